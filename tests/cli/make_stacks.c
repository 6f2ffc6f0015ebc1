/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "make_stacks.h"
#include "row_add.h"

#define FRAMES 6

static const struct {
	int64_t pid, cpu, running, panicked, off_cpu_ns, holder; /* cpu, off_cpu_ns, holder -1: NULL */
	const char *comm, *state, *ended, *lock, *holder_is;
	bool whole;
	const char *functions[FRAMES]; /* "?" in front: unsure */
} stacks[] = {
	{ 0, 0, 1, 0, -1, -1, NULL, NULL, "first function of a kernel thread", NULL, NULL, true,
	  { "native_safe_halt", "do_idle", "start_secondary" } },
	{ 12, 1, 1, 1, -1, -1, "writer", "R (running)", "user space", NULL, NULL, true,
	  { "__crash_kexec", "?panic", "?sysrq_handle_crash", "?entry_SYSCALL_64_after_hwframe" } },
	{ 20, -1, 0, 0, 130000000000, 12, "waiter", "D (disk sleep)", "user space", "mutex", "owner", true,
	  { "__schedule", "schedule", "__mutex_lock", "ext4_sync", "entry_SYSCALL_64_after_hwframe" } },
	{ 21, -1, 0, 0, -1, -1, "reader", "D (disk sleep)", "excluded: the stack cannot be read", "rwsem", "unknown", false,
	  { "__schedule", "schedule", "rwsem_down_read_slowpath" } },
	{ 30, -1, 0, 0, 5000000, -1, "eater", "S (sleeping)", "user space", NULL, NULL, true,
	  { "__schedule", "schedule_timeout", "shrink_node", "__alloc_pages_noprof", "exc_page_fault" } },
	{ 41, -1, 0, 0, 7000000, -1, "worker-a", "S (sleeping)", "user space", NULL, NULL, true,
	  { "__schedule", "schedule", "do_sys_pause" } },
	{ 42, -1, 0, 0, 8000000, -1, "worker-b", "S (sleeping)", "user space", NULL, NULL, true,
	  { "__schedule", "schedule", "do_sys_pause" } },
	{ 50, -1, 0, 0, -1, -1, "gone", "Z (zombie)", "it has exited, and its stack is freed", NULL, NULL, true, { NULL } },
};

static bool add_frame(struct km_store *s, size_t i, int64_t nr, const char *function)
{
	struct row_backtrace b = { 0 };
	bool unsure = *function == '?';
	int64_t sum = 0;
	const char *p;

	for (p = function; *p; p++)
		sum = (sum * 7 + *p) & 0xffffff;
	ROW_SET(b, backtrace, pid, stacks[i].pid);
	if (stacks[i].cpu >= 0)
		ROW_SET(b, backtrace, cpu, stacks[i].cpu);
	ROW_SET(b, backtrace, frame, nr);
	ROW_SET(b, backtrace, function, function + unsure);
	ROW_SET(b, backtrace, offset, 16 + nr);
	if (*function == 'e' && stacks[i].pid == 20)
		ROW_SET(b, backtrace, module, "ext4");
	ROW_SET(b, backtrace, addr, -0x7f000000 + (sum & 0xfffff));
	ROW_SET(b, backtrace, frame_addr, -0x370000000000 + 0x10000 * stacks[i].pid + 64 * nr);
	ROW_SET(b, backtrace, stack, stacks[i].pid == 12 && !nr ? "irq" : "task");
	ROW_SET(b, backtrace, interrupted, stacks[i].running && !nr);
	ROW_SET(b, backtrace, unsure, unsure);
	ADD(backtrace, b);
	return true;
}

static bool add_stack(struct km_store *s, size_t i)
{
	struct row_stack k = { 0 };
	struct row_task t = { 0 };
	int64_t n;

	for (n = 0; n < FRAMES && stacks[i].functions[n]; n++)
		if (!add_frame(s, i, n, stacks[i].functions[n]))
			return false;
	ROW_SET(k, stack, pid, stacks[i].pid);
	if (stacks[i].cpu >= 0)
		ROW_SET(k, stack, cpu, stacks[i].cpu);
	ROW_SET(k, stack, running, stacks[i].running);
	ROW_SET(k, stack, panicked, stacks[i].panicked);
	ROW_SET(k, stack, task_addr, -0x777000000000 + 0x1000 * stacks[i].pid);
	ROW_SET(k, stack, began, stacks[i].running ? "crash note" : "switch");
	ROW_SET(k, stack, frames, n);
	ROW_SET(k, stack, whole, stacks[i].whole);
	ROW_SET(k, stack, ended, stacks[i].ended);
	if (stacks[i].off_cpu_ns >= 0)
		ROW_SET(k, stack, off_cpu_ns, stacks[i].off_cpu_ns);
	if (stacks[i].lock) {
		ROW_SET(k, stack, lock_kind, stacks[i].lock);
		ROW_SET(k, stack, lock_addr, -0x777000800000 + 64 * stacks[i].pid);
		ROW_SET(k, stack, holder_is, stacks[i].holder_is);
	}
	if (stacks[i].holder >= 0)
		ROW_SET(k, stack, holder_pid, stacks[i].holder);
	ADD(stack, k);
	if (!stacks[i].comm)
		return true;
	ROW_SET(t, task, pid, stacks[i].pid);
	ROW_SET(t, task, comm, stacks[i].comm);
	ROW_SET(t, task, state, stacks[i].state);
	ADD(task, t);
	return true;
}

bool add_stacks(struct km_store *s)
{
	static const char *const names[] = { "rip", "rsp" };
	struct row_kernel_log l = { 0 };
	struct row_capture r = { 0 };
	size_t i;

	ROW_SET(r, capture, kind, "vmcore");
	ROW_SET(r, capture, source, "stacks");
	ROW_SET(r, capture, loaded_at, 1760000000);
	ROW_SET(r, capture, kmemdb_version, "test");
	ROW_SET(r, capture, page_bytes, 4096);
	ADD(capture, r);
	ROW_SET(l, kernel_log, seq, 1);
	ROW_SET(l, kernel_log, text, "Kernel panic - not syncing: sysrq triggered crash");
	ROW_SET(l, kernel_log, source, "printk");
	ADD(kernel_log, l);
	for (i = 0; i < 4; i++) {
		struct row_cpu_register c = { 0 };

		ROW_SET(c, cpu_register, cpu, i / 2);
		ROW_SET(c, cpu_register, place, i % 2);
		ROW_SET(c, cpu_register, name, names[i % 2]);
		ROW_SET(c, cpu_register, value, -0x7f000000 + (int64_t)i);
		ROW_SET(c, cpu_register, source, "crash note");
		ADD(cpu_register, c);
	}
	for (i = 0; i < sizeof(stacks) / sizeof(stacks[0]); i++)
		if (!add_stack(s, i))
			return false;
	return true;
}
