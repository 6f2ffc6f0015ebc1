/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <string.h>

#include "base/bits.h"
#include "dwarf/kdwarf.h"
#include "home.h"

#define MAX_NAMES 24

struct home {
	const char *file;	      /* as the unit's name ends */
	const char *functions[3];     /* any of them leads to the unit */
	const char *names[MAX_NAMES]; /* types, enums and enumerators; "PREFIX*" */
};

/* The first is always opened. To add: the file where the structure is used by its members. */
static const struct home homes[] = {
	{ "mm/page_alloc.c",
	  { "__alloc_pages", "get_page_from_freelist", "free_area_init" },
	  { "zone", "page", "pglist_data", "per_cpu_*", "free_area",
	    "vm_event_*", "vm_stat_item", "*_stat_item", "migratetype", "MIGRATE_*",
	    "NR_*", "PG_*", "PGTY_*", "folio", "page*",
	    "zone_*", "PB_*", "compound_dtor*", "address_space", "list_head",
	    "mem_section*" } },
	{ "mm/vmstat.c",
	  { "all_vm_events", "vm_events_fold_cpu", "first_online_pgdat" },
	  { "per_cpu_*", "vm_event_*", "*_stat_item", "NR_*", "zone_stat_item" } },
	{ "mm/sparse.c",
	  { "sparse_init", "sparse_decode_mem_map", "sparse_buffer_alloc" },
	  { "mem_section*", "SECTION_*" } },
	{ "mm/hugetlb.c",
	  { "hugetlb_report_meminfo", "hugetlb_total_pages", "PageHuge" },
	  { "hstate", "HUGETLB_*", "compound_dtor*" } },
	{ "kernel/time/timekeeping.c",
	  { "ktime_get_real_ts64", "do_settimeofday64", "getnstimeofday" },
	  { "timekeeper", "tk_*" } },
	{ "mm/debug.c",
	  { "dump_page", "__dump_page", "dump_vma" },
	  { "trace_print_flags", "page*" } },
	{ "kernel/resource.c", { "request_resource", "insert_resource" }, { "resource" } },
	{ "kernel/utsname.c",
	  { "copy_utsname", "free_uts_ns" },
	  { "uts_namespace", "new_utsname" } },
	{ "lib/percpu_counter.c",
	  { "__percpu_counter_sum", "percpu_counter_add_batch", "__percpu_counter_add" },
	  { "percpu_counter" } },
	{ "block/bdev.c",
	  { "nr_blockdev_pages", "bdev_alloc" },
	  { "super_block", "inode", "address_space", "block_device*", "bdev_inode" } },
	{ "fs/inode.c",
	  { "inode_init_once", "new_inode" },
	  { "inode", "super_block", "address_space" } },
	{ "arch/x86/mm/pat/set_memory.c",
	  { "update_page_count", "lookup_address", "set_memory_ro" },
	  { "pg_level", "PG_LEVEL_*" } },
	{ "lib/vdso/datastore.c", { "vdso_install_vvar_mapping", "vdso_setup_data_pages" }, { "vdso_pages", "VDSO_*" } },
	{ "mm/memory-failure.c", { "memory_failure", "memory_failure_queue" }, { "hwpoison*" } },
	{ "mm/slub.c",
	  { "kmem_cache_alloc", "__kmem_cache_create", "do_kmem_cache_create" },
	  { "kmem_cache*", "slab", "slab_*", "slub_*", "track", "kmalloc_*", "KMALLOC_*",
	    "node_barn", "NR_KMALLOC*" } },
	{ "mm/slab_common.c",
	  { "create_kmalloc_caches", "kmem_cache_destroy" },
	  { "kmalloc_*", "KMALLOC_*", "NR_KMALLOC*" } },
	{ "mm/vmalloc.c",
	  { "vmalloc", "vfree", "find_vm_area" },
	  { "vmap_*", "vm_struct", "vmap", "VMAP_*", "rb_list" } },
	{ "mm/percpu.c",
	  { "pcpu_setup_first_chunk", "free_percpu", "pcpu_alloc" },
	  { "pcpu_*", "PCPU_*" } },
	{ "kernel/fork.c",
	  { "copy_process", "free_task", "mm_alloc" },
	  { "task_struct", "mm_struct", "vm_area_struct", "signal_struct", "mm_rss_stat", "MM_*",
	    "NR_MM_COUNTERS", "thread_*", "maple_tree", "files_struct", "rlimit", "cred",
	    "user_struct", "nsproxy", "pid*", "upid", "vm_operations_struct", "anon_vma_name",
	    "ptdesc" } },
	{ "mm/madvise.c", { "do_madvise", "madvise_set_anon_name" }, { "anon_vma_name" } },
	{ "mm/mmap.c",
	  { "_install_special_mapping", "install_special_mapping", "do_mmap" },
	  { "vm_special_mapping" } },
	{ "kernel/sched/core.c", { "wake_up_process", "schedule_tail", "sched_fork" }, { "rq" } },
	{ "arch/x86/kernel/unwind_orc.c",
	  { "unwind_next_frame", "__unwind_start" },
	  { "orc_entry", "inactive_task_frame" } },
	{ "arch/x86/kernel/dumpstack_64.c",
	  { "get_stack_info", "get_stack_info_noinstr", "stack_type_name" },
	  { "cea_exception_stacks", "cpu_entry_area", "pcpu_hot" } },
	{ "arch/x86/mm/cpu_entry_area.c",
	  { "get_cpu_entry_area", "cea_set_pte" },
	  { "cea_exception_stacks", "cpu_entry_area" } },
	{ "kernel/locking/mutex.c", { "mutex_lock", "mutex_unlock" }, { "mutex", "mutex_waiter" } },
	{ "kernel/locking/rwsem.c", { "down_read", "up_read" }, { "rw_semaphore", "rwsem_waiter" } },
	{ "kernel/locking/semaphore.c", { "down", "up" }, { "semaphore", "semaphore_waiter" } },
	{ "kernel/kthread.c", { "kthread_create_on_node", "kthread_data" }, { "kthread" } },
	{ "kernel/workqueue.c",
	  { "wq_worker_comm", "queue_work_on" },
	  { "worker", "worker_pool" } },
	{ "kernel/module/main.c",
	  { "module_put", "try_module_get", "find_module" },
	  { "module*", "mod_kallsyms", "taint_flag", "MOD_*", "MODULE_*" } },
	{ "lib/maple_tree.c", { "mas_walk", "mas_find" }, { "maple_*", "ma_*" } },
	{ "lib/xarray.c", { "xas_load", "xa_load" }, { "xa_*", "xarray", "radix_tree_*" } },
	{ "lib/radix-tree.c", { "radix_tree_insert" }, { "radix_tree_*", "xa_node" } },
	{ "mm/swapfile.c",
	  { "si_swapinfo", "swap_free", "__do_sys_swapoff" },
	  { "swap_*", "SWP_*" } },
	{ "mm/shmem.c", { "shmem_init", "shmem_truncate_range" }, { "shmem_*" } },
	{ "mm/memcontrol.c",
	  { "mem_cgroup_from_task", "mem_cgroup_iter" },
	  { "mem_cgroup*", "page_counter", "memcg_*", "MEMCG_*", "lru_list",
	    "NR_LRU_LISTS", "obj_cgroup", "cgroup*", "css*",
	    "CGRP_ROOT_*" } },
	{ "mm/page_owner.c", { "__set_page_owner", "__dump_page_owner" }, { "page_owner*" } },
	{ "mm/page_ext.c",
	  { "page_ext_get", "lookup_page_ext", "page_ext_init" },
	  { "page_ext*", "PAGE_EXT_*" } },
	{ "lib/stackdepot.c",
	  { "stack_depot_fetch", "stack_depot_save" },
	  { "stack_record", "handle_parts", "depot_*", "stack_*" } },
	{ "mm/kmemleak.c", { "kmemleak_alloc", "kmemleak_free" }, { "kmemleak_*" } },
	{ "lib/codetag.c", { "codetag_register_type", "codetag_next_ct" }, { "codetag_*" } },
	{ "mm/kasan/generic.c", { "kasan_cache_create", "kasan_get_alloc_meta" }, { "kasan_*" } },
	{ "lib/alloc_tag.c", { "alloc_tag_top_users" }, { "alloc_tag*", "codetag*" } },
	{ "kernel/printk/printk.c",
	  { "vprintk_emit", "log_buf_vmcoreinfo_setup", "console_lock" },
	  { "printk_*", "prb_*", "log", "dev_printk_info", "printk_log" } },
	{ "mm/cma.c", { "cma_alloc", "cma_release" }, { "cma*" } },
	{ "drivers/block/zram/zram_drv.c", { "zram_add" }, { "zram*", "ZRAM_*" } },
	{ "mm/zsmalloc.c",
	  { "zs_malloc", "zs_get_total_pages" },
	  { "zs_*", "zspage", "size_class" } },
	{ "fs/namespace.c",
	  { "mntget", "path_is_mountpoint" },
	  { "mount", "vfsmount", "dentry*", "file" } },
	{ "fs/kernfs/dir.c", { "kernfs_get", "kernfs_find_and_get_ns" }, { "kernfs_*" } },
	{ "fs/file.c", { "fget", "iterate_fd" }, { "files_struct", "fdtable", "file" } },
	{ "fs/pipe.c", { "pipe_lock", "alloc_pipe_info" }, { "pipe_*" } },
	{ "mm/mempool.c", { "mempool_alloc", "mempool_destroy" }, { "mempool", "mempool_s" } },
	{ "kernel/futex/core.c",
	  { "futex_exit_recursive", "futex_exit_release", "do_futex" },
	  { "futex_hash_bucket" } },
	{ "kernel/time/posix-timers.c",
	  { "exit_itimers", "posixtimer_deliver_signal" },
	  { "timer_hash_bucket" } },
	{ "net/core/skbuff.c",
	  { "skb_release_head_state", "__alloc_skb", "skb_copy_bits" },
	  { "sk_buff", "skb_*", "sock", "socket" } },
	{ "net/socket.c",
	  { "sock_alloc_file", "kernel_sendmsg", "sock_release" },
	  { "socket", "socket_alloc", "sockfs_inode", "proto" } },
	{ "block/blk-mq.c",
	  { "blk_mq_alloc_tag_set", "blk_mq_free_tag_set" },
	  { "blk_mq_*", "request", "request_queue", "gendisk", "hd_struct" } },
	{ "drivers/base/class.c",
	  { "class_dev_iter_init", "class_find_device" },
	  { "class", "subsys_private", "device_private" } },
	{ "kernel/trace/ftrace.c", { "ftrace_location", "ftrace_free_mem" }, { "ftrace_page" } },
	{ "kernel/trace/ring_buffer.c",
	  { "ring_buffer_write", "__ring_buffer_alloc" },
	  { "trace_buffer", "ring_buffer", "ring_buffer_per_cpu", "buffer_page" } },
	{ "kernel/trace/trace.c",
	  { "tracing_off", "trace_array_get_by_name", "tracing_on" },
	  { "trace_array" } },
	{ "net/core/page_pool.c",
	  { "page_pool_create", "page_pool_destroy" },
	  { "page_pool", "net_device", "device" } },
	{ "net/ipv4/tcp.c",
	  { "tcp_init_sock", "tcp_sendmsg" },
	  { "inet_hashinfo", "inet_ehash_bucket", "inet_bind_hashbucket",
	    "inet_listen_hashbucket", "inet_timewait_sock", "tcp_sock", "TCP_*" } },
	/* Where tcp.c does not define it: v5.10. */
	{ "net/ipv4/inet_timewait_sock.c", { "inet_twsk_alloc", "inet_twsk_purge" }, { "inet_timewait_sock" } },
	{ "net/ipv4/udp.c", { "udp_sendmsg", "udp_table_init" }, { "udp_*" } },
	{ "net/unix/af_unix.c",
	  { "unix_inq_len", "unix_peer_get", "unix_dgram_sendmsg" },
	  { "unix_sock", "unix_address" } },
	{ "net/netlink/af_netlink.c", { "netlink_unicast" }, { "netlink_sock" } },
	{ "net/mptcp/token.c", { "mptcp_token_new_request" }, { "token_bucket" } },
	{ "kernel/dma/swiotlb.c",
	  { "is_swiotlb_allocated", "swiotlb_max_segment" },
	  { "io_tlb_*" } },
	{ "lib/genalloc.c", { "gen_pool_create", "gen_pool_destroy" }, { "gen_pool*" } },
	{ "kernel/dma/pool.c",
	  { "dma_alloc_from_pool", "dma_free_from_pool" },
	  { "dma_gen_pool" } },
	{ "mm/swap_cgroup.c",
	  { "swap_cgroup_swapon", "lookup_swap_cgroup_id" },
	  { "swap_cgroup_ctrl" } },
	{ "kernel/bpf/btf.c", { "btf_type_by_id", "btf_put" }, { "btf", "btf_module" } },
	{ "fs/proc/meminfo.c", { "meminfo_proc_show" }, { "sysinfo" } },
};

uint64_t km_homes_hash(uint64_t h, uint64_t (*add)(uint64_t h, const char *name))
{
	size_t i, k;

	for (i = 0; i < KM_ARRAY_LEN(homes); i++) {
		h = add(h, homes[i].file);
		for (k = 0; k < KM_ARRAY_LEN(homes[i].functions) && homes[i].functions[k]; k++)
			h = add(h, homes[i].functions[k]);
		for (k = 0; k < MAX_NAMES && homes[i].names[k]; k++)
			h = add(h, homes[i].names[k]);
	}
	return h;
}

#define NR_HOMES     KM_ARRAY_LEN(homes)
#define NR_FUNCTIONS 3

struct reader {
	struct km_dwarf *d;
	struct km_wants *wants;
	uint64_t unit[NR_HOMES]; /* UINT64_MAX: not known */
	bool toured_roots;
	struct km_err damage;  /* of the first unit that could not be read; "" none */
	KM_VEC(uint64_t) done; /* units that were read */
};

/* "PREFIX*", "*SUFFIX" or the whole name. */
static bool pattern_matches(const char *pattern, const char *name)
{
	size_t n = strlen(pattern), len = strlen(name);

	if (pattern[0] == '*')
		return len >= n - 1 && !strcmp(name + len - (n - 1), pattern + 1);
	if (pattern[n - 1] == '*')
		return !strncmp(name, pattern, n - 1);
	return !strcmp(name, pattern);
}

static bool home_lists(const struct home *h, const char *name)
{
	size_t i;

	for (i = 0; i < MAX_NAMES && h->names[i]; i++) {
		if (pattern_matches(h->names[i], name))
			return true;
	}
	return false;
}

static bool any_home_lists(const char *name)
{
	size_t i;

	for (i = 0; i < NR_HOMES; i++) {
		if (home_lists(&homes[i], name))
			return true;
	}
	return false;
}

/* True when @h is worth opening: see home.h. */
static bool home_may_have(const struct km_wants *w, const struct home *h)
{
	size_t i;
	uint32_t k;

	for (i = 0; i < w->group.n; i++) {
		const struct km_want_group *g = &w->group.v[i];

		if (!km_want_group_missing(w, g))
			continue;
		for (k = g->first; k < g->first + g->n; k++) {
			const struct km_want *p = &w->want.v[w->member.v[k].want];

			/* Homes are by types: a variable is found by the files that mention it. */
			if (w->member.v[k].kind == KM_WANT_VARIABLE)
				continue;
			if (p->seen && (home_lists(h, p->name) || !any_home_lists(p->name)))
				return true;
		}
	}
	return false;
}

static bool wants_variables(const struct km_wants *w)
{
	return w->member.n && w->member.v[0].kind == KM_WANT_VARIABLE;
}

static void locate_by_symbols(struct reader *r, struct km_image *im)
{
	struct km_elfsym syms[NR_HOMES * NR_FUNCTIONS];
	struct km_span aranges = km_dwarf_aranges(r->d);
	size_t i, k, n = 0;
	size_t of[NR_HOMES * NR_FUNCTIONS];

	for (i = 0; i < NR_HOMES; i++) {
		r->unit[i] = UINT64_MAX;
		for (k = 0; k < NR_FUNCTIONS && homes[i].functions[k]; k++) {
			syms[n] = (struct km_elfsym){ .name = homes[i].functions[k] };
			of[n++] = i;
		}
	}
	if (!aranges.bytes || km_image_symbols(im, syms, n, NULL))
		return;
	for (i = 0; i < n; i++) {
		if (syms[i].present && r->unit[of[i]] == UINT64_MAX)
			(void)km_unit_at(aranges, syms[i].addr, &r->unit[of[i]]);
	}
}

/* "/build/linux/mm/page_alloc.c" ends in "mm/page_alloc.c". */
static bool names_file(const char *name, const char *file)
{
	size_t n = strlen(name), len = strlen(file);

	return n >= len && !strcmp(name + n - len, file) && (n == len || name[n - len - 1] == '/');
}

static void locate_by_files(struct reader *r)
{
	struct km_span info = km_dwarf_info(r->d);
	struct km_unit u = { 0 };
	uint64_t pos;
	size_t i;

	r->toured_roots = true;
	for (pos = 0; km_unit_read(info, pos, &u) == KM_OK; pos += u.bytes) {
		const char *name = km_dwarf_unit_name(r->d, pos);

		for (i = 0; name && i < NR_HOMES; i++) {
			if (r->unit[i] == UINT64_MAX && names_file(name, homes[i].file))
				r->unit[i] = pos;
		}
	}
}

/* A unit that is damaged is passed over: what it defines may be in another. */
static enum km_status read_unit(struct reader *r, uint64_t offset, struct km_err *err)
{
	struct km_err unit_err = { "" };
	enum km_status st;
	uint64_t *p;
	size_t i;

	for (i = 0; i < r->done.n; i++) {
		if (r->done.v[i] == offset)
			return KM_OK;
	}
	p = km_vec_push(&r->done);
	if (!p)
		return km_fail(err, KM_NOMEM, "out of memory");
	*p = offset;
	st = km_dwarf_read_unit(r->d, offset, r->wants, &unit_err);
	if (st == KM_NOMEM)
		return km_fail(err, st, "out of memory");
	if (st && !*r->damage.text)
		r->damage = unit_err;
	return KM_OK;
}

static enum km_status read_homes(struct reader *r, struct km_err *err)
{
	enum km_status st;
	size_t i;

	for (i = 0; i < NR_HOMES; i++) {
		if ((i || wants_variables(r->wants)) && !home_may_have(r->wants, &homes[i]))
			continue;
		if (r->unit[i] == UINT64_MAX && !r->toured_roots &&
		    (!i || !km_dwarf_aranges(r->d).bytes))
			locate_by_files(r);
		if (r->unit[i] == UINT64_MAX)
			continue;
		st = read_unit(r, r->unit[i], err);
		if (st)
			return st;
	}
	return KM_OK;
}

static bool any_missing(const struct km_wants *w, bool optional)
{
	size_t i;

	for (i = 0; i < w->group.n; i++) {
		if ((optional || w->group.v[i].required) &&
		    km_want_group_missing(w, &w->group.v[i]))
			return true;
	}
	return false;
}

/* Offsets of strings to look for as four bytes anywhere, all in one pass: a common word is the end of dozens of strings. */
struct mentions {
	uint32_t offset[64];
	size_t n;
	uint8_t slot[8192]; /* a bit for each value that mention_slot() has for one of them */
};

static uint32_t mention_slot(uint32_t offset)
{
	return offset * 2654435761u >> 16;
}

static void mentions_prepare(struct mentions *m)
{
	size_t i;

	memset(m->slot, 0, sizeof(m->slot));
	for (i = 0; i < m->n; i++)
		m->slot[mention_slot(m->offset[i]) >> 3] |= (uint8_t)(1u << (mention_slot(m->offset[i]) & 7));
}

static bool is_mention(const struct mentions *m, uint32_t offset)
{
	size_t i;

	for (i = 0; i < m->n; i++)
		if (m->offset[i] == offset)
			return true;
	return false;
}

/* Does the unit hold one of them: may it name one of the strings? */
static bool unit_mentions(struct km_span info, const struct km_unit *u, const struct mentions *m)
{
	const uint8_t *p = info.data + u->offset, *end = p + (u->bytes < 4 ? 0 : u->bytes - 3);

	/* For one of them, three times as fast as the loop. */
	if (m->n == 1)
		return memmem(p, u->bytes, m->offset, 4) != NULL;
	for (; p < end; p++) {
		uint32_t slot = mention_slot(km_le32(p));

		if (m->slot[slot >> 3] >> (slot & 7) & 1 && is_mention(m, km_le32(p)))
			return true;
	}
	return false;
}

/*
 * Offsets in .debug_str of all names that are missing; 0 when they cannot identify the units: too many, too
 * short to be in .debug_str, or indexed strings (.debug_str_offsets).
 */
static size_t missing_strings(const struct reader *r, struct km_image *debug, bool optional,
			      uint32_t *ret, size_t room)
{
	struct km_span str = km_dwarf_str(r->d);
	size_t i, n = 0;
	uint32_t k;

	if (km_image_section(debug, ".debug_str_offsets") || !km_dwarf_strings_complete(r->d))
		return 0;
	for (i = 0; i < r->wants->group.n; i++) {
		const struct km_want_group *g = &r->wants->group.v[i];

		if ((!optional && !g->required) || !km_want_group_missing(r->wants, g))
			continue;
		for (k = g->first; k < g->first + g->n; k++) {
			const struct km_want *p = &r->wants->want.v[r->wants->member.v[k].want];
			uint64_t pos = 0;

			if (p->seen && strlen(p->name) < 4)
				return 0;
			while (p->seen && !km_string_offset(str, p->name, &pos)) {
				if (n == room || pos > UINT32_MAX)
					return 0;
				ret[n++] = (uint32_t)pos++;
			}
		}
	}
	return n;
}

static enum km_status tour(struct reader *r, struct km_image *debug, bool optional,
			   struct km_err *err)
{
	struct km_span info = km_dwarf_info(r->d);
	struct km_unit u = { 0 };
	enum km_status st;
	struct mentions m;
	uint64_t pos;

	m.n = missing_strings(r, debug, optional, m.offset, KM_ARRAY_LEN(m.offset));
	mentions_prepare(&m);
	for (pos = 0; km_unit_read(info, pos, &u) == KM_OK; pos += u.bytes) {
		if (m.n && !unit_mentions(info, &u, &m))
			continue;
		st = read_unit(r, pos, err);
		if (st)
			return st;
		if (!any_missing(r->wants, optional))
			break;
	}
	return KM_OK;
}

enum km_status km_home_read(struct km_image *syms, struct km_image *debug, struct km_image *alt,
			    struct km_wants *wants, bool optional, struct km_types *types,
			    struct km_err *err)
{
	struct reader r = { .wants = wants };
	enum km_status st;

	st = km_dwarf_open(debug, alt, types, &r.d, err);
	if (st)
		return st;
	if (km_dwarf_strings_complete(r.d))
		st = km_wants_filter(wants, km_dwarf_str(r.d));
	if (st)
		km_fail(err, st, "out of memory");
	/* A home is known by its types: for a variable none is opened. */
	if (!st && !wants_variables(wants)) {
		locate_by_symbols(&r, syms);
		st = read_homes(&r, err);
	}
	/* Where types have units of their own, no other unit is the home of any. */
	optional |= !st && km_dwarf_has_type_units(r.d);
	if (!st && any_missing(wants, optional))
		st = tour(&r, debug, optional, err);
	/* Where types have units of their own, no other unit is the home of any. */
	if (!st && !optional && km_dwarf_has_type_units(r.d) && any_missing(wants, true))
		st = tour(&r, debug, true, err);
	if (!st && *r.damage.text && any_missing(wants, optional))
		st = km_fail(err, KM_CORRUPT, "cannot read '%s': %s", debug->path, r.damage.text);
	if (!st && km_types_index(types))
		st = km_fail(err, KM_NOMEM, "out of memory");
	km_vec_free(&r.done);
	km_dwarf_close(r.d);
	return st;
}

enum km_status km_home_names(struct km_image *syms, struct km_image *debug, struct km_image *alt,
			     bool (*name)(void *arg, const char *name), void *arg,
			     struct km_err *err)
{
	struct km_types types = { 0 };
	struct reader r = { 0 };
	enum km_status st;
	size_t i;

	st = km_dwarf_open(debug, alt, &types, &r.d, err);
	if (st)
		return st;
	locate_by_symbols(&r, syms);
	if (!km_dwarf_aranges(r.d).bytes)
		locate_by_files(&r);
	for (i = 0; i < NR_HOMES; i++) {
		if (r.unit[i] != UINT64_MAX)
			(void)km_dwarf_names(r.d, r.unit[i], name, arg);
	}
	km_dwarf_close(r.d);
	km_types_deinit(&types);
	return KM_OK;
}
