/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_DESCRIPTOR_H
#define KM_DESCRIPTOR_H

/** Inside of the collector of descriptors. */

#include "base/map.h"
#include "collect/collect.h"

/** A socket that a process has open. */
struct km_open_socket {
	uint64_t socket; /* struct socket */
	int64_t pid, fd;
	bool has_first; /* no process before that one has it open */
	bool has_inode;
	uint64_t inode;	     /* its number */
	uint64_t inode_addr; /* 0 unknown */
	struct km_map *seen; /* addresses of struct socket and struct sock that have a row */
};

/** Sockets that no process has, of the tables of TCP, UDP and UNIX: those that are not in @seen, to which they are added. */
struct km_lone_sockets {
	struct km_run *run;
	struct km_map *seen;
	bool lost; /* a process whose files could not be read may have one of these open */
};

/** Write the row of table socket; what cannot be read is NULL and counted. KM_OK, KM_NOMEM, or the store's status. */
enum km_status km_socket_add(struct km_run *run, const struct km_open_socket *s);

/** Write rows of table socket for @l; what cannot be followed is counted. KM_OK, KM_NOMEM, or the store's status. */
enum km_status km_socket_add_lone(struct km_lone_sockets *l);

/*
 * What the kernel keeps twice, in another form: a difference is an issue. KM_OK, or the store's status. What cannot be read is
 * not compared.
 */

/** Read from struct file: flags and mode, inode and dentry, socket or not. @socket_ops: socket_file_ops, 0 unknown. */
enum km_status km_file_witness(struct km_run *run, uint64_t file, uint64_t socket_ops);
/** Read from struct socket, its struct sock and its inode (0 unknown): type, protocol, user. */
enum km_status km_socket_witness(struct km_run *run, uint64_t socket, uint64_t sk, uint64_t inode);

#endif
