/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdlib.h>
#include <unistd.h>

#include "source_help.h"

/* ELF cores, and notes. */

#define ELF "format elf\n"
#define PAGES                                                                       \
	"pages 0-9 pattern\npages 16-20 zero\nexcluded 21-63\npages 64-70 random\n" \
	"pages 1000-1030 pattern\n"

KM_TEST(elf_plain)
{
	struct opened o;

	check_spec(t, ELF PAGES);
	check_spec(t, ELF PAGES "odd\n");
	check_spec(t, ELF PAGES "qemu\n");
	check_spec(t, ELF PAGES "qemu\nodd\n");
	if (open_spec(t, ELF PAGES "machine 183\neflags 1\nnote CORE 1 x\nvmcoreinfo A=1\n", &o)) {
		CHECK_STR(o.info->format, "elf");
		CHECK_STR(o.info->compression, NULL);
		CHECK_EQ(o.info->machine, 183);
		CHECK_EQ(o.info->dump_level, -1);
		CHECK(o.info->incomplete);
		CHECK_EQ(o.info->excluded_pages, 43);
		CHECK_EQ(o.info->vmcoreinfo_bytes, 4);
		CHECK_MEM(o.info->vmcoreinfo, "A=1\n", 4);
		CHECK_EQ(o.info->page_bytes, 4096);
		CHECK_STR(o.info->writer, "makedumpfile");
	}
	close_spec(&o);
	if (open_spec(t, ELF PAGES "qemu\n", &o))
		CHECK_STR(o.info->writer, "qemu");
	close_spec(&o);
}

KM_TEST(elf_page_size)
{
	check_spec(t,
		   ELF PAGES "block 65536\nvmcoreinfo OSRELEASE=6.1\nvmcoreinfo PAGESIZE=65536\n");
	check_spec(t,
		   ELF PAGES "block 16384\nvmcoreinfo PAGESIZE=16384\nvmcoreinfo OSRELEASE=6.1\n");
	check_spec(t, ELF PAGES "vmcoreinfo PAGESIZE=999999999999999999999\n");
	check_spec(t, ELF PAGES "vmcoreinfo PAGESIZE=\n");
}

KM_TEST(elf_overlap)
{
	/* The text segment of /proc/vmcore lies in RAM; the first segment with data wins. */
	check_spec(t, ELF "segment paddr=0x1000 size=0x20000 pattern\n"
			  "segment paddr=0x4000 size=0x3000 vaddr=0xffffffff81000000 byte=0xaa\n");
	check_spec(t, ELF "segment paddr=0x4000 size=0x3000 vaddr=0xffffffff81000000 byte=0xaa\n"
			  "segment paddr=0x1000 size=0x20000 pattern\n");
	/* Data wins over the tail of an earlier segment. */
	check_spec(t, ELF "segment paddr=0x1000 size=0x20000 filesz=0x2000 pattern\n"
			  "segment paddr=0x4000 size=0x3000 byte=0xaa\n"
			  "segment paddr=0x6000 size=0x3000 byte=0xbb\n"
			  "segment paddr=0x5800 size=0x100 byte=0xcc\n");
	/* Many, nested and chained. */
	check_spec(t, ELF "segment paddr=0x10000 size=0x1000 byte=1\n"
			  "segment paddr=0xf000 size=0x3000 byte=2\n"
			  "segment paddr=0x8000 size=0x9800 filesz=0x9000 byte=3\n"
			  "segment paddr=0x11800 size=0x1000 byte=4\n"
			  "segment paddr=0x100 size=0x30000 filesz=0x100 byte=5\n"
			  "segment paddr=0x100 size=0x30000 filesz=0x7000 byte=6\n");
}

KM_TEST(elf_contradiction)
{
	struct opened o;

	if (open_spec(t,
		      ELF "segment paddr=0x1000 size=0x20000 pattern\n"
			  "segment paddr=0x4000 size=0x3000 byte=0xaa\n",
		      &o)) {
		CHECK_EQ(o.info->contradicted_pages, 3);
		CHECK_EQ(o.info->compared_pages, 3);
		CHECK_EQ(o.info->contradiction_paddr, 0x4000);
	}
	close_spec(&o);
	if (open_spec(t,
		      ELF "segment paddr=0x1000 size=0x20000 byte=1\n"
			  "segment paddr=0x4000 size=0x3000 byte=1\n",
		      &o)) {
		CHECK_EQ(o.info->contradicted_pages, 0);
		CHECK_EQ(o.info->compared_pages, 3);
	}
	close_spec(&o);
}

KM_TEST(elf_ragged_pages)
{
	/* RAM ends inside a page; two segments share one; a gap of bytes between them. */
	check_spec(t, ELF "segment paddr=0x1000 size=0x9ec00 pattern\n"
			  "segment paddr=0x9fd00 size=0x1300 pattern\n"
			  "segment paddr=0xa1000 size=0x100 pattern\n"
			  "segment paddr=0xa1100 size=0xf00 byte=7\n"
			  "segment paddr=0xa2010 size=0x10 byte=8\n");
	/* Data ends inside a page; the rest of the page is not known. */
	check_spec(t, ELF "segment paddr=0x1000 size=0x3000 filesz=0x1800 pattern\n");
}

KM_TEST(elf_kcore)
{
	struct opened o;

	/* p_paddr -1 and 0 for what is no RAM. */
	if (open_spec(t,
		      ELF "segment paddr=0 size=0x3000 vaddr=0xffffc90000000000 byte=1\n"
			  "segment paddr=0xffffffffffffffff size=0x1000 byte=2\n"
			  "segment paddr=0x10000 size=0x2000 vaddr=0xffff888000010000 pattern\n"
			  "segment paddr=0 size=0x2000 vaddr=0xffff888000000000 byte=3\n",
		      &o)) {
		struct km_reader *r = NULL;
		const uint8_t *page = NULL;

		CHECK_EQ(o.info->end_pfn, 18);
		CHECK_EQ(o.info->ram_pages, 4);
		if (CHECK(!km_reader_create(o.s, &r)) && CHECK(!km_reader_page(r, 1, &page)))
			CHECK_EQ(page[0], 3);
		km_reader_destroy(r);
	}
	close_spec(&o);
	check_refused(t,
		      ELF "segment paddr=0 size=0x3000 vaddr=0x400000 byte=1\n"
			  "segment paddr=0 size=0x3000 vaddr=0x600000 byte=1\n",
		      KM_UNSUPPORTED, "no segment has a physical address");
	check_refused(t, ELF "segment paddr=0xffffffffffffffff size=4096\n", KM_CORRUPT,
		      "no memory segments");
	check_refused(t, ELF "segment paddr=0xffffffffff000 size=0x2000\n", KM_CORRUPT,
		      "no memory segments");
}

/* The memory of the kernel that runs is refused by any name, also where it must not be read; a copy is a file. */
KM_TEST(kcore_of_the_running_kernel)
{
	static const char *const paths[] = { "/proc/kcore", "/proc/../proc/kcore", "/dev/mem" };
	char link[] = "/tmp/kmemdb-kcore-XXXXXX", copy[64];
	struct km_source *s = NULL;
	struct km_err err;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(paths); i++) {
		err.text[0] = '\0';
		CHECK_EQ(km_source_open(&paths[i], 1, &s, &err), KM_UNSUPPORTED);
		CHECK_MSG(strstr(err.text, "running kernel") && strstr(err.text, "kmemdb capture"), "%s", err.text);
	}
	if (CHECK(mkdtemp(link))) {
		const char *path = copy;

		snprintf(copy, sizeof(copy), "%s/vmcore", link);
		err.text[0] = '\0';
		CHECK_EQ(symlink("/proc/kcore", copy), 0);
		CHECK_EQ(km_source_open(&path, 1, &s, &err), KM_UNSUPPORTED);
		CHECK_MSG(strstr(err.text, "running kernel") && strstr(err.text, copy), "%s", err.text);
		CHECK_EQ(unlink(copy), 0);
		/* What is called kcore elsewhere is whatever it holds. */
		snprintf(copy, sizeof(copy), "%s/kcore", link);
		err.text[0] = '\0';
		CHECK_EQ(km_source_open(&path, 1, &s, &err), KM_IO);
		CHECK_EQ(rmdir(link), 0);
	}
}

KM_TEST(elf_many_segments)
{
	enum { NR = 65600 };
	size_t room = NR * 48 + 64, n;
	char *spec = malloc(room);
	struct opened o;
	unsigned i;

	REQUIRE(spec != NULL);
	n = (size_t)snprintf(spec, room, ELF "xnum\nodd\n");
	/* In descending order, each a page of its own in every third place. */
	for (i = NR; i--;)
		n += (size_t)snprintf(spec + n, room - n, "segment paddr=0x%x size=%u byte=%u\n",
				      i * 0x3000u, i % 64 ? 16u : 4096u, i & 0xff);
	if (open_spec(t, spec, &o)) {
		struct km_reader *r = NULL;
		const uint8_t *page = NULL;

		CHECK_EQ(o.info->stored_pages, NR);
		CHECK_EQ(o.info->end_pfn, (NR - 1) * 3 + 1);
		if (CHECK(!km_reader_create(o.s, &r))) {
			for (i = 0; i < NR; i += 17) {
				CHECK_EQ(km_reader_page(r, i * 3, &page), KM_OK);
				CHECK_EQ(page[15], i & 0xff);
				CHECK_EQ(km_reader_page(r, i * 3 + 1, &page), KM_MISSING);
			}
		}
		km_reader_destroy(r);
	}
	close_spec(&o);
	free(spec);
	check_spec(t, ELF PAGES "xnum\n");
}

KM_TEST(elf_refused)
{
	check_refused(t, ELF PAGES "poke 5 02\n", KM_UNSUPPORTED, "big-endian");
	check_refused(t, ELF PAGES "poke 5 02\npoke 16 0004\n", KM_UNSUPPORTED, "big-endian");
	check_refused(t, ELF PAGES "poke 4 01\nmachine 3\n", KM_UNSUPPORTED,
		      "a 32-bit ELF core (machine 3, i386)");
	check_refused(t, ELF PAGES "poke 16 02\n", KM_FORMAT, "vmlinux");
	check_refused(t, ELF PAGES "poke 54 10\n", KM_CORRUPT, "program headers of 16 bytes");
	check_refused(t, ELF PAGES "poke 56 0000\n", KM_CORRUPT, "0 program headers");
	check_refused(t, ELF PAGES "poke 32 ffffffffffffffff\n", KM_CORRUPT, "not all in the file");
	check_refused(t, ELF PAGES "poke 56 ffff\n", KM_CORRUPT, "section header");
	check_refused(t, ELF PAGES "poke 56 ffff\npoke 40 ffffffffffffffff\n", KM_CORRUPT,
		      "section header");
	check_refused(t, ELF PAGES "xnum\npoke 108 ffffffff\n", KM_CORRUPT,
		      "4294967295 program headers");
	check_refused(t, ELF PAGES "truncate 40\n", KM_CORRUPT, "ends inside the ELF header");
	check_refused(t, ELF "note CORE 1 x\n", KM_CORRUPT, "no memory segments");
}

/* Offsets and sizes that wrap around. The first PT_LOAD is the second program header. */
KM_TEST(elf_absurd_segments)
{
	struct opened o;

	if (open_spec(t, ELF PAGES "poke 128 f0ffffffffffffff\n", &o)) {
		CHECK_EQ(o.info->lost_pages, 10);
		check_all(t, &o, true);
	}
	close_spec(&o);
	if (open_spec(t, ELF PAGES "poke 152 ffffffffffffff7f\n", &o))
		CHECK_EQ(o.info->lost_pages, 0); /* too large to be memory: dropped */
	close_spec(&o);
	if (open_spec(t, ELF PAGES "poke 152 0000000000000f00\n", &o)) {
		CHECK(o.info->lost_pages > 1000000); /* memory that no file has */
		check_runs(t, &o);
	}
	close_spec(&o);
}

/* Segments that all have the whole file: more memory than anyone could search. */
KM_TEST(elf_shared_data)
{
	check_refused(t,
		      ELF "segment paddr=0x1000 size=0x20000 pattern\n"
			  "segment paddr=0x100000 size=0x20000 pattern\n"
			  "segment paddr=0x200000 size=0x20000 pattern\n"
			  "segment paddr=0x300000 size=0x20000 pattern\n"
			  "poke 152 0000080000000000\npoke 160 0000080000000000\n"
			  "poke 208 0000080000000000\npoke 216 0000080000000000\n"
			  "poke 264 0000080000000000\npoke 272 0000080000000000\n",
		      KM_CORRUPT, "the segments claim");
}

KM_TEST(elf_truncated)
{
	check_truncated(t,
			ELF "vmcoreinfo OSRELEASE=6\npages 1-2 pattern\nexcluded 5-9\n"
			    "pages 10 random\n",
			7);
	check_truncated(t, ELF "qemu\nodd\npages 1 pattern\npages 8 pattern\n", 7);
}

/* Two PT_NOTE segments that are apart are put together. */
KM_TEST(elf_notes_apart)
{
	struct km_note note;
	struct opened o;
	uint64_t pos = 0, nr = 0;

	/* The second PT_LOAD becomes a PT_NOTE over page 2, where a note is poked. */
	if (open_spec(t,
		      ELF "note CORE 1 abc\npages 1 zero\npages 3 zero\n"
			  "poke 176 04000000\n"
			  "poke 8192 0500000004000000070000005445535400000000646566"
			  "67\n",
		      &o)) {
		while (!km_note_next(o.info->notes, o.info->notes_bytes, &pos, &note)) {
			if (!nr++) {
				CHECK_MEM(note.name, "CORE", 5);
				CHECK_EQ(note.type, 1);
				CHECK_MEM(note.desc, "abc", 3);
			} else {
				CHECK_MEM(note.name, "TEST", 5);
				CHECK_EQ(note.type, 7);
				CHECK_EQ(note.desc_bytes, 4);
				CHECK_MEM(note.desc, "defg", 4);
			}
		}
		CHECK_EQ(nr, 2);
	}
	close_spec(&o);
}

KM_TEST(notes)
{
	static const uint8_t good[] = { 5, 0, 0, 0, 3, 0, 0, 0, 1, 0, 0, 0, 'C', 'O', 'R', 'E',
					0, 0, 0, 0, 1, 2, 3, 0, 0, 0, 0, 0, 0,	 0,   0,   0,
					0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9,	 0,   0,   0 };
	static const uint8_t bad[] = { 5, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 1, 0, 0, 0, 'C' };
	static const uint8_t bad_name[] = { 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0, 1, 0, 0, 0, 'C' };
	struct km_note note = { 0 };
	uint64_t pos = 0;

	CHECK_EQ(km_note_next(good, sizeof(good), &pos, &note), KM_OK);
	CHECK_EQ(note.name_bytes, 5);
	CHECK_EQ(note.desc_bytes, 3);
	CHECK_MEM(note.desc, "\1\2\3", 3);
	CHECK_EQ(pos, 24);
	/* An empty note is skipped. */
	CHECK_EQ(km_note_next(good, sizeof(good), &pos, &note), KM_OK);
	CHECK_EQ(note.type, 9);
	CHECK_EQ(km_note_next(good, sizeof(good), &pos, &note), KM_END);
	pos = 0;
	/* The padding of the last note may be missing. */
	CHECK_EQ(km_note_next(good, 23, &pos, &note), KM_OK);
	CHECK_EQ(km_note_next(good, 23, &pos, &note), KM_END);
	pos = 0;
	CHECK_EQ(km_note_next(good, 22, &pos, &note), KM_CORRUPT);
	CHECK_EQ(km_note_next(bad, sizeof(bad), &pos, &note), KM_CORRUPT);
	CHECK_EQ(km_note_next(bad_name, sizeof(bad_name), &pos, &note), KM_CORRUPT);
	CHECK_EQ(km_note_next(good, 5, &pos, &note), KM_END);
	CHECK_EQ(km_note_next(NULL, 0, &pos, &note), KM_END);
}

KM_TEST_MAIN
