# SPDX-License-Identifier: GPL-2.0-or-later
# Lines that were cut at a terminal's edge, so that the request of a kill lacks its order: the kill is there, and joins no other.
for n in 1 2; do
	cat > console.$n <<END
[  100.00000$n] a-long-name-$n invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), ord
[  100.00001$n] CPU: 1 PID: 77 Comm: a-long-name-$n Not tainted 6.1.0 #1
[  100.00002$n] Out of memory: Killed process 7 (worker) total-vm:900kB, anon
END
done
kmemdb load -o cut.db console.1 console.2 > out
echo "status $?"
kmemdb query cut.db "SELECT capture_id, invoker, invoker_pid, page_order, victim_pid FROM oom_event" --format csv
