"""What the card of a lead says: for whom it is, how to reach it, and what comes next; or what became of it."""

from PySide6.QtCore import QCoreApplication, QDateTime

from desktop.crm.board_cards import BoardCards, Says
from desktop.crm.closing import step
from desktop.crm.pipelines import Stage
from sync.replica.lists import Line
from sync.replica.next_steps import NextStep


class LeadCards(BoardCards):
    """The cards of leads."""

    record = "lead"
    about = "lead_id"
    fields = (
        "company_name",
        "job_title",
        "email",
        "phone",
        "mobile",
        "amount",
        "currency",
        "owner_id",
        "updated_at",
        "converted_at",
        "unqualified_reason",
    )

    def says(self, line: Line, stage: Stage, planned: NextStep | None) -> Says:
        """Who it is, and how it stands."""
        row = line.values
        whose = row["company_name"] or row["job_title"] or ""
        reached = row["email"] or row["phone"] or row["mobile"] or ""
        who = ("" if whose == line.title else whose, "" if reached == line.title else reached)
        if stage.is_open:
            what, about = step(planned, None, self.today, self.values)
            known = [each for each in who if each]
            return (*known, what), (*(None for _ in known), about), about, ""
        won = stage.outcome == "won"
        at = row["converted_at"] if won else row["updated_at"]
        reason = "" if won else self.text(line, "unqualified_reason")
        return (who[0], self._since(at, won), reason), (), None, ""

    def _since(self, at: int | None, won: bool) -> str:
        if at is None:
            return ""
        day = self.values.date(QDateTime.fromMSecsSinceEpoch(at // 1_000).date())
        return (_tr("Converted {day}") if won else _tr("Unqualified {day}")).format(day=day)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Board", text)
