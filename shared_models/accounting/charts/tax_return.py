"""A tax return reckoned from the sums of tagged lines.

A form rounds, the books do not: what is to be paid by the form and what the books owe may differ by the cents the form
leaves out. Both are given, and the difference, so that it can be booked when the return is filed.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from shared_models.accounting.charts.tax_form import Box, BoxRounding, TaxForm

_WHOLE = 100 * 10**4  # percent of scale 4


@dataclass(frozen=True)
class BoxAmount:
    """What stands in a box: minor units of the base currency."""

    key: str
    label: str
    amount: int
    tags: tuple[str, ...]


@dataclass(frozen=True)
class TaxReturn:
    """A form filled in. `payable` is by the form, `booked` by the books; negative means that it comes back."""

    boxes: tuple[BoxAmount, ...]
    payable: int
    booked: int

    @property
    def difference(self) -> int:
        """What the form's rounding adds to what the books owe."""
        return self.payable - self.booked


def tax_return(form: TaxForm, sums: Mapping[str, int], *, exponent: int = 2, language: str = "en") -> TaxReturn:
    """Fill in a form: `sums` is debit less credit of the period by tag, `exponent` the decimals of the currency."""
    amounts: dict[str, int] = {}
    for box in form.boxes:
        amounts[box.key] = _rounded(_amount(box, sums, amounts), box.rounding, 10**exponent)
    boxes = tuple(
        BoxAmount(box.key, box.names.get(language) or box.names["en"], amounts[box.key], box.tags + box.other_side)
        for box in form.boxes
    )
    booked = -sum(value for tag, value in sums.items() if tag in form.owed_tags)
    return TaxReturn(boxes, amounts[form.payable], booked)


def _amount(box: Box, sums: Mapping[str, int], amounts: Mapping[str, int]) -> int:
    value = box.sign * (_sum(box.tags, sums) - _sum(box.other_side, sums))
    value += sum(amounts[key] for key in box.adds) - sum(amounts[key] for key in box.takes_off)
    if box.share_of is not None:
        value += _nearest(amounts[box.share_of] * box.percent, _WHOLE)
    return max(value, 0) if box.floor else value


def _sum(tags: tuple[str, ...], sums: Mapping[str, int]) -> int:
    return sum(sums.get(tag, 0) for tag in tags)


def _rounded(value: int, rounding: BoxRounding, unit: int) -> int:
    if rounding is BoxRounding.CENTS:
        return value
    if rounding is BoxRounding.WHOLE_NEAREST:
        return _nearest(value, unit) * unit
    whole = abs(value) // unit * unit
    return whole if value >= 0 else -whole


def _nearest(value: int, unit: int) -> int:
    """The quotient, half away from zero."""
    whole = (2 * abs(value) + unit) // (2 * unit)
    return whole if value >= 0 else -whole
