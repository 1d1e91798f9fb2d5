"""The file for the bank over REST: of a posted batch, for whoever may see it."""

from __future__ import annotations

from shared_models.kernel.ids import named_id
from shared_models.platform.roles import Role
from tests.server.rest.conftest import Api


def chart(kind: str, key: str) -> str:
    return named_id(kind, f"skr03/{key}")


async def test_a_posted_batch_is_read_as_a_file_for_the_bank(api: Api, neighbour: Api) -> None:
    settings = (await api.make("ledger-settings", name="Books & Co", base_currency="EUR"))["id"]
    for verb, body in (("install_chart", {"chart": "skr03"}), ("open_year", {"first": "2026-01-01"})):
        assert (await api("POST", f"/ledger-settings/{settings}/{verb}", body)).is_success
    vendor = {"company_id": (await api.make("companies", name="Kontor Müller"))["id"]}
    journals = (await api.get("/journals"))["data"]
    general, bank = (next(each["id"] for each in journals if each["kind"] == kind) for kind in ("general", "bank"))
    lines = [
        {"account_id": chart("account", "4930"), "debit": "119.00"},
        {"account_id": chart("account", "1600"), "credit": "119.00", **vendor},
    ]
    values = {"journal_id": general, "day": "2026-11-10", "base_currency": "EUR"}
    entry = (await api.make("entries", lines=lines, **values))["id"]
    assert (await api("POST", f"/entries/{entry}/post_entry", {})).is_success
    theirs = (await api.make("bank-accounts", name="Müller", iban="FR1420041010050500013M02606", **vendor))["id"]
    own = (await api.make("bank-accounts", name="Ours", iban="DE89370400440532013000", journal_id=bank))["id"]
    item = {"entry_id": entry, "line": 1, "amount": "119.00", "payee_account_id": theirs, **vendor}
    head = {"name": "November", "bank_account_id": own, "execution": "2026-11-20", "currency": "EUR"}
    batch = (await api.make("payment-batches", items=[item], **head))["id"]
    file = f"/payment-batches/{batch}/pain001"
    early = await api("GET", file)
    assert (early.status_code, early.json()["code"]) == (422, "payments-not-writable")
    other = await api.as_role(Role.ACCOUNTANT)
    for path in (
        f"/bank-accounts/{theirs}/confirm_account",
        *(f"/payment-batches/{batch}/{each}_batch" for each in ("release", "post")),
    ):
        answer = await other("POST", path, {})
        assert answer.is_success, answer.text
    answer = await other("GET", file)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/xml")
    assert b"<Nm>Kontor Mueller<" in answer.content
    assert b">119.00<" in answer.content
    assert (await neighbour("GET", file)).status_code == 404
    assert (await (await api.as_role(Role.SALES_REP))("GET", file)).status_code == 403
