/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <sys/stat.h>

#include "disks.h"

#define MAX_DEVICES (1u << 20)

enum km_status km_disks_init(struct km_disks *d, struct km_view *view)
{
	const struct km_layout *l = km_view_kernel(view)->layout;
	uint64_t sb;
	enum km_status st = km_read_var(view, SYM_blockdev_superblock, false, &sb);

	*d = (struct km_disks){ .view = view };
	if (!st && (!l->field[KF_bdev_inode_vfs_inode].present ||
		    !l->field[KF_block_device_bd_disk].present))
		st = KM_ABSENT;
	if (!st)
		st = km_inodes_init(&d->inodes, view, sb);
	d->head = d->inodes.list.head;
	return st;
}

void km_disks_deinit(struct km_disks *d)
{
	km_map_free(&d->seen);
}

/* Since v5.11 a device has its disk from the start (bdev_alloc()); the root of their file system is a directory. */
static bool lost_disk(struct km_view *v, uint64_t inode)
{
	uint64_t mode;

	return km_view_kernel(v)->layout->field[KF_block_device_name].present &&
	       !km_read_field(v, KF_inode_i_mode, inode, 0, &mode) && (mode & S_IFMT) == S_IFBLK;
}

static void disks_lost(struct km_disks *d, enum km_status why)
{
	if (!d->lost++)
		d->why = why;
}

static enum km_status next_of_inodes(struct km_disks *d, uint64_t *ret)
{
	const struct km_layout *l = km_view_kernel(d->view)->layout;
	uint64_t inode;
	enum km_status st;

	while ((st = km_entries_next(&d->inodes, &inode)) == KM_OK) {
		uint64_t bdev = inode - l->field[KF_bdev_inode_vfs_inode].offset;

		st = km_read_field(d->view, KF_block_device_bd_disk, bdev, 0, ret);
		if (!st && !*ret && lost_disk(d->view, inode))
			st = KM_CORRUPT;
		if (st)
			disks_lost(d, st);
		else if (*ret)
			return KM_OK;
	}
	return st;
}

/* KM_END where a disk is no hd_struct: since v5.11 all have inodes. */
static enum km_status begin_class(struct km_disks *d)
{
	const struct km_layout *l = km_view_kernel(d->view)->layout;
	uint64_t class = km_view_sym(d->view, SYM_block_class), subsys;
	enum km_status st;

	d->by_class = true;
	if (!class || !km_view_sym(d->view, SYM_disk_type) || !l->field[KF_hd_struct_dev].present ||
	    !l->field[KF_gendisk_part0].present || !l->field[KF_device_private_in_class].present ||
	    !l->field[KF_device_type].present)
		return KM_END;
	d->head = class;
	st = km_read_field(d->view, KF_class_p, class, 0, &subsys);
	if (!st)
		st = km_field_addr(d->view, KF_subsys_private_devices, subsys, 0, &d->head);
	if (!st)
		km_list_init(&d->devices, d->view, d->head, MAX_DEVICES);
	return st;
}

static enum km_status next_of_class(struct km_disks *d, uint64_t *ret)
{
	const struct km_layout *l = km_view_kernel(d->view)->layout;
	uint64_t entry, device, type;
	enum km_status st;

	while ((st = km_list_next(&d->devices, &entry)) == KM_OK) {
		entry -= l->field[KF_device_private_in_class].offset;
		st = km_read_field(d->view, KF_device_private_device, entry, 0, &device);
		if (!st)
			st = km_read_field(d->view, KF_device_type, device, 0, &type);
		if (st) {
			disks_lost(d, st);
			continue;
		}
		/* Others are partitions. */
		if (type != km_view_sym(d->view, SYM_disk_type))
			continue;
		*ret = device - l->field[KF_hd_struct_dev].offset -
		       l->field[KF_gendisk_part0].offset;
		return KM_OK;
	}
	return st;
}

enum km_status km_disks_next(struct km_disks *d, uint64_t *ret)
{
	uint64_t *seen;
	enum km_status st;

	for (;;) {
		st = d->by_class ? next_of_class(d, ret) : next_of_inodes(d, ret);
		if (st == KM_END && !d->by_class) {
			st = begin_class(d);
			if (st)
				return st;
			continue;
		}
		if (st)
			return st;
		seen = km_map_at(&d->seen, *ret);
		if (!seen)
			return KM_NOMEM;
		if (!*seen) {
			*seen = 1;
			return KM_OK;
		}
	}
}

void km_disk_name(struct km_view *view, uint64_t disk, char *buf, size_t room)
{
	const struct km_place *p = &km_view_kernel(view)->layout->field[KF_gendisk_disk_name];

	if (!p->present ||
	    km_read_string(view, disk + p->offset, buf, p->bytes < room ? p->bytes : room))
		snprintf(buf, room, "?");
}
