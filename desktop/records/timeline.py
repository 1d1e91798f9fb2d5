"""What happened with a record: its activities and its changes in one stream, newest first. Plain data, read at once."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.derive.value_text import ValueText
from desktop.derive.words import choice, declared
from desktop.records.settled import decisions
from desktop.workspace import Workspace
from shared_models.kernel.change import Change, ChangeKind
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.record_field import SEVERAL, Kind, RecordField, Value
from shared_models.kernel.record_type import RecordType
from sync.replica import badges, history, lists
from sync.replica.lists import Line
from sync.replica.query import Filter, Operator, Query

ACTIVITY = "activity"
CHANGE = "change"
"""The type of the activities that verbs write."""
SHOWN = 500
_NAMED = 3
_ICONS = {
    "call": "phone",
    "meeting": "users-three",
    "email": "envelope-simple",
    "note": "note-pencil",
    CHANGE: "columns",
}
_CHANGES = {
    ChangeKind.CREATE: "plus-circle",
    ChangeKind.PATCH: "pencil-simple",
    ChangeKind.DELETE: "trash",
    ChangeKind.RESTORE: "arrow-counter-clockwise",
}
_FIELDS = ("type", "subject", "at", "duration", "owner_id", "created_by", "body")


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened. `detail` says more than the title, `who` is a member's id, `activity` its record."""

    at: Instant
    icon: str
    title: str
    detail: str = ""
    who: Id = ""
    name: str = ""
    activity: Id = ""


def entries(workspace: Workspace, record_type: RecordType, record_id: Id, older: Iterable[Change] = ()) -> list[Entry]:
    """The stream of a record; `older` are changes that the server has told besides those kept here."""
    known = {(each.version, each.position): each for each in older}
    known |= {
        (each.version, each.position): each for each in history.history(workspace.reader, record_type.name, record_id)
    }
    found = list(_activities(workspace, record_type, record_id))
    told = {each.at for each in found if each.icon == _ICONS[CHANGE]}
    changes = [each for each in known.values() if each.at not in told]
    found += _changes(workspace, record_type, changes)
    found += _decisions(workspace, record_type, record_id)
    return sorted(found, key=lambda each: -each.at)


def activity_field(workspace: Workspace, record_type: RecordType) -> RecordField | None:
    """The field by which an activity is about such a record."""
    declared_type = workspace.catalogue.record_types.get(ACTIVITY)
    if declared_type is None or not workspace.actor.may_some(declared_type.permission("view")):
        return None
    pointing = (each for each in declared_type.references if not each.system and each.kind is Kind.REFERENCE)
    return next((each for each in pointing if each.reference == record_type.name), None)


def oldest(changes: Iterable[Change]) -> int | None:
    """The version before which the server is to be asked for more; None when nothing is known."""
    return min((each.version for each in changes), default=None)


def _activities(workspace: Workspace, record_type: RecordType, record_id: Id) -> Iterator[Entry]:
    field = activity_field(workspace, record_type)
    if field is None:
        return
    types = workspace.catalogue.record_types
    query = Query((Filter(field.name, Operator.ANY_OF, (record_id,)),), sort="at", descending=True)
    rids = lists.ordered(workspace.reader, types, types[ACTIVITY], query, limit=SHOWN)
    found = lists.page(workspace.reader, types, types[ACTIVITY], rids, _FIELDS)
    values, kinds = ValueText(workspace.locale), types[ACTIVITY].field("type")
    marks = badges.badges(workspace.reader, ACTIVITY, [each.id for each in found.values()])
    for line in (found[rid] for rid in rids if rid in found):
        yield _activity(line, kinds, values, marks.get(line.id) is badges.Badge.PENDING)


def _activity(line: Line, kinds: RecordField, values: ValueText, guessed: bool) -> Entry:
    row = line.values
    kind = str(row["type"])
    title = line.title or choice(kinds, kind)
    if kind not in ("note", CHANGE):
        title = f"{choice(kinds, kind)}: {title}" if line.title else choice(kinds, kind)
    duration = values.duration(row["duration"]) if row["duration"] else ""
    who = row["owner_id"] or row["created_by"] or ""
    body = " ".join(str(row["body"] or "").split())
    said = (_tr("not confirmed yet") if guessed else "", duration, body if body != line.title else "")
    detail = " · ".join(each for each in said if each)
    return Entry(row["at"], _ICONS.get(kind, "circle"), title, detail, who, line.titles.get(who, ""), line.id)


def _changes(workspace: Workspace, record_type: RecordType, changes: Sequence[Change]) -> Iterator[Entry]:
    names = _names(workspace, record_type, changes)
    values = ValueText(workspace.locale)
    for each in changes:
        title, detail = _words(record_type, each, values, names)
        detail = " · ".join(part for part in (detail, _elsewhere(workspace, each)) if part)
        yield Entry(each.at, _CHANGES[each.kind], title, detail, each.actor, names.get(each.actor, ""))


def _decisions(workspace: Workspace, record_type: RecordType, record_id: Id) -> Iterator[Entry]:
    me = workspace.person_id
    name = lists.titles(workspace.reader, workspace.catalogue.record_types, [("member", me)]).get(("member", me), "")
    for each in decisions(workspace, record_type, record_id):
        yield Entry(each.at, _ICONS["note"], each.title, each.detail, me, name)


def _elsewhere(workspace: Workspace, change: Change) -> str:
    """Says of a person's own change that it was not made here, so that nobody wonders about it."""
    here = workspace.actor
    return _tr("on another of your devices") if change.actor == here.person and change.device != here.device else ""


def _names(workspace: Workspace, record_type: RecordType, changes: Sequence[Change]) -> dict[Id, str]:
    """What the people and records that changes speak of are called, by id."""
    keys = {("member", each.actor) for each in changes}
    for each in changes:
        for side in (each.before, each.after):
            for name, value in side.items():
                field = record_type.by_name.get(name)
                if field is not None and field.reference:
                    members = value if field.kind in SEVERAL else [value]
                    keys |= {(field.reference, member) for member in members or () if member}
    found = lists.titles(workspace.reader, workspace.catalogue.record_types, keys)
    return {key[1]: title for key, title in found.items()}


def _words(record_type: RecordType, change: Change, values: ValueText, names: Mapping[Id, str]) -> tuple[str, str]:
    label = declared(record_type.label)
    if change.kind is ChangeKind.CREATE:
        return _tr("{record} created").format(record=label), ""
    if change.kind is ChangeKind.DELETE:
        return _tr("{record} deleted").format(record=label), ""
    if change.kind is ChangeKind.RESTORE:
        return _tr("{record} restored").format(record=label), ""
    fields = [_field(record_type, name) for name in change.after]
    labels = [declared(each.label) for each in fields]
    named = ", ".join(labels[:_NAMED])
    if len(labels) > _NAMED:
        named = _tr("{named} and {count} more").format(named=named, count=len(labels) - _NAMED)
    detail = _difference(fields[0], change, values, names) if len(fields) == 1 else ""
    return _tr("{fields} changed").format(fields=named), detail


def _field(record_type: RecordType, name: str) -> RecordField:
    return record_type.by_name.get(name) or RecordField(name, name.removeprefix("custom."), Kind.JSON)


def _difference(field: RecordField, change: Change, values: ValueText, names: Mapping[Id, str]) -> str:
    """What it was and what it is, where both are short."""
    if field.kind is Kind.LONG_TEXT:
        return ""
    context: dict[str, Value] = dict(change.after)
    before = values.of(field, change.before.get(field.name), context, names)
    after = values.of(field, change.after.get(field.name), context, names)
    return f"{before or '–'} → {after or '–'}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Timeline", text)
