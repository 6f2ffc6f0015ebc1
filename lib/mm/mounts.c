/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "mounts.h"

#define MAX_MOUNTS (1u << 24) /* of one super block; containers mount some a hundred thousand times */

enum km_status km_mounts_init(struct km_mounts *m, struct km_view *view, uint64_t sb)
{
	const struct km_layout *l = km_view_kernel(view)->layout;
	uint64_t head;
	enum km_status st;

	*m = (struct km_mounts){ .view = view };
	m->chained = l->field[KF_super_block_s_mounts_first].present &&
		     l->field[KF_mount_mnt_next_for_sb].present;
	if (m->chained)
		return km_read_field(view, KF_super_block_s_mounts_first, sb, 0, &m->next);
	if (!l->field[KF_mount_mnt_instance].present)
		return KM_ABSENT;
	st = km_field_addr(view, KF_super_block_s_mounts, sb, 0, &head);
	if (!st)
		km_list_init(&m->list, view, head, MAX_MOUNTS + 1);
	return st;
}

enum km_status km_mounts_next(struct km_mounts *m, uint64_t *ret)
{
	uint64_t entry;
	enum km_status st;

	if (!m->chained) {
		st = km_list_next(&m->list, &entry);
		if (!st && m->seen++ >= MAX_MOUNTS)
			return KM_UNSUPPORTED;
		if (!st)
			*ret = entry -
			       km_view_kernel(m->view)->layout->field[KF_mount_mnt_instance].offset;
		return st;
	}
	if (!m->next)
		return KM_END;
	if (m->next == m->mark)
		return KM_CORRUPT;
	if (m->seen >= MAX_MOUNTS)
		return KM_UNSUPPORTED;
	/* Brent: a chain that runs in a circle comes by the mark again. */
	if (!(m->seen & (m->seen + 1)))
		m->mark = m->next;
	m->seen++;
	*ret = m->next;
	return km_read_field(m->view, KF_mount_mnt_next_for_sb, *ret, 0, &m->next);
}
