"""`counterfoil-server`: run the server and look after its database from a terminal.

Law: what goes wrong ends with exit code 1 and a line that says what to do; secrets are read from the environment or
the terminal and written nowhere but to standard output, by `bootstrap`, which is asked to.
"""

import argparse
import asyncio
import gc
import os
import socket
import sys
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import MISSING, fields
from functools import partial
from typing import Any

import psycopg
import uvicorn
from fastapi import FastAPI
from sqlalchemy.exc import SQLAlchemyError

from server import audit, people
from server.database.bootstrap import bootstrap
from server.database.database import Database
from server.database.generate_migration import generate
from server.database.migrate import migrate_platform, migrate_tenants
from server.database.migrations.tree import PLATFORM, TENANT
from server.identity.new_epoch import begin_epochs
from server.identity.tenants import find_tenant, resume, set_lease, suspend
from server.log_line import log_to_standard_error
from server.settings import PREFIX, Settings, SettingsWrong, variable
from server.sync.serving import WEBSOCKET_OPTIONS, SyncServer
from server.workers import Workers
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id

Command = Callable[[argparse.Namespace], int]
_TREES = {"platform": PLATFORM, "tenant": TENANT}
_NEW_OBJECTS = 20_000
SUPERUSER = f"{PREFIX}SUPERUSER_DATABASE"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return the process's exit code."""
    chosen = _parser().parse_args(arguments)
    command: Command = chosen.command
    try:
        return command(chosen)
    except SettingsWrong as error:
        return _failed(*error.problems)
    except Fault as fault:
        return _failed(fault.reason)
    except (psycopg.Error, SQLAlchemyError) as error:
        cause = getattr(error, "orig", None) or error
        if isinstance(cause, psycopg.errors.UndefinedTable | psycopg.errors.UndefinedColumn):
            return _failed("The database is older than this program. Run `counterfoil-server migrate` first.")
        return _failed(f"The database refused: {str(cause).splitlines()[0]}")
    except OSError as error:
        return _failed(f"{error.filename or 'The system'}: {(error.strerror or str(error)).lower()}.")
    except KeyboardInterrupt:
        return 130


def app_of_environment() -> FastAPI:
    """The app of one server process; uvicorn calls it in each."""
    from server.app import create_app

    settings = Settings.read()
    log_to_standard_error()
    app = create_app(settings, _database(settings))
    seldom_look_for_garbage()
    return app


def seldom_look_for_garbage() -> None:
    """Leave what the program is made of out of every search for garbage, and search after many new objects only.

    Rows by the thousand hold no cycles; with Python's own settings a fifth of every large push went into looking.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(_NEW_OBJECTS, 10, 10)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "counterfoil-server",
        description="The server of Counterfoil. Its settings are environment variables; see docs/operations.md.",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    serve = commands.add_parser("serve", help="run the server until it is interrupted")
    serve.set_defaults(command=_serve)
    for each in fields(Settings):
        if not each.metadata["secret"]:
            default = "" if each.default is MISSING else f", {each.default} if not given"
            serve.add_argument(
                f"--{each.name.replace('_', '-')}",
                metavar=each.name.upper(),
                help=f"{each.metadata['help']} ({variable(each)}{default})",
            )

    migrate = commands.add_parser(
        "migrate", help="bring the platform's and every tenant's schema to the newest revision"
    )
    migrate.set_defaults(command=partial(_with_database, _migrate))

    migration = commands.add_parser(
        "migration", help="write the step that the declarations are ahead of the migrations"
    )
    migration.add_argument("tree", choices=sorted(_TREES))
    migration.add_argument("title", help="what the step does, in a few words")
    migration.set_defaults(command=partial(_with_database, _migration))

    boot = commands.add_parser("bootstrap", help="prepare a new PostgreSQL and print the two addresses to set")
    boot.add_argument("--name", default="counterfoil", help="name of the database (counterfoil if not given)")
    boot.set_defaults(command=_bootstrap)

    lease = commands.add_parser("lease", help="set how long devices may show records without a word from the server")
    lease.add_argument("hours", type=int, help="hours; 0 for ever")
    lease.add_argument("--tenant", required=True, help="id or name of the organisation")
    lease.set_defaults(command=partial(_with_database, _lease))

    for name, act, words in (
        ("suspend", suspend, "let nobody into an organisation until it is resumed"),
        ("resume", resume, "open a suspended organisation again"),
    ):
        state = commands.add_parser(name, help=words)
        state.add_argument("--tenant", required=True, help="id or name of the organisation")
        state.set_defaults(command=partial(_with_database, partial(_open_or_close, act)))

    epoch = commands.add_parser("new-epoch", help="after a restore: let devices bring back what was lost")
    epoch.add_argument("--tenant", help="id or name of one organisation; every one if not given")
    epoch.set_defaults(command=partial(_with_database, _new_epoch))

    people.add_commands(commands, _with_database)
    audit.add_commands(commands, _with_database)
    return parser


def _serve(chosen: argparse.Namespace) -> int:
    given = {each.name: getattr(chosen, each.name, None) for each in fields(Settings)}
    settings = Settings.read(os.environ, **given)
    # Each process reads its settings from the environment, so what the command line said has to be there.
    os.environ.update({f"{PREFIX}{name.upper()}": value for name, value in given.items() if value is not None})
    try:
        listener = socket.create_server((settings.host, settings.port), family=_family(settings.host), backlog=2048)
    except OSError as error:
        return _failed(f"Cannot listen on {settings.host}, port {settings.port}: {error.strerror}.")
    with listener:
        if settings.workers == 1:
            return 0 if serve_here(listener) else 1
        return 0 if Workers(settings.workers, serve_here, listener).run() else 1


def serve_here(listener: socket.socket) -> bool:
    """Serve in this process until a signal comes, on a socket that listens already.

    False when the server could not start. It reads its settings from the environment.
    """
    settings = Settings.read()
    config = uvicorn.Config(
        "server.cli:app_of_environment",
        factory=True,
        # psycopg cannot wait on Windows' default loop.
        loop="asyncio:SelectorEventLoop" if sys.platform == "win32" else "auto",
        proxy_headers=bool(settings.trusted_proxies),
        forwarded_allow_ips=settings.trusted_proxies or None,
        server_header=False,
        access_log=False,
        log_config=None,  # its lines have the form of all others
        **WEBSOCKET_OPTIONS,
    )
    server = SyncServer(config)
    server.run(sockets=[listener])
    return server.started


def _family(host: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in host else socket.AF_INET


def _bootstrap(chosen: argparse.Namespace) -> int:
    superuser = os.environ.get(SUPERUSER)
    if not superuser:
        return _failed(
            f"{SUPERUSER} is not set. It is the address of PostgreSQL's superuser, used by this command alone."
        )
    app, owner = bootstrap(superuser, chosen.name)
    print(f"{PREFIX}DATABASE={app}\n{PREFIX}OWNER_DATABASE={owner}")
    return 0


def _with_database(
    act: Callable[[Database, argparse.Namespace], Coroutine[Any, Any, int]], chosen: argparse.Namespace
) -> int:
    async def run() -> int:
        async with _database(Settings.read()) as database:
            return await act(database, chosen)

    factory = asyncio.SelectorEventLoop if sys.platform == "win32" else None
    with asyncio.Runner(loop_factory=factory) as runner:
        return runner.run(run())


async def _migrate(database: Database, chosen: argparse.Namespace) -> int:
    platform = await migrate_platform(database)
    print(f"platform: {', '.join(platform.steps) or 'nothing to do'}")
    failed = done = 0
    async for each in migrate_tenants(database):
        if each.error:
            failed += 1
            print(f"{each.schema}: {each.error}", file=sys.stderr)
        else:
            done += 1
    print(f"tenants: {done} migrated, {failed} failed")
    if failed:
        return _failed("The failed tenants are as they were. Mend the cause and run this again: it goes on with them.")
    return 0


async def _migration(database: Database, chosen: argparse.Namespace) -> int:
    async with database.owner() as connection:
        path = await generate(connection, _TREES[chosen.tree], chosen.title)
    print(path or "The migrations already lead to what is declared.")
    return 0


async def _lease(database: Database, chosen: argparse.Namespace) -> int:
    tenant = await find_tenant(database, chosen.tenant)
    await set_lease(database, tenant.id, chosen.hours)
    hours = "1 hour" if chosen.hours == 1 else f"{chosen.hours or 'no end of'} hours"
    print(f"{tenant.name}: {hours}, from each device's next connection on")
    return 0


async def _open_or_close(
    act: Callable[[Database, Id], Coroutine[Any, Any, None]], database: Database, chosen: argparse.Namespace
) -> int:
    tenant = await find_tenant(database, chosen.tenant)
    await act(database, tenant.id)
    print(f"{tenant.name}: from now on, on open connections too")
    return 0


async def _new_epoch(database: Database, chosen: argparse.Namespace) -> int:
    tenant = await find_tenant(database, chosen.tenant) if chosen.tenant else None
    for name, version in await begin_epochs(database, tenant.id if tenant else None):
        print(f"{name}: a new epoch from version {version} on")
    return 0


def _database(settings: Settings) -> Database:
    return Database(settings.database, settings.owner_database, pool_size=settings.pool_size)


def _failed(*lines: str) -> int:
    for line in lines:
        print(f"counterfoil-server: {line}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
