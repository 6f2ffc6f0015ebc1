/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_INSPECT_BTF_GRAPH_H
#define KM_INSPECT_BTF_GRAPH_H

/** Types that the dumped kernel holds as BTF, its own and those of its modules, as a source of km_lookup. */

#include "ktype/lookup.h"
#include "view/view.h"

struct km_btf_graph;

/** @view outlives the result. KM_OK or KM_NOMEM. */
enum km_status km_btf_graph_create(struct km_view *view, struct km_btf_graph **ret);
/** Accepts NULL. */
void km_btf_graph_destroy(struct km_btf_graph *g);
/** For km_lookup_sources(); borrowed. */
const struct km_lookup_sources *km_btf_graph_sources(struct km_btf_graph *g);
/** Whether the kernel's own types are there, without which a vmlinux is needed. */
bool km_btf_graph_has_kernel(struct km_btf_graph *g);

#endif
