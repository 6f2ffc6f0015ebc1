/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What is known about a page frame: from the case, which has its class and owner, and from its struct page. */
#include <inttypes.h>
#include <stdio.h>

#include "identify_impl.h"
#include "kconst/page_class.h"
#include "mm/page_kind.h"
#include "owner/owner.h"

/* Columns of rows of schema/identify. */
enum {
	RUN_START,
	RUN_PAGES,
	RUN_CLASS,
	RUN_ORDER,
	RUN_NODE,
	RUN_ZONE,
	RUN_OWNER,
};
enum {
	FILE_PATH,
	FILE_DEVICE,
	FILE_FS,
	FILE_INODE,
	FILE_SIZE,
};
enum {
	TASK_PID,
	TASK_TGID,
	TASK_COMM,
	TASK_STATE,
};

/* ---- facts ---- */

static void state_facts(struct km_asked *a)
{
	const struct km_identify *i = a->i;
	uint64_t file_page = i->has_dump ? km_source_info(i->dump.source)->page_bytes : 0;
	enum km_status st;

	km_id_fact(a, "page frame", "0x%" PRIx64, a->pfn);
	if (!file_page)
		return;
	st = km_source_page_state(i->dump.source, (a->pfn << i->page_shift) / file_page);
	km_id_fact(a, "in the dump", "%s",
		   st == KM_OK	       ? "yes"
		   : st == KM_EXCLUDED ? "no: left out by the dump tool"
		   : st == KM_MISSING  ? "no: no RAM, or lost"
				       : km_status_name(st));
}

/* "node 0 Normal" */
static const char *zone_text(struct km_asked *a)
{
	return a->zone ? km_id_text(a, "node %" PRId64 " %s", a->node, a->zone) : "zone unknown";
}

/* The run that holds the frame, and its owner. */
static void run_facts(struct km_asked *a)
{
	struct km_id_row run;

	km_id_ordered(a, "run", &a->i->runs, (int64_t)a->pfn, &run);
	if (!run.found || (int64_t)a->pfn - run.c[RUN_START].i >= run.c[RUN_PAGES].i) {
		/* Beyond memory; or somebody has rewritten the case in another order. */
		km_id_set(a, "pfn", KM_UNIT_PFN, (int64_t)a->pfn);
		km_id_row(a, "run_scan", &run);
	}
	if (!run.found) {
		km_id_unknown(a, "class",
			      a->i->runs.last < a->i->runs.first
				      ? "the case has no rows of page_run"
				      : "the frame is in no run of page_run");
		return;
	}
	a->class = run.c[RUN_CLASS].text;
	a->zone = run.c[RUN_ZONE].text;
	a->node = run.c[RUN_NODE].set ? run.c[RUN_NODE].i : -1;
	a->order = run.c[RUN_ORDER].set && run.c[RUN_ORDER].i < 32 ? run.c[RUN_ORDER].i : 0;
	if (a->class)
		km_id_fact(a, "class", "%s", a->class);
	else
		km_id_unknown(a, "class", "its struct page is not in the dump");
	if (a->zone)
		km_id_fact(a, "zone", "%s", zone_text(a));
	if (!run.c[RUN_OWNER].set)
		return;
	km_id_ordered(a, "owner", &a->i->owners, run.c[RUN_OWNER].i, &a->owner);
	if (!a->owner.found || a->owner.c[OWNER_ID].i != run.c[RUN_OWNER].i) {
		a->owner.found = false;
		return;
	}
	if (a->owner.c[OWNER_NAME].text)
		km_id_fact(a, "owner", "%s", a->owner.c[OWNER_NAME].text);
	if (a->owner.c[OWNER_ADDR].set)
		km_id_fact(a, "owner's structure", "0x%016" PRIx64,
			   (uint64_t)a->owner.c[OWNER_ADDR].i);
	if (a->owner.c[OWNER_PID].set)
		km_id_fact(a, "pid", "%" PRId64, a->owner.c[OWNER_PID].i);
}

static bool read_page(struct km_asked *a, uint64_t pfn, uint8_t page[KM_IDENTIFY_PAGE])
{
	const struct km_mm *mm = a->i->run.mm;
	uint64_t addr = km_mm_page_addr(mm, pfn);

	memset(page, 0, KM_IDENTIFY_PAGE);
	if (!addr || 2 * mm->page.bytes > KM_IDENTIFY_PAGE)
		return false;
	/* The struct pages after it, of the same compound page, may be in another page of the dump. */
	return !km_view_read(a->i->run.view, addr, page, 2ull * mm->page.bytes) ||
	       !km_view_read(a->i->run.view, addr, page, mm->page.bytes);
}

static void find_head(struct km_asked *a)
{
	const struct km_page_format *f = &a->i->run.mm->page;
	uint64_t head = f->has_compound ? km_page_head(km_le64(a->page + f->compound),
						       km_mm_page_addr(a->i->run.mm, a->pfn))
					: 0;

	a->head_pfn = a->pfn;
	memcpy(a->head, a->page, sizeof(a->head));
	if (km_page_is_type(f, a->page, KM_PT_BUDDY) || !head)
		return;
	if (km_mm_page_pfn(a->i->run.mm, head, &head) || head >= a->pfn ||
	    !read_page(a, head, a->head)) {
		a->head_pfn = a->pfn;
		memcpy(a->head, a->page, sizeof(a->head));
		return;
	}
	a->head_pfn = head;
}

static void flag_facts(struct km_asked *a)
{
	const struct km_page_format *f = &a->i->run.mm->page;
	uint64_t flags = km_page_flags(f, a->page);
	struct km_id_row names;

	km_id_set(a, "addr", KM_UNIT_FLAGS, (int64_t)(flags & f->low_flags));
	km_id_row(a, "flags", &names);
	km_id_fact(a, "page flags", "0x%" PRIx64 "%s%s", flags,
		   names.found && names.c[0].text && *names.c[0].text ? " " : "",
		   names.found && names.c[0].text ? names.c[0].text : "");
	km_id_fact(a, "references", "%" PRId32, (int32_t)km_le32(a->page + f->refcount));
}

/* The struct page, as far as the dump has it. */
static void struct_facts(struct km_asked *a)
{
	struct km_mm *mm = a->i->run.mm;
	uint64_t addr;
	unsigned mt;

	if (!a->i->has_dump || mm->page_status)
		return;
	addr = km_mm_page_addr(mm, a->pfn);
	if (!addr)
		return;
	km_id_fact(a, "struct page", "0x%016" PRIx64, addr);
	a->has_page = read_page(a, a->pfn, a->page);
	if (!a->has_page) {
		km_id_unknown(a, "page flags", "the struct page is not in the dump");
		return;
	}
	find_head(a);
	flag_facts(a);
	if (a->head_pfn != a->pfn)
		km_id_fact(a, "compound page", "from frame 0x%" PRIx64, a->head_pfn);
	if (km_mm_pageblock_mt(mm, a->i->run.view, a->pfn, &mt) == KM_OK && mt < mm->nr_mt)
		km_id_fact(a, "migrate type", "%s", mm->mt_names[mt]);
}

void km_id_page_facts(struct km_asked *a)
{
	state_facts(a);
	run_facts(a);
	struct_facts(a);
}

/* ---- what it is ---- */

static const char *owner_name(const struct km_asked *a)
{
	return a->owner.found ? a->owner.c[OWNER_NAME].text : NULL;
}

/* The page starts where the direct map has it. */
static void start_at_frame(struct km_asked *a, uint64_t pfn)
{
	uint64_t start;

	if (km_id_direct(a->i, pfn << a->i->page_shift, &start))
		km_id_start(a, start, a->paddr - (pfn << a->i->page_shift));
}

static void is_free(struct km_asked *a)
{
	uint64_t first = a->pfn >> a->order << a->order;

	km_id_fact(a, "free block", "order %" PRId64 " from frame 0x%" PRIx64, a->order, first);
	km_id_is(a, "free block", NULL, "free",
		 "free block of order %" PRId64 " (%" PRIu64 " KiB) from frame 0x%" PRIx64 ", %s",
		 a->order, a->i->page_bytes >> 10 << a->order, first, zone_text(a));
	start_at_frame(a, first);
}

static void is_pcp(struct km_asked *a)
{
	uint64_t first = a->pfn >> a->order << a->order;

	km_id_is(a, "free page", NULL, "free",
		 "free, of order %" PRId64 ", on the list of a CPU, %s", a->order, zone_text(a));
	start_at_frame(a, first);
}

/* page->index, which only the head of a compound page has. */
static bool page_index(struct km_asked *a, uint64_t *ret)
{
	const struct km_place *p;

	if (!a->has_page)
		return false;
	p = &a->i->dump.k.layout->field[KF_page_index];
	if (!p->present)
		return false;
	*ret = km_place_get(p, a->head) + (a->pfn - a->head_pfn);
	return true;
}

static void is_anon(struct km_asked *a)
{
	const char *name = owner_name(a);
	uint64_t index;
	bool has_index = page_index(a, &index) && index < UINT64_C(1) << 52;
	const char *where = "";

	if (has_index) {
		index = (index << a->i->page_shift) + a->paddr % a->i->page_bytes;
		where = km_id_text(a, ", user address 0x%" PRIx64, index);
		km_id_fact(a, "user address", "0x%" PRIx64 " unless it was moved (mremap)", index);
	}
	if (a->owner.found && a->owner.c[OWNER_PID].set)
		km_id_is(a, "process memory", name, NULL, "anonymous memory of process %s%s",
			 name ? name : km_id_text(a, "%" PRId64, a->owner.c[OWNER_PID].i), where);
	else
		km_id_is(a, "process memory", name, NULL, "anonymous memory%s%s%s",
			 name ? ", " : "", name ? name : "", where);
	start_at_frame(a, a->pfn);
}

/* A file's page: which, and where in it. */
static void is_file(struct km_asked *a)
{
	const char *what = !strcmp(a->class, "shmem") ? "shared memory" : "page cache";
	const char *path = owner_name(a), *where = "";
	struct km_id_row file = { 0 };
	uint64_t index;

	if (a->owner.found && a->owner.c[OWNER_ADDR].set) {
		km_id_set(a, "addr", KM_UNIT_KADDR, a->owner.c[OWNER_ADDR].i);
		km_id_row(a, "file", &file);
	}
	if (file.found && file.c[FILE_PATH].text)
		path = file.c[FILE_PATH].text;
	if (file.found)
		km_id_fact(a, "file", "%s%sinode %" PRId64 " on %s (%s)", path ? path : "",
			   path ? ", " : "", file.c[FILE_INODE].i,
			   file.c[FILE_DEVICE].text ? file.c[FILE_DEVICE].text : "?",
			   file.c[FILE_FS].text ? file.c[FILE_FS].text : "?");
	if (page_index(a, &index) && index < UINT64_C(1) << 51) {
		index = (index << a->i->page_shift) + a->paddr % a->i->page_bytes;
		where = km_id_text(a, ", offset 0x%" PRIx64, index);
		km_id_fact(a, "offset in the file", "0x%" PRIx64, index);
	}
	km_id_is(a, what, path, NULL, "%s of %s%s", what,
		 path ? path : "a file whose name is not known", where);
	start_at_frame(a, a->pfn);
}

/* Find where in the stack of the task at @task the address is; the stack need not be in the direct map. */
static bool find_in_stack(struct km_asked *a, uint64_t task, uint64_t *ret_start,
			  uint64_t *ret_offset)
{
	const struct km_identify *i = a->i;
	uint64_t bytes = i->has_dump ? km_stack_bytes(&i->dump.k) : 0, page;
	struct km_mapping m;

	if (!bytes || !task || km_read_field(i->run.view, KF_task_struct_stack, task, 0, ret_start))
		return false;
	for (page = 0; page < bytes; page += i->page_bytes) {
		if (km_view_translate(i->run.view, *ret_start + page, &m) ||
		    m.paddr >> i->page_shift != a->pfn)
			continue;
		*ret_offset = page + a->paddr % i->page_bytes;
		return true;
	}
	return false;
}

static void is_stack(struct km_asked *a)
{
	const char *name = owner_name(a);
	uint64_t start, offset;
	struct km_id_row task = { 0 };
	bool found;

	if (!a->owner.found || !a->owner.c[OWNER_PID].set) {
		km_id_is(a, "kernel stack", name, NULL, "kernel stack%s%s", name ? ": " : "",
			 name ? name : "");
		if (a->has_area)
			km_id_start(a, a->area, a->vaddr - a->area);
		return;
	}
	found = find_in_stack(a, (uint64_t)a->owner.c[OWNER_ADDR].i, &start, &offset);
	km_id_set(a, "pid", KM_UNIT_ID, a->owner.c[OWNER_PID].i);
	km_id_row(a, "task", &task);
	if (task.found && task.c[TASK_STATE].text)
		km_id_fact(a, "state of the task", "%s", task.c[TASK_STATE].text);
	if (!found) {
		km_id_is(a, "kernel stack", name, NULL, "kernel stack of task %" PRId64 " (%s)",
			 a->owner.c[OWNER_PID].i, name ? name : "?");
		return;
	}
	km_id_is(a, "kernel stack", name, NULL,
		 "kernel stack of task %" PRId64 " (%s), +0x%" PRIx64 " from its lowest address",
		 a->owner.c[OWNER_PID].i, name ? name : "?", offset);
	km_id_start(a, start, offset);
}

static void is_table(struct km_asked *a)
{
	const char *name = owner_name(a);

	if (a->owner.found && a->owner.c[OWNER_PID].set)
		km_id_is(a, "page table", name, NULL, "page table of process %s",
			 name ? name : km_id_text(a, "%" PRId64, a->owner.c[OWNER_PID].i));
	else
		km_id_is(a, "page table", name, NULL, "page table%s%s", name ? ": " : "",
			 name ? name : "");
	start_at_frame(a, a->pfn);
}

static void is_slab(struct km_asked *a)
{
	km_id_slab(a);
	start_at_frame(a, a->pfn >> a->order << a->order);
}

static void is_absent(struct km_asked *a)
{
	km_id_is(a, "no RAM", NULL, NULL,
		 "no RAM: a hole in the physical address space, or a device");
}

/* The text for pages about which only the owner is known. */
static const struct {
	const char *class, *what;
	void (*fn)(struct km_asked *a);
} kinds[] = {
	{ "free", NULL, is_free },
	{ "pcp", NULL, is_pcp },
	{ "slab", NULL, is_slab },
	{ "anon", NULL, is_anon },
	{ "file", NULL, is_file },
	{ "shmem", NULL, is_file },
	{ "kernel_stack", NULL, is_stack },
	{ "page_table", NULL, is_table },
	{ "absent", NULL, is_absent },
	{ "hugetlb", "huge page", NULL },
	{ "vmalloc", "vmalloc area", NULL },
	{ "percpu", "per-CPU memory", NULL },
	{ "kernel_image", "kernel image", NULL },
	{ "module", "module", NULL },
	{ "memmap", "memory map", NULL },
	{ "reserved", "reserved memory", NULL },
	{ "balloon", "balloon", NULL },
	{ "offline", "offline memory", NULL },
	{ "zsmalloc", "compressed memory", NULL },
	{ "kernel_data", "kernel memory", NULL },
	{ "other_kernel", "kernel memory", NULL },
};

/* The class by the struct page alone, where the case has no runs. */
static const char *class_by_page(struct km_asked *a)
{
	const struct km_page_format *f;
	uint64_t flags;

	if (!a->has_page)
		return NULL;
	f = &a->i->run.mm->page;
	if (km_page_is_type(f, a->page, KM_PT_BUDDY))
		return km_class_names[KM_CLASS_free];
	flags = km_page_flags(f, a->head);
	if (flags & f->reserved)
		return km_class_names[KM_CLASS_reserved];
	return km_class_names[km_page_kind(f, a->head, flags, 2ull * f->bytes)];
}

void km_id_page(struct km_asked *a)
{
	const char *name = owner_name(a);
	size_t i;

	if (!a->class)
		a->class = class_by_page(a);
	for (i = 0; a->class && i < KM_ARRAY_LEN(kinds); i++) {
		if (strcmp(kinds[i].class, a->class) != 0)
			continue;
		if (kinds[i].fn)
			kinds[i].fn(a);
		else
			km_id_is(a, kinds[i].what, name, NULL, "%s%s%s", kinds[i].what,
				 name ? ": " : "", name ? name : ", whose owner is not known");
		break;
	}
	if (!a->id->has_start)
		start_at_frame(a, a->pfn >> a->order << a->order);
}
