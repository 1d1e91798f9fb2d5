"""A board over an open account, with two pipelines; one of them says which stages may follow."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from pytestqt.qtbot import QtBot

from desktop.crm.board_screen import BoardScreen
from desktop.widgets.board_source import BoardCard
from shared_models.kernel.ids import Id
from tests.desktop.conftest import House, Open, Opened
from tests.sync.replica.people import Person, create, ids


@dataclass
class Shown:
    """A board that is shown, and what is on it."""

    account: Opened
    screen: BoardScreen

    def titles(self) -> dict[str, list[str]]:
        """The titles of the cards by the title of their column."""
        return {
            column.title: [self.screen.source.card(column.id, at).title for at in range(column.count)]
            for column in self.screen.source.columns()
        }

    def card(self, deal: Id) -> BoardCard:
        """The card of a deal."""
        place = self.screen.source.place(deal)
        assert place is not None
        return self.screen.source.card(*place)


@pytest.fixture
def sales(house: House) -> House:
    """The house's pipeline is the default one; a second one leads only forward."""
    pipeline, due, talks, over = (next(ids) for _ in range(4))
    house.server.apply(
        [
            create("pipeline", pipeline, name="Renewals", position=5),
            create("stage", over, pipeline_id=pipeline, name="Ended", outcome="lost", position=2),
            create("stage", talks, pipeline_id=pipeline, name="Talks", position=1, next_stages=[over]),
            create("stage", due, pipeline_id=pipeline, name="Due", position=0, next_stages=[talks]),
        ]
    )
    records = house.records
    old, new = next(ids), next(ids)
    house.server.apply(
        [
            create(
                "deal", old, name="Toner", stage_id=due, amount=5_00, currency="USD", expected_close="2001-01-01",
                owner_id=records["me"],
            ),
            create("deal", new, name="Ink", stage_id=due, amount=7_00, currency="USD", expected_close="2999-01-01"),
        ]
    )  # fmt: skip
    records.update(renewals=pipeline, due=due, talks=talks, over=over, toner=old, ink=new)
    with house.open_replica() as replica:
        Person(replica, house.server)
        replica.store_changes(house.server.batch(replica.cursor))
    return house


@pytest.fixture
def show(sales: House, open_account: Open, qtbot: QtBot) -> Callable[..., Shown]:
    """Opens the account and shows its board."""

    def show_one(online: bool = False, pipeline: str = "") -> Shown:
        account = open_account(online)
        screen = BoardScreen(account.workspace)
        qtbot.addWidget(screen)
        screen.resize(1200, 700)
        with qtbot.waitExposed(screen):
            screen.show()
        if pipeline:
            screen.choose_pipeline(sales.records[pipeline])
        return Shown(account, screen)

    return show_one
