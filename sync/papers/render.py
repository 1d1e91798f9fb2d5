"""A Paper becomes a PDF, or pictures of its pages, by typst.

Law: equal papers give equal bytes; the papers' texts reach the template as data only. One compiler per thread is kept
warm, because most of the time of a first paper goes into reading the template and the fonts.
"""

import json
import re
import threading
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import typst

from shared_models.kernel.faults import InvalidValue, RuleBroken, worded
from sync.papers.check import check
from sync.papers.fonts import fonts
from sync.papers.layout import laid_out
from sync.papers.logo import logo_format
from sync.papers.paper import Paper
from sync.papers.texts import breakable, cleaned

_TEMPLATE = Path(__file__).with_name("template")
_COLOUR = re.compile("#[0-9A-Fa-f]{6}")
_LONG = 500
"""A row with more characters than this may go over to the next page in the middle."""
_OF_PICTURES = ("image", "CMYK")
"""What the compiler's words about a picture have in common."""
_MANY = 100
"""Rows from which on a paper is large: what the compiler remembers of it is some 150 kB a row."""
_GENERATIONS = 12
"""After so many papers the compiler forgets what was not used again (it drops what is older than ten)."""
_kept = threading.local()


def pdf(paper: Paper) -> bytes:
    """The paper as PDF/A-3b with its structure tagged, without an e-invoice in it.

    Raises RuleBroken for sums that do not agree, and for a logo or a text that cannot be drawn; InvalidValue for a logo
    that is no picture.
    """
    check(paper)
    return drawn_pdf(paper, "")


def pictures(paper: Paper, dots_per_inch: int = 110) -> list[bytes]:
    """Each page as a PNG, for a preview."""
    return [bytes(page) for page in _pages(_compile(paper, "", {"format": "png", "ppi": float(dots_per_inch)}))]


def drawn_pdf(paper: Paper, attachment: str) -> bytes:
    """The PDF with an XML text attached as `factur-x.xml`, or with nothing when that is empty."""
    asked = {"format": "pdf", "pdf_standards": "a-3b", "timestamp": _noon(paper.issue_day)}
    return b"".join(_pages(_compile(paper, attachment, asked)))


def _compile(paper: Paper, attachment: str, asked: dict[str, Any]) -> bytes | list[bytes]:
    if not _COLOUR.fullmatch(paper.branding.accent):
        raise InvalidValue("The colour is not written as #1f3a5f", field="accent")
    tree = _cleaned(laid_out(paper))
    for row in tree["rows"]:
        row["long"] = sum(map(len, [*row["text"], *row["more"]])) > _LONG
    tree["logo-format"] = logo_format(paper.branding.logo)
    tree["logo"] = list(paper.branding.logo) or None
    inputs = {"data": json.dumps(tree, ensure_ascii=False, sort_keys=True), "xml": attachment}
    try:
        return _compiler(False).compile(sys_inputs=inputs, **asked) or b""
    except typst.TypstError as fault:
        return _with_more_fonts(fault, inputs, asked)
    finally:
        if len(tree["rows"]) > _MANY:
            _forget()


def _with_more_fonts(fault: typst.TypstError, inputs: dict[str, str], asked: dict[str, Any]) -> bytes | list[bytes]:
    """A text in a script our fonts lack is tried with the computer's own fonts, before it is refused."""
    if "could not be displayed" in fault.message:
        try:
            return _compiler(True).compile(sys_inputs=inputs, **asked) or b""
        except typst.TypstError as still:
            raise RuleBroken(
                worded("No font on this computer can draw a part of this document: {problem}", problem=still.message)
            ) from still
    if any(word in fault.message + fault.diagnostic for word in _OF_PICTURES):
        raise RuleBroken(
            worded("The logo cannot be drawn: {problem}. Choose a PNG, JPEG or SVG file", problem=fault.message),
            field="logo",
        ) from fault
    raise fault


def _compiler(more_fonts: bool) -> typst.Compiler:
    compilers: dict[bool, typst.Compiler] = _kept.__dict__.setdefault("compilers", {})
    if more_fonts not in compilers:
        compilers[more_fonts] = typst.Compiler(
            str(_TEMPLATE / "paper.typ"),
            root=str(_TEMPLATE),
            font_paths=fonts(more_fonts),
            ignore_system_fonts=not more_fonts,
        )
    return compilers[more_fonts]


def _forget() -> None:
    """Let the compiler give back what it remembers of a large paper, or ten of them would fill the memory."""
    blank = typst.Compiler(
        str(_TEMPLATE / "blank.typ"), root=str(_TEMPLATE), font_paths=fonts(), ignore_system_fonts=True
    )
    for count in range(_GENERATIONS):
        blank.compile(format="pdf", sys_inputs={"count": str(count)})


def _cleaned(tree: Any) -> Any:
    if isinstance(tree, str):
        return breakable(cleaned(tree))
    if isinstance(tree, list):
        return [_cleaned(each) for each in tree]
    if isinstance(tree, dict):
        return {key: _cleaned(value) for key, value in tree.items()}
    return tree


def _pages(made: bytes | list[bytes]) -> list[bytes]:
    return made if isinstance(made, list) else [made]


def _noon(day: str) -> int:
    return int(datetime.fromisoformat(day).replace(hour=12, tzinfo=UTC).timestamp())
