"""The column type of an instant: whole microseconds in Python, `timestamptz` in PostgreSQL."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from shared_models.kernel.instant import from_datetime, to_datetime


class InstantColumn(sa.types.TypeDecorator[int]):
    """µs since 1970 UTC in Python, `timestamptz` in PostgreSQL."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> Any:
        """An aware datetime of an instant."""
        return to_datetime(value) if isinstance(value, int) else value

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> Any:
        """The instant of what the driver returned."""
        return from_datetime(value) if isinstance(value, datetime) else value
