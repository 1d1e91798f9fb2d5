"""Guessing a password is slow, whoever guesses and from wherever; who knows the password is soon let in again."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import httpx
import pytest

from server.identity import sign_in as signing_in
from server.identity.attempts import MINUTE, WINDOW, network
from server.identity.faults import WrongPassword
from server.identity.identity import Identity
from server.identity.sign_in import sign_in
from server.identity.tokens import Tokens
from shared_models.kernel.faults import TooManyRequests
from shared_models.kernel.instant import Instant
from sync.clock import new_id, now

PASSWORD = "correct horse battery"


def home(email: str) -> str:
    """A network address that no other test uses."""
    return f"2001:db8:{email[-24:-20]}:{email[-16:-12]}::1"


async def guess(identity: Identity, email: str, at: Instant, *, address: str = "", password: str = "wrong") -> str:
    """What became of one attempt; each test's e-mail comes from an address of its own."""
    try:
        await sign_in(identity, email, password, address=address or home(email), at=at)
    except (WrongPassword, TooManyRequests) as fault:
        return fault.code()
    return "in"


async def test_five_attempts_a_minute(identity: Identity, email: str, signed_up: Tokens) -> None:
    at = now() + 2 * WINDOW
    found = [await guess(identity, email, at + second, password=PASSWORD) for second in range(6)]
    assert found == ["in"] * 5 + ["too-many-requests"]
    assert await guess(identity, email, at + MINUTE + 1, password=PASSWORD) == "in"


async def test_more_than_five_failures_block_for_the_window(identity: Identity, email: str, signed_up: Tokens) -> None:
    at = now() + 2 * WINDOW
    for number in range(6):
        assert await guess(identity, email, at + number * MINUTE) == "wrong-password"
    last = at + 5 * MINUTE
    assert await guess(identity, email, last + MINUTE, password=PASSWORD) == "too-many-requests"
    with pytest.raises(TooManyRequests) as caught:
        await sign_in(identity, email, PASSWORD, address=home(email), at=last + WINDOW - 1_500_000)
    assert caught.value.detail["retry_after"] == 2
    # Whoever was refused has not failed: the block does not grow.
    assert await guess(identity, email, last + WINDOW, password=PASSWORD) == "in"


async def test_a_success_wipes_the_failures_out(identity: Identity, email: str, signed_up: Tokens) -> None:
    at = now() + 2 * WINDOW
    for _ in range(3):
        for _ in range(4):
            at += 30_000_000
            assert await guess(identity, email, at) == "wrong-password"
        at += MINUTE
        assert await guess(identity, email, at, password=PASSWORD) == "in"


async def test_a_block_does_not_lock_the_owner_out_elsewhere(identity: Identity, email: str, signed_up: Tokens) -> None:
    at = now() + 2 * WINDOW
    for number in range(6):
        await guess(identity, email, at + number * MINUTE)
    assert await guess(identity, email, at + 6 * MINUTE, address="198.51.100.1", password=PASSWORD) == "in"


async def test_one_address_cannot_try_everybody(identity: Identity) -> None:
    identity.settings = replace(identity.settings, failures_before_block=1)
    at, address = now(), home(f"{new_id()}@example.org")[:-1]
    found = [await guess(identity, f"{new_id()}@example.org", at, address=f"{address}{number}") for number in range(11)]
    assert found == ["wrong-password"] * 10 + ["too-many-requests"]


async def test_many_addresses_cannot_try_one_person(identity: Identity, email: str) -> None:
    identity.settings = replace(identity.settings, failures_before_block=1)
    at = now()
    found = [await guess(identity, email, at, address=home(f"{new_id()}@example.org")) for _ in range(11)]
    assert found == ["wrong-password"] * 10 + ["too-many-requests"]


async def test_guesses_at_the_same_time_all_count(identity: Identity, email: str, signed_up: Tokens) -> None:
    at = now() + 2 * WINDOW
    found = await asyncio.gather(*(guess(identity, email, at) for _ in range(12)))
    assert sorted(found) == ["too-many-requests"] * 7 + ["wrong-password"] * 5


async def test_an_unknown_email_costs_the_same_work(
    identity: Identity, email: str, signed_up: Tokens, monkeypatch: pytest.MonkeyPatch
) -> None:
    verified = []

    async def matches(kept: str, password: str) -> bool:
        verified.append(password)
        return await before(kept, password)

    before = signing_in.password_matches
    monkeypatch.setattr(signing_in, "password_matches", matches)
    for address in (email, f"no.{email}", "no address at all", "\x00"[:0] + "x"):
        assert await guess(identity, address, now() + 2 * WINDOW) == "wrong-password"
    assert len(verified) == 4


async def test_attempts_are_kept(identity: Identity, email: str, signed_up: Tokens) -> None:
    at = now() + 2 * WINDOW
    await guess(identity, email, at)
    await guess(identity, email, at + 1, password=PASSWORD)
    kept = await identity.database.look_up(
        "SELECT address, succeeded FROM platform.sign_in_attempt WHERE email_folded = %s AND at >= to_timestamp(%s) "
        "ORDER BY at",
        [email, at / 1_000_000 - 1],
    )
    assert kept == [(network(home(email)), False), (network(home(email)), True)]


async def test_the_answer_says_when_to_come_back(client: httpx.AsyncClient, email: str) -> None:
    body = {"email": email, "password": "wrong wrong wrong"}
    codes = [(await client.post("login", json=body)).json() for _ in range(6)]
    assert [each["code"] for each in codes] == ["wrong-password"] * 5 + ["too-many-requests"]
    assert 50 <= codes[-1]["retry_after"] <= 60


def test_an_ipv6_customer_is_one_address() -> None:
    assert network("2001:db8:1:2:3:4:5:6") == network("2001:db8:1:2::1") == "2001:db8:1:2::/64"
    assert network("::ffff:192.0.2.7") == network("192.0.2.7") == "192.0.2.7"
    assert network("testclient") == "testclient"
