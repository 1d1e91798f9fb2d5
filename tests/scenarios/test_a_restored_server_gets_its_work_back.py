"""After the server was put back to an earlier point, what it had accepted since comes back from the devices."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest_asyncio

from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id
from tests.running import RunningServer
from tests.scenarios.backup import Backup
from tests.scenarios.desk import Desk, create, differences, move_deal, seated


@pytest_asyncio.fixture
async def desks(server: RunningServer, tmp_path: Path) -> AsyncIterator[tuple[Desk, Desk]]:
    async with AsyncExitStack() as stack:
        found = []
        for name in ("ada", "ben"):
            desk = await seated(server, tmp_path, name, server.url, impatient=True)
            stack.push_async_callback(desk.close)
            found.append(desk)
        yield found[0], found[1]


async def _agree(server: RunningServer, *desks: Desk) -> None:
    for desk in desks:
        await desk.until(lambda desk=desk: desk.replica.pending_count() == 0)  # type: ignore[misc]
    newest = (await server.changes())[-1].version
    for desk in desks:
        await desk.caught_up(newest)
    rows = [desk.rows() for desk in desks]
    assert not differences(rows[0], rows[1])


async def test_everything_accepted_since_is_back_in_the_order_it_had(
    server: RunningServer, desks: tuple[Desk, Desk]
) -> None:
    ada, ben = desks
    stages = {each.after["name"]: each.record_id for each in await server.changes() if each.record_type == "stage"}
    deal = create("deal", name="Chairs", stage_id=stages["Lead"], amount=100, currency="EUR")
    kept = create("contact", last_name="Kept", city="Ulm")
    ada.do(deal, kept)
    await _agree(server, ada, ben)

    backup = Backup(server)
    # Ada first, Ben on top of her work; after the restore Ben may well be the first who comes back.
    lost = create("contact", last_name="Lost", city="Bonn")
    ada.do(lost, ada.patch("deal", deal.record_id, amount=200), ada.patch("contact", kept.record_id, city="Trier"))
    await _agree(server, ada, ben)
    ben.do(ben.patch("deal", deal.record_id, amount=300), ben.patch("contact", lost.record_id, first_name="Erika"))
    ben.do(ben.patch("contact", kept.record_id, city="Mainz"), move_deal(deal.record_id, stages["Qualified"]))
    await _agree(server, ada, ben)
    gone = create("contact", last_name="Gone")
    ben.do(gone)
    await _agree(server, ada, ben)
    ada.do(Mutation(new_id(), "contact", gone.record_id, Action.DELETE))
    await _agree(server, ada, ben)
    before, old = ada.rows(), ada.replica.epoch

    await ada.close()
    await ben.close()
    await backup.put_back()
    assert lost.record_id not in {key[1] for key in await server.rows()}

    ben.open()
    ben.do(create("contact", last_name="Afterwards"))
    await ben.until(lambda: ben.replica.epoch != old and ben.replica.pending_count() == 1)  # waits for Ada
    ada.open()
    await ada.until(lambda: ada.replica.epoch != old)
    await _agree(server, ada, ben)
    after = ada.rows()
    told = ("amount", "city", "first_name", "last_name", "stage_id")
    for key, row in before.items():
        assert key in after, (key, row.get("last_name") or row.get("title"))
        if key[0] == "activity":
            continue  # what a verb notes down by itself is noted anew
        assert (row["deleted_at"] is None) == (after[key]["deleted_at"] is None), row["title"]
        assert {name: row.get(name) for name in told} == {name: after[key].get(name) for name in told}
    assert not ada.replica.inbox()
    assert not ben.replica.inbox()


async def test_what_cannot_be_done_again_waits_for_its_author(server: RunningServer, desks: tuple[Desk, Desk]) -> None:
    ada, ben = desks
    backup = Backup(server)
    tag = create("tag", name="VIP")
    ada.do(tag)
    await _agree(server, ada, ben)
    await ada.close()
    await ben.close()
    await backup.put_back()
    await server.write(create("tag", name="VIP"))  # somebody was faster with the same name

    ada.open()
    await ada.until(lambda: bool(ada.replica.inbox()))
    [waiting] = ada.replica.inbox()
    assert waiting.mutation.id == tag.id
    assert waiting.verdict is not None
    assert "restored" in waiting.verdict.reason
