/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Whose page a frame is, in words: by a look at the part of the memory map that has it. */
#include <stdio.h>

#include "ref_impl.h"

enum km_status km_ref_pages_init(struct km_ref_pages *p, struct km_run *run)
{
	enum km_status st;

	*p = (struct km_ref_pages){ .run = run };
	run->mm->memmap.n = 0; /* found anew by the plan */
	st = km_chunk_plan_init(&p->plan, run);
	if (!st) {
		p->planned = true;
		st = km_chunk_worker_create(&p->plan, &p->worker);
	}
	return st;
}

void km_ref_pages_deinit(struct km_ref_pages *p)
{
	km_chunk_destroy(p->chunk);
	km_chunk_worker_destroy(p->worker);
	if (p->planned)
		km_chunk_plan_deinit(&p->plan);
}

/* The run of @pfn; NULL: its struct page is not known, or there was no memory. Valid until the next call. */
static const struct km_chunk_run *run_of(struct km_ref_pages *p, uint64_t pfn)
{
	uint64_t start = pfn / p->plan.chunk_pages * p->plan.chunk_pages;
	size_t i;

	if (!p->chunk || p->start != start) {
		km_chunk_destroy(p->chunk);
		p->chunk = NULL;
		if (km_chunk_read(p->worker, start, &p->chunk))
			return NULL;
		p->start = start;
	}
	for (i = 0; i < p->chunk->runs.n; i++)
		if (pfn - p->chunk->runs.v[i].start_pfn < p->chunk->runs.v[i].nr_pages)
			return &p->chunk->runs.v[i];
	return NULL;
}

static const struct km_owner *owner_of(const struct km_owners *o, const struct km_chunk_run *r)
{
	const uint64_t *at = r->holder ? km_map_find(&o->by_mapping, r->holder) : NULL;
	uint32_t id = r->owner;

	if (at)
		id = o->mappings.v[*at - 1].owner;
	return id && id < o->v.n ? &o->v.v[id] : NULL;
}

/* Bytes from the beginning of the file. Only the head of a compound page has an index. */
static bool file_offset(const struct km_ref_pages *p, const struct km_chunk_run *r, uint64_t pfn, uint64_t *ret)
{
	uint64_t head = pfn >> r->order << r->order, at = km_mm_page_addr(p->run->mm, head), index;

	if (!at || km_read_field(p->run->view, KF_page_index, at, 0, &index) || index >> 51)
		return false;
	*ret = (index + pfn - head) << p->run->k->page_shift;
	return true;
}

/* " of process bash (12)", " of task 12 (bash)", ", name of the owner", or nothing. */
static void holder_text(const struct km_owner *owner, char *buf, size_t room)
{
	const char *name = owner && owner->name ? owner->name : NULL;

	*buf = '\0';
	if (owner && owner->pid >= 0 && owner->class == KM_CLASS_kernel_stack)
		snprintf(buf, room, " of task %lld (%s)", (long long)owner->pid, name ? name : "?");
	else if (owner && owner->pid >= 0 && name)
		snprintf(buf, room, " of process %s", name);
	else if (name)
		snprintf(buf, room, ", %s", name);
}

static void file_text(const struct km_ref_pages *p, const struct km_chunk_run *r, uint64_t pfn, const char *path,
		      char *buf, size_t room)
{
	char offset[32] = "";
	uint64_t at;

	if (file_offset(p, r, pfn, &at))
		snprintf(offset, sizeof(offset), ", offset 0x%llx", (unsigned long long)at);
	snprintf(buf, room, "%s of %s", offset, path ? path : "a file whose name is not known");
}

static const char *class_text(unsigned class)
{
	switch (class) {
	case KM_CLASS_file:
		return "page cache";
	case KM_CLASS_shmem:
		return "shared memory";
	case KM_CLASS_anon:
		return "anonymous memory";
	case KM_CLASS_page_table:
		return "page table";
	case KM_CLASS_kernel_stack:
		return "kernel stack";
	default:
		return km_class_names[class];
	}
}

void km_ref_describe_page(struct km_ref_pages *p, uint64_t pfn, char *buf, size_t room)
{
	const struct km_chunk_run *r = run_of(p, pfn);
	const struct km_owner *owner = r ? owner_of(p->run->owners, r) : NULL;
	char whose[512] = "";

	if (!r || r->class >= KM_NR_CLASSES) {
		snprintf(buf, room, "struct page of frame 0x%llx", (unsigned long long)pfn);
		return;
	}
	if (r->class == KM_CLASS_file || r->class == KM_CLASS_shmem)
		file_text(p, r, pfn, owner ? owner->name : NULL, whose, sizeof(whose));
	else
		holder_text(owner, whose, sizeof(whose));
	snprintf(buf, room, "struct page of frame 0x%llx: %s%s", (unsigned long long)pfn, class_text(r->class), whose);
}
