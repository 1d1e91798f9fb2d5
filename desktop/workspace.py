"""The workspace: what a screen needs to know and may ask for. One per open account, living on the window's thread.

Law: screens read with `reader`, write with `operations`, and hear of changes by `touched`; they know neither the
worker nor the window. Where something should be shown, they say so here and the window obeys.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTimer, Signal
from sqlcipher3.dbapi2 import Connection

from desktop.actions import ActionRegistry
from desktop.answers import gone
from desktop.keymap import keymap
from desktop.operation import Operation
from desktop.operations import Operations
from desktop.runs import Runs
from desktop.settings import Settings
from desktop.sync.standing import Standing, standing
from desktop.sync.words import lease_words
from desktop.theme.theme import Theme, theme
from desktop.worker import Job, Request, Worker
from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import NIL, Id
from shared_models.kernel.instant import Instant
from sync.replica import meta
from sync.replica.restored import restored
from sync.replica.status import Status
from sync.replica.touched import Origin, Touched

if TYPE_CHECKING:
    from shared_models.kernel.change import Change
    from sync.replica.attachments.transfers import Progress

T = TypeVar("T")
_QUEUED = Qt.ConnectionType.QueuedConnection
GATHER_MILLISECONDS = 40
"""Changes of others that arrive within this time are told together."""


@dataclass(frozen=True, slots=True)
class Belonging:
    """Whose workspace it is, in words for the window."""

    tenant_id: Id
    tenant_name: str
    person_id: Id
    email: str
    server: str


class Workspace(QObject):
    """`catalogue` is the light one from the replica until `catalogue_loaded`; `reader` belongs to this thread.

    Signals for screens: `touched(Touched)`, `status_changed(Standing)`, `catalogue_loaded()`, `actor_changed()`.
    Signals for the window: `place_wanted(str)`, `record_wanted(str, str)`, `record_stood_on(str, str)`,
    `record_apart_wanted(str, str)` for one in a window of its own, `counts_changed()` when a place has another number
    beside it, `subject_shown(str, object)` when a screen in sight shows one thing, with its keys as (key, words), or
    nothing such any more, `toasted(str, object)` with what undo takes back (see `toast`), `faulted(object)`.
    """

    touched = Signal(object)
    status_changed = Signal(object)
    catalogue_loaded = Signal()
    actor_changed = Signal()
    place_wanted = Signal(str)
    counts_changed = Signal()
    subject_shown = Signal(str, object)
    record_wanted = Signal(str, str)
    record_stood_on = Signal(str, str)
    record_apart_wanted = Signal(str, str)
    toasted = Signal(str, object)
    faulted = Signal(object)

    def __init__(self, reader: Connection, worker: Worker, belonging: Belonging, settings: Settings) -> None:
        super().__init__()
        self.reader = reader
        self.settings = settings
        self.theme: Theme = theme()
        self.locale = QLocale()
        self.belonging = belonging
        self.catalogue = restored(reader)
        self.actor = self._read_actor()
        self.actions = ActionRegistry(lambda permission: self.actor.may_some(permission), keymap(settings))
        self.operations = Operations(worker)
        self._worker = worker
        self._closed = False
        self._heard_key = f"{belonging.tenant_id}-{belonging.person_id}"
        self._remote: list[Touched] = []
        self._gathering = QTimer(self, singleShot=True, interval=GATHER_MILLISECONDS)
        self._gathering.timeout.connect(self._tell_remote)
        self.operations.refused.connect(self.fault)
        self.operations.unheard.connect(self._tell_unheard)
        worker.touched.connect(self._hear, _QUEUED)
        worker.moved.connect(self._reopen, _QUEUED)
        worker.status.connect(self._hear_status, _QUEUED)
        worker.catalogue_loaded.connect(self._adopt, _QUEUED)
        self._link_status: Status | None = worker.link_status  # what it told before anybody heard it
        self.status: Standing = standing(reader, self._link_status)
        if worker.started:  # it may have told of them already
            worker.post(lambda replica: replica.catalogue, self._adopt)

    @property
    def tenant_id(self) -> Id:
        """The tenant whose records are shown."""
        return self.belonging.tenant_id

    @property
    def tenant_name(self) -> str:
        """What people call the tenant."""
        return self.belonging.tenant_name

    @property
    def person_id(self) -> Id:
        """Who is at work."""
        return self.belonging.person_id

    def go(self, place: str) -> None:
        """Go to a place: `board`, `inbox`, or the list that has a record type's name (see desktop/shell/places.py)."""
        self.place_wanted.emit(place)

    def show_record(self, record_type: str, record_id: Id) -> None:
        """Open a record in the panel."""
        self.record_wanted.emit(record_type, record_id)

    def stand_on_record(self, record_type: str, record_id: Id) -> None:
        """Open a record that no list stands on, so that the keys are about it."""
        self.record_stood_on.emit(record_type, record_id)

    def toast(self, text: str, undo: str | Callable[[], None] | None = None) -> None:
        """Say in one line what was done, with "Undo" when a group can be taken back, or when something else does it."""
        self.toasted.emit(text, undo)

    def fault(self, fault: Fault) -> None:
        """Say calmly what cannot be done, and why."""
        self.faulted.emit(fault)

    def fetch_history(
        self,
        record_type: str,
        record_id: Id,
        before: int | None,
        callback: Callable[["Sequence[Change] | Fault"], None],
    ) -> None:
        """Ask the server for changes of a record, newest first: those before a version, or the latest ones with None.

        `callback` gets the changes (an empty list when there are no older ones) or a Fault, later, on this thread.
        """
        plural = self.catalogue.record_type(record_type).plural
        told = self._while_open(callback)
        self._worker.request(lambda link: link.history(record_type, plural, record_id, before), told, told)

    def request(self, ask: Request[T], done: Callable[[T], None], failed: Callable[[Fault], None]) -> None:
        """Ask the server something; `done` or `failed` is called later, on this thread."""
        self._worker.request(ask, self._while_open(done), self._while_open(failed))

    def fetch_file(
        self, digest: str, done: Callable[[bool], None], failed: Callable[[Fault], None], most: int | None = None
    ) -> None:
        """Have the content of an attached file brought here, of at most `most` bytes.

        `done` is told whether it came, or was cancelled.
        """
        told, refused = self._while_open(done), self._while_open(failed)
        self._worker.request(lambda link: link.fetch_file(digest, most), told, refused)

    def file_progress(self, digest: str) -> "Progress | None":
        """How far a file is on its way, None when it is not."""
        return self._worker.file_progress(digest)

    @property
    def runs(self) -> Runs:
        """What takes longer than a moment and goes on now, in any window."""
        return self._worker.runs

    @property
    def last_synced(self) -> Instant:
        """When the server was last heard of, in µs since 1970; 0 for never."""
        return self.status.link.heard or int(self.settings.read("heard", {}).get(self._heard_key, 0))

    def open_reader(self) -> Connection:
        """Another reading connection, for a thread of its own; asked from any. Raises Unavailable once it is closed."""
        return self._worker.reader()

    @property
    def is_closed(self) -> bool:
        """Whether nobody wants answers any more."""
        return self._closed

    def ask(self, job: Job[T], done: Callable[[T], None], failed: Callable[[Fault], None] | None = None) -> None:
        """Ask the replica something on the worker's thread; `done` or `failed` is then called on this one."""
        self._worker.post(job, self._while_open(done), self._while_open(failed or self.fault))

    def _while_open(self, told: Callable[[T], None]) -> Callable[[T], None]:
        """Nobody hears it any more once this is closed, or who asked is gone."""
        return lambda answer: None if self._closed or gone(told) else told(answer)

    def sync_now(self) -> None:
        """Try the server at once."""
        self._worker.sync_now()

    def refresh_status(self) -> None:
        """Look at the queue again and tell when it stands differently."""
        if self._closed:
            return
        found = standing(self.reader, self._link_status)
        if found.link.phase is not self.status.link.phase:
            self._remember_heard()
        if found != self.status:
            before, self.status = self.status, found
            if found.warning and found.warning != before.warning:
                self.toast(lease_words(found))
            self.status_changed.emit(found)

    def close(self) -> None:
        """Let go of the replica; the workspace is of no more use, and what still arrives for it is not heard."""
        self._closed = True
        self.operations.close()
        self._gathering.stop()
        self._remember_heard()
        self.reader.close()

    def _remember_heard(self) -> None:
        if self.status.link.heard:
            known = self.settings.read("heard", {})
            self.settings.keep(heard={**known, self._heard_key: self.status.link.heard})

    def _tell_unheard(self, operation: Operation) -> None:
        """The dialog that would have said so was left before it was written."""
        if operation.label:
            undo = operation.group_id if self.operations.can_take_back(operation.group_id) else None
            self.toast(operation.label, undo)

    def _read_actor(self) -> Actor:
        person, device = (meta.read(self.reader, name, NIL) for name in ("person", "device"))
        return Actor(person, device, frozenset(meta.read(self.reader, "permissions", [])))

    def _reopen(self) -> None:
        """The records have moved to another file; the one they were in is gone."""
        if self._closed:
            return
        try:
            former, self.reader = self.reader, self._worker.reader()
        except Fault:  # it has moved on already, or is being destroyed: that will be told
            return
        former.close()
        self.refresh_status()

    def _hear(self, touched: Touched) -> None:
        if self._closed:
            return
        if touched.origin is Origin.LOCAL:
            self.touched.emit(touched)
            self.refresh_status()
        else:
            self._remote.append(touched)
            if not self._gathering.isActive():
                self._gathering.start()

    def _tell_remote(self) -> None:
        heard, self._remote = self._remote, []
        self.touched.emit(gathered(heard))
        self.refresh_status()

    def _hear_status(self, status: Status) -> None:
        if self._closed:
            return
        self._link_status = status
        self.refresh_status()
        if self.is_closed:  # it stood so that the window was put away
            return
        actor = self._read_actor()
        if actor != self.actor:
            if self.actor.permissions - actor.permissions:
                self.operations.forget_steps()  # their words may name what is out of sight now
                if actor.permissions:
                    self.toast(_less())
            self.actor = actor
            self.actor_changed.emit()
            self.actions.changed.emit()

    def _adopt(self, full: Catalogue) -> None:
        if self._closed:
            return
        self.catalogue = full
        self.catalogue_loaded.emit()
        self.actions.changed.emit()


def gathered(heard: Sequence[Touched]) -> Touched:
    """Several notifications as one."""
    records: dict[str, frozenset[Id]] = {}
    for each in heard:
        for name, ids in each.records.items():
            records[name] = records.get(name, frozenset()) | ids
    return Touched(Origin.REMOTE, records, any(each.everything for each in heard))


def _less() -> str:
    return QCoreApplication.translate(
        "Workspace", "Your role has changed. What you may not see any more was taken off this computer."
    )
