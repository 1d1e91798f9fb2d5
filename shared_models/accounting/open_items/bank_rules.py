"""Rules that code bank lines which pay no document: fees, rent, fuel. And rules learnt from what people coded by hand.

Law: the first rule that fits codes a line. A rule that is learnt codes every line it was learnt from as the person
did: what would contradict one of them is not learnt.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from shared_models.accounting.open_items.bank_line import BankLine, plain_iban, words_of
from shared_models.kernel.ids import Id

SHORTEST_WORD = 3
MOST_LEARNT_WORDS = 4


@dataclass(frozen=True, slots=True)
class Coding:
    """What a bank line is booked as."""

    account_id: Id
    tax_ids: tuple[Id, ...] = ()
    company_id: Id | None = None
    contact_id: Id | None = None
    analytic_id: Id | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class BankRule:
    """Which lines a coding is for: every condition that is given must hold.

    `words` are looked for in the name and the text, as whole words; `least` and `most` are sizes without sign, in
    minor units of the line's currency.
    """

    coding: Coding
    is_incoming: bool | None = None
    iban: str = ""
    words: tuple[str, ...] = ()
    least: int | None = None
    most: int | None = None
    id: Id = ""

    def fits(self, line: BankLine) -> bool:
        """Whether the rule is for that line; one without any condition is for none."""
        return self._fits(line, frozenset(_words(line)))

    def _fits(self, line: BankLine, words: frozenset[str]) -> bool:
        if not (self.iban or self.words or self.least is not None or self.most is not None):
            return False
        size = abs(line.amount)
        return (
            self.is_incoming in (None, line.amount > 0)
            and (not self.iban or plain_iban(self.iban) == plain_iban(line.iban))
            and (self.least is None or size >= self.least)
            and (self.most is None or size <= self.most)
            and all(word in words for each in self.words for word in words_of(each))
        )


def coded_by(rules: Sequence[BankRule], line: BankLine) -> BankRule | None:
    """The first rule that fits the line."""
    words = frozenset(_words(line))
    return next((each for each in rules if each._fits(line, words)), None)


def learnt(examples: Sequence[tuple[BankLine, Coding]]) -> tuple[BankRule, ...]:
    """The rules that lines coded by hand suggest: by the account, else the name; where these are coded in several
    ways, by the words that tell them apart.

    Rules of more conditions come first, so that the first that fits is the most exact.
    """
    groups: dict[tuple[bool, str, tuple[str, ...]], list[tuple[BankLine, Coding]]] = defaultdict(list)
    for line, coding in examples:
        iban = plain_iban(line.iban)
        groups[line.amount > 0, iban, () if iban else _telling(line.name)].append((line, coding))
    found = [rule for (way, iban, name), own in groups.items() for rule in _of_group(own, way, iban, name)]
    known = [(line, frozenset(_words(line)), coding) for line, coding in examples]
    right = [
        rule
        for rule in found
        if not any(rule.coding != coding and rule._fits(line, words) for line, words, coding in known)
    ]
    return tuple(sorted(right, key=lambda rule: -len(rule.words) - bool(rule.iban)))


def _of_group(
    own: Sequence[tuple[BankLine, Coding]], is_incoming: bool, iban: str, name: tuple[str, ...]
) -> Iterator[BankRule]:
    codings = dict.fromkeys(coding for _, coding in own)
    if len(codings) == 1 and (iban or name):
        yield BankRule(next(iter(codings)), is_incoming, iban, name)
        return
    for coding in codings:
        texts = [_telling(line.text) for line, each in own if each == coding]
        others = {word for line, each in own if each != coding for word in _words(line)}
        common = [word for word in texts[0] if all(word in text for text in texts[1:]) and word not in others]
        if common:
            yield BankRule(coding, is_incoming, iban, tuple(dict.fromkeys((*name, *common[:MOST_LEARNT_WORDS]))))


def _telling(text: str) -> tuple[str, ...]:
    """The words of a text that may come again: neither numbers nor crumbs."""
    return tuple(dict.fromkeys(word for word in words_of(text) if word.isalpha() and len(word) >= SHORTEST_WORD))


def _words(line: BankLine) -> list[str]:
    return words_of(line.name) + words_of(line.text)
