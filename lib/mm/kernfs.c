/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "kernfs.h"
#include "view/xarray.h"

#define GOLDEN_RATIO_64 UINT64_C(0x61C8864680B583EB)
#define MAX_HASH	0x7fffffffu
#define MAX_NODES	(UINT64_C(1) << 16)
#define ID_BITS		32u

/*
 * kernfs_name_hash() over full_name_hash() of include/linux/stringhash.h: what it makes of a name, and, before v4.7
 * 468a9428521e ("<linux/hash.h>: Add support for architecture-specific functions"), made of it. Numbers below 2 and
 * the largest stand for places in a folder.
 */
static bool is_hash_of(const char *name, uint64_t ns, uint32_t hash)
{
	uint64_t sum = ns;
	uint32_t now, before;

	for (; *name; name++)
		sum = (sum + ((uint64_t)(unsigned char)*name << 4) + ((unsigned char)*name >> 4)) * 11;
	now = (uint32_t)(sum * GOLDEN_RATIO_64 >> 32) & MAX_HASH;
	before = (uint32_t)sum & MAX_HASH;
	now += now < 2 ? 2 : 0;
	before += before < 2 ? 2 : 0;
	return hash == (now < MAX_HASH ? now : MAX_HASH - 1) ||
	       hash == (before < MAX_HASH ? before : MAX_HASH - 1);
}

enum km_status km_kernfs_name(struct km_view *v, uint64_t node, char *buf, size_t room)
{
	uint64_t name, hash, ns;
	enum km_status st = km_read_field(v, KF_kernfs_node_name, node, 0, &name);

	if (!st)
		st = km_read_string(v, name, buf, room);
	if (!st && !km_read_field(v, KF_kernfs_node_hash, node, 0, &hash) &&
	    !km_read_field(v, KF_kernfs_node_ns, node, 0, &ns) && !ns &&
	    !is_hash_of(buf, ns, (uint32_t)hash))
		st = KM_CORRUPT;
	return st;
}

enum km_status km_kernfs_id(struct km_view *v, uint64_t node, uint64_t top, uint64_t *ret)
{
	const struct km_layout *l = km_view_kernel(v)->layout;
	uint64_t id, root, table, index, entry;
	struct km_xarray x;
	enum km_status st = km_read_field(v, KF_kernfs_node_id, node, 0, &id), got;

	if (st)
		return st;
	*ret = id;
	if (!top || !l->field[KF_idr_rt].present || l->field[KF_kernfs_node_id].alt ||
	    km_read_field(v, KF_kernfs_node_root, top, 0, &root) ||
	    km_field_addr(v, KF_kernfs_root_ino_idr, root, 0, &table))
		return KM_OK;
	id &= (UINT64_C(1) << ID_BITS) - 1;
	km_xarray_init(&x, v, table + l->field[KF_idr_rt].offset, MAX_NODES);
	km_xarray_from(&x, id);
	got = km_xarray_next(&x, &index, &entry);
	if (got == KM_END || (!got && (index != id || entry != node)))
		return KM_CORRUPT;
	return KM_OK;
}
