/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <string.h>

#include "base/bits.h"
#include "bytes.h"
#include "base/mem.h"

#define RECORD_HEADER_BYTES 16

/*
 * Writers make records of 4 KiB and more. The index takes 32 bytes per record; a file of tiny
 * records only would make it larger than the file.
 */
#define MANY_RECORDS	  (UINT64_C(1) << 20)
#define MIN_AVERAGE_BYTES 256

bool km_flat_probe(const uint8_t *head, uint64_t bytes)
{
	return bytes >= 16 && !memcmp(head, KM_FLAT_SIGNATURE, 16);
}

typedef KM_VEC(struct km_span) span_vec;

/* Collect the records as spans. The last one may be cut by the end of the file. */
static enum km_status read_records(const uint8_t *file, uint64_t bytes, span_vec *spans,
				   bool *terminated, struct km_err *err)
{
	uint64_t pos = KM_FLAT_HEADER_BYTES, off, len;
	struct km_span *s;

	*terminated = false;
	while (pos < bytes && bytes - pos >= RECORD_HEADER_BYTES) {
		off = km_be64(file + pos);
		len = km_be64(file + pos + 8);
		pos += RECORD_HEADER_BYTES;
		if (off == UINT64_MAX && len == UINT64_MAX) {
			*terminated = true;
			return KM_OK;
		}
		if (off >= KM_SPAN_MARK || len > KM_SPAN_MARK - off)
			return KM_OK; /* nonsense: what follows cannot be found */
		if (len > bytes - pos)
			len = bytes - pos;
		if (!len)
			continue;
		s = km_vec_push(spans);
		if (!s)
			return km_fail(err, KM_NOMEM, "out of memory");
		/* The later record has the smaller rank. */
		*s = (struct km_span){ off, off + len, pos, UINT64_MAX - spans->n };
		pos += len;
		if (spans->n > MANY_RECORDS && pos / spans->n < MIN_AVERAGE_BYTES)
			return km_fail(err, KM_CORRUPT,
				       "more than %llu records of less than %d bytes each: not "
				       "a file of makedumpfile or QEMU",
				       (unsigned long long)MANY_RECORDS, MIN_AVERAGE_BYTES);
	}
	return KM_OK;
}

enum km_status km_flat_open(const uint8_t *file, uint64_t file_bytes, struct km_flat *ret,
			    struct km_err *err)
{
	struct km_flat f = { .file = file };
	span_vec spans = { 0 };
	enum km_status st;

	if (file_bytes < 32)
		return km_fail(err, KM_CORRUPT, "the file ends inside the flattened header");
	if (km_be64(file + 16) != 1 || km_be64(file + 24) != 1)
		return km_fail(err, KM_UNSUPPORTED,
			       "flattened file of type %llu, version %llu; only 1 and 1 are known",
			       (unsigned long long)km_be64(file + 16),
			       (unsigned long long)km_be64(file + 24));
	st = read_records(file, file_bytes, &spans, &f.terminated, err);
	if (!st && !spans.n)
		st = km_fail(err, KM_CORRUPT, "the flattened file ends before its first record");
	if (st) {
		km_vec_free(&spans);
		return st;
	}
	st = km_cover_build(spans.v, spans.n, &f.cover);
	if (st)
		return km_fail(err, st, "out of memory");
	f.bytes = f.cover.v[f.cover.n - 1].end;
	*ret = f;
	return KM_OK;
}

void km_flat_close(struct km_flat *f)
{
	km_cover_free(&f->cover);
	*f = (struct km_flat){ 0 };
}

const uint8_t *km_flat_get(const struct km_flat *f, uint64_t off, uint64_t len, void *buf,
			   size_t *hint)
{
	size_t i = km_cover_find(&f->cover, off, hint);
	uint64_t end = off + len, n;
	const struct km_span *s;
	uint8_t *out = buf;

	if (i < f->cover.n) {
		s = &f->cover.v[i];
		if (off < s->end && len <= s->end - off)
			return f->file + s->pos + (off - s->start);
	}
	if (!buf)
		return NULL;
	if (i == f->cover.n)
		i = 0; /* before the first record */
	while (off < end) {
		while (i < f->cover.n && f->cover.v[i].end <= off)
			i++;
		s = i < f->cover.n ? &f->cover.v[i] : NULL;
		if (s && s->start <= off) {
			n = end - off < s->end - off ? end - off : s->end - off;
			memcpy(out, f->file + s->pos + (off - s->start), n);
		} else {
			if (!f->terminated)
				return NULL;
			n = s && s->start < end ? s->start - off : end - off;
			memset(out, 0, n);
		}
		out += n;
		off += n;
	}
	return buf;
}

bool km_flat_run(const struct km_flat *f, uint64_t off, uint64_t *ret_len, size_t *hint)
{
	const struct km_cover *c = &f->cover;
	uint64_t end;
	size_t i;

	if (f->terminated) { /* holes are zeros */
		*ret_len = f->bytes - off;
		return true;
	}
	i = km_cover_find(c, off, hint);
	if (i == c->n || c->v[i].end <= off) {
		i = i == c->n ? 0 : i + 1;
		*ret_len = c->v[i].start - off; /* @off is below f->bytes: there is a next one */
		return false;
	}
	end = c->v[i].end;
	while (++i < c->n && c->v[i].start == end)
		end = c->v[i].end;
	*ret_len = end - off;
	return true;
}
