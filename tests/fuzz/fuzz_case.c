/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Any bytes as a case file: it opens or is refused with a text, and what is read of it is bounded. An input
 * that has SQLite's first line gets the marks of a case of this version, so that more than the head is read.
 */
#include <fcntl.h>
#include <unistd.h>

#include "fuzz.h"
#include "store/private.h"
#include "report/report.h"
#include "store/store.h"

static char path[64]; /* of this process: several may run at once */

static void drop_file(void)
{
	(void)unlink(path);
}

static enum km_status take_columns(void *arg, const struct km_result_column *cols, unsigned n)
{
	(void)arg, (void)cols, (void)n;
	return KM_OK;
}

static enum km_status take_row(void *arg, const struct km_cell *cells, unsigned n)
{
	unsigned *left = arg, i;
	size_t k;
	uint64_t sum = 0;

	for (i = 0; i < n; i++)
		for (k = 0; cells[i].kind == KM_CELL_TEXT && k < cells[i].bytes; k++)
			sum += (unsigned char)cells[i].text[k];
	fuzz_use(sum);
	return --*left ? KM_OK : KM_NOTFOUND;
}

static enum km_status take_end(void *arg)
{
	(void)arg;
	return KM_OK;
}

static void put_be32(uint8_t *p, uint32_t v)
{
	unsigned i;

	for (i = 0; i < 4; i++)
		p[i] = (uint8_t)(v >> (24 - 8 * i));
}

static void ask(void)
{
	static const char *const questions[] = {
		"SELECT * FROM capture",   "SELECT * FROM zone_state",
		"SELECT * FROM page_run",  "SELECT * FROM slab_cache",
		"SELECT * FROM free_area", "SELECT name, sql FROM sqlite_schema",
	};
	unsigned left;
	const struct km_sink sink = { take_columns, take_row, take_end, &left };
	struct km_err err = { "" };
	struct km_report *r = NULL;
	size_t i;

	if (km_report_open(path, &r, &err)) {
		FUZZ_CHECK(*err.text && !r);
		return;
	}
	for (i = 0; i < sizeof(questions) / sizeof(*questions); i++) {
		left = 200;
		(void)km_report_ask(r, questions[i], NULL, 0, &sink, &err);
	}
	km_report_close(r);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char magic[] = "SQLite format 3";
	uint8_t head[100];
	int fd;

	if (!*path) {
		snprintf(path, sizeof(path), "/tmp/kmemdb-fuzz-case-%d.db", (int)getpid());
		FUZZ_CHECK(atexit(drop_file) == 0);
	}
	fd = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	FUZZ_CHECK(fd >= 0);
	FUZZ_CHECK(write(fd, data, size) == (ssize_t)size);
	if (size >= sizeof(head) && !memcmp(data, magic, sizeof(magic))) {
		memcpy(head, data, sizeof(head));
		put_be32(head + 60, (uint32_t)km_schema_version());
		put_be32(head + 68, KM_APPLICATION_ID);
		FUZZ_CHECK(pwrite(fd, head, sizeof(head), 0) == sizeof(head));
	}
	close(fd);
	ask();
	return 0;
}
