"""Numbers of bank accounts: a slip of the pen is found, whatever the country."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.banking.iban import check_sum, grouped, plain, valid_iban

RIGHT = [
    "DE89370400440532013000",
    "FR1420041010050500013M02606",
    "GB29NWBK60161331926819",
    "NO9386011117947",
    "CH9300762011623852957",
    "MT84MALT011000012345MTLCAST001S",
]


@pytest.mark.parametrize("iban", RIGHT)
def test_right_numbers_pass(iban: str) -> None:
    assert valid_iban(iban)
    assert plain(f" {grouped(iban).lower()} ") == iban


@pytest.mark.parametrize(
    "iban",
    [
        "",
        "DE",
        "DE8937040044053201300",
        "DE893704004405320130000",
        "de89370400440532013000",
        "DE89 3704 0044 0532 0130 00",
        "XX00370400440532013000",
        "DE٨9370400440532013000",
        "NO938601111794",
    ],
)
def test_wrong_numbers_do_not(iban: str) -> None:
    assert not valid_iban(iban)


@given(st.sampled_from(RIGHT), st.data())
def test_a_changed_digit_and_two_exchanged_ones_are_found(iban: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(2, len(iban) - 1))
    other = data.draw(st.sampled_from([each for each in "0123456789" if each != iban[at]]))
    if iban[at].isdigit():
        assert not valid_iban(iban[:at] + other + iban[at + 1 :])
    first, second = iban[at - 1 : at + 1]
    if at > 2 and first != second and first.isdigit() == second.isdigit():
        assert not valid_iban(iban[: at - 1] + second + first + iban[at + 1 :])


@given(st.text("0123456789ABCXYZ", min_size=11, max_size=30))
def test_every_number_has_one_pair_of_check_digits(rest: str) -> None:
    digits = 98 - check_sum(f"ZZ00{rest}")
    fitting = [each for each in range(100) if valid_iban(f"ZZ{each:02d}{rest}")]
    assert fitting == [digits]
