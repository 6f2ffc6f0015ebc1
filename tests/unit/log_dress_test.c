/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Every dress of a kernel log: each known report is given prefixes of every kind, with hosts, clocks
 * and product names made up anew for every seed, and what mail programs and terminals do to a text.
 * The rows must be the same as those of the plain log.
 */
#include <ctype.h>
#include <limits.h>
#include <stdarg.h>

#include "cpu_help.h"
#include "log_help.h"

static const char *const goldens[] = {
	"dmesg-6.1-oom.txt",
	"dmesg-6.12-fragment.txt",
	"failure-3.10-el7.txt",
	"failure-3.10.txt",
	"failure-4.4.txt",
	"failure-4.9.txt",
	"failure-4.14.txt",
	"failure-4.18.txt",
	"failure-5.4.txt",
	"failure-5.10.txt",
	"failure-5.15.txt",
	"failure-5.17.txt",
	"failure-6.1.txt",
	"failure-6.6.txt",
	"failure-6.10.txt",
	"failure-6.14.txt",
	"failure-6.17.txt",
	"failure-6.18.txt",
};

/* ---- text and chance ---- */

struct out {
	char *v;
	size_t n, room;
};

static void put_bytes(struct out *o, const char *s, size_t n)
{
	if (o->n + n + 1 > o->room) {
		o->room = (o->n + n + 1) * 2;
		o->v = realloc(o->v, o->room);
		if (!o->v)
			abort();
	}
	memcpy(o->v + o->n, s, n);
	o->n += n;
	o->v[o->n] = '\0';
}

static __attribute__((format(printf, 2, 3))) void put(struct out *o, const char *fmt, ...)
{
	char buf[8192];
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(buf, sizeof(buf), fmt, ap);
	va_end(ap);
	if (n < 0 || (size_t)n >= sizeof(buf))
		abort();
	put_bytes(o, buf, (size_t)n);
}

struct chance {
	uint64_t state;
};

static unsigned draw(struct chance *c, unsigned below)
{
	c->state = c->state * 6364136223846793005u + 1442695040888963407u;
	return (unsigned)(c->state >> 33) % below;
}

static void draw_word(struct chance *c, char *to, unsigned least, unsigned most)
{
	unsigned n = least + draw(c, most - least + 1), i;

	for (i = 0; i < n; i++)
		to[i] = (char)('a' + draw(c, 26));
	to[n] = '\0';
}

/* What a machine and its programs are called in one dressed log. */
struct world {
	struct chance c;
	char host[24], product[24], part[24], unit[24];
	char made_up[96]; /* a prefix of no product at all; '#' is a number that changes */
	unsigned day, line;
};

static struct world draw_world(uint64_t seed)
{
	static const char *const joints[] = { " ", ": ", " - ", "/", ".", " [", "] ", "=", "|" };
	struct world w = { .c = { seed * 2654435761u + 17 } };
	char word[16];
	unsigned i, n;
	size_t used = 0;

	draw_word(&w.c, w.host, 3, 8);
	snprintf(w.host + strlen(w.host), 8, "-%u", draw(&w.c, 90));
	draw_word(&w.c, w.product, 4, 9);
	draw_word(&w.c, w.part, 4, 7);
	draw_word(&w.c, w.unit, 3, 6);
	w.day = 1 + draw(&w.c, 27);
	n = 1 + draw(&w.c, 3);
	for (i = 0; i < n; i++) {
		draw_word(&w.c, word, 3, 7);
		used += (size_t)snprintf(w.made_up + used, sizeof(w.made_up) - used, "%s%s%s", word,
					 draw(&w.c, 2) ? "#" : "",
					 joints[draw(&w.c, KM_ARRAY_LEN(joints))]);
	}
	snprintf(w.made_up + used, sizeof(w.made_up) - used, "#%s", draw(&w.c, 2) ? ": " : "> ");
	return w;
}

/* ---- prefixes ---- */

struct stamp {
	unsigned sec, usec, h, m, s;
};

static struct stamp stamp_of(const struct world *w, const struct km_log_line *l)
{
	uint64_t us = l->has_ts ? l->ts_ns / 1000 : 1000000 + w->line * 7;
	unsigned sec = (unsigned)(us / 1000000);

	return (struct stamp){ sec, (unsigned)(us % 1000000), 3 + sec / 3600 % 20, sec / 60 % 60,
			       sec % 60 };
}

typedef void prefix_fn(struct out *o, struct world *w, struct stamp t);

#define PREFIX(name) static void name(struct out *o, struct world *w, struct stamp t)

PREFIX(p_clock)
{
	(void)w;
	put(o, "[%5u.%06u] ", t.sec, t.usec);
}

PREFIX(p_level)
{
	put(o, "<%u>", draw(&w->c, 8));
	p_clock(o, w, t);
}

PREFIX(p_caller)
{
	(void)w;
	put(o, "[%5u.%06u][   T77] ", t.sec, t.usec);
}

PREFIX(p_syslog_bare)
{
	put(o, "Nov %2u %02u:%02u:%02u %s kernel: ", w->day, t.h, t.m, t.s, w->host);
}

/* What receives netconsole's lines writes its own date and the address before them. */
PREFIX(p_receiver)
{
	put(o, "<13>Nov %2u %02u:%02u:%02u 10.0.%u.7 ", w->day, t.h, t.m, t.s, w->day);
	p_clock(o, w, t);
}

PREFIX(p_syslog)
{
	p_syslog_bare(o, w, t);
	p_clock(o, w, t);
}

PREFIX(p_syslog_no_host)
{
	put(o, "Nov %2u %02u:%02u:%02u kernel: ", w->day, t.h, t.m, t.s);
	p_clock(o, w, t);
}

PREFIX(p_syslog_pid)
{
	put(o, "Nov %2u %02u:%02u:%02u %s kernel[%u]: ", w->day, t.h, t.m, t.s, w->host, 1);
	p_clock(o, w, t);
}

PREFIX(p_syslog_iso)
{
	put(o, "2026-11-%02uT%02u:%02u:%02u.%06u+01:00 %s kernel: ", w->day, t.h, t.m, t.s, t.usec,
	    w->host);
}

PREFIX(p_busybox)
{
	put(o, "Nov %2u %02u:%02u:%02u %s kern.%s kernel: ", w->day, t.h, t.m, t.s, w->host,
	    draw(&w->c, 2) ? "warn" : "err");
	p_clock(o, w, t);
}

PREFIX(p_openwrt)
{
	put(o, "Mon Nov %2u %02u:%02u:%02u 2026 kern.warn kernel: ", w->day, t.h, t.m, t.s);
	p_clock(o, w, t);
}

PREFIX(p_rfc5424)
{
	put(o, "<%u>1 2026-11-%02uT%02u:%02u:%02u.%06uZ %s kernel - - - ", draw(&w->c, 8), w->day,
	    t.h, t.m, t.s, t.usec, w->host);
	if (w->day % 2)
		p_clock(o, w, t);
}

PREFIX(p_monotonic)
{
	put(o, "[%5u.%06u] %s kernel: ", t.sec, t.usec, w->host);
}

PREFIX(p_dmesg_x)
{
	put(o, "kern  :%-6s: ", draw(&w->c, 2) ? "warn" : "err");
	p_clock(o, w, t);
}

PREFIX(p_dmesg_t)
{
	put(o, "[Mon Nov %2u %02u:%02u:%02u 2026] ", w->day, t.h, t.m, t.s);
}

PREFIX(p_dmesg_iso)
{
	put(o, "2026-11-%02uT%02u:%02u:%02u,%06u+00:00 ", w->day, t.h, t.m, t.s, t.usec);
}

PREFIX(p_kmsg)
{
	put(o, "%u,%u,%llu,-;", draw(&w->c, 8), w->line, t.sec * 1000000ull + t.usec);
}

PREFIX(p_date_tab)
{
	put(o, "2026-11-%02u %02u:%02u:%02u.%03u\t", w->day, t.h, t.m, t.s, t.usec / 1000);
}

PREFIX(p_logcat)
{
	put(o, "11-%02u %02u:%02u:%02u.%03u     0     0 %c %-9s: ", w->day, t.h, t.m, t.s,
	    t.usec / 1000, "WEI"[draw(&w->c, 3)], w -> day % 2 ? w -> part : "");
}

PREFIX(p_cpu_and_pid)
{
	put(o, "<6>[%5u.%06u] c%u  %4u ", t.sec, t.usec, w->day % 4, 70 + w->day);
}

PREFIX(p_cpu_and_task)
{
	put(o, "<4>[%5u.%06u]  [%u:%12s:%5u] ", t.sec, t.usec, w->day % 4, w->part, 70 + w->day);
}

PREFIX(p_vendor_clock)
{
	put(o, "[%u-%04u.%04u] ", w->day % 4, t.sec, t.usec / 100);
}

PREFIX(p_second_clock)
{
	put(o, "[%5u.%06u] [11-%02u %02u:%02u:%02u.%03u] ", t.sec, t.usec, w->day, t.h, t.m, t.s, t.usec / 1000);
}

PREFIX(p_hypervisor)
{
	put(o, "2026-11-%02uT%02u:%02u:%02u.%03uZ %c%c(%02u) %s-%u - %s: <%u>", w->day, t.h, t.m,
	    t.s, t.usec / 1000, toupper(w->unit[0]), w->unit[1], draw(&w->c, 9), w->part,
	    draw(&w->c, 8), w->product, draw(&w->c, 8));
	p_clock(o, w, t);
}

PREFIX(p_level_words)
{
	put(o, "10.%u.0.%u: kern: %8s: [2026-11-%02uT%02u:%02u:%02u.%06u000Z]: ", w->day, w->day + 1,
	    draw(&w->c, 2) ? "warning" : "info", w->day, t.h, t.m, t.s, t.usec);
}

PREFIX(p_name_bar)
{
	put(o, "%-14s | ", w->host);
	if (w->day % 2)
		p_clock(o, w, t);
}

PREFIX(p_grep)
{
	put(o, "%s/%s.txt:%u:", w->part, w->unit, w->line + 100);
	p_clock(o, w, t);
}

PREFIX(p_klog)
{
	put(o, "I11%02u %02u:%02u:%02u.%06u    %3u %s_%s.go:160] ", w->day, t.h, t.m, t.s, t.usec,
	    w->day, w->unit, w->part);
	p_clock(o, w, t);
}

PREFIX(p_container)
{
	put(o, "2026-11-%02uT%02u:%02u:%02u.%09uZ stdout F ", w->day, t.h, t.m, t.s, t.usec);
	if (w->day % 2)
		p_clock(o, w, t);
}

PREFIX(p_made_up)
{
	const char *p;

	(void)t;
	for (p = w->made_up; *p; p++) {
		if (*p == '#')
			put(o, "%u", draw(&w->c, 100000));
		else
			put(o, "%c", *p);
	}
	if (w->day % 2)
		p_clock(o, w, t);
}

static const struct {
	const char *name;
	prefix_fn *put;
} prefixes[] = {
	{ "clock", p_clock },
	{ "level and clock", p_level },
	{ "caller", p_caller },
	{ "syslog", p_syslog },
	{ "receiver of netconsole", p_receiver },
	{ "syslog without the clock", p_syslog_bare },
	{ "syslog without a host", p_syslog_no_host },
	{ "syslog with a PID", p_syslog_pid },
	{ "syslog with ISO dates", p_syslog_iso },
	{ "busybox", p_busybox },
	{ "logread", p_openwrt },
	{ "RFC 5424", p_rfc5424 },
	{ "journalctl -o short-monotonic", p_monotonic },
	{ "dmesg -x", p_dmesg_x },
	{ "dmesg -T", p_dmesg_t },
	{ "dmesg --time-format iso", p_dmesg_iso },
	{ "/dev/kmsg", p_kmsg },
	{ "date and tab", p_date_tab },
	{ "logcat", p_logcat },
	{ "CPU and PID", p_cpu_and_pid },
	{ "CPU and task", p_cpu_and_task },
	{ "vendor's clock", p_vendor_clock },
	{ "vendor's clock behind the kernel's", p_second_clock },
	{ "hypervisor", p_hypervisor },
	{ "words for levels", p_level_words },
	{ "name and bar", p_name_bar },
	{ "grep -Hn", p_grep },
	{ "klog", p_klog },
	{ "container", p_container },
	{ "made up", p_made_up },
};

static void dress_prefix(struct out *o, const struct km_log *log, struct world *w, prefix_fn *fn)
{
	size_t i;

	for (i = 0; i < log->lines.n; i++, w->line++) {
		fn(o, w, stamp_of(w, &log->lines.v[i]));
		put(o, "%s\n", log->lines.v[i].text);
	}
}

/* ---- JSON ---- */

static void put_json(struct out *o, const char *text)
{
	for (; *text; text++) {
		if (*text == '"' || *text == '\\')
			put(o, "\\%c", *text);
		else if (*text == '\t')
			put(o, "\\t");
		else if (*text == '<')
			put(o, "\\u003c");
		else
			put(o, "%c", *text);
	}
}

static void dress_journal_json(struct out *o, const struct km_log *log, struct world *w)
{
	const char *gap = w->day % 2 ? "\n\t" : "";
	const char *p;
	size_t i;

	for (i = 0; i < log->lines.n; i++) {
		if (w->day % 3 == 0)
			put(o, "\x1e");
		put(o, "{%s\"_HOSTNAME\" : \"%s\",%s\"_TRANSPORT\":\"kernel\",%s\"PRIORITY\":\"4\",", gap,
		    w->host, gap, gap);
		put(o, "%s\"_X\":null,\"Y\":[\"a\",\"b\"],\"MESSAGE\":", gap);
		if (i % 7 == 3) {
			for (p = log->lines.v[i].text; *p; p++)
				put(o, "%c%u", p == log->lines.v[i].text ? '[' : ',',
				    (unsigned char)*p);
			put(o, *log->lines.v[i].text ? "]" : "\"\"");
		} else {
			put(o, "\"");
			put_json(o, log->lines.v[i].text);
			put(o, "\"");
		}
		put(o, "%s}\n", gap);
		if (i % 9 == 0)
			put(o, "{\"_TRANSPORT\":\"syslog\",\"MESSAGE\":\"of no interest\"}\n");
	}
}

/* What dmesg or a syslog printed, logged again: its stamps stand within the message. */
static void dress_journal_of_dmesg(struct out *o, const struct km_log *log, struct world *w)
{
	static prefix_fn *const inner[] = { p_clock, p_syslog, p_syslog_bare, p_dmesg_t };
	prefix_fn *fn = inner[draw(&w->c, KM_ARRAY_LEN(inner))];
	size_t i;

	for (i = 0; i < log->lines.n; i++) {
		struct out line = { 0 };

		fn(&line, w, stamp_of(w, &log->lines.v[i]));
		put(&line, "%s", log->lines.v[i].text);
		put(o, "{\"_TRANSPORT\":\"kernel\",\"MESSAGE\":\"");
		put_json(o, line.v);
		put(o, "\"}\n");
		free(line.v);
	}
}

static void dress_journal_export(struct out *o, const struct km_log *log, struct world *w)
{
	size_t i;

	for (i = 0; i < log->lines.n; i++)
		put(o, "__CURSOR=s=%u\n_TRANSPORT=kernel\n_HOSTNAME=%s\nMESSAGE=%s\n\n", (unsigned)i,
		    w->host, log->lines.v[i].text);
}

static void dress_container_json(struct out *o, const struct km_log *log, struct world *w)
{
	size_t i;

	for (i = 0; i < log->lines.n; i++) {
		struct stamp t = stamp_of(w, &log->lines.v[i]);

		put(o, "{\"log\":\"[%5u.%06u] ", t.sec, t.usec);
		put_json(o, log->lines.v[i].text);
		put(o, "\\n\",\"stream\":\"stdout\",\"time\":\"2026-11-%02uT00:00:00Z\"}\n", w->day);
	}
}

typedef void dress_fn(struct out *o, const struct km_log *log, struct world *w);

static const struct {
	const char *name;
	dress_fn *put;
} containers[] = {
	{ "journalctl -o json", dress_journal_json },
	{ "journalctl -o export", dress_journal_export },
	{ "journal of what dmesg printed", dress_journal_of_dmesg },
	{ "container's JSON", dress_container_json },
};

/* ---- mail and terminals ---- */

static void each_line(struct out *o, const char *text, const char *before, const char *behind)
{
	const char *nl;

	for (; *text; text = nl + 1) {
		nl = strchr(text, '\n');
		put(o, "%s%.*s%s\n", before, (int)(nl - text), text, behind);
	}
}

static void m_quote(struct out *o, const char *text, struct world *w)
{
	static const char *const marks[] = { "> ", ">", "| ", "> > ", ">> " };

	put(o, "On Monday somebody wrote:\n");
	each_line(o, text, marks[draw(&w->c, KM_ARRAY_LEN(marks))], "");
	put(o, "\nWhat does that mean?\n");
}

static void m_padding(struct out *o, const char *text, struct world *w)
{
	static const char *const ends[] = { "   ", "\r", "\t\t", "                    \r", "\v" };

	each_line(o, text, "", ends[draw(&w->c, KM_ARRAY_LEN(ends))]);
}

static void m_colours(struct out *o, const char *text, struct world *w)
{
	if (draw(&w->c, 2))
		each_line(o, text, "\x1b[32m", "\x1b[0m");
	else
		each_line(o, text, "\x1b(B\x1b[m", "\x1b[K\x1b(B");
}

static void m_fences(struct out *o, const char *text, struct world *w)
{
	static const char *const indents[] = { "", "    ", "\t", "  " };

	put(o, "The log:\n\n```text\n");
	each_line(o, text, indents[draw(&w->c, KM_ARRAY_LEN(indents))], "");
	put(o, "```\n");
}

static void m_entities(struct out *o, const char *text, struct world *w)
{
	(void)w;
	for (; *text; text++) {
		if (*text == '<')
			put(o, "&lt;");
		else if (*text == '>')
			put(o, "&gt;");
		else if (*text == '&')
			put(o, "&amp;");
		else
			put(o, "%c", *text);
	}
}

static void m_quoted_printable(struct out *o, const char *text, struct world *w)
{
	unsigned column = 0;

	if (draw(&w->c, 2))
		put(o, "Content-Type: text/plain; charset=\"utf-8\"\n"
		       "Content-Transfer-Encoding: quoted-printable\n\n");
	for (; *text; text++) {
		if (*text == '\n') {
			put(o, "\n");
			column = 0;
			continue;
		}
		if (column > 72) {
			put(o, "=\n");
			column = 0;
		}
		if (*text == '=' || (*text == ' ' && text[1] == '\n')) {
			put(o, "=%02X", *text);
			column += 3;
		} else {
			put(o, "%c", *text);
			column++;
		}
	}
}

static void m_utf16(struct out *o, const char *text, struct world *w)
{
	if (draw(&w->c, 2))
		put_bytes(o, "\xff\xfe", 2);
	for (; *text; text++) {
		put_bytes(o, text, 1);
		put_bytes(o, "\0", 1);
	}
}

/* As mail programs do: at the last blank before the width, where there is one. */
static void m_wrap(struct out *o, const char *text, struct world *w)
{
	unsigned width = 72 + draw(&w->c, 9);
	const char *nl, *p;

	for (; *text; text = nl + 1) {
		nl = strchr(text, '\n');
		while (nl - text > (long)width) {
			for (p = text + width; p > text && *p != ' '; p--)
				;
			/* Not within the prefix, and not where nothing but blanks would stand. */
			if (p - text < 20)
				for (p = text + width; p < nl && *p != ' '; p++)
					;
			if (p == nl)
				break;
			put(o, "%.*s\n", (int)(p - text), text);
			for (text = p; text < nl && *text == ' '; text++)
				;
		}
		if (nl > text)
			put(o, "%.*s", (int)(nl - text), text);
		put(o, "\n");
	}
}

static void m_wrap_quote(struct out *o, const char *text, struct world *w)
{
	struct out wrapped = { 0 };

	m_wrap(&wrapped, text, w);
	m_quote(o, wrapped.v, w);
	free(wrapped.v);
}

/* As terminals and serial consoles do: at one column, wherever that is in a word. */
static void m_terminal(struct out *o, const char *text, struct world *w)
{
	static const unsigned widths[] = { 80, 100, 120, 132 };
	size_t width = widths[draw(&w->c, KM_ARRAY_LEN(widths))], n;

	for (; *text; text += n + (text[n] == '\n')) {
		n = strcspn(text, "\n");
		if (n > width)
			n = width;
		put(o, "%.*s\n", (int)n, text);
	}
}

static void m_base64(struct out *o, const char *text, struct world *w)
{
	static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	const unsigned char *p = (const unsigned char *)text;
	size_t n = strlen(text), i;

	(void)w;
	put(o, "From: somebody\nContent-Type: text/plain; charset=utf-8\n"
	       "Content-Transfer-Encoding: base64\n\n");
	for (i = 0; i < n; i += 3) {
		unsigned v = (unsigned)p[i] << 16 | (unsigned)(i + 1 < n ? p[i + 1] : 0) << 8 |
			     (i + 2 < n ? p[i + 2] : 0);

		put(o, "%c%c%c%c", digits[v >> 18], digits[v >> 12 & 63],
		    i + 1 < n ? digits[v >> 6 & 63] : '=', i + 2 < n ? digits[v & 63] : '=');
		if (i % 57 == 54)
			put(o, "\n");
	}
	put(o, "\n\n-- \nsomebody\n");
}

/* A web page: preformatted, or with a tag at the end of each line. */
static void m_html(struct out *o, const char *text, struct world *w)
{
	struct out escaped = { 0 };
	bool pre = draw(&w->c, 2);

	m_entities(&escaped, text, w);
	put(o, pre ? "<div class=\"x\"><pre><code>" : "<p>\n");
	each_line(o, escaped.v, "<span style=\"color: #123\">", pre ? "</span>" : "</span><br/>");
	put(o, pre ? "</code></pre></div>\n" : "</p>\n");
	free(escaped.v);
}

/* A file of Windows in less or cat -v, or through rsyslog. */
static void m_visible_returns(struct out *o, const char *text, struct world *w)
{
	const char *mark = draw(&w->c, 2) ? "^M" : "#015", *nl;

	for (; (nl = strchr(text, '\n')); text = nl + 1)
		put(o, "%.*s%s\n", (int)(nl - text), text, mark);
}

static void m_visible_escapes(struct out *o, const char *text, struct world *w)
{
	static const char *const on[] = { "ESC[32m", "^[[1;31m", "#033[33m" };
	static const char *const off[] = { "ESC[0m", "^[[0m", "#033[0m" };
	unsigned i = draw(&w->c, KM_ARRAY_LEN(on));

	each_line(o, text, on[i], off[i]);
}

/* What wikis and trackers put around a text, and chats into it. */
static void m_tracker(struct out *o, const char *text, struct world *w)
{
	static const char *const marks[] = { "{noformat}\n", "{code:java}\n", "[code]\n", "'''\n" };
	const char *mark = marks[draw(&w->c, KM_ARRAY_LEN(marks))];

	put(o, "%s", mark);
	each_line(o, text, draw(&w->c, 2) ? "\xe2\x80\x8b" : "", "");
	put(o, "%s", mark);
}

/* One blank for several, and for tabs, as in a rendered page. */
static void m_one_blank(struct out *o, const char *text, struct world *w)
{
	(void)w;
	for (; *text; text++) {
		bool blank = *text == ' ' || *text == '\t';

		if (!blank || (o->n && o->v[o->n - 1] != ' ' && o->v[o->n - 1] != '\n'))
			put(o, "%c", blank ? ' ' : *text);
	}
}

/* Values of a table, of a list, of a log format; what editors show at the end of a line. */
static void m_suffix(struct out *o, const char *text, struct world *w)
{
	static const char *const around[][2] = {
		{ "\"host\",\"", "\"" },
		{ "| ", " |" },
		{ "msg=\"", "\"" },
		{ "`", "`" },
		{ "\t\"", "\"," },
		{ "", "$" },
	};
	unsigned i = draw(&w->c, KM_ARRAY_LEN(around));

	each_line(o, text, around[i][0], around[i][1]);
}

/* A value of JSON or Python; what a terminal of old wrote. */
static void m_newlines(struct out *o, const char *text, struct world *w)
{
	const char *newline = draw(&w->c, 2) ? "\\n" : "\r";

	for (; *text; text++) {
		if (*text == '\n')
			put(o, "%s", newline);
		else
			put(o, *text == '"' && *newline == '\\' ? "\\%c" : "%c", *text);
	}
}

static void m_windows(struct out *o, const char *text, struct world *w)
{
	(void)w;
	put(o, "\xef\xbb\xbf");
	each_line(o, text, "", "\r");
}

typedef void mail_fn(struct out *o, const char *text, struct world *w);

static const struct {
	const char *name;
	mail_fn *put;
	bool wraps;
} mails[] = {
	{ "quotes", m_quote, false },
	{ "padding", m_padding, false },
	{ "colours", m_colours, false },
	{ "fences", m_fences, false },
	{ "entities", m_entities, false },
	{ "quoted-printable", m_quoted_printable, false },
	{ "UTF-16", m_utf16, false },
	{ "base64", m_base64, false },
	{ "HTML", m_html, false },
	{ "visible escapes", m_visible_escapes, false },
	{ "visible returns", m_visible_returns, false },
	{ "tracker", m_tracker, false },
	{ "one blank", m_one_blank, false },
	{ "Windows", m_windows, false },
	{ "suffix", m_suffix, false },
	{ "newlines", m_newlines, false },
	{ "terminal", m_terminal, false },
	{ "wrapped", m_wrap, true },
	{ "wrapped and quoted", m_wrap_quote, true },
};

/* Lists of free blocks and reserves, a value a record, as pr_cont() comes out of a journal. */
static void dress_pieces(struct out *o, const struct km_log *log, struct world *w, prefix_fn *fn)
{
	size_t i;

	for (i = 0; i < log->lines.n; i++) {
		struct stamp t = stamp_of(w, &log->lines.v[i]);
		const char *p = log->lines.v[i].text, *star = strchr(p, '*'), *colon;
		bool list = !strncmp(p, "lowmem_reserve[]: ", 18) ||
			    (star && star > p && isdigit((unsigned char)star[-1]) &&
			     strstr(p, "kB = "));

		fn(o, w, t);
		colon = list ? strchr(p, ':') : NULL;
		if (!colon) {
			put(o, "%s\n", p);
			continue;
		}
		put(o, "%.*s: \n", (int)(colon - p), p);
		for (p = colon + 1; *p;) {
			size_t n;

			p += strspn(p, " ");
			n = strcspn(p, " ");
			if (*p == '=') /* "= 123kB" is one piece */
				n = strlen(p);
			fn(o, w, t);
			put(o, "%.*s \n", (int)n, p);
			p += n;
		}
	}
}

/* ---- rows ---- */

static const char *const tables[] = { "oom_event", "alloc_failure", "alloc_failure_zone",
				      "log_meminfo", "oom_task", "unparsed" };

/* All rows of a log but for what a dress may change: numbers of lines, clocks, dates, hosts. */
static char *rows_of(struct log_case *c, unsigned capture)
{
	struct out o = { 0 };
	char sql[2048];
	size_t i;

	put(&o, "%s", "");
	for (i = 0; i < KM_ARRAY_LEN(tables); i++) {
		snprintf(sql, sizeof(sql),
			 "SELECT group_concat(name, ', ') FROM pragma_table_info('%s')"
			 " WHERE name NOT IN ('seq', 'event_seq', 'failure_seq', 'meminfo_seq',"
			 " 'ts_ns', 'stamp', 'host', 'reaped_ns', 'line', 'capture_id')",
			 tables[i]);
		{
			char columns[1024];

			snprintf(columns, sizeof(columns), "%s", log_sql(c, sql));
			columns[strcspn(columns, "\n")] = '\0';
			snprintf(sql, sizeof(sql), "SELECT %s FROM %s WHERE capture_id = %u", columns, tables[i],
				 capture);
		}
		{
			const char *rows = log_sql(c, sql);

			put(&o, "%s:\n", tables[i]);
			put_bytes(&o, rows, strlen(rows));
		}
	}
	return o.v;
}

/* The first line in which @a and @b differ. */
static void tell_difference(struct km_test *t, const char *what, uint64_t seed, const char *a,
			    const char *b)
{
	while (*a && *b) {
		size_t n = strcspn(a, "\n"), m = strcspn(b, "\n");

		if (n != m || memcmp(a, b, n) != 0)
			break;
		a += n + (a[n] != '\0');
		b += m + (b[m] != '\0');
	}
	CHECK_MSG(false, "%s, seed %llu: %.*s\n\tinstead of: %.*s", what, (unsigned long long)seed,
		  (int)strcspn(b, "\n"), b, (int)strcspn(a, "\n"), a);
}

/* One of the logs that are compared with a known one. */
struct dressed {
	const char *what;
	uint64_t seed;
	char head[200];
};

/* A known log, its dresses, and a case of them all: making the tables of a case takes longer than a log. */
struct known {
	struct km_log log; /* its lines, without prefixes */
	char *text;
	struct log_case c; /* capture 1 is the log as it is */
	struct dressed dressed[96];
	unsigned n; /* in dressed[], from capture 2 on */
};

static bool known_open(struct km_test *t, struct known *k, const char *name)
{
	char path[256];
	size_t bytes;

	memset(k, 0, sizeof(*k));
	snprintf(path, sizeof(path), LOG_GOLDEN "/%s", name);
	k->text = log_file(t, path, &bytes);
	return k->text && CHECK_EQ(km_log_read(&k->log, k->text, bytes), KM_OK) && log_case_begin(t, &k->c) &&
	       log_case_add(t, &k->c, k->text, bytes);
}

/* The known log as @o has it, whose text is freed: known_ask() makes the rows of all. */
static void known_dress(struct km_test *t, struct known *k, const char *what, uint64_t seed, struct out *o)
{
	struct dressed *d = &k->dressed[k->n];

	if (CHECK(k->n < KM_ARRAY_LEN(k->dressed)) && log_case_add(t, &k->c, o->v, o->n)) {
		*d = (struct dressed){ .what = what, .seed = seed };
		snprintf(d->head, sizeof(d->head), "%s", o->v);
		k->n++;
	}
	free(o->v);
}

/* All logs are there: their rows can be asked. */
static bool known_ask(struct km_test *t, struct known *k)
{
	return k->n && log_case_end(t, &k->c) &&
	       CHECK_STR(log_sql(&k->c, "SELECT EXISTS (SELECT 1 FROM alloc_failure WHERE capture_id = 1)"
					" OR EXISTS (SELECT 1 FROM oom_event WHERE capture_id = 1)"),
			 "1\n");
}

/* Each dress has the rows of the known log. */
static void same_rows(struct km_test *t, struct known *k)
{
	char *want, *got;
	unsigned i;

	if (!known_ask(t, k))
		return;
	want = rows_of(&k->c, 1);
	for (i = 0; i < k->n; i++) {
		const struct dressed *d = &k->dressed[i];

		got = rows_of(&k->c, i + 2);
		if (strcmp(got, want) == 0) {
			CHECK_MSG(true, "%s", d->what);
		} else {
			tell_difference(t, d->what, d->seed, want, got);
			fprintf(stderr, "%s\n", d->head);
		}
		free(got);
	}
	free(want);
}

static void known_close(struct known *k)
{
	km_log_deinit(&k->log);
	log_case_close(&k->c);
	free(k->text);
	memset(k, 0, sizeof(*k));
}

/* Under a sanitizer, which takes ten times as long, a third of the reports have to do. */
#ifdef __SANITIZE_ADDRESS__
#define STRIDE 3
#else
#define STRIDE 1
#endif

/* Different in every run of the test when the environment says so; else always the same. */
static uint64_t first_seed(void)
{
	const char *s = getenv("KMEMDB_TEST_SEED");

	return s ? strtoull(s, NULL, 0) : 20261;
}

/*
 * With KMEMDB_TEST_ALL in the environment each report has each dress. Else it has a third of them, by KMEMDB_TEST_TURN (0
 * to 2).
 */
static bool all_dresses(void)
{
	return getenv("KMEMDB_TEST_ALL") != NULL;
}

static unsigned turn(void)
{
	static unsigned now = UINT_MAX;
	const char *s = getenv("KMEMDB_TEST_TURN");

	if (now == UINT_MAX) {
		now = s ? (unsigned)strtoul(s, NULL, 0) % 3 : 0;
	}
	return now;
}

/* Whether dress @i of report @g is tried. */
static bool is_tried(size_t g, size_t i)
{
	return all_dresses() || (g / STRIDE + i + turn()) % 3 == 0;
}

KM_TEST(prefixes_of_every_kind)
{
	uint64_t seed = first_seed();
	size_t g, i;

	for (g = 0; g < KM_ARRAY_LEN(goldens); g += STRIDE) {
		struct known k;

		if (known_open(t, &k, goldens[g]))
			for (i = 0; i < KM_ARRAY_LEN(prefixes); i++, seed++) {
				struct world w = draw_world(seed);
				struct out o = { 0 };

				if (!is_tried(g, i))
					continue;
				dress_prefix(&o, &k.log, &w, prefixes[i].put);
				known_dress(t, &k, prefixes[i].name, seed, &o);
			}
		same_rows(t, &k);
		known_close(&k);
	}
}

/* Each line twice, as by a syslog with two inputs. */
KM_TEST(lines_that_came_twice)
{
	static prefix_fn *const under[] = { p_clock, p_syslog, p_syslog_iso };
	uint64_t seed = first_seed();
	size_t g, i;

	for (g = 0; g < KM_ARRAY_LEN(goldens); g += STRIDE) {
		struct world w = draw_world(seed + g);
		struct out once = { 0 }, twice = { 0 };
		const char *p;
		struct known k;
		size_t n;

		if (known_open(t, &k, goldens[g])) {
			dress_prefix(&once, &k.log, &w, under[g / STRIDE % KM_ARRAY_LEN(under)]);
			for (p = once.v; *p; p += n)
				for (n = strcspn(p, "\n") + 1, i = 0; i < 2; i++)
					put_bytes(&twice, p, n);
			known_dress(t, &k, "each line twice", seed + g, &twice);
			free(once.v);
		}
		same_rows(t, &k);
		known_close(&k);
	}
}

/* Short messages of others in the middle of a report that lacks nothing. */
KM_TEST(messages_of_others_within_a_block)
{
	static const char *const said[] = { "[drm] fence timeout", "md0 stopped", "e1000e eth0 reset" };
	uint64_t seed = first_seed();
	size_t g, i;

	for (g = 0; g < KM_ARRAY_LEN(goldens); g += STRIDE) {
		struct world w = draw_world(seed + g);
		struct out o = { 0 };
		struct known k;

		if (known_open(t, &k, goldens[g])) {
			for (i = 0; i < k.log.lines.n; i++, w.line++) {
				struct stamp at = stamp_of(&w, &k.log.lines.v[i]);

				if (!strncmp(k.log.lines.v[i].text, "lowmem_reserve[]:", 17)) {
					p_clock(&o, &w, at);
					put(&o, "%s\n", said[g % KM_ARRAY_LEN(said)]);
				}
				p_clock(&o, &w, at);
				put(&o, "%s\n", k.log.lines.v[i].text);
			}
			known_dress(t, &k, "messages of others", seed + g, &o);
		}
		same_rows(t, &k);
		known_close(&k);
	}
}

KM_TEST(journals)
{
	uint64_t seed = first_seed();
	size_t g, i;

	for (g = 0; g < KM_ARRAY_LEN(goldens); g += STRIDE) {
		struct known k;

		if (known_open(t, &k, goldens[g]))
			for (i = 0; i < KM_ARRAY_LEN(containers); i++, seed++) {
				struct world w = draw_world(seed);
				struct out o = { 0 };

				containers[i].put(&o, &k.log, &w);
				known_dress(t, &k, containers[i].name, seed, &o);
			}
		same_rows(t, &k);
		known_close(&k);
	}
}

KM_TEST(mail_and_terminals)
{
	static prefix_fn *const under[] = { p_clock, p_level, p_syslog, p_hypervisor };
	uint64_t seed = first_seed();
	size_t g, i;

	for (g = 0; g < KM_ARRAY_LEN(goldens); g += STRIDE) {
		struct known k;

		if (known_open(t, &k, goldens[g]))
			for (i = 0; i < KM_ARRAY_LEN(mails); i++, seed++) {
				/* A prefix that is as wide as a mail leaves no words to wrap. */
				unsigned n = mails[i].wraps ? 3 : KM_ARRAY_LEN(under);
				struct world w = draw_world(seed);
				struct out o = { 0 }, plain = { 0 };

				if (!is_tried(g, i))
					continue;
				dress_prefix(&plain, &k.log, &w, under[draw(&w.c, n)]);
				mails[i].put(&o, plain.v, &w);
				known_dress(t, &k, mails[i].name, seed, &o);
				free(plain.v);
			}
		same_rows(t, &k);
		known_close(&k);
	}
}

KM_TEST(pieces_a_record_each)
{
	static prefix_fn *const under[] = { p_syslog_bare, p_clock, p_monotonic };
	uint64_t seed = first_seed();
	size_t g, i;

	for (g = 0; g < KM_ARRAY_LEN(goldens); g += STRIDE) {
		struct known k;
		bool opened = known_open(t, &k, goldens[g]);

		for (i = 0; opened && i < KM_ARRAY_LEN(under); i++, seed++) {
			struct world w = draw_world(seed);
			struct out o = { 0 };

			if (!is_tried(g, i))
				continue;
			dress_pieces(&o, &k.log, &w, under[i]);
			known_dress(t, &k, "pieces", seed, &o);
		}
		same_rows(t, &k);
		known_close(&k);
	}
}

/* The lines of @text from the last to the first. */
static void put_backwards(struct out *o, const char *text)
{
	const char *end = text + strlen(text), *p;

	while (end > text) {
		for (p = end - 1; p > text && p[-1] != '\n'; p--)
			;
		put_bytes(o, p, (size_t)(end - p));
		if (end[-1] != '\n')
			put(o, "\n");
		end = p;
	}
}

/* As `journalctl -r`, tac and pages of collectors have them; where no line has a clock, the reports' own lines tell. */
KM_TEST(newest_line_first)
{
	static prefix_fn *const under[] = { p_clock, p_dmesg_t, p_monotonic, p_syslog_bare };
	uint64_t seed = first_seed();
	size_t g, i;

	for (g = 0; g < KM_ARRAY_LEN(goldens); g += STRIDE) {
		struct known k;
		bool opened = known_open(t, &k, goldens[g]);

		for (i = 0; opened && i <= KM_ARRAY_LEN(under); i++, seed++) {
			struct world w = draw_world(seed);
			struct out o = { 0 }, plain = { 0 };

			if (!is_tried(g, i))
				continue;
			if (i == KM_ARRAY_LEN(under))
				dress_container_json(&plain, &k.log, &w);
			else
				dress_prefix(&plain, &k.log, &w, under[i]);
			put_backwards(&o, plain.v);
			known_dress(t, &k, "newest first", seed, &o);
			free(plain.v);
		}
		same_rows(t, &k);
		known_close(&k);
	}
}

/* Files of pstore one after the other: the part with the newest lines first. */
KM_TEST(parts_of_pstore)
{
	uint64_t seed = first_seed();
	size_t g, i, n;

	for (g = 0; g < KM_ARRAY_LEN(goldens); g++, seed++) {
		struct known k = { .n = 0 };

		if (is_tried(g * STRIDE, 0) && known_open(t, &k, goldens[g])) {
			struct world w = draw_world(seed);
			struct out o = { 0 };
			unsigned part, parts = 2 + draw(&w.c, 4);

			n = k.log.lines.n;
			for (part = 1; part <= parts; part++) {
				put(&o, "Panic#1 Part%u\n", part);
				for (i = n * (parts - part) / parts; i < n * (parts - part + 1) / parts; i++) {
					p_clock(&o, &w, stamp_of(&w, &k.log.lines.v[i]));
					put(&o, "%s\n", k.log.lines.v[i].text);
				}
			}
			known_dress(t, &k, "pstore", seed, &o);
		}
		same_rows(t, &k);
		known_close(&k);
	}
}

/* Two machines at once: each report has its own rows, whatever the order of the lines. */
KM_TEST(two_hosts_mixed)
{
	uint64_t seed = first_seed();
	struct world w[2] = { draw_world(seed), draw_world(seed + 1) };
	struct known k[2];
	struct out o = { 0 };
	struct log_case c;
	char want[256];
	size_t at[2] = { 0 };

	if (known_open(t, &k[0], "failure-4.14.txt") && known_open(t, &k[1], "failure-6.6.txt")) {
		while (at[0] < k[0].log.lines.n || at[1] < k[1].log.lines.n) {
			unsigned i = draw(&w[0].c, 2);
			const struct km_log_line *l;

			if (at[i] == k[i].log.lines.n)
				i = !i;
			l = &k[i].log.lines.v[at[i]++];
			p_syslog_bare(&o, &w[i], stamp_of(&w[i], l));
			put(&o, "%s\n", l->text);
		}
		if (log_case_open(t, &c, o.v, o.n)) {
			CHECK_STR(log_sql(&c, "SELECT comm, pid, caller, reason_kind, count(*) FROM"
					      " alloc_failure GROUP BY 1, 2, 3, 4"),
				  "modprobe|4711|ring_setup [testdrv]|fragmented|2\n");
			snprintf(want, sizeof(want), "%s\n%s\n",
				 strcmp(w[0].host, w[1].host) < 0 ? w[0].host : w[1].host,
				 strcmp(w[0].host, w[1].host) < 0 ? w[1].host : w[0].host);
			CHECK_STR(log_sql(&c, "SELECT host FROM alloc_failure ORDER BY host"), want);
			CHECK_STR(log_sql(&c, "SELECT DISTINCT host FROM kernel_log ORDER BY 1"),
				  want);
			log_case_close(&c);
		}
	}
	free(o.v);
	known_close(&k[0]);
	known_close(&k[1]);
}

/* Does the case say that log @capture is not whole? */
static bool lost_lines(struct known *k, unsigned capture)
{
	char sql[64];

	snprintf(sql, sizeof(sql), "SELECT status FROM load WHERE capture_id = %u", capture);
	return strcmp(log_sql(&k->c, sql), "complete\n") != 0;
}

/* The known log, its lines cut off behind @width columns. */
static void dress_cut(struct km_test *t, struct known *k, size_t width, uint64_t seed)
{
	struct world w = draw_world(seed);
	struct out o = { 0 };
	size_t i;

	for (i = 0; i < k->log.lines.n; i++) {
		struct out line = { 0 };

		p_clock(&line, &w, stamp_of(&w, &k->log.lines.v[i]));
		put(&line, "%s", k->log.lines.v[i].text);
		put(&o, "%.*s\n", (int)width, line.v);
		free(line.v);
	}
	known_dress(t, k, "cut", seed, &o);
}

static bool verdict_unknown(struct known *k, unsigned capture)
{
	char sql[200];

	snprintf(sql, sizeof(sql), "SELECT reason_kind FROM alloc_failure WHERE capture_id = %u UNION"
				   " SELECT reason_kind FROM oom_event WHERE capture_id = %u",
		 capture, capture);
	return strstr(log_sql(&k->c, sql), "unknown") != NULL;
}

/* Lines cut off at the edge of a terminal: what is lost is reported, or it does not matter. */
KM_TEST(cut_lines)
{
	uint64_t seed = first_seed();
	size_t g, i, n, widths[12];

	for (g = 0; g < KM_ARRAY_LEN(goldens); g += STRIDE, seed++) {
		struct world w = draw_world(seed);
		struct known k;

		n = all_dresses() ? KM_ARRAY_LEN(widths) : 1;
		for (i = 0; i < n; i++) /* one of each five columns */
			widths[i] = n == 1 ? 60 + draw(&w.c, 60) : 60 + i * 5 + draw(&w.c, 5);
		if (known_open(t, &k, goldens[g]))
			for (i = 0; i < n; i++)
				dress_cut(t, &k, widths[i], seed);
		if (known_ask(t, &k)) {
			char *want = rows_of(&k.c, 1);

			for (i = 0; i < n; i++) {
				char *rows = rows_of(&k.c, (unsigned)i + 2);

				CHECK_MSG(lost_lines(&k, (unsigned)i + 2) || !strcmp(rows, want) ||
						  verdict_unknown(&k, (unsigned)i + 2),
					  "%s cut at column %zu, seed %llu: other rows, and nothing is said", goldens[g],
					  widths[i], (unsigned long long)seed);
				free(rows);
			}
			free(want);
		}
		known_close(&k);
	}
}

/* ---- lines that are lost ---- */

/* Do the verdicts of logs that lost lines say nothing else than those of the whole, unless they say that lines are lost? */
static void same_verdicts(struct km_test *t, struct known *k)
{
	static const char events[] = "SELECT (SELECT count(*) FROM alloc_failure WHERE capture_id = %u) +"
				     " (SELECT count(*) FROM oom_event WHERE capture_id = %u)";
	static const char verdicts[] = "SELECT reason_kind FROM alloc_failure WHERE capture_id = %u"
				       " UNION SELECT reason_kind FROM oom_event WHERE capture_id = %u";
	char sql[200], kind[64], want[400];
	unsigned i;
	const char *p;
	size_t n;
	int whole, left;

	if (!known_ask(t, k))
		return;
	snprintf(sql, sizeof(sql), events, 1u, 1u);
	whole = atoi(log_sql(&k->c, sql));
	snprintf(sql, sizeof(sql), verdicts, 1u, 1u);
	snprintf(want, sizeof(want), "%s", log_sql(&k->c, sql));
	for (i = 0; i < k->n; i++) {
		const struct dressed *d = &k->dressed[i];
		bool lost = lost_lines(k, i + 2);

		snprintf(sql, sizeof(sql), events, i + 2, i + 2);
		left = atoi(log_sql(&k->c, sql));
		CHECK_MSG(left <= whole, "%s, seed %llu: %d events became %d", d->what, (unsigned long long)d->seed, whole, left);
		snprintf(sql, sizeof(sql), verdicts, i + 2, i + 2);
		for (p = log_sql(&k->c, sql); *p; p += n + 1) {
			n = strcspn(p, "\n");
			snprintf(kind, sizeof(kind), "%.*s\n", (int)n, p);
			CHECK_MSG(strstr(want, kind) || !strcmp(kind, "unknown\n") || lost,
				  "%s, seed %llu: the verdict became %.*s, and nothing is said", d->what,
				  (unsigned long long)d->seed, (int)n, p);
		}
	}
}

/* The first lines are gone, or one or some anywhere. */
KM_TEST(lost_lines_change_no_verdict)
{
	static const char *const ways[] = { "head", "one line", "some lines" };
	uint64_t seed = first_seed();
	size_t g, i, n, way, times = all_dresses() ? 10 : 1;

	for (g = 0; g < KM_ARRAY_LEN(goldens); g += STRIDE) {
		struct known k;
		bool opened = known_open(t, &k, goldens[g]);

		for (n = 0; opened && n < times * KM_ARRAY_LEN(ways); n++, seed++) {
			struct world w = draw_world(seed);
			unsigned lines = (unsigned)k.log.lines.n, at = draw(&w.c, lines), share = 4 + draw(&w.c, 60);
			struct out o = { 0 };

			way = n % KM_ARRAY_LEN(ways);
			for (i = 0; i < lines; i++) {
				bool lost = way == 0 ? i < at : way == 1 ? i == at
									 : !draw(&w.c, share);

				if (lost)
					continue;
				p_clock(&o, &w, stamp_of(&w, &k.log.lines.v[i]));
				put(&o, "%s\n", k.log.lines.v[i].text);
			}
			if (o.n)
				known_dress(t, &k, ways[way], seed, &o);
		}
		same_verdicts(t, &k);
		known_close(&k);
	}
}

/* ---- one line that is cut or garbled ---- */

enum way {
	CUT,	 /* behind six tenths of it */
	GARBLED, /* its last digit */
	NR_WAYS,
};

static void put_damaged(struct out *o, const char *text, enum way way)
{
	size_t n = strlen(text), at = n;

	while (at && (text[at - 1] < '0' || text[at - 1] > '9'))
		at--;
	if (way == GARBLED && at)
		put(o, "%.*s~%s\n", (int)at - 1, text, text + at);
	else
		put(o, "%.*s\n", (int)(n * 6 / 10), text);
}

/* Is it said that capture @capture is not whole: a line that could not be read, or two amounts that do not agree? */
static bool is_told(struct known *k, unsigned capture)
{
	char sql[96];

	snprintf(sql, sizeof(sql), "SELECT count(*) FROM \"check\" WHERE NOT ok AND capture_id = %u", capture);
	return lost_lines(k, capture) || strcmp(log_sql(&k->c, sql), "0\n") != 0;
}

/* Whichever line of a report is damaged, the rows stay the same or something is said. */
KM_TEST(no_damaged_line_passes_in_silence)
{
	unsigned way, step = all_dresses() ? 1 : 5;
	size_t g, i, line;

	for (g = 0; g < KM_ARRAY_LEN(goldens) * NR_WAYS; g += STRIDE) {
		const char *name = goldens[g / NR_WAYS];
		size_t lines[KM_ARRAY_LEN(((struct known *)0)->dressed)], first = 0;
		struct known k;
		char *want;

		way = g % NR_WAYS;
		if (!known_open(t, &k, name)) {
			known_close(&k);
			continue;
		}
		while (first < k.log.lines.n && !strstr(k.log.lines.v[first].text, "invoked oom-killer") &&
		       !strstr(k.log.lines.v[first].text, "allocation failure"))
			first++;
		for (line = first + (g + turn()) % step; line < k.log.lines.n && k.n < KM_ARRAY_LEN(lines); line += step) {
			struct world w = draw_world(line);
			struct out o = { 0 };

			for (i = 0; i < k.log.lines.n; i++) {
				p_clock(&o, &w, stamp_of(&w, &k.log.lines.v[i]));
				if (i == line)
					put_damaged(&o, k.log.lines.v[i].text, (enum way)way);
				else
					put(&o, "%s\n", k.log.lines.v[i].text);
			}
			lines[k.n] = line;
			known_dress(t, &k, way == CUT ? "cut" : "garbled", line, &o);
		}
		if (known_ask(t, &k)) {
			want = rows_of(&k.c, 1);
			for (i = 0; i < k.n; i++) {
				char *rows = rows_of(&k.c, (unsigned)i + 2);

				CHECK_MSG(!strcmp(rows, want) || is_told(&k, (unsigned)i + 2),
					  "%s, %s: other rows, and nothing is said: %s", name, way == CUT ? "cut" : "garbled",
					  k.log.lines.v[lines[i]].text);
				free(rows);
			}
			free(want);
		}
		known_close(&k);
	}
}

/* Two CPUs print at once, and printk says who is who: each report has its own rows. */
KM_TEST(two_callers_mixed)
{
	uint64_t seed = first_seed();
	struct world w = draw_world(seed);
	struct known k[2];
	struct out o = { 0 };
	struct log_case c;
	size_t at[2] = { 0 };

	if (known_open(t, &k[0], "failure-4.14.txt") && known_open(t, &k[1], "failure-6.6.txt")) {
		while (at[0] < k[0].log.lines.n || at[1] < k[1].log.lines.n) {
			unsigned i = draw(&w.c, 2);

			if (at[i] == k[i].log.lines.n)
				i = !i;
			put(&o, "[  100.%06u][%5s] %s\n", (unsigned)(at[0] + at[1]), i ? "T77" : "C1",
			    k[i].log.lines.v[at[i]].text);
			at[i]++;
		}
		if (log_case_open(t, &c, o.v, o.n)) {
			CHECK_STR(log_sql(&c, "SELECT comm, pid, caller, reason_kind, count(*) FROM"
					      " alloc_failure GROUP BY 1, 2, 3, 4"),
				  "modprobe|4711|ring_setup [testdrv]|fragmented|2\n");
			CHECK_STR(log_sql(&c, "SELECT count(*) FROM unparsed"), "0\n");
			log_case_close(&c);
		}
	}
	free(o.v);
	known_close(&k[0]);
	known_close(&k[1]);
}

/* ---- cost ---- */

/* The least of three times: what else the machine does is not the parser's. */
static double cpu_of(const char *text, size_t bytes)
{
	double least = 1e9, start, now;
	unsigned i;

	for (i = 0; i < 3; i++) {
		struct km_log log = { 0 };

		start = cpu_seconds();
		(void)km_log_read(&log, text, bytes);
		now = cpu_seconds() - start;
		km_log_deinit(&log);
		least = now < least ? now : least;
	}
	return least;
}

/* Four times the text costs about four times the time, whatever it is made of. */
KM_TEST(cost_is_linear)
{
	static const char *const lines[] = {
		"[   12.345678] x invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0\n",
		"> [   12.345678] Node 0 DMA: 1*4kB\n> 1*8kB (U)\n",
		"1*4kB (M)\n",
		"Node 0 DMA: \n1*4kB\n1*4kB\n1*4kB\n",
		"Node 0 DMA free:1kB\nmin:1kB\n",
		"abc 12: [   12.345678] y\n",
		"w12 | Mem-Info:\n",
		"{\"MESSAGE\":\"a\",\"_TRANSPORT\":\"kernel\"}\n",
		"{\"MESSAGE\":[1,\n",
		"{\"a\":{\"b\":[\"\n",
		"a=3D&gt;=\n",
		"> >\n",
		"Content-Transfer-Encoding: quoted-printable\n\n=3D\n",
		"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\n",
		"#012#012#012#012\n",
		"<b <b <b <br <br><span\n",
		"Content-Transfer-Encoding: base64\n\nQUJD\n",
		"^[[^[[1mESC[#033[3\n",
		"\\n\\n\\n\\n",
		"\r\r\ra\r",
		"a\"\"\"\"\n",
		"Nov  1 00:00:00 h kernel: message repeated 2 times: [ a]\n",
		"[   12.345678] 89012345678901234567890123456789012345\nb\n",
		"SLUB: Unable to\nallocate memory on node\n",
		"vmalloc: allocation failure, allocated 1 of\n2\n",
		"a 34567890123456789012345678901234567890\n[ 234567890123456789012345678901234567890 b\n",
		"[   12.345678] [11-23 04:12:24.172] a\n",
	};
	size_t i, k;

	for (i = 0; i < KM_ARRAY_LEN(lines); i++) {
		struct out o = { 0 };
		double small, large;
		size_t n;

		/* The first line makes it a journal where the line looks like one. */
		if (*lines[i] == '{')
			put(&o, "{\"MESSAGE\":\"a\",\"_TRANSPORT\":\"kernel\"}\n");
		for (k = 0; k < 20000; k++)
			put_bytes(&o, lines[i], strlen(lines[i]));
		n = o.n / 4;
		/* Milliseconds, beside whatever else the machine does: a cost that is quadratic is so every time. */
		k = 0;
		do {
			small = cpu_of(o.v, n);
			large = cpu_of(o.v, o.n);
		} while (large >= 0.01 + 8 * small && ++k < 5);
		CHECK_MSG(large < 0.01 + 8 * small, "%.30s…: %.3f s, then %.3f s for four times as much",
			  lines[i], small, large);
		free(o.v);
	}
}

KM_TEST_MAIN
