"""The letters that wait are sent, each once, by whichever server process takes it first.

Law: a letter is `sending` in the database before a mail server hears of it, and `sent` only after it said yes. Whoever
is stopped in between leaves it `sending`; when its time is over it becomes `unclear` and is never sent again by itself.
"""

import asyncio
import hashlib
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Self

import psycopg
from sqlalchemy.exc import SQLAlchemyError

from server.changes.group_commit import GroupCommit
from server.changes.heads import Heads
from server.changes.stored import Connection
from server.database.database import Database, driver
from server.database.tenant import Tenant
from server.going_on import going_on
from server.outbox.files import files_to_send
from server.outbox.handing_over import Answer, Outcome, hand_over
from server.outbox.letter import File, composed, filled_in, message_id, recipients
from server.outbox.sealing import Sealing
from server.outbox.stored_papers import account_paper, document_paper, letter_paper, one
from server.reports import books
from shared_models.accounting.reports.span import Span
from shared_models.communications.mail_setting import MAIL_SETTING
from shared_models.kernel.actor import SYSTEM, Actor
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.faults import Fault, Unavailable, Unexpected, worded
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant, to_datetime
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.write import Row
from sync.clock import new_id, now
from sync.ending import end
from sync.papers.filling_in import values_of
from sync.papers.of_document import is_provisional
from sync.papers.paper import Paper

LOOK_SECONDS = 1.0
TENANTS_SECONDS = 60.0
AGAIN = 60 * 1_000_000
"""After so long (µs) a letter is looked at again that waits for something else, such as a number."""
AT_ONCE = 200
PAUSES = tuple(minutes * 60 * 1_000_000 for minutes in (1, 5, 15, 60, 180, 360, 720, 1440))
"""After each try (µs) that failed for reasons that pass; after the last one it is given up."""
_TENANTS = """
SELECT id, schema_name, name, epoch, language, lease_hours, epoch_from FROM platform.tenant WHERE state = 'active'
"""
_DUE = f"""
SELECT id, state FROM outbox_message WHERE deleted_at IS NULL
AND ((state = 'waiting' AND (not_before IS NULL OR not_before <= %(at)s) AND (next_try IS NULL OR next_try <= %(at)s))
 OR (state = 'sending' AND next_try <= %(at)s))
AND id <> ALL(%(later)s::uuid[]) ORDER BY created_at, id LIMIT {AT_ONCE}
"""  # noqa: S608  # a constant of ours
_NEXT = """
SELECT min(greatest(not_before, next_try)) FROM outbox_message
WHERE deleted_at IS NULL AND state IN ('waiting', 'sending') AND greatest(not_before, next_try) > %(at)s
"""
_LOST = (psycopg.Error, SQLAlchemyError, Unavailable, OSError)
_log = logging.getLogger("counterfoil.outbox")


class Gone(Fault):
    """What the letter was about has been deleted."""


class Waits(Fault):
    """The letter cannot go yet, and nobody has to do anything about it."""


@dataclass(slots=True)
class _Place:
    """What this process knows of one organisation's outbox: up to which version it looked, and when it looks again."""

    tenant: Tenant
    looked: int = -1
    due: Instant = 0
    later: dict[Id, Instant] = field(default_factory=dict)


class Outbox:
    """An asynchronous context manager: it sends while it is open. `rules` is the folder of the official rules."""

    def __init__(
        self,
        database: Database,
        writers: GroupCommit,
        heads: Heads,
        declared: Catalogue,
        sealing: Sealing,
        rules: Path | None = None,
        clock: Callable[[], Instant] = now,
    ) -> None:
        self._database = database
        self._writers = writers
        self._heads = heads
        self._declared = declared
        self._sealing = sealing
        self._rules = rules
        self._clock = clock
        self._places: dict[Id, _Place] = {}
        self._tenants_at = 0
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        self._task = asyncio.create_task(going_on("sending letters", self._round), name="outbox")
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._task is not None:
            await end(self._task)

    async def _round(self) -> None:
        await asyncio.sleep(LOOK_SECONDS)
        at = self._clock()
        if at >= self._tenants_at:
            await self._expected("organisations", self._look_for_tenants)
            self._tenants_at = at + int(TENANTS_SECONDS * 1_000_000)
        for place in tuple(self._places.values()):
            if self._heads.newest(place.tenant.id) > place.looked or at >= place.due:
                await self._expected(place.tenant.schema, partial(self.send_due, place.tenant))

    async def _expected(self, what: str, work: Callable[[], Awaitable[object]]) -> None:
        try:
            await work()
        except _LOST as error:
            _log.warning("letters of %s could not be looked through: %s", what, type(error).__name__)
        except Exception:  # noqa: BLE001  (a defect met with one organisation keeps the letters of no other)
            _log.exception("letters of %s could not be sent", what)

    async def _look_for_tenants(self) -> None:
        found = [Tenant(*each) for each in await self._database.look_up(_TENANTS, ())]
        self._places = {each.id: self._places.get(each.id) or _Place(each) for each in found}

    async def send_due(self, tenant: Tenant) -> None:
        """Send what is due in one organisation now."""
        place = self._places.setdefault(tenant.id, _Place(tenant))
        seen, at = self._heads.newest(tenant.id), self._clock()
        place.later = {each: until for each, until in place.later.items() if until > at}
        if place.looked < seen:
            place.later = {}  # what a letter waits for may have come
        async with self._database.tenant(tenant) as transaction:
            connection = await driver(transaction)
            given: dict[str, Any] = {"at": to_datetime(at), "later": list(place.later)}
            due = [(str(each), state) for each, state in await (await connection.execute(_DUE, given)).fetchall()]
            following = (await (await connection.execute(_NEXT, given)).fetchone() or (None,))[0]
        for letter_id, state in due:
            if state == "sending":
                await self._left_behind(tenant, letter_id)
            elif not await self._send(tenant, letter_id):
                place.later[letter_id] = self._clock() + AGAIN
        soon = [*place.later.values(), at + int(TENANTS_SECONDS * 10_000_000)]
        if following is not None:
            soon.append(int(following))
        place.looked, place.due = seen, min(soon) if len(due) < AT_ONCE else at

    async def _left_behind(self, tenant: Tenant, letter_id: Id) -> None:
        """Whoever was sending it has been stopped: perhaps before the mail server took it, perhaps after."""
        problem = worded("The server was stopped while it sent this letter, so nobody knows whether it went out.")
        await self._say(tenant, letter_id, "mark_unsent", outcome="unclear", problem=problem)

    async def _send(self, tenant: Tenant, letter_id: Id) -> bool:
        """Send one letter; false where it waits for something."""
        letter: Row | None = None
        try:
            async with self._database.tenant(tenant) as transaction:
                connection = await driver(transaction)
                letter = await one(connection, self._declared, "outbox_message", letter_id)
                if letter is None:
                    return True
                setting = await one(connection, self._declared, *MAIL_SETTING)
                papers = await self._papers(connection, letter)
                papers += await self._statement(tenant, connection, letter)
            if setting is None:
                raise Waits("No mail server is set yet.")
            password = self._sealing.opened(tenant, MAIL_SETTING[0], "password", setting)
            to = recipients(letter)
            letter = filled_in(letter, values_of(papers))
            files = await asyncio.to_thread(self._files, papers, letter["formats"] or [])
            message = composed(letter, setting, files, self._clock())
        except (Unavailable, Unexpected):
            raise
        except Waits as reason:
            if letter is not None and letter["problem"] != reason.reason:
                await self._say(tenant, letter_id, "mark_unsent", outcome="waiting", problem=reason.reason)
            return False
        except Fault as fault:
            await self._say(tenant, letter_id, "mark_unsent", outcome="failed", problem=fault.reason[:400])
            return True
        named = message_id(letter_id, setting["sender"])
        if not await self._say(tenant, letter_id, "mark_sending", message_id=named):
            return True  # another process has it
        answer = await hand_over(setting, password, setting["sender"], to, message.as_bytes())
        await self._settle(tenant, letter, answer, files)
        return True

    async def _papers(self, connection: Connection, letter: Row) -> list[Paper]:
        found = []
        for each in letter["documents"] or ():
            document = await one(connection, self._declared, "document", each)
            if document is None:
                raise Gone("A document of this letter no longer exists.")
            if is_provisional(document):
                raise Waits("A document of this letter has no number yet.")
            found.append(await document_paper(connection, self._declared, document))
        if letter["letter_id"]:
            dunning = await one(connection, self._declared, "dunning_letter", letter["letter_id"])
            if dunning is None:
                raise Gone("A document of this letter no longer exists.")
            paper = await letter_paper(connection, self._declared, dunning)
            if paper.provisional:
                raise Waits("The dunning letter is not issued yet.")
            found.append(paper)
        return found

    async def _statement(self, tenant: Tenant, connection: Connection, letter: Row) -> list[Paper]:
        if not letter["statement_from"]:
            return []
        span = Span(letter["statement_from"], letter["statement_until"])
        told = await books.account(self._database.reads, tenant, letter, span)
        return [await account_paper(connection, self._declared, letter, span, told)]

    def _files(self, papers: list[Paper], formats: list[str]) -> list[File]:
        return [file for paper in papers for file in files_to_send(paper, formats, self._rules)]

    async def _settle(self, tenant: Tenant, letter: Row, answer: Answer, files: list[File]) -> None:
        letter_id, tries = letter["id"], letter["tries"]
        if answer.outcome is Outcome.TAKEN:
            digests = {name: hashlib.sha256(content).hexdigest() for name, _, content in files}
            words = {"subject": letter["subject"], "body": letter["body"]}
            await self._say(tenant, letter_id, "mark_sent", sent=digests, **words)
        elif answer.outcome is Outcome.LATER and tries < len(PAUSES):
            after = self._clock() + PAUSES[tries]
            await self._say(tenant, letter_id, "mark_unsent", outcome="waiting", problem=answer.problem, next_try=after)
        else:
            outcome = "unclear" if answer.outcome is Outcome.UNKNOWN else "failed"
            await self._say(tenant, letter_id, "mark_unsent", outcome=outcome, problem=answer.problem)

    async def _say(self, tenant: Tenant, letter_id: Id, verb: str, **arguments: Any) -> bool:
        """Run a verb of the letter as the product itself; false where it is refused."""

        async def who() -> Actor:
            return SYSTEM

        told = Mutation(new_id(), "outbox_message", letter_id, Action.VERB, verb=verb, arguments=arguments, at=now())
        [verdict] = await self._writers.decided(tenant, who, [told])
        if not verdict.stands and verb != "mark_sending":
            _log.error("%s of letter %s was refused: %s", verb, letter_id, verdict.reason)
        return verdict.stands
