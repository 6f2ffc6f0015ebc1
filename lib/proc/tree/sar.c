/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What sar(1) of sysstat prints of memory: a snapshot of each sample. Rates (-B, -W) and averages are no state of a
 * machine at a time: they are passed over.
 *
 *	Linux 5.10.0-20-amd64 (db1)	11/26/25	_x86_64_	(8 CPU)
 *
 *	00:00:01    kbmemfree   kbavail kbmemused  %memused kbbuffers  kbcached  kbcommit
 *	00:10:01      1045504  11060224  20602676     63.17    204800  10764288  24123456
 *	Average:       995504  11010224  20652676     63.32    204800  10764288  24173456
 */
#include <stdio.h>
#include <time.h>

#include "impl.h"
#include "proc/files.h"

struct sar {
	struct km_text release, host, arch;
	int64_t day;		/* midnight of its date, seconds since 1970; 0 unknown */
	int64_t last;		/* seconds since midnight of the sample before */
	struct km_text columns; /* of the table of memory that is read; p NULL: of another one */
};

static bool next_line(struct km_text *t, struct km_text *line)
{
	const char *nl;

	if (t->p >= t->end)
		return false;
	nl = memchr(t->p, '\n', km_text_length(*t));
	*line = km_text_trim((struct km_text){ t->p, nl ? nl : t->end });
	t->p = nl ? nl + 1 : t->end;
	return true;
}

static bool take_number(struct km_text *t, int64_t *ret)
{
	bool first = t->p < t->end && *t->p >= '0' && *t->p <= '9';

	return first && km_text_int(t, ret);
}

/* "11/26/25", "26/11/2025", "2025-11-26": 0 when day and month may be either. */
static int64_t read_day(struct km_text word)
{
	int64_t v[3], t;
	unsigned i;

	for (i = 0; i < 3; i++) {
		if (!take_number(&word, &v[i]) || (i < 2 && (word.p == word.end || !strchr("/-.", *word.p++))))
			return 0;
	}
	if (v[0] > 99) {
		t = v[0];
		v[0] = v[1];
		v[1] = v[2];
		v[2] = t;
	} else if (v[0] <= 12 && v[1] <= 12 && v[0] != v[1]) {
		return 0;
	} else if (v[0] > 12) {
		t = v[0];
		v[0] = v[1];
		v[1] = t;
	}
	if (v[0] < 1 || v[0] > 12 || v[1] < 1 || v[1] > 31 || v[2] > 2999)
		return 0;
	return timegm(&(struct tm){ .tm_year = (int)(v[2] < 100 ? v[2] + 100 : v[2] - 1900), .tm_mon = (int)v[0] - 1, .tm_mday = (int)v[1] });
}

/* "Linux 5.10.0-20-amd64 (db1) 11/26/25 _x86_64_ (8 CPU)" */
static bool read_head(struct km_text line, struct sar *ret)
{
	struct km_text t = line, release, host, date, arch;

	if (!km_text_skip(&t, "Linux ") || !km_text_word(&t, &release) || !km_text_word(&t, &host) || *host.p != '(' ||
	    host.end[-1] != ')' || !km_text_word(&t, &date) || !km_text_word(&t, &arch) || *arch.p != '_')
		return false;
	*ret = (struct sar){ .release = release, .host = { host.p + 1, host.end - 1 }, .arch = { arch.p + 1, arch.end - 1 }, .day = read_day(date), .last = -1 };
	return true;
}

/* "00:10:01", "12:10:01 AM": seconds since midnight; *@line moves behind it. False: it begins with none. */
static bool take_time(struct km_text *line, int64_t *ret)
{
	struct km_text t = *line, word;
	int64_t h, m, s;

	if (!km_text_word(&t, &word) || !take_number(&word, &h) || word.p == word.end || *word.p++ != ':' ||
	    !take_number(&word, &m) || word.p == word.end || *word.p++ != ':' || !take_number(&word, &s) || word.p != word.end ||
	    h > 24 || m > 59 || s > 60)
		return false;
	if (km_text_skip(&t, "AM "))
		h %= 12;
	else if (km_text_skip(&t, "PM "))
		h = h % 12 + 12;
	*ret = h * 3600 + m * 60 + s;
	*line = km_text_trim(t);
	return true;
}

static bool is_memory(struct km_text columns)
{
	return km_text_begins(columns, "kbmemfree ");
}

bool km_text_is_sar(const char *head, size_t bytes)
{
	struct km_text t = { head, head + bytes }, line;
	struct sar sar;
	bool found = false;
	int64_t when;

	while (next_line(&t, &line)) {
		found = found || read_head(line, &sar);
		if (found && take_time(&line, &when) && is_memory(line))
			return true;
	}
	return false;
}

static void put(FILE *f, struct km_text t, const char *behind)
{
	fwrite(t.p, 1, km_text_length(t), f);
	fputs(behind, f);
}

static void write_sample(FILE *f, struct sar *sar, int64_t when, struct km_text values)
{
	time_t at;
	struct tm tm;

	if (when < sar->last && sar->day)
		sar->day += 86400;
	sar->last = when;
	at = (time_t)(sar->day + when);
	if (sar->day && gmtime_r(&at, &tm))
		fprintf(f, "%04d-%02d-%02d %02d:%02d:%02d\n", tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday, tm.tm_hour, tm.tm_min,
			tm.tm_sec);
	fputs("$ uname -a\nLinux ", f);
	put(f, sar->host, " ");
	put(f, sar->release, " #1 ");
	put(f, sar->arch, " GNU/Linux\n=== /sar_memory\n");
	put(f, sar->columns, "\n");
	put(f, values, "\n");
}

static void write_samples(FILE *f, struct km_blob b, const void *arg)
{
	struct km_text t = { b.data, b.data + b.bytes }, line;
	struct sar sar = { .day = 0 };
	int64_t when, n;

	(void)arg;
	while (next_line(&t, &line)) {
		struct km_text rest = line;

		if (read_head(line, &sar) || !take_time(&rest, &when))
			continue;
		if (!take_number(&(struct km_text){ rest.p, rest.end }, &n))
			sar.columns = is_memory(rest) ? rest : (struct km_text){ NULL, NULL };
		else if (sar.columns.p && sar.release.p)
			write_sample(f, &sar, when, rest);
	}
}

/* Tables of anything but memory, by their first column. */
static enum km_status pass_tables(struct km_tree *t, struct km_blob b)
{
	struct km_text text = { b.data, b.data + b.bytes }, line, word, last = { NULL, NULL };
	enum km_status st = KM_OK;
	int64_t when, n;

	while (!st && next_line(&text, &line)) {
		const char *name;

		if (!take_time(&line, &when) || take_number(&(struct km_text){ line.p, line.end }, &n) || is_memory(line) ||
		    !km_text_word(&line, &word) || (last.p && km_text_length(last) == km_text_length(word) && !memcmp(last.p, word.p, km_text_length(word))))
			continue;
		last = word;
		name = km_arena_printf(&t->arena, "sar: table of %.*s", (int)km_text_length(word), word.p);
		st = name ? km_tree_pass(t, name, KM_PASSED_UNKNOWN, NULL) : KM_NOMEM;
	}
	return st;
}

enum km_status km_tree_unsar(struct km_tree *t, uint32_t *blob)
{
	enum km_status st = pass_tables(t, t->blobs.v[*blob]);

	return st ? st : km_tree_rewrite(t, write_samples, NULL, blob);
}
