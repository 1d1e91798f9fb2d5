"""Settling what was rejected or contested: edit and resend, discard, mine, theirs, both.

Nothing typed is ever dropped: a settled mutation stays in the log with how it was settled. What waits for a rejected
mutation follows it: pushed again, under new ids and with the same content, once that one has been sent anew.
Everything runs inside the caller's transaction.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.change import value_of
from shared_models.kernel.faults import Fault, worded
from shared_models.kernel.ids import Id, derived_id
from shared_models.kernel.instant import Instant
from shared_models.kernel.merging import both as both_of
from shared_models.kernel.merging import merged
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Value
from shared_models.kernel.verdict import Contest, Status, Verdict, rejected
from shared_models.kernel.working_set import needs
from shared_models.kernel.write import Key
from sync.replica import queue, rows
from sync.replica.overlay import Deciding
from sync.replica.queue import Queued, Settled, State
from sync.replica.writes import Entered, enter

Occurrence = tuple[Id, Instant]
"""The id of the new mutation, and when it is made."""

_MISSING = ("not-found", "reference-missing")


class NothingToSettle(Fault):
    """The mutation needs nobody's decision: it was settled already, or never was in the inbox."""

    status = 409


class NotBoth(Fault):
    """A field can hold only one of two values."""

    status = 422


def open_questions(deciding: Deciding, queued: Queued) -> dict[str, Contest]:
    """The fields of a mutation in the inbox that a person has to choose a value for; none where it was rejected."""
    declared = deciding.catalogue.record_type(queued.mutation.record_type)
    contests = queued.verdict.contests if queued.verdict is not None else {}
    return {
        name: each
        for name, each in contests.items()
        if merged(declared.field(name).merge, each.before, each.mine, each.theirs)[1]
    }


def resend(deciding: Deciding, mutation_id: Id, values: Mapping[str, Value], made: Occurrence) -> Entered:
    """The same again as a new mutation, with `values` in the place of what was typed (a verb's: its arguments).

    What waited for it follows. Raises the Fault of a mutation that would be rejected here, too; then nothing changed.
    """
    return _resend(deciding, _unsettled(deciding, mutation_id), values, made, Settled.RESENT)


def mine(deciding: Deciding, mutation_id: Id, made: Occurrence) -> Entered:
    """Put what the author wanted in the place of theirs; what was rejected is sent again as it was."""
    return _resend(deciding, _unsettled(deciding, mutation_id), {}, made, Settled.MINE)


def both(deciding: Deciding, mutation_id: Id, made: Occurrence) -> Entered:
    """Put both values into every contested field. Raises NotBoth unless all of them are texts or sets."""
    queued = _unsettled(deciding, mutation_id)
    declared = deciding.catalogue.record_type(queued.mutation.record_type)
    values: dict[str, Value] = {}
    for name, each in open_questions(deciding, queued).items():
        try:
            values[name] = both_of(declared.field(name).merge, each.before, each.mine, each.theirs)
        except ValueError:
            raise NotBoth(
                worded("{field} can hold only one of the two.", field=declared.field(name).label), field=name
            ) from None
    if not values:
        raise NotBoth("There are no two values that could both be kept.")
    return _resend(deciding, queued, values, made, Settled.BOTH)


def theirs(deciding: Deciding, mutation_id: Id, made: Occurrence) -> Entered:
    """Leave what others have put there.

    Where a new record was refused because theirs has its unique value already, what waits names theirs instead.
    """
    queued = _unsettled(deciding, mutation_id)
    verdict = queued.verdict
    if verdict is None or not (queued.mutation.action is Action.CREATE and verdict.other_id):
        return _settle(deciding, queued, Settled.THEIRS, made[1])
    kind, record_id = queued.mutation.record_type, queued.mutation.record_id
    queue.settle(deciding.connection, queued.seq, Settled.THEIRS, made[1])
    for each in queue.behind(deciding.connection, queued.mutation.id):
        if (each.mutation.record_type, each.mutation.record_id) == (kind, record_id):
            queue.settle(deciding.connection, each.seq, Settled.THEIRS, made[1])
    keys = _release(deciding, mutation_id, made[1], {record_id: verdict.other_id})
    return Entered(queued.group_id, frozenset({(kind, record_id), *keys}))


def discard(deciding: Deciding, mutation_id: Id, made: Occurrence, with_waiting: bool = False) -> Entered:
    """Give it up. What waits for it and is about the same record goes with it; the rest comes into the inbox."""
    return _settle(deciding, _unsettled(deciding, mutation_id), Settled.DISCARDED, made[1], with_waiting)


def reopen(deciding: Deciding, mutation_id: Id) -> Entered:
    """Take a settling back that has sent nothing; what waited for it waits again."""
    connection = deciding.connection
    queued = queue.named(connection, mutation_id)
    if queued is None or queued.verdict is None or queued.state is not State.SETTLED or queued.successor:
        raise NothingToSettle("This change cannot be taken back into the inbox any more.")
    contested = queued.verdict.status is Status.CONFLICTED
    queue.stand(connection, [queued.seq], State.CONFLICTED if contested else State.REJECTED)
    waited = [each for each in queue.followers(connection, mutation_id) if not each.successor]
    queue.stand(connection, [each.seq for each in waited], State.WAITING)
    return Entered(queued.group_id, frozenset(_key(each) for each in (queued, *waited)))


def place_depending(deciding: Deciding, verdicts: Sequence[Verdict], at: Instant) -> set[Key]:
    """Put rejected mutations behind the one they wait for; returns the records whose row or badge has changed.

    Where that one has meanwhile been sent anew, they are pushed again at once.
    """
    keys: set[Key] = set()
    for verdict in verdicts:
        queued = None if verdict.stands else queue.named(deciding.connection, verdict.mutation_id)
        if queued is None or queued.state is not State.REJECTED:
            continue
        root = _root(deciding, queued, verdict)
        if root is None:
            continue
        queue.stand(deciding.connection, [queued.seq], State.WAITING, root.mutation.id)
        keys.add(_key(queued))
        if root.state in (State.QUEUED, State.ACKNOWLEDGED, State.CONFLICTED):
            keys |= _release(deciding, root.mutation.id, at, {})
        elif root.state is State.SETTLED:
            other = root.verdict.other_id if root.verdict and root.settled is Settled.THEIRS else ""
            if other and queued.mutation.record_id != root.mutation.record_id:
                keys |= _release(deciding, root.mutation.id, at, {root.mutation.record_id: other})
            else:
                queue.stand(deciding.connection, [queued.seq], State.REJECTED)
    return keys


def _root(deciding: Deciding, queued: Queued, verdict: Verdict) -> Queued | None:
    """The rejected creation that a mutation waits for, or what has taken its place by now."""
    connection = deciding.connection
    root = queue.named(connection, verdict.waits_for) if verdict.waits_for else None
    if root is None and verdict.code in _MISSING:  # refused before the server looked at it, so it does not know
        named = {*needs(deciding.catalogue, queued.mutation)}
        named -= {_key(queued)} if queued.mutation.action is Action.CREATE else set()
        creations = (_refused_creation(connection, key, queued) for key in sorted(named))
        root = next((each for each in creations if each is not None), None)
    while root is not None and (root.successor or root.state is State.WAITING):
        root = queue.named(connection, root.successor or root.waits_for)
    return root


def _refused_creation(connection: Connection, key: Key, before: Queued) -> Queued | None:
    """The latest creation of a record that was pushed before another mutation and refused."""
    for each in queue.of_record(connection, *key):
        if each.seq < before.seq and each.mutation.action is Action.CREATE and each.verdict is not None:
            return None if each.verdict.stands else each
    return None


def _unsettled(deciding: Deciding, mutation_id: Id) -> Queued:
    queued = queue.named(deciding.connection, mutation_id)
    if queued is None or queued.state not in (*queue.INBOX, State.WAITING):
        raise NothingToSettle("This change needs no decision any more.")
    return queued


def _settle(deciding: Deciding, queued: Queued, how: Settled, at: Instant, with_waiting: bool = False) -> Entered:
    connection = deciding.connection
    waited = queue.behind(connection, queued.mutation.id)
    queue.settle(connection, queued.seq, how, at)
    for each in waited:
        if with_waiting or _key(each) == _key(queued):
            queue.settle(connection, each.seq, how, at)
        else:
            queue.stand(connection, [each.seq], State.REJECTED)
    return Entered(queued.group_id, frozenset(_key(each) for each in (queued, *waited)))


def _resend(deciding: Deciding, queued: Queued, values: Mapping[str, Value], made: Occurrence, how: Settled) -> Entered:
    new_id, at = made
    mutation = _anew(deciding, queued, values, new_id, at)
    entered = enter(deciding, [mutation], at=at, group_id=queued.group_id, label=queued.label)
    queue.settle(deciding.connection, queued.seq, how, at, new_id)
    keys = _release(deciding, queued.mutation.id, at, {})
    return replace(entered, keys=entered.keys | keys | {_key(queued)})


def _anew(deciding: Deciding, queued: Queued, values: Mapping[str, Value], new_id: Id, at: Instant) -> Mutation:
    """The mutation with edited values, made from what the person sees now."""
    old = replace(queued.mutation, id=new_id, at=at, expected_version=None)
    if old.action is Action.VERB:
        return replace(old, arguments={**old.arguments, **values}, before={})
    if old.action not in (Action.CREATE, Action.PATCH):
        return old
    contests = open_questions(deciding, queued)
    if not contests:
        after = {**old.after, **values}
        return replace(old, after=after, before=_seen(deciding, old, after, {}))
    other = queued.verdict.other_id if queued.verdict is not None else ""
    old = replace(old, record_id=other or old.record_id)
    after = {name: each.mine for name, each in contests.items()} | dict(values)
    return replace(old, after=after, before=_seen(deciding, old, after, contests))


def _seen(
    deciding: Deciding, old: Mutation, after: Mapping[str, Value], contests: Mapping[str, Contest]
) -> Mapping[str, Value]:
    """What the person sees in the fields they change: theirs where they were shown it, else what is shown."""
    if old.action is Action.CREATE:
        return {}
    record_type = deciding.catalogue.record_type(old.record_type)
    row = rows.fetch_one(deciding.connection, record_type, old.record_id)
    shown = old.before if row is None else {name: value_of(row, name) for name in after}
    return {**shown, **{name: each.theirs for name, each in contests.items()}}


def _release(deciding: Deciding, root_id: Id, at: Instant, instead: Mapping[Id, Id]) -> set[Key]:
    """Push what waited for a mutation again, `instead` saying which record to name in the place of which.

    What would be rejected here, too, comes into the inbox with the reason.
    """
    keys: set[Key] = set()
    for each in queue.behind(deciding.connection, root_id):
        old = each.mutation
        mutation = replace(
            old,
            id=derived_id(old.id, 0),
            after=_swapped(old.after, instead),
            arguments=_swapped(old.arguments, instead),
            expected_version=None,
        )
        keys.add(_key(each))
        try:
            entered = enter(deciding, [mutation], at=each.at, group_id=each.group_id, label=each.label)
        except Fault as fault:
            verdict = rejected(old.id, old.record_type, old.record_id, fault)
            queue.answer(deciding.connection, [(each.seq, verdict, State.REJECTED)], at)
            continue
        queue.settle(deciding.connection, each.seq, Settled.RESENT, at, mutation.id)
        keys |= entered.keys
    return keys


def _swapped(values: Mapping[str, Value], instead: Mapping[Id, Id]) -> Mapping[str, Value]:
    def swapped(value: Value) -> Value:
        if isinstance(value, list | tuple):
            return [swapped(each) for each in value]
        return instead.get(value, value) if isinstance(value, str) else value

    return {name: swapped(value) for name, value in values.items()} if instead else values


def _key(queued: Queued) -> Key:
    return queued.mutation.record_type, queued.mutation.record_id
