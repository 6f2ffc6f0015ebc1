/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_PRINTK_H
#define KM_PRINTK_H

/** The dump's own kernel log. */

#include "log/log.h"
#include "view/view.h"

/** Called while reading, for what could not be read. */
struct km_printk_report {
	void (*unknown)(void *arg, enum km_status st, uint64_t addr, const char *what);
	void *arg;
};

/**
 * Read the records of the printk buffer into @log (zeroed, then km_log_deinit()). @report may be NULL.
 * KM_OK, also when records are missing; KM_ABSENT (this kernel has neither form of the buffer);
 * why its head cannot be read; KM_NOMEM.
 */
enum km_status km_printk_read(struct km_view *v, const struct km_printk_report *report,
			      struct km_log *log);

/** What the kernel logged when it panicked (km_log_panic()); "" when that is nothing. Cut to @bytes; returns @buf. */
char *km_printk_panic(struct km_view *v, char *buf, size_t bytes);

#endif
