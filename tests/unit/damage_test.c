/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Damaged toy machines: the same memory is loaded whole, as capture 1, and damaged, as capture 2. What
 * differs between the two must be what the damage explains, and it must be reported.
 */
#include "toymachine/toy_case.h"

struct damage {
	struct toy m;
	struct toy_case c;
	enum km_status st;
	char *diff;   /* "table lost/gained " of each table that differs, sorted */
	char *issues; /* "collector|kind|text" lines */
};

/* The machine, and a case with its undamaged capture, which is loaded once and then copied. */
static bool damage_begin(struct km_test *t, struct damage *d)
{
	static char *whole; /* of the process */
	static size_t bytes;
	const char *error = NULL;
	bool ok;
	FILE *f;

	*d = (struct damage){ 0 };
	if (!CHECK(toy_case_init(&d->c)) ||
	    !CHECK_MSG(toy_build(&d->m, toy_vmlinux, 7, &error), "%s", error))
		return false;
	if (!whole) {
		if (!CHECK(toy_write_kdump(&d->m, d->c.dump)) ||
		    !CHECK_EQ(toy_load(&d->c, toy_vmlinux), KM_OK))
			return false;
		f = fopen(d->c.db, "rb");
		whole = f ? malloc(1 << 23) : NULL;
		bytes = whole ? fread(whole, 1, 1 << 23, f) : 0;
		if (f)
			fclose(f);
		return CHECK(bytes > 0 && bytes < 1 << 23);
	}
	f = fopen(d->c.db, "wb");
	ok = f && fwrite(whole, 1, bytes, f) == bytes;
	return CHECK((!f || fclose(f) == 0) && ok);
}

static void damage_end(struct damage *d)
{
	toy_free(&d->m);
	toy_case_deinit(&d->c);
	free(d->diff);
	free(d->issues);
}

/* Rows of @table that one capture has and the other has not. */
static int64_t rows_less(const struct toy_case *c, const char *table, const char *cols, int a,
			 int b)
{
	char sql[4096];

	snprintf(sql, sizeof(sql),
		 "SELECT count(*) FROM (SELECT %s FROM \"%s\" WHERE capture_id = %d EXCEPT"
		 " SELECT %s FROM \"%s\" WHERE capture_id = %d)",
		 cols, table, a, cols, table, b);
	return toy_count(c, sql);
}

static void compare_captures(struct damage *d)
{
	char *tables =
		toy_sql(&d->c, "SELECT ltrim(name, '_') FROM sqlite_schema WHERE type = 'table'"
			       " AND name NOT IN ('capture', 'boot', 'dump_info', 'finding')"
			       " AND name NOT GLOB 'doc_*' ORDER BY 1");
	char *name, *rest = tables;
	size_t bytes;
	FILE *f = open_memstream(&d->diff, &bytes);

	while (f && rest && (name = strsep(&rest, "\n")) && *name) {
		char sql[256], *cols;
		int64_t lost, gained;

		snprintf(sql, sizeof(sql),
			 "SELECT group_concat('\"' || name || '\"') FROM pragma_table_info('%s')"
			 " WHERE name <> 'capture_id'%s",
			 name,
			 strcmp(name, "load") == 0 ? " AND name IN ('collector', 'status')" : "");
		cols = toy_sql(&d->c, sql);
		cols[strcspn(cols, "\n")] = '\0';
		if (cols[0] && cols[0] != '-') {
			lost = rows_less(&d->c, name, cols, 1, 2);
			gained = rows_less(&d->c, name, cols, 2, 1);
			if (lost || gained)
				fprintf(f, "%s -%d+%d ", name, (int)lost, (int)gained);
		}
		free(cols);
	}
	if (f)
		fclose(f);
	free(tables);
}

/* Dump the machine as it is now, load it as another capture, and compare. */
static void damage_load_with(struct damage *d, const char *vmlinux)
{
	free(d->diff);
	free(d->issues);
	d->diff = d->issues = NULL;
	(void)toy_write_kdump(&d->m, d->c.dump);
	d->st = toy_load(&d->c, vmlinux);
	if (d->st)
		return;
	compare_captures(d);
	d->issues = toy_sql(&d->c, "SELECT collector, kind, text FROM issue WHERE capture_id = 2");
}

static void damage_sql(struct km_test *t, const struct damage *d, const char *sql, const char *want)
{
	char *rows = toy_sql(&d->c, sql);

	CHECK_STR(rows, want);
	free(rows);
}

static void damage_load(struct km_test *t, struct damage *d)
{
	damage_load_with(d, toy_vmlinux);
	CHECK_EQ(d->st, KM_OK);
	CHECK_STR(d->c.err.text, "");
}

static void *kptr(uint64_t addr)
{
	return (void *)(uintptr_t)addr;
}

/* Another value for a line of VMCOREINFO; NULL: the line goes. */
static void set_vmcoreinfo(struct toy *m, const char *key, const char *value)
{
	char *line = strstr(m->vmcoreinfo, key), *end = line ? strchr(line, '\n') : NULL;
	char text[2 * sizeof(m->vmcoreinfo)];

	if (!end)
		abort();
	snprintf(text, sizeof(text), "%.*s%s%s%s%s", (int)(line - m->vmcoreinfo), m->vmcoreinfo,
		 value ? key : "X", value ? "=" : "", value ? value : "", end);
	memcpy(m->vmcoreinfo, text, sizeof(m->vmcoreinfo) - 1);
}

#define WILD UINT64_C(0xffffb0de12345678)

/* A list of some blocks, to be broken. */
struct chosen {
	unsigned zone, order, mt;
	uint64_t pfn[3];
	char where[64];
};

static void choose(const struct damage *d, struct chosen *c)
{
	unsigned i;

	toy_find_list(&d->m, 4, &c->zone, &c->order, &c->mt);
	for (i = 0; i < 3; i++)
		c->pfn[i] = toy_list_pfn(&d->m, c->zone, c->order, c->mt, i);
	snprintf(c->where, sizeof(c->where), "free list of zone %s, order %u, %s",
		 c->zone ? "Normal" : "DMA", c->order, toy_mt_names[c->mt]);
}

/* ---- free lists ---- */

KM_TEST(free_list_cycle)
{
	struct damage d;
	struct chosen c;

	if (damage_begin(t, &d)) {
		choose(&d, &c);
		toy_page(&d.m, c.pfn[2])->lru.next =
			kptr(toy_page_addr(c.pfn[1]) + offsetof(struct page, lru));
		damage_load(t, &d);
		CHECK_STR(d.diff, "check -2+2 free_list -1+1 issue -0+1 load -1+1 ");
		CHECK_HAS(d.issues, c.where);
		CHECK_HAS(d.issues, "leads to a block that does not point back, after 3 blocks");
	}
	damage_end(&d);
}

KM_TEST(free_list_cycle_of_one)
{
	struct damage d;
	struct chosen c;

	if (damage_begin(t, &d)) {
		choose(&d, &c);
		toy_page(&d.m, c.pfn[1])->lru.next = toy_page(&d.m, c.pfn[1])->lru.prev =
			kptr(toy_page_addr(c.pfn[1]) + offsetof(struct page, lru));
		damage_load(t, &d);
		CHECK_STR(d.diff, "check -2+2 free_list -1+1 issue -0+1 load -1+1 ");
		CHECK_HAS(d.issues, "leads to a block that does not point back, after 1 blocks");
	}
	damage_end(&d);
}

KM_TEST(free_list_next_wild)
{
	static const uint64_t wild[] = {
		0, 1, WILD, TOY_DIRECT_MAP, TOY_VMEMMAP + 8, TOY_VMEMMAP + 11, UINT64_MAX
	};
	size_t i;

	for (i = 0; i < sizeof(wild) / sizeof(wild[0]); i++) {
		struct damage d;
		struct chosen c;

		if (damage_begin(t, &d)) {
			choose(&d, &c);
			toy_page(&d.m, c.pfn[1])->lru.next = kptr(wild[i]);
			damage_load(t, &d);
			CHECK_STR(d.diff, "check -2+2 free_list -1+1 issue -0+1 load -1+1 ");
			CHECK_HAS(d.issues, c.where);
			/* page frame 0 has a struct page, but is not free */
			CHECK_HAS(d.issues, wild[i] == TOY_VMEMMAP + 8
						    ? "leads to a page that is not free, after 2"
						    : "leads to no struct page, after 2");
		}
		damage_end(&d);
	}
}

KM_TEST(free_list_prev_wrong)
{
	struct damage d;
	struct chosen c;

	if (damage_begin(t, &d)) {
		choose(&d, &c);
		toy_page(&d.m, c.pfn[1])->lru.prev = kptr(WILD);
		damage_load(t, &d);
		CHECK_STR(d.diff, "check -2+2 free_list -1+1 issue -0+1 load -1+1 ");
		CHECK_HAS(d.issues, "leads to a block that does not point back, after 1 blocks");
	}
	damage_end(&d);
}

KM_TEST(free_list_goes_astray)
{
	struct damage d;
	struct chosen c;

	if (damage_begin(t, &d)) {
		uint64_t other = 0;
		unsigned mt;

		choose(&d, &c);
		for (mt = 0; mt < MIGRATE_TYPES && !other; mt++)
			if (d.m.list_blocks[0][0][mt])
				other = toy_list_pfn(&d.m, 0, 0, mt, 0);
		toy_page(&d.m, c.pfn[1])->lru.next =
			kptr(toy_page_addr(other) + offsetof(struct page, lru));
		damage_load(t, &d);
		CHECK_STR(d.diff, "check -2+2 free_list -1+1 issue -0+1 load -1+1 ");
		CHECK_HAS(d.issues, "leads to a free block of another zone or order, after 2");
	}
	damage_end(&d);
}

KM_TEST(free_list_head_wild)
{
	struct damage d;
	struct chosen c;

	if (damage_begin(t, &d)) {
		choose(&d, &c);
		toy_zone(&d.m, c.zone)->free_area[c.order].free_list[c.mt].next = kptr(WILD);
		damage_load(t, &d);
		CHECK_STR(d.diff, "check -2+2 free_list -1+1 issue -0+1 load -1+1 ");
		CHECK_HAS(d.issues, "leads to no struct page, after 0 blocks");
	}
	damage_end(&d);
}

KM_TEST(free_count_wrong)
{
	struct damage d;
	struct chosen c;

	if (damage_begin(t, &d)) {
		choose(&d, &c);
		toy_zone(&d.m, c.zone)->free_area[c.order].nr_free += 3;
		damage_load(t, &d);
		CHECK_STR(d.diff, "check -2+2 free_area -1+1 ");
		CHECK_STR(d.issues, "");
		CHECK_EQ(toy_count(&d.c, "SELECT count(*) FROM \"check\" WHERE ok = 0"), 2);
	}
	damage_end(&d);
}

KM_TEST(buddy_order_absurd)
{
	struct damage d;
	struct chosen c;
	unsigned i;

	for (i = 0; i < 3; i++) {
		if (damage_begin(t, &d)) {
			choose(&d, &c);
			/* Also one whose low byte is right. */
			toy_page(&d.m, c.pfn[1])->private = i == 0   ? TOY_ORDERS
							    : i == 1 ? ~0ul
								     : 0x100ul + c.order;
			damage_load(t, &d);
			CHECK_HAS(d.issues, "free page with an impossible order");
			CHECK_HAS(d.issues, "another zone or order, after 1 blocks");
			CHECK_EQ(toy_count(&d.c, "SELECT count(*) FROM issue"), 2);
			CHECK_HAS(d.diff, "free_list -1+1 issue -0+2 load -2+2 ");
		}
		damage_end(&d);
	}
}

/* ---- per-CPU lists ---- */

static unsigned pcp_list_of(const struct toy *m, unsigned *z, unsigned *cpu)
{
	unsigned i;

	for (*z = 0; *z < TOY_ZONES; ++*z)
		for (*cpu = 0; *cpu < TOY_CPUS; ++*cpu)
			for (i = 0; i < TOY_PCP_LISTS; i++)
				if (m->pcp_blocks[*z][*cpu][i] > 3)
					return i;
	abort();
}

KM_TEST(pcp_list_broken)
{
	unsigned what;

	for (what = 0; what < 4; what++) {
		struct damage d;
		unsigned z, cpu, list;

		if (damage_begin(t, &d)) {
			struct list_head *l;
			uint64_t pfn;

			list = pcp_list_of(&d.m, &z, &cpu);
			l = &toy_pcp(&d.m, z, cpu)->lists[list];
			pfn = ((uint64_t)(uintptr_t)l->next - 8 - TOY_VMEMMAP) /
			      sizeof(struct page);
			if (what == 0)
				l->next = kptr(WILD);
			else if (what == 1)
				toy_page(&d.m, pfn)->lru.next =
					kptr(toy_page_addr(pfn) + offsetof(struct page, lru));
			else if (what == 2)
				toy_page(&d.m, pfn)->lru.prev = NULL;
			else
				toy_page(&d.m, pfn)->lru.next = NULL;
			damage_load(t, &d);
			CHECK_HAS(d.issues, "per-CPU page list");
			CHECK_EQ(toy_count(&d.c, "SELECT count(*) FROM issue"), 1);
			CHECK_HAS(d.diff, "pcp -1+1 pcp_list -1+1 ");
			CHECK_EQ(toy_count(&d.c,
					   "SELECT count(*) FROM pcp_list WHERE blocks IS NULL"),
				 1);
			CHECK_EQ(toy_count(&d.c,
					   "SELECT count(*) FROM pcp WHERE walked_pages IS NULL"),
				 1);
		}
		damage_end(&d);
	}
}

KM_TEST(pcp_pointer_wild)
{
	struct damage d;

	if (damage_begin(t, &d)) {
		toy_zone(&d.m, 1)->per_cpu_pageset = kptr(UINT64_C(0x123456789abcdef0));
		damage_load(t, &d);
		/* The rows of two CPUs are there, of nothing that is known. */
		CHECK_EQ(toy_count(&d.c, "SELECT count(*) FROM pcp WHERE capture_id = 2 AND"
					 " node_id = 0 AND zone_name = 'Normal' AND pages IS NULL"
					 " AND walked_pages IS NULL"),
			 3);
		CHECK_EQ(toy_count(&d.c, "SELECT count(*) FROM free_list WHERE capture_id = 2 AND"
					 " free_blocks IS NULL"),
			 0);
	}
	damage_end(&d);
}

/* ---- compound pages ---- */

KM_TEST(compound_order_absurd)
{
	unsigned i;

	for (i = 0; i < 3; i++) {
		static const uint8_t orders[] = { 200, 21, 9 };
		struct damage d;

		if (damage_begin(t, &d)) {
			uint64_t pfn = toy_find(&d.m, TOY_slab, 3);
			uint8_t *second = (uint8_t *)toy_page(&d.m, pfn + 1);

#if TOY_ERA == 612
			second[0] = orders[i];
#else
			second[offsetof(struct page, compound_order)] = orders[i];
#endif
			damage_load(t, &d);
			CHECK_HAS(d.issues, "an impossible order");
			/* One of the head, one of the tails. */
			CHECK_EQ(toy_count(&d.c, "SELECT count(*) FROM issue"), 2);
			CHECK_EQ(toy_count(&d.c, "SELECT count(*) FROM free_list WHERE"
						 " capture_id = 2 AND free_blocks IS NULL"),
				 0);
		}
		damage_end(&d);
	}
}

KM_TEST(tail_with_a_wild_head)
{
	static const uint64_t heads[] = { WILD | 1, TOY_VMEMMAP | 1, TOY_VMEMMAP + 0x40000 + 17,
					  UINT64_MAX };
	size_t i;

	for (i = 0; i < sizeof(heads) / sizeof(heads[0]); i++) {
		struct damage d;

		if (damage_begin(t, &d)) {
			uint64_t pfn = toy_find(&d.m, TOY_other_kernel, 0);

			toy_page(&d.m, pfn)->compound_head = heads[i];
			damage_load(t, &d);
			CHECK_STR(d.diff, "issue -0+1 load -1+1 ");
			CHECK_HAS(d.issues, "tail of a compound page");
		}
		damage_end(&d);
	}
}

/* What a CPU keeps is added to the zone beyond a threshold, which is small on a small machine. */
KM_TEST(zone_difference_absurd)
{
	struct damage d;

	if (damage_begin(t, &d)) {
		*(d.m.mem + d.m.percpu[1] + 0x3000) = 60;
		damage_load(t, &d);
		CHECK_HAS(d.issues, "stat|corrupt|counters of zone DMA of node 0: CPU 1 keeps a difference of 60, the largest threshold is 4");
	}
	damage_end(&d);
}

/* ---- the memory map ---- */

static void memmap_frame(struct km_test *t, enum toy_frame state, const char *kind)
{
	struct damage d;

	if (damage_begin(t, &d)) {
		uint64_t pfn = 3 * d.m.section_pages + 1024;
		char sql[128];

		d.m.frame[toy_page_frame(&d.m, pfn)] = (uint8_t)state;
		damage_load(t, &d);
		snprintf(sql, sizeof(sql),
			 "SELECT pages FROM page_class WHERE capture_id = 2 AND class IS NULL");
		CHECK(toy_count(&d.c, sql) >= 4096 / (int)sizeof(struct page));
		CHECK(toy_count(&d.c, sql) <= 4096 / (int)sizeof(struct page) + 2);
		snprintf(sql, sizeof(sql),
			 "SELECT reason LIKE '%%%s%%' FROM load WHERE capture_id = 2 AND"
			 " collector = 'page'",
			 kind);
		CHECK_EQ(toy_count(&d.c, sql), 1);
		/* Nothing of other zones is lost. */
		CHECK_EQ(toy_count(&d.c, "SELECT count(*) FROM free_list WHERE capture_id = 2 AND"
					 " free_blocks IS NULL AND"
					 " NOT (node_id = 0 AND zone_name = 'Normal')"),
			 0);
		CHECK_EQ(toy_count(&d.c, "SELECT count(*) FROM zone WHERE capture_id = 2"), 3);
	}
	damage_end(&d);
}

KM_TEST(memmap_frame_excluded)
{
	memmap_frame(t, TOY_EXCLUDED, "excluded");
}

KM_TEST(memmap_frame_missing)
{
	memmap_frame(t, TOY_HOLE, "missing");
}

KM_TEST(memmap_frame_lost)
{
	memmap_frame(t, TOY_LOST, "missing");
}

KM_TEST(memmap_frame_corrupt)
{
	memmap_frame(t, TOY_CORRUPT, "corrupt");
}

/* The frames of a free block have no mark of their own: without the head, nobody knows that they are free. */
static void free_head(struct km_test *t, enum toy_frame state)
{
	struct damage d;

	if (damage_begin(t, &d)) {
		uint64_t pfn, per_frame = 4096 / sizeof(struct page), nr;
		char sql[400];

		for (pfn = 0; pfn < d.m.frames && (d.m.class[pfn] != TOY_free || d.m.order[pfn] < 7); pfn++)
			;
		CHECK(pfn < d.m.frames);
		nr = UINT64_C(1) << d.m.order[pfn];
		d.m.frame[toy_page_frame(&d.m, pfn)] = (uint8_t)state;
		damage_load(t, &d);
		snprintf(sql, sizeof(sql),
			 "SELECT count(*), sum(class IS NULL) FROM page_run WHERE capture_id = 2 AND start_pfn < %llu"
			 " AND start_pfn + nr_pages > %llu",
			 (unsigned long long)(pfn + nr), (unsigned long long)(pfn + per_frame));
		damage_sql(t, &d, sql, "1|1\n");
		snprintf(sql, sizeof(sql),
			 "SELECT zone_name IS NULL, free_pages, unmovable_pages, unknown_pages >= %llu FROM pageblock WHERE"
			 " capture_id = 2 AND start_pfn = %llu",
			 (unsigned long long)(nr < 512 ? nr : 512), (unsigned long long)pfn & ~UINT64_C(511));
		damage_sql(t, &d, sql, "0|-|-|1\n");
	}
	damage_end(&d);
}

KM_TEST(free_head_excluded)
{
	free_head(t, TOY_EXCLUDED);
}

KM_TEST(free_head_missing)
{
	free_head(t, TOY_HOLE);
}

/* Whose a page in the swap cache is that nobody maps, its slot says. */
static void swap_map(struct km_test *t, enum toy_frame state)
{
	static const char other[] =
		"SELECT count(*), sum(d.class IS NOT NULL) FROM page_run w, page_run d WHERE w.capture_id = 1 AND"
		" d.capture_id = 2 AND w.start_pfn < d.start_pfn + d.nr_pages AND d.start_pfn < w.start_pfn + w.nr_pages"
		" AND d.class IS NOT w.class";
	struct damage d;
	char *counts;

	if (damage_begin(t, &d)) {
		uint64_t first = d.m.files.swap_map / 4096, last = (d.m.files.swap_map + d.m.files.nr_swap) / 4096;

		for (; first <= last; first++)
			d.m.frame[first] = (uint8_t)state;
		damage_load(t, &d);
		counts = toy_sql(&d.c, other);
		CHECK_MSG(atoi(counts) > 10 && !strcmp(strchr(counts, '|'), "|0\n"), "%s", counts);
		free(counts);
		CHECK_EQ(toy_count(&d.c, "SELECT lost > 0 FROM load WHERE capture_id = 2 AND collector = 'page'"), state != TOY_EXCLUDED);
		damage_sql(t, &d, "SELECT name, subject, left_label, left_value, right_value FROM \"check\" WHERE capture_id = 2 AND ok = 0", "");
	}
	damage_end(&d);
}

KM_TEST(swap_map_excluded)
{
	swap_map(t, TOY_EXCLUDED);
}

KM_TEST(swap_map_missing)
{
	swap_map(t, TOY_HOLE);
}

/*
 * A header that names fewer frames than the kernel has, by @less. A resource "Crash kernel" has the last @crash frames of RAM.
 * *@ret_end: where RAM ends.
 */
static void load_short(struct km_test *t, struct damage *d, uint64_t less, uint64_t crash, uint64_t *ret_end)
{
	struct resource *r = TOY_VAR(&d->m, struct resource, "toy_resources");
	uint64_t base = toy_sym(&d->m, "toy_resources"), whole = d->m.frames;

	*ret_end = (r[4].end + 1) / 4096;
	if (crash) { /* a device before becomes it */
		strcpy(toy_at(&d->m, (uint64_t)(uintptr_t)r[1].name), "Crash kernel");
		r[0].sibling = r[1].sibling;
		r[1].start = r[4].end + 1 - crash * 4096;
		r[1].end = r[4].end;
		r[1].sibling = NULL;
		r[1].parent = kptr(base + 4 * sizeof(*r));
		r[4].child = kptr(base + sizeof(*r));
	}
	d->m.frames = *ret_end - less;
	damage_load(t, d);
	d->m.frames = whole;
}

/* What is behind them is missing, unless it is the crash kernel's. */
KM_TEST(header_ends_before_memory)
{
	static const uint64_t lacks[][3] = { { 64, 0, 1 }, { 64, 80, 0 }, { 81, 80, 1 } };
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(lacks); i++) {
		struct damage d;
		char want[256];
		uint64_t end;

		if (damage_begin(t, &d)) {
			load_short(t, &d, lacks[i][0], lacks[i][1], &end);
			snprintf(want, sizeof(want),
				 "memory_map|missing|by its headers the file has no memory from page frame 0x%llx on, and the kernel's RAM"
				 " ends at 0x%llx: ",
				 (unsigned long long)(end - lacks[i][0]), (unsigned long long)(end - lacks[i][1]));
			CHECK_MSG(!strstr(d.issues, want) == !lacks[i][2], "%zu: %s", i, d.issues);
			CHECK_MSG(!strstr(d.issues, "memory_map") == !lacks[i][2], "%zu: %s", i, d.issues);
		}
		damage_end(&d);
	}
}

KM_TEST(section_root_wild)
{
	struct damage d;

	if (damage_begin(t, &d)) {
		*(uint64_t *)toy_at(&d.m, *TOY_VAR(&d.m, uint64_t, "mem_section")) = WILD;
		damage_load(t, &d);
		/* No page can be read, but nodes and zones stay. */
		CHECK_HAS(d.issues, "mem_section");
		CHECK_EQ(rows_less(&d.c, "zone", "*", 9, 9), 0);
		CHECK_EQ(toy_count(&d.c, "SELECT count(*) FROM zone WHERE capture_id = 2"), 3);
		CHECK_EQ(toy_count(&d.c, "SELECT count(*) FROM free_area WHERE capture_id = 2"),
			 3 * TOY_ORDERS);
		CHECK_EQ(toy_count(&d.c, "SELECT pages FROM page_class WHERE capture_id = 2 AND"
					 " class IS NULL"),
			 (int64_t)d.m.frames);
	}
	damage_end(&d);
}

KM_TEST(section_pointer_wild)
{
	struct damage d;

	if (damage_begin(t, &d)) {
		*TOY_VAR(&d.m, uint64_t, "mem_section") = WILD;
		damage_load(t, &d);
		CHECK_HAS(d.issues, "mem_section");
		CHECK_EQ(toy_count(&d.c, "SELECT count(*) FROM zone WHERE capture_id = 2"), 3);
	}
	damage_end(&d);
}

KM_TEST(one_section_wild)
{
	struct damage d;

	if (damage_begin(t, &d)) {
		toy_section(&d.m, 3)->section_mem_map = WILD | 15;
		damage_load(t, &d);
		/* The memory map is one array: where that of the others is, this one's is too. */
		CHECK_STR(d.diff, "issue -0+1 load -1+1 ");
		CHECK_HAS(d.issues, "memory section 3 has its map elsewhere than all others");
	}
	damage_end(&d);
}

KM_TEST(section_usage_wild)
{
	struct damage d;

	if (damage_begin(t, &d)) {
		toy_section(&d.m, 3)->usage = kptr(WILD);
		damage_load(t, &d);
		CHECK_EQ(toy_count(&d.c, "SELECT count(*) FROM pageblock WHERE capture_id = 2 AND"
					 " migratetype IS NULL"),
			 (int64_t)d.m.section_pages / TOY_BLOCK);
		CHECK_HAS(d.diff, "load -1+1");
		CHECK_HAS(d.diff, "pageblock -8+8");
		CHECK_MSG(!strstr(d.diff, "page_run"), "%s", d.diff);
	}
	damage_end(&d);
}

KM_TEST(section_bits_absurd)
{
	static const char *const bits[] = { "-1", "13", "20", "40", "0x18" };
	size_t i;

	for (i = 0; i < sizeof(bits) / sizeof(bits[0]); i++) {
		struct damage d;

		if (damage_begin(t, &d)) {
			set_vmcoreinfo(&d.m, "NUMBER(SECTION_SIZE_BITS)", bits[i]);
			damage_load(t, &d);
			CHECK_EQ(toy_count(&d.c, "SELECT count(*) FROM zone WHERE capture_id = 2"),
				 3);
			if (bits[i][0] == '0' && bits[i][1])
				CHECK_STR(d.diff, "");
		}
		damage_end(&d);
	}
}

/* ---- nodes and zones ---- */

KM_TEST(node_wild)
{
	static const uint64_t wild[] = { WILD, TOY_DIRECT_MAP + 0x5000 };
	size_t i;

	for (i = 0; i < 2; i++) {
		struct damage d;

		if (damage_begin(t, &d)) {
			TOY_VAR(&d.m, uint64_t, "node_data")
			[1] = wild[i];
			damage_load(t, &d);
			CHECK_HAS(d.issues, "node 1");
			CHECK_EQ(toy_count(&d.c, "SELECT count(*) FROM node WHERE capture_id = 2"),
				 1);
			CHECK_EQ(toy_count(&d.c, "SELECT count(*) FROM zone WHERE capture_id = 2"),
				 2);
			CHECK_EQ(toy_count(&d.c, "SELECT sum(nr_pages) FROM page_run WHERE"
						 " capture_id = 2"),
				 (int64_t)d.m.frames);
		}
		damage_end(&d);
	}
}

KM_TEST(all_nodes_wild)
{
	struct damage d;

	if (damage_begin(t, &d)) {
		TOY_VAR(&d.m, uint64_t, "node_data")
		[0] = WILD;
		TOY_VAR(&d.m, uint64_t, "node_data")
		[1] = WILD + 4096;
		damage_load(t, &d);
		CHECK_HAS(d.issues, "node 0");
		CHECK_EQ(toy_count(&d.c, "SELECT count(*) FROM memory_map WHERE capture_id = 2"),
			 6);
	}
	damage_end(&d);
}

KM_TEST(node_id_absurd)
{
	struct damage d;

	if (damage_begin(t, &d)) {
		d.m.pgdat[1]->node_id = -7;
		damage_load(t, &d);
		CHECK_HAS(d.issues, "node 1");
		CHECK_EQ(toy_count(&d.c, "SELECT count(*) FROM zone WHERE capture_id = 2"), 2);
	}
	damage_end(&d);
}

KM_TEST(zone_name_wild)
{
	struct damage d;

	if (damage_begin(t, &d)) {
		toy_zone(&d.m, 2)->name = kptr(WILD);
		damage_load(t, &d);
		/* The kernel's table of names serves. What compares all zones is not checked then. */
		CHECK_STR(d.diff, "check -2+0 issue -0+1 load -1+1 ");
		CHECK_HAS(d.issues, "name");
	}
	damage_end(&d);
}

KM_TEST(zone_size_absurd)
{
	static const unsigned long sizes[] = { 1ul << 27, 1ul << 40, ~0ul };
	size_t i;

	for (i = 0; i < 2 * sizeof(sizes) / sizeof(sizes[0]); i++) {
		struct damage d;

		if (damage_begin(t, &d)) {
			if (i & 1)
				toy_zone(&d.m, 2)->spanned_pages = sizes[i / 2];
			else
				toy_zone(&d.m, 2)->zone_start_pfn = sizes[i / 2];
			damage_load(t, &d);
			CHECK_EQ(toy_count(&d.c, "SELECT count(*) FROM zone WHERE capture_id = 2"),
				 3);
			/* All pages and lists are still read. */
			CHECK_EQ(toy_count(&d.c,
					   "SELECT count(*) FROM (SELECT start_pfn, class FROM"
					   " page_run WHERE capture_id = 1 EXCEPT SELECT"
					   " start_pfn, class FROM page_run WHERE"
					   " capture_id = 2)"),
				 0);
			CHECK_MSG(!strstr(d.diff, "free_list"), "%s", d.diff);
			if (sizes[i / 2] >= 1ul << 40)
				CHECK_HAS(d.issues, "zone");
		}
		damage_end(&d);
	}
}

/* ---- CPUs ---- */

KM_TEST(cpu_number_absurd)
{
	static const unsigned nr[] = { 0, 65, ~0u };
	size_t i;

	for (i = 0; i < sizeof(nr) / sizeof(nr[0]); i++) {
		struct damage d;

		if (damage_begin(t, &d)) {
			*TOY_VAR(&d.m, unsigned, "nr_cpu_ids") = nr[i];
			damage_load(t, &d);
			/* The tolerance of some checks depends on it; two need all CPUs. */
			CHECK_STR(d.diff, "check -13+11 issue -0+1 load -1+1 ");
			CHECK_HAS(d.issues, "nr_cpu_ids");
		}
		damage_end(&d);
	}
}

KM_TEST(per_cpu_offset_wild)
{
	struct damage d;

	if (damage_begin(t, &d)) {
		TOY_VAR(&d.m, uint64_t, "__per_cpu_offset")
		[1] = WILD;
		damage_load(t, &d);
		CHECK_EQ(toy_count(&d.c, "SELECT count(*) FROM pcp WHERE capture_id = 2 AND cpu = 0"
					 " AND walked_pages IS NULL"),
			 0);
		CHECK_EQ(toy_count(&d.c, "SELECT count(*) FROM pcp WHERE capture_id = 2 AND cpu = 1"
					 " AND walked_pages IS NULL AND pages IS NULL"),
			 3);
	}
	damage_end(&d);
}

/* ---- resources ---- */

KM_TEST(resource_cycle)
{
	unsigned what;

	for (what = 0; what < 5; what++) {
		struct damage d;

		if (damage_begin(t, &d)) {
			struct resource *r = TOY_VAR(&d.m, struct resource, "toy_resources");
			uint64_t base = toy_sym(&d.m, "toy_resources");

			if (what == 0) /* the last leads to the first */
				r[4].sibling = kptr(base);
			else if (what == 1) /* its own brother */
				r[4].sibling = kptr(base + 4 * sizeof(*r));
			else if (what == 2) /* its own child */
				r[4].child = kptr(base + 4 * sizeof(*r));
			else if (what == 3) /* its parent's parent */
				r[5].child = kptr(base + 2 * sizeof(*r));
			else
				r[4].sibling = kptr(WILD);
			damage_load(t, &d);
			CHECK_HAS(d.issues, "memory_map|");
			CHECK_EQ(toy_count(&d.c, "SELECT count(*) FROM issue"), 1);
			CHECK_EQ(toy_count(&d.c, "SELECT count(*) FROM memory_map WHERE"
						 " capture_id = 2"),
				 6);
		}
		damage_end(&d);
	}
}

KM_TEST(resource_root_wild)
{
	struct damage d;

	if (damage_begin(t, &d)) {
		TOY_VAR(&d.m, struct resource, "iomem_resource")->child = kptr(WILD);
		damage_load(t, &d);
		CHECK_HAS(d.issues, "memory_map|");
		/* What is RAM comes from the dump then; the classes of pages stay. */
		CHECK_EQ(toy_count(&d.c, "SELECT count(*) FROM free_list WHERE capture_id = 2 AND"
					 " free_blocks IS NULL"),
			 0);
	}
	damage_end(&d);
}

/* ---- identity and translation ---- */

static void refused(struct km_test *t, struct damage *d, enum km_status st, const char *text)
{
	CHECK_EQ(d->st, st);
	CHECK_HAS(d->c.err.text, text);
	/* The first capture is as it was. */
	CHECK_EQ(toy_count(&d->c, "SELECT max(capture_id) FROM capture"), 1);
}

KM_TEST(vmlinux_of_another_kernel)
{
	struct damage d;

	if (damage_begin(t, &d)) {
		char *id;

		/* Another dump: the same one would be loaded already. */
		set_vmcoreinfo(&d.m, "CRASHTIME", "1700000001");
		id = strstr(d.m.vmcoreinfo, "BUILD-ID=");
		damage_load_with(&d, toy_other_vmlinux);
		refused(t, &d, KM_MISMATCH, "this vmlinux is of another kernel: it is build-id ");
		CHECK_HAS(d.c.err.text, d.m.build_id);
		/* A kernel without a build-id is known by its banner. */
		REQUIRE(id != NULL);
		id[0] = 'X';
		damage_load_with(&d, toy_other_vmlinux);
		refused(t, &d, KM_MISMATCH, "'Linux version 6.12.0-toy (another@machine) #2 SMP'");
		CHECK_HAS(d.c.err.text, "'Linux version 6.12.0-toy (toy@machine) #1 SMP'");
	}
	damage_end(&d);
}

KM_TEST(vmcoreinfo_damaged)
{
	static const struct {
		const char *key, *value, *text;
	} bad[] = {
		{ "OSRELEASE", NULL, "VMCOREINFO has no OSRELEASE" },
		{ "PAGESIZE", "0", "no usable PAGESIZE" },
		{ "PAGESIZE", "4097", "no usable PAGESIZE" },
		{ "PAGESIZE", "-4096", "no usable PAGESIZE" },
		{ "PAGESIZE", "1073741824", "no usable PAGESIZE" },
		{ "SYMBOL(swapper_pg_dir)", NULL, "no SYMBOL(swapper_pg_dir)" },
		{ "SYMBOL(swapper_pg_dir)", "xyz", "no SYMBOL(swapper_pg_dir)" },
		{ "SYMBOL(swapper_pg_dir)", "0", "page tables" },
		{ "SYMBOL(swapper_pg_dir)", "ffffffffffffffff", "page tables" },
		{ "SYMBOL(_stext)", NULL, "no SYMBOL(_stext)" },
		{ "SYMBOL(_stext)", "0", "page tables" },
		{ "NUMBER(phys_base)", NULL, "NUMBER(phys_base)" },
		{ "NUMBER(phys_base)", "0", "page tables" },
		{ "NUMBER(phys_base)", "-9223372036854775808", "page tables" },
		{ "NUMBER(pgtable_l5_enabled)", "1", "page tables" },
	};
	size_t i;

	for (i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		struct damage d;

		if (damage_begin(t, &d)) {
			set_vmcoreinfo(&d.m, bad[i].key, bad[i].value);
			damage_load_with(&d, toy_vmlinux);
			CHECK(d.st < 0);
			refused(t, &d, d.st, bad[i].text);
		}
		damage_end(&d);
	}
}

/* Page tables that lead back to themselves end after their levels. */
KM_TEST(page_table_cycle)
{
	struct damage d;

	if (damage_begin(t, &d)) {
		uint64_t *pgd = TOY_VAR(&d.m, uint64_t, "init_top_pgt");
		uint64_t self = toy_sym(&d.m, "init_top_pgt") - UINT64_C(0xffffffff80000000) +
				d.m.phys_base;

		pgd[TOY_VMEMMAP >> 39 & 511] = self | 0x63;
		damage_load(t, &d);
		CHECK_EQ(toy_count(&d.c, "SELECT count(*) FROM zone WHERE capture_id = 2"), 3);
	}
	damage_end(&d);
}

KM_TEST(vmemmap_not_mapped)
{
	struct damage d;

	if (damage_begin(t, &d)) {
		TOY_VAR(&d.m, uint64_t, "init_top_pgt")
		[TOY_VMEMMAP >> 39 & 511] = 0;
		damage_load(t, &d);
		CHECK_EQ(toy_count(&d.c, "SELECT count(*) FROM zone WHERE capture_id = 2"), 3);
		CHECK_EQ(toy_count(&d.c, "SELECT reason LIKE '%unmapped%' FROM load WHERE"
					 " capture_id = 2 AND collector = 'page'"),
			 1);
	}
	damage_end(&d);
}

KM_TEST_MAIN
