"""The server of the demonstration: its settings, its data, and serving until a signal comes."""

import asyncio
import json
import signal
import socket
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from types import FrameType

import uvicorn

from server.app import create_app
from server.database.bootstrap import bootstrap
from server.database.database import Database
from server.database.migrate import migrate_platform, migrate_tenants
from server.demo.account import ORGANISATION, PEOPLE, Account, keep_account, kept_account
from server.demo.client import desktop_client
from server.demo.provision import provision_demonstration
from server.settings import Settings
from server.sync.serving import WEBSOCKET_OPTIONS, SyncServer
from shared_models.kernel.faults import Unexpected
from sync.clock import now

HOST = "127.0.0.1"
PREFERRED_PORT = 8765
Say = Callable[[str], None]


def settled(superuser_dsn: str, data: Path) -> tuple[Settings, socket.socket]:
    """The server's settings on a PostgreSQL that runs, and the socket it will listen on."""
    app_dsn, owner_dsn = bootstrap(superuser_dsn)
    listening = _listening(data)
    port = listening.getsockname()[1]
    settings = Settings(database=app_dsn, owner_database=owner_dsn, data=data / "server", host=HOST, port=port)
    return settings, listening


async def prepared(settings: Settings, data: Path, say: Say) -> Account:
    """Bring the schemas up to date, and make the data unless an earlier start has."""
    account = kept_account(data, now())
    async with Database(settings.database, settings.owner_database) as database:
        await migrate_platform(database)
        async for each in migrate_tenants(database):
            if each.error:
                raise Unexpected(f"The schema {each.schema} could not be brought up to date: {each.error}")
        if not account.complete:
            say("Making two years of invented data (some seconds, once) …")
            began = time.monotonic()
            await provision_demonstration(database, account)
            account = replace(account, complete=True)
            keep_account(data, account)
            say(f"  done in {time.monotonic() - began:.0f} s")
    return account


async def served(
    settings: Settings, listening: socket.socket, account: Account, data: Path, client: bool, json_line: bool
) -> None:
    """Serve until a signal comes; say when it is ready, and open the client."""
    database = Database(settings.database, settings.owner_database, pool_size=settings.pool_size)
    config = uvicorn.Config(
        create_app(settings, database), log_level="warning", access_log=False, server_header=False, **WEBSOCKET_OPTIONS
    )
    server = _AnnouncingServer(config)
    with ExitStack() as stack:
        stack.callback(_ignore_what_uvicorn_repeats())
        serving = asyncio.create_task(server.serve(sockets=[listening]))
        ready = asyncio.create_task(server.ready.wait())
        await asyncio.wait({serving, ready}, return_when=asyncio.FIRST_COMPLETED)
        ready.cancel()
        if server.started:
            address = f"http://{HOST}:{settings.port}"
            _announce(address, account, data, json_line)
            if client:
                stack.enter_context(desktop_client(data, address, PEOPLE[0].email, account.password))
        await serving


def _ignore_what_uvicorn_repeats() -> Callable[[], None]:
    """uvicorn raises the signal that stopped it once more when it is done; returns what undoes the ignoring."""

    def ignore(number: int, frame: FrameType | None) -> None:
        return None

    before = {number: signal.signal(number, ignore) for number in (signal.SIGINT, signal.SIGTERM)}

    def restore() -> None:
        for number, handler in before.items():
            signal.signal(number, handler)

    return restore


def _announce(address: str, account: Account, data: Path, json_line: bool) -> None:
    first = PEOPLE[0]
    if json_line:
        facts = {"api": address, "email": first.email, "password": account.password, "tenant": ORGANISATION}
        print(json.dumps(facts), flush=True)
        return
    others = "\n".join(f"                {each.email} ({each.role})" for each in PEOPLE[1:])
    print(
        f"\nCounterfoil is running.\n\n"
        f"  API           {address}/api/v1\n"
        f"  Organisation  {ORGANISATION}\n"
        f"  E-mail        {first.email} ({first.role})\n"
        f"  Password      {account.password}\n"
        f"  Others        with the same password:\n{others}\n\n"
        f"Everything is kept in {data}. Stop with Ctrl-C.",
        flush=True,
    )


class _AnnouncingServer(SyncServer):
    """Says when it accepts connections."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()


def _listening(data: Path) -> socket.socket:
    """A socket on the port of the last start, on the preferred one, or on a free one."""
    kept = data / "port"
    wanted = [int(text)] if kept.exists() and (text := kept.read_text().strip()).isdigit() else []
    for port in (*wanted, PREFERRED_PORT, 0):
        listening = socket.socket()
        if sys.platform != "win32":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((HOST, port))
            listening.listen(128)
        except OSError:
            listening.close()
            continue
        kept.write_text(f"{listening.getsockname()[1]}\n")
        return listening
    raise Unexpected(f"No port of {HOST} is free.")
