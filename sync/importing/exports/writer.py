"""What every kind of exported file has in common: columns, lines handed over in parts, and a file that is whole or not
there at all.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from errno import EDQUOT, ENOSPC
from pathlib import Path
from typing import Protocol

from shared_models.kernel.faults import Blame, Fault, worded
from shared_models.kernel.record_field import RecordField
from sync.replica.faults import DiskFull
from sync.replica.lists import Line


class ExportNotWritten(Fault):
    """The file cannot be made where somebody wants it."""

    status = 507
    blame = Blame.NOBODY


@dataclass(frozen=True, slots=True)
class ExportColumn:
    """One column of the file: its header, and the field it holds; without one, what the record is called."""

    header: str
    field: RecordField | None = None


class Writer(Protocol):
    """A file being written: `add` lines, then `finish`, or `abandon` it and nothing is there. All raise Fault."""

    def add(self, lines: Iterable[Line]) -> None:
        """Write these records."""

    def finish(self) -> int:
        """Put the file in its place; how many texts had to be cut because the format holds no more."""

    def abandon(self) -> None:
        """Leave nothing behind."""


class TextWriter:
    """A file of text being written, in UTF-8 or as `encoding` says; what it holds is for whoever writes to `file`."""

    def __init__(self, path: Path, encoding: str = "utf-8") -> None:
        self.path, self._part = path, unfinished(path)
        with told(path):
            self.file = self._part.open("w", encoding=encoding, newline="")

    def finish(self) -> int:
        """Put the file in its place; nothing is ever cut."""
        with told(self.path):
            self.file.close()
            put_in_place(self._part, self.path)
        return 0

    def abandon(self) -> None:
        """Leave nothing behind."""
        with suppress(OSError):  # what is left in memory cannot be written either
            self.file.close()
        self._part.unlink(missing_ok=True)


def unfinished(path: Path) -> Path:
    """Where a file is written until it is whole."""
    return path.with_name(f".{path.name}.{os.getpid()}.part")


def put_in_place(part: Path, path: Path) -> None:
    """Make what is whole now the file itself, also after a power loss."""
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    part.replace(path)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turns what a disk refuses into a Fault that says so."""
    try:
        yield
    except OSError as error:
        if error.errno in (ENOSPC, EDQUOT):
            raise DiskFull(
                worded(
                    "There is no room for {file}. Nothing was written; make some room and try again.", file=path.name
                )
            ) from error
        raise ExportNotWritten(
            worded("{file} cannot be written: {problem}.", file=path.name, problem=error.strerror or error)
        ) from error


def headers(columns: Sequence[ExportColumn]) -> list[str]:
    """The first line."""
    return [each.header for each in columns]
