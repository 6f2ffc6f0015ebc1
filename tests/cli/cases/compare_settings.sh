# SPDX-License-Identifier: GPL-2.0-or-later
# Settings that differ are listed with both values; one side's alone without the other's.
printf 'vm.min_free_kbytes = 4096\nvm.swappiness = 60\nvm.overcommit_memory = 0\nvm.laptop_mode = 0\n' > sysctl-a.txt
printf 'vm.min_free_kbytes = 67584\nvm.swappiness = 60\nvm.overcommit_memory = 2\nvm.numa_stat = 1\n' > sysctl-b.txt
kmemdb compare sysctl-a.txt sysctl-b.txt --area setting --section values
echo "status $?"
echo '--- the same'
kmemdb compare sysctl-a.txt sysctl-a.txt --area setting --section values
echo "status $?"
