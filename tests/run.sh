#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Every test, from a fresh Debian 12 or 13: installs what is missing (apt-get), builds with gcc and clang without
# a warning, runs all tests under ASan and UBSan and those of the optimised build, compares captures of other projects
# with an independent parser, then boots real kernels and compares what is read from their dumps with their own /proc
# files.
#
# usage: tests/run.sh [--fail-fast] [--quick | --matrix]
#   --fail-fast  stop at the first part that fails; the first part is the short tests of one build, in minutes
#   --quick      without virtual machines
#   --matrix     more virtual machines: each odd machine of tests/vm/make-machine.sh with each kernel; five minutes of
#                coverage-guided fuzzing for each target; each known log in each dress; loads under ThreadSanitizer
set -eu
cd "$(dirname -- "$0")/.."

quick='' matrix='' fast=''
if [ "${1-}" = --fail-fast ]; then
	fast=1
	shift
fi
case ${1-} in
--quick) quick=1 ;;
--matrix) matrix=--matrix ;;
'') ;;
*)
	sed -n '/^# usage/,/^[^#]/s/^# \{0,1\}//p' "$0" >&2
	exit 2
	;;
esac

say() { printf '\n== %s\n' "$*"; }

if [ -n "$quick" ]; then
	.ci/packages build test package
else
	.ci/packages build test package vm
fi

# A browser is large, and not available everywhere: without it test html.browser is skipped.
.ci/packages page && tests/html/browser.sh --install ||
	say "the page of report --format html is not looked at: no browser, or nothing that drives it, is available"

tests/cli/compare_ci.py --install || say "SARIF is not validated by another program: it cannot be installed"

# Databases are not available everywhere: without one, its test of fleet.* is skipped.
.ci/packages database || say "exports to databases are not tested: their servers cannot be installed"

tests/fleet/duckdb.py --install || say "exports are not loaded into DuckDB: it cannot be installed"

passed=0 failed=0
# The end of a part.
part() {
	[ -z "$fast" ] || [ "$failed" = 0 ] || { printf '\n%s passed, %s failed: the rest is left out\n' "$passed" "$failed" && exit 1; }
}

# ctest's own summary is folded into one for all builds. @1: the build, @2…: which tests, by label.
run_ctest() {
	local preset=$1 log rc=0
	shift
	log=$(mktemp)
	ctest --preset "$preset" -j"$(nproc)" "$@" >"$log" 2>&1 || rc=$?
	grep -E '(Failed|Timeout|\*\*\*)' "$log" || true
	[ "$rc" = 0 ] || cat "$log"
	local total bad
	total=$(sed -n 's/^.* tests failed out of \([0-9]*\)$/\1/p' "$log" | tail -n1)
	bad=$(sed -n 's/^.*, \([0-9]*\) tests failed out of [0-9]*$/\1/p' "$log" | tail -n1)
	passed=$((passed + ${total:-0} - ${bad:-0}))
	failed=$((failed + ${bad:-0}))
	if [ "$rc" != 0 ] && [ "${bad:-0}" = 0 ]; then failed=$((failed + 1)); fi
	printf '%s: %s tests, %s failed\n' "$preset" "${total:-0}" "${bad:-0}"
	rm -f "$log"
	part
}

# What runs with one build only (once), and what takes long, are tests of the optimised build of gcc.
for preset in gcc dev clang; do
	say "build and test: $preset"
	cmake --preset "$preset" >/dev/null
	cmake --build --preset "$preset" 2>&1 | grep -vE '^(\[|ninja:)' || true
	case $preset in
	gcc)
		run_ctest gcc -LE '^long$'
		run_ctest gcc -L '^long$'
		;;
	dev) run_ctest dev -LE '^once$' ;;
	clang) run_ctest clang -LE '^(once|long)$' ;;
	esac
done

say "captures of others"
rc=0
tests/golden/others.py build/gcc/cli/kmemdb --quiet || rc=$?
case $rc in
0) passed=$((passed + 1)) ;;
2) ;; # no package is available: it has said so
*) failed=$((failed + 1)) ;;
esac
part

count() {
	if "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
}

# The seeds of each fuzz target are tests of every build; new inputs are sought with --matrix.
if [ -n "$matrix" ]; then
	say "coverage-guided fuzzing"
	cmake --preset fuzz >/dev/null
	cmake --build --preset fuzz --target fuzz_targets 2>&1 | grep -vE '^(\[|ninja:)' || true
	count tests/fuzz/campaign.sh build/fuzz 300
	say "an ELF dump cut at the end of each of its thousand segments"
	count tests/part/cut.py build/gcc/cli/kmemdb samples/debian-6.12/vmcore samples/debian-6.12/vmlinux.profile \
		--elf build/gcc/tests/mutate/expand --containers ELF --regions 0
	say "each known log in each dress"
	count env KMEMDB_TEST_ALL=1 KMEMDB_TEST_SEED="$RANDOM" build/gcc/tests/unit/log_dress_test
	say "threads"
	cmake --preset threads >/dev/null
	cmake --build --preset threads --target kmemdb 2>&1 | grep -vE '^(\[|ninja:)' || true
	count env TSAN_OPTIONS=halt_on_error=1 tests/cli/jobs.py build/threads/cli/kmemdb samples/debian-6.12
fi

if [ -z "$quick" ]; then
	say "real kernels"
	# shellcheck disable=SC2086
	count tests/vm/run.sh build/gcc/cli/kmemdb $matrix
fi

printf '\n%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" = 0 ]
