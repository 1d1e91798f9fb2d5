"""Chunk plans: where ranges end follows from ids alone, and pieces cover every row once and in order."""

from __future__ import annotations

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from shared_models.kernel.ids import LAST, NIL, is_id
from sync.protocol.chunk_plan import Piece, ends_range, following, pieces

# Ids close together, many of which end a range.
ids = st.builds(lambda n, tail: str(UUID(int=(n << 12) + tail)), st.integers(0, 9), st.sampled_from([0, 1, 2047, 2048]))
rows = st.lists(st.tuples(ids, st.binary(min_size=1, max_size=30)), unique_by=lambda each: each[0]).map(sorted)


def plan(given_rows: list[tuple[str, bytes]], target: int = 100) -> list[Piece]:
    return list(pieces(given_rows, target_bytes=target))


@given(rows)
def test_pieces_hold_every_row_once_and_join_without_a_gap(given_rows: list[tuple[str, bytes]]) -> None:
    found = plan(given_rows)
    assert [row for piece in found for row in piece.rows] == [row for _, row in given_rows]
    bounds = [NIL, *(piece.end for piece in found)]
    assert [piece.start for piece in found] == bounds[:-1]
    for piece in found:
        within = [row for record_id, row in given_rows if piece.start <= record_id < piece.end]
        assert piece.rows == within != []


@given(rows)
def test_a_piece_ends_where_the_ids_or_the_size_say_so_and_nowhere_else(given_rows: list[tuple[str, bytes]]) -> None:
    found = plan(given_rows)
    ends = {following(record_id) for record_id, _ in given_rows if ends_range(record_id)}
    for piece in found:
        size = sum(map(len, piece.rows))
        assert size - len(piece.rows[-1]) < 100
        assert size >= 100 or piece.end in ends or piece is found[-1]
    assert ends <= {piece.end for piece in found}


@given(rows, ids)
def test_a_new_row_moves_no_other_range(given_rows: list[tuple[str, bytes]], new: str) -> None:
    """Without pieces cut by size, all but the piece of the new row stay as they are."""
    others = [each for each in given_rows if each[0] != new]
    before, after = plan(others, 10**9), plan(sorted([*others, (new, b"new")]), 10**9)
    for piece in before:
        kept = [each for each in after if (each.start, each.end) == (piece.start, piece.end)]
        assert kept == [piece] or piece.start <= new < piece.end or piece is before[-1]


@given(ids)
def test_the_following_id_is_the_next_one(record_id: str) -> None:
    assert UUID(following(record_id)).int == UUID(record_id).int + 1
    assert record_id < following(record_id)


def test_the_last_id_is_no_record_s() -> None:
    assert following(LAST) == LAST
    assert not is_id(LAST)
    assert is_id(LAST[:-1] + "e")
    assert following(LAST[:-1] + "e") == LAST
