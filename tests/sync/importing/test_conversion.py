"""Cells become values by the field's kind."""

from datetime import timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.faults import InvalidValue
from shared_models.kernel.instant import to_rfc3339
from shared_models.kernel.money import to_text
from shared_models.kernel.record_field import Kind, RecordField
from sync.importing import dates
from sync.importing.conversion import Conventions, converter
from sync.importing.known_headers import WORDS
from sync.importing.numbers import exact, split_currency
from sync.importing.row_values import parts, split_name


@pytest.mark.parametrize(
    ("text", "mark", "amount"),
    [
        ("1,234.50", ".", 123450),
        ("1.234,50", ".", 123450),
        ("1'234.50", ".", 123450),
        ("1 234,5", ",", 123450),
        ("1\u202f234,50", ",", 123450),
        ("12,34,567.80", ".", 123456780),
        ("1,234", ".", 123400),
        ("1,234", ",", None),
        ("1.234", ",", 123400),
        ("1,23", ".", 123),
        ("(12.50)", ".", -1250),
        ("12.50-", ".", -1250),
        ("−7", ".", -700),
        (".5", ".", 50),
        ("1.234.567", ".", 123456700),
        ("1,2345,678", ".", None),
        ("12a", ".", None),
        ("", ".", None),
        ("0.001", ".", None),
        ("99999999999999999999", ".", None),
    ],
)
def test_numbers(text: str, mark: str, amount: int | None) -> None:
    if amount is None:
        with pytest.raises(ValueError, match=r"number|decimals"):
            exact(text, 2, mark)
    else:
        assert exact(text, 2, mark) == amount


@given(st.integers(-(10**15), 10**15), st.sampled_from([0, 2, 3]), st.sampled_from(".,"))
def test_grouped_text_of_an_amount_means_that_amount(amount: int, scale: int, mark: str) -> None:
    whole, _, part = to_text(amount, scale).partition(".")
    grouped = f"{int(whole):,}" if whole not in ("-0", "0") else whole
    text = grouped + (f".{part}" if part else "")
    text = text if mark == "." else text.translate(str.maketrans(".,", ",."))
    assert exact(text, scale, mark) == amount


@pytest.mark.parametrize(
    ("text", "number", "meant"),
    [
        ("€ 12,50", "12,50", "EUR"),
        ("12.50 EUR", "12.50", "EUR"),
        ("usd 5", "5", "USD"),
        ("-£3", "3", ""),
        ("R$ 9", "9", "BRL"),
        ("12", "12", ""),
        ("5 zł", "5", "PLN"),
    ],
)
def test_currency_signs(text: str, number: str, meant: str) -> None:
    found, currencies = split_currency(text)
    if meant or text == number:
        assert (found, next(iter(currencies), "")) == (number, meant)


@pytest.mark.parametrize(
    ("text", "day_first", "day"),
    [
        ("2026-11-20", None, "2026-11-20"),
        ("2026/1/2", None, "2026-01-02"),
        ("20261120", None, "2026-11-20"),
        ("20.11.2026", None, "2026-11-20"),
        ("1. 2. 2026", None, "2026-02-01"),
        ("20.11.26", None, "2026-11-20"),
        ("1.2.85", None, "1985-02-01"),
        ("11/20/2026", None, "2026-11-20"),
        ("20/11/2026", None, "2026-11-20"),
        ("3/4/2026", True, "2026-04-03"),
        ("3/4/2026", False, "2026-03-04"),
        ("20 Nov 2026", None, "2026-11-20"),
        ("20. November 2026", None, "2026-11-20"),
        ("November 20th, 2026", None, "2026-11-20"),
        ("3 août 2026", None, "2026-08-03"),
        ("2026-11-20T09:30:00Z", None, "2026-11-20"),
        ("20.11.2026 09:30", None, "2026-11-20"),
        ("0/0/00", None, None),
    ],
)
def test_days(text: str, day_first: bool | None, day: str | None) -> None:
    assert dates.day(text, day_first) == day


@pytest.mark.parametrize("text", ["2026-02-30", "31.4.2026", "13/13/2026", "soon", "20 Foo 2026", "--04-03", "1/2"])
def test_what_is_no_day(text: str) -> None:
    with pytest.raises(ValueError, match="not a day"):
        dates.day(text)


def test_the_order_of_day_and_month_is_never_guessed() -> None:
    with pytest.raises(dates.AmbiguousDay, match="say which"):
        dates.day("3/4/2026")
    assert dates.order(["3/4/2026", "4/25/2026"]) is False
    assert dates.order(["3/4/2026", "25-4-2026"]) is True
    assert dates.order(["3/4/2026", "", "x"]) is None


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("2026-11-20T09:30:00Z", "2026-11-20T09:30:00.000000Z"),
        ("2026-11-20T09:30:00+02:00", "2026-11-20T07:30:00.000000Z"),
        ("2026-11-20 9:30", "2026-11-20T08:30:00.000000Z"),
        ("11/20/2026 9:30 PM", "2026-11-20T20:30:00.000000Z"),
        ("20.11.2026, 00:05:07", "2026-11-19T23:05:07.000000Z"),
        ("12/31/2026 12:00 AM", "2026-12-30T23:00:00.000000Z"),
        ("2026-11-20", "2026-11-19T23:00:00.000000Z"),
    ],
)
def test_instants(text: str, at: str) -> None:
    found = dates.instant(text, timezone(timedelta(hours=1)))
    assert found is not None
    assert to_rfc3339(found) == at


def test_a_time_that_is_none() -> None:
    with pytest.raises(ValueError, match="time of the day"):
        dates.instant("2026-11-20 25:00")


def convert(record_type: str, name: str, text: str) -> object:
    declared = catalogue().record_type(record_type).field(name)
    return converter(declared, Conventions(), WORDS.get(name))(text)


@pytest.mark.parametrize(
    ("record_type", "name", "text", "value"),
    [
        ("contact", "email", "Ann Example <ann@one.example>", "ann@one.example"),
        ("contact", "email", "mailto:ann@one.example", "ann@one.example"),
        ("contact", "website", "one.example/x", "https://one.example/x"),
        ("contact", "phone", "0 30 / 2 31 25", "0 30 / 2 31 25"),
        ("contact", "country", "Deutschland", "DE"),
        ("contact", "country", "united states", "US"),
        ("contact", "country", "Türkiye", "TR"),
        ("contact", "country", "UK", "GB"),
        ("contact", "country", "de", "DE"),
        ("contact", "country", "POL", "PL"),
        ("contact", "language", "Portuguese", "pt"),
        ("contact", "language", "pt_br", "pt-BR"),
        ("contact", "language", "Deutsch", "de"),
        ("contact", "lifecycle", "Former Customer", "former"),
        ("contact", "lifecycle", "Marketing Qualified Lead", "qualified"),
        ("contact", "source", "Paid Search", "advertising"),
        ("contact", "do_not_contact", "Ja", True),
        ("contact", "do_not_contact", "0", False),
        ("company", "size", "120", "3"),
        ("company", "size", "251-500", "4"),
        ("company", "size", "10000+", "6"),
        ("company", "size", "5,001", "6"),
        ("company", "currency", "€", "EUR"),
        ("activity", "duration", "1:30", 5400),
        ("activity", "duration", "1h 15min", 4500),
        ("activity", "duration", "90", 90),
        ("deal", "probability", "75 %", 75),
    ],
)
def test_values(record_type: str, name: str, text: str, value: object) -> None:
    assert convert(record_type, name, text) == value


@pytest.mark.parametrize(
    ("record_type", "name", "text", "words"),
    [
        ("contact", "email", "a@b.example; c@d.example", "must be an e-mail address"),
        ("contact", "country", "Atlantis", "write its two letters"),
        ("contact", "language", "Gibberisch", "write its code"),
        ("contact", "lifecycle", "Friend", "is none of Lead, Qualified"),
        ("contact", "do_not_contact", "perhaps", "neither yes nor no"),
        ("contact", "first_name", "x" * 101, "longer than 100"),
        ("contact", "first_name", "J\ufffdrgen", "could not be read"),
        ("contact", "first_name", "a\x00b", "cannot be stored"),
        ("company", "size", "0", "is none of"),
        ("deal", "probability", "101", "between 0 and 100"),
    ],
)
def test_wrong_values_say_what_is_wrong(record_type: str, name: str, text: str, words: str) -> None:
    with pytest.raises(InvalidValue, match=words) as caught:
        convert(record_type, name, text)
    assert catalogue().record_type(record_type).field(name).label in caught.value.reason


def test_decimals_keep_their_scale() -> None:
    assert converter(RecordField("rate", "Rate", Kind.DECIMAL, scale=4), Conventions())("1.5") == 15000


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ana de la Cruz", ("Ana", "de la Cruz")),
        ("Cruz, Ana", ("Ana", "Cruz")),
        ("Plato", ("", "Plato")),
        ("Ann Mary Bell", ("Ann Mary", "Bell")),
        ("von Holt", ("von", "Holt")),
    ],
)
def test_whole_names(text: str, names: tuple[str, str]) -> None:
    assert split_name(text) == names


def test_members_of_a_cell() -> None:
    assert parts("a; b,c ;") == ["a", "b,c"]
    assert parts("* myContacts ::: Friends ::: VIP") == ["Friends", "VIP"]
    assert parts("a, b") == ["a", "b"]
