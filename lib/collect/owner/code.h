/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_CODE_H
#define KM_CODE_H

/**
 * Addresses that stand in code alone. What does not change after boot is patched into the instructions that
 * use it, and a variable that nothing else reads is not kept: v6.11 e3c92e81711d ("runtime constants: add x86
 * architecture support"). Only x86-64's movabs is known here, which holds the 64 bits unchanged.
 */

#include "collect/collect.h"

/**
 * Call @each for every 64-bit constant of an instruction from @start to @end that is an address of the kernel's half;
 * @at: where it stands. False ends it. *@ret_unread: bytes of code that could not be read. Other bytes may look like
 * such an instruction.
 */
void km_code_each_address(struct km_view *v, uint64_t start, uint64_t end,
			  bool (*each)(void *arg, uint64_t at, uint64_t word), void *arg,
			  uint64_t *ret_unread);

#endif
