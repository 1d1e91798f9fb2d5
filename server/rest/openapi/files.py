"""How an address is described whose answer is a file and not JSON."""

from typing import Any

_BINARY = {"schema": {"type": "string", "format": "binary"}}


def answers_with(*media_types: str, also_json: bool = False) -> dict[int | str, dict[str, Any]]:
    """What FastAPI is told as `responses`, with `response_class=Response`: a file of one of these media types."""
    told: dict[str, Any] = dict.fromkeys(media_types, _BINARY)
    if also_json:
        told["application/json"] = {"schema": {"type": "object"}}
    return {200: {"description": "The file", "content": told}}
