/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Registers of CPUs. A program that makes a dump of a guest writes a note for each CPU (type 1, NT_PRSTATUS, of name
 * "CORE"); QEMU adds notes of its own name, and writes them in the order of its CPUs. A kernel that crashes writes the
 * same note into memory of each CPU that it can reach (crash_notes), from where /proc/vmcore has them.
 */
#include "base/bits.h"
#include "owner/owner.h"
#include "stack_impl.h"

#define NT_PRSTATUS 1
#define MAX_NOTE    1024u

static bool is_named(const struct km_note *n, const char *name)
{
	size_t bytes = strlen(name);

	return n->name_bytes >= bytes && n->name_bytes <= bytes + 1 && !memcmp(n->name, name, bytes);
}

/* The registers of a note; false where it is no such note. */
static bool take_note(const struct km_arch_regs *a, const struct km_note *n, uint64_t *regs)
{
	unsigned i;

	if (n->type != NT_PRSTATUS || !is_named(n, "CORE") || n->desc_bytes != a->note_bytes)
		return false;
	for (i = 0; i < a->nr; i++)
		regs[i] = km_le64((const uint8_t *)n->desc + a->note_at + (size_t)8 * i);
	return true;
}

static void read_crash_notes(struct km_view *view, struct km_cpu *cpus)
{
	const struct km_kernel *k = km_view_kernel(view);
	uint64_t notes, room = k->xlate.arch->regs->note_bytes + 64u, pos;
	uint8_t raw[MAX_NOTE] = { 0 };
	struct km_note note;
	unsigned cpu;

	if (!k->layout->syms[SYM_crash_notes].present || room > sizeof(raw) ||
	    km_read_ptr(view, k->sym[SYM_crash_notes], &notes) || !notes)
		return;
	for (cpu = 0; cpu < k->nr_cpus; cpu++) {
		pos = 0;
		if (!km_cpu_possible(k, cpu) || km_view_read(view, km_per_cpu(k, notes, cpu), raw, room) ||
		    !km_le32(raw) || km_note_next(raw, room, &pos, &note))
			continue;
		if (take_note(k->xlate.arch->regs, &note, cpus[cpu].regs))
			cpus[cpu].source = "crash note";
	}
}

/* The @n-th CPU of those that are online, or, where the notes are of a machine's CPUs, of all. */
static unsigned cpu_of_note(const struct km_kernel *k, bool machine, unsigned n)
{
	unsigned cpu;

	for (cpu = 0; !machine && cpu < k->nr_cpus; cpu++)
		if (km_cpu_online(k, cpu) && !n--)
			return cpu;
	return machine ? n : k->nr_cpus;
}

static unsigned count_online(const struct km_kernel *k)
{
	unsigned cpu, n = 0;

	for (cpu = 0; cpu < k->nr_cpus; cpu++)
		n += km_cpu_online(k, cpu);
	return n;
}

static void read_dump_notes(const struct km_kernel *k, struct km_cpu *cpus)
{
	const struct km_source_info *info = km_source_info(k->source);
	const struct km_arch_regs *a = k->xlate.arch->regs;
	uint64_t regs[KM_MAX_REGS], pos = 0;
	bool machine = false;
	struct km_note note;
	unsigned n = 0, cpu;

	while (info->notes && km_note_next(info->notes, info->notes_bytes, &pos, &note) == KM_OK) {
		machine |= is_named(&note, "QEMU");
		n += take_note(a, &note, regs);
	}
	/*
	 * A CPU that did not answer the crashing one has no note: then it is not known which CPUs the others
	 * belong to.
	 */
	if (!machine && (n != count_online(k) || cpus[0].source))
		return;
	pos = 0;
	n = 0;
	while (info->notes && km_note_next(info->notes, info->notes_bytes, &pos, &note) == KM_OK) {
		if (!take_note(a, &note, regs))
			continue;
		cpu = cpu_of_note(k, machine, n++);
		if (cpu >= k->nr_cpus || !km_cpu_possible(k, cpu))
			continue;
		memcpy(cpus[cpu].regs, regs, sizeof(regs));
		cpus[cpu].source = "dump note";
	}
}

void km_cpus_take_registers(struct km_view *view, struct km_cpu *cpus)
{
	if (!km_view_kernel(view)->xlate.arch->regs)
		return;
	read_crash_notes(view, cpus);
	read_dump_notes(km_view_kernel(view), cpus);
}

static enum km_status add_rows(struct km_run *run, unsigned cpu, const struct km_cpu *c)
{
	const struct km_arch_regs *a = run->k->xlate.arch->regs;
	enum km_status st = KM_OK;
	unsigned i;

	for (i = 0; !st && c->source && i < a->nr; i++) {
		struct row_cpu_register row = { 0 };
		uint64_t *word = km_vec_push(&run->registers->words);

		if (!word)
			return KM_NOMEM;
		*word = c->regs[i];
		ROW_SET(row, cpu_register, cpu, cpu);
		ROW_SET(row, cpu_register, place, i);
		ROW_SET(row, cpu_register, name, a->names[i]);
		ROW_SET(row, cpu_register, value, c->regs[i]);
		ROW_SET(row, cpu_register, source, c->source);
		st = ROW_ADD(run, cpu_register, row);
	}
	return st;
}

/* A CPU that panic() has stopped is offline (smp_send_stop()), and its task is not the idle one. */
void km_cpu_take_task(struct km_view *view, unsigned cpu, struct km_cpu *c)
{
	const struct km_kernel *k = km_view_kernel(view);
	uint64_t rq = k->sym[SYM_runqueues] ? km_per_cpu(k, k->sym[SYM_runqueues], cpu) : 0;
	uint64_t of;
	enum km_status st = rq ? km_read_field(view, KF_rq_curr, rq, 0, &c->curr) : KM_ABSENT;

	if (!st)
		st = km_read_field(view, KF_rq_idle, rq, 0, &c->idle);
	/* __schedule() takes a task that is of this CPU. */
	if (!st && km_cpu_online(k, cpu) &&
	    (c->curr % 8 || (c->curr && !km_read_field(view, KF_task_struct_cpu, c->curr, 0, &of) && of != cpu)))
		st = KM_CORRUPT;
	/* idle_threads_init() makes one for each CPU that may come, and it stays there (init_idle()). */
	if (!st && km_cpu_online(k, cpu) &&
	    (!c->idle || (!km_read_field(view, KF_task_struct_cpu, c->idle, 0, &of) && of != cpu)))
		st = KM_CORRUPT;
	c->st = st;
	c->runs = c->curr && (km_cpu_online(k, cpu) || (!st && c->curr != c->idle));
}

void km_cpu_read_task(struct km_run *run, unsigned cpu, struct km_cpu *c)
{
	km_cpu_take_task(run->view, cpu, c);
	if (c->st)
		km_run_unknown(run, c->st, "what runs on CPU %u", cpu);
}

enum km_status km_cpus_read(struct km_run *run, struct km_cpu **ret)
{
	const struct km_kernel *k = run->k;
	struct km_cpu *cpus = km_calloc(k->nr_cpus, sizeof(*cpus));
	enum km_status st = cpus ? KM_OK : KM_NOMEM;
	unsigned cpu;

	*ret = cpus;
	if (st)
		return st;
	if (k->cpus)
		km_run_unknown(run, k->cpus, "what runs on CPUs");
	km_cpus_take_registers(run->view, cpus);
	for (cpu = 0; !st && cpu < k->nr_cpus; cpu++) {
		if (!km_cpu_possible(k, cpu))
			continue;
		km_cpu_read_task(run, cpu, &cpus[cpu]);
		st = add_rows(run, cpu, &cpus[cpu]);
	}
	return st;
}
