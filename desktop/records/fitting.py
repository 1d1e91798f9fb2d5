"""How wide columns are and which of them there is room for: the last columns give way, the badge never does. Pure."""

from collections.abc import Sequence

LARGEST_SHARE = 2.0
"""No column grows beyond this many times its wish."""


def fitted(wishes: Sequence[int], room: int, kept: int) -> list[int]:
    """The width of each column in `room` pixels, 0 for those that have to go.

    The first column and the one at `kept` always stay. What is left over goes to the columns that are shown, each by
    its share, up to twice its wish.
    """
    if not wishes:
        return []
    needed = wishes[0] + (wishes[kept] if kept else 0)
    shown = {0, kept}
    for at, wish in enumerate(wishes):
        if at in shown:
            continue
        if needed + wish > room:
            break
        shown.add(at)
        needed += wish
    growing = sum(wishes[at] for at in shown if at != kept) or 1
    spare = max(0, room - needed)
    widths = [0] * len(wishes)
    for at in shown:
        wish = wishes[at]
        grown = wish if at == kept and kept else wish + spare * wish // growing
        widths[at] = min(grown, round(wish * LARGEST_SHARE))
    return widths


def filled(wishes: Sequence[int], own: Sequence[int | None], room: int) -> list[int]:
    """The width of each column where people have given some columns widths of their own: none has to go.

    What is left over goes to the others, each by its share, up to twice its wish.
    """
    widths = [wish if mine is None else mine for wish, mine in zip(wishes, own, strict=True)]
    growing = sum(wish for wish, mine in zip(wishes, own, strict=True) if mine is None)
    spare = max(0, room - sum(widths))
    for at, mine in enumerate(own):
        if mine is None and growing:
            widths[at] = min(widths[at] + spare * wishes[at] // growing, round(wishes[at] * LARGEST_SHARE))
    return widths
