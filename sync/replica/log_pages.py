"""The pages in a write-ahead log, read without SQLite: it stops at the first damaged frame and forgets the rest.

The form is that of https://www.sqlite.org/fileformat2.html#walformat: a header of 32 bytes, then frames, each 24 bytes
and a page. Frames of an earlier round, behind the present ones, have another salt.
"""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from struct import unpack_from

from sync.replica.pages import PAGE_BYTES

_HEAD, _FRAME_HEAD = 32, 24
_FRAME = _FRAME_HEAD + PAGE_BYTES
_MAGIC = 0x377F0682
_MASK = 0xFFFFFFFF
_LOOKED_AT = 5


@dataclass(frozen=True, slots=True)
class Frame:
    """A page in the log; `commits` says that a transaction ends with it, `own` that its salt is that of the round."""

    number: int
    page: bytes
    commits: bool
    own: bool


def frames(path: Path) -> list[Frame]:
    """The frames of the present round, up to the last that ends a transaction.

    Their checksums are not asked: pages have better codes, and one bad frame must not hide all later ones. A round that
    has begun says that the one before it lies in the file, whole and synced; so a log whose header or first frames are
    those of a new round holds nothing that could be missed.
    """
    content = _content(path)
    starts = range(_HEAD, len(content) - _FRAME + 1, _FRAME)
    salts = [content[at + 8 : at + 16] for at in starts]
    told = content[16:24]
    if not _is_whole(content[:_HEAD]) and told not in salts and salts:  # the header is damaged
        told = Counter(salts[:_LOOKED_AT]).most_common(1)[0][0]
    if _next_round(told) in {salt[:4] for salt in salts}:
        return []
    own = [place for place, salt in enumerate(salts) if salt == told]
    found = [_frame(content, at, told) for at in starts[: own[-1] + 1]] if own else []
    ends = [place for place, each in enumerate(found, 1) if each.commits and each.own]
    return found[: ends[-1]] if ends else []


def is_broken(path: Path) -> bool:
    """Whether SQLite would leave out transactions that were complete, because something before them is damaged.

    Each is synced before the next begins. So one transaction at the end that SQLite does not take is none of these: it
    was being written when the power failed, whatever of it has reached the disk.
    """
    left = frames(path)[_accepted(_content(path)) :]
    return sum(each.commits and each.own for each in left) > 1


def _content(path: Path) -> bytes:
    log = path.with_name(f"{path.name}-wal")
    return log.read_bytes() if log.exists() else b""


def _frame(content: bytes, at: int, told: bytes) -> Frame:
    number, total = unpack_from(">II", content, at)
    return Frame(number, content[at + _FRAME_HEAD : at + _FRAME], total > 0, content[at + 8 : at + 16] == told)


def _next_round(salt: bytes) -> bytes:
    """The first half of the salt of the round after one: SQLite counts it up when it begins the log anew."""
    return ((int.from_bytes(salt[:4], "big") + 1) & _MASK).to_bytes(4, "big")


def _is_whole(header: bytes) -> bool:
    """Whether the header of a log is what SQLite has written."""
    if len(header) < _HEAD or unpack_from(">I", header)[0] & ~1 != _MAGIC:
        return False
    return _summed(header[:24], _words(header), (0, 0)) == unpack_from(">II", header, 24)


def _words(header: bytes) -> str:
    return "<" if header[3] == _MAGIC & 0xFF else ">"


def _accepted(content: bytes) -> int:
    """How many frames SQLite takes: those with the right checksums, to the last that ends a transaction."""
    if not _is_whole(content[:_HEAD]):
        return 0
    words, sums, accepted = _words(content), unpack_from(">II", content, 24), 0
    for place, at in enumerate(range(_HEAD, len(content) - _FRAME + 1, _FRAME), 1):
        sums = _summed(content[at + _FRAME_HEAD : at + _FRAME], words, _summed(content[at : at + 8], words, sums))
        if content[at + 8 : at + 16] != content[16:24] or sums != unpack_from(">II", content, at + 16):
            break
        if unpack_from(">I", content, at + 4)[0]:
            accepted = place
    return accepted


def _summed(data: bytes, words: str, sums: tuple[int, int]) -> tuple[int, int]:
    first, second = sums
    numbers = iter(unpack_from(f"{words}{len(data) // 4}I", data))
    for even, odd in zip(numbers, numbers, strict=True):
        first = (first + even + second) & _MASK
        second = (second + odd + first) & _MASK
    return first, second
