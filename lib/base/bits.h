/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_BITS_H
#define KM_BITS_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

/* Loads from unaligned memory in a stated byte order. */

static inline uint16_t km_le16(const void *p)
{
	uint16_t v;

	memcpy(&v, p, sizeof(v));
	return __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? v : __builtin_bswap16(v);
}

static inline uint32_t km_le32(const void *p)
{
	uint32_t v;

	memcpy(&v, p, sizeof(v));
	return __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? v : __builtin_bswap32(v);
}

static inline uint64_t km_le64(const void *p)
{
	uint64_t v;

	memcpy(&v, p, sizeof(v));
	return __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? v : __builtin_bswap64(v);
}

static inline uint64_t km_be64(const void *p)
{
	return __builtin_bswap64(km_le64(p));
}

/** Little-endian load of @bytes (1 to 8) at @p, zero-extended. */
static inline uint64_t km_le_uint(const void *p, unsigned bytes)
{
	const uint8_t *b = p;
	uint64_t v = 0;
	unsigned i;

	switch (bytes) {
	case 8:
		return km_le64(p);
	case 4:
		return km_le32(p);
	case 2:
		return km_le16(p);
	case 1:
		return b[0];
	default:
		for (i = 0; i < bytes && i < 8; i++)
			v |= (uint64_t)b[i] << (8 * i);
		return v;
	}
}

/** The low @bits (1 to 64) of @v as a two's complement number. */
static inline int64_t km_sign_extend(uint64_t v, unsigned bits)
{
	unsigned shift = 64 - bits;

	return (int64_t)(v << shift) >> shift;
}

static inline bool km_is_pow2(uint64_t v)
{
	return v && !(v & (v - 1));
}

static inline unsigned km_log2(uint64_t v)
{
	return v ? 63 - (unsigned)__builtin_clzll(v) : 0;
}

static inline bool km_bit_test(const void *bitmap, uint64_t n)
{
	return ((const uint8_t *)bitmap)[n / 8] >> (n % 8) & 1;
}

#endif
