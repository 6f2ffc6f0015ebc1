-- SPDX-License-Identifier: GPL-2.0-or-later
-- pinned-movable-blocks: Unmovable pages are in blocks meant for movable pages
--
-- Means: A pageblock with an unmovable page in it can never become a huge page: the pages around it may be moved, this one stays. Pollution does not disappear by itself.
-- Do: See who owns the pinning pages (kmemdb ask CASE pinned-blocks); a larger vm.min_free_kbytes keeps the types apart; only a reboot cleans up.
-- Threshold: At least half of the Movable blocks of a zone, and at least 64 of them (128 MiB on x86_64), hold unmovable
--   pages. Freshly booted test guests of 5.10 to 7.3 under load stay below a third.
-- Kernels: Dumps of 4.18 and later: a snapshot counts pageblocks by type, not what is in them.
-- Needs: pageblock_mix
-- Ask: pinned-blocks
SELECT printf('node %d %s', node_id, zone_name) AS subject, iif(bad IS NULL, NULL, 'warning') AS severity,
       iif(bad IS NULL, 'the blocks that hold unmovable pages were not counted',
	   printf('%d of %d Movable blocks (%.0f %%) hold unmovable pages', polluted_blocks, movable_blocks, polluted_percent)) AS says,
       NULL AS bytes
FROM (
	SELECT *, polluted_blocks >= 64 AND polluted_blocks * 2.0 >= movable_blocks AS bad
	FROM zone_state WHERE capture_id = :capture
)
WHERE bad IS NOT 0
ORDER BY polluted_blocks DESC;
