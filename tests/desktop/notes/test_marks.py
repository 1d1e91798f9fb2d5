"""Light formatting: what marks mean, what stays text, and that no note can do anything but be read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.notes.marks import Mark, links, plain, stretches


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("**two** halls, one is *empty*", "two halls, one is empty"),
        ("# Visit\n- first\n2. second", "Visit\n• first\n2. second"),
        ("[the offer](https://example.org/a_b) by @[Tom Berg]", "the offer by @Tom Berg"),
        ("2 * 3 * 4, snake_case_name and a * b", "2 * 3 * 4, snake_case_name and a * b"),
        ("<b>bold</b> ![x](https://evil.example/x.png)", "<b>bold</b> !x"),
        ("**\u202eevil** 📄 *ß*", "\u202eevil 📄 ß"),
    ],
)
def test_marks_become_what_they_mean_and_all_else_is_text(text: str, shown: str) -> None:
    assert plain(text) == shown


def test_links_are_found_and_a_sentence_ends_behind_them() -> None:
    assert links("See https://example.org/a, [b](http://b.example).\nftp://no") == [
        "https://example.org/a",
        "http://b.example",
    ]


@given(st.text(alphabet="*_-#[]()@> ab1.\n", max_size=60))
def test_stretches_lie_in_the_line_one_behind_the_other(text: str) -> None:
    for line in text.splitlines():
        at = 0
        for each in stretches(line):
            assert 0 <= each.start <= each.opens <= each.closes <= each.end <= len(line)
            if each.mark not in (Mark.HEADING, Mark.LIST, Mark.QUOTE):
                assert each.start >= at
                at = each.end
    plain(text)
