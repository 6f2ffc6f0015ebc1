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
#include "same_boot.h"
#include "same_kill.h"
#include "story.h"
#include "base/mem.h"
#include "base/place.h"

/* Times of one boot differ: a clock that is set moves btime, and a dump counts uptime in ticks. */
#define BOOT_TIME_SLACK 5

static const char *const link_names[] = {
	[LINK_ASSUMED] = "assumed",
	[LINK_REPORT] = "the same kill",
	[LINK_CHANCE] = "the same log or addresses",
	[LINK_BOOT_TIME] = "boot time",
	[LINK_BOOT_ID] = "boot_id",
	[LINK_ALONE] = "a single capture",
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

bool km_story_texts_equal(const struct text *a, const struct text *b)
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

static int find_chances(struct story *s)
{
	_cleanup_(km_freep) struct km_boot_candidate *of = km_calloc(s->captures.n + 1, sizeof(*of));
	size_t i;
	int rc;

	if (!of)
		return SQLITE_NOMEM;
	for (i = 0; i < s->captures.n; i++) {
		const struct capture *c = &s->captures.v[i];

		of[i] = (struct km_boot_candidate){
			.id = c->id,
			.banner = c->is.banner.s ? c->is.banner.hash : 0,
			.host = &c->is.host,
			.knows_boot = c->is.boot_id.s || !isnan(c->is.booted_at),
			/* Snapshots of one input are known to be of one machine. */
			.addresses = c->kind != KIND_LOG && !(i && km_story_texts_equal(&c[-1].source, &c->source)),
		};
	}
	rc = km_same_boots(s->db, of, s->captures.n);
	for (i = 0; i < s->captures.n; i++)
		s->captures.v[i].chance = of[i].group;
	return rc;
}

/* ---- logs beside snapshots ---- */

static bool differ(const struct text *a, const struct text *b)
{
	return a->s && b->s && !km_story_texts_equal(a, b);
}

/* "web1" and "web1.example.com" are one host. */
bool km_story_hosts_differ(const struct text *a, const struct text *b)
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

	return i + 1 < s->captures.n && next->kind == KIND_LOG && km_story_texts_equal(&c->source, &next->source) &&
	       km_story_texts_equal(&c->origin, &next->origin) && !km_story_hosts_differ(&c->is.host, &next->is.host);
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
	return a->banner.s && b->banner.s ? km_story_texts_equal(&a->banner, &b->banner)
					  : km_story_texts_equal(&a->release, &b->release);
}

/* Whether something says that the two are not of one boot. */
bool km_story_boots_differ(const struct identity *a, const struct identity *b)
{
	return differ(&a->boot_id, &b->boot_id) || km_story_hosts_differ(&a->host, &b->host) ||
	       kernels_differ(a, b) || (km_story_texts_equal(&a->input, &b->input) && a->nth != b->nth) ||
	       fabs(a->booted_at - b->booted_at) > BOOT_TIME_SLACK;
}

/* Folders of one input that have other names than those of times: of other machines, or other runs. */
bool km_story_places_differ(const struct identity *a, const struct identity *b)
{
	return km_story_texts_equal(&a->input, &b->input) && differ(&a->place, &b->place) &&
	       !(a->host.s && b->host.s && !km_story_hosts_differ(&a->host, &b->host));
}

/* A log in the folder of a snapshot is of its boot, unless it says otherwise. */
static bool lies_within(const struct story *s, const struct boot *b, const struct capture *c)
{
	const struct capture *in = c->within ? &s->captures.v[c->within - 1] : NULL;
	double ends = isnan(c->captured_at) || c->captured_at > c->named_at ? c->named_at : c->captured_at;

	if (!in || c->earlier || &s->boots.v[in->boot] != b || ends < b->is.booted_at)
		return false;
	/* Logs that lie about in the folder that was given may be anybody's. */
	return in->origin.s || kernels_agree(&b->is, &c->is) || km_story_texts_equal(&b->is.host, &c->is.host) ||
	       !b->source[KIND_LOG].s;
}

/* How long after a snapshot its files may have been written. */
#define WRITE_SLACK 60

/*
 * The same host and kernel, at a time of that boot: the time of its files or of the last line of the log less its uptime is
 * when the boot began; or, where no uptime is known, a snapshot was taken while the host is known to have been up. The last
 * line of a log may be of a clock in another zone.
 */
static bool is_of_its_time(const struct boot *b, const struct capture *c)
{
	double after = c->captured_at - c->uptime - b->is.booted_at;

	if (c->kind == KIND_VMCORE || !km_story_texts_equal(&b->is.host, &c->is.host) || !kernels_agree(&b->is, &c->is))
		return false;
	if (isnan(c->uptime))
		return c->kind == KIND_PROC && c->captured_at >= b->is.booted_at && c->captured_at <= b->up_until + BOOT_TIME_SLACK;
	return after >= -BOOT_TIME_SLACK && after <= WRITE_SLACK;
}

/* Whether capture @c is of boot @b, and how that is known. */
static enum link link_of(const struct story *s, const struct boot *b, const struct capture *c)
{
	double apart = fabs(b->is.booted_at - c->is.booted_at); /* NAN: one is unknown */
	bool same_input = c->kind == KIND_PROC && km_story_texts_equal(&b->source[KIND_PROC], &c->source);

	/* A machine that was cloned while it ran has the other's boot_id. */
	if (km_story_texts_equal(&b->is.boot_id, &c->is.boot_id) && !km_story_hosts_differ(&b->is.host, &c->is.host))
		return LINK_BOOT_ID;
	if (km_story_boots_differ(&b->is, &c->is))
		return LINK_NONE;
	if (apart <= BOOT_TIME_SLACK && kernels_agree(&b->is, &c->is))
		return LINK_BOOT_TIME;
	if (c->chance && c->chance == b->chance)
		return LINK_CHANCE;
	if (c->report && c->report == b->report)
		return LINK_REPORT;
	if (is_of_its_time(b, c))
		return LINK_ASSUMED;
	if ((same_input && !km_story_places_differ(&b->is, &c->is)) || lies_within(s, b, c))
		return LINK_ASSUMED;
	return km_story_texts_equal(&b->folder, &c->folder) && kernels_agree(&b->is, &c->is) &&
			       !b->source[c->kind].s
		       ? LINK_ASSUMED
		       : LINK_NONE;
}

static void learn_text(struct text *to, const struct text *from)
{
	if (!to->s)
		*to = *from;
}

void km_story_learn(struct identity *to, const struct identity *from)
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
	km_story_learn(&b->is, &c->is);
	learn_text(&b->folder, &c->folder);
	b->source[c->kind] = c->source;
	if (!isnan(c->is.booted_at + c->uptime) && !(c->is.booted_at + c->uptime <= b->up_until))
		b->up_until = c->is.booted_at + c->uptime;
	if (!b->report)
		b->report = c->report;
	if (!b->chance)
		b->chance = c->chance;
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
		b->is.booted_at = b->base = b->up_until = NAN;
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

/* Most captures of a case that grows stay where they were. */
static int write_place(sqlite3_stmt *stmt, const struct capture *c, const int64_t now[3])
{
	int i;

	if (!memcmp(c->stored, now, sizeof(c->stored)) &&
	    (isnan(c->derived) || fabs(c->derived - c->captured_at) < 0.5))
		return SQLITE_OK;
	(void)sqlite3_bind_int64(stmt, 1, c->rowid);
	for (i = 0; i < 3; i++) {
		if (now[i])
			(void)sqlite3_bind_int64(stmt, 2 + i, now[i]);
		else
			(void)sqlite3_bind_null(stmt, 2 + i);
	}
	if (isnan(c->derived))
		(void)sqlite3_bind_null(stmt, 5);
	else
		(void)sqlite3_bind_int64(stmt, 5, (int64_t)c->derived);
	return run_bound(stmt);
}

static int write_places(struct story *s)
{
	_cleanup_(km_freep) struct capture **order = km_calloc(s->captures.n, sizeof(*order));
	sqlite3_stmt *stmt = NULL;
	int rc = order ? sqlite3_prepare_v2(s->db,
					    "UPDATE capture SET boot = ?2, place = ?3,"
					    " series = ?4, captured_at = coalesce(?5, captured_at) WHERE rowid = ?1",
					    -1, &stmt, NULL)
		       : SQLITE_NOMEM;
	int64_t now[3];
	size_t i;

	if (rc == SQLITE_OK && !km_story_order(s, order))
		rc = SQLITE_NOMEM;
	for (i = 0; i < s->captures.n && rc == SQLITE_OK; i++) {
		now[0] = s->boots.v[order[i]->boot].number;
		now[1] = (int64_t)i + 1;
		now[2] = order[i]->no_order ? 0 : order[i]->series;
		rc = write_place(stmt, order[i], now);
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
	if (rc == SQLITE_OK)
		rc = find_chances(&s);
	if (rc == SQLITE_OK && !(place_logs(&s) && find_boots(&s)))
		rc = SQLITE_NOMEM;
	if (rc == SQLITE_OK) {
		number_boots(&s);
		km_story_date(&s);
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
