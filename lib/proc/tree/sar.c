/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What sar(1) of sysstat prints of memory and swap (-r, -S): a snapshot of each sample. Rates (-B, -W) and averages are
 * no state of a machine at a time: they are passed over. Other lines of the text are left as they are. Times are local,
 * of a zone that sar does not print. "LINUX RESTART" begins another boot; then the other lines
 * are of a boot that is not known.
 *
 *	Linux 5.10.0-20-amd64 (db1)	11/26/25	_x86_64_	(8 CPU)
 *
 *	00:00:01    kbmemfree   kbavail kbmemused  %memused kbbuffers  kbcached  kbcommit
 *	00:10:01      1045504  11060224  20602676     63.17    204800  10764288  24123456
 *	Average:       995504  11010224  20652676     63.32    204800  10764288  24173456
 */
#include <stdio.h>
#include <time.h>

#include "base/place.h"
#include "impl.h"
#include "proc/files.h"

/* A line of columns and one of numbers, of each table that is read. */
enum table {
	TABLE_MEMORY,
	TABLE_SWAP,
	NR_TABLES,
};

static const char *const first_columns[NR_TABLES] = { "kbmemfree", "kbswpfree" };

struct sample {
	struct km_text release, host, arch;
	struct km_text columns[NR_TABLES], values[NR_TABLES]; /* p NULL: none */
	int64_t day;					      /* midnight of its date, seconds since 1970; 0 unknown */
	int64_t when;					      /* seconds since that midnight; local time */
	int64_t midnights;				      /* seconds from that of its head to that midnight */
	unsigned head;					      /* below which it stands */
	unsigned boot;					      /* restarts before it */
};

#define REACH 16 /* samples of a table that another one may lack */

struct sar {
	struct km_text release, host, arch; /* release.p NULL: no head yet */
	struct km_text columns;
	unsigned head;	   /* how many heads there were */
	int64_t first_day; /* of the head; 0 unknown */
	int64_t day, last; /* of the sample before */
	int64_t midnights; /* seconds from the head's to that of the sample before */
	unsigned first_boot, boot;
	enum table table; /* that is read; NR_TABLES: of another kind */
	bool restarts;
	bool inside;  /* the lines before are sar's */
	size_t first; /* sample of this head */
	size_t next;  /* that the next line of numbers may belong to */
	KM_VEC(struct sample) samples;
};

/* Lines that come by a terminal end in a carriage return. */
static bool next_line(struct km_text *t, struct km_text *line)
{
	bool any = km_text_take_line(t, line);

	if (any)
		*line = km_text_trim(*line);
	return any;
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
	ret->release = release;
	ret->host = (struct km_text){ host.p + 1, host.end - 1 };
	ret->arch = (struct km_text){ arch.p + 1, arch.end - 1 };
	ret->first_day = ret->day = read_day(date);
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

static enum table table_of(struct km_text columns)
{
	struct km_text word;
	unsigned i = 0;

	if (!km_text_word(&columns, &word))
		return NR_TABLES;
	while (i < NR_TABLES && !km_text_equal(word, first_columns[i]))
		i++;
	return (enum table)i;
}

/* Rows end in a number, lines of columns in a name. */
static bool ends_in_number(struct km_text line)
{
	struct km_text word = { line.end, line.end };

	while (word.p > line.p && word.p[-1] != ' ' && word.p[-1] != '\t')
		word.p--;
	return word.p < word.end && strchr("-0123456789", *word.p);
}

enum line {
	LINE_OTHER, /* not of sar */
	LINE_BLANK,
	LINE_HEAD,
	LINE_COLUMNS,
	LINE_ROW,
	LINE_RESTART,
	LINE_AVERAGE,
};

/* What @line is, after those before it; *@rest is what stands behind its time. */
static enum line kind_of(struct sar *s, struct km_text line, int64_t *ret_when, struct km_text *rest)
{
	*rest = line;
	if (km_text_blank(line))
		return LINE_BLANK;
	if (read_head(line, s)) {
		s->inside = true;
		return LINE_HEAD;
	}
	if (!s->inside)
		return LINE_OTHER;
	if (km_text_begins(line, "Average:"))
		return LINE_AVERAGE;
	if (!take_time(rest, ret_when) || km_text_begins(*rest, "up ")) { /* uptime(1) */
		s->inside = false;
		return LINE_OTHER;
	}
	if (km_text_begins(*rest, "LINUX RESTART"))
		return LINE_RESTART;
	return ends_in_number(*rest) ? LINE_ROW : LINE_COLUMNS;
}

/* Has @text a table of sar that is read, or @any table of it? */
static bool has_table(const char *text, size_t bytes, bool any)
{
	struct km_text t = { text, text + bytes }, line, rest;
	struct sar sar = { .inside = false };
	int64_t when;

	while (next_line(&t, &line))
		if (kind_of(&sar, line, &when, &rest) == LINE_COLUMNS && (any || table_of(rest) != NR_TABLES))
			return true;
	return false;
}

bool km_text_is_sar(const char *text, size_t bytes)
{
	unsigned i = 0;

	/* Most texts have none. */
	while (i < NR_TABLES && !memmem(text, bytes, first_columns[i], strlen(first_columns[i])))
		i++;
	return i < NR_TABLES && has_table(text, bytes, false);
}

bool km_text_begins_sar(struct km_text line)
{
	struct sar sar;

	return read_head(line, &sar);
}

bool km_text_has_sar(const char *text, size_t bytes)
{
	return memmem(text, bytes, "Linux ", 6) && has_table(text, bytes, true);
}

/* ---- samples ---- */

static void see_head(struct sar *s)
{
	s->head++;
	s->midnights = 0;
	s->first = s->next = s->samples.n;
	s->first_boot = s->boot;
	s->last = -1;
	s->columns = (struct km_text){ NULL, NULL };
	s->table = NR_TABLES;
}

/* Each kind of table has the day from its begin, and the restarts in it. Whether it is of another kind than the one before. */
static bool see_columns(struct sar *s, struct km_text columns)
{
	struct km_text a = s->columns, b = columns, old, new;
	bool other = !a.p || !km_text_word(&a, &old) || !km_text_word(&b, &new) || km_text_length(old) != km_text_length(new) ||
		     memcmp(old.p, new.p, km_text_length(new));

	if (other) {
		s->next = s->first;
		s->boot = s->first_boot;
		s->day = s->first_day;
		s->midnights = 0;
		s->last = -1;
	}
	s->columns = columns;
	s->table = table_of(columns);
	return other;
}

/* The sample that another table has of the same time, or a new one. NULL: out of memory. */
static struct sample *sample_at(struct sar *s, int64_t when)
{
	struct sample *new;
	size_t i;

	for (i = s->next; i < s->samples.n && i < s->next + REACH; i++) {
		struct sample *old = &s->samples.v[i];

		if (old->when == when && old->midnights == s->midnights && old->boot == s->boot && !old->values[s->table].p) {
			s->next = i + 1;
			return old;
		}
	}
	new = km_vec_push(&s->samples);
	if (!new)
		return NULL;
	s->next += i + 1 == s->samples.n; /* of the first table of its time */
	*new = (struct sample){
		.release = s->release,
		.host = s->host,
		.arch = s->arch,
		.day = s->day,
		.when = when,
		.midnights = s->midnights,
		.head = s->head,
		.boot = s->boot,
	};
	return new;
}

static enum km_status see_row(struct sar *s, int64_t when, struct km_text values)
{
	struct sample *sample;

	if (when < s->last) {
		s->midnights += 86400;
		s->day += s->day ? 86400 : 0;
	}
	s->last = when;
	if (s->table == NR_TABLES)
		return KM_OK;
	sample = sample_at(s, when);
	if (!sample)
		return KM_NOMEM;
	sample->columns[s->table] = s->columns;
	sample->values[s->table] = values;
	return KM_OK;
}

/* Tables of anything but memory, by their first column: of "pgpgin/s" the name before the slash, which is no folder. */
static enum km_status pass_table(struct km_tree *t, struct km_text columns)
{
	struct km_text word;
	const char *name;

	if (!km_text_word(&columns, &word))
		return KM_OK;
	if (memchr(word.p, '/', km_text_length(word)))
		word.end = memchr(word.p, '/', km_text_length(word));
	name = km_arena_printf(&t->arena, "sar: table of %.*s", (int)km_text_length(word), word.p);
	return name ? km_tree_pass(t, name, KM_PASSED_RATES, NULL) : KM_NOMEM;
}

static enum km_status read_samples(struct km_tree *t, struct km_text text, struct sar *s)
{
	enum km_status st = KM_OK;
	struct km_text line, rest;
	int64_t when = 0;

	while (!st && next_line(&text, &line)) {
		switch (kind_of(s, line, &when, &rest)) {
		case LINE_HEAD:
			see_head(s);
			break;
		case LINE_COLUMNS:
			if (see_columns(s, rest) && s->table == NR_TABLES)
				st = pass_table(t, rest);
			break;
		case LINE_ROW:
			st = see_row(s, when, rest);
			break;
		case LINE_RESTART:
			s->boot++;
			s->restarts = true;
			break;
		default:
			break;
		}
	}
	return st;
}

/* ---- what is made of them ---- */

static void put_field(FILE *f, struct km_text t, const char *behind)
{
	fwrite(t.p, 1, km_text_length(t), f);
	fputs(behind, f);
}

/* The lines that are not of sar. */
static void write_rest(FILE *f, struct km_text text, const void *arg)
{
	struct km_text t = text, line, rest;
	struct sar s = { .inside = false };
	int64_t when;

	(void)arg;
	for (;;) {
		const char *from = t.p;

		if (!next_line(&t, &line))
			break;
		if (kind_of(&s, line, &when, &rest) == LINE_OTHER || !s.inside)
			fwrite(from, 1, (size_t)(t.p - from), f);
	}
}

/* KM_LOCAL_TIME and the time of a sample, where that is all that is known of it. */
static void write_time(FILE *f, const struct sample *s)
{
	time_t at = (time_t)(s->day + s->when);
	struct tm tm;

	fputs(KM_LOCAL_TIME, f);
	if (s->day && gmtime_r(&at, &tm))
		fprintf(f, "%04d-%02d-%02d ", tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday);
	fprintf(f, "%02d:%02d:%02d\n", (int)(s->when / 3600), (int)(s->when / 60 % 60), (int)(s->when % 60));
}

struct output {
	const struct sar *sar;
	bool has_offset;
	uint64_t *end; /* of each sample's text, and of its machine's before it */
};

static void write_samples(FILE *f, struct km_text text, const void *arg)
{
	const struct output *o = arg;
	size_t i;
	unsigned k;

	(void)text;
	for (i = 0; i < o->sar->samples.n; i++) {
		const struct sample *s = &o->sar->samples.v[i];

		fputs("Linux ", f);
		put_field(f, s->host, " ");
		put_field(f, s->release, " #1 ");
		put_field(f, s->arch, " GNU/Linux\n");
		o->end[2 * i] = (uint64_t)ftello(f);
		if (!o->has_offset || !s->day)
			write_time(f, s);
		for (k = 0; k < NR_TABLES; k++) {
			if (!s->values[k].p)
				continue;
			put_field(f, s->columns[k], "\n");
			put_field(f, s->values[k], "\n");
		}
		o->end[2 * i + 1] = (uint64_t)ftello(f);
	}
}

static enum km_status add_part(struct km_tree *t, const struct km_tree_item *like, const char *path, uint64_t from, uint64_t to)
{
	struct km_tree_item *item;
	enum km_status st = km_tree_add(t, like->root, path, &item);

	if (st)
		return st;
	item->blob = like->blob;
	item->record = like->record;
	item->time = like->time;
	item->local = like->local;
	item->offset = from;
	item->bytes = to - from;
	return KM_OK;
}

/*
 * The local time of @s. Where day and month may be the other way round, its date is not known, but how far samples below
 * one head are apart.
 */
static enum km_status read_clock(struct km_tree *t, const struct sample *s, struct km_local_clock *ret)
{
	ret->zone = "local time";
	ret->at = s->day + s->when;
	if (s->day)
		return KM_OK;
	ret->zone = s->head > 1 ? km_arena_printf(&t->arena, "local time, date %u, which is ambiguous", s->head)
				: "local time, whose date is ambiguous";
	ret->at = s->midnights + s->when;
	return ret->zone ? KM_OK : KM_NOMEM;
}

/* Names of boots behind @root, where there are several: captures below different ones are of different boots. */
static const char *name_boot(struct km_tree *t, const struct sar *s, const char *root, unsigned boot)
{
	return s->restarts ? km_arena_printf(&t->arena, "%s%s" KM_PLACE_BOOT "%u", root, *root ? "/" : "", boot + 1) : root;
}

static enum km_status add_samples(struct km_tree *t, const struct output *o, const struct km_sar_place *place, uint32_t blob, uint64_t *record)
{
	struct km_tree_item like = { .root = place->root, .blob = blob };
	enum km_status st = KM_OK;
	uint64_t from = 0;
	size_t i;

	for (i = 0; !st && i < o->sar->samples.n; i++) {
		const struct sample *s = &o->sar->samples.v[i];

		like.record = (*record)++;
		like.time = o->has_offset && s->day ? s->day + s->when - place->offset : 0;
		like.root = name_boot(t, o->sar, place->root, s->boot);
		if (!like.root)
			return KM_NOMEM;
		like.local = (struct km_local_clock){ NULL, 0 };
		st = like.time ? KM_OK : read_clock(t, s, &like.local);
		if (!st)
			st = add_part(t, &like, "uname-a", from, o->end[2 * i]);
		if (!st)
			st = add_part(t, &like, "sar_memory", o->end[2 * i], o->end[2 * i + 1]);
		from = o->end[2 * i + 1];
	}
	return st;
}

/* The other lines of the text are of the machine, where there is one, but of a boot that is not known. */
static enum km_status name_host(struct km_tree *t, const struct sar *s, struct km_sar_place *place)
{
	const struct km_text host = s->samples.v[0].host;
	bool one = host.p < host.end;
	size_t i;

	for (i = 1; one && i < s->samples.n; i++)
		one = km_text_length(s->samples.v[i].host) == km_text_length(host) && !memcmp(s->samples.v[i].host.p, host.p, km_text_length(host));
	if (one)
		place->host = km_arena_strndup(&t->arena, host.p, km_text_length(host));
	return place->host || !one ? KM_OK : KM_NOMEM;
}

enum km_status km_tree_unsar(struct km_tree *t, struct km_sar_place *place, uint32_t *blob, uint64_t *record)
{
	const struct km_blob b = t->blobs.v[*blob];
	struct sar s = { .inside = false };
	struct output o = { .sar = &s, .has_offset = place->has_offset };
	enum km_status st = read_samples(t, (struct km_text){ b.data, b.data + b.bytes }, &s);
	uint32_t samples = *blob;

	if (!st) {
		o.end = km_calloc(s.samples.n * 2 + 1, sizeof(*o.end));
		st = o.end ? km_tree_rewrite(t, write_samples, &o, &samples) : KM_NOMEM;
	}
	if (!st)
		st = km_tree_rewrite(t, write_rest, NULL, blob);
	if (!st)
		st = add_samples(t, &o, place, samples, record);
	if (!st && s.restarts && s.samples.n)
		st = name_host(t, &s, place);
	free(o.end);
	km_vec_free(&s.samples);
	return st;
}
