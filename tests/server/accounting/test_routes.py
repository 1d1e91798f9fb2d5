"""Over REST: devices tell what they have seen, and whoever keeps the books has them checked."""

from __future__ import annotations

from typing import Any

import httpx

from sync.clock import new_id
from sync.protocol.witness import AUDIT, MOST_HEADS, WITNESS
from tests.running import RunningServer


async def ask(server: RunningServer, name: str, method: str, path: str, **parts: Any) -> httpx.Response:
    tokens = await server.sign_in(name, new_id())
    headers = {"authorization": f"Bearer {tokens['access_token']}"}
    async with httpx.AsyncClient(base_url=server.url, headers=headers) as client:
        return await client.request(method, path, **parts)


async def test_what_a_device_has_seen_and_the_books_do_not_hold_is_an_alarm(server: RunningServer) -> None:
    head = {"series_id": new_id(), "place": 3, "hash": "ab" * 32}
    answer = await ask(server, "ben", "POST", WITNESS, json={"epoch": new_id(), "heads": [head]})
    assert answer.json() == {"apart": [head]}
    found = (await ask(server, "ada", "GET", AUDIT)).json()
    assert (found["entries"], found["witnesses"], found["findings"]) == (0, 1, 1)
    (finding,) = found["data"]
    assert (finding["record_type"], finding["record_id"]) == ("number_series", head["series_id"])
    assert "has seen place 3 of this series, which is gone" in finding["what"]
    assert (await ask(server, "ben", "GET", AUDIT)).status_code == 403


async def test_what_is_no_head_is_refused(server: RunningServer) -> None:
    right = {"series_id": new_id(), "place": 3, "hash": "ab" * 32}
    wrong = [{"series_id": "x"}, {"place": 0}, {"place": 2**63}, {"hash": "AB" * 32}, {"hash": None}]
    bodies = [[{**right, **each}] for each in wrong] + [[right] * (MOST_HEADS + 1)]
    for heads in bodies:
        answer = await ask(server, "ben", "POST", WITNESS, json={"heads": heads})
        assert answer.status_code == 422, answer.text
    assert (await ask(server, "ada", "GET", AUDIT)).json()["findings"] == 0
