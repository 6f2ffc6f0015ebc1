/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Per-CPU variables, static and dynamic (mm/percpu.c). */
#include <inttypes.h>

#include "identify_impl.h"

#define BIT_BYTES 4u /* PCPU_MIN_ALLOC_SIZE: bytes that one bit of the maps stands for */
#define MAX_BITS  (UINT64_C(1) << 22)

/* Columns of section chunk. */
enum {
	CHUNK_ADDR,
	CHUNK_BASE,
	CHUNK_KIND,
	CHUNK_UNIT,
};

/* What the maps of a chunk say of one place in a unit. */
struct area {
	uint64_t start, end; /* bytes from the chunk's base */
	bool used;
};

static bool read_bit(struct km_view *v, uint64_t map, uint64_t n, bool *ret)
{
	uint64_t byte;

	if (km_read_uint(v, map + n / 8, 1, &byte))
		return false;
	*ret = byte >> (n % 8) & 1;
	return true;
}

/* An area goes from a mark in bound_map to the next one; alloc_map shows whether it is given out. */
static bool find_area(struct km_view *v, uint64_t chunk, uint64_t at, uint64_t unit_bytes,
		      struct area *ret)
{
	uint64_t n = at / BIT_BYTES, all = unit_bytes / BIT_BYTES, used, marks;
	bool mark = false;

	if (all > MAX_BITS || km_read_field(v, KF_pcpu_chunk_alloc_map, chunk, 0, &used) ||
	    km_read_field(v, KF_pcpu_chunk_bound_map, chunk, 0, &marks) ||
	    !read_bit(v, used, n, &ret->used))
		return false;
	ret->start = ret->end = n;
	for (;; ret->start--) {
		if (!read_bit(v, marks, ret->start, &mark))
			return false;
		if (mark || !ret->start)
			break;
	}
	for (mark = false; !mark && ++ret->end < all;)
		if (!read_bit(v, marks, ret->end, &mark))
			return false;
	ret->start *= BIT_BYTES;
	ret->end *= BIT_BYTES;
	return true;
}

/* A variable that the kernel's source declares; @at is counted from the first one. */
static bool by_static(struct km_asked *a, unsigned cpu, uint64_t at)
{
	const struct km_kernel *k = &a->i->dump.k;
	const struct km_symbol *syms = k->layout->syms;
	/* Per-CPU addresses that are counted from 0 do not move with the kernel. */
	uint64_t first = syms[SYM_per_cpu_start].addr ? k->sym[SYM_per_cpu_start] : 0, offset;
	const char *text, *plus;
	enum km_status why;

	if (at >= syms[SYM_per_cpu_end].addr - syms[SYM_per_cpu_start].addr)
		return false;
	if (km_symbolize(a->i->symbols, first + at, &text, &why)) {
		a->failed = a->failed ? a->failed : KM_NOMEM;
		return true;
	}
	plus = why ? NULL : strrchr(text, '+');
	if (!plus) {
		km_id_unknown(a, "symbol", km_status_name(why));
		km_id_is(a, "per-CPU variable", NULL, NULL, "static per-CPU variable of CPU %u",
			 cpu);
		return true;
	}
	offset = strtoull(plus + 1, NULL, 16);
	text = km_id_text(a, "%s", text);
	km_id_fact(a, "symbol", "%s", text);
	km_id_is(a, "per-CPU variable", km_id_text(a, "%.*s", (int)strcspn(text, "+"), text), NULL,
		 "per-CPU variable of CPU %u: %s", cpu, text);
	km_id_start(a, a->vaddr - offset, offset);
	return true;
}

/* An area of the allocator. */
static bool by_chunk(struct km_asked *a, unsigned cpu, uint64_t addr)
{
	struct km_id_row chunk;
	struct area area;
	uint64_t at;

	km_id_set(a, "addr", KM_UNIT_KADDR, (int64_t)addr);
	km_id_row(a, "chunk", &chunk);
	if (!chunk.found || !chunk.c[CHUNK_UNIT].set)
		return false;
	at = addr - (uint64_t)chunk.c[CHUNK_BASE].i;
	km_id_fact(a, "chunk", "0x%016" PRIx64 " (%s)", (uint64_t)chunk.c[CHUNK_ADDR].i,
		   chunk.c[CHUNK_KIND].text ? chunk.c[CHUNK_KIND].text : "?");
	if (!find_area(a->i->run.view, (uint64_t)chunk.c[CHUNK_ADDR].i, at,
		       (uint64_t)chunk.c[CHUNK_UNIT].i, &area)) {
		km_id_unknown(a, "per-CPU area", "the chunk's maps cannot be read");
		km_id_is(a, "per-CPU memory", NULL, NULL, "per-CPU memory of CPU %u", cpu);
		return true;
	}
	km_id_is(a, "per-CPU memory", NULL, area.used ? "allocated" : "free",
		 "per-CPU memory of CPU %u, %s: +0x%" PRIx64 " in an area of %" PRIu64 " bytes",
		 cpu, area.used ? "allocated" : "free", at - area.start, area.end - area.start);
	km_id_start(a, a->vaddr - (at - area.start), at - area.start);
	return true;
}

void km_id_percpu(struct km_asked *a)
{
	const struct km_kernel *k = &a->i->dump.k;
	uint64_t base, offsets, offset;
	unsigned cpu;

	if (!a->i->has_dump || k->cpus ||
	    km_read_var(a->i->run.view, SYM_pcpu_base_addr, false, &base) ||
	    km_read_var(a->i->run.view, SYM_pcpu_unit_offsets, false, &offsets))
		return;
	for (cpu = 0; cpu < k->nr_cpus && !a->failed; cpu++) {
		if (!km_cpu_possible(k, cpu) ||
		    km_read_ptr(a->i->run.view, offsets + 8ull * cpu, &offset))
			continue;
		if (by_static(a, cpu, a->vaddr - offset - base) ||
		    by_chunk(a, cpu, a->vaddr - offset)) {
			km_id_fact(a, "CPU", "%u", cpu);
			return;
		}
	}
}
