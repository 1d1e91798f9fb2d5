"""Cells that a spreadsheet would run as a formula: they leave with an apostrophe in front and lose it coming in.

Source of the rule: OWASP, "CSV Injection". A plain number or phone number such as `+49 30 23125 0` is left alone. The
two functions undo each other for every text.
"""

import re

_STARTS = "=+\\-@\t\r\n＝＋－＠"
_RUNS = re.compile(f"'*[{_STARTS}]")
_ESCAPED = re.compile(f"'+[{_STARTS}]")
_HARMLESS = re.compile(r"[+-][\d\s().,/-]*")


def escaped(cell: str) -> str:
    """`cell` in a form that a spreadsheet shows as text."""
    return f"'{cell}" if _RUNS.match(cell) and not _HARMLESS.fullmatch(cell) else cell


def unescaped(cell: str) -> str:
    """The text that `escaped` was given; a cell without the apostrophe is returned as it is."""
    return cell[1:] if _ESCAPED.match(cell) and not _HARMLESS.fullmatch(cell[1:]) else cell
