"""Custom fields can hold numbers with decimals, amounts of money, and references."""

from shared_models.kernel.evolution import AddField, Evolution

evolution = Evolution(9, tuple(AddField("custom_field", each) for each in ("scale", "currency", "reference")))
