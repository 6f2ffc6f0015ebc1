-- SPDX-License-Identifier: GPL-2.0-or-later
-- kernels: Which kernels do the machines run, and in what state are they?
--
-- shows coverage itself
--
-- section kernels: Kernels
-- empty: no input could be loaded
-- column kernel   TEXT  Kernel release; NULL: unknown.
-- column machines COUNT Boots of machines.
-- column dumps    COUNT Of them, those with a dump.
-- column panics   COUNT Dumps with a panic message.
-- column errors   COUNT Machines with a finding of severity error.
-- column warnings COUNT Others with a warning.
-- column in_part  COUNT Machines whose dump could not be read whole.
SELECT kernel, count(*) AS machines, sum(dump) AS dumps, sum(panic) AS panics, sum(errors) AS errors,
       sum(NOT errors AND warnings) AS warnings, sum(in_part) AS in_part
FROM (SELECT m.machine, max(CASE WHEN m.place = 1 THEN b.kernel END) AS kernel, max(b.kind = 'vmcore') AS dump,
	     max(b.panic IS NOT NULL) AS panic, max(coalesce(b.error_findings, 0) > 0) AS errors,
	     max(coalesce(b.warning_findings, 0) > 0) AS warnings, max(b.part IS NOT NULL) AS in_part
      FROM fleet_boot b
      JOIN fleet_machine m ON m.boot = b.boot
      GROUP BY m.machine)
GROUP BY kernel
ORDER BY machines DESC, kernel;
