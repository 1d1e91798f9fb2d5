"""Which screens the window hosts. They are imported when first shown, so that the first list pays for nothing else."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from desktop.widgets.command_palette import Command
    from desktop.workspace import Workspace


def _list_screen(workspace: "Workspace", record_type: str) -> QWidget:
    from desktop.records.list_screen import ListScreen

    return ListScreen(workspace, record_type)


def _board(workspace: "Workspace") -> QWidget:
    from desktop.crm.board_screen import BoardScreen

    return BoardScreen(workspace)


def _inbox(workspace: "Workspace") -> QWidget:
    from desktop.inbox.inbox_screen import InboxScreen

    return InboxScreen(workspace)


def _handed_over(workspace: "Workspace") -> QWidget:
    from desktop.handed_over.handed_over_screen import HandedOverScreen

    return HandedOverScreen(workspace)


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
    """What makes each screen. The panel has `show_record(record_type, record_id)` and a signal `closed`.

    Quick add and import are dialogs with `open()`. Search answers with commands whose id is `record:<type>:<id>`.
    """

    list_screen: "Callable[[Workspace, str], QWidget]" = _list_screen
    board: "Callable[[Workspace], QWidget]" = _board
    inbox: "Callable[[Workspace], QWidget]" = _inbox
    handed_over: "Callable[[Workspace], QWidget]" = _handed_over
    panel: "Callable[[Workspace], QWidget]" = _panel
    quick_add: "Callable[[Workspace, str], QWidget]" = _quick_add
    import_dialog: "Callable[[Workspace, str], QWidget]" = _import_dialog
    search: "Callable[[Workspace, str], Sequence[Command]]" = _search
