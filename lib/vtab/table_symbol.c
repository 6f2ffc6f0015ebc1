/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Tables symbol and per_cpu. */
#include <string.h>

#include "adapter.h"

enum {
	SYMBOL_NAME,
	SYMBOL_ADDR,
	SYMBOL_BYTES,
	SYMBOL_MODULE,
	SYMBOL_PER_CPU,
	NR_SYMBOL_COLUMNS,
};

struct symbol_state {
	struct km_symbols *symbols;
	const char *name; /* only these; NULL: all. Borrowed from SQLite until the next filter */
	size_t at, next;  /* at: the row at hand */
	uint64_t last;
};

static enum km_status symbol_begin(struct cursor *c)
{
	struct symbol_state *s = c->state;
	struct sqlite3_value *name = c->args[0];
	struct km_inspect *x;
	enum km_status st = session_inspect(c->s, &x, &c->err);
	unsigned i;

	if (!st)
		st = km_inspect_symbols(x, &s->symbols);
	if (st)
		return st;
	if (!km_symbols_count(s->symbols))
		return km_fail(&c->err, km_symbols_status(s->symbols), "the table of symbols cannot be read: %s",
			       km_status_name(km_symbols_status(s->symbols)));
	for (i = 0; i < c->nr_wishes; i++)
		if (c->wishes[i].column == SYMBOL_NAME)
			name = name ? name : c->wishes[i].value;
	if (!name)
		return KM_OK;
	s->name = (const char *)sqlite3_value_text(name);
	return s->name ? KM_OK : KM_END;
}

static enum km_status symbol_next(struct cursor *c)
{
	struct symbol_state *s = c->state;

	if (s->name)
		return km_symbols_next(s->symbols, s->name, &s->next, &s->at) ? KM_OK : KM_END;
	s->at = s->next;
	return s->next++ < km_symbols_count(s->symbols) ? KM_OK : KM_END;
}

static void symbol_column(struct cursor *c, sqlite3_context *ctx, unsigned i)
{
	const struct symbol_state *s = c->state;
	const struct km_symbol_row *r = km_symbols_at(s->symbols, s->at);

	if (i == SYMBOL_NAME)
		sqlite3_result_text(ctx, r->name, -1, SQLITE_TRANSIENT);
	else if (i == SYMBOL_ADDR)
		sqlite3_result_int64(ctx, (sqlite3_int64)r->addr);
	else if (i == SYMBOL_BYTES && r->bytes)
		sqlite3_result_int64(ctx, (sqlite3_int64)r->bytes);
	else if (i == SYMBOL_MODULE)
		result_static(ctx, r->module);
	else if (i == SYMBOL_PER_CPU)
		sqlite3_result_int(ctx, r->per_cpu);
}

const struct table table_symbol = {
	.name = "symbol",
	.columns = "name TEXT, addr KADDR INTEGER, bytes INTEGER, module TEXT, per_cpu INTEGER",
	.args = "of_name HIDDEN",
	.nr_columns = NR_SYMBOL_COLUMNS,
	.nr_args = 1,
	.bytes = sizeof(struct symbol_state),
	.pushed = "0=",
	.order_first = -1,
	.order_second = -1,
	.rows = 2e5,
	.begin = symbol_begin,
	.next = symbol_next,
	.column = symbol_column,
};

/* ---- per-CPU variables ---- */

struct cpu_state {
	const struct km_kernel *k;
	uint64_t addr;
	unsigned next; /* 1 + the CPU at hand */
};

static enum km_status cpu_begin(struct cursor *c)
{
	struct cpu_state *s = c->state;
	struct km_inspect *x;
	struct km_thing t;
	enum km_status st = session_inspect(c->s, &x, &c->err);

	if (!st && sqlite3_value_type(c->args[0]) == SQLITE_NULL)
		return KM_END;
	if (!st)
		st = value_place(x, c->args[0], &t, &c->err);
	if (!st && sqlite3_value_type(c->args[0]) == SQLITE_TEXT && !t.per_cpu)
		st = km_fail(&c->err, KM_NOTFOUND, "'%.60s' is not a per-CPU variable",
			     (const char *)sqlite3_value_text(c->args[0]));
	if (st)
		return st;
	s->k = &c->s->dump.k;
	s->addr = t.addr;
	if (s->k->cpus)
		return km_fail(&c->err, s->k->cpus, "per-CPU data cannot be found: %s", km_status_name(s->k->cpus));
	return KM_OK;
}

static enum km_status cpu_next(struct cursor *c)
{
	struct cpu_state *s = c->state;

	while (s->next < s->k->nr_cpus)
		if (km_cpu_possible(s->k, s->next++))
			return KM_OK;
	return KM_END;
}

static void cpu_column(struct cursor *c, sqlite3_context *ctx, unsigned i)
{
	const struct cpu_state *s = c->state;

	if (i == 0)
		sqlite3_result_int(ctx, (int)s->next - 1);
	else if (i == 1)
		sqlite3_result_int64(ctx, (sqlite3_int64)km_per_cpu(s->k, s->addr, s->next - 1));
	else
		sqlite3_result_int(ctx, km_cpu_online(s->k, s->next - 1));
}

const struct table table_per_cpu = {
	.name = "per_cpu",
	.columns = "cpu INTEGER, addr KADDR INTEGER, online INTEGER",
	.args = "of_place HIDDEN",
	.usage = "per_cpu('runqueues')",
	.nr_columns = 3,
	.nr_args = 1,
	.nr_needed = 1,
	.bytes = sizeof(struct cpu_state),
	.order_first = 0,
	.order_second = -1,
	.rows = 64,
	.begin = cpu_begin,
	.next = cpu_next,
	.column = cpu_column,
};
