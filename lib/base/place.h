/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_PLACE_H
#define KM_PLACE_H

/**
 * Folders of an input that has several machines or runs in it, such as "web1" and "web2", and folders of one
 * that was captured several times, such as "2026-11-24_09-00-00" or "snap-1": a path without the parts of
 * its names that are times or numbers of captures is the same for captures that may be of one machine.
 */

#include <stdbool.h>
#include <stddef.h>

/** Names a boot in the last component of an origin, a number behind it, where one text is of several: "boot 2". */
#define KM_PLACE_BOOT "boot "

/**
 * @origin, a path within an input, without what is a time in it: "web1/2026-11-24_09-00" becomes "web1".
 * @buf has room for strlen(@origin) + 1 bytes. "" when nothing is left. Returns @buf.
 */
char *km_place_of(const char *origin, char *buf);

#endif
