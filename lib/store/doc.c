/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <sqlite3.h>
#include <stdbool.h>
#include <string.h>

#include "doc.h"
#include "embed.h"
#include "series.h"
#include "table.h"

struct writer {
	sqlite3_stmt *table, *column;
	int rc; /* the first failure */
};

struct span {
	const char *s;
	size_t n;
};

static struct span span_of(const char *s)
{
	return (struct span){ s, strlen(s) };
}

static void insert_spans(struct writer *w, sqlite3_stmt *stmt, const struct span *v, int n)
{
	int i;

	for (i = 0; i < n && w->rc == SQLITE_OK; i++)
		w->rc = sqlite3_bind_text(stmt, i + 1, v[i].s, (int)v[i].n, SQLITE_TRANSIENT);
	if (w->rc == SQLITE_OK && sqlite3_step(stmt) != SQLITE_DONE)
		w->rc = sqlite3_errcode(sqlite3_db_handle(stmt));
	(void)sqlite3_reset(stmt);
}

/* @of_captures: it has a column capture_id. */
static void add_table(struct writer *w, const char *name, struct span doc, bool of_captures)
{
	const char *quote = sqlite3_keyword_check(name, (int)strlen(name)) ? "\"" : "";
	char *example =
		sqlite3_mprintf("SELECT * FROM %s%s%s%s LIMIT 20", quote, name, quote,
				of_captures ? " WHERE capture_id = (SELECT max(capture_id) FROM capture)"
					    : "");

	if (!example)
		w->rc = SQLITE_NOMEM;
	else
		insert_spans(w, w->table, (struct span[]){ span_of(name), doc, span_of(example) }, 3);
	sqlite3_free(example);
}

static void add_column(struct writer *w, const char *table, struct span name, struct span unit,
		       const char *null_rule, struct span doc)
{
	insert_spans(w, w->column, (struct span[]){ span_of(table), name, unit, span_of(null_rule), doc }, 5);
}

static void describe_table(struct writer *w, const struct km_table *t)
{
	unsigned i;

	add_table(w, t->name, span_of(t->doc), true);
	add_column(w, t->name, span_of("capture_id"), span_of("ID"), "required",
		   span_of("Capture that the row belongs to."));
	for (i = 0; i < t->nr_cols; i++) {
		const struct km_column *c = &t->cols[i];

		add_column(w, t->name, span_of(c->name), span_of(km_units[c->unit].name),
			   c->required ? "required" : "may be NULL", span_of(c->doc));
	}
}

static struct span take_word(struct span *rest)
{
	struct span word = { rest->s, 0 };

	while (word.n < rest->n && word.s[word.n] != ' ')
		word.n++;
	rest->s += word.n;
	rest->n -= word.n;
	while (rest->n && *rest->s == ' ')
		rest->s++, rest->n--;
	return word;
}

/* "-- name: doc" and "-- column name UNIT doc"; REAL.3 says how a REAL is shown. */
static void describe_line(struct writer *w, const struct km_embedded *view, struct span line)
{
	size_t n = strlen(view->name);
	struct span name, unit;
	const char *dot;

	if (line.n > n + 1 && !strncmp(line.s, view->name, n) && line.s[n] == ':') {
		line.s += n + 2;
		line.n -= n + 2;
		add_table(w, view->name, line, strstr(view->text, "\n-- column capture_id "));
	} else if (line.n > 7 && !strncmp(line.s, "column ", 7)) {
		(void)take_word(&line);
		name = take_word(&line);
		unit = take_word(&line);
		dot = memchr(unit.s, '.', unit.n);
		if (dot)
			unit.n = (size_t)(dot - unit.s);
		add_column(w, view->name, name, unit, "may be NULL", line);
	}
}

static void describe_view(struct writer *w, const struct km_embedded *view)
{
	const char *s = view->text;

	while (!strncmp(s, "--", 2)) {
		size_t n = strcspn(s, "\n");

		if (n > 3)
			describe_line(w, view, (struct span){ s + 3, n - 3 });
		s += n + (s[n] == '\n');
	}
}

const char *km_doc_body(const char *text)
{
	while (!strncmp(text, "--", 2)) {
		text += strcspn(text, "\n");
		text += *text == '\n';
	}
	return text;
}

static void hash_text(uint64_t *hash, const char *s)
{
	do
		*hash = (*hash ^ (unsigned char)*s) * 0x100000001b3u;
	while (*s++);
}

/* A hash of all that the documentation is made of, positive. */
static int64_t doc_hash(void)
{
	uint64_t hash = 0xcbf29ce484222325u;
	const struct km_embedded *v;
	unsigned i, c;

	for (i = 0; km_tables[i]; i++) {
		hash_text(&hash, km_tables[i]->name);
		hash_text(&hash, km_tables[i]->doc);
		for (c = 0; c < km_tables[i]->nr_cols; c++) {
			hash_text(&hash, km_tables[i]->cols[c].name);
			hash_text(&hash, km_tables[i]->cols[c].doc);
		}
	}
	for (v = km_views; v->name; v++)
		hash_text(&hash, v->text);
	return (int64_t)(hash >> 1);
}

static bool has_table(struct sqlite3 *db, const char *name)
{
	return sqlite3_table_column_metadata(db, "main", name, NULL, NULL, NULL, NULL, NULL, NULL) ==
	       SQLITE_OK;
}

int km_doc_is_current(struct sqlite3 *db, bool *ret)
{
	sqlite3_stmt *stmt = NULL;
	int rc;

	*ret = false;
	if (!has_table(db, "doc_version"))
		return SQLITE_OK;
	rc = sqlite3_prepare_v2(db, "SELECT hash FROM doc_version", -1, &stmt, NULL);
	if (rc == SQLITE_OK)
		rc = sqlite3_step(stmt);
	*ret = rc == SQLITE_ROW && sqlite3_column_int64(stmt, 0) == doc_hash();
	sqlite3_finalize(stmt);
	return rc == SQLITE_ROW || rc == SQLITE_DONE ? SQLITE_OK : rc;
}

static int write_version(struct sqlite3 *db)
{
	char *sql = sqlite3_mprintf("INSERT INTO doc_version VALUES(%lld)", (long long)doc_hash());
	int rc = sql ? sqlite3_exec(db, sql, NULL, NULL, NULL) : SQLITE_NOMEM;

	sqlite3_free(sql);
	return rc;
}

int km_doc_write(struct sqlite3 *db)
{
	struct writer w = { 0 };
	const struct km_embedded *v;
	unsigned i;

	w.rc = sqlite3_exec(
		db,
		"CREATE TABLE IF NOT EXISTS doc_version(hash INTEGER NOT NULL) STRICT;"
		"CREATE TABLE IF NOT EXISTS doc_table(name TEXT PRIMARY KEY, doc TEXT NOT NULL,"
		" example TEXT NOT NULL) STRICT;"
		"CREATE TABLE IF NOT EXISTS doc_column(table_name TEXT NOT NULL,"
		" column_name TEXT NOT NULL, unit TEXT NOT NULL, null_rule TEXT NOT NULL,"
		" doc TEXT NOT NULL) STRICT;"
		"DELETE FROM doc_version; DELETE FROM doc_table; DELETE FROM doc_column",
		NULL, NULL, NULL);
	if (w.rc == SQLITE_OK)
		w.rc = sqlite3_prepare_v2(db, "INSERT INTO doc_table VALUES(?, ?, ?)", -1, &w.table,
					  NULL);
	if (w.rc == SQLITE_OK)
		w.rc = sqlite3_prepare_v2(db, "INSERT INTO doc_column VALUES(?, ?, ?, ?, ?)", -1,
					  &w.column, NULL);
	for (i = 0; km_tables[i] && w.rc == SQLITE_OK; i++)
		describe_table(&w, km_tables[i]);
	for (v = km_views; v->name && w.rc == SQLITE_OK; v++)
		describe_view(&w, v);
	sqlite3_finalize(w.table);
	sqlite3_finalize(w.column);
	return w.rc == SQLITE_OK ? write_version(db) : w.rc;
}
