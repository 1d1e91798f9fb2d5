"""The few words that people use for days, by language: English, German, French, Spanish and Arabic.

Each word stands for one or more meanings; what a run of meanings says is decided in `date_words.py`, for all languages
alike. Names of weekdays and months come from the locale's own data, save the English ones, which always count.
"""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


class Sense(StrEnum):
    """What a word may mean."""

    TODAY = "today"
    TOMORROW = "tomorrow"
    YESTERDAY = "yesterday"
    NEXT = "next"
    THIS = "this"
    IN = "in"
    AFTER = "after"
    END = "end"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    WEEKDAY = "weekday"
    MONTH_NAME = "month-name"
    NUMBER = "number"
    ORDINAL = "ordinal"
    FILLER = "filler"
    AT = "at"
    NOON = "noon"
    MIDNIGHT = "midnight"


@dataclass(frozen=True, slots=True)
class Meaning:
    """A sense, with the weekday (0 is Monday), the month (1 to 12) or the number meant."""

    sense: Sense
    number: int = 0


_ENGLISH = {
    Sense.TODAY: "today tod tonight now",
    Sense.TOMORROW: "tomorrow tom tmr tmrw",
    Sense.YESTERDAY: "yesterday",
    Sense.NEXT: "next coming",
    Sense.THIS: "this",
    Sense.IN: "in",
    Sense.AFTER: "after",
    Sense.END: "end eo",
    Sense.DAY: "d day days",
    Sense.WEEK: "w wk week weeks",
    Sense.MONTH: "m mo month months",
    Sense.QUARTER: "q quarter quarters",
    Sense.YEAR: "y yr year years",
    Sense.FILLER: "on the of by",
    Sense.AT: "at",
    Sense.NOON: "noon midday",
    Sense.MIDNIGHT: "midnight",
}
_WORDS = {
    "en": _ENGLISH,
    "de": {
        Sense.TODAY: "heute",
        Sense.TOMORROW: "morgen",
        Sense.YESTERDAY: "gestern",
        Sense.NEXT: "nächste nächster nächsten nächstes nächstem kommende kommender kommenden kommendes",
        Sense.THIS: "diese dieser diesen dieses diesem",
        Sense.IN: "in",
        Sense.END: "ende",
        Sense.DAY: "t tag tage tagen",
        Sense.WEEK: "wo woche wochen",
        Sense.MONTH: "monat monate monaten monats",
        Sense.QUARTER: "quartal quartale quartalen quartals",
        Sense.YEAR: "j jahr jahre jahren jahres",
        Sense.FILLER: "am den der die das des bis uhr",
        Sense.AT: "um",
        Sense.NOON: "mittag mittags",
        Sense.MIDNIGHT: "mitternacht",
    },
    "fr": {
        Sense.TODAY: "aujourd'hui aujourdhui auj",
        Sense.TOMORROW: "demain",
        Sense.YESTERDAY: "hier",
        Sense.NEXT: "prochain prochaine",
        Sense.THIS: "ce cet cette",
        Sense.IN: "dans",
        Sense.AFTER: "après",
        Sense.END: "fin",
        Sense.DAY: "j jour jours",
        Sense.WEEK: "s sem semaine semaines",
        Sense.MONTH: "mois",
        Sense.QUARTER: "trimestre trimestres",
        Sense.YEAR: "a an ans année années",
        Sense.FILLER: "le la les de du au",
        Sense.AT: "à",
        Sense.NOON: "midi",
        Sense.MIDNIGHT: "minuit",
    },
    "es": {
        Sense.TODAY: "hoy",
        Sense.TOMORROW: "mañana",
        Sense.YESTERDAY: "ayer",
        Sense.NEXT: "próximo próxima siguiente viene entrante",
        Sense.THIS: "este esta",
        Sense.IN: "en dentro",
        Sense.AFTER: "pasado",
        Sense.END: "fin final",
        Sense.DAY: "d día días",
        Sense.WEEK: "s sem semana semanas",
        Sense.MONTH: "mes meses",
        Sense.QUARTER: "trimestre trimestres",
        Sense.YEAR: "a año años",
        Sense.FILLER: "el la los las de del que",
        Sense.AT: "a",
        Sense.NOON: "mediodía",
        Sense.MIDNIGHT: "medianoche",
    },
    "ar": {
        Sense.TODAY: "اليوم",
        Sense.TOMORROW: "غدا غد الغد بكرة",
        Sense.YESTERDAY: "أمس",
        Sense.NEXT: "القادم القادمة المقبل المقبلة التالي",
        Sense.THIS: "هذا هذه",
        Sense.IN: "خلال",
        Sense.AFTER: "بعد",
        Sense.END: "نهاية آخر",
        Sense.DAY: "يوم أيام",
        Sense.WEEK: "أسبوع أسابيع الأسبوع",
        Sense.MONTH: "شهر أشهر شهور الشهر",
        Sense.QUARTER: "ربع الربع",
        Sense.YEAR: "سنة سنوات السنة عام العام",
        Sense.FILLER: "يوم في",
        Sense.AT: "الساعة",
        Sense.NOON: "الظهر",
        Sense.MIDNIGHT: "منتصف",
    },
}
_SINGLE = {"en": "a an one", "de": "einem einer einen", "fr": "un une", "es": "un una", "ar": ""}
_PHRASES = {
    "eow": "end week",
    "eom": "end month",
    "eoq": "end quarter",
    "eoy": "end year",
    "übermorgen": "day after tomorrow",
    "monatsende": "end month",
    "jahresende": "end year",
    "après-demain": "after tomorrow",
    "pasadomañana": "after tomorrow",
}
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = "january february march april may june july august september october november december".split()

Names = tuple[tuple[int, str], ...]
"""Numbers and what the locale calls them: weekdays from 0 for Monday, or months from 1."""


def folded(text: str) -> str:
    """The text without case, accents and invisible marks, so that `Próxima` and `proxima` are one word."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in plain if unicodedata.category(each) not in ("Mn", "Cf")).replace("’", "'")


@lru_cache(maxsize=16)
def vocabulary(language: str, weekdays: Names = (), months: Names = ()) -> Mapping[str, tuple[Meaning, ...]]:
    """What each folded word may mean to somebody of this language, English included."""
    found: dict[str, set[Meaning]] = {}

    def say(words: Iterable[str], meaning: Meaning) -> None:
        for each in words:
            if word := folded(each).rstrip("."):
                found.setdefault(word, set()).add(meaning)

    for known in dict.fromkeys(("en", language)):
        for sense, words in _WORDS.get(known, {}).items():
            say(words.split(), Meaning(sense))
        say(_SINGLE.get(known, "").split(), Meaning(Sense.NUMBER, 1))
    for number, name in enumerate(_WEEKDAYS):
        say({name, name[:3], name[:4] if number in (1, 3) else name, name[:2]}, Meaning(Sense.WEEKDAY, number))
    say(["thurs", "thur"], Meaning(Sense.WEEKDAY, 3))
    for number, name in enumerate(_MONTHS, 1):
        say({name, name[:3]}, Meaning(Sense.MONTH_NAME, number))
    say(["sept"], Meaning(Sense.MONTH_NAME, 9))
    for number, name in weekdays:
        say([name], Meaning(Sense.WEEKDAY, number))
    for number, name in months:
        say([name], Meaning(Sense.MONTH_NAME, number))
    return {
        word: tuple(sorted(meanings, key=lambda each: (each.sense, each.number))) for word, meanings in found.items()
    }


def phrase(word: str) -> str:
    """One word written as several: `eom` is the end of the month."""
    return _FOLDED_PHRASES.get(word, word)


_FOLDED_PHRASES = {folded(each): words for each, words in _PHRASES.items()}
