#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# Which lines and branches of lib and cli do the tests run? Builds the preset "coverage", runs its tests, prints the
# figures of each room, the branches that no test takes where behaviour of kernels is decided (the files that write table
# variant), and the rules of variants that no test chooses.
#
# usage: tests/coverage.sh [ctest options]      such as -R '^unit', -L room-slab, -LE long; default: all but "long"
# Counts of earlier runs are discarded, unless KM_COVERAGE_ADD is set: then they add up. KM_COVERAGE_LEAST="LINES BRANCHES", in
# percent: fails where lib and cli together have fewer run.
set -eu
cd "$(dirname -- "$0")/.."
[ $# -gt 0 ] || set -- -LE long
cmake --preset coverage >/dev/null
cmake --build --preset coverage 2>&1 | grep -vE '^(\[|ninja:)' || true
[ -n "${KM_COVERAGE_ADD-}" ] || find build/coverage -name '*.gcda' -delete
# A test that fails is reported, and still counts: which lines ran is what is asked here.
ctest --preset coverage -j"$(nproc)" "$@" >build/coverage/ctest.log 2>&1 || grep -E '(Failed|Timeout|\*\*\*)' build/coverage/ctest.log || true
tail -n 20 build/coverage/ctest.log | grep 'tests passed' || true
# shellcheck disable=SC2086 # two words
exec python3 tests/coverage.py build/coverage ${KM_COVERAGE_LEAST:+--least $KM_COVERAGE_LEAST}
