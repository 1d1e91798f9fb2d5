"""What is typed into one field that is stored by itself, such as a cell, until it is stored or given up."""

from PySide6.QtCore import QObject

from desktop.drafts.drafts import drafts
from desktop.widgets.editors.editor import Editor
from desktop.workspace import Workspace
from shared_models.kernel.record_field import Value
from sync.replica.drafts import Draft, Place


class FieldDraft(QObject):
    """Follows one editor. `place` is the field of the record that it edits, `seen` what that held, `title` its name."""

    def __init__(self, workspace: Workspace, editor: Editor, place: Place, seen: Value, title: str) -> None:
        super().__init__(editor)
        self._drafts, self._editor, self._place = drafts(workspace), editor, place
        self._seen, self._title, self._kept = seen, title, False
        editor.edited.connect(self._keep)

    def resume(self) -> bool:
        """Type again what waits to be stored here since the program ended; whether there was anything."""
        record_type, record_id, name = self._place
        waiting = self._drafts.waiting(record_type, record_id).get(name)
        if waiting is not None:
            self._editor.type_again(waiting.typed)
            self._keep()
        return waiting is not None

    def forget(self) -> None:
        """It is stored, or given up."""
        if self._kept:
            self._kept = False
            self._drafts.forget(self._place)

    def leave(self, *_: object) -> None:
        """It could not be stored, and there is nowhere to go on: it waits in the record."""
        self._kept = False
        self._drafts.leave(self._place)

    def stop(self) -> None:
        """Follow the editor no more: it edits something else by now."""
        self._editor.edited.disconnect(self._keep)
        self.leave()

    def _keep(self) -> None:
        if self._editor.is_changed():
            self._kept = True
            self._drafts.keep(Draft(*self._place, self._editor.typed(), self._seen, self._title))
        else:
            self.forget()
