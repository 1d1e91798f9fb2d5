"""The file of one account while it is open: whose it is, what that person may see, and the declarations it follows.

What somebody may not see any more is hidden as soon as it is known; when access is gone, everything is.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Self, TypeVar

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import NIL, Id
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Key
from sync.protocol.scope import NOTHING, scope_of
from sync.replica import (
    departed,
    deriving,
    head,
    hiding,
    load_facts,
    meta,
    quarantine,
    receipts,
    rescue,
    schema,
    speech,
    sync_log,
    upgrade,
)
from sync.replica.attachments.local_files import LocalFiles, folder_of
from sync.replica.attachments.named import Named, named, recent, thumbnails
from sync.replica.connection import fleeting, guarded, teach_language, transaction
from sync.replica.faults import ReplicaEmpty
from sync.replica.lease import Marks, marks_of, plain
from sync.replica.overlay import Deciding
from sync.replica.replica_file import ReplicaFile
from sync.replica.restored import restored
from sync.replica.sync_log import Noted, What
from sync.replica.touched import Origin, Touched, touched

T = TypeVar("T")


class AccountFile:
    """See `open`. Methods that write raise DiskFull or DiskFailed and then have changed nothing."""

    def __init__(self, path: Path, key: bytes, catalogue: Callable[[], Catalogue] | None) -> None:
        self._file = ReplicaFile(path, key)
        self._files = LocalFiles(folder_of(path), lambda: self._file.key)
        self._declared = catalogue
        self._full: Catalogue | None = None
        self._observers: list[Callable[[Touched], None]] = []
        self._actor, self._language = Actor(NIL, NIL, frozenset()), ""
        self.noted = Noted()

    @classmethod
    def open(cls, path: Path, key: bytes, *, catalogue: Callable[[], Catalogue] | None = None) -> Self:
        """Open the replica at `path` with its 32-byte key; a new file is made when a catalogue is given.

        `catalogue` is called only when something has to be decided or stored, because loading it takes a second; then
        the tables are brought up to it. Raises ReplicaInUse, WrongKey, ReplicaDamaged, ReplicaEmpty.
        """
        replica = cls(path, key, catalogue)
        try:
            if not schema.exists(replica._connection):
                if catalogue is None:
                    raise ReplicaEmpty("There are no records on this computer yet.")
                replica._bring_up(catalogue())
            if schema.is_old(replica._connection):
                with transaction(replica._connection):
                    schema.renovate(replica._connection)
            replica._remember()
            if catalogue is not None and upgrade.is_due(replica._connection):
                replica._bring_up(catalogue())
            replica._restored = restored(replica._connection)
            replica._take_in()
            head.keep(replica._connection, replica.path)
        except BaseException:
            replica.close()
            raise
        return replica

    def close(self) -> None:
        """Close the file and let others open it."""
        if self.noted.connected:
            self.noted.event(What.ENDED, "closed")
        with suppress(Fault):  # the log is the one thing here that may be lost
            self.keep_log()
        self._file.close()

    def keep_log(self) -> None:
        """Write down now what the log has noted."""
        if self.noted:
            with self._storing():
                pass

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def reader(self) -> Connection:
        """A read-only connection of its own for another thread; may be called from there. The caller closes it."""
        return self._file.reader(self._language)

    @property
    def path(self) -> Path:
        """The file that is open now."""
        return self._file.path

    @property
    def was_not_closed(self) -> bool:
        """Whether the program has ended without closing the file the last time."""
        return self._file.was_not_closed

    @property
    def _connection(self) -> Connection:
        return self._file.connection

    @property
    def rescued(self) -> Mapping[str, int] | None:
        """After a damaged file had to be replaced: mutations `saved`, places of the queue `unreadable`."""
        found: Mapping[str, int] | None = meta.read(self._connection, "rescued")
        return found

    @property
    def rescue_unread(self) -> Mapping[str, int] | None:
        """`rescued`, until `rescue_is_read` was called."""
        return None if meta.read(self._connection, "rescue_read", False) else self.rescued

    def rescue_is_read(self) -> None:
        """The person has read what became of a damaged file."""
        with transaction(self._connection):
            meta.keep(self._connection, rescue_read=True)

    @property
    def restored(self) -> Catalogue:
        """The record types the tables were made from: enough to paint, without rules and verbs. From any thread."""
        return self._restored

    @property
    def catalogue(self) -> Catalogue:
        """The declarations; the first use loads them and brings the tables up to them."""
        if self._full is None:
            if self._declared is None:
                raise ReplicaEmpty("This replica was opened for reading only.")
            self._bring_up(self._declared())
        assert self._full is not None
        return self._full

    @property
    def language(self) -> str:
        """The tenant's language, by which text is ordered."""
        return self._language

    @property
    def tenant_id(self) -> Id:
        """The tenant whose records these are."""
        return str(meta.read(self._connection, "tenant", NIL))

    def actor(self) -> Actor:
        """The person at work here, with the permissions the server has last told."""
        return self._actor

    def enrol(self, *, tenant_id: Id, person_id: Id, device_id: Id) -> None:
        """Say whose replica this is, once, after signing in."""
        with transaction(self._connection):
            meta.keep(self._connection, tenant=tenant_id, person=person_id, device=device_id)
        self._remember()

    def adopt(self, permissions: frozenset[str], language: str | None = None) -> bool:
        """Take over what the server says about the person: the permissions and, when given, the tenant's language.

        What they no longer cover is hidden in the same transaction; returns whether there was such a thing. Rows that
        are there already are put into the order of a new language by `steps.derive`.
        """
        actor = self.actor()
        if permissions == actor.permissions and language in (None, self.language):
            return False
        after = scope_of(self.catalogue, permissions, actor.person)
        withdrawn: frozenset[Id] = frozenset()
        loading = load_facts.running(self._connection) is not None
        scope = meta.read(self._connection, "scope", "")
        held = hiding.held(self.catalogue, actor.permissions, actor.person, loading=loading, scope=scope)
        lost = hiding.loss(self.catalogue, held, after)
        with transaction(self._connection):
            meta.keep(self._connection, permissions=sorted(permissions))
            if language is not None and language != self.language:
                deriving.begin(self._connection, language)
            if lost:
                withdrawn = hiding.hide(self._deciding(replace(actor, permissions=permissions)), lost, after)
                sync_log.add(self._connection, sync_log.now(What.HIDDEN))
        self._remember()
        self._tell(Touched(Origin.REMOTE, everything=bool(lost), withdrawn=withdrawn))
        return bool(lost)

    async def departed(self) -> set[Key]:
        """Single records that have left sight whose traces may still be here; then `part_with_departed`."""
        return await self.aside(partial(departed.left, types=self._in_sight()))

    def _in_sight(self) -> list[RecordType]:
        """The record types of which there may be records here."""
        scope = scope_of(self.catalogue, self.actor().permissions, self.actor().person)
        return [each for each in self.catalogue if each.name in scope.whole | scope.own]

    def part_with_departed(self, found: Collection[Key]) -> None:
        """Take out what is left of those of them that are out of sight still, work on them included; then `move`."""
        withdrawn: frozenset[Id] = frozenset()
        with self._storing():
            if keys := departed.take(self._connection, self.catalogue, self._in_sight(), found):
                withdrawn = hiding.part_with(self._deciding(), keys)
        self._tell(replace(touched(Origin.REMOTE, keys), withdrawn=withdrawn))

    def seal(self, reason: str) -> None:
        """Access is gone: hide everything, put all unsent work aside, and remember that the file is to be destroyed."""
        with transaction(self._connection):
            meta.keep(self._connection, permissions=[], sealed=reason)
            hiding.hide(self._deciding(), hiding.everything(self.catalogue), NOTHING)
            sync_log.add(self._connection, sync_log.now(What.REVOKED))
        self._remember()
        self._tell(Touched(Origin.REMOTE, everything=True))

    @property
    def sealed(self) -> str | None:
        """Why the file is to be destroyed; None while it is not."""
        found: str | None = meta.read(self._connection, "sealed")
        return found

    @property
    def lease(self) -> Marks:
        """What is remembered of when the server was heard, and how late it was at the latest."""
        return marks_of(meta.read(self._connection, "lease"))

    def keep_lease(self, marks: Marks) -> None:
        """Remember it."""
        with self._storing():
            meta.keep(self._connection, lease=plain(marks))

    @property
    def rekey_due(self) -> bool:
        """Whether the file still holds traces of what was taken out of it; then `move`."""
        return bool(meta.read(self._connection, "rekey_due", False))

    def move(self, fresh: bytes) -> None:
        """Go on in a new file under a fresh key that holds nothing but what is left. The caller keeps the keys.

        Readers have to be opened anew; see `observe_moves`. Raises DiskFull and DiskFailed, and then nothing has moved.
        """
        self._file.move(fresh, self._language)
        self._remember()
        self.noted.event(What.REKEYED)

    def observe_moves(self, callback: Callable[[], None]) -> None:
        """Call `callback` after each `move`, in the thread that moved: `reader` opens the new file."""
        self._file.observe_moves(callback)

    @property
    def files(self) -> LocalFiles:
        """The attached files on this computer; its methods may be called from any thread."""
        return self._files

    def attached(self, digests: Collection[str] | None = None) -> Mapping[str, Named]:
        """The files that live records name, by digest; of `digests` only where they are given."""
        with guarded(self._connection):
            return named(self._connection, digests)

    def recent_files(self, largest: int, count: int) -> Sequence[str]:
        """The digests that the latest records name, of files of at most `largest` bytes."""
        with guarded(self._connection):
            return recent(self._connection, largest, count)

    def recent_thumbnails(self, count: int) -> Sequence[str]:
        """The digests of the thumbnails that the latest records name."""
        with guarded(self._connection):
            return thumbnails(self._connection, count)

    def quarantined(self) -> list[quarantine.Piece]:
        """The next of the work that was put aside for the server's quarantine."""
        return quarantine.waiting(self._connection)

    @property
    def quarantined_in(self) -> int:
        """The schema version in which that work is written."""
        return quarantine.written_in(self._connection)

    def delivered(self, pieces: Sequence[quarantine.Piece], receipt: Sequence[receipts.Sealed] = ()) -> None:
        """The server has this work now; its traces leave the file with the next `move`, save what the server sealed."""
        with self._storing():
            quarantine.delivered(self._connection, pieces)
            receipts.keep(self._connection, receipt)
            handed_over = int(meta.read(self._connection, "handed_over", 0)) + len(pieces)
            meta.keep(self._connection, rekey_due=True, handed_over=handed_over)
            sync_log.add(self._connection, sync_log.now(What.HANDED_OVER, handed_over=len(pieces)))

    def receipt_due(self) -> receipts.Receipt | None:
        """The next receipt that a restored server has to get back."""
        return receipts.due(self._connection)

    def given_back(self, receipt: receipts.Receipt) -> None:
        """The server has it."""
        with self._storing():
            receipts.given_back(self._connection, receipt[0])

    def handing_over_is_read(self, count: int) -> None:
        """The person has read that an administrator decides on so many of their changes; see `handed_over` in meta."""
        with transaction(self._connection):
            meta.keep(self._connection, handed_over=int(meta.read(self._connection, "handed_over", 0)) - count or None)

    def observe(self, callback: Callable[[Touched], None]) -> None:
        """Call `callback` after each commit, in the thread that committed, with what has changed."""
        self._observers.append(callback)

    @contextmanager
    def observed_by(self, callback: Callable[[Touched], None]) -> Iterator[None]:
        """The same for as long as it is open."""
        self._observers.append(callback)
        try:
            yield
        finally:
            self._observers.remove(callback)

    def wipe(self) -> None:
        """Destroy the file and everything beside it; the caller destroys the key."""
        self.noted = Noted()
        self._file.wipe()

    def commit(self, step: Callable[[Deciding], T], *, lasting: bool = True) -> T:
        """Run a step in a transaction of its own, and tell of the records it says it has changed.

        One that is not `lasting` can be done again after a power loss: it does not wait for the disk.
        """
        deciding = self._deciding()
        with nullcontext() if lasting else fleeting(self._connection), self._storing():
            keys = step(deciding)
        self._tell(touched(Origin.REMOTE, keys if isinstance(keys, set) else ()))
        return keys

    @contextmanager
    def _storing(self) -> Iterator[None]:
        """A transaction that takes along what the log has noted."""
        with transaction(self._connection):
            yield
            self.noted.write(self._connection)
        self.noted.written()

    def look(self, step: Callable[[Deciding], T]) -> T:
        """What a step finds that changes nothing."""
        with guarded(self._connection):
            return step(self._deciding())

    async def aside(self, step: Callable[[Connection], T], *, in_the_way: bool = False) -> T:
        """What a long look finds while others work; raises SteppedAside. See `ReplicaFile.aside`."""
        return await self._file.aside(step, self._language, in_the_way=in_the_way)

    def _take_in(self) -> None:
        """Where a damaged file has just given way to a new one: put the rescued queue into it."""
        if self._file.rescued():
            if self.rescued is None:
                self.commit(self._file.take_in)
                self.noted.event(What.RESCUED, **(self.rescued or {}))
                self._remember()
                self.commit(rescue.show)
            rescue.done(self.path)

    def _deciding(self, actor: Actor | None = None, declared: Catalogue | None = None) -> Deciding:
        known = declared or self.catalogue
        between = speech.translation(self._connection, known)
        return Deciding(self._connection, known, actor or self._actor, self._language, between)

    def _bring_up(self, catalogue: Catalogue) -> None:
        if not upgrade.is_done(self._connection, catalogue):
            with transaction(self._connection):
                if upgrade.bring_up(self._connection, catalogue, self._language):
                    upgrade.decide_again(self._deciding(declared=catalogue))
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # else a start after a crash reads it all
            self._restored = restored(self._connection)
        self._full = catalogue

    def _remember(self) -> None:
        """Hold in memory who works here and in which language: the window's thread may ask at any time."""
        permissions = frozenset(meta.read(self._connection, "permissions", []))
        person, device = (str(meta.read(self._connection, name, NIL)) for name in ("person", "device"))
        self._actor = Actor(person, device, permissions)
        self._language = str(meta.read(self._connection, "language", ""))
        teach_language(self._connection, self._language)

    def _tell(self, notice: Touched) -> None:
        if notice:
            for each in tuple(self._observers):
                each(notice)
