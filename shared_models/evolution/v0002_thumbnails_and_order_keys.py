"""Attachments name a thumbnail, pipelines and stages have an order that can be changed without renumbering."""

from shared_models.kernel.evolution import AddField, Evolution

evolution = Evolution(
    2, (AddField("attachment", "thumbnail"), AddField("pipeline", "order_key"), AddField("stage", "order_key"))
)
