/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Reads memory for a scan, and clears the words that are no references. */
#include "leak.h"
#include "owner/owner.h"
#include "process/process.h"

#define EXIT_DEAD 0x10u /* include/linux/sched.h, since v3.15 */
#define MOST_ZERO 1024u /* a page of slots up to this size is not all zeros */

enum km_status km_leak_open(void *arg, void **ret_reader)
{
	const struct km_leak *l = arg;

	return km_view_create(l->run->k, (struct km_view **)ret_reader);
}

void km_leak_close(void *arg, void *reader)
{
	(void)arg;
	km_view_destroy(reader);
}

/* The dump tool leaves out pages of kernel memory that are all zeros; a page of small slots cannot be that. */
enum km_status km_leak_read(void *arg, void *reader, uint32_t kind, uint64_t addr, void *buf,
			    uint64_t bytes)
{
	const struct km_leak *l = arg;
	const struct km_scan_kind *k = km_scan_kind_at(l->scan, kind);
	enum km_status st = km_view_read(reader, addr, buf, bytes);

	if (st != KM_EXCLUDED || !l->zeros_left_out ||
	    (KM_LEAK_TYPE(k->tag) == KM_LEAK_SLAB && k->object_bytes <= MOST_ZERO))
		return st;
	memset(buf, 0, bytes);
	return KM_OK;
}

bool km_leak_extent(void *arg, uint32_t kind, uint64_t object, uint64_t bytes, unsigned n,
		    uint64_t *ret_addr, uint64_t *ret_bytes)
{
	const struct km_leak *l = arg;
	uint64_t chunk = (object - KM_LEAK_PERCPU_BASE) >> 32;

	(void)kind;
	if (n >= l->cpu_units.n || chunk >= l->run->percpu->chunks.n)
		return false;
	*ret_addr = l->run->percpu->chunks.v[chunk].base + (uint32_t)object + l->cpu_units.v[n];
	*ret_bytes = bytes;
	return true;
}

/* ---- words ---- */

struct words {
	uint64_t addr, *v;
	size_t n;
};

static void clear(const struct words *w, uint64_t addr, uint64_t bytes)
{
	uint64_t i;

	for (i = addr & ~UINT64_C(7); i < addr + bytes; i += 8)
		if (i >= w->addr && i - w->addr < 8 * w->n)
			w->v[(i - w->addr) / 8] = 0;
}

static void clear_member(const struct km_leak *l, const struct words *w, uint64_t object,
			 enum km_field_id id, uint64_t bytes)
{
	const struct km_place *p = &l->run->k->layout->field[id];

	if (p->present)
		clear(w, object + p->offset, bytes);
}

/* Clear the links that a sleeping or a dead task has left over. */
static void clear_task(const struct km_leak *l, struct km_view *v, const struct words *w,
		       uint64_t task)
{
	static const enum km_field_id lists[] = { KF_task_struct_tasks, KF_task_struct_thread_node,
						  KF_task_struct_thread_group,
						  KF_task_struct_sibling };
	const uint64_t *live = km_map_find(&l->special, task);
	uint64_t state;
	size_t i;

	clear_member(l, w, task, KF_task_struct_last_wakee, 8);
	if (!km_read_field(v, KF_task_struct_on_rq, task, 0, &state) && !state)
		clear_member(l, w, task, KF_task_struct_run_node, 24);
	if ((live && *live == KM_LEAK_LIVE_TASK) ||
	    km_read_field(v, KF_task_struct_exit_state, task, 0, &state) || !(state & EXIT_DEAD))
		return;
	for (i = 0; i < KM_ARRAY_LEN(lists); i++)
		clear_member(l, w, task, lists[i], 16);
}

/*
 * Areas that are free have descriptors of the same kind, and each ends where the next one begins. Other types may be
 * merged with that cache: what is none has no two addresses of areas there.
 */
static bool is_vmap_area(const struct km_leak *l, const struct words *w, uint64_t object)
{
	const struct km_vmalloc_use *use = l->run->vmalloc;
	const struct km_layout *lay = l->run->k->layout;
	uint64_t mask = l->run->k->page_bytes - 1;
	uint64_t i = (object + lay->field[KF_vmap_area_va_start].offset - w->addr) / 8, k;

	k = (object + lay->field[KF_vmap_area_va_end].offset - w->addr) / 8;
	return i < w->n && k < w->n && w->v[i] < w->v[k] && w->v[i] >= use->start &&
	       !((w->v[i] | w->v[k]) & mask);
}

/* Clear what the area at @object says of itself. */
static void clear_area(const struct km_leak *l, const struct words *w, uint64_t object, bool busy)
{
	const struct km_place *vm = &l->run->k->layout->field[KF_vmap_area_vm];
	uint64_t i = (object + vm->offset - w->addr) / 8;
	struct km_scan_object next;

	clear_member(l, w, object, KF_vmap_area_va_start, 8);
	clear_member(l, w, object, KF_vmap_area_va_end, 8);
	/*
	 * In free ones that word is a size or, in v5.10, leads to the next area that waits to be freed. Since v6.9 areas are
	 * kept for their next use (mm/vmalloc.c node_pool_add_va()), with the vm_struct that they had: it is freed, and its
	 * place may be that of another area's or of anything.
	 */
	if (busy || (vm->present && i < w->n &&
		     !(km_scan_object_of(l->scan, w->v[i], &next) && next.kind == l->vmap_areas)))
		clear_member(l, w, object, KF_vmap_area_vm, 8);
}

static void clear_special(const struct km_leak *l, struct km_view *v, uint32_t kind,
			  const struct words *w, uint64_t object)
{
	const struct km_place *sheaf = &l->run->k->layout->field[KF_slab_sheaf_objects];
	const uint64_t *what = km_map_find(&l->special, object);
	bool busy = what && *what == KM_LEAK_VMAP_AREA;

	if (busy || (!what && kind == l->vmap_areas && is_vmap_area(l, w, object))) {
		clear_area(l, w, object, busy);
	} else if (what && *what == KM_LEAK_VM_STRUCT &&
		   km_leak_rule(l, KM_LEAK_RULE_AREA_ADDRESS)) {
		clear_member(l, w, object, KF_vm_struct_addr, 8);
		clear_member(l, w, object, KF_vm_struct_next, 8);
	} else if (what && *what == KM_LEAK_SHEAF) {
		/* Listed objects are free; those after them were taken out and may be anybody's. */
		clear(w, object + sheaf->offset,
		      km_scan_kind_at(l->scan, kind)->object_bytes - sheaf->offset);
	}
	if (km_scan_kind_at(l->scan, kind)->flags & KM_SCAN_NO_ODD)
		clear_task(l, v, w, object);
}

/*
 * Up to v5.13 the vector of a slab may be an object of that slab. In v7.0 it may stand in what an object of the slab
 * leaves unused of its slot (mm/slub.c, alloc_slab_obj_exts_early()), which does not keep that object.
 */
static bool is_inside(const struct km_leak *l, uint64_t word)
{
	struct km_scan_object o;

	return km_scan_object_of(l->scan, word, &o) && (word & ~UINT64_C(7)) != o.addr;
}

/* Members of struct page that hold references, but not to other struct pages nor into the page itself. */
static void keep_members(const struct km_leak *l, const struct words *w, uint64_t first,
			 enum km_leak_type type)
{
	const struct km_mm *mm = l->run->mm;
	const struct km_page_format *f = &mm->page;
	const struct km_kernel *k = l->run->k;
	const struct km_layout *lay = k->layout;
	enum km_field_id vector = lay->field[KF_slab_obj_exts].present	    ? KF_slab_obj_exts
				  : lay->field[KF_page_obj_cgroups].present ? KF_page_obj_cgroups
									    : KF_page_memcg_data;
	/* With SLAB, indexes of free objects may be an object of another cache (mm/slab.c, OFF_SLAB()). */
	enum km_field_id indexes = l->run->slabs->kind != KM_ALLOCATOR_SLAB ? KM_NR_FIELDS
				   : lay->field[KF_slab_freelist].present   ? KF_slab_freelist
									    : KF_page_freelist;
	uint64_t first_pfn, map_bytes = mm->end_pfn * f->bytes;
	size_t i;

	if (km_mm_page_pfn(mm, first, &first_pfn))
		first_pfn = UINT64_MAX;
	for (i = 0; i < w->n; i++) {
		uint64_t off = w->addr + 8 * i - first, at = off % f->bytes, word = w->v[i];
		uint64_t page = k->direct_map + ((first_pfn + off / f->bytes) << k->page_shift);
		bool keep = type == KM_LEAK_TABLES;

		if (type == KM_LEAK_SLAB_PAGES)
			keep = (lay->field[vector].present && at == lay->field[vector].offset) ||
			       (indexes != KM_NR_FIELDS && at == lay->field[indexes].offset);
		else if (type == KM_LEAK_PAGES)
			keep = at == f->mapping || at == f->private_ ||
			       (f->memcg && at == f->memcg) ||
			       !km_leak_rule(l, KM_LEAK_RULE_PAGE_MEMBERS);
		if (!keep || word - mm->map_bias < map_bytes ||
		    (type == KM_LEAK_SLAB_PAGES ? is_inside(l, word) : word - page < k->page_bytes))
			w->v[i] = 0;
	}
}

/*
 * Behind each request is what its driver keeps for good, but for pages: the scatterlist there is that of what the request
 * was used for last (drivers/block/virtio_blk.c struct virtblk_req, include/scsi/scsi_cmnd.h).
 */
static void clear_pages_of_driver(const struct km_leak *l, const struct words *w,
				  const struct km_idle_request *r)
{
	const struct km_mm *mm = l->run->mm;
	uint64_t bytes = l->run->k->layout->type_bytes[KT_request], map_bytes = mm->end_pfn * mm->page.bytes;
	size_t i = r->start + bytes > w->addr ? (r->start + bytes - w->addr) / 8 : 0;

	for (; i < w->n && w->addr + 8 * i < r->end; i++)
		if (w->v[i] - mm->map_bias < map_bytes)
			w->v[i] = 0;
}

static void clear_idle(const struct km_leak *l, const struct words *w)
{
	const struct km_idle_request *r = l->run->owners->idle_requests.v;
	size_t lo = 0, n = l->run->owners->idle_requests.n, hi = n;

	if (!km_leak_rule(l, KM_LEAK_RULE_IDLE_REQUESTS))
		return;
	while (lo < hi) { /* the first that ends after where the words begin */
		size_t mid = lo + (hi - lo) / 2;

		if (r[mid].end <= w->addr)
			lo = mid + 1;
		else
			hi = mid;
	}
	for (; lo < n && r[lo].start < w->addr + 8 * w->n; lo++) {
		clear_member(l, w, r[lo].start, KF_request_bio, 8);
		clear_member(l, w, r[lo].start, KF_request_biotail, 8);
		clear_member(l, w, r[lo].start, KF_request_end_io_data, 8);
		clear_pages_of_driver(l, w, &r[lo]);
	}
}

static void clear_stale(const struct km_leak *l, const struct words *w)
{
	size_t lo = 0, hi = l->stale.n;

	while (lo < hi) { /* the first that ends after where the words begin */
		size_t mid = lo + (hi - lo) / 2;

		if (l->stale.v[mid].end <= w->addr)
			lo = mid + 1;
		else
			hi = mid;
	}
	for (; lo < l->stale.n && l->stale.v[lo].start < w->addr + 8 * w->n; lo++)
		clear(w, l->stale.v[lo].start, l->stale.v[lo].end - l->stale.v[lo].start);
}

void km_leak_filter(void *arg, void *reader, uint32_t kind, uint64_t object, uint64_t addr,
		    uint64_t *words, size_t n)
{
	const struct km_leak *l = arg;
	const struct words w = { addr, words, n };
	enum km_leak_type type = KM_LEAK_TYPE(km_scan_kind_at(l->scan, kind)->tag);

	if (type == KM_LEAK_SLAB) {
		clear_special(l, reader, kind, &w, object);
		if (l->run->slabs->arrays.n)
			clear_stale(l, &w);
	} else if (type == KM_LEAK_STATIC || type == KM_LEAK_PERCPU)
		clear_stale(l, &w);
	else if (type == KM_LEAK_REQUESTS)
		clear_idle(l, &w);
	else
		keep_members(l, &w, object, type);
}

/* ---- which objects have such words ---- */

enum km_status km_leak_note_special(struct km_leak *l, uint64_t addr, uint64_t what)
{
	uint64_t *at = addr ? km_map_at(&l->special, addr) : NULL;

	if (at)
		*at = what;
	return at || !addr ? KM_OK : KM_NOMEM;
}

static enum km_status add_special(struct km_leak *l)
{
	const struct km_slabs *s = l->run->slabs;
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; !st && i < l->run->tasks->n; i++)
		st = km_leak_note_special(l, l->run->tasks->v[i].addr, KM_LEAK_LIVE_TASK);
	for (i = 0; !st && i < s->sheaves.n; i++)
		st = km_leak_note_special(l, s->sheaves.v[i], KM_LEAK_SHEAF);
	/* Those of nodes are objects of kmalloc(); those of CPUs are of the per-CPU allocator. */
	for (i = 0; !st && i < s->arrays.n; i++)
		st = km_leak_note_special(l, s->arrays.v[i].start, KM_LEAK_ARRAY);
	return st;
}

enum km_status km_leak_find_special(struct km_leak *l)
{
	enum km_status st = add_special(l);
	size_t i;

	for (i = 0; !st && i < l->special.room; i++) {
		uint64_t addr = l->special.slots[2 * i], what = l->special.slots[2 * i + 1];
		struct km_scan_object o;

		if (!addr || !km_scan_object_of(l->scan, addr, &o) ||
		    KM_LEAK_TYPE(km_scan_kind_at(l->scan, o.kind)->tag) != KM_LEAK_SLAB)
			continue;
		if (what == KM_LEAK_VMAP_AREA)
			l->vmap_areas = o.kind;
		km_scan_flag_kind(l->scan, o.kind,
				  KM_SCAN_FILTER |
					  (what == KM_LEAK_LIVE_TASK ? KM_SCAN_NO_ODD : 0u));
	}
	return st;
}
