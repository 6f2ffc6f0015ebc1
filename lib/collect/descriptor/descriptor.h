/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_DESCRIPTOR_H
#define KM_DESCRIPTOR_H

/** Rows about sockets, for the collector of descriptors. */

#include "collect/collect.h"

/** A socket that a process has open. */
struct km_open_socket {
	uint64_t socket; /* struct socket */
	int64_t pid, fd;
	bool has_first; /* no process before that one has it open */
	bool has_inode;
	uint64_t inode; /* its number */
};

/** Write the row of table socket; what cannot be read is NULL and counted. KM_OK, KM_NOMEM, or the store's status. */
enum km_status km_socket_add(struct km_run *run, const struct km_open_socket *s);

#endif
