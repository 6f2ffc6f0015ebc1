/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Whole loads of toy machines, every row compared with what the machine was made of. */
#include "toymachine/toy_case.h"

/* The first line in which two texts differ, as a failed check. */
static void same_text(struct km_test *t, const char *what, const char *got, const char *want)
{
	const char *a = got ? got : "", *b = want;
	unsigned line = 1;

	while (*a && *a == *b) {
		line += *a == '\n';
		a++;
		b++;
	}
	if (*a == *b) {
		CHECK(*a == '\0');
		return;
	}
	while (a > got && a[-1] != '\n') {
		a--;
		b--;
	}
	CHECK_MSG(false, "%s, row %u: got '%.*s', not '%.*s'", what, line, (int)strcspn(a, "\n"), a,
		  (int)strcspn(b, "\n"), b);
}

struct want {
	FILE *f;
	char *text;
	size_t bytes;
};

static bool want_begin(struct want *w)
{
	*w = (struct want){ 0 };
	w->f = open_memstream(&w->text, &w->bytes);
	return w->f != NULL;
}

static void want_end(struct km_test *t, struct want *w, const struct toy_case *c, const char *what,
		     const char *sql)
{
	char *got = toy_sql(c, sql);

	fclose(w->f);
	same_text(t, what, got, w->text);
	free(got);
	free(w->text);
}

static int node_of(unsigned z)
{
	return z == 2;
}

static const char *zone_name(unsigned z)
{
	return z ? "Normal" : "DMA";
}

static void check_zones(struct km_test *t, const struct toy *m, const struct toy_case *c)
{
	struct want w;
	unsigned z;

	REQUIRE(want_begin(&w));
	for (z = 0; z < TOY_ZONES; z++) {
		const struct zone *zone = toy_zone(m, z);

		fprintf(w.f, "%d|%s|%lu|%lu|%lu|%ld|%ld|%u|%u|%u|%u|%u|%lld\n", node_of(z),
			zone_name(z), zone->zone_start_pfn, zone->spanned_pages,
			zone->present_pages, zone->managed_pages.counter,
			zone->vm_stat[NR_FREE_PAGES].counter, 10 * (z + 1) + z,
			10 * (z + 1) + 1 + z, 10 * (z + 1) + 2 + z, 10 * (z + 1) + 3 + z, z,
			(long long)toy_zone_addr(m, z));
	}
	want_end(
		t, &w, c, "zone",
		"SELECT node_id, zone_name, start_pfn, spanned_pages, present_pages, managed_pages,"
		" free_pages, min_pages, low_pages, high_pages, promo_pages, boost_pages, addr"
		" FROM zone ORDER BY rowid");
	REQUIRE(want_begin(&w));
	for (z = 0; z < 2; z++)
		fprintf(w.f, "%u|%lu|%lu|%lu\n", z, m->pgdat[z]->node_start_pfn,
			m->pgdat[z]->node_spanned_pages, m->pgdat[z]->node_present_pages);
	want_end(t, &w, c, "node",
		 "SELECT node_id, start_pfn, spanned_pages, present_pages FROM node ORDER BY 1");
	REQUIRE(want_begin(&w));
	for (z = 0; z < TOY_ZONES; z++)
		fprintf(w.f, "%d|%s|%ld|%ld\n", node_of(z), zone_name(z),
			toy_zone(m, z)->vm_stat[0].counter, toy_zone(m, z)->vm_stat[0].counter + 2);
	want_end(t, &w, c, "zone_stat",
		 "SELECT node_id, zone_name, value, exact_value FROM zone_stat"
		 " WHERE name = 'nr_free_pages' ORDER BY rowid");
	/* Node 0 has DMA and Normal, node 1 Normal. */
	REQUIRE(want_begin(&w));
	fprintf(w.f, "0|fallback|0 Normal,0 DMA,1 Normal\n0|thisnode|0 Normal,0 DMA\n"
		     "1|fallback|1 Normal,0 Normal,0 DMA\n1|thisnode|1 Normal\n");
	want_end(t, &w, c, "zonelist",
		 "SELECT node_id, kind, group_concat(zone_node_id || ' ' || zone_name)"
		 " FROM (SELECT * FROM zonelist ORDER BY node_id, kind, place) GROUP BY 1, 2");
}

static void check_lists(struct km_test *t, const struct toy *m, const struct toy_case *c)
{
	struct want areas, lists;
	unsigned z, o, mt;

	REQUIRE(want_begin(&areas) && want_begin(&lists));
	for (z = 0; z < TOY_ZONES; z++) {
		for (o = 0; o < TOY_ORDERS; o++) {
			uint64_t blocks = 0;

			for (mt = 0; mt < MIGRATE_TYPES; mt++) {
				uint64_t n = m->list_blocks[z][o][mt];

				blocks += n;
				fprintf(lists.f, "%d|%s|%u|%s|%llu|%llu\n", node_of(z),
					zone_name(z), o, toy_mt_names[mt], (unsigned long long)n,
					(unsigned long long)n);
			}
			fprintf(areas.f, "%d|%s|%u|%llu\n", node_of(z), zone_name(z), o,
				(unsigned long long)blocks);
		}
	}
	want_end(
		t, &areas, c, "free_area",
		"SELECT node_id, zone_name, page_order, free_blocks FROM free_area ORDER BY rowid");
	want_end(t, &lists, c, "free_list",
		 "SELECT node_id, zone_name, page_order, migratetype, free_blocks, at_least_blocks"
		 " FROM free_list ORDER BY rowid");
}

static void check_pcp(struct km_test *t, const struct toy *m, const struct toy_case *c)
{
	struct want cpus, lists;
	unsigned z, cpu, i;

	REQUIRE(want_begin(&cpus) && want_begin(&lists));
	for (z = 0; z < TOY_ZONES; z++) {
		for (cpu = 0; cpu < TOY_CPUS - 1; cpu++) {
			int pages = toy_pcp(m, z, cpu)->count;

			fprintf(cpus.f, "%d|%s|%u|%d|100|63|50|200|%d\n", node_of(z), zone_name(z),
				cpu, pages, pages);
			for (i = 0; i < TOY_PCP_LISTS; i++) {
				unsigned order = i < 12 ? i / 3 : 9;
				const char *mt = i < 12	   ? toy_mt_names[i % 3]
						 : i == 13 ? "Movable"
							   : "-";

				fprintf(lists.f, "%d|%s|%u|%u|%s|%llu|%llu\n", node_of(z),
					zone_name(z), cpu, order, mt,
					(unsigned long long)m->pcp_blocks[z][cpu][i],
					(unsigned long long)m->pcp_blocks[z][cpu][i] << order);
			}
		}
	}
	want_end(t, &cpus, c, "pcp",
		 "SELECT node_id, zone_name, cpu, pages, high, batch, high_min, high_max,"
		 " walked_pages FROM pcp ORDER BY rowid");
	want_end(t, &lists, c, "pcp_list",
		 "SELECT node_id, zone_name, cpu, page_order, migratetype, blocks, pages"
		 " FROM pcp_list ORDER BY rowid");
}

static bool same_run(const struct toy *m, uint64_t a, uint64_t b)
{
	return m->class[a] == m->class[b] && m->order[a] == m->order[b] && m->zone[a] == m->zone[b];
}

static void check_runs(struct km_test *t, const struct toy *m, const struct toy_case *c)
{
	uint64_t pfn = 0, end, pages[TOY_NR_CLASSES] = { 0 };
	struct want w;
	unsigned i;

	REQUIRE(want_begin(&w));
	for (; pfn < m->frames; pfn = end) {
		unsigned class = m->class[pfn], z = m->zone[pfn];
		char order[8] = "-", where[16] = "-|-";

		for (end = pfn; end < m->frames && same_run(m, pfn, end); end++)
			pages[class]++;
		if (class != TOY_absent && class != TOY_offline)
			snprintf(order, sizeof(order), "%u", m->order[pfn]);
		if (z != TOY_NO_ZONE)
			snprintf(where, sizeof(where), "%d|%s", node_of(z), zone_name(z));
		fprintf(w.f, "%llu|%llu|%s|%s|%s\n", (unsigned long long)pfn,
			(unsigned long long)(end - pfn), toy_class_names[class], order, where);
	}
	want_end(
		t, &w, c, "page_run",
		/* runs that only their owners part are one */
		"SELECT min(start_pfn), sum(nr_pages), class, page_order, node_id, zone_name FROM ("
		" SELECT *, sum(new) OVER (ORDER BY start_pfn) AS run FROM (SELECT *,"
		" class IS NOT lag(class) OVER w OR page_order IS NOT lag(page_order) OVER w"
		" OR node_id IS NOT lag(node_id) OVER w OR zone_name IS NOT lag(zone_name) OVER w"
		" AS new FROM page_run WINDOW w AS (ORDER BY start_pfn)))"
		" GROUP BY run ORDER BY 1");
	for (i = 0; i < TOY_NR_USUAL; i++) {
		char sql[96];

		snprintf(sql, sizeof(sql), "SELECT pages FROM page_class WHERE class = '%s'",
			 toy_class_names[i]);
		CHECK_MSG(toy_count(c, sql) == (int64_t)pages[i], "%s: %lld, not %llu", sql,
			  (long long)toy_count(c, sql), (unsigned long long)pages[i]);
	}
}

static void check_pageblocks(struct km_test *t, const struct toy *m, const struct toy_case *c)
{
	uint64_t count[TOY_ZONES][MIGRATE_TYPES] = { { 0 } }, b;
	struct want w;
	unsigned z, mt;

	for (z = 0; z < TOY_ZONES; z++) {
		const struct zone *zone = toy_zone(m, z);
		uint64_t pfn = zone->zone_start_pfn, end = pfn + zone->spanned_pages;

		for (; pfn < end; pfn += TOY_BLOCK)
			if (m->zone[pfn] == z)
				count[z][m->mt[pfn / TOY_BLOCK]]++;
	}
	REQUIRE(want_begin(&w));
	for (z = 0; z < TOY_ZONES; z++)
		for (mt = 0; mt < MIGRATE_TYPES; mt++)
			fprintf(w.f, "%d|%s|%s|%llu\n", node_of(z), zone_name(z), toy_mt_names[mt],
				(unsigned long long)count[z][mt]);
	want_end(t, &w, c, "pageblock_count",
		 "SELECT node_id, zone_name, migratetype, blocks FROM pageblock_count ORDER BY "
		 "rowid");
	REQUIRE(want_begin(&w));
	for (b = 0; b < m->frames / TOY_BLOCK; b++) {
		uint64_t free = 0, absent = 0, i;

		if (b * TOY_BLOCK / m->section_pages == 4)
			continue;
		for (i = b * TOY_BLOCK; i < (b + 1) * TOY_BLOCK; i++) {
			free += m->class[i] == TOY_free || m->class[i] == TOY_pcp;
			absent += m->class[i] == TOY_absent;
		}
		fprintf(w.f, "%llu|%s|%llu|%llu\n", (unsigned long long)b * TOY_BLOCK,
			toy_mt_names[m->mt[b]], (unsigned long long)free,
			(unsigned long long)absent);
	}
	want_end(t, &w, c, "pageblock",
		 "SELECT start_pfn, migratetype, free_pages, absent_pages FROM pageblock"
		 " ORDER BY start_pfn");
}

static void print_number(FILE *f, bool known, uint64_t v)
{
	if (known)
		fprintf(f, "|%llu", (unsigned long long)v);
	else
		fputs("|-", f);
}

static int by_mapping(const void *a, const void *b)
{
	const struct toy_file *const *x = a, *const *y = b;

	return (*x)->mapping < (*y)->mapping ? -1 : (*x)->mapping > (*y)->mapping;
}

static void check_files(struct km_test *t, const struct toy *m, const struct toy_case *c)
{
	const struct toy_file *v[TOY_FILES];
	struct want w, owners;
	unsigned n;

	for (n = 0; n < m->files.n; n++)
		v[n] = &m->files.v[n];
	qsort(v, n, sizeof(v[0]), by_mapping);
	REQUIRE(want_begin(&w) && want_begin(&owners));
	for (n = 0; n < m->files.n; n++) {
		const struct toy_file *f = v[n];
		if (!f->cached && !f->huge && !f->swapped)
			continue;
		fprintf(w.f, "%s|%s|%s|%s|12345678", f->device, f->type, f->kind,
			f->path ? f->path : "-");
		print_number(w.f, f->has_deleted, f->deleted);
		fprintf(w.f, "|%d|%d|%llu", f->is_shmem, !f->not_written,
			(unsigned long long)f->cached);
		print_number(w.f, !f->is_hugetlb, f->dirty);
		print_number(w.f, !f->is_hugetlb, f->writeback);
		print_number(w.f, !f->is_hugetlb, f->mapped);
		print_number(w.f, f->is_shmem, f->swapped);
		print_number(w.f, f->is_hugetlb, f->huge);
		print_number(w.f, !f->is_hugetlb, f->cached);
		print_number(w.f, !f->is_hugetlb, f->cached);
		fprintf(w.f, "|%llu|%llu\n", (unsigned long long)f->shadows,
			(unsigned long long)f->nodes);
		if (!f->cached)
			continue;
		if (f->path)
			fprintf(owners.f, "%s", f->path);
		else if (strcmp(f->kind, "block device") == 0)
			fprintf(owners.f, "%s (block device)", f->device);
		else
			fprintf(owners.f, "(inode %u on %s)", (unsigned)(f - m->files.v) + 101,
				f->device);
		fprintf(owners.f, "|%llu\n", (unsigned long long)f->cached);
	}
	want_end(t, &w, c, "file_cache",
		 "SELECT device, fs_type, kind, path, size_bytes, deleted, shared_memory,"
		 " written_back, cached_pages, dirty_pages, writeback_pages, mapped_pages,"
		 " swapped_pages, hugetlb_pages, nrpages, tree_pages, shadow_pages, tree_nodes"
		 " FROM file_cache ORDER BY addr");
	want_end(t, &owners, c, "owner",
		 "SELECT name, pages FROM owner WHERE class IN ('file', 'shmem') ORDER BY addr");
	REQUIRE(want_begin(&w));
	fprintf(w.f, "sda1|ext4|/|13\ntmpfs|tmpfs|/tmp|4\ntmpfs|tmpfs|-|4\nbdev|bdev|-|2\n"
		     "hugetlbfs|hugetlbfs|/huge|1\n");
	want_end(t, &w, c, "super_block",
		 "SELECT device, fs_type, path, inodes FROM super_block ORDER BY rowid");
}

static void check_rest(struct km_test *t, const struct toy_case *c)
{
	char *text;

	text = toy_sql(c, "SELECT printf('%d|0x%x|%s', depth, start_addr, name) FROM memory_map"
			  " WHERE start_addr < 0x1000000 OR depth ORDER BY rowid LIMIT 4");
	CHECK_HAS(text, "0|0x1000|System RAM\n0|0xa0000|PCI Bus 0000:00\n0|0x100000|System RAM\n"
			"1|0x");
	free(text);
	text = toy_sql(c, "SELECT name, subject, left_value, right_value, why FROM \"check\""
			  " WHERE ok IS NOT 1");
	CHECK_STR(text, "");
	free(text);
	text = toy_sql(c, "SELECT * FROM issue");
	CHECK_STR(text, "");
	free(text);
	text = toy_sql(c,
		       "SELECT hostname, kernel_release, command_line, captured_at FROM capture");
	CHECK_STR(text, "toy|6.12.0-toy|console=ttyS0 toy|1700000000\n");
	free(text);
	text = toy_sql(c,
		       "SELECT collector, status, reason FROM load WHERE status <> 'complete'"
		       " AND (status <> 'skipped' OR reason NOT LIKE 'this kernel has no %')"
		       " AND collector NOT IN ('constants', 'vmstat', 'meminfo', 'layout', "
		       "'printk', 'alloc_constants',"
		       " 'vmalloc', 'module', 'swap', 'task', 'unowned', 'lost_area', 'cgroup')");
	CHECK_STR(text, "");
	free(text);
	CHECK_EQ(toy_count(c, "SELECT bytes FROM layout WHERE type = 'page' AND field = 'sizeof'"),
		 (int64_t)sizeof(struct page));
	CHECK_EQ(toy_count(c, "SELECT bytes FROM layout WHERE type = 'zone' AND field = 'sizeof'"),
		 (int64_t)sizeof(struct zone));
	/* What is in the pages is left out of the dump, the pages themselves are known. */
	text = toy_sql(
		c,
		"SELECT status, reason, (SELECT count(*) = (SELECT min(1000, count(*)) FROM "
		"page_run WHERE class = 'other_kernel') FROM unowned_run),"
		" (SELECT sum(nr_pages) FROM unowned_run) = (SELECT sum(nr_pages) FROM (SELECT "
		"nr_pages FROM page_run"
		" WHERE class = 'other_kernel' ORDER BY nr_pages DESC LIMIT 1000)),"
		" (SELECT count(*) FROM unowned_run WHERE refcount IS NULL OR page_flags IS NULL)"
		" FROM load WHERE collector = 'unowned'");
	CHECK_STR(text, "partial|content of unowned pages: excluded|1|1|0\n");
	free(text);
}

/* Every table but those that speak of the file (and where it had VMCOREINFO) is the same in both captures. */
static void check_same(struct km_test *t, const struct toy_case *c)
{
	char *tables = toy_sql(
		c, "SELECT ltrim(name, '_') FROM sqlite_schema WHERE type = 'table' AND name NOT"
		   " IN ('boot', 'capture', 'dump_info', 'load', 'variant') AND name NOT GLOB 'doc_*'");
	char *name, *rest = tables;

	REQUIRE(tables != NULL);
	while ((name = strsep(&rest, "\n")) && *name) {
		char cols_sql[256], sql[2048], *cols;

		snprintf(cols_sql, sizeof(cols_sql),
			 "SELECT group_concat('\"' || name || '\"') FROM pragma_table_info('%s')"
			 " WHERE name <> 'capture_id'",
			 name);
		cols = toy_sql(c, cols_sql);
		if (!cols || cols[0] == '-') { /* no table of ours */
			free(cols);
			continue;
		}
		cols[strcspn(cols, "\n")] = '\0';
		snprintf(sql, sizeof(sql),
			 "SELECT count(*) FROM (SELECT %s, count(*) FROM \"%s\" GROUP BY %s"
			 " HAVING min(capture_id) = max(capture_id))",
			 cols, name, cols);
		CHECK_MSG(toy_count(c, sql) == 0, "%s differs between ELF and kdump", name);
		free(cols);
	}
	free(tables);
}

static void machine_is_read_back(struct km_test *t, uint64_t seed)
{
	struct toy_case c;
	const char *error;
	struct toy m;

	REQUIRE(toy_case_init(&c));
	if (!CHECK_MSG(toy_build(&m, toy_vmlinux, seed, &error), "%s", error))
		return;
	CHECK(toy_write_elf(&m, c.dump));
	CHECK_EQ(toy_load(&c, toy_vmlinux), KM_OK);
	CHECK_STR(c.err.text, "");
	check_zones(t, &m, &c);
	check_lists(t, &m, &c);
	check_pcp(t, &m, &c);
	check_runs(t, &m, &c);
	check_pageblocks(t, &m, &c);
	check_files(t, &m, &c);
	check_rest(t, &c);
	/* The same memory as kdump is a second capture, with the same rows. */
	CHECK(toy_write_kdump(&m, c.dump));
	CHECK_EQ(toy_load(&c, toy_vmlinux), KM_OK);
	CHECK_EQ(c.result.first_capture_id, 2);
	check_same(t, &c);
	toy_free(&m);
	toy_case_deinit(&c);
}

KM_TEST(machine_1_is_read_back)
{
	machine_is_read_back(t, 1);
}

KM_TEST(machine_2_is_read_back)
{
	machine_is_read_back(t, 2);
}

KM_TEST(machine_3_is_read_back)
{
	machine_is_read_back(t, 3);
}

/* A struct page outside its zone that nobody initialised is of no memory: all zeros or all ones, by the kernel. */
KM_TEST(blank_struct_pages_are_absent)
{
	int byte;

	for (byte = 0; byte <= 0xff; byte += 0xff) {
		struct toy_case c;
		const char *error;
		struct toy m;
		char *got;

		REQUIRE(toy_case_init(&c));
		if (!CHECK_MSG(toy_build(&m, toy_vmlinux, 1, &error), "%s", error))
			return;
		REQUIRE(!m.frame[0] || m.frame[0] != TOY_EXCLUDED);
		memset(toy_page(&m, 0), byte, sizeof(struct page));
		CHECK(toy_write_elf(&m, c.dump));
		CHECK_EQ(toy_load(&c, toy_vmlinux), KM_OK);
		got = toy_sql(&c, "SELECT class, node_id, zone_name FROM page_run WHERE start_pfn = 0");
		CHECK_STR(got, "absent|-|-\n");
		free(got);
		got = toy_sql(&c, "SELECT count(*) FROM checks WHERE ok = 0");
		CHECK_STR(got, "0\n");
		free(got);
		toy_free(&m);
		toy_case_deinit(&c);
	}
}

KM_TEST_MAIN
