/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_RANGES_H
#define KM_RANGES_H

/**
 * Physical memory as ranges of bytes that lie somewhere in one file: the segments of an ELF core, the
 * ranges of LiME and AVML, the pieces of a raw file. A page is
 *
 *	KM_MISSING	when some byte of it was in a part of the file that is cut off: lost;
 *	KM_EXCLUDED	when some byte of it was left out by the writer;
 *	KM_OK		when some byte of it has data. A page at the ragged end of RAM reads as zero
 *			where no range speaks of it;
 *	KM_MISSING	else: a hole.
 *
 * A format of this kind fills spans, calls km_ranges_set(), and uses the functions below in its
 * struct km_source_ops.
 */

#include "source_ops.h"

/* Values of km_span.pos for bytes without data in the file. */
#define KM_POS_LOST	KM_SPAN_MARK
#define KM_POS_EXCLUDED (KM_SPAN_MARK + 1)
#define KM_POS_ZERO	(KM_SPAN_MARK + 2) /* known to be zeros */

/* Ranks of spans: data before lost before excluded, then the order in the file (below 2^48). */
#define KM_RANK_DATA	 UINT64_C(0)
#define KM_RANK_LOST	 (UINT64_C(1) << 48)
#define KM_RANK_EXCLUDED (UINT64_C(2) << 48)

/* x86_64 and arm64 have 52 bits at most; what lies above is no memory (kcore says -1). */
#define KM_MAX_PADDR (UINT64_C(1) << 52)

typedef KM_VEC(struct km_span) km_span_vec;

/**
 * @bytes of span @v from its byte @from on: *@ret points into the file, into the reader, or to @out,
 * which has room for them. KM_OK, KM_MISSING or KM_CORRUPT.
 */
typedef enum km_status (*km_fetch_fn)(struct km_reader *r, const struct km_span *v, uint64_t from,
				      uint64_t bytes, uint8_t *out, const uint8_t **ret);

/** The s->priv of such a format. */
struct km_ranges {
	struct km_cover cover; /* physical address -> position in the file */
	km_fetch_fn fetch;     /* NULL: the bytes stand in the file as they are */
	const void *more;      /* of the format; lives as long as the source */
};

/**
 * Add [@paddr, @paddr + @bytes), which begins at @pos of @view, to @out: what is in the file, and what is
 * lost. @order: of the range in the file. KM_OK or KM_NOMEM.
 */
enum km_status km_ranges_add(const struct km_bytes *view, uint64_t paddr, uint64_t pos,
			     uint64_t bytes, uint64_t order, km_span_vec *out);

/**
 * Make s->priv from @spans, of which there is at least one and which are taken over in any case; the previous
 * s->priv is dropped. km_ranges_count() has to follow. KM_OK or KM_NOMEM (with text).
 */
enum km_status km_ranges_set(struct km_source *s, km_span_vec *spans, struct km_err *err);
/** Memory that the file has: @bytes, at least one, from @paddr on stand at @pos. */
struct km_placed {
	uint64_t paddr, pos, bytes;
};
typedef KM_VEC(struct km_placed) km_placed_vec;

/**
 * Compare what several of @v have of the same memory, a sample of it, and fill info.contradicted_pages and what follows it.
 * @v is freed. Segments that overlap are ordinary (the kernel's text of /proc/vmcore lies in RAM) and have the same data;
 * where they differ, one of them is garbage, and it is unknown here which.
 */
void km_ranges_compare(struct km_source *s, km_placed_vec *v);

/** From the spans and info.page_bytes: end_pfn and the counts of info. */
void km_ranges_count(struct km_source *s);

enum km_status km_ranges_state(const struct km_source *s, uint64_t pfn);
void km_ranges_run(const struct km_source *s, uint64_t pfn, struct km_source_run *ret);
enum km_status km_ranges_page(struct km_reader *r, uint64_t pfn, const uint8_t **ret);
void km_ranges_close(struct km_source *s);

#endif
