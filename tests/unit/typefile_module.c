/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What a module's file has of itself, for typefile_test: built without a build-id, as an object. */
struct typefile_thing {
	int number;
	long other;
};

struct typefile_thing typefile_thing;

static const char info[] __attribute__((section(".modinfo"), used, aligned(1))) =
	"license=GPL\0srcversion=0123456789ABCDEF0123456\0vermagic=6.1.0-56-amd64 SMP preempt mod_unload modversions ";
