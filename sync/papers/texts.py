"""Texts that come from people: what no page can draw is taken out, the rest is kept as it is."""

import re

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff\ufdd0-\ufdef]")

_SUBJECT = re.compile(r"#([A-Z]{3})#(?=.*\S)", re.DOTALL)
_LONG_WORD = re.compile(r"(\S{30})(?=\S)")


def cleaned(text: str) -> str:
    """`text` without control characters and halves of characters, which neither a page nor XML can hold."""
    return _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\x85", "\n").replace("\t", " "))


def breakable(text: str) -> str:
    """The text with a place to break in every word that is wider than a column: a blank of no width."""
    return _LONG_WORD.sub("\\1\u200b", text)


def spread(text: str) -> list[str]:
    """The lines of a text, for a place that keeps them apart; empty for an empty text."""
    return cleaned(text).strip("\n").split("\n") if text.strip() else []


def note_parts(note: str) -> tuple[str, str]:
    """The subject code of a note, if it has one, and its text."""
    found = _SUBJECT.match(note)
    return (found[1], note[found.end() :]) if found else ("", note)
