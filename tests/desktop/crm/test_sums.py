"""Sums: exact per currency, and short without lying."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from desktop.crm.sums import Sums, short

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
SPACE = "\u00a0"


def plain(units: int) -> str:
    return short(units, ENGLISH).replace(SPACE, " ")


def test_a_number_keeps_two_or_three_figures() -> None:
    said = {each: plain(each) for each in (0, 999, 1_000, 1_249, 1_250, 9_949, 48_499, 999_499, 999_500, 1_250_000)}
    assert list(said.values()) == ["0", "999", "1 k", "1.2 k", "1.3 k", "9.9 k", "48 k", "999 k", "1 M", "1.3 M"]
    assert plain(7_000_000_000_000) == "7,000 bn"


@given(st.integers(1_000, 10**18))
def test_a_short_number_is_within_a_twentieth_of_the_whole_one(units: int) -> None:
    number, mark = plain(units).split(" ")
    tenths = int((number if "." in number else f"{number}.0").replace(",", "").replace(".", ""))
    meant = tenths * {"k": 10**2, "M": 10**5, "bn": 10**8}[mark]
    assert abs(meant - units) * 20 <= units


@given(st.lists(st.tuples(st.sampled_from(["EUR", "JPY", "KWD"]), st.integers(0, 2**63 - 1))))
def test_what_is_added_and_taken_away_leaves_the_rest(amounts: list[tuple[str, int]]) -> None:
    sums = Sums()
    for currency, amount in amounts:
        sums.add(currency, amount)
    half = len(amounts) // 2
    for currency, amount in amounts[:half]:
        sums.add(currency, amount, -1)
    rest = {currency for currency, _ in amounts[half:]}
    assert dict(sums.items()) == {each: sum(a for c, a in amounts[half:] if c == each) for each in rest}
    assert all(sums.full(ENGLISH).count(each) == 1 for each in rest)


def test_the_currency_of_most_amounts_is_named_and_the_others_are_counted() -> None:
    sums = Sums()
    for currency, amount in (("JPY", 90_000_000), ("EUR", 120_000_00), ("EUR", 5), (None, 7), ("USD", None)):
        sums.add(currency, amount)
    assert sums.brief(ENGLISH) == f"EUR{SPACE}120{SPACE}k +1"
    assert sums.full(ENGLISH) == f"EUR{SPACE}120,000.05 · JPY{SPACE}90,000,000"
    assert Sums().brief(ENGLISH) == ""
