"""Installing a chart makes records of all it declares, and names for books what the records know."""

from __future__ import annotations

import pytest

from shared_models.accounting.account import TYPES
from shared_models.accounting.charts.account_type import AccountType, Role
from shared_models.accounting.charts.chart import JournalKind
from shared_models.accounting.charts.library import CHARTS, chart
from shared_models.accounting.journal import KINDS
from shared_models.accounting.ledger_settings import ROLES, SETTINGS
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.write import Row
from tests.shared_models.conftest import World


@pytest.fixture
def books(world: World) -> World:
    values = {"name": "Books", "base_currency": "EUR"}
    assert world.decide(Mutation(world.id(), *SETTINGS, Action.CREATE, values)).stands
    return world


def made(world: World, record_type: str) -> list[Row]:
    assert world.last is not None
    changes = zip(world.last.changes, world.last.rows, strict=True)
    return [row for change, row in changes if change.record_type == record_type]


@pytest.mark.parametrize("key", CHARTS)
def test_everything_a_chart_declares_becomes_a_record(books: World, key: str) -> None:
    verdict = books.run(*SETTINGS, "install_chart", chart=key)
    assert verdict.stands, verdict.reason
    found, accounts = chart(key), {each["code"]: each for each in made(books, "account")}
    assert len(accounts) == len(found.accounts) + len(found.groups)
    for each in found.accounts:
        row = accounts[each.code]
        assert (row["type"], row["party_required"], row["heading"]) == (each.type.value, each.party_required, None)
        assert books.known.get("account", row["parent_id"])["heading"]  # type: ignore[index]  # a group that is there
    assert len(made(books, "tax")) == len(found.taxes)
    assert len(made(books, "journal")) == len(found.journals)
    settings = books.known.get(*SETTINGS)
    assert settings is not None
    controls = {each["role"]: each["account_id"] for each in settings["controls"]}
    assert controls == {role.value: accounts[code]["id"] for role, code in found.roles.items()}


@pytest.mark.parametrize("key", CHARTS)
def test_what_the_records_name_exists(books: World, key: str) -> None:
    books.run(*SETTINGS, "install_chart", chart=key)
    for kind in ("account", "tax", "tax_rule", "journal", "payment_terms"):
        declared = books.declared.record_type(kind)
        for row in made(books, kind):
            for field in declared.references:
                if not field.system and row[field.name]:
                    assert books.known.get(field.reference, row[field.name]) is not None, (kind, field.name)


def test_a_chart_is_installed_once_in_the_language_asked_for(books: World) -> None:
    assert books.run(*SETTINGS, "install_chart", chart="general", language="de").stands
    names = {each["name"] for each in made(books, "payment_terms")}
    assert names == {"Sofort", "14 Tage", "30 Tage"}
    assert "already" in books.run(*SETTINGS, "install_chart", chart="skr03").reason


def test_two_people_who_install_it_apart_make_the_same_records(world: World) -> None:
    first, second = World(world.declared), World(world.declared)
    for each in (first, second):
        each.decide(Mutation(each.id(), *SETTINGS, Action.CREATE, {"name": "Books", "base_currency": "EUR"}))
        each.id()
        each.run(*SETTINGS, "install_chart", chart="skr04")
    assert {row["id"] for row in made(first, "account")} == {row["id"] for row in made(second, "account")}


def test_records_and_charts_speak_of_the_same_types_parts_and_kinds() -> None:
    assert set(TYPES) == {each.value for each in AccountType}
    assert set(ROLES) == {each.value for each in Role}
    assert set(KINDS) == {each.value for each in JournalKind}
