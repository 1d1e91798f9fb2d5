"""A lead that comes to nothing says why."""

from shared_models.kernel.evolution import AddField, Evolution

evolution = Evolution(7, (AddField("lead", "unqualified_reason"),))
