"""The menu that says which records are on the board, and the words of what was chosen."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QLocale
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop.crm.attention import BoardFilter, Close, Need
from desktop.crm.board_head import tr
from desktop.crm.board_kind import BoardKind
from shared_models.kernel.ids import Id

_AMOUNTS = (1_000, 5_000, 10_000, 50_000, 100_000)
_MANY = 40
T = TypeVar("T")
Choose = Callable[[BoardFilter], None]


def filter_menu(
    parent: QWidget,
    chosen: BoardFilter,
    kind: BoardKind,
    owners: Iterable[tuple[Id, str]],
    locale: QLocale,
    choose: Choose,
) -> QMenu:
    """A menu with a menu for each thing one can ask; what is chosen is marked, choosing it again takes it away."""
    menu = QMenu(parent)
    menu.setAccessibleName(tr("Filter"))
    needs = [each for each in _needs() if each[0] in kind.needs]
    closes = [each for each in _closes() if each[0] in kind.closes]
    _add(menu, tr("Needs attention"), needs, chosen.need, lambda each: choose(replace(chosen, need=each)))
    _add(menu, tr("Expected close"), closes, chosen.close, lambda each: choose(replace(chosen, close=each)))
    named = list(owners)[:_MANY]
    _add(menu, tr("Owner"), named, chosen.owner or None, lambda each: choose(replace(chosen, owner=each or "")))
    amounts = [(each, _at_least(each, locale)) for each in _AMOUNTS]
    _add(menu, tr("Amount"), amounts, chosen.least or None, lambda each: choose(replace(chosen, least=each or 0)))
    menu.addSeparator()
    clear = menu.addAction(tr("Show all"))
    clear.setEnabled(not chosen.is_empty)
    clear.triggered.connect(lambda: choose(BoardFilter()))
    return menu


def words_of(chosen: BoardFilter, owner: str, locale: QLocale) -> str:
    """What is chosen, in words; nothing when all of them are on the board."""
    parts = [
        dict(_needs()).get(chosen.need, "") if chosen.need else "",
        dict(_closes()).get(chosen.close, "") if chosen.close else "",
        owner if chosen.owner else "",
        _at_least(chosen.least, locale) if chosen.least else "",
    ]
    return " · ".join(each for each in parts if each)


def _needs() -> list[tuple[Need, str]]:
    return [
        (Need.ANY, tr("Anything that needs attention")),
        (Need.OVERDUE, tr("Overdue")),
        (Need.TODAY, tr("Closes today")),
        (Need.NO_STEP, tr("No next step")),
        (Need.STALE, tr("Too long in its stage")),
    ]


def _closes() -> list[tuple[Close, str]]:
    return [
        (Close.OVERDUE, tr("Overdue")),
        (Close.THIS_MONTH, tr("This month")),
        (Close.NEXT_MONTH, tr("Next month")),
        (Close.THIS_QUARTER, tr("This quarter")),
        (Close.LATER, tr("Later")),
        (Close.UNDATED, tr("Without a date")),
    ]


def _at_least(units: int, locale: QLocale) -> str:
    return tr("At least {amount}").format(amount=locale.toString(units))


def _add(
    menu: QMenu, label: str, offered: Iterable[tuple[T, str]], now: T | None, choose: Callable[[T | None], None]
) -> None:
    offered = list(offered)
    if not offered:
        return
    inner = menu.addMenu(label)
    group = QActionGroup(inner)
    for value, words in offered:
        entry = inner.addAction(words.replace("&", "&&"))
        entry.setCheckable(True)
        entry.setChecked(value == now)
        group.addAction(entry)
        entry.triggered.connect(lambda _=False, value=value: choose(None if value == now else value))
