"""Everything one can do, said once: menus, buttons, shortcuts, the command palette and the shortcut sheet read it here.

Law: several actions may share a shortcut; of those that can run now the one added last wins, so that a screen takes
precedence over the window it is shown in.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

Modifier = Qt.KeyboardModifier


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do. `shortcut` is Qt's portable text (`Ctrl+K`, `N`, `G, C`), `section` where menus list it.

    `permission` is the key the person must hold; `enabled` says whether it can be done now.
    """

    id: str
    label: str
    icon: str = ""
    shortcut: str = ""
    run: Callable[[], None] = lambda: None
    enabled: Callable[[], bool] | None = None
    permission: str = ""
    section: str = ""

    @property
    def shortcut_text(self) -> str:
        """The shortcut as this system writes it: `Ctrl K`, `G C`, `⌘K`."""
        text = QKeySequence(self.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
        return text if text == "+" else text.replace(", ", " ").replace("+", " ")

    @property
    def single_letter(self) -> bool:
        """Whether the shortcut is typed without Ctrl, Alt or Meta, as words are."""
        return bool(self.shortcut) and types_text(QKeySequence(self.shortcut))


def types_text(sequence: QKeySequence) -> bool:
    """Whether the first stroke of a shortcut would type a character."""
    stroke = first_stroke(sequence)
    strong = Modifier.ControlModifier | Modifier.AltModifier | Modifier.MetaModifier
    return not stroke.keyboardModifiers() & strong and 0x20 <= stroke.key().value < 0x01000000


def first_stroke(sequence: QKeySequence) -> QKeyCombination:
    """The first key of a sequence, with what is held down."""
    return sequence[0]  # type: ignore[index]  # missing in the type stubs


class UnknownAction(KeyError):
    """No action of this id was added."""


class ActionRegistry(QObject):
    """The actions that exist now, in the order in which they were added. `changed` tells that they are others."""

    changed = Signal()

    def __init__(self, may: Callable[[str], bool] = lambda permission: True) -> None:
        super().__init__()
        self._may = may
        self._actions: dict[str, Action] = {}

    def add(self, *actions: Action) -> None:
        """Add actions; one with an id that is there already takes its place."""
        for each in actions:
            self._actions.pop(each.id, None)
            self._actions[each.id] = each
        self.changed.emit()

    def remove(self, *ids: str) -> None:
        """Forget actions, as when the screen they belong to closes."""
        for each in ids:
            self._actions.pop(each, None)
        self.changed.emit()

    def replace(self, ids: Iterable[str], actions: Iterable[Action]) -> None:
        """Forget some actions and add others, told as one change."""
        for each in ids:
            self._actions.pop(each, None)
        self.add(*actions)

    def find(self, action_id: str) -> Action:
        """The action; raises UnknownAction."""
        try:
            return self._actions[action_id]
        except KeyError:
            raise UnknownAction(action_id) from None

    def all(self) -> list[Action]:
        """Every action the person's role allows, whether it can be done now or not."""
        return [each for each in self._actions.values() if not each.permission or self._may(each.permission)]

    def can_run(self, action: Action) -> bool:
        """Whether it is allowed and can be done now."""
        allowed = not action.permission or self._may(action.permission)
        return allowed and (action.enabled is None or action.enabled())

    def runnable(self) -> list[Action]:
        """Every action that can be done now."""
        return [each for each in self._actions.values() if self.can_run(each)]

    def trigger(self, action_id: str) -> bool:
        """Do it if it can be done now; says whether it was. Raises UnknownAction."""
        action = self.find(action_id)
        if not self.can_run(action):
            return False
        action.run()
        return True

    def for_shortcut(self, shortcut: str) -> Action | None:
        """What the shortcut does now."""
        found = [each for each in self._actions.values() if each.shortcut == shortcut and self.can_run(each)]
        return found[-1] if found else None
