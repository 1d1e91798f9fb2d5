"""Screens that only remember what was asked of them."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QTableWidget, QVBoxLayout, QWidget

from desktop.shell.places import Place, places
from desktop.shell.screens import Screens
from desktop.widgets.command_palette import Command
from desktop.workspace import Workspace


class Page(QWidget):
    """A field to type in and a table."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.field = QLineEdit()
        self.table = QTableWidget(3, 1)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.opened = 0
        column = QVBoxLayout(self)
        column.addWidget(QLabel(name))
        column.addWidget(self.field)
        column.addWidget(self.table)
        self.setFocusProxy(self.table)

    def open(self) -> None:
        self.opened += 1


class Panel(Page):
    """A record panel that remembers its records."""

    closed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("panel")
        self.shown: list[tuple[str, str]] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_record(self, record_type: str, record_id: str) -> None:
        self.shown.append((record_type, record_id))


class Made:
    """What was made, by name."""

    def __init__(self) -> None:
        self.pages: list[Page] = []

    def page(self, name: str) -> Page:
        self.pages.append(Page(name))
        return self.pages[-1]

    def names(self) -> list[str]:
        return [each.name for each in self.pages]

    def screens(self) -> Screens:
        def panel(workspace: Workspace) -> QWidget:
            self.pages.append(Panel(workspace))
            return self.pages[-1]

        def search(workspace: Workspace, text: str) -> Sequence[Command]:
            return [Command("record:contact:7", f"Found {text}")]

        def stand_in(place: Place) -> Place:
            return replace(place, make=lambda workspace: self.page(place.id))

        return Screens(
            places=lambda workspace: [stand_in(each) for each in places(workspace)],
            panel=panel,
            quick_add=lambda workspace, name: self.page(f"new {name}"),
            import_dialog=lambda workspace, name: self.page(f"import {name}"),
            search=search,
        )
