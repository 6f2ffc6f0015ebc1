/* SPDX-License-Identifier: GPL-2.0-or-later */
int bad_count(void);

static int mutable_counter;

int bad_count(void)
{
	return ++mutable_counter;
}
