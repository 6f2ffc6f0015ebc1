/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_KERNFS_H
#define KM_KERNFS_H

/** Names and numbers of nodes of sysfs and of cgroups (fs/kernfs), with what the kernel derived from them. */

#include "view/view.h"

/** The name of @node into @buf. KM_CORRUPT also when its hash is that of another. */
enum km_status km_kernfs_name(struct km_view *v, uint64_t node, char *buf, size_t room);

/**
 * The number of @node, whose topmost folder is @top. KM_CORRUPT when the table of its file system leads from it to
 * another.
 */
enum km_status km_kernfs_id(struct km_view *v, uint64_t node, uint64_t top, uint64_t *ret);

#endif
