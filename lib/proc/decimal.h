/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_PROC_DECIMAL_H
#define KM_PROC_DECIMAL_H

#include "proc.h"

/** A number such as "-1.000" or "12.34", in any locale. False: none, or out of range. */
static inline bool km_text_real(struct km_text *line, double *ret)
{
	struct km_text t = *line;
	bool negative = km_text_skip(&t, "-");
	double value, scale = 1, digits = 0;
	int64_t whole;

	if (!km_text_int(&t, &whole) || whole < 0)
		return false;
	value = (double)whole;
	if (t.p < t.end && *t.p == '.') {
		for (t.p++; t.p < t.end && *t.p >= '0' && *t.p <= '9'; t.p++) {
			digits = digits * 10 + (*t.p - '0');
			scale *= 10;
		}
		value = (value * scale + digits) / scale;
	}
	*ret = negative ? -value : value;
	*line = t;
	return true;
}

#endif
