"""MT940 as banks write it: the German purposes, the ones with slashes, free text, marks and days of all kinds."""

from __future__ import annotations

import pytest

from sync.bank_files.read import read
from sync.bank_files.statement import Statement, StatementLine, continues, difference


def statement_of(*body: str, currency: str = "EUR", closing: str = "C260131EUR0,00") -> Statement:
    lines = [":20:X", ":25:10020030/1234567", ":28C:12/1", f":60F:C260101{currency}0,", *body, f":62F:{closing}", "-"]
    (found,) = read("\r\n".join(lines).encode("cp1252"))
    return found


def line_of(*body: str) -> StatementLine:
    (line,) = statement_of(*body).lines
    return line


def test_the_german_form_with_its_keywords() -> None:
    line = line_of(
        ":61:2601050105DR119,00N105NONREF//B4711",
        ":86:105?00FOLGELASTSCHRIFT?100599?20EREF+RE-2026-0017?21MREF+M-88?22CRED+DE98ZZZ09999999999",
        "?23SVWZ+Rechnung 17 vom 02.01.?242026 Danke?30DEUTDEDBBER?31DE89370400440532013000?32Müller",
        " Bau?33GmbH",
    )
    assert line.amount == -11_900
    assert line.purpose == "Rechnung 17 vom 02.01.2026 Danke"
    assert (line.end_to_end_id, line.mandate, line.bank_reference) == ("RE-2026-0017", "M-88", "B4711")
    assert (line.name, line.iban, line.bic) == ("Müller BauGmbH", "DE89370400440532013000", "DEUTDEDBBER")
    assert line.transaction_code == "N105 105"


def test_an_account_in_debit_has_a_balance_below_nothing() -> None:
    found = statement_of(":61:260105D5,00NTRFX", closing="D260131EUR5,00")
    assert (found.opening, found.closing, difference(found)) == (0, -500, 0)


def test_a_full_subfield_goes_on_in_the_next_without_a_blank() -> None:
    line = line_of(":61:260105C1,00NTRFX", ":86:166?20SVWZ+Rechnungsnummer 123456?217890 und?22mehr?32Ann")
    assert len("SVWZ+Rechnungsnummer 123456") == 27
    assert line.purpose == "Rechnungsnummer 1234567890 und mehr"


def test_an_older_german_form_without_keywords() -> None:
    line = line_of(
        ":61:260105C1,00NMSCX", ":86:051?00UEBERWEISUNG?20RECHNUNG 17?21KUNDE 4?3010020030?310001234567?32ANN"
    )
    assert (line.purpose, line.account, line.name) == ("RECHNUNG 17 KUNDE 4", "0001234567", "ANN")


def test_the_form_with_slashes() -> None:
    line = line_of(
        ":61:260105D25,00N102EREF            ",
        "NL91ABNA0417164300",
        ":86:/TRTP/SEPA OVERBOEKING/IBAN/NL91ABNA0417164300/BIC/ABNANL2A/NAME/J. DE B",
        "OER/REMI/Factuur 17/EREF/E-17",
    )
    assert (line.name, line.iban, line.bic) == ("J. DE BOER", "NL91ABNA0417164300", "ABNANL2A")
    assert (line.purpose, line.end_to_end_id) == ("Factuur 17", "E-17")


def test_free_text_keeps_its_words_apart() -> None:
    line = line_of(
        ":61:2601050105CN0,01NTRFNONREF//MB17", "911-COLLECT", ":86:911 COLLECT; OD: JAN NOWAK", "UL. NIJAKA 1"
    )
    assert line.purpose == "911 COLLECT; OD: JAN NOWAK UL. NIJAKA 1 911-COLLECT"
    assert line.amount == 1


@pytest.mark.parametrize(
    ("mark", "amount"), [("C", 1_050), ("D", -1_050), ("RC", -1_050), ("RD", 1_050), ("CR", 1_050), ("DR", -1_050)]
)
def test_marks(mark: str, amount: int) -> None:
    assert line_of(f":61:260105{mark}10,5NTRFX").amount == amount


@pytest.mark.parametrize(
    ("days", "day", "value_day"),
    [
        ("2601050104", "2026-01-04", "2026-01-05"),
        ("2601021231", "2025-12-31", "2026-01-02"),
        ("2512310102", "2026-01-02", "2025-12-31"),
        ("260105    ", "2026-01-05", "2026-01-05"),
        ("2802290229", "2028-02-29", "2028-02-29"),
        ("2602300301", "2026-03-01", "2026-02-28"),
    ],
)
def test_days_without_a_year_and_months_of_thirty_days(days: str, day: str, value_day: str) -> None:
    line = line_of(f":61:{days}C1,NTRFX")
    assert (line.day, line.value_day) == (day, value_day)


def test_a_foreign_amount() -> None:
    line = line_of(":61:260105D60,00NTRFX", "/OCMT/USD72,00/EXCH/1,2")
    assert (line.foreign_amount, line.foreign_currency, line.rate) == (-7_200, "USD", 8_333_333_333)


def test_pages_continue_each_other_and_add_up_each() -> None:
    account = ":25:DE89370400440532013000"
    first = (":20:A", account, ":28C:7/1", ":60F:C260105EUR1,00", ":61:260105C2,00NTRFX", ":62M:C260105EUR3,00", "-")
    second = (":20:A", account, ":28C:7/2", ":60M:C260105EUR3,00", ":61:260105D3,00NTRFX", ":62F:C260105EUR0,00", "-")
    one, two = read("\n".join(first + second).encode())
    assert continues(one, two)
    assert (difference(one), difference(two), one.number, two.number) == (0, 0, "7/1", "7/2")


def test_numbers_of_accounts_that_are_no_iban() -> None:
    found = statement_of()
    assert (found.iban, found.account, found.bic) == ("", "1234567", "10020030")


def test_text_about_the_whole_statement_belongs_to_no_line() -> None:
    found = statement_of(
        ":86:before", ":61:260105C1,00NTRFX", ":86:mine", closing="C260131EUR1,00\n:64:C260131EUR1,\n:86:after"
    )
    assert found.lines[0].purpose == "mine"
    assert difference(found) == 0


def test_a_file_of_windows_letters_and_words_before_the_message() -> None:
    data = "940 00\n:20:X\n:25:1\n:28:3\n:60F:C260101EUR0,\n:61:260105C1,00NTRFX\n:86:Müller\n:62F:C260105EUR1,\n-XXX\n"
    (found,) = read(data.encode("cp1252"))
    assert (found.lines[0].purpose, found.number) == ("Müller", "3")


def test_a_mark_within_a_text_belongs_to_it_and_one_before_all_says_nothing() -> None:
    line = line_of(":61:260105C1,00NTRFX", ":86:166?00X?20SVWZ+Why?now?32Ann")
    assert (line.purpose, line.name) == ("Why?now", "Ann")


def test_a_word_like_a_keyword_within_a_purpose_is_a_word() -> None:
    line = line_of(":61:260105C1,00NTRFX", ":86:166?20SVWZ+See EREF+17?21EREF+1234567890123456789012?22EREF+E-2")
    assert line.purpose == "See EREF+17"
    assert line.end_to_end_id == "1234567890123456789012 E-2"


def test_more_words_than_a_purpose_has_are_free_text() -> None:
    line = line_of(":61:260105C1,00NTRFX", *[":86:166?20SVWZ+" + "x" * 60] + ["y" * 60] * 400)
    assert line.purpose.startswith("166?20SVWZ+xxx")
