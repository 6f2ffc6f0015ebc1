// SPDX-License-Identifier: GPL-2.0-or-later
// What the two halves of the program inside a test guest share: guest.c, the workload, and witness.c, what the guest
// says of itself.
#ifndef GUEST_H
#define GUEST_H

enum { PAGE = 4096, HUGE = 2 << 20, BIG = 4 << 20 };

extern char big[BIG];   // one file at a time, or the kernel log

void die(const char *what);
void nap(long ms);
void show(const char *tty);
void witness(const char *tty, int crash);

#endif
