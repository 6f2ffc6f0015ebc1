/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>

#include "disks.h"

enum km_status km_disks_init(struct km_disks *d, struct km_view *view)
{
	const struct km_layout *l = km_view_kernel(view)->layout;
	uint64_t sb;
	enum km_status st = km_read_var(view, SYM_blockdev_superblock, false, &sb);

	*d = (struct km_disks){ .view = view };
	if (!st && (!l->field[KF_bdev_inode_vfs_inode].present ||
		    !l->field[KF_block_device_bd_disk].present))
		st = KM_ABSENT;
	return st ? st : km_inodes_init(&d->inodes, view, sb);
}

void km_disks_deinit(struct km_disks *d)
{
	km_map_free(&d->seen);
}

enum km_status km_disks_next(struct km_disks *d, uint64_t *ret)
{
	const struct km_layout *l = km_view_kernel(d->view)->layout;
	uint64_t inode, disk, *seen;
	enum km_status st;

	while ((st = km_inodes_next(&d->inodes, &inode)) == KM_OK) {
		uint64_t bdev = inode - l->field[KF_bdev_inode_vfs_inode].offset;

		if (km_read_field(d->view, KF_block_device_bd_disk, bdev, 0, &disk)) {
			d->lost++;
			continue;
		}
		if (!disk)
			continue;
		seen = km_map_at(&d->seen, disk);
		if (!seen)
			return KM_NOMEM;
		if (*seen)
			continue;
		*seen = 1;
		*ret = disk;
		return KM_OK;
	}
	return st;
}

void km_disk_name(struct km_view *view, uint64_t disk, char *buf, size_t room)
{
	const struct km_place *p = &km_view_kernel(view)->layout->field[KF_gendisk_disk_name];

	if (!p->present ||
	    km_read_string(view, disk + p->offset, buf, p->bytes < room ? p->bytes : room))
		snprintf(buf, room, "?");
}
