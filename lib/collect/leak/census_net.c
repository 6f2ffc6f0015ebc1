/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Sockets of the network: one belongs to the struct socket of a file or of the kernel itself, or it has none (yet, or
 * any more) and is found by its protocol alone: TCP has all that are not closed, AF_UNIX those that wait for accept().
 */
#include "census.h"

#define TIME_WAIT    6u /* include/net/tcp_states.h: of other structures that are looked up the same way */
#define NEW_SYN_RECV 12u
#define UNIX_BUCKETS 512u /* include/net/af_unix.h UNIX_HASH_SIZE */
#define MAX_SOCKS    (UINT64_C(1) << 26)
#define MAX_BUCKETS  (UINT64_C(1) << 26)
#define BUCKETS	     512u /* that are read at once */

struct asking {
	struct km_census *c;
	enum km_status st;
};

/* Of the struct socket in an object of its cache. */
static const struct km_place *socket_place(const struct km_census *c)
{
	const struct km_layout *lay = c->l->run->k->layout;

	return lay->field[KF_sockfs_inode_socket].present ? &lay->field[KF_sockfs_inode_socket]
							  : &lay->field[KF_socket_alloc_socket];
}

static void ask_socket(void *arg, const struct km_scan_object *o)
{
	struct asking *a = arg;
	uint64_t sk;
	enum km_status got = km_read_field(a->c->l->run->view, KF_socket_sk,
					   o->addr + socket_place(a->c)->offset, 0, &sk);

	km_census_lost(a->c, got);
	if (!got && !a->st && o->reached)
		a->st = km_census_list(a->c, sk, NULL);
}

static enum km_status list_of_sockets(struct km_census *c)
{
	struct asking a = { c, KM_OK };

	if (c->l->unknown_slabs)
		km_census_lost(c, KM_CORRUPT);
	if (!socket_place(c)->present ||
	    !km_census_each_of(c->l, "sock_inode_cache", ask_socket, &a))
		km_census_lost(c, KM_ABSENT);
	return a.st;
}

/* A chain of nodes of struct sock; one of nulls ends with an odd value. */
static enum km_status list_chain(struct km_census *c, uint64_t node, uint64_t *left)
{
	const struct km_place *next = &c->l->run->k->layout->field[KF_sock_hash_next];
	struct km_view *v = c->l->run->view;
	enum km_status st = KM_OK, got = next->present ? KM_OK : KM_ABSENT;
	uint64_t state;

	while (!st && !got && node && !(node & 1)) {
		uint64_t sk = node - next->offset;

		got = *left ? km_read_field(v, KF_sock_state, sk, 0, &state) : KM_CORRUPT;
		*left -= *left > 0;
		if (!got && state != TIME_WAIT && state != NEW_SYN_RECV)
			st = km_census_list(c, sk, NULL);
		if (!got)
			got = km_read_ptr(v, node, &node);
	}
	km_census_lost(c, got);
	return st;
}

static enum km_status list_table(struct km_census *c, uint64_t table, uint64_t buckets)
{
	uint64_t i, k, step, left = MAX_SOCKS;
	enum km_status st = KM_OK, got = buckets > MAX_BUCKETS ? KM_CORRUPT : KM_OK;
	uint8_t chunk[BUCKETS * 8];

	for (i = 0; !st && !got && i < buckets; i += step) {
		step = buckets - i < BUCKETS ? buckets - i : BUCKETS;
		got = km_view_read(c->l->run->view, table + 8 * i, chunk, 8 * step);
		for (k = 0; !st && !got && k < step; k++)
			st = list_chain(c, km_le64(chunk + 8 * k), &left);
	}
	km_census_lost(c, got);
	return st;
}

static enum km_status list_tcp(struct km_census *c, uint64_t info)
{
	struct km_view *v = c->l->run->view;
	uint64_t table, mask;
	enum km_status got = km_read_field(v, KF_inet_hashinfo_ehash, info, 0, &table);

	if (!got)
		got = km_read_field(v, KF_inet_hashinfo_ehash_mask, info, 0, &mask);
	if (!got && c->l->run->k->layout->type_bytes[KT_inet_ehash_bucket] != 8)
		got = KM_UNSUPPORTED;
	km_census_lost(c, got);
	return got || !table ? KM_OK : list_table(c, table, mask + 1);
}

/* Tables that namespaces share are looked at once: those of the kernel's symbols. */
static enum km_status list_of_net(struct km_census *c, uint64_t net)
{
	const struct km_kernel *k = c->l->run->k;
	uint64_t info, table;
	enum km_status st = KM_OK;

	if (!km_read_field(c->l->run->view, KF_net_tcp_hashinfo, net, 0, &info) && info &&
	    info != k->sym[SYM_tcp_hashinfo])
		st = list_tcp(c, info);
	if (!st && !k->sym[SYM_unix_socket_table] &&
	    !km_read_field(c->l->run->view, KF_net_unix_buckets, net, 0, &table) && table)
		st = list_table(c, table, UNIX_BUCKETS);
	return st;
}

enum km_status km_census_socks(struct km_census *c)
{
	const struct km_kernel *k = c->l->run->k;
	enum km_status st = list_of_sockets(c);

	if (!st && k->sym[SYM_tcp_hashinfo])
		st = list_tcp(c, k->sym[SYM_tcp_hashinfo]);
	if (!st && k->sym[SYM_unix_socket_table])
		st = list_table(c, k->sym[SYM_unix_socket_table],
				k->layout->syms[SYM_unix_socket_table].bytes / 8);
	return st ? st : km_census_nets(c, list_of_net);
}

/* Its protocol has a cache of its own, or none. */
bool km_census_is_sock(struct km_leak *l, uint64_t addr)
{
	const struct km_kernel *k = l->run->k;
	const struct km_mod_region *region;
	uint64_t prot, slab;

	if (km_read_field(l->run->view, KF_sock_prot, addr, 0, &prot) ||
	    (prot - k->xlate.image_vaddr >= k->xlate.image_bytes &&
	     !km_modules_find(&l->modules, prot, &region)))
		return false;
	return !km_read_field(l->run->view, KF_proto_slab, prot, 0, &slab) &&
	       (!slab || km_map_find(&l->run->slabs->by_addr, slab));
}
