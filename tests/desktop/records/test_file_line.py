"""Files in the record panel: attached offline they wait, and can be saved again from this computer."""

from __future__ import annotations

import os
from pathlib import Path

from pytestqt.qtbot import QtBot

from sync.replica import rows
from tests.desktop.conftest import Opened
from tests.desktop.records.test_record_panel import panel_of

DATA = os.urandom(100_000)


def test_a_file_is_attached_and_saved_again(qtbot: QtBot, account: Opened, tmp_path: Path) -> None:
    panel = panel_of(qtbot, account, "contact", "Bea")
    assert panel.files.attach_button.isVisible()
    assert not panel.files.save_button.isVisible()
    source = tmp_path / "offer.pdf"
    source.write_bytes(DATA)
    panel.files.attach(source)
    qtbot.waitUntil(lambda: any(card.related.record_type == "attachment" for card in panel.cards()))
    [card] = [card for card in panel.cards() if card.related.record_type == "attachment"]
    line = card.related.lines[0]
    assert line.title == "offer.pdf"

    panel.show_record("attachment", line.id)
    assert panel.files.save_button.isVisible()
    assert not panel.files.attach_button.isVisible()
    qtbot.waitUntil(lambda: panel.files.state.text() == "Will be sent later")
    kind = account.workspace.catalogue.record_type("attachment")
    row = rows.fetch_one(account.workspace.reader, kind, line.id)
    assert row is not None
    assert (row["size"], row["media_type"], row["contact_id"]) == (
        len(DATA),
        "application/pdf",
        account.house.records["Bea"],
    )
    target = tmp_path / "saved.pdf"
    panel.files.save(target)
    qtbot.waitUntil(target.exists)
    assert target.read_bytes() == DATA


def test_what_takes_no_files_offers_none(qtbot: QtBot, account: Opened) -> None:
    assert panel_of(qtbot, account, "deal", "deal").files.isVisible()
    assert not panel_of(qtbot, account, "stage", "lead").files.isVisible()
