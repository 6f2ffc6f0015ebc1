/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_SOCKS_H
#define KM_SOCKS_H

/** Sockets as their protocols look them up, whether a process has them or not. */

#include "view/view.h"

/** Address families, of the interface to user space (include/linux/socket.h). */
enum km_family {
	KM_FAMILY_UNIX = 1,
	KM_FAMILY_INET = 2,
	KM_FAMILY_INET6 = 10,
	KM_FAMILY_NETLINK = 16,
	KM_FAMILY_VSOCK = 40,
};

/** Network namespaces, each a struct net, by net_namespace_list. KM_OK; KM_ABSENT. */
enum km_status km_nets_init(struct km_entries *nets, struct km_view *view);

/** Tables that /proc/net prints (net/ipv4/tcp_ipv4.c, net/ipv4/udp.c, net/unix/af_unix.c). */
enum km_sock_table {
	KM_SOCKS_TCP,	 /* ehash: connected, TIME-WAIT, SYN-RECV */
	KM_SOCKS_LISTEN, /* of TCP */
	KM_SOCKS_UDP,	 /* bound */
	KM_SOCKS_UNIX,
	KM_NR_SOCK_TABLES
};

/** What an entry of a table is: all begin with a struct sock_common. */
enum km_sock_kind {
	KM_SOCK_FULL,	 /* struct sock */
	KM_SOCK_WAITS,	 /* struct inet_timewait_sock */
	KM_SOCK_REQUEST, /* struct request_sock: the third step of a connection is missing */
};

struct km_found_sock {
	enum km_sock_table table;
	enum km_sock_kind kind;
	uint64_t addr;
};

struct km_socks {
	struct km_view *view;
	unsigned tables; /* bits of enum km_sock_table: those that are walked */
	/** Called for each entry, maybe twice. KM_OK, or what ends the walk. */
	enum km_status (*each)(void *arg, const struct km_found_sock *s);
	/** Called where a table, a chain or the list of namespaces cannot be followed to its end. */
	void (*lost)(void *arg, enum km_sock_table table, enum km_status why);
	void *arg;
};

/**
 * Walk the tables that all namespaces share, and those of each namespace; each table once. KM_OK, KM_NOMEM, or what each()
 * returned. A table that this kernel does not have is left out.
 */
enum km_status km_socks_walk(const struct km_socks *s);

#endif
