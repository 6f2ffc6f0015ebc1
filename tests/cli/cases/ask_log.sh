# SPDX-License-Identifier: GPL-2.0-or-later
cat > log <<'E'
<6>[    0.000000] Linux version 6.1.9-toy (nobody@host) (gcc 12) #1 SMP
<5>[    0.000001] Kernel command line: quiet
<4>[    2.500000] eth7: 100% of a_b is gone
<3>[    3.000000] Eth7: link lost
[    4.000000] eth7: no level here
<7>[    5.250000] debugging eth7
E
kmemdb load -o l.db log > /dev/null
kmemdb ask l.db log
echo "== grep"
kmemdb ask l.db log -f csv -p grep=eTH7
kmemdb ask l.db log -f csv -p grep=0%
kmemdb ask l.db log -f csv -p grep=axb
echo "== level"
kmemdb ask l.db log -s log -p level=4
echo "== last"
kmemdb ask l.db log -f csv -p last=2
kmemdb ask l.db log -f csv -p last=-1
echo "== both"
kmemdb ask l.db log -f csv -p grep=eth7 -p last=1 -p level=4
echo "== nothing"
kmemdb ask sparse.db log
