/* SPDX-License-Identifier: GPL-2.0-or-later */
/* BTF -> type graph: what is asked for, with all that it holds by value, as kdwarf.c reads it from DWARF. */
#include "btf_graph.h"

#include <stdio.h>
#include <string.h>

#include "base/map.h"
#include "mm/btf.h"

#define MAX_DEPTH    KM_TYPES_MAX_DEPTH
#define MAX_SOURCES  8192u
#define TEXT_BYTES   256u
#define NAME_BYTES   TEXT_BYTES
#define MAX_LOST     4096u /* types that cannot be read: more of them are no types, but a wrong count */
#define MEMBER_WORDS 3u
/* Above what a text of TEXT_BYTES can show, with the qualifiers on the way. */
#define MAX_TEXT_TYPES 1024u

struct source {
	const char *module; /* NULL: the kernel */
	struct km_btf btf;
	struct km_map memo; /* 1 + number of a type in BTF -> number in the graph */
};

struct km_btf_graph {
	struct km_view *view;
	KM_VEC(struct source) source; /* 0: the kernel's */
	struct km_arena arena;
	bool read;
	enum km_status kernel, modules; /* why those are missing */
	unsigned lost;			/* modules whose types cannot be read */
	struct km_lookup_sources ops;
};

/* ---- one type ---- */

struct reading {
	struct source *s;
	struct km_types *t;
	bool no_memory;
};

static uint32_t type_of(struct reading *r, uint32_t id, unsigned depth);

static bool name_of(const struct source *s, uint32_t string, char buf[NAME_BYTES])
{
	*buf = '\0';
	return string && !km_btf_text(&s->btf, string, buf, NAME_BYTES) && *buf;
}

/* In the graph's arena; NULL: it has none. */
static char *name_keep(struct reading *r, uint32_t string)
{
	char name[NAME_BYTES], *copy;

	if (!name_of(r->s, string, name))
		return NULL;
	copy = km_arena_strdup(&r->t->arena, name);
	r->no_memory |= !copy;
	return copy;
}

static void memo_put(struct reading *r, uint32_t id, uint32_t type)
{
	bool news;

	if (!km_map_set(&r->s->memo, UINT64_C(1) + id, type, &news))
		r->no_memory = true;
}

static uint32_t type_add(struct reading *r, uint32_t id, enum km_kind kind, const char *name, uint64_t bytes)
{
	uint32_t type = km_types_add(r->t, kind, name && *name ? name : NULL, bytes);

	r->no_memory |= !type && r->t->type.n < KM_TYPES_MAX;
	memo_put(r, id, type);
	return type;
}

/* A text in the making. A function of damaged types may have itself as a parameter, thousands of times. */
struct writing {
	const struct source *s;
	unsigned types; /* written into it */
};

/* Write a type as in C around @inner, a declarator: "struct page *", "int (*)(void *)". Cut at TEXT_BYTES. */
static void type_write(struct writing *w, uint32_t id, const char *inner, char *buf, unsigned depth);

static void named_write(const char *prefix, const char *name, const char *inner, char *buf)
{
	(void)snprintf(buf, TEXT_BYTES, "%s%.120s%s%.120s", prefix, name, *inner && *inner != '[' ? " " : "", inner);
}

static void function_write(struct writing *w, const struct km_btf_type *t, const char *inner, char *buf,
			   unsigned depth)
{
	char next[TEXT_BYTES], args[TEXT_BYTES] = "", one[TEXT_BYTES];
	uint32_t param[2], i;
	size_t n = 0;

	for (i = 0; i < t->vlen && n < sizeof(args) && !km_btf_words(&w->s->btf, t, 2 * i, param, 2); i++) {
		if (param[1])
			type_write(w, param[1], "", one, depth + 1);
		else
			strcpy(one, "...");
		/* The last one that fits is cut, and none is left out between others. */
		n += (size_t)snprintf(args + n, sizeof(args) - n, "%s%s", n ? ", " : "", one);
	}
	(void)snprintf(next, sizeof(next), *inner == '*' ? "(%.100s)(%.150s)" : "%.100s(%.150s)", inner, n ? args : "void");
	type_write(w, t->size, next, buf, depth + 1);
}

/* "const" stands before what it qualifies, but after the star of a pointer. */
static void qualified_write(struct writing *w, const struct km_btf_type *t, const char *inner, char *buf,
			    unsigned depth)
{
	const char *word = t->kind == KM_BTF_CONST ? "const" : "volatile";
	char next[TEXT_BYTES];
	struct km_btf_type target;

	if (!km_btf_type(&w->s->btf, t->size, &target) && target.kind == KM_BTF_PTR) {
		(void)snprintf(next, sizeof(next), "%s%s%.240s", word, *inner ? " " : "", inner);
		type_write(w, t->size, next, buf, depth + 1);
	} else {
		type_write(w, t->size, inner, next, depth + 1);
		(void)snprintf(buf, TEXT_BYTES, "%s %.240s", word, next);
	}
}

static void type_write(struct writing *w, uint32_t id, const char *inner, char *buf, unsigned depth)
{
	char next[TEXT_BYTES], name[NAME_BYTES];
	struct km_btf_type t;

	if (!id || depth > MAX_DEPTH || w->types++ >= MAX_TEXT_TYPES || km_btf_type(&w->s->btf, id, &t)) {
		named_write("", "void", inner, buf);
		return;
	}
	switch (t.kind) {
	case KM_BTF_CONST:
	case KM_BTF_VOLATILE:
		qualified_write(w, &t, inner, buf, depth);
		break;
	case KM_BTF_RESTRICT:
	case KM_BTF_TYPE_TAG:
		type_write(w, t.size, inner, buf, depth + 1);
		break;
	case KM_BTF_PTR:
		(void)snprintf(next, sizeof(next), "*%.250s", inner);
		type_write(w, t.size, next, buf, depth + 1);
		break;
	case KM_BTF_ARRAY:
		(void)snprintf(next, sizeof(next), *inner == '*' ? "(%.240s)[]" : "%.240s[]", inner);
		if (km_btf_words(&w->s->btf, &t, 0, &id, 1))
			id = 0;
		type_write(w, id, next, buf, depth + 1);
		break;
	case KM_BTF_FUNC_PROTO:
		function_write(w, &t, inner, buf, depth);
		break;
	default:
		if (!name_of(w->s, t.name, name))
			strcpy(name, "{...}");
		named_write(t.kind == KM_BTF_STRUCT || (t.kind == KM_BTF_FWD && !t.bits) ? "struct "
			    : t.kind == KM_BTF_UNION || t.kind == KM_BTF_FWD		 ? "union "
			    : t.kind == KM_BTF_ENUM || t.kind == KM_BTF_ENUM64		 ? "enum "
											 : "",
			    km_types_base_name(name), inner, buf);
		break;
	}
}

/* Behind it a word: encoding (signed 1, char 2, bool 4) << 24, an offset, bits. GCC's types of characters have no encoding. */
static uint32_t int_add(struct reading *r, uint32_t id, const char *name, const struct km_btf_type *t)
{
	enum km_kind kind = KM_KIND_INT;
	uint32_t word = 0, type;

	(void)km_btf_words(&r->s->btf, t, 0, &word, 1);
	if (word >> 26 & 1)
		kind = KM_KIND_BOOL;
	else if (word >> 25 & 1 || !strcmp(name, "char") || !strcmp(name, "unsigned char") || !strcmp(name, "signed char"))
		kind = KM_KIND_CHAR;
	type = type_add(r, id, kind, km_types_base_name(name), t->size);
	if (type)
		r->t->type.v[type].is_signed = word >> 24 & 1;
	return type;
}

/* All members get their places before their types are read, which adds other structures' members. */
static void members_add(struct reading *r, const struct km_btf_type *t, uint32_t type, unsigned depth)
{
	struct km_types *g = r->t;
	uint32_t first = (uint32_t)g->member.n, word[MEMBER_WORDS], n = 0, i;

	if (t->vlen > KM_TYPES_MAX_MEMBERS - g->member.n)
		return;
	for (n = 0; n < t->vlen && !km_btf_words(&r->s->btf, t, MEMBER_WORDS * n, word, MEMBER_WORDS); n++) {
		struct km_member *m = km_vec_push(&g->member);

		if (!m) {
			r->no_memory = true;
			return;
		}
		m->name = name_keep(r, word[0]);
		m->bit_size = t->bits ? word[2] >> 24 : 0;
		m->bit_offset = t->bits ? word[2] & 0xffffff : word[2];
		if (m->bit_size > 64)
			m->bit_size = 64;
	}
	g->type.v[type].first = first;
	g->type.v[type].n = n;
	for (i = 0; i < n && !km_btf_words(&r->s->btf, t, MEMBER_WORDS * i, word, MEMBER_WORDS); i++) {
		uint32_t target = type_of(r, word[1], depth + 1);

		g->member.v[first + i].type = target;
	}
}

static void values_add(struct reading *r, const struct km_btf_type *t, uint32_t type)
{
	struct km_types *g = r->t;
	uint32_t words = t->kind == KM_BTF_ENUM64 ? 3 : 2, word[3] = { 0 }, i;

	g->type.v[type].first = (uint32_t)g->value.n;
	g->type.v[type].is_signed = t->bits;
	for (i = 0; i < t->vlen && g->value.n < KM_TYPES_MAX_VALUES; i++) {
		struct km_enumerator *e;
		char *name;

		if (km_btf_words(&r->s->btf, t, words * i, word, words))
			return;
		name = name_keep(r, word[0]);
		e = name ? km_vec_push(&g->value) : NULL;
		if (!e) {
			r->no_memory |= name != NULL;
			continue;
		}
		e->name = name;
		e->value = words == 3 ? (int64_t)((uint64_t)word[2] << 32 | word[1])
			   : t->bits  ? (int64_t)(int32_t)word[1]
				      : (int64_t)word[1];
		g->type.v[type].n++;
	}
}

static uint32_t array_add(struct reading *r, uint32_t id, const struct km_btf_type *t, unsigned depth)
{
	uint32_t word[3] = { 0 }, element, type; /* type of elements, type of the index, number */
	uint64_t bytes;

	(void)km_btf_words(&r->s->btf, t, 0, word, 3);
	memo_put(r, id, 0);
	element = type_of(r, word[0], depth + 1);
	bytes = r->t->type.v[km_types_strip(r->t, element)].bytes;
	if (word[2] && bytes > UINT32_MAX / word[2])
		word[2] = 0;
	type = type_add(r, id, KM_KIND_ARRAY, NULL, bytes * word[2]);
	if (type) {
		r->t->type.v[type].target = element;
		r->t->type.v[type].count = word[2];
	}
	return type;
}

static uint32_t typedef_add(struct reading *r, uint32_t id, const char *name, const struct km_btf_type *t, unsigned depth)
{
	/* Added before its target, so that a typedef of itself ends here. */
	uint32_t type = type_add(r, id, KM_KIND_TYPEDEF, name, 0);
	uint32_t target = type ? type_of(r, t->size, depth + 1) : 0;

	if (type) {
		r->t->type.v[type].target = target;
		r->t->type.v[type].bytes = r->t->type.v[km_types_strip(r->t, target)].bytes;
	}
	return type;
}

static uint32_t type_read(struct reading *r, uint32_t id, const struct km_btf_type *t, unsigned depth)
{
	struct writing w = { .s = r->s };
	char text[NAME_BYTES];
	uint32_t type;

	(void)name_of(r->s, t->name, text);
	switch (t->kind) {
	case KM_BTF_INT:
		return int_add(r, id, text, t);
	case KM_BTF_FLOAT:
		return type_add(r, id, KM_KIND_FLOAT, text, t->size);
	case KM_BTF_PTR:
		type_write(&w, t->size, "*", text, depth);
		return type_add(r, id, KM_KIND_PTR, text, 8);
	case KM_BTF_FUNC_PROTO:
		type_write(&w, id, "", text, depth);
		return type_add(r, id, KM_KIND_FUNC, text, 0);
	case KM_BTF_FWD:
		return type_add(r, id, t->bits ? KM_KIND_UNION : KM_KIND_STRUCT, text, 0);
	case KM_BTF_STRUCT:
	case KM_BTF_UNION:
		type = type_add(r, id, t->kind == KM_BTF_UNION ? KM_KIND_UNION : KM_KIND_STRUCT, text, t->size);
		if (type)
			members_add(r, t, type, depth);
		return type;
	case KM_BTF_ENUM:
	case KM_BTF_ENUM64:
		type = type_add(r, id, KM_KIND_ENUM, text, t->size);
		if (type)
			values_add(r, t, type);
		return type;
	case KM_BTF_ARRAY:
		return array_add(r, id, t, depth);
	case KM_BTF_TYPEDEF:
		return typedef_add(r, id, text, t, depth);
	case KM_BTF_CONST:
	case KM_BTF_VOLATILE:
	case KM_BTF_RESTRICT:
	case KM_BTF_TYPE_TAG:
		memo_put(r, id, 0);
		type = type_of(r, t->size, depth + 1);
		memo_put(r, id, type);
		return type;
	default:
		memo_put(r, id, 0);
		return 0;
	}
}

/* The type numbered @id; 0 (void) when there is none or it cannot be read. */
static uint32_t type_of(struct reading *r, uint32_t id, unsigned depth)
{
	const uint64_t *known = km_map_find(&r->s->memo, UINT64_C(1) + id);
	struct km_btf_type t;

	if (!id || depth > MAX_DEPTH || r->no_memory)
		return 0;
	if (known)
		return (uint32_t)*known;
	return km_btf_type(&r->s->btf, id, &t) ? 0 : type_read(r, id, &t, depth);
}

/* ---- by name ---- */

static bool has_name(const struct source *s, uint32_t string, const char *name, size_t n)
{
	const struct km_btf_part *p = &s->btf.own;
	char text[NAME_BYTES];

	/* A name of the module's own type may be a string that the kernel's part has. */
	if (string < p->start_string)
		p = &s->btf.base;
	return string && !km_view_read(s->btf.view, p->strings + (string - p->start_string), text, n + 1) &&
	       !memcmp(text, name, n + 1);
}

static bool is_definition(const struct km_btf_type *t)
{
	return t->kind == KM_BTF_STRUCT || t->kind == KM_BTF_UNION || t->kind == KM_BTF_ENUM || t->kind == KM_BTF_ENUM64 ||
	       t->kind == KM_BTF_TYPEDEF;
}

static enum km_status sources_read(void *arg, unsigned source, const char *name, struct km_types *types)
{
	struct km_btf_graph *g = arg;
	struct source *s = &g->source.v[source];
	struct reading r = { .s = s, .t = types };
	size_t n = strlen(name);
	struct km_btf_type t;
	uint32_t id, lost = 0;

	for (id = s->btf.own.start_id; id < km_btf_end(&s->btf) && n < NAME_BYTES && lost < MAX_LOST && !r.no_memory; id++) {
		if (km_btf_type(&s->btf, id, &t))
			lost += id != 0; /* void has no entry */
		else if (is_definition(&t) && has_name(s, t.name, name, n))
			(void)type_of(&r, id, 0);
	}
	return r.no_memory ? KM_NOMEM : KM_OK;
}

/* ---- the modules ---- */

static enum km_status module_take(void *arg, const char *name, const struct km_btf *btf)
{
	struct km_btf_graph *g = arg;
	struct source *s = g->source.n < MAX_SOURCES ? km_vec_push(&g->source) : NULL;

	if (!s)
		return g->source.n < MAX_SOURCES ? KM_NOMEM : KM_CORRUPT;
	s->btf = *btf;
	s->module = km_arena_strdup(&g->arena, name);
	return s->module ? KM_OK : KM_NOMEM;
}

static enum km_status module_lose(void *arg, const char *name, enum km_status why)
{
	struct km_btf_graph *g = arg;

	(void)name;
	(void)why;
	g->lost++;
	return KM_OK;
}

static enum km_status sources_count(void *arg, unsigned *ret)
{
	struct km_btf_graph *g = arg;
	const struct km_btf_sink sink = { module_take, module_lose, g };
	struct source *kernel;

	if (!g->read) {
		kernel = km_vec_push(&g->source);
		if (!kernel)
			return KM_NOMEM;
		g->kernel = km_btf_open_kernel(&kernel->btf, g->view);
		if (g->kernel)
			kernel->btf.own.nr_types = 0;
		g->modules = km_btf_each_module(g->view, &sink);
		g->read = true;
	}
	*ret = (unsigned)g->source.n;
	return g->modules == KM_NOMEM ? KM_NOMEM : KM_OK;
}

static const char *sources_name(void *arg, unsigned source)
{
	const struct km_btf_graph *g = arg;

	return g->source.v[source].module;
}

static void sources_why(void *arg, char *buf, size_t room)
{
	const struct km_btf_graph *g = arg;
	unsigned n = g->source.n ? (unsigned)g->source.n - 1 : 0;

	*buf = '\0';
	if (g->modules == KM_ABSENT)
		(void)snprintf(buf, room, "; it keeps no types of its modules");
	else if (g->modules || g->lost)
		(void)snprintf(buf, room, "; of its modules, the types of %u could be read, and those of %s%u could not", n,
			       g->modules ? "at least " : "", g->lost + (g->modules != KM_OK));
	else
		(void)snprintf(buf, room, ", nor has one of its %u modules with types", n);
}

enum km_status km_btf_graph_create(struct km_view *view, struct km_btf_graph **ret)
{
	struct km_btf_graph *g = km_calloc(1, sizeof(*g));

	if (!g)
		return KM_NOMEM;
	g->view = view;
	g->ops = (struct km_lookup_sources){ sources_count, sources_name, sources_read, sources_why, g };
	*ret = g;
	return KM_OK;
}

void km_btf_graph_destroy(struct km_btf_graph *g)
{
	size_t i;

	if (!g)
		return;
	for (i = 0; i < g->source.n; i++)
		km_map_free(&g->source.v[i].memo);
	km_vec_free(&g->source);
	km_arena_free(&g->arena);
	free(g);
}

const struct km_lookup_sources *km_btf_graph_sources(struct km_btf_graph *g)
{
	return &g->ops;
}

bool km_btf_graph_has_kernel(struct km_btf_graph *g)
{
	unsigned n;

	return !sources_count(g, &n) && !g->kernel && g->source.v[0].btf.own.nr_types > 1;
}
