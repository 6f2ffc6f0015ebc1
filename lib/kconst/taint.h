/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_TAINT_H
#define KM_TAINT_H

/** What taints a kernel: the flags of /proc/sys/kernel/tainted and their letters. */

#include <stdbool.h>
#include <stdint.h>

struct km_taint {
	const char *letter;
	const char *doc;
};

/** Flag number @bit; NULL: none that mainline has. */
const struct km_taint *km_taint_flag(unsigned bit);

/**
 * The mask that the words after "Tainted:" or "Not tainted" in @text stand for, as in
 * "Tainted: G        W  O       6.1.0". False: @text has neither.
 */
bool km_taint_parse(const char *text, uint64_t *ret);

#endif
