"""What has to be written along with another currency of a record, so that its amounts say the same."""

from collections.abc import Mapping

from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from shared_models.kernel.record_field import Kind, RecordField, Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.rescaling import amounts_along
from sync.replica.rows import fetch_one


def along(
    workspace: Workspace, record_type: RecordType, record_id: Id, field: RecordField, value: Value
) -> tuple[Mapping[str, Value], Mapping[str, Value]]:
    """The amounts as they have to be, and as they are. Raises InvalidValue where a currency cannot say one."""
    if field.kind is not Kind.CURRENCY:
        return {}, {}
    row = fetch_one(workspace.reader, record_type, record_id) or {}
    after = amounts_along(record_type, row, {field.name: value})
    return after, {name: row[name] for name in after}
