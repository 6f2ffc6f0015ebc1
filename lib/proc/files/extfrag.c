/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * debugfs extfrag/extfrag_index and extfrag/unusable_index, each
 *
 *	Node 0, zone    DMA32 -1.000 -1.000 0.512 …
 *
 * with a number an order. The two make one row an order.
 */
#include "proc/files.h"
#include "proc/decimal.h"

#define MAX_ZONES  4096 /* nodes by zones */
#define MAX_ORDERS 64

struct zone_index {
	int64_t node;
	char zone[32];
	unsigned n[2]; /* orders seen */
	double value[2][MAX_ORDERS];
};

enum which {
	FRAGMENTATION,
	UNUSABLE,
};

struct extfrag_state {
	KM_VEC(struct zone_index) zones;
};

static enum km_status zone_find(struct extfrag_state *s, int64_t node, struct km_text zone,
				struct zone_index **ret)
{
	struct zone_index *z;
	size_t i, n = (size_t)(zone.end - zone.p);

	*ret = NULL;
	if (n >= sizeof(z->zone))
		return KM_OK;
	for (i = 0; i < s->zones.n; i++) {
		z = &s->zones.v[i];
		if (z->node == node && km_text_equal(zone, z->zone)) {
			*ret = z;
			return KM_OK;
		}
	}
	if (s->zones.n == MAX_ZONES)
		return KM_OK;
	z = km_vec_push(&s->zones);
	if (!z)
		return KM_NOMEM;
	z->node = node;
	memcpy(z->zone, zone.p, n);
	*ret = z;
	return KM_OK;
}

static enum km_status parse_line(struct km_proc_run *run, struct km_text line, enum which which)
{
	struct km_text rest = line, zone;
	struct zone_index *z;
	enum km_status st;
	int64_t node;

	if (!km_text_skip(&rest, "Node") || !km_text_int(&rest, &node) ||
	    !km_text_skip(&rest, ",") || !km_text_skip(&rest, "zone") ||
	    !km_text_word(&rest, &zone))
		return km_proc_unparsed(run, line);
	st = zone_find(run->state, node, zone, &z);
	if (st)
		return st;
	if (!z || z->n[which])
		return km_proc_unparsed(run, line);
	while (z->n[which] < MAX_ORDERS && km_text_real(&rest, &z->value[which][z->n[which]]))
		z->n[which]++;
	return km_text_word(&rest, &zone) ? km_proc_unparsed(run, line) : KM_OK;
}

static enum km_status parse_extfrag(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_text t = { text, text + bytes }, line;
	const char *name = strrchr(run->path, '/');
	enum which which = name && !strcmp(name, "/unusable_index") ? UNUSABLE : FRAGMENTATION;
	enum km_status st = KM_OK;

	if (!bytes)
		km_journal_unknown(&run->journal, KM_OK, "%s is empty", run->path);
	while (!st && km_text_line(run, &t, &line)) {
		if (line.p < line.end)
			st = parse_line(run, line, which);
	}
	return st;
}

static enum km_status add_zone(struct km_proc_run *run, const struct zone_index *z)
{
	unsigned i, n = z->n[0] > z->n[1] ? z->n[0] : z->n[1];
	enum km_status st = KM_OK;

	for (i = 0; !st && i < n; i++) {
		struct row_extfrag row = { 0 };

		ROW_SET(row, extfrag, node_id, z->node);
		ROW_SET(row, extfrag, zone_name, z->zone);
		ROW_SET(row, extfrag, page_order, i);
		if (i < z->n[FRAGMENTATION])
			ROW_SET(row, extfrag, fragmentation_index, z->value[FRAGMENTATION][i]);
		if (i < z->n[UNUSABLE])
			ROW_SET(row, extfrag, unusable_index, z->value[UNUSABLE][i]);
		st = PROC_ADD(run, extfrag, row);
	}
	return st;
}

static enum km_status extfrag_finish(struct km_proc_run *run)
{
	struct extfrag_state *s = run->state;
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; !st && i < s->zones.n; i++)
		st = add_zone(run, &s->zones.v[i]);
	s->zones.n = 0;
	return st;
}

static void extfrag_drop(void *state)
{
	struct extfrag_state *s = state;

	km_vec_free(&s->zones);
}

static const struct km_table *const tables[] = { &km_tbl_extfrag, NULL };

static const struct km_proc_merge merge = {
	.name = "debug/extfrag",
	.state_bytes = sizeof(struct extfrag_state),
	.tables = tables,
	.finish = extfrag_finish,
	.drop = extfrag_drop,
};

static const char *const paths[] = { "sys/kernel/debug/extfrag/extfrag_index", "sys/kernel/debug/extfrag/unusable_index",
				     NULL };
const struct km_proc_file km_proc_extfrag = {
	.name = "debug/extfrag",
	.doc = "The kernel's own fragmentation indices.",
	.paths = paths,
	.tables = tables,
	.merge = &merge,
	.parse = parse_extfrag,
};
