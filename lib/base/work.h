/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_WORK_H
#define KM_WORK_H

#include <stddef.h>
#include <stdint.h>

#include "status.h"

/** More threads than this are not started, however many are asked for. */
#define KM_WORK_JOBS 256

/**
 * Ordered parallel work: @produce is called for items 0 … nr_items-1 on worker threads, @consume on
 * the calling thread in item order. At most 2 × jobs results are held at any time, so memory does
 * not grow with the number of items.
 */
struct km_work {
	uint64_t nr_items;
	unsigned jobs; /* worker threads, of which KM_WORK_JOBS are used at most; 0 or 1: everything on the calling thread */

	/** Once per worker before its first item; *@ret_state is handed to @produce. */
	enum km_status (*start)(void *arg, void **ret_state);
	void (*finish)(void *arg, void *state);
	/** Make the result of one item; *@ret_result may stay NULL. */
	enum km_status (*produce)(void *arg, void *state, uint64_t item, void **ret_result);
	/** Takes ownership of @result, also when @st is a failure. */
	enum km_status (*consume)(void *arg, uint64_t item, enum km_status st, void *result);
	/** Called for results that are not consumed because the work stopped early. */
	void (*drop)(void *arg, void *result);
	void *arg;
};

/**
 * Run @w to its end. A failure of @start or @consume stops the work and is returned; a failure of
 * @produce is handed to @consume. Returns KM_OK, that failure, or KM_NOMEM.
 */
enum km_status km_work_run(const struct km_work *w);

/** The number of processors this process may use, at least 1. */
unsigned km_work_cpus(void);

#endif
