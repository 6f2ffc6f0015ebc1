/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_OPEN_FILE_H
#define KM_OPEN_FILE_H

/** What open pipes and sockets hold; for the collector of open files. */

#include "collect/collect.h"

/**
 * Claim for @id the pages in the struct pipe_inode_info at @pipe. KM_OK, or why they cannot be read; KM_CORRUPT
 * for a ring that cannot be.
 */
enum km_status km_pipe_claim(struct km_run *run, uint64_t pipe, uint32_t id);
/**
 * Claim for @id the pages of buffers in the queues of the struct socket at @socket. *@buffers counts them over all
 * sockets, and bounds them. KM_OK, or why they cannot be read.
 */
enum km_status km_socket_claim(struct km_run *run, uint64_t socket, uint32_t id, uint64_t *buffers);

#endif
