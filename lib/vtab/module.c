/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "adapter.h"

#include <stdio.h>
#include <string.h>

struct vtab {
	struct sqlite3_vtab base;
	struct session *s;
	const struct table *table;
};

/* The data that SQLite keeps for a module. */
struct module {
	struct session *s;
	const struct table *table;
};

static int vt_connect(sqlite3 *db, void *aux, int argc, const char *const *argv, sqlite3_vtab **ret, char **error)
{
	const struct module *m = aux;
	struct vtab *vt = sqlite3_malloc(sizeof(*vt));
	char *sql = sqlite3_mprintf("CREATE TABLE x(%s%s%s)", m->table->columns, m->table->args ? ", " : "",
				    m->table->args ? m->table->args : "");
	int rc = vt && sql ? sqlite3_declare_vtab(db, sql) : SQLITE_NOMEM;

	(void)argc, (void)argv, (void)error;
	sqlite3_free(sql);
	if (rc != SQLITE_OK) {
		sqlite3_free(vt);
		return rc;
	}
	*vt = (struct vtab){ .s = m->s, .table = m->table };
	*ret = &vt->base;
	return SQLITE_OK;
}

static int vt_disconnect(sqlite3_vtab *vt)
{
	sqlite3_free(vt);
	return SQLITE_OK;
}

/* ---- the plan: idxStr has two characters for each value that xFilter gets, the column's letter and what it is ---- */

#define ARG_OP '@'

static char op_of(unsigned char op)
{
	switch (op) {
	case SQLITE_INDEX_CONSTRAINT_EQ:
		return '=';
	case SQLITE_INDEX_CONSTRAINT_GT:
		return '>';
	case SQLITE_INDEX_CONSTRAINT_GE:
		return 'g';
	case SQLITE_INDEX_CONSTRAINT_LT:
		return '<';
	case SQLITE_INDEX_CONSTRAINT_LE:
		return 'l';
	default:
		return 0;
	}
}

/* Whether @t takes a condition @op on column @column: a digit in t->pushed, then "=" or "r" for ranges as well. */
static bool is_pushed(const struct table *t, int column, char op)
{
	const char *p = column >= 0 && column < 10 && t->pushed ? strchr(t->pushed, '0' + column) : NULL;

	return p && op && (op == '=' || p[1] == 'r');
}

static void order_plan(const struct table *t, sqlite3_index_info *info)
{
	bool groups = false;
	int column;

#if SQLITE_VERSION_NUMBER >= 3038000
	if (sqlite3_libversion_number() >= 3038000)
		groups = sqlite3_vtab_distinct(info) > 0;
#endif
	if (info->nOrderBy != 1)
		return;
	column = info->aOrderBy[0].iColumn;
	if (column == t->order_first && !info->aOrderBy[0].desc)
		info->idxNum = ORDER_FIRST;
	else if (column == t->order_second && (groups || (!info->aOrderBy[0].desc && !t->second_groups_only)))
		info->idxNum = ORDER_SECOND;
	else
		return;
	info->orderByConsumed = 1;
}

static int vt_best_index(sqlite3_vtab *tab, sqlite3_index_info *info)
{
	const struct table *t = ((const struct vtab *)tab)->table;
	char plan[2 * (MAX_ARGS + MAX_WISHES) + 1] = "";
	unsigned wishes = 0, n = 0, given = 0;
	double rows = t->rows;
	int i;

	for (i = 0; i < info->nConstraint; i++) {
		const struct sqlite3_index_constraint *c = &info->aConstraint[i];
		unsigned arg = (unsigned)c->iColumn - t->nr_columns;
		char op = op_of(c->op);
		bool is_arg = c->iColumn >= (int)t->nr_columns && arg < t->nr_args && op == '=';

		if (is_arg && !c->usable)
			return SQLITE_CONSTRAINT;
		if (!c->usable || (is_arg && given >> arg & 1) || (!is_arg && !is_pushed(t, c->iColumn, op)) ||
		    (!is_arg && wishes == MAX_WISHES))
			continue;
		plan[(size_t)2 * n] = (char)('a' + (is_arg ? (int)arg : c->iColumn));
		plan[(size_t)2 * n + 1] = is_arg ? ARG_OP : op;
		info->aConstraintUsage[i].argvIndex = (int)++n;
		info->aConstraintUsage[i].omit = is_arg;
		given |= is_arg ? 1u << arg : 0;
		wishes += !is_arg;
		rows /= is_arg ? 1 : op == '=' ? 10000
					       : 4;
	}
	order_plan(t, info);
	info->idxStr = sqlite3_mprintf("%s", plan);
	info->needToFreeIdxStr = 1;
	info->estimatedRows = rows < 1 ? 1 : (sqlite3_int64)rows;
	info->estimatedCost = (double)info->estimatedRows * 2;
	return info->idxStr ? SQLITE_OK : SQLITE_NOMEM;
}

/* ---- cursors ---- */

static int vt_open(sqlite3_vtab *tab, sqlite3_vtab_cursor **ret)
{
	const struct vtab *vt = (const struct vtab *)tab;
	struct cursor *c = km_calloc(1, sizeof(*c) + vt->table->bytes);

	if (!c)
		return SQLITE_NOMEM;
	c->s = vt->s;
	c->table = vt->table;
	c->state = c + 1;
	*ret = &c->base;
	return SQLITE_OK;
}

static void cursor_end(struct cursor *c)
{
	if (!c->begun)
		return;
	if (c->table->end)
		c->table->end(c);
	c->s->users--;
	c->begun = false;
}

static int vt_close(sqlite3_vtab_cursor *cur)
{
	cursor_end((struct cursor *)cur);
	free(cur);
	return SQLITE_OK;
}

static int cursor_fail(struct cursor *c, enum km_status st)
{
	struct sqlite3_vtab *vt = c->base.pVtab;

	c->eof = true;
	if (st == KM_NOMEM)
		return SQLITE_NOMEM;
	if (session_stopped(c->s))
		return SQLITE_INTERRUPT;
	sqlite3_free(vt->zErrMsg);
	vt->zErrMsg = sqlite3_mprintf("%s: %s", c->table->name, *c->err.text ? c->err.text : km_status_name(st));
	return SQLITE_ERROR;
}

static int cursor_next(struct cursor *c)
{
	enum km_status st = c->table->next(c);

	c->row++;
	c->eof = st != KM_OK;
	return st == KM_OK || st == KM_END ? SQLITE_OK : cursor_fail(c, st);
}

static void values_take(struct cursor *c, const char *plan, int argc, sqlite3_value **argv)
{
	size_t i;

	memset(c->args, 0, sizeof(c->args));
	c->nr_wishes = 0;
	for (i = 0; i < (size_t)argc && plan[2 * i]; i++) {
		unsigned column = (unsigned)(plan[2 * i] - 'a');

		if (plan[2 * i + 1] == ARG_OP)
			c->args[column] = argv[i];
		else
			c->wishes[c->nr_wishes++] = (struct wish){ column, plan[2 * i + 1], argv[i] };
	}
}

static int vt_filter(sqlite3_vtab_cursor *cur, int order, const char *plan, int argc, sqlite3_value **argv)
{
	struct cursor *c = (struct cursor *)cur;
	enum km_status st;
	unsigned i;

	cursor_end(c);
	memset(c->state, 0, c->table->bytes);
	c->err.text[0] = '\0';
	c->row = 0;
	c->eof = false;
	c->order = (enum order)order;
	values_take(c, plan, argc, argv);
	for (i = 0; i < c->table->nr_needed; i++) {
		if (c->args[i])
			continue;
		(void)km_fail(&c->err, KM_NOTFOUND, "an argument is missing, as in %s", c->table->usage);
		return cursor_fail(c, KM_NOTFOUND);
	}
	c->begun = true;
	c->s->users++;
	st = c->table->begin(c);
	if (st == KM_END)
		c->eof = true;
	else if (st)
		return cursor_fail(c, st);
	return st ? SQLITE_OK : cursor_next(c);
}

static int vt_next(sqlite3_vtab_cursor *cur)
{
	return cursor_next((struct cursor *)cur);
}

static int vt_eof(sqlite3_vtab_cursor *cur)
{
	return ((const struct cursor *)cur)->eof;
}

static int vt_column(sqlite3_vtab_cursor *cur, sqlite3_context *ctx, int i)
{
	struct cursor *c = (struct cursor *)cur;

	if (i >= 0 && i < (int)c->table->nr_columns)
		c->table->column(c, ctx, (unsigned)i);
	return SQLITE_OK;
}

static int vt_rowid(sqlite3_vtab_cursor *cur, sqlite3_int64 *ret)
{
	*ret = ((const struct cursor *)cur)->row;
	return SQLITE_OK;
}

/* ---- registering ---- */

static void module_free(void *module)
{
	struct module *m = module;

	session_release(m->s);
	free(m);
}

static enum km_status module_register(struct session *s, const struct table *t)
{
	/* Without xCreate they are tables of every database, and cannot be made tables of one. */
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
	struct module *m = km_calloc(1, sizeof(*m));

	if (!m)
		return KM_NOMEM;
	*m = (struct module){ s, t };
	s->refs++;
	/* SQLite frees @m, also when it fails. */
	return sqlite3_create_module_v2(s->db, t->name, &ops, m, module_free) == SQLITE_OK ? KM_OK : KM_NOMEM;
}

enum km_status km_vtab_register(struct sqlite3 *db, const struct km_vtab_options *o)
{
	static const struct table *const tables[] = { &table_page, &table_slab_object, &table_symbol, &table_struct,
						      &table_list, &table_rbtree, &table_xarray, &table_maple,
						      &table_per_cpu, &table_memory, &table_task_stack };
	struct session *s = session_create(db, o);
	enum km_status st = s ? KM_OK : KM_NOMEM;
	size_t i;

	if (!s)
		return st;
	for (i = 0; !st && i < KM_ARRAY_LEN(tables); i++)
		st = module_register(s, tables[i]);
	if (!st)
		st = functions_register(s);
	session_release(s);
	return st;
}
