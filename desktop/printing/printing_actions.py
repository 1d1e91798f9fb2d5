"""Printing as an action of each window: the list it shows, or the record it stands on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from desktop.actions import Action, Undo
from desktop.windows.here import is_in_panel, list_here

if TYPE_CHECKING:
    from desktop.printing.preview import Make, PrintPreview
    from desktop.shell.main_window import MainWindow
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

    label = _tr("Print this list, or save it as PDF…")
    section, words = _tr("Records"), "paper pdf printer"
    none = Undo.NOTHING
    return [
        Action("print.list", label, "printer", "Ctrl+P", print_list, has_list, "", section, undo=none, keywords=words)
    ]


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
