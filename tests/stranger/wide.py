"""MessagePack written in every way its specification allows: any width for integers, texts, arrays and maps."""

from __future__ import annotations

import random
import struct
from typing import Any

_UNSIGNED = [(0xCC, ">B", 2**8), (0xCD, ">H", 2**16), (0xCE, ">I", 2**32), (0xCF, ">Q", 2**64)]
_SIGNED = [(0xD0, ">b", 2**7), (0xD1, ">h", 2**15), (0xD2, ">i", 2**31), (0xD3, ">q", 2**63)]
_WIDTHS = {"text": (0xD9, 0xDA, 0xDB), "array": (None, 0xDC, 0xDD), "map": (None, 0xDE, 0xDF)}
_SHORT = {"text": (0xA0, 32), "array": (0x90, 16), "map": (0x80, 16)}
_LENGTHS = ((">B", 2**8), (">H", 2**16), (">I", 2**32))


def pack(value: Any, chance: random.Random) -> bytes:
    """One of the encodings of a value; maps in any order of their keys."""
    if value is None:
        return b"\xc0"
    if isinstance(value, bool):
        return b"\xc3" if value else b"\xc2"
    if isinstance(value, int):
        return _whole(value, chance)
    if isinstance(value, str):
        text = value.encode()
        return _head("text", len(text), chance) + text
    if isinstance(value, list):
        return _head("array", len(value), chance) + b"".join(pack(each, chance) for each in value)
    members = list(value.items())
    chance.shuffle(members)
    packed = (pack(key, chance) + pack(each, chance) for key, each in members)
    return _head("map", len(members), chance) + b"".join(packed)


def _whole(value: int, chance: random.Random) -> bytes:
    ways = [bytes([value & 0xFF])] if -32 <= value < 128 else []
    ways += [bytes([code]) + struct.pack(form, value) for code, form, end in _UNSIGNED if 0 <= value < end]
    ways += [bytes([code]) + struct.pack(form, value) for code, form, end in _SIGNED if -end <= value < end]
    return chance.choice(ways)


def _head(kind: str, length: int, chance: random.Random) -> bytes:
    code, end = _SHORT[kind]
    ways = [bytes([code | length])] if length < end else []
    for wide, (form, limit) in zip(_WIDTHS[kind], _LENGTHS, strict=True):
        if wide is not None and length < limit:
            ways.append(bytes([wide]) + struct.pack(form, length))
    return chance.choice(ways)
