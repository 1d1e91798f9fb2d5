"""The caller is decided by what holds now: whatever changed acts at the next request, whatever the token says."""

from __future__ import annotations

from dataclasses import asdict, replace

import jwt
import pytest

from server.identity.access_token import Claims, read_token, write_token
from server.identity.caller import Caller, admit
from server.identity.devices import revoke_device
from server.identity.faults import (
    SignInEnded,
    TenantSuspended,
    TokenExpired,
)
from server.identity.identity import Identity
from server.identity.members import add_member, change_role, remove_member
from server.identity.sign_in import sign_in, sign_out
from server.identity.tenants import resume, suspend
from server.identity.tokens import DeviceClaim, Tokens
from shared_models.kernel.faults import Fault, NotSignedIn
from sync.clock import new_id, now
from sync.protocol.faults import DeviceRevoked, NotAMember

PASSWORD = "correct horse battery"


@pytest.fixture
async def rep(identity: Identity, email: str, signed_up: Tokens) -> Tokens:
    """A sales rep of the same organisation, signed in on a device of their own."""
    tenant = (await admit(identity, signed_up.access_token)).tenant
    await add_member(identity.database, tenant, f"rep.{email}", "Bo", "Sales Rep", PASSWORD)
    return await sign_in(identity, f"rep.{email}", PASSWORD, device=DeviceClaim(new_id(), "Phone"), at=now())


async def refused(identity: Identity, tokens: Tokens) -> type[Fault] | None:
    try:
        await admit(identity, tokens.access_token)
    except Fault as fault:
        return type(fault)
    return None


async def test_the_caller_is_who_signed_in(identity: Identity, email: str, rep: Tokens) -> None:
    found = await admit(identity, rep.access_token)
    assert (found.person_id, found.tenant.id, found.role) == (rep.user_id, rep.organization_id, "Sales Rep")
    assert (found.email, found.name) == (f"rep.{email}", "Bo")
    assert "deal.move_deal" in found.permissions
    assert "pipeline.edit" not in found.permissions
    actor = found.actor("203.0.113.9")
    assert (actor.person, actor.device, actor.address, actor.system) == (
        found.person_id,
        found.device_id,
        "203.0.113.9",
        False,
    )
    assert actor.permissions == found.permissions


async def test_another_role_acts_at_once(identity: Identity, rep: Tokens) -> None:
    before: Caller = await admit(identity, rep.access_token)
    await change_role(identity.database, before.tenant, rep.user_id, "Viewer")
    after = await admit(identity, rep.access_token)
    assert after.role == "Viewer"
    assert "deal.edit" not in after.permissions
    assert after.permission_version == before.permission_version + 1


async def test_whoever_is_put_out_is_out_at_once(identity: Identity, email: str, rep: Tokens) -> None:
    caller = await admit(identity, rep.access_token)
    await suspend(identity.database, caller.tenant.id)
    assert await refused(identity, rep) is TenantSuspended
    await resume(identity.database, caller.tenant.id)
    assert await refused(identity, rep) is None
    await sign_out(identity, caller.sign_in_id, now())
    assert await refused(identity, rep) is SignInEnded
    device = DeviceClaim(caller.device_id)
    second = await sign_in(identity, f"rep.{email}", PASSWORD, device=device, at=now())
    await revoke_device(identity.database, caller.person_id, caller.device_id, now())
    assert await refused(identity, second) is DeviceRevoked
    with pytest.raises(DeviceRevoked):
        await sign_in(identity, f"rep.{email}", PASSWORD, device=device, at=now())
    third = await sign_in(identity, f"rep.{email}", PASSWORD, at=now())
    await remove_member(identity.database, caller.tenant, caller.person_id)
    assert await refused(identity, third) is NotAMember


async def test_a_custom_role_holds_what_it_lists(identity: Identity, rep: Tokens) -> None:
    tenant = (await admit(identity, rep.access_token)).tenant
    async with identity.database.platform() as connection:
        await connection.exec_driver_sql(
            "INSERT INTO custom_role (tenant_id, name, permissions) VALUES (%s, 'Greeter', %s)",
            (tenant.id, '["contact.view", "launch.rockets"]'),
        )
    await change_role(identity.database, tenant, rep.user_id, "Greeter")
    assert (await admit(identity, rep.access_token)).permissions == {"contact.view"}


def test_a_token_says_what_was_written(identity: Identity) -> None:
    at = now()
    claims = Claims(new_id(), new_id(), new_id(), new_id(), "Editor", 7, (at // 1_000_000 + 900) * 1_000_000)
    token = write_token(identity.keys, claims, at)
    assert read_token(identity.keys, token, at) == claims
    assert jwt.get_unverified_header(token)["kid"] == identity.keys.current.id
    with pytest.raises(TokenExpired):
        read_token(identity.keys, token, claims.expires_at)


@pytest.fixture
def payload(identity: Identity) -> dict[str, object]:
    """What a good token of this moment says."""
    at = now()
    claims = Claims(new_id(), new_id(), new_id(), new_id(), "Editor", 7, at + 900_000_000)
    token = write_token(identity.keys, claims, at)
    found: dict[str, object] = jwt.decode(token, options={"verify_signature": False})
    return found


@pytest.mark.parametrize(
    "change",
    [
        {"exp": None},
        {"exp": "soon"},
        {"exp": True},
        {"exp": 10**30},
        {"iss": "somebody"},
        {"aud": "something"},
        {"aud": None},
        {"sub": "1"},
        {"sub": None},
        {"tenant": None},
        {"tenant": ["x"]},
        {"device": "'; DROP TABLE platform.person; --"},
        {"sign_in": None},
    ],
)
def test_a_token_that_lacks_something_is_none(
    identity: Identity, payload: dict[str, object], change: dict[str, object]
) -> None:
    said = {name: value for name, value in (payload | change).items() if value is not None}
    token = jwt.encode(said, identity.keys.current.signing, "HS256", headers={"kid": identity.keys.current.id})
    if change == {"exp": 10**30}:
        assert read_token(identity.keys, token, now()).expires_at > now()
        return
    with pytest.raises(NotSignedIn):
        read_token(identity.keys, token, now())


# The forger does not care that the key is short for SHA-512.
@pytest.mark.filterwarnings("ignore::jwt.warnings.InsecureKeyLengthWarning")
def test_a_forged_token_is_none(identity: Identity, payload: dict[str, object]) -> None:
    key = identity.keys.current
    good = jwt.encode(payload, key.signing, "HS256", headers={"kid": key.id})
    head, body, signature = good.split(".")
    unsigned = jwt.encode(payload, None, "none", headers={"kid": key.id})
    forged = [
        unsigned,
        jwt.encode(payload, b"another secret, just as long as ours", "HS256", headers={"kid": key.id}),
        jwt.encode(payload, key.signing, "HS512", headers={"kid": key.id}),
        jwt.encode(payload, key.signing, "HS256", headers={"kid": "unknown"}),
        jwt.encode(payload, key.signing, "HS256"),
        jwt.encode(payload, key.refreshing, "HS256", headers={"kid": key.id}),
        f"{head}.{body}.",
        f"{head}.{body}.{signature[:-2]}AA",
        f"{head}.{body}",
        good + "x",
        "\ud800",
        "ключ",
        "." * 5000,
        "a" * 100_000,
    ]
    assert read_token(identity.keys, good, now())
    for token in forged:
        with pytest.raises(NotSignedIn):
            read_token(identity.keys, token, now())


async def test_a_token_of_a_sign_in_that_never_was(identity: Identity, signed_up: Tokens) -> None:
    claims = read_token(identity.keys, signed_up.access_token, now())
    unknown = write_token(identity.keys, replace(claims, sign_in_id=new_id()), now())
    with pytest.raises(SignInEnded):
        await admit(identity, unknown)
    assert "signing" not in str(asdict(await admit(identity, signed_up.access_token)))
