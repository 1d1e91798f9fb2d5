"""Two computers without a network: what is posted there stands with a right number when they come back, or is a draft.

Each holds a series of its own. A number that it has handed out is on a document, or voided by a record; only who may
not post any more is refused with it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from server.changes.feed import read_feed
from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Mutation
from shared_models.platform.roles import Role, permissions
from sync.clock import new_id, now
from sync.protocol.batch import Batch
from sync.replica.replica import Replica
from tests.books_machine.documents import Goods, goods_drawn
from tests.books_machine.entries import Drawn, lines_drawn
from tests.books_machine.ground import DAYS, OUTSIDE, PICK, chosen
from tests.books_machine.laws import LINES, SUMS
from tests.books_machine.money import Money
from tests.contracts.books import verb
from tests.contracts.paying import create
from tests.new_replica import new_replica

WHICH = st.integers(0, 1)


@dataclass
class Device:
    """`handed` are the numbers on paper, by the mutation that posts each."""

    replica: Replica
    actor: Actor
    series: Id
    handed: dict[Id, int] = field(default_factory=dict)
    made: list[tuple[str, Id]] = field(default_factory=list)

    def holds(self, statement: str) -> list[tuple[Any, ...]]:
        """What its replica answers."""
        rows = self.replica.look(lambda deciding: deciding.connection.execute(statement).fetchall())
        return [tuple(each) for each in rows]


class Devices(Money):
    """`away` are the computers; whatever they do waits until they come back."""

    def __init__(self, addresses: tuple[str, str]) -> None:
        super().__init__(addresses)
        self.away = [self._computer(name) for name in ("A", "B")]

    def _computer(self, name: str) -> Device:
        actor = Actor(new_id(), new_id(), permissions(Role.ACCOUNTANT, catalogue()))
        series = create("number_series", prefix=f"{name}-", journal_id=self.books.accounts["sales"])
        assert self.tried(series, verb("number_series", series.record_id, "lease_series", device_id=actor.device))
        replica = new_replica(self.folder / f"{name}.db", bytes(32))
        replica.enrol(tenant_id=self.books.tenant.id, person_id=actor.person, device_id=actor.device)
        replica.adopt(actor.permissions)
        device = Device(replica, actor, series.record_id)
        self._follow(device)
        return device

    def teardown(self) -> None:
        """Close the computers, too."""
        for each in self.away:
            each.replica.close()
        super().teardown()

    def _follow(self, device: Device) -> None:
        replica = device.replica
        batch = self.do(read_feed(self.books.house, self.books.tenant, replica.cursor, 1_000_000))
        replica.store_changes(Batch(replica.epoch, replica.cursor, batch.through, batch.changes))

    def _does(self, device: Device, *mutations: Mutation) -> bool:
        """Whether the device takes it; what it refuses has written nothing."""
        waiting = device.replica.pending_count()
        try:
            device.replica.write(mutations, at=now())
        except Fault:
            assert device.replica.pending_count() == waiting
            return False
        assert sum(each[3] - each[4] for each in device.holds(SUMS)) == 0
        return True

    @rule(which=WHICH, day=st.sampled_from((*DAYS, OUTSIDE)), goods=goods_drawn(), own=st.booleans())
    def post_an_invoice_away(self, which: int, day: str, goods: Goods, own: bool) -> None:
        device = self.away[which]
        new = self.document("invoice", day, goods)
        series = device.replica.get("number_series", device.series)
        assert series is not None
        number = series["next"]
        given = {"series_id": device.series, "number": number} if own else {}
        posting = verb("document", new.record_id, "post_document", **given)
        if self._does(device, new, posting):
            shown = device.replica.get("document", new.record_id)
            assert shown is not None
            if own and shown["number_text"]:
                device.handed[posting.id] = number
            device.made.append(("document", new.record_id))

    @rule(which=WHICH, day=st.sampled_from(DAYS), lines=lines_drawn())
    def post_an_entry_away(self, which: int, day: str, lines: Drawn) -> None:
        device, new = self.away[which], self.entry(lines, day)
        if self._does(device, new, verb("entry", new.record_id, "post_entry")):
            device.made.append(("entry", new.record_id))

    @rule(which=WHICH, pick=PICK, day=st.sampled_from(DAYS), share=st.sampled_from((100, 50)))
    def pay_away(self, which: int, pick: int, day: str, share: int) -> None:
        """What both computers and the office may do to the same invoice."""
        device = self.away[which]
        found = chosen(
            device.holds(
                "SELECT l.entry_id, l.position, l.debit - l.matched, l.party_id FROM ledger_line AS l "
                f"WHERE l.account_id = '{self.books.accounts['receivable']}' AND l.currency IS NULL "
                "AND l.debit > l.matched ORDER BY 1, 2"
            ),
            pick,
        )
        if found is None:
            return
        entry, line, open_amount, party = found
        amount = max(1, open_amount * share // 100)
        values = {"journal_id": self.books.accounts["bank journal"], "day": day, "currency": "EUR", "company_id": party}
        items = [{"entry_id": entry, "line": line, "amount": amount}]
        new = create("payment", direction="in", amount=amount, items=items, **values)
        if self._does(device, new, verb("payment", new.record_id, "post_payment")):
            device.made.append(("payment", new.record_id))

    @rule(which=WHICH, pick=PICK)
    def post_a_draft_away(self, which: int, pick: int) -> None:
        """The same draft may be posted on both and at the office."""
        device = self.away[which]
        drafts = device.holds("SELECT id FROM document WHERE kind = 'invoice' AND posted_at IS NULL ORDER BY id")
        if drafts:
            self._does(device, verb("document", chosen(drafts, pick)[0], "post_document"))

    @rule(which=WHICH)
    def lose_a_computer(self, which: int) -> None:
        """Its numbers are voided; should it turn up after all, they come back."""
        self.tried(verb("number_series", self.away[which].series, "void_series", reason="Lost"))

    @rule(which=WHICH)
    def change_who_works_there(self, which: int) -> None:
        """The server takes the right to post away, or gives it back; the computer does not know yet."""
        device = self.away[which]
        keeps = device.actor.may("entry.post_entry")
        role = Role.SALES_REP if keeps else Role.ACCOUNTANT
        device.actor = replace(device.actor, permissions=permissions(role, catalogue()))

    @rule(which=WHICH, cut=st.sampled_from((False, False, True)))
    def come_back(self, which: int, cut: bool) -> None:
        """Push all; where the line is cut before the answers arrive, the next time brings the same ones."""
        device = self.away[which]
        mutations, _ = device.replica.outgoing(10_000, 0)
        verdicts = self.answered(device.actor, mutations) if mutations else []
        if cut:
            return
        device.replica.store_verdicts(verdicts)
        self._follow(device)
        assert device.replica.pending_count() == 0
        refused = {each.mutation_id: each.code for each in verdicts if not each.stands}
        told = {each.mutation.id for each in device.replica.inbox()}
        behind = {each for each, code in refused.items() if code == "depends"}
        assert {*refused} - behind <= told, "a refusal is not told"
        assert told or not behind, "something waits for what nobody is asked about"
        self._check_numbers(device, {*refused})
        while waiting := device.replica.inbox():
            device.replica.discard(waiting[0].mutation.id, with_waiting=True)
        assert device.holds(LINES) == self.found(LINES)
        assert device.holds(SUMS) == self.found(SUMS)

    def _check_numbers(self, device: Device, refused: set[Id]) -> None:
        on_paper = {
            number
            for (number,) in self.found(
                f"SELECT number FROM entry WHERE posted_at IS NOT NULL AND series_id = '{device.series}'"
            )
        }
        voids = self.found(
            f"SELECT first, last, lifted::text FROM number_void WHERE series_id = '{device.series}' ORDER BY id"
        )
        for mutation, number in device.handed.items():
            voided = any(
                first <= number and (last is None or number <= last) and f'"{number}"' not in (lifted or "")
                for first, last, lifted in voids
            )
            assert number in on_paper or voided or mutation in refused, f"number {number} is gone"
        device.handed.clear()
