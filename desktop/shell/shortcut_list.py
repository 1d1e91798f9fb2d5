"""Every action with its key, by section; pressing a key changes it.

Law: a key that another action has is not taken from it silently: who has it is said, with a way to swap.
"""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.actions import Action, ActionRegistry, shown_as
from desktop.shell.clashes import clashing
from desktop.shell.key_button import KeyButton
from desktop.widgets.announce import announce
from desktop.widgets.buttons import Button, FlatButton
from desktop.widgets.labels import Label, Muted, SectionCaption, WrappedText
from desktop.widgets.surface import Edge, Surface

_LISTS = "list."


class ShortcutList(QWidget):
    """In `columns` columns. Without words in `search` only what has a key is listed, unless `all_actions`."""

    changed = Signal()

    def __init__(self, registry: ActionRegistry, columns: int = 1, *, all_actions: bool = False) -> None:
        super().__init__()
        self._registry, self._columns, self._all = registry, columns, all_actions
        self._text = ""
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setAccessibleName(tr("Shortcuts"))
        self.clash = _Clash()
        self.clash.left.connect(self.refresh)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.clash)
        self.refresh()

    def search(self, text: str) -> None:
        """Show what has these words in its name, its section or its key."""
        self._text = text
        self.refresh()

    def refresh(self) -> None:
        """Show what the keys are now."""
        self.clash.hide()
        at = self._scroll.verticalScrollBar().value()
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(36)
        sides = [QVBoxLayout() for _ in range(self._columns)]
        lengths = [0] * self._columns
        for section, actions in self._sections():
            side = lengths.index(min(lengths))
            lengths[side] += len(actions) + 2
            sides[side].addWidget(SectionCaption(section))
            sides[side].addLayout(self._grid(actions))
            sides[side].addSpacing(10)
        if not any(lengths):
            sides[0].addWidget(Muted(tr("No shortcut is called so.")))
        for each in sides:
            each.setSpacing(4)
            each.addStretch(1)
            row.addLayout(each, 1)
        self._scroll.setWidget(page)
        page.setAutoFillBackground(False)
        self._scroll.verticalScrollBar().setValue(at)

    def buttons(self) -> list[KeyButton]:
        """The keys shown."""
        return self._scroll.findChildren(KeyButton)

    def _sections(self) -> list[tuple[str, list[Action]]]:
        wanted = self._text.strip().casefold()
        if not wanted and not self._all:
            return sections(self._registry.all(), self._registry.can_run)
        found: dict[str, list[Action]] = {}
        for each in one_per_key(self._registry):
            section = tr("Lists") if each.family.startswith(_LISTS) else each.section
            words = f"{each.label} {section} {each.keywords} {each.shortcut_text}".casefold()
            if all(part in words for part in wanted.split()):
                found.setdefault(section, []).append(each)
        return list(found.items())

    def _grid(self, actions: Sequence[Action]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        for at, each in enumerate(actions):
            label = Label(each.label)
            label.setToolTip(each.undo.words)
            grid.addWidget(label, at, 0)
            if self._columns == 1:
                grid.addWidget(Muted(each.undo.words, small=True), at, 1)
            key = KeyButton(each, self._registry.keymap.is_chosen(each.key))
            key.pressed_keys.connect(lambda text, each=each: self._wanted(each, text))
            key.reset_wanted.connect(lambda each=each: self._bind({each.key: None}))
            grid.addWidget(key, at, 2, Qt.AlignmentFlag.AlignTrailing)
        return grid

    def _wanted(self, action: Action, shortcut: str) -> None:
        """Give an action this key, unless another has it."""
        taken = clashing(self._registry, action, shortcut) if shortcut else []
        if not taken:
            self._bind({action.key: shortcut})
            return
        former = action.shortcut
        named = taken[0]
        swapped = {named.key: former, **{each.key: "" for each in taken[1:]}, action.key: shortcut}
        emptied = {**{each.key: "" for each in taken}, action.key: shortcut}
        self.clash.ask(
            tr("{key} is “{other}” now.").format(key=shown_as(shortcut), other=named.label),
            tr("Swap") if former and not clashing_but(self._registry, named, former, action) else "",
            lambda: self._bind(swapped),
            lambda: self._bind(emptied),
        )

    def _bind(self, shortcuts: Mapping[str, str | None]) -> None:
        self._registry.keymap.bind(shortcuts)
        self.refresh()
        self.changed.emit()


class _Clash(Surface):
    """The line at the bottom that says who has a key, and what can be done about it."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__("background", Edge.TOP)
        self._words = WrappedText("", 10_000)
        self.swap, self.take = Button(tr("Swap")), Button(tr("Take it"))
        leave = FlatButton(tr("Leave it"))
        self._swapped: Callable[[], None] = lambda: None
        self._taken: Callable[[], None] = lambda: None
        self.swap.clicked.connect(lambda: self._swapped())
        self.take.clicked.connect(lambda: self._taken())
        leave.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 10, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        for each in (self.swap, self.take, leave):
            row.addWidget(each)
        self.hide()

    def ask(self, words: str, swap: str, swapped: Callable[[], None], taken: Callable[[], None]) -> None:
        """Say who has the key, and offer to change that."""
        self._words.setText(words)
        self._swapped, self._taken = swapped, taken
        self.swap.setVisible(bool(swap))
        self.show()
        (self.swap if swap else self.take).setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, words)

    def words(self) -> str:
        """What it says."""
        return self._words.text()


def sections(
    actions: Sequence[Action], can_run: Callable[[Action], bool] = lambda action: True
) -> list[tuple[str, list[Action]]]:
    """The actions that have a key, by section in the order of their first action; one line per label and key.

    A section of which nothing can be done now, as that of a screen in the background, is left out where others use
    any of its keys: they do something else here.
    """
    found: dict[str, list[Action]] = {}
    for each in actions:
        listed = found.setdefault(each.section, []) if each.shortcut else []
        if all((each.label, each.shortcut) != (other.label, other.shortcut) for other in listed):
            listed.append(each)
    live = {name for name, listed in found.items() if any(map(can_run, listed))}
    taken = {each.shortcut for name in live for each in found[name]}
    return [
        (name, listed)
        for name, listed in found.items()
        if name in live or taken.isdisjoint(each.shortcut for each in listed)
    ]


def one_per_key(registry: ActionRegistry) -> list[Action]:
    """One action of each family: the one that can be done now, if there is one.

    Of two that are called the same in a section only what has a key is listed.
    """
    found: dict[str, Action] = {}
    for each in registry.all():
        if each.key not in found or (registry.can_run(each) and not registry.can_run(found[each.key])):
            found[each.key] = each
    keyed = {(each.section, each.label) for each in found.values() if each.shortcut}
    return [each for each in found.values() if each.shortcut or (each.section, each.label) not in keyed]


def clashing_but(registry: ActionRegistry, action: Action, shortcut: str, leaving: Action) -> list[Action]:
    """As `clashing`, once `leaving` has left that key."""
    return [each for each in clashing(registry, action, shortcut) if each.key != leaving.key]


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("ShortcutList", text)
