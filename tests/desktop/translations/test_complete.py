"""The translations that are shipped are whole, say the same as the English, and are what the program reads."""

import re

import pytest

from desktop.translations.__main__ import all_words, main
from desktop.translations.compiling import source_file
from desktop.translations.files import FORMS, Translation, matched, read

MARKS = re.compile(r"\{[a-z_]*\}|%L?n")


@pytest.fixture(scope="module", params=sorted(FORMS))
def translations(request: pytest.FixtureRequest) -> list[Translation]:
    words, _ = all_words()
    return matched(request.param, words, read(source_file(request.param)))


def test_every_word_can_be_known_beforehand() -> None:
    assert not all_words()[1], "What is translated must be a literal, or marked; see desktop/translations/words.py"


def test_dots_follow_a_word_without_a_space() -> None:
    apart = [each.source for each in all_words()[0] if re.search(r"[ \u00a0]…(?!`)", each.source)]
    assert not apart


def test_no_word_is_missing(translations: list[Translation]) -> None:
    missing = [f"{each.word.context}: {each.word.source}" for each in translations if not each.is_finished]
    assert not missing, "Run `python -m desktop.translations`, then translate what is unfinished in the .ts files"


def test_what_is_put_into_a_sentence_is_put_into_its_translation(translations: list[Translation]) -> None:
    wrong = []
    for each in translations:
        marks = set(MARKS.findall(each.word.source))
        for form in each.forms:
            said = {mark.replace("%L", "%") for mark in MARKS.findall(form)}  # %Ln: in the digits of the language
            if form and not (said <= marks and marks - {"%n"} <= said):
                wrong.append((each.word.source, form))
    assert not wrong


def test_the_files_are_in_line_with_the_program() -> None:
    assert main(["--check"]) == 0, "Run `python -m desktop.translations`"
