/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef TOY_PROCESSES_H
#define TOY_PROCESSES_H

/**
 * Processes of a toy machine (TOY_PROCESSES): tasks, address spaces, mappings, page tables, one swap area. With
 * TOY_ERA 612 mappings are in a maple tree and counters per CPU; with 61 they are in a list, and tasks keep a part
 * of the counters.
 */

enum { MM_FILEPAGES, MM_ANONPAGES, MM_SWAPENTS, MM_SHMEMPAGES, NR_MM_COUNTERS };

struct percpu_counter {
	unsigned lock;
	long long count;
	int *counters;
};

struct vfsmount {
	struct dentry *mnt_root;
};

struct mount {
	struct mount *mnt_parent;
	struct dentry *mnt_mountpoint;
	struct vfsmount mnt;
};

struct dentry {
	struct {
		void *next, **pprev;
	} d_hash;
	struct dentry *d_parent;
	struct {
		const char *name;
	} d_name;
	const void *d_op;
};

struct super_block {
	unsigned s_dev;
};

struct address_space {
	void *host;
	const void *a_ops;
	unsigned long nrpages;
};

struct inode {
	struct super_block *i_sb;
	struct address_space *i_mapping;
	unsigned long i_ino;
	long long i_size;
};

struct file {
	struct {
		struct vfsmount *mnt;
		struct dentry *dentry;
	} f_path;
	struct inode *f_inode;
	struct address_space *f_mapping;
};

struct vm_area_struct;
struct vm_operations_struct {
	void (*open)(struct vm_area_struct *area);
	const char *(*name)(struct vm_area_struct *area);
};

struct vm_special_mapping {
	const char *name;
};

struct anon_vma_name {
	int kref;
	char name[];
};

struct mm_struct;
struct vm_area_struct {
	unsigned long vm_start, vm_end;
#if TOY_ERA == 61
	struct vm_area_struct *vm_next;
#endif
	struct mm_struct *vm_mm;
	unsigned long vm_flags;
	struct anon_vma_name *anon_name;
	const struct vm_operations_struct *vm_ops;
	unsigned long vm_pgoff;
	struct file *vm_file;
	void *vm_private_data;
};

struct maple_range_64 {
	void *parent;
	unsigned long pivot[15];
	union {
		void *slot[16];
		struct {
			void *pad[15];
			struct {
				unsigned char end, gap;
			} meta;
		};
	};
};

struct maple_node {
	union {
		struct {
			void *parent;
			void *slot[31];
		};
		struct maple_range_64 mr64;
		struct {
			void *parent_;
			unsigned long pivot[9];
			void *slot[10];
			unsigned long gap[10];
			struct {
				unsigned char end, gap_;
			} meta;
		} ma64;
	};
};

struct maple_tree {
	unsigned ma_lock, ma_flags;
	void *ma_root;
};

struct mm_rss_stat {
	atomic_long_t count[NR_MM_COUNTERS];
};

struct mm_struct {
#if TOY_ERA == 61
	struct vm_area_struct *mmap;
#else
	struct maple_tree mm_mt;
#endif
	unsigned long *pgd;
	atomic_long_t pgtables_bytes;
	int map_count;
	unsigned long total_vm, locked_vm, start_brk, brk, start_stack;
#if TOY_ERA == 61
	struct mm_rss_stat rss_stat;
#else
	struct percpu_counter rss_stat[NR_MM_COUNTERS];
#endif
	atomic_long_t hugetlb_usage;
};

struct signal_struct {
	int nr_threads;
	struct list_head thread_head;
};

struct task_struct {
	unsigned int __state, flags;
	struct list_head tasks;
	int exit_state, pid, tgid;
	struct task_struct *real_parent;
	struct list_head children, sibling, thread_node;
	char comm[16];
	struct signal_struct *signal;
	struct mm_struct *mm;
#if TOY_ERA == 61
	struct {
		int events, count[NR_MM_COUNTERS];
	} rss_stat;
#endif
};

struct swap_info_struct {
	unsigned long flags;
	short prio;
	unsigned max;
	unsigned char *swap_map;
	unsigned pages, inuse_pages;
	struct file *swap_file;
};

#endif
