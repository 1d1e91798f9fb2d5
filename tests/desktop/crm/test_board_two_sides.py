"""Whatever two sides do to deals, the board shows what one opened anew would show: every card once, in its place.

This side moves cards, edits many at once, brings deals in and takes things back; the other moves, closes, reopens,
edits, deletes and restores, told together or alone, before this side's own work has come to the server or after it.
"""

from collections.abc import Callable
from random import Random

import pytest
from pytestqt.qtbot import QtBot

from desktop.crm.attention import BoardFilter
from desktop.crm.deal_board import DealBoard
from desktop.crm.record_board import RecordBoard
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Mutation
from sync.replica.status import Phase
from tests.desktop.crm.conftest import Shown
from tests.sync.replica.people import create, delete, ids, patch, restore, run

Show = Callable[..., Shown]
Board = list[tuple[str, int, str, list[str]]]
MOST = 3


@pytest.fixture(autouse=True)
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.crm.record_board.NEWEST", MOST)


def settle(shown: Shown, qtbot: QtBot) -> None:
    """Wait until this side's work is stored and everything that is known of the other's was told."""
    done: list[object] = []
    shown.account.worker.post(lambda replica: None, done.append)
    qtbot.waitUntil(lambda: bool(done) and not shown.account.workspace._gathering.isActive())


def board_of(source: RecordBoard) -> Board:
    """What is on a board; no card stands on it twice, and each is found where it is."""
    found: Board = []
    for column in source.columns():
        cards = [source.card(column.id, at).id for at in range(column.count)]
        assert [source.place(each) for each in cards] == [(column.id, at) for at in range(column.count)]
        found.append((column.title, column.total, column.detail, cards))
    every = [each for column in found for each in column[3]]
    assert len(every) == len(set(every))
    return found


def anew(shown: Shown) -> Board:
    """What a board says that is opened now."""
    screen, fresh = shown.screen, RecordBoard(shown.account.workspace, DealBoard())
    fresh.set_today(screen.source._cards.today)
    fresh.show(screen.pipeline(), screen._query())
    fresh.narrow(screen.narrowed)
    return board_of(fresh)


def same(shown: Shown, qtbot: QtBot) -> None:
    """The board comes to what one says that is opened anew; what the server has just said may be on its way to it."""

    def agree() -> None:
        assert board_of(shown.screen.source) == anew(shown)

    qtbot.waitUntil(agree, timeout=10_000)


class Sides:
    """What the two sides can do; each step may find nothing to do."""

    def __init__(self, shown: Shown, random: Random, settled: Callable[[], None]) -> None:
        self.shown, self.random, self.house, self.settled = shown, random, shown.account.house, settled
        records = self.house.records
        self.stages = [records[each] for each in ("lead", "won", "won_again")]
        self.deals = [records["deal"]]

    def made(self) -> Mutation:
        """A deal as somebody makes it or an import brings it, also one that closed long ago."""
        self.deals.append(next(ids))
        stage, at = self.random.choice(self.stages), self.random.randrange(50)
        closed = {} if stage == self.stages[0] else {"closed_at": 1_000_000 + at}
        owner = self.house.records[self.random.choice(("me", "colleague"))]
        worth = {"amount": at, "currency": self.random.choice(("EUR", "JPY"))} if at % 4 else {}
        return create("deal", self.deals[-1], name=f"Deal {at}", stage_id=stage, owner_id=owner, **worth, **closed)

    def drag(self) -> None:
        screen, deal = self.shown.screen, self.random.choice(self.deals)
        for _ in range(self.random.randrange(1, 3)):
            screen.move_card(deal, self.random.choice(self.stages))

    def bring_in(self) -> None:
        self._here([self.made() for _ in range(self.random.randrange(1, 6))])

    def edit_many(self) -> None:
        rows = [self._row(each) for each in self.random.sample(self.deals, min(4, len(self.deals)))]
        amount, stage = self.random.randrange(900), self.random.choice(self.stages)
        living = [each for each in rows if each]
        if self.random.random() < 0.5:
            self._here([patch(each, "deal", amount=amount, currency="EUR") for each in living])
        else:
            self._here([run("move_deal", "deal", each["id"], stage_id=stage) for each in living])

    def take_back(self) -> None:
        operations = self.shown.account.workspace.operations
        if operations.can_undo():
            operations.undo()

    def others(self) -> None:
        """One to four things by the other side, told at once; the toy server serves one side at a time."""
        if self.shown.account.link.status.phase is Phase.LIVE:
            self.settled()
        for _ in range(self.random.randrange(1, 5)):
            deal, what = self.random.choice(self.deals), self.random.randrange(5)
            row = self.house.row("deal", deal)
            if what == 0 or row is None:
                self.house.others(self.made())
            elif row["deleted_at"] is not None:
                self.house.others(restore("deal", deal))
            elif what == 1:
                self.house.others(delete("deal", deal))
            elif what == 2:
                self.house.others(patch(row, "deal", amount=self.random.randrange(900), currency="JPY"))
            else:
                self.house.others(run("move_deal", "deal", deal, stage_id=self.random.choice(self.stages)))

    def meet(self) -> None:
        """What both sides have done comes together."""
        link = self.shown.account.link
        link.status = type(link.status)(Phase.LIVE)
        self.shown.account.worker.poke()

    def part(self) -> None:
        """The network is gone."""
        self.settled()
        link = self.shown.account.link
        link.status = type(link.status)(Phase.OFFLINE)

    def look(self) -> None:
        """Narrow the board, or show all again."""
        mine = self.house.records["me"]
        self.shown.screen.narrow(self.random.choice((BoardFilter(), BoardFilter(owner=mine), BoardFilter(least=3))))

    def _here(self, mutations: list[Mutation]) -> None:
        self.shown.account.workspace.operations.write("", mutations, failed=lambda fault: None)

    def _row(self, deal: Id) -> dict[str, object] | None:
        reader = self.shown.account.workspace.reader
        sql = "SELECT id, amount, currency FROM deal WHERE id = ? AND deleted_at IS NULL"
        found = reader.execute(sql, (deal,)).fetchone()
        return dict(zip(("id", "amount", "currency"), found, strict=True)) if found else None


@pytest.mark.parametrize("seed", range(2))
def test_a_board_that_was_open_shows_what_one_opened_anew_would(show: Show, qtbot: QtBot, seed: int) -> None:
    shown, random = show(online=True), Random(seed)
    records = shown.account.house.records
    records["won_again"] = next(ids)
    pipeline = shown.screen.pipeline()
    shown.account.house.others(
        create("stage", records["won_again"], pipeline_id=pipeline, name="Won again", outcome="won", position=9)
    )
    sides = Sides(shown, random, lambda: settle(shown, qtbot))
    sides.meet()
    qtbot.waitUntil(lambda: len(shown.screen.source.stages()) == 3)
    steps = (sides.drag, sides.drag, sides.bring_in, sides.edit_many, sides.take_back, sides.others, sides.others)
    for _ in range(24):
        random.choice((*steps, sides.meet, sides.meet, sides.part, sides.look))()
        if random.random() < 0.7:
            settle(shown, qtbot)
            same(shown, qtbot)
    sides.meet()
    settle(shown, qtbot)
    same(shown, qtbot)
