"""Addresses, numbers and names in the form in which two of them are the same."""

from __future__ import annotations

import pytest

from sync.duplicates import plain


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("+49 30 23125-0", "030/231250"),
        ("0049 (0)171 1234567", "+491711234567"),
        ("+1 (555) 010-9999", "555.010.9999"),
        ("+49 30 231250 ext. 12", "+49 30 231250"),
    ],
)
def test_one_number_written_in_two_ways(one: str, other: str) -> None:
    assert plain.same_number(plain.digits(one), plain.digits(other))


@pytest.mark.parametrize(("one", "other"), [("+49 30 231250", "+49 30 231251"), ("110", "110"), ("", "")])
def test_other_numbers(one: str, other: str) -> None:
    assert not plain.same_number(plain.digits(one), plain.digits(other))


def test_addresses_and_hosts() -> None:
    assert plain.email(" Ana+News@Weinhold.Example ") == "ana@weinhold.example"
    assert plain.host("https://www.weinhold.example/about") == plain.host("ana@weinhold.example") == "weinhold.example"
    assert plain.host("ana@gmail.com") == plain.host("nonsense") == ""


@pytest.mark.parametrize(
    ("one", "other"),
    [("Weinhold GmbH & Co. KG", "Weinhold"), ("Café Noir S.A.R.L.", "cafe noir"), ("GmbH", "gmbh")],
)
def test_organisations_without_their_legal_form(one: str, other: str) -> None:
    assert plain.organisation(one) == plain.organisation(other) != ()
