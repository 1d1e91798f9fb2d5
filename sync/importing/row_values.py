"""One row of a file as the values of one record, every wrong cell reported rather than only the first."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from shared_models.kernel.change import value_of
from shared_models.kernel.faults import Fault, InvalidValue, worded
from shared_models.kernel.money import exponent
from shared_models.kernel.record_field import SEVERAL, Kind, RecordField, Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row
from sync.importing.conversion import Conventions, Converter, amount, converter
from sync.importing.encoding import REPLACEMENT
from sync.importing.external import EXTERNAL, keyed
from sync.importing.formula import unescaped
from sync.importing.known_headers import FULL_NAME, WORDS
from sync.importing.known_records import identifying, plain
from sync.importing.mapping import JOINED, ColumnMapping
from sync.importing.numbers import split_currency

Problems = list[tuple[str, str]]
"""(Header of the column, what is wrong)."""
Resolve = Callable[[RecordField, str], Value]
"""From the name of another record to its id, or from several names to their ids; raises a Fault."""
_BETWEEN = {Kind.LONG_TEXT: "\n", Kind.INSTANT: " "}
_PARTICLES = frozenset("von van de der den da do dos das del della di du la le af av al bin ibn ter zu".split())


@dataclass(frozen=True, slots=True)
class Source:
    """Which columns fill one field."""

    field: RecordField
    places: tuple[int, ...]
    header: str
    convert: Converter | None


class RowReader:
    """Turns cells into values: first what stands for itself, then names of records, then amounts."""

    def __init__(
        self, record_type: RecordType, custom: Sequence[RecordField], mapping: ColumnMapping, conventions: Conventions
    ) -> None:
        self._conventions = conventions
        self._custom = {f"custom.{each.name}": each for each in custom}
        self._full_name = mapping.columns_of(FULL_NAME)
        self._headers, self._program = mapping.headers, mapping.program
        self._record_type = record_type
        names = [name for name in dict.fromkeys(mapping.targets) if name not in ("", FULL_NAME)]
        sources = [self._source(mapping, name) for name in names]
        self._plain = [each for each in sources if each.convert]
        self._amounts = [each for each in sources if each.field.kind is Kind.MONEY]
        # What has to be named comes last: which of two stages of one name is meant depends on the pipeline.
        self._names = sorted((each for each in sources if each.field.reference), key=lambda each: each.field.required)
        self._labels = [each for each in sources if each.field.kind is Kind.LABELS]

    def header_of(self, name: str) -> str:
        """The header of the column that fills a field, "" when none does."""
        sources = (*self._plain, *self._labels, *self._amounts, *self._names)
        found = (each.header for each in sources if each.field.name == name)
        return next(found, "")

    def text_of(self, name: str, cells: Sequence[str]) -> str:
        """What a row says of a field that names another record."""
        return next((self._text(each, cells) for each in self._names if each.field.name == name), "")

    def plain(self, cells: list[str], problems: Problems) -> dict[str, Value]:
        """The values that stand for themselves."""
        values: dict[str, Value] = {}
        for source in self._plain:
            text = self._text(source, cells)
            if not text or source.convert is None:
                continue
            try:
                values[source.field.name] = source.convert(text)
            except Fault as fault:
                problems.append((source.header, fault.reason))
        for source in self._labels:
            if text := self._text(source, cells):
                members = parts(text)
                if source.field.name == EXTERNAL:
                    members = list(keyed(self._program, members))
                values[source.field.name] = source.field.check(members)
        if self._full_name:
            self._split_name(cells, values, problems)
        return values

    def names(self, cells: list[str], values: dict[str, Value], resolve: Resolve, problems: Problems) -> None:
        """Add the ids of the records that the row names."""
        for source in self._names:
            if text := self._text(source, cells):
                try:
                    if REPLACEMENT in text:
                        raise InvalidValue(
                            worded(
                                "{field} has letters that could not be read; write them anew.", field=source.field.label
                            )
                        )
                    if found := resolve(source.field, text):
                        values[source.field.name] = found
                except Fault as fault:
                    problems.append((source.header, fault.reason))

    def amounts(self, cells: list[str], values: dict[str, Value], existing: Row, problems: Problems) -> None:
        """Add the amounts, and their currency where only the amount's own cell says it."""
        for source in self._amounts:
            text = self._text(source, cells)
            if not text:
                continue
            number, meant = split_currency(text)
            named = source.field.currency
            currency = source.field.in_currency or values.get(named) or existing.get(named)
            if not currency and (meant or self._conventions.currency):
                usual = self._conventions.currency
                currency = usual if usual and (not meant or usual in meant) else meant[0]
                values[named] = currency
            try:
                if not currency:
                    raise InvalidValue(
                        worded(
                            "{field} needs a currency: map a column to it, or choose one for the import.",
                            field=source.field.label,
                        )
                    )
                if meant and currency not in meant:
                    raise InvalidValue(
                        worded(
                            "{field} is in {other}, but the row's currency is {currency}.",
                            field=source.field.label,
                            other=meant[0],
                            currency=currency,
                        )
                    )
                scale = exponent(currency)
                values[source.field.name] = amount(source.field, number, scale, self._conventions)
            except Fault as fault:
                problems.append((source.header, fault.reason))

    def _source(self, mapping: ColumnMapping, name: str) -> Source:
        declared = self._custom.get(name) or self._record_type.field(name)
        places = tuple(mapping.columns_of(name))
        alone = not declared.reference and declared.kind is not Kind.MONEY and declared.kind not in SEVERAL
        words = {**WORDS.get(name, {}), **self._conventions.words.get(name, {})}
        convert = converter(declared, self._conventions, words) if alone else None
        if name in self._custom:
            declared = replace(declared, name=name)
        return Source(declared, places, mapping.headers[places[0]], convert)

    def _text(self, source: Source, cells: Sequence[str]) -> str:
        if len(source.places) == 1:
            return unescaped(cells[source.places[0]]).strip()
        between = JOINED.get(source.field.name) or _BETWEEN.get(source.field.kind, ";")
        return between.join(text for place in source.places if (text := unescaped(cells[place]).strip()))

    def _split_name(self, cells: list[str], values: dict[str, Value], problems: Problems) -> None:
        place = self._full_name[0]
        text = unescaped(cells[place]).strip()
        for name, part in zip(("first_name", "last_name"), split_name(text), strict=True):
            if part and not values.get(name):
                try:
                    values[name] = self._record_type.field(name).check(part)
                except Fault as fault:
                    problems.append((self._headers[place], fault.reason))


def split_name(text: str) -> tuple[str, str]:
    """First and last name of a whole name: `Ana de la Cruz` is Ana, de la Cruz; `Cruz, Ana` is turned round."""
    last, comma, first = text.partition(",")
    if comma:
        return first.strip(), last.strip()
    words = text.split()
    if len(words) < 2:
        return "", text
    cut = len(words) - 1
    while cut > 1 and words[cut - 1].casefold() in _PARTICLES:
        cut -= 1
    return " ".join(words[:cut]), " ".join(words[cut:])


def parts(text: str) -> list[str]:
    """The members of a cell that holds several: separated by ; | or `:::`, or by commas where there is none of these.

    `* myContacts` and its like are Google's own groups, not labels.
    """
    for separator in (":::", ";", "|", "\n", ","):
        if separator in text:
            members = text.split(separator)
            break
    else:
        members = [text]
    return [each for member in members if (each := member.strip()) and not each.startswith("* ")]


def changed_values(row: Row, values: Mapping[str, Value], record_type: RecordType) -> dict[str, Value]:
    """What an update would set: values that differ; sets grow, and an empty cell clears nothing.

    What the record is known by stays as it is written there when only case or accents differ.
    """
    different: dict[str, Value] = {}
    names = {*record_type.title, *identifying(record_type)}
    for name, value in values.items():
        held = value_of(row, name)
        if record_type.field(name).kind in SEVERAL:
            value = sorted({*(held or ()), *(value or ())})
            held = sorted(held or ())
        alike = name in names and plain(value) == plain(held)
        if not alike and value != held and value not in (None, []):
            different[name] = value
    return different
