/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_INSPECT_IMPL_H
#define KM_INSPECT_IMPL_H

/* Shared by the files of this room. */

#include "inspect.h"

/** The graph of types; it exists if a thing has a type. */
const struct km_types *km_inspect_graph(const struct km_inspect *x);
/** The type of @t without typedefs, or NULL. Valid until a type is looked up. */
const struct km_type *km_thing_type(struct km_inspect *x, const struct km_thing *t);
/** Element @i of an array. */
struct km_thing km_thing_element(struct km_inspect *x, const struct km_thing *t, uint64_t i);
/** Member @m of a structure. */
struct km_thing km_thing_part(const struct km_thing *t, const struct km_member *m);

#endif
