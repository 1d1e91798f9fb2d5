"""A CSV file as a mapping reads it, while somebody looks for the right one: the first lines, and what is wrong."""

from collections.abc import Sequence
from dataclasses import dataclass

from sync.bank_files.csv_memory import columns_of, first_rows
from sync.bank_files.csv_reader import read_csv
from sync.bank_files.options import ReadOptions
from sync.bank_files.statement import StatementLine, StatementUnreadable

_MOST = 50
_CELLS = 4


@dataclass(frozen=True, slots=True)
class CsvPreview:
    """`samples` are the cells of the first rows below the header; `count` is how many lines can be read.

    `opening` and `closing` are the balances that a column of balances leads to, `faults` the first of what is wrong.
    """

    columns: tuple[str, ...]
    samples: Sequence[Sequence[str]]
    lines: tuple[StatementLine, ...] = ()
    count: int = 0
    opening: int | None = None
    closing: int | None = None
    faults: tuple[StatementUnreadable, ...] = ()


def preview(data: bytes, options: ReadOptions, most: int = 12) -> CsvPreview:
    """What a file comes to by the mapping of `options`; raises StatementUnreadable for what no mapping can read."""
    mapping = options.mapping
    assert mapping is not None, "somebody says what the columns are"
    columns = columns_of(data, mapping)
    samples = [cells for line, cells in first_rows(data, mapping) if line > mapping.header_line][:_CELLS]
    faults: list[StatementUnreadable] = []
    try:
        statements = read_csv(data, options, faults)
    except StatementUnreadable as fault:
        return CsvPreview(columns, samples, faults=(*faults, fault)[:_MOST])
    lines = [line for each in statements for line in each.lines]
    only = statements[0] if len(statements) == 1 and not faults else None
    return CsvPreview(
        columns,
        samples,
        tuple(sorted(lines, key=lambda each: each.line)[:most]),
        len(lines),
        only.opening if only else None,
        only.closing if only else None,
        tuple(faults[:_MOST]),
    )
