"""A Paper as a UBL 2.1 Invoice or CreditNote, the syntax of Peppol and the other one of XRechnung.

Law: element by element the binding of EN 16931-3-2, in the order of its schema; `reading_ubl` is its mirror.
"""

from sync.papers.amounts import amount_text, percent_text, price_text, quantity_text
from sync.papers.codes import DISCOUNT, NO_MEANS, PROCESS, TYPE_CODES, WITH_RATE, Profile
from sync.papers.discounts import on_line
from sync.papers.own_rules import require
from sync.papers.paper import Address, Adjustment, Line, Paper, PaperKind, Party, TaxCategory, TaxGroup
from sync.papers.wording import terms_text
from sync.papers.xml_tree import Node


def ubl(paper: Paper, profile: Profile = Profile.EN16931) -> bytes:
    """The e-invoice as a UBL file; raises RuleBroken where the paper breaks a rule of EN 16931 or of the profile."""
    require(paper, profile)
    return ubl_tree(paper, profile).file()


def ubl_tree(paper: Paper, profile: Profile) -> Node:
    """The elements of the e-invoice, whatever the rules say."""
    credit = paper.kind is PaperKind.CREDIT_NOTE
    root = Node("cn:CreditNote" if credit else "inv:Invoice")
    root.put("cbc:CustomizationID", profile)
    root.put("cbc:ProfileID", paper.process or ("" if profile is Profile.EN16931 else PROCESS))
    root.put("cbc:ID", paper.number)
    root.put("cbc:IssueDate", paper.issue_day)
    if not credit:
        root.put("cbc:DueDate", paper.due_day)
    root.put("cbc:CreditNoteTypeCode" if credit else "cbc:InvoiceTypeCode", TYPE_CODES[paper.kind])
    for note in paper.notes:
        root.put("cbc:Note", note)
    root.put("cbc:DocumentCurrencyCode", paper.currency)
    root.put("cbc:TaxCurrencyCode", paper.tax_currency)
    _references(root, paper)
    _party(root.add("cac:AccountingSupplierParty/cac:Party"), paper.seller)
    _party(root.add("cac:AccountingCustomerParty/cac:Party"), paper.buyer)
    _delivery(root, paper)
    _payment(root, paper, paper.due_day if credit else "")
    for each in paper.adjustments:
        _adjustment(root.add("cac:AllowanceCharge"), each, paper.currency)
    _taxes(root, paper)
    _totals(root.add("cac:LegalMonetaryTotal"), paper)
    for number, line in enumerate(paper.lines, 1):
        _line(root, credit, number, line, paper.currency)
    return root


def _references(root: Node, paper: Paper) -> None:
    of = paper.references
    root.put("cbc:BuyerReference", of.buyer)
    if paper.period:
        period = root.add("cac:InvoicePeriod")
        period.put("cbc:StartDate", paper.period[0])
        period.put("cbc:EndDate", paper.period[1])
    root.put("cac:OrderReference/cbc:ID", of.order)
    for each in of.preceding:
        earlier = root.add("cac:BillingReference/cac:InvoiceDocumentReference")
        earlier.put("cbc:ID", each.number)
        earlier.put("cbc:IssueDate", each.day)
    root.put("cac:DespatchDocumentReference/cbc:ID", of.delivery_note)
    root.put("cac:ContractDocumentReference/cbc:ID", of.contract)


def _party(node: Node, party: Party) -> None:
    node.put("cbc:EndpointID", party.endpoint, schemeID=party.endpoint_scheme)
    node.put("cac:PartyIdentification/cbc:ID", party.number, schemeID=party.number_scheme)
    node.put("cac:PartyName/cbc:Name", party.trade_name)
    _address(node.add("cac:PostalAddress"), party.address)
    for number, scheme in ((party.vat_id, "VAT"), (party.tax_number, "FC")):
        if number.strip():
            tax = node.add("cac:PartyTaxScheme")
            tax.put("cbc:CompanyID", number)
            tax.put("cac:TaxScheme/cbc:ID", scheme)
    legal = node.add("cac:PartyLegalEntity")
    legal.put("cbc:RegistrationName", party.name)
    legal.put("cbc:CompanyID", party.register_number, schemeID=party.register_scheme)
    if party.contact or party.phone or party.email:
        contact = node.add("cac:Contact")
        contact.put("cbc:Name", party.contact)
        contact.put("cbc:Telephone", party.phone)
        contact.put("cbc:ElectronicMail", party.email)


def _address(node: Node, address: Address) -> None:
    first, second, third = (*address.lines, "", "", "")[:3]
    node.put("cbc:StreetName", first)
    node.put("cbc:AdditionalStreetName", second)
    node.put("cbc:CityName", address.city)
    node.put("cbc:PostalZone", address.postcode)
    node.put("cbc:CountrySubentity", address.region)
    node.put("cac:AddressLine/cbc:Line", third)
    node.put("cac:Country/cbc:IdentificationCode", address.country)


def _delivery(root: Node, paper: Paper) -> None:
    if not paper.delivery and not paper.delivery_day:
        return
    delivery = root.add("cac:Delivery")
    delivery.put("cbc:ActualDeliveryDate", paper.delivery_day)
    if paper.delivery:
        _address(delivery.add("cac:DeliveryLocation/cac:Address"), paper.delivery.address)
        delivery.put("cac:DeliveryParty/cac:PartyName/cbc:Name", paper.delivery.name)


def _payment(root: Node, paper: Paper, due_day: str) -> None:
    """How to pay; a credit note has no other place for the day it is due than here."""
    if paper.means or due_day or paper.payment_reference:
        for bank in paper.banks or (None,):
            means = root.add("cac:PaymentMeans")
            means.put("cbc:PaymentMeansCode", paper.means or NO_MEANS)
            means.put("cbc:PaymentDueDate", due_day)
            means.put("cbc:PaymentID", paper.payment_reference)
            if bank:
                account = means.add("cac:PayeeFinancialAccount")
                account.put("cbc:ID", "".join(bank.iban.split()))
                account.put("cbc:Name", bank.holder)
                account.put("cac:FinancialInstitutionBranch/cbc:ID", bank.bic)
    root.put("cac:PaymentTerms/cbc:Note", terms_text(paper))


def _category(node: Node, category: TaxCategory, percent: int, group: TaxGroup | None = None) -> None:
    node.put("cbc:ID", category)
    if category is not TaxCategory.NOT_SUBJECT:
        node.add("cbc:Percent", percent_text(percent))
    if group and category not in WITH_RATE:
        node.put("cbc:TaxExemptionReasonCode", group.reason_code)
        node.put("cbc:TaxExemptionReason", group.reason)
    node.add("cac:TaxScheme/cbc:ID", "VAT")


def _adjustment(node: Node, each: Adjustment, currency: str) -> None:
    node.add("cbc:ChargeIndicator", "true" if each.charge else "false")
    node.put("cbc:AllowanceChargeReasonCode", each.reason_code)
    node.put("cbc:AllowanceChargeReason", each.reason)
    if each.discount is not None:
        node.add("cbc:MultiplierFactorNumeric", percent_text(each.discount))
    _money(node, "Amount", each.amount, currency)
    if each.base is not None:
        _money(node, "BaseAmount", each.base, currency)
    _category(node.add("cac:TaxCategory"), each.category, each.percent)


def _taxes(root: Node, paper: Paper) -> None:
    total = root.add("cac:TaxTotal")
    _money(total, "TaxAmount", paper.totals.tax, paper.currency)
    for group in paper.taxes:
        part = total.add("cac:TaxSubtotal")
        _money(part, "TaxableAmount", group.taxable, paper.currency)
        _money(part, "TaxAmount", group.tax, paper.currency)
        _category(part.add("cac:TaxCategory"), group.category, group.percent, group)
    if paper.tax_currency and paper.tax_in_tax_currency is not None:
        _money(root.add("cac:TaxTotal"), "TaxAmount", paper.tax_in_tax_currency, paper.tax_currency)


def _totals(node: Node, paper: Paper) -> None:
    totals, currency = paper.totals, paper.currency
    _money(node, "LineExtensionAmount", totals.lines, currency)
    _money(node, "TaxExclusiveAmount", totals.net, currency)
    _money(node, "TaxInclusiveAmount", totals.gross, currency)
    if any(not each.charge for each in paper.adjustments):
        _money(node, "AllowanceTotalAmount", totals.allowances, currency)
    if any(each.charge for each in paper.adjustments):
        _money(node, "ChargeTotalAmount", totals.charges, currency)
    if totals.prepaid:
        _money(node, "PrepaidAmount", totals.prepaid, currency)
    if totals.rounding:
        _money(node, "PayableRoundingAmount", totals.rounding, currency)
    _money(node, "PayableAmount", totals.payable, currency)


def _line(root: Node, credit: bool, number: int, line: Line, currency: str) -> None:
    node = root.add("cac:CreditNoteLine" if credit else "cac:InvoiceLine")
    node.add("cbc:ID", str(number))
    name = "cbc:CreditedQuantity" if credit else "cbc:InvoicedQuantity"
    node.add(name, quantity_text(line.quantity), unitCode=line.unit)
    _money(node, "LineExtensionAmount", line.net, currency)
    discount = on_line(line, currency)
    if discount:
        allowance = node.add("cac:AllowanceCharge")
        allowance.add("cbc:ChargeIndicator", "false")
        allowance.add("cbc:AllowanceChargeReasonCode", DISCOUNT)
        allowance.add("cbc:MultiplierFactorNumeric", percent_text(line.discount or 0))
        _money(allowance, "Amount", discount.amount, currency)
        _money(allowance, "BaseAmount", discount.base, currency)
    item = node.add("cac:Item")
    item.put("cbc:Description", line.description)
    item.put("cbc:Name", line.text)
    item.put("cac:SellersItemIdentification/cbc:ID", line.item_number)
    _category(item.add("cac:ClassifiedTaxCategory"), line.category, line.percent)
    node.add("cac:Price/cbc:PriceAmount", price_text(line.unit_price), currencyID=currency)


def _money(node: Node, name: str, value: int, currency: str) -> None:
    node.add(f"cbc:{name}", amount_text(value, currency), currencyID=currency)
