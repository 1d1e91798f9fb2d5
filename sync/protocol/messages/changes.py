"""changes: a batch of the feed. Each change is an array of 14 places, for there are many; more are ignored."""

import re
from typing import Literal

from msgspec import Struct

from shared_models.kernel.change import Change, ChangeKind
from shared_models.kernel.ids import NIL
from sync.protocol.batch import Enter, Event, Leave, Stub
from sync.protocol.messages.message import ID_PATTERN, CheckedId, Message, ShortText
from sync.protocol.plain import Natural, Plain, Whole

_is_id = re.compile(ID_PATTERN).fullmatch
_KINDS = {kind.value: kind for kind in ChangeKind}


class ChangeRow(Struct, frozen=True, array_like=True):
    """One change, place by place: `leave` has no content, `enter` the whole row in `after`, `stub` a title."""

    version: Natural
    position: Natural
    at: Whole
    actor: CheckedId
    device: CheckedId
    record_type: ShortText
    record_id: CheckedId
    kind: Literal["create", "patch", "delete", "restore", "leave", "enter", "stub"]
    before: dict[str, Plain]
    after: dict[str, Plain]
    bucket_before: str | None
    bucket_after: str | None
    verb: ShortText
    mutation_id: str

    def event(self) -> Event:
        """The event this row stands for."""
        if (kind := _KINDS.get(self.kind)) is not None:
            return Change(
                self.version,
                self.position,
                self.at,
                self.actor,
                self.device,
                self.record_type,
                self.record_id,
                kind,
                self.before,
                self.after,
                self.bucket_before,
                self.bucket_after,
                self.verb,
                self.mutation_id,
            )
        if self.kind == "leave":
            return Leave(self.version, self.position, self.record_type, self.record_id)
        if self.kind == "enter":
            return Enter(self.version, self.position, self.record_type, self.record_id, self.after)
        return Stub(self.version, self.position, self.record_type, self.record_id, str(self.after.get("title")))


class Changes(Message, tag="changes", frozen=True):
    """Versions (after, through] of `epoch`. With `more`, the next `changes` message goes on with the same batch."""

    epoch: ShortText
    after: Natural
    through: Natural
    changes: list[ChangeRow]
    more: bool = False

    def __post_init__(self) -> None:
        """Raises ValueError where an id is none: matched by msgspec one by one, they cost most of decoding a batch."""
        people = {each.actor for each in self.changes} | {each.device for each in self.changes}
        for ids in (people, [each.record_id for each in self.changes]):
            if not all(map(_is_id, ids)):
                raise ValueError("A change names something that is not an id")


def change_row(event: Event) -> ChangeRow:
    """An event as it travels."""
    if isinstance(event, Leave):
        return _contents(event, "leave", {})
    if isinstance(event, Enter):
        return _contents(event, "enter", dict(event.row))
    if isinstance(event, Stub):
        return _contents(event, "stub", {"title": event.title})
    return ChangeRow(
        event.version,
        event.position,
        event.at,
        event.actor,
        event.device,
        event.record_type,
        event.record_id,
        event.kind.value,
        dict(event.before),
        dict(event.after),
        event.bucket_before,
        event.bucket_after,
        event.verb,
        event.mutation_id,
    )


def _contents(
    event: Leave | Enter | Stub, kind: Literal["leave", "enter", "stub"], after: dict[str, Plain]
) -> ChangeRow:
    place = (event.version, event.position, 0, NIL, NIL, event.record_type, event.record_id)
    return ChangeRow(*place, kind, {}, after, None, None, "", "")
