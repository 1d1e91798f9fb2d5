"""What faults say is found in the code that raises them, and is shown in the person's language."""

from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.derive.reasons import SENTENCES, spoken
from desktop.derive.words import reason_of
from desktop.language import FOLDER
from desktop.translations.reasons import fault_words
from desktop.translations.words import NoLiteral, Word
from shared_models.kernel.faults import InvalidValue, RuleBroken, worded
from shared_models.kernel.record_field import Kind, RecordField

CODE = """
FULL = "The disk is full."
LONG = {"name": "{count} letters are too many."}
class Wrong(Fault): ...
class VeryWrong(kernel.Wrong): ...
def refuse(name, reason: str):
    raise Wrong(worded(reason, name=name))
def run(name):
    if name: raise VeryWrong("This is wrong.", field=name)
    if FULL: raise Wrong(FULL)
    if LONG: raise Wrong(worded(LONG[name], count=3))
    refuse(name, "{name} is refused.")
    raise ValueError("Not for people.")
"""
GLUED = """
def run(name):
    raise Fault(f"{name} is wrong.")
def again(name):
    words = "It is " + name
    raise Fault(words)
def more(name):
    raise Fault(worded(name.text, name=name))
"""


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """The program speaks German."""
    translator = QTranslator(qapp)
    assert translator.load("de", str(FOLDER))
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    QCoreApplication.installTranslator(translator)
    yield
    QLocale.setDefault(before)
    QCoreApplication.removeTranslator(translator)


def test_reasons_are_found_in_the_code(tmp_path: Path) -> None:
    _write(tmp_path, CODE)
    said = {"This is wrong.", "The disk is full.", "{count} letters are too many.", "{name} is refused."}
    assert {each.source for each in fault_words(tmp_path) if isinstance(each, Word)} == said


def test_a_reason_that_is_glued_together_is_told(tmp_path: Path) -> None:
    _write(tmp_path, GLUED)
    assert [each.line for each in fault_words(tmp_path) if isinstance(each, NoLiteral)] == [3, 6, 8]


def _write(folder: Path, code: str) -> None:
    for name in ("shared_models/crm", "sync/replica", "sync/protocol"):
        (folder / name).mkdir(parents=True)
    (folder / "shared_models/crm/rules.py").write_text("class Fault(Exception): ...\n", "utf-8")
    (folder / "sync/replica/disk.py").write_text(code, "utf-8")
    (folder / "sync/protocol/frames.py").write_text('raise Fault("Say hello first.")\n', "utf-8")


def test_every_sentence_is_found_again_with_what_stands_in_it(qapp: QApplication) -> None:
    """The English is put together and taken apart, and comes out as it went in."""
    wrong = []
    translator = _Showing(qapp)
    QCoreApplication.installTranslator(translator)
    for template in SENTENCES.read_text("utf-8").splitlines():
        names = [name for _, name, _, _ in Formatter().parse(template) if name]
        values = {name: f"A{at}" for at, name in enumerate(names)}
        said = spoken(worded(template, **values))
        if said != " ".join([f"<{template.translate(_NO_BRACES)}>", *values.values()]):
            wrong.append((template, said))
    QCoreApplication.removeTranslator(translator)
    assert not wrong


_NO_BRACES = str.maketrans("{}", "[]")


class _Showing(QTranslator):
    """Shows of a reason which sentence it is, and what stands in it."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        names = [f"{{{name}}}" for _, name, _, _ in Formatter().parse(text) if name] if context == "Faults" else []
        return " ".join([f"<{text.translate(_NO_BRACES)}>", *names]) if context == "Faults" else None


@pytest.mark.usefixtures("german")
def test_a_fault_is_told_in_the_persons_language() -> None:
    assert reason_of(RuleBroken("An amount needs a currency.")) == "Ein Betrag braucht eine Währung."
    assert reason_of(RuleBroken("Known only later: 17.")) == "Known only later: 17."
    assert reason_of(RuleBroken("")) == ""


@pytest.mark.usefixtures("german")
def test_what_stands_in_a_reason_is_told_in_the_persons_language_too() -> None:
    field = RecordField("last_name", "Last name", Kind.TEXT, required=True)
    with pytest.raises(InvalidValue) as short:
        field.check("")
    assert spoken(short.value.reason) == "„Nachname“ muss ausgefüllt sein."
    assert spoken("Your role does not allow you to edit contacts.") == (
        "Ihre Rolle erlaubt es Ihnen nicht, Kontakte zu bearbeiten."
    )
    assert spoken("Name is longer than 100000 characters.") == "„Name“ ist länger als 100.000 Zeichen."


@pytest.mark.usefixtures("german")
def test_a_reason_within_a_reason_and_several_after_each_other_are_told() -> None:
    assert spoken("Please sign in again: This sign-in has ended. Sign in again.") == (
        "Bitte melden Sie sich erneut an: Diese Anmeldung ist beendet. Melden Sie sich erneut an."
    )
    several = "Acme Ltd. was merged into Acme; the change was made there. Phone, City: changed by Ada in the meantime."
    assert spoken(several) == (
        "Acme Ltd. wurde mit Acme zusammengeführt; dort wurde die Änderung gemacht. "
        "Telefon, Ort: inzwischen von Ada geändert."
    )


@pytest.mark.usefixtures("german")
def test_what_people_typed_stays_as_it_is() -> None:
    assert spoken("Company: {who} was deleted in the meantime.") == "Unternehmen: {who} wurde inzwischen gelöscht."
