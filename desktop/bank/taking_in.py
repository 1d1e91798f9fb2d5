"""Taking a bank's file in: read beside the window, then written a slice at a time, to be watched and stopped.

Law: each slice adds up by itself; what was stopped, or refused in its middle, goes on when the file is taken in again.
"""

import json
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop.background import Background
from desktop.bank.reading import OwnAccount
from desktop.bank.words import tr
from desktop.runs import Running
from desktop.workspace import Workspace
from shared_models.banking.import_statement import statement_key
from shared_models.kernel.faults import Fault, RuleBroken
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Mutation
from sync.clock import new_id

if TYPE_CHECKING:
    from sync.bank_files.csv_mapping import CsvMapping
    from sync.bank_files.statement import Statement
    from sync.replica.overlay import Deciding
    from sync.replica.replica import Replica

_REMEMBERED = """\
SELECT csv_columns FROM bank_account WHERE csv_columns IS NOT NULL AND deleted_at IS NULL ORDER BY id = ? DESC"""


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What a file came to: its lines, those that were there already, and the statements it is kept as.

    `checked` says that it had balances that its lines lead to.
    """

    lines: int
    known: int
    statements: tuple[Id, ...]
    checked: bool


@dataclass(frozen=True, slots=True)
class _Read:
    """What is in a file; where there is a `guess`, somebody has to say what its columns are."""

    data: bytes
    statements: "Sequence[Statement]" = ()
    columns: dict[str, Any] | None = None
    guess: "CsvMapping | None" = None


class TakingIn(QObject):
    """One file into one account. `columns_wanted(data, guess)` where nobody knows the columns of a CSV file.

    Else one of `ended(TakenIn)`, also of what was stopped, and `failed(Fault)`. `mapping` is what a person has said.
    """

    columns_wanted = Signal(object, object)
    ended = Signal(object)
    failed = Signal(object)

    def __init__(
        self, workspace: Workspace, account: OwnAccount, path: Path, mapping: "CsvMapping | None" = None
    ) -> None:
        super().__init__(workspace)
        self._workspace, self._account, self._path, self._mapping = workspace, account, path, mapping
        self._background = Background(self)
        self._statements: deque[Statement] = deque()
        self._slices: deque[Mutation] = deque()
        self._columns: dict[str, Any] | None = None
        self._kept: dict[Id, None] = {}
        self._total = self._done = self._known = 0
        self._stop = self._checked = False

    def start(self) -> None:
        """Read the file, then write what is in it."""
        told = self._workspace.reader.execute(_REMEMBERED, (self._account.id,)).fetchall()
        known = [json.loads(each) for (each,) in told]
        self._background.run(
            lambda: _read(self._path, self._account.currency, self._mapping, known), self._understood, self._refused
        )

    def stop(self) -> None:
        """Write nothing after the slice that is being written."""
        self._stop = True

    def _understood(self, found: _Read) -> None:
        if found.guess is not None:
            self.columns_wanted.emit(found.data, found.guess)
            self.deleteLater()
            return
        self._statements.extend(found.statements)
        self._columns = found.columns
        self._total = sum(len(each.lines) for each in found.statements)
        self._checked = all(each.closing is not None for each in found.statements)
        self._next()

    def _next(self) -> None:
        self._workspace.runs.tell(
            self, Running(_label(self._path), self._done, self._total, self.stop, self._workspace, resumes=False)
        )
        if self._slices and not self._stop:
            each = self._slices.popleft()
            self._workspace.operations.write(
                _label(self._path), [each], done=lambda _: self._written(each), failed=self._refused, undoable=False
            )
        elif self._statements and not self._stop:
            job = partial(_asked, self._account.id, self._statements.popleft(), self._path.name, self._columns)
            self._workspace.ask(job, self._planned, self._refused)
        else:
            self._over()
            self.ended.emit(TakenIn(self._done, self._known, tuple(self._kept), self._checked))

    def _planned(self, asked: tuple[list[Mutation], int]) -> None:
        self._slices.extend(asked[0])
        self._known += asked[1]
        self._next()

    def _written(self, mutation: Mutation) -> None:
        self._done += len(mutation.arguments["lines"])
        self._kept[statement_key(self._account.id, mutation.arguments["key"])[1]] = None
        self._next()

    def _refused(self, fault: Fault) -> None:
        self._over()
        self.failed.emit(fault)

    def _over(self) -> None:
        self._workspace.runs.over(self)
        self.deleteLater()


def _read(path: Path, currency: str, mapping: "CsvMapping | None", known: "list[dict[str, Any]]") -> _Read:
    """What is in a file; for a thread of its own. Raises StatementUnreadable, and RuleBroken for no file."""
    from sync.bank_files.csv_mapping import guess_mapping
    from sync.bank_files.csv_memory import recognised, remembered
    from sync.bank_files.options import ReadOptions
    from sync.bank_files.read import is_csv, read
    from sync.bank_files.text import refuse_too_large

    data = _bytes(path)
    refuse_too_large(data)
    if mapping is None and is_csv(data):
        mapping = next(filter(None, (recognised(data, each) for each in known)), None)
        if mapping is None:
            return _Read(data, guess=guess_mapping(data))
    statements = read(data, path.name, ReadOptions(currency=currency, mapping=mapping))
    return _Read(data, statements, remembered(data, mapping) if mapping is not None else None)


def _bytes(path: Path) -> bytes:
    from sync.bank_files.text import MAX_BYTES

    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError:
        raise RuleBroken("This file cannot be read. Copy it to this computer and try again.") from None


def _asked(
    account_id: Id, statement: "Statement", file_name: str, columns: dict[str, Any] | None, replica: "Replica"
) -> tuple[list[Mutation], int]:
    """What importing a statement asks, and how many of its lines are there; for the worker's thread."""
    from sync.bank_files.importing import identities, import_mutations
    from sync.replica.bank_statements import known_lines, stored_around

    row = replica.get("bank_account", account_id)
    if row is None:
        raise RuleBroken("This bank account does not exist any more.")

    def look(deciding: "Deciding") -> tuple[list[Mutation], int]:
        stored = stored_around(deciding.connection, account_id, statement)
        asked = import_mutations(statement, row, stored, new_id, file_name, columns)
        return asked, known_lines(deciding.connection, identities(asked))

    return replica.look(look)


def _label(path: Path) -> str:
    return tr("Import of {file}").format(file=path.name)
