/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "constant.h"

#include <string.h>

#include "gfp.h"
#include "base/mem.h"

static const struct {
	enum km_constant_set set;
	struct km_constant c;
	unsigned first, until;
} constants[] = {
#define CONSTANT(set, name, value, first, until, doc) \
	{ KM_CONSTANT_##set, { name, value, doc }, first, until },
#include "constant.def"
};

const struct km_constant *km_constant_next(enum km_constant_set set, unsigned release,
					   unsigned *pos)
{
	if (!release)
		release = KM_RELEASE(998, 0);
	while (*pos < KM_ARRAY_LEN(constants)) {
		unsigned i = (*pos)++;

		if (constants[i].set == set && release >= constants[i].first &&
		    release < constants[i].until)
			return &constants[i].c;
	}
	return NULL;
}

const char *km_constant_doc(enum km_constant_set set, const char *name)
{
	unsigned i = KM_ARRAY_LEN(constants);

	while (i-- > 0)
		if (constants[i].set == set && !strcmp(constants[i].c.name, name))
			return constants[i].c.doc;
	return NULL;
}
