"""One example of everything that travels, with every field set, and short ways to make more."""

from __future__ import annotations

from typing import Any

from shared_models.kernel.change import Change, ChangeKind
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.verdict import Contest, Status, Verdict
from sync.protocol.batch import Enter, Event, Leave
from sync.protocol.limits import Limits
from sync.protocol.messages import (
    Ack,
    Changes,
    Hello,
    Message,
    Permissions,
    Ping,
    Pong,
    Push,
    Reload,
    Renew,
    ServerFault,
    Verdicts,
    Welcome,
    Wipe,
)
from sync.protocol.messages.changes import change_row

DEVICE = "018f0000-0000-7000-8000-00000000000d"
PERSON = "018f0000-0000-7000-8000-00000000000e"
TENANT = "018f0000-0000-7000-8000-00000000000f"
RECORD = "018f0000-0000-7000-8000-000000000001"
EPOCH = "018f0000-0000-7000-8000-0000000000ee"


def numbered(number: int) -> str:
    """The id of the `number`-th mutation."""
    return f"018f0000-0000-7000-9000-{number:012x}"


def mutation(number: int = 1, **fields: Any) -> Mutation:
    """A patch of a contact."""
    values = {"record_type": "contact", "record_id": RECORD, "action": Action.PATCH, "after": {"city": "Ulm"}, **fields}
    return Mutation(numbered(number), **values)


def verdict(number: int = 1, **fields: Any) -> Verdict:
    """An accepted verdict of the mutation with that number."""
    return Verdict(numbered(number), "contact", RECORD, **{"status": Status.ACCEPTED, "version": number, **fields})


def change(version: int = 1, position: int = 0, **fields: Any) -> Change:
    """A patch of a contact that everybody may see."""
    values = {
        "kind": ChangeKind.PATCH,
        "before": {"city": "Bonn"},
        "after": {"city": "Ulm"},
        "bucket_before": "all:crm",
        "bucket_after": "all:crm",
        **fields,
    }
    return Change(version, position, 1_700_000_000_000_000, PERSON, DEVICE, "contact", RECORD, **values)


def welcome(**fields: Any) -> Welcome:
    """A welcome to a feed at version 9."""
    values = {"protocol": 1, "epoch": EPOCH, "version": 9, "schema": "5eed", "tenant_id": TENANT, "person_id": PERSON}
    return Welcome(**{**values, "permissions": ["contact.edit"], **fields})


FULL_MUTATION = Mutation(
    numbered(7),
    "deal",
    RECORD,
    Action.VERB,
    {"amount": 2**63 - 1, "tags": ["a", "b"], "custom.x": {"deep": [None, True, -1]}, "notes": "Äpfel 🍏"},
    {"amount": -(2**63)},
    "move_deal",
    {"stage_id": RECORD},
    1_700_000_000_000_000,
    41,
)
FULL_VERDICT = Verdict(
    numbered(7),
    "deal",
    RECORD,
    Status.CONFLICTED,
    42,
    "conflicted",
    "Amount: changed by someone else in the meantime.",
    "amount",
    409,
    {"amount": Contest(1, 2, None)},
    at=1_700_000_000_000_001,
)
EVENTS: list[Event] = [
    change(5, 0, kind=ChangeKind.CREATE, before={}, bucket_before=None, mutation_id=numbered(1)),
    change(5, 1, verb="move_deal", mutation_id=numbered(2)),
    change(6, 0, kind=ChangeKind.DELETE, before={}, after={}),
    change(6, 1, kind=ChangeKind.RESTORE, before={}, after={}),
    Leave(7, 0, "contact", RECORD),
    Enter(8, 0, "contact", RECORD, {"id": RECORD, "version": 8, "tags": [], "custom": None}),
]

FROM_CLIENT: list[Message] = [
    Hello(1, DEVICE, EPOCH, 8, "5eed", "counterfoil/0.1.0"),
    Push([FULL_MUTATION, mutation(8)]),
    Ack(9),
    Renew("header.claims.signature"),
    Ping(3),
]
FROM_SERVER: list[Message] = [
    welcome(limits=Limits(5_000_000, 600, 2_000_000, 3)),
    Changes(EPOCH, 4, 8, [change_row(each) for each in EVENTS], True),
    Verdicts([FULL_VERDICT, verdict(8)]),
    Reload("compacted"),
    Permissions(["contact.edit", "contact.view"]),
    Wipe("Your access has ended."),
    ServerFault("unavailable", "The server is stopping.", 1_500, True),
    Pong(3),
]
