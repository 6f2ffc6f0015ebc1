/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Captured files of /proc and kernel logs into a case: one capture a snapshot. */
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "base/clock.h"
#include "proc/constants.h"
#include "base/fingerprint.h"
#include "input.h"
#include "log/log.h"
#include "base/mem.h"
#include "base/place.h"
#include "proc/proc.h"
#include "proc_load.h"
#include "case/version.h"

struct load {
	const struct km_load_options *o;
	const char *path;
	struct km_store *store;
	struct km_tree *tree;
	struct km_proc_session *session;
	uint64_t snapshot;	     /* number of the current one in its input */
	int64_t taken_at;	     /* of the current snapshot; 0 unknown */
	struct km_local_clock local; /* where that is 0 */
	char label[128], origin[512];
	char title[64];
	char host[128]; /* by the names of its files; "" not known */
	double start;
	uint64_t page_bytes; /* of the machine: known from an earlier snapshot; 0 unknown */
	uint64_t files;
	struct km_fingerprint fingerprint; /* of the files of the current snapshot */
	int64_t first_id;		   /* the first capture of this input */
	size_t *nr_duplicates;
	struct km_arena arena;
	KM_VEC(const char *) places; /* of the captures of this input from first_id on: folders without times */
	char panic[512];	     /* what a log says of the end; "" nothing */
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

static void set_clock(struct row_capture *row, const struct km_local_clock *c)
{
	if (!c->zone)
		return;
	ROW_SET(*row, capture, local_clock, c->zone);
	ROW_SET(*row, capture, local_s, c->at);
}

static void set_times(struct row_capture *row, const struct load *l, const struct km_proc_facts *f)
{
	if (f->uptime_s >= 0)
		ROW_SET(*row, capture, uptime_s, f->uptime_s);
	if (f->boot_time > 0 && f->boot_time < INT64_C(1) << 40)
		ROW_SET(*row, capture, booted_at, f->boot_time);
	if (f->boot_time > 0 && f->uptime_s >= 0 && f->boot_time < INT64_C(1) << 40)
		ROW_SET(*row, capture, captured_at, f->boot_time + (int64_t)(f->uptime_s + 0.5));
	else if (l->taken_at)
		ROW_SET(*row, capture, captured_at, l->taken_at);
	else
		set_clock(row, &l->local);
}

static void set_load(struct row_capture *row, const struct km_proc_facts *f)
{
	if (f->load[0] < 0)
		return;
	ROW_SET(*row, capture, load_1, f->load[0]);
	ROW_SET(*row, capture, load_5, f->load[1]);
	ROW_SET(*row, capture, load_15, f->load[2]);
}

static const char *origin_of(const struct load *l)
{
	return l->origin[0] ? l->origin : NULL;
}

/* Where the files of the current snapshot lie: beside a dump of the same boot, perhaps. */
static void find_folder(const struct load *l, char *buf, size_t bytes)
{
	char path[4096];

	snprintf(path, sizeof(path), "%s/%s", l->path, l->origin);
	km_case_folder(path, buf, bytes);
	if (!*buf)
		km_case_folder(l->path, buf, bytes);
}

static enum km_status add_capture(struct load *l, const char *kind, const struct km_proc_facts *f,
				  uint64_t page_bytes, const char *fingerprint)
{
	const char *format = kind_name(!strcmp(kind, "log") ? KM_TREE_LOG
							    : km_tree_kind_of(l->tree));
	struct row_capture row = { 0 };
	char folder[4096];
	enum km_status st;

	ROW_SET(row, capture, kind, kind);
	if (l->o->label)
		ROW_SET(row, capture, label, l->o->label);
	else if (l->title[0])
		ROW_SET(row, capture, label, l->title);
	else if (l->label[0] && strcmp(kind, "log") && km_tree_nr_snapshots(l->tree) > 1)
		ROW_SET(row, capture, label, l->label);
	ROW_SET(row, capture, source, l->path);
	if (l->origin[0])
		ROW_SET(row, capture, origin, l->origin);
	find_folder(l, folder, sizeof(folder));
	if (*folder)
		ROW_SET(row, capture, folder, folder);
	ROW_SET(row, capture, fingerprint, fingerprint);
	ROW_SET(row, capture, format, format);
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
	else if (l->host[0])
		ROW_SET(row, capture, hostname, l->host);
	if (f->boot_id[0])
		ROW_SET(row, capture, boot_id, f->boot_id);
	if (f->command_line[0])
		ROW_SET(row, capture, command_line, f->command_line);
	if (f->has_taint)
		ROW_SET(row, capture, tainted, f->taint);
	set_load(&row, f);
	if (l->panic[0])
		ROW_SET(row, capture, panic, l->panic);
	set_times(&row, l, f);
	ROW_SET(row, capture, loaded_at, time(NULL));
	ROW_SET(row, capture, load_seconds, km_now_seconds() - l->start);
	ROW_SET(row, capture, kmemdb_version, KM_VERSION);
	st = f->has_taint ? km_taint_store(l->store, f->taint) : KM_OK;
	return st ? st : km_store_add(l->store, &km_tbl_capture, &row);
}

/* ---- snapshots ---- */

/*
 * Which snapshot this is. What has no clock inside may be the same twice in a series: then its name and
 * number are part of it.
 */
static void finish_fingerprint(struct load *l, const struct km_proc_facts *f,
			       char text[KM_FINGERPRINT_TEXT])
{
	const char *slash = strrchr(l->path, '/'), *name = slash ? slash + 1 : l->path;

	if (f->uptime_s < 0) {
		km_fingerprint_bytes(&l->fingerprint, name, strlen(name));
		km_fingerprint_bytes(&l->fingerprint, l->label, strlen(l->label));
		km_fingerprint_word(&l->fingerprint, l->snapshot);
	}
	km_fingerprint_text(&l->fingerprint, text);
}

static enum km_status drop_duplicate(struct load *l)
{
	struct km_err err;

	return km_store_drop_capture(l->store, &err);
}

static bool is_container(const struct load *l)
{
	enum km_tree_kind kind = km_tree_kind_of(l->tree);

	return kind == KM_TREE_DIRECTORY || kind == KM_TREE_ARCHIVE;
}

/* The folder or file of the current capture without what is a time in it; NULL: out of memory. */
static const char *place_of(struct load *l)
{
	char *buf = km_arena_alloc(&l->arena, strlen(l->origin) + 1);

	return buf ? km_place_of(l->origin, buf) : NULL;
}

/*
 * Captures below this number may be the same as the current one. In another folder or archive of the same input
 * it may be a copy, when it has a clock of its own; a series, and one text, have what was taken twice.
 */
static int64_t others_below(struct load *l, bool has_clock, const char *fingerprint)
{
	int64_t id = has_clock && is_container(l) ? km_store_find_input(l->store, fingerprint, NULL) : 0;
	const char *place = id >= l->first_id ? place_of(l) : NULL;
	size_t at = (size_t)(id - l->first_id);

	return place && at < l->places.n && strcmp(l->places.v[at], place) ? INT64_MAX : l->first_id;
}

static enum km_status note_place(struct load *l)
{
	const char *place = place_of(l), **slot;
	size_t at = (size_t)(km_store_capture_id(l->store) - l->first_id);

	while (place && l->places.n <= at) {
		slot = km_vec_push(&l->places);
		if (!slot)
			return KM_NOMEM;
		*slot = place;
	}
	return place ? KM_OK : KM_NOMEM;
}

static enum km_status end_snapshot(struct load *l)
{
	/* The facts are emptied when the session has finished. */
	struct km_proc_facts f = *km_proc_session_facts(l->session);
	char fingerprint[KM_FINGERPRINT_TEXT];
	enum km_status st;

	if (km_proc_page_bytes(&f))
		l->page_bytes = km_proc_page_bytes(&f);
	st = km_proc_session_finish(l->session);
	finish_fingerprint(l, &f, fingerprint);
	if (!st && km_case_is_loaded(l->o, l->store, l->path, origin_of(l), fingerprint, NULL,
				     others_below(l, f.uptime_s >= 0 && (f.boot_id[0] || f.boot_time > 0), fingerprint),
				     l->nr_duplicates))
		return drop_duplicate(l);
	if (!st)
		st = km_constants_store(l->store, f.release);
	if (!st)
		st = note_place(l);
	return st ? st : add_capture(l, "proc", &f, l->page_bytes, fingerprint);
}

static void copy_folder(char *buf, size_t bytes, const char *path)
{
	size_t n = strlen(path);

	while (n && path[n - 1] == '/')
		n--;
	snprintf(buf, bytes, "%.*s", (int)n, path);
}

static void begin_snapshot(struct load *l, const struct km_tree_file *file)
{
	copy_folder(l->label, sizeof(l->label), file->label);
	copy_folder(l->origin, sizeof(l->origin), file->origin);
	snprintf(l->host, sizeof(l->host), "%s", file->host);
	snprintf(l->title, sizeof(l->title), "%s", file->title);
	l->panic[0] = '\0';
	l->taken_at = file->taken_at;
	l->local = file->local;
	l->snapshot = file->snapshot;
	l->fingerprint = (struct km_fingerprint)KM_FINGERPRINT_INIT;
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
	km_proc_session_facts(l->session)->stripped = file->stripped;
	km_fingerprint_bytes(&l->fingerprint, file->path, strlen(file->path));
	km_fingerprint_bytes(&l->fingerprint, file->data, file->bytes);
	st = km_proc_parse(l->session, f, file->path, tail, page_bytes ? page_bytes : l->page_bytes,
			   file->data, file->bytes);
	if (st || !file->truncated)
		return st;
	if (f->merge)
		return km_proc_session_cut(l->session, f, file->path, file->bytes);
	km_journal_begin(&j, l->store, f->name);
	j.tables = f->tables;
	st = km_journal_issue(&j, 0, KM_MISSING, "%s: only its first %zu bytes exist or were read",
			      file->path, file->bytes);
	return st ? st : km_journal_end(&j, KM_OK, 0);
}

static enum km_status add_passed_over(struct load *l)
{
	const struct km_tree_passed *p;
	size_t i, n = km_tree_passed(l->tree, &p);
	enum km_status st = KM_OK;

	for (i = 0; !st && i < n; i++) {
		struct row_passed_over row = { 0 };

		ROW_SET(row, passed_over, file, p[i].path);
		ROW_SET(row, passed_over, reason, p[i].why);
		ROW_SET(row, passed_over, lost, km_passed_is_lost(p[i].reason));
		st = km_store_add(l->store, &km_tbl_passed_over, &row);
	}
	return st;
}

/* Files of which a part is lost make the input partial. */
static enum km_status add_losses(struct load *l, struct km_journal *j)
{
	const struct km_tree_passed *p;
	size_t i, n = km_tree_passed(l->tree, &p);
	enum km_status st = KM_OK;
	uint64_t losses = 0;

	for (i = 0; !st && i < n; i++) {
		losses += p[i].reason == KM_PASSED_DAMAGED || p[i].reason == KM_PASSED_REST;
		if (p[i].reason == KM_PASSED_DAMAGED)
			st = km_journal_issue(j, 0, KM_CORRUPT, "'%s' is cut or damaged: %s", p[i].path, p[i].why);
		else if (p[i].reason == KM_PASSED_REST)
			st = km_journal_issue(j, 0, KM_MISSING, "'%s' is too large: %s", p[i].path, p[i].why);
	}
	/* Those beyond what is listed. */
	if (!st && km_tree_nr_losses(l->tree) > losses)
		st = km_journal_issue(j, 0, KM_MISSING, "%llu more files are cut, damaged or too large",
				      (unsigned long long)(km_tree_nr_losses(l->tree) - losses));
	return st;
}

/* The archive or directory as a whole: what was not read in it. */
static enum km_status end_input(struct load *l, enum km_status damage)
{
	struct km_journal j;
	enum km_status st;

	st = add_passed_over(l);
	km_journal_begin(&j, l->store, KM_INPUT_FILES);
	if (!st)
		st = add_losses(l, &j);
	if (!st && damage)
		st = km_journal_issue(&j, 0, damage,
				      "the input is damaged: %s; what came before is loaded",
				      km_tree_error(l->tree));
	if (!damage)
		(void)km_tree_passed_line(l->tree, j.reason, sizeof(j.reason));
	return st ? st : km_journal_end(&j, KM_OK, l->files);
}

/* ---- a log ---- */

/* A log, or what it has of one host, which is about to be loaded. */
struct log_input {
	const struct km_tree_file *file;
	struct km_log *log;
	struct km_log_facts log_facts;
	char fingerprint[KM_FINGERPRINT_TEXT];
};

/* The part of a log that is to be loaded next. */
struct log_part {
	const struct km_tree_file *file;
	bool of_host; /* the file has several hosts */
	size_t boot;  /* of several of the host, from 1; 0: it is the only one */
};

/* Look at it before a capture is begun. Whether the case has it already. */
static bool look_at_log(struct load *l, struct log_input *in, const struct log_part *part)
{
	struct km_fingerprint whole = KM_FINGERPRINT_INIT;

	km_log_read_facts(in->log, &in->log_facts);
	km_fingerprint_bytes(&whole, in->file->data, in->file->bytes);
	if (part->of_host)
		km_fingerprint_bytes(&whole, in->log_facts.host, strlen(in->log_facts.host));
	if (part->boot)
		km_fingerprint_bytes(&whole, (const char *)&part->boot, sizeof(part->boot));
	km_fingerprint_text(&whole, in->fingerprint);
	return km_case_is_loaded(l->o, l->store, l->path, origin_of(l), in->fingerprint, NULL,
				 others_below(l, in->log_facts.uptime_s >= 0 || in->log_facts.stamped, in->fingerprint),
				 l->nr_duplicates);
}

/* When the file of a log was written last, as far as is known; 0: it is not. */
static int64_t written_at(const struct load *l)
{
	struct stat st;

	if (l->taken_at || km_tree_kind_of(l->tree) != KM_TREE_LOG || stat(l->path, &st))
		return l->taken_at;
	return st.st_mtime;
}

/* The date of its last line. The time of its file says when it was copied, perhaps: it is the last resort of a log without dates. */
static void date_log(struct load *l, const struct log_input *in)
{
	const struct km_log_facts *log_facts = &in->log_facts;
	bool by_file;
	struct tm tm;

	if (!log_facts->taken_at && !*log_facts->day)
		return;
	l->taken_at = km_log_end(log_facts, written_at(l), time(NULL), &by_file);
	in->log->no_year = !l->taken_at;
	if (by_file && gmtime_r(&(time_t){ l->taken_at }, &tm))
		in->log->file_year = tm.tm_year + 1900;
}

static enum km_status load_log(struct load *l, const struct log_input *in)
{
	const struct km_log_facts *log_facts = &in->log_facts;
	struct km_proc_facts f;
	enum km_status st;

	date_log(l, in);
	st = km_log_load_lines(l->store, in->file->path, in->log);
	if (st)
		return st;
	km_proc_facts_init(&f);
	snprintf(f.release, sizeof(f.release), "%s", log_facts->release);
	snprintf(f.version, sizeof(f.version), "%s", log_facts->kernel_version);
	snprintf(f.command_line, sizeof(f.command_line), "%s", log_facts->command_line);
	snprintf(f.hostname, sizeof(f.hostname), "%s", log_facts->host);
	snprintf(f.boot_id, sizeof(f.boot_id), "%s", log_facts->boot_id);
	f.uptime_s = log_facts->uptime_s;
	f.has_taint = log_facts->has_taint;
	f.taint = log_facts->taint;
	snprintf(l->panic, sizeof(l->panic), "%s", log_facts->panic);
	st = km_constants_store(l->store, f.release);
	if (!st)
		st = note_place(l);
	return st ? st : add_capture(l, "log", &f, in->log->page_bytes, in->fingerprint);
}

/* ---- all of them ---- */

/* Where the load stands. */
struct progress {
	uint64_t snapshot; /* the last one that was begun */
	bool any;	   /* a file was read */
	bool open;	   /* files of a snapshot were read, which is not ended */
};

static void next_capture(const struct load *l, uint64_t snapshot)
{
	km_case_next_capture(l->store);
	if (l->o->progress)
		l->o->progress(l->o->progress_arg, "snapshots", snapshot, km_tree_nr_snapshots(l->tree));
}

static void begin_capture(struct load *l, struct progress *p, uint64_t snapshot)
{
	if (p->any)
		next_capture(l, snapshot);
	p->any = true;
}

/* What is of one host and one boot. */
static enum km_status begin_part(struct load *l, struct progress *p, struct km_log *log, const struct log_part *part)
{
	struct log_input in = { .file = part->file, .log = log };

	begin_snapshot(l, part->file);
	if (look_at_log(l, &in, part))
		return KM_OK;
	begin_capture(l, p, part->file->snapshot);
	return load_log(l, &in);
}

/* What is of one host. */
static enum km_status begin_host(struct load *l, struct progress *p, struct km_log *log, struct log_part part)
{
	struct km_log_parts boots;
	enum km_status st = km_log_split_boots(log, &boots);

	if (!st && !boots.n)
		st = begin_part(l, p, log, &part);
	for (; !st && part.boot < boots.n;) {
		part.boot++;
		st = begin_part(l, p, &boots.v[part.boot - 1], &part);
	}
	km_log_parts_deinit(&boots);
	return st;
}

/*
 * A log: a capture of each host that it names, and of each boot. What the case has already is no capture: what is said of the whole
 * input then stands with the one before.
 */
static enum km_status begin_log(struct load *l, struct progress *p, const struct km_tree_file *file)
{
	struct km_log_parts parts = { .n = 0 };
	struct log_part part = { .file = file };
	struct km_log log = { 0 };
	enum km_status st = km_log_read(&log, file->data, file->bytes);
	size_t i, n;

	l->files++;
	if (!st)
		st = km_log_split(&log, &parts);
	n = parts.n ? parts.n : 1;
	part.of_host = parts.n != 0;
	for (i = 0; !st && i < n; i++)
		st = begin_host(l, p, parts.n ? &parts.v[i] : &log, part);
	km_log_parts_deinit(&parts);
	km_log_deinit(&log);
	return st;
}

/* A file that is not of the snapshot before. */
static enum km_status begin_file(struct load *l, struct progress *p, const struct km_tree_file *file)
{
	enum km_status st = p->open ? end_snapshot(l) : KM_OK;

	p->open = false;
	if (st)
		return st;
	if (file->log)
		return begin_log(l, p, file);
	begin_capture(l, p, file->snapshot);
	begin_snapshot(l, file);
	p->open = true;
	return KM_OK;
}

static enum km_status load_snapshots(struct load *l)
{
	struct progress p = { .any = false };
	struct km_tree_file file;
	enum km_status st, damage;
	bool read = false;

	while ((st = km_tree_next(l->tree, &file)) == KM_OK) {
		if (!read || file.snapshot != p.snapshot)
			st = begin_file(l, &p, &file);
		p.snapshot = file.snapshot;
		read = true;
		if (!st && !file.log)
			st = parse_file(l, &file);
		if (st)
			return st;
	}
	if (st == KM_NOMEM || (st != KM_END && !read))
		return st;
	damage = st == KM_END ? KM_OK : st;
	st = !damage && !p.open && !is_container(l) && !km_tree_nr_passed(l->tree) ? KM_OK : end_input(l, damage);
	return st || !p.open ? st : end_snapshot(l);
}

enum km_status km_proc_load_tree(const struct km_load_options *o, const char *path,
				 struct km_tree *tree, struct km_store *store, size_t *nr_duplicates,
				 struct km_err *err)
{
	struct load l = {
		.o = o,
		.path = path,
		.store = store,
		.tree = tree,
		.first_id = km_store_capture_id(store),
		.nr_duplicates = nr_duplicates,
	};
	enum km_status st = KM_NOMEM;

	l.session = km_proc_session_create(store);
	if (l.session)
		st = km_tree_nr_snapshots(tree) ? load_snapshots(&l) : end_input(&l, KM_OK);
	if (st == KM_NOMEM)
		(void)km_fail(err, st, "out of memory");
	else if (st == KM_CORRUPT)
		(void)km_fail(err, st, "'%s' is damaged: %s", path, km_tree_error(tree));
	else if (st)
		(void)km_fail(err, st, "cannot write '%s': %s", o->case_path,
			      km_store_error(store));
	km_proc_session_destroy(l.session);
	km_vec_free(&l.places);
	km_arena_free(&l.arena);
	return st;
}
