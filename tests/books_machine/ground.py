"""What every rule of the stories stands on: a tenant's books, the people who write in them, and which days are open.

The model knows days, periods and locks only. Whoever is refused has changed nothing, and is refused by a verb, in
words: never by PostgreSQL behind it.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Coroutine, Sequence
from pathlib import Path
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine

from server.changes.apply import apply
from server.database.database import Database
from server.database.migrate import migrate_platform
from server.database.provisioning import provision, schema_of
from server.database.tenant import Tenant
from shared_models.accounting.calendar import month_of
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.verdict import Verdict
from shared_models.platform.roles import Role, permissions
from sync.clock import new_id, now
from tests.contracts.bank import IBAN
from tests.contracts.books import Books, open_books
from tests.contracts.paying import create, furnish

T = TypeVar("T")
MONTHS = ("2026-01", "2026-02", "2026-03")
DAYS = tuple(f"{month}-{day}" for month in MONTHS for day in ("01", "15", "28"))
OUTSIDE = "2027-06-01"
PICK = st.integers(min_value=0, max_value=999)
"""Which of what there is by then."""

POSTS = (Role.ADMIN, Role.MANAGER, Role.ACCOUNTANT)
BY = st.sampled_from((*POSTS, *POSTS, Role.APPROVER, Role.SALES_REP))
"""Who does something: mostly somebody who may."""

BEHIND = "The books do not allow"
"""How a refusal of PostgreSQL begins, which a verb has to know beforehand."""


class Ground(RuleBasedStateMachine):
    """`addresses` are the app's and the owner's of a database with its platform schema."""

    def __init__(self, addresses: tuple[str, str]) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory(prefix="books-machine-")
        self.folder = Path(self._folder.name)
        self._runner = asyncio.Runner()
        self._house = Database(*addresses, pool_size=2)
        self.people = {
            role: Actor(new_id(), new_id(), permissions(role, catalogue())) for role in (*POSTS, *Role) if role
        }
        self.books = self.do(self._open())
        self.closed: set[str] = set()
        self.locks: dict[str, str | None] = {}

    def do(self, work: Coroutine[Any, Any, T]) -> T:
        """Wait for a step of the server."""
        return self._runner.run(work)

    async def _open(self) -> Books:
        tenant_id = new_id()
        tenant = Tenant(tenant_id, schema_of(tenant_id), "Books", epoch=new_id())
        await migrate_platform(self._house)
        async with self._house.owner() as connection:
            await provision(connection, tenant.schema)
        books = await open_books(self._house, tenant, self.people[Role.ADMIN], self.folder / "replica.db")
        await furnish(books)
        await _open_trade(books)
        return books

    def teardown(self) -> None:
        """Leave nothing open."""
        self.books.replica.close()
        self.do(self._house.close())
        self._runner.close()
        self._folder.cleanup()

    def answered(self, actor: Actor, mutations: Sequence[Mutation]) -> list[Verdict]:
        """The verdicts of a batch; one of which nothing stands has changed nothing."""

        async def run() -> list[Verdict]:
            before = await self.books.head()
            verdicts = await apply(self._house, self.books.tenant, actor, mutations, now())
            if not any(each.stands for each in verdicts):
                assert await self.books.head() == before, "what was refused has changed something"
            return verdicts

        found = self.do(run())
        for each in found:
            assert BEHIND not in each.reason, each.reason
        return found

    def tried(self, *mutations: Mutation, by: Role = Role.ADMIN) -> bool:
        """Whether the last of a batch stands."""
        return self.answered(self.people[by], mutations)[-1].stands

    def found(self, statement: str) -> list[tuple[Any, ...]]:
        """What PostgreSQL holds."""
        return self.do(self.books.select(statement))

    def is_open(self, day: str, *, taxed: bool = False) -> bool:
        """Whether something may be posted on a day; `taxed` where it counts for a tax return."""
        if day == OUTSIDE or month_of(day) in self.closed:
            return False
        return all(not until or day > until for kind, until in self.locks.items() if kind != "tax" or taxed)


async def _open_trade(books: Books) -> None:
    """What selling, buying and banking need: journals, taxes, a vendor, a bank account, and approval of bills."""
    accounts = books.accounts
    made = {
        "paid down": create("account", code="1718", name="Paid down", type="tax"),
        "vendor": create("company", name="Berg AG"),
        "sales": create("journal", code="SAL", name="Sales", kind="sale", prefix="S-{year}-"),
        "purchases": create("journal", code="PUR", name="Purchases", kind="purchase", prefix="P-{year}-"),
    }
    for name, percent in (("full", 190_000), ("low", 70_000)):
        rates = [{"percent": percent, "base_tags": [f"{name} net"], "tax_tags": [f"{name} tax"]}]
        made[name] = create("tax", code=name, name=name, rates=rates, account_id=accounts["tax"])
    own = {"journal_id": accounts["bank journal"], "account_id": accounts["bank"]}
    made["house bank"] = create("bank_account", name="House bank", iban=IBAN, **own)
    roles = ("down_payment_received", "down_payment_made")
    controls = (await books.row(*SETTINGS))["controls"]
    controls = [*controls, *({"role": each, "account_id": made["paid down"].record_id} for each in roles)]
    settings = Mutation(new_id(), *SETTINGS, Action.PATCH, {"approval": "other", "controls": controls})
    await books.must(*made.values(), settings)
    books.accounts |= {name: each.record_id for name, each in made.items()}


def chosen(among: Sequence[Any], pick: int) -> Any:
    """One of what there is, or None."""
    return among[pick % len(among)] if among else None


def party_of(books: Books, direction: str) -> Id:
    """Who buys of us, or sells to us."""
    return books.accounts["customer" if direction == "in" else "vendor"]
