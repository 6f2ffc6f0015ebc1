/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_PROCESS_H
#define KM_PROCESS_H

/** What collectors of processes hand to others: tasks, and what is known of each page. */

#include "base/mem.h"
#include "file/scratch.h"
#include "mm/mm.h"

/* ---- task ---- */

/* Tasks, as collector task met them. */

/* task_struct.flags (include/linux/sched.h): defines, which debug information does not have. */
#define PF_EXITING 0x4u
#define PF_KTHREAD 0x200000u
/* task_struct.state since v4.14. */
#define KM_TASK_DEAD 0x80u

/** A task that the collector of tasks met; leaders of their threads come first. */
struct km_task_seen {
	uint64_t addr;
	int64_t pid;
};

KM_VEC_AS(km_tasks, struct km_task_seen);

/* ---- page fact ---- */

/*
 * What a walk of page tables needs to know about the pages that it finds: how often each is mapped, and what
 * kind it is. Page tables lead to pages in any order and as often as they are shared, so each piece of the
 * memory map is read once and kept as one word a page, and another that says which page of its object it is;
 * all threads share them.
 *
 *	31                    10 9 8 7 6 5 4 3 2 1  0
 *	+-----------------------+-------------+-----+
 *	|    times mapped       |    flags    |state|
 *	+-----------------------+-------------+-----+
 */

#define KM_FACT_STATE	 0x003u
#define KM_FACT_READ	 0x001u
#define KM_FACT_NO_PAGE	 0x002u /* the frame has no struct page */
#define KM_FACT_UNREAD	 0x003u /* its struct page cannot be read */
#define KM_FACT_ANON	 0x004u
#define KM_FACT_SHMEM	 0x008u				   /* neither: a file's, or the kernel's own */
#define KM_FACT_KSM	 0x010u				   /* anonymous, and merged with others */
#define KM_FACT_ALONE	 0x020u				   /* nobody but the one who maps it refers to it */
#define KM_FACT_TABLE	 0x040u				   /* marked as a page table */
#define KM_FACT_NOT_USER 0x080u				   /* free, a slab, a page table: nothing that a process may map */
#define KM_FACT_DEVICE	 0x100u				   /* memory of a device */
#define KM_FACT_PLACED	 0x200u				   /* its struct page says which page of its object it is: km_page_place() */
#define KM_FACT_MAPS	 10u				   /* the count of mappings is from this bit on */
#define KM_FACT_MAX_MAPS ((1u << (32 - KM_FACT_MAPS)) - 1) /* what is above is cut off */

/* How often a page of a compound page is mapped, beside its own count. */
enum km_maps_mode {
	KM_MAPS_OF_HEAD,   /* up to v4.4: the head's count is that of all */
	KM_MAPS_OF_ANON,   /* to v6.1: and the whole's, of anonymous ones; each is counted once */
	KM_MAPS_AND_WHOLE, /* since v6.2: and the whole's */
};

struct km_page_facts {
	const struct km_mm *mm;
	struct km_scratch words;  /* uint32_t by frame */
	struct km_scratch places; /* uint64_t by frame: struct km_page_place of pages that have one */
	uint64_t nr_frames;
	enum km_maps_mode mode;
	uint64_t
		double_map;	/* flag of the first tail: the whole's count is in those of the pages, too */
	uint32_t large;		/* offset of the sum of all counts; 0: none */
	uint32_t index;		/* offset of page->index; 0: not known */
	unsigned marked_levels; /* tables of so many of the lowest levels are marked as such: 0 to 2 */
	int device_zone;	/* index of ZONE_DEVICE; -1: none */
	uint64_t tail,
		first_page; /* v4.3 and before: flag of tails, and where they name the head */
};

/** One thread's way to the facts. */
struct km_fact_reader {
	struct km_page_facts *facts;
	struct km_view *view; /* borrowed */
	uint8_t *pages;	      /* struct pages of a piece */
	uint8_t *head;	      /* the head that tails were last led back to, and its first tail */
	uint64_t head_addr;
	enum km_status head_st;
};

/** Which rule of counts of mappings holds for this kernel: its name and, in *@ret_reason, why. Static texts. */
const char *km_page_facts_rule(const struct km_layout *l, const struct km_mm *mm, const char **ret_reason);
/** KM_OK, or KM_NOMEM when there is no room for the words. */
enum km_status km_page_facts_init(struct km_page_facts *f, const struct km_kernel *k,
				  const struct km_mm *mm);
/** Accepts a zeroed struct. */
void km_page_facts_deinit(struct km_page_facts *f);

/** @view is borrowed. KM_OK or KM_NOMEM; km_fact_reader_deinit() in any case. */
enum km_status km_fact_reader_init(struct km_fact_reader *r, struct km_page_facts *f,
				   struct km_view *view);
void km_fact_reader_deinit(struct km_fact_reader *r);

/** Read what is not known yet: for km_page_fact() alone. */
uint32_t km_fact_read(struct km_fact_reader *r, uint64_t pfn);

static inline uint32_t km_page_fact(struct km_fact_reader *r, uint64_t pfn)
{
	const uint32_t *words = r->facts->words.data;
	uint32_t w;

	if (pfn >= r->facts->nr_frames)
		return km_mm_lost(r->facts->mm) ? KM_FACT_UNREAD : KM_FACT_NO_PAGE;
	w = __atomic_load_n(&words[pfn], __ATOMIC_ACQUIRE);
	return w ? w : km_fact_read(r, pfn);
}

/** Which page of which object a page is, by its struct page: enough of both to distinguish pages. */
struct km_page_place {
	uint32_t index;	  /* the lower half of page->index, in base pages */
	uint32_t mapping; /* km_mapping_mark() of page->mapping */
};

static inline uint32_t km_mapping_mark(uint64_t mapping)
{
	return (uint32_t)(mapping >> 3 ^ mapping >> 35);
}

/** The place of a frame whose fact, read before, has KM_FACT_PLACED. */
static inline struct km_page_place km_page_place(const struct km_fact_reader *r, uint64_t pfn)
{
	uint64_t w = __atomic_load_n((const uint64_t *)r->facts->places.data + pfn, __ATOMIC_RELAXED);

	return (struct km_page_place){ (uint32_t)w, (uint32_t)(w >> 32) };
}

#endif
