/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What is at an address of a toy machine: compared with what the machine was made of, with the dump, without it,
 * and with another one in its place.
 */
#include <inttypes.h>

#include "identify/identify.h"
#include "toymachine/toy_case.h"

struct asked {
	struct toy m;
	struct toy_case c;
#ifdef TOY_POOLS
	struct toy_pools p;
#elif defined(TOY_SLAB)
	struct toy_slabs s;
#else
	struct toy_process process;
#endif
	struct km_report *r;
	struct km_identify *i;
	struct km_identity id;
};

static void ask_open(struct km_test *t, struct asked *a, const char *dump)
{
	struct km_identify_options o = { .case_path = a->c.db,
					 .dump = dump ? &dump : NULL,
					 .nr_dump = dump ? 1 : 0,
					 .vmlinux = toy_vmlinux,
					 .no_cache = true };
	struct km_err err = { "" };

	CHECK_EQ(km_report_open(a->c.db, &a->r, &err), KM_OK);
	CHECK_EQ(km_identify_open(a->r, &o, &a->i, &err), KM_OK);
	CHECK_STR(err.text, "");
}

static void ask_close(struct asked *a)
{
	km_identity_deinit(&a->id);
	km_identify_close(a->i);
	km_report_close(a->r);
	a->i = NULL;
	a->r = NULL;
}

static const struct km_identity *ask(struct km_test *t, struct asked *a, int64_t pid,
				     const char *fmt, uint64_t value)
{
	struct km_err err = { "" };
	char address[64];

	(void)snprintf(address, sizeof(address), "%s%" PRIx64, fmt, value);
	km_identity_deinit(&a->id);
	CHECK_EQ(km_identify(a->i, address, pid, &a->id, &err), KM_OK);
	CHECK_STR(err.text, "");
	return &a->id;
}

/* The value of a fact; "" when there is none, "?" when it is unknown. */
static const char *fact(const struct asked *a, const char *name)
{
	size_t i;

	for (i = 0; i < a->id.facts.n; i++)
		if (!strcmp(a->id.facts.v[i].fact, name))
			return a->id.facts.v[i].value ? a->id.facts.v[i].value : "?";
	return "";
}

static void end(struct asked *a)
{
	ask_close(a);
	toy_free(&a->m);
	toy_case_deinit(&a->c);
}

#ifdef TOY_POOLS

static bool begin(struct km_test *t, struct asked *a)
{
	const char *error = NULL;

	*a = (struct asked){ 0 };
	if (!CHECK(toy_case_init(&a->c)) ||
	    !CHECK_MSG(toy_build(&a->m, toy_vmlinux, 5, &error), "%s", error))
		return false;
	toy_add_pools(&a->m, &a->p);
	CHECK(toy_write_kdump(&a->m, a->c.dump));
	CHECK_EQ(toy_load(&a->c, toy_vmlinux), KM_OK);
	return true;
}

static void check_text(struct km_test *t, struct asked *a, const char *prefix, uint64_t value,
		       const char *want)
{
	CHECK_STR(ask(t, a, -1, prefix, value)->text, want);
}

/* What a page of each class is called. */
static const char *const whats[TOY_NR_CLASSES] = {
	[TOY_absent] = "no RAM",
	[TOY_offline] = "offline memory",
	[TOY_free] = "free block",
	[TOY_pcp] = "free page",
	[TOY_slab] = "slab",
	[TOY_anon] = "process memory",
	[TOY_file] = "page cache",
	[TOY_shmem] = "shared memory",
	[TOY_hugetlb] = "huge page",
	[TOY_page_table] = "page table",
	[TOY_balloon] = "balloon",
	[TOY_kernel_image] = "kernel image",
	[TOY_memmap] = "memory map",
	[TOY_reserved] = "reserved memory",
	[TOY_other_kernel] = "kernel memory",
	[TOY_kernel_stack] = "kernel stack",
	[TOY_vmalloc] = "vmalloc area",
	[TOY_percpu] = "per-CPU memory",
	[TOY_module] = "module",
	[TOY_zsmalloc] = "compressed memory",
};

/* Free blocks and other compound pages begin where the machine was made so. */
static void check_start(struct km_test *t, const struct asked *a, uint64_t pfn)
{
	uint64_t first = pfn >> a->m.order[pfn] << a->m.order[pfn];
	unsigned class = a->m.class[pfn];

	if (class != TOY_free && class != TOY_pcp && class != TOY_slab)
		return;
	CHECK(a->id.has_start);
	CHECK_EQ(a->id.start, TOY_DIRECT_MAP + (first << 12));
	CHECK_EQ(a->id.offset, (pfn - first) << 12);
}

static void check_frames(struct km_test *t, struct asked *a)
{
	uint64_t pfn;

	for (pfn = 0; pfn < a->m.frames; pfn += 1 + pfn % 13) {
		const struct km_identity *id = ask(t, a, -1, "pfn:0x", pfn);
		const char *what = whats[a->m.class[pfn]];

		if (!CHECK_MSG(id->what && !strcmp(id->what, what), "frame %llx is %s, not %s",
			       (unsigned long long)pfn, id->what, what))
			break;
		check_start(t, a, pfn);
	}
}

KM_TEST(every_frame)
{
	struct asked a;

	if (begin(t, &a)) {
		ask_open(t, &a, NULL);
		CHECK(!km_identify_no_dump(a.i));
		check_frames(t, &a);
	}
	end(&a);
}

static uint64_t area_of(const struct asked *a, unsigned n)
{
	const struct vm_struct *vm = toy_at(&a->m, a->p.vm[n]);

	return (uint64_t)(uintptr_t)vm->addr;
}

KM_TEST(by_kernel_address)
{
	uint64_t pfn, stack;
	struct asked a;
	unsigned i;

	if (!begin(t, &a)) {
		end(&a);
		return;
	}
	ask_open(t, &a, NULL);
	/* Each stack, at both ends; the page behind is a guard. */
	stack = (uint64_t)(uintptr_t)((struct task_struct *)toy_at(&a.m, a.p.task[0]))->stack;
	check_text(t, &a, "", stack + 8,
		   "kernel stack of task 1 (one), +0x8 from its lowest address");
	CHECK_EQ(a.id.start, stack);
	CHECK_EQ(a.id.offset, 8);
	CHECK_STR(fact(&a, "pid"), "1");
	check_text(t, &a, "0x", stack + 16383,
		   "kernel stack of task 1 (one), +0x3fff from its lowest address");
	ask(t, &a, -1, "", stack + 16384);
	CHECK_STR(a.id.what, "vmalloc area");
	CHECK_STR(fact(&a, "physical address"), "none: the page tables do not map it");
	/* All areas that are printed: what starts there. */
	for (i = 0; i < 12; i++) {
		if (!a.p.vm[i])
			continue;
		ask(t, &a, -1, "", area_of(&a, i) + 0x10);
		CHECK(a.id.has_start);
		CHECK_EQ(a.id.start, area_of(&a, i));
		CHECK_EQ(a.id.offset, 0x10);
	}
	/* The struct page of a page, and one that is none. */
	pfn = toy_find(&a.m, TOY_free, 3);
	ask(t, &a, -1, "", toy_page_addr(pfn + 1) + 4);
	CHECK_STR(a.id.what, "struct page");
	CHECK_STR(a.id.name, "free block");
	CHECK_EQ(a.id.start, toy_page_addr(pfn + 1));
	CHECK_EQ(a.id.offset, 4);
	ask(t, &a, -1, "", toy_sym(&a.m, "node_data"));
	CHECK_STR(a.id.what, "kernel image");
	/* Where arithmetic would translate, but nothing is. */
	ask(t, &a, -1, "", UINT64_C(0xffffffffbffff000));
	CHECK_STR(fact(&a, "physical address"), "none: the page tables do not map it");
	CHECK_STR(a.id.what, "kernel address");
	ask(t, &a, -1, "", UINT64_C(0xffff900000000000));
	CHECK_STR(a.id.what, "kernel address");
	end(&a);
}

KM_TEST(per_cpu_memory)
{
	uint64_t offset, *offsets;
	struct asked a;
	unsigned cpu;

	if (!begin(t, &a)) {
		end(&a);
		return;
	}
	ask_open(t, &a, NULL);
	offsets = toy_at(&a.m, *TOY_VAR(&a.m, uint64_t, "pcpu_unit_offsets"));
	for (cpu = 0; cpu < TOY_CPUS; cpu++) {
		const struct pcpu_chunk *c = toy_at(&a.m, a.p.chunks[2]);
		char want[8];

		(void)snprintf(want, sizeof(want), "%u", cpu);
		offset = (uint64_t)(uintptr_t)c->base_addr + offsets[cpu];
		ask(t, &a, -1, "", offset + 4);
		CHECK_STR(fact(&a, "CPU"), want);
		CHECK_STR(a.id.what, "per-CPU memory");
	}
	end(&a);
}

/* What the case alone knows; and a dump that is another one. */
KM_TEST(without_the_dump)
{
	struct asked a;
	uint64_t pfn;

	if (!begin(t, &a)) {
		end(&a);
		return;
	}
	CHECK_EQ(unlink(a.c.dump), 0);
	ask_open(t, &a, NULL);
	CHECK(km_identify_no_dump(a.i) && strstr(km_identify_no_dump(a.i), "is not there"));
	check_frames(t, &a);
	pfn = toy_find(&a.m, TOY_free, 3);
	ask(t, &a, -1, "", toy_page_addr(pfn + 1));
	CHECK_STR(a.id.what, "struct page");
	CHECK_STR(a.id.name, "free block");
	ask(t, &a, -1, "", area_of(&a, 0) + 8);
	CHECK_STR(fact(&a, "physical address"), "?");
	CHECK(a.id.partly);
	CHECK_EQ(a.id.start, area_of(&a, 0));
	ask_close(&a);

	/* Of the same kernel, but with other memory: never read for the one that is gone. */
	a.m.mem[a.m.frames * 4096 - 4096 * a.m.section_pages + 17] ^= 1;
	a.m.mem[pfn * 4096] ^= 1;
	a.m.frame[pfn] = a.m.frame[pfn] == TOY_DATA ? TOY_EXCLUDED : TOY_DATA;
	CHECK(toy_write_kdump(&a.m, a.c.dump));
	ask_open(t, &a, NULL);
	CHECK(km_identify_no_dump(a.i) &&
	      strstr(km_identify_no_dump(a.i), "is not the dump that the case was made from"));
	end(&a);
}

KM_TEST(odd_addresses)
{
	static const char *const bad[] = { "",
					   "x",
					   "0x",
					   "-1",
					   "pfn:",
					   "pfn:-1",
					   "pfn:1z",
					   "phys:",
					   "0pg",
					   "ffff888000000000f",
					   "phys:10000000000000",
					   "1 2" };
	struct km_err err;
	struct asked a;
	size_t i;

	if (begin(t, &a)) {
		ask_open(t, &a, NULL);
		for (i = 0; i < KM_ARRAY_LEN(bad); i++) {
			CHECK_EQ(km_identify(a.i, bad[i], -1, &a.id, &err), KM_FORMAT);
			km_identity_deinit(&a.id);
		}
		check_text(t, &a, "", 0x1234,
			   "taken for a physical address, of frame 0x1: kernel memory, whose owner is not "
			   "known; for an address of a process, give --pid");
		check_text(t, &a, "", UINT64_C(0x7f0000001234),
			   "address of a process: name the process with --pid; no physical "
			   "memory of this capture has that address");
		CHECK(a.id.partly);
		ask(t, &a, 77, "", 0x1234);
		CHECK_STR(a.id.what, "user address");
		check_text(t, &a, "phys:", UINT64_C(0xfffffffffffff),
			   "page that nothing is known about");
		ask(t, &a, -1, "", UINT64_MAX);
		CHECK_STR(a.id.what, "kernel address");
	}
	end(&a);
}

#elif defined(TOY_SLAB)

/* Each slot of a slab: where it is, and as many of each state as the slab was made with. */
static void check_slots(struct km_test *t, struct asked *a, const struct toy_slab *s)
{
	const struct toy_cache *c = &a->s.cache[s->cache];
	uint64_t base = TOY_DIRECT_MAP + (s->pfn << 12), object;
	unsigned i, allocated = 0, listed = 0, held = 0, into = c->slot / 2;

	for (i = 0; i < s->objects; i++) {
		object = base + c->first + s->first + (uint64_t)i * c->slot;
		ask(t, a, -1, "", object + into);
		if (!CHECK_STR(a->id.what, "slab object") || !CHECK_STR(a->id.name, c->name) ||
		    !CHECK_EQ(a->id.start, object) || !CHECK_EQ(a->id.offset, into) ||
		    !CHECK(a->id.state != NULL) || !CHECK(strstr(fact(a, "slab cache"), c->name)))
			return;
		allocated += !strcmp(a->id.state, "allocated");
		listed += !strcmp(a->id.state, "free, on the list of its slab");
		held += !strcmp(a->id.state, "free, held by a CPU");
	}
	CHECK_EQ(allocated, s->allocated);
	CHECK_EQ(listed, s->listed);
	CHECK_EQ(held, s->objects - s->allocated - s->listed);
	object = base + c->first + s->first + (uint64_t)s->objects * c->slot;
	if (object < base + (UINT64_C(4096) << s->order)) {
		ask(t, a, -1, "", object);
		CHECK_STR(a->id.what, "slab");
		CHECK_EQ(a->id.start, base);
	}
}

static bool begin(struct km_test *t, struct asked *a)
{
	const char *error = NULL;

	*a = (struct asked){ 0 };
	if (!CHECK(toy_case_init(&a->c)) ||
	    !CHECK_MSG(toy_build(&a->m, toy_vmlinux, 3, &error), "%s", error))
		return false;
	toy_add_slabs(&a->m, &a->s);
	return true;
}

static void load(struct km_test *t, struct asked *a)
{
	CHECK(toy_write_kdump(&a->m, a->c.dump));
	CHECK_EQ(toy_load(&a->c, toy_vmlinux), KM_OK);
	ask_open(t, a, NULL);
}

KM_TEST(objects_of_slabs)
{
	struct asked a;
	size_t i;

	if (begin(t, &a)) {
		load(t, &a);
		for (i = 0; i < a.s.nr; i += 1 + i % 5)
			check_slots(t, &a, &a.s.slab[i]);
	}
	toy_slabs_free(&a.s);
	end(&a);
}

#if TOY_SLAB != 1 /* that one keeps numbers, not a list */
/* A list that leads astray: what is free is not known, which object it is is. */
KM_TEST(free_list_damaged)
{
	const struct toy_slab *s = NULL;
	struct asked a;
	size_t i;

	if (begin(t, &a)) {
		for (i = 0; i < a.s.nr && !s; i++)
			if (a.s.slab[i].list && a.s.slab[i].listed > 2)
				s = &a.s.slab[i];
		REQUIRE(s != NULL);
		*(uint64_t *)toy_at(&a.m, s->list + a.s.cache[s->cache].offset) = toy_slab_encode(
			&a.s.cache[s->cache], s->list, s->list + a.s.cache[s->cache].offset);
		load(t, &a);
		ask(t, &a, -1, "", s->list);
		CHECK_STR(a.id.what, "slab object");
		CHECK_EQ(a.id.start, s->list);
		CHECK(a.id.state == NULL);
		CHECK(a.id.partly);
		CHECK_STR(fact(&a, "state of the object"), "?");
	}
	toy_slabs_free(&a.s);
	end(&a);
}

#endif

KM_TEST(objects_without_the_dump)
{
	struct asked a;
	const struct toy_cache *c;
	const struct toy_slab *s;

	if (begin(t, &a)) {
		load(t, &a);
		ask_close(&a);
		CHECK_EQ(unlink(a.c.dump), 0);
		ask_open(t, &a, NULL);
		s = &a.s.slab[a.s.nr / 2];
		c = &a.s.cache[s->cache];
		ask(t, &a, -1, "", TOY_DIRECT_MAP + (s->pfn << 12) + c->first + 3);
		CHECK_STR(a.id.what, s->objects ? "slab object" : "slab");
		CHECK(a.id.state == NULL);
		CHECK_EQ(a.id.start, TOY_DIRECT_MAP + (s->pfn << 12) + c->first);
	}
	toy_slabs_free(&a.s);
	end(&a);
}

#else

#define HEAP UINT64_C(0x550000000000)

static bool begin(struct km_test *t, struct asked *a, uint64_t pfn[2])
{
	const char *error = NULL;

	*a = (struct asked){ 0 };
	if (!CHECK(toy_case_init(&a->c)) ||
	    !CHECK_MSG(toy_build(&a->m, toy_vmlinux, 5, &error), "%s", error))
		return false;
	pfn[0] = toy_find(&a->m, TOY_anon, 0);
	pfn[1] = toy_find(&a->m, TOY_anon, 9);
	toy_processes_begin(&a->m);
	toy_add_process(&a->m, 1, "init", &a->process);
	toy_process_end(&a->m, &a->process);
	toy_add_process(&a->m, 40, "user", &a->process);
	toy_add_vma(&a->m, &a->process, HEAP, 1024, 0x73);
	(void)toy_set_entry(&a->m, &a->process, HEAP + 0x1000, 1, pfn[0] << 12 | 0x67);
	(void)toy_set_entry(&a->m, &a->process, HEAP + 0x3000, 1, toy_swap_entry(&a->m, 7));
	if (pfn[1])
		(void)toy_set_entry(&a->m, &a->process, HEAP + 0x200000, 2, pfn[1] << 12 | 0xe7);
	toy_process_end(&a->m, &a->process);
	(void)toy_add_task(&a->m, &a->process, 41, false);
	CHECK(toy_write_kdump(&a->m, a->c.dump));
	CHECK_EQ(toy_load(&a->c, toy_vmlinux), KM_OK);
	return true;
}

KM_TEST(by_address_of_a_process)
{
	uint64_t pfn[2];
	struct asked a;
	char want[64];
	int64_t pid;

	if (!begin(t, &a, pfn)) {
		end(&a);
		return;
	}
	ask_open(t, &a, NULL);
	/* The same memory by both of its processes. */
	for (pid = 40; pid <= 41; pid++) {
		ask(t, &a, pid, "", HEAP + 0x1abc);
		CHECK_STR(a.id.what, "mapping");
		CHECK_EQ(a.id.start, HEAP);
		CHECK_EQ(a.id.offset, 0x1abc);
		(void)snprintf(want, sizeof(want), "0x%" PRIx64, pfn[0] << 12 | 0xabc);
		CHECK_STR(fact(&a, "physical address"), want);
		CHECK_STR(fact(&a, "class"), "anon");
	}
	ask(t, &a, 40, "", HEAP + 0x2000);
	CHECK_STR(fact(&a, "physical address"), "none: no page is mapped there");
	ask(t, &a, 40, "", HEAP + 0x3000);
	CHECK_STR(fact(&a, "physical address"), "none: swapped out, or on its way");
	if (pfn[1]) {
		ask(t, &a, 40, "", HEAP + 0x212345);
		(void)snprintf(want, sizeof(want), "0x%" PRIx64, (pfn[1] << 12) + 0x12345);
		CHECK_STR(fact(&a, "physical address"), want);
	}
	ask(t, &a, 40, "", 0x1000);
	CHECK_STR(a.id.what, "user address");
	CHECK_STR(fact(&a, "mapping"), "?");
	ask(t, &a, 40, "", UINT64_C(0x7fffffffffffffff));
	CHECK_STR(a.id.what, "user address");
	ask(t, &a, 2, "", HEAP);
	CHECK_STR(fact(&a, "process"), "?");
	ask(t, &a, -1, "pfn:0x", pfn[0]);
	CHECK_STR(a.id.what, "process memory");
	CHECK_STR(fact(&a, "pid"), "40");
	end(&a);
}

#endif

KM_TEST_MAIN
