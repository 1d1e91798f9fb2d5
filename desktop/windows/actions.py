"""What one does with windows and with links, as actions of each window."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.actions import Action, Undo
from desktop.shell.main_window import MainWindow
from desktop.windows.here import is_writing, record_here, records_here

if TYPE_CHECKING:
    from desktop.windows.record_window import RecordWindow
    from desktop.windows.windows import Windows


def actions_of(windows: "Windows", window: "MainWindow | RecordWindow") -> list[Action]:
    """The actions of one window."""

    def has_record() -> bool:
        return not is_writing() and record_here(window) is not None

    def open_record() -> None:
        if (here := record_here(window)) is not None:
            windows.open_record(*here)

    def copy() -> None:
        from desktop.windows.copy_link import copy_links

        copy_links(window.workspace, records_here(window))

    def show_reports() -> None:
        from desktop.reports.reports_sheet import ReportsSheet

        ReportsSheet(window, window.workspace).open()

    own = isinstance(window, MainWindow)  # a record's window shows it by itself already
    tear_off = _record(
        "window.record", _tr("Open in a window"), "arrow-square-out", "Ctrl+Return", open_record, has_record
    )
    return [
        *([tear_off] if own else []),
        _action("reports.show", _tr("Show crash reports"), "warning-circle", "", show_reports),
        _action("window.new", _tr("Open another window"), "app-window", "Ctrl+Shift+N", windows.open_main),
        _record("link.copy", _tr("Copy the link"), "link", "Ctrl+Shift+C", copy, has_record),
        _action("window.close", _tr("Close this window"), "x", "Ctrl+W", window.close),
    ]


def _action(name: str, label: str, icon: str, shortcut: str, run: Callable[[], object]) -> Action:
    """One that every window has."""

    def do() -> None:
        run()

    return Action(name, label, icon, shortcut, do, section=_tr("Window"), undo=Undo.NOTHING, anywhere=True)


def _record(name: str, label: str, icon: str, shortcut: str, run: Callable[[], None], on: Callable[[], bool]) -> Action:
    """One about the record that the window stands on."""
    return Action(name, label, icon, shortcut, run, on, section=_tr("Record"), undo=Undo.NOTHING)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Windows", text)
