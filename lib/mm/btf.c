/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The format is that of include/uapi/linux/btf.h: words of 32 bits, so no layout is asked for. */
#include "btf.h"

#define MAX_MODULES (1u << 13)
#define MAX_TYPES   (1u << 24)
#define MAX_STEPS   16u /* from a typedef to what it stands for */
#define MAX_NAME    128u

#define TYPE_BYTES   12u /* struct btf_type: name, info, size or type */
#define MEMBER_BYTES 12u /* struct btf_member: name, type, offset */

/* Without these two members, up to v5.10, only the kernel has types, which begin at 0. */
static enum km_status read_start(struct km_view *v, uint64_t btf, enum km_field_id field, uint64_t *ret)
{
	*ret = 0;
	return km_view_kernel(v)->layout->field[field].present ? km_read_field(v, field, btf, 0, ret) : KM_OK;
}

static enum km_status read_part(struct km_view *v, uint64_t btf, struct km_btf_part *p)
{
	uint64_t n, id, string;
	enum km_status st = km_read_field(v, KF_btf_types, btf, 0, &p->types);

	if (!st)
		st = km_read_field(v, KF_btf_nr_types, btf, 0, &n);
	if (!st)
		st = read_start(v, btf, KF_btf_start_id, &id);
	if (!st)
		st = km_read_field(v, KF_btf_strings, btf, 0, &p->strings);
	if (!st)
		st = read_start(v, btf, KF_btf_start_str_off, &string);
	if (st)
		return st;
	if (n > MAX_TYPES || id > MAX_TYPES)
		return KM_CORRUPT;
	p->nr_types = (uint32_t)n;
	p->start_id = (uint32_t)id;
	p->start_string = (uint32_t)string;
	return KM_OK;
}

static enum km_status open_entry(struct km_view *view, uint64_t entry, struct km_btf *b)
{
	uint64_t btf, base;
	enum km_status st = km_read_field(view, KF_btf_module_btf, entry, 0, &btf);

	*b = (struct km_btf){ .view = view };
	if (!st)
		st = km_read_field(view, KF_btf_base_btf, btf, 0, &base);
	if (!st)
		st = read_part(view, btf, &b->own);
	return st || !base ? st : read_part(view, base, &b->base);
}

/* Call @fn for entries of the list of modules that have types, until it says other than KM_OK. KM_END at the end. */
static enum km_status each_entry(struct km_view *view, enum km_status (*fn)(void *arg, uint64_t entry, const char *name),
				 void *arg)
{
	const struct km_layout *l = km_view_kernel(view)->layout;
	uint64_t head = km_view_sym(view, SYM_btf_modules), entry, module;
	struct km_list modules;
	enum km_status st;
	char name[64];

	if (!head || !l->field[KF_btf_module_list].present || !l->field[KF_module_name].present)
		return KM_ABSENT;
	km_list_init(&modules, view, head, MAX_MODULES);
	while ((st = km_list_next(&modules, &entry)) == KM_OK) {
		entry -= l->field[KF_btf_module_list].offset;
		if (km_read_field(view, KF_btf_module_module, entry, 0, &module) ||
		    km_read_string(view, module + l->field[KF_module_name].offset, name, sizeof(name)))
			*name = '\0';
		st = fn(arg, entry, name);
		if (st)
			break;
	}
	return st;
}

struct search {
	struct km_btf *btf;
	const char *module;
	enum km_status found;
};

static enum km_status search_entry(void *arg, uint64_t entry, const char *name)
{
	struct search *s = arg;
	struct km_view *view = s->btf->view;

	if (strcmp(name, s->module) != 0)
		return KM_OK;
	s->found = open_entry(view, entry, s->btf);
	return KM_END;
}

enum km_status km_btf_open(struct km_btf *b, struct km_view *view, const char *module)
{
	struct search s = { b, module, KM_NOTFOUND };
	enum km_status st;

	*b = (struct km_btf){ .view = view };
	st = each_entry(view, search_entry, &s);
	return st == KM_END ? s.found : st;
}

struct visit {
	struct km_view *view;
	const struct km_btf_sink *sink;
};

static enum km_status visit_entry(void *arg, uint64_t entry, const char *name)
{
	const struct visit *v = arg;
	struct km_btf btf;
	enum km_status st = *name ? open_entry(v->view, entry, &btf) : KM_UNMAPPED;

	return st ? v->sink->lost(v->sink->arg, name, st) : v->sink->module(v->sink->arg, name, &btf);
}

enum km_status km_btf_each_module(struct km_view *view, const struct km_btf_sink *sink)
{
	struct visit v = { view, sink };
	enum km_status st = each_entry(view, visit_entry, &v);

	return st == KM_END ? KM_OK : st;
}

enum km_status km_btf_open_kernel(struct km_btf *b, struct km_view *view)
{
	uint64_t at = km_view_sym(view, SYM_btf_vmlinux), btf;
	enum km_status st;

	*b = (struct km_btf){ .view = view };
	if (!at)
		return KM_ABSENT;
	st = km_read_ptr(view, at, &btf);
	if (!st && !btf)
		st = KM_NOTFOUND;
	return st ? st : read_part(view, btf, &b->own);
}

uint32_t km_btf_end(const struct km_btf *b)
{
	return b->own.start_id + b->own.nr_types;
}

enum km_status km_btf_words(const struct km_btf *b, const struct km_btf_type *t, uint32_t at, uint32_t *ret, uint32_t n)
{
	uint8_t raw[4 * KM_BTF_MAX_WORDS];
	enum km_status st;
	uint32_t i;

	if (n > KM_BTF_MAX_WORDS)
		return KM_UNSUPPORTED;
	st = km_view_read(b->view, t->addr + TYPE_BYTES + UINT64_C(4) * at, raw, UINT64_C(4) * n);
	for (i = 0; !st && i < n; i++)
		ret[i] = km_le32(raw + (size_t)4 * i);
	return st;
}

enum km_status km_btf_text(const struct km_btf *b, uint32_t string, char *buf, size_t room)
{
	const struct km_btf_part *p = string >= b->own.start_string ? &b->own : &b->base;

	return km_read_string(b->view, p->strings + (string - p->start_string), buf, room);
}

enum km_status km_btf_type(const struct km_btf *b, uint32_t id, struct km_btf_type *t)
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
	/* A kind had 5 bits and a count 16, and the bits between were 0, before "bpf: Extend BTF UAPI vlen, kinds to use unused bits". */
	t->kind = km_le32(raw + 4) >> 24 & 0x7f;
	t->vlen = km_le32(raw + 4) & 0xffffff;
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

static enum km_status find_struct(const struct km_btf *b, const char *name, struct km_btf_type *t)
{
	size_t n = strlen(name);
	uint32_t i;

	for (i = 0; i < b->own.nr_types; i++) {
		enum km_status st = km_btf_type(b, b->own.start_id + i, t);

		if (st)
			return st;
		if (t->kind == KM_BTF_STRUCT && has_name(b, t->name, name, n))
			return KM_OK;
	}
	return KM_NOTFOUND;
}

/* The type numbered @id, without typedefs and qualifiers. */
static enum km_status strip(const struct km_btf *b, uint32_t id, struct km_btf_type *t)
{
	enum km_status st = km_btf_type(b, id, t);
	unsigned steps = 0;

	while (!st && (t->kind == KM_BTF_TYPE_TAG ||
		       (t->kind >= KM_BTF_TYPEDEF && t->kind <= KM_BTF_RESTRICT))) {
		if (++steps > MAX_STEPS)
			return KM_CORRUPT;
		st = km_btf_type(b, t->size, t);
	}
	return st;
}

static enum km_status size_of(const struct km_btf_type *t, uint32_t *ret)
{
	switch (t->kind) {
	case KM_BTF_PTR:
		*ret = 8;
		return KM_OK;
	case KM_BTF_INT:
	case KM_BTF_STRUCT:
	case KM_BTF_UNION:
	case KM_BTF_ENUM:
	case KM_BTF_FLOAT:
	case KM_BTF_ENUM64:
		*ret = t->size;
		return KM_OK;
	default:
		return KM_NOTFOUND;
	}
}

/* The member of @s called by @n bytes of @name: its offset is added, *@t is what it is. */
static enum km_status find_member(const struct km_btf *b, const struct km_btf_type *s, const char *name,
				  size_t n, uint32_t *offset, struct km_btf_type *t)
{
	uint8_t raw[MEMBER_BYTES];
	uint32_t i, bits;
	enum km_status st;

	if (s->kind != KM_BTF_STRUCT && s->kind != KM_BTF_UNION)
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
static enum km_status enter_array(const struct km_btf *b, struct km_btf_type *t, struct km_place *ret)
{
	uint8_t raw[12];
	enum km_status st;

	if (t->kind != KM_BTF_ARRAY)
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
	struct km_btf_type t, member;
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
