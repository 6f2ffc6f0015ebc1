-- SPDX-License-Identifier: GPL-2.0-or-later
-- when: SELECT EXISTS (SELECT 1 FROM "check" WHERE capture_id >= ?1 AND ok = 0)
-- Checks that fail because of a known quirk of some kernels (view check_quirk) become unknown, with the quirk as the
-- reason. Its file name makes it run after all other joins.

UPDATE "check" AS k SET ok = NULL, why = q.why || ' (' || q.source || ')'
FROM (SELECT capture_id, CAST(kernel_release AS INTEGER) * 1000
	      + CAST(substr(kernel_release, instr(kernel_release, '.') + 1) AS INTEGER) AS release
      FROM capture) c,
     check_quirk q
WHERE k.ok = 0 AND c.capture_id = k.capture_id AND k.name GLOB q.check_name
  AND coalesce(k.subject, '') GLOB q.subject
  AND coalesce((k.left_value > k.right_value) = q.more, 1)
  /* a kernel that is not known may be of the era */
  AND coalesce(c.release >= q.first_release AND c.release < q.end_release, 1);
