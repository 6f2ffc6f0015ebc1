/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Table memory: words as they are. */
#include <string.h>

#include "adapter.h"
#include "base/bits.h"

#define WORD_BYTES 8u

enum {
	MEMORY_ADDR,
	MEMORY_VALUE,
	MEMORY_BYTES,
	MEMORY_TEXT,
	MEMORY_WHY,
	NR_MEMORY_COLUMNS,
};

struct memory_state {
	struct km_view *view;
	uint64_t at, left; /* after the word at hand */
	uint64_t addr;
	unsigned bytes;
	uint8_t word[WORD_BYTES];
	enum km_status st;
};

static enum km_status memory_begin(struct cursor *c)
{
	struct memory_state *m = c->state;
	struct km_inspect *x;
	struct km_thing t;
	int64_t bytes = c->args[1] ? sqlite3_value_int64(c->args[1]) : (int64_t)(8 * WORD_BYTES);
	enum km_status st = session_inspect(c->s, &x, &c->err);

	if (!st && sqlite3_value_type(c->args[0]) == SQLITE_NULL)
		return KM_END;
	if (!st)
		st = value_place(x, c->args[0], &t, &c->err);
	if (!st && t.per_cpu)
		st = km_fail(&c->err, KM_NOTFOUND, "it has a copy on each CPU: take its address from per_cpu()");
	if (st)
		return st;
	m->view = km_inspect_view(x);
	m->at = t.addr;
	m->left = bytes > 0 ? (uint64_t)bytes : 0;
	if (m->left > UINT64_MAX - m->at)
		m->left = UINT64_MAX - m->at;
	return KM_OK;
}

static enum km_status memory_next(struct cursor *c)
{
	struct memory_state *m = c->state;

	if (!m->left)
		return KM_END;
	m->addr = m->at;
	m->bytes = m->left < WORD_BYTES ? (unsigned)m->left : WORD_BYTES;
	memset(m->word, 0, sizeof(m->word));
	m->st = km_view_read(m->view, m->addr, m->word, m->bytes);
	m->at += m->bytes;
	m->left -= m->bytes;
	return KM_OK;
}

static void memory_column(struct cursor *c, sqlite3_context *ctx, unsigned i)
{
	const struct memory_state *m = c->state;
	char text[WORD_BYTES];
	unsigned k;

	if (i == MEMORY_ADDR) {
		sqlite3_result_int64(ctx, (sqlite3_int64)m->addr);
	} else if (i == MEMORY_WHY) {
		result_static(ctx, m->st ? km_status_name(m->st) : NULL);
	} else if (m->st) {
		return; /* unknown */
	} else if (i == MEMORY_VALUE) {
		sqlite3_result_int64(ctx, (sqlite3_int64)km_le64(m->word));
	} else if (i == MEMORY_BYTES) {
		sqlite3_result_blob(ctx, m->word, (int)m->bytes, SQLITE_TRANSIENT);
	} else {
		for (k = 0; k < m->bytes; k++)
			text[k] = m->word[k] >= 0x20 && m->word[k] < 0x7f ? (char)m->word[k] : '.';
		sqlite3_result_text(ctx, text, (int)m->bytes, SQLITE_TRANSIENT);
	}
}

const struct table table_memory = {
	.name = "memory",
	.columns = "addr KADDR INTEGER, value WORD INTEGER, bytes BLOB, text TEXT, why TEXT",
	.args = "of_place HIDDEN, nr_bytes HIDDEN",
	.usage = "memory('linux_banner', 64)",
	.nr_columns = NR_MEMORY_COLUMNS,
	.nr_args = 2,
	.nr_needed = 1,
	.bytes = sizeof(struct memory_state),
	.order_first = MEMORY_ADDR,
	.order_second = -1,
	.rows = 8,
	.begin = memory_begin,
	.next = memory_next,
	.column = memory_column,
};
