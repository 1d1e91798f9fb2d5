"""The official rules of EN 16931, where their files lie on this computer: a check by rules that nobody here wrote.

Law: absent files or an absent engine are told as *not checked*, never as *fine*. The engine (saxonche) is an option; it
runs in one thread that it keeps, because it does not bear being used from several.
"""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from sync.papers.xml_tree import Node, parsed


class NotChecked(StrEnum):
    """Why the official rules were not asked."""

    NO_FOLDER = "no_folder"
    NO_FILES = "no_files"
    NO_ENGINE = "no_engine"


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that the e-invoice breaks, in the words of the rule; only a fatal one keeps it from being sent."""

    rule: str
    text: str
    where: str
    fatal: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the official rules say; with `not_checked` they said nothing. `files` are the rules that were asked."""

    findings: tuple[Finding, ...] = ()
    not_checked: NotChecked | None = None
    files: tuple[str, ...] = ()


def official(xml: bytes, folder: Path | None) -> Outcome:
    """Check a CII or UBL file by every validation stylesheet (.xslt, .xsl) for its syntax that lies in `folder`."""
    if folder is None or not folder.is_dir():
        return Outcome(not_checked=NotChecked.NO_FOLDER)
    cii = parsed(xml).name == "rsm:CrossIndustryInvoice"
    sheets = sorted(each for each in folder.rglob("*.xsl*") if _is_for(each, cii))
    if not sheets:
        return Outcome(not_checked=NotChecked.NO_FILES)
    if find_spec("saxonche") is None:
        return Outcome(not_checked=NotChecked.NO_ENGINE)
    text = xml.decode()
    reports = _engine_thread().submit(lambda: [_report(each, text) for each in sheets]).result()
    findings = [finding for report in reports for finding in _findings(parsed(report.encode()))]
    return Outcome(tuple(dict.fromkeys(findings)), files=tuple(each.name for each in sheets))


def _is_for(sheet: Path, cii: bool) -> bool:
    name = sheet.name.upper()
    return ("CII" in name or "FACTUR-X_EN16931" in name) if cii else "UBL" in name


@cache
def _engine_thread() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(max_workers=1, thread_name_prefix="official-rules")


@cache
def _engine() -> Any:
    from saxonche import PySaxonProcessor  # an option, and heavy

    return PySaxonProcessor(license=False)


@cache
def _sheet(path: Path) -> Any:
    return _engine().new_xslt30_processor().compile_stylesheet(stylesheet_file=str(path))


def _report(path: Path, xml: str) -> str:
    report: str = _sheet(path).transform_to_string(xdm_node=_engine().parse_xml(xml_text=xml))
    return report


def _findings(report: Node) -> list[Finding]:
    return [
        Finding(
            each.attributes.get("id", ""),
            " ".join(" ".join(part.text for part in each.walk()).split()),
            each.attributes.get("location", ""),
            each.attributes.get("flag", each.attributes.get("role", "fatal")) not in ("warning", "information"),
        )
        for each in report.walk()
        if each.name in ("svrl:failed-assert", "svrl:successful-report")
    ]
