/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdlib.h>
#include <unistd.h>

#include "source_help.h"

/* kdump files, sets of them, and files that are no dumps. */

#define PAGES                       \
	"pages 1-9 pattern\n"       \
	"pages 16-40 zero\n"        \
	"excluded 41-63\n"          \
	"pages 64 byte=0xab\n"      \
	"pages 65-70 random\n"      \
	"excluded 100-130\n"        \
	"pages 1000-1030 pattern\n" \
	"pages 1031-1050 zero\n"

KM_TEST(kdump_versions)
{
	char spec[2048];
	int version;

	for (version = 0; version <= 6; version++) {
		snprintf(spec, sizeof(spec), "version %d\nlevel 31\n" PAGES, version);
		check_spec(t, spec);
	}
	check_spec(t, "format diskdump\n" PAGES);
}

KM_TEST(kdump_codecs)
{
	static const char *const codecs[] = { "none", "zlib", "lzo", "snappy", "zstd", "mixed" };
	char spec[2048];
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(codecs); i++) {
		struct opened o;

		snprintf(spec, sizeof(spec), "compress %s\n" PAGES, codecs[i]);
		check_spec(t, spec);
		if (open_spec(t, spec, &o) && i && i < 5)
			CHECK_STR(o.info->compression, codecs[i]);
		close_spec(&o);
	}
}

KM_TEST(kdump_block_sizes)
{
	check_spec(t, "block 1024\ncompress mixed\n" PAGES);
	check_spec(t, "block 16384\ncompress mixed\n" PAGES);
	check_spec(t, "block 65536\ncompress mixed\n" PAGES);
	check_spec(t, "bitmaps 1\npages 3-9 pattern\npages 12 zero\n");
}

KM_TEST(kdump_info)
{
	struct opened o;

	if (open_spec(t,
		      PAGES "version 6\nlevel 31\ntime 1700000000\n"
			    "uts release 6.12.0-1-amd64\nuts version #1 SMP \x1b[31m\n"
			    "uts machine x86_64\nuts nodename box\n"
			    "note CORE 1 some registers\n"
			    "vmcoreinfo OSRELEASE=6.12.0-1-amd64\nvmcoreinfo PAGESIZE=4096\n",
		      &o)) {
		const struct km_source_info *i = o.info;

		CHECK_STR(i->format, "kdump");
		CHECK_STR(i->container, NULL);
		CHECK_STR(i->compression, "zlib");
		CHECK_STR(i->writer, "makedumpfile");
		CHECK_EQ(i->format_version, 6);
		CHECK_EQ(i->page_bytes, 4096);
		CHECK_EQ(i->nr_files, 1);
		CHECK_EQ(i->file_bytes, o.bytes[0]);
		CHECK_EQ(i->end_pfn, 1051);
		CHECK_EQ(i->dump_level, 31);
		CHECK(!i->incomplete && !i->split);
		CHECK_EQ(i->ram_pages, 9 + 25 + 23 + 7 + 31 + 51);
		CHECK_EQ(i->excluded_pages, 23 + 31);
		CHECK_STR(i->uts_release, "6.12.0-1-amd64");
		CHECK_STR(i->uts_version, "#1 SMP ?[31m");
		CHECK_STR(i->uts_machine, "x86_64");
		CHECK_STR(i->uts_nodename, "box");
		CHECK_EQ(i->machine, 62);
		CHECK_EQ(i->timestamp, 1700000000);
		CHECK_EQ(i->vmcoreinfo_bytes, strlen("OSRELEASE=6.12.0-1-amd64\nPAGESIZE=4096\n"));
		CHECK_MEM(i->vmcoreinfo, "OSRELEASE=6.12.0-1-amd64\nPAGESIZE=4096\n", 39);
		CHECK(i->notes != NULL);
		CHECK_EQ(strlen(i->fingerprint), 32);
	}
	close_spec(&o);
	if (open_spec(t, PAGES "qemu\nversion 5\n", &o))
		CHECK_STR(o.info->writer, "qemu");
	close_spec(&o);
}

/* Pages with data that do not exist by the other bitmap are read, and the contradiction is counted. */
KM_TEST(kdump_bitmaps_contradict)
{
	struct opened o;

	if (open_spec(t, PAGES "poke 8192 00\n", &o)) {
		CHECK_EQ(o.info->contradicted_pages, 7);
		CHECK_EQ(o.info->compared_pages, o.info->stored_pages);
		CHECK_EQ(o.info->contradiction_paddr, 4096);
		CHECK_EQ(o.info->ram_pages, 9 + 25 + 23 + 7 + 31 + 51);
		CHECK_EQ(km_source_page_state(o.s, 7), KM_OK);
	}
	close_spec(&o);
	/* Pages that were left out and that neither has are holes: no writer's file is told apart from that. */
	if (open_spec(t, PAGES, &o))
		CHECK_EQ(o.info->contradicted_pages, 0);
	close_spec(&o);
}

/* VMCOREINFO is found in the notes when the sub header does not point to it. */
KM_TEST(kdump_vmcoreinfo_from_notes)
{
	struct opened o;

	if (open_spec(t, PAGES "vmcoreinfo A=1\npoke 4128 0000000000000000\npoke 4136 00\n", &o)) {
		CHECK_EQ(o.info->vmcoreinfo_bytes, 4);
		CHECK_MEM(o.info->vmcoreinfo, "A=1\n", 4);
	}
	close_spec(&o);
}

KM_TEST(kdump_damaged_pages)
{
	check_spec(t, "compress mixed\n"
		      "pages 0-9 pattern\npages 10-13 pattern lost\npages 14-17 pattern big\n"
		      "pages 18-21 pattern empty\npages 22-25 pattern flags\n"
		      "pages 26-29 pattern short\npages 30-33 pattern garbage\n"
		      "pages 34-40 pattern\nstatus 8\n");
	/* A descriptor that points past the end: the file is taken for cut, and counted. */
	check_spec(t, "pages 0-9 pattern\npages 10-13 pattern past\npages 14-20 pattern\n");
}

KM_TEST(kdump_incomplete)
{
	struct opened o;

	if (open_spec(t, "status 8\npages 0-19 pattern\npages 20-29 pattern lost\n", &o)) {
		CHECK(o.info->incomplete);
		CHECK_EQ(o.info->lost_pages, 10);
		CHECK_EQ(o.info->stored_pages, 20);
		check_all(t, &o, false);
	}
	close_spec(&o);
}

/* Pages of zeros are decompressed once; then their place is known. */
KM_TEST(kdump_zero_pages_shared)
{
	struct km_reader *r = NULL;
	const uint8_t *page;
	struct opened o;
	uint64_t pfn;

	if (open_spec(t, "pages 0-99 zero\npages 100-199 pattern\npages 200-299 zero\n", &o) &&
	    CHECK(!km_reader_create(o.s, &r))) {
		for (pfn = 0; pfn < 300; pfn++)
			CHECK_EQ(km_reader_page(r, pfn, &page), KM_OK);
		CHECK_EQ(km_reader_stats(r)->pages, 300);
		CHECK_EQ(km_reader_stats(r)->inflated_pages, 101);
		CHECK_EQ(km_reader_stats(r)->inflated_bytes, 101 * 4096);
		km_reader_destroy(r);
	}
	close_spec(&o);
}

/* 64-bit max_mapnr, far more than the pages: sparse bitmaps, long runs. */
KM_TEST(kdump_sparse)
{
	check_spec(t, "max_mapnr 300001\npages 5 pattern\n");
	check_spec(
		t,
		"max_mapnr 40000\npages 39999 pattern\npages 511-513 pattern\nexcluded 64-127\n");
}

KM_TEST(kdump_bad_headers)
{
	check_refused(t, PAGES "poke 428 00000000\n", KM_CORRUPT, "blocks of 0 bytes");
	check_refused(t, PAGES "poke 428 00001000\n", KM_UNSUPPORTED, "big-endian");
	check_refused(t, PAGES "poke 428 ffffffff\npoke 416 00100000\n", KM_UNSUPPORTED, "32-bit");
	check_refused(t, PAGES "poke 8 ffffffff\n", KM_CORRUPT, "header version");
	check_refused(t, PAGES "poke 436 00000000\n", KM_CORRUPT, "bitmap blocks");
	check_refused(t, PAGES "poke 432 ffffffff\n", KM_CORRUPT, "ends before its page bitmap");
	check_refused(t, PAGES "poke 4192 ffffffffffffff7f\n", KM_CORRUPT, "max_mapnr");
	check_refused(t, PAGES "poke 4192 0000000000000000\n", KM_CORRUPT, "max_mapnr");
	check_refused(t, PAGES "truncate 300\n", KM_CORRUPT, "ends inside the kdump header");
	check_refused(t, PAGES "truncate 4100\n", KM_CORRUPT, "ends inside the kdump headers");
	check_refused(t, PAGES "truncate 8192\n", KM_CORRUPT, "ends before its page bitmap");
}

/* Absurd numbers in the header of a small file must not make large tables. */
KM_TEST(kdump_absurd_counts)
{
	struct opened o;

	if (make(t, PAGES "poke 436 ffffffff\npoke 4192 ffffffffff0f0000\n", &o)) {
		reopen(&o, 0, 1);
		if (!o.st)
			CHECK(o.info->end_pfn <= o.bytes[0] * 8);
		else
			CHECK_EQ(o.st, KM_CORRUPT);
	}
	close_spec(&o);
	/* Notes and VMCOREINFO outside the file are not there; the pages still are. */
	if (open_spec(t,
		      PAGES
		      "vmcoreinfo A=1\npoke 4128 ffffffffffff00\npoke 4144 ffffffffffffffff\n",
		      &o)) {
		CHECK(!o.info->notes && !o.info->vmcoreinfo);
		check_all(t, &o, false);
	}
	close_spec(&o);
}

#define SPLIT PAGES "split 20 100 1010\nuts release 6.1\n"

KM_TEST(split_any_order)
{
	char first[33], content[KM_FINGERPRINT_TEXT], again[KM_FINGERPRINT_TEXT];
	struct opened o;

	if (open_spec(t, SPLIT, &o)) {
		void *copy = o.copy[0];
		uint64_t bytes = o.bytes[0];

		CHECK_EQ(o.info->nr_files, 4);
		CHECK(o.info->split && !o.info->incomplete);
		check_all(t, &o, false);
		memcpy(first, o.info->fingerprint, sizeof(first));
		CHECK_EQ(km_source_content(o.s, 1, content), KM_OK);
		o.copy[0] = o.copy[2];
		o.bytes[0] = o.bytes[2];
		o.copy[2] = copy;
		o.bytes[2] = bytes;
		reopen(&o, 0, 4);
		CHECK_STR(o.err.text, "");
		if (!o.st) {
			check_all(t, &o, false);
			CHECK_STR(o.info->fingerprint, first);
			CHECK_EQ(km_source_content(o.s, 2, again), KM_OK);
			CHECK_STR(again, content);
		}
	}
	close_spec(&o);
	/* A part without pages of its own. */
	check_spec(t, PAGES "split 20 20 1010\n");
	check_spec(t, PAGES "split 1051\n");
	check_spec(t, PAGES "version 2\nsplit 20 100\n");
}

KM_TEST(split_member_missing)
{
	struct opened o;

	if (open_spec(t, SPLIT, &o)) {
		reopen(&o, 1, 3);
		CHECK_EQ(o.st, KM_OK);
		if (!o.st) {
			CHECK(o.info->incomplete);
			CHECK_EQ(o.info->lost_pages, 9 + 4);
			check_all(t, &o, true);
		}
		reopen(&o, 1, 1);
		CHECK_EQ(o.st, KM_OK);
		if (!o.st)
			check_all(t, &o, true);
	}
	close_spec(&o);
}

static void check_mixed(struct km_test *t, const char *a, const char *b, enum km_status st,
			const char *part)
{
	struct opened oa, ob;
	struct km_source *s = NULL;
	struct km_err err = { "" };

	if (make(t, a, &oa) && make(t, b, &ob)) {
		const void *data[] = { oa.copy[0], ob.copy[ob.d.nr_files - 1] };
		const uint64_t bytes[] = { oa.bytes[0], ob.bytes[ob.d.nr_files - 1] };

		CHECK_EQ(km_source_open_memory(data, bytes, 2, &s, &err), st);
		CHECK_HAS(err.text, part);
		km_source_close(s);
		close_spec(&ob);
	}
	close_spec(&oa);
}

KM_TEST(split_mismatch)
{
	check_mixed(t, SPLIT, SPLIT "time 5\n", KM_MISMATCH, "parts of two dumps");
	check_mixed(t, SPLIT, SPLIT "pages 200 pattern\n", KM_MISMATCH, "parts of two dumps");
	check_mixed(t, SPLIT, PAGES "uts release 6.1\n", KM_MISMATCH, "a whole dump");
	check_mixed(t, PAGES "uts release 6.1\nsplit 20\n", PAGES "uts release 6.1\nsplit 10\n",
		    KM_MISMATCH, "both have page frame 10");
	check_mixed(t, SPLIT, "format elf\npages 0-3 pattern\n", KM_MISMATCH, "not one dump");
	check_mixed(t, "format elf\npages 0-3 pattern\n", "format elf\npages 0-3 pattern\n",
		    KM_MISMATCH, "only a split kdump");
	check_mixed(t, SPLIT, "format raw\ntext x\n", KM_FORMAT, "not a dump format");
}

KM_TEST(split_same_file_twice)
{
	struct opened o;

	if (make(t, SPLIT, &o)) {
		void *own = o.copy[1];

		o.copy[1] = o.copy[0];
		o.bytes[1] = o.bytes[0];
		reopen(&o, 0, 2);
		CHECK_EQ(o.st, KM_MISMATCH);
		CHECK_HAS(o.err.text, "given twice");
		o.copy[1] = own;
	}
	close_spec(&o);
}

KM_TEST(kdump_truncated)
{
	check_truncated(t,
			"block 1024\ncompress mixed\npages 1-6 pattern\npages 8-12 zero\n"
			"excluded 20-30\npages 31-32 random\npages 40-49 zero\n"
			"vmcoreinfo OSRELEASE=6\n",
			1);
	check_truncated(t, "block 1024\nbitmaps 1\npages 0-7 pattern\n", 1);
	/* Bitmaps of two blocks each, and a long tail of zeros. */
	check_truncated(t,
			"block 1024\nmax_mapnr 9000\npages 1-6 pattern\nexcluded 500-505\n"
			"pages 8500-8503 pattern\npages 8600-8999 zero\n",
			401);
}

KM_TEST(split_truncated)
{
	check_truncated(t,
			"block 1024\npages 1-6 pattern\npages 8-12 zero\nexcluded 20-30\n"
			"pages 31-32 random\nsplit 4 31\n",
			7);
}

/* What is no dump is named. */
KM_TEST(foreign_files)
{
	static const struct {
		const char *text;
		enum km_status st;
		const char *part;
	} files[] = {
		{ "", KM_FORMAT, "the file is empty" },
		{ "\\x1f\\x8b\\x08", KM_FORMAT, "is gzip-compressed; unpack it first: gunzip -k" },
		{ "\\xfd7zXZ\\x00\\x00", KM_FORMAT, "is xz-compressed; unpack it first: unxz -k" },
		{ "\\x28\\xb5\\x2f\\xfd", KM_FORMAT,
		  "is zstd-compressed; unpack it first: unzstd" },
		{ "BZh9", KM_FORMAT, "is bzip2-compressed; unpack it first: bunzip2 -k" },
		{ "\\x04\\x22\\x4d\\x18", KM_FORMAT,
		  "is lz4-compressed; unpack it first: unlz4 -k" },
		{ "EMiL\\x01", KM_CORRUPT, "LiME" },
		{ "\\x14\\x20\\x28\\x01", KM_UNSUPPORTED, "Hyper-V" },
		{ "\\xd2\\xbe\\xd2\\xbe", KM_UNSUPPORTED, "VMware" },
		{ "LibvirtQemudSave", KM_UNSUPPORTED, "libvirt" },
		{ "QEVM", KM_UNSUPPORTED, "migration" },
		{ "PAGEDU64", KM_UNSUPPORTED, "Windows" },
		{ "\\xa8\\x19\\x01\\x73\\x61\\x8f\\x23\\xfd", KM_UNSUPPORTED, "s390" },
		{ "\\x7fELF\\x02\\x01\\x01\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x02\\x00>"
		  "\\x00",
		  KM_FORMAT, "vmlinux" },
		{ "\\x7fELF\\x02\\x01\\x01\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x01\\x00>"
		  "\\x00",
		  KM_FORMAT, "object file" },
		{ "\\x7fELF", KM_FORMAT, "ELF file of type 0" },
		{ "SQLite format 3\\x00", KM_FORMAT, "case file" },
		{ "\\x00\\x00\\x00\\x00", KM_FORMAT, "begins with zeros" },
		{ "KDUMP", KM_FORMAT, "not a dump format we know (elf, kdump, flattened, lime" },
		{ "hello", KM_FORMAT, "not a dump format we know (elf, kdump, flattened, lime" },
		{ "KDUMP\\x20\\x20\\x20", KM_CORRUPT, "ends inside" },
		{ "makedumpfile\\x00\\x00\\x00\\x00", KM_CORRUPT, "ends inside" },
	};
	char spec[512];
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(files); i++) {
		snprintf(spec, sizeof(spec), "format raw\ntext %s\n", files[i].text);
		check_refused(t, spec, files[i].st, files[i].part);
	}
}

KM_TEST(files_by_path)
{
	const char *paths[] = { "/nonexistent/vmcore" };
	char dir[] = "/tmp/kmsource.XXXXXX", path[64];
	struct km_source *s = NULL;
	struct km_err err = { "" };
	struct opened o;
	FILE *f;

	CHECK_EQ(km_source_open(paths, 1, &s, &err), KM_IO);
	CHECK_HAS(err.text, "cannot open '/nonexistent/vmcore': ");
	CHECK_EQ(km_source_open(paths, 0, &s, &err), KM_FORMAT);
	REQUIRE(mkdtemp(dir) != NULL);
	paths[0] = dir;
	CHECK_EQ(km_source_open(paths, 1, &s, &err), KM_FORMAT);
	CHECK_HAS(err.text, "not a regular file but a d");

	if (make(t, PAGES, &o)) {
		snprintf(path, sizeof(path), "%s/vmcore.gz", dir);
		paths[0] = path;
		f = fopen(path, "wb");
		if (CHECK(f != NULL)) {
			fwrite(o.d.file[0].data, 1, o.d.file[0].bytes, f);
			fclose(f);
			CHECK_EQ(km_source_open(paths, 1, &o.s, &err), KM_OK);
			o.info = o.s ? km_source_info(o.s) : NULL;
			if (o.s)
				check_all(t, &o, false);
			f = fopen(path, "wb");
			fwrite("\x1f\x8b\x08\0\0\0\0\0", 1, 8, f);
			fclose(f);
			CHECK_EQ(km_source_open(paths, 1, &s, &err), KM_FORMAT);
			CHECK_HAS(err.text, "vmcore.gz' is gzip-compressed; unpack it first: "
					    "gunzip -k '/tmp/kmsource.");
		}
		unlink(path);
	}
	close_spec(&o);
	rmdir(dir);
}

KM_TEST(past_the_end)
{
	struct km_reader *r = NULL;
	struct km_source_run run;
	const uint8_t *page;
	struct opened o;

	if (open_spec(t, PAGES, &o) && CHECK(!km_reader_create(o.s, &r))) {
		CHECK_EQ(km_reader_page(r, UINT64_MAX, &page), KM_MISSING);
		CHECK_EQ(km_source_page_state(o.s, UINT64_MAX), KM_MISSING);
		CHECK_EQ(km_source_run_at(o.s, o.info->end_pfn, &run), KM_END);
		km_reader_destroy(r);
	}
	close_spec(&o);
	km_reader_destroy(NULL);
	km_source_close(NULL);
}

KM_TEST_MAIN
