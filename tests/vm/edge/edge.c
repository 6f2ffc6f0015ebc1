// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * edge bind NODE COMMAND...   run COMMAND with its memory bound to NODE (MPOL_BIND)
 * edge touch MB               write to that much anonymous memory
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#define MPOL_BIND 2

int main(int argc, char **argv)
{
	if (argc >= 4 && !strcmp(argv[1], "bind")) {
		unsigned long nodes = 1UL << atoi(argv[2]);

		if (syscall(SYS_set_mempolicy, MPOL_BIND, &nodes, sizeof(nodes) * 8))
			return perror("set_mempolicy"), 1;
		execvp(argv[3], argv + 3);
		return perror(argv[3]), 1;
	}
	if (argc == 3 && !strcmp(argv[1], "touch")) {
		size_t n = strtoul(argv[2], NULL, 10) << 20, i;
		volatile char *p = mmap(NULL, n, PROT_READ | PROT_WRITE,
					MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

		if (p == MAP_FAILED)
			return perror("mmap"), 1;
		for (i = 0; i < n; i += 4096)
			p[i] = 1;
		return 0;
	}
	fprintf(stderr, "usage: edge bind NODE COMMAND... | edge touch MB\n");
	return 2;
}
