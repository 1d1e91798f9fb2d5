"""Invented companies and the people who work there."""

import re
import unicodedata
from dataclasses import dataclass, field

from server.demo.locales import INDUSTRIES, LOCALES, STEM_ENDS, STEMS, Locale
from server.demo.story import DAY, Story
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant, to_datetime
from shared_models.kernel.sort_key import fold

_LIFECYCLES = ("lead", "qualified", "customer", "partner", "former")
_LIFECYCLE_WEIGHTS = (40, 20, 30, 4, 6)
_SOURCES = ("website", "referral", "event", "outbound", "advertising", "import", "other")
_SIZES = ("1", "2", "3", "4", "5", "6")
_SIZE_WEIGHTS = (18, 34, 26, 14, 6, 2)
_NOT_IN_ADDRESS = re.compile(r"[^a-z0-9]+")
IMPORT_SHARE = 0.4
"""How much of the data was there from the first week on, as after moving in from another program."""


@dataclass(frozen=True, slots=True)
class Company:
    """What later events need to know of a company."""

    id: Id
    name: str
    domain: str
    locale: Locale
    city: str
    postal_code: str
    since: Instant


@dataclass(frozen=True, slots=True)
class Contact:
    """What later events need to know of a contact."""

    id: Id
    name: str
    company: Company | None
    locale: Locale
    since: Instant


@dataclass(slots=True)
class Names:
    """Names that have been given, so that each company and each address is given once."""

    taken: set[str] = field(default_factory=set)

    def once(self, wanted: str, form: str) -> str:
        """`wanted`, or `form` with the first free number in it."""
        number, name = 2, wanted
        while name in self.taken:
            name = form.format(number)
            number += 1
        self.taken.add(name)
        return name


def make_companies(story: Story, names: Names, tags: list[Id], count: int) -> list[Company]:
    """Companies, some of them daughters of earlier ones."""
    made: list[Company] = []
    parents: list[Company] = []
    for _ in range(count):
        locale = story.rng.choices(LOCALES, [each.weight for each in LOCALES])[0]
        at = _since(story, story.begin)
        mothers = [each for each in parents if each.locale is locale and each.since < at]
        parent = story.rng.choice(mothers) if mothers and story.some(0.18) else None
        company = _company(story, names, locale, at, parent, tags)
        made.append(company)
        if parent is None or story.some(0.1):
            parents.append(company)
    return made


def make_contacts(story: Story, names: Names, companies: list[Company], tags: list[Id], count: int) -> list[Contact]:
    """People, most of them at a company; a few companies have many."""
    weights = [story.rng.paretovariate(1.2) for _ in companies]
    return [
        _contact(story, names, story.rng.choices(companies, weights)[0] if story.some(0.93) else None, tags)
        for _ in range(count)
    ]


def make_changes(story: Story, contacts: list[Contact], count: int) -> None:
    """What became different: new numbers, new positions, leads that became customers."""
    for contact in story.rng.choices(contacts, k=count):
        at = story.workday(contact.since, story.until - DAY)
        what = story.rng.randrange(3)
        if what == 0:
            story.change("contact", contact.id, at, phone=number(story, contact.locale.phone))
        elif what == 1:
            story.change("contact", contact.id, at, job_title=story.rng.choice(contact.locale.titles))
        else:
            story.change("contact", contact.id, at, lifecycle=story.rng.choice(_LIFECYCLES[1:]))


def spelt(word: str) -> tuple[str, str]:
    """A word and how it is written in an address."""
    shown, _, latin = word.partition("=")
    return shown, latin or shown


def slug(text: str) -> str:
    """Text as part of an address."""
    german = text.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
    plain = unicodedata.normalize("NFKD", fold(german)).encode("ascii", "ignore").decode()
    return _NOT_IN_ADDRESS.sub("-", plain).strip("-")


def number(story: Story, form: str) -> str:
    """A telephone number: each # a digit."""
    return "".join(str(story.rng.randrange(10)) if each == "#" else each for each in form)


def _since(story: Story, low: Instant) -> Instant:
    if low < story.begin + 7 * DAY and story.some(IMPORT_SHARE):
        return story.workday(low, story.begin + 7 * DAY)
    return story.workday(low, story.until - DAY)


def _address(story: Story, locale: Locale) -> dict[str, str]:
    city = story.rng.choice(locale.cities)
    # British codes have two words, others one; some cities have two: the code ends with the last word that has digits.
    words = city.split()
    cut = max(place for place, word in enumerate(words) if any(letter.isdigit() for letter in word)) + 1
    street = locale.street_form.format(street=story.rng.choice(locale.streets), number=story.rng.randint(1, 140))
    return {
        "street": street,
        "postal_code": " ".join(words[:cut]),
        "city": " ".join(words[cut:]),
        "country": locale.country,
    }


def _company(
    story: Story, names: Names, locale: Locale, at: Instant, parent: Company | None, tags: list[Id]
) -> Company:
    rng = story.rng
    trade, trade_latin = spelt(rng.choice(locale.trades))
    stem = f"{rng.choice(STEMS)}{rng.choice(STEM_ENDS)}"
    short = names.once(f"{stem} {trade}", f"{stem} {trade} {{}}")
    domain = names.once(f"{slug(f'{stem} {trade_latin}')}.example", f"{slug(f'{stem} {trade_latin}')}-{{}}.example")
    address = _address(story, locale)
    revenue = int(rng.lognormvariate(14.2, 1.3)) * locale.per_euro if story.some(0.6) else None
    record_id = story.create(
        "company",
        at,
        name=short,
        legal_name=f"{short} {rng.choice(locale.legal)}" if story.some(0.7) else None,
        parent_id=parent.id if parent else None,
        industry=rng.choice(INDUSTRIES),
        size=rng.choices(_SIZES, _SIZE_WEIGHTS)[0],
        lifecycle=rng.choices(_LIFECYCLES, _LIFECYCLE_WEIGHTS)[0],
        website=f"https://www.{domain}",
        domain=domain,
        email=f"info@{domain}",
        phone=number(story, locale.phone),
        language=locale.language,
        currency=locale.currency,
        annual_revenue=_rounded(revenue, locale) if revenue else None,
        owner_id=story.seller(),
        tags=_tags(story, tags),
        notes=rng.choice(locale.notes) if story.some(0.15) else None,
        **address,
    )
    return Company(record_id, short, domain, locale, address["city"], address["postal_code"], at)


def _contact(story: Story, names: Names, company: Company | None, tags: list[Id]) -> Contact:
    rng = story.rng
    locale = company.locale if company else rng.choices(LOCALES, [each.weight for each in LOCALES])[0]
    at = _since(story, company.since if company else story.begin)
    first, first_latin = spelt(rng.choice(locale.first_names))
    (start, start_latin), (end, end_latin) = (
        spelt(rng.choice(locale.surname_starts)),
        spelt(rng.choice(locale.surname_ends)),
    )
    last = f"{start}{end}"
    local = slug(f"{first_latin} {start_latin}{end_latin}").replace("-", ".")
    domain = company.domain if company else f"post.{locale.country.lower()}.example"
    email = names.once(f"{local}@{domain}", f"{local}{{}}@{domain}") if story.some(0.96) else None
    address = _address(story, locale) if company is None else _at_company(story, company)
    born = to_datetime(story.until).year - rng.randint(22, 66)
    record_id = story.create(
        "contact",
        at,
        first_name=first,
        last_name=last,
        company_id=company.id if company else None,
        job_title=rng.choice(locale.titles) if company and story.some(0.85) else None,
        lifecycle=rng.choices(_LIFECYCLES, _LIFECYCLE_WEIGHTS)[0],
        email=email,
        phone=number(story, locale.phone) if story.some(0.8) else None,
        mobile=number(story, locale.mobile) if story.some(0.45) else None,
        language=locale.language,
        birthday=f"{born}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}" if story.some(0.2) else None,
        source=rng.choice(_SOURCES),
        do_not_contact=True if story.some(0.02) else None,
        owner_id=story.seller(),
        tags=_tags(story, tags),
        notes=rng.choice(locale.notes) if story.some(0.1) else None,
        **address,
    )
    return Contact(record_id, f"{first} {last}", company, locale, at)


def _at_company(story: Story, company: Company) -> dict[str, str]:
    address = _address(story, company.locale)
    return {**address, "city": company.city, "postal_code": company.postal_code}


def _tags(story: Story, tags: list[Id]) -> list[Id] | None:
    return sorted(story.rng.sample(tags, story.rng.choice((1, 1, 2, 3)))) if story.some(0.3) else None


def _rounded(units: int, locale: Locale) -> int:
    """Whole thousands of the currency, in its minor unit."""
    return max(units // 1000, 1) * 1000 * (1 if locale.currency == "JPY" else 100)
