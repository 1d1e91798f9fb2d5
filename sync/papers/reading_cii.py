"""A Cross Industry Invoice becomes a Paper: the mirror of `cii`."""

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


def paper_of_cii(root: Node) -> Paper:
    """What the invoice says; raises InvalidValue for a figure or a day that is none."""
    head = root.first("rsm:ExchangedDocument") or Node("")
    deal = root.first("rsm:SupplyChainTradeTransaction") or Node("")
    agreement = deal.first("ram:ApplicableHeaderTradeAgreement") or Node("")
    delivery = deal.first("ram:ApplicableHeaderTradeDelivery") or Node("")
    settled = deal.first("ram:ApplicableHeaderTradeSettlement") or Node("")
    of = Meaning(settled.get("ram:InvoiceCurrencyCode"))
    terms, early = terms_read(
        "\n".join(each.text for each in settled.all("ram:SpecifiedTradePaymentTerms/ram:Description"))
    )
    means = settled.get("ram:SpecifiedTradeSettlementPaymentMeans/ram:TypeCode")
    period = settled.first("ram:BillingSpecifiedPeriod")
    tax_currency = settled.get("ram:TaxCurrencyCode")
    return Paper(
        kind_of(head.get("ram:TypeCode")),
        _party(agreement.first("ram:SellerTradeParty") or Node("")),
        _party(agreement.first("ram:BuyerTradeParty") or Node("")),
        of.currency,
        _day(of, head, "ram:IssueDateTime/udt:DateTimeString"),
        number=head.get("ram:ID"),
        due_day=_day(of, settled, "ram:SpecifiedTradePaymentTerms/ram:DueDateDateTime/udt:DateTimeString"),
        delivery_day=_day(of, delivery, "ram:ActualDeliverySupplyChainEvent/ram:OccurrenceDateTime/udt:DateTimeString"),
        period=_period(of, period) if period else None,
        delivery=_place(delivery.first("ram:ShipToTradeParty")),
        references=References(
            agreement.get("ram:BuyerOrderReferencedDocument/ram:IssuerAssignedID"),
            agreement.get("ram:BuyerReference"),
            agreement.get("ram:ContractReferencedDocument/ram:IssuerAssignedID"),
            delivery.get("ram:DespatchAdviceReferencedDocument/ram:IssuerAssignedID"),
            tuple(
                Preceding(
                    each.get("ram:IssuerAssignedID"), _day(of, each, "ram:FormattedIssueDateTime/qdt:DateTimeString")
                )
                for each in settled.all("ram:InvoiceReferencedDocument")
            ),
        ),
        lines=tuple(_line(of, each) for each in deal.all("ram:IncludedSupplyChainTradeLineItem")),
        adjustments=tuple(_adjustment(of, each) for each in settled.all("ram:SpecifiedTradeAllowanceCharge")),
        taxes=tuple(_group(of, each) for each in settled.all("ram:ApplicableTradeTax")),
        totals=_totals(of, settled.first("ram:SpecifiedTradeSettlementHeaderMonetarySummation") or Node("")),
        tax_currency=tax_currency,
        tax_in_tax_currency=_tax_elsewhere(settled, of.currency, tax_currency),
        means="" if means == NO_MEANS else means,
        banks=tuple(_banks(settled)),
        payment_reference=settled.get("ram:PaymentReference"),
        terms=terms,
        early_payments=early,
        notes=tuple(_note(each) for each in head.all("ram:IncludedNote")),
        process=root.get("rsm:ExchangedDocumentContext/ram:BusinessProcessSpecifiedDocumentContextParameter/ram:ID"),
    )


def _day(of: Meaning, node: Node, path: str) -> str:
    text = node.get(path)
    return of.day(f"{text[:4]}-{text[4:6]}-{text[6:8]}" if text else "", path)


def _note(node: Node) -> str:
    subject = node.get("ram:SubjectCode")
    return f"#{subject}#{node.get('ram:Content')}" if subject else node.get("ram:Content")


def _period(of: Meaning, node: Node) -> tuple[str, str]:
    first = _day(of, node, "ram:StartDateTime/udt:DateTimeString")
    last = _day(of, node, "ram:EndDateTime/udt:DateTimeString")
    return first or last, last or first


def _party(node: Node) -> Party:
    contact = node.first("ram:DefinedTradeContact") or Node("")
    address = node.first("ram:URIUniversalCommunication/ram:URIID")
    known = node.first("ram:GlobalID")
    register = node.first("ram:SpecifiedLegalOrganization/ram:ID")
    taxes = {
        each.attributes.get("schemeID", ""): each.text.strip()
        for each in node.all("ram:SpecifiedTaxRegistration/ram:ID")
    }
    return Party(
        node.get("ram:Name"),
        _address(node),
        node.get("ram:SpecifiedLegalOrganization/ram:TradingBusinessName"),
        node.get("ram:ID") or node.get("ram:GlobalID"),
        node.get("ram:SpecifiedLegalOrganization/ram:ID"),
        taxes.get("VA", ""),
        taxes.get("FC", ""),
        contact.get("ram:PersonName"),
        contact.get("ram:TelephoneUniversalCommunication/ram:CompleteNumber"),
        contact.get("ram:EmailURIUniversalCommunication/ram:URIID"),
        address.text.strip() if address else "",
        address.attributes.get("schemeID", "EM") if address else "EM",
        "" if node.get("ram:ID") or not known else known.attributes.get("schemeID", ""),
        register.attributes.get("schemeID", "") if register else "",
    )


def _address(node: Node) -> Address:
    place = node.first("ram:PostalTradeAddress") or Node("")
    lines = (place.get(f"ram:Line{number}") for number in ("One", "Two", "Three"))
    return Address(
        tuple(each for each in lines if each),
        place.get("ram:PostcodeCode"),
        place.get("ram:CityName"),
        place.get("ram:CountrySubDivisionName"),
        place.get("ram:CountryID"),
    )


def _place(node: Node | None) -> Place | None:
    return Place(node.get("ram:Name"), _address(node)) if node else None


def _line(of: Meaning, item: Node) -> Line:
    product = item.first("ram:SpecifiedTradeProduct") or Node("")
    price = item.first("ram:SpecifiedLineTradeAgreement/ram:NetPriceProductTradePrice") or Node("")
    billed = item.first("ram:SpecifiedLineTradeDelivery/ram:BilledQuantity") or Node("")
    settled = item.first("ram:SpecifiedLineTradeSettlement") or Node("")
    tax = settled.first("ram:ApplicableTradeTax") or Node("")
    total = "ram:SpecifiedTradeSettlementLineMonetarySummation/ram:LineTotalAmount"
    discounts = [
        each.get("ram:CalculationPercent")
        for each in settled.all("ram:SpecifiedTradeAllowanceCharge")
        if each.get("ram:ChargeIndicator/udt:Indicator") != "true"
    ]
    return Line(
        product.get("ram:Name"),
        rounded(billed.text, QUANTITY_SCALE, "ram:BilledQuantity"),
        unit_price(price.get("ram:ChargeAmount"), price.get("ram:BasisQuantity"), PRICE_SCALE),
        of.amount(settled, total),
        category_of(tax.get("ram:CategoryCode")),
        of.percent(tax, "ram:RateApplicablePercent"),
        billed.attributes.get("unitCode", ""),
        description=product.get("ram:Description"),
        discount=(rounded(discounts[0], PERCENT_SCALE, "ram:CalculationPercent") or None)
        if len(discounts) == 1
        else None,
        item_number=product.get("ram:SellerAssignedID"),
    )


def _adjustment(of: Meaning, node: Node) -> Adjustment:
    tax = node.first("ram:CategoryTradeTax") or Node("")
    return Adjustment(
        of.amount(node, "ram:ActualAmount"),
        node.get("ram:ChargeIndicator/udt:Indicator") == "true",
        node.get("ram:Reason"),
        node.get("ram:ReasonCode"),
        of.amount(node, "ram:BasisAmount") if node.first("ram:BasisAmount") else None,
        of.percent(node, "ram:CalculationPercent") if node.first("ram:CalculationPercent") else None,
        category_of(tax.get("ram:CategoryCode")),
        of.percent(tax, "ram:RateApplicablePercent"),
    )


def _group(of: Meaning, node: Node) -> TaxGroup:
    return TaxGroup(
        category_of(node.get("ram:CategoryCode")),
        of.percent(node, "ram:RateApplicablePercent"),
        of.amount(node, "ram:BasisAmount"),
        of.amount(node, "ram:CalculatedAmount"),
        node.get("ram:ExemptionReason"),
        node.get("ram:ExemptionReasonCode"),
    )


def _totals(of: Meaning, node: Node) -> Totals:
    taxes = list(node.all("ram:TaxTotalAmount"))
    own = [each for each in taxes if each.attributes.get("currencyID", of.currency) == of.currency]
    return Totals(
        of.amount(node, "ram:LineTotalAmount"),
        of.amount(node, "ram:AllowanceTotalAmount"),
        of.amount(node, "ram:ChargeTotalAmount"),
        of.amount(node, "ram:TaxBasisTotalAmount"),
        of.money(own[0].text if own else "", "ram:TaxTotalAmount"),
        of.amount(node, "ram:GrandTotalAmount"),
        of.amount(node, "ram:TotalPrepaidAmount"),
        of.amount(node, "ram:RoundingAmount"),
        of.amount(node, "ram:DuePayableAmount"),
    )


def _tax_elsewhere(settled: Node, currency: str, tax_currency: str) -> int | None:
    path = "ram:SpecifiedTradeSettlementHeaderMonetarySummation/ram:TaxTotalAmount"
    for each in settled.all(path):
        if tax_currency != currency and each.attributes.get("currencyID") == tax_currency:
            return Meaning(tax_currency).money(each.text, path)
    return None


def _banks(settled: Node) -> list[BankDetails]:
    found = []
    for means in settled.all("ram:SpecifiedTradeSettlementPaymentMeans"):
        account = means.first("ram:PayeePartyCreditorFinancialAccount")
        if account:
            found.append(
                BankDetails(
                    account.get("ram:IBANID") or account.get("ram:ProprietaryID"),
                    means.get("ram:PayeeSpecifiedCreditorFinancialInstitution/ram:BICID"),
                    account.get("ram:AccountName"),
                )
            )
    return found
