/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Machines that are healthy and not plain: nothing of them may look like damage. */
#include "toymachine/toy_case.h"

struct odd {
	struct toy m;
	struct toy_case c;
};

static bool odd_begin(struct km_test *t, struct odd *o)
{
	const char *error = NULL;

	*o = (struct odd){ 0 };
	return CHECK(toy_case_init(&o->c)) &&
	       CHECK_MSG(toy_build(&o->m, toy_vmlinux, 5, &error), "%s", error);
}

static void odd_load(struct km_test *t, struct odd *o)
{
	CHECK(toy_write_elf(&o->m, o->c.dump));
	CHECK_EQ(toy_load(&o->c, toy_vmlinux), KM_OK);
}

static void odd_end(struct odd *o)
{
	toy_free(&o->m);
	toy_case_deinit(&o->c);
}

static void rows_are(struct km_test *t, const struct odd *o, const char *sql, const char *want)
{
	char *got = toy_sql(&o->c, sql);

	CHECK_STR(got, want);
	free(got);
}

#define FAILING "SELECT name, subject, left_value, right_value FROM checks WHERE ok = 0"

/* UEFI, and setup_data that a boot loader or kexec hands over, cut System RAM at any byte (/proc/iomem of such a boot). */
KM_TEST(ram_that_touches_within_a_frame)
{
	struct odd o;

	if (odd_begin(t, &o)) {
		struct resource *r = TOY_VAR(&o.m, struct resource, "toy_resources");
		uint64_t base = toy_sym(&o.m, "toy_resources");
		uint64_t cut = r[2].start + 0x1230af;

		r[6] = r[2];
		r[6].start = cut + 1;
		r[2].end = cut;
		r[2].child = NULL;
		r[2].sibling = (void *)(base + 6 * sizeof(*r));
		r[5].parent = r[2].sibling;
		odd_load(t, &o);
		rows_are(t, &o, "SELECT count(*) FROM memory_map WHERE name = 'System RAM'", "5\n");
		rows_are(t, &o, FAILING, "");
	}
	odd_end(&o);
}

/* What a driver gave back may count in managed_pages or not: both are healthy, and the check says which it is. */
static void balloon(struct km_test *t, bool partly)
{
	long taken[TOY_ZONES] = { 0 };
	struct odd o;

	if (odd_begin(t, &o)) {
		uint64_t pfn;
		unsigned z;

		for (pfn = 0; pfn < o.m.frames; pfn++)
			if (o.m.class[pfn] == TOY_balloon && o.m.zone[pfn] < TOY_ZONES)
				taken[o.m.zone[pfn]]++;
		for (z = 0; z < TOY_ZONES; z++) {
			taken[z] -= partly && taken[z];
			toy_zone(&o.m, z)->managed_pages.counter -= taken[z];
			TOY_VAR(&o.m, atomic_long_t, "_totalram_pages")->counter -= taken[z];
		}
		CHECK(taken[1] > 0);
		odd_load(t, &o);
		rows_are(t, &o,
			 "SELECT count(*) > 0, sum(ok = 0) > 0 FROM checks"
			 " WHERE right_label LIKE '% of class balloon' OR right_label LIKE '% but balloon,%'",
			 partly ? "0|-\n" : "1|0\n");
		rows_are(t, &o,
			 "SELECT DISTINCT ok FROM checks WHERE name = 'ledger: MemTotal = classes'",
			 partly ? "0\n" : "1\n");
	}
	odd_end(&o);
}

KM_TEST(balloon_out_of_managed_pages)
{
	balloon(t, false);
}

KM_TEST(balloon_partly_out_of_managed_pages_is_damage)
{
	balloon(t, true);
}

/* vmstat_text as the kernel has it: zone items, node items. */
static void name_counters(struct toy *m, const char *const *names)
{
	uint64_t at = toy_take_frames(m, 4096), i;
	char *room = (char *)m->mem + at;

	for (i = 0; i < NR_VM_ZONE_STAT_ITEMS + NR_VM_NODE_STAT_ITEMS; i++) {
		strcpy(room + 64 * i, names[i]);
		TOY_VAR(m, uint64_t, "vmstat_text")[i] = TOY_DIRECT_MAP + at + 64 * i;
	}
}

static const char *const texts[] = {
	"nr_free_pages",       "nr_mlock",		"nr_free_cma",
	"nr_anon_pages",       "nr_file_pages",		"nr_shmem",
	"nr_slab_reclaimable", "nr_slab_unreclaimable", "nr_page_table_pages",
	"nr_swapcached",       "nr_mapped",		"nr_dirty",
	"nr_writeback",
};

static void counters_are(struct km_test *t, const struct odd *o)
{
	char want[1024] = "";
	unsigned i;

	for (i = 0; i < NR_VM_NODE_STAT_ITEMS; i++)
		snprintf(want + strlen(want), sizeof(want) - strlen(want), "%s|%ld\n",
			 texts[NR_VM_ZONE_STAT_ITEMS + i], o->m.counter[1][i]);
	rows_are(t, o, "SELECT name, exact_value FROM node_stat WHERE node_id = 1 ORDER BY rowid",
		 want);
}

/* RHEL 8: a text in the middle whose enumerator is the last one; each name in between is of the counter before it. */
KM_TEST(names_of_counters_by_the_enum)
{
	const char *shifted[KM_ARRAY_LEN(texts)];
	unsigned from = NR_VM_ZONE_STAT_ITEMS + 1, last = KM_ARRAY_LEN(texts) - 1, i;
	struct odd o;

	CHECK_EQ(KM_ARRAY_LEN(texts), NR_VM_ZONE_STAT_ITEMS + NR_VM_NODE_STAT_ITEMS);
	for (i = 0; i <= last; i++)
		shifted[i] = texts[i == from ? last : i > from ? i - 1 : i];
	if (odd_begin(t, &o)) {
		name_counters(&o.m, texts);
		odd_load(t, &o);
		counters_are(t, &o);
		rows_are(t, &o, "SELECT count(*) FROM variant WHERE name = 'names of counters'",
			 "0\n");
	}
	odd_end(&o);
	if (odd_begin(t, &o)) {
		name_counters(&o.m, shifted);
		odd_load(t, &o);
		counters_are(t, &o);
		rows_are(t, &o, "SELECT chosen FROM variant WHERE name = 'names of counters'",
			 "by the enum\n");
	}
	odd_end(&o);
}

/* What a CPU had folded into a node and not yet into the machine is apart by little; what no CPU keeps is damage. */
KM_TEST(counters_that_a_cpu_was_folding)
{
	struct odd o;

	if (odd_begin(t, &o)) {
		TOY_VAR(&o.m, atomic_long_t, "vm_node_stat")[0].counter += 100;
		odd_load(t, &o);
		rows_are(t, &o, "SELECT left_value - right_value, tolerance, ok FROM \"check\" WHERE name = 'counters of nodes: nodes = machine'",
			 "1|1|1\n");
	}
	odd_end(&o);
	if (odd_begin(t, &o)) {
		TOY_VAR(&o.m, atomic_long_t, "vm_node_stat")[0].counter += 1 << 20;
		odd_load(t, &o);
		rows_are(t, &o, "SELECT left_value - right_value, tolerance, ok FROM \"check\" WHERE name = 'counters of nodes: nodes = machine'",
			 "1|0|0\n");
	}
	odd_end(&o);
}

/* A node that went offline has its part in the machine's counters still: what is apart then is no damage, nor is it compared. */
KM_TEST(counters_of_a_node_that_went)
{
	struct odd o;

	if (odd_begin(t, &o)) {
		TOY_VAR(&o.m, atomic_long_t, "vm_node_stat")[0].counter += 1 << 20;
		TOY_VAR(&o.m, uint64_t, "node_data")[2] = o.m.pgdat_addr[1];
		odd_load(t, &o);
		rows_are(t, &o, "SELECT right_value, ok, why FROM \"check\" WHERE name = 'counters of nodes: nodes = machine'",
			 "-|-|nodes that are not online may have counted\n");
		rows_are(t, &o, FAILING, "");
	}
	odd_end(&o);
}

KM_TEST_MAIN
