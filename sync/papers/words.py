"""The words that stand on a paper, in the five languages the product speaks.

Law: one row per word, every row complete; a language that is not here reads English.
"""

LANGUAGES = ("en", "de", "fr", "es", "ar")

_WORDS: dict[str, tuple[str, str, str, str, str]] = {
    "invoice": ("Invoice", "Rechnung", "Facture", "Factura", "فاتورة"),
    "credit_note": ("Credit note", "Rechnungskorrektur", "Avoir", "Factura rectificativa", "إشعار دائن"),
    "down_payment": (
        "Down payment invoice",
        "Anzahlungsrechnung",
        "Facture d’acompte",
        "Factura de anticipo",
        "فاتورة دفعة مقدمة",
    ),
    "quote": ("Quote", "Angebot", "Devis", "Presupuesto", "عرض سعر"),
    "bill_copy": (
        "Copy of a bill",
        "Kopie einer Eingangsrechnung",
        "Copie de facture",
        "Copia de factura",
        "نسخة فاتورة",
    ),
    "reminder": (
        "Payment reminder",
        "Zahlungserinnerung",
        "Relance de paiement",
        "Recordatorio de pago",
        "تذكير بالدفع",
    ),
    "statement": ("Statement of account", "Kontoauszug", "Relevé de compte", "Estado de cuenta", "كشف حساب"),
    "number": ("Number", "Nummer", "Numéro", "Número", "الرقم"),
    "date": ("Date", "Datum", "Date", "Fecha", "التاريخ"),
    "due": ("Due", "Fällig am", "Échéance", "Vencimiento", "تاريخ الاستحقاق"),
    "valid_until": ("Valid until", "Gültig bis", "Valable jusqu’au", "Válido hasta", "صالح حتى"),
    "delivered": ("Delivered", "Leistungsdatum", "Livré le", "Fecha de entrega", "تاريخ التسليم"),
    "period": ("Period", "Leistungszeitraum", "Période", "Periodo", "الفترة"),
    "customer": ("Customer number", "Kundennummer", "Numéro de client", "Número de cliente", "رقم العميل"),
    "order": ("Your order", "Ihre Bestellung", "Votre commande", "Su pedido", "طلبكم"),
    "buyer": ("Your reference", "Ihr Zeichen", "Votre référence", "Su referencia", "مرجعكم"),
    "contract": ("Contract", "Vertrag", "Contrat", "Contrato", "العقد"),
    "delivery_note": ("Delivery note", "Lieferschein", "Bon de livraison", "Albarán", "إشعار التسليم"),
    "preceding": ("Refers to invoice", "Zu Rechnung", "Concerne la facture", "Referida a la factura", "يخص الفاتورة"),
    "your_vat_id": ("Your VAT number", "Ihre USt-IdNr.", "Votre n° de TVA", "Su NIF-IVA", "رقمكم الضريبي"),
    "vat_id": ("VAT number", "USt-IdNr.", "N° de TVA", "NIF-IVA", "الرقم الضريبي"),
    "tax_number": ("Tax number", "Steuernummer", "N° fiscal", "N.º fiscal", "رقم الملف الضريبي"),
    "register": ("Register", "Register", "Registre", "Registro", "السجل"),
    "description": ("Description", "Beschreibung", "Description", "Descripción", "الوصف"),
    "quantity": ("Quantity", "Menge", "Quantité", "Cantidad", "الكمية"),
    "price": ("Unit price", "Einzelpreis", "Prix unitaire", "Precio", "سعر الوحدة"),
    "discount": ("Discount", "Rabatt", "Remise", "Dto.", "الخصم"),
    "vat": ("VAT", "USt.", "TVA", "IVA", "ض.ق.م"),
    "tax": ("Tax", "Steuer", "Taxe", "Impuesto", "الضريبة"),
    "amount": ("Amount", "Betrag", "Montant", "Importe", "المبلغ"),
    "carried": ("Carried forward", "Übertrag", "À reporter", "Suma y sigue", "ينقل إلى الصفحة التالية"),
    "brought": ("Brought forward", "Übertrag", "Report", "Suma anterior", "منقول من الصفحة السابقة"),
    "subtotal": ("Subtotal", "Zwischensumme", "Sous-total", "Subtotal", "المجموع الفرعي"),
    "allowance": ("Discount", "Nachlass", "Remise", "Descuento", "خصم"),
    "charge": ("Charge", "Zuschlag", "Frais", "Recargo", "رسوم"),
    "net": ("Total without tax", "Summe netto", "Total hors taxe", "Total sin impuestos", "الإجمالي قبل الضريبة"),
    "tax_of": (
        "{tax} {percent} on {base}",
        "{tax} {percent} auf {base}",
        "{tax} {percent} sur {base}",
        "{tax} {percent} sobre {base}",
        "{tax} {percent} على {base}",
    ),
    "tax_in": (
        "{tax} in {currency}",
        "{tax} in {currency}",
        "{tax} en {currency}",
        "{tax} en {currency}",
        "{tax} ({currency})",
    ),
    "gross": ("Total", "Gesamtbetrag", "Total TTC", "Total", "الإجمالي"),
    "prepaid": ("Paid already", "Bereits gezahlt", "Déjà payé", "Ya pagado", "المدفوع سابقا"),
    "rounding": ("Rounding", "Rundung", "Arrondi", "Redondeo", "التقريب"),
    "payable": ("To pay", "Zu zahlen", "Net à payer", "A pagar", "المستحق"),
    "credited": ("To your credit", "Zu Ihren Gunsten", "À votre crédit", "A su favor", "لصالحكم"),
    "due_line": (
        "{amount} due {day}",
        "{amount} fällig am {day}",
        "{amount} à payer le {day}",
        "{amount} a pagar el {day}",
        "{amount} تستحق في {day}",
    ),
    "valid_line": (
        "{amount}, valid until {day}",
        "{amount}, gültig bis {day}",
        "{amount}, valable jusqu’au {day}",
        "{amount}, válido hasta el {day}",
        "{amount}، صالح حتى {day}",
    ),
    "payment": ("Payment", "Zahlung", "Paiement", "Pago", "الدفع"),
    "holder": ("Account holder", "Kontoinhaber", "Titulaire", "Titular", "صاحب الحساب"),
    "iban": ("IBAN", "IBAN", "IBAN", "IBAN", "آيبان"),
    "bic": ("BIC", "BIC", "BIC", "BIC", "رمز BIC"),
    "bank": ("Bank", "Bank", "Banque", "Banco", "المصرف"),
    "reference": ("Reference", "Verwendungszweck", "Référence", "Concepto", "مرجع الدفع"),
    "instalments": ("Instalments", "Teilzahlungen", "Échéances", "Plazos", "الأقساط"),
    "early": (
        "{percent} off if paid by {day}: {amount}",
        "{percent} Skonto bei Zahlung bis {day}: {amount}",
        "{percent} d’escompte en cas de paiement avant le {day} : {amount}",
        "{percent} de descuento si se paga hasta el {day}: {amount}",
        "خصم {percent} عند الدفع حتى {day}: {amount}",
    ),
    "early_days": (
        "{percent} off if paid within {days} days",
        "{percent} Skonto bei Zahlung innerhalb von {days} Tagen",
        "{percent} d’escompte en cas de paiement sous {days} jours",
        "{percent} de descuento si se paga en {days} días",
        "خصم {percent} عند الدفع خلال {days} يوما",
    ),
    "deliver_to": ("Delivered to", "Geliefert an", "Livré à", "Entregado a", "سلمت إلى"),
    "page": (
        "Page {page} of {pages}",
        "Seite {page} von {pages}",
        "Page {page} sur {pages}",
        "Página {page} de {pages}",
        "صفحة {page} من {pages}",
    ),
    "provisional": ("Provisional", "Vorläufig", "Provisoire", "Provisional", "مؤقت"),
    "draft": ("Draft", "Entwurf", "Brouillon", "Borrador", "مسودة"),
    "item": ("Document", "Beleg", "Pièce", "Documento", "المستند"),
    "late": ("Days late", "Tage überfällig", "Jours de retard", "Días de retraso", "أيام التأخير"),
    "open": ("Open", "Offen", "Restant dû", "Pendiente", "المتبقي"),
    "balance": ("Balance", "Saldo", "Solde", "Saldo", "الرصيد"),
    "opening": ("Opening balance", "Anfangssaldo", "Solde initial", "Saldo inicial", "الرصيد الافتتاحي"),
    "closing": ("Closing balance", "Endsaldo", "Solde final", "Saldo final", "الرصيد الختامي"),
    "fee": ("Reminder fee", "Mahngebühr", "Frais de relance", "Gastos de reclamación", "رسوم التذكير"),
    "interest": (
        "Interest for late payment",
        "Verzugszinsen",
        "Intérêts de retard",
        "Intereses de demora",
        "فوائد التأخير",
    ),
    "not_due": ("Not due", "Nicht fällig", "Non échu", "No vencido", "غير مستحق"),
    "days_1_30": ("1–30 days", "1–30 Tage", "1–30 jours", "1–30 días", "1–30 يوما"),
    "days_31_60": ("31–60 days", "31–60 Tage", "31–60 jours", "31–60 días", "31–60 يوما"),
    "days_61_90": ("61–90 days", "61–90 Tage", "61–90 jours", "61–90 días", "61–90 يوما"),
    "days_over": ("Over 90 days", "Über 90 Tage", "Plus de 90 jours", "Más de 90 días", "أكثر من 90 يوما"),
    "E": ("Exempt from VAT", "Steuerfrei", "Exonéré de TVA", "Exento de IVA", "معفى من الضريبة"),
    "Z": ("Zero rate", "Nullsatz", "Taux zéro", "Tipo cero", "خاضع للنسبة الصفرية"),
    "AE": (
        "Reverse charge: the recipient owes the tax",
        "Steuerschuldnerschaft des Leistungsempfängers",
        "Autoliquidation",
        "Inversión del sujeto pasivo",
        "احتساب عكسي: الضريبة على المستلم",
    ),
    "K": (
        "Intra-Community supply, exempt from VAT",
        "Steuerfreie innergemeinschaftliche Lieferung",
        "Livraison intracommunautaire exonérée de TVA",
        "Entrega intracomunitaria exenta de IVA",
        "توريد داخل الاتحاد الأوروبي معفى من الضريبة",
    ),
    "G": (
        "Export outside the EU, exempt from VAT",
        "Steuerfreie Ausfuhrlieferung",
        "Exportation exonérée de TVA",
        "Exportación exenta de IVA",
        "تصدير معفى من الضريبة",
    ),
    "O": ("Not subject to VAT", "Nicht steuerbar", "Hors champ de la TVA", "No sujeto a IVA", "غير خاضع للضريبة"),
}


def word(key: str, language: str) -> str:
    """The word for `key` in the language of a BCP 47 tag; English where the language is not spoken here."""
    spoken = primary(language)
    return _WORDS[key][LANGUAGES.index(spoken) if spoken in LANGUAGES else 0]


def primary(language: str) -> str:
    """The language of a BCP 47 tag: `de` of `de-CH`; English where the tag is none."""
    first = language.replace("_", "-").split("-")[0].lower()
    return first if 2 <= len(first) <= 3 and first.isascii() and first.isalpha() else "en"


def is_right_to_left(language: str) -> bool:
    """Whether the paper reads from right to left: where its words do."""
    return primary(language) == "ar"
