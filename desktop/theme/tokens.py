"""The colours of the two looks, as plain values.

Law: nothing in the desktop names a colour outside this file. Every pair in `Tokens.text_pairs` has a contrast of at
least 4.5:1 and every pair in `Tokens.edge_pairs` at least 3:1 (WCAG 2.2, criteria 1.4.3 and 1.4.11); a test reads them.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache


class Tone(StrEnum):
    """What a colour says about a state. Colour is used for nothing else."""

    POSITIVE = "positive"
    WARNING = "warning"
    NEGATIVE = "negative"
    INFO = "info"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class ToneColors:
    """Text and background of one tone, as `#rrggbb`."""

    text: str
    background: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """One complete set of colours, each `#rrggbb`."""

    dark: bool
    background: str
    side: str
    raised: str
    line: str
    hairline: str
    input_border: str
    thumb: str
    text: str
    sub: str
    faint: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_background: str
    accent_text: str
    hover: str
    selected: str
    toast: str
    toast_hover: str
    toast_text: str
    toast_action: str
    positive: ToneColors
    warning: ToneColors
    negative: ToneColors
    info: ToneColors
    neutral: ToneColors

    def tone(self, tone: Tone) -> ToneColors:
        """The colours of a tone."""
        colors: ToneColors = getattr(self, tone.value)
        return colors

    @property
    def text_pairs(self) -> tuple[tuple[str, str], ...]:
        """Every (foreground, background) in which words are drawn."""
        surfaces = (self.background, self.side, self.raised, self.hover, self.selected)
        plain = [(color, surface) for surface in surfaces for color in (self.text, self.sub, self.faint)]
        tones = [self.tone(tone) for tone in Tone]
        rows = (self.background, self.raised, self.hover, self.selected)
        return (
            *plain,
            (self.text, self.line),
            (self.sub, self.line),
            *((tone.text, tone.background) for tone in tones),
            *((tone.text, row) for tone in tones for row in rows),
            (self.on_accent, self.accent),
            (self.on_accent, self.accent_hover),
            (self.accent_text, self.accent_background),
            (self.accent_text, self.background),
            (self.toast_text, self.toast),
            (self.toast_action, self.toast),
            (self.toast_action, self.toast_hover),
        )

    @property
    def edge_pairs(self) -> tuple[tuple[str, str], ...]:
        """Every (edge, surface) a person must see to find a control or the focus."""
        surfaces = (self.background, self.side, self.raised)
        return tuple((edge, surface) for edge in (self.input_border, self.accent) for surface in surfaces)


LIGHT = Tokens(
    dark=False,
    background="#ffffff",
    side="#f7f7f8",
    raised="#ffffff",
    line="#e6e6ea",
    hairline="#f0f0f3",
    input_border="#85858f",
    thumb="#c9c9d1",
    text="#1b1b1f",
    sub="#62626b",
    faint="#6b6b76",
    accent="#3b5bdb",
    accent_hover="#3450c4",
    on_accent="#ffffff",
    accent_background="#e8edff",
    accent_text="#2f4ac0",
    hover="#f4f5f8",
    selected="#edf1ff",
    toast="#26262b",
    toast_hover="#44454d",
    toast_text="#ffffff",
    toast_action="#b7c4ff",
    positive=ToneColors("#146c43", "#e3f5ea"),
    warning=ToneColors("#8a5300", "#fdf0d9"),
    negative=ToneColors("#b42318", "#fdeaea"),
    info=ToneColors("#4338a8", "#ecebfd"),
    neutral=ToneColors("#55555f", "#eeeef1"),
)

DARK = Tokens(
    dark=True,
    background="#17181b",
    side="#111214",
    raised="#1f2024",
    line="#2b2c31",
    hairline="#222327",
    input_border="#75767f",
    thumb="#46474f",
    text="#ececf0",
    sub="#a3a4ad",
    faint="#8d8e98",
    accent="#4f6bed",
    accent_hover="#4a65e3",
    on_accent="#ffffff",
    accent_background="#232b4d",
    accent_text="#a9b8ff",
    hover="#1e1f24",
    selected="#20263f",
    toast="#34353c",
    toast_hover="#44454d",
    toast_text="#ffffff",
    toast_action="#b7c4ff",
    positive=ToneColors("#6fd39b", "#17301f"),
    warning=ToneColors("#f0b860", "#382a12"),
    negative=ToneColors("#ff8d85", "#3d1b1a"),
    info=ToneColors("#b3abff", "#28244a"),
    neutral=ToneColors("#b4b5be", "#2a2b31"),
)


@lru_cache(maxsize=2)
def high_contrast(tokens: Tokens) -> Tokens:
    """The same colours for a system that asks for more contrast: no quiet text (7:1, WCAG 2.2, 1.4.6), and edges."""
    if tokens.dark:
        ink, quiet, edge, line = "#ffffff", "#ececf2", "#b9bac4", "#62636d"
    else:
        ink, quiet, edge, line = "#000000", "#16161a", "#55555f", "#8c8c96"
    return replace(tokens, text=ink, sub=quiet, faint=quiet, line=line, hairline=line, input_border=edge, thumb=edge)


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two `#rrggbb` colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: str) -> float:
    channels = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
