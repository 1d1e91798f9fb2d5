"""A first look through the whole file: how many rows there are, and how it writes days and numbers."""

from collections.abc import Callable
from dataclasses import dataclass

from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.record_type import RecordType
from sync.importing.dates import order
from sync.importing.mapping import ColumnMapping
from sync.importing.table import Table

_STEP = 1_000


@dataclass(frozen=True, slots=True)
class Survey:
    """`day_first` is None where no value of any date column shows the order; `decimal_mark` is "." or ","."""

    rows: int
    day_first: bool | None
    decimal_mark: str


def survey(
    table: Table,
    mapping: ColumnMapping,
    record_type: RecordType,
    custom: dict[str, RecordField],
    cancelled: Callable[[], bool] = lambda: False,
) -> Survey:
    """Look at every row once, until `cancelled`.

    A semicolon between cells means that the comma is the decimal mark (as Excel does).
    """
    dated = [
        place
        for place, name in enumerate(mapping.targets)
        if name in record_type.by_name or name in custom
        if (custom.get(name) or record_type.field(name)).kind in (Kind.DAY, Kind.INSTANT)
    ]
    rows, day_first = 0, None
    for row in table.rows():
        rows += 1
        if rows % _STEP == 0 and cancelled():
            break
        if day_first is None and dated:
            day_first = order(row.cells[place] for place in dated)
    return Survey(rows, day_first, "," if table.delimiter == ";" else ".")
