"""Each rule of EN 16931 and of XRechnung that a paper could break is named when it does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from sync.papers.codes import Profile
from sync.papers.own_rules import broken
from sync.papers.paper import Address, Adjustment, Paper, Place, Preceding
from tests.sync.papers.samples import invoice


def of_seller(**more: Any) -> Callable[[Paper], Paper]:
    return lambda paper: replace(paper, seller=replace(paper.seller, **more))


def of_buyer(**more: Any) -> Callable[[Paper], Paper]:
    return lambda paper: replace(paper, buyer=replace(paper.buyer, **more))


def of_line(**more: Any) -> Callable[[Paper], Paper]:
    return lambda paper: replace(paper, lines=(replace(paper.lines[0], **more), *paper.lines[1:]))


def with_(**more: Any) -> Callable[[Paper], Paper]:
    return lambda paper: replace(paper, **more)


def nowhere(party: str, **more: Any) -> Callable[[Paper], Paper]:
    def changed(paper: Paper) -> Paper:
        told = getattr(paper, party)
        return replace(paper, **{party: replace(told, address=replace(told.address, **more))})

    return changed


BROKEN: dict[str, Callable[[Paper], Paper]] = {
    "BR-04": with_(kind="quote"),
    "BR-02": with_(provisional=True),
    "BR-CL-04": with_(currency="XYZ"),
    "BR-DEC-09": with_(currency="KWD"),
    "BR-53": with_(tax_currency="USD", tax_in_tax_currency=None),
    "BR-29": with_(period=("2026-02-01", "2026-01-01")),
    "BR-06": of_seller(name=" "),
    "BR-07": of_buyer(name=""),
    "BR-09": nowhere("seller", country="XX"),
    "BR-11": nowhere("buyer", country="EU"),
    "BR-CO-26": of_seller(number="", register_number="", vat_id=""),
    "BR-CO-09": of_seller(vat_id="123456789"),
    "BR-62": of_seller(endpoint="a@b.example", endpoint_scheme="mail"),
    "BR-63": of_buyer(endpoint="a@b.example", endpoint_scheme=""),
    "BG-5": nowhere("seller", lines=("1", "2", "3", "4")),
    "BR-16": with_(lines=()),
    "BR-25": of_line(text=""),
    "BR-23": of_line(unit="hour"),
    "BR-27": of_line(unit_price=-1),
    "BR-49": with_(means=""),
    "BR-CL-16": with_(means="99"),
    "BR-61": with_(means="58", banks=()),
    "BR-CO-18": with_(taxes=()),
    "BR-55": lambda paper: replace(paper, references=replace(paper.references, preceding=(Preceding(" "),))),
    "BR-CO-25": with_(due_day="", terms="", early_payments=(), instalments=()),
}
OF_XRECHNUNG: dict[str, Callable[[Paper], Paper]] = {
    "BR-DE-1": with_(means="", banks=()),
    "BR-DE-2": of_seller(phone=""),
    "BR-DE-3": nowhere("seller", city=""),
    "BR-DE-8": nowhere("buyer", postcode=""),
    "BR-DE-15": lambda paper: replace(paper, references=replace(paper.references, buyer="")),
    "BR-DE-10": with_(delivery=Place("", Address((), "", "Kiel", "", "DE"))),
    "PEPPOL-EN16931-R020": of_seller(endpoint=""),
    "PEPPOL-EN16931-R010": of_buyer(endpoint=""),
}


def rules(paper: Paper, profile: Profile = Profile.EN16931) -> set[str]:
    return {str(each.detail["rule"]) for each in broken(paper, profile)}


@pytest.mark.parametrize(("rule", "change"), BROKEN.items(), ids=BROKEN)
def test_each_rule_is_named_when_it_is_broken(rule: str, change: Callable[[Paper], Paper]) -> None:
    assert rules(invoice()) == set()
    assert rule in rules(change(invoice()))


@pytest.mark.parametrize(("rule", "change"), OF_XRECHNUNG.items(), ids=OF_XRECHNUNG)
def test_each_rule_of_xrechnung_is_asked_of_an_xrechnung(rule: str, change: Callable[[Paper], Paper]) -> None:
    assert rules(invoice(), Profile.XRECHNUNG) == set()
    assert rule in rules(change(invoice()), Profile.XRECHNUNG)
    assert rule not in rules(change(invoice()))


def test_a_discount_below_nothing_is_a_charge() -> None:
    for rule, charge in (("BR-33", False), ("BR-38", True)):
        assert rule in rules(replace(invoice(), adjustments=(Adjustment(-1, charge, "Loyal", percent=190_000),)))


def test_peppol_asks_for_what_the_buyer_calls_it() -> None:
    nameless = replace(invoice(), references=replace(invoice().references, buyer="", order=""))
    assert "PEPPOL-EN16931-R003" in rules(nameless, Profile.PEPPOL)
