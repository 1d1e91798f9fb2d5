"""The file of rows that could not be imported: as they were, with one more column that says why.

Mended and imported again it needs no other settings: same delimiter, same headers, and Problem is left out by itself.
"""

import csv
import os
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from sync.importing.formula import escaped
from sync.importing.plan import ImportPlan
from sync.importing.table import PROBLEM, Table


def write_error_file(path: Path, table: Table, plan: ImportPlan) -> None:
    """Write the plan's faulty rows to `path`, in UTF-8 with a byte order mark, whole or not at all."""
    problems: dict[int, list[str]] = defaultdict(list)
    for fault in plan.faults:
        problems[fault.line].append(f"{fault.column}: {fault.problem}" if fault.column else fault.problem)
    width = len(table.headers) if table.problem is None else table.problem
    with replaced(path) as file:
        writer = csv.writer(file, delimiter=table.delimiter, lineterminator="\r\n")
        writer.writerow([escaped(header) for header in [*table.headers[:width], PROBLEM]])
        for row in plan.faulty_rows:
            surplus = row.cells[len(table.headers) :]
            words = " ".join(problems[row.line])
            writer.writerow([escaped_again(cell) for cell in row.cells[:width]] + [words, *map(escaped_again, surplus)])


def escaped_again(cell: str) -> str:
    """A cell of the original file, which may be escaped already, in escaped form."""
    return escaped(cell) if not cell.startswith("'") else cell


@contextmanager
def replaced(path: Path) -> Iterator[TextIO]:
    """A text file that takes the place of `path` when it is complete."""
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with unfinished.open("w", encoding="utf-8-sig", newline="") as file:
            yield file
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
