"""Text in the characters that every bank of the SEPA takes (EPC217-08): Latin letters, digits and / - ? : ( ) . , ' +.

Law: nothing that can be seen is dropped. What has a usual transcription is transcribed (`Zürich` becomes `Zuerich`),
accents go; what has none is a fault that names it.
"""

import unicodedata

ALLOWED = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/-?:().,'+ ")
_LATIN = "äae öoe üue ßss æae œoe øo đd ðd þth łl ħh ıi ŋn ĳij əe"
_GREEK = "αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo"
_CYRILLIC = (
    "аa бb вv гg дd еe жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хh цts чch шsh щsht ъa ьy юyu яya "
    "ыy эe іi їyi єye ґg ђd јj љlj њnj ћc џdz ѓg ќk ѕdz"
)
_LETTERS = {each[0]: each[1:] for each in f"{_LATIN} {_GREEK} {_CYRILLIC}".split()}
_SIGNS = {
    each[0]: each[1:]
    for each in (
        "&+ @(at) _- #. %(pct) $USD £GBP €EUR ¥JPY \"' ’' ‘' `' ´' “' ”' „' ‚' «' »' –- —- −- ‑- ~- =- ¬- *. ·. •. "
        "…... !. ¡. ¿? ;, |/ \\/ ⁄/ [( ]) {( }) <( >) ^. §Par. °o №No ×x ÷: µu"
    ).split()
}
"""A sign and what stands for it, side by side."""


class NoTranscription(ValueError):
    """A character without a usual way to write it in Latin letters; it is the only argument."""


def sepa_text(text: str) -> str:
    """The text in allowed characters, with single spaces; raises NoTranscription."""
    found = "".join(each if each in ALLOWED else _written(each) for each in unicodedata.normalize("NFC", text))
    return " ".join(found.split())


def _written(letter: str) -> str:
    if letter.isspace():
        return " "
    if letter in _SIGNS:
        return _SIGNS[letter]
    small = letter.lower()
    if small in _LETTERS:
        other = _LETTERS[small]
        return other if letter == small else other[:1].upper() + other[1:]
    parts = unicodedata.normalize("NFKD", letter)
    plain = "".join(each for each in parts if not unicodedata.combining(each))
    if unicodedata.category(letter) == "Cf":
        return ""  # marks of direction and joining: nobody sees them
    if plain == letter or not plain:
        raise NoTranscription(letter)
    return "".join(each if each in ALLOWED else _written(each) for each in plain)
