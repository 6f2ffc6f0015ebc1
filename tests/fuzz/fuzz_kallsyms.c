/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The kernel's table of symbols: the first bytes of an input are where its parts begin, two bytes each,
 * little-endian, counted from BASE (0xffff: this kernel has none); the rest is memory from BASE on.
 */
#include "fuzz.h"
#include "symtab/kallsyms.h"

#define BASE  UINT64_C(0xffffffff81000000)
#define PARTS 8

struct picture {
	const uint8_t *data;
	size_t bytes;
	uint64_t reads;
};

static enum km_status read_memory(void *arg, uint64_t addr, void *buf, uint64_t bytes)
{
	struct picture *p = arg;

	p->reads++;
	if (addr < BASE || addr - BASE > p->bytes || bytes > p->bytes - (addr - BASE))
		return KM_UNMAPPED;
	memcpy(buf, p->data + (addr - BASE), bytes);
	return KM_OK;
}

static uint64_t part(const uint8_t *data, unsigned i)
{
	unsigned at = data[2 * i] | (unsigned)data[2 * i + 1] << 8;

	return at == 0xffff ? 0 : BASE + at;
}

static void look(struct km_kallsyms *k, size_t bytes)
{
	char name[KM_KALLSYMS_NAME];
	uint64_t addr, offset, size;
	uint32_t i;

	for (i = 0; i < k->n && i < 300; i++) {
		if (km_kallsyms_name(k, i, name) == KM_OK)
			fuzz_use(strlen(name));
		if (km_kallsyms_address(k, i, &addr) == KM_OK)
			fuzz_use(addr);
	}
	for (addr = BASE; addr < BASE + bytes; addr += 1 + bytes / 16) {
		if (km_kallsyms_lookup(k, addr, name, &offset, &size) == KM_OK) {
			FUZZ_CHECK(offset <= addr && strlen(name) < KM_KALLSYMS_NAME);
			fuzz_use(size);
		}
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct picture p = { .data = data + 2 * PARTS, .bytes = size - 2 * PARTS };
	struct km_kallsyms k = { 0 };
	struct km_kallsyms_parts parts;

	if (size < 2 * PARTS)
		return 0;
	parts = (struct km_kallsyms_parts){
		.num_syms = part(data, 0),    .names = part(data, 1),
		.token_table = part(data, 2), .token_index = part(data, 3),
		.offsets = part(data, 4),     .relative_base = part(data, 5),
		.addresses = part(data, 6),   .start = BASE,
		.end = part(data, 7),
	};
	if (km_kallsyms_init(&k, &parts, read_memory, &p) == KM_OK)
		look(&k, p.bytes);
	/* A step of a search reads a few places, however many symbols a table claims. */
	FUZZ_CHECK(p.reads < 2000000);
	km_kallsyms_deinit(&k);
	return 0;
}
