"""Which words the program says is read from its code: where they are literals, in tables, counted, or marked."""

from pathlib import Path

import pytest

from desktop.translations.words import NoLiteral, Program, Word, declared_words
from shared_models.kernel.catalogue import catalogue

HEAD = "from PySide6.QtCore import QCoreApplication\nfrom desktop.derive.words import marked\n"
TR = HEAD + "def tr(text: str, n: int = -1) -> str:\n    return QCoreApplication.translate('Shop', text, '', n)\n"


def words(folder: Path, **modules: str) -> set[Word]:
    return {each for each in everything(folder, **modules) if isinstance(each, Word)}


def everything(folder: Path, **modules: str) -> list[Word | NoLiteral]:
    package = folder / "shop"
    package.mkdir()
    for name, code in modules.items():
        (package / f"{name}.py").write_text(code, "utf-8")
    return list(Program(package).words())


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (HEAD + "QCoreApplication.translate('Shop', 'Buy')", {Word("Shop", "Buy")}),
        ("class Till:\n    def say(self): return self.tr('Pay')", {Word("Till", "Pay")}),
        (TR + "tr('Sell')", {Word("Shop", "Sell")}),
        (
            TR + "tr('Sell') if x else tr('Buy' if y else 'Rent')",
            {Word("Shop", each) for each in ("Sell", "Buy", "Rent")},
        ),
        (TR + "W = {1: 'One', 2: 'Two'}\ntr(W[x])\ntr(W.get(x, ''))", {Word("Shop", "One"), Word("Shop", "Two")}),
        (TR + "W = ((1, marked('Shop', 'One')),)\nfor n, w in W: tr(w)", {Word("Shop", "One")}),
        (TR + "tr('%n pieces', n)", {Word("Shop", "%n pieces", counted=True)}),
    ],
)
def test_words_are_found_where_they_are_said(tmp_path: Path, code: str, expected: set[Word]) -> None:
    assert words(tmp_path, till=code) == expected


def test_functions_that_translate_are_known_where_they_are_imported(tmp_path: Path) -> None:
    say = TR + (
        "def counted(n: int, one: str, many: str) -> str:\n    return tr(one) if n == 1 else tr(many, n)\n"
        "def loud(text: str) -> str:\n    return tr(text).upper()\n"
    )
    till = "from shop.say import counted, loud as shout\ncounted(2, '1 piece', '%n pieces')\nshout('Closed')\n"
    expected = {Word("Shop", "1 piece"), Word("Shop", "%n pieces", counted=True), Word("Shop", "Closed")}
    assert words(tmp_path, say=say, till=till) == expected


def test_what_cannot_be_known_is_told_with_its_place(tmp_path: Path) -> None:
    found = everything(tmp_path, till=TR + "tr(f'{a} of {b}')\n")
    assert found == [NoLiteral("shop.till", 5, "Shop")]


def test_the_declarations_are_said_too() -> None:
    said = {each.source for each in declared_words(catalogue())}
    assert {"Contact", "Contacts", "Last name", "Former customer", "Move deals", "Reason lost"} <= said
