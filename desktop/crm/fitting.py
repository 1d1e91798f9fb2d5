"""Which of the records in memory a board's filter leaves. What is planned is asked once for all of them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from desktop.crm.attention import BoardFilter, Need, closes_in, is_worth, late
from desktop.crm.board_cards import BoardCards
from desktop.crm.board_entry import Entry
from desktop.crm.pipelines import Stage
from shared_models.kernel.ids import Id


def fitting(
    entries: Iterable[Entry], wanted: BoardFilter, stages: Mapping[Id, Stage], cards: BoardCards
) -> Iterator[Entry]:
    """The records that the filter leaves."""
    found = entries
    if wanted.owner:
        found = (each for each in found if each.owner == wanted.owner)
    if wanted.least:
        found = (each for each in found if is_worth(each.amount, each.currency, wanted.least))
    if (close := wanted.close) is not None:
        found = (each for each in found if stages[each.stage].is_open and closes_in(close, each.close, cards.today))
    if wanted.need is not None:
        return _needing(wanted.need, [each for each in found if stages[each.stage].is_open], cards)
    return iter(found)


def _needing(need: Need, entries: Sequence[Entry], cards: BoardCards) -> Iterator[Entry]:
    """Of some open records those that need somebody, for one reason or any."""
    planned = cards.steps(each.id for each in entries) if need in (Need.ANY, Need.NO_STEP) else {}
    for each in entries:
        found = {late(each.close, cards.today)}
        if cards.is_stale(each.since, each.stage):
            found.add(Need.STALE)
        if need in (Need.ANY, Need.NO_STEP) and each.id not in planned:
            found.add(Need.NO_STEP)
        if need in found or (need is Need.ANY and found != {None}):
            yield each
