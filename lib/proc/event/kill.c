/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Kills by others than the kernel's OOM killer, which act before it would: Android's lowmemorykiller (a
 * driver up to 4.11, then lmkd), systemd-oomd and earlyoom. Each is an OOM event of its own.
 */
#include "event.h"

#include <inttypes.h>
#include <strings.h>

#define MAX_OUTCOME 1000 /* bytes of text */
/* Lines from what a killer says of memory to what it says of the process, at most. */
#define MAX_APART 16

struct kill {
	struct row_oom_event row;
	const char *text;
	const struct km_log_line *line;
};

/* Text between two of @quote behind @p, which moves behind it; NULL: none. */
static const char *take_quoted(struct log_scan *s, const char **p, char quote)
{
	const char *open = strchr(*p, quote), *close = open ? strchr(open + 1, quote) : NULL;

	if (!close)
		return NULL;
	*p = close + 1;
	return log_dup(s, open + 1, close);
}

static bool number_after(const char *text, const char *key, int64_t *ret)
{
	const char *p = log_after(text, key);

	return p && log_int(&p, ret);
}

static void set_victim(struct row_oom_event *row, const char *name)
{
	if (name)
		ROW_SET(*row, oom_event, victim, name);
}

/* "to free 123kB on behalf of 'kswapd0' (45) because". False: its number or what follows is garbled. */
static bool take_freed(struct log_scan *s, struct row_oom_event *row, const char *text)
{
	const char *p = log_after(text, "to free "), *name;
	int64_t v;

	if (!p || !log_int(&p, &v) || !log_skip(&p, "kB"))
		return false;
	ROW_SET(*row, oom_event, rss_kb, v);
	p = log_after(p, "on behalf of ");
	name = p ? take_quoted(s, &p, '\'') : NULL;
	if (name)
		ROW_SET(*row, oom_event, invoker, name);
	if (name && log_skip(&p, "(") && log_int(&p, &v))
		ROW_SET(*row, oom_event, invoker_pid, v);
	return name != NULL;
}

/* One more sentence of the reason. */
static enum km_status add_reason(struct log_scan *s, struct row_oom_event *row, const char *text)
{
	const char *have = ROW_HAS(*row, oom_event, reason) ? row->reason : NULL;

	text = have ? km_arena_printf(&s->arena, "%s; %s", have, text) : log_dup(s, text, text + strlen(text));
	if (text)
		ROW_SET(*row, oom_event, reason, text);
	return text ? KM_OK : KM_NOMEM;
}

/* A size of a line of the driver, which is nothing else: @text is @head, kB, @middle, kB, and what does not matter. */
static bool is_sizes(const char *text, const char *head, const char *middle)
{
	const char *p = text;
	int64_t v;

	if (!log_skip(&p, head) || !log_int(&p, &v) || !log_skip(&p, "kB") || !log_skip(&p, middle))
		return false;
	return !strstr(middle, "limit") || (log_int(&p, &v) && log_skip(&p, "kB"));
}

/*
 * The further lines of a kill by the driver (drivers/staging/android/lowmemorykiller.c):
 *	to free 41236kB on behalf of 'kswapd0' (54) because
 *	cache 88412kB is below limit 92160kB for oom_score_adj 906
 *	Free memory is 13840kB above reserved
 * Those that vendors add are taken, and mean nothing.
 */
static enum km_status android_more(struct log_scan *s, const struct km_log_line *l)
{
	static const char *const heads[] = { "to free ", "cache ", "Free memory is ", NULL };
	const struct km_log_line *kill = s->driver_kill;
	struct row_oom_event *row = NULL;
	const char *p = l->text;
	size_t i;

	if (!kill || l->seq - kill->seq >= MAX_APART || strcmp(l->host, kill->host) != 0 ||
	    strcmp(l->caller, kill->caller) != 0)
		return KM_END;
	(void)log_skip(&p, "lowmemorykiller: "); /* logcat repeats the name */
	for (i = 0; heads[i] && strncmp(p, heads[i], strlen(heads[i])) != 0; i++)
		;
	if (!heads[i])
		return KM_END;
	s->taken++;
	for (i = s->ooms.n; !row && i-- > 0;)
		if (s->ooms.v[i].seq == kill->seq)
			row = &s->ooms.v[i];
	if (!row)
		return KM_OK; /* it is written already */
	if (*p == 't')
		return take_freed(s, row, p) ? KM_OK : log_unparsed(s, l);
	if (!is_sizes(p, "cache ", "is below limit ") && !is_sizes(p, "Free memory is ", "above reserved"))
		return log_unparsed(s, l);
	return add_reason(s, row, p);
}

/*
 * "lowmemorykiller: Killing 'x' (123), adj 1000,\n to free 123kB on behalf of 'kswapd0' (45) because…",
 * "lowmemorykiller: Kill 'x' (123), uid 10001, oom_score_adj 900 to free 45678kB rss, …; reason: …",
 * "send sigkill to 123 (x), adj 9, size 5000" (2.6)
 */
static bool android_kill(struct log_scan *s, struct kill *k)
{
	const char *p = log_after(k->text, "lowmemorykiller: "), *q;
	struct row_oom_event *row = &k->row;
	int64_t v;

	if (!p)
		p = k->text; /* up to 2.6.38 without the name */
	ROW_SET(*row, oom_event, killer, "lowmemorykiller");
	if (log_skip(&p, "send sigkill to ")) {
		if (!log_int(&p, &v))
			return false;
		q = strchr(p, '(');
		set_victim(row, q ? log_dup(s, q + 1, q + strcspn(q, ")")) : NULL);
	} else {
		if (p == k->text || (!log_skip(&p, "Killing '") && !log_skip(&p, "Kill '")))
			return false;
		p--;
		set_victim(row, take_quoted(s, &p, '\''));
		if (!log_skip(&p, "(") || !log_int(&p, &v))
			return false;
	}
	ROW_SET(*row, oom_event, victim_pid, v);
	if (number_after(p, "uid ", &v))
		ROW_SET(*row, oom_event, victim_uid, v);
	if (number_after(p, "adj ", &v))
		ROW_SET(*row, oom_event, victim_score_adj, v);
	if (number_after(p, ", size ", &v))
		ROW_SET(*row, oom_event, rss_pages, v);
	take_freed(s, row, p);
	q = log_after(p, "reason: ");
	q = q ? q : log_after(p, ") because "); /* the driver's lines, joined by somebody */
	if (q && (q = log_dup(s, q, q + strlen(q))))
		ROW_SET(*row, oom_event, reason, q);
	return true;
}

/* Where the program @name speaks: the start of @text, or behind the name of a host. NULL: it does not. */
static const char *said_by(const char *text, const char *name)
{
	size_t word = strcspn(text, " ");

	if (strncmp(text, name, strlen(name)) != 0) {
		text += word;
		text += *text == ' ';
	}
	return strncmp(text, name, strlen(name)) ? NULL : text;
}

/* "systemd-oomd[612]: Marked /a.slice/b.scope for killing due to …" up to 255, later
 * "systemd-oomd[612]: Killed /a.slice/b.scope due to memory pressure for /a.slice being 62.18% > 50.00% …" */
static bool oomd_kill(struct log_scan *s, struct kill *k)
{
	const char *p = said_by(k->text, "systemd-oomd"), *killed, *due, *end, *why;

	if (!p || (!(killed = log_after(p, ": Killed ")) && !(killed = log_after(p, ": Marked "))))
		return false;
	due = strstr(killed, " due to ");
	if (!due)
		return false;
	end = strstr(killed, " for killing due to ");
	ROW_SET(k->row, oom_event, killer, "systemd-oomd");
	p = log_dup(s, killed, end && end < due ? end : due);
	if (p)
		ROW_SET(k->row, oom_event, victim_memcg, p);
	log_oom_outcome(s, &k->row, "whole cgroup killed");
	why = due + strlen(" due to ");
	why = log_dup(s, why, why + strlen(why));
	if (why)
		ROW_SET(k->row, oom_event, reason, why);
	return true;
}

/*
 * "earlyoom[816]: sending SIGTERM to process 123 uid 1000 "firefox": badness 305, VmRSS 4567 MiB"; up to 1.2
 * "Killing process: firefox, pid: 123, badness: 300, VmRSS: 1234 MiB", "Killing process 'firefox' with signal 15,
 * pid: 123, …", "killing process 123 "firefox" with signal 15: badness …". On a terminal it does not name itself.
 */
static bool earlyoom_kill(struct log_scan *s, struct kill *k)
{
	const char *p = k->text, *q;
	struct row_oom_event *row = &k->row;
	int64_t v;

	if (said_by(p, "earlyoom"))
		p = said_by(p, "earlyoom");
	else if (!strstr(p, "VmRSS") || !strstr(p, "badness"))
		return false;
	ROW_SET(*row, oom_event, killer, "earlyoom");
	if ((q = log_after(p, "ending SIG")) != NULL) {
		if (!number_after(q, " to process ", &v))
			return false;
		p = log_after(q, " to process ");
		log_oom_outcome(s, row, log_dup(s, q - 3, q + strcspn(q, " ")));
		if (strchr(p, '"'))
			set_victim(row, take_quoted(s, &p, '"'));
	} else if ((q = log_after(p, "illing process ")) && (*q == '\'' || (*q >= '0' && *q <= '9'))) {
		if (*q == '\'' ? !number_after(q, "pid: ", &v) : !number_after(p, "illing process ", &v))
			return false;
		set_victim(row, take_quoted(s, &q, *q == '\'' ? '\'' : '"'));
	} else {
		q = log_after(p, "Killing process: ");
		if (!q || !number_after(q, ", pid: ", &v))
			return false;
		set_victim(row, log_dup(s, q, strstr(q, ", pid: ")));
	}
	ROW_SET(*row, oom_event, victim_pid, v);
	if (number_after(k->text, " uid ", &v))
		ROW_SET(*row, oom_event, victim_uid, v);
	if (number_after(k->text, " oom_score_adj ", &v))
		ROW_SET(*row, oom_event, victim_score_adj, v);
	p = log_after(k->text, "VmRSS");
	if (p && (log_skip(&p, ":") || true) && log_int(&p, &v) && log_skip(&p, "MiB") &&
	    v >= 0 && v < INT64_MAX / 1024)
		ROW_SET(*row, oom_event, rss_kb, v * 1024);
	return true;
}

/* What earlyoom says of memory, before it kills; else NULL. */
static const char *earlyoom_watch(const char *text, bool *ret_limits)
{
	const char *p = said_by(text, "earlyoom");

	if (p) {
		p += strcspn(p, " ");
		p += *p == ' ';
	} else {
		p = text;
	}
	*ret_limits = !strncasecmp(p, "low memory! at or below ", 24);
	return *ret_limits || !strncmp(p, "mem avail: ", 11) ? p : NULL;
}

/* "mem avail:   312 of  15886 MiB ( 1.97%), swap free: …", "low memory! at or below SIGTERM limits: mem 10.00%, …" */
static bool note_watch(struct log_scan *s, const struct km_log_line *l)
{
	bool limits;

	if (!earlyoom_watch(l->text, &limits))
		return false;
	s->earlyoom[limits] = l;
	return true;
}

/* The reason of earlyoom is in the two lines before: memory there was, and the limits. Blanks that align them go. */
static enum km_status earlyoom_reason(struct log_scan *s, struct kill *k)
{
	enum km_status st = KM_OK;
	unsigned i;

	for (i = 0; !st && i < KM_ARRAY_LEN(s->earlyoom); i++) {
		const struct km_log_line *l = s->earlyoom[i];
		char words[256];
		const char *p;
		size_t n = 0;
		bool limits;

		if (!l || k->line->seq - l->seq >= MAX_APART || strcmp(l->host, k->line->host) != 0)
			continue;
		for (p = earlyoom_watch(l->text, &limits); p && *p && n < sizeof(words) - 1; p++)
			if (*p != ' ' || (p[1] != ' ' && (!n || words[n - 1] != '(')))
				words[n++] = *p;
		words[n] = '\0';
		st = add_reason(s, &k->row, words);
	}
	s->earlyoom[0] = s->earlyoom[1] = NULL;
	return st;
}

/*
 * "VM: killing process x": a page fault got no page (arch/i386/mm/fault.c out_of_memory() and its like, before page
 * faults called the OOM killer).
 */
static bool fault_kill(struct log_scan *s, struct kill *k)
{
	const char *name = k->text;

	if (!log_skip(&name, "VM: killing process ") || !*name)
		return false;
	ROW_SET(k->row, oom_event, killer, "kernel");
	ROW_SET(k->row, oom_event, victim, km_arena_strdup(&s->arena, name));
	ROW_SET(k->row, oom_event, reason_kind, "unknown");
	ROW_SET(k->row, oom_event, reason, "A page fault of the process got no page, and the kernel killed it. The log does not say why.");
	return k->row.victim != NULL;
}

enum km_status log_kill_line(struct log_scan *s, const struct km_log_line *l)
{
	struct kill k = { .text = l->text, .line = l };
	struct row_oom_event *slot;
	enum km_status st = android_more(s, l);

	if (st != KM_END || note_watch(s, l))
		return st;
	if (!strstr(k.text, "lowmemorykiller") && !strstr(k.text, "systemd-oomd") && !strstr(k.text, "VmRSS") &&
	    *k.text != 's' && *k.text != 'V')
		return KM_END;
	if (!android_kill(s, &k) && !oomd_kill(s, &k) && !earlyoom_kill(s, &k) && !fault_kill(s, &k))
		return KM_END;
	s->taken++;
	s->driver_kill = strstr(k.text, "Killing '") && !strcmp(k.row.killer, "lowmemorykiller") ? l : NULL;
	if (!strcmp(k.row.killer, "earlyoom") && earlyoom_reason(s, &k))
		return KM_NOMEM;
	ROW_SET(k.row, oom_event, seq, l->seq);
	if (l->has_ts)
		ROW_SET(k.row, oom_event, ts_ns, l->ts_ns);
	if (l->stamp)
		ROW_SET(k.row, oom_event, stamp, l->stamp);
	if (*l->host)
		ROW_SET(k.row, oom_event, host, l->host);
	if (s->release)
		ROW_SET(k.row, oom_event, kernel_release,
			km_arena_strdup(&s->arena, s->release_text));
	if (!k.row.reason_kind)
		ROW_SET(k.row, oom_event, reason_kind, "pressure");
	slot = km_vec_push(&s->ooms);
	if (!slot)
		return KM_NOMEM;
	*slot = k.row;
	return KM_OK;
}

void log_oom_outcome(struct log_scan *s, struct row_oom_event *row, const char *text)
{
	const char *have = ROW_HAS(*row, oom_event, outcome) ? row->outcome : NULL;

	text = text ? log_dup(s, text, text + strlen(text)) : NULL;
	if (!text || (have && (strstr(have, text) || strlen(have) > MAX_OUTCOME)))
		return;
	if (have)
		text = km_arena_printf(&s->arena, "%s; %s", have, text);
	if (text)
		ROW_SET(*row, oom_event, outcome, text);
}
