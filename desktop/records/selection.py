"""Which record the person stands on. Lists and boards say it, the record panel follows while it is open."""

from PySide6.QtCore import QObject, Signal

from desktop.workspace import Workspace


class Selection(QObject):
    """One per workspace. `moved(record_type, record_id)`; `edit_wanted(field)` asks the panel to begin editing a field,
    the first one for an empty name; `note_wanted()` asks it for the line where notes are written;
    `narrow_wanted(record_type, Narrowing)` asks the list of a type to show only some records, `view_wanted(record_type,
    view)` to look through one of its views.
    """

    moved = Signal(str, str)
    edit_wanted = Signal(str)
    note_wanted = Signal()
    narrow_wanted = Signal(str, object)
    view_wanted = Signal(str, str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.record_type, self.record_id = "", ""

    def move(self, record_type: str, record_id: str) -> None:
        """Stand on another record."""
        if (record_type, record_id) != (self.record_type, self.record_id):
            self.record_type, self.record_id = record_type, record_id
            self.moved.emit(record_type, record_id)


def selection(workspace: Workspace) -> Selection:
    """The selection of a workspace."""
    found = workspace.findChild(Selection)
    return found if isinstance(found, Selection) else Selection(workspace)
