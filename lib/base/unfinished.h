/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_UNFINISHED_H
#define KM_UNFINISHED_H

#include <sys/types.h>

/**
 * The process that writes the file @name, when it is called ".BASE.PID.tmp", as a case is until it is whole; 0: it is called
 * otherwise, or its BASE is not @base. @base may be NULL: any.
 */
pid_t km_unfinished_pid(const char *name, const char *base);

#endif
