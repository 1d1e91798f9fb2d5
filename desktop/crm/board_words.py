"""What a board calls the records on it, in whole sentences: those of deals, those of leads."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class BoardWords:
    """`{record}`, `{stage}`, `{what}` and `{sums}` are filled in where they stand."""

    section: str
    new: str
    add: str
    search: str
    move: str
    open: str
    edit: str
    rename: str
    next: str
    previous: str
    choose: str
    mine: str
    as_list: str
    delete: str
    worth: str
    nobody: str
    all: str
    none: str
    teaching: str


def of_deals() -> BoardWords:
    """Of deals."""
    return BoardWords(
        section=_tr("Deals board"),
        new=_tr("New deal"),
        add=_tr("Add a deal to this stage"),
        search=_tr("Search the deals on the board"),
        move=_tr("Move the deal to…"),
        open=_tr("Open the deal"),
        edit=_tr("Edit the deal"),
        rename=_tr("Rename the deal"),
        next=_tr("Next deal of the stage"),
        previous=_tr("Previous deal of the stage"),
        choose=_tr("Choose which deals are shown"),
        mine=_tr("Only my deals, or all"),
        as_list=_tr("Show the deals as a list"),
        delete=_tr("Delete the deal"),
        worth=_tr("Open deals are worth {sums}"),
        nobody=_tr("No deals found"),
        all=_tr("Show all deals"),
        none=_tr("No deals yet"),
        teaching=_tr("A deal is a possible sale. Drag it from stage to stage until it is won; M moves it by keyboard."),
    )


def of_leads() -> BoardWords:
    """Of leads."""
    return BoardWords(
        section=_tr("Leads board"),
        new=_tr("New lead"),
        add=_tr("Add a lead here"),
        search=_tr("Search the leads on the board"),
        move=_tr("Move the lead to…"),
        open=_tr("Open the lead"),
        edit=_tr("Edit the lead"),
        rename=_tr("Rename the lead"),
        next=_tr("Next lead below"),
        previous=_tr("Lead above"),
        choose=_tr("Choose which leads are shown"),
        mine=_tr("Only my leads, or all"),
        as_list=_tr("Show the leads as a list"),
        delete=_tr("Delete the lead"),
        worth=_tr("Open leads may be worth {sums}"),
        nobody=_tr("No leads found"),
        all=_tr("Show all leads"),
        none=_tr("No leads yet"),
        teaching=_tr(
            "A lead is somebody who has shown interest. Move it on as you learn more; "
            "in the column Converted it becomes a contact, a company and a deal."
        ),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Board", text)
