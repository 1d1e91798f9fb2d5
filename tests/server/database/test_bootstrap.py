"""Preparing a PostgreSQL may be repeated, and leaves the two roles as weak as they should be."""

from __future__ import annotations

import psycopg
import pytest

from server.database.bootstrap import bootstrap
from server.database.database import Database
from server.database.migrate import migrate_platform
from tests.server.database.conftest import throwaway

SECRET = "the same for all workers"


async def test_a_second_run_changes_nothing_that_matters(postgres: str) -> None:
    with throwaway(postgres) as name:
        first = bootstrap(postgres, name, secret=SECRET)
        async with Database(*first) as database:
            await migrate_platform(database)
        assert bootstrap(postgres, name, secret=SECRET) == first
        async with Database(*first) as database:
            assert not (await migrate_platform(database)).steps
            assert await database.look_up("SELECT count(*) FROM platform.tenant", []) == [(0,)]


def test_without_a_secret_the_passwords_are_new(postgres: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server.database.bootstrap._roles", lambda *_: None)
    with throwaway(postgres) as name:
        assert not set(bootstrap(postgres, name)) & set(bootstrap(postgres, name))


def test_two_databases_on_one_cluster_keep_the_same_passwords(postgres: str) -> None:
    with throwaway(postgres) as one, throwaway(postgres) as other:
        first, second = bootstrap(postgres, one, secret=SECRET), bootstrap(postgres, other, secret=SECRET)
        assert [each.replace(one, other) for each in first] == list(second)


def test_the_roles_may_do_no_more_than_they_need(postgres: str) -> None:
    with throwaway(postgres) as name:
        bootstrap(postgres, name, secret=SECRET)
        with psycopg.connect(postgres) as connection:
            found = connection.execute(
                "SELECT rolname, rolsuper, rolcreatedb, rolcreaterole, rolbypassrls, rolreplication "
                "FROM pg_roles WHERE rolname IN ('counterfoil_app', 'counterfoil_owner') ORDER BY rolname"
            ).fetchall()
    assert found == [
        ("counterfoil_app", False, False, False, False, False),
        ("counterfoil_owner", False, False, True, False, False),
    ]


def test_a_stranger_cannot_connect(postgres: str) -> None:
    with throwaway(postgres) as name:
        app, _ = bootstrap(postgres, name, secret=SECRET)
        wrong = app.replace(app.split(":")[2].split("@")[0], "guess")
        with pytest.raises(psycopg.OperationalError, match="password"):
            psycopg.connect(wrong)
