/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Compressed files: which program packed them. */
#include "impl.h"

static const struct packer {
	const char *magic;
	size_t bytes;
	const char *name, *command;
} packers[] = {
	{ "\x1f\x8b", 2, "gzip", "gunzip -k" },
	{ "BZh", 3, "bzip2", "bunzip2 -k" },
	{ "\xfd"
	  "7zXZ",
	  5, "xz", "unxz -k" },
	{ "\x28\xb5\x2f\xfd", 4, "zstd", "unzstd" },
	{ "\x04\x22\x4d\x18", 4, "lz4", "unlz4 -k" },
};

static const struct packer *packer_of(const void *head, size_t bytes)
{
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(packers); i++) {
		if (bytes >= packers[i].bytes && memcmp(head, packers[i].magic, packers[i].bytes) == 0)
			return &packers[i];
	}
	return NULL;
}

bool km_is_compressed(const void *head, size_t bytes)
{
	return packer_of(head, bytes) != NULL;
}

const char *km_unpack_command(const void *head, size_t bytes, const char **ret_name)
{
	const struct packer *p = packer_of(head, bytes);

	*ret_name = p ? p->name : "";
	return p ? p->command : "";
}
