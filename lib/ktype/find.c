/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <dirent.h>
#include <dlfcn.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"
#include "debugfile.h"
#include "vmlinux_impl.h"

#define MAX_PROFILES 256  /* beside a dump */
#define MAX_ENTRIES  4096 /* of a folder that is searched */

struct search {
	const char *build_id, *release; /* "": not known */
	char *buf;
	size_t bytes;
	char tried[400]; /* places, for the message */
	char other[200]; /* the last one that is of another kernel */
	bool found;
	bool no_profiles;			 /* what has debug information alone is of use */
	const struct km_find_progress *progress; /* or NULL */
};

static void note_place(struct search *s, const char *path)
{
	size_t n = strlen(s->tried);

	snprintf(s->tried + n, sizeof(s->tried) - n, "%s'%s'", n ? ", " : "", path);
}

static bool id_matches(const struct search *s, const struct km_kernel_id *id)
{
	if (*s->build_id)
		return !strcmp(s->build_id, id->build_id);
	return *s->release && !strcmp(s->release, id->release);
}

/* An ELF file is of use when its types are there too, in itself or in its debug file. */
static bool has_types(const char *path)
{
	struct km_image *im, *debug = NULL;
	bool has;

	if (km_image_open(path, &im, NULL))
		return false;
	has = km_image_section(im, ".debug_info") || !km_debugfile_open(im, &debug, NULL);
	km_image_close(debug);
	km_image_close(im);
	return has;
}

static bool try_path(struct search *s, const char *path)
{
	struct km_kernel_id id;

	if (s->found || strlen(path) >= s->bytes || access(path, R_OK) ||
	    (*s->build_id ? km_vmlinux_identify_build(path, &id, NULL) : km_vmlinux_identify(path, &id, NULL)) ||
	    (s->no_profiles && !strcmp(id.origin, "profile")))
		return s->found;
	if (!id_matches(s, &id)) {
		snprintf(s->other, sizeof(s->other), "'%.80s' is of another kernel (%s %.82s)",
			 path, *s->build_id ? "build-id" : "release",
			 *s->build_id && *id.build_id	? id.build_id
			 : !*s->build_id && *id.release ? id.release
							: "unknown");
		return false;
	}
	if (strcmp(id.origin, "profile") && !has_types(path)) {
		snprintf(s->other, sizeof(s->other), "'%.100s' has no debug information", path);
		return false;
	}
	memcpy(s->buf, path, strlen(path) + 1);
	return s->found = true;
}

static bool __attribute__((format(printf, 2, 3))) try_format(struct search *s, const char *fmt, ...)
{
	char path[PATH_MAX];
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(path, sizeof(path), fmt, ap);
	va_end(ap);
	return n > 0 && (size_t)n < sizeof(path) && try_path(s, path);
}

static int is_profile(const struct dirent *e)
{
	size_t n = strlen(e->d_name);

	return n > 8 && !strcmp(e->d_name + n - 8, ".profile");
}

static void find_near(struct search *s, const char *near)
{
	const char *slash = strrchr(near, '/');
	int len = slash ? (int)(slash + 1 - near) : 0, n, i;
	struct dirent **list = NULL;
	char dir[PATH_MAX];

	if (len >= PATH_MAX)
		return;
	snprintf(dir, sizeof(dir), "%.*s", len, near);
	note_place(s, len ? dir : ".");
	if (*s->release) {
		try_format(s, "%svmlinux-%s", dir, s->release);
		try_format(s, "%svmlinux-%s.debug", dir, s->release);
	}
	try_format(s, "%svmlinux", dir);
	try_format(s, "%svmlinux.debug", dir);
	n = s->found ? 0 : scandir(len ? dir : ".", &list, is_profile, alphasort);
	for (i = 0; i < n; i++) {
		if (i < MAX_PROFILES)
			try_format(s, "%s%s", dir, list[i]->d_name);
		free(list[i]);
	}
	free(list);
}

static void find_installed(struct search *s)
{
	static const char *const places[][2] = {
		/* before and after the release */
		{ "/usr/lib/debug/boot/vmlinux-", "" },
		{ "/usr/lib/debug/lib/modules/", "/vmlinux" },
		{ "/usr/lib/debug/usr/lib/modules/", "/vmlinux" },
		{ "/usr/lib/debug/lib/modules/", "/vmlinux.debug" },
		{ "/boot/vmlinux-", "" },
		{ "/lib/modules/", "/build/vmlinux" },
		{ "/lib/modules/", "/vmlinux" },
	};
	char path[PATH_MAX];
	size_t i;

	if (*s->build_id && km_debugfile_by_id(s->build_id, path, sizeof(path))) {
		note_place(s, "/usr/lib/debug/.build-id");
		try_path(s, path);
	}
	if (!*s->release)
		return;
	note_place(s, "/usr/lib/debug");
	note_place(s, "/boot");
	note_place(s, "/lib/modules");
	for (i = 0; i < KM_ARRAY_LEN(places) && !s->found; i++)
		try_format(s, "%s%s%s", places[i][0], s->release, places[i][1]);
}

#ifdef KM_HAVE_DEBUGINFOD
#include <elfutils/debuginfod.h>

/*
 * How long servers may stay silent before they are given up, unless DEBUGINFOD_TIMEOUT says otherwise: a vmlinux is
 * large, but its transfer never pauses that long.
 */
#define SILENCE_S  20
#define DEBUGINFOD "libdebuginfod.so.1"

struct transfer {
	const struct km_find_progress *progress; /* or NULL */
	double since, silence_s;		 /* when it changed last; how long that may be ago */
	long done, total;
};

/* Called while servers are asked; any value other than 0 gives up. */
static int watch_transfer(debuginfod_client *c, long done, long total)
{
	void *lib = dlopen(DEBUGINFOD, RTLD_NOW | RTLD_NOLOAD);
	__typeof__(debuginfod_get_user_data) *user_data;
	struct transfer *t;
	double now = km_now_seconds();

	if (!lib)
		return 1;
	*(void **)&user_data = dlsym(lib, "debuginfod_get_user_data");
	t = user_data ? user_data(c) : NULL;
	(void)dlclose(lib);
	if (!t)
		return 1;
	/* Until a server answers, @done is the number of calls (debuginfod-client.c, "loops"): one more is no progress. */
	if (total != t->total || done > t->done + 1)
		t->since = now;
	t->done = done;
	t->total = total;
	if (t->progress && t->progress->fn)
		t->progress->fn(t->progress->arg, "asking debuginfod for the vmlinux",
				done > 0 ? (uint64_t)done : 0, total > 0 ? (uint64_t)total : 0);
	return now - t->since > t->silence_s;
}

/* DEBUGINFOD_TIMEOUT as the library reads it (debuginfod_find_debuginfo(3)): seconds, 0 for the default. */
static double silence_allowed(void)
{
	const char *s = getenv("DEBUGINFOD_TIMEOUT");
	char *end = NULL;
	long v = s ? strtol(s, &end, 10) : 0;

	return v > 0 && !*end ? (double)v : SILENCE_S;
}

/* False: this version of the library cannot be watched. */
static bool watch(void *lib, debuginfod_client *c, struct transfer *t)
{
	__typeof__(debuginfod_set_progressfn) *set_progress;
	__typeof__(debuginfod_set_user_data) *set_data;

	*(void **)&set_progress = dlsym(lib, "debuginfod_set_progressfn");
	*(void **)&set_data = dlsym(lib, "debuginfod_set_user_data");
	if (!set_progress || !set_data)
		return false;
	t->since = km_now_seconds();
	set_data(c, t);
	set_progress(c, watch_transfer);
	return true;
}

/* Loaded only when it is needed: it brings in an HTTP client, which costs every start. */
static void find_debuginfod(struct search *s)
{
	struct transfer transfer = { .progress = s->progress, .silence_s = silence_allowed() };
	const char *urls = getenv("DEBUGINFOD_URLS");
	__typeof__(debuginfod_begin) *begin;
	__typeof__(debuginfod_find_debuginfo) *find;
	__typeof__(debuginfod_end) *end;
	debuginfod_client *c;
	char *path = NULL;
	void *lib;
	int fd;

	if (s->found || !urls || !*urls || !*s->build_id)
		return;
	note_place(s, "debuginfod");
	lib = dlopen(DEBUGINFOD, RTLD_NOW | RTLD_LOCAL);
	if (!lib)
		return;
	*(void **)&begin = dlsym(lib, "debuginfod_begin");
	*(void **)&find = dlsym(lib, "debuginfod_find_debuginfo");
	*(void **)&end = dlsym(lib, "debuginfod_end");
	c = begin && find && end ? begin() : NULL;
	if (c && watch(lib, c, &transfer)) {
		fd = find(c, (const unsigned char *)s->build_id, 0, &path);
		if (fd >= 0) {
			close(fd);
			try_path(s, path);
			free(path);
		}
	}
	if (c)
		end(c);
	dlclose(lib);
}
#else
static void find_debuginfod(struct search *s)
{
	(void)s;
}
#endif

/* Both come from a dump and become parts of paths. */
static void set_kernel(struct search *s, const char *build_id, const char *release)
{
	s->build_id = build_id && km_build_id_is_plain(build_id) ? build_id : "";
	s->release = release && km_release_is_plain(release) ? release : "";
}

/* Files of kernels by their names, and folders. */
static int may_have_types(const struct dirent *e)
{
	size_t n = strlen(e->d_name);

	return *e->d_name != '.' && (e->d_type == DT_DIR || e->d_type == DT_LNK || e->d_type == DT_UNKNOWN || is_profile(e) ||
				     !strncmp(e->d_name, "vmlinux", 7) || (n > 6 && !strcmp(e->d_name + n - 6, ".debug")));
}

/* Files of the folder @dir and, at depth 0, of the folders in it. */
static void find_in_folder(struct search *s, const char *dir, unsigned depth)
{
	struct dirent **list = NULL;
	int i, n = scandir(dir, &list, may_have_types, alphasort);

	for (i = 0; i < n; i++) {
		char path[PATH_MAX];
		struct stat st;

		if (!s->found && i < MAX_ENTRIES && snprintf(path, sizeof(path), "%s/%s", dir, list[i]->d_name) < PATH_MAX &&
		    !stat(path, &st)) {
			if (S_ISREG(st.st_mode))
				try_path(s, path);
			else if (S_ISDIR(st.st_mode) && !depth)
				find_in_folder(s, path, depth + 1);
		}
		free(list[i]);
	}
	free(list);
}

static void find_in_places(struct search *s, const char *const *places, size_t n)
{
	struct stat st;
	size_t i;

	for (i = 0; i < n && !s->found && (*s->build_id || *s->release); i++) {
		if (stat(places[i], &st))
			continue;
		if (!S_ISDIR(st.st_mode)) {
			try_path(s, places[i]);
			continue;
		}
		if (*s->build_id)
			try_format(s, "%s/.build-id/%.2s/%s.debug", places[i], s->build_id, s->build_id + 2);
		if (!s->found)
			find_in_folder(s, places[i], 0);
	}
}

bool km_vmlinux_find_in(const char *const *places, size_t n, const char *build_id, const char *release, char *buf, size_t bytes)
{
	struct search s = { .buf = buf, .bytes = bytes, .no_profiles = true };

	set_kernel(&s, build_id, release);
	find_in_places(&s, places, n);
	s.no_profiles = false;
	find_in_places(&s, places, n);
	return s.found;
}

bool km_vmlinux_find_debug(const char *const *places, size_t n, const char *build_id, const char *release, const char *near, char *buf,
			   size_t bytes)
{
	struct search s = { .buf = buf, .bytes = bytes, .no_profiles = true };

	set_kernel(&s, build_id, release);
	if (!*s.build_id && !*s.release)
		return false;
	find_in_places(&s, places, n);
	if (!s.found && near)
		find_near(&s, near);
	if (!s.found)
		find_installed(&s);
	return s.found;
}

enum km_status km_vmlinux_find(const char *build_id, const char *release, const char *near,
			       const struct km_find_progress *progress, char *buf, size_t bytes,
			       struct km_err *err)
{
	struct search s = { .buf = buf, .bytes = bytes, .progress = progress };

	set_kernel(&s, build_id, release);
	if (!*s.build_id && !*s.release)
		return km_fail(
			err, KM_NOTFOUND,
			"the dump has neither its kernel's build-id nor its release; name the vmlinux");
	if (near)
		find_near(&s, near);
	if (!s.found)
		find_installed(&s);
	find_debuginfod(&s);
	if (s.found)
		return KM_OK;
	return km_fail(err, KM_NOTFOUND, "no vmlinux or profile of kernel %s in %s%s%s",
		       *s.release ? s.release : s.build_id, s.tried, *s.other ? "; " : "", s.other);
}
