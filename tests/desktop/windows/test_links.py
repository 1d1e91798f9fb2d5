"""Links: what is written is read back, and anything else is no link."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.windows.links import Link, looks_like_link, parse

ONE = "01890a5d-ac96-774b-bcce-b302099a8057"
OTHER = "01890a5d-ac96-774b-bcce-b302099a8058"


@pytest.mark.parametrize(
    "link",
    [Link("deal", ONE), Link("saved_view", ONE, tenant=OTHER), Link(place="board"), Link(place="my_tasks", tenant=ONE)],
)
def test_what_is_written_is_read_back(link: Link) -> None:
    assert parse(str(link)) == link
    assert parse(f"  <{str(link).upper()}>\n") == link


def test_how_mail_programs_and_browsers_write_them() -> None:
    assert parse(f"counterfoil:deal/{ONE}") == Link("deal", ONE)
    assert parse(f"counterfoil:///deal/{ONE}/?utm=1&organisation={OTHER}#top") == Link("deal", ONE, tenant=OTHER)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "deal",
        f"https://deal/{ONE}",
        f"counterfoil://deal/{ONE[:-1]}",
        f"counterfoil://deal/{ONE}?organisation=acme",
        f"counterfoil://deal/../{ONE}",
        "counterfoil://deal",
        f"see counterfoil://deal/{ONE}",
        f"counterfoil://deal/{ONE}\nmore",
        "counterfoil://place/" + "x" * 1_000_000,
    ],
)
def test_anything_else_is_no_link(text: str) -> None:
    assert parse(text) is None


@given(st.text(max_size=60))
def test_whatever_follows_the_scheme_never_fails(text: str) -> None:
    found = parse(f"counterfoil://{text}")
    assert found is None or parse(str(found)) == found


def test_a_broken_link_is_still_recognised_as_one() -> None:
    assert looks_like_link(" <Counterfoil://deal/7")
    assert not looks_like_link("the counterfoil")
