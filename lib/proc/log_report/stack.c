/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Who asked, and from where: the line "CPU: …" and the stack below it, as the architectures print them:
 *
 *	 f+0x12/0x34 [mod]				x86, arm64, riscv; " ? f+0x…" is not sure
 *	 [<ffffffff81686ac3>] ? f+0x12/0x34		the same up to 4.9, MIPS
 *	 ([<00000000001130d0>] f+0x12/0x34)		s390
 *	[<000000000002e5b0>] f+0x12/0x34 [<…>] g+0x12/0x34	several on a line: m68k
 *	[f0051234 : f+0x12/0x34 ] [f0051290 : g+0x12/0x34 ]	32-bit SPARC, without a heading; since 4.9 each half on a line
 *	[c00000000ffcb610] [c000000000017330] .f+0x12/0x34 (unreliable)		powerpc
 *	[<c010ef68>] (f) from [<c010ac14>] (g+0x12/0x34)	32-bit ARM; up to 3.12 (f+0x0/0x34)
 *	 f from g+0x12/0x34				32-bit ARM since 5.11
 *	Function entered at [<c010ef68>] from [<c010ac14>]	32-bit ARM without symbols: nobody is named
 */
#include "log_report.h"
#include "proc/allocators.h"

static bool is_allocator(const char *name)
{
	return km_is_allocator(name, strlen(name)) || !strncmp(name, "0x0", 4); /* s390 ends its stacks so */
}

/* "0x80281d94": of a kernel without symbols, or in code that has no name. */
static bool is_address(const char *name)
{
	return name[0] == '0' && name[1] == 'x';
}

struct entry {
	const char *name; /* with " [mod]"; in the arena */
	bool sure, offset, old;
	bool whole;  /* its offset and size can be read, or it has none */
	bool paired; /* it stands behind its address in one bracket */
};

/* "+0x12/0x34", as %pS prints it (__sprint_symbol() of kernel/kallsyms.c): nothing but a blank, a bracket or the end follows. */
static bool is_offset(const char *p)
{
	static const char digits[] = "0123456789abcdef";
	size_t n;

	if (strncmp(p, "+0x", 3) != 0 || !(n = strspn(p + 3, digits)))
		return false;
	p += 3 + n;
	if (strncmp(p, "/0x", 3) != 0 || !(n = strspn(p + 3, digits)))
		return false;
	p += 3 + n;
	return !*p || strchr(" \t)", *p);
}

/* What %p prints in place of an address (lib/vsprintf.c ptr_to_id()), until there is a key to hash it with. */
static bool skip_hidden(const char **p)
{
	return log_skip(p, "(ptrval)") || log_skip(p, "(____ptrval____)");
}

/* "[f0051234 : ", before a function and " ]" */
static bool skip_half(const char **p)
{
	const char *s = *p + strspn(*p, " \t");
	uint64_t addr;

	if (*s++ != '[' || *s == ' ' || !log_hex(&s, &addr) || !log_skip(&s, ":"))
		return false;
	*p = s + strspn(s, " ");
	return true;
}

/* Addresses before a function: "[<c010ef68>]", "([<00000000001130d0>]", two of powerpc. False: none. */
static bool skip_addresses(const char **p)
{
	const char *s = *p;
	bool any = false;
	uint64_t addr;

	for (;; any = true, *p = s) {
		s += strspn(s, " \t");
		s += *s == '(' && s[1] == '[';
		if (*s != '[')
			return any;
		s += 1 + (s[1] == '<');
		/* "[   12.3]" and "[mod]" are none. */
		if (*s == ' ' || !(skip_hidden(&s) || log_hex(&s, &addr)) || (*s != '>' && *s != ']'))
			return any;
		s += *s == '>';
		if (*s++ != ']')
			return any;
	}
}

/* ":ip_conntrack:" before a function of a module (up to 2.6.24); its name, of *@ret_bytes bytes, or NULL. */
static const char *take_module(const char **p, size_t *ret_bytes)
{
	const char *name = *p + 1;
	size_t n;

	if (**p != ':')
		return NULL;
	n = strcspn(name, ": ");
	if (!n || name[n] != ':')
		return NULL;
	*ret_bytes = n;
	*p = name + n + 1;
	return name;
}

/* One function; false when @p does not go on with one. @bare: "(f)" without an offset is one, too. */
static bool take_entry(struct log_scan *s, const char **p, bool bare, struct entry *ret)
{
	static const char letters[] =
		"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.$";
	bool paired = skip_half(p), addressed = paired || skip_addresses(p);
	const char *q = *p, *name, *mod = NULL, *old;
	size_t n, m = 0;

	*ret = (struct entry){ .sure = true, .paired = paired };
	q += strspn(q, " \t");
	q += *q == '(';
	if (q[0] == '?' && q[1] == ' ') {
		ret->sure = false;
		q += 2;
	}
	q += strspn(q, " ");
	q += *q == '.'; /* powerpc: the code, not its descriptor */
	old = take_module(&q, &m);
	name = q;
	n = strspn(q, letters);
	if (!n || (*q >= '0' && *q <= '9' && !(addressed && q[0] == '0' && q[1] == 'x')))
		return false;
	q += n;
	ret->offset = q[0] == '+' && q[1] == '0' && q[2] == 'x';
	if (!ret->offset && !bare && !(addressed && name[0] == '0'))
		return false;
	ret->whole = !ret->offset || is_offset(q);
	q += strcspn(q, " )");
	if (q[0] == ' ' && q[1] == '[' && q[2] != '<' && strchr(q, ']')) {
		mod = q + 2;
		m = strcspn(mod, " ]");
		q = strchr(q, ']') + 1;
	}
	q += *q == ')';
	if (strstr(q, "(unreliable)"))
		ret->sure = false;
	*p = q;
	mod = mod ? mod : old;
	ret->old = old != NULL;
	ret->name = mod ? km_arena_printf(&s->arena, "%.*s [%.*s]", (int)n, name, (int)m, mod)
			: km_arena_strndup(&s->arena, name, n);
	return ret->name != NULL;
}

static void push_entry(struct log_report *r, const struct entry *e)
{
	r->old_stack = r->old_stack || e->old;
	if (!e->sure && r->nr_unsure < LOG_MAX_STACK)
		r->unsure[r->nr_unsure++] = e->name;
	if (e->sure && r->nr_stack < LOG_MAX_STACK)
		r->stack[r->nr_stack++] = e->name;
	if (e->sure)
		r->unsure_below = r->nr_unsure;
}

/* Further functions on the line, behind the first one. */
static void more_entries(struct log_scan *s, struct log_report *r, const char *p)
{
	struct entry e;

	for (;;) {
		p += strspn(p, " ");
		p += *p == ']';
		p += strspn(p, " ");
		if (*p != '[' || !take_entry(s, &p, false, &e) || !e.whole)
			return;
		push_entry(r, &e);
	}
}

/* A line of the stack. On ARM each has a function and who called it: the next line's function. */
static bool stack_line(struct log_scan *s, struct log_report *r, const char *text)
{
	const char *p = text, *from = strstr(text, " from ");
	struct entry e, caller;

	if (skip_half(&p) && !*p) { /* its function is on the next line */
		r->in_stack = true;
		return true;
	}
	p = text;
	if (!take_entry(s, &p, from != NULL, &e))
		return false;
	if (!e.whole)
		return false;
	/* ARM and 32-bit SPARC print the stack without a heading, all others have one: theirs is lost. */
	if (!r->in_stack && !from) {
		if (!e.offset)
			return false;
		r->in_stack = true;
		r->lacks_trace = !e.paired;
	}
	if (!from) {
		push_entry(r, &e);
		more_entries(s, r, p);
		return true;
	}
	p += strspn(p, " ");
	if (!log_skip(&p, "from ") || !take_entry(s, &p, true, &caller) || !caller.whole ||
	    (!caller.offset && !e.offset))
		return false;
	r->in_stack = true;
	if (!r->nr_stack || strcmp(r->stack[r->nr_stack - 1], e.name) != 0)
		push_entry(r, &e);
	push_entry(r, &caller);
	return true;
}

/* "Function entered at [<c010ef68>] from [<c010ac14>]" (arch/arm/kernel/traps.c, without CONFIG_KALLSYMS) */
static bool addresses_line(struct log_scan *s, struct log_report *r, const char *text)
{
	struct entry e = { .sure = true };
	uint64_t at, from;

	if (!log_skip(&text, "Function entered at [<") || !log_hex(&text, &at) || !log_skip(&text, ">] from [<") ||
	    !log_hex(&text, &from))
		return false;
	r->in_stack = r->no_names = true;
	e.name = km_arena_printf(&s->arena, "0x%llx", (unsigned long long)at);
	if (e.name)
		push_entry(r, &e);
	return e.name != NULL;
}

/* "alloc_vmap_area": a function whose offset somebody left out, or that is cut; between others that have theirs. */
static bool bare_function(struct log_scan *s, struct log_report *r, const char *text)
{
	size_t n = strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789_.");
	struct entry e = { .sure = true };

	if (!r->in_stack || text[n] || !memchr(text, '_', n) || (*text >= '0' && *text <= '9'))
		return false;
	e.name = log_dup(s, text, text + n);
	if (e.name)
		push_entry(r, &e);
	return e.name != NULL;
}

/* ---- "CPU: 1 PID: 4711 Comm: modprobe Not tainted 3.10.108 #1" ---- */

const char *log_cpu_release(const char *text, size_t *ret_bytes)
{
	const char *p = strstr(text, "ainted");

	if (!p || (strncmp(text, "CPU:", 4) != 0 && strncmp(text, "Pid:", 4) != 0))
		return NULL;
	for (p += strcspn(p, " "); *p; p += strcspn(p, " ")) {
		p += strspn(p, " ");
		if (km_release_parse(p)) {
			*ret_bytes = strcspn(p, " ");
			return p;
		}
	}
	return NULL;
}

static bool cpu_line(struct log_scan *s, struct log_report *r, const char *text)
{
	const char *p, *end, *release;
	int64_t pid;
	size_t n;

	if (strncmp(text, "CPU: ", 5) != 0 && strncmp(text, "Pid: ", 5) != 0)
		return false;
	/* It stands above the stack: this is of another CPU. */
	if (r->headless && r->nr_stack)
		return false;
	r->has_cpu = true;
	p = log_after(text, "PID: ");
	if (!p)
		p = log_after(text, "Pid: ");
	if (p && log_int(&p, &pid) && r->pid < 0)
		r->pid = pid;
	p = log_after(text, "omm: ");
	end = p ? strstr(p, "ainted") : NULL;
	if (end && !r->comm && !r->headless) {
		end -= strlen("T") + (end[-1] == 't' ? strlen("Not ") : 0);
		r->comm = log_dup(s, p, end);
	}
	release = log_cpu_release(text, &n);
	if (release) {
		r->release_text = km_arena_strndup(&s->arena, release, n);
		r->release = km_release_parse(release);
		r->own_release = true;
	}
	return true;
}

/* dump_stack_print_info() of lib/dump_stack.c, as those before it, ends with the release and the version, "5.10.2 #1 SMP". */
static bool is_whole_cpu_line(const char *text)
{
	const char *p = log_after(text, "PID: "), *release;
	int64_t pid;
	size_t n;

	if (!p)
		p = log_after(text, "Pid: ");
	release = log_cpu_release(text, &n);
	return p && log_int(&p, &pid) && (*p == ' ' || *p == ',') && release && release[n] == ' ';
}

/* "</TASK> " */
static bool skip_mark(const char **p)
{
	const char *q = *p;
	size_t n;

	if (!log_skip(&q, "<"))
		return false;
	n = strspn(q, "/ABCDEFGHIJKLMNOPQRSTUVWXYZ_");
	if (!n || q[n] != '>')
		return false;
	q += n + 1;
	*p = q + strspn(q, " ");
	return true;
}

enum km_status log_stack_line(struct log_scan *s, struct log_report *r, const struct km_log_line *l)
{
	const char *p = l->text, *name;

	/* The kernel prints all of these before it prints memory. */
	if (r->mem.seq || r->done)
		return KM_END;
	if (!r->own_release && cpu_line(s, r, p))
		return is_whole_cpu_line(p) ? KM_OK : log_unparsed(s, l);
	/* "java cpuset=/ mems_allowed=0" (up to 4.20) */
	name = strstr(p, " cpuset=");
	if (name && strstr(name, " mems_allowed=")) {
		log_request_parse(s, r, name);
		name = strstr(name, " mems_allowed=") + strlen(" mems_allowed=");
		return *name && !name[strspn(name, "0123456789-,")] ? KM_OK : log_unparsed(s, l);
	}
	if (log_skip(&p, "Call Trace:") || log_skip(&p, "Call trace:") ||
	    log_skip(&p, "Backtrace:") || log_skip(&p, "Stack Trace:")) {
		r->in_stack = r->has_trace = true;
		if (!p[strspn(p, " ")])
			return KM_OK;
	}
	if (!strcmp(p, "Trace:")) { /* alpha */
		r->in_stack = r->has_trace = true;
		return KM_OK;
	}
	/* "<TASK>", "<IRQ>  [<ffffffff81686ac3>] f+0x1/0x2" */
	while (skip_mark(&p))
		if (!*p)
			return KM_OK;
	if (addresses_line(s, r, p) || stack_line(s, r, p))
		return KM_OK;
	return bare_function(s, r, p) ? log_unparsed(s, l) : KM_END;
}

/* ---- answers ---- */

/*
 * @old: between allocators stands what is left of earlier calls; only below the last of them is it their caller. An
 * address names the caller where an allocator with a name has called it: else it may be of the allocators itself.
 */
static const char *first_caller(const char *const *stack, unsigned n, bool old)
{
	bool named = false;
	unsigned first = 0, i;

	for (i = 0; old && i < n; i++)
		if (is_allocator(stack[i]))
			first = i;
	for (i = first; i < n; i++) {
		if (!is_allocator(stack[i]))
			return named || !is_address(stack[i]) ? stack[i] : NULL;
		named = named || !is_address(stack[i]);
	}
	return NULL;
}

/*
 * What the unwinder is not sure of is left of earlier calls: it names nobody, unless all of the stack is such, as
 * kernels without frame pointers print it, or all of it below allocators.
 */
const char *log_caller(const struct log_report *r)
{
	const char *sure;

	if (r->no_names)
		return NULL;
	sure = first_caller(r->stack, r->nr_stack, r->old_stack);
	/* An address among the sure ones is no reason to ask the others. */
	if (sure || (r->nr_stack && !is_allocator(r->stack[r->nr_stack - 1])))
		return sure;
	return first_caller(r->unsure + r->unsure_below, r->nr_unsure - r->unsure_below, false);
}

bool log_lacks_cpu(const struct log_report *r)
{
	return (r->kind == LOG_OOM || r->kind == LOG_FAILURE) && !r->headless && !r->has_cpu && r->has_trace &&
	       (r->nr_stack || r->nr_unsure) && (r->ask.gfp_names || r->release >= KM_RELEASE(3, 10));
}

bool log_stack_has(const struct log_report *r, const char *name)
{
	unsigned i;

	for (i = 0; i < r->nr_stack; i++)
		if (!strncmp(r->stack[i], name, strlen(name)))
			return true;
	return false;
}

const char *log_stack_text(struct log_scan *s, const struct log_report *r)
{
	const char *const *stack = r->nr_stack ? r->stack : r->unsure;
	unsigned nr = r->nr_stack ? r->nr_stack : r->nr_unsure, i;
	size_t bytes = 0, n;
	char *text, *p;

	if (!nr)
		return NULL;
	for (i = 0; i < nr; i++)
		bytes += strlen(stack[i]) + 1;
	text = p = km_arena_alloc(&s->arena, bytes);
	for (i = 0; text && i < nr; i++) {
		n = strlen(stack[i]);
		memcpy(p, stack[i], n);
		p += n;
		*p++ = i + 1 < nr ? '\n' : '\0';
	}
	return text;
}
