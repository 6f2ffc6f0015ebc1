/* SPDX-License-Identifier: GPL-2.0-or-later */
/* /proc/buddyinfo (mm/vmstat.c frag_show): "Node %d, zone %8s " and a number of free blocks an order. */
#include "proc/files.h"

#define MAX_ORDERS 32

struct state {
	unsigned orders; /* of the first line; 0 none yet */
	int64_t pages;	 /* in all blocks */
};

static void add_pages(struct state *s, unsigned order, int64_t blocks)
{
	if (blocks > 0 && blocks < INT64_C(1) << 40 && order < 20 && s->pages < INT64_C(1) << 60)
		s->pages += blocks << order;
}

static enum km_status add_line(struct km_proc_run *run, struct km_text line, struct state *s)
{
	struct km_text whole = line, zone;
	struct row_free_area row = { 0 };
	int64_t node, blocks[MAX_ORDERS];
	enum km_status st = KM_OK;
	unsigned n = 0, i;
	const char *name;

	if (!km_text_zone(&line, &node, &zone))
		return km_proc_unparsed(run, whole);
	while (n < MAX_ORDERS && km_text_int(&line, &blocks[n]))
		n++;
	if (!n || !km_text_blank(line) || (s->orders && n != s->orders))
		return km_proc_unparsed(run, whole);
	s->orders = n;
	name = km_text_dup(run, zone);
	if (!name)
		return KM_NOMEM;
	ROW_SET(row, free_area, node_id, node);
	ROW_SET(row, free_area, zone_name, name);
	for (i = 0; i < n && !st; i++) {
		ROW_SET(row, free_area, page_order, i);
		ROW_SET(row, free_area, free_blocks, blocks[i]);
		add_pages(s, i, blocks[i]);
		st = PROC_ADD(run, free_area, row);
	}
	return st;
}

static enum km_status parse_buddyinfo(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_text t = { text, text + bytes }, line;
	enum km_status st = KM_OK;
	struct state s = { 0 };

	while (!st && km_text_line(run, &t, &line)) {
		if (!km_text_blank(line))
			st = add_line(run, line, &s);
	}
	if (!st && !s.orders) {
		km_journal_skip(&run->journal, "no line of the form 'Node 0, zone Normal 1 2 …'");
		return KM_FORMAT;
	}
	if (!run->facts->listed_pages)
		run->facts->listed_pages = s.pages;
	return st;
}

const struct km_proc_file km_proc_buddyinfo = {
	.name = "proc/buddyinfo",
	.doc = "Free blocks per zone and order.",
	.remarks = true,
	.rows = true,
	.paths = (const char *const[]){ "proc/buddyinfo", NULL },
	.tables = (const struct km_table *const[]){ &km_tbl_free_area, NULL },
	.parse = parse_buddyinfo,
};
