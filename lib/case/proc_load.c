/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Captured files of /proc and kernel logs into a case: one capture a snapshot. */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "clock.h"
#include "constants.h"
#include "log.h"
#include "proc.h"
#include "proc_load.h"
#include "tree.h"
#include "version.h"

struct load {
	const struct km_load_options *o;
	const char *path;
	struct km_store *store;
	struct km_tree *tree;
	struct km_proc_session *session;
	int64_t taken_at; /* of the current snapshot; 0 unknown */
	char label[128];
	double start;
	uint64_t page_bytes; /* of the machine: known from an earlier snapshot; 0 unknown */
	uint64_t files;
	char panic[512]; /* what a log says of the end; "" nothing */
};

/* ---- the capture row ---- */

static const char *kind_name(enum km_tree_kind kind)
{
	switch (kind) {
	case KM_TREE_DIRECTORY:
		return "directory";
	case KM_TREE_ARCHIVE:
		return "archive";
	case KM_TREE_LOG:
		return "kernel log";
	default:
		return "text";
	}
}

/* What a kernel's release says of its machine: distributions put it there. */
static const char *machine_of(const struct km_proc_facts *f)
{
	if (f->machine[0])
		return f->machine;
	if (strstr(f->release, "x86_64") || strstr(f->release, "-amd64"))
		return "x86_64";
	if (strstr(f->release, "aarch64") || strstr(f->release, "-arm64"))
		return "aarch64";
	return NULL;
}

static void set_times(struct row_capture *row, const struct load *l, const struct km_proc_facts *f)
{
	if (f->uptime_s >= 0)
		ROW_SET(*row, capture, uptime_s, f->uptime_s);
	if (f->boot_time > 0 && f->uptime_s >= 0 && f->boot_time < INT64_C(1) << 40)
		ROW_SET(*row, capture, captured_at, f->boot_time + (int64_t)(f->uptime_s + 0.5));
	else if (l->taken_at)
		ROW_SET(*row, capture, captured_at, l->taken_at);
}

static enum km_status add_capture(struct load *l, const char *kind, const struct km_proc_facts *f,
				  uint64_t page_bytes)
{
	struct row_capture row = { 0 };

	ROW_SET(row, capture, kind, kind);
	if (l->o->label)
		ROW_SET(row, capture, label, l->o->label);
	else if (l->label[0] && km_tree_nr_snapshots(l->tree) > 1)
		ROW_SET(row, capture, label, l->label);
	ROW_SET(row, capture, source, l->path);
	ROW_SET(row, capture, format, kind_name(km_tree_kind_of(l->tree)));
	if (machine_of(f))
		ROW_SET(row, capture, arch, machine_of(f));
	if (page_bytes)
		ROW_SET(row, capture, page_bytes, page_bytes);
	if (f->release[0])
		ROW_SET(row, capture, kernel_release, f->release);
	if (f->version[0])
		ROW_SET(row, capture, kernel_version, f->version);
	if (f->build_id[0])
		ROW_SET(row, capture, build_id, f->build_id);
	if (f->hostname[0])
		ROW_SET(row, capture, hostname, f->hostname);
	if (f->command_line[0])
		ROW_SET(row, capture, command_line, f->command_line);
	if (l->panic[0])
		ROW_SET(row, capture, panic, l->panic);
	set_times(&row, l, f);
	ROW_SET(row, capture, loaded_at, time(NULL));
	ROW_SET(row, capture, load_seconds, km_now_seconds() - l->start);
	ROW_SET(row, capture, kmemdb_version, KM_VERSION);
	return km_store_add(l->store, &km_tbl_capture, &row);
}

/* ---- snapshots ---- */

static enum km_status end_snapshot(struct load *l)
{
	/* The facts are emptied when the session has finished. */
	struct km_proc_facts f = *km_proc_session_facts(l->session);
	enum km_status st;

	if (km_proc_page_bytes(&f))
		l->page_bytes = km_proc_page_bytes(&f);
	st = km_proc_session_finish(l->session);
	if (!st)
		st = km_constants_store(l->store, f.release);
	return st ? st : add_capture(l, "proc", &f, l->page_bytes);
}

static void begin_snapshot(struct load *l, const struct km_tree_file *file)
{
	size_t n = strlen(file->label);

	while (n && file->label[n - 1] == '/')
		n--;
	snprintf(l->label, sizeof(l->label), "%.*s", (int)n, file->label);
	l->taken_at = file->taken_at;
	l->start = km_now_seconds();
}

static enum km_status parse_file(struct load *l, const struct km_tree_file *file)
{
	uint64_t page_bytes = km_proc_page_bytes(km_proc_session_facts(l->session));
	const struct km_proc_file *f;
	struct km_journal j;
	enum km_status st;
	const char *tail;

	f = km_proc_claim(file->path, &tail);
	if (!f)
		return KM_OK;
	l->files++;
	st = km_proc_parse(l->session, f, file->path, tail, page_bytes ? page_bytes : l->page_bytes,
			   file->data, file->bytes);
	if (st || !file->truncated)
		return st;
	km_journal_begin(&j, l->store, f->name);
	return km_journal_issue(&j, 0, KM_MISSING, "%s: only its first %zu bytes are there or read",
				file->path, file->bytes);
}

/* The archive or directory as a whole: what was not read in it. */
static enum km_status end_input(struct load *l, enum km_status damage)
{
	const char *first;
	uint64_t n = km_tree_nr_unclaimed(l->tree, &first);
	struct km_journal j;
	enum km_status st = KM_OK;

	km_journal_begin(&j, l->store, "proc/input");
	if (damage)
		st = km_journal_issue(&j, 0, damage,
				      "the input is damaged: %s; what came before is loaded",
				      km_tree_error(l->tree));
	if (!damage && n)
		snprintf(j.reason, sizeof(j.reason),
			 "%llu other files are not known here, such as %s", (unsigned long long)n,
			 *first ? first : "modules alone");
	return st ? st : km_journal_end(&j, KM_OK, l->files);
}

static enum km_status load_snapshots(struct load *l)
{
	struct km_tree_file file;
	uint64_t snapshot = 0;
	bool any = false;
	enum km_status st;

	while ((st = km_tree_next(l->tree, &file)) == KM_OK) {
		if (any && file.snapshot != snapshot) {
			st = end_snapshot(l);
			if (st)
				return st;
			km_store_next_capture(l->store);
			if (l->o->progress)
				l->o->progress(l->o->progress_arg, "snapshots", file.snapshot,
					       km_tree_nr_snapshots(l->tree));
		}
		if (!any || file.snapshot != snapshot)
			begin_snapshot(l, &file);
		snapshot = file.snapshot;
		any = true;
		st = parse_file(l, &file);
		if (st)
			return st;
	}
	if (st == KM_NOMEM || (st != KM_END && !any))
		return st;
	st = end_input(l, st == KM_END ? KM_OK : st);
	return st ? st : end_snapshot(l);
}

/* ---- a log ---- */

static enum km_status load_log(struct load *l)
{
	struct km_proc_facts f;
	struct km_log_facts told;
	struct km_tree_file file;
	enum km_status st;

	st = km_tree_next(l->tree, &file);
	if (st)
		return st == KM_END ? KM_FORMAT : st;
	l->start = km_now_seconds();
	st = km_log_load(l->store, file.path, file.data, file.bytes);
	if (!st)
		st = km_log_identify(file.data, file.bytes, &told);
	if (st)
		return st;
	km_proc_facts_init(&f);
	snprintf(f.release, sizeof(f.release), "%s", told.release);
	snprintf(f.version, sizeof(f.version), "%s", told.kernel_version);
	snprintf(f.command_line, sizeof(f.command_line), "%s", told.command_line);
	f.uptime_s = told.uptime_s;
	snprintf(l->panic, sizeof(l->panic), "%s", told.panic);
	st = km_constants_store(l->store, f.release);
	return st ? st : add_capture(l, "log", &f, 0);
}

enum km_status km_proc_load(const struct km_load_options *o, const char *path,
			    struct km_store *store, struct km_err *err)
{
	struct load l = { .o = o, .path = path, .store = store };
	enum km_status st;

	st = km_tree_open(path, &l.tree, err);
	if (st)
		return st;
	l.session = km_proc_session_create(store);
	if (!l.session)
		st = KM_NOMEM;
	else if (km_tree_kind_of(l.tree) == KM_TREE_LOG)
		st = load_log(&l);
	else
		st = load_snapshots(&l);
	if (st == KM_NOMEM)
		(void)km_fail(err, st, "out of memory");
	else if (st == KM_CORRUPT)
		(void)km_fail(err, st, "'%s' is damaged: %s", path, km_tree_error(l.tree));
	else if (st)
		(void)km_fail(err, st, "cannot write '%s': %s", o->case_path,
			      km_store_error(store));
	km_proc_session_destroy(l.session);
	km_tree_close(l.tree);
	return st;
}
