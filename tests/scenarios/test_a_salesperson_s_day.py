"""A salesperson's day at a visible window, by keyboard alone; half of it while no packet arrives anywhere.

What they did is read from a colleague's computer in the end: nothing is missing, and nothing is there twice.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.write import Row
from sync.replica import rows
from tests.running import RunningServer
from tests.scenarios.desk import Desk
from tests.scenarios.display import Keyboard, visible
from tests.scenarios.line import Line
from tests.scenarios.window import Window


def morning(keys: Keyboard) -> None:
    """With a network: a new contact, and a note about her."""
    keys.until_title("^Home")
    keys.press("g", "c")
    keys.until_title("^Contacts")
    keys.press("c")
    keys.until_title("^New contact")
    keys.write("Ana")
    keys.press("Tab")
    keys.write("Zimmer")
    keys.press("Return")
    keys.until_title("^Contacts")
    keys.press("n")
    keys.write("Wants two printers by March.")
    keys.press("Return", "Escape")


def afternoon(keys: Keyboard) -> None:
    """Without one: a company, a deal, two tasks, and the deal moves on."""
    keys.press("g", "o")
    keys.until_title("^Companies")
    keys.press("c")
    keys.until_title("^New company")
    keys.write("Weinhold KG")
    keys.press("Return")
    keys.until_title("^Companies")
    keys.press("Escape", "g", "b")
    keys.until_title("^Deals")
    keys.press("c")
    keys.until_title("^New deal")
    keys.write("Two printers")
    keys.press("Tab", "Tab", "Tab")
    keys.write("2500")
    keys.press("Tab")
    keys.write("EUR")
    keys.press("Return")
    keys.until_title("^Deals")
    keys.press("Escape", "g", "m")
    keys.until_title("^My tasks")
    for each in ("Call Ana tomorrow !high", "Send the quote"):
        keys.press("c")
        keys.write(each)
        keys.press("Return", "Escape")
    keys.press("g", "b")
    keys.until_title("^Deals")
    keys.press("m", "Down", "Return")


def found(desk: Desk, record_type: str, **values: object) -> list[Row]:
    """The records a colleague sees that have these values."""
    kind = catalogue().record_type(record_type)
    reader = desk.replica.reader()
    try:
        ids = [each[0] for each in reader.execute(f'SELECT id FROM "{record_type}" WHERE deleted_at IS NULL')]
        every = rows.fetch(reader, {record_type: kind}, [(record_type, each) for each in ids]).values()
        return [each for each in every if all(each.get(name) == value for name, value in values.items())]
    finally:
        reader.close()


async def test_a_day_by_keyboard_half_of_it_without_a_network(server: RunningServer, tmp_path: Path) -> None:
    colleague = Desk(tmp_path / "colleague", server.people["ada"], server.url)
    await colleague.sign_in(server.tenant.id)
    colleague.open()
    home = tmp_path / "home"
    home.mkdir()
    with visible() as display:
        async with Line(server.serving.port) as line:
            with Window(display, home, server.people["ben"], line.url) as window:
                keys = window.keys
                await asyncio.to_thread(morning, keys)
                await colleague.until(lambda: bool(found(colleague, "activity", type="note")))
                line.swallow()
                await asyncio.to_thread(afternoon, keys)
                assert not found(colleague, "deal"), "nothing can have come through"
                line.deliver()
                await asyncio.to_thread(keys.press, "F5")
                await colleague.until(lambda: len(found(colleague, "activity", type="change")) == 2)
    (ana,) = found(colleague, "contact", last_name="Zimmer")
    notes = found(colleague, "activity", type="note")
    assert [each["body"] or each["subject"] for each in notes] == ["Wants two printers by March."]
    (note,) = notes
    assert (note["contact_id"], note["body"] or note["subject"]) == (ana["id"], "Wants two printers by March.")
    (deal,) = found(colleague, "deal", name="Two printers")
    stage = colleague.replica.get("stage", deal["stage_id"])
    assert stage is not None
    assert (stage["name"], deal["amount"], deal["currency"]) == ("Qualified", 250_000, "EUR")
    assert len(found(colleague, "company", name="Weinhold KG")) == 1
    assert {each["priority"] for each in found(colleague, "task")} == {"high", "normal"}
    await colleague.close()
