/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "kallsyms.h"

#include "base/bits.h"

#define PER_MARK	256u
#define MAX_TOKEN	256u /* bytes; a token is a part of a name */
#define MAX_NAME_TOKENS 0x3fffu
#define MAX_ALIASES	65536u /* symbols at one address */
#define MODE_SAMPLES	16u

static enum km_status read_tokens(struct km_kallsyms *k)
{
	const struct km_kallsyms_parts *p = &k->parts;
	unsigned i, last = 0, at;
	enum km_status st;
	size_t bytes;

	st = k->read(k->arg, p->token_index, k->token_index, sizeof(k->token_index));
	if (st)
		return st;
	for (i = 0; i < 256; i++) {
		at = km_le16(k->token_index + (size_t)2 * i);
		if ((i == 0 && at != 0) || (i > 0 && at <= last))
			return KM_CORRUPT;
		last = at;
	}
	/* The last token ends at the latest where the index starts, which follows the table. */
	bytes = last + MAX_TOKEN;
	if (p->token_index > p->token_table && p->token_index - p->token_table < bytes)
		bytes = (size_t)(p->token_index - p->token_table);
	if (bytes <= last)
		return KM_CORRUPT;
	k->tokens = km_calloc(bytes + 1, 1);
	if (!k->tokens)
		return KM_NOMEM;
	k->token_bytes = bytes;
	return k->read(k->arg, p->token_table, k->tokens, bytes);
}

static enum km_status read_offset(struct km_kallsyms *k, uint32_t i, int32_t *ret)
{
	uint8_t raw[4];
	enum km_status st = k->read(k->arg, k->parts.offsets + (uint64_t)4 * i, raw, sizeof(raw));

	if (!st)
		*ret = (int32_t)km_le32(raw);
	return st;
}

static enum km_status choose_mode(struct km_kallsyms *k)
{
	unsigned i, negative = 0;
	enum km_status st;
	uint8_t raw[8];
	int32_t v;

	k->mode = KM_KALLSYMS_ADDRESSES;
	if (!k->parts.offsets)
		return KM_OK;
	k->mode = KM_KALLSYMS_PLACE;
	if (!k->parts.relative_base)
		return KM_OK;
	st = k->read(k->arg, k->parts.relative_base, raw, sizeof(raw));
	if (st)
		return st;
	k->base = km_le64(raw);
	/* An image is smaller than 2 GiB: offsets are negative only where they mean something else. */
	for (i = 0; i < MODE_SAMPLES; i++) {
		st = read_offset(k, (uint32_t)((uint64_t)k->n * i / MODE_SAMPLES), &v);
		if (st)
			return st;
		negative += v < 0;
	}
	k->mode = negative > MODE_SAMPLES / 2 ? KM_KALLSYMS_ABSOLUTE_PERCPU : KM_KALLSYMS_RELATIVE;
	return KM_OK;
}

enum km_status km_kallsyms_init(struct km_kallsyms *k, const struct km_kallsyms_parts *parts,
				km_kallsyms_read_fn *read, void *arg)
{
	enum km_status st;
	uint8_t raw[4];

	*k = (struct km_kallsyms){ .read = read, .arg = arg, .parts = *parts };
	if (!parts->num_syms || !parts->names || !parts->token_table || !parts->token_index ||
	    (!parts->offsets && !parts->addresses))
		return KM_ABSENT;
	st = read(arg, parts->num_syms, raw, sizeof(raw)); /* a long up to v4.19 */
	if (st)
		return st;
	k->n = km_le32(raw);
	if (!k->n || k->n > KM_KALLSYMS_MAX_SYMS)
		return KM_CORRUPT;
	st = choose_mode(k);
	return st ? st : read_tokens(k);
}

void km_kallsyms_deinit(struct km_kallsyms *k)
{
	free(k->tokens);
	km_vec_free(&k->marks);
	*k = (struct km_kallsyms){ 0 };
}

enum km_status km_kallsyms_address(struct km_kallsyms *k, uint32_t i, uint64_t *ret)
{
	enum km_status st;
	uint8_t raw[8];
	int32_t v = 0;

	if (i >= k->n)
		return KM_CORRUPT;
	if (k->mode == KM_KALLSYMS_ADDRESSES) {
		st = k->read(k->arg, k->parts.addresses + (uint64_t)8 * i, raw, sizeof(raw));
		if (!st)
			*ret = km_le64(raw);
		return st;
	}
	st = read_offset(k, i, &v);
	if (st)
		return st;
	if (k->mode == KM_KALLSYMS_RELATIVE)
		*ret = k->base + (uint32_t)v;
	else if (k->mode == KM_KALLSYMS_PLACE)
		*ret = k->parts.offsets + (uint64_t)4 * i + (uint64_t)(int64_t)v;
	else
		*ret = v >= 0 ? (uint64_t)v : k->base - 1 - (uint64_t)(int64_t)v;
	return KM_OK;
}

/* The header of the name at *@pos: tokens that follow; *@pos moves to the first of them. */
static enum km_status name_header(struct km_kallsyms *k, uint64_t *pos, unsigned *ret_tokens)
{
	uint8_t b[2];
	enum km_status st = k->read(k->arg, k->parts.names + *pos, b, 1);

	if (!st && b[0] & 0x80)
		st = k->read(k->arg, k->parts.names + *pos + 1, b + 1, 1);
	if (st)
		return st;
	*pos += b[0] & 0x80 ? 2 : 1;
	*ret_tokens = b[0] & 0x80 ? (b[0] & 0x7fu) | (unsigned)b[1] << 7 : b[0];
	return *ret_tokens && *ret_tokens <= MAX_NAME_TOKENS ? KM_OK : KM_CORRUPT;
}

/* Skip @n names from *@pos on. */
static enum km_status skip_names(struct km_kallsyms *k, uint64_t *pos, unsigned n)
{
	enum km_status st = KM_OK;
	unsigned tokens;

	while (!st && n--) {
		st = name_header(k, pos, &tokens);
		if (!st)
			*pos += tokens;
	}
	return st;
}

/* Find where the name of symbol @i starts in names. Marks are added up to it. */
static enum km_status name_position(struct km_kallsyms *k, uint32_t i, uint64_t *ret)
{
	enum km_status st = KM_OK;
	uint64_t pos;

	if (i >= k->n)
		return KM_CORRUPT;
	if (!k->marks.n && !km_vec_push(&k->marks))
		return KM_NOMEM;
	while (!st && k->marks.n <= i / PER_MARK) {
		uint32_t *mark;

		pos = k->marks.v[k->marks.n - 1];
		st = skip_names(k, &pos, PER_MARK);
		if (st)
			return st;
		if (pos > UINT32_MAX)
			return KM_CORRUPT;
		mark = km_vec_push(&k->marks);
		if (!mark)
			return KM_NOMEM;
		*mark = (uint32_t)pos;
	}
	pos = k->marks.v[i / PER_MARK];
	st = skip_names(k, &pos, i % PER_MARK);
	if (!st)
		*ret = pos;
	return st;
}

enum km_status km_kallsyms_name(struct km_kallsyms *k, uint32_t i, char name[KM_KALLSYMS_NAME])
{
	enum km_status st;
	unsigned tokens;
	uint64_t pos;
	size_t n = 0;
	bool type_skipped = false;

	st = name_position(k, i, &pos);
	if (!st)
		st = name_header(k, &pos, &tokens);
	if (st)
		return st;
	for (; tokens && n < KM_KALLSYMS_NAME - 1; tokens--) {
		const char *s, *end = k->tokens + k->token_bytes;
		uint8_t token;

		st = k->read(k->arg, k->parts.names + pos++, &token, 1);
		if (st)
			return st;
		s = k->tokens + km_le16(k->token_index + (size_t)2 * token);
		for (; s < end && *s && n < KM_KALLSYMS_NAME - 1; s++) {
			if (type_skipped)
				name[n++] = *s;
			type_skipped = true;
		}
	}
	name[n] = '\0';
	return n ? KM_OK : KM_CORRUPT;
}

/* The last symbol at or below @addr. */
static enum km_status search_symbol(struct km_kallsyms *k, uint64_t addr, uint32_t *ret)
{
	uint32_t low = 0, high = k->n;
	enum km_status st;
	uint64_t at;

	while (high - low > 1) {
		uint32_t mid = low + (high - low) / 2;

		st = km_kallsyms_address(k, mid, &at);
		if (st)
			return st;
		if (at <= addr)
			low = mid;
		else
			high = mid;
	}
	*ret = low;
	return KM_OK;
}

enum km_status km_kallsyms_lookup(struct km_kallsyms *k, uint64_t addr, char name[KM_KALLSYMS_NAME],
				  uint64_t *ret_offset, uint64_t *ret_size)
{
	uint64_t start, at, end = k->parts.end;
	uint32_t found, i, steps;
	enum km_status st;

	if (addr < k->parts.start || (end && addr >= end))
		return KM_NOTFOUND;
	st = search_symbol(k, addr, &found);
	if (!st)
		st = km_kallsyms_address(k, found, &start);
	if (st)
		return st;
	if (start > addr)
		return KM_NOTFOUND;
	i = found;
	for (steps = 0; found && steps < MAX_ALIASES; steps++) {
		st = km_kallsyms_address(k, found - 1, &at);
		if (st)
			return st;
		if (at != start)
			break;
		found--;
	}
	for (i++, steps = 0; i < k->n && steps < MAX_ALIASES; i++, steps++) {
		st = km_kallsyms_address(k, i, &at);
		if (st)
			return st;
		if (at > start) {
			end = at;
			break;
		}
	}
	if (end <= addr)
		return KM_NOTFOUND;
	st = km_kallsyms_name(k, found, name);
	if (st)
		return st;
	*ret_offset = addr - start;
	*ret_size = end - start;
	return KM_OK;
}
