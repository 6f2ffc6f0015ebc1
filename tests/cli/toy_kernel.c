/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A kernel as small as it can be, for tests/cli/compare_kernels.sh: with -DHEAD task_struct has one member more, with -DFPU it
 * ends as that of x86, whose objects are cut in thread.fpu. -DDATA makes the image larger.
 */

#ifndef NO_LATE
/* Declared before it is defined, by way of a pointer. */
struct late;
struct holder {
	struct late *late;
};
struct late {
	long value[2];
};
struct holder holder;
struct late late;
#endif

struct page {
	unsigned long flags;
};

struct zone {
	unsigned long min;
	struct page *first;
};

struct task_struct {
	unsigned int __state;
	unsigned int policy : 3;
	unsigned int reset : 1;
#ifdef HEAD
	struct page *pinned;
#endif
	union {
		int a;
		struct {
			short low, high;
		};
	};
	struct {
		long when;
	} times[2];
	char comm[16];
#ifdef FPU
	struct thread_struct {
		long cr2;
		struct fpu {
			unsigned int perm;
			char regs[4096];
		} fpu;
	} thread;
#endif
};

typedef struct {
	int counter;
} atomic_t;

const char linux_banner[] = "Linux version 6.12.1-toy (nobody@nowhere) #1";
struct zone zone;
struct task_struct init_task;
atomic_t counter;

char table[64] = { 1 };
#ifdef DATA
char more_table[4096] = { 1 };
char more_room[8192];
#endif

void _text(void)
{
}
