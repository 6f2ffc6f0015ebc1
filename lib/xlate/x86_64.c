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

static enum km_status x86_64_walk(const struct km_xlate *x, uint64_t table, uint64_t vaddr,
				  km_phys_read_fn read, void *arg, struct km_mapping *ret)
{
	unsigned level;

	for (level = x->levels; level > 0; level--) {
		unsigned shift = km_table_shift(x, level);
		uint64_t index = km_table_index(x, level, vaddr);
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
 * The frame of a page without access (PROT_NONE: bit 8) is inverted, as in every entry without bit 0.
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

/* arch/x86/include/asm/sparsemem.h */
static unsigned max_phys_bits(const struct km_xlate *x)
{
	return x->levels == 5 ? 52 : 46;
}

/* Values of KASLR'd bases where the kernel has no variable (arch/x86/include/asm/page_64_types.h). */
static const uint64_t direct_maps[] = {
	UINT64_C(0xffff888000000000), /* v4.20 */
	UINT64_C(0xffff880000000000),
	UINT64_C(0xff11000000000000), /* 5 levels */
	UINT64_C(0xff10000000000000),
	0,
};

static const struct km_entry_rule entry_rules[] = {
	{ KM_ENTRY_INVERTED, "l1tf_mitigation", NULL, "inverted", "symbol l1tf_mitigation is present" },
	/* v4.8 00839ee3b299 ("x86/mm: Move swap offset/type up in PTE ..."); counters by node are as old. */
	{ KM_ENTRY_OFFSET_14, NULL, "node_stat_item", "offset from bit 14 on",
	  "symbol l1tf_mitigation is absent, node_stat_item present" },
	{ KM_ENTRY_OFFSET_9, NULL, NULL, "offset from bit 9 on", "l1tf_mitigation and node_stat_item are absent" },
};

/* The number is in VMCOREINFO since v4.19 (arch/x86/kernel/machine_kexec_64.c). */
static const struct km_level_rule level_rules[] = {
	{ 5, true, "NUMBER(pgtable_l5_enabled)", "VMCOREINFO NUMBER(pgtable_l5_enabled), then tried on the kernel's text" },
	{ 4, false, "NUMBER(pgtable_l5_enabled)", "VMCOREINFO NUMBER(pgtable_l5_enabled), then tried on the kernel's text" },
	{ 4, false, NULL, "VMCOREINFO has no NUMBER(pgtable_l5_enabled); tried on the kernel's text" },
};

/* arch/x86/include/asm/pgtable_64_types.h VMALLOC_SIZE_TB_L4, VMALLOC_SIZE_TB_L5 */
static uint64_t vmalloc_bytes(const struct km_xlate *x)
{
	return (x->levels == 5 ? UINT64_C(12800) : UINT64_C(32)) << 40;
}

/* With memory encryption a bit of each entry says that its page is encrypted. */
static enum km_status image(struct km_xlate *x, km_number_fn number, void *arg, const char *release, struct km_err *err)
{
	int64_t base, mask = 0;

	if (number(arg, "NUMBER(phys_base)", &base))
		return km_fail(err, KM_UNSUPPORTED, "VMCOREINFO has no NUMBER(phys_base): kernel %s is older than 4.10", release);
	(void)number(arg, "NUMBER(sme_mask)", &mask);
	x->image_vaddr = x->arch->image_vaddr;
	x->image_bytes = x->arch->image_bytes;
	x->image_phys = (uint64_t)base;
	x->addr_mask = x->arch->addr_mask & ~(uint64_t)mask;
	x->encrypted = mask != 0;
	return KM_OK;
}

/* arch/x86/mm/pat/set_memory.c arch_report_meminfo() */
static const struct km_direct_size direct_sizes[] = { { "PG_LEVEL_4K", "DirectMap4k", 2 },
						      { "PG_LEVEL_2M", "DirectMap2M", 11 },
						      { "PG_LEVEL_1G", "DirectMap1G", 20 },
						      { 0 } };

/* Bases of vmalloc that are not random are multiples of this, and the first areas lie within so many bytes of them. */
#define FIXED_STEP (UINT64_C(1) << 38)
#define FIXED_NEAR (UINT64_C(1) << 32)

/*
 * Since 4.8 with CONFIG_RANDOMIZE_MEMORY (arch/x86/mm/kaslr.c) from the direct mapping to the CPU entry area, in steps of
 * 1 GiB. Other bases, 0xffffc90000000000 (4 levels), 0xffa0000000000000 (5), 0xffff800008000000 and the like of arm64, are the
 * same at each boot.
 */
static bool vmalloc_is_random(uint64_t lowest)
{
	bool four = lowest >= UINT64_C(0xffff880000000000) && lowest < UINT64_C(0xfffffe0000000000);
	bool five = lowest >= UINT64_C(0xff10000000000000) && lowest < UINT64_C(0xffff800000000000);

	return (four || five) && (lowest & (FIXED_STEP - 1)) >= FIXED_NEAR;
}

const struct km_arch km_arch_x86_64 = {
	.name = "x86_64",
	.machine = 62,
	.bits_per_level = 9,
	.image_vaddr = UINT64_C(0xffffffff80000000), /* __START_KERNEL_map */
	.image_bytes = UINT64_C(0x40000000),	     /* KERNEL_IMAGE_SIZE with KASLR */
	.addr_mask = UINT64_C(0x000ffffffffff000),
	.modules_end = UINT64_C(0xffffffffff000000),  /* arch/x86/include/asm/pgtable_64_types.h */
	.poison_delta = UINT64_C(0xdead000000000000), /* CONFIG_ILLEGAL_POINTER_VALUE */
	.direct_maps = direct_maps,
	.entry_rules = entry_rules,
	.level_rules = level_rules,
	/*
	 * target/i386/arch_dump.c, struct QEMUCPUState: two words, 18 registers, 10 segments of 24 bytes, CR0 to CR4, GS base
	 * of the kernel.
	 */
	.cpu_note_bytes = 440,
	.cpu_note_pgd = 416,		  /* CR3 */
	.user_pgd_bit = UINT64_C(0x1000), /* page-table isolation: user space runs on the second page */
	.max_phys_bits = max_phys_bits,
	.vmalloc_bytes = vmalloc_bytes,
	.direct_sizes = direct_sizes,
	.pair_symbol = "pti_init", /* page-table isolation */
	.vmalloc_is_random = vmalloc_is_random,
	.image = image,
	.regs = &km_regs_x86_64,
	.fixed = fixed,
	.walk = x86_64_walk,
	.entry = entry,
	.is_kernel = is_kernel,
};
