"""Which actions a new shortcut would get in the way of.

Law: two actions clash when one shortcut begins with the other and both can be meant at once: they belong to one screen,
or one of them is the window's or the record panel's, which are beside every screen. Actions that share their default
key do so on purpose.
"""

from desktop.actions import Action, ActionRegistry, strokes

_BESIDE = "record"


def clashing(registry: ActionRegistry, action: Action, shortcut: str) -> list[Action]:
    """The actions of other keys that have this shortcut, or one that it begins or that begins it; one per key."""
    default = registry.declared(action.id).shortcut
    found: dict[str, Action] = {}
    for each in registry.all():
        same = each.key == action.key or (default and registry.declared(each.id).shortcut == default)
        if not same and _overlap(each.shortcut, shortcut) and _meet(each, action):
            found.setdefault(each.key, each)
    return list(found.values())


def _overlap(one: str, other: str) -> bool:
    first, second = strokes(one), strokes(other)
    short = min(len(first), len(second))
    return bool(short) and first[:short] == second[:short]


def _meet(one: Action, other: Action) -> bool:
    places = _place(one), _place(other)
    return one.anywhere or other.anywhere or places[0] == places[1] or _BESIDE in places


def _place(action: Action) -> str:
    return action.id.partition(".")[0]
