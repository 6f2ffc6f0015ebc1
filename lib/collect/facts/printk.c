/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The printk buffer.
 *
 * Since v5.10 (kernel/printk/printk_ringbuffer.h): a ring of descriptors, each with a record in a
 * parallel ring of infos and a block in a ring of bytes.
 *
 *	state_var	state:2 (0 reserved, 1 committed, 2 finalized, 3 reusable), id:62
 *	block		id of its descriptor (8 bytes), text; one that would cross the end of the ring
 *			begins at its start instead
 *
 * Up to v5.9: records one after the other, { struct printk_log, text, dictionary, padding }; one of
 * length 0 says that the next is at the start. Flag bit 2 (LOG_NEWLINE, value 2): the line ends here.
 */
#include <inttypes.h>
#include <stdio.h>

#include "collect/collect.h"
#include "facts.h"

/* Sizes that no kernel has: a record is at most a page and some, a buffer at most 2 GB. */
#define MAX_TEXT       65536
#define MAX_COUNT_BITS 30
#define MAX_SIZE_BITS  31
#define MAX_STRUCT     512
/*
 * vprintk_store() reserves what a text has with its marks of the level, its newline and its NUL, which printk_sprint() then
 * takes off; a block is whole words of 8 bytes.
 */
#define MAX_UNUSED 64u

#define DESC_ID_MASK (~UINT64_C(0) >> 2)

struct reader {
	struct km_view *v;
	const struct km_printk_report *report;
	struct km_log *log;
	char text[MAX_TEXT];
};

static void report_unknown(const struct reader *r, enum km_status st, uint64_t addr, const char *what)
{
	if (r->report)
		r->report->unknown(r->report->arg, st, addr, what);
}

static enum km_status add_record(struct reader *r, struct km_log_line *l, uint64_t caller,
				 const char *text, size_t bytes)
{
	char name[16];

	if (caller != UINT64_MAX) {
		snprintf(name, sizeof(name), "%c%u", caller >> 31 & 1 ? 'C' : 'T',
			 (unsigned)(caller & 0x7fffffff));
		l->caller = km_arena_strdup(&r->log->arena, name);
		if (!l->caller)
			return KM_NOMEM;
	}
	return km_log_add(r->log, l, text, bytes);
}

/* ---- v5.10 and later ---- */

struct ring {
	uint64_t descs, infos, data;
	uint64_t count, bytes; /* descriptors; of the ring of text */
	uint64_t head, tail;
	uint32_t desc_bytes, info_bytes;
};

static enum km_status open_ring(struct km_view *v, struct ring *g)
{
	const struct km_layout *layout = km_view_kernel(v)->layout;
	uint64_t prb, count_bits, size_bits;
	enum km_status st;

	g->desc_bytes = layout->type_bytes[KT_prb_desc];
	g->info_bytes = layout->type_bytes[KT_printk_info];
	st = km_read_var(v, SYM_prb, false, &prb);
	if (!st)
		st = km_read_field(v, KF_printk_ringbuffer_count_bits, prb, 0, &count_bits);
	if (!st)
		st = km_read_field(v, KF_printk_ringbuffer_size_bits, prb, 0, &size_bits);
	if (!st)
		st = km_read_field(v, KF_printk_ringbuffer_descs, prb, 0, &g->descs);
	if (!st)
		st = km_read_field(v, KF_printk_ringbuffer_infos, prb, 0, &g->infos);
	if (!st)
		st = km_read_field(v, KF_printk_ringbuffer_data, prb, 0, &g->data);
	if (!st)
		st = km_read_field(v, KF_printk_ringbuffer_head_id, prb, 0, &g->head);
	if (!st)
		st = km_read_field(v, KF_printk_ringbuffer_tail_id, prb, 0, &g->tail);
	if (st)
		return st;
	if (!g->desc_bytes || !g->info_bytes)
		return KM_ABSENT;
	if (count_bits > MAX_COUNT_BITS || size_bits > MAX_SIZE_BITS ||
	    g->desc_bytes > MAX_STRUCT || g->info_bytes > MAX_STRUCT)
		return KM_CORRUPT;
	g->count = UINT64_C(1) << count_bits;
	g->bytes = UINT64_C(1) << size_bits;
	g->head &= DESC_ID_MASK;
	g->tail &= DESC_ID_MASK;
	return ((g->head - g->tail) & DESC_ID_MASK) < g->count ? KM_OK : KM_CORRUPT;
}

/* The text of a block, at most @want bytes; *@ret_bytes of them. */
static enum km_status read_block(struct reader *r, const struct ring *g, uint64_t id,
				 uint64_t begin, uint64_t next, uint64_t want, size_t *ret_bytes)
{
	uint64_t from = begin & (g->bytes - 1), to = next & (g->bytes - 1), stored;
	enum km_status st;

	*ret_bytes = 0;
	if (begin & 1 && next & 1)
		return begin == 3 ? KM_OK : KM_MISSING; /* an empty line; text that was lost */
	/* From the end of the ring to its start: the block is at the start. */
	if (from > to && to)
		from = 0;
	if (!to && from)
		to = g->bytes;
	if (to <= from || to - from < 8)
		return KM_CORRUPT;
	st = km_read_uint(r->v, g->data + from, 8, &stored);
	if (st)
		return st;
	if ((stored & DESC_ID_MASK) != id)
		return KM_CORRUPT;
	from += 8;
	if (to - from > want + MAX_UNUSED)
		return KM_CORRUPT;
	if (want > to - from)
		want = to - from;
	if (want > sizeof(r->text))
		want = sizeof(r->text);
	st = km_view_read(r->v, g->data + from, r->text, want);
	if (!st)
		*ret_bytes = (size_t)want;
	return st;
}

static uint64_t info_value(const struct km_layout *l, enum km_field_id field, const uint8_t *info,
			   uint32_t bytes, uint64_t absent)
{
	const struct km_place *p = &l->field[field];

	return p->present && p->offset + p->bytes <= bytes ? km_place_get(p, info) : absent;
}

/* Committed or finalized: enum desc_state of kernel/printk/printk_ringbuffer.h. */
static bool is_written(uint64_t state, uint64_t id)
{
	return (state & DESC_ID_MASK) == (id & DESC_ID_MASK) && (state >> 62 == 1 || state >> 62 == 2);
}

/* The oldest, which may be given back, and the newest ones: each CPU writes one in each of four contexts. */
static bool in_flight(const struct reader *r, const struct ring *g, uint64_t id)
{
	return id == g->tail ||
	       ((g->head - id) & DESC_ID_MASK) < 4 * (uint64_t)km_view_kernel(r->v)->nr_cpus + 1;
}

/* Nothing is written beyond the ends. */
static void check_end(struct reader *r, const struct ring *g, uint64_t id)
{
	uint64_t desc = g->descs + (id & (g->count - 1)) * g->desc_bytes, state;

	if (!km_read_field(r->v, KF_prb_desc_state_var, desc, 0, &state) && is_written(state, id))
		report_unknown(r, KM_CORRUPT, desc, "a record beyond the end of the log");
}

/* Neither the record before nor the one after has the number next to this one: each new one has the next number. */
static bool is_far(struct reader *r, const struct ring *g, uint64_t id, uint64_t seq)
{
	unsigned asked = 0, far = 0, k;
	uint64_t other;

	for (k = 0; k < 2; k++) {
		uint64_t of = k ? id + 1 : id - 1;

		if ((k && id == g->head) || (!k && id == g->tail) ||
		    km_read_field(r->v, KF_printk_info_seq, g->infos + (of & (g->count - 1)) * g->info_bytes, 0, &other))
			continue;
		asked++;
		far += other - seq != of - id;
	}
	return asked && far == asked;
}

static enum km_status read_desc(struct reader *r, const struct ring *g, uint64_t id)
{
	const struct km_layout *layout = km_view_kernel(r->v)->layout;
	uint64_t at = id & (g->count - 1), desc = g->descs + at * g->desc_bytes;
	struct km_log_line l = { .record = -1, .level = -1, .caller = "" };
	uint64_t state, begin, next, want;
	uint8_t info[MAX_STRUCT];
	enum km_status st;
	size_t bytes;

	st = km_read_field(r->v, KF_prb_desc_state_var, desc, 0, &state);
	if (!st)
		st = km_read_field(r->v, KF_prb_desc_begin, desc, 0, &begin);
	if (!st)
		st = km_read_field(r->v, KF_prb_desc_next, desc, 0, &next);
	if (!st)
		st = km_view_read(r->v, g->infos + at * g->info_bytes, info, g->info_bytes);
	if (st) {
		report_unknown(r, st, desc, "a record");
		return KM_OK;
	}
	/* Being written, or about to be used again. */
	if (!is_written(state, id)) {
		if (!in_flight(r, g, id))
			report_unknown(r, KM_CORRUPT, desc, "a record");
		return KM_OK;
	}
	l.record = (int64_t)info_value(layout, KF_printk_info_seq, info, g->info_bytes, 0);
	/* prb_reserve() adds the number of descriptors, each time that one is used again. */
	if ((((uint64_t)l.record ^ at) & (g->count - 1) || is_far(r, g, id, (uint64_t)l.record)) &&
	    layout->field[KF_printk_info_seq].present) {
		report_unknown(r, KM_CORRUPT, desc, "the number of a record");
		l.record = -1;
	}
	if (l.record < 0)
		l.record = -1;
	l.ts_ns = info_value(layout, KF_printk_info_ts_nsec, info, g->info_bytes, 0);
	l.has_ts = layout->field[KF_printk_info_ts_nsec].present && l.ts_ns <= INT64_MAX;
	l.level = (int8_t)(info_value(layout, KF_printk_info_level, info, g->info_bytes, 0) & 7);
	want = info_value(layout, KF_printk_info_text_len, info, g->info_bytes, 0);
	st = read_block(r, g, id, begin, next, want, &bytes);
	if (st) {
		report_unknown(r, st, desc, "the text of a record");
		return KM_OK;
	}
	/* copy_data(): a block has room for its text; what is there is kept. */
	if (bytes < want && bytes < sizeof(r->text))
		report_unknown(r, KM_CORRUPT, desc, "the length of a record");
	return add_record(r, &l,
			  info_value(layout, KF_printk_info_caller_id, info, g->info_bytes,
				     UINT64_MAX),
			  r->text, bytes);
}

static enum km_status read_ring(struct reader *r)
{
	enum km_status st;
	struct ring g;
	uint64_t id;

	st = open_ring(r->v, &g);
	if (!st) {
		check_end(r, &g, g.head + 1);
		check_end(r, &g, g.tail - 1);
	}
	for (id = g.tail; !st; id = (id + 1) & DESC_ID_MASK) {
		st = read_desc(r, &g, id);
		if (id == g.head)
			break;
	}
	return st;
}

/* ---- up to v5.9 ---- */

#define LOG_NEWLINE 2
#define LOG_PREFIX  4

struct old_log {
	uint64_t buf, bytes, first, next;
	uint32_t header;
	/* Records may be parts of a line (up to v4.9); since then each ends one, whatever its flags are. */
	bool parts;
	/* A line that goes on in the next record. */
	bool held;
	struct km_log_line line;
	uint64_t caller;
	size_t used;
	char text[MAX_TEXT];
};

static enum km_status flush_held(struct reader *r, struct old_log *o)
{
	if (!o->held)
		return KM_OK;
	o->held = false;
	return add_record(r, &o->line, o->caller, o->text, o->used);
}

static enum km_status open_old(struct km_view *v, struct old_log *o)
{
	enum km_status st = km_read_var(v, SYM_log_buf, false, &o->buf);

	o->header = km_view_kernel(v)->layout->type_bytes[KT_printk_log];
	o->parts = km_view_sym(v, SYM_console_prev);
	if (!st)
		st = km_read_var(v, SYM_log_buf_len, false, &o->bytes);
	if (!st)
		st = km_read_var(v, SYM_log_first_idx, false, &o->first);
	if (!st)
		st = km_read_var(v, SYM_log_next_idx, false, &o->next);
	if (st)
		return st;
	if (!o->header)
		return KM_ABSENT;
	if (o->header > MAX_STRUCT || o->bytes > UINT64_C(1) << MAX_SIZE_BITS ||
	    o->first >= o->bytes || o->next > o->bytes)
		return KM_CORRUPT;
	return KM_OK;
}

static enum km_status old_record(struct reader *r, struct old_log *o, const uint8_t *head,
				 uint64_t at, uint64_t len, int64_t seq)
{
	const struct km_layout *layout = km_view_kernel(r->v)->layout;
	uint64_t text_len = info_value(layout, KF_printk_log_text_len, head, o->header, 0);
	uint64_t flags = info_value(layout, KF_printk_log_flags, head, o->header, LOG_NEWLINE);
	enum km_status st = KM_OK;

	if (text_len > len - o->header)
		return KM_CORRUPT;
	if (o->held && flags & LOG_PREFIX)
		st = flush_held(r, o);
	if (!o->held) {
		o->line = (struct km_log_line){ .record = seq, .level = -1, .caller = "" };
		o->line.ts_ns = info_value(layout, KF_printk_log_ts_nsec, head, o->header, 0);
		o->line.has_ts = o->line.ts_ns <= INT64_MAX;
		o->line.level =
			(int8_t)(info_value(layout, KF_printk_log_level, head, o->header, 0) & 7);
		o->caller =
			info_value(layout, KF_printk_log_caller_id, head, o->header, UINT64_MAX);
		o->used = 0;
	}
	if (text_len > sizeof(o->text) - o->used)
		text_len = sizeof(o->text) - o->used;
	if (!st)
		st = km_view_read(r->v, o->buf + at + o->header, o->text + o->used, text_len);
	if (st)
		return st;
	o->used += (size_t)text_len;
	o->held = true;
	return flags & LOG_NEWLINE || !o->parts ? flush_held(r, o) : KM_OK;
}

static enum km_status walk_old(struct reader *r, struct old_log *o)
{
	const struct km_layout *layout = km_view_kernel(r->v)->layout;
	uint64_t at = o->first, walked = 0, len, first_seq;
	uint8_t head[MAX_STRUCT];
	enum km_status st = KM_OK;
	int64_t seq = -1;

	if (km_read_var(r->v, SYM_log_first_seq, false, &first_seq) == KM_OK &&
	    first_seq <= INT64_MAX / 2)
		seq = (int64_t)first_seq;
	while (at != o->next && walked <= o->bytes) {
		if (o->bytes - at < o->header) {
			walked += o->bytes - at;
			at = 0;
			continue;
		}
		st = km_view_read(r->v, o->buf + at, head, o->header);
		if (st)
			break;
		len = info_value(layout, KF_printk_log_len, head, o->header, 0);
		if (!len) {
			walked += o->bytes - at;
			if (!at)
				break;
			at = 0;
			continue;
		}
		if (len < o->header || len > o->bytes - at) {
			st = KM_CORRUPT;
			break;
		}
		st = old_record(r, o, head, at, len, seq);
		if (st == KM_NOMEM)
			return st;
		if (st)
			report_unknown(r, st, o->buf + at, "the text of a record");
		at += len;
		walked += len;
		seq += seq >= 0;
	}
	if (st)
		report_unknown(r, st, o->buf + at, "the rest of the log");
	return flush_held(r, o);
}

static enum km_status read_old(struct reader *r)
{
	struct old_log *o = km_calloc(1, sizeof(*o));
	enum km_status st;

	if (!o)
		return KM_NOMEM;
	st = open_old(r->v, o);
	if (!st)
		st = walk_old(r, o);
	free(o);
	return st;
}

/* How the kernel keeps its log: the first whose symbol it has. */
static const struct log_rule {
	const char *name, *reason;
	enum km_sym_id symbol;
	enum km_status (*read)(struct reader *r);
} log_rules[] = {
	/* v5.10 896fbe20b4e2 ("printk: use the lockless ringbuffer"). */
	{ "ring of descriptors", "symbol prb is present", SYM_prb, read_ring },
	{ "records one after the other", "symbol prb is absent, log_first_idx is present", SYM_log_first_idx, read_old },
};

/* NULL: this kernel keeps its log in a way that is not known. */
static const struct log_rule *find_log_rule(struct km_view *v)
{
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(log_rules); i++)
		if (km_view_sym(v, log_rules[i].symbol))
			return &log_rules[i];
	return NULL;
}

enum km_status km_printk_read(struct km_view *v, const struct km_printk_report *report,
			      struct km_log *log)
{
	const struct log_rule *rule = find_log_rule(v);
	struct reader *r = km_calloc(1, sizeof(*r));
	enum km_status st = KM_ABSENT;

	if (!r)
		return KM_NOMEM;
	r->v = v;
	r->report = report;
	r->log = log;
	snprintf(log->release, sizeof(log->release), "%s", km_view_kernel(v)->release);
	if (rule)
		st = rule->read(r);
	free(r);
	return st;
}

char *km_printk_panic(struct km_view *v, char *buf, size_t bytes)
{
	struct km_log log = { 0 };
	const char *text = NULL;

	if (km_printk_read(v, NULL, &log) == KM_OK)
		text = km_log_panic(&log);
	snprintf(buf, bytes, "%s", text ? text : "");
	km_log_deinit(&log);
	return buf;
}

/* ---- the collector ---- */

static void report_to_run(void *arg, enum km_status st, uint64_t addr, const char *what)
{
	struct km_run *run = arg;

	if (st == KM_CORRUPT)
		(void)km_run_issue(run, addr, st, "%s is damaged", what);
	else
		km_run_unknown(run, st, "%s", what);
}

static enum km_status run_printk(struct km_run *run)
{
	const struct km_printk_report report = { report_to_run, run };
	const struct log_rule *rule = find_log_rule(run->view);
	struct km_log log = { 0 };
	enum km_status st = rule ? km_run_variant(run, "kernel log", rule->name, rule->reason) : KM_OK;

	if (st)
		return st;
	st = km_printk_read(run->view, &report, &log);
	if (st == KM_ABSENT)
		km_journal_skip(&run->journal,
				"this kernel's log buffer has an unknown format");
	if (!st)
		st = km_log_store(&log, run->store, "printk", &run->journal);
	km_log_deinit(&log);
	return st == KM_ABSENT ? KM_OK : st;
}

const struct km_collector km_collect_printk = {
	.name = "printk",
	.doc = "The kernel log from the dump's own buffer, and what it reports of memory.",
	.tables = km_log_tables,
	.run = run_printk,
};
