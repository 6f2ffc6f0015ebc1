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
#include "stamp/stamp.h"

/** The prefix of a line; spans are parts of the line; empty (p NULL): none. */
struct log_prefix {
	struct text_line stamp, host, caller;
	int8_t level;		      /* -1 unknown */
	bool has_ts, foreign, quotes; /* of another program; which quotes a line of the kernel */
	uint64_t ts_ns;
	int64_t record; /* -1 unknown */
};

/* ---- prefix.c ---- */

void log_prefix_clear(struct log_prefix *x);
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

/* ---- lines.c, read.c, times.c ---- */

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

enum log_journal {
	LOG_JOURNAL_NONE,
	LOG_JOURNAL_OTHER, /* a container's JSON */
	LOG_JOURNAL_OWN,   /* what `journalctl -o export` or one of its JSON forms printed */
};

enum log_journal log_journal_is(const char *text, size_t bytes);
enum km_status log_journal_read(struct text_state *s, const char *text, size_t bytes);

/** The host and the time of a message; p NULL: not known. */
struct log_source {
	struct text_line host, time;
};

/** A message @raw as it stands between quotation marks of JSON as lines, which say themselves what they can. */
enum km_status log_journal_text(struct text_state *s, struct text_line raw, const struct log_source *of);
/** The same of a message as it is. */
enum km_status log_journal_plain(struct text_state *s, struct text_line text, const struct log_source *of);

/* ---- member.c ---- */

#define LOG_MAX_MESSAGES 8

/** Where values stand in JSON. */
struct log_slot {
	struct text_line key; /* name of the member, or of the array that the value is in, in the text; empty: it has none */
	int place;	      /* in an array within an array, from 0; -1: in another array; -2: in an object */
};

/** The members of objects in a text, or places in its arrays, that have the kernel's records. */
struct log_member {
	struct log_slot message[LOG_MAX_MESSAGES]; /* most records are in the first one */
	bool all[LOG_MAX_MESSAGES];		   /* each value is one, not only those that look like it */
	struct log_slot time[LOG_MAX_TIMES];	   /* that may be their times */
	unsigned nr_messages, nr_times;
	uint64_t left_out; /* records of further members, which are too many */
};

/** Has @text such members, and hardly any records elsewhere in its objects? */
bool log_member_find(const char *text, size_t bytes, struct log_member *ret);
/** Lines of all such members @of in @text, and the lines outside of objects as those of a plain text. KM_OK or KM_NOMEM. */
enum km_status log_member_read(struct text_state *s, const char *text, size_t bytes, const struct log_member *of);

/** Note that @a and @b differ about the times of records. KM_OK or KM_NOMEM. */
enum km_status log_times_differ(struct km_log *log, struct text_line a, struct text_line b);
/** The kernel's clock before a message, in us. False: it has none. */
bool log_clock_of(struct text_line message, int64_t *ret);

/* ---- plain.c ---- */

/** The string at *@at, which is a quotation mark: its contents, raw; *@at moves behind it. False: it does not end in its line. */
bool log_json_string(const char **at, const char *end, struct text_line *ret);
/** Does what ends at @p name a member: is the next mark a colon? */
bool log_json_is_key(const char *p, const char *end);
/** A number or a literal at *@p, and nothing else up to the next mark of JSON; *@p moves behind it. */
bool log_json_scalar(const char **p, const char *end);
/** Is @t, a whole line of a text that has objects of JSON, neither part of one, be it cut, nor around one? */
bool log_is_plain(struct text_line t);

/** Does the kernel write such a text: behind its clock, or what begins a report? */
bool log_is_record(struct text_line t);

/* ---- column.c ---- */

#define LOG_MAX_COLUMNS 8

/** The column of a table of comma-separated values that has the kernel's records. */
struct log_column {
	unsigned index;				 /* from 0 */
	unsigned more[LOG_MAX_COLUMNS], nr_more; /* other columns that have some */
	char comma;				 /* what stands between cells: a comma, semicolon or tab */
};

/** Is @text such a table, with a row of names? */
bool log_column_find(const char *text, size_t bytes, struct log_column *ret);
/** Lines of column @of in @text, of the host that their rows name. KM_OK or KM_NOMEM. */
enum km_status log_column_read(struct text_state *s, const char *text, size_t bytes, const struct log_column *of);

/* ---- order.c ---- */

/**
 * Reverse the lines from number @first on when the newest of them is first: clocks go back, and reports have their
 * last line first. KM_OK or KM_NOMEM.
 */
enum km_status log_order(struct km_log *log, size_t first);

/* ---- hosts.c ---- */

/** Of the lines from number @first on, take off words that stand where a host would, but are no machines. */
void log_drop_labels(struct km_log *log, size_t first);

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
