/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_CHECK_H
#define KM_CHECK_H

/** Parts of the collector of checks, each for a subject. */

#include "collect/collect.h"
#include "owner/owner.h"
#include "mm/counter.h"

/** Why sums over all pages are not known, static; NULL when they are. */
const char *km_check_why_unknown(const struct km_run *run);
/** Why @listed is not compared: a list is not whole, and how much of @counted (NULL: unknown) is missing. */
const char *km_check_why_part(struct km_run *run, const int64_t *counted, int64_t listed);
/** Pages of a class in all zones. */
int64_t km_check_class_pages(const struct km_run *run, enum km_page_class class);

/** Pages that claims found: vmalloc, kernel stacks, per-CPU memory. */
enum km_status km_check_owners(struct km_run *run);

#endif
