# SPDX-License-Identifier: GPL-2.0-or-later
# Commands of crash and other tools lead to their counterparts, as a topic, a command or a question.
for w in ps bt log files vm mount net dev swap mod sys search free top slabtop vmstat; do
	kmemdb help $w > out || echo "nothing for $w"
	grep -q '^kmemdb ask CASE\|^Commands of other tools' out || echo "no way from $w"
done
kmemdb help kmem -i
kmemdb help kmem -s
kmemdb help search
# Each question and table that a word leads to is there.
for w in kmem ps log vm files mount swap mod sys free top runq vmstat sysctl pmap leak numastat; do
	kmemdb help $w
done | sed -n 's/.*kmemdb ask CASE \([a-z-]*\).*/\1/p; s/.*SELECT \* FROM \([a-z_]*\).*/\1/p' | sort -u > topics
[ "$(wc -l < topics)" -gt 15 ] || echo "few topics"
while read -r t; do
	kmemdb help "$t" > /dev/null || echo "no topic $t"
done < topics
for words in fragmentation ps vma "kmem -z" bt frag "kmem -q"; do
	kmemdb $words
	echo "$words: $?"
done
for words in frag bt vmstat "full.db bt" "full.db kmem" "full.db dmesg"; do
	kmemdb ask $words
	echo "ask $words: $?"
done
kmemdb help kmem -q
echo "$?"
for w in alias btop ipcs mach p set sig "foreach bt" "kmem -x"; do
	kmemdb help $w > out && grep -q '^Commands of other tools' out || echo "no way from $w"
done
kmemdb help OOM | head -1
kmemdb help KMEM | head -n 2
