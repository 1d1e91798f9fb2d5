"""The ways of looking at a list: all, mine, not synced, the saved views, and what was deleted. Plain data.

A saved view that names a field which is gone still opens: what names it is left out, and it says so.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.derive.occasion import occasion
from desktop.documents.approving import APPROVE
from desktop.documents.views import DOCUMENT, OVERDUE, document_views, overdue
from desktop.records.layout import Layout
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from shared_models.kernel.record_field import Value
from shared_models.kernel.record_type import RecordType
from sync.replica import badges, lists
from sync.replica.query import Condition, Filter, Operator, Query, named
from sync.replica.relative import resolved

ALL, MINE, UNSYNCED, DELETED = "all", "mine", "unsynced", "deleted"
SAVED = "saved_view"
SHARE = "saved_view.share"
"""What one must be allowed to do to share a view."""
ICONS = ("", "star", "fire", "clock", "flag", "heart", "users", "bell", "bookmark-simple")
"""The icons that a view can have."""
_SHOWN = 6
"""Saved views that get a chip; the menu of views has all of them."""
_FIELDS = ("name", "filters", "sort", "columns", "layout", "icon", "shared", "owner_id", "position")


@dataclass(frozen=True, slots=True)
class View:
    """A name and the query behind it; `id` is a word of the product's own or the id of a saved view.

    The conditions of a `fixed` one belong to it; those of a saved one can be changed. `asks` gives one more that is
    found anew each time, as more than a record's fields decides. `stored` is what the record holds, `gone` what it
    names that is no longer there.
    """

    id: str
    name: str
    query: Query
    fixed: bool = False
    asks: Callable[[], Condition] | None = None
    layout: Layout = field(default_factory=Layout)
    icon: str = ""
    gone: tuple[str, ...] = ()
    stored: Mapping[str, Value] = field(default_factory=dict)

    @property
    def is_saved(self) -> bool:
        """Whether it is a record that can be changed."""
        return bool(self.stored)


def views(workspace: Workspace, record_type: RecordType) -> list[View]:
    """The views of a record type for this person; `record_type` knows the tenant's own fields as well."""
    own = [*_own_views(workspace, record_type), *_saved_views(workspace, record_type)]
    if workspace.actor.may_some(record_type.permission("delete")):
        own.append(View(DELETED, _tr("Deleted"), Query(deleted=True), fixed=True))
    return own


def chips(offered: list[View]) -> list[View]:
    """Those that are always in sight."""
    shown = [each for each in offered if each.id != DELETED]
    return shown[: sum(not each.is_saved for each in shown) + _SHOWN]


def unsynced(workspace: Workspace, record_type: RecordType) -> Condition:
    """The records with work that has not arrived: waiting, refused or contested."""
    ids = badges.marked(workspace.reader, record_type.name)
    return Filter("id", Operator.ANY_OF, tuple(sorted(ids)))


def stored_values(query: Query, layout: Layout) -> dict[str, Any]:
    """What a saved view's record holds of a query and a layout."""
    plain = layout.snapshot()
    then = f"-{query.then}" if query.then_descending else query.then
    return {
        **query.snapshot(),
        "columns": plain.pop("columns"),
        "layout": plain | {"then": then},
    }


def _own_views(workspace: Workspace, record_type: RecordType) -> Iterator[View]:
    yield View(ALL, _tr("All"), Query())
    if record_type.name == DOCUMENT:
        kinds = document_views(workspace.actor.may(APPROVE))
        yield from (View(name, words, query, fixed=True) for name, words, query in kinds)
        if "entry" in workspace.catalogue.record_types and workspace.actor.may_some("entry.view"):
            yield View(OVERDUE, _tr("Overdue"), Query(sort="due"), fixed=True, asks=lambda: overdue(workspace.reader))
    if record_type.owner:
        mine = Filter(record_type.owner, Operator.ME)
        yield View(MINE, _tr("Mine"), Query((mine,)), fixed=True)
    yield View(UNSYNCED, _tr("Not synced"), Query(), fixed=True, asks=partial(unsynced, workspace, record_type))


def _saved_views(workspace: Workspace, record_type: RecordType) -> Iterator[View]:
    types = workspace.catalogue.record_types
    stored = types.get(SAVED)
    if stored is None or not workspace.actor.may_some(stored.permission("view")):
        return
    query = Query((Filter("record_type", Operator.IS, record_type.name),), sort="position")
    rids = lists.ordered(workspace.reader, types, stored, query)
    known = [each for each in _FIELDS if each in stored.by_name]
    found = lists.page(workspace.reader, types, stored, rids, known)
    for line in (found[rid] for rid in rids if rid in found):
        if line.values["shared"] or line.values["owner_id"] == workspace.person_id:
            yield _view(workspace, record_type, line.id, line.title, line.values)


def _view(workspace: Workspace, record_type: RecordType, view_id: Id, name: str, values: Mapping[str, Value]) -> View:
    more = values.get("layout")
    plain = more if isinstance(more, Mapping) else {}
    layout = Layout.restore({**plain, "columns": values.get("columns")})
    icon, then = str(values.get("icon") or ""), str(plain.get("then") or "")
    icon = icon if icon in ICONS else ""
    try:
        asked = Query.restore(values)
    except Fault:
        return View(view_id, name, Query(), layout=layout, icon=icon, gone=("…",), stored=values)
    asked = replace(asked, then=then.removeprefix("-"), then_descending=then.startswith("-"))
    kept, gone = understood(workspace, record_type, asked)
    return View(view_id, name, kept, layout=layout, icon=icon, gone=gone, stored=values)


def understood(workspace: Workspace, record_type: RecordType, query: Query) -> tuple[Query, tuple[str, ...]]:
    """What of a query makes sense for the fields there are, and what it names that is gone or makes none."""
    gone = {each for each in named(query.filters) if each not in record_type.by_name}
    types, at = workspace.catalogue.record_types, occasion(workspace)
    kept: list[Condition] = []
    for each in query.filters:
        try:
            lists.check(types, record_type, resolved(record_type, Query((each,)), at))
        except Fault:
            gone |= named([each])
        else:
            if not named([each]) & gone:
                kept.append(each)
    orders = (query.sort, query.then)
    sort, then = (each if each in ("", "title") or each in record_type.by_name else "" for each in orders)
    gone |= {each for each in orders if each and each not in (sort, then)}
    return replace(query, filters=tuple(kept), sort=sort, then=then), tuple(sorted(gone))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Views", text)
