"""What one entry of a record's story says: an activity, a finished task, a change, or what was decided about one.

Plain data; `story.py` reads it page by page.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from desktop.derive.custom_fields import widened
from desktop.derive.value_text import ValueText
from desktop.derive.words import choice, declared, number
from desktop.notes.marks import plain
from desktop.workspace import Workspace
from shared_models.kernel.change import Change, ChangeKind
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.record_field import SEVERAL, Kind, RecordField, Value
from shared_models.kernel.record_type import RecordType
from sync.replica import badges, lists
from sync.replica.lists import Line

ACTIVITY = "activity"
TASK = "task"
CHANGE = "change"
"""The type of the activities that verbs write."""
_NAMED = 3
_SHORT = 60
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
ACTIVITY_FIELDS = (
    *("type", "subject", "at", "duration", "direction", "outcome", "location", "attendees"),
    *("owner_id", "created_by", "body"),
)
TASK_FIELDS = ("subject", "due", "done_at", "done_by", "owner_id", "body")


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened. `detail` says more than the title, `body` is what was written, without its marks.

    `who` is a member's id, `record` the activity or task that it is, of the type `of`.
    """

    at: Instant
    icon: str
    title: str
    detail: str = ""
    who: Id = ""
    name: str = ""
    activity: Id = ""
    body: str = ""
    of: str = ACTIVITY


def activity_field(workspace: Workspace, record_type: RecordType) -> RecordField | None:
    """The field by which an activity is about such a record."""
    return pointing_field(workspace, ACTIVITY, record_type)


def pointing_field(workspace: Workspace, of: str, record_type: RecordType) -> RecordField | None:
    """The field by which a record of the type `of` is about such a record; None where they are out of sight."""
    declared_type = workspace.catalogue.record_types.get(of)
    if declared_type is None or not workspace.actor.may_some(declared_type.permission("view")):
        return None
    pointing = (each for each in declared_type.references if not each.system and each.kind is Kind.REFERENCE)
    return next((each for each in pointing if each.reference == record_type.name), None)


def oldest(changes: Iterable[Change]) -> int | None:
    """The version before which the server is to be asked for more; None when nothing is known."""
    return min((each.version for each in changes), default=None)


def activity_entries(workspace: Workspace, lines: Iterable[Line]) -> Iterator[Entry]:
    """Activities as entries."""
    lines = list(lines)
    kind = workspace.catalogue.record_types[ACTIVITY].field("type")
    marks = badges.badges(workspace.reader, ACTIVITY, [each.id for each in lines])
    values = ValueText(workspace.locale)
    for line in lines:
        yield _activity(line, kind, values, marks.get(line.id) is badges.Badge.PENDING)


def _activity(line: Line, kinds: RecordField, values: ValueText, guessed: bool) -> Entry:
    row = line.values
    kind = str(row["type"])
    title = plain(line.title) or choice(kinds, kind)
    if kind not in ("note", CHANGE):
        title = f"{choice(kinds, kind)}: {title}" if line.title else choice(kinds, kind)
    body = plain(str(row["body"] or "")).strip()
    if body == title or kind == CHANGE:
        short, body = (body if body != title else ""), ""
    else:
        short = ""
    people = ", ".join(line.titles[each] for each in row["attendees"] or () if each in line.titles)
    said = (
        _tr("not confirmed yet") if guessed else "",
        values.duration(row["duration"]) if row["duration"] else "",
        str(row["outcome"] or ""),
        str(row["location"] or ""),
        people,
        " ".join(short.split()),
    )
    who = row["owner_id"] or row["created_by"] or ""
    detail = " · ".join(each for each in said if each)
    without = body.removeprefix(title).strip() if kind == "note" else body
    return Entry(row["at"], _ICONS.get(kind, "circle"), title, detail, who, line.titles.get(who, ""), line.id, without)


def task_entries(workspace: Workspace, lines: Iterable[Line]) -> Iterator[Entry]:
    """Finished tasks as entries."""
    lines = list(lines)
    for line in lines:
        who = line.values["done_by"] or line.values["owner_id"] or ""
        title = _tr("Done: {task}").format(task=line.title)
        body = plain(str(line.values["body"] or "")).strip()
        name = line.titles.get(who, "")
        yield Entry(line.values["done_at"], "check-circle", title, "", who, name, line.id, body, TASK)


def change_entries(workspace: Workspace, record_type: RecordType, changes: Sequence[Change]) -> Iterator[Entry]:
    """Changes as entries; those of one save are one."""
    changes = _of_one_save(changes)
    record_type = widened(workspace.reader, workspace.catalogue.record_types, record_type, retired=True)
    names = _names(workspace, record_type, changes)
    values = ValueText(workspace.locale)
    for each in changes:
        title, detail = _words(record_type, each, values, names)
        detail = " · ".join(part for part in (detail, _elsewhere(workspace, each)) if part)
        yield Entry(each.at, _CHANGES[each.kind], title, detail, each.actor, names.get(each.actor, ""))


def _of_one_save(changes: Sequence[Change]) -> list[Change]:
    """Patches of one person and one moment as one change, from what was before all of them to what is after."""
    found: list[Change] = []
    for each in sorted(changes, key=lambda each: (each.at, each.version, each.position)):
        last = found[-1] if found else None
        patches = last is not None and last.kind is each.kind is ChangeKind.PATCH
        if last is not None and patches and (last.at, last.actor, last.device) == (each.at, each.actor, each.device):
            before, after = {**each.before, **last.before}, {**last.after, **each.after}
            found[-1] = replace(last, before=before, after=after)
        else:
            found.append(each)
    return [each for each in map(_differing, found) if each.kind is not ChangeKind.PATCH or each.after]


def _differing(change: Change) -> Change:
    """A change without what is as it was before: what was taken back before it was sent tells nothing."""
    same = {name for name, value in change.after.items() if name in change.before and change.before[name] == value}
    if change.kind is not ChangeKind.PATCH or not same:
        return change
    before, after = ({k: v for k, v in side.items() if k not in same} for side in (change.before, change.after))
    return replace(change, before=before, after=after)


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
        named = _tr("{named} and {count} more").format(named=named, count=number(len(labels) - _NAMED))
    detail = _difference(fields[0], change, values, names) if len(fields) == 1 else ""
    if len(fields) > 1:
        parts = ((declared(each.label), _difference(each, change, values, names)) for each in fields[:_NAMED])
        detail = " · ".join(f"{label}: {words}" for label, words in parts if words)
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
    return f"{_cut(before) or '–'} → {_cut(after) or '–'}"


def _cut(text: str) -> str:
    return text if len(text) <= _SHORT else f"{text[: _SHORT - 1].rstrip()}…"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Timeline", text)
