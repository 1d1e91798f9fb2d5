"""A ledger sent over REST is posted, once, by whoever may."""

from __future__ import annotations

from sync.clock import new_id
from tests.running import RunningServer
from tests.server.accounting.test_routes import ask

JOURNAL = b"""
2026-01-05 * Bank | Opening
    assets:bank      1000.00 EUR
    equity:opening
2026-02-01 * Acme | Paper
    expenses:office    10.00 USD @@ 9.10 EUR
    assets:bank
2026-03-01 * Time off
    expenses:vacation     8 HOURS
    assets:vacation
"""


async def send(server: RunningServer, name: str, content: bytes, **query: str) -> tuple[int, dict[str, object]]:
    answer = await ask(server, name, "POST", "/api/v1/ledger-imports", params=query, content=content)
    return answer.status_code, answer.json()


async def test_a_ledger_is_taken_over_once_and_what_is_no_entry_is_told(server: RunningServer) -> None:
    for _ in range(2):
        status, told = await send(server, "ada", JOURNAL, format="journal")
        assert status == 200, told
        assert (told["entries"], told["accounts"]) == (2, 3)
        [left] = told["not_booked"]  # type: ignore[misc]  # JSON
        assert left["reason"] == "nothing in it is worth any money."
    entries = (await ask(server, "ada", "GET", "/api/v1/entries", params={"limit": "10"})).json()["data"]
    assert sorted(each["number_text"] for each in entries) == ["IMP-2026-00001", "IMP-2026-00002"]
    audit = (await ask(server, "ada", "GET", "/api/v1/ledger-audit")).json()
    assert (audit["entries"], audit["findings"]) == (2, 0)
    sent_back = await ask(server, "ada", "GET", "/api/v1/ledger-exports/journal?from=2026-01-01&to=2026-12-31")
    assert "10.00 USD @@ 9.10 EUR" in sent_back.text


async def test_who_may_not_post_and_what_is_no_ledger_are_refused(server: RunningServer) -> None:
    assert (await send(server, "ben", JOURNAL, format="journal"))[0] == 403
    status, told = await send(server, "ada", b"2026-01-05 x\n  a  1.00 EUR\n  b  2.00 EUR\n", format="journal")
    assert status in (200, 422), told
    assert (await send(server, "ada", JOURNAL, format=new_id()))[0] == 422
    assert (await send(server, "ada", b"\xff", format="beancount"))[0] == 422
