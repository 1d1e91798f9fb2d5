"""Which cards stand on the first page, in which order, and the quick links on it: per person, on this computer."""

from collections.abc import Collection, Sequence
from enum import StrEnum
from typing import Any

from desktop.settings import Settings

SETTING = "home"


class CardId(StrEnum):
    """The cards, in their first order."""

    TODAY = "today"
    BOOKS = "books"
    ATTENTION = "attention"
    RECENT = "recent"
    LINKS = "links"
    WAITING = "waiting"


class Arrangement:
    """`account` names whose it is, `offered` the cards there are for them. Whatever is stored wrongly, or by a newer
    program, is passed over; a card that is new stands where it does in the first order."""

    def __init__(self, settings: Settings, account: str, offered: Collection[CardId] = tuple(CardId)) -> None:
        self._settings, self._account, self.offered = settings, account, offered

    def order(self) -> list[CardId]:
        """Every card, hidden ones included."""
        first, order = (
            list(CardId),
            [CardId(each) for each in dict.fromkeys(self._strings("order")) if each in list(CardId)],
        )
        for at, new in enumerate(first):
            if new not in order:
                before = [order.index(each) for each in first[:at] if each in order]
                order.insert(max(before, default=len(order) - 1) + 1, new)
        return [each for each in order if each in self.offered]

    def hidden(self) -> set[CardId]:
        """The cards that are not shown."""
        return {CardId(each) for each in self._strings("hidden") if each in list(CardId)}

    def shown(self) -> list[CardId]:
        """The cards that are shown, in their order."""
        hidden = self.hidden()
        return [each for each in self.order() if each not in hidden]

    def show(self, card: CardId, on: bool) -> None:
        """Show or hide a card, for good."""
        hidden = self.hidden() - {card} if on else self.hidden() | {card}
        self._keep(hidden=sorted(each.value for each in hidden))

    def move(self, card: CardId, by: int) -> None:
        """Put a card before or after its neighbour among those that are shown."""
        order, shown = self.order(), self.shown()
        at = shown.index(card) + by if card in shown else -1
        if 0 <= at < len(shown):
            one, other = order.index(card), order.index(shown[at])
            order[one], order[other] = order[other], order[one]
            self._keep(order=[each.value for each in order])

    def links(self) -> list[str]:
        """The quick links: `place:<id>`, `view:<id>` or `record:<type>:<id>`."""
        return self._strings("links")

    def keep_links(self, links: Sequence[str]) -> None:
        """Keep other quick links."""
        self._keep(links=list(dict.fromkeys(links)))

    def reset(self) -> None:
        """Everything as in the beginning, links included."""
        every = dict(self._settings.read(SETTING, {}))
        every.pop(self._account, None)
        self._settings.keep(**{SETTING: every or None})

    def _strings(self, name: str) -> list[str]:
        found = self._own().get(name, [])
        return [each for each in found if isinstance(each, str)] if isinstance(found, list) else []

    def _own(self) -> dict[str, Any]:
        found = self._settings.read(SETTING, {}).get(self._account, {})
        return found if isinstance(found, dict) else {}

    def _keep(self, **values: Any) -> None:
        every = self._settings.read(SETTING, {})
        self._settings.keep(**{SETTING: {**every, self._account: {**self._own(), **values}}})
