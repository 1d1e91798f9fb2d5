"""The words of letters that come with the product, by language and kind: subject and text."""

from typing import Final

Words = dict[str, tuple[str, str]]

_ENGLISH: Words = {
    "quote": (
        "Quote {number}",
        """\
Dear {name},

thank you for your enquiry. Please find our quote {number} over {total} attached.

Kind regards
{sender}""",
    ),
    "invoice": (
        "Invoice {number}",
        """\
Dear {name},

please find our invoice {number} over {total} attached. It is due on {due}.

Kind regards
{sender}""",
    ),
    "credit_note": (
        "Credit note {number}",
        """\
Dear {name},

please find our credit note {number} over {total} attached.

Kind regards
{sender}""",
    ),
    "reminder": (
        "Reminder: {number}",
        """\
Dear {name},

we have not yet received payment of {number}. On {day} altogether {total} was open; the attached letter says \
what it is made of. If you have paid in the meantime, please disregard it.

Kind regards
{sender}""",
    ),
    "statement": (
        "Statement of account, {day}",
        """\
Dear {name},

please find the statement of your account up to {day} attached. The balance is {total}.

Kind regards
{sender}""",
    ),
}
_GERMAN: Words = {
    "quote": (
        "Angebot {number}",
        """\
Guten Tag {name},

vielen Dank für Ihre Anfrage. Im Anhang finden Sie unser Angebot {number} über {total}.

Freundliche Grüße
{sender}""",
    ),
    "invoice": (
        "Rechnung {number}",
        """\
Guten Tag {name},

im Anhang finden Sie unsere Rechnung {number} über {total}. Sie ist am {due} fällig.

Freundliche Grüße
{sender}""",
    ),
    "credit_note": (
        "Gutschrift {number}",
        """\
Guten Tag {name},

im Anhang finden Sie unsere Gutschrift {number} über {total}.

Freundliche Grüße
{sender}""",
    ),
    "reminder": (
        "Zahlungserinnerung: {number}",
        """\
Guten Tag {name},

für {number} haben wir noch keine Zahlung erhalten. Am {day} waren insgesamt {total} offen; woraus sich das \
ergibt, steht im Schreiben im Anhang. Haben Sie inzwischen gezahlt, betrachten Sie es bitte als \
gegenstandslos.

Freundliche Grüße
{sender}""",
    ),
    "statement": (
        "Kontoauszug, {day}",
        """\
Guten Tag {name},

im Anhang finden Sie den Auszug Ihres Kontos bis {day}. Der Saldo beträgt {total}.

Freundliche Grüße
{sender}""",
    ),
}
_FRENCH: Words = {
    "quote": (
        "Devis {number}",
        """\
Bonjour {name},

nous vous remercions de votre demande. Veuillez trouver ci-joint notre devis {number} d’un montant de {total}.

Cordialement
{sender}""",
    ),
    "invoice": (
        "Facture {number}",
        """\
Bonjour {name},

veuillez trouver ci-joint notre facture {number} d’un montant de {total}. Elle est à régler au plus tard le \
{due}.

Cordialement
{sender}""",
    ),
    "credit_note": (
        "Avoir {number}",
        """\
Bonjour {name},

veuillez trouver ci-joint notre avoir {number} d’un montant de {total}.

Cordialement
{sender}""",
    ),
    "reminder": (
        "Relance : {number}",
        """\
Bonjour {name},

sauf erreur de notre part, nous n’avons pas encore reçu le règlement de {number}. Au {day}, {total} restaient \
dus ; le courrier ci-joint en donne le détail. Si vous avez payé entre-temps, veuillez ne pas en tenir compte.

Cordialement
{sender}""",
    ),
    "statement": (
        "Relevé de compte, {day}",
        """\
Bonjour {name},

veuillez trouver ci-joint le relevé de votre compte au {day}. Le solde est de {total}.

Cordialement
{sender}""",
    ),
}
_SPANISH: Words = {
    "quote": (
        "Presupuesto {number}",
        """\
Hola, {name}:

Gracias por su consulta. Adjuntamos nuestro presupuesto {number} por {total}.

Un saludo
{sender}""",
    ),
    "invoice": (
        "Factura {number}",
        """\
Hola, {name}:

Adjuntamos nuestra factura {number} por {total}. Vence el {due}.

Un saludo
{sender}""",
    ),
    "credit_note": (
        "Factura rectificativa {number}",
        """\
Hola, {name}:

Adjuntamos nuestra factura rectificativa {number} por {total}.

Un saludo
{sender}""",
    ),
    "reminder": (
        "Recordatorio de pago: {number}",
        """\
Hola, {name}:

Todavía no hemos recibido el pago de {number}. El {day} quedaban pendientes {total}; la carta adjunta indica \
el detalle. Si ya ha pagado, no tenga en cuenta este aviso.

Un saludo
{sender}""",
    ),
    "statement": (
        "Extracto de cuenta, {day}",
        """\
Hola, {name}:

Adjuntamos el extracto de su cuenta hasta el {day}. El saldo es de {total}.

Un saludo
{sender}""",
    ),
}
_ARABIC: Words = {
    "quote": (
        "عرض السعر {number}",
        """\
السادة {name}،

شكرًا لاستفساركم. تجدون مرفقًا عرض السعر {number} بقيمة {total}.

مع أطيب التحيات
{sender}""",
    ),
    "invoice": (
        "الفاتورة {number}",
        """\
السادة {name}،

تجدون مرفقًا فاتورتنا {number} بقيمة {total}، وتستحق في {due}.

مع أطيب التحيات
{sender}""",
    ),
    "credit_note": (
        "الإشعار الدائن {number}",
        """\
السادة {name}،

تجدون مرفقًا الإشعار الدائن {number} بقيمة {total}.

مع أطيب التحيات
{sender}""",
    ),
    "reminder": (
        "تذكير بالدفع: {number}",
        """\
السادة {name}،

لم يصلنا بعد سداد {number}. بلغ مجموع المستحق في {day} مبلغ {total}، وتفصيله في الخطاب المرفق. \
إذا كنتم قد سددتم في هذه الأثناء فنرجو تجاهل هذا التذكير.

مع أطيب التحيات
{sender}""",
    ),
    "statement": (
        "كشف الحساب، {day}",
        """\
السادة {name}،

تجدون مرفقًا كشف حسابكم حتى {day}. الرصيد {total}.

مع أطيب التحيات
{sender}""",
    ),
}
BUILT_IN: Final[dict[str, Words]] = {
    "en": _ENGLISH,
    "de": _GERMAN,
    "fr": _FRENCH,
    "es": _SPANISH,
    "ar": _ARABIC,
}
"""Subject and text of each kind of letter by language."""
