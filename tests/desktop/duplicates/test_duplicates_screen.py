"""The duplicates' place: found, decided on, remembered, kept up to date, and taken apart again."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.duplicates.duplicates_screen import DuplicatesScreen, Entry
from desktop.duplicates.merged import Merged
from desktop.widgets.labels import WrappedText
from tests.desktop.conftest import Open
from tests.desktop.duplicates.conftest import Desk


@pytest.fixture
def twice(desk: Desk) -> list[str]:
    one = desk.add("contact", first_name="Dora", last_name="Lang", email="dora@lang.example")
    return [one, desk.add("contact", first_name="Dora", last_name="Lang", email="DORA@lang.example", city="Ulm")]


@pytest.fixture
def screen(desk: Desk, twice: list[str], qtbot: QtBot) -> DuplicatesScreen:
    made = DuplicatesScreen(desk.account.workspace)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: bool(groups(made)))
    return made


def groups(screen: DuplicatesScreen) -> list[tuple[str, ...]]:
    return [each.group.ids for each in screen.list.items() if isinstance(each, Entry)]


def shown(screen: DuplicatesScreen) -> list[WrappedText]:
    """What the page says in sentences."""
    return screen.page.findChildren(WrappedText)


def test_a_group_is_merged_by_its_key_and_taken_apart_later(
    desk: Desk, screen: DuplicatesScreen, twice: list[str], qtbot: QtBot
) -> None:
    assert groups(screen) == [tuple(twice)]
    actions = desk.account.workspace.actions
    actions.trigger("duplicates.merge")
    qtbot.waitUntil(lambda: groups(screen) == [])
    gone = next(each for each in twice if desk.shown(each, "merged_into"))
    screen.chips[-1].click()
    qtbot.waitUntil(lambda: isinstance(screen.current(), Merged))
    (was,) = [each.text() for each in shown(screen)]
    assert "Last name Lang" in was
    actions.trigger("duplicates.take_apart")
    qtbot.waitUntil(lambda: desk.shown(gone, "deleted_at") is None)
    screen.chips[0].click()
    qtbot.waitUntil(lambda: groups(screen) == [tuple(twice)])  # what has changed was compared again


def test_what_is_the_same_in_all_is_shown_with_its_value(screen: DuplicatesScreen) -> None:
    assert screen.sides is not None
    (same,) = [each.text() for each in shown(screen)]
    assert "First name Dora" in same
    assert "City" not in same


def test_what_is_not_the_same_is_not_asked_again(
    desk: Desk, screen: DuplicatesScreen, twice: list[str], qtbot: QtBot
) -> None:
    desk.account.workspace.actions.trigger("duplicates.apart")
    qtbot.waitUntil(lambda: groups(screen) == [])
    assert desk.shown(twice[0], "kept_apart") == f'["{twice[1]}"]'
    third = desk.add("contact", first_name="Dora", last_name="Lang", email="dora@lang.example", phone="0731 123456")
    qtbot.waitUntil(lambda: any(third in each for each in groups(screen)))


def test_all_that_is_certain_is_merged_at_once_and_one_undo_takes_it_back(
    desk: Desk, screen: DuplicatesScreen, twice: list[str], qtbot: QtBot
) -> None:
    more = [desk.add("contact", last_name="Oz", email="oz@oz.example") for _ in range(2)]
    qtbot.waitUntil(lambda: len(groups(screen)) == 2)
    screen.all_button.click()
    qtbot.waitUntil(lambda: groups(screen) == [])
    qtbot.waitUntil(lambda: bool(desk.account.toasts))
    text, group = desk.account.toasts[-1]
    assert text == "2 groups merged"
    desk.account.workspace.operations.undo(group)
    qtbot.waitUntil(lambda: all(desk.shown(each, "deleted_at") is None for each in (*twice, *more)))


def test_it_may_be_the_first_place_of_a_window_whose_records_are_still_being_opened(
    open_account: Open, qtbot: QtBot
) -> None:
    account = open_account(start=False)
    made = DuplicatesScreen(account.workspace)
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitSignal(account.workspace.catalogue_loaded):
        account.worker.start()
    qtbot.waitUntil(lambda: made.finder.knows("contact"))
    assert account.faults == []
