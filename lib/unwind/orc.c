/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "base/bits.h"
#include "orc.h"

#define MAX_ORCS   (UINT64_C(1) << 26)
#define MAX_KNOWN  (1u << 16)
#define ENTRY_ROOM 16u

/* Values of km_orc.known: the bytes of an entry below, one of these on top. */
#define KNOWN_SHIFT 56
#define KNOWN_ENTRY UINT64_C(1)

static bool same_length(const struct km_kernel *k, uint64_t ip_bytes, uint64_t entry_bytes)
{
	uint64_t bytes = k->layout->type_bytes[KT_orc_entry];

	return bytes && bytes < 8 && !(ip_bytes % 4) && ip_bytes / 4 <= MAX_ORCS && entry_bytes == ip_bytes / 4 * bytes;
}

void km_orc_deinit(struct km_orc *o)
{
	km_vec_free(&o->modules.v);
	km_map_free(&o->known);
}

/* __orc_find(): the last address that is not beyond @pc. */
static enum km_status search_orc_entry(struct km_orc *o, uint64_t ips, uint64_t entries, uint64_t nr,
				       uint64_t pc, uint64_t *ret)
{
	uint32_t bytes = km_view_kernel(o->view)->layout->type_bytes[KT_orc_entry];
	uint64_t first = 0, end = nr, at, offset;
	uint8_t raw[8] = { 0 };
	enum km_status st;

	while (first < end) {
		at = ips + 4 * (first + (end - first) / 2);
		st = km_read_uint(o->view, at, 4, &offset);
		if (st)
			return st;
		if (at + (uint64_t)km_sign_extend(offset, 32) <= pc)
			first = (at - ips) / 4 + 1;
		else
			end = (at - ips) / 4;
	}
	if (!first)
		return KM_NOTFOUND;
	st = km_view_read(o->view, entries + bytes * (first - 1), raw, bytes);
	if (!st)
		*ret = km_le64(raw);
	return st;
}

static enum km_status search_module(struct km_orc *o, uint64_t pc, uint64_t *ret)
{
	const struct km_mod_region *region;
	const struct km_module *m = km_modules_find(&o->modules, pc, &region);
	uint64_t nr, ips, entries;
	enum km_status st;

	if (!m)
		return o->modules.end && o->modules.end != KM_ABSENT ? o->modules.end : KM_NOTFOUND;
	st = km_read_field(o->view, KF_module_num_orcs, m->addr, 0, &nr);
	if (!st)
		st = km_read_field(o->view, KF_module_orc_unwind_ip, m->addr, 0, &ips);
	if (!st)
		st = km_read_field(o->view, KF_module_orc_unwind, m->addr, 0, &entries);
	if (st == KM_ABSENT || (!st && !nr))
		return KM_NOTFOUND;
	return st ? st : nr > MAX_ORCS ? KM_CORRUPT
				       : search_orc_entry(o, ips, entries, nr, pc, ret);
}

/* Up to v6.3 types were counted from KM_ORC_CALL on, and a bit said that the stack ends. */
static enum km_status decode_orc_entry(const struct km_layout *l, uint64_t bytes, struct km_orc_entry *ret)
{
	const struct km_place *end = &l->field[KF_orc_entry_end], *type = &l->field[KF_orc_entry_type],
			      *signal = &l->field[KF_orc_entry_signal];
	uint64_t number;
	uint8_t raw[ENTRY_ROOM] = { 0 };
	unsigned i;

	for (i = 0; i < 8; i++)
		raw[i] = (uint8_t)(bytes >> 8 * i);
	ret->sp_offset = (int64_t)km_place_get(&l->field[KF_orc_entry_sp_offset], raw);
	ret->fp_offset = (int64_t)km_place_get(&l->field[KF_orc_entry_bp_offset], raw);
	ret->sp_reg = (unsigned)km_place_get(&l->field[KF_orc_entry_sp_reg], raw);
	ret->fp_reg = (unsigned)km_place_get(&l->field[KF_orc_entry_bp_reg], raw);
	number = km_place_get(type, raw);
	if (end->present || type->bit_size == 2)
		number += KM_ORC_CALL;
	if (number > KM_ORC_PARTIAL)
		return KM_CORRUPT;
	ret->type = (enum km_orc_type)number;
	if (end->present && !ret->sp_reg)
		ret->type = km_place_get(end, raw) ? KM_ORC_END : KM_ORC_UNDEFINED;
	ret->signal = signal->present ? km_place_get(signal, raw) : ret->type >= KM_ORC_REGS;
	return KM_OK;
}

/* Members must lie where an entry is copied to. */
static bool orc_entry_fits(const struct km_layout *l)
{
	static const enum km_field_id ids[] = { KF_orc_entry_sp_offset, KF_orc_entry_bp_offset, KF_orc_entry_sp_reg,
						KF_orc_entry_bp_reg, KF_orc_entry_type, KF_orc_entry_end, KF_orc_entry_signal };
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(ids); i++)
		if (l->field[ids[i]].offset > 8 || l->field[ids[i]].bytes > 8 ||
		    (i < 5 && !l->field[ids[i]].present))
			return false;
	return true;
}

static const struct km_orc_format *with_sp(const struct km_arch_regs *a, unsigned sp)
{
	unsigned i;

	for (i = 0; i < a->nr_orc; i++)
		if (a->orc[i].sp == sp)
			return &a->orc[i];
	return NULL;
}

/*
 * Find how registers are numbered: where a function begins, the caller's stack pointer is the current one
 * plus 8, whatever number it has. NULL: as in no kernel that is known.
 */
static const struct km_orc_format *find_format(struct km_orc *o)
{
	const struct km_kernel *k = km_view_kernel(o->view);
	const struct km_arch_regs *a = k->xlate.arch->regs;
	struct km_orc_entry e = { 0 };
	uint64_t raw;

	if (!a || !orc_entry_fits(k->layout) || !k->sym[SYM_schedule])
		return NULL;
	o->format_lost = search_orc_entry(o, o->ips, o->entries, o->nr, k->sym[SYM_schedule], &raw);
	if (o->format_lost == KM_NOTFOUND)
		o->format_lost = KM_OK;
	else if (!o->format_lost && !decode_orc_entry(k->layout, raw, &e) && e.type == KM_ORC_CALL && e.sp_offset == 8)
		return with_sp(a, e.sp_reg);
	return NULL;
}
enum km_status km_orc_init(struct km_orc *o, struct km_view *view)
{
	const struct km_kernel *k = km_view_kernel(view);
	uint64_t ips = k->sym[SYM_start_orc_unwind_ip], entries = k->sym[SYM_start_orc_unwind];

	*o = (struct km_orc){ .view = view };
	if (!k->layout->field[KF_orc_entry_type].present || !ips || !entries ||
	    !same_length(k, k->sym[SYM_stop_orc_unwind_ip] - ips, k->sym[SYM_stop_orc_unwind] - entries))
		return KM_OK;
	o->ips = ips;
	o->entries = entries;
	o->nr = (k->sym[SYM_stop_orc_unwind_ip] - ips) / 4;
	o->format = find_format(o);
	return km_modules_read(view, &o->modules);
}

enum km_status km_orc_find(struct km_orc *o, uint64_t pc, struct km_orc_entry *ret)
{
	const struct km_kernel *k = km_view_kernel(o->view);
	const uint64_t *known = pc ? km_map_find(&o->known, pc) : NULL;
	uint64_t value = 0, *slot;
	enum km_status st = KM_OK;

	if (known && *known >> KNOWN_SHIFT != KNOWN_ENTRY)
		return (enum km_status) - (int)(*known >> KNOWN_SHIFT);
	if (known)
		return decode_orc_entry(k->layout, *known & ((UINT64_C(1) << KNOWN_SHIFT) - 1), ret);
	if (pc - k->sym[SYM_text] < k->sym[SYM_end] - k->sym[SYM_text])
		st = search_orc_entry(o, o->ips, o->entries, o->nr, pc, &value);
	else
		st = search_module(o, pc, &value);
	if (o->known.n >= MAX_KNOWN)
		km_map_clear(&o->known);
	slot = km_map_at(&o->known, pc ? pc : UINT64_MAX);
	if (!slot)
		return KM_NOMEM;
	value &= (UINT64_C(1) << KNOWN_SHIFT) - 1;
	*slot = st ? (uint64_t) - (int)st << KNOWN_SHIFT : KNOWN_ENTRY << KNOWN_SHIFT | value;
	return st ? st : decode_orc_entry(k->layout, value, ret);
}
