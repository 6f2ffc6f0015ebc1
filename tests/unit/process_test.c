/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Memory of processes on a toy machine, compared with what was mapped. */
#include "process_world.h"

KM_TEST(processes_as_proc_has_them)
{
	static struct world w;

	if (build(t, &w)) {
		load(t, &w);
		check_processes(t, &w, 0, PROCESSES);
		/* One of two users of two slots; of 512 pages one huge page; 9 pages are locked. */
		check_sql(t, &w,
			  "SELECT pid, comm, swap_pss_kb, thp_kb, hugetlb_kb, mappings, unread,"
			  " same_as_pid FROM process_memory ORDER BY pid",
			  "10|one|5|0|0|24|0|-\n20|two|5|0|0|24|0|-\n30|three|5|2048|2048|26|0|-\n"
			  "40|one|5|0|0|24|0|10\n");
		check_sql(t, &w, "SELECT collector, text FROM issue", "");
		check_sql(t, &w,
			  "SELECT name, subject, left_value, right_value FROM \"check\""
			  " WHERE ok IS NOT 1",
			  "");
		check_sql(t, &w, "SELECT count(*) FROM \"check\" WHERE name LIKE '%process%'",
			  "7\n");
		check_sql(t, &w, "SELECT status, unknowns FROM load WHERE collector = 'process'",
			  "complete|0\n");
	}
	end(&w);
}

KM_TEST(mappings_as_smaps_has_them)
{
	static struct world w;
	unsigned process, i;

	if (build(t, &w)) {
		load(t, &w);
		for (process = 0; process < NR_PROCESSES; process++) {
			for (i = 0; i < w.p[process].nr_vmas; i++) {
				const struct vm_area_struct *v = toy_at(&w.m, w.p[process].vma[i]);
				struct sums s = sum(&w, process, v->vm_start, v->vm_end);
				char sql[256], want[160];

				snprintf(sql, sizeof(sql),
					 "SELECT rss_kb, pss_kb, uss_kb, anon_kb, shmem_kb, addr"
					 " FROM vma WHERE pid = %u AND start_addr = %llu AND"
					 " end_addr = %llu",
					 10 * (process + 1), (unsigned long long)v->vm_start,
					 (unsigned long long)v->vm_end);
				snprintf(want, sizeof(want), "%llu|%llu|%llu|%llu|%llu|%lld\n",
					 (unsigned long long)s.rss * 4,
					 (unsigned long long)(s.pss >> 22),
					 (unsigned long long)s.uss * 4,
					 (unsigned long long)s.anon * 4,
					 (unsigned long long)s.shmem * 4,
					 (long long)w.p[process].vma[i]);
				check_sql(t, &w, sql, want);
			}
		}
		check_sql(t, &w, "SELECT count(*) FROM vma", "74\n");
		check_sql(t, &w,
			  "SELECT perms, path, vm_flags, offset_bytes, device, inode FROM vma"
			  " WHERE pid = 10 AND (path IS NOT NULL OR perms <> 'rw-p') ORDER BY"
			  " start_addr",
			  "r-xp|/lib/toy.so|rd ex mr mw me|12288|08:01|77\n"
			  "rw-p|[heap]|rd wr mr mw me|-|-|-\n"
			  "rw-s|-|rd wr sh mr mw me ms|-|-|-\n"
			  "rw-p|[vdso]|rd wr mr mw me|-|-|-\n"
			  "rw-p|[stack]|rd wr mr mw me gd|-|-|-\n");
		check_sql(t, &w,
			  "SELECT pid, path, locked_kb = pss_kb FROM vma WHERE path LIKE '[anon%'"
			  " OR locked_kb > 0 ORDER BY pid, start_addr",
			  "20|[heap]|1\n20|[anon:given]|0\n30|[anon:given]|0\n");
	}
	end(&w);
}

/* Anonymous pages and page tables lead to their processes. */
KM_TEST(owners_are_processes)
{
	static struct world w;
	uint64_t alone[NR_PROCESSES] = { 0 }, tables = 0;
	char want[400];
	unsigned i;

	if (build(t, &w)) {
		load(t, &w);
		for (i = 0; i < w.nr_maps; i++)
			if (is_anon(&w, w.maps[i].pfn) && times(&w, w.maps[i].pfn) == 1)
				alone[w.maps[i].process] += w.maps[i].pages;
		snprintf(
			want, sizeof(want),
			"3 processes|-|5\none (10)|10|%llu\nthree (30)|30|%llu\ntwo (20)|20|%llu\n",
			(unsigned long long)alone[ONE], (unsigned long long)alone[THREE],
			(unsigned long long)alone[TWO]);
		check_sql(t, &w,
			  "SELECT name, pid, pages FROM owner WHERE class = 'anon' ORDER BY name",
			  want);
		snprintf(want, sizeof(want), "one (10)|%llu\nthree (30)|%llu\ntwo (20)|%llu\n",
			 (unsigned long long)w.p[ONE].tables + 1,
			 (unsigned long long)w.p[THREE].tables + 1,
			 (unsigned long long)w.p[TWO].tables + 1);
		check_sql(t, &w,
			  "SELECT name, pages FROM owner WHERE class = 'page_table' AND pid IS NOT "
			  "NULL"
			  " ORDER BY name",
			  want);
		/* Of the kernel's own tables those that are in reserved memory count, too. */
		for (i = 0; i < w.m.frames; i++)
			tables += w.m.class[i] == TOY_page_table;
		snprintf(want, sizeof(want), "1|1\n");
		check_sql(t, &w,
			  "SELECT (SELECT pages FROM owner WHERE name = 'kernel') > 0, pages >="
			  " (SELECT pages FROM owner WHERE name = 'kernel') FROM page_class WHERE"
			  " class = 'page_table'",
			  want);
		snprintf(want, sizeof(want), "%llu\n", (unsigned long long)tables);
		check_sql(t, &w,
			  "SELECT pages - (SELECT pages FROM owner WHERE name = 'kernel') FROM"
			  " page_class WHERE class = 'page_table'",
			  want);
	}
	end(&w);
}

KM_TEST(where_mappings_are_is_recorded)
{
	struct world w;

	if (build(t, &w)) {
		load(t, &w);
		check_sql(t, &w, "SELECT chosen FROM variant WHERE name = 'mappings'",
			  TOY_ERA == 61 ? "list by address\n" : "maple tree\n");
		check_sql(t, &w, "SELECT count(*) FROM variant WHERE name = 'counts of mappings'", "1\n");
	}
	end(&w);
}

#define TABLES "SELECT chosen FROM variant WHERE name = 'marked page tables'"

/* Before v5.9 only tables of the lowest level are marked: a process has the same memory. */
KM_TEST(middle_tables_may_be_unmarked)
{
	static const char sums[] = "SELECT pid, rss_kb, pss_kb, uss_kb, swap_kb, page_table_kb"
				   " FROM process_memory ORDER BY pid";
	struct world w;
	char *want;

	if (build(t, &w)) {
		load(t, &w);
		check_sql(t, &w, TABLES, "lowest two levels\n");
		want = toy_sql(&w.c, sums);
		CHECK(strlen(want) > 20 && !strchr(want, '-'));
		end(&w);
		if (build(t, &w)) {
			CHECK(toy_unmark_tables(&w.m, &w.p[0], NR_PROCESSES, 2) > 0);
			load(t, &w);
			check_sql(t, &w, TABLES, "lowest level\n");
			check_sql(t, &w, sums, want);
			check_sql(t, &w, "SELECT status FROM load WHERE collector = 'process'",
				  "complete\n");
		}
		free(want);
	}
	end(&w);
}

KM_TEST_MAIN
