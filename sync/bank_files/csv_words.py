"""What banks call the columns of their CSV files, by what is in them; small letters, no accents, no signs.

The order is that in which columns are given out: a name that could be two things goes to the one that its cells fit.
"""

WORDS: dict[str, tuple[str, ...]] = {
    "value_day": (
        *("valuta", "wertstellung", "valutadatum", "wertstellungsdatum", "value date", "valuedate", "date de valeur"),
        *("date valeur", "fecha valor", "fecha de valor", "data valuta", "rentedatum", "data valor"),
    ),
    "day": (
        *("buchungstag", "buchungsdatum", "buchung", "booking date", "posting date", "posted date", "date posted"),
        *("completed date", "date comptable", "date de comptabilisation", "date operation", "date de l operation"),
        *("date d operation", "fecha operacion", "fecha de operacion", "fecha contable", "data operazione"),
        *("data contabile", "data registrazione", "boekingsdatum", "boekdatum", "transactiedatum", "bokforingsdag"),
        *("transaction date", "datum", "date", "fecha", "data", "dato", "date time", "started date", "created on"),
    ),
    "direction": (
        *(
            "soll haben",
            "soll haben kennzeichen",
            "s h",
            "sh",
            "umsatz s h",
            "umsatz soll haben",
            "af bij",
            "debit credit",
            "dc",
        ),
        *("d c", "credit debit", "debit credit indicator", "credit debit indicator", "cr dr", "dr cr", "debet credit"),
    ),
    "debit": (
        *("soll", "debit", "debits", "debit amount", "belastung", "lastschrift", "ausgang", "ausgaben", "paid out"),
        *("money out", "withdrawal", "withdrawals", "withdrawal amount", "debito", "debiti", "cargo", "cargos"),
        *("uscite", "addebiti", "addebito", "dare", "debet", "af", "out", "sortie"),
    ),
    "credit": (
        *("haben", "credit", "credits", "credit amount", "gutschrift", "eingang", "einnahmen", "paid in", "money in"),
        *("deposit", "deposits", "deposit amount", "credito", "crediti", "abono", "abonos", "entrate", "accrediti"),
        *("accredito", "avere", "bij", "in", "entree", "kredit"),
    ),
    "amount": (
        *("betrag", "umsatz", "amount", "transaction amount", "betrag der buchung", "montant", "importe", "importo"),
        *("bedrag", "value", "valor", "monto", "belopp", "belob", "kwota", "amount in account currency", "net"),
    ),
    "balance": (
        *("saldo nach buchung", "saldo", "kontostand", "balance", "running balance", "account balance", "solde"),
        *("saldo na mutatie", "saldo na trn", "saldo contabile", "closing balance", "balance after transaction"),
    ),
    "currency": ("wahrung", "waehrung", "currency", "devise", "moneda", "divisa", "munt", "valuta", "account currency"),
    "own_account": (
        *(
            "auftragskonto",
            "iban auftragskonto",
            "eigenes konto",
            "own account",
            "account",
            "account number",
            "rekening",
        ),
        *("iban bban", "konto", "compte", "cuenta", "conto", "account iban"),
    ),
    "iban": (
        *("iban zahlungsbeteiligter", "kontonummer iban", "iban", "tegenrekening iban bban", "tegenrekening"),
        *("counterparty iban", "counterparty account", "iban kontonummer", "kontonummer", "payee account number"),
        *("gegenkonto", "partner iban", "iban counterparty", "account number of payee"),
    ),
    "bic": ("bic swift code zahlungsbeteiligter", "bic swift code", "bic", "swift", "blz", "bic tegenpartij"),
    "name": (
        *("name zahlungsbeteiligter", "beguenstigter zahlungspflichtiger", "begunstigter zahlungspflichtiger"),
        *("auftraggeber empfanger", "auftraggeber begunstigter", "empfanger auftraggeber", "zahlungsempfanger"),
        *("zahlungspflichtiger", "empfanger", "payee", "name", "counterparty", "counterparty name", "partner name"),
        *("merchant", "naam tegenpartij", "beneficiaire", "tiers", "beneficiario", "nome", "nombre", "party"),
    ),
    "end_to_end_id": ("end to end referenz", "kundenreferenz end to end", "end to end reference", "end to end id"),
    "mandate": ("mandatsreferenz", "mandate reference", "mandate id", "mandaatkenmerk"),
    "reference": (
        *("bank reference", "transaction id", "transactionid", "volgnr", "transaction number", "transaktionsnummer"),
        *("id", "reference number", "bankreferenz", "transactiereferentie"),
    ),
    "code": ("buchungstext", "umsatztyp", "transaction type", "type", "transactiesoort", "code", "tipo", "vorgang"),
    "text": (
        *("verwendungszweck", "vwz", "purpose", "description", "details", "memo", "narrative", "reference", "text"),
        *("omschrijving", "omschrijving 1", "omschrijving 2", "omschrijving 3", "mededelingen", "libelle", "motif"),
        *("concepto", "descripcion", "observaciones", "causale", "descrizione", "payment reference", "particulars"),
        *("naam omschrijving", "libelle operation", "buchungsdetails", "transaction description", "message", "notes"),
    ),
}
