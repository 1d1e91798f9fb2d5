"""What a window says in one line at its bottom, and taking it back: every window has its own."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from desktop.derive.words import reason_of
from desktop.theme.sizes import STATUS_HEIGHT
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault

if TYPE_CHECKING:
    from desktop.widgets.toast import Toast


class Toasts(QObject):
    """Obeys the workspace of `window`; the toast floats `bottom` pixels above the window's lower edge, which leaves
    room for a list's bar of marked rows.
    """

    def __init__(self, window: QWidget, workspace: Workspace, bottom: int = STATUS_HEIGHT + 68) -> None:
        super().__init__(window)
        self._window, self._workspace, self._bottom = window, workspace, bottom
        self._toast: Toast | None = None
        self._undo: str | Callable[[], None] | None = None
        workspace.toasted.connect(self.show)
        workspace.faulted.connect(self._show_fault)
        workspace.operations.undone.connect(self._tell_undone)

    def show(self, text: str, undo: str | Callable[[], None] | None = None) -> None:
        """Say something, with "Undo" where a group can be taken back, or something else does it."""
        from desktop.widgets.toast import Toast

        if self._toast is None:
            self._toast = Toast(self._window, self._bottom)
            self._toast.undone.connect(self._take_back)
        self._undo = undo
        words = QCoreApplication.translate("Window", "Undo") if undo else ""
        self._toast.show_message(text, words, self._workspace.actions.find("undo").shortcut_text if undo else "")

    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return self._offers() or self._workspace.operations.can_undo()

    def undo(self) -> None:
        """Take back what the toast offers, or else what was done last in this window."""
        if self._toast is not None and self._offers():
            self._toast.undo()
        else:
            self._workspace.operations.undo()

    def _offers(self) -> bool:
        return self._toast is not None and self._toast.isVisible() and bool(self._undo)

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        if callable(undo):
            undo()
        elif undo:
            self._workspace.operations.undo(undo)

    def _show_fault(self, fault: Fault) -> None:
        self.show(reason_of(fault))

    def _tell_undone(self, undone: object) -> None:
        from desktop.shell.undo_words import undo_words

        self.show(undo_words(undone, self._workspace.reader))  # type: ignore[arg-type]  # a signal's object
