"""`counterfoil-server add-person` and what else an operator does about people: another role, an end, a lost device.

What is taken away acts within a second, also on devices that are connected.
"""

import argparse
import getpass
import sys
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

from server.database.database import Database
from server.identity.devices import devices_of, revoke_device
from server.identity.members import add_member, change_role, person_of, remove_member
from server.identity.tenants import find_tenant
from shared_models.kernel.instant import to_rfc3339
from shared_models.platform.roles import Role
from sync.clock import now

_Act = Callable[[Database, argparse.Namespace], Coroutine[Any, Any, int]]
_TENANT = "id or name of the organisation"
_ROLE = f"{', '.join(Role)} or one of the organisation's own"


def add_commands(commands: Any, with_database: Callable[[_Act, argparse.Namespace], int]) -> None:
    """Add the commands about people to those of an argument parser."""
    add = commands.add_parser("add-person", help="add a person to an organisation; asks for the password")
    add.add_argument("--role", default=Role.VIEWER.value, help=_ROLE)
    add.add_argument("--name", default="", help="the person's name")
    change = commands.add_parser("change-role", help="give a person of an organisation another role")
    change.add_argument("--role", required=True, help=_ROLE)
    remove = commands.add_parser("remove-person", help="let somebody go; their records and what they did stay")
    for each, act in ((add, _add), (change, _change), (remove, _remove)):
        each.add_argument("email")
        each.add_argument("--tenant", required=True, help=_TENANT)
        each.set_defaults(command=partial(with_database, act))
    devices = commands.add_parser("devices", help="list a person's devices")
    revoke = commands.add_parser("revoke-device", help="put a lost device out, in every organisation")
    for each, act in ((devices, _devices), (revoke, _revoke)):
        each.add_argument("email")
        each.set_defaults(command=partial(with_database, act))
    revoke.add_argument("device", help="its id, as `devices` shows it")


async def _add(database: Database, chosen: argparse.Namespace) -> int:
    tenant = await find_tenant(database, chosen.tenant)
    # getpass would wait for ever without a terminal.
    password = getpass.getpass("Password: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
    print(await add_member(database, tenant, chosen.email, chosen.name, chosen.role, password))
    return 0


async def _change(database: Database, chosen: argparse.Namespace) -> int:
    tenant = await find_tenant(database, chosen.tenant)
    await change_role(database, tenant, await person_of(database, chosen.email), chosen.role)
    print(f"{chosen.email} is {chosen.role} in {tenant.name} from now on")
    return 0


async def _remove(database: Database, chosen: argparse.Namespace) -> int:
    tenant = await find_tenant(database, chosen.tenant)
    await remove_member(database, tenant, await person_of(database, chosen.email))
    print(f"{chosen.email} does not belong to {tenant.name} any more")
    return 0


async def _devices(database: Database, chosen: argparse.Namespace) -> int:
    for each in await devices_of(database, await person_of(database, chosen.email)):
        state = f"revoked {to_rfc3339(each.revoked_at)}" if each.revoked_at else f"seen {to_rfc3339(each.seen_at)}"
        print(f"{each.id}  {state}  {each.name}")
    return 0


async def _revoke(database: Database, chosen: argparse.Namespace) -> int:
    await revoke_device(database, await person_of(database, chosen.email), chosen.device, now())
    print(f"{chosen.device} is out")
    return 0
