"""Filters in SQL select what they say: compared, over random conditions, with a plain evaluation of the same rows."""

import random
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from operator import eq, ge, le, lt
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.faults import InvalidValue
from shared_models.kernel.instant import from_datetime
from shared_models.kernel.money import exponent
from shared_models.kernel.period import PERIODS, days_of
from shared_models.kernel.sort_key import fold
from sync.replica import lists
from sync.replica.query import Condition, Filter, Group, Operator, Query
from sync.replica.relative import Occasion, resolved
from tests.sync.replica.people import Person

TODAY = date(2026, 11, 21)
ROWS = 60
_OFFSET = timedelta(hours=3)
"""Days begin three hours before they do in Greenwich."""


def begins(day: date) -> int:
    """The first moment of a day."""
    return from_datetime(datetime(day.year, day.month, day.day, tzinfo=UTC) - _OFFSET)


def day_of(at: int) -> date:
    """The day a moment is on."""
    return (datetime.fromtimestamp(at // 1_000_000, UTC) + _OFFSET).date()


@pytest.fixture
def crowd(me: Person) -> list[dict[str, Any]]:
    """Activities and their like are not needed: contacts have a field of every sort that is compared differently."""
    chance = random.Random(4)
    tags = [me.make("tag", name=name) for name in ("a", "b", "c")]
    some = [me.make("company", name=name) for name in ("Fern", "Moss")]
    made = []
    for at in range(ROWS):
        values: dict[str, Any] = {
            "last_name": f"N{at}",
            "city": chance.choice(["Äpfelstadt", "Bonn", "aachen", "50%_off", None]),
            "lifecycle": chance.choice(["lead", "customer", "partner", None]),
            "do_not_contact": chance.choice([True, False, None]),
            "birthday": chance.choice([None, *(_near(chance) for _ in range(6))]),
            "company_id": chance.choice([*some, None]),
            "tags": sorted(chance.sample(tags, chance.randrange(4))),
        }
        made.append({"id": me.make("contact", **values)} | values)
    return made


def _near(chance: random.Random) -> str:
    return (TODAY + timedelta(chance.choice([-400, -91, -31, -30, -8, -7, -1, 0, 1, 6, 7, 29, 31, 60]))).isoformat()


def holds(row: Mapping[str, Any], each: Condition, person: str) -> bool:
    """Whether a condition holds for a row, said as plainly as can be."""
    if isinstance(each, Group):
        members = [holds(row, member, person) for member in each.filters]
        return (any(members) or not members) if each.any else all(members)
    own, value = row[each.field], each.value
    members = own if isinstance(own, list) else [] if own is None else [own]
    simple = {
        Operator.IS: lambda: value in members if isinstance(own, list) else own == value,
        Operator.IS_NOT: lambda: value not in members if isinstance(own, list) else own != value,
        Operator.ANY_OF: lambda: bool(set(members) & set(value)),
        Operator.NONE_OF: lambda: not set(members) & set(value),
        Operator.ALL_OF: lambda: set(value) <= set(members),
        Operator.CONTAINS: lambda: fold(value) in fold(own or ""),
        Operator.STARTS: lambda: fold(own or "").startswith(fold(value)),
        Operator.EMPTY: lambda: not members,
        Operator.FILLED: lambda: bool(members),
        Operator.ME: lambda: own == person,
    }
    return simple[each.operator]() if each.operator in simple else _day_holds(own, each)


def _day_holds(own: Any, each: Filter) -> bool:
    if own is None:
        return False
    day = day_of(own) if isinstance(own, int) else date.fromisoformat(own)
    if each.operator is Operator.WITHIN:
        first, last = days_of(each.value, TODAY)
    elif each.operator is Operator.BETWEEN:
        first, last = map(date.fromisoformat, each.value)
    else:
        named = date.fromisoformat(each.value)
        return {Operator.ON: day == named, Operator.BEFORE: day < named, Operator.AFTER: day > named}[each.operator]
    return first <= day <= last


days = st.integers(-420, 90).map(lambda by: (TODAY + timedelta(by)).isoformat())
DATED = st.sampled_from(["birthday", "created_at"])


def _filters(ids: Mapping[str, list[str]]) -> st.SearchStrategy[Condition]:
    several = st.lists(st.sampled_from(ids["tags"]), max_size=2, unique=True).map(tuple)
    one = st.one_of(
        st.builds(
            Filter, st.just("city"), st.sampled_from([Operator.CONTAINS, Operator.STARTS]), st.sampled_from(["a", "%"])
        ),
        st.builds(Filter, st.just("city"), st.sampled_from([Operator.IS, Operator.IS_NOT]), st.just("Bonn")),
        st.builds(
            Filter,
            st.sampled_from(["city", "lifecycle", "tags", "birthday", "company_id"]),
            st.sampled_from([Operator.EMPTY, Operator.FILLED]),
        ),
        st.builds(
            Filter,
            st.just("lifecycle"),
            st.sampled_from([Operator.ANY_OF, Operator.NONE_OF]),
            st.lists(st.sampled_from(["lead", "customer"]), max_size=2).map(tuple),
        ),
        st.builds(
            Filter, st.just("tags"), st.sampled_from([Operator.ANY_OF, Operator.NONE_OF, Operator.ALL_OF]), several
        ),
        st.builds(Filter, st.just("do_not_contact"), st.just(Operator.IS), st.booleans()),
        st.builds(Filter, st.just("company_id"), st.just(Operator.ANY_OF), st.just(tuple(ids["companies"][:1]))),
        st.just(Filter("company_id", Operator.ME)),
        st.builds(Filter, DATED, st.just(Operator.WITHIN), st.sampled_from(PERIODS)),
        st.builds(Filter, DATED, st.sampled_from([Operator.ON, Operator.BEFORE, Operator.AFTER]), days),
        st.builds(Filter, DATED, st.just(Operator.BETWEEN), st.tuples(days, days)),
    )
    group = st.builds(Group, st.lists(one, max_size=3).map(tuple), st.booleans())
    return st.one_of(one, group)


@settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.data())
def test_what_a_query_selects_is_what_its_conditions_say(
    crowd: list[dict[str, Any]], me: Person, declared: Catalogue, data: st.DataObject
) -> None:
    ids = {
        "tags": sorted({tag for row in crowd for tag in row["tags"]}),
        "companies": sorted({row["company_id"] for row in crowd if row["company_id"]}),
    }
    wanted = data.draw(st.builds(Query, st.lists(_filters(ids), max_size=3).map(tuple), any=st.booleans()))
    contact, person = declared.record_type("contact"), ids["companies"][1]  # a company stands in for who looks
    occasion = Occasion(TODAY, begins, person)
    assert Query.restore(wanted.snapshot()).filters == wanted.filters
    reader = me.replica.reader()
    moments = dict(reader.execute("SELECT id, created_at FROM contact").fetchall())
    rids = lists.ordered(reader, declared.record_types, contact, resolved(contact, wanted, occasion))
    found = {each.id for each in lists.page(reader, declared.record_types, contact, rids, ()).values()}
    reader.close()
    whole = Group(wanted.filters, wanted.any)
    rows: Iterable[dict[str, Any]] = ({**row, "created_at": moments[row["id"]]} for row in crowd)
    assert found == {row["id"] for row in rows if holds(row, whole, person)}


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)), st.sampled_from(PERIODS), st.integers(0, 6))
@example(date(2024, 2, 29), "this-month", 0)
def test_a_period_is_some_days_in_their_order(today: date, word: str, first_weekday: int) -> None:
    first, last = days_of(word, today, first_weekday)
    assert first <= last
    assert (first <= today <= last) == (word in {"today"} or word.startswith("this") or word.endswith("-days"))
    if word.endswith("week"):
        assert (first.weekday(), (last - first).days) == (first_weekday, 6)


@pytest.mark.parametrize(
    ("word", "first", "last"),
    [
        ("this-week", "2026-11-16", "2026-11-22"),
        ("next-month", "2026-12-01", "2026-12-31"),
        ("last-quarter", "2026-07-01", "2026-09-30"),
        ("last-30-days", "2026-10-23", "2026-11-21"),
        ("overdue", "0001-01-01", "2026-11-20"),
    ],
)
def test_periods_mean_what_people_mean(word: str, first: str, last: str) -> None:
    assert tuple(each.isoformat() for each in days_of(word, TODAY)) == (first, last)


@pytest.mark.parametrize(
    "wrong",
    [
        Filter("birthday", Operator.WITHIN, "someday"),
        Filter("birthday", Operator.WITHIN, "next-9999-years"),
        Filter("birthday", Operator.ON, "1 May"),
        Filter("birthday", Operator.BETWEEN, "2026-01-01"),
        Filter("city", Operator.IS, 10**30),
        Filter("city", Operator.CONTAINS, "x" * 1_000_000),
    ],
)
def test_nonsense_is_refused_in_words(declared: Catalogue, wrong: Filter) -> None:
    contact = declared.record_type("contact")
    with pytest.raises(InvalidValue):
        lists.check(declared.record_types, contact, resolved(contact, Query((wrong,)), Occasion(TODAY, begins, "")))


def test_a_long_list_is_ordered_by_the_index_as_without_it(me: Person, declared: Catalogue) -> None:
    for city in ("Bonn", "Äpfelstadt", None, "Ωmega", "aachen", "bonn", None, "10", "9"):
        me.make("contact", last_name="N", city=city)
    contact, types, reader = declared.record_type("contact"), declared.record_types, me.replica.reader()
    ways = [Query(sort="city"), Query(sort="city", descending=True)]
    before = [lists.ordered(reader, types, contact, each) for each in ways]
    assert [me.replica.in_order(contact, each) for each in ways] == before
    assert [lists.ordered(reader, types, contact, each) for each in ways] == before
    for each in ways:
        assert lists.ordered(reader, types, contact, each, limit=3) == before[ways.index(each)][:3]
        assert lists.ordered(reader, types, contact, each, limit=3, offset=7) == before[ways.index(each)][7:]
    reader.close()


AMOUNTS = (0, 1, 99, 100, 999, 1_000, 1_001, 99_999, 100_000, 100_001, 1_000_000, 2**62)
CURRENCIES = ("EUR", "JPY", "KWD", "CLF")


@pytest.fixture
def money(me: Person) -> dict[str, tuple[Fraction, str]]:
    """Companies by id, with what they earn in whole units."""
    found = {}
    for amount in AMOUNTS:
        for currency in CURRENCIES:
            made = me.make("company", name=f"{amount} {currency}", annual_revenue=amount, currency=currency)
            found[made] = (Fraction(amount, 10 ** exponent(currency)), currency)
    me.make("company", name="Says nothing")
    return found


_SIGNS = {Operator.AT_LEAST: ge, Operator.AT_MOST: le, Operator.BELOW: lt, Operator.IS: eq}


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.sampled_from(list(_SIGNS)), st.sampled_from([*AMOUNTS, -1, 50, 150, 10_000_000, 2**63 - 1]))
@example(Operator.AT_LEAST, 100_000)
def test_amounts_are_compared_in_whole_units_of_each_currency(
    money: dict[str, tuple[Fraction, str]], me: Person, declared: Catalogue, operator: Operator, hundredths: int
) -> None:
    company, wanted = declared.record_type("company"), Fraction(hundredths, 100)
    query = Query((Filter("annual_revenue", operator, hundredths),))
    reader = me.replica.reader()
    rids = lists.ordered(reader, declared.record_types, company, query)
    found = set(lists.ids_of(reader, company, rids))
    reader.close()
    assert found == {each for each, (held, _) in money.items() if _SIGNS[operator](held, wanted)}
