"""The columns of a DATEV posting batch, format version 13, in their order (DATEV's public format description)."""

VERSION = 13

_TO_INFO = (
    "Umsatz (ohne Soll/Haben-Kz)|Soll/Haben-Kennzeichen|WKZ Umsatz|Kurs|Basis-Umsatz|WKZ Basis-Umsatz|Konto|"
    "Gegenkonto (ohne BU-Schlüssel)|BU-Schlüssel|Belegdatum|Belegfeld 1|Belegfeld 2|Skonto|Buchungstext|Postensperre|"
    "Diverse Adressnummer|Geschäftspartnerbank|Sachverhalt|Zinssperre|Beleglink"
)
_TO_MORE = (
    "KOST1 - Kostenstelle|KOST2 - Kostenstelle|Kost-Menge|EU-Land u. UStID (Bestimmung)|EU-Steuersatz (Bestimmung)|"
    "Abw. Versteuerungsart|Sachverhalt L+L|Funktionsergänzung L+L|BU 49 Hauptfunktionstyp|BU 49 Hauptfunktionsnummer|"
    "BU 49 Funktionsergänzung"
)
_TO_END = (
    "Stück|Gewicht|Zahlweise|Forderungsart|Veranlagungsjahr|Zugeordnete Fälligkeit|Skontotyp|Auftragsnummer|"
    "Buchungstyp|USt-Schlüssel (Anzahlungen)|EU-Land (Anzahlungen)|Sachverhalt L+L (Anzahlungen)|"
    "EU-Steuersatz (Anzahlungen)|Erlöskonto (Anzahlungen)|Herkunft-Kz|Buchungs GUID|KOST-Datum|"
    "SEPA-Mandatsreferenz|Skontosperre|Gesellschaftername|Beteiligtennummer|Identifikationsnummer|"
    "Zeichnernummer|Postensperre bis|Bezeichnung SoBil-Sachverhalt|Kennzeichen SoBil-Buchung|Festschreibung|"
    "Leistungsdatum|Datum Zuord. Steuerperiode|Fälligkeit|Generalumkehr (GU)|Steuersatz|Land|"
    "Abrechnungsreferenz|BVV-Position|EU-Land u. UStID (Ursprung)|EU-Steuersatz (Ursprung)|Abw. Skontokonto"
)
COLUMNS: tuple[str, ...] = (
    *_TO_INFO.split("|"),
    *(f"Beleginfo - {what} {number}" for number in range(1, 9) for what in ("Art", "Inhalt")),
    *_TO_MORE.split("|"),
    *(f"Zusatzinformation - {what} {number}" for number in range(1, 21) for what in ("Art", "Inhalt")),
    *_TO_END.split("|"),
)
UNQUOTED = frozenset(
    "Umsatz (ohne Soll/Haben-Kz)|Kurs|Basis-Umsatz|Konto|Gegenkonto (ohne BU-Schlüssel)|Belegdatum|Skonto|"
    "Festschreibung|Leistungsdatum|Fälligkeit".split("|")
)
"""Numbers, accounts and days stand without quotation marks; everything else is text."""
