"""An accountant's month at a visible window, by keyboard alone; the second half of it while no packet arrives anywhere.

They sell in two currencies, buy, pay, reconcile the bank's statement, file the tax return and close the month, and the
program is killed in the middle of an invoice. What the server and a colleague hold in the end is right to the cent.
"""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from server.accounting.verify import verify
from server.changes.replay import Finding
from server.identity.members import change_role
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.ids import named_id
from shared_models.kernel.mutation import Action, Mutation
from shared_models.platform.roles import Role
from sync.clock import new_id
from tests.contracts.books import verb
from tests.running import RunningServer
from tests.scenarios.desk import Desk, create
from tests.scenarios.display import Keyboard, visible
from tests.scenarios.line import Line
from tests.scenarios.test_a_salesperson_s_day import found
from tests.scenarios.window import Window

TODAY = datetime.now(UTC).date().isoformat()
MONTH, YEAR = TODAY[:7], TODAY[:4]
_ON = TODAY.replace("-", "")
STATEMENT = f"""OFXHEADER:100
DATA:OFXSGML
VERSION:102

<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR
<BANKACCTFROM><BANKID>32000<ACCTID>AT483200000012345864<ACCTTYPE>CHECKING</BANKACCTFROM>
<BANKTRANLIST><DTSTART>{_ON}<DTEND>{_ON}
<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>{_ON}<TRNAMT>288.00<FITID>1<NAME>Suedwind<MEMO>INV-{YEAR}-00001</STMTTRN>
<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>{_ON}<TRNAMT>-12.50<FITID>2<NAME>Bank<MEMO>Account fees</STMTTRN>
</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
"""


def chart(kind: str, key: str) -> str:
    return named_id(kind, f"general/{key}")


def beginning() -> list[Mutation]:
    """Books of this year by the general chart, two customers, a vendor, a product, a rate, and a bank account."""
    advice = {"unit": "HUR", "price": 120_000_000, "income_account_id": chart("account", "4010")}
    bank = {"journal_id": chart("journal", "BNK"), "account_id": chart("account", "1100"), "currency": "EUR"}
    return [
        Mutation(new_id(), *SETTINGS, Action.CREATE, {"name": "Books", "base_currency": "EUR", "country": "AT"}),
        verb(*SETTINGS, "install_chart", chart="general", language="en"),
        verb(*SETTINGS, "open_year", first=f"{TODAY[:4]}-01-01"),
        create("company", name="Suedwind", country="AT"),
        create("company", name="Acme", country="US"),
        create("company", name="Papierkontor", country="AT"),
        create("product", name="Advice", kind="service", sale_tax_ids=[chart("tax", "vat20")], **advice),
        create("exchange_rate", currency="USD", day=f"{TODAY[:4]}-01-01", rate=9_000_000_000, source="ECB"),
        create("bank_account", name="House bank", iban="AT483200000012345864", **bank),
    ]


def run(keys: Keyboard, words: str) -> None:
    """Do what the palette finds first."""
    keys.press("ctrl+k")
    keys.write(words)
    keys.press("Return")


def invoice(window: Window, customer: str, hours: str, currency: str = "") -> None:
    """An invoice for advice, as far as its last line."""
    keys = window.keys
    run(keys, "New invoice")
    keys.until_title("^New: Invoice")
    window.pick(customer)
    if currency:
        keys.press(*["Tab"] * 7)
        keys.write(currency)
    keys.press("Return")
    window.pick("Advice")
    keys.press("Tab", "Tab")
    keys.write(hours)
    keys.press("Tab")


def online(window: Window) -> None:
    """With a network: an invoice at home, with its number at once."""
    window.keys.until_title("^Home")
    invoice(window, "Suedw", "2")
    window.keys.press("ctrl+Return")
    window.keys.until_title(f"^Invoice INV-{YEAR}-00001")


def sell_and_buy(window: Window) -> None:
    """An invoice abroad, and a bill that is paid."""
    keys = window.keys
    invoice(window, "Acm", "3", "USD")
    keys.press("ctrl+Return")
    keys.until_title("^Invoice —")
    run(keys, "New bill")
    keys.until_title("^New: Bill")
    window.pick("Papierk")
    keys.press("Return")
    keys.write("Paper")
    keys.press("Tab", "Tab")
    keys.write("50")
    keys.press("Tab")
    window.pick("6200")
    keys.press("ctrl+Return")
    keys.until_title("^Bill —")
    keys.press("ctrl+shift+m")
    keys.until_title("^Pay")
    keys.press("ctrl+Return")
    keys.until_title("^Bill")


def voucher(window: Window) -> None:
    """Wages out of the bank, typed as a payment."""
    keys = window.keys
    keys.press("g", "v")
    keys.until_title("^Vouchers")
    keys.press("F5")
    keys.write("6000")
    keys.press("Return", "Return")
    keys.write("Wages")
    keys.press("Return")
    keys.write("1000")
    keys.press(*["Return"] * 6)
    keys.write("=")
    keys.press("ctrl+Return")
    window.rest()


def reconcile(window: Window, statement: Path) -> None:
    """The bank's statement: what a customer paid is accepted, the fee is coded."""
    keys = window.keys
    run(keys, "Go to the bank")
    keys.until_title("^Bank")
    keys.press("i")
    keys.until_title("^Choose a bank statement")
    keys.write(str(statement))
    keys.press("Return")
    keys.until_title("^Bank · 2 lines to explain")
    keys.press("Return")
    keys.until_title("^Bank · 1 line to explain")
    keys.press("c")
    keys.until_title("^Code 1 line to")
    keys.write("6350")
    keys.press("Return")
    keys.until_title("^Bank —")


def close(keys: Keyboard) -> None:
    """The tax return, as soon as it is reckoned, and then the month."""
    run(keys, "Go to closing")
    keys.until_title("^Closing")
    keys.press(*["k"] * (int(MONTH[5:]) - 1))
    keys.press("t")
    keys.until_title("^VAT return")
    keys.until("^Closing", lambda: keys.press("ctrl+Return") or keys.title())
    keys.press("c")


def numbers(desk: Desk) -> list[str]:
    """The numbers of what is posted, as a colleague sees them."""
    return sorted(str(each["number_text"]) for each in found(desk, "entry") if each["number_text"])


def balances(desk: Desk) -> dict[str, int]:
    """What the accounts stand at on a colleague's computer, by number, in cents of the base currency."""
    reader = desk.replica.reader()
    try:
        sql = (
            "SELECT a.code, sum(s.debit - s.credit) FROM ledger_sum AS s JOIN account AS a ON a.id = s.account_id "
            "GROUP BY a.code ORDER BY a.code"
        )
        return dict(reader.execute(sql).fetchall())
    finally:
        reader.close()


async def test_a_month_by_keyboard_half_of_it_without_a_network(server: RunningServer, tmp_path: Path) -> None:
    ben = server.people["ben"]
    await server.do(lambda: change_role(server.identity.database, server.tenant, ben.id, Role.ACCOUNTANT))
    assert all(each.stands for each in await server.write(*beginning()))
    colleague = Desk(tmp_path / "colleague", server.people["ada"], server.url)
    await colleague.sign_in(server.tenant.id)
    colleague.open()
    home = tmp_path / "home"
    home.mkdir()
    (home / "statement.ofx").write_text(STATEMENT)
    with visible() as display:
        async with Line(server.serving.port) as line:
            with Window(display, home, ben, line.url) as window:
                await asyncio.to_thread(online, window)
                line.swallow()
                for each in (sell_and_buy, voucher, partial(reconcile, statement=home / "statement.ofx")):
                    await asyncio.to_thread(each, window)
                window.kill()
                assert len(found(colleague, "document")) == 1, "nothing can have come through"
                window.start()
                await asyncio.to_thread(window.keys.until_title, "^Bank —")
                await asyncio.to_thread(close, window.keys)
                line.deliver()
                await asyncio.to_thread(window.keys.press, "F5")
                await colleague.until(lambda: len(found(colleague, "period", month=MONTH, state="closed")) == 1)
    [told] = found(colleague, "tax_return")
    assert (told["filed_at"] is not None, told["payable"]) == (True, 4_800 + 6_480 - 1_000)
    series = {"BILL": 1, "BNK": 4, "GEN": 1, "INV": 2}
    assert numbers(colleague) == [f"{name}-{YEAR}-{n + 1:05}" for name, count in series.items() for n in range(count)]
    assert balances(colleague) == {
        "1100": 28_800 - 1_250 - 6_000 - 100_000,
        "1200": 38_880,
        "1600": 0,
        "2000": 0,
        "2200": 0,
        "2250": -(4_800 + 6_480 - 1_000),
        "4010": -24_000 - 32_400,
        "6000": 100_000,
        "6200": 5_000,
        "6350": 1_250,
    }
    findings: list[Finding] = []
    verify(server.identity.database.app_dsn, server.tenant, findings.append)
    assert not findings
    await colleague.close()
