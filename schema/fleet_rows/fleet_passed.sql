-- SPDX-License-Identifier: GPL-2.0-or-later
-- fleet_passed: Which files of the inputs of this boot could not be read?
--
-- column file   TEXT The file.
-- column reason TEXT Why.
SELECT p.file, p.reason
FROM capture a
JOIN capture k ON k.boot = a.boot
JOIN passed_over p ON p.capture_id = k.capture_id
WHERE a.capture_id = :capture AND p.lost
ORDER BY p.capture_id, p.file, p.reason;
