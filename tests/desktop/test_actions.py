"""The registry: default keys, the person's own, and sequences."""

from pathlib import Path

import pytest

from desktop.actions import Action, ActionRegistry, Undo, UnknownAction, shown_as, strokes
from desktop.keymap import Keymap, keymap
from desktop.settings import Settings


def registry(settings: Settings | None = None) -> ActionRegistry:
    made = ActionRegistry(keymap=Keymap(settings) if settings else None)
    made.add(
        Action("go.contact", "Go to contacts", shortcut="G, C"),
        Action("list.contact.add", "Add a contact", shortcut="C", family="list.add", undo=Undo.BACK),
        Action("list.company.add", "Add a company", shortcut="C", family="list.add", undo=Undo.BACK),
    )
    return made


def test_a_key_of_ones_own_holds_for_the_whole_family_and_for_good(tmp_path: Path) -> None:
    first = registry(Settings(tmp_path))
    first.keymap.bind({"list.add": "Ins"})
    again = registry(Settings(tmp_path))
    for each in (first, again):
        assert {each.find(f"list.{kind}.add").shortcut for kind in ("contact", "company")} == {"Ins"}
        assert each.find("go.contact").shortcut == "G, C"
        assert each.for_shortcut("C") is None
        assert each.declared("list.contact.add").shortcut == "C"


def test_a_key_taken_back_is_the_default_one_again(tmp_path: Path) -> None:
    actions = registry(Settings(tmp_path))
    actions.keymap.bind({"list.add": "", "go.contact": "Ctrl+1"})
    assert actions.find("list.contact.add").shortcut == ""
    actions.keymap.bind(dict.fromkeys(actions.keymap.chosen()))
    assert registry(Settings(tmp_path)).find("list.contact.add").shortcut == "C"
    assert actions.find("go.contact").shortcut_text == "G C"


def test_windows_share_their_keys(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    one, other = (ActionRegistry(keymap=keymap(settings)) for _ in range(2))
    for each in (one, other):
        each.add(Action("undo", "Undo", shortcut="Ctrl+Z"))
    one.keymap.bind({"undo": "F8"})
    assert other.find("undo").shortcut == "F8"


def test_keys_in_the_settings_that_make_no_sense_are_left_alone(tmp_path: Path) -> None:
    Settings(tmp_path).keep(keys={"list.add": 7, "go.contact": "Ctrl+9", "gone": "X"})
    actions = registry(Settings(tmp_path))
    assert actions.find("list.contact.add").shortcut == "C"
    assert actions.find("go.contact").shortcut == "Ctrl+9"


def test_what_may_follow_a_begun_sequence_is_what_can_be_done_now() -> None:
    actions = registry()
    actions.add(Action("go.deal", "Go to deals", shortcut="G, D", enabled=lambda: False))
    assert [each.id for each in actions.following("G")] == ["go.contact"]
    assert actions.following("C") == []
    assert strokes("G, Shift+C") == ("G", "Shift+C")


def test_a_shortcut_is_written_without_signs_between_its_keys() -> None:
    written = {each: shown_as(each) for each in ("Ctrl+K", "G, C", "Ctrl++", "Ctrl+-", "+", "Ctrl+,")}
    assert written == dict(zip(written, ("Ctrl K", "G C", "Ctrl +", "Ctrl -", "+", "Ctrl ,"), strict=True))


def test_an_action_that_is_gone_is_gone() -> None:
    actions = registry()
    actions.remove("go.contact")
    actions.keymap.bind({"go.contact": "F9"})
    with pytest.raises(UnknownAction):
        actions.find("go.contact")
    with pytest.raises(UnknownAction):
        actions.declared("go.contact")


def test_people_are_told_how_something_is_undone() -> None:
    assert Undo.NOTHING.words == ""
    assert Undo.BACK.words != Undo.NEVER.words != ""


def test_a_key_is_a_screens_before_it_is_the_windows_whoever_came_last() -> None:
    made = ActionRegistry()
    window = Action("sync.now", "Sync now", shortcut="F5", anywhere=True)
    made.add(window, Action("voucher.payment", "Payment", shortcut="F5"))
    made.replace([], [window])  # as when what somebody may do has changed
    found = made.for_shortcut("F5")
    assert found is not None
    assert found.id == "voucher.payment"
