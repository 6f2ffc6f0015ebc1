/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The kernel's log buffer: byte 0 chooses the form (odd: records up to v5.9, whose variables are the next
 * five words of 4 bytes), memory from BASE on is what follows.
 */
#include "base/bits.h"
#include "fuzz.h"
#include "printk_view.h"

#define HEAD_BYTES 21

static void old_kernel(const uint8_t *words)
{
	static const enum km_sym_id syms[] = { SYM_log_buf_len, SYM_log_first_idx,
					       SYM_log_next_idx, SYM_log_first_seq };
	size_t i;

	printk_old_layout();
	set_var(SYM_log_buf, BASE + km_le32(words) % 4096);
	for (i = 0; i < KM_ARRAY_LEN(syms); i++)
		set_var(syms[i], km_le32(words + 4 + 4 * i));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct km_log log = { 0 };
	enum km_status st;
	char panic[256];
	size_t n, i;

	if (size < HEAD_BYTES)
		return 0;
	n = size - HEAD_BYTES < sizeof(memory) ? size - HEAD_BYTES : sizeof(memory);
	memset(memory, 0, sizeof(memory));
	memcpy(memory, data + HEAD_BYTES, n);
	if (data[0] & 1) {
		old_kernel(data + 1);
	} else {
		printk_ring_layout();
		set_var(SYM_prb, BASE);
	}
	st = km_printk_read(NULL, NULL, &log);
	FUZZ_CHECK(st != KM_NOMEM);
	for (i = 0; i < log.lines.n; i++)
		fuzz_use(strlen(log.lines.v[i].text) + strlen(log.lines.v[i].caller));
	km_log_deinit(&log);
	fuzz_use(strlen(km_printk_panic(NULL, panic, sizeof(panic))));
	return 0;
}
