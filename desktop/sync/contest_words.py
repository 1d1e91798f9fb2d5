"""Mine and theirs in words, so that a person can choose between them without opening the record."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlcipher3.dbapi2 import Connection

from desktop.sync.words import tr
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.json_form import value_to_json
from shared_models.kernel.record_field import SEVERAL, Kind, RecordField, Value
from shared_models.kernel.verdict import Verdict
from shared_models.kernel.write import Row
from sync.replica import lists, rows

LONGEST = 60


def contest_words(catalogue: Catalogue, verdict: Verdict, reader: Connection) -> Sequence[str]:
    """One line for each contested field: "Amount – mine: 200.00, theirs: 3.00"."""
    declared = catalogue.record_types.get(verdict.record_type)
    if declared is None:
        return ()
    words = _Words(catalogue, reader, rows.fetch_one(reader, declared, verdict.record_id) or declared.blank)
    line = tr("{field} – mine: {mine}, theirs: {theirs}")
    fields = {name: declared.field(name) for name in verdict.contests}
    return [
        line.format(
            field=fields[name].label, mine=words.of(fields[name], each.mine), theirs=words.of(fields[name], each.theirs)
        )
        for name, each in verdict.contests.items()
    ]


@dataclass(frozen=True, slots=True)
class _Words:
    """Values of a record in words; `row` knows the currency of its amounts."""

    catalogue: Catalogue
    reader: Connection
    row: Row

    def of(self, field: RecordField, value: Value) -> str:
        members = value if isinstance(value, list) and field.kind in SEVERAL else [value]
        text = ", ".join(self._one(field, each) for each in members if each is not None)
        return (text if len(text) <= LONGEST else f"{text[:LONGEST]} …") or tr("empty")

    def _one(self, field: RecordField, value: Value) -> str:
        if field.reference:
            key = (field.reference, str(value))
            return lists.titles(self.reader, self.catalogue.record_types, [key]).get(key, tr("unknown"))
        if field.kind is Kind.CHOICE:
            return field.choices.get(value, str(value))
        if field.kind is Kind.BOOLEAN:
            return tr("yes") if value else tr("no")
        return str(value_to_json(field, value, self.row))
