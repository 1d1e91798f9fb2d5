"""A list in groups: a heading before the records of each, which can be folded away.

Law: headings stand among the row ids as negative numbers, so that a list of any length is arranged by slices.
"""

from array import array
from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.derive.columns import field_label
from desktop.derive.places import PLACES, place_name
from desktop.derive.value_text import ValueText
from desktop.derive.words import choice
from desktop.widgets.cells import Heading
from desktop.widgets.editors.date_text import format_month
from desktop.workspace import Workspace
from shared_models.kernel.json_form import scale_of
from shared_models.kernel.record_field import SEVERAL, Kind, RecordField, Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Key
from sync.replica import lists
from sync.replica.grouping import SUMMED, Group, Sums
from sync.replica.rows import decoder


class ListGroups:
    """The groups of one list; none while it is not grouped. What is folded stays so while the list is."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._groups: Sequence[Group] = ()
        self._headings: dict[int, Heading] = {}
        self._titles: Mapping[Key, str] = {}
        self._field: RecordField | None = None
        self._record_type: RecordType | None = None
        self._folded: set[Value] = set()
        self.rows: array[int] = array("q")
        """Where the headings stand in what was arranged last."""

    def __bool__(self) -> bool:
        return bool(self._groups)

    def take(self, record_type: RecordType, field: RecordField | None, groups: Sequence[Group]) -> None:
        """Group by a field from now on; by none for None."""
        if field is None or self._field is None or field.name != self._field.name:
            self._folded = set()
        self._record_type, self._field, self._groups, self._headings = record_type, field, groups, {}
        self._titles = {}
        if field is not None and field.reference:
            keys = {(field.reference, member) for each in groups for member in _members(field, each.key)}
            types = self._workspace.catalogue.record_types
            self._titles = lists.titles(self._workspace.reader, types, keys)

    def arranged(self, rids: "array[int]") -> "array[int]":
        """The rows: a heading, then the records of its group unless it is folded."""
        if not self._groups:
            return rids
        rows, start = array("q"), 0
        self.rows = array("q")
        for at, each in enumerate(self._groups):
            self.rows.append(len(rows))
            rows.append(-at - 1)
            if each.key not in self._folded:
                rows.extend(rids[start : start + each.count])
            start += each.count
        return rows

    def heading(self, rid: int) -> Heading:
        """The heading that stands for a negative row id."""
        if rid not in self._headings:
            self._headings[rid] = self._made(self._groups[-rid - 1])
        return self._headings[rid]

    def key_of(self, rid: int) -> tuple[str, Value]:
        """The group that a negative row id stands for: its field and value."""
        return (self._field.name if self._field is not None else ""), self._groups[-rid - 1].key

    def rid_of(self, key: tuple[str, Value]) -> int:
        """The row id that stands for a group, 0 where there is no such group."""
        if self._field is None or self._field.name != key[0]:
            return 0
        return next((-at - 1 for at, each in enumerate(self._groups) if each.key == key[1]), 0)

    def fold(self, rid: int, folded: bool) -> bool:
        """Fold a group away, or unfold it; says whether that changed anything."""
        key = self._groups[-rid - 1].key
        if folded == (key in self._folded):
            return False
        (self._folded.add if folded else self._folded.discard)(key)
        self._headings.pop(rid, None)
        return True

    def fold_all(self, folded: bool) -> None:
        """Fold all groups away, or none."""
        self._folded = {each.key for each in self._groups} if folded else set()
        self._headings = {}

    def _made(self, each: Group) -> Heading:
        assert self._field is not None
        assert self._record_type is not None
        count = self._workspace.locale.toString(each.count)
        sums = sums_text(self._workspace, self._record_type, each.sums)
        return Heading(self._label(self._field, each.key), count, sums, each.key in self._folded)

    def _label(self, field: RecordField, key: Value) -> str:
        if field.kind is Kind.BOOLEAN:
            return _tr("{field}: yes").format(field=field_label(field)) if key else _tr("No")
        if key is None:
            return _tr("Without {field}").format(field=field_label(field))
        if field.kind in (Kind.DAY, Kind.INSTANT):
            year, _, month = str(key).partition("-")
            return format_month(date(int(year), int(month), 1), self._workspace.locale)
        if field.kind is Kind.CHOICE:
            return choice(field, key)
        if field.kind in PLACES:
            return place_name(field.kind, str(key))
        if field.reference:
            known = [self._titles.get((field.reference, each), "") for each in _members(field, key)]
            return ", ".join(sorted(filter(None, known))) or _tr("Not on this computer")
        return ", ".join(_members(field, key))


def summed_fields(fields: Sequence[RecordField | None]) -> list[RecordField]:
    """Those of the fields shown whose numbers are worth adding up."""
    return [each for each in fields if each is not None and each.kind in SUMMED and not each.name.startswith("custom.")]


def sums_text(workspace: Workspace, record_type: RecordType, sums: Sums) -> str:
    """Sums as people read them, one for each currency: "EUR 1,200.00 · USD 80.00"."""
    values, said = ValueText(workspace.locale), []
    for (name, currency), amount in sorted(sums.items()):
        field = record_type.field(name)
        if field.kind is Kind.MONEY:
            row = {field.currency: currency}
            said.append(values.money(amount, currency, scale_of(field, row)))
        else:
            said.append(values.of(field, amount, {}))
    return " · ".join(filter(None, said))


def _members(field: RecordField, key: Value) -> list[str]:
    if key is None:
        return []
    if field.kind in SEVERAL:
        decode = decoder(field.kind)
        return list(decode(key)) if decode is not None else []
    return [str(key)]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Groups", text)
