/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_REPORT_H
#define KM_REPORT_H

/**
 * Ask a case file: run SQL on it and hand the rows to a sink. The file may come from anybody and the
 * SQL from anywhere: it is opened read-only, and an authorizer refuses everything but reading
 * (no ATTACH, no extension, no writes, of PRAGMA only those that describe tables).
 */

#include <signal.h>

#include "base/kmerr.h"
#include "store/table.h"

struct km_report;

enum km_cell_kind {
	KM_CELL_NULL,
	KM_CELL_INT,
	KM_CELL_REAL,
	KM_CELL_TEXT,
	KM_CELL_BLOB,
};

struct km_cell {
	enum km_cell_kind kind;
	int64_t i;
	double d;
	const char
		*text; /* KM_CELL_TEXT, KM_CELL_BLOB: @bytes of any value; borrowed for the row */
	size_t bytes;
};

struct km_result_column {
	const char *name;
	enum km_unit unit; /* KM_NR_UNITS: not known, the column is an expression */
	int decimals;	   /* of a real number; -1: as many as it has */
};

/** Takes the rows of one statement. A negative status stops it and is returned by the call. */
struct km_sink {
	enum km_status (*begin)(void *arg, const struct km_result_column *cols, unsigned n);
	enum km_status (*row)(void *arg, const struct km_cell *cells, unsigned n);
	enum km_status (*end)(void *arg);
	void *arg;
};
/** For a sink that has nothing to do before or behind rows. */
enum km_status km_sink_no_begin(void *arg, const struct km_result_column *cols, unsigned n);
enum km_status km_sink_no_end(void *arg);

/**
 * Open the case file @path for reading. Fails with KM_IO, KM_FORMAT (no case file), KM_UNSUPPORTED
 * (of another schema version), KM_NOMEM.
 */
enum km_status km_report_open(const char *path, struct km_report **ret, struct km_err *err);
/** Accepts NULL. */
void km_report_close(struct km_report *r);

struct sqlite3;

/** Called once, for tables or functions that are to be known to statements; what it returns is returned. */
typedef enum km_status (*km_report_add_fn)(struct sqlite3 *db, void *arg);
enum km_status km_report_extend(struct km_report *r, km_report_add_fn add, void *arg);

/** A running statement stops with KM_IO, "interrupted", soon after *@flag becomes nonzero. */
void km_report_set_cancel(struct km_report *r, const volatile sig_atomic_t *flag);
/** Statements that still run @seconds from now on stop with KM_IO; not above 0: they may take as long as they do. */
void km_report_set_limit(struct km_report *r, double seconds);
/** Has a statement been stopped by km_report_set_limit() since its last call? */
bool km_report_is_late(const struct km_report *r);

/**
 * The capture that ":capture" stands for: at first, of the newest boot, the newest dump, else snapshot, else
 * log; after km_report_answer() the one that answered. 0: the case has none.
 */
int64_t km_report_capture(const struct km_report *r);
/** The same, whatever answered last. */
int64_t km_report_own_capture(const struct km_report *r);
/** Choose the capture, and no other one of its boot. KM_NOTFOUND, with those there are in @err. */
enum km_status km_report_set_capture(struct km_report *r, int64_t capture_id, struct km_err *err);

/**
 * Ask about another boot than the newest: number @boot, or the newest boot of @host (without its domain, too) where
 * that is not NULL. As for the newest, whichever capture of the boot can answer a section does. KM_NOTFOUND: there is
 * none, and @err says how to list them.
 */
enum km_status km_report_set_boot(struct km_report *r, int64_t boot, const char *host,
				  struct km_err *err);

/**
 * What ":<name>" stands for from now on in statements: @value as a number when @unit is one, else as
 * text; NULL for @value NULL. KM_FORMAT (@value is not such a number), KM_NOMEM (also: too many names).
 */
enum km_status km_report_set_param(struct km_report *r, const char *name, enum km_unit unit,
				   const char *value, struct km_err *err);

/**
 * The same for a number of rows, ":<name>" behind LIMIT: "0" stands for all. KM_FORMAT also where it is below 0.
 */
enum km_status km_report_set_rows(struct km_report *r, const char *name, const char *value, struct km_err *err);

/**
 * How many rows more than @rows the statement @sql has for the capture that answered, without what
 * km_report_set_rows() limits; it runs once more where that can be, with "SELECT count(*) @count" in place of its last
 * SELECT at the begin of a line (km_question_section.count; NULL: as it is). 0: none were left out.
 */
enum km_status km_report_left_out(struct km_report *r, const char *sql, const char *count, uint64_t rows, uint64_t *ret, struct km_err *err);

/**
 * Run the statements in @sql one after the other; @sink gets begin, rows, end for each that yields
 * columns. Units are those of the table columns that the result columns come from, unless
 * @cols (@nr_cols of them, may be NULL) states them: then names and number must agree.
 * Fails with KM_FORMAT (SQL that SQLite refuses, or that is not allowed), KM_IO, KM_NOMEM, or what
 * the sink returned.
 */
enum km_status km_report_query(struct km_report *r, const char *sql,
			       const struct km_result_column *cols, unsigned nr_cols,
			       const struct km_sink *sink, struct km_err *err);

/**
 * The same for statements about one capture, ":capture": tables whose rows stand for several captures
 * (schema/series.def) and the shipped views hold that one alone, in a case of many captures. What is to be
 * seen of all captures is read from the tables that begin with "_".
 */
enum km_status km_report_ask(struct km_report *r, const char *sql,
			     const struct km_result_column *cols, unsigned nr_cols,
			     const struct km_sink *sink, struct km_err *err);

/**
 * The same about the boot of the capture, unless one was chosen by km_report_set_capture(): of the captures
 * of that boot that have rows in any table that @sql reads, the first one for which it yields rows answers;
 * a dump before a snapshot before a log, of each kind the newest. km_report_capture() is that one from now
 * on, until the next call.
 */
enum km_status km_report_answer(struct km_report *r, const char *sql,
				const struct km_result_column *cols, unsigned nr_cols,
				const struct km_sink *sink, struct km_err *err);
/**
 * A statement for km_report_ask() whose one row says which of the tables that @sql reads are not whole in the
 * capture, and why; it has no row where all are. With @skipped also what this kernel or dump has nothing for. For
 * free(); NULL: out of memory.
 */
char *km_report_parts_sql(struct km_report *r, const char *sql, bool skipped);
/** Whether a collector of one of these tables could not read all of it (load.status partial or failed). */
enum km_status km_report_is_part(struct km_report *r, const char *sql, bool *ret, struct km_err *err);
/** KM_FORMAT if the statement @sql fails, or its first row has a text: the message. Else, also without a row, KM_OK. */
enum km_status km_report_check(struct km_report *r, const char *sql, struct km_err *err);

/** The number that km_report_number() gives for the first such capture for which it is not 0; else 0. */
enum km_status km_report_number_of_boot(struct km_report *r, const char *sql, int64_t *ret,
					struct km_err *err);

/** The first value of the first row as a number; KM_NOTFOUND when there is no row or it is NULL. */
enum km_status km_report_number(struct km_report *r, const char *sql, int64_t *ret,
				struct km_err *err);

#endif
