/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <assert.h>

#include "proc.h"

#define MAX_MERGES 16

struct merge_at_work {
	const struct km_proc_merge *merge;
	struct km_proc_run run; /* journal, state and counters over all files of the snapshot */
	bool used;		/* a file of it was seen in this snapshot */
	uint64_t files;
	uint64_t rows_before;
	enum km_status failed; /* how the first parser that failed ended */
};

struct km_proc_session {
	struct km_store *store;
	struct km_proc_facts facts;
	struct merge_at_work merges[MAX_MERGES];
	unsigned nr_merges;
};

struct km_proc_session *km_proc_session_create(struct km_store *store)
{
	struct km_proc_session *s = km_calloc(1, sizeof(*s));

	if (!s)
		return NULL;
	s->store = store;
	km_proc_facts_init(&s->facts);
	return s;
}

struct km_proc_facts *km_proc_session_facts(struct km_proc_session *s)
{
	return &s->facts;
}

struct km_store *km_proc_session_store(const struct km_proc_session *s)
{
	return s->store;
}

void km_proc_session_destroy(struct km_proc_session *s)
{
	unsigned i;

	if (!s)
		return;
	for (i = 0; i < s->nr_merges; i++) {
		struct merge_at_work *m = &s->merges[i];

		if (m->merge->drop)
			m->merge->drop(m->run.state);
		free(m->run.state);
		km_arena_free(&m->run.arena);
	}
	free(s);
}

static struct merge_at_work *merge_of(struct km_proc_session *s, const struct km_proc_merge *merge)
{
	struct merge_at_work *m;
	unsigned i;

	for (i = 0; i < s->nr_merges; i++) {
		if (s->merges[i].merge == merge)
			return &s->merges[i];
	}
	assert(s->nr_merges < MAX_MERGES);
	m = &s->merges[s->nr_merges];
	m->run.state = km_calloc(1, merge->state_bytes);
	if (!m->run.state)
		return NULL;
	m->merge = merge;
	s->nr_merges++;
	return m;
}

static uint64_t rows_of(struct km_store *store, const struct km_proc_merge *merge)
{
	const struct km_table *const *t;
	uint64_t n = 0;

	for (t = merge->tables; *t; t++)
		n += km_store_rows(store, *t);
	return n;
}

/* A failure of the store ends the load, any other one only the file. */
static bool is_fatal(enum km_status st)
{
	return st == KM_IO || st == KM_NOMEM;
}

enum km_status km_proc_session_cut(struct km_proc_session *s, const struct km_proc_file *f, const char *path, size_t bytes)
{
	struct merge_at_work *m = merge_of(s, f->merge);

	return m ? km_journal_issue(&m->run.journal, 0, KM_MISSING, "%s: only its first %zu bytes exist or were read", path, bytes) : KM_NOMEM;
}

enum km_status km_proc_parse_merged(struct km_proc_session *s, const struct km_proc_file *f,
				    const char *path, const char *tail, uint64_t page_bytes,
				    const char *text, size_t bytes)
{
	struct merge_at_work *m = merge_of(s, f->merge);
	enum km_status st;
	const char *nul;

	if (!m)
		return KM_NOMEM;
	if (!m->used) {
		km_journal_begin(&m->run.journal, s->store, m->merge->name);
		m->run.store = s->store;
		m->run.facts = &s->facts;
		m->run.unparsed = 0;
		m->files = 0;
		m->rows_before = rows_of(s->store, m->merge);
		m->failed = KM_OK;
		m->used = true;
	}
	m->files++;
	m->run.self = f;
	m->run.path = path;
	m->run.tail = tail;
	m->run.page_bytes = page_bytes;
	m->run.line = 0;
	nul = f->binary ? NULL : memchr(text, '\0', bytes);
	if (nul) {
		st = km_journal_issue(
			&m->run.journal, 0, KM_CORRUPT,
			"%s: a zero byte at offset %zu of %zu: not read from there on", path,
			(size_t)(nul - text), bytes);
		if (st)
			return st;
		bytes = (size_t)(nul - text);
	}
	st = f->parse(&m->run, text, bytes);
	km_arena_free(&m->run.arena);
	if (st >= 0 || is_fatal(st))
		return st < 0 ? st : KM_OK;
	if (!m->failed)
		m->failed = st;
	return km_journal_issue(&m->run.journal, 0, st, "%s: not of the format of %s", path,
				f->name);
}

enum km_status km_proc_session_finish(struct km_proc_session *s)
{
	unsigned i;

	for (i = 0; i < s->nr_merges; i++) {
		struct merge_at_work *m = &s->merges[i];
		enum km_status st = KM_OK;

		if (!m->used)
			continue;
		m->used = false;
		m->run.path = m->merge->name;
		m->run.tail = "";
		m->run.line = 0;
		if (m->merge->finish)
			st = m->merge->finish(&m->run);
		km_arena_free(&m->run.arena);
		if (is_fatal(st))
			return st;
		if (m->run.unparsed)
			km_journal_unknown(&m->run.journal, KM_OK, "%llu lines were not understood",
					   (unsigned long long)m->run.unparsed);
		m->run.journal.tables = m->merge->tables;
		/* One bad file of many makes it partial, not failed. */
		st = km_journal_end(&m->run.journal, m->files > 1 ? KM_OK : m->failed,
				    rows_of(s->store, m->merge) - m->rows_before);
		if (st)
			return st;
	}
	km_proc_facts_init(&s->facts);
	return KM_OK;
}
