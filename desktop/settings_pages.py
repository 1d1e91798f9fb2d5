"""The pages of the settings window, said once each; what a page shows is imported when it is first looked at.

A page is one more line in `pages`: whoever has something to set adds it here.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.workspace import Workspace

KEYBOARD = "keyboard"


@dataclass(frozen=True, slots=True)
class SettingsPage:
    """One page. `make` makes what it shows, anew each time the window is opened; the window scrolls it and heads it."""

    id: str
    label: str
    icon: str
    make: Callable[[Workspace], QWidget]


def pages() -> list[SettingsPage]:
    """All of them, in their order."""
    return [
        SettingsPage("look", _tr("Look"), "paint-brush", _look),
        SettingsPage(KEYBOARD, _tr("Keyboard"), "keyboard", _keyboard),
        SettingsPage("notifications", _tr("Notifications"), "bell", _notifications),
        SettingsPage("fields", _tr("Fields"), "sliders-horizontal", _fields),
        SettingsPage("letters", _tr("Letters"), "envelope-simple", _letters),
        SettingsPage("other_programs", _tr("Other programs"), "export", _other_programs),
        SettingsPage("data", _tr("Data"), "database", _data),
        SettingsPage("about", _tr("About"), "info", _about),
    ]


def _look(workspace: Workspace) -> QWidget:
    from desktop.settings_window.look_page import LookPage

    return LookPage(workspace)


def _keyboard(workspace: Workspace) -> QWidget:
    from desktop.settings_window.keyboard_page import KeyboardPage

    return KeyboardPage(workspace)


def _notifications(workspace: Workspace) -> QWidget:
    from desktop.settings_window.notifications_page import NotificationsPage

    return NotificationsPage(workspace)


def _fields(workspace: Workspace) -> QWidget:
    from desktop.fields.fields_page import FieldsPage

    return FieldsPage(workspace)


def _letters(workspace: Workspace) -> QWidget:
    from desktop.letters.letters_page import LettersPage

    return LettersPage(workspace)


def _other_programs(workspace: Workspace) -> QWidget:
    from desktop.other_programs.files_page import FilesPage

    return FilesPage(workspace)


def _data(workspace: Workspace) -> QWidget:
    from desktop.settings_window.data_page import DataPage

    return DataPage(workspace)


def _about(workspace: Workspace) -> QWidget:
    from desktop.settings_window.about_page import AboutPage

    return AboutPage()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Settings", text)
