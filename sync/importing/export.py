"""Records out into a CSV file that our own import, and every spreadsheet, reads back.

Labels as headers, choices and references by their names, money and times exact, formulas escaped; UTF-8 with a byte
order mark, which Excel needs.
"""

import csv
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TextIO

from shared_models.kernel.change import value_of
from shared_models.kernel.ids import Id
from shared_models.kernel.json_form import value_to_json
from shared_models.kernel.record_field import Kind, RecordField, Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row
from sync.importing.error_file import replaced
from sync.importing.formula import escaped

TitleOf = Callable[[str, Id], str]
"""From (record type, id) to what people call that record, "" where it is not known."""


def export_file(
    path: Path, record_type: RecordType, fields: Sequence[str], rows: Iterable[Row], title_of: TitleOf
) -> int:
    """Write rows to `path`, whole or not at all; returns how many. Raises UnknownField and OSError."""
    with replaced(path) as file:
        return export_rows(file, record_type, fields, rows, title_of)


def export_rows(
    file: TextIO, record_type: RecordType, fields: Sequence[str], rows: Iterable[Row], title_of: TitleOf
) -> int:
    """Write the named fields of rows, in the order given, to an open text file; returns how many rows there were."""
    declared = [record_type.field(name) for name in fields]
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow([escaped(each.label) for each in declared])
    count = 0
    for row in rows:
        writer.writerow([escaped(text_of(each, value_of(row, each.name), row, title_of)) for each in declared])
        count += 1
    return count


def text_of(declared: RecordField, value: Value, row: Row, title_of: TitleOf) -> str:
    """A value as the file says it."""
    if value is None or value == []:
        return ""
    if declared.kind is Kind.CHOICE:
        return declared.choices.get(value, value)
    if declared.kind is Kind.BOOLEAN:
        return "yes" if value else "no"
    if declared.kind is Kind.REFERENCE:
        return title_of(declared.reference, value)
    if declared.kind is Kind.REFERENCES:
        return "; ".join(filter(None, (title_of(declared.reference, each) for each in value)))
    if declared.kind is Kind.LABELS:
        return "; ".join(value)
    return str(value_to_json(declared, value, row))
