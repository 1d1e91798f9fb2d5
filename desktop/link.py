"""The worker's link to the server of an account: the replica's driver, and what else is asked over HTTP."""

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from shared_models.kernel.change import Change, ChangeKind
from shared_models.kernel.faults import Fault, Malformed
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import from_rfc3339
from shared_models.kernel.json_form import from_json
from shared_models.kernel.record_field import Value
from shared_models.kernel.record_type import RecordType
from sync.replica.attachments.transfers import Progress, Transfers
from sync.replica.credentials import Credentials
from sync.replica.driver import Driver
from sync.replica.keys import SecretStore
from sync.replica.profile import Profile
from sync.replica.replica import Replica
from sync.replica.sign_in import SignedIn, sign_out
from sync.replica.status import Status
from sync.replica.tasks import Tasks

PAGE = 200
"""Changes asked for at once, the most the server gives."""


class ServerLink:
    """Made on the worker's thread. `fresh` is a sign-in that was just made; without one, the kept one is used."""

    def __init__(
        self,
        replica: Replica,
        profile: Profile,
        secrets: SecretStore,
        fresh: SignedIn | None = None,
    ) -> None:
        self._replica = replica
        credentials = Credentials(profile.server_url, profile.account, secrets, fresh)
        self._driver = Driver(replica, profile.server_url, credentials, client="counterfoil-desktop")
        self._transfers = Transfers(replica, self._driver.api)

    def observe(self, tell: Callable[[Status], None]) -> None:
        """Call `tell` with each new status."""
        self._driver.observe(tell)

    async def run(self) -> None:
        """Keep in step until cancelled, or until a person has to do something."""
        tasks = Tasks()
        try:
            await tasks.beside(self._driver.run(), self._transfers.run())
        finally:
            await tasks.end()

    def poke(self) -> None:
        """There is new work to send."""
        self._driver.poke()

    def sync_now(self) -> None:
        """Do not wait any longer before the next try, of files that were refused neither."""
        self._driver.sync_now()
        self._transfers.retry()

    def network_changed(self) -> None:
        """There may be another way to the server now."""
        self._driver.network_changed()

    async def fetch_file(self, digest: str, most: int | None = None) -> bool:
        """Have the content of an attached file here, of at most `most` bytes; False when that was cancelled.

        Raises a Fault.
        """
        return await self._transfers.fetch(digest, most)

    def file_progress(self, digest: str) -> Progress | None:
        """How far a file is on its way; from any thread."""
        return self._transfers.progress.get(digest)

    async def ask(self, method: str, path: str, params: Mapping[str, str | int]) -> bytes:
        """The body of the server's answer to a request of its REST interface. Raises a Fault."""
        return await self._driver.api.request(method, path, params=params)

    async def history(self, record_type: str, plural: str, record_id: Id, before: int | None) -> Sequence[Change]:
        """The changes of a record before a version, newest first, a page at most. Raises a Fault."""
        path, params = f"/api/v1/{plural}/{record_id}/history", {"limit": str(PAGE)}
        declared = self._replica.catalogue.record_type(record_type)
        context = dict(self._replica.get(record_type, record_id) or declared.blank)
        while True:
            answer = json.loads(await self._driver.api.request("GET", path, params=params))
            found = changes(declared, record_id, answer, context)
            older = [each for each in found if before is None or each.version < before]
            if older or not answer.get("next"):
                return older
            params["cursor"] = str(answer["next"])


def changes(
    declared: RecordType, record_id: Id, answer: Mapping[str, Any], context: dict[str, Value]
) -> Sequence[Change]:
    """The changes of one page. `context` is the record as it stood after them, and afterwards as before them.

    Raises Malformed when the answer is no page of a history.
    """
    try:
        return [_change(declared, record_id, each, context) for each in answer["data"]]
    except (KeyError, TypeError, ValueError, Fault) as error:
        raise Malformed("The server's answer cannot be understood.") from error


def _change(declared: RecordType, record_id: Id, plain: Mapping[str, Any], context: dict[str, Value]) -> Change:
    after = from_json(declared, plain["after"], context)
    context |= {name: plain["before"].get(name) for name in plain["after"] if name in _currencies(declared)}
    return Change(
        version=int(plain["version"]),
        position=int(plain["position"]),
        at=from_rfc3339(plain["at"]),
        actor=str(plain["actor"]),
        device=str(plain["device"]),
        record_type=declared.name,
        record_id=record_id,
        kind=ChangeKind(plain["kind"]),
        before=from_json(declared, plain["before"], context),
        after=after,
        verb=plain.get("verb") or "",
        mutation_id=str(plain.get("mutation_id") or ""),
    )


def _currencies(declared: RecordType) -> set[str]:
    return {each.currency for each in declared.fields if each.currency}


def end_sign_in(profile: Profile, refresh_token: str) -> None:
    """Tell the server that this sign-in is over. Raises Unreachable, or the server's fault."""
    asyncio.run(sign_out(profile.server_url, refresh_token))
