/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "page.h"

static bool same_charge(const struct km_charge *a, const struct km_charge *b)
{
	return a->data == b->data && a->owner == b->owner && a->holder == b->holder &&
	       a->class == b->class;
}

static void charge_add(struct km_charge *to, const struct km_charge *c)
{
	to->pages += c->pages;
	to->compound += c->compound;
	to->unmapped += c->unmapped;
}

/* Different ones may come to the same key: then the next of the series is tried. */
static uint64_t next_key(uint64_t key)
{
	return (key * UINT64_C(0x9e3779b97f4a7c15)) | 1;
}

bool km_charge_add(struct km_charges *all, const struct km_charge *c)
{
	uint64_t by = c->holder ^ c->owner, key = c->data ^ (by << 17 | by >> 47) ^ (uint64_t)c->class << 56;
	struct km_charge *e;
	uint64_t *at;

	if (all->last < all->v.n && same_charge(&all->v.v[all->last], c)) {
		charge_add(&all->v.v[all->last], c);
		return true;
	}
	do {
		key = next_key(key);
		at = km_map_at(&all->by_key, key);
		if (!at)
			return false;
	} while (*at && !same_charge(&all->v.v[*at - 1], c));
	if (*at) {
		all->last = (size_t)*at - 1;
		charge_add(&all->v.v[all->last], c);
		return true;
	}
	e = km_vec_push(&all->v);
	if (!e)
		return false;
	*e = *c;
	*at = all->v.n;
	all->last = all->v.n - 1;
	return true;
}

void km_charges_free(struct km_charges *all)
{
	km_vec_free(&all->v);
	km_map_free(&all->by_key);
	*all = (struct km_charges){ 0 };
}
