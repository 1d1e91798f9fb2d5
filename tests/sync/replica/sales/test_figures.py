"""The figures that SQL reckons are those of the pure rules, over any deals, and each names exactly its own deals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest
import sqlcipher3
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlcipher3.dbapi2 import Connection

from shared_models.crm.forecast import Share, forecast, month_of, months
from shared_models.crm.funnel import Came, funnel
from shared_models.crm.staying import SLIP, stays
from shared_models.crm.velocity import DAY, Sales, total
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.money import LARGEST
from sync.replica import schema
from sync.replica.sales import forecast as forecast_sql
from sync.replica.sales import funnel as funnel_sql
from sync.replica.sales import reasons as reasons_sql
from sync.replica.sales import standing as standing_sql
from sync.replica.sales import velocity as velocity_sql
from sync.replica.sales.scope import Scope
from sync.replica.sales.stays import stays_in

STAGES = ("lead", "talks", "offer")
SHOWN = months("2026-11", 3)
MONTHS = [(name, at * 30 * DAY, (at + 1) * 30 * DAY) for at, name in enumerate(SHOWN)]
PERIOD = Scope(begin=10 * DAY, end=60 * DAY)
FAST = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@dataclass
class Deal:
    """A deal as the figures see it; `path` are the stages it was in, and when it came into each."""

    status: str
    amount: int | None
    currency: str | None
    probability: int | None
    close: str | None
    created: int
    owner: str | None
    reason: str | None
    path: list[tuple[str, int]] = field(default_factory=list)

    @property
    def closed(self) -> int | None:
        return self.path[-1][1] if self.status != "open" else None

    @property
    def stays(self) -> Iterator[tuple[str, int, int]]:
        """Stage, length, and when it ended."""
        for (stage, since), (_, at) in zip(self.path, self.path[1:], strict=False):
            yield stage, at - since, at


@st.composite
def deals(draw: st.DrawFn) -> Deal:
    status = draw(st.sampled_from(("open", "won", "lost")))
    at = created = draw(st.integers(0, 80)) * DAY
    path = []
    for stage in draw(st.lists(st.sampled_from(STAGES), min_size=1, max_size=4)):
        path.append((stage, at))
        at += draw(st.sampled_from((0, SLIP - 1, SLIP, DAY, 9 * DAY, 20 * DAY)))
    if status != "open":
        path.append((status, at))
    return Deal(
        status,
        draw(st.none() | st.sampled_from((0, 1, 199, 10_00, LARGEST)) | st.integers(0, LARGEST)),
        draw(st.sampled_from(("EUR", "JPY"))),
        draw(st.none() | st.integers(0, 100)),
        draw(st.none() | st.sampled_from(("2026-10-31", "2026-11-01", "2026-12-24", "2027-01-31", "2027-02-01"))),
        created,
        draw(st.sampled_from((None, "ann", "bob"))),
        draw(st.sampled_from((None, "", "Price", " Price "))),
        path,
    )


@pytest.fixture(scope="module")
def replica() -> Iterator[Connection]:
    """Empty tables as a replica has them."""
    connection = sqlcipher3.connect(":memory:")
    for name in ("deal", "stage", "stage_change"):
        schema.create_table(connection, catalogue().record_type(name))
    connection.executemany(
        "INSERT INTO stage (id, probability) VALUES (?, ?)", [(each, 10 * at) for at, each in enumerate(STAGES)]
    )
    yield connection
    connection.close()


def store(replica: Connection, known: Sequence[Deal]) -> None:
    replica.execute("DELETE FROM deal")
    replica.execute("DELETE FROM stage_change")
    for n, each in enumerate(known):
        row: dict[str, Any] = {
            "id": str(n), "sort_key": f"{n:03}", "status": each.status, "amount": each.amount,
            "currency": each.currency, "probability": each.probability, "expected_close": each.close,
            "created_at": each.created, "owner_id": each.owner, "lost_reason": each.reason,
            "stage_id": each.path[-1][0], "stage_since": each.path[-1][1], "closed_at": each.closed,
        }  # fmt: skip
        replica.execute(
            f"INSERT INTO deal ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})",
            list(row.values()),
        )
        before: tuple[str | None, int | None] = (None, None)
        for step, (stage, at) in enumerate(each.path):
            replica.execute(
                "INSERT INTO stage_change (id, deal_id, from_stage_id, since, to_stage_id, at) VALUES (?,?,?,?,?,?)",
                (f"{n}.{step}", str(n), *before, stage, at),
            )
            before = (stage, at)


def chance(deal: Deal) -> int:
    if deal.probability is not None:
        return deal.probability
    return 10 * STAGES.index(deal.path[-1][0]) if deal.path[-1][0] in STAGES else 0


def shares(known: Sequence[Deal]) -> Iterator[Share]:
    for each in known:
        if each.amount is None or each.currency is None:
            continue
        if each.status == "open":
            yield Share(each.currency, month_of(each.close, SHOWN), chance(each), each.amount)
        elif each.status == "won":
            assert each.closed is not None
            for name, begin, end in MONTHS:
                if begin <= each.closed < end:
                    yield Share(each.currency, name, 100, each.amount, won=True)


@FAST
@given(st.lists(deals(), max_size=12))
def test_the_forecast(replica: Connection, known: list[Deal]) -> None:
    store(replica, known)
    found = forecast_sql.shares(replica, Scope(), MONTHS)
    assert all(type(each.amount) is int for each in found)
    reckoned = forecast(found)
    assert reckoned == forecast(shares(known))
    for (currency, month), outlook in reckoned.items():
        assert 0 <= outlook.weighted <= outlook.total
        assert outlook.won <= outlook.commit <= outlook.best <= outlook.won + outlook.total
        for part, amount in (("won", outlook.won), ("commit", outlook.commit), ("best", outlook.best)):
            named = forecast_sql.deals(replica, Scope(), MONTHS, part, currency, month)
            assert sum(known[int(each)].amount or 0 for each in named) == amount
    whole = [len(forecast_sql.deals(replica, Scope(), MONTHS, "open", each)) for each in ("EUR", "JPY")]
    assert sum(whole) == sum(each.count for each in reckoned.values())


@FAST
@given(st.lists(deals(), max_size=12))
def test_the_funnel(replica: Connection, known: list[Deal]) -> None:
    store(replica, known)
    began = [each for each in known if PERIOD.begin <= each.created < PERIOD.end]
    furthest = [max(STAGES.index(stage) for stage, _ in each.path if stage in STAGES) for each in began]
    steps = funnel(STAGES, [Came(far, each.status) for far, each in zip(furthest, began, strict=True)])
    assert funnel(STAGES, funnel_sql.came(replica, PERIOD, STAGES)) == steps
    assert steps[0].reached == len(began)
    for at, step in enumerate(steps):
        assert step.reached == step.on + step.lost + step.here
        assert step.on == (steps[at + 1].reached if at + 1 < len(steps) else sum(e.status == "won" for e in began))
        assert 0 <= step.permille <= 1000
        for part in ("reached", "on", "lost", "here"):
            named = funnel_sql.deals(replica, PERIOD, STAGES, part, at)
            assert len(named) == getattr(step, part)


@FAST
@given(st.lists(deals(), max_size=12))
def test_the_speed_of_sales(replica: Connection, known: list[Deal]) -> None:
    store(replica, known)
    parts = []
    for each in known:
        currency, amount = ("", 0) if each.amount is None else (each.currency or "", each.amount)
        if each.closed is None:
            parts.append((currency, Sales(open_count=1, open_amount=amount)))
        elif PERIOD.begin <= each.closed < PERIOD.end and each.status == "won":
            parts.append((currency, Sales(won_count=1, won_amount=amount, cycle=each.closed - each.created)))
        elif PERIOD.begin <= each.closed < PERIOD.end:
            parts.append((currency, Sales(lost_count=1)))
    found = velocity_sql.sales(replica, PERIOD)
    assert total((currency, each) for currency, _, each in found) == total(parts)
    for currency, owner, each in found:
        for outcome, count in (("open", each.open_count), ("won", each.won_count), ("lost", each.lost_count)):
            assert len(velocity_sql.deals(replica, PERIOD, outcome, currency, owner or "-")) == count
        assert each.per_day is None or (isinstance(each.per_day, int) and each.per_day >= 0)


@FAST
@given(st.lists(deals(), max_size=12))
def test_the_time_in_each_stage(replica: Connection, known: list[Deal]) -> None:
    store(replica, known)
    found = stays_in(replica, STAGES, PERIOD.begin, PERIOD.end)
    for stage in STAGES:
        lengths = [n for each in known for s, n, at in each.stays if s == stage and PERIOD.begin <= at < PERIOD.end]
        expected = stays(lengths)
        assert found.get(stage, stays(())) == expected
        assert expected.median <= expected.p90
    usual = dict.fromkeys(STAGES, 5 * DAY)
    now = 90 * DAY
    for stage, (count, over) in standing_sql.standing(replica, Scope(), usual, now).items():
        here = [each for each in known if each.status == "open" and each.path[-1][0] == stage]
        late = [each for each in here if now - each.path[-1][1] > 5 * DAY]
        assert (count, over) == (len(here), len(late))
        assert len(standing_sql.deals(replica, Scope(), usual, now, [stage], over=True)) == over


@FAST
@given(st.lists(deals(), max_size=12))
def test_the_reasons(replica: Connection, known: list[Deal]) -> None:
    store(replica, known)
    lost = [e for e in known if e.status == "lost" and e.closed is not None and PERIOD.begin <= e.closed < PERIOD.end]
    found: Counter[str] = Counter()
    for each in reasons_sql.reasons(replica, PERIOD, "lost"):
        found[each.reason] += each.count
    assert found == Counter((each.reason or "").strip() for each in lost)
    for reason, count in found.items():
        assert len(reasons_sql.deals(replica, PERIOD, "lost", reason)) == count


def test_a_scope_leaves_the_others_out(replica: Connection) -> None:
    mine = Deal("open", 10, "EUR", 50, None, 0, "ann", None, [("lead", 0)])
    store(replica, [mine, Deal("open", 20, "EUR", 50, None, 0, "bob", None, [("lead", 0)])])
    assert [each.amount for each in forecast_sql.shares(replica, Scope(owner="ann"), MONTHS)] == [10]
    assert forecast_sql.deals(replica, Scope(), MONTHS, "open", "EUR", owner="bob") == ["1"]
    assert forecast_sql.shares(replica, Scope(pipeline="other"), MONTHS) == []
