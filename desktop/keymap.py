"""The shortcuts that the person has chosen instead of the default ones.

Law: only what differs is kept, by the action's key, so that a better default reaches whoever never changed it.
"""

from typing import Any, Protocol

SETTING = "keys"


class Kept(Protocol):
    """Where settings are kept."""

    def read(self, name: str, default: Any = None) -> Any: ...
    def keep(self, **values: Any) -> None: ...


class Keymap:
    """Shortcuts (Qt's portable text, empty for none) by key; without `settings` all are the default ones."""

    def __init__(self, settings: Kept | None = None) -> None:
        self._settings = settings
        found = settings.read(SETTING, {}) if settings is not None else {}
        self._chosen = {key: text for key, text in found.items() if isinstance(text, str)}

    def shortcut(self, key: str, default: str) -> str:
        """The shortcut in force."""
        return self._chosen.get(key, default)

    def is_chosen(self, key: str) -> bool:
        """Whether the person has changed it."""
        return key in self._chosen

    def chosen(self) -> list[str]:
        """The keys of what the person has changed."""
        return list(self._chosen)

    def bind(self, shortcuts: dict[str, str | None]) -> None:
        """Change shortcuts for good; None makes one the default again."""
        both = {**self._chosen, **shortcuts}
        self._chosen = {key: text for key, text in both.items() if text is not None}
        if self._settings is not None:
            self._settings.keep(**{SETTING: self._chosen or None})
