/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "query_params.h"

#define DOT_COMMAND ".param set :"

static bool is_number(const char *s, bool real)
{
	char *end;

	errno = 0;
	if (real)
		(void)strtod(s, &end);
	else
		(void)strtoll(s, &end, 0);
	return end != s && !*end && !errno;
}

/* An address of the kernel, which SQL holds as the bit pattern: 0xffff8da8166d3f00 is negative there. */
static bool is_pattern(const char *s, char *decimal, size_t room)
{
	unsigned long long v;
	char *end;

	if (s[0] != '0' || (s[1] != 'x' && s[1] != 'X'))
		return false;
	errno = 0;
	v = strtoull(s, &end, 16);
	if (*end || errno)
		return false;
	snprintf(decimal, room, "%lld", (long long)v);
	return true;
}

static enum km_status set_value(struct km_report *r, const char *name, const char *value,
				struct km_err *err)
{
	char decimal[32];
	enum km_unit unit = is_number(value, false)  ? KM_UNIT_COUNT
			    : is_number(value, true) ? KM_UNIT_REAL
						     : KM_UNIT_TEXT;

	if (is_pattern(value, decimal, sizeof(decimal)))
		return km_report_set_param(r, name, KM_UNIT_COUNT, decimal, err);
	return km_report_set_param(r, name, unit, strcmp(value, "NULL") != 0 ? value : NULL, err);
}

/* ":name value" of a dot command; a subquery is what the program knows itself: the newest capture. */
static enum km_status set_line(struct km_report *r, const char *line, struct km_err *err)
{
	size_t n = strcspn(line, " \t"), quoted;
	_cleanup_(km_freep) char *name = strndup(line, n);
	_cleanup_(km_freep) char *value = strdup(line + n + strspn(line + n, " \t"));
	char *text = value;

	if (!name || !value)
		return km_fail(err, KM_NOMEM, "out of memory");
	if (*text == '"')
		return KM_OK;
	quoted = strlen(text);
	if (quoted >= 2 && *text == '\'' && text[quoted - 1] == '\'') {
		text[quoted - 1] = '\0';
		return km_report_set_param(r, name, KM_UNIT_TEXT, text + 1, err);
	}
	if (!strcmp(name, "capture"))
		return is_number(text, false)
			       ? km_report_set_capture(r, strtoll(text, NULL, 0), err)
			       : km_fail(err, KM_FORMAT, "capture '%s' is not a number", text);
	return set_value(r, name, text, err);
}

enum km_status query_params_take(struct km_report *r, char *sql, struct km_err *err)
{
	enum km_status st = KM_OK;
	char *line, *end;

	for (line = sql; *line && st == KM_OK; line = *end ? end + 1 : end) {
		end = line + strcspn(line, "\n");
		if (!strncmp(line, DOT_COMMAND, strlen(DOT_COMMAND))) {
			char last = *end;
			char *stop = end;

			while (stop > line && strchr(" \t\r", stop[-1]))
				stop--;
			*end = *stop = '\0';
			st = set_line(r, line + strlen(DOT_COMMAND), err);
			memset(line, ' ', (size_t)(end - line));
			*end = last;
		}
	}
	return st;
}

enum km_status query_params_given(struct km_report *r, const char *const *given, unsigned n,
				  struct km_err *err)
{
	enum km_status st = KM_OK;
	unsigned i;

	for (i = 0; i < n && st == KM_OK; i++) {
		size_t length = strcspn(given[i], "=");
		_cleanup_(km_freep) char *name = strndup(given[i], length);

		if (!given[i][length] || !length)
			return km_fail(err, KM_FORMAT, "'%s' is not NAME=VALUE", given[i]);
		if (!name)
			return km_fail(err, KM_NOMEM, "out of memory");
		if (!strcmp(name, "capture"))
			return km_fail(err, KM_FORMAT, "--capture chooses the capture");
		st = set_value(r, name, given[i] + length + 1, err);
	}
	return st;
}

/* Whether what stands before @at compares: an operator, or IN, BETWEEN and what goes on a list. */
static bool is_compared(const char *sql, const char *at)
{
	while (at > sql && strchr(" \t\n(", at[-1]))
		at--;
	return at > sql && strchr("=<>", at[-1]);
}

const char *query_quoted_address(const char *sql)
{
	const char *s;

	for (s = sql; (s = strstr(s, "'0x")); s++) {
		size_t n = strspn(s + 3, "0123456789abcdefABCDEF");
		const char *after = s + 4 + n;

		if (!n || s[3 + n] != '\'')
			continue;
		after += strspn(after, " \t\n");
		if (is_compared(sql, s) || (*after && strchr("=<>", *after)))
			return s;
	}
	return NULL;
}
