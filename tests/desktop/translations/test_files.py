"""Translation files keep what translators wrote, and are what Qt reads."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

from desktop.translations.compiling import compiled
from desktop.translations.files import Translation, matched, read, write
from desktop.translations.words import Word

PAY, PIECES = Word("Till", "Pay <now> & go"), Word("Shop", "%n pieces", counted=True)


def test_what_was_written_is_read_again_and_kept_while_the_word_is_there(tmp_path: Path) -> None:
    path = tmp_path / "de.ts"
    done = [Translation(PIECES, ("%n Stück", "%n Stücke")), Translation(PAY, ("Jetzt <zahlen> & gehen",))]
    write(path, "de", done)
    assert matched("de", [PAY, PIECES, PAY], read(path)) == done
    with_new = matched("de", [PAY, Word("Till", "New")], read(path))
    assert [(each.word.source, each.is_finished) for each in with_new] == [("New", False), (PAY.source, True)]


def test_a_counted_word_asks_for_every_form_of_the_language(tmp_path: Path) -> None:
    path = tmp_path / "ar.ts"
    write(path, "ar", [Translation(PIECES, ("a", "b"))])
    (found,) = matched("ar", [PIECES], read(path))
    assert found.forms == ("",) * 6, "two forms say nothing about six"


def test_qt_reads_what_is_compiled(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "de.ts"
    write(path, "de", [Translation(PIECES, ("%n Stück", "%n Stücke")), Translation(PAY, ("Zahlen",))])
    (tmp_path / "made.qm").write_bytes(compiled(path))
    translator = QTranslator()
    assert translator.load(str(tmp_path / "made.qm"))
    QCoreApplication.installTranslator(translator)
    try:
        assert QCoreApplication.translate("Till", PAY.source) == "Zahlen"
        assert [QCoreApplication.translate("Shop", PIECES.source, "", n) for n in (1, 2)] == ["1 Stück", "2 Stücke"]
    finally:
        QCoreApplication.removeTranslator(translator)
