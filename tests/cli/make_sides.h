/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_MAKE_SIDES_H
#define KM_MAKE_SIDES_H

/** Two captures of a machine before and after a change of its kernel: what `kmemdb compare` distinguishes. */

#include "store/store.h"

/** Add the capture before (@head false) or after the change. */
bool add_side(struct km_store *s, bool head);

#endif
