"""International bank account numbers (ISO 13616): whether one can be right, and how people write it."""

import re

_FORM = re.compile(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}")
_LENGTHS = {
    **dict.fromkeys(["NO"], 15),
    **dict.fromkeys(["BE"], 16),
    **dict.fromkeys("DK FI FK FO GL NL SD".split(), 18),
    **dict.fromkeys("MK SI".split(), 19),
    **dict.fromkeys("AT BA EE KZ LT LU MN XK".split(), 20),
    **dict.fromkeys("CH HR LI LV".split(), 21),
    **dict.fromkeys("BG BH CR DE GB GE IE ME RS VA".split(), 22),
    **dict.fromkeys("AE GI IL IQ OM SO TL".split(), 23),
    **dict.fromkeys("AD CZ ES MD PK RO SA SE SK TN VG".split(), 24),
    **dict.fromkeys("LY PT ST".split(), 25),
    **dict.fromkeys("IS TR".split(), 26),
    **dict.fromkeys("BI DJ FR GR IT MC MR SM".split(), 27),
    **dict.fromkeys("AL AZ BY CY DO GT HN HU LB NI PL SV".split(), 28),
    **dict.fromkeys("BR EG PS QA UA".split(), 29),
    **dict.fromkeys("JO KW MU YE".split(), 30),
    **dict.fromkeys("MT SC".split(), 31),
    **dict.fromkeys(["LC"], 32),
    **dict.fromkeys(["RU"], 33),
}
"""How many characters a country's numbers have. A country that is not here is judged by its check digits alone."""


def plain(text: str) -> str:
    """The number as it is stored: capitals and digits, without the spaces people put between them."""
    return re.sub(r"\s", "", text).upper()


def valid_iban(text: str) -> bool:
    """Whether a number (as it is stored) has its country's length and the right check digits (ISO 7064, mod 97-10)."""
    if not _FORM.fullmatch(text) or _LENGTHS.get(text[:2], len(text)) != len(text):
        return False
    return "02" <= text[2:4] <= "98" and check_sum(text) == 1


def check_sum(text: str) -> int:
    """The rest modulo 97 of a number whose first four characters stand behind the others, letters counted from 10."""
    return int("".join(str(int(each, 36)) for each in text[4:] + text[:4])) % 97


def grouped(iban: str) -> str:
    """The number as people read it: `DE89 3704 0044 0532 0130 00`."""
    return " ".join(iban[at : at + 4] for at in range(0, len(iban), 4))
