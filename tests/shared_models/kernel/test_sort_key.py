"""Lists are ordered as people expect, byte by byte, in both stores."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.kernel.sort_key import KEY_LENGTH, fold, sort_key


def ordered(names: list[str], language: str = "") -> list[str]:
    return sorted(names, key=lambda name: sort_key(name, language).encode())


def test_accents_and_case_do_not_move_a_name_behind_z() -> None:
    names = ["Apfel", "Äpfel", "apfelbaum", "Łódź", "Lund", "Straße", "Strasse 2", "Ødegård", "Zebra"]
    assert ordered(list(reversed(names))) == [
        "Apfel",
        "Äpfel",
        "apfelbaum",
        "Łódź",
        "Lund",
        "Ødegård",
        "Straße",
        "Strasse 2",
        "Zebra",
    ]


def test_numbers_are_ordered_by_value() -> None:
    assert ordered(["Lot 10", "Lot 9", "Lot 100", "Lot 09b"]) == ["Lot 9", "Lot 09b", "Lot 10", "Lot 100"]


def test_some_languages_put_letters_after_z() -> None:
    assert ordered(["Öberg", "Åberg", "Zorn", "Ärlig", "Oberg"], "sv-SE") == [
        "Oberg",
        "Zorn",
        "Åberg",
        "Ärlig",
        "Öberg",
    ]
    assert ordered(["Øst", "Æble", "Zoo", "Ål", "Ost"], "da") == ["Ost", "Zoo", "Æble", "Øst", "Ål"]
    assert ordered(["Nuñez", "Nunez", "Nuo"], "es") == ["Nunez", "Nuñez", "Nuo"]


def test_nothing_comes_last() -> None:
    assert ordered(["", "Zebra", "Apfel", "  "]) == ["Apfel", "Zebra", "", "  "]


@given(st.text())
def test_a_key_fits_an_index_and_holds_no_null(text: str) -> None:
    key = sort_key(text)
    assert len(key) <= KEY_LENGTH + 1
    assert "\x00" not in key


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("text", "folded"), [("Ärger", "arger"), ("WEISS", "weiss"), ("Weiß", "weiss"), ("ﬁn", "fin"), ("Ελλάδα", "ελλαδα")]
)
def test_search_does_not_see_case_or_accents(text: str, folded: str) -> None:
    assert fold(text) == folded
