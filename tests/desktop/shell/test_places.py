"""Places: their letters, which of them share an entry, where one begins."""

from dataclasses import replace
from itertools import groupby

from PySide6.QtWidgets import QWidget

from desktop.shell.places import INBOX, Place, entries, letters, places, start
from tests.desktop.conftest import Opened


def place(name: str, letter: str = "", entry: str = "") -> Place:
    return Place(name, name, "tray", lambda workspace: QWidget(), letter=letter, entry=entry)


def test_each_entry_has_a_letter_of_its_own() -> None:
    offered = [place("inbox", "I"), *map(place, ("contacts", "companies", "deals", "activities", "iblobs"))]
    assert list(letters(offered).values()) == ["I", "C", "O", "D", "A", "B"]
    assert letters([place("b", "B"), place("äö"), place("bb")]) == {"b": "B", "äö": "", "bb": ""}


def test_ways_of_looking_at_the_same_share_an_entry_whose_letter_is_another() -> None:
    offered = [place("board", "B", "deal"), place("deal", "L"), place("task")]
    assert {at: [each.id for each in ways] for at, ways in entries(offered).items()} == {
        "deal": ["board", "deal"],
        "task": ["task"],
    }
    assert letters(offered) == {"deal": "D", "task": "T"}


def test_the_letters_are_the_same_in_every_language(account: Opened) -> None:
    offered = places(account.workspace)
    wanted = letters(offered)
    assert {at: wanted[at] for at in ("contact", "company", "deal", "activity", "task", "lead")} == {
        "contact": "C", "company": "O", "deal": "D", "activity": "A", "task": "T", "lead": "E",
    }  # fmt: skip
    assert letters([replace(each, label="جهات") for each in offered]) == wanted


def test_one_begins_where_there_are_records(account: Opened) -> None:
    offered = places(account.workspace)
    assert start(offered) == "home"
    assert start(each for each in offered if each.id != "home") == "contact"
    assert start(each for each in offered if each.id == INBOX) == ""
    assert next(each.at for each in offered if each.id == "board") == "deal"


def test_what_belongs_to_a_section_stands_under_one_caption(account: Opened) -> None:
    captions = [section for section, _ in groupby(places(account.workspace), key=lambda each: each.section)]
    assert captions == ["", "Sales", "Books", "Letters"]
