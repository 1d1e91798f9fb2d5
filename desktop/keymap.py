"""The shortcuts that the person has chosen instead of the default ones, the same in every window.

Law: only what differs is kept, by the action's key, so that a better default reaches whoever never changed it.
"""

from collections.abc import Mapping
from typing import Any, Protocol
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Signal

SETTING = "keys"
LETTERS = "single_letters"


class Kept(Protocol):
    """Where settings are kept."""

    def read(self, name: str, default: Any = None) -> Any: ...
    def keep(self, **values: Any) -> None: ...


class Keymap(QObject):
    """Shortcuts (Qt's portable text, empty for none) by key; without `settings` all are the default ones.

    `single_letters` says whether shortcuts that are typed without Ctrl, Alt or Meta do anything. `changed` tells of
    other shortcuts, `letters_switched` of that.
    """

    changed = Signal()
    letters_switched = Signal()

    def __init__(self, settings: Kept | None = None) -> None:
        super().__init__()
        self._settings = settings
        found = settings.read(SETTING, {}) if settings is not None else {}
        self._chosen = {key: text for key, text in found.items() if isinstance(text, str)}
        self.single_letters = bool(settings.read(LETTERS, True)) if settings is not None else True

    def shortcut(self, key: str, default: str) -> str:
        """The shortcut in force."""
        return self._chosen.get(key, default)

    def is_chosen(self, key: str) -> bool:
        """Whether the person has changed it."""
        return key in self._chosen

    def chosen(self) -> list[str]:
        """The keys of what the person has changed."""
        return list(self._chosen)

    def bind(self, shortcuts: Mapping[str, str | None]) -> None:
        """Change shortcuts for good; None makes one the default again."""
        both = {**self._chosen, **shortcuts}
        self._chosen = {key: text for key, text in both.items() if text is not None}
        if self._settings is not None:
            self._settings.keep(**{SETTING: self._chosen or None})
        self.changed.emit()

    def set_single_letters(self, on: bool) -> None:
        """Switch the shortcuts that are typed without Ctrl, Alt or Meta on or off, for good."""
        self.single_letters = on
        if self._settings is not None:
            self._settings.keep(**{LETTERS: on})
        self.letters_switched.emit()


_keymaps: WeakKeyDictionary[Kept, Keymap] = WeakKeyDictionary()


def keymap(settings: Kept) -> Keymap:
    """The one keymap of these settings."""
    found = _keymaps.get(settings)
    if found is None:
        found = _keymaps[settings] = Keymap(settings)
    return found
