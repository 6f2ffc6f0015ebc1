/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The file of a module of which the build-id is not known: what can be compared is. */
#include <stdlib.h>
#include <string.h>

#include "ktype/typefile.h"
#include "test.h"

#define RELEASE	   "6.1.0-56-amd64"
#define SRCVERSION "0123456789ABCDEF0123456"

static void expect(struct km_test *t, const char *release, const char *srcversion, enum km_status want, bool sure, const char *why)
{
	struct km_typefile *f = NULL;
	struct km_err err = { "" };
	bool is_sure = !sure;

	REQUIRE(!km_typefile_open(TYPEFILE_MODULE, "", &f, &err));
	CHECK_EQ(km_typefile_compare(f, "m.ko", release, srcversion, &is_sure, &err), want);
	if (!want)
		CHECK_EQ(is_sure, sure);
	CHECK(strstr(err.text, why) != NULL);
	km_typefile_close(f);
}

KM_TEST(the_srcversion_of_the_module)
{
	expect(t, RELEASE, SRCVERSION, KM_OK, true, "");
	expect(t, RELEASE, "FEDCBA", KM_NOTFOUND, false, "'m.ko' has srcversion " SRCVERSION ", not FEDCBA");
}

KM_TEST(the_release_of_the_kernel)
{
	expect(t, "6.1.0-57-amd64", SRCVERSION, KM_NOTFOUND, false, "'m.ko' is of release " RELEASE ", not 6.1.0-57-amd64");
	expect(t, "6.1.0-5", SRCVERSION, KM_NOTFOUND, false, "of release " RELEASE);
	expect(t, "6.1.0-56-amd64-dbg", "", KM_NOTFOUND, false, "of release " RELEASE);
}

KM_TEST(what_is_not_known_is_no_proof)
{
	expect(t, RELEASE, "", KM_OK, false, "");
	expect(t, "", "", KM_OK, false, "");
	expect(t, "", SRCVERSION, KM_OK, true, "");
}

KM_TEST(a_build_id_that_the_file_has_not)
{
	struct km_typefile *f = NULL;
	struct km_err err = { "" };

	CHECK_EQ(km_typefile_open(TYPEFILE_MODULE, "0123", &f, &err), KM_NOTFOUND);
	CHECK(strstr(err.text, "build-id none, not 0123") != NULL);
}

KM_TEST_MAIN
