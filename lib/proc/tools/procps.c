/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What free(1) and vmstat(8) of procps print of /proc/meminfo:
 *
 *	               total        used        free      shared  buff/cache   available
 *	Mem:         8009212     6911344      194812      312020      731212      318212
 *	Swap:        2097148     1912340      184808
 *
 *	procs -----------memory---------- ---swap-- -----io---- -system-- ------cpu-----
 *	 r  b   swpd   free   buff  cache   si   so    bi    bo   in   cs us sy id wa st
 *	 1  0 122880 104550 204800 764288    0    0    12    33   50   70  2  1 97  0  0
 *
 * and top(1) above its list, before and since procps 3.3.10:
 *
 *	Mem:   4048216k total,  3913028k used,   135188k free,    52840k buffers
 *	MiB Mem :   7821.5 total,    190.2 free,   6749.2 used,    882.1 buff/cache
 *	MiB Swap:   2048.0 total,   1868.2 free,    179.8 used.    310.8 avail Mem
 *
 * Numbers are kB, unless an option says otherwise; the path has it ("free_-m", "free_-m_si" in powers of 1000), or, where no command stands
 * above the table, the numbers: those in kB are multiples of 4, for pages are, and those in bytes of 4096. From
 * -m on amounts are rounded.
 */
#include <stdio.h>
#include <stdlib.h>

#include "proc/date.h"
#include "proc/files.h"

#define MAX_COLUMNS   24
#define MAX_LINES     8
#define LEAST_NUMBERS 5 /* that are multiples of 4 before that cannot be chance */

struct amount {
	int64_t value; /* in the unit; negative: none */
	double human;  /* kB, where the number has a unit of its own; negative: it has none */
};

struct line {
	struct km_text name;
	struct amount v[MAX_COLUMNS];
	unsigned n;
};

struct table {
	struct km_text column[MAX_COLUMNS];
	unsigned nr_columns;
	struct line line[MAX_LINES];
	unsigned nr_lines;
	unsigned base; /* of its units: 1024, with --si 1000 */
	uint64_t more; /* tables or samples that are not used */
};

/* ---- numbers ---- */

/* "31853", "7.7Gi", "210M": a letter stands for a power of @base, 1024 or 1000, and of 1024 with an "i". */
static bool read_amount(struct km_text *line, unsigned base, struct amount *a)
{
	static const char units[] = "BKMGTP";
	char buf[32], *end, *unit;
	struct km_text word, rest;
	double kb;

	if (!km_text_word(line, &word) || km_text_length(word) >= sizeof(buf))
		return false;
	rest = word;
	*a = (struct amount){ -1, -1 };
	if (km_text_int(&rest, &a->value) && rest.p == rest.end)
		return a->value >= 0;
	a->value = -1;
	km_text_copy(word, buf, sizeof(buf));
	for (end = buf; (*end >= '0' && *end <= '9') || *end == '.' || *end == ','; end++)
		*end = *end == ',' ? '.' : *end; /* as some languages write it */
	unit = *end ? strchr(units, *end & ~0x20) : NULL;
	if (end == buf || !unit || (end[1] && strcmp(end + 1, "i") != 0 && strcmp(end + 1, "iB") != 0))
		return false;
	if (end[1])
		base = 1024;
	*end = '\0';
	for (kb = strtod(buf, NULL) / 1024; unit > units; unit--)
		kb *= base;
	a->human = kb;
	return kb < 1e15;
}

static void read_columns(struct table *t, struct km_text line)
{
	t->nr_columns = 0;
	while (t->nr_columns < MAX_COLUMNS && km_text_word(&line, &t->column[t->nr_columns]))
		t->nr_columns++;
}

/* The numbers of a line; what stands behind them is a date, or more than there are columns. False: not all are numbers. */
static bool read_numbers(struct table *t, struct km_text name, struct km_text line)
{
	struct line *l = &t->line[t->nr_lines];
	struct km_date date;

	if (t->nr_lines >= MAX_LINES)
		return false;
	*l = (struct line){ .name = name };
	while (!km_text_blank(line) && l->n < t->nr_columns) {
		struct km_text rest = km_text_trim(line);

		if (!read_amount(&line, t->base, &l->v[l->n])) {
			if (!l->n || !km_text_date(rest, &date))
				return false;
			break;
		}
		l->n++;
	}
	t->nr_lines += l->n > 0;
	return l->n > 0;
}

/* ---- units ---- */

/* Whether value @v stands before line @line, column @k. */
static bool stands_before(const struct table *t, unsigned line, unsigned first, unsigned last, unsigned k, int64_t v)
{
	unsigned i, c;

	for (i = 0; i <= line; i++)
		for (c = first; c <= last && c < t->line[i].n && (i < line || c < k); c++)
			if (t->line[i].v[c].value == v)
				return true;
	return false;
}

/* Different multiples of @of among the numbers from column @first to @last that are above 0; 0: some are none. */
static unsigned multiples(const struct table *t, unsigned first, unsigned last, int64_t of)
{
	unsigned i, k, n = 0;

	for (i = 0; i < t->nr_lines; i++) {
		for (k = first; k <= last && k < t->line[i].n; k++) {
			int64_t v = t->line[i].v[k].value;

			if (v > 0 && v % of)
				return 0;
			n += v > 0 && !stands_before(t, i, first, last, k, v);
		}
	}
	return n;
}

/* What units are powers of, by the end of the path. */
static unsigned base_of(const char *path)
{
	const char *end = strrchr(path, '_');

	return end && strcmp(end, "_si") == 0 ? 1000 : 1024;
}

/* Bytes of a number's unit by the option in the path, or the numbers of memory; 0 unknown. */
static int64_t unit_of(const struct km_proc_run *run, const struct table *t, unsigned first, unsigned last)
{
	const char *dash = strrchr(run->path, '-');

	switch (dash && dash > run->path && dash[-1] == '_' ? dash[1] : '\0') {
	case 'b':
		return 1;
	case 'k':
		return t->base;
	case 'm':
		return (int64_t)t->base * t->base;
	case 'g':
		return (int64_t)t->base * t->base * t->base;
	case '\0':
		break;
	default:
		return 0;
	}
	if (multiples(t, first, last, 4096) >= LEAST_NUMBERS)
		return 1;
	return multiples(t, first, last, 4) >= LEAST_NUMBERS ? 1024 : 0;
}

/* ---- rows ---- */

/* Amounts of memory in tables, in the order of the bits of km_proc_facts.seen. */
static const char *const amounts[] = {
	"MemTotal",
	"MemFree",
	"MemAvailable",
	"Shmem",
	"Buffers",
	"Cached",
	"Cached + SReclaimable",
	"Buffers + Cached + SReclaimable",
	"LowTotal",
	"LowFree",
	"HighTotal",
	"HighFree",
	"SwapTotal",
	"SwapFree",
	"SwapTotal - SwapFree",
	"CommitLimit",
	"Committed_AS",
	"Inactive",
	"Active",
};

/* Whether another table of the snapshot had it, which takes precedence; it counts as seen from now on. */
static bool was_seen(struct km_proc_facts *f, const char *name)
{
	bool seen;
	unsigned i;

	for (i = 0; i < KM_ARRAY_LEN(amounts); i++) {
		if (strcmp(amounts[i], name) != 0)
			continue;
		seen = f->seen >> i & 1;
		f->seen |= UINT64_C(1) << i;
		return seen;
	}
	return false;
}

struct sink {
	struct km_proc_run *run;
	int64_t unit; /* bytes; 0 unknown */
	bool rounded, unknown;
};

static enum km_status amount_add(struct sink *s, const char *name, struct amount a)
{
	struct row_meminfo row = { 0 };
	int64_t bytes;

	if (was_seen(s->run->facts, name))
		return KM_OK;
	ROW_SET(row, meminfo, name, name);
	if (a.human >= 0) {
		ROW_SET(row, meminfo, value_kb, (int64_t)(a.human + 0.5));
		s->rounded |= a.human > 0;
	} else if (s->unit && !__builtin_mul_overflow(a.value, s->unit, &bytes)) {
		ROW_SET(row, meminfo, value_kb, bytes / 1024);
		s->rounded |= s->unit != 1 && s->unit != 1024 && a.value;
	} else if (!a.value) {
		ROW_SET(row, meminfo, value_kb, 0);
	} else {
		s->unknown = true;
	}
	return PROC_ADD(s->run, meminfo, row);
}

static void sink_report(const struct sink *s, uint64_t more)
{
	if (s->rounded)
		km_journal_unknown(&s->run->journal, KM_OK, "amounts are rounded: /proc/meminfo has them in kB");
	if (s->unknown)
		km_journal_unknown(&s->run->journal, KM_OK,
				   "the unit is not known: no command such as '$ free -m' stands above the table");
	if (more)
		km_journal_unknown(&s->run->journal, KM_OK, "of %llu tables or samples only one is read",
				   (unsigned long long)more + 1);
}

/* /proc/meminfo, which is read before, has the same and more. Another table gives only the amounts that it has. */
static bool has_meminfo(const struct km_proc_run *run)
{
	return km_store_rows(run->store, &km_tbl_meminfo) != 0 && !run->facts->seen;
}

/* A line KM_LOCAL_TIME, which is said. False: it is none. */
static bool take_local_time(struct km_proc_run *run, struct km_text line)
{
	if (!km_text_begins(line, KM_LOCAL_TIME))
		return false;
	line.p += strlen(KM_LOCAL_TIME);
	km_journal_unknown(&run->journal, KM_OK, "the time is local, %.40s, and its zone is not known",
			   km_text_dup(run, line) ? km_text_dup(run, line) : "");
	return true;
}

/* ---- free ---- */

/* Columns of a line of free -> fields of /proc/meminfo, or sums of them; NULL: what the others come to. */
static const struct field {
	const char *line, *column, *name;
} fields[] = {
	{ "Mem:", "total", "MemTotal" },
	{ "Mem:", "free", "MemFree" },
	{ "Mem:", "available", "MemAvailable" },
	{ "Mem:", "shared", "Shmem" },
	{ "Mem:", "buffers", "Buffers" },
	{ "Mem:", "cached", "Cached" },
	/* procps 3.3.10 (src/free.c) adds what can be reclaimed of slab. */
	{ "Mem:", "cache", "Cached + SReclaimable" },
	{ "Mem:", "buff/cache", "Buffers + Cached + SReclaimable" },
	{ "Low:", "total", "LowTotal" },
	{ "Low:", "free", "LowFree" },
	{ "High:", "total", "HighTotal" },
	{ "High:", "free", "HighFree" },
	{ "Swap:", "total", "SwapTotal" },
	{ "Swap:", "free", "SwapFree" },
	{ "Comm:", "total", "CommitLimit" },
	{ "Comm:", "used", "Committed_AS" },
};

static enum km_status add_fields(struct sink *s, const struct table *t)
{
	enum km_status st = KM_OK;
	unsigned i, k, f;

	for (i = 0; i < t->nr_lines; i++) {
		for (k = 0; !st && k < t->nr_columns && k < t->line[i].n; k++) {
			for (f = 0; !st && f < KM_ARRAY_LEN(fields); f++) {
				if (km_text_equal(t->line[i].name, fields[f].line) &&
				    km_text_equal(t->column[k], fields[f].column))
					st = amount_add(s, fields[f].name, t->line[i].v[k]);
			}
		}
	}
	return st;
}

/* Lines that the others add up to. */
static bool is_sum(struct km_text line)
{
	return km_text_begins(line, "-/+ buffers/cache:") || km_text_begins(line, "Total:");
}

static enum km_status parse_free(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_text t = { text, text + bytes }, line, rest, name;
	struct table table = { .base = base_of(run->path) };
	enum km_status st = KM_OK;
	struct sink s = { .run = run };

	if (has_meminfo(run))
		return KM_OK;
	while (!st && km_text_line(run, &t, &line)) {
		line = km_text_trim(line);
		rest = line;
		if (km_text_begins(line, "total")) {
			if (table.nr_lines)
				table.more++;
			else
				read_columns(&table, line);
		} else if (table.more || is_sum(line) || !km_text_word(&rest, &name)) {
			continue;
		} else if (!table.nr_columns || name.end[-1] != ':' || !read_numbers(&table, name, rest)) {
			st = km_proc_unparsed(run, line);
		}
	}
	if (!st && !table.nr_lines) {
		km_journal_skip(&run->journal, "no line 'Mem: …' below 'total used free …'");
		return KM_FORMAT;
	}
	s.unit = unit_of(run, &table, 0, MAX_COLUMNS);
	if (!st)
		st = add_fields(&s, &table);
	sink_report(&s, table.more);
	return st;
}

/* ---- top ---- */

/* "MiB Mem :", "Mem:"; the unit of the numbers, 0: each has its own. False: no such line. */
static bool take_top(struct km_text *line, bool *ret_swap, char *ret_unit)
{
	static const char units[] = "KMGT";
	struct km_text t = km_text_trim(*line), word;

	*ret_unit = '\0';
	if (km_text_length(t) > 4 && strchr(units, *t.p) && t.p[1] == 'i' && t.p[2] == 'B' && t.p[3] == ' ') {
		*ret_unit = *t.p;
		t.p += 4;
	}
	if (!km_text_word(&t, &word))
		return false;
	if (word.end[-1] == ':')
		word.end--;
	else if (!km_text_skip(&t, ":"))
		return false;
	*ret_swap = km_text_equal(word, "Swap");
	*line = t;
	return *ret_swap || km_text_equal(word, "Mem");
}

bool km_top_memory(struct km_text line)
{
	char unit;
	bool swap;

	return memchr(line.p, ',', km_text_length(line)) && take_top(&line, &swap, &unit) && !swap &&
	       memmem(line.p, km_text_length(line), " total,", 7);
}

bool km_top_begins(struct km_text line)
{
	return km_top_memory(line) ||
	       (km_text_begins(line, "top - ") && memmem(line.p, km_text_length(line), "load average", 12));
}

static const struct field top_fields[] = {
	{ "Mem", "total", "MemTotal" },
	{ "Mem", "free", "MemFree" },
	{ "Mem", "buffers", "Buffers" },
	{ "Mem", "buff/cache", "Buffers + Cached + SReclaimable" },
	{ "Swap", "total", "SwapTotal" },
	{ "Swap", "free", "SwapFree" },
	{ "Swap", "avail", "MemAvailable" },
	/* The page cache stands on the line of swap for want of room. */
	{ "Swap", "cached", "Cached" },
};

/* "4048216k total, 3913028k used, …": each number and what it is. */
static enum km_status add_top(struct sink *s, struct km_text line, bool swap, char unit)
{
	enum km_status st = KM_OK;
	struct km_text word, name;
	unsigned f;

	while (!st && km_text_word(&line, &word) && km_text_word(&line, &name)) {
		struct amount a;
		char buf[40];

		if ((size_t)(word.end - word.p) >= sizeof(buf) - 2 || *word.p < '0' || *word.p > '9')
			break;
		snprintf(buf, sizeof(buf), "%.*s%c", (int)(word.end - word.p), word.p, unit);
		word = (struct km_text){ buf, buf + strlen(buf) };
		while (name.end > name.p && strchr(",.", name.end[-1]))
			name.end--;
		if (!read_amount(&word, 1024, &a))
			return km_proc_unparsed(s->run, line);
		/* What ends in k is exact. */
		if (a.human >= 0 && (buf[strlen(buf) - 1] | 0x20) == 'k' && !strchr(buf, '.'))
			a = (struct amount){ (int64_t)(a.human + 0.5), -1 };
		for (f = 0; !st && f < KM_ARRAY_LEN(top_fields); f++) {
			if (!strcmp(top_fields[f].line, swap ? "Swap" : "Mem") && km_text_equal(name, top_fields[f].column))
				st = amount_add(s, top_fields[f].name, a);
		}
		if (km_text_equal(name, "avail"))
			(void)km_text_word(&line, &name);
	}
	return st;
}

static enum km_status parse_top(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_text t = { text, text + bytes }, line;
	struct sink s = { .run = run, .unit = 1024 };
	enum km_status st = KM_OK;
	bool mem = false, swapped = false, swap;
	char unit;

	if (has_meminfo(run))
		return KM_OK;
	/* The list of processes below, and another screen of top, are not read. */
	while (!st && !swapped && km_text_line(run, &t, &line)) {
		if (!take_top(&line, &swap, &unit))
			continue;
		st = add_top(&s, line, swap, unit);
		mem |= !swap;
		swapped = swap;
	}
	if (!st && !mem) {
		km_journal_skip(&run->journal, "no line 'Mem: … total, … free'");
		return KM_FORMAT;
	}
	sink_report(&s, 0);
	return st;
}

/* ---- vmstat ---- */

static const struct {
	const char *column, *name;
} samples[] = {
	{ "free", "MemFree" },
	{ "buff", "Buffers" },
	/* procps 3.3.10 (src/vmstat.c) adds what can be reclaimed of slab. */
	{ "cache", "Cached + SReclaimable" },
	{ "swpd", "SwapTotal - SwapFree" },
	{ "inact", "Inactive" },
	{ "active", "Active" },
};

int64_t km_vmstat_time(struct km_text heading, struct km_text row, struct km_text *ret_zone)
{
	struct km_text word, before = { row.p, row.p }, last = before;
	struct km_date date;
	const char *at;
	int64_t n;

	*ret_zone = (struct km_text){ NULL, NULL };
	while (km_text_int(&row, &n) && row.p < row.end && (*row.p == ' ' || *row.p == '\t'))
		before = row;
	row = km_text_trim(before);
	at = row.p;
	if (!km_text_date(row, &date))
		return 0;
	/* The zone's name stands above it, or, in some releases, behind it. */
	while (km_text_word(&row, &word))
		last = word;
	if (last.p == at || memchr(last.p, ':', km_text_length(last))) {
		for (last = heading; km_text_word(&heading, &word);)
			last = word;
		if (!(*last.p >= 'A' && *last.p <= 'Z') && !strchr("+-", *last.p))
			return date.local;
	}
	*ret_zone = last;
	return date.local;
}

static enum km_status add_sample(struct sink *s, const struct table *t, const struct line *l)
{
	enum km_status st = KM_OK;
	unsigned k, i;

	for (k = 0; k < t->nr_columns && k < l->n; k++) {
		for (i = 0; !st && i < KM_ARRAY_LEN(samples); i++) {
			if (km_text_equal(t->column[k], samples[i].column))
				st = amount_add(s, samples[i].name, l->v[k]);
		}
	}
	return st;
}

static enum km_status parse_table(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_text t = { text, text + bytes }, line, none = { text, text }, rest;
	struct table table = { .base = base_of(run->path) };
	struct sink s = { .run = run };
	enum km_status st = KM_OK;
	bool kb = false;
	int64_t n;

	if (has_meminfo(run))
		return KM_OK;
	while (!st && km_text_line(run, &t, &line)) {
		line = rest = km_text_trim(line);
		if (km_text_begins(line, "procs ") || km_text_begins(line, "--procs-") || km_text_blank(line))
			continue;
		if (km_text_begins(line, KM_IN_KB)) {
			kb = true;
			continue;
		}
		if (take_local_time(run, line))
			continue;
		if (km_text_begins(line, "r ")) {
			read_columns(&table, line);
			continue;
		}
		if (table.nr_lines == MAX_LINES) {
			memmove(table.line, table.line + 1, (MAX_LINES - 1) * sizeof(*table.line));
			table.nr_lines--;
		}
		if (!table.nr_columns || !km_text_int(&line, &n) || !read_numbers(&table, none, rest))
			st = km_proc_unparsed(run, line);
		else
			table.more++;
	}
	if (!st && !table.more) {
		km_journal_skip(&run->journal, "no numbers below ' r  b   swpd   free …'");
		return KM_FORMAT;
	}
	/* swpd, free and two more: the third to the sixth column */
	s.unit = unit_of(run, &table, 2, 5);
	if (!s.unit && kb && !strchr(run->path, '-'))
		s.unit = 1024;
	if (!st)
		st = add_sample(&s, &table, &table.line[table.nr_lines - 1]);
	sink_report(&s, table.more - 1);
	return st;
}

/* ---- sar ---- */

/* Columns of sar -r (sysstat, rd_stats.c reads them of the same fields of /proc/meminfo). */
static const struct {
	const char *column, *name;
} sar_fields[] = {
	{ "kbmemfree", "MemFree" },
	{ "kbavail", "MemAvailable" },
	{ "kbbuffers", "Buffers" },
	{ "kbcached", "Cached" },
	{ "kbcommit", "Committed_AS" },
	{ "kbactive", "Active" },
	{ "kbinact", "Inactive" },
	{ "kbdirty", "Dirty" },
	{ "kbanonpg", "AnonPages" },
	{ "kbslab", "Slab" },
	{ "kbkstack", "KernelStack" },
	{ "kbpgtbl", "PageTables" },
	{ "kbvmused", "VmallocUsed" },
	{ "kbswpfree", "SwapFree" },
	{ "kbswpused", "SwapTotal - SwapFree" },
	{ "kbswpcad", "SwapCached" },
};

static const char *sar_field(struct km_text column)
{
	unsigned i;

	for (i = 0; i < KM_ARRAY_LEN(sar_fields); i++)
		if (km_text_equal(column, sar_fields[i].column))
			return sar_fields[i].name;
	return NULL;
}

/* The numbers of @line below their columns. */
static enum km_status add_sar(struct sink *s, const struct table *t, struct km_text line)
{
	struct km_text rest = line, word;
	enum km_status st = KM_OK;
	unsigned k;
	int64_t v;

	for (k = 0; !st && k < t->nr_columns && km_text_word(&rest, &word); k++) {
		const char *name = sar_field(t->column[k]);

		if (!name)
			continue;
		if (!km_text_int(&word, &v) || word.p != word.end || v < 0)
			return km_proc_unparsed(s->run, line);
		st = amount_add(s, name, (struct amount){ v, -1 });
	}
	if (!st && k < t->nr_columns)
		km_journal_unknown(&s->run->journal, KM_MISSING, "the sample is cut");
	return st;
}

/* A line of columns, and one of numbers, of each table; tree/sar.c makes such of each sample. */
static enum km_status parse_sar(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_text t = { text, text + bytes }, line;
	struct table table = { .base = 1024 };
	struct sink s = { .run = run, .unit = 1024 };
	enum km_status st = KM_OK;
	bool any = false;

	if (has_meminfo(run))
		return KM_OK;
	while (!st && km_text_line(run, &t, &line)) {
		if (take_local_time(run, line))
			continue;
		read_columns(&table, line);
		if (!table.nr_columns || !km_text_line(run, &t, &line))
			break;
		any = true;
		st = add_sar(&s, &table, line);
	}
	if (!st && !any) {
		km_journal_skip(&run->journal, "no numbers below 'kbmemfree …'");
		return KM_FORMAT;
	}
	return st;
}

static const struct km_table *const tables[] = { &km_tbl_meminfo, NULL };

const struct km_proc_file km_proc_free = {
	.name = "free",
	.doc = "Memory as free prints it.",
	.paths = (const char *const[]){ "free", "free_-b", "free_-k", "free_-m", "free_-g", "free_-h", "free_-?",
					"free_-k_si", "free_-m_si", "free_-g_si", "free_-h_si",
					"sos_commands/memory/free", "sos_commands/memory/free_-m", NULL },
	.tables = tables,
	.parse = parse_free,
};

const struct km_proc_file km_proc_top = {
	.name = "top",
	.doc = "Memory as the head of top prints it.",
	.paths = (const char *const[]){ "top_head", NULL },
	.tables = tables,
	.parse = parse_top,
};

const struct km_proc_file km_proc_sar = {
	.name = "sar",
	.doc = "Memory and swap as sar -r and -S print them: a sample.",
	.paths = (const char *const[]){ "sar_memory", NULL },
	.tables = tables,
	.parse = parse_sar,
};

const struct km_proc_file km_proc_vmstat_table = {
	.name = "vmstat",
	.doc = "Memory as the table of vmstat prints it: the last sample.",
	.paths = (const char *const[]){ "vmstat_table", "vmstat_table_-k", "vmstat_table_-m", "vmstat_table_-?", NULL },
	.tables = tables,
	.parse = parse_table,
};
