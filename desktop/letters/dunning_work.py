"""What becomes of a dunning letter: a letter of the outbox where there is an address, else a file to print."""

from collections.abc import Iterable
from pathlib import Path

from sqlcipher3.dbapi2 import Connection

from desktop.letters.addresses import addresses_of
from desktop.letters.letter_papers import Known, papers_of
from desktop.letters.send_dialog import LETTER, stored_templates
from desktop.workspace import Workspace
from shared_models.communications.branding import BRANDING
from shared_models.communications.letter_words import languages_of, letter_words
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.write import Key
from sync.books.dunning import Proposal
from sync.clock import new_id, now

REMINDER = "reminder"
_PROPOSED = "SELECT id FROM dunning_run WHERE state = 'proposed' AND deleted_at IS NULL"


def going_to(proposal: Proposal) -> Key:
    """The customer it is for."""
    company = proposal.company_id
    return ("company", company) if company else ("contact", proposal.contact_id or "")


def reminder(workspace: Workspace, proposal: Proposal) -> Mutation | None:
    """The letter of the outbox with which it goes; None where nobody knows an address.

    Its numbers and sums are put in by the server when it goes.
    """
    kind, key = going_to(proposal)
    party = {f"{kind}_id": key}
    addresses = addresses_of(workspace.reader, party)
    if not addresses:
        return None
    known = Known(workspace.reader, workspace.catalogue)
    words = letter_words(
        REMINDER, languages_of(known.get(kind, key), known.get(*BRANDING)), stored_templates(workspace)
    )
    values = {
        "to": addresses[0],
        "subject": words.subject,
        "body": words.body,
        "letter_id": proposal.id,
        "formats": ["pdf"],
        **party,
    }
    return Mutation(new_id(), LETTER, new_id(), Action.CREATE, after=values, at=now())


def closed_runs(workspace: Workspace) -> list[Mutation]:
    """What the server has proposed is done with once somebody has written letters."""
    if not workspace.actor.may("dunning_run.close_dunning"):
        return []
    found = workspace.reader.execute(_PROPOSED).fetchall()
    return [Mutation(new_id(), "dunning_run", each, Action.VERB, verb="close_dunning", at=now()) for (each,) in found]


def saved_letters(connection: Connection, catalogue: Catalogue, keys: Iterable[Id], folder: Path) -> list[str]:
    """Write these dunning letters into a folder as PDF; the names of the files."""
    from sync.papers.file_name import file_name
    from sync.papers.render import pdf

    known, names = Known(connection, catalogue), []
    for key in keys:
        for paper in papers_of({"letter_id": key}, known):
            name = f"{file_name(paper)}-{paper.issue_day}-{key[-6:]}.pdf"
            (folder / name).write_bytes(pdf(paper))
            names.append(name)
    return names
