/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The vmlinux of a toy machine: types, and variables that the generator fills. */
#include "toy.h"

#ifndef TOY_BANNER
#define TOY_BANNER "Linux version 6.12.0-toy (toy@machine) #1 SMP"
#endif

const char linux_banner[] = TOY_BANNER "\n";

extern char _end[];
char *toy_image_end = _end;

pg_data_t *node_data[TOY_MAX_NODES];
unsigned long node_states[NR_NODE_STATES];
struct mem_section **mem_section;
unsigned long page_offset_base;
unsigned int nr_cpu_ids;
unsigned long __per_cpu_offset[TOY_MAX_CPUS];
unsigned long __cpu_possible_mask, __cpu_online_mask;
struct resource iomem_resource;
struct uts_namespace init_uts_ns;
char *saved_command_line;
const char *zone_names[__MAX_NR_ZONES];
const char *migratetype_names[MIGRATE_TYPES];
atomic_long_t vm_zone_stat[NR_VM_ZONE_STAT_ITEMS], vm_node_stat[NR_VM_NODE_STAT_ITEMS];
atomic_long_t _totalram_pages;
struct hstate hstates[2];
unsigned int hugetlb_max_hstate, default_hstate_idx;
unsigned long init_top_pgt[512] __attribute__((aligned(4096)));
#ifdef TOY_HAS_FILES
struct list_head super_blocks;
struct vfsmount *shm_mnt;
struct nsproxy init_nsproxy;
const struct address_space_operations shmem_aops = { 0 };
struct backing_dev_info noop_backing_dev_info;
struct super_block *blockdev_superblock;
struct swap_info_struct *swap_info[2];
unsigned int nr_swapfiles = 1;
#endif
/* Room for what the variables point to: texts and struct resources. */
char toy_texts[4096];
struct resource toy_resources[16];

/* Types that no variable has. */
struct page toy_page;
#if TOY_ERA == 612
struct folio toy_folio;
enum pagetype toy_pagetype;
#else
enum compound_dtor_id toy_dtor;
#endif
enum pageflags toy_pageflags;
enum migratetype toy_migratetype;
enum zone_stat_item toy_zone_stat_item;
enum node_stat_item toy_node_stat_item;
enum node_states toy_node_states;
enum zone_type toy_zone_type;
struct per_cpu_pages toy_pcp;
struct per_cpu_zonestat toy_zonestat;
struct per_cpu_nodestat toy_nodestat;
struct mem_section_usage toy_usage;
#ifdef TOY_HAS_FILES
#if TOY_ERA == 612
struct xa_node toy_node;
#else
struct radix_tree_node toy_node;
#endif
struct shmem_inode_info toy_shmem_inode;
struct bdev_inode toy_bdev_inode;
struct gendisk toy_gendisk;
struct mount toy_mount;
struct dentry toy_dentry;
#endif

#ifdef TOY_POOLS
/* The stack of init_task is as large as others; the linker script says how large. */
char init_stack[TOY_STACK] __attribute__((aligned(TOY_STACK)));
asm(".globl __start_init_stack, __end_init_stack\n"
    ".set __start_init_stack, init_stack\n.set __end_init_stack, init_stack + 16384\n"
    /* per-CPU variables are counted from 0 */
    ".globl idle_threads, cached_stacks\n"
    ".set idle_threads, 0x3c00\n.size idle_threads, 8\n"
    ".set cached_stacks, 0x3c10\n.size cached_stacks, 16\n"
    /* of these, the ones that the linker has put together */
    ".globl __per_cpu_start, __per_cpu_end\n.set __per_cpu_start, 0\n.set __per_cpu_end, 0x40");
struct task_struct init_task;
struct vmap_node *vmap_nodes;
int nr_vmap_nodes;
atomic_long_t nr_vmalloc_pages;
struct list_head modules;
struct list_head *pcpu_chunk_lists;
int pcpu_nr_slots, pcpu_unit_pages, pcpu_nr_units, pcpu_nr_populated;
struct pcpu_chunk *pcpu_first_chunk, *pcpu_reserved_chunk;
void *pcpu_base_addr;
unsigned long *pcpu_unit_offsets;
/* Who leads to pages of class other_kernel. */
const struct file_operations pipefifo_fops, socket_file_ops;
struct ftrace_page *ftrace_pages_start;
struct list_head ftrace_trace_arrays;
struct swap_cgroup_ctrl swap_cgroup_ctrl[2];
struct swap_info_struct *swap_info[2];
struct gen_pool *atomic_pool_kernel;
struct super_block *blockdev_superblock;
void *toy_pointers[4];
#if TOY_SLAB == 701
enum vdso_pages { VDSO_TIME_PAGE_OFFSET, VDSO_TIMENS_PAGE_OFFSET, VDSO_RNG_PAGE_OFFSET, VDSO_NR_PAGES } toy_vdso_pages;
void *vdso_k_time_data;
unsigned int __futex_mask;
/* Code in which the generator writes addresses, and the end of all code. */
__asm__(".section .text.toy, \"ax\"\n"
	".globl __futex_hash, toy_code, _etext\n"
	"__futex_hash: .skip 32, 0x90\n"
	".size __futex_hash, 32\n"
	"toy_code: .skip 8192, 0x90\n"
	"_etext: .skip 16, 0x90\n"
	".text\n");
#else
struct toy_futex_data __futex_data;
#endif
struct futex_hash_bucket toy_bucket;
struct toy_timer_data __timer_data;
struct timer_hash_bucket toy_timer_bucket;
unsigned char *vmcoreinfo_note;
struct mempool_s toy_reserve, *toy_made_reserve;
void *mempool_alloc_pages(unsigned int gfp, void *data);

void *mempool_alloc_pages(unsigned int gfp, void *data)
{
	return gfp ? data : 0;
}
unsigned long *inode_hashtable;
unsigned int i_hash_mask;
struct cma cma_areas[2];
unsigned int cma_area_count;
struct list_head btf_modules;
struct btf toy_btf;
struct btf_module toy_btf_module;
struct page_pool toy_page_pool;
struct file toy_file;
struct files_struct toy_files;
struct fdtable toy_fdtable;
struct pipe_inode_info toy_pipe;
char kernel_config_data[TOY_CONFIG_BYTES];
struct inet_hashinfo tcp_hashinfo;
struct inet_timewait_sock toy_timewait; /* the kernel has them in objects alone */
struct socket toy_socket;
struct tcp_sock toy_tcp_sock;
struct unix_sock toy_unix_sock;
int toy_tcp_state = TCP_LISTEN;
struct sk_buff toy_skb;
struct skb_shared_info toy_shared;
struct trace_array toy_trace_array;
struct ring_buffer_per_cpu toy_ring_buffer;
struct buffer_page toy_buffer_page;
struct gen_pool_chunk toy_chunk;
struct bdev_inode toy_bdev;
struct request toy_request;
struct vmap_area toy_vmap_area;
struct signal_struct toy_signal;
struct module toy_module;
struct taint_flag taint_flags[20];
#endif

#ifdef TOY_ORC
/* Code that nobody runs, and how the unwinder gets from each part of it to its caller. */
#define TEXT(x) #x
#define NUMBER(x) TEXT(x)
#define ORC(at, sp, bp, sp_reg, bp_reg, type)                                                                      \
	".pushsection .rodata.ip, \"a\"\n.long " at " - .\n.popsection\n"                                      \
	".pushsection .rodata.orc, \"a\"\n.short " #sp ", " #bp ", " NUMBER(sp_reg) " | " NUMBER(bp_reg)      \
	" << 4 | " NUMBER(type) " << 8\n.popsection\n"
__asm__(".pushsection .rodata.ip, \"a\"\n.balign 16\n.globl __start_orc_unwind_ip\n__start_orc_unwind_ip:\n.popsection\n"
	".pushsection .rodata.orc, \"a\"\n.balign 16\n.globl __start_orc_unwind\n__start_orc_unwind:\n.popsection\n"
	".globl schedule, toy_caller, toy_entry, toy_thread, toy_unknown, toy_irq, ret_from_fork\n"
	ORC("schedule", 8, 0, TOY_ORC_SP, 0, TOY_ORC_CALL)
	ORC("schedule + 16", 24, -16, TOY_ORC_SP, TOY_ORC_PREV_SP, TOY_ORC_CALL)
	ORC("toy_caller", 16, -16, TOY_ORC_BP, TOY_ORC_PREV_SP, TOY_ORC_CALL)
	ORC("toy_entry", 0, 0, TOY_ORC_SP, 0, TOY_ORC_REGS)
	ORC("toy_thread", 0, 0, 0, 0, TOY_ORC_END)
	ORC("toy_unknown", 0, 0, 0, 0, 0)
#if TOY_ORC == 510
	ORC("toy_irq", 0, 0, TOY_ORC_SP_INDIRECT, 0, TOY_ORC_CALL)
#else
	ORC("toy_irq", 8, 0, TOY_ORC_SP_INDIRECT, 0, TOY_ORC_CALL)
#endif
	ORC("ret_from_fork", 0, 0, TOY_ORC_SP, 0, TOY_ORC_REGS)
	ORC("toy_stack_end", 0, 0, 0, 0, 0)
	".pushsection .text.stack, \"ax\"\n"
	"schedule: .skip 64, 0x90\ntoy_caller: .skip 64, 0x90\ntoy_entry: .skip 64, 0x90\n"
	"toy_thread: .skip 64, 0x90\ntoy_unknown: .skip 64, 0x90\ntoy_irq: .skip 64, 0x90\n"
	"ret_from_fork: .skip 64, 0x90\ntoy_stack_end: .skip 64, 0x90\n.popsection\n"
	".pushsection .rodata.ip, \"a\"\n.globl __stop_orc_unwind_ip\n__stop_orc_unwind_ip:\n.popsection\n"
	".pushsection .rodata.orc, \"a\"\n.globl __stop_orc_unwind\n__stop_orc_unwind:\n.popsection\n"
	".globl runqueues, hardirq_stack_ptr, irq_stack_backing_store\n"
	".set runqueues, " NUMBER(TOY_RQ) "\n.set hardirq_stack_ptr, " NUMBER(TOY_HARDIRQ) "\n"
	".set irq_stack_backing_store, 0x2000\n.size irq_stack_backing_store, " NUMBER(TOY_IRQ_STACK_BYTES) "\n"
#if TOY_ORC != 510
	".globl hardirq_stack_inuse\n.set hardirq_stack_inuse, 0x3c70\n"
#endif
);
void *crash_notes;
struct sched_class fair_sched_class, rt_sched_class;
struct cfs_rq toy_cfs_rq;
struct orc_entry toy_orc_entry;
struct inactive_task_frame toy_inactive_task_frame;
struct rq toy_rq;
struct mutex toy_mutex;
struct mutex_waiter toy_mutex_waiter;
#endif

#ifdef TOY_HAS_FILES
const char *vmstat_text[NR_VM_ZONE_STAT_ITEMS + NR_VM_NODE_STAT_ITEMS];
#endif

#ifdef TOY_CGROUPS
struct cgroup_subsys memory_cgrp_subsys;
struct mem_cgroup *root_mem_cgroup;
struct cgroup_root cgrp_dfl_root, toy_other_root;
asm(".globl memcg_stock\n.set memcg_stock, 0x3e00\n.size memcg_stock, 48");
#if TOY_CGROUPS >= 509
struct memory_stat memory_stats[9];
#endif
#if TOY_CGROUPS >= 601
unsigned int memcg_vm_event_stat[TOY_EVENTS];
#endif
#if TOY_CGROUPS >= 610
signed char mem_cgroup_stats_index[MEMCG_NR_STAT];
#endif
struct css_set toy_css_set;
struct task_struct toy_task;
struct obj_cgroup toy_objcg;
struct memcg_stock_pcp toy_stock;
enum memcg_stat_item toy_memcg_item;
enum memcg_memory_event toy_memcg_event;
enum vm_event_item toy_vm_event;
int toy_css_online = CSS_ONLINE;
#if TOY_CGROUPS >= 420
struct xa_node toy_xa_node;
#else
struct radix_tree_node toy_radix_node;
#endif
#if TOY_CGROUPS >= 510
struct percpu_ref_data toy_ref;
#endif
#endif

#ifdef TOY_PROCESSES
struct task_struct init_task;
struct swap_info_struct *swap_info[29];
unsigned nr_swapfiles;
char empty_zero_page[4096] __attribute__((aligned(4096)));
unsigned long huge_zero_pfn;
unsigned long transparent_hugepage_flags;
struct address_space shmem_aops;
struct mm_struct init_mm;
unsigned l1tf_mitigation;
const char *special_mapping_name(struct vm_area_struct *vma);
const char *special_mapping_name(struct vm_area_struct *vma)
{
	return ((struct vm_special_mapping *)vma->vm_private_data)->name;
}
struct mount toy_mount;
struct signal_struct toy_signal;
struct anon_vma_name *toy_anon_name;
struct maple_node toy_maple_node;
struct vm_special_mapping toy_special;
#endif

#ifdef TOY_SLAB
struct list_head slab_caches;
struct kset *slab_kset;
unsigned int nr_node_ids;
#if TOY_SLAB == 404
struct kmem_cache *kmalloc_caches[3], *kmalloc_dma_caches[3];
#else
struct kmem_cache *kmalloc_caches[NR_KMALLOC_TYPES][3];
enum kmalloc_cache_type toy_kmalloc_type;
#endif
struct TOY_SLAB_STRUCT toy_slab;
struct kset toy_kset;
struct kernfs_node toy_kernfs_node;
#if TOY_SLAB == 1
freelist_idx_t toy_freelist_idx;
struct kmem_cache toy_kmem_cache;
struct kmem_cache_node toy_kmem_cache_node;
struct array_cache toy_array_cache;
struct alien_cache toy_alien_cache;
#else
struct kmem_cache_cpu toy_kmem_cache_cpu;
struct slub_percpu_sheaves toy_sheaves;
struct slab_sheaf toy_sheaf;
struct node_barn toy_barn;
struct kmem_cache_node toy_kmem_cache_node;
struct kmem_cache toy_kmem_cache;
void rcu_free_slab(struct callback_head *head);

void rcu_free_slab(struct callback_head *head)
{
	(void)head;
}
#endif
#if TOY_SLAB >= 612
enum _slab_flag_bits toy_slab_flag_bits;
#endif
#if TOY_SLAB == 612
char *__kfence_pool;
struct kfence_metadata kfence_metadata[3];
enum kernfs_node_type toy_kernfs_node_type;
#endif
#endif

#ifdef TOY_SITES
struct page_ext toy_page_ext;
enum page_ext_flags toy_page_ext_flags;
struct page_ext_operations page_owner_ops;
struct track toy_track;
#if TOY_SITES >= 510
unsigned long page_ext_size;
#else
unsigned long extra_mem;
#endif
#if TOY_SITES > 404
struct page_owner toy_page_owner;
union handle_parts toy_handle;
struct stack_record toy_record;
#endif
#ifdef TOY_KASAN
struct kasan_alloc_meta toy_kasan_alloc_meta;
#endif
#ifdef TOY_KMEMLEAK
struct kmemleak_object toy_kmemleak_object;
struct list_head object_list;
int kmemleak_enabled;
unsigned long jiffies_min_age, jiffies_last_scan;
#endif
#ifdef TOY_TAGS
struct codetag_type *alloc_tag_cttype;
struct codetag_module toy_codetag_module;
struct alloc_tag toy_alloc_tag;
struct alloc_tag_counters toy_alloc_tag_counters;
struct xa_node toy_xa_node;
#endif
#if TOY_SITES >= 701
void **stack_pools;
#elif TOY_SITES >= 604
void *stack_pools[8];
#elif TOY_SITES > 404
void *stack_slabs[8];
#endif
#endif

void _stext(void);
void _text(void) __attribute__((alias("_stext")));

void _stext(void)
{
}
