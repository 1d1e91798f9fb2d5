"""How QuickBooks Online and Xero head the columns of what they export, and what they call kinds of accounts: data.

Law: headers are compared without case, spaces and signs (`*ContactName` is `contactname`); the first that is
there wins.
"""

from collections.abc import Mapping

from sync.ledger_files.ledger import Kind

Headers = Mapping[str, tuple[str, ...]]
"""Per target the headers that mean it, best first."""

ACCOUNTS: Headers = {
    "code": ("code", "number", "accountnumber", "account#", "accountno"),
    "name": ("name", "accountname", "fullname", "account"),
    "type": ("type", "accounttype"),
    "detail": ("detailtype", "reportcode"),
    "description": ("description",),
    "balance": ("balancetotal", "quickbooksbalance", "balance", "openingbalance"),
    "currency": ("currency",),
}
PARTIES: Headers = {
    "name": ("contactname", "customer", "vendor", "supplier", "displayname", "name", "companyname"),
    "company": ("companyname", "company"),
    "email": ("emailaddress", "email"),
    "phone": ("phonenumber", "phone", "phonenumbers", "mobilenumber"),
    "street": ("poaddressline1", "streetaddress", "billingaddress", "street", "address", "billingstreet"),
    "street_2": ("poaddressline2",),
    "city": ("pocity", "city", "billingcity"),
    "region": ("poregion", "state", "billingstate"),
    "postal_code": ("popostalcode", "zip", "zipcode", "postalcode", "billingzip"),
    "country": ("pocountry", "country", "billingcountry"),
    "tax_number": ("taxnumber", "taxid", "gstregistrationno", "vatregistrationno", "vatregno", "businessidno"),
    "number": ("accountnumber", "account#", "accountno"),
    "open": ("openbalance", "balance"),
}
ITEMS: Headers = {
    "party": ("contactname", "customer", "customerfullname", "vendor", "supplier", "name"),
    "number": ("invoicenumber", "num", "no", "number", "invoiceno", "billno"),
    "reference": ("reference", "memodescription", "memo"),
    "kind": ("type", "transactiontype"),
    "day": ("invoicedate", "date", "transactiondate", "billdate"),
    "due": ("duedate",),
    "amount": ("total", "amount", "invoiceamount", "originalamount"),
    "open": ("invoiceamountdue", "openbalance", "amountdue", "balance", "amountowing"),
    "currency": ("currency",),
    "status": ("status",),
}
NOT_OPEN = frozenset({"paid", "voided", "deleted", "draft"})
"""What an invoice's status says when nothing of it is owed."""
XERO = frozenset({"contactname", "reportcode", "invoicenumber", "taxcode", "poaddressline1", "invoiceamountdue"})
"""Headers that only Xero writes."""

KINDS: Mapping[str, Kind] = {
    **dict.fromkeys(
        (
            "bank cash accountsreceivable accountsreceivablear othercurrentasset othercurrentassets fixedasset "
            "fixedassets otherasset otherassets currentasset current fixed inventory noncurrentasset prepayment asset"
        ).split(),
        Kind.ASSET,
    ),
    **dict.fromkeys(
        (
            "accountspayable accountspayableap creditcard othercurrentliability othercurrentliabilities liability "
            "longtermliability longtermliabilities currentliability noncurrentliability termliability gst salestax vat "
            "paygliability superannuationliability wagespayableliability unpaidexpenseclaims"
        ).split(),
        Kind.LIABILITY,
    ),
    **dict.fromkeys("equity retainedearnings historical historicaladjustment".split(), Kind.EQUITY),
    **dict.fromkeys("income otherincome revenue sales".split(), Kind.INCOME),
    **dict.fromkeys(
        (
            "costofgoodssold expense expenses otherexpense otherexpenses directcosts overhead overheads depreciation "
            "rounding bankrevaluations realisedcurrencygains unrealisedcurrencygains superannuationexpense "
            "wagesexpense superannuation wages"
        ).split(),
        Kind.EXPENSE,
    ),
}
