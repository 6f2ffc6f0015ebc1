/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_FUZZ_H
#define KM_FUZZ_H

/**
 * What every fuzz target needs. A target is one file with LLVMFuzzerTestOneInput(); km_fuzz_target()
 * in CMakeLists.txt makes of it a libFuzzer program (with KM_FUZZ) and a regression program (always).
 */

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/** Something that must hold for any input; stays in release builds. */
#define FUZZ_CHECK(cond)                                                                           \
	do {                                                                                       \
		if (!(cond)) {                                                                     \
			fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #cond);  \
			abort();                                                                   \
		}                                                                                  \
	} while (0)

/** Keep the compiler from leaving out reads whose sum nobody wants. */
static inline void fuzz_use(uint64_t v)
{
	__asm__ volatile("" : : "r"(v));
}

#endif
