/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_DESCRIPTORS_H
#define KM_DESCRIPTORS_H

/** The descriptors of a table of open files (include/linux/fdtable.h). */

#include "view/view.h"

#define KM_DESCRIPTORS_AT_ONCE 512u
#define KM_DESCRIPTORS_MAX     (UINT64_C(1) << 28) /* looked at in all, by one who goes through all tables */

struct km_descriptors {
	struct km_view *view;
	uint64_t fdtable, array; /* addresses of struct fdtable and of its pointers */
	uint64_t n, at;		 /* pointers in the array; the next one */
	uint64_t *left;
	uint8_t chunk[KM_DESCRIPTORS_AT_ONCE * 8];
};

/**
 * Start with the struct files_struct at @files. *@left, which is shared by all tables, is how many descriptors may still
 * be looked at. KM_OK; KM_CORRUPT: the table is larger than any, or than *@left; or why it cannot be read.
 */
enum km_status km_descriptors_init(struct km_descriptors *d, struct km_view *view, uint64_t files, uint64_t *left);
/** The next descriptor that is open, and its struct file. KM_OK, KM_END, or why the array cannot be read. */
enum km_status km_descriptors_next(struct km_descriptors *d, uint64_t *fd, uint64_t *file);

#endif
