/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The kernel's table of symbols, made up in every form that it has had, whole and damaged. */
#include "symtab/kallsyms.h"
#include "test.h"

#define MEMORY	  UINT64_C(0xffffffff82000000) /* where the tables are */
#define TEXT	  UINT64_C(0xffffffff81000000)
#define OFFSETS	  0x0000u
#define NAMES	  0x4000u
#define TOKENS	  0xc000u
#define INDEX	  0xd000u
#define BASE	  0xe000u
#define COUNT	  0xe008u
#define ALL_BYTES 0xf000u
#define NR_SYMS	  1000u
#define SYM_STEP  0x40u

struct memory {
	uint8_t bytes[ALL_BYTES];
	uint64_t lost; /* reads of this byte fail; 0: none */
};

static enum km_status read_memory(void *arg, uint64_t addr, void *buf, uint64_t bytes)
{
	struct memory *m = arg;

	if (addr < MEMORY || addr - MEMORY > ALL_BYTES || bytes > ALL_BYTES - (addr - MEMORY))
		return KM_UNMAPPED;
	if (m->lost && m->lost - addr < bytes)
		return KM_EXCLUDED;
	memcpy(buf, m->bytes + (addr - MEMORY), bytes);
	return KM_OK;
}

static void put(struct memory *m, size_t at, uint64_t value, unsigned bytes)
{
	unsigned i;

	for (i = 0; i < bytes; i++)
		m->bytes[at + i] = (uint8_t)(value >> (8 * i));
}

/* Token i is the character i, but 1 is "Tcopy_" (T: the type) and 2 is "page". */
static void put_tokens(struct memory *m)
{
	size_t at = 0;
	unsigned i;

	for (i = 0; i < 256; i++) {
		const char one[2] = { (char)i, '\0' };
		const char *s = i == 1 ? "Tcopy_" : i == 2 ? "page" : i > 32 && i < 127 ? one : "?";

		put(m, INDEX + 2 * i, at, 2);
		memcpy(m->bytes + TOKENS + at, s, strlen(s) + 1);
		at += strlen(s) + 1;
	}
}

/* Names: "copy_page" and a number; the longest, symbol 700, takes two bytes for its length. */
static void put_names(struct memory *m)
{
	size_t at = NAMES;
	unsigned i, k;

	for (i = 0; i < NR_SYMS; i++) {
		char number[16];
		unsigned n = (unsigned)snprintf(number, sizeof(number), "%u", i);
		unsigned extra = i == 700 ? 200 : 0;
		unsigned tokens = 2 + n + extra;

		m->bytes[at++] = (uint8_t)(tokens < 128 ? tokens : (tokens & 0x7f) | 0x80);
		if (tokens >= 128)
			m->bytes[at++] = (uint8_t)(tokens >> 7);
		m->bytes[at++] = 1;
		m->bytes[at++] = 2;
		for (k = 0; k < extra; k++)
			m->bytes[at++] = 'x';
		for (k = 0; k < n; k++)
			m->bytes[at++] = (uint8_t)number[k];
	}
}

/* Symbols 500 and 501 are at one address; the first 10 are per-CPU where these are absolute. */
static uint64_t address_of(unsigned i, bool percpu)
{
	if (percpu && i < 10)
		return i * 8;
	return TEXT + (uint64_t)(i == 501 ? 500 : i) * SYM_STEP;
}

static struct km_kallsyms_parts make(struct memory *m, enum km_kallsyms_mode mode)
{
	struct km_kallsyms_parts p = {
		.num_syms = MEMORY + COUNT,
		.names = MEMORY + NAMES,
		.token_table = MEMORY + TOKENS,
		.token_index = MEMORY + INDEX,
		.offsets = MEMORY + OFFSETS,
		.relative_base = MEMORY + BASE,
		.start = TEXT,
		.end = TEXT + 0x100000,
	};
	unsigned i;

	memset(m, 0, sizeof(*m));
	put(m, COUNT, NR_SYMS, 8);
	put(m, BASE, TEXT, 8);
	put_tokens(m);
	put_names(m);
	if (mode == KM_KALLSYMS_ADDRESSES) {
		p.addresses = p.offsets;
		p.offsets = p.relative_base = 0;
	} else if (mode == KM_KALLSYMS_PLACE) {
		p.relative_base = 0;
	}
	for (i = 0; i < NR_SYMS; i++) {
		uint64_t a = address_of(i, mode == KM_KALLSYMS_ABSOLUTE_PERCPU);

		if (mode == KM_KALLSYMS_ADDRESSES)
			put(m, OFFSETS + 8 * i, a, 8);
		else if (mode == KM_KALLSYMS_RELATIVE)
			put(m, OFFSETS + 4 * i, a - TEXT, 4);
		else if (mode == KM_KALLSYMS_PLACE)
			put(m, OFFSETS + 4 * i, a - (MEMORY + OFFSETS + 4 * i), 4);
		else
			put(m, OFFSETS + 4 * i, a < 4096 ? a : TEXT - 1 - a, 4);
	}
	return p;
}

static const enum km_kallsyms_mode modes[] = { KM_KALLSYMS_ADDRESSES, KM_KALLSYMS_RELATIVE,
					       KM_KALLSYMS_ABSOLUTE_PERCPU, KM_KALLSYMS_PLACE };

KM_TEST(every_form_of_addresses)
{
	static struct memory m;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(modes); i++) {
		struct km_kallsyms_parts p = make(&m, modes[i]);
		char name[KM_KALLSYMS_NAME];
		uint64_t offset = 0, size = 0;
		struct km_kallsyms k;

		CHECK_EQ(km_kallsyms_init(&k, &p, read_memory, &m), KM_OK);
		CHECK_EQ(k.mode, modes[i]);
		CHECK_EQ(km_kallsyms_lookup(&k, TEXT + 20 * SYM_STEP + 7, name, &offset, &size),
			 KM_OK);
		CHECK_STR(name, "copy_page20");
		CHECK_EQ(offset, 7);
		CHECK_EQ(size, SYM_STEP);
		/* After the long name, and backwards. */
		CHECK_EQ(km_kallsyms_lookup(&k, TEXT + 998 * SYM_STEP, name, &offset, &size),
			 KM_OK);
		CHECK_STR(name, "copy_page998");
		CHECK_EQ(offset, 0);
		CHECK_EQ(km_kallsyms_lookup(&k, TEXT + 300 * SYM_STEP, name, &offset, &size),
			 KM_OK);
		CHECK_STR(name, "copy_page300");
		km_kallsyms_deinit(&k);
	}
}

KM_TEST(several_at_one_address)
{
	static struct memory m;
	struct km_kallsyms_parts p = make(&m, KM_KALLSYMS_RELATIVE);
	char name[KM_KALLSYMS_NAME];
	uint64_t offset = 0, size = 0;
	struct km_kallsyms k;

	CHECK_EQ(km_kallsyms_init(&k, &p, read_memory, &m), KM_OK);
	CHECK_EQ(km_kallsyms_lookup(&k, TEXT + 500 * SYM_STEP + 1, name, &offset, &size), KM_OK);
	CHECK_STR(name, "copy_page500");
	CHECK_EQ(size, 2 * SYM_STEP);
	/* The last one ends where the image does. */
	CHECK_EQ(km_kallsyms_lookup(&k, TEXT + 999 * SYM_STEP, name, &offset, &size), KM_OK);
	CHECK_EQ(size, 0x100000 - 999 * SYM_STEP);
	CHECK_EQ(km_kallsyms_lookup(&k, TEXT - 1, name, &offset, &size), KM_NOTFOUND);
	CHECK_EQ(km_kallsyms_lookup(&k, TEXT + 0x100000, name, &offset, &size), KM_NOTFOUND);
	km_kallsyms_deinit(&k);
}

KM_TEST(long_names)
{
	static struct memory m;
	struct km_kallsyms_parts p = make(&m, KM_KALLSYMS_RELATIVE);
	char name[KM_KALLSYMS_NAME];
	struct km_kallsyms k;

	CHECK_EQ(km_kallsyms_init(&k, &p, read_memory, &m), KM_OK);
	CHECK_EQ(km_kallsyms_name(&k, 700, name), KM_OK);
	CHECK_EQ(strlen(name), strlen("copy_page700") + 200);
	CHECK_EQ(km_kallsyms_name(&k, NR_SYMS, name), KM_CORRUPT);
	km_kallsyms_deinit(&k);
}

KM_TEST(what_is_not_there)
{
	static struct memory m;
	struct km_kallsyms_parts p = make(&m, KM_KALLSYMS_RELATIVE), none = { 0 };
	char name[KM_KALLSYMS_NAME];
	uint64_t offset, size;
	struct km_kallsyms k;

	CHECK_EQ(km_kallsyms_init(&k, &none, read_memory, &m), KM_ABSENT);
	km_kallsyms_deinit(&k);
	m.lost = MEMORY + NAMES + 4000;
	CHECK_EQ(km_kallsyms_init(&k, &p, read_memory, &m), KM_OK);
	CHECK_EQ(km_kallsyms_lookup(&k, TEXT + 10 * SYM_STEP, name, &offset, &size), KM_OK);
	CHECK_EQ(km_kallsyms_lookup(&k, TEXT + 990 * SYM_STEP, name, &offset, &size), KM_EXCLUDED);
	km_kallsyms_deinit(&k);
	m.lost = MEMORY + INDEX + 7;
	CHECK_EQ(km_kallsyms_init(&k, &p, read_memory, &m), KM_EXCLUDED);
	km_kallsyms_deinit(&k);
}

KM_TEST(damaged_tables)
{
	static struct memory m;
	struct km_kallsyms_parts p = make(&m, KM_KALLSYMS_RELATIVE);
	char name[KM_KALLSYMS_NAME];
	uint64_t offset, size;
	struct km_kallsyms k;
	unsigned i;

	put(&m, COUNT, 0xffffffff, 4);
	CHECK_EQ(km_kallsyms_init(&k, &p, read_memory, &m), KM_CORRUPT);
	km_kallsyms_deinit(&k);
	p = make(&m, KM_KALLSYMS_RELATIVE);
	put(&m, INDEX + 20, 3, 2); /* not in order */
	CHECK_EQ(km_kallsyms_init(&k, &p, read_memory, &m), KM_CORRUPT);
	km_kallsyms_deinit(&k);
	/* Names of nothing, and bytes of any value: an end, whatever it says. */
	p = make(&m, KM_KALLSYMS_RELATIVE);
	memset(m.bytes + NAMES, 0, 0x8000);
	CHECK_EQ(km_kallsyms_init(&k, &p, read_memory, &m), KM_OK);
	CHECK_EQ(km_kallsyms_lookup(&k, TEXT + 900 * SYM_STEP, name, &offset, &size), KM_CORRUPT);
	km_kallsyms_deinit(&k);
	for (i = 0; i < 256; i++) {
		p = make(&m, modes[i % KM_ARRAY_LEN(modes)]);
		memset(m.bytes + i % 5 * 0x3000, (int)i, 0x3000);
		if (km_kallsyms_init(&k, &p, read_memory, &m) == KM_OK)
			(void)km_kallsyms_lookup(&k, TEXT + (uint64_t)i * 0x900, name, &offset,
						 &size);
		km_kallsyms_deinit(&k);
	}
}

KM_TEST_MAIN
