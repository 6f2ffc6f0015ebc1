// SPDX-License-Identifier: GPL-2.0-or-later
// The workload and the witness inside a test guest: one static program, started by the guest's /init.
//
//   guest anon MB          private memory, three quarters with every other page given back; a part swapped out
//   guest huge MB          transparent huge pages, some of them split; hugetlb pages when there are any
//   guest shared MB N      shared anonymous memory (shmem) mapped by N children: PSS differs from RSS
//   guest files DIR N KB   N files of KB each, every other one removed: holes in page cache and in slabs
//   guest kernel N         N pipes with data and sockets with queued messages, every other one closed
//   guest tables N         N mappings far apart, one page each: many page tables
//   guest pressure MB      runs short of memory while order-4 atomic allocations go on (HighAtomic)
//   guest show TTY         prints the slow files of /proc
//   guest witness TTY [crash]
//                          prints the memory counters, again, and says READY: then freeze me, or the kernel crashes
//
// A workload says "done NAME" on its output and sleeps for ever, holding what it took. Files are read into
// static buffers and written to a serial line, which allocates nothing: what is printed is what is frozen.
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/ip_icmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/klog.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

enum { PAGE = 4096, HUGE = 2 << 20, WITNESSED = 8, COPY_BYTES = 128 << 10 };

static char big[4 << 20];                  // one file at a time, or the kernel log
static char copy[WITNESSED][COPY_BYTES];   // what the witness holds

static void die(const char *what)
{
    fprintf(stderr, "guest: %s: %s\n", what, strerror(errno));
    exit(1);
}

static void nap(long ms)
{
    struct timespec t = {ms / 1000, ms % 1000 * 1000000};
    while (nanosleep(&t, &t) && errno == EINTR) {
    }
}

static void hold(const char *name)
{
    printf("done %s\n", name);
    fflush(stdout);
    for (;;)
        pause();
}

// Text that compresses about as well as program data: words, not random bytes and not zeroes.
static void scribble(char *p, size_t bytes, unsigned seed)
{
    for (size_t i = 0; i + 16 <= bytes; i += 16) {
        seed = seed * 1103515245 + 12345;
        memcpy(p + i, (unsigned[]){seed >> 24, 0x6b6d656d, (unsigned)i, 0}, 16);
    }
}

static char *map(size_t bytes, int flags)
{
    char *p = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_ANONYMOUS | flags, -1, 0);
    return p == MAP_FAILED ? NULL : p;
}

static void anon(long mb)
{
    size_t bytes = (size_t)mb << 20;
    char *p = map(bytes, MAP_PRIVATE);
    if (!p)
        die("anon");
    madvise(p, bytes, MADV_NOHUGEPAGE);
    scribble(p, bytes, (unsigned)mb);
    for (size_t i = 0; i < bytes / 4 * 3; i += 2 * PAGE)
        madvise(p + i, PAGE, MADV_DONTNEED);
    madvise(p + bytes / 4 * 3, bytes / 8, MADV_PAGEOUT);   // to zram, when there is one
    mlock(p + bytes / 8 * 7, 64 * PAGE);
    hold("anon");
}

static void huge(long mb)
{
    size_t bytes = (size_t)mb << 20;
    char *p = map(bytes + HUGE, MAP_PRIVATE);
    if (!p)
        die("huge");
    p = (char *)(((uintptr_t)p + HUGE - 1) & ~(uintptr_t)(HUGE - 1));
    madvise(p, bytes, MADV_HUGEPAGE);
    scribble(p, bytes, 7);
    // Half a huge page unmapped leaves it partially mapped, on the deferred split queue.
    for (size_t i = 0; i < bytes / 2; i += 2 * HUGE)
        munmap(p + i + HUGE / 2, HUGE / 2);
    char *h = map(2 * HUGE, MAP_PRIVATE | MAP_HUGETLB);
    if (h)
        memset(h, 'h', HUGE + 1);
    hold("huge");
}

static void shared(long mb, long children)
{
    size_t bytes = (size_t)mb << 20;
    char *p = map(bytes, MAP_SHARED);
    if (!p)
        die("shared");
    scribble(p, bytes, 11);
    for (long i = 1; i <= children; i++) {
        pid_t pid = fork();
        if (pid == 0) {
            volatile char sum = 0;
            for (size_t at = 0; at < bytes * (size_t)i / (size_t)children; at += PAGE)
                sum += p[at];
            for (;;)
                pause();
        }
    }
    nap(500);
    hold("shared");
}

static void files(const char *dir, long count, long kb)
{
    char path[300];
    scribble(big, (size_t)kb << 10, 3);
    for (long i = 0; i < count; i++) {
        snprintf(path, sizeof path, "%s/file%05ld", dir, i);
        int fd = open(path, O_CREAT | O_WRONLY, 0600);
        if (fd < 0 || write(fd, big, (size_t)kb << 10) < 0) {
            fprintf(stderr, "guest: %s: %s, stopped at file %ld\n", dir, strerror(errno), i);
            if (fd >= 0)
                close(fd);
            break;
        }
        close(fd);
    }
    for (long i = 0; i < count; i += 2) {
        snprintf(path, sizeof path, "%s/file%05ld", dir, i);
        unlink(path);
    }
    printf("done files %s\n", dir);
}

static void kernel(long count)
{
    static int pipes[4096][2], sockets[4096][2];
    static char text[3 * PAGE];
    struct rlimit limit = {65536, 65536};

    setrlimit(RLIMIT_NOFILE, &limit);
    if (count > 4096)
        count = 4096;
    for (long i = 0; i < count; i++) {
        if (pipe2(pipes[i], O_NONBLOCK) || write(pipes[i][1], text, sizeof text) < 0)
            die("pipe");
        if (socketpair(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0, sockets[i]))
            die("socketpair");
        if (write(sockets[i][1], text, 1800) < 0 || write(sockets[i][1], text, 700) < 0)
            die("socket");
    }
    for (long i = 0; i < count; i += 2) {
        close(pipes[i][0]), close(pipes[i][1]);
        if (i % 4 == 0)
            close(sockets[i][0]), close(sockets[i][1]);
    }
    hold("kernel");
}

static void tables(long count)
{
    for (long i = 0; i < count; i++) {
        char *p = mmap((void *)(0x100000000000 + ((uintptr_t)i << 30)), PAGE, PROT_READ | PROT_WRITE,
                       MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
        if (p != MAP_FAILED)
            *p = 1;
    }
    hold("tables");
}

// Echo requests of 60 kB over the loopback device: the reply is allocated in softirq context, atomically, in one
// piece of order 4. Done while another process eats memory, this takes the slow path and reserves HighAtomic blocks.
static void pressure(long mb)
{
    static char packet[60000];
    struct icmphdr *h = (struct icmphdr *)packet;
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int room = 1 << 20;
    int fd = socket(AF_INET, SOCK_RAW, IPPROTO_ICMP);
    if (fd < 0)
        die("pressure");
    setsockopt(fd, SOL_SOCKET, SO_SNDBUFFORCE, &room, sizeof room);
    h->type = ICMP_ECHO;
    uint32_t sum = htons(ICMP_ECHO << 8);
    h->checksum = (uint16_t)~sum;

    pid_t pid = fork();
    if (pid == 0) {
        char *p = map((size_t)mb << 20, MAP_PRIVATE);
        if (!p)
            _exit(1);
        madvise(p, (size_t)mb << 20, MADV_NOHUGEPAGE);
        for (size_t i = 0; i < (size_t)mb << 20; i += PAGE)
            p[i] = 1;
        nap(200);
        _exit(0);
    }
    // Receivers would hold the replies; nobody listens but this socket, which drops them once it is full.
    while (waitpid(pid, NULL, WNOHANG) == 0)
        if (sendto(fd, packet, sizeof packet, MSG_DONTWAIT, (struct sockaddr *)&to, sizeof to) < 0)
            nap(1);
    close(fd);
    printf("done pressure\n");
}

static int line_open(const char *tty)
{
    struct termios t;
    int fd = open(tty, O_WRONLY | O_NOCTTY);
    if (fd < 0)
        die(tty);
    if (tcgetattr(fd, &t) == 0) {
        cfmakeraw(&t);   // no CR before each newline
        tcsetattr(fd, TCSANOW, &t);
    }
    return fd;
}

static void put(int line, const char *p, size_t n)
{
    while (n) {
        ssize_t w = write(line, p, n);
        if (w < 0 && errno == EINTR)
            continue;
        if (w <= 0)
            die("serial line");
        p += w, n -= (size_t)w;
    }
}

static void put_file(int line, const char *name, const char *p, size_t n)
{
    char head[300];
    put(line, head, (size_t)snprintf(head, sizeof head, "=== %s\n", name));
    put(line, p, n);
    if (n && p[n - 1] != '\n')
        put(line, "\n", 1);
}

static size_t take(int fd, char *p, size_t room)
{
    size_t n = 0;
    for (ssize_t r; n < room && (r = pread(fd, p + n, room - n, (off_t)n)) > 0;)
        n += (size_t)r;
    return n;
}

static void show_one(int line, const char *path)
{
    int fd = open(path, O_RDONLY | O_NONBLOCK);
    if (fd < 0)
        return;
    size_t n = take(fd, big, sizeof big);
    close(fd);
    if (n)
        put_file(line, path, big, n);
}

// One record a read, and the file offset is no byte count: page_owner.
static void show_stream(int line, const char *path)
{
    ssize_t r;
    int fd = open(path, O_RDONLY);
    if (fd < 0)
        return;
    put_file(line, path, "", 0);
    while ((r = read(fd, big, 64 << 10)) > 0)
        put(line, big, (size_t)r);
    close(fd);
}

static void show_dir(int line, const char *dir)
{
    char path[300];
    DIR *d = opendir(dir);
    if (!d)
        return;
    for (struct dirent *e; (e = readdir(d));)
        if (e->d_type == DT_REG && strcmp(e->d_name, "stat_refresh") != 0) {
            snprintf(path, sizeof path, "%s/%s", dir, e->d_name);
            show_one(line, path);
        }
    closedir(d);
}

static void show(const char *tty)
{
    static const char *const list[] = {
        "/proc/version", "/proc/cmdline", "/proc/iomem", "/proc/modules", "/proc/swaps", "/proc/cpuinfo",
        "/proc/loadavg", "/proc/stat", "/proc/filesystems", "/proc/mounts", "/proc/partitions",
        "/proc/vmallocinfo", "/proc/slabinfo", "/proc/sys/kernel/hostname",
        "/sys/kernel/mm/transparent_hugepage/enabled", "/sys/kernel/mm/hugepages/hugepages-2048kB/nr_hugepages",
        "/sys/kernel/mm/hugepages/hugepages-2048kB/free_hugepages", "/sys/block/zram0/mm_stat",
        "/sys/kernel/debug/extfrag/unusable_index", "/sys/kernel/debug/extfrag/extfrag_index",
        "/sys/kernel/vmcoreinfo", "/sys/fs/cgroup/memory.stat", "/proc/allocinfo", "/sys/kernel/debug/kmemleak",
        "/sys/kernel/debug/page_owner_stacks/show_stacks", "/sys/kernel/debug/slab/kmalloc-192/alloc_traces",
        "/sys/module/kmemdb_plant/parameters/lost_pfn"};
    static const char *const each[] = {"comm", "status", "statm", "cmdline", "oom_score_adj", "oom_score", "maps",
                                       "smaps_rollup"};
    char path[300];
    int line = line_open(tty);

    for (size_t i = 0; i < sizeof list / sizeof *list; i++)
        show_one(line, list[i]);
    show_dir(line, "/proc/sys/vm");
    if (getenv("SHOW_PAGE_OWNER"))
        show_stream(line, "/sys/kernel/debug/page_owner");
    DIR *d = opendir("/proc");
    for (struct dirent *e; d && (e = readdir(d));) {
        if (e->d_name[0] < '0' || e->d_name[0] > '9')
            continue;
        for (size_t i = 0; i < sizeof each / sizeof *each; i++) {
            snprintf(path, sizeof path, "/proc/%s/%s", e->d_name, each[i]);
            show_one(line, path);
        }
    }
    if (d)
        closedir(d);
    // The log as dmesg prints it, without the <level> in front.
    int n = klogctl(3, big, sizeof big);
    put(line, "=== dmesg\n", 10);
    for (char *p = big, *end = big + (n > 0 ? n : 0), *next; p < end; p = next) {
        next = memchr(p, '\n', (size_t)(end - p));
        next = next ? next + 1 : end;
        char *text = *p == '<' ? memchr(p, '>', (size_t)(next - p)) : NULL;
        text = text ? text + 1 : p;
        put(line, text, (size_t)(next - text));
    }
    put(line, "=== SHOWN\n", 10);
}

// The files stay open, so their seq_file buffers exist already when they are read for the last time.
static void witness(const char *tty, int crash)
{
    static const char *const list[WITNESSED] = {"/proc/vmstat",   "/proc/meminfo",      "/proc/slabinfo",
                                                "/proc/zoneinfo", "/proc/pagetypeinfo", "/proc/buddyinfo",
                                                "/proc/uptime",   "/proc/self/smaps_rollup"};
    static size_t got[WITNESSED];
    int fds[WITNESSED], line = line_open(tty);

    for (int i = 0; i < WITNESSED; i++) {
        fds[i] = open(list[i], O_RDONLY);
        got[i] = fds[i] < 0 ? 0 : take(fds[i], copy[i], COPY_BYTES);
    }
    int trigger = crash ? open("/proc/sysrq-trigger", O_WRONLY) : -1;
    int refresh = open("/proc/sys/vm/stat_refresh", O_WRONLY);   // fold the per-CPU counters
    for (int round = 0; round < 2; round++) {
        nap(round ? 2000 : 9000);   // RCU callbacks, vmstat work and the decay of the per-CPU lists come to rest
        if (refresh >= 0 && write(refresh, "1", 1) < 0)
            continue;
        for (int i = 0; i < WITNESSED; i++)
            if (fds[i] >= 0)
                got[i] = take(fds[i], copy[i], COPY_BYTES);
        put(line, round ? "=== LAST\n" : "=== FIRST\n", round ? 9 : 10);
        for (int i = 0; i < WITNESSED; i++)
            put_file(line, list[i], copy[i], got[i]);
    }
    put(line, "=== READY\n", 10);
    tcdrain(line);
    if (trigger >= 0 && write(trigger, "c", 1) < 0)
        die("crash");
    for (;;)
        pause();
}

int main(int argc, char **argv)
{
    const char *verb = argc > 1 ? argv[1] : "";
    long a = argc > 2 ? strtol(argv[2], NULL, 0) : 0, b = argc > 3 ? strtol(argv[3], NULL, 0) : 0;

    signal(SIGPIPE, SIG_IGN);
    if (!strcmp(verb, "anon"))
        anon(a);
    else if (!strcmp(verb, "huge"))
        huge(a);
    else if (!strcmp(verb, "shared"))
        shared(a, b);
    else if (!strcmp(verb, "files") && argc == 5)
        files(argv[2], b, strtol(argv[4], NULL, 0));
    else if (!strcmp(verb, "kernel"))
        kernel(a);
    else if (!strcmp(verb, "tables"))
        tables(a);
    else if (!strcmp(verb, "pressure"))
        pressure(a);
    else if (!strcmp(verb, "show") && argc == 3)
        show(argv[2]);
    else if (!strcmp(verb, "witness") && argc >= 3)
        witness(argv[2], argc > 3);
    else
        return fprintf(stderr, "guest: unknown request\n"), 2;
    return 0;
}
