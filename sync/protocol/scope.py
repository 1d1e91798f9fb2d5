"""What a person may see of a change. A scope is record types, seen whole or as far as they are one's own, and fields.

Encoding a batch for a scope is a pure function of both, so a server does it once and sends the frames to every client
that holds the same scope. Who may not see a record learns at most that it has left.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from msgspec import Raw, msgpack

from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.change import Change, ChangeKind
from shared_models.kernel.evolution import Incomplete
from shared_models.kernel.faults import TooLarge
from shared_models.kernel.ids import Id
from shared_models.kernel.ownership import own_bucket
from shared_models.kernel.record_field import Value
from shared_models.kernel.record_type import CUSTOM
from shared_models.kernel.translation import Translation
from shared_models.kernel.write import Key, Row
from sync.protocol.batch import EncodedBatch, Enter, Event, Leave, Stub
from sync.protocol.limits import BATCH_BYTES, FRAME_BYTES
from sync.protocol.messages.changes import change_row
from sync.protocol.versions import check_schema

Field = tuple[str, str]
"""A record type and one of its fields."""

Shared = dict[tuple[frozenset[Field], int], dict[tuple[int, int, bool, bool, int | None], Raw | None]]
"""The encoded events of a batch, by what is hidden and by the side from which they are seen."""

_HEAD_BYTES = 512
_encoder = msgpack.Encoder()


@dataclass(frozen=True, slots=True)
class Scope:
    """The record types seen `whole`, those of which only the `own` records are, and the fields that may not be read.

    `person` is whose own they are, and empty where nothing is limited to that: equal scopes see equal bytes.
    `schema_version` is the older one it is told in; 0 is the newest.
    """

    whole: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()
    person: Id = ""
    hidden_fields: frozenset[Field] = frozenset()
    schema_version: int = 0

    def holds(self, record_type: str, bucket: str | None) -> bool:
        """Whether a record of a type is in sight while it lies in a bucket; None is no bucket."""
        if record_type in self.whole:
            return bucket is not None
        return record_type in self.own and bucket == own_bucket(self.person)


NOTHING = Scope()
_IN_SIGHT = (True, True)
"""The sides of a change whose record was in sight and is: no row has to be known to tell of it."""


def scope_of(catalogue: Catalogue, permissions: AbstractSet[str], person: Id) -> Scope:
    """The scope that a person's permissions lead to."""
    whole = frozenset(each.name for each in catalogue if each.permission("view") in permissions)
    own = frozenset(each.name for each in catalogue if each.owned and each.permission("view_own") in permissions)
    own -= whole
    hidden = {
        (each.name, field.name)
        for each in catalogue
        for field in each.fields
        if field.secret or (field.read and field.read not in permissions)
    }
    return Scope(whole, own, person if own else "", frozenset(hidden))


def told_in(scope: Scope, catalogue: Catalogue, version: int) -> Scope:
    """The scope as a client of a schema version is told it; raises ProtocolUnsupported and SchemaAhead."""
    check_schema(version, catalogue.chain.oldest, catalogue.schema_version)
    return replace(scope, schema_version=0 if version == catalogue.schema_version else version)


def visible(change: Change, scope: Scope, row: Row | None = None) -> Event | None:
    """The change as far as it may be seen: whole, without hidden fields, a contentless leave, or nothing.

    `row` matters only where `enters` says so: the record as it stands now, or None when by now it is out of sight.
    """
    was, there = _sides(change, scope)
    entering = there and not was and change.kind is not ChangeKind.CREATE
    if (was and not there) or (entering and row is None):
        return Leave(change.version, change.position, change.record_type, change.record_id)
    if not there:
        return None
    if entering and row is not None:
        seen = seen_row(change.record_type, row, scope.hidden_fields)
        return Enter(change.version, change.position, change.record_type, change.record_id, seen)
    return _masked(change, scope)


def _masked(change: Change, scope: Scope) -> Change:
    """Without buckets and what may not be read. Made anew: copying with `replace` took half of a long batch's time."""
    return Change(
        change.version,
        change.position,
        change.at,
        change.actor,
        change.device,
        change.record_type,
        change.record_id,
        change.kind,
        _seen(change.record_type, change.before, scope.hidden_fields),
        _seen(change.record_type, change.after, scope.hidden_fields),
        verb=change.verb,
        mutation_id=change.mutation_id,
    )


def enters(change: Change, scope: Scope) -> bool:
    """Whether the change brings a record that exists already into sight: its whole row has to be sent."""
    was, there = _sides(change, scope)
    return change.kind is not ChangeKind.CREATE and there and not was


def in_sight(scope: Scope, keys: Iterable[Key], rows: Mapping[Key, Row]) -> dict[Key, Row | None]:
    """The records with these keys as they stand now, None for those that are out of sight by now."""
    found: dict[Key, Row | None] = {}
    for key in keys:
        row = rows.get(key)
        found[key] = row if row is not None and scope.holds(key[0], row["bucket"]) else None
    return found


def _sides(change: Change, scope: Scope) -> tuple[bool, bool]:
    """Whether the record was in sight before the change, and whether it is afterwards."""
    return scope.holds(change.record_type, change.bucket_before), scope.holds(change.record_type, change.bucket_after)


def seen_row(record_type: str, row: Row, hidden_fields: AbstractSet[Field]) -> dict[str, Value]:
    """A row without the hidden fields, tenant-defined ones included."""
    seen = _seen(record_type, row, hidden_fields)
    if isinstance(custom := seen.get(CUSTOM), dict):
        seen[CUSTOM] = {
            key: value for key, value in custom.items() if (record_type, f"custom.{key}") not in hidden_fields
        }
    return seen


def encode_batch(
    epoch: str,
    after: int,
    through: int,
    changes: Iterable[Change],
    scope: Scope,
    rows: Mapping[Key, Row | None] | None = None,
    translation: Translation | None = None,
    stubs: Iterable[Stub] = (),
    shared: Shared | None = None,
) -> EncodedBatch:
    """The batch (after, through] as everyone with this scope may see it, in frames that keep to the limits.

    `rows` holds the records that enter the scope as they stand now, None for those that have left it again: what a
    change says and what a row says may be apart. Raises KeyError when one is missing, and TooLarge when the batch
    cannot be sent at all; a client is then told to reload. `translation` leads to the schema the scope is told in.
    `stubs` come last. Scopes that are given the same `shared` for the same changes encode each event once between them.
    """
    events: list[Raw] = []
    alike = {} if shared is None else shared.setdefault((scope.hidden_fields, scope.schema_version), {})
    for change in changes:
        sides = _sides(change, scope)
        if not any(sides):
            continue
        row = None
        if (translation is not None or sides != _IN_SIGHT) and needs_row(change, scope, translation):
            row = (rows or {})[change.record_type, change.record_id]
        place = (change.version, change.position, *sides, None if row is None else row["version"])
        if place not in alike:
            event = visible(change, scope, row)
            if event is not None and translation is not None:
                event = brought_down(event, row, scope, translation)
            alike[place] = None if event is None else _encoded(event)
        found = alike[place]
        if found is not None:
            events.append(found)
    events += map(_encoded, stubs)
    if sum(map(_size, events)) > BATCH_BYTES - FRAME_BYTES:
        raise TooLarge(f"The changes up to version {through} are too many to be sent as one batch.")
    parts = list(_parts(events)) or [[]]
    frames = [
        _encoder.encode(
            {
                "type": "changes",
                "epoch": epoch,
                "after": after,
                "through": through,
                "changes": part,
                "more": index < len(parts),
            }
        )
        for index, part in enumerate(parts, 1)
    ]
    return EncodedBatch(after, through, tuple(frames), len(events))


def needs_row(change: Change, scope: Scope, translation: Translation | None = None) -> bool:
    """Whether the record as it stands has to be known to tell a change: it enters, or is told only in part."""
    if enters(change, scope):
        return True
    if translation is None or not scope.holds(change.record_type, change.bucket_after):
        return False
    try:
        translation.change_down(_masked(change, scope))
    except Incomplete:
        return True
    return False


def brought_down(event: Event, row: Row | None, scope: Scope, translation: Translation) -> Event:
    """What is visible as an older schema tells it: whole where a part of a field would say too little.

    `row` is the record as it stands now, None when by now it is out of sight.
    """
    if isinstance(event, Enter):
        return replace(event, row=translation.down(event.record_type, event.row, whole=True))
    if isinstance(event, Leave | Stub):
        return event
    try:
        return translation.change_down(event)
    except Incomplete:
        if row is None or ("bucket" in row and not scope.holds(event.record_type, row["bucket"])):
            return Leave(event.version, event.position, event.record_type, event.record_id)
        seen = seen_row(event.record_type, row, scope.hidden_fields)
        whole = translation.down(event.record_type, seen, whole=True)
        return Enter(event.version, event.position, event.record_type, event.record_id, whole)


def _encoded(event: Event) -> Raw:
    """One event. What a field held before is left out when it would not fit; what it holds now has to."""
    encoded = _encoder.encode(change_row(event))
    if len(encoded) > FRAME_BYTES - _HEAD_BYTES and isinstance(event, Change):
        encoded = _encoder.encode(change_row(replace(event, before={})))
    if len(encoded) > FRAME_BYTES - _HEAD_BYTES:
        raise TooLarge(f"One change of {event.record_type} {event.record_id} is too large to be sent.")
    return Raw(encoded)


def _size(event: Raw) -> int:
    return memoryview(event).nbytes


def _parts(events: Sequence[Raw]) -> Iterator[list[Raw]]:
    part: list[Raw] = []
    size = _HEAD_BYTES
    for event in events:
        length = _size(event)
        if part and size + length > FRAME_BYTES:
            yield part
            part, size = [], _HEAD_BYTES
        part.append(event)
        size += length
    if part:
        yield part


def _seen(record_type: str, values: Mapping[str, Value], hidden_fields: AbstractSet[Field]) -> dict[str, Value]:
    return {name: value for name, value in values.items() if (record_type, name) not in hidden_fields}
