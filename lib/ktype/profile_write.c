/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "file/replace.h"
#include "profile.h"

/* Types get new numbers in the order in which they are written, so that the bytes depend on nothing else. */
struct writer {
	const struct km_vmlinux *v;
	const struct km_types *t;
	uint32_t *number;	/* by old number; 0: not written */
	KM_VEC(uint32_t) order; /* old numbers */
};

static bool is_simple(const struct km_type *p)
{
	return p->kind == KM_KIND_INT || p->kind == KM_KIND_BOOL || p->kind == KM_KIND_CHAR ||
	       p->kind == KM_KIND_FLOAT || p->kind == KM_KIND_PTR || p->kind == KM_KIND_FUNC;
}

/* Each compilation unit has its own "int": one is written. */
static uint32_t find_same(const struct writer *w, const struct km_type *p)
{
	size_t i;

	for (i = 0; i < w->order.n; i++) {
		const struct km_type *q = &w->t->type.v[w->order.v[i]];

		if (q->kind == p->kind && q->bytes == p->bytes && q->is_signed == p->is_signed &&
		    q->name && p->name && !strcmp(q->name, p->name))
			return (uint32_t)(i + 1);
	}
	return 0;
}

static bool type_add(struct writer *w, uint32_t type)
{
	const struct km_type *p = &w->t->type.v[type];
	uint32_t *slot;

	if (!type || w->number[type])
		return true;
	if (is_simple(p)) {
		w->number[type] = find_same(w, p);
		if (w->number[type])
			return true;
	}
	slot = km_vec_push(&w->order);
	if (!slot)
		return false;
	*slot = type;
	w->number[type] = (uint32_t)w->order.n;
	return true;
}

static bool add_what_it_needs(struct writer *w, uint32_t type)
{
	const struct km_type *p = &w->t->type.v[type];
	uint32_t i;

	if (p->kind == KM_KIND_TYPEDEF || p->kind == KM_KIND_ARRAY)
		return type_add(w, p->target);
	for (i = 0; p->kind != KM_KIND_ENUM && i < p->n; i++) {
		if (!type_add(w, w->t->member.v[p->first + i].type))
			return false;
	}
	return true;
}

static bool mark_value(struct writer *w, bool *root, const char *name)
{
	int64_t value;
	uint32_t of = km_types_find_value(w->t, name, 1, &value);

	root[of] = true;
	return of;
}

/*
 * Enums come first and in the order in which they were read: of two that have an enumerator the
 * first one counts, and that must not depend on whether it was read from a profile.
 */
static bool add_enums(struct writer *w)
{
	_cleanup_(km_freep) bool *root = km_calloc(w->t->type.n, sizeof(*root));
	const char *const *name;
	uint32_t type;
	size_t i;

	if (!root)
		return false;
	for (i = 0; i < KM_NR_ENUMS; i++) {
		for (name = km_enum_decls[i].names; *name; name++) {
			if (**name == '@')
				(void)mark_value(w, root, *name + 1);
			else
				root[km_types_find(w->t, KM_KIND_ENUM, *name)] = true;
		}
	}
	for (i = 0; i < KM_NR_CONSTS; i++) {
		for (name = km_const_decls[i].names; *name; name++)
			(void)mark_value(w, root, *name);
	}
	for (type = 1; type < w->t->type.n; type++) {
		if (root[type] && !type_add(w, type))
			return false;
	}
	return true;
}

static int by_text(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool add_records(struct writer *w)
{
	static const enum km_kind kinds[] = { KM_KIND_STRUCT, KM_KIND_UNION, KM_KIND_TYPEDEF };
	KM_VEC(const char *) names = { 0 };
	const char *const *name;
	const char **slot;
	bool ok = true;
	size_t i, k;

	for (i = 0; i < KM_NR_TYPES; i++) {
		for (name = km_type_decls[i].names; *name; name++) {
			slot = km_vec_push(&names);
			if (slot)
				*slot = *name;
			else
				ok = false;
		}
	}
	km_sort(names.v, names.n, sizeof(*names.v), by_text);
	for (i = 0; ok && i < names.n; i++) {
		for (k = 0; ok && k < KM_ARRAY_LEN(kinds); k++)
			ok = type_add(w, km_types_find(w->t, kinds[k], names.v[i]));
	}
	km_vec_free(&names);
	return ok;
}

/* Names come from debug information that may be damaged: a line feed must not make a line. */
static void put_name(FILE *f, const char *name)
{
	if (!name || !*name)
		name = "-";
	for (; *name; name++)
		fputc((uint8_t)*name < ' ' ? '?' : *name, f);
	fputc('\n', f);
}

static void put_type(const struct writer *w, FILE *f, const struct km_type *p)
{
	const char sign = p->is_signed ? 's' : 'u';
	uint32_t i;

	fprintf(f, "%s %" PRIu64 " ", km_kind_name(p->kind), p->bytes);
	switch (p->kind) {
	case KM_KIND_INT:
	case KM_KIND_BOOL:
	case KM_KIND_CHAR:
		fprintf(f, "%c ", sign);
		put_name(f, p->name);
		break;
	case KM_KIND_ARRAY:
		fprintf(f, "%" PRIu32 " %" PRIu64 "\n", w->number[p->target], p->count);
		break;
	case KM_KIND_TYPEDEF:
		fprintf(f, "%" PRIu32 " ", w->number[p->target]);
		put_name(f, p->name);
		break;
	case KM_KIND_ENUM:
		fprintf(f, "%c %" PRIu32 " ", sign, p->n);
		put_name(f, p->name);
		for (i = 0; i < p->n; i++) {
			fprintf(f, "\t%" PRId64 " ", w->t->value.v[p->first + i].value);
			put_name(f, w->t->value.v[p->first + i].name);
		}
		break;
	case KM_KIND_STRUCT:
	case KM_KIND_UNION:
		fprintf(f, "%" PRIu32 " ", p->n);
		put_name(f, p->name);
		for (i = 0; i < p->n; i++) {
			const struct km_member *m = &w->t->member.v[p->first + i];

			fprintf(f, "\t%" PRIu32 " %" PRIu64 " %" PRIu32 " ", w->number[m->type],
				m->bit_offset, m->bit_size);
			put_name(f, m->name);
		}
		break;
	default:
		put_name(f, p->name);
		break;
	}
}

static int by_symbol(const void *a, const void *b)
{
	return strcmp(((const struct km_elfsym *)a)->name, ((const struct km_elfsym *)b)->name);
}

static bool put_symbols(const struct km_vmlinux *v, FILE *f)
{
	_cleanup_(km_freep) struct km_elfsym *sym = km_calloc(v->sym.n, sizeof(*sym));
	size_t i;

	if (!sym)
		return false;
	if (v->sym.n) {
		memcpy(sym, v->sym.v, v->sym.n * sizeof(*sym));
		km_sort(sym, v->sym.n, sizeof(*sym), by_symbol);
	}
	fprintf(f, "symbols %zu\n", v->sym.n);
	for (i = 0; i < v->sym.n; i++) {
		fprintf(f, "%016" PRIx64 " %" PRIu64 " %c ", sym[i].addr, sym[i].bytes,
			sym[i].absolute ? 'a' : '-');
		put_name(f, sym[i].name);
	}
	return true;
}

/* All but the last line. */
static bool put_profile(struct writer *w, FILE *f)
{
	const struct km_kernel_id *id = &w->v->id;
	size_t i;

	if (!add_enums(w) || !add_records(w))
		return false;
	for (i = 0; i < w->order.n; i++) {
		if (!add_what_it_needs(w, w->order.v[i]))
			return false;
	}
	fputs("kmemdb profile 1\nbuild-id ", f);
	put_name(f, id->build_id);
	fputs("release ", f);
	put_name(f, id->release);
	fputs("banner ", f);
	put_name(f, id->banner);
	fprintf(f, "machine %u\nnames %016" PRIx64 "\ntypes %zu\n", id->machine, w->v->names_hash,
		w->order.n);
	for (i = 0; i < w->order.n; i++)
		put_type(w, f, &w->t->type.v[w->order.v[i]]);
	if (!put_symbols(w->v, f))
		return false;
	return true;
}

static enum km_status write_whole(const char *path, const char *text, size_t n, struct km_err *err)
{
	struct km_new_file new;
	enum km_status st = km_new_file_open(&new, path, 0644, err);

	if (!st) {
		(void)fwrite(text, 1, n, new.f); /* an error stays with the stream */
		st = km_new_file_keep(&new, err);
	}
	km_new_file_drop(&new);
	return st;
}

enum km_status km_profile_write(const struct km_vmlinux *v, const char *path, struct km_err *err)
{
	struct writer w = { .v = v, .t = &v->types };
	enum km_status st = KM_NOMEM;
	char *text = NULL, seal[KM_FINGERPRINT_TEXT];
	size_t n = 0;
	FILE *f;

	w.number = km_calloc(w.t->type.n, sizeof(*w.number));
	f = open_memstream(&text, &n);
	if (w.number && f && put_profile(&w, f) && !fflush(f)) {
		km_profile_seal(text, n, seal);
		fprintf(f, "end %s\n", seal);
		st = ferror(f) ? KM_NOMEM : KM_OK;
	}
	if (f && fclose(f))
		st = KM_NOMEM;
	if (st)
		km_fail(err, st, "out of memory");
	else
		st = write_whole(path, text, n, err);
	free(text);
	free(w.number);
	km_vec_free(&w.order);
	return st;
}
