/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The table-valued functions: each makes its rows when it is asked, and keeps none. */
#include "whatif_impl.h"

#define MAX_CELLS 16
#define NR_ARGS	  5 /* capture_id, page_order, gfp, node_id, nr: hidden columns behind the others */

enum arg {
	ARG_CAPTURE,
	ARG_ORDER,
	ARG_GFP,
	ARG_NODE,
	ARG_NR,
};

struct cell {
	enum {
		CELL_NULL,
		CELL_NUMBER,
		CELL_TEXT,
	} kind;
	int64_t n;
	const char *text;
};

struct out {
	struct cell (*rows)[MAX_CELLS];
	size_t n, room;
	struct cell *row;
	unsigned at;
	bool failed;
};

static void row_begin(struct out *o)
{
	if (!km_vec_grow_((void **)&o->rows, &o->room, o->n, 1, sizeof(*o->rows))) {
		o->failed = true;
		return;
	}
	o->row = o->rows[o->n++];
	memset(o->row, 0, sizeof(*o->rows));
	o->at = 0;
}

static void put_number(struct out *o, bool known, int64_t n)
{
	if (o->failed)
		return;
	o->row[o->at++] =
		(struct cell){
			.kind = known && n != KM_PAGES_UNKNOWN ? CELL_NUMBER : CELL_NULL,
			.n = n,
		};
}

static void put_text(struct out *o, const char *text)
{
	if (o->failed)
		return;
	o->row[o->at++] = (struct cell){ .kind = text ? CELL_TEXT : CELL_NULL, .text = text };
}

static void put_kb(struct out *o, const struct whatif *w, bool known, int64_t pages)
{
	int64_t kb = w->page_bytes / 1024;

	known &= kb > 0 && kb <= 1024 && pages < INT64_C(1) << 52 && pages > -(INT64_C(1) << 52);
	put_number(o, known, known ? pages * kb : 0);
}

/* ---- rows ---- */

static void fill_answer(struct whatif *w, struct out *o)
{
	const struct whatif_zone *z = w->served >= 0 ? &w->zones.v[w->served] : NULL;
	bool served = w->state == WHATIF_SERVED;

	row_begin(o);
	put_text(o, whatif_state_name(w->state));
	put_number(o, served, z ? z->node : 0);
	put_text(o, served ? z->name : NULL);
	put_text(o, !served ? NULL : w->served_try == TRY_LOW ? "low"
							      : "min");
	put_text(o, served ? whatif_took(w, z) : NULL);
	put_number(o, w->least || w->state != WHATIF_UNKNOWN, w->least);
	put_number(o, true, w->expected);
	put_number(o, true, w->most);
	put_text(o, whatif_reason(w));
	put_text(o,
		 w->state == WHATIF_UNKNOWN || w->missing ? whatif_missing(w, w->missing) : NULL);
	put_text(o, w->gfp_names);
	put_text(o, km_list_name(km_list_wanted(w->request.flags)));
	put_text(o, whatif_after_name(w->after));
	put_kb(o, w, w->after_pages != KM_PAGES_UNKNOWN, w->after_pages);
}

static void fill_zones(struct whatif *w, struct out *o)
{
	size_t i;

	for (i = 0; i < w->zones.n; i++) {
		struct whatif_zone *z = &w->zones.v[i];
		unsigned try = whatif_try_of(w, z);
		const struct km_alloc_result *r = &z->result[try];
		bool judged = z->offered && r->has_numbers && z->verdict[try] != KM_ALLOC_UNKNOWN;
		unsigned part = judged ? r->missing : ~0u;

		row_begin(o);
		put_number(o, true, (int64_t)i + 1);
		put_number(o, true, z->node);
		put_text(o, z->name);
		put_text(o, whatif_verdict_name(z->verdict[try]));
		put_kb(o, w, true, z->pages.free);
		put_kb(o, w, !(part & (KM_NUMBER_CMA | KM_NUMBER_HIGHATOMIC)), r->unusable);
		put_text(o, !z->offered ? NULL : try == TRY_LOW ? "low"
								: "min");
		put_kb(o, w, !(part & KM_NUMBER_BOOST), r->mark);
		put_kb(o, w, z->offered, z->pages.reserve);
		put_kb(o, w,
		       !(part & (KM_NUMBER_CMA | KM_NUMBER_HIGHATOMIC | KM_NUMBER_BOOST |
				 KM_NUMBER_RESERVE)),
		       r->margin);
		put_number(o, z->offered && z->pages.has_blocks && r->largest_usable >= 0,
			   r->largest_usable);
		put_kb(o, w, true, z->pcp_pages);
		put_number(o,
			   z->offered && z->verdict[TRY_MIN] != KM_ALLOC_UNKNOWN &&
				   !whatif_count_lacks(z),
			   z->count);
		put_text(o, whatif_zone_words(w, z, try));
	}
}

/* Where @type stands among the lists that are tried; 0: the request may not use it. */
static unsigned rank_of(const struct whatif *w, const struct whatif_zone *z, enum km_list_type type)
{
	enum km_list_type wanted = km_list_wanted(w->request.flags);
	unsigned usable = km_alloc_types(&w->rules[0], &w->request, &w->flags[TRY_MIN]), rank = 1,
		 i;
	bool cma = usable & KM_TYPE_CMA && w->rules[0].scheme != KM_SCHEME_LOOP;

	if (type == KM_LIST_HIGHATOMIC && usable & KM_TYPE_HIGHATOMIC)
		return w->request.order ? 1 : 4 + cma; /* order 0: behind all others */
	rank += usable & KM_TYPE_HIGHATOMIC && w->request.order;
	if (type == wanted)
		return rank;
	if (cma && type == KM_LIST_CMA)
		return rank + 1;
	rank += 1 + cma;
	for (i = 0; z->lists.fallback[wanted][i] != KM_NR_LIST_TYPES; i++, rank++)
		if (z->lists.fallback[wanted][i] == type)
			return rank;
	return type == KM_LIST_RESERVE && usable & KM_TYPE_RESERVE ? rank : 0;
}

static const char *use_of(struct whatif *w, const struct whatif_zone *z, enum km_list_type type,
			  unsigned rank)
{
	const char *took;

	if (!rank)
		return "not for this request";
	if (z->has_pick && z->pick.list == type) {
		took = whatif_took(w, z);
		return took ? km_arena_printf(&w->arena, "taken: %s", took) : "taken";
	}
	return type == km_list_wanted(w->request.flags) ? "its own type"
							: "when the lists before it have none";
}

static void fill_lists(struct whatif *w, struct out *o)
{
	size_t i;
	unsigned type, order;

	for (i = 0; i < w->zones.n; i++) {
		struct whatif_zone *z = &w->zones.v[i];

		for (type = 0; z->offered && z->has_lists && type < KM_NR_LIST_TYPES; type++) {
			unsigned rank = rank_of(w, z, (enum km_list_type)type);
			int64_t enough = 0, all = 0, largest = KM_PAGES_UNKNOWN;

			for (order = 0; order < z->pages.nr_orders; order++) {
				int64_t n = z->lists.blocks[type][order];

				all += n << order;
				enough += order >= w->request.order ? n : 0;
				largest = n > 0 ? (int64_t)order : largest;
			}
			if (!(z->listed >> type & 1) || (!rank && !all))
				continue;
			row_begin(o);
			put_number(o, true, z->node);
			put_text(o, z->name);
			put_number(o, rank > 0, rank);
			put_text(o, km_list_name((enum km_list_type)type));
			put_number(o, true, enough);
			put_number(o, true, largest);
			put_kb(o, w, true, all);
			put_text(o, use_of(w, z, (enum km_list_type)type, rank));
		}
	}
}

static const char *reclaim_words(const struct whatif_zone *z, int64_t lacks)
{
	if (lacks == KM_PAGES_UNKNOWN)
		return "unknown";
	if (z->verdict[TRY_MIN] == KM_ALLOC_SERVED)
		return "nothing: the request is served";
	if (lacks <= 0)
		return "nothing for the watermark: a block is missing";
	if (z->file_pages == KM_PAGES_UNKNOWN)
		return "unknown: the pages of the page cache were not counted";
	return z->file_pages >= lacks ? "the page cache alone has as much"
				      : "more than the page cache has: anonymous memory must be "
					"swapped out, or slabs shrink";
}

static void fill_reclaim(struct whatif *w, struct out *o)
{
	size_t i;

	for (i = 0; i < w->zones.n; i++) {
		struct whatif_zone *z = &w->zones.v[i];
		const struct km_alloc_result *r = &z->result[TRY_MIN];
		bool served = z->verdict[TRY_MIN] == KM_ALLOC_SERVED;
		int64_t lacks = served || r->margin > 0 ? 0 : 1 - r->margin;

		if (!z->offered)
			continue;
		if (!r->has_numbers || z->verdict[TRY_MIN] == KM_ALLOC_UNKNOWN)
			lacks = KM_PAGES_UNKNOWN;
		row_begin(o);
		put_number(o, true, z->node);
		put_text(o, z->name);
		put_text(o, whatif_compact_words(w, z));
		put_number(o, z->pages.has_blocks, km_alloc_fragindex(&z->pages, w->request.order));
		put_kb(o, w, lacks != KM_PAGES_UNKNOWN, lacks);
		put_kb(o, w, z->compact.state == KM_COMPACT_SHORT, z->compact.short_pages);
		put_kb(o, w, true, z->file_pages);
		put_text(o, reclaim_words(z, lacks));
	}
}

static enum km_status put_way(void *arg, const struct whatif_way *way)
{
	struct out *o = arg;

	row_begin(o);
	put_text(o, way->kind);
	put_text(o, way->what);
	put_number(o, way->has_amount, way->amount_kb);
	put_text(o, way->enough);
	put_text(o, way->text);
	return o->failed ? KM_NOMEM : KM_OK;
}

static void fill_ways(struct whatif *w, struct out *o)
{
	if (whatif_ways(w, put_way, o) == KM_NOMEM)
		o->failed = true;
}

static const struct function {
	const char *name, *columns;
	unsigned nr_columns;
	void (*fill)(struct whatif *w, struct out *o);
} functions[] = {
	{ "whatif",
	  "verdict TEXT, zone_node INTEGER, zone_name TEXT, mark_name TEXT, block TEXT, at_least "
	  "INTEGER, expected INTEGER, at_most INTEGER,"
	  " reason TEXT, missing TEXT, gfp_names TEXT, migratetype TEXT, after_reclaim TEXT, reclaim_kb INTEGER",
	  14, fill_answer },
	{ "whatif_zone",
	  "place INTEGER, zone_node INTEGER, zone_name TEXT, verdict TEXT, free_kb INTEGER, "
	  "unusable_kb INTEGER, mark_name TEXT,"
	  " mark_kb INTEGER, reserve_kb INTEGER, margin_kb INTEGER, usable_order INTEGER, pcp_kb "
	  "INTEGER, requests INTEGER,"
	  " reason TEXT",
	  14, fill_zones },
	{ "whatif_list",
	  "zone_node INTEGER, zone_name TEXT, rank INTEGER, migratetype TEXT, blocks INTEGER, "
	  "largest_order INTEGER,"
	  " free_kb INTEGER, use TEXT",
	  8, fill_lists },
	{ "whatif_reclaim",
	  "zone_node INTEGER, zone_name TEXT, compaction TEXT, fragindex_thousandths INTEGER, "
	  "short_kb INTEGER,"
	  " compact_short_kb INTEGER, page_cache_kb INTEGER, reclaim TEXT",
	  8, fill_reclaim },
	{ "whatif_way", "kind TEXT, what TEXT, amount_kb INTEGER, enough TEXT, reason TEXT", 5,
	  fill_ways },
};

/* ---- SQLite's side ---- */

/* What all functions of a connection share. */
struct module {
	km_whatif_gfp_fn gfp;
	void *arg;
	const struct function *function;
};

struct vtab {
	sqlite3_vtab base;
	struct sqlite3 *db;
	const struct module *module;
};

struct cursor {
	sqlite3_vtab_cursor base;
	struct whatif w;
	struct out out;
	size_t at;
};

static int vt_connect(sqlite3 *db, void *aux, int argc, const char *const *argv, sqlite3_vtab **ret,
		      char **error)
{
	const struct module *m = aux;
	struct vtab *vt = sqlite3_malloc(sizeof(*vt));
	char *sql = sqlite3_mprintf("CREATE TABLE x(%s, capture_id HIDDEN, page_order HIDDEN, gfp "
				    "HIDDEN, node_id HIDDEN,"
				    " nr HIDDEN)",
				    m->function->columns);
	int rc = vt && sql ? sqlite3_declare_vtab(db, sql) : SQLITE_NOMEM;

	(void)argc, (void)argv, (void)error;
	sqlite3_free(sql);
	if (rc != SQLITE_OK) {
		sqlite3_free(vt);
		return rc;
	}
	*vt = (struct vtab){ .db = db, .module = m };
	*ret = &vt->base;
	return SQLITE_OK;
}

static int vt_disconnect(sqlite3_vtab *vt)
{
	sqlite3_free(vt);
	return SQLITE_OK;
}

/* The arguments are wanted as constants; which of them there are is a bit each in idxNum. */
static int vt_best_index(sqlite3_vtab *tab, sqlite3_index_info *info)
{
	const struct vtab *vt = (const struct vtab *)tab;
	int first = (int)vt->module->function->nr_columns, at[NR_ARGS], next = 0, i;

	for (i = 0; i < NR_ARGS; i++)
		at[i] = -1;
	for (i = 0; i < info->nConstraint; i++) {
		int arg = info->aConstraint[i].iColumn - first;

		if (arg < 0 || arg >= NR_ARGS ||
		    info->aConstraint[i].op != SQLITE_INDEX_CONSTRAINT_EQ)
			continue;
		if (!info->aConstraint[i].usable)
			return SQLITE_CONSTRAINT;
		at[arg] = i;
	}
	for (i = 0; i < NR_ARGS; i++) {
		if (at[i] < 0)
			continue;
		info->aConstraintUsage[at[i]].argvIndex = ++next;
		info->aConstraintUsage[at[i]].omit = 1;
		info->idxNum |= 1 << i;
	}
	info->estimatedCost = 1000;
	return SQLITE_OK;
}

static int vt_open(sqlite3_vtab *vt, sqlite3_vtab_cursor **ret)
{
	struct cursor *c = sqlite3_malloc(sizeof(*c));

	(void)vt;
	if (!c)
		return SQLITE_NOMEM;
	memset(c, 0, sizeof(*c));
	*ret = &c->base;
	return SQLITE_OK;
}

static void cursor_reset(struct cursor *c)
{
	whatif_deinit(&c->w);
	free(c->out.rows);
	memset(&c->w, 0, sizeof(c->w));
	memset(&c->out, 0, sizeof(c->out));
	c->at = 0;
}

static int vt_close(sqlite3_vtab_cursor *cur)
{
	cursor_reset((struct cursor *)cur);
	sqlite3_free(cur);
	return SQLITE_OK;
}

static int vtab_fail(struct vtab *vt, const char *text)
{
	sqlite3_free(vt->base.zErrMsg);
	vt->base.zErrMsg = sqlite3_mprintf("%s", text);
	return SQLITE_ERROR;
}

/* The arguments into c->w; *@gfp is borrowed. */
static const char *take_args(struct cursor *c, int which, sqlite3_value **argv, const char **gfp)
{
	int64_t order = 0;
	int i, n = 0;

	c->w.node = KM_PAGES_UNKNOWN;
	c->w.nr = 1;
	*gfp = "GFP_KERNEL";
	for (i = 0; i < NR_ARGS; i++) {
		sqlite3_value *v;

		if (!(which >> i & 1))
			continue;
		v = argv[n++];
		if (sqlite3_value_type(v) == SQLITE_NULL)
			continue;
		if (i == ARG_CAPTURE)
			c->w.capture = sqlite3_value_int64(v);
		else if (i == ARG_ORDER)
			order = sqlite3_value_int64(v);
		else if (i == ARG_GFP)
			*gfp = (const char *)sqlite3_value_text(v);
		else if (i == ARG_NODE)
			c->w.node = sqlite3_value_int64(v);
		else
			c->w.nr = sqlite3_value_int64(v);
	}
	if (order < 0 || order >= KM_ALLOC_MAX_ORDERS)
		return "an order is 0 to 31";
	if (c->w.nr < 1)
		return "the number of requests is 1 or more";
	c->w.request.order = (unsigned)order;
	return *gfp ? NULL : "out of memory";
}

static int vt_filter(sqlite3_vtab_cursor *cur, int which, const char *name, int argc,
		     sqlite3_value **argv)
{
	struct cursor *c = (struct cursor *)cur;
	struct vtab *vt = (struct vtab *)cur->pVtab;
	const char *gfp, *wrong;
	enum km_status st;

	(void)name, (void)argc;
	cursor_reset(c);
	c->w.db = vt->db;
	c->w.served = -1;
	wrong = take_args(c, which, argv, &gfp);
	if (wrong)
		return vtab_fail(vt, wrong);
	st = whatif_read(&c->w, vt->module->gfp(vt->module->arg, vt->db, c->w.capture), gfp);
	if (st == KM_FORMAT)
		return vtab_fail(vt, c->w.error);
	if (st)
		return st == KM_NOMEM ? SQLITE_NOMEM : sqlite3_errcode(vt->db);
	whatif_decide(&c->w);
	vt->module->function->fill(&c->w, &c->out);
	return c->out.failed ? SQLITE_NOMEM : SQLITE_OK;
}

static int vt_next(sqlite3_vtab_cursor *cur)
{
	((struct cursor *)cur)->at++;
	return SQLITE_OK;
}

static int vt_eof(sqlite3_vtab_cursor *cur)
{
	const struct cursor *c = (const struct cursor *)cur;

	return c->at >= c->out.n;
}

static int vt_column(sqlite3_vtab_cursor *cur, sqlite3_context *ctx, int i)
{
	const struct cursor *c = (const struct cursor *)cur;
	const struct cell *cell;

	if (i >= (int)((const struct vtab *)cur->pVtab)->module->function->nr_columns)
		return SQLITE_OK; /* an argument */
	cell = &c->out.rows[c->at][i];
	if (cell->kind == CELL_NUMBER)
		sqlite3_result_int64(ctx, cell->n);
	else if (cell->kind == CELL_TEXT)
		sqlite3_result_text(ctx, cell->text, -1, SQLITE_TRANSIENT);
	return SQLITE_OK;
}

static int vt_rowid(sqlite3_vtab_cursor *cur, sqlite3_int64 *ret)
{
	*ret = (sqlite3_int64)((const struct cursor *)cur)->at;
	return SQLITE_OK;
}

enum km_status km_whatif_register(struct sqlite3 *db, km_whatif_gfp_fn gfp, void *arg)
{
	/* Without xCreate they are functions, and cannot be made tables of a case. */
	static const sqlite3_module ops = {
		.xConnect = vt_connect,
		.xBestIndex = vt_best_index,
		.xDisconnect = vt_disconnect,
		.xOpen = vt_open,
		.xClose = vt_close,
		.xFilter = vt_filter,
		.xNext = vt_next,
		.xEof = vt_eof,
		.xColumn = vt_column,
		.xRowid = vt_rowid,
	};
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(functions); i++) {
		struct module *m = sqlite3_malloc(sizeof(*m));

		if (!m)
			return KM_NOMEM;
		*m = (struct module){ gfp, arg, &functions[i] };
		/* SQLite frees @m, also when it fails. */
		if (sqlite3_create_module_v2(db, functions[i].name, &ops, m, sqlite3_free) !=
		    SQLITE_OK)
			return KM_NOMEM;
	}
	return KM_OK;
}
