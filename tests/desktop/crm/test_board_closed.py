"""Columns of closed stages hold the newest deals alone; what they say is true of all."""

from collections.abc import Callable
from random import Random

import pytest
from pytestqt.qtbot import QtBot

from desktop.crm.attention import BoardFilter
from desktop.crm.sums import Sums
from desktop.records.list_menus import Narrowing
from desktop.records.selection import selection
from desktop.widgets.buttons import FlatButton
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Mutation
from sync.replica.query import Filter, Operator
from sync.replica.touched import Origin, Touched
from tests.desktop.crm.conftest import Shown
from tests.sync.replica.people import create, delete, ids, run

Show = Callable[..., Shown]
MOST = 4


@pytest.fixture(autouse=True)
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.crm.record_board.NEWEST", MOST)


def write(shown: Shown, qtbot: QtBot, *mutations: Mutation) -> None:
    """Write, and wait until the window has heard of it."""
    told: list[object] = []
    shown.account.workspace.operations.write("", list(mutations), done=told.append)
    qtbot.waitUntil(lambda: bool(told))
    settle(shown, qtbot)


def settle(shown: Shown, qtbot: QtBot) -> None:
    done: list[object] = []
    shown.account.worker.post(lambda replica: None, done.append)
    qtbot.waitUntil(lambda: bool(done))


def deals(shown: Shown, extra: str = "1") -> dict[Id, list[tuple[Id, str | None, int | None]]]:
    """The deals of each stage as the replica holds them, the one that closed last first."""
    found: dict[Id, list[tuple[Id, str | None, int | None]]] = {each.id: [] for each in shown.screen.source.stages()}
    sql = (
        f"SELECT stage_id, id, currency, amount FROM deal WHERE deleted_at IS NULL AND {extra} "
        "ORDER BY closed_at DESC, rid"
    )
    for stage, *rest in shown.account.workspace.reader.execute(sql).fetchall():
        if stage in found:
            found[stage].append(tuple(rest))
    return found


def check(shown: Shown, extra: str = "1") -> None:
    """Every column says what the replica holds, and has cards for the newest."""
    source, locale = shown.screen.source, shown.account.workspace.locale
    is_open = {each.id: each.is_open for each in source.stages()}
    for column in source.columns():
        held = deals(shown, extra)[column.id]
        sums = Sums()
        for _, currency, amount in held:
            sums.add(currency, amount)
        assert (column.total, column.detail) == (len(held), sums.full(locale)), column.title
        cards = [source.card(column.id, at).id for at in range(column.count)]
        assert [source.place(each) for each in cards] == [(column.id, at) for at in range(column.count)]
        if is_open[column.id]:
            assert sorted(cards) == sorted(each[0] for each in held)
        else:
            assert cards == [each[0] for each in held[:MOST]]
            assert bool(column.more) == (len(held) > MOST)
    assert source.open_count() == sum(len(each) for stage, each in deals(shown, extra).items() if is_open[stage])


def many(shown: Shown, qtbot: QtBot) -> list[Id]:
    """A second closed stage, and deals in all stages."""
    records = shown.account.house.records
    pipeline = shown.screen.pipeline()
    records["again"] = next(ids)
    stage = create("stage", records["again"], pipeline_id=pipeline, name="Won again", outcome="won", position=9)
    write(shown, qtbot, stage)
    made = [next(ids) for _ in range(24)]
    stages = [records[each] for each in ("lead", "won", "won", "again")]
    write(shown, qtbot, *(deal(shown, each, stages[at % 4], at) for at, each in enumerate(made)))
    check(shown)
    return made


def deal(shown: Shown, name: Id, stage: Id, at: int) -> Mutation:
    owner = shown.account.house.records["me" if at % 3 else "colleague"]
    currency = ("EUR", "JPY", "KWD", None)[at % 4 if at % 5 else 0]
    worth = {"amount": 700 * at + 1, "currency": currency} if currency else {}
    closed = {} if stage == shown.account.house.records["lead"] else {"closed_at": 1_000_000 * (1 + at * 7 % 11)}
    return create(
        "deal", name, name=f"{('Red', 'Blue')[at % 2]} {at}", stage_id=stage, owner_id=owner, **worth, **closed
    )


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_counts_and_sums_are_those_of_the_replica_whatever_happens(show: Show, qtbot: QtBot, seed: int) -> None:
    shown, random = show(), Random(seed)
    made, screen, account = many(shown, qtbot), shown.screen, shown.account
    stages = [account.house.records[each] for each in ("lead", "won", "again")]
    for step in range(40):
        chosen, stage = random.choice(made), random.choice(stages)
        known = account.shown("deal", chosen, "stage_id")
        what = random.randrange(6)
        if what <= 1:
            before = sum(each.total for each in screen.source.columns())
            screen.move_card(chosen, stage)
            assert sum(each.total for each in screen.source.columns()) == before
            if random.random() < 0.5:
                screen.move_card(chosen, random.choice(stages))
        elif what == 2 and known is not None and account.shown("deal", chosen, "deleted_at") is None:
            write(shown, qtbot, run("move_deal", "deal", chosen, stage_id=stage))
        elif what == 3:
            made.append(next(ids))
            write(shown, qtbot, deal(shown, made[-1], stage, 100 + step))
        elif what == 4 and account.shown("deal", chosen, "deleted_at") is None:
            write(shown, qtbot, delete("deal", chosen))
        elif account.workspace.operations.can_undo():
            with qtbot.waitSignal(account.workspace.operations.undone):
                account.workspace.operations.undo()
        settle(shown, qtbot)
        check(shown)


def test_search_owner_and_amount_look_at_all_deals(show: Show, qtbot: QtBot) -> None:
    shown = show()
    many(shown, qtbot)
    screen, me = shown.screen, shown.account.house.records["me"]
    for wanted, extra in (
        (BoardFilter(owner=me), f"owner_id = '{me}'"),
        (BoardFilter(least=10), "amount >= CASE currency WHEN 'JPY' THEN 10 WHEN 'KWD' THEN 10000 ELSE 1000 END"),
        (BoardFilter(), "1"),
    ):
        screen.narrow(wanted)
        check(shown, extra)
    screen.head.search.setText("red")
    screen.head.search.searched.emit("red")
    check(shown, "name LIKE 'Red%'")
    write(shown, qtbot, deal(shown, next(ids), shown.account.house.records["won"], 42))
    check(shown, "name LIKE 'Red%'")
    screen.narrow(BoardFilter(owner=me))
    check(shown, f"name LIKE 'Red%' AND owner_id = '{me}'")
    assert screen.source.owners() == {me, shown.account.house.records["colleague"]}


def test_a_deal_of_which_nothing_was_heard_yet_is_not_shown_twice(show: Show, qtbot: QtBot) -> None:
    shown = show()
    many(shown, qtbot)
    records, source, workspace = shown.account.house.records, shown.screen.source, shown.account.workspace
    workspace.touched.disconnect(shown.screen.hear)
    write(shown, qtbot, run("move_deal", "deal", records["deal"], stage_id=records["won"]))
    gone = source.card(records["won"], 0).id
    write(shown, qtbot, delete("deal", gone))
    source.hear(Touched(Origin.LOCAL, {"deal": frozenset({gone})}))
    source.hear(Touched(Origin.LOCAL, {"deal": frozenset({records["deal"]})}))
    check(shown)


def test_all_of_a_stage_are_shown_as_a_list(show: Show, qtbot: QtBot) -> None:
    shown = show()
    many(shown, qtbot)
    won, workspace = shown.account.house.records["won"], shown.account.workspace
    places: list[str] = []
    asked: list[tuple[str, Narrowing]] = []
    workspace.place_wanted.connect(places.append)
    selection(workspace).narrow_wanted.connect(lambda kind, narrowing: asked.append((kind, narrowing)))

    next(e for e in shown.screen.findChildren(FlatButton) if e.text() == "Show all 12 as a list").click()
    assert (places, asked[0][0], asked[0][1].filter) == (["deal"], "deal", Filter("stage_id", Operator.ANY_OF, (won,)))
    shown.screen.head.search.setText("red")
    shown.screen.head.search.searched.emit("red")
    shown.screen.narrow(BoardFilter(least=1))
    count = next(each.total for each in shown.screen.source.columns() if each.id == won)
    assert MOST < count < 12
    next(e for e in shown.screen.findChildren(FlatButton) if e.text() == f"Show all {count} as a list").click()
    qtbot.waitUntil(lambda: len(asked) == 2)
    listed = asked[1][1].filter
    assert listed.field == "id"
    assert len(listed.value) == count
    shown.screen.narrow(BoardFilter())
    shown.screen.head.search.clear()
    card = next(each for each in shown.screen.source.columns() if each.id == won)
    shown.screen.board.set_current(shown.screen.source.card(won, card.count - 1).id)
    assert workspace.actions.trigger("board.column")
    assert asked[2][1].filter == Filter("stage_id", Operator.ANY_OF, (won,)), "from the card one stands on"


def test_the_last_card_is_the_end_of_walking(show: Show, qtbot: QtBot) -> None:
    shown = show()
    many(shown, qtbot)
    screen, won = shown.screen, shown.account.house.records["won"]
    screen.board.set_current(screen.source.card(won, 0).id)
    for _ in range(MOST + 2):
        screen.step(1)
    assert screen.source.place(screen.board.current()) == (won, MOST - 1)


def test_counting_a_closed_stage_goes_along_an_index(show: Show, qtbot: QtBot) -> None:
    shown = show()
    many(shown, qtbot)
    reader, said = shown.account.workspace.reader, []
    reader.set_trace_callback(said.append)
    shown.screen.source.read()
    reader.set_trace_callback(None)
    counted, newest = (
        [each[3] for each in reader.execute(f"EXPLAIN QUERY PLAN {asked}")]
        for asked in (next(each for each in said if part in each) for part in ("GROUP BY", 'ORDER BY r."closed_at"'))
    )
    assert counted[0] == "SEARCH r USING INDEX deal_by_stage_id_currency_amount (stage_id=?)"
    assert not any("TEMP B-TREE FOR GROUP BY" in each for each in counted), counted
    assert newest[0] == "SEARCH r USING INDEX deal_by_stage_id_closed_at (stage_id=?)"
