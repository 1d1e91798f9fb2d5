"""From a column of the board to the list of all its deals."""

from desktop.analytics.reading import read_aside
from desktop.crm.record_board import RecordBoard
from desktop.records.list_menus import Narrowing
from desktop.records.selection import selection
from desktop.records.show_pointing import show_pointing
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from sync.replica.query import Filter, Operator


def show_stage(board: RecordBoard, workspace: Workspace, stage: Id) -> None:
    """Go to the list of the records of a closed stage, those that a narrowed board counts."""
    name, find = next(each.name for each in board.stages() if each.id == stage), board.all_in(stage)
    if find is None:
        show_pointing(workspace, board.kind.record, board.kind.field, stage, name)
        return

    def told(records: list[Id]) -> None:
        workspace.go(board.kind.record)
        chosen = Narrowing(name, Filter("id", Operator.ANY_OF, tuple(records)))
        selection(workspace).narrow_wanted.emit(board.kind.record, chosen)

    read_aside(workspace, find, told)
