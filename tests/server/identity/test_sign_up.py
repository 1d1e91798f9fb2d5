"""Signing up makes an organisation whole, or leaves no trace of it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from server.changes import stored
from server.changes.feed import read_feed
from server.database.database import driver
from server.database.tenant import Tenant
from server.identity import new_tenant
from server.identity.caller import admit
from server.identity.faults import EmailTaken, PasswordTooWeak, SignUpClosed
from server.identity.identity import Identity
from server.identity.sign_in import sign_in
from server.identity.sign_up import sign_up
from server.identity.tokens import DeviceClaim, Tokens
from shared_models.crm.stage import DEFAULT_STAGES
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.faults import InvalidValue, Unexpected
from shared_models.kernel.write import Row
from sync.clock import new_id, now

PASSWORD = "correct horse battery"
COUNTS = """
SELECT (SELECT count(*) FROM platform.tenant), (SELECT count(*) FROM platform.person),
       (SELECT count(*) FROM platform.membership), (SELECT count(*) FROM platform.sign_in),
       (SELECT count(*) FROM pg_namespace WHERE nspname LIKE 't\\_%%')
"""


async def tenant_of(identity: Identity, tokens: Tokens) -> Tenant:
    return (await admit(identity, tokens.access_token)).tenant


async def rows(identity: Identity, tenant: Tenant, name: str) -> list[Row]:
    kind = catalogue().record_type(name)
    async with identity.database.tenant(tenant) as transaction:
        connection = await driver(transaction)
        ids = await (await connection.execute(f"SELECT id FROM {kind.name}".encode())).fetchall()
        return await stored.rows(connection, kind, [each for (each,) in ids])


async def test_an_organisation_starts_with_its_administrator_and_pipeline(identity: Identity, email: str) -> None:
    device = DeviceClaim(new_id(), "Ada's laptop")
    news: list[tuple[str, int]] = []
    identity.committed = lambda tenant, version: news.append((tenant.id, version))
    tokens = await sign_up(identity, email, PASSWORD, " Ärzte & Co ", name="Ada", device=device, at=now())
    tenant = await tenant_of(identity, tokens)
    assert tenant.name == "Ärzte & Co"
    (member,) = await rows(identity, tenant, "member")
    assert (member["id"], member["name"], member["email"]) == (tokens.user_id, "Ada", email)
    assert (member["role"], member["active"]) == ("Admin", True)
    (pipeline,) = await rows(identity, tenant, "pipeline")
    assert pipeline["is_default"]
    stages = sorted(await rows(identity, tenant, "stage"), key=lambda each: each["position"])
    assert tuple((each["name"], each["probability"], each["outcome"]) for each in stages) == DEFAULT_STAGES
    assert {each["pipeline_id"] for each in stages} == {pipeline["id"]}
    batch = await read_feed(identity.database, tenant, 0)
    assert {(each.actor, each.device) for each in batch.changes} == {(tokens.user_id, device.id)}
    assert news == [(tenant.id, batch.through)]


async def test_an_email_signs_up_once_however_it_is_written(identity: Identity, email: str, signed_up: Tokens) -> None:
    for written in (email, email.upper(), f"  {email} "):
        with pytest.raises(EmailTaken):
            await sign_up(identity, written, PASSWORD, "Another", at=now())


async def test_two_at_once_with_one_email_make_one_organisation(identity: Identity, email: str) -> None:
    before = await identity.database.look_up(COUNTS, [])
    found = await asyncio.gather(
        *(sign_up(identity, email, PASSWORD, "Race", at=now()) for _ in range(3)), return_exceptions=True
    )
    assert sorted(type(each).__name__ for each in found) == ["EmailTaken", "EmailTaken", "Tokens"]
    after = await identity.database.look_up(COUNTS, [])
    assert after == [tuple(each + 1 for each in before[0])]


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"email": "nobody"}, InvalidValue),
        ({"password": "short"}, PasswordTooWeak),
        ({"password": "aaaaaaaaaaaa"}, PasswordTooWeak),
        ({"password": "Password123"}, PasswordTooWeak),
        ({"organization": " "}, InvalidValue),
        ({"organization": "a\x00"}, InvalidValue),
        ({"language": "x"}, InvalidValue),
        ({"name": "x" * 500}, InvalidValue),
    ],
)
async def test_bad_input_leaves_nothing(
    identity: Identity, email: str, change: dict[str, Any], fault: type[Exception]
) -> None:
    before = await identity.database.look_up(COUNTS, [])
    body = {"email": email, "password": PASSWORD, "organization": "Example Ltd"} | change
    with pytest.raises(fault):
        await sign_up(identity, at=now(), **body)
    assert await identity.database.look_up(COUNTS, []) == before


async def test_the_email_is_no_password(identity: Identity, email: str) -> None:
    for password in (email, email.upper(), email.partition("@")[0]):
        with pytest.raises(PasswordTooWeak):
            await sign_up(identity, email, password, "Example Ltd", at=now())


@pytest.mark.parametrize("where", ["default_pipeline", "provision", "open_sign_in", "join"])
async def test_a_failure_anywhere_leaves_no_half_tenant(
    identity: Identity, email: str, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    def fail(*_: object) -> None:
        raise LookupError(where)

    module = "server.identity.new_tenant" if hasattr(new_tenant, where) else "server.identity.sign_up"
    before = await identity.database.look_up(COUNTS, [])
    with monkeypatch.context() as patched:
        patched.setattr(f"{module}.{where}", fail)
        with pytest.raises(LookupError):
            await sign_up(identity, email, PASSWORD, "Example Ltd", at=now())
    assert await identity.database.look_up(COUNTS, []) == before
    assert await sign_up(identity, email, PASSWORD, "Example Ltd", at=now())


async def test_a_rejected_record_leaves_no_half_tenant(
    identity: Identity, email: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    pipeline: Callable[[int], Any] = new_tenant.default_pipeline
    broken = lambda at: [replace(each, after={"wings": 2}) for each in pipeline(at)]  # noqa: E731  # one use
    monkeypatch.setattr(new_tenant, "default_pipeline", broken)
    before = await identity.database.look_up(COUNTS, [])
    with pytest.raises((Unexpected, InvalidValue)):
        await sign_up(identity, email, PASSWORD, "Example Ltd", at=now())
    assert await identity.database.look_up(COUNTS, []) == before


async def test_an_operator_may_close_signing_up(identity: Identity, email: str) -> None:
    identity.settings = replace(identity.settings, sign_up=False)
    with pytest.raises(SignUpClosed):
        await sign_up(identity, email, PASSWORD, "Example Ltd", at=now())


async def test_the_password_is_not_kept(identity: Identity, email: str, signed_up: Tokens) -> None:
    ((kept,),) = await identity.database.look_up("SELECT password_hash FROM platform.person WHERE email = %s", [email])
    assert kept.startswith("$argon2id$")
    assert PASSWORD not in kept


async def test_a_password_is_the_same_from_every_keyboard(identity: Identity, email: str) -> None:
    await sign_up(identity, email, "Ångström café", "Example Ltd", at=now())
    assert await sign_in(identity, email, "A\u030angstro\u0308m cafe\u0301", at=now())
