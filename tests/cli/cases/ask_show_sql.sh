# SPDX-License-Identifier: GPL-2.0-or-later
# The SQL of a question is SQL that query takes.
kmemdb ask full.db pages --show-sql
echo ----
kmemdb ask full.db pages --show-sql | kmemdb query full.db - --format csv
echo ----
kmemdb ask fragmentation --show-sql --section zones | kmemdb query full.db - --format jsonl | wc -l
echo ---- each section names the capture of the boot that answers it
mkdir -p host/proc
printf 'MemTotal: 4000 kB\nMemFree: 1000 kB\n' > host/proc/meminfo
printf 'Linux version 6.1.9-toy (nobody@host) (gcc 12) #1 SMP\n' > host/proc/version
printf '%s\n' '[    1.000000] Linux version 6.1.9-toy (nobody@host) (gcc 12) #1 SMP' '[    7.000000] last words' > host/kernel.log
kmemdb load -o b.db host/proc host/kernel.log > /dev/null
kmemdb query b.db 'SELECT capture_id, kind, boot FROM capture' -f csv
for q in log meminfo; do
	s=$(kmemdb help "$q" | sed -n 's/^Section \([^:]*\):.*/\1/p' | head -1)
	kmemdb ask b.db "$q" ${s:+-s "$s"} --show-sql > sql
	grep '^.param set :capture' sql
	kmemdb query b.db - -f csv < sql | sed 's/\.0*,/,/g' > got
	kmemdb ask b.db "$q" ${s:+-s "$s"} -f csv | sed 's/\.0*,/,/g' > want
	[ "$(wc -l < want)" -gt 1 ] || echo "$q: no rows"
	cmp want got
done
