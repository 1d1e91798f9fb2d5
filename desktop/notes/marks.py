"""The marks of light formatting: bold, italic, headings, lists, quotes, links and mentions, as CommonMark writes them.

Law: what is stored is the text as it was typed. Marks that are not known here are text like any other, HTML included.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class Mark(StrEnum):
    """What a stretch of text is."""

    BOLD = "bold"
    ITALIC = "italic"
    HEADING = "heading"
    LIST = "list"
    QUOTE = "quote"
    LINK = "link"
    MENTION = "mention"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters from `start` to `end` of a line; those up to `opens` and from `closes` are the marks themselves."""

    mark: Mark
    start: int
    opens: int
    closes: int
    end: int
    target: str = ""


_HEADING = re.compile(r"(#{1,3} +)(?=\S)")
_LIST = re.compile(r"(\s{0,6}(?:[-*+]|\d{1,3}[.)]) +)(?=\S)")
_QUOTE = re.compile(r"(> ?)")
_INLINE = re.compile(
    r"(?P<bold>\*\*(?=\S)(?P<b>.+?)(?<=\S)\*\*)"
    r"|(?P<italic>(?<![\w*])\*(?=[^\s*])(?P<i>[^*]+?)(?<=\S)\*(?![\w*])|(?<!\w)_(?=[^\s_])(?P<u>[^_]+?)(?<=\S)_(?!\w))"
    r"|(?P<link>\[(?P<words>[^\]\n]{1,500})\]\((?P<target>[^()\s]{1,2000})\))"
    r"|(?P<bare>\b(?:https?|counterfoil)://[^\s<>\"]{1,2000}[^\s<>\".,;:!?)\]])"
    r"|(?P<mention>(?<!\w)@\[(?P<who>[^\]\n]{1,100})\])"
)
_LONGEST = 20_000
"""A line longer than this is plain text: nobody formats it, and looking through it would take long."""


def stretches(line: str) -> Iterator[Stretch]:
    """The marks of one line; those within it after those that begin it."""
    if len(line) > _LONGEST:
        return
    begins = 0
    for pattern, mark in ((_HEADING, Mark.HEADING), (_LIST, Mark.LIST), (_QUOTE, Mark.QUOTE)):
        found = pattern.match(line)
        if found is not None:
            begins = found.end()
            yield Stretch(mark, 0, begins, len(line), len(line))
            break
    for each in _INLINE.finditer(line, begins):
        yield _inline(each)


def _inline(found: "re.Match[str]") -> Stretch:
    start, end = found.span()
    if found["bold"]:
        return Stretch(Mark.BOLD, start, start + 2, end - 2, end)
    if found["italic"]:
        return Stretch(Mark.ITALIC, start, start + 1, end - 1, end)
    if found["link"]:
        words = found.span("words")
        return Stretch(Mark.LINK, start, *words, end, found["target"])
    if found["bare"]:
        return Stretch(Mark.LINK, start, start, end, end, found["bare"])
    return Stretch(Mark.MENTION, start, start + 2, end - 1, end)


def links(text: str) -> list[str]:
    """Where the links of a note lead, in their order."""
    return [each.target for line in text.splitlines() for each in stretches(line) if each.mark is Mark.LINK]


def plain(text: str) -> str:
    """The text without its marks, for where there is room for a line or two; a list keeps its bullets."""
    return "\n".join(_plain_line(each) for each in text.splitlines())


def _plain_line(line: str) -> str:
    found = list(stretches(line))
    said, at = [], 0
    for each in found:
        if each.mark is Mark.LIST:
            said.append("• " if line[: each.opens].strip()[0] in "-*+" else line[: each.opens].lstrip())
            at = each.opens
        elif each.mark in (Mark.HEADING, Mark.QUOTE):
            at = each.opens
        elif each.start >= at:
            said += [line[at : each.start], "@" if each.mark is Mark.MENTION else "", _plain_part(line, each)]
            at = each.end
    return "".join([*said, line[at:]])


def _plain_part(line: str, each: Stretch) -> str:
    inner = line[each.opens : each.closes]
    return _plain_line(inner) if each.mark in (Mark.BOLD, Mark.ITALIC) and inner != line else inner
