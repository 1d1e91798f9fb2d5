"""Filters, sorting and counting against an oracle in plain Python."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from decimal import Decimal
from typing import Any

import pytest_asyncio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.server.rest.bodies import made
from tests.server.rest.conftest import Api, Json

AMOUNTS = ["0.00", "10", "12.50", "1000", "99999999.99"]
NAMES = ["Äpfel", "Zebra", "apfel", "Engine 2", "Engine 10", "a,b", "%", "'"]
DAYS = ["2026-01-31", "2026-02-28", "2026-12-01"]
Compare = Callable[[Any, Any], bool]
COMPARE: dict[str, Compare] = {
    "": lambda value, wanted: value is not None and value == wanted,
    ".ne": lambda value, wanted: value != wanted,
    ".gt": lambda value, wanted: value is not None and value > wanted,
    ".gte": lambda value, wanted: value is not None and value >= wanted,
    ".lt": lambda value, wanted: value is not None and value < wanted,
    ".lte": lambda value, wanted: value is not None and value <= wanted,
}


def comparable(name: str, value: Any) -> Any:
    """A JSON value as it is compared."""
    return Decimal(value) if name == "amount" and value is not None else value


@pytest_asyncio.fixture
async def deals(api: Api) -> AsyncIterator[list[Json]]:
    """Deals with values of many kinds, some without."""
    stage, tags = await made(api, "stage"), [(await api.make("tags", name=name))["id"] for name in "abc"]
    found = []
    for index in range(24):
        values: Json = {"name": NAMES[index % len(NAMES)], "stage_id": stage, "probability": index % 5 * 10}
        if index % 4:
            values |= {"amount": AMOUNTS[index % 5].split(".")[0], "currency": ("EUR", "JPY", "KWD", "UYW")[index % 4]}
        if index % 3:
            values |= {"expected_close": DAYS[index % 3], "tags": tags[: index % 3]}
        found.append(await api.make("deals", **values))
    yield found


@st.composite
def conditions(draw: st.DrawFn) -> tuple[str, str, Any]:
    """A field, an operator and a value."""
    name, values = draw(
        st.sampled_from(
            [("name", NAMES), ("amount", AMOUNTS), ("expected_close", DAYS), ("probability", [0, 10, 40, 7])]
        )
    )
    return name, draw(st.sampled_from([*COMPARE, ".in", ".null"])), draw(st.sampled_from(values))


def holds(deal: Json, name: str, operator: str, wanted: Any) -> bool:
    """The oracle."""
    value = comparable(name, deal[name])
    if operator == ".null":
        return value is None
    if operator == ".in":
        parts = [comparable(name, each) for each in str(wanted).split(",")] if isinstance(wanted, str) else [wanted]
        return value in parts
    return COMPARE[operator](value, comparable(name, wanted))


def test_oracle_knows_its_trade() -> None:
    assert holds({"amount": "12.500"}, "amount", "", "12.50")
    assert not holds({"amount": None}, "amount", ".lt", "12.50")
    assert holds({"amount": None}, "amount", ".ne", "12.50")


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    asked=st.lists(conditions(), max_size=3, unique_by=lambda each: each[:2]),
    sort=st.sampled_from(["", "name", "amount", "expected_close", "probability", "id", "created_at"]),
    descending=st.booleans(),
    limit=st.integers(1, 30),
)
async def test_lists_hold_what_the_oracle_says_in_its_order(
    api: Api, deals: list[Json], asked: list[tuple[str, str, Any]], sort: str, descending: bool, limit: int
) -> None:
    parameters: Json = {f"{name}{operator}": "true" if operator == ".null" else v for name, operator, v in asked}
    parameters |= {"limit": limit, "count": "true", "fields": "name,amount,expected_close,probability,created_at"}
    if sort:
        parameters["sort"] = f"-{sort}" if descending else sort
    found, cursor = [], None
    while True:
        page = await api.get("/deals", **parameters, **({"cursor": cursor} if cursor else {}))
        found += page["data"]
        assert len(found) <= len(deals), "a record is listed twice"
        assert page["total"] == sum(all(holds(deal, *each) for each in asked) for deal in deals)
        cursor = page["next"]
        if cursor is None:
            break
        assert len(page["data"]) == limit
    wanted = {deal["id"] for deal in deals if all(holds(deal, *each) for each in asked)}
    assert len(found) == len(wanted)
    assert {each["id"] for each in found} == wanted
    if sort:
        keys = [(comparable(sort, each[sort]), each["id"]) for each in found]
        present = [key for key in keys if key[0] is not None]
        assert present == sorted(present, reverse=descending)
        absent = [key[1] for key in keys if key[0] is None]
        assert keys == present + [(None, each) for each in sorted(absent, reverse=descending)]


async def test_the_order_by_title_knows_the_language(api: Api, deals: list[Json]) -> None:
    names = [each["name"] for each in (await api.get("/deals", limit=200))["data"]]
    assert names.index("Äpfel") < names.index("Engine 2") < names.index("Engine 10") < names.index("Zebra")


async def test_sets_are_filtered_by_their_members(api: Api, deals: list[Json]) -> None:
    tags = [each["id"] for each in (await api.get("/tags"))["data"]]
    for wanted in (tags[:1], tags[:2], tags[2:]):
        page = await api.get("/deals", **{"tags.contains": ",".join(wanted), "limit": 200})
        assert {each["id"] for each in page["data"]} == {d["id"] for d in deals if set(wanted) <= set(d["tags"])}
    bare = await api.get("/deals", **{"tags.null": "true", "limit": 200})
    assert {each["id"] for each in bare["data"]} == {each["id"] for each in deals if not each["tags"]}


async def test_references_instants_and_choices_are_filtered(api: Api, deals: list[Json]) -> None:
    stage, first = await made(api, "stage"), deals[0]
    assert len((await api.get("/deals", stage_id=stage, limit=200))["data"]) == len(deals)
    assert len((await api.get("/deals", **{"stage_id.in": f"{stage},{first['id']}", "limit": 200}))["data"]) == len(
        deals
    )
    assert len((await api.get("/deals", **{"stage_id.in": "", "limit": 200}))["data"]) == 0
    later = await api.get("/deals", **{"created_at.gt": first["created_at"], "limit": 200})
    assert len(later["data"]) == len(deals) - 1
    exactly = await api.get("/deals", created_at=first["created_at"].replace("Z", "+00:00"))
    assert [each["id"] for each in exactly["data"]] == [first["id"]]
    assert len((await api.get("/deals", status="open", limit=200))["data"]) == len(deals)
