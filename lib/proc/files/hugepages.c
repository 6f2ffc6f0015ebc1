/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Pools of huge pages: of the default size in /proc/meminfo and, node by node, in meminfo of nodes
 * (mm/hugetlb.c hugetlb_report_meminfo(), hugetlb_report_node_meminfo()); of each size in /sys/kernel/mm/hugepages,
 * which sysctl.c reads.
 */
#include "proc/files.h"

void km_huge_field(struct km_proc_huge *h, struct km_text name, int64_t value)
{
	if (value < 0)
		return;
	if (km_text_equal(name, "Hugepagesize"))
		h->page_kb = value;
	else if (km_text_equal(name, "HugePages_Total"))
		h->total = value;
	else if (km_text_equal(name, "HugePages_Free"))
		h->free = value;
	else if (km_text_equal(name, "HugePages_Rsvd"))
		h->reserved = value;
	else if (km_text_equal(name, "HugePages_Surp"))
		h->surplus = value;
}

enum km_status km_huge_add(struct km_proc_run *run, const struct km_proc_huge *h, int64_t node_id)
{
	struct row_hugetlb_pool row = { 0 };

	if (h->page_kb <= 0 || h->total < 0)
		return KM_OK;
	ROW_SET(row, hugetlb_pool, page_kb, h->page_kb);
	if (node_id >= 0)
		ROW_SET(row, hugetlb_pool, node_id, node_id);
	ROW_SET(row, hugetlb_pool, total_hugepages, h->total);
	if (h->free >= 0)
		ROW_SET(row, hugetlb_pool, free_hugepages, h->free);
	if (h->reserved >= 0)
		ROW_SET(row, hugetlb_pool, reserved_hugepages, h->reserved);
	if (h->surplus >= 0)
		ROW_SET(row, hugetlb_pool, surplus_hugepages, h->surplus);
	return PROC_ADD(run, hugetlb_pool, row);
}
