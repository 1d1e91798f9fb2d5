"""Amounts and the decimals of their currency: 1,000 euro are 100000 in minor units, 1,000 yen are 1000."""

from collections.abc import Mapping

from shared_models.kernel.faults import InvalidValue, worded
from shared_models.kernel.json_form import scale_of
from shared_models.kernel.record_field import RecordField, Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row


def rescaled(field: RecordField, amount: int, more: int) -> int:
    """The amount with so many decimals more, or fewer. Raises InvalidValue rather than drop any."""
    if more >= 0:
        return amount * int(10**more)
    whole, rest = divmod(amount, int(10**-more))
    if rest:
        raise InvalidValue(worded("{field} has more decimals than its currency.", field=field.label), field=field.name)
    return whole


def amounts_along(record_type: RecordType, row: Row, after: Mapping[str, Value]) -> dict[str, Value]:
    """The amounts to write along with another currency, so that 1,000 stays 1,000. Raises InvalidValue."""
    found: dict[str, Value] = {}
    for each in record_type.fields:
        held = row.get(each.name)
        if each.currency and each.currency in after and each.name not in after and isinstance(held, int):
            more = scale_of(each, after) - scale_of(each, row)
            if more:
                found[each.name] = each.check(rescaled(each, held, more))
    return found
