/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_TEST_H
#define KM_TEST_H

/**
 * A small test harness: named cases, checks that go on after a failure, a count at the end.
 *
 *	#include "test.h"
 *
 *	KM_TEST(list_ends)
 *	{
 *		CHECK_EQ(1 + 1, 2);
 *		CHECK_STR(name(), "zone");
 *		REQUIRE(p != NULL);		// leaves the case when it fails
 *		CHECK_EQ(p->n, 3);
 *	}
 *
 *	KM_TEST_MAIN
 *
 * Cases register themselves, in the order of the file; a program has one file of cases. It runs all
 * of them, or those named on its command line ("list" for all that begin so, or a pattern "*_cycle";
 * "--list" shows the names); it prints "N passed, N failed" and exits with 1 when one failed, or
 * when none ran.
 *
 * Checks evaluate their arguments once. Numbers are compared as 64 bit, signed and unsigned alike.
 */

#include <fnmatch.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

struct km_test {
	const char *name;
	FILE *out;	 /* where failures are reported */
	unsigned checks; /* done */
	unsigned failed; /* of them */
};

struct km_test_case {
	const char *name;
	void (*run)(struct km_test *t);
	struct km_test_case *next;
};

struct km_test_suite {
	struct km_test_case *first, **end;
};

__attribute__((unused)) static struct km_test_suite km_test_suite = { NULL, NULL };

/* Repeating the failures of a loop helps nobody. */
#define KM_TEST_MAX_SHOWN 20

#define KM_TEST(test)                                                         \
	static void test_##test(struct km_test *t);                           \
	__attribute__((constructor)) static void register_##test(void)        \
	{                                                                     \
		static struct km_test_case tc = { #test, test_##test, NULL }; \
                                                                              \
		km_test_register(&km_test_suite, &tc);                        \
	}                                                                     \
	static void test_##test(__attribute__((unused)) struct km_test *t)

static inline void km_test_register(struct km_test_suite *s, struct km_test_case *tc)
{
	*(s->end ? s->end : &s->first) = tc;
	s->end = &tc->next;
}

/* Every check comes down to this one; returns @ok. */
__attribute__((format(printf, 5, 6))) static inline bool km_test_check(struct km_test *t, bool ok,
								       const char *file, int line,
								       const char *fmt, ...)
{
	__builtin_va_list ap;

	t->checks++;
	if (ok)
		return true;
	if (t->failed++ < KM_TEST_MAX_SHOWN) {
		fprintf(t->out, "%s:%d: %s: ", file, line, t->name);
		__builtin_va_start(ap, fmt);
		vfprintf(t->out, fmt, ap);
		__builtin_va_end(ap);
		fputc('\n', t->out);
	}
	return false;
}

static inline bool km_test_eq(struct km_test *t, const char *file, int line, const char *ta,
			      const char *tb, uint64_t a, uint64_t b)
{
	return km_test_check(t, a == b, file, line,
			     "%s is %lld (0x%llx), not %s, which is %lld (0x%llx)", ta,
			     (long long)a, (unsigned long long)a, tb, (long long)b,
			     (unsigned long long)b);
}

static inline bool km_test_str(struct km_test *t, const char *file, int line, const char *text,
			       const char *a, const char *b)
{
	bool same = a && b ? !strcmp(a, b) : a == b;

	return km_test_check(t, same, file, line, "%s is\n    %s%s%s\n  not\n    %s%s%s", text,
			     a ? "\"" : "", a ? a : "NULL", a ? "\"" : "", b ? "\"" : "",
			     b ? b : "NULL", b ? "\"" : "");
}

static inline bool km_test_has(struct km_test *t, const char *file, int line, const char *text,
			       const char *a, const char *part)
{
	return km_test_check(t, a && strstr(a, part), file, line,
			     "%s is\n    \"%s\"\n  and does not have \"%s\"", text,
			     a ? a : "(NULL)", part);
}

static inline bool km_test_mem(struct km_test *t, const char *file, int line, const char *text,
			       const void *a, const void *b, size_t n)
{
	const uint8_t *p = a, *q = b;
	size_t i;

	for (i = 0; i < n && p[i] == q[i]; i++)
		;
	return km_test_check(t, i == n, file, line, "%s: byte %zu of %zu is 0x%02x, not 0x%02x",
			     text, i, n, i < n ? p[i] : 0, i < n ? q[i] : 0);
}

#define CHECK(cond) km_test_check(t, (cond), __FILE__, __LINE__, "not true: %s", #cond)
/** As CHECK(), with a printf text of one's own instead of the condition. */
#define CHECK_MSG(cond, ...) km_test_check(t, (cond), __FILE__, __LINE__, __VA_ARGS__)
#define CHECK_EQ(a, b) \
	km_test_eq(t, __FILE__, __LINE__, #a, #b, (uint64_t)(int64_t)(a), (uint64_t)(int64_t)(b))
/** Strings; NULL equals NULL only. */
#define CHECK_STR(a, b) km_test_str(t, __FILE__, __LINE__, #a, (a), (b))
/** String @a has @part somewhere. */
#define CHECK_HAS(a, part) km_test_has(t, __FILE__, __LINE__, #a, (a), (part))
#define CHECK_MEM(a, b, n) km_test_mem(t, __FILE__, __LINE__, #a, (a), (b), (n))
/** Leave the case when the condition fails. */
#define REQUIRE(cond)             \
	do {                      \
		if (!CHECK(cond)) \
			return;   \
	} while (0)

static inline bool km_test_wanted(const char *name, int argc, char **argv)
{
	int i;

	for (i = 1; i < argc; i++) {
		if (!fnmatch(argv[i], name, 0) || !strncmp(argv[i], name, strlen(argv[i])))
			return true;
	}
	return argc < 2;
}

/** Run the cases named in @argv, or all. Returns how many failed; -1 when none was run. */
static inline int km_test_run(const struct km_test_suite *suite, int argc, char **argv, FILE *out)
{
	const struct km_test_case *tc;
	int passed = 0, failed = 0;

	for (tc = suite->first; tc; tc = tc->next) {
		struct km_test t = { .name = tc->name, .out = out };

		if (!km_test_wanted(tc->name, argc, argv))
			continue;
		tc->run(&t);
		if (!t.checks)
			km_test_check(&t, false, "?", 0, "the case checks nothing");
		if (t.failed) {
			fprintf(out, "FAIL %s (%u of %u checks)\n", t.name, t.failed, t.checks);
			failed++;
		} else {
			passed++;
		}
	}
	fprintf(out, "%d passed, %d failed\n", passed, failed);
	return passed + failed ? failed : -1;
}

static inline int km_test_main(const struct km_test_suite *suite, int argc, char **argv)
{
	const struct km_test_case *tc;

	if (argc == 2 && !strcmp(argv[1], "--list")) {
		for (tc = suite->first; tc; tc = tc->next)
			puts(tc->name);
		return 0;
	}
	setvbuf(stdout, NULL, _IOLBF, 0);
	return km_test_run(suite, argc, argv, stdout) != 0;
}

#define KM_TEST_MAIN                                             \
	int main(int argc, char **argv)                          \
	{                                                        \
		return km_test_main(&km_test_suite, argc, argv); \
	}

#endif
