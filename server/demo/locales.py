"""The words that invented people, companies and conversations are made of, by language and country.

Law: no real people and no real companies. Surnames and company names are put together from parts; e-mail addresses
end in `.example` (RFC 2606); telephone numbers come from ranges that regulators keep for fiction (Ofcom, FCC 555-01xx,
Bundesnetzagentur, Arcep, PTS) or, where there is none, begin with 000, which no numbering plan gives out.
Where a script is not Latin, `=` separates a word from how it is written in an address.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Locale:
    """One country's words. `weight` is its share; `phone` and `mobile` have # for digits; `per_euro` sizes amounts."""

    country: str
    language: str
    currency: str
    weight: int
    first_names: tuple[str, ...]
    surname_starts: tuple[str, ...]
    surname_ends: tuple[str, ...]
    streets: tuple[str, ...]
    street_form: str
    cities: tuple[str, ...]
    phone: str
    mobile: str
    legal: tuple[str, ...]
    trades: tuple[str, ...]
    titles: tuple[str, ...]
    calls: tuple[str, ...]
    meetings: tuple[str, ...]
    mails: tuple[str, ...]
    notes: tuple[str, ...]
    per_euro: int = 1


def _words(text: str) -> tuple[str, ...]:
    return tuple(each.strip() for each in text.split("|"))


GERMAN = {
    "language": "de",
    "first_names": _words("Anna|Jonas|Lena|Max|Sophie|Felix|Clara|Jürgen|Katrin|Björn|Heike|Matthias|Ute|Sören"),
    "surname_starts": _words("Wald|Stein|Berg|Linden|Rosen|Mühl|Grün|König|Eschen|Hohl|Sonn|Öl"),
    "surname_ends": _words("mann|bach|hofer|berger|feld|thal|brück|huber"),
    "streets": _words("Lindenstraße|Am Mühlbach|Gartenweg|Königsallee|Bergstraße|Rosenweg|Hafengasse"),
    "street_form": "{street} {number}",
    "trades": _words("Logistik|Maschinenbau|Solartechnik|Feinkost|Druckerei|Bau|Software|Möbel|Medizintechnik"),
    "titles": _words(
        "Geschäftsführerin|Einkaufsleiter|Vertriebsleiterin|Buchhalter|Projektleiterin|Technischer Leiter"
    ),
    "calls": _words("Rückruf wegen Angebot|Fragen zur Rechnung|Erstgespräch|Liefertermin abgestimmt"),
    "meetings": _words("Besuch vor Ort|Vorführung|Jahresgespräch|Abstimmung Pflichtenheft"),
    "mails": _words("Angebot versandt|Unterlagen nachgereicht|Terminvorschlag|Danke für das Gespräch"),
    "notes": _words(
        "Wechselt zum Jahresende den Lieferanten.|Möchte nur schriftlich angeboten haben.|Kennt uns von der Messe."
    ),
}
ENGLISH = {
    "language": "en",
    "first_names": _words("Olivia|George|Amelia|Harry|Grace|Theo|Martha|Callum|Ruby|Edwin|Beth|Miles|Nora|Silas"),
    "surname_starts": _words("Ash|Black|Thorn|Hart|Wink|Mill|Fern|Oak|Stan|Whit|Rook|Lark"),
    "surname_ends": _words("field|ton|wood|ley|worth|combe|bury|shaw"),
    "trades": _words("Logistics|Foods|Software|Interiors|Engineering|Textiles|Media|Analytics|Care"),
    "titles": _words("Managing Director|Head of Purchasing|Sales Manager|Accountant|Project Lead|Chief Engineer"),
    "calls": _words("Call back about the quote|Question about an invoice|First conversation|Delivery date agreed"),
    "meetings": _words("Site visit|Product demonstration|Yearly review|Requirements workshop"),
    "mails": _words("Quote sent|Documents followed up|Proposed a date|Thanks for the meeting"),
    "notes": _words("Changes supplier at the end of the year.|Prefers offers in writing.|Met us at the fair."),
}
FRENCH = {
    "language": "fr",
    "first_names": _words("Camille|Hugo|Chloé|Gaël|Élodie|Noël|Inès|Rémi|Zoé|Loïc|Maëlle|Théo"),
    "surname_starts": _words("Beau|Clair|Grand|Mont|Font|Val|Roche|Bois|Haute|Belle"),
    "surname_ends": _words("champ|mont|rivière|fort|pré|noix|court"),
    "streets": _words("rue des Tilleuls|avenue du Moulin|place de la Fontaine|quai des Brumes|chemin Vert"),
    "street_form": "{number}, {street}",
    "trades": _words("Logistique|Vins|Conseil|Menuiserie|Optique|Textile|Énergie|Imprimerie"),
    "titles": _words("Directrice générale|Responsable des achats|Comptable|Cheffe de projet|Directeur technique"),
    "calls": _words("Rappel au sujet du devis|Question sur la facture|Premier échange|Date de livraison fixée"),
    "meetings": _words("Visite sur site|Démonstration|Bilan annuel|Atelier de cadrage"),
    "mails": _words("Devis envoyé|Documents transmis|Proposition de date|Merci pour l’échange"),
    "notes": _words("Change de fournisseur en fin d’année.|Préfère les offres écrites.|Rencontré au salon."),
}
PORTUGUESE = {
    "language": "pt",
    "first_names": _words("Beatriz|João|Inês|Tiago|Letícia|Caio|Márcia|Renato|Luíza|Davi|Conceição"),
    "surname_starts": _words("Oliv|Carv|Mont|Ferr|Silv|Pinh|Camp|Ribeir|Mour"),
    "surname_ends": _words("eira|alho|eiro|ão|ares|inho|edo"),
    "street_form": "{street}, {number}",
    "trades": _words("Logística|Alimentos|Energia|Móveis|Tecnologia|Café|Construções"),
    "titles": _words("Diretora|Gerente de compras|Contador|Coordenadora de projetos|Gerente de vendas"),
    "calls": _words("Retorno sobre a proposta|Dúvida sobre a fatura|Primeira conversa|Prazo de entrega combinado"),
    "meetings": _words("Visita técnica|Demonstração|Revisão anual|Oficina de requisitos"),
    "mails": _words("Proposta enviada|Documentos enviados|Sugestão de data|Obrigado pela reunião"),
    "notes": _words("Troca de fornecedor no fim do ano.|Prefere propostas por escrito.|Conheceu-nos na feira."),
}

LOCALES: tuple[Locale, ...] = (
    Locale(
        country="DE",
        currency="EUR",
        weight=22,
        cities=_words("10115 Berlin|20095 Hamburg|80331 München|50667 Köln|01067 Dresden|70173 Stuttgart"),
        phone="+49 30 23125 ###",
        mobile="+49 171 39200##",
        legal=_words("GmbH|AG|KG|GmbH & Co. KG"),
        **GERMAN,  # type: ignore[arg-type]  # each key's type is that of its field
    ),
    Locale(
        country="CH",
        currency="CHF",
        weight=7,
        cities=_words("8001 Zürich|3011 Bern|4051 Basel|9000 St. Gallen"),
        phone="+41 000 ### ###",
        mobile="+41 000 ### ###",
        legal=_words("AG|GmbH"),
        **GERMAN,  # type: ignore[arg-type]
    ),
    Locale(
        country="GB",
        currency="GBP",
        weight=14,
        streets=_words("Mill Lane|Station Road|Church Street|Orchard Close|Harbour Row"),
        street_form="{number} {street}",
        cities=_words("LS1 4AP Leeds|M1 1AE Manchester|EH1 1YZ Edinburgh|BS1 4DJ Bristol"),
        phone="+44 20 7946 0###",
        mobile="+44 7700 900###",
        legal=_words("Ltd|plc|LLP"),
        **ENGLISH,  # type: ignore[arg-type]
    ),
    Locale(
        country="US",
        currency="USD",
        weight=12,
        streets=_words("Maple Avenue|Lakeview Drive|Elm Street|Foundry Road|Prairie Way"),
        street_form="{number} {street}",
        cities=_words("97201 Portland|55401 Minneapolis|78701 Austin|02108 Boston|80202 Denver"),
        phone="+1 202 555 01##",
        mobile="+1 303 555 01##",
        legal=_words("Inc.|LLC|Corp."),
        **ENGLISH,  # type: ignore[arg-type]
    ),
    Locale(
        country="FR",
        currency="EUR",
        weight=9,
        cities=_words("75011 Paris|69002 Lyon|44000 Nantes|33000 Bordeaux|67000 Strasbourg"),
        phone="+33 1 99 00 ## ##",
        mobile="+33 6 39 98 ## ##",
        legal=_words("SARL|SAS|SA"),
        **FRENCH,  # type: ignore[arg-type]
    ),
    Locale(
        country="ES",
        language="es",
        currency="EUR",
        weight=7,
        first_names=_words("Lucía|Mateo|Carmen|Íñigo|Nuria|Álvaro|Begoña|Saúl|Ximena|Andrés"),
        surname_starts=_words("Font|Mont|Cast|Vald|Olm|Serr|Peñ|Agu"),
        surname_ends=_words("ez|ero|illo|eda|alba|ena|anas"),
        streets=_words("calle de los Olmos|plaza del Mercado|avenida del Puerto|calle Nueva"),
        street_form="{street}, {number}",
        cities=_words("28001 Madrid|08001 Barcelona|46001 Valencia|15001 A Coruña"),
        phone="+34 000 ### ###",
        mobile="+34 000 ### ###",
        legal=_words("S.L.|S.A."),
        trades=_words("Logística|Aceites|Cerámica|Informática|Muebles|Viñedos"),
        titles=_words("Directora general|Jefe de compras|Contable|Jefa de proyecto|Responsable de ventas"),
        calls=_words("Devolver llamada por la oferta|Pregunta sobre la factura|Primera conversación"),
        meetings=_words("Visita a planta|Demostración|Revisión anual"),
        mails=_words("Oferta enviada|Documentación enviada|Propuesta de fecha"),
        notes=_words("Cambia de proveedor a fin de año.|Prefiere ofertas por escrito.|Nos conoció en la feria."),
    ),
    Locale(
        country="BR",
        currency="BRL",
        weight=6,
        streets=_words("Rua das Palmeiras|Avenida do Porto|Travessa Nova|Rua do Ipê"),
        cities=_words("01001-000 São Paulo|40010-000 Salvador|80010-000 Curitiba"),
        phone="+55 00 ####-####",
        mobile="+55 00 9####-####",
        legal=_words("Ltda.|S.A."),
        per_euro=6,
        **PORTUGUESE,  # type: ignore[arg-type]
    ),
    Locale(
        country="PL",
        language="pl",
        currency="PLN",
        weight=6,
        first_names=_words("Zofia|Paweł|Łucja|Michał|Bożena|Grzegorz|Małgorzata|Wojciech|Żaneta"),
        surname_starts=_words("Brzoz|Jawor|Wiśn|Dębn|Łąk|Sosn|Grab"),
        surname_ends=_words("owicz|ecki|owski|iak|yński"),
        streets=_words("ul. Lipowa|ul. Młyńska|ul. Słoneczna|al. Dębowa"),
        street_form="{street} {number}",
        cities=_words("00-001 Warszawa|30-001 Kraków|80-001 Gdańsk|90-001 Łódź"),
        phone="+48 000 ### ###",
        mobile="+48 000 ### ###",
        legal=_words("Sp. z o.o.|S.A."),
        trades=_words("Transport|Meble|Systemy|Budownictwo|Żywność"),
        titles=_words("Prezes zarządu|Kierowniczka zakupów|Księgowy|Kierownik projektu"),
        calls=_words("Oddzwonić w sprawie oferty|Pytanie o fakturę|Pierwsza rozmowa"),
        meetings=_words("Wizyta u klienta|Prezentacja|Przegląd roczny"),
        mails=_words("Wysłano ofertę|Dosłano dokumenty|Propozycja terminu"),
        notes=_words("Z końcem roku zmienia dostawcę.|Woli oferty na piśmie."),
        per_euro=4,
    ),
    Locale(
        country="SE",
        language="sv",
        currency="SEK",
        weight=5,
        first_names=_words("Åsa|Örjan|Ebba|Nils|Märta|Gösta|Freja|Håkan|Saga"),
        surname_starts=_words("Björk|Lind|Ek|Sjö|Berg|Äng|Öster|Ström"),
        surname_ends=_words("kvist|gren|lund|mark|dahl|holm"),
        streets=_words("Storgatan|Björkvägen|Hamngatan|Ängsvägen"),
        street_form="{street} {number}",
        cities=_words("111 20 Stockholm|411 03 Göteborg|211 22 Malmö|903 26 Umeå"),
        phone="+46 8 465 004 ##",
        mobile="+46 70 174 06 5#",
        legal=_words("AB"),
        trades=_words("Transport|Skog|Teknik|Möbler|Energi"),
        titles=_words("VD|Inköpschef|Ekonom|Projektledare"),
        calls=_words("Ring upp om offerten|Fråga om faktura|Första samtalet"),
        meetings=_words("Besök på plats|Visning|Årsgenomgång"),
        mails=_words("Offert skickad|Underlag skickat|Förslag på datum"),
        notes=_words("Byter leverantör vid årsskiftet.|Vill ha offert skriftligt."),
        per_euro=11,
    ),
    Locale(
        country="TR",
        language="tr",
        currency="EUR",
        weight=3,
        first_names=_words("Işıl|Çağrı|Gülşen|Ömer|İpek|Barış|Şule|Umut"),
        surname_starts=_words("Yıldız|Gök|Çelik|Dağ|Güneş|Şahin"),
        surname_ends=_words("oğlu|türk|kaya|alp|ay"),
        streets=_words("Çınar Sokak|Liman Caddesi|Gül Sokak"),
        street_form="{street} No: {number}",
        cities=_words("34000 İstanbul|35000 İzmir|06000 Ankara"),
        phone="+90 000 ### ## ##",
        mobile="+90 000 ### ## ##",
        legal=_words("A.Ş.|Ltd. Şti."),
        trades=_words("Lojistik|Tekstil|Gıda|Yazılım"),
        titles=_words("Genel Müdür|Satın Alma Müdürü|Muhasebeci|Proje Yöneticisi"),
        calls=_words("Teklif için geri arama|Fatura sorusu|İlk görüşme"),
        meetings=_words("Saha ziyareti|Ürün tanıtımı|Yıllık değerlendirme"),
        mails=_words("Teklif gönderildi|Belgeler iletildi"),
        notes=_words("Yıl sonunda tedarikçi değiştiriyor."),
    ),
    Locale(
        country="GR",
        language="el",
        currency="EUR",
        weight=3,
        first_names=_words("Ελένη=Eleni|Νίκος=Nikos|Δάφνη=Dafni|Πέτρος=Petros|Μυρτώ=Myrto|Στέλιος=Stelios"),
        surname_starts=_words("Δενδρ=Dendr|Πετρ=Petr|Θαλασσ=Thalass|Βουν=Voun|Λιθ=Lith"),
        surname_ends=_words("άκης=akis|όπουλος=opoulos|ίδης=idis|άτος=atos"),
        streets=_words("Οδός Ελιάς|Λεωφόρος Λιμένος|Οδός Μύλου"),
        street_form="{street} {number}",
        cities=_words("105 57 Αθήνα|546 24 Θεσσαλονίκη|262 21 Πάτρα"),
        phone="+30 000 ### ####",
        mobile="+30 000 ### ####",
        legal=_words("Α.Ε.|Ε.Π.Ε."),
        trades=_words("Ναυτιλία=Naftilia|Τρόφιμα=Trofima|Τεχνική=Techniki"),
        titles=_words("Διευθύντρια|Υπεύθυνος αγορών|Λογιστής"),
        calls=_words("Επανάκληση για την προσφορά|Ερώτηση για τιμολόγιο"),
        meetings=_words("Επίσκεψη|Παρουσίαση|Ετήσια ανασκόπηση"),
        mails=_words("Εστάλη προσφορά|Εστάλησαν έγγραφα"),
        notes=_words("Αλλάζει προμηθευτή στο τέλος του έτους."),
    ),
    Locale(
        country="JP",
        language="ja",
        currency="JPY",
        weight=4,
        first_names=_words("陽菜=Hina|蓮=Ren|結衣=Yui|大翔=Hiroto|美咲=Misaki|翼=Tsubasa|楓=Kaede"),
        surname_starts=_words("青=Ao|白=Shira|高=Taka|森=Mori|石=Ishi|松=Matsu"),
        surname_ends=_words("木=ki|川=kawa|田=ta|島=shima|原=hara"),
        streets=_words("桜通り|港町|本町"),
        street_form="{street}{number}番地",
        cities=_words("100-0001 東京|530-0001 大阪|812-0011 福岡"),
        phone="+81 000 ### ####",
        mobile="+81 000 #### ####",
        legal=_words("株式会社"),
        trades=_words("物流=Butsuryu|電機=Denki|食品=Shokuhin|精工=Seiko"),
        titles=_words("代表取締役|購買部長|経理担当|プロジェクト責任者"),
        calls=_words("見積の件で折り返し|請求書について|初回の打ち合わせ"),
        meetings=_words("現地訪問|製品デモ|年次レビュー"),
        mails=_words("見積書を送付|資料を送付"),
        notes=_words("年末に仕入先を変更予定。"),
        per_euro=160,
    ),
    Locale(
        country="EG",
        language="ar",
        currency="USD",
        weight=2,
        first_names=_words("ليلى=Layla|كريم=Karim|سلمى=Salma|يوسف=Yousef|نور=Nour|طارق=Tarek"),
        surname_starts=_words("النخيل=Nakhil|البحر=Bahr|الجبل=Gabal|الواحة=Waha"),
        surname_ends=_words("ي=i|اني=ani"),
        streets=_words("شارع النخيل|شارع الميناء|طريق الواحة"),
        street_form="{number} {street}",
        cities=_words("11511 القاهرة|21500 الإسكندرية"),
        phone="+20 000 ### ####",
        mobile="+20 000 ### ####",
        legal=_words("ش.م.م"),
        trades=_words("للنقل=Naql|للأغذية=Aghzia|للتقنية=Tiqnia"),
        titles=_words("المديرة العامة|مدير المشتريات|محاسب"),
        calls=_words("معاودة الاتصال بشأن العرض|سؤال عن الفاتورة"),
        meetings=_words("زيارة ميدانية|عرض المنتج"),
        mails=_words("تم إرسال العرض|تم إرسال المستندات"),
        notes=_words("سيغيّر المورّد في نهاية العام."),
    ),
)

STEMS = _words(
    "Nor|Vel|Alta|Kor|Lumi|Bra|Tessa|Ora|Quin|Miro|Zelo|Fara|Hesta|Pala|Rivo|Sola|Tavi|Ulma|Wexa|Jura|Deka|Ibra|Cal"
)
STEM_ENDS = _words("dan|via|tis|mar|lex|ria|nor|bek|vant|lia|dor|zen|pax|ris|mont|ka")
INDUSTRIES = _words(
    "Logistics|Food|Software|Construction|Energy|Textiles|Media|Health|Furniture|Engineering|Retail|Agriculture"
)
