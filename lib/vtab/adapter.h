/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_VTAB_ADAPTER_H
#define KM_VTAB_ADAPTER_H

/**
 * Between SQLite's interface of virtual tables and a table that only makes rows: a table is one struct table.
 * Its arguments are hidden columns; conditions on the columns that it names are handed to it as well.
 */

#include "session.h"

#define MAX_ARGS   4u
#define MAX_WISHES 6u

/* A condition on a column: =, >, g (>=), <, l (<=). */
struct wish {
	unsigned column;
	char op;
	struct sqlite3_value *value;
};

/* The order of rows that SQLite asks for. */
enum order {
	ORDER_ANY,
	ORDER_FIRST,
	ORDER_SECOND,
};

struct cursor {
	struct sqlite3_vtab_cursor base;
	struct session *s;
	const struct table *table;
	void *state; /* table->bytes of zeros at begin */
	struct km_err err;
	bool begun, eof;
	int64_t row;
	/* For begin: arguments by place, NULL where there is none. */
	struct sqlite3_value *args[MAX_ARGS];
	struct wish wishes[MAX_WISHES];
	unsigned nr_wishes;
	enum order order;
};

struct table {
	const char *name;
	const char *columns; /* as of CREATE TABLE; "addr KADDR INTEGER": printed as that unit (schema/units.def) */
	const char *args;    /* likewise, "head HIDDEN, type HIDDEN"; NULL: none */
	const char *usage;   /* an example, for the message about a missing argument */
	unsigned nr_columns, nr_args, nr_needed;
	size_t bytes;
	const char *pushed; /* "0=<>" "1=": which conditions on which columns; see wish_of() */
	/* Columns that rows can be ordered by, ascending: first and second way; -1: none. */
	int order_first, order_second;
	bool second_groups_only;
	double rows; /* about how many, without conditions */
	/** KM_OK, or why there are no rows, with c->err set. */
	enum km_status (*begin)(struct cursor *c);
	/** The next row. KM_OK, KM_END, or why not, with c->err set. */
	enum km_status (*next)(struct cursor *c);
	void (*column)(struct cursor *c, struct sqlite3_context *ctx, unsigned i);
	void (*end)(struct cursor *c); /* also after a begin that failed; or NULL */
};

extern const struct table table_page, table_slab_object, table_symbol, table_struct, table_list, table_rbtree,
	table_xarray, table_maple, table_per_cpu, table_memory, table_task_stack;

/** The functions of @s; each takes a reference. KM_OK or KM_NOMEM. */
enum km_status functions_register(struct session *s);

/** Read a place from an argument: a number is an address, a text is for km_inspect_place(). NULL is KM_NOTFOUND. */
enum km_status value_place(struct km_inspect *x, struct sqlite3_value *v, struct km_thing *ret, struct km_err *err);
/** The same, as a thing of type @type, if that is not NULL. */
enum km_status value_thing(struct km_inspect *x, struct sqlite3_value *type, struct sqlite3_value *place,
			   struct km_thing *ret, struct km_err *err);
/** The value of @t as SQL has it: a number, a text; NULL for what has parts or cannot be read. */
void result_thing(struct sqlite3_context *ctx, struct km_inspect *x, const struct km_thing *t);
/** Static text, or NULL. */
void result_static(struct sqlite3_context *ctx, const char *text);

#endif
