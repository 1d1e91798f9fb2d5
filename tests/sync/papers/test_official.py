"""Our e-invoices against the official schemas and the official rules of EN 16931, which nobody here wrote."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import facturx
import pytest
from hypothesis import given, settings
from lxml import etree

from sync.papers.cii import cii, cii_tree
from sync.papers.codes import Profile
from sync.papers.factur_x import hybrid
from sync.papers.official import NotChecked, official
from sync.papers.own_rules import broken
from sync.papers.paper import Address, Paper, Party, TaxCategory
from sync.papers.ubl import ubl, ubl_tree

from .cases import CASES
from .samples import invoice, papers, sold, summed

OFFICIAL = Path(facturx.__file__).parent / "xsd_and_schematron"
SCHEMAS = {
    "CrossIndustryInvoice": "facturx-en16931/Factur-X_EN16931.xsd",
    "Invoice": "ubl-2.1/maindoc/UBL-Invoice-2.1.xsd",
    "CreditNote": "ubl-2.1/maindoc/UBL-CreditNote-2.1.xsd",
}


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the rules of EN 16931 for both syntaxes, and nothing else."""
    folder = tmp_path_factory.mktemp("rules")
    for file in (
        "facturx-en16931/FACTUR-X_EN16931.xslt",
        "facturx-en16931/FACTUR-X_EN16931_codedb.xml",
        "ubl-2.1/EN16931-UBL-validation.xslt",
    ):
        (folder / Path(file).name).symlink_to(OFFICIAL / file)
    return folder


@cache
def schema(name: str) -> Any:
    return etree.XMLSchema(etree.parse(OFFICIAL / SCHEMAS[name]))


def of_schema(xml: bytes) -> list[str]:
    tree = etree.fromstring(xml)
    found = schema(etree.QName(tree).localname)
    found.validate(tree)
    return [str(each) for each in found.error_log]


def by_rules(xml: bytes, folder: Path) -> set[str]:
    outcome = official(xml, folder)
    assert outcome.not_checked is None
    assert len(outcome.files) == 1
    return {f"{each.rule}: {each.text}" for each in outcome.findings if each.fatal}


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("written", [cii, ubl])
def test_every_kind_passes_the_official_rules(written: Callable[[Paper], bytes], name: str, rules: Path) -> None:
    xml = written(CASES[name])
    assert of_schema(xml) == []
    assert by_rules(xml, rules) == set()


@given(papers())
@settings(deadline=None, max_examples=12)
def test_any_paper_passes_the_official_rules(rules: Path, paper: Paper) -> None:
    for written in (cii, ubl):
        assert of_schema(written(paper)) == []
        assert by_rules(written(paper), rules) == set()


def _lines(**change: Any) -> Callable[[Paper], Paper]:
    return lambda paper: summed(replace(paper, lines=tuple(replace(line, **change) for line in paper.lines)))


def _no_vat(paper: Paper) -> Paper:
    return replace(paper, seller=replace(paper.seller, vat_id="", tax_number=""))


BREAKS: list[tuple[str, str, Callable[[Paper], Paper]]] = [
    ("BR-02", "everything", lambda paper: replace(paper, number="")),
    ("BR-06", "everything", lambda paper: replace(paper, seller=replace(paper.seller, name=""))),
    ("BR-07", "everything", lambda paper: replace(paper, buyer=replace(paper.buyer, name=""))),
    (
        "BR-09",
        "everything",
        lambda paper: replace(paper, seller=replace(paper.seller, address=Address(("x",), city="y"))),
    ),
    ("BR-11", "everything", lambda paper: replace(paper, buyer=Party("x", Address(city="y")))),
    ("BR-16", "everything", lambda paper: replace(paper, lines=())),
    ("BR-25", "everything", _lines(text="")),
    ("BR-27", "everything", _lines(unit_price=-1_000_000)),
    ("BR-29", "a period, two banks", lambda paper: replace(paper, period=("2026-11-30", "2026-11-01"))),
    ("BR-33", "everything", lambda paper: replace(paper, adjustments=(replace(paper.adjustments[0], reason=""),))),
    (
        "BR-57",
        "everything",
        lambda paper: replace(paper, delivery=replace(paper.delivery, address=Address(city="Ulm"))),
    ),
    ("BR-CO-09", "everything", lambda paper: replace(paper, seller=replace(paper.seller, vat_id="123456"))),
    ("BR-CO-10", "everything", lambda paper: replace(paper, totals=replace(paper.totals, lines=1))),
    ("BR-CO-13", "everything", lambda paper: replace(paper, totals=replace(paper.totals, net=1))),
    ("BR-CO-14", "everything", lambda paper: replace(paper, totals=replace(paper.totals, tax=1))),
    ("BR-CO-15", "everything", lambda paper: replace(paper, totals=replace(paper.totals, gross=1))),
    ("BR-CO-16", "everything", lambda paper: replace(paper, totals=replace(paper.totals, payable=1))),
    ("BR-S-02", "mixed rates", _no_vat),
    ("BR-Z-02", "zero", _no_vat),
    ("BR-E-02", "exempt", _no_vat),
    ("BR-AE-02", "reverse charge", lambda paper: replace(paper, buyer=replace(paper.buyer, vat_id=""))),
    ("BR-IC-02", "intra-community", lambda paper: replace(paper, buyer=replace(paper.buyer, vat_id=""))),
    ("BR-G-02", "export", _no_vat),
    ("BR-O-02", "not subject", lambda paper: replace(paper, buyer=replace(paper.buyer, vat_id="DE123456788"))),
    ("BR-S-05", "everything", _lines(percent=0)),
    ("BR-E-05", "exempt", _lines(percent=70_000)),
    ("BR-AE-05", "reverse charge", _lines(percent=70_000)),
    ("BR-S-08", "everything", lambda paper: replace(paper, taxes=(replace(paper.taxes[0], taxable=1), paper.taxes[1]))),
    ("BR-E-10", "exempt", lambda paper: replace(paper, taxes=(replace(paper.taxes[0], reason="", reason_code=""),))),
    (
        "BR-AE-10",
        "reverse charge",
        lambda paper: replace(paper, taxes=(replace(paper.taxes[0], reason="", reason_code=""),)),
    ),
    ("BR-IC-11", "intra-community", lambda paper: replace(paper, delivery_day="", period=None)),
    ("BR-IC-12", "intra-community", lambda paper: replace(paper, delivery=None)),
]


@pytest.mark.parametrize(("rule", "name", "change"), BREAKS, ids=[each[0] for each in BREAKS])
@pytest.mark.parametrize("tree", [cii_tree, ubl_tree])
def test_our_rules_name_what_the_official_ones_find(
    tree: Callable[..., Any], rule: str, name: str, change: Callable[[Paper], Paper], rules: Path
) -> None:
    paper = change(CASES[name])
    assert rule in {each.detail["rule"] for each in broken(paper)}
    assert rule in {each.partition(":")[0] for each in by_rules(tree(paper, Profile.EN16931).file(), rules)}


@pytest.mark.parametrize(
    ("written", "file"),
    [
        (cii, "cii-schematron-fr-ctc/BR-FR-Flux2-Schematron-CII.xslt"),
        (ubl, "ubl-2.1/BR-FR-Flux2-Schematron-UBL.xslt"),
    ],
)
def test_a_french_invoice_passes_the_rules_of_the_french_reform(
    written: Callable[[Paper], bytes], file: str, tmp_path: Path
) -> None:
    (tmp_path / Path(file).name).symlink_to(OFFICIAL / file)
    assert by_rules(written(CASES["a French one"]), tmp_path) == set()
    assert any(each.startswith("BR-FR-10") for each in by_rules(written(CASES["zero"]), tmp_path))


def test_another_program_finds_the_e_invoice_in_our_pdf() -> None:
    for name in ("everything", "credit note", "reverse charge"):
        made = hybrid(CASES[name])
        assert facturx.get_level(etree.fromstring(cii(CASES[name]))) == "en16931"
        assert facturx.get_facturx_xml_from_pdf(made, check_xsd=True) == ("factur-x.xml", cii(CASES[name]))


def test_what_was_not_checked_says_so(tmp_path: Path, rules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    xml = cii(invoice())
    assert official(xml, None).not_checked is NotChecked.NO_FOLDER
    assert official(xml, tmp_path / "none").not_checked is NotChecked.NO_FOLDER
    assert official(xml, tmp_path).not_checked is NotChecked.NO_FILES
    monkeypatch.setattr("sync.papers.official.find_spec", lambda name: None)
    assert official(xml, rules).not_checked is NotChecked.NO_ENGINE


def test_our_rules_of_xrechnung_ask_for_what_it_needs() -> None:
    assert [*broken(invoice(), Profile.XRECHNUNG)] == []
    bare = replace(
        invoice(),
        seller=replace(invoice().seller, contact="", endpoint=""),
        references=replace(invoice().references, buyer=""),
    )
    assert {each.detail["rule"] for each in broken(bare, Profile.XRECHNUNG)} == {
        "BR-DE-2",
        "BR-DE-15",
        "PEPPOL-EN16931-R020",
    }


def test_what_is_not_subject_stands_alone() -> None:
    mixed = summed(replace(CASES["not subject"], lines=(*CASES["not subject"].lines, sold("x", 1_000, 1_00))))
    assert "BR-O-11" in {each.detail["rule"] for each in broken(mixed)}
    assert TaxCategory.NOT_SUBJECT in {each.category for each in mixed.taxes}


def test_until_when_it_is_to_be_paid_is_asked_as_older_releases_of_the_rules_do() -> None:
    paper = replace(invoice(), due_day="", early_payments=())
    assert {each.detail["rule"] for each in broken(paper)} == {"BR-CO-25"}
    assert [*broken(replace(paper, terms="At once"))] == []
