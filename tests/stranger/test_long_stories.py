"""What a stranger meets in the long run: loads of what differs, a restore, lost access, records out of sight, files."""

from __future__ import annotations

import hashlib
import json

from server.identity.members import change_role
from tests.running import RunningServer
from tests.scenarios.backup import Backup
from tests.stranger.client import new_id
from tests.stranger.conftest import Newcomer
from tests.stranger.test_stranger import caught_up, told, write_something


async def test_only_chunks_that_differ_are_fetched_again(newcomer: Newcomer, way: str) -> None:
    ada, ben = await newcomer("ada"), await newcomer("ben")
    await ada.open()
    _, contact = await write_something(ada)
    await ben.load()
    whole = ben.fetched
    await ben.load()
    assert ben.fetched == (0 if way == "direct" else ben.fetched)
    ada.do("patch", "contact", contact, after={"city": "Bonn"})
    ada.do("create", "tag", new_id(), after={"name": "New"})
    await ada.settle()
    newest = max(each["version"] for each in ada.copy.verdicts.values())
    await ada.until(lambda: ada.copy.cursor >= newest)
    await ben.load()
    assert whole > 3
    assert ben.fetched == (2 if way == "direct" else ben.fetched)
    assert told(ben) == told(ada)


async def test_a_restored_server_gets_back_what_it_has_lost(newcomer: Newcomer, server: RunningServer) -> None:
    ada, ben = await newcomer("ada"), await newcomer("ben")
    await ada.open()
    await ben.open()
    _, contact = await write_something(ada)
    backup = Backup(server)
    lost = new_id()
    ada.do("create", "contact", lost, after={"last_name": "Lost"})
    ada.do("patch", "contact", contact, after={"city": "Trier"}, before={"city": "Ulm"})
    await ada.settle()
    await caught_up(ben, ada)
    await ben.until(lambda: ("contact", lost) in ben.copy.rows)
    ben.do("patch", "contact", lost, after={"first_name": "Erika"}, before={"first_name": None})
    ben.do("patch", "contact", contact, after={"city": "Mainz"}, before={"city": "Trier"})
    await ben.settle()
    await ada.close()
    await ben.close()
    await backup.put_back()
    ben.do("create", "tag", new_id(), after={"name": "Made meanwhile"})
    await ben.open()
    await ben.until(lambda: bool(ben.copy.later))
    await ada.open()
    await ada.settle()
    await ben.until(lambda: not ben.copy.later and not ben.copy.queue)
    newest = max(each.get("version", 0) for each in (*ada.copy.verdicts.values(), *ben.copy.verdicts.values()))
    for each in (ada, ben):
        await each.until(lambda each=each: each.copy.cursor >= newest)  # type: ignore[misc]
    assert told(ada) == told(ben)
    rows = ada.copy.rows
    assert (rows["contact", lost]["first_name"], rows["contact", contact]["city"]) == ("Erika", "Mainz")
    assert not any(each["status"] == "rejected" for each in (*ada.copy.verdicts.values(), *ben.copy.verdicts.values()))


async def test_work_that_may_not_be_pushed_any_more_is_handed_over(newcomer: Newcomer) -> None:
    ada, ben = await newcomer("ada"), await newcomer("ben")
    for token in (False, True):
        ben.do("create", "contact", new_id(), after={"last_name": f"Kept {token}"})
        assert await ben.hand_over(by_refresh_token=token) == 204
    ben.do("create", "contact", new_id(), after={"last_name": 1.5})
    assert await ben.hand_over() == 422
    answer = (await ada.http.get("/api/v1/quarantine")).json()["data"]
    assert [each["after"] for each in answer] == [{"last_name": "Kept False"}, {"last_name": "Kept True"}]


async def test_records_out_of_sight_have_a_name_where_something_in_sight_points_at_them(
    newcomer: Newcomer, server: RunningServer
) -> None:
    ada, vera = await newcomer("ada"), await newcomer("vera")
    await ada.open()
    company, contact = await write_something(ada)
    await _may(server, "vera", "contact.view")
    await vera.open()
    await caught_up(vera, ada)
    assert ("contact", contact) in vera.copy.rows
    assert ("company", company) not in vera.copy.rows
    assert vera.copy.names["company", company] == "Größe & Söhne"
    ada.do("patch", "company", company, after={"name": "Klein"})
    await ada.settle()
    await vera.until(lambda: vera.copy.names["company", company] == "Klein")
    assert vera.copy.lease_hours == 72


async def test_files_travel_by_their_digest(newcomer: Newcomer) -> None:
    ada, ben = await newcomer("ada"), await newcomer("ben")
    await ada.open()
    company, _ = await write_something(ada)
    data = b"An offer." * 1_000
    digest = hashlib.sha256(data).hexdigest()
    made = {"file_name": "offer.txt", "digest": digest, "size": len(data), "company_id": company}
    attached = ada.do("create", "attachment", new_id(), after=made)
    await ada.settle()
    assert ada.copy.verdicts[attached]["status"] == "accepted", ada.copy.verdicts[attached]
    for start, end, status in ((0, 5_000, 202), (5_000, len(data), 201)):
        stands = await ada.http.head(f"/api/v1/content/{digest}/upload")
        assert (stands.headers["upload-offset"], stands.headers["upload-complete"]) == (str(start), "?0")
        part = {"Content-Range": f"bytes {start}-{end - 1}/{len(data)}"}
        answer = await ada.http.put(f"/api/v1/content/{digest}", content=data[start:end], headers=part)
        assert answer.status_code == status
    assert (await ben.http.get(f"/api/v1/content/{digest}")).content == data


async def _may(server: RunningServer, name: str, *granted: str) -> None:
    """Give a person a role that may do this and nothing else."""
    here = server.identity.database
    statement = "INSERT INTO custom_role (tenant_id, name, permissions) VALUES (%s, 'Few', %s)"

    async def change() -> None:
        async with here.platform() as connection:
            await connection.exec_driver_sql(statement, (server.tenant.id, json.dumps(granted)))
        await change_role(here, server.tenant, server.people[name].id, "Few")

    await server.do(change)
