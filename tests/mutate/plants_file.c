/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Files: lists of inodes and super blocks, trees of pages, paths. */
#include "plant.h"

#define NODE      \
	UINT64_C( \
		2) /* of a slot that leads to a node, in the two lowest bits (include/linux/xarray.h) */
#define NODE_BITS UINT64_C(3)

/* The address_space of a file with a tree of several nodes and a path, on a file system with more files. */
static uint64_t mapping(const struct planter *p)
{
	return plant_sql_addr(
		p, "SELECT addr FROM file_cache WHERE tree_nodes > 1 AND path LIKE '/%/%' AND"
		   " (SELECT count(*) FROM file_cache o WHERE o.super_block = "
		   "file_cache.super_block)"
		   " > 3 ORDER BY tree_pages DESC, addr");
}

static uint64_t inode(const struct planter *p)
{
	return mapping(p) ? plant_get(p, KF_address_space_host, mapping(p)) : 0;
}

static uint64_t super_block(const struct planter *p)
{
	return plant_get(p, KF_inode_i_sb, inode(p));
}

static bool inodes_to(struct planter *p, struct damage *d, uint64_t wild)
{
	uint64_t at = plant_addr(p, KF_inode_i_sb_list, inode(p));

	if (!inode(p) || !at)
		return false;
	plant_set(p, d, KF_list_head_next, at, wild ? wild : at);
	plant_named(d, at);
	plant_named(d, inode(p));
	plant_named(d, super_block(p));
	plant_named(d, plant_addr(p, KF_super_block_s_inodes, super_block(p)));
	return true;
}

static bool inodes_cycle(struct planter *p, struct damage *d)
{
	return inodes_to(p, d, 0);
}

static bool inodes_wild(struct planter *p, struct damage *d)
{
	return inodes_to(p, d, WILD_NONCANONICAL);
}

/* The first slot of the root node of the file's tree of pages leads to @value; 0: to the node itself. */
static bool slot(struct planter *p, struct damage *d, uint64_t value)
{
	uint64_t of = mapping(p), root, at;

	root = of ? plant_get(p, KF_xarray_head, plant_addr(p, KF_address_space_i_pages, of)) : 0;
	if ((root & NODE_BITS) != NODE ||
	    km_field_addr(p->view, KF_xa_node_slots, root & ~NODE_BITS, 0, &at))
		return false;
	plant_poke(d, at, value ? value : root, 8);
	plant_named(d, root & ~NODE_BITS);
	plant_named(d, of);
	plant_named(d, value & ~NODE_BITS);
	return true;
}

static bool tree_cycle(struct planter *p, struct damage *d)
{
	return slot(p, d, 0);
}

static bool tree_node_wild(struct planter *p, struct damage *d)
{
	return slot(p, d, WILD_UNMAPPED | NODE);
}

static bool tree_page_wild(struct planter *p, struct damage *d)
{
	return slot(p, d, WILD_UNMAPPED);
}

/* The dentry of that inode. */
static uint64_t dentry(const struct planter *p)
{
	uint64_t alias = inode(p) ? plant_get(p, KF_inode_i_dentry, inode(p)) : 0, offset;

	return alias && !km_field_addr(p->view, KF_dentry_d_alias, 0, 0, &offset) ? alias - offset
										  : 0;
}

static bool name_wild(struct planter *p, struct damage *d)
{
	uint64_t of = dentry(p);

	if (!of)
		return false;
	plant_set(p, d, KF_dentry_d_name, of, WILD_NONCANONICAL);
	plant_named(d, of);
	plant_named(d, inode(p));
	return true;
}

/* A folder that is in another, which is in the first. */
static bool folder_cycle(struct planter *p, struct damage *d)
{
	uint64_t of = dentry(p), parent = of ? plant_get(p, KF_dentry_d_parent, of) : 0;

	if (!parent || parent == of)
		return false;
	plant_set(p, d, KF_dentry_d_parent, parent, of);
	plant_named(d, of);
	plant_named(d, parent);
	plant_named(d, inode(p));
	return true;
}

static bool supers_cycle(struct planter *p, struct damage *d)
{
	uint64_t sb = super_block(p), at = sb ? plant_addr(p, KF_super_block_s_list, sb) : 0;

	if (!at)
		return false;
	plant_set(p, d, KF_list_head_next, at, at);
	plant_named(d, at);
	plant_named(d, sb);
	plant_named(d, km_view_sym(p->view, SYM_super_blocks));
	return true;
}

/* Files that are not found, or have other names; who holds their pages. */
#define FILES                                                                             \
	{ "file_cache", -1 }, { "super_block", -1 }, { "owner", -1 }, { "page_run", -1 }, \
	{                                                                                 \
		"vma", -1                                                                 \
	}
/* Of one file. */
#define ONE_FILE             \
	{ "file_cache", 1 }, \
	{                    \
		"owner", 1   \
	}

const struct plant plants_file[] = {
	{ "inodes: one leads to itself", "file", inodes_cycle, { FILES } },
	{ "inodes: wild pointer", "file", inodes_wild, { FILES } },
	{ "super blocks: one leads to itself", "file", supers_cycle, { FILES } },
	{ "tree of pages: a node in itself", "file", tree_cycle, { ONE_FILE } },
	{ "tree of pages: wild node", "file", tree_node_wild, { ONE_FILE } },
	{ "tree of pages: wild page", "file", tree_page_wild, { ONE_FILE } },
	{ "path: wild name", "file", name_wild, { FILES, { "cgroup_page", -1 }, { "page_class", -1 } } },
	{ "path: a folder in itself", "file", folder_cycle, { FILES, { "cgroup_page", -1 }, { "page_class", -1 } } },
	{ NULL, NULL, NULL, { { NULL, 0 } } },
};
