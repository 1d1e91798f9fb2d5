"""What differs between two texts."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.inbox.differing import pieces


def test_a_changed_word_is_marked_alone() -> None:
    assert pieces("call on Monday please", "call on Friday please") == [
        ("call on ", False),
        ("Monday", True),
        (" please", False),
    ]


@given(st.text(), st.text())
def test_the_pieces_are_the_text_and_equal_texts_have_no_marks(text: str, other: str) -> None:
    assert "".join(part for part, _ in pieces(text, other)) == text
    assert not any(differs for _, differs in pieces(text, text))
