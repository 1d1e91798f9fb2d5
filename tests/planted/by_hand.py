"""Faults that people make and no rule finds: whole ideas forgotten. Each is one text replaced by another in a file."""

from __future__ import annotations

from tests.planted.by_hand_resuming import RESUMING
from tests.planted.mistake import Mistake

_KERNEL, _PROTOCOL, _REPLICA = "shared_models/kernel", "sync/protocol", "sync/replica"
_FEED, _LINK = "server/changes", "server/sync"

_MERGING = (
    Mistake(
        "a set loses what the other has added",
        f"{_KERNEL}/merging.py",
        "(set(theirs) | added) - removed",
        "(set(before) | added) - removed",
    ),
    Mistake(
        "a set keeps what was removed",
        f"{_KERNEL}/merging.py",
        "sorted((set(theirs) | added) - removed)",
        "sorted(set(theirs) | added)",
    ),
    Mistake(
        "two texts are woven where both changed touching lines",
        f"{_KERNEL}/merging.py",
        "todo[count][0] <= end",
        "todo[count][0] < end",
    ),
    Mistake(
        "what is set again over a conflict overruns what came third",
        f"{_REPLICA}/resolve.py",
        "**{name: each.theirs for name, each in contests.items()}",
        "**{name: each.before for name, each in contests.items()}",
    ),
    Mistake(
        "discarding takes along what only names the discarded",
        f"{_REPLICA}/resolve.py",
        "if with_waiting or _key(each) == _key(queued):",
        "if True:",
    ),
    Mistake(
        "what waits for a resent creation is lost",
        f"{_REPLICA}/resolve.py",
        "    keys = _release(deciding, queued.mutation.id, at, {})\n    return replace(",
        "    keys: set[Key] = set()\n    return replace(",
    ),
    Mistake(
        "pending work is decided on what is shown, not on the server's row",
        f"{_REPLICA}/overlay.py",
        "            known.place(key, row)\n",
        "            pass\n",
    ),
    Mistake(
        "who only names a record is not decided again when it goes",
        f"{_REPLICA}/overlay.py",
        "    dirty = dirty | _namers(connection, flipped)\n",
        "",
    ),
)

_DECIDING = (
    Mistake(
        "deciding does not see the batch's own changes",
        f"{_KERNEL}/decide.py",
        "        known.put(catalogue.record_type(change.record_type), row)\n",
        "        pass\n",
    ),
    Mistake(
        "whoever knows an id may change a record out of sight",
        f"{_KERNEL}/decide.py",
        "if row is None or not self.sight.sees(self.record_type, row):",
        "if row is None:",
    ),
    Mistake(
        "the server answers an open question itself",
        f"{_KERNEL}/decide.py",
        "if asks and self.moment.provisional:",
        "if asks:",
    ),
    Mistake(
        "nobody remembers whose creation was refused",
        f"{_KERNEL}/decide.py",
        "        sight.known.refused[key] = verdict.waits_for or mutation.id\n",
        "        pass\n",
    ),
    Mistake(
        "a restored record does not claim its unique value",
        f"{_KERNEL}/changing.py",
        '        self._unique(kind, {**row, "deleted_at": None})\n',
        "",
    ),
    Mistake(
        "a record keeps its bucket when its owner changes",
        f"{_KERNEL}/changing.py",
        "if held is None or not after.keys().isdisjoint((kind.owner, *kind.follows)):",
        "if held is None:",
    ),
    Mistake(
        "the earlier of two lost edits wins",
        f"{_KERNEL}/coming_back.py",
        "stands is not None and stands > again else",
        "stands is not None and stands < again else",
    ),
    Mistake(
        "children move with a record, and theirs stay behind",
        f"{_KERNEL}/moving.py",
        '            causes[kind.name, row["id"]] = change\n',
        "",
    ),
    Mistake(
        "a value that was let go of stays taken",
        f"{_KERNEL}/working_set.py",
        "                del self._holders[held]\n",
        "                pass\n",
    ),
)

_ORDERING = (
    Mistake(
        "a batch that does not follow is stored",
        f"{_REPLICA}/changes.py",
        'raise OutOfStep(worded("Changes after {after} do not follow what is stored.", after=batch.after))',
        "pass",
    ),
    Mistake(
        "what stands in for a title is patched without the title being made anew",
        f"{_REPLICA}/straight.py",
        """        only = f"{only} AND ({titled})"\n""",
        """        only = f"{only}"\n""",
    ),
    Mistake(
        "a patch that is older than the row is carried out",
        f"{_REPLICA}/straight.py",
        """    only = "here.version < told.version"\n""",
        """    only = "told.version > 0"\n""",
    ),
    Mistake(
        "the cursor does not move", f"{_REPLICA}/changes.py", "    meta.keep(connection, cursor=batch.through)\n", ""
    ),
    Mistake(
        "an older change overwrites a newer row",
        f"{_REPLICA}/changes.py",
        "        elif event.version <= reached:\n",
        "        elif event.version < 0:\n",
    ),
    Mistake(
        "batches put together end where the first one ends",
        f"{_REPLICA}/arrivals.py",
        "first.after, last.through, events",
        "first.after, first.through, events",
    ),
    Mistake(
        "a batch begins with what the one before ended with",
        f"{_FEED}/feed.py",
        '"WHERE version > %s AND version <= %s ORDER BY version, position"',
        '"WHERE version >= %s AND version <= %s ORDER BY version, position"',
    ),
    Mistake(
        "a version is torn apart", f"{_FEED}/feed.py", "max(after + 1, int(row[0]) - 1)", "max(after + 1, int(row[0]))"
    ),
    Mistake(
        "changes of one version come in the wrong order",
        f"{_FEED}/feed.py",
        'version <= %s ORDER BY version, position"',
        'version <= %s ORDER BY version, position DESC"',
    ),
    Mistake(
        "whoever is behind the archive is led on",
        f"{_FEED}/feed.py",
        "if not found or not leads_on(after, found[0][-1]):",
        "if not found:",
    ),
    Mistake(
        "the verdicts of one submission go to another",
        f"{_FEED}/group_commit.py",
        "            for turn, _ in admitted:\n                turn.submission.decided(",
        "            for turn, _ in reversed(admitted):\n                turn.submission.decided(",
    ),
)

_ONCE = (
    Mistake(
        "a second verdict overwrites the first", f"{_REPLICA}/verdicts.py", "[1] is State.QUEUED", "[1] is not None"
    ),
    Mistake(
        "a mutation is applied again when it comes again",
        f"{_FEED}/deciding.py",
        "old = await verdicts.recorded(connection, {each for each in who if each[1] not in unnamed})",
        "old = {}",
    ),
    Mistake(
        "a mutation that stands twice in a batch happens twice",
        f"{_FEED}/deciding.py",
        "for actor, mutation in asked if first.get(mutation.id) is mutation]",
        "for actor, mutation in asked if mutation.id in first]",
    ),
    Mistake(
        "the lock is taken after the version was read",
        f"{_FEED}/apply.py",
        "        await connection.execute(feed.LOCK)\n        return await feed.head(connection)\n",
        "        newest = await feed.head(connection)\n"
        "        await connection.execute(feed.LOCK)\n        return newest\n",
    ),
    Mistake(
        "what was decided before others wrote is written all the same",
        f"{_FEED}/apply.py",
        "        if decided is None or head != decided.head:",
        "        if decided is None:",
    ),
    Mistake(
        "what is not back yet gets its last word",
        f"{_FEED}/writing.py",
        "        if decision.verdict.code != NOT_YET\n",
        "",
    ),
    Mistake(
        "a verdict remembers no questions",
        f"{_FEED}/verdicts.py",
        '    known["contests"] = {name: Contest(**each) for name, each in known["contests"].items()}\n',
        '    known["contests"] = {}\n',
    ),
    Mistake(
        "of a long queue the newest goes out first",
        f"{_REPLICA}/queue.py",
        "seq > ?1 ORDER BY seq LIMIT ?2",
        "seq > ?1 ORDER BY seq DESC LIMIT ?2",
    ),
    Mistake(
        "what is still shown is forgotten with what has settled down",
        f"{_REPLICA}/queue.py",
        " AND NOT pending AND decided_at > 0",
        " AND decided_at > 0",
    ),
)

_SCOPES = (
    Mistake(
        "what a hidden field held before is told",
        f"{_PROTOCOL}/scope.py",
        "_seen(change.record_type, change.before, scope.hidden_fields)",
        "change.before",
    ),
    Mistake(
        "whoever loses sight of a record is not told",
        f"{_PROTOCOL}/scope.py",
        "if (was and not there) or (entering and row is None):",
        "if entering and row is None:",
    ),
    Mistake(
        "people who see a change from different sides share its bytes",
        f"{_PROTOCOL}/scope.py",
        "place = (change.version, change.position, *sides, None",
        "place = (change.version, change.position, True, True, None",
    ),
    Mistake(
        "hidden references tell whom they name",
        f"{_PROTOCOL}/stubs.py",
        "                    and (each.name, field.name) not in scope.hidden_fields\n",
        "",
    ),
    Mistake(
        "what nobody owns is everybody's own",
        f"{_KERNEL}/ownership.py",
        "return bucket == own_bucket(holder.person) and",
        'return bucket in (own_bucket(holder.person), own_bucket("")) and',
    ),
    Mistake(
        "a field that may not be read is told to whom it beats",
        f"{_KERNEL}/sight.py",
        "return not field.secret and self.actor.may(field.read)",
        "return not field.secret",
    ),
    Mistake(
        "histories of what is lost stay",
        f"{_REPLICA}/hiding.py",
        'for each in ("base", "change", "unknown", "draft", "import_record"):',
        'for each in ("base", "unknown", "draft", "import_record"):',
    ),
    Mistake(
        "what was accepted lies in quarantine, too",
        f"{_PROTOCOL}/deposit.py",
        "if each.id not in done]",
        "if each.id]",
    ),
    Mistake(
        "a receipt is let go of when the next one comes",
        f"{_PROTOCOL}/deposit.py",
        "return told - KEPT_OPEN",
        "return told",
    ),
    Mistake(
        "whoever was shut out may hand work over for ever",
        f"{_LINK}/depositing.py",
        "if at > max(shut_out) + KEPT_OPEN:",
        "if at < max(shut_out):",
    ),
    Mistake(
        "two administrators decide on the same work",
        f"{_LINK}/quarantine.py",
        "WHERE mutation_id = %s AND state = ANY(%s)\n",
        "WHERE mutation_id = %s AND cardinality(%s::text[]) > 0\n",
    ),
    Mistake(
        "a replay overruns what others have done since",
        f"{_LINK}/quarantine.py",
        "{} if overwrite else wanted",
        "{} if True else wanted",
    ),
)

_COMPACTION = (
    Mistake(
        "the newest version moves, too",
        f"{_PROTOCOL}/compaction.py",
        "min(wanted, newest - 1, newest if",
        "min(wanted, newest, newest if",
    ),
    Mistake(
        "what happened a moment ago moves",
        f"{_PROTOCOL}/compaction.py",
        "newest if fresh is None else fresh - 1)",
        "newest)",
    ),
    Mistake(
        "ranges end where a row is large, not where its id says",
        f"{_PROTOCOL}/chunk_plan.py",
        "if size >= target_bytes or ends_range(record_id):",
        "if size >= target_bytes:",
    ),
    Mistake(
        "equal rows differ by the order of their maps",
        f"{_PROTOCOL}/content.py",
        '_encode = msgpack.Encoder(order="deterministic").encode',
        "_encode = msgpack.Encoder().encode",
    ),
    Mistake(
        "a slice tears a version",
        f"{_FEED}/compact.py",
        "DELETE FROM change WHERE version <= %s RETURNING {0}",
        "DELETE FROM change WHERE version <= %s AND position = 0 RETURNING {0}",
    ),
    Mistake(
        "a chunk is not built anew when a record has left it",
        f"{_FEED}/chunk_ranges.py",
        "(bucket_before = %s OR bucket_after = %s)",
        "(bucket_after = %s OR bucket_after = %s)",
    ),
)

MISTAKES = (*_MERGING, *_DECIDING, *_ORDERING, *RESUMING, *_ONCE, *_SCOPES, *_COMPACTION)
