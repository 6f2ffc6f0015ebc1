/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Samples of vmstat(8), of which one table has many: a table of each, so that each is a snapshot.
 *
 *	procs -----------memory---------- ---swap-- -----io---- -system-- ------cpu----- -----timestamp-----
 *	 r  b   swpd   free   buff  cache   si   so    bi    bo   in   cs us sy id wa st                 UTC
 *	 1  0 122880 104550 204800 764288    0    0    12    33   50   70  2  1 97  0  0 2026-11-24 10:00:00
 *	 2  0 122880 104520 204800 764288    0    0    12    33   50   70  2  1 97  0  0 2026-11-24 10:00:01
 *
 * One sample has too few numbers to show that they are kB; all of them have: a line KM_IN_KB says so to each.
 */
#include <stdio.h>
#include <time.h>

#include "impl.h"
#include "proc/files.h"

#define LEAST_NUMBERS 12 /* of a sample: vmstat has had 16 and more for ever, some of 2.4 kernels less */

static struct km_text line_at(const char *p, const char *end)
{
	const char *nl = memchr(p, '\n', (size_t)(end - p));

	return (struct km_text){ p, nl ? nl : end };
}

static bool is_heading(struct km_text line)
{
	return line.p && km_text_skip(&line, "r ") && km_text_skip(&line, "b ") && km_text_skip(&line, "swpd ");
}

static bool is_sample(struct km_text line)
{
	unsigned n = 0;
	int64_t v;

	while (km_text_int(&line, &v))
		n++;
	return n >= LEAST_NUMBERS;
}

/*
 * Numbers of memory, the third to the sixth: those in kB are multiples of 4, for pages are. Those of an idle machine
 * repeat themselves, which shows nothing: only different ones count.
 */
#define FIRST_MEMORY	2
#define LAST_MEMORY	5
#define LEAST_MULTIPLES 6 /* one in 4096 series in another unit has them by chance */

struct multiples {
	int64_t v[LEAST_MULTIPLES]; /* different, above 0 */
	unsigned n;
	bool other; /* a number that is none */
};

static void add_multiple(struct multiples *m, int64_t v)
{
	unsigned i;

	m->other = m->other || v % 4;
	for (i = 0; i < m->n; i++)
		if (m->v[i] == v)
			return;
	if (v && m->n < LEAST_MULTIPLES)
		m->v[m->n++] = v;
}

static void add_numbers(struct multiples *m, struct km_text sample)
{
	unsigned i;
	int64_t v;

	for (i = 0; i <= LAST_MEMORY && km_text_int(&sample, &v); i++)
		if (i >= FIRST_MEMORY)
			add_multiple(m, v);
}

/* The table that is read. */
struct table {
	struct km_text above, heading; /* the line "procs …", where it has one, and that of the columns */
	bool used;		       /* a sample of it was written */
};

/* Note what @line is. Whether it is a sample that is not the first of its table. */
static bool see_line(struct table *t, struct km_text line)
{
	bool again;

	if (is_heading(line)) {
		t->heading = line;
		t->used = false;
	} else if (km_text_begins(line, "procs ") || km_text_begins(line, "--procs-")) { /* the latter of vmstat -w */
		*t = (struct table){ .above = line };
	} else if (t->heading.p && is_sample(line)) {
		again = t->used;
		t->used = true;
		return again;
	} else if (!km_text_blank(km_text_trim(line))) {
		*t = (struct table){ .used = false };
	}
	return false;
}

bool km_text_is_series(const char *head, size_t bytes)
{
	const char *p = head, *end = head + bytes;
	struct table t = { .used = false };
	struct km_text zone;

	if (!memmem(head, bytes, " swpd ", 6)) /* most texts have none */
		return false;
	while (p < end) {
		struct km_text line = line_at(p, end);

		if (see_line(&t, line) || (t.used && is_sample(line) && km_vmstat_time(t.heading, line, &zone)))
			return true;
		p = line.end + (line.end < end);
	}
	return false;
}

static void write_line(FILE *f, struct km_text line)
{
	if (!line.p)
		return;
	fwrite(line.p, 1, km_text_length(line), f);
	fputc('\n', f);
}

/* What tables of a text have in common. */
struct common {
	bool kb, has_offset;
};

/* Its time, where nothing says of which zone it is. */
static void write_local_time(FILE *f, struct km_text heading, struct km_text sample)
{
	struct km_text zone;
	time_t at = (time_t)km_vmstat_time(heading, sample, &zone);
	int64_t offset;
	struct tm tm;

	if (at && !(zone.p && km_zone_offset(zone, &offset)) && gmtime_r(&at, &tm))
		fprintf(f, KM_LOCAL_TIME "%04d-%02d-%02d %02d:%02d:%02d\n", tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday,
			tm.tm_hour, tm.tm_min, tm.tm_sec);
}

static void write_samples(FILE *f, struct km_text text, const void *arg)
{
	static const char in_kb[] = KM_IN_KB;
	const struct km_text unit = { in_kb, in_kb + sizeof(in_kb) - 1 };
	const char *p = text.p, *end = text.end;
	const struct common *common = arg;
	struct table t = { .used = false };

	while (p < end) {
		struct km_text line = line_at(p, end);

		p = line.end + (line.end < end);
		if (see_line(&t, line)) {
			write_line(f, t.above);
			write_line(f, t.heading);
		}
		if (t.used && is_sample(line)) {
			if (common->kb)
				write_line(f, unit);
			if (!common->has_offset)
				write_local_time(f, t.heading, line);
		}
		fwrite(line.p, 1, (size_t)(p - line.p), f);
	}
}

enum km_status km_tree_unroll(struct km_tree *t, bool has_offset, uint32_t *blob)
{
	const char *p = t->blobs.v[*blob].data, *end = p + t->blobs.v[*blob].bytes;
	struct table table = { .used = false };
	struct common common = { .has_offset = has_offset };
	struct multiples m = { .n = 0 };

	while (p < end) {
		struct km_text line = line_at(p, end);

		p = line.end + (line.end < end);
		(void)see_line(&table, line);
		if (table.used && is_sample(line))
			add_numbers(&m, line);
	}
	common.kb = !m.other && m.n == LEAST_MULTIPLES;
	return km_tree_rewrite(t, write_samples, &common, blob);
}
