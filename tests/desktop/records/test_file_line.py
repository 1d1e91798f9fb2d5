"""Files in the record panel: attached offline they wait, and can be saved again from this computer."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.derive.list_model import RecordList
from desktop.records.drop_cue import DropCue
from desktop.records.file_line import start_folder
from desktop.records.infected_notice import InfectedNotice
from desktop.records.related_card import RelatedButton
from desktop.widgets.cells import CELL_ROLE
from shared_models.kernel.actor import SYSTEM, Actor
from shared_models.platform.roles import permissions
from sync.replica import rows
from sync.replica.query import Query
from sync.replica.status import Phase, Status
from tests.desktop.conftest import Opened
from tests.desktop.records.test_record_panel import panel_of
from tests.sync.replica.people import create, ids, patch

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
    qtbot.waitUntil(lambda: [words for words, _ in account.toasts] == ["offer.pdf attached"])

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


def test_files_are_chosen_from_the_palette_too(
    qtbot: QtBot, account: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = panel_of(qtbot, account, "contact", "Bea")
    source = tmp_path / "offer.pdf"
    source.write_bytes(DATA)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(source)], ""))
    registry = account.workspace.actions
    assert "record.attach" in {each.id for each in registry.runnable()}
    registry.trigger("record.attach")
    qtbot.waitUntil(lambda: [words for words, _ in account.toasts] == ["offer.pdf attached"])
    (card,) = [each for each in panel.cards() if each.related.record_type == "attachment"]
    panel.show_record("attachment", card.related.lines[0].id)
    assert "record.attach" not in {each.id for each in registry.runnable()}


def test_an_image_shows_its_thumbnail_at_once_and_in_lists(qtbot: QtBot, account: Opened, tmp_path: Path) -> None:
    panel = panel_of(qtbot, account, "contact", "Bea")
    source = tmp_path / "site.png"
    QImage(os.urandom(900 * 600 * 4), 900, 600, QImage.Format.Format_RGB32).save(str(source))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(source)), QUrl("https://example.org/a.png"), QUrl.fromLocalFile("/none.png")])
    assert panel.files.dropped(data) == [source]
    panel.files.attach(source)
    qtbot.waitUntil(lambda: any(card.related.record_type == "attachment" for card in panel.cards()))
    [card] = [card for card in panel.cards() if card.related.record_type == "attachment"]
    [button] = card.findChildren(RelatedButton)
    qtbot.waitUntil(lambda: button.picture() is not None)

    model = RecordList(account.workspace, "attachment")
    model.show(Query())
    qtbot.waitUntil(lambda: isinstance(model.index(0, 0).data(CELL_ROLE).picture, QPixmap))
    panel.show_record("attachment", button.line.id)
    qtbot.waitUntil(panel.files.picture.isVisible)
    assert panel.files.picture.width() == 256
    form = panel.form()
    assert form is not None
    assert not {"digest", "thumbnail"} & {each.field.name for each in form.rows()}
    panel.show_record("contact", account.house.records["Bea"])
    assert not panel.files.picture.isVisible()


@pytest.mark.parametrize(("content", "words"), [("infected", "A virus was found"), ("checking", "Being checked")])
def test_what_became_of_a_file_is_said_plainly(qtbot: QtBot, account: Opened, content: str, words: str) -> None:
    panel = panel_of(qtbot, account, "contact", "Bea")
    row = {"id": "1", "digest": "0a" * 32, "content": content, "file_name": "a.pdf"}
    panel.files.show_row(account.workspace.catalogue.record_type("attachment"), row)
    qtbot.waitUntil(lambda: panel.files.state.text().startswith(words))
    assert panel.files.save_button.isVisible() == (content != "infected")


def test_who_attached_a_file_hears_once_that_it_is_infected(qtbot: QtBot, account: Opened) -> None:
    server, own, other = account.house.server, next(ids), next(ids)
    values = {"file_name": "offer.pdf", "digest": "0a" * 32, "contact_id": account.house.records["Bea"]}
    me = Actor(account.house.records["me"], next(ids), permissions("Admin", server.catalogue))
    product = replace(SYSTEM, person=account.house.records["colleague"])
    InfectedNotice(account.workspace)
    server.apply([create("attachment", own, **values)], me)
    account.house.others(create("attachment", other, **values | {"file_name": "not-mine.pdf"}))
    rows_now = [server.rows["attachment", each] for each in (own, other)]
    server.apply([patch(each, "attachment", content="infected") for each in rows_now], product)
    account.link.status = Status(Phase.LIVE)
    account.link.poke()
    qtbot.waitUntil(lambda: bool(account.toasts))
    assert account.toasts == [("A virus was found in offer.pdf. Nobody can open it.", None)]
    InfectedNotice(account.workspace).look()
    assert len(account.toasts) == 1


def test_what_takes_no_files_offers_none(qtbot: QtBot, account: Opened) -> None:
    assert panel_of(qtbot, account, "deal", "deal").files.isVisible()
    assert not panel_of(qtbot, account, "stage", "lead").files.isVisible()


def test_a_dropped_file_is_copied_whatever_was_proposed(qtbot: QtBot, account: Opened, tmp_path: Path) -> None:
    panel = panel_of(qtbot, account, "contact", "Bea")
    source = tmp_path / "offer.pdf"
    source.write_bytes(DATA)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(source))])
    both = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    nothing = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier)
    [cue] = panel.findChildren(DropCue)
    QCoreApplication.sendEvent(panel, QDragEnterEvent(QPoint(10, 10), both, data, *nothing))
    assert cue.isVisible()
    QCoreApplication.sendEvent(panel, QDragLeaveEvent())
    assert not cue.isVisible()
    event = QDropEvent(QPointF(10, 10), both, data, *nothing)
    event.setDropAction(Qt.DropAction.MoveAction)
    panel.dropEvent(event)
    assert event.isAccepted()
    assert event.dropAction() is Qt.DropAction.CopyAction
    qtbot.waitUntil(lambda: any(card.related.record_type == "attachment" for card in panel.cards()))


def test_several_files_dropped_at_once_are_one_thing_to_undo(qtbot: QtBot, account: Opened, tmp_path: Path) -> None:
    panel = panel_of(qtbot, account, "contact", "Bea")
    sources = [tmp_path / f"{name}.txt" for name in ("a", "b", "c")]
    for each in sources:
        each.write_bytes(DATA)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(each)) for each in sources])
    assert panel.files.takes(data)
    panel.files.take(data)
    qtbot.waitUntil(lambda: [words for words, _ in account.toasts] == ["3 files attached"])
    qtbot.waitUntil(lambda: any(card.related.count == 3 for card in panel.cards()))
    [card] = [card for card in panel.cards() if card.related.record_type == "attachment"]
    assert {line.amount for line in card.related.lines} == {"100 kB"}
    account.workspace.operations.undo()
    qtbot.waitUntil(
        lambda: not panel.cards() or all(each.related.record_type != "attachment" for each in panel.cards())
    )


def test_a_picture_is_pasted_as_a_file(qtbot: QtBot, account: Opened) -> None:
    panel = panel_of(qtbot, account, "contact", "Bea")
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    QGuiApplication.clipboard().setImage(image)
    panel.setFocus()
    assert account.workspace.actions.trigger("record.paste")
    qtbot.waitUntil(lambda: any(card.related.record_type == "attachment" for card in panel.cards()))
    [card] = [card for card in panel.cards() if card.related.record_type == "attachment"]
    assert card.related.lines[0].title.startswith("Image ")
    assert card.related.lines[0].title.endswith(".png")
    assert not list(account.house.path.parent.glob("paste-*"))


def test_files_are_looked_for_where_people_keep_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    location = QStandardPaths.StandardLocation.DocumentsLocation
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda each: str(tmp_path / "Documents"))
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert start_folder(location) == str(tmp_path)
    (tmp_path / "Documents").mkdir()
    assert start_folder(location) == str(tmp_path / "Documents")
