/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Objects of slab caches. */
#include <inttypes.h>

#include "collect/collectors.h"
#include "identify_impl.h"
#include "mm/page_kind.h"
#include "slab/slab.h"

/* Columns of rows of schema/identify. */
enum {
	SLAB_START,
	SLAB_ORDER,
	SLAB_CACHE,
	SLAB_ADDR,
	SLAB_OBJECTS,
	SLAB_INUSE,
	SLAB_STATE,
};
enum {
	CACHE_NAME,
	CACHE_OBJECT,
	CACHE_SLOT,
};

/* One slab and the address in it, from the dump or from the case. */
struct place {
	const char *cache;
	uint64_t first_pfn, at; /* at: bytes from the start of the slab */
	uint64_t first, slot_bytes, object_bytes, objects;
};

static const char *or_unknown(const char *text)
{
	return text ? text : "?";
}

/* Describe what lies around the objects: a red zone before the first, a rest after the last. */
static bool is_in_object(struct km_asked *a, const struct place *p, uint64_t *ret_index)
{
	uint64_t start;
	bool known = p->slot_bytes != 0;

	if (known && p->at >= p->first) {
		*ret_index = (p->at - p->first) / p->slot_bytes;
		if (*ret_index < p->objects)
			return true;
	}
	km_id_is(a, "slab", p->cache, NULL, "slab of cache %s%s", or_unknown(p->cache),
		 known ? ", outside of its objects" : "");
	if (km_id_direct(a->i, p->first_pfn << a->i->page_shift, &start))
		km_id_start(a, start, p->at);
	return false;
}

static void is_object(struct km_asked *a, const struct place *p, uint64_t index, const char *state)
{
	uint64_t object = p->first + index * p->slot_bytes, slab;

	km_id_fact(a, "object", "%" PRIu64 " of %" PRIu64 ", %" PRIu64 " bytes in %" PRIu64, index,
		   p->objects, p->object_bytes, p->slot_bytes);
	km_id_is(a, "slab object", p->cache, state, "object of slab cache %s%s%s, +0x%" PRIx64 "%s",
		 or_unknown(p->cache), state ? ", " : "", state ? state : "", p->at - object,
		 p->object_bytes && p->at - object >= p->object_bytes ? ", after the object proper"
								      : "");
	if (!km_id_direct(a->i, p->first_pfn << a->i->page_shift, &slab))
		return;
	km_id_start(a, slab + object, p->at - object);
}

/* Name the task that a task_struct belongs to. */
static void about_object(struct km_asked *a, const struct place *p, uint64_t index)
{
	const struct km_layout *l = a->i->dump.k.layout;
	uint64_t slab, task, pid;
	char comm[17];

	if (!p->cache || strcmp(p->cache, "task_struct") != 0 ||
	    !km_id_direct(a->i, p->first_pfn << a->i->page_shift, &slab))
		return;
	task = slab + p->first + index * p->slot_bytes;
	if (!km_read_field(a->i->run.view, KF_task_struct_pid, task, 0, &pid) &&
	    !km_read_string(a->i->run.view, task + l->field[KF_task_struct_comm].offset, comm,
			    sizeof(comm)))
		km_id_fact(a, "task", "%" PRId64 " (%s)", (int64_t)pid, comm);
}

/* ---- by the dump ---- */

/* Which objects CPUs hold: found once, when first asked for. */
static bool read_slabs(struct km_asked *a)
{
	struct km_identify *i = a->i;
	enum km_status st;

	if (i->slabs_read)
		return i->run.slabs->kind != KM_ALLOCATOR_NONE;
	i->slabs_read = true;
	st = km_store_create_sink(&i->run.store);
	if (!st)
		st = km_collect_one(&i->run, &km_collect_slab_cache);
	km_store_destroy(i->run.store);
	i->run.store = NULL;
	if (st == KM_NOMEM)
		a->failed = a->failed ? a->failed : KM_NOMEM;
	return !st && i->run.slabs->kind != KM_ALLOCATOR_NONE;
}

static const char *list_of(const struct km_slabs *s, uint64_t object)
{
	size_t n = km_slab_first_held(s, object);

	if (n < s->held.n && s->held.v[n].addr == object)
		return "free, held by a CPU";
	return "free, on the list of its slab";
}

static void by_dump(struct km_asked *a)
{
	const struct km_page_format *f = &a->i->run.mm->page;
	const struct km_slabs *s = a->i->run.slabs;
	unsigned order = km_page_compound_order(f, a->head, 2ull * f->bytes);
	static const char *const unknown = "its free list cannot be followed";
	uint8_t map[KM_SLAB_MAP_BYTES];
	struct km_slab_found found;
	struct place p = { .first_pfn = a->head_pfn };
	uint64_t index, slab;
	const char *state = NULL;

	if (order == KM_NO_ORDER || !(km_page_flags(f, a->head) & f->head))
		order = 0;
	km_slab_look(s, a->i->run.mm, a->i->run.view, a->head_pfn, a->head, order, map, &found);
	p.at = ((a->pfn - a->head_pfn) << a->i->page_shift) + a->paddr % a->i->page_bytes;
	if (found.cache != KM_NO_CACHE) {
		const struct km_slab_cache *c = &s->caches.v[found.cache];

		p.cache = km_id_text(a, "%s", c->name);
		p.first = found.first;
		p.slot_bytes = c->slot_bytes;
		p.object_bytes = c->object_bytes;
		p.objects = found.objects;
	}
	km_id_fact(a, "slab cache", "%s at 0x%016" PRIx64, or_unknown(p.cache), found.kmem_cache);
	if (km_slab_state_names[found.state])
		km_id_fact(a, "slab", "%s", km_slab_state_names[found.state]);
	if (!is_in_object(a, &p, &index))
		return;
	if (found.list || found.fault != KM_SLAB_FINE || !km_id_direct(a->i, 0, &slab))
		km_id_unknown(a, "state of the object", unknown);
	else if (km_bit_test(map, index))
		state = list_of(s, slab + (p.first_pfn << a->i->page_shift) + p.first +
					   index * p.slot_bytes);
	else if (found.st)
		km_id_unknown(a, "state of the object", "what CPUs hold cannot be read");
	else
		state = "allocated";
	is_object(a, &p, index, state);
	about_object(a, &p, index);
}

/* ---- by the case ---- */

static void by_case(struct km_asked *a)
{
	struct km_id_row slab, cache = { 0 };
	struct place p = { .cache = a->owner.found ? a->owner.c[OWNER_NAME].text : NULL };
	uint64_t index;

	km_id_set(a, "pfn", KM_UNIT_PFN, (int64_t)a->pfn);
	km_id_row(a, "slab", &slab);
	p.first_pfn = slab.found ? (uint64_t)slab.c[SLAB_START].i : a->pfn >> a->order << a->order;
	p.at = ((a->pfn - p.first_pfn) << a->i->page_shift) + a->paddr % a->i->page_bytes;
	if (slab.found && slab.c[SLAB_ADDR].set) {
		km_id_set(a, "addr", KM_UNIT_KADDR, slab.c[SLAB_ADDR].i);
		km_id_row(a, "cache", &cache);
		p.cache = slab.c[SLAB_CACHE].text;
		p.objects = (uint64_t)slab.c[SLAB_OBJECTS].i;
	}
	if (cache.found && cache.c[CACHE_SLOT].i > 0) {
		p.slot_bytes = (uint64_t)cache.c[CACHE_SLOT].i;
		p.object_bytes = (uint64_t)cache.c[CACHE_OBJECT].i;
	}
	if (slab.found && slab.c[SLAB_STATE].text)
		km_id_fact(a, "slab", "%s", slab.c[SLAB_STATE].text);
	if (!is_in_object(a, &p, &index))
		return;
	km_id_unknown(a, "state of the object", "free lists are in the dump");
	is_object(a, &p, index, NULL);
}

void km_id_slab(struct km_asked *a)
{
	if (a->has_page && read_slabs(a))
		by_dump(a);
	else
		by_case(a);
}
