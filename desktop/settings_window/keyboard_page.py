"""Every shortcut, to be changed; and whether letters alone do anything."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.settings_window.setting_row import SettingRow
from desktop.shell.shortcut_list import ShortcutList
from desktop.widgets.buttons import FlatButton
from desktop.widgets.check_box import CheckBox
from desktop.widgets.search_field import SearchField
from desktop.workspace import Workspace

_LOWEST = 220


class KeyboardPage(QWidget):
    """The list of the sheet that `?` shows, with what has no key yet."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._keymap = workspace.actions.keymap
        self.letters = CheckBox()
        self.letters.setChecked(self._keymap.single_letters)
        self.letters.clicked.connect(lambda on: self._keymap.set_single_letters(bool(on)))
        self.list = ShortcutList(workspace.actions, all_actions=True)
        self.list.setMinimumHeight(_LOWEST)
        self.list.changed.connect(self._follow)
        self.search = SearchField(tr("Search actions and keys"))
        self.search.searched.connect(self.list.search)
        self.reset = FlatButton(tr("All keys as they were"), "arrow-counter-clockwise")
        self.reset.clicked.connect(self._reset)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.search, 1)
        head.addWidget(self.reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        words = tr("They never act while you type. Without them, everything is in menus and in the command palette.")
        column.addWidget(SettingRow(tr("Single letters as shortcuts"), words, self.letters))
        column.addLayout(head)
        column.addWidget(self.list, 1)
        self._follow()

    def _reset(self) -> None:
        self._keymap.bind(dict.fromkeys(self._keymap.chosen()))
        self.list.refresh()
        self._follow()

    def _follow(self) -> None:
        self.reset.setEnabled(bool(self._keymap.chosen()))


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("KeyboardPage", text)
