# SPDX-License-Identifier: GPL-2.0-or-later
# Archives within archives are read, four of them one within the other; of what is passed over the reason says what to do.
mkdir -p sos/proc
printf 'MemTotal: 1015020 kB\nMemFree: 4711 kB\n' >sos/proc/meminfo
printf 'nr_free_pages 1177\n' >sos/proc/vmstat
tar czf sos.tgz sos
mkdir host1 && cp sos.tgz host1/sosreport.tgz && sed -i s/4711/4712/ sos/proc/meminfo && mkdir host2 && tar cf host2/sosreport.tar sos
tar cf fleet.tar host1 host2
tar czf ticket.tar.gz fleet.tar
for i in 1 2 3 4; do
	tar cf "deep$i.tar" ticket.tar.gz
	cp "deep$i.tar" ticket.tar.gz
done
# What is cut loses its own files alone.
head -c 120 sos.tgz >cut.tgz
tar cf cut.tar cut.tgz host2
printf 'KDUMP   %4096d' 0 | gzip >vmcore.gz
tar cf dump.tar vmcore.gz host2
for i in fleet deep1 deep2 deep3 cut dump; do
	echo "== $i"
	kmemdb load -o "$i.nested" "$i.tar" | grep -E 'passed over|damage'
	kmemdb query "$i.nested" "SELECT origin, value_kb FROM capture JOIN meminfo USING (capture_id) WHERE name = 'MemFree'" --format csv
done
