/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_INFLATE_H
#define KM_INFLATE_H

/** Decompressors for whole pages. State belongs to one reader; nothing is allocated per page. */

#include <stdint.h>

#include "base/status.h"

/** Flags of a page descriptor and of the kdump header: which algorithm. */
enum km_codec {
	KM_CODEC_RAW = 0,
	KM_CODEC_ZLIB = 0x1,
	KM_CODEC_LZO = 0x2,
	KM_CODEC_SNAPPY = 0x4,
	KM_CODEC_ZSTD = 0x20,
};

struct km_inflate;

/** Returns KM_OK or KM_NOMEM. */
enum km_status km_inflate_create(struct km_inflate **ret);
/** Accepts NULL. */
void km_inflate_destroy(struct km_inflate *z);

/** Name of a codec as users know it, or NULL when @flags does not name exactly one. */
const char *km_codec_name(uint32_t flags);

/**
 * Decompress @in_bytes at @in into exactly @out_bytes at @out. @codec is not KM_CODEC_RAW. Returns
 * KM_OK or KM_CORRUPT (another length, nonsense, unknown codec).
 */
enum km_status km_inflate_page(struct km_inflate *z, uint32_t codec, const void *in,
			       uint32_t in_bytes, void *out, uint32_t out_bytes);

#endif
