"""The schema of everything that travels, derived from the declarations: what the wire test compares."""

from __future__ import annotations

from typing import Any

import msgspec.inspect as inspect
from msgspec import NODEFAULT

from sync.protocol.chunk import Chunk
from sync.protocol.manifest import Manifest
from sync.protocol.messages import ClientMessage, ServerMessage

TRAVELLING = (*ClientMessage.__args__, *ServerMessage.__args__, Manifest, Chunk)


def schema() -> dict[str, Any]:
    """By the name of each structure: its fields in order, their types, limits and defaults."""
    found: dict[str, Any] = {}
    for each in TRAVELLING:
        _type(inspect.type_info(each), found)
    return dict(sorted(found.items()))


def _type(info: inspect.Type, found: dict[str, Any]) -> Any:
    if isinstance(info, inspect.StructType | inspect.DataclassType):
        _structure(info, found)
        return info.cls.__name__
    if isinstance(info, inspect.EnumType):
        return sorted(each.value for each in info.cls)
    if isinstance(info, inspect.LiteralType):
        return sorted(info.values)
    if isinstance(info, inspect.UnionType):
        kinds = [_type(each, found) for each in info.types]
        return "plain" if any("Dict" in str(each) for each in kinds) else {"one of": sorted(kinds, key=str)}
    if isinstance(info, inspect.Metadata):
        return {"kind": type(info.type).__name__, **(info.extra or {})}
    members: dict[str, Any] = {}
    for name in ("item_type", "key_type", "value_type"):
        if hasattr(info, name):
            members[name] = _type(getattr(info, name), found)
    limits = {
        name: getattr(info, name)
        for name in ("ge", "le", "min_length", "max_length", "pattern")
        if getattr(info, name, None) is not None
    }
    return {"kind": type(info).__name__, **members, **limits} if members or limits else type(info).__name__


def _structure(info: Any, found: dict[str, Any]) -> None:
    name = info.cls.__name__
    if name in found:
        return
    found[name] = {}
    found[name] = {
        "as": "array" if getattr(info, "array_like", False) else "map",
        "tag": getattr(info, "tag", None),
        "fields": [[each.encode_name, _type(each.type, found), _default(each)] for each in info.fields],
    }


def _default(each: inspect.Field) -> Any:
    if each.required:
        return "required"
    value = each.default_factory() if each.default_factory is not NODEFAULT else each.default
    return {"default": value if isinstance(value, str | int | None) else repr(value)}
