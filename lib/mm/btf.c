/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The format is that of include/uapi/linux/btf.h: words of 32 bits, so no layout is asked for. */
#include "btf.h"

#define MAX_MODULES 8192u
#define MAX_TYPES   (1u << 24)
#define MAX_STEPS   16u /* from a typedef to what it stands for */
#define MAX_NAME    128u

#define TYPE_BYTES   12u /* struct btf_type: name, info, size or type */
#define MEMBER_BYTES 12u /* struct btf_member: name, type, offset */

enum kind {
	KIND_INT = 1,
	KIND_PTR,
	KIND_ARRAY,
	KIND_STRUCT,
	KIND_UNION,
	KIND_ENUM,
	KIND_TYPEDEF = 8,
	KIND_VOLATILE,
	KIND_CONST,
	KIND_RESTRICT,
	KIND_FLOAT = 16,
	KIND_TYPE_TAG = 18,
	KIND_ENUM64,
};

struct type {
	uint64_t addr;
	uint32_t name, kind, vlen, size; /* size: or the number of a type */
	bool bits;			 /* members say how many bits they have */
};

static enum km_status read_part(struct km_view *v, uint64_t btf, struct km_btf_part *p)
{
	uint64_t n, id, string;
	enum km_status st = km_read_field(v, KF_btf_types, btf, 0, &p->types);

	if (!st)
		st = km_read_field(v, KF_btf_nr_types, btf, 0, &n);
	if (!st)
		st = km_read_field(v, KF_btf_start_id, btf, 0, &id);
	if (!st)
		st = km_read_field(v, KF_btf_strings, btf, 0, &p->strings);
	if (!st)
		st = km_read_field(v, KF_btf_start_str_off, btf, 0, &string);
	if (st)
		return st;
	if (n > MAX_TYPES || id > MAX_TYPES)
		return KM_CORRUPT;
	p->nr_types = (uint32_t)n;
	p->start_id = (uint32_t)id;
	p->start_string = (uint32_t)string;
	return KM_OK;
}

static bool is_module(struct km_view *v, uint64_t entry, const char *module)
{
	const struct km_place *place = &km_view_kernel(v)->layout->field[KF_module_name];
	char name[64];
	uint64_t addr;

	return !km_read_field(v, KF_btf_module_module, entry, 0, &addr) &&
	       !km_read_string(v, addr + place->offset, name, sizeof(name)) &&
	       strcmp(name, module) == 0;
}

enum km_status km_btf_open(struct km_btf *b, struct km_view *view, const char *module)
{
	const struct km_layout *l = km_view_kernel(view)->layout;
	uint64_t head = km_view_sym(view, SYM_btf_modules), entry, btf, base;
	struct km_list modules;
	enum km_status st;

	*b = (struct km_btf){ .view = view };
	if (!head || !l->field[KF_btf_module_list].present || !l->field[KF_module_name].present)
		return KM_ABSENT;
	km_list_init(&modules, view, head, MAX_MODULES);
	while ((st = km_list_next(&modules, &entry)) == KM_OK) {
		entry -= l->field[KF_btf_module_list].offset;
		if (is_module(view, entry, module))
			break;
	}
	if (st)
		return st == KM_END ? KM_NOTFOUND : st;
	st = km_read_field(view, KF_btf_module_btf, entry, 0, &btf);
	if (!st)
		st = km_read_field(view, KF_btf_base_btf, btf, 0, &base);
	if (!st)
		st = read_part(view, btf, &b->own);
	return st || !base ? st : read_part(view, base, &b->base);
}

/* A type by its number. */
static enum km_status read_type(const struct km_btf *b, uint32_t id, struct type *t)
{
	const struct km_btf_part *p = id >= b->own.start_id ? &b->own : &b->base;
	uint8_t raw[TYPE_BYTES];
	enum km_status st;

	if (id < p->start_id || id - p->start_id >= p->nr_types)
		return KM_CORRUPT;
	st = km_read_ptr(b->view, p->types + 8ull * (id - p->start_id), &t->addr);
	if (!st)
		st = km_view_read(b->view, t->addr, raw, sizeof(raw));
	if (st)
		return st;
	t->name = km_le32(raw);
	t->kind = km_le32(raw + 4) >> 24 & 31;
	t->vlen = km_le32(raw + 4) & 0xffff;
	t->bits = km_le32(raw + 4) >> 31;
	t->size = km_le32(raw + 8);
	return KM_OK;
}

static bool has_name(const struct km_btf *b, uint32_t name, const char *want, size_t n)
{
	const struct km_btf_part *p = name >= b->own.start_string ? &b->own : &b->base;
	char text[MAX_NAME];

	return n < sizeof(text) && name &&
	       !km_read_string(b->view, p->strings + (name - p->start_string), text,
			       sizeof(text)) &&
	       strlen(text) == n && memcmp(text, want, n) == 0;
}

static enum km_status find_struct(const struct km_btf *b, const char *name, struct type *t)
{
	size_t n = strlen(name);
	uint32_t i;

	for (i = 0; i < b->own.nr_types; i++) {
		enum km_status st = read_type(b, b->own.start_id + i, t);

		if (st)
			return st;
		if (t->kind == KIND_STRUCT && has_name(b, t->name, name, n))
			return KM_OK;
	}
	return KM_NOTFOUND;
}

/* The type numbered @id, without typedefs and qualifiers. */
static enum km_status strip(const struct km_btf *b, uint32_t id, struct type *t)
{
	enum km_status st = read_type(b, id, t);
	unsigned steps = 0;

	while (!st && (t->kind == KIND_TYPE_TAG ||
		       (t->kind >= KIND_TYPEDEF && t->kind <= KIND_RESTRICT))) {
		if (++steps > MAX_STEPS)
			return KM_CORRUPT;
		st = read_type(b, t->size, t);
	}
	return st;
}

static enum km_status size_of(const struct type *t, uint32_t *ret)
{
	switch (t->kind) {
	case KIND_PTR:
		*ret = 8;
		return KM_OK;
	case KIND_INT:
	case KIND_STRUCT:
	case KIND_UNION:
	case KIND_ENUM:
	case KIND_FLOAT:
	case KIND_ENUM64:
		*ret = t->size;
		return KM_OK;
	default:
		return KM_NOTFOUND;
	}
}

/* The member of @s called by @n bytes of @name: its offset is added, *@t is what it is. */
static enum km_status find_member(const struct km_btf *b, const struct type *s, const char *name,
				  size_t n, uint32_t *offset, struct type *t)
{
	uint8_t raw[MEMBER_BYTES];
	uint32_t i, bits;
	enum km_status st;

	if (s->kind != KIND_STRUCT && s->kind != KIND_UNION)
		return KM_NOTFOUND;
	for (i = 0; i < s->vlen; i++) {
		st = km_view_read(b->view, s->addr + TYPE_BYTES + (uint64_t)MEMBER_BYTES * i, raw,
				  sizeof(raw));
		if (st)
			return st;
		if (!has_name(b, km_le32(raw), name, n))
			continue;
		bits = km_le32(raw + 8);
		if (s->bits && bits >> 24)
			return KM_UNSUPPORTED; /* a bit-field */
		bits &= s->bits ? 0xffffff : UINT32_MAX;
		if (bits % 8 || bits / 8 > s->size)
			return KM_CORRUPT;
		*offset += bits / 8;
		return strip(b, km_le32(raw + 4), t);
	}
	return KM_NOTFOUND;
}

/* The elements of an array: struct btf_array follows, its type, the type of indices, their number. */
static enum km_status enter_array(const struct km_btf *b, struct type *t, struct km_place *ret)
{
	uint8_t raw[12];
	enum km_status st;

	if (t->kind != KIND_ARRAY)
		return KM_NOTFOUND;
	st = km_view_read(b->view, t->addr + TYPE_BYTES, raw, sizeof(raw));
	if (!st)
		st = strip(b, km_le32(raw), t);
	if (!st)
		st = size_of(t, &ret->stride);
	if (!st)
		ret->count = km_le32(raw + 8);
	return st;
}

enum km_status km_btf_place(const struct km_btf *b, const char *type, const char *path,
			    struct km_place *ret)
{
	struct km_place p = { .present = true };
	struct type t, member;
	enum km_status st = find_struct(b, type, &t);

	while (!st && *path) {
		size_t n = strcspn(path, ".[");

		st = find_member(b, &t, path, n, &p.offset, &member);
		path += n;
		t = member;
		if (!st && path[0] == '[') {
			st = enter_array(b, &t, &p);
			path += 2;
		}
		if (path[0] == '.')
			path++;
	}
	if (!st)
		st = size_of(&t, &p.bytes);
	if (!st)
		*ret = p;
	return st;
}
