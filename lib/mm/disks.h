/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_DISKS_H
#define KM_DISKS_H

/**
 * The disks of the machine, each once: by the inodes of block devices (block/bdev.c), up to v5.10 also by the devices
 * of class block, as a disk that nobody has opened has no inode there.
 */

#include "inodes.h"
#include "base/map.h"

struct km_disks {
	struct km_view *view;
	struct km_entries inodes;
	struct km_list devices; /* of the class */
	bool by_class;		/* the inodes have been gone through */
	uint64_t head;		/* of the list that is followed */
	struct km_map seen;
	uint64_t lost;	    /* block devices that could not be read */
	enum km_status why; /* why the first of these could not be */
};

/** KM_OK; KM_ABSENT; or why the list cannot be read. km_disks_deinit() in any case. */
enum km_status km_disks_init(struct km_disks *d, struct km_view *view);
void km_disks_deinit(struct km_disks *d);
/** The next struct gendisk. KM_OK, KM_END, KM_NOMEM, or why the list cannot be followed. */
enum km_status km_disks_next(struct km_disks *d, uint64_t *ret);
/** Its name; "?" when it cannot be read. */
void km_disk_name(struct km_view *view, uint64_t disk, char *buf, size_t room);

#endif
