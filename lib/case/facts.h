/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_FACTS_H
#define KM_FACTS_H

#include "case.h"

/** Facts of the file. */
enum km_status km_source_facts(const struct km_source_info *info, km_fact_fn fn, void *arg);
/** Facts of the kernel, as far as VMCOREINFO has them. */
enum km_status km_kernel_facts(const struct km_kernel *k, km_fact_fn fn, void *arg);
/** "kdump, zlib, flattened" */
void km_format_text(const struct km_source_info *info, char *buf, size_t bytes);

#endif
