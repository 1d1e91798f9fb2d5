"""A reason in the person's language: the sentence is found again among those that the code gives.

Law: only the English sentence travels and is stored, so that what an older program wrote down and what another server
says is understood as well. What stands in a sentence is shown by the name of its placeholder (see `worded`). A
sentence that nobody knows is shown as it is.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Formatter

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.derive.words import declared, lowered

SENTENCES = Path(__file__).parent.parent / "translations" / "reasons.txt"
"""Every reason that the code gives, one to a line; written by `python -m desktop.translations`."""
_LONGEST = 4_000
_MOST_SENTENCES = 12


def spoken(text: str) -> str:
    """The English words of a reason, or of several one after the other, in the person's language."""
    text = text.strip()
    if not text or len(text) > _LONGEST:
        return text
    return " ".join(map(_said, _apart(text)))


@dataclass(frozen=True)
class _Sentence:
    template: str
    start: str
    end: str
    known: int
    """How many letters of it are its own; the more, the surer."""
    pattern: Callable[[], re.Pattern[str]]

    def values(self, text: str) -> dict[str, str] | None:
        """What stands in a text of this form."""
        if not (text.startswith(self.start) and text.endswith(self.end)):
            return None
        found = self.pattern().fullmatch(text)
        return found.groupdict() if found else None


def _apart(text: str) -> list[str]:
    """The text in those parts of which most is known."""
    words = re.split(r"(?<=\.) ", text)
    if len(words) > _MOST_SENTENCES:
        return [text]

    @cache
    def best(start: int) -> tuple[int, tuple[str, ...]]:
        if start == len(words):
            return 0, ()
        ways = []
        for end in range(len(words), start, -1):
            part = " ".join(words[start:end])
            found, (more, rest) = _found(part), best(end)
            ways.append(((found[0].known if found else 0) + more, (part, *rest)))
        return max(ways, key=lambda way: way[0])

    return list(best(0)[1])


def _said(text: str) -> str:
    found = _found(text)
    if found is None:
        return text
    sentence, values = found
    shown = {name: _SHOWN.get(name, str)(value) for name, value in values.items()}
    return _translated(sentence.template).format(**shown)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Faults", text)


@cache
def _found(text: str) -> tuple[_Sentence, dict[str, str]] | None:
    """The sentence that says most of a text, and what stands in it."""
    fitting = ((each, each.values(text)) for each in _sentences())
    known = [(each, values) for each, values in fitting if values is not None]
    return max(known, key=lambda pair: pair[0].known, default=None)


@cache
def _sentences() -> list[_Sentence]:
    return [_sentence(line) for line in SENTENCES.read_text("utf-8").splitlines()]


def _sentence(template: str) -> _Sentence:
    parts = [(text, name) for text, name, _, _ in Formatter().parse(template)]
    start, end = parts[0][0], parts[-1][0] if parts[-1][1] is None else ""
    pattern = "".join(re.escape(text) + (f"(?P<{name}>.+?)" if name else "") for text, name in parts)
    known = sum(len(text) for text, _ in parts)
    return _Sentence(template, start, end, known, cache(lambda: re.compile(pattern, re.DOTALL)))


def _label(text: str) -> str:
    """A declared label, which stands inside a sentence without its capital."""
    known = declared(text)
    if known != text or text[:1].isupper():
        return known
    whole = text[:1].upper() + text[1:]
    known = declared(whole)
    return text if known == whole else lowered(known)


def _labels(text: str) -> str:
    between = "، " if QLocale().language() is QLocale.Language.Arabic else ", "
    return between.join(map(_label, text.split(", ")))


def _number(text: str) -> str:
    plain = text.replace(",", "")
    return QLocale().toString(int(plain)) if plain.isascii() and plain.isdecimal() and len(plain) < 19 else text


def _shown() -> Iterator[tuple[str, Callable[[str], str]]]:
    yield from dict.fromkeys(("field", "record", "records", "verb"), _label).items()
    yield from dict.fromkeys(("fields", "choices"), _labels).items()
    yield from dict.fromkeys(("count", "limit", "low", "high", "line", "rows", "columns", "size"), _number).items()
    yield from dict.fromkeys(("reason", "why"), spoken).items()


_SHOWN = dict(_shown())
