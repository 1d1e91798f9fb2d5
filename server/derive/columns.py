"""How each kind of value is stored in PostgreSQL, and how plain values travel there and back.

The connection's adapters (see `database/adapters.py`) already load ids, days and instants as plain values; a column
type here only says its SQL type and converts on the way in.
"""

from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

from shared_models.kernel.record_field import TEXTUAL, Kind, RecordField
from shared_models.platform.instant_column import InstantColumn


class DayColumn(sa.types.TypeDecorator[str]):
    """`2026-11-20` in Python, `date` in PostgreSQL."""

    impl = sa.Date
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> Any:
        """A date of ISO text."""
        return date.fromisoformat(value) if isinstance(value, str) else value

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> Any:
        """The ISO text of what the driver returned."""
        return value.isoformat() if isinstance(value, date) else value


def column_type(field: RecordField) -> sa.types.TypeEngine[Any]:
    """The column type of a field."""
    if field.name == "id":
        return sa.Uuid(as_uuid=False)
    if field.kind in TEXTUAL:
        return sa.Text()
    if field.kind is Kind.REFERENCES:
        return ARRAY(sa.Uuid(as_uuid=False))
    if field.kind is Kind.LABELS:
        return ARRAY(sa.Text())
    return _SINGLE.get(field.kind, sa.BigInteger)()


_SINGLE: dict[Kind, Any] = {
    Kind.REFERENCE: lambda: sa.Uuid(as_uuid=False),
    Kind.INSTANT: InstantColumn,
    Kind.DAY: DayColumn,
    Kind.BOOLEAN: sa.Boolean,
    Kind.JSON: lambda: JSONB(none_as_null=True),
    Kind.LINES: lambda: JSONB(none_as_null=True),
}
