"""What of what happened concerns a person: reminders, and what others did to their records.

Law: pure. Nobody is told of what they did themselves, on whichever of their devices, nor of what they chose not to be
told of. Many of one kind become one. In quiet hours the desktop says nothing; the program keeps it all the same.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from shared_models.kernel.change import Change, ChangeKind
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.record_field import Kind as FieldKind
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Key, Row

if TYPE_CHECKING:
    from shared_models.crm.reminders import Reminder

DEAL, STAGE = "deal", "stage_id"
AT_ONCE = 3
"""More notices of one kind than this become one."""
LATE = 120_000_000
"""A reminder that comes so much after its time was slept through, or came while the program was closed."""
_ABOUT = ("deal_id", "contact_id", "company_id")


class Kind(StrEnum):
    """What a notice is about."""

    REMINDER = "reminder"
    ASSIGNED = "assigned"
    MOVED = "moved"
    MENTION = "mention"
    TROUBLE = "trouble"


class Way(StrEnum):
    """How a person is told."""

    SYSTEM = "system"
    """In the program and on the desktop."""
    APP = "app"
    """In the program alone."""
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to be told of a record, or of `count` of them and then of none in particular.

    `actor` is the member who did it, `extra` what a kind needs besides: the stage a deal was moved to, or when a
    meeting begins.
    """

    kind: Kind
    record_type: str = ""
    record_id: Id = ""
    at: Instant = 0
    actor: Id = ""
    extra: str = ""
    count: int = 1
    read: bool = False

    @property
    def id(self) -> str:
        """The same for the same notice."""
        return f"{self.kind}/{self.record_type}/{self.record_id}/{self.at}"

    def to_plain(self) -> dict[str, Any]:
        """Plain data from which `from_plain` makes an equal one."""
        return {name: getattr(self, name) for name in self.__dataclass_fields__}

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> "Notice":
        """The notice that became this; raises ValueError or TypeError for anything else."""
        known = {name: value for name, value in plain.items() if name in cls.__dataclass_fields__}
        return cls(**{**known, "kind": Kind(known["kind"])})


@dataclass(frozen=True, slots=True)
class Preferences:
    """How each kind is told; in the quiet hours, in minutes of the day, the desktop is silent.

    Quiet hours may pass midnight; two equal ones are none.
    """

    ways: Mapping[Kind, Way] = field(default_factory=dict)
    quiet_from: int = 0
    quiet_until: int = 0

    def way(self, kind: Kind) -> Way:
        """How a kind is told."""
        return self.ways.get(kind, Way.SYSTEM)

    def is_quiet(self, minute: int) -> bool:
        """Whether the desktop is to be silent in this minute of the day."""
        if self.quiet_from <= self.quiet_until:
            return self.quiet_from <= minute < self.quiet_until
        return minute >= self.quiet_from or minute < self.quiet_until


@dataclass(frozen=True, slots=True)
class Person:
    """Who is to be told: the member, and what colleagues call them."""

    id: Id
    name: str = ""


def of_changes(
    changes: Iterable[Change], rows: Mapping[Key, Row], types: Mapping[str, RecordType], person: Person
) -> list[Notice]:
    """What of these changes concerns the person, in their order; `rows` knows the records as they are now."""
    found: dict[tuple[Kind, Key], Notice] = {}
    for each in changes:
        key = (each.record_type, each.record_id)
        kind, row = types.get(each.record_type), rows.get(key)
        if each.actor == person.id or kind is None or row is None or row.get("deleted_at") is not None:
            continue
        for notice in _of_change(each, row, kind, person):
            found[notice.kind, (notice.record_type, notice.record_id)] = notice
    return list(found.values())


def of_reminders(due: "Sequence[Reminder]", now: Instant) -> list[Notice]:
    """What reminds now. Those that come late, as after sleep, are one."""
    made = [
        Notice(Kind.REMINDER, each.record_type, each.record_id, each.at, extra=str(each.starts or "")) for each in due
    ]
    late = [each for each in made if now - each.at > LATE]
    return [*_one_of(late, 1), *(each for each in made if now - each.at <= LATE)]


def wanted(notices: Iterable[Notice], preferences: Preferences) -> list[Notice]:
    """What the person wants to be told of, many of one kind as one."""
    kept: dict[Kind, list[Notice]] = {}
    for each in notices:
        if preferences.way(each.kind) is not Way.NONE:
            kept.setdefault(each.kind, []).append(each)
    return [one for group in kept.values() for one in _one_of(group, AT_ONCE)]


def spoken(notices: Iterable[Notice], preferences: Preferences, minute: int, *, looking: bool) -> list[Notice]:
    """What of it the desktop says at this minute of the day; who is `looking` at the program sees the rest there."""
    if preferences.is_quiet(minute):
        return []
    aloud = (each for each in notices if preferences.way(each.kind) is Way.SYSTEM)
    return [each for each in aloud if not looking or each.kind is Kind.REMINDER]


def mentions(name: str, text: object) -> bool:
    """Whether a text names a person, as `@[Ana Reyes]` or `@Ana Reyes`."""
    if not name or not isinstance(text, str) or "@" not in text:
        return False
    low, who = text.casefold(), name.casefold()
    if f"@[{who}]" in low:
        return True
    at = low.find(f"@{who}")
    while at >= 0:
        after = low[at + len(who) + 1 : at + len(who) + 2]
        before = low[at - 1 : at]
        if not after.isalnum() and not before.isalnum():
            return True
        at = low.find(f"@{who}", at + 1)
    return False


def _of_change(change: Change, row: Row, kind: RecordType, person: Person) -> Iterator[Notice]:
    made = Notice(Kind.ASSIGNED, change.record_type, change.record_id, change.at, change.actor)
    before, after = change.before, change.after
    if kind.owner and after.get(kind.owner) == person.id != before.get(kind.owner):
        yield made
    elif _is_move(change) and row.get(kind.owner) == person.id:
        yield replace(made, kind=Kind.MOVED, extra=str(after[STAGE]))
    long = (each.name for each in kind.fields if each.kind is FieldKind.LONG_TEXT)
    if any(mentions(person.name, after.get(each)) and not mentions(person.name, before.get(each)) for each in long):
        about = next(((each, row[each]) for each in _ABOUT if row.get(each)), None)
        to = (about[0].removesuffix("_id"), about[1]) if about else (change.record_type, change.record_id)
        yield replace(made, kind=Kind.MENTION, record_type=to[0], record_id=to[1])


def _is_move(change: Change) -> bool:
    return change.record_type == DEAL and change.kind is ChangeKind.PATCH and bool(change.after.get(STAGE))


def _one_of(notices: Collection[Notice], most: int) -> list[Notice]:
    """These, or where they are more than `most` one that stands for all."""
    found = list(notices)
    if len(found) <= most:
        return found
    last = max(found, key=lambda each: each.at)
    types = {each.record_type for each in found}
    actors = {each.actor for each in found}
    return [
        Notice(
            last.kind,
            types.pop() if len(types) == 1 else "",
            at=last.at,
            actor=actors.pop() if len(actors) == 1 else "",
            count=sum(each.count for each in found),
        )
    ]
