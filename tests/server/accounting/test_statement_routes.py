"""Bank statements sent over REST come in once, in every format; what is hostile is refused with what is wrong."""

from __future__ import annotations

from typing import Any

from sync.bank_files.statement import Statement, StatementLine
from sync.clock import new_id
from tests.running import RunningServer
from tests.server.accounting.test_routes import ask
from tests.sync.bank_files.writers import camt, csv_file, mt940, ofx, qif

IBAN = "DE89370400440532013000"
PATH = "/api/v1/statement-imports"
TWIN: dict[str, Any] = {
    "day": "2026-11-02",
    "amount": -350,
    "currency": "EUR",
    "purpose": "A",
    "value_day": "2026-11-02",
}
LINES = (
    StatementLine(**TWIN),
    StatementLine(**TWIN),
    StatementLine(day="2026-11-03", value_day="2026-11-03", amount=11_900, currency="EUR"),
)
TOLD = Statement(
    form="", currency="EUR", lines=LINES, iban=IBAN, opening=10_000, closing=21_200, opening_day="2026-11-02",
    closing_day="2026-11-03", number="7",
)  # fmt: skip
BOMB = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><Document>&b;</Document>'


async def made(server: RunningServer, path: str, **values: Any) -> str:
    answer = await ask(server, "ada", "POST", f"/api/v1/{path}", json=values)
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


async def bank(server: RunningServer, name: str) -> str:
    return await made(server, "bank-accounts", name=name, currency="EUR")


async def send(server: RunningServer, content: bytes, who: str = "ada", **query: str) -> tuple[int, dict[str, Any]]:
    answer = await ask(server, who, "POST", PATH, params=query, content=content)
    return answer.status_code, answer.json()


async def test_each_format_comes_in_once_and_twins_survive(server: RunningServer) -> None:
    written = {"camt": camt(TOLD), "mt940": mt940(TOLD), "ofx": ofx(TOLD), "csv": csv_file(TOLD), "qif": qif(TOLD)}
    for name, content in written.items():
        account = await bank(server, name)
        for new in (3, 0):
            status, told = await send(server, content, bank_account_id=account, day_first="false")
            assert status == 200, (name, told)
            assert (told["lines"], told["new"]) == (3, new), name
    lines = (await ask(server, "ada", "GET", "/api/v1/bank-lines", params={"limit": "50"})).json()["data"]
    assert sorted(each["amount"] for each in lines) == sorted(["-3.50", "-3.50", "119.00"] * len(written))


async def test_columns_that_were_said_once_are_known_again(server: RunningServer) -> None:
    account = await bank(server, "odd")
    odd = b"When|What|How much\n05/06/2026|Coffee|3,50\n"
    status, told = await send(server, odd, bank_account_id=account)
    assert (status, told["code"]) == (422, "statement-unreadable"), told
    columns = '{"delimiter": "|", "day": "When", "text": ["What"], "amount": "How much", "inverted": true, %s}'
    said = {"columns": columns % '"day_first": true, "decimal_mark": ","'}
    status, told = await send(server, odd, bank_account_id=account, **said)
    assert (status, told["new"]) == (200, 1), told
    status, told = await send(server, odd.replace(b"05/06", b"06/06"), bank_account_id=account)
    assert (status, told["new"], told["data"][0]["first"]) == (200, 1, "2026-06-06"), told
    lines = (await ask(server, "ada", "GET", "/api/v1/bank-lines")).json()["data"]
    assert [each["amount"] for each in lines] == ["-3.50", "-3.50"], "a guess would take them for money that came in"
    status, told = await send(server, odd, bank_account_id=account, columns='{"colour": "red"}')
    assert (status, told["field"]) == (422, "columns")


async def test_what_is_hostile_or_not_allowed_is_refused_with_its_reason(server: RunningServer) -> None:
    account = await bank(server, "safe")
    for content, why in (
        (BOMB, "DOCTYPE"),
        (b"", "empty"),
        (b"\x00\x01" * 500, ""),
        (camt(TOLD).replace(b"119.00", b"119.01"), "missing"),
    ):
        status, told = await send(server, content, bank_account_id=account)
        assert (status, why in told["detail"]) == (422, True), told
    assert (await send(server, camt(TOLD), "ben", bank_account_id=account))[0] == 403
    for nobody in ("x", new_id()):
        assert (await send(server, camt(TOLD), bank_account_id=nobody))[0] == 404
    lines = (await ask(server, "ada", "GET", "/api/v1/bank-lines")).json()["data"]
    assert lines == []
    padded = (
        camt(TOLD).replace(b"<Stmt>", b"<Stmt>" + b" " * 900_000, 1).replace(b"</Stmt>", b" " * 900_000 + b"</Stmt>", 1)
    )
    assert (await send(server, padded, bank_account_id=account))[0] == 200, "larger than other bodies may be"
