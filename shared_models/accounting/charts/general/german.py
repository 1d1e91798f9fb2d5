"""The general chart in German: every name of it by what it names."""

NAMES = """
chart | Allgemein (nach Art der IFRS)
form | Umsatzsteuererklärung
group 10 | Zahlungsmittel
group 12 | Forderungen
group 13 | Vorräte
group 14 | Übrige kurzfristige Vermögenswerte
group 15 | Vorausbezahltes
group 16 | Vorsteuer
group 17 | Sachanlagen
group 18 | Immaterielle Vermögenswerte
group 19 | Langfristige Finanzanlagen
group 20 | Verbindlichkeiten aus Lieferungen
group 21 | Übrige kurzfristige Schulden
group 22 | Umsatzsteuer
group 23 | Langfristige Schulden
group 30 | Eigenkapital
group 40 | Umsatzerlöse
group 45 | Sonstige Erträge
group 50 | Umsatzkosten
group 60 | Personal
group 61 | Räume
group 62 | Büro
group 63 | Vertrieb
group 64 | Reisen und Fahrzeuge
group 65 | Verwaltung
group 68 | Abschreibungen
group 70 | Finanzierungskosten
group 80 | Ertragsteuern
1000 | Kasse
1010 | Nebenkasse
1100 | Bankkonto
1110 | Zweites Bankkonto
1120 | Sparkonto
1150 | Karten- und Onlinezahlungen unterwegs
1190 | Umbuchungen zwischen eigenen Konten
1200 | Forderungen aus Lieferungen und Leistungen
1210 | Forderungen gegen nahestehende Unternehmen
1220 | Erbrachte, noch nicht berechnete Leistungen
1290 | Wertberichtigung auf Forderungen
1300 | Handelswaren
1310 | Roh-, Hilfs- und Betriebsstoffe
1320 | Unfertige Erzeugnisse
1330 | Fertige Erzeugnisse
1390 | Wertberichtigung auf Vorräte
1400 | Geleistete Anzahlungen
1410 | Vorschüsse an Mitarbeiter
1420 | Gezahlte Kautionen
1430 | Übrige Forderungen
1440 | Ertragsteuerforderungen
1450 | Kurzfristige Geldanlagen
1490 | Schwebende Posten
1500 | Vorausbezahlte Aufwendungen
1510 | Vorausbezahlte Miete
1520 | Vorausbezahlte Versicherungen
1600 | Vorsteuer
1610 | Vorsteuer bei Steuerschuld des Empfängers
1620 | Einfuhrumsatzsteuer
1690 | Noch nicht abziehbare Vorsteuer
1700 | Grundstücke
1710 | Gebäude
1711 | Kumulierte Abschreibungen auf Gebäude
1720 | Technische Anlagen und Maschinen
1721 | Kumulierte Abschreibungen auf Anlagen und Maschinen
1730 | Fahrzeuge
1731 | Kumulierte Abschreibungen auf Fahrzeuge
1740 | Möbel und Einrichtung
1741 | Kumulierte Abschreibungen auf Möbel und Einrichtung
1750 | Computer und Büroausstattung
1751 | Kumulierte Abschreibungen auf Computer und Büroausstattung
1760 | Einbauten in gemieteten Räumen
1761 | Kumulierte Abschreibungen auf Einbauten
1770 | Nutzungsrechte aus Leasing
1771 | Kumulierte Abschreibungen auf Nutzungsrechte
1780 | Anlagen im Bau und Anzahlungen darauf
1800 | Geschäfts- oder Firmenwert
1810 | Software
1811 | Kumulierte Abschreibungen auf Software
1820 | Patente, Marken und Lizenzen
1821 | Kumulierte Abschreibungen auf Patente und Lizenzen
1830 | Entwicklungskosten
1831 | Kumulierte Abschreibungen auf Entwicklungskosten
1900 | Anteile an anderen Unternehmen
1910 | Langfristig gegebene Darlehen
1920 | Latente Steueransprüche
1930 | Langfristige Kautionen
2000 | Verbindlichkeiten aus Lieferungen und Leistungen
2010 | Verbindlichkeiten gegenüber nahestehenden Unternehmen
2020 | Erhaltene, noch nicht berechnete Lieferungen
2050 | Kreditkarte
2100 | Erhaltene Anzahlungen
2110 | Im Voraus erhaltene Erträge
2120 | Abgegrenzte Aufwendungen
2130 | Verbindlichkeiten aus Lohn und Gehalt
2140 | Lohnsteuer und Sozialabgaben
2150 | Beiträge zur Altersversorgung
2160 | Ertragsteuerschulden
2170 | Zu zahlende Dividenden
2180 | Kurzfristige Darlehen
2185 | Kurzfristiger Teil langfristiger Darlehen
2190 | Kurzfristige Rückstellungen
2195 | Ausgegebene Gutscheine
2199 | Übrige Verbindlichkeiten
2200 | Umsatzsteuer
2210 | Umsatzsteuer als Empfänger der Leistung
2250 | Umsatzsteuer, Abrechnung mit dem Finanzamt
2290 | Noch nicht fällige Umsatzsteuer
2300 | Bankdarlehen
2310 | Darlehen der Eigentümer
2320 | Leasingverbindlichkeiten
2330 | Langfristige Rückstellungen
2340 | Pensionsverpflichtungen
2350 | Latente Steuerschulden
3000 | Gezeichnetes Kapital
3010 | Agio
3020 | Gesetzliche Rücklage
3030 | Andere Rücklagen
3040 | Neubewertungsrücklage
3050 | Einlagen der Eigentümer
3060 | Entnahmen der Eigentümer
3080 | Beschlossene Dividenden
3100 | Gewinnvortrag
3200 | Ergebnis des laufenden Jahres
3900 | Eröffnungssalden
4000 | Verkauf von Waren
4010 | Verkauf von Leistungen
4020 | Verkauf von Waren, ermäßigter Satz
4030 | Verkauf von Waren ins Ausland
4040 | Verkauf von Leistungen ins Ausland
4050 | Steuerfreie Umsätze
4060 | Abonnements
4100 | Berechnete Versandkosten
4200 | Gewährte Skonti
4210 | Rücknahmen und Nachlässe
4500 | Mieterträge
4510 | Zuschüsse
4520 | Gewinne aus dem Verkauf von Anlagen
4530 | Erträge aus abgeschriebenen Forderungen
4580 | Berechnete Mahngebühren und Verzugszinsen
4590 | Übrige Erträge
4600 | Kursgewinne, realisiert
4610 | Kursgewinne, unrealisiert
4700 | Zinserträge
4710 | Dividendenerträge
5000 | Wareneinsatz
5010 | Wareneinkauf
5020 | Verbrauch von Roh-, Hilfs- und Betriebsstoffen
5030 | Fremdleistungen
5040 | Fertigungslöhne
5050 | Eingangsfrachten
5060 | Zölle
5070 | Bestandsveränderungen
5080 | Abwertung von Vorräten
5090 | Verpackung
5100 | Erhaltene Skonti
6000 | Löhne und Gehälter
6010 | Sozialabgaben des Arbeitgebers
6020 | Altersversorgung
6030 | Prämien
6040 | Fortbildung
6050 | Personalsuche
6060 | Übrige Personalkosten
6100 | Miete
6110 | Strom, Heizung und Wasser
6120 | Reparaturen und Instandhaltung
6130 | Reinigung
6140 | Versicherungen
6150 | Grundsteuer
6200 | Bürobedarf
6210 | Porto und Kurier
6220 | Telefon und Internet
6230 | Softwareabonnements
6240 | Hosting und Cloud
6250 | Kleingeräte
6260 | Bücher und Zeitschriften
6300 | Werbung
6310 | Messen und Veranstaltungen
6320 | Website
6330 | Bewirtung von Kunden
6340 | Verkaufsprovisionen
6350 | Gebühren von Zahlungsdiensten
6360 | Ausgangsfrachten
6400 | Reisen
6410 | Übernachtung und Verpflegung
6420 | Kraftstoff
6430 | Reparatur und Versicherung von Fahrzeugen
6440 | Leasing von Fahrzeugen
6500 | Rechtsberatung
6510 | Buchführung und Prüfung
6520 | Beratung
6530 | Mitgliedschaften
6540 | Lizenzen und Genehmigungen
6550 | Bankgebühren
6560 | Forderungsverluste
6570 | Veränderung der Wertberichtigung auf Forderungen
6580 | Spenden
6590 | Bußgelder und Strafen
6600 | Forschung
6690 | Übrige Aufwendungen
6700 | Kursverluste, realisiert
6710 | Kursverluste, unrealisiert
6720 | Rundungsdifferenzen
6730 | Kassendifferenzen
6740 | Verluste aus dem Verkauf von Anlagen
6800 | Abschreibungen auf Gebäude
6810 | Abschreibungen auf Anlagen und Maschinen
6820 | Abschreibungen auf Fahrzeuge
6830 | Abschreibungen auf Einrichtung und Ausstattung
6840 | Abschreibungen auf Nutzungsrechte
6850 | Abschreibungen auf immaterielle Vermögenswerte
6860 | Wertminderungen
7000 | Darlehenszinsen
7010 | Leasingzinsen
7020 | Kreditgebühren
8000 | Ertragsteuern des Jahres
8010 | Latente Steuern
8020 | Ertragsteuern früherer Jahre
sheet a | Vermögenswerte
sheet a.n | Langfristige Vermögenswerte
sheet a.n.ppe | Sachanlagen
sheet a.n.intangible | Immaterielle Vermögenswerte
sheet a.n.financial | Langfristige Finanzanlagen
sheet a.c | Kurzfristige Vermögenswerte
sheet a.c.inventories | Vorräte
sheet a.c.receivables | Forderungen
sheet a.c.tax | Steuerforderungen
sheet a.c.other | Übrige kurzfristige Vermögenswerte
sheet a.c.prepaid | Vorausbezahlte Aufwendungen
sheet a.c.cash | Zahlungsmittel
sheet l | Eigenkapital und Schulden
sheet l.e | Eigenkapital
sheet l.e.capital | Kapital und Rücklagen
sheet l.e.retained | Gewinnvortrag
sheet l.e.result | Jahresergebnis
sheet l.e.opening | Noch auszugleichende Eröffnungssalden
sheet l.n | Langfristige Schulden
sheet l.c | Kurzfristige Schulden
sheet l.c.payables | Verbindlichkeiten aus Lieferungen
sheet l.c.cards | Kreditkarten
sheet l.c.tax | Steuerschulden
sheet l.c.other | Übrige kurzfristige Schulden
profit revenue | Umsatzerlöse
profit cost_of_sales | Umsatzkosten
profit gross | Bruttoergebnis
profit other_income | Sonstige Erträge
profit staff | Personalaufwand
profit other_costs | Übrige betriebliche Aufwendungen
profit depreciation | Abschreibungen
profit operating | Betriebsergebnis
profit finance_income | Finanzerträge
profit finance_costs | Finanzierungskosten
profit before_tax | Ergebnis vor Steuern
profit income_tax | Ertragsteuern
profit result | Jahresergebnis
tax vat20 | 20 % USt
tax vat10 | 10 % USt
tax vat0 | 0 % USt
tax vat_exempt | Steuerfrei
tax vat_export | Ausfuhr von Waren
tax vat_abroad | Leistungen an Unternehmen im Ausland
tax pvat20 | 20 % Vorsteuer
tax pvat10 | 10 % Vorsteuer
tax pvat0 | 0 % Vorsteuer
tax prc20 | Steuerschuld des Empfängers 20 %
tax pimport | Einfuhr, Steuer an den Zoll
note vat_exempt | Steuerfrei.
note vat_export | Steuerfreie Ausfuhr.
note vat_abroad | Steuerschuldnerschaft des Leistungsempfängers.
rule export_goods | Waren an Kunden im Ausland
rule service_abroad | Leistungen an Unternehmen im Ausland
rule import_goods | Waren von Lieferanten im Ausland
rule service_from_abroad | Leistungen von Lieferanten im Ausland
journal SAL | Verkauf
journal PUR | Einkauf
journal BNK | Bank
journal CSH | Kasse
journal GEN | Allgemein
journal OPN | Eröffnung
box 1 | Steuerpflichtige Umsätze, netto
box 2 | Steuer auf Umsätze
box 3 | Umsätze zu null Prozent und Ausfuhren
box 4 | Steuerfreie Umsätze
box 5 | Leistungen, die beim Kunden steuerbar sind
box 6 | Einkäufe mit Steuerschuld des Empfängers, netto
box 7 | Steuer auf diese Einkäufe
box 8 | Geschuldete Steuer
box 9 | Steuerpflichtige Einkäufe, netto
box 10 | Vorsteuer
box 11 | Zu zahlen
"""
