/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * x86_64: 4 or 5 levels of 512 entries of 8 bytes.
 *
 *	 56      47      38      29      20      11       0
 *	+-------+-------+-------+-------+-------+----------+
 *	|  pgd  |  p4d  |  pud  |  pmd  |  pte  |  offset  |   (pgd: 5 levels only)
 *	+-------+-------+-------+-------+-------+----------+
 *
 * An entry: bit 0 present, bit 7 page size at pud (1 GiB) and pmd (2 MiB), bits 12..51 the physical
 * address (Intel SDM volume 3, 4.5). With SME or SEV one of the address bits is the C-bit and must
 * be masked (x->addr_mask).
 */
#include "base/bits.h"
#include "xlate.h"

#define ENTRY_PRESENT  0x1u
#define ENTRY_PSE      0x80u
#define ENTRY_PROTNONE 0x100u /* without ENTRY_PRESENT */
#define ENTRY_SPECIAL  0x200u

static enum km_status fixed(const struct km_xlate *x, uint64_t vaddr, struct km_mapping *ret)
{
	uint64_t offset = vaddr - x->image_vaddr;

	if (vaddr < x->image_vaddr || offset >= x->image_bytes)
		return KM_UNMAPPED;
	ret->paddr = x->image_phys + offset;
	ret->bytes = x->image_bytes - offset;
	return KM_OK;
}

static enum km_status walk(const struct km_xlate *x, uint64_t table, uint64_t vaddr,
			   km_phys_read_fn read, void *arg, struct km_mapping *ret)
{
	unsigned level;

	for (level = x->levels; level > 0; level--) {
		unsigned shift = 12 + 9 * (level - 1);
		uint64_t index = (vaddr >> shift) & 511;
		uint64_t mapped_bytes = UINT64_C(1) << shift;
		uint64_t entry;
		uint8_t raw[8];
		enum km_status st;

		st = read(arg, (table & x->addr_mask) + 8 * index, raw, sizeof(raw));
		if (st)
			return st;
		entry = km_le64(raw);
		if (!(entry & ENTRY_PRESENT))
			return KM_UNMAPPED;
		table = entry & x->addr_mask;
		if (level == 1 || (level <= 3 && (entry & ENTRY_PSE))) {
			uint64_t offset = vaddr & (mapped_bytes - 1);

			ret->paddr = (table & ~(mapped_bytes - 1)) + offset;
			ret->bytes = mapped_bytes - offset;
			return KM_OK;
		}
	}
	return KM_UNMAPPED;
}

/*
 * An entry that is not present (arch/x86/include/asm/pgtable_64.h, pgtable-invert.h):
 *
 *	 63   59 58                   9 8   7   1 0
 *	+-------+----------------------+-+-+-----+-+
 *	| type  |   offset, inverted   |0|0|     |0|	inverted
 *	+-------+----------------------+-+-+-----+-+
 *
 * Of a page without access (PROT_NONE: bit 8) the frame is inverted, as of every entry without bit 0.
 */
static void swap_entry(enum km_entry_format format, uint64_t raw, struct km_entry *ret)
{
	ret->kind = KM_ENTRY_SWAP;
	switch (format) {
	case KM_ENTRY_INVERTED:
		ret->type = (unsigned)(raw >> 59);
		ret->offset = ~raw << 5 >> 14;
		break;
	case KM_ENTRY_OFFSET_14:
		ret->type = (unsigned)(raw >> 9) & 0x1f;
		ret->offset = raw >> 14;
		break;
	case KM_ENTRY_OFFSET_9:
		ret->type = (unsigned)(raw >> 1) & 0x1f;
		ret->offset = raw >> 9;
		break;
	}
}

static void entry(const struct km_xlate *x, enum km_entry_format format, unsigned level,
		  uint64_t raw, struct km_entry *ret)
{
	uint64_t page_mask = ~((UINT64_C(1) << (12 + 9 * (level - 1))) - 1);
	bool page =
		level == 1 ? raw & (ENTRY_PRESENT | ENTRY_PROTNONE) : level <= 3 && raw & ENTRY_PSE;
	uint64_t addr = raw;

	*ret = (struct km_entry){ .kind = KM_ENTRY_NONE };
	if (!raw)
		return;
	if (page) {
		if (!(raw & ENTRY_PRESENT) && format == KM_ENTRY_INVERTED)
			addr = ~raw;
		ret->kind = KM_ENTRY_PAGE;
		ret->special = raw & ENTRY_SPECIAL;
		ret->pfn = (addr & x->addr_mask & page_mask) >> 12;
	} else if (level > 1 && raw & ENTRY_PRESENT) {
		ret->kind = KM_ENTRY_TABLE;
		ret->pfn = (raw & x->addr_mask) >> 12;
	} else {
		swap_entry(format, raw, ret);
	}
}

static bool is_kernel(const struct km_xlate *x, uint64_t vaddr)
{
	/* The upper canonical half. */
	return vaddr >> (x->levels == 5 ? 56 : 47) == (x->levels == 5 ? 0xff : 0x1ffff);
}

const struct km_arch km_arch_x86_64 = {
	.name = "x86_64",
	.machine = 62,
	.fixed = fixed,
	.walk = walk,
	.entry = entry,
	.is_kernel = is_kernel,
};
