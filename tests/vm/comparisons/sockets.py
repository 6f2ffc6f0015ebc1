# SPDX-License-Identifier: GPL-2.0-or-later
"""Queued data in the sockets that the guest's workload made."""

from . import comparison


@comparison
def compare_waiting(c):
    """guest.c kernel(): of each pair of UNIX sockets one end was sent 1800 and 700 bytes, which nobody reads."""
    ours = c.rows("SELECT receive_bytes, count(*) FROM socket WHERE family = 'UNIX' AND type = 'DGRAM' AND local_text IS NULL "
                  "GROUP BY receive_bytes ORDER BY receive_bytes")
    if not ours or sum(n for _, n in ours) < 100:
        c.missing("waiting in sockets", "the guest's workload has no pairs of sockets")
        return
    right = [bytes_ for bytes_, _ in ours] == [0, 2500] and ours[0][1] == ours[1][1]
    c.result("waiting in sockets = workload", right, ", ".join(f"{n} of {bytes_} bytes" for bytes_, n in ours))
