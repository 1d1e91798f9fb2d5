"""Deciding on quarantined work: once, whoever asks at the same time, and never over what others have done since."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

from server.database.database import driver
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.verdict import Verdict
from sync.clock import new_id, now
from tests.running import RunningServer
from tests.server.sync.test_quarantine import ask, contact, hand_over

_WAITING = """
SELECT count(*) FROM pg_locks JOIN pg_stat_activity AS activity USING (pid)
WHERE NOT granted AND activity.datname = current_database()
"""


async def _deposited(server: RunningServer, *work: Mutation) -> None:
    tokens = await server.sign_in("ben")
    assert (await hand_over(server, *work, access=tokens["access_token"])).status_code == 204


async def _both_discarding(server: RunningServer, work: Mutation) -> list[httpx.Response]:
    """What two administrators are answered who have both looked before either could decide."""
    locked = asyncio.Event()
    here = asyncio.get_running_loop()

    async def hold() -> None:
        async with server.identity.database.tenant(server.tenant) as transaction:
            connection = await driver(transaction)
            await connection.execute("SELECT FROM quarantine WHERE mutation_id = %s FOR UPDATE", [work.id])
            here.call_soon_threadsafe(locked.set)
            async with asyncio.timeout(20):
                while (await (await connection.execute(_WAITING)).fetchall()) != [(2,)]:
                    pass

    holding = asyncio.create_task(server.do(hold))
    await locked.wait()
    answers = await asyncio.gather(*(ask(server, "ada", "POST", f"/{work.id}/discard") for _ in range(2)))
    await holding
    return answers


async def test_two_administrators_at_once_decide_one_piece_of_work_once(server: RunningServer) -> None:
    work = contact("Once")
    await _deposited(server, work)
    answers = await _both_discarding(server, work)
    assert sorted(each.is_success for each in answers) == [False, True]
    assert [each.status_code for each in answers if not each.is_success] == [409]
    assert (await ask(server, "ada", "GET", "")).json()["data"] == []


async def test_what_is_discarded_while_it_is_replayed_counts_as_done(
    server: RunningServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = contact("Done")
    await _deposited(server, work)
    writers = server.replication.writers
    really = writers.decided

    async def decided(*arguments: Any) -> list[Verdict]:
        verdicts = await really(*arguments)
        monkeypatch.undo()
        assert (await ask(server, "ada", "POST", f"/{work.id}/discard")).status_code == 204
        return verdicts

    monkeypatch.setattr(writers, "decided", decided)
    assert (await ask(server, "ada", "POST", f"/{work.id}/replay")).json()["status"] == "accepted"
    assert ("contact", work.record_id) in await server.rows()
    (entry,) = (await ask(server, "ada", "GET", "", params={"state": "replayed"})).json()["data"]
    assert (entry["id"], entry["outcome"]) == (work.id, "Replayed for Ben (Ben's laptop).")


async def test_a_replay_asks_before_it_overruns_what_others_did_since(server: RunningServer) -> None:
    stage = next(each.record_id for each in await server.changes() if each.record_type == "stage")
    deal = Mutation(
        new_id(),
        "deal",
        new_id(),
        Action.CREATE,
        after={"name": "Roof", "stage_id": stage, "amount": 1, "currency": "EUR"},
    )
    await server.write(deal)
    late = Mutation(new_id(), "deal", deal.record_id, Action.PATCH, after={"amount": 3}, before={"amount": 1}, at=now())
    await _deposited(server, late)
    since = Mutation(new_id(), "deal", deal.record_id, Action.PATCH, after={"amount": 2}, before={"amount": 1})
    await server.write(since)
    told = (await ask(server, "ada", "POST", f"/{late.id}/replay")).json()
    assert (told["status"], told["code"]) == ("conflicted", "conflicted")
    assert (await server.rows())["deal", deal.record_id]["amount"] == 2
    (entry,) = (await ask(server, "ada", "GET", "")).json()["data"]
    assert (entry["id"], entry["outcome"]) == (late.id, told["reason"])
    assert told["reason"] == "Amount: changed by Ada in the meantime."  # nothing was replayed
    told = (await ask(server, "ada", "POST", f"/{late.id}/replay", params={"overwrite": True})).json()
    assert told["status"] == "accepted"
    assert (await server.rows())["deal", deal.record_id]["amount"] == 3
    assert (await ask(server, "ada", "GET", "")).json()["data"] == []


async def test_what_was_still_on_its_way_when_it_was_handed_over_is_not_done_twice(server: RunningServer) -> None:
    """Its author had lost the role and got it back, while a push stood still on the way."""
    work = contact("On its way")
    await _deposited(server, work)
    await server.write(work)
    head = len(await server.changes())
    told = (await ask(server, "ada", "POST", f"/{work.id}/replay")).json()
    assert (told["status"], told["reason"]) == (
        "accepted",
        "It was done before: it had reached the server after all.",
    )
    assert len(await server.changes()) == head
    (entry,) = (await ask(server, "ada", "GET", "", params={"state": "replayed"})).json()["data"]
    assert entry["id"] == work.id


async def test_a_state_that_does_not_exist_is_refused(server: RunningServer) -> None:
    assert (await ask(server, "ada", "GET", "", params={"state": "lost"})).status_code == 422
