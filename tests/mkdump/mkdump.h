/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_MKDUMP_H
#define KM_MKDUMP_H

/**
 * Small dumps, good and broken, from text. For tests: the files are made in memory, and the same
 * text says what each page must read as.
 *
 * A spec has one statement per line; a line that begins with '#' is a comment. Numbers are decimal or
 * 0x…; RANGE is a page frame number or FIRST-LAST, both included.
 *
 *	format elf | kdump | diskdump | raw	what to make [kdump]
 *	version N				kdump header version, 0 to 6 [6]
 *	block BYTES				size of a page and of a block [4096]
 *	compress none|zlib|lzo|snappy|zstd|mixed  pages that do not get smaller are stored raw [zlib]
 *
 *	pages RANGE FILL [DAMAGE]		pages with data
 *	excluded RANGE				pages that exist, but were filtered
 *	    FILL	pattern		compressible, tells the page frame number
 *			random		incompressible
 *			zero		share one place in a kdump
 *			byte=N
 *	    DAMAGE (of a kdump descriptor)
 *			lost		offset 0
 *			past		offset past the end of the file
 *			big		size larger than a page
 *			empty		size 0
 *			flags		unknown codec
 *			short		decompresses to less than a page
 *			garbage		does not decompress
 *	max_mapnr N				[one past the last page]
 *	bitmaps 1|2				[2]
 *	level N, status N, time N		header fields; status is ORed to the codec
 *	uts FIELD TEXT				sysname nodename release version machine domainname
 *	qemu					headers as QEMU writes them
 *	split PFN…				several files, cut before these pages
 *
 *	machine N				e_machine [62]
 *	eflags N
 *	segment paddr=N size=N [filesz=N] [vaddr=N] [FILL]   a PT_LOAD; without any, one is made of
 *						each run of pages or excluded pages
 *	xnum					the number of segments stands in a section header
 *	odd					data is not aligned to pages
 *
 *	vmcoreinfo TEXT				one line of VMCOREINFO
 *	note NAME TYPE TEXT			a note
 *
 *	poke OFFSET HEX				overwrite bytes
 *	flatten [records=BYTES] [shuffle=SEED] [overlap] [holes] [no-end] [version=N]
 *		records of that size [4096]; in another order; each overlapped by an earlier record
 *		of rubbish; none for blocks of zeros
 *	fpoke OFFSET HEX			overwrite bytes after flattening
 *	truncate N				keep N bytes; negative: drop so many at the end
 *	text TEXT				of a raw file; \xNN escapes
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define MKDUMP_MAX_FILES 8

struct mkdump_spec;

struct mkdump_file {
	uint8_t *data;
	size_t bytes, room;
};

struct mkdump {
	struct mkdump_file file[MKDUMP_MAX_FILES];
	size_t nr_files;
	struct mkdump_spec *spec;
};

/** Make the files of @text. False: *@ret_error says why; it is static and of one thread. */
bool mkdump_make(const char *text, struct mkdump *ret, const char **ret_error);
void mkdump_free(struct mkdump *d);

/** What a page of an undamaged file must read as. */
enum mkdump_truth { MKDUMP_HOLE, MKDUMP_EXCLUDED, MKDUMP_LOST, MKDUMP_CORRUPT, MKDUMP_DATA };

/** The truth of one page; its bytes go to @page (of the size of a block) for MKDUMP_DATA. */
enum mkdump_truth mkdump_truth(const struct mkdump *d, uint64_t pfn, uint8_t *page);
/** One past the last page the spec speaks of. */
uint64_t mkdump_end_pfn(const struct mkdump *d);
uint32_t mkdump_page_bytes(const struct mkdump *d);

#endif
