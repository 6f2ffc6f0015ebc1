/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdlib.h>

#include "trace.h"

/* Structures that are read as a whole: each member that kmemdb knows counts as read. */
static const enum km_type_id copied[] = { KT_vm_area_struct, KT_vm_struct,     KT_dentry,
					  KT_inode,	     KT_bdev_inode,    KT_xa_node,
					  KT_pipe_buffer,    KT_printk_info,   KT_maple_node,
					  KT_super_block,    KT_memcg_vmstats, KT_address_space };

#define NR_COPIED (sizeof(copied) / sizeof(*copied))

static struct {
	bool on;
	struct trace_field field[KM_NR_FIELDS], link, copy[NR_COPIED];
	struct trace_field whole[4096]; /* by size, until the layout is known */
} * trace;

/* Of reads without number each has the same chance to stay. */
static void record(struct trace_field *f, uint64_t base, uint64_t index)
{
	uint64_t at = f->seen++;

	if (at >= TRACE_PLACES)
		at = (at * UINT64_C(0x9e3779b97f4a7c15) >> 20) % f->seen;
	if (at < TRACE_PLACES)
		f->place[at] = (struct trace_place){ base, index };
}

void trace_start(void)
{
	free(trace);
	trace = calloc(1, sizeof(*trace));
	if (!trace)
		abort();
	trace->on = true;
}

void trace_stop(const struct km_layout *l, uint64_t text, uint64_t text_bytes)
{
	size_t i;
	unsigned k, f;

	trace->on = false;
	for (i = 0; i < NR_COPIED; i++) {
		const struct trace_field *whole = &trace->whole[l->type_bytes[copied[i]] % 4096];
		unsigned n = whole->seen < TRACE_PLACES ? (unsigned)whole->seen : TRACE_PLACES;

		for (f = 0; l->type_bytes[copied[i]] && f < KM_NR_FIELDS; f++)
			for (k = 0; km_field_decls[f].type_id == copied[i] && k < n; k++)
				if (whole->place[k].base - text >= text_bytes)
					record(&trace->field[f], whole->place[k].base, 0);
	}
}

unsigned trace_places(enum km_field_id field, const struct trace_place **ret)
{
	const struct trace_field *f = &trace->field[field];

	*ret = f->place;
	return f->seen < TRACE_PLACES ? (unsigned)f->seen : TRACE_PLACES;
}

unsigned trace_links(const struct trace_place **ret)
{
	*ret = trace->link.place;
	return trace->link.seen < TRACE_PLACES ? (unsigned)trace->link.seen : TRACE_PLACES;
}

/* ---- in the place of the view's readers ---- */

enum km_status __real_km_read_field(struct km_view *v, enum km_field_id field, uint64_t base,
				    uint64_t index, uint64_t *ret);
enum km_status __wrap_km_read_field(struct km_view *v, enum km_field_id field, uint64_t base,
				    uint64_t index, uint64_t *ret);
enum km_status __real_km_field_addr(const struct km_view *v, enum km_field_id field, uint64_t base,
				    uint64_t index, uint64_t *ret);
enum km_status __wrap_km_field_addr(const struct km_view *v, enum km_field_id field, uint64_t base,
				    uint64_t index, uint64_t *ret);
enum km_status __real_km_view_read(struct km_view *v, uint64_t addr, void *buf, uint64_t bytes);
enum km_status __wrap_km_view_read(struct km_view *v, uint64_t addr, void *buf, uint64_t bytes);
enum km_status __real_km_list_next(struct km_list *l, uint64_t *ret);
enum km_status __wrap_km_list_next(struct km_list *l, uint64_t *ret);

enum km_status __wrap_km_read_field(struct km_view *v, enum km_field_id field, uint64_t base,
				    uint64_t index, uint64_t *ret)
{
	enum km_status st = __real_km_read_field(v, field, base, index, ret);

	if (trace && trace->on && !st)
		record(&trace->field[field], base, index);
	return st;
}

enum km_status __wrap_km_field_addr(const struct km_view *v, enum km_field_id field, uint64_t base,
				    uint64_t index, uint64_t *ret)
{
	enum km_status st = __real_km_field_addr(v, field, base, index, ret);

	if (trace && trace->on && !st)
		record(&trace->field[field], base, index);
	return st;
}

enum km_status __wrap_km_view_read(struct km_view *v, uint64_t addr, void *buf, uint64_t bytes)
{
	enum km_status st = __real_km_view_read(v, addr, buf, bytes);

	if (trace && trace->on && !st && bytes < 4096)
		record(&trace->whole[bytes], addr, 0);
	return st;
}

enum km_status __wrap_km_list_next(struct km_list *l, uint64_t *ret)
{
	uint64_t from = l->cur;
	enum km_status st = __real_km_list_next(l, ret);

	if (trace && trace->on && (st == KM_OK || st == KM_END))
		record(&trace->link, from, 0);
	return st;
}
