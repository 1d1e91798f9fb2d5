"""What faults say is found in the code that raises them, and is shown in the person's language."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.derive.words import reason_of
from desktop.language import FOLDER
from desktop.translations.reasons import fault_words
from shared_models.kernel.faults import RuleBroken

CODE = """
FULL = "The disk is full."
class Wrong(Fault): ...
class VeryWrong(kernel.Wrong): ...
def run(name):
    if name: raise VeryWrong("This is wrong.", field=name)
    if FULL: raise Wrong(FULL)
    if run: raise Wrong(f"{name} is wrong.")
    raise ValueError("Not for people.")
"""


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """The program speaks German."""
    translator = QTranslator(qapp)
    assert translator.load("de", str(FOLDER))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_reasons_known_beforehand_are_found(tmp_path: Path) -> None:
    for folder in ("shared_models/crm", "sync/replica", "sync/protocol"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "shared_models/crm/rules.py").write_text("class Fault(Exception): ...\n", "utf-8")
    (tmp_path / "sync/replica/disk.py").write_text(CODE, "utf-8")
    (tmp_path / "sync/protocol/frames.py").write_text('raise Fault("Say hello first.")\n', "utf-8")
    assert {each.source for each in fault_words(tmp_path)} == {"This is wrong.", "The disk is full."}


@pytest.mark.usefixtures("german")
def test_a_fault_is_told_in_the_persons_language() -> None:
    assert reason_of(RuleBroken("An amount needs a currency.")) == "Ein Betrag braucht eine Währung."
    assert reason_of(RuleBroken("Known only later: 17.")) == "Known only later: 17."
    assert reason_of(RuleBroken("")) == ""
