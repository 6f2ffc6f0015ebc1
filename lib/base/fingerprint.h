/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_FINGERPRINT_H
#define KM_FINGERPRINT_H

#include <stdint.h>

/**
 * A hash that distinguishes inputs; it is no protection against forgery. Two lanes of multiply-and-fold over
 * 64-bit little-endian words.
 */
struct km_fingerprint {
	uint64_t a, b;
};

#define KM_FINGERPRINT_INIT                                                \
	{                                                                  \
		UINT64_C(0x6b6d656d64622031), UINT64_C(0x9e3779b97f4a7c15) \
	}
#define KM_FINGERPRINT_TEXT 33 /* bytes of its text, NUL included */

void km_fingerprint_word(struct km_fingerprint *f, uint64_t word);
/** The last word is filled up with zeros; how many bytes there were is not folded in. */
void km_fingerprint_bytes(struct km_fingerprint *f, const void *data, uint64_t bytes);
/** As 32 hexadecimal digits. */
void km_fingerprint_text(const struct km_fingerprint *f, char text[KM_FINGERPRINT_TEXT]);

#endif
