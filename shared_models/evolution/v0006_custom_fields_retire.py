"""Custom fields can be asked for when a record is made, and be retired."""

from shared_models.kernel.evolution import AddField, Evolution

evolution = Evolution(6, (AddField("custom_field", "asked"), AddField("custom_field", "retired")))
