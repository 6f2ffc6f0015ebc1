/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <ctype.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "store/embed.h"
#include "empty.h"
#include "base/mem.h"
#include "report_impl.h"
#include "text.h"

extern const struct km_embedded km_questions[];

/* A question and the memory that its strings are in. */
struct parsed {
	struct km_question q;
	struct km_arena arena;
	KM_VEC(struct km_question_section) sections;
	KM_VEC(struct km_question_param) params;
	KM_VEC(struct km_result_column) cols;
	KM_VEC(const char *) docs;
	KM_VEC(enum km_mark) marks;
	struct km_buf how, sql;
	struct km_empty empty; /* of the current section */
	bool in_how;
};

/* What a line of a header begins with, if it does; else NULL. */
static const char *after(const char *line, const char *word)
{
	size_t n = strlen(word);

	if (strncmp(line, word, n))
		return NULL;
	line += n;
	while (*line == ' ')
		line++;
	return line;
}

static char *take_word(struct km_arena *a, const char **s)
{
	const char *from = *s;
	size_t n = strcspn(from, " :");

	*s = from + n;
	while (**s == ' ' || **s == ':')
		(*s)++;
	return km_arena_strndup(a, from, n);
}

static bool unit_by_name(const char *name, enum km_unit *unit, int *decimals)
{
	size_t n = strcspn(name, ".");
	unsigned i;

	for (i = 0; i < KM_NR_UNITS; i++)
		if (!strncmp(km_units[i].name, name, n) && !km_units[i].name[n])
			break;
	*unit = (enum km_unit)i;
	*decimals = name[n] == '.' ? atoi(name + n + 1) : -1;
	return i < KM_NR_UNITS;
}

static enum km_status end_section(struct parsed *p)
{
	struct km_question_section *s;

	if (!p->sections.n)
		return KM_OK;
	s = &p->sections.v[p->sections.n - 1];
	s->cols = p->cols.v;
	s->nr_cols = (unsigned)p->cols.n;
	s->col_docs = p->docs.v;
	s->marks = p->marks.v;
	s->empty = km_empty_sql(&p->empty, &p->arena);
	if (!s->empty && p->empty.words[KM_EMPTY_ANY])
		return KM_NOMEM;
	km_empty_clear(&p->empty);
	s->sql = km_arena_strdup(&p->arena, p->sql.v ? p->sql.v : "");
	memset(&p->cols, 0, sizeof(p->cols));
	memset(&p->docs, 0, sizeof(p->docs));
	memset(&p->marks, 0, sizeof(p->marks));
	p->sql.n = 0;
	return s->sql && !p->sql.failed ? KM_OK : KM_NOMEM;
}

static enum km_status begin_section(struct parsed *p, const char *name, const char *title)
{
	enum km_status st = end_section(p);
	struct km_question_section *s;

	if (st != KM_OK)
		return st;
	s = km_vec_push(&p->sections);
	if (!s)
		return KM_NOMEM;
	s->name = name;
	s->title = title;
	return name && title ? KM_OK : KM_NOMEM;
}

/* A question without section lines has one section. */
static enum km_status need_section(struct parsed *p)
{
	return p->sections.n ? KM_OK : begin_section(p, p->q.name, "");
}

/* "-- note:" of the current section. */
static enum km_status parse_note(struct parsed *p, const char *s, struct km_err *err)
{
	struct km_question_section *to;

	if (need_section(p) != KM_OK)
		return km_fail(err, KM_NOMEM, "out of memory");
	to = &p->sections.v[p->sections.n - 1];
	to->note = to->note ? km_arena_printf(&p->arena, "%s\n%s", to->note, s)
			    : km_arena_strdup(&p->arena, s);
	return to->note ? KM_OK : km_fail(err, KM_NOMEM, "out of memory");
}

/* "-- empty:", "-- empty log:", "-- files:" or "-- needs:" of the current section. False: another line. */
static bool parse_empty(struct parsed *p, const char *line, struct km_err *err, enum km_status *st)
{
	const char *s = after(line, "empty"), *text;
	enum km_empty_kind kind = s ? km_empty_kind(&s) : KM_NR_EMPTY;
	const char **to = NULL;
	bool files = false, needs = false;

	if (kind == KM_NR_EMPTY) {
		s = after(line, "files:");
		files = s != NULL;
		s = files ? s : after(line, "needs:");
		needs = !files && s;
		if (!files && !needs)
			return false;
	}
	p->in_how = false;
	*st = need_section(p);
	text = *st == KM_OK ? km_arena_strdup(&p->arena, s) : NULL;
	if (kind != KM_NR_EMPTY)
		to = &p->empty.words[kind];
	else
		to = files ? km_vec_push(&p->empty.files) : km_vec_push(&p->empty.needs);
	if (!text || !to)
		*st = km_fail(err, KM_NOMEM, "out of memory");
	else
		*to = text;
	return true;
}

/* "-- count:" of the current section. False: another line. */
static bool parse_count(struct parsed *p, const char *line, struct km_err *err, enum km_status *st)
{
	const char *s = after(line, "count:");

	if (!s)
		return false;
	p->in_how = false;
	*st = need_section(p);
	s = *st == KM_OK ? km_arena_strdup(&p->arena, s) : NULL;
	if (s)
		p->sections.v[p->sections.n - 1].count = s;
	else
		*st = km_fail(err, KM_NOMEM, "out of memory");
	return true;
}

static enum km_status parse_param(struct parsed *p, const char *s, struct km_err *err)
{
	struct km_question_param *to = km_vec_push(&p->params);
	const char *unit, *value;
	int decimals;

	if (!to)
		return km_fail(err, KM_NOMEM, "out of memory");
	to->name = take_word(&p->arena, &s);
	unit = take_word(&p->arena, &s);
	value = take_word(&p->arena, &s);
	to->doc = km_arena_strdup(&p->arena, s);
	if (!to->name || !unit || !value || !to->doc)
		return km_fail(err, KM_NOMEM, "out of memory");
	to->value = strcmp(value, "-") ? value : NULL;
	if (!unit_by_name(unit, &to->unit, &decimals))
		return km_fail(err, KM_FORMAT, "parameter %s: no unit '%s'", to->name, unit);
	return KM_OK;
}

static enum km_status parse_limit(struct parsed *p, const char *s, struct km_err *err)
{
	struct km_question_param *to = km_vec_push(&p->params);

	if (!to)
		return km_fail(err, KM_NOMEM, "out of memory");
	to->name = take_word(&p->arena, &s);
	to->value = take_word(&p->arena, &s);
	to->doc = km_arena_strdup(&p->arena, s);
	to->unit = KM_UNIT_COUNT;
	to->limits = true;
	return to->name && to->value && to->doc ? KM_OK : km_fail(err, KM_NOMEM, "out of memory");
}

/* The mark behind a unit, which is cut off. */
static enum km_mark take_mark(char *unit)
{
	size_t n = strlen(unit);
	char last = n ? unit[n - 1] : '\0';

	if (last != '+' && last != '~')
		return KM_MARK_NONE;
	unit[n - 1] = '\0';
	return last == '+' ? KM_MARK_SUM : KM_MARK_SHARE;
}

static enum km_status parse_column(struct parsed *p, const char *s, struct km_err *err)
{
	struct km_result_column *col;
	const char **doc, *name;
	char *unit;
	enum km_mark *mark;
	enum km_status st = need_section(p);

	if (st != KM_OK)
		return st;
	name = take_word(&p->arena, &s);
	unit = take_word(&p->arena, &s);
	col = km_vec_push(&p->cols);
	doc = km_vec_push(&p->docs);
	mark = km_vec_push(&p->marks);
	if (!name || !unit || !col || !doc || !mark)
		return km_fail(err, KM_NOMEM, "out of memory");
	col->name = name;
	*mark = take_mark(unit);
	*doc = km_arena_strdup(&p->arena, s);
	if (!unit_by_name(unit, &col->unit, &col->decimals))
		return km_fail(err, KM_FORMAT, "column %s: no unit '%s'", name, unit);
	return *doc ? KM_OK : km_fail(err, KM_NOMEM, "out of memory");
}

/* A comment line, without "-- ". */
static enum km_status parse_comment(struct parsed *p, const char *line, struct km_err *err)
{
	enum km_status st = KM_OK;
	const char *s;

	if (!*line || after(line, "SPDX-"))
		return KM_OK;
	if (!p->q.title) {
		s = line;
		(void)take_word(&p->arena, &s);
		p->q.title = km_arena_strdup(&p->arena, s);
		return p->q.title ? KM_OK : km_fail(err, KM_NOMEM, "out of memory");
	}
	if ((s = after(line, "section "))) {
		const char *name = take_word(&p->arena, &s);

		p->in_how = false;
		return begin_section(p, name, km_arena_strdup(&p->arena, s));
	}
	if ((s = after(line, "column "))) {
		p->in_how = false;
		return parse_column(p, s, err);
	}
	if (parse_empty(p, line, err, &st) || parse_count(p, line, err, &st))
		return st;
	if ((s = after(line, "note:"))) {
		p->in_how = false;
		return parse_note(p, s, err);
	}
	if ((s = after(line, "param "))) {
		p->in_how = false;
		return parse_param(p, s, err);
	}
	if ((s = after(line, "limit "))) {
		p->in_how = false;
		return parse_limit(p, s, err);
	}
	if ((s = after(line, "wrong:"))) {
		p->in_how = false;
		p->q.wrong = km_arena_strdup(&p->arena, s);
		return p->q.wrong ? KM_OK : km_fail(err, KM_NOMEM, "out of memory");
	}
	if ((s = after(line, "valid:"))) {
		p->in_how = false;
		p->q.valid = km_arena_strdup(&p->arena, s);
		return p->q.valid ? KM_OK : km_fail(err, KM_NOMEM, "out of memory");
	}
	if (after(line, "shows coverage itself")) {
		p->in_how = false;
		p->q.shows_coverage = true;
		return KM_OK;
	}
	if (after(line, "needs leaks")) {
		p->in_how = false;
		p->q.needs_leaks = true;
		return KM_OK;
	}
	if (after(line, "How to read:")) {
		p->in_how = true;
		return KM_OK;
	}
	if (p->in_how) {
		km_buf_puts(&p->how, *line == ' ' ? after(line, " ") : line);
		km_buf_puts(&p->how, "\n");
	}
	return KM_OK;
}

static enum km_status parse_question(struct parsed *p, const struct km_embedded *e, struct km_err *err)
{
	const char *at = e->text, *end;
	enum km_status st = KM_OK;

	p->q.name = e->name;
	for (; *at && st == KM_OK; at = *end ? end + 1 : end) {
		_cleanup_(km_freep) char *line = NULL;

		end = at + strcspn(at, "\n");
		line = strndup(at, (size_t)(end - at));
		if (!line)
			return km_fail(err, KM_NOMEM, "out of memory");
		/* Comments inside a statement belong to it. */
		if (!strncmp(line, "--", 2) && (!p->sql.n || after(line, "-- section "))) {
			st = parse_comment(p, line[2] == ' ' ? line + 3 : line + 2, err);
		} else if (*line || p->sql.n) {
			km_buf_puts(&p->sql, line);
			km_buf_puts(&p->sql, "\n");
		}
	}
	if (st == KM_OK)
		st = end_section(p);
	if (st == KM_OK && (!p->q.title || !p->sections.n))
		return km_fail(err, KM_FORMAT, "no title or no columns in its header");
	p->q.how = p->how.v ? p->how.v : "";
	p->q.params = p->params.v;
	p->q.nr_params = (unsigned)p->params.n;
	p->q.sections = p->sections.v;
	p->q.nr_sections = (unsigned)p->sections.n;
	return st;
}

enum km_status km_question_open_in(const struct km_embedded *list, const char *what,
				   const char *name, struct km_question **ret, struct km_err *err)
{
	struct parsed *p;
	enum km_status st;

	while (list->name && strcmp(list->name, name))
		list++;
	if (!list->name)
		return km_fail(err, KM_NOTFOUND, "there is no %s '%s'", what, name);
	p = calloc(1, sizeof(*p));
	if (!p)
		return km_fail(err, KM_NOMEM, "out of memory");
	st = parse_question(p, list, err);
	if (st != KM_OK) {
		km_question_close(&p->q);
		return km_fail_prepend(err, st, "%s '%s': ", what, name);
	}
	*ret = &p->q;
	return KM_OK;
}

enum km_status km_question_open(const char *name, struct km_question **ret, struct km_err *err)
{
	return km_question_open_in(km_questions, "question", name, ret, err);
}

enum km_status km_view_open(const char *name, struct km_question **ret, struct km_err *err)
{
	return km_question_open_in(km_views, "view", name, ret, err);
}

void km_question_close(struct km_question *q)
{
	struct parsed *p = (struct parsed *)q;
	size_t i;

	if (!p)
		return;
	for (i = 0; i < p->sections.n; i++) {
		free(p->sections.v[i].cols);
		free((void *)p->sections.v[i].col_docs);
		free((void *)(uintptr_t)p->sections.v[i].marks);
	}
	km_empty_clear(&p->empty);
	km_vec_free(&p->sections);
	km_vec_free(&p->params);
	km_vec_free(&p->cols);
	free((void *)p->docs.v);
	km_vec_free(&p->marks);
	km_buf_free(&p->how);
	km_buf_free(&p->sql);
	km_arena_free(&p->arena);
	free(p);
}

static unsigned count_sections(const struct km_embedded *list)
{
	unsigned n = 0;

	while (list[n].name)
		n++;
	return n;
}

unsigned km_question_count(void)
{
	return count_sections(km_questions);
}

const char *km_question_name(unsigned i)
{
	return km_questions[i].name;
}

unsigned km_view_count(void)
{
	return count_sections(km_views);
}

const char *km_view_name(unsigned i)
{
	return km_views[i].name;
}

const struct km_question_section *km_question_section(const struct km_question *q, const char *name)
{
	unsigned i;

	for (i = 0; i < q->nr_sections; i++)
		if (!strcmp(q->sections[i].name, name))
			return &q->sections[i];
	return NULL;
}

static enum km_status set_value(struct km_report *r, const struct km_question_param *p, const char *value, struct km_err *err)
{
	return p->limits ? km_report_set_rows(r, p->name, value, err) : km_report_set_param(r, p->name, p->unit, value, err);
}

static enum km_status set_param(struct km_report *r, const struct km_question *q, const char *given,
				struct km_err *err)
{
	size_t n = strcspn(given, "=");
	unsigned i;

	if (!given[n])
		return km_fail(err, KM_FORMAT, "'%s' is not NAME=VALUE", given);
	for (i = 0; i < q->nr_params; i++) {
		const struct km_question_param *p = &q->params[i];

		if (!strncmp(p->name, given, n) && !p->name[n])
			return set_value(r, p, given + n + 1, err);
	}
	return km_fail(err, KM_NOTFOUND, "question '%s' has no parameter '%.*s'", q->name, (int)n,
		       given);
}

enum km_status km_question_set_params(struct km_report *r, const struct km_question *q, int64_t rows,
				      const char *const *given, unsigned n, struct km_err *err)
{
	enum km_status st = KM_OK;
	char number[24];
	unsigned i;

	(void)snprintf(number, sizeof(number), "%" PRId64, rows);
	for (i = 0; i < q->nr_params && st == KM_OK; i++)
		st = set_value(r, &q->params[i], q->params[i].limits && rows != KM_ROWS_FEW ? number : q->params[i].value, err);
	for (i = 0; i < n && st == KM_OK; i++)
		st = set_param(r, q, given[i], err);
	return st;
}

enum km_status km_question_check_params(struct km_report *r, const struct km_question *q,
					struct km_err *err)
{
	return q->valid ? km_report_check(r, q->valid, err) : KM_OK;
}

enum km_status km_question_run(struct km_report *r, const struct km_question_section *s,
			       const struct km_sink *sink, struct km_err *err)
{
	return km_report_ask(r, s->sql, s->cols, s->nr_cols, sink, err);
}

enum km_status km_question_answer(struct km_report *r, const struct km_question_section *s,
				  const struct km_sink *sink, struct km_err *err)
{
	return km_report_answer(r, s->sql, s->cols, s->nr_cols, sink, err);
}

enum km_status km_question_wrong(struct km_report *r, const struct km_question *q, bool *ret,
				 struct km_err *err)
{
	int64_t n = 0;
	enum km_status st = q->wrong ? km_report_number(r, q->wrong, &n, err) : KM_OK;

	if (st != KM_OK && st != KM_NOTFOUND)
		return st;
	*ret = n > 0;
	return KM_OK;
}
