"""Writing to many records, slice after slice on the worker's thread, all in one group that one undo takes back.

Law: between two slices everybody else gets a turn, and the person may stop; what is written then stays, is said, and
can be undone. A record that may not be changed is left out and counted with its reason.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.runs import Running
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.record_type import RecordType
from sync.clock import new_id, now

if TYPE_CHECKING:
    from sync.replica.bulk import Make
    from sync.replica.replica import Replica, Written

Making = Callable[[RecordType, Instant], "Make"]
"""Called on the worker's thread, where the declarations are: what is to be done to each record."""


@dataclass(slots=True)
class Outcome:
    """What became of it: records looked at and changed, and why others were left out, most frequent reason first."""

    total: int
    looked_at: int = 0
    changed: int = 0
    left_out: Counter[str] = field(default_factory=Counter)
    group_id: Id = ""
    stopped: bool = False
    fault: Fault | None = None


class BulkRun(QObject):
    """One run at a time. `progressed(done, total)` after each slice, then `finished(Outcome)`."""

    progressed = Signal(int, int)
    finished = Signal(object)

    def __init__(self, workspace: Workspace, record_type: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._name = workspace, record_type
        self._outcome: Outcome | None = None
        self._stop = False

    @property
    def is_running(self) -> bool:
        """Whether something is being written."""
        return self._outcome is not None

    def start(self, ids: Sequence[Id], making: Making, label: str, first: Sequence[Mutation] = ()) -> None:
        """Write to these records under a label; `first` is what has to be there before, as a new tag."""
        if self._outcome is not None or not ids:
            return
        self._outcome, self._stop = Outcome(len(ids)), False
        self._ids, self._making, self._label, self._first = list(ids), making, label, tuple(first)
        self._group, self._at = new_id(), now()
        self._tell(self._outcome)
        self._write_slice()

    def stop(self) -> None:
        """Stop after the slice that is being written."""
        self._stop = True

    def _write_slice(self) -> None:
        from sync.replica.bulk import SLICE

        outcome = self._outcome
        assert outcome is not None
        part = self._ids[outcome.looked_at : outcome.looked_at + SLICE]
        name, making, at, label, group = self._name, self._making, self._at, self._label, self._group
        first = () if outcome.group_id else self._first

        def job(replica: "Replica") -> "Written":
            make = making(replica.catalogue.record_type(name), at)
            return replica.write_many(name, part, make, at=at, label=label, group_id=group, first=first)

        self._workspace.operations.perform(
            label,
            job,
            group_of=lambda written: group if written.touched else "",
            done=lambda written: self._written(len(part), written),
            failed=self._failed,
            undoable=not outcome.group_id,  # the group is known by its first slice
        )

    def _written(self, count: int, written: "Written") -> None:
        outcome = self._outcome
        assert outcome is not None
        outcome.looked_at += count
        about = [each for each in written.verdicts if each.record_type == self._name]
        outcome.changed += sum(each.stands for each in about)
        outcome.left_out.update(each.reason for each in about if not each.stands)
        if written.touched:
            outcome.group_id = self._group
        taken_back = outcome.group_id and not self._workspace.operations.can_take_back(outcome.group_id)
        self._tell(outcome)
        if outcome.looked_at >= outcome.total:
            self._finish()
        elif self._stop or taken_back:
            outcome.stopped = True
            self._finish()
        else:
            self._write_slice()

    def _failed(self, fault: Fault) -> None:
        assert self._outcome is not None
        self._outcome.fault = fault
        self._finish()

    def _tell(self, outcome: Outcome) -> None:
        running = Running(self._label, outcome.looked_at, outcome.total, self.stop, self._workspace)
        self._workspace.runs.tell(self, running)
        self.progressed.emit(outcome.looked_at, outcome.total)

    def _finish(self) -> None:
        outcome, self._outcome = self._outcome, None
        self._workspace.runs.over(self)
        self.finished.emit(outcome)
