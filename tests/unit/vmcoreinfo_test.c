/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdlib.h>

#include "test.h"
#include "symtab/vmcoreinfo.h"

static struct km_vmcoreinfo info(const char *text)
{
	return (struct km_vmcoreinfo){ text, strlen(text) };
}

KM_TEST(values)
{
	struct km_vmcoreinfo v =
		info("OSRELEASE=6.12.0\nPAGESIZE=4096\nSYMBOL(_stext)=ffffffff81000000\n"
		     "NUMBER(phys_base)=-325058560\nNUMBER(KERNELPACMASK)=0x7f000\n"
		     "KERNELOFFSET=0\nEMPTY=\nNUMBER(big)=0xffffffffffffffff");
	uint64_t hex = 1;
	int64_t n;
	char buf[8];

	CHECK_EQ(km_vmcoreinfo_text(&v, "OSRELEASE", buf, sizeof(buf)), KM_OK);
	CHECK_STR(buf, "6.12.0");
	CHECK_EQ(km_vmcoreinfo_text(&v, "OSRELEASE", buf, 4), KM_OK);
	CHECK_STR(buf, "6.1");
	CHECK_EQ(km_vmcoreinfo_text(&v, "EMPTY", buf, sizeof(buf)), KM_OK);
	CHECK_STR(buf, "");
	CHECK_EQ(km_vmcoreinfo_number(&v, "PAGESIZE", &n), KM_OK);
	CHECK_EQ(n, 4096);
	CHECK_EQ(km_vmcoreinfo_hex(&v, "SYMBOL(_stext)", &hex), KM_OK);
	CHECK_EQ(hex, UINT64_C(0xffffffff81000000));
	CHECK_EQ(km_vmcoreinfo_number(&v, "NUMBER(phys_base)", &n), KM_OK);
	CHECK_EQ(n, -325058560);
	CHECK_EQ(km_vmcoreinfo_number(&v, "NUMBER(KERNELPACMASK)", &n), KM_OK);
	CHECK_EQ(n, 0x7f000);
	CHECK_EQ(km_vmcoreinfo_hex(&v, "KERNELOFFSET", &hex), KM_OK);
	CHECK_EQ(hex, 0);
	/* The last line has no end. */
	CHECK_EQ(km_vmcoreinfo_number(&v, "NUMBER(big)", &n), KM_OK);
	CHECK_EQ(n, -1);
}

KM_TEST(keys_are_whole_words_at_line_starts)
{
	struct km_vmcoreinfo v = info("XPAGESIZE=1\nPAGESIZE2=2\nA=PAGESIZE=3\nPAGESIZE=4\n");
	int64_t n;

	CHECK_EQ(km_vmcoreinfo_number(&v, "PAGESIZE", &n), KM_OK);
	CHECK_EQ(n, 4);
	CHECK_EQ(km_vmcoreinfo_number(&v, "SIZE", &n), KM_NOTFOUND);
	CHECK_EQ(km_vmcoreinfo_number(&v, "PAGESIZE3", &n), KM_NOTFOUND);
}

KM_TEST(nonsense_is_reported)
{
	struct km_vmcoreinfo v =
		info("A=12x\nB=\nC=99999999999999999999\nD=--1\nE=0x\nF= 7\n"
		     "G=00000000000000000000000000000000000000000000000000000000001\n");
	static const char *const keys[] = { "A", "B", "C", "D", "E" };
	uint64_t hex = 5;
	int64_t n = 5;
	size_t i;

	for (i = 0; i < 5; i++)
		CHECK_EQ(km_vmcoreinfo_number(&v, keys[i], &n), KM_CORRUPT);
	CHECK_EQ(n, 5);
	CHECK_EQ(km_vmcoreinfo_hex(&v, "A", &hex), KM_CORRUPT);
	CHECK_EQ(km_vmcoreinfo_hex(&v, "B", &hex), KM_CORRUPT);
	CHECK_EQ(km_vmcoreinfo_hex(&v, "C", &hex), KM_CORRUPT);
	CHECK_EQ(hex, 5);
	CHECK_EQ(km_vmcoreinfo_number(&v, "G", &n), KM_OK); /* cut to 31 digits: zeros */
}

KM_TEST(cut_anywhere)
{
	static const char text[] = "OSRELEASE=6.12.0\nPAGESIZE=4096\nNUMBER(phys_base)=-4096\n";
	size_t n;

	for (n = 0; n <= sizeof(text); n++) {
		char *copy = malloc(n ? n : 1); /* of exactly this size, for ASan */
		struct km_vmcoreinfo v = { copy, n };
		int64_t value = 0;
		char buf[4];

		REQUIRE(copy != NULL);
		memcpy(copy, text, n);
		(void)km_vmcoreinfo_text(&v, "OSRELEASE", buf, sizeof(buf));
		if (km_vmcoreinfo_number(&v, "NUMBER(phys_base)", &value) == KM_OK)
			CHECK(value <= 0);
		CHECK_EQ(km_vmcoreinfo_number(&v, "PAGESIZE", &value) == KM_OK, n > 26);
		free(copy);
	}
}

KM_TEST(note_in_a_page)
{
	uint8_t page[4096] = { 11, 0,	0,   0,	  32,  0,   0,	 0,   0,   0,	0,
			       0,  'V', 'M', 'C', 'O', 'R', 'E', 'I', 'N', 'F', 'O' };
	struct km_vmcoreinfo v;
	static const uint32_t sizes[] = { 0, 1, 16, 4072, 4073, 65536, 65537, UINT32_MAX };
	size_t i;

	strcpy((char *)page + 24, "OSRELEASE=6.1\nPAGESIZE=4096\n");
	CHECK_EQ(km_vmcoreinfo_in_page(page, sizeof(page), &v), KM_OK);
	CHECK_EQ(v.bytes, 28);
	for (i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		uint8_t *copy = malloc(sizeof(page));
		enum km_status st;

		REQUIRE(copy != NULL);
		memcpy(copy, page, sizeof(page));
		memcpy(copy + 4, &sizes[i], 4);
		memset(copy + 52, 'x', sizeof(page) - 52);
		st = km_vmcoreinfo_in_page(copy, sizeof(page), &v);
		CHECK_EQ(st, sizes[i] == 0 || sizes[i] > KM_VMCOREINFO_MAX ? KM_NOTFOUND : KM_OK);
		if (st == KM_OK)
			CHECK(v.bytes <= sizeof(page) - 24 && v.bytes <= sizes[i]);
		free(copy);
	}
	page[0] = 12;
	CHECK_EQ(km_vmcoreinfo_in_page(page, sizeof(page), &v), KM_NOTFOUND);
	/* The raw text; only with a PAGESIZE. */
	memset(page, 0, sizeof(page));
	strcpy((char *)page, "OSRELEASE=6.1\nPAGESIZE=4096\n");
	CHECK_EQ(km_vmcoreinfo_in_page(page, sizeof(page), &v), KM_OK);
	strcpy((char *)page, "OSRELEASE=is a word in some file\n");
	CHECK_EQ(km_vmcoreinfo_in_page(page, sizeof(page), &v), KM_NOTFOUND);
	CHECK_EQ(km_vmcoreinfo_in_page(page, 10, &v), KM_NOTFOUND);
}

KM_TEST_MAIN
