"""How text is folded for search and ordered in lists, the same in both stores.

Neither PostgreSQL's builtin locale nor SQLite knows that "Äpfel" comes before "Zebra"; so the key is computed here,
stored, and compared byte by byte. A few languages order some letters after z: these are the tailorings below
(facts from the CLDR root and its sv, da, nb, fi and es tailorings).
"""

import re
import unicodedata

_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ħ": "h", "ı": "i", "’": "'"}
)
_AFTER_Z: dict[str, dict[str, str]] = {
    "sv": {"å": "z{1", "ä": "z{2", "ö": "z{3"},
    "fi": {"å": "z{1", "ä": "z{2", "ö": "z{3"},
    "da": {"æ": "z{1", "ä": "z{1", "ø": "z{2", "ö": "z{2", "å": "z{3"},
    "nb": {"æ": "z{1", "ä": "z{1", "ø": "z{2", "ö": "z{2", "å": "z{3"},
    "es": {"ñ": "n{"},
}
_DIGITS = re.compile(r"\d+")
_PLAIN = re.compile(r"[a-z ]*")
_WORD = re.compile(r"[^\W_]+")
KEY_LENGTH = 160


def fold(text: str) -> str:
    """`text` without case, accents and ligatures, for searching and comparing."""
    lowered = text.casefold()
    if lowered.isascii():
        return lowered
    decomposed = unicodedata.normalize("NFKD", lowered.translate(_LETTERS))
    return "".join(mark for mark in decomposed if not unicodedata.combining(mark)).casefold()


def words(text: str) -> list[str]:
    """The folded words of `text`, letters and digits only, so that `anna@example.org` is found by any of its parts."""
    return _WORD.findall(fold(text))


def sort_key(text: str, language: str = "") -> str:
    """The key under which `text` is ordered in lists: folded, digits by value, the text itself as tie-break.

    Empty text sorts last. At most `KEY_LENGTH` characters, so that it always fits an index.
    """
    stripped = text.strip()
    if not stripped:
        return "\x7f"
    tailoring = _AFTER_Z.get(language.split("-")[0])
    lowered = stripped.casefold()
    if tailoring:
        lowered = "".join(tailoring.get(letter, letter) for letter in unicodedata.normalize("NFC", lowered))
    folded = fold(lowered)
    if not _PLAIN.fullmatch(folded):
        folded = _DIGITS.sub(
            lambda run: f"{len(run[0].lstrip('0')):02d}{run[0].lstrip('0')}", folded.lstrip("\"'([-. ")
        )
    return f"{folded[: KEY_LENGTH - 40]}\x01{stripped[:39]}".replace("\x00", "")
