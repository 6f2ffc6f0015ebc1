/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * /sys/devices/system/node/nodeN/meminfo (drivers/base/node.c node_read_meminfo()), the fields of /proc/meminfo
 * for one NUMA node:
 *
 *	Node 0 MemTotal:       16318480 kB
 *	Node 0 MemUsed:        10194564 kB		of this file alone
 *	Node 0 HugePages_Total:     0
 */
#include "proc/files.h"

/* A file is of one node; what it says of huge pages is gathered in @h. */
static enum km_status add_line(struct km_proc_run *run, struct km_text line, struct km_proc_huge *h, int64_t *ret_node, unsigned *n)
{
	struct km_text whole = line, name;
	struct row_node_meminfo row = { 0 };
	int64_t node = 0, value = 0;

	if (!km_text_skip(&line, "Node") || !km_text_int(&line, &node) || node < 0 ||
	    !km_text_word(&line, &name) || name.end - name.p < 2 || name.end[-1] != ':' ||
	    !km_text_int(&line, &value))
		return km_proc_unparsed(run, whole);
	(void)km_text_skip(&line, "kB");
	if (!km_text_blank(line))
		return km_proc_unparsed(run, whole);
	name.end--;
	ROW_SET(row, node_meminfo, node_id, node);
	ROW_SET(row, node_meminfo, name, km_text_dup(run, name));
	if (!row.name)
		return KM_NOMEM;
	ROW_SET(row, node_meminfo, value_kb, value);
	km_huge_field(h, name, value);
	*ret_node = node;
	++*n;
	return PROC_ADD(run, node_meminfo, row);
}

static enum km_status parse_node(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_text t = { text, text + bytes }, line;
	/* The default size is that in meminfo of the machine. */
	struct km_proc_huge h = { run->facts ? run->facts->huge.page_kb : -1, -1, -1, -1, -1 };
	enum km_status st = KM_OK;
	int64_t node = -1;
	unsigned n = 0;

	while (!st && km_text_line(run, &t, &line)) {
		if (!km_text_blank(line))
			st = add_line(run, line, &h, &node, &n);
	}
	if (!st && n)
		st = km_huge_add(run, &h, node);
	if (st || n)
		return st;
	km_journal_skip(&run->journal, "no line of the form 'Node 0 MemTotal: 1234 kB'");
	return KM_FORMAT;
}

static const struct km_table *const tables[] = { &km_tbl_node_meminfo, &km_tbl_hugetlb_pool, NULL };

/* The nodes have one row of table load. */
static const struct km_proc_merge merge = {
	.name = "sys/devices/system/node",
	.state_bytes = 1,
	.tables = tables,
};

const struct km_proc_file km_proc_node_meminfo = {
	.name = "sys/devices/system/node",
	.doc = "Memory of a NUMA node by use, in kB.",
	.remarks = true,
	.paths = (const char *const[]){ "sys/devices/system/node/%/meminfo", NULL },
	.tables = tables,
	.merge = &merge,
	.parse = parse_node,
};
