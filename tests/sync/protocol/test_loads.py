"""Which way a load goes, from where it goes on, and which chunk is fetched next, by several fetchers at once."""

from __future__ import annotations

from msgspec import structs

from shared_models.kernel.ids import LAST, NIL
from sync.protocol.loads import Course, Way, gaps, kind_of, stands_at, undone, way_of
from sync.protocol.manifest import ChunkEntry, Manifest, so_far, tells_enough

MIDDLE = "10000000-0000-0000-0000-000000000000"


def entry(digit: str, start: str = NIL, end: str = LAST, *, rows: int = 1) -> ChunkEntry:
    return ChunkEntry("contact", "all", digit * 64, rows, 9, start, end, "c" * 64)


def manifest(*chunks: ChunkEntry, version: int = 7, more: int = 0) -> Manifest:
    return Manifest("e1", version, "s", [*chunks], {"contact": ["id"]}, "scope", more=more)


def test_a_replica_with_rows_is_loaded_in_place_where_the_manifest_says_enough() -> None:
    whole = manifest(entry("a", NIL, MIDDLE), entry("b", MIDDLE))
    assert (way_of(whole, "e1"), way_of(whole, "")) == (Way.IN_PLACE, Way.ASIDE)
    overlapping = manifest(entry("a"), entry("b", MIDDLE))
    unhashed = manifest(structs.replace(entry("a"), content=""))
    assert {way_of(each, "e1") for each in (overlapping, unhashed, manifest(entry("a"), more=1))} == {Way.ASIDE}


def test_what_a_load_goes_on_with_is_of_one_feed_form_scope_and_way() -> None:
    whole = manifest()
    others = [structs.replace(whole, **{name: "other"}) for name in ("epoch", "schema", "scope")]
    assert kind_of(whole, Way.ASIDE) == kind_of(manifest(version=8, more=1), Way.ASIDE)
    assert all(kind_of(each, Way.ASIDE) != kind_of(whole, Way.ASIDE) for each in others)
    assert kind_of(whole, Way.IN_PLACE) != kind_of(whole, Way.ASIDE)


def test_a_load_aside_ends_where_its_first_manifest_stood() -> None:
    assert [stands_at(manifest(version=7), begun) for begun in (None, 5, 9)] == [7, 5, 7]


def test_a_chunk_counts_as_done_only_for_its_own_range() -> None:
    before = [entry("a", NIL, MIDDLE), entry("b", MIDDLE), entry("c")]
    assert undone(before, [entry("a"), entry("b", MIDDLE)]) == {"a" * 64, "c" * 64}


def test_between_ranges_lies_all_that_no_chunk_holds() -> None:
    assert gaps([(NIL, MIDDLE)]) == [(MIDDLE, LAST + "~")]
    assert gaps([]) == [(NIL, LAST + "~")]


def test_a_manifest_tells_what_is_made_so_far_and_that_there_is_more() -> None:
    early = so_far(manifest(), [entry("a", rows=3), entry("b", rows=4)], 20)
    assert ([each.digest[0] for each in early.chunks], early.more) == (["a", "b"], 13)
    assert so_far(manifest(), [entry("a", rows=3)], 3).more == 1  # names of records out of sight may still come
    assert [tells_enough(*each) for each in ((0, 0), (1, 0), (8, 8), (9, 8), (18, 16), (19, 16))] == [
        False, True, False, False, False, True,
    ]  # fmt: skip


def test_fetchers_share_what_is_named_and_ask_only_when_nothing_is_left() -> None:
    first = manifest(entry("a"), entry("b"), more=5)
    course = Course(first, first.chunks)
    assert (course.next(), course.has_to_ask, course.next(), course.next()) == (
        first.chunks[0],
        False,
        first.chunks[1],
        None,
    )
    assert (course.has_to_ask, course.beyond) == (True, 2)
    later = manifest(*first.chunks, entry("d"), more=1)
    assert course.is_of(later)
    course.goes_on(later, [entry("b"), entry("d")])  # b is still under way
    assert (course.next(), course.next(), course.has_to_ask, course.beyond) == (entry("d"), None, True, 3)
    whole = structs.replace(later, more=0)
    course.goes_on(whole, [])
    assert (course.has_to_ask, course.over) == (False, False)


def test_a_newer_moment_ends_what_was_begun() -> None:
    early = manifest(entry("a"), entry("b"), more=1)
    for other in (structs.replace(early, version=8), structs.replace(early, scope="other")):
        course = Course(early, early.chunks)
        assert not course.is_of(other)
        assert (course.over, course.next(), course.has_to_ask) == (True, None, False)
