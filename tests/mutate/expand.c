/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>

#include "copy.h"

/* expand DUMP OUT: the dump as ELF, pages of zeros as holes of the file. */
int main(int argc, char **argv)
{
	if (argc != 3) {
		fprintf(stderr, "usage: expand DUMP OUT\n");
		return 2;
	}
	copy_expand(argv[1], argv[2]);
	return 0;
}
