"""A calendar over an open account; it is Friday, 20 November 2026, ten o'clock."""

# ruff: noqa: DTZ001 - wall times have no zone

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.calendar.calendar_screen import CalendarScreen
from shared_models.kernel.wall_clock import at_wall, utc_midnight
from tests.desktop.conftest import House, Open, Opened
from tests.sync.replica.people import Person, create, ids

NOW = datetime(2026, 11, 20, 10)
Show = Callable[[], tuple[CalendarScreen, Opened]]


@pytest.fixture
def show(house: House, open_account: Open, qtbot: QtBot) -> Show:
    """Opens the calendar with a meeting, a fair of three days, a task, a close, and a colleague's meeting."""
    records, me = house.records, house.records["me"]
    rows: list[tuple[str, str, dict[str, Any]]] = [
        ("talk", "activity", {"type": "meeting", "subject": "Talk", "at": at_wall(datetime(2026, 11, 20, 14)),
                              "duration": 3600, "owner_id": me, "contact_id": records["Ada"], "location": "Kiel"}),
        ("fair", "activity", {"type": "meeting", "subject": "Fair", "at": utc_midnight(date(2026, 11, 18)),
                              "duration": 3 * 86_400, "all_day": True, "owner_id": me}),
        ("tom", "activity", {"type": "call", "subject": "Tom's call", "at": at_wall(datetime(2026, 11, 19, 9)),
                             "owner_id": records["colleague"]}),
        ("note", "activity", {"type": "note", "subject": "Note", "at": at_wall(NOW), "owner_id": me}),
        ("task", "task", {"subject": "Report", "due": "2026-11-21", "owner_id": me}),
        ("close", "deal", {"name": "Toner", "stage_id": records["lead"], "expected_close": "2026-11-17",
                           "owner_id": me}),
    ]  # fmt: skip
    for name, _, _ in rows:
        records[name] = next(ids)
    house.server.apply([create(kind, records[name], **values) for name, kind, values in rows])
    with house.open_replica() as replica:
        Person(replica, house.server)
        replica.store_changes(house.server.batch(replica.cursor))

    def make() -> tuple[CalendarScreen, Opened]:
        account = open_account()
        screen = CalendarScreen(account.workspace, lambda: NOW)
        qtbot.addWidget(screen)
        screen.resize(1200, 800)
        with qtbot.waitExposed(screen):
            screen.show()
        return screen, account

    return make
