"""Mine and theirs in words, so that a person can choose between them without opening the record."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale
from sqlcipher3.dbapi2 import Connection

from desktop.derive.value_text import ValueText
from desktop.derive.words import declared
from desktop.sync.words import tr
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.record_field import SEVERAL, RecordField, Value
from shared_models.kernel.verdict import Verdict
from shared_models.kernel.write import Row
from sync.replica import lists, rows

LONGEST = 60


def contest_words(catalogue: Catalogue, verdict: Verdict, reader: Connection, locale: QLocale) -> Sequence[str]:
    """One line for each contested field: "Amount – mine: EUR 200.00, theirs: EUR 3.00"."""
    kind = catalogue.record_types.get(verdict.record_type)
    if kind is None:
        return ()
    words = _Words(catalogue, reader, rows.fetch_one(reader, kind, verdict.record_id) or kind.blank, locale)
    line = tr("{field} – mine: {mine}, theirs: {theirs}")
    fields = {name: kind.field(name) for name in verdict.contests}
    return [
        line.format(
            field=declared(fields[name].label),
            mine=words.of(fields[name], each.mine),
            theirs=words.of(fields[name], each.theirs),
        )
        for name, each in verdict.contests.items()
    ]


class _Words:
    """Values of a record in words; `row` knows the currency of its amounts."""

    def __init__(self, catalogue: Catalogue, reader: Connection, row: Row, locale: QLocale) -> None:
        self._catalogue, self._reader, self._row, self._texts = catalogue, reader, row, ValueText(locale)

    def of(self, field: RecordField, value: Value) -> str:
        text = self._texts.of(field, value, self._row, self._titles(field, value))
        return (text if len(text) <= LONGEST else f"{text[:LONGEST]}…") or tr("empty")

    def _titles(self, field: RecordField, value: Value) -> dict[str, str]:
        if not field.reference or not value:
            return {}
        keys = [(field.reference, str(each)) for each in (value if field.kind in SEVERAL else [value])]
        found = lists.titles(self._reader, self._catalogue.record_types, keys)
        return {key[1]: title for key, title in found.items()}
