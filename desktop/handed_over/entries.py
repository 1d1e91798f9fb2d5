"""What was handed over, as the server lists it, in words: whose it is, since when, and what was wanted. Plain data."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from desktop.handed_over.waiting import PATH
from desktop.inbox.items import Item, item_of
from desktop.inbox.words import deed
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault, Malformed, NotPermitted
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant, from_rfc3339
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.verdict import rejected
from sync.replica.queue import Queued, State

if TYPE_CHECKING:
    from desktop.worker import Link


@dataclass(frozen=True, slots=True)
class Entry:
    """One piece of work: `person` and `device` have made it, `item` is what they wanted.

    `outcome` says what became of a try to do it.
    """

    id: Id
    person: str
    device: str
    received_at: Instant
    item: Item
    outcome: str = ""

    @property
    def deed(self) -> str:
        """What was wanted, in a few words."""
        if self.item.queued.mutation.action is not Action.PATCH or not self.item.sides:
            return deed(self.item)
        fields = ", ".join(each.label for each in self.item.sides)
        words = QCoreApplication.translate("HandedOver", "{fields} of {record}")
        return words.format(fields=fields, record=self.item.title or self.item.kind)


async def listed(link: "Link") -> list[Mapping[str, Any]]:
    """What waits, in the order it came. Raises the server's fault, or Unreachable."""
    found: list[Mapping[str, Any]] = []
    after: str | None = ""
    while after is not None:
        answer = json.loads(await link.ask("GET", PATH, {"limit": 200} | ({"after": after} if after else {})))
        found += answer["data"]
        after = answer["next"]
    return found


async def replay(link: "Link", entry_id: Id, *, overwrite: bool) -> Mapping[str, Any]:
    """Do what the author wanted, as one's own change; what the server said about it."""
    params = {"overwrite": "true"} if overwrite else {}
    found: Mapping[str, Any] = json.loads(await link.ask("POST", f"{PATH}/{entry_id}/replay", params))
    return found


async def decide(link: "Link", entry_id: Id, how: str) -> None:
    """Leave it undone (`discard`), or let it wait again after all (`reopen`)."""
    await link.ask("POST", f"{PATH}/{entry_id}/{how}", {})


def read_entries(workspace: Workspace, answer: Sequence[Mapping[str, Any]]) -> list[Entry]:
    """The list in words. Raises Malformed when it is none."""
    try:
        return [_entry(workspace, each) for each in answer]
    except (KeyError, TypeError, ValueError, Fault) as error:
        raise Malformed("The server's answer cannot be understood.") from error


def _entry(workspace: Workspace, plain: Mapping[str, Any]) -> Entry:
    at = from_rfc3339(plain["received_at"])
    mutation = Mutation(
        plain["id"],
        plain["record_type"],
        plain["record_id"],
        Action(plain["action"]),
        after=plain["after"],
        before=plain["before"],
        verb=plain["verb"],
        arguments=plain["arguments"],
        at=at,
    )
    verdict = rejected(mutation.id, mutation.record_type, mutation.record_id, NotPermitted("It was handed over."))
    queued = Queued(0, mutation, at, mutation.id, "", State.REJECTED, False, verdict, ())
    item = item_of(workspace, queued)
    return Entry(mutation.id, plain["person"]["name"], plain["device"]["name"], at, item, plain["outcome"])
