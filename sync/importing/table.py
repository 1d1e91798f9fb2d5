"""A file as columns and rows, read as a stream and as often as asked; and such a table out of a CSV file.

Format: RFC 4180 as programs really write it: any of four delimiters, any line ends, blank lines, ragged rows, Excel's
`sep=` line. Faults of a row are left to the plan; only what spoils the whole file is raised here.
"""

import csv
import io
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, NamedTuple

from shared_models.kernel.faults import worded
from sync.importing.delimiter import CANDIDATES, sniff
from sync.importing.encoding import detect, reading
from sync.importing.faults import FileTooLarge, FileUnreadable, NothingToImport, NotText, QuoteNeverClosed
from sync.importing.formula import unescaped

PROBLEM = "Problem"
MAX_BYTES = 100 * 1024 * 1024
MAX_COLUMNS = 500
_LONGEST_HEADER = 200
_SAMPLE = 64 * 1024
_CHUNK = 1024 * 1024


class SourceRow(NamedTuple):
    """One row: the line of the file it begins on (the first is 1) and its cells as they stand there."""

    line: int
    cells: list[str]


Records = Callable[[], Iterable[tuple[int, list[str]]]]
"""Reads what stands below the header, from the start: the line each row begins on, and its cells."""


@dataclass(frozen=True)
class Table:
    """An opened file. `headers` are unique names; `problem` is the place of an error file's Problem column.

    `sheets` are the names of a workbook's sheets and `sheet` the one that is read; `program` is what wrote the file,
    where that is known by other signs than its headers.
    """

    headers: tuple[str, ...]
    records: Records
    delimiter: str = ","
    encoding: str = ""
    problem: int | None = None
    sheets: tuple[str, ...] = ()
    sheet: str = ""
    program: str = ""

    def rows(self) -> Iterator[SourceRow]:
        """Every row below the header that holds anything, with at least as many cells as there are headers."""
        width = len(self.headers)
        for line, cells in self.records():
            if any(map(str.strip, cells)):
                yield SourceRow(line, [*cells, *[""] * (width - len(cells))])


def open_table(path: Path, encoding: str = "", delimiter: str = "") -> Table:
    """The table in a CSV file; raises FileUnreadable, FileTooLarge, NotText, NothingToImport or QuoteNeverClosed."""
    with readable(path):
        return read_table(lambda: path.open("rb"), encoding, delimiter)


@contextmanager
def readable(path: Path) -> Iterator[None]:
    """Around the reading of a file: refuses what is too large (FileTooLarge) and what is not there (FileUnreadable)."""
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            limit = MAX_BYTES // (1024 * 1024)
            raise FileTooLarge(
                worded(
                    "{file} has {count} MB; one import takes at most {limit} MB. Split it into several files.",
                    file=path.name,
                    count=size // (1024 * 1024),
                    limit=limit,
                )
            )
        yield
    except OSError as error:
        raise FileUnreadable(worded("{file} cannot be read: {problem}.", file=path, problem=error.strerror)) from None


def read_table(source: bytes | Callable[[], BinaryIO], encoding: str = "", delimiter: str = "") -> Table:
    """The table in bytes, or in what a function opens; what is not given is found out."""
    opened = source if callable(source) else lambda: io.BytesIO(source)
    with opened() as file:
        encoding = encoding or detect(iter(lambda: file.read(_CHUNK), b""))
    try:
        with _text(opened, encoding) as text:
            sample = text.read(_SAMPLE)
            sample += text.readline() if len(sample) == _SAMPLE else ""
    except LookupError:
        raise NotText(worded("There is no encoding called '{encoding}'.", encoding=encoding)) from None
    named = _named_delimiter(sample)
    delimiter = delimiter or named or sniff(sample)
    records = _records(opened, encoding, delimiter)
    filled = (each for each in records if any(map(str.strip, each[1])) and not (named and _names(each[1])))
    header_line, cells = next(filled, (0, []))
    records.close()
    if not cells:
        raise NothingToImport("The file is empty.")
    headers, problem = headings(cells)

    def below() -> Iterator[tuple[int, list[str]]]:
        return (each for each in _records(opened, encoding, delimiter) if each[0] > header_line)

    return Table(headers, below, delimiter, encoding, problem)


def headings(cells: list[str]) -> tuple[tuple[str, ...], int | None]:
    """Unique names of the columns out of a header's cells, and where the Problem column of an error file stands."""
    while len(cells) > 1 and not cells[-1].strip():
        cells.pop()
    if len(cells) > MAX_COLUMNS:
        raise FileTooLarge(
            worded(
                "The file has {count} columns; one import takes at most {limit}.", count=len(cells), limit=MAX_COLUMNS
            )
        )
    headers = _unique([unescaped(cell).strip()[:_LONGEST_HEADER] for cell in cells])
    return headers, len(headers) - 1 if len(headers) > 1 and headers[-1] == PROBLEM else None


def _text(opened: Callable[[], BinaryIO], encoding: str) -> io.TextIOWrapper:
    name, errors = reading(encoding)
    return io.TextIOWrapper(opened(), encoding=name, errors=errors, newline="")


def _records(
    opened: Callable[[], BinaryIO], encoding: str, delimiter: str
) -> Generator[tuple[int, list[str]], None, None]:
    # The limit is the process's own and only guards csv itself; a cell that is too long is a fault of its row.
    csv.field_size_limit(MAX_BYTES)
    with _text(opened, encoding) as text:
        lines: list[str] = []
        reader = csv.reader(_noted(text, lines), delimiter=delimiter)
        line, held = 1, None
        for cells in reader:
            if held is not None:
                yield held
            held, record = (line, cells), lines.copy()
            line = reader.line_num + 1
            lines.clear()
        if held is not None:
            if _open(record, delimiter):
                raise QuoteNeverClosed(
                    worded(
                        "A quotation mark in the row of line {line} is never closed: close it, or double it "
                        "where it belongs to the text.",
                        line=held[0],
                    )
                )
            yield held


def _noted(text: io.TextIOWrapper, lines: list[str]) -> Iterator[str]:
    for line in text:
        lines.append(line)
        yield line


def _open(lines: list[str], delimiter: str) -> bool:
    """Whether the lines of a record end inside a quoted cell: then a further line would still belong to it."""
    return sum(1 for _ in csv.reader([*lines, "end\n"], delimiter=delimiter)) == 1


def _named_delimiter(sample: str) -> str:
    first = sample[:6].lower()
    return first[4] if first.startswith("sep=") and len(first) > 4 and first[4] in CANDIDATES else ""


def _names(cells: list[str]) -> bool:
    return cells[0].lower().startswith("sep=")


def _unique(names: list[str]) -> tuple[str, ...]:
    taken: set[str] = set()
    for place, name in enumerate(names):
        plain = name or f"Column {place + 1}"
        number, names[place] = 2, plain
        while names[place] in taken:
            names[place] = f"{plain} ({number})"
            number += 1
        taken.add(names[place])
    return tuple(names)
