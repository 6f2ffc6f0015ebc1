/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Text logs -> lines. A record of several lines has the prefix on its first line only; syslog daemons
 * write "#012" for its newlines.
 */
#include "text.h"

/* ---- a record ---- */

static bool is_trailing(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\v' || c == '\f' || !c;
}

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
	if (!l->host)
		l->host = "";
	return KM_OK;
}

/* Terminals and serial lines pad; no text of the kernel ends in blanks that matter. */
enum km_status log_text_add(struct km_log *log, const struct km_log_line *proto, const char *text,
			    size_t bytes)
{
	struct km_log_line l = *proto;

	while (bytes && is_trailing(text[bytes - 1])) {
		if (l.padding < UINT8_MAX)
			l.padding++;
		bytes--;
	}
	return add_line(log, &l, text, bytes);
}

enum km_status km_log_add(struct km_log *log, const struct km_log_line *proto, const char *text,
			  size_t bytes)
{
	const char *end = text + bytes;
	struct km_log_line l = *proto;
	enum km_status st;

	do {
		const char *nl = memchr(text, '\n', (size_t)(end - text));

		st = add_line(log, &l, text, (size_t)((nl ? nl : end) - text));
		text = nl ? nl + 1 : end;
		l.more = true;
	} while (!st && text < end);
	return st;
}

/* "#012" stands for a newline in what rsyslog writes. */
static enum km_status add_escaped(struct km_log *log, const struct km_log_line *proto,
				  const char *text, size_t bytes)
{
	const char *end = text + bytes, *p = text;
	struct km_log_line l = *proto;
	enum km_status st = KM_OK;

	for (; !st && (p = memmem(p, (size_t)(end - p), "#012", 4)); p += 4, text = p) {
		st = log_text_add(log, &l, text, (size_t)(p - text));
		l.more = true;
	}
	return st ? st : log_text_add(log, &l, text, (size_t)(end - text));
}

/* ---- lines ---- */

static const struct km_log_line no_line = { .record = -1, .level = -1, .caller = "", .host = "" };

const char *log_text_intern(struct km_log *log, const char *before, struct text_line t)
{
	if (!line_bytes(t))
		return "";
	if (before && strlen(before) == line_bytes(t) && !memcmp(before, t.p, line_bytes(t)))
		return before;
	return km_arena_strndup(&log->arena, t.p, line_bytes(t));
}

/* Letters, digits, and the marks of names and addresses; words of a collector's own, such as 'job="a"}', are no host. */
static struct text_line host_name(struct text_line t)
{
	const char *p;

	for (p = t.p; p < t.end && (is_letter(*p) || is_digit(*p) || strchr("._:-()%", *p)); p++)
		;
	return p < t.end ? (struct text_line){ NULL, NULL } : t;
}

bool log_text_proto(struct km_log *log, const struct log_prefix *x, struct km_log_line *ret)
{
	const struct km_log_line *last =
		log->lines.n ? &log->lines.v[log->lines.n - 1] : &no_line;

	*ret = no_line;
	ret->record = x->record;
	ret->level = x->level;
	ret->has_ts = x->has_ts;
	ret->ts_ns = x->ts_ns;
	ret->caller = log_text_intern(log, last->caller, x->caller);
	ret->host = log_text_intern(log, last->host, host_name(x->host));
	if (line_bytes(x->stamp))
		ret->stamp = log_text_intern(log, last->stamp, x->stamp);
	return ret->caller && ret->host && (ret->stamp || !line_bytes(x->stamp));
}

/*
 * Known prefixes and learnt ones, in the order in which they stand. False: the line has none, and
 * @x->foreign says whether another program wrote it.
 */
static bool take_prefixes(struct text_state *s, struct text_line *t, struct log_prefix *x)
{
	struct text_line u = *t, rest;
	struct log_prefix more;
	bool known;

	log_prefix_clear(x);
	known = log_prefix_take(&u, x);
	if (!known)
		u = *t;
	if (!s->learned) {
		*t = u;
		return known;
	}
	rest = u;
	if (!log_learn_take(s->learned, &rest, x)) {
		*t = u;
		return known;
	}
	x->foreign = false;
	*t = rest;
	/* The kernel's own clock and level stand behind what others wrote. */
	log_prefix_clear(&more);
	if (log_prefix_take(&rest, &more)) {
		*t = rest;
		if (more.has_ts) {
			x->has_ts = true;
			x->ts_ns = more.ts_ns;
		}
		if (more.level >= 0)
			x->level = more.level;
		if (more.record >= 0)
			x->record = more.record;
		if (more.caller.p)
			x->caller = more.caller;
		if (more.stamp.p && !x->stamp.p)
			x->stamp = more.stamp;
		if (more.host.p)
			x->host = more.host;
	}
	return true;
}

/* A line without prefix: the rest of a record, or a text without any. */
static enum km_status add_bare(struct text_state *s, struct text_line t)
{
	struct km_log_line l = s->has_last ? s->last : no_line;
	const char *inner = log_prefix_clock(t);
	struct log_prefix x;
	enum km_status st;

	if (inner && inner > t.p) {
		struct text_line before = { t.p, inner };

		/* A date that it begins with is a prefix of an unknown form. */
		log_prefix_clear(&x);
		log_prefix_inside(before, &x);
		x.host = (struct text_line){ 0 };
		l = no_line;
		st = KM_OK;
		if (x.stamp.p != t.p) {
			x.stamp = (struct text_line){ 0 };
			st = log_text_add(s->log, &l, t.p, line_bytes(before));
		}
		t.p = inner;
		if (st || !log_prefix_take(&t, &x))
			return st;
		if (!log_text_proto(s->log, &x, &l))
			return KM_NOMEM;
		s->last = l;
		s->has_last = true;
		return add_escaped(s->log, &l, t.p, line_bytes(t));
	}
	/* dmesg indents the rest of a record by the width of its prefix. */
	if (s->has_last && line_bytes(t) > s->last_width) {
		size_t i;

		for (i = 0; i < s->last_width && t.p[i] == ' '; i++)
			;
		if (i == s->last_width)
			t.p += i;
	}
	if (t.p == t.end && !s->has_last)
		return KM_OK;
	l.bare = true;
	l.width = (uint32_t)(line_bytes(t) < 1 << 20 ? line_bytes(t) : 1 << 20);
	return log_text_add(s->log, &l, t.p, line_bytes(t));
}

/* Programs that kill for want of memory: their lines are events, as the kernel's own. */
static struct text_line find_killer(struct text_line t)
{
	static const char *const names[] = { " systemd-oomd[", " earlyoom[" };
	/* The line is earlyoom's where only a date stands before it, not another program. */
	static const char *const phrases[] = { ": mem avail:", ": low memory! at or below SIG", ": sending SIG",
					       ": killing process ", ": Killing process", ": kill failed: " };
	struct text_line head = t;
	const char *p = NULL;
	size_t i;

	if (line_bytes(head) > LOG_MAX_PREFIX)
		head.end = head.p + LOG_MAX_PREFIX;
	for (i = 0; !p && i < KM_ARRAY_LEN(names); i++)
		p = line_find(head, names[i]);
	for (i = 0; !p && i < KM_ARRAY_LEN(phrases); i++) {
		p = line_find(head, phrases[i]);
		p = p && p > t.p && is_digit(p[-1]) ? p + 1 : NULL;
	}
	return (struct text_line){ p ? p + 1 : t.end, t.end };
}

/* "DATE HOST PROGRAM[PID]: …" of another program than the kernel. */
static enum km_status add_foreign(struct text_state *s, struct text_line t)
{
	struct text_line text = find_killer(t);
	struct km_log_line l;
	struct log_prefix x;

	if (!line_bytes(text)) {
		s->log->foreign++;
		return KM_OK;
	}
	log_prefix_clear(&x);
	log_prefix_dated((struct text_line){ t.p, text.p - 1 - (text.p - t.p > 1 && text.p[-2] == ':') }, &x);
	if (!log_text_proto(s->log, &x, &l))
		return KM_NOMEM;
	return log_text_add(s->log, &l, text.p, line_bytes(text));
}

/* A daemon stands for more lines than a log of the kernel repeats one. */
#define MAX_REPEATED 64

/* "message repeated 3 times: [ TEXT]", which rsyslog writes for TEXT. How often; 1: as it is. */
static uint64_t take_repeated(struct text_line *t)
{
	struct text_line u = *t;
	uint64_t n;

	if (!line_begins(u, "message repeated ") || u.end[-1] != ']')
		return 1;
	u.p += strlen("message repeated ");
	u.end--;
	if (!line_take_number(&u, &n) || !line_begins(u, " times: ["))
		return 1;
	u.p += strlen(" times: [");
	u.p += u.p < u.end && *u.p == ' ';
	*t = u;
	return n < MAX_REPEATED ? n : MAX_REPEATED;
}

/* The text behind the prefixes of a line, once or several times. */
static enum km_status add_text(struct text_state *s, const struct km_log_line *l, struct text_line t)
{
	uint64_t n = take_repeated(&t), i;
	struct km_log_line clocked = *l;
	enum km_status st = KM_OK;
	struct log_prefix x;

	log_prefix_clear(&x);
	if (n > 1 && log_prefix_take(&t, &x) && x.has_ts) {
		clocked.has_ts = true;
		clocked.ts_ns = x.ts_ns;
	}
	for (i = 0; !st && i < n; i++)
		st = add_escaped(s->log, &clocked, t.p, line_bytes(t));
	return st;
}

/*
 * A line that is a mark of a wiki, tracker or forum: "```", "{code:java}", "[code]", "[/code]". A module may
 * stand alone in brackets, too, at the end of a wrapped line ("[xdma]"), so that those open a text only before
 * its first record and close it by the same name.
 */
static bool is_markup(struct text_state *s, struct text_line t)
{
	const char *name = t.p + 1, *p;
	bool brace, closes;

	if (line_begins(t, "```") || line_begins(t, "~~~"))
		return true;
	if (line_bytes(t) < 3 || (*t.p != '[' && *t.p != '{'))
		return false;
	brace = *t.p == '{';
	if (t.end[-1] != (brace ? '}' : ']'))
		return false;
	closes = *name == '/';
	name += closes;
	for (p = name; p < t.end - 1 && ((*p >= 'a' && *p <= 'z') || (*p >= 'A' && *p <= 'Z')); p++)
		;
	if (p == name || (size_t)(p - name) >= sizeof(s->mark) ||
	    (p < t.end - 1 && *p != ':' && *p != '='))
		return false;
	if (brace || closes)
		return true;
	if (!s->has_last) {
		memcpy(s->mark, name, (size_t)(p - name));
		s->mark[p - name] = '\0';
		return true;
	}
	return strlen(s->mark) == (size_t)(p - name) && !memcmp(s->mark, name, (size_t)(p - name));
}

enum km_status log_text_line(struct text_state *s, struct text_line t)
{
	struct km_log_line l;
	struct log_prefix x;
	const char *start;

	while (t.end > t.p && t.end[-1] == '\r')
		t.end--;
	while (t.p < t.end && (*t.p == '\r' || !*t.p))
		t.p++;
	if (is_markup(s, t))
		return KM_OK;
	if (s->indented)
		while (t.p < t.end && is_blank(*t.p))
			t.p++;
	start = t.p;
	if (s->kmsg && t.p < t.end && *t.p == ' ')
		return KM_OK; /* " SUBSYSTEM=pci": what /dev/kmsg says of the device */
	if (!take_prefixes(s, &t, &x)) {
		if (x.foreign)
			return add_foreign(s, t);
		if (t.p == t.end) /* an empty line between records */
			return KM_OK;
		return add_bare(s, t);
	}
	if (!log_text_proto(s->log, &x, &l))
		return KM_NOMEM;
	l.width = (uint32_t)(t.end - start < 1 << 20 ? t.end - start : 1 << 20);
	s->kmsg = l.record >= 0;
	s->last_width = (size_t)(t.p - start);
	s->last = l;
	s->has_last = true;
	return add_text(s, &l, t);
}
