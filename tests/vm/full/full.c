// SPDX-License-Identifier: GPL-2.0-or-later
// Fills a guest with kernel memory that is in use: datagrams that nobody reads, and files of tmpfs with extended attributes.
// What is in them is half words that mean nothing and half text, so that it compresses as kernel memory does.
//
// usage: full datagrams MEGABYTES | full files FOLDER COUNT
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#define DATAGRAM 1500 // with its heads an object of kmalloc-2k
#define ATTRIBUTE 900
#define BATCH 20000 // datagrams of a pair of sockets
#define PER_FOLDER 1000

static uint64_t state = 88172645463325252;

// xorshift64: G. Marsaglia, Xorshift RNGs, 2003.
static uint64_t next_word(void)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return state;
}

static void die(const char *what)
{
	printf("=== FAILED full: %s: %s\n", what, strerror(errno));
	exit(1);
}

static void fill(char *bytes, size_t length)
{
	for (size_t at = 0; at + 8 <= length; at += 8) {
		uint64_t word = next_word();

		if (at % 16)
			memcpy(bytes + at, &word, 8);
		else
			memcpy(bytes + at, "a datum ", 8);
	}
}

static void send_datagrams(long megabytes)
{
	long wanted = megabytes * 1048576 / 2048;
	char datagram[DATAGRAM] = "";
	int pair[2] = {-1, -1};

	for (long sent = 0; sent < wanted; sent++) {
		if (sent % BATCH == 0 && socketpair(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0, pair))
			die("socketpair");
		fill(datagram, sizeof(datagram));
		if (send(pair[0], datagram, sizeof(datagram), 0) < 0)
			die("send");
	}
}

static void make_files(const char *folder, long count)
{
	char name[256], attribute[ATTRIBUTE] = "";
	int fd;

	for (long i = 0; i < count; i++) {
		if (i % PER_FOLDER == 0) {
			snprintf(name, sizeof(name), "%s/%ld", folder, i / PER_FOLDER);
			if (mkdir(name, 0755))
				die(name);
		}
		snprintf(name, sizeof(name), "%s/%ld/file%ld", folder, i / PER_FOLDER, i);
		fd = open(name, O_WRONLY | O_CREAT, 0644);
		if (fd < 0)
			die(name);
		fill(attribute, sizeof(attribute));
		if (fsetxattr(fd, "trusted.datum", attribute, sizeof(attribute), 0))
			die("fsetxattr");
		close(fd);
	}
}

int main(int argc, char **argv)
{
	if (argc == 3 && !strcmp(argv[1], "datagrams")) {
		send_datagrams(atol(argv[2]));
	} else if (argc == 4 && !strcmp(argv[1], "files")) {
		make_files(argv[2], atol(argv[3]));
	} else {
		fprintf(stderr, "usage: full datagrams MEGABYTES | full files FOLDER COUNT\n");
		return 2;
	}
	printf("=== FILLED %s\n", argv[1]);
	fflush(stdout);
	for (;;)
		pause();
}
