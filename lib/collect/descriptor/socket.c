/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Rows of table socket: what /proc/net/{tcp,udp,unix,netlink} and ss say of a socket (net/ipv4/tcp_ipv4.c get_tcp4_sock(),
 * net/ipv4/udp.c udp4_format_sock(), net/unix/af_unix.c unix_seq_show()).
 */
#include <arpa/inet.h>
#include <stdio.h>

#include "base/bits.h"
#include "descriptor.h"
#include "mm/socks.h"

#define UNIX_PATH_ROOM	  108u /* sizeof(sockaddr_un.sun_path), after a family of FAMILY_BYTES */
#define FAMILY_BYTES	  2u
#define IPPROTO_IS_TCP	  6u
#define IPPROTO_IS_UDP	  17u
#define SOCK_IS_STREAM	  1u
#define SOCK_IS_SEQPACKET 5u
#define IS_ESTABLISHED	  1u	   /* TCP_ESTABLISHED, of all families */
#define MAX_QUEUE	  1000000u /* buffers of one queue */

/* By number, as the interface to user space has them: include/linux/socket.h, include/linux/net.h. */
static const char *const families[] = {
	[1] = "UNIX",
	[2] = "INET",
	[3] = "AX25",
	[4] = "IPX",
	[5] = "APPLETALK",
	[6] = "NETROM",
	[7] = "BRIDGE",
	[8] = "ATMPVC",
	[9] = "X25",
	[10] = "INET6",
	[11] = "ROSE",
	[15] = "KEY",
	[16] = "NETLINK",
	[17] = "PACKET",
	[20] = "ATMSVC",
	[21] = "RDS",
	[23] = "IRDA",
	[24] = "PPPOX",
	[26] = "LLC",
	[27] = "IB",
	[28] = "MPLS",
	[29] = "CAN",
	[30] = "TIPC",
	[31] = "BLUETOOTH",
	[32] = "IUCV",
	[33] = "RXRPC",
	[35] = "PHONET",
	[36] = "IEEE802154",
	[37] = "CAIF",
	[38] = "ALG",
	[39] = "NFC",
	[40] = "VSOCK",
	[41] = "KCM",
	[42] = "QIPCRTR",
	[43] = "SMC",
	[44] = "XDP",
	[45] = "MCTP",
};

static const char *const types[] = { NULL, "STREAM", "DGRAM", "RAW", "RDM", "SEQPACKET", "DCCP", NULL, NULL, NULL, "PACKET" };

struct work {
	struct km_run *run;
	struct row_socket *row;
	uint64_t sk, family, type, protocol;
};

static const char *keep_text(const struct work *w, const char *text)
{
	return km_arena_strdup(&w->run->arena, text);
}

/* ---- addresses ---- */

static enum km_status set_inet(struct work *w)
{
	char local[INET_ADDRSTRLEN], remote[INET_ADDRSTRLEN];
	uint64_t to = 0, from = 0;
	uint32_t word;

	if (km_run_read(w->run, KF_sock_saddr, w->sk, "socket.local_text", &from)) {
		word = (uint32_t)from;
		ROW_SET(*w->row, socket, local_text, keep_text(w, inet_ntop(AF_INET, &word, local, sizeof(local))));
		if (!w->row->local_text)
			return KM_NOMEM;
	}
	if (km_run_read(w->run, KF_sock_daddr, w->sk, "socket.remote_text", &to)) {
		word = (uint32_t)to;
		ROW_SET(*w->row, socket, remote_text, keep_text(w, inet_ntop(AF_INET, &word, remote, sizeof(remote))));
		if (!w->row->remote_text)
			return KM_NOMEM;
	}
	return KM_OK;
}

/* An IPv6 address at member @field; NULL: unknown, or there is no memory. */
static const char *inet6_text(struct work *w, enum km_field_id field, const char *column)
{
	char text[INET6_ADDRSTRLEN];
	uint8_t raw[16];
	uint64_t at;
	enum km_status st = km_field_addr(w->run->view, field, w->sk, 0, &at);

	if (!st)
		st = km_view_read(w->run->view, at, raw, sizeof(raw));
	if (st && st != KM_ABSENT)
		km_run_unknown(w->run, st, "%s", column);
	return st ? NULL : keep_text(w, inet_ntop(AF_INET6, raw, text, sizeof(text)));
}

static void set_ports(struct work *w)
{
	uint64_t port;

	if (km_run_read(w->run, KF_sock_num, w->sk, "socket.local_port", &port))
		ROW_SET(*w->row, socket, local_port, port);
	if (km_run_read(w->run, KF_sock_dport, w->sk, "socket.remote_port", &port)) /* in the order of the net */
		ROW_SET(*w->row, socket, remote_port, ntohs((uint16_t)port));
}

/* A name as /proc/net/unix prints it: in an abstract one each NUL is @, in a path the last byte is its NUL. */
static enum km_status set_unix_name(struct work *w, uint64_t address)
{
	char path[UNIX_PATH_ROOM + 1] = "";
	uint64_t len, at, n = 0, i;
	enum km_status st = km_read_field(w->run->view, KF_unix_address_len, address, 0, &len);

	if (!st && (len < FAMILY_BYTES || len > UNIX_PATH_ROOM + FAMILY_BYTES))
		st = KM_CORRUPT;
	if (!st)
		st = km_field_addr(w->run->view, KF_unix_address_name, address, 0, &at);
	if (!st) {
		n = len - FAMILY_BYTES;
		st = km_view_read(w->run->view, at + FAMILY_BYTES, path, n);
	}
	if (st) {
		if (st != KM_ABSENT)
			km_run_unknown(w->run, st, "socket.local_text");
		return KM_OK;
	}
	if (n && !path[0]) {
		for (i = 1; i < n; i++)
			if (!path[i])
				path[i] = '@';
		path[0] = '@';
	}
	ROW_SET(*w->row, socket, local_text, keep_text(w, path));
	return w->row->local_text ? KM_OK : KM_NOMEM;
}

static enum km_status set_peer(struct work *w, uint64_t peer)
{
	uint64_t family;
	enum km_status st = km_read_field(w->run->view, KF_sock_family, peer, 0, &family);

	if (!st && family == KM_FAMILY_UNIX)
		ROW_SET(*w->row, socket, peer_addr, peer);
	else
		km_run_unknown(w->run, st ? st : KM_CORRUPT, "socket.peer_addr");
	return KM_OK;
}

/* A stream is connected to somebody until it is closed (unix_stream_connect(), unix_release_sock()). */
static enum km_status check_alone(struct work *w)
{
	uint64_t state;

	if ((w->type != SOCK_IS_STREAM && w->type != SOCK_IS_SEQPACKET) ||
	    km_read_field(w->run->view, KF_sock_state, w->sk, 0, &state) || state != IS_ESTABLISHED)
		return KM_OK;
	return km_run_issue(w->run, w->sk, KM_CORRUPT, "socket: it is connected to nobody");
}

static enum km_status set_unix(struct work *w)
{
	uint64_t address, peer;
	enum km_status st;

	if (km_run_read(w->run, KF_unix_sock_peer, w->sk, "socket.peer_addr", &peer)) {
		st = peer ? set_peer(w, peer) : check_alone(w);
		if (st)
			return st;
	}
	if (km_run_read(w->run, KF_unix_sock_addr, w->sk, "socket.local_text", &address) && address)
		return set_unix_name(w, address);
	return KM_OK;
}

static enum km_status set_inet6(struct work *w)
{
	const char *local = inet6_text(w, KF_sock_v6_saddr, "socket.local_text");
	const char *remote = inet6_text(w, KF_sock_v6_daddr, "socket.remote_text");

	if (local)
		ROW_SET(*w->row, socket, local_text, local);
	if (remote)
		ROW_SET(*w->row, socket, remote_text, remote);
	return KM_OK;
}

static enum km_status set_addresses(struct work *w)
{
	uint64_t port;

	switch (w->family) {
	case KM_FAMILY_INET:
		set_ports(w);
		return set_inet(w);
	case KM_FAMILY_INET6:
		set_ports(w);
		return set_inet6(w);
	case KM_FAMILY_UNIX:
		return set_unix(w);
	case KM_FAMILY_NETLINK:
		if (km_run_read(w->run, KF_netlink_sock_portid, w->sk, "socket.local_port", &port))
			ROW_SET(*w->row, socket, local_port, port);
		return KM_OK;
	default:
		return KM_OK;
	}
}

/* ---- state and queues ---- */

/* The name of @state of the states of TCP, which INET and UNIX sockets have; NULL: there is none. */
static const char *state_name(const struct work *w, uint64_t state)
{
	const char *name = km_enum_name(&w->run->k->layout->enums[KE_tcp_state], (int64_t)state);

	return name && !strncmp(name, "TCP_", 4) ? name + 4 : NULL;
}

/* Set the column, unless one of the two is unknown: @more - @less, and 0 where that is below 0. */
static void set_tcp_bytes(struct work *w, enum km_field_id more, enum km_field_id less, bool received)
{
	const char *column = received ? "socket.receive_bytes" : "socket.send_bytes";
	uint64_t a, b;
	int32_t n;

	if (!km_run_read(w->run, more, w->sk, column, &a) || !km_run_read(w->run, less, w->sk, column, &b))
		return;
	n = (int32_t)((uint32_t)a - (uint32_t)b); /* sequence numbers wrap */
	n = n < 0 ? 0 : n;
	if (received)
		ROW_SET(*w->row, socket, receive_bytes, n);
	else
		ROW_SET(*w->row, socket, send_bytes, n);
}

/* Whether the parts of a buffer, in its head and in fragments, are @len in all (skb_headlen() of include/linux/skbuff.h). */
static bool is_skb_bytes(const struct work *w, uint64_t skb, uint64_t len)
{
	struct km_view *v = w->run->view;
	uint64_t head, data, tail, fragments;

	return km_read_field(v, KF_sk_buff_head, skb, 0, &head) || km_read_field(v, KF_sk_buff_data, skb, 0, &data) ||
	       km_read_field(v, KF_sk_buff_tail, skb, 0, &tail) || km_read_field(v, KF_sk_buff_data_len, skb, 0, &fragments) ||
	       head + tail - data + fragments == len;
}

/* What a buffer in the queue of an AF_UNIX socket still holds (net/unix/af_unix.c unix_skb_len()). */
static enum km_status read_unix_buffer(const struct work *w, uint64_t skb, uint64_t *ret)
{
	uint64_t len, cb, consumed = 0;
	enum km_status st = km_read_field(w->run->view, KF_sk_buff_len, skb, 0, &len);

	if (!st)
		st = km_field_addr(w->run->view, KF_sk_buff_cb, skb, 0, &cb);
	if (!st)
		st = km_read_field(w->run->view, KF_unix_skb_parms_consumed, cb, 0, &consumed);
	if (!st && (consumed > len || !is_skb_bytes(w, skb, len)))
		st = KM_CORRUPT;
	*ret = st ? 0 : len - consumed;
	return st;
}

/*
 * AF_UNIX charges buffers to the sender alone, so that sk_rmem_alloc stays 0: all that waits is summed, as unix_inq_len()
 * does it for streams.
 */
static void set_unix_received(struct work *w)
{
	uint64_t head, skb, bytes, sum = 0;
	struct km_list queue;
	enum km_status st = km_field_addr(w->run->view, KF_sock_receive_queue, w->sk, 0, &head), got = KM_OK;

	if (!st)
		km_list_init(&queue, w->run->view, head, MAX_QUEUE);
	while (!st && !got && (st = km_list_next(&queue, &skb)) == KM_OK) {
		got = read_unix_buffer(w, skb, &bytes);
		sum += bytes;
	}
	if (got)
		st = got;
	if (st == KM_END)
		ROW_SET(*w->row, socket, receive_bytes, sum);
	else if (st != KM_ABSENT)
		km_run_unknown(w->run, st, "socket.receive_bytes");
}

static void set_buffer_bytes(struct work *w, bool udp)
{
	uint64_t in, out, deficit = 0;

	if (w->family == KM_FAMILY_UNIX)
		set_unix_received(w);
	else if (w->family != KM_FAMILY_VSOCK && /* it counts in structures of its transport */
		 km_run_read(w->run, KF_sock_rmem_alloc, w->sk, "socket.receive_bytes", &in) &&
		 (!udp || km_run_read(w->run, KF_udp_sock_forward_deficit, w->sk, "socket.receive_bytes", &deficit)))
		ROW_SET(*w->row, socket, receive_bytes, (int64_t)in - (int64_t)deficit);
	if (km_run_read(w->run, KF_sock_wmem_alloc, w->sk, "socket.send_bytes", &out) && out) /* the socket counts as one */
		ROW_SET(*w->row, socket, send_bytes, out - 1);
}

static void set_queues(struct work *w, bool listens)
{
	bool inet = w->family == KM_FAMILY_INET || w->family == KM_FAMILY_INET6;
	uint64_t n;

	if (listens) {
		if (km_run_read(w->run, KF_sock_ack_backlog, w->sk, "socket.backlog", &n))
			ROW_SET(*w->row, socket, backlog, n);
		if (km_run_read(w->run, KF_sock_max_ack_backlog, w->sk, "socket.max_backlog", &n))
			ROW_SET(*w->row, socket, max_backlog, n);
	} else if (inet && w->type == SOCK_IS_STREAM && w->protocol == IPPROTO_IS_TCP) {
		set_tcp_bytes(w, KF_tcp_sock_rcv_nxt, KF_tcp_sock_copied_seq, true);
		set_tcp_bytes(w, KF_tcp_sock_write_seq, KF_tcp_sock_snd_una, false);
	} else {
		set_buffer_bytes(w, inet && w->protocol == IPPROTO_IS_UDP);
	}
}

static void set_state(struct work *w)
{
	bool has = w->family == KM_FAMILY_INET || w->family == KM_FAMILY_INET6 || w->family == KM_FAMILY_UNIX, listens;
	const char *name;
	uint64_t state;

	if (!has) {
		set_queues(w, false);
		return;
	}
	if (!km_run_read(w->run, KF_sock_state, w->sk, "socket.state", &state))
		return;
	name = state_name(w, state);
	if (name)
		ROW_SET(*w->row, socket, state, name);
	else if (w->run->k->layout->enums[KE_tcp_state].n)
		km_run_unknown(w->run, KM_CORRUPT, "socket.state");
	listens = name && !strcmp(name, "LISTEN");
	if (name)
		set_queues(w, listens);
}

/* ---- the row ---- */

static enum km_status set_family(struct work *w)
{
	const char *name = w->family < KM_ARRAY_LEN(families) ? families[w->family] : NULL;

	if (!name)
		name = km_arena_printf(&w->run->arena, "%u", (unsigned)w->family);
	if (!name)
		return KM_NOMEM;
	ROW_SET(*w->row, socket, family, name);
	return KM_OK;
}

static void set_owner(struct work *w)
{
	uint64_t net, n;

	if (km_run_read(w->run, KF_sock_uid, w->sk, "socket.uid", &n))
		ROW_SET(*w->row, socket, uid, n);
	if (!km_run_read(w->run, KF_sock_net, w->sk, "socket.net_ns", &net))
		return;
	w->sk = net;
	if (km_run_read(w->run, KF_net_inum, w->sk, "socket.net_ns", &n))
		ROW_SET(*w->row, socket, net_ns, n);
}

static enum km_status set_sock(struct work *w)
{
	enum km_status st;

	ROW_SET(*w->row, socket, sock_addr, w->sk);
	w->protocol = UINT64_MAX;
	if (km_run_read(w->run, KF_sock_protocol, w->sk, "socket.protocol", &w->protocol))
		ROW_SET(*w->row, socket, protocol, w->protocol);
	if (!km_run_read(w->run, KF_sock_family, w->sk, "socket.family", &w->family))
		return KM_OK;
	st = set_family(w);
	if (!st)
		st = set_addresses(w);
	if (st)
		return st;
	set_state(w);
	set_owner(w);
	return KM_OK;
}

static void set_type(struct work *w, enum km_field_id field, uint64_t addr)
{
	w->type = 0;
	if (km_run_read(w->run, field, addr, "socket.type", &w->type) && w->type < KM_ARRAY_LEN(types) && types[w->type])
		ROW_SET(*w->row, socket, type, types[w->type]);
}

static bool note_row(struct km_map *seen, uint64_t addr)
{
	bool new;

	return km_map_set(seen, addr, 1, &new);
}

enum km_status km_socket_add(struct km_run *run, const struct km_open_socket *s)
{
	struct row_socket row = { 0 };
	struct work w = { .run = run, .row = &row, .sk = s->socket };
	enum km_status st = KM_OK;

	if (!note_row(s->seen, s->socket))
		return KM_NOMEM;
	ROW_SET(row, socket, addr, s->socket);
	ROW_SET(row, socket, no_process, 0);
	if (s->has_first) {
		ROW_SET(row, socket, pid, s->pid);
		ROW_SET(row, socket, fd, s->fd);
	}
	if (s->has_inode)
		ROW_SET(row, socket, inode_number, s->inode);
	set_type(&w, KF_socket_type, w.sk);
	if (km_run_read(w.run, KF_socket_sk, w.sk, "socket.sock_addr", &w.sk) && w.sk) {
		st = note_row(s->seen, w.sk) ? km_socket_witness(run, s->socket, w.sk, s->inode_addr) : KM_NOMEM;
		if (!st)
			st = set_sock(&w);
	}
	return st ? st : ROW_ADD(run, socket, row);
}

/* ---- sockets that no process has ---- */

/* The inode is in one structure with the struct socket (include/net/sock.h SOCK_INODE()). */
static void set_inode(struct work *w, uint64_t socket)
{
	const struct km_place *in = &w->run->k->layout->field[KF_socket_alloc_socket];
	uint64_t inode, number;
	enum km_status st = in->present ? km_field_addr(w->run->view, KF_socket_alloc_vfs_inode, socket - in->offset, 0, &inode) : KM_ABSENT;

	if (!st)
		st = km_read_field(w->run->view, KF_inode_i_ino, inode, 0, &number);
	if (!st)
		ROW_SET(*w->row, socket, inode_number, number);
	else if (st != KM_ABSENT)
		km_run_unknown(w->run, st, "socket.inode_number");
}

/* What TIME-WAIT and a request have of a struct sock is its first part, struct sock_common; they have no data. */
static enum km_status set_stub(struct work *w, enum km_sock_kind kind)
{
	uint64_t net, n;
	const char *name;
	enum km_status st;

	w->type = SOCK_IS_STREAM;
	w->protocol = IPPROTO_IS_TCP;
	ROW_SET(*w->row, socket, type, types[w->type]);
	ROW_SET(*w->row, socket, protocol, w->protocol);
	ROW_SET(*w->row, socket, receive_bytes, 0);
	ROW_SET(*w->row, socket, send_bytes, 0);
	if (!km_run_read(w->run, KF_sock_family, w->sk, "socket.family", &w->family))
		return KM_OK;
	st = set_family(w);
	if (!st)
		st = set_addresses(w);
	if (kind == KM_SOCK_REQUEST) {
		ROW_SET(*w->row, socket, state, "SYN_RECV"); /* get_openreq4() */
		if (km_run_read(w->run, KF_sock_listener, w->sk, "socket.uid", &net) && net &&
		    km_run_read(w->run, KF_sock_uid, net, "socket.uid", &n))
			ROW_SET(*w->row, socket, uid, n);
	} else if (km_run_read(w->run, KF_inet_timewait_sock_substate, w->sk, "socket.state", &n)) {
		name = state_name(w, n);
		if (name)
			ROW_SET(*w->row, socket, state, name);
		else if (w->run->k->layout->enums[KE_tcp_state].n)
			km_run_unknown(w->run, KM_CORRUPT, "socket.state");
	}
	if (km_run_read(w->run, KF_sock_net, w->sk, "socket.net_ns", &net) && km_run_read(w->run, KF_net_inum, net, "socket.net_ns", &n))
		ROW_SET(*w->row, socket, net_ns, n);
	return st;
}

/* @socket: its struct socket, 0: it has none. */
static enum km_status set_lone(struct work *w, uint64_t socket)
{
	enum km_status st = KM_OK;

	set_type(w, KF_sock_type, w->sk);
	if (socket) {
		ROW_SET(*w->row, socket, addr, socket);
		set_inode(w, socket);
		st = km_socket_witness(w->run, socket, w->sk, 0);
	}
	return st ? st : set_sock(w);
}

static enum km_status add_lone(void *arg, const struct km_found_sock *s)
{
	struct km_lone_sockets *l = arg;
	struct row_socket row = { 0 };
	struct work w = { .run = l->run, .row = &row, .sk = s->addr };
	uint64_t socket = 0;
	enum km_status st = KM_OK;

	if (km_map_find(l->seen, s->addr))
		return KM_OK;
	if (!note_row(l->seen, s->addr))
		return KM_NOMEM;
	if (s->kind == KM_SOCK_FULL)
		st = km_read_field(l->run->view, KF_sock_socket, s->addr, 0, &socket);
	if (st) { /* a process may have it: then there is a row */
		km_run_unknown(l->run, st, "a socket of those that no process has");
		return KM_OK;
	}
	if (socket && km_map_find(l->seen, socket))
		return KM_OK;
	if (socket && !note_row(l->seen, socket))
		return KM_NOMEM;
	ROW_SET(row, socket, sock_addr, s->addr);
	if (!socket || !l->lost)
		ROW_SET(row, socket, no_process, 1);
	st = s->kind == KM_SOCK_FULL ? set_lone(&w, socket) : set_stub(&w, s->kind);
	return st ? st : ROW_ADD(l->run, socket, row);
}

static void lose_table(void *arg, enum km_sock_table table, enum km_status why)
{
	static const char *const names[KM_NR_SOCK_TABLES] = { "TCP", "TCP that listen", "UDP", "UNIX" };
	const struct km_lone_sockets *l = arg;

	if (why != KM_ABSENT)
		km_run_unknown(l->run, why, "sockets of %s that no process has", names[table]);
}

enum km_status km_socket_add_lone(struct km_lone_sockets *l)
{
	const struct km_socks socks = {
		.view = l->run->view,
		.tables = (1u << KM_NR_SOCK_TABLES) - 1,
		.each = add_lone,
		.lost = lose_table,
		.arg = l,
	};

	return km_socks_walk(&socks);
}
