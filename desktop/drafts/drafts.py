"""The drafts of a workspace: what is typed in any editor is on the disk half a second later, until it is stored.

Law: a place where somebody types now belongs to that editor alone; nobody else is offered its draft. Keeping a draft
never waits: the worker writes it, in the order of everything else it is asked to do. What the disk does not take stays
in memory, offered as if it were stored, and is written as soon as there is room.
"""

from dataclasses import replace
from itertools import chain, count
from weakref import WeakSet

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from desktop.runs import Running
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from sync.clock import now
from sync.replica import drafts as stored
from sync.replica.drafts import Draft, Place
from sync.replica.faults import DiskFailed, DiskFull

SOON_MILLISECONDS = 300
"""How long what is typed may be in memory alone."""
AGAIN_MILLISECONDS = 3_000
"""After which time the disk is tried again that did not take it."""
_MANY = 200
_NUMBER = " #"
"""Before the number of a place beside others of its kind."""
_all: "WeakSet[Drafts]" = WeakSet()
"""Of all windows: two of one account may show the same record."""


class Drafts(QObject):
    """One per workspace, see `drafts`. `changed` tells that there may be others waiting than before, `went_on` that
    a place that was gone to has one to go on with, which is `chosen`.
    """

    changed = Signal()
    went_on = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._pending: dict[Place, Draft | None] = {}
        self._flying: dict[Place, Draft | None] = {}
        self._held: set[Place] = set()
        self._account = (workspace.belonging.tenant_id, workspace.belonging.person_id)
        self._there = self._refused = False
        self.chosen: Place | None = None
        """The draft that the next form of its kind goes on with."""
        _all.add(self)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MILLISECONDS)
        self._soon.timeout.connect(self.flush)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MILLISECONDS)
        self._again.timeout.connect(self.flush)

    def keep(self, draft: Draft) -> None:
        """Somebody types this now."""
        self._held.add(draft.key)
        self._note(draft.key, replace(draft, at=now()))

    def forget(self, *places: Place) -> None:
        """What was typed there is stored, or given up."""
        for each in places:
            self._held.discard(each)
            self._note(each, None)
        self.changed.emit()

    def claim(self, kind: Place) -> Place:
        """A place of this kind where nobody types and nothing waits: the kind itself, or one numbered after it."""
        record_type, record_id, name = kind
        taken = {each.key for each in self.waiting(record_type, record_id).values()} | self._all_held()
        numbered = ((record_type, record_id, f"{name}{_NUMBER}{n}") for n in count(2))
        place = next(each for each in chain([kind], numbered) if each not in taken)
        self._held.add(place)
        return place

    def take(self, kind: Place) -> Draft | None:
        """What waits in a place of this kind, which belongs to the asker from now on; what was chosen to go on with
        comes first."""
        record_type, record_id, name = kind
        found = self.waiting(record_type, record_id)
        mine = sorted(each for each in found if each.partition(_NUMBER)[0] == name)
        chosen, self.chosen = self.chosen, None
        if not mine:
            return None
        taken = found[chosen[2] if chosen is not None and chosen[2] in mine else mine[0]]
        self._held.add(taken.key)
        return taken

    def leave(self, *places: Place) -> None:
        """Nobody types there any more; what was typed waits."""
        self._held.difference_update(places)
        self.changed.emit()

    def waiting(self, record_type: str, record_id: Id) -> dict[str, Draft]:
        """What was typed about a record and waits to be stored, by its place; empty id for new records."""
        found = stored.of(self._workspace.reader, record_type, record_id) if self._is_there() else []
        return {each.place: each for each in self._offered(found) if each.key[:2] == (record_type, record_id)}

    def all_waiting(self) -> list[Draft]:
        """What waits to be stored, the latest first."""
        found = stored.latest(self._workspace.reader, _MANY) if self._is_there() else []
        return sorted(self._offered(found), key=lambda each: -each.at)

    def close(self) -> None:
        """The window goes: what is typed in it is written, and nobody types there any more."""
        self.flush()
        self.leave(*self._held)

    def flush(self) -> None:
        """Have everything written now."""
        self._soon.stop()
        sent, self._pending = self._pending, {}
        if not sent:
            return
        self._flying |= sent
        kept = [each for each in sent.values() if each is not None]
        forgotten = [place for place, each in sent.items() if each is None]

        def landed() -> None:
            for place, each in sent.items():
                if self._flying.get(place, self) is each:
                    del self._flying[place]

        def done(_: object) -> None:
            landed()
            self._refused = False
            self._workspace.runs.over(self)

        def failed(fault: Fault) -> None:
            landed()
            if not self._refused:
                self._workspace.fault(fault)
            if isinstance(fault, DiskFull | DiskFailed):
                self._refused = True
                label = QCoreApplication.translate("Drafts", "What you have typed is not on the disk yet")
                self._workspace.runs.tell(self, Running(label, 0, 0, None, self._workspace))
                self._pending = sent | self._pending
                self._again.start()

        self._workspace.ask(lambda replica: replica.keep_drafts(kept, forgotten), done, failed)

    def _note(self, place: Place, draft: Draft | None) -> None:
        self._pending[place] = draft
        if not self._soon.isActive():
            self._soon.start()

    def _offered(self, found: list[Draft]) -> list[Draft]:
        known: dict[Place, Draft | None] = {each.key: each for each in found}
        known |= self._flying | self._pending
        held = self._all_held()
        return [each for place, each in known.items() if each is not None and place not in held]

    def _all_held(self) -> set[Place]:
        """Where somebody types, in any open window of this account."""
        mine = (each for each in _all if each._account == self._account and not each._workspace.is_closed)
        return {place for each in mine for place in each._held}

    def _is_there(self) -> bool:
        """Whether the file has its table: one that an older product has made gets it when the worker opens it."""
        if not self._there:
            sql = "SELECT 1 FROM sqlite_master WHERE name = 'draft'"
            self._there = self._workspace.reader.execute(sql).fetchone() is not None
        return self._there


def drafts(workspace: Workspace) -> Drafts:
    """The drafts of a workspace."""
    found = workspace.findChild(Drafts)
    return found if isinstance(found, Drafts) else Drafts(workspace)
