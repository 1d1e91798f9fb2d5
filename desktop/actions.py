"""Everything one can do, said once: menus, buttons, shortcuts, the command palette and the shortcut sheet read it here.

Law: several actions may share a shortcut; of those that can run now a screen's wins over the window's, whichever was
added first, and else the one added last. What an action declares is its default key; the key it has is the person's.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from desktop.keymap import Keymap

Modifier = Qt.KeyboardModifier


class Undo(StrEnum):
    """How what an action did is undone."""

    NOTHING = "nothing"
    """It changes no record: there is nothing to undo."""
    BACK = "back"
    """It changes records, at once or by the form it opens; "Undo" takes that back."""
    NEVER = "never"
    """Nothing takes it back."""

    @property
    def words(self) -> str:
        """What people are told; empty where there is nothing to undo."""
        return {
            Undo.BACK: QCoreApplication.translate("Actions", "Can be undone"),
            Undo.NEVER: QCoreApplication.translate("Actions", "Cannot be undone"),
        }.get(self, "")


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do. `shortcut` is Qt's portable text (`Ctrl+K`, `N`, `G, C`), `section` where menus list it.

    `permission` is the key the person must hold; `enabled` says whether it can be done now, `undo` how it is undone.
    `keywords` are other words people look for it by. Actions of one `family`, such as "add" in every list, get another
    key together; without one an action is its own. `anywhere` says that it is the window's and not one screen's.
    """

    id: str
    label: str
    icon: str = ""
    shortcut: str = ""
    run: Callable[[], object] = lambda: None
    enabled: Callable[[], bool] | None = None
    permission: str = ""
    section: str = ""
    undo: Undo = Undo.NOTHING
    keywords: str = ""
    family: str = ""
    anywhere: bool = False

    @property
    def key(self) -> str:
        """What the person's own shortcut for it is kept under."""
        return self.family or self.id

    @property
    def shortcut_text(self) -> str:
        """The shortcut as this system writes it: `Ctrl K`, `G C`, `⌘K`."""
        return shown_as(self.shortcut)

    @property
    def asks(self) -> bool:
        """Whether its key asks first: nothing takes it back, and a slip of a finger is enough without Ctrl or Alt."""
        return self.undo is Undo.NEVER and bool(self.shortcut) and is_light(QKeySequence(self.shortcut))


def shown_as(shortcut: str) -> str:
    """A shortcut as this system writes it: `Ctrl K`, `G C`, `⌘K`. What Qt calls Return, people call Enter."""
    text = QKeySequence(shortcut.replace("Return", "Enter")).toString(QKeySequence.SequenceFormat.NativeText)
    return re.sub(r"\+(?=.)|, ", " ", text)  # the key + itself stands at the end


def types_text(sequence: QKeySequence) -> bool:
    """Whether the first stroke of a shortcut would type a character."""
    return is_light(sequence) and 0x20 <= first_stroke(sequence).key().value < 0x01000000


def is_light(sequence: QKeySequence) -> bool:
    """Whether the first stroke of a shortcut is pressed without Ctrl, Alt or Meta."""
    strong = Modifier.ControlModifier | Modifier.AltModifier | Modifier.MetaModifier
    return not first_stroke(sequence).keyboardModifiers() & strong


def first_stroke(sequence: QKeySequence) -> QKeyCombination:
    """The first key of a sequence, with what is held down."""
    return sequence[0]  # type: ignore[index]  # missing in the type stubs


@lru_cache(maxsize=1024)
def strokes(shortcut: str) -> tuple[str, ...]:
    """The keys of a sequence, one after the other: `G`, `C`."""
    sequence = QKeySequence(shortcut)
    found: list[QKeyCombination] = [sequence[at] for at in range(sequence.count())]  # type: ignore[index]  # see above
    return tuple(QKeySequence(each).toString(QKeySequence.SequenceFormat.PortableText) for each in found)


class UnknownAction(KeyError):
    """No action of this id was added."""


class ActionRegistry(QObject):
    """The actions that exist now, in the order in which they were added. `changed` tells that they are others.

    Every action it answers with has the shortcut the person gave it in the `keymap`, which all windows share;
    `declared` has the default ones.
    """

    changed = Signal()

    def __init__(self, may: Callable[[str], bool] = lambda permission: True, keymap: Keymap | None = None) -> None:
        super().__init__()
        self._may = may
        self.keymap = keymap or Keymap()
        self.keymap.changed.connect(self._rebind)
        self._declared: dict[str, Action] = {}
        self._actions: dict[str, Action] = {}

    def add(self, *actions: Action) -> None:
        """Add actions; one with an id that is there already takes its place."""
        for each in actions:
            self._forget(each.id)
            self._declared[each.id] = each
            self._actions[each.id] = self._bound(each)
        self.changed.emit()

    def remove(self, *ids: str) -> None:
        """Forget actions, as when the screen they belong to closes."""
        for each in ids:
            self._forget(each)
        self.changed.emit()

    def replace(self, ids: Iterable[str], actions: Iterable[Action]) -> None:
        """Forget some actions and add others, told as one change."""
        for each in ids:
            self._forget(each)
        self.add(*actions)

    def declared(self, action_id: str) -> Action:
        """The action with its default shortcut; raises UnknownAction."""
        try:
            return self._declared[action_id]
        except KeyError:
            raise UnknownAction(action_id) from None

    def _rebind(self) -> None:
        self._actions = {name: self._bound(each) for name, each in self._declared.items()}
        self.changed.emit()

    def _forget(self, action_id: str) -> None:
        self._declared.pop(action_id, None)
        self._actions.pop(action_id, None)

    def _bound(self, action: Action) -> Action:
        shortcut = self.keymap.shortcut(action.key, action.shortcut)
        return action if shortcut == action.shortcut else replace(action, shortcut=shortcut)

    def find(self, action_id: str) -> Action:
        """The action; raises UnknownAction."""
        try:
            return self._actions[action_id]
        except KeyError:
            raise UnknownAction(action_id) from None

    def known(self, action_id: str) -> Action | None:
        """The action, if there is one now."""
        return self._actions.get(action_id)

    def instead_of(self, default: str) -> str:
        """The shortcut that does now what `default` does by default; `default` where no action has it."""
        found = [each for each in self._declared.values() if each.shortcut == default]
        now = [each for each in found if self.can_run(each)] or found
        shortcut = self._actions[_first(now).id].shortcut if now else default
        on = self.keymap.single_letters or not now or not shortcut or not types_text(QKeySequence(shortcut))
        return shortcut if on else ""

    def shortcut_text(self, action_id: str) -> str:
        """The shortcut of an action as this system writes it; empty for none, and where there is no such action."""
        found = self.known(action_id)
        return found.shortcut_text if found is not None else ""

    def all(self) -> list[Action]:
        """Every action the person's role allows, whether it can be done now or not."""
        return [each for each in self._actions.values() if self.is_allowed(each)]

    def is_allowed(self, action: Action) -> bool:
        """Whether the person's role allows it."""
        return not action.permission or self._may(action.permission)

    def can_run(self, action: Action) -> bool:
        """Whether it is allowed and can be done now."""
        return self.is_allowed(action) and (action.enabled is None or action.enabled())

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
        return _first(found) if found else None

    def following(self, begun: str) -> list[Action]:
        """What can be done now by a sequence of keys that begins with these."""
        found = {each.shortcut: each for each in self._actions.values() if each.shortcut.startswith(f"{begun}, ")}
        now = [self.for_shortcut(each) for each in found]
        return [each for each in now if each is not None]


def _first(found: Sequence[Action]) -> Action:
    """Which of those that share a shortcut it is for."""
    return ([each for each in found if not each.anywhere] or found)[-1]
