"""Dunning over REST: what would be written is proposed, and written by the verb with what the proposal says."""

from __future__ import annotations

from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.platform.roles import Role
from tests.server.rest.conftest import Api

PATH = "/dunning-proposals"


async def late(api: Api, name: str, amount: str, due: str) -> str:
    """A customer who owes so much since a day."""
    customer = (await api.make("companies", name=name))["id"]
    accounts = {each["code"]: each["id"] for each in (await api.get("/accounts"))["data"]}
    journal = (await api.get("/journals"))["data"][0]["id"]
    lines = [
        {"account_id": accounts["1400"], "debit": amount, "company_id": customer, "due": due},
        {"account_id": accounts["8400"], "credit": amount},
    ]
    entry = await api.make("entries", journal_id=journal, day="2026-03-01", base_currency="EUR", lines=lines)
    assert (await api("POST", f"/entries/{entry['id']}/post_entry", {})).is_success
    return str(entry["id"])


async def test_letters_are_proposed_and_written_once_by_what_the_proposal_says(api: Api, neighbour: Api) -> None:
    assert (await api("POST", "/ledger-settings", {"id": SETTINGS[1], "base_currency": "EUR"})).is_success
    for code, kind in (("1400", "receivable"), ("8400", "income")):
        await api.make("accounts", code=code, name=kind, type=kind)
    await api.make("journals", code="GEN", name="General", prefix="GEN-{year}-")
    assert (await api("POST", f"/ledger-settings/{SETTINGS[1]}/open_year", {"first": "2026-01-01"})).is_success
    assert await api.get(PATH, day="2026-04-15") == {"day": "2026-04-15", "data": [], "run": None}
    level = await api.make("dunning-levels", name="Reminder", level=1, days=10, fee="5.00", interest="10")
    first = await late(api, "Ada Ltd", "100.00", "2026-03-16")
    await late(api, "Bea Ltd", "200.00", "2026-04-10")
    found = await api.get(PATH, day="2026-04-15")
    (letter,) = found["data"]
    assert (letter["name"], letter["level"], letter["total"]) == ("Ada Ltd", 1, "105.82")
    assert [(each["entry_id"], each["open"]) for each in letter["items"]] == [(first, "100.00")]
    assert letter["run"] == found["run"]
    assert letter["run"]["level_ids"] == [level["id"]]
    run = f"/ledger-settings/{SETTINGS[1]}/run_dunning"
    assert (await api("POST", run, letter["run"])).is_success
    (written,) = (await api.get("/dunning-letters"))["data"]
    assert (written["id"], written["total"]) == (letter["id"], "105.82")
    assert (await api.get(PATH, day="2026-04-15"))["data"] == []
    assert [each["name"] for each in (await api.get(PATH, day="2026-04-25"))["data"]] == ["Bea Ltd"]
    assert (await api("GET", f"{PATH}?day=2026-02-30")).status_code == 422
    assert (await (await api.as_role(Role.SALES_REP))("GET", f"{PATH}?day=2026-04-25")).status_code == 403
    assert (await neighbour.get(PATH, day="2026-04-25"))["data"] == []
