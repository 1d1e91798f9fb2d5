"""Which encoding a text file has: by its byte order mark, else by what its bytes allow.

Windows-1252 and Latin-1 accept nearly anything, so they come last. A file that is UTF-8 but for a few damaged bytes
is read as UTF-8; the damaged letters arrive as U+FFFD and their rows are reported. In a file that somebody has put
together from both, what is no UTF-8 is read as Windows-1252.
"""

import codecs
from collections.abc import Iterable

from shared_models.kernel.faults import worded
from sync.importing.faults import NotText

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NOT_TEXT = (
    (b"PK\x03\x04", worded("an Excel or other zipped file")),
    (b"\xd0\xcf\x11\xe0", worded("an old Excel workbook")),
    (b"%PDF", worded("a PDF")),
    (b"\x1f\x8b", worded("a compressed file")),
    (b"\x89PNG", worded("a picture")),
)
_NOT_IN_1252 = (b"\x81", b"\x8d", b"\x8f", b"\x90", b"\x9d")
REPLACEMENT = "\ufffd"
MIXED = "utf-8, else cp1252"


def detect(chunks: Iterable[bytes]) -> str:
    """Python's name of the encoding of a file given in pieces; raises NotText for what is no text at all."""
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    good = bad = 0
    one_byte = "cp1252"
    for number, chunk in enumerate(chunks):
        if number == 0 and (found := _by_start(chunk)):
            return found
        text = decoder.decode(chunk)
        if not text.isascii():
            damaged = text.count(REPLACEMENT)
            bad += damaged
            good += sum(letter > "\x7f" for letter in text) - damaged
        if any(byte in chunk for byte in _NOT_IN_1252):
            one_byte = "latin-1"
    bad += decoder.decode(b"", True).count(REPLACEMENT)
    if good > 10 * bad or not bad:
        return "utf-8"
    return MIXED if good * 3 >= bad else one_byte


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    damaged = error.object[error.start : error.end]
    try:
        return damaged.decode("cp1252"), error.end
    except UnicodeDecodeError:
        return damaged.decode("latin-1"), error.end


codecs.register_error("windows", _as_windows)


def reading(encoding: str) -> tuple[str, str]:
    """Python's names of an encoding and of what is done with bytes that it does not know."""
    return ("utf-8", "windows") if encoding == MIXED else (encoding, "replace")


def _by_start(chunk: bytes) -> str:
    for start, what in _NOT_TEXT:
        if chunk.startswith(start):
            raise NotText(
                worded(
                    "This is {why}. Open it in the program it comes from, save it as CSV, and import that.", why=what
                )
            )
    for mark, name in _MARKS:
        if chunk.startswith(mark):
            return name
    sample = chunk[:4096]
    pairs = len(sample) // 2
    if pairs and sample[1::2].count(0) * 3 > pairs and sample[0::2].count(0) * 10 < pairs:
        return "utf-16-le"
    if pairs and sample[0::2].count(0) * 3 > pairs and sample[1::2].count(0) * 10 < pairs:
        return "utf-16-be"
    return ""
