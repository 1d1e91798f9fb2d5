"""CAMT: collective bookings, reversals, foreign amounts, what is not booked, and who the other side is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sync.bank_files.read import read
from sync.bank_files.statement import Statement, StatementLine, StatementUnreadable, check, difference

from .writers import IBAN, OTHER, camt, camt_details

LINE = StatementLine(day="2026-01-05", value_day="2026-01-06", amount=-6_000, currency="EUR", name="Salaries")
PLAIN = Statement(
    form="camt.053",
    currency="EUR",
    iban=IBAN,
    lines=(LINE,),
    opening=10_000,
    closing=4_000,
    opening_day="2026-01-05",
    closing_day="2026-01-05",
    number="1",
)


def entry(
    inside: str, amount: str = "60.00", side: str = "DBIT", status: str = "<Cd>BOOK</Cd>", currency: str = "EUR"
) -> str:
    return (
        f'<Ntry><Amt Ccy="{currency}">{amount}</Amt><CdtDbtInd>{side}</CdtDbtInd><Sts>{status}</Sts>'
        f"<BookgDt><DtTm>2026-01-05T23:30:00-05:00</DtTm></BookgDt><ValDt><Dt>2026-01-06</Dt></ValDt>"
        f"<AcctSvcrRef>B1</AcctSvcrRef>{inside}</Ntry>"
    )


def statement_of(*entries: str) -> Statement:
    empty = camt(replace(PLAIN, lines=()))
    (found,) = read(empty.replace(b"</Stmt>", "".join(entries).encode() + b"</Stmt>"))
    return found


def paid(amount: str, name: str, more: str = "") -> str:
    return camt_details(replace(LINE, name=name), inside=f'<Amt Ccy="EUR">{amount}</Amt>{more}')


def test_a_collective_booking_becomes_its_payments() -> None:
    found = statement_of(
        entry(f"<NtryDtls>{paid('10.00', 'Ann')}{paid('20.00', 'Bo')}{paid('30.00', 'Cy')}</NtryDtls>")
    )
    assert [(each.name, each.amount, each.part) for each in found.lines] == [
        ("Ann", -1_000, 1),
        ("Bo", -2_000, 2),
        ("Cy", -3_000, 3),
    ]
    assert {each.bank_reference for each in found.lines} == {"B1"}
    check(found)


def test_one_payment_of_a_collective_booking_may_have_no_amount_of_its_own() -> None:
    found = statement_of(entry(f"<NtryDtls>{paid('10.00', 'Ann')}{camt_details(replace(LINE, name='Bo'))}</NtryDtls>"))
    assert [each.amount for each in found.lines] == [-1_000, -5_000]


def test_a_payment_sent_back_within_a_collective_booking_counts_the_other_way() -> None:
    back = paid("5.00", "Bo", "<CdtDbtInd>CRDT</CdtDbtInd>")
    found = statement_of(entry(f"<NtryDtls>{paid('65.00', 'Ann')}{back}</NtryDtls>"))
    assert [each.amount for each in found.lines] == [-6_500, 500]
    check(found)


@pytest.mark.parametrize("second", ["20.00", "49.99"])
def test_payments_that_are_not_the_sum_leave_the_booking_whole(second: str) -> None:
    found = statement_of(entry(f"<NtryDtls>{paid('10.00', 'Ann')}{paid(second, 'Bo')}</NtryDtls>"))
    assert [(each.amount, each.part, each.name) for each in found.lines] == [(-6_000, 0, "")]
    assert difference(found) == 0


def test_what_is_not_booked_is_counted_and_left_out() -> None:
    found = statement_of(
        entry("", status="<Cd>PDNG</Cd>"), entry("", status="PDNG"), entry("", status="INFO"), entry("")
    )
    assert (found.pending, len(found.lines), difference(found)) == (3, 1, 0)


def test_the_day_is_the_banks_own() -> None:
    (line,) = statement_of(entry("")).lines
    assert (line.day, line.value_day) == ("2026-01-05", "2026-01-06")


@pytest.mark.parametrize(
    ("side", "reversal", "name"),
    [
        ("DBIT", "false", "Creditor"),
        ("CRDT", "false", "Debtor"),
        ("CRDT", "true", "Creditor"),
        ("DBIT", "true", "Debtor"),
    ],
)
def test_the_other_side_is_who_paid_or_was_paid_and_a_reversal_keeps_the_roles(
    side: str, reversal: str, name: str
) -> None:
    parties = (
        "<RltdPties><Dbtr><Pty><Nm>Debtor</Nm></Pty></Dbtr><Cdtr><Pty><Nm>Creditor</Nm></Pty></Cdtr>"
        f"<CdtrAcct><Id><IBAN>{OTHER}</IBAN></Id></CdtrAcct></RltdPties>"
        "<RltdAgts><CdtrAgt><FinInstnId><BICFI>BNPAFRPP</BICFI></FinInstnId></CdtrAgt></RltdAgts>"
    )
    inside = f"<RvslInd>{reversal}</RvslInd><NtryDtls><TxDtls>{parties}</TxDtls></NtryDtls>"
    (line,) = statement_of(entry(inside, side=side)).lines
    assert line.name == name
    assert line.amount == (6_000 if side == "CRDT" else -6_000)
    assert (line.iban, line.bic) == ((OTHER, "BNPAFRPP") if name == "Creditor" else ("", ""))


@pytest.mark.parametrize("rate", ["1.2001", "0.8332638947", "", "7.5"])
def test_a_foreign_amount_has_its_rate_whichever_way_round_it_is_quoted(rate: str) -> None:
    exchange = (
        f"<CcyXchg><SrcCcy>USD</SrcCcy><TrgtCcy>EUR</TrgtCcy><XchgRate>{rate}</XchgRate></CcyXchg>" if rate else ""
    )
    amounts = (
        f'<AmtDtls><InstdAmt><Amt Ccy="USD">72.00</Amt></InstdAmt><TxAmt><Amt Ccy="EUR">60.00</Amt>{exchange}</TxAmt>'
        "</AmtDtls>"
    )
    (line,) = statement_of(entry(f"<NtryDtls><TxDtls>{amounts}</TxDtls></NtryDtls>")).lines
    assert (line.amount, line.foreign_amount, line.foreign_currency) == (-6_000, -7_200, "USD")
    assert line.rate == (8_332_638_947 if rate in ("1.2001", "0.8332638947") else 8_333_333_333)


def test_remittance_is_told_in_words_and_references() -> None:
    told = (
        "<RmtInf><Ustrd>Invoice 17</Ustrd><Ustrd>and 18</Ustrd>"
        "<Strd><CdtrRefInf><Ref>RF18539007547034</Ref></CdtrRefInf><AddtlRmtInf>thanks</AddtlRmtInf></Strd></RmtInf>"
    )
    (line,) = statement_of(entry(f"<NtryDtls><TxDtls>{told}</TxDtls></NtryDtls>")).lines
    assert line.purpose == "Invoice 17 and 18 RF18539007547034 thanks"


def test_words_about_the_entry_stand_where_there_is_no_remittance() -> None:
    code = "<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>CCRD</Cd><SubFmlyCd>POSD</SubFmlyCd></Fmly></Domn></BkTxCd>"
    (line,) = statement_of(entry(f"{code}<AddtlNtryInf>Card 1234 Shop</AddtlNtryInf>")).lines
    assert (line.purpose, line.transaction_code) == ("Card 1234 Shop", "PMNT-CCRD-POSD")


def test_the_line_of_the_file_and_its_text_are_kept() -> None:
    data = camt(PLAIN)
    (line,) = read(data)[0].lines
    assert data.decode().splitlines()[line.line - 1] == line.raw
    assert line.raw.startswith("<Ntry>")
    assert line.raw.endswith("</Ntry>")


def test_balances_of_a_report_within_the_day() -> None:
    data = camt(PLAIN, form="052").replace(b"OPBD", b"PRCD").replace(b"CLBD", b"ITBD")
    (found,) = read(data)
    assert (found.opening, found.closing) == (10_000, 4_000)
    (paged,) = read(camt(PLAIN).replace(b"OPBD", b"ITBD").replace(b"CLBD", b"ITBD"))
    assert (paged.opening, paged.closing) == (10_000, 4_000)


def test_several_accounts_prefixes_and_an_envelope() -> None:
    data = camt(PLAIN, replace(PLAIN, number="2")).decode()
    body = data.partition("?>")[2].replace("<", "<x:").replace("<x:/", "</x:").replace("xmlns=", "xmlns:x=")
    found = read(f'<?xml version="1.0"?><Envelope><Body>{body}</Body></Envelope>'.encode())
    assert [each.number for each in found] == ["1", "2"]


@pytest.mark.parametrize("encoding", ["iso-8859-1", "windows-1252", "utf-16", "utf-8"])
def test_letters_in_every_usual_encoding(encoding: str) -> None:
    named = camt(replace(PLAIN, lines=(replace(LINE, name="Müller Straße"),))).decode()
    data = named.replace("UTF-8", encoding).encode(encoding)
    assert read(data)[0].lines[0].name == "Müller Straße"


def test_western_letters_in_a_file_that_claims_utf_8() -> None:
    data = camt(replace(PLAIN, lines=(replace(LINE, name="Müller"),))).decode().encode("cp1252")
    assert read(data)[0].lines[0].name == "Müller"


@pytest.mark.parametrize(
    ("whole", "part", "told"),
    [
        ("<CdtDbtInd>DBIT</CdtDbtInd><Sts>", "<Sts>", "Ntry/CdtDbtInd is missing"),
        ("60.00", "6O.00", "'6O.00' is not a number"),
        ("60.00", "60.001", "'60.001' has more than 2 decimals"),
        ("60.00", "99999999999999999999", "'99999999999999999999' is not a number"),
        ("60.00", "999999999999999999.00", "'999999999999999999.00' is too large"),
        ('"EUR">60', '"EURO">60', "'EURO' is not a currency"),
        ("<Dt>2026-01-05</Dt></BookgDt>", "<Dt>2026-02-30</Dt></BookgDt>", "'2026-02-30' is not a day"),
        ("<BookgDt><Dt>2026-01-05</Dt></BookgDt><ValDt><Dt>2026-01-06</Dt></ValDt>", "", "Ntry/BookgDt is missing"),
    ],
)
def test_what_is_wrong_in_an_entry_is_told_with_its_line(whole: str, part: str, told: str) -> None:
    data = camt(PLAIN).decode()
    assert whole in data
    with pytest.raises(StatementUnreadable) as fault:
        read(data.replace(whole, part).encode())
    assert fault.value.reason.startswith(f"Line 8: {told}")
