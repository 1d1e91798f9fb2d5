"""OFX and QIF as programs of all ages write them: what is missing, misplaced or in another currency."""

from __future__ import annotations

import pytest

from sync.bank_files.options import ReadOptions
from sync.bank_files.read import read
from sync.bank_files.statement import Split, Statement, StatementLine, StatementUnreadable

HEAD = "OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nENCODING:USASCII\nCHARSET:1252\n\n"


def ofx_of(inside: str, after: str = "</BANKTRANLIST>", encoding: str = "utf-8") -> Statement:
    body = (
        f"<OFX><STMTRS><CURDEF>EUR<BANKACCTFROM><ACCTID>17</BANKACCTFROM><BANKTRANLIST>{inside}{after}</STMTRS></OFX>"
    )
    (found,) = read((HEAD + body).encode(encoding))
    return found


def movement(amount: str, more: str = "", day: str = "20260105120000.000[-5:EST]") -> str:
    return f"<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>{day}<TRNAMT>{amount}<FITID>F1{more}</STMTTRN>"


@pytest.mark.parametrize(
    ("text", "amount"),
    [("-12.5", -1_250), ("-12,50", -1_250), ("+12", 1_200), ("0.10", 10), ("1234567.89", 123_456_789)],
)
def test_amounts(text: str, amount: int) -> None:
    assert ofx_of(movement(text)).lines[0].amount == amount


@pytest.mark.parametrize("text", ["1,234.50", "1,234", "12.345", "1e5", "NaN", "--1", "12 EUR"])
def test_amounts_that_could_be_anything_are_refused(text: str) -> None:
    with pytest.raises(StatementUnreadable, match="Line 7: "):
        ofx_of(movement(text))


def test_who_and_what() -> None:
    more = (
        "<PAYEE><NAME>Ann &amp; Bo<CITY>X</PAYEE><BANKACCTTO><BANKID>DEUTDEFF<ACCTID>DE89370400440532013000"
        "<ACCTTYPE>CHECKING</BANKACCTTO><MEMO>caf&#233; &lt;b&gt; &unknown;"
    )
    (line,) = ofx_of(movement("1", more)).lines
    assert (line.name, line.iban, line.bic) == ("Ann & Bo", "DE89370400440532013000", "DEUTDEFF")
    assert line.purpose == "café <b> &unknown;"
    assert (line.bank_reference, line.transaction_code, line.day) == ("F1", "DEBIT", "2026-01-05")


def test_an_amount_in_another_currency_is_reckoned_by_its_rate() -> None:
    (line,) = ofx_of(movement("-72.00", "<CURRENCY><CURRATE>0.8333333333<CURSYM>USD</CURRENCY>")).lines
    assert (line.amount, line.currency) == (-6_000, "EUR")
    assert (line.foreign_amount, line.foreign_currency, line.rate) == (-7_200, "USD", 8_333_333_333)


def test_an_amount_that_was_in_another_currency_is_taken_back() -> None:
    (line,) = ofx_of(movement("-60.00", "<ORIGCURRENCY><CURRATE>0.0061<CURSYM>JPY</ORIGCURRENCY>")).lines
    assert (line.amount, line.foreign_amount, line.foreign_currency, line.rate) == (-6_000, -9_836, "JPY", 61_000_000)


def test_the_currency_of_an_account_that_has_none_is_that_of_its_first_movement() -> None:
    inside = movement("-72.00", "<CURRENCY><CURRATE>1.0<CURSYM>USD</CURRENCY>")
    body = f"<OFX><STMTRS><BANKTRANLIST>{inside}</BANKTRANLIST></STMTRS></OFX>"
    (found,) = read((HEAD + body).encode(), options=ReadOptions(currency="EUR"))
    assert (found.currency, found.lines[0].amount, found.lines[0].foreign_amount) == ("USD", -7_200, None)


def test_a_rate_of_nothing_reckons_nothing() -> None:
    (line,) = ofx_of(movement("-72.00", "<CURRENCY><CURRATE>0.00<CURSYM>USD</CURRENCY>")).lines
    assert (line.amount, line.currency, line.foreign_amount) == (-7_200, "EUR", None)


def test_words_that_are_marked_as_such_are_kept_as_they_stand() -> None:
    assert ofx_of(movement("1", "<NAME><![CDATA[Ann &amp; Bo]]></NAME>")).lines[0].name == "Ann &amp; Bo"
    assert ofx_of(movement("1", "<NAME><![CDATA[Ann & <Bo> [1]]]></NAME>")).lines[0].name == "Ann & <Bo> [1]"
    assert ofx_of(movement("1", "<NAME><![CDATA[]]></NAME><MEMO>Rent</MEMO>")).lines[0].name == ""


@pytest.mark.parametrize(("words", "why"), [("x" * 4_001 + "]]></NAME>", "More than 4000"), ("x</NAME>", "cut off")])
def test_words_without_an_end_are_refused(words: str, why: str) -> None:
    with pytest.raises(StatementUnreadable, match=why):
        ofx_of(movement("1", f"<NAME><![CDATA[{words}"))


def test_ends_that_were_forgotten() -> None:
    inside = movement("1").removesuffix("</STMTTRN>") + movement("2")
    found = ofx_of(inside, after="<LEDGERBAL><BALAMT>7.00<DTASOF>20260131</LEDGERBAL>")
    assert [each.amount for each in found.lines] == [100, 200]
    assert (found.closing, found.closing_day) == (700, "2026-01-31")


def test_windows_letters_under_a_header_of_ascii() -> None:
    assert ofx_of(movement("1", "<NAME>Müller"), encoding="cp1252").lines[0].name == "Müller"


def test_empty_elements_hold_nothing_else() -> None:
    (line,) = ofx_of(movement("1", "<NAME><MEMO>text<CHECKNUM/>")).lines
    assert (line.name, line.purpose) == ("", "text")


@pytest.mark.parametrize("lacking", ["<DTPOSTED>20260105120000.000[-5:EST]", "<TRNAMT>1"])
def test_a_movement_without_day_or_amount_is_refused(lacking: str) -> None:
    with pytest.raises(StatementUnreadable, match="is missing"):
        ofx_of(movement("1").replace(lacking, ""))


def qif_of(*rows: str, **options: object) -> Statement:
    (found,) = read("\n".join(rows).encode(), options=ReadOptions(currency="EUR", **options))  # type: ignore[arg-type]
    return found


def day_of(*texts: str) -> str:
    rows = [row for text in texts for row in (f"D{text}", "T1.00", "^")]
    return qif_of("!Type:Bank", *rows).lines[0].day


@pytest.mark.parametrize(
    ("texts", "day"),
    [
        (["1/31'26"], "2026-01-31"),
        (["31/1/2026"], "2026-01-31"),
        (["31.01.26"], "2026-01-31"),
        (["2026-01-31"], "2026-01-31"),
        (["01/02/2026", "31/03/2026"], "2026-02-01"),
        (["01/02/2026", "03/31/2026"], "2026-01-02"),
        (["1/ 2'26", "1/20'26"], "2026-01-02"),
        (["05/06/2026", "06/06/2026", "05/07/2026"], "2026-06-05"),
        (["2/2/2026"], "2026-02-02"),
        (["1/31/99"], "1999-01-31"),
        (["1/31' 5"], "2005-01-31"),
    ],
)
def test_the_order_of_day_and_month_is_read_off_the_whole_file(texts: list[str], day: str) -> None:
    assert day_of(*texts) == day


def test_an_open_order_is_asked_for_and_taken() -> None:
    rows = ("!Type:Bank", "D05/06/2026", "T1.00", "^")
    with pytest.raises(StatementUnreadable, match="say which"):
        qif_of(*rows)
    assert qif_of(*rows, day_first=True).lines[0].day == "2026-06-05"
    assert qif_of(*rows, day_first=False).lines[0].day == "2026-05-06"


def test_splits_are_kept_and_must_make_the_whole() -> None:
    rows = [
        "!Type:CCard",
        "D1/31'26",
        "T-1,234.50",
        "PShop",
        "MPaper",
        "SOffice",
        "Epaper",
        "$-1,000.00",
        "STax",
        "$-234.50",
    ]
    (line,) = qif_of(*rows, "^").lines
    assert isinstance(line, StatementLine)
    assert line.splits == (Split("Office", "paper", -100_000), Split("Tax", "", -23_450))
    with pytest.raises(StatementUnreadable, match=r"Line 2: The parts make -1234.40, the whole is -1234.50"):
        qif_of(*rows[:-1], "$-234.40", "^")


def test_accounts_categories_and_the_opening_balance() -> None:
    rows = ["!Type:Cat", "NOffice", "^", "!Account", "NGiro", "TBank", "^", "!Type:Bank"]
    rows += ["D1/1'26", "T100.00", "POpening Balance", "L[Giro]", "^", "D1/31'26", "T-1.00", "N17", "LOffice", "^"]
    found = qif_of(*rows)
    assert (found.account, found.opening, found.opening_day) == ("Giro", 10_000, "2026-01-01")
    (line,) = found.lines
    assert (line.amount, line.transaction_code, line.splits) == (-100, "17", (Split("Office", "", -100),))
