# SPDX-License-Identifier: GPL-2.0-or-later
# Tables as files: what is written, what is refused.
mkdir -p snap/proc
printf 'MemTotal: 1000000 kB\nMemFree: 700000 kB\n' > snap/proc/meminfo
printf '100.10 20.00\n' > snap/proc/uptime
kmemdb load -o a.db snap > /dev/null
mkdir cases && cp a.db cases/a.db && cp a.db cases/b.db
rows()
{
	sed 's/[0-9]* rows/N rows/'
}
kmemdb export a.db one | rows
cat one/meminfo.csv
kmemdb export cases several --format jsonl | rows
cat several/meminfo.jsonl
sed -n '/"name": "meminfo"/,/\]}/p' several/schema.json
sed -n '/TABLE "meminfo"/,/;/p' several/schema.sql
echo '--- without strings'
kmemdb export a.db given --no-strings | rows
grep -c snap one/capture.csv given/capture.csv
cat given/meminfo.csv
echo '--- refused'
kmemdb export a.db snap
kmemdb export snap new
kmemdb export missing.db new
kmemdb export snap/proc/meminfo new
kmemdb export a.db none/new
ls -A | grep new
echo '--- a script takes the place of a script alone'
kmemdb export a.db out.sql --format postgresql | rows
ln -s out.sql link.sql && ln -s nowhere.sql lost.sql && mkfifo pipe.sql && cp a.db case.sql && : > empty.sql
for to in out.sql link.sql empty.sql lost.sql pipe.sql case.sql; do
	kmemdb export a.db $to --format postgresql | rows
done
ls -F *.sql
cmp a.db case.sql && cmp out.sql empty.sql
