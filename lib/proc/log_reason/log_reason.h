/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_LOG_REASON_H
#define KM_LOG_REASON_H

#include "log_report/log_report.h"

struct log_reason {
	const char *kind; /* static */
	const char *text; /* in the scan's arena */
};

/**
 * Find why the request of @r failed, from its Mem-Info block; writes one row of
 * alloc_failure_zone per zone. KM_OK or the status of the store.
 */
enum km_status log_reason(struct log_scan *s, const struct log_report *r, struct log_reason *ret);

#endif
