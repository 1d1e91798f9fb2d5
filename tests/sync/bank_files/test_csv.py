"""CSV as banks of several countries write it: the mapping is guessed, or said; no row with an amount is passed over."""

from __future__ import annotations

import pytest

from sync.bank_files.csv_mapping import CsvMapping, guess_mapping
from sync.bank_files.options import ReadOptions
from sync.bank_files.read import read
from sync.bank_files.statement import Statement, StatementUnreadable, difference


def one(text: str, **options: object) -> Statement:
    (found,) = read(text.encode(), options=ReadOptions(**{"currency": "EUR", **options}))  # type: ignore[arg-type]
    return found


GERMAN = (
    '"Auftragskonto";"Buchungstag";"Valutadatum";"Buchungstext";"Verwendungszweck";"Mandatsreferenz";'
    '"Kundenreferenz (End-to-End)";"Beguenstigter/Zahlungspflichtiger";"Kontonummer/IBAN";"BIC (SWIFT-Code)";"Betrag";'
    '"Waehrung";"Info"\n'
    '"DE89370400440532013000";"05.01.26";"06.01.26";"GUTSCHR. UEBERW.";"Rechnung 17";"";"E17";"Ann";'
    '"FR1420041010050500013M02606";"PSSTFRPP";"1.190,00";"EUR";"Umsatz gebucht"\n'
)


def test_a_german_file() -> None:
    found = one(GERMAN)
    assert found.iban == "DE89370400440532013000"
    (line,) = found.lines
    assert (line.day, line.value_day, line.amount) == ("2026-01-05", "2026-01-06", 119_000)
    assert (line.name, line.iban, line.bic) == ("Ann", "FR1420041010050500013M02606", "PSSTFRPP")
    assert (line.purpose, line.end_to_end_id, line.transaction_code) == ("Rechnung 17", "E17", "GUTSCHR. UEBERW.")


@pytest.mark.parametrize(
    ("rows", "amounts", "balances"),
    [
        (
            (
                "Date;Libellé;Débit euros;Crédit euros",
                "05/01/2026;Loyer;800,00;",
                "13/01/2026;Client;;1 200,50",
            ),
            [-80000, 120050],
            None,
        ),
        (
            (
                "Buchungstag;Empfänger;Soll;Haben;Währung",
                "05.01.2026;Ann;-8,00;;EUR",
                "06.01.2026;Bo;;9,00;EUR",
            ),
            [-800, 900],
            None,
        ),
        (
            (
                '"Datum","Naam / Omschrijving","Af Bij","Bedrag (EUR)"',
                '"20260105","Huur","Af","800,00"',
                '"20260106","X","Bij","1,00"',
            ),
            [-80000, 100],
            None,
        ),
        (
            (
                "Transaction Date,Posting Date,Description,Amount,Type,Balance",
                "01/15/2026,01/15/2026,RENT,-800.00,ACH,200.00",
                '01/14/2026,01/14/2026,PAY,"1,000.00",ACH,1000.00',
            ),
            [100000, -80000],
            (0, 20000),
        ),
        (
            (
                "Date,Payee,Money Out,Money In,Balance",
                "15 Jan 2026,Rent,£800.00,,£200.00",
                '14 Jan 2026,Pay,,"£1,000.00","£1,000.00"',
            ),
            [100000, -80000],
            (0, 20000),
        ),
        (
            (
                "Fecha operación;Concepto;Importe;Saldo",
                "14/01/2026;Nómina;1.000,00;1.000,00",
                "15/01/2026;Alquiler;-800,00;200,00",
            ),
            [100000, -80000],
            (0, 20000),
        ),
        (
            (
                "Data contabile;Descrizione;Addebiti;Accrediti",
                "14/01/2026;Stipendio;;1.000,00 €",
                "15/01/2026;Affitto;800,00 €;",
            ),
            [100000, -80000],
            None,
        ),
        (
            (
                "Type,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance",
                "CARD,2026-01-14 10:00:00,2026-01-15 11:00:00,Shop,-8.00,0.00,EUR,COMPLETED,2.00",
            ),
            [-800],
            (1000, 200),
        ),
        (
            (
                "Buchungsdatum\tBetrag\tUmsatz S/H",
                "05.01.2026\t8,00\tS",
                "06.01.2026\t9,00\tH",
            ),
            [-800, 900],
            None,
        ),
        (
            (
                "Datum|Betrag",
                "05.01.2026|8,00 S",
                "06.01.2026|9,00 H",
                "13.01.2026|7,00-",
            ),
            [-800, 900, -700],
            None,
        ),
        (
            (
                "05.01.2026;Miete;-800,00",
                "06.01.2026;Ann;1.000,00",
            ),
            [-80000, 100000],
            None,
        ),
        (
            (
                "Date,Text,Amount",
                '2026-01-05,Pay,"1,250"',
                "2026-01-06,Rent,-12.50",
            ),
            [125000, -1250],
            None,
        ),
        (
            (
                "Datum;Text;Betrag",
                "05.01.2026;Lohn;1.250",
                "06.01.2026;Miete;-12,50",
            ),
            [125000, -1250],
            None,
        ),
        (
            (
                "sep=;",
                "Datum;Text;Betrag",
                "05.01.2026;Miete;(800,00)",
            ),
            [-80000],
            None,
        ),
    ],
)
def test_files_of_several_countries(
    rows: tuple[str, ...], amounts: list[int], balances: tuple[int, int] | None
) -> None:
    found = one("\n".join((*rows, "")))
    assert [each.amount for each in found.lines] == amounts
    assert (found.opening, found.closing) == (balances or (None, None))
    assert difference(found) in (0, None)


def test_words_above_and_sums_below_are_no_rows() -> None:
    text = (
        "Kontoinhaber;Ann\nZeitraum;01.01.2026 - 31.01.2026\n\nBuchungstag;Name;Betrag\n05.01.2026;Miete;-800,00\n"
        "Kontostand;;200,00\n\n* noch nicht gebucht;;\n"
    )
    assert [(each.line, each.amount) for each in one(text).lines] == [(5, -80_000)]


def test_a_row_without_a_day_of_booking_is_counted_as_pending() -> None:
    text = "Buchung;Wertstellung;Betrag\n;07.01.2026;-1,00\n05.01.2026;05.01.2026;-8,00\n"
    found = one(text)
    assert (found.pending, [each.amount for each in found.lines]) == (1, [-800])


def test_several_accounts_and_currencies_become_several_statements() -> None:
    text = (
        "Konto;Datum;Betrag;Währung\nA1;05.01.2026;1,00;EUR\nB2;05.01.2026;2,00;EUR\n"
        "A1;05.01.2026;3;JPY\nA1;06.01.2026;4,00;EUR\n"
    )
    found = read(text.encode())
    assert [(each.account, each.currency, [line.amount for line in each.lines]) for each in found] == [
        ("A1", "EUR", [100, 400]),
        ("B2", "EUR", [200]),
        ("A1", "JPY", [3]),
    ]


def test_a_sign_that_several_currencies_share_is_not_guessed() -> None:
    text = "Date,Amount,Currency\n2026-01-05,1.00,$\n"
    assert one(text, currency="CAD").currency == "CAD"
    assert one(text.replace("$", "€"), currency="").currency == "EUR"
    with pytest.raises(StatementUnreadable, match=r"Line 2: '\$' is not a currency"):
        one(text, currency="EUR")


BALANCES = "Datum;Betrag;Saldo\n" + "".join(f"{day:02d}.01.2026;1,00;{day},00\n" for day in range(1, 31))


def test_a_row_taken_out_is_seen_by_the_balances() -> None:
    assert (one(BALANCES).opening, one(BALANCES).closing) == (0, 3_000)
    with pytest.raises(StatementUnreadable, match="Line 17: The balance does not follow"):
        one(BALANCES.replace("16.01.2026;1,00;16,00\n", ""))


def test_balances_that_are_something_else_are_left_alone() -> None:
    assert one("Datum;Betrag;Saldo\n05.01.2026;1,00;7,00\n06.01.2026;2,00;7,00\n").closing is None


def test_a_mapping_that_is_said_is_followed() -> None:
    text = "x;y;z;w\nfoo;05/06/2026;1.234,5;Ann\n"
    mapping = CsvMapping(delimiter=";", day="y", amount="z", name="w", day_first=False, inverted=True)
    (line,) = one(text, mapping=mapping).lines
    assert (line.day, line.amount, line.name) == ("2026-05-06", -123_450, "Ann")


def test_a_mapping_without_names_counts_the_columns() -> None:
    mapping = CsvMapping(delimiter=",", header_line=0, day="Column 2", amount="Column 3", text=("Column 1", "Column 4"))
    (line,) = one("a,2026-01-05,7.00,b\n", mapping=mapping).lines
    assert (line.amount, line.purpose) == (700, "a b")


def test_the_guess_can_be_looked_at_and_corrected() -> None:
    mapping = guess_mapping(GERMAN.encode())
    assert (mapping.delimiter, mapping.header_line, mapping.day, mapping.amount) == (";", 1, "Buchungstag", "Betrag")
    assert mapping.is_enough
    assert not guess_mapping(b"nothing,to see\nhere,at all\n").is_enough


@pytest.mark.parametrize(
    ("mapping", "told"),
    [
        (CsvMapping(delimiter=";", day="Tag", amount="Betrag"), "The file has no column 'Tag'"),
        (CsvMapping(delimiter=";", day="Datum", amount="Betrag", direction="Text"), "Line 2: 'miete' does not say"),
        (CsvMapping(delimiter=";", day="Datum"), "The columns cannot be told"),
        (CsvMapping(delimiter=";", day="Datum", amount="Leer"), "Line 2: There is no amount in this row"),
        (CsvMapping(delimiter=";", day="Datum", amount="Betrag", currency="Text"), "Line 2: 'MIETE' is not a currency"),
    ],
)
def test_a_mapping_that_does_not_fit_is_told(mapping: CsvMapping, told: str) -> None:
    with pytest.raises(StatementUnreadable) as fault:
        one("Datum;Text;Betrag;Leer\n05.01.2026;Miete;-8,00;\n", mapping=mapping)
    assert fault.value.reason.startswith(told)
