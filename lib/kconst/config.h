/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_CONFIG_H
#define KM_CONFIG_H

/**
 * A kernel's configuration, as the file .config of its build has it: plain, or packed by gzip as in /proc/config.gz and, between
 * two marks, in the kernel's image (kernel/configs.c).
 */

#include <stddef.h>

#include "base/kmerr.h"

#define KM_CONFIG_MAX_BYTES (8u << 20) /* unpacked: thirty times what kernels have */

/** An option; borrowed for the call. @value is "n" for one that is not set. Other than KM_OK ends the reading. */
typedef enum km_status (*km_config_fn)(void *arg, const char *name, const char *value);

/**
 * Call @fn for each option of @bytes at @data, in order. KM_OK; KM_FORMAT: no option, or @data is packed, and not as gzip does
 * it or larger than KM_CONFIG_MAX_BYTES; KM_NOMEM; or what @fn said. *@ret_lost, or NULL, counts lines that are no option and
 * no comment.
 */
enum km_status km_config_read(const void *data, size_t bytes, km_config_fn fn, void *arg, size_t *ret_lost);

#endif
