"""What a record is tied to, side by side: what it stands below, what stands below it, people, deals. Read at once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from desktop.derive.columns import nameless
from desktop.derive.words import declared
from desktop.workspace import Workspace
from shared_models.kernel.hierarchy import leads_up
from shared_models.kernel.ids import Id
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row
from sync.replica import lists, rows
from sync.replica.query import Filter, Operator, Query

SHOWN = 7
_DRAWN = frozenset({"company", "contact", "deal", "lead"})
_TIES = "affiliation"


class Side(StrEnum):
    """Where a neighbour stands: what is above leads there, what is below hangs on it."""

    ABOVE = "above"
    BELOW = "below"
    START = "start"
    END = "end"


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A record that another is tied to; `tie` says how: "Parent company", "Deals", the role of a person."""

    record_type: str
    id: Id
    title: str
    tie: str
    side: Side


@dataclass(frozen=True, slots=True)
class Circle:
    """A record with its neighbours; `more` says of how many of a kind no more than SHOWN are here."""

    centre: Neighbour
    around: Sequence[Neighbour]
    more: Sequence[tuple[str, int]] = ()


def circle(workspace: Workspace, record_type: str, record_id: Id) -> Circle | None:
    """The record with all it is tied to; None when it is not here."""
    kind = workspace.catalogue.record_types.get(record_type)
    row = rows.fetch_one(workspace.reader, kind, record_id) if kind is not None else None
    if kind is None or row is None:
        return None
    centre = Neighbour(record_type, record_id, kind.title_of(row) or nameless(), declared(kind.label), Side.ABOVE)
    around, more = list(_named(workspace, kind, row)), []
    for target, field in _pointing(workspace, kind):
        found, count = _those(workspace, target, field, record_id, _side(target, kind, field))
        around += found
        if count > len(found):
            more.append((declared(target.label_plural), count - len(found)))
    around += _tied(workspace, kind, record_id)
    known: dict[tuple[str, Id], Neighbour] = {}
    for each in around:
        if (each.record_type, each.id) != (record_type, record_id):
            known.setdefault((each.record_type, each.id), each)
    return Circle(centre, list(known.values()), more)


def _named(workspace: Workspace, kind: RecordType, row: Row) -> Iterator[Neighbour]:
    """What the record itself names."""
    fields = [each for each in kind.references if each.reference in _DRAWN and _ties(each) and row.get(each.name)]
    keys = [(each.reference, row[each.name]) for each in fields]
    titles = lists.titles(workspace.reader, workspace.catalogue.record_types, keys)
    for each in fields:
        key = (each.reference, row[each.name])
        if key in titles:
            side = Side.START if each.reference == "contact" else Side.END if each.reference == "deal" else Side.ABOVE
            yield Neighbour(*key, titles[key] or nameless(), declared(each.label), side)


def _ties(field: RecordField) -> bool:
    return field.kind is Kind.REFERENCE and not field.system


def _pointing(workspace: Workspace, kind: RecordType) -> Iterator[tuple[RecordType, RecordField]]:
    for target in workspace.catalogue:
        if target.name in _DRAWN and workspace.actor.may_some(target.permission("view")):
            for field in target.references:
                if _ties(field) and field.reference == kind.name:
                    yield target, field


def _side(target: RecordType, kind: RecordType, field: RecordField) -> Side:
    if target.name == kind.name and leads_up(kind, field):
        return Side.BELOW
    return Side.START if target.name == "contact" else Side.END if target.name == "deal" else Side.BELOW


def _those(
    workspace: Workspace, target: RecordType, field: RecordField, record_id: Id, side: Side
) -> tuple[list[Neighbour], int]:
    """The latest records that name another, and how many do."""
    query = Query((Filter(field.name, Operator.IS, record_id),), sort="updated_at", descending=True)
    types = workspace.catalogue.record_types
    rids = lists.ordered(workspace.reader, types, target, query, limit=SHOWN)
    found = lists.page(workspace.reader, types, target, rids, ())
    below = side is Side.BELOW and target.name == field.reference
    tie = QCoreApplication.translate("Relations", "Stands below it") if below else declared(target.label)
    count = lists.count(workspace.reader, target, query) if len(rids) == SHOWN else len(rids)
    lines = [found[rid] for rid in rids if rid in found]
    return [Neighbour(target.name, each.id, each.title or nameless(), tie, side) for each in lines], count


def _tied(workspace: Workspace, kind: RecordType, record_id: Id) -> Iterator[Neighbour]:
    """People in further companies, and the further companies of a person, with the role."""
    ties = workspace.catalogue.record_types.get(_TIES)
    if ties is None or not workspace.actor.may_some(ties.permission("view")):
        return
    pointing = [each for each in ties.references if _ties(each)]
    mine = next((each for each in pointing if each.reference == kind.name), None)
    other = next((each for each in pointing if each is not mine), None)
    if mine is None or other is None:
        return
    query = Query((Filter(mine.name, Operator.IS, record_id),))
    rids = lists.ordered(workspace.reader, workspace.catalogue.record_types, ties, query, limit=SHOWN)
    found = lists.page(workspace.reader, workspace.catalogue.record_types, ties, rids, [other.name, "role"])
    for line in found.values():
        to = line.values[other.name]
        if to in line.titles:
            side = Side.START if other.reference == "contact" else Side.ABOVE
            role = str(line.values["role"] or "") or declared(ties.label)
            yield Neighbour(other.reference, to, line.titles[to] or nameless(), role, side)
