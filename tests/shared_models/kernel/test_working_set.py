"""What deciding reads is announced beforehand, from the mutation alone and then from the record it speaks of."""

from __future__ import annotations

from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.ids import uuid7
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.working_set import WorkingSet, followed_needs, gathered, needs, unique_needs, verb_needs

A, B, C, D = (uuid7(n, bytes(10)) for n in range(4))


def mutation(record_type: str, action: Action, **rest: object) -> Mutation:
    return Mutation(D, record_type, A, action, **rest)  # type: ignore[arg-type]


def test_a_patch_reads_its_record_and_what_it_refers_to() -> None:
    patch = mutation("contact", Action.PATCH, after={"company_id": B, "tags": [C], "city": "Ulm"})
    assert set(needs(catalogue(), patch)) == {("contact", A), ("company", B), ("tag", C)}


def test_references_that_are_no_ids_are_left_to_deciding() -> None:
    patch = mutation("contact", Action.PATCH, after={"company_id": "x", "tags": "y", "owner_id": None})
    assert set(needs(catalogue(), patch)) == {("contact", A)}


def test_an_unknown_record_type_reads_nothing_else() -> None:
    assert set(needs(catalogue(), mutation("unicorn", Action.CREATE))) == {("unicorn", A)}
    assert list(unique_needs(catalogue(), mutation("unicorn", Action.CREATE, after={"name": "x"}))) == []


def test_a_verb_reads_its_arguments_and_then_what_it_declares() -> None:
    move = mutation("deal", Action.VERB, verb="move_deal", arguments={"stage_id": B})
    assert set(needs(catalogue(), move)) == {("deal", A), ("stage", B)}
    assert set(verb_needs(catalogue(), move, {"stage_id": C})) == {("stage", B), ("stage", C)}


def test_a_verb_with_senseless_arguments_reads_nothing_further() -> None:
    assert set(verb_needs(catalogue(), mutation("deal", Action.VERB, verb="move_deal"), {"stage_id": C})) == set()
    assert set(verb_needs(catalogue(), mutation("deal", Action.PATCH), {"stage_id": C})) == set()


def test_a_verb_that_does_not_exist_reads_its_record_alone() -> None:
    unknown = mutation("deal", Action.VERB, verb="fly", arguments={"stage_id": B})
    assert set(needs(catalogue(), unknown)) == {("deal", A)}
    assert list(verb_needs(catalogue(), unknown, {"stage_id": C})) == []
    assert list(gathered(catalogue(), unknown, {"id": A})) == []


def test_what_may_move_a_record_reads_what_it_follows() -> None:
    row = {"id": A, "owner_id": None, "deal_id": B, "contact_id": C, "company_id": None}
    kind = catalogue().record_type("activity")
    moved = mutation("activity", Action.PATCH, after={"deal_id": B})
    assert set(followed_needs(catalogue(), moved, row)) == {("deal", B), ("contact", C)}
    assert set(followed_needs(catalogue(), mutation("activity", Action.PATCH, after={"subject": "x"}), row)) == set()
    restored = followed_needs(catalogue(), mutation("activity", Action.RESTORE), {**kind.blank, **row})
    assert set(restored) == {("deal", B), ("contact", C)}


def test_only_a_merge_reads_whatever_names_its_record() -> None:
    merge = mutation("contact", Action.VERB, verb="merge_into", arguments={"survivor_id": B})
    assert ("contact", A) in set(gathered(catalogue(), merge, {"id": A}))
    assert list(gathered(catalogue(), mutation("contact", Action.PATCH, verb="merge_into"), {"id": A})) == []


def test_unique_values_are_announced() -> None:
    create = mutation("tag", Action.CREATE, after={"name": "VIP"})
    assert list(unique_needs(catalogue(), create)) == [("tag", "name", "VIP")]
    assert list(unique_needs(catalogue(), mutation("tag", Action.PATCH, after={"name": None}))) == []


def test_a_unique_value_is_free_again_when_its_holder_changes() -> None:
    tag = catalogue().record_type("tag")
    known = WorkingSet()
    known.put(tag, {**tag.blank, "id": A, "name": "VIP"})
    assert known.holder("tag", "name", "VIP") == A
    known.put(tag, {**tag.blank, "id": A, "name": "Friend"})
    assert known.holder("tag", "name", "VIP") is None
    known.put(tag, {**tag.blank, "id": A, "name": "Friend", "deleted_at": 1})
    assert known.holder("tag", "name", "Friend") is None
