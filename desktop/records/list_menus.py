"""The menu of a list: how it is ordered and shown. Every entry can be reached by keys."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop.derive.columns import Columns, field_label
from sync.replica.query import Filter, Query


@dataclass(frozen=True, slots=True)
class Narrowing:
    """One condition as a person chose it: its words and its filter."""

    words: str
    filter: Filter


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("List", text)


def display_menu(
    parent: QWidget,
    columns: Columns,
    query: Query,
    sort: Callable[[str, bool], None],
    density: str,
    set_density: Callable[[str], None],
    choose_columns: Callable[[], None],
    choose_groups: Callable[[], None],
    sort_within: Callable[[str], None],
) -> QMenu:
    """What the list is ordered by, which way, its columns, and how high its rows are."""
    menu = QMenu(parent)
    menu.setAccessibleName(tr("Display"))
    group = QActionGroup(menu)
    fields = [(each.sort, each.label) for each in columns.shown if each.sort]
    known = {each for each, _ in fields}
    more = [each for each in columns.record_type.fields if each.sortable and each.name not in known]
    for name, label in (*fields, *((each.name, field_label(each)) for each in more)):
        entry = _checked(menu, tr("Sort by {field}").format(field=label), (query.sort or "title") == name)
        group.addAction(entry)
        entry.triggered.connect(lambda _=False, name=name: sort(name, query.descending))
    menu.addSeparator()
    way = _checked(menu, tr("Descending"), query.descending)
    way.triggered.connect(lambda on: sort(query.sort or "title", on))
    then = menu.addMenu(tr("Then by"))
    for name, label in fields:
        if name != (query.sort or "title"):
            entry = _checked(then, label, query.then == name)
            entry.triggered.connect(lambda _=False, name=name: sort_within(name))
    menu.addSeparator()
    menu.addAction(tr("Group by…")).triggered.connect(lambda _=False: choose_groups())
    menu.addAction(tr("Columns…")).triggered.connect(lambda _=False: choose_columns())
    rows = menu.addMenu(tr("Rows"))
    for name, words in (
        ("", tr("As in all lists")),
        ("compact", tr("Compact")),
        ("normal", tr("Normal")),
        ("roomy", tr("Roomy")),
    ):
        _checked(rows, words, density == name).triggered.connect(lambda _=False, name=name: set_density(name))
    return menu


def pop_up(menu: QMenu, anchor: QWidget) -> None:
    """Show a menu below the widget it belongs to; it is gone when it closes."""
    menu.aboutToHide.connect(menu.deleteLater)
    below = QPoint(anchor.width() - menu.sizeHint().width() if anchor.isRightToLeft() else 0, anchor.height() + 4)
    menu.popup(anchor.mapToGlobal(below))
    actions = menu.actions()
    if actions:
        menu.setActiveAction(actions[0])


def _checked(menu: QMenu, text: str, on: bool) -> QAction:
    entry = menu.addAction(_plain(text))
    entry.setCheckable(True)
    entry.setChecked(on)
    return entry


def _plain(text: str) -> str:
    return text.replace("&", "&&")
