"""Numbers that a device gave while offline: in with that number, or posted and taken back; none goes missing."""

from __future__ import annotations

import pytest

from shared_models.accounting.calendar import period_key
from shared_models.accounting.chain import chained
from shared_models.kernel.ids import Id
from tests.shared_models.accounting.selling import Company, open_company
from tests.shared_models.conftest import World


@pytest.fixture
def company(world: World) -> Company:
    return open_company(world)


@pytest.fixture
def series(company: Company) -> Id:
    """A series of the device that acts."""
    world = company.world
    made = world.create("number_series", prefix="T1-", journal_id=company.journal())
    assert world.run("number_series", made, "lease_series", device_id=world.actor().device, last=99).stands
    return made


def test_a_number_that_was_handed_out_is_accepted_and_chained_by_arrival(company: Company, series: Id) -> None:
    first, second = company.draw(), company.draw()
    assert company.posted(second, series_id=series, number=1)["number_text"] == "T1-00001"
    assert company.posted(first, series_id=series, number=2)["number_text"] == "T1-00002"
    one, other = company.entry(second), company.entry(first)
    assert (one["place"], other["place"], other["previous_hash"]) == (1, 2, one["hash"])
    assert other["hash"] == chained(other, one["hash"])
    assert company.posted(company.draw())["number_text"] == "RE-2026-00001"


def test_on_its_device_the_number_is_final_at_once(company: Company, series: Id) -> None:
    company.world.provisional = True
    row = company.posted(company.draw(), series_id=series, number=1)
    assert row["number_text"] == "T1-00001"
    assert company.world.row("number_series", series)["next"] == 2


def test_what_is_on_paper_keeps_its_date(company: Company, series: Id) -> None:
    document = company.draw(issued="2026-10-30")
    row = company.posted(document, series_id=series, number=1, day="2026-11-02")
    assert (row["issued"], company.entry(document)["day"]) == ("2026-10-30", "2026-11-02")


def test_where_its_day_is_closed_it_is_posted_and_taken_back_on_the_next_open_one(company: Company, series: Id) -> None:
    document = company.draw(issued="2026-10-30")
    for month in ("2026-10", "2026-11"):
        company.world.run(*period_key(month), "close_period")
    verdict = company.world.run("document", document, "post_document", series_id=series, number=1)
    assert (verdict.status, verdict.reason) == ("merged", "The period 2026-10 is closed. Choose a day in an open one.")
    row, entry = company.row(document), company.entry(document)
    assert (row["state"], row["number_text"], row["issued"]) == ("posted", "T1-00001", "2026-10-30")
    assert (entry["day"], entry["number_text"]) == ("2026-12-01", "T1-00001")
    assert company.world.last is not None
    (reversal,) = (each for each in company.world.last.rows if each.get("reverses_id") == entry["id"])
    assert reversal["number_text"] == "RE-2026-00001"
    assert company.balances(entry["id"], reversal["id"]) == {}
    assert company.world.row("number_series", series)["next"] == 2


def test_where_it_cannot_be_posted_at_all_its_number_is_voided_and_the_draft_stays(
    company: Company, series: Id
) -> None:
    document = company.draw(lines=[])
    verdict = company.world.run("document", document, "post_document", series_id=series, number=1)
    assert verdict.status == "merged"
    assert company.row(document)["posted_at"] is None
    assert company.world.last is not None
    (void,) = (row for row in company.world.last.rows if "lifted" in row)
    assert (void["first"], void["last"]) == (1, 1)
    assert void["reason"].endswith("This document comes to nothing, so there is nothing to post.")
    assert company.posted(company.draw(), series_id=series, number=2)["number_text"] == "T1-00002"


def test_skipped_numbers_and_those_of_a_lost_device_are_voided_and_come_back(company: Company, series: Id) -> None:
    late, later = company.draw(), company.draw()
    company.posted(company.draw(), series_id=series, number=3)
    assert company.world.run("number_series", series, "void_series", reason="Lost").stands
    for document, number in ((late, 2), (later, 7)):
        assert company.posted(document, series_id=series, number=number)["number_text"] == f"T1-0000{number}"


@pytest.mark.parametrize("number", [1, 100])
def test_a_number_that_was_not_the_devices_to_give_is_refused(company: Company, series: Id, number: int) -> None:
    company.posted(company.draw(), series_id=series, number=1)
    document = company.draw()
    assert "was not this computer's to give" in company.run(document, "post_document", series_id=series, number=number)
    assert company.row(document)["posted_at"] is None


def test_who_may_not_post_may_not_with_a_number_either(company: Company, series: Id) -> None:
    document = company.draw()
    company.world.role = "Sales Rep"
    assert "role" in company.run(document, "post_document", series_id=series, number=1)
    assert company.row(document)["posted_at"] is None


def test_the_servers_own_series_is_leased_to_nobody(company: Company) -> None:
    document = company.draw()
    company.posted(document)
    own = company.entry(document)["series_id"]
    verdict = company.world.run("number_series", own, "lease_series", device_id=company.world.actor().device)
    assert "The server gives the numbers" in verdict.reason
    assert "not this computer's" in company.run(company.draw(), "post_document", series_id=own, number=2)
