"""The demonstration's data: deterministic, acceptable to the product, and nobody's."""

from collections import Counter
from functools import cache
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.demo.data import Extent, demonstration
from server.demo.locales import LOCALES
from server.demo.people import slug
from server.demo.selling import Stage
from server.demo.story import DAY, Colleague, DatedBatch
from shared_models.crm.stage import DEFAULT_STAGES
from shared_models.kernel.actor import SYSTEM, Actor
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.decide import Moment, decide
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.working_set import WorkingSet
from shared_models.platform.roles import permissions

UNTIL = 1_790_000_000_000_000
SMALL = Extent(companies=40, contacts=120, changes=40, affiliations=10, deals=25, activities=80, tasks=30, leads=8)


def person(number: int) -> str:
    return str(UUID(int=number))


PEOPLE = [Colleague(person(number), sells=number > 1) for number in range(1, 6)]
PIPELINE = person(100)
STAGES = [Stage(person(101 + place), outcome) for place, (_, _, outcome) in enumerate(DEFAULT_STAGES)]


def told(seed: int, extent: Extent = SMALL) -> list[DatedBatch]:
    return list(demonstration(UNTIL, PEOPLE, STAGES, seed, extent))


@cache
def whole() -> list[DatedBatch]:
    return told(2026, Extent())


def created(record_type: str) -> list[Mutation]:
    made = (each for batch in whole() for each in batch.mutations)
    return [each for each in made if each.record_type == record_type and each.action is Action.CREATE]


@settings(max_examples=12)
@given(st.integers(0, 2**32))
def test_a_seed_tells_the_same_story_and_another_one_another(seed: int) -> None:
    assert told(seed) == told(seed)
    assert told(seed) != told(seed + 1)


@settings(max_examples=8)
@given(st.integers(0, 2**32))
def test_the_product_accepts_every_mutation(seed: int) -> None:
    known = catalogue()
    records = WorkingSet()
    first = [Mutation(person(200), "pipeline", PIPELINE, Action.CREATE, after={"name": "Sales"})]
    for place, (stage, (name, probability, outcome)) in enumerate(zip(STAGES, DEFAULT_STAGES, strict=True)):
        values = {"name": name, "probability": probability, "outcome": outcome, "pipeline_id": PIPELINE}
        first.append(Mutation(person(201 + place), "stage", stage.id, Action.CREATE, after=values))
    for number, each in enumerate(PEOPLE):
        values = {"email": f"p{number}@one.example"}
        first.append(Mutation(person(300 + number), "member", each.id, Action.CREATE, after=values))
    for mutation in first:
        assert decide(known, mutation, records, SYSTEM, Moment(1, 1)).verdict.stands
    granted = permissions("Admin", known)
    for batch in told(seed):
        actor = Actor(batch.author.id, batch.author.id, granted)
        for mutation in batch.mutations:
            verdict = decide(known, mutation, records, actor, Moment(batch.at, 2)).verdict
            assert verdict.stands, (mutation, verdict.reason)


def test_there_is_as_much_as_was_promised() -> None:
    counts = Counter(each.record_type for batch in whole() for each in batch.mutations if each.action is Action.CREATE)
    assert (counts["contact"], counts["company"], counts["deal"]) == (5000, 803, 400)
    assert (counts["pipeline"], counts["lead"]) == (1, 60)
    assert min(counts[name] for name in ("activity", "task", "tag", "saved_view", "affiliation", "stage")) > 3
    languages = {each.after["language"] for each in created("contact")}
    assert languages >= {"de", "en", "fr", "es", "pt", "pl", "sv", "tr", "el", "ja", "ar"}
    currencies = {each.after["currency"] for each in created("deal")}
    assert currencies == {"EUR", "USD", "GBP", "JPY", "SEK", "PLN", "CHF", "BRL"}
    assert sum("parent_id" in each.after for each in created("company")) > 80
    verbs = Counter(each.verb for batch in whole() for each in batch.mutations)
    assert verbs["move_deal"] > 500
    assert verbs["complete_task"] > 100
    assert verbs["convert_lead"] > 3
    assert Counter(each.after["kind"] for each in created("document")).keys() == {"invoice", "bill"}
    assert (verbs["import_statement"], verbs["close_period"] > 18) == (1, True)


def test_time_goes_forward_over_two_years() -> None:
    times = [batch.at for batch in whole()]
    assert times == sorted(times)
    assert UNTIL - 3 * DAY < times[-1] < UNTIL
    assert times[0] < UNTIL - (2 * 365 - 3) * DAY
    activities = sorted(each.after["at"] for each in created("activity"))
    assert activities[0] < UNTIL - 650 * DAY
    assert all(len(batch.mutations) <= 500 for batch in whole())
    assert all(each.at <= batch.at for batch in whole() for each in batch.mutations)


def test_nobody_can_be_reached() -> None:
    addresses = [each.after["email"] for each in created("contact") if "email" in each.after]
    assert len(set(addresses)) == len(addresses) > 4000
    assert all(address.endswith(".example") and address.isascii() for address in addresses)
    assert len({each.after["domain"] for each in created("company")}) == 803
    numbers = [each.after[name] for each in created("contact") for name in ("phone", "mobile") if name in each.after]
    fictitious = tuple({form.split("#")[0] for each in LOCALES for form in (each.phone, each.mobile)})
    assert all(number.startswith(fictitious) for number in numbers)
    reserved = ("30 23125", "171 39200", "20 7946 0", "7700 900", "555 01", "1 99 00", "6 39 98", "8 465 004", "174 06")
    assert all(" 00" in form or any(part in form for part in reserved) for form in fictitious)


@pytest.mark.parametrize(
    ("text", "written"),
    [("Jürgen Müller", "juergen-mueller"), ("Łucja Dębniak", "lucja-debniak"), ("Ø & Söhne", "o-soehne")],
)
def test_addresses_are_plain(text: str, written: str) -> None:
    assert slug(text) == written
