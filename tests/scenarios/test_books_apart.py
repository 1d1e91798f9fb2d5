"""Two book-keepers offline post invoices, vouchers and payments of one customer while a third closes a month.

Back at the server, every posting is in with a right number, or back as a draft with a reason; nothing is lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

from server.accounting.verify import verify
from server.changes.replay import Finding
from server.identity.members import change_role
from shared_models.accounting.calendar import period_key
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from shared_models.platform.roles import Role
from sync.clock import new_id
from sync.replica.status import Phase
from tests.contracts.books import line, verb
from tests.running import RunningServer
from tests.scenarios.desk import Desk, create, seated
from tests.scenarios.line import Line

CLOSED, OPEN = "2026-10-31", "2026-11-20"


class Office:
    """Books of the year 2026 with one customer, and what is done in them; `posted` and `drafts` by record type."""

    def __init__(self) -> None:
        kinds = {"bank": "cash", "receivable": "receivable", "income": "income"}
        self.made = {each: create("account", code=each, name=each, type=kind) for each, kind in kinds.items()}
        self.made["customer"] = create("company", name="Südwind")
        self.made["sales"] = create("journal", code="SAL", name="Sales", kind="sale", prefix="S-{year}-")
        bank = {"account_id": self["bank"]}
        self.made["money"] = create("journal", code="BNK", name="Bank", kind="bank", prefix="B-{year}-", **bank)

    def __getitem__(self, name: str) -> Id:
        return self.made[name].record_id

    def beginning(self) -> list[Mutation]:
        settings = Mutation(new_id(), *SETTINGS, Action.CREATE, {"name": "Books", "base_currency": "EUR"})
        controls = {"controls": [{"role": "receivable", "account_id": self["receivable"]}]}
        told = Mutation(new_id(), *SETTINGS, Action.PATCH, controls)
        return [settings, *self.made.values(), told, verb(*SETTINGS, "open_year", first="2026-01-01")]

    def invoice(self, day: str, price: int) -> list[Mutation]:
        lines = [
            {"text": "Chairs", "quantity": 2_000_000, "unit_price": price * 1_000_000, "account_id": self["income"]}
        ]
        values: dict[str, Any] = {"kind": "invoice", "company_id": self["customer"], "journal_id": self["sales"]}
        values |= {"issued": day, "currency": "EUR", "lines": lines}
        new = create("document", **values)
        return [new, verb("document", new.record_id, "post_document")]

    def voucher(self, day: str, amount: int) -> list[Mutation]:
        lines = [
            line(self["receivable"], debit=amount, company_id=self["customer"]),
            line(self["income"], credit=amount),
        ]
        new = create("entry", journal_id=self["sales"], day=day, base_currency="EUR", lines=lines)
        return [new, verb("entry", new.record_id, "post_entry")]

    def payment(self, day: str, amount: int) -> list[Mutation]:
        values: dict[str, Any] = {"direction": "in", "journal_id": self["money"], "day": day, "amount": amount}
        new = create("payment", **values, currency="EUR", company_id=self["customer"])
        return [new, verb("payment", new.record_id, "post_payment")]

    def work(self, start: int) -> list[list[Mutation]]:
        """Two of each kind, one in the month that will be closed."""
        kinds = (self.invoice, self.voucher, self.payment)
        return [each(day, start + at) for at, day in enumerate((CLOSED, OPEN)) for each in kinds]


async def apart(server: RunningServer, folder: Path, stack: AsyncExitStack) -> tuple[list[Desk], Sequence[Line]]:
    await server.do(
        lambda: change_role(server.identity.database, server.tenant, server.people["ben"].id, Role.ACCOUNTANT)
    )
    lines = [await stack.enter_async_context(Line(server.serving.port)) for _ in range(2)]
    desks = []
    for name, way in zip(("ada", "ben"), lines, strict=True):
        desk = await seated(server, folder, name, way.url)
        stack.push_async_callback(desk.close)
        desks.append(desk)
    return desks, lines


async def test_every_posting_is_in_with_its_number_or_back_as_a_draft(server: RunningServer, tmp_path: Path) -> None:
    office = Office()
    assert all(each.stands for each in await server.write(*office.beginning()))
    async with AsyncExitStack() as stack:
        desks, ways = await apart(server, tmp_path, stack)
        for desk, way in zip(desks, ways, strict=True):
            way.cut()
            await desk.phase(Phase.OFFLINE)
        did = [office.work(start) for start in (100, 200)]
        for desk, work in zip(desks, did, strict=True):
            for pair in work:
                desk.do(*pair)
                shown = desk.replica.get(pair[0].record_type, pair[0].record_id)
                assert shown is not None
                assert shown["posted_at"] is not None, "at once"
                assert shown["number_text"] is None, "a number only the server gives"
        [closed] = await server.write(verb(*period_key(CLOSED[:7]), "close_period"))
        assert closed.stands
        for desk, way in zip(desks, ways, strict=True):
            way.heal()
            desk.driver.sync_now()
        for desk in desks:
            await desk.until(lambda desk=desk: desk.replica.pending_count() == 0)  # type: ignore[misc]
        newest = (await server.changes())[-1].version
        numbers: list[str] = []
        for desk, work in zip(desks, did, strict=True):
            await desk.caught_up(newest)
            back = {each.mutation.record_id: each for each in desk.replica.inbox()}
            for pair in work:
                row = desk.replica.get(pair[0].record_type, pair[0].record_id)
                assert row is not None, "nothing is lost"
                if CLOSED in pair[0].after.values():
                    assert (row["posted_at"], row["number_text"]) == (None, None)
                    waiting = back.pop(pair[0].record_id)
                    assert waiting.verdict is not None
                    assert (waiting.verdict.code, waiting.verdict.field) == ("period-closed", "day")
                else:
                    numbers.append(row["number_text"])
            assert not back
        assert sorted(numbers) == [*(f"B-2026-{n:05}" for n in (1, 2)), *(f"S-2026-{n:05}" for n in range(1, 5))]

        draft = did[0][1][0].record_id
        later = desks[0].patch("entry", draft, day=OPEN)
        desks[0].do(later, verb("entry", draft, "post_entry"))
        await desks[0].until(lambda: (desks[0].replica.get("entry", draft) or {})["number_text"] == "S-2026-00005")
    are_whole(server)


def are_whole(server: RunningServer) -> None:
    """The books agree with all that was ever posted."""
    found: list[Finding] = []
    verify(server.identity.database.app_dsn, server.tenant, found.append)
    assert not found


async def test_what_both_did_to_the_same_is_in_once_and_the_other_is_told_why(
    server: RunningServer, tmp_path: Path
) -> None:
    """Both post the same drafts and pay the same invoice, one draft in a month that an accountant closes meanwhile."""
    office = Office()
    draft, late, owed = (office.invoice(day, 9) for day in (OPEN, CLOSED, OPEN))
    assert all(each.stands for each in await server.write(*office.beginning(), draft[0], late[0], *owed))
    async with AsyncExitStack() as stack:
        desks, ways = await apart(server, tmp_path, stack)
        posted = desks[0].replica.get("document", owed[0].record_id)
        assert posted is not None
        everything = {"items": [{"entry_id": posted["entry_id"], "line": 0, "amount": 1_800}]}
        paid: list[Id] = []
        for desk, way in zip(desks, ways, strict=True):
            way.cut()
            await desk.phase(Phase.OFFLINE)
            for each in (draft, late):
                desk.do(verb("document", each[0].record_id, "post_document"))
            new, posting = office.payment(OPEN, 1_800)
            desk.do(replace(new, after={**new.after, **everything}), posting)
            paid.append(new.record_id)
        [closed] = await server.write(verb(*period_key(CLOSED[:7]), "close_period"))
        assert closed.stands
        told: list[set[tuple[Id, str]]] = []
        for desk, way in zip(desks, ways, strict=True):
            way.heal()
            desk.driver.sync_now()
            await desk.until(lambda desk=desk: desk.replica.pending_count() == 0)  # type: ignore[misc]
            waiting = desk.replica.inbox()
            assert all(each.verdict and each.verdict.reason.endswith(".") for each in waiting), "in plain words"
            told.append({(each.mutation.record_id, each.verdict.code) for each in waiting if each.verdict})
        drafts = (draft[0].record_id, late[0].record_id)
        assert told[0] == {(drafts[1], "period-closed")}
        assert told[1] == {(drafts[0], "frozen"), (drafts[1], "period-closed"), (paid[1], "more-than-open")}
        newest = (await server.changes())[-1].version
        for desk in desks:
            await desk.caught_up(newest)
            rows = [desk.replica.get("document", each) for each in drafts]
            assert [row and row["number_text"] for row in rows] == ["S-2026-00002", None]
            payments = [desk.replica.get("payment", each) for each in paid]
            assert [row and row["state"] for row in payments] == ["posted", "draft"], "nothing is lost"
    are_whole(server)
