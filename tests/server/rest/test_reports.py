"""Reports over REST: the figures of the books, as JSON and as files, for who may see them."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest

from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.communications.branding import BRANDING
from shared_models.platform.roles import Role
from tests.server.rest.conftest import PROBLEM, Api

YEAR = {"from": "2026-01-01", "to": "2026-12-31"}


async def _books(api: Api) -> dict[str, str]:
    """A sale of 119 with its tax, half of it in March."""
    settings = await api("POST", "/ledger-settings", {"id": SETTINGS[1], "base_currency": "EUR"})
    assert settings.status_code == 201, settings.text
    accounts = {}
    for code, kind in (("1400", "receivable"), ("8400", "income"), ("1776", "tax")):
        made = await api.make("accounts", code=code, name=kind, type=kind)
        accounts[kind] = made["id"]
    accounts["project"] = (await api.make("analytic-accounts", code="P1", name="Project"))["id"]
    journal = await api.make("journals", code="GEN", name="General", prefix="GEN-{year}-")
    opened = await api("POST", f"/ledger-settings/{SETTINGS[1]}/open_year", {"first": "2026-01-01"})
    assert opened.status_code == 200, opened.text
    for day in ("2026-03-05", "2026-11-20"):
        amounts = (("receivable", "11900", "0"), ("income", "0", "10000"), ("tax", "0", "1900"))
        lines = [
            {"account_id": accounts[k], "debit": f"{int(d) / 200:.2f}", "credit": f"{int(c) / 200:.2f}"}
            for k, d, c in amounts
        ]
        lines[1]["analytic_id"] = accounts["project"] if day < "2026-06" else None
        entry = await api.make("entries", journal_id=journal["id"], day=day, base_currency="EUR", lines=lines)
        posted = await api("POST", f"/entries/{entry['id']}/post_entry", {})
        assert posted.status_code == 200, posted.text
    return accounts


async def test_a_report_says_exact_amounts_and_what_they_are_made_of(api: Api) -> None:
    accounts = await _books(api)
    found = await api.get("/reports/trial_balance", **YEAR)
    assert [each["of"] for each in found["columns"]] == ["opening", "debit", "credit", "closing"]
    rows = {row["accounts"][0]: row["amounts"] for row in found["rows"] if row["kind"] == "account"}
    assert rows[accounts["receivable"]] == ["0.00", "119.00", "0.00", "119.00"]
    assert found["rows"][-1]["amounts"] == ["0.00", "119.00", "119.00", "0.00"]
    result = await api.get("/reports/profit_and_loss", **YEAR, compare="months")
    assert len(result["columns"]) == 13
    assert result["rows"][-1]["amounts"][2] == "50.00"
    assert result["rows"][-1]["amounts"][-1] == "100.00"


async def test_a_report_is_narrowed_and_compared_as_on_a_device(api: Api) -> None:
    accounts = await _books(api)
    span = {"from": "2026-07-01", "to": "2026-12-31", "compare": "previous"}
    found = await api.get("/reports/profit_and_loss", **span)
    assert [each["of"] for each in found["columns"]] == ["amount", "amount", "difference", "percent"]
    assert found["rows"][-1]["amounts"] == ["50.00", "50.00", "0.00", "0.0"]
    of_project = await api.get("/reports/profit_and_loss", **span, analytic=accounts["project"])
    assert of_project["rows"][-1]["amounts"] == ["0.00", "50.00", "-50.00", "-100.0"]
    lines = await api.get("/reports/general_ledger", **YEAR, analytic=accounts["project"])
    assert [each["credit"] for each in lines["data"]] == ["50.00"]


async def test_the_same_figures_come_as_files(api: Api) -> None:
    await _books(api)
    answer = await api("GET", "/reports/trial_balance", params=YEAR | {"format": "csv"})
    await api("POST", "/branding", {"id": BRANDING[1], "legal_name": "Nord GmbH", "logo": "bm8gbG9nbw=="})
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert rows[-1] == ["Total", "0.00", "119.00", "119.00", "0.00"]
    for name in ("trial_balance", "general_ledger"):
        book = await api("GET", f"/reports/{name}", params=YEAR | {"format": "xlsx", "language": "ar"})
        assert book.content.startswith(b"PK")
        pages = await api("GET", f"/reports/{name}", params=YEAR | {"format": "pdf", "language": "de"})
        assert pages.content.startswith(b"%PDF")
        assert pages.headers["content-type"] == "application/pdf"


async def test_a_ledger_goes_on_page_by_page_with_its_balance(api: Api) -> None:
    accounts = await _books(api)
    asked: dict[str, Any] = YEAR | {"account": accounts["receivable"], "limit": 1}
    first = await api.get("/reports/general_ledger", **asked)
    second = await api.get("/reports/general_ledger", **asked, cursor=first["next"])
    assert [each["balance"] for each in (*first["data"], *second["data"])] == ["59.50", "119.00"]
    assert second["next"] is None
    forged = await api("GET", "/reports/general_ledger", params=asked | {"account": "", "cursor": first["next"]})
    assert forged.status_code == 400


@pytest.mark.parametrize(
    ("path", "wrong", "status"),
    [
        ("trial_balance", {"from": "2026-02-30"}, 422),
        ("trial_balance", {"from": "2027-01-01"}, 422),
        ("trial_balance", {"to": "yesterday"}, 422),
        ("trial_balance", {"party": "x"}, 422),
        ("statement", {}, 422),
        ("nothing", {}, 404),
        ("trial_balance", {}, 404),
    ],
)
async def test_what_cannot_be_reported_is_said(api: Api, path: str, wrong: dict[str, str], status: int) -> None:
    answer = await api("GET", f"/reports/{path}", params=YEAR | wrong)
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == PROBLEM


async def test_who_may_not_see_the_books_sees_no_report(api: Api) -> None:
    rep = await api.as_role(Role.SALES_REP)
    for name in ("trial_balance", "general_ledger"):
        answer = await rep("GET", f"/reports/{name}", params=YEAR)
        assert answer.status_code == 403
