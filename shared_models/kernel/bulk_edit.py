"""One edit meant for many records: what it makes of the value that each of them holds. Pure; the preview and the
write ask the same function, so that what was promised is what happens.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from shared_models.kernel.change import value_of
from shared_models.kernel.faults import InvalidValue, worded
from shared_models.kernel.instant import is_day
from shared_models.kernel.json_form import scale_of
from shared_models.kernel.record_field import SEVERAL, WHOLE, Kind, RecordField, Value
from shared_models.kernel.rescaling import rescaled
from shared_models.kernel.write import Row

DAY_MICROSECONDS = 86_400_000_000


class Way(StrEnum):
    """What is done to the value that is there. A shift moves numbers by a number, days and times by days."""

    SET = "set"
    CLEAR = "clear"
    ADD = "add"
    REMOVE = "remove"
    SHIFT = "shift"


@dataclass(frozen=True, slots=True)
class Edit:
    """One field's edit. `value` is a plain one, for a shift an int; `scale` says how many decimals an amount has.

    An amount with a scale is brought to the decimals of each record's own currency.
    """

    field: str
    way: Way
    value: Value = None
    scale: int | None = None


def ways(field: RecordField) -> tuple[Way, ...]:
    """The ways in which many values of a field can be edited, the usual one first."""
    found = [Way.ADD, Way.REMOVE, Way.SET] if field.kind in SEVERAL else [Way.SET]
    if field.kind in WHOLE or field.kind is Kind.DAY:
        found.append(Way.SHIFT)
    return tuple(found if field.required else [*found, Way.CLEAR])


def edited(field: RecordField, edit: Edit, row: Row) -> Value:
    """What the field holds afterwards. Raises InvalidValue where that cannot be."""
    current = value_of(row, field.name)
    if edit.way is Way.CLEAR:
        return field.check(None)
    if edit.way is Way.SHIFT:
        return None if current is None else field.check(_shifted(field, edit, current, row))
    if field.kind in SEVERAL and edit.way is not Way.SET:
        members = set(edit.value or ())
        held = set(current or ())
        return field.check(sorted(held | members if edit.way is Way.ADD else held - members))
    return field.check(_rescaled(field, edit, row))


def _shifted(field: RecordField, edit: Edit, current: Value, row: Row) -> Value:
    if field.kind is Kind.DAY:
        try:
            return (
                (date.fromisoformat(current) + timedelta(days=edit.value)).isoformat() if is_day(current) else current
            )
        except OverflowError:
            raise InvalidValue(
                worded("{field} would be no day of the calendar.", field=field.label), field=field.name
            ) from None
    if field.kind is Kind.INSTANT:
        return current + edit.value * DAY_MICROSECONDS
    return current + _rescaled(field, edit, row)


def _later(field: RecordField, day: Value, days: int) -> Value:
    if not is_day(day):
        return day
    try:
        return (date.fromisoformat(day) + timedelta(days=days)).isoformat()
    except OverflowError:
        raise InvalidValue(
            worded("{field} would be no day of the calendar.", field=field.label), field=field.name
        ) from None


def _rescaled(field: RecordField, edit: Edit, row: Row) -> Value:
    """An amount in the minor units of the record's currency; exact, or not at all."""
    if field.kind is not Kind.MONEY or edit.scale is None or not isinstance(edit.value, int):
        return edit.value
    return rescaled(field, edit.value, scale_of(field, row) - edit.scale)
