/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <inttypes.h>
#include <snappy-c.h>
#include <string.h>

#include "base/bits.h"
#include "ranges.h"

/*
 * LiME images (LiME's doc/README.md; lime.h, lime_mem_range_header) and AVML images (src/image.rs of
 * microsoft/avml). Little-endian; one after the other, as a rule by rising addresses. Ranges of LiME that go back are
 * read as well; of those that overlap the first in the file shows. AVML never writes any:
 *
 *	0	"EMiL", LiME; "AVML"
 *	4	version: 1, LiME; 2, AVML
 *	8	physical address of the first byte
 *	16	and of the last one
 *	24	zeros
 *	32	LiME: the bytes. AVML: a stream of snappy frames, then its length in 8 bytes
 *
 * A snappy stream (google/snappy, framing_format.txt) is a chain of chunks:
 *
 *	0	type: 0 compressed, 1 as it is, 0xff begin of a stream, 0x80 to 0xfe to be skipped
 *	1	length of what follows, 3 bytes
 *	4	types 0 and 1: CRC-32C of the uncompressed data, rotated and with a constant added
 *	8	the data of at most 65536 bytes
 *
 * AVML divides a range into blocks of 16 MiB and leaves out blocks of zeros; what is missing between two
 * blocks of the same division is therefore read as zeros.
 *
 * A header that is none ends the image: what follows is lost, and the dump is incomplete.
 */

#define HEADER_BYTES	 32
#define TRAILER_BYTES	 8
#define CHUNK_HEAD_BYTES 8 /* with the checksum */
#define MAX_CHUNK_BYTES	 65536
#define AVML_BLOCK_BYTES (UINT64_C(16) << 20)

/* Spans take 32 bytes of memory each; no writer makes chunks that are smaller than these by far. */
#define MANY_CHUNKS	  (UINT64_C(1) << 20)
#define MIN_AVERAGE_BYTES 256

/* How many bytes of zeros each byte of the image may stand for: a struct page of 64 bytes is never left out. */
#define MAX_ZEROS_PER_BYTE 1024

enum chunk_type {
	CHUNK_PACKED = 0,
	CHUNK_PLAIN = 1,
	CHUNK_FIRST_SKIPPED = 0x80,
};

struct header {
	bool packed;	     /* AVML */
	uint64_t start, end; /* [start, end) */
};

struct image {
	const struct km_bytes *view;
	km_span_vec spans;
	km_placed_vec placed; /* the ranges that are not compressed */
	uint64_t pos;	      /* of the next header */
	uint64_t order, chunks, zero_bytes;
	struct header last;
};

static bool read_header(const uint8_t *h, struct header *ret)
{
	ret->packed = !memcmp(h, "AVML\2\0\0\0", 8);
	if (!ret->packed && memcmp(h, "EMiL\1\0\0\0", 8) != 0)
		return false;
	ret->start = km_le64(h + 8);
	ret->end = km_le64(h + 16);
	if (ret->end >= KM_MAX_PADDR || ret->start > ret->end || km_le64(h + 24))
		return false;
	ret->end++;
	return true;
}

static bool lime_probe(const struct km_source_file *f, const uint8_t *head, uint64_t bytes)
{
	struct header h;

	(void)f;
	return bytes >= HEADER_BYTES && read_header(head, &h);
}

static enum km_status add_span(struct image *m, uint64_t start, uint64_t end, uint64_t pos)
{
	struct km_span *v = km_vec_push(&m->spans);

	if (!v)
		return KM_NOMEM;
	*v = (struct km_span){ start, end, pos, m->order++ };
	return KM_OK;
}

/* The parts of a chunk: its length after the head of 4 bytes, and that of its data. */
struct chunk {
	unsigned type;
	uint64_t bytes, data_bytes;
};

/* The chunk at @pos. False: cut off, or none. */
static bool read_chunk(const struct image *m, uint64_t pos, struct chunk *ret)
{
	uint8_t buf[CHUNK_HEAD_BYTES + 8];
	const uint8_t *p = km_bytes_get(m->view, pos, 4, buf, NULL);
	size_t n;

	if (!p)
		return false;
	ret->type = p[0];
	ret->bytes = (uint64_t)p[1] | (uint64_t)p[2] << 8 | (uint64_t)p[3] << 16;
	ret->data_bytes = 0;
	if (!km_bytes_has(m->view, pos + 4, ret->bytes, NULL))
		return false;
	if (ret->type >= CHUNK_FIRST_SKIPPED)
		return true;
	if (ret->type > CHUNK_PLAIN || ret->bytes <= 4)
		return false;
	ret->data_bytes = ret->bytes - 4;
	if (ret->type == CHUNK_PACKED) { /* a length of at most 5 bytes stands first */
		n = ret->bytes - 4 < 5 ? ret->bytes - 4 : 5;
		p = km_bytes_get(m->view, pos + CHUNK_HEAD_BYTES, n, buf, NULL);
		if (!p || snappy_uncompressed_length((const char *)p, n, &n) != SNAPPY_OK)
			return false;
		ret->data_bytes = n;
	}
	return ret->data_bytes && ret->data_bytes <= MAX_CHUNK_BYTES;
}

/* A stream of chunks: a span of each. *@ret_whole: all of it was there; else m->pos is where it broke. */
static enum km_status add_stream(struct image *m, const struct header *h, bool *ret_whole)
{
	uint64_t addr = h->start, begin = m->pos;
	uint8_t buf[TRAILER_BYTES];
	const uint8_t *trailer;
	enum km_status st;
	struct chunk c;

	*ret_whole = false;
	while (addr < h->end) {
		if (!read_chunk(m, m->pos, &c) || c.data_bytes > h->end - addr)
			return add_span(m, addr, h->end, KM_POS_LOST);
		if (c.data_bytes) {
			if (++m->chunks > MANY_CHUNKS && m->pos / m->chunks < MIN_AVERAGE_BYTES)
				return add_span(m, addr, h->end, KM_POS_LOST);
			st = add_span(m, addr, addr + c.data_bytes, m->pos);
			if (st)
				return st;
		}
		addr += c.data_bytes;
		m->pos += 4 + c.bytes;
	}
	trailer = km_bytes_get(m->view, m->pos, TRAILER_BYTES, buf, NULL);
	*ret_whole = trailer && km_le64(trailer) == m->pos - begin;
	m->pos += TRAILER_BYTES;
	return KM_OK;
}

/* Blocks of zeros that AVML left out between the last block and @h. */
static enum km_status add_zeros(struct image *m, const struct header *h)
{
	const struct header *last = &m->last;
	uint64_t bytes = h->start - last->end;

	if (!h->packed || last->end - last->start != AVML_BLOCK_BYTES || !bytes ||
	    (h->start - last->start) % AVML_BLOCK_BYTES)
		return KM_OK;
	if (bytes / MAX_ZEROS_PER_BYTE > m->view->bytes - m->zero_bytes / MAX_ZEROS_PER_BYTE)
		return KM_OK;
	m->zero_bytes += bytes;
	return add_span(m, last->end, h->start, KM_POS_ZERO);
}

static enum km_status add_range(struct image *m, const struct header *h, bool *ret_whole)
{
	enum km_status st = add_zeros(m, h);
	struct km_placed *placed;

	m->pos += HEADER_BYTES;
	m->last = *h;
	if (st)
		return st;
	if (h->packed)
		return add_stream(m, h, ret_whole);
	placed = km_vec_push(&m->placed);
	if (!placed)
		return KM_NOMEM;
	*placed = (struct km_placed){ h->start, m->pos, h->end - h->start };
	st = km_ranges_add(m->view, h->start, m->pos, h->end - h->start, m->order++, &m->spans);
	m->pos += h->end - h->start;
	*ret_whole = m->pos <= m->view->bytes;
	return st;
}

/* *@ret_whole: the file ends where a range ends. */
static enum km_status read_image(struct image *m, bool *ret_whole)
{
	uint8_t buf[HEADER_BYTES];
	enum km_status st = KM_OK;
	const uint8_t *p;
	struct header h;

	*ret_whole = true;
	while (!st && *ret_whole && m->pos < m->view->bytes) {
		p = km_bytes_get(m->view, m->pos, HEADER_BYTES, buf, NULL);
		*ret_whole = p && read_header(p, &h) && (!h.packed || h.start >= m->last.end) &&
			     (!m->order || h.packed == m->last.packed);
		if (*ret_whole)
			st = add_range(m, &h, ret_whole);
	}
	return st;
}

/* ---- chunks as they are read ---- */

#define CRC32C_POLYNOMIAL UINT32_C(0x82f63b78) /* bits reversed */

/* Eight bytes at once: [k][b] is what byte b gives after k more bytes of zeros. */
struct crc_tables {
	uint32_t t[8][256];
};

static const struct crc_tables *make_crc_tables(struct km_arena *arena)
{
	struct crc_tables *c = km_arena_alloc(arena, sizeof(*c));
	unsigned i, k;

	for (i = 0; c && i < 256; i++) {
		uint32_t v = i;

		for (k = 0; k < 8; k++)
			v = v >> 1 ^ (v & 1 ? CRC32C_POLYNOMIAL : 0);
		c->t[0][i] = v;
	}
	for (i = 0; c && i < 256; i++)
		for (k = 1; k < 8; k++)
			c->t[k][i] = c->t[k - 1][i] >> 8 ^ c->t[0][c->t[k - 1][i] & 255];
	return c;
}

static uint32_t crc32c(const struct crc_tables *c, const uint8_t *p, uint64_t n)
{
	uint32_t v = UINT32_MAX;
	uint64_t w;

	for (; n >= 8; p += 8, n -= 8) {
		w = km_le64(p) ^ v;
		v = c->t[7][w & 255] ^ c->t[6][w >> 8 & 255] ^ c->t[5][w >> 16 & 255] ^
		    c->t[4][w >> 24 & 255] ^ c->t[3][w >> 32 & 255] ^ c->t[2][w >> 40 & 255] ^
		    c->t[1][w >> 48 & 255] ^ c->t[0][w >> 56];
	}
	for (; n; n--)
		v = v >> 8 ^ c->t[0][(v ^ *p++) & 255];
	return ~v;
}

static bool has_checksum(const struct crc_tables *c, const uint8_t *data, uint64_t bytes,
			 uint32_t masked)
{
	uint32_t v = crc32c(c, data, bytes);

	return (v >> 15 | v << 17) + UINT32_C(0xa282ead8) == masked;
}

/* The chunk of span @v into r->block. */
static enum km_status unpack_chunk(struct km_reader *r, const struct km_span *v)
{
	const struct km_source_file *f = &r->s->files[0];
	const struct km_ranges *m = r->s->priv;
	uint32_t bytes, data_bytes = (uint32_t)(v->end - v->start);
	uint8_t head[CHUNK_HEAD_BYTES];
	const uint8_t *p = km_bytes_get(&f->view, v->pos, CHUNK_HEAD_BYTES, head, &r->hint2);
	const uint8_t *packed;
	enum km_status st = KM_OK;
	unsigned type;
	uint32_t sum;

	if (!p)
		return KM_MISSING;
	type = p[0];
	bytes = (km_le32(p) >> 8) - 4;
	sum = km_le32(p + 4);
	/* In a flattened file the bytes may lie apart; nobody flattens an image. */
	packed = km_bytes_get(&f->view, v->pos + CHUNK_HEAD_BYTES, bytes, NULL, &r->hint2);
	if (!packed)
		return KM_MISSING;
	if (type == CHUNK_PLAIN)
		memcpy(r->block, packed, data_bytes);
	else
		st = km_inflate_page(r->inflate, KM_CODEC_SNAPPY, packed, bytes, r->block, data_bytes);
	if (st || !has_checksum(m->more, r->block, data_bytes, sum))
		return KM_CORRUPT;
	r->stats.inflated_bytes += data_bytes;
	r->stats.packed_bytes += bytes;
	return KM_OK;
}

static enum km_status fetch_packed(struct km_reader *r, const struct km_span *v, uint64_t from,
				   uint64_t bytes, uint8_t *out, const uint8_t **ret)
{
	const struct km_page_place place = { &r->s->files[0], v->pos };
	enum km_status st;

	(void)bytes;
	(void)out;
	if (r->held.file != place.file || r->held.offset != place.offset) {
		r->held.file = NULL;
		st = unpack_chunk(r, v);
		if (st)
			return st;
		r->held = place;
		r->stats.inflated_pages++;
	}
	*ret = r->block + from;
	return KM_OK;
}

/* ---- opening ---- */

static enum km_status lime_open(struct km_source *s, struct km_err *err)
{
	struct image m = { .view = &s->files[0].view };
	const char *name = s->files[0].name;
	enum km_status st;
	bool whole;

	if (s->nr_files > 1)
		return km_fail(err, KM_MISMATCH,
			       "'%s' is a memory image; only a split kdump has several files", name);
	st = read_image(&m, &whole);
	if (st || !m.spans.n) {
		km_vec_free(&m.spans);
		km_vec_free(&m.placed);
		return km_fail(err, st ? st : KM_CORRUPT, st ? "out of memory" : "cannot open '%s': no memory ranges", name);
	}
	km_ranges_compare(s, &m.placed);
	st = km_ranges_set(s, &m.spans, err);
	if (st)
		return st;
	if (m.last.packed) {
		struct km_ranges *ranges = s->priv;

		ranges->fetch = fetch_packed;
		ranges->more = make_crc_tables(&s->arena);
		if (!ranges->more)
			return km_fail(err, KM_NOMEM, "out of memory");
		s->info.format = "avml";
		s->info.compression = "snappy";
		s->info.writer = "avml";
	}
	s->info.incomplete |= !whole;
	s->info.page_bytes = 4096;
	km_ranges_count(s);
	return KM_OK;
}

const struct km_source_ops km_source_lime = {
	.name = "lime",
	.doc = "Memory images of LiME (ranges) and AVML.",
	.probe = lime_probe,
	.open = lime_open,
	.state = km_ranges_state,
	.run = km_ranges_run,
	.page = km_ranges_page,
	.close = km_ranges_close,
	.inflates = true,
	.block_bytes = MAX_CHUNK_BYTES,
};
