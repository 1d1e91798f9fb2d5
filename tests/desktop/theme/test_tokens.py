"""The colours can be read: contrast of everything that is drawn."""

import pytest

from desktop.theme.tokens import DARK, LIGHT, Tokens, contrast, high_contrast

LOOKS = (LIGHT, DARK, high_contrast(LIGHT), high_contrast(DARK))


@pytest.mark.parametrize("tokens", LOOKS, ids=["light", "dark", "light, contrast", "dark, contrast"])
def test_words_have_enough_contrast(tokens: Tokens) -> None:
    weak = {pair: round(contrast(*pair), 2) for pair in tokens.text_pairs if contrast(*pair) < 4.5}
    assert not weak


@pytest.mark.parametrize("tokens", LOOKS, ids=["light", "dark", "light, contrast", "dark, contrast"])
def test_edges_of_inputs_and_focus_can_be_seen(tokens: Tokens) -> None:
    weak = {pair: round(contrast(*pair), 2) for pair in tokens.edge_pairs if contrast(*pair) < 3}
    assert not weak


@pytest.mark.parametrize("tokens", LOOKS[2:], ids=["light", "dark"])
def test_quiet_words_are_quiet_no_more_where_contrast_is_asked_for(tokens: Tokens) -> None:
    surfaces = (tokens.background, tokens.side, tokens.raised, tokens.hover, tokens.selected)
    assert min(contrast(ink, each) for ink in (tokens.text, tokens.sub, tokens.faint) for each in surfaces) >= 7


def test_contrast_follows_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == pytest.approx(1)
