"""The words of a beancount file: its lines taken apart, and the numbers in them reckoned.

Source: the language's own reference ("Beancount Language Syntax"). A string may run over several lines.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Context, Decimal, DecimalException
from typing import NamedTuple

from shared_models.kernel.faults import worded
from sync.ledger_files.amounts import NoAmount
from sync.ledger_files.ledger import MAX_DIGITS, MAX_LINE

_LETTER = r"[^\W\d_]"
_WORDS = re.compile(
    r'(?P<string>"(?:[^"\\]|\\.)*")'
    r"|(?P<day>\d{4}[-/]\d{1,2}[-/]\d{1,2}(?!\d))"
    rf"|(?P<account>{_LETTER}(?:\w|-)*(?::(?:{_LETTER}|\d)(?:\w|-)*)+)"
    r"|(?P<number>\d[\d,]*(?:\.\d*)?)"
    r"|(?P<key>[a-z][\w\-]*:(?=\s|$))"
    r"|(?P<tag>[#^][\w\-/.]+)"
    r"|(?P<commodity>/?[A-Z](?:[A-Z0-9'._\-]*[A-Z0-9])?(?![\w]))"
    r"|(?P<word>[A-Za-z]\w*)"
    r"|(?P<mark>\{\{|\}\}|@@|[{}@()+\-*/,~|#!&?%^])"
    r"|(?P<space>\s+)|(?P<comment>;.*)",
    re.DOTALL,
)
_OPEN_STRING = re.compile(r'^(?:[^";]|"(?:[^"\\]|\\.)*")*"(?:[^"\\]|\\.)*$', re.DOTALL)
_MOST_STRING_LINES = 64
_DEEPEST = 32
REAL = Context(prec=28)
"""The precision that beancount itself reckons with."""


class Word(NamedTuple):
    """A piece of a line and what it is."""

    kind: str
    text: str


@dataclass(frozen=True)
class Line:
    """A line, with all further lines that a string of it runs over."""

    number: int
    indented: bool
    text: str


def logical_lines(lines: Iterable[tuple[int, str]]) -> Iterator[Line]:
    """The lines of a file that say something; headings and comments are none."""
    held: tuple[int, str] | None = None
    joined = 0
    for number, line in lines:
        if held is not None:
            joined += 1
            held = (held[0], f"{held[1]}\n{line}")
            if '"' not in line and joined < _MOST_STRING_LINES and len(held[1]) < MAX_LINE:
                continue
        else:
            held, joined = (number, line), 0
        short = joined < _MOST_STRING_LINES and len(held[1]) < MAX_LINE
        if '"' in held[1] and short and _OPEN_STRING.match(held[1]):
            continue
        first, text = held
        held = None
        bare = text.strip()
        if bare and bare[0] != ";" and text[0] not in "*:#!&?%":
            yield Line(first, text[0] in " \t", bare)
    if held is not None:
        yield Line(held[0], held[1][:1] in (" ", "\t"), held[1].strip())


class Words:
    """The words of one line, read from left to right; every method raises NoAmount for what does not belong there."""

    def __init__(self, text: str) -> None:
        self._words: list[Word] = []
        at = 0
        while at < len(text):
            found = _WORDS.match(text, at)
            if found is None:
                raise _strange(text[at:])
            at = found.end()
            if found.lastgroup not in ("space", "comment"):
                self._words.append(Word(str(found.lastgroup), found[0]))
        self._at = 0

    @property
    def next(self) -> Word:
        """The word that stands next; of kind `end` behind the last."""
        return self._words[self._at] if self._at < len(self._words) else Word("end", "")

    def take(self) -> Word:
        """The next word, which is thereby read."""
        word = self.next
        self._at += 1
        return word

    def found(self, *texts: str) -> str:
        """The next word if it is one of these, else nothing."""
        return self.take().text if self.next.text in texts and self.next.kind != "string" else ""

    def a(self, kind: str) -> str:
        """The next word, which must be of a kind; a string without its quotes."""
        if self.next.kind != kind:
            raise _strange(self.next.text)
        text = self.take().text
        return re.sub(r"\\(.)", r"\1", text[1:-1], flags=re.DOTALL) if kind == "string" else text

    def end(self) -> None:
        """Nothing may follow."""
        if self.next.kind != "end":
            raise _strange(self.next.text)

    def commodity(self) -> str:
        """A commodity's name."""
        return self.a("commodity").lstrip("/")

    def number(self, depth: int = 0) -> Decimal:
        """A number, or what a sum of numbers in brackets amounts to."""
        try:
            value = self._term(depth)
            while sign := self.found("+", "-"):
                other = self._term(depth)
                value = REAL.add(value, other) if sign == "+" else REAL.subtract(value, other)
        except DecimalException:
            raise NoAmount(worded("a number cannot be reckoned.")) from None
        return value

    def _term(self, depth: int) -> Decimal:
        value = self._factor(depth)
        while sign := self.found("*", "/"):
            other = self._factor(depth)
            value = REAL.multiply(value, other) if sign == "*" else REAL.divide(value, other)
        return value

    def _factor(self, depth: int) -> Decimal:
        if depth > _DEEPEST:
            raise NoAmount(worded("a number cannot be reckoned."))
        if sign := self.found("-", "+"):
            value = self._factor(depth + 1)
            return value.copy_negate() if sign == "-" and value else value
        if self.found("("):
            value = self.number(depth + 1)
            if not self.found(")"):
                raise _strange(self.next.text)
            return value
        text = self.a("number").replace(",", "")
        whole, _, part = text.partition(".")
        if len(whole) > MAX_DIGITS or len(part) > MAX_DIGITS:
            raise NoAmount(worded("'{value}' is larger than any number that can be kept", value=text[:40]))
        return Decimal(f"{whole}.{part}" if part else whole)


def _strange(text: str) -> NoAmount:
    if not text:
        return NoAmount(worded("something is missing at the end of the line."))
    return NoAmount(worded("'{value}' is not understood here.", value=text[:40]))
