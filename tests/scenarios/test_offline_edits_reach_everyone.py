"""The main job: what two people do offline, each on their own, reaches everyone, whole and once.

Real uvicorn, real PostgreSQL, real encrypted replicas with their real driver. Each person's line to the server can be
cut; that is what offline means here.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio

from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Mutation
from sync.replica.status import Phase
from tests.running import RunningServer
from tests.scenarios.desk import Desk, create, differences, move_deal, seated, told
from tests.scenarios.line import Line

ROOT = Path(__file__).parents[2]


@dataclass
class Office:
    """Ada and Ben at their desks, each behind a line of their own, with a contact and a deal they both see."""

    server: RunningServer
    ada: Desk
    ben: Desk
    lines: Sequence[Line]
    contact: Id
    deal: Id
    proposal: Id


@pytest_asyncio.fixture
async def office(server: RunningServer, tmp_path: Path) -> AsyncIterator[Office]:
    contact = create("contact", first_name="Erika", last_name="Müller", phone="+49 30 1", city="Berlin")
    stages = {each.after["name"]: each.record_id for each in await server.changes() if each.record_type == "stage"}
    deal = create("deal", name="Two hundred chairs", stage_id=stages["Lead"], amount=100_000, currency="EUR")
    await server.write(contact, deal)
    async with AsyncExitStack() as stack:
        lines = [await stack.enter_async_context(Line(server.serving.port)) for _ in range(2)]
        desks = []
        for name, line in zip(("ada", "ben"), lines, strict=True):
            desk = await seated(server, tmp_path, name, line.url)
            stack.push_async_callback(desk.close)
            desks.append(desk)
        yield Office(server, *desks, lines, contact.record_id, deal.record_id, stages["Proposal"])


async def go_offline(office: Office) -> None:
    for desk, line in zip((office.ada, office.ben), office.lines, strict=True):
        line.cut()
        await desk.phase(Phase.OFFLINE)


async def come_online(office: Office) -> None:
    """Heal the lines; the desks notice at once, as they do when the system says that there is a network again."""
    for desk, line in zip((office.ada, office.ben), office.lines, strict=True):
        line.heal()
        desk.driver.sync_now()


async def agree(server: RunningServer, *desks: Desk) -> None:
    """Wait until everyone has everything, and compare every field of every record."""
    for desk in desks:
        await desk.until(lambda desk=desk: desk.replica.pending_count() == 0)  # type: ignore[misc]
    newest = (await server.changes())[-1].version
    for desk in desks:
        await desk.caught_up(newest)
        assert not desk.replica.inbox()
    expected = told(await server.rows())
    for desk in desks:
        assert differences(desk.rows(), expected) == []


def edits(office: Office) -> tuple[list[Mutation], list[Mutation]]:
    """What Ada and Ben do while they are offline."""
    company = create("company", name="Südwind")
    colleague = create("contact", last_name="Brandt", company_id=company.record_id)
    note = create("activity", type="note", subject="Met at the fair", at=1_700_000_000_000_000)
    note.after["contact_id"] = colleague.record_id  # type: ignore[index]  # a dict, here
    adas = [office.ada.patch("contact", office.contact, phone="+49 40 2"), move_deal(office.deal, office.proposal)]
    bens = [
        office.ben.patch("contact", office.contact, city="Bremen"),
        office.ben.patch("deal", office.deal, amount=250_000),
        company,
        colleague,
        note,
    ]
    return adas, bens


async def history(office: Office, plural: str, record_id: Id) -> list[dict[str, Any]]:
    """A record's history as REST tells it, newest first."""
    token = (await office.server.sign_in("ada"))["access_token"]
    async with httpx.AsyncClient(base_url=office.server.url, headers={"Authorization": f"Bearer {token}"}) as client:
        answer = await client.get(f"/api/v1/{plural}/{record_id}/history")
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["data"]
    return found


async def test_what_two_did_offline_reaches_everyone(office: Office, tmp_path: Path) -> None:
    server, ada, ben = office.server, office.ada, office.ben
    before = len(await server.changes())
    await go_offline(office)
    adas, bens = edits(office)
    for each in adas:
        ada.do(each)
    for each in bens:
        ben.do(each)
    for desk in (ada, ben):
        await desk.restart()
        await desk.phase(Phase.OFFLINE)
    # Their own edits are there at once, in lists and in search, and only their own.
    assert ("Erika Müller", "+49 40 2", "Berlin") in ada.listed("contact", "phone", "city")
    assert ada.listed("deal", "stage_id", "amount") == [("Two hundred chairs", office.proposal, 100_000)]
    assert [title for title, *_ in ben.listed("contact")] == ["Brandt", "Erika Müller"]
    assert ("Erika Müller", "+49 30 1", "Bremen") in ben.listed("contact", "phone", "city")
    assert ben.found("sudwind") == {"Südwind"}
    assert ben.found("fair") == {"Met at the fair"}
    assert ada.found("sudwind") == set()
    assert (ada.replica.pending_count(), ben.replica.pending_count()) == (2, 5)
    assert len(await server.changes()) == before

    await come_online(office)
    await agree(server, ada, ben)
    row = ada.replica.get("contact", office.contact)
    assert row is not None
    assert (row["phone"], row["city"]) == ("+49 40 2", "Bremen")
    deal = ben.replica.get("deal", office.deal)
    assert deal is not None
    assert (deal["stage_id"], deal["amount"], deal["probability"]) == (office.proposal, 250_000, 50)

    told = await history(office, "contacts", office.contact)
    who = {(name, each["actor"], each["device"]) for each in told for name in each["after"] if each["kind"] == "patch"}
    assert who == {("phone", ada.person.id, ada.device), ("city", ben.person.id, ben.device)}
    assert all(each["at"] >= told[-1]["at"] for each in told)
    moved = await history(office, "deals", office.deal)
    assert {(each["verb"], each["actor"]) for each in moved} >= {("move_deal", ada.person.id), (None, ben.person.id)}

    vera = await seated(server, tmp_path, "vera", server.url)
    await agree(server, ada, ben, vera)
    await vera.close()


async def test_what_was_typed_survives_a_kill(office: Office) -> None:
    await go_offline(office)
    for desk, mutations in zip((office.ada, office.ben), edits(office), strict=True):
        await desk.close()
        await type_and_be_killed(desk, mutations)
        desk.open()
        await desk.phase(Phase.OFFLINE)
        assert desk.replica.pending_count() == len(mutations)
    await come_online(office)
    await agree(office.server, office.ada, office.ben)
    made = {each.mutation_id for each in await office.server.changes()}
    adas, bens = edits(office)
    assert len(made) >= len(adas) + len(bens)


async def type_and_be_killed(desk: Desk, mutations: Sequence[Mutation]) -> None:
    """Write in a program of its own that never closes its replica, because it is killed."""
    typist = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.scenarios.typist",
        str(desk.path),
        desk.key,
        cwd=ROOT,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert typist.stdin is not None
    assert typist.stdout is not None
    typist.stdin.write(json.dumps([asdict(each) for each in mutations]).encode() + b"\n")
    async with asyncio.timeout(60):
        assert await typist.stdout.readline() == b"written\n"
    typist.kill()
    await typist.wait()


async def test_a_proxy_that_blocks_websockets_is_no_obstacle(server: RunningServer, tmp_path: Path) -> None:
    async with Line(server.serving.port, blocks_websockets=True) as line:
        ben = await seated(server, tmp_path, "ben", line.url)
        ada = await seated(server, tmp_path, "ada", server.url)
        there, here = create("company", name="Over HTTP"), create("company", name="Over a websocket")
        ben.do(there)
        ada.do(here)
        await agree(server, ada, ben)
        assert line.upgrades >= 1
        # News comes as fast as over a websocket, because an exchange waits for it.
        again = ada.patch("company", there.record_id, name="Over both")
        ada.do(again)
        await ben.until(lambda: "Over both" in ben.found("both"))
        for desk in (ada, ben):
            await desk.close()


@pytest.mark.parametrize("stride", [97, 409])
async def test_a_line_that_breaks_anywhere_loses_and_doubles_nothing(
    server: RunningServer, tmp_path: Path, stride: int
) -> None:
    """The n-th connection breaks after n strides of bytes, wherever in a message or a handshake that is."""

    def budget(connection: int) -> int | None:
        return stride * connection if connection < 24 else None

    contact = create("contact", last_name="Müller", notes="one\ntwo\nthree\n")
    await server.write(contact)
    async with AsyncExitStack() as stack:
        desks, lines = [], []
        for name in ("ada", "ben"):
            line = await stack.enter_async_context(Line(server.serving.port, budget=budget))
            desk = Desk(tmp_path / name, server.people[name], line.url, impatient=True)
            await signed_in(desk, server)
            desk.open()
            stack.push_async_callback(desk.close)
            desks.append(desk)
            lines.append(line)
        for desk in desks:
            await desk.until(lambda desk=desk: desk.replica.get("contact", contact.record_id) is not None)  # type: ignore[misc]
        typed: list[Mutation] = []
        for number in range(25):
            for desk in desks:
                mutation = create("company", name=f"{desk.person.name} {number}", notes="x" * 50 * number)
                desk.do(mutation)
                typed.append(mutation)
                await asyncio.sleep(0)
        for desk, field in zip(desks, ("phone", "city"), strict=True):
            mutation = desk.patch("contact", contact.record_id, **{field: field})
            desk.do(mutation)
            typed.append(mutation)
        await agree(server, *desks)
        assert sum(line.broken for line in lines) > 10
    made = [each.mutation_id for each in await server.changes()]
    assert sorted(each for each in made if each in {one.id for one in typed}) == sorted(each.id for each in typed)


async def signed_in(desk: Desk, server: RunningServer) -> None:
    """Sign in over the direct way, so that the broken one is left to syncing."""
    direct, desk._url = desk._url, server.url
    await desk.sign_in(server.tenant.id)
    desk._url = direct


async def test_a_connection_outlives_its_token(
    server: RunningServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server.identity, "settings", replace(server.serving.settings, access_seconds=30))
    async with Line(server.serving.port) as line:
        ada = await seated(server, tmp_path, "ada", line.url)
        await agree(server, ada)
        first, websockets = ada.keyring.get(f"refresh-token/{ada.profile.account}"), line.upgrades
        # Time passes on this desk, but never so fast that it takes itself for having slept, nor so far that it takes
        # the server for silent, however long an answer is on its way.
        while ada.keyring.get(f"refresh-token/{ada.profile.account}") == first:
            ada.ahead = min(ada.ahead + 5_000_000, 30_000_000)
            await asyncio.sleep(0.05)
        ada.do(create("company", name="Still here"))
        await agree(server, ada)
        assert line.upgrades == websockets
        await ada.close()
