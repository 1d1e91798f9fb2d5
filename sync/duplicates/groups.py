"""From pairs to groups: records of which each looks like another of the group. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass

from shared_models.kernel.ids import Id
from sync.duplicates.likeness import CERTAIN, Likeness, Why

MOST = 5
"""Records that are merged at once; a larger group is met in parts."""


@dataclass(frozen=True, slots=True)
class Group:
    """Records that are probably one, the score of the weakest link that holds them together, and why."""

    record_type: str
    ids: tuple[Id, ...]
    score: int
    why: tuple[Why, ...]

    @property
    def id(self) -> str:
        """What it is known again by."""
        return self.ids[0]

    @property
    def is_certain(self) -> bool:
        """Whether it may be merged without being looked at."""
        return self.score >= CERTAIN


def groups(record_type: str, pairs: Iterable[Likeness]) -> list[Group]:
    """The groups that pairs make, the surest first; the strongest links are taken first, up to five records a group."""
    group_of: dict[Id, int] = {}
    members: dict[int, list[Id]] = {}
    links: dict[int, list[Likeness]] = {}
    for number, pair in enumerate(sorted(pairs, key=lambda each: (-each.score, each.one, each.other))):
        mine, theirs = group_of.get(pair.one), group_of.get(pair.other)
        if mine is not None and mine == theirs:
            continue  # they are held together by something stronger
        joined = [
            *(members[mine] if mine is not None else [pair.one]),
            *(members[theirs] if theirs is not None else [pair.other]),
        ]
        if len(joined) > MOST:
            continue
        held = [pair]
        for old in (mine, theirs):
            if old is not None:
                held += links.pop(old)
                del members[old]
        members[number], links[number] = joined, held
        group_of.update(dict.fromkeys(joined, number))
    found = [
        Group(
            record_type,
            tuple(sorted(ids)),
            min(each.score for each in links[number]),
            tuple(dict.fromkeys(why for each in links[number] for why in each.why)),
        )
        for number, ids in members.items()
    ]
    return sorted(found, key=lambda each: (-each.score, each.ids))
