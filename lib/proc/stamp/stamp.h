/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_STAMP_H
#define KM_STAMP_H

/** Reads dates and times of any form, and finds which of several is that of a record. */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* ---- line ---- */

/* A stretch of a text, borrowed from it. */

struct text_line {
	const char *p, *end;
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

/** Take a decimal number at the start of *@t. False, and nothing is taken: there is none, or it is out of range. */
bool line_take_number(struct text_line *t, uint64_t *ret);
void line_skip_blanks(struct text_line *t);
/** The word at *@t, without the blanks behind it, which are taken as well. */
struct text_line line_take_word(struct text_line *t);
/** The last word of *@t, which is left without it and the blanks before it. */
struct text_line line_cut_word(struct text_line *t);
/** Does @w have a time of day, "04:12:24"? */
bool line_has_time(struct text_line w);

/* ---- word ---- */

/** Has @t a date at its start: "Nov 23 04:12:24", "2026-11-23T04:12:24", "Mon 2026-11-23 04:12:24 UTC"? */
bool line_begins_with_date(struct text_line t);
/** A year alone, "2026". */
bool line_is_year(struct text_line w);
/** The kernel's level that @t begins with the name of, as dmesg writes it, in *@ret_bytes bytes: 0 for "emerg"; -1: none. */
int line_level(struct text_line t, size_t *ret_bytes);
/** "kern.warn", which busybox and OpenWrt write behind the host. */
bool line_is_facility(struct text_line w);
/**
 * Does @w, between a date and the kernel's clock, say what the line is and where it came from, instead of which machine
 * wrote it: a level, "kernel", a console such as "ttyS0"?
 */
bool line_names_no_host(struct text_line w);

/* ---- stamp ---- */

/*
 * Dates and times that prefixes, members of JSON and cells of tables have, of any form: which of two is later, and which of
 * several is that of a record.
 */

/* Prefixes are within this many bytes. */
#define LOG_MAX_PREFIX 160

/**
 * From date @from of a prefix to date @to (NULL: none): *@ret is 1 when time goes on, -1 when it goes back, 0 when that is not
 * known. Without a date only steps of at most an hour are, without a year those of at most a month. False: both
 * are the same second, or one has no time of day.
 */
bool log_stamp_step(const char *from, const char *to, int *ret);

/**
 * ns since a day that is the same for all, of a date with a year; *@ret_fraction: it is more exact than a second. False: @stamp is none, or of a
 * year that ns cannot say (before 1677, after 2262).
 */
bool log_stamp_exact(const char *stamp, int64_t *ret_ns, bool *ret_fraction);

/** Is @stamp a date without a year? NULL is none. */
bool log_stamp_has_no_year(const char *stamp);
/**
 * The time of date @stamp without a year, where only one year puts it into [@from, @to], seconds since 1970, or a day before or
 * behind, for its zone may not be known: at most @to. The day of the week, where it names one, and a 29 February rule out years.
 * 0: it is of no such year, or of one of several.
 */
int64_t log_stamp_between(const char *stamp, int64_t from, int64_t to);

/** A time as a member of JSON or a cell of a table has it. */
struct log_time {
	int64_t us;    /* since 1970 */
	bool no_year;  /* us is as if it was of the year 2000 */
	char text[48]; /* as a prefix would have it */
};

/** A date with a time of day and nothing else, or seconds, ms, us or ns since 1970. False: @t is neither. */
bool log_time_parse(struct text_line t, struct log_time *ret);

#define LOG_MAX_TIMES	 8
#define LOG_TIMES_DIFFER (-2)

/** What members or columns that may be the time of their record say; zero-initialise. */
struct log_times {
	uint64_t records, have[LOG_MAX_TIMES]; /* records, and those in which it is a time */
	uint64_t clocks[LOG_MAX_TIMES];	       /* of these, those with the kernel's own clock */
	int64_t ahead[LOG_MAX_TIMES];	       /* us that it was ahead of that clock at first */
	bool apart[LOG_MAX_TIMES];	       /* it does not run with that clock */
	bool differ[LOG_MAX_TIMES][LOG_MAX_TIMES];
};

/** A record: what each of them says (p NULL: nothing), and the kernel's clock before its text, in us (NULL: it has none). */
void log_times_add(struct log_times *times, const struct text_line value[LOG_MAX_TIMES], const int64_t *clock_us);
/**
 * The one that is a time in every record; of several that differ the one that runs with the kernel's clock. -1: there is
 * none; LOG_TIMES_DIFFER: there are several, of which @two are named.
 */
int log_times_choose(const struct log_times *times, unsigned two[2]);

/**
 * Where the first record of @t ends: @t.end, unless newlines between records were lost. @clock: the kernel's in the prefix of the
 * first; NULL: it has none.
 */
const char *log_first_record(struct text_line t, const char *clock);

#endif
