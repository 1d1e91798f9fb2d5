"""The queue: every mutation made here, until it has its verdict, and afterwards for as long as someone may ask.

`pending` ones are shown on top of the server's rows; a mutation without a verdict is `queued` and travels in order.
"""

# ruff: noqa: S608 - identifiers come from declarations (see tables.py), values are always parameters

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.change import Change
from shared_models.kernel.coming_back import ANY_ORDER
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.verdict import Verdict
from sync import clock
from sync.protocol.returning import Loss, returning
from sync.replica.packing import pack, unpack_changes, unpack_mutation, unpack_verdict
from sync.replica.rows import to_text


class State(StrEnum):
    """Where a mutation stands. Rejected and conflicted ones stay in the inbox until a person has settled them.

    A waiting one was rejected only because of another that was; it is pushed again when that one is settled.
    """

    QUEUED = "queued"
    ACKNOWLEDGED = "acknowledged"
    REJECTED = "rejected"
    CONFLICTED = "conflicted"
    WAITING = "waiting"
    SETTLED = "settled"


class Settled(StrEnum):
    """How a person has settled a mutation that was rejected or contested. Its content stays for ever."""

    RESENT = "resent"
    DISCARDED = "discarded"
    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


_STATES = {each.value: each for each in State}
INBOX = (State.REJECTED, State.CONFLICTED)


@dataclass(frozen=True, slots=True)
class Queued:
    """One mutation of the queue: its place, when it was made, under which group and words, and what became of it.

    `changes` is what it did: as decided here until the server's own changes have arrived. `pending` says whether
    what is shown still rests on it, `preview` whether it could be shown at all: a verb whose reads are not held here
    is sent without. `waits_for` is the mutation a waiting one waits for, `successor` the one that took its place.
    `mutation.again` is set on what was answered and is to be pushed once more, because the server has lost it.
    `sent_at`, `answered_at` and `shown_at` (when the server's own rows took the place of what was decided here) are by
    this computer's clock, 0 for not yet, or not known.
    """

    seq: int
    mutation: Mutation
    at: Instant
    group_id: Id
    label: str
    state: State
    pending: bool
    verdict: Verdict | None
    changes: Sequence[Change]
    preview: bool = True
    waits_for: Id = ""
    settled: Settled | None = None
    settled_at: Instant = 0
    successor: Id = ""
    sent_at: Instant = 0
    answered_at: Instant = 0
    shown_at: Instant = 0


_COLUMNS = (
    "seq, body, at, group_id, label, state, pending, verdict, changes, preview, waits_for, settled, settled_at, "
    "successor, sent_at, answered_at, shown_at, again"
)
_NO_VERSION = 2**62
"""The version of what comes back, until the server has said which one it has now."""


def _queued(row: Sequence[Any]) -> Queued:
    seq, body, at, group_id, label, state, pending, verdict, changes, preview, waits_for, how, settled_at, by = row[:14]
    lost = row[17]
    answer_here = None if verdict is None else unpack_verdict(verdict)
    return Queued(
        seq,
        returning(unpack_mutation(body), answer_here, lost),
        at,
        group_id,
        label,
        State(state),
        bool(pending),
        answer_here,
        unpack_changes(changes),
        bool(preview),
        waits_for,
        Settled(how) if how else None,
        settled_at,
        by,
        *row[14:17],
    )


def of_columns(columns: Mapping[str, Any]) -> Queued:
    """An entry from the columns of its row, as they are read out of a damaged file."""
    return _queued([columns.get(name) for name in _COLUMNS.split(", ")])


def append(
    connection: Connection,
    entries: Iterable[tuple[Mutation, Sequence[Change], bool]],
    *,
    at: Instant,
    group_id: Id,
    label: str,
) -> list[int]:
    """Put mutations with what they did, and whether that could be shown, at the end of the queue; their places."""
    (last,) = connection.execute("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'mutation'").fetchone()
    values = [
        (seq, each.id, each.record_type, each.record_id, pack(each), at, group_id, label, pack(changes), preview)
        for seq, (each, changes, preview) in enumerate(entries, last + 1)
    ]
    connection.executemany(
        "INSERT INTO mutation (seq, id, record_type, record_id, body, at, group_id, label, changes, preview, state, "
        f"pending) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '{State.QUEUED}', 1)",
        values,
    )
    return [each[0] for each in values]


_WAITING = (
    f"FROM mutation WHERE seq IN (SELECT seq FROM mutation WHERE state = '{State.QUEUED}' AND seq > ?1 "
    "UNION SELECT seq FROM mutation WHERE again IS NOT NULL AND seq > ?1 ORDER BY seq LIMIT ?2) ORDER BY seq"
)


def waiting(connection: Connection, limit: int = -1, after: int = 0) -> list[Queued]:
    """The mutations without a verdict, and those that come back, behind a place in their order."""
    return [_queued(each) for each in connection.execute(f"SELECT {_COLUMNS} {_WAITING}", (after, limit))]


def unsent(connection: Connection, limit: int, after: int) -> list[tuple[int, Mutation]]:
    """The same with no more than whoever sends thousands has a use for: their places, and what is to be pushed."""
    found = connection.execute(f"SELECT seq, body, iif(again IS NULL, NULL, verdict), again {_WAITING}", (after, limit))
    return [
        (seq, returning(unpack_mutation(body), None if verdict is None else unpack_verdict(verdict), lost))
        for seq, body, verdict, lost in found
    ]


def count_waiting(connection: Connection) -> int:
    """How many mutations have no verdict yet."""
    found = connection.execute(
        f"SELECT (SELECT count(*) FROM mutation WHERE state = '{State.QUEUED}') + "
        f"(SELECT count(*) FROM mutation WHERE again IS NOT NULL AND state <> '{State.QUEUED}')"
    ).fetchone()
    return int(found[0])


def inbox(connection: Connection) -> list[Queued]:
    """What a person has to look at: rejected and conflicted mutations with their content, oldest first."""
    states = to_text([each.value for each in INBOX])
    found = connection.execute(
        f"SELECT {_COLUMNS} FROM mutation WHERE state IN (SELECT value FROM json_each(?)) ORDER BY seq", (states,)
    )
    return [_queued(each) for each in found]


def log(connection: Connection, limit: int = 200) -> list[Queued]:
    """The latest mutations, newest first, whatever became of them."""
    return [
        _queued(each)
        for each in connection.execute(f"SELECT {_COLUMNS} FROM mutation ORDER BY seq DESC LIMIT ?", (limit,))
    ]


def of_group(connection: Connection, group_id: Id, before: int = 2**62, limit: int = -1) -> list[Queued]:
    """The mutations that were written together, in their order; with a limit, the last ones before a place."""
    sql = f"SELECT {_COLUMNS} FROM mutation WHERE group_id = ? AND seq < ? ORDER BY seq DESC LIMIT ?"
    return [_queued(each) for each in connection.execute(sql, (group_id, before, limit))][::-1]


def named(connection: Connection, mutation_id: Id) -> Queued | None:
    """The mutation with this id."""
    found = connection.execute(f"SELECT {_COLUMNS} FROM mutation WHERE id = ?", (mutation_id,)).fetchone()
    return None if found is None else _queued(found)


def behind(connection: Connection, mutation_id: Id) -> list[Queued]:
    """The mutations that wait for this one, in their order."""
    found = connection.execute(
        f"SELECT {_COLUMNS} FROM mutation WHERE waits_for = ? AND state = ? ORDER BY seq", (mutation_id, State.WAITING)
    )
    return [_queued(each) for each in found]


def followers(connection: Connection, mutation_id: Id) -> list[Queued]:
    """The mutations that have waited for this one, whatever became of them."""
    found = connection.execute(f"SELECT {_COLUMNS} FROM mutation WHERE waits_for = ? ORDER BY seq", (mutation_id,))
    return [_queued(each) for each in found]


def of_record(connection: Connection, record_type: str, record_id: Id) -> list[Queued]:
    """What was wanted here of a record and is still known, newest first: settled mutations stay for ever."""
    found = connection.execute(
        f"SELECT {_COLUMNS} FROM mutation WHERE record_type = ? AND record_id = ? ORDER BY seq DESC",
        (record_type, record_id),
    )
    return [_queued(each) for each in found]


def places(connection: Connection, ids: Iterable[Id]) -> dict[Id, tuple[int, State, bool]]:
    """Seq, state and whether it is pending of those of the mutations that were made here, by id."""
    found = connection.execute(
        "SELECT id, seq, state, pending FROM mutation WHERE id IN (SELECT value FROM json_each(?))",
        (to_text(list(ids)),),
    )
    return {each[0]: (each[1], _STATES[each[2]], bool(each[3])) for each in found}


def pending(connection: Connection, seqs: Iterable[int]) -> list[tuple[int, Mutation, Instant]]:
    """The mutations at these places with the time they were made, in their order."""
    found = connection.execute(
        "SELECT seq, body, at FROM mutation WHERE seq IN (SELECT value FROM json_each(?)) ORDER BY seq",
        (to_text(list(seqs)),),
    )
    return [(seq, unpack_mutation(body), at) for seq, body, at in found]


def reached(connection: Connection, through: int | None) -> list[int]:
    """The answered mutations whose version the replica has reached; with None, all answered ones."""
    states = ", ".join(f"'{each}'" for each in State if each is not State.QUEUED)
    settled = (
        f"SELECT seq FROM mutation INDEXED BY mutation_state WHERE state IN ({states}) "
        "AND seq >= (SELECT min(seq) FROM mutation WHERE pending) AND pending AND again IS NULL"
    )
    if through is None:
        found = connection.execute(settled)
    else:
        found = connection.execute(f"{settled} AND version <= ?", (through,))
    return sorted(each[0] for each in found)


def no_longer_pending(connection: Connection, seqs: Iterable[int]) -> None:
    """The server's rows hold what these mutations did."""
    at = clock.now()
    sql = "UPDATE mutation SET pending = 0, shown_at = ? WHERE seq = ? AND pending"
    connection.executemany(sql, [(at, each) for each in seqs])


def keep_changes(connection: Connection, changes: Iterable[tuple[int, Sequence[Change]]]) -> None:
    """Remember what the server made of the mutations at these places: its rows hold it now."""
    connection.executemany(
        "UPDATE mutation SET changes = ?, shown_at = iif(pending, ?, shown_at), pending = 0 WHERE seq = ?",
        [(pack(made), clock.now(), seq) for seq, made in changes],
    )


def keep_previews(connection: Connection, previews: Mapping[int, bool]) -> None:
    """Remember which of the mutations at these places could be shown."""
    connection.executemany(
        "UPDATE mutation SET preview = ?1 WHERE seq = ?2 AND preview <> ?1",
        [(preview, seq) for seq, preview in previews.items()],
    )


def keep_raised(
    connection: Connection,
    seq: int,
    mutation: Mutation,
    changes: Sequence[Change],
    *,
    original: bytes | None,
    written_in: int,
) -> None:
    """A mutation as this product says it, now that it knows a newer schema; the first original stays beside it."""
    connection.execute("UPDATE mutation SET body = ?, changes = ? WHERE seq = ?", (pack(mutation), pack(changes), seq))
    if original is not None:
        sql = "UPDATE mutation SET original = ?, original_schema = ? WHERE seq = ?"
        connection.execute(sql, (original, written_in, seq))


def originals(connection: Connection, seqs: Iterable[int]) -> dict[int, tuple[Mutation, int]]:
    """Those of the mutations that were made under an older schema, as they were made, and the version of that."""
    found = connection.execute(
        "SELECT seq, original, original_schema FROM mutation "
        "WHERE original IS NOT NULL AND seq IN (SELECT value FROM json_each(?))",
        (to_text(list(seqs)),),
    )
    return {seq: (unpack_mutation(body), version) for seq, body, version in found}


def answer(
    connection: Connection,
    answers: Iterable[tuple[int, Verdict, State]],
    at: Instant = 0,
    sent: Mapping[Id, Instant] | None = None,
) -> None:
    """Store verdicts, when they came and, where it is known, when what they answer was sent."""
    known = sent or {}
    connection.executemany(
        "UPDATE mutation SET verdict = ?, state = ?, version = ?, decided_at = ?, answered_at = ?, "
        "sent_at = max(sent_at, ?) WHERE seq = ?",
        [
            (pack(verdict), state.value, verdict.version, verdict.at, at, known.get(verdict.mutation_id, 0), seq)
            for seq, verdict, state in answers
        ],
    )


def keep_sent(connection: Connection, sent: Mapping[Id, Instant]) -> None:
    """Remember when mutations without a verdict were sent."""
    connection.executemany(
        "UPDATE mutation SET sent_at = ? WHERE id = ?", [(at, mutation_id) for mutation_id, at in sent.items()]
    )


def come_back(connection: Connection, loss: Loss) -> list[tuple[int, str, Id]]:
    """Push again what was answered with a version that the server has lost.

    Returns place and record of those that are shown as pending again. What is in the inbox, or was settled, stays so.
    """
    lost = f"version > ? AND again IS NULL AND state <> '{State.QUEUED}'"
    shown = (
        f"SELECT seq, record_type, record_id FROM mutation WHERE {lost} AND state = '{State.ACKNOWLEDGED}' ORDER BY seq"
    )
    found = connection.execute(shown, (loss.after,)).fetchall()
    if not loss.keeps:
        connection.execute(f"UPDATE mutation SET again = {ANY_ORDER} WHERE again IS NOT NULL")
    again = "version" if loss.ordered else str(ANY_ORDER)
    connection.execute(
        f"UPDATE mutation SET again = {again}, version = {_NO_VERSION}, "
        f"pending = pending OR state = '{State.ACKNOWLEDGED}' WHERE {lost}",
        (loss.after,),
    )
    return [(seq, record_type, record_id) for seq, record_type, record_id in found]


def returned(connection: Connection, ids: Iterable[Id]) -> dict[Id, int]:
    """The places of those of the mutations that come back because the server had lost them."""
    found = connection.execute(
        "SELECT id, seq FROM mutation INDEXED BY mutation_again "
        "WHERE again IS NOT NULL AND +id IN (SELECT value FROM json_each(?))",
        (to_text(list(ids)),),
    )
    return dict(found.fetchall())


def any_returning(connection: Connection) -> bool:
    """Whether anything is still on its way back."""
    return connection.execute("SELECT 1 FROM mutation WHERE again IS NOT NULL LIMIT 1").fetchone() is not None


def answer_again(connection: Connection, answers: Iterable[tuple[int, Verdict]]) -> None:
    """What came back has a version again; its first verdict stands."""
    connection.executemany(
        "UPDATE mutation SET again = NULL, version = ?, decided_at = ? WHERE seq = ?",
        [(verdict.version, verdict.at, seq) for seq, verdict in answers],
    )


def stand(connection: Connection, seqs: Iterable[int], state: State, waits_for: Id = "") -> None:
    """Put unsettled mutations into a state: the inbox, or behind another mutation."""
    connection.executemany(
        "UPDATE mutation SET state = ?1, waits_for = CASE WHEN ?2 = '' THEN waits_for ELSE ?2 END, settled = '', "
        "settled_at = 0 WHERE seq = ?3",
        [(state, waits_for, each) for each in seqs],
    )


def settle(connection: Connection, seq: int, how: Settled, at: Instant, successor: Id = "") -> None:
    """Take a mutation out of the inbox; its content stays in the log, with how and when it was settled."""
    connection.execute(
        "UPDATE mutation SET state = ?, settled = ?, settled_at = ?, successor = ? WHERE seq = ?",
        (State.SETTLED, how, at, successor, seq),
    )


def forget(connection: Connection, before: Instant) -> None:
    """Let go of accepted mutations that were decided before an instant, by the server's clock."""
    connection.execute(
        f"DELETE FROM mutation INDEXED BY mutation_decided "
        f"WHERE state = '{State.ACKNOWLEDGED}' AND NOT pending AND decided_at > 0 AND decided_at < ?",
        (before,),
    )
