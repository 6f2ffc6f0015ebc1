# SPDX-License-Identifier: GPL-2.0-or-later
kmemdb report full.db
echo "status $?"
make_case p.db step
kmemdb report p.db --format md
echo "status $?"
kmemdb report full.db --format json | python3 -c '
import json, sys
r = json.load(sys.stdin)
print(r["capture_id"])
for p in r["parts"]:
    print(p["title"], p["question"], p["section"], len(p["rows"]), p["more_rows"])'
make_case h.db hostile
kmemdb report h.db > out.txt
echo "status $?"
kmemdb report p.db --capture 7
echo "status $?"
make_case many.db 'step*3' cgroups processes
for c in full two h many; do
    kmemdb report $c.db --format html > $c.html
    echo "$c: status $?"
    grep -o '<h1>.*</h1>' $c.html
    grep -c '<section' $c.html
done
kmemdb report full.db --format html --region 0x1000
echo "status $?"
kmemdb report full.db --region 0x1000-0x2000
echo "status $?"
# -o: the same, whole or not at all; what is no report stays.
kmemdb report full.db > want.txt
for f in text md json html; do
    kmemdb report full.db --format $f > want.$f
    kmemdb report full.db --format $f -o got.$f
    echo "$f: status $?"
    kmemdb report full.db --format $f -o got.$f
    cmp want.$f got.$f
done
echo mine > notes.txt
kmemdb report full.db -o notes.txt
echo "status $?"
cat notes.txt
# Not by what many files begin with, nor the case itself, be it by a link or empty.
kept() {
    cp "$1" was
    kmemdb report "$2" --format "$3" -o "$1"
    echo "status $?"
    cmp was "$1"
}
printf '{"name": "mine"}\n' > notes.json
printf '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>mine</title>\n' > notes.html
printf 'capture the flag\n' > notes.md
kmemdb ask full.db summary > answer.txt
kept notes.json full.db json
kept notes.html full.db html
kept notes.md full.db md
kept answer.txt full.db text
ln -s full.db link.db
kept full.db full.db text
kept full.db link.db html
kept link.db full.db json
: > empty.db
kept empty.db empty.db text
kmemdb report p.db --capture 7 -o none.txt
echo "status $?"
kmemdb report full.db -o no/such/folder.txt
echo "status $?"
ls -A | grep -c none || true
