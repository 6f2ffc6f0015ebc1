/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Sockets of the network: one belongs to the struct socket of a file or of the kernel itself, or it has none (yet, or
 * any more) and is found by its protocol alone: TCP has all that are not closed, AF_UNIX those that wait for accept().
 */
#include "census.h"
#include "mm/socks.h"

struct asking {
	struct km_census *c;
	enum km_status st;
};

/* The struct socket in an object of its cache. */
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

static enum km_status list_sock(void *arg, const struct km_found_sock *s)
{
	return s->kind == KM_SOCK_FULL ? km_census_list(arg, s->addr, NULL) : KM_OK;
}

static void lose_socks(void *arg, enum km_sock_table table, enum km_status why)
{
	(void)table;
	km_census_lost(arg, why);
}

enum km_status km_census_socks(struct km_census *c)
{
	const struct km_socks socks = {
		.view = c->l->run->view,
		.tables = 1u << KM_SOCKS_TCP | 1u << KM_SOCKS_UNIX,
		.each = list_sock,
		.lost = lose_socks,
		.arg = c,
	};
	enum km_status st = list_of_sockets(c);

	return st ? st : km_socks_walk(&socks);
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
