"""Byte ranges of HTTP: which part of a file is asked for, and which part a body holds (RFC 9110, section 14)."""

import re

from shared_models.kernel.faults import Malformed, worded
from sync.protocol.content_faults import RangeNotSatisfiable

_ONE = re.compile(r"bytes\s*=\s*(\d{0,18})\s*-\s*(\d{0,18})", re.IGNORECASE)
_CONTENT = re.compile(r"bytes (?:(\d{1,18})-(\d{1,18})|\*)/(\d{1,18})", re.IGNORECASE)


def asked(header: str | None, size: int) -> tuple[int, int] | None:
    """The part [start, end) that a Range header asks for, None for all of it.

    What is not one range of bytes is ignored, as the RFC allows. Raises RangeNotSatisfiable beyond the end.
    """
    found = _ONE.fullmatch(header.strip()) if header else None
    if found is None or not (found[1] or found[2]):
        return None
    if not found[1]:
        start, end = max(0, size - int(found[2])), size
    else:
        start = int(found[1])
        end = min(int(found[2]) + 1, size) if found[2] else size
        if found[2] and int(found[2]) < start:
            return None
    if start >= end:
        raise RangeNotSatisfiable(
            worded("The file has {size} bytes.", size=size),
            headers={"content-range": f"bytes */{size}", "accept-ranges": "bytes"},
        )
    return start, end


def sent(header: str | None, length: str | None) -> tuple[int, int, int]:
    """What a body holds: the part [start, end) of `size` bytes in all; without Content-Range it is the whole.

    `bytes */size` holds nothing, and only asks to finish: start and end are the size. Raises Malformed.
    """
    if header is None:
        if length is None or not (length.isdigit() and len(length) < 19):
            raise Malformed("Say how long the file is: `Content-Length`, or `Content-Range: bytes first-last/size`.")
        return 0, int(length), int(length)
    found = _CONTENT.fullmatch(header.strip())
    if found is None:
        raise Malformed("`Content-Range` is `bytes first-last/size`.", field="Content-Range")
    size = int(found[3])
    start, end = (int(found[1]), int(found[2]) + 1) if found[1] else (size, size)
    if not (start < end <= size or start == end == size):
        raise Malformed("The range in `Content-Range` does not fit its size.", field="Content-Range")
    return start, end, size
