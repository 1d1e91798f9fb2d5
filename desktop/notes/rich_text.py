"""A note as a document to paint: its marks turned into what they mean.

Law: it is built stretch by stretch and never from HTML, so nothing in a note can load or run anything.
"""

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from desktop.notes.marks import Mark, Stretch, stretches
from desktop.notes.note_editor import look
from desktop.theme.fonts import font
from desktop.theme.palette import color
from desktop.theme.theme import tokens

_INDENT = 14
_LONGEST = 20_000
"""Characters that are shown; the editor has them all."""


def rich_text(text: str) -> QTextDocument:
    """The document of a note in the colours of the theme."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(font())
    cursor = QTextCursor(document)
    for at, line in enumerate(text[:_LONGEST].splitlines()):
        if at:
            cursor.insertBlock(QTextBlockFormat())
        _add(cursor, line)
    return document


def _add(cursor: QTextCursor, line: str) -> None:
    plain = QTextCharFormat()
    plain.setForeground(color(tokens().text))
    at = 0
    for each in stretches(line):
        if each.mark in (Mark.HEADING, Mark.LIST, Mark.QUOTE):
            plain = _begin(cursor, line, each, plain)
            at = each.opens
        elif each.start >= at:
            cursor.insertText(line[at : each.start], plain)
            made = QTextCharFormat(plain)
            made.merge(look(each.mark))
            if each.mark is Mark.LINK:
                made.setAnchor(True)
                made.setAnchorHref(each.target)
                made.setFontUnderline(True)
            words = line[each.opens : each.closes]
            cursor.insertText(f"@{words}" if each.mark is Mark.MENTION else words, made)
            at = each.end
    cursor.insertText(line[at:], plain)


def _begin(cursor: QTextCursor, line: str, each: Stretch, plain: QTextCharFormat) -> QTextCharFormat:
    """What begins a line: the sign of a list, the weight of a heading, the quietness of a quote."""
    made = QTextCharFormat(plain)
    if each.mark is Mark.HEADING:
        made.setFontWeight(QFont.Weight.DemiBold)
        return made
    block = QTextBlockFormat()
    block.setLeftMargin(_INDENT)
    head = line[: each.opens].strip()
    if each.mark is Mark.LIST:
        block.setTextIndent(-_INDENT)
        cursor.setBlockFormat(block)
        cursor.insertText("•  " if head[0] in "-*+" else f"{head} ", made)
        return made
    cursor.setBlockFormat(block)
    made.setForeground(color(tokens().sub))
    return made
