/* SPDX-License-Identifier: GPL-2.0-or-later */
/* From names to places: "init_task.tasks", "mm->pgd", "cpus[3]". */
#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "inspect_impl.h"

#define NAME_BYTES 128

struct km_thing km_thing_element(struct km_inspect *x, const struct km_thing *t, uint64_t i)
{
	const struct km_types *g = km_inspect_graph(x);
	const struct km_type *array = km_thing_type(x, t);
	uint64_t bytes = g->type.v[km_types_strip(g, array->target)].bytes;

	return (struct km_thing){ .addr = t->addr + i * bytes, .type = array->target, .per_cpu = t->per_cpu };
}

struct km_thing km_thing_part(const struct km_thing *t, const struct km_member *m)
{
	struct km_thing part = { .type = m->type, .per_cpu = t->per_cpu };

	part.addr = t->addr + m->bit_offset / 8;
	part.bit_offset = m->bit_size ? (unsigned)(m->bit_offset % 8) : 0;
	part.bit_size = m->bit_size;
	return part;
}

/* The member of that name, also one of a member without a name. */
static bool member_find(const struct km_types *g, const struct km_thing *of, const char *name, struct km_thing *ret)
{
	uint64_t bits;
	const struct km_member *m = km_types_member(g, of->type, name, strlen(name), &bits);
	struct km_member from_start;

	if (!m)
		return false;
	from_start = *m;
	from_start.bit_offset = bits;
	*ret = km_thing_part(of, &from_start);
	return true;
}

/* A walk along a path. */
struct path {
	struct km_inspect *x;
	const char *at, *end;
	struct km_thing thing;
	bool offsets_only; /* no memory is read */
	struct km_err *err;
};

static enum km_status pointer_follow(struct path *p)
{
	struct km_lookup *types;
	const struct km_type *type = km_thing_type(p->x, &p->thing);
	uint64_t addr;
	uint32_t target;
	enum km_status st;

	if (p->offsets_only)
		return km_fail(p->err, KM_NOTFOUND, "'%s' is a pointer: an offset does not lead beyond it",
			       type->name ? type->name : "it");
	if (p->thing.per_cpu)
		return km_fail(p->err, KM_NOTFOUND,
			       "a pointer in a per-CPU variable differs on each CPU: per_cpu() gives each place");
	st = km_inspect_types(p->x, &types, p->err);
	if (!st)
		st = km_read_ptr(km_inspect_view(p->x), p->thing.addr, &addr);
	if (st)
		return km_fail(p->err, st, "the pointer at 0x%" PRIx64 " cannot be read: %s", p->thing.addr,
			       km_status_name(st));
	st = km_lookup_target(types, p->thing.type, &target, p->err);
	if (!st && !addr)
		st = km_fail(p->err, KM_UNMAPPED, "the pointer at 0x%" PRIx64 " is NULL", p->thing.addr);
	if (!st)
		p->thing = (struct km_thing){ .addr = addr, .type = target };
	return st;
}

/* One type, also as two sources of types have it. */
static bool is_type(const struct km_types *g, uint32_t a, uint32_t b)
{
	const struct km_type *x = &g->type.v[a = km_types_strip(g, a)], *y = &g->type.v[b = km_types_strip(g, b)];

	return a == b || (x->kind == y->kind && x->name && y->name && !strcmp(x->name, y->name));
}

static bool has_parts(const struct km_types *g, uint32_t type)
{
	const struct km_type *t = &g->type.v[km_types_strip(g, type)];

	return t->kind == KM_KIND_STRUCT || t->kind == KM_KIND_UNION;
}

/* A pointer to one structure is no place of another one; it may be one of a number. */
static enum km_status other_type(struct km_inspect *x, const struct km_thing *t, uint32_t target, uint32_t type, struct km_err *err)
{
	const struct km_types *g = km_inspect_graph(x);
	const struct km_thing wanted = { .type = type };
	char is[KM_THING_TEXT], wants[KM_THING_TEXT];

	if (!has_parts(g, target) || !has_parts(g, type))
		return KM_OK;
	km_thing_declare(x, t, "", is, sizeof(is));
	km_thing_declare(x, &wanted, "", wants, sizeof(wants));
	return km_fail(err, KM_NOTFOUND, "what is there is a '%.100s', neither a '%.100s' nor a pointer to one", is, wants);
}

enum km_status km_inspect_as(struct km_inspect *x, uint32_t type, struct km_thing *t, struct km_err *err)
{
	const struct km_type *is = t->type ? km_thing_type(x, t) : NULL;
	struct path p = { x, NULL, NULL, *t, false, err };
	struct km_lookup *types;
	enum km_status st = KM_OK;
	uint32_t target;

	if (is && is->kind == KM_KIND_PTR && !t->per_cpu) {
		st = km_inspect_types(x, &types, err);
		if (!st && !km_lookup_target(types, t->type, &target, NULL))
			st = is_type(km_inspect_graph(x), target, type) ? pointer_follow(&p) : other_type(x, t, target, type, err);
	}
	if (!st)
		*t = (struct km_thing){ .addr = p.thing.addr, .type = type, .per_cpu = t->per_cpu };
	return st;
}

enum km_status km_inspect_string(struct km_inspect *x, struct km_thing *t, struct km_err *err)
{
	const struct km_type *is = t->type ? km_thing_type(x, t) : NULL;
	struct path p = { x, NULL, NULL, *t, false, err };
	enum km_status st = is && is->kind == KM_KIND_PTR ? pointer_follow(&p) : KM_OK;

	if (!st)
		*t = p.thing;
	return st;
}

static enum km_status step_member(struct path *p)
{
	char name[NAME_BYTES], written[KM_THING_TEXT];
	const struct km_type *type = km_thing_type(p->x, &p->thing);
	enum km_status st = KM_OK;
	size_t n = 0;

	while (p->at + n < p->end && (isalnum((unsigned char)p->at[n]) || p->at[n] == '_'))
		n++;
	if (!n || n >= sizeof(name))
		return km_fail(p->err, KM_NOTFOUND, "'%.60s' is not a member's name", p->at);
	memcpy(name, p->at, n);
	name[n] = '\0';
	if (type && type->kind == KM_KIND_PTR)
		st = pointer_follow(p);
	if (st)
		return st;
	if (!p->thing.type)
		return km_fail(p->err, KM_NOTFOUND, "what has the member '%s' has no type", name);
	if (!member_find(km_inspect_graph(p->x), &p->thing, name, &p->thing)) {
		km_thing_declare(p->x, &p->thing, "", written, sizeof(written));
		return km_fail(p->err, KM_NOTFOUND, "'%.100s' has no member '%s'", written, name);
	}
	p->at += n;
	return KM_OK;
}

static enum km_status step_index(struct path *p)
{
	const struct km_type *type = km_thing_type(p->x, &p->thing);
	enum km_status st = KM_OK;
	uint64_t i, bytes;
	char *end;

	errno = 0;
	i = strtoull(p->at + 1, &end, 0);
	if (errno || end == p->at + 1 || end >= p->end || *end != ']')
		return km_fail(p->err, KM_NOTFOUND, "'%.20s' is not an index in brackets", p->at);
	if (type && type->kind == KM_KIND_PTR) {
		st = pointer_follow(p);
		bytes = st ? 0 : km_thing_bytes(p->x, &p->thing);
		if (!st && i > UINT32_MAX)
			st = km_fail(p->err, KM_NOTFOUND, "index %" PRIu64 " is too large", i);
		p->thing.addr += i * bytes;
	} else if (!type || type->kind != KM_KIND_ARRAY) {
		st = km_fail(p->err, KM_NOTFOUND, "'%.20s' is applied to something that is not an array", p->at);
	} else if (i > UINT32_MAX || (type->count && i >= type->count)) {
		st = km_fail(p->err, KM_NOTFOUND, "index %" PRIu64 " is beyond the array's %" PRIu64 " elements", i,
			     type->count);
	} else {
		p->thing = km_thing_element(p->x, &p->thing, i);
	}
	p->at = end + 1;
	return st;
}

/* ".a", "->a", "[3]", and so on; the first may do without its dot. */
static enum km_status path_walk(struct path *p)
{
	enum km_status st = KM_OK;
	bool first = true;

	for (; !st && p->at < p->end; first = false) {
		while (p->at < p->end && isspace((unsigned char)*p->at))
			p->at++;
		if (p->at == p->end)
			break;
		if (*p->at == '[') {
			st = step_index(p);
			continue;
		}
		if (*p->at == '.')
			p->at++;
		else if (p->at + 1 < p->end && p->at[0] == '-' && p->at[1] == '>')
			p->at += 2;
		else if (!first)
			return km_fail(p->err, KM_NOTFOUND, "'%.40s' is not a path to a member", p->at);
		st = step_member(p);
	}
	return st;
}

static enum km_status path_try(struct km_inspect *x, const struct km_thing *from, const char *text, size_t n,
			       bool offsets_only, struct km_thing *ret, struct km_err *err)
{
	struct path p = { x, text, text + n, *from, offsets_only, err };
	enum km_status st = path_walk(&p);

	if (!st)
		*ret = p.thing;
	return st;
}

/* The first of the ways that "|" divides which this kernel has. */
static enum km_status path_first(struct km_inspect *x, const struct km_thing *from, const char *path,
				 bool offsets_only, struct km_thing *ret, struct km_err *err)
{
	enum km_status st;
	size_t n;

	for (;; path += n + 1) {
		n = strcspn(path, "|");
		st = path_try(x, from, path, n, offsets_only, ret, err);
		if (st != KM_NOTFOUND || !path[n])
			return st;
	}
}

enum km_status km_inspect_member(struct km_inspect *x, const struct km_thing *from, const char *path,
				 struct km_thing *ret, struct km_err *err)
{
	return path_first(x, from, path, false, ret, err);
}

enum km_status km_inspect_offset(struct km_inspect *x, uint32_t type, const char *path, struct km_thing *ret,
				 struct km_err *err)
{
	const struct km_thing from = { .type = type };

	return path_first(x, &from, path, true, ret, err);
}

/* The variable or function itself. */
static enum km_status symbol_place(struct km_inspect *x, const char *name, bool need_type, struct km_thing *ret,
				   struct km_err *err)
{
	const struct km_symbol_row *s;
	struct km_symbols *symbols;
	struct km_lookup *types;
	enum km_status st = km_inspect_symbols(x, &symbols);

	if (st)
		return km_fail(err, st, "out of memory");
	s = km_symbols_find(symbols, name);
	if (!s)
		return km_fail(err, KM_NOTFOUND, "this kernel has no symbol '%s'%s", name,
			       km_symbols_status(symbols) ? "; its table of symbols could not be read to the end" : "");
	*ret = (struct km_thing){ .addr = s->addr, .per_cpu = s->per_cpu };
	st = km_inspect_types(x, &types, err);
	if (!st && s->module)
		st = km_fail(err, KM_NOTFOUND, "the type of a module's variable is not known");
	if (!st)
		st = km_lookup_variable(types, s->name, s->link_addr, &ret->type, err);
	return st == KM_NOMEM || need_type ? st : KM_OK;
}

/* An address as logs print it, without 0x. "cafe" may be a symbol. */
static bool is_bare_hex(const char *text)
{
	size_t n = strlen(text);

	return (n >= 8 || isdigit((unsigned char)*text)) && n <= 16 && strspn(text, "0123456789abcdefABCDEF") == n;
}

enum km_status km_inspect_place(struct km_inspect *x, const char *text, struct km_thing *ret, struct km_err *err)
{
	struct km_thing from = { 0 };
	char name[NAME_BYTES], *end;
	enum km_status st;
	size_t n;
	bool bare;

	text += strspn(text, " \t&");
	bare = is_bare_hex(text);
	if (bare || isdigit((unsigned char)*text)) {
		errno = 0;
		from.addr = strtoull(text, &end, bare ? 16 : 0);
		if (errno || *end)
			return km_fail(err, KM_NOTFOUND, "'%.60s' is not an address", text);
		*ret = from;
		return KM_OK;
	}
	n = strcspn(text, ".[-| \t");
	if (!n || n >= sizeof(name))
		return km_fail(err, KM_NOTFOUND, "'%.60s' is neither a symbol nor an address", text);
	memcpy(name, text, n);
	name[n] = '\0';
	st = symbol_place(x, name, text[n] != '\0', &from, err);
	if (!st && text[n])
		st = path_first(x, &from, text + n, false, &from, err);
	if (!st)
		*ret = from;
	return st;
}
