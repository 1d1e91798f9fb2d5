"""What may change on the wire without a new version: a structure more, a field more that has a default, a word more."""

from __future__ import annotations

from typing import Any


def broken(released: dict[str, Any], now: dict[str, Any]) -> list[str]:
    """What a peer of the release would not understand any more, structure by structure; empty when all is well."""
    found = []
    for name, then in released.items():
        if name not in now:
            found.append(f"{name} is gone")
            continue
        here = now[name]
        found += [f"{name}.{part} has changed" for part in ("as", "tag") if then[part] != here[part]]
        if then["as"] == "array":
            found += _ordered(name, then["fields"], here["fields"])
        found += _fields(name, then["fields"], here["fields"])
    return found


def _ordered(name: str, then: list[Any], now: list[Any]) -> list[str]:
    places = [each[0] for each in then]
    return [] if [each[0] for each in now][: len(places)] == places else [f"{name} has other places"]


def _fields(name: str, then: list[Any], now: list[Any]) -> list[str]:
    before, here = ({each[0]: each[1:] for each in fields} for fields in (then, now))
    found = [f"{name}.{each} is gone" for each in before.keys() - here.keys()]
    found += [
        f"{name}.{each} is new and has no default"
        for each in here.keys() - before.keys()
        if here[each][1] == "required"
    ]
    for each in before.keys() & here.keys():
        kind, default = before[each]
        if not _fits(kind, here[each][0]):
            found.append(f"{name}.{each} has another type")
        if default != here[each][1]:
            found.append(f"{name}.{each} has another default")
    return sorted(found)


def _fits(then: Any, now: Any) -> bool:
    """A list of words may grow; every other type stays as it is, also within others."""
    if isinstance(then, list) and isinstance(now, list):
        return set(then) <= set(now)
    if isinstance(then, dict) and isinstance(now, dict):
        return then.keys() == now.keys() and all(_fits(then[each], now[each]) for each in then)
    return bool(then == now)
