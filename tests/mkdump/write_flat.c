/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <string.h>

#include "mkdump_int.h"

#define HEADER 4096

static void put_be64(struct mkdump_file *out, uint64_t v)
{
	uint8_t b[8];
	unsigned i;

	for (i = 0; i < 8; i++)
		b[i] = (uint8_t)(v >> (56 - 8 * i));
	mk_put(out, out->bytes, b, 8);
}

static void put_record(struct mkdump_file *out, uint64_t offset, const void *p, size_t n)
{
	put_be64(out, offset);
	put_be64(out, n);
	mk_put(out, out->bytes, p, n);
}

/* Rubbish over parts of this and the next record, which come later and hold. */
static void put_rubbish(struct mkdump_file *out, uint64_t offset, size_t n, uint64_t end)
{
	uint8_t rubbish[512];

	memset(rubbish, 0xee, sizeof(rubbish));
	offset += n / 3;
	if (offset >= end)
		return;
	if (end - offset < sizeof(rubbish))
		n = end - offset;
	else
		n = sizeof(rubbish);
	put_record(out, offset, rubbish, n);
}

static bool all_zero(const uint8_t *p, size_t n)
{
	return !p[0] && !memcmp(p, p + 1, n - 1);
}

void mk_write_flat(const struct mk_flatten *how, const struct mkdump_file *in,
		   struct mkdump_file *out)
{
	size_t step = how->record_bytes, nr = (in->bytes + step - 1) / step, i, k;
	_cleanup_(km_freep) size_t *order = km_calloc(nr, sizeof(*order));
	uint64_t state = how->shuffle;

	if (!order)
		return;
	mk_put(out, 0, "makedumpfile\0\0\0\0", 16);
	put_be64(out, 1);
	put_be64(out, how->version);
	mk_put(out, HEADER, NULL, 0);
	for (i = 0; i < nr; i++)
		order[i] = i;
	for (i = nr; how->shuffle && i > 1; i--) {
		size_t t = order[i - 1];

		k = mk_random(&state) % i;
		order[i - 1] = order[k];
		order[k] = t;
	}
	for (i = 0; how->overlap && i < nr; i++)
		put_rubbish(out, i * step, step, in->bytes);
	for (i = 0; i < nr; i++) {
		size_t off = order[i] * step, n = in->bytes - off < step ? in->bytes - off : step;

		if (!how->holes || !all_zero(in->data + off, n) || off + n == in->bytes)
			put_record(out, off, in->data + off, n);
	}
	if (!how->no_end) {
		put_be64(out, UINT64_MAX);
		put_be64(out, UINT64_MAX);
	}
}
