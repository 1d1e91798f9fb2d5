"""Which screens the window hosts. They are imported when first shown, so that the first list pays for nothing else."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from desktop.shell.places import Place
    from desktop.widgets.command_palette import Command
    from desktop.workspace import Workspace


def _places(workspace: "Workspace") -> "Sequence[Place]":
    from desktop.shell.places import places

    return places(workspace)


def _panel(workspace: "Workspace") -> QWidget:
    from desktop.records.record_panel import RecordPanel

    return RecordPanel(workspace)


def _quick_add(workspace: "Workspace", record_type: str) -> QWidget:
    from desktop.records.quick_add import QuickAdd

    return QuickAdd(workspace, record_type)


def _import_dialog(workspace: "Workspace", record_type: str) -> QWidget:
    from desktop.importing.import_dialog import ImportDialog

    return ImportDialog(workspace, record_type)


def _search(workspace: "Workspace", text: str) -> "Sequence[Command]":
    from desktop.records.search import search

    return search(workspace, text)


@dataclass(frozen=True, slots=True)
class Screens:
    """Where one can go, and what makes the screens that open over it.

    The panel has `show_record(record_type, record_id)` and a signal `closed`.

    Quick add and import are dialogs with `open()`. Search answers with commands whose id is `record:<type>:<id>`.
    """

    places: "Callable[[Workspace], Sequence[Place]]" = _places
    panel: "Callable[[Workspace], QWidget]" = _panel
    quick_add: "Callable[[Workspace, str], QWidget]" = _quick_add
    import_dialog: "Callable[[Workspace, str], QWidget]" = _import_dialog
    search: "Callable[[Workspace, str], Sequence[Command]]" = _search
