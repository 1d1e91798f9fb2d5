"""Creating, changing, verbs, versions and idempotency keys."""

from __future__ import annotations

import asyncio
from typing import Any

from shared_models.kernel.ids import is_id
from shared_models.platform.roles import Role
from sync.clock import new_id
from tests.server.rest.bodies import WRITABLE, made, valid_body
from tests.server.rest.conftest import Api, is_problem


async def test_every_record_is_made_read_changed_deleted_and_restored(api: Api) -> None:
    for kind in WRITABLE:
        body = await valid_body(api, kind)
        answer = await api("POST", f"/{kind.plural}", body)
        assert answer.status_code == 201, answer.text
        record = answer.json()
        told = {name: value for name, value in body.items() if not kind.field(name).secret}
        assert {name: record[name] for name in told} == told
        assert answer.headers["location"] == f"/api/v1/{kind.plural}/{record['id']}"
        assert answer.headers["etag"] == f'"{record["version"]}"'
        assert record["id"][14] == ("8" if kind.single else "7")
        path = f"/{kind.plural}/{record['id']}"
        assert await api.get(path) == record
        assert record["id"] in {each["id"] for each in (await api.get(f"/{kind.plural}"))["data"]}
        for method, address in (("PATCH", path), ("DELETE", path), ("POST", f"{path}/restore")):
            answer = await api(method, address, {} if method == "PATCH" else None)
            assert answer.status_code == 200, answer.text
        assert [each["kind"] for each in (await api.get(f"{path}/history"))["data"]] == ["restore", "delete", "create"]


async def test_a_given_id_is_kept_and_not_taken_twice(api: Api) -> None:
    record_id = new_id()
    assert (await api.make("tags", id=record_id, name="mine"))["id"] == record_id
    assert not is_problem(await api("POST", "/tags", {"id": record_id, "name": "again"}), 409, "already-exists")
    assert not is_problem(await api("POST", "/tags", {"id": record_id.upper(), "name": "x"}), 422, "invalid-value")
    duplicate = await api("POST", "/tags", {"name": "mine"})
    assert not is_problem(duplicate, 409, "duplicate")
    assert duplicate.json()["field"] == "name"


async def test_a_patch_holds_to_the_version_it_names(api: Api) -> None:
    contact = await api.make("contacts", first_name="Ada")
    path = f"/contacts/{contact['id']}"
    changed = await api("PATCH", path, {"city": "London"}, {"if-match": f'"{contact["version"]}"'})
    assert changed.status_code == 200
    stale = await api("PATCH", path, {"city": "Bern"}, {"if-match": f'"{contact["version"]}"'})
    assert not is_problem(stale, 412, "stale-version")
    assert (await api("PATCH", path, {"city": "Bern"}, {"if-match": "*"})).json()["city"] == "Bern"
    assert (await api("PATCH", path, {"phone": "1"})).json()["city"] == "Bern"


async def test_an_amount_without_its_currency_is_in_the_records_own(api: Api) -> None:
    stage = await made(api, "stage")
    deal = await api.make("deals", name="Engine", stage_id=stage, amount="1000", currency="JPY")
    path = f"/deals/{deal['id']}"
    assert (await api("PATCH", path, {"amount": "1001"})).json()["amount"] == "1001"
    assert not is_problem(await api("PATCH", path, {"amount": "1001.5"}), 422, "invalid-value")
    assert (await api("PATCH", path, {"amount": "7.125", "currency": "KWD"})).json()["amount"] == "7.125"
    results = await asyncio.gather(
        *(api("PATCH", path, {"amount": f"{n}.125"}, {"idempotency-key": f"key {n}"}) for n in range(6))
    )
    assert sorted(each.json()["amount"] for each in results) == [f"{n}.125" for n in range(6)]


async def test_many_writers_at_once_each_get_their_own_verdict(api: Api) -> None:
    editor, contact = await api.as_role(Role.EDITOR), await api.make("contacts", first_name="Ada")
    path = f"/contacts/{contact['id']}"
    head = await api.head()
    requests = [
        *(api("POST", "/tags", {"name": f"tag {n}"}) for n in range(12)),
        *(editor("POST", "/tags", {"name": f"tag {n}"}) for n in range(12)),
        *(api("PATCH", path, {"city": str(n)}, {"if-match": f'"{contact["version"]}"'}) for n in range(6)),
        *(editor("DELETE", path) for _ in range(3)),
        *(api("POST", "/tags", {"name": "x", "tone": "nonsense"}) for _ in range(3)),
    ]
    answers = await asyncio.gather(*requests)
    statuses = [each.status_code for each in answers]
    assert sorted(statuses[:24]) == [201] * 12 + [409] * 12
    assert sorted(statuses[24:30]) == [200] + [412] * 5
    assert statuses[30:] == [403] * 3 + [422] * 3
    names = [each["name"] for each in (await api.get("/tags", limit=200))["data"]]
    assert sorted(names) == sorted(f"tag {n}" for n in range(12))
    assert await api.head() - head < 13, "they were not decided together"


async def test_verbs_run_by_their_name(api: Api) -> None:
    pipeline = await made(api, "pipeline")
    first, won = [
        await api.make("stages", pipeline_id=pipeline, name=name, outcome=outcome, probability=odds)
        for name, outcome, odds in (("First", "open", 10), ("Won", "won", 100))
    ]
    deal = await api.make("deals", name="Engine", stage_id=first["id"])
    path = f"/deals/{deal['id']}"
    assert not is_problem(await api("PATCH", path, {"stage_id": won["id"]}), 422, "read-only-field")
    moved = (await api("POST", f"{path}/move_deal", {"stage_id": won["id"]})).json()
    assert (moved["status"], moved["probability"], moved["stage_id"]) == ("won", 100, won["id"])
    assert (await api.get("/activities", deal_id=deal["id"], sort="-id"))["data"][0]["subject"] == "Deal won"
    assert (await api.get(f"{path}/history"))["data"][0]["verb"] == "move_deal"
    task = await api.make("tasks", subject="Call")
    assert (await api("POST", f"/tasks/{task['id']}/complete_task")).json()["done_at"] is not None
    assert (await api("POST", f"/tasks/{task['id']}/complete_task", {"done": False})).json()["done_at"] is None


async def test_a_replay_happens_once_and_is_answered_as_it_was(api: Api) -> None:
    body, key = {"first_name": "Ada"}, {"idempotency-key": "made once"}
    first = await api("POST", "/contacts", body, key)
    path = f"/contacts/{first.json()['id']}"
    patch = await api("PATCH", path, {"city": "London", "notes": "a"}, {"idempotency-key": "moved"})
    gone = await api("DELETE", path, None, {"idempotency-key": "gone"})
    back = await api("POST", f"{path}/restore", None, {"idempotency-key": "back"})
    await api("PATCH", path, {"city": "Bern", "first_name": "Eve"})
    head = await api.head()
    for answer, again in (
        (first, await api("POST", "/contacts", body, key)),
        (patch, await api("PATCH", path, {"notes": "a", "city": "London"}, {"idempotency-key": "moved"})),
        (gone, await api("DELETE", path, None, {"idempotency-key": "gone"})),
        (back, await api("POST", f"{path}/restore", None, {"idempotency-key": "back"})),
    ):
        assert (again.status_code, again.json()) == (answer.status_code, answer.json())
        assert [again.headers.get(name) for name in ("etag", "location")] == [
            answer.headers.get(name) for name in ("etag", "location")
        ]
    assert await api.head() == head


async def test_a_refusal_is_replayed_too(api: Api) -> None:
    key = {"idempotency-key": "refused"}
    refused = await api("POST", "/tags", {"name": "x", "tone": "nonsense"}, key)
    again = await api("POST", "/tags", {"name": "x", "tone": "nonsense"}, key)
    assert not is_problem(again, 422, refused.json()["code"])
    assert {**again.json(), "correlation_id": ""} == {**refused.json(), "correlation_id": ""}


async def test_a_key_is_for_one_request_of_one_person(api: Api, neighbour: Api) -> None:
    key = {"idempotency-key": "~ any text, up to 200 characters!"}
    tag = (await api("POST", "/tags", {"name": "one"}, key)).json()
    assert not is_problem(await api("POST", "/tags", {"name": "two"}, key), 422, "idempotency-key-reused")
    path = f"/tags/{tag['id']}"
    assert (await api("PATCH", path, {"name": "two"}, key)).json()["name"] == "two"
    stale = await api("PATCH", path, {"name": "two"}, {**key, "if-match": '"1"'})
    assert not is_problem(stale, 422, "idempotency-key-reused")
    other = (await neighbour("POST", "/tags", {"name": "one"}, key)).json()
    assert is_id(other["id"])
    assert other["id"] != tag["id"]


async def test_racing_replays_make_one_record(api: Api) -> None:
    key = {"idempotency-key": "race"}
    answers = await asyncio.gather(*(api("POST", "/contacts", {"first_name": "Ada"}, key) for _ in range(8)))
    assert {each.status_code for each in answers} == {201}
    assert len({each.text for each in answers}) == 1
    assert len((await api.get("/contacts"))["data"]) == 1


async def test_of_two_racing_requests_under_one_key_one_is_refused(api: Api) -> None:
    for attempt in range(4):
        key = {"idempotency-key": f"race {attempt}"}
        bodies: list[dict[str, Any]] = [{"name": f"{attempt} {n}"} for n in range(4)]
        answers = await asyncio.gather(*(api("POST", "/tags", body, key) for body in bodies))
        assert sorted(each.status_code for each in answers) == [201, 422, 422, 422]
    assert len((await api.get("/tags"))["data"]) == 4


async def test_a_patch_of_a_merged_duplicate_is_answered_with_the_record_that_stays(api: Api) -> None:
    away, stays = [await api.make("contacts", first_name=name) for name in ("Ann", "Anna")]
    merged = await api("POST", f"/contacts/{away['id']}/merge_into", {"survivor_id": stays["id"]})
    assert merged.status_code == 200, merged.text
    assert merged.json()["merged_into"] == stays["id"]
    answer = await api("PATCH", f"/contacts/{away['id']}", {"phone": "7"})
    assert (answer.status_code, answer.json()["id"], answer.json()["phone"]) == (200, stays["id"], "7")
    assert (await api("POST", f"/contacts/{away['id']}/unmerge", {})).status_code == 200


async def test_a_shared_view_is_not_changed_by_who_may_not_share(api: Api) -> None:
    rep, view = await api.as_role(Role.SALES_REP), await api.make("saved-views", name="Kiel", record_type="contact")
    path = f"/saved-views/{view['id']}"
    assert (await api("PATCH", path, {"shared": True})).status_code == 200
    for method, body in (("PATCH", {"name": "Bonn"}), ("PATCH", {"filters": []}), ("DELETE", None)):
        assert not is_problem(await rep(method, path, body), 403, "not-permitted")
    assert (await api.get(path))["name"] == "Kiel"
    assert (await api("DELETE", path)).status_code == 200
