/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Text logs -> lines. What may stand before the kernel's text, in this order:
 *
 *	<6>				level: dmesg -r, pstore, syslog's PRI
 *	Nov 23 04:12:24 host kernel:	syslog, journalctl -o short, short-iso, short-precise, …
 *	kern  :info  :			dmesg -x
 *	[   12.345678]			the kernel's clock; also [Mon Nov 23 04:12:24 2026] (dmesg -T)
 *	2026-11-23T04:12:24,123456+00:00	dmesg --time-format iso
 *	[    T1] or [   C0]		CONFIG_PRINTK_CALLER
 *	6,339,5140900,-;		/dev/kmsg
 *
 * or entries of `journalctl -o export`. A record of several lines has the prefix on its first line
 * only; syslog daemons write "#012" for its newlines.
 */
#include <inttypes.h>
#include <stdio.h>
#include <time.h>

#include "bits.h"
#include "log_impl.h"

/* Prefixes stand within so many bytes. */
#define MAX_PREFIX 160

struct text_line {
	const char *p, *end;
};

struct text_state {
	struct km_log *log;
	struct km_log_line last; /* prefix of the line before, for lines without one */
	bool has_last;
	size_t last_width; /* of its prefix, in bytes */
	bool kmsg;
};

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* ---- a record ---- */

static enum km_status add_line(struct km_log *log, const struct km_log_line *proto,
			       const char *text, size_t bytes)
{
	struct km_log_line *l;
	size_t i, k;
	char *copy;

	if (log->lines.n >= KM_LOG_MAX_LINES) {
		log->lost++;
		return KM_OK;
	}
	while (bytes && text[bytes - 1] == '\r')
		bytes--;
	copy = km_arena_strndup(&log->arena, text, bytes);
	l = copy ? km_vec_push(&log->lines) : NULL;
	if (!l)
		return KM_NOMEM;
	/* Serial lines bring NUL bytes. */
	for (i = k = 0; i < bytes; i++)
		if (text[i])
			copy[k++] = text[i];
	copy[k] = '\0';
	*l = *proto;
	l->text = copy;
	if (!l->caller)
		l->caller = "";
	return KM_OK;
}

enum km_status km_log_add(struct km_log *log, const struct km_log_line *proto, const char *text,
			  size_t bytes)
{
	const char *end = text + bytes;
	enum km_status st;

	do {
		const char *nl = memchr(text, '\n', (size_t)(end - text));

		st = add_line(log, proto, text, (size_t)((nl ? nl : end) - text));
		text = nl ? nl + 1 : end;
	} while (!st && text < end);
	return st;
}

/* "#012" stands for a newline in what rsyslog writes. */
static enum km_status add_escaped(struct km_log *log, const struct km_log_line *proto,
				  const char *text, size_t bytes)
{
	const char *end = text + bytes, *p = text;
	enum km_status st = KM_OK;

	for (; !st && (p = memmem(p, (size_t)(end - p), "#012", 4)); p += 4, text = p)
		st = add_line(log, proto, text, (size_t)(p - text));
	return st ? st : add_line(log, proto, text, (size_t)(end - text));
}

/* ---- prefixes ---- */

static void skip_blanks(struct text_line *t)
{
	while (t->p < t->end && (*t->p == ' ' || *t->p == '\t'))
		t->p++;
}

static bool take_char(struct text_line *t, char c)
{
	if (t->p == t->end || *t->p != c)
		return false;
	t->p++;
	return true;
}

static bool take_number(struct text_line *t, uint64_t *ret)
{
	const char *p = t->p;
	uint64_t v = 0;

	for (; p < t->end && is_digit(*p); p++)
		if (__builtin_mul_overflow(v, 10, &v) ||
		    __builtin_add_overflow(v, (uint64_t)(*p - '0'), &v))
			return false;
	if (p == t->p)
		return false;
	t->p = p;
	*ret = v;
	return true;
}

static bool take_level(struct text_line *t, struct km_log_line *l)
{
	struct text_line u = *t;
	uint64_t v;

	if (!take_char(&u, '<') || !take_number(&u, &v) || v > 1023 || !take_char(&u, '>'))
		return false;
	l->level = (int8_t)(v & 7);
	*t = u;
	return true;
}

/* "[   12.345678]" */
static bool take_clock(struct text_line *t, struct km_log_line *l)
{
	struct text_line u = *t;
	uint64_t sec, frac;
	const char *from;
	size_t n;

	if (!take_char(&u, '['))
		return false;
	skip_blanks(&u);
	if (!take_number(&u, &sec) || !take_char(&u, '.'))
		return false;
	from = u.p;
	if (!take_number(&u, &frac) || !take_char(&u, ']'))
		return false;
	n = (size_t)(u.p - 1 - from);
	if (n > 9 || n < 3 || sec > UINT64_C(9000000000))
		return false;
	for (; n < 9; n++)
		frac *= 10;
	l->ts_ns = sec * 1000000000 + frac;
	l->has_ts = true;
	*t = u;
	return true;
}

/* "[Mon Nov 23 04:12:24 2026]", "[Nov23 04:12]", "[  +0.000012]", "[<0.000012>]": dates or steps. */
static bool take_date(struct text_line *t, struct km_log_line *l, struct km_arena *a)
{
	const char *p = t->p, *close;
	bool colon = false, letter = false, step = false;

	if (p == t->end || *p != '[')
		return false;
	close = memchr(p, ']', (size_t)(t->end - p) < 40 ? (size_t)(t->end - p) : 40);
	if (!close)
		return false;
	for (p++; p < close; p++) {
		if (*p == '<' || *p == '+')
			step = true;
		else if (*p == ':')
			colon = true;
		else if ((*p >= 'A' && *p <= 'Z') || (*p >= 'a' && *p <= 'z'))
			letter = true;
		else if (!is_digit(*p) && *p != ' ' && *p != '.' && *p != '>')
			return false;
	}
	if (!(colon && letter) && !(step && !letter && !colon))
		return false;
	if (!step)
		l->stamp = km_arena_strndup(a, t->p + 1, (size_t)(close - t->p - 1));
	t->p = close + 1;
	return true;
}

/* "[    T1]", "[   C0]" */
static bool take_caller(struct text_line *t, struct km_log_line *l, struct km_arena *a)
{
	struct text_line u = *t;
	const char *from;
	uint64_t v;

	skip_blanks(&u);
	if (!take_char(&u, '['))
		return false;
	skip_blanks(&u);
	from = u.p;
	if (!take_char(&u, 'T') && !take_char(&u, 'C'))
		return false;
	if (!take_number(&u, &v))
		return false;
	l->caller = km_arena_strndup(a, from, (size_t)(u.p - from));
	skip_blanks(&u); /* older kernels pad on the right */
	if (!take_char(&u, ']'))
		return false;
	*t = u;
	return true;
}

static const char *const level_names[] = { "emerg", "alert",  "crit", "err",
					   "warn",  "notice", "info", "debug" };

/* "kern  :info  : " */
static bool take_dmesg_x(struct text_line *t, struct km_log_line *l)
{
	struct text_line u = *t;
	size_t i, n;

	while (u.p < u.end && ((*u.p >= 'a' && *u.p <= 'z') || is_digit(*u.p)))
		u.p++;
	if (u.p == t->p || u.p - t->p > 8)
		return false;
	skip_blanks(&u);
	if (!take_char(&u, ':'))
		return false;
	for (i = 0; i < KM_ARRAY_LEN(level_names); i++) {
		n = strlen(level_names[i]);
		if ((size_t)(u.end - u.p) > n && !strncmp(u.p, level_names[i], n)) {
			u.p += n;
			skip_blanks(&u);
			if (!take_char(&u, ':'))
				return false;
			(void)take_char(&u, ' ');
			l->level = (int8_t)i;
			*t = u;
			return true;
		}
	}
	return false;
}

/* A date at the start: "Nov 23 04:12:24", "2026-11-23T04:12:24", "Mon 2026-11-23 04:12:24 UTC". */
static bool looks_dated(const struct text_line *t)
{
	const char *p = t->p, *end = t->end - t->p > 40 ? t->p + 40 : t->end;
	unsigned colons = 0, digits = 0;

	if (p == t->end || *p == ' ' || *p == '[')
		return false;
	for (; p + 2 < end; p++) {
		digits += is_digit(*p);
		colons += *p == ':' && p > t->p && is_digit(p[-1]) && is_digit(p[1]);
	}
	return colons >= 2 && digits >= 5;
}

/* "DATE HOST kernel: " and "[  12.345678] HOST kernel: "; sets *@ret_foreign for other programs. */
static bool take_syslog(struct text_line *t, struct km_log_line *l, struct km_arena *a,
			bool *ret_foreign)
{
	size_t room = (size_t)(t->end - t->p) < MAX_PREFIX ? (size_t)(t->end - t->p) : MAX_PREFIX;
	const char *tag = memmem(t->p, room, "kernel: ", 8), *colon, *date_end;
	struct text_line u = *t;

	*ret_foreign = false;
	if (!tag && room >= 7 && t->end - t->p <= MAX_PREFIX && !memcmp(t->end - 7, "kernel:", 7))
		tag = t->end - 7; /* an empty line */
	if (tag == t->p) {	  /* journalctl -o cat, cut logs */
		t->p += 8 < t->end - t->p ? 8 : t->end - t->p;
		return true;
	}
	if (!looks_dated(t)) {
		if (!tag || tag[-1] != ' ' || !take_clock(&u, l) || tag - u.p > 70)
			return false;
		t->p = tag + 8 < t->end ? tag + 8 : t->end;
		return true;
	}
	if (!tag || tag[-1] != ' ') {
		/* "sshd[12]: " and the like, or dmesg --time-format iso: no tag at all. */
		colon = memmem(t->p, room, "]: ", 3);
		*ret_foreign = colon != NULL || (memmem(t->p, room, ": ", 2) && *t->p > '9');
		return false;
	}
	date_end = tag - 1;
	while (date_end > t->p && date_end[-1] != ' ')
		date_end--; /* the host */
	l->stamp = km_arena_strndup(a, t->p, date_end > t->p ? (size_t)(date_end - 1 - t->p) : 0);
	t->p = tag + 8 < t->end ? tag + 8 : t->end;
	return true;
}

/* "2026-11-23T04:12:24,123456+00:00 " */
static bool take_iso(struct text_line *t, struct km_log_line *l, struct km_arena *a)
{
	size_t n = (size_t)(t->end - t->p);
	const char *blank;

	if (n < 20 || !is_digit(t->p[0]) || t->p[4] != '-' || t->p[7] != '-' || t->p[10] != 'T' ||
	    t->p[13] != ':')
		return false;
	blank = memchr(t->p, ' ', n < 40 ? n : 40);
	if (!blank)
		return false;
	l->stamp = km_arena_strndup(a, t->p, (size_t)(blank - t->p));
	t->p = blank + 1;
	return true;
}

/* "6,339,5140900,-,caller=T1;text" */
static bool take_kmsg(struct text_line *t, struct km_log_line *l, struct km_arena *a)
{
	struct text_line u = *t;
	uint64_t pri, seq, usec;
	const char *semi, *caller;

	if (!take_number(&u, &pri) || !take_char(&u, ',') || !take_number(&u, &seq) ||
	    !take_char(&u, ',') || !take_number(&u, &usec) || !take_char(&u, ',') ||
	    usec > UINT64_MAX / 1000 || seq > INT64_MAX)
		return false;
	semi = memchr(u.p, ';',
		      (size_t)(u.end - u.p) < MAX_PREFIX ? (size_t)(u.end - u.p) : MAX_PREFIX);
	if (!semi)
		return false;
	caller = memmem(u.p, (size_t)(semi - u.p), "caller=", 7);
	if (caller)
		l->caller = km_arena_strndup(a, caller + 7, (size_t)(semi - caller - 7));
	l->level = (int8_t)(pri & 7);
	l->record = (int64_t)seq;
	l->ts_ns = usec * 1000;
	l->has_ts = true;
	t->p = semi + 1;
	return true;
}

/* Colours: "\x1b[33m". */
static void drop_escapes(struct text_line *t, struct km_arena *a)
{
	const char *p = t->p;
	char *copy, *w;

	if (!memchr(p, '\x1b', (size_t)(t->end - p)))
		return;
	copy = km_arena_strndup(a, p, (size_t)(t->end - p));
	if (!copy)
		return;
	for (w = copy; p < t->end; p++) {
		if (*p != '\x1b' || p + 1 == t->end || p[1] != '[') {
			*w++ = *p;
			continue;
		}
		for (p += 2; p < t->end && (*p < '@' || *p > '~'); p++)
			;
		if (p == t->end)
			break;
	}
	t->p = copy;
	t->end = w;
}

/* Take all prefixes. False: the line has none. */
static bool take_prefix(struct text_line *t, struct km_log_line *l, struct km_arena *a,
			bool *ret_foreign)
{
	const char *start = t->p;

	*ret_foreign = false;
	if (take_kmsg(t, l, a))
		return true;
	(void)take_level(t, l);
	if (!take_syslog(t, l, a, ret_foreign)) {
		if (!take_iso(t, l, a)) {
			if (*ret_foreign)
				return false;
		} else {
			*ret_foreign = false;
		}
	}
	(void)take_level(t, l);
	(void)take_dmesg_x(t, l);
	if (take_clock(t, l) || take_date(t, l, a)) {
		(void)take_caller(t, l, a);
		if (!take_char(t, ' '))
			return true;
		(void)take_level(t, l);
	} else if (t->p != start) {
		(void)take_caller(t, l, a);
	}
	return t->p != start;
}

/* A clock in the middle of a line: a console where somebody else wrote without a newline. */
static const char *inner_clock(const struct text_line *t)
{
	const char *end = t->end - t->p > MAX_PREFIX ? t->p + MAX_PREFIX : t->end, *p;
	struct km_log_line unused;

	for (p = t->p; (p = memchr(p, '[', (size_t)(end - p))); p++) {
		struct text_line u = { p, t->end };

		if (take_clock(&u, &unused) && u.p < u.end && (*u.p == ' ' || *u.p == '[') &&
		    u.p - p >= 14)
			return p;
	}
	return NULL;
}

static const struct km_log_line no_line = { .record = -1, .level = -1, .caller = "" };

/* A line without prefix: the rest of a record, or a text without any. */
static enum km_status add_bare(struct text_state *s, struct text_line t)
{
	struct km_log_line l = s->has_last ? s->last : no_line;
	const char *inner = inner_clock(&t);
	enum km_status st;
	bool foreign;

	if (inner && inner > t.p) {
		l = no_line;
		st = add_line(s->log, &l, t.p, (size_t)(inner - t.p));
		t.p = inner;
		if (st || !take_prefix(&t, &l, &s->log->arena, &foreign))
			return st;
		s->last = l;
		s->has_last = true;
		return add_escaped(s->log, &l, t.p, (size_t)(t.end - t.p));
	}
	/* dmesg indents the rest of a record by the width of its prefix. */
	if (s->has_last && (size_t)(t.end - t.p) > s->last_width) {
		size_t i;

		for (i = 0; i < s->last_width && t.p[i] == ' '; i++)
			;
		if (i == s->last_width)
			t.p += i;
	}
	if (t.p == t.end && !s->has_last)
		return KM_OK;
	return add_line(s->log, &l, t.p, (size_t)(t.end - t.p));
}

/* Programs that kill for want of memory: their lines are events, as the kernel's own. */
static const char *killer_text(const struct text_line *t)
{
	static const char *const names[] = { " systemd-oomd[", " earlyoom[" };
	size_t n = (size_t)(t->end - t->p), i;
	const char *p;

	for (i = 0; i < KM_ARRAY_LEN(names); i++) {
		p = memmem(t->p, n < MAX_PREFIX ? n : MAX_PREFIX, names[i], strlen(names[i]));
		if (p)
			return p + 1;
	}
	return NULL;
}

/* "DATE HOST PROGRAM[PID]: …" of another program than the kernel. */
static enum km_status add_foreign(struct text_state *s, struct text_line t)
{
	struct km_log_line l = no_line;
	const char *text = killer_text(&t), *host = text;

	if (!text) {
		s->log->foreign++;
		return KM_OK;
	}
	for (host--; host > t.p && host[-1] != ' '; host--)
		;
	if (host > t.p)
		l.stamp = km_arena_strndup(&s->log->arena, t.p, (size_t)(host - 1 - t.p));
	return add_line(s->log, &l, text, (size_t)(t.end - text));
}

static enum km_status read_line(struct text_state *s, struct text_line t)
{
	struct km_log_line l = no_line;
	const char *start;
	bool foreign;

	while (t.end > t.p && t.end[-1] == '\r')
		t.end--;
	while (t.p < t.end && (*t.p == '\r' || !*t.p))
		t.p++;
	drop_escapes(&t, &s->log->arena);
	start = t.p;
	if (s->kmsg && t.p < t.end && *t.p == ' ')
		return KM_OK; /* " SUBSYSTEM=pci": what /dev/kmsg says of the device */
	if (!take_prefix(&t, &l, &s->log->arena, &foreign)) {
		if (foreign)
			return add_foreign(s, t);
		if (t.p == t.end) /* an empty line between records */
			return KM_OK;
		return add_bare(s, t);
	}
	s->kmsg = l.record >= 0;
	s->last_width = (size_t)(t.p - start);
	s->last = l;
	s->has_last = true;
	return add_escaped(s->log, &l, t.p, (size_t)(t.end - t.p));
}

/* ---- journalctl -o export ---- */

struct journal_entry {
	struct km_log_line line;
	const char *message;
	size_t bytes;
	bool kernel, other, has_realtime;
	uint64_t realtime_us;
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
		e->message = value;
		e->bytes = bytes;
	} else if (field_is(name, n, "PRIORITY")) {
		if (take_number(&t, &v) && v < 8)
			e->line.level = (int8_t)v;
	} else if (field_is(name, n, "_TRANSPORT")) {
		e->kernel = field_is(value, bytes, "kernel");
		e->other = !e->kernel;
	} else if (field_is(name, n, "SYSLOG_IDENTIFIER")) {
		if (field_is(value, bytes, "kernel"))
			e->kernel = true;
	} else if (field_is(name, n, "_SOURCE_MONOTONIC_TIMESTAMP")) {
		if (take_number(&t, &v) && v < UINT64_MAX / 1000) {
			e->line.ts_ns = v * 1000;
			e->line.has_ts = true;
		}
	} else if (field_is(name, n, "__REALTIME_TIMESTAMP")) {
		e->has_realtime = take_number(&t, &e->realtime_us);
	}
}

static enum km_status end_entry(struct text_state *s, struct journal_entry *e)
{
	enum km_status st = KM_OK;
	char date[40];
	struct tm tm;
	time_t sec;

	if (e->message && e->kernel) {
		sec = (time_t)(e->realtime_us / 1000000);
		if (e->has_realtime && gmtime_r(&sec, &tm) &&
		    strftime(date, sizeof(date), "%Y-%m-%dT%H:%M:%SZ", &tm))
			e->line.stamp = km_arena_strdup(&s->log->arena, date);
		st = km_log_add(s->log, &e->line, e->message, e->bytes);
	} else if (e->message) {
		s->log->foreign++;
	}
	memset(e, 0, sizeof(*e));
	e->line = no_line;
	return st;
}

/* Fields "NAME=value\n", or "NAME\n", 8 bytes of length, that many bytes, "\n"; entries end at "\n". */
static enum km_status read_journal(struct text_state *s, const char *p, const char *end)
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

enum km_status km_log_read(struct km_log *log, const char *text, size_t bytes)
{
	struct text_state s = { .log = log };
	const char *end = text + bytes;
	enum km_status st = KM_OK;

	if (bytes > 20 &&
	    (!memcmp(text, "__CURSOR=", 9) || !memcmp(text, "__REALTIME_TIMESTAMP=", 21)))
		return read_journal(&s, text, end);
	while (!st && text < end) {
		const char *nl = memchr(text, '\n', (size_t)(end - text));

		st = read_line(&s, (struct text_line){ text, nl ? nl : end });
		text = nl ? nl + 1 : end;
	}
	return st;
}
