/* SPDX-License-Identifier: GPL-2.0-or-later */
/* unwind_next_frame() of arch/x86/kernel/unwind_orc.c and unwind_frame.c. */
#include "orc.h"
#include "unwind.h"

/* The largest frame that is searched for a return address. */
#define MAX_FRAME 4096u

struct km_unwinder {
	struct km_view *view;
	struct km_symbolizer *symbols;
	const struct km_arch_regs *arch;
	const struct unwind_rule *rule;
	struct km_orc orc;
	/* v5.12 87ccc826bf1c ("x86/unwind/orc: Change REG_SP_INDIRECT"): the offset counts from what was read, not before. */
	bool offset_after;
};

/* ---- how this kernel's stacks are unwound ---- */

static bool has_no_registers(const struct km_unwinder *u)
{
	return !u->arch;
}

static bool has_lost_tables(const struct km_unwinder *u)
{
	return u->orc.nr && u->orc.format_lost;
}

static bool has_other_numbers(const struct km_unwinder *u)
{
	return u->orc.nr && !u->orc.format;
}

static bool has_tables(const struct km_unwinder *u)
{
	return u->orc.nr;
}

static bool has_odd_tables(const struct km_unwinder *u)
{
	return km_view_kernel(u->view)->layout->syms[SYM_start_orc_unwind].present;
}

static bool any_unwinder(const struct km_unwinder *u)
{
	(void)u;
	return true;
}

static enum km_status step_orc(struct km_unwind *w);
static enum km_status step_fp(struct km_unwind *w);

/* The first that holds. */
static const struct unwind_rule {
	enum km_unwind_method method;
	const char *name; /* NULL: that of the format of its tables, or it is none */
	const char *reason;
	bool (*holds)(const struct km_unwinder *u);
	enum km_status (*step)(struct km_unwind *w); /* to the caller's frame; KM_END: there is none; NULL of no method */
} rules[] = {
	{ KM_UNWIND_NONE, NULL, "registers of this architecture are not known", has_no_registers, NULL },
	{ KM_UNWIND_NONE, NULL, "the tables of the unwinder cannot be read", has_lost_tables, NULL },
	{ KM_UNWIND_NONE, NULL, "the tables of the unwinder number registers in an unknown way", has_other_numbers, NULL },
	{ KM_UNWIND_ORC, NULL, "tables __start_orc_unwind_ip and __start_orc_unwind are present", has_tables, step_orc },
	{ KM_UNWIND_NONE, NULL, "the tables of the unwinder do not fit one another, or struct orc_entry is not known",
	  has_odd_tables, NULL },
	{ KM_UNWIND_FRAME_POINTERS, "frame pointers", "table __start_orc_unwind is absent", any_unwinder, step_fp }
};

/* The variable that the layout calls @name, of this kernel; KM_NR_SYMS: it has none. */
static enum km_sym_id find_symbol(const struct km_layout *l, const char *name)
{
	enum km_sym_id id = name ? km_sym_by_id(name) : KM_NR_SYMS;

	return id != KM_NR_SYMS && l->syms[id].present ? id : KM_NR_SYMS;
}

/* Whether step_orc() adds the offset of a stack pointer after it has read it. */
static bool adds_offset_after(const struct km_kernel *k)
{
	const char *const *name = k->xlate.arch->regs ? k->xlate.arch->regs->orc_offset_after : NULL;

	while (name && *name && find_symbol(k->layout, *name) == KM_NR_SYMS)
		name++;
	return name && *name;
}

enum km_status km_unwinder_create(struct km_view *view, struct km_symbolizer *symbols, struct km_unwinder **ret)
{
	const struct km_kernel *k = km_view_kernel(view);
	struct km_unwinder *u = km_calloc(1, sizeof(*u));
	enum km_status st = u ? km_orc_init(&u->orc, view) : KM_NOMEM;
	size_t i = 0;

	if (st) {
		km_unwinder_destroy(u);
		return st;
	}
	u->view = view;
	u->symbols = symbols;
	u->arch = k->xlate.arch->regs;
	u->offset_after = adds_offset_after(k);
	while (!rules[i].holds(u))
		i++;
	u->rule = &rules[i];
	*ret = u;
	return KM_OK;
}

void km_unwinder_destroy(struct km_unwinder *u)
{
	if (!u)
		return;
	km_orc_deinit(&u->orc);
	free(u);
}

enum km_unwind_method km_unwinder_method(const struct km_unwinder *u, const char **ret_name, const char **ret_why)
{
	*ret_name = u->rule->method == KM_UNWIND_ORC ? u->orc.format->name : u->rule->name;
	*ret_why = u->rule->reason;
	return u->rule->method;
}

enum km_status km_unwinder_lost(const struct km_unwinder *u)
{
	if (u->rule->method != KM_UNWIND_NONE)
		return KM_OK;
	return u->orc.format_lost ? u->orc.format_lost : KM_ABSENT;
}

const char *km_stack_name(const struct km_kernel *k, enum km_stack_kind kind)
{
	static const char *const names[KM_STACK_TRAP] = { "task", "irq", "entry" };

	return kind < KM_STACK_TRAP ? names[kind] : k->xlate.arch->regs->trap_stacks[kind - KM_STACK_TRAP].name;
}

/* ---- where stacks are ---- */

/* Member @name of the structure that the layout calls @type; NULL: this kernel has none. */
static const struct km_place *find_member(const struct km_layout *l, const char *type, const char *name)
{
	unsigned i;

	for (i = 0; type && i < KM_NR_FIELDS; i++)
		if (strcmp(km_field_decls[i].type, type) == 0 && strcmp(km_field_decls[i].name, name) == 0)
			return l->field[i].present ? &l->field[i] : NULL;
	return NULL;
}

static void set_area(struct km_stack_range *r, uint64_t base, const struct km_place *p)
{
	if (base && p && p->bytes)
		*r = (struct km_stack_range){ base + p->offset, base + p->offset + p->bytes };
}

/* Where a CPU, whose per-CPU data is found by @v's kernel, keeps the address of the top of its stack of interrupts. */
static enum km_status read_irq_pointer(struct km_view *v, unsigned cpu, uint64_t *ret)
{
	const struct km_kernel *k = km_view_kernel(v);
	const struct km_irq_pointer *p = k->xlate.arch->regs->irq_pointers;
	const struct km_place *member;
	uint64_t at;

	while (p->symbol && find_symbol(k->layout, p->symbol) == KM_NR_SYMS)
		p++;
	if (!p->symbol)
		return KM_ABSENT;
	at = km_per_cpu(k, k->sym[find_symbol(k->layout, p->symbol)], cpu);
	if (!p->member)
		return km_read_ptr(v, at, ret);
	member = find_member(k->layout, p->symbol, p->member);
	return member ? km_read_ptr(v, at + member->offset, ret) : KM_ABSENT;
}

/* in_irq_stack(): the pointer is that of the first word, or (since v5.12) of the last one. */
static void set_irq(struct km_view *v, unsigned cpu, struct km_stack_range *r)
{
	const struct km_kernel *k = km_view_kernel(v);
	enum km_sym_id area = find_symbol(k->layout, k->xlate.arch->regs->stack_areas[0]);
	uint64_t bytes = area == KM_NR_SYMS ? 0 : k->layout->syms[area].bytes, top = 0;

	if (read_irq_pointer(v, cpu, &top) || !bytes || bytes % k->page_bytes || top < bytes ||
	    top > UINT64_MAX - k->page_bytes)
		return;
	top = (top + k->page_bytes - 1) & ~(k->page_bytes - 1);
	*r = (struct km_stack_range){ top - bytes, top };
}

void km_unwind_cpu_stacks(struct km_view *view, unsigned cpu, struct km_stack_range ret[KM_NR_STACKS])
{
	const struct km_kernel *k = km_view_kernel(view);
	const struct km_arch_regs *a = k->xlate.arch->regs;
	const struct km_place *traps;
	enum km_sym_id area;
	uint64_t at = 0;
	unsigned i;

	if (!a)
		return;
	set_irq(view, cpu, &ret[KM_STACK_IRQ]);
	area = find_symbol(k->layout, a->trap_area);
	if (area == KM_NR_SYMS || km_read_ptr(view, km_per_cpu(k, k->sym[area], cpu), &at) || !at)
		return;
	for (i = 0; i < a->nr_trap_stacks; i++)
		set_area(&ret[KM_STACK_TRAP + i], at, find_member(k->layout, a->trap_area, a->trap_stacks[i].member));
	traps = find_member(k->layout, a->entry_area, a->entry_traps);
	if (traps)
		set_area(&ret[KM_STACK_ENTRY], at - traps->offset, find_member(k->layout, a->entry_area, a->entry_stack));
}

/* The stack that the @bytes at @addr lie on, or KM_NR_STACKS. */
static enum km_stack_kind stack_of(const struct km_unwind *w, uint64_t addr, uint64_t bytes)
{
	unsigned i;

	for (i = 0; i < KM_NR_STACKS; i++)
		if (addr >= w->stack[i].start && addr < w->stack[i].end && w->stack[i].end - addr >= bytes)
			break;
	return (enum km_stack_kind)i;
}

/* ---- one step ---- */

static enum km_status broken(struct km_unwind *w, enum km_status st, const char *what, uint64_t at)
{
	w->end = KM_UNWOUND_BROKEN;
	w->why = st;
	w->what = what;
	w->at = at;
	return KM_END;
}

static enum km_status end_whole(struct km_unwind *w, enum km_unwind_end end)
{
	w->end = end;
	return KM_END;
}

static enum km_status read_word(struct km_unwind *w, uint64_t addr, uint64_t *ret)
{
	enum km_status st;

	if (addr % 8 || stack_of(w, addr, 8) == KM_NR_STACKS)
		return broken(w, KM_CORRUPT, "an address that should be on a stack is on no known stack", addr);
	st = km_read_uint(w->u->view, addr, 8, ret);
	return st ? broken(w, st, "the stack cannot be read", addr) : KM_OK;
}

static bool in_user(const struct km_unwind *w)
{
	const struct km_arch_regs *a = w->u->arch;

	return (w->regs[a->mode] & a->mode_user) == a->mode_user;
}

/* Registers first to nr_frame of a struct pt_regs at @at become those of the walk. */
static enum km_status read_regs(struct km_unwind *w, uint64_t at, unsigned first)
{
	const struct km_arch_regs *a = w->u->arch;
	enum km_status st = KM_OK;
	unsigned i;

	for (i = first; !st && i < a->nr_frame; i++)
		st = read_word(w, at + (uint64_t)8 * i, &w->regs[i]);
	return st;
}

/* Go on from the registers of what was interrupted; where that was user space, the walk has come to its end. */
static enum km_status take_regs(struct km_unwind *w, uint64_t at)
{
	const struct km_arch_regs *a = w->u->arch;
	uint64_t end = at + (uint64_t)8 * a->nr_frame, top = w->stack[KM_STACK_TASK].end;

	if (in_user(w)) {
		/* task_pt_regs(): on the stack of a task there is nothing above. */
		if (stack_of(w, at, 8) == KM_STACK_TASK && top - end > a->top_room)
			return broken(w, KM_CORRUPT, "registers of user space are not where a stack begins", at);
		return end_whole(w, KM_UNWOUND_USER);
	}
	w->pc = w->regs[a->pc];
	w->sp = w->regs[a->sp];
	return KM_OK;
}

/* The next stack pointer is higher, or on a stack that the walk has not been on. */
static enum km_status move_on(struct km_unwind *w, uint64_t from)
{
	const struct km_stack_range *r = &w->stack[w->on];
	enum km_stack_kind to;

	if (w->sp > from && w->sp <= r->end)
		return KM_OK;
	to = stack_of(w, w->sp, 8);
	if (to == KM_NR_STACKS)
		return broken(w, KM_CORRUPT, "the stack pointer leads to no known stack", w->sp);
	if (to == w->on || w->visited & 1u << to)
		return broken(w, KM_CORRUPT, "the stack pointer leads back to where it was", w->sp);
	w->visited |= 1u << w->on;
	w->on = to;
	return KM_OK;
}

static enum km_status step_fp(struct km_unwind *w)
{
	const struct km_arch_regs *a = w->u->arch;
	uint64_t from = w->sp, fp = w->fp;
	enum km_status st;

	if (!fp)
		return end_whole(w, KM_UNWOUND_FIRST);
	if (fp & a->fp_regs) {
		st = read_regs(w, fp & ~a->fp_regs, 0);
		if (st)
			return st;
		w->has_regs = w->signal = true;
		w->fp = w->regs[a->fp];
		st = take_regs(w, fp & ~a->fp_regs);
		return st ? st : !w->pc ? end_whole(w, KM_UNWOUND_FIRST)
					: move_on(w, from);
	}
	if (stack_of(w, fp, 16) == w->on && fp < from)
		return broken(w, KM_CORRUPT, "the frame pointer lies below the stack pointer", fp);
	st = read_word(w, fp + 8, &w->pc);
	if (!st)
		st = read_word(w, fp, &w->fp);
	if (st)
		return st;
	w->sp = fp + 16;
	w->signal = w->has_regs = false;
	return move_on(w, from);
}

/* Find where the caller's frame begins. */
static enum km_status find_sp(struct km_unwind *w, const struct km_orc_entry *e, uint64_t *ret)
{
	const struct km_orc_format *o = w->u->orc.format;
	uint64_t offset = (uint64_t)e->sp_offset, sp;
	int other = e->sp_reg < KM_ORC_NUMBERS ? o->other[e->sp_reg] : KM_NO_REG;
	enum km_status st;

	if (e->sp_reg == o->sp || e->sp_reg == o->fp) {
		*ret = (e->sp_reg == o->sp ? w->sp : w->fp) + offset;
		return KM_OK;
	}
	if (e->sp_reg == o->fp_indirect)
		return read_word(w, w->fp + offset, ret);
	if (e->sp_reg == o->sp_indirect) {
		st = read_word(w, w->u->offset_after ? w->sp : w->sp + offset, &sp);
		if (!st)
			*ret = w->u->offset_after ? sp + offset : sp;
		return st;
	}
	if (other == KM_NO_REG)
		return broken(w, KM_CORRUPT, "the unwinder's table names a register that cannot be one", w->pc);
	if (!w->has_regs)
		return broken(w, KM_ABSENT, "the caller's frame is found by a register that is not known here", w->pc);
	*ret = w->regs[other];
	return KM_OK;
}

static enum km_status find_fp(struct km_unwind *w, const struct km_orc_entry *e, uint64_t sp)
{
	const struct km_orc_format *o = w->u->orc.format;
	uint64_t offset = (uint64_t)e->fp_offset;

	if (e->fp_reg == o->prev_sp)
		return read_word(w, sp + offset, &w->fp);
	if (e->fp_reg == o->fp)
		return read_word(w, w->fp + offset, &w->fp);
	if (e->fp_reg != o->undefined)
		return broken(w, KM_CORRUPT, "the unwinder's table names a register that cannot be one", w->pc);
	if (w->has_regs)
		w->fp = w->regs[w->u->arch->fp];
	return KM_OK;
}

static enum km_status step_entry(struct km_unwind *w, const struct km_orc_entry *e)
{
	const struct km_arch_regs *a = w->u->arch;
	uint64_t from = w->sp, sp = 0, partial = (uint64_t)8 * (a->nr_frame - a->nr_partial);
	enum km_status st;

	if (e->type == KM_ORC_END)
		return end_whole(w, KM_UNWOUND_FIRST);
	st = find_sp(w, e, &sp);
	if (st)
		return st;
	if (e->type == KM_ORC_CALL) {
		st = read_word(w, sp - 8, &w->pc);
		w->sp = sp;
		w->has_regs = false;
	} else if (e->type == KM_ORC_REGS) {
		st = read_regs(w, sp, 0);
		w->has_regs = true;
	} else { /* only what the CPU pushed: the other registers keep their values */
		sp -= partial;
		st = read_regs(w, sp, a->nr_frame - a->nr_partial);
	}
	if (!st && e->type != KM_ORC_CALL)
		st = take_regs(w, sp);
	w->signal = e->signal;
	if (!st)
		st = find_fp(w, e, e->type == KM_ORC_PARTIAL ? sp + partial : sp);
	return st ? st : move_on(w, from);
}

/* Find where the function that contains @pc begins. */
static enum km_status function_of(struct km_unwind *w, uint64_t pc, uint64_t *ret)
{
	const char *text, *plus;
	enum km_status why, st = km_symbolize(w->u->symbols, pc, &text, &why);

	plus = st ? NULL : strchr(text, '+');
	if (!plus)
		return st ? st : KM_NOTFOUND;
	*ret = pc - strtoull(plus + 1, NULL, 16);
	return KM_OK;
}

static bool follows_call_of(struct km_unwind *w, uint64_t pc, uint64_t function)
{
	const struct km_arch_regs *a = w->u->arch;
	uint8_t code[16];
	uint64_t target;

	return km_view_kernel(w->u->view)->xlate.arch->is_kernel(&km_view_kernel(w->u->view)->xlate, pc) &&
	       a->call_bytes <= sizeof(code) && !km_view_read(w->u->view, pc - a->call_bytes, code, a->call_bytes) &&
	       a->call(code, pc, &target) && target == function;
}

/*
 * The kernel's tables have no entry for the code at w->pc, such as that of __crash_kexec()
 * (STACK_FRAME_NON_STANDARD). The nearest return address of a call of this function is that of its caller, or
 * left over.
 */
static enum km_status step_by_call(struct km_unwind *w)
{
	uint64_t function, at, pc, end = w->stack[w->on].end;
	enum km_status st = function_of(w, w->signal ? w->pc : w->pc - 1, &function);

	for (at = w->sp; !st && at < end && end - at >= 8 && at - w->sp < MAX_FRAME; at += 8) {
		if (read_word(w, at, &pc))
			return KM_END;
		if (!follows_call_of(w, pc, function))
			continue;
		w->unsure = true;
		w->pc = pc;
		w->sp = at + 8;
		w->signal = w->has_regs = false;
		return KM_OK;
	}
	return st == KM_NOMEM ? st : KM_NOTFOUND;
}

static enum km_status step_orc(struct km_unwind *w)
{
	const struct km_arch *arch = km_view_kernel(w->u->view)->xlate.arch;
	struct km_orc_entry e;
	enum km_status st = KM_OK;

	/* null_orc_entry: a call of address 0 */
	e = (struct km_orc_entry){
		.sp_offset = 8,
		.sp_reg = w->u->orc.format->sp,
		.fp_reg = w->u->orc.format->undefined,
		.type = KM_ORC_CALL,
	};
	if (w->pc)
		st = km_orc_find(&w->u->orc, w->signal ? w->pc : w->pc - 1, &e);
	if (!st && e.type != KM_ORC_UNDEFINED)
		return step_entry(w, &e);
	if (st && st != KM_NOTFOUND)
		return broken(w, st, "the unwinder's table cannot be read", w->pc);
	if (!arch->is_kernel(&km_view_kernel(w->u->view)->xlate, w->pc))
		return broken(w, KM_CORRUPT, "the return address is not one of the kernel's", w->pc);
	if (step_by_call(w) != KM_NOTFOUND)
		return w->what ? KM_END : KM_OK;
	if (!st || !w->fp)
		return broken(w, KM_NOTFOUND, "the unwinder's table has no entry for this code", w->pc);
	/* orc_fp_entry */
	w->unsure = true;
	return step_fp(w);
}

/* ---- walks ---- */

static void begin_unwind(struct km_unwind *w, struct km_unwinder *u, const struct km_stack_range stack[KM_NR_STACKS], uint64_t sp)
{
	*w = (struct km_unwind){ .u = u, .sp = sp };
	memcpy(w->stack, stack, sizeof(w->stack));
	w->on = stack_of(w, sp, 8);
	if (u->rule->method == KM_UNWIND_NONE)
		w->done = broken(w, KM_UNSUPPORTED, u->rule->reason, 0);
	else if (w->on == KM_NR_STACKS)
		w->done = broken(w, KM_CORRUPT, "the stack pointer is on no known stack", sp);
	if (w->done)
		w->on = KM_STACK_TASK;
}

void km_unwind_from_sp(struct km_unwind *w, struct km_unwinder *u, const struct km_stack_range stack[KM_NR_STACKS], uint64_t sp)
{
	const struct km_kernel *k = km_view_kernel(u->view);
	const struct km_place *f = k->layout->field;

	begin_unwind(w, u, stack, sp);
	if (w->done)
		return;
	if (!f[KF_inactive_task_frame_ret_addr].present || !f[KF_inactive_task_frame_bp].present) {
		w->done = broken(w, KM_ABSENT, "struct inactive_task_frame is not known", sp);
		return;
	}
	w->done = read_word(w, sp + f[KF_inactive_task_frame_ret_addr].offset, &w->pc) ||
		  read_word(w, sp + f[KF_inactive_task_frame_bp].offset, &w->fp);
	w->sp = sp + k->layout->type_bytes[KT_inactive_task_frame];
	w->signal = w->pc && w->pc == k->sym[SYM_ret_from_fork];
}

void km_unwind_from_regs(struct km_unwind *w, struct km_unwinder *u, const struct km_stack_range stack[KM_NR_STACKS],
			 const uint64_t *regs)
{
	const struct km_arch_regs *a = u->arch;

	if (!a) {
		begin_unwind(w, u, stack, 0);
		return;
	}
	begin_unwind(w, u, stack, regs[a->sp]);
	memcpy(w->regs, regs, a->nr * sizeof(*regs));
	if (u->rule->method != KM_UNWIND_NONE && in_user(w)) {
		w->end = KM_UNWOUND_USER;
		w->done = true;
		return;
	}
	w->pc = regs[a->pc];
	w->fp = regs[a->fp];
	w->signal = w->has_regs = true;
}

enum km_status km_unwind_next(struct km_unwind *w, struct km_frame *ret)
{
	if (w->done)
		return KM_END;
	*ret = (struct km_frame){ w->pc, w->sp, w->on, w->signal, w->unsure };
	w->done = w->u->rule->step(w) != KM_OK;
	return KM_OK;
}
