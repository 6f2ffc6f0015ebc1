/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * One text that holds several files, each under a heading (heading/lines.c), or, without any heading, files
 * that are known by how they begin. A heading whose file was seen already in this snapshot begins the next
 * one; so do
 *
 *	time: 1389370912		(mmtests: the next record of the same file)
 *	Tue Mar  5 10:00:00 UTC 2024	(date(1))
 */
#include <stdio.h>

#include "impl.h"
#include "mail/mail.h"
#include "proc/files.h"

#define HEAD_BYTES (UINT64_C(1) << 18) /* of a text, to see what it is */

/* ---- records ---- */

/* "time: 1389370912" */
static bool record_time(struct km_text line, int64_t *ret)
{
	struct km_text t = line;
	int64_t n;

	if (!km_text_begins(t, "time:"))
		return false;
	t.p += strlen("time:");
	if (!km_text_int(&t, &n) || n < 100000000 || n > INT64_C(100000000000))
		return false;
	*ret = n;
	return true;
}

bool km_text_has_sections(const char *head, size_t bytes)
{
	struct km_text t = { head, head + bytes }, line;
	struct km_headings h = { .now = "" };
	const char *tail;

	while (km_text_take_line(&t, &line)) {
		/* A log below the command that printed it is a log. */
		if (km_text_heading(&h, line) == KM_FILE_HEADING && !h.log && km_proc_claim(h.path, &tail))
			return true;
	}
	return false;
}

bool km_text_is_monitor(const char *head, size_t bytes)
{
	struct km_text t = { head, head + bytes }, line;
	int64_t when;

	return km_text_take_line(&t, &line) && record_time(line, &when);
}

/* ---- splitting ---- */

struct split {
	struct km_tree *t;
	uint32_t blob;
	const char *base, *end, *root, *fixed;
	bool sniffs;
	struct km_headings headings;
	struct km_sar_place place; /* with the offset of local times */
	char path[KM_HEADING_MAX]; /* of the open section; "" none */
	const char *start;	   /* of its text */
	uint64_t record;
	int64_t time;			/* of the snapshot; 0 unknown */
	struct km_local_clock local;	/* of the snapshot, where its time is not known */
	uint64_t seen[4];		/* parsers that the snapshot has a file for */
	char first[256];		/* the first of the files that are many: proc/1/smaps */
	bool any;			/* the snapshot has files */
	bool report;			/* the head of an Android bug report */
	bool threads;			/* the head of top -H was seen, its list not yet */
	bool top_memory;		/* the head of top that is open has had its line of memory */
	bool other;			/* below a heading or command that is not known */
	bool headed;			/* in a file, known or not, that a heading names */
	char mark;			/* of that heading; '\0' none */
	const char *title, *next_title; /* of the snapshot, and that its next file is of; NULL none */
	uint64_t added;
	bool headers; /* a date stands not behind files, but before its own, as all do; or a sample dates a snapshot */
};

static enum km_status end_section(struct split *s, const char *end)
{
	struct km_tree_item *item;
	enum km_status st;

	if (!s->path[0])
		return KM_OK;
	/* Blank lines before the next heading are not the file's. */
	while (end - s->start > 1 && end[-1] == '\n' && end[-2] == '\n')
		end--;
	st = km_tree_add(s->t, s->root, s->path, &item);
	s->path[0] = '\0';
	if (st)
		return st;
	item->blob = s->blob;
	item->offset = (uint64_t)(s->start - s->base);
	item->bytes = (uint64_t)(end - s->start);
	item->record = s->record;
	item->time = s->time;
	item->local = s->local;
	item->title = s->title;
	item->monitor = s->fixed && s->time;
	if (item->bytes > KM_TREE_FILE_MAX) {
		item->bytes = KM_TREE_FILE_MAX;
		item->truncated = true;
	}
	s->added++;
	return KM_OK;
}

static void next_snapshot(struct split *s, int64_t time)
{
	if (s->any)
		s->record++;
	s->any = false;
	s->first[0] = '\0';
	s->time = time;
	s->local = (struct km_local_clock){ NULL, 0 };
	s->title = NULL;
	memset(s->seen, 0, sizeof(s->seen));
}

static unsigned number_of(const struct km_proc_file *f)
{
	unsigned i;

	for (i = 0; km_proc_files[i] && km_proc_files[i] != f; i++)
		;
	return i & 255;
}

/* Has this snapshot the file already? Then the next one begins. */
static void see_file(struct split *s, const struct km_proc_file *f, const char *tail)
{
	bool many = *tail || f->merge; /* a parser of several files */
	unsigned i = number_of(f);

	if ((s->title && s->next_title) || (many ? strcmp(s->first, s->path) == 0 : s->seen[i / 64] >> (i % 64) & 1))
		next_snapshot(s, 0);
	if (s->next_title) {
		s->title = s->next_title;
		s->next_title = NULL;
	}
	if (many && !s->first[0])
		snprintf(s->first, sizeof(s->first), "%s", s->path);
	s->seen[i / 64] |= UINT64_C(1) << (i % 64);
	s->any = true;
}

/* "…  0  0 2026-11-24 10:00:00", as vmstat -t ends the first sample of @text, dates the snapshot. */
static enum km_status date_by_sample(struct split *s, struct km_text text)
{
	struct km_text line, heading = { text.p, text.p }, zone, rest;
	int64_t when, offset;
	unsigned lines;

	/* Lines of columns, of the unit and of local time stand above it. */
	for (lines = 0; lines < 6 && km_text_take_line(&text, &line); lines++) {
		line = rest = km_text_trim(line);
		if (km_text_begins(line, "r "))
			heading = line;
		if (!km_text_int(&rest, &when))
			continue;
		when = km_vmstat_time(heading, line, &zone);
		s->headers = s->headers || when;
		if (when && zone.p && km_zone_offset(zone, &offset))
			s->time = when - offset;
		else if (when && s->place.has_offset)
			s->time = when - s->place.offset;
		else if (when && zone.p)
			return km_tree_local_date(s->t, &(struct km_date){ .local = when, .zone = zone }, &s->local);
		else if (when)
			s->local = (struct km_local_clock){ "local time", when };
		return KM_OK;
	}
	return KM_OK;
}

static enum km_status begin_section(struct split *s, struct km_text path, const char *start)
{
	const struct km_proc_file *f;
	struct km_text line;
	enum km_status st;
	const char *tail;

	km_text_copy(path, s->path, sizeof(s->path));
	f = km_proc_claim(s->path, &tail);
	if (!f) {
		st = km_text_begins(path, "proc/") || km_text_begins(path, "sys/")
			     ? km_tree_pass(s->t, s->path, KM_PASSED_UNKNOWN, NULL)
			     : KM_OK;
		s->path[0] = '\0';
		return st;
	}
	if (f == &km_proc_date) { /* the line that follows dates the snapshot */
		s->path[0] = '\0';
		return KM_OK;
	}
	see_file(s, f, tail);
	s->start = start;
	s->top_memory = false;
	if (f == &km_proc_top && km_text_take_line(&(struct km_text){ start, s->end }, &line))
		s->top_memory = km_top_memory(km_text_trim(line));
	if (f == &km_proc_vmstat_table && !s->time && !s->local.zone)
		return date_by_sample(s, (struct km_text){ start, s->end });
	return KM_OK;
}

/* A file of one line behind a name. */
static enum km_status add_line(struct split *s, struct km_text line, size_t name, const char *path)
{
	enum km_status st = end_section(s, line.p);

	if (!st)
		st = begin_section(s, (struct km_text){ path, path + strlen(path) }, line.p + name);
	return st ? st : end_section(s, line.end);
}

/*
 * The head of an Android bug report: "== dumpstate: 2026-11-24 10:00:00", "Kernel: Linux version …", "Command line: …".
 * Nothing is done about any other line.
 */
static enum km_status report_line(struct split *s, struct km_text line, bool *ret_done)
{
	struct km_date when = { .at = 0 };
	static const char begin[] = "== dumpstate: ", kernel[] = "Kernel: ", command[] = "Command line: ";
	struct km_text date = { line.p + strlen(begin), line.end };

	*ret_done = true;
	if (km_text_begins(line, begin) && !s->any) {
		s->time = km_text_date(date, &when) ? when.at : 0;
		s->report = true;
		return KM_OK;
	}
	if (s->report && km_text_begins(line, "Kernel: Linux version "))
		return add_line(s, line, strlen(kernel), "proc/version");
	if (s->report && km_text_begins(line, command)) {
		s->report = false;
		return add_line(s, line, strlen(command), "proc/cmdline");
	}
	*ret_done = false;
	return KM_OK;
}

/* Lines of the kernel's log between files, under no heading of their own. */
static const char *log_begins(const struct split *s, struct km_text line)
{
	struct km_text l = km_text_trim(line);
	const char *tail;

	if (!km_text_is_log_line(l))
		return NULL;
	return *s->path && km_proc_claim(s->path, &tail) == &km_proc_dmesg ? NULL : "dmesg";
}

/* A file that begins where none is open, under no heading that is known, and that the snapshot does not have yet. */
static const char *loose_file(const struct split *s, struct km_text line, const char *next)
{
	const char *name = km_text_sniff(km_text_trim(line), "", (struct km_text){ next, s->end }), *tail;
	unsigned i = name ? number_of(km_proc_claim(name, &tail)) : 0;

	return name && !*tail && !(s->seen[i / 64] >> (i % 64) & 1) ? name : NULL;
}

static enum km_status begin_named(struct split *s, const char *name, const char *start)
{
	enum km_status st = end_section(s, start);

	if (strcmp(name, "ps_table") == 0) {
		name = s->threads ? "top_threads" : name;
		s->threads = false;
	}
	return st ? st : begin_section(s, (struct km_text){ name, name + strlen(name) }, start);
}

/* The next record of a monitor, or date(1). */
static enum km_status record_line(struct split *s, struct km_text line, int64_t when, struct km_local_clock local, const char *next)
{
	enum km_status st = end_section(s, line.p);

	s->headers = s->headers || s->fixed || !s->any;
	next_snapshot(s, when);
	s->headed = false;
	s->local = local;
	if (!s->fixed || st)
		return st;
	return begin_section(s, (struct km_text){ s->fixed, s->fixed + strlen(s->fixed) }, next);
}

/* Is @line again that of the zone which the open buddyinfo or zoneinfo begins with? */
static bool zones_again(const struct split *s, struct km_text line)
{
	struct km_text text = { s->start, line.p }, first, zone, name;
	int64_t node, again;

	if (!*s->path || !km_text_take_line(&text, &first) || (strcmp(s->path, "proc/buddyinfo") != 0 && strcmp(s->path, "proc/zoneinfo") != 0) ||
	    !km_text_zone(&line, &again, &zone) || !km_text_zone(&first, &node, &name))
		return false;
	return node == again && km_text_length(zone) == km_text_length(name) && !memcmp(zone.p, name.p, km_text_length(name));
}

/* The file that begins with @line, within the open one or none. */
static const char *file_begins(const struct split *s, struct km_text line, const char *next)
{
	const char *name = km_text_sniff(km_text_trim(line), s->path, (struct km_text){ next, s->end });

	if (!name && zones_again(s, line))
		return strcmp(s->path, "proc/buddyinfo") == 0 ? "proc/buddyinfo" : "proc/zoneinfo";
	/* The counters of a zone are called as those of /proc/vmstat, and indented. */
	if (name && km_text_length(line) && *line.p == ' ' && strcmp(s->path, "proc/zoneinfo") == 0 &&
	    strcmp(name, "proc/vmstat") == 0)
		return NULL;
	return name;
}

/* A line of the head of top that is open, until that of its memory was seen. */
static bool within_top(struct split *s, struct km_text line)
{
	bool open = strcmp(s->path, "top_head") == 0 && !s->top_memory;

	line = km_text_trim(line);
	if (!open || !km_top_begins(line))
		return false;
	s->top_memory = km_top_memory(line);
	return true;
}

/* A line of a text without headings. */
static enum km_status sniff_line(struct split *s, struct km_text line, const char *next)
{
	const char *name = within_top(s, line) ? NULL : file_begins(s, line, next);
	enum km_heading h;

	if (!name)
		name = log_begins(s, line);
	if (name)
		return begin_named(s, name, line.p);
	s->headings.now = s->path;
	h = km_text_heading(&s->headings, line);
	/* A rule stands behind the first line of a file here. */
	return h == KM_OTHER_HEADING || h == KM_SKIP_LINE || s->headings.log ? end_section(s, line.p) : KM_OK;
}

/* Another table of the program whose output is open: free -s, vmstat 1, top -b. The path says in which unit. */
static bool is_next_table(const struct split *s, struct km_text line, const char *next)
{
	const struct km_proc_file *f;
	const char *name, *tail;

	if (!*s->path || line.p == s->start || strncmp(s->path, "proc/", 5) == 0)
		return false;
	name = km_text_table(km_text_trim(line), (struct km_text){ next, s->end });
	f = name ? km_proc_claim(name, &tail) : NULL;
	return f && f == km_proc_claim(s->path, &tail);
}

/* May another file begin within the open one, without a heading? Those of /proc and /sys but for the best known have a heading each. */
static bool is_open_ended(const struct split *s)
{
	bool weak;
	const char *base = km_path_basename(s->path), *path;

	if (strncmp(s->path, "sys/", 4) == 0)
		return false;
	if (strncmp(s->path, "proc/", 5) != 0)
		return *s->path != '\0';
	path = km_text_bare_name(base, strlen(base), &weak);
	return path && !weak && strcmp(path, s->path) == 0;
}

/* A file of another kind that begins behind the open one, where no heading stands above it. */
static const char *next_file(const struct split *s, struct km_text line, const char *next)
{
	const char *name = is_open_ended(s) ? file_begins(s, line, next) : NULL, *tail;

	return name && km_proc_claim(name, &tail) != km_proc_claim(s->path, &tail) ? name : NULL;
}

/* A line of a file, or of none. */
static enum km_status plain_line(struct split *s, struct km_text line, const char *next)
{
	const char *name = log_begins(s, line);
	char path[KM_HEADING_MAX];

	if (within_top(s, line))
		return KM_OK;
	if (!name && is_next_table(s, line, next)) {
		snprintf(path, sizeof(path), "%s", s->path);
		return begin_named(s, path, line.p);
	}
	if (!name && !*s->path && !s->other)
		name = loose_file(s, line, next);
	if (!name)
		name = next_file(s, line, next);
	/* Below a command of any name. */
	if (!name && !*s->path)
		name = km_text_table(km_text_trim(line), (struct km_text){ next, s->end });
	return name ? begin_named(s, name, line.p) : KM_OK;
}

/* The file that a heading named ends at the next one; a rule within a file that is not known may be a comment of it. */
static void see_heading(struct split *s, struct km_text line, bool names_file)
{
	char mark = km_text_mark(line);

	if (!names_file && s->headed && !*s->path && mark && mark != s->mark)
		return;
	s->headed = names_file;
	s->mark = mark;
}

static enum km_status heading_line(struct split *s, struct km_text line, enum km_heading h, const char *next)
{
	enum km_status st;

	see_heading(s, line, h == KM_FILE_HEADING);
	st = end_section(s, line.p);
	s->other = !s->headings.several;
	s->threads = false;
	if (st || h != KM_FILE_HEADING)
		return st;
	/* A path on a line of its own, and an empty line: prose. */
	if (s->headings.bare && next < s->end && *next == '\n')
		return KM_OK;
	return begin_section(s, (struct km_text){ s->headings.path, s->headings.path + strlen(s->headings.path) }, next);
}

/* Between a heading and its file; behind lines of the file it ends. */
static enum km_status skip_line(struct split *s, struct km_text line, const char *next)
{
	if (!s->path[0] || s->start != line.p) {
		see_heading(s, line, false);
		return end_section(s, line.p);
	}
	s->start = next;
	return KM_OK;
}

/* "Threads:  500 total,   1 running": top -H; of processes it prints "Tasks:". */
static void see_top(struct split *s, struct km_text line)
{
	if (memmem(line.p, km_text_length(line), " total,", 7) &&
	    (km_text_begins(line, "Threads:") || km_text_begins(line, "Tasks:")))
		s->threads = line.p[1] == 'h';
}

/*
 * May @line, which reads like a title, be one, and not of the file that a heading names? One with the mark of that
 * heading is a title. Files whose content is not known have comments; one that is known may have a word on its first line.
 */
static bool is_title_here(const struct split *s, struct km_text line, bool marked)
{
	bool first = s->start == line.p;

	if (!s->headed || (marked && s->mark && *km_text_trim(line).p == s->mark))
		return true;
	return *s->path && (!first || (marked && !s->mark));
}

/* "=== before ===", "## after the test", "run 2": the snapshot that follows was taken then. *@ret_done: it is such a line. */
static enum km_status title_line(struct split *s, struct km_text line, const char *next, bool *ret_done)
{
	bool inside = *s->path && s->start == line.p, marked;
	struct km_text title;
	enum km_status st;
	const char *copy;

	*ret_done = km_text_title(line, &title, &marked) && is_title_here(s, line, marked);
	if (!*ret_done)
		return KM_OK;
	copy = km_arena_strndup(&s->t->arena, title.p, km_text_length(title));
	if (!copy)
		return KM_NOMEM;
	if (inside) { /* below the command whose output it begins */
		s->title = copy;
		s->start = next;
		return KM_OK;
	}
	st = end_section(s, line.p);
	s->headed = false;
	s->next_title = copy;
	return st;
}

/* @next is the text behind @line; it may be at the end of all. */
static enum km_status split_line(struct split *s, struct km_text line, const char *next)
{
	struct km_local_clock local = { NULL, 0 };
	enum km_status st;
	struct km_date date;
	enum km_heading h;
	int64_t when;
	bool done;

	if (record_time(line, &when))
		return record_line(s, line, when, local, next);
	if (km_text_date(line, &date)) {
		st = date.at ? KM_OK : km_tree_local_date(s->t, &date, &local);
		return st ? st : record_line(s, line, date.at, local, next);
	}
	if (s->fixed)
		return KM_OK;
	see_top(s, line);
	st = title_line(s, line, next, &done);
	if (st || done)
		return st;
	if (s->sniffs)
		return sniff_line(s, line, next);
	if (km_text_begins(line, "```")) { /* Markdown around it */
		s->other = s->headed = false;
		return skip_line(s, line, next);
	}
	st = report_line(s, line, &done);
	if (st || done)
		return st;
	s->headings.now = s->path;
	h = km_text_heading(&s->headings, line);
	if (h == KM_NO_HEADING)
		return plain_line(s, line, next);
	if (h != KM_SKIP_LINE)
		return heading_line(s, line, h, next);
	return skip_line(s, line, next);
}

/* @blob becomes one without what stands in front of each line. */
static enum km_status strip_prefix(struct km_tree *t, uint32_t *blob)
{
	const struct km_blob b = t->blobs.v[*blob];
	size_t head = b.bytes < HEAD_BYTES ? b.bytes : HEAD_BYTES;
	struct km_text prefix;

	if (!head || km_text_is_monitor(b.data, head) || km_text_has_sections(b.data, head) ||
	    km_text_is_known(b.data, head) || !km_text_prefix(b.data, head, &prefix))
		return KM_OK;
	return km_tree_strip(t, prefix, blob);
}

/* Blob *@blob as it was before somebody mailed it: a new one, or the same. */
static enum km_status undo_mail(struct km_tree *t, uint32_t *blob)
{
	const struct km_blob b = t->blobs.v[*blob];
	struct km_blob *plain;
	struct km_mail mail;
	enum km_status st = km_mail_open(&mail, b.data, b.bytes);

	if (st || !mail.copy)
		return st;
	plain = km_vec_push(&t->blobs);
	if (!plain) {
		km_mail_close(&mail);
		return KM_NOMEM;
	}
	*plain = (struct km_blob){ mail.copy, mail.bytes, false, true };
	*blob = (uint32_t)(t->blobs.n - 1);
	return KM_OK;
}

static enum km_status strip_dress(struct km_tree *t, bool has_offset, uint32_t *blob)
{
	const struct km_blob *b = &t->blobs.v[*blob];
	enum km_status st = KM_OK;

	if (b->bytes && km_text_is_series(b->data, b->bytes))
		st = km_tree_unroll(t, has_offset, blob);
	b = &t->blobs.v[*blob];
	if (!st && b->bytes && km_text_is_grep(b->data, b->bytes < HEAD_BYTES ? b->bytes : HEAD_BYTES))
		st = km_tree_rewrite(t, km_text_ungrep, NULL, blob);
	return st;
}

/* The offset of local time that a line of @text has. */
static void find_offset(struct km_text text, struct km_sar_place *place)
{
	struct km_text line;

	while (!place->has_offset && km_text_take_line(&text, &line))
		place->has_offset = km_text_offset(line, &place->offset);
}

/* "cat /proc/meminfo; date": where a file is first and a date last, a date is that of what stands before it. @first: item of the text. */
static void date_by_trailers(struct split *s, size_t first)
{
	struct km_tree_item behind = { .time = s->time, .local = s->local }, before = behind;
	size_t i = s->headers || s->any ? first : s->t->items.n;

	while (i-- > first) { /* each has the date before it, or none */
		struct km_tree_item *item = &s->t->items.v[i];

		behind = i + 1 < s->t->items.n && item->record != item[1].record ? before : behind;
		before = *item;
		item->time = behind.time;
		item->local = behind.local;
	}
}

/* The parts of @blob; *@record moves behind their records. */
static enum km_status split_parts(struct km_tree *t, uint32_t blob, const struct km_sar_place *place, const char *path, uint64_t *record)
{
	struct km_text text = { t->blobs.v[blob].data, t->blobs.v[blob].data + t->blobs.v[blob].bytes }, line;
	size_t head = km_text_length(text) < HEAD_BYTES ? km_text_length(text) : HEAD_BYTES, first = t->items.n;
	enum km_status st = KM_OK;
	struct split s = {
		.t = t,
		.blob = blob,
		.base = text.p,
		.end = text.end,
		.root = place->root,
		.place = *place,
		.record = *record,
	};

	if (path && km_text_is_monitor(text.p, head))
		s.fixed = path;
	else if (!km_text_has_sections(text.p, head))
		s.sniffs = true;
	while (!st && km_text_take_line(&text, &line))
		st = split_line(&s, line, text.p);
	if (!st)
		st = end_section(&s, text.end);
	date_by_trailers(&s, first);
	if (!st && !s.added && path) { /* not in parts: the file itself */
		snprintf(s.path, sizeof(s.path), "%s", path);
		s.start = s.base;
		st = end_section(&s, text.end);
	}
	*record = s.record + 1;
	return st;
}

/* The files of blob @blob, of one machine, from record *@record on. */
static enum km_status split_files(struct km_tree *t, uint32_t blob, const char *root, const char *path, uint64_t *record)
{
	struct km_sar_place place = { .root = root };
	enum km_status st = strip_prefix(t, &blob);
	const struct km_blob *b = &t->blobs.v[blob];
	size_t first;

	if (st || !b->bytes)
		return st;
	find_offset((struct km_text){ b->data, b->data + b->bytes }, &place);
	if (km_text_has_sar(b->data, b->bytes))
		st = km_tree_unsar(t, &place, &blob, record);
	if (!st)
		st = strip_dress(t, place.has_offset, &blob);
	b = &t->blobs.v[blob];
	if (st || km_text_blank(km_text_trim((struct km_text){ b->data, b->data + b->bytes })))
		return st;
	first = t->items.n;
	st = split_parts(t, blob, &place, path, record);
	for (; place.host && first < t->items.n; first++)
		t->items.v[first].host = place.host;
	return st;
}

enum km_status km_tree_split(struct km_tree *t, uint32_t blob, const char *root, const char *path)
{
	struct km_host_texts hosts = { .texts = { 0 } };
	enum km_status st = undo_mail(t, &blob);
	uint64_t record = 0;
	size_t i, first;

	if (!st)
		st = km_tree_split_hosts(t, blob, &hosts);
	if (!st && !hosts.texts.n)
		st = split_files(t, blob, root, path, &record);
	for (i = 0; !st && i < hosts.texts.n; i++) {
		const struct km_host_text *of = &hosts.texts.v[i];

		first = t->items.n;
		st = split_files(t, of->blob, root, path, &record);
		for (; first < t->items.n; first++) {
			if (of->titled)
				t->items.v[first].title = of->name;
			else
				t->items.v[first].host = of->name;
		}
	}
	km_vec_free(&hosts.texts);
	return st;
}
