"""The ways of looking at a list: all, mine, not synced, and the saved views. Plain data from the replica."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.derive.occasion import occasion
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from shared_models.kernel.record_type import RecordType
from sync.replica import lists, queue
from sync.replica.query import Filter, Operator, Query
from sync.replica.relative import resolved

ALL, MINE, UNSYNCED = "all", "mine", "unsynced"
_SAVED = "saved_view"
_SHOWN = 6
"""Saved views that get a chip; the filter menu has all of them."""


@dataclass(frozen=True, slots=True)
class View:
    """A name and the query behind it; `id` is a word of the product's own or the id of a saved view.

    The conditions of a `fixed` one belong to it; those of a saved one can be changed.
    """

    id: str
    name: str
    query: Query
    fixed: bool = False


def views(workspace: Workspace, record_type: RecordType) -> list[View]:
    """The views of a record type for this person; a saved one that cannot be understood here is left out."""
    return [*_own_views(workspace, record_type), *_saved_views(workspace, record_type)]


def chips(offered: list[View]) -> list[View]:
    """Those that are always in sight."""
    return offered[: 3 + _SHOWN]


def unsynced(workspace: Workspace, record_type: RecordType) -> Query:
    """The records with work that has not arrived: waiting, refused or contested."""
    reader, name = workspace.reader, record_type.name
    ids: set[Id] = set()
    for each in (*queue.waiting(reader), *queue.inbox(reader)):
        ids |= {change.record_id for change in each.changes if change.record_type == name}
        if each.mutation.record_type == name:
            ids.add(each.mutation.record_id)
    return Query((Filter("id", Operator.ANY_OF, tuple(sorted(ids))),))


def _own_views(workspace: Workspace, record_type: RecordType) -> Iterator[View]:
    yield View(ALL, _tr("All"), Query())
    if record_type.owner:
        mine = Filter(record_type.owner, Operator.ANY_OF, (workspace.person_id,))
        yield View(MINE, _tr("Mine"), Query((mine,)), fixed=True)
    yield View(UNSYNCED, _tr("Not synced"), Query(), fixed=True)


def _saved_views(workspace: Workspace, record_type: RecordType) -> Iterator[View]:
    types = workspace.catalogue.record_types
    stored = types.get(_SAVED)
    if stored is None or not workspace.actor.may_some(stored.permission("view")):
        return
    query = Query((Filter("record_type", Operator.IS, record_type.name),), sort="position")
    rids = lists.ordered(workspace.reader, types, stored, query)
    fields = ["name", "filters", "sort", "shared", "owner_id"]
    found = lists.page(workspace.reader, types, stored, rids, fields)
    for line in (found[rid] for rid in rids if rid in found):
        if not (line.values["shared"] or line.values["owner_id"] == workspace.person_id):
            continue
        try:
            view = View(line.id, line.title, Query.restore(line.values))
            lists.check(types, record_type, resolved(record_type, view.query, occasion(workspace)))
        except Fault:
            continue
        yield view


def _tr(text: str) -> str:
    return QCoreApplication.translate("Views", text)
