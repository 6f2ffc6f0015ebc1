/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Toy kernels: structures in the shapes that kernels of two eras have, compiled once with debug
 * information as a kernel and once natively (ktype_truth.c), where offsetof says where members are.
 */
#ifndef TOY_BASE_H
#define TOY_BASE_H

typedef unsigned int u32;
typedef signed char s8;
typedef long long s64;
typedef unsigned long long u64;
typedef struct {
	int counter;
} atomic_t;
typedef struct {
	s64 counter;
} atomic64_t;
typedef atomic64_t atomic_long_t;
typedef struct refcount_struct {
	atomic_t refs;
} refcount_t;

struct list_head {
	struct list_head *next, *prev;
};

struct percpu_counter {
	u32 lock;
	s64 count;
	struct list_head list;
	int *counters;
};

struct resource {
	u64 start, end;
	const char *name;
	unsigned long flags;
	struct resource *parent, *sibling, *child;
};

struct new_utsname {
	char sysname[65];
	char nodename[65];
	char release[65];
};

struct uts_namespace {
	struct new_utsname name;
	void *user_ns;
};

#endif
