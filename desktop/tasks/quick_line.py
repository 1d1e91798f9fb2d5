"""One line that says a whole task: `Call Ana fri 14:00 !high #Weinhold paper @tom every week`.

Law: pure. Whatever is understood is taken out of the words and shown beside the line; words in double quotes are never
understood. The longest words that say a day win, of equally long ones the last.
"""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from enum import StrEnum

from shared_models.kernel.date_language import Sense, folded
from shared_models.kernel.date_words import NotADate, Tongue, read_moment


class Mark(StrEnum):
    """What of a line may be understood."""

    WHEN = "when"
    PRIORITY = "priority"
    ABOUT = "about"
    WHO = "who"
    REPEAT = "repeat"


@dataclass(frozen=True, slots=True)
class Found:
    """A record that words name: of which type, its id, and what it is called."""

    record_type: str
    id: str
    title: str


Find = Callable[[str], Found | None]


@dataclass(frozen=True, slots=True)
class QuickTask:
    """What the line says. `subject` is what is left of the words."""

    subject: str
    day: date | None = None
    clock: time | None = None
    priority: str = ""
    about: Found | None = None
    who: Found | None = None
    repeat: str = ""


_PRIORITIES = {"high": "h", "normal": "n", "low": "l"}
_QUOTED = re.compile(r'"([^"]*)"')
_HELD = "\ue000"
_LONGEST_NAME = 20
_LONGEST_MOMENT = 5
_EVERY = {"every", "each", "jede", "jeden", "jedes", "jeder", "alle", "chaque", "tous", "toutes", "cada", "todos", "كل"}
_UNITS = {
    Sense.DAY: "daily",
    Sense.WEEK: "weekly",
    Sense.MONTH: "monthly",
    Sense.QUARTER: "quarterly",
    Sense.YEAR: "yearly",
}
_WORKDAYS = {"weekday", "weekdays", "workday", "werktag", "arbeitstag"}


def read_line(
    text: str,
    today: date,
    tongue: Tongue,
    find_record: Find = lambda words: None,
    find_member: Find = lambda words: None,
    ignored: Collection[Mark] = (),
) -> QuickTask:
    """What the line says, the `ignored` marks left in the words. A time without a day is today's."""
    held: list[str] = []

    def hold(found: "re.Match[str]") -> str:
        held.append(found[1])
        return f" {_HELD}{len(held) - 1} "

    words = _QUOTED.sub(hold, text[:1_000].replace(_HELD, "")).split()
    task = QuickTask("")
    if Mark.PRIORITY not in ignored:
        words, task = _priority(words, task)
    if Mark.ABOUT not in ignored:
        words, about = _named(words, "#", find_record)
        task = replace(task, about=about)
    if Mark.WHO not in ignored:
        words, who = _named(words, "@", find_member)
        task = replace(task, who=who)
    if Mark.REPEAT not in ignored:
        words, task = _repeat(words, task, tongue, today)
    if Mark.WHEN not in ignored:
        words, task = _moment(words, task, today, tongue)
    plain = (held[int(each[1:])] if each.startswith(_HELD) else each for each in words)
    subject = re.sub(r"\s+", " ", " ".join(plain)).strip()
    return replace(task, subject=subject)


def _priority(words: list[str], task: QuickTask) -> tuple[list[str], QuickTask]:
    for at, word in enumerate(words):
        if word.startswith("!") and len(word) > 1:
            body = word[1:].casefold()
            chosen = [name for name, letter in _PRIORITIES.items() if name.startswith(body) and body[0] == letter]
            if chosen or not body.strip("!"):
                return words[:at] + words[at + 1 :], replace(task, priority=chosen[0] if chosen else "high")
    return words, task


def _named(words: list[str], sign: str, find: Find) -> tuple[list[str], Found | None]:
    """The record named after a sign: of as many words as still name one."""
    for at, word in enumerate(words):
        if word.startswith(sign) and len(word) > 1:
            rest = [word[1:], *words[at + 1 : at + _LONGEST_NAME]]
            for length in range(len(rest), 0, -1):
                found = find(" ".join(rest[:length]))
                if found is not None:
                    return words[:at] + words[at + length :], found
    return words, None


def _repeat(words: list[str], task: QuickTask, tongue: Tongue, today: date) -> tuple[list[str], QuickTask]:
    for at, word in enumerate(words[:-1]):
        if folded(word) not in _EVERY:
            continue
        after = [folded(each).rstrip(".") for each in words[at + 1 : at + 3]]
        after = after[1:] if after[0] in ("les", "los", "las") and len(after) > 1 else after
        taken = 2 + (len(words[at + 1 : at + 3]) - len(after) if len(after) < 2 else 0)
        if after[0] in _WORKDAYS:
            return words[:at] + words[at + taken :], replace(task, repeat="weekdays")
        if after[0] == "2" and len(after) > 1 and Sense.WEEK in _senses(after[1], tongue):
            return words[:at] + words[at + 3 :], replace(task, repeat="fortnightly")
        for meaning in tongue.words.get(after[0], ()):
            if meaning.sense in _UNITS and len(after[0]) > 1:
                return words[:at] + words[at + taken :], replace(task, repeat=_UNITS[meaning.sense])
            if meaning.sense is Sense.WEEKDAY and len(after[0]) > 2:
                day = today + timedelta((meaning.number - today.weekday()) % 7)
                return words[:at] + words[at + taken :], replace(task, repeat="weekly", day=day)
    return words, task


def _moment(words: list[str], task: QuickTask, today: date, tongue: Tongue) -> tuple[list[str], QuickTask]:
    for length in range(min(_LONGEST_MOMENT, len(words)), 0, -1):
        for start in range(len(words) - length, -1, -1):
            part = words[start : start + length]
            if not _may_be_moment(part, tongue):
                continue
            try:
                day, clock = read_moment(" ".join(part), today, tongue)
            except NotADate:
                continue
            return words[:start] + words[start + length :], replace(
                task, day=day or task.day or (today if clock else None), clock=clock
            )
    return words, task


def _may_be_moment(part: list[str], tongue: Tongue) -> bool:
    """Whether words may say a day although they stand in a sentence: no filler first or last, no bare number or
    abbreviation that is more often something else."""
    first, last = folded(part[0]), folded(part[-1])
    if not first or any(each.startswith(_HELD) for each in part) or last.rstrip(",") in ("at", "on", "in", "by"):
        return False
    if len(part) == 1:
        plain = first.rstrip(".,")
        if plain in ("now", "tod", "end", "en") or (plain.isalpha() and len(plain) < 3):
            return False
        dotted = re.fullmatch(r"\d{1,2}\.\d{1,2}\.(\d{2,4})?", first)
        return not first[0].isdigit() or bool(dotted) or any(each.isalpha() or each in ":/-" for each in first[1:])
    counts = first.isdigit() and len(part) > 1
    return not (counts and Sense.MONTH_NAME not in _senses(folded(part[1]), tongue))


def _senses(word: str, tongue: Tongue) -> set[Sense]:
    return {each.sense for each in tongue.words.get(word.rstrip(".,"), ())}
