/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Every parser of captured files. The first line of an input is the path that it claims to have; when
 * nobody claims it, the first byte chooses a parser of km_proc_files[]. The rest is the text.
 *
 * The store is one of our own (no SQLite): it holds every row against its table.
 */
#include "fuzz.h"
#include "proc/proc.h"

struct km_store {
	uint64_t rows[256];
};

static struct km_store the_store;

enum km_status km_store_add(struct km_store *s, const struct km_table *t, const void *row)
{
	uint64_t set;
	unsigned i;

	FUZZ_CHECK(s == &the_store && t->index < 256);
	memcpy(&set, (const char *)row + t->set_offset, sizeof(set));
	for (i = 0; i < t->nr_cols; i++) {
		const struct km_column *c = &t->cols[i];
		const char *text;

		FUZZ_CHECK(!c->required || (set >> i & 1));
		if (c->unit != KM_UNIT_TEXT || !(set >> i & 1))
			continue;
		memcpy(&text, (const char *)row + c->offset, sizeof(text));
		FUZZ_CHECK(text != NULL);
		fuzz_use(strlen(text));
	}
	s->rows[t->index]++;
	return KM_OK;
}

uint64_t km_store_rows(const struct km_store *s, const struct km_table *t)
{
	return s->rows[t->index];
}

static const struct km_proc_file *choose(const char *path, uint8_t byte, const char **tail)
{
	const struct km_proc_file *f = km_proc_claim(path, tail);
	unsigned n;

	if (f)
		return f;
	for (n = 0; km_proc_files[n]; n++)
		;
	*tail = "1";
	return km_proc_files[byte % n];
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const uint8_t *nl = size ? memchr(data, '\n', size < 200 ? size : 200) : NULL;
	struct km_proc_session *session;
	const struct km_proc_file *f;
	const char *tail;
	char path[256] = "", *text;
	size_t bytes;

	if (!nl)
		return 0;
	memcpy(path, data, (size_t)(nl - data));
	f = choose(path, *data, &tail);
	bytes = size - (size_t)(nl + 1 - data);
	text = malloc(bytes + 1); /* exactly: a read behind the NUL is seen */
	session = km_proc_session_create(&the_store);
	if (text && session) {
		memcpy(text, nl + 1, bytes);
		text[bytes] = '\0';
		FUZZ_CHECK(km_proc_parse(session, f, path, tail, 4096, text, bytes) == KM_OK);
		FUZZ_CHECK(km_proc_session_finish(session) == KM_OK);
	}
	km_proc_session_destroy(session);
	free(text);
	return 0;
}
