"""What the card of a deal says: whose it is, when it should close, and what comes next; or how it ended."""

from desktop.crm.attention import days_in
from desktop.crm.board_cards import BoardCards, Says
from desktop.crm.closing import age, closed, expected, step
from desktop.crm.pipelines import Stage
from desktop.theme.tokens import Tone
from sync.clock import now
from sync.replica.lists import Line
from sync.replica.next_steps import NextStep


class DealCards(BoardCards):
    """The cards of the deals of a pipeline."""

    record = "deal"
    about = "deal_id"
    fields = (
        "company_id",
        "contact_id",
        "owner_id",
        "amount",
        "currency",
        "expected_close",
        "closed_at",
        "next_step",
        "stage_since",
        "lost_reason",
    )

    def says(self, line: Line, stage: Stage, planned: NextStep | None) -> Says:
        """Whose deal it is, and how it stands."""
        named = (line.values[each] for each in ("company_id", "contact_id"))
        whose = next((line.titles[each] for each in named if each in line.titles), "")
        lines, tones, edge, old = self._open(line, stage, planned) if stage.is_open else self._over(line, stage)
        return (whose, *lines), (None, *tones), edge, old

    def _open(self, line: Line, stage: Stage, planned: NextStep | None) -> Says:
        """An open deal: when it should close, what comes next, and whether it has been here for too long."""
        row = line.values
        close, tone = expected(row["expected_close"], self.today, self.values)
        what, about = step(planned, row["next_step"], self.today, self.values)
        stale = self.is_stale(row["stage_since"], stage.id)
        edge = Tone.NEGATIVE if tone is Tone.NEGATIVE else tone or about
        old = age(days_in(row["stage_since"], now())) if stale else ""
        return (close, what), (tone, about), edge, old

    def _over(self, line: Line, stage: Stage) -> Says:
        """A deal that is over: since when, and why it was lost."""
        won = stage.outcome == "won"
        return (
            (closed(line.values["closed_at"], won, self.values), "" if won else self.text(line, "lost_reason")),
            (),
            None,
            "",
        )
