/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_LOG_H
#define KM_LOG_H

/**
 * Kernel logs -> rows: kernel_log, and from its lines Mem-Info blocks, OOM kills and page allocation
 * failures with the reason derived from their numbers.
 *
 * Lines come from a text (km_log_read(): dmesg, syslog, journal, serial console, /dev/kmsg) or one by
 * one from a dump's printk buffer (km_log_add()); the rest is the same. A log is as untrusted as
 * a dump: no line makes this fail, lines of reports that are not understood are kept in table
 * unparsed. Memory is bounded by KM_LOG_MAX_LINES and the size of the text.
 */

#include "kconst/gfp.h"
#include "store/journal.h"
#include "base/mem.h"

#define KM_LOG_MAX_LINES (UINT64_C(4) << 20)

struct km_log_line {
	int64_t seq;	/* number of the line, from 1 */
	int64_t record; /* the kernel's number of the record; -1 unknown */
	uint64_t ts_ns; /* since boot, when has_ts */
	bool has_ts;
	int8_t level;	    /* 0 to 7; -1 unknown */
	const char *caller; /* "T123", "C0"; "" unknown */
	const char *host;   /* as a syslog or journal names it; "" unknown */
	const char *boot;   /* random number of its boot, as a journal has it; NULL unknown */
	const char *stamp;  /* date as the prefix has it; NULL none */
	const char *text;   /* without prefixes and trailing blanks; NUL-terminated */
	const char *whole;  /* @text including the part that was left out of it; NULL: nothing was */
	uint32_t width;	    /* of the line in the text, prefixes and all, in bytes; 0 unknown */
	bool bare;	    /* it had no prefix */
	bool more;	    /* a further line of the record before */
	bool cut;	    /* the text was cut at one width: @text lacks the word that was cut, @whole has it */
	uint8_t padding;    /* blanks at its end, at most 255 */
};

/** Lines in the order of the log. Zero-initialise; km_log_deinit() frees it. */
struct km_log {
	KM_VEC(struct km_log_line) lines;
	struct km_arena arena;
	uint64_t foreign;    /* lines of a syslog or journal that are not the kernel's */
	uint64_t lost;	     /* lines beyond KM_LOG_MAX_LINES */
	uint64_t broken;     /* entries of a journal that cannot be read */
	uint64_t left_out;   /* records in members of JSON that are more than are read */
	uint64_t more_boots; /* at least so many boots begin among the lines, which were not split: there are too many */
	/* Names of two members or columns that differ about the time of records, which so have none; NULL: none do. */
	const char *times;
	bool no_year;  /* its dates have none, and the caller found several possible */
	int file_year; /* its dates have none, and the caller took this one, of the time of its file; 0: neither */
	/* Size of a page, by the Mem-Info blocks of its reports, once km_log_store() has read them; 0 unknown. */
	uint64_t page_bytes;
	char release[65]; /* of the kernel that wrote the log; "" until a line has it (or the caller set it) */
};

void km_log_deinit(struct km_log *log);

/**
 * One record: @text is cut at newlines into lines that share what @proto says (its seq and text are
 * not used). KM_OK or KM_NOMEM.
 */
enum km_status km_log_add(struct km_log *log, const struct km_log_line *proto, const char *text,
			  size_t bytes);

/**
 * Read a whole text log, with prefixes of any kind, quotation marks and wrapping by
 * mail programs, journals as text, export or JSON. KM_OK or KM_NOMEM.
 */
enum km_status km_log_read(struct km_log *log, const char *text, size_t bytes);

/** The log of each host, from a log of several hosts, or of each boot. */
struct km_log_parts {
	struct km_log *v; /* their strings belong to the log that was split */
	size_t n;	  /* 0: the log is of one host, or of one boot */
};

/**
 * Split the lines of @log by host. "web1" and "web1.example.com" are one host unless there is a
 * "web1.example.org". A line whose prefix names no host
 * belongs to a part without a name, a line without a prefix to the host of the lines around it. A part without a name that
 * reports a kill of the only one with a name is of that host. KM_OK or KM_NOMEM;
 * the caller owns @ret (km_log_parts_deinit()), and keeps @log as long.
 */
enum km_status km_log_split(const struct km_log *log, struct km_log_parts *ret);
/**
 * Split the lines of @log, which is of one host, by boot, in the order in which the boots begin: at a banner, at
 * journalctl's line between boots, and where the kernel's clock falls back to its start. What is reported twice of one boot
 * is one part. After 1024 beginnings the rest is of the last one,
 * which counts them (more_boots); that alone may be a part. As km_log_split() in all else.
 */
enum km_status km_log_split_boots(const struct km_log *log, struct km_log_parts *ret);
/** @n parts of @log without lines yet, one or more; what is said of the whole stands with the first. KM_OK or KM_NOMEM. */
enum km_status km_log_parts_init(struct km_log_parts *parts, size_t n, const struct km_log *log);
void km_log_parts_deinit(struct km_log_parts *parts);
/** Bytes of @host that name a machine, without its domain; 0: none, as for "localhost" and for a number. */
size_t km_log_host_bytes(const char *host);
/** Are @a and @b one host? Names with different domains are not, a name without one is that of any domain. */
bool km_log_same_host(const char *a, const char *b);

/**
 * Write the lines and their reports for the store's current capture. @source is where they come
 * from (a path, or "printk"). Line numbers continue those of an earlier log of the same capture.
 * Lines that cannot be stored are counted in @j. KM_OK, KM_IO or KM_NOMEM.
 */
enum km_status km_log_store(struct km_log *log, struct km_store *store, const char *source,
			    struct km_journal *j);

/**
 * The panic message of a crashed kernel: the line "Kernel panic - not syncing: …", else the last
 * line that begins an oops; without its prefix. NULL: it did not. Borrowed from @log.
 */
const char *km_log_panic(const struct km_log *log);

/** Tables that km_log_store() writes, NULL-terminated. */
extern const struct km_table *const km_log_tables[];

/** Store @log, which was read from file @path, with its row of table load ("log"). KM_OK, KM_IO or KM_NOMEM. */
enum km_status km_log_load_lines(struct km_store *store, const char *path, struct km_log *log);
/** A file that is a kernel log of one host: km_log_read() and km_log_load_lines(). */
enum km_status km_log_load(struct km_store *store, const char *path, const char *text,
			   size_t bytes);

struct km_log_facts {
	char release[65];	  /* "" unknown */
	char kernel_version[512]; /* the banner "Linux version …"; "" unknown */
	char command_line[2048];
	char panic[512];
	double uptime_s;  /* of the last line; negative: unknown */
	char host[128];	  /* "" unknown, or lines of several hosts */
	char boot_id[37]; /* a UUID in lower case; "" unknown, or lines of several boots */
	bool stamped;	  /* a line has a date or time of day */
	int64_t taken_at; /* date of the last line that has a whole one, seconds since 1970; 0 unknown */
	char day[64];	  /* the last date without a year, behind that; "" none */
	/* What the log says of the year of @day: seconds since 1970, 0 unknown. */
	int64_t not_before; /* the kernel was built, a line was written */
	int64_t clock;	    /* at the last line, by what the kernel read at boot */
	bool has_taint;
	uint64_t taint; /* taint mask of the last report; 0: not tainted */
};

/**
 * When the last line was written, seconds since 1970; where its dates have no year, the year is that of the kernel's clock; else that
 * of a day before its file was @written (a midnight for a day; 0 unknown), as if it was not copied; else the only one that these, the
 * kernel's build and @now allow. 0: unknown. *@ret_by_file: nothing but @written says which year it is.
 */
int64_t km_log_end(const struct km_log_facts *f, int64_t written, int64_t now, bool *ret_by_file);

/** What a log says about its machine, for its row of table capture. */
void km_log_read_facts(const struct km_log *log, struct km_log_facts *ret);
/** The same of a text. KM_OK or KM_NOMEM. */
enum km_status km_log_identify(const char *text, size_t bytes, struct km_log_facts *ret);

#endif
