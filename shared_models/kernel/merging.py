"""How a field merges when it changed on two sides: pure, and the same for every record.

`before` is what the author saw, `mine` what they want, `theirs` what the record holds now.
"""

from collections.abc import Sequence
from difflib import SequenceMatcher

from shared_models.kernel.record_field import Merge, Value


def same(one: Value, other: Value) -> bool:
    """Whether two values mean the same; an absent set and an empty one do, and true is not 1."""
    if isinstance(one, list | tuple | None) and isinstance(other, list | tuple | None):
        return list(one or ()) == list(other or ())
    return type(one) is type(other) and bool(one == other)


def merged(policy: Merge, before: Value, mine: Value, theirs: Value) -> tuple[Value, bool]:
    """The merged value and whether a person has to choose (then the value is theirs)."""
    if same(theirs, before) or same(theirs, mine):
        return mine, False
    if policy is Merge.SET:
        return merge_sets(before or (), mine or (), theirs or ()), False
    if policy is Merge.LAST:
        return mine, False
    if policy is Merge.TEXT and all(isinstance(each, str) for each in (before, mine, theirs)):
        text = merge_texts(before, mine, theirs)
        return (theirs, True) if text is None else (text, False)
    return theirs, True


def merge_sets(before: Sequence[str], mine: Sequence[str], theirs: Sequence[str]) -> list[str]:
    """Their set with my additions and without my removals."""
    added, removed = set(mine) - set(before), set(before) - set(mine)
    return sorted((set(theirs) | added) - removed)


def merge_texts(before: str, mine: str, theirs: str) -> str | None:
    """The three-way merge by lines, or None where both changed the same or touching lines differently."""
    base = before.splitlines(keepends=True)
    edits = sorted(_edits(base, mine) | _edits(base, theirs))
    merged_lines: list[str] = []
    at, last_end = 0, -1
    for start, end, lines in edits:
        if start < at or start == last_end:
            return None
        merged_lines += [*base[at:start], *lines]
        at, last_end = end, end
    return "".join(merged_lines + base[at:])


def _edits(base: list[str], text: str) -> set[tuple[int, int, tuple[str, ...]]]:
    lines = text.splitlines(keepends=True)
    matcher = SequenceMatcher(None, base, lines, autojunk=False)
    return {(i, j, tuple(lines[k:m])) for tag, i, j, k, m in matcher.get_opcodes() if tag != "equal"}
