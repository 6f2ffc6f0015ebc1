/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "resolve.h"

struct walk {
	const struct km_types *t;
	uint64_t bits;	   /* from the start of the structure */
	uint32_t bit_size; /* of the last member */
	uint32_t type;	   /* without typedefs */
	uint64_t stride, count, array_bits;
	bool array;    /* "[]" was found */
	char why[160]; /* on failure */
};

static bool is_record(const struct km_type *p)
{
	return p->kind == KM_KIND_STRUCT || p->kind == KM_KIND_UNION;
}

/* The struct or union called @name, or what a typedef of that name stands for. */
static uint32_t find_record(const struct km_types *t, const char *name)
{
	uint32_t i = km_types_find(t, KM_KIND_STRUCT, name);

	if (!i)
		i = km_types_find(t, KM_KIND_UNION, name);
	if (!i)
		i = km_types_strip(t, km_types_find(t, KM_KIND_TYPEDEF, name));
	return i;
}

static bool __attribute__((format(printf, 2, 3))) walk_fail(struct walk *w, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(w->why, sizeof(w->why), fmt, ap);
	va_end(ap);
	return false;
}

/*
 * The scalars of an array of several dimensions, one after the other. For an array of texts these are its
 * elements.
 */
static bool flatten(struct walk *w)
{
	const struct km_type *p = &w->t->type.v[w->type];
	unsigned depth;

	for (depth = 0; p->kind == KM_KIND_ARRAY; p = &w->t->type.v[w->type], depth++) {
		uint32_t element = km_types_strip(w->t, p->target);

		if (w->t->type.v[element].kind == KM_KIND_CHAR)
			break;
		/* Damaged types may be arrays of themselves. */
		if (depth == KM_TYPES_MAX_DEPTH || __builtin_mul_overflow(w->count, p->count, &w->count))
			return false;
		w->type = element;
		w->stride = w->t->type.v[element].bytes;
	}
	return true;
}

/* Follow one path from w->type. */
static bool walk_path(struct walk *w, const char *path)
{
	const char *s = path;

	while (*s) {
		size_t len = strcspn(s, ".[");
		const struct km_member *m;
		const struct km_type *p;
		uint64_t at;

		m = km_types_member(w->t, w->type, s, len, &at);
		if (!m)
			return walk_fail(w, "no member '%s'", path);
		w->bits += at;
		w->type = km_types_strip(w->t, m->type);
		w->bit_size = m->bit_size;
		s += len;
		if (!strncmp(s, "[]", 2)) {
			p = &w->t->type.v[w->type];
			if (p->kind != KM_KIND_ARRAY)
				return walk_fail(w, "'%s' is not an array", path);
			w->array = true;
			w->array_bits = w->bits;
			w->count = p->count;
			w->type = km_types_strip(w->t, p->target);
			w->stride = w->t->type.v[w->type].bytes;
			s += 2;
			if (!*s && !flatten(w))
				return walk_fail(w, "'%s' is an array without end", path);
		}
		if (*s == '.')
			s++;
	}
	return true;
}

/* Enter structures of one member until a scalar is found. True when any was entered. */
static bool unwrap(struct walk *w)
{
	bool entered = false;
	unsigned depth;

	for (depth = 0; depth < KM_TYPES_MAX_DEPTH; depth++) {
		const struct km_type *p = &w->t->type.v[w->type];
		const struct km_member *m;

		if (!is_record(p) || p->n != 1)
			break;
		m = &w->t->member.v[p->first];
		if (m->bit_size || m->bit_offset)
			break;
		w->type = km_types_strip(w->t, m->type);
		entered = true;
	}
	return entered;
}

static const char *article(enum km_kind kind)
{
	switch (kind) {
	case KM_KIND_VOID:
		return "of unknown type";
	case KM_KIND_INT:
		return "an integer";
	case KM_KIND_ENUM:
		return "an enum";
	case KM_KIND_ARRAY:
		return "an array";
	case KM_KIND_PTR:
		return "a pointer";
	case KM_KIND_STRUCT:
		return "a struct";
	case KM_KIND_UNION:
		return "a union";
	case KM_KIND_BOOL:
		return "a bool";
	case KM_KIND_CHAR:
		return "a char";
	case KM_KIND_FLOAT:
		return "a float";
	default:
		return "a function";
	}
}

static bool is_integer(enum km_kind kind)
{
	return kind == KM_KIND_INT || kind == KM_KIND_BOOL || kind == KM_KIND_CHAR ||
	       kind == KM_KIND_ENUM;
}

static bool check_integer(struct walk *w, enum km_shape shape, bool *is_signed)
{
	bool wrapped = w->bit_size ? false : unwrap(w);
	const struct km_type *p = &w->t->type.v[w->type];

	if (!is_integer(p->kind))
		return walk_fail(w, "is %s, expected an integer", article(p->kind));
	if (p->bytes < 1 || p->bytes > 8)
		return walk_fail(w, "is an integer of unknown size");
	*is_signed = p->is_signed;
	if (shape == KM_SHAPE_INT || p->kind == KM_KIND_ENUM || p->kind == KM_KIND_BOOL)
		return true;
	if (wrapped) {
		*is_signed = shape == KM_SHAPE_SINT;
		return true;
	}
	if (p->is_signed && shape == KM_SHAPE_UINT)
		return walk_fail(w, "is signed, expected an unsigned integer");
	if (!p->is_signed && shape == KM_SHAPE_SINT)
		return walk_fail(w, "is unsigned, expected a signed integer");
	return true;
}

static bool check_shape(struct walk *w, enum km_shape shape, bool *is_signed)
{
	const struct km_type *p = &w->t->type.v[w->type];

	*is_signed = false;
	switch (shape) {
	case KM_SHAPE_UINT:
	case KM_SHAPE_SINT:
	case KM_SHAPE_INT:
		return check_integer(w, shape, is_signed);
	case KM_SHAPE_PTR:
		if (p->kind != KM_KIND_PTR)
			return walk_fail(w, "is %s, expected a pointer", article(p->kind));
		return true;
	case KM_SHAPE_STRUCT:
		if (is_record(p) ||
		    (p->kind == KM_KIND_ARRAY &&
		     w->t->type.v[km_types_strip(w->t, p->target)].kind == KM_KIND_CHAR))
			return true;
		return walk_fail(w, "is %s, expected a struct", article(p->kind));
	}
	return walk_fail(w, "has an unknown shape");
}

/* Turn bits into bytes; a bit-field is read by its declared type where it does not straddle one. */
static bool place_at(struct walk *w, uint64_t record_bytes, struct km_place *ret)
{
	uint64_t bytes = w->t->type.v[w->type].bytes, offset = w->bits / 8, bit = 0, end;

	if (w->bit_size) {
		uint64_t unit = bytes && bytes <= 8 ? bytes * 8 : 8;

		offset = w->bits / unit * (unit / 8);
		bit = w->bits % unit;
		if (bit + w->bit_size > unit || offset + unit / 8 > record_bytes) {
			offset = w->bits / 8;
			bit = w->bits % 8;
			bytes = (bit + w->bit_size + 7) / 8;
		}
		if (bytes > 8)
			return walk_fail(w, "is a bit-field over nine bytes");
	} else if (w->bits % 8) {
		return walk_fail(w, "does not begin at a byte");
	}
	end = bytes;
	if (w->array) {
		if (w->count > UINT32_MAX || w->stride > UINT32_MAX ||
		    w->array_bits / 8 > record_bytes ||
		    w->count * w->stride > record_bytes - w->array_bits / 8)
			return walk_fail(w, "reaches out of the structure");
		if (!w->count) /* a flexible array lies after the structure */
			end = 0;
	}
	if (offset > UINT32_MAX || bytes > UINT32_MAX || offset > record_bytes ||
	    end > record_bytes - offset)
		return walk_fail(w, "lies outside of the structure");
	*ret = (struct km_place){
		.present = true,
		.bit_offset = (uint8_t)bit,
		.bit_size = (uint8_t)w->bit_size,
		.offset = (uint32_t)offset,
		.bytes = (uint32_t)bytes,
		.stride = (uint32_t)w->stride,
		.count = (uint32_t)w->count,
	};
	return true;
}

static enum km_status resolve_field(const struct km_types *t, const struct km_field_decl *f,
				    uint32_t record, const char *absent, struct km_arena *arena,
				    struct km_place *ret)
{
	char first[160] = "";
	bool is_signed;
	uint8_t alt;

	*ret = (struct km_place){ .present = false };
	for (alt = 0; record && f->paths[alt]; alt++) {
		struct walk w = { .t = t, .type = record };

		if (walk_path(&w, f->paths[alt]) && check_shape(&w, f->shape, &is_signed) &&
		    place_at(&w, t->type.v[record].bytes, ret)) {
			ret->alt = alt;
			ret->is_signed = is_signed;
			return KM_OK;
		}
		/* A member of the wrong shape is a better reason than one that is not there. */
		if (!*first || (!strncmp(first, "no member", 9) && strncmp(w.why, "no member", 9)))
			memcpy(first, w.why, sizeof(first));
	}
	if (record)
		ret->why = km_arena_printf(arena, "struct %s: %s%s%s", f->type,
					   strncmp(first, "no member", 9) ? f->name : "",
					   strncmp(first, "no member", 9) ? " " : "", first);
	else
		ret->why = km_arena_printf(arena, "struct %s: %s", f->type, absent);
	return ret->why ? KM_OK : KM_NOMEM;
}

static void take_enum(const struct km_types *t, uint32_t type, struct km_enum *ret)
{
	const struct km_type *p = &t->type.v[type];

	ret->v = t->value.v + p->first;
	ret->n = p->n;
}

/* @of: the number of the enum's type, for constants that more than one enum has. */
static void resolve_enum(const struct km_types *t, const struct km_name_decl *e,
			 struct km_enum *ret, uint32_t *of)
{
	const char *const *name;
	int64_t value;

	*ret = (struct km_enum){ 0 };
	*of = 0;
	for (name = e->names; *name && !*of; name++) {
		if (**name == '@')
			*of = km_types_find_value(t, *name + 1, 1, &value);
		else
			*of = km_types_find(t, KM_KIND_ENUM, *name);
	}
	if (*of)
		take_enum(t, *of, ret);
}

/*
 * A constant that several enums have is taken from the one that K_ENUM names first: PG_hugetlb is in
 * pageflags (v6.6 to v6.8) and in pagetype (v6.9 to v6.11).
 */
static void resolve_const(const struct km_types *t, const struct km_name_decl *c,
			  const struct km_enum *enums, struct km_const *ret)
{
	uint8_t alt;
	size_t i;

	*ret = (struct km_const){ 0 };
	for (alt = 0; c->names[alt]; alt++) {
		for (i = 0; i < KM_NR_ENUMS; i++) {
			if (!km_enum_value(&enums[i], c->names[alt], &ret->value))
				break;
		}
		if (i < KM_NR_ENUMS || km_types_find_value(t, c->names[alt], 1, &ret->value)) {
			ret->present = true;
			ret->alt = alt;
			return;
		}
	}
}

enum km_status km_resolve(const struct km_types *t, const char *absent, struct km_arena *arena,
			  struct km_layout *ret)
{
	uint32_t record[KM_NR_TYPES], of[KM_NR_ENUMS];
	enum km_status st;
	size_t i, k;

	if (!absent)
		absent = "the kernel has no such type";
	for (i = 0; i < KM_NR_TYPES; i++) {
		const struct km_name_decl *d = &km_type_decls[i];

		record[i] = 0;
		for (k = 0; d->names[k] && !record[i]; k++)
			record[i] = find_record(t, d->names[k]);
		if (record[i] && t->type.v[record[i]].bytes > UINT32_MAX)
			record[i] = 0;
		ret->type_bytes[i] = record[i] ? (uint32_t)t->type.v[record[i]].bytes : 0;
	}
	for (i = 0; i < KM_NR_FIELDS; i++) {
		const struct km_field_decl *f = &km_field_decls[i];

		st = resolve_field(t, f, record[f->type_id], absent, arena, &ret->field[i]);
		if (st)
			return st;
	}
	for (i = 0; i < KM_NR_ENUMS; i++)
		resolve_enum(t, &km_enum_decls[i], &ret->enums[i], &of[i]);
	for (i = 0; i < KM_NR_CONSTS; i++)
		resolve_const(t, &km_const_decls[i], ret->enums, &ret->consts[i]);
	return KM_OK;
}
