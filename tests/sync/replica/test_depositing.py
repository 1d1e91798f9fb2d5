"""Handing work over to quarantine: in whose name, and what can be no mutation at all holds nothing up."""

from __future__ import annotations

import httpx
import pytest

from shared_models.kernel.faults import Fault
from sync import clock
from sync.protocol.deposit import decode_deposit
from sync.replica import quarantine
from sync.replica.answers import Unreachable
from tests.sync.protocol.samples import mutation

DATE = 1_800_000_000_000_000
PIECES = [(number, mutation(number)) for number in (1, 2, 3)]


class Door:
    """Where deposits go: answers with `answer`, or refuses for its form what holds the mutation `wrong`."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.answer, self.wrong = 204, ""
        self.headers = {"date": "Fri, 15 Jan 2027 08:00:00 GMT"}
        self.receipts: list[bool] = []
        self.heard: list[tuple[str | None, str, list[str]]] = []
        really = httpx.AsyncClient

        def client(**settings: object) -> httpx.AsyncClient:
            return really(transport=httpx.MockTransport(self.asked), **settings)  # type: ignore[arg-type]  # as they come

        monkeypatch.setattr(httpx, "AsyncClient", client)

    def asked(self, request: httpx.Request) -> httpx.Response:
        if not self.answer:
            raise httpx.ConnectError("gone")
        found = decode_deposit(request.content)
        self.receipts.append(found.receipt)
        ids = [each.id for each in found.mutations]
        self.heard.append((request.headers.get("authorization"), found.refresh_token, ids))
        status = 400 if self.wrong in ids else self.answer
        problem = {"code": "malformed" if status == 400 else "unavailable", "detail": "No."}
        if status == 200:
            return httpx.Response(200, content=f"sealed {len(ids)}".encode(), headers=self.headers)
        return httpx.Response(status, json=problem, headers={"content-type": "application/problem+json"})


@pytest.fixture
def door(monkeypatch: pytest.MonkeyPatch) -> Door:
    """A server that takes everything."""
    return Door(monkeypatch)


async def test_it_is_done_in_the_name_of_one_token_or_the_other(door: Door) -> None:
    await quarantine.deposit("http://server", PIECES, 1, access="good")
    await quarantine.deposit("http://server", PIECES, 1, refresh="old")
    ids = [each.id for _, each in PIECES]
    assert door.heard == [("Bearer good", "", ids), (None, "old", ids)]


async def test_what_can_be_no_mutation_is_left_out_and_the_rest_is_handed_over(door: Door) -> None:
    door.wrong = PIECES[1][1].id
    await quarantine.deposit("http://server", PIECES, 1, access="good")
    assert [ids for _, _, ids in door.heard[1:]] == [[each.id] for _, each in PIECES]
    await quarantine.deposit("http://server", PIECES[1:2], 1, access="good")


async def test_whoever_goes_on_gets_a_receipt_and_whoever_is_shut_out_asks_for_none(door: Door) -> None:
    door.answer, door.wrong = 200, PIECES[1][1].id
    one = await quarantine.deposit("http://server", PIECES[:1], 1, access="good")
    assert one == [(b"sealed 1", DATE)]
    assert await quarantine.deposit("http://server", PIECES, 1, access="good") == [*one, *one]
    assert door.receipts == [True] * 5
    await quarantine.deposit("http://server", PIECES[:1], 1, refresh="old")
    assert door.receipts[5:] == [False]


async def test_a_receipt_is_of_the_servers_time_whatever_this_computers_clock_says(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    door.answer = 200
    monkeypatch.setattr(clock, "now", lambda: DATE + 10 * 365 * 24 * 3_600_000_000)
    assert await quarantine.deposit("http://server", PIECES, 1, access="good") == [(b"sealed 3", DATE)]
    for date in ("", "yesterday"):
        door.headers = {"date": date}
        assert await quarantine.deposit("http://server", PIECES, 1, access="good") == [(b"sealed 3", clock.now())]


@pytest.mark.parametrize(("answer", "fault"), [(503, Fault), (0, Unreachable)])
async def test_what_could_not_be_handed_over_is_said(door: Door, answer: int, fault: type[Exception]) -> None:
    door.answer = answer
    with pytest.raises(fault):
        await quarantine.deposit("http://server", PIECES, 1, access="good")
