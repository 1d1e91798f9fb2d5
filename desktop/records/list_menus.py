"""The menus of a list: what it is narrowed to, and how it is ordered and shown. Every entry can be reached by keys."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop.derive.columns import Columns
from desktop.derive.words import choice, declared
from desktop.records.views import View
from desktop.workspace import Workspace
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.record_type import RecordType
from sync.replica import lists
from sync.replica.query import Filter, Operator, Query

_MANY = 60
"""Records beyond which a reference is no longer offered as a menu."""


@dataclass(frozen=True, slots=True)
class Narrowing:
    """One condition as a person chose it: its words and its filter."""

    words: str
    filter: Filter


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("List", text)


def filter_menu(
    parent: QWidget,
    workspace: Workspace,
    record_type: RecordType,
    views: Sequence[View],
    view: Callable[[str], None],
    narrow: Callable[[Narrowing], None],
) -> QMenu:
    """All views, then a menu for each field that has few values."""
    menu = QMenu(parent)
    menu.setAccessibleName(tr("Filter"))
    for each in views:
        menu.addAction(_plain(each.name)).triggered.connect(lambda _=False, name=each.id: view(name))
    menu.addSeparator()
    for field in record_type.own_fields:
        offered = _values(workspace, field)
        if offered:
            label = declared(field.label)
            inner = menu.addMenu(_plain(label))
            for value, words in offered:
                made = Narrowing(f"{label}: {words}", Filter(field.name, Operator.ANY_OF, (value,)))
                inner.addAction(_plain(words)).triggered.connect(lambda _=False, made=made: narrow(made))
    return menu


def display_menu(
    parent: QWidget,
    columns: Columns,
    query: Query,
    sort: Callable[[str, bool], None],
    dense: bool,
    set_dense: Callable[[bool], None],
) -> QMenu:
    """What the list is ordered by, which way, and how high its rows are."""
    menu = QMenu(parent)
    menu.setAccessibleName(tr("Display"))
    group = QActionGroup(menu)
    fields = [(each.sort, each.label) for each in columns.shown if each.sort]
    known = {each for each, _ in fields}
    more = [each for each in columns.record_type.fields if each.sortable and each.name not in known]
    for name, label in (*fields, *((each.name, declared(each.label)) for each in more)):
        entry = _checked(menu, tr("Sort by {field}").format(field=label), (query.sort or "title") == name)
        group.addAction(entry)
        entry.triggered.connect(lambda _=False, name=name: sort(name, query.descending))
    menu.addSeparator()
    way = _checked(menu, tr("Descending"), query.descending)
    way.triggered.connect(lambda on: sort(query.sort or "title", on))
    menu.addSeparator()
    _checked(menu, tr("Compact rows"), dense).triggered.connect(set_dense)
    return menu


def pop_up(menu: QMenu, anchor: QWidget) -> None:
    """Show a menu below the widget it belongs to; it is gone when it closes."""
    menu.aboutToHide.connect(menu.deleteLater)
    below = QPoint(anchor.width() - menu.sizeHint().width() if anchor.isRightToLeft() else 0, anchor.height() + 4)
    menu.popup(anchor.mapToGlobal(below))
    actions = menu.actions()
    if actions:
        menu.setActiveAction(actions[0])


def _values(workspace: Workspace, field: RecordField) -> list[tuple[str | bool, str]]:
    """The few values a field may have, each with its words."""
    if field.kind is Kind.CHOICE:
        return [(each, choice(field, each)) for each in field.choices]
    if field.kind is Kind.BOOLEAN:
        return [(True, tr("Yes"))]
    target = workspace.catalogue.record_types.get(field.reference)
    if target is None or not workspace.actor.may_some(target.permission("view")):
        return []
    types = workspace.catalogue.record_types
    rids = lists.ordered(workspace.reader, types, target, Query(), limit=_MANY + 1)
    if len(rids) > _MANY:
        return []
    found = lists.page(workspace.reader, types, target, rids, ())
    return [(found[rid].id, found[rid].title) for rid in rids if rid in found]


def _checked(menu: QMenu, text: str, on: bool) -> QAction:
    entry = menu.addAction(_plain(text))
    entry.setCheckable(True)
    entry.setChecked(on)
    return entry


def _plain(text: str) -> str:
    return text.replace("&", "&&")
