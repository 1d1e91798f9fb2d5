"""The first step on a new PostgreSQL: the database, its two login roles and the schema `platform`.

The app role may use what it is granted and own nothing; the owner role makes schemas, tenant roles and tables. Run
by a superuser, again and again without harm. Roles belong to the whole cluster: each run gives both of them new
passwords, unless it is told a secret from which the passwords follow.
"""

import secrets
from hmac import digest

import psycopg
from psycopg import sql
from psycopg.conninfo import make_conninfo
from sqlalchemy.engine import URL

from server.database.database import APP_ROLE, OWNER_ROLE

_DEFAULT_GRANT = (
    "ALTER DEFAULT PRIVILEGES FOR ROLE {owner} IN SCHEMA platform "
    "GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO {app}"
)


def bootstrap(superuser_dsn: str, database: str = "counterfoil", *, secret: str = "") -> tuple[str, str]:
    """Prepare `database` and return the app's and the owner's DSN. Secret: do not log them.

    Runs with the same `secret` (at least 128 random bits) give the same passwords, so that a second database on the
    cluster, or a second start, leaves the addresses of the first valid.
    """
    key = secret.encode() or secrets.token_bytes(32)
    passwords = {role: digest(key, role.encode(), "sha256").hex() for role in (APP_ROLE, OWNER_ROLE)}
    with psycopg.connect(superuser_dsn, autocommit=True) as connection:
        _roles(connection, passwords)
        if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", (database,)).fetchone():
            connection.execute(
                sql.SQL("CREATE DATABASE {} OWNER {}").format(sql.Identifier(database), sql.Identifier(OWNER_ROLE))
            )
        address = connection.info
        host, port = address.host, address.port
    with psycopg.connect(make_conninfo(superuser_dsn, dbname=database), autocommit=True) as connection:
        _schema(connection, database)
    return tuple(
        URL.create("postgresql", role, passwords[role], host, port, database).render_as_string(hide_password=False)
        for role in (APP_ROLE, OWNER_ROLE)
    )  # type: ignore[return-value]  # a pair, one per role


def _roles(connection: psycopg.Connection[object], passwords: dict[str, str]) -> None:
    # Two test runs, or two servers, may start on one cluster at once: roles are shared by all its databases.
    with connection.transaction():
        connection.execute("SELECT pg_advisory_xact_lock(727467)")
        for role, password in passwords.items():
            exists = connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (role,)).fetchone()
            verb = "ALTER" if exists else "CREATE"
            option = "CREATEROLE" if role == OWNER_ROLE else "NOCREATEROLE"
            connection.execute(
                sql.SQL(f"{verb} ROLE {{}} LOGIN {option} PASSWORD {{}}").format(
                    sql.Identifier(role), sql.Literal(password)
                )
            )


def _schema(connection: psycopg.Connection[object], database: str) -> None:
    app, owner, name = (sql.Identifier(each) for each in (APP_ROLE, OWNER_ROLE, database))
    for statement in (
        "REVOKE ALL ON DATABASE {name} FROM PUBLIC",
        "GRANT CONNECT ON DATABASE {name} TO {app}, {owner}",
        "GRANT CREATE ON DATABASE {name} TO {owner}",
        "REVOKE ALL ON SCHEMA public FROM PUBLIC",
        "CREATE SCHEMA IF NOT EXISTS platform AUTHORIZATION {owner}",
        "GRANT USAGE ON SCHEMA platform TO {app}",
        _DEFAULT_GRANT,
    ):
        connection.execute(sql.SQL(statement).format(name=name, app=app, owner=owner))
