"""What an e-invoice has no element for and says in words: instalments, and discount for early payment.

Law: a discount stands on a line of its own as XRechnung writes it, `#SKONTO#TAGE=14#PROZENT=2.00#`, for programs.
"""

import re
from typing import Final

from shared_models.kernel.money import to_text
from sync.papers.figures import PERCENT_SCALE, Figures
from sync.papers.layout import early_words, instalment_words
from sync.papers.paper import EarlyPayment, Paper
from sync.papers.texts import cleaned

_EARLY: Final = re.compile(
    r"^#SKONTO#TAGE=([0-9]{1,4})#PROZENT=([0-9]{1,3}\.[0-9]{2})(?:#BASISBETRAG=[^#]*)?#[ ]*$", re.MULTILINE
)
_FINEST = 10 ** (PERCENT_SCALE - 2)


def terms_text(paper: Paper) -> str:
    """The terms of payment in one text (BT-20): the paper's own, the instalments, the discounts."""
    figures = Figures(paper.language, paper.currency)
    lines = [cleaned(paper.terms)] if paper.terms else []
    if paper.instalments:
        lines += instalment_words(paper, figures)
    for each in paper.early_payments:
        if each.discount % _FINEST:  # the written form knows two decimals
            lines.append(early_words(paper, figures, each.days, each.discount, each.until, each.amount))
        else:
            lines.append(f"#SKONTO#TAGE={each.days}#PROZENT={to_text(each.discount // _FINEST, 2)}#")
    # XRechnung wants each discount to end its line.
    return "\n".join(lines) + ("\n" if paper.early_payments else "")


def terms_read(text: str) -> tuple[str, tuple[EarlyPayment, ...]]:
    """The text without the discounts, and the discounts."""
    found = tuple(
        EarlyPayment(int(days), int(percent.replace(".", "")) * _FINEST) for days, percent in _EARLY.findall(text)
    )
    return _EARLY.sub("", text).strip(), found
