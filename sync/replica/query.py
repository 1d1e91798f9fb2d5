"""What a list shows: its filters, its order, and the words looked for. Plain data, storable in a saved view.

Days may be said relatively ("this-week") and persons as oneself; `relative.py` resolves both when a query is run.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from shared_models.kernel.faults import Malformed
from shared_models.kernel.record_field import Value


class Operator(StrEnum):
    """How a field is compared with a filter's value."""

    IS = "is"
    IS_NOT = "is-not"
    ANY_OF = "any-of"
    NONE_OF = "none-of"
    ALL_OF = "all-of"
    CONTAINS = "contains"
    STARTS = "starts"
    AT_LEAST = "at-least"
    AT_MOST = "at-most"
    BELOW = "below"
    BETWEEN = "between"
    EMPTY = "empty"
    FILLED = "filled"
    ON = "on"
    BEFORE = "before"
    AFTER = "after"
    WITHIN = "within"
    ME = "me"


@dataclass(frozen=True, slots=True)
class Filter:
    """One condition on a declared field or on `custom.<key>`.

    For ANY_OF, NONE_OF and ALL_OF the value is a tuple or list, for BETWEEN the first and the last that fit; ON, BEFORE
    and AFTER compare the days of moments with a day, WITHIN with a period's word (see `period.py`), ME with the person
    who looks. Amounts are compared in hundredths of whole units, whatever the currency (see `amounts.py`). On a field
    of several members, IS and ANY_OF ask whether it has such a member.
    """

    field: str
    operator: Operator
    value: Value = None


@dataclass(frozen=True, slots=True)
class Group:
    """Filters of which all hold, or with `any` at least one."""

    filters: "tuple[Condition, ...]"
    any: bool = False


Condition = Filter | Group


@dataclass(frozen=True, slots=True)
class Query:
    """All filters hold, or with `any` at least one; `sort` is a field, or empty for the records' own order by title.

    Empty values come last. `then` orders those that `sort` finds equal; records of one value of the field `group` come
    together, before all other orders. `text` looks for records that have every word,
    or a beginning of it. `deleted` shows the deleted ones instead.
    """

    filters: tuple[Condition, ...] = ()
    sort: str = ""
    descending: bool = False
    text: str = ""
    deleted: bool = False
    any: bool = False
    then: str = ""
    then_descending: bool = False
    group: str = ""

    def snapshot(self) -> dict[str, Any]:
        """Plain data from which `restore` makes an equal query; text, second order and groups are not part of it."""
        filters = [_plain(each) for each in self.filters]
        if self.any and filters:
            filters.insert(0, {"match": "any"})
        return {"filters": filters, "sort": f"-{self.sort}" if self.descending else self.sort}

    @classmethod
    def restore(cls, plain: Mapping[str, Any]) -> "Query":
        """The query of a snapshot. Raises Malformed when it is none."""
        try:
            stored = list(plain.get("filters") or ())
            either = bool(stored) and stored[0].get("match") == "any"
            filters = tuple(_condition(each) for each in stored[1 if either else 0 :])
            sort = str(plain.get("sort") or "")
        except (TypeError, KeyError, ValueError, AttributeError, RecursionError):
            raise Malformed("The saved view cannot be understood.") from None
        return cls(filters, sort.removeprefix("-"), sort.startswith("-"), any=either)

    def narrowed(self, *more: Condition) -> "Query":
        """The same query with further conditions, all of which hold."""
        if not more:
            return self
        own: tuple[Condition, ...] = (Group(self.filters, any=True),) if self.any and self.filters else self.filters
        return replace(self, filters=(*more, *own), any=False)


def named(filters: Iterable[Condition]) -> set[str]:
    """The fields that conditions are about."""
    found: set[str] = set()
    for each in filters:
        found |= named(each.filters) if isinstance(each, Group) else {each.field}
    return found


def _plain(each: Condition) -> dict[str, Any]:
    if isinstance(each, Group):
        return {"any" if each.any else "all": [_plain(member) for member in each.filters]}
    value = list(each.value) if isinstance(each.value, tuple) else each.value
    return {"field": each.field, "operator": each.operator.value, "value": value}


def _condition(plain: Mapping[str, Any]) -> Condition:
    for word in ("any", "all"):
        if word in plain:
            return Group(tuple(_condition(each) for each in plain[word]), any=word == "any")
    value = plain.get("value")
    return Filter(plain["field"], Operator(plain["operator"]), tuple(value) if isinstance(value, list) else value)
