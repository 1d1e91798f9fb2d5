"""The four policies: nothing is decided twice, and no addition, removal or line gets lost silently."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.kernel.merging import both, merge_sets, merge_texts, merged, same
from shared_models.kernel.record_field import Merge

values = st.one_of(st.none(), st.integers(), st.booleans(), st.text(max_size=3))
sets = st.lists(st.sampled_from("abcdef"), unique=True).map(sorted)
texts = st.lists(st.sampled_from(["a\n", "b\n", "c\n", "d\n"]), max_size=6).map("".join)


@given(st.sampled_from(Merge), values, values)
def test_without_a_change_by_others_mine_stands(policy: Merge, before: object, mine: object) -> None:
    assert merged(policy, before, mine, before) == (mine, False)


@given(st.sampled_from(Merge), values, values)
def test_the_same_change_twice_is_no_question(policy: Merge, before: object, mine: object) -> None:
    assert merged(policy, before, mine, mine) == (mine, False)


@given(values, values, values)
def test_asking_keeps_theirs_until_a_person_chose(before: object, mine: object, theirs: object) -> None:
    value, asks = merged(Merge.ASK, before, mine, theirs)
    assert same(value, theirs if asks else mine)
    assert asks == (not same(theirs, before) and not same(theirs, mine))


@given(sets, sets, sets)
def test_sets_keep_every_addition_and_every_removal(before: list[str], mine: list[str], theirs: list[str]) -> None:
    result = set(merge_sets(before, mine, theirs))
    assert result >= set(mine) - set(before)
    assert not result & (set(before) - set(mine))
    assert result >= set(theirs) - set(before)
    assert result <= set(mine) | set(theirs)


@given(sets, sets, sets)
def test_sets_merge_the_same_in_either_order(before: list[str], mine: list[str], theirs: list[str]) -> None:
    assert merge_sets(before, mine, theirs) == merge_sets(before, theirs, mine)


def test_texts_merge_line_by_line() -> None:
    before = "one\ntwo\nthree\nfour\n"
    assert (
        merge_texts(before, "ONE\ntwo\nthree\nfour\n", "one\ntwo\nthree\nFOUR\nfive\n")
        == "ONE\ntwo\nthree\nFOUR\nfive\n"
    )


def test_the_same_line_changed_twice_is_a_question() -> None:
    assert merge_texts("a\nb\n", "x\nb\n", "y\nb\n") is None
    assert merged(Merge.TEXT, "a\nb\n", "x\nb\n", "y\nb\n") == ("y\nb\n", True)


@given(texts, texts, texts)
def test_a_merged_text_has_every_line_either_side_added(before: str, mine: str, theirs: str) -> None:
    result = merge_texts(before, mine, theirs)
    if result is not None:
        for side in (mine, theirs):
            for line in set(side.splitlines()):
                added = side.splitlines().count(line) - before.splitlines().count(line)
                assert added <= 0 or line in result.splitlines()


def test_true_is_not_one() -> None:
    assert not same(True, 1)
    assert same(None, None)
    assert same([], None)


def test_two_insertions_at_the_same_place_are_a_question() -> None:
    assert merge_texts("a\nb\n", "a\nmine\nb\n", "a\ntheirs\nb\n") is None


def test_the_same_insertion_twice_is_one() -> None:
    assert merge_texts("a\nb\n", "a\nnew\nb\n", "a\nnew\nb\nend\n") == "a\nnew\nb\nend\n"


def test_deleting_a_line_that_the_other_changed_is_a_question() -> None:
    assert merge_texts("a\nb\nc\n", "a\nc\n", "a\nB\nc\n") is None


def test_overlapping_changes_are_a_question() -> None:
    assert merge_texts("a\nb\nc\nd\n", "x\nd\n", "a\nb\ny\n") is None


def test_deleting_one_line_and_changing_another_both_happen() -> None:
    assert merge_texts("a\nb\nc\nd\n", "b\nc\nd\n", "a\nb\nc\nD\n") == "b\nc\nD\n"


def test_both_of_a_text_keeps_theirs_then_mine_where_they_meet() -> None:
    assert both(Merge.TEXT, "a\nb\n", "a\nmine\nb\n", "a\ntheirs\nb\n") == "a\ntheirs\nmine\nb\n"
    assert both(Merge.TEXT, "x", "mine", "theirs") == "theirs\nmine"
    assert both(Merge.TEXT, "a\nb", "a\nb\nmine", "a\nb\ntheirs") == "a\nb\ntheirs\nmine"
    assert both(Merge.TEXT, "a\nb", "a\nb\nmine", "a\nb\ntheirs\n") == "a\nb\ntheirs\nmine"
    assert both(Merge.TEXT, "a\nb", "mine\na", "theirs\na") == "theirs\nmine\na"
    assert both(Merge.TEXT, None, "mine", "theirs") == "theirs\nmine"
    assert both(Merge.TEXT, "a", None, "theirs") == "theirs"


@given(texts, texts, texts)
def test_both_of_a_text_has_every_line_of_either_side_that_is_new(before: str, mine: str, theirs: str) -> None:
    result = both(Merge.TEXT, before, mine, theirs).splitlines()
    for side in (mine, theirs):
        assert not (set(side.splitlines()) - set(before.splitlines())) - set(result)


@given(sets, sets, sets)
def test_both_of_a_set_has_every_member(before: list[str], mine: list[str], theirs: list[str]) -> None:
    assert set(both(Merge.SET, before, mine, theirs)) == set(mine) | set(theirs)


def test_an_amount_cannot_hold_two() -> None:
    with pytest.raises(ValueError, match="text or a set"):
        both(Merge.ASK, 1, 2, 3)
    with pytest.raises(ValueError, match="both"):
        both(Merge.TEXT, 1, "mine", "theirs")
