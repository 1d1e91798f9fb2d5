"""How records hang together: the line of parents, the map by keys and by mouse, and the same in words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.records.record_panel import RecordPanel
from desktop.relations.map_window import MapWindow
from desktop.relations.neighbours import Side, circle
from shared_models.kernel.ids import Id
from sync.clock import now
from tests.desktop.conftest import House, Open, Opened
from tests.sync.replica.people import create, ids

Key = Qt.Key


@pytest.fixture
def group(house: House, open_account: Open) -> tuple[Opened, dict[str, Id]]:
    """Weinhold KG stands below Nord AG, Süd GmbH below Weinhold; Dora of Nord advises Weinhold."""
    made = {name: next(ids) for name in ("Nord AG", "Süd GmbH", "Dora")}
    company = house.records["company"]
    with house.open_replica() as replica:
        replica.write(
            [
                create("company", made["Nord AG"], name="Nord AG"),
                create("company", made["Süd GmbH"], name="Süd GmbH", parent_id=company),
                create("contact", made["Dora"], first_name="Dora", company_id=made["Nord AG"]),
                create("affiliation", next(ids), contact_id=made["Dora"], company_id=company, role="Adviser"),
            ],
            at=now(),
        )
    account = open_account()
    account.workspace.operations.patch(
        "company", company, {"parent_id": None}, {"parent_id": made["Nord AG"]}, "Parent"
    )
    return account, made


def test_what_a_company_is_tied_to(qtbot: QtBot, group: tuple[Opened, dict[str, Id]]) -> None:
    account, made = group
    company = account.house.records["company"]
    qtbot.waitUntil(lambda: account.shown("company", company, "parent_id") == made["Nord AG"])
    found = circle(account.workspace, "company", company)
    assert found is not None
    around = {each.title: (each.side, each.tie) for each in found.around}
    assert around["Nord AG"] == (Side.ABOVE, "Parent company")
    assert around["Süd GmbH"] == (Side.BELOW, "Stands below it")
    assert around["Paper"][0] is Side.END
    assert around["Dora"] == (Side.START, "Adviser")
    assert around["Ada Weber"][0] is Side.START


def test_arrows_and_enter_lead_from_one_to_the_next(qtbot: QtBot, group: tuple[Opened, dict[str, Id]]) -> None:
    account, made = group
    company = account.house.records["company"]
    qtbot.waitUntil(lambda: account.shown("company", company, "parent_id") == made["Nord AG"])
    window = MapWindow(account.workspace)
    qtbot.addWidget(window)
    window.open_at("company", company)
    view = window.view
    spots = view.places()
    assert not any(one.intersects(other) for at, one in enumerate(spots) for other in spots[at + 1 :])
    titles = [each.title for each in window.circle().around]  # type: ignore[union-attr]  # it is open
    view.set_current(titles.index("Süd GmbH"))
    for _ in range(4):
        QTest.keyClick(view, Key.Key_Up)
    now_at = view.current()
    assert now_at is not None
    assert now_at.title == "Nord AG"
    assert window.list.currentItem().text() == "Parent company: Nord AG"
    shown: list[tuple[str, str]] = []
    account.workspace.record_wanted.connect(lambda *which: shown.append(which))
    QTest.keyClick(view, Key.Key_Return)
    assert shown == [("company", made["Nord AG"])]
    assert window.windowTitle() == "Relationships of Nord AG"
    assert "Stands below it: Weinhold KG" in [window.list.item(at).text() for at in range(window.list.count())]


def test_the_panel_shows_the_line_of_parents_and_refuses_a_circle(
    qtbot: QtBot, group: tuple[Opened, dict[str, Id]]
) -> None:
    account, made = group
    company = account.house.records["company"]
    qtbot.waitUntil(lambda: account.shown("company", company, "parent_id") == made["Nord AG"])
    panel = RecordPanel(account.workspace)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_record("company", made["Süd GmbH"])
    assert [each.text() for each in panel.lineage.links()] == ["Nord AG", "Weinhold KG"]
    panel.lineage.links()[0].click()
    assert panel.record_id == made["Nord AG"]
    form = panel.form()
    assert form is not None
    form.edit("parent_id")
    row = form.row("parent_id")
    editor = row.editor()
    assert editor is not None
    editor.type_again({"text": "Süd GmbH", "chosen": made["Süd GmbH"]})
    editor.commit()
    qtbot.waitUntil(lambda: bool(row.error()))
    assert row.error() == "Süd GmbH stands below Nord AG already, so it cannot be its parent company."
