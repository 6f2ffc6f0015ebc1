#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# types.sh KMEMDB PROFILE: members of structures as rows, of a profile that the samples have; what a new profile may replace.
set -u
kmemdb=$1 profile=$2
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
failed=0

# want NAME ARGS...: standard input is what must be in the output
want()
{
	name=$1
	shift
	cat > "$work/want"
	"$kmemdb" types "$@" > "$work/got" 2> "$work/err"
	cmp -s "$work/want" "$work/got" && return
	echo "$name differs:"
	diff "$work/want" "$work/got" | head -20
	failed=1
}

want csv -f csv "$profile" list_head free_area << 'E'
type,depth,name,declaration,offset,bytes,bit_offset,bit_size,hole_bytes
list_head,0,,struct list_head,0,16,,,0
list_head,1,next,struct list_head *next,0,8,,,0
list_head,1,prev,struct list_head *prev,8,8,,,0
free_area,0,,struct free_area,0,88,,,0
free_area,1,free_list,struct list_head free_list[5],0,80,,,0
free_area,1,nr_free,long unsigned int nr_free,80,8,,,0
E

# Numbers are numbers; the layout is rows of the same kind. A type that is not there leaves a whole document.
python3 - "$kmemdb" "$profile" << 'P' || failed=1
import json, subprocess, sys

def run(*args):
    return subprocess.run([sys.argv[1], "types", *args], capture_output=True, text=True)

rows = json.loads(run("-f", "json", sys.argv[2], "zone").stdout)
assert len(rows) > 20 and all(type(r["bytes"]) is int for r in rows if not r["declaration"].startswith("}")), rows[:2]
assert any(r["hole_bytes"] > 0 for r in rows)
plain = run(sys.argv[2], "zone").stdout
assert plain.startswith("struct zone {") and plain.count("hole of") == sum(r["hole_bytes"] > 0 for r in rows)
rows = [json.loads(line) for line in run("-f", "jsonl", sys.argv[2]).stdout.splitlines()]
assert rows and all(r["offset"] is None or type(r["offset"]) is int for r in rows), rows[:2]
p = run("-f", "json", sys.argv[2], "list_head", "no_such_type")
assert p.returncode == 2 and "no_such_type" in p.stderr and len(json.loads(p.stdout)) == 3, p
P

# A profile takes the place of a profile alone, also behind a link.
cd "$work" || exit 2
"$kmemdb" profile "$profile" -o new > /dev/null && ln -s new link && ln -s nowhere lost && mkfifo pipe && echo text > text || failed=1
for to in new link; do
	"$kmemdb" profile "$profile" -o "$to" > /dev/null || { echo "profile -o $to fails"; failed=1; }
done
[ -L link ] && grep -q '^kmemdb profile ' new || { echo 'the link is replaced'; failed=1; }
for to in lost pipe text "$work" /dev/null; do
	"$kmemdb" profile "$profile" -o "$to" > /dev/null 2> err
	[ $? -eq 3 ] && grep -q "cannot write '$to'" err || { echo "profile -o $to is not refused: $(cat err)"; failed=1; }
done
[ -L lost ] && [ ! -e nowhere ] && [ -p pipe ] && [ "$(cat text)" = text ] && [ -c /dev/null ] || { echo 'something is replaced'; failed=1; }
exit $failed
