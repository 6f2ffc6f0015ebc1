# SPDX-License-Identifier: GPL-2.0-or-later
# Coverage counts what a snapshot should have and has not; a series names all of its captures.
mask()
{
	sed 's/loaded in [0-9.]* s/loaded in N s/'
}
mkdir -p none/sys/kernel/mm/ksm none/sys/fs/cgroup
echo 0 > none/sys/kernel/mm/ksm/run
echo 4096 > none/sys/fs/cgroup/memory.max
echo '--- no file of /proc'
kmemdb load -o none.db none | mask
kmemdb query none.db 'SELECT collectors, complete, missing FROM coverage'
echo '--- what was not captured is not said to be unreadable'
cat > zones <<'EOF'
=== /proc/zoneinfo
Node 0, zone   Normal
  pages free     2000
        min      20
        low      25
        high     30
        spanned  4096
        present  4096
        managed  4000
        protection: (0, 0)
  start_pfn:           4096
=== /proc/meminfo
MemTotal: 16000 kB
MemFree: 8000 kB
EOF
kmemdb load -o zones.db zones | mask
printf 'Node 0, zone Normal 3 1 \n' > buddyinfo
kmemdb load -o blocks.db buddyinfo | mask
echo '--- five captures'
for i in 1 2 3 4 5; do
	mkdir -p "five/host$i/proc"
	printf 'MemTotal: %s000 kB\nMemFree: 70 kB\n' "$i" > "five/host$i/proc/meminfo"
done
kmemdb load -o five.db five | grep '^captures\|host'
