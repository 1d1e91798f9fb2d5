"""Finding out what concerns the person: at each change of others, and by a clock that knows of sleep.

Law: looking is done on the worker's thread, bounded, and what was told is written down before it is said. A first load,
or one anew, tells nothing. The clock looks at the wall every half minute, so that waking up is noticed.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.notifications.preferences import preferences
from desktop.notifications.rules import Kind, Notice, Person, of_changes, of_reminders, wanted
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from shared_models.kernel.instant import Instant
from shared_models.kernel.write import Key
from sync import clock
from sync.replica import noticed
from sync.replica.noticed import NOTICE, Noticed
from sync.replica.touched import Origin, Touched

if TYPE_CHECKING:
    from shared_models.crm.reminders import Reminder
    from sync.replica.overlay import Deciding
    from sync.replica.replica import Replica

TICK_SECONDS = 30
_SECOND = 1_000_000
_OLDEST = timedelta(days=7) // timedelta(microseconds=1)
"""How far back reminders are told that came while the program was closed."""
_AHEAD = (TICK_SECONDS + 5) * _SECOND


@dataclass(frozen=True, slots=True)
class _Found:
    """What a look found: to tell, and when the next reminder comes, or 0."""

    notices: Sequence[Notice]
    version: int
    until: Instant
    next: Instant = 0


class Notifier(QObject):
    """One per account, on the workspace of one of its windows. `told(notices)` has been written down already."""

    told = Signal(object)

    def __init__(self, workspace: Workspace, now: Callable[[], Instant] = clock.now) -> None:
        super().__init__(workspace)
        self._workspace, self._now = workspace, now
        self._keys: set[Key] = set()
        self._version, self._until = 0, 0
        self._looking, self._again, self._anew = False, False, False
        self._trouble = workspace.status.attention
        self._tick = QTimer(self, singleShot=True)
        self._tick.timeout.connect(self.look)
        workspace.touched.connect(self._hear)
        workspace.catalogue_loaded.connect(self.look)
        workspace.status_changed.connect(self._hear_status)
        self.look()

    def look(self) -> None:
        """Look for what is new now."""
        if self._looking:
            self._again = True
            return
        self._looking, self._again = True, False
        keys, self._keys = self._keys, set()
        anew, self._anew = self._anew, False
        self._workspace.ask(lambda replica: self._find(replica, keys, anew), self._tell, self._not_now)

    def _hear(self, touched: Touched) -> None:
        if touched.everything:
            self._anew = True
            self._keys.clear()
            self.look()
        elif touched.origin is Origin.REMOTE:
            types = self._workspace.catalogue.record_types
            heard = ((name, each) for name, ids in touched.records.items() if name in types for each in ids)
            self._keys.update(heard)
            if self._keys:
                self.look()
        elif touched.records.keys() & {"task", "activity"}:
            self.look()  # there may be another reminder to wait for

    def _hear_status(self) -> None:
        before, self._trouble = self._trouble, self._workspace.status.attention
        if before < self._trouble:
            made = Notice(Kind.TROUBLE, at=self._now(), count=self._trouble)
            self.told.emit(wanted([made], preferences(self._workspace.settings)))

    def _find(self, replica: "Replica", keys: set[Key], anew: bool) -> _Found:
        """On the worker's thread: what is new, which is then written down. `anew` tells nothing, but from where on."""
        now, cursor = self._now(), replica.cursor
        if not replica.epoch:
            return _Found([], cursor, now)

        def step(deciding: "Deciding") -> tuple[_Found, bool]:
            known = noticed.read(deciding.connection)
            if known is None or anew:
                return _Found([], cursor, known.until if known is not None else now), True
            version = max(self._version, known.version)
            until = max(self._until, known.until, now - _OLDEST)
            due = _reminders(deciding, until, now + _AHEAD)
            come = [each for each in due if each.at <= now]
            found = [*_of_others(deciding, keys, version), *of_reminders(come, now)]
            new = wanted(found, preferences(self._workspace.settings))
            next_one = min((each.at for each in due if each.at > now), default=0)
            return _Found(new, max(cursor, version), max(now, until), next_one), bool(new)

        found, is_news = replica.look(step)
        if is_news:
            replica.commit(lambda deciding: _write(deciding, found), lasting=False)
        return found

    def _tell(self, found: _Found) -> None:
        self._looking = False
        self._version, self._until = found.version, found.until
        wait = TICK_SECONDS * _SECOND
        if found.next:
            wait = min(wait, max(0, found.next - self._now()))
        self._tick.start(wait // 1000 + 1)
        if found.notices:
            self.told.emit(list(found.notices))
        if self._again:
            self.look()

    def _not_now(self, fault: Fault) -> None:
        self._looking = False
        self._tick.start(TICK_SECONDS * 1000)


def _of_others(deciding: "Deciding", keys: set[Key], version: int) -> list[Notice]:
    from sync.replica import lists, rows

    connection, types, me = deciding.connection, deciding.catalogue.record_types, deciding.actor.person
    changes = noticed.by_others(connection, sorted(keys), version, me)
    if not changes:
        return []
    name = lists.titles(connection, types, [("member", me)]).get(("member", me), "")
    known = rows.fetch(connection, types, {(each.record_type, each.record_id) for each in changes})
    return of_changes(changes, known, types, Person(me, name))


def _reminders(deciding: "Deciding", since: Instant, until: Instant) -> "list[Reminder]":
    from shared_models.crm.reminders import due
    from shared_models.kernel.instant import to_datetime
    from sync.replica import agenda

    first, last = (to_datetime(each).date() for each in (since, until))
    day = timedelta(days=1)
    rows = agenda.reminding(
        deciding.connection,
        deciding.actor.person,
        since,
        until,
        (first - day).isoformat(),
        (last + day).isoformat(),
    )
    return [each for name, found in rows.items() for each in due(name, found, since, until)]


def _write(deciding: "Deciding", found: _Found) -> set[Key]:
    known = noticed.read(deciding.connection)
    told = [each.to_plain() for each in sorted(found.notices, key=lambda each: -each.at)]
    ids = {each.id for each in found.notices}
    old = [each for each in (known.told if known is not None else ()) if not _is_told(each, ids)]
    noticed.keep(deciding.connection, Noticed(found.version, found.until, [*told, *old]))
    return {(NOTICE, "")}


def _is_told(plain: noticed.Plain, ids: set[str]) -> bool:
    try:
        return Notice.from_plain(plain).id in ids
    except (ValueError, TypeError, KeyError):
        return False
