/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Memory cgroups of a toy machine, in kernels of several eras: every counter, statistic and charged page compared with
 * what the machine was made of; then damaged.
 */
#include "toymachine/toy_case.h"

#define WILD UINT64_C(0xffffb0de12345678)
#define PAGE 4096l

struct groups {
	struct toy m;
	struct toy_cgroups g;
	struct toy_case c;
};

static bool groups_begin(struct km_test *t, struct groups *w)
{
	const char *error = NULL;

	*w = (struct groups){ 0 };
	if (!CHECK(toy_case_init(&w->c)) ||
	    !CHECK_MSG(toy_build(&w->m, toy_vmlinux, 5, &error), "%s", error))
		return false;
	toy_add_cgroups(&w->m, &w->g);
	return true;
}

static void groups_end(struct groups *w)
{
	toy_free(&w->m);
	toy_case_deinit(&w->c);
}

static void groups_load(struct km_test *t, struct groups *w)
{
	CHECK(toy_write_kdump(&w->m, w->c.dump));
	CHECK_EQ(toy_load(&w->c, toy_vmlinux), KM_OK);
	CHECK_STR(w->c.err.text, "");
}

static void check_sql(struct km_test *t, const struct groups *w, const char *sql, const char *want)
{
	char *got = toy_sql(&w->c, sql);

	CHECK_STR(got, want);
	free(got);
}

static struct mem_cgroup *group(const struct groups *w, unsigned i)
{
	return toy_at(&w->m, w->g.memcg[i]);
}

static void *kptr(uint64_t addr)
{
	return (void *)(uintptr_t)addr;
}

#define ISSUES	 "SELECT kind, text FROM issue WHERE collector = 'cgroup' ORDER BY rowid"
#define UNKNOWNS "SELECT unknowns FROM load WHERE collector = 'cgroup'"
#define TREE                                                                          \
	"SELECT c.path, p.path, c.dying, c.children FROM cgroup c LEFT JOIN cgroup p" \
	" ON p.addr = c.parent_addr ORDER BY c.cgroup_id"
#define WHOLE_TREE "/|-|0|2\n/a|/|0|2\n/a/b|/a|0|1\n/a/b|/a|1|0\n/c|/|1|0\n/a/b/d|/a/b|0|0\n"
/* Which cgroups' statistics are known: a letter each. */
#define KNOWN                                                                              \
	"SELECT group_concat(n, '') FROM (SELECT (SELECT CASE WHEN value IS NULL THEN '-'" \
	" ELSE '+' END FROM cgroup_stat s WHERE s.addr = c.addr LIMIT 1) n FROM cgroup c"  \
	" ORDER BY cgroup_id)"

/* ---- whole ---- */

static void check_counters(struct km_test *t, const struct groups *w)
{
	static const char *const paths[] = { "/", "/a", "/a/b", "/a/b", "/c", "/a/b/d" };
	const struct toy_cgroups *g = &w->g;
	char want[4096] = "", limits[128], swap[96];
	size_t n = 0;
	unsigned i;

	for (i = 1; i < TOY_GROUPS; i++) {
		bool old = TOY_CGROUPS < 420; /* version 1 */

		snprintf(limits, sizeof(limits), "%s|%s|%s|%s",
			 old	  ? "-"
			 : i == 5 ? "max"
				  : "n",
			 old	  ? "-"
			 : i == 2 ? "204800"
				  : "0",
			 !old && i == 2 ? "368640000" : "-", i == 1 ? "409600000" : "-");
		snprintf(swap, sizeof(swap), "%ld|%s|%s", g->all[i][MEMCG_SWAP] * PAGE,
			 !old && i == 2 ? "1228800" : "-", old && i == 2 ? "1228800" : "-");
		n += (size_t)snprintf(want + n, sizeof(want) - n,
				      "%s|%u|%ld|%ld|%s|%s|%ld|%u|%d|%s\n", paths[i], 100 + i,
				      g->usage[i] * PAGE, (g->usage[i] + 100) * PAGE, limits, swap,
				      g->all[i][MEMCG_KMEM] * PAGE, 3 * i, i == 1,
				      i == 3   ? "13"
				      : i == 4 ? "14"
					       : "-");
	}
	check_sql(t, w,
		  "SELECT path, cgroup_id, usage_bytes, peak_bytes,"
		  " CASE WHEN min_bytes > 1 << 60 THEN 'max' WHEN min_bytes >= 0 THEN 'n' END,"
		  " low_bytes, high_bytes, max_bytes, swap_bytes, swap_max_bytes, memsw_max_bytes,"
		  " kernel_bytes, high_events, oom_kill_events, holds FROM cgroup"
		  " WHERE parent_addr IS NOT NULL ORDER BY cgroup_id",
		  want);
	check_sql(t, w,
		  "SELECT path, processes, threads FROM cgroup WHERE processes OR threads <> "
		  "processes",
		  "/a/b|2|3\n");
	check_sql(t, w, "SELECT usage_bytes, kernel_bytes, swap_bytes FROM cgroup WHERE path = '/'",
		  "-|-|-\n");
}

static void check_stats(struct km_test *t, const struct groups *w)
{
	const struct toy_cgroups *g = &w->g;
	unsigned anon = NR_ANON_MAPPED, file = NR_FILE_PAGES, i;
	char want[512], sql[256];

#if TOY_CGROUPS < 508
	anon = MEMCG_RSS;
	file = MEMCG_CACHE;
#endif
	for (i = 0; i < TOY_GROUPS; i++) {
		const long *all = g->all[i];

		snprintf(sql, sizeof(sql),
			 "SELECT name, value FROM cgroup_stat WHERE addr = %lld AND name IN"
			 " ('anon', 'file', 'sock', 'shmem', 'percpu', 'slab', 'pgfault', 'pgscan')"
			 " AND value ORDER BY rowid",
			 (long long)g->memcg[i]);
		snprintf(want, sizeof(want),
			 "anon|%ld\nfile|%ld\npercpu|%ld\nsock|%ld\nshmem|%ld\n", all[anon] * PAGE,
			 all[file] * PAGE, all[MEMCG_PERCPU_B], all[MEMCG_SOCK] * PAGE,
			 all[NR_SHMEM] * PAGE);
		if (i == 4)
			strcpy(want, "percpu|256\n");
		if (i == 3 || i == 5)
			snprintf(want, sizeof(want), "anon|%ld\nfile|%ld\npercpu|%ld\nshmem|%ld\n",
				 all[anon] * PAGE, all[file] * PAGE, all[MEMCG_PERCPU_B],
				 all[NR_SHMEM] * PAGE);
		snprintf(want + strlen(want), 64, "slab|%ld\n",
			 all[NR_SLAB_RECLAIMABLE_B] + all[NR_SLAB_UNRECLAIMABLE_B]);
		if (TOY_CGROUPS >= 601)
			snprintf(want + strlen(want), 64, "pgfault|%ld\n", g->faults[i]);
		check_sql(t, w, sql, want);
	}
#if TOY_CGROUPS < 502
	for (i = 0; i < TOY_GROUPS; i++) {
		const long *lru = g->lru[i];

		snprintf(sql, sizeof(sql),
			 "SELECT name, value FROM cgroup_stat WHERE addr = %lld AND"
			 " (name GLOB '*active_*' OR name = 'unevictable') ORDER BY rowid",
			 (long long)g->memcg[i]);
		snprintf(want, sizeof(want),
			 "inactive_anon|%ld\nactive_anon|%ld\ninactive_file|%ld\nactive_file|%ld\n"
			 "unevictable|%ld\n",
			 lru[0] * PAGE, lru[1] * PAGE, lru[2] * PAGE, lru[3] * PAGE, lru[4] * PAGE);
		check_sql(t, w, sql, want);
	}
#endif
	/* The stored values are not those. */
	if (TOY_CGROUPS >= 502)
		CHECK(toy_count(&w->c, "SELECT count(*) FROM cgroup_stat WHERE stored_value <>"
				       " value") > 10);
	else
		check_sql(t, w, "SELECT count(stored_value) FROM cgroup_stat", "0\n");
	check_sql(t, w, "SELECT count(*) FROM cgroup_stat WHERE value IS NULL", "0\n");
}

static void check_pages(struct km_test *t, const struct groups *w)
{
	char want[1024] = "";
	size_t n = 0;
	unsigned i;

	for (i = 0; i < TOY_GROUPS; i++) {
		const struct toy_group_pages *p = &w->g.pages[i];

		n += (size_t)snprintf(want + n, sizeof(want) - n, "%ld|%ld|%ld|%ld|0|%ld\n",
				      p->anon, p->file, p->shmem, p->kernel, p->stock);
	}
	check_sql(t, w,
		  "SELECT anon_pages, file_pages, shmem_pages, kernel_pages, other_pages,"
		  " stock_pages FROM cgroup ORDER BY cgroup_id",
		  want);
	check_sql(t, w,
		  "SELECT c.path, sum(p.pages) = c.anon_pages + c.file_pages + c.shmem_pages +"
		  " c.kernel_pages, count(DISTINCT p.class || p.kernel), sum(p.owner_id IS NULL"
		  " AND p.class IN ('file', 'shmem')) FROM cgroup_page p JOIN cgroup c"
		  " USING (addr) GROUP BY addr ORDER BY c.cgroup_id",
		  TOY_CGROUPS < 511 ? "/|1|3|0\n/a|1|5|0\n/a/b|1|5|0\n/a/b|1|5|0\n/a/b/d|1|5|0\n"
				    : "/|1|3|0\n/a|1|5|0\n/a/b|1|5|0\n/a/b|1|3|0\n/a/b/d|1|5|0\n");
	check_sql(t, w, "SELECT name, subject, why FROM checks WHERE ok IS NOT 1", "");
	check_sql(t, w,
		  "SELECT count(*), sum(left_value = right_value), count(DISTINCT name) FROM checks"
		  " WHERE name LIKE 'cgroup:%' AND (name NOT LIKE '%kernel%' OR left_value <>"
		  " right_value)",
		  TOY_CGROUPS < 510 ? "23|23|4\n" : "28|28|5\n");
	/* Of kernel memory one block is compound and may be counted twice; the sums are right all the same. */
	CHECK_EQ(toy_count(&w->c, "SELECT count(*) FROM checks WHERE name LIKE 'cgroup: kernel%'"
				  " AND left_value = right_value"),
		 TOY_CGROUPS >= 509 ? 3 : 0);
}

KM_TEST(cgroups_are_read_back)
{
	struct groups w;

	if (groups_begin(t, &w)) {
		groups_load(t, &w);
		check_sql(t, &w, TREE, WHOLE_TREE);
		check_sql(t, &w, "SELECT chosen FROM variant WHERE name = 'cgroup totals'",
			  TOY_CGROUPS >= 513   ? "struct memcg_vmstats\n"
			  : TOY_CGROUPS >= 502 ? "of subtrees, in struct mem_cgroup\n"
					       : "of each cgroup, in struct mem_cgroup\n");
		check_counters(t, &w);
		check_stats(t, &w);
		check_pages(t, &w);
		check_sql(t, &w, ISSUES, "");
		check_sql(t, &w, UNKNOWNS, "0\n");
	}
	groups_end(&w);
}

/* ---- damaged ---- */

/* An entry of the table that leads nowhere: the list of children has it. */
KM_TEST(wild_entry_of_the_table)
{
	struct groups w;

	if (groups_begin(t, &w)) {
		uint64_t *slots = (uint64_t *)((uint8_t *)toy_at(&w.m, w.g.leaf[0]) + 24);

		slots[3] = WILD; /* /a/b */
		groups_load(t, &w);
		check_sql(t, &w, TREE, WHOLE_TREE);
		check_sql(t, &w, KNOWN, "++++++\n");
		check_sql(t, &w, ISSUES,
			  "unmapped|table of memory cgroups: an entry leads to no memory cgroup\n");
	}
	groups_end(&w);
}

/* A node of the table that is another: likewise, and what it says is not taken twice. */
KM_TEST(table_in_a_circle)
{
	struct groups w;

	if (groups_begin(t, &w)) {
		uint64_t *slots = (uint64_t *)((uint8_t *)toy_at(&w.m, w.g.top) + 24);

		slots[1] = slots[0];
		slots[2] = (uint64_t)w.g.top | (slots[0] & 3);
		groups_load(t, &w);
		check_sql(t, &w, TREE, WHOLE_TREE);
		check_sql(t, &w, ISSUES,
			  "corrupt|table of memory cgroups: an entry leads to no memory cgroup\n"
			  "corrupt|table of memory cgroups: an entry leads to no memory cgroup\n");
	}
	groups_end(&w);
}

/* With the list broken, too, nobody knows what is missing below: statistics from there up are unknown. */
KM_TEST(table_and_list_broken)
{
	struct groups w;

	if (groups_begin(t, &w)) {
		uint64_t *slots = (uint64_t *)((uint8_t *)toy_at(&w.m, w.g.leaf[1]) + 24);

		slots[2] = WILD; /* /a/b/d */
		group(&w, 2)->css.children.next = kptr(WILD);
		groups_load(t, &w);
		check_sql(t, &w, TREE, "/|-|0|2\n/a|/|0|2\n/a/b|/a|0|-\n/a/b|/a|1|0\n/c|/|1|0\n");
		check_sql(t, &w, KNOWN, "---++\n");
		check_sql(t, &w, ISSUES " LIMIT 2",
			  "unmapped|table of memory cgroups: an entry leads to no memory cgroup\n"
			  "unmapped|children of a memory cgroup: the list is broken\n");
		check_sql(t, &w, "SELECT count(*) FROM cgroup_page WHERE addr IS NULL", "5\n");
		check_sql(t, &w, "SELECT count(*) FROM cgroup WHERE anon_pages", "0\n");
		check_sql(t, &w, "SELECT count(*) FROM checks WHERE ok = 0", "0\n");
	}
	groups_end(&w);
}

KM_TEST(parents_in_a_circle)
{
	struct groups w;

	if (groups_begin(t, &w)) {
		group(&w, 1)->css.parent = kptr(w.g.css[5]);
		groups_load(t, &w);
		check_sql(t, &w, ISSUES,
			  "corrupt|parents of a memory cgroup: they form a circle\n");
		check_sql(t, &w, "SELECT count(*) FROM cgroup", "6\n");
		check_sql(t, &w, "SELECT count(*) FROM cgroup WHERE usage_bytes", "5\n");
	}
	groups_end(&w);
}

/* A parent that is none: the list that the cgroup is on tells. */
KM_TEST(wild_parent)
{
	struct groups w;

	if (groups_begin(t, &w)) {
		group(&w, 5)->css.parent = kptr(WILD);
		group(&w, 3)->css.parent = kptr(w.g.css[3]);
		groups_load(t, &w);
		check_sql(t, &w,
			  "SELECT kind, text FROM issue WHERE collector = 'cgroup' ORDER BY 2",
			  "unmapped|parent of a memory cgroup: cannot be read\n"
			  "corrupt|parents of a memory cgroup: they form a circle\n");
		check_sql(t, &w,
			  "SELECT p.path FROM cgroup c JOIN cgroup p ON p.addr = c.parent_addr"
			  " WHERE c.cgroup_id = 105",
			  "/a/b\n");
		check_sql(t, &w, KNOWN, "++++++\n");
	}
	groups_end(&w);
}

KM_TEST(names_lost)
{
	struct groups w;

	if (groups_begin(t, &w)) {
		struct kernfs_node *a = toy_at(&w.m, w.g.kn[1]), *c = toy_at(&w.m, w.g.kn[4]);
		struct cgroup *d = toy_at(&w.m, w.g.cgroup[5]);

		a->parent = kptr(w.g.kn[2]); /* round */
		c->name = kptr(WILD);
		d->kn = kptr(WILD);
		groups_load(t, &w);
		check_sql(t, &w, "SELECT count(path), count(usage_bytes) FROM cgroup", "1|5\n");
		check_sql(t, &w, ISSUES,
			  "corrupt|memory cgroup without a name\n"
			  "corrupt|memory cgroup without a name\n"
			  "corrupt|memory cgroup without a name\n"
			  "unmapped|memory cgroup without a name\n"
			  "unmapped|memory cgroup without a name\n");
		check_sql(t, &w, KNOWN " LIMIT 1", "++++++\n");
	}
	groups_end(&w);
}

/* A counter below nothing, one that counts more than there can be. */
KM_TEST(absurd_counters)
{
	struct groups w;

	if (groups_begin(t, &w)) {
		group(&w, 2)->memory.usage.counter = -1;
		group(&w, 5)->memory.max = ~0ul;
		groups_load(t, &w);
		check_sql(t, &w, ISSUES,
			  "corrupt|memory cgroup: counter usage of 0xffffffffffffffff pages cannot "
			  "be\n"
			  "corrupt|memory cgroup: counter max of 0xffffffffffffffff pages cannot "
			  "be\n");
		check_sql(t, &w, "SELECT path FROM cgroup WHERE usage_bytes IS NULL", "/\n/a/b\n");
		check_sql(t, &w, "SELECT name, subject FROM checks WHERE NOT ok",
			  "cgroup: usage = pages|/a/b\n");
	}
	groups_end(&w);
}

/* Per-CPU counters that are nowhere: what they are part of is unknown, and no more. */
KM_TEST(statistics_lost)
{
	struct groups w;

	if (groups_begin(t, &w)) {
#if TOY_CGROUPS >= 502
		group(&w, 5)->vmstats_percpu = kptr(WILD);
#else
		group(&w, 5)->stat_cpu = kptr(WILD);
#endif
		groups_load(t, &w);
		check_sql(t, &w, KNOWN, "---++-\n");
		check_sql(t, &w, UNKNOWNS, "1\n");
		check_sql(t, &w, "SELECT count(*) FROM checks WHERE NOT ok", "0\n");
	}
	groups_end(&w);
}

#if TOY_CGROUPS >= 601
KM_TEST(absurd_statistics)
{
	struct groups w;

	if (groups_begin(t, &w)) {
		struct memcg_vmstats *s = toy_at(&w.m, w.g.vmstats[4]);

		s->state[TOY_CGROUPS >= 610 ? 5 : MEMCG_SOCK] = INT64_MAX - 10000;
		s->state[TOY_CGROUPS >= 610 ? 1 : NR_SLAB_RECLAIMABLE_B] = INT64_MAX - 10000;
		s->state[TOY_CGROUPS >= 610 ? 2 : NR_SLAB_UNRECLAIMABLE_B] = INT64_MAX - 10000;
		s->state[TOY_CGROUPS >= 610 ? 7 : MEMCG_KMEM] = INT64_MIN + 10000;
		s->state[TOY_CGROUPS >= 610 ? 3 : NR_ANON_MAPPED] = INT64_MIN + 10000;
		group(&w, 5)->vmstats = kptr(WILD);
		groups_load(t, &w);
		check_sql(t, &w, KNOWN, "---++-\n");
		check_sql(t, &w, ISSUES,
			  "corrupt|memory cgroup: its count of sock is absurd\n"
			  "corrupt|memory cgroup: its count of slab is absurd\n");
	}
	groups_end(&w);
}
#endif

#if TOY_CGROUPS >= 511
/* Pages charged to what is no cgroup, and kernel pages to what is no obj_cgroup. */
KM_TEST(wild_charges)
{
	struct groups w;

	if (groups_begin(t, &w)) {
		uint64_t anon = toy_find(&w.m, TOY_anon, 3), file = toy_find(&w.m, TOY_file, 0);

		toy_page(&w.m, anon)->memcg_data = WILD & ~7ul;
		toy_page(&w.m, file)->memcg_data = (WILD & ~7ul) | 2;
		toy_page(&w.m, toy_find(&w.m, TOY_slab, 0))->memcg_data = WILD | 1;
		groups_load(t, &w);
		check_sql(
			t, &w, "SELECT kind, text FROM issue WHERE collector = 'cgroup' ORDER BY 2",
			"unmapped|1 pages of class file are charged to something that is no memory cgroup\n"
			"unmapped|8 pages of class anon are charged to something that is no memory cgroup\n");
		check_sql(t, &w,
			  "SELECT path, class, kernel, pages FROM cgroup_page WHERE addr IS NULL"
			  " ORDER BY pages",
			  "-|file|1|1\n-|anon|0|8\n");
		check_sql(t, &w, "SELECT count(anon_pages), count(kernel_pages) FROM cgroup",
			  "0|0\n");
		check_sql(t, &w,
			  "SELECT count(*), sum(ok IS NULL) FROM checks WHERE name LIKE 'cgroup: %'",
			  "31|26\n"); /* statistics alone say what is swapped out */
	}
	groups_end(&w);
}

/* Lists of obj_cgroups and what CPUs keep: a broken one costs its sums. */
KM_TEST(stocks_lost)
{
	struct groups w;

	if (groups_begin(t, &w)) {
		struct memcg_stock_pcp *s =
			(struct memcg_stock_pcp *)(w.m.mem + w.m.percpu[1] + TOY_STOCK);

		s->cached = kptr(WILD);
		group(&w, 1)->objcg_list.next = kptr(WILD);
		groups_load(t, &w);
		check_sql(t, &w, ISSUES,
			  "unmapped|memcg_stock of CPU 1\n"
			  "unmapped|obj_cgroups: bytes charged for objects\n");
		check_sql(t, &w, "SELECT count(stock_pages), count(anon_pages) FROM cgroup",
			  "0|6\n");
		check_sql(t, &w, "SELECT DISTINCT name FROM checks WHERE name LIKE 'cgroup: %'",
			  "cgroup: swap = statistics\ncgroup: anonymous memory = pages\ncgroup: page cache = pages\n"
			  "cgroup: shared memory = pages\n");
	}
	groups_end(&w);
}
#endif

KM_TEST_MAIN
