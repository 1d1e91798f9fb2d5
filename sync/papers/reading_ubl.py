"""A UBL Invoice or CreditNote becomes a Paper: the mirror of `ubl`."""

from sync.papers.amounts import rounded
from sync.papers.codes import NO_MEANS
from sync.papers.figures import PERCENT_SCALE, PRICE_SCALE, QUANTITY_SCALE
from sync.papers.meaning import Meaning, category_of, kind_of, unit_price
from sync.papers.paper import (
    Address,
    Adjustment,
    BankDetails,
    Line,
    Paper,
    Party,
    Place,
    Preceding,
    References,
    TaxGroup,
    Totals,
)
from sync.papers.wording import terms_read
from sync.papers.xml_tree import Node


def paper_of_ubl(root: Node) -> Paper:
    """What the invoice or credit note says; raises InvalidValue for a figure or a day that is none."""
    of = Meaning(root.get("cbc:DocumentCurrencyCode"))
    credit = root.name == "cn:CreditNote"
    terms, early = terms_read("\n".join(each.text for each in root.all("cac:PaymentTerms/cbc:Note")))
    means = root.get("cac:PaymentMeans/cbc:PaymentMeansCode")
    due = root.get("cbc:DueDate") or root.get("cac:PaymentMeans/cbc:PaymentDueDate")
    tax_currency = root.get("cbc:TaxCurrencyCode")
    total = "cac:TaxTotal/cbc:TaxAmount"
    elsewhere = [each for each in root.all(total) if each.attributes.get("currencyID") == tax_currency != of.currency]
    return Paper(
        kind_of(root.get("cbc:CreditNoteTypeCode" if credit else "cbc:InvoiceTypeCode")),
        _party(root.first("cac:AccountingSupplierParty/cac:Party") or Node("")),
        _party(root.first("cac:AccountingCustomerParty/cac:Party") or Node("")),
        of.currency,
        of.day(root.get("cbc:IssueDate"), "cbc:IssueDate"),
        number=root.get("cbc:ID"),
        due_day=of.day(due, "cbc:DueDate"),
        delivery_day=of.day(root.get("cac:Delivery/cbc:ActualDeliveryDate"), "cbc:ActualDeliveryDate"),
        period=_period(of, root),
        delivery=_place(root.first("cac:Delivery")),
        references=References(
            root.get("cac:OrderReference/cbc:ID"),
            root.get("cbc:BuyerReference"),
            root.get("cac:ContractDocumentReference/cbc:ID"),
            root.get("cac:DespatchDocumentReference/cbc:ID"),
            tuple(
                Preceding(each.get("cbc:ID"), of.day(each.get("cbc:IssueDate"), "cbc:IssueDate"))
                for each in root.all("cac:BillingReference/cac:InvoiceDocumentReference")
            ),
        ),
        lines=tuple(
            _line(of, each, credit) for each in root.all("cac:CreditNoteLine" if credit else "cac:InvoiceLine")
        ),
        adjustments=tuple(_adjustment(of, each) for each in root.all("cac:AllowanceCharge")),
        taxes=tuple(_group(of, each) for each in root.all("cac:TaxTotal/cac:TaxSubtotal")),
        totals=_totals(of, root),
        tax_currency=tax_currency,
        tax_in_tax_currency=Meaning(tax_currency).money(elsewhere[0].text, total) if elsewhere else None,
        means="" if means == NO_MEANS else means,
        banks=tuple(_banks(root)),
        payment_reference=root.get("cac:PaymentMeans/cbc:PaymentID"),
        terms=terms,
        early_payments=early,
        notes=tuple(each.text.strip() for each in root.all("cbc:Note")),
        process=root.get("cbc:ProfileID"),
    )


def _period(of: Meaning, root: Node) -> tuple[str, str] | None:
    first = of.day(root.get("cac:InvoicePeriod/cbc:StartDate"), "cbc:StartDate")
    last = of.day(root.get("cac:InvoicePeriod/cbc:EndDate"), "cbc:EndDate")
    return (first or last, last or first) if first or last else None


def _party(node: Node) -> Party:
    endpoint = node.first("cbc:EndpointID")
    number = node.first("cac:PartyIdentification/cbc:ID")
    register = node.first("cac:PartyLegalEntity/cbc:CompanyID")
    taxes = {each.get("cac:TaxScheme/cbc:ID"): each.get("cbc:CompanyID") for each in node.all("cac:PartyTaxScheme")}
    other = next((number for scheme, number in taxes.items() if scheme != "VAT"), "")
    return Party(
        node.get("cac:PartyLegalEntity/cbc:RegistrationName"),
        _address(node.first("cac:PostalAddress") or Node("")),
        node.get("cac:PartyName/cbc:Name"),
        node.get("cac:PartyIdentification/cbc:ID"),
        node.get("cac:PartyLegalEntity/cbc:CompanyID"),
        taxes.get("VAT", ""),
        other,
        node.get("cac:Contact/cbc:Name"),
        node.get("cac:Contact/cbc:Telephone"),
        node.get("cac:Contact/cbc:ElectronicMail"),
        endpoint.text.strip() if endpoint else "",
        endpoint.attributes.get("schemeID", "EM") if endpoint else "EM",
        number.attributes.get("schemeID", "") if number else "",
        register.attributes.get("schemeID", "") if register else "",
    )


def _address(node: Node) -> Address:
    lines = (node.get(path) for path in ("cbc:StreetName", "cbc:AdditionalStreetName", "cac:AddressLine/cbc:Line"))
    return Address(
        tuple(each for each in lines if each),
        node.get("cbc:PostalZone"),
        node.get("cbc:CityName"),
        node.get("cbc:CountrySubentity"),
        node.get("cac:Country/cbc:IdentificationCode"),
    )


def _place(delivery: Node | None) -> Place | None:
    if delivery is None or not (delivery.first("cac:DeliveryLocation") or delivery.first("cac:DeliveryParty")):
        return None
    address = _address(delivery.first("cac:DeliveryLocation/cac:Address") or Node(""))
    return Place(delivery.get("cac:DeliveryParty/cac:PartyName/cbc:Name"), address)


def _line(of: Meaning, node: Node, credit: bool) -> Line:
    quantity = node.first("cbc:CreditedQuantity" if credit else "cbc:InvoicedQuantity") or Node("")
    item = node.first("cac:Item") or Node("")
    tax = item.first("cac:ClassifiedTaxCategory") or Node("")
    discounts = [
        each.get("cbc:MultiplierFactorNumeric")
        for each in node.all("cac:AllowanceCharge")
        if each.get("cbc:ChargeIndicator") != "true"
    ]
    return Line(
        item.get("cbc:Name"),
        rounded(quantity.text, QUANTITY_SCALE, quantity.name),
        unit_price(node.get("cac:Price/cbc:PriceAmount"), node.get("cac:Price/cbc:BaseQuantity"), PRICE_SCALE),
        of.amount(node, "cbc:LineExtensionAmount"),
        category_of(tax.get("cbc:ID")),
        of.percent(tax, "cbc:Percent"),
        quantity.attributes.get("unitCode", ""),
        description=item.get("cbc:Description"),
        discount=(rounded(discounts[0], PERCENT_SCALE, "discount") or None) if len(discounts) == 1 else None,
        item_number=item.get("cac:SellersItemIdentification/cbc:ID"),
    )


def _adjustment(of: Meaning, node: Node) -> Adjustment:
    factor = "cbc:MultiplierFactorNumeric"
    return Adjustment(
        of.amount(node, "cbc:Amount"),
        node.get("cbc:ChargeIndicator") == "true",
        node.get("cbc:AllowanceChargeReason"),
        node.get("cbc:AllowanceChargeReasonCode"),
        of.amount(node, "cbc:BaseAmount") if node.first("cbc:BaseAmount") else None,
        of.percent(node, factor) if node.first(factor) else None,
        category_of(node.get("cac:TaxCategory/cbc:ID")),
        of.percent(node, "cac:TaxCategory/cbc:Percent"),
    )


def _group(of: Meaning, node: Node) -> TaxGroup:
    return TaxGroup(
        category_of(node.get("cac:TaxCategory/cbc:ID")),
        of.percent(node, "cac:TaxCategory/cbc:Percent"),
        of.amount(node, "cbc:TaxableAmount"),
        of.amount(node, "cbc:TaxAmount"),
        node.get("cac:TaxCategory/cbc:TaxExemptionReason"),
        node.get("cac:TaxCategory/cbc:TaxExemptionReasonCode"),
    )


def _totals(of: Meaning, root: Node) -> Totals:
    node = root.first("cac:LegalMonetaryTotal") or Node("")
    taxes = root.all("cac:TaxTotal/cbc:TaxAmount")
    own = [each for each in taxes if each.attributes.get("currencyID", of.currency) == of.currency]
    return Totals(
        of.amount(node, "cbc:LineExtensionAmount"),
        of.amount(node, "cbc:AllowanceTotalAmount"),
        of.amount(node, "cbc:ChargeTotalAmount"),
        of.amount(node, "cbc:TaxExclusiveAmount"),
        of.money(own[0].text if own else "", "cbc:TaxAmount"),
        of.amount(node, "cbc:TaxInclusiveAmount"),
        of.amount(node, "cbc:PrepaidAmount"),
        of.amount(node, "cbc:PayableRoundingAmount"),
        of.amount(node, "cbc:PayableAmount"),
    )


def _banks(root: Node) -> list[BankDetails]:
    return [
        BankDetails(
            account.get("cbc:ID"), account.get("cac:FinancialInstitutionBranch/cbc:ID"), account.get("cbc:Name")
        )
        for account in root.all("cac:PaymentMeans/cac:PayeeFinancialAccount")
    ]
