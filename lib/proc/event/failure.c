/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Page allocation failures and stalls (warn_alloc() of mm/page_alloc.c), and what was asked for. */
#include "event.h"

#include <inttypes.h>
#include <stdio.h>

/* A task's name has 15 characters; a kworker's is printed with that of its queue (wq_worker_comm()). */
#define MAX_COMM 64

/* ---- the request ---- */

/* Releases between which the numbering of the flags changed; distributors carry parts back. */
static const unsigned numberings[] = {
	KM_RELEASE(3, 0), KM_RELEASE(4, 4), KM_RELEASE(4, 6), KM_RELEASE(4, 9),
	KM_RELEASE(4, 12), KM_RELEASE(4, 14), KM_RELEASE(4, 19), KM_RELEASE(5, 4),
	KM_RELEASE(5, 10), KM_RELEASE(5, 17), KM_RELEASE(6, 1), KM_RELEASE(6, 6),
	KM_RELEASE(6, 9), KM_RELEASE(6, 12), KM_RELEASE(6, 18)
};

/*
 * GFP_HIGHUSER_MOVABLE has the flags in it that tell KASAN to skip a page, since 5.14 (c275c5c6d50a), from 5.18
 * on with hardware tags alone, under numbers that moved twice: 0x1000000 to 0x4000000. The kernel names the
 * composite, and the numbers are in the mask.
 */
#define SKIP_KASAN UINT64_C(0x7000000)

static bool is_kasan_apart(const struct log_report *r, uint64_t value)
{
	return (!r->release || r->release >= KM_RELEASE(5, 14)) && (r->ask.mask & ~value) &&
	       !(r->ask.mask & ~value & ~SKIP_KASAN) && !(value & ~r->ask.mask) &&
	       (strstr(r->ask.gfp_names, "GFP_HIGHUSER_MOVABLE") || strstr(r->ask.gfp_names, "GFP_TRANSHUGE"));
}

/*
 * What the names mean. True: the mask beside them is the same in the numbering of some kernel; else
 * *@ret is the mask that they stand for in the report's own kernel.
 */
static bool decode_names(struct log_report *r, uint64_t *ret)
{
	const char *names = r->ask.gfp_names, *bad;
	unsigned tries = 1 + (unsigned)KM_ARRAY_LEN(numberings), i;
	struct km_gfp_table table;
	uint64_t value, meaning;

	for (i = 0; i < tries; i++) {
		km_gfp_table_builtin(i ? numberings[i - 1] : r->release, &table);
		if (km_gfp_value(&table, names, strlen(names), &value, &bad) != KM_OK)
			continue;
		if (!r->ask.has_flags)
			*ret = value;
		meaning = value;
		if (is_kasan_apart(r, value))
			value = r->ask.mask;
		if (!r->ask.has_flags || value == r->ask.mask)
			r->ask.flags = km_gfp_meaning(&table, meaning);
		r->ask.has_flags = true;
		if (value == r->ask.mask)
			return true;
	}
	return false;
}

/* The kernel prints the mask twice, as a number and by name: both, or the names alone. */
static enum km_status compare_mask(struct log_scan *s, struct log_report *r)
{
	int64_t mask = (int64_t)r->ask.mask, other;
	uint64_t named = 0;
	char line[64];
	enum km_status st;

	if (decode_names(r, &named) || !r->ask.has_flags)
		return KM_OK;
	r->ask.has_mask = false;
	other = (int64_t)named;
	snprintf(line, sizeof(line), "report at line %" PRId64, r->first->seq);
	st = km_journal_check(s->journal, "log: GFP mask = names", line, "mask as a number", &mask,
			      "mask of the names beside it", &other, 0,
			      "the names stand for other bits in every kernel: the names are used");
	return st ? st
		  : km_journal_issue(s->journal, 0, KM_CORRUPT,
				     "line %" PRId64 ": the GFP mask 0x%" PRIx64
				     " is not what the names beside it stand for (%s)",
				     r->first->seq, r->ask.mask, r->ask.gfp_names);
}

enum km_status log_request_finish(struct log_scan *s, struct log_report *r)
{
	struct km_gfp_table table;
	char buf[512];

	if (!r->ask.has_mask)
		return KM_OK;
	if (r->ask.gfp_names)
		return compare_mask(s, r);
	if (!r->release)
		return KM_OK;
	km_gfp_table_builtin(r->release, &table);
	r->ask.flags = km_gfp_meaning(&table, r->ask.mask);
	r->ask.has_flags = true;
	r->ask.gfp_names = km_arena_strdup(&s->arena,
					   km_gfp_names(&table, r->ask.mask, buf, sizeof(buf)));
	return KM_OK;
}

void log_request_parse(struct log_scan *s, struct log_report *r, const char *text)
{
	const char *p, *v;
	int64_t order;
	uint64_t mask;

	p = log_after(text, "order:");
	if (!p)
		p = log_after(text, "order=");
	if (p && log_int(&p, &order)) {
		r->ask.has_order = true;
		r->ask.order = order;
	}
	p = log_after(text, "gfp_mask=");
	if (!p)
		p = log_after(text, "mode:");
	if (!p)
		p = log_after(text, "gfp=");
	if (p && log_hex(&p, &mask)) {
		r->ask.has_mask = true;
		r->ask.mask = mask;
		if (*p == '(')
			r->ask.gfp_names = log_dup(s, p + 1, p + strcspn(p, ")"));
	}
	v = NULL;
	p = log_after(text, "nodemask=");
	if (p) {
		/* A list with commas; the next key ends it. */
		const char *end = p + strcspn(p, " "), *next = strstr(p, ",cpuset=");

		if (next && next < end)
			end = next;
		while (end > p && end[-1] == ',')
			end--;
		v = log_dup(s, p, end);
	}
	if (v && strcmp(v, "(null)") != 0)
		r->ask.nodemask = v;
	v = log_value(s, text, "cpuset=", ", ");
	if (v)
		r->ask.cpuset = v;
	v = log_value(s, text, "mems_allowed=", " ");
	if (v)
		r->ask.mems_allowed = v;
}

/* The line "swapper/3:" shortly before @l, which names the task where the kernel's pieces came one by one. */
static const char *task_before(struct log_scan *s, const struct km_log_line *l)
{
	const struct km_log_line *first = s->log->lines.v;
	unsigned i;

	for (i = 0; i < 4 && l-- > first; i++) {
		size_t n = strlen(l->text);

		if (n > 1 && n <= 17 && l->text[n - 1] == ':' && !strpbrk(l->text, " ="))
			return log_dup(s, l->text, l->text + n - 1);
	}
	return NULL;
}

/*
 * "page allocation failure: order:0, mode:0x800(GFP_NOWAIT)" whose task was left out or came as a piece of its
 * own; "__alloc_pages: 0-order allocation failed (gfp=0x20/0)" of 2.4.
 */
static bool bare_begin(struct log_scan *s, struct log_report *r, const struct km_log_line *l)
{
	const char *p = l->text, *q;
	int64_t order;

	if (log_skip(&p, "page allocation failure") && (*p == ':' || *p == '.') && log_skip(&p, *p == ':' ? ": order:" : ". order:")) {
		if (!r)
			return true;
		r->kind = LOG_FAILURE;
		r->comm = task_before(s, l);
		log_request_parse(s, r, l->text);
		return true;
	}
	p = l->text;
	q = log_skip(&p, "__alloc_pages: ") && log_int(&p, &order) ? p : NULL;
	if (!q || order < 0 || strncmp(q, "-order allocation failed (gfp=0x", 32) != 0)
		return false;
	if (!r)
		return true;
	r->kind = LOG_FAILURE;
	r->done = true;
	log_request_parse(s, r, q);
	r->ask.has_order = true;
	r->ask.order = order;
	return true;
}

/*
 * "C: page allocation failure: order:4, mode:0x40dc0(…), nodemask=(null),cpuset=/,mems_allowed=0",
 * up to 3.x with a full stop; "C: vmalloc error: size 4096, …"; "C: page allocation stalls for 12ms, …"
 */
bool log_failure_begin(struct log_scan *s, struct log_report *r, const struct km_log_line *l)
{
	static const struct {
		const char *text;
		enum log_kind kind;
	} heads[] = {
		{ ": page allocation failure", LOG_FAILURE },
		{ ": page allocation stalls for ", LOG_STALL },
		{ ": vmalloc error: size ", LOG_VMALLOC },
		{ ": vmalloc: allocation failure: ", LOG_VMALLOC },
		{ ": vmalloc: allocation failure, allocated ", LOG_VMALLOC },
	};
	const char *p = NULL;
	int64_t v;
	size_t i;

	if (!strstr(l->text, "allocation") && !strstr(l->text, "vmalloc"))
		return false;
	for (i = 0; i < KM_ARRAY_LEN(heads); i++) {
		p = strstr(l->text, heads[i].text);
		if (p && p > l->text)
			break;
		p = NULL;
	}
	if (!p)
		return bare_begin(s, r, l);
	if (!r)
		return true;
	r->kind = heads[i].kind;
	if (p - l->text <= MAX_COMM)
		r->comm = log_dup(s, l->text, p);
	log_request_parse(s, r, p);
	p += strlen(heads[i].text);
	if (r->kind == LOG_STALL && log_int(&p, &v))
		r->waited_ms = v;
	else if (r->kind == LOG_VMALLOC)
		log_vmalloc_size(r, p);
	if (strstr(l->text, "vm_struct allocation failed"))
		r->kind = LOG_VMAP_SPACE;
	return true;
}

/* ---- a failure ---- */

enum km_status log_failure_line(struct log_scan *s, struct log_report *r,
				const struct km_log_line *l)
{
	enum km_status st = log_other_line(s, r, l);
	const char *p = l->text;

	/* The rest of a header that came in pieces, with those of another CPU between them. */
	if (!r->ask.has_mask && log_skip(&p, ", mode:")) {
		log_request_parse(s, r, l->text);
		return KM_OK;
	}
	return st == KM_END ? log_stack_line(s, r, l) : st;
}

static void fill_request(struct row_alloc_failure *row, const struct log_report *r)
{
	const struct log_request *ask = &r->ask;

	if (ask->has_order)
		ROW_SET(*row, alloc_failure, page_order, ask->order);
	if (ask->has_mask)
		ROW_SET(*row, alloc_failure, gfp_mask, ask->mask);
	if (ask->gfp_names)
		ROW_SET(*row, alloc_failure, gfp_names, ask->gfp_names);
	if (ask->nodemask)
		ROW_SET(*row, alloc_failure, nodemask, ask->nodemask);
	if (ask->cpuset)
		ROW_SET(*row, alloc_failure, cpuset, ask->cpuset);
	if (ask->mems_allowed)
		ROW_SET(*row, alloc_failure, mems_allowed, ask->mems_allowed);
}

static void fill_report(struct log_scan *s, struct row_alloc_failure *row,
			const struct log_report *r)
{
	const char *caller = log_caller(r), *stack = log_stack_text(s, r);

	ROW_SET(*row, alloc_failure, seq, r->first->seq);
	if (r->first->has_ts)
		ROW_SET(*row, alloc_failure, ts_ns, r->first->ts_ns);
	if (r->first->stamp)
		ROW_SET(*row, alloc_failure, stamp, r->first->stamp);
	if (*r->host)
		ROW_SET(*row, alloc_failure, host, r->host);
	if (r->release_text)
		ROW_SET(*row, alloc_failure, kernel_release, r->release_text);
	if (r->comm)
		ROW_SET(*row, alloc_failure, comm, r->comm);
	if (r->pid >= 0)
		ROW_SET(*row, alloc_failure, pid, r->pid);
	if (r->bytes >= 0)
		ROW_SET(*row, alloc_failure, bytes, r->bytes);
	if (r->waited_ms >= 0)
		ROW_SET(*row, alloc_failure, waited_ms, r->waited_ms);
	if (r->slab_cache)
		ROW_SET(*row, alloc_failure, slab_cache, r->slab_cache);
	if (caller)
		ROW_SET(*row, alloc_failure, caller, caller);
	if (stack)
		ROW_SET(*row, alloc_failure, stack, stack);
	if (r->mem.seq)
		ROW_SET(*row, alloc_failure, meminfo_seq, r->mem.seq);
}

enum km_status log_failure_end(struct log_scan *s, struct log_report *r)
{
	static const char *const kinds[] = {
		[LOG_FAILURE] = "page",
		[LOG_VMALLOC] = "vmalloc",
		[LOG_STALL] = "stall",
		[LOG_SLAB] = "slab",
		[LOG_CMA] = "cma",
		[LOG_TOO_LARGE] = "too_large",
		[LOG_VMAP_SPACE] = "vmap_space",
		[LOG_NOMMU] = "nommu",
	};
	struct row_alloc_failure row = r->other;
	struct log_reason why = { 0 };
	enum km_status st = KM_OK;

	ROW_SET(row, alloc_failure, kind, kinds[r->kind]);
	fill_report(s, &row, r);
	fill_request(&row, r);
	if (!log_other_reason(s, r, &why))
		st = log_reason(s, r, &why);
	if (st)
		return st;
	if (why.text)
		ROW_SET(row, alloc_failure, reason, why.text);
	ROW_SET(row, alloc_failure, reason_kind, why.kind);
	return km_store_add(s->store, &km_tbl_alloc_failure, &row);
}
