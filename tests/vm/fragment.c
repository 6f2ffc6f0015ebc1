/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Make the kernel fail an order-4 allocation while most of memory is free.
 *
 * All memory that is available is locked page by page, then all but every eighth page of zone DMA32 and
 * above is given back; with vm.compact_unevictable_allowed=0 nobody may move what stays. The control
 * buffer of a sendmsg() is a plain kmalloc(): 60 kB of it is GFP_KERNEL, order 4.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/sysinfo.h>
#include <unistd.h>

#define CHUNK	  (4ul << 20)
#define PAGE	  4096ul
#define KEEP	  8	 /* one page of so many */
#define DMA_PAGES 4096ul /* zone DMA: the first 16 MB */
#define CONTROL	  61440

static void put(const char *path, const char *text)
{
	int fd = open(path, O_WRONLY);

	if (fd < 0 || write(fd, text, strlen(text)) < 0)
		perror(path);
	if (fd >= 0)
		close(fd);
}

static unsigned long free_bytes(void)
{
	struct sysinfo si;

	return sysinfo(&si) ? 0 : si.freeram * si.mem_unit;
}

static uint64_t pfn_of(int pagemap, const char *p)
{
	uint64_t v = 0;

	if (pread(pagemap, &v, 8, (off_t)((uintptr_t)p / PAGE * 8)) != 8 || !(v >> 63))
		return 0;
	return v & ((1ull << 55) - 1);
}

static int send_control(void)
{
	static char control[CONTROL];
	struct iovec iov = { "x", 1 };
	struct msghdr msg = { .msg_iov = &iov, .msg_iovlen = 1, .msg_control = control,
			      .msg_controllen = sizeof(control) };
	int fd[2];

	if (socketpair(AF_UNIX, SOCK_DGRAM, 0, fd))
		return -1;
	errno = 0;
	(void)sendmsg(fd[0], &msg, 0);
	return errno;
}

/*
 * Take what blocks of order 4 there are: the slots of a pipe of 4 MB are an array of 40 kB, which stays
 * as long as the pipe. A failure of these is not logged (__GFP_NOWARN).
 */
static unsigned take_blocks(void)
{
	struct rlimit limit = { 8192, 8192 };
	unsigned n;
	int fd[2];

	(void)setrlimit(RLIMIT_NOFILE, &limit);
	put("/proc/sys/fs/pipe-max-size", "8388608");
	for (n = 0; n < 3000; n++)
		if (pipe(fd) || fcntl(fd[0], F_SETPIPE_SZ, 4 << 20) < 0)
			break;
	return n;
}

int main(void)
{
	static char *chunk[4096];
	unsigned n = 0, i, freed = 0;
	char *p, min[32] = "";
	int pagemap = open("/proc/self/pagemap", O_RDONLY), fd;

	fd = open("/proc/sys/vm/min_free_kbytes", O_RDONLY);
	if (fd >= 0 && read(fd, min, sizeof(min) - 1) > 0)
		close(fd);
	put("/proc/self/oom_score_adj", "-1000");
	put("/proc/sys/vm/min_free_kbytes", "512");
	put("/proc/sys/vm/compact_unevictable_allowed", "0");
	put("/proc/sys/vm/max_map_count", "1000000");
	put("/proc/sys/net/core/optmem_max", "1048576");
	put("/proc/sys/vm/drop_caches", "3");
	while (n < 4096 && free_bytes() > 2 * CHUNK) {
		p = mmap(NULL, CHUNK, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		if (p == MAP_FAILED)
			break;
		(void)madvise(p, CHUNK, MADV_NOHUGEPAGE);
		if (mlock(p, CHUNK))
			break;
		chunk[n++] = p;
	}
	/* The rest in small bites, as far as it goes. */
	while (n < 4096 && free_bytes() > 3ul << 20) {
		p = mmap(NULL, 16 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		if (p == MAP_FAILED || mlock(p, 16 * PAGE))
			break;
		n++;
		chunk[n - 1] = NULL; /* kept whole */
	}
	for (i = 0; i < n; i++) {
		for (p = chunk[i]; p && p < chunk[i] + CHUNK; p += PAGE) {
			uint64_t pfn = pfn_of(pagemap, p);

			if (pfn < DMA_PAGES || pfn % KEEP == 0)
				continue;
			freed += !munmap(p, PAGE);
		}
	}
	put("/proc/sys/vm/min_free_kbytes", min);
	printf("fragment: %u chunks, %u pages given back, %lu kB free\n", n, freed,
	       free_bytes() / 1024);
	printf("fragment: %u blocks taken\n", take_blocks());
	printf("fragment: sendmsg says %d\n", send_control());
	put("/proc/sys/vm/compact_unevictable_allowed", "1");
	put("/proc/sys/net/core/optmem_max", "20480");
	put("/proc/sys/vm/max_map_count", "65530");
	return 0;
}
