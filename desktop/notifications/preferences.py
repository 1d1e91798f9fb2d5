"""How a person likes to be told, in the settings of this computer."""

from collections.abc import Mapping
from typing import Any

from desktop.notifications.rules import Kind, Preferences, Way
from desktop.settings import Settings

NAME = "notifications"
_DAY = 24 * 60


def preferences(settings: Settings) -> Preferences:
    """What was chosen; everything is told until somebody chooses otherwise."""
    found: Mapping[str, Any] = settings.read(NAME, {})
    ways = {each: Way(found[each]) for each in Kind if found.get(each) in set(Way)}
    return Preferences(ways, _minute(found.get("quiet_from")), _minute(found.get("quiet_until")))


def keep(settings: Settings, chosen: Preferences) -> None:
    """Remember another choice."""
    ways = {each.value: way.value for each, way in chosen.ways.items()}
    settings.keep(**{NAME: {**ways, "quiet_from": chosen.quiet_from, "quiet_until": chosen.quiet_until}})


def _minute(found: object) -> int:
    return found if isinstance(found, int) and 0 <= found < _DAY else 0
