"""Tables of QuickBooks and Xero sent over REST: taken over once, and what is wrong with a row is said."""

from __future__ import annotations

from typing import Any

from shared_models.accounting.ledger_settings import SETTINGS
from tests.running import RunningServer
from tests.server.accounting.test_routes import ask
from tests.sync.ledger_files.test_exported_tables import QUICKBOOKS_ACCOUNTS, XERO_ACCOUNTS

INVOICES = b"""\
Open Invoices
,Date,Transaction type,Num,Due date,Amount,Open balance
Amy's Bird Sanctuary,,,,,,
,10/28/2026,Invoice,1021,11/27/2026,459.00,239.00
,11/02/2026,Credit Memo,1026,11/02/2026,-100.00,(100.00)
Total for Amy's Bird Sanctuary,,,,,"$ 359.00","$ 139.00"
Bill's Windsurf Shop,,,,,,
,11/04/2026,Invoice,1027,12/04/2026,"1,085.00","1,085.00"
,11/05/2026,Invoice,1028,12/05/2026,5.00,much
"""
CUSTOMERS = b"""\
Customer,Email,Phone,Billing address,Country
Amy's Bird Sanctuary,birds@example.com,(650) 555-3311,4581 Finch St.,United States
Bill's Windsurf Shop,no address,(415) 444-6538,12 Ocean Dr.,US
"""


async def send(server: RunningServer, content: bytes, *, name: str = "ada", **query: str) -> tuple[int, dict[str, Any]]:
    asked = {"day": "2026-11-20", **query}
    answer = await ask(server, name, "POST", "/api/v1/table-imports", params=asked, content=content)
    return answer.status_code, answer.json()


async def entries(server: RunningServer) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await ask(server, "ada", "GET", "/api/v1/entries")).json()["data"]
    return found


async def test_tables_are_taken_over_once_and_rows_that_are_wrong_are_told(server: RunningServer) -> None:
    await ask(server, "ada", "POST", "/api/v1/ledger-settings", json={"id": SETTINGS[1], "base_currency": "USD"})
    verbs = f"/api/v1/ledger-settings/{SETTINGS[1]}"
    await ask(server, "ada", "POST", f"{verbs}/install_chart", json={"chart": "general"})
    assert (await send(server, b"x", name="ben", what="accounts"))[0] == 403

    for count in (4, 0):
        _, told = await send(server, XERO_ACCOUNTS.encode(), what="accounts")
        assert told == {"program": "Xero", "made": count, "known": 4 - count, "faults": []}
    _, told = await send(server, QUICKBOOKS_ACCOUNTS, what="accounts")
    assert [each["line"] for each in told["faults"]] == [5, 6, 7, 8, 9, 10, 11, 12]
    assert told["faults"][0]["reason"] == "the number 1000 is Cash on hand here. Change one of them."

    _, told = await send(server, CUSTOMERS, what="customers")
    assert (told["made"], [(each["line"], each["column"]) for each in told["faults"]]) == (1, [(3, "email")])

    _, told = await send(server, INVOICES, what="invoices")  # no fiscal year is open: nothing of it stays
    assert (told["made"], len(told["faults"])) == (0, 4)
    assert await entries(server) == []
    await ask(server, "ada", "POST", f"{verbs}/open_year", json={"first": "2026-01-01"})
    _, told = await send(server, INVOICES, what="invoices", preview="true")
    assert (told["made"], await entries(server)) == (3, [])
    for count in (3, 0):
        status, told = await send(server, INVOICES, what="invoices")
        assert (status, told["made"], told["known"]) == (200, count, 3 - count), told
        assert [(each["line"], each["column"]) for each in told["faults"]] == [(9, "Open balance")]
    days = "from=2026-01-01&to=2026-12-01"
    aged = (await ask(server, "ada", "GET", f"/api/v1/reports/aged_receivable?{days}")).json()
    assert {row["label"]: row["amounts"][-1] for row in aged["rows"]} == {
        "Amy's Bird Sanctuary": "139.00",
        "Bill's Windsurf Shop": "1085.00",
        "Total": "1224.00",
    }
    assert (await ask(server, "ada", "GET", "/api/v1/ledger-audit")).json()["findings"] == 0
