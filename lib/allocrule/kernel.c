/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Which rules a kernel has, according to its release string. Read in mm/page_alloc.c:
 *
 *	v3.7	d95ea5d18e69	free pages of CMA do not count for requests that cannot use them
 *	v3.11	026b08147923	the loop over orders starts with them again (Red Hat's 3.10 has it)
 *	v4.1	Unmovable requests claim pageblocks, too (can_steal_fallback())
 *	v4.4	0aaa29a56e4f	HighAtomic blocks; 97a16fc82a7c: the loop over orders is gone
 *	v4.7	48ee5f3696f6	order 0 is first tested against the whole mark, without HighAtomic
 *	v4.9	8348faf91f56	up to order 3 compaction asks for min, and not for the fragmentation index
 *	v4.13	cd04ae1e2dc8	ALLOC_OOM
 *	v5.0	1c30844d2dfe	watermark boost; 6bb154504f8b: ALLOC_NOFRAGMENT
 *	v5.8	16867664936e	CMA comes first while it has more than half of what is free
 *	v5.8	f80b08fc4453	__GFP_ATOMIC of order 0 skips the boost
 *	v5.9	f27ce0e14088	the first test knows HighAtomic
 *	v5.13	44042b449872	per-CPU lists for orders up to 3 and for huge pages
 *	v6.3	524c48072e56 1ebbb21811b7 eb2e2b425c69	ALLOC_MIN_RESERVE, ALLOC_NON_BLOCK,
 *			ALLOC_HIGHATOMIC; 2973d8229b78: __GFP_ATOMIC is gone
 *	v6.12	281dd25c1a01	atomic requests of order 0 fall back to HighAtomic blocks
 *	v6.15	__rmqueue_claim() before __rmqueue_steal()
 *	v6.18	6a204d4b14c9	HighAtomic blocks are for __GFP_HIGH only
 *
 * Stable kernels: 6.1.116 took the rework of v6.3 (but for 2973d8229b78) together with 281dd25c1a01,
 * 6.1.157 took 6a204d4b14c9 (changelog of Debian's linux 6.1.192-3, read in its source). Whether and
 * when 6.6.y, 6.12.y and 6.17.y took the last two is not verified: there both are possible. Red Hat's
 * 5.14 (el9) takes whole versions of mm/: either scheme is possible.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "allocrule.h"

#define NO_PATCH UINT32_MAX /* the release string does not give it */

static unsigned number_after(const char *p, unsigned dots)
{
	for (; dots && *p; p++)
		dots -= *p == '.';
	return *p >= '0' && *p <= '9' ? (unsigned)strtoul(p, NULL, 10) : NO_PATCH;
}

/*
 * The third number of the release. In "6.1.0-56-amd64" it is Debian's and Ubuntu's 0: Debian prints its
 * own version after it.
 */
static unsigned patch_of(const char *kernel)
{
	const char *debian = strstr(kernel, "Debian ");
	unsigned patch = number_after(kernel, 2);
	size_t n = strcspn(kernel, "-");

	if (debian) {
		debian += strlen("Debian ");
		if (km_release_parse(debian) == km_release_parse(kernel))
			return number_after(debian, 2);
	}
	if (patch == 0 && kernel[n] == '-' && kernel[n + 1] >= '0' && kernel[n + 1] <= '9')
		return NO_PATCH;
	return patch;
}

static void base_rules(unsigned release, struct km_alloc_rules *ret)
{
	*ret = (struct km_alloc_rules){
		.scheme = release < KM_RELEASE(4, 4)   ? KM_SCHEME_LOOP
			  : release < KM_RELEASE(6, 3) ? KM_SCHEME_HARDER
						       : KM_SCHEME_SPLIT,
		.oom_flag = release >= KM_RELEASE(4, 13),
		.fast_skips_highatomic = release >= KM_RELEASE(4, 7) && release < KM_RELEASE(5, 9),
		.highatomic_nowait = release >= KM_RELEASE(6, 3) && release < KM_RELEASE(6, 18),
		.highatomic_free = release >= KM_RELEASE(6, 13), /* c928807f6f6b */
		.highatomic_order0 = release >= KM_RELEASE(6, 12),
		.has_boost = release >= KM_RELEASE(5, 0),
		.boost = release < KM_RELEASE(5, 8)   ? KM_BOOST_COUNTS
			 : release < KM_RELEASE(6, 3) ? KM_BOOST_SKIPPED_ATOMIC
						      : KM_BOOST_SKIPPED_HIGH,
		.nofragment = release >= KM_RELEASE(5, 0),
		.pcp_orders = release >= KM_RELEASE(5, 13),
		.unmovable_claims = release >= KM_RELEASE(4, 1),
		.claims_first = release >= KM_RELEASE(6, 15),
		.cma_balanced = release >= KM_RELEASE(5, 8),
		.compact_from_low = release < KM_RELEASE(4, 9),
	};
}

/* 6.1.y: see above. */
static void rework_6_1(unsigned patch, struct km_alloc_rules *r)
{
	r->scheme = KM_SCHEME_SPLIT;
	r->highatomic_order0 = true;
	r->highatomic_nowait = patch < 157;
}

/* c928807f6f6b (v6.13) came to 6.12.y early on: the first patch levels are read in both ways. */
static unsigned stable_6_12(unsigned patch, struct km_alloc_rules ret[KM_ALLOC_MAX_VARIANTS])
{
	unsigned i;

	for (i = 0; i < 2; i++) {
		ret[2 + i] = ret[i];
		ret[i].highatomic_free = true;
	}
	return patch != NO_PATCH && patch >= 20 ? 2 : 4;
}

unsigned km_alloc_rules_by_release(const char *kernel,
				   struct km_alloc_rules ret[KM_ALLOC_MAX_VARIANTS])
{
	unsigned release = kernel ? km_release_parse(kernel) : 0;
	unsigned patch = release ? patch_of(kernel) : NO_PATCH, n = 1;
	bool el = release && strstr(kernel, ".el") != NULL;

	if (!release) {
		base_rules(KM_RELEASE(6, 18), &ret[0]);
		base_rules(KM_RELEASE(5, 10), &ret[1]);
		base_rules(KM_RELEASE(3, 16), &ret[2]);
		return 3;
	}
	base_rules(release, &ret[0]);
	ret[1] = ret[0];
	if (release >= KM_RELEASE(3, 7) && release <= KM_RELEASE(3, 10) && !el) {
		/* Stable kernels may have the fix of v3.11. */
		ret[0].cma_in_loop = true;
		n = 2;
	} else if (release == KM_RELEASE(6, 1)) {
		if (patch == NO_PATCH) {
			rework_6_1(NO_PATCH, &ret[1]);
			n = 2;
		} else if (patch >= 116) {
			rework_6_1(patch, &ret[0]);
		}
	} else if (release == KM_RELEASE(5, 14) && el) {
		base_rules(KM_RELEASE(6, 3), &ret[1]);
		n = 2;
	} else if (release == KM_RELEASE(6, 6) || release == KM_RELEASE(6, 12) ||
		   release == KM_RELEASE(6, 17)) {
		ret[1].highatomic_nowait = false;
		ret[1].highatomic_order0 = true;
		n = 2;
		if (release == KM_RELEASE(6, 12))
			n = stable_6_12(patch, ret);
	}
	return n;
}
