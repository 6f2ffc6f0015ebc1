/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What lint.arch must find, and not in comments: x86, addr << 12. */
unsigned long bad_pfn(unsigned long addr)
{ return addr >> 12; }
