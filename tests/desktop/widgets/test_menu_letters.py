"""Each entry of a menu has a letter of its own."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QKeySequence

from desktop.widgets.menu_letters import lettered


def test_the_first_letter_that_is_free() -> None:
    stages = ["Lead", "Proposal", "Closed Won", "Closed Lost", "R & D", "Lead"]
    assert lettered(stages) == ["&Lead", "&Proposal", "&Closed Won", "Cl&osed Lost", "&R && D", "L&ead"]
    assert lettered(["&", "A", "a"]) == ["&&", "&A", "a"]


@given(st.lists(st.text("aAbBß&é 1", max_size=12), max_size=30))
def test_titles_read_the_same_and_no_letter_stands_for_two(titles: list[str]) -> None:
    made = lettered(titles)
    assert [each.replace("&&", "\0").replace("&", "").replace("\0", "&") for each in made] == titles
    keys = [each.replace("&&", "").partition("&")[2][:1].casefold() for each in made]
    chosen = [each for each in keys if each]
    assert len(chosen) == len(set(chosen))


def test_qt_reads_the_letter() -> None:
    assert QKeySequence.mnemonic(lettered(["Lead", "Lost"])[1]).toString() == "Alt+O"
