/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Pages that only their owner tells: stacks, areas of vmalloc, modules, per-CPU chunks of a toy machine.
 * First whole, every frame compared with what the machine was made of; then damaged.
 */
#include "toymachine/toy_case.h"

struct owners {
	struct toy m;
	struct toy_pools p;
	struct toy_case c;
};

static bool owners_begin(struct km_test *t, struct owners *o)
{
	const char *error = NULL;

	*o = (struct owners){ 0 };
	if (!CHECK(toy_case_init(&o->c)) ||
	    !CHECK_MSG(toy_build(&o->m, toy_vmlinux, 5, &error), "%s", error))
		return false;
	toy_add_pools(&o->m, &o->p);
	return true;
}

static void owners_end(struct owners *o)
{
	toy_free(&o->m);
	toy_case_deinit(&o->c);
}

static void owners_load(struct km_test *t, struct owners *o)
{
	CHECK(toy_write_kdump(&o->m, o->c.dump));
	CHECK_EQ(toy_load(&o->c, toy_vmlinux), KM_OK);
	CHECK_STR(o->c.err.text, "");
}

static void check_sql(struct km_test *t, const struct owners *o, const char *sql, const char *want)
{
	char *got = toy_sql(&o->c, sql);

	CHECK_STR(got, want);
	free(got);
}

static void *kptr(uint64_t addr)
{
	return (void *)(uintptr_t)addr;
}

#define OWNERS                                                                                 \
	"SELECT class, name, pid, pages FROM owner WHERE class IN ('kernel_stack', 'vmalloc'," \
	" 'module', 'percpu') ORDER BY class, pages, name"
#define HOLDERS "SELECT name, pid, pages FROM owner WHERE class = 'kernel_data' ORDER BY name"
#define ISSUES	"SELECT collector, kind, text FROM issue ORDER BY rowid"
#define CLASSES                                                                                  \
	"SELECT class, pages, reserved_pages, doc LIKE '%At least%' FROM page_class WHERE class" \
	" IN ('kernel_stack', 'vmalloc', 'module', 'percpu') ORDER BY class"

/* Each frame's class is the one it was made of. */
static void check_frames(struct km_test *t, const struct owners *o)
{
	char *rows = toy_sql(&o->c, "SELECT start_pfn, nr_pages, class FROM page_run"), *row;
	char *rest = rows;
	uint64_t frames = 0;

	REQUIRE(rows != NULL);
	while ((row = strsep(&rest, "\n")) && *row) {
		uint64_t pfn = strtoull(row, &row, 10), n = strtoull(row + 1, &row, 10), i;
		/* What holders.c makes is the one, and becomes the other when its holder is found. */
		const char *class = strcmp(row + 1, "kernel_data") ? row + 1 : "other_kernel";

		for (i = pfn; i < pfn + n; i++)
			if (!CHECK_MSG(!strcmp(toy_class_names[o->m.class[i]], class),
				       "frame %llu is %s, not %s", (unsigned long long)i, row + 1,
				       toy_class_names[o->m.class[i]]))
				break;
		frames += n;
	}
	CHECK_EQ(frames, o->m.frames);
	free(rows);
}

KM_TEST(every_page_has_its_owner)
{
	struct owners o;

	if (owners_begin(t, &o)) {
		owners_load(t, &o);
		check_frames(t, &o);
		check_sql(t, &o, OWNERS,
			  "kernel_stack|no task: exited, or not yet started|-|4\n"
			  "kernel_stack|no task: kept for the next one|-|4\n"
			  "kernel_stack|one|1|4\n"
			  "kernel_stack|swapper/1|0|4\n"
			  "kernel_stack|thread|3|4\n"
			  "kernel_stack|two|2|4\n"
			  "module|toy_module|-|3\n"
			  "percpu|chunk of 2 of 4 pages a CPU|-|6\n"
			  "percpu|first chunk, with static variables|-|12\n"
			  "vmalloc|0xffffffff85e00110|-|5\n"
			  "vmalloc|0xffffffff85e00120|-|5\n");
		check_sql(t, &o, CLASSES,
			  "kernel_stack|24|0|0\nmodule|3|0|0\npercpu|18|12|0\nvmalloc|10|0|0\n");
		check_sql(
			t, &o,
			"SELECT kind, pages, unit_bytes, free_bytes, allocations FROM percpu_chunk"
			" ORDER BY rowid",
			"first|12|12288|12172|2\ndynamic|6|16384|16364|2\nreserved|0|4096|4076|"
			"2\n");
		check_sql(t, &o,
			  "SELECT name, left_value, right_value FROM checks WHERE name LIKE"
			  " 'vmalloc%' OR name LIKE 'kernel stack%' OR name LIKE 'per-CPU memory%'"
			  " ORDER BY rowid",
			  "vmalloc: counter = areas|37|37\nvmalloc: areas = pages|37|37\n"
			  "kernel stacks: counter = tasks|64|64\n"
			  "per-CPU memory: counter = chunks|18|18\n"
			  "per-CPU memory: free = bitmaps|32612|32612\n"
			  "per-CPU memory: chunks = pages|18|18\n");
		check_sql(t, &o, "SELECT name, why FROM checks WHERE ok IS NOT 1", "");
		check_sql(t, &o, ISSUES, "");
	}
	owners_end(&o);
}

#define DISK "requests of block device toy0|-|8\n"
#define DMA  "DMA pool of zone Normal|-|8\n"
/* of pointers, 6 pages; of a mempool_t, 3; of one that a variable leads to, 2 */
#define DATA	"data of the kernel|-|11\n"
#define FUTEX	"hash table of futexes|-|2\n"
#define PIPES	"data in pipes of one|1|2\n"
#define NETWORK "network buffers of one|1|6\n"
#define FTRACE	"ftrace: places in code that can be traced|-|3\n"
#define INODES	"hash table of inodes|-|2\n"
#define TIMERS	"hash table of POSIX timers|-|2\n"
#define NOTE	"note of VMCOREINFO|-|2\n"
#define COUNTS	"large counts of swap slots|-|2\n"
#define SWAP	"memory cgroups of swap area 1|-|3\n"
#define TRACE	"trace buffer|-|3\n"
#define CMA	"given out of CMA area toy|-|4\n"
#define NIC	"page_pool of eth7|-|3\n"

KM_TEST(what_is_of_no_class_has_owners_too)
{
	struct owners o;

	if (owners_begin(t, &o)) {
		owners_load(t, &o);
		check_sql(t, &o, HOLDERS,
			  DMA PIPES DATA FTRACE CMA TIMERS FUTEX INODES COUNTS SWAP NETWORK NOTE NIC DISK TRACE);
		check_sql(t, &o,
			  "SELECT name, pages > 0 FROM owner WHERE class = 'kernel_image' OR name"
			  " LIKE 'descr%' OR class = 'memmap' ORDER BY class, name",
			  "between the sections|1\ndata|1\nzeroed data (bss)|1\n"
			  "struct page of every page frame|1\ndescriptors of NUMA nodes|1\n");
		/* but for what firmware or nobody names, all that is reserved has its owner */
		check_sql(t, &o,
			  "SELECT count(*) FROM page_run WHERE class IN ('reserved', 'memmap',"
			  " 'kernel_image') AND owner_id IS NULL",
			  "0\n");
	}
	owners_end(&o);
}

#define TABLE "SELECT class, name, pages FROM owner WHERE name = 'hash table of inodes'"

/* A table from memblock begins at a line of the cache, not at a page: 6.12's are so. */
KM_TEST(table_from_within_a_page)
{
	struct owners o;

	if (owners_begin(t, &o)) {
		uint64_t *table = TOY_VAR(&o.m, uint64_t, "inode_hashtable"), pfn = (*table - TOY_DIRECT_MAP) / 4096;

		toy_page(&o.m, pfn)->flags |= 1ul << PG_reserved;
		toy_page(&o.m, pfn + 1)->flags |= 1ul << PG_reserved;
		*table += 0x680;
		*TOY_VAR(&o.m, unsigned, "i_hash_mask") = 511;
		owners_load(t, &o);
		check_sql(t, &o, TABLE, "reserved|hash table of inodes|2\n");
		check_sql(t, &o, ISSUES, "");
	}
	owners_end(&o);
	/* The page allocator gives whole pages: what leads into one of its own is no table. */
	if (owners_begin(t, &o)) {
		*TOY_VAR(&o.m, uint64_t, "inode_hashtable") += 0x680;
		owners_load(t, &o);
		check_sql(t, &o, TABLE, "");
	}
	owners_end(&o);
}

/* Where struct taint_flag does not say which letters are a module's, all of its taints are. */
KM_TEST(taints_of_a_module)
{
	struct owners o;

	if (owners_begin(t, &o)) {
		struct taint_flag *flags = TOY_VAR(&o.m, struct taint_flag, "taint_flags");

		flags[12].c_true = 'O';
		flags[13].c_true = 'E';
		flags[14].c_true = 'L';
		((struct module *)toy_at(&o.m, o.p.module))->taints = 3ul << 12;
		owners_load(t, &o);
		check_sql(t, &o, "SELECT name, taints FROM module", "toy_module|OE\n");
		check_sql(t, &o, "SELECT reason FROM load WHERE collector = 'module' AND reason LIKE '%taints%'", "");
	}
	owners_end(&o);
}

KM_TEST(configuration_of_the_kernel)
{
	struct owners o;

	if (owners_begin(t, &o)) {
		owners_load(t, &o);
		check_sql(t, &o, "SELECT name, value FROM kernel_config",
			  "CONFIG_SMP|y\nCONFIG_HZ|250\nCONFIG_NUMA|n\nCONFIG_LOCALVERSION|\"-toy\"\nCONFIG_ZRAM|m\n");
		check_sql(t, &o, "SELECT status FROM load WHERE collector = 'kernel_config'", "complete\n");
	}
	owners_end(&o);
	/* A byte of it is another: the checksum tells. */
	if (owners_begin(t, &o)) {
		TOY_VAR(&o.m, char, "kernel_config_data")[40] ^= 0x10;
		owners_load(t, &o);
		check_sql(t, &o, "SELECT count(*) FROM kernel_config", "0\n");
		check_sql(t, &o, "SELECT status FROM load WHERE collector = 'kernel_config'", "partial\n");
		check_sql(t, &o, "SELECT text FROM issue WHERE collector = 'kernel_config'", "the configuration cannot be read\n");
	}
	owners_end(&o);
}

/* A descriptor a row; what has no path on this machine has none here. */
KM_TEST(open_files_and_sockets)
{
	struct owners o;

	if (owners_begin(t, &o)) {
		owners_load(t, &o);
		check_sql(t, &o, "SELECT pid, fd, path, flags, pos_bytes, file_addr = (SELECT file_addr FROM open_file WHERE fd = 3)"
				 " FROM open_file",
			  "1|3|-|0|0|1\n1|4|-|526338|77|0\n1|5|-|2050|154|0\n1|60|-|524288|0|1\n");
		check_sql(t, &o,
			  "SELECT pid, fd, family, type, protocol, state, local_text, local_port, remote_text, remote_port,"
			  " receive_bytes, send_bytes, backlog, max_backlog, net_ns, uid, peer_addr = sock_addr FROM socket",
			  "1|4|INET|STREAM|6|ESTABLISHED|10.0.0.1|40000|10.0.0.2|80|200|100|-|-|4026531840|1000|-\n"
			  "1|5|UNIX|SEQPACKET|0|LISTEN|@a@b|-|-|-|-|-|3|16|4026531840|0|1\n");
		check_sql(t, &o, "SELECT status FROM load WHERE collector = 'descriptor'", "complete\n");
	}
	owners_end(&o);
}

/* Two entries are no struct sock, one has no struct socket, the last is of the process. Returns the second. */
static struct sock_common *lone_sockets(struct owners *o)
{
	struct tcp_sock *own = toy_at(&o->m, o->p.sock);
	struct inet_hashinfo *info = TOY_VAR(&o->m, struct inet_hashinfo, "tcp_hashinfo");
	uint64_t at[4], table = o->p.lone;
	struct sock_common *c = NULL;
	unsigned i;

	info->ehash = kptr(table);
	info->ehash_mask = 1;
	((uint64_t *)toy_at(&o->m, table))[0] = 1; /* an empty chain of nulls */
	for (i = 0; i < 3; i++) {
		at[i] = table + 256 * (i + 1);
		c = toy_at(&o->m, at[i]);
		*c = own->sk.__sk_common;
		c->skc_num = (unsigned short)(1000 + i);
	}
	at[3] = o->p.sock;
	((uint64_t *)toy_at(&o->m, table))[1] = at[0] + offsetof(struct sock_common, skc_nulls_node);
	for (i = 0; i < 4; i++) {
		c = toy_at(&o->m, at[i]);
		c->skc_nulls_node.next = kptr(i < 3 ? at[i + 1] + offsetof(struct sock_common, skc_nulls_node) : 3);
	}
	((struct sock_common *)toy_at(&o->m, at[0]))->skc_state = TCP_TIME_WAIT;
	((struct inet_timewait_sock *)toy_at(&o->m, at[0]))->tw_substate = TCP_TIME_WAIT;
	c = toy_at(&o->m, at[1]);
	c->skc_state = TCP_NEW_SYN_RECV;
	c->skc_listener = kptr(o->p.sock);
	((struct tcp_sock *)toy_at(&o->m, at[2]))->sk.sk_type = 1;
	((struct tcp_sock *)toy_at(&o->m, at[2]))->sk.sk_protocol = 6;
	return c;
}

#define LONE "SELECT local_port, pid, no_process, addr NOTNULL, type, protocol, state, receive_bytes, uid FROM socket WHERE family = 'INET' ORDER BY local_port"

/* Connections that no process has are found in the table of TCP. */
KM_TEST(sockets_of_nobody)
{
	struct owners o;

	if (owners_begin(t, &o)) {
		lone_sockets(&o);
		owners_load(t, &o);
		check_sql(t, &o, LONE, "1000|-|1|0|STREAM|6|TIME_WAIT|0|-\n1001|-|1|0|STREAM|6|SYN_RECV|0|1000\n"
				       "1002|-|1|0|STREAM|6|ESTABLISHED|0|0\n40000|1|0|1|STREAM|6|ESTABLISHED|200|1000\n");
		check_sql(t, &o, "SELECT status FROM load WHERE collector = 'descriptor'", "complete\n");
	}
	owners_end(&o);
}

/* A chain that leads back into itself, or elsewhere, ends there, and the list is a part. */
KM_TEST(broken_sockets_of_nobody)
{
	static const uint64_t ends[] = { 0, UINT64_C(0xffffb0de12345678) };
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(ends); i++) {
		struct owners o;

		if (owners_begin(t, &o)) {
			struct sock_common *c = lone_sockets(&o);

			c->skc_nulls_node.next = kptr(ends[i] ? ends[i] : o.p.lone + 256 + offsetof(struct sock_common, skc_nulls_node));
			owners_load(t, &o);
			check_sql(t, &o, "SELECT count(*) FROM socket WHERE no_process = 1", "2\n");
			check_sql(t, &o, "SELECT status FROM load WHERE collector = 'descriptor'", "partial\n");
			check_sql(t, &o, "SELECT status FROM load WHERE collector = 'descriptor' AND reason LIKE '%sockets of TCP that no process has%'", "partial\n");
		}
		owners_end(&o);
	}
}

/* What a socket points to is gone: the row has what is left, and says that it is a part. */
KM_TEST(broken_sockets)
{
	struct owners o;

	if (owners_begin(t, &o)) {
		struct tcp_sock *tcp = toy_at(&o.m, o.p.sock);

		tcp->sk.__sk_common.skc_state = 99;
		tcp->sk.__sk_common.skc_net.net = kptr(UINT64_C(0xffffb0de12345678));
		owners_load(t, &o);
		check_sql(t, &o, "SELECT fd, state, receive_bytes, net_ns, local_port FROM socket WHERE fd = 4", "4|-|-|-|40000\n");
		check_sql(t, &o, "SELECT status FROM load WHERE collector = 'descriptor'", "partial\n");
	}
	owners_end(&o);
}

KM_TEST(broken_holders)
{
	struct owners o;

	if (owners_begin(t, &o)) {
		((struct pipe_inode_info *)toy_at(&o.m, o.p.pipe))->ring_size = 0x7fffffff;
		/* a buffer that follows itself; a ring that does not close; records that go in a circle */
		((struct sk_buff *)toy_at(&o.m, o.p.skb))->next = kptr(o.p.skb);
		((struct ring_buffer_per_cpu *)toy_at(&o.m, o.p.ring))->nr_pages = 0;
		((struct ftrace_page *)toy_at(&o.m, o.p.ftrace))->next = kptr(o.p.ftrace);
		((struct gen_pool_chunk *)toy_at(&o.m, o.p.chunk))->end_addr = 1;
		*(uint64_t *)toy_at(&o.m, o.p.tags) = UINT64_C(0xffffb0de12345678);
		TOY_VAR(&o.m, struct swap_cgroup_ctrl, "swap_cgroup_ctrl")
		[1].length = 1ull << 60;
		*TOY_VAR(&o.m, unsigned, "i_hash_mask") = 0xffffffff;
		owners_load(t, &o);
		check_sql(t, &o, ISSUES,
			  "open_file|corrupt|open pipe of process 1 cannot be read\n"
			  "open_file|corrupt|open socket of process 1 cannot be read\n"
			  "block|unmapped|requests of block device toy0 cannot be found\n"
			  "trace|corrupt|list of ftrace's pages: broken\n"
			  "trace|corrupt|trace buffer: that of CPU 0\n"
			  "pools|corrupt|DMA pool of zone Normal: chunks of it cannot be found\n"
			  "pools|corrupt|memory cgroups of swap area 1: pages of it cannot be"
			  " found\n"
			  "reserved|corrupt|hash table of inodes: of its 8388608 pages 8388603 are not"
			  " its own\n");
		check_sql(t, &o, "SELECT count(*) FROM checks WHERE NOT ok", "0\n");
	}
	owners_end(&o);
}

KM_TEST(wild_tables_of_files)
{
	struct owners o;

	if (owners_begin(t, &o)) {
		((struct fdtable *)toy_at(&o.m, o.p.fdt))->max_fds = 0xffffffff;
		owners_load(t, &o);
		check_sql(t, &o, ISSUES,
			  "open_file|corrupt|open files of process 1 cannot be read\n"
			  "descriptor|corrupt|open files of process 1 cannot be read\n");
		check_sql(t, &o, "SELECT status FROM load WHERE collector = 'descriptor'", "partial\n");
		check_sql(t, &o, HOLDERS, DMA DATA FTRACE CMA TIMERS FUTEX INODES COUNTS SWAP NOTE NIC DISK TRACE);
	}
	owners_end(&o);
}

/* An array of pages that leads nowhere: the page tables know the pages, too. */
KM_TEST(array_of_pages_lost)
{
	struct owners o;

	if (owners_begin(t, &o)) {
		struct vm_struct *vm = toy_at(&o.m, o.p.vm[8]);

		*(uint64_t *)toy_at(&o.m, (uint64_t)(uintptr_t)vm->pages) = 0x1234;
		vm = toy_at(&o.m, o.p.vm[7]);
		vm->pages = kptr(UINT64_C(0xffffb0de12345678));
		owners_load(t, &o);
		check_frames(t, &o);
		check_sql(t, &o, CLASSES,
			  "kernel_stack|24|0|0\nmodule|3|0|0\npercpu|18|12|0\nvmalloc|10|0|0\n");
	}
	owners_end(&o);
}

/* Stacks: a wild pointer costs its own; one whose mark is gone overflowed, or is none. */
KM_TEST(wild_stacks)
{
	struct owners o;

	if (owners_begin(t, &o)) {
		struct task_struct *one = toy_at(&o.m, o.p.task[0]);
		struct task_struct *two = toy_at(&o.m, o.p.task[1]);
		struct task_struct *thread = toy_at(&o.m, o.p.task[2]);

		uint64_t other = toy_find(&o.m, TOY_slab, 3);

		one->stack = kptr(UINT64_C(0xffffc90000001234));
		/* memory of somebody else */
		two->stack = kptr(TOY_DIRECT_MAP + other * 4096);
		o.m.frame[other] = TOY_DATA;
		thread->stack = kptr(UINT64_C(0xffffc9f000000000));
		owners_load(t, &o);
		check_sql(t, &o, OWNERS " LIMIT 3",
			  "kernel_stack|no task: kept for the next one|-|4\n"
			  "kernel_stack|swapper/1|0|4\n"
			  "kernel_stack|task that could not be read, or none|-|16\n");
		check_sql(t, &o, CLASSES,
			  "kernel_stack|24|0|1\nmodule|3|0|0\npercpu|18|12|0\nvmalloc|10|0|0\n");
		check_sql(t, &o, ISSUES,
			  "task|corrupt|kernel stack of task 1: the pointer is not valid\n"
			  "task|corrupt|kernel stack of task 2: the mark at its end is overwritten:"
			  " it overflowed, or is no stack\n"
			  "task|unmapped|kernel stack of task 3: cannot be read\n");
		check_sql(t, &o, "SELECT count(*) FROM checks WHERE NOT ok", "0\n");
	}
	owners_end(&o);
}

KM_TEST(overflowed_stack)
{
	struct owners o;

	if (owners_begin(t, &o)) {
		struct vm_struct *vm = toy_at(&o.m, o.p.vm[0]);
		uint64_t page = *(uint64_t *)toy_at(&o.m, (uint64_t)(uintptr_t)vm->pages);

		memset(o.m.mem + (page - TOY_VMEMMAP) / sizeof(struct page) * 4096, 0x41, 64);
		owners_load(t, &o);
		check_frames(t, &o);
		check_sql(t, &o, ISSUES,
			  "task|corrupt|kernel stack of task 1: the mark at its end is overwritten:"
			  " it overflowed, or is no stack\n");
		check_sql(t, &o, "SELECT pages FROM owner WHERE name = 'one'", "4\n");
	}
	owners_end(&o);
}

KM_TEST(broken_areas)
{
	struct owners o;

	if (owners_begin(t, &o)) {
		struct vm_struct *vm = toy_at(&o.m, o.p.vm[7]);
		struct vmap_area *va = toy_at(&o.m, o.p.va[8]);

		vm->nr_pages = 0x7fffffff;
		/* back to the one before: a cycle, which leaves out all after it */
		va->list.next = kptr(o.p.va[7] + offsetof(struct vmap_area, list));
		owners_load(t, &o);
		check_sql(t, &o, ISSUES,
			  "vmalloc|corrupt|area of 12288 bytes: 2147483647 pages\n"
			  "vmalloc|corrupt|list of busy areas: broken after 9\n");
		check_sql(t, &o, "SELECT status, reason FROM load WHERE collector = 'vmalloc'",
			  "partial|at least 9 areas: 5 of 37 vmalloc pages are not listed\n");
		check_sql(t, &o, "SELECT name, pages FROM owner WHERE class = 'vmalloc'",
			  "0xffffffff85e00110|3\n0xffffffff85e00120|5\n"
			  "areas that could not be read|4\n");
		/* two pages that only the page tables tell, and two of an area that maps pages of others */
		check_sql(t, &o, CLASSES,
			  "kernel_stack|24|0|0\nmodule|3|0|0\npercpu|18|12|0\nvmalloc|12|0|0\n");
		check_sql(t, &o,
			  "SELECT doc LIKE '%The exact number is not known%' FROM page_class WHERE class = 'vmalloc'",
			  "1\n");
		check_sql(t, &o,
			  "SELECT count(*) FROM checks WHERE name LIKE 'vmalloc%' AND ok IS NULL",
			  "2\n");
	}
	owners_end(&o);
}

/* Lists of areas and of tasks that are gone: the page tables tell what is mapped, marks what is a stack. */
KM_TEST(no_list_of_areas)
{
	struct owners o;

	if (owners_begin(t, &o)) {
		struct list_head *tasks = &TOY_VAR(&o.m, struct task_struct, "init_task")->tasks;

		*TOY_VAR(&o.m, uint64_t, "vmap_nodes") = UINT64_C(0xffffb0de12345678);
		tasks->next = tasks->prev = kptr(UINT64_C(0xffffb0de12345678));
		owners_load(t, &o);
		check_sql(t, &o, "SELECT name, pages FROM owner WHERE class = 'vmalloc'",
			  "areas that could not be read|16\n");
		/* that of CPU 1's idle task is found, three have marks; one is kept, one has no mark */
		check_sql(
			t, &o,
			"SELECT name, pages FROM owner WHERE class = 'kernel_stack' ORDER BY name",
			"no task: kept for the next one|4\nswapper/1|4\n"
			"task that could not be read, or none|12\n");
		check_sql(t, &o, "SELECT pages FROM owner WHERE class = 'module'", "3\n");
		check_sql(t, &o, "SELECT status FROM load WHERE collector = 'lost_area'",
			  "complete\n");
	}
	owners_end(&o);
}

/* A module's memory that reaches over all there is claims nothing of others. */
KM_TEST(wild_module)
{
	struct owners o;

	if (owners_begin(t, &o)) {
		struct module *mod = toy_at(&o.m, o.p.module);

		mod->mem[2] =
			(struct module_memory){ kptr(UINT64_C(0xffffffffd0000000)), 0xfffff000 };
		owners_load(t, &o);
		check_frames(t, &o);
		check_sql(t, &o, ISSUES,
			  "module|corrupt|memory of module toy_module: pages of it cannot be "
			  "found\n");
		check_sql(t, &o, CLASSES,
			  "kernel_stack|24|0|0\nmodule|3|0|1\npercpu|18|12|0\nvmalloc|10|0|0\n");
	}
	owners_end(&o);
}

KM_TEST(broken_chunks)
{
	struct owners o;

	if (owners_begin(t, &o)) {
		struct pcpu_chunk *first = toy_at(&o.m, o.p.chunks[0]);
		struct pcpu_chunk *reserved = toy_at(&o.m, o.p.chunks[1]);
		struct pcpu_chunk *dynamic = toy_at(&o.m, o.p.chunks[2]);

		first->list.next = kptr(o.p.chunks[0]); /* to itself */
		reserved->nr_pages = -1;
		dynamic->populated[0] =
			7; /* one more page than it counts, and that is mapped nowhere */
		owners_load(t, &o);
		check_sql(t, &o, ISSUES,
			  "percpu|corrupt|list of chunks: broken\n"
			  "percpu|unmapped|chunk of the per-CPU allocator: pages of it cannot be"
			  " found\n"
			  "percpu|corrupt|struct pcpu_chunk is not valid\n");
		check_sql(t, &o, "SELECT kind, pages FROM percpu_chunk ORDER BY rowid",
			  "first|12\ndynamic|-\n-|-\n");
		check_sql(t, &o, CLASSES,
			  "kernel_stack|24|0|0\nmodule|3|0|0\npercpu|18|12|1\nvmalloc|10|0|0\n");
	}
	owners_end(&o);
}

#define ZRAM                                                                               \
	"SELECT name, disk_bytes, stored_pages, compressed_bytes, pool_pages, same_pages," \
	" huge_pages FROM zram_device"
#define ZSMALLOC "SELECT name, pages FROM owner WHERE class = 'zsmalloc'"

/* Types of modules come from the BTF that the kernel keeps of them. */
KM_TEST(zram_by_types_of_modules)
{
	struct owners o;

	if (owners_begin(t, &o)) {
		owners_load(t, &o);
		check_sql(t, &o, ZRAM,
			  "zram0|1048576|42|5000|7|7|2\nzram1|1048576|44|5000|13|7|2\n");
		check_sql(t, &o, ZSMALLOC, "zram0|7\nzram1|13\n");
		check_sql(t, &o, "SELECT pages FROM page_class WHERE class = 'zsmalloc'", "20\n");
	}
	owners_end(&o);
}

KM_TEST(no_types_of_modules)
{
	struct owners o;

	if (owners_begin(t, &o)) {
		/* nothing is called "zram" */
		memset(toy_at(&o.m, o.p.strings), 'x', 300);
		owners_load(t, &o);
		check_sql(t, &o, ZRAM, "");
		check_sql(t, &o, "SELECT status, reason FROM load WHERE collector = 'zram'",
			  "skipped|the BTF of module zram does not describe struct zram\n");
	}
	owners_end(&o);
	if (owners_begin(t, &o)) {
		/* no module at all */
		struct list_head *list = TOY_VAR(&o.m, struct list_head, "btf_modules");

		list->next = list->prev = kptr(toy_sym(&o.m, "btf_modules"));
		owners_load(t, &o);
		check_sql(t, &o, ZRAM, "");
		check_sql(t, &o, "SELECT status, reason FROM load WHERE collector = 'zram'",
			  "skipped|the types of zram are those of a module, and the dump has no BTF"
			  " of it: not found\n");
	}
	owners_end(&o);
}

KM_TEST(broken_zspages)
{
	struct owners o;

	if (owners_begin(t, &o)) {
		/* a list of zspages that leads back to its middle */
		struct list_head *list = toy_at(&o.m, o.p.size_class);

		((struct list_head *)toy_at(&o.m, (uint64_t)(uintptr_t)list->next))->next =
			list->next;
		owners_load(t, &o);
		check_sql(t, &o, ISSUES,
			  "zram|corrupt|pool of a zram device: pages of it cannot be found\n");
		check_sql(t, &o, ZSMALLOC, "zram0|3\nzram1|13\n");
	}
	owners_end(&o);
}

/* Which pages are of which pool is unknown where the dump tool left them out; no list is broken. */
KM_TEST(zspages_left_out)
{
	struct owners o;

	if (owners_begin(t, &o)) {
		uint64_t pfn;

		for (pfn = 0; pfn < o.m.frames && o.m.class[pfn] != TOY_zsmalloc; pfn++)
			;
		REQUIRE(pfn < o.m.frames);
		o.m.frame[toy_page_frame(&o.m, pfn)] = TOY_EXCLUDED;
		owners_load(t, &o);
		check_sql(t, &o, "SELECT kind, text FROM issue WHERE collector = 'zram'", "");
		check_sql(t, &o, "SELECT status, lost, reason FROM load WHERE collector = 'zram'",
			  "partial|0|which pages a pool of a zram device has: excluded\n");
	}
	owners_end(&o);
}

#define POOLS                                                                            \
	"SELECT page_kb, node_id, total_hugepages, free_hugepages, found_hugepages FROM" \
	" hugetlb_pool ORDER BY rowid"

KM_TEST(huge_pages_on_lists)
{
	struct owners o;

	if (owners_begin(t, &o)) {
		const struct hstate *h = TOY_VAR(&o.m, struct hstate, "hstates");
		unsigned total = (unsigned)h->nr_huge_pages, nr_free = (unsigned)h->free_huge_pages;
		char want[512];

		owners_load(t, &o);
		snprintf(want, sizeof(want),
			 "2048|0|%u|%u|%u\n2048|1|%u|%u|%u\n2048|-|%u|%u|%u\n"
			 "32768|0|0|0|0\n32768|1|1|0|1\n32768|-|1|0|1\n",
			 h->nr_huge_pages_node[0], h->free_huge_pages_node[0],
			 h->nr_huge_pages_node[0], h->nr_huge_pages_node[1],
			 h->free_huge_pages_node[1], h->nr_huge_pages_node[1], total, nr_free,
			 total);
		CHECK(nr_free > 0 && total > nr_free);
		check_sql(t, &o, POOLS, want);
		snprintf(want, sizeof(want), "32768 kB pages in use|8192\n2048 kB|%u\n",
			 total * 512);
		check_sql(
			t, &o,
			"SELECT name, pages FROM owner WHERE class = 'hugetlb' AND name LIKE "
			"'32768%'"
			" UNION ALL SELECT '2048 kB', sum(pages) FROM owner WHERE class = 'hugetlb'"
			" AND name LIKE '2048 %'",
			want);
		check_sql(t, &o,
			  "SELECT count(*) FROM checks WHERE name = 'huge pages: free = lists' AND "
			  "ok",
			  "2\n");
		check_sql(t, &o,
			  "SELECT sum(nr_pages) FROM page_run WHERE class = 'hugetlb' AND"
			  " owner_id IS NULL",
			  "-\n");
	}
	owners_end(&o);
}

KM_TEST(broken_pools)
{
	struct owners o;

	if (owners_begin(t, &o)) {
		struct hstate *h = TOY_VAR(&o.m, struct hstate, "hstates");
		struct cma *cma = TOY_VAR(&o.m, struct cma, "cma_areas");

		h->hugepage_freelists[0].next = kptr(UINT64_C(0xffffb0de12345678));
		cma->count = UINT64_C(1) << 50;
		owners_load(t, &o);
		check_sql(t, &o, ISSUES,
			  "hugetlb|unmapped|list of free huge pages: broken after 0\n"
			  "cma|corrupt|CMA area toy cannot be read\n");
		check_sql(t, &o, "SELECT name, start_pfn, pages, used_pages FROM cma_area",
			  "toy|-|-|-\n");
		check_sql(t, &o,
			  "SELECT left_value IS NULL, right_value IS NULL, ok FROM checks WHERE "
			  "name ="
			  " 'huge pages: free = lists' AND subject LIKE '2048%'",
			  "0|1|-\n");
	}
	owners_end(&o);
}

/* One counter that no machine can have: nothing that is made of it is a number, in any table. */
KM_TEST(pools_larger_than_memory)
{
	static const uint64_t absurd[] = { UINT64_C(0x3fffffffffffff), UINT64_C(0x3ffffffffffff),
					   UINT64_MAX, UINT64_C(1) << 40 };
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(absurd) * 2; i++) {
		struct owners o;

		if (owners_begin(t, &o)) {
			TOY_VAR(&o.m, struct hstate, "hstates")
			[i & 1].nr_huge_pages = absurd[i / 2];
			owners_load(t, &o);
			check_sql(t, &o, ISSUES,
				  "hugetlb|corrupt|counters of a pool of huge pages are not "
				  "plausible\n");
			check_sql(t, &o,
				  "SELECT count(*), count(total_hugepages) FROM hugetlb_pool"
				  " WHERE node_id IS NULL",
				  "2|1\n");
			check_sql(t, &o,
				  "SELECT count(*), count(value_kb) FROM meminfo WHERE name LIKE"
				  " 'Huge%' OR name = 'CommitLimit'",
				  "7|0\n");
			check_sql(t, &o,
				  "SELECT left_value IS NULL, ok IS NULL FROM checks"
				  " WHERE name = 'huge pages: pools = pages'",
				  "1|1\n");
		}
		owners_end(&o);
	}
}

KM_TEST(what_cma_gave_out)
{
	struct owners o;

	if (owners_begin(t, &o)) {
		owners_load(t, &o);
		check_sql(t, &o, "SELECT name, pages, used_pages FROM cma_area", "toy|16|4\n");
	}
	owners_end(&o);
}

KM_TEST_MAIN
