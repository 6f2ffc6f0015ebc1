/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "test.h"

/* The program must exit with a failure; it is registered so that success is reported as one. */

KM_TEST(this_passes)
{
	CHECK_EQ(2, 2);
}

KM_TEST(this_fails)
{
	CHECK_EQ(2, 3);
}

KM_TEST_MAIN
