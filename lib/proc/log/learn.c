/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Prefixes that nobody wrote down: consoles of hypervisors, containers, vendors, collectors. A text
 * shows its own: what stands before a line that a kernel begins with known words ("Mem-Info:",
 * "CPU: 1 PID: 2 Comm:"), or before the kernel's clock, and stands there on other lines as well, is a
 * prefix. A line is compared with a pattern, in which what changes is replaced: digits, levels, months
 * and weekdays, one capital (level), hexadecimal identifiers, the number of blanks. Everything else
 * must be the same, so that no text of the kernel is mistaken for a prefix.
 */
#include "text.h"

enum {
	PT_NUMBER = 1, /* digits */
	PT_HEX,	       /* digits and a to f, six or more */
	PT_CAPITAL,    /* one capital letter alone */
	PT_LEVEL,
	PT_MONTH,
	PT_DAY,
	PT_BLANK,
};

struct word_class {
	char mark;
	const char *words[16];
};

static const struct word_class word_classes[] = {
	{ PT_LEVEL,
	  { "emerg", "alert", "crit", "critical", "err", "error", "warn", "warning", "notice",
	    "info", "debug", "INFO", "WARN", "ERROR", NULL } },
	{ PT_MONTH,
	  { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
	    NULL } },
	{ PT_DAY, { "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", NULL } },
};

static char class_of(struct text_line w)
{
	size_t i, k;

	if (line_bytes(w) == 1)
		return *w.p >= 'A' && *w.p <= 'Z' ? PT_CAPITAL : 0;
	for (i = 0; i < KM_ARRAY_LEN(word_classes); i++)
		for (k = 0; word_classes[i].words[k]; k++)
			if (line_bytes(w) == strlen(word_classes[i].words[k]) &&
			    line_begins(w, word_classes[i].words[k]))
				return word_classes[i].mark;
	return 0;
}

static bool is_hex_run(struct text_line w)
{
	bool digit = false, letter = false;
	const char *p;

	for (p = w.p; p < w.end; p++) {
		if (is_digit(*p))
			digit = true;
		else if (*p >= 'a' && *p <= 'f')
			letter = true;
		else
			return false;
	}
	return digit && letter && line_bytes(w) >= 6;
}

/* The next mark or byte of @t as a pattern has it; *@ret_literal: letters that stand for themselves. */
static char next_mark(struct text_line *t, struct text_line *ret_literal)
{
	struct text_line run = { t->p, t->p };
	char mark;

	ret_literal->p = NULL;
	if (is_blank(*t->p)) {
		while (t->p < t->end && is_blank(*t->p))
			t->p++;
		return PT_BLANK;
	}
	while (run.end < t->end && (is_letter(*run.end) || is_digit(*run.end)))
		run.end++;
	if (run.end == run.p)
		return *t->p++;
	if (is_hex_run(run)) {
		t->p = run.end;
		return PT_HEX;
	}
	if (is_digit(*run.p)) {
		while (t->p < run.end && is_digit(*t->p))
			t->p++;
		return PT_NUMBER;
	}
	for (run.end = run.p; run.end < t->end && is_letter(*run.end);)
		run.end++;
	t->p = run.end;
	mark = class_of(run);
	if (!mark)
		*ret_literal = run;
	return mark;
}

/* The pattern of all of @t. False: too long, or nothing but blanks. */
static bool make_pattern(struct text_line t, struct log_pattern *ret)
{
	struct text_line literal;
	unsigned words = 0;

	memset(ret, 0, sizeof(*ret));
	while (t.end > t.p && is_blank(t.end[-1])) {
		t.end--;
		ret->tail++;
	}
	while (t.p < t.end) {
		char mark = next_mark(&t, &literal);
		size_t n = literal.p ? line_bytes(literal) : 1;

		if (ret->n + n > sizeof(ret->core))
			return false;
		memcpy(ret->core + ret->n, literal.p ? literal.p : &mark, n);
		ret->n += (unsigned)n;
		words += mark == PT_BLANK;
	}
	ret->one_word = words == 0;
	return ret->n > 0;
}

/* Where @t goes on behind what @k describes; NULL: it begins otherwise. */
static const char *match_pattern(const struct log_pattern *k, struct text_line t)
{
	struct text_line literal;
	unsigned i, tail;

	for (i = 0; i < k->n;) {
		size_t n = 1;
		char mark;

		if (t.p == t.end)
			return NULL;
		mark = next_mark(&t, &literal);
		if (literal.p) {
			n = line_bytes(literal);
			if (n > k->n - i || memcmp(k->core + i, literal.p, n) != 0)
				return NULL;
		} else if (k->core[i] != mark) {
			return NULL;
		}
		i += (unsigned)n;
	}
	/* Blanks beyond the prefix's own are of the text. */
	for (tail = 0; tail < k->tail && t.p < t.end && is_blank(*t.p); tail++)
		t.p++;
	return k->tail && !tail && t.p < t.end ? NULL : t.p;
}

/* ---- what a kernel begins a line with ---- */

struct anchor {
	const char *word, *then; /* @then: must follow somewhere on the line; NULL: nothing must */
	bool last;		 /* only blanks stand behind it */
	bool number;		 /* a number of pages or CPUs follows, no size */
};

static const struct anchor anchors[] = {
	{ "Mem-Info:", NULL, true, false },
	{ "Mem-info:", NULL, true, false },
	{ "Call Trace:", NULL, true, false },
	{ "Call trace:", NULL, true, false },
	{ "Backtrace:", NULL, true, false },
	{ "Stack Trace:", NULL, true, false }, /* ARC */
	{ "active_anon:", "inactive_anon:", false, true },
	{ "lowmem_reserve[]:", NULL, false, false },
	{ "CPU: ", " Comm: ", false, true }, /* not of "WARNING: CPU: 0 PID: 1 at …" */
	{ "Pid: ", ", comm: ", false, true },
	{ "Out of memory: Kill", NULL, false, false },
	{ "Memory cgroup out of memory: Kill", NULL, false, false },
	{ "Memory cgroup stats for ", NULL, false, false },
	{ "oom-kill:constraint=", NULL, false, false },
	{ "oom_reaper: reaped process ", NULL, false, false },
	{ "Tasks state (memory values", NULL, false, false },
	{ "Swap cache stats: add ", NULL, false, false },
	{ "memory+swap: usage ", ", limit ", false, false },
	{ "memory: usage ", ", limit ", false, false },
	{ "swap: usage ", ", limit ", false, false },
	{ "kmem: usage ", ", limit ", false, false },
	{ "[ pid ]", "name", false, false },
	{ "[  pid  ]", "name", false, false },
	{ "Kernel panic - not syncing: ", NULL, false, false },
};

static bool anchor_holds(const struct anchor *a, struct text_line t, const char *at)
{
	const char *p = at + strlen(a->word);

	if (a->last)
		while (p < t.end && is_blank(*p))
			p++;
	if (a->last && p != t.end)
		return false;
	if (a->number) {
		if (p == t.end || !is_digit(*p))
			return false;
		while (p < t.end && is_digit(*p))
			p++;
		if (p < t.end && !is_blank(*p) && *p != ',')
			return false;
	}
	/* Within a word: some other word. */
	if (at > t.p && (is_letter(at[-1]) || is_digit(at[-1]) || at[-1] == '_'))
		return false;
	return !a->then || memmem(p, (size_t)(t.end - p), a->then, strlen(a->then));
}

/* Six numbers between blanks, from @p on. */
static bool has_six_numbers(const char *p, const char *end)
{
	unsigned numbers;

	for (numbers = 0; numbers < 6; numbers++) {
		while (p < end && is_blank(*p))
			p++;
		p += p < end && *p == '-';
		if (p == end || !is_digit(*p))
			return false;
		while (p < end && is_digit(*p))
			p++;
	}
	return p < end && is_blank(*p);
}

/* "[ 119588]  1001 119588    55434     3501 …": a row of an OOM report's tasks has six numbers at least. */
static const char *find_task_row(struct text_line head, struct text_line t)
{
	const char *open, *p;

	for (open = head.p; (open = memchr(open, '[', (size_t)(head.end - open))); open++) {
		for (p = open + 1; p < t.end && *p == ' '; p++)
			;
		if (p == t.end || !is_digit(*p))
			continue;
		while (p < t.end && is_digit(*p))
			p++;
		if (p == t.end || *p++ != ']')
			continue;
		if (has_six_numbers(p, t.end))
			return open;
	}
	return NULL;
}

static const char *find_anchor(struct text_line t)
{
	struct text_line head = { t.p, line_bytes(t) > LOG_MAX_PREFIX + 40
					       ? t.p + LOG_MAX_PREFIX + 40
					       : t.end };
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(anchors); i++) {
		const char *at = line_find(head, anchors[i].word);

		if (at && anchor_holds(&anchors[i], t, at))
			return at;
	}
	return find_task_row(head, t);
}

/*
 * "PREFIX TASK invoked oom-killer: ", where no other line of the text shows how long the prefix is: a
 * name has 15 bytes at most, so what is longer has a prefix, up to its last word.
 */
static const char *find_header_task(struct text_line t)
{
	static const char *const heads[] = { " invoked oom-killer: ", ": page allocation failure" };
	const char *p = NULL;
	size_t i;

	for (i = 0; !p && i < KM_ARRAY_LEN(heads); i++)
		p = line_find(t, heads[i]);
	if (!p || p - t.p <= 15 || p - t.p > LOG_MAX_PREFIX)
		return NULL;
	while (p > t.p && !is_blank(p[-1]))
		p--;
	return p;
}

/* ---- learning ---- */

enum evidence {
	BY_WORDS,
	BY_CLOCK,
	BY_HEADER,
};

static uint32_t hash_of(struct text_line t)
{
	uint32_t h = 2166136261u;

	for (; t.p < t.end; t.p++)
		h = (h ^ (unsigned char)*t.p) * 16777619u;
	return h;
}

static void note_name(struct log_pattern *p, struct text_line prefix)
{
	uint32_t h = hash_of(prefix);
	unsigned i;

	for (i = 0; i < p->nr_names && i < KM_ARRAY_LEN(p->names); i++)
		if (p->names[i] == h)
			return;
	if (i < KM_ARRAY_LEN(p->names))
		p->names[i] = h;
	p->nr_names = i + 1;
}

static void note_pattern(struct log_learned *k, struct text_line prefix, enum evidence by)
{
	struct log_pattern fresh, *p;
	unsigned i;

	if (!make_pattern(prefix, &fresh))
		return;
	for (i = 0; i < k->n; i++)
		if (k->pattern[i].n == fresh.n && !memcmp(k->pattern[i].core, fresh.core, fresh.n))
			break;
	if (i == k->n) {
		if (k->n == LOG_MAX_PATTERNS)
			return;
		k->pattern[k->n++] = fresh;
	}
	p = &k->pattern[i];
	if (fresh.tail < p->tail)
		p->tail = fresh.tail;
	p->words += by == BY_WORDS;
	p->clocks += by == BY_CLOCK;
	p->heads += by == BY_HEADER;
	if (p->one_word)
		note_name(p, prefix);
}

/* Blanks, then a prefix of known form or words of the kernel: the text is indented as a whole. */
static bool is_indented(struct text_line t)
{
	struct text_line u = t;
	struct log_prefix x;

	while (u.p < u.end && is_blank(*u.p))
		u.p++;
	if (u.p == t.p)
		return false;
	log_prefix_clear(&x);
	t = u;
	return (log_prefix_take(&u, &x) && (x.has_ts || x.stamp.p)) || find_anchor(t) == t.p;
}

void log_learn_line(struct log_learned *k, struct text_line t)
{
	struct log_prefix x;
	const char *at;

	while (t.end > t.p && (is_blank(t.end[-1]) || t.end[-1] == '\r' || !t.end[-1]))
		t.end--;
	while (t.p < t.end && (*t.p == '\r' || !*t.p))
		t.p++;
	if (t.p == t.end)
		return;
	k->lines++;
	if (is_indented(t)) {
		k->indented++;
		while (is_blank(*t.p))
			t.p++;
	}
	log_prefix_clear(&x);
	(void)log_prefix_take(&t, &x);
	at = x.has_ts ? NULL : log_prefix_clock(t);
	if (at && at > t.p) {
		/* "<6>" before the clock belongs to it. */
		if (at - t.p >= 3 && at[-1] == '>' && is_digit(at[-2]) && at[-3] == '<')
			at -= 3;
		if (at > t.p)
			note_pattern(k, (struct text_line){ t.p, at }, BY_CLOCK);
		return;
	}
	at = find_anchor(t);
	if (at && at > t.p)
		note_pattern(k, (struct text_line){ t.p, at }, BY_WORDS);
	else if (!at && (at = find_header_task(t)))
		note_pattern(k, (struct text_line){ t.p, at }, BY_HEADER);
}

/*
 * Two lines with words of the kernel behind it make a prefix. Before a clock anything can stand once
 * ("login: [ 12.345678] …"): it must be there on one line of twenty. Headers alone count when there
 * is nothing better: where the task's name begins is then a guess.
 */
bool log_learn_end(struct log_learned *k)
{
	bool any = false;
	unsigned i;

	for (i = 0; i < k->n; i++) {
		struct log_pattern *p = &k->pattern[i];

		p->use = p->words >= 2 || (p->words && p->clocks + p->heads) ||
			 (p->clocks >= 3 && p->clocks * 20 >= k->lines);
		any = any || p->use;
	}
	for (i = 0; !any && i < k->n; i++)
		k->pattern[i].use = k->pattern[i].heads >= 2;
	for (i = 0; !any && i < k->n; i++)
		any = k->pattern[i].use;
	return any;
}

/* "node1  | ", "[node1] ": the prefix is a name, unless it differs from line to line. */
static void take_name(const struct log_pattern *k, struct text_line prefix, struct log_prefix *x)
{
	const char *p;

	if (!k->one_word || x->host.p || k->nr_names > KM_ARRAY_LEN(k->names) ||
	    k->words + k->clocks < 2 * k->nr_names)
		return;
	while (prefix.end > prefix.p && strchr(" \t]:|", prefix.end[-1]))
		prefix.end--;
	while (prefix.p < prefix.end && *prefix.p == '[')
		prefix.p++;
	if (prefix.p == prefix.end || !is_letter(*prefix.p))
		return;
	for (p = prefix.p; p < prefix.end; p++)
		if (!is_letter(*p) && !is_digit(*p) && !strchr("-_.", *p))
			return;
	x->host = prefix;
}

bool log_learn_take(struct log_learned *k, struct text_line *t, struct log_prefix *x)
{
	struct text_line prefix = { t->p, t->p };
	const struct log_pattern *best = NULL;
	unsigned i;

	for (i = 0; i < k->n; i++) {
		const char *behind =
			k->pattern[i].use ? match_pattern(&k->pattern[i], *t) : NULL;

		if (behind && behind > prefix.end) {
			prefix.end = behind;
			best = &k->pattern[i];
		}
	}
	if (!best)
		return false;
	log_prefix_inside(prefix, x);
	take_name(best, prefix, x);
	t->p = prefix.end;
	return true;
}
