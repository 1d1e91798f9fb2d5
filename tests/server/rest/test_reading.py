"""Single records, pages, fields, history and who may see what."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from server.changes import stored
from server.changes.apply import apply
from server.database.database import Database, driver
from server.database.tenant import Tenant
from server.derive.resources import Resource
from server.rest.list_query import read_fields, read_list_query
from server.rest.statements import record_statement
from shared_models.kernel.actor import SYSTEM
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.faults import NotPermitted, UnknownField
from shared_models.kernel.instant import EARLIEST, LATEST
from shared_models.kernel.json_form import to_json
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.platform.roles import Role, permissions
from sync.clock import new_id, now
from tests.server.rest.bodies import made
from tests.server.rest.conftest import Api, is_problem


async def test_a_record_comes_with_its_version_and_only_when_it_is_new(api: Api) -> None:
    contact = await api.make("contacts", first_name="Ada", email="ada@example.org")
    path = f"/contacts/{contact['id']}"
    answer = await api("GET", path)
    assert answer.json() == contact
    etag = answer.headers["etag"]
    assert etag == f'"{contact["version"]}"'
    for seen in (etag, f'W/{etag}, "7"', "*"):
        unchanged = await api("GET", path, headers={"if-none-match": seen})
        assert (unchanged.status_code, unchanged.content) == (304, b"")
        assert unchanged.headers["etag"] == etag
    await api("PATCH", path, {"city": "London"})
    assert (await api("GET", path, headers={"if-none-match": etag})).json()["city"] == "London"
    head = await api("HEAD", path)
    assert (head.status_code, head.content) == (200, b"")
    assert int(head.headers["content-length"]) > 100


async def test_fields_can_be_chosen(api: Api) -> None:
    contact = await api.make("contacts", first_name="Ada", city="London")
    assert await api.get(f"/contacts/{contact['id']}", fields="city,first_name") == {
        "id": contact["id"],
        "first_name": "Ada",
        "city": "London",
    }
    assert (await api.get("/contacts", fields="city"))["data"] == [{"id": contact["id"], "city": "London"}]


async def test_what_is_deleted_is_gone_until_it_is_restored(api: Api) -> None:
    one, other = [await api.make("tags", name=name) for name in ("one", "other")]
    path = f"/tags/{one['id']}"
    gone = (await api("DELETE", path)).json()
    assert gone["deleted_at"] is not None
    assert not is_problem(await api("GET", path), 404, "not-found")
    assert await api.get(path, deleted="with") == gone
    assert not is_problem(await api("PATCH", path, {"name": "x"}), 409, "deleted")
    listed = {key: [each["id"] for each in (await api.get("/tags", deleted=key))["data"]] for key in ("only", "with")}
    assert listed == {"only": [one["id"]], "with": [one["id"], other["id"]]}
    assert [each["id"] for each in (await api.get("/tags"))["data"]] == [other["id"]]
    back = (await api("POST", f"{path}/restore")).json()
    assert back == one | {"deleted_at": None, "version": back["version"], "updated_at": back["updated_at"]}
    assert await api.get(path) == back


async def test_history_says_who_did_what_from_where_and_when(api: Api) -> None:
    stage = await made(api, "stage")
    deal = await api.make("deals", name="Engine", stage_id=stage, amount="1000", currency="JPY")
    path = f"/deals/{deal['id']}"
    await api("PATCH", path, {"amount": "12.50", "currency": "EUR"})
    await api("PATCH", path, {"amount": "99.99"})
    await api("DELETE", path)
    pages, cursor = [], None
    while True:
        page = await api.get(f"{path}/history", limit=1, **({"cursor": cursor} if cursor else {}))
        pages += page["data"]
        assert len(pages) < 50, "paging does not end"
        cursor = page["next"]
        if cursor is None:
            break
    assert pages == (await api.get(f"{path}/history"))["data"]
    assert [each["kind"] for each in pages] == ["delete", "patch", "patch", "create"]
    assert [each["after"].get("amount") for each in pages] == [None, "99.99", "12.50", "1000"]
    assert [each["before"].get("amount") for each in pages] == [None, "12.50", "1000", None]
    member = (await api.get("/members"))["data"][0]
    assert {each["actor"] for each in pages} == {member["id"]}
    assert all(each["device"] and each["at"].endswith("Z") for each in pages)


async def test_search_finds_words_by_their_beginnings_without_case_and_accents(api: Api) -> None:
    zoe = await api.make("contacts", first_name="Zoë", last_name="Äpfel-Straße", email="zoe.a@example.org")
    await api.make("contacts", first_name="Bob", email="bob@example.org", phone="+49 30 1234")
    for words in ("zoe", "ÄPF", "strasse", "zoe@exam", "apfel zo", "example.org zoe", "'zoe':*", "zoe & (apfel"):
        assert [each["id"] for each in (await api.get("/contacts", q=words))["data"]] == [zoe["id"]], words
    for words in ("pfel", "zoe bob", "!!!", "\x00"):
        assert (await api.get("/contacts", q=words))["data"] == [], words
    assert (await api.get("/contacts", q="example", count="true"))["total"] == 2
    assert len((await api.get("/contacts", q=""))["data"]) == 2


async def test_custom_fields_are_read_written_and_filtered(api: Api) -> None:
    for key, kind in (("colour", "text"), ("score", "integer"), ("vip", "boolean")):
        await api.make("custom-fields", record_type="contact", key=key, label=key.title(), kind=kind)
    red = await api.make("contacts", first_name="Red", custom={"colour": "red", "score": 7, "vip": True})
    blue = await api.make("contacts", first_name="Blue", custom={"colour": "blue", "score": 11})
    bare = await api.make("contacts", first_name="Bare")
    assert red["custom"] == {"colour": "red", "score": 7, "vip": True}

    async def found(**filters: str) -> list[str]:
        parameters = {f"custom.{name.replace('__', '.')}": value for name, value in filters.items()}
        return [each["id"] for each in (await api.get("/contacts", **parameters))["data"]]

    assert await found(colour="red") == [red["id"]]
    assert await found(colour__in="red,blue") == [blue["id"], red["id"]]
    assert await found(score__gt="7") == [blue["id"]]
    assert await found(score__null="true") == [bare["id"]]
    assert await found(vip="true") == [red["id"]]
    assert await found(colour__ne="red") == [bare["id"], blue["id"]]
    assert not is_problem(await api("GET", "/contacts", params={"custom.score": "x"}), 422, "invalid-value")
    assert not is_problem(await api("GET", "/deals", params={"custom.colour": "x"}), 422, "unknown-field")
    changed = await api("PATCH", f"/contacts/{red['id']}", {"custom": {"score": 8, "vip": None}})
    assert changed.json()["custom"] == {"colour": "red", "score": 8}


async def test_exact_custom_numbers_are_whole_numbers_of_their_last_decimal(api: Api) -> None:
    about = {"record_type": "contact"}
    await api.make("custom-fields", **about, key="weight", label="Weight", kind="decimal", scale=3)
    await api.make("custom-fields", **about, key="fee", label="Fee", kind="money", currency="JPY")
    await api.make("custom-fields", **about, key="agency", label="Agency", kind="reference", reference="company")
    agency = await api.make("companies", name="Acme")
    custom = {"weight": 1250, "fee": 300, "agency": agency["id"]}
    made = await api.make("contacts", first_name="Red", custom=custom)
    await api.make("contacts", first_name="Blue", custom={"weight": 1249})
    assert made["custom"] == custom
    for query in ({"custom.weight.gte": "1250"}, {"custom.agency": agency["id"]}, {"custom.fee": "300"}):
        assert [each["id"] for each in (await api.get("/contacts", **query))["data"]] == [made["id"]]
    for wrong in ({"weight": 1.25}, {"fee": "300"}, {"agency": "Acme"}):
        answer = await api("PATCH", f"/contacts/{made['id']}", {"custom": wrong})
        assert not is_problem(answer, 422, "invalid-value")


@pytest.mark.parametrize(
    "sort", ["title", "-title", "city", "-city", "birthday", "-updated_at", "id", "do_not_contact"]
)
async def test_paging_meets_each_record_once_while_others_are_made(api: Api, sort: str) -> None:
    values = [{"city": city, "do_not_contact": flag} for city in ("Bern", "Basel", None) for flag in (True, None)]
    first = {(await api.make("contacts", last_name=f"N{index % 3}", **each))["id"] for index, each in enumerate(values)}
    met, cursor = [], None
    while True:
        page = await api.get("/contacts", limit=2, sort=sort, **({"cursor": cursor} if cursor else {}))
        met += [each["id"] for each in page["data"]]
        assert len(met) < 50, "paging does not end"
        cursor = page["next"]
        if cursor is None:
            break
        if len(met) < 8:
            others = ((0, "Aarau"), (9, "Zug"))
            await asyncio.gather(*(api.make("contacts", last_name=f"N{n}", city=city) for n, city in others))
    assert len(met) == len(set(met))
    assert first <= set(met)


async def test_a_cursor_holds_for_its_own_list_only(api: Api, neighbour: Api) -> None:
    for person in (api, neighbour):
        for name in "abc":
            await person.make("tags", name=name)
    cursor = (await api.get("/tags", limit=1))["next"]
    assert (await api.get("/tags", limit=2, cursor=cursor, fields="name"))["data"][0]["name"] == "b"
    for person, path, more in (
        (neighbour, "/tags", {}),
        (api, "/pipelines", {}),
        (api, "/tags", {"sort": "-title"}),
        (api, "/tags", {"name": "a"}),
        (api, "/tags", {"deleted": "with"}),
        (api, f"/tags/{(await made(api, 'tag'))}/history", {}),
    ):
        assert not is_problem(await person("GET", path, params={"cursor": cursor, **more}), 400, "bad-cursor")
    tampered = cursor[:-1] + ("A" if cursor[-1] != "A" else "B")
    assert not is_problem(await api("GET", "/tags", params={"cursor": tampered[:-2] + "zz"}), 400, "bad-cursor")


async def test_each_role_reads_and_a_stranger_role_does_not(api: Api) -> None:
    viewer = await api.as_role(Role.VIEWER)
    tag = await api.make("tags", name="seen")
    assert (await viewer.get(f"/tags/{tag['id']}")) == tag


GUARDED = RecordField("salary", "Salary", Kind.INTEGER, read="contact.salary")
SECRET = RecordField("pin", "Pin", Kind.TEXT, secret=True)


def test_guarded_fields_show_to_some_and_secret_ones_to_nobody() -> None:
    kind = replace(
        catalogue().record_type("contact"), fields=(*catalogue().record_type("contact").fields, GUARDED, SECRET)
    )
    resource = Resource(kind)
    everything = permissions(Role.ADMIN, catalogue()) | {"contact.salary"}
    nobody = permissions(Role.VIEWER, catalogue())
    assert "salary" in {each.name for each in resource.readable(everything)}
    assert "pin" not in {each.name for each in resource.readable(everything)}
    assert not {"salary", "pin"} & {each.name for each in resource.readable(nobody)}
    for parameter, value in (("salary.gt", "1"), ("sort", "salary"), ("fields", "salary")):
        with pytest.raises(NotPermitted):
            read_list_query(resource, nobody, [(parameter, value)], {})
        assert read_list_query(resource, everything, [(parameter, value)], {})
    for parameter, value in (("pin", "1"), ("sort", "pin"), ("fields", "pin")):
        with pytest.raises(UnknownField):
            read_list_query(resource, everything, [(parameter, value)], {})
    assert [each.name for each in read_fields(resource, everything, "salary")] == ["id", "salary"]


@st.composite
def rows(draw: st.DrawFn) -> tuple[str, dict[str, Any]]:
    """A record type and plain values of its kinds."""
    kind = draw(
        st.sampled_from([each for each in catalogue() if each.name in ("deal", "company", "activity", "task", "entry")])
    )
    text = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\x00"), min_size=1, max_size=20)
    made: dict[str, st.SearchStrategy[Any]] = {
        Kind.TEXT: text,
        Kind.LONG_TEXT: text,
        Kind.MONEY: st.integers(0, 2**63 - 1),
        Kind.INTEGER: st.integers(0, 100),
        Kind.DURATION: st.integers(0, 31_536_000),
        Kind.INSTANT: st.integers(EARLIEST, LATEST),
        Kind.DAY: st.dates().map(str),
        Kind.CURRENCY: st.sampled_from(["EUR", "JPY", "KWD", "UYW", "XXX"]),
        Kind.BOOLEAN: st.booleans(),
    }
    fields = [each for each in kind.own_fields if each.kind in made]
    values = {each.name: draw(made[each.kind]) for each in fields if each.required or draw(st.booleans())}
    if "amount" in kind.by_name or "annual_revenue" in kind.by_name:
        values["currency"] = draw(made[Kind.CURRENCY])
    if kind.name == "entry":
        values["base_currency"] = draw(made[Kind.CURRENCY])
        amounts = {"debit": draw(made[Kind.MONEY]), "credit": 0, "foreign": draw(made[Kind.MONEY])}
        labels = {"tax_tags": ["81", "ä"], "text": draw(text), "due": draw(made[Kind.DAY])}
        other = {"account_id": new_id(), "debit": 0, "credit": draw(made[Kind.MONEY])}
        values["lines"] = [{"account_id": new_id(), "currency": draw(made[Kind.CURRENCY]), **amounts, **labels}, other]
    return kind.name, values


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(made=rows())
async def test_postgresql_gives_the_same_json_as_the_kernel(
    house: Database, tenant: Tenant, made: tuple[str, dict[str, Any]]
) -> None:
    name, values = made
    kind = catalogue().record_type(name)
    record_id = new_id()
    async with house.tenant(tenant) as connection:
        row = {**kind.blank, **values, "id": record_id, "version": 1, "created_by": record_id, "updated_by": record_id}
        row["bucket"] = "all"
        row |= {each.name: record_id for each in kind.own_fields if each.required and each.reference}
        await (await driver(connection)).execute(*stored.inserting(kind, [row], ""))
        found = await stored.rows(await driver(connection), kind, [record_id])
    names = tuple(each.name for each in kind.fields if not each.secret)
    [[answer]] = await house.reads.in_tenant(tenant, record_statement(kind, names, False, None, record_id))
    assert dict(zip(names, answer[1:], strict=True)) == to_json(kind, found[0])


async def test_reading_cannot_write(house: Database, tenant: Tenant) -> None:
    import psycopg

    with pytest.raises(psycopg.errors.ReadOnlySqlTransaction):
        await house.reads.in_tenant(tenant, ("UPDATE tag SET name = 'x'", []))
    mutation = Mutation(new_id(), "tag", new_id(), Action.CREATE, after={"name": "x"})
    await apply(house, tenant, SYSTEM, [mutation], now())
    assert await house.reads.in_tenant(tenant, ("SELECT name FROM tag", []), ("SELECT current_user::text", [])) == [
        [("x",)],
        [(tenant.schema,)],
    ]
    assert await house.reads.look_up("SELECT current_user::text, current_schema()", []) != [(tenant.schema,) * 2]
