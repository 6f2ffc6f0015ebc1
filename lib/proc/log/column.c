/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Tables of comma-separated values (RFC 4180): one column has the records, whatever it is called.
 *
 *	"_time",host,"_raw"
 *	"2026-11-24T10:00:39.000+0000",web1,"[   12.345678] dd invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0"
 *
 * A cell has quotation marks, or none where it has no comma; a mark in it is written twice, newlines stand as they are.
 * The first row has the names of the columns. A row that is cut takes nothing else with it.
 */
#include <ctype.h>
#include <strings.h>

#include "text.h"

#define MAX_COLUMNS   256
#define LEAST_RECORDS 2
#define LEAST_WHOLE   0.75 /* share of rows with as many cells as the first */

/* A cell in the text, without the marks around it. */
struct cell {
	struct text_line raw;
	bool quoted;
};

struct row {
	struct cell cell[MAX_COLUMNS];
	unsigned n;
	bool broken; /* it is no row of this form */
};

/* The cell that begins at @*p, up to @end or, without a mark, to the end of its line. False: its mark is not closed. */
static bool take_cell(const char **p, const char *end, char comma, struct cell *ret)
{
	const char *q = *p;

	ret->quoted = q < end && *q == '"';
	if (!ret->quoted) {
		while (q < end && *q != comma && *q != '\n')
			q++;
		ret->raw = (struct text_line){ *p, q > *p && q[-1] == '\r' ? q - 1 : q };
		*p = q;
		return true;
	}
	for (q++; q < end && (*q != '"' || (q + 1 < end && q[1] == '"')); q++)
		q += *q == '"';
	if (q >= end)
		return false;
	ret->raw = (struct text_line){ *p + 1, q };
	q++;
	q += q < end && *q == '\r';
	*p = q;
	return q == end || *q == comma || *q == '\n';
}

/* The next row of *@t. A broken one ends with its first line. False: the end. */
static bool next_row(struct text_line *t, char comma, struct row *ret)
{
	const char *p = t->p, *nl;
	struct cell cell;

	if (p >= t->end)
		return false;
	ret->n = 0;
	for (;; p++) {
		ret->broken = !take_cell(&p, t->end, comma, &cell) || ret->n == MAX_COLUMNS;
		if (ret->broken)
			break;
		ret->cell[ret->n++] = cell;
		if (p == t->end || *p == '\n') {
			t->p = p + (p < t->end);
			return true;
		}
	}
	nl = memchr(t->p, '\n', line_bytes(*t));
	t->p = nl ? nl + 1 : t->end;
	return true;
}

static bool is_empty(const struct row *r)
{
	return r->n == 1 && !line_bytes(r->cell[0].raw);
}

/* The comma of a row of names: the one of them that stands first in it; '\0': none does. */
static char find_comma(struct text_line text)
{
	const char *p;

	for (p = text.p; p < text.end && *p != '\n'; p++)
		if (strchr(",;\t", *p) && *p)
			return *p;
	return '\0';
}

/*
 * No record, not several lines, no part of a sentence, which has a blank behind its comma, and no number or date, as the stamps
 * of logs have before and behind a comma or a tab.
 */
static bool is_name(struct text_line t)
{
	if (log_is_record(t))
		return false;
	if (!line_bytes(t))
		return true;
	return !is_blank(*t.p) && !isdigit((unsigned char)*t.p) && *t.p != '-' && *t.p != '+' && !memchr(t.p, '\n', line_bytes(t));
}

/* The first row: names of at least two columns. */
static bool take_names(struct text_line *t, char comma, struct row *ret)
{
	unsigned i;

	if (!next_row(t, comma, ret) || ret->broken || ret->n < 2)
		return false;
	for (i = 0; i < ret->n; i++)
		if (!is_name(ret->cell[i].raw))
			return false;
	return true;
}

/* A mark of the order of bytes, and empty lines. */
static struct text_line skip_head(const char *text, size_t bytes)
{
	struct text_line t = { text, text + bytes };

	if (line_begins(t, "\xef\xbb\xbf"))
		t.p += 3;
	while (t.p < t.end && strchr("\r\n", *t.p) && *t.p)
		t.p++;
	return t;
}

/* Rows whose n-th cell has a record, and of how many cells rows are. */
struct count {
	uint64_t records[MAX_COLUMNS], rows, whole;
};

static void count_row(struct count *c, const struct row *r, unsigned columns)
{
	unsigned i;

	c->rows++;
	if (r->broken || r->n != columns)
		return;
	c->whole++;
	for (i = 0; i < r->n; i++)
		c->records[i] += log_is_record(r->cell[i].raw);
}

bool log_column_find(const char *text, size_t bytes, struct log_column *ret)
{
	struct text_line t = skip_head(text, bytes);
	struct count c = { .rows = 0 };
	unsigned i, columns;
	struct row row;

	ret->comma = find_comma(t);
	if (!ret->comma || !take_names(&t, ret->comma, &row))
		return false;
	columns = row.n;
	while (next_row(&t, ret->comma, &row))
		if (row.broken || !is_empty(&row))
			count_row(&c, &row, columns);
	for (ret->index = i = 0; i < columns; i++)
		ret->index = c.records[i] > c.records[ret->index] ? i : ret->index;
	for (ret->nr_more = i = 0; i < columns && ret->nr_more < LOG_MAX_COLUMNS; i++)
		if (c.records[i] && i != ret->index)
			ret->more[ret->nr_more++] = i;
	return c.records[ret->index] >= LEAST_RECORDS && (double)c.whole >= LEAST_WHOLE * (double)c.rows;
}

/* ---- hosts ---- */

/* How well column @name identifies the machine; 0: not at all. "source" is a file's path, too. */
static unsigned names_host(struct text_line name)
{
	static const char *const names[] = { "source", "node.name", "nodename", "node_name", "node", "_HOSTNAME", "host.hostname", "host.name", "hostname", "host" };
	unsigned i;

	for (i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (line_bytes(name) == strlen(names[i]) && !strncasecmp(name.p, names[i], strlen(names[i])))
			return i + 1;
	return 0;
}

/* The column that names hosts; the number of columns: none. */
static unsigned find_host(const struct row *names)
{
	unsigned i, best = 0, at = names->n, n;

	for (i = 0; i < names->n; i++) {
		n = names_host(names->cell[i].raw);
		at = n > best ? i : at;
		best = n > best ? n : best;
	}
	return at;
}

/* A name, not a path or words. */
static struct text_line host_of(const struct row *r, unsigned column)
{
	struct text_line t = column < r->n ? r->cell[column].raw : (struct text_line){ NULL, NULL };
	const char *p;

	for (p = t.p; p < t.end && (is_letter(*p) || is_digit(*p) || (*p && strchr("._-:", *p))); p++)
		;
	return p == t.end && line_bytes(t) ? t : (struct text_line){ NULL, NULL };
}

/* ---- lines ---- */

/* The text of @c, in which each mark is written twice, in @room. */
static struct text_line unquote(const struct cell *c, char *room)
{
	const char *p;
	char *w = room;

	if (!c->quoted || !line_find(c->raw, "\"\""))
		return c->raw;
	for (p = c->raw.p; p < c->raw.end; p++) {
		*w++ = *p;
		p += *p == '"';
	}
	return (struct text_line){ room, w };
}

/* ---- when ---- */

/* Columns that may have the times of rows: in the first row with a record they do. */
struct times {
	unsigned column[LOG_MAX_TIMES], n;
};

static void find_times(const struct row *r, unsigned message, struct times *ret)
{
	struct log_time unused;
	unsigned i;

	for (i = 0; i < r->n && ret->n < LOG_MAX_TIMES; i++)
		if (i != message && log_time_parse(r->cell[i].raw, &unused))
			ret->column[ret->n++] = i;
}

/* The column that has the times of rows; -1: none. */
static enum km_status find_time(struct text_line t, const struct log_column *of, struct km_log *log, int *ret)
{
	struct log_times count = { .records = 0 };
	struct times times = { .n = 0 };
	struct row row, names;
	unsigned i, two[2] = { 0, 0 };
	int64_t clock;
	int chosen;

	*ret = -1;
	if (!take_names(&t, of->comma, &names))
		return KM_OK;
	while (next_row(&t, of->comma, &row)) {
		struct text_line value[LOG_MAX_TIMES] = { { NULL, NULL } };

		if (row.broken || row.n != names.n)
			continue;
		if (!times.n)
			find_times(&row, of->index, &times);
		for (i = 0; i < times.n; i++)
			value[i] = row.cell[times.column[i]].raw;
		log_times_add(&count, value, log_clock_of(row.cell[of->index].raw, &clock) ? &clock : NULL);
	}
	chosen = log_times_choose(&count, two);
	*ret = chosen >= 0 ? (int)times.column[chosen] : -1;
	if (chosen != LOG_TIMES_DIFFER)
		return KM_OK;
	return log_times_differ(log, names.cell[times.column[two[0]]].raw, names.cell[times.column[two[1]]].raw);
}

/* The cells of a row that have records. A second one may repeat the first. */
static enum km_status read_row(struct text_state *s, const struct row *r, const struct log_column *of, char *room, const struct log_source *from)
{
	const struct cell *first = &r->cell[of->index];
	enum km_status st = log_journal_plain(s, unquote(first, room), from);
	unsigned i;

	for (i = 0; !st && i < of->nr_more; i++) {
		const struct cell *c = &r->cell[of->more[i]];

		if (log_is_record(c->raw) && !memmem(first->raw.p, line_bytes(first->raw), c->raw.p, line_bytes(c->raw)))
			st = log_journal_plain(s, unquote(c, room), from);
	}
	return st;
}

enum km_status log_column_read(struct text_state *s, const char *text, size_t bytes, const struct log_column *of)
{
	struct text_line t = skip_head(text, bytes);
	enum km_status st = KM_OK;
	struct row row;
	struct log_source from;
	char *room;
	unsigned host, columns;
	int time;

	if (find_time(t, of, s->log, &time) == KM_NOMEM)
		return KM_NOMEM;
	if (!take_names(&t, of->comma, &row))
		return KM_OK;
	columns = row.n;
	host = find_host(&row);
	room = km_calloc(1, bytes);
	if (!room)
		return KM_NOMEM;
	while (!st && next_row(&t, of->comma, &row)) {
		from.host = host_of(&row, host);
		from.time = time >= 0 && !row.broken && row.n == columns ? row.cell[time].raw : (struct text_line){ NULL, NULL };
		if (!row.broken && row.n == columns)
			st = read_row(s, &row, of, room, &from);
		else if (row.broken || !is_empty(&row))
			s->log->broken++;
	}
	free(room);
	return st;
}
