/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The ring buffer of the tracer: its records in print, or its pages written to a file for each CPU. */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli.h"
#include "inspect/trace_event.h"
#include "show.h"

enum {
	TRACE_CPU,
	TRACE_PAGES,
	TRACE_RECORDS,
	TRACE_LOST,
	NR_TRACE,
};

struct writing {
	struct show_file *f;
	struct km_err *err;
	FILE *out; /* of the CPU at hand; NULL: none */
	unsigned cpu;
	uint64_t pages, record_bytes, lost;
};

static void put_number(struct km_cell *c, uint64_t n)
{
	*c = (struct km_cell){ .kind = KM_CELL_INT, .i = (int64_t)n };
}

static enum km_status cpu_end(struct writing *w)
{
	struct km_cell c[NR_TRACE] = { 0 };
	int rc;

	if (!w->out)
		return KM_OK;
	rc = fclose(w->out);
	w->out = NULL;
	if (rc)
		return km_fail(w->err, KM_IO, "cannot write to '%s': %s", w->f->to, strerror(errno));
	put_number(&c[TRACE_CPU], w->cpu);
	put_number(&c[TRACE_PAGES], w->pages);
	put_number(&c[TRACE_RECORDS], w->record_bytes);
	put_number(&c[TRACE_LOST], w->lost);
	return km_format_sink(w->f->writer)->row(w->f->writer, c, NR_TRACE);
}

static enum km_status cpu_begin(struct writing *w, unsigned cpu)
{
	char path[4096];
	int fd;
	enum km_status st;

	if (w->out && w->cpu == cpu)
		return KM_OK;
	st = cpu_end(w);
	if (st)
		return st;
	w->cpu = cpu;
	w->pages = w->record_bytes = w->lost = 0;
	(void)snprintf(path, sizeof(path), "%s/cpu%u", w->f->to, cpu);
	fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	w->out = fd < 0 ? NULL : fdopen(fd, "w");
	return w->out ? KM_OK : km_fail(w->err, KM_IO, "cannot write '%s': %s", path, strerror(errno));
}

static enum km_status on_page(void *arg, unsigned cpu, const uint8_t *data, uint64_t bytes, uint64_t used, enum km_status why)
{
	struct writing *w = arg;
	enum km_status st = cli_interrupted ? KM_IO : cpu_begin(w, cpu);

	(void)why;
	if (st)
		return st;
	if (!data) {
		w->lost++;
		w->f->part = true;
		return KM_OK;
	}
	w->pages++;
	w->record_bytes += used;
	return fwrite(data, 1, bytes, w->out) == bytes
		       ? KM_OK
		       : km_fail(w->err, KM_IO, "cannot write to '%s': %s", w->f->to, strerror(errno));
}

static enum km_status on_lost(void *arg, unsigned cpu, enum km_status why)
{
	struct writing *w = arg;

	w->f->part = true;
	cli_error("the trace of CPU %u ends early: its ring is %s", cpu, km_status_name(why));
	return cpu_begin(w, cpu);
}

enum km_status show_trace(struct km_inspect *x, struct show_file *f, struct km_err *err)
{
	static const struct km_result_column cols[NR_TRACE] = {
		{ "cpu", KM_UNIT_ID, -1 },
		{ "pages", KM_UNIT_COUNT, -1 },
		{ "record_bytes", KM_UNIT_COUNT, -1 },
		{ "lost_pages", KM_UNIT_COUNT, -1 },
	};
	struct writing w = { .f = f, .err = err };
	const struct km_trace_sink sink = { on_page, on_lost, &w };
	enum km_status st;

	if (mkdir(f->to, 0700))
		return km_fail(err, KM_IO, "cannot make the directory '%s': %s", f->to, strerror(errno));
	st = km_format_sink(f->writer)->begin(f->writer, cols, NR_TRACE);
	*err->text = '\0';
	if (!st)
		st = km_trace_read(km_inspect_view(x), &sink);
	if (st && !*err->text)
		(void)km_fail(err, st, st == KM_ABSENT ? "this kernel has no ring buffer of a tracer" : "the ring buffer of the tracer: %s",
			      km_status_name(st));
	if (!st)
		st = cpu_end(&w);
	if (w.out)
		(void)fclose(w.out);
	return st ? st : km_format_sink(f->writer)->end(f->writer);
}

/* ---- records ---- */

enum {
	RECORD_CPU,
	RECORD_TIME,
	RECORD_PID,
	RECORD_EVENT,
	RECORD_FIELDS,
	NR_RECORD,
};

static void put_text(struct km_cell *c, const char *text)
{
	*c = (struct km_cell){ .kind = KM_CELL_TEXT, .text = text, .bytes = strlen(text) };
}

static enum km_status on_record(void *arg, const struct km_trace_record *r)
{
	struct show_file *f = arg;
	struct km_cell c[NR_RECORD] = { 0 };
	char number[32];

	if (cli_interrupted || ferror(stdout))
		return KM_IO;
	put_number(&c[RECORD_CPU], r->cpu);
	put_number(&c[RECORD_TIME], r->time_ns);
	c[RECORD_PID] = (struct km_cell){ .kind = KM_CELL_INT, .i = r->pid };
	(void)snprintf(number, sizeof(number), "event %" PRIu32, r->number);
	put_text(&c[RECORD_EVENT], r->event ? r->event : number);
	put_text(&c[RECORD_FIELDS], r->text);
	return km_format_sink(f->writer)->row(f->writer, c, NR_RECORD);
}

static enum km_status on_record_lost(void *arg, unsigned cpu, enum km_status why)
{
	struct show_file *f = arg;

	f->part = true;
	cli_error("the trace of CPU %u is a part: its ring is %s", cpu, km_status_name(why));
	return KM_OK;
}

enum km_status show_trace_records(struct km_inspect *x, struct show_file *f, struct km_err *err)
{
	static const struct km_result_column cols[NR_RECORD] = {
		{ "cpu", KM_UNIT_ID, -1 },
		{ "time_ns", KM_UNIT_ID, -1 },
		{ "pid", KM_UNIT_ID, -1 },
		{ "event", KM_UNIT_TEXT, -1 },
		{ "fields", KM_UNIT_TEXT, -1 },
	};
	const struct km_trace_event_sink sink = { on_record, on_record_lost, f };
	enum km_status st = km_format_sink(f->writer)->begin(f->writer, cols, NR_RECORD);

	*err->text = '\0';
	if (!st)
		st = km_trace_events(x, &sink, err);
	if (st && !*err->text)
		(void)km_fail(err, st, st == KM_ABSENT ? "this kernel has no ring buffer of a tracer" : "the ring buffer of the tracer: %s",
			      km_status_name(st));
	return st ? st : km_format_sink(f->writer)->end(f->writer);
}
