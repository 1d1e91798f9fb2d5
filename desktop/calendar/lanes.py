"""Overlapping events side by side. Pure.

Law: two events that overlap never share a lane; of those that touch nobody else each takes the whole width; an event is
as wide as the free lanes to its right allow.
"""

from collections.abc import Sequence
from dataclasses import dataclass

Span = tuple[int, int]
"""Beginning and end in minutes, the end not included; an end that is not after the beginning counts as one minute."""


@dataclass(frozen=True, slots=True)
class Lane:
    """Where an event stands: from lane `at`, `wide` lanes wide, of `count` lanes in all."""

    at: int
    wide: int
    count: int


def lanes(spans: Sequence[Span]) -> list[Lane]:
    """The lane of each span, in the order given."""
    order = sorted(range(len(spans)), key=lambda at: (spans[at][0], -_end(spans[at]), at))
    found: dict[int, Lane] = {}
    group: list[int] = []
    end = 0
    for at in order:
        if group and spans[at][0] >= end:
            found |= _grouped(spans, group)
            group = []
        group.append(at)
        end = max(end, _end(spans[at])) if len(group) > 1 else _end(spans[at])
    found |= _grouped(spans, group)
    return [found[at] for at in range(len(spans))]


def rows(spans: Sequence[Span]) -> list[int]:
    """The first free row of each span of days, ends not included, longer ones of a day first."""
    order = sorted(range(len(spans)), key=lambda at: (spans[at][0], -_end(spans[at]), at))
    ends: list[int] = []
    found = [0] * len(spans)
    for at in order:
        row = next((row for row, end in enumerate(ends) if end <= spans[at][0]), len(ends))
        if row == len(ends):
            ends.append(0)
        ends[row] = _end(spans[at])
        found[at] = row
    return found


def _grouped(spans: Sequence[Span], group: Sequence[int]) -> dict[int, Lane]:
    """The lanes of events that hang together by overlapping, in the order of their beginnings."""
    columns: list[list[int]] = []
    lane_of: dict[int, int] = {}
    for at in group:
        lane = next((n for n, column in enumerate(columns) if _end(spans[column[-1]]) <= spans[at][0]), len(columns))
        if lane == len(columns):
            columns.append([])
        columns[lane].append(at)
        lane_of[at] = lane
    found = {}
    for at in group:
        wide = 1
        for column in columns[lane_of[at] + 1 :]:
            if any(_overlap(spans[at], spans[other]) for other in column):
                break
            wide += 1
        found[at] = Lane(lane_of[at], wide, len(columns))
    return found


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < _end(other) and other[0] < _end(one)


def _end(span: Span) -> int:
    return max(span[1], span[0] + 1)
