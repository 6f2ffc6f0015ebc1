/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Page allocation failures and stalls (warn_alloc() of mm/page_alloc.c). */
#include "event.h"

/* A task's name has 15 characters; a kworker's is printed with that of its queue (wq_worker_comm()). */
#define MAX_COMM 64

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
		[LOG_EXECMEM] = "execmem",
	};
	struct row_alloc_failure row = r->other;
	struct log_reason why = { 0 };
	enum km_status st = KM_OK;

	ROW_SET(row, alloc_failure, kind, kinds[r->kind]);
	fill_report(s, &row, r);
	LOG_SET_REQUEST(row, alloc_failure, &r->ask);
	if (!log_other_reason(s, r, &why))
		st = log_reason(s, r, &why);
	if (st)
		return st;
	if (why.text)
		ROW_SET(row, alloc_failure, reason, why.text);
	ROW_SET(row, alloc_failure, reason_kind, why.kind);
	return km_store_add(s->store, &km_tbl_alloc_failure, &row);
}
