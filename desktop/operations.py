"""Every write is one operation: begun on the window's thread, done on the worker's, answered back on the window's.

Law: an operation is durable when `done` is called; when it is refused nothing was changed and the screen shows again
what is stored. Operations happen in the order they were begun, so undo never overtakes what it undoes. When whoever
began one is gone by the time it is answered, the window tells of its refusal, and of what a dialog had written.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop.answers import gone
from desktop.long_run import Begin, LongRun
from desktop.operation import Operation, State, Undone
from desktop.undo import Step, UndoHistory
from desktop.widgets.dialog import Dialog
from desktop.worker import Worker
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Value
from sync.clock import new_id, now

if TYPE_CHECKING:
    from sync.replica.drafts import Place
    from sync.replica.long_work import Steps
    from sync.replica.replica import Replica, Written
    from sync.replica.unfinished import LongWork

T = TypeVar("T")
Mutations = Sequence[Mutation] | Callable[["Replica"], Sequence[Mutation]]
Done = Callable[["Written"], None]
Failed = Callable[[Fault], None]


class Operations(QObject):
    """`refused(fault)` is emitted for a fault that nobody asked to hear of, or not any more; `unheard(Operation)` for
    what a dialog has written that was left meanwhile; `undone(Undone)` after undo and redo.

    `undo_changed` tells that there is something else, or nothing, to undo or redo; `unfinished(LongWork)` that long
    work was stopped, and `went_on(LongWork)` that an import, gone on with, has come to its end.
    """

    refused = Signal(object)
    unheard = Signal(object)
    undone = Signal(object)
    undo_changed = Signal()
    unfinished = Signal(object)
    went_on = Signal(object)

    def __init__(self, worker: Worker) -> None:
        super().__init__()
        self._worker = worker
        self._history = UndoHistory()
        self._closed = False

    def close(self) -> None:
        """Nobody waits for answers any more; what was handed in is still written."""
        self._closed = True

    def write(
        self,
        label: str,
        mutations: Mutations,
        *,
        done: Done | None = None,
        failed: Failed | None = None,
        undoable: bool = True,
        typed: Collection["Place"] = (),
    ) -> Operation:
        """Write mutations as one group; a callable makes them on the worker's thread from the replica.

        `label` says in a person's words what is done: "Phone of Ana Weber". Drafts of what was `typed` go with it.
        """

        def job(replica: "Replica") -> "Written":
            made = mutations(replica) if callable(mutations) else mutations
            return replica.write(made, at=now(), label=label, typed=typed)

        return self.perform(
            label, job, group_of=lambda written: written.group_id, done=done, failed=failed, undoable=undoable
        )

    def perform(
        self,
        label: str,
        job: Callable[["Replica"], T],
        *,
        group_of: Callable[[T], str],
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
        undoable: bool = True,
    ) -> Operation:
        """Run a job that writes by itself, such as an import; `group_of` its result is what undo takes back."""
        operation = Operation(label)
        if undoable:
            self._history.did(operation)
            self.undo_changed.emit()

        def run(replica: "Replica") -> T:
            result = job(replica)
            operation.group_id = group_of(result)
            self._worker.poke()
            return result

        self._worker.post(run, lambda result: self._done(operation, result, done), self._failure(operation, failed))
        return operation

    def patch(
        self,
        record_type: str,
        record_id: Id,
        before: Mapping[str, Value],
        after: Mapping[str, Value],
        label: str,
        *,
        done: Done | None = None,
        failed: Failed | None = None,
    ) -> Operation:
        """Set fields: what the person saw, and what they want."""
        mutation = _mutation(record_type, record_id, Action.PATCH, before=dict(before), after=dict(after))
        return self.write(label, [mutation], done=done, failed=failed)

    def create(
        self,
        record_type: str,
        values: Mapping[str, Value],
        label: str,
        *,
        done: Done | None = None,
        failed: Failed | None = None,
    ) -> Id:
        """Make a record; returns the id it will have."""
        record_id = new_id()
        self.write(
            label,
            [_mutation(record_type, record_id, Action.CREATE, after=dict(values))],
            done=done,
            failed=failed,
        )
        return record_id

    def delete(
        self, record_type: str, record_id: Id, label: str, *, done: Done | None = None, failed: Failed | None = None
    ) -> Operation:
        """Delete a record; it can be restored."""
        return self.write(label, [_mutation(record_type, record_id, Action.DELETE)], done=done, failed=failed)

    def restore(
        self, record_type: str, record_id: Id, label: str, *, done: Done | None = None, failed: Failed | None = None
    ) -> Operation:
        """Bring a deleted record back."""
        return self.write(label, [_mutation(record_type, record_id, Action.RESTORE)], done=done, failed=failed)

    def verb(
        self,
        record_type: str,
        record_id: Id,
        verb: str,
        arguments: Mapping[str, Any],
        before: Mapping[str, Value],
        label: str,
        *,
        done: Done | None = None,
        failed: Failed | None = None,
    ) -> Operation:
        """Run a verb; `before` holds the values of fields that the person saw and that matter to it."""
        mutation = _mutation(
            record_type, record_id, Action.VERB, verb=verb, arguments=dict(arguments), before=dict(before)
        )
        return self.write(label, [mutation], done=done, failed=failed)

    def forget_steps(self) -> None:
        """Nothing done so far can be taken back any more."""
        self._history = UndoHistory()
        self.undo_changed.emit()

    def resolve(
        self, step: Callable[["Replica"], "Written"], *, done: Done | None = None, failed: Failed | None = None
    ) -> None:
        """Settle something of the inbox by one of the replica's ways; undo takes back work, not decisions."""
        self.perform("", step, group_of=lambda written: written.group_id, done=done, failed=failed, undoable=False)

    def can_undo(self) -> bool:
        """Whether this window has work to take back."""
        return self._history.last_done() is not None

    def can_take_back(self, group_id: str) -> bool:
        """Whether a group was written by this window and not taken back since."""
        return self._history.step_of(group_id) is not None

    def can_redo(self) -> bool:
        """Whether something was taken back last."""
        return self._history.last_undone() is not None

    def undo_label(self) -> str:
        """What undo would take back, in the person's words; empty for nothing."""
        step = self._history.last_done()
        return step.label if step else ""

    def undo(self, group_id: str | None = None) -> None:
        """Take back the last group of this window, or the one named, also after it was synced."""
        step: Step | None = self._history.last_done() if group_id is None else self._history.step_of(group_id)
        if step is None and group_id:
            step = Operation("", group_id, State.DONE)
        if step is not None:
            by = Operation(step.label)
            self._history.undone(step, by)
            self._take_back(step, by, again=False)

    def redo(self) -> None:
        """Put back what undo took back last."""
        step = self._history.last_undone()
        if step is not None:
            by = Operation(step.label)
            self._history.redone(step, by)
            self._take_back(step, by, again=True)

    def run(self, label: str, begin: Begin) -> LongRun:
        """Do long work that writes as one group, such as an import; undo takes back all of it, also in its middle."""
        operation = Operation(label)
        self._history.did(operation)
        self.undo_changed.emit()
        made = LongRun(self._worker, label, begin)

        def know(work: "LongWork | None") -> None:
            if work is not None and not work.planning:
                operation.group_id = work.group_id

        def settle(work: "LongWork | None" = None) -> None:
            know(work)
            operation.state = State.DONE if operation.group_id else State.REFUSED
            if not operation.group_id:
                self._forget(operation)

        made.progressed.connect(know)
        made.ended.connect(settle)
        made.failed.connect(lambda _: settle())
        made.stopped.connect(settle)
        made.stopped.connect(self._tell_unfinished)
        made.start()
        return made

    def go_on(self, work: "LongWork") -> None:
        """Go on with long work that was left unfinished."""
        from sync.replica.unfinished import Doing

        def begin(replica: "Replica") -> "Steps":
            from sync.replica.long_work import going_on

            return going_on(replica, work.id)

        if work.kind is Doing.IMPORT:
            run = self.run(work.label, begin)
            run.ended.connect(self.went_on)
            run.failed.connect(self.refused)
        else:
            step, by = Operation(work.label, work.group_id), Operation(work.label, work.id)
            self._history.undone(step, by)
            again = work.kind is Doing.REDO
            self._follow(LongRun(self._worker, _named(work.label, again=again), begin), step, by, again=again)

    def leave(self, work: "LongWork") -> None:
        """Leave unfinished work as it is: what is written stays, and the rest is not written."""

        def job(replica: "Replica") -> None:
            from sync.replica.long_work import leave

            leave(replica, work.id)

        self._worker.post(job, None, self.refused.emit)

    def _take_back(self, step: Step, by: Operation, *, again: bool) -> None:
        self.undo_changed.emit()

        def begin(replica: "Replica") -> "Steps":
            from sync.replica.long_work import taking_back

            if not step.group_id:  # it was refused in the meantime
                return iter(())
            return taking_back(replica, step.group_id, label=by.label, at=now(), again=again)

        self._follow(LongRun(self._worker, _named(by.label, again=again), begin), step, by, again=again)

    def _follow(self, run: LongRun, step: Step, by: Operation, *, again: bool) -> None:
        """Tell of what undo or redo comes to."""

        def settle(work: "LongWork | None") -> None:
            by.state = State.DONE
            by.group_id = work.id if work is not None and work.written else ""
            if not by.group_id:
                self._history.refused(by)
            self._worker.poke()
            self.undo_changed.emit()

        def end(work: "LongWork | None") -> None:
            settle(work)
            done = (work.written, work.left, work.kept) if work is not None else (0, 0, ())
            self.undone.emit(Undone(by.label, again, *done))

        def fail(fault: Fault) -> None:
            by.state = State.REFUSED
            self._history.put_back(step, by)
            self.undo_changed.emit()
            self.refused.emit(fault)

        run.ended.connect(end)
        run.stopped.connect(settle)
        run.stopped.connect(self._tell_unfinished)
        run.failed.connect(fail)
        run.start()

    def _tell_unfinished(self, work: "LongWork") -> None:
        if work.planning:
            self.leave(work)  # nothing of it is written
        else:
            self.unfinished.emit(work)

    def _done(self, operation: Operation, result: T, done: Callable[[T], None] | None) -> None:
        operation.state = State.DONE
        if not operation.group_id:
            self._forget(operation)
        if done is None or self._closed:
            return
        owner = gone(done)
        if owner is None:
            done(result)
        elif isinstance(owner, Dialog):
            self.unheard.emit(operation)

    def _failure(self, operation: Operation, failed: Failed | None) -> Failed:
        def refuse(fault: Fault) -> None:
            operation.state = State.REFUSED
            self._forget(operation)
            if not self._closed:
                (self.refused.emit if failed is None or gone(failed) else failed)(fault)

        return refuse

    def _forget(self, operation: Operation) -> None:
        self._history.refused(operation)
        self.undo_changed.emit()


def _named(label: str, *, again: bool) -> str:
    """What goes on while something is taken back."""
    words = _tr("Redoing: {label}") if again else _tr("Undoing: {label}")
    return words.format(label=label)


def _tr(text: str) -> str:
    return QCoreApplication.translate("LongWork", text)


def _mutation(record_type: str, record_id: Id, action: Action, **parts: Any) -> Mutation:
    return Mutation(new_id(), record_type, record_id, action, at=now(), **parts)
