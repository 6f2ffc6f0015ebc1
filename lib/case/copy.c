/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "capture.h"
#include "capture_impl.h"
#include "base/mem.h"
#include "proc/proc.h"
#include "tree/tree.h"

/* Files of a snapshot are read one right after the other and written then, up to this much. */
#define HELD_BYTES (UINT64_C(32) << 20)
#define MAX_FILES  10000000

/* ---- which files ---- */

static bool path_begins(const char *s, const char *with)
{
	return !strncmp(s, with, strlen(with));
}

enum km_capture_kind km_capture_kind_of(const char *pattern)
{
	/* Each of these walks all of memory, or is thousands of files. */
	static const char *const costly[] = {
		"proc/kpage",
		"sys/kernel/slab",
		"sys/kernel/debug/slab/",
		"sys/kernel/debug/page_owner",
		"sys/kernel/debug/kmemleak",
	};
	size_t i;

	if (path_begins(pattern, "proc/%/"))
		return KM_CAPTURE_PROCESS;
	if (path_begins(pattern, KM_CAPTURE_CGROUP_ROOT "%%/"))
		return KM_CAPTURE_CGROUP;
	if (!path_begins(pattern, "proc/") && !path_begins(pattern, "sys/"))
		return strcmp(pattern, "etc/hostname") ? KM_CAPTURE_NEVER : KM_CAPTURE_CHEAP;
	for (i = 0; i < KM_ARRAY_LEN(costly); i++) {
		if (path_begins(pattern, costly[i]))
			return KM_CAPTURE_COSTLY;
	}
	return KM_CAPTURE_CHEAP;
}

bool km_capture_is_left_out(const char *path)
{
	/* Reading the first does what its name says; the others can only be written. */
	static const char *const left_out[] = { "/stat_refresh", "/compact_memory", "/demote" };
	size_t i, n = strlen(path);

	for (i = 0; i < KM_ARRAY_LEN(left_out); i++) {
		size_t m = strlen(left_out[i]);

		if (n > m && !strcmp(path + n - m, left_out[i]))
			return true;
	}
	return false;
}

/* ---- one snapshot ---- */

struct held {
	char *path;
	void *data;
	size_t bytes;
	int64_t mtime;
};

struct capture {
	const struct km_capture_options *o;
	struct km_capture_result *ret;
	struct km_sink *sink;
	int root;
	KM_VEC(struct held) held;
	uint64_t held_bytes;
	struct km_capture_cost cost; /* of the snapshot */
	char *buf;		     /* for reading: files of /proc do not report their size */
	size_t room;
	time_t named_at;
	unsigned same_second;
	bool smaps; /* of the current process was read: its other lists have less */
	struct km_err *err;
};

struct cgroup_queue {
	char **v; /* owned; folders, ending with "/" */
	size_t n, room;
	size_t left_out;
};

static void miss(struct capture *c, const char *path, const char *why)
{
	struct km_capture_result *r = c->ret;
	unsigned i = r->nr_misses++;

	if (i >= KM_CAPTURE_MAX_MISSES)
		return;
	snprintf(r->misses[i].path, sizeof(r->misses[i].path), "%.127s", path);
	snprintf(r->misses[i].why, sizeof(r->misses[i].why), "%s", why);
}

static double clock_seconds(clockid_t clock)
{
	struct timespec ts;

	clock_gettime(clock, &ts);
	return (double)ts.tv_sec + (double)ts.tv_nsec / 1e9;
}

static enum km_status write_held(struct capture *c)
{
	double start = clock_seconds(CLOCK_PROCESS_CPUTIME_ID);
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; i < c->held.n; i++) {
		struct held *h = &c->held.v[i];

		if (!st)
			st = km_sink_add(c->sink, h->path, h->data, h->bytes, h->mtime, c->err);
		free(h->path);
		free(h->data);
	}
	c->held.n = 0;
	c->held_bytes = 0;
	c->cost.write_cpu_s += clock_seconds(CLOCK_PROCESS_CPUTIME_ID) - start;
	return st;
}

static enum km_status hold(struct capture *c, const char *path, const void *data, size_t bytes)
{
	struct held h = { .path = strdup(path), .data = malloc(bytes + 1), .bytes = bytes };
	struct held *to;

	to = h.path && h.data ? km_vec_push(&c->held) : NULL;
	if (!to) {
		free(h.path);
		free(h.data);
		return km_fail(c->err, KM_NOMEM, "out of memory");
	}
	if (bytes)
		memcpy(h.data, data, bytes);
	h.mtime = time(NULL);
	*to = h;
	c->cost.files++;
	c->cost.bytes += bytes;
	c->held_bytes += bytes;
	return c->held_bytes > HELD_BYTES ? write_held(c) : KM_OK;
}

/* Read @fd to its end into c->buf. 0, or an errno. */
static int read_all(struct capture *c, int fd, size_t *ret_bytes)
{
	size_t n = 0;

	for (;;) {
		ssize_t got;

		if (n == c->room) {
			size_t room = c->room ? c->room * 2 : 1 << 16;
			char *buf = n < KM_TREE_FILE_MAX ? realloc(c->buf, room) : NULL;

			if (!buf)
				return n < KM_TREE_FILE_MAX ? ENOMEM : EFBIG;
			c->buf = buf;
			c->room = room;
		}
		got = read(fd, c->buf + n, c->room - n);
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return errno;
		if (got == 0)
			break;
		n += (size_t)got;
	}
	*ret_bytes = n;
	return 0;
}

static enum km_status copy_file(struct capture *c, const char *path, bool *ret_read)
{
	int fd = openat(c->root, path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY), error = 0;
	struct stat sb;
	size_t bytes = 0;

	*ret_read = false;
	if (fd < 0 && errno == ENOENT)
		return KM_OK;
	if (fd < 0 || fstat(fd, &sb))
		error = errno;
	else if (!S_ISREG(sb.st_mode))
		error = EINVAL;
	else
		error = read_all(c, fd, &bytes);
	if (fd >= 0)
		close(fd);
	/*
	 * A process that ended meanwhile is no miss, nor is a file that can only be written, nor processes
	 * of a cgroup of threads.
	 */
	if (error == ESRCH || error == EOPNOTSUPP ||
	    (error == EACCES && fstatat(c->root, path, &sb, 0) == 0 &&
	     !(sb.st_mode & (S_IRUSR | S_IRGRP | S_IROTH))))
		return KM_OK;
	if (error) {
		miss(c, path, strerror(error));
		return KM_OK;
	}
	*ret_read = true;
	return hold(c, path, c->buf, bytes);
}

static enum km_status copy_found(struct capture *c, const char *path, bool process)
{
	const char *name = strrchr(path, '/') + 1;
	enum km_status st;
	bool was_read;

	if (km_capture_is_left_out(path))
		return KM_OK;
	/* Each of them walks the page tables: smaps has everything that the others have. */
	if (process && c->smaps && (!strcmp(name, "smaps_rollup") || !strcmp(name, "maps")))
		return KM_OK;
	st = copy_file(c, path, &was_read);
	if (process && was_read && !strcmp(name, "smaps"))
		c->smaps = true;
	return st;
}

static int only_digits(const struct dirent *d)
{
	return d->d_name[0] && d->d_name[strspn(d->d_name, "0123456789")] == '\0';
}

static int not_hidden(const struct dirent *d)
{
	return d->d_name[0] != '.' && d->d_type != DT_LNK;
}

static void absent(struct capture *c, const char *path)
{
	size_t n = strlen(c->ret->absent);

	if (faccessat(c->root, path, F_OK, 0) && errno == ENOENT)
		snprintf(c->ret->absent + n, sizeof(c->ret->absent) - n, "%s%s", n ? " " : "",
			 path);
}

/* Replace the first "%" of @pattern by each name of its folder, and so on. */
static enum km_status expand(struct capture *c, const char *pattern)
{
	const char *wild = strchr(pattern, '%'), *rest;
	struct dirent **names;
	enum km_status st = KM_OK;
	char folder[512], path[1024];
	int i, n;

	if (!wild)
		return copy_found(c, pattern, false);
	rest = wild + 1;
	snprintf(folder, sizeof(folder), "%.*s", (int)(wild - pattern), pattern);
	n = scandirat(c->root, folder, &names, not_hidden, alphasort);
	for (i = 0; i < n; i++) {
		int len = snprintf(path, sizeof(path), "%s%s%s", folder, names[i]->d_name, rest);

		/* "%" at the end of a pattern is a file, elsewhere a folder. */
		if (!st && len > 0 && (size_t)len < sizeof(path) && c->cost.files < MAX_FILES &&
		    ((names[i]->d_type == DT_DIR) == (*rest == '/') ||
		     names[i]->d_type == DT_UNKNOWN))
			st = expand(c, path);
		free(names[i]);
	}
	if (n >= 0)
		free(names);
	else if (errno != ENOENT && errno != ENOTDIR)
		miss(c, folder, strerror(errno));
	return st;
}

/* All files of one process, then the next one, so that its values belong together. */
static enum km_status copy_processes(struct capture *c)
{
	const struct km_proc_file *const *f;
	const char *const *pattern;
	enum km_status st = KM_OK;
	struct dirent **names;
	char path[512];
	int i, n = scandirat(c->root, "proc", &names, only_digits, versionsort);

	for (i = 0; i < n; i++) {
		c->smaps = false;
		for (f = km_proc_files; !st && *f; f++) {
			for (pattern = (*f)->paths; !st && *pattern; pattern++) {
				if (km_capture_kind_of(*pattern) != KM_CAPTURE_PROCESS)
					continue;
				snprintf(path, sizeof(path), "proc/%.20s/%s", names[i]->d_name,
					 *pattern + strlen("proc/%/"));
				st = copy_found(c, path, true);
			}
		}
		free(names[i]);
	}
	if (n >= 0)
		free(names);
	else
		miss(c, "proc", strerror(errno));
	return st;
}

/* The files of one cgroup that parsers read; @dir ends with "/". */
static enum km_status copy_cgroup(struct capture *c, const char *dir)
{
	const struct km_proc_file *const *f;
	const char *const *pattern;
	enum km_status st = KM_OK;
	char path[1200];

	for (f = km_proc_files; !st && *f; f++) {
		for (pattern = (*f)->paths; !st && *pattern; pattern++) {
			if (km_capture_kind_of(*pattern) != KM_CAPTURE_CGROUP)
				continue;
			snprintf(path, sizeof(path), "%s%s", dir, strrchr(*pattern, '/') + 1);
			st = copy_found(c, path, false);
		}
	}
	return st;
}

/* Add the folders of @dir to @queue, as long as there is room. */
static enum km_status list_cgroups(struct capture *c, const char *dir, struct cgroup_queue *queue)
{
	struct dirent **names;
	enum km_status st = KM_OK;
	char path[1024];
	int i, n = scandirat(c->root, dir, &names, not_hidden, alphasort);

	for (i = 0; i < n; i++) {
		int len = snprintf(path, sizeof(path), "%s%s/", dir, names[i]->d_name);
		char **to;

		if (!st && names[i]->d_type == DT_DIR && len > 0 && (size_t)len < sizeof(path)) {
			to = queue->n < KM_CAPTURE_CGROUPS ? km_vec_push(queue) : NULL;
			if (to)
				*to = strdup(path);
			else
				queue->left_out++;
			if (to && !*to)
				st = km_fail(c->err, KM_NOMEM, "out of memory");
		}
		free(names[i]);
	}
	if (n >= 0)
		free(names);
	return st;
}

/* Memory cgroups, level by level; of version 1 they are in a hierarchy of their own. */
static enum km_status copy_cgroups(struct capture *c)
{
	bool version_1 =
		!faccessat(c->root, KM_CAPTURE_CGROUP_ROOT "memory/memory.usage_in_bytes", F_OK, 0);
	const char *top = version_1 ? KM_CAPTURE_CGROUP_ROOT "memory/" : KM_CAPTURE_CGROUP_ROOT;
	struct cgroup_queue queue = { 0 };
	size_t done = 0, level_end;
	char why[64];
	unsigned depth;
	enum km_status st = copy_cgroup(c, top);

	if (!st)
		st = list_cgroups(c, top, &queue);
	for (depth = 1; !st && depth <= KM_CAPTURE_CGROUP_DEPTH && done < queue.n; depth++) {
		for (level_end = queue.n; !st && done < level_end; done++) {
			st = copy_cgroup(c, queue.v[done]);
			if (!st && depth < KM_CAPTURE_CGROUP_DEPTH)
				st = list_cgroups(c, queue.v[done], &queue);
		}
	}
	if (queue.left_out) {
		snprintf(why, sizeof(why), "%zu cgroups beyond the first %d are left out",
			 queue.left_out, KM_CAPTURE_CGROUPS);
		miss(c, KM_CAPTURE_CGROUP_ROOT, why);
	}
	while (queue.n)
		free(queue.v[--queue.n]);
	km_vec_free(&queue);
	return st;
}

/* Links are names of merged caches; see lib/proc/files/slab_sysfs.c. */
static enum km_status list_slab_links(struct capture *c)
{
	struct dirent **names;
	enum km_status st;
	char *text = NULL;
	size_t bytes = 0;
	FILE *out = open_memstream(&text, &bytes);
	int i, n;

	if (!out)
		return km_fail(c->err, KM_NOMEM, "out of memory");
	n = scandirat(c->root, "sys/kernel/slab", &names, NULL, alphasort);
	for (i = 0; i < n; i++) {
		char path[600], target[512];
		const char *base;
		ssize_t len;

		snprintf(path, sizeof(path), "sys/kernel/slab/%s", names[i]->d_name);
		len = readlinkat(c->root, path, target, sizeof(target) - 1);
		if (len > 0) {
			target[len] = '\0';
			base = strrchr(target, '/');
			fprintf(out, "%s %s\n", names[i]->d_name, base ? base + 1 : target);
		}
		free(names[i]);
	}
	if (n >= 0)
		free(names);
	if (fclose(out))
		st = km_fail(c->err, KM_NOMEM, "out of memory");
	else
		st = bytes ? hold(c, KM_CAPTURE_SLAB_LINKS, text, bytes) : KM_OK;
	free(text);
	return st;
}

static enum km_status copy_kind(struct capture *c, enum km_capture_kind kind)
{
	const struct km_proc_file *const *f;
	const char *const *pattern;
	enum km_status st = KM_OK;

	for (f = km_proc_files; !st && *f; f++) {
		for (pattern = (*f)->paths; !st && *pattern; pattern++) {
			if (km_capture_kind_of(*pattern) != kind)
				continue;
			if (!strcmp(*pattern, KM_CAPTURE_SLAB_LINKS)) {
				st = list_slab_links(c);
				continue;
			}
			st = expand(c, *pattern);
			if (!strchr(*pattern, '%'))
				absent(c, *pattern);
		}
	}
	return st;
}

/* Named by the time in UTC; a number distinguishes two that began in the same second. */
static void name_snapshot(struct capture *c, char *name, size_t room)
{
	time_t now = time(NULL);
	struct tm tm;
	size_t n;

	gmtime_r(&now, &tm);
	n = strftime(name, room, "%Y%m%dT%H%M%SZ", &tm);
	c->same_second = now == c->named_at ? c->same_second + 1 : 0;
	c->named_at = now;
	if (c->same_second)
		snprintf(name + n, room - n, "-%u", c->same_second + 1);
}

static enum km_status snapshot(struct capture *c)
{
	double wall = clock_seconds(CLOCK_MONOTONIC), cpu = clock_seconds(CLOCK_PROCESS_CPUTIME_ID);
	struct km_capture_result *r = c->ret;
	enum km_status st;
	char name[48];

	c->cost = (struct km_capture_cost){ 0 };
	r->nr_misses = 0;
	r->absent[0] = '\0';
	name_snapshot(c, name, sizeof(name));
	st = km_sink_begin(c->sink, name, c->err);
	if (!st)
		st = copy_kind(c, KM_CAPTURE_CHEAP);
	if (!st)
		st = copy_cgroups(c);
	if (!st && c->o->processes)
		st = copy_processes(c);
	if (!st && c->o->full)
		st = copy_kind(c, KM_CAPTURE_COSTLY);
	if (!st)
		st = write_held(c);
	if (!st && !c->cost.files)
		return km_fail(c->err, KM_NOTFOUND,
			       "nothing to capture: no proc/meminfo or other file below '%s'",
			       c->o->root ? c->o->root : "/");
	if (!st)
		st = km_sink_end(c->sink, c->err);
	c->cost.wall_s = clock_seconds(CLOCK_MONOTONIC) - wall;
	c->cost.cpu_s = clock_seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu;
	return st;
}

static void count_cost(struct km_capture_result *r, const struct km_capture_cost *cost)
{
	r->snapshots++;
	r->sum.wall_s += cost->wall_s;
	r->sum.cpu_s += cost->cpu_s;
	r->sum.write_cpu_s += cost->write_cpu_s;
	r->sum.files += cost->files;
	r->sum.bytes += cost->bytes;
	if (cost->cpu_s > r->worst.cpu_s)
		r->worst = *cost;
}

/* Wait for @when (of CLOCK_MONOTONIC); false when the series shall end. */
static bool wait_until(double when, uint64_t number, km_capture_fn fn, void *arg)
{
	double left;

	while ((left = when - clock_seconds(CLOCK_MONOTONIC)) > 0) {
		double part = left > 0.2 ? 0.2 : left;
		struct timespec ts = { 0, (long)(part * 1e9) };

		(void)nanosleep(&ts, NULL);
		if (fn && !fn(arg, number, NULL))
			return false;
	}
	return true;
}

static enum km_status series(struct capture *c, km_capture_fn fn, void *arg)
{
	double start = clock_seconds(CLOCK_MONOTONIC), interval = c->o->interval ? c->o->interval : 1;
	enum km_status st = KM_OK;
	uint64_t i;

	for (i = 0; !c->o->count || i < c->o->count; i++) {
		if (i && !wait_until(start + (double)i * interval, i, fn, arg))
			break;
		st = snapshot(c);
		if (st)
			break;
		count_cost(c->ret, &c->cost);
		if (fn && !fn(arg, i, &c->cost))
			break;
	}
	return st;
}

enum km_status km_capture_run(const struct km_capture_options *o, km_capture_fn fn, void *arg,
			      struct km_capture_result *ret, struct km_err *err)
{
	const char *root = o->root ? o->root : "/";
	struct capture c = { .o = o, .ret = ret, .err = err };
	enum km_status st;
	size_t i;

	memset(ret, 0, sizeof(*ret));
	c.root = open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (c.root < 0)
		return km_fail(err, KM_IO, "cannot open '%s': %s", root, strerror(errno));
	st = km_sink_open(o->dest, &c.sink, err);
	if (!st)
		st = series(&c, fn, arg);
	/* What was written before a failure is kept, when it is a whole snapshot. */
	if (!st)
		st = km_sink_finish(c.sink, err);
	km_sink_close(c.sink);
	for (i = 0; i < c.held.n; i++) {
		free(c.held.v[i].path);
		free(c.held.v[i].data);
	}
	km_vec_free(&c.held);
	free(c.buf);
	close(c.root);
	return st;
}
