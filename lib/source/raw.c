/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <string.h>

#include "ranges.h"
#include "symtab/vmcoreinfo.h"

/*
 * Raw memory: the bytes of RAM by rising addresses, and nothing else. LiME (padded), QEMU's
 * memory-backend-file and pmemsave, .vmem of VMware, the memory files of cloud-hypervisor and
 * Firecracker snapshots.
 *
 * Such a file has no magic. A file is taken for one when it looks like nothing else and has a page that begins with a
 * Linux kernel's VMCOREINFO, without which the kernel could not be found either. One that ends inside a page was cut.
 *
 * The file does not say whether it has the hole for devices that PCs leave below 4 GiB: RAM below it, then
 * RAM from 4 GiB on, follow each other in the files of virtual machines; LiME and pmemsave write zeros. Where
 * the hole begins depends on the machine, when it has so much memory that there is one:
 *
 *	3 GiB		QEMU pc (hw/i386/pc_piix.c, from 3.5 GiB of memory on), VMware,
 *			cloud-hypervisor (arch/src/x86_64/layout.rs), Firecracker (layout.rs, 1 GiB)
 *	2 GiB		QEMU q35 (hw/i386/pc_q35.c, from 2.75 GiB on)
 *	3.25 GiB	Firecracker and crosvm with a gap of 768 MiB
 *	2.75, 3.5 GiB	QEMU q35 and pc with max-ram-below-4g, Xen
 *	3.75 GiB	Xen
 *
 * The kernel's own page tables decide (km_kernel_arrange()): its map of all memory ends where memory does.
 */

#define PAGE_BYTES    4096
#define MIN_RAW_BYTES (UINT64_C(1) << 20) /* a kernel lies above the first MiB */
#define HOLE_END      (UINT64_C(4) << 30)

static const uint64_t hole_starts[] = {
	UINT64_C(0xc0000000), UINT64_C(0x80000000), UINT64_C(0xd0000000),
	UINT64_C(0xe0000000), UINT64_C(0xb0000000), UINT64_C(0xf0000000)
};

/* The hole of @layout in a file of @bytes; 0: none. The last layout has none. */
static uint64_t hole_of(uint64_t bytes, uint32_t layout)
{
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(hole_starts); i++) {
		if (bytes > hole_starts[i] && !layout--)
			return hole_starts[i];
	}
	return 0;
}

static uint32_t count_layouts(uint64_t bytes)
{
	uint32_t n = 0;

	while (hole_of(bytes, n))
		n++;
	return n + 1;
}

static uint64_t whole_pages(uint64_t bytes)
{
	return bytes - bytes % PAGE_BYTES;
}

static bool raw_probe(const struct km_source_file *f, const uint8_t *head, uint64_t bytes)
{
	const struct km_bytes *view = &f->view;
	struct km_vmcoreinfo v;
	uint64_t pos;

	if (!view->data || view->bytes < MIN_RAW_BYTES ||
	    view->bytes > KM_MAX_PADDR || km_foreign_known(head, bytes))
		return false;
	for (pos = 0; pos + PAGE_BYTES <= view->bytes; pos += PAGE_BYTES) {
		if (km_vmcoreinfo_in_page(view->data + pos, PAGE_BYTES, &v) == KM_OK)
			return true;
	}
	return false;
}

static enum km_status raw_arrange(struct km_source *s, uint32_t layout, struct km_err *err)
{
	const struct km_bytes *view = &s->files[0].view;
	uint64_t bytes = whole_pages(view->bytes), hole = hole_of(bytes, layout), low = hole ? hole : bytes;
	km_span_vec spans = { 0 };
	enum km_status st;

	st = km_ranges_add(view, 0, 0, low, 0, &spans);
	if (!st && hole)
		st = km_ranges_add(view, HOLE_END, low, bytes - low, 1, &spans);
	if (st) {
		km_vec_free(&spans);
		return km_fail(err, st, "out of memory");
	}
	st = km_ranges_set(s, &spans, err);
	if (st)
		return st;
	s->info.hole_start = hole;
	s->info.hole_end = hole ? HOLE_END : 0;
	km_ranges_count(s);
	return KM_OK;
}

static enum km_status raw_open(struct km_source *s, struct km_err *err)
{
	if (s->nr_files > 1)
		return km_fail(err, KM_MISMATCH,
			       "'%s' is a memory image; only a split kdump has several files",
			       s->files[0].name);
	s->info.page_bytes = PAGE_BYTES;
	s->info.nr_layouts = count_layouts(whole_pages(s->files[0].view.bytes));
	s->info.incomplete = s->files[0].view.bytes % PAGE_BYTES != 0;
	return raw_arrange(s, 0, err);
}

const struct km_source_ops km_source_raw = {
	.name = "raw",
	.doc = "Raw memory: LiME (padded), QEMU, VMware (.vmem), cloud-hypervisor, Firecracker.",
	.probe = raw_probe,
	.open = raw_open,
	.state = km_ranges_state,
	.run = km_ranges_run,
	.page = km_ranges_page,
	.arrange = raw_arrange,
	.close = km_ranges_close,
};
