/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the page cache of a dump has of a file, written to one. */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <string.h>
#include <unistd.h>

#include "cli.h"
#include "inspect/page_cache.h"
#include "show.h"

enum {
	FILE_AT,
	FILE_BYTES,
	FILE_WHAT,
	NR_FILE,
};

struct writing {
	struct show_file *f;
	struct km_err *err;
	int fd;
	/* the part at hand: one after the other of a kind are one row */
	uint64_t at, bytes;
	const char *what;
};

static const char *words_of(const uint8_t *data, enum km_status why)
{
	if (data)
		return "written";
	switch (why) {
	case KM_END:
		return "hole: not in the page cache";
	case KM_NOTFOUND:
		return "hole: evicted, or swapped out";
	case KM_UNMAPPED:
		return "hole: in the page cache, but not up to date";
	case KM_EXCLUDED:
		return "LOST: left out of the dump";
	case KM_MISSING:
		return "LOST: missing in the dump";
	default:
		return "LOST: its page cannot be found";
	}
}

static enum km_status part_flush(struct writing *w)
{
	struct km_cell c[NR_FILE] = { 0 };

	if (!w->what)
		return KM_OK;
	c[FILE_AT] = (struct km_cell){ .kind = KM_CELL_INT, .i = (int64_t)w->at };
	c[FILE_BYTES] = (struct km_cell){ .kind = KM_CELL_INT, .i = (int64_t)w->bytes };
	c[FILE_WHAT] = (struct km_cell){ .kind = KM_CELL_TEXT, .text = w->what, .bytes = strlen(w->what) };
	return km_format_sink(w->f->writer)->row(w->f->writer, c, NR_FILE);
}

static enum km_status bytes_write(struct writing *w, uint64_t at, uint64_t bytes, const uint8_t *data)
{
	while (bytes) {
		ssize_t n = pwrite(w->fd, data, bytes, (off_t)at);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return km_fail(w->err, KM_IO, "cannot write '%s': %s", w->f->to, strerror(n ? errno : ENOSPC));
		at += (uint64_t)n;
		data += n;
		bytes -= (uint64_t)n;
	}
	return KM_OK;
}

static enum km_status on_part(void *arg, uint64_t at, uint64_t bytes, const uint8_t *data, enum km_status why)
{
	struct writing *w = arg;
	const char *what = words_of(data, why);
	enum km_status st = KM_OK;

	if (cli_interrupted)
		return KM_IO;
	if (data)
		st = bytes_write(w, at, bytes, data);
	w->f->part |= !strncmp(what, "LOST", 4);
	if (!st && w->what != what) {
		st = part_flush(w);
		w->at = at;
		w->bytes = 0;
		w->what = what;
	}
	w->bytes += bytes;
	return st;
}

static enum km_status on_lost(void *arg, uint64_t node, enum km_status why)
{
	struct writing *w = arg;

	w->f->part = true;
	cli_error("the file's tree: node 0x%" PRIx64 " is %s; holes may be pages that it led to", node, km_status_name(why));
	return KM_OK;
}

/* Nothing that was there is written over. */
static enum km_status file_open(struct writing *w)
{
	w->fd = open(w->f->to, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	if (w->fd < 0)
		return km_fail(w->err, KM_IO, "cannot write '%s': %s", w->f->to, strerror(errno));
	if (w->f->size > INT64_MAX || ftruncate(w->fd, (off_t)w->f->size)) {
		(void)close(w->fd);
		(void)unlink(w->f->to);
		return km_fail(w->err, KM_IO, "cannot write '%s' of %" PRIu64 " bytes: %s", w->f->to, w->f->size,
			       w->f->size > INT64_MAX ? "no file is that large" : strerror(errno));
	}
	return KM_OK;
}

enum km_status show_file(struct km_inspect *x, struct show_file *f, struct km_err *err)
{
	static const struct km_result_column cols[NR_FILE] = {
		{ "at", KM_UNIT_COUNT, -1 },
		{ "nr_bytes", KM_UNIT_COUNT, -1 },
		{ "what", KM_UNIT_TEXT, -1 },
	};
	struct writing w = { .f = f, .err = err, .fd = -1 };
	const struct km_page_cache_sink sink = { on_part, on_lost, &w };
	enum km_status st = file_open(&w);

	if (st)
		return st;
	st = km_format_sink(f->writer)->begin(f->writer, cols, NR_FILE);
	if (!st)
		st = km_page_cache_read(km_inspect_view(x), f->mapping, f->size, &sink);
	if (!st)
		st = part_flush(&w);
	if (close(w.fd) && !st)
		st = km_fail(err, KM_IO, "cannot write '%s': %s", f->to, strerror(errno));
	return st ? st : km_format_sink(f->writer)->end(f->writer);
}
