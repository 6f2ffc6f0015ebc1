/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Table struct: a row for each member of a thing. */
#include <stdio.h>
#include <string.h>

#include "adapter.h"
#include "ktype/type_decl.h"

enum {
	MEMBER_PATH,
	MEMBER_OFFSET,
	MEMBER_BYTES,
	MEMBER_TYPE,
	MEMBER_VALUE,
	MEMBER_TEXT,
	MEMBER_ADDR,
	MEMBER_WHY,
	NR_MEMBER_COLUMNS,
};

struct member {
	const char *path; /* in the arena */
	struct km_thing thing;
	bool has_parts;
};

struct struct_state {
	struct km_inspect *x;
	struct km_thing thing;
	KM_VEC(struct member) rows;
	struct km_arena arena;
	size_t at; /* 1 + the row at hand */
	struct cursor *cursor;
};

static enum km_status row_keep(void *arg, const struct km_inspect_row *row)
{
	struct struct_state *s = arg;
	struct member *m;

	/* The thing itself has a row only where it has no parts. */
	if (row->event == KM_INSPECT_CLOSE || (row->event == KM_INSPECT_OPEN && !row->depth))
		return KM_OK;
	if (!(s->rows.n & 1023) && session_stopped(s->cursor->s))
		return KM_IO;
	m = km_vec_push(&s->rows);
	if (!m)
		return KM_NOMEM;
	*m = (struct member){ km_arena_strdup(&s->arena, row->path), row->thing, row->event == KM_INSPECT_OPEN };
	return m->path ? KM_OK : KM_NOMEM;
}

/* WHERE path = '…': that member alone, without a look at the others. */
static enum km_status member_only(struct struct_state *s, const char *path)
{
	struct member *m = km_vec_push(&s->rows);
	struct km_thing t;

	if (!m || !path)
		return m ? KM_END : KM_NOMEM;
	s->rows.n--;
	if (km_inspect_offset(s->x, s->thing.type, path, &t, NULL))
		return KM_END;
	s->rows.n++;
	t.addr += s->thing.addr;
	*m = (struct member){ km_arena_strdup(&s->arena, path), t,
			      !km_thing_is_number(s->x, &t) && !km_thing_is_string(s->x, &t) };
	return m->path ? KM_OK : KM_NOMEM;
}

static enum km_status struct_begin(struct cursor *c)
{
	struct struct_state *s = c->state;
	bool alone = !c->args[1];
	enum km_status st = session_inspect(c->s, &s->x, &c->err);

	s->cursor = c;
	/* struct('init_task'): a variable, by its own type. */
	if (!st)
		st = value_thing(s->x, alone ? NULL : c->args[0], c->args[alone ? 0 : 1], &s->thing, &c->err);
	if (!st && !s->thing.type) {
		struct km_lookup *types;

		st = km_inspect_types(s->x, &types, &c->err);
		if (!st)
			st = km_fail(&c->err, KM_NOTFOUND, "the type at this place is not known; give it, as in %s",
				     c->table->usage);
	}
	if (!st && s->thing.per_cpu)
		st = km_fail(&c->err, KM_NOTFOUND,
			     "it has a copy on each CPU: per_cpu() gives each address, as in struct('rq', per_cpu.addr)");
	if (st)
		return st;
	return c->nr_wishes ? member_only(s, (const char *)sqlite3_value_text(c->wishes[0].value))
			    : km_inspect_rows(s->x, &s->thing, row_keep, s, &c->err);
}

static enum km_status struct_next(struct cursor *c)
{
	struct struct_state *s = c->state;

	return s->at++ < s->rows.n ? KM_OK : KM_END;
}

/* NULL, and column why, where memory cannot be read. */
static void text_result(struct struct_state *s, const struct member *m, sqlite3_context *ctx, bool why)
{
	char text[KM_THING_TEXT];
	enum km_status st = km_thing_text(s->x, &m->thing, KM_TEXT_PLAIN, text);

	if (why && st)
		sqlite3_result_text(ctx, km_status_name(st), -1, SQLITE_STATIC);
	else if (!why && !st)
		sqlite3_result_text(ctx, text, -1, SQLITE_TRANSIENT);
}

static void struct_column(struct cursor *c, sqlite3_context *ctx, unsigned i)
{
	struct struct_state *s = c->state;
	const struct member *m = &s->rows.v[s->at - 1];
	char text[KM_DECLARE_BYTES];

	switch (i) {
	case MEMBER_PATH:
		result_static(ctx, m->path);
		break;
	case MEMBER_OFFSET:
		sqlite3_result_int64(ctx, (sqlite3_int64)(m->thing.addr - s->thing.addr));
		break;
	case MEMBER_BYTES:
		sqlite3_result_int64(ctx, (sqlite3_int64)km_thing_bytes(s->x, &m->thing));
		break;
	case MEMBER_TYPE:
		km_thing_declare(s->x, &m->thing, "", text, sizeof(text));
		sqlite3_result_text(ctx, text, -1, SQLITE_TRANSIENT);
		break;
	case MEMBER_VALUE:
		if (!m->has_parts)
			result_thing(ctx, s->x, &m->thing);
		break;
	case MEMBER_TEXT:
		if (!m->has_parts)
			text_result(s, m, ctx, false);
		break;
	case MEMBER_ADDR:
		sqlite3_result_int64(ctx, (sqlite3_int64)m->thing.addr);
		break;
	case MEMBER_WHY:
		if (!m->has_parts)
			text_result(s, m, ctx, true);
		break;
	default:
		break;
	}
}

static void struct_end(struct cursor *c)
{
	struct struct_state *s = c->state;

	km_vec_free(&s->rows);
	km_arena_free(&s->arena);
}

const struct table table_struct = {
	.name = "struct",
	.columns = "path TEXT, offset INTEGER, bytes INTEGER, type TEXT, value WORD BLOB, text TEXT, addr KADDR INTEGER, why TEXT",
	.args = "of_type HIDDEN, of_place HIDDEN",
	.usage = "struct('task_struct', 'init_task') or struct('init_task')",
	.nr_columns = NR_MEMBER_COLUMNS,
	.nr_args = 2,
	.nr_needed = 1,
	.bytes = sizeof(struct struct_state),
	.pushed = "0=",
	.order_first = -1,
	.order_second = -1,
	.rows = 200,
	.begin = struct_begin,
	.next = struct_next,
	.column = struct_column,
	.end = struct_end,
};
