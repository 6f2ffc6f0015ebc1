/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The parser of profiles: any bytes, and the layout that comes of those it takes. */
#include <stddef.h>
#include <stdint.h>

#include "ktype/profile.h"
#include "ktype/resolve.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t bytes);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t bytes)
{
	static struct km_layout layout; /* large for a stack */
	struct km_vmlinux v = { 0 };
	struct km_err err;

	if (km_types_init(&v.types))
		return 0;
	if (km_profile_parse(data, bytes, &v, &err) == KM_OK)
		(void)km_resolve(&v.types, NULL, &v.arena, &layout);
	km_types_deinit(&v.types);
	km_vec_free(&v.sym);
	km_arena_free(&v.arena);
	return 0;
}
