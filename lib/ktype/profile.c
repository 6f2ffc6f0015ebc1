/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <string.h>

#include "home.h"
#include "profile.h"
#include "dwarf/unit.h"

static const char magic[] = KM_PROFILE_MAGIC;

static uint64_t hash_name(uint64_t h, const char *name)
{
	do
		h = (h ^ (uint8_t)*name) * 0x100000001b3u;
	while (*name++);
	return h;
}

static uint64_t hash_decls(uint64_t h, const struct km_name_decl *d, size_t n)
{
	size_t i, k;

	for (i = 0; i < n; i++) {
		for (k = 0; d[i].names[k]; k++)
			h = hash_name(h, d[i].names[k]);
	}
	return (h ^ 0xff) * 0x100000001b3u;
}

/*
 * Members are not part of it: structures are kept whole, so a new path needs no new profile. Where names are
 * looked for is part of it: that decides which of them are found.
 */
uint64_t km_profile_names_hash(void)
{
	uint64_t h = km_homes_hash(0xcbf29ce484222325u, hash_name);

	h = hash_decls(h, km_type_decls, KM_NR_TYPES);
	h = hash_decls(h, km_enum_decls, KM_NR_ENUMS);
	h = hash_decls(h, km_const_decls, KM_NR_CONSTS);
	return hash_decls(h, km_sym_decls, KM_NR_SYMS);
}

void km_profile_seal(const void *text, uint64_t bytes, char ret[KM_FINGERPRINT_TEXT])
{
	struct km_fingerprint f = KM_FINGERPRINT_INIT;

	km_fingerprint_bytes(&f, text, bytes);
	km_fingerprint_word(&f, bytes);
	km_fingerprint_text(&f, ret);
}

bool km_profile_is(const void *data, uint64_t bytes)
{
	return bytes >= sizeof(magic) - 1 && !memcmp(data, magic, sizeof(magic) - 1);
}

/* A line at a time; fields are taken from its front. */
struct reader {
	const char *pos, *end;	 /* of the text */
	const char *line, *stop; /* what is left of this line */
	unsigned number;
	struct km_err *err;
};

static enum km_status bad(struct reader *r, const char *what)
{
	return km_fail(r->err, KM_CORRUPT, "line %u of the profile: %s", r->number, what);
}

static bool next_line(struct reader *r)
{
	const char *nl = memchr(r->pos, '\n', (size_t)(r->end - r->pos));

	r->number++;
	if (!nl)
		return false;
	r->line = r->pos;
	r->stop = nl;
	r->pos = nl + 1;
	return !memchr(r->line, 0, (size_t)(nl - r->line));
}

/* One field, without the space after it; empty at the end of the line. */
static struct km_span take_field(struct reader *r)
{
	const char *sp = memchr(r->line, ' ', (size_t)(r->stop - r->line));
	struct km_span f = { (const uint8_t *)r->line, (uint64_t)((sp ? sp : r->stop) - r->line) };

	r->line = sp ? sp + 1 : r->stop;
	return f;
}

static bool take_number(struct reader *r, unsigned base, uint64_t max, uint64_t *ret)
{
	struct km_span f = take_field(r);
	uint64_t v = 0, i;

	if (!f.bytes || f.bytes > 20)
		return false;
	for (i = 0; i < f.bytes; i++) {
		uint8_t c = f.data[i];
		unsigned digit = c >= '0' && c <= '9'	? (unsigned)(c - '0')
				 : c >= 'a' && c <= 'f' ? (unsigned)(c - 'a') + 10
							: 99;

		if (digit >= base || v > (UINT64_MAX - digit) / base)
			return false;
		v = v * base + digit;
	}
	*ret = v;
	return v <= max;
}

static bool take_signed(struct reader *r, int64_t *ret)
{
	bool minus = r->line < r->stop && *r->line == '-';
	uint64_t v;

	r->line += minus;
	if (!take_number(r, 10, minus ? UINT64_C(1) << 63 : INT64_MAX, &v))
		return false;
	*ret = (int64_t)(minus ? ~v + 1 : v);
	return true;
}

static bool field_is(struct km_span f, const char *text)
{
	return f.bytes == strlen(text) && !memcmp(f.data, text, f.bytes);
}

static bool take_sign(struct reader *r, bool *is_signed)
{
	struct km_span f = take_field(r);

	*is_signed = field_is(f, "s");
	return *is_signed || field_is(f, "u");
}

/* The rest of the line: a name; NULL for "-". False when it is empty or memory ran out. */
static bool take_name(struct reader *r, struct km_arena *a, const char **ret)
{
	size_t n = (size_t)(r->stop - r->line);

	*ret = NULL;
	if (!n)
		return false;
	if (n == 1 && *r->line == '-')
		return true;
	*ret = km_arena_strndup(a, r->line, n);
	return *ret != NULL;
}

static bool head_line(struct reader *r, const char *key)
{
	return next_line(r) && field_is(take_field(r), key) && r->line < r->stop;
}

static bool head_text(struct reader *r, const char *key, char *buf, size_t room)
{
	size_t n;

	if (!head_line(r, key))
		return false;
	n = (size_t)(r->stop - r->line);
	if (n >= room)
		return false;
	if (n == 1 && *r->line == '-')
		n = 0;
	memcpy(buf, r->line, n);
	buf[n] = '\0';
	return true;
}

static enum km_status read_head(struct reader *r, struct km_kernel_id *id, uint64_t *names_hash)
{
	uint64_t n;

	if (!km_profile_is(r->pos, (uint64_t)(r->end - r->pos)))
		return km_fail(r->err, KM_FORMAT, "not a profile");
	r->pos += sizeof(magic) - 1;
	if (!next_line(r))
		return bad(r, "expected 'kmemdb profile 1'");
	if (r->stop > r->line && r->stop[-1] == '\r')
		return bad(r, "it ends in CR LF: the file was converted as text; a profile is copied as it is");
	if (!take_number(r, 10, UINT32_MAX, &n) || r->line != r->stop)
		return bad(r, "expected 'kmemdb profile 1'");
	if (n != 1)
		return km_fail(r->err, KM_UNSUPPORTED,
			       "a profile of version %llu; this kmemdb reads version 1",
			       (unsigned long long)n);
	if (!head_text(r, "build-id", id->build_id, sizeof(id->build_id)) ||
	    (*id->build_id && !km_build_id_is_plain(id->build_id)))
		return bad(r, "expected 'build-id' and hex digits");
	if (!head_text(r, "release", id->release, sizeof(id->release)))
		return bad(r, "expected 'release' and a text");
	if (!head_text(r, "banner", id->banner, sizeof(id->banner)))
		return bad(r, "expected 'banner' and a text");
	if (!head_line(r, "machine") || !take_number(r, 10, UINT16_MAX, &n) || r->line != r->stop)
		return bad(r, "expected 'machine' and a number");
	id->machine = (uint16_t)n;
	if (!head_line(r, "names") || !take_number(r, 16, UINT64_MAX, names_hash) ||
	    r->line != r->stop)
		return bad(r, "expected 'names' and a hexadecimal number");
	id->origin = "profile";
	return KM_OK;
}

static enum km_status read_members(struct reader *r, struct km_types *t, struct km_type *p,
				   uint64_t n, uint64_t nr_types)
{
	p->first = (uint32_t)t->member.n;
	for (; n; n--) {
		struct km_member *m;
		uint64_t type, at, bits;

		if (!next_line(r) || *r->line++ != '\t' || !take_number(r, 10, nr_types, &type) ||
		    !take_number(r, 10, UINT64_MAX, &at) || !take_number(r, 10, 64, &bits))
			return bad(r, "expected a member: type, bit offset, bit size, name");
		m = t->member.n < KM_TYPES_MAX_MEMBERS ? km_vec_push(&t->member) : NULL;
		if (!m)
			return km_fail(r->err, KM_NOMEM, "out of memory");
		m->type = (uint32_t)type;
		m->bit_offset = at;
		m->bit_size = (uint32_t)bits;
		if (!take_name(r, &t->arena, &m->name))
			return bad(r, "a member has no name");
		p->n++;
	}
	return KM_OK;
}

static enum km_status read_values(struct reader *r, struct km_types *t, struct km_type *p,
				  uint64_t n)
{
	p->first = (uint32_t)t->value.n;
	for (; n; n--) {
		struct km_enumerator *e;
		int64_t value;

		if (!next_line(r) || *r->line++ != '\t' || !take_signed(r, &value))
			return bad(r, "expected an enumerator: value, name");
		e = t->value.n < KM_TYPES_MAX_VALUES ? km_vec_push(&t->value) : NULL;
		if (!e)
			return km_fail(r->err, KM_NOMEM, "out of memory");
		e->value = value;
		if (!take_name(r, &t->arena, &e->name) || !e->name) {
			t->value.n--;
			return bad(r, "an enumerator has no name");
		}
		p->n++;
	}
	return KM_OK;
}

static bool find_kind(struct km_span f, enum km_kind *ret)
{
	unsigned k;

	for (k = KM_KIND_VOID + 1; k < KM_NR_KINDS; k++) {
		if (field_is(f, km_kind_name(k))) {
			*ret = (enum km_kind)k;
			return true;
		}
	}
	return false;
}

static enum km_status read_type(struct reader *r, struct km_types *t, uint64_t nr_types)
{
	struct km_type type = { 0 }, *p;
	uint64_t n = 0, target = 0;
	bool ok;

	if (!next_line(r) || !find_kind(take_field(r), &type.kind))
		return bad(r, "expected a type");
	ok = take_number(r, 10, UINT64_MAX, &type.bytes);
	switch (type.kind) {
	case KM_KIND_INT:
	case KM_KIND_BOOL:
	case KM_KIND_CHAR:
		ok = ok && take_sign(r, &type.is_signed) && take_name(r, &t->arena, &type.name);
		break;
	case KM_KIND_ARRAY:
		ok = ok && take_number(r, 10, nr_types, &target) &&
		     take_number(r, 10, UINT64_MAX, &type.count) && r->line == r->stop;
		break;
	case KM_KIND_TYPEDEF:
		ok = ok && take_number(r, 10, nr_types, &target) &&
		     take_name(r, &t->arena, &type.name);
		break;
	case KM_KIND_ENUM:
		ok = ok && take_sign(r, &type.is_signed) && take_number(r, 10, UINT32_MAX, &n) &&
		     take_name(r, &t->arena, &type.name);
		break;
	case KM_KIND_STRUCT:
	case KM_KIND_UNION:
		ok = ok && take_number(r, 10, UINT32_MAX, &n) &&
		     take_name(r, &t->arena, &type.name);
		break;
	default:
		ok = ok && take_name(r, &t->arena, &type.name);
		break;
	}
	if (!ok)
		return bad(r, "a type lacks a field or has a bad one");
	type.target = (uint32_t)target;
	p = km_vec_push(&t->type);
	if (!p)
		return km_fail(r->err, KM_NOMEM, "out of memory");
	*p = type;
	return type.kind == KM_KIND_ENUM ? read_values(r, t, p, n)
					 : read_members(r, t, p, n, nr_types);
}

static enum km_status read_symbol(struct reader *r, struct km_vmlinux *v)
{
	struct km_elfsym sym = { .present = true }, *p;
	struct km_span flag;

	if (!next_line(r) || !take_number(r, 16, UINT64_MAX, &sym.addr) ||
	    !take_number(r, 10, UINT64_MAX, &sym.bytes))
		return bad(r, "expected a symbol: address, size, flag, name");
	flag = take_field(r);
	sym.absolute = field_is(flag, "a");
	if ((!sym.absolute && !field_is(flag, "-")) || !take_name(r, &v->types.arena, &sym.name) ||
	    !sym.name)
		return bad(r, "a symbol has no flag or no name");
	p = km_vec_push(&v->sym);
	if (!p)
		return km_fail(r->err, KM_NOMEM, "out of memory");
	*p = sym;
	return KM_OK;
}

/* Size in bits as a member; 0: unknown, or that of an array without end. */
static uint64_t member_bits(const struct km_types *t, const struct km_member *m)
{
	uint64_t bytes = t->type.v[m->type].bytes;

	return m->bit_size ? m->bit_size : bytes > UINT64_MAX / 8 ? UINT64_MAX
								  : bytes * 8;
}

/* Members are within their structure, and of a struct one after the other. */
static const struct km_member *misplaced(const struct km_types *t, const struct km_type *p)
{
	uint64_t end = 0, all = p->bytes > UINT64_MAX / 8 ? UINT64_MAX : p->bytes * 8;
	uint32_t i;

	for (i = 0; i < p->n; i++) {
		const struct km_member *m = &t->member.v[p->first + i];
		uint64_t bits = member_bits(t, m);

		if (m->bit_offset > all || bits > all - m->bit_offset ||
		    (!m->bit_size && m->bit_offset % 8) ||
		    (p->kind == KM_KIND_STRUCT && m->bit_offset < end))
			return m;
		end = m->bit_offset + bits;
	}
	return NULL;
}

static enum km_status check_members(struct reader *r, const struct km_types *t)
{
	size_t i;

	for (i = 1; i < t->type.n; i++) {
		const struct km_type *p = &t->type.v[i];
		bool record = p->kind == KM_KIND_STRUCT || p->kind == KM_KIND_UNION;
		const struct km_member *m = record ? misplaced(t, p) : NULL;

		if (m)
			return km_fail(r->err, KM_CORRUPT,
				       "the profile has member %s of %s beyond it or within another",
				       m->name ? m->name : "(unnamed)",
				       p->name ? p->name : "(unnamed)");
	}
	return KM_OK;
}

/* The last line: "end", and what was written before it as a fingerprint; one that was edited, or is old, has none. */
static enum km_status read_end(struct reader *r, const char *text)
{
	const char *from = r->pos;
	char seal[KM_FINGERPRINT_TEXT];

	if (!next_line(r) || !field_is(take_field(r), "end") || r->pos != r->end)
		return bad(r, "expected 'end' and nothing after it");
	km_profile_seal(text, (uint64_t)(from - text), seal);
	if (r->line != r->stop && !field_is(take_field(r), seal))
		return bad(r, "its text has changed since it was written: make it again with 'kmemdb profile'");
	return KM_OK;
}

enum km_status km_profile_parse(const void *data, uint64_t bytes, struct km_vmlinux *v,
				struct km_err *err)
{
	struct reader r = { .pos = data, .end = (const char *)data + bytes, .err = err };
	enum km_status st = read_head(&r, &v->id, &v->names_hash);
	uint64_t n, i;

	if (st)
		return st;
	if (!head_line(&r, "types") || !take_number(&r, 10, KM_TYPES_MAX - 1, &n) ||
	    r.line != r.stop)
		return bad(&r, "expected 'types' and how many");
	for (i = 0; i < n; i++) {
		st = read_type(&r, &v->types, n);
		if (st)
			return st;
	}
	if (!head_line(&r, "symbols") || !take_number(&r, 10, UINT16_MAX, &n) || r.line != r.stop)
		return bad(&r, "expected 'symbols' and how many");
	for (i = 0; i < n; i++) {
		st = read_symbol(&r, v);
		if (st)
			return st;
	}
	st = read_end(&r, data);
	if (!st)
		st = check_members(&r, &v->types);
	if (st)
		return st;
	return km_types_index(&v->types) ? km_fail(err, KM_NOMEM, "out of memory") : KM_OK;
}

enum km_status km_profile_identify(const void *data, uint64_t bytes, struct km_kernel_id *ret,
				   struct km_err *err)
{
	struct reader r = { .pos = data, .end = (const char *)data + bytes, .err = err };
	uint64_t hash;

	return read_head(&r, ret, &hash);
}
