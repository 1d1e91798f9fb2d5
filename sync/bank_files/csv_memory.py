"""How the CSV files of a bank account were read last, in a form that is stored; a file is known again by its header.

Law: what is remembered is only used for a file that has the same columns in the same order; the line they stand on may
have moved.
"""

from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from typing import Any

from shared_models.kernel.faults import InvalidValue, worded
from sync.bank_files.csv_mapping import CsvMapping
from sync.bank_files.csv_rows import Rows, column_names, rows_of
from sync.bank_files.text import decoded, refuse_too_large

_SAMPLE = 64 * 1024
_ROWS = 60
_COLUMNS = "columns"


def first_rows(data: bytes, mapping: CsvMapping, most: int = _ROWS) -> Rows:
    """The first rows of a file as a mapping cuts it, those above the header among them."""
    refuse_too_large(data)
    return rows_of(decoded(data, mapping.encoding)[:_SAMPLE].splitlines(), mapping.delimiter, most)


def columns_of(data: bytes, mapping: CsvMapping) -> tuple[str, ...]:
    """The names of the columns of a file, in their order."""
    rows = first_rows(data, mapping)
    if mapping.header_line:
        return column_names(next((cells for line, cells in rows if line == mapping.header_line), []))
    return column_names([""] * max((len(cells) for _, cells in rows), default=0))


def remembered(data: bytes, mapping: CsvMapping) -> dict[str, Any]:
    """What is stored of a mapping by which a file was read."""
    told = {name: value for name, value in asdict(mapping).items() if value not in ("", (), None, False)}
    return told | {"text": list(mapping.text), _COLUMNS: list(columns_of(data, mapping))}


def mapping_of(told: Mapping[str, Any]) -> CsvMapping:
    """The mapping that is stored, or that a person has written; raises InvalidValue for what is none."""
    known = {each.name: each for each in fields(CsvMapping)}
    values: dict[str, Any] = {}
    for name, value in told.items():
        if name == _COLUMNS:
            continue
        blank = known[name].default if name in known else None
        if name == "text" and isinstance(value, list) and all(isinstance(each, str) for each in value):
            values[name] = tuple(value)
        elif name not in known or name == "text" or not isinstance(value, bool if name == "day_first" else type(blank)):
            raise InvalidValue(worded("'{name}' does not say what a column is.", name=name[:80]), field="columns")
        else:
            values[name] = value
    mapping = CsvMapping(**values)
    if len(mapping.delimiter) != 1:
        raise InvalidValue("What separates the columns must be one character.", field="columns")
    return mapping


def recognised(data: bytes, told: Mapping[str, Any] | None) -> CsvMapping | None:
    """The remembered mapping, if the file has the columns it was made for."""
    if not isinstance(told, Mapping) or not told.get(_COLUMNS):
        return None
    mapping, names = mapping_of(told), tuple(told[_COLUMNS])
    if not mapping.header_line:
        return mapping if columns_of(data, mapping) == names else None
    for line, cells in first_rows(data, mapping):
        if column_names(cells) == names:
            return replace(mapping, header_line=line)
    return None
