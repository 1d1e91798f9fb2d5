"""From a bank's file to lines on the screen: unknown columns are asked for, and a refusal is told."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.bank.bank_work import BankWork
from desktop.bank.reading import OwnAccount
from desktop.bank.words import counted
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault

if TYPE_CHECKING:
    from desktop.bank.taking_in import TakenIn
    from sync.bank_files.csv_mapping import CsvMapping


class BankImport:
    """`again` lets a person choose another file."""

    def __init__(self, workspace: Workspace, work: BankWork, again: Callable[[], None]) -> None:
        self._workspace, self._work, self._again = workspace, work, again

    def take_in(self, account: OwnAccount, path: Path, mapping: "CsvMapping | None" = None) -> None:
        """Import a file; `mapping` is what the person has said about its columns."""
        from desktop.bank.taking_in import TakingIn

        run = TakingIn(self._workspace, account, path, mapping)
        run.columns_wanted.connect(partial(self._ask_columns, account, path))
        run.ended.connect(lambda taken: self._tell(account, taken))
        run.failed.connect(lambda fault: self._refuse(path, fault))
        run.start()

    def _ask_columns(self, account: OwnAccount, path: Path, data: bytes, guess: "CsvMapping") -> None:
        from desktop.bank.columns_dialog import ColumnsDialog

        ColumnsDialog(self._workspace, account, path, data, guess, partial(self.take_in, account, path)).open()

    def _tell(self, account: OwnAccount, taken: "TakenIn") -> None:
        new = taken.lines - taken.known
        words = counted(new, "1 new line", "%n new lines")
        if taken.checked:
            words = counted(new, "1 new line, balances checked", "%n new lines, balances checked")
        if taken.known:
            words = f"{words} · {counted(taken.known, '1 was here already', '%n were here already')}"
        undo = partial(self._work.take_back, taken.statements[::-1], account.id)
        self._workspace.toast(words, undo if new and not taken.known else None)

    def _refuse(self, path: Path, fault: Fault) -> None:
        from desktop.bank.refused_dialog import RefusedDialog

        RefusedDialog(path.name, fault, self._again).open()
