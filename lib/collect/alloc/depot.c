/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "alloc_site.h"

#define STACK_ALIGN 4u		/* DEPOT_STACK_ALIGN: an offset counts 1 << 4 bytes */
#define HASH_SEED   0x9747b28cu /* STACK_HASH_SEED */

static uint32_t rol(uint32_t x, unsigned n)
{
	return x << n | x >> (32 - n);
}

/* jhash2() of include/linux/jhash.h, for an even number of words. */
uint32_t km_depot_hash(const uint64_t *frames, unsigned n)
{
	uint32_t words = 2 * n, i, at = 0, k[3];
	uint32_t a = 0xdeadbeefu + (words << 2) + HASH_SEED, b = a, c = a;

	for (; words > 0; words -= i) {
		for (i = 0; i < 3; i++)
			k[i] = i < words ? (uint32_t)(frames[(at + i) / 2] >> 32 * ((at + i) % 2))
					 : 0;
		i = words < 3 ? words : 3;
		at += i;
		a += k[0];
		b += k[1];
		c += k[2];
		if (words <= 3) {
			c = (c ^ b) - rol(b, 14);
			a = (a ^ c) - rol(c, 11);
			b = (b ^ a) - rol(a, 25);
			c = (c ^ b) - rol(b, 16);
			a = (a ^ c) - rol(c, 4);
			b = (b ^ a) - rol(a, 14);
			c = (c ^ b) - rol(b, 24);
			continue;
		}
		a = (a - c) ^ rol(c, 4);
		c += b;
		b = (b - a) ^ rol(a, 6);
		a += c;
		c = (c - b) ^ rol(b, 8);
		b += a;
		a = (a - c) ^ rol(c, 16);
		c += b;
		b = (b - a) ^ rol(a, 19);
		a += c;
		c = (c - b) ^ rol(b, 4);
		b += a;
	}
	return c;
}

static uint32_t mask_of(const struct km_place *p)
{
	return p->present && p->bit_size ? (UINT32_MAX >> (32 - p->bit_size)) << p->bit_offset : 0;
}

static enum km_status lack(struct km_depot *d, const char *what)
{
	d->why = what;
	return KM_ABSENT;
}

static bool is_pointer(uint64_t bytes)
{
	return bytes == 8;
}

static bool is_array(uint64_t bytes)
{
	return bytes != 8;
}

static enum km_status follow_pointer(struct km_depot *d, struct km_view *view, uint64_t bytes)
{
	(void)bytes;
	d->why = "the pointer to the pools of the stack depot cannot be read";
	return km_read_ptr(view, d->pools, &d->pools);
}

static enum km_status take_array(struct km_depot *d, struct km_view *view, uint64_t bytes)
{
	(void)view;
	d->nr = bytes / 8;
	return KM_OK;
}

/* What stack_pools is, by its size: the first that holds. */
static const struct pool_rule {
	const char *name, *reason;
	bool (*holds)(uint64_t bytes);
	enum km_status (*find)(struct km_depot *d, struct km_view *view, uint64_t bytes);
} pool_rules[] = {
	/* In v6.17, but not yet in v6.14. */
	{ "pointer to an array of the size chosen at boot", "symbol stack_pools has 8 bytes", is_pointer, follow_pointer },
	{ "array", "symbol stack_pools has more than 8 bytes, or no size", is_array, take_array },
};

static enum km_status find_pools(struct km_depot *d, struct km_view *view)
{
	uint64_t bytes = km_view_kernel(view)->layout->syms[SYM_stack_pools].bytes;
	const struct pool_rule *r = pool_rules;

	while (!r->holds(bytes))
		r++;
	d->chosen = r->name;
	d->reason = r->reason;
	d->pools = km_view_sym(view, SYM_stack_pools);
	return r->find(d, view, bytes);
}

void km_depot_init(struct km_depot *d, struct km_view *view)
{
	const struct km_layout *l = km_view_kernel(view)->layout;
	const struct km_place *pool = &l->field[KF_handle_parts_pool];

	*d = (struct km_depot){ .extra = mask_of(&l->field[KF_handle_parts_extra]) };
	if (!l->syms[SYM_stack_pools].present)
		d->st = lack(d, "this kernel has no stack depot");
	else if (!pool->present || !l->field[KF_handle_parts_offset].present ||
		 l->type_bytes[KT_handle_parts] != 4)
		d->st = lack(d, "the layout of a stack depot handle is not known");
	else if (!l->field[KF_stack_record_size].present ||
		 !l->field[KF_stack_record_handle].present ||
		 !l->field[KF_stack_record_entries].present)
		d->st = lack(d, "the layout of a stack depot record is not known");
	else
		d->st = find_pools(d, view);
	d->plus_1 = pool->alt < 2; /* releases of v6.8 had one more, under the old name */
}

/* Read the record at @addr, if it is the one of @handle. */
static enum km_status read_record(const struct km_depot *d, struct km_view *view, uint64_t addr,
				  uint32_t handle, struct km_stack *ret)
{
	const struct km_place *entries =
		&km_view_kernel(view)->layout->field[KF_stack_record_entries];
	uint64_t own, size, hash;
	enum km_status st = km_read_field(view, KF_stack_record_handle, addr, 0, &own);
	unsigned i;

	if (!st && ((uint32_t)own ^ handle) & ~d->extra)
		return KM_CORRUPT;
	if (!st)
		st = km_read_field(view, KF_stack_record_size, addr, 0, &size);
	if (!st && (!size || size > KM_DEPOT_FRAMES))
		return KM_CORRUPT;
	if (!st)
		st = km_view_read(view, addr + entries->offset, ret->frames, 8 * size);
	if (st)
		return st;
	ret->n = (unsigned)size;
	for (i = 0; i < ret->n; i++)
		ret->frames[i] = km_le64(&ret->frames[i]);
	/* A stack that was cut to fit its record keeps the hash of the whole stack. */
	if (entries->count && size >= entries->count)
		return KM_OK;
	st = km_read_field(view, KF_stack_record_hash, addr, 0, &hash);
	if (!st && (uint32_t)hash != km_depot_hash(ret->frames, ret->n))
		return KM_CORRUPT;
	return st == KM_ABSENT ? KM_OK : st;
}

static enum km_status fetch_from(const struct km_depot *d, struct km_view *view, uint64_t index,
				 uint64_t offset, uint32_t handle, struct km_stack *ret)
{
	uint64_t pool;
	enum km_status st;

	if (d->nr && index >= d->nr)
		return KM_CORRUPT;
	st = km_read_ptr(view, d->pools + 8 * index, &pool);
	if (!st && !pool)
		st = KM_CORRUPT;
	return st ? st : read_record(d, view, pool + (offset << STACK_ALIGN), handle, ret);
}

enum km_status km_depot_fetch(const struct km_depot *d, struct km_view *view, uint32_t handle,
			      struct km_stack *ret)
{
	const struct km_layout *l = km_view_kernel(view)->layout;
	uint64_t index, offset;
	enum km_status st = KM_CORRUPT, plain;
	const uint8_t raw[8] = { (uint8_t)handle, (uint8_t)(handle >> 8), (uint8_t)(handle >> 16),
				 (uint8_t)(handle >> 24) };

	if (!(handle & ~d->extra))
		return KM_NOTFOUND;
	if (d->st)
		return d->st;
	index = km_place_get(&l->field[KF_handle_parts_pool], raw);
	offset = km_place_get(&l->field[KF_handle_parts_offset], raw);
	if (d->plus_1 && index)
		st = fetch_from(d, view, index - 1, offset, handle, ret);
	if (!st || !l->field[KF_handle_parts_pool].alt)
		return st;
	plain = fetch_from(d, view, index, offset, handle, ret);
	return plain && st != KM_CORRUPT ? st : plain;
}
