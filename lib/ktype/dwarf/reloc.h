/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_RELOC_H
#define KM_RELOC_H

#include "image.h"

/**
 * Apply the relocations of @s, whose bytes were read, to a copy of them; a linked file has none. Takes time by the size of the
 * sections. KM_OK; KM_CORRUPT; KM_UNSUPPORTED: of a kind, or for a machine, that is not known; KM_NOMEM.
 */
enum km_status km_image_relocate(const struct km_image *im, struct km_section *s, struct km_err *err);

#endif
