/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "base/bits.h"
#include "base/mem.h"
#include "pagemap.h"

#define DIRECTORY_SHIFT 9
#define DIRECTORY_PAGES (UINT64_C(1) << DIRECTORY_SHIFT)

/* Without a compiler flag for the instruction, __builtin_popcountll() is a call with a table. */
static inline unsigned popcount(uint64_t v)
{
	v -= v >> 1 & UINT64_C(0x5555555555555555);
	v = (v & UINT64_C(0x3333333333333333)) + (v >> 2 & UINT64_C(0x3333333333333333));
	v = (v + (v >> 4)) & UINT64_C(0x0f0f0f0f0f0f0f0f);
	return (unsigned)(v * UINT64_C(0x0101010101010101) >> 56);
}

static uint64_t low_bits(uint64_t n)
{
	return n >= 64 ? UINT64_MAX : (UINT64_C(1) << n) - 1;
}

/* Word @w of both bitmaps, without bits at and past the end. */
struct words {
	uint64_t exists, stored, unknown; /* unknown: bits for which @stored says nothing */
	uint64_t unlisted;		  /* stored, and said not to exist */
};

static struct words load_words(const struct km_pagemap *m, uint64_t w)
{
	struct words r = { km_le64(m->exists + 8 * w), 0, 0, 0 };

	if (w * 64 < m->known_pfn) {
		r.stored = km_le64(m->stored + 8 * w);
		r.unlisted = r.stored & ~r.exists;
		r.exists |= r.stored;
	} else {
		r.unknown = UINT64_MAX;
	}
	if (m->end_pfn - w * 64 < 64) {
		r.exists &= low_bits(m->end_pfn - w * 64);
		r.stored &= low_bits(m->end_pfn - w * 64);
		r.unlisted &= r.stored;
	}
	return r;
}

enum km_status km_pagemap_init(struct km_pagemap *m)
{
	uint64_t nr_words = m->end_pfn / 64 + (m->end_pfn % 64 != 0), w;

	m->directory = km_calloc(m->end_pfn / DIRECTORY_PAGES + 1, sizeof(*m->directory));
	if (!m->directory)
		return KM_NOMEM;
	for (w = 0; w < nr_words; w++) {
		struct words v = load_words(m, w);

		if (w % (DIRECTORY_PAGES / 64) == 0)
			m->directory[w / (DIRECTORY_PAGES / 64)] = m->stored_pages;
		m->ram_pages += popcount(v.exists);
		m->stored_pages += popcount(v.stored);
		m->lost_pages += popcount(v.exists & v.unknown);
		if (v.unlisted && !m->unlisted_pages)
			m->first_unlisted = w * 64 + (unsigned)__builtin_ctzll(v.unlisted);
		m->unlisted_pages += popcount(v.unlisted);
	}
	/* rank(end_pfn) looks here when end_pfn is a multiple. */
	if (m->end_pfn % DIRECTORY_PAGES == 0)
		m->directory[m->end_pfn / DIRECTORY_PAGES] = m->stored_pages;
	m->excluded_pages = m->ram_pages - m->stored_pages - m->lost_pages;
	return KM_OK;
}

void km_pagemap_deinit(struct km_pagemap *m)
{
	free(m->directory);
	*m = (struct km_pagemap){ 0 };
}

enum km_page_kind km_pagemap_kind(const struct km_pagemap *m, uint64_t pfn)
{
	if (pfn >= m->end_pfn)
		return KM_PAGE_HOLE;
	if (pfn < m->known_pfn && km_bit_test(m->stored, pfn))
		return KM_PAGE_STORED;
	if (!km_bit_test(m->exists, pfn))
		return KM_PAGE_HOLE;
	return pfn < m->known_pfn ? KM_PAGE_EXCLUDED : KM_PAGE_LOST;
}

uint64_t km_pagemap_rank(const struct km_pagemap *m, uint64_t pfn)
{
	uint64_t rank, w;

	if (pfn > m->known_pfn)
		pfn = m->known_pfn;
	if (pfn > m->end_pfn)
		pfn = m->end_pfn;
	rank = m->directory[pfn / DIRECTORY_PAGES];
	for (w = pfn / DIRECTORY_PAGES * (DIRECTORY_PAGES / 64); w < pfn / 64; w++)
		rank += popcount(km_le64(m->stored + 8 * w));
	if (pfn % 64)
		rank += popcount(km_le64(m->stored + 8 * w) & low_bits(pfn % 64));
	return rank;
}

enum km_page_kind km_pagemap_run(const struct km_pagemap *m, uint64_t pfn, uint64_t *ret_nr)
{
	enum km_page_kind kind = km_pagemap_kind(m, pfn);
	uint64_t end = m->end_pfn, at = pfn, other;
	struct words v;

	while (at < end) {
		v = load_words(m, at / 64);
		switch (kind) {
		case KM_PAGE_STORED:
			other = ~v.stored;
			break;
		case KM_PAGE_EXCLUDED:
			other = ~v.exists | v.stored | v.unknown;
			break;
		case KM_PAGE_LOST:
			other = ~(v.exists & v.unknown);
			break;
		default:
			other = v.exists;
			break;
		}
		other &= ~low_bits(at % 64);
		if (other) {
			at = at / 64 * 64 + (uint64_t)__builtin_ctzll(other);
			break;
		}
		at = at / 64 * 64 + 64;
	}
	*ret_nr = (at < end ? at : end) - pfn;
	return kind;
}
