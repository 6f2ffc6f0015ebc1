/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Damaged processes: each case costs what it explains and is reported; the rows of the other processes are the same as
 * before.
 */
#include "process_world.h"

#define WILD UINT64_C(0xffffb0de12345600)

static struct toy_process *two(struct world *w)
{
	return &w->p[TWO];
}

static struct vm_area_struct *vma_of(struct world *w, unsigned i)
{
	return toy_at(&w->m, two(w)->vma[i]);
}

static struct mm_struct *mm_of(struct world *w)
{
	return toy_at(&w->m, two(w)->mm);
}

/* Where the entry is that @vaddr of process two leads to at @level. */
static uint64_t *entry_at(struct world *w, uint64_t vaddr, unsigned level)
{
	uint64_t *table = toy_at(&w->m, two(w)->pgd);
	unsigned at;

	for (at = 4; at > level; at--)
		table = (uint64_t *)(w->m.mem + (table[vaddr >> (3 + 9 * at) & 511] &
						 UINT64_C(0x000ffffffffff000)));
	return &table[vaddr >> (3 + 9 * level) & 511];
}

static uint64_t frame_in(uint64_t entry)
{
	return (entry & UINT64_C(0x000ffffffffff000)) / PAGE;
}

#define TWO_ROW                                                                               \
	"SELECT rss_kb, pss_kb, uss_kb, swap_kb, mappings, (SELECT count(*) FROM vma v WHERE" \
	" v.pid = 20) FROM process_memory WHERE pid = 20"
#define ISSUES "SELECT kind, text FROM issue WHERE collector = 'process' ORDER BY rowid"

/* Load; the others are as they were; two is @row, the issues are @issues. */
static void check_damage(struct km_test *t, struct world *w, const char *row, const char *issues)
{
	load(t, w);
	check_processes(t, w, 20, PROCESSES_BUT_20);
	check_sql(t, w, TWO_ROW, row);
	check_sql(t, w, ISSUES, issues);
	check_sql(t, w,
		  "SELECT count(*) FROM \"check\" WHERE ok = 0 AND subject NOT LIKE '%two%'"
		  " AND name NOT LIKE '%processes%'",
		  "0\n");
}

/* ---- the address space ---- */

KM_TEST(mm_wild)
{
	static struct world w;
	struct task_struct *task;

	if (build(t, &w)) {
		task = toy_at(&w.m, two(&w)->task);
		task->mm = kptr(WILD);
		check_damage(t, &w, "-|-|-|-|-|0\n",
			     TOY_ERA == 61
				     ? "unmapped|process 20 (two): mappings cannot be found, after "
				       "0 mappings\n"
				       "unmapped|process 20 (two): page tables cannot be found\n"
				     : "unmapped|process 20 (two): tree of mappings: a part of it "
				       "is lost,"
				       " after 0 mappings\n"
				       "unmapped|process 20 (two): page tables cannot be found\n");
	}
	end(&w);
}

KM_TEST(mm_of_another_kind)
{
	static struct world w;
	struct task_struct *task;

	if (build(t, &w)) {
		task = toy_at(&w.m, two(&w)->task);
		task->mm = kptr(w.p[ONE].task);
		load(t, &w);
		check_processes(t, &w, 20, PROCESSES_BUT_20);
		/* One that looks like an empty space has counters that do not. */
		check_sql(
			t, &w,
			"SELECT (SELECT count(*) FROM issue WHERE text LIKE 'process 20 (two)%') +"
			" (SELECT count(*) FROM \"check\" WHERE ok = 0 AND subject LIKE '%two "
			"(20)')"
			" > 0",
			"1\n");
	}
	end(&w);
}

KM_TEST(top_table_wild)
{
	static struct world w;

	if (build(t, &w)) {
		mm_of(&w)->pgd = kptr(WILD);
		/* The counters still tell what is resident. */
		check_damage(t, &w, "160|-|-|8|24|24\n",
			     "unmapped|process 20 (two): page tables cannot be found\n");
		check_sql(t, &w,
			  "SELECT anon_kb, file_kb, shmem_kb, unread FROM process_memory WHERE pid "
			  "= 20",
			  "116|20|24|24\n");
		check_sql(t, &w, "SELECT count(*) FROM vma WHERE pid = 20 AND rss_kb IS NULL",
			  "24\n");
	}
	end(&w);
}

/*
 * Up to v6.1 each task keeps a part of the counters. Of two processes with one memory, one is not found: what the counters
 * lack is not known. Those of the others, and what page tables say, are.
 */
KM_TEST(task_with_counters_lost)
{
	static struct world w;

	if (build(t, &w)) {
		((struct mm_struct *)toy_at(&w.m, w.p[ONE].mm))->pgd = kptr(WILD);
		((struct task_struct *)toy_at(&w.m, w.p[ONE].task))->pid = INT32_MAX;
		load(t, &w);
		check_sql(t, &w, "SELECT pid, rss_kb IS NULL, anon_kb IS NULL, file_kb IS NULL, shmem_kb IS NULL, swap_kb IS NULL"
				 " FROM process_memory WHERE pid IN (20, 40) ORDER BY pid",
			  TOY_ERA == 61 ? "20|0|0|0|0|0\n40|1|1|1|1|1\n" : "20|0|0|0|0|0\n40|0|0|0|0|0\n");
	}
	end(&w);
}

/* No process has as many pages: what the page tables tell stays, and the sums of the counters are not known. */
KM_TEST(counters_wild)
{
	static struct world w;

	if (build(t, &w)) {
		struct mm_struct *mm = mm_of(&w);

#if TOY_ERA == 61
		mm->rss_stat.count[1].counter = INT64_MAX;
#else
		mm->rss_stat[1].count = INT64_MIN;
#endif
		mm->total_vm = (unsigned long)INT64_MAX;
		load(t, &w);
		check_processes(t, &w, 20, PROCESSES_BUT_20);
		check_sql(t, &w,
			  "SELECT count(*) FROM issue WHERE kind = 'corrupt' AND (text LIKE"
			  " 'process 20 (two): mm_struct.rss_stat is %' OR text ="
			  " 'process 20 (two): mm_struct.total_vm is 9223372036854775807 pages')",
			  "2\n");
		check_sql(t, &w,
			  "SELECT vss_kb, rss_kb, anon_kb, file_kb, shmem_kb, swap_kb FROM "
			  "process_memory WHERE pid = 20",
			  "-|160|116|20|24|8\n");
		check_sql(t, &w,
			  "SELECT DISTINCT left_value, right_value, ok, why FROM \"check\" WHERE"
			  " subject IN ('anon', 'file', 'swap', 'shmem') AND name ="
			  " 'memory of processes: page tables = counters' OR name ="
			  " 'mappings of processes: sizes = counter'",
			  "-|-|-|a part of the processes could not be read\n");
	}
	end(&w);
}

/* ---- mappings ---- */

KM_TEST(mapping_of_another_process)
{
	static struct world w;

	if (build(t, &w)) {
		vma_of(&w, 5)->vm_mm = kptr(w.p[ONE].mm);
		check_damage(
			t, &w, TOY_ERA == 61 ? "160|-|-|8|-|5\n" : "160|-|-|8|-|23\n",
			TOY_ERA == 61
				? "corrupt|process 20 (two): list of mappings: broken, after 5 "
				  "mappings\n"
				: "corrupt|process 20 (two): a mapping cannot be read or is none of"
				  " this process, after 5 mappings\n");
	}
	end(&w);
}

KM_TEST(mappings_in_a_circle)
{
	static struct world w;

	if (build(t, &w)) {
#if TOY_ERA == 61
		vma_of(&w, 9)->vm_next = kptr(two(&w)->vma[2]);
		check_damage(
			t, &w, "160|-|-|8|-|10\n",
			"corrupt|process 20 (two): list of mappings: broken, after 10 mappings\n");
#else
		uint64_t root = (uint64_t)(uintptr_t)mm_of(&w)->mm_mt.ma_root;
		struct maple_range_64 *top = toy_at(&w.m, root & ~UINT64_C(255));

		top->slot[1] = top->slot[2];
		top->slot[3] = kptr(root);
		check_damage(
			t, &w, "160|-|-|8|-|14\n",
			"corrupt|process 20 (two): tree of mappings: a part of it is lost, after 7"
			" mappings\n"
			"corrupt|process 20 (two): tree of mappings: a part of it is lost, after 14"
			" mappings\n");
#endif
	}
	end(&w);
}

KM_TEST(mapping_wild)
{
	static struct world w;

	if (build(t, &w)) {
#if TOY_ERA == 61
		vma_of(&w, 9)->vm_next = kptr(WILD);
		check_damage(
			t, &w, "160|-|-|8|-|10\n",
			"unmapped|process 20 (two): list of mappings: broken, after 10 mappings\n");
#else
		uint64_t root = (uint64_t)(uintptr_t)mm_of(&w)->mm_mt.ma_root;
		struct maple_range_64 *top = toy_at(&w.m, root & ~UINT64_C(255));
		struct maple_range_64 *leaf =
			toy_at(&w.m, (uint64_t)(uintptr_t)top->slot[1] & ~UINT64_C(255));

		leaf->slot[1] = kptr(WILD);
		check_damage(
			t, &w, "160|-|-|8|-|23\n",
			"unmapped|process 20 (two): a mapping cannot be read or is none of this"
			" process, after 7 mappings\n");
#endif
	}
	end(&w);
}

/* Of all addresses: nothing comes behind it, and only what is mapped costs anything. */
KM_TEST(mapping_of_everything)
{
	static struct world w;
	char *issues;

	if (build(t, &w)) {
		vma_of(&w, 0)->vm_start = 0;
		vma_of(&w, 0)->vm_end = UINT64_C(1) << 47;
		load(t, &w);
		check_processes(t, &w, 20, PROCESSES_BUT_20);
		issues = toy_sql(&w.c, ISSUES);
		CHECK_HAS(issues, TOY_ERA == 61 ? "list of mappings: broken, after 1 mappings"
						: "is none of this process, after 0 mappings");
		free(issues);
	}
	end(&w);
}

KM_TEST(file_wild)
{
	static struct world w;

	if (build(t, &w)) {
		vma_of(&w, 0)->vm_file = kptr(WILD);
		load(t, &w);
		check_processes(t, &w, 0, PROCESSES);
		check_sql(t, &w, ISSUES,
			  "unmapped|process 20 (two): mapping at 0x400000: its file cannot be "
			  "read\n");
		check_sql(t, &w,
			  "SELECT path, rss_kb FROM vma WHERE pid = 20 AND start_addr = 0x400000",
			  "-|20\n");
	}
	end(&w);
}

/* ---- page tables ---- */

/* A table of each level leads back to the top one, or to itself. */
KM_TEST(tables_in_a_circle)
{
	static const char *const tables[] = { "level 1", "level 2", "level 3" };
	unsigned level;

	for (level = 2; level <= 4; level++) {
		static struct world w;
		char *issues, text[64];
		uint64_t *entry;

		if (build(t, &w)) {
			entry = entry_at(&w, FAR, level);
			*entry = (two(&w)->pgd - TOY_DIRECT_MAP) | 0x67;
			load(t, &w);
			check_processes(t, &w, 20, PROCESSES_BUT_20);
			issues = toy_sql(&w.c, ISSUES);
			snprintf(text, sizeof(text), "page table of %s at frame 0x%llx: no table",
				 tables[level - 2], (unsigned long long)frame_in(*entry));
			CHECK_HAS(issues, text);
			free(issues);
			check_sql(t, &w,
				  "SELECT rss_kb, pss_kb, unread > 0 FROM process_memory WHERE pid "
				  "= 20",
				  "160|-|1\n");
			/* What is mapped elsewhere is known. */
			check_sql(t, &w,
				  "SELECT rss_kb, unread FROM vma WHERE pid = 20 AND start_addr = "
				  "0x400000",
				  "20|0\n");
		}
		end(&w);
	}
}

KM_TEST(table_in_use_twice)
{
	static struct world w;
	char want[200];

	if (build(t, &w)) {
		/* The last of 20 mappings a GiB apart gets the first one's table. */
		*entry_at(&w, FAR + (UINT64_C(19) << 30), 2) = *entry_at(&w, FAR, 2);
		snprintf(want, sizeof(want),
			 "corrupt|process 20 (two): page table of level 1 at frame 0x%llx: no "
			 "table, or"
			 " one in use twice\n",
			 (unsigned long long)frame_in(*entry_at(&w, FAR, 2)));
		check_damage(t, &w, "160|-|-|8|24|24\n", want);
	}
	end(&w);
}

KM_TEST(table_that_is_none)
{
	static struct world w;
	char want[200];

	if (build(t, &w)) {
		*entry_at(&w, FAR, 2) = w.heap[0] * PAGE | 0x67;
		snprintf(want, sizeof(want),
			 "corrupt|process 20 (two): page table of level 1 at frame 0x%llx: no "
			 "table, or"
			 " one in use twice\n",
			 (unsigned long long)w.heap[0]);
		check_damage(t, &w, "160|-|-|8|24|24\n", want);
	}
	end(&w);
}

KM_TEST(tables_of_another_process)
{
	static struct world w;
	char *issues;

	if (build(t, &w)) {
		mm_of(&w)->pgd = kptr(w.p[ONE].pgd);
		load(t, &w);
		check_processes(t, &w, 20, PROCESSES_BUT_20);
		issues = toy_sql(&w.c, ISSUES);
		CHECK_HAS(issues, "of its page tables are somebody else's, such as frame");
		free(issues);
		/* Its counters tell another story. */
		check_sql(t, &w,
			  "SELECT count(*) FROM \"check\" WHERE ok = 0 AND subject = 'anon, two "
			  "(20)'",
			  "1\n");
	}
	end(&w);
}

/* Every entry of every table leads on: 512 to the power of 4 ways, of which few are tables. */
KM_TEST(tables_without_end)
{
	static struct world w;
	uint64_t *table, i;
	char *issues;

	if (build(t, &w)) {
		vma_of(&w, 0)->vm_start = 0;
		vma_of(&w, 0)->vm_end = UINT64_C(1) << 47;
#if TOY_ERA == 61
		vma_of(&w, 0)->vm_next = NULL;
#else
		{
			struct maple_range_64 *top, *leaf;

			top = toy_at(&w.m, (uint64_t)(uintptr_t)mm_of(&w)->mm_mt.ma_root &
						   ~UINT64_C(255));
			leaf = toy_at(&w.m, (uint64_t)(uintptr_t)top->slot[0] & ~UINT64_C(255));
			memset(leaf->pivot, 0, sizeof(leaf->pivot));
			memset(leaf->slot, 0, sizeof(leaf->slot));
			leaf->slot[0] = kptr(two(&w)->vma[0]);
			leaf->pivot[0] = (UINT64_C(1) << 47) - 1;
			leaf->pivot[1] = top->pivot[0] = ~UINT64_C(0);
			leaf->meta.end = 1;
			top->meta.end = 0;
		}
#endif
		table = toy_at(&w.m, two(&w)->pgd);
		for (i = 0; i < 512; i++)
			if (table[i])
				table[i ^ 1] = table[i ^ 2] = table[i];
		table = (uint64_t *)(w.m.mem + frame_in(*entry_at(&w, FAR, 4)) * PAGE);
		for (i = 0; i < 512; i++)
			table[i] = (i & 1 ? *entry_at(&w, FAR, 3) : *entry_at(&w, FAR, 4));
		load(t, &w);
		check_processes(t, &w, 20, PROCESSES_BUT_20);
		issues = toy_sql(&w.c, ISSUES);
		CHECK_HAS(issues, "no table, or one in use twice");
		CHECK_HAS(issues, "more such issues");
		free(issues);
	}
	end(&w);
}

/* ---- pages ---- */

KM_TEST(pages_that_no_process_can_have)
{
	static struct world w;
	uint64_t free_pfn;
	char want[200];

	if (build(t, &w)) {
		free_pfn = toy_find(&w.m, TOY_free, 0);
		*entry_at(&w, HEAP + 50 * PAGE, 1) = free_pfn * PAGE | 0x67;
		*entry_at(&w, HEAP + 51 * PAGE, 1) = UINT64_C(0xfffff000000) | 0x67;
		*entry_at(&w, HEAP + 52 * PAGE, 1) = (two(&w)->pgd - TOY_DIRECT_MAP) | 0x67;
		*entry_at(&w, HEAP + 53 * PAGE, 1) = frame_in(*entry_at(&w, FAR, 3)) * PAGE | 0x67;
		snprintf(want, sizeof(want),
			 "corrupt|process 20 (two): 3 pages that no process can have are mapped, "
			 "such as"
			 " frame 0x%llx at 0x732000\n",
			 (unsigned long long)free_pfn);
		load(t, &w);
		check_sql(t, &w, ISSUES, want);
		/* The top table is not marked: it counts as a page of a file. */
		check_sql(t, &w,
			  "SELECT subject, left_value - right_value FROM \"check\" WHERE ok = 0 AND"
			  " subject LIKE '%two%'",
			  "file, two (20)|1\n");
		check_processes(t, &w, 20, PROCESSES_BUT_20);
	}
	end(&w);
}

/* A stack that execve() is setting up is read ahead in both ways, other mappings in one. */
KM_TEST(flags_that_contradict)
{
	static struct world w;
	char want[120];

	if (build(t, &w)) {
		vma_of(&w, 1)->vm_flags |= 0x18100;
		load(t, &w);
		check_sql(t, &w, "SELECT text FROM issue WHERE collector = 'process'", "");
		vma_of(&w, 1)->vm_flags &= ~0x100ul;
		(void)unlink(w.c.db);
		load(t, &w);
		snprintf(want, sizeof(want), "a mapping at 0x%lx: flags 0x%lx are impossible\n", vma_of(&w, 1)->vm_start,
			 vma_of(&w, 1)->vm_flags);
		check_sql(t, &w, "SELECT substr(text, instr(text, 'a mapping')) FROM issue WHERE collector = 'process'", want);
	}
	end(&w);
}

/* The reverse map finds a page's mappings by its place in its object; an entry that leads to another page is damaged. */
KM_TEST(pages_of_another_place)
{
	static struct world w;
	struct vm_area_struct *code;
	struct file *file;
	char want[240];
	uint64_t pfn;
	unsigned i;

	if (build(t, &w)) {
		/* Its own page 8 where page 4 was, and page 2 of its file, which others map at its place, where 1 was. */
		pfn = frame_in(*entry_at(&w, HEAP + 8 * PAGE, 1));
		*entry_at(&w, HEAP + 4 * PAGE, 1) = pfn * PAGE | 0x67;
		/* Each process has opened the file on its own: its pages are in one place. */
		for (i = 0; i < NR_PROCESSES; i++) {
			code = toy_at(&w.m, w.p[i].vma[0]);
			file = toy_at(&w.m, (uint64_t)(uintptr_t)code->vm_file);
			if (i)
				file->f_mapping = toy_page(&w.m, w.code[2])->mapping;
			else
				toy_page(&w.m, w.code[2])->mapping = file->f_mapping;
		}
		*entry_at(&w, CODE + PAGE, 1) = w.code[2] * PAGE | 0x25;
		load(t, &w);
		snprintf(want, sizeof(want),
			 "process 20 (two): 2 pages are mapped elsewhere than their struct page says, such as"
			 " frame 0x%llx at 0x401000\n",
			 (unsigned long long)w.code[2]);
		check_sql(t, &w, "SELECT text FROM issue WHERE collector = 'process'", want);
		/* remap_file_pages() put them anywhere, until v4.0: those of the heap are left. */
		vma_of(&w, 0)->vm_flags |= 0x800000;
		(void)unlink(w.c.db);
		load(t, &w);
		check_sql(t, &w, "SELECT text LIKE 'process 20 (two): 1 page%' FROM issue WHERE collector = 'process'", "1\n");
	}
	end(&w);
}

KM_TEST(table_not_in_the_dump)
{
	static struct world w;

	if (build(t, &w)) {
		w.m.frame[frame_in(*entry_at(&w, FAR, 2))] = TOY_EXCLUDED;
		check_damage(t, &w, "160|-|-|8|24|24\n", "");
		check_sql(t, &w,
			  "SELECT rss_kb, pss_kb, swap_kb, unread FROM vma WHERE pid = 20 AND "
			  "start_addr ="
			  " 0x7f2000000000",
			  "-|-|-|1\n");
		check_sql(t, &w, "SELECT status, unknowns FROM load WHERE collector = 'process'",
			  "partial|1\n");
		check_sql(
			t, &w,
			"SELECT count(*) FROM \"check\" WHERE ok IS NULL AND name LIKE '%process%'",
			"6\n");
		/* That table may map what the others map, too; of page tables only those of huge pages, as three has, are shared. */
		check_sql(t, &w, "SELECT name FROM owner WHERE class = 'anon' ORDER BY name",
			  "at least 3 processes\none (10) and perhaps others\nthree (30) and perhaps others\n"
			  "two (20) and perhaps others\n");
		check_sql(t, &w, "SELECT name FROM owner WHERE class = 'page_table' AND pid IS NOT NULL ORDER BY name",
			  "one (10)\nthree (30) and perhaps others\ntwo (20)\n");
	}
	end(&w);
}

/* Struct pages that are not there: how many pages are mapped is known, not whose. */
KM_TEST(struct_pages_not_in_the_dump)
{
	static struct world w;
	uint64_t lost;

	if (build(t, &w)) {
		lost = toy_page_frame(&w.m, frame_in(*entry_at(&w, FAR, 1)));
		w.m.frame[lost] = TOY_EXCLUDED;
		load(t, &w);
		check_sql(t, &w,
			  "SELECT rss_kb, pss_kb, uss_kb, anon_kb, swap_kb, unread FROM vma WHERE"
			  " pid = 20 AND start_addr = 0x7f2000000000",
			  "4|-|-|-|0|1\n");
		check_sql(t, &w,
			  "SELECT rss_kb, pss_kb, anon_kb, swap_kb, unread > 0 FROM process_memory"
			  " WHERE pid = 20",
			  "160|-|116|8|1\n");
		check_sql(t, &w, "SELECT status FROM load WHERE collector = 'process'",
			  "partial\n");
		check_sql(t, &w, ISSUES, "");
	}
	end(&w);
}

KM_TEST(swap_map_not_in_the_dump)
{
	static struct world w;
	struct swap_info_struct *si;

	if (build(t, &w)) {
		si = toy_at(&w.m, *TOY_VAR(&w.m, uint64_t, "swap_info"));
		w.m.frame[((uint64_t)(uintptr_t)si->swap_map - TOY_DIRECT_MAP) / PAGE] =
			TOY_EXCLUDED;
		load(t, &w);
		check_processes(t, &w, 0, PROCESSES);
		check_sql(t, &w, "SELECT pid, swap_pss_kb, unread FROM process_memory ORDER BY pid",
			  "10|-|2\n20|-|2\n30|-|2\n40|-|2\n");
		check_sql(t, &w, "SELECT status, unknowns FROM load WHERE collector = 'process'",
			  "partial|6\n");
	}
	end(&w);
}

/* A slot beyond the area, and an area that is not there. */
KM_TEST(swap_entries_wild)
{
	static struct world w;

	if (build(t, &w)) {
		*entry_at(&w, HEAP + 40 * PAGE, 1) = ~UINT64_C(4000) << 14 >> 5;
		*entry_at(&w, HEAP + 41 * PAGE, 1) = UINT64_C(5) << 59 | ~UINT64_C(3) << 14 >> 5;
		load(t, &w);
		check_processes(t, &w, 0, PROCESSES);
		check_sql(t, &w,
			  "SELECT pid, swap_pss_kb, unread FROM process_memory WHERE pid = 20",
			  "20|-|2\n");
	}
	end(&w);
}

/* ---- the list of processes ---- */

KM_TEST(list_of_processes_broken)
{
	static struct world w;
	struct task_struct *task;

	if (build(t, &w)) {
		task = toy_at(&w.m, two(&w)->task);
		task->tasks.next = kptr(WILD);
		load(t, &w);
		/* The list is followed from its other end, too. */
		check_processes(t, &w, 0, PROCESSES);
		check_sql(t, &w,
			  "SELECT status, unknowns, reason FROM load WHERE collector = 'process'",
			  "partial|1|processes that the collector of tasks could not find\n");
		check_sql(t, &w, "SELECT collector, text FROM issue",
			  "task|list of processes: broken after 2 tasks; 4 more were found by their"
			  " relatives\n");
	}
	end(&w);
}

/* Broken at both ends: what is between has the same parent. */
KM_TEST(list_of_processes_broken_twice)
{
	static struct world w;
	struct task_struct *task, *last;
	struct list_head *init;

	if (build(t, &w)) {
		task = toy_at(&w.m, two(&w)->task);
		task->tasks.next = kptr(WILD);
		init = (struct list_head *)((uint8_t *)toy_at(&w.m, toy_sym(&w.m, "init_task")) +
					    offsetof(struct task_struct, tasks));
		last = toy_at(&w.m, (uint64_t)(uintptr_t)init->prev -
					    offsetof(struct task_struct, tasks));
		last->tasks.prev = kptr(WILD);
		load(t, &w);
		check_processes(t, &w, 0, PROCESSES);
		check_sql(t, &w, "SELECT text FROM issue",
			  "list of processes: broken after 2 tasks; 4 more were found by their"
			  " relatives\n");
	}
	end(&w);
}

KM_TEST_MAIN
