/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef FAKE_VIEW_H
#define FAKE_VIEW_H

/**
 * The functions of view.h over a picture of memory: one array from FAKE_BASE on, and a layout that the test
 * fills in. For tests of what walks structures, in kernels of any era.
 */

#include "view/view.h"

#define FAKE_BASE UINT64_C(0xffff888000100000)

static uint8_t fake_memory[1 << 20];
static struct km_layout fake_layout;
static struct km_kernel fake_kernel = { .layout = &fake_layout,
					.page_bytes = 4096,
					.page_shift = 12 };

const struct km_kernel *km_view_kernel(const struct km_view *v)
{
	(void)v;
	return &fake_kernel;
}

enum km_status km_view_read(struct km_view *v, uint64_t addr, void *buf, uint64_t bytes)
{
	(void)v;
	if (addr < FAKE_BASE || addr - FAKE_BASE > sizeof(fake_memory) ||
	    bytes > sizeof(fake_memory) - (addr - FAKE_BASE))
		return KM_UNMAPPED;
	memcpy(buf, fake_memory + (addr - FAKE_BASE), bytes);
	return KM_OK;
}

enum km_status km_field_addr(const struct km_view *v, enum km_field_id field, uint64_t base,
			     uint64_t index, uint64_t *ret)
{
	const struct km_place *p = &fake_layout.field[field];

	(void)v;
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
	const struct km_place *p = &fake_layout.field[field];
	struct km_place at_zero = *p;
	uint64_t addr;
	uint8_t raw[8];
	enum km_status st = km_field_addr(v, field, base, index, &addr);

	if (!st)
		st = km_view_read(v, addr, raw, p->bytes);
	at_zero.offset = 0;
	if (!st)
		*ret = km_place_get(&at_zero, raw);
	return st;
}

/* A member; @count elements @bytes apart make it an array. */
__attribute__((unused)) static void fake_place(enum km_field_id field, uint32_t offset, uint32_t bytes, uint32_t count)
{
	fake_layout.field[field] = (struct km_place){ .present = true,
						      .offset = offset,
						      .bytes = bytes,
						      .stride = count ? bytes : 0,
						      .count = count };
}

static void fake_put(uint64_t addr, uint64_t value, unsigned bytes)
{
	unsigned i;

	for (i = 0; i < bytes; i++)
		fake_memory[addr - FAKE_BASE + i] = (uint8_t)(value >> (8 * i));
}

static void fake_clear(void)
{
	memset(fake_memory, 0, sizeof(fake_memory));
	fake_layout = (struct km_layout){ 0 };
}

#endif
