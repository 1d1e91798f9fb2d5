"""What people do on their devices: they create, edit, delete, move money, and get into each other's way."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random
from typing import TYPE_CHECKING, Any

from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.write import Row
from sync.replica.queue import State

if TYPE_CHECKING:
    from tests.simulation.device import Device

WORDS = ("ash", "bay", "cob", "dew", "elm", "fog")
LINES = ("one\n", "two\n", "three\n", "four\n")
MOST = 7
"""Records of one type from which on people prefer to change what there is."""


def write(device: Device, chance: Random) -> None:
    """One thing is created, changed, deleted or brought back."""
    _do(device, [_mutation(device, chance)])


def burst(device: Device, chance: Random) -> None:
    """Several things at once, as one group; later ones may rest on earlier ones."""
    if chance.random() < 0.5:
        customer = _create(device, chance, "customer")
        orders = [_create(device, chance, "order", customer_id=customer.record_id) for _ in range(chance.randrange(3))]
        _do(device, [customer, *orders])
    else:
        for _ in range(chance.randrange(2, 8)):
            _do(device, [_mutation(device, chance)])


def contend(device: Device, chance: Random) -> None:
    """Everybody edits the same fields of the same record."""
    rows = _rows(device, "customer")
    if rows:
        row = rows[0]
        field = chance.choice(("name", "note", "labels", "credit", "code"))
        _do(device, [_patch(device, chance, "customer", row, field)])


def move_owner(device: Device, chance: Random) -> None:
    """A customer, or an order by itself, gets another owner: it may leave somebody's sight with all that follows it."""
    rows = _rows(device, chance.choice(("customer", "customer", "order")))
    if rows:
        row = rows[0] if chance.random() < 0.6 else chance.choice(rows)
        name = "customer" if "credit" in row else "order"
        owner = chance.choice((*device.world.people, None))
        if name == "order" and chance.random() < 0.5:
            customers = _rows(device, "customer")
            after: dict[str, Any] = {"customer_id": chance.choice(customers)["id"] if customers else None}
        else:
            after = {"owner_id": owner}
        before = {each: row[each] for each in after}
        _do(device, [Mutation(device.new_id(), name, row["id"], Action.PATCH, after, before, at=device.clock.now)])


def transfer(device: Device, chance: Random) -> None:
    """Money moves from one account to another."""
    accounts = _rows(device, "account")
    if len(accounts) > 1:
        source, target = chance.sample(accounts, 2)
        arguments = {"to_id": target["id"], "amount": chance.randrange(1, 120)}
        _do(device, [_verb(device, "account", source["id"], "transfer", arguments)])


def revert(device: Device, chance: Random) -> None:
    """An entry is taken back."""
    entries = _rows(device, "entry")
    if entries:
        _do(device, [_verb(device, "entry", chance.choice(entries)["id"], "revert", {})])


def settle(device: Device, chance: Random) -> None:
    """Somebody looks through the inbox: sets a refused change aside, or says again what was in conflict."""
    for entry in device.replica.inbox():
        verdict = entry.verdict
        try:
            device.replica.settle(entry.seq)
        finally:  # it may be durable when the process dies of it
            if device.replica.queue[entry.seq].state is State.SETTLED:
                device.world.oracle.settled.add(entry.mutation.id)
        row = device.replica.shown(device.catalogue, device.actor).get((verdict.record_type, verdict.record_id))
        if verdict.contests and row is not None and chance.random() < 0.5:
            after = {name: contest.mine for name, contest in verdict.contests.items()}
            before = {name: row[name] for name in after}
            _do(
                device,
                [Mutation(device.new_id(), verdict.record_type, verdict.record_id, Action.PATCH, after, before)],
            )


DEEDS: Mapping[str, Callable[[Device, Random], None]] = {
    "write": write,
    "burst": burst,
    "contend": contend,
    "move owner": move_owner,
    "transfer": transfer,
    "revert": revert,
    "settle": settle,
}
"""By the names the plan uses."""


def _do(device: Device, mutations: list[Mutation]) -> None:
    device.write(mutations)


def _rows(device: Device, record_type: str, *, deleted: bool = False) -> list[Row]:
    """The records of a type as this device shows them."""
    shown = device.replica.shown(device.catalogue, device.actor)
    found = [row for key, row in shown.items() if key[0] == record_type and (row["deleted_at"] is not None) == deleted]
    return sorted(found, key=lambda row: str(row["id"]))


def _mutation(device: Device, chance: Random) -> Mutation:
    """One thing to do to one record."""
    name = chance.choice(("customer", "customer", "order", "order", "setting", "reminder"))
    if name not in device.catalogue.record_types:
        name = "customer"
    rows = _rows(device, name)
    x = chance.random()
    if not rows or (x < 0.35 and len(rows) < MOST):
        return _create(device, chance, name)
    row = chance.choice(rows)
    if x < 0.48:
        return Mutation(device.new_id(), name, row["id"], Action.DELETE, at=device.clock.now)
    gone = _rows(device, name, deleted=True)
    if x < 0.56 and gone:
        return Mutation(device.new_id(), name, chance.choice(gone)["id"], Action.RESTORE, at=device.clock.now)
    return _patch(device, chance, name, row)


def _create(device: Device, chance: Random, name: str, **values: Any) -> Mutation:
    word = chance.choice(WORDS)
    after: dict[str, Any] = {
        "customer": {"name": word, "code": chance.choice((None, word)), "owner_id": _owner(device, chance)},
        "order": {"subject": word, "customer_id": _any(device, chance, "customer"), "owner_id": _owner(device, chance)},
        "setting": {"name": word, "value": word, "customer_id": _any(device, chance, "customer")},
        "reminder": {"text": word, "customer_id": _any(device, chance, "customer")},
    }[name]
    return Mutation(device.new_id(), name, device.new_id(), Action.CREATE, after | values, at=device.clock.now)


def _patch(device: Device, chance: Random, name: str, row: Row, field: str = "") -> Mutation:
    fields = {
        "customer": ["name", "code", "note", "labels", "credit"],
        "order": ["subject", "total", "customer_id"],
        "setting": ["name", "value", "customer_id"],
        "reminder": ["text"],
    }[name]
    if name == "customer" and "rank" in row:
        fields.append("rank")
    chosen = [field] if field else chance.sample(fields, min(len(fields), chance.choice((1, 1, 2))))
    after = {each: _value(device, chance, each, row) for each in chosen}
    before = {each: row[each] for each in chosen} if chance.random() < 0.9 else {}
    expected = row["version"] if chance.random() < 0.03 else None
    return Mutation(
        device.new_id(), name, row["id"], Action.PATCH, after, before, at=device.clock.now, expected_version=expected
    )


def _value(device: Device, chance: Random, field: str, row: Row) -> Any:
    if field == "labels":
        return sorted({*(row["labels"] or ())} ^ {chance.choice(WORDS)})
    if field == "note":
        lines = (row["note"] or "one\ntwo\nthree\n").splitlines(keepends=True)
        lines[chance.randrange(len(lines))] = chance.choice(LINES)
        return "".join(lines[:6])
    if field in ("credit", "total"):
        return chance.randrange(100)
    if field == "customer_id":
        return _any(device, chance, "customer")
    return chance.choice(WORDS)


def _verb(device: Device, name: str, record_id: Id, verb: str, arguments: dict[str, Any]) -> Mutation:
    return Mutation(device.new_id(), name, record_id, Action.VERB, verb=verb, arguments=arguments, at=device.clock.now)


def _any(device: Device, chance: Random, name: str) -> Id | None:
    rows = _rows(device, name)
    return chance.choice(rows)["id"] if rows and chance.random() < 0.8 else None


def _owner(device: Device, chance: Random) -> Id | None:
    return chance.choice((device.person, device.person, *device.world.people, None))
