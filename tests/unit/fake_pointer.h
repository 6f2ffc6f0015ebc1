/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef FAKE_POINTER_H
#define FAKE_POINTER_H

/** Pointers over the picture of memory of fake_view.h, for tests that neither link the real view.h nor count them. */

#include "base/bits.h"
#include "fake_view.h"

enum km_status km_read_ptr(struct km_view *v, uint64_t addr, uint64_t *ret)
{
	uint8_t raw[8];
	enum km_status st = km_view_read(v, addr, raw, sizeof(raw));

	if (!st)
		*ret = km_le_uint(raw, 8);
	return st;
}

#endif
