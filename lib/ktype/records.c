/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "debugfile.h"
#include "home.h"
#include "dwarf/kdwarf.h"
#include "profile.h"
#include "records.h"
#include "type_decl.h"

/* Members of one structure, those of nameless structures in it included: no kernel has a tenth of that. */
#define MAX_MEMBERS 100000

struct walk {
	const struct km_types *t;
	const struct km_record_sink *sink;
	struct km_record record;
	unsigned members; /* of the record, so far */
};

static bool is_record(const struct km_type *p)
{
	return p->kind == KM_KIND_STRUCT || p->kind == KM_KIND_UNION;
}

/* Unused bytes of a structure: between members and after the last. */
static uint64_t hole_bytes(const struct km_types *t, const struct km_type *p)
{
	uint64_t end = 0, holes = 0;
	uint32_t i;

	if (p->kind != KM_KIND_STRUCT)
		return 0;
	for (i = 0; i < p->n; i++) {
		const struct km_member *m = &t->member.v[p->first + i];
		uint64_t from = m->bit_offset / 8, to;

		if (from > UINT32_MAX)
			continue;
		to = m->bit_size ? (m->bit_offset + m->bit_size + 7) / 8 : from + t->type.v[m->type].bytes;
		if (from > end)
			holes += from - end;
		if (to > end)
			end = to;
	}
	return p->bytes > end ? holes + p->bytes - end : holes;
}

/* The nameless record that a member's type is, or that its elements are; 0: neither. *@ret_array: of elements. */
static uint32_t nameless_record(const struct km_types *t, uint32_t type, bool *ret_array)
{
	unsigned i;

	*ret_array = false;
	for (i = 0; i < KM_TYPES_MAX_DEPTH && t->type.v[type].kind == KM_KIND_ARRAY; i++) {
		type = t->type.v[type].target;
		*ret_array = true;
	}
	return is_record(&t->type.v[type]) && !t->type.v[type].name ? type : 0;
}

static enum km_status emit_member(struct walk *w, const struct km_member *m, const char *name, uint64_t bit_offset)
{
	char type[KM_DECLARE_BYTES], sized[KM_DECLARE_BYTES + 16];

	km_types_declare(w->t, m->type, "", type);
	if (m->bit_size)
		(void)snprintf(sized, sizeof(sized), "%s:%" PRIu32, type, m->bit_size);
	return w->sink->member(w->sink->arg, &w->record,
			       &(struct km_record_member){
				       .name = name,
				       .type = m->bit_size ? sized : type,
				       .bit_offset = bit_offset,
				       .bytes = w->t->type.v[m->type].bytes,
				       .bit_size = m->bit_size,
			       });
}

static enum km_status walk_members(struct walk *w, const struct km_type *p, const char *prefix, uint64_t base,
				   unsigned depth)
{
	enum km_status st = KM_OK;
	char name[400];
	bool array = false;
	uint32_t i;

	for (i = 0; i < p->n && st == KM_OK; i++) {
		const struct km_member *m = &w->t->member.v[p->first + i];
		uint32_t inner = depth < KM_TYPES_MAX_DEPTH ? nameless_record(w->t, m->type, &array) : 0;

		/* Those without a name count too: a damaged type may have itself as two of its members. */
		if (w->members++ >= MAX_MEMBERS)
			return KM_CORRUPT;
		if (m->bit_offset / 8 > UINT32_MAX)
			continue;
		(void)snprintf(name, sizeof(name), "%.160s%.160s", prefix, m->name ? m->name : "");
		if (m->name)
			st = emit_member(w, m, name, base + m->bit_offset);
		if (st != KM_OK || !inner)
			continue;
		if (m->name)
			(void)snprintf(name, sizeof(name), "%.160s%.160s%s.", prefix, m->name, array ? "[]" : "");
		st = walk_members(w, &w->t->type.v[inner], name, base + m->bit_offset, depth + 1);
	}
	return st;
}

/* @done: by the first type of a name, whether one of that name was emitted. */
static enum km_status walk_type(const struct km_types *t, uint32_t type, bool *done, const struct km_record_sink *sink)
{
	const struct km_type *p = &t->type.v[type], *target;
	struct walk w = { .t = t, .sink = sink };
	enum km_status st;
	uint32_t first;

	if (!p->name)
		return KM_OK;
	target = p->kind == KM_KIND_TYPEDEF ? &t->type.v[p->target] : p;
	if (!is_record(target) || !target->n || (target != p && target->name))
		return KM_OK;
	/* The first definition of its name, which a declaration may precede; others cannot be distinguished from it. */
	first = km_types_find(t, p->kind, p->name);
	if (!first || done[first])
		return KM_OK;
	done[first] = true;
	w.record = (struct km_record){
		.name = p->name,
		.kind = km_kind_name(p->kind),
		.bytes = target->bytes,
		.hole_bytes = hole_bytes(t, target),
		.nr_members = target->n,
	};
	st = sink->record(sink->arg, &w.record);
	return st == KM_OK ? walk_members(&w, target, "", 0, 0) : st;
}

static enum km_status walk_all(const struct km_types *t, const char *path, const struct km_record_sink *sink,
			       struct km_err *err)
{
	_cleanup_(km_freep) bool *done = km_calloc(t->type.n, sizeof(*done));
	enum km_status st = KM_OK;
	uint32_t i;

	if (!done)
		return km_fail(err, KM_NOMEM, "out of memory");
	for (i = 1; i < t->type.n && st == KM_OK; i++)
		st = walk_type(t, i, done, sink);
	return st == KM_CORRUPT ? km_fail(err, st, "cannot read '%s': a structure does not end", path) : st;
}

/* -- reading them -------------------------------------------------------------------------------------------------- */

struct names {
	struct km_wants *wants;
	struct km_arena arena;
	bool failed;
};

static bool add_name(void *arg, const char *name)
{
	struct names *n = arg;
	const char *const list[] = { km_wants_find(n->wants, name) ? NULL : km_arena_strdup(&n->arena, name), NULL };

	if (km_wants_find(n->wants, name))
		return false;
	n->failed = !list[0] || km_wants_add(n->wants, KM_WANT_TYPE, false, list) != KM_OK;
	return n->failed;
}

/* Every name that some unit defines. */
static enum km_status gather_names(struct km_image *debug, struct km_image *alt, struct names *n, struct km_err *err)
{
	struct km_types none = { 0 };
	struct km_dwarf *d;
	struct km_unit u = { 0 };
	struct km_span info;
	uint64_t pos;
	enum km_status st = km_dwarf_open(debug, alt, &none, &d, err);

	if (st)
		return st;
	info = km_dwarf_info(d);
	for (pos = 0; !n->failed && km_unit_read(info, pos, &u) == KM_OK; pos += u.bytes)
		(void)km_dwarf_names(d, pos, add_name, n);
	km_dwarf_close(d);
	return n->failed ? km_fail(err, KM_NOMEM, "out of memory") : KM_OK;
}

static enum km_status read_elf(const char *path, struct km_types *types, struct km_err *err)
{
	struct km_debug_files f;
	struct km_wants wants = { 0 };
	struct names names = { .wants = &wants };
	enum km_status st = km_debug_files_open(path, &f, err);

	if (st)
		return st;
	st = gather_names(f.dwarf, f.alt, &names, err);
	if (!st)
		st = km_home_read(f.im, f.dwarf, f.alt, &wants, true, types, err);
	km_wants_deinit(&wants);
	km_arena_free(&names.arena);
	km_debug_files_close(&f);
	return st;
}

static enum km_status walk_profile(const char *path, const struct km_mapfile *map, const struct km_record_sink *sink,
				   struct km_err *err)
{
	struct km_vmlinux v = { 0 };
	enum km_status st = km_types_init(&v.types) ? km_fail(err, KM_NOMEM, "out of memory")
						    : km_profile_parse(map->data, map->bytes, &v, err);

	if (st)
		km_fail_prepend(err, st, "cannot read '%s': ", path);
	if (!st && km_types_index(&v.types))
		st = km_fail(err, KM_NOMEM, "out of memory");
	if (!st)
		st = walk_all(&v.types, path, sink, err);
	km_types_deinit(&v.types);
	km_vec_free(&v.sym);
	return st;
}

enum km_status km_vmlinux_records(const char *path, const struct km_record_sink *sink, struct km_err *err)
{
	struct km_types types = { 0 };
	struct km_mapfile map;
	enum km_status st = km_mapfile_open(path, &map, err);

	if (st)
		return st;
	if (km_profile_is(map.data, map.bytes)) {
		st = walk_profile(path, &map, sink, err);
		km_mapfile_close(&map);
		return st;
	}
	km_mapfile_close(&map);
	if (km_types_init(&types))
		return km_fail(err, KM_NOMEM, "out of memory");
	st = read_elf(path, &types, err);
	if (!st)
		st = walk_all(&types, path, sink, err);
	km_types_deinit(&types);
	return st;
}
