"""What points at a record: a company's contacts and deals, a contact's deals and tasks. From the declarations."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from desktop.derive.columns import nameless
from desktop.derive.thumbnails import THUMBNAIL
from desktop.derive.tones import state_of
from desktop.derive.value_text import ValueText
from desktop.derive.words import choice, declared
from desktop.records.timeline import ACTIVITY, TASK
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from shared_models.kernel.record_field import BYTES, Kind, RecordField
from shared_models.kernel.record_type import RecordType
from sync.replica import lists
from sync.replica.lists import Line
from sync.replica.query import Filter, Operator, Query

SHOWN = 5
_MANY = 200
_USUAL = ("stored",)
"""The states of which nothing is said, because they are how things ought to be."""


@dataclass(frozen=True, slots=True)
class RelatedLine:
    """One related record: its title, what state it is in or what else it names, and its amount or day in a colour.

    `thumbnail` names the picture of an attached file; empty for one without, None for records that are no files. `tie`
    is the record that ties this one to the one it is shown for.
    """

    record_type: str
    id: Id
    title: str
    hint: str
    amount: str
    thumbnail: str | None = None
    token: str = "text"
    tie: Id = ""


@dataclass(frozen=True, slots=True)
class Related:
    """The records of one type that point at another by one field, the latest first; `count` is how many there are."""

    label: str
    record_type: str
    field: str
    count: int
    lines: tuple[RelatedLine, ...]


def relations(workspace: Workspace, record_type: RecordType) -> Iterator[tuple[RecordType, RecordField]]:
    """The types whose records point at such a record, with the field by which they do."""
    for each in workspace.catalogue:
        if (
            each.name == ACTIVITY
            or each.system
            or each.configuration
            or not workspace.actor.may_some(each.permission("view"))
        ):
            continue
        for field in each.references:
            if not field.system and field.kind is Kind.REFERENCE and field.reference == record_type.name:
                yield each, field


def related(
    workspace: Workspace, record_type: RecordType, record_id: Id, unfolded: Collection[tuple[str, str]] = ()
) -> list[Related]:
    """What points at a record; types of which nothing does are left out. Of those `unfolded` all are read."""
    found = []
    for kind, field in relations(workspace, record_type):
        if kind.name == TASK:  # what is to be done stands above the story
            continue
        query = Query((Filter(field.name, Operator.IS, record_id),), sort="updated_at", descending=True)
        limit = _MANY if (kind.name, field.name) in unfolded else SHOWN
        rids = lists.ordered(workspace.reader, workspace.catalogue.record_types, kind, query, limit=limit)
        if rids:
            lines = _lines(workspace, kind, field, rids)
            count = lists.count(workspace.reader, kind, query) if len(rids) == limit else len(rids)
            label = declared(kind.label_plural)
            if kind.name == record_type.name:
                label = f"{label} ({declared(field.label)})"
            found.append(Related(label, kind.name, field.name, count, tuple(lines)))
    return found


def _lines(workspace: Workspace, kind: RecordType, by: RecordField, rids: Sequence[int]) -> Iterator[RelatedLine]:
    state, other, amount = _state(workspace, kind), _other(kind, by), _amount(kind)
    fields = [each for each in (state, other, amount) if each is not None]
    names = [each.name for each in fields]
    names += [each.currency for each in fields if each.currency]
    names += [each.name for each in _days(kind)] if only_ties(kind) else []
    names += [THUMBNAIL] if THUMBNAIL in kind.by_name else []
    types = workspace.catalogue.record_types
    found = lists.page(workspace.reader, types, kind, rids, list(dict.fromkeys(names)))
    values = ValueText(workspace.locale)
    for line in (found[rid] for rid in rids if rid in found):
        yield _line(kind, line, state, other, amount, values)


def _line(
    kind: RecordType,
    line: Line,
    state: RecordField | None,
    other: RecordField | None,
    amount: RecordField | None,
    values: ValueText,
) -> RelatedLine:
    def text(field: RecordField | None) -> str:
        if field is None:
            return ""
        value = line.values[field.name]
        if value in _USUAL:
            return ""
        return choice(field, value) if field.kind is Kind.CHOICE and value else _read(values, field, line)

    link = only_ties(kind) and other is not None and line.values[other.name]
    if link and other is not None:  # it only ties two records together: show the other one
        when = " – ".join(text(each) for each in _days(kind))
        return RelatedLine(other.reference, str(link), text(other), line.title, when.strip(" –") and when, tie=line.id)
    thumbnail = line.values[THUMBNAIL] or "" if THUMBNAIL in kind.by_name else None
    return RelatedLine(kind.name, line.id, line.title or nameless(), text(state), text(amount), thumbnail)


def _read(values: ValueText, field: RecordField, line: Line) -> str:
    return values.of(field, line.values[field.name], line.values, line.titles)


def _state(workspace: Workspace, kind: RecordType) -> RecordField | None:
    types = workspace.catalogue.record_types
    pointed = (each for each in kind.fields if each.in_list and each.kind is Kind.REFERENCE)
    staged = next((each for each in pointed if each.reference in types and types[each.reference].configuration), None)
    return staged or state_of(kind)


def _other(kind: RecordType, by: RecordField) -> RecordField | None:
    """The other record that one names which only ties two together."""
    pointing = (each for each in kind.references if not each.system and each.kind is Kind.REFERENCE)
    return next((each for each in pointing if each.name != by.name), None) if only_ties(kind) else None


def only_ties(kind: RecordType) -> bool:
    """Whether its records only tie two others together, and need no name of their own."""
    return not kind.menu and not any(kind.field(each).required for each in kind.title)


def _days(kind: RecordType) -> list[RecordField]:
    """Since when and until when one is tied."""
    return [each for each in kind.own_fields if each.kind is Kind.DAY]


def _amount(kind: RecordType) -> RecordField | None:
    shown = [each for each in kind.fields if each.in_list]
    money = next((each for each in shown if each.kind is Kind.MONEY), None)
    size = next((each for each in kind.own_fields if each.unit == BYTES), None)
    return money or next((each for each in shown if each.kind is Kind.DAY), size)
