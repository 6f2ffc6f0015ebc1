/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The resource tree of physical addresses (kernel/resource.c): what /proc/iomem prints. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "collect/collect.h"
#include "facts.h"

#define MAX_DEPTH     16
#define MAX_RESOURCES 65536

struct walk {
	uint64_t addr;
	unsigned depth;
	uint64_t min, max; /* where it must lie: after its elder sibling, within its parent */
};

/* System RAM found so far, joined: [start, end) in bytes, empty at first. */
struct ram {
	uint64_t start, end;
	uint64_t least_end; /* in frames: an image that has all of it does not end before */
	uint64_t plain_end; /* likewise, of memory that no driver manages: programs that prepare a dump may leave such out */
};

/* Hand the joined range over, in whole frames: only these are RAM to the page allocator. */
static enum km_status keep_ram(struct km_run *run, struct ram *ram)
{
	uint64_t first = (ram->start + run->k->page_bytes - 1) >> run->k->page_shift;
	uint64_t past = ram->end >> run->k->page_shift;
	struct km_pfn_range *r;

	if (past <= first)
		return KM_OK;
	r = km_vec_push(&run->mm->ram);
	if (!r)
		return KM_NOMEM;
	*r = (struct km_pfn_range){ first, past };
	return KM_OK;
}

/*
 * Resources come in the order of their starts. Those that touch are joined by the byte before they are rounded to
 * frames, as memblock does (mm/memblock.c memblock_merge_regions()): UEFI and setup_data of the boot protocol cut RAM
 * within a frame.
 */
static enum km_status add_ram(struct km_run *run, struct ram *ram, uint64_t start, uint64_t end)
{
	enum km_status st;

	if (end == UINT64_MAX)
		end--;
	if (ram->end && start >= ram->start && start <= ram->end) {
		if (end + 1 > ram->end)
			ram->end = end + 1;
		return KM_OK;
	}
	st = keep_ram(run, ram);
	ram->start = start;
	ram->end = end + 1;
	return st;
}

/*
 * Any part of a block that virtio-mem added may be plugged, and the rest is no memory: an image may end within it
 * (drivers/virtio/virtio_mem.c; the block has this name).
 */
static void note_end(const struct km_run *run, struct ram *ram, const char *name, uint64_t start, uint64_t end)
{
	bool in_part = !strcmp(name, "System RAM (virtio_mem)");
	uint64_t least = in_part ? (start >> run->k->page_shift) + 1 : (end + (end < UINT64_MAX)) >> run->k->page_shift;

	if (least > ram->least_end)
		ram->least_end = least;
	if (!strcmp(name, "System RAM") && least > ram->plain_end)
		ram->plain_end = least;
}

/* Keep a named range for the collectors that name owners by it; it gets all of a frame that it covers in part. */
static enum km_status keep_range(struct km_run *run, const struct walk *w, uint64_t start, uint64_t end,
				 const char *name)
{
	struct km_resource *r = km_vec_push(run->resources);

	if (!r)
		return KM_NOMEM;
	r->start = start >> run->k->page_shift;
	r->end = (end >> run->k->page_shift) + 1;
	r->depth = w->depth;
	snprintf(r->name, sizeof(r->name), "%s", name);
	return KM_OK;
}

/*
 * Whether @child may be below the resource @w: not when it is @w or one above it. Ranges cannot show that, as
 * a resource may cover all of its parent. @above: the addresses from the top down to @w.
 */
static const char *cannot_be_child(const struct walk *w, const uint64_t *above, uint64_t child)
{
	unsigned i;

	for (i = 0; i <= w->depth; i++) {
		if (above[i] == child)
			return "a struct resource is below itself";
	}
	return w->depth + 1 < MAX_DEPTH ? NULL : "the resource tree is too deep";
}

/* The resource that leads to it is its parent. */
static bool is_child_of(struct km_run *run, const struct walk *w, const uint64_t *above)
{
	uint64_t parent, expected = w->depth ? above[w->depth - 1] : km_view_sym(run->view, SYM_iomem_resource);

	return km_read_field(run->view, KF_resource_parent, w->addr, 0, &parent) || parent == expected;
}

/* One struct resource with a row of its own. */
static enum km_status add_resource(struct km_run *run, const struct walk *w, struct ram *ram,
				   uint64_t start, uint64_t end)
{
	struct row_memory_map row = { 0 };
	uint64_t name_addr;
	char name[64] = "";
	enum km_status st = km_read_field(run->view, KF_resource_name, w->addr, 0, &name_addr);

	if (!st && name_addr)
		st = km_read_string(run->view, name_addr, name, sizeof(name));
	if (st) {
		name[0] = '\0';
		if (!w->depth) /* it may be RAM */
			run->mm->ram_whole = false;
		km_run_unknown(run, st, "memory_map.name");
	}
	ROW_SET(row, memory_map, start_addr, start);
	ROW_SET(row, memory_map, end_addr, end);
	ROW_SET(row, memory_map, depth, w->depth);
	if (name[0])
		ROW_SET(row, memory_map, name, name);
	st = ROW_ADD(run, memory_map, row);
	if (!st && name[0])
		st = keep_range(run, w, start, end, name);
	if (st || strncmp(name, "System RAM", 10) != 0)
		return st;
	note_end(run, ram, name, start, end);
	return add_ram(run, ram, start, end);
}

/* Report that the rest of a list of siblings, or all below one, is lost; on the top level they may be RAM. */
static enum km_status resources_lost(struct km_run *run, const struct walk *w, enum km_status st,
				     const char *what)
{
	if (!w->depth)
		run->mm->ram_whole = false;
	return km_run_issue(run, w->addr, st, "%s", what);
}

/*
 * The end, in frames, of the RAM that a dump has to have which the crash kernel wrote: without the crash kernel's own memory
 * (arch/x86/kernel/crash.c elf_header_exclude_ranges()).
 */
static uint64_t end_before_crash_kernel(const struct km_run *run, uint64_t end)
{
	size_t i;

	for (i = run->resources->n; i-- > 0;) { /* by rising starts */
		const struct km_resource *r = &run->resources->v[i];

		if (!strcmp(r->name, "Crash kernel") && r->start < end && r->end >= end)
			end = r->start;
	}
	return end;
}

/*
 * An image of bare memory does not say how much there was: one that was cut between two pages or ranges looks whole. RAM
 * that the kernel knows behind its end is lost. Files of the other formats name the last frame in a header, which
 * may be wrong, or older than memory that was added.
 */
static enum km_status compare_end(struct km_run *run, const struct ram *ram)
{
	const struct km_source_info *info = km_source_info(run->k->source);
	bool bare = !strcmp(info->format, "raw") || !strcmp(info->format, "lime") || !strcmp(info->format, "avml");
	uint64_t end = bare ? ram->least_end : end_before_crash_kernel(run, ram->plain_end), page = run->k->page_bytes;
	uint64_t have = info->end_pfn < UINT64_MAX / info->page_bytes ? info->end_pfn * info->page_bytes / page : UINT64_MAX;

	if (end <= have)
		return KM_OK;
	if (bare)
		return km_run_issue(run, 0, KM_MISSING,
				    "the file is cut short: its memory ends at page frame 0x%" PRIx64 ", and the kernel's RAM at 0x%" PRIx64,
				    have, end);
	return km_run_issue(run, 0, KM_MISSING,
			    "by its headers the file has no memory from page frame 0x%" PRIx64
			    " on, and the kernel's RAM ends at 0x%" PRIx64 ": a header is wrong, or memory was added after the crash kernel was loaded",
			    have, end);
}

/* By the symbols, whatever the tree of resources says. */
static void find_image(struct km_run *run)
{
	uint64_t base = run->k->xlate.image_phys - run->k->xlate.image_vaddr;
	uint64_t text = km_view_sym(run->view, SYM_text), end = km_view_sym(run->view, SYM_end);

	if (!text || !end)
		return;
	run->mm->image.start = (text + base) >> run->k->page_shift;
	run->mm->image.end = (end + base + run->k->page_bytes - 1) >> run->k->page_shift;
}

static enum km_status run_memory_map(struct km_run *run)
{
	struct km_view *v = run->view;
	/* At most one sibling of each level waits. */
	struct walk stack[MAX_DEPTH + 1];
	uint64_t above[MAX_DEPTH];
	unsigned top = 0, n = 0;
	struct ram ram = { 0 };
	enum km_status st;
	const char *why;
	uint64_t child;

	find_image(run);
	st = km_read_field(v, KF_resource_child, km_view_sym(v, SYM_iomem_resource), 0, &child);
	if (st)
		return km_run_issue(run, km_view_sym(v, SYM_iomem_resource), st,
				    "the root of the resource tree cannot be read");
	run->mm->ram_whole = true;
	if (child)
		stack[top++] = (struct walk){ child, 0, 0, UINT64_MAX };
	while (top) {
		struct walk w = stack[--top];
		uint64_t start, end, sibling;

		st = km_read_field(v, KF_resource_start, w.addr, 0, &start);
		if (!st)
			st = km_read_field(v, KF_resource_end, w.addr, 0, &end);
		if (!st)
			st = km_read_field(v, KF_resource_sibling, w.addr, 0, &sibling);
		if (!st)
			st = km_read_field(v, KF_resource_child, w.addr, 0, &child);
		if (st) {
			st = resources_lost(run, &w, st, "a struct resource cannot be read");
			if (st)
				return st;
			continue;
		}
		/* Siblings are sorted and do not overlap (__request_resource()): no cycle passes. */
		if (start < w.min || end < start || end > w.max || n++ >= MAX_RESOURCES ||
		    !is_child_of(run, &w, above)) {
			st = resources_lost(run, &w, KM_CORRUPT,
					    "a struct resource is out of order or of another parent: overwritten, or a cycle");
			if (st)
				return st;
			continue;
		}
		st = add_resource(run, &w, &ram, start, end);
		if (st)
			return st;
		if (sibling && end < w.max)
			stack[top++] = (struct walk){ sibling, w.depth, end + 1, w.max };
		else if (sibling)
			st = resources_lost(run, &w, KM_CORRUPT, "the last of its parent has a sibling");
		above[w.depth] = w.addr;
		why = child ? cannot_be_child(&w, above, child) : NULL;
		if (why)
			st = resources_lost(run, &w, KM_CORRUPT, why);
		else if (child)
			stack[top++] = (struct walk){ child, w.depth + 1, start, end };
		if (st)
			return st;
	}
	st = keep_ram(run, &ram);
	if (!st)
		st = compare_end(run, &ram);
	return st;
}

static void free_resources(void *share)
{
	km_vec_free((struct km_resources *)share);
}

const struct km_collector km_collect_memory_map = {
	.name = "memory_map",
	.doc = "The resource tree of physical addresses.",
	.fields =
		(const enum km_field_id[]){ KF_resource_start, KF_resource_end, KF_resource_sibling,
					    KF_resource_child, KM_NR_FIELDS },
	.syms = (const enum km_sym_id[]){ SYM_iomem_resource, KM_NR_SYMS },
	.tables = (const struct km_table *const[]){ &km_tbl_memory_map, NULL },
	.shares = (const struct km_share[]){ KM_SHARE(resources, free_resources), { 0 } },
	.run = run_memory_map,
};
