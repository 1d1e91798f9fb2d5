"""A Paper as a UN/CEFACT Cross Industry Invoice D16B/D22B, the syntax inside Factur-X, ZUGFeRD and XRechnung.

Law: element by element the binding of EN 16931-3-3, in the order of its schema; `reading_cii` is its mirror.
"""

from sync.papers.amounts import amount_text, percent_text, price_text, quantity_text
from sync.papers.codes import DISCOUNT, PROCESS, TYPE_CODES, WITH_RATE, Profile
from sync.papers.discounts import on_line
from sync.papers.own_rules import require
from sync.papers.paper import Address, Adjustment, BankDetails, Line, Paper, Party, TaxCategory, TaxGroup
from sync.papers.texts import note_parts
from sync.papers.wording import terms_text
from sync.papers.xml_tree import Node


def cii(paper: Paper, profile: Profile = Profile.EN16931) -> bytes:
    """The e-invoice as a CII file; raises RuleBroken where the paper breaks a rule of EN 16931 or of the profile."""
    require(paper, profile)
    return cii_tree(paper, profile).file()


def cii_tree(paper: Paper, profile: Profile) -> Node:
    """The elements of the e-invoice, whatever the rules say."""
    root = Node("rsm:CrossIndustryInvoice")
    context = root.add("rsm:ExchangedDocumentContext")
    process = paper.process or ("" if profile is Profile.EN16931 else PROCESS)
    context.put("ram:BusinessProcessSpecifiedDocumentContextParameter/ram:ID", process)
    context.put("ram:GuidelineSpecifiedDocumentContextParameter/ram:ID", profile)
    document = root.add("rsm:ExchangedDocument")
    document.put("ram:ID", paper.number)
    document.put("ram:TypeCode", TYPE_CODES[paper.kind])
    _day(document, "ram:IssueDateTime", paper.issue_day)
    for note in paper.notes:
        subject, text = note_parts(note)
        if text.strip():
            written = document.add("ram:IncludedNote")
            written.put("ram:Content", text)
            written.put("ram:SubjectCode", subject)
    deal = root.add("rsm:SupplyChainTradeTransaction")
    for number, line in enumerate(paper.lines, 1):
        _line(deal, number, line, paper.currency)
    _agreement(deal.add("ram:ApplicableHeaderTradeAgreement"), paper)
    _delivery(deal.add("ram:ApplicableHeaderTradeDelivery"), paper)
    _settlement(deal.add("ram:ApplicableHeaderTradeSettlement"), paper)
    return root


def _day(parent: Node, path: str, day: str, kind: str = "udt") -> None:
    if day:
        parent.add(f"{path}/{kind}:DateTimeString", day.replace("-", ""), format="102")


def _line(deal: Node, number: int, line: Line, currency: str) -> None:
    item = deal.add("ram:IncludedSupplyChainTradeLineItem")
    item.add("ram:AssociatedDocumentLineDocument/ram:LineID", str(number))
    product = item.add("ram:SpecifiedTradeProduct")
    product.put("ram:SellerAssignedID", line.item_number)
    product.put("ram:Name", line.text)
    product.put("ram:Description", line.description)
    price = item.add("ram:SpecifiedLineTradeAgreement")
    price.add("ram:NetPriceProductTradePrice/ram:ChargeAmount", price_text(line.unit_price))
    delivered = item.add("ram:SpecifiedLineTradeDelivery")
    delivered.add("ram:BilledQuantity", quantity_text(line.quantity), unitCode=line.unit)
    settled = item.add("ram:SpecifiedLineTradeSettlement")
    _category(settled.add("ram:ApplicableTradeTax"), line.category, line.percent)
    discount = on_line(line, currency)
    if discount:
        allowance = settled.add("ram:SpecifiedTradeAllowanceCharge")
        allowance.add("ram:ChargeIndicator/udt:Indicator", "false")
        allowance.add("ram:CalculationPercent", percent_text(line.discount or 0))
        allowance.add("ram:BasisAmount", amount_text(discount.base, currency))
        allowance.add("ram:ActualAmount", amount_text(discount.amount, currency))
        allowance.add("ram:ReasonCode", DISCOUNT)
    total = settled.add("ram:SpecifiedTradeSettlementLineMonetarySummation")
    total.add("ram:LineTotalAmount", amount_text(line.net, currency))


def _category(tax: Node, category: TaxCategory, percent: int) -> None:
    tax.add("ram:TypeCode", "VAT")
    tax.add("ram:CategoryCode", category)
    if category is not TaxCategory.NOT_SUBJECT:
        tax.add("ram:RateApplicablePercent", percent_text(percent))


def _agreement(agreement: Node, paper: Paper) -> None:
    of = paper.references
    agreement.put("ram:BuyerReference", of.buyer)
    _party(agreement.add("ram:SellerTradeParty"), paper.seller)
    _party(agreement.add("ram:BuyerTradeParty"), paper.buyer)
    agreement.put("ram:BuyerOrderReferencedDocument/ram:IssuerAssignedID", of.order)
    agreement.put("ram:ContractReferencedDocument/ram:IssuerAssignedID", of.contract)


def _party(node: Node, party: Party) -> None:
    node.put("ram:GlobalID" if party.number_scheme else "ram:ID", party.number, schemeID=party.number_scheme)
    node.put("ram:Name", party.name)
    if party.register_number or party.trade_name:
        legal = node.add("ram:SpecifiedLegalOrganization")
        legal.put("ram:ID", party.register_number, schemeID=party.register_scheme)
        legal.put("ram:TradingBusinessName", party.trade_name)
    if party.contact or party.phone or party.email:
        contact = node.add("ram:DefinedTradeContact")
        contact.put("ram:PersonName", party.contact)
        contact.put("ram:TelephoneUniversalCommunication/ram:CompleteNumber", party.phone)
        contact.put("ram:EmailURIUniversalCommunication/ram:URIID", party.email)
    _address(node, party.address)
    node.put("ram:URIUniversalCommunication/ram:URIID", party.endpoint, schemeID=party.endpoint_scheme)
    node.put("ram:SpecifiedTaxRegistration/ram:ID", party.vat_id, schemeID="VA")
    node.put("ram:SpecifiedTaxRegistration/ram:ID", party.tax_number, schemeID="FC")


def _address(node: Node, address: Address) -> None:
    place = node.add("ram:PostalTradeAddress")
    place.put("ram:PostcodeCode", address.postcode)
    for name, line in zip(("ram:LineOne", "ram:LineTwo", "ram:LineThree"), address.lines, strict=False):
        place.put(name, line)
    place.put("ram:CityName", address.city)
    place.put("ram:CountryID", address.country)
    place.put("ram:CountrySubDivisionName", address.region)


def _delivery(delivery: Node, paper: Paper) -> None:
    if paper.delivery:
        there = delivery.add("ram:ShipToTradeParty")
        there.put("ram:Name", paper.delivery.name)
        _address(there, paper.delivery.address)
    _day(delivery, "ram:ActualDeliverySupplyChainEvent/ram:OccurrenceDateTime", paper.delivery_day)
    delivery.put("ram:DespatchAdviceReferencedDocument/ram:IssuerAssignedID", paper.references.delivery_note)


def _settlement(node: Node, paper: Paper) -> None:
    node.put("ram:PaymentReference", paper.payment_reference)
    node.put("ram:TaxCurrencyCode", paper.tax_currency)
    node.put("ram:InvoiceCurrencyCode", paper.currency)
    for bank in paper.banks or (None,):
        if paper.means:
            _means(node.add("ram:SpecifiedTradeSettlementPaymentMeans"), paper.means, bank)
    for group in paper.taxes:
        _group(node.add("ram:ApplicableTradeTax"), group, paper.currency)
    if paper.period:
        period = node.add("ram:BillingSpecifiedPeriod")
        _day(period, "ram:StartDateTime", paper.period[0])
        _day(period, "ram:EndDateTime", paper.period[1])
    for each in paper.adjustments:
        _adjustment(node.add("ram:SpecifiedTradeAllowanceCharge"), each, paper.currency)
    terms = terms_text(paper)
    if terms or paper.due_day:
        told = node.add("ram:SpecifiedTradePaymentTerms")
        told.put("ram:Description", terms)
        _day(told, "ram:DueDateDateTime", paper.due_day)
    _totals(node.add("ram:SpecifiedTradeSettlementHeaderMonetarySummation"), paper)
    for preceding in paper.references.preceding:
        earlier = node.add("ram:InvoiceReferencedDocument")
        earlier.put("ram:IssuerAssignedID", preceding.number)
        _day(earlier, "ram:FormattedIssueDateTime", preceding.day, "qdt")


def _means(node: Node, code: str, bank: BankDetails | None) -> None:
    node.put("ram:TypeCode", code)
    if bank:
        account = node.add("ram:PayeePartyCreditorFinancialAccount")
        number = "".join(bank.iban.split())
        international = number[:2].isalpha() and number[2:4].isdigit()
        if international:
            account.put("ram:IBANID", number)
        account.put("ram:AccountName", bank.holder)
        if not international:
            account.put("ram:ProprietaryID", number)
        node.put("ram:PayeeSpecifiedCreditorFinancialInstitution/ram:BICID", bank.bic)


def _group(tax: Node, group: TaxGroup, currency: str) -> None:
    tax.add("ram:CalculatedAmount", amount_text(group.tax, currency))
    tax.add("ram:TypeCode", "VAT")
    if group.category not in WITH_RATE:
        tax.put("ram:ExemptionReason", group.reason)
    tax.add("ram:BasisAmount", amount_text(group.taxable, currency))
    tax.add("ram:CategoryCode", group.category)
    if group.category not in WITH_RATE:
        tax.put("ram:ExemptionReasonCode", group.reason_code)
    if group.category is not TaxCategory.NOT_SUBJECT:
        tax.add("ram:RateApplicablePercent", percent_text(group.percent))


def _adjustment(node: Node, each: Adjustment, currency: str) -> None:
    node.add("ram:ChargeIndicator/udt:Indicator", "true" if each.charge else "false")
    if each.discount is not None:
        node.add("ram:CalculationPercent", percent_text(each.discount))
    if each.base is not None:
        node.add("ram:BasisAmount", amount_text(each.base, currency))
    node.add("ram:ActualAmount", amount_text(each.amount, currency))
    node.put("ram:ReasonCode", each.reason_code)
    node.put("ram:Reason", each.reason)
    _category(node.add("ram:CategoryTradeTax"), each.category, each.percent)


def _totals(node: Node, paper: Paper) -> None:
    totals, currency = paper.totals, paper.currency

    def put(name: str, value: int, always: bool = True, **attributes: str) -> None:
        if value or always:
            node.add(f"ram:{name}", amount_text(value, currency), **attributes)

    put("LineTotalAmount", totals.lines)
    put("ChargeTotalAmount", totals.charges, any(each.charge for each in paper.adjustments))
    put("AllowanceTotalAmount", totals.allowances, any(not each.charge for each in paper.adjustments))
    put("TaxBasisTotalAmount", totals.net)
    put("TaxTotalAmount", totals.tax, currencyID=currency)
    if paper.tax_currency and paper.tax_in_tax_currency is not None:
        told = amount_text(paper.tax_in_tax_currency, paper.tax_currency)
        node.add("ram:TaxTotalAmount", told, currencyID=paper.tax_currency)
    put("RoundingAmount", totals.rounding, always=False)
    put("GrandTotalAmount", totals.gross)
    put("TotalPrepaidAmount", totals.prepaid, always=False)
    put("DuePayableAmount", totals.payable)
