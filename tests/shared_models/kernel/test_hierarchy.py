"""Companies stand below companies, never in a circle, whoever ties the last knot."""

from __future__ import annotations

from tests.shared_models.conftest import World


def test_a_company_cannot_come_to_stand_below_itself(world: World) -> None:
    one, two, three = (world.create("company", name=each) for each in ("One", "Two", "Three"))
    assert world.patch("company", two, {"parent_id": one}, {"parent_id": None}).status == "accepted"
    assert world.patch("company", three, {"parent_id": two}, {"parent_id": None}).status == "accepted"
    verdict = world.patch("company", one, {"parent_id": three}, {"parent_id": None})
    assert (verdict.status, verdict.field) == ("rejected", "parent_id")
    assert verdict.reason == "Three stands below One already, so it cannot be its parent company."
    assert world.patch("company", one, {"parent_id": one}, {"parent_id": None}).status == "rejected"
    assert world.patch("company", three, {"parent_id": one}, {"parent_id": two}).status == "accepted"
    assert world.patch("company", two, {"parent_id": three}, {"parent_id": one}).status == "accepted"
