"""Taking in and giving out the content of attached files, for callers whose permissions are known.

Content is kept once per organisation and digest. A digest of one organisation means nothing in another: rows lie in
the organisation's own schema, and objects under its own keys.
"""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from server.attachments import contents
from server.attachments.contents import Content
from server.attachments.records import CHECKING, INFECTED, STORED, Records
from server.attachments.scanning import Harmful, NoScanner, Scanner
from server.attachments.staging import Staging, is_same
from server.attachments.storage import PIECE_BYTES, Storage, key_of
from server.database.database import Database, driver
from server.identity.caller import Caller
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.faults import NotFound, NotPermitted, TooLarge, worded
from shared_models.kernel.ownership import may_on_own, own_bucket
from sync.clock import now
from sync.protocol.content_faults import DigestWrong, Infected, QuotaFull, UploadElsewhere

MIB = 1024 * 1024
_QUOTA = "SELECT attachment_quota_mib FROM platform.tenant WHERE id = %s"


@dataclass(frozen=True, slots=True)
class Limits:
    """Bytes: of one file, and of all files of an organisation that has no quota of its own."""

    file: int
    quota: int


class Attachments:
    """The content of all organisations, on one storage."""

    def __init__(
        self,
        database: Database,
        records: Records,
        declared: Catalogue,
        storage: Storage,
        staging: Staging,
        scanner: Scanner,
        limits: Limits,
    ) -> None:
        self.database = database
        self.records = records
        self.storage = storage
        self.staging = staging
        self._kind = declared.record_types.get("attachment")
        self._scanner = scanner
        self._limits = limits
        self._finishing = asyncio.Semaphore(2)
        self._coming: dict[Path, int] = {}

    async def offset(self, who: Caller, digest: str) -> tuple[int, bool]:
        """How many bytes of an upload from this device are here, and whether the content is here already."""
        self._require_upload(who)
        found = await self._find(who, digest)
        path = self.staging.path(who.tenant.id, digest, who.device_id)
        if found is not None and found.state == STORED:
            await asyncio.to_thread(self.staging.abandon, path)  # somebody else was quicker
            return found.size, True
        return await asyncio.to_thread(self.staging.offset, path), False

    async def upload(
        self, who: Caller, digest: str, part: tuple[int, int, int], body: AsyncIterator[bytes]
    ) -> tuple[int, bool]:
        """Take in the part [start, end) of `size` bytes; returns where the upload stands, and whether it is complete.

        What has come of a body that is cut off is kept. Raises TooLarge, QuotaFull, UploadElsewhere, DigestWrong,
        Infected, NotPermitted, Unavailable.
        """
        self._require_upload(who)
        start, end, size = part
        if size > self._limits.file:
            raise TooLarge(worded("A file may have {limit} MiB at most.", limit=self._limits.file // MIB))
        found = await self._find(who, digest)
        if found is not None and found.state == STORED:
            return found.size, True
        quota = await self._quota(who)
        path = self.staging.path(who.tenant.id, digest, who.device_id)
        with self._announced(path, size):
            await self._check_room(who, digest, size, quota, path)
            offset = await self._take(who, digest, start, end, body)
        if offset < size:
            return offset, False
        await self._finish(who, digest, size, quota)
        return size, True

    @contextmanager
    def _announced(self, path: Path, size: int) -> Iterator[None]:
        """While some of it is coming, an upload takes the room of all of it."""
        self._coming[path] = size
        try:
            yield
        finally:
            self._coming.pop(path, None)

    async def _check_room(self, who: Caller, digest: str, size: int, quota: int, path: Path) -> None:
        """Raise QuotaFull where an upload would not fit beside what is kept and what else is on its way.

        Then nothing is held of it: of two that do not fit together, one still does.
        """
        others = await asyncio.to_thread(self.staging.held, path)
        running = self._coming.items()
        coming = {each: size for each, size in running if each.parent == path.parent and not is_same(each, path)}
        waiting = sum(max(others.get(each, 0), coming.get(each, 0)) for each in others.keys() | coming.keys())
        try:
            async with self.database.tenant(who.tenant) as transaction:
                await contents.check_room(await driver(transaction), digest, size, quota, waiting)
        except QuotaFull:
            await asyncio.to_thread(self.staging.abandon, path)
            raise

    async def open(self, who: Caller, digest: str) -> Content:
        """The content that a record names which the caller may see. Raises NotFound and Infected."""
        bucket = self._whose(who)
        async with self.database.tenant(who.tenant) as transaction:
            connection = await driver(transaction)
            if not await contents.is_named(connection, digest, bucket):
                raise NotFound("There is no such file.")
            found = await contents.find(connection, digest)
        if found is None or found.state in ("coming", "removed"):
            raise NotFound("The file has not been uploaded yet.")
        if found.state == INFECTED:
            raise _infected(found.finding)
        return found

    def read(self, who: Caller, digest: str, start: int, end: int) -> AsyncIterator[bytes]:
        """Its bytes from `start` up to `end`; see Storage."""
        return self.storage.read(key_of(who.tenant.id, digest), start, end)

    async def _take(self, who: Caller, digest: str, start: int, end: int, body: AsyncIterator[bytes]) -> int:
        """Append a body to the upload; returns where the upload stands afterwards."""
        path, offset = self.staging.path(who.tenant.id, digest, who.device_id), start
        if start == 0:
            await asyncio.to_thread(self.staging.begin, path)  # a body that begins at 0 begins anew
        if await asyncio.to_thread(self.staging.offset, path) != start:
            raise await self._elsewhere(who, digest)
        waiting = bytearray()
        try:
            async for piece in body:
                waiting += piece
                if offset + len(waiting) > end:
                    raise TooLarge("The body is longer than its range says.")
                if len(waiting) >= PIECE_BYTES:
                    piece, waiting = bytes(waiting), bytearray()
                    offset = await self._append(who, digest, offset, piece)
        finally:  # also of a body that was cut off
            if waiting and offset + len(waiting) <= end:
                offset = await self._append(who, digest, offset, bytes(waiting))
        if start == end == 0:
            await self._append(who, digest, 0, b"")
        return offset

    async def _append(self, who: Caller, digest: str, offset: int, piece: bytes) -> int:
        path = self.staging.path(who.tenant.id, digest, who.device_id)
        if not await asyncio.to_thread(self.staging.append, path, offset, piece):
            raise await self._elsewhere(who, digest)
        return offset + len(piece)

    async def _elsewhere(self, who: Caller, digest: str) -> UploadElsewhere:
        offset, _ = await self.offset(who, digest)
        return UploadElsewhere(worded("Go on at byte {offset}.", offset=offset), headers={"upload-offset": str(offset)})

    async def _finish(self, who: Caller, digest: str, size: int, quota: int) -> None:
        """Check and keep an upload that is complete."""
        async with self._finishing:
            try:
                path = await asyncio.to_thread(
                    self.staging.take, self.staging.path(who.tenant.id, digest, who.device_id)
                )
                finding = await self._examined(who, digest, path)
                await self._kept(who, digest, size, quota, finding, path)
            except FileNotFoundError:  # the same upload ends on another connection
                raise await self._elsewhere(who, digest) from None
            await asyncio.to_thread(self.staging.forget, path)
        await self._say(who, digest, INFECTED if finding else STORED)
        if finding:
            raise _infected(finding)

    async def _examined(self, who: Caller, digest: str, path: Path) -> str:
        """What the scanner found in an upload, empty for nothing. Raises DigestWrong."""
        if await asyncio.to_thread(self.staging.digest, path) != digest:
            await asyncio.to_thread(self.staging.forget, path)
            raise DigestWrong("The bytes that came are not those of the digest. Upload the file again.")
        if not isinstance(self._scanner, NoScanner):
            await self._say(who, digest, CHECKING)
        found = await self._scanner.scan(path)
        return found.name or "something" if isinstance(found, Harmful) else ""

    async def _kept(self, who: Caller, digest: str, size: int, quota: int, finding: str, path: Path) -> None:
        """Keep content under its digest, or apart from all other where something was found in it."""
        kind, state = (INFECTED, INFECTED) if finding else ("", STORED)
        async with self.database.tenant(who.tenant) as transaction:
            connection = await driver(transaction)
            await contents.hold(connection, "quota")
            await contents.check_room(connection, digest, size, quota)
            await contents.announce(connection, digest, size, now())
        async with self.database.tenant(who.tenant) as transaction:
            connection = await driver(transaction)
            await contents.hold(connection, digest)
            await self.storage.put(key_of(who.tenant.id, digest, kind), path)
            await contents.keep(connection, digest, size, state, now(), finding)

    async def _find(self, who: Caller, digest: str) -> Content | None:
        """What is known of a digest, which records that came later say now; raises Infected."""
        async with self.database.tenant(who.tenant) as transaction:
            found = await contents.find(await driver(transaction), digest)
        if found is not None and found.state in (STORED, INFECTED):
            await self._say(who, digest, found.state)
        if found is not None and found.state == INFECTED:
            raise _infected(found.finding)
        return found

    async def _say(self, who: Caller, digest: str, state: str) -> None:
        if self._kind is not None:
            await self.records.say(who.tenant, digest, state, who.person_id)

    async def _quota(self, who: Caller) -> int:
        [(own,)] = await self.database.look_up(_QUOTA, [who.tenant.id])
        return self._limits.quota if own is None else int(own) * MIB

    def _require_upload(self, who: Caller) -> None:
        who.actor().require("attachment.create", "Your role does not allow you to attach files.")

    def _whose(self, who: Caller) -> str | None:
        """The bucket that alone the caller sees, None for all."""
        actor, kind = who.actor(), self._kind
        if kind is None:
            raise NotFound("There is no such file.")
        if actor.may(kind.permission("view")):
            return None
        if may_on_own(actor, kind, "view"):
            return own_bucket(actor.person)
        raise NotPermitted("Your role does not allow you to view attachments.", permission=kind.permission("view"))


def _infected(finding: str) -> Infected:
    return Infected(
        worded(
            "The virus scanner found {finding} in this file. It was put aside and nobody can open it.", finding=finding
        )
    )
