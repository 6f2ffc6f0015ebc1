#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# The memory of two builds of a kernel, compared for CI: a summary, annotations, JUnit XML and SARIF.
#
# usage: compare.sh BASE HEAD BUDGET [OUT]
#   BASE, HEAD  what kmemdb compare takes: a folder with a case file for each run, a case, a capture, a vmlinux
#   BUDGET      a JSON file of budgets and suppressions, such as budget.json beside this script
#   OUT         folder for summary.md, compare.json, junit.xml and compare.sarif (default: .)
#
# Exit status: 0 all is well, also when the sides differ; 1 a budget is broken, there is an alarm, or the input is
# incomplete; else that of kmemdb (2 misuse, 3 an input cannot be read).
set -u
base=$1 head=$2 budget=$3 out=${4:-.}
mkdir -p "$out" || exit 3

# Each format is the same comparison: the status of the first one decides.
kmemdb compare "$base" "$head" --budget "$budget" --format json > "$out/compare.json"
status=$?
case $status in
1 | 2 | 3) exit $status ;;
esac
kmemdb compare "$base" "$head" --budget "$budget" --format md > "$out/summary.md"
kmemdb compare "$base" "$head" --budget "$budget" --format junit > "$out/junit.xml"
kmemdb compare "$base" "$head" --budget "$budget" --format sarif > "$out/compare.sarif"
if [ -n "${GITHUB_ACTIONS:-}" ]; then
	kmemdb compare "$base" "$head" --budget "$budget" --format github
else
	head -1 "$out/summary.md"
fi
if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
	cat "$out/summary.md" >> "$GITHUB_STEP_SUMMARY"
fi

# 8: a budget is broken; 16: the input is incomplete. A difference alone (4) is no failure, an alarm is.
[ $((status & 24)) -eq 0 ] || exit 1
case $(head -1 "$out/compare.json") in
*'"alarms": 0,'*) exit 0 ;;
esac
exit 1
