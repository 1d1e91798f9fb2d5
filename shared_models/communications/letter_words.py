"""The words of a letter: those of the organisation, else those that come with the product, filled in.

Law: the language is that of whom it goes to; where there are no words in it, ours, and in the end English. What is not
known yet when a letter is written, such as a number, stays in braces; the server puts it in when the letter goes.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from shared_models.communications.built_in_words import BUILT_IN
from shared_models.kernel.write import Row

PLACEHOLDERS = ("number", "total", "due", "day", "name", "sender")
"""What is filled in: the document's number, sum, due day and date, whom it goes to, and our own name."""
_PLACEHOLDER = re.compile(r"\{([^{}\s]*)\}")


@dataclass(frozen=True, slots=True)
class LetterWords:
    """Subject and text, and the language they are in."""

    language: str
    subject: str
    body: str

    def filled(self, values: Mapping[str, str]) -> "LetterWords":
        """With these values in their places; a value that is empty leaves nothing behind."""
        return LetterWords(self.language, filled(self.subject, values), filled(self.body, values))


def letter_words(kind: str, languages: Iterable[str], templates: Iterable[Row]) -> LetterWords:
    """The words for a kind of letter in the first of the languages in which there are any; `de-AT` finds `de`."""
    own = {(each["kind"], each["language"]): each for each in templates if each["deleted_at"] is None}
    for language in with_general(languages):
        stored = own.get((kind, language))
        if stored is not None:
            return LetterWords(language, stored["subject"], stored["body"])
        if language in BUILT_IN:
            return LetterWords(language, *BUILT_IN[language][kind])
    raise AssertionError("there are always words in English")


def unknown_placeholders(text: str) -> list[str]:
    """What stands in a text in braces and is none of the placeholders."""
    return [f"{{{each}}}" for each in _PLACEHOLDER.findall(text) if each not in PLACEHOLDERS]


def filled(text: str, values: Mapping[str, str]) -> str:
    """The text with the values in the places of their names; everything else in braces stays."""
    return _PLACEHOLDER.sub(lambda found: values.get(found[1], found[0]), text)


def languages_of(*people: Mapping[str, Any] | None) -> list[str]:
    """The languages to try, in the order of whom they are told: what was remembered, the other side, ourselves."""
    return [each["language"] for each in people if each and each.get("language")]


def with_general(languages: Iterable[str]) -> list[str]:
    """Each language, and after `de-AT` also `de`; in the end English."""
    known = (part for each in languages for part in (each, each.replace("_", "-").partition("-")[0]))
    return list(dict.fromkeys([*known, "en"]))
