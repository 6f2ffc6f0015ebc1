/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Tasks by number, and the page tables of processes. */
#include "inspect.h"

#define MAX_TASKS (UINT64_C(1) << 22) /* PID_MAX_LIMIT */

/* Find the thread of @leader with number @pid. KM_NOTFOUND: there is none. */
static enum km_status thread_find(struct km_view *v, uint64_t leader, int64_t pid, uint64_t *ret)
{
	const struct km_place *link = &km_view_kernel(v)->layout->field[KF_task_struct_thread_node];
	uint64_t signal, head, entry, nr;
	struct km_list threads;
	enum km_status st = km_read_field(v, KF_task_struct_signal, leader, 0, &signal);

	if (!st)
		st = link->present ? km_field_addr(v, KF_signal_struct_thread_head, signal, 0, &head) : KM_ABSENT;
	if (st)
		return st;
	km_list_init(&threads, v, head, MAX_TASKS);
	while ((st = km_list_next(&threads, &entry)) == KM_OK) {
		if (km_read_field(v, KF_task_struct_pid, entry - link->offset, 0, &nr) || (int64_t)nr != pid)
			continue;
		*ret = entry - link->offset;
		return KM_OK;
	}
	return st == KM_END ? KM_NOTFOUND : st;
}

enum km_status km_inspect_task(struct km_inspect *x, int64_t pid, uint64_t *ret)
{
	struct km_view *v = km_inspect_view(x);
	uint64_t link = km_view_kernel(v)->layout->field[KF_task_struct_tasks].offset, head, entry, nr;
	/* Without thread_node only leaders are found: whether there is such a thread is not known. */
	enum km_status st, lost = km_view_kernel(v)->layout->field[KF_task_struct_thread_node].present ? KM_OK : KM_ABSENT;
	struct km_list tasks;

	if (!km_view_sym(v, SYM_init_task) ||
	    km_field_addr(v, KF_task_struct_tasks, km_view_sym(v, SYM_init_task), 0, &head))
		return KM_ABSENT;
	km_list_init(&tasks, v, head, MAX_TASKS);
	while ((st = km_list_next(&tasks, &entry)) == KM_OK) {
		st = km_read_field(v, KF_task_struct_pid, entry - link, 0, &nr);
		if (!st && (int64_t)nr == pid) {
			*ret = entry - link;
			return KM_OK;
		}
		if (!st)
			st = thread_find(v, entry - link, pid, ret);
		if (!st)
			return KM_OK;
		if (st != KM_NOTFOUND && st != KM_ABSENT)
			lost = st;
	}
	return st != KM_END ? st : lost ? lost
					: KM_NOTFOUND;
}

enum km_status km_inspect_tables(struct km_inspect *x, uint64_t task, uint64_t *ret)
{
	struct km_view *v = km_inspect_view(x);
	struct km_mapping m;
	uint64_t mm, pgd;
	enum km_status st = km_read_field(v, KF_task_struct_mm, task, 0, &mm);

	if (!st && !mm)
		return KM_NOTFOUND;
	if (!st)
		st = km_read_field(v, KF_mm_struct_pgd, mm, 0, &pgd);
	if (!st)
		st = km_view_translate(v, pgd, &m);
	if (!st)
		*ret = m.paddr;
	return st;
}
