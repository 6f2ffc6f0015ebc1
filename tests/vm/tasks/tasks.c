// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Processes with open files of all kinds, sockets, mounts in namespaces of their own, and processes that run, for guests of
 * make-tasks.sh.
 *
 * usage: tasks make      start them all and return when they stand
 *        tasks wait      start those that wait
 *        tasks show FILE print what /proc says of them to FILE
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/netlink.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

static int want(int ret, const char *what)
{
	if (ret < 0) {
		printf("=== FAILED %s: %s\n", what, strerror(errno));
		fflush(stdout);
	}
	return ret;
}

/* Run @work in a process of its own, until it says that it stands. It must not return. */
static void start(void (*work)(int ready))
{
	int fds[2];
	char c;

	want(pipe2(fds, O_CLOEXEC), "pipe");
	if (!fork()) {
		close(fds[0]);
		work(fds[1]);
		_exit(1);
	}
	close(fds[1]);
	if (read(fds[0], &c, 1) != 1)
		printf("=== FAILED a process\n");
	close(fds[0]);
}

static void stand(int ready)
{
	want((int)write(ready, "r", 1), "write");
	close(ready);
	for (;;)
		pause();
}

/* ---- files ---- */

static void *other_thread(void *arg)
{
	want(unshare(CLONE_FILES), "unshare files");
	want(open("/tmp/of a thread", O_CREAT | O_RDWR, 0600), "open");
	*(volatile int *)arg = 1;
	for (;;)
		pause();
	return NULL;
}

static void *same_thread(void *arg)
{
	*(volatile int *)arg = 1;
	for (;;)
		pause();
	return NULL;
}

static void files(int ready)
{
	volatile int others = 0, same = 0;
	sigset_t set;
	pthread_t t;
	int fd, pipes[2];

	fd = want(open("/tmp/a file", O_CREAT | O_RDWR | O_APPEND | O_CLOEXEC, 0600), "open");
	want((int)write(fd, "0123456789", 10), "write");
	want(dup2(fd, 200), "dup2"); /* without O_CLOEXEC */
	fd = want(open("/tmp/gone", O_CREAT | O_WRONLY | O_NONBLOCK, 0600), "open");
	want((int)lseek(fd, 5000000000, SEEK_SET) > 0 ? 0 : 0, "lseek");
	unlink("/tmp/gone");
	fd = want(open("/tmp/sparse", O_CREAT | O_RDWR, 0600), "open");
	want((int)pwrite(fd, "first", 5, 0), "write");
	want((int)pwrite(fd, "last", 4, 1000000), "write");
	want(mkdir("/tmp/dir", 0700), "mkdir");
	want(open("/tmp/dir", O_RDONLY | O_DIRECTORY), "open");
	want(open("/tmp/dir", O_PATH), "open");
	want(symlink("x", "/tmp/link"), "symlink");
	want(open("/tmp/link", O_PATH | O_NOFOLLOW), "open");
	want(mkfifo("/tmp/fifo", 0600), "mkfifo");
	want(open("/tmp/fifo", O_RDWR), "open");
	want(open("/dev/vda", O_RDONLY), "open");
	want(open("/dev/null", O_RDWR), "open");
	want(open("/proc/self/ns/mnt", O_RDONLY), "open");
	want(pipe2(pipes, O_NONBLOCK), "pipe");
	want(eventfd(3, 0), "eventfd");
	want(epoll_create1(EPOLL_CLOEXEC), "epoll");
	want(timerfd_create(CLOCK_MONOTONIC, 0), "timerfd");
	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	want(signalfd(-1, &set, 0), "signalfd");
	want(inotify_init1(0), "inotify");
	want(memfd_create("a memfd", 0), "memfd");
	want((int)syscall(SYS_pidfd_open, 1, 0), "pidfd");
	pthread_create(&t, NULL, other_thread, (void *)&others);
	pthread_create(&t, NULL, same_thread, (void *)&same);
	while (!others || !same)
		usleep(1000);
	stand(ready);
}

/* ---- sockets ---- */

static struct sockaddr_in at4(int port)
{
	return (struct sockaddr_in){ .sin_family = AF_INET, .sin_port = htons((uint16_t)port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
}

static struct sockaddr_in6 at6(int port)
{
	return (struct sockaddr_in6){ .sin6_family = AF_INET6, .sin6_port = htons((uint16_t)port), .sin6_addr = IN6ADDR_LOOPBACK_INIT };
}

static int make(int family, int type, int protocol)
{
	return want(socket(family, type, protocol), "socket");
}

#define BIND(fd, addr)	  want(bind(fd, (void *)&(addr), sizeof(addr)), "bind")
#define CONNECT(fd, addr) want(connect(fd, (void *)&(addr), sizeof(addr)), "connect")

static int bind_unix(int type, const char *path, size_t bytes)
{
	struct sockaddr_un a = { .sun_family = AF_UNIX };
	int fd = make(AF_UNIX, type, 0);

	memcpy(a.sun_path, path, bytes);
	want(bind(fd, (void *)&a, (socklen_t)(sizeof(a.sun_family) + bytes)), "bind unix");
	return fd;
}

static void tcp(void)
{
	struct sockaddr_in a = at4(7001);
	struct sockaddr_in6 b = at6(7002);
	char data[1234] = "";
	int listener = make(AF_INET, SOCK_STREAM, 0), fd, i;

	BIND(listener, a);
	want(listen(listener, 17), "listen");
	fd = make(AF_INET, SOCK_STREAM, 0);
	CONNECT(fd, a);
	want((int)write(fd, data, sizeof(data)), "write");
	fd = want(accept(listener, NULL, NULL), "accept"); /* with 1234 bytes to read */
	want((int)write(fd, data, 77), "write");
	for (i = 0; i < 2; i++) { /* not accepted */
		fd = make(AF_INET, SOCK_STREAM, 0);
		CONNECT(fd, a);
	}
	listener = make(AF_INET6, SOCK_STREAM, 0);
	BIND(listener, b);
	want(listen(listener, 5), "listen");
	fd = make(AF_INET6, SOCK_STREAM, 0);
	CONNECT(fd, b);
	fd = want(accept(listener, NULL, NULL), "accept");
	shutdown(fd, SHUT_WR); /* FIN-WAIT2 and CLOSE-WAIT */
	make(AF_INET, SOCK_STREAM, 0);
}

/* Connect to @addr; *@ret_server is what the listener got. */
#define PAIR(family, listener, addr, ret_server) connect_pair(family, listener, (void *)&(addr), sizeof(addr), ret_server)

static int connect_pair(int family, int listener, const struct sockaddr *addr, socklen_t bytes, int *ret_server)
{
	int fd = make(family, SOCK_STREAM, 0);

	want(connect(fd, addr, bytes), "connect");
	*ret_server = want(accept(listener, NULL, NULL), "accept");
	return fd;
}

static void fill(int fd)
{
	static const char data[65536];

	fcntl(fd, F_SETFL, O_NONBLOCK);
	while (write(fd, data, sizeof(data)) > 0)
		;
}

/* Connections that no process has: TIME-WAIT, FIN-WAIT1, FIN-WAIT2, LAST-ACK, SYN-RECV. */
static void tcp_of_nobody(void)
{
	struct sockaddr_in a = at4(7005);
	struct sockaddr_in6 b = at6(7006);
	int listener = make(AF_INET, SOCK_STREAM, 0), other = make(AF_INET6, SOCK_STREAM, 0), fd, server, wait = 40;

	BIND(listener, a);
	want(listen(listener, 17), "listen");
	BIND(other, b);
	want(listen(other, 17), "listen");
	fd = PAIR(AF_INET, listener, a, &server);
	close(fd);
	close(server);
	fd = PAIR(AF_INET6, other, b, &server);
	close(server);
	close(fd);
	fd = PAIR(AF_INET, listener, a, &server); /* closed with data that the other end has no room for */
	fill(fd);
	close(fd);
	fd = PAIR(AF_INET6, other, b, &server);
	close(fd); /* becomes FIN-WAIT2 */
	fd = PAIR(AF_INET, listener, a, &server);
	shutdown(server, SHUT_WR);
	fill(fd);
	close(fd);
	a = at4(7007); /* the last step of a connection waits for data */
	listener = make(AF_INET, SOCK_STREAM, 0);
	want(setsockopt(listener, IPPROTO_TCP, TCP_DEFER_ACCEPT, &wait, sizeof(wait)), "TCP_DEFER_ACCEPT");
	BIND(listener, a);
	want(listen(listener, 17), "listen");
	fd = make(AF_INET, SOCK_STREAM, 0);
	CONNECT(fd, a);
}

static void others(void)
{
	struct sockaddr_in a = at4(7003);
	struct sockaddr_in6 b = at6(7004);
	struct sockaddr_nl nl = { .nl_family = AF_NETLINK };
	int fd = make(AF_INET, SOCK_DGRAM, 0), other, pair[2];

	BIND(fd, a);
	other = make(AF_INET, SOCK_DGRAM, 0);
	CONNECT(other, a);
	want((int)write(other, "hello", 5), "write");
	fd = make(AF_INET6, SOCK_DGRAM, 0);
	BIND(fd, b);
	make(AF_INET, SOCK_RAW, IPPROTO_ICMP);
	fd = make(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE);
	BIND(fd, nl);
	make(AF_PACKET, SOCK_DGRAM, 0);
	fd = bind_unix(SOCK_STREAM, "/tmp/sock", 10);
	want(listen(fd, 9), "listen");
	{
		struct sockaddr_un s = { AF_UNIX, "/tmp/sock" };

		other = make(AF_UNIX, SOCK_STREAM, 0);
		CONNECT(other, s);
		want((int)write(other, "some", 4), "write");
		want(accept(fd, NULL, NULL), "accept");
		other = make(AF_UNIX, SOCK_STREAM, 0); /* not accepted */
		CONNECT(other, s);
	}
	bind_unix(SOCK_DGRAM, "\0abstract\0name", 14);
	want(socketpair(AF_UNIX, SOCK_SEQPACKET, 0, pair), "socketpair");
}

static void sockets(int ready)
{
	tcp();
	tcp_of_nobody();
	others();
	stand(ready);
}

/* ---- mounts ---- */

static void mounts(int ready)
{
	want(unshare(CLONE_NEWNS), "unshare");
	want(mkdir("/tmp/m", 0700), "mkdir");
	want(mount("tmpfs", "/tmp/m", "tmpfs", MS_NOSUID | MS_NODEV | MS_NOEXEC | MS_NOATIME, "size=1m"), "mount");
	want(mount(NULL, "/tmp/m", NULL, MS_SHARED, NULL), "shared");
	want(mkdir("/tmp/m/with space", 0700), "mkdir");
	want(mkdir("/tmp/m/sub", 0700), "mkdir");
	want(mkdir("/tmp/m/sub/deep", 0700), "mkdir");
	want(mkdir("/tmp/n", 0700), "mkdir");
	want(mount("/tmp/m/sub", "/tmp/n", NULL, MS_BIND, NULL), "bind");
	want(mount(NULL, "/tmp/n", NULL, MS_SLAVE, NULL), "slave");
	want(mount(NULL, "/tmp/n", NULL, MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NODIRATIME, NULL), "remount");
	want(mount("a source", "/tmp/m/with space", "tmpfs", MS_RDONLY | MS_SYNCHRONOUS | MS_DIRSYNC, NULL), "mount");
	want(mount("over", "/tmp/m/with space", "tmpfs", 0, NULL), "mount over");
	stand(ready);
}

/* ---- tasks that run ---- */

static void spin(int ready, int nice_value, int policy, int prio)
{
	struct sched_param p = { .sched_priority = prio };
	cpu_set_t one;

	CPU_ZERO(&one);
	CPU_SET(1, &one);
	want(sched_setaffinity(0, sizeof(one), &one), "affinity");
	want(setpriority(PRIO_PROCESS, 0, nice_value), "nice");
	want(sched_setscheduler(0, policy, &p), "scheduler");
	want((int)write(ready, "r", 1), "write");
	close(ready);
	for (;;)
		__asm__ volatile("pause");
}

static void spin_nice(int ready)
{
	spin(ready, 7, SCHED_OTHER, 0);
}

static void spin_plain(int ready)
{
	spin(ready, 0, SCHED_OTHER, 0);
}

static void spin_batch(int ready)
{
	spin(ready, 19, SCHED_BATCH, 0);
}

static void spin_rr(int ready)
{
	spin(ready, 0, SCHED_RR, 20);
}

/* ---- what /proc says ---- */

static FILE *out;

static void show_file(const char *path)
{
	FILE *f = fopen(path, "r");
	char buf[4096];
	size_t n;

	if (!f)
		return;
	fprintf(out, "=== %s\n", path);
	while ((n = fread(buf, 1, sizeof(buf), f)))
		fwrite(buf, 1, n, out);
	fclose(f);
}

static void show_fds(const char *folder)
{
	char path[700], to[4096];
	struct dirent *e;
	struct stat s;
	FILE *f;
	DIR *d;
	ssize_t n;

	snprintf(path, sizeof(path), "%s/fd", folder);
	d = opendir(path);
	if (!d)
		return;
	fprintf(out, "=== %s/fds\n", folder);
	while ((e = readdir(d))) {
		char line[200], pos[32] = "", flags[32] = "";

		snprintf(path, sizeof(path), "%s/fd/%.20s", folder, e->d_name);
		n = readlink(path, to, sizeof(to) - 1);
		if (n < 0 || stat(path, &s))
			memset(&s, 0, sizeof(s));
		if (n < 0)
			continue;
		to[n] = '\0';
		snprintf(path, sizeof(path), "%s/fdinfo/%.20s", folder, e->d_name);
		f = fopen(path, "r");
		while (f && fgets(line, sizeof(line), f)) {
			sscanf(line, "pos: %31s", pos);
			sscanf(line, "flags: %31s", flags);
		}
		if (f)
			fclose(f);
		fprintf(out, "%s %s %s %llu %s\n", e->d_name, pos, flags, (unsigned long long)s.st_ino, to);
	}
	closedir(d);
}

static void show(const char *to)
{
	static const char *const nets[] = { "tcp", "tcp6", "udp", "udp6", "raw", "unix", "netlink", "packet" };
	char path[400], folder[300];
	struct dirent *e, *t;
	DIR *d = opendir("/proc"), *tasks;
	size_t i;

	out = fopen(to, "w");
	while (d && out && (e = readdir(d))) {
		if (e->d_name[0] < '0' || e->d_name[0] > '9' || atoi(e->d_name) == getpid())
			continue;
		snprintf(path, sizeof(path), "/proc/%.20s/status", e->d_name);
		show_file(path);
		snprintf(path, sizeof(path), "/proc/%.20s/mountinfo", e->d_name);
		show_file(path);
		snprintf(folder, sizeof(folder), "/proc/%.20s/task", e->d_name);
		tasks = opendir(folder);
		while (tasks && (t = readdir(tasks))) {
			if (t->d_name[0] == '.')
				continue;
			snprintf(path, sizeof(path), "%.300s/%.20s", folder, t->d_name);
			show_fds(path);
		}
		if (tasks)
			closedir(tasks);
	}
	for (i = 0; i < sizeof(nets) / sizeof(nets[0]); i++) {
		snprintf(path, sizeof(path), "/proc/net/%s", nets[i]);
		show_file(path);
	}
	fflush(out);
}

int main(int argc, char **argv)
{
	if (argc == 3 && !strcmp(argv[1], "show")) {
		show(argv[2]);
		return 0;
	}
	start(files);
	start(sockets);
	start(mounts);
	if (argc == 2 && !strcmp(argv[1], "wait"))
		return 0;
	start(spin_nice);
	start(spin_plain);
	start(spin_batch);
	start(spin_rr);
	return 0;
}
