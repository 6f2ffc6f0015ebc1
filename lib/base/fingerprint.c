/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "bits.h"
#include "fingerprint.h"

void km_fingerprint_word(struct km_fingerprint *f, uint64_t w)
{
	f->a = (f->a ^ w) * UINT64_C(0x9fb21c651e98df25);
	f->a ^= f->a >> 32;
	f->b = (f->b + w) * UINT64_C(0xd6e8feb86659fd93);
	f->b ^= f->b >> 29;
}

void km_fingerprint_bytes(struct km_fingerprint *f, const void *data, uint64_t n)
{
	const uint8_t *p = data;
	uint64_t tail = 0;

	for (; n >= 8; p += 8, n -= 8)
		km_fingerprint_word(f, km_le64(p));
	if (n)
		memcpy(&tail, p, n);
	km_fingerprint_word(f, km_le64(&tail));
}

void km_fingerprint_text(const struct km_fingerprint *f, char text[KM_FINGERPRINT_TEXT])
{
	snprintf(text, KM_FINGERPRINT_TEXT, "%016" PRIx64 "%016" PRIx64, f->a, f->b);
}
