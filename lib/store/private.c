/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/fs.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/mem.h"
#include "base/unfinished.h"
#include "private.h"

/* The file header of SQLite: magic, user_version and application_id as big-endian 32-bit numbers. */
#define HEADER_BYTES	      100
#define HEADER_USER_VERSION   60
#define HEADER_APPLICATION_ID 68

/* How often the lock of a folder is tried, at 20 ms a try: 5 seconds; it is said after one. */
#define LOCK_STEPS     250
#define LOCK_STEPS_SAY 50
/* How many symbolic links may lead to a case that is not there yet. */
#define MAX_LINKS 40

static uint32_t be32(const unsigned char *p)
{
	return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

static void closep(int *fd)
{
	if (*fd >= 0)
		close(*fd);
}

enum km_status km_case_file_check(const char *path, int32_t schema_version, struct km_err *err)
{
	unsigned char h[HEADER_BYTES];
	_cleanup_(closep) int fd = -1;
	struct stat st;
	ssize_t n;

	fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	if (fd < 0 || fstat(fd, &st))
		return km_fail(err, KM_IO, "cannot open '%s': %s", path, strerror(errno));
	if (S_ISREG(st.st_mode) && st.st_size == 0)
		return KM_END;
	if (!S_ISREG(st.st_mode))
		return km_fail(err, KM_FORMAT, "'%s' is not a kmemdb case file: not a regular file",
			       path);
	n = pread(fd, h, sizeof(h), 0);
	if (n < 0)
		return km_fail(err, KM_IO, "cannot read '%s': %s", path, strerror(errno));
	if (n < HEADER_BYTES || memcmp(h, "SQLite format 3", 16) ||
	    be32(h + HEADER_APPLICATION_ID) != KM_APPLICATION_ID)
		return km_fail(err, KM_FORMAT, "'%s' is not a kmemdb case file", path);
	if (be32(h + HEADER_USER_VERSION) != (uint32_t)schema_version)
		return km_fail(
			err, KM_UNSUPPORTED,
			"'%s' was written with other tables by another version of kmemdb: load "
			"its inputs again into a new case",
			path);
	return KM_OK;
}

static struct km_file_mark file_mark(const char *path)
{
	struct stat st;

	if (stat(path, &st))
		return (struct km_file_mark){ 0 };
	return (struct km_file_mark){ true, st.st_dev, st.st_ino, st.st_size, st.st_mtim };
}

static bool file_mark_same(const struct km_file_mark *a, const struct km_file_mark *b)
{
	return a->there == b->there && a->dev == b->dev && a->ino == b->ino &&
	       a->bytes == b->bytes && a->mtime.tv_sec == b->mtime.tv_sec &&
	       a->mtime.tv_nsec == b->mtime.tv_nsec;
}

/* The path that the symbolic link @path leads to, relative links seen from its folder; NULL: it is none. */
static char *link_target(const char *path)
{
	const char *slash = strrchr(path, '/');
	char to[PATH_MAX], *joined;
	ssize_t n = readlink(path, to, sizeof(to) - 1);

	if (n <= 0)
		return NULL;
	to[n] = '\0';
	if (to[0] == '/' || !slash)
		return strdup(to);
	return asprintf(&joined, "%.*s/%s", (int)(slash - path), path, to) < 0 ? NULL : joined;
}

/*
 * @target after following symbolic links, to a file that need not be there: a link that leads nowhere yet is
 * where the file is to be made. NULL with errno.
 */
static char *follow_links(const char *target)
{
	char *path = realpath(target, NULL), *next;
	unsigned links = 0;

	if (path || errno != ENOENT)
		return path;
	for (path = strdup(target); path && (next = link_target(path)); path = next) {
		free(path);
		if (++links > MAX_LINKS) {
			free(next);
			errno = ELOOP;
			return NULL;
		}
	}
	return path;
}

/* Split the target into directory and name, after following symbolic links. */
static enum km_status name_parts(struct km_private *p, const char *target, struct km_err *err)
{
	const char *slash;

	p->target = follow_links(target);
	if (!p->target)
		return km_fail(err, KM_IO, "cannot write '%s': %s", target, strerror(errno));
	slash = strrchr(p->target, '/');
	p->base = strdup(slash ? slash + 1 : p->target);
	p->dir = slash ? strndup(p->target, (size_t)(slash - p->target) + 1) : strdup("./");
	if (!p->base || !p->dir)
		return km_fail(err, KM_NOMEM, "out of memory");
	if (!*p->base)
		return km_fail(err, KM_IO, "cannot write '%s': it names a directory", target);
	return KM_OK;
}

static void say_locked(const struct km_private *p)
{
	char text[400];

	if (!p->wait.fn)
		return;
	snprintf(text, sizeof(text), "waiting for another program, which holds a lock on the folder '%.200s': up to %u seconds",
		 p->dir, LOCK_STEPS / LOCK_STEPS_SAY);
	p->wait.fn(p->wait.arg, text);
}

/*
 * A lock on the directory, held for moments only: it makes "look at the others, then add mine" and
 * "look at the target, then replace it" one step. *@ret is -1 where the file system has no locks.
 * Whoever may read the directory can lock it for as long as he likes: waiting has a bound, and a
 * signal that the program handles ends it.
 */
static enum km_status lock_dir(const struct km_private *p, int *ret, struct km_err *err)
{
	const struct timespec step = { .tv_nsec = 20000000 };
	int fd = open(p->dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC), steps;

	*ret = -1;
	for (steps = 0; fd >= 0; steps++) {
		if (!flock(fd, LOCK_EX | LOCK_NB)) {
			*ret = fd;
			return KM_OK;
		}
		if (errno != EWOULDBLOCK) {
			close(fd);
			return KM_OK;
		}
		if (steps == LOCK_STEPS_SAY)
			say_locked(p);
		if (steps == LOCK_STEPS || nanosleep(&step, NULL)) {
			close(fd);
			return km_fail(err, KM_IO,
				       "cannot write '%s': another program holds a lock on the "
				       "folder '%s'; end it (lslocks names it), or name a case in "
				       "another folder with -o",
				       p->target, p->dir);
		}
	}
	return KM_OK;
}

static bool in_use(int fd, pid_t pid)
{
	if (!flock(fd, LOCK_EX | LOCK_NB))
		return false;
	if (errno == EWOULDBLOCK)
		return true;
	return !kill(pid, 0) || errno != ESRCH;
}

/* Remove private files of dead processes; a living one means that its load is still running. */
static enum km_status look_at_others(const struct km_private *p, struct km_err *err)
{
	enum km_status st = KM_OK;
	struct dirent *e;
	DIR *d = opendir(p->dir);

	if (!d)
		return km_fail(err, KM_IO, "cannot open directory '%s': %s", p->dir,
			       strerror(errno));
	while (st == KM_OK && (e = readdir(d))) {
		pid_t pid = km_unfinished_pid(e->d_name, p->base);
		int fd;

		if (!pid)
			continue;
		fd = openat(dirfd(d), e->d_name, O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
		if (fd < 0)
			continue;
		if (in_use(fd, pid))
			st = km_fail(err, KM_IO,
				     "cannot write '%s': process %d is loading into it; wait for "
				     "it, or name another case with -o",
				     p->target, (int)pid);
		else
			(void)unlinkat(dirfd(d), e->d_name, 0);
		close(fd);
	}
	closedir(d);
	return st;
}

static char *private_path(const struct km_private *p)
{
	char *path;

	return asprintf(&path, "%s.%s.%d.tmp", p->dir, p->base, (int)getpid()) < 0 ? NULL : path;
}

void km_private_restrict(struct km_private *p, mode_t mode)
{
	struct stat st;

	if (!fstat(p->fd, &st))
		(void)fchmod(p->fd, st.st_mode & mode & 0777);
}

char *km_private_path(const char *target)
{
	struct km_private p = { .fd = -1 };
	char *path = name_parts(&p, target, NULL) ? NULL : private_path(&p);

	km_private_deinit(&p);
	return path;
}

static enum km_status create_file(struct km_private *p, struct km_err *err)
{
	char *path = private_path(p);

	if (!path)
		return km_fail(err, KM_NOMEM, "out of memory");
	p->fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666);
	if (p->fd < 0) {
		enum km_status st =
			km_fail(err, KM_IO, "cannot create '%s': %s", path, strerror(errno));
		free(path);
		return st;
	}
	p->path = path;
	(void)flock(p->fd, LOCK_EX | LOCK_NB);
	return KM_OK;
}

static bool copy_by_hand(int from, int to)
{
	_cleanup_(km_freep) char *buf = malloc(1 << 20);
	off_t at = 0;
	ssize_t n;

	if (!buf)
		return false;
	while ((n = pread(from, buf, 1 << 20, at)) > 0) {
		ssize_t done = 0, w;

		while (done < n) {
			w = pwrite(to, buf + done, (size_t)(n - done), at + done);
			if (w <= 0)
				return false;
			done += w;
		}
		at += n;
	}
	return n == 0;
}

static bool copy_file(int from, int to, off_t bytes)
{
	off_t left = bytes;

	if (!ioctl(to, FICLONE, from))
		return true;
	while (left > 0) {
		ssize_t n = copy_file_range(from, NULL, to, NULL, (size_t)left, 0);

		if (n <= 0)
			return !ftruncate(to, 0) && copy_by_hand(from, to);
		left -= n;
	}
	return true;
}

/* Changes that another program has not yet brought from its journal into the file would be lost. */
static enum km_status no_journal(const struct km_private *p, struct km_err *err)
{
	static const char *const suffix[] = { "-wal", "-journal" };
	struct stat st;
	unsigned i;

	for (i = 0; i < KM_ARRAY_LEN(suffix); i++) {
		_cleanup_(km_freep) char *path = NULL;

		if (asprintf(&path, "%s%s", p->target, suffix[i]) < 0) {
			path = NULL;
			return km_fail(err, KM_NOMEM, "out of memory");
		}
		if (!stat(path, &st) && st.st_size > 0)
			return km_fail(err, KM_IO,
				       "cannot write '%s': another program is changing it ('%s' "
				       "exists); open and close it with sqlite3 first",
				       p->target, path);
	}
	return KM_OK;
}

static enum km_status copy_target(struct km_private *p, int32_t schema_version, struct km_err *err)
{
	_cleanup_(closep) int from = -1;
	enum km_status st;
	struct stat sb;

	st = km_case_file_check(p->target, schema_version, err);
	if (st == KM_END) {
		if (!stat(p->target, &sb)) /* an empty file, made to be read by some alone */
			km_private_restrict(p, sb.st_mode);
		return KM_OK;
	}
	if (st == KM_OK)
		st = no_journal(p, err);
	if (st != KM_OK)
		return st;
	from = open(p->target, O_RDONLY | O_CLOEXEC);
	if (from < 0 || fstat(from, &sb))
		return km_fail(err, KM_IO, "cannot open '%s': %s", p->target, strerror(errno));
	(void)fchmod(p->fd, sb.st_mode & 0777);
	if (!copy_file(from, p->fd, sb.st_size))
		return km_fail(err, KM_IO, "cannot copy '%s' to '%s': %s", p->target, p->path,
			       strerror(errno));
	return KM_OK;
}

enum km_status km_private_create(struct km_private *p, const char *target, int32_t schema_version,
				 const struct km_wait *wait, struct km_err *err)
{
	enum km_status st;
	int lock;

	memset(p, 0, sizeof(*p));
	if (wait)
		p->wait = *wait;
	p->fd = -1;
	st = name_parts(p, target, err);
	if (st != KM_OK)
		return st;
	st = lock_dir(p, &lock, err);
	if (st == KM_OK)
		st = look_at_others(p, err);
	if (st == KM_OK)
		st = create_file(p, err);
	if (lock >= 0)
		close(lock);
	if (st != KM_OK)
		return st;
	p->before = file_mark(p->target);
	return p->before.there ? copy_target(p, schema_version, err) : KM_OK;
}

enum km_status km_private_move(struct km_private *p, struct km_err *err)
{
	struct km_file_mark now;
	enum km_status st;
	int lock;

	if (fsync(p->fd))
		return km_fail(err, KM_IO, "cannot write '%s': %s", p->path, strerror(errno));
	st = lock_dir(p, &lock, err);
	if (st != KM_OK)
		return st;
	now = file_mark(p->target);
	if (!file_mark_same(&now, &p->before))
		st = km_fail(err, KM_IO,
			     "cannot write '%s': somebody else changed it during the load; nothing "
			     "was written, load again",
			     p->target);
	else if (rename(p->path, p->target))
		st = km_fail(err, KM_IO, "cannot rename '%s' to '%s': %s", p->path, p->target,
			     strerror(errno));
	if (st == KM_OK) {
		free(p->path);
		p->path = NULL;
	}
	if (lock >= 0) {
		(void)fsync(lock);
		close(lock);
	}
	return st;
}

void km_private_deinit(struct km_private *p)
{
	if (p->path) {
		(void)unlink(p->path);
		close(p->fd);
	} else if (p->target && p->fd >= 0) {
		close(p->fd);
	}
	free(p->path);
	free(p->target);
	free(p->dir);
	free(p->base);
	memset(p, 0, sizeof(*p));
	p->fd = -1;
}
