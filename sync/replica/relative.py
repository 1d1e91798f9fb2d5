"""What a query means at one moment for one person: relative days become days, days of moments become moments.

Pure: the occasion says what day it is, when days begin here, and who looks. What it returns has only conditions that
`conditions.py` understands.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from shared_models.kernel.faults import InvalidValue, worded
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.period import days_of, is_period
from shared_models.kernel.record_field import Kind, RecordField, Value
from shared_models.kernel.record_type import RecordType
from sync.replica.query import Condition, Filter, Group, Operator, Query

DAYS = frozenset({Operator.ON, Operator.BEFORE, Operator.AFTER, Operator.WITHIN})
"""The operators that are about days."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """When and for whom a query is run. `begins` says at which moment a day begins here."""

    today: date
    begins: Callable[[date], Instant]
    person_id: Id
    first_weekday: int = 0


def resolved(record_type: RecordType, query: Query, occasion: Occasion) -> Query:
    """The same query in absolute terms. Raises UnknownField, and InvalidValue when operator and value do not fit."""
    return replace(query, filters=tuple(_resolved(record_type, each, occasion) for each in query.filters))


def is_relative(query: Query) -> bool:
    """Whether it selects other records tomorrow, nothing else having changed."""
    return any(_is_relative(each) for each in query.filters)


def _is_relative(each: Condition) -> bool:
    if isinstance(each, Group):
        return any(_is_relative(member) for member in each.filters)
    return each.operator is Operator.WITHIN


def _resolved(record_type: RecordType, each: Condition, occasion: Occasion) -> Condition:
    if isinstance(each, Group):
        return Group(tuple(_resolved(record_type, member, occasion) for member in each.filters), each.any)
    field = record_type.field(each.field)
    if each.operator is Operator.ME:
        return Filter(each.field, Operator.ANY_OF, (occasion.person_id,))
    if each.operator is Operator.ALL_OF:
        members = each.value if isinstance(each.value, list | tuple) else ()
        return Group(tuple(Filter(each.field, Operator.IS, member) for member in members))
    if each.operator in DAYS:
        return _within(field, *_days(field, each, occasion), occasion)
    if each.operator is Operator.BETWEEN:
        return _between(field, each.value, occasion)
    return each


def _between(field: RecordField, value: Value, occasion: Occasion) -> Condition:
    if not isinstance(value, list | tuple) or len(value) != 2:
        raise InvalidValue(worded("{field} is between two values.", field=field.label), field=field.name)
    first, last = value
    if field.kind is Kind.INSTANT and isinstance(first, str):
        return _within(field, _day(field, first), _day(field, last), occasion)
    least, most = Filter(field.name, Operator.AT_LEAST, first), Filter(field.name, Operator.AT_MOST, last)
    return Group((least, most))


def _days(field: RecordField, each: Filter, occasion: Occasion) -> tuple[date, date]:
    """The first and the last day that fit."""
    if each.operator is Operator.WITHIN:
        if not is_period(each.value):
            raise InvalidValue(worded("'{text}' names no time.", text=str(each.value)[:40]), field=field.name)
        try:
            return days_of(each.value, occasion.today, occasion.first_weekday)
        except (OverflowError, ValueError):
            raise InvalidValue(
                worded("'{text}' is too far away.", text=str(each.value)[:40]), field=field.name
            ) from None
    day = _day(field, each.value)
    if each.operator is Operator.BEFORE:
        return date.min, day - timedelta(1) if day > date.min else day
    if each.operator is Operator.AFTER:
        return (day + timedelta(1) if day < date.max else day), date.max
    return day, day


def _day(field: RecordField, value: Value) -> date:
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise InvalidValue(
            worded("{field} is compared with a day such as 2026-11-20.", field=field.label), field=field.name
        ) from None


def _within(field: RecordField, first: date, last: date, occasion: Occasion) -> Condition:
    """From the first to the last day, both in it; open where they are the first or last there are."""
    kept = []
    if field.kind is Kind.INSTANT:
        if first > date.min:
            kept.append(Filter(field.name, Operator.AT_LEAST, occasion.begins(first)))
        if last < date.max:
            kept.append(Filter(field.name, Operator.BELOW, occasion.begins(last + timedelta(1))))
    else:
        if first > date.min:
            kept.append(Filter(field.name, Operator.AT_LEAST, first.isoformat()))
        if last < date.max:
            kept.append(Filter(field.name, Operator.AT_MOST, last.isoformat()))
    return Group(tuple(kept)) if kept else Filter(field.name, Operator.FILLED)
