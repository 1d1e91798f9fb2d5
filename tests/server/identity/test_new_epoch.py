"""A new epoch says how far the feeds of those before it are part of it."""

from __future__ import annotations

from server.identity.identity import Identity
from server.identity.new_epoch import begin_epochs
from server.identity.sign_up import sign_up
from server.identity.tenants import find_tenant
from sync.clock import new_id, now
from tests.server.identity.conftest import PASSWORD

_PAST = "SELECT epoch_from, past FROM platform.tenant WHERE id = %s"


async def test_each_new_epoch_knows_those_before_it(identity: Identity, email: str) -> None:
    name = f"Example {new_id()}"
    await sign_up(identity, email, PASSWORD, name, name="Ada", at=now())
    first = await find_tenant(identity.database, name)
    ((_, head),) = await begin_epochs(identity.database, first.id)
    assert await identity.database.look_up(_PAST, [first.id]) == [(head, {first.epoch: head})]
    second = await find_tenant(identity.database, name)
    await begin_epochs(identity.database, first.id)
    assert await identity.database.look_up(_PAST, [first.id]) == [(head, {first.epoch: head, second.epoch: head})]
