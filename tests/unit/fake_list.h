/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef FAKE_LIST_H
#define FAKE_LIST_H

/** Texts and lists of view.h over the picture of memory of fake_view.h, for tests that do not link the real ones. */

#include "fake_view.h"

enum km_status km_read_string(struct km_view *v, uint64_t addr, char *buf, size_t room)
{
	enum km_status st = km_view_read(v, addr, buf, room);

	return st ? st : memchr(buf, 0, room) ? KM_OK
					      : KM_CORRUPT;
}

void km_list_init(struct km_list *l, struct km_view *view, uint64_t head, uint64_t bound)
{
	*l = (struct km_list){ .view = view, .head = head, .cur = head, .bound = bound };
}

#endif
