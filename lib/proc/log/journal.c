/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Journals -> lines: `journalctl -o export`, -o json, json-pretty and json-seq, and what container
 * runtimes and collectors write, which is a JSON object a line with the text in one member:
 *
 *	{"MESSAGE":"…","_TRANSPORT":"kernel","PRIORITY":"4","_HOSTNAME":"h",…}
 *	{"log":"[   12.345678] …\n","stream":"stdout","time":"2024-01-01T00:00:00Z"}
 */
#include <time.h>

#include "base/bits.h"
#include "text.h"

#define MAX_DEPTH 16

static const struct km_log_line no_line = { .record = -1, .level = -1, .caller = "", .host = "" };

struct journal_entry {
	struct km_log_line line;
	const char *message;
	size_t bytes;
	bool kernel, has_realtime;
	bool journal; /* its members are those of journald */
	uint64_t realtime_us;
	struct text_line host, boot;
	struct text_line date; /* of a record that is no journal's */
};

static bool field_is(const char *name, size_t n, const char *want)
{
	return n == strlen(want) && !memcmp(name, want, n);
}

static void take_field(struct journal_entry *e, const char *name, size_t n, const char *value,
		       size_t bytes)
{
	struct text_line t = { value, value + bytes };
	uint64_t v;

	if (field_is(name, n, "MESSAGE")) {
		e->journal = true;
		e->message = value;
		e->bytes = bytes;
	} else if (field_is(name, n, "PRIORITY")) {
		if (line_take_number(&t, &v) && v < 8)
			e->line.level = (int8_t)v;
	} else if (field_is(name, n, "_TRANSPORT") || field_is(name, n, "SYSLOG_IDENTIFIER")) {
		if (field_is(value, bytes, "kernel"))
			e->kernel = true;
	} else if (field_is(name, n, "_SOURCE_MONOTONIC_TIMESTAMP")) {
		if (line_take_number(&t, &v) && v < UINT64_MAX / 1000) {
			e->line.ts_ns = v * 1000;
			e->line.has_ts = true;
		}
	} else if (field_is(name, n, "__REALTIME_TIMESTAMP")) {
		e->has_realtime = line_take_number(&t, &e->realtime_us);
	} else if (field_is(name, n, "_HOSTNAME")) {
		e->host = t;
	} else if (field_is(name, n, "_BOOT_ID")) {
		e->boot = t;
	} else if (!e->message && (field_is(name, n, "log") || field_is(name, n, "message") ||
				   field_is(name, n, "msg") || field_is(name, n, "textPayload"))) {
		e->message = value;
		e->bytes = bytes;
	} else if (!e->host.p && (field_is(name, n, "host") || field_is(name, n, "hostname"))) {
		e->host = t;
	}
}

static const char *last_host(const struct km_log *log)
{
	return log->lines.n ? log->lines.v[log->lines.n - 1].host : NULL;
}

static const char *last_boot(const struct km_log *log)
{
	return log->lines.n ? log->lines.v[log->lines.n - 1].boot : NULL;
}

/* What the lines from number @first on do not say themselves. @date: of the record; NULL: not known. */
static bool add_source(struct km_log *log, size_t first, struct text_line host, const char *date)
{
	size_t i;

	for (i = first; i < log->lines.n; i++) {
		struct km_log_line *l = &log->lines.v[i];

		if (host.p && !*l->host)
			l->host = log_text_intern(log, i ? log->lines.v[i - 1].host : NULL, host);
		if (!l->host)
			return false;
		if (!date || l->stamp)
			continue;
		l->stamp = date;
		l->bare = i > first && l->bare; /* a record of its own */
	}
	return true;
}

/* The text of a collector's object: a line as any other, of that host. */
static enum km_status add_text(struct text_state *s, const struct journal_entry *e)
{
	const char *p = e->message, *end = p + e->bytes, *nl, *date = NULL;
	size_t first = s->log->lines.n;
	enum km_status st = KM_OK;
	struct log_time time;

	if (e->date.p && log_time_parse(e->date, &time)) {
		date = km_arena_strdup(&s->log->arena, time.text);
		if (!date)
			return KM_NOMEM;
	}
	for (; !st && p < end; p = nl + 1) {
		nl = memchr(p, '\n', (size_t)(end - p));
		if (!nl)
			nl = end;
		st = log_text_line(s, (struct text_line){ p, nl });
	}
	return !st && !add_source(s->log, first, e->host, date) ? KM_NOMEM : st;
}

/* What dmesg or a syslog printed before it was logged again: its clock, date and host stand in the message. */
static bool take_inner_prefix(struct text_state *s, struct journal_entry *e)
{
	struct text_line t = { e->message, e->message + e->bytes };
	struct log_prefix x;

	log_prefix_clear(&x);
	if (!log_prefix_take(&t, &x) || (!x.has_ts && !x.stamp.p))
		return true;
	e->message = t.p;
	e->bytes = line_bytes(t);
	if (x.has_ts) {
		e->line.has_ts = true;
		e->line.ts_ns = x.ts_ns;
	}
	if (x.host.p)
		e->host = x.host;
	if (x.caller.p)
		e->line.caller = log_text_intern(s->log, NULL, x.caller);
	if (x.stamp.p)
		e->line.stamp = log_text_intern(s->log, NULL, x.stamp);
	return e->line.caller && (e->line.stamp || !x.stamp.p);
}

static enum km_status end_entry(struct text_state *s, struct journal_entry *e)
{
	enum km_status st = KM_OK;
	char date[40];
	struct tm tm;
	time_t sec;

	if (e->message && !e->journal) {
		st = add_text(s, e);
	} else if (e->message && e->kernel) {
		sec = (time_t)(e->realtime_us / 1000000);
		if (e->has_realtime && gmtime_r(&sec, &tm) &&
		    strftime(date, sizeof(date), "%Y-%m-%dT%H:%M:%SZ", &tm))
			e->line.stamp = km_arena_strdup(&s->log->arena, date);
		if (!take_inner_prefix(s, e))
			return KM_NOMEM;
		e->line.host = log_text_intern(s->log, last_host(s->log), e->host);
		e->line.boot = e->boot.p ? log_text_intern(s->log, last_boot(s->log), e->boot) : NULL;
		st = e->line.host && (e->line.boot || !e->boot.p) ? km_log_add(s->log, &e->line, e->message, e->bytes) : KM_NOMEM;
	} else if (e->message) {
		s->log->foreign++;
	}
	memset(e, 0, sizeof(*e));
	e->line = no_line;
	return st;
}

/* ---- journalctl -o export ---- */

/* Fields "NAME=value\n", or "NAME\n", 8 bytes of length, that many bytes, "\n"; entries end at "\n". */
static enum km_status read_export(struct text_state *s, const char *p, const char *end)
{
	struct journal_entry e = { .line = no_line };
	enum km_status st = KM_OK;

	while (!st && p < end) {
		const char *nl = memchr(p, '\n', (size_t)(end - p));
		const char *stop = nl ? nl : end;
		const char *eq = memchr(p, '=', (size_t)(stop - p));
		uint64_t n;

		if (stop == p) {
			st = end_entry(s, &e);
			p = stop + 1;
			continue;
		}
		if (eq) {
			take_field(&e, p, (size_t)(eq - p), eq + 1, (size_t)(stop - eq - 1));
			p = nl ? nl + 1 : end;
			continue;
		}
		if (!nl || end - nl - 1 < 8)
			break;
		n = km_le64(nl + 1);
		if (n > (uint64_t)(end - nl - 9))
			break;
		take_field(&e, p, (size_t)(nl - p), nl + 9, (size_t)n);
		p = nl + 9 + n;
		p += p < end;
	}
	return st ? st : end_entry(s, &e);
}

/* ---- JSON ---- */

struct json {
	const char *p, *end;
	struct km_arena *arena; /* decoded strings */
};

static void skip_space(struct json *j)
{
	while (j->p < j->end && strchr(" \t\r\n\x1e", *j->p))
		j->p++;
}

static bool char_take(struct json *j, char c)
{
	skip_space(j);
	if (j->p == j->end || *j->p != c)
		return false;
	j->p++;
	return true;
}

static size_t put_utf8(char *to, unsigned c)
{
	if (c < 0x80) {
		to[0] = (char)c;
		return 1;
	}
	if (c < 0x800) {
		to[0] = (char)(0xc0 | c >> 6);
		to[1] = (char)(0x80 | (c & 0x3f));
		return 2;
	}
	to[0] = (char)(0xe0 | c >> 12);
	to[1] = (char)(0x80 | (c >> 6 & 0x3f));
	to[2] = (char)(0x80 | (c & 0x3f));
	return 3;
}

/* Behind "\u" are four digits. */
static bool take_escape_code(const char **p, const char *end, unsigned *ret)
{
	unsigned v = 0, i;

	if (end - *p < 4)
		return false;
	for (i = 0; i < 4; i++) {
		char c = (*p)[i];

		if (is_digit(c))
			v = v << 4 | (unsigned)(c - '0');
		else if ((c | 32) >= 'a' && (c | 32) <= 'f')
			v = v << 4 | (unsigned)((c | 32) - 'a' + 10);
		else
			return false;
	}
	*p += 4;
	*ret = v;
	return true;
}

/* A string, decoded when it has escapes. False: not one, or it does not end. */
static bool take_string(struct json *j, struct text_line *ret)
{
	static const char escapes[] = "n\nt\tr\rb\bf\f";
	const char *p, *start, *e;
	bool plain = true;
	char *w, *copy;
	unsigned code;

	if (!char_take(j, '"'))
		return false;
	start = j->p;
	for (p = start; p < j->end && *p != '"'; p++) {
		if (*p == '\\') {
			plain = false;
			p++;
		}
	}
	if (p >= j->end)
		return false;
	j->p = p + 1;
	*ret = (struct text_line){ start, p };
	if (plain)
		return true;
	copy = w = km_arena_alloc(j->arena, line_bytes(*ret));
	if (!copy)
		return false;
	for (p = start; p < ret->end; p++) {
		if (*p != '\\') {
			*w++ = *p;
			continue;
		}
		p++;
		if (*p == 'u') {
			p++;
			if (!take_escape_code(&p, ret->end, &code))
				return false;
			p--;
			w += put_utf8(w, code);
			continue;
		}
		e = *p ? strchr(escapes, *p) : NULL;
		*w++ = e && !((e - escapes) & 1) ? e[1] : *p;
	}
	*ret = (struct text_line){ copy, w };
	return true;
}

/* "[91,32,…]": bytes, which is how journalctl prints a text that is no UTF-8. */
static bool take_bytes(struct json *j, struct text_line *ret)
{
	struct text_line number;
	size_t room = 0;
	const char *p;
	uint64_t v;
	char *w;

	if (!char_take(j, '['))
		return false;
	for (p = j->p; p < j->end && (is_digit(*p) || strchr(", \t\r\n", *p)); p++)
		room += *p == ',';
	w = p < j->end && *p == ']' ? km_arena_alloc(j->arena, room + 1) : NULL;
	if (!w)
		return false;
	ret->p = w;
	do {
		skip_space(j);
		number = (struct text_line){ j->p, j->end };
		if (!line_take_number(&number, &v) || v > 255)
			return false;
		j->p = number.p;
		*w++ = (char)v;
	} while (char_take(j, ','));
	ret->end = w;
	return char_take(j, ']');
}

/* Pass over any value. Depth is bounded by a count of brackets, strings are skipped whole. */
static bool skip_value(struct json *j)
{
	struct text_line unused;
	unsigned depth = 0;

	skip_space(j);
	do {
		skip_space(j);
		if (j->p == j->end)
			return false;
		if (*j->p == '"') {
			if (!take_string(j, &unused))
				return false;
		} else if (*j->p == '{' || *j->p == '[') {
			if (++depth > MAX_DEPTH)
				return false;
			j->p++;
		} else if (*j->p == '}' || *j->p == ']') {
			if (!depth--)
				return false;
			j->p++;
		} else if ((*j->p == ',' || *j->p == ':') && depth) {
			j->p++;
		} else {
			const char *from = j->p;

			while (j->p < j->end && (is_letter(*j->p) || is_digit(*j->p) ||
						 strchr("+-.", *j->p)))
				j->p++;
			if (j->p == from || !*from)
				return false;
		}
	} while (depth);
	return true;
}

/* A member's value; arrays of anything but bytes, objects and words are passed over. */
static bool take_member(struct json *j, struct text_line *ret)
{
	const char *from;

	ret->p = ret->end = NULL;
	skip_space(j);
	if (j->p == j->end)
		return false;
	if (*j->p == '"')
		return take_string(j, ret);
	from = j->p;
	if (*j->p == '[') {
		if (take_bytes(j, ret))
			return true;
		j->p = from;
		ret->p = ret->end = NULL;
		return skip_value(j);
	}
	if (!skip_value(j))
		return false;
	if (is_digit(*from))
		*ret = (struct text_line){ from, j->p };
	return true;
}

static bool take_object(struct json *j, struct journal_entry *e)
{
	struct text_line name, value;

	if (!char_take(j, '{'))
		return false;
	if (char_take(j, '}'))
		return true;
	do {
		if (!take_string(j, &name) || !char_take(j, ':') || !take_member(j, &value))
			return false;
		if (value.p)
			take_field(e, name.p, line_bytes(name), value.p, line_bytes(value));
	} while (char_take(j, ','));
	return char_take(j, '}');
}

/* What is at @p and no object, up to the end of its line @nl: a line of a plain log, or one that is broken. */
static enum km_status add_other(struct text_state *plain, const char *p, const char *nl)
{
	const struct text_line line = { p, nl };

	if (log_is_plain(line))
		return log_text_line(plain, line);
	plain->log->broken++;
	return KM_OK;
}

/*
 * Objects one after the other, on a line or on many, in an array or not. One that is broken (a cut
 * line) is counted; reading goes on at the next line. Lines between them are read as those of a plain log.
 */
static enum km_status read_json(struct text_state *s, const char *p, const char *end)
{
	struct journal_entry e = { .line = no_line };
	struct text_state plain = { .log = s->log }; /* dates and hosts of the one are not those of the other */
	struct km_arena arena = { 0 };
	struct json j = { p, end, &arena };
	enum km_status st = KM_OK;

	while (!st) {
		const char *line = j.p;

		while (j.p < end && strchr(" \t\r\n\x1e[],", *j.p)) {
			line = *j.p == '\n' ? j.p + 1 : line;
			j.p++;
		}
		if (j.p == end)
			break;
		p = j.p;
		if (*p == '{' && take_object(&j, &e)) {
			st = end_entry(s, &e);
		} else {
			const char *nl = memchr(p, '\n', (size_t)(end - p));

			st = add_other(&plain, *p == '{' ? p : line, nl ? nl : end);
			memset(&e, 0, sizeof(e));
			e.line = no_line;
			j.p = nl ? nl + 1 : end;
		}
		km_arena_free(&arena);
	}
	km_arena_free(&arena);
	return st;
}

enum km_status log_journal_text(struct text_state *s, struct text_line raw, const struct log_source *of)
{
	struct journal_entry e = { .line = no_line, .host = of->host, .date = of->time };
	struct km_arena arena = { 0 };
	struct json j = { raw.p - 1, raw.end + 1, &arena };
	struct text_line text;
	enum km_status st = KM_OK;

	if (take_string(&j, &text)) {
		e.message = text.p;
		e.bytes = line_bytes(text);
		st = add_text(s, &e);
	} else {
		s->log->broken++;
	}
	km_arena_free(&arena);
	return st;
}

enum km_status log_journal_plain(struct text_state *s, struct text_line text, const struct log_source *of)
{
	const struct journal_entry e = { .line = no_line, .message = text.p, .bytes = line_bytes(text), .host = of->host, .date = of->time };

	return add_text(s, &e);
}

/* ---- which ---- */

enum log_journal log_journal_is(const char *text, size_t bytes)
{
	struct journal_entry e = { .line = no_line };
	struct km_arena arena = { 0 };
	struct json j = { text, text + bytes, &arena };
	bool is;

	if (bytes > 20 &&
	    (!memcmp(text, "__CURSOR=", 9) || !memcmp(text, "__REALTIME_TIMESTAMP=", 21)))
		return LOG_JOURNAL_OWN;
	while (j.p < j.end && strchr(" \t\r\n\x1e[", *j.p) && j.p - text < 64)
		j.p++;
	is = j.p < j.end && *j.p == '{' && take_object(&j, &e);
	km_arena_free(&arena);
	if (!is)
		return LOG_JOURNAL_NONE;
	return e.journal || e.kernel || e.has_realtime ? LOG_JOURNAL_OWN : e.message ? LOG_JOURNAL_OTHER
										     : LOG_JOURNAL_NONE;
}

enum km_status log_journal_read(struct text_state *s, const char *text, size_t bytes)
{
	const char *end = text + bytes;

	if (bytes && *text == '_')
		return read_export(s, text, end);
	return read_json(s, text, end);
}
