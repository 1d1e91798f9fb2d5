"""Show the list of what points at a record: a company's contacts, a contact's tasks."""

from desktop.derive.words import declared
from desktop.records.list_menus import Narrowing
from desktop.records.selection import selection
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from sync.replica.query import Filter, Operator


def show_pointing(workspace: Workspace, record_type: str, field: str, record_id: Id, title: str) -> None:
    """Go to the list of `record_type`, narrowed to those whose `field` names the record called `title`."""
    kind = workspace.catalogue.record_type(record_type)
    words = f"{declared(kind.field(field).label)}: {title}"
    workspace.go(record_type)
    selection(workspace).narrow_wanted.emit(record_type, Narrowing(words, Filter(field, Operator.ANY_OF, (record_id,))))
