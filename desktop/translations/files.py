"""Translation files of Qt Linguist (`.ts`): read, brought in line with the program's words, and written.

Law: what a translator wrote for a word that is still there is kept; a word that has gone goes. Words are in order, so
that two people's changes meet only where they changed the same.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from desktop.translations.words import Word

FORMS = {"ar": 6, "de": 2, "es": 2, "fr": 2}
"""How many forms of a counted word a language has; the order is Qt's."""
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


@dataclass(frozen=True, slots=True)
class Translation:
    """A word's forms in a language: one, or as many as the language has for a counted word. Empty ones are missing."""

    word: Word
    forms: tuple[str, ...]

    @property
    def is_finished(self) -> bool:
        """Whether every form is there."""
        return all(self.forms)


def read(path: Path) -> dict[tuple[str, str], tuple[str, ...]]:
    """The forms in a file by context and source; none where there is no file. Raises ParseError for a broken one."""
    if not path.exists():
        return {}
    found = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - a file of this very program
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None:
                several = [each.text or "" for each in translation.iter("numerusform")]
                found[name, message.findtext("source") or ""] = tuple(several) or (translation.text or "",)
    return found


def matched(language: str, words: Iterable[Word], known: dict[tuple[str, str], tuple[str, ...]]) -> list[Translation]:
    """The words in their order, with what is known of each."""
    made = []
    for each in sorted(set(words)):
        count = FORMS[language] if each.counted else 1
        forms = known.get((each.context, each.source), ())
        made.append(Translation(each, forms if len(forms) == count else ("",) * count))
    return made


def write(path: Path, language: str, translations: Iterable[Translation]) -> None:
    """Write a file as Qt Linguist does."""
    lines = [_HEAD, f'<TS version="2.1" language="{language}" sourcelanguage="en">\n']
    for context, group in groupby(translations, key=lambda each: each.word.context):
        lines.append(f"<context>\n    <name>{escape(context)}</name>\n")
        lines += [_message(each) for each in group]
        lines.append("</context>\n")
    path.write_text("".join([*lines, "</TS>\n"]), "utf-8")


def _message(each: Translation) -> str:
    open_, unfinished = ' numerus="yes"' if each.word.counted else "", "" if each.is_finished else ' type="unfinished"'
    forms = each.forms
    inner = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms) if each.word.counted else forms[0]
    inner = inner if each.word.counted else escape(inner)
    source = escape(each.word.source)
    return (
        f"    <message{open_}>\n        <source>{source}</source>\n"
        f"        <translation{unfinished}>{inner}</translation>\n    </message>\n"
    )
