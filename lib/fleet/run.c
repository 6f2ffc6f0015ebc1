/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/work.h"
#include "build.h"
#include "child.h"

/* How long a signal may stay unseen. */
#define PATIENCE_MS 200
/* The last part of what a process says. */
#define SAID_BYTES 4096
#define MAX_JOBS   256

struct child {
	pid_t pid; /* 0: none */
	int fd;	   /* reads what it says; -1 when it has said all */
	const struct km_fleet_input *input;
	double deadline; /* 0: none */
	bool late;
	char said[SAID_BYTES];
	size_t n;
};

#define LOCK_TRIES 18 /* for a folder that another run holds, */
#define LOCK_MS	   50 /* with so many milliseconds between them */

struct run {
	const struct km_fleet_options *o;
	struct km_fleet_journal journal;
	struct km_fleet_inputs in;
	struct km_fleet_progress progress;
	char *cases;
	int lock;
	struct child *children;
	struct pollfd *polled;
	unsigned jobs;
};

static bool is_cancelled(const struct run *r)
{
	return r->o->cancel && *r->o->cancel;
}

static void show(struct run *r, const char *path)
{
	r->progress.path = path;
	if (r->o->progress)
		r->o->progress(r->o->arg, &r->progress);
}

/* ---- one input is done ---- */

static enum km_status settle(struct run *r, const struct km_fleet_input *input, enum km_fleet_status status,
			     const char *fingerprint, uint64_t captures, const char *reason, struct km_err *err)
{
	const struct km_fleet_entry e = {
		.path = input->path,
		.identity = input->identity,
		.fingerprint = fingerprint,
		.reason = reason,
		.status = status,
		.captures = captures,
	};
	enum km_status st = km_fleet_journal_add(&r->journal, &e, err);

	if (st)
		return st;
	r->progress.done++;
	r->progress.failed += status == KM_FLEET_FAILED;
	if (status != KM_FLEET_LOADED && r->o->report)
		r->o->report(r->o->arg, input->path, status, reason);
	show(r, input->path);
	return KM_OK;
}

/* The line that a process ends with. False: it did not come so far. */
static bool parse_said(char *said, enum km_fleet_status *status, char *field[4])
{
	char *s = strrchr(said, KM_FLEET_MARK);
	unsigned i;

	for (i = 0; i < 4 && s; i++) {
		field[i] = i ? s : ++s;
		s = i < 3 ? strchr(s, '\t') : s;
		if (i < 3 && s)
			*s++ = '\0';
	}
	if (!s)
		return false;
	s[strcspn(s, "\n")] = '\0';
	for (i = 0; i < KM_NR_FLEET_STATUSES; i++)
		if (!strcmp(field[0], km_fleet_status_names[i])) {
			*status = (enum km_fleet_status)i;
			return true;
		}
	return false;
}

/* Why a process ended that said nothing. */
static void describe_death(const struct run *r, const struct child *c, int how, char *buf, size_t bytes)
{
	static const char lead[] = "kmemdb: ";
	const char *said = strncmp(c->said, lead, strlen(lead)) ? c->said : c->said + strlen(lead);
	int n = (int)strcspn(said, "\n");

	if (c->late)
		snprintf(buf, bytes, "it was not loaded within %u s (--timeout)", r->o->timeout_s);
	else if (n)
		snprintf(buf, bytes, "%.*s", n, said);
	else if (WIFSIGNALED(how))
		snprintf(buf, bytes, "the process that loaded it was ended by signal %d (%s)", WTERMSIG(how), strsignal(WTERMSIG(how)));
	else
		snprintf(buf, bytes, "the process that loaded it ended with status %d", WEXITSTATUS(how));
}

static void remove_leftovers(const struct run *r, pid_t pid)
{
	char name[64];

	snprintf(name, sizeof(name), "new-%ld.db", (long)pid);
	km_fleet_sweep(r->cases, name);
}

/* A process has ended. What died of Ctrl-C is not done. */
static enum km_status end_child(struct run *r, struct child *c, int how, struct km_err *err)
{
	enum km_fleet_status status = KM_FLEET_FAILED;
	char why[1600], *field[4];

	c->said[c->n] = '\0';
	remove_leftovers(r, c->pid);
	c->pid = 0;
	if (c->fd >= 0)
		close(c->fd);
	c->fd = -1;
	if (is_cancelled(r) || (WIFSIGNALED(how) && WTERMSIG(how) == SIGINT))
		return KM_END;
	if (parse_said(c->said, &status, field))
		return settle(r, c->input, status, field[1], strtoull(field[2], NULL, 10), field[3], err);
	describe_death(r, c, how, why, sizeof(why));
	return settle(r, c->input, KM_FLEET_FAILED, "", 0, why, err);
}

/* ---- processes ---- */

static enum km_status start_child(struct run *r, struct child *c, const struct km_fleet_input *input, struct km_err *err)
{
	int parent = (int)getpid(), fds[2];

	if (pipe2(fds, O_CLOEXEC))
		return km_fail(err, KM_IO, "cannot make a pipe: %s", strerror(errno));
	c->pid = fork();
	if (c->pid < 0) {
		c->pid = 0;
		close(fds[0]);
		close(fds[1]);
		return km_fail(err, KM_IO, "cannot start a process: %s", strerror(errno));
	}
	if (!c->pid) {
		close(fds[0]);
		km_fleet_child(r->o, r->cases, input, parent, fds[1]);
	}
	close(fds[1]);
	c->fd = fds[0];
	c->input = input;
	c->n = 0;
	c->late = false;
	c->deadline = r->o->timeout_s ? km_now_seconds() + r->o->timeout_s : 0;
	show(r, input->path);
	return KM_OK;
}

/* What there is to read; the end of it closes the pipe. */
static void read_child(struct child *c)
{
	ssize_t n;

	/* A program that goes on printing loses the first half. */
	if (c->n == SAID_BYTES - 1) {
		memmove(c->said, c->said + SAID_BYTES / 2, SAID_BYTES / 2 - 1);
		c->n = SAID_BYTES / 2 - 1;
	}
	n = read(c->fd, c->said + c->n, SAID_BYTES - 1 - c->n);
	if (n > 0) {
		c->n += (size_t)n;
	} else if (n == 0 || errno != EINTR) {
		close(c->fd);
		c->fd = -1;
	}
}

static void end_late(struct run *r)
{
	double now = km_now_seconds();
	unsigned i;

	for (i = 0; i < r->jobs; i++) {
		struct child *c = &r->children[i];

		if (c->pid && c->deadline != 0 && now > c->deadline && !c->late) {
			c->late = true;
			(void)kill(c->pid, SIGKILL);
		}
	}
}

/* Wait until somebody says something, or ends, or it is time to look at the clock. */
static void wait_for_news(struct run *r)
{
	unsigned i, n = 0;

	for (i = 0; i < r->jobs; i++)
		if (r->children[i].pid && r->children[i].fd >= 0)
			r->polled[n++] = (struct pollfd){ .fd = r->children[i].fd, .events = POLLIN };
	(void)poll(r->polled, n, n ? PATIENCE_MS : 1);
	for (i = 0, n = 0; i < r->jobs; i++)
		if (r->children[i].pid && r->children[i].fd >= 0 && r->polled[n++].revents)
			read_child(&r->children[i]);
	end_late(r);
}

static enum km_status reap(struct run *r, struct km_err *err)
{
	enum km_status st = KM_OK;
	unsigned i;
	int how;

	for (i = 0; i < r->jobs && !st; i++) {
		struct child *c = &r->children[i];

		/* What has closed its pipe is on its way out. */
		if (!c->pid || waitpid(c->pid, &how, c->fd < 0 ? 0 : WNOHANG) != c->pid)
			continue;
		/* All of it is there, as nobody writes any more. */
		while (c->fd >= 0)
			read_child(c);
		st = end_child(r, c, how, err);
	}
	return st;
}

static void kill_all(struct run *r)
{
	unsigned i;

	for (i = 0; i < r->jobs; i++)
		if (r->children[i].pid)
			(void)kill(r->children[i].pid, SIGKILL);
	for (i = 0; i < r->jobs; i++) {
		struct child *c = &r->children[i];

		if (!c->pid)
			continue;
		while (waitpid(c->pid, NULL, 0) < 0 && errno == EINTR)
			;
		remove_leftovers(r, c->pid);
		if (c->fd >= 0)
			close(c->fd);
		c->pid = 0;
	}
}

static struct child *free_child(struct run *r)
{
	unsigned i;

	for (i = 0; i < r->jobs; i++)
		if (!r->children[i].pid)
			return &r->children[i];
	return NULL;
}

static bool is_busy(const struct run *r)
{
	unsigned i;

	for (i = 0; i < r->jobs; i++)
		if (r->children[i].pid)
			return true;
	return false;
}

/* Whether an earlier run has done it, and its case is still there. */
static bool is_done(const struct run *r, const struct km_fleet_input *input, struct km_fleet_result *ret)
{
	const struct km_fleet_entry *e = km_fleet_journal_find(&r->journal, input->path);
	char *path;
	bool there;

	if (!e || strcmp(e->identity, input->identity) != 0)
		return false;
	if (e->status == KM_FLEET_FAILED) {
		there = !r->o->retry;
	} else {
		if (asprintf(&path, "%s/%s.db", r->cases, e->fingerprint) < 0)
			return false;
		there = !access(path, R_OK);
		free(path);
	}
	ret->done += there;
	return there;
}

static enum km_status load_all(struct run *r, struct km_fleet_result *ret, struct km_err *err)
{
	enum km_status st = KM_OK;
	struct child *c;
	size_t next = 0;

	r->progress.total = r->in.list.n;
	while (!st && (next < r->in.list.n || is_busy(r))) {
		while (!st && next < r->in.list.n && (c = free_child(r)) && !is_cancelled(r)) {
			const struct km_fleet_input *input = &r->in.list.v[next++];

			if (is_done(r, input, ret))
				r->progress.done++;
			else if (input->broken)
				st = settle(r, input, KM_FLEET_FAILED, "", 0, input->broken, err);
			else
				st = start_child(r, c, input, err);
		}
		if (!st && is_busy(r))
			wait_for_news(r);
		if (is_cancelled(r))
			st = KM_END;
		if (!st)
			st = reap(r, err);
	}
	kill_all(r);
	return st;
}

/* ---- the folder ---- */

static bool is_empty(const char *path)
{
	DIR *d = opendir(path);
	struct dirent *e;
	bool empty = d;

	while (d && (e = readdir(d)))
		empty = empty && *e->d_name == '.';
	if (d)
		(void)closedir(d);
	return empty;
}

static enum km_status lock_folder(struct run *r, struct km_err *err)
{
	const char *out = r->o->out;
	unsigned i;
	char *path;

	if (asprintf(&path, "%s/lock", out) < 0)
		return km_fail(err, KM_NOMEM, "out of memory");
	r->lock = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
	free(path);
	if (r->lock < 0)
		return km_fail(err, KM_IO, "cannot write in '%s': %s", out, strerror(errno));
	/* Processes of a run that was killed hold it until they have ended, too, which takes a moment. */
	for (i = 0; flock(r->lock, LOCK_EX | LOCK_NB); i++) {
		if (i == LOCK_TRIES || (errno != EWOULDBLOCK && errno != EINTR))
			return km_fail(err, KM_IO, "another kmemdb batch works on '%s'", out);
		(void)poll(NULL, 0, LOCK_MS);
	}
	return KM_OK;
}

static enum km_status open_folder(struct run *r, struct km_err *err)
{
	const char *out = r->o->out;
	char *journal = NULL;
	struct stat st;
	enum km_status status = KM_OK;

	if (asprintf(&r->cases, "%s/cases", out) < 0 || asprintf(&journal, "%s/journal", out) < 0)
		return km_fail(err, KM_NOMEM, "out of memory");
	if (mkdir(out, 0777) && errno != EEXIST)
		status = km_fail(err, KM_IO, "cannot make the folder '%s': %s", out, strerror(errno));
	else if (stat(out, &st) || !S_ISDIR(st.st_mode))
		status = km_fail(err, KM_IO, "'%s' is not a folder", out);
	else if (access(journal, F_OK) && !is_empty(out))
		status = km_fail(err, KM_FORMAT, "the folder '%s' holds something else: name one for the fleet that is new or empty", out);
	if (!status)
		status = lock_folder(r, err);
	if (!status && mkdir(r->cases, 0777) && errno != EEXIST)
		status = km_fail(err, KM_IO, "cannot make the folder '%s': %s", r->cases, strerror(errno));
	if (!status) {
		km_fleet_sweep(r->cases, "new-");
		status = km_fleet_journal_open(&r->journal, journal, err);
	}
	free(journal);
	return status;
}

/* The journal is read again: of each path what was said last. */
static enum km_status run_finish(struct run *r, struct km_fleet_result *ret, struct km_err *err)
{
	char *path;
	enum km_status st;
	size_t i;

	km_fleet_journal_close(&r->journal);
	if (asprintf(&path, "%s/journal", r->o->out) < 0)
		return km_fail(err, KM_NOMEM, "out of memory");
	st = km_fleet_journal_open(&r->journal, path, err);
	free(path);
	if (st)
		return st;
	ret->fleet = r->journal.entries.n;
	for (i = 0; i < r->journal.entries.n; i++)
		ret->count[r->journal.entries.v[i].status]++;
	show(r, "the fleet case");
	st = km_fleet_build(r->o, &r->journal, &ret->same, err);
	return st ? st : km_fleet_report(r->o, err);
}

enum km_status km_fleet_run(const struct km_fleet_options *o, struct km_fleet_result *ret, struct km_err *err)
{
	struct run r = { .o = o, .lock = -1, .journal.fd = -1, .jobs = o->jobs ? o->jobs : km_work_cpus() };
	enum km_status st;

	if (r.jobs > MAX_JOBS)
		r.jobs = MAX_JOBS;
	memset(ret, 0, sizeof(*ret));
	r.children = km_calloc(r.jobs, sizeof(*r.children));
	r.polled = km_calloc(r.jobs, sizeof(*r.polled));
	st = r.children && r.polled ? open_folder(&r, err) : km_fail(err, KM_NOMEM, "out of memory");
	if (!st) {
		r.in.not_in = realpath(o->out, NULL);
		st = r.in.not_in ? km_fleet_inputs_find(&r.in, o, err) : km_fail(err, KM_IO, "'%s' went away", o->out);
		ret->inputs = r.in.list.n;
	}
	if (!st)
		st = load_all(&r, ret, err);
	if (!st)
		st = run_finish(&r, ret, err);
	free(r.in.not_in);
	km_fleet_inputs_free(&r.in);
	km_fleet_journal_close(&r.journal);
	if (r.lock >= 0)
		close(r.lock);
	free(r.cases);
	free(r.children);
	free(r.polled);
	return st;
}
