"""Why something came to nothing, in words: the product's own reasons in the person's language, others as they are."""

from collections.abc import Sequence

from desktop.derive.words import declared
from shared_models.crm.deal import LOST_REASONS
from shared_models.crm.lead import UNQUALIFIED_REASONS


def said(reason: str | None, own: Sequence[str]) -> str:
    """A reason in words. `own` are those that the product offers."""
    return declared(reason) if reason and reason in own else reason or ""


def why_lost(reason: str | None) -> str:
    """Why a deal was lost."""
    return said(reason, LOST_REASONS)


def why_unqualified(reason: str | None) -> str:
    """Why a lead came to nothing."""
    return said(reason, UNQUALIFIED_REASONS)
