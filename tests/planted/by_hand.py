"""Faults that people make and no rule finds: whole ideas forgotten. Each is one text replaced by another in a file."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mistake:
    """`right` stands exactly once in the file; the suites named have to notice `wrong`."""

    name: str
    file: str
    right: str
    wrong: str
    suites: str


KERNEL, PROTOCOL = "tests/shared_models/kernel", "tests/sync/protocol tests/simulation"
REPLICA, CHANGES = "tests/sync/replica", "tests/server/changes"

MISTAKES = (
    Mistake(
        "a set loses what the other has added",
        "shared_models/kernel/merging.py",
        "(set(theirs) | added) - removed",
        "(set(before) | added) - removed",
        KERNEL,
    ),
    Mistake(
        "a set keeps what was removed",
        "shared_models/kernel/merging.py",
        "sorted((set(theirs) | added) - removed)",
        "sorted(set(theirs) | added)",
        KERNEL,
    ),
    Mistake(
        "deciding does not see the batch's own changes",
        "shared_models/kernel/decide.py",
        "        known.put(catalogue.record_type(change.record_type), row)\n",
        "        pass\n",
        KERNEL,
    ),
    Mistake(
        "a batch that does not follow is stored",
        "sync/replica/changes.py",
        'raise OutOfStep(f"Changes after {batch.after} do not follow what is stored.")',
        "pass",
        REPLICA,
    ),
    Mistake(
        "the cursor does not move",
        "sync/replica/changes.py",
        "    meta.keep(connection, cursor=batch.through)\n",
        "",
        REPLICA,
    ),
    Mistake(
        "a second verdict overwrites the first",
        "sync/replica/verdicts.py",
        " is State.QUEUED",
        " is not None",
        REPLICA,
    ),
    Mistake(
        "a mutation is applied again when it comes again",
        "server/changes/apply.py",
        "old |= await verdicts.recorded(connection, [each.id for each in mutations if each.id not in old])",
        "old |= {}",
        CHANGES,
    ),
    Mistake(
        "the lock is taken after the version was read",
        "server/changes/apply.py",
        "        await connection.execute(feed.LOCK)\n        return await feed.head(connection)\n",
        "        newest = await feed.head(connection)\n"
        "        await connection.execute(feed.LOCK)\n        return newest\n",
        CHANGES,
    ),
    Mistake(
        "a batch begins with what the one before ended with",
        "server/changes/feed.py",
        '"WHERE version > %s AND version <= %s ORDER BY version, position"',
        '"WHERE version >= %s AND version <= %s ORDER BY version, position"',
        CHANGES,
    ),
)
