# SPDX-License-Identifier: GPL-2.0-or-later
"""The identities that kmemdb itself checks."""

from . import comparison


@comparison
def compare_checks(c):
    (ok, failed, unknown), = c.rows('SELECT sum(ok), sum(ok = 0), sum(ok IS NULL) FROM "check"')
    bad = c.rows('SELECT name, subject, left_value, right_value, tolerance FROM "check" WHERE ok = 0')
    c.result("internal checks", not bad, f"{ok} hold, {failed} fail, {unknown} unknown"
             + "".join(f"; {b}" for b in bad))
