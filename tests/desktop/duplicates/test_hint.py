"""Who is being typed and is there already: said in the form, opened, or used in place of a new one."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.records.quick_add import QuickAdd
from tests.desktop.duplicates.conftest import Desk


@pytest.fixture
def form(desk: Desk, qtbot: QtBot) -> Iterator[QuickAdd]:
    made = QuickAdd(desk.account.workspace, "contact")
    with qtbot.waitExposed(made):
        made.open()
    yield made
    if isValid(made):
        made.close()


def type_into(form: QuickAdd, qtbot: QtBot, **texts: str) -> None:
    for name, text in texts.items():
        field = form.editors[name].focusProxy()
        assert field is not None
        field.setFocus()
        qtbot.keyClicks(field, text)


def test_whoever_is_there_is_said_and_can_be_used(desk: Desk, form: QuickAdd, qtbot: QtBot) -> None:
    ada = desk.account.house.records["Ada"]
    type_into(form, qtbot, first_name="Ada", last_name="Weber", phone="0431 998877")
    hint = form.hint
    assert hint is not None
    qtbot.waitUntil(lambda: hint.words() == "Looks like Ada Weber (Weinhold KG)")
    hint.use_button.click()
    qtbot.waitUntil(lambda: desk.shown(ada, "phone") == "0431 998877")
    assert not isValid(form) or not form.isVisible()


def test_whoever_is_new_is_not_held_up(desk: Desk, form: QuickAdd, qtbot: QtBot) -> None:
    hint = form.hint
    assert hint is not None
    height = form.height()
    type_into(form, qtbot, first_name="Bea", last_name="Weber")
    qtbot.waitUntil(lambda: bool(hint.words()))
    assert form.height() == height  # nothing jumps
    type_into(form, qtbot, last_name="hausen")
    qtbot.waitUntil(lambda: not hint.words())
