/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_BYTES_H
#define KM_BYTES_H

/**
 * The bytes of a dump file by their offset, whether the file is plain or flattened.
 *
 * A plain file is its mapping. A flattened file is a stream of records, each with the offset its
 * data belongs to; flattened.c indexes them in one pass over the record headers and copies nothing.
 *
 *	0     "makedumpfile" NUL NUL NUL NUL
 *	16    type, big-endian 64 bit, 1
 *	24    version, big-endian 64 bit, 1
 *	4096  record: offset, length (big-endian 64 bit), data[length]
 *	      …
 *	      record: -1, -1 (the end)
 *
 * Where records overlap, the later one in the file wins, as if they had been written one after the other.
 * Bytes that no record covers read as zero, as in the sparse file that this would give; but when the end
 * record is missing, they may be in the part that was lost, and are absent.
 */

#include <stdbool.h>
#include <stdint.h>

#include "cover.h"
#include "base/kmerr.h"

#define KM_FLAT_SIGNATURE    "makedumpfile\0\0\0\0"
#define KM_FLAT_HEADER_BYTES 4096

struct km_flat {
	struct km_cover cover; /* offset -> position in the file */
	const uint8_t *file;
	uint64_t bytes;	 /* one past the highest offset of a record */
	bool terminated; /* the end record is there */
};

struct km_bytes {
	const uint8_t *data; /* of a plain file; NULL: flattened */
	uint64_t bytes;	     /* offsets are below this */
	const struct km_flat *flat;
};

/** Does the file begin like a flattened one? */
bool km_flat_probe(const uint8_t *head, uint64_t bytes);
/** Index the records of a mapped file. Returns KM_OK, KM_UNSUPPORTED, KM_CORRUPT or KM_NOMEM. */
enum km_status km_flat_open(const uint8_t *file, uint64_t file_bytes, struct km_flat *ret,
			    struct km_err *err);
/** Accepts a zeroed struct. */
void km_flat_close(struct km_flat *f);

/* The functions below, for flattened files. */
const uint8_t *km_flat_get(const struct km_flat *f, uint64_t off, uint64_t len, void *buf,
			   size_t *hint);
bool km_flat_run(const struct km_flat *f, uint64_t off, uint64_t *ret_len, size_t *hint);

static inline bool km_bytes_within(const struct km_bytes *b, uint64_t off, uint64_t len)
{
	return off <= b->bytes && len <= b->bytes - off;
}

/**
 * [@off, @off + @len): a pointer into the mapping when the bytes lie together in the file, else a
 * copy in @buf, which has room for @len bytes; NULL when not all of them are in the file. @buf may be
 * NULL: then bytes that do not lie together are NULL too. @hint as in km_cover_find().
 */
static inline const uint8_t *km_bytes_get(const struct km_bytes *b, uint64_t off, uint64_t len,
					  void *buf, size_t *hint)
{
	if (!km_bytes_within(b, off, len))
		return NULL;
	return b->data ? b->data + off : km_flat_get(b->flat, off, len, buf, hint);
}

/**
 * Are the bytes from @off on in the file? *@ret_len: how many bytes share the answer (to the end of the
 * address space when there is nothing more); never 0.
 */
static inline bool km_bytes_run(const struct km_bytes *b, uint64_t off, uint64_t *ret_len,
				size_t *hint)
{
	if (off >= b->bytes) {
		*ret_len = off == UINT64_MAX ? 1 : UINT64_MAX - off;
		return false;
	}
	if (b->data) {
		*ret_len = b->bytes - off;
		return true;
	}
	return km_flat_run(b->flat, off, ret_len, hint);
}

/** Are all of [@off, @off + @len) in the file? */
static inline bool km_bytes_has(const struct km_bytes *b, uint64_t off, uint64_t len, size_t *hint)
{
	uint64_t run;

	if (!km_bytes_within(b, off, len))
		return false;
	if (b->data || !len)
		return true;
	return km_flat_run(b->flat, off, &run, hint) && run >= len;
}

#endif
