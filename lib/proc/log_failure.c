/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Page allocation failures and stalls (warn_alloc() of mm/page_alloc.c), requests and stacks. */
#include "log_impl.h"

#include <stdio.h>

static const char *after(const char *text, const char *what)
{
	const char *p = strstr(text, what);

	return p ? p + strlen(what) : NULL;
}

/* ---- the request ---- */

/* What the names in the log say, or the bits in the numbering of the kernel that wrote it. */
static void decode_mask(struct log_scan *s, struct log_report *r, const char *names)
{
	struct km_gfp_table table;
	uint64_t from_names;
	const char *bad;
	char buf[512];

	km_gfp_table_builtin(r->release, &table);
	if (names && km_gfp_value(&table, names, strlen(names), &from_names, &bad) == KM_OK) {
		r->ask.flags = km_gfp_meaning(&table, from_names);
		r->ask.has_flags = true;
	} else if (r->release) {
		r->ask.flags = km_gfp_meaning(&table, r->ask.mask);
		r->ask.has_flags = true;
	}
	if (names)
		r->ask.gfp_names = names;
	else if (r->release)
		r->ask.gfp_names = km_arena_strdup(&s->arena, km_gfp_names(&table, r->ask.mask, buf,
									   sizeof(buf)));
}

void log_request_finish(struct log_scan *s, struct log_report *r)
{
	/* Behind the header of a report, a line tells the kernel's release. */
	if (r->ask.has_mask && !r->ask.has_flags && s->release) {
		r->release = s->release;
		decode_mask(s, r, r->ask.gfp_names);
	}
}

void log_request_parse(struct log_scan *s, struct log_report *r, const char *text)
{
	const char *p, *names = NULL, *v;
	int64_t order;
	uint64_t mask;

	p = after(text, "order:");
	if (!p)
		p = after(text, "order=");
	if (p && log_int(&p, &order)) {
		r->ask.has_order = true;
		r->ask.order = order;
	}
	p = after(text, "gfp_mask=");
	if (!p)
		p = after(text, "mode:");
	if (p && log_hex(&p, &mask)) {
		r->ask.has_mask = true;
		r->ask.mask = mask;
		if (*p == '(')
			names = log_dup(s, p + 1, p + strcspn(p, ")"));
		decode_mask(s, r, names);
	}
	v = NULL;
	p = after(text, "nodemask=");
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

	for (i = 0; i < KM_ARRAY_LEN(heads); i++) {
		p = strstr(l->text, heads[i].text);
		if (p && p > l->text)
			break;
		p = NULL;
	}
	if (!p)
		return false;
	r->kind = heads[i].kind;
	r->comm = log_dup(s, l->text, p);
	log_request_parse(s, r, p);
	p += strlen(heads[i].text);
	if (r->kind == LOG_STALL && log_int(&p, &v))
		r->waited_ms = v;
	else if (r->kind == LOG_VMALLOC && log_int(&p, &v))
		r->bytes = v;
	return true;
}

/* ---- the stack ---- */

/* Allocators: their callers are what matters. A "*" ends a prefix. */
static const char *const allocators[] = {
	"dump_stack*",
	"show_stack*",
	"dump_backtrace*",
	"unwind_backtrace*",
	"dump_header*",
	"oom_kill_process*",
	"out_of_memory*",
	"__out_of_memory*",
	"warn_alloc*",
	"__alloc_pages*",
	"alloc_pages*",
	"__alloc_frozen_pages*",
	"alloc_frozen_pages*",
	"__folio_alloc*",
	"folio_alloc*",
	"vma_alloc_folio*",
	"alloc_page_interleave*",
	"alloc_page_vma*",
	"alloc_hugepage_vma*",
	"policy_node*",
	"__get_free_pages*",
	"get_free_pages*",
	"get_zeroed_page*",
	"alloc_pages_exact*",
	"make_alloc_exact*",
	"kmalloc_order*",
	"kmalloc_large*",
	"__kmalloc*",
	"___kmalloc*",
	"kmalloc_trace*",
	"kmalloc*",
	"kzalloc*",
	"kvmalloc*",
	"kmemdup*",
	"kmem_cache_alloc*",
	"slab_alloc*",
	"new_slab*",
	"allocate_slab*",
	"alloc_slab_page*",
	"___slab_alloc*",
	"__slab_alloc*",
	"cache_grow*",
	"cache_alloc*",
	"____cache_alloc*",
	"fallback_alloc*",
	"__do_kmalloc*",
	"kmem_getpages*",
	"__page_frag*",
	"page_frag_alloc*",
	"__vmalloc*",
	"vmalloc*",
	"vzalloc*",
	"mem_cgroup_out_of_memory*",
	"mem_cgroup_oom*",
	"try_charge*",
	"charge_memcg*",
	"mem_cgroup_charge*",
	"__mem_cgroup_charge*",
	"mem_cgroup_try_charge*",
	"obj_cgroup_charge*",
	"__memcg_kmem_charge*",
	"memcg_kmem_charge*",
	"__memcg_slab_post_alloc_hook*",
	"warn_slowpath*",
};

static bool is_allocator(const char *name)
{
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(allocators); i++)
		if (!strncmp(allocators[i], name, strlen(allocators[i]) - 1))
			return true;
	return false;
}

/* A function of a stack line, NULL when it is none; *@ret_sure is false for "? name". */
static const char *stack_entry(struct log_scan *s, const char *text, bool *ret_sure)
{
	const char *p = text + strspn(text, " \t"), *name;
	uint64_t addr;
	size_t n;

	*ret_sure = true;
	if (p[0] == '[' && p[1] == '<') {
		p += 2;
		if (!log_hex(&p, &addr) || p[0] != '>' || p[1] != ']')
			return NULL;
		p += 2;
		p += strspn(p, " ");
	}
	if (*p == '(')
		p++;
	if (p[0] == '?' && p[1] == ' ') {
		*ret_sure = false;
		p += 2;
	}
	n = strspn(p, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.$");
	if (!n || (*p >= '0' && *p <= '9'))
		return NULL;
	/* "f+0x12/0x34 [mod]"; on 32-bit ARM "f from g+0x12/0x34". */
	if (!(p[n] == '+' && p[n + 1] == '0' && p[n + 2] == 'x') &&
	    strncmp(p + n, " from ", 6) != 0)
		return NULL;
	name = p;
	p += n + strcspn(p + n, " ");
	if (p[0] == ' ' && p[1] == '[' && p[2] != '<' && strchr(p, ']'))
		return km_arena_printf(&s->arena, "%.*s %.*s", (int)n, name,
				       (int)strcspn(p + 1, "]") + 1, p + 1);
	return km_arena_strndup(&s->arena, name, n);
}

enum km_status log_stack_line(struct log_scan *s, struct log_report *r, const struct km_log_line *l)
{
	const char *p = l->text, *name;
	int64_t pid;
	bool sure;

	if (!strncmp(p, "CPU: ", 5) || !strncmp(p, "Pid: ", 5)) {
		name = strstr(p, "PID: ");
		if (!name)
			name = strstr(p, "Pid: ");
		if (name && (name += 5, log_int(&name, &pid)))
			r->pid = pid;
		return KM_OK;
	}
	/* "java cpuset=/ mems_allowed=0" (up to 4.20) */
	name = strstr(p, " cpuset=");
	if (name && strstr(name, " mems_allowed=")) {
		log_request_parse(s, r, name);
		return KM_OK;
	}
	if (log_skip(&p, "Call Trace:") || log_skip(&p, "Call trace:") ||
	    log_skip(&p, "Backtrace:")) {
		r->in_stack = true;
		return KM_OK;
	}
	if (r->mem.seq)
		return KM_END;
	if (log_skip(&p, "<") && !strncmp(p + strcspn(p, ">"), ">", 1)) {
		/* "<TASK>", "<IRQ>  [<ffffffff81686ac3>] f+0x1/0x2" */
		p += strcspn(p, ">") + 1;
		p += strspn(p, " ");
		if (!*p)
			return KM_OK;
	} else {
		p = l->text;
	}
	/* ARM prints the stack without a header. */
	if (!r->in_stack && !strstr(p, " from "))
		return KM_END;
	name = stack_entry(s, p, &sure);
	if (!name)
		return KM_END;
	r->in_stack = true;
	if (sure && r->nr_stack < LOG_MAX_STACK)
		r->stack[r->nr_stack++] = name;
	return KM_OK;
}

const char *log_caller(const struct log_report *r)
{
	unsigned i;

	for (i = 0; i < r->nr_stack; i++)
		if (!is_allocator(r->stack[i]))
			return r->stack[i];
	return NULL;
}

const char *log_stack_text(struct log_scan *s, const struct log_report *r)
{
	size_t bytes = 0, n;
	char *text, *p;
	unsigned i;

	if (!r->nr_stack)
		return NULL;
	for (i = 0; i < r->nr_stack; i++)
		bytes += strlen(r->stack[i]) + 1;
	text = p = km_arena_alloc(&s->arena, bytes);
	for (i = 0; text && i < r->nr_stack; i++) {
		n = strlen(r->stack[i]);
		memcpy(p, r->stack[i], n);
		p += n;
		*p++ = i + 1 < r->nr_stack ? '\n' : '\0';
	}
	return text;
}

/* ---- a failure ---- */

enum km_status log_failure_line(struct log_scan *s, struct log_report *r,
				const struct km_log_line *l)
{
	const char *p = l->text;

	/* "  cache: kmalloc-64, object size: 64, …", behind "SLUB: Unable to allocate memory on …" */
	if (log_skip(&p, "cache: ") && strstr(p, "object size")) {
		r->slab_cache = log_dup(s, p, p + strcspn(p, ","));
		return KM_OK;
	}
	return log_stack_line(s, r, l);
}

enum km_status log_failure_end(struct log_scan *s, struct log_report *r)
{
	static const char *const kinds[] = {
		[LOG_FAILURE] = "page", [LOG_VMALLOC] = "vmalloc", [LOG_STALL] = "stall"
	};
	struct row_alloc_failure row = { 0 };
	struct log_reason why = { 0 };
	const char *text;
	enum km_status st;

	log_request_finish(s, r);
	ROW_SET(row, alloc_failure, seq, r->first->seq);
	ROW_SET(row, alloc_failure, kind, kinds[r->kind]);
	if (r->first->has_ts)
		ROW_SET(row, alloc_failure, ts_ns, r->first->ts_ns);
	if (r->first->stamp)
		ROW_SET(row, alloc_failure, stamp, r->first->stamp);
	if (r->comm)
		ROW_SET(row, alloc_failure, comm, r->comm);
	if (r->pid >= 0)
		ROW_SET(row, alloc_failure, pid, r->pid);
	if (r->ask.has_order)
		ROW_SET(row, alloc_failure, page_order, r->ask.order);
	if (r->bytes >= 0)
		ROW_SET(row, alloc_failure, bytes, r->bytes);
	if (r->waited_ms >= 0)
		ROW_SET(row, alloc_failure, waited_ms, r->waited_ms);
	if (r->ask.has_mask)
		ROW_SET(row, alloc_failure, gfp_mask, r->ask.mask);
	if (r->ask.gfp_names)
		ROW_SET(row, alloc_failure, gfp_names, r->ask.gfp_names);
	if (r->ask.nodemask)
		ROW_SET(row, alloc_failure, nodemask, r->ask.nodemask);
	if (r->ask.cpuset)
		ROW_SET(row, alloc_failure, cpuset, r->ask.cpuset);
	if (r->ask.mems_allowed)
		ROW_SET(row, alloc_failure, mems_allowed, r->ask.mems_allowed);
	if (r->slab_cache)
		ROW_SET(row, alloc_failure, slab_cache, r->slab_cache);
	text = log_caller(r);
	if (text)
		ROW_SET(row, alloc_failure, caller, text);
	text = log_stack_text(s, r);
	if (text)
		ROW_SET(row, alloc_failure, stack, text);
	if (r->mem.seq)
		ROW_SET(row, alloc_failure, meminfo_seq, r->mem.seq);
	st = log_reason(s, r, &why);
	if (st)
		return st;
	if (why.text)
		ROW_SET(row, alloc_failure, reason, why.text);
	ROW_SET(row, alloc_failure, reason_kind, why.kind);
	return km_store_add(s->store, &km_tbl_alloc_failure, &row);
}
