/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Addresses that stand in code. */
#include "owner.h"

#define CHUNK	   4096u
#define INSN_BYTES 10u /* REX.W, an opcode with a register, 8 bytes */

static bool is_movabs(const uint8_t *insn)
{
	return (insn[0] & 0xfe) == 0x48 && (insn[1] & 0xf8) == 0xb8;
}

void km_code_each_address(struct km_view *v, uint64_t start, uint64_t end,
			  bool (*each)(void *arg, uint64_t at, uint64_t word), void *arg,
			  uint64_t *ret_unread)
{
	uint8_t buf[INSN_BYTES - 1 + CHUNK]; /* what the chunk before ended with, and a chunk */
	uint64_t n, kept = 0, i;

	*ret_unread = 0;
	for (; start < end; start += n) {
		n = CHUNK - start % CHUNK;
		if (n > end - start)
			n = end - start;
		if (km_view_read(v, start, buf + kept, n)) {
			*ret_unread += n;
			kept = 0;
			continue;
		}
		for (i = 0; i + INSN_BYTES <= kept + n; i++) {
			uint64_t word = is_movabs(buf + i) ? km_le64(buf + i + 2) : 0;

			if (word >> 63 && !each(arg, start - kept + i + 2, word))
				return;
		}
		/* i is the first byte that no whole instruction began at */
		memmove(buf, buf + i, kept + n - i);
		kept = kept + n - i;
	}
}
