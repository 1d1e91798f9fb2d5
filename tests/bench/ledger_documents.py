"""10,000 invoices of three lines with tax, drawn up and posted through sync: by one device and by sixteen.

One series numbers them all, or sixteen. The baseline is that of bare entries in `ledger_posting`, on the same machine.
"""

from __future__ import annotations

import asyncio
from typing import Any

from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.ids import Id, named_id
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now
from tests.bench.ledger_posting import DEVICES, ENTRIES, Pair, one_by_one, push
from tests.bench.report import Report
from tests.bench.world import World, world

CHART = "skr03"


def run(report: Report) -> None:
    """How many a second, at which cost, and how long the lock is held while sixteen people post one by one."""
    with world(timed=True) as here:
        asyncio.run(_all(here, report))


async def _all(here: World, report: Report) -> None:
    customer, journals = await _books(here)
    for name, devices, series in (("1_device", 1, 1), ("16_devices", DEVICES, 1), ("16_series", DEVICES, DEVICES)):
        work = [
            [_invoice(customer, journals[device % series], number) for number in range(ENTRIES // devices)]
            for device in range(devices)
        ]
        with here.system.spending() as cost:
            await push(here, work)
        report.add(f"documents_{name}_per_s", ENTRIES / cost.wall, (">=", 500))
        report.add(f"documents_{name}_cpu_ms_each", cost.cpu / ENTRIES * 1000)
    await one_by_one(here, report, "documents", lambda number: _invoice(customer, journals[0], number))


async def _books(here: World) -> tuple[Id, list[Id]]:
    """A German chart, a customer, sixteen journals and the year 2026."""
    customer = Mutation(new_id(), "company", new_id(), Action.CREATE, {"name": "Harbour Ltd", "city": "Hamburg"})
    made = [Mutation(new_id(), *SETTINGS, Action.CREATE, {"name": "Books", "base_currency": "EUR"}), customer]
    for verb, arguments in (("install_chart", {"chart": CHART}), ("open_year", {"first": "2026-01-01"})):
        made.append(Mutation(new_id(), *SETTINGS, Action.VERB, verb=verb, arguments=arguments))
    journals = [new_id() for _ in range(DEVICES)]
    for number, journal in enumerate(journals):
        values: dict[str, Any] = {"code": f"J{number}", "name": f"Journal {number}", "kind": "sale"}
        values |= {"prefix": f"J{number}-{{year}}-", "account_id": named_id("account", f"{CHART}/8400")}
        made.append(Mutation(new_id(), "journal", journal, Action.CREATE, values))
    assert all(each.stands for each in await here.write(made))
    return customer.record_id, journals


def _invoice(customer: Id, journal: Id, number: int) -> Pair:
    line = {"text": "Work", "unit_price": (number + 1) * 10**6, "tax_ids": [named_id("tax", f"{CHART}/ust19")]}
    values = {
        "kind": "invoice",
        "company_id": customer,
        "journal_id": journal,
        "terms_id": named_id("payment_terms", f"{CHART}/30"),
        "issued": "2026-11-20",
        "currency": "EUR",
        "lines": [line, line | {"quantity": 333_333}, line | {"discount": 55_000}],
    }
    new = Mutation(new_id(), "document", new_id(), Action.CREATE, values, at=now())
    posting = Mutation(new_id(), "document", new.record_id, Action.VERB, verb="post_document", arguments={}, at=now())
    return new, posting
