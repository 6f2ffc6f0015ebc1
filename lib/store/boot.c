/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <ctype.h>
#include <math.h>
#include <sqlite3.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "boot.h"
#include "same_kill.h"
#include "base/mem.h"
#include "base/place.h"

/* Times of one boot differ: a clock that is set moves btime, and a dump counts uptime in ticks. */
#define BOOT_TIME_SLACK 5

/* How a capture was found to belong to a boot, weakest first. */
enum link {
	LINK_NONE,
	LINK_ASSUMED,
	LINK_REPORT,
	LINK_BOOT_TIME,
	LINK_BOOT_ID,
	LINK_ALONE,
};

static const char *const link_names[] = {
	[LINK_ASSUMED] = "assumed",
	[LINK_REPORT] = "the same kill",
	[LINK_BOOT_TIME] = "boot time",
	[LINK_BOOT_ID] = "boot_id",
	[LINK_ALONE] = "a single capture",
};

enum kind {
	KIND_VMCORE,
	KIND_PROC,
	KIND_LOG,
	NR_KINDS,
};

/* @s NULL: unknown. Most comparisons end with the hash. */
struct text {
	const char *s;
	size_t bytes;
	uint64_t hash;
};

/* Attributes that distinguish boots, of a capture and of all captures of a boot. */
struct identity {
	struct text host, banner, release, boot_id;
	struct text input, place; /* folder of the input, without what is a time in its name */
	long nth;		  /* of the boots that one text is of (KM_PLACE_BOOT); 0: of none of them for sure */
	double booted_at;	  /* NAN: unknown, here and below */
};

struct capture {
	int64_t rowid, id;
	enum kind kind;
	struct identity is;
	struct text source, origin, folder;
	double captured_at, uptime;
	struct text clock; /* of a zone that is not known */
	double reading;	   /* of it; NAN: there is none, or the snapshots of its run have several clocks */
	int64_t stored[3]; /* its boot, place and series as the case has them; 0: none yet */
	size_t boot;
	const char *boot_folder; /* "" none */
	int64_t boot_number;
	double at;	 /* when it was taken, as far as that is known */
	bool undated;	 /* no time is known: at is the latest of those loaded before it */
	int64_t run_id;	 /* of the first of the captures of its input that were loaded in a row */
	size_t within;	 /* of a log: one more than the index of the snapshot in whose folder it lies; 0: none */
	bool earlier;	 /* by its name a log of an earlier boot than that snapshot's */
	double named_at; /* the date in the name of a log */
	size_t report;	 /* captures whose logs report the same OOM kill have the same number; 0: none does */
	double derived;	 /* captured_at by its boot and its uptime; NAN: it has its own, or none is known */
};

struct boot {
	struct identity is;
	struct text folder;
	struct text source[NR_KINDS]; /* of the capture of that kind that joined last */
	enum link known_by;
	size_t report; /* of a capture of it; 0: none */
	int64_t first_id, captures, number;
	double base;	/* time of boot for the order of captures alone; NAN: unknown */
	size_t stretch; /* one more than its index in the story's; 0: none yet */
};

/* Boots of one host of which nothing says that they are not the same. */
struct stretch {
	struct identity is;
	int64_t series[NR_KINDS]; /* numbers; 0: none yet */
};

struct story {
	struct sqlite3 *db;
	struct km_arena arena;
	KM_VEC(struct capture) captures; /* in the order of loading */
	KM_VEC(struct boot) boots;
	KM_VEC(struct stretch) stretches;
};

/* ---- what the captures say ---- */

/* Bytes of @s up to white space at its end; a banner ends in a newline in some places. */
static struct text make_text(struct story *s, const char *from)
{
	struct text t = { 0 };
	size_t i;

	if (!from)
		return t;
	t.bytes = strlen(from);
	while (t.bytes && isspace((unsigned char)from[t.bytes - 1]))
		t.bytes--;
	t.s = t.bytes ? km_arena_strndup(&s->arena, from, t.bytes) : NULL;
	t.hash = 0xcbf29ce484222325u;
	for (i = 0; t.s && i < t.bytes; i++)
		t.hash = (t.hash ^ (unsigned char)from[i]) * 0x100000001b3u;
	return t;
}

static bool texts_equal(const struct text *a, const struct text *b)
{
	return a->s && b->s && a->hash == b->hash && a->bytes == b->bytes &&
	       !memcmp(a->s, b->s, a->bytes);
}

/* A name that every machine has before it is given one says nothing. */
static bool names_a_host(const char *name)
{
	return name && strcmp(name, "(none)") && strcmp(name, "localhost") &&
	       strncmp(name, "localhost.", 10);
}

static double real_at(sqlite3_stmt *stmt, int col)
{
	return sqlite3_column_type(stmt, col) == SQLITE_NULL ? NAN
							     : sqlite3_column_double(stmt, col);
}

/* The folder of snapshot @origin, or of the file @origin, without what is a time in it. */
static bool find_place(struct story *s, struct capture *c)
{
	const char *origin = c->origin.s, *slash;
	_cleanup_(km_freep) char *buf = NULL, *folder = NULL;

	if (!origin)
		return true;
	slash = strrchr(origin, '/');
	slash = slash ? slash + 1 : origin;
	if (c->kind == KIND_PROC && !strncmp(slash, KM_PLACE_BOOT, strlen(KM_PLACE_BOOT)))
		c->is.nth = strtol(slash + strlen(KM_PLACE_BOOT), NULL, 10);
	slash = c->kind == KIND_PROC ? origin + strlen(origin) : strrchr(origin, '/');
	folder = strndup(origin, slash ? (size_t)(slash - origin) : 0);
	buf = km_calloc(strlen(origin) + 1, 1);
	if (!folder || !buf)
		return false;
	c->is.place = make_text(s, km_place_of(folder, buf));
	return true;
}

static bool read_capture(struct story *s, sqlite3_stmt *stmt)
{
	struct capture *c = km_vec_push(&s->captures);
	const char *kind = (const char *)sqlite3_column_text(stmt, 2);
	const char *host = (const char *)sqlite3_column_text(stmt, 3);
	int i;

	if (!c)
		return false;
	c->rowid = sqlite3_column_int64(stmt, 0);
	c->id = sqlite3_column_int64(stmt, 1);
	c->kind = !kind || !strcmp(kind, "log") ? KIND_LOG
		  : !strcmp(kind, "vmcore")	? KIND_VMCORE
						: KIND_PROC;
	c->is.host = make_text(s, names_a_host(host) ? host : NULL);
	c->is.banner = make_text(s, (const char *)sqlite3_column_text(stmt, 4));
	c->is.release = make_text(s, (const char *)sqlite3_column_text(stmt, 5));
	c->is.boot_id = make_text(s, (const char *)sqlite3_column_text(stmt, 6));
	c->is.booted_at = real_at(stmt, 7);
	c->source = make_text(s, (const char *)sqlite3_column_text(stmt, 8));
	c->origin = make_text(s, (const char *)sqlite3_column_text(stmt, 9));
	c->folder = make_text(s, (const char *)sqlite3_column_text(stmt, 10));
	c->is.input = c->source;
	c->named_at = c->derived = NAN;
	c->captured_at = real_at(stmt, 11);
	c->uptime = real_at(stmt, 12);
	for (i = 0; i < 3; i++)
		c->stored[i] = sqlite3_column_int64(stmt, 13 + i);
	c->clock = make_text(s, (const char *)sqlite3_column_text(stmt, 16));
	c->reading = real_at(stmt, 17);
	return find_place(s, c);
}

static int read_captures(struct story *s)
{
	sqlite3_stmt *stmt = NULL;
	int rc = sqlite3_prepare_v2(s->db,
				    "SELECT rowid, capture_id, kind, hostname, kernel_version,"
				    " kernel_release, boot_id, booted_at, source, origin, folder,"
				    " captured_at, uptime_s, boot, place, series, local_clock, local_s FROM capture"
				    " ORDER BY capture_id",
				    -1, &stmt, NULL);

	if (rc != SQLITE_OK)
		return rc;
	while ((rc = sqlite3_step(stmt)) == SQLITE_ROW) {
		if (!read_capture(s, stmt)) {
			rc = SQLITE_NOMEM;
			break;
		}
	}
	sqlite3_finalize(stmt);
	return rc == SQLITE_DONE ? SQLITE_OK : rc;
}

/* ---- logs that report the same ---- */

static int find_reports(struct story *s)
{
	_cleanup_(km_freep) int64_t *ids = km_calloc(s->captures.n + 1, sizeof(*ids));
	_cleanup_(km_freep) size_t *groups = km_calloc(s->captures.n + 1, sizeof(*groups));
	size_t i;
	int rc;

	if (!ids || !groups)
		return SQLITE_NOMEM;
	for (i = 0; i < s->captures.n; i++)
		ids[i] = s->captures.v[i].id;
	rc = km_same_kills(s->db, ids, s->captures.n, groups);
	for (i = 0; i < s->captures.n; i++)
		s->captures.v[i].report = groups[i];
	return rc;
}

/* ---- logs beside snapshots ---- */

static bool differ(const struct text *a, const struct text *b)
{
	return a->s && b->s && !texts_equal(a, b);
}

/* "web1" and "web1.example.com" are one host. */
static bool hosts_differ(const struct text *a, const struct text *b)
{
	const struct text *shorter = a->bytes < b->bytes ? a : b;
	const struct text *longer = shorter == a ? b : a;

	if (!differ(a, b))
		return false;
	return memcmp(a->s, b->s, shorter->bytes) != 0 || longer->s[shorter->bytes] != '.';
}

static int compare_words(const char *a, size_t a_bytes, const char *b, size_t b_bytes)
{
	int d = memcmp(a, b, a_bytes < b_bytes ? a_bytes : b_bytes);

	return d ? d : a_bytes < b_bytes ? -1
					 : a_bytes > b_bytes;
}

static int compare_places(const struct capture *c, const struct text *source, const char *origin, size_t bytes)
{
	int d = compare_words(c->source.s ? c->source.s : "", c->source.bytes,
			      source->s ? source->s : "", source->bytes);

	return d ? d : compare_words(c->origin.s ? c->origin.s : "", c->origin.bytes, origin, bytes);
}

static int by_folder(const void *a, const void *b)
{
	const struct capture *x = *(struct capture *const *)a, *y = *(struct capture *const *)b;
	int d = compare_places(x, &y->source, y->origin.s ? y->origin.s : "", y->origin.bytes);

	return d ? d : x->id < y->id ? -1
				     : x->id > y->id;
}

/* The last loaded snapshot of the folder @origin of an input; NULL: none. */
static struct capture *snapshot_in(struct capture *const *sorted, size_t n, const struct text *source,
				   const char *origin, size_t bytes)
{
	size_t low = 0, high = n, mid;

	while (low < high) {
		mid = low + (high - low) / 2;
		if (compare_places(sorted[mid], source, origin, bytes) <= 0)
			low = mid + 1;
		else
			high = mid;
	}
	return low && !compare_places(sorted[low - 1], source, origin, bytes) ? sorted[low - 1] : NULL;
}

/* "journalctl_--boot_-1", "dmesg.0", "dmesg.old": what a boot before the present one left. */
static bool is_of_earlier_boot(const char *path)
{
	const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path, *p = strstr(name, "boot_-");
	size_t n = strlen(name);

	if (p && p[6] >= '1' && p[6] <= '9')
		return true;
	return (n > 4 && !strcmp(name + n - 4, ".old")) ||
	       (!strncmp(name, "dmesg.", 6) && name[6] >= '0' && name[6] <= '9');
}

/* "messages-20261122": when it was rotated; NAN: the name has no date. */
static double date_of_name(const char *path)
{
	const char *slash = strrchr(path, '/'), *p = slash ? slash + 1 : path;
	int y, m, d, end = 0;

	p += strcspn(p, "0123456789");
	if (sscanf(p, "%4d%2d%2d%n", &y, &m, &d, &end) != 3 || end != 8 || (p[8] >= '0' && p[8] <= '9') ||
	    y < 2000 || y > 2099 || m < 1 || m > 12 || d < 1 || d > 31)
		return NAN;
	/* The end of that day. */
	return (double)timegm(&(struct tm){ .tm_year = y - 1900, .tm_mon = m - 1, .tm_mday = d + 1 });
}

/* Is log @i of another boot than the last of its host in its file? */
static bool begins_again(const struct story *s, size_t i)
{
	const struct capture *c = &s->captures.v[i], *next = c + 1;

	return i + 1 < s->captures.n && next->kind == KIND_LOG && texts_equal(&c->source, &next->source) &&
	       texts_equal(&c->origin, &next->origin) && !hosts_differ(&c->is.host, &next->is.host);
}

static bool place_logs(struct story *s)
{
	_cleanup_(km_freep) struct capture **sorted = km_calloc(s->captures.n + 1, sizeof(*sorted));
	size_t i, n = 0, bytes;

	if (!sorted)
		return false;
	for (i = 0; i < s->captures.n; i++)
		if (s->captures.v[i].kind == KIND_PROC)
			sorted[n++] = &s->captures.v[i];
	km_sort(sorted, n, sizeof(*sorted), by_folder);
	for (i = 0; i < s->captures.n; i++) {
		struct capture *c = &s->captures.v[i], *in = NULL;
		const char *path = c->origin.s;

		if (c->kind != KIND_LOG || !path || !n)
			continue;
		for (bytes = c->origin.bytes; !in && bytes;) {
			while (bytes && path[--bytes] != '/')
				;
			in = snapshot_in(sorted, n, &c->source, path, bytes);
		}
		c->within = in ? (size_t)(in - s->captures.v) + 1 : 0;
		c->earlier = in && is_of_earlier_boot(path);
		c->earlier = c->earlier || (in && begins_again(s, i));
		c->named_at = date_of_name(path);
		if (in)
			c->is.place = in->is.place;
	}
	return true;
}

/* ---- boots ---- */

static bool kernels_differ(const struct identity *a, const struct identity *b)
{
	return a->banner.s && b->banner.s ? differ(&a->banner, &b->banner)
					  : differ(&a->release, &b->release);
}

static bool kernels_agree(const struct identity *a, const struct identity *b)
{
	return a->banner.s && b->banner.s ? texts_equal(&a->banner, &b->banner)
					  : texts_equal(&a->release, &b->release);
}

/* Whether something says that the two are not of one boot. */
static bool boots_differ(const struct identity *a, const struct identity *b)
{
	return differ(&a->boot_id, &b->boot_id) || hosts_differ(&a->host, &b->host) ||
	       kernels_differ(a, b) || (texts_equal(&a->input, &b->input) && a->nth != b->nth) ||
	       fabs(a->booted_at - b->booted_at) > BOOT_TIME_SLACK;
}

/* Folders of one input that have other names than those of times: of other machines, or other runs. */
static bool places_differ(const struct identity *a, const struct identity *b)
{
	return texts_equal(&a->input, &b->input) && differ(&a->place, &b->place) &&
	       !(a->host.s && b->host.s && !hosts_differ(&a->host, &b->host));
}

/* A log in the folder of a snapshot is of its boot, unless it says otherwise. */
static bool lies_within(const struct story *s, const struct boot *b, const struct capture *c)
{
	const struct capture *in = c->within ? &s->captures.v[c->within - 1] : NULL;
	double ends = isnan(c->captured_at) || c->captured_at > c->named_at ? c->named_at : c->captured_at;

	if (!in || c->earlier || &s->boots.v[in->boot] != b || ends < b->is.booted_at)
		return false;
	/* Logs that lie about in the folder that was given may be anybody's. */
	return in->origin.s || kernels_agree(&b->is, &c->is) || texts_equal(&b->is.host, &c->is.host) ||
	       !b->source[KIND_LOG].s;
}

/* Whether capture @c is of boot @b, and how that is known. */
static enum link link_of(const struct story *s, const struct boot *b, const struct capture *c)
{
	double apart = fabs(b->is.booted_at - c->is.booted_at); /* NAN: one is unknown */
	bool same_input = c->kind == KIND_PROC && texts_equal(&b->source[KIND_PROC], &c->source);

	if (texts_equal(&b->is.boot_id, &c->is.boot_id))
		return LINK_BOOT_ID;
	if (boots_differ(&b->is, &c->is))
		return LINK_NONE;
	if (apart <= BOOT_TIME_SLACK && kernels_agree(&b->is, &c->is))
		return LINK_BOOT_TIME;
	if (c->report && c->report == b->report)
		return LINK_REPORT;
	if ((same_input && !places_differ(&b->is, &c->is)) || lies_within(s, b, c))
		return LINK_ASSUMED;
	return texts_equal(&b->folder, &c->folder) && kernels_agree(&b->is, &c->is) &&
			       !b->source[c->kind].s
		       ? LINK_ASSUMED
		       : LINK_NONE;
}

static void learn_text(struct text *to, const struct text *from)
{
	if (!to->s)
		*to = *from;
}

static void learn_identity(struct identity *to, const struct identity *from)
{
	learn_text(&to->host, &from->host);
	learn_text(&to->banner, &from->banner);
	learn_text(&to->release, &from->release);
	learn_text(&to->boot_id, &from->boot_id);
	learn_text(&to->input, &from->input);
	learn_text(&to->place, &from->place);
	to->nth = to->nth ? to->nth : from->nth;
	if (isnan(to->booted_at))
		to->booted_at = from->booted_at;
}

static void join_boot(struct boot *b, const struct capture *c, enum link link)
{
	learn_identity(&b->is, &c->is);
	learn_text(&b->folder, &c->folder);
	b->source[c->kind] = c->source;
	if (!b->report)
		b->report = c->report;
	if (link < b->known_by)
		b->known_by = link;
	if (!b->captures || c->id < b->first_id)
		b->first_id = c->id;
	b->captures++;
}

static bool find_boot(struct story *s, struct capture *c)
{
	enum link best = LINK_NONE, link;
	struct boot *b;
	size_t i, at = s->boots.n;

	for (i = 0; i < s->boots.n && best != LINK_BOOT_ID; i++) {
		link = link_of(s, &s->boots.v[i], c);
		if (link > best) {
			best = link;
			at = i;
		}
	}
	if (best == LINK_NONE) {
		b = km_vec_push(&s->boots);
		if (!b)
			return false;
		b->is.booted_at = b->base = NAN;
		best = LINK_ALONE;
		b->known_by = LINK_ALONE;
	}
	join_boot(&s->boots.v[at], c, best);
	c->boot = at;
	return true;
}

/* Those that say most come first: the others find them, in whatever order they were loaded. */
static unsigned rank_of(const struct capture *c)
{
	if (c->within)
		return 4;
	return c->is.boot_id.s ? 0 : !isnan(c->is.booted_at) ? 1
			     : c->is.banner.s		     ? 2
							     : 3;
}

static bool find_boots(struct story *s)
{
	unsigned rank;
	size_t i;

	for (rank = 0; rank < 5; rank++)
		for (i = 0; i < s->captures.n; i++)
			if (rank_of(&s->captures.v[i]) == rank &&
			    !find_boot(s, &s->captures.v[i]))
				return false;
	return true;
}

/* In the order of their first captures, so that a later load does not change numbers. */
static void number_boots(struct story *s)
{
	int64_t next = 1;
	size_t i;

	for (i = 0; i < s->captures.n; i++) {
		struct boot *b = &s->boots.v[s->captures.v[i].boot];

		if (b->first_id == s->captures.v[i].id)
			b->number = next++;
	}
}

/* ---- the order of time ---- */

static void date_captures(struct story *s)
{
	double latest = -INFINITY;
	size_t i;

	for (i = 0; i < s->boots.n; i++)
		s->boots.v[i].base = s->boots.v[i].is.booted_at;
	for (i = 0; i < s->captures.n; i++) {
		struct capture *c = &s->captures.v[i];
		struct boot *b = &s->boots.v[c->boot];

		if (isnan(b->base))
			b->base = c->captured_at - c->uptime;
	}
	/* Uptime never goes back; the clock may be set. */
	for (i = 0; i < s->captures.n; i++) {
		struct capture *c = &s->captures.v[i];

		c->boot_number = s->boots.v[c->boot].number;
		c->boot_folder = s->boots.v[c->boot].is.place.s;
		if (!c->boot_folder)
			c->boot_folder = "";
		c->run_id = i && texts_equal(&c[-1].source, &c->source) ? c[-1].run_id : c->id;
		c->at = s->boots.v[c->boot].base + c->uptime;
		if (isnan(c->is.booted_at) && !isnan(s->boots.v[c->boot].is.booted_at) && fabs(c->at) < 1e15)
			c->derived = (double)(int64_t)(c->at + 0.5);
		if (isnan(c->at))
			c->at = c->captured_at;
		if (isnan(c->at))
			c->at = c->named_at;
		if (isnan(c->at) && c->earlier)
			c->at = s->boots.v[s->captures.v[c->within - 1].boot].base - 1;
		c->undated = isnan(c->at);
		if (c->undated)
			c->at = latest;
		if (c->at > latest)
			latest = c->at;
	}
}

/* Readings of clocks order the captures of a run only where all its snapshots have the same one. */
static void use_clocks(struct story *s)
{
	size_t first, end, i;
	bool one;

	for (first = 0; first < s->captures.n; first = end) {
		const struct text *clock = NULL;

		one = true;
		for (end = first; end < s->captures.n && s->captures.v[end].run_id == s->captures.v[first].run_id; end++) {
			if (s->captures.v[end].kind == KIND_LOG)
				continue;
			clock = clock ? clock : &s->captures.v[end].clock;
			one = one && texts_equal(clock, &s->captures.v[end].clock);
		}
		for (i = first; i < end && !one; i++)
			s->captures.v[i].reading = NAN;
	}
}

static int compare_reals(double a, double b)
{
	return a < b ? -1 : a > b;
}

static int compare_uptimes(const struct capture *x, const struct capture *y)
{
	return compare_reals(isnan(x->uptime) ? INFINITY : x->uptime,
			     isnan(y->uptime) ? INFINITY : y->uptime);
}

static int by_time(const void *a, const void *b)
{
	const struct capture *x = *(const struct capture *const *)a;
	const struct capture *y = *(const struct capture *const *)b;
	int d = compare_reals(x->at, y->at);

	if (!d && x->boot != y->boot) {
		d = strverscmp(x->boot_folder, y->boot_folder);
		return d ? d : x->boot_number < y->boot_number ? -1
							       : 1;
	}
	if (!d)
		d = x->undated - y->undated;
	/* Files that were copied have the time of the copy: uptime orders them. */
	if (!d)
		d = compare_uptimes(x, y);
	if (!d && x->run_id != y->run_id)
		return x->run_id < y->run_id ? -1 : 1;
	if (!d)
		d = isnan(x->reading) - isnan(y->reading);
	if (!d)
		d = compare_reals(x->reading, y->reading);
	if (!d)
		d = strverscmp(x->origin.s ? x->origin.s : "", y->origin.s ? y->origin.s : "");
	return d ? d : x->id < y->id ? -1
				     : x->id > y->id;
}

/* ---- series ---- */

static bool same_host(const struct text *a, const struct text *b)
{
	return !a->s == !b->s && !hosts_differ(a, b);
}

/* The stretch that boot @b continues, the newest first. False: out of memory. */
static bool find_stretch(struct story *s, struct boot *b)
{
	struct stretch *to;
	size_t i;

	for (i = s->stretches.n; i > 0; i--) {
		to = &s->stretches.v[i - 1];
		if (same_host(&to->is.host, &b->is.host) && !boots_differ(&to->is, &b->is) &&
		    !places_differ(&to->is, &b->is))
			break;
	}
	if (!i) {
		to = km_vec_push(&s->stretches);
		if (!to)
			return false;
		to->is.booted_at = NAN;
		i = s->stretches.n;
	}
	learn_identity(&s->stretches.v[i - 1].is, &b->is);
	b->stretch = i;
	return true;
}

/* The number of the series of @c, the next capture in the order of time; 0: out of memory. */
static int64_t find_series(struct story *s, const struct capture *c, int64_t *last)
{
	struct boot *b = &s->boots.v[c->boot];
	int64_t *series;

	if (!b->stretch && !find_stretch(s, b))
		return 0;
	series = &s->stretches.v[b->stretch - 1].series[c->kind];
	if (!*series)
		*series = ++*last;
	return *series;
}

/* ---- writing ---- */

static void bind_text(sqlite3_stmt *stmt, int at, const struct text *t)
{
	if (t->s)
		(void)sqlite3_bind_text(stmt, at, t->s, -1, SQLITE_STATIC);
	else
		(void)sqlite3_bind_null(stmt, at);
}

static int run_bound(sqlite3_stmt *stmt)
{
	int rc = sqlite3_step(stmt);

	(void)sqlite3_reset(stmt);
	return rc == SQLITE_DONE ? SQLITE_OK : rc;
}

/* Of a case that grows, most captures stay where they were. */
static int write_place(sqlite3_stmt *stmt, const struct capture *c, const int64_t now[3])
{
	int i;

	if (!memcmp(c->stored, now, sizeof(c->stored)) &&
	    (isnan(c->derived) || fabs(c->derived - c->captured_at) < 0.5))
		return SQLITE_OK;
	(void)sqlite3_bind_int64(stmt, 1, c->rowid);
	for (i = 0; i < 3; i++)
		(void)sqlite3_bind_int64(stmt, 2 + i, now[i]);
	if (isnan(c->derived))
		(void)sqlite3_bind_null(stmt, 5);
	else
		(void)sqlite3_bind_int64(stmt, 5, (int64_t)c->derived);
	return run_bound(stmt);
}

static int write_places(struct story *s)
{
	_cleanup_(km_freep) const struct capture **order =
		km_calloc(s->captures.n, sizeof(*order));
	sqlite3_stmt *stmt = NULL;
	int rc = order ? sqlite3_prepare_v2(s->db,
					    "UPDATE capture SET boot = ?2, place = ?3,"
					    " series = ?4, captured_at = coalesce(?5, captured_at) WHERE rowid = ?1",
					    -1, &stmt, NULL)
		       : SQLITE_NOMEM;
	int64_t now[3], last = 0;
	size_t i;

	for (i = 0; i < s->captures.n && rc == SQLITE_OK; i++)
		order[i] = &s->captures.v[i];
	if (rc == SQLITE_OK)
		km_sort(order, s->captures.n, sizeof(*order), by_time);
	for (i = 0; i < s->captures.n && rc == SQLITE_OK; i++) {
		now[0] = s->boots.v[order[i]->boot].number;
		now[1] = (int64_t)i + 1;
		now[2] = find_series(s, order[i], &last);
		rc = now[2] ? write_place(stmt, order[i], now) : SQLITE_NOMEM;
	}
	sqlite3_finalize(stmt);
	return rc;
}

static int write_boots(struct story *s)
{
	sqlite3_stmt *stmt = NULL;
	int rc = sqlite3_exec(s->db, "DELETE FROM boot", NULL, NULL, NULL);
	size_t i;

	if (rc == SQLITE_OK)
		rc = sqlite3_prepare_v2(s->db,
					"INSERT INTO boot (capture_id, boot, hostname,"
					" kernel_release, kernel_version, boot_id, booted_at,"
					" known_by, captures, folder) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
					-1, &stmt, NULL);
	for (i = 0; i < s->boots.n && rc == SQLITE_OK; i++) {
		const struct boot *b = &s->boots.v[i];

		(void)sqlite3_bind_int64(stmt, 1, b->first_id);
		(void)sqlite3_bind_int64(stmt, 2, b->number);
		bind_text(stmt, 3, &b->is.host);
		bind_text(stmt, 4, &b->is.release);
		bind_text(stmt, 5, &b->is.banner);
		bind_text(stmt, 6, &b->is.boot_id);
		if (fabs(b->is.booted_at) < 1e15)
			(void)sqlite3_bind_int64(stmt, 7, (int64_t)b->is.booted_at);
		else
			(void)sqlite3_bind_null(stmt, 7);
		(void)sqlite3_bind_text(stmt, 8, link_names[b->known_by], -1, SQLITE_STATIC);
		(void)sqlite3_bind_int64(stmt, 9, b->captures);
		bind_text(stmt, 10, &b->is.place);
		rc = run_bound(stmt);
	}
	sqlite3_finalize(stmt);
	return rc;
}

int km_boots_find(struct sqlite3 *db)
{
	struct story s = { .db = db };
	int rc = read_captures(&s);

	if (rc == SQLITE_OK)
		rc = find_reports(&s);
	if (rc == SQLITE_OK && !(place_logs(&s) && find_boots(&s)))
		rc = SQLITE_NOMEM;
	if (rc == SQLITE_OK) {
		number_boots(&s);
		date_captures(&s);
		use_clocks(&s);
		rc = write_boots(&s);
	}
	if (rc == SQLITE_OK && s.captures.n)
		rc = write_places(&s);
	km_vec_free(&s.captures);
	km_vec_free(&s.boots);
	km_vec_free(&s.stretches);
	km_arena_free(&s.arena);
	return rc;
}
