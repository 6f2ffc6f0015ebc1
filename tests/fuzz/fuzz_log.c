/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Kernel logs: any bytes into a case. The case is dropped, its file never moved into place. */
#include "fuzz.h"

#include <unistd.h>

#include "log/log.h"

static struct km_store *store;

/* With its file, which never got its name. */
static void drop_store(void)
{
	km_store_destroy(store);
}

typedef enum km_status split_fn(const struct km_log *, struct km_log_parts *);

/* No line is lost where a log is dealt out to its hosts, or its boots. */
static void check_parts(const struct km_log *log, split_fn *split)
{
	struct km_log_parts parts;
	size_t i, n = 0;

	FUZZ_CHECK(split(log, &parts) == KM_OK);
	for (i = 0; i < parts.n; i++) {
		FUZZ_CHECK(parts.v[i].lines.n > 0);
		n += parts.v[i].lines.n;
	}
	FUZZ_CHECK(!parts.n || n == log->lines.n);
	km_log_parts_deinit(&parts);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static char path[64]; /* of this process: several may run at once */
	static unsigned runs;
	struct km_log log = { 0 };
	struct km_log_facts facts;
	enum km_status st;
	char *text;

	if (size > 1 << 20)
		return 0;
	/* A new store now and then: making one costs more than a log. */
	if (!store)
		FUZZ_CHECK(atexit(drop_store) == 0);
	if (!store || ++runs % 256 == 0) {
		km_store_destroy(store);
		snprintf(path, sizeof(path), "/tmp/kmemdb-fuzz-log-%d.db", (int)getpid());
		FUZZ_CHECK(km_store_create(path, &store, NULL) == KM_OK);
	}
	text = malloc(size + 1);
	FUZZ_CHECK(text);
	memcpy(text, data, size);
	text[size] = '\0';
	st = km_log_load(store, "fuzz", text, size);
	if (st != KM_OK)
		fprintf(stderr, "%d %s\n", st, km_store_error(store));
	FUZZ_CHECK(st == KM_OK);
	FUZZ_CHECK(km_log_identify(text, size, &facts) == KM_OK);
	FUZZ_CHECK(km_log_read(&log, text, size) == KM_OK);
	check_parts(&log, km_log_split);
	check_parts(&log, km_log_split_boots);
	km_log_deinit(&log);
	FUZZ_CHECK(km_store_drop_capture(store, NULL) == KM_OK);
	free(text);
	return 0;
}
