"""Printing as an action of each window: the list it shows, or the record it stands on."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from desktop.actions import Action, Undo
from desktop.shell.main_window import MainWindow
from desktop.windows.here import is_in_panel, list_here, prints_itself, record_here

if TYPE_CHECKING:
    from desktop.printing.preview import Make, PrintPreview
    from desktop.windows.record_window import RecordWindow


def printing_actions(window: "MainWindow | RecordWindow") -> list[Action]:
    """What of this window can be printed."""

    def has_list() -> bool:
        return list_here(window) is not None and not is_in_panel(window)

    def print_list() -> None:
        from desktop.printing.list_source import list_pages

        screen = list_here(window)
        if screen is not None:
            if not screen.model.is_complete():
                screen.model.read_order()
            open_preview(window, lambda wide: list_pages(screen, wide=wide))

    def has_record() -> bool:
        return not has_list() and not prints_itself(window) and record_here(window) is not None

    def print_record() -> None:
        from desktop.printing.record_source import record_pages

        here = record_here(window)
        if here is None:
            return
        rtl = window.isRightToLeft()
        open_preview(window, lambda wide: record_pages(window.workspace, *here, rtl=rtl, wide=wide))

    label = _tr("Print this list, or save it as PDF…")
    record = _action("print.record", _tr("Print this record, or save it as PDF…"), print_record, has_record)
    return [_action("print.list", label, print_list, has_list), record] if isinstance(window, MainWindow) else [record]


def _action(name: str, label: str, run: Callable[[], None], on: Callable[[], bool]) -> Action:
    words = "paper pdf printer"
    return Action(name, label, "printer", "Ctrl+P", run, on, section=_tr("Records"), undo=Undo.NOTHING, keywords=words)


def open_preview(window: "MainWindow | RecordWindow", make: "Make") -> "PrintPreview":
    """Show in a window of its own what would be on paper."""
    from desktop.printing.preview import PrintPreview

    preview = PrintPreview(window.workspace, make)
    preview.setParent(window, Qt.WindowType.Window)
    preview.show()
    preview.activateWindow()
    return preview


def _tr(text: str) -> str:
    return QCoreApplication.translate("Printing", text)
