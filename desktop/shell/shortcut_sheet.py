"""The sheet that `?` shows: every action that has a key, by section."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.actions import Action, ActionRegistry
from desktop.widgets.buttons import FlatButton
from desktop.widgets.labels import KeyCap, Label, SectionCaption, Subtitle
from desktop.widgets.overlay import Overlay

WIDTH, HEIGHT = 620, 560
_COLUMNS = 2


class ShortcutSheet(Overlay):
    """Floats over `window`; made anew from the registry each time it opens."""

    def __init__(self, window: QWidget, registry: ActionRegistry) -> None:
        super().__init__(window, "")
        self.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.setObjectName("popover")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._registry = registry
        close = FlatButton("", "x", self.tr("Close"))
        close.clicked.connect(self.dismiss)
        head = QHBoxLayout()
        head.addWidget(Subtitle(self.tr("Keyboard shortcuts")), 1)
        head.addWidget(close)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setAccessibleName(self.accessibleName())
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 12, 12)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)

    def open(self) -> None:
        """Show what the keys do now."""
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(36)
        sides = [QVBoxLayout() for _ in range(_COLUMNS)]
        lengths = [0] * _COLUMNS
        for section, actions in sections(self._registry.all(), self._registry.can_run):
            at = lengths.index(min(lengths))
            lengths[at] += len(actions) + 2
            sides[at].addWidget(SectionCaption(section))
            sides[at].addLayout(_grid(actions))
            sides[at].addSpacing(10)
        for each in sides:
            each.setSpacing(6)
            each.addStretch(1)
            row.addLayout(each, 1)
        self._scroll.setWidget(page)
        page.setAutoFillBackground(False)
        host = self.host
        wide, high = min(WIDTH, host.width() - 32), min(HEIGHT, host.height() - 64)
        self.pop_up(QRect((host.width() - wide) // 2, (host.height() - high) // 2, wide, high))


def sections(
    actions: Sequence[Action], can_run: Callable[[Action], bool] = lambda action: True
) -> list[tuple[str, list[Action]]]:
    """The actions that have a key, by section in the order of their first action; one line per label and key.

    A section of which nothing can be done now, as that of a screen in the background, is left out where others use
    the same keys.
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
        if name in live or not {each.shortcut for each in listed} <= taken
    ]


def _grid(actions: Sequence[Action]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(0, 1)
    for at, each in enumerate(actions):
        grid.addWidget(Label(each.label), at, 0)
        grid.addWidget(KeyCap(each.shortcut_text), at, 1, Qt.AlignmentFlag.AlignTrailing)
    return grid
