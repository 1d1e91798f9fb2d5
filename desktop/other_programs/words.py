"""Words of the exchange with other programs."""

from PySide6.QtCore import QCoreApplication

from sync.ledger_files.taking_over import What


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("OtherPrograms", text)


def exports() -> dict[str, str]:
    """What the books can be written as."""
    return {
        "journal": tr("Journal of hledger or ledger"),
        "beancount": tr("beancount file"),
        "datev": tr("DATEV batch"),
        "saft": tr("SAF-T file"),
    }


def imports() -> dict[str, str]:
    """What can be taken in."""
    return {
        "journal": tr("Journal of hledger or ledger"),
        "beancount": tr("beancount file"),
        What.ACCOUNTS: tr("Accounts of QuickBooks or Xero"),
        What.CUSTOMERS: tr("Customers of QuickBooks or Xero"),
        What.VENDORS: tr("Vendors of QuickBooks or Xero"),
        What.INVOICES: tr("Open invoices of QuickBooks or Xero"),
        What.BILLS: tr("Open bills of QuickBooks or Xero"),
    }
