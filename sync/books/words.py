"""What reports are called and what stands over their columns, in the languages of the product."""

from shared_models.accounting.reports.asked import AGED, Asked
from shared_models.accounting.reports.report import DIFFERENCE, PERCENT, Column

LANGUAGES = ("en", "de", "fr", "es", "ar")
_WORDS: dict[str, tuple[str, str, str, str, str]] = {
    "trial_balance": (
        "Trial balance",
        "Summen- und Saldenliste",
        "Balance générale",
        "Balance de comprobación",
        "ميزان المراجعة",
    ),
    "profit_and_loss": (
        "Profit and loss",
        "Gewinn- und Verlustrechnung",
        "Compte de résultat",
        "Cuenta de resultados",
        "قائمة الدخل",
    ),
    "balance_sheet": ("Balance sheet", "Bilanz", "Bilan", "Balance de situación", "الميزانية العمومية"),
    "cash_flow": ("Cash flow", "Kapitalflussrechnung", "Flux de trésorerie", "Flujo de efectivo", "التدفقات النقدية"),
    "aged_receivable": (
        "Aged receivables",
        "Offene Forderungen nach Alter",
        "Balance âgée clients",
        "Antigüedad de cobros",
        "أعمار الذمم المدينة",
    ),
    "aged_payable": (
        "Aged payables",
        "Offene Verbindlichkeiten nach Alter",
        "Balance âgée fournisseurs",
        "Antigüedad de pagos",
        "أعمار الذمم الدائنة",
    ),
    "tax": ("Tax", "Steuer", "Taxes", "Impuestos", "الضرائب"),
    "general_ledger": ("General ledger", "Hauptbuch", "Grand livre", "Libro mayor", "دفتر الأستاذ"),
    "statement": ("Statement of account", "Kontoauszug", "Relevé de compte", "Extracto de cuenta", "كشف حساب"),
    "amount": ("Amount", "Betrag", "Montant", "Importe", "المبلغ"),
    "difference": ("Change", "Veränderung", "Écart", "Variación", "التغير"),
    "percent": ("Change in %", "Veränderung in %", "Écart en %", "Variación en %", "التغير %"),
    "opening": ("Opening", "Anfang", "Ouverture", "Inicial", "الافتتاحي"),
    "debit": ("Debit", "Soll", "Débit", "Debe", "مدين"),
    "credit": ("Credit", "Haben", "Crédit", "Haber", "دائن"),
    "closing": ("Closing", "Ende", "Clôture", "Final", "الختامي"),
    "balance": ("Balance", "Saldo", "Solde", "Saldo", "الرصيد"),
    "open": ("Open", "Offen", "Ouvert", "Pendiente", "مفتوح"),
    "not_due": ("Not due", "Nicht fällig", "Non échu", "No vencido", "غير مستحق"),
    "over_0": ("1–30 days", "1–30 Tage", "1–30 jours", "1–30 días", "1–30 يومًا"),
    "over_30": ("31–60 days", "31–60 Tage", "31–60 jours", "31–60 días", "31–60 يومًا"),
    "over_60": ("61–90 days", "61–90 Tage", "61–90 jours", "61–90 días", "61–90 يومًا"),
    "over_90": ("Over 90 days", "Über 90 Tage", "Plus de 90 jours", "Más de 90 días", "أكثر من 90 يومًا"),
    "total": ("Total", "Summe", "Total", "Total", "الإجمالي"),
    "booked": (
        "Owed by the books",
        "Laut Büchern geschuldet",
        "Dû selon les livres",
        "Adeudado según los libros",
        "المستحق حسب الدفاتر",
    ),
    "nobody": ("Without a name", "Ohne Namen", "Sans nom", "Sin nombre", "بدون اسم"),
    "account": ("Account", "Konto", "Compte", "Cuenta", "الحساب"),
    "due": ("Due", "Fällig", "Échéance", "Vencimiento", "الاستحقاق"),
    "day": ("Day", "Tag", "Jour", "Día", "اليوم"),
    "number": ("Number", "Nummer", "Numéro", "Número", "الرقم"),
    "text": ("Text", "Text", "Libellé", "Texto", "النص"),
    "party": (
        "Customer or vendor",
        "Kunde oder Lieferant",
        "Client ou fournisseur",
        "Cliente o proveedor",
        "العميل أو المورد",
    ),
}


def word(key: str, language: str) -> str:
    """The word in the language, else in English."""
    return _WORDS[key][LANGUAGES.index(language) if language in LANGUAGES else 0]


def over(column: Column, asked: Asked, *, several: bool) -> str:
    """What stands over a column: its measure, and its days where columns of other days stand beside it."""
    language, days = asked.language, f"{column.span.first} – {column.span.last}"
    if asked.name in AGED:
        several, days = column.span != asked.span, column.span.last
    if column.measure == "amount":
        return days
    if column.measure in (DIFFERENCE, PERCENT):
        return word(column.measure, language)
    return f"{word(column.measure, language)}, {days}" if several else word(column.measure, language)
