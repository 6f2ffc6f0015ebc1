/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What is changed, and how it is drawn:
 *
 *	field	 a member of a structure that collectors read: uniform over the members that this load read, then over
 *		 the structures in which it read them
 *	page	 a frame that exists; one of the flags of its struct page, or one of its eight words
 *	link	 next or prev of a list that was followed
 *	pte	 an entry that is not 0 of a page that is a page table
 *	slab	 a word of a slab's page
 *	percpu	 a word of a page of per-CPU memory
 *	profile	 one number of the profile's text: uniform over lines, then over the numbers of the line
 *
 * The value: a bit turned over, a small difference, 0 (1 for 0), all ones, what another structure (page, entry) has
 * there, or random; each as often.
 */
#include <ctype.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "semantic.h"
#include "trace.h"

#define NR_FLAG_BITS 32u

uint64_t semantic_random(uint64_t *seed)
{
	uint64_t z = *seed += UINT64_C(0x9e3779b97f4a7c15);

	z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
	return z ^ z >> 31;
}

static uint64_t below(uint64_t *seed, uint64_t n)
{
	return n ? semantic_random(seed) % n : 0;
}

static uint64_t low_bits(unsigned bits)
{
	return bits < 64 ? (UINT64_C(1) << bits) - 1 : UINT64_MAX;
}

/* Another value of @bits bits than @old; @other is what stands elsewhere in the same place. */
static uint64_t change(uint64_t *seed, uint64_t old, unsigned bits, uint64_t other)
{
	uint64_t mask = low_bits(bits), new = old;

	old &= mask;
	while (new == old) {
		switch (below(seed, 6)) {
		case 0:
			new = old ^ UINT64_C(1) << below(seed, bits);
			break;
		case 1:
			new = old + below(seed, 33) - 16;
			break;
		case 2:
			new = !old;
			break;
		case 3:
			new = UINT64_MAX;
			break;
		case 4:
			new = other;
			break;
		default:
			new = semantic_random(seed);
		}
		new &= mask;
	}
	return new;
}

/* @bytes at physical address @paddr, as they are. */
static bool aim_phys(const struct machine *m, uint64_t paddr, unsigned bytes, struct shot *ret)
{
	uint64_t room;

	ret->old = 0;
	ret->bytes = bytes;
	ret->at = copy_offset(m->copy, paddr, &room);
	return ret->at >= 0 && room >= bytes &&
	       pread(m->copy->fd, &ret->old, bytes, ret->at) == (ssize_t)bytes;
}

static bool aim(const struct machine *m, uint64_t addr, unsigned bytes, struct shot *ret)
{
	struct km_mapping map;

	return km_view_translate(m->view, addr, &map) == KM_OK &&
	       aim_phys(m, map.paddr, bytes, ret);
}

static uint64_t word_at(const struct machine *m, uint64_t addr, unsigned bytes)
{
	uint64_t v = 0;

	return km_read_uint(m->view, addr, bytes, &v) == KM_OK ? v : 0;
}

/* ---- members ---- */

/* Whole words of what is longer, and what is left at the end by bytes. */
static unsigned part_of(uint64_t *seed, const struct km_place *p, uint64_t *ret_offset)
{
	unsigned step = p->bytes % 8 ? 1 : 8;

	if (p->bytes <= 8)
		return p->bytes;
	*ret_offset += below(seed, p->bytes / step) * step;
	return step;
}

static bool draw_field(const struct machine *m, uint64_t *seed, struct shot *ret)
{
	enum km_field_id id = m->field[below(seed, m->nr_fields)];
	const struct km_place *p = &m->k->layout->field[id];
	const struct trace_place *place, *at, *other;
	unsigned n = trace_places(id, &place), bytes;
	uint64_t offset, foreign;

	snprintf(ret->what, sizeof(ret->what), "%s.%s", km_field_decls[id].type,
		 km_field_decls[id].name);
	at = &place[below(seed, n)];
	other = &place[below(seed, n)];
	offset = p->offset + at->index * p->stride;
	bytes = part_of(seed, p, &offset);
	if (!bytes || (bytes & (bytes - 1)) || !aim(m, at->base + offset, bytes, ret))
		return false;
	foreign = word_at(m, other->base + offset + (other->index - at->index) * p->stride, bytes);
	if (p->bit_size) {
		uint64_t mask = low_bits(p->bit_size) << p->bit_offset;

		ret->new = change(seed, ret->old >> p->bit_offset, p->bit_size,
				  foreign >> p->bit_offset);
		ret->new = (ret->old & ~mask) | ret->new << p->bit_offset;
	} else {
		ret->new = change(seed, ret->old, bytes * 8, foreign);
	}
	return true;
}

static bool draw_link(const struct machine *m, uint64_t *seed, struct shot *ret)
{
	const struct trace_place *place;
	unsigned n = trace_links(&place);
	unsigned back = (unsigned)below(seed, 2);

	if (!n || !aim(m, place[below(seed, n)].base + 8 * back, 8, ret))
		return false;
	snprintf(ret->what, sizeof(ret->what), "list_head.%s", back ? "prev" : "next");
	ret->new = change(seed, ret->old, 64, word_at(m, place[below(seed, n)].base + 8 * back, 8));
	return true;
}

/* ---- pages ---- */

static uint64_t draw_frame(const struct frames *f, uint64_t *seed)
{
	uint64_t k = below(seed, f->total);
	size_t low = 0, high = f->n;

	while (high - low > 1) {
		size_t mid = low + (high - low) / 2;

		if (f->run[mid][1] <= k)
			low = mid;
		else
			high = mid;
	}
	return f->run[low][0] + k - f->run[low][1];
}

static bool draw_page(const struct machine *m, uint64_t *seed, struct shot *ret)
{
	const struct frames *f = &m->frames[FRAMES_ALL];
	uint64_t size = m->k->layout->type_bytes[KT_page], word;

	if (!f->total || !m->struct_pages)
		return false;
	word = below(seed, 2) ? 0 : 1 + below(seed, size / 8);
	if (!aim(m, m->struct_pages + draw_frame(f, seed) * size + (word ? word - 1 : 0) * 8, 8,
		 ret))
		return false;
	if (word) {
		snprintf(ret->what, sizeof(ret->what), "page, word %u", (unsigned)word - 1);
		ret->new = change(
			seed, ret->old, 64,
			word_at(m, m->struct_pages + draw_frame(f, seed) * size + (word - 1) * 8,
				8));
	} else {
		unsigned bit = (unsigned)below(seed, NR_FLAG_BITS);
		const char *name = km_enum_name(&m->k->layout->enums[KE_pageflags], bit);

		snprintf(ret->what, sizeof(ret->what), "page, flag %s",
			 name ? name : "beyond the flags");
		ret->new = ret->old ^ UINT64_C(1) << bit;
	}
	return true;
}

/* A word of a page of some class; what stands elsewhere is a word of the same page. */
static bool draw_word(const struct machine *m, uint64_t *seed, enum frames_of of, bool used,
		      const char *what, struct shot *ret)
{
	const struct frames *f = &m->frames[of];
	struct shot other = { .old = 0 };
	uint64_t page, words = m->k->page_bytes / 8, tries;

	if (!f->total)
		return false;
	page = draw_frame(f, seed) * m->k->page_bytes;
	for (tries = 0; tries < (used ? words : 1); tries++)
		if (aim_phys(m, page + below(seed, words) * 8, 8, ret) && ret->old)
			break;
	if (ret->at < 0 || (used && !ret->old) ||
	    !aim_phys(m, page + below(seed, words) * 8, 8, &other))
		return false;
	snprintf(ret->what, sizeof(ret->what), "%s", what);
	ret->new = change(seed, ret->old, 64, other.old);
	return true;
}

static bool draw_pte(const struct machine *m, uint64_t *seed, struct shot *ret)
{
	return draw_word(m, seed, FRAMES_PAGE_TABLE, true, "page-table entry", ret);
}

static bool draw_slab(const struct machine *m, uint64_t *seed, struct shot *ret)
{
	return draw_word(m, seed, FRAMES_SLAB, false, "word of a slab", ret);
}

static bool draw_percpu(const struct machine *m, uint64_t *seed, struct shot *ret)
{
	return draw_word(m, seed, FRAMES_PERCPU, false, "word of per-CPU memory", ret);
}

/* ---- the profile ---- */

/* Where a number of the line begins, behind its first @skip ones; numbers are words of digits alone, or hex addresses. */
static const char *number_of(const char *line, const char *end, unsigned skip)
{
	const char *p = line;

	while (p < end) {
		const char *word = p;

		while (p < end && isxdigit((unsigned char)*p))
			p++;
		if (p > word && isdigit((unsigned char)*word) && (p == end || *p == ' ') && !skip--)
			return word;
		while (p < end && *p != ' ' && *p != '\t')
			p++;
		while (p < end && (*p == ' ' || *p == '\t'))
			p++;
	}
	return NULL;
}

static bool draw_profile(const struct machine *m, uint64_t *seed, struct shot *ret)
{
	const char *text = m->profile, *end = text + m->profile_bytes, *line = text, *stop, *number,
		   *next;
	uint64_t lines = 0, k, value;
	bool hex;
	unsigned n;

	for (next = text; next < end; next++)
		lines += *next == '\n';
	for (k = below(seed, lines); k; k--)
		line = (const char *)memchr(line, '\n', (size_t)(end - line)) + 1;
	stop = memchr(line, '\n', (size_t)(end - line));
	for (n = 0; stop && number_of(line, stop, n);)
		n++;
	if (!n)
		return false;
	number = number_of(line, stop, (unsigned)below(seed, n));
	for (next = number; next < stop && isxdigit((unsigned char)*next);)
		next++;
	hex = next - number == 16;
	value = strtoull(number, NULL, hex ? 16 : 10);
	/* Numbers of a type are small. */
	value = change(seed, value, hex ? 64 : 16, value + 8);
	ret->at = -1;
	ret->text_at = (size_t)(number - text);
	ret->text_bytes = (size_t)(next - number);
	snprintf(ret->text, sizeof(ret->text), hex ? "%016" PRIx64 : "%" PRIu64, value);
	n = stop - line > 70 ? 70 : (unsigned)(stop - line);
	snprintf(ret->what, sizeof(ret->what), "profile, %.*s", (int)n - (*line == '\t'),
		 line + (*line == '\t'));
	return true;
}

const struct semantic_kind semantic_kinds[NR_SEMANTIC_KINDS] = {
	{ "field", 52, draw_field },	 { "page", 14, draw_page }, { "link", 6, draw_link },
	{ "pte", 8, draw_pte },		 { "slab", 6, draw_slab },  { "percpu", 4, draw_percpu },
	{ "profile", 10, draw_profile },
};
