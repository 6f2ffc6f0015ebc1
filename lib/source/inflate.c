/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <libdeflate.h>
#include <lzo/lzo1x.h>
#include <snappy-c.h>
#include <zstd.h>

#include "inflate.h"
#include "base/mem.h"

struct km_inflate {
	struct libdeflate_decompressor *deflate;
	ZSTD_DCtx *zstd;
};

enum km_status km_inflate_create(struct km_inflate **ret)
{
	struct km_inflate *z = km_calloc(1, sizeof(*z));

	if (!z)
		return KM_NOMEM;
	z->deflate = libdeflate_alloc_decompressor();
	z->zstd = ZSTD_createDCtx();
	if (!z->deflate || !z->zstd) {
		km_inflate_destroy(z);
		return KM_NOMEM;
	}
	*ret = z;
	return KM_OK;
}

void km_inflate_destroy(struct km_inflate *z)
{
	if (!z)
		return;
	if (z->deflate)
		libdeflate_free_decompressor(z->deflate);
	(void)ZSTD_freeDCtx(z->zstd);
	free(z);
}

const char *km_codec_name(uint32_t flags)
{
	switch (flags) {
	case KM_CODEC_ZLIB:
		return "zlib";
	case KM_CODEC_LZO:
		return "lzo";
	case KM_CODEC_SNAPPY:
		return "snappy";
	case KM_CODEC_ZSTD:
		return "zstd";
	default:
		return NULL;
	}
}

static enum km_status inflate_lzo(const void *in, uint32_t in_bytes, void *out, uint32_t out_bytes)
{
	lzo_uint got = out_bytes;

	/* Truncated input that gave a whole page is not accepted either: LZO_E_INPUT_NOT_CONSUMED. */
	if (lzo1x_decompress_safe(in, in_bytes, out, &got, NULL) != LZO_E_OK)
		return KM_CORRUPT;
	return got == out_bytes ? KM_OK : KM_CORRUPT;
}

static enum km_status inflate_snappy(const char *in, uint32_t in_bytes, char *out,
				     uint32_t out_bytes)
{
	size_t got;

	if (snappy_uncompressed_length(in, in_bytes, &got) != SNAPPY_OK || got != out_bytes)
		return KM_CORRUPT;
	return snappy_uncompress(in, in_bytes, out, &got) == SNAPPY_OK ? KM_OK : KM_CORRUPT;
}

enum km_status km_inflate_page(struct km_inflate *z, uint32_t codec, const void *in,
			       uint32_t in_bytes, void *out, uint32_t out_bytes)
{
	size_t got;

	switch (codec) {
	case KM_CODEC_ZLIB:
		/* A NULL for the actual length makes any other length a failure. */
		return libdeflate_zlib_decompress(z->deflate, in, in_bytes, out, out_bytes, NULL) ==
				       LIBDEFLATE_SUCCESS
			       ? KM_OK
			       : KM_CORRUPT;
	case KM_CODEC_LZO:
		return inflate_lzo(in, in_bytes, out, out_bytes);
	case KM_CODEC_SNAPPY:
		return inflate_snappy(in, in_bytes, out, out_bytes);
	case KM_CODEC_ZSTD:
		got = ZSTD_decompressDCtx(z->zstd, out, out_bytes, in, in_bytes);
		return !ZSTD_isError(got) && got == out_bytes ? KM_OK : KM_CORRUPT;
	default:
		return KM_CORRUPT;
	}
}
