"""The columns of a record's list, from its declaration: what people call it, what is marked `in_list`, and the badge.

Law: made once per list; a cell is made once per line and then answered from memory.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPixmap

from desktop.derive.thumbnails import THUMBNAIL
from desktop.derive.tones import tone_of
from desktop.derive.value_text import ValueText
from desktop.derive.words import choice, declared
from desktop.theme.sizes import CELL_INSET
from desktop.theme.tokens import Tone
from desktop.widgets.cells import Badge as BadgeMark
from desktop.widgets.cells import CellKind, CellStyle
from desktop.widgets.painting import pill_width
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.record_type import CUSTOM, RecordType
from sync.replica.badges import Badge
from sync.replica.lists import Line
from sync.replica.rows import Types

Cell = tuple[str, CellStyle | None]

TITLE, SYNC = "title", "sync"
_WIDTHS = {
    Kind.MONEY: 140,
    Kind.DECIMAL: 100,
    Kind.INTEGER: 90,
    Kind.DURATION: 100,
    Kind.DAY: 124,
    Kind.INSTANT: 164,
    Kind.BOOLEAN: 80,
    Kind.COUNTRY: 150,
    Kind.LANGUAGE: 130,
    Kind.PHONE: 156,
    Kind.EMAIL: 190,
    Kind.REFERENCE: 170,
}
_NUMBERS = frozenset({Kind.MONEY, Kind.DECIMAL, Kind.INTEGER, Kind.DURATION})
_SILENT = frozenset({"id", "version", "bucket", "deleted_at", "custom", "merged_into", "thumbnail", "order_key"})
"""What people have no word for."""
_STATES = frozenset({Kind.CHOICE})
_BADGES = {each: BadgeMark[each.name] for each in Badge}
_MUTED, _DATE = CellStyle(CellKind.MUTED), CellStyle(CellKind.MUTED, tabular=True)
_NUMBER, _TABULAR = CellStyle(CellKind.NUMBER), CellStyle(tabular=True)
_BADGE_STYLES = {badge: CellStyle(CellKind.BADGE, badge=mark) for badge, mark in _BADGES.items()}
_PILLS = {tone: CellStyle(CellKind.PILL, tone=tone) for tone in Tone}


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `id` is a field, `title` or `sync`; `sort` what a query orders by, empty when it cannot."""

    id: str
    label: str
    width: int
    sort: str = ""
    at_end: bool = False
    field: RecordField | None = None


class Columns:
    """The columns of one record type for one person, and the cells of a line under them.

    `chosen` names the fields to show, in their order; without it they are those declared for lists. `state_tones`
    knows the tone of records that are states themselves, such as stages, by id; `picture` the thumbnail of a file, as
    far as it is here. `watched` are the record types whose changes show in cells though no field points at them.
    """

    def __init__(
        self,
        record_type: RecordType,
        types: Types,
        values: ValueText,
        may: Callable[[str], bool] = lambda _: True,
        chosen: Sequence[str] = (),
    ) -> None:
        self.record_type = record_type
        self._types, self._values = types, values
        self.state_tones: Mapping[str, Tone] = {}
        self._avatars = has_face(record_type)
        self.watched: frozenset[str] = frozenset()
        self.picture: Callable[[str | None], QPixmap | None] = lambda digest: None
        self.usual = tuple(each.name for each in choosable(record_type, may) if self._is_usual(each))
        """The fields that are columns where nobody has chosen any."""
        self.shown: tuple[Column, ...] = tuple(self._columns(may, chosen))
        own = [each.field for each in self.shown if each.field is not None]
        currencies = [each.currency for each in own if each.currency]
        thumbnails = [THUMBNAIL] if THUMBNAIL in record_type.by_name else []
        self.fields: tuple[str, ...] = tuple(dict.fromkeys([*(each.name for each in own), *currencies, *thumbnails]))
        self.state_types: tuple[str, ...] = tuple({each.reference for each in own if self._is_state(each)})

    def index_of(self, sort: str) -> int:
        """The column a query is sorted by, or -1."""
        wanted = sort or TITLE
        return next((at for at, each in enumerate(self.shown) if each.sort == wanted), -1)

    def cells(self, line: Line, badge: Badge | None) -> tuple[Cell, ...]:
        """The text and look of each cell of a line."""
        return tuple(self._cell(each, line, badge) for each in self.shown)

    def _columns(self, may: Callable[[str], bool], chosen: Sequence[str]) -> Iterator[Column]:
        yield Column(TITLE, title_label(self.record_type), 232, TITLE)
        offered = {each.name: each for each in choosable(self.record_type, may)}
        if chosen:
            fields = [offered[each] for each in dict.fromkeys(chosen) if each in offered]
        else:
            fields = [offered[each] for each in self.usual]
        for each in fields:
            sort = "" if each.kind in (Kind.REFERENCES, Kind.LABELS, Kind.JSON) else each.name
            width = 116 if self._is_state(each) else _width(each)
            yield Column(each.name, field_label(each), width, sort, each.kind in _NUMBERS, each)
        yield Column(SYNC, QCoreApplication.translate("Columns", "Sync"), 96)

    def _is_usual(self, field: RecordField) -> bool:
        return field.in_list and field.name not in self.record_type.title

    def _is_state(self, field: RecordField) -> bool:
        target = self._types.get(field.reference) if field.kind is Kind.REFERENCE else None
        return target is not None and target.configuration

    def _cell(self, column: Column, line: Line, badge: Badge | None) -> Cell:
        if column.id == SYNC:
            return ("", None) if badge is None else (_BADGES[badge].label, _BADGE_STYLES[badge])
        if column.id == TITLE:
            title = line.title or nameless()
            picture: QPixmap | str = ""
            if THUMBNAIL in self.record_type.by_name:
                picture = self.picture(line.values[THUMBNAIL]) or self.record_type.icon
            return title, CellStyle(CellKind.STRONG, avatar=title if self._avatars else "", picture=picture)
        assert column.field is not None
        field, value = column.field, line.values[column.id]
        text = self._values.of(field, value, line.values, line.titles)
        if field.kind in _STATES:
            return text, _PILLS[tone_of(value)]
        if self._is_state(field):
            return text, _PILLS[self.state_tones.get(value, Tone.NEUTRAL)]
        return text, _look(field)


def choosable(record_type: RecordType, may: Callable[[str], bool]) -> list[RecordField]:
    """The fields that can be columns, conditions and groups: those that the person may read and that say something.

    Those of lists come first, what the product sets by itself last.
    """
    found = [
        each
        for each in record_type.fields
        if not each.secret and each.name not in _SILENT and each.kind is not Kind.JSON and may(each.read)
    ]
    return sorted(found, key=lambda each: (each.system, not each.in_list))


def field_label(field: RecordField) -> str:
    """What a column or condition of a field is called."""
    if field.name.startswith(f"{CUSTOM}."):
        return field.label  # the tenant's own word
    return _system_labels().get(field.name) or declared(field.label)


def _system_labels() -> Mapping[str, str]:
    return {
        "created_at": QCoreApplication.translate("Columns", "Created"),
        "created_by": QCoreApplication.translate("Columns", "Created by"),
        "updated_at": QCoreApplication.translate("Columns", "Updated"),
        "updated_by": QCoreApplication.translate("Columns", "Updated by"),
    }


def _width(field: RecordField) -> int:
    if field.kind is Kind.CHOICE:
        longest = max((pill_width(choice(field, each)) for each in field.choices), default=0)
        return min(max(longest + 2 * CELL_INSET, 96), 180)
    return _WIDTHS.get(field.kind, 170)


def _look(field: RecordField) -> CellStyle | None:
    if field.kind in _NUMBERS:
        return _NUMBER
    if field.kind in (Kind.DAY, Kind.INSTANT):
        return _DATE
    if field.kind is Kind.PHONE:
        return _TABULAR
    return _MUTED if field.reference else None


def has_face(record_type: RecordType) -> bool:
    """Whether the records are people or organisations, shown with their initials: they have an e-mail address."""
    return any(each.kind is Kind.EMAIL for each in record_type.fields)


def title_label(record_type: RecordType) -> str:
    """The label of what people call the record."""
    if len(record_type.title) == 1:
        return declared(record_type.field(record_type.title[0]).label)
    return QCoreApplication.translate("Columns", "Name")


def nameless() -> str:
    """What a record without a title is called."""
    return QCoreApplication.translate("Columns", "Without a name")
