/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "debugfile.h"
#include "home.h"
#include "profile.h"
#include "type_decl.h"

#define MAX_LINES 100000 /* a structure may contain itself in a damaged file */
#define NR_NEAR	  5

struct show {
	const struct km_types *t;
	bool expand;
	unsigned lines;
	enum km_status (*line)(void *arg, const struct km_type_line *l);
	void *arg;
};

static bool is_record(const struct km_type *p)
{
	return p->kind == KM_KIND_STRUCT || p->kind == KM_KIND_UNION;
}

static void declare_type(const struct km_types *t, uint32_t type, const char *name, unsigned depth,
			 char *buf)
{
	const struct km_type *p = &t->type.v[type];
	const char *space = *name ? " " : "", *star;
	char next[KM_DECLARE_BYTES];

	switch (p->kind) {
	case KM_KIND_STRUCT:
	case KM_KIND_UNION:
	case KM_KIND_ENUM:
		snprintf(buf, KM_DECLARE_BYTES, "%s%s%.120s%s%.120s", km_kind_name(p->kind),
			 p->name ? " " : "", p->name ? p->name : "", space, name);
		return;
	case KM_KIND_ARRAY:
		if (depth > KM_TYPES_MAX_DEPTH)
			break;
		if (p->count)
			snprintf(next, sizeof(next), "%.200s[%" PRIu64 "]", name, p->count);
		else
			snprintf(next, sizeof(next), "%.200s[]", name);
		declare_type(t, p->target, next, depth + 1, buf);
		return;
	case KM_KIND_PTR:
		star = strstr(p->name ? p->name : "", "(*");
		if (star)
			snprintf(buf, KM_DECLARE_BYTES, "%.*s%.120s%s", (int)(star + 2 - p->name),
				 p->name, name, star + 2);
		else
			snprintf(buf, KM_DECLARE_BYTES, "%.160s%.120s", p->name ? p->name : "void *",
				 name);
		return;
	case KM_KIND_VOID:
		break;
	default:
		snprintf(buf, KM_DECLARE_BYTES, "%.160s%s%.120s", p->name ? p->name : "?", space, name);
		return;
	}
	snprintf(buf, KM_DECLARE_BYTES, "void%s%.120s", space, name);
}

void km_types_declare(const struct km_types *t, uint32_t type, const char *name, char *buf)
{
	declare_type(t, type, name, 0, buf);
}

static enum km_status emit_line(struct show *s, const struct km_type_line *l)
{
	if (s->lines++ >= MAX_LINES)
		return KM_CORRUPT;
	return s->line(s->arg, l);
}

static enum km_status show_members(struct show *s, uint32_t type, uint64_t base, unsigned depth,
				   uint64_t *ret_padding);

/* The structure that a member's line opens, if any: its own, or that of its elements. */
static uint32_t opened_by(const struct show *s, const struct km_member *m, unsigned depth)
{
	uint32_t type = m->type;
	unsigned i;

	/* Without expansion only structures that have no name to be looked up by. */
	if (s->expand)
		type = km_types_strip(s->t, type);
	for (i = 0; i < KM_TYPES_MAX_DEPTH && s->t->type.v[type].kind == KM_KIND_ARRAY; i++) {
		type = s->t->type.v[type].target;
		if (s->expand)
			type = km_types_strip(s->t, type);
	}
	if (depth > KM_TYPES_MAX_DEPTH || !is_record(&s->t->type.v[type]) ||
	    !s->t->type.v[type].n || (!s->expand && s->t->type.v[type].name && m->name))
		return 0;
	return type;
}

static enum km_status show_member(struct show *s, const struct km_member *m, uint64_t base,
				  uint64_t hole, unsigned depth)
{
	uint64_t bytes = s->t->type.v[m->type].bytes, at = m->bit_offset / 8, bit = 0;
	const char *name = m->name ? m->name : "";
	char text[KM_DECLARE_BYTES], decl[KM_DECLARE_BYTES];
	struct km_type_line l = { 0 };
	enum km_status st;
	uint32_t opened;

	if (m->bit_size) {
		uint64_t unit = bytes && bytes <= 8 ? bytes * 8 : 8;

		at = m->bit_offset / unit * (unit / 8);
		bit = m->bit_offset % unit;
		snprintf(decl, sizeof(decl), "%.200s:%" PRIu32, name, m->bit_size);
	} else {
		snprintf(decl, sizeof(decl), "%.200s", name);
	}
	declare_type(s->t, m->type, decl, 0, text);
	l = (struct km_type_line){
		.depth = depth,
		.text = text,
		.name = name,
		.offset = base + at,
		.bytes = bytes,
		.bit_offset = (unsigned)bit,
		.bit_size = m->bit_size,
		.hole_bytes = hole,
	};
	st = emit_line(s, &l);
	opened = st ? 0 : opened_by(s, m, depth);
	if (!opened)
		return st;
	st = show_members(s, opened, base + at, depth + 1, &l.hole_bytes);
	if (st)
		return st;
	snprintf(text, sizeof(text), "}%s%.200s", *name ? " " : "", name);
	l.text = text;
	l.closes = true;
	return emit_line(s, &l);
}

/* *@ret_padding: unused bytes after the last member. */
static enum km_status show_members(struct show *s, uint32_t type, uint64_t base, unsigned depth,
				   uint64_t *ret_padding)
{
	const struct km_type *p = &s->t->type.v[type];
	uint64_t end = 0;
	enum km_status st;
	uint32_t i;

	for (i = 0; i < p->n; i++) {
		const struct km_member *m = &s->t->member.v[p->first + i];
		uint64_t bytes = s->t->type.v[m->type].bytes, from = m->bit_offset / 8, to, hole;

		if (m->bit_offset / 8 > UINT32_MAX)
			continue;
		hole = p->kind == KM_KIND_STRUCT && from > end ? from - end : 0;
		to = m->bit_size ? (m->bit_offset + m->bit_size + 7) / 8 : from + bytes;
		if (to > end)
			end = to;
		st = show_member(s, m, base, hole, depth);
		if (st)
			return st;
	}
	*ret_padding = p->kind == KM_KIND_STRUCT && p->bytes > end ? p->bytes - end : 0;
	return KM_OK;
}

static enum km_status show_values(struct show *s, const struct km_type *p)
{
	char text[KM_DECLARE_BYTES];
	enum km_status st;
	uint32_t i;

	for (i = 0; i < p->n; i++) {
		const struct km_enumerator *e = &s->t->value.v[p->first + i];
		struct km_type_line l = {
			.depth = 1, .text = text, .name = e->name, .bytes = p->bytes
		};

		snprintf(text, sizeof(text), "%.200s = %" PRId64, e->name, e->value);
		st = emit_line(s, &l);
		if (st)
			return st;
	}
	return KM_OK;
}

static enum km_status show_type(struct show *s, uint32_t type)
{
	const struct km_type *p = &s->t->type.v[type];
	uint32_t real = km_types_strip(s->t, type);
	char text[KM_DECLARE_BYTES], decl[KM_DECLARE_BYTES];
	struct km_type_line l = { .text = text, .name = "", .bytes = p->bytes };
	enum km_status st;

	if (p->kind == KM_KIND_TYPEDEF) {
		declare_type(s->t, p->target, p->name ? p->name : "", 0, decl);
		snprintf(text, sizeof(text), "typedef %.280s", decl);
	} else {
		declare_type(s->t, type, "", 0, text);
	}
	st = emit_line(s, &l);
	if (st)
		return st;
	p = &s->t->type.v[real];
	if (!is_record(p) && p->kind != KM_KIND_ENUM)
		return KM_OK;
	st = p->kind == KM_KIND_ENUM ? show_values(s, p)
				     : show_members(s, real, 0, 1, &l.hole_bytes);
	if (st)
		return st;
	l.text = "}";
	l.closes = true;
	return emit_line(s, &l);
}

/* -- finding it ----------------------------------------------------------------------------------- */

/* Names like the one that was asked for, best first. */
struct near {
	const char *want;
	char name[NR_NEAR][64];
	unsigned score[NR_NEAR]; /* less is nearer */
	unsigned n;
};

static unsigned name_distance(const char *a, const char *b)
{
	unsigned row[65], la = (unsigned)strnlen(a, 64), lb = (unsigned)strnlen(b, 64), i, k;

	for (k = 0; k <= lb; k++)
		row[k] = k;
	for (i = 1; i <= la; i++) {
		unsigned diag = row[0];

		row[0] = i;
		for (k = 1; k <= lb; k++) {
			unsigned best = diag + (a[i - 1] != b[k - 1]);

			diag = row[k];
			if (row[k] + 1 < best)
				best = row[k] + 1;
			if (row[k - 1] + 1 < best)
				best = row[k - 1] + 1;
			row[k] = best;
		}
	}
	return row[lb];
}

static bool near_add(void *arg, const char *name)
{
	struct near *n = arg;
	size_t len = strlen(name), want = strlen(n->want);
	unsigned score, i;

	if (len >= sizeof(n->name[0]))
		return false;
	if (strstr(name, n->want))
		score = (unsigned)(2 + (len - want) / 4);
	else if (len + 3 < want || want + 3 < len)
		return false;
	else
		score = name_distance(name, n->want);
	if (score > 2 + want / 6)
		return false;
	for (i = 0; i < n->n; i++) {
		if (!strcmp(n->name[i], name))
			return false;
	}
	for (i = n->n; i > 0 && n->score[i - 1] > score; i--) {
		if (i < NR_NEAR) {
			memcpy(n->name[i], n->name[i - 1], sizeof(n->name[0]));
			n->score[i] = n->score[i - 1];
		}
	}
	if (i < NR_NEAR) {
		memcpy(n->name[i], name, len + 1);
		n->score[i] = score;
		n->n += n->n < NR_NEAR;
	}
	return false;
}

static enum km_status not_found(const char *path, const struct near *n, struct km_err *err)
{
	char list[NR_NEAR * 68] = "";
	size_t k = 0;
	unsigned i;

	for (i = 0; i < n->n; i++)
		k += (size_t)snprintf(list + k, sizeof(list) - k, "%s%s", i ? ", " : "",
				      n->name[i]);
	return km_fail(err, KM_NOTFOUND, "'%.150s' has no type '%.60s'%s%s", path, n->want,
		       n->n ? "; near it: " : "", list);
}

/* "struct zone" -> "zone", and the kind that was asked for; VOID: any. */
static const char *split_name(const char *name, enum km_kind *kind)
{
	static const enum km_kind kinds[] = { KM_KIND_STRUCT, KM_KIND_UNION, KM_KIND_ENUM,
					      KM_KIND_TYPEDEF };
	size_t i, n;

	*kind = KM_KIND_VOID;
	for (i = 0; i < KM_ARRAY_LEN(kinds); i++) {
		n = strlen(km_kind_name(kinds[i]));
		if (!strncmp(name, km_kind_name(kinds[i]), n) && name[n] == ' ') {
			*kind = kinds[i];
			return name + n + strspn(name + n, " ");
		}
	}
	return name;
}

static uint32_t find_type(const struct km_types *t, const char *name, enum km_kind kind)
{
	static const enum km_kind kinds[] = { KM_KIND_STRUCT, KM_KIND_UNION, KM_KIND_ENUM,
					      KM_KIND_TYPEDEF };
	uint32_t type = 0;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(kinds) && !type; i++) {
		if (kind == KM_KIND_VOID || kind == kinds[i])
			type = km_types_find(t, kinds[i], name);
	}
	return type;
}

static enum km_status show_found(struct show *s, const char *path, const char *name,
				 enum km_kind kind, struct near *near, struct km_err *err)
{
	uint32_t type = find_type(s->t, name, kind);
	enum km_status st;

	if (!type)
		return not_found(path, near, err);
	st = show_type(s, type);
	if (st == KM_CORRUPT)
		return km_fail(err, st, "the type '%s' does not end", name);
	return st < 0 ? km_fail(err, st, "cannot show '%s': %s", name, km_status_name(st)) : KM_OK;
}

static enum km_status show_profile(struct show *s, const struct km_mapfile *map, const char *path,
				   const char *name, enum km_kind kind, struct km_err *err)
{
	struct near near = { .want = name };
	struct km_vmlinux v = { 0 };
	enum km_status st;
	size_t i;

	if (km_types_init(&v.types))
		return km_fail(err, KM_NOMEM, "out of memory");
	st = km_profile_parse(map->data, map->bytes, &v, err);
	if (st) {
		km_fail_prepend(err, st, "cannot read '%s': ", path);
	} else {
		for (i = 1; i < v.types.type.n; i++) {
			const struct km_type *p = &v.types.type.v[i];

			if (p->name &&
			    (is_record(p) || p->kind == KM_KIND_ENUM || p->kind == KM_KIND_TYPEDEF))
				near_add(&near, p->name);
		}
		s->t = &v.types;
		st = show_found(s, path, name, kind, &near, err);
	}
	km_types_deinit(&v.types);
	km_vec_free(&v.sym);
	return st;
}

static enum km_status show_elf(struct show *s, const char *path, const char *name,
			       enum km_kind kind, struct km_err *err)
{
	struct km_debug_files f;
	const char *const names[] = { name, NULL };
	struct near near = { .want = name };
	struct km_wants wants = { 0 };
	struct km_types types = { 0 };
	enum km_status st;

	st = km_debug_files_open(path, &f, err);
	if (st)
		return st;
	if (km_types_init(&types) ||
	    km_wants_add(&wants,
			 kind == KM_KIND_ENUM	? KM_WANT_ENUM
			 : kind == KM_KIND_VOID ? KM_WANT_TYPE | KM_WANT_ENUM
						: KM_WANT_TYPE,
			 true, names))
		st = km_fail(err, KM_NOMEM, "out of memory");
	if (!st)
		st = km_home_read(f.im, f.dwarf, f.alt, &wants, true, &types, err);
	if (!st) {
		s->t = &types;
		if (!find_type(&types, name, kind))
			(void)km_home_names(f.im, f.dwarf, f.alt, near_add, &near, NULL);
		st = show_found(s, path, name, kind, &near, err);
	}
	km_types_deinit(&types);
	km_wants_deinit(&wants);
	km_debug_files_close(&f);
	return st;
}

enum km_status km_types_show(const struct km_types *t, uint32_t type, bool expand,
			     enum km_status (*line)(void *arg, const struct km_type_line *l), void *arg)
{
	struct show s = { .t = t, .expand = expand, .line = line, .arg = arg };

	return show_type(&s, type);
}

enum km_status km_vmlinux_show_type(const char *path, const char *name, bool expand,
				    enum km_status (*line)(void *arg, const struct km_type_line *l),
				    void *arg, struct km_err *err)
{
	struct show s = { .expand = expand, .line = line, .arg = arg };
	struct km_mapfile map;
	enum km_kind kind;
	enum km_status st;

	name = split_name(name, &kind);
	st = km_mapfile_open(path, &map, err);
	if (st)
		return st;
	if (km_profile_is(map.data, map.bytes))
		st = show_profile(&s, &map, path, name, kind, err);
	else
		st = show_elf(&s, path, name, kind, err);
	km_mapfile_close(&map);
	return st;
}
