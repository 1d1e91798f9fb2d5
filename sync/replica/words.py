"""From what a person types to what the full-text index is asked: every word, or a beginning of it."""

import unicodedata

_JOINERS = frozenset(map(chr, [*range(0x19B0, 0x19CA), 0x1CF2, 0x1CF3]))
"""Letters by today's Unicode that SQLite's unicode61 takes for marks between words."""


def words(text: str) -> list[str]:
    """The words of a text as unicode61 would cut them."""
    cut = "".join(letter if _in_word(letter) else " " for letter in unicodedata.normalize("NFC", text))
    return cut.split()


def match(text: str) -> str:
    """The FTS5 expression for a text; empty when there is no word in it, which finds nothing."""
    return " AND ".join(f'"{word}"*' for word in words(text))


def _in_word(letter: str) -> bool:
    category = unicodedata.category(letter)
    return (category[0] in "LN" or category == "Co") and letter not in _JOINERS
