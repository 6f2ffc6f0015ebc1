/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "view.h"

/* Recently used pages and translations; both direct-mapped. */
#define CACHE_PAGES 512
#define TLB_ENTRIES 64
#define TLB_SHIFT   21 /* the vmemmap and the direct map are mapped by 2 MiB or more */

struct tlb_entry {
	uint64_t vaddr, bytes, paddr;
};

struct km_view {
	const struct km_kernel *k;
	struct km_reader *reader;
	uint64_t page_bytes;	      /* of the file */
	uint64_t cached[CACHE_PAGES]; /* PFN of the file + 1; 0: empty */
	uint8_t *pages;
	struct tlb_entry tlb[TLB_ENTRIES];
};

enum km_status km_view_create(const struct km_kernel *k, struct km_view **ret)
{
	struct km_view *v = calloc(1, sizeof(*v));
	enum km_status st;

	if (!v)
		return KM_NOMEM;
	v->k = k;
	v->page_bytes = km_source_info(k->source)->page_bytes;
	v->pages = malloc(CACHE_PAGES * v->page_bytes);
	st = v->pages ? km_reader_create(k->source, &v->reader) : KM_NOMEM;
	if (st) {
		km_view_destroy(v);
		return st;
	}
	*ret = v;
	return KM_OK;
}

void km_view_destroy(struct km_view *v)
{
	if (!v)
		return;
	km_reader_destroy(v->reader);
	free(v->pages);
	free(v);
}

const struct km_kernel *km_view_kernel(const struct km_view *v)
{
	return v->k;
}

const struct km_reader_stats *km_view_stats(const struct km_view *v)
{
	return km_reader_stats(v->reader);
}

uint64_t km_view_sym(const struct km_view *v, enum km_sym_id sym)
{
	return v->k->sym[sym];
}

/* The cached copy of the file's page @pfn. */
static enum km_status cached_page(struct km_view *v, uint64_t pfn, const uint8_t **ret)
{
	uint64_t slot = (pfn ^ pfn >> 9) % CACHE_PAGES;
	uint8_t *copy = v->pages + slot * v->page_bytes;
	const uint8_t *page;
	enum km_status st;

	if (v->cached[slot] != pfn + 1) {
		st = km_reader_page(v->reader, pfn, &page);
		if (st)
			return st;
		memcpy(copy, page, v->page_bytes);
		v->cached[slot] = pfn + 1;
	}
	*ret = copy;
	return KM_OK;
}

enum km_status km_view_read_phys(struct km_view *v, uint64_t paddr, void *buf, uint64_t bytes)
{
	uint8_t *out = buf;

	while (bytes) {
		uint64_t in_page = paddr % v->page_bytes;
		uint64_t n = v->page_bytes - in_page;
		const uint8_t *page;
		enum km_status st;

		st = cached_page(v, paddr / v->page_bytes, &page);
		if (st)
			return st;
		if (n > bytes)
			n = bytes;
		memcpy(out, page + in_page, n);
		out += n;
		paddr += n;
		bytes -= n;
	}
	return KM_OK;
}

static enum km_status read_table(void *arg, uint64_t paddr, void *buf, uint32_t bytes)
{
	return km_view_read_phys(arg, paddr, buf, bytes);
}

enum km_status km_view_translate(struct km_view *v, uint64_t addr, struct km_mapping *ret)
{
	const struct km_kernel *k = v->k;
	struct tlb_entry *e;
	enum km_status st;

	if (k->direct_map && addr - k->direct_map < k->direct_map_bytes) {
		ret->paddr = addr - k->direct_map;
		ret->bytes = k->direct_map_bytes - ret->paddr;
		return KM_OK;
	}
	e = &v->tlb[(addr >> TLB_SHIFT) % TLB_ENTRIES];
	if (addr - e->vaddr >= e->bytes) {
		struct km_mapping m;

		st = km_xlate_kernel(&k->xlate, addr, read_table, v, &m);
		if (st)
			return st;
		*e = (struct tlb_entry){ addr, m.bytes, m.paddr };
	}
	ret->paddr = e->paddr + (addr - e->vaddr);
	ret->bytes = e->bytes - (addr - e->vaddr);
	return KM_OK;
}

enum km_status km_view_read(struct km_view *v, uint64_t addr, void *buf, uint64_t bytes)
{
	uint8_t *out = buf;

	while (bytes) {
		struct km_mapping m;
		enum km_status st;

		st = km_view_translate(v, addr, &m);
		if (st)
			return st;
		if (m.bytes > bytes)
			m.bytes = bytes;
		st = km_view_read_phys(v, m.paddr, out, m.bytes);
		if (st)
			return st;
		out += m.bytes;
		addr += m.bytes;
		bytes -= m.bytes;
	}
	return KM_OK;
}

enum km_status km_view_borrow(struct km_view *v, uint64_t paddr, const uint8_t **ret,
			      uint64_t *ret_bytes)
{
	uint64_t in_page = paddr % v->page_bytes;
	const uint8_t *page;
	enum km_status st;

	st = km_reader_page(v->reader, paddr / v->page_bytes, &page);
	if (st)
		return st;
	*ret = page + in_page;
	*ret_bytes = v->page_bytes - in_page;
	return KM_OK;
}

enum km_status km_read_uint(struct km_view *v, uint64_t addr, unsigned bytes, uint64_t *ret)
{
	uint8_t raw[8];
	enum km_status st;

	if (bytes == 0 || bytes > sizeof(raw))
		return KM_CORRUPT;
	st = km_view_read(v, addr, raw, bytes);
	if (st)
		return st;
	*ret = km_le_uint(raw, bytes);
	return KM_OK;
}

enum km_status km_read_ptr(struct km_view *v, uint64_t addr, uint64_t *ret)
{
	return km_read_uint(v, addr, 8, ret);
}

enum km_status km_read_string(struct km_view *v, uint64_t addr, char *buf, size_t room)
{
	size_t n = 0;

	while (n < room) {
		uint64_t in_page = (addr + n) % v->page_bytes;
		uint64_t want = v->page_bytes - in_page;
		enum km_status st;

		if (want > room - n)
			want = room - n;
		st = km_view_read(v, addr + n, buf + n, want);
		if (st)
			return st;
		if (memchr(buf + n, '\0', want))
			return KM_OK;
		n += want;
	}
	return KM_CORRUPT;
}

enum km_status km_field_addr(const struct km_view *v, enum km_field_id field, uint64_t base,
			     uint64_t index, uint64_t *ret)
{
	const struct km_place *p = &v->k->layout->field[field];

	if (!p->present)
		return KM_ABSENT;
	if (index && (!p->stride || (p->count && index >= p->count)))
		return KM_CORRUPT;
	*ret = base + p->offset + index * p->stride;
	return KM_OK;
}

enum km_status km_read_field(struct km_view *v, enum km_field_id field, uint64_t base,
			     uint64_t index, uint64_t *ret)
{
	const struct km_place *p = &v->k->layout->field[field];
	struct km_place at_zero;
	uint8_t raw[8];
	uint64_t addr;
	enum km_status st;

	st = km_field_addr(v, field, base, index, &addr);
	if (st)
		return st;
	if (p->bytes == 0 || p->bytes > sizeof(raw))
		return KM_ABSENT;
	st = km_view_read(v, addr, raw, p->bytes);
	if (st)
		return st;
	at_zero = *p;
	at_zero.offset = 0;
	*ret = km_place_get(&at_zero, raw);
	return KM_OK;
}

enum km_status km_read_var(struct km_view *v, enum km_sym_id sym, bool is_signed, uint64_t *ret)
{
	uint64_t bytes = v->k->layout->syms[sym].bytes;
	enum km_status st;
	uint64_t raw;

	if (!v->k->sym[sym])
		return KM_ABSENT;
	if (bytes != 1 && bytes != 2 && bytes != 4 && bytes != 8)
		return KM_CORRUPT;
	st = km_read_uint(v, v->k->sym[sym], (unsigned)bytes, &raw);
	if (st)
		return st;
	*ret = is_signed ? (uint64_t)km_sign_extend(raw, (unsigned)bytes * 8) : raw;
	return KM_OK;
}

enum km_status km_read_percpu_counter(struct km_view *v, uint64_t addr, int64_t *ret)
{
	const struct km_kernel *k = v->k;
	uint64_t count, counters, diff;
	enum km_status st;
	unsigned cpu;

	st = k->cpus;
	if (!st)
		st = km_read_field(v, KF_percpu_counter_count, addr, 0, &count);
	if (!st)
		st = km_read_field(v, KF_percpu_counter_counters, addr, 0, &counters);
	if (st)
		return st;
	for (cpu = 0; cpu < k->nr_cpus; cpu++) {
		if (!km_cpu_possible(k, cpu))
			continue;
		st = km_read_uint(v, km_per_cpu(k, counters, cpu), 4, &diff);
		if (st)
			return st;
		count += (uint64_t)km_sign_extend(diff, 32);
	}
	*ret = (int64_t)count;
	return KM_OK;
}

void km_list_init(struct km_list *l, struct km_view *view, uint64_t head, uint64_t bound)
{
	*l = (struct km_list){ .view = view, .head = head, .cur = head, .bound = bound };
}

enum km_status km_list_next(struct km_list *l, uint64_t *ret)
{
	uint64_t next, prev;
	enum km_status st;

	st = km_read_field(l->view, KF_list_head_next, l->cur, 0, &next);
	if (!st)
		st = km_read_field(l->view, KF_list_head_prev, next, 0, &prev);
	if (st)
		return st;
	if (prev != l->cur)
		return KM_CORRUPT;
	if (next == l->head)
		return KM_END;
	if (l->seen >= l->bound)
		return KM_CORRUPT;
	l->seen++;
	l->cur = next;
	*ret = next;
	return KM_OK;
}

enum km_status km_entries_init(struct km_entries *e, struct km_view *view, enum km_field_id member, uint64_t head, uint64_t bound)
{
	const struct km_place *link = &km_view_kernel(view)->layout->field[member];

	if (!link->present)
		return KM_ABSENT;
	e->link = link->offset;
	km_list_init(&e->list, view, head, bound);
	return KM_OK;
}

enum km_status km_entries_next(struct km_entries *e, uint64_t *ret)
{
	uint64_t entry;
	enum km_status st = km_list_next(&e->list, &entry);

	if (!st)
		*ret = entry - e->link;
	return st;
}
