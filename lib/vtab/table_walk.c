/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Tables list, rbtree, xarray and maple: the kernel's linked structures. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "adapter.h"
#include "inspect/walk.h"
#include "view/maple.h"
#include "view/xarray.h"

enum {
	WALK_PLACE,
	WALK_ADDR,
	WALK_NODE,
	WALK_WHY,
	NR_WALK_COLUMNS,
};
enum {
	WALK_HEAD,
	WALK_TYPE,
	WALK_MEMBER,
	WALK_PART,
};

struct walk_state {
	struct km_walk walk;
	uint64_t node, offset; /* of the member in its structure */
	int64_t place;
	bool part; /* rows up to damage, then one that says so, instead of an error */
	enum km_status ended;
};

/* The kind of list that nodes of @type form. */
static enum km_status kind_of(struct km_inspect *x, const struct km_thing *member, enum km_walk_kind *ret,
			      struct km_err *err)
{
	static const struct {
		const char *type;
		enum km_walk_kind kind;
	} kinds[] = {
		{ "struct list_head", KM_WALK_LIST },
		{ "struct hlist_node", KM_WALK_HLIST },
		{ "struct hlist_nulls_node", KM_WALK_HLIST },
		{ "struct hlist_bl_node", KM_WALK_HLIST },
		{ "struct llist_node", KM_WALK_CHAIN },
		{ "struct rb_node", KM_WALK_RBTREE },
	};
	char text[KM_THING_TEXT];
	size_t i;

	km_thing_declare(x, member, "", text, sizeof(text));
	for (i = 0; i < KM_ARRAY_LEN(kinds); i++) {
		if (!strcmp(kinds[i].type, text)) {
			*ret = kinds[i].kind;
			return KM_OK;
		}
	}
	return km_fail(err, KM_NOTFOUND,
		       "a '%.100s' is not a link of a list, hlist, llist or red-black tree that could be followed", text);
}

/* Find where in its structure the link is, and of which kind. */
static enum km_status link_find(struct cursor *c, struct km_inspect *x, enum km_walk_kind *kind)
{
	struct walk_state *w = c->state;
	const char *type = c->args[WALK_TYPE] ? (const char *)sqlite3_value_text(c->args[WALK_TYPE]) : NULL;
	const char *path = c->args[WALK_MEMBER] ? (const char *)sqlite3_value_text(c->args[WALK_MEMBER]) : NULL;
	struct km_lookup *types;
	struct km_thing member;
	enum km_walk_kind found = *kind;
	uint32_t of;
	enum km_status st;

	if (!type || !path)
		return type || path ? km_fail(&c->err, KM_NOTFOUND, "type and member belong together, as in %s",
					      c->table->usage)
				    : KM_OK;
	st = km_inspect_types(x, &types, &c->err);
	if (!st)
		st = km_lookup_type(types, type, &of, &c->err);
	if (!st)
		st = km_inspect_offset(x, of, path, &member, &c->err);
	if (!st)
		st = kind_of(x, &member, &found, &c->err);
	if (!st && (*kind == KM_WALK_RBTREE) != (found == KM_WALK_RBTREE))
		st = km_fail(&c->err, KM_NOTFOUND, "'%.60s' of '%.60s' is of another kind: table %s follows it", path,
			     type, found == KM_WALK_RBTREE ? "rbtree" : "list");
	if (!st) {
		w->offset = member.addr;
		*kind = found;
	}
	return st;
}

static enum km_status walk_begin(struct cursor *c, enum km_walk_kind kind)
{
	struct walk_state *w = c->state;
	struct km_inspect *x;
	struct km_thing head;
	enum km_status st = session_inspect(c->s, &x, &c->err);

	/* A pointer of SQL that is NULL leads to nothing: a LEFT JOIN has such rows. */
	if (!st && sqlite3_value_type(c->args[WALK_HEAD]) == SQLITE_NULL)
		return KM_END;
	if (!st)
		st = value_place(x, c->args[WALK_HEAD], &head, &c->err);
	if (!st && head.per_cpu)
		st = km_fail(&c->err, KM_NOTFOUND, "the head has a copy on each CPU: take its address from per_cpu()");
	if (!st)
		st = link_find(c, x, &kind);
	if (st)
		return st;
	w->part = c->args[WALK_PART] && sqlite3_value_int64(c->args[WALK_PART]);
	w->place = -1;
	km_walk_init(&w->walk, km_inspect_view(x), kind, head.addr);
	return KM_OK;
}

static enum km_status list_begin(struct cursor *c)
{
	return walk_begin(c, KM_WALK_LIST);
}

static enum km_status rbtree_begin(struct cursor *c)
{
	return walk_begin(c, KM_WALK_RBTREE);
}

static const char *walk_words(enum km_status st)
{
	return st == KM_CORRUPT ? "a node does not point back to the one before, or comes twice" : km_status_name(st);
}

static enum km_status walk_next(struct cursor *c)
{
	struct walk_state *w = c->state;
	enum km_status st;

	if (w->ended)
		return KM_END;
	w->place++;
	st = km_walk_next(&w->walk, &w->node);
	if (st == KM_OK || st == KM_END)
		return st;
	w->ended = st;
	if (w->part)
		return KM_OK;
	return km_fail(&c->err, st,
		       "after %" PRId64 " nodes it cannot be followed: %s (with 1 as a fourth argument rows up to there"
		       " are given, and a last one that says why)",
		       w->place, walk_words(st));
}

static void walk_column(struct cursor *c, sqlite3_context *ctx, unsigned i)
{
	struct walk_state *w = c->state;

	if (i == WALK_PLACE)
		sqlite3_result_int64(ctx, w->place);
	else if (i == WALK_WHY && w->ended)
		result_static(ctx, walk_words(w->ended));
	else if (w->ended)
		return;
	else if (i == WALK_ADDR)
		sqlite3_result_int64(ctx, (sqlite3_int64)(w->node - w->offset));
	else if (i == WALK_NODE)
		sqlite3_result_int64(ctx, (sqlite3_int64)w->node);
}

#define WALK_COLUMNS "place INTEGER, addr KADDR INTEGER, node KADDR INTEGER, why TEXT"
#define WALK_ARGS    "head HIDDEN, of_type HIDDEN, member HIDDEN, part HIDDEN"

const struct table table_list = {
	.name = "list",
	.columns = WALK_COLUMNS,
	.args = WALK_ARGS,
	.usage = "list('init_task.tasks', 'task_struct', 'tasks')",
	.nr_columns = NR_WALK_COLUMNS,
	.nr_args = 4,
	.nr_needed = 1,
	.bytes = sizeof(struct walk_state),
	.order_first = WALK_PLACE,
	.order_second = -1,
	.rows = 1000,
	.begin = list_begin,
	.next = walk_next,
	.column = walk_column,
};

const struct table table_rbtree = {
	.name = "rbtree",
	.columns = WALK_COLUMNS,
	.args = WALK_ARGS,
	.usage = "rbtree('vmap_area_root', 'vmap_area', 'rb_node')",
	.nr_columns = NR_WALK_COLUMNS,
	.nr_args = 4,
	.nr_needed = 1,
	.bytes = sizeof(struct walk_state),
	.order_first = WALK_PLACE,
	.order_second = -1,
	.rows = 1000,
	.begin = rbtree_begin,
	.next = walk_next,
	.column = walk_column,
};

/* ---- xarrays and maple trees ---- */

/* No kernel has more nodes than memory has room for. */
static uint64_t nodes_bound(struct km_view *v)
{
	return km_source_info(km_view_kernel(v)->source)->end_pfn * 16;
}

struct tree_state {
	struct km_xarray xarray;
	struct km_maple maple;
	uint64_t first, last, entry;
};

/* Whether @head can be the root of such a tree: where its type is known, it is one of @types, which NULL ends. */
static enum km_status root_check(struct cursor *c, struct km_inspect *x, const struct km_thing *head, const char *const *types)
{
	char text[KM_THING_TEXT];
	size_t i;

	if (!head->type)
		return KM_OK;
	km_thing_declare(x, head, "", text, sizeof(text));
	for (i = 0; types[i]; i++)
		if (!strcmp(types[i], text))
			return KM_OK;
	return km_fail(&c->err, KM_NOTFOUND, "a '%.100s' is not '%s', as in %s", text, types[0], c->table->usage);
}

static enum km_status tree_place(struct cursor *c, const char *const *types, struct km_view **view, uint64_t *ret)
{
	struct km_inspect *x;
	struct km_thing head;
	enum km_status st = session_inspect(c->s, &x, &c->err);

	if (!st && sqlite3_value_type(c->args[0]) == SQLITE_NULL)
		return KM_END;
	if (!st)
		st = value_place(x, c->args[0], &head, &c->err);
	if (!st)
		st = root_check(c, x, &head, types);
	if (st)
		return st;
	*view = km_inspect_view(x);
	*ret = head.addr;
	return KM_OK;
}

static enum km_status xarray_begin(struct cursor *c)
{
	static const char *const types[] = { "struct xarray", "struct radix_tree_root", "struct idr", "struct ida", NULL };
	struct tree_state *t = c->state;
	struct km_view *view;
	uint64_t head;
	enum km_status st = tree_place(c, types, &view, &head);

	if (!st)
		km_xarray_init(&t->xarray, view, head, nodes_bound(view));
	return st;
}

static enum km_status tree_end(struct cursor *c, enum km_status st, uint64_t bad)
{
	if (st == KM_OK || st == KM_END)
		return st;
	return km_fail(&c->err, st, "after %" PRId64 " entries the node at 0x%" PRIx64 " cannot be followed: %s", c->row,
		       bad, km_status_name(st));
}

static enum km_status xarray_next(struct cursor *c)
{
	struct tree_state *t = c->state;

	return tree_end(c, km_xarray_next(&t->xarray, &t->first, &t->entry), t->xarray.bad);
}

static void xarray_column(struct cursor *c, sqlite3_context *ctx, unsigned i)
{
	struct tree_state *t = c->state;

	if (i == 0)
		sqlite3_result_int64(ctx, (sqlite3_int64)t->first);
	else if (i == 1)
		sqlite3_result_int64(ctx, (sqlite3_int64)t->entry);
	else if (i == 2)
		sqlite3_result_int(ctx, km_xarray_is_value(&t->xarray, t->entry));
	else
		sqlite3_result_int64(ctx, (sqlite3_int64)km_xarray_span(&t->xarray));
}

const struct table table_xarray = {
	.name = "xarray",
	.columns = "idx INTEGER, entry FLAGS INTEGER, is_value INTEGER, slots INTEGER",
	.args = "head HIDDEN",
	.usage = "xarray('init_pid_ns.idr')",
	.nr_columns = 4,
	.nr_args = 1,
	.nr_needed = 1,
	.bytes = sizeof(struct tree_state),
	.order_first = 0,
	.order_second = -1,
	.rows = 1000,
	.begin = xarray_begin,
	.next = xarray_next,
	.column = xarray_column,
};

static enum km_status maple_begin(struct cursor *c)
{
	static const char *const types[] = { "struct maple_tree", NULL };
	struct tree_state *t = c->state;
	struct km_view *view;
	uint64_t head;
	enum km_status st = tree_place(c, types, &view, &head);

	if (!st)
		km_maple_init(&t->maple, view, head, nodes_bound(view));
	return st;
}

static enum km_status maple_next(struct cursor *c)
{
	struct tree_state *t = c->state;
	enum km_status st = km_maple_next(&t->maple, &t->first, &t->last, &t->entry);

	if (st == KM_ABSENT)
		return km_fail(&c->err, st, "this kernel has no maple trees (they came with v6.1)");
	return tree_end(c, st, t->maple.bad);
}

static void maple_column(struct cursor *c, sqlite3_context *ctx, unsigned i)
{
	const struct tree_state *t = c->state;

	sqlite3_result_int64(ctx, (sqlite3_int64)(i == 0 ? t->first : i == 1 ? t->last
									     : t->entry));
}

const struct table table_maple = {
	.name = "maple",
	.columns = "first INTEGER, last INTEGER, entry FLAGS INTEGER",
	.args = "head HIDDEN",
	.usage = "maple('init_mm.mm_mt')",
	.nr_columns = 3,
	.nr_args = 1,
	.nr_needed = 1,
	.bytes = sizeof(struct tree_state),
	.order_first = 0,
	.order_second = -1,
	.rows = 1000,
	.begin = maple_begin,
	.next = maple_next,
	.column = maple_column,
};
