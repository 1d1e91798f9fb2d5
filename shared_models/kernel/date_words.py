"""Days and times as people say them: `today`, `+5`, `+2w`, `fri`, `next month`, `eom`, `in 3 days`, `fri 14:00`.

Law: pure, today is an argument. A weekday by itself is the next one after today; `next fri` is the Friday of next week.
Day and month in numbers follow the person's own order and are never guessed from their size; a year of two digits is
the one nearest to today, and one that is left out is this year.
"""

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from itertools import product

from shared_models.kernel.date_language import Meaning, Names, Sense, folded, phrase, vocabulary

LONGEST = 60
"""Longer text is no date; it is not looked at any further."""
_MOST_WORDS = 7
_UNITS = (Sense.DAY, Sense.WEEK, Sense.MONTH, Sense.QUARTER, Sense.YEAR)
_SHIFT = re.compile(r"([+-])\s?(\d{1,4})\s?([^\W\d]*)")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMERIC = re.compile(r"\d{1,4}(\D{1,3}\d{1,4}){1,2}\D?")
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th|\.|er|º|ª)")
_COUNTED = re.compile(r"(\d{1,4})([^\W\d]+)")
_CLOCK = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?\s?([ap]\.?m\.?)?h?", re.IGNORECASE)


class NotADate(ValueError):
    """The text is no day, or no time, for this person."""


@dataclass(frozen=True, slots=True)
class Tongue:
    """How a person writes dates: language, the order of day, month and year such as `dMy`, and the locale's names.

    `first_weekday` is where the week begins, 0 for Monday.
    """

    language: str = "en"
    order: str = "dMy"
    first_weekday: int = 0
    weekdays: Names = ()
    months: Names = ()

    @property
    def words(self) -> Mapping[str, tuple[Meaning, ...]]:
        """What each word may mean."""
        return vocabulary(self.language, self.weekdays, self.months)


ENGLISH = Tongue()


def read_day(text: str, today: date, tongue: Tongue = ENGLISH) -> date:
    """The day that the text means. Raises NotADate."""
    body = folded(text).strip()
    if not body or len(body) > LONGEST:
        raise NotADate(text)
    try:
        if found := _SHIFT.fullmatch(body):
            return _shifted(found, today, tongue)
        if found := _ISO.fullmatch(body):
            return date(int(found[1]), int(found[2]), int(found[3]))
        if _NUMERIC.fullmatch(body) and not any(each.isalpha() for each in body):
            return _numeric([int(part) for part in re.findall(r"\d+", body)], tongue.order, today)
        for meanings in _senses(body, tongue):
            if (day := _said(meanings, today, tongue)) is not None:
                return day
    except (ValueError, OverflowError):
        raise NotADate(text) from None
    raise NotADate(text)


def read_time(text: str, tongue: Tongue = ENGLISH) -> time:
    """The time of day that the text means: `9:30`, `9.30`, `14h30`, `9 am`, `at 9`, `noon`. Raises NotADate."""
    body = folded(text).strip()
    spoken = [(each, _senses_of(each, tongue)) for each in body.split()]
    words = [each for each, senses in spoken if not senses & {Sense.FILLER, Sense.AT}]
    body = " ".join(words)
    if len(words) == 1 and Sense.NOON in _senses_of(body, tongue):
        return time(12)
    if len(words) == 1 and Sense.MIDNIGHT in _senses_of(body, tongue):
        return time(0)
    found = _CLOCK.fullmatch(body)
    at = any(Sense.AT in senses for _, senses in spoken)
    if found is None or not (found[2] or found[3] or body.endswith("h") or at):
        raise NotADate(text)
    hour, half = int(found[1]), (found[3] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            raise NotADate(text)
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    minute = int(found[2] or 0)
    if hour > 23 or minute > 59:
        raise NotADate(text)
    return time(hour, minute)


def read_moment(text: str, today: date, tongue: Tongue = ENGLISH) -> tuple[date | None, time | None]:
    """A day, a time, or both, the time last or first. Raises NotADate when there is neither."""
    body = " ".join(text.replace(",", " ").split())
    if not body or len(body) > LONGEST:
        raise NotADate(text)
    words = body.split(" ")
    for at in _cuts(len(words)):
        for day_words, time_words in ((words[:at], words[at:]), (words[at:], words[:at])):
            try:
                clock = read_time(" ".join(time_words), tongue)
                day = read_day(" ".join(day_words), today, tongue) if day_words else None
            except NotADate:
                continue
            return day, clock
    return read_day(body, today, tongue), None


def _cuts(count: int) -> Iterator[int]:
    """Where the words of the time may begin, the whole text first."""
    return iter([0, *(at for at in range(count - 1, max(0, count - 4), -1))])


def _senses_of(word: str, tongue: Tongue) -> set[Sense]:
    return {each.sense for each in tongue.words.get(word.rstrip("."), ())}


def _senses(body: str, tongue: Tongue) -> Iterable[tuple[Meaning, ...]]:
    """Every way to understand the words, fillers left out; a phrase such as `eom` first becomes its words."""
    words = [part for word in body.replace(",", " ").split() for part in _parts(word)]
    if len(words) > _MOST_WORDS:
        return
    choices: list[tuple[Meaning | None, ...]] = []
    for word in words:
        meanings = tuple(_meanings(word, tongue))
        if not meanings:
            return
        choices.append(tuple(None if each.sense in (Sense.FILLER, Sense.AT) else each for each in meanings))
    for picked in product(*choices):
        yield tuple(each for each in picked if each is not None)


def _parts(word: str) -> list[str]:
    """The words in a word: `eom` is the end of the month, `2w` two weeks."""
    found = None if _ORDINAL.fullmatch(word) else _COUNTED.fullmatch(word)
    return [found[1], found[2]] if found else phrase(word).split()


def _meanings(word: str, tongue: Tongue) -> Iterator[Meaning]:
    if word.isdigit() and len(word) <= 4:
        yield Meaning(Sense.NUMBER, int(word))
    elif found := _ORDINAL.fullmatch(word):
        yield Meaning(Sense.ORDINAL, int(found[1]))
    else:
        yield from tongue.words.get(word.rstrip("."), ())


def _said(meanings: tuple[Meaning, ...], today: date, tongue: Tongue) -> date | None:
    senses = tuple(each.sense for each in meanings)
    numbers = [each.number for each in meanings]
    if len(senses) > 1 and senses[0] is Sense.WEEKDAY and senses[1] not in (Sense.NEXT, Sense.THIS):
        return _said(meanings[1:], today, tongue)  # the weekday only repeats what the rest says
    if (found := _relative(senses, numbers, today, tongue)) is not None:
        return found
    return _named(senses, numbers, today)


def _relative(senses: tuple[Sense, ...], numbers: list[int], today: date, tongue: Tongue) -> date | None:
    """Days told from today."""
    match senses:
        case (Sense.TODAY,):
            return today
        case (Sense.TOMORROW,):
            return today + timedelta(1)
        case (Sense.YESTERDAY,):
            return today - timedelta(1)
        case (Sense.AFTER, Sense.TOMORROW) | (Sense.DAY, Sense.AFTER, Sense.TOMORROW):
            return today + timedelta(2)
        case (Sense.IN | Sense.AFTER, Sense.NUMBER, unit) if unit in _UNITS:
            return added(today, numbers[1], unit)
        case (Sense.IN | Sense.AFTER, unit) if unit in _UNITS:
            return added(today, 1, unit)
        case (Sense.NUMBER, unit) if unit in _UNITS:
            return added(today, numbers[0], unit)
        case (Sense.WEEKDAY,):
            return today + timedelta((numbers[0] - today.weekday() - 1) % 7 + 1)
        case (Sense.NEXT, Sense.WEEKDAY) | (Sense.WEEKDAY, Sense.NEXT):
            return _in_week(today + timedelta(7), max(numbers), tongue)
        case (Sense.THIS, Sense.WEEKDAY) | (Sense.WEEKDAY, Sense.THIS):
            return _in_week(today, max(numbers), tongue)
        case (Sense.NEXT, unit) | (unit, Sense.NEXT) if unit in _UNITS:
            return _begin(today, unit)
        case (Sense.END, unit) | (Sense.END, Sense.THIS, unit) if unit in _UNITS:
            return _end(today, unit)
        case (Sense.END, Sense.NEXT, unit) | (Sense.END, unit, Sense.NEXT) if unit in _UNITS:
            return _end(_begin(today, unit), unit)
        case _:
            return None


def _named(senses: tuple[Sense, ...], numbers: list[int], today: date) -> date | None:
    """Days with their number, and months by name."""
    match senses:
        case (Sense.ORDINAL,):
            return _coming(numbers[0], today)
        case (Sense.NUMBER | Sense.ORDINAL, Sense.MONTH_NAME):
            return date(today.year, numbers[1], numbers[0])
        case (Sense.MONTH_NAME, Sense.NUMBER | Sense.ORDINAL):
            return date(today.year, numbers[0], numbers[1])
        case (Sense.NUMBER | Sense.ORDINAL, Sense.MONTH_NAME, Sense.NUMBER):
            return date(_year(numbers[2], today), numbers[1], numbers[0])
        case (Sense.MONTH_NAME, Sense.NUMBER | Sense.ORDINAL, Sense.NUMBER):
            return date(_year(numbers[2], today), numbers[0], numbers[1])
        case _:
            return None


def added(day: date, count: int, unit: Sense) -> date:
    """The day so many units later; the last of the month where that month is shorter."""
    if unit in (Sense.DAY, Sense.WEEK):
        return day + timedelta(count * (7 if unit is Sense.WEEK else 1))
    months = count * {Sense.MONTH: 1, Sense.QUARTER: 3, Sense.YEAR: 12}[unit]
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def week_start(day: date, first_weekday: int) -> date:
    """The first day of the week that the day is in."""
    return day - timedelta((day.weekday() - first_weekday) % 7)


def _in_week(day: date, weekday: int, tongue: Tongue) -> date:
    start = week_start(day, tongue.first_weekday)
    return start + timedelta((weekday - start.weekday()) % 7)


def _begin(today: date, unit: Sense) -> date:
    """Where the next one begins; a week begins on its Monday, when people are at work again."""
    if unit is Sense.DAY:
        return today + timedelta(1)
    if unit is Sense.WEEK:
        return today + timedelta(7 - today.weekday())
    first = {Sense.MONTH: today.month, Sense.QUARTER: (today.month - 1) // 3 * 3 + 1, Sense.YEAR: 1}[unit]
    return added(date(today.year, first, 1), 1, unit)


def _end(today: date, unit: Sense) -> date:
    """Its last day; of a week the Friday, or Sunday when that is over."""
    if unit is Sense.DAY:
        return today
    if unit is Sense.WEEK:
        return today + timedelta((4 if today.weekday() <= 4 else 6) - today.weekday())
    return _begin(today, unit) - timedelta(1)


def _coming(number: int, today: date) -> date:
    """The next day with this number in its month."""
    for months in range(3):
        first = added(today.replace(day=1), months, Sense.MONTH)
        if number <= monthrange(first.year, first.month)[1] and first.replace(day=number) >= today:
            return first.replace(day=number)
    raise ValueError("no month has such a day")


def _shifted(found: "re.Match[str]", today: date, tongue: Tongue) -> date:
    count = int(found[1] + found[2])
    if not found[3]:
        return today + timedelta(count)
    units = [each.sense for each in tongue.words.get(found[3], ()) if each.sense in _UNITS]
    if not units:
        raise ValueError("no such unit")
    return added(today, count, units[0])


def _numeric(numbers: list[int], order: str, today: date) -> date:
    names = order if len(numbers) == 3 else order.replace("y", "")
    parts = dict(zip(names, numbers, strict=True))
    return date(_year(parts.get("y", today.year), today), parts["M"], parts["d"])


def _year(year: int, today: date) -> int:
    """The year meant; of two digits the nearest to today."""
    if year >= 100:
        return year
    century = today.year - today.year % 100
    return min((century - 100 + year, century + year, century + 100 + year), key=lambda each: abs(each - today.year))
