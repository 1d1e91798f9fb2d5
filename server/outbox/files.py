"""The files of a paper: a PDF, with the e-invoice inside or plain, and the e-invoice by itself.

Law: what leaves the house has been checked, by our own rules always and by the official ones where they are present.
"""

from pathlib import Path

from shared_models.accounting.charts.taxes import EU
from shared_models.kernel.faults import RuleBroken, worded
from sync.papers.cii import cii
from sync.papers.codes import TYPE_CODES
from sync.papers.factur_x import hybrid
from sync.papers.file_name import file_name
from sync.papers.official import official
from sync.papers.own_rules import broken, require
from sync.papers.paper import Paper
from sync.papers.render import pdf
from sync.papers.ubl import ubl


def paper_pdf(paper: Paper) -> bytes:
    """The PDF as anybody may look at it: with the e-invoice inside where the paper makes one."""
    if paper.kind in TYPE_CODES and not any(broken(paper)):
        return hybrid(paper)
    return pdf(paper)


def files_to_send(paper: Paper, formats: list[str], rules: Path | None) -> list[tuple[str, str, bytes]]:
    """(name, media type, content) of each file that goes with a letter.

    Raises RuleBroken for what is provisional, for an invoice from the European Union that is no e-invoice unless a
    plain PDF is asked for, as consumers get it, and for what the official rules in the folder `rules` refuse.
    """
    if paper.provisional:
        raise RuleBroken("What is provisional has no number yet and cannot be sent.")
    name = file_name(paper)
    if paper.kind not in TYPE_CODES:
        return [(f"{name}.pdf", "application/pdf", pdf(paper))]
    is_plain, wants_ubl = "plain" in formats, "ubl" in formats
    if wants_ubl or (paper.seller.address.country in EU and not is_plain):
        require(paper)
        _officially(cii(paper), rules)
    found = [(f"{name}.pdf", "application/pdf", pdf(paper) if is_plain else paper_pdf(paper))]
    if wants_ubl:
        text = ubl(paper)
        _officially(text, rules)
        found.append((f"{name}.xml", "application/xml", text))
    return found


def _officially(xml: bytes, rules: Path | None) -> None:
    for each in official(xml, rules).findings:
        if each.fatal:
            reason = worded("The e-invoice breaks the official rule {rule}: {text}", rule=each.rule, text=each.text)
            raise RuleBroken(reason, rule=each.rule)
