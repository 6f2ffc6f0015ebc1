/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_HTML_IMPL_H
#define KM_HTML_IMPL_H

/** For lib/report/html alone. */

#include "report/cell.h"
#include "html.h"
#include "base/mem.h"

/** Slab caches and callers of vmalloc() that are followed over the captures, at most. */
#define KM_HTML_GROWN 6

/** Rows of one statement. */
struct km_html_rows {
	struct km_result_column *cols;
	unsigned nr_cols;
	struct km_cell *cells; /* @n times @nr_cols */
	unsigned n, room;
	struct km_arena arena; /* names and texts */
};

/** Forget what is kept. */
void km_html_rows_clear(struct km_html_rows *rows);

struct km_html {
	struct km_report *r;
	FILE *f; /* the sections, in memory */
	char *text;
	size_t bytes;
	struct {
		char *id, *title;
	} * parts; /* of the list of contents */
	size_t nr_parts;
	bool open; /* a section is */
	struct km_html_rows rows;
	struct km_sink keep;
	struct {
		const char *kind, *table; /* of question growth, and where its values are */
		char *name;
	} grown[KM_HTML_GROWN]; /* what changed most first */
	size_t nr_grown;
	int64_t page_bytes;		   /* of the capture; 0: not known */
	struct km_buf case_name;	   /* as a shell takes it, as HTML; empty: not known */
	uint64_t region_start, region_end; /* of the map, addresses; both 0: all of memory */
};

/** The column by that name; @rows->nr_cols: there is none. */
unsigned km_html_column(const struct km_html_rows *rows, const char *name);
/** A value; a cell of kind KM_CELL_NULL where there is no such column. */
const struct km_cell *km_html_cell(const struct km_html_rows *rows, unsigned row, const char *name);
/** The number in it; false: it is unknown, or no number. */
bool km_html_number(const struct km_html_rows *rows, unsigned row, const char *name, double *ret);
/** The text in it, "" for none; borrowed. */
const char *km_html_text(const struct km_html_rows *rows, unsigned row, const char *name);

/** Text of any kind. */
void km_html_puts(struct km_html *h, const char *text);
/** The value as a table shows it, sizes by the unit of the column. */
void km_html_value(struct km_html *h, const struct km_html_rows *rows, unsigned row, const char *name);
/** An amount of memory in MiB, below 1 MiB in KiB. */
void km_html_size(struct km_html *h, double bytes);
/** A count with separators between thousands. */
void km_html_count(struct km_html *h, double n);

/** The word of class @class of pages for style sheets, such as "c-anon"; "c-unknown" for any that is not known. */
const char *km_html_class(const char *class);

/** A line that says which capture answered, where it is not that of the report. */
void km_html_answerer(struct km_html *h);

/* Figures of the rows that were kept. */
enum km_status km_html_findings(struct km_html *h);
enum km_status km_html_ledger(struct km_html *h);
enum km_status km_html_owners(struct km_html *h);
enum km_status km_html_marks(struct km_html *h);
enum km_status km_html_free_lists(struct km_html *h);
enum km_status km_html_indices(struct km_html *h);
enum km_status km_html_slab(struct km_html *h);
enum km_status km_html_waste(struct km_html *h);
enum km_status km_html_processes(struct km_html *h);
enum km_status km_html_cgroups(struct km_html *h);
/** Draws nothing: of the rows of question growth it keeps in h->grown what km_html_growth() follows. */
enum km_status km_html_grown(struct km_html *h);

/* Drawings from tables. */
enum km_status km_html_map(struct km_html *h, struct km_err *err);
enum km_status km_html_growth(struct km_html *h, struct km_err *err);
enum km_status km_html_log(struct km_html *h, struct km_err *err);

#endif
