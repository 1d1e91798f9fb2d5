"""The settings of pipelines and stages over a real replica: every change is written at once and can be undone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.crm.pipeline_dialog import PipelineDialog
from desktop.crm.retire_dialog import RetireDialog
from shared_models.kernel.actor import Actor
from tests.desktop.conftest import House, Open, Opened

Settings = Callable[..., tuple[Opened, PipelineDialog]]


@pytest.fixture
def opened(sales: House, open_account: Open, qtbot: QtBot) -> Settings:
    """Opens the settings at the second pipeline: Due → Talks → Ended."""

    def open_one(may: frozenset[str] | None = None) -> tuple[Opened, PipelineDialog]:
        account = open_account(False)
        if may is not None:
            actor = account.workspace.actor
            account.workspace.actor = Actor(actor.person, actor.device, may)
        dialog = PipelineDialog(account.workspace, sales.records["renewals"])
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return account, dialog

    return open_one


def names(dialog: PipelineDialog) -> list[str]:
    return [str(each.name.value()) for each in dialog.rows]


def test_stages_are_renamed_and_weighed_where_they_stand(opened: Settings, qtbot: QtBot) -> None:
    account, dialog = opened()
    assert names(dialog) == ["Due", "Talks", "Ended"]
    field = dialog.rows[0].name.focusProxy()
    assert isinstance(field, QWidget)
    field.setProperty("text", "Due soon")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(dialog) == ["Due soon", "Talks", "Ended"])
    dialog.edit(dialog.rows[0].stage, "probability", 101)
    qtbot.waitUntil(lambda: bool(account.faults))
    dialog.edit(dialog.rows[0].stage, "probability", 40)
    qtbot.waitUntil(lambda: dialog.rows[0].probability.value() == 40)
    account.workspace.operations.undo()
    qtbot.waitUntil(lambda: dialog.rows[0].probability.value() != 40)


def test_esc_takes_back_what_is_typed_and_then_leaves(opened: Settings, qtbot: QtBot) -> None:
    _, dialog = opened()
    field = dialog.rows[0].name.focusProxy()
    assert isinstance(field, QWidget)
    field.setFocus()
    qtbot.keyClicks(field, "x")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert names(dialog) == ["Due", "Talks", "Ended"]
    assert dialog.isVisible()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_stages_are_arranged_and_added(opened: Settings, qtbot: QtBot) -> None:
    _, dialog = opened()
    dialog.rows[1].up.click()
    qtbot.waitUntil(lambda: names(dialog) == ["Talks", "Due", "Ended"])
    assert not dialog.rows[0].up.isEnabled()
    dialog.add_stage.click()
    qtbot.waitUntil(lambda: names(dialog) == ["Talks", "Due", "New stage", "Ended"])


def test_what_may_follow_is_a_box(opened: Settings, qtbot: QtBot) -> None:
    account, dialog = opened()
    records = account.house.records
    due, talks, over = records["due"], records["talks"], records["over"]
    assert (dialog.matrix.boxes[due, talks].isChecked(), dialog.matrix.boxes[due, over].isChecked()) == (True, False)
    dialog.matrix.boxes[due, over].click()
    qtbot.waitUntil(lambda: account.shown("stage", due, "next_stages") == "[]")
    assert dialog.matrix.boxes[due, over].isChecked()


def test_a_stage_with_open_deals_asks_where_they_go(opened: Settings, qtbot: QtBot) -> None:
    account, dialog = opened()
    records = account.house.records
    dialog.allow(records["talks"], records["due"], True)  # so that undo may lead back
    qtbot.waitUntil(lambda: account.shown("stage", records["talks"], "next_stages") == "[]")
    dialog.rows[0].retire.click()
    asked = next(each for each in QApplication.topLevelWidgets() if isinstance(each, RetireDialog))
    assert names(dialog) == ["Due", "Talks", "Ended"]
    asked.target.set_value(records["talks"])
    asked.submit()
    qtbot.waitUntil(lambda: names(dialog) == ["Talks", "Ended"])
    for deal in ("ink", "toner"):
        assert account.shown("deal", records[deal], "stage_id") == records["talks"]
    qtbot.waitUntil(lambda: dialog.undo.toolTip() == "Retirement of Due")
    with qtbot.waitSignal(account.workspace.operations.undone):
        dialog.undo.click()
    assert names(dialog) == ["Due", "Talks", "Ended"]
    assert account.shown("deal", records["ink"], "stage_id") == records["due"]


def test_a_new_pipeline_has_the_usual_stages_and_can_become_the_default(opened: Settings, qtbot: QtBot) -> None:
    _, dialog = opened()
    dialog.add.click()
    qtbot.waitUntil(lambda: len(dialog.chips) == 3)
    assert names(dialog) == ["Lead", "Qualified", "Proposal", "Negotiation", "Closed Won", "Closed Lost"]
    dialog.default.click()
    qtbot.waitUntil(lambda: not dialog.default.isEnabled())
    assert dialog.chips[dialog.pipeline()].text() == "New pipeline (default)"
    dialog.retire.click()
    qtbot.waitUntil(lambda: len(dialog.chips) == 2)


def test_who_may_not_change_it_sees_it(opened: Settings) -> None:
    _, dialog = opened(frozenset({"pipeline.view", "stage.view", "deal.view"}))
    assert names(dialog) == ["Due", "Talks", "Ended"]
    assert not any(each.isEnabled() for each in dialog.matrix.boxes.values())
    assert not any(each.retire.isEnabled() or each.down.isEnabled() for each in dialog.rows)
    assert dialog.add.isHidden()
    assert not dialog.retire.isEnabled()


def test_everything_has_a_name(opened: Settings) -> None:
    _, dialog = opened()
    focusable = [each for each in dialog.findChildren(QWidget) if each.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert [each for each in focusable if each.isVisible() and not each.accessibleName()] == []
