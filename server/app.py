"""The server's ASGI application: routers on one database, one error format, and what lives as long as the process."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI

from server.accounting.batch_routes import router as batches_router
from server.accounting.daily_dunning import DailyDunning
from server.accounting.dunning_routes import router as dunning_router
from server.accounting.export_routes import router as exports_router
from server.accounting.import_routes import LARGEST as LARGEST_LEDGER
from server.accounting.import_routes import PATH as LEDGERS
from server.accounting.import_routes import router as imports_router
from server.accounting.recurring import Recurring
from server.accounting.routes import router as accounting_router
from server.accounting.statement_routes import LARGEST as LARGEST_STATEMENT
from server.accounting.statement_routes import PATH as BANK_STATEMENTS
from server.accounting.statement_routes import router as statements_router
from server.accounting.table_import_routes import PATH as TABLES
from server.accounting.table_import_routes import router as tables_router
from server.attachments.attachments import MIB, Attachments, Limits
from server.attachments.folder import FolderStorage
from server.attachments.orphans import OrphanSweep
from server.attachments.records import Records
from server.attachments.routes import PREFIX as CONTENT
from server.attachments.routes import router as content_router
from server.attachments.s3 import S3Storage
from server.attachments.scanning import scanner_at
from server.attachments.staging import Staging
from server.attachments.storage import Storage
from server.changes.group_commit import GroupCommit
from server.changes.heads import Heads
from server.changes.news import News
from server.changes.upkeep import Upkeep
from server.database.database import Database
from server.identity.identity import Identity
from server.identity.routes import router as identity_router
from server.outbox.outbox import Outbox
from server.outbox.routes import router as papers_router
from server.outbox.sealing import Sealing
from server.reports.routes import router as reports_router
from server.rest import docs, downloads, health, problem
from server.rest.body_limit import BodyLimit
from server.rest.request_log import RequestLog
from server.rest.routes import Resources
from server.settings import Settings
from server.sync.quarantine_routes import router as quarantine_router
from server.sync.replication import Replication
from server.sync.routes import router as sync_router
from shared_models.kernel.catalogue import Catalogue, catalogue
from sync.protocol.deposit import AGAIN as RECEIPT
from sync.protocol.deposit import PATH as DEPOSIT
from sync.protocol.deposit import RECEIPT_BYTES
from sync.protocol.limits import EXCHANGE_BYTES, FRAME_BYTES

BOOKS = (
    accounting_router,
    exports_router,
    batches_router,
    dunning_router,
    imports_router,
    tables_router,
    statements_router,
    papers_router,
    reports_router,
)
"""The addresses of the books, beside those of their records."""


def create_app(settings: Settings, database: Database, declared: Catalogue | None = None) -> FastAPI:
    """The application of one server process; it closes `database` when it ends."""
    known = declared or catalogue()
    heads = Heads(database, news=_news(settings))
    identity = Identity(database, settings, committed=heads.committed)
    sealing = Sealing(identity.keys, known)
    writers = GroupCommit(database, lambda: known, heads.committed, sealing.sealed)
    replication = Replication(identity, heads, writers, settings.data / "chunks")
    attachments = _attachments(settings, Records(database, writers), database, known)
    upkeep = Upkeep(database, heads, replication.chunks)
    records = Resources(identity, known, writers)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with (
            heads,
            identity,
            replication,
            upkeep,
            OrphanSweep(attachments),
            Outbox(database, writers, heads, known, sealing, settings.invoice_rules),
            Recurring(database, writers, heads, known),
            DailyDunning(database, writers, heads),
        ):
            yield
            await writers.settle()
        await attachments.storage.close()
        await database.close()

    app = FastAPI(title="Counterfoil", lifespan=lifespan, openapi_url=None, docs_url=None, redoc_url=None)
    app.state.identity, app.state.heads, app.state.replication = identity, heads, replication
    app.include_router(identity_router)
    app.include_router(sync_router)
    app.state.attachments = attachments
    app.include_router(quarantine_router)
    app.include_router(content_router)
    for router in BOOKS:
        app.include_router(router)
    health.mount(app, database)
    downloads.mount(app, settings.data)
    docs.mount(app, known, (identity_router, sync_router, quarantine_router, content_router, *BOOKS))
    records.mount(app)
    problem.install(app)
    limits = {
        "/api/v1/sync/exchange": EXCHANGE_BYTES,
        DEPOSIT: FRAME_BYTES,
        RECEIPT: RECEIPT_BYTES,
        CONTENT: settings.attachment_mib * MIB,
        LEDGERS: LARGEST_LEDGER,
        TABLES: LARGEST_LEDGER,
        BANK_STATEMENTS: LARGEST_STATEMENT,
    }
    app.add_middleware(BodyLimit, others=limits)
    app.add_middleware(RequestLog)
    return app


def _attachments(settings: Settings, records: Records, database: Database, declared: Catalogue) -> Attachments:
    """The content of attached files, on the storage and behind the scanner that settings name."""
    folder = settings.data / "attachments"
    storage: Storage = S3Storage.at(settings.attachments) if settings.attachments else FolderStorage(folder)
    limits = Limits(settings.attachment_mib * MIB, settings.attachment_quota_mib * MIB)
    staging = Staging(settings.data / "uploads")
    return Attachments(database, records, declared, storage, staging, scanner_at(settings.clamd), limits)


def _news(settings: Settings) -> News | None:
    """The road that settings name between processes; None is the database's own."""
    if not settings.nats:
        return None
    from server.changes.news_by_nats import NatsNews  # costs time that a server without it need not spend

    return NatsNews(settings.nats)
