-- SPDX-License-Identifier: GPL-2.0-or-later
-- mounts: What was mounted where, in which mount namespace?
--
-- How to read:
--   What crash's mount and /proc/PID/mountinfo show, for each mount namespace that a process is in: containers have
--     their own.
--   path is seen from the root of that namespace. root is not / where a directory of a file system is mounted (a bind
--     mount).
--   super_options are those that all file systems have; what a type adds, such as size= of tmpfs, is not read. Since
--     v7.0 an
--   empty nullfs lies below the root. -p pid=N shows the namespace of one process, -p path=PATTERN chooses, as a
--     shell's patterns do.
--
-- param pid  ID   - Only the namespace of this process.
-- param path TEXT - Only mounts whose path is like this pattern.
--
-- section mounts: Mounts
-- empty: no mount is as asked for, or the namespace of that process is not known (ask mounts --section namespaces)
-- empty snapshot: mounts are read from a dump alone; the captured proc/mounts has them as text
-- column mnt_ns        ID   Mount namespace.
-- column pid           ID   The first process in it.
-- column mount_id      ID   Number of the mount.
-- column parent_id     ID   Number of the mount that it is mounted on.
-- column device        TEXT major:minor.
-- column root          TEXT Directory of the file system that is mounted.
-- column path          TEXT Where it is mounted.
-- column options       TEXT Options of the mount.
-- column propagation   TEXT shared:N, master:N, unbindable; empty: private.
-- column type          TEXT Type of the file system.
-- column source        TEXT What was mounted.
-- column super_options TEXT Options of the file system.
SELECT mnt_ns, pid, mount_id, parent_id, device, root, path, options, propagation, type, source, super_options
FROM mount
WHERE capture_id = :capture
      AND (:pid IS NULL OR pid = :pid
	   OR mnt_ns = (SELECT t.mnt_ns FROM task t WHERE t.capture_id = :capture AND t.pid = :pid))
      AND (:path IS NULL OR path GLOB :path)
ORDER BY pid <> 1, pid, mount_id;

-- section namespaces: Mount namespaces
-- empty: no mount namespace is known
-- empty snapshot: mounts are read from a dump alone; the captured proc/mounts has them as text
-- column mnt_ns ID    Mount namespace; NULL: unknown.
-- column pid    ID    The first process in it.
-- column comm   TEXT  Its name.
-- column mounts COUNT+ Mounts in it.
-- column processes COUNT+ Processes in it; NULL: unknown.
SELECT m.mnt_ns, m.pid, t.comm, count(*) AS mounts,
       (SELECT nullif(count(*), 0) FROM task o
	WHERE o.capture_id = m.capture_id AND o.mnt_ns = m.mnt_ns AND (o.tgid IS NULL OR o.tgid = o.pid)) AS processes
FROM mount m
LEFT JOIN task t ON t.capture_id = m.capture_id AND t.pid = m.pid
WHERE m.capture_id = :capture
GROUP BY m.mnt_ns, m.pid
ORDER BY count(*) DESC, m.pid;
