"""The board: moving about, opening and moving cards by keyboard and by mouse."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.board import Board
from desktop.widgets.board_column import CARD_MIME, CardList
from desktop.widgets.board_source import BoardCard, BoardColumn

Move = tuple[str, str, int]


class Deals:
    """Three columns; nothing may go to `lost`."""

    def __init__(self, **cards: Sequence[str]) -> None:
        self.ids = {column: list(names) for column, names in cards.items()}
        self.asked: set[str] = set()

    def columns(self) -> list[BoardColumn]:
        return [BoardColumn(column, column.title(), len(ids), "€1k") for column, ids in self.ids.items()]

    def card(self, column_id: str, index: int) -> BoardCard:
        card = self.ids[column_id][index]
        self.asked.add(card)
        return BoardCard(card, f"Deal {card}", ("Weinhold KG",), "€900.00")

    def place(self, card_id: str) -> tuple[str, int] | None:
        return next(((column, ids.index(card_id)) for column, ids in self.ids.items() if card_id in ids), None)

    def can_move(self, card_id: str, column_id: str) -> bool:
        return column_id != "lost"

    def move(self, card_id: str, column_id: str, index: int) -> None:
        for ids in self.ids.values():
            if card_id in ids:
                ids.remove(card_id)
        self.ids[column_id].insert(index, card_id)


def deals() -> Deals:
    return Deals(lead=["a", "b", "c"], lost=["z"], won=["x", "y"])


class Shown:
    """A board in a window, and what it emitted."""

    def __init__(self, qtbot: QtBot, source: Deals) -> None:
        self.qtbot, self.source = qtbot, source
        self.board = Board(source, "Deals")
        self.moves: list[Move] = []
        self.opened: list[str] = []
        self.board.moved.connect(lambda *move: self.moves.append(move))
        self.board.opened.connect(self.opened.append)
        qtbot.addWidget(self.board)
        self.board.resize(1000, 600)
        self.board.show()
        self.board.activateWindow()
        qtbot.waitUntil(self.board.isActiveWindow)
        self.lists[0].setFocus()

    @property
    def lists(self) -> list[CardList]:
        return self.board.findChildren(CardList)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            focus = QApplication.focusWidget()
            assert focus is not None
            self.qtbot.keyClick(focus, key)


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot, deals())


def test_arrows_move_the_focus(shown: Shown) -> None:
    assert shown.board.current() == "a"
    shown.press(Qt.Key.Key_Down)
    assert shown.board.current() == "b"
    shown.press(Qt.Key.Key_Right)
    assert shown.board.current() == "z"
    shown.press(Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right)
    assert shown.board.current() == "y"
    shown.press(Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert shown.board.current() in ("a", "b")


def test_arrows_follow_the_reading_direction(shown: Shown) -> None:
    shown.board.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown.press(Qt.Key.Key_Left)
    assert shown.board.current() == "z"


def test_enter_opens(shown: Shown) -> None:
    shown.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert shown.opened == ["b"]


@pytest.mark.parametrize(
    ("keys", "move"),
    [
        ([Qt.Key.Key_Right], ("a", "won", 0)),
        ([Qt.Key.Key_Right, Qt.Key.Key_Down], ("a", "won", 1)),
        ([Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down], ("a", "won", 2)),
        ([Qt.Key.Key_Down], ("a", "lead", 1)),
        ([Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down], ("a", "lead", 2)),
    ],
)
def test_space_carries_a_card_past_closed_columns(shown: Shown, keys: list[Qt.Key], move: Move) -> None:
    shown.press(Qt.Key.Key_Space)
    assert shown.board.carried() == "a"
    shown.press(*keys)
    assert shown.moves == []
    shown.press(Qt.Key.Key_Space)
    assert shown.moves == [move]
    assert not shown.board.carried()
    assert shown.board.marker() is None
    shown.source.move(*move)
    shown.board.refresh()
    assert shown.board.current() == "a"
    assert shown.source.place("a") == (move[1], move[2])


def test_escape_puts_a_carried_card_back(shown: Shown) -> None:
    shown.press(Qt.Key.Key_Space, Qt.Key.Key_Right)
    assert shown.board.marker() == ("won", 0)
    shown.press(Qt.Key.Key_Escape)
    assert shown.moves == []
    assert shown.board.marker() is None
    assert shown.board.current() == "a"


def test_the_marker_shows_the_gap_in_the_own_column(shown: Shown) -> None:
    shown.press(Qt.Key.Key_Space)
    assert shown.board.marker() == ("lead", 0)
    shown.press(Qt.Key.Key_Down)
    assert shown.board.marker() == ("lead", 2)


def test_putting_down_in_place_is_no_move(shown: Shown) -> None:
    shown.press(Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Space)
    assert shown.moves == []


def test_the_menu_offers_the_open_columns(shown: Shown) -> None:
    shown.press(Qt.Key.Key_M)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert {action.text().replace("&", ""): action.isEnabled() for action in menu.actions()} == {
        "Lead": False,
        "Lost": False,
        "Won": True,
    }
    QTest.keyClicks(menu, menu.actions()[2].text().partition("&")[2][0])
    assert shown.moves == [("a", "won", 0)]


def drop(over: CardList, card: str, at: QPointF) -> QDropEvent:
    mime = QMimeData()
    mime.setData(CARD_MIME, card.encode())
    move, left, none = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    over.dragMoveEvent(QDragMoveEvent(at.toPoint(), move, mime, left, none))
    event = QDropEvent(at, move, mime, left, none)
    over.dropEvent(event)
    return event


def below(cards: CardList, index: int) -> QPointF:
    """A point in the lower half of a card."""
    box = cards.visualRect(cards.cards.index(index, 0))
    return QPointF(box.center().x(), box.bottom() - 10)


@pytest.mark.parametrize(
    ("card", "column", "after", "moves"),
    [
        ("a", 2, 0, [("a", "won", 1)]),
        ("a", 2, 1, [("a", "won", 2)]),
        ("a", 0, 1, [("a", "lead", 1)]),
        ("c", 0, 0, [("c", "lead", 1)]),
        ("a", 0, 0, []),
        ("a", 1, 0, []),
    ],
)
def test_dropping_moves(shown: Shown, card: str, column: int, after: int, moves: list[Move]) -> None:
    over = shown.lists[column]
    drop(over, card, below(over, after))
    assert shown.moves == moves
    assert shown.board.marker() is None


def test_refresh_keeps_the_current_card_wherever_it_went(shown: Shown) -> None:
    shown.press(Qt.Key.Key_Down)
    shown.source.move("b", "won", 0)
    shown.board.refresh()
    assert shown.board.current() == "b"
    shown.press(Qt.Key.Key_Down)
    assert shown.board.current() == "x"


def test_refresh_does_not_scroll_and_tells_nothing_when_nothing_moved(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Deals(lead=[f"l{n}" for n in range(300)], won=["w"]))
    told: list[str] = []
    shown.board.current_changed.connect(told.append)
    bar = shown.lists[0].verticalScrollBar()
    bar.setValue(5000)
    shown.source.ids["lead"].append("new")
    shown.board.refresh()
    assert (bar.value(), told, shown.board.current()) == (5000, [], "l0")


def test_a_carried_card_that_is_deleted_is_let_go(shown: Shown) -> None:
    shown.press(Qt.Key.Key_Space, Qt.Key.Key_Right)
    shown.source.ids["lead"].remove("a")
    shown.board.refresh()
    assert (shown.board.carried(), shown.board.marker(), shown.board.current()) == ("", None, "")


def test_other_columns_can_appear(shown: Shown) -> None:
    shown.source.ids["new"] = ["n"]
    shown.board.refresh()
    assert len(shown.board.findChildren(CardList)) >= 4
    assert shown.board.current() == "a"
    shown.press(Qt.Key.Key_Return)
    assert shown.opened == ["a"]


def test_refresh_after_the_current_card_is_gone(shown: Shown) -> None:
    shown.source.ids["lead"] = []
    shown.board.refresh()
    assert shown.board.current() == ""
    shown.press(Qt.Key.Key_Right)
    assert shown.board.current() == "z"


def test_only_cards_in_sight_are_asked_for(qtbot: QtBot) -> None:
    many = Deals(lead=[f"l{n}" for n in range(3000)], won=[f"w{n}" for n in range(2000)])
    Shown(qtbot, many)
    assert len(many.asked) < 100


def test_cards_and_columns_have_names(shown: Shown) -> None:
    column = QAccessible.queryAccessibleInterface(shown.lists[0])
    assert "Lead" in column.text(QAccessible.Text.Name)
    names = [column.child(at).text(QAccessible.Text.Name) for at in range(column.childCount())]
    assert "Deal a, Weinhold KG, €900.00" in names
    assert isinstance(shown.board, QWidget)
    assert shown.board.accessibleName() == "Deals"


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_card_that_goes_out_of_sight_is_followed_also_from_right_to_left(
    shown: Shown, direction: Qt.LayoutDirection
) -> None:
    board = shown.board
    board.setLayoutDirection(direction)
    board.resize(400, 400)
    for card in ("x", "a", "y"):
        board.set_current(card)
        column = next(each for each in shown.lists if each.cards.column.id == shown.source.place(card)[0])  # type: ignore[index]  # it is on the board
        left = column.mapTo(board, QPoint(0, 0)).x()
        assert left >= 0
        assert left + column.width() <= board.width()
