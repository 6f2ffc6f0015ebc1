/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "base/bits.h"
#include "unit.h"

/* Numbers of the DWARF standard that are needed without libdwarf's header. */
enum {
	UT_COMPILE = 1,
	UT_TYPE = 2,
	UT_PARTIAL = 3,
	UT_SKELETON = 4,
	UT_SPLIT_TYPE = 6,
};

/* The length field: 4 bytes, or 0xffffffff and 8 bytes. Returns its size, 0 when it is damaged. */
static unsigned read_length(const uint8_t *p, uint64_t room, uint64_t *ret)
{
	if (room < 4)
		return 0;
	*ret = km_le32(p);
	if (*ret < 0xfffffff0u)
		return *ret <= room - 4 ? 4 : 0;
	if (*ret != 0xffffffffu || room < 12)
		return 0;
	*ret = km_le64(p + 4);
	return *ret <= room - 12 ? 12 : 0;
}

enum km_status km_unit_read(struct km_span info, uint64_t offset, struct km_unit *ret)
{
	unsigned length_bytes, word;
	const uint8_t *p;
	uint64_t length;

	if (offset == info.bytes)
		return KM_END;
	if (offset > info.bytes)
		return KM_CORRUPT;
	p = info.data + offset;
	length_bytes = read_length(p, info.bytes - offset, &length);
	if (!length_bytes || length < 8)
		return KM_CORRUPT;
	word = length_bytes == 12 ? 8 : 4;
	ret->offset = offset;
	ret->bytes = length_bytes + length;
	ret->version = km_le16(p + length_bytes);
	ret->kind = UT_COMPILE;
	ret->signature = ret->type_offset = 0;
	ret->header_bytes = length_bytes + 2 + word + 1;
	if (ret->version >= 5) {
		ret->kind = p[length_bytes + 2];
		ret->header_bytes++;
		if (ret->kind == UT_TYPE || ret->kind == UT_SPLIT_TYPE) {
			if (ret->bytes < ret->header_bytes + 8 + word)
				return KM_CORRUPT;
			ret->signature = km_le64(p + ret->header_bytes);
			ret->type_offset = km_le_uint(p + ret->header_bytes + 8, word);
			ret->header_bytes += 8 + word;
		} else if (ret->kind != UT_COMPILE && ret->kind != UT_PARTIAL)
			ret->header_bytes += 8;
	}
	return ret->header_bytes <= ret->bytes ? KM_OK : KM_CORRUPT;
}

static int by_signature(const void *va, const void *vb)
{
	const struct km_signature *a = va, *b = vb;

	return a->signature < b->signature ? -1 : a->signature > b->signature;
}

static enum km_status read_signatures(struct km_signatures *s, struct km_span info)
{
	struct km_unit u = { 0 };
	struct km_signature *p;
	uint64_t pos;

	for (pos = 0; km_unit_read(info, pos, &u) == KM_OK; pos += u.bytes) {
		if (!u.signature || u.type_offset >= u.bytes)
			continue;
		p = km_vec_push(&s->at);
		if (!p)
			return KM_NOMEM;
		*p = (struct km_signature){ u.signature, pos + u.type_offset };
	}
	km_sort(s->at.v, s->at.n, sizeof(*s->at.v), by_signature);
	s->read = true;
	return KM_OK;
}

enum km_status km_signature_find(struct km_signatures *s, struct km_span info, uint64_t signature,
				 uint64_t *ret)
{
	const struct km_signature key = { signature, 0 }, *found;

	if (!s->read && read_signatures(s, info))
		return KM_NOMEM;
	found = s->at.n ? bsearch(&key, s->at.v, s->at.n, sizeof(key), by_signature) : NULL;
	if (!found)
		return KM_NOTFOUND;
	*ret = found->offset;
	return KM_OK;
}

enum km_status km_unit_at(struct km_span aranges, uint64_t addr, uint64_t *ret)
{
	uint64_t pos = 0;

	while (pos < aranges.bytes) {
		const uint8_t *set = aranges.data + pos;
		uint64_t length, end, at;
		unsigned n = read_length(set, aranges.bytes - pos, &length), word;

		if (!n)
			return KM_CORRUPT;
		end = n + length;
		word = n == 12 ? 8 : 4;
		if (length < 2 + word + 2 || set[n + 2 + word] != 8)
			return KM_CORRUPT;
		/* Pairs of address and length, aligned to a pair's size from the set's start. */
		at = (n + 2 + word + 2 + 15) & ~UINT64_C(15);
		for (; at + 16 <= end; at += 16) {
			uint64_t lo = km_le64(set + at);

			if (addr >= lo && addr - lo < km_le64(set + at + 8)) {
				*ret = km_le_uint(set + n + 2, word);
				return KM_OK;
			}
		}
		pos += end;
	}
	return KM_NOTFOUND;
}

/* Names by their last four bytes: a string that ends in none of them is passed over in a step. */
#define NR_SLOTS 4096u

static uint32_t tail_slot(const void *last4)
{
	uint32_t v;

	memcpy(&v, last4, 4);
	return v * 2654435761u >> 20;
}

enum km_status km_strings_seen(struct km_span str, const char *const *names, size_t n, bool *seen)
{
	_cleanup_(km_freep) uint16_t *slot = km_calloc(NR_SLOTS, sizeof(*slot));
	_cleanup_(km_freep) uint16_t *next = km_calloc(n, sizeof(*next));
	const uint8_t *p = str.data, *stop = str.data + str.bytes;
	size_t i;

	if (!slot || !next || n >= UINT16_MAX)
		return KM_NOMEM;
	for (i = 0; i < n; i++) {
		size_t len = strlen(names[i]);
		uint32_t s;

		seen[i] = len < 4;
		if (len < 4)
			continue;
		s = tail_slot(names[i] + len - 4);
		next[i] = slot[s];
		slot[s] = (uint16_t)(i + 1);
	}
	while (p < stop) {
		const uint8_t *nul = memchr(p, 0, (size_t)(stop - p));
		uint16_t k;

		if (!nul)
			break;
		if (nul - p >= 4) {
			for (k = slot[tail_slot(nul - 4)]; k; k = next[k - 1]) {
				size_t len = strlen(names[k - 1]);

				if (!seen[k - 1] && len <= (size_t)(nul - p) &&
				    !memcmp(nul - len, names[k - 1], len))
					seen[k - 1] = true;
			}
		}
		p = nul + 1;
	}
	return KM_OK;
}

enum km_status km_string_offset(struct km_span str, const char *name, uint64_t *pos)
{
	size_t len = strlen(name) + 1;
	const uint8_t *p;

	if (*pos > str.bytes)
		return KM_NOTFOUND;
	p = memmem(str.data + *pos, str.bytes - *pos, name, len);
	if (!p)
		return KM_NOTFOUND;
	*pos = (uint64_t)(p - str.data);
	return KM_OK;
}
