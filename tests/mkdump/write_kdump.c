/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <libdeflate.h>
#include <lzo/lzo1x.h>
#include <snappy-c.h>
#include <string.h>
#include <zstd.h>

#include "mkdump_int.h"

#define DESC	     24
#define CODEC_ZLIB   0x1
#define CODEC_LZO    0x2
#define CODEC_SNAPPY 0x4
#define CODEC_ZSTD   0x20

static uint32_t codec_of(const struct mkdump_spec *spec, uint64_t pfn)
{
	static const struct {
		const char *name;
		uint32_t flag;
	} codecs[] = { { "zlib", CODEC_ZLIB },
		       { "lzo", CODEC_LZO },
		       { "snappy", CODEC_SNAPPY },
		       { "zstd", CODEC_ZSTD } };
	size_t i;

	if (!strcmp(spec->codec, "mixed"))
		return codecs[pfn % 4].flag;
	for (i = 0; i < KM_ARRAY_LEN(codecs); i++) {
		if (!strcmp(spec->codec, codecs[i].name))
			return codecs[i].flag;
	}
	return 0;
}

/* Compress @n bytes; 0 when that did not make them fewer. */
static size_t deflate_page(uint32_t codec, const uint8_t *in, size_t n, uint8_t *out, size_t room)
{
	struct libdeflate_compressor *z;
	static _Thread_local lzo_align_t work[LZO1X_1_MEM_COMPRESS / sizeof(lzo_align_t) + 1];
	lzo_uint lzo_got = room;
	size_t got = 0;

	switch (codec) {
	case CODEC_ZLIB:
		z = libdeflate_alloc_compressor(6);
		got = libdeflate_zlib_compress(z, in, n, out, room);
		libdeflate_free_compressor(z);
		break;
	case CODEC_LZO:
		if (lzo1x_1_compress(in, n, out, &lzo_got, work) == LZO_E_OK)
			got = lzo_got;
		break;
	case CODEC_SNAPPY:
		got = room;
		if (snappy_compress((const char *)in, n, (char *)out, &got) != SNAPPY_OK)
			got = 0;
		break;
	case CODEC_ZSTD:
		got = ZSTD_compress(out, room, in, n, 3);
		if (ZSTD_isError(got))
			got = 0;
		break;
	}
	return got < n ? got : 0;
}

static void put_headers(const struct mkdump_spec *spec, uint64_t start, uint64_t stop, bool split,
			uint64_t bitmap_blocks, uint64_t sub_blocks,
			const struct mkdump_file *notes, uint64_t vmcoreinfo,
			struct mkdump_file *out)
{
	uint64_t b = spec->block, end = mk_end_pfn(spec), notes_at = b + 104;
	size_t i;

	mk_put(out, 0, spec->format == MK_DISKDUMP ? "DISKDUMP" : "KDUMP   ", 8);
	mk_put32(out, 8, (uint64_t)spec->version);
	for (i = 0; i < 6; i++) {
		if (spec->uts[i])
			mk_put(out, 12 + 65 * i, spec->uts[i], strnlen(spec->uts[i], 65));
	}
	if (!spec->qemu && !spec->uts[0])
		mk_put(out, 12, "Linux", 5);
	mk_put64(out, 408, spec->time);
	mk_put32(out, 424, spec->status | codec_of(spec, 0));
	mk_put32(out, 428, b);
	mk_put32(out, 432, sub_blocks);
	mk_put32(out, 436, bitmap_blocks);
	mk_put32(out, 440, end > UINT32_MAX ? UINT32_MAX : end);
	mk_put32(out, 460, 1);
	if (spec->version >= 1)
		mk_put32(out, b + 8, (uint64_t)spec->level);
	if (spec->version >= 2) {
		mk_put32(out, b + 12, split);
		mk_put64(out, b + 16, start);
		mk_put64(out, b + 24, stop);
	}
	if (spec->version >= 3 && vmcoreinfo) {
		mk_put64(out, b + 32, notes_at + vmcoreinfo);
		mk_put64(out, b + 40, spec->vmcoreinfo.n);
	}
	if (spec->version >= 4 && notes->bytes) {
		mk_put64(out, b + 48, notes_at);
		mk_put64(out, b + 56, notes->bytes);
	}
	if (spec->version >= 6) {
		mk_put64(out, b + 80, start);
		mk_put64(out, b + 88, stop);
		mk_put64(out, b + 96, end);
	}
	if (spec->version >= 3)
		mk_put(out, notes_at, notes->data, notes->bytes);
}

static void put_bit(struct mkdump_file *out, uint64_t bitmap, uint64_t n)
{
	out->data[bitmap + n / 8] = (uint8_t)(out->data[bitmap + n / 8] | 1u << (n % 8));
}

/* Where the next page goes; the page of zeros is stored once. */
struct pages {
	uint64_t desc, data, zero_at;
	uint32_t zero_bytes, zero_flags;
};

static void put_page(const struct mkdump_spec *spec, const struct mk_range *r, uint64_t pfn,
		     struct pages *p, struct mkdump_file *out)
{
	size_t room = spec->block * 2 + 4096, n;
	_cleanup_(km_freep) uint8_t *page = km_calloc(1, spec->block), *packed = km_calloc(1, room);
	uint32_t flags = codec_of(spec, pfn);
	uint64_t at = p->data, bytes;

	if (!page || !packed)
		return;
	mk_fill_page(r->fill, r->byte, pfn, page, spec->block);
	n = deflate_page(flags, page, r->damage == MK_SHORT ? spec->block - 8 : spec->block, packed,
			 room);
	if (!n)
		flags = 0;
	bytes = n ? n : spec->block;
	if (r->damage == MK_GARBAGE)
		memset(packed, 0xfe, n);
	if (r->fill == MK_ZERO && p->zero_at) {
		at = p->zero_at;
		bytes = p->zero_bytes;
		flags = p->zero_flags;
	} else {
		mk_put(out, at, n ? packed : page, bytes);
		p->data += bytes;
	}
	if (r->fill == MK_ZERO && !r->damage && !p->zero_at) {
		p->zero_at = at;
		p->zero_bytes = (uint32_t)bytes;
		p->zero_flags = flags;
	}
	mk_put64(out, p->desc,
		 r->damage == MK_LOST	? 0
		 : r->damage == MK_PAST ? at + (1 << 30)
					: at);
	mk_put32(out, p->desc + 8,
		 r->damage == MK_BIG	 ? spec->block + 1
		 : r->damage == MK_EMPTY ? 0
					 : bytes);
	mk_put32(out, p->desc + 12, r->damage == MK_FLAGS ? 0x40 : flags);
	p->desc += DESC;
}

void mk_write_kdump(const struct mkdump_spec *spec, uint64_t start, uint64_t stop, bool split,
		    struct mkdump_file *out)
{
	uint64_t b = spec->block, end = mk_end_pfn(spec), pfn, nr = 0, vmcoreinfo;
	uint64_t half = (end + 8 * b - 1) / (8 * b), bitmap2, sub_blocks, bitmap;
	struct mkdump_file notes = { 0 };
	const struct mk_range *r;
	struct pages p = { 0 };

	mk_put_notes(spec, &notes, &vmcoreinfo);
	sub_blocks = spec->format == MK_DISKDUMP ? 1 : (104 + notes.bytes + b - 1) / b;
	put_headers(spec, start, stop, split, half * spec->bitmaps, sub_blocks, &notes, vmcoreinfo,
		    out);
	free(notes.data);
	bitmap = (1 + sub_blocks) * b;
	bitmap2 = bitmap + (spec->bitmaps - 1) * half * b;
	p.desc = bitmap + spec->bitmaps * half * b;
	mk_put(out, p.desc, NULL, 0);
	for (pfn = 0; pfn < end; pfn++) {
		r = mk_range_of(spec, pfn);
		if (!r)
			continue;
		if (spec->bitmaps == 2)
			put_bit(out, bitmap, pfn);
		if (r->stored)
			put_bit(out, bitmap2, pfn);
		nr += r->stored && pfn >= start && pfn < stop;
	}
	p.data = p.desc + nr * DESC;
	for (pfn = start; pfn < stop && pfn < end; pfn++) {
		r = mk_range_of(spec, pfn);
		if (r && r->stored)
			put_page(spec, r, pfn, &p, out);
	}
}
