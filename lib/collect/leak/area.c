/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Areas of vmalloc and of the per-CPU allocator as objects. */
#include "owner/owner.h"
#include "leak.h"

#define BIT_BYTES 4u /* PCPU_MIN_ALLOC_SIZE */

/* ---- vmalloc ---- */

static bool is_module(const struct km_leak *l, const struct km_area_seen *a)
{
	size_t i, r;

	for (i = 0; i < l->modules.v.n; i++)
		for (r = 0; r < KM_MOD_REGIONS; r++)
			if (l->modules.v.v[i].region[r].bytes &&
			    l->modules.v.v[i].region[r].base - a->addr < a->bytes)
				return true;
	return false;
}

static bool is_stack(const struct km_leak *l, const struct km_area_seen *a)
{
	uint32_t id = km_claim_owner(l->run, a->addr);

	return id && l->run->owners->v.v[id].class == KM_CLASS_kernel_stack;
}

/* Chunks of the per-CPU allocator are areas without pages of their own; these are looked at by their maps. */
static bool is_percpu(const struct km_leak *l, const struct km_area_seen *a)
{
	uint32_t id = km_claim_owner(l->run, a->addr);

	return id && l->run->owners->v.v[id].class == KM_CLASS_percpu;
}

/*
 * The copy of VMCOREINFO for a crash is in the memory of the capture kernel (kernel/kexec_core.c
 * kimage_crash_copy_vmcoreinfo()), which has no place in /proc/vmcore. It leads to nothing.
 */
static bool is_of_crash_kernel(const struct km_leak *l, const struct km_area_seen *a)
{
	uint32_t id = km_claim_owner(l->run, a->addr);
	const char *name = id ? l->run->owners->v.v[id].name : NULL;

	return name && !strcmp(name, "Crash kernel");
}

/*
 * Whatever points to the vm_struct of an area leads to the area (mm/kmemleak.c, excess references), except its
 * vmap_area and the list of early areas: these always do, and are no references.
 */
static enum km_status add_area(struct km_leak *l, const struct km_area_seen *a)
{
	enum km_status st = km_leak_note_special(l, a->va, KM_LEAK_VMAP_AREA);

	if (!st)
		st = km_leak_note_special(l, a->vm, KM_LEAK_VM_STRUCT);
	if (!st && a->vm)
		st = km_scan_add_word(l->scan, a->vm, KM_SCAN_STRONG);
	if (st || !a->has_pages || is_module(l, a) || is_percpu(l, a))
		return st;
	st = km_scan_add_group(l->scan, a->addr, a->bytes,
			       is_stack(l, a)		  ? l->stack_area
			       : is_of_crash_kernel(l, a) ? l->opaque_area
							  : l->area,
			       1, NULL);
	return st ? st : km_scan_add_forward(l->scan, a->vm, a->addr);
}

static void widen(struct km_leak_range *r, uint64_t start, uint64_t end)
{
	if (!r->end || start < r->start)
		r->start = start;
	if (end > r->end)
		r->end = end;
}

enum km_status km_leak_add_areas(struct km_leak *l)
{
	const struct km_vmalloc_use *use = l->run->vmalloc;
	struct km_leak_range in = { 0 }, out = { 0 }; /* of the range of vmalloc; of modules */
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; !st && i < use->areas.n; i++) {
		const struct km_area_seen *a = &use->areas.v[i];
		bool inside = a->addr >= use->start && a->addr < use->end;

		widen(inside ? &in : &out, a->addr, a->addr + a->bytes);
		st = add_area(l, a);
	}
	if (!st && in.end)
		st = km_scan_add_range(l->scan, in.start, in.end - in.start, false);
	if (!st && out.end)
		st = km_scan_add_range(l->scan, out.start, out.end - out.start, false);
	return st;
}

/* ---- the per-CPU allocator ---- */

static enum km_status read_units(struct km_leak *l)
{
	const struct km_kernel *k = l->run->k;
	unsigned cpu;

	for (cpu = 0; cpu < k->nr_cpus; cpu++) {
		uint64_t *unit = km_cpu_possible(k, cpu) ? km_vec_push(&l->cpu_units) : NULL;

		if (!km_cpu_possible(k, cpu))
			continue;
		if (!unit)
			return KM_NOMEM;
		if (km_read_ptr(l->run->view, l->run->percpu->unit_offsets + 8ull * cpu, unit))
			l->cpu_units.n--;
	}
	return KM_OK;
}

static enum km_status add_percpu_area(struct km_leak *l, const struct km_percpu_seen *c,
				      uint64_t chunk, uint64_t start, uint64_t end)
{
	const struct km_kernel *k = l->run->k;
	uint64_t addr = KM_LEAK_PERCPU_BASE + (chunk << 32) + start;
	uint64_t handle = c->base + start - l->run->percpu->base + k->sym[SYM_per_cpu_start];
	enum km_status st = km_scan_add_group(l->scan, addr, end - start, l->percpu, 1, NULL);

	if (!st && !km_leak_rule(l, KM_LEAK_RULE_PERCPU_AREAS))
		st = km_scan_add_word(l->scan, handle, KM_SCAN_STRONG);
	return st ? st : km_scan_add_handle(l->scan, handle, addr);
}

/* From where an area begins (bound_map) to where the next one does, or the memory is free. */
static enum km_status add_chunk_areas(struct km_leak *l, const struct km_percpu_seen *c,
				      uint64_t chunk, const uint8_t *used, const uint8_t *bounds)
{
	uint64_t bit = c->start_offset / BIT_BYTES, end, next;
	enum km_status st = KM_OK;

	end = (c->pages * l->run->k->page_bytes - c->end_offset) / BIT_BYTES;
	for (; !st && bit < end; bit = next) {
		bool is = km_bit_test(used, bit);

		for (next = bit + 1; next < end && km_bit_test(used, next) == is &&
				     !(is && km_bit_test(bounds, next));
		     next++)
			;
		if (is)
			st = add_percpu_area(l, c, chunk, bit * BIT_BYTES, next * BIT_BYTES);
	}
	return st;
}

static enum km_status add_chunk(struct km_leak *l, const struct km_percpu_seen *c, uint64_t chunk)
{
	uint64_t bytes = c->pages * l->run->k->page_bytes, maps, i;
	uint8_t *used, *bounds;
	enum km_status st = KM_OK, got;

	if (!c->alloc_map || bytes >> 32)
		return KM_OK;
	maps = (bytes / BIT_BYTES + 63) / 64 * 8;
	used = km_calloc(maps, 2);
	if (!used)
		return KM_NOMEM;
	bounds = used + maps;
	got = km_view_read(l->run->view, c->alloc_map, used, maps);
	if (!got)
		got = km_view_read(l->run->view, c->bound_map, bounds, maps);
	if (got)
		km_run_unknown(l->run, got, "areas of a chunk of the per-CPU allocator");
	else
		st = add_chunk_areas(l, c, chunk, used, bounds);
	for (i = 0; !st && i < l->cpu_units.n; i++)
		st = km_scan_add_mirror(l->scan, c->base + l->cpu_units.v[i], bytes,
					KM_LEAK_PERCPU_BASE + (chunk << 32));
	free(used);
	return st;
}

enum km_status km_leak_add_percpu(struct km_leak *l)
{
	const struct km_percpu_use *use = l->run->percpu;
	enum km_status st = read_units(l);
	size_t i;

	for (i = 0; !st && i < use->chunks.n && l->cpu_units.n; i++)
		st = add_chunk(l, &use->chunks.v[i], i);
	return st;
}
