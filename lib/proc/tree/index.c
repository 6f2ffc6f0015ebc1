/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The index of an input: items, sorted into snapshots. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "proc/files.h"
#include "impl.h"

#define MONITOR_WINDOW 4 /* seconds between the monitors of one round */

/* ---- claims ---- */

/* Where in a snapshot: single files in the order of the parsers, then the many by their paths. */
static uint32_t rank_of(const struct km_proc_file *f, const char *tail)
{
	uint32_t i;

	for (i = 0; km_proc_files[i] && km_proc_files[i] != f; i++)
		;
	return *tail ? UINT32_MAX : i;
}

enum km_status km_tree_add(struct km_tree *t, const char *root, const char *path,
			   struct km_tree_item **ret)
{
	const struct km_proc_file *f;
	struct km_tree_item *item;
	const char *tail = "";

	f = km_proc_claim(path, &tail);
	if (t->items.n >= KM_TREE_MAX_ITEMS)
		return km_fail(&t->error, KM_UNSUPPORTED, "more than %llu files",
			       (unsigned long long)KM_TREE_MAX_ITEMS);
	item = km_vec_push(&t->items);
	if (!item)
		return KM_NOMEM;
	item->seq = t->items.n;
	item->parser = f;
	item->rank = f ? rank_of(f, tail) : UINT32_MAX;
	/* Neighbours mostly share their root. */
	if (t->items.n > 1 && strcmp(t->items.v[t->items.n - 2].root, root) == 0)
		item->root = t->items.v[t->items.n - 2].root;
	else
		item->root = km_arena_strdup(&t->arena, root);
	item->path = km_arena_strdup(&t->arena, path);
	if (!item->root || !item->path)
		return KM_NOMEM;
	*ret = item;
	return KM_OK;
}

static enum km_status add_at(struct km_tree *t, const char *path, size_t root_bytes,
			     const char *name, struct km_tree_item **ret)
{
	char *root = strndup(path, root_bytes);
	enum km_status st = root ? km_tree_add(t, root, name, ret) : KM_NOMEM;

	free(root);
	return st;
}

/* Files that say which machine it is, and nothing of its memory. */
static bool is_identity(const struct km_proc_file *f)
{
	return f == &km_proc_hostname || f == &km_proc_uname || f == &km_proc_osrelease ||
	       f == &km_proc_notes || f == &km_proc_date;
}

enum km_status km_tree_claim(struct km_tree *t, const char *written, struct km_tree_item **ret)
{
	char folded[4096];
	const char *path = km_text_fold_proc(written, folded, sizeof(folded));
	const char *tail, *at, *base = km_path_basename(path), *name;
	const struct km_proc_file *f = km_proc_claim_at(path, &tail, &at);
	enum km_status st;
	bool weak, loose = f && at == base;

	*ret = NULL;
	if (f && !(loose && km_path_is_program_folder(path))) {
		at = path + km_path_root_before(path, (size_t)(at - path));
		st = add_at(t, path, (size_t)(at - path), at, ret);
		if (!st) {
			(*ret)->loose = loose;
			(*ret)->weak = is_identity(f);
		}
		return st;
	}
	name = km_text_bare_name(base, strlen(base), &weak);
	if (!name || km_path_is_placed(path) || km_path_is_program_folder(path))
		return KM_OK;
	st = add_at(t, path, (size_t)(base - path), name, ret);
	if (!st) {
		(*ret)->loose = true;
		(*ret)->weak = weak;
	}
	return st;
}

/* ---- reading an item ---- */

static enum km_status read_fd(struct km_tree *t, int fd, uint64_t limit, uint64_t *ret_bytes)
{
	uint64_t n = 0;
	ssize_t got;

	while (n < limit) {
		if (n == t->room) {
			size_t room = t->room < 1 << 16 ? 1 << 16 : t->room * 2;
			char *p = realloc(t->buffer, room + 1);

			if (!p)
				return KM_NOMEM;
			t->buffer = p;
			t->room = room;
		}
		got = read(fd, t->buffer + n,
			   t->room - n < limit - n ? t->room - n : (size_t)(limit - n));
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return km_fail(&t->error, KM_IO, "%s", strerror(errno));
		if (got == 0)
			break;
		n += (uint64_t)got;
	}
	*ret_bytes = n;
	return KM_OK;
}

enum km_status km_tree_read(struct km_tree *t, const struct km_tree_item *item, uint64_t limit,
			    uint64_t *ret_bytes)
{
	uint64_t n = item->bytes < limit ? item->bytes : limit;
	enum km_status st;
	int fd;

	if (item->file) {
		fd = open(item->file, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
		if (fd < 0)
			return km_fail(&t->error, KM_IO, "cannot open '%s': %s", item->file,
				       strerror(errno));
		st = read_fd(t, fd, limit, ret_bytes);
		close(fd);
		if (st)
			return st;
		n = *ret_bytes;
	}
	if (n >= t->room) {
		char *p = realloc(t->buffer, n + 1);

		if (!p)
			return KM_NOMEM;
		t->buffer = p;
		t->room = n;
	}
	if (!item->file && n)
		memcpy(t->buffer, t->blobs.v[item->blob].data + item->offset, n);
	t->buffer[n] = '\0';
	*ret_bytes = n;
	return KM_OK;
}

/* ---- snapshots ---- */

static int compare_u64(uint64_t a, uint64_t b)
{
	return a < b ? -1 : a > b;
}

static int by_time(const void *a, const void *b)
{
	const struct km_tree_item *x = a, *y = b;

	int d;

	if (x->monitor != y->monitor)
		return x->monitor ? -1 : 1;
	d = x->monitor && x->root != y->root ? strcmp(x->root, y->root) : 0;
	if (d)
		return d;
	if (x->time != y->time && x->monitor)
		return x->time < y->time ? -1 : 1;
	return compare_u64(x->seq, y->seq);
}

/* The monitors of a run have a file each; what was written at about the same time is a snapshot. */
static void group_monitors(struct km_tree *t)
{
	uint64_t record = 0, seen = 0;
	int64_t start = 0;
	size_t i;

	km_sort(t->items.v, t->items.n, sizeof(*t->items.v), by_time);
	for (i = 0; i < t->items.n && t->items.v[i].monitor; i++) {
		struct km_tree_item *item = &t->items.v[i];
		uint64_t bit = UINT64_C(1) << (item->rank & 63);

		/* Another machine or run. */
		if (i && strcmp(item->root, t->items.v[i - 1].root) != 0)
			record = seen = 0, start = INT64_MIN;
		if ((seen & bit) || item->time > start + MONITOR_WINDOW) {
			record++;
			seen = 0;
			start = item->time;
		}
		seen |= bit;
		item->record = record;
		item->time = start;
	}
}

static int by_root(const void *a, const void *b)
{
	const struct km_tree_item *x = a, *y = b;
	int d = x->root == y->root ? 0 : strcmp(x->root, y->root);

	if (d)
		return d;
	if (x->record != y->record)
		return compare_u64(x->record, y->record);
	d = strcmp(x->path, y->path);
	if (!d)
		d = !!x->printed - !!y->printed;
	return d ? d : compare_u64(x->seq, y->seq);
}

/* What a command printed of a file that is there itself, or that another one printed, is not used. Items are sorted by_root(). */
static enum km_status drop_printed(struct km_tree *t)
{
	enum km_status st = KM_OK;
	size_t i, n = 0;

	for (i = 0; i < t->items.n; i++) {
		const struct km_tree_item *before = n ? &t->items.v[n - 1] : NULL, *item = &t->items.v[i];

		if (!st && item->printed && before && before->record == item->record && !strcmp(before->root, item->root) &&
		    !strcmp(before->path, item->path))
			st = km_tree_pass(t, item->printed, KM_PASSED_PRINTED, NULL);
		else
			t->items.v[n++] = *item;
	}
	t->items.n = n;
	return st;
}

/*
 * A kernel log that stands alone, or beside another one, is a capture by itself; the first log of a
 * snapshot belongs to it. Items are in the order of their roots.
 */
static enum km_status separate_logs(struct km_tree *t)
{
	size_t i, k, end;

	for (i = 0; i < t->items.n; i = end) {
		const struct km_tree_item *first = &t->items.v[i];
		bool has_files = false, has_log = false;

		for (end = i; end < t->items.n && t->items.v[end].record == first->record &&
			      strcmp(t->items.v[end].root, first->root) == 0;
		     end++)
			has_files |= t->items.v[end].parser != &km_proc_dmesg &&
				     !t->items.v[end].weak && !t->items.v[end].log;
		for (k = i; k < end; k++) {
			struct km_tree_item *item = &t->items.v[k];
			char *path;

			if (item->parser != &km_proc_dmesg || item->log)
				continue;
			if (has_files && !has_log) {
				has_log = true;
				continue;
			}
			path = km_arena_printf(&t->arena, "%s%s%s", item->root,
					       *item->root && item->root[strlen(item->root) - 1] != '/'
						       ? "/"
						       : "",
					       item->path);
			if (!path)
				return KM_NOMEM;
			item->root = path;
			item->log = true;
		}
	}
	return KM_OK;
}

/* The same path again in a root, as in an archive that was appended to, is the next snapshot's. */
static void number_repeats(struct km_tree *t)
{
	uint64_t repeat = 0;
	size_t i;

	for (i = 1; i < t->items.n; i++) {
		const struct km_tree_item *a = &t->items.v[i - 1];
		struct km_tree_item *b = &t->items.v[i];

		if (strcmp(a->root, b->root) == 0 && strcmp(a->path, b->path) == 0 &&
		    a->record - repeat == b->record)
			b->record += ++repeat;
		else
			repeat = 0;
	}
}

static enum km_status make_groups(struct km_tree *t)
{
	struct km_tree_group *g = NULL;
	size_t i;

	for (i = 0; i < t->items.n; i++) {
		const struct km_tree_item *item = &t->items.v[i];

		if (!g || strcmp(g->root, item->root) != 0 || g->record != item->record) {
			g = km_vec_push(&t->groups);
			if (!g)
				return KM_NOMEM;
			g->root = item->root;
			g->record = item->record;
			g->log = item->log;
			g->host = item->host;
			g->title = item->title;
			g->first = i;
		}
		g->n++;
	}
	return KM_OK;
}

/* A number behind @key in the first bytes of the file @path of the group; false: not there. */
static bool number_in(struct km_tree *t, const struct km_tree_group *g, const char *path,
		      const char *key, int64_t *ret)
{
	struct km_text text;
	const char *at;
	uint64_t bytes;
	size_t i;

	for (i = g->first; i < g->first + g->n; i++) {
		if (strcmp(t->items.v[i].path, path) != 0)
			continue;
		if (km_tree_read(t, &t->items.v[i], 1 << 18, &bytes))
			return false;
		at = *key ? memmem(t->buffer, bytes, key, strlen(key)) : t->buffer;
		if (!at)
			return false;
		text.p = at + strlen(key);
		text.end = t->buffer + bytes;
		return km_text_int(&text, ret) && *ret > 0;
	}
	return false;
}

/* What date(1) printed into a file of the group; false: there is none. */
static bool date_in(struct km_tree *t, const struct km_tree_group *g, struct km_date *ret)
{
	struct km_text text;
	uint64_t bytes;
	size_t i;

	for (i = g->first; i < g->first + g->n; i++) {
		if (t->items.v[i].parser != &km_proc_date)
			continue;
		if (km_tree_read(t, &t->items.v[i], 4096, &bytes))
			return false;
		text = (struct km_text){ t->buffer, t->buffer + bytes };
		return km_text_first_date(text, ret);
	}
	return false;
}

static const char *last_component(const char *root, char *buf, size_t bytes)
{
	size_t n = strlen(root);
	const char *p;

	while (n && root[n - 1] == '/')
		n--;
	for (p = root + n; p > root && p[-1] != '/'; p--)
		;
	snprintf(buf, bytes, "%.*s", (int)(root + n - p), p);
	return buf;
}

/* The date that is in the group, or in its name, or that of its newest file. */
static enum km_status date_by_files(struct km_tree *t, struct km_tree_group *g)
{
	struct km_date date;
	char name[128];
	size_t k;

	if (date_in(t, g, &date)) {
		g->time = date.at;
		/* Names of folders have local time, too, and files may be copies. */
		if (!date.at)
			return km_tree_local_date(t, &date, &g->local);
	} else {
		g->time = km_name_date(last_component(g->root, name, sizeof(name)));
	}
	g->sure = g->time != 0;
	for (k = g->first; k < g->first + g->n && !g->sure; k++) {
		if (t->items.v[k].mtime > g->time)
			g->time = t->items.v[k].mtime;
	}
	return KM_OK;
}

/*
 * When the groups were taken: their records say it; or the time of boot and the uptime make it; or what
 * date(1) printed is there; or the name of a folder has it; or else the newest file was written then.
 */
static enum km_status date_groups(struct km_tree *t)
{
	enum km_status st = KM_OK;
	int64_t boot = 0, last_boot = 0, uptime;
	size_t i, k;

	for (i = 0; i < t->groups.n; i++) {
		struct km_tree_group *g = &t->groups.v[i];

		for (k = g->first; k < g->first + g->n && !g->time; k++) {
			g->time = t->items.v[k].time;
			if (!g->local.zone)
				g->local = t->items.v[k].local;
		}
		g->sure = g->time != 0;
		if (!g->sure && number_in(t, g, "proc/stat", "\nbtime ", &boot) &&
		    boot < INT64_C(1) << 40) {
			g->boot = boot;
			last_boot = boot;
		}
	}
	for (i = 0; !st && i < t->groups.n; i++) {
		struct km_tree_group *g = &t->groups.v[i];

		if (g->sure)
			continue;
		/* A snapshot without its own /proc/stat: most inputs are of one boot. */
		boot = g->boot ? g->boot : last_boot;
		if (boot && number_in(t, g, "proc/uptime", "", &uptime) &&
		    uptime < INT64_C(1) << 40)
			g->time = boot + uptime;
		g->sure = g->time != 0;
		if (!g->sure && !g->local.zone)
			st = date_by_files(t, g);
	}
	return st;
}

static int groups_by_name(const void *a, const void *b)
{
	const struct km_tree_group *x = a, *y = b;
	int d = strverscmp(x->root, y->root);

	if (x->log != y->log)
		return x->log ? 1 : -1;
	return d ? d : compare_u64(x->record, y->record);
}

static int groups_by_time(const void *a, const void *b)
{
	const struct km_tree_group *x = a, *y = b;

	if (x->log != y->log)
		return x->log ? 1 : -1;
	if (x->log)
		return groups_by_name(a, b);
	if (x->time != y->time)
		return x->time < y->time ? -1 : 1;
	/* Times are whole seconds: what was taken in one goes by the names of the folders, 2 before 10. */
	return groups_by_name(a, b);
}

static int groups_by_clock(const void *a, const void *b)
{
	const struct km_tree_group *x = a, *y = b;

	if (x->log != y->log)
		return x->log ? 1 : -1;
	if (!x->log && x->local.at != y->local.at)
		return x->local.at < y->local.at ? -1 : 1;
	return groups_by_name(a, b);
}

/* Whether the times of all snapshots are readings of one clock, such as one of a zone that is not known. */
static bool have_one_clock(const struct km_tree *t)
{
	const char *zone = NULL;
	size_t i;

	for (i = 0; i < t->groups.n; i++) {
		const struct km_tree_group *g = &t->groups.v[i];

		if (g->log)
			continue;
		if (g->sure || !g->local.zone || (zone && strcmp(zone, g->local.zone) != 0))
			return false;
		zone = g->local.zone;
	}
	return zone != NULL;
}

static enum km_status drop_weak_groups(struct km_tree *t)
{
	enum km_status st = KM_OK;
	size_t i, k, out = 0;

	for (i = 0; i < t->groups.n; i++) {
		struct km_tree_group *g = &t->groups.v[i];
		bool weak = true;

		for (k = g->first; k < g->first + g->n; k++)
			weak = weak && t->items.v[k].weak;
		if (!weak)
			t->groups.v[out++] = *g;
		for (k = g->first; weak && !st && k < g->first + g->n; k++)
			st = km_tree_pass(t, t->items.v[k].path, KM_PASSED_ALONE, NULL);
	}
	t->groups.n = out;
	return st;
}

static int by_snapshot(const void *a, const void *b)
{
	const struct km_tree_item *x = a, *y = b;
	int d;

	if (x->snapshot != y->snapshot)
		return compare_u64(x->snapshot, y->snapshot);
	if (x->rank != y->rank)
		return x->rank < y->rank ? -1 : 1;
	d = strverscmp(x->path, y->path);
	return d ? d : compare_u64(x->seq, y->seq);
}

enum km_status km_tree_sort(struct km_tree *t)
{
	bool sure = true;
	enum km_status st;
	size_t i, k;

	if (!t->items.n)
		return KM_OK;
	st = km_tree_join_pstore(t);
	if (st)
		return st;
	group_monitors(t);
	km_sort(t->items.v, t->items.n, sizeof(*t->items.v), by_root);
	st = separate_logs(t);
	if (st)
		return st;
	km_sort(t->items.v, t->items.n, sizeof(*t->items.v), by_root);
	st = drop_printed(t);
	if (st)
		return st;
	number_repeats(t);
	km_sort(t->items.v, t->items.n, sizeof(*t->items.v), by_root);
	st = make_groups(t);
	if (st)
		return st;
	st = drop_weak_groups(t);
	if (st)
		return st;
	st = date_groups(t);
	if (st)
		return st;
	for (i = 0; i < t->groups.n; i++)
		sure = sure && (t->groups.v[i].sure || t->groups.v[i].log);
	/* Modification times are often those of a copy: then names and records give the order. */
	km_sort(t->groups.v, t->groups.n, sizeof(*t->groups.v),
		sure ? groups_by_time : have_one_clock(t) ? groups_by_clock
							  : groups_by_name);
	for (i = 0; i < t->items.n; i++)
		t->items.v[i].snapshot = UINT64_MAX;
	for (i = 0; i < t->groups.n; i++) {
		struct km_tree_group *g = &t->groups.v[i];

		for (k = g->first; k < g->first + g->n; k++)
			t->items.v[k].snapshot = i;
	}
	km_sort(t->items.v, t->items.n, sizeof(*t->items.v), by_snapshot);
	while (t->items.n && t->items.v[t->items.n - 1].snapshot == UINT64_MAX)
		t->items.n--;
	return KM_OK;
}

enum km_status km_tree_local_date(struct km_tree *t, const struct km_date *date, struct km_local_clock *ret)
{
	const char **zone;
	char text[64];
	size_t i;

	ret->at = date->local;
	for (i = 0; i < t->zones.n; i++) {
		ret->zone = t->zones.v[i];
		if (km_text_equal(date->zone, ret->zone))
			return KM_OK;
	}
	zone = km_vec_push(&t->zones);
	if (!zone)
		return KM_NOMEM;
	*zone = ret->zone = km_arena_strndup(&t->arena, date->zone.p, km_text_length(date->zone));
	if (!*zone) {
		t->zones.n--;
		return KM_NOMEM;
	}
	snprintf(text, sizeof(text), "dates of zone %s", ret->zone);
	return km_tree_pass(t, text, KM_PASSED_ZONE, NULL);
}
