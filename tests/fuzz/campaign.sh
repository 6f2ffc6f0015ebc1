#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Coverage-guided fuzzing: each libFuzzer target of a build (cmake --preset fuzz) for some seconds, from the seeds
# that its regression test has and what earlier campaigns kept in corpus/.
#
# usage: campaign.sh [--keep] BUILD SECONDS [TARGET...]
#   --keep   afterwards, keep in corpus/ small inputs that reach code which the seeds do not reach
#
# Prints a line for each target: runs, edges of the program that were reached, inputs that were added. An input that
# ends the program is left in BUILD/tests/fuzz/found, and the exit status is 1.
set -eu
here=$(cd -- "$(dirname -- "$0")" && pwd)
keep=
[ "${1-}" != --keep ] || { keep=1 && shift; }
[ $# -ge 2 ] || { sed -n 's/^# usage: /usage: /p' "$0" >&2 && exit 2; }
build=$(realpath -- "$1")/tests/fuzz
seconds=$2
shift 2
[ $# -gt 0 ] || set -- $(cd "$build" && ls | grep -E '^fuzz_[a-z]+$')
mkdir -p "$build/found"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export ASAN_OPTIONS=allocator_may_return_null=1:detect_leaks=1 UBSAN_OPTIONS=print_stacktrace=1

bad=0
for target; do
	[ -x "$build/$target" ] || { echo "$target: not built" && bad=1 && continue; }
	new=$work/$target
	mkdir -p "$new"
	seeds=()
	for dir in "$here/${target}_seeds" "$build/${target}_seeds" "$here/corpus/$target"; do
		[ ! -d "$dir" ] || seeds+=("$dir")
	done
	rc=0
	"$build/$target" -max_total_time="$seconds" -timeout=30 -rss_limit_mb=2048 -print_final_stats=1 -verbosity=1 \
		-artifact_prefix="$build/found/$target-" "$new" "${seeds[@]}" >"$work/log" 2>&1 || rc=$?
	printf '%s: %s runs in %s s, %s edges, %s inputs added\n' "$target" \
		"$(sed -n 's/^stat::number_of_executed_units: *//p' "$work/log")" "$seconds" \
		"$(grep -oE 'cov: [0-9]+' "$work/log" | tail -n1 | cut -d' ' -f2)" "$(ls "$new" | wc -l)"
	if [ "$rc" != 0 ]; then
		bad=1
		grep -vE '^#|NEW_FUNC' "$work/log" | tail -n 60
	fi
	[ -n "$keep" ] || continue
	# What the seeds reach already is not kept: they are in the first folder from the start. Nor is what is large.
	mkdir -p "$work/merged" "$here/corpus/$target"
	for dir in "${seeds[@]}"; do
		find "$dir" -type f -exec cp -n {} "$work/merged" \;
	done
	find "$new" -type f -size +8k -delete # not the folder, which grows too
	"$build/$target" -merge=1 "$work/merged" "$new" >/dev/null 2>&1 || true
	# The smallest first, 100 files and 100 kB of a target at most.
	find "$work/merged" -type f -printf '%s %p\n' | sort -n | while read -r bytes input; do
		[ -e "$new/${input##*/}" ] || continue
		kept=$((${kept:-0} + bytes)) files=$((${files:-0} + 1))
		[ "$kept" -le 100000 ] && [ "$files" -le 100 ] || break
		cp "$input" "$here/corpus/$target/"
	done
	rm -rf "$work/merged"
	rmdir --ignore-fail-on-non-empty "$here/corpus/$target"
done
exit $bad
