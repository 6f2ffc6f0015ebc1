#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# browser.sh KMEMDB MAKE_CASE SAMPLE LOG [SHOTS]: the page in headless Chromium (browser.js), made of the bundled sample, of a
# log alone, of 50 snapshots, of a case whose names are HTML, of one with impossible numbers and of a machine of 1 TiB.
# SHOTS: a folder for screenshots of each page, 1280 and 360 pixels wide, light and dark: look at them.
# browser.sh --install: get playwright-core from npm into the cache folder; Chromium and Node.js are Debian's
# (.ci/packages page).
# Status 77 when one of the three is missing: the test did not run.
set -u
here=$(cd "$(dirname "$0")" && pwd)
cache=${KMEMDB_HTML_CACHE:-$HOME/.cache/kmemdb-html}
# The newest that runs with Debian 12's Node.js 18.
version=1.54.2

if [ "${1-}" = --install ]; then
	[ -d "$cache/node_modules/playwright-core" ] && exit 0
	command -v npm > /dev/null || { echo "browser.sh: there is no npm" >&2; exit 77; }
	mkdir -p "$cache" && npm install --silent --no-audit --no-fund --prefix "$cache" "playwright-core@$version"
	exit
fi
kmemdb=$1 make_case=$2 sample=$3 log=$4 shots=${5-}
skip()
{
	echo "SKIPPED, the page was not looked at in a browser: $*"
	exit 77
}
chromium=$(command -v chromium || command -v chromium-browser) || skip "there is no chromium (.ci/packages page)"
command -v node > /dev/null || skip "there is no node (.ci/packages page)"
[ -d "$cache/node_modules/playwright-core" ] || skip "there is no playwright-core (tests/html/browser.sh --install)"

work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
XDG_CACHE_HOME=$work/cache
export XDG_CACHE_HOME
"$kmemdb" load -o "$work/sample.db" "$sample" > /dev/null || exit 2
"$kmemdb" load -o "$work/log.db" "$log" > /dev/null || exit 2
for kind in full hostile names cgroups terabyte; do
	"$make_case" "$work/$kind.db" "$kind" || exit 2
done
"$make_case" "$work/steps.db" 'step*50' || exit 2
for db in "$work"/*.db; do
	"$kmemdb" report "$db" --format html > "${db%.db}.html"
	[ $? -le 1 ] || { echo "no page of $db"; exit 1; }
done
NODE_PATH=$cache/node_modules node "$here/browser.js" "$chromium" "$work" "$shots"
