/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KTYPE_TRUTH_H
#define KTYPE_TRUTH_H

/* What the compiler says of the structures of the toy kernels: see kernels/base.h. */

#include "layout/layout.h"

struct truth {
	enum km_field_id field;
	uint32_t offset, bytes, stride, count;
	uint8_t alt;
	bool is_signed;
	/* A bit-field: an instance in which it is @value, and all else 0. */
	const void *instance;
	uint64_t value;
	uint32_t bits;
};

struct truth_value {
	enum km_const_id id;
	int64_t value;
};

struct truth_set {
	const struct truth *field;
	size_t nr_fields;
	const struct truth_value *value;
	size_t nr_values;
	uint32_t zone_bytes, page_bytes, pglist_data_bytes, list_head_bytes;
};

extern const struct truth_set truth_old, truth_new;

/* A scalar or structure; signedness is taken from the type. */
#define AT(type, id, alternative, member, sign)                                                    \
	{                                                                                          \
		.field = KF_##type##_##id, .alt = (alternative),                                   \
		.offset = offsetof(struct type, member),                                           \
		.bytes = sizeof(((struct type *)0)->member), .is_signed = (sign)                   \
	}
/* An array of @n elements. */
#define EACH(type, id, alternative, member, n, sign)                                               \
	{                                                                                          \
		.field = KF_##type##_##id, .alt = (alternative),                                   \
		.offset = offsetof(struct type, member),                                           \
		.bytes = sizeof(((struct type *)0)->member[0]),                                    \
		.stride = sizeof(((struct type *)0)->member[0]), .count = (n), .is_signed = (sign) \
	}
#define BITS(type, id, object, width, v)                                                           \
	{                                                                                          \
		.field = KF_##type##_##id, .instance = (object), .bits = (width), .value = (v)     \
	}

#endif
