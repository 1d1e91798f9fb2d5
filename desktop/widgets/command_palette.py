"""Everything one can do, found by typing a few letters of it.

Law: generic. It is given commands and says which one was chosen; what a command does is the action registry's business.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from desktop.theme.tokens import Tone
from desktop.widgets.announce import announce
from desktop.widgets.card import Rule
from desktop.widgets.command_line import Command, CommandLine, Commands
from desktop.widgets.fuzzy import rank
from desktop.widgets.labels import Muted
from desktop.widgets.overlay import Overlay
from desktop.widgets.overlay_scroll_bar import OverlayScrollBar
from desktop.widgets.pill import Pill

__all__ = ["Command", "CommandPalette", "Prefix"]

_ROW = 36
_WIDTH = 600
_SHOWN = 9
_ABOVE = 3
_MOST = 200
_FEW = 2
Find = Callable[[str], Sequence[Command]]


@dataclass(frozen=True, slots=True)
class Prefix:
    """A sign that, typed first, narrows the palette to one kind of thing.

    `label` stands in the field for as long, `asked` is the field's placeholder then, `explained` what the sign is said
    to be for. `find` answers what is typed after it, also when that is nothing.
    """

    sign: str
    label: str
    asked: str
    explained: str
    find: Find


class CommandPalette(Overlay):
    """Floats over `window`. `chosen(id)` is emitted after it has closed, `chosen_apart(id)` with Ctrl+Enter.

    `more` answers what was typed with further commands, such as records found; they stand below the best three commands
    that have the very text in their names. `prefixes` narrow it to one kind of thing.
    """

    chosen = Signal(str)
    chosen_apart = Signal(str)

    def __init__(self, window: QWidget, name: str = "", prefixes: Sequence[Prefix] = ()) -> None:
        super().__init__(window, name or QCoreApplication.translate("CommandPalette", "Commands"))
        self.setObjectName("palette")
        self._commands: tuple[Command, ...] = ()
        self._prefixes = {each.sign: each for each in prefixes}
        self._prefix: Prefix | None = None
        self._asked = self.tr("Search or run…")
        self.more: Find = lambda text: ()
        self._field = _Field(self)
        self._chip = Pill("")
        self._chip.hide()
        self._model = Commands(self)
        self._list = QListView()
        self._lay_out()
        self.setFocusProxy(self._field)

    def _lay_out(self) -> None:
        self._field.setObjectName("bare")
        self._field.setPlaceholderText(self._asked)
        self._field.setAccessibleName(self.accessibleName())
        self._field.textChanged.connect(self._filter)
        self._list.setObjectName("column")
        self._list.setModel(self._model)
        self._list.setItemDelegate(CommandLine(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.accessibleName())
        self._list.clicked.connect(lambda index: self._choose(index.row()))
        OverlayScrollBar(self._list)
        asked = QHBoxLayout()
        asked.setContentsMargins(16, 0, 16, 0)
        asked.setSpacing(8)
        asked.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignVCenter)
        asked.addWidget(self._field, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 7)
        column.setSpacing(0)
        column.addLayout(asked)
        column.addWidget(Rule())
        column.addSpacing(6)
        column.addWidget(self._list, 1)
        self._nothing = Muted(self.tr("Nothing is called so."))
        self._nothing.setContentsMargins(16, 6, 16, 6)
        self._nothing.hide()
        column.insertWidget(column.indexOf(self._list), self._nothing)
        self._taught = Muted(
            "    ".join(f"{each.sign} {each.explained}" for each in self._prefixes.values()), small=True
        )
        self._taught.setContentsMargins(16, 8, 16, 3)
        self._taught.setVisible(bool(self._prefixes))
        column.addWidget(self._taught)

    def set_placeholder(self, words: str) -> None:
        """Say in the empty field what is asked for."""
        self._asked = words
        self._field.setPlaceholderText(words)

    def open(self, commands: Sequence[Command]) -> None:
        """Show these commands, none typed yet."""
        self._commands = tuple(commands)
        self._set_prefix(None)
        self._field.clear()
        self._filter("")
        host = self.host
        wide = min(_WIDTH, host.width() - 32)
        taught = self._taught.sizeHint().height() if self._prefixes else 0
        room = host.height() - min(96, host.height() // 8) - 16
        high = min(44 + 15 + taught + _ROW * min(_SHOWN, max(1, len(commands))), room)
        self.pop_up(QRect((host.width() - wide) // 2, min(96, host.height() // 8), wide, high))

    def shown(self) -> list[Command]:
        """The commands that fit what is typed, best first."""
        return list(self._model.shown)

    def prefix(self) -> str:
        """The sign it is narrowed by; empty for none."""
        return self._prefix.sign if self._prefix else ""

    def narrow(self, sign: str) -> None:
        """Narrow it as if the sign was typed."""
        self._set_prefix(self._prefixes.get(sign))
        self._filter(self._field.text())

    def find_again(self) -> None:
        """Ask again what fits, as when something was found meanwhile; the line one stands on stays."""
        if self.isVisible():
            row = self._list.currentIndex().row()
            at = self._model.shown[row].id if 0 <= row < len(self._model.shown) else ""
            self._filter(self._field.text())
            found = [each.id for each in self._model.shown]
            self._list.setCurrentIndex(self._model.index(found.index(at) if at in found else 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _SHOWN, Qt.Key.Key_PageUp: -_SHOWN}
        if event.key() in step:
            self._move(step[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            apart = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._choose(self._list.currentIndex().row(), apart=apart)
        else:
            super().keyPressEvent(event)

    def leave_prefix(self) -> bool:
        """Look for everything again; says whether there was a prefix to leave."""
        if self._prefix is None:
            return False
        self.narrow("")
        return True

    def _set_prefix(self, prefix: Prefix | None) -> None:
        self._prefix = prefix
        self._chip.set_state(prefix.label if prefix else "", Tone.INFO)
        self._chip.setVisible(prefix is not None)
        self._field.setPlaceholderText(prefix.asked if prefix else self._asked)
        self._field.setAccessibleName(prefix.asked if prefix else self.accessibleName())

    def _filter(self, text: str) -> None:
        if self._prefix is None and text[:1] in self._prefixes and text:
            self._set_prefix(self._prefixes[text[0]])
            self._field.setText(text[1:].lstrip())  # comes here again, unless nothing is left
            text = self._field.text()
        found = self._prefix.find(text) if self._prefix is not None else self._fitting(text)
        self._model.show(list(found)[:_MOST])
        self._nothing.setVisible(bool(text.strip()) and not found)
        self._list.setCurrentIndex(self._model.index(0))

    def _fitting(self, text: str) -> list[Command]:
        found = fitting(text, self._commands)
        wanted = text.strip().casefold()
        more = self.more(text) if wanted else ()
        named = [each for each in found if _named(each.title.casefold(), wanted)][: _ABOVE if more else None]
        seen = {each.id for each in (*named, *more)}
        return [*named, *more, *(each for each in found if each.id not in seen)]

    def _move(self, step: int) -> None:
        count = self._model.rowCount()
        if count:
            row = max(0, min(self._list.currentIndex().row() + step, count - 1))
            self._list.setCurrentIndex(self._model.index(row))
            announce(self._list, self._model.shown[row].title)

    def _choose(self, row: int, *, apart: bool = False) -> None:
        if 0 <= row < len(self._model.shown):
            command = self._model.shown[row]
            self.dismiss()
            (self.chosen_apart if apart else self.chosen).emit(command.id)


class _Field(QLineEdit):
    """Backspace in the empty field leaves the prefix."""

    def __init__(self, palette: CommandPalette) -> None:
        super().__init__(palette)
        self._palette = palette

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not self.text() and self._palette.leave_prefix():
            return
        super().keyPressEvent(event)


def _named(title: str, wanted: str) -> bool:
    """Whether a name has the very text; one or two letters have to begin it, or every "and" would."""
    return wanted in title if len(wanted) > _FEW else title.startswith(wanted)


def fitting(text: str, commands: Sequence[Command]) -> list[Command]:
    """The commands that a few typed letters mean, best first; those that are known by other words, last."""
    found = rank(text, commands, lambda command: command.title)
    words = text.casefold().split()
    if not words:
        return found
    seen = {each.id for each in found}

    def known(command: Command) -> bool:
        by = f"{command.title} {command.keywords}".casefold().split()
        return all(any(each.startswith(word) for each in by) for word in words)

    return [*found, *(each for each in commands if each.id not in seen and known(each))]
