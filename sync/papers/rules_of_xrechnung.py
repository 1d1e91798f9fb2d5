"""What XRechnung 3 and Peppol ask for beyond EN 16931, as far as a Paper could lack it."""

from collections.abc import Iterator

from shared_models.kernel.faults import RuleBroken, worded
from sync.papers.codes import Profile
from sync.papers.paper import Paper


def broken_xrechnung(paper: Paper, profile: Profile) -> Iterator[RuleBroken]:
    """Every further rule the paper breaks."""
    seller, buyer = paper.seller, paper.buyer
    german = profile is Profile.XRECHNUNG
    if german and not paper.means:
        yield _broken("XRechnung asks how to pay ({rule})", "BR-DE-1", "means")
    if german and not (seller.contact and seller.phone and seller.email):
        yield _broken("XRechnung asks for the seller’s contact with telephone and e-mail ({rule})", "BR-DE-2", "seller")
    if german and not (seller.address.city and seller.address.postcode):
        yield _broken("XRechnung asks for postcode and town of the seller ({rule})", "BR-DE-3", "seller")
    if german and not (buyer.address.city and buyer.address.postcode):
        yield _broken("XRechnung asks for postcode and town of the buyer ({rule})", "BR-DE-8", "buyer")
    there = paper.delivery.address if paper.delivery else None
    if german and there and not (there.city and there.postcode):
        yield _broken("XRechnung asks for postcode and town of the delivery ({rule})", "BR-DE-10", "delivery")
    if german and not paper.references.buyer:
        yield _broken("XRechnung asks for the buyer’s reference, the Leitweg-ID ({rule})", "BR-DE-15", "references")
    if not german and not (paper.references.buyer or paper.references.order):
        yield _broken(
            "Peppol asks for a reference of the buyer or an order ({rule})", "PEPPOL-EN16931-R003", "references"
        )
    if not seller.endpoint:
        yield _broken("The electronic address of the seller is needed ({rule})", "PEPPOL-EN16931-R020", "seller")
    if not buyer.endpoint:
        yield _broken("The electronic address of the buyer is needed ({rule})", "PEPPOL-EN16931-R010", "buyer")


def _broken(reason: str, rule: str, field: str) -> RuleBroken:
    return RuleBroken(worded(reason, rule=rule), field=field, rule=rule)
