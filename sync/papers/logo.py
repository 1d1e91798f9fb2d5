"""What kind of picture a logo is, by its first bytes, as far as a paper can draw it.

Law: a picture that would take more memory than its file promises is refused before anything decodes it; what an SVG may
hold is bounded by the typesetter (nodes, entities, no file but itself).
"""

from shared_models.kernel.faults import InvalidValue

LARGEST = 2 * 1024 * 1024
MOST_POINTS = 16_000_000
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""The JPEG segments that begin with the picture's height and width (ITU T.81, B.2.2)."""


def logo_format(logo: bytes) -> str:
    """`png`, `jpg`, `svg` or, for no logo, nothing; raises InvalidValue for anything else or too large."""
    if not logo:
        return ""
    if len(logo) > LARGEST:
        raise InvalidValue("The logo is larger than 2 MiB", field="logo")
    if logo.startswith(_PNG):
        return _bounded("png", int.from_bytes(logo[16:20]), int.from_bytes(logo[20:24]))
    if logo.startswith(_JPEG):
        return _bounded("jpg", *_size_of_jpeg(logo))
    if b"<svg" in logo[:4096]:
        return "svg"
    raise InvalidValue("The logo is no PNG, JPEG or SVG picture", field="logo")


def _bounded(kind: str, width: int, height: int) -> str:
    if width * height > MOST_POINTS:
        raise InvalidValue("The logo has more than 16 million points", field="logo")
    return kind


def _size_of_jpeg(logo: bytes) -> tuple[int, int]:
    """Width and height out of the frame's header; nothing of the picture is decoded."""
    at = len(_JPEG)
    while at + 9 <= len(logo) and logo[at] == 0xFF:
        marker, length = logo[at + 1], int.from_bytes(logo[at + 2 : at + 4])
        if marker in _FRAMES:
            return int.from_bytes(logo[at + 7 : at + 9]), int.from_bytes(logo[at + 5 : at + 7])
        at += 2 + length
    raise InvalidValue("The logo is no PNG, JPEG or SVG picture", field="logo")
