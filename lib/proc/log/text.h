/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_LOG_TEXT_H
#define KM_LOG_TEXT_H

/**
 * Formats of text log lines, for the files of this folder only. A text goes through these steps:
 *
 *	mail/mail.h	effects of mail and web pages: quotes, quoted-printable, entities, fences
 *	merged.c	records in one line
 *	prefix.c	prefixes that printk, dmesg, syslog and journalctl write
 *	learn.c	other prefixes, learnt from the text itself
 *	order.c	logs whose newest line is first
 *	wrap.c	lines broken by a terminal, or cut, at one width
 *	join.c	pieces of one record on separate lines
 *
 * A journal (journal.c) has its records without prefixes. Records in JSON (member.c) and in tables (column.c) are taken out
 * of them first.
 */

#include "log.h"

/* Prefixes are within this many bytes. */
#define LOG_MAX_PREFIX 160

struct text_line {
	const char *p, *end;
};

/** The prefix of a line; spans are parts of the line; empty (p NULL): none. */
struct log_prefix {
	struct text_line stamp, host, caller;
	int8_t level; /* -1 unknown */
	bool has_ts, foreign;
	uint64_t ts_ns;
	int64_t record; /* -1 unknown */
};

static inline size_t line_bytes(struct text_line t)
{
	return (size_t)(t.end - t.p);
}

static inline bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static inline bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static inline bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

/** Does @t begin with @word? */
static inline bool line_begins(struct text_line t, const char *word)
{
	size_t n = strlen(word);

	return line_bytes(t) >= n && !memcmp(t.p, word, n);
}

/** The first @word within @t; NULL: none. */
static inline const char *line_find(struct text_line t, const char *word)
{
	return line_bytes(t) ? memmem(t.p, line_bytes(t), word, strlen(word)) : NULL;
}

/* ---- prefix.c ---- */

void log_prefix_clear(struct log_prefix *x);
/** Take a decimal number at the start of *@t. False, and nothing is taken: there is none, or it is out of range. */
bool line_take_number(struct text_line *t, uint64_t *ret);
/**
 * Remove all known prefixes from @t. False: it has none; then @x->foreign says whether it is the line of
 * another program in a syslog.
 */
bool log_prefix_take(struct text_line *t, struct log_prefix *x);
/** The kernel's clock somewhere within the first LOG_MAX_PREFIX bytes of @t, NULL: none. */
const char *log_prefix_clock(struct text_line t);
/** Date and host of @t, which is "DATE HOST", "DATE HOST FACILITY.LEVEL", or a date without a host. */
void log_prefix_dated(struct text_line t, struct log_prefix *x);
/** Find a date and the host before "kernel" inside @t, which is a prefix of unknown form. */
void log_prefix_inside(struct text_line t, struct log_prefix *x);

/* ---- learn.c ---- */

#define LOG_MAX_PATTERNS  64
#define LOG_PATTERN_BYTES 120

/** A prefix without its varying parts; see learn.c. */
struct log_pattern {
	char core[LOG_PATTERN_BYTES];
	unsigned n, tail;	       /* bytes of core; blanks behind it */
	uint64_t words, clocks, heads; /* lines that had it, by the text after it */
	uint32_t names[8];	       /* hashes of its different forms, as long as they are few */
	unsigned nr_names;
	bool use, one_word;
};

struct log_learned {
	struct log_pattern pattern[LOG_MAX_PATTERNS];
	unsigned n;
	uint64_t lines, indented; /* with text; with only blanks before the known part */
};

/** Look at one line, known prefixes still before it. */
void log_learn_line(struct log_learned *k, struct text_line t);
/** All lines were seen: decide which patterns are prefixes. False: none is. */
bool log_learn_end(struct log_learned *k);
/** Remove a learnt prefix from @t, and fill in its date and host. False: there is none. */
bool log_learn_take(struct log_learned *k, struct text_line *t, struct log_prefix *x);

/* ---- text.c ---- */

/** As km_log_add(), for one line without newlines. */
enum km_status log_text_add(struct km_log *log, const struct km_log_line *proto, const char *text,
			    size_t bytes);
/** What a prefix says as a line, its strings copied. False: memory ran out. */
bool log_text_proto(struct km_log *log, const struct log_prefix *x, struct km_log_line *ret);
/** A string of the log's arena; the one of the line before when it is the same. */
const char *log_text_intern(struct km_log *log, const char *before, struct text_line t);

struct text_state {
	struct km_log *log;
	struct log_learned *learned; /* NULL: no prefix was learnt */
	struct km_log_line last;     /* prefix of the line before, for lines without one */
	bool has_last;
	size_t last_width; /* of its prefix, in bytes */
	bool kmsg, indented;
	char mark[16]; /* name of the mark of a wiki or forum before the text, "code"; empty: none */
};

/** One line of a text. */
enum km_status log_text_line(struct text_state *s, struct text_line t);

/* ---- journal.c ---- */

/** Is @text what `journalctl -o export` or one of its JSON forms printed, or a container's JSON? */
bool log_journal_is(const char *text, size_t bytes);
enum km_status log_journal_read(struct text_state *s, const char *text, size_t bytes);

/** A message @raw as it stands between quotation marks of JSON, and of which host it is (p NULL: not known), as lines. */
enum km_status log_journal_text(struct text_state *s, struct text_line raw, struct text_line host);
/** The same of a message as it is. */
enum km_status log_journal_plain(struct text_state *s, struct text_line text, struct text_line host);

/* ---- member.c ---- */

/** The member of objects in a text that has the kernel's records. */
struct log_member {
	struct text_line key; /* its name, in the text */
};

/** Has @text such a member, and hardly any records elsewhere in its objects? */
bool log_member_find(const char *text, size_t bytes, struct log_member *ret);
/** Lines of all such members @of in @text, and the lines outside of objects as those of a plain text. KM_OK or KM_NOMEM. */
enum km_status log_member_read(struct text_state *s, const char *text, size_t bytes, const struct log_member *of);

/** Is @t, a whole line of a text that has objects of JSON, neither part of one, be it cut, nor around one? */
bool log_is_plain(struct text_line t);

/** Does the kernel write such a text: behind its clock, or what begins a report? */
bool log_is_record(struct text_line t);

/* ---- column.c ---- */

/** The column of a table of comma-separated values that has the kernel's records. */
struct log_column {
	unsigned index; /* from 0 */
	char comma;	/* what stands between cells: a comma, semicolon or tab */
};

/** Is @text such a table, with a row of names? */
bool log_column_find(const char *text, size_t bytes, struct log_column *ret);
/** Lines of column @of in @text, of the host that their rows name. KM_OK or KM_NOMEM. */
enum km_status log_column_read(struct text_state *s, const char *text, size_t bytes, const struct log_column *of);

/* ---- merged.c ---- */

/** Where the first record of @t ends: @t.end, unless newlines between records were lost. */
const char *log_first_record(struct text_line t);

/* ---- stamp.c ---- */

/**
 * From date @from of a prefix to date @to (NULL: none): *@ret is 1 when time goes on, -1 when it goes back, 0 when that is not
 * known. Without a date only steps of at most an hour are, without a year those of at most a month. False: both
 * are the same second, or one has no time of day.
 */
bool log_stamp_step(const char *from, const char *to, int *ret);

/* ---- order.c ---- */

/**
 * Reverse the lines from number @first on when the newest of them is first: clocks go back, and reports have their
 * last line first. KM_OK or KM_NOMEM.
 */
enum km_status log_order(struct km_log *log, size_t first);

/* ---- wrap.c ---- */

/** Join the lines from number @first on that were broken at one width, in the middle of words. KM_OK or KM_NOMEM. */
enum km_status log_unwrap(struct km_log *log, size_t first);

/** Mark the lines from number @first on that were cut at one width, and leave their last word out. KM_OK or KM_NOMEM. */
enum km_status log_find_cut(struct km_log *log, size_t first);

/* ---- join.c ---- */

/** Whether @text, a line without its prefix, begins a record of a known kind. */
bool log_begins_record(const char *text);

/** Join the lines from number @first on that are pieces of one. KM_OK or KM_NOMEM. */
enum km_status log_join(struct km_log *log, size_t first);

#endif
