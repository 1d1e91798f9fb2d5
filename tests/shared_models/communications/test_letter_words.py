"""The words of letters: whose language, whose words, and what is put into them."""

from itertools import product

import pytest

from shared_models.communications.built_in_words import BUILT_IN
from shared_models.communications.letter_template import KINDS, LetterTemplate
from shared_models.communications.letter_words import filled, letter_words, unknown_placeholders


def template(kind: str, language: str, subject: str) -> dict[str, object]:
    return {"kind": kind, "language": language, "subject": subject, "body": "Text", "deleted_at": None}


@pytest.mark.parametrize(("language", "kind"), list(product(BUILT_IN, KINDS)))
def test_there_are_words_for_every_kind_with_nothing_unknown_in_them(language: str, kind: str) -> None:
    subject, body = BUILT_IN[language][kind]
    assert not unknown_placeholders(subject + body)
    assert "{name}" in body
    assert "{sender}" in body
    assert "{number}" in subject or kind == "statement"


@pytest.mark.parametrize(
    ("languages", "stored", "subject"),
    [
        (["de-AT", "fr"], [], "Rechnung {number}"),
        (["de-AT"], [template("invoice", "de", "Unsere")], "Unsere"),
        (["de-AT"], [template("invoice", "de", "Unsere"), template("invoice", "de-AT", "Wiener")], "Wiener"),
        (["pl", "de"], [], "Rechnung {number}"),
        (["ar"], [template("invoice", "ar", "فاتورة")], "فاتورة"),
        (["ar-EG"], [], "الفاتورة {number}"),
        (["pl"], [], "Invoice {number}"),
        ([], [template("invoice", "en", "Ours"), template("quote", "en", "Other")], "Ours"),
        (["en"], [template("invoice", "en", "Gone") | {"deleted_at": 5}], "Invoice {number}"),
    ],
)
def test_the_language_is_the_others_and_own_words_go_first(
    languages: list[str], stored: list[dict[str, object]], subject: str
) -> None:
    assert letter_words("invoice", languages, stored).subject == subject


def test_what_is_not_known_yet_stays_and_an_empty_value_leaves_nothing() -> None:
    text = "{number} over {total}, due {due} {}"
    assert filled(text, {"total": "5 €", "due": ""}) == "{number} over 5 €, due  {}"


def test_a_template_names_only_what_is_filled_in() -> None:
    row = template("invoice", "en", "{number} of {customer}")
    [fault] = LetterTemplate.rules(row)
    assert fault.field == "subject"
    assert "'{customer}'" in fault.reason
    assert "{total}" in fault.reason
    assert not list(LetterTemplate.rules(row | {"subject": "{number} {"}))
