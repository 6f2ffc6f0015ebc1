// SPDX-License-Identifier: GPL-2.0-or-later
// The workload inside a test guest: one static program, started by the guest's /init.
//
//   guest anon MB          private memory, three quarters with every other page given back; a part swapped out
//   guest huge MB          transparent huge pages, some of them split, some mapped whole
//   guest hugetlb DIR N R S
//                          hugetlb pages: N private ones, R promised but not touched, S of a file in hugetlbfs
//   guest shared MB N      shared anonymous memory (shmem) mapped by N children: PSS differs from RSS
//   guest many N DIR...    N processes that share anonymous memory after fork(), files of each DIR, SysV memory
//   guest herd N MB        N processes that map the same MB of shared memory, each in full
//   guest files DIR N KB   N files of KB each, every other one removed: holes in page cache and in slabs
//   guest kernel N         N pipes with data and sockets with queued messages, every other one closed
//   guest tables N         N mappings far apart, one page each: many page tables
//   guest pressure MB      runs short of memory while order-4 atomic allocations go on (HighAtomic)
//   guest show TTY         prints the slow files of /proc (witness.c)
//   guest witness TTY [crash]
//                          prints the memory counters, again, and says READY: then freeze me, or the kernel crashes
//
// A workload says "done NAME" on its output and sleeps for ever, holding what it took.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/ip_icmp.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "guest.h"

char big[BIG];

void die(const char *what)
{
    fprintf(stderr, "guest: %s: %s\n", what, strerror(errno));
    exit(1);
}

void nap(long ms)
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

static void touch(const volatile char *p, size_t bytes)
{
    for (size_t i = 0; i < bytes; i += PAGE)
        (void)p[i];
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

static char *huge_pages(size_t bytes)
{
    char *p = map(bytes + HUGE, MAP_PRIVATE);
    if (!p)
        die("huge pages");
    p = (char *)(((uintptr_t)p + HUGE - 1) & ~(uintptr_t)(HUGE - 1));
    madvise(p, bytes, MADV_HUGEPAGE);
    return p;
}

static void huge(long mb)
{
    size_t bytes = (size_t)mb << 20;
    char *p = huge_pages(bytes);
    scribble(p, bytes, 7);
    // Half a huge page unmapped leaves it partially mapped, on the deferred split queue.
    for (size_t i = 0; i < bytes / 2; i += 2 * HUGE)
        munmap(p + i + HUGE / 2, HUGE / 2);
    mlock(p + bytes - 2 * HUGE, 2 * HUGE);   // stay whole when memory gets short
    touch(huge_pages(HUGE), PAGE);           // the huge zero page
    hold("huge");
}

// Pages of a pool: used, of a file that two processes map, and promised to a mapping that nobody has touched.
static void hugetlb(const char *dir, long used, long promised, long of_file)
{
    char path[300], *p;
    if (used && (p = map((size_t)used * HUGE, MAP_PRIVATE | MAP_HUGETLB)))
        for (long i = 0; i < used; i++)
            p[i * HUGE] = 'h';
    snprintf(path, sizeof path, "%s/pages", dir);
    int fd = of_file ? open(path, O_CREAT | O_RDWR, 0600) : -1;
    if (fd >= 0) {
        p = mmap(NULL, (size_t)of_file * HUGE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
        for (long i = 0; p != MAP_FAILED && i < of_file; i++)
            p[i * HUGE] = 'f';
    }
    pid_t pid = fork();
    if (pid == 0) {
        for (long i = 0; fd >= 0 && i < of_file; i++)
            touch(p + i * HUGE, 1);
        for (;;)
            pause();
    }
    if (promised && !map((size_t)promised * HUGE, MAP_PRIVATE | MAP_HUGETLB))
        printf("hugetlb: no promise: %s\n", strerror(errno));
    nap(300);
    hold("hugetlb");
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
            touch(p, bytes * (size_t)i / (size_t)children);
            for (;;)
                pause();
        }
    }
    nap(500);
    hold("shared");
}

static char *map_file(const char *path, size_t bytes, int flags)
{
    int fd = open(path, O_CREAT | O_RDWR, 0600);
    char *p = MAP_FAILED;
    if (fd >= 0 && write(fd, big, bytes) == (ssize_t)bytes)
        p = mmap(NULL, bytes, PROT_READ | PROT_WRITE, flags, fd, 0);
    if (fd >= 0)
        close(fd);
    return p == MAP_FAILED ? NULL : p;
}

enum { COMMON = 3 << 20, FILE_BYTES = 1 << 20, LARGE = 256 << 10, MAX_FILES = 8 };

struct common {
    char *anon, *huge, *large, *shm, *sysv, *shared[MAX_FILES], *private[MAX_FILES];
    int files;
};

static int share_mm(void *arg)
{
    (void)arg;
    prctl(PR_SET_NAME, "guest-twin");
    for (;;)
        pause();
    return 0;
}

// What one of many does with what it inherited, differently each: some of it is copied on write, some read, some let go.
static void one_of_many(const struct common *c, long i, int ready)
{
    static char stack[2 * PAGE];
    prctl(PR_SET_NAME, "guest-one");
    for (long k = 0; k < i % 32; k++)
        c->anon[(size_t)k * 7 * PAGE] = 1;
    c->large[(size_t)i * PAGE % LARGE] = 3;
    touch(c->shm, COMMON / 16 * (size_t)(i % 16 + 1));
    if (i % 3)
        touch(c->sysv, FILE_BYTES / 4);
    for (int k = 0; k < c->files; k++) {
        touch(c->shared[k], FILE_BYTES / 8 * (size_t)(i % 8 + 1));
        for (long page = 0; page < i % 5; page++)
            c->private[k][page * PAGE] = 2;
    }
    char *own = map(64 * PAGE, MAP_PRIVATE);
    if (own)
        scribble(own, (size_t)(i % 7) * PAGE, (unsigned)i);
    if (own && i % 20 == 7)
        madvise(own, 16 * PAGE, MADV_PAGEOUT);
    if (own && i % 13 == 4)
        mlock(own, 4 * PAGE);
    char *zero = map(16 * PAGE, MAP_PRIVATE);
    if (zero)
        touch(zero, 16 * PAGE);   // the zero page: resident for nobody
    if (i % 10 == 5)
        munmap(c->anon + COMMON / 2, COMMON / 4);
    if (i % 16 == 9)
        mprotect(c->anon, 8 * PAGE, PROT_NONE);
    if (i == 1)
        clone(share_mm, stack + sizeof stack, CLONE_VM | SIGCHLD, NULL);
    if (write(ready, "", 1) < 0 || i == 2)
        _exit(0);   // the second one stays a zombie
    for (;;)
        pause();
}

static void many(long count, char **dirs, int nr_dirs)
{
    struct common c = {.anon = map(COMMON, MAP_PRIVATE), .huge = huge_pages(HUGE), .large = map(LARGE, MAP_PRIVATE),
                       .shm = map(COMMON, MAP_SHARED)};
    char path[300], said;
    int ready[2], id = shmget(IPC_PRIVATE, FILE_BYTES, IPC_CREAT | 0600);

    if (!c.anon || !c.large || !c.shm || pipe(ready))
        die("many");
    madvise(c.anon, COMMON, MADV_NOHUGEPAGE);
    madvise(c.large, LARGE, MADV_HUGEPAGE);   // of 64 kB where the kernel makes such folios
    madvise(c.shm, COMMON, MADV_HUGEPAGE);
    scribble(c.large, LARGE, 13);
    scribble(c.anon, COMMON, 17);
    madvise(c.anon + COMMON - 64 * PAGE, 64 * PAGE, MADV_PAGEOUT);   // swapped, then shared
    *c.huge = 1;
    mlock(c.huge, HUGE);
    scribble(c.shm, COMMON, 19);
    c.sysv = shmat(id, NULL, 0);
    if (c.sysv != (char *)-1)
        scribble(c.sysv, FILE_BYTES, 23);
    shmctl(id, IPC_RMID, NULL);
    scribble(big, FILE_BYTES, 29);
    for (int k = 0; k < nr_dirs && k < MAX_FILES; k++) {
        snprintf(path, sizeof path, "%s/shared", dirs[k]);
        c.shared[c.files] = map_file(path, FILE_BYTES, MAP_SHARED);
        snprintf(path, sizeof path, "%s/gone", dirs[k]);
        c.private[c.files] = map_file(path, FILE_BYTES, MAP_PRIVATE);
        unlink(path);
        c.files += c.shared[c.files] && c.private[c.files];
    }
    for (long i = 1; i <= count; i++) {
        pid_t pid = fork();
        if (pid == 0)
            one_of_many(&c, i, ready[1]);
        if (pid < 0 || read(ready[0], &said, 1) != 1)
            break;
    }
    hold("many");
}

// Nothing but page tables grows with their number: for tests/bench.
static void herd(long count, long mb)
{
    size_t bytes = (size_t)mb << 20;
    char *p = map(bytes, MAP_SHARED), said;
    int ready[2];
    if (!p || pipe(ready))
        die("herd");
    scribble(p, bytes, 31);
    for (long i = 1; i <= count; i++) {
        pid_t pid = fork();
        if (pid == 0) {
            touch(p, bytes);
            for (int ok = write(ready[1], "", 1) == 1; ok;)
                pause();
            _exit(1);
        }
        if (pid < 0 || read(ready[0], &said, 1) != 1)
            break;
    }
    hold("herd");
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
    else if (!strcmp(verb, "hugetlb") && argc == 6)
        hugetlb(argv[2], b, strtol(argv[4], NULL, 0), strtol(argv[5], NULL, 0));
    else if (!strcmp(verb, "many") && argc > 2)
        many(a, argv + 3, argc - 3);
    else if (!strcmp(verb, "herd"))
        herd(a, b);
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
