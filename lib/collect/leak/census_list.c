/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Lists that the census counts: what all types share. */
#include "census.h"
#include "mm/inodes.h"
#include "mm/socks.h"
#include "owner/owner.h"
#include "process/process.h"

#define MAX_SUPERS (UINT64_C(1) << 20)

const struct km_slab_cache *km_census_cache_of(const struct km_leak *l, uint32_t kind)
{
	const struct km_slabs *s = l->run->slabs;

	return &s->caches.v[s->caches.v[KM_LEAK_REST(km_scan_kind_at(l->scan, kind)->tag)].root];
}

static bool is_name_of(const char *cache, const char *name)
{
	size_t n = strlen(name);

	return name[n - 1] == '*' ? !strncmp(cache, name, n - 1) : !strcmp(cache, name);
}

/* @inside: where in an object of it the structure is. */
enum km_status km_census_note_kind(struct km_census *c, uint32_t kind, uint64_t inside)
{
	struct km_census_kind *slot;
	size_t i;

	for (i = 0; i < c->kinds.n; i++)
		if (c->kinds.v[i].kind == kind) {
			c->kinds.v[i].inside = inside;
			return KM_OK;
		}
	slot = km_vec_push(&c->kinds);
	if (!slot)
		return KM_NOMEM;
	*slot = (struct km_census_kind){ kind, inside };
	return KM_OK;
}

bool km_census_has_name(const struct km_leak *l, uint32_t kind, const char *name)
{
	const struct km_slabs *s = l->run->slabs;
	const struct km_slab_cache *cache = km_census_cache_of(l, kind);
	size_t i;

	if (is_name_of(cache->name, name))
		return true;
	for (i = 0; i < s->aliases.n; i++)
		if (&s->caches.v[s->aliases.v[i].cache] == cache && is_name_of(s->aliases.v[i].name, name))
			return true;
	return false;
}

void km_census_lost(struct km_census *c, enum km_status st)
{
	if (st && !c->whole)
		c->whole = st;
}

enum km_status km_census_list(struct km_census *c, uint64_t addr, bool *ret_new)
{
	struct km_scan_object o;

	if (ret_new)
		*ret_new = false;
	if (!addr || !km_scan_object_of(c->l->scan, addr, &o) ||
	    KM_LEAK_TYPE(km_scan_kind_at(c->l->scan, o.kind)->tag) != KM_LEAK_SLAB ||
	    (c->only && !km_census_has_name(c->l, o.kind, c->only)) || km_bit_test(c->listed, o.number))
		return KM_OK;
	if (ret_new)
		*ret_new = true;
	c->listed[o.number / 64] |= UINT64_C(1) << (o.number % 64);
	return km_census_note_kind(c, o.kind, addr - o.addr);
}

bool km_census_begins(const struct km_leak *l, uint64_t addr, const char *cache)
{
	struct km_scan_object o;

	return addr && km_scan_object_of(l->scan, addr, &o) &&
	       KM_LEAK_TYPE(km_scan_kind_at(l->scan, o.kind)->tag) == KM_LEAK_SLAB &&
	       o.addr == addr && km_census_has_name(l, o.kind, cache);
}

bool km_census_each_of(const struct km_leak *l, const char *cache,
		       void (*each)(void *arg, const struct km_scan_object *o), void *arg)
{
	bool found = false;
	size_t i;

	for (i = 0; i < l->cache_kind.n; i++) {
		if (!km_census_has_name(l, l->cache_kind.v[i], cache))
			continue;
		found = true;
		km_scan_each(l->scan, l->cache_kind.v[i], each, arg);
	}
	return found;
}

enum km_status km_census_supers(struct km_census *c,
				enum km_status (*each)(struct km_census *c, uint64_t sb))
{
	const struct km_run *run = c->l->run;
	const struct km_place *link = &run->k->layout->field[KF_super_block_s_list];
	uint64_t head = run->k->sym[SYM_super_blocks], entry;
	enum km_status st = KM_OK, got = head && link->present ? KM_OK : KM_ABSENT;
	struct km_list list;

	if (!got)
		km_list_init(&list, run->view, head, MAX_SUPERS);
	while (!st && !got && (got = km_list_next(&list, &entry)) == KM_OK)
		st = each(c, entry - link->offset);
	if (!st && got != KM_END)
		km_census_lost(c, got);
	return st;
}
