"""Arranging pipelines and stages: one key for a move, whatever the order; and what may follow what."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.crm.pipeline_edits import Placed, allowed, moved, new_pipeline, new_stage, retire, set_default
from shared_models.kernel.order_key import of_position

IDS = [f"01a1f000-0000-7000-8000-0000000000{n:02}" for n in range(10)]


def listed(keys: list[str]) -> list[Placed]:
    return sorted(((IDS[n], None, key) for n, key in enumerate(keys)), key=lambda each: (each[2], each[0]))


@given(st.lists(st.integers(0, 3), min_size=2, max_size=8), st.data())
def test_a_move_leads_exactly_there_even_among_equal_keys(numbers: list[int], data: st.DataObject) -> None:
    among = listed([of_position(each) for each in numbers])
    at = data.draw(st.integers(0, len(among) - 1))
    to = data.draw(st.integers(0, len(among) - 1))
    wanted = [each[0] for each in among]
    wanted.insert(to, wanted.pop(at))
    keys = {each[0]: each[2] for each in among}
    made = moved("stage", among, at, to)
    for each in made:
        keys[each.record_id] = each.after["order_key"]
    assert sorted(keys, key=lambda each: (keys[each], each)) == wanted
    if len(set(numbers)) == len(numbers):
        assert len(made) == 1, "others may arrange the same list at the same time"


def test_a_new_pipeline_has_its_stages_in_order() -> None:
    pipeline, *stages = new_pipeline(
        "Renewals", "nzzz", [("Due", 50, "open"), ("Done", 100, "won"), ("Gone", 0, "lost")]
    )
    assert pipeline.after["order_key"] > "nzzz"
    assert {each.after["pipeline_id"] for each in stages} == {pipeline.record_id}
    keys = [each.after["order_key"] for each in stages]
    assert keys == sorted(keys)


def test_a_new_stage_goes_between_its_neighbours() -> None:
    among = listed([of_position(0), of_position(1)])
    (made,) = new_stage("p", "Demo", among, 1)
    assert among[0][2] < made.after["order_key"] < among[1][2]


def test_a_retired_stage_lets_its_deals_go_anywhere_before_it_goes() -> None:
    made = retire([("s", ["t"])], "p", [("d", "s")], "u")
    assert [(each.record_type, each.action.value) for each in made] == [
        ("stage", "patch"), ("deal", "verb"), ("stage", "delete"), ("pipeline", "delete")
    ]  # fmt: skip
    assert made[1].arguments == {"stage_id": "u"}
    assert len(retire([("s", ())], "", [("d", "s")], "")) == 1, "without a target its deals stay"


def test_all_that_may_follow_is_said_by_none() -> None:
    stages = ["a", "b", "c"]
    assert allowed(stages, frozenset(), "b", on=False) == ["a", "c"]
    assert allowed(stages, frozenset({"a", "c"}), "b", on=True) == []
    assert allowed(stages, frozenset({"a", "gone"}), "b", on=True) == ["a", "b"]
    assert allowed(stages, frozenset({"a"}), "a", on=False) == ["a"], "none would mean any"


def test_there_is_one_default() -> None:
    made = set_default({"a": True, "b": None, "c": None}, "b")
    assert {each.record_id: each.after["is_default"] for each in made} == {"a": False, "b": True}
