/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_LOG_RULE_H
#define KM_LOG_RULE_H

/**
 * The request of a report against each zone of its Mem-Info block, for reason.c, which judges, and
 * words.c, which puts it into words. The rules themselves are in allocrule.h.
 */

#include "allocrule/allocrule.h"
#include "log_reason.h"

enum log_verdict {
	LOG_SERVED = KM_ALLOC_SERVED,
	LOG_UNKNOWN = KM_ALLOC_UNKNOWN,
	LOG_BOUND, /* the node is not allowed */
	LOG_ZONE,  /* above what the flags allow */
};

/* What a verdict can lack beside the numbers of a zone (KM_NUMBER_*). */
enum log_missing {
	LOG_MISSING_KERNEL = 1 << 16,
	LOG_MISSING_TYPES = 1 << 17,
	LOG_MISSING_PAGE_SIZE = 1 << 18,
	LOG_MISSING_FLAGS = 1 << 19,
	LOG_MISSING_ORDER = 1 << 20,
};

/* One way to read what the report leaves open. */
struct log_reading {
	struct km_alloc_rules rules;
	unsigned config; /* zone types, see allocrule.h */
	int64_t page_kb;
	uint64_t flags;
};

struct log_judged {
	const struct log_zone *zone;
	unsigned verdict, unbound; /* unbound: were its node allowed */
	unsigned missing;	   /* KM_NUMBER_*, LOG_MISSING_*; with LOG_UNKNOWN: what decides */
	enum km_alloc_mark mark;   /* that @result is of */
	struct km_alloc_flags flags;
	struct km_alloc_zone pages;
	struct km_alloc_result result;
};

#define LOG_MAX_READINGS 24

struct log_judgement {
	const struct log_report *r;
	struct log_reading readings[LOG_MAX_READINGS]; /* [0] is the likeliest */
	unsigned differs[LOG_MAX_READINGS];	       /* LOG_MISSING_*: from the first in what */
	unsigned nr_readings;
	struct km_alloc_request request;
	bool order_known;
	const char *nodes; /* that bind the request; NULL: none do, or only __GFP_THISNODE */
	const char *bound_by;
	struct log_judged *zones;
	size_t n;
};

/** The name of a verdict in tables. */
const char *log_verdict_name(unsigned verdict);

/* words.c */

/** Names of what is in @missing, joined by ", ". */
const char *log_missing_text(struct log_scan *s, const struct log_zone *z, unsigned missing);
/**
 * The reason. @verdict is the one that explains the failure, @best the zone that shows it; NULL: no zone
 * of the block may be used.
 */
void log_words(struct log_scan *s, const struct log_judgement *g, unsigned verdict,
	       const struct log_judged *best, struct log_reason *ret);

#endif
