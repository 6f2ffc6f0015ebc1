// SPDX-License-Identifier: GPL-2.0-or-later
// What a test guest says of itself. Files are read into static buffers and written to a serial line, which allocates
// nothing: what is printed is what is frozen. First, by show(), what stands still while the processes sleep; then, by
// witness(), the counters, from files that stay open.
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/klog.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

#include "guest.h"

// Files that stay open, so their seq_file buffers exist already when they are read for the last time: at most so many,
// of at most so many bytes (most of them by far less: no page of their room is touched).
enum { KEPT_MAX = 192, COPY_BYTES = 256 << 10 };

static struct kept {
    char path[200];
    int fd;
    size_t bytes;
    char copy[COPY_BYTES];
} kept[KEPT_MAX];
static size_t nr_kept;

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
    char head[700];
    put(line, head, (size_t)snprintf(head, sizeof head, "=== %s\n", name));
    put(line, p, n);
    if (n && p[n - 1] != '\n')
        put(line, "\n", 1);
}

static size_t take_at(int fd, char *p, size_t room, uint64_t at)
{
    size_t n = 0;
    for (ssize_t r; n < room && (r = pread(fd, p + n, room - n, (off_t)(at + n))) > 0;)
        n += (size_t)r;
    return n;
}

static size_t take(int fd, char *p, size_t room)
{
    return take_at(fd, p, room, 0);
}

// Leaves the text in big, ended by a zero when there is room.
static void show_one(int line, const char *path)
{
    int fd = open(path, O_RDONLY | O_NONBLOCK);
    if (fd < 0)
        return;
    size_t n = take(fd, big, sizeof big);
    close(fd);
    if (n)
        put_file(line, path, big, n);
    big[n < sizeof big ? n : sizeof big - 1] = 0;
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

static void keep_one(int line, const char *path)
{
    struct kept *k = kept + nr_kept;
    (void)line;
    if (nr_kept == KEPT_MAX)
        die("too many files");
    k->fd = open(path, O_RDONLY);
    if (k->fd < 0)
        return;
    k->bytes = take(k->fd, k->copy, COPY_BYTES);
    snprintf(k->path, sizeof k->path, "%s", path);
    nr_kept++;
}

// Does @each with the files of @dir and of the folders below it whose name begins with one of @names (NULL: all), @depth
// levels deep.
static void each_file(int line, const char *dir, int depth, const char *const *names, void (*each)(int, const char *))
{
    char path[600];
    DIR *d = opendir(dir);
    if (!d)
        return;
    for (struct dirent *e; (e = readdir(d));) {
        snprintf(path, sizeof path, "%s/%s", dir, e->d_name);
        if (e->d_type == DT_DIR && e->d_name[0] != '.' && depth > 0)
            each_file(line, path, depth - 1, names, each);
        if (e->d_type != DT_REG)
            continue;
        int wanted = !names;
        for (int i = 0; names && names[i]; i++)
            wanted |= !strncmp(e->d_name, names[i], strlen(names[i]));
        if (wanted)
            each(line, path);
    }
    closedir(d);
}

static void show_tree(int line, const char *dir, int depth, const char *const *names)
{
    each_file(line, dir, depth, names, show_one);
}

// Names of merged caches are symbolic links: "NAME FOLDER", as `kmemdb capture` writes them.
static void show_slab_links(int line)
{
    char path[300], to[300];
    size_t n = 0;
    DIR *d = opendir("/sys/kernel/slab");
    for (struct dirent *e; d && (e = readdir(d));) {
        if (e->d_type != DT_LNK)
            continue;
        snprintf(path, sizeof path, "/sys/kernel/slab/%s", e->d_name);
        ssize_t length = readlink(path, to, sizeof to - 1);
        if (length > 0 && n + 600 < BIG)
            n += (size_t)sprintf(big + n, "%s %.*s\n", e->d_name, (int)length, to);
    }
    if (d)
        closedir(d);
    put_file(line, "/sys/kernel/slab.links", big, n);
}

static void show_sysfs(int line)
{
    static const char *const mm[] = {"/sys/kernel/mm/hugepages", "/sys/kernel/mm/transparent_hugepage",
                                     "/sys/kernel/mm/ksm", "/sys/kernel/mm/lru_gen", "/sys/kernel/mm/swap"};
    static const char *const memory[] = {"memory.", "cgroup.stat", "cgroup.procs", "cgroup.events", NULL};
    static const char *const node[] = {"meminfo", "vmstat", "numastat", "cpulist", "distance", "nr_", "free_",
                                       "surplus_", NULL};
    static const char *const slab[] = {"object_size", "slab_size", "align", "objs_per_slab", "order", "objects",
                                       "total_objects", "slabs", "partial", "cpu_slabs", "min_partial", "cpu_partial",
                                       "aliases", "reclaim_account", "cache_dma", "hwcache_align", "destroy_by_rcu",
                                       "poison", "red_zone", "sanity_checks", "store_user", "ctor", NULL};

    for (size_t i = 0; i < sizeof mm / sizeof *mm; i++)
        show_tree(line, mm[i], 1, NULL);
    show_tree(line, "/sys/devices/system/node", 3, node);
    show_tree(line, "/sys/fs/cgroup", 4, memory);
    show_dir(line, "/sys/block/zram0");
    show_slab_links(line);
    show_tree(line, "/sys/kernel/slab", 1, slab);
}

static void show_processes(int line)
{
    static const char *const each[] = {"comm", "status", "statm", "cmdline", "oom_score_adj", "oom_score", "cgroup",
                                       "maps", "smaps_rollup", "smaps"};
    char path[300];
    size_t kin = 0;
    DIR *d = opendir("/proc");

    for (struct dirent *e; d && (e = readdir(d));) {
        if (e->d_name[0] < '0' || e->d_name[0] > '9')
            continue;
        for (size_t i = 0, alike = 0; i < sizeof each / sizeof *each; i++) {
            snprintf(path, sizeof path, "/proc/%s/%s", e->d_name, each[i]);
            if (strcmp(each[i], "smaps") != 0 || !alike || alike % 16 == 1)
                show_one(line, path);
            // Of many that are alike, the mappings one by one of every sixteenth.
            if (!strcmp(each[i], "comm"))
                alike = strcmp(big, "guest-one\n") ? 0 : ++kin;
        }
    }
    if (d)
        closedir(d);
}

void show(const char *tty)
{
    static const char *const list[] = {
        "/proc/version", "/proc/cmdline", "/proc/iomem", "/proc/modules", "/proc/swaps", "/proc/cpuinfo",
        "/proc/loadavg", "/proc/stat", "/proc/filesystems", "/proc/mounts", "/proc/partitions",
        "/proc/sysvipc/shm", "/proc/cgroups", "/proc/sys/kernel/hostname", "/proc/meminfo", "/proc/slabinfo",
        "/sys/kernel/vmcoreinfo", "/proc/allocinfo", "/sys/kernel/debug/kmemleak",
        "/sys/kernel/debug/page_owner_stacks/show_stacks", "/sys/kernel/debug/slab/kmalloc-192/alloc_traces",
        "/sys/module/kmemdb_plant/parameters/lost_pfn"};
    int line = line_open(tty);

    for (size_t i = 0; i < sizeof list / sizeof *list; i++)
        show_one(line, list[i]);
    show_dir(line, "/proc/sys/vm");
    if (getenv("SHOW_PAGE_OWNER"))
        show_stream(line, "/sys/kernel/debug/page_owner");
    show_sysfs(line);
    if (!getenv("HIDE_PROCESSES"))
        show_processes(line);
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

// Every page frame by /proc/kpageflags, kpagecount and kpagecgroup, in runs: first "FLAGS COUNT CGROUP", a line for each
// of the values that occur, numbered from 0; then the runs from frame 0 on, "NUMBER" or "NUMBER*FRAMES". All in
// hexadecimal. unpack-kpages.py makes the files of it again.
enum { KPAGE_FILES = 3, AT_ONCE = 8 << 10, MAX_VALUES = 1 << 14, RUN_BYTES = 3 << 20, VALUE_BYTES = 1 << 20 };

struct kpage {
    uint64_t v[KPAGE_FILES];
};

static struct {
    int fd[KPAGE_FILES];
    uint64_t raw[KPAGE_FILES][AT_ONCE];
    struct kpage value[MAX_VALUES];
    unsigned slot[2 * MAX_VALUES], nr_values;   // slot: number + 1 of a value, by its hash
    char runs[RUN_BYTES], values[VALUE_BYTES];
    size_t run_bytes, value_bytes;
} kpages;

static unsigned kpage_number(const struct kpage *k)
{
    uint64_t hash = (k->v[0] * 31 + k->v[1]) * UINT64_C(0x9e3779b97f4a7c15) + k->v[2];
    unsigned at = (unsigned)((hash ^ hash >> 32) % (2 * MAX_VALUES));

    for (; kpages.slot[at]; at = (at + 1) % (2 * MAX_VALUES))
        if (!memcmp(&kpages.value[kpages.slot[at] - 1], k, sizeof *k))
            return kpages.slot[at] - 1;
    if (kpages.nr_values == MAX_VALUES)
        die("too many kinds of pages");
    kpages.value[kpages.nr_values] = *k;
    kpages.slot[at] = ++kpages.nr_values;
    return kpages.nr_values - 1;
}

static void kpage_run(unsigned number, uint64_t frames)
{
    if (!frames)
        return;
    if (kpages.run_bytes + 40 > RUN_BYTES)
        die("too many runs of pages");
    kpages.run_bytes += (size_t)sprintf(kpages.runs + kpages.run_bytes, frames > 1 ? "%x*%" PRIx64 "\n" : "%x\n",
                                        number, frames);
}

static void kpages_take(void)
{
    uint64_t frame = 0, frames = 0;
    unsigned last = 0;

    kpages.run_bytes = kpages.value_bytes = kpages.nr_values = 0;
    memset(kpages.slot, 0, sizeof kpages.slot);
    for (size_t n = 1; n; frame += n) {
        n = 0;
        for (int i = 0; i < KPAGE_FILES; i++) {
            size_t got = kpages.fd[i] < 0 ? 0 : take_at(kpages.fd[i], (char *)kpages.raw[i], sizeof kpages.raw[i],
                                                        frame * 8) / 8;
            memset(kpages.raw[i] + got, 0, sizeof kpages.raw[i] - got * 8);
            n = got > n ? got : n;
        }
        for (size_t k = 0; k < n; k++) {
            struct kpage page = {{kpages.raw[0][k], kpages.raw[1][k], kpages.raw[2][k]}};
            if (frames && !memcmp(&kpages.value[last], &page, sizeof page)) {
                frames++;
                continue;
            }
            kpage_run(last, frames);
            last = kpage_number(&page);
            frames = 1;
        }
    }
    kpage_run(last, frames);
    for (unsigned i = 0; i < kpages.nr_values && kpages.value_bytes + 64 < VALUE_BYTES; i++)
        kpages.value_bytes += (size_t)sprintf(kpages.values + kpages.value_bytes, "%" PRIx64 " %" PRIx64 " %" PRIx64 "\n",
                                              kpages.value[i].v[0], kpages.value[i].v[1], kpages.value[i].v[2]);
}

static void kpages_open(void)
{
    static const char *const list[KPAGE_FILES] = {"/proc/kpageflags", "/proc/kpagecount", "/proc/kpagecgroup"};
    for (int i = 0; i < KPAGE_FILES; i++)
        kpages.fd[i] = open(list[i], O_RDONLY);
}

void witness(const char *tty, int crash)
{
    static const char *const list[] = {
        "/proc/vmallocinfo", "/proc/modules", "/proc/swaps", "/sys/block/zram0/mm_stat",
        "/sys/kernel/debug/extfrag/unusable_index", "/sys/kernel/debug/extfrag/extfrag_index", "/proc/1/maps", "/proc/1/status",
        "/proc/1/statm", "/proc/1/smaps_rollup", "/proc/vmstat", "/proc/meminfo", "/proc/slabinfo", "/proc/zoneinfo", "/proc/pagetypeinfo",
        "/proc/buddyinfo", "/proc/uptime"};
    static const char *const of_cgroup[] = {"memory.stat", "memory.numa_stat", "memory.current", "memory.swap.current",
                                            "memory.peak", "memory.events", "cgroup.stat", NULL};
    int line = line_open(tty);

    each_file(line, "/sys/fs/cgroup", 4, of_cgroup, keep_one);
    for (size_t i = 0; i < sizeof list / sizeof *list; i++)
        keep_one(line, list[i]);
    kpages_open();
    kpages_take();
    int trigger = crash ? open("/proc/sysrq-trigger", O_WRONLY) : -1;
    int refresh = open("/proc/sys/vm/stat_refresh", O_WRONLY);   // fold the per-CPU counters
    for (int round = 0; round < 2; round++) {
        nap(round ? 2000 : 9000);   // RCU callbacks, vmstat work and the decay of the per-CPU lists come to rest
        if (refresh >= 0 && write(refresh, "1", 1) < 0)
            continue;
        if (round)
            kpages_take();
        for (size_t i = 0; i < nr_kept; i++)
            kept[i].bytes = take(kept[i].fd, kept[i].copy, COPY_BYTES);
        put(line, round ? "=== LAST\n" : "=== FIRST\n", round ? 9 : 10);
        for (size_t i = 0; i < nr_kept; i++)
            if (round || !strncmp(kept[i].path, "/proc/", 6))
                put_file(line, kept[i].path, kept[i].copy, kept[i].bytes);
    }
    if (kpages.run_bytes) {
        put_file(line, "/proc/kpages.values", kpages.values, kpages.value_bytes);
        put_file(line, "/proc/kpages.runs", kpages.runs, kpages.run_bytes);
    }
    put(line, "=== READY\n", 10);
    tcdrain(line);
    if (trigger >= 0 && write(trigger, "c", 1) < 0)
        die("crash");
    for (;;)
        pause();
}

