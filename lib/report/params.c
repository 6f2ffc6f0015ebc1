/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "params.h"

#include <ctype.h>
#include <errno.h>
#include <math.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void km_params_free(struct km_params *p)
{
	unsigned i;

	for (i = 0; i < p->n; i++) {
		free(p->v[i].name);
		free(p->v[i].text);
	}
	p->n = 0;
}

/* Read @value as a value of @unit. NULL, or what it is instead. */
static const char *value_read(struct km_param *p, enum km_unit unit, const char *value)
{
	char *end;
	bool large;

	if (unit == KM_UNIT_TEXT) {
		p->kind = KM_CELL_TEXT;
		return NULL;
	}
	errno = 0;
	if (unit == KM_UNIT_REAL) {
		p->kind = KM_CELL_REAL;
		p->d = strtod(value, &end);
		large = errno == ERANGE && fabs(p->d) > 1;
	} else {
		p->kind = KM_CELL_INT;
		p->i = strtoll(value, &end, 0);
		large = errno == ERANGE;
	}
	if (end == value || *end || (errno && !large))
		return "not a number";
	return large ? "too large" : NULL;
}

static struct km_param *param_find(struct km_params *p, const char *name)
{
	struct km_param *new;
	unsigned i;

	for (i = 0; i < p->n; i++)
		if (!strcmp(p->v[i].name + 1, name))
			return &p->v[i];
	if (p->n == KM_MAX_PARAMS)
		return NULL;
	new = &p->v[p->n];
	if (asprintf(&new->name, ":%s", name) < 0) {
		new->name = NULL;
		return NULL;
	}
	p->n++;
	return new;
}

static enum km_status param_set(struct km_params *p, const char *name, enum km_unit unit, const char *value, bool limits,
				struct km_err *err)
{
	struct km_param *to = param_find(p, name), new = { .limits = limits };
	const char *wrong;

	if (!to)
		return km_fail(err, KM_NOMEM, "out of memory");
	wrong = value ? value_read(&new, unit, value) : NULL;
	if (!wrong && limits && new.i < 0)
		wrong = "below 0; 0 stands for all rows";
	if (wrong)
		return km_fail(err, KM_FORMAT, "parameter %s: '%s' is %s", name, value, wrong);
	if (value && !(new.text = strdup(value)))
		return km_fail(err, KM_NOMEM, "out of memory");
	free(to->text);
	new.name = to->name;
	*to = new;
	return KM_OK;
}

enum km_status km_params_set(struct km_params *p, const char *name, enum km_unit unit, const char *value, struct km_err *err)
{
	return param_set(p, name, unit, value, false, err);
}

enum km_status km_params_set_rows(struct km_params *p, const char *name, const char *value, struct km_err *err)
{
	return param_set(p, name, KM_UNIT_COUNT, value, true, err);
}

/* A negative LIMIT is none (sqlite.org/lang_select.html). */
static int64_t number_of(const struct km_params *p, const struct km_param *v)
{
	return v->limits && (p->unlimited || !v->i) ? -1 : v->i;
}

void km_params_bind(const struct km_params *p, struct sqlite3_stmt *stmt)
{
	unsigned i;

	for (i = 0; i < p->n; i++) {
		const struct km_param *v = &p->v[i];
		int at = sqlite3_bind_parameter_index(stmt, v->name);

		if (v->kind == KM_CELL_INT)
			(void)sqlite3_bind_int64(stmt, at, number_of(p, v));
		else if (v->kind == KM_CELL_REAL)
			(void)sqlite3_bind_double(stmt, at, v->d);
		else if (v->kind == KM_CELL_TEXT)
			(void)sqlite3_bind_text(stmt, at, v->text, -1, SQLITE_STATIC);
	}
}

/* Where @sql has the name @name last; NULL: nowhere. */
static const char *last_use(const char *sql, const char *name)
{
	const char *s, *last = NULL;
	size_t n = strlen(name);

	for (s = sql; (s = strstr(s, name)); s += n)
		if (!isalnum((unsigned char)s[n]) && s[n] != '_')
			last = s;
	return last;
}

bool km_params_may_cut(const struct km_params *p, const char *sql, uint64_t rows)
{
	unsigned i;

	for (i = 0; i < p->n; i++) {
		const struct km_param *v = &p->v[i];
		const char *use = v->limits && v->i ? last_use(sql, v->name) : NULL;

		/* A limit at the end has cut nothing where there are fewer rows; one of a part may have. */
		if (use && (rows >= (uint64_t)v->i || use[strlen(v->name) + strspn(use + strlen(v->name), "; \n")]))
			return true;
	}
	return false;
}
