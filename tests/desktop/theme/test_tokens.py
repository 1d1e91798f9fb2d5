"""The colours can be read: contrast of everything that is drawn."""

import pytest

from desktop.theme.tokens import DARK, LIGHT, Tokens, contrast


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_words_have_enough_contrast(tokens: Tokens) -> None:
    weak = {pair: round(contrast(*pair), 2) for pair in tokens.text_pairs if contrast(*pair) < 4.5}
    assert not weak


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_edges_of_inputs_and_focus_can_be_seen(tokens: Tokens) -> None:
    weak = {pair: round(contrast(*pair), 2) for pair in tokens.edge_pairs if contrast(*pair) < 3}
    assert not weak


def test_contrast_follows_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == pytest.approx(1)
