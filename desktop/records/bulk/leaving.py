"""Esc leaves a dialog from any of its editors in which nothing was typed."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog

from desktop.widgets.editors.editor import Editor


class LeavesByEsc(QObject):
    """Watches the editors of a dialog; an editor itself would keep the key for taking back what was typed."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog

    def watch(self, *editors: Editor) -> None:
        """Let Esc in these leave."""
        for each in editors:
            field = each.focusProxy()
            if field is not None:
                field.setProperty("editor", each)
                field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            editor = watched.property("editor")
            if isinstance(editor, Editor) and not editor.is_changed():
                self._dialog.reject()
                return True
        return False
