/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_VMCOREINFO_H
#define KM_VMCOREINFO_H

/**
 * VMCOREINFO: the text in which a kernel describes itself to dump tools
 * (kernel/vmcore_info.c, Documentation/admin-guide/kdump/vmcoreinfo.rst).
 *
 * Lines "KEY=VALUE". NUMBER(x) is signed decimal unless it starts with 0x; SYMBOL(x) and
 * KERNELOFFSET are hexadecimal without 0x; SIZE, OFFSET, LENGTH and PAGESIZE are decimal.
 */

#include <stddef.h>
#include <stdint.h>

#include "base/kmerr.h"

struct km_vmcoreinfo {
	const char *text; /* borrowed, not NUL-terminated */
	size_t bytes;
};

/** Longest text that is believed: a page of 64 KiB (VMCOREINFO_BYTES is a page since v4.14). */
#define KM_VMCOREINFO_MAX 65536

/** The value of @key, copied with a NUL into @buf (cut to @bytes). KM_OK or KM_NOTFOUND. */
enum km_status km_vmcoreinfo_text(const struct km_vmcoreinfo *v, const char *key, char *buf,
				  size_t bytes);
/** A hexadecimal value (SYMBOL, KERNELOFFSET). KM_OK, KM_NOTFOUND, KM_CORRUPT (not a number). */
enum km_status km_vmcoreinfo_hex(const struct km_vmcoreinfo *v, const char *key, uint64_t *ret);
/** A decimal value, signed, or hexadecimal after 0x (NUMBER, SIZE, OFFSET, LENGTH, PAGESIZE). */
enum km_status km_vmcoreinfo_number(const struct km_vmcoreinfo *v, const char *key, int64_t *ret);

/**
 * The VMCOREINFO text at the start of a page of guest memory, if there is one: the ELF note that the
 * kernel keeps in a page of its own since v4.14 (203e9e41219b), or the raw text. Returns KM_OK with
 * *@ret borrowing from @page, or KM_NOTFOUND.
 */
enum km_status km_vmcoreinfo_in_page(const uint8_t *page, size_t bytes, struct km_vmcoreinfo *ret);

#endif
