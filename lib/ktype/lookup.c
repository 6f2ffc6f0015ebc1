/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <ctype.h>
#include <string.h>

#include "debugfile.h"
#include "home.h"
#include "lookup.h"
#include "profile.h"

#define NAME_BYTES 200

/* A name that was looked up; the kind is as in km_types, VARIABLE for variables. */
struct known {
	const char *name; /* in the arena */
	int kind;
	unsigned from; /* the source that was asked first */
	uint64_t addr;
	uint32_t type; /* 0: there is none */
};

#define KERNEL 0u

#define ANY	 (-1) /* whichever of struct, union, enum and typedef has the name */
#define VARIABLE (-2)

struct km_lookup {
	struct km_debug_files files;		 /* .im NULL: there is no file */
	const struct km_lookup_sources *sources; /* or NULL */
	struct km_types types;
	KM_VEC(uint16_t) source; /* of each type, by its number; those behind are the kernel's */
	struct km_arena arena;
	KM_VEC(struct known) known;
};

static bool is_profile(const char *path)
{
	struct km_mapfile map;
	bool is;

	if (km_mapfile_open(path, &map, NULL))
		return false;
	is = km_profile_is(map.data, map.bytes);
	km_mapfile_close(&map);
	return is;
}

enum km_status km_lookup_create(struct km_lookup **ret)
{
	struct km_lookup *l = km_calloc(1, sizeof(*l));

	if (!l || km_types_init(&l->types)) {
		km_lookup_close(l);
		return KM_NOMEM;
	}
	*ret = l;
	return KM_OK;
}

void km_lookup_use(struct km_lookup *l, const struct km_lookup_sources *s)
{
	l->sources = s;
}

enum km_status km_lookup_open(const char *path, struct km_lookup **ret, struct km_err *err)
{
	struct km_lookup *l;
	enum km_status st;

	if (is_profile(path))
		return km_fail(err, KM_FORMAT,
			       "'%s' is a profile, which has the members that kmemdb reads and no other types: "
			       "give the vmlinux with debug information",
			       path);
	if (km_lookup_create(&l))
		return km_fail(err, KM_NOMEM, "out of memory");
	st = km_debug_files_open(path, &l->files, err);
	if (st) {
		km_lookup_close(l);
		return st;
	}
	*ret = l;
	return KM_OK;
}

void km_lookup_close(struct km_lookup *l)
{
	if (!l)
		return;
	if (l->files.im)
		km_debug_files_close(&l->files);
	km_types_deinit(&l->types);
	km_arena_free(&l->arena);
	km_vec_free(&l->known);
	km_vec_free(&l->source);
	free(l);
}

struct km_types *km_lookup_types(struct km_lookup *l)
{
	return &l->types;
}

const struct km_image *km_lookup_image(const struct km_lookup *l)
{
	return l->files.im;
}

/* ---- what was asked before ---- */

static const struct known *find_known(const struct km_lookup *l, const char *name, int kind, unsigned from, uint64_t addr)
{
	size_t i;

	for (i = 0; i < l->known.n; i++) {
		const struct known *k = &l->known.v[i];

		if (k->kind == kind && k->from == from && k->addr == addr && !strcmp(k->name, name))
			return k;
	}
	return NULL;
}

static enum km_status remember_name(struct km_lookup *l, const char *name, int kind, unsigned from, uint64_t addr, uint32_t type)
{
	const char *copy = km_arena_strdup(&l->arena, name);
	struct known *k = copy ? km_vec_push(&l->known) : NULL;

	if (!k)
		return KM_NOMEM;
	*k = (struct known){ copy, kind, from, addr, type };
	return KM_OK;
}

/* ---- where types come from ---- */

static unsigned source_of(const struct km_lookup *l, uint32_t type)
{
	return type < l->source.n ? l->source.v[type] : KERNEL;
}

/* What was added since the last call is of @source. */
static bool source_mark(struct km_lookup *l, unsigned source)
{
	while (l->source.n < l->types.type.n) {
		uint16_t *at = km_vec_push(&l->source);

		if (!at)
			return false;
		*at = (uint16_t)source;
	}
	return true;
}

static enum km_status sources_count(struct km_lookup *l, unsigned *ret)
{
	*ret = 0;
	return l->sources ? l->sources->count(l->sources->arg, ret) : KM_OK;
}

/* Read the types called @name, or the variable of that name at *@addr, from the debug information. */
static enum km_status read_name(struct km_lookup *l, const char *name, uint8_t kinds, const uint64_t *addr, struct km_err *err)
{
	const char *copy = km_arena_strdup(&l->arena, name);
	const char *const names[] = { copy, NULL };
	struct km_wants wants = { 0 };
	enum km_status st;

	st = copy && !km_wants_add(&wants, kinds, true, names) ? KM_OK : km_fail(err, KM_NOMEM, "out of memory");
	if (!st && addr) {
		wants.want.v[0].has_addr = true;
		wants.want.v[0].addr = *addr;
	}
	if (!st)
		st = km_home_read(l->files.im, l->files.dwarf, l->files.alt, &wants, true, &l->types, err);
	km_wants_deinit(&wants);
	return st;
}

/* ---- types by name ---- */

/* A definition of @source, whose members or values are known, is preferred to a declaration. */
static uint32_t find_named(const struct km_lookup *l, unsigned source, const char *name, int kind)
{
	const struct km_types *t = &l->types;
	static const int order[] = { KM_KIND_STRUCT, KM_KIND_UNION, KM_KIND_ENUM, KM_KIND_TYPEDEF };
	size_t k;
	uint32_t i;

	for (k = 0; k < KM_ARRAY_LEN(order); k++) {
		if (kind != ANY && kind != order[k])
			continue;
		for (i = 1; i < t->type.n; i++) {
			const struct km_type *p = &t->type.v[i];

			if ((int)p->kind == order[k] && p->name && source_of(l, i) == source && !strcmp(p->name, name) &&
			    (p->bytes || p->n || p->kind == KM_KIND_TYPEDEF))
				return i;
		}
	}
	return 0;
}

/* Base types, which are the same in every kernel of 64 bits. */
static const struct base {
	const char *name;
	uint8_t kind, bytes;
	bool is_signed;
	const char *same[4]; /* how people write it, too */
} bases[] = {
	{ "char", KM_KIND_CHAR, 1, true, { 0 } },
	{ "signed char", KM_KIND_CHAR, 1, true, { 0 } },
	{ "unsigned char", KM_KIND_CHAR, 1, false, { 0 } },
	{ "short int", KM_KIND_INT, 2, true, { "short" } },
	{ "short unsigned int", KM_KIND_INT, 2, false, { "unsigned short", "unsigned short int" } },
	{ "int", KM_KIND_INT, 4, true, { "signed int" } },
	{ "unsigned int", KM_KIND_INT, 4, false, { "unsigned" } },
	{ "long int", KM_KIND_INT, 8, true, { "long" } },
	{ "long unsigned int", KM_KIND_INT, 8, false, { "unsigned long", "unsigned long int" } },
	{ "long long int", KM_KIND_INT, 8, true, { "long long" } },
	{ "long long unsigned int",
	  KM_KIND_INT,
	  8,
	  false,
	  { "unsigned long long", "unsigned long long int" } },
	{ "_Bool", KM_KIND_BOOL, 1, false, { "bool" } },
};

static const struct base *find_base(const char *name)
{
	size_t i, k;

	for (i = 0; i < KM_ARRAY_LEN(bases); i++) {
		if (!strcmp(bases[i].name, name))
			return &bases[i];
		for (k = 0; k < KM_ARRAY_LEN(bases[i].same) && bases[i].same[k]; k++)
			if (!strcmp(bases[i].same[k], name))
				return &bases[i];
	}
	return NULL;
}

static uint32_t add_base(struct km_lookup *l, const struct base *b)
{
	uint32_t type = km_types_add(&l->types, (enum km_kind)b->kind, b->name, b->bytes);

	if (type)
		l->types.type.v[type].is_signed = b->is_signed;
	return type;
}

/* "struct zone" -> "zone" and KM_KIND_STRUCT. */
static const char *split_kind(const char *name, int *kind)
{
	static const int kinds[] = { KM_KIND_STRUCT, KM_KIND_UNION, KM_KIND_ENUM, KM_KIND_TYPEDEF };
	size_t i, n;

	*kind = ANY;
	for (i = 0; i < KM_ARRAY_LEN(kinds); i++) {
		n = strlen(km_kind_name((enum km_kind)kinds[i]));
		if (!strncmp(name, km_kind_name((enum km_kind)kinds[i]), n) && name[n] == ' ') {
			*kind = kinds[i];
			return name + n + strspn(name + n, " ");
		}
	}
	return name;
}

/* Blanks around it and qualifiers before it taken away; false: it is too long. */
static bool clean_name(const char *name, size_t n, char buf[NAME_BYTES])
{
	static const char *const words[] = { "const ", "volatile " };
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(words); i++) {
		while (n && isspace((unsigned char)*name))
			name++, n--;
		if (n > strlen(words[i]) && !strncmp(name, words[i], strlen(words[i]))) {
			name += strlen(words[i]);
			n -= strlen(words[i]);
			i = SIZE_MAX; /* from the first word again */
		}
	}
	while (n && isspace((unsigned char)name[n - 1]))
		n--;
	if (!n || n >= NAME_BYTES)
		return false;
	memcpy(buf, name, n);
	buf[n] = '\0';
	return true;
}

/* The type that @source has, which is read unless that was done; 0: none. */
static enum km_status named_in(struct km_lookup *l, unsigned source, const char *name, int kind, uint32_t *ret, struct km_err *err)
{
	enum km_status st = KM_OK;

	*ret = find_named(l, source, name, kind);
	if (*ret)
		return KM_OK;
	if (!source_mark(l, KERNEL))
		return km_fail(err, KM_NOMEM, "out of memory");
	if (source == KERNEL && l->files.im)
		st = read_name(l, name, kind == KM_KIND_ENUM ? KM_WANT_ENUM : KM_WANT_TYPE | KM_WANT_ENUM, NULL, err);
	else
		st = l->sources->read(l->sources->arg, source, name, &l->types);
	if (!st && !source_mark(l, source))
		st = KM_NOMEM;
	if (st)
		return st == KM_NOMEM ? km_fail(err, st, "out of memory") : st;
	*ret = find_named(l, source, name, kind);
	return KM_OK;
}

/* Modules that include one header have the same type twice. */
static bool is_same(const struct km_types *t, uint32_t a, uint32_t b)
{
	const struct km_type *x = &t->type.v[a], *y = &t->type.v[b];
	uint32_t i;

	if (x->kind != y->kind || x->bytes != y->bytes || x->n != y->n || !x->target != !y->target)
		return false;
	for (i = 0; i < x->n && (x->kind == KM_KIND_STRUCT || x->kind == KM_KIND_UNION); i++) {
		const struct km_member *m = &t->member.v[x->first + i], *n = &t->member.v[y->first + i];

		if (m->bit_offset != n->bit_offset || m->bit_size != n->bit_size || strcmp(m->name ? m->name : "", n->name ? n->name : ""))
			return false;
	}
	return true;
}

/* That of some module, where all that have one have the same. */
static enum km_status named_in_modules(struct km_lookup *l, const char *name, int kind, uint32_t *ret, struct km_err *err)
{
	uint32_t type;
	unsigned n, i;
	enum km_status st = sources_count(l, &n);

	if (st)
		return km_fail(err, st, "out of memory");
	*ret = 0;
	for (i = KERNEL + 1; !st && i < n; i++) {
		st = named_in(l, i, name, kind, &type, err);
		if (st || !type)
			continue;
		if (*ret && !is_same(&l->types, *ret, type))
			return km_fail(err, KM_NOTFOUND, "modules %s and %s have different types '%s': name one, as in '%s:%s'",
				       l->sources->name(l->sources->arg, source_of(l, *ret)), l->sources->name(l->sources->arg, i), name,
				       l->sources->name(l->sources->arg, i), name);
		*ret = *ret ? *ret : type;
	}
	return st;
}

/* "ext4:name". */
static enum km_status named_in_module(struct km_lookup *l, const char *text, int kind, uint32_t *ret, struct km_err *err)
{
	const char *colon = strchr(text, ':'), *module;
	size_t len = (size_t)(colon - text);
	unsigned n, i;
	enum km_status st = sources_count(l, &n);

	if (st)
		return km_fail(err, st, "out of memory");
	for (i = KERNEL + 1; i < n; i++) {
		module = l->sources->name(l->sources->arg, i);
		if (!strncmp(module, text, len) && !module[len])
			return named_in(l, i, colon + 1, kind, ret, err);
	}
	return km_fail(err, KM_NOTFOUND, "there is no module '%.*s' with types", (int)len, text);
}

static enum km_status not_found(struct km_lookup *l, const char *text, struct km_err *err)
{
	char why[400] = "";
	unsigned n;

	if (l->sources && !sources_count(l, &n))
		l->sources->why(l->sources->arg, why, sizeof(why));
	return km_fail(err, KM_NOTFOUND, "this kernel has no type '%s'%s", text, why);
}

/* In the order in which a name is looked for; @from: the module that mentions it, or the kernel. */
static enum km_status search_named(struct km_lookup *l, const char *name, int kind, unsigned from, uint32_t *ret, struct km_err *err)
{
	enum km_status st = KM_OK;

	*ret = 0;
	if (strchr(name, ':'))
		return named_in_module(l, name, kind, ret, err);
	if (from != KERNEL)
		st = named_in(l, from, name, kind, ret, err);
	if (!st && !*ret)
		st = named_in(l, KERNEL, name, kind, ret, err);
	if (!st && !*ret)
		st = named_in_modules(l, name, kind, ret, err);
	return st;
}

static enum km_status lookup_named(struct km_lookup *l, const char *text, unsigned from, uint32_t *ret, struct km_err *err)
{
	const struct base *base = find_base(text);
	const struct known *k;
	enum km_status st = KM_OK;
	uint32_t type = 0;
	const char *name;
	int kind;

	name = split_kind(text, &kind);
	k = find_known(l, name, kind, from, 0);
	if (k) {
		type = k->type;
	} else {
		if (base)
			type = add_base(l, base);
		else
			st = search_named(l, name, kind, from, &type, err);
		if (!st && remember_name(l, name, kind, from, 0, type))
			st = km_fail(err, KM_NOMEM, "out of memory");
	}
	if (!st && !type)
		return not_found(l, text, err);
	if (!st)
		*ret = type;
	return st;
}

static enum km_status lookup_type(struct km_lookup *l, const char *name, size_t n, unsigned from, uint32_t *ret, struct km_err *err)
{
	char buf[NAME_BYTES];
	const struct known *k;
	uint32_t type;

	if (!clean_name(name, n, buf))
		return km_fail(err, KM_NOTFOUND, "there is no type '%.100s'", name);
	if (!strpbrk(buf, "*("))
		return lookup_named(l, buf, from, ret, err);
	k = find_known(l, buf, KM_KIND_PTR, from, 0);
	if (k) {
		*ret = k->type;
		return KM_OK;
	}
	type = source_mark(l, KERNEL) ? km_types_add(&l->types, KM_KIND_PTR, buf, 8) : 0;
	if (!type || !source_mark(l, from) || remember_name(l, buf, KM_KIND_PTR, from, 0, type))
		return km_fail(err, KM_NOMEM, "out of memory");
	*ret = type;
	return KM_OK;
}

enum km_status km_lookup_type(struct km_lookup *l, const char *name, uint32_t *ret, struct km_err *err)
{
	return lookup_type(l, name, strlen(name), KERNEL, ret, err);
}

/* The length of a pointer's text up to its last star: "char *const" is constant itself. */
static size_t star_behind(const char *text)
{
	size_t n = strlen(text), word = strlen("const");

	while (n && (text[n - 1] == ' ' || (n > word && !strncmp(text + n - word, "const", word))))
		n -= text[n - 1] == ' ' ? 1 : word;
	return n;
}

enum km_status km_lookup_target(struct km_lookup *l, uint32_t type, uint32_t *ret, struct km_err *err)
{
	uint32_t real = km_types_strip(&l->types, type);
	const struct km_type *p = &l->types.type.v[real];
	char buf[NAME_BYTES];
	size_t n;

	if (p->kind == KM_KIND_ARRAY) {
		*ret = p->target;
		return KM_OK;
	}
	if (p->kind != KM_KIND_PTR || !p->name)
		return km_fail(err, KM_NOTFOUND, "a %s is not a pointer", km_kind_name(p->kind));
	n = star_behind(p->name);
	if (!n || p->name[n - 1] != '*' || strchr(p->name, '(') || strchr(p->name, '{') ||
	    !clean_name(p->name, n - 1, buf) || !strcmp(buf, "void"))
		return km_fail(err, KM_NOTFOUND, "what '%s' points at has no type", p->name);
	return lookup_type(l, buf, strlen(buf), source_of(l, real), ret, err);
}

/* ---- variables ---- */

static const struct km_variable *best_variable(const struct km_types *t, const char *name, uint64_t addr)
{
	const struct km_variable *best = NULL;
	size_t i;

	for (i = 0; i < t->variable.n; i++) {
		const struct km_variable *v = &t->variable.v[i];

		if (strcmp(v->name, name))
			continue;
		if (v->has_addr && v->addr == addr)
			return v;
		if (v->external && (!best || t->type.v[best->type].bytes < t->type.v[v->type].bytes))
			best = v;
	}
	return best;
}

enum km_status km_lookup_variable(struct km_lookup *l, const char *name, uint64_t addr, uint32_t *ret,
				  struct km_err *err)
{
	const struct known *k = find_known(l, name, VARIABLE, KERNEL, addr);
	const struct km_variable *v;
	enum km_status st = KM_OK;
	uint32_t type = k ? k->type : 0;

	if (!l->files.im)
		return km_fail(err, KM_NOTFOUND, "the type of '%.100s' is not known without a vmlinux with debug information", name);
	if (!k) {
		st = read_name(l, name, KM_WANT_VARIABLE, &addr, err);
		v = st ? NULL : best_variable(&l->types, name, addr);
		type = v ? v->type : 0;
		if (!st && remember_name(l, name, VARIABLE, KERNEL, addr, type))
			st = km_fail(err, KM_NOMEM, "out of memory");
	}
	if (!st && !type)
		return km_fail(err, KM_NOTFOUND, "the debug information has no type for '%.100s'", name);
	if (!st)
		*ret = type;
	return st;
}
