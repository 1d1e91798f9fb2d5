"""What a line of a bank statement tells that helps to know what it is: an amount, who, and words.

Law: words are compared without case and marks; letters and digits are words of their own, so that `RE-2026/0007`,
`re 2026 0007` and `Rechnung RE20260007` name the same number.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from shared_models.kernel.date_language import folded
from shared_models.kernel.ids import Id

_WORD = re.compile(r"[0-9]+|[^\W\d_]+")
_MOST_WORDS = 120
_LONGEST_NUMBER = 6
"""Of how many words of letters or digits a document's number is made at most."""


@dataclass(frozen=True, slots=True)
class BankLine:
    """One line: `amount` in minor units of `currency`, positive for money that came in.

    `foreign_amount` is what was paid, in another currency than the account's.
    """

    id: Id
    day: str
    amount: int
    currency: str
    name: str = ""
    iban: str = ""
    text: str = ""
    foreign_amount: int | None = None
    foreign_currency: str = ""


def words_of(text: str) -> list[str]:
    """The words of a text, of letters or of digits, folded; the first 120 of them."""
    plain = text.casefold() if text.isascii() else folded(text)
    return _WORD.findall(plain)[:_MOST_WORDS]


def number_key(number: str) -> str:
    """How a document's number is found again."""
    return "".join(words_of(number))


def named_numbers(words: list[str]) -> Iterator[str]:
    """Every run of words that might be a number: it has a digit."""
    for start in range(len(words)):
        joined, has_digit = "", False
        for word in words[start : start + _LONGEST_NUMBER]:
            joined += word
            has_digit = has_digit or word[0].isdigit()
            if has_digit:
                yield joined


def plain_iban(iban: str) -> str:
    """An IBAN or account number without blanks, in capitals."""
    return "".join(iban.split()).upper()
