"""Epochs: how far the feed of one epoch is also that of another, which a restore of the server begins.

A *past* says of each epoch that came before, up to which version its feed is part of this one.
"""

from collections.abc import Mapping

MOST = 50
"""Epochs a past reaches back at most."""


def following(past: Mapping[str, int], epoch: str, version: int) -> dict[str, int]:
    """The past of an epoch that begins at a version of `epoch`, whose own past is given."""
    known = {each: min(reaches, version) for each, reaches in past.items()} | {epoch: version}
    return dict(list(known.items())[-MOST:])


def shared(epoch: str, past: Mapping[str, int], other: Mapping[str, int]) -> int:
    """The version up to which an epoch's feed is part of another one, by the pasts of both; 0 when nobody can tell."""
    if epoch in other:
        return other[epoch]
    return max((min(past[each], other[each]) for each in past.keys() & other.keys()), default=0)
