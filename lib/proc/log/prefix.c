/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Prefixes of a line that have a known form. What may stand before the kernel's text, in this order:
 *
 *	<6>				level: dmesg -r, pstore, syslog's PRI
 *	Nov 23 04:12:24 host kernel:	syslog, journalctl -o short, short-iso, short-precise, …
 *	1 2026-11-23T04:12:24Z host kernel - - -	RFC 5424, with its version or without
 *	kern  :info  :			dmesg -x
 *	[   12.345678]			the kernel's clock, and behind it one of a vendor, [11-23 04:12:24.172]; also [Mon Nov 23 04:12:24 2026] (dmesg -T)
 *	2026-11-23T04:12:24,123456+00:00	dmesg --time-format iso
 *	[    T1] or [   C0]		CONFIG_PRINTK_CALLER
 *	6,339,5140900,-;		/dev/kmsg
 */
#include "text.h"

void log_prefix_clear(struct log_prefix *x)
{
	*x = (struct log_prefix){ .level = -1, .record = -1 };
}

static bool take_char(struct text_line *t, char c)
{
	if (t->p == t->end || *t->p != c)
		return false;
	t->p++;
	return true;
}

static bool take_level(struct text_line *t, struct log_prefix *x)
{
	struct text_line u = *t;
	uint64_t v;

	if (!take_char(&u, '<') || !line_take_number(&u, &v) || v > 1023 || !take_char(&u, '>'))
		return false;
	x->level = (int8_t)(v & 7);
	*t = u;
	return true;
}

/* "[   12.345678]" */
static bool take_clock(struct text_line *t, struct log_prefix *x)
{
	struct text_line u = *t;
	uint64_t sec, frac;
	const char *from;
	size_t n;

	if (!take_char(&u, '['))
		return false;
	line_skip_blanks(&u);
	if (!line_take_number(&u, &sec) || !take_char(&u, '.'))
		return false;
	from = u.p;
	if (!line_take_number(&u, &frac) || !take_char(&u, ']'))
		return false;
	n = (size_t)(u.p - 1 - from);
	if (n > 9 || n < 3 || sec > UINT64_C(9000000000))
		return false;
	for (; n < 9; n++)
		frac *= 10;
	x->ts_ns = sec * 1000000000 + frac;
	x->has_ts = true;
	*t = u;
	return true;
}

/*
 * "[Mon Nov 23 04:12:24 2026]", "[Nov23 04:12]", "[11-23 04:12:24.172]", "[  +0.000012]", "[<0.000012>]": dates or
 * steps.
 */
static bool take_date(struct text_line *t, struct log_prefix *x)
{
	const char *p = t->p, *close;
	bool colon = false, letter = false, step = false, dash = false;

	if (p == t->end || *p != '[')
		return false;
	close = memchr(p, ']', line_bytes(*t) < 40 ? line_bytes(*t) : 40);
	if (!close)
		return false;
	for (p++; p < close; p++) {
		if (*p == '<' || *p == '+')
			step = true;
		else if (*p == ':')
			colon = true;
		else if (is_letter(*p))
			letter = true;
		else if (*p == '-' || *p == '/')
			dash = true;
		else if (!is_digit(*p) && *p != ' ' && *p != '.' && *p != '>')
			return false;
	}
	if (dash ? !line_has_time((struct text_line){ t->p + 1, close }) || step
		 : !(colon && letter) && !(step && !letter && !colon))
		return false;
	if (!step)
		x->stamp = (struct text_line){ t->p + 1, close };
	t->p = close + 1 + (!step && t->end - close > 2 && close[1] == ':' && close[2] == ' ');
	return true;
}

/* "[    T1]", "[   C0]" */
static bool take_caller(struct text_line *t, struct log_prefix *x)
{
	struct text_line u = *t, caller;
	uint64_t v;

	line_skip_blanks(&u);
	if (!take_char(&u, '['))
		return false;
	line_skip_blanks(&u);
	caller.p = u.p;
	if (!take_char(&u, 'T') && !take_char(&u, 'C'))
		return false;
	if (!line_take_number(&u, &v))
		return false;
	caller.end = u.p;
	line_skip_blanks(&u); /* older kernels pad on the right */
	if (!take_char(&u, ']'))
		return false;
	x->caller = caller;
	*t = u;
	return true;
}

/* "kern  :info  : " */
static bool take_dmesg_x(struct text_line *t, struct log_prefix *x)
{
	struct text_line u = *t;
	size_t bytes;
	int level;

	while (u.p < u.end && ((*u.p >= 'a' && *u.p <= 'z') || is_digit(*u.p)))
		u.p++;
	if (u.p == t->p || u.p - t->p > 8)
		return false;
	line_skip_blanks(&u);
	if (!take_char(&u, ':'))
		return false;
	level = line_level(u, &bytes);
	if (level < 0)
		return false;
	u.p += bytes;
	line_skip_blanks(&u);
	if (!take_char(&u, ':'))
		return false;
	(void)take_char(&u, ' ');
	x->level = (int8_t)level;
	*t = u;
	return true;
}

/* ---- syslog ---- */

/* Behind "kernel:" or "kernel[1]:" and one blank when @p begins with it; else NULL. */
static const char *behind_tag(const char *p, const char *end)
{
	struct text_line u = { p, end };
	uint64_t pid;

	if (!line_begins(u, "kernel"))
		return NULL;
	u.p += 6;
	if (take_char(&u, '[') && (!line_take_number(&u, &pid) || !take_char(&u, ']')))
		return NULL;
	if (!take_char(&u, ':') || (u.p < u.end && *u.p != ' '))
		return NULL;
	return u.p < u.end ? u.p + 1 : u.p;
}

/* The tag "kernel: " at the start of a word; *@ret_text is behind it. NULL: none. */
static const char *find_tag(struct text_line t, const char **ret_text)
{
	const char *end = line_bytes(t) < LOG_MAX_PREFIX ? t.end : t.p + LOG_MAX_PREFIX, *p = t.p;

	for (; (p = memmem(p, (size_t)(end - p), "kernel", 6)); p += 6) {
		*ret_text = p == t.p || is_blank(p[-1]) ? behind_tag(p, t.end) : NULL;
		if (*ret_text)
			return p;
	}
	return NULL;
}

/* " stdout F": the stream of a container and whether its line is whole, as container runtimes (CRI) write them. */
static void drop_stream(struct text_line *t)
{
	struct text_line u = *t, w = line_cut_word(&u), stream = line_cut_word(&u);

	if (line_bytes(w) == 1 && (*w.p == 'F' || *w.p == 'P') && line_bytes(stream) == 6 && (line_begins(stream, "stdout") || line_begins(stream, "stderr")))
		*t = u;
}

void log_prefix_dated(struct text_line t, struct log_prefix *x)
{
	struct text_line whole, w;

	drop_stream(&t);
	whole = t;
	w = line_cut_word(&t);
	if (line_is_facility(w)) {
		whole = t;
		w = line_cut_word(&t);
	}
	if (!line_bytes(w) || line_has_time(w) || line_is_year(w)) {
		x->stamp = whole;
		return;
	}
	x->stamp = t;
	x->host = w;
}

/* "2026-11-23T04:12:24.123456+00:00 host kernel - - - ": RFC 5424 behind its version. */
static bool take_rfc5424(struct text_line *t, struct log_prefix *x)
{
	struct text_line u = *t, date, host, app, pid;
	const char *sd;

	if (line_begins(u, "1 "))
		u.p += 2;
	if (line_bytes(u) < 30 || u.p[4] != '-' || u.p[10] != 'T')
		return false;
	date = line_take_word(&u);
	host = line_take_word(&u);
	app = line_take_word(&u);
	pid = line_take_word(&u);
	(void)line_take_word(&u); /* MSGID */
	if (!line_has_time(date) || u.p == u.end || (*pid.p != '-' && !is_digit(*pid.p)))
		return false;
	sd = u.p;
	if (*sd == '-' && (sd + 1 == u.end || sd[1] == ' ')) {
		u.p++;
	} else if (*sd == '[' && sd[1] != ' ' && !is_digit(sd[1]) && line_find(u, "=\"")) {
		sd = line_find(u, "\"]");
		if (!sd)
			return false;
		u.p = sd + 2;
	} else {
		return false;
	}
	if (line_bytes(app) != 6 || !line_begins(app, "kernel")) {
		x->foreign = true;
		return false;
	}
	(void)take_char(&u, ' ');
	if (line_begins(u, "\xef\xbb\xbf"))
		u.p += 3;
	x->stamp = date;
	if (line_bytes(host) != 1 || *host.p != '-')
		x->host = host;
	*t = u;
	return true;
}

/*
 * Does @t, which stands before the kernel's clock, have words behind the tag of another program, "DATE HOST watchdog[77]: saw "?
 * That one quotes the kernel. Labels end in ":", too: "kern: warning: ".
 */
static bool quotes_kernel(struct text_line t)
{
	struct text_line w;
	bool tag = false;

	while (line_bytes(w = line_take_word(&t))) {
		if (w.end[-1] != ':' && tag)
			return true;
		tag = tag || (w.end[-1] == ':' && line_bytes(w) > 1 && !line_has_time(w));
	}
	return false;
}

/* The last character of @t that is no blank; NUL: none. */
static char last_of(struct text_line t)
{
	while (t.end > t.p && is_blank(t.end[-1]))
		t.end--;
	return t.end > t.p ? t.end[-1] : '\0';
}

/* "DATE HOST kernel: " and "[  12.345678] HOST kernel: "; sets foreign for other programs. */
static bool take_syslog(struct text_line *t, struct log_prefix *x)
{
	size_t room = line_bytes(*t) < LOG_MAX_PREFIX ? line_bytes(*t) : LOG_MAX_PREFIX;
	struct text_line head = { t->p, t->p + room }, u = *t;
	const char *text = NULL, *tag = find_tag(*t, &text), *clock;

	if (tag == t->p) { /* journalctl -o cat, cut logs */
		t->p = text;
		return true;
	}
	if (!line_begins_with_date(*t)) {
		if (!tag || !take_clock(&u, x) || tag < u.p || tag - u.p > 70)
			return false;
		line_skip_blanks(&u);
		u.end = tag;
		x->host = line_cut_word(&u);
		if (!line_bytes(x->host))
			x->host = (struct text_line){ 0 };
		t->p = text;
		return true;
	}
	clock = tag ? NULL : log_prefix_clock(*t);
	x->quotes = clock && clock > t->p && is_blank(clock[-1]) && quotes_kernel((struct text_line){ t->p, clock });
	if (x->quotes) {
		x->foreign = true;
		return false;
	}
	if (!tag && clock && clock > t->p && is_blank(clock[-1]) && !strchr(":]", last_of((struct text_line){ t->p, clock }))) {
		/* "DATE HOST [   12.345678] ", as receivers of netconsole write it, and "DATE HOST LABEL [   12.345678] " */
		u.end = clock - 1;
		do
			head = u;
		while (line_names_no_host(line_cut_word(&u)));
		log_prefix_dated(head, x);
		t->p = clock;
		return true;
	}
	if (!tag) {
		/* "sshd[12]: " and the like, or dmesg --time-format iso: no tag at all. */
		x->foreign = line_find(head, "]: ") || (line_find(head, ": ") && *t->p > '9');
		return false;
	}
	log_prefix_dated((struct text_line){ t->p, tag - 1 }, x);
	t->p = text;
	return true;
}

/* "2026-11-23T04:12:24,123456+00:00 " */
static bool take_iso(struct text_line *t, struct log_prefix *x)
{
	size_t n = line_bytes(*t);
	const char *blank;

	if (n < 20 || !is_digit(t->p[0]) || t->p[4] != '-' || t->p[7] != '-' || t->p[10] != 'T' ||
	    t->p[13] != ':')
		return false;
	blank = memchr(t->p, ' ', n < 40 ? n : 40);
	if (!blank)
		return false;
	x->stamp = (struct text_line){ t->p, blank };
	t->p = blank + 1;
	return true;
}

/* "6,339,5140900,-,caller=T1;text" */
static bool take_record(struct text_line *t, struct log_prefix *x)
{
	struct text_line u = *t;
	uint64_t pri, seq, usec;
	const char *semi, *caller;

	if (!line_take_number(&u, &pri) || !take_char(&u, ',') || !line_take_number(&u, &seq) ||
	    !take_char(&u, ',') || !line_take_number(&u, &usec) || !take_char(&u, ',') ||
	    usec > UINT64_MAX / 1000 || seq > INT64_MAX)
		return false;
	semi = memchr(u.p, ';', line_bytes(u) < LOG_MAX_PREFIX ? line_bytes(u) : LOG_MAX_PREFIX);
	if (!semi)
		return false;
	caller = memmem(u.p, (size_t)(semi - u.p), "caller=", 7);
	if (caller)
		x->caller = (struct text_line){ caller + 7, semi };
	x->level = (int8_t)(pri & 7);
	x->record = (int64_t)seq;
	x->ts_ns = usec * 1000;
	x->has_ts = true;
	t->p = semi + 1;
	return true;
}

/* The same, as netconsole sends it, perhaps with its release: "6.12.1,6,339,5140900,-;text" */
static bool take_netconsole(struct text_line *t, struct log_prefix *x)
{
	struct text_line u = *t;
	const char *comma;

	if (take_record(t, x))
		return true;
	comma = u.p < u.end && is_digit(*u.p) ? memchr(u.p, ',', line_bytes(u) < LOG_MAX_PREFIX ? line_bytes(u) : LOG_MAX_PREFIX) : NULL;
	if (!comma || !memchr(u.p, '.', (size_t)(comma - u.p)) || memchr(u.p, ' ', (size_t)(comma - u.p)))
		return false;
	u.p = comma + 1;
	if (!take_record(&u, x))
		return false;
	*t = u;
	return true;
}

/* The same, as who receives it writes it: "192.0.2.1 6,339,…", "Nov 23 04:12:24 web1 6,339,…". */
static bool take_kmsg(struct text_line *t, struct log_prefix *x)
{
	const char *semi = memchr(t->p, ';', line_bytes(*t) < LOG_MAX_PREFIX ? line_bytes(*t) : LOG_MAX_PREFIX), *blank;
	struct text_line u = *t, before;

	if (!semi)
		return false;
	if (take_netconsole(t, x))
		return true;
	blank = memrchr(t->p, ' ', (size_t)(semi - t->p));
	if (!blank)
		return false;
	before = (struct text_line){ t->p, blank };
	if (memchr(before.p, ' ', line_bytes(before)) && !line_begins_with_date(before))
		return false;
	u.p = blank + 1;
	if (memchr(before.p, ',', line_bytes(before)) || !take_netconsole(&u, x))
		return false;
	if (line_begins_with_date(before))
		log_prefix_dated(before, x);
	else
		x->host = before;
	*t = u;
	return true;
}

/* A vendor's clock behind the kernel's own: it has a time of day, no name of a module or device has one. */
static void take_second_date(struct text_line *t, struct log_prefix *x)
{
	struct log_prefix other = *x;
	struct text_line u = *t;

	if (!x->has_ts || !take_date(&u, &other) || !other.stamp.p || !line_has_time(other.stamp) ||
	    !take_char(&u, ' '))
		return;
	if (!x->stamp.p)
		x->stamp = other.stamp;
	*t = u;
}

bool log_prefix_take(struct text_line *t, struct log_prefix *x)
{
	const char *start = t->p;

	if (t->p < t->end && take_kmsg(t, x))
		return true;
	(void)take_level(t, x);
	if (!take_rfc5424(t, x)) {
		if (x->foreign)
			return false;
		if (!take_syslog(t, x)) {
			if (!x->quotes && take_iso(t, x))
				x->foreign = false;
			else if (x->foreign)
				return false;
		}
	}
	(void)take_level(t, x);
	(void)take_dmesg_x(t, x);
	if (take_clock(t, x) || take_date(t, x)) {
		(void)take_caller(t, x);
		if (!take_char(t, ' '))
			return true;
		/* Behind the date of a terminal program. */
		if (!x->has_ts && take_clock(t, x)) {
			(void)take_caller(t, x);
			(void)take_char(t, ' ');
		}
		(void)take_level(t, x);
		take_second_date(t, x);
	} else if (t->p != start) {
		(void)take_caller(t, x);
	}
	return t->p != start;
}

const char *log_prefix_clock(struct text_line t)
{
	const char *end = line_bytes(t) > LOG_MAX_PREFIX ? t.p + LOG_MAX_PREFIX : t.end, *p;
	struct log_prefix unused;

	for (p = t.p; (p = memchr(p, '[', (size_t)(end - p))); p++) {
		struct text_line u = { p, t.end };

		if (take_clock(&u, &unused) && u.p < u.end && (*u.p == ' ' || *u.p == '[') &&
		    u.p - p >= 14)
			return p;
	}
	return NULL;
}

/* ---- prefixes of unknown form ---- */

/* From @date on, up to and with the word that has the time of day. */
static struct text_line stamp_of(struct text_line t)
{
	struct text_line u = t, w, none = { 0 };
	unsigned i;

	for (i = 0; i < 6 && u.p < u.end; i++) {
		w = line_take_word(&u);
		if (!line_has_time(w))
			continue;
		w.p = t.p;
		while (w.end > w.p && strchr("]:,", w.end[-1]))
			w.end--;
		while (w.p < w.end && *w.p == '[')
			w.p++;
		return w;
	}
	return none;
}

void log_prefix_inside(struct text_line t, struct log_prefix *x)
{
	struct text_line u = t, w, before = { 0 };
	static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";

	line_skip_blanks(&u);
	while (u.p < u.end) {
		struct text_line from = u;
		const char *month = NULL;

		w = line_take_word(&u);
		if (line_bytes(w) == 3)
			month = memmem(months, sizeof(months) - 1, w.p, 3);
		if (!x->stamp.p && (month || line_has_time(w) ||
				    ((line_bytes(w) == 10 || (line_bytes(w) == 5 && w.p[2] == '-')) && is_digit(*w.p) && is_digit(w.end[-1]))))
			x->stamp = stamp_of(from);
		if (line_begins(w, "kernel") && before.p && !x->host.p && !line_has_time(before) &&
		    !line_is_year(before) && !line_is_facility(before))
			x->host = before;
		before = w;
	}
}
