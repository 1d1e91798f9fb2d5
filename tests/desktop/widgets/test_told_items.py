"""What is painted is told to a screen reader item by item, and so is where in a list one has come."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets import announce
from desktop.widgets.follow_focus import FollowFocus
from desktop.widgets.told_items import ToldItems, tell_items

WORDS = ["Nine", "Ten", "Eleven"]


class Painted(QWidget, ToldItems):
    def __init__(self) -> None:
        super().__init__()
        tell_items()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.words, self.current = list(WORDS), 1

    def told_count(self) -> int:
        return len(self.words)

    def told_words(self, at: int) -> str:
        return self.words[at]

    def told_place(self, at: int) -> QRect:
        return QRect(5, 20 * at, 50, 20)

    def told_current(self) -> int:
        return self.current


@pytest.fixture
def screen(qtbot: QtBot) -> QWidget:
    """A line, a painted widget and a list, one below the other."""
    made = QWidget()
    column = QVBoxLayout(made)
    chosen = QListWidget()
    chosen.addItems(["one", "two"])
    chosen.setCurrentRow(1)
    for each in (QLineEdit(), Painted(), chosen):
        column.addWidget(each)
    qtbot.addWidget(made)
    made.resize(300, 300)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def part(screen: QWidget, kind: type[QWidget]) -> QWidget:
    found = screen.findChild(kind)
    assert isinstance(found, kind)
    return found


def told(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def test_what_is_painted_is_a_list_of_items(screen: QWidget) -> None:
    painted = part(screen, Painted)
    assert isinstance(painted, Painted)
    items = [told(painted).child(at) for at in range(told(painted).childCount())]
    assert told(painted).role() == QAccessible.Role.List
    assert [each.text(QAccessible.Text.Name) for each in items] == WORDS
    assert {each.role() for each in items} == {QAccessible.Role.ListItem}
    assert items[2].rect() == QRect(painted.mapToGlobal(QPoint(5, 40)), items[2].rect().size())
    assert told(painted).childAt(*painted.mapToGlobal(QPoint(10, 25)).toTuple()) is items[1]
    painted.words = ["Noon"]
    assert told(painted).childCount() == 1
    assert items[0].text(QAccessible.Text.Name) == "Noon"
    assert not items[2].isValid()


@pytest.mark.parametrize(("kind", "words"), [(Painted, "Ten"), (QListWidget, "two")])
def test_whoever_comes_to_a_list_hears_where_in_it(
    screen: QWidget, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, kind: type[QWidget], words: str
) -> None:
    heard: list[str] = []

    class Heard(QAccessible):
        @staticmethod
        def isActive() -> bool:
            return True

        @staticmethod
        def updateAccessibility(event: QAccessibleEvent) -> None:
            heard.append(event.accessibleInterface().text(QAccessible.Text.Name))

    monkeypatch.setattr(announce, "QAccessible", Heard)
    following = FollowFocus(qapp)
    part(screen, QLineEdit).setFocus()
    part(screen, kind).setFocus()
    qtbot.waitUntil(lambda: heard == [words], timeout=3_000)
    following.deleteLater()
