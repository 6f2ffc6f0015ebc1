/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Names of a kernel: its release and its build-id. */
#include <string.h>

#include "vmlinux_impl.h"

bool km_release_is_plain(const char *release)
{
	const char *p;

	if (!*release || *release == '.')
		return false;
	for (p = release; *p; p++) {
		if (*p == '/' || (uint8_t)*p <= ' ' || *p == 0x7f)
			return false;
	}
	return true;
}

bool km_build_id_is_plain(const char *build_id)
{
	size_t n = strspn(build_id, "0123456789abcdef");

	return n >= 8 && n <= 80 && n % 2 == 0 && !build_id[n];
}
