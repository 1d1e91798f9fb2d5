"""What a list shows: its filters, its order, and the words looked for. Plain data, storable in a saved view."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from shared_models.kernel.faults import Malformed
from shared_models.kernel.record_field import Value


class Operator(StrEnum):
    """How a field is compared with a filter's value."""

    IS = "is"
    IS_NOT = "is-not"
    ANY_OF = "any-of"
    CONTAINS = "contains"
    STARTS = "starts"
    AT_LEAST = "at-least"
    AT_MOST = "at-most"
    EMPTY = "empty"
    FILLED = "filled"


@dataclass(frozen=True, slots=True)
class Filter:
    """One condition on a declared field or on `custom.<key>`. For ANY_OF the value is a tuple or list.

    On a field of several members, IS and ANY_OF ask whether it has such a member.
    """

    field: str
    operator: Operator
    value: Value = None


@dataclass(frozen=True, slots=True)
class Query:
    """All filters hold; `sort` is a field, or empty for the records' own order by title. Empty values come last.

    `text` looks for records that have every word, or a beginning of it. `deleted` shows the deleted ones instead.
    """

    filters: tuple[Filter, ...] = ()
    sort: str = ""
    descending: bool = False
    text: str = ""
    deleted: bool = False

    def snapshot(self) -> dict[str, Any]:
        """Plain data from which `restore` makes an equal query; the text is not part of a view."""
        filters = [{"field": each.field, "operator": each.operator.value, "value": each.value} for each in self.filters]
        return {"filters": filters, "sort": f"-{self.sort}" if self.descending else self.sort}

    @classmethod
    def restore(cls, plain: Mapping[str, Any]) -> "Query":
        """The query of a snapshot. Raises Malformed when it is none."""
        try:
            filters = tuple(
                Filter(each["field"], Operator(each["operator"]), each.get("value"))
                for each in plain.get("filters") or ()
            )
            sort = str(plain.get("sort") or "")
        except (TypeError, KeyError, ValueError, AttributeError):
            raise Malformed("The saved view cannot be understood.") from None
        return cls(filters, sort.removeprefix("-"), sort.startswith("-"))
