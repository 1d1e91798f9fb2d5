"""How a field merges when it changed on two sides: pure, and the same for every record.

`before` is what the author saw, `mine` what they want, `theirs` what the record holds now.
"""

from collections.abc import Sequence
from dataclasses import dataclass
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


def both(policy: Merge, before: Value, mine: Value, theirs: Value) -> Value:
    """Mine and theirs together, where a person wants both: every member of two sets, every line of two texts.

    Raises ValueError where there is no such thing: one amount cannot hold two.
    """
    if policy is Merge.SET:
        return sorted({*(mine or ()), *(theirs or ())})
    if policy is Merge.TEXT and all(isinstance(each, str | None) for each in (before, mine, theirs)):
        return _woven(_regions(before or "", mine or "", theirs or ""), before or "")
    raise ValueError("only a text or a set can hold both")


def merge_texts(before: str, mine: str, theirs: str) -> str | None:
    """The three-way merge by lines, or None where both changed the same or touching lines differently."""
    regions = _regions(before, mine, theirs)
    if any(each.contested for each in regions):
        return None
    return _woven(regions, before)


@dataclass(frozen=True, slots=True)
class _Region:
    """Lines `start` to `end` of the text before, and what each side made of them; None where it left them alone."""

    start: int
    end: int
    mine: tuple[str, ...] | None
    theirs: tuple[str, ...] | None

    @property
    def contested(self) -> bool:
        return self.mine is not None and self.theirs is not None and self.mine != self.theirs

    def lines(self) -> Sequence[str]:
        """What becomes of the lines: what one side made of them, or theirs followed by mine.

        Lines that both begin or end with are there once: who writes below the last line has not changed that one.
        """
        if not self.contested:
            return self.mine if self.mine is not None else self.theirs or ()
        theirs, mine = list(self.theirs or ()), list(self.mine or ())
        head = _alike(theirs, mine)
        tail = _alike(theirs[head:][::-1], mine[head:][::-1])
        end = len(theirs) - tail
        *above, last = [*theirs[:end], *mine[head : len(mine) - tail], *theirs[end:]]
        return [*(each if each.splitlines() != [each] else f"{each}\n" for each in above), last]


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """How many lines two texts have in common at the beginning, however these end."""
    pairs = zip(one, other, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a.splitlines() != b.splitlines()), min(len(one), len(other)))


_Edit = tuple[int, int, tuple[str, ...]]


def _regions(before: str, mine: str, theirs: str) -> list[_Region]:
    """Where either side changed lines; changes that overlap or touch are one region."""
    base = before.splitlines(keepends=True)
    ours, others = _edits(base, mine), _edits(base, theirs)
    regions: list[_Region] = []
    todo = sorted({*ours, *others})
    while todo:
        start, end, _ = todo[0]
        count = 1
        while count < len(todo) and todo[count][0] <= end:
            end = max(end, todo[count][1])
            count += 1
        inside, todo = set(todo[:count]), todo[count:]
        sides = [_side(base, start, end, [each for each in edits if each in inside]) for edits in (ours, others)]
        regions.append(_Region(start, end, *sides))
    return regions


def _side(base: Sequence[str], start: int, end: int, edits: Sequence[_Edit]) -> tuple[str, ...] | None:
    """What one side made of the lines from `start` to `end`, None when it changed nothing there."""
    if not edits:
        return None
    made: list[str] = []
    at = start
    for first, last, lines in edits:
        made += [*base[at:first], *lines]
        at = last
    return (*made, *base[at:end])


def _woven(regions: Sequence[_Region], before: str) -> str:
    base = before.splitlines(keepends=True)
    made: list[str] = []
    at = 0
    for each in regions:
        made += [*base[at : each.start], *each.lines()]
        at = each.end
    return "".join(made + base[at:])


def _edits(base: list[str], text: str) -> list[_Edit]:
    """The changes of one side, in order; two of them never touch."""
    lines = text.splitlines(keepends=True)
    matcher = SequenceMatcher(None, base, lines, autojunk=False)
    return [(i, j, tuple(lines[k:m])) for tag, i, j, k, m in matcher.get_opcodes() if tag != "equal"]
