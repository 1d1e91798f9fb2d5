"""An amount given to open items in their order, as far as it reaches."""

from collections.abc import Mapping, Sequence


def spread(amount: int, left: Sequence[int], typed: Mapping[int, int]) -> list[int]:
    """How much of an amount each item gets: what was typed for its place stands, the others share what that leaves.

    `left` is what is open of each item; one less than nothing (a credit of who pays) gets something only by being
    typed, and leaves more for the others. What no item takes is `amount` less the sum.
    """
    rest = amount - sum(typed.values())
    found = []
    for at, most in enumerate(left):
        part = typed[at] if at in typed else max(0, min(rest, most))
        rest -= 0 if at in typed else part
        found.append(part)
    return found
