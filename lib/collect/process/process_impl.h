/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_PROCESS_IMPL_H
#define KM_PROCESS_IMPL_H

/**
 * Memory of processes, in four steps that the collector (space.c) puts together: which processes there are
 * and which address spaces they have (list.c), what is mapped in one (vma.c), what its
 * page tables say of that (walk.c), and what its mappings are called (name.c).
 */

#include <pthread.h>

#include "collect/collect.h"
#include "base/map.h"
#include "mm/swap_entry.h"
#include "process.h"
#include "vm_flag.h"

#define KM_RSS_COUNTERS 4u /* in this order: file, anon, swap, shmem */

/** An address space (struct mm_struct). */
struct km_space {
	uint64_t mm;
	int64_t pid;	    /* of the first process that has it */
	uint64_t processes; /* that have it */
	uint64_t tasks;	    /* likewise: all threads that were found */
	char comm[16];
	int64_t task_rss[KM_RSS_COUNTERS]; /* what its tasks keep of its counters (up to v6.1) */
	enum km_status task_rss_st;
};

/** A process (thread group) with memory of its own. */
struct km_proc {
	int64_t pid;
	char comm[16];
	uint32_t space; /* index in spaces */
	bool first;	/* the space is reported with this one */
};

struct km_processes {
	KM_VEC(struct km_space) spaces;
	KM_VEC(struct km_proc) procs; /* those of a space may be apart */
	bool part;		      /* the memory of some task could not be found */
};

/** Find them among the tasks in run->mm. KM_OK or KM_NOMEM. */
enum km_status km_processes_find(struct km_run *run, struct km_processes *ret);
void km_processes_free(struct km_processes *p);

/** A file that is mapped. */
struct km_mapped_file {
	uint64_t dentry, vfsmount;
	uint64_t f_inode; /* up to v6.6 those that overlayfs opens below have the entry and mount above; 0: unknown */
	const char *path; /* NULL: it cannot be read */
	enum km_status path_st;
	uint64_t inode, device;	 /* its number and its super block's */
	enum km_status inode_st; /* whether they, and what follows, are known */
	bool shmem;		 /* shared memory or tmpfs */
	bool regular;		 /* an ordinary file: what is mapped of it is its own pages, or copies */
	uint64_t mapping;	 /* address_space */
	uint64_t bytes, swapped; /* of shared memory: its size, pages that are swapped out */
};

/** Files that were found, by directory entry, mount and inode; all threads share it. */
struct km_file_cache {
	pthread_mutex_t lock;
	struct km_map by_key; /* -> index in v + 1 */
	KM_VEC(struct km_mapped_file *) v;
	struct km_arena arena;
};

/** The file of a mapping (struct file). KM_OK (*@ret lives as long as the cache), KM_NOMEM, or why not. */
enum km_status km_mapped_file_find(struct km_file_cache *c, struct km_view *v, uint64_t file,
				   const struct km_mapped_file **ret);
void km_file_cache_free(struct km_file_cache *c);

/** What /proc/PID/smaps counts of a mapping. Pages, unless something else is said. */
struct km_usage {
	uint64_t rss, anon, shmem; /* the rest is of files */
	uint64_t uss;
	uint64_t pss, pss_anon, pss_shmem, pss_locked; /* bytes, shifted by KM_PSS_SHIFT */
	uint64_t swap;				       /* entries of the page table */
	uint64_t swap_pss;			       /* bytes, shifted */
	uint64_t shmem_swap;			       /* of shared memory that is swapped out, as /proc counts it */
	uint64_t thp;				       /* of anon, in huge pages */
	uint64_t hugetlb, hugetlb_private;
	/* What is unknown. */
	uint64_t unread_tables; /* tables that nothing is known about */
	uint64_t unread_pages;	/* pages whose struct page is not known: they are in rss alone */
	uint64_t unread_swap;	/* entries whose count of users is not known */
	uint64_t unread_shmem;	/* mappings of shared memory whose shmem_swap is not known */
};

#define KM_PSS_SHIFT 12u

struct km_vma {
	uint64_t addr; /* of the struct vm_area_struct */
	uint64_t start, end, flags, pgoff;
	uint32_t anon_pgoff;		   /* of anonymous pages; the lower half */
	const struct km_mapped_file *file; /* NULL: none, or unknown */
	const char *name;		   /* NULL: none; in the arena of the space's result */
	struct km_usage use;
};

struct km_space_issue {
	uint64_t addr;
	enum km_status st;
	char text[120];
};

#define KM_SPACE_ISSUES 16u

/** Anonymous frames that a process maps, one after the other. */
struct km_frame_run {
	uint64_t pfn : 40, nr : 24;
};

/** What is known of one address space; made by a worker, reported by the collector. */
struct km_space_use {
	const struct km_space *space;
	KM_VEC(struct km_vma) vmas; /* by address */
	enum km_status vmas_st;	    /* KM_OK: these are all */
	struct km_usage sum;
	KM_VEC(struct km_frame_run) anon;
	KM_VEC(struct km_frame_run) merged; /* by KSM */
	KM_VEC(uint64_t) tables;	    /* frames of page tables, in the order they were found */
	KM_VEC(uint64_t) shared_tables;	    /* those of hugetlb mappings, which processes may share */
	uint64_t counted_tables;	    /* of the levels that the kernel counts */
	bool tables_known;		    /* all of them were found */
	struct km_space_counters {
		int64_t rss[KM_RSS_COUNTERS];
		enum km_status rss_st;
		uint64_t total_vm, locked_vm; /* pages */
		uint64_t table_bytes, hugetlb;
		bool has_total_vm, has_locked_vm, has_table_bytes, has_hugetlb;
	} counters; /* the kernel's */
	struct km_space_issue issues[KM_SPACE_ISSUES];
	uint64_t nr_issues;	/* also those that have no room */
	enum km_status more_st; /* of those that have no room: KM_EXCLUDED if all of them are */
	struct km_arena arena;
};

/** Note damage of an address space. */
void km_space_issue(struct km_space_use *u, uint64_t addr, enum km_status st, const char *fmt, ...)
	__attribute__((format(printf, 4, 5)));

/** How this kernel writes what is not present, and what of it counts. */
struct km_entry_rules {
	enum km_entry_format format;
	unsigned nr_areas;		  /* types below are swap areas */
	unsigned moving, nr_moving;	  /* types of pages on their way to another frame */
	unsigned device, nr_device;	  /* types of pages that a device holds */
	uint64_t pfn_mask;		  /* of the offset of these */
	uint64_t zero_pfn, huge_zero_pfn; /* 0: not known */
	enum km_status huge_zero_lost;	  /* why it is not known; KM_OK: it is, or there is none */
};

/** What all workers share. */
struct km_space_plan {
	struct km_run *run;
	const struct km_kernel *k;
	struct km_page_facts facts;
	struct km_swap_maps swap;
	struct km_entry_rules rules;
	struct km_file_cache files;
	struct km_vm_letters letters;
	uint64_t max_nodes; /* of a tree or list of mappings */
	uint32_t merged;    /* owner of pages that KSM has merged; 0: not made yet */
};

/** One thread's. */
struct km_space_worker {
	struct km_space_plan *plan;
	struct km_view *view;
	struct km_fact_reader facts;
	struct km_table_walk *walk;
};

/** Read the mappings of u->space into u->vmas. KM_OK or KM_NOMEM. */
/** Record how this kernel counts mappings of a page. */
enum km_status km_page_facts_variant(struct km_run *run);
/** Record where this kernel has the mappings of an address space. */
enum km_status km_space_vmas_variant(struct km_run *run);
enum km_status km_space_read_vmas(struct km_space_worker *w, struct km_space_use *u);

/** Issues where the space's heap, stack or locked pages contradict its mappings, once all of these were read. */
void km_space_witness(struct km_space_worker *w, struct km_space_use *u);

/** Fill km_vma.file and km_vma.name; @ops and @data are vm_ops and vm_private_data, @file is vm_file. */
struct km_vma_raw {
	uint64_t ops, data, file, anon_name;
};
enum km_status km_vma_name(struct km_space_worker *w, struct km_space_use *u, struct km_vma *vma,
			   const struct km_vma_raw *raw);

enum km_status km_table_walk_create(const struct km_space_plan *p, struct km_table_walk **ret);
/** Accepts NULL. */
void km_table_walk_destroy(struct km_table_walk *t);
/**
 * Find how much of the shared memory that @vma maps is swapped out; @pgd is the frame of the top page table.
 * KM_OK or KM_NOMEM.
 */
enum km_status km_shmem_swap(struct km_space_worker *w, struct km_vma *vma, uint64_t pgd);
/** Walk the page tables of u->space under its mappings. KM_OK or KM_NOMEM. */
enum km_status km_space_walk(struct km_space_worker *w, struct km_space_use *u);

/** Rows of tables issue, vma and process_memory; what is unknown is counted once a space. */
enum km_status km_process_report_issues(const struct km_space_plan *p, const struct km_space_use *u);
enum km_status km_process_write_vma(const struct km_space_plan *p, const struct km_space_use *u,
				    const struct km_vma *v);
enum km_status km_process_write(const struct km_space_plan *p, const struct km_proc *proc,
				const struct km_space_use *u);
void km_process_report_unknown(const struct km_space_plan *p, const struct km_space_use *u);

/** One number counted in two ways, over all spaces. */
struct km_process_sum {
	int64_t walked, counted;
	bool unknown;
};

struct km_process_sums {
	struct km_process_sum rss[KM_RSS_COUNTERS], tables, mapped, hugetlb;
	unsigned different; /* rows for spaces of which they differ */
	bool part;	    /* not all processes were found */
};

/** Add a space; where its numbers differ, a row of table check says so. */
enum km_status km_process_sum(const struct km_space_plan *p, const struct km_space_use *u,
			      struct km_process_sums *sums);
/** The rows for all spaces. */
enum km_status km_process_check(const struct km_space_plan *p, const struct km_process_sums *sums);

/**
 * Name the owners of a space's page tables and anonymous pages, and claim them. In the order of spaces, so that
 * who comes first is always the same. KM_OK, KM_NOMEM or KM_IO.
 */
enum km_status km_process_claim(struct km_space_plan *p, const struct km_space_use *u);

/**
 * Find by trial which levels of page tables are marked, for the plan's facts; a row of table variant. KM_OK,
 * KM_NOMEM or KM_IO.
 */
enum km_status km_table_marks_find(struct km_space_worker *w, const struct km_processes *found);

/** The rules of this kernel, and rows of table variant that say how they were found. */
enum km_status km_entry_rules_find(struct km_run *run, struct km_entry_rules *ret);

/**
 * Whether the top table at frame @pfn has a second page after it, for what a process may see of it: kernels that can
 * isolate page tables (PTI) allocate both. Since v6.14 (which marks top tables) only where that is in use, and as
 * a compound page.
 */
bool km_table_has_pair(struct km_view *v, const struct km_mm *mm, uint64_t pfn);

/** Claim the kernel's own page tables. KM_OK or KM_NOMEM. */
enum km_status km_claim_kernel_tables(struct km_run *run);

#endif
