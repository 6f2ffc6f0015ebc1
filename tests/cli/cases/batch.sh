# SPDX-License-Identifier: GPL-2.0-or-later
# Three machines and a letter: one case each, one fleet case, questions about it.
here=$(pwd -P)
mask()
{
	sed "s|$here|HERE|g; s/[0-9a-f]\{32\}/FINGERPRINT/g"
}
snapshot()
{
	mkdir -p "fleet/$1/proc/sys/kernel"
	printf 'MemTotal: %s kB\nMemFree: %s kB\nPageTables: %s kB\n' "$2" "$3" "$4" > "fleet/$1/proc/meminfo"
	printf '%s\n' "$1" > "fleet/$1/proc/sys/kernel/hostname"
	printf '%s.10 20.00\n' "$3" > "fleet/$1/proc/uptime"
	printf '6.1.0-1\n' > "fleet/$1/proc/sys/kernel/osrelease"
}
snapshot web1 1000000 700000 1000
snapshot web2 1000000 710000 1100
snapshot web3 2000000 1400000 2200
cp -r fleet/web1 fleet/web4
echo 'Dear reader' > fleet/letter
kmemdb batch out fleet 2> err | mask
mask < err
echo '--- again'
kmemdb batch out fleet/web1 'fleet/we*' fleet/nothing 2>&1 | mask
echo '--- questions'
kmemdb ask out/fleet.db
kmemdb ask out/fleet.db inputs --section bad --format csv | mask
kmemdb ask out/fleet.db inputs --section same --format csv | mask
kmemdb ask out/fleet.db outliers --section peers
kmemdb query out/fleet.db "SELECT boot, host, kernel, name, bytes, round(percent, 2) AS percent FROM fleet_ledger WHERE name = 'PageTables'"
echo '--- what does not go together'
kmemdb ask out/fleet.db lok
kmemdb ask out/fleet.db look --section kernels
kmemdb ask out/fleet.db look --host web1 2>&1 | mask
kmemdb identify out/fleet.db 0x1000
