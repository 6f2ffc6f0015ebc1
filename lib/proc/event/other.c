/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Failures of other forms than "page allocation failure": reports of the slab allocator alone, CMA,
 * requests above the largest order, no room of kernel addresses, no memory for code, mappings without an MMU,
 * and lines that the kernel prints ahead of a header.
 */
#include "event.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#define MAX_GAP_NS    UINT64_C(1000000000)
#define MAX_GAP_LINES 16

static bool is_near(const struct log_report *r, const struct km_log_line *l)
{
	return l->seq - r->last->seq <= MAX_GAP_LINES &&
	       (!l->has_ts || !r->last->has_ts || l->ts_ns - r->last->ts_ns <= MAX_GAP_NS);
}

/* ---- virtual memory ---- */

void log_vmalloc_size(struct log_report *r, const char *text)
{
	const char *p = text;
	int64_t v;

	if (!log_int(&p, &v))
		return;
	/* Cut behind "allocated 4096", the size itself is lost. */
	if (log_skip(&p, "of") || strstr(r->first->text, ", allocated ")) {
		ROW_SET(r->other, alloc_failure, allocated_bytes, v);
		if (!log_int(&p, &v))
			return;
	}
	r->bytes = v;
}

/*
 * "vmap allocation for size 430080 failed: use vmalloc=<size> to increase size",
 * "vmalloc_node_range for size 8192 failed: Address range restricted to 0x… - 0x…" (6.13 and later)
 */
static bool vmap_begin(struct log_report *r, const char *text)
{
	const char *p = text;
	int64_t v;

	if ((!log_skip(&p, "vmap allocation for size ") &&
	     !log_skip(&p, "vmalloc_node_range for size ")) ||
	    !log_int(&p, &v) || !log_skip(&p, "failed"))
		return false;
	if (!r)
		return true;
	r->kind = LOG_VMAP_SPACE;
	r->bytes = v;
	r->awaits_header = true;
	return true;
}

/*
 * "vmalloc: allocation failure: 4096 bytes", "vmalloc: allocation failure, allocated 4096 of 8192 bytes":
 * up to 4.9 a line of its own, then the header of the page failure.
 */
static bool vmalloc_begin(struct log_report *r, const char *text)
{
	const char *p = text;

	if (!log_skip(&p, "vmalloc: allocation failure"))
		return false;
	if (!r)
		return true;
	r->kind = LOG_VMALLOC;
	r->awaits_header = true;
	if (log_skip(&p, ": ") || log_skip(&p, ", allocated "))
		log_vmalloc_size(r, p);
	return true;
}

/*
 * Whether @r is about the request of @before. The kernel may print both: "vmap allocation for size …", then
 * "vmalloc: allocation failure: …" or "vmalloc error: size …, vm_struct allocation failed". The first size is the
 * second one with a guard page, aligned to huge pages when it is as large as one of these (__vmalloc_node_range());
 * other callers of alloc_vmap_area(), such as ioremap(), print the first line alone.
 */
static bool is_of_request(const struct log_report *r, const struct log_report *before)
{
	const int64_t guard = 65536;

	if (r->kind == LOG_FAILURE)
		return strstr(before->last->text, "vmalloc: allocation failure") != NULL;
	if (r->kind != LOG_VMALLOC && r->kind != LOG_VMAP_SPACE)
		return false;
	if (before->kind != LOG_VMAP_SPACE || r->bytes < 0)
		return true;
	return !strstr(r->first->text, "exceeds total pages") && r->bytes <= before->bytes &&
	       (before->bytes - guard) / 2 <= r->bytes;
}

bool log_failure_join(struct log_report *r, const struct log_report *before)
{
	if (!before->awaits_header || !is_near(before, r->first))
		return false;
	/* sysrq-f: "Manual OOM execution", then the report of a kernel thread. */
	if (before->kind == LOG_OOM) {
		if (r->kind != LOG_OOM || r->headless)
			return false;
		r->ask.has_order = true;
		r->ask.order = -1;
		return true;
	}
	if (strcmp(r->caller, before->caller) != 0 || !is_of_request(r, before))
		return false;
	r->kind = before->kind == LOG_VMAP_SPACE ? LOG_VMAP_SPACE : LOG_VMALLOC;
	r->first = before->first;
	if (r->bytes < 0) {
		r->bytes = before->bytes;
		r->other = before->other;
	}
	return true;
}

/* ---- the slab allocator ---- */

/* "SLUB: Unable to allocate memory on node -1 (gfp=0x20)", "…, gfp=0x20(…)"; SLAB the same. */
static bool slab_begin(struct log_scan *s, struct log_report *r, const char *text)
{
	const char *p = text;

	if ((!log_skip(&p, "SLUB: ") && !log_skip(&p, "SLAB: ")) ||
	    !log_skip(&p, "Unable to allocate memory on "))
		return false;
	if (!r)
		return true;
	r->kind = LOG_SLAB;
	log_request_parse(s, r, p);
	return true;
}

/* The name "kmalloc-1024(1793:name of the cgroup)" of a cache of a memory cgroup (3.8 to 5.8). */
static void take_memcg(struct log_scan *s, struct log_report *r, const char *name)
{
	const char *open = strchr(name, '('), *p;
	int64_t id;

	p = open ? open + 1 : NULL;
	if (!p || !log_int(&p, &id) || *p++ != ':')
		return;
	ROW_SET(r->other, alloc_failure, memcg_id, id);
	p = log_dup(s, p, p + strcspn(p, ")"));
	if (p)
		ROW_SET(r->other, alloc_failure, memcg, p);
	r->slab_cache = log_dup(s, name, open);
}

/* "cache: kmalloc-64, object size: 64, buffer size: 64, default order: 0, min order: 0" */
static void cache_line(struct log_scan *s, struct log_report *r, const char *p)
{
	const char *end = strstr(p, ", object size: "), *q;
	int64_t v;

	r->slab_cache = log_dup(s, p, end);
	if (r->slab_cache)
		take_memcg(s, r, r->slab_cache);
	q = log_after(end, "object size: ");
	if (q && log_int(&q, &v))
		ROW_SET(r->other, alloc_failure, object_bytes, v);
	q = log_after(end, "default order: ");
	if (q && log_int(&q, &v))
		ROW_SET(r->other, alloc_failure, slab_order, v);
	q = log_after(end, "min order: ");
	if (q && log_int(&q, &v))
		ROW_SET(r->other, alloc_failure, slab_min_order, v);
	else if ((q = log_after(end, ", order: ")) && log_int(&q, &v)) /* SLAB */
		ROW_SET(r->other, alloc_failure, slab_order, v);
	else
		return;
	/* The last that was tried. */
	if (r->kind == LOG_SLAB || (r->headless && !r->ask.has_order)) {
		r->ask.has_order = true;
		r->ask.order = v;
	}
}

/*
 * __GFP_HIGH, __GFP_IO and __GFP_FS (include/linux/gfp.h, 2.6 to 7.3), which SLUB and SLAB give on to the page allocator: the
 * two lines have the same of them.
 */
#define SLAB_SAME UINT64_C(0xe0)

/* May the slab allocator's line be of the request whose failure is @ask? */
static bool is_same_request(const struct log_request *ask, const char *text)
{
	const char *p = log_after(text, "gfp=0x");

	return !p || !ask->has_mask || !((strtoull(p, NULL, 16) ^ ask->mask) & SLAB_SAME);
}

/* Behind a page failure the lines are of the same request. */
static bool is_of_page_failure(const struct log_report *r, const struct km_log_line *l)
{
	return r->open && !r->slab_cache && is_near(r, l) && !strcmp(r->caller, l->caller) && is_same_request(&r->ask, l->text) &&
	       (r->kind == LOG_FAILURE || (r->kind == LOG_MEMINFO && l->seq - r->last->seq <= 3));
}

bool log_failure_continues(const struct log_report *r, const struct km_log_line *l)
{
	return r->kind == LOG_MEMINFO && slab_begin(NULL, NULL, l->text) && is_of_page_failure(r, l);
}

static bool follows_page_failure(const struct log_scan *s, const struct km_log_line *l)
{
	unsigned i;

	for (i = 0; i < LOG_MAX_OPEN; i++)
		if (is_of_page_failure(&s->open[i], l))
			return true;
	return false;
}

static enum km_status slab_line(struct log_scan *s, struct log_report *r,
				const struct km_log_line *l)
{
	const char *p = l->text;
	int64_t node;

	if (slab_begin(s, NULL, p))
		return is_of_page_failure(r, l) ? KM_OK : KM_END;
	if (log_skip(&p, "cache: ") && strstr(p, ", object size: ")) {
		if (r->slab_cache)
			return KM_END;
		cache_line(s, r, p);
		return KM_OK;
	}
	p = l->text;
	if (!r->slab_cache)
		return KM_END;
	if (strstr(p, "debugging increased min order"))
		return KM_OK;
	if (!log_skip(&p, "node ") || !log_int(&p, &node) || !log_skip(&p, ": slabs: "))
		return KM_END;
	return log_int(&p, &node) ? KM_OK : log_unparsed(s, l);
}

/* ---- CMA ---- */

/*
 * "cma: cma_alloc: alloc failed, req-size: 2040 pages, ret: -12"; since 5.10 with the name of the area,
 * "cma: __cma_alloc: reserved: alloc failed, …"
 */
static bool cma_begin(struct log_scan *s, struct log_report *r, const char *text)
{
	const char *failed = strstr(text, "alloc failed, req-size: "), *p, *q;
	int64_t v;

	if (!failed || !strstr(text, "cma"))
		return false;
	if (!r)
		return true;
	r->kind = LOG_CMA;
	p = log_after(failed, "req-size: ");
	if (p && log_int(&p, &v))
		ROW_SET(r->other, alloc_failure, pages, v);
	p = log_after(failed, "ret: ");
	if (p && log_int(&p, &v))
		ROW_SET(r->other, alloc_failure, error, v);
	p = log_after(text, "cma_alloc: ");
	if (p && p < failed) {
		q = strstr(p, ": alloc failed");
		p = q ? log_dup(s, p, q) : NULL;
		if (p)
			ROW_SET(r->other, alloc_failure, area, p);
	}
	return true;
}

/* ---- above the largest order ---- */

/* Warnings about a size that no machine can serve: where they stand, and up to which release. */
static const struct {
	const char *file, *function;
	unsigned until;
} size_warnings[] = {
	/* order >= MAX_ORDER; in the slow path up to 4.19, where later only __GFP_NOFAIL is warned of */
	{ "mm/page_alloc.c:", "__alloc_pages_slowpath", KM_RELEASE(4, 20) },
	{ "mm/page_alloc.c:", "__alloc_pages_nodemask", 0 },
	{ "mm/page_alloc.c:", "__alloc_pages_noprof", 0 },
	{ "mm/page_alloc.c:", "__alloc_frozen_pages_noprof", 0 },
	{ "mm/page_alloc.c:", "__alloc_pages+", 0 },
	/* above INT_MAX bytes (7661809d493b, v5.14) */
	{ "mm/util.c:", "kvmalloc_node", 0 },
	{ "mm/util.c:", "__kvmalloc_node", 0 },
	{ "mm/slub.c:", "__kvmalloc_node", 0 },
	/* above KMALLOC_MAX_SIZE */
	{ "mm/slab_common.c:", "kmalloc_slab", 0 },
};

/* "WARNING: CPU: 3 PID: 19257 at mm/page_alloc.c:4724 __alloc_pages_nodemask+0x1ee/0x320" */
static bool too_large_begin(struct log_report *r, const char *text)
{
	const char *p, *at;
	int64_t pid;
	size_t i;

	if (strncmp(text, "WARNING: ", 9) != 0)
		return false;
	for (i = 0; i < KM_ARRAY_LEN(size_warnings); i++) {
		at = strstr(text, size_warnings[i].file);
		p = at ? strchr(at, ' ') : NULL;
		if (p && !strncmp(p + 1, size_warnings[i].function, strlen(size_warnings[i].function)) &&
		    (!size_warnings[i].until || !r || !r->release ||
		     r->release < size_warnings[i].until))
			break;
	}
	if (i == KM_ARRAY_LEN(size_warnings))
		return false;
	if (!r)
		return true;
	r->kind = LOG_TOO_LARGE;
	p = log_after(text, "PID: ");
	if (p && log_int(&p, &pid))
		r->pid = pid;
	return true;
}

/* ---- no MMU ---- */

/* "nommu: Allocation of length 131072 from process 17 (ls) failed", then Mem-Info */
static bool nommu_begin(struct log_scan *s, struct log_report *r, const char *text)
{
	const char *p = strstr(text, "Allocation of length "), *open, *close;
	int64_t v;

	if (!p || !strstr(p, " from process ") || !strstr(p, " failed"))
		return false;
	if (!r)
		return true;
	r->kind = LOG_NOMMU;
	p += strlen("Allocation of length ");
	if (log_int(&p, &v))
		r->bytes = v;
	p = log_after(p, " from process ");
	if (p && log_int(&p, &v))
		r->pid = v;
	open = p ? strchr(p, '(') : NULL;
	close = open ? strrchr(open, ')') : NULL;
	if (close)
		r->comm = log_dup(s, open + 1, close);
	return true;
}

/* ---- code ---- */

/*
 * "execmem: unable to allocate memory" (mm/execmem.c, v6.10): code of modules, BPF, kprobes or ftrace. It is asked
 * for with __GFP_NOWARN, so that this line stands alone: neither vmalloc() nor the page allocator reports it, and the size
 * is not printed.
 */
static bool execmem_begin(struct log_report *r, const char *text)
{
	const char *p = text;

	if (!log_skip(&p, "execmem: unable to allocate memory"))
		return false;
	if (r)
		r->kind = LOG_EXECMEM;
	return true;
}

/* ---- all of them ---- */

bool log_other_begin(struct log_scan *s, struct log_report *r, const struct km_log_line *l)
{
	const char *t = l->text + strspn(l->text, " ");

	/* One look at the first letters: every line of a log comes here. */
	switch (*t) {
	case 'v':
		return vmap_begin(r, t) || vmalloc_begin(r, t);
	case 'S':
		return slab_begin(s, NULL, t) && (r || !follows_page_failure(s, l)) &&
		       slab_begin(s, r, t);
	case 'c':
	case '_':
		return cma_begin(s, r, t);
	case 'W':
		return too_large_begin(r, t);
	case 'e':
		return execmem_begin(r, t);
	case 'n':
	case 'A':
		return nommu_begin(s, r, t);
	default:
		return false;
	}
}

/* Lines of a warning besides its stack, which is read as that of any report. */
static enum km_status too_large_line(struct log_report *r, const struct km_log_line *l)
{
	if (r->done || strncmp(l->text, "---[ end trace", 14) != 0)
		return KM_END;
	r->done = true;
	return KM_OK;
}

enum km_status log_other_line(struct log_scan *s, struct log_report *r,
			      const struct km_log_line *l)
{
	switch (r->kind) {
	case LOG_TOO_LARGE:
		return too_large_line(r, l);
	case LOG_FAILURE:
	case LOG_SLAB:
		return slab_line(s, r, l);
	default:
		return KM_END;
	}
}

/* ---- why ---- */

static void say_cma(struct log_scan *s, const struct log_report *r, struct log_reason *ret)
{
	const struct row_alloc_failure *o = &r->other;
	const char *area = ROW_HAS(*o, alloc_failure, area)
				   ? km_arena_printf(&s->arena, "The CMA area %s", o->area)
				   : "The CMA area";
	bool known = ROW_HAS(*o, alloc_failure, error) && ROW_HAS(*o, alloc_failure, pages);

	ret->kind = "unknown";
	if (known && o->error == -ENOMEM) {
		ret->kind = "cma";
		ret->text = km_arena_printf(&s->arena,
					    "%s has no free run of %" PRId64
					    " pages (-12): it is too small or fragmented by what "
					    "drivers hold of it; cma= sets its size.",
					    area ? area : "", o->pages);
	} else if (known && o->error == -EBUSY) {
		ret->kind = "busy";
		ret->text = km_arena_printf(
			&s->arena,
			"%s has room for %" PRId64
			" pages, but pages lent to others could not be moved out of it in time "
			"(-16): they are pinned, or written back.",
			area ? area : "", o->pages);
	} else if (known) {
		ret->text = km_arena_printf(&s->arena,
					    "%s did not give %" PRId64 " pages: error %" PRId64 ".",
					    area ? area : "", o->pages, o->error);
	}
}

static void say_slab(struct log_scan *s, const struct log_report *r, struct log_reason *ret)
{
	const struct row_alloc_failure *o = &r->other;

	if (!ROW_HAS(*o, alloc_failure, memcg_id)) {
		ret->kind = "unknown";
		ret->text = "Only the slab allocator reported it: the request for pages failed "
			    "without a report (__GFP_NOWARN, or too many reports), so the log has "
			    "no numbers for it.";
		return;
	}
	ret->kind = "memcg";
	ret->text = km_arena_printf(
		&s->arena,
		"The cache belongs to memory cgroup %" PRId64
		"%s%s, and no page allocation failure was logged with it: most likely the cgroup is "
		"at its limit (of kernel memory, or of all); otherwise the request for pages failed "
		"without a report (__GFP_NOWARN).",
		o->memcg_id, ROW_HAS(*o, alloc_failure, memcg) ? " " : "",
		ROW_HAS(*o, alloc_failure, memcg) ? o->memcg : "");
}

static const char *bytes_text(struct log_scan *s, int64_t bytes)
{
	const char *text =
		bytes < 0 ? NULL : km_arena_printf(&s->arena, "%" PRId64 " bytes", bytes);

	return text ? text : "that size";
}

/* Without an MMU a mapping is one block: the largest that is free, in bytes; -1 unknown. */
static int64_t largest_block(const struct log_meminfo *m)
{
	int64_t largest = m->zones.n && m->page_kb ? 0 : -1;
	size_t i;
	unsigned o;

	for (i = 0; largest >= 0 && i < m->zones.n; i++) {
		const struct log_zone *z = &m->zones.v[i];

		if (!z->has_orders)
			return -1;
		for (o = 0; o < z->nr_orders; o++) {
			int64_t bytes = (int64_t)m->page_kb << (o + 10);

			if (z->blocks[o] > 0 && bytes > largest)
				largest = bytes;
		}
	}
	return largest;
}

static void say_nommu(struct log_scan *s, const struct log_report *r, struct log_reason *ret)
{
	int64_t largest = largest_block(&r->mem);

	ret->kind = "unknown";
	if (largest >= 0 && largest < r->bytes) {
		ret->kind = "fragmented";
		ret->text = km_arena_printf(&s->arena,
					    "Without an MMU a mapping needs one block of contiguous "
					    "pages: %" PRId64
					    " bytes. The largest free block has %" PRId64 " bytes.",
					    r->bytes, largest);
	} else {
		ret->text = km_arena_printf(&s->arena,
					    "Without an MMU a mapping needs one block of contiguous "
					    "pages: %s. Which blocks were free, the log does not say.",
					    bytes_text(s, r->bytes));
		if (largest >= 0)
			ret->text = "Without an MMU a mapping needs one block of contiguous pages. "
				    "By the log a block of that size is free: memory was freed "
				    "meanwhile, or it is below the watermarks.";
	}
}

/* More than there is of RAM: up to 5.12 the report of vmalloc() does not say so itself (__vmalloc_node_range()). */
static bool is_above_memory(const struct log_report *r)
{
	return r->bytes > 0 && r->mem.seq && r->mem.ram_pages > 0 && r->mem.page_kb > 0 &&
	       r->bytes / 1024 / (int64_t)r->mem.page_kb > r->mem.ram_pages;
}

bool log_other_reason(struct log_scan *s, struct log_report *r, struct log_reason *ret)
{
	switch (r->kind) {
	case LOG_VMAP_SPACE:
		ret->kind = "vmap_space";
		ret->text = km_arena_printf(
			&s->arena,
			"No free range of %s in the area of kernel addresses (vmalloc or modules): "
			"addresses ran out, not pages. On 32-bit kernels vmalloc= enlarges the area; "
			"else look for what holds so much of it (vmallocinfo).",
			bytes_text(s, r->bytes));
		return true;
	case LOG_TOO_LARGE:
		ret->kind = "too_large";
		ret->text = "The request is above the largest size that the allocator has blocks of "
			    "(MAX_ORDER): it fails whatever is free. The caller has to ask for less, "
			    "or use vmalloc, kvmalloc or CMA.";
		return true;
	case LOG_VMALLOC:
		if (!r->bytes) {
			ret->kind = "zero_size";
			ret->text = "A size of 0 bytes is refused before any page is asked for "
				    "(__vmalloc_node_range() of mm/vmalloc.c): the caller is wrong, not "
				    "memory.";
			return true;
		}
		if (!strstr(r->first->text, "exceeds total pages") && !is_above_memory(r))
			return false;
		ret->kind = "too_large";
		ret->text = km_arena_printf(&s->arena,
					    "%s are more than all of memory: the request fails "
					    "whatever is free.",
					    bytes_text(s, r->bytes));
		return true;
	case LOG_CMA:
		say_cma(s, r, ret);
		return true;
	case LOG_SLAB:
		say_slab(s, r, ret);
		return true;
	case LOG_EXECMEM:
		ret->kind = "unknown";
		ret->text = "No memory for code in the area of modules: of modules, BPF, kprobes or ftrace. Its addresses "
			    "or pages ran out, or the size was 0; the kernel says neither which nor the size. "
			    "See what holds the area (vmallocinfo), and which modules and BPF programs are loaded.";
		return true;
	case LOG_NOMMU:
		say_nommu(s, r, ret);
		return true;
	default:
		return false;
	}
}
