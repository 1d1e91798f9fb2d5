"""How the fields of a list can be compared, and what a condition says in words. Reads titles, decides nothing."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.derive.columns import field_label
from desktop.derive.places import PLACES, place_name
from desktop.derive.value_text import ValueText
from desktop.derive.words import choice, counted, given
from desktop.workspace import Workspace
from shared_models.kernel.instant import is_day
from shared_models.kernel.record_field import SEVERAL, Kind, RecordField, Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Key
from sync.replica import lists
from sync.replica.query import Condition, Filter, Group, Operator

NUMBERS = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.MONEY, Kind.DURATION})
DATES = frozenset({Kind.DAY, Kind.INSTANT})
VALUELESS = frozenset({Operator.EMPTY, Operator.FILLED, Operator.ME})
SEVERAL_VALUES = frozenset({Operator.ANY_OF, Operator.NONE_OF, Operator.ALL_OF})
_OPTIONAL = (Operator.EMPTY, Operator.FILLED)


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("Filters", text)


def operators(field: RecordField) -> tuple[Operator, ...]:
    """The ways to compare a field, the likeliest first."""
    kind = field.kind
    if kind is Kind.BOOLEAN:
        return (Operator.IS, Operator.IS_NOT)
    if kind in DATES:
        days = (Operator.WITHIN, Operator.ON, Operator.BEFORE, Operator.AFTER, Operator.BETWEEN)
        return days if field.system and field.name != "deleted_at" else (*days, *_OPTIONAL)
    if kind in NUMBERS:
        return (Operator.AT_LEAST, Operator.AT_MOST, Operator.BETWEEN, Operator.IS, *_OPTIONAL)
    if kind is Kind.CHOICE or kind in PLACES:
        return (Operator.ANY_OF, Operator.NONE_OF, *_OPTIONAL)
    if kind is Kind.REFERENCE:
        me = (Operator.ME,) if field.reference == "member" else ()
        return (Operator.ANY_OF, Operator.NONE_OF, *me, *_OPTIONAL)
    if kind in SEVERAL:
        return (Operator.ANY_OF, Operator.ALL_OF, Operator.NONE_OF, *_OPTIONAL)
    return (Operator.CONTAINS, Operator.IS, Operator.IS_NOT, Operator.STARTS, *_OPTIONAL)


def operator_words(field: RecordField, operator: Operator) -> str:
    """What a way to compare is called."""
    if field.kind is Kind.BOOLEAN:
        return tr("is yes") if operator is Operator.IS else tr("is not yes")
    several = {
        Operator.ANY_OF: tr("has any of") if field.kind in SEVERAL else tr("is any of"),
        Operator.NONE_OF: tr("has none of") if field.kind in SEVERAL else tr("is none of"),
        Operator.ALL_OF: tr("has all of"),
    }
    plain = {
        Operator.IS: tr("is"),
        Operator.IS_NOT: tr("is not"),
        Operator.CONTAINS: tr("contains"),
        Operator.STARTS: tr("starts with"),
        Operator.AT_LEAST: tr("is at least"),
        Operator.AT_MOST: tr("is at most"),
        Operator.BELOW: tr("is below"),
        Operator.BETWEEN: tr("is between"),
        Operator.EMPTY: tr("is empty"),
        Operator.FILLED: tr("is not empty"),
        Operator.ON: tr("is on"),
        Operator.BEFORE: tr("is before"),
        Operator.AFTER: tr("is after"),
        Operator.WITHIN: tr("is"),
        Operator.ME: tr("is me"),
    }
    return several.get(operator) or plain[operator]


def period_words(word: str) -> str:
    """What a relative time is called; any number of days has words."""
    known = {
        "overdue": tr("before today"),
        "today": tr("today"),
        "yesterday": tr("yesterday"),
        "tomorrow": tr("tomorrow"),
        "this-week": tr("this week"),
        "last-week": tr("last week"),
        "next-week": tr("next week"),
        "this-month": tr("this month"),
        "last-month": tr("last month"),
        "next-month": tr("next month"),
        "this-quarter": tr("this quarter"),
        "last-quarter": tr("last quarter"),
        "next-quarter": tr("next quarter"),
        "this-year": tr("this year"),
        "last-year": tr("last year"),
        "next-year": tr("next year"),
    }
    place, _, rest = word.partition("-")
    count = rest.removesuffix("-days")
    if word in known or not count.isdigit():
        return known.get(word, word)
    return (tr("the last {count} days") if place == "last" else tr("the next {count} days")).format(count=count)


def is_of_ids(each: Condition) -> bool:
    """Whether a condition names its records one by one."""
    return isinstance(each, Filter) and each.field == "id" and each.operator is Operator.ANY_OF


class ConditionWords:
    """Conditions of one record type in words. A field that is gone is called by its name."""

    def __init__(self, workspace: Workspace, record_type: RecordType) -> None:
        self._workspace, self._record_type = workspace, record_type
        self._values = ValueText(workspace.locale)

    def of(self, each: Condition) -> str:
        """ "Stage: Lead, Customer", "City contains “ber”"; a group's conditions joined by "or"."""
        if isinstance(each, Group):
            joined = tr("{one} or {other}") if each.any else tr("{one} and {other}")
            words = [self.of(member) for member in each.filters]
            whole = words[0] if words else tr("Anything")
            for more in words[1:]:
                whole = joined.format(one=whole, other=more)
            return whole
        if is_of_ids(each):
            return counted("List", len(each.value or ()), "1 chosen record", "%n chosen records")
        field = self.field(each)
        label = each.field.removeprefix("custom.") if field is None else field_label(field)
        if field is None:
            return tr("{field} (no longer there)").format(field=label)
        return self._said(field, label, each)

    def field(self, each: Filter) -> RecordField | None:
        """The field of a condition, None when it is gone."""
        return self._record_type.by_name.get(each.field)

    def _said(self, field: RecordField, label: str, each: Filter) -> str:
        operator, value = each.operator, each.value
        if field.kind is Kind.BOOLEAN and operator in (Operator.IS, Operator.IS_NOT):
            yes = bool(value) == (operator is Operator.IS)
            return tr("{field}: yes").format(field=label) if yes else tr("{field}: no").format(field=label)
        if operator is Operator.ME:
            return tr("{field}: me").format(field=label)
        if operator is Operator.WITHIN:
            return tr("{field}: {value}").format(field=label, value=period_words(str(value)))
        if operator in SEVERAL_VALUES:
            names = self.names(field, value if isinstance(value, list | tuple) else [value])
            words = ", ".join(names)
            pattern = tr("{field} not: {value}") if operator is Operator.NONE_OF else tr("{field}: {value}")
            return pattern.format(field=label, value=words or "…")
        if operator in VALUELESS:
            return tr("{field} {comparison}").format(field=label, comparison=operator_words(field, operator))
        if operator is Operator.BETWEEN and isinstance(value, list | tuple) and len(value) == 2:
            first, last = (self._text(field, member) for member in value)
            return tr("{field}: {first} to {last}").format(field=label, first=first, last=last)
        pattern = tr("{field} {comparison} {value}")
        return pattern.format(field=label, comparison=operator_words(field, operator), value=self._text(field, value))

    def names(self, field: RecordField, values: Iterable[Value]) -> list[str]:
        """What the values of a field are called."""
        ids = list(values)
        if field.kind is Kind.CHOICE:
            return [choice(field, each) for each in ids]
        if field.kind in PLACES:
            return [place_name(field.kind, str(each)) for each in ids]
        if not field.reference:
            return [str(each) for each in ids]
        keys: Sequence[Key] = [(field.reference, str(each)) for each in ids]
        found: Mapping[Key, str] = lists.titles(self._workspace.reader, self._workspace.catalogue.record_types, keys)
        return [given(key[0], found.get(key, "")) or tr("Not on this computer") for key in keys]

    def _text(self, field: RecordField, value: Value) -> str:
        if field.kind in DATES and is_day(value):
            return self._values.day(date.fromisoformat(value).isoformat())
        if field.kind in NUMBERS and isinstance(value, int):
            return self._values.of(field, value, {})
        if field.reference or field.kind is Kind.CHOICE:
            return ", ".join(self.names(field, [value]))
        return f"“{value}”"
