"""The settings about what leaves the house, and what can be done with a letter."""

import base64
from pathlib import Path
from random import Random

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop.letters.letter_actions import LETTER, letter_actions
from desktop.letters.letters_page import LettersPage
from desktop.letters.logo_file import MOST
from desktop.letters.single_dialog import SingleDialog
from shared_models.communications.branding import BRANDING
from shared_models.communications.mail_setting import MAIL_SETTING
from sync.replica.rows import fetch_one
from tests.desktop.conftest import Opened


@pytest.fixture
def page(qtbot: QtBot, account: Opened) -> LettersPage:
    page = LettersPage(account.workspace)
    qtbot.addWidget(page)
    page.show()
    return page


def stored(page: LettersPage, key: tuple[str, str]) -> dict[str, object] | None:
    kind = page.workspace.catalogue.record_type(key[0])
    found = fetch_one(page.workspace.reader, kind, key[1])
    return dict(found) if found is not None else None


def fill(dialog: SingleDialog | None, **values: object) -> None:
    assert dialog is not None
    for name, value in values.items():
        dialog.editors[name].set_value(value)
    dialog.submit()


def test_the_look_is_made_once_and_the_sample_follows(page: LettersPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.sample.pixmap().isNull())
    before = page.sample.pixmap().toImage()
    assert not page.logo.isEnabled()
    page.look.click()
    fill(page.dialog, legal_name="Nordlicht GmbH", accent="#ff0000")
    qtbot.waitUntil(lambda: stored(page, BRANDING) is not None)
    qtbot.waitUntil(lambda: page.sample.pixmap().toImage() != before)
    page.look.click()
    fill(page.dialog, city="Hamburg")
    qtbot.waitUntil(lambda: (stored(page, BRANDING) or {}).get("city") == "Hamburg")
    assert (stored(page, BRANDING) or {})["legal_name"] == "Nordlicht GmbH"


def test_a_large_logo_is_made_smaller_and_what_is_none_is_refused(
    page: LettersPage, qtbot: QtBot, tmp_path: Path
) -> None:
    page.look.click()
    fill(page.dialog, legal_name="Nordlicht GmbH")
    qtbot.waitUntil(lambda: stored(page, BRANDING) is not None)
    (tmp_path / "no.png").write_bytes(b"no picture")
    page.set_logo(tmp_path / "no.png")
    assert "no PNG" in page.wrong.text()
    noise = Random(5).randbytes(600 * 400 * 3)
    QImage(noise, 600, 400, 1800, QImage.Format.Format_RGB888).save(str(tmp_path / "large.png"))
    page.set_logo(tmp_path / "large.png")
    qtbot.waitUntil(lambda: bool((stored(page, BRANDING) or {}).get("logo")))
    kept = base64.b64decode(str((stored(page, BRANDING) or {})["logo"]))
    assert len(kept) <= MOST
    assert page.wrong.text() == ""


def test_the_mail_server_is_set_and_its_password_never_shown_again(page: LettersPage, qtbot: QtBot) -> None:
    page.mail.click()
    fill(page.dialog, host="mail.example", sender="a@b.example", password="geheim-7")
    qtbot.waitUntil(lambda: stored(page, MAIL_SETTING) is not None)
    page.mail.click()
    assert page.dialog is not None
    assert page.dialog.editors["password"].value() == ""
    fill(page.dialog, port=25)
    qtbot.waitUntil(lambda: (stored(page, MAIL_SETTING) or {}).get("port") == 25)
    qtbot.waitUntil(page.test.isEnabled)
    page.test.click()
    kind = page.workspace.catalogue.record_type(LETTER)
    count = page.workspace.reader.execute
    qtbot.waitUntil(lambda: count(f"SELECT count(*) FROM {kind.name}").fetchone()[0] == 1)  # our own name


@pytest.mark.parametrize(
    ("state", "offered"),
    [("waiting", ["hold"]), ("held", ["release"]), ("failed", ["release"]), ("unclear", ["release"]), ("sent", [])],
)
def test_a_letter_offers_what_its_state_allows(account: Opened, state: str, offered: list[str]) -> None:
    kind = account.workspace.catalogue.record_type(LETTER)
    row = {**kind.blank, "id": "x", "deleted_at": None, "state": state}
    made = letter_actions(account.workspace, kind, row, lambda: True)
    assert [each.id.removeprefix("record.") for each in made] == offered
