/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "base/bits.h"
#include "base/map.h"
#include "socks.h"

#define TIME_WAIT    6u /* include/net/tcp_states.h */
#define NEW_SYN_RECV 12u
#define LAST_STATE   13u  /* TCP_BOUND_INACTIVE, v6.8 */
#define UNIX_BUCKETS 512u /* include/net/af_unix.h UNIX_HASH_SIZE */
#define MAX_NETS     (UINT64_C(1) << 20)
#define MAX_SOCKS    (UINT64_C(1) << 26)
#define MAX_BUCKETS  (UINT64_C(1) << 26)
#define CHUNK	     4096u /* bytes of a table that are read at once */
#define MAX_BUCKET   64u

enum km_status km_nets_init(struct km_entries *nets, struct km_view *view)
{
	uint64_t head = km_view_sym(view, SYM_net_namespace_list);

	return head ? km_entries_init(nets, view, KF_net_list, head, MAX_NETS) : KM_ABSENT;
}

struct walk {
	const struct km_socks *s;
	struct km_map seen; /* tables */
	uint64_t left;	    /* entries that may still be looked at */
	enum km_sock_table table;
};

static void report_lost(const struct walk *w, enum km_status why)
{
	if (why && why != KM_END)
		w->s->lost(w->s->arg, w->table, why);
}

/* Whether an entry can be one of this table; damage often leads elsewhere. */
static enum km_status check_entry(const struct walk *w, uint64_t sk, uint64_t state)
{
	uint64_t family;
	enum km_status st = km_read_field(w->s->view, KF_sock_family, sk, 0, &family);
	bool fits = w->table == KM_SOCKS_UNIX ? family == KM_FAMILY_UNIX : family == KM_FAMILY_INET || family == KM_FAMILY_INET6;

	if (st)
		return st == KM_ABSENT ? KM_OK : st;
	return fits && state && state <= LAST_STATE ? KM_OK : KM_CORRUPT;
}

static enum km_status give(const struct walk *w, uint64_t sk, enum km_status *got)
{
	struct km_found_sock found = { .table = w->table, .addr = sk };
	uint64_t state;

	*got = km_read_field(w->s->view, KF_sock_state, sk, 0, &state);
	if (!*got)
		*got = check_entry(w, sk, state);
	if (*got)
		return KM_OK;
	if (w->table == KM_SOCKS_TCP)
		found.kind = state == TIME_WAIT ? KM_SOCK_WAITS : state == NEW_SYN_RECV ? KM_SOCK_REQUEST
											: KM_SOCK_FULL;
	return w->s->each(w->s->arg, &found);
}

/* A chain of nodes of struct sock_common; one of nulls ends with an odd value. It may lead back into itself. */
static enum km_status walk_chain(struct walk *w, uint64_t node)
{
	const struct km_place *next = &km_view_kernel(w->s->view)->layout->field[KF_sock_hash_next];
	enum km_status st = KM_OK, got = next->present ? KM_OK : KM_ABSENT;
	uint64_t mark = 0, steps = 0, at = 1;

	while (!st && !got && node && !(node & 1)) {
		if (node == mark || !w->left) {
			got = KM_CORRUPT;
			break;
		}
		if (++steps == at) {
			mark = node;
			at *= 2;
		}
		w->left--;
		st = give(w, node - next->offset, &got);
		if (!got)
			got = km_read_ptr(w->s->view, node, &node);
	}
	report_lost(w, got);
	return st;
}

struct buckets {
	uint64_t addr, n, bytes, head; /* bytes of one, and where in it the chain begins */
};

static enum km_status walk_buckets(struct walk *w, const struct buckets *b)
{
	enum km_status st = KM_OK, got = KM_OK;
	uint8_t chunk[CHUNK];
	uint64_t i, k, step;
	bool first = false;

	if (!b->addr)
		return KM_OK;
	if (b->n > MAX_BUCKETS)
		got = KM_CORRUPT;
	else if (b->bytes < 8 || b->bytes > MAX_BUCKET || b->head > b->bytes - 8)
		got = KM_UNSUPPORTED;
	else if (!km_map_set(&w->seen, b->addr, 1, &first))
		return KM_NOMEM;
	for (i = 0; first && !st && !got && i < b->n; i += step) {
		step = b->n - i < CHUNK / b->bytes ? b->n - i : CHUNK / b->bytes;
		got = km_view_read(w->s->view, b->addr + b->bytes * i, chunk, b->bytes * step);
		for (k = 0; !st && !got && k < step; k++)
			st = walk_chain(w, km_le64(chunk + b->bytes * k + b->head));
	}
	report_lost(w, got);
	return st;
}

/* Buckets at a pointer in a structure, whose number less one is a member, too. */
static enum km_status walk_table(struct walk *w, uint64_t at, enum km_field_id table, enum km_field_id mask, struct buckets b)
{
	enum km_status got = km_read_field(w->s->view, table, at, 0, &b.addr);

	if (!got)
		got = km_read_field(w->s->view, mask, at, 0, &b.n);
	b.n++;
	if (!got)
		return walk_buckets(w, &b);
	report_lost(w, got);
	return KM_OK;
}

/* Up to v5.18 all that listen are in a table of its own; cae3873c5b3a ("net: inet: Retire port only listening_hash") */
static enum km_status walk_listening(struct walk *w, uint64_t info)
{
	const struct km_layout *lay = km_view_kernel(w->s->view)->layout;
	const struct km_place *own = &lay->field[KF_inet_hashinfo_listening_hash];
	struct buckets b = {
		.bytes = lay->type_bytes[KT_inet_listen_hashbucket],
		.head = lay->field[KF_inet_listen_hashbucket_nulls_head].offset,
	};

	if (!own->present)
		return walk_table(w, info, KF_inet_hashinfo_lhash2, KF_inet_hashinfo_lhash2_mask, b);
	b.addr = info + own->offset;
	b.n = own->count;
	return walk_buckets(w, &b);
}

static bool is_wanted(const struct walk *w, enum km_sock_table table)
{
	return w->s->tables >> table & 1;
}

static enum km_status walk_tcp(struct walk *w, uint64_t info)
{
	const struct km_layout *lay = km_view_kernel(w->s->view)->layout;
	const struct buckets b = { .bytes = lay->type_bytes[KT_inet_ehash_bucket] };
	enum km_status st = KM_OK;

	w->table = KM_SOCKS_TCP;
	if (is_wanted(w, w->table))
		st = walk_table(w, info, KF_inet_hashinfo_ehash, KF_inet_hashinfo_ehash_mask, b);
	w->table = KM_SOCKS_LISTEN;
	return st || !is_wanted(w, w->table) ? st : walk_listening(w, info);
}

static enum km_status walk_udp(struct walk *w, uint64_t table)
{
	const struct km_layout *lay = km_view_kernel(w->s->view)->layout;
	const struct buckets b = { .bytes = lay->type_bytes[KT_udp_hslot] };

	w->table = KM_SOCKS_UDP;
	return is_wanted(w, w->table) ? walk_table(w, table, KF_udp_table_hash, KF_udp_table_mask, b) : KM_OK;
}

static enum km_status walk_unix(struct walk *w, uint64_t table, uint64_t n)
{
	w->table = KM_SOCKS_UNIX;
	return is_wanted(w, w->table) ? walk_buckets(w, &(struct buckets){ table, n, 8, 0 }) : KM_OK;
}

static enum km_status walk_net(struct walk *w, uint64_t net)
{
	uint64_t at;
	enum km_status st = KM_OK;

	if (!km_read_field(w->s->view, KF_net_tcp_hashinfo, net, 0, &at) && at)
		st = walk_tcp(w, at);
	if (!st && !km_read_field(w->s->view, KF_net_udp_table, net, 0, &at) && at)
		st = walk_udp(w, at);
	if (!st && !km_view_sym(w->s->view, SYM_unix_socket_table) && !km_read_field(w->s->view, KF_net_unix_buckets, net, 0, &at))
		st = walk_unix(w, at, UNIX_BUCKETS);
	return st;
}

static enum km_status walk_nets(struct walk *w)
{
	struct km_entries nets;
	uint64_t net;
	enum km_status st = KM_OK, got = km_nets_init(&nets, w->s->view);
	unsigned i;

	while (!st && !got && (got = km_entries_next(&nets, &net)) == KM_OK)
		st = walk_net(w, net);
	for (i = 0; !st && i < KM_NR_SOCK_TABLES; i++) {
		w->table = (enum km_sock_table)i;
		if (is_wanted(w, w->table))
			report_lost(w, got);
	}
	return st;
}

enum km_status km_socks_walk(const struct km_socks *s)
{
	struct walk w = { .s = s, .left = MAX_SOCKS };
	uint64_t tcp = km_view_sym(s->view, SYM_tcp_hashinfo), udp = km_view_sym(s->view, SYM_udp_table);
	uint64_t local = km_view_sym(s->view, SYM_unix_socket_table);
	enum km_status st = tcp ? walk_tcp(&w, tcp) : KM_OK;

	if (!st && udp)
		st = walk_udp(&w, udp);
	if (!st && local)
		st = walk_unix(&w, local, km_view_kernel(s->view)->layout->syms[SYM_unix_socket_table].bytes / 8);
	if (!st)
		st = walk_nets(&w);
	km_map_free(&w.seen);
	return st;
}
