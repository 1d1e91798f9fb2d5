<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Counterfoil keeps your own true copy of your organisation’s records, and reconciles it.</source>
        <translation>Counterfoil führt Ihre eigene, getreue Kopie der Datensätze Ihrer Organisation und gleicht sie ab.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>unreleased</source>
        <translation>unveröffentlicht</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Can be undone</source>
        <translation>Kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>Kann nicht rückgängig gemacht werden</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Awaited</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Wartet</translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message numerus="yes">
        <source>%n lines can be read</source>
        <translation><numerusform>%n Zeilen können gelesen werden</numerusform><numerusform>%n Zeilen können gelesen werden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n lines explained</source>
        <translation><numerusform>%n Zeile erklärt</numerusform><numerusform>%n Zeilen erklärt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n lines left out</source>
        <translation><numerusform>%n Zeile ausgelassen</numerusform><numerusform>%n Zeilen ausgelassen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n lines to explain</source>
        <translation><numerusform>%n Zeile zu erklären</numerusform><numerusform>%n Zeilen zu erklären</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation><numerusform>%n neue Zeilen</numerusform><numerusform>%n neue Zeilen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n new lines, balances checked</source>
        <translation><numerusform>%n neue Zeilen, Salden geprüft</numerusform><numerusform>%n neue Zeilen, Salden geprüft</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation><numerusform>%n Zahlung</numerusform><numerusform>%n Zahlungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n statements taken back</source>
        <translation><numerusform>%n Auszüge zurückgenommen</numerusform><numerusform>%n Auszüge zurückgenommen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation><numerusform>%n waren schon da</numerusform><numerusform>%n waren schon da</numerusform></translation>
    </message>
    <message>
        <source>1 line can be read</source>
        <translation>1 Zeile kann gelesen werden</translation>
    </message>
    <message>
        <source>1 line explained</source>
        <translation>1 Zeile erklärt</translation>
    </message>
    <message>
        <source>1 line left out</source>
        <translation>1 Zeile ausgelassen</translation>
    </message>
    <message>
        <source>1 line to explain</source>
        <translation>1 Zeile zu erklären</translation>
    </message>
    <message>
        <source>1 new line</source>
        <translation>1 neue Zeile</translation>
    </message>
    <message>
        <source>1 new line, balances checked</source>
        <translation>1 neue Zeile, Salden geprüft</translation>
    </message>
    <message>
        <source>1 payment</source>
        <translation>1 Zahlung</translation>
    </message>
    <message>
        <source>1 statement taken back</source>
        <translation>1 Auszug zurückgenommen</translation>
    </message>
    <message>
        <source>1 was here already</source>
        <translation>1 war schon da</translation>
    </message>
    <message>
        <source>Accept all that is sure</source>
        <translation>Alles Sichere annehmen</translation>
    </message>
    <message>
        <source>Accept what is proposed</source>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Account of the bank charge</source>
        <translation>Konto für die Bankgebühr</translation>
    </message>
    <message>
        <source>Account of the other side</source>
        <translation>Konto der Gegenseite</translation>
    </message>
    <message>
        <source>Account or open item</source>
        <translation>Konto oder offener Posten</translation>
    </message>
    <message>
        <source>Account or open item of part {n}</source>
        <translation>Konto oder offener Posten von Teil {n}</translation>
    </message>
    <message>
        <source>Always code lines like this…</source>
        <translation>Solche Zeilen immer so kontieren…</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Amount of part {n}</source>
        <translation>Betrag von Teil {n}</translation>
    </message>
    <message>
        <source>Amount paid out</source>
        <translation>Betrag im Ausgang</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>Betrag im Eingang</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Weiterer Teil</translation>
    </message>
    <message>
        <source>Balance after the line</source>
        <translation>Saldo nach der Zeile</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Books: {books}</source>
        <translation>Bücher: {books}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Choose a bank statement</source>
        <translation>Kontoauszug wählen</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Code %n lines to</source>
        <translation><numerusform>%n Zeile kontieren auf</numerusform><numerusform>%n Zeilen kontieren auf</numerusform></translation>
    </message>
    <message>
        <source>Code 1 line to</source>
        <translation>1 Zeile kontieren auf</translation>
    </message>
    <message>
        <source>Code to an account…</source>
        <translation>Auf ein Konto kontieren…</translation>
    </message>
    <message>
        <source>Columns of {file}</source>
        <translation>Spalten von {file}</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day first, 20/11</source>
        <translation>Tag zuerst, 20/11</translation>
    </message>
    <message>
        <source>Day of booking</source>
        <translation>Buchungstag</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Drop a file of your bank here: CAMT, MT940, OFX, QIF or CSV. Its lines are matched with what is open, and importing a file again does no harm.</source>
        <translation>Ziehen Sie eine Datei Ihrer Bank hierher: CAMT, MT940, OFX, QIF oder CSV. Ihre Zeilen werden mit den offenen Posten abgeglichen, und eine Datei noch einmal zu importieren schadet nicht.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Every line is explained</source>
        <translation>Jede Zeile ist erklärt</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Files of banks (*.xml *.sta *.mt940 *.940 *.ofx *.qfx *.qif *.csv *.txt);;All files (*)</source>
        <translation>Dateien von Banken (*.xml *.sta *.mt940 *.940 *.ofx *.qfx *.qif *.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Find the open item…</source>
        <translation>Offenen Posten suchen…</translation>
    </message>
    <message numerus="yes">
        <source>Fits %n lines that are open</source>
        <translation><numerusform>Passt zu %n offenen Zeilen</numerusform><numerusform>Passt zu %n offenen Zeilen</numerusform></translation>
    </message>
    <message>
        <source>Fits 1 line that is open</source>
        <translation>Passt zu 1 offenen Zeile</translation>
    </message>
    <message>
        <source>Go to the bank</source>
        <translation>Zur Bank</translation>
    </message>
    <message>
        <source>How much of it is settled?</source>
        <translation>Wie viel davon ist ausgeglichen?</translation>
    </message>
    <message>
        <source>How much of the item is settled by part {n}</source>
        <translation>Wie viel des Postens Teil {n} ausgleicht</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import a statement…</source>
        <translation>Kontoauszug importieren…</translation>
    </message>
    <message>
        <source>Import of {file}</source>
        <translation>Import von {file}</translation>
    </message>
    <message>
        <source>It is a bank charge…</source>
        <translation>Es ist eine Bankgebühr…</translation>
    </message>
    <message>
        <source>It is a rounding difference</source>
        <translation>Es ist eine Rundungsdifferenz</translation>
    </message>
    <message>
        <source>It is the discount for paying early</source>
        <translation>Es ist das Skonto</translation>
    </message>
    <message>
        <source>It is written off</source>
        <translation>Er wird ausgebucht</translation>
    </message>
    <message>
        <source>It stays open</source>
        <translation>Er bleibt offen</translation>
    </message>
    <message>
        <source>Leave the line out</source>
        <translation>Zeile auslassen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Line with the names</source>
        <translation>Zeile mit den Namen</translation>
    </message>
    <message>
        <source>Mark all lines, or none</source>
        <translation>Alle Zeilen markieren oder keine</translation>
    </message>
    <message>
        <source>Mark the line</source>
        <translation>Zeile markieren</translation>
    </message>
    <message>
        <source>Money that goes out is written without a minus</source>
        <translation>Ausgänge stehen ohne Minus da</translation>
    </message>
    <message>
        <source>Month first, 11/20</source>
        <translation>Monat zuerst, 11/20</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Neue Regel…</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>Keine Namen</translation>
    </message>
    <message>
        <source>Only {first} to {last}</source>
        <translation>Nur {first} bis {last}</translation>
    </message>
    <message>
        <source>Open bank lines</source>
        <translation>Offene Bankzeilen</translation>
    </message>
    <message>
        <source>Order of days</source>
        <translation>Reihenfolge im Datum</translation>
    </message>
    <message>
        <source>Order of the rules</source>
        <translation>Reihenfolge der Regeln</translation>
    </message>
    <message>
        <source>Previous line</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>Probably</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Verwendungszweck</translation>
    </message>
    <message>
        <source>Reference of the bank</source>
        <translation>Referenz der Bank</translation>
    </message>
    <message>
        <source>Rule deleted</source>
        <translation>Regel gelöscht</translation>
    </message>
    <message>
        <source>Rule for bank lines</source>
        <translation>Regel für Bankzeilen</translation>
    </message>
    <message>
        <source>Rule saved</source>
        <translation>Regel gespeichert</translation>
    </message>
    <message>
        <source>Rule {name}</source>
        <translation>Regel {name}</translation>
    </message>
    <message>
        <source>Rules for bank lines</source>
        <translation>Regeln für Bankzeilen</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regeln…</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>Say to which account the lines go.</source>
        <translation>Geben Sie an, auf welches Konto die Zeilen gehen.</translation>
    </message>
    <message>
        <source>Say what the lines have in common: a name, a purpose, an IBAN or a sum.</source>
        <translation>Geben Sie an, was die Zeilen gemeinsam haben: einen Namen, einen Zweck, eine IBAN oder einen Betrag.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Ausgeglichen</translation>
    </message>
    <message>
        <source>Split the line…</source>
        <translation>Zeile aufteilen…</translation>
    </message>
    <message>
        <source>Split {amount}</source>
        <translation>{amount} aufteilen</translation>
    </message>
    <message>
        <source>Statement of {day}: {statement} · Books: {books}</source>
        <translation>Auszug vom {day}: {statement} · Bücher: {books}</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Kontoauszüge</translation>
    </message>
    <message>
        <source>Statements taken back</source>
        <translation>Auszüge zurückgenommen</translation>
    </message>
    <message>
        <source>Statements…</source>
        <translation>Kontoauszüge…</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Letztes zurücknehmen</translation>
    </message>
    <message>
        <source>Take this one back</source>
        <translation>Diesen zurücknehmen</translation>
    </message>
    <message>
        <source>The first lines as they will be read</source>
        <translation>Die ersten Zeilen, wie sie gelesen werden</translation>
    </message>
    <message>
        <source>The parts make up the line</source>
        <translation>Die Teile ergeben die Zeile</translation>
    </message>
    <message>
        <source>This item is paid by money that moves the other way.</source>
        <translation>Dieser Posten wird durch Geld in der anderen Richtung bezahlt.</translation>
    </message>
    <message>
        <source>To explain: {amount}</source>
        <translation>Zu erklären: {amount}</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Value day</source>
        <translation>Wertstellung</translation>
    </message>
    <message>
        <source>What becomes of the rest?</source>
        <translation>Was wird aus dem Rest?</translation>
    </message>
    <message>
        <source>What that is worth more or less in the books is an exchange difference.</source>
        <translation>Was das in den Büchern mehr oder weniger wert ist, ist eine Kursdifferenz.</translation>
    </message>
    <message>
        <source>Which open item is paid?</source>
        <translation>Welcher offene Posten wird bezahlt?</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>Ohne Nummer</translation>
    </message>
    <message>
        <source>Word for in or out</source>
        <translation>Wort für Ein- oder Ausgang</translation>
    </message>
    <message>
        <source>a part of it</source>
        <translation>ein Teil davon</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>annehmen</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>amount less discount</source>
        <translation>Betrag abzüglich Skonto</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>einen Posten</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>und %n weitere</numerusform><numerusform>und %n weitere</numerusform></translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>und 1 weiterer</translation>
    </message>
    <message>
        <source>another currency</source>
        <translation>andere Währung</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kontieren</translation>
    </message>
    <message>
        <source>digits of the number</source>
        <translation>Ziffern der Nummer</translation>
    </message>
    <message>
        <source>exchange difference {amount}</source>
        <translation>Kursdifferenz {amount}</translation>
    </message>
    <message>
        <source>from {opening} to {closing}</source>
        <translation>von {opening} bis {closing}</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>markieren</translation>
    </message>
    <message>
        <source>more than is open</source>
        <translation>mehr als offen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>near the day's rate</source>
        <translation>nahe am Tageskurs</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>nicht in Gebrauch</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>payments of a batch</source>
        <translation>Zahlungen eines Laufs</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>several fit</source>
        <translation>mehrere passen</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>ähnlicher Name</translation>
    </message>
    <message>
        <source>split</source>
        <translation>aufteilen</translation>
    </message>
    <message>
        <source>sum of several</source>
        <translation>Summe mehrerer</translation>
    </message>
    <message>
        <source>their account</source>
        <translation>deren Konto</translation>
    </message>
    <message numerus="yes">
        <source>used %n times</source>
        <translation><numerusform>%n-mal benutzt</numerusform><numerusform>%n-mal benutzt</numerusform></translation>
    </message>
    <message>
        <source>used once</source>
        <translation>einmal benutzt</translation>
    </message>
    <message>
        <source>{amount} in the books</source>
        <translation>{amount} in den Büchern</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>{amount} übrig</translation>
    </message>
    <message>
        <source>{amount} of it are open.</source>
        <translation>{amount} davon sind offen.</translation>
    </message>
    <message>
        <source>{amount} of {open} is paid, {rest} is left.</source>
        <translation>{amount} von {open} sind gezahlt, {rest} bleiben.</translation>
    </message>
    <message>
        <source>{amount} pay {number}, of which {open} are open.</source>
        <translation>{amount} bezahlen {number}, davon sind {open} offen.</translation>
    </message>
    <message>
        <source>{done} of {count} explained</source>
        <translation>{done} von {count} erklärt</translation>
    </message>
    <message>
        <source>{file} was not imported</source>
        <translation>{file} wurde nicht importiert</translation>
    </message>
    <message>
        <source>{first} to {last} ×</source>
        <translation>{first} bis {last} ×</translation>
    </message>
    <message>
        <source>{opening} + {lines} = {closing}</source>
        <translation>{opening} + {lines} = {closing}</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n days here</source>
        <translation><numerusform>Seit %n Tag hier</numerusform><numerusform>Seit %n Tagen hier</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation><numerusform>%n Tag überfällig</numerusform><numerusform>%n Tage überfällig</numerusform></translation>
    </message>
    <message>
        <source>1 day here</source>
        <translation>Seit 1 Tag hier</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 Tag überfällig</translation>
    </message>
    <message>
        <source>A deal is a possible sale. Drag it from stage to stage until it is won; M moves it by keyboard.</source>
        <translation>Ein Deal ist ein möglicher Verkauf. Ziehen Sie ihn von Phase zu Phase, bis er gewonnen ist; mit M verschieben Sie ihn über die Tastatur.</translation>
    </message>
    <message>
        <source>A lead is somebody who has shown interest. Move it on as you learn more; in the column Converted it becomes a contact, a company and a deal.</source>
        <translation>Ein Lead ist jemand, der Interesse gezeigt hat. Verschieben Sie ihn, wenn Sie mehr wissen; in der Spalte „Umgewandelt“ werden daraus Kontakt, Firma und Deal.</translation>
    </message>
    <message>
        <source>A pipeline says through which stages a deal goes. It arrives with the next synchronisation.</source>
        <translation>Eine Pipeline legt fest, welche Phasen ein Deal durchläuft. Sie kommt mit der nächsten Synchronisierung.</translation>
    </message>
    <message>
        <source>Add a deal to this stage</source>
        <translation>Deal in dieser Phase anlegen</translation>
    </message>
    <message>
        <source>Add a lead here</source>
        <translation>Lead hier anlegen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Anderer Grund…</translation>
    </message>
    <message>
        <source>Anything that needs attention</source>
        <translation>Mit Handlungsbedarf</translation>
    </message>
    <message>
        <source>At least {amount}</source>
        <translation>Mindestens {amount}</translation>
    </message>
    <message>
        <source>Choose another pipeline</source>
        <translation>Andere Pipeline auswählen</translation>
    </message>
    <message>
        <source>Choose which deals are shown</source>
        <translation>Angezeigte Deals auswählen</translation>
    </message>
    <message>
        <source>Choose which leads are shown</source>
        <translation>Angezeigte Leads auswählen</translation>
    </message>
    <message>
        <source>Closes today</source>
        <translation>Abschluss heute</translation>
    </message>
    <message>
        <source>Closes {day}</source>
        <translation>Abschluss: {day}</translation>
    </message>
    <message>
        <source>Converted {day}</source>
        <translation>Umgewandelt: {day}</translation>
    </message>
    <message>
        <source>Deals board</source>
        <translation>Deal-Board</translation>
    </message>
    <message>
        <source>Delete the deal</source>
        <translation>Deal löschen</translation>
    </message>
    <message>
        <source>Delete the lead</source>
        <translation>Lead löschen</translation>
    </message>
    <message>
        <source>Deletion of {what}</source>
        <translation>{what} löschen</translation>
    </message>
    <message>
        <source>Edit the deal</source>
        <translation>Deal bearbeiten</translation>
    </message>
    <message>
        <source>Edit the lead</source>
        <translation>Lead bearbeiten</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Abschlussdatum</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: {words}</source>
        <translation>Filter: {words}</translation>
    </message>
    <message>
        <source>Find on the board</source>
        <translation>Auf dem Board suchen</translation>
    </message>
    <message>
        <source>Follow up on {deal}</source>
        <translation>Wiedervorlage: {deal}</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Follow-up planned for {deal}</source>
        <translation>Wiedervorlage geplant: {deal}</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>In drei Monaten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Lead above</source>
        <translation>Lead darüber</translation>
    </message>
    <message>
        <source>Leads board</source>
        <translation>Lead-Board</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Lost {day}</source>
        <translation>Verloren: {day}</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Als verloren markieren</translation>
    </message>
    <message>
        <source>Mark as unqualified</source>
        <translation>Als nicht qualifiziert markieren</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Move of {record} to {stage}</source>
        <translation>{record} verschieben: {stage}</translation>
    </message>
    <message>
        <source>Move the deal to…</source>
        <translation>Deal verschieben nach…</translation>
    </message>
    <message>
        <source>Move the lead to…</source>
        <translation>Lead verschieben nach…</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verschieben nach…</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Neuer Deal</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Neuer Lead</translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation>Neu: {record}</translation>
    </message>
    <message>
        <source>Next deal of the stage</source>
        <translation>Nächster Deal der Phase</translation>
    </message>
    <message>
        <source>Next lead below</source>
        <translation>Lead darunter</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>No deals found</source>
        <translation>Keine Deals gefunden</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>Noch keine Deals</translation>
    </message>
    <message>
        <source>No follow-up</source>
        <translation>Keine Wiedervorlage</translation>
    </message>
    <message>
        <source>No leads found</source>
        <translation>Keine Leads gefunden</translation>
    </message>
    <message>
        <source>No leads yet</source>
        <translation>Noch keine Leads</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Kein nächster Schritt</translation>
    </message>
    <message>
        <source>No pipeline on this computer yet</source>
        <translation>Noch keine Pipeline auf diesem Computer</translation>
    </message>
    <message>
        <source>Nothing here fits what you look for.</source>
        <translation>Hier passt nichts zu Ihrer Suche.</translation>
    </message>
    <message>
        <source>Only my deals, or all</source>
        <translation>Nur meine Deals oder alle</translation>
    </message>
    <message>
        <source>Only my leads, or all</source>
        <translation>Nur meine Leads oder alle</translation>
    </message>
    <message>
        <source>Open deals are worth {sums}</source>
        <translation>Wert der offenen Deals: {sums}</translation>
    </message>
    <message>
        <source>Open leads may be worth {sums}</source>
        <translation>Möglicher Wert der offenen Leads: {sums}</translation>
    </message>
    <message>
        <source>Open the deal</source>
        <translation>Deal öffnen</translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>Lead öffnen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation>Überfällig seit {day}</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Picked up. Arrows move it, Space puts it down, Escape puts it back.</source>
        <translation>Aufgenommen. Pfeiltasten verschieben, Leertaste legt ab, Escape legt zurück.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Pipeline: {name}</source>
        <translation>Pipeline: {name}</translation>
    </message>
    <message>
        <source>Pipelines and stages…</source>
        <translation>Pipelines und Phasen…</translation>
    </message>
    <message>
        <source>Press a digit to choose, Enter to go on.</source>
        <translation>Mit einer Ziffer auswählen, mit Enter fortfahren.</translation>
    </message>
    <message>
        <source>Previous deal of the stage</source>
        <translation>Vorheriger Deal der Phase</translation>
    </message>
    <message>
        <source>Put back.</source>
        <translation>Zurückgelegt.</translation>
    </message>
    <message>
        <source>Rename the deal</source>
        <translation>Deal umbenennen</translation>
    </message>
    <message>
        <source>Rename the lead</source>
        <translation>Lead umbenennen</translation>
    </message>
    <message>
        <source>Search the deals on the board</source>
        <translation>Deals auf dem Board durchsuchen</translation>
    </message>
    <message>
        <source>Search the leads on the board</source>
        <translation>Leads auf dem Board durchsuchen</translation>
    </message>
    <message>
        <source>Search {records}</source>
        <translation>{records} durchsuchen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Show all deals</source>
        <translation>Alle Deals anzeigen</translation>
    </message>
    <message>
        <source>Show all leads</source>
        <translation>Alle Leads anzeigen</translation>
    </message>
    <message>
        <source>Show all {count} as a list</source>
        <translation>Alle {count} als Liste anzeigen</translation>
    </message>
    <message>
        <source>Show the deals as a list</source>
        <translation>Deals als Liste anzeigen</translation>
    </message>
    <message>
        <source>Show the leads as a list</source>
        <translation>Leads als Liste anzeigen</translation>
    </message>
    <message>
        <source>Show the whole column as a list</source>
        <translation>Die ganze Spalte als Liste zeigen</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>Too long in its stage</source>
        <translation>Zu lange in der Phase</translation>
    </message>
    <message>
        <source>Unqualified {day}</source>
        <translation>Nicht qualifiziert: {day}</translation>
    </message>
    <message>
        <source>Why does {lead} come to nothing?</source>
        <translation>Warum wird aus {lead} nichts?</translation>
    </message>
    <message>
        <source>Why was {deal} lost?</source>
        <translation>Warum ging {deal} verloren?</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Won {day}</source>
        <translation>Gewonnen: {day}</translation>
    </message>
    <message>
        <source>{column}, position {index}</source>
        <translation>{column}, Position {index}</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} offen</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
    <message>
        <source>{deal} is won. Plan a follow-up?</source>
        <translation>{deal} ist gewonnen. Wiedervorlage planen?</translation>
    </message>
    <message>
        <source>{record} moved to {stage}</source>
        <translation>{record} verschoben: {stage}</translation>
    </message>
    <message>
        <source>{what} deleted</source>
        <translation>{what} gelöscht</translation>
    </message>
</context>
<context>
    <name>Books</name>
    <message numerus="yes">
        <source>%n more lines</source>
        <translation><numerusform>%n weitere Zeile</numerusform><numerusform>%n weitere Zeilen</numerusform></translation>
    </message>
    <message>
        <source>1 more line</source>
        <translation>1 weitere Zeile</translation>
    </message>
    <message>
        <source>A correction</source>
        <translation>Eine Berichtigung</translation>
    </message>
    <message>
        <source>A second entry takes back every line of this one. Both stay in the books.</source>
        <translation>Eine zweite Buchung nimmt jede Zeile dieser zurück. Beide bleiben in den Büchern.</translation>
    </message>
    <message>
        <source>A voucher needs two lines or more.</source>
        <translation>Ein Buchungsbeleg braucht mindestens zwei Zeilen.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Accounts that are posted to by themselves</source>
        <translation>Konten, auf die von selbst gebucht wird</translation>
    </message>
    <message>
        <source>Accounts, taxes and journals come with the chart and are yours to change. Opening balances can wait.</source>
        <translation>Konten, Steuern und Journale kommen mit dem Kontenrahmen und lassen sich ändern. Anfangsbestände können warten.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Analytic account</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgeglichen</translation>
    </message>
    <message>
        <source>Bank lines to reconcile: {count}</source>
        <translation>Abzugleichende Bankzeilen: {count}</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>Basiswährung</translation>
    </message>
    <message>
        <source>Before you close</source>
        <translation>Vor dem Abschließen</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Boxes of the return</source>
        <translation>Felder der Steuererklärung</translation>
    </message>
    <message>
        <source>Boxes of the tax return</source>
        <translation>Felder der Steuererklärung</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>Kontenrahmen</translation>
    </message>
    <message>
        <source>Choose a chart of accounts, a currency and the first fiscal year. It takes a minute.</source>
        <translation>Wählen Sie einen Kontenrahmen, eine Währung und das erste Geschäftsjahr. Das dauert eine Minute.</translation>
    </message>
    <message>
        <source>Choose a journal, and type what every number begins with and how many there are.</source>
        <translation>Wählen Sie ein Journal und geben Sie ein, womit jede Nummer beginnt und wie viele es sind.</translation>
    </message>
    <message>
        <source>Choose the account for what the tax office is owed in the settings of the books.</source>
        <translation>Wählen Sie in den Einstellungen der Bücher das Konto für das, was dem Finanzamt geschuldet wird.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the fiscal year {year}</source>
        <translation>Geschäftsjahr {year} abschließen</translation>
    </message>
    <message>
        <source>Close the fiscal year…</source>
        <translation>Geschäftsjahr abschließen …</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>Den Monat abschließen</translation>
    </message>
    <message>
        <source>Close the year</source>
        <translation>Jahr abschließen</translation>
    </message>
    <message>
        <source>Close the year…</source>
        <translation>Jahr abschließen …</translation>
    </message>
    <message>
        <source>Close {month}</source>
        <translation>{month} abschließen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Contra</source>
        <translation>Umbuchung</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Haben</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Customer or vendor</source>
        <translation>Kunde oder Lieferant</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Debit {debit} · credit {credit}</source>
        <translation>Soll {debit} · Haben {credit}</translation>
    </message>
    <message>
        <source>Debits and credits are not equal yet.</source>
        <translation>Soll und Haben sind noch nicht gleich.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Documents that are still drafts</source>
        <translation>Belege, die noch Entwürfe sind</translation>
    </message>
    <message>
        <source>Documents that are still drafts: {count}</source>
        <translation>Dokumente, die noch Entwürfe sind: {count}</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Erledigt: {what}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Draft entry</source>
        <translation>Buchung im Entwurf</translation>
    </message>
    <message>
        <source>Draft {text}</source>
        <translation>Entwurf {text}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation>Das Konto bearbeiten</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>End of {account}</source>
        <translation>Ende von {account}</translation>
    </message>
    <message>
        <source>End the account, or use it again</source>
        <translation>Das Konto beenden oder wieder verwenden</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Entries that are still drafts</source>
        <translation>Buchungen, die noch Entwürfe sind</translation>
    </message>
    <message>
        <source>Entries that are still drafts: {count}</source>
        <translation>Buchungen, die noch Entwürfe sind: {count}</translation>
    </message>
    <message>
        <source>Every bank line is reconciled</source>
        <translation>Jede Bankzeile ist abgeglichen</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>File a correction</source>
        <translation>Berichtigung abgeben</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>Filed tax returns</source>
        <translation>Abgegebene Steuererklärungen</translation>
    </message>
    <message>
        <source>Filed tax returns…</source>
        <translation>Abgegebene Steuererklärungen …</translation>
    </message>
    <message>
        <source>Filed {at}</source>
        <translation>Abgegeben {at}</translation>
    </message>
    <message>
        <source>Filter by number or name</source>
        <translation>Nach Nummer oder Name filtern</translation>
    </message>
    <message>
        <source>Filter the accounts</source>
        <translation>Die Konten filtern</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Erstes Jahr</translation>
    </message>
    <message>
        <source>Fiscal year begins in</source>
        <translation>Geschäftsjahr beginnt im</translation>
    </message>
    <message>
        <source>Fiscal year {year}</source>
        <translation>Geschäftsjahr {year}</translation>
    </message>
    <message>
        <source>Foreign amount</source>
        <translation>Fremdbetrag</translation>
    </message>
    <message>
        <source>Foreign balances</source>
        <translation>Fremdwährungsbestände</translation>
    </message>
    <message>
        <source>Foreign balances are revalued</source>
        <translation>Fremdwährungssalden sind neu bewertet</translation>
    </message>
    <message>
        <source>Foreign balances to revalue: {count}</source>
        <translation>Neu zu bewertende Fremdwährungssalden: {count}</translation>
    </message>
    <message>
        <source>From the tax office: {amount}</source>
        <translation>Vom Finanzamt: {amount}</translation>
    </message>
    <message>
        <source>Gain: {amount}</source>
        <translation>Gewinn: {amount}</translation>
    </message>
    <message>
        <source>Go to closing</source>
        <translation>Zum Abschluss gehen</translation>
    </message>
    <message>
        <source>Go to the chart of accounts</source>
        <translation>Zum Kontenrahmen gehen</translation>
    </message>
    <message>
        <source>Go to {records}</source>
        <translation>Zu {records} gehen</translation>
    </message>
    <message>
        <source>How many numbers</source>
        <translation>Wie viele Nummern</translation>
    </message>
    <message>
        <source>I know that nobody can ever open this again</source>
        <translation>Ich weiß, dass dies niemand je wieder öffnen kann</translation>
    </message>
    <message>
        <source>In suspense: {amount}</source>
        <translation>Auf dem Verrechnungskonto: {amount}</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>In den Büchern</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Als Entwurf behalten</translation>
    </message>
    <message>
        <source>Kept as a draft: {text}</source>
        <translation>Als Entwurf behalten: {text}</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Zuletzt bekannt</translation>
    </message>
    <message>
        <source>Like the last one</source>
        <translation>Wie der letzte</translation>
    </message>
    <message>
        <source>Line {line} has no account.</source>
        <translation>Zeile {line} hat kein Konto.</translation>
    </message>
    <message>
        <source>Line {line} has no amount.</source>
        <translation>Zeile {line} hat keinen Betrag.</translation>
    </message>
    <message>
        <source>Line {line} needs an account.</source>
        <translation>Zeile {line} braucht ein Konto.</translation>
    </message>
    <message>
        <source>Line {line}: {account} needs a customer or vendor.</source>
        <translation>Zeile {line}: {account} braucht einen Kunden oder Lieferanten.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock for ever</source>
        <translation>Für immer sperren</translation>
    </message>
    <message>
        <source>Lock the books</source>
        <translation>Die Bücher sperren</translation>
    </message>
    <message>
        <source>Lock the books…</source>
        <translation>Die Bücher sperren…</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation>Sperren…</translation>
    </message>
    <message>
        <source>Loss, carried on to {account}</source>
        <translation>Verlust, vorgetragen auf {account}</translation>
    </message>
    <message>
        <source>Loss: {amount}</source>
        <translation>Verlust: {amount}</translation>
    </message>
    <message>
        <source>Make a journal of the kind opening or general first.</source>
        <translation>Legen Sie zuerst ein Journal für Eröffnung oder Allgemeines an.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Months that are still open: {count}</source>
        <translation>Noch offene Monate: {count}</translation>
    </message>
    <message>
        <source>More of the line</source>
        <translation>Mehr zur Zeile</translation>
    </message>
    <message>
        <source>More of the line…</source>
        <translation>Mehr zur Zeile …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>New account {code}</source>
        <translation>Neues Konto {code}</translation>
    </message>
    <message>
        <source>New account “{text}”…</source>
        <translation>Neues Konto „{text}“…</translation>
    </message>
    <message>
        <source>No document is a draft</source>
        <translation>Kein Dokument ist ein Entwurf</translation>
    </message>
    <message>
        <source>No entry is a draft</source>
        <translation>Keine Buchung ist ein Entwurf</translation>
    </message>
    <message>
        <source>No rate is known yet</source>
        <translation>Noch kein Kurs bekannt</translation>
    </message>
    <message>
        <source>No tax return was filed yet.</source>
        <translation>Noch keine Steuererklärung wurde abgegeben.</translation>
    </message>
    <message>
        <source>Nothing has been posted in this journal yet.</source>
        <translation>In diesem Journal ist noch nichts gebucht.</translation>
    </message>
    <message>
        <source>Nothing is locked.</source>
        <translation>Nichts ist gesperrt.</translation>
    </message>
    <message>
        <source>Nothing is open in another currency on that day.</source>
        <translation>An diesem Tag ist nichts in anderer Währung offen.</translation>
    </message>
    <message>
        <source>Nothing is posted in a closed year any more. Reports carry its result on.</source>
        <translation>In einem abgeschlossenen Jahr wird nichts mehr gebucht. Die Berichte tragen sein Ergebnis vor.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number of the invoice, or a text</source>
        <translation>Rechnungsnummer oder Text</translation>
    </message>
    <message>
        <source>Number or text</source>
        <translation>Nummer oder Text</translation>
    </message>
    <message>
        <source>Numbers are reserved for this computer</source>
        <translation>Nummern sind für diesen Rechner reserviert</translation>
    </message>
    <message>
        <source>Numbers for this computer</source>
        <translation>Nummern für diesen Rechner</translation>
    </message>
    <message>
        <source>Numbers for this computer…</source>
        <translation>Nummern für diesen Rechner…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Open the books</source>
        <translation>Bücher eröffnen</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Beleg öffnen</translation>
    </message>
    <message>
        <source>Open the fiscal year again…</source>
        <translation>Geschäftsjahr wieder öffnen …</translation>
    </message>
    <message>
        <source>Open the fiscal year from {day}</source>
        <translation>Das Geschäftsjahr ab {day} eröffnen</translation>
    </message>
    <message>
        <source>Open the fiscal year {year} again</source>
        <translation>Geschäftsjahr {year} wieder öffnen</translation>
    </message>
    <message>
        <source>Open the month again</source>
        <translation>Den Monat wieder öffnen</translation>
    </message>
    <message>
        <source>Open the next fiscal year</source>
        <translation>Das nächste Geschäftsjahr eröffnen</translation>
    </message>
    <message>
        <source>Open the next year</source>
        <translation>Nächstes Jahr eröffnen</translation>
    </message>
    <message>
        <source>Open the year again…</source>
        <translation>Jahr wieder öffnen …</translation>
    </message>
    <message>
        <source>Open your books</source>
        <translation>Ihre Bücher eröffnen</translation>
    </message>
    <message>
        <source>Open your books…</source>
        <translation>Ihre Bücher eröffnen…</translation>
    </message>
    <message>
        <source>Open {month} again</source>
        <translation>{month} wieder öffnen</translation>
    </message>
    <message>
        <source>Opening balances</source>
        <translation>Eröffnungssalden</translation>
    </message>
    <message>
        <source>Opening balances are posted</source>
        <translation>Eröffnungssalden sind gebucht</translation>
    </message>
    <message>
        <source>Opening balances…</source>
        <translation>Eröffnungssalden …</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Pending entry</source>
        <translation>Ausstehende Buchung</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>Platz in der Kette</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Post the voucher</source>
        <translation>Den Buchungsbeleg buchen</translation>
    </message>
    <message>
        <source>Post {text}</source>
        <translation>{text} buchen</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Posted by</source>
        <translation>Gebucht von</translation>
    </message>
    <message>
        <source>Posted: {text}</source>
        <translation>Gebucht: {text}</translation>
    </message>
    <message>
        <source>Profit, carried on to {account}</source>
        <translation>Gewinn, vorgetragen auf {account}</translation>
    </message>
    <message>
        <source>Provisional: the server gives the number</source>
        <translation>Vorläufig: Der Server vergibt die Nummer</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Rate of {currency}</source>
        <translation>Kurs von {currency}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Zahlungseingang</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Die Zeile entfernen</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reservieren</translation>
    </message>
    <message>
        <source>Rest to opening balances</source>
        <translation>Rest auf Eröffnungskonto</translation>
    </message>
    <message>
        <source>Result of the year</source>
        <translation>Jahresergebnis</translation>
    </message>
    <message>
        <source>Revalue foreign balances on {day}</source>
        <translation>Fremdwährungen bewerten zum {day}</translation>
    </message>
    <message>
        <source>Revalue foreign balances…</source>
        <translation>Fremdwährungen bewerten …</translation>
    </message>
    <message>
        <source>Revalue…</source>
        <translation>Bewerten …</translation>
    </message>
    <message>
        <source>Reversal of {entry}</source>
        <translation>Storno von {entry}</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Reverse {entry}</source>
        <translation>{entry} stornieren</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Reversed by {entry}</source>
        <translation>Storniert durch {entry}</translation>
    </message>
    <message>
        <source>Reverses {entry}</source>
        <translation>Storniert {entry}</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>Stornieren…</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Say why, so that everybody understands it later.</source>
        <translation>Sagen Sie warum, damit es später alle verstehen.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Settings of the books</source>
        <translation>Einstellungen der Bücher</translation>
    </message>
    <message>
        <source>Settings of the books…</source>
        <translation>Einstellungen der Bücher…</translation>
    </message>
    <message>
        <source>Show the ledger of the account</source>
        <translation>Das Kontoblatt zeigen</translation>
    </message>
    <message>
        <source>Somebody who may change the settings of the books has to open them.</source>
        <translation>Jemand, der die Einstellungen der Bücher ändern darf, muss sie eröffnen.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source of the rate of {currency}</source>
        <translation>Quelle des Kurses von {currency}</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>Noch zu tun</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Suspense is empty</source>
        <translation>Das Verrechnungskonto ist leer</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Tax return</source>
        <translation>Steuererklärung</translation>
    </message>
    <message>
        <source>Tax return…</source>
        <translation>Steuererklärung …</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The account of this line has no usual tax.</source>
        <translation>Das Konto dieser Zeile hat keine übliche Steuer.</translation>
    </message>
    <message>
        <source>The books say what was filed.</source>
        <translation>Die Bücher sagen, was abgegeben wurde.</translation>
    </message>
    <message>
        <source>The chart of accounts of these books has no tax return.</source>
        <translation>Der Kontenplan dieser Bücher hat keine Steuererklärung.</translation>
    </message>
    <message>
        <source>The fiscal year {year} is closed</source>
        <translation>Das Geschäftsjahr {year} ist abgeschlossen</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Der Monat danach</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Der Monat davor</translation>
    </message>
    <message>
        <source>The tax return is filed</source>
        <translation>Die Steuererklärung ist abgegeben</translation>
    </message>
    <message>
        <source>The tax return is not filed</source>
        <translation>Die Steuererklärung ist nicht abgegeben</translation>
    </message>
    <message>
        <source>There is no journal for this. Add one under the chart of accounts.</source>
        <translation>Dafür gibt es kein Journal. Legen Sie eines beim Kontenrahmen an.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>Ein solches Konto gibt es nicht.</translation>
    </message>
    <message>
        <source>There is nobody of that name.</source>
        <translation>Es gibt niemanden dieses Namens.</translation>
    </message>
    <message>
        <source>There is none of that name.</source>
        <translation>So heißt keine.</translation>
    </message>
    <message>
        <source>There is nothing any more.</source>
        <translation>Hier ist nichts mehr.</translation>
    </message>
    <message>
        <source>This box is reckoned from others.</source>
        <translation>Dieses Feld wird aus anderen berechnet.</translation>
    </message>
    <message>
        <source>This entry has too many lines to be typed.</source>
        <translation>Diese Buchung hat zu viele Zeilen, um sie zu tippen.</translation>
    </message>
    <message>
        <source>This entry is no longer here.</source>
        <translation>Diese Buchung ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>This is not balanced: {missing}. The key = fills it in.</source>
        <translation>Das ist nicht ausgeglichen: {missing}. Die Taste = trägt es ein.</translation>
    </message>
    <message>
        <source>Tick that you know it is for ever.</source>
        <translation>Bestätigen Sie mit dem Häkchen, dass es für immer ist.</translation>
    </message>
    <message>
        <source>To the tax office</source>
        <translation>An das Finanzamt</translation>
    </message>
    <message>
        <source>To the tax office: {amount}</source>
        <translation>An das Finanzamt: {amount}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Type a currency by its three letters, such as EUR.</source>
        <translation>Geben Sie eine Währung mit drei Buchstaben ein, etwa EUR.</translation>
    </message>
    <message>
        <source>Type a reason.</source>
        <translation>Geben Sie einen Grund ein.</translation>
    </message>
    <message>
        <source>Type at least two lines.</source>
        <translation>Geben Sie mindestens zwei Zeilen ein.</translation>
    </message>
    <message>
        <source>Type the day</source>
        <translation>Den Tag eingeben</translation>
    </message>
    <message>
        <source>Type the rate of the currency.</source>
        <translation>Geben Sie den Kurs der Währung ein.</translation>
    </message>
    <message>
        <source>Type the rate of {currency}.</source>
        <translation>Geben Sie den Kurs von {currency} ein.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>VAT or tax number</source>
        <translation>USt-IdNr. oder Steuernummer</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Buchungsbelege</translation>
    </message>
    <message>
        <source>Walk what was written last</source>
        <translation>Durch das zuletzt Geschriebene gehen</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>What every number begins with</source>
        <translation>Womit jede Nummer beginnt</translation>
    </message>
    <message>
        <source>What is locked</source>
        <translation>Was gesperrt wird</translation>
    </message>
    <message>
        <source>What is open in other currencies is valued at that day's rate. The next day takes it back.</source>
        <translation>Was in anderen Währungen offen ist, wird zum Kurs dieses Tages bewertet. Der nächste Tag nimmt es zurück.</translation>
    </message>
    <message>
        <source>What is posted on this computer gets its number at once, also without a connection, and can be printed. If the computer is lost, an administrator voids the rest.</source>
        <translation>Was auf diesem Rechner gebucht wird, bekommt seine Nummer sofort, auch ohne Verbindung, und kann gedruckt werden. Geht der Rechner verloren, erklärt ein Administrator den Rest für ungültig.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was dort steht</translation>
    </message>
    <message>
        <source>What the accounts stood at before this day, and what customers and vendors still owed, one by one.</source>
        <translation>Wie die Konten vor diesem Tag standen, und was Kunden und Lieferanten noch offen hatten, Posten für Posten.</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Write vouchers</source>
        <translation>Buchungsbelege schreiben</translation>
    </message>
    <message>
        <source>Written last</source>
        <translation>Zuletzt geschrieben</translation>
    </message>
    <message>
        <source>Your books are not open yet</source>
        <translation>Ihre Bücher sind noch nicht eröffnet</translation>
    </message>
    <message>
        <source>Your books are open.</source>
        <translation>Ihre Bücher sind eröffnet.</translation>
    </message>
    <message>
        <source>an entry without a number yet</source>
        <translation>eine Buchung, die noch keine Nummer hat</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>ausgeglichen</translation>
    </message>
    <message>
        <source>close</source>
        <translation>abschließen</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtern</translation>
    </message>
    <message>
        <source>kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>Kontoblatt</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>sperren</translation>
    </message>
    <message>
        <source>missing on the credit side: {amount}</source>
        <translation>es fehlt im Haben: {amount}</translation>
    </message>
    <message>
        <source>missing on the debit side: {amount}</source>
        <translation>es fehlt im Soll: {amount}</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>post</source>
        <translation>buchen</translation>
    </message>
    <message>
        <source>retained earnings</source>
        <translation>Gewinnvortrag</translation>
    </message>
    <message>
        <source>revalue</source>
        <translation>bewerten</translation>
    </message>
    <message>
        <source>rounded by {amount}</source>
        <translation>gerundet um {amount}</translation>
    </message>
    <message>
        <source>several with commas between</source>
        <translation>mehrere mit Komma dazwischen</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>tax return</source>
        <translation>Steuererklärung</translation>
    </message>
    <message>
        <source>this entry</source>
        <translation>diese Buchung</translation>
    </message>
    <message>
        <source>what is missing</source>
        <translation>was fehlt</translation>
    </message>
    <message>
        <source>what is to be done</source>
        <translation>was zu tun ist</translation>
    </message>
    <message>
        <source>{account} in use again</source>
        <translation>{account} wieder in Gebrauch</translation>
    </message>
    <message>
        <source>{account}: {balance}</source>
        <translation>{account}: {balance}</translation>
    </message>
    <message>
        <source>{amount} credit</source>
        <translation>{amount} Haben</translation>
    </message>
    <message>
        <source>{amount} debit</source>
        <translation>{amount} Soll</translation>
    </message>
    <message>
        <source>{amount} missing in credit</source>
        <translation>{amount} fehlen im Haben</translation>
    </message>
    <message>
        <source>{amount} missing in debit</source>
        <translation>{amount} fehlen im Soll</translation>
    </message>
    <message>
        <source>{box}: {label}</source>
        <translation>{box}: {label}</translation>
    </message>
    <message>
        <source>{currency} in {base}</source>
        <translation>{currency} in {base}</translation>
    </message>
    <message>
        <source>{day} · {journal}</source>
        <translation>{day} · {journal}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{kind}: until {day}</source>
        <translation>{kind}: bis {day}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{one} · {other}</source>
        <translation>{one} · {other}</translation>
    </message>
    <message>
        <source>{place} in its series</source>
        <translation>{place} in ihrem Nummernkreis</translation>
    </message>
    <message>
        <source>{state} · {amount}</source>
        <translation>{state} · {amount}</translation>
    </message>
    <message>
        <source>{words} · % takes out {tax}</source>
        <translation>{words} · % nimmt {tax} heraus</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>1 value will change</source>
        <translation>1 Wert wird geändert</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Another field</source>
        <translation>Weiteres Feld</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Assign {what} to</source>
        <translation>{what} zuweisen an</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change of {what}</source>
        <translation>{what} ändern</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>Completion of {what}</source>
        <translation>{what} erledigen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deletion of {what}</source>
        <translation>{what} löschen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit {what}</source>
        <translation>{what} bearbeiten</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Leave this field as it is</source>
        <translation>Dieses Feld unverändert lassen</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Mir</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move by</source>
        <translation>Ändern um</translation>
    </message>
    <message>
        <source>Move of {what}</source>
        <translation>{what} verschieben</translation>
    </message>
    <message>
        <source>Move {what} to</source>
        <translation>{what} verschieben nach</translation>
    </message>
    <message>
        <source>New tag “{name}”</source>
        <translation>Neues Schlagwort „{name}“</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nichts zu ändern</translation>
    </message>
    <message>
        <source>Now different: {values}</source>
        <translation>Derzeit unterschiedlich: {values}</translation>
    </message>
    <message>
        <source>Now: {value}</source>
        <translation>Derzeit: {value}</translation>
    </message>
    <message>
        <source>On {count} of {total}</source>
        <translation>Bei {count} von {total}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove it from all</source>
        <translation>Bei allen entfernen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring of {what}</source>
        <translation>{what} wiederherstellen</translation>
    </message>
    <message>
        <source>Say the new value, or choose “Clear”.</source>
        <translation>Geben Sie den neuen Wert an oder wählen Sie „Leeren“.</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Setzen auf</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tag {what}</source>
        <translation>Schlagwörter für {what}</translation>
    </message>
    <message>
        <source>Unmark all</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Mögliche Aktionen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>stopped after {done} of {total}</source>
        <translation>angehalten nach {done} von {total}</translation>
    </message>
    <message>
        <source>{count} cannot be changed so</source>
        <translation>{count} lassen sich so nicht ändern</translation>
    </message>
    <message>
        <source>{count} left out, which you may not edit</source>
        <translation>{count} ausgelassen, die Sie nicht bearbeiten dürfen</translation>
    </message>
    <message>
        <source>{count} left out: {reason}</source>
        <translation>{count} ausgelassen: {reason}</translation>
    </message>
    <message>
        <source>{count} marked</source>
        <translation>{count} ausgewählt</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>{count} values will change</source>
        <translation>{count} Werte werden geändert</translation>
    </message>
    <message>
        <source>{count} {records}</source>
        <translation>{count} {records}</translation>
    </message>
    <message>
        <source>{done} of {total}…</source>
        <translation>{done} von {total}…</translation>
    </message>
    <message>
        <source>{field} copied</source>
        <translation>{field} kopiert</translation>
    </message>
    <message>
        <source>{field} of {record}</source>
        <translation>{field} von {record}</translation>
    </message>
    <message>
        <source>{field} of {record}: {value}</source>
        <translation>{field} von {record}: {value}</translation>
    </message>
    <message>
        <source>{field} of {what}</source>
        <translation>{field}: {what}</translation>
    </message>
    <message>
        <source>{record} marked</source>
        <translation>{record} ausgewählt</translation>
    </message>
    <message>
        <source>{record} not marked any more</source>
        <translation>{record} nicht mehr ausgewählt</translation>
    </message>
    <message>
        <source>{value} ({count})</source>
        <translation>{value} ({count})</translation>
    </message>
    <message>
        <source>{what} changed</source>
        <translation>{what} geändert</translation>
    </message>
    <message>
        <source>{what} completed</source>
        <translation>{what} erledigt</translation>
    </message>
    <message>
        <source>{what} copied</source>
        <translation>{what} kopiert</translation>
    </message>
    <message>
        <source>{what} deleted</source>
        <translation>{what} gelöscht</translation>
    </message>
    <message>
        <source>{what} moved</source>
        <translation>{what} verschoben</translation>
    </message>
    <message>
        <source>{what} restored</source>
        <translation>{what} wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%n entries exported to {file}</source>
        <translation><numerusform>%n Eintrag nach {file} exportiert</numerusform><numerusform>%n Einträge nach {file} exportiert</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n entries imported</source>
        <translation><numerusform>%n Eintrag importiert</numerusform><numerusform>%n Einträge importiert</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n have changed</source>
        <translation><numerusform>%n geändert</numerusform><numerusform>%n geändert</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n were left out</source>
        <translation><numerusform>%n ausgelassen</numerusform><numerusform>%n ausgelassen</numerusform></translation>
    </message>
    <message>
        <source>15 minutes earlier</source>
        <translation>15 Minuten früher</translation>
    </message>
    <message>
        <source>15 minutes later</source>
        <translation>15 Minuten später</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Einen Tag früher</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Einen Tag später</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to the calendar</source>
        <translation>Zum Kalender hinzufügen</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Kalender (*.ics);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Termin absagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Teammitglied</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Delete the entry</source>
        <translation>Eintrag löschen</translation>
    </message>
    <message>
        <source>Deletion of {what}</source>
        <translation>{what} löschen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Edit the entry</source>
        <translation>Eintrag bearbeiten</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Everybody's</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Abschlussdatum</translation>
    </message>
    <message>
        <source>Expected closes of deals</source>
        <translation>Erwartete Abschlüsse von Deals</translation>
    </message>
    <message>
        <source>Export as a calendar file</source>
        <translation>Als Kalenderdatei exportieren</translation>
    </message>
    <message>
        <source>Export the entry as a calendar file…</source>
        <translation>Eintrag als Kalenderdatei exportieren…</translation>
    </message>
    <message>
        <source>Export what is shown as a calendar file…</source>
        <translation>Angezeigte Einträge als Kalenderdatei exportieren…</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Angezeigte Einträge exportieren…</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go to a day…</source>
        <translation>Gehe zu Datum…</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Gehe zu heute</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>Kalender importieren</translation>
    </message>
    <message>
        <source>Import a calendar file…</source>
        <translation>Kalenderdatei importieren…</translation>
    </message>
    <message>
        <source>Import of {file}</source>
        <translation>{file} importieren</translation>
    </message>
    <message>
        <source>Length of {what}</source>
        <translation>Dauer ändern: {what}</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Länger</translation>
    </message>
    <message>
        <source>Lunch with Ana 13:00 #deal name</source>
        <translation>Mittagessen mit Ana 13:00 #Deal-Name</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Meetings and calls</source>
        <translation>Termine und Anrufe</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben auf</translation>
    </message>
    <message>
        <source>Move to a day…</source>
        <translation>Auf Datum verschieben…</translation>
    </message>
    <message>
        <source>My calendar, or everybody's</source>
        <translation>Mein Kalender oder der Kalender aller</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>New entry given up</source>
        <translation>Neuer Eintrag verworfen</translation>
    </message>
    <message>
        <source>New entry in the calendar</source>
        <translation>Neuer Kalendereintrag</translation>
    </message>
    <message>
        <source>New {what}</source>
        <translation>Neu: {what}</translation>
    </message>
    <message>
        <source>Next entry</source>
        <translation>Nächster Eintrag</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Next page of the calendar</source>
        <translation>Nächste Kalenderseite</translation>
    </message>
    <message>
        <source>Nothing new: everything in the file is here already</source>
        <translation>Nichts Neues: Alle Einträge der Datei sind schon vorhanden</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>One entry exported to {file}</source>
        <translation>Ein Eintrag nach {file} exportiert</translation>
    </message>
    <message>
        <source>One entry imported</source>
        <translation>Ein Eintrag importiert</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Eintrag öffnen</translation>
    </message>
    <message>
        <source>Planned again</source>
        <translation>Wieder geplant</translation>
    </message>
    <message>
        <source>Previous entry</source>
        <translation>Vorheriger Eintrag</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Vorheriger Monat</translation>
    </message>
    <message>
        <source>Previous page of the calendar</source>
        <translation>Vorherige Kalenderseite</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Kürzer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show a day</source>
        <translation>Tag anzeigen</translation>
    </message>
    <message>
        <source>Show a month</source>
        <translation>Monat anzeigen</translation>
    </message>
    <message>
        <source>Show a week</source>
        <translation>Woche anzeigen</translation>
    </message>
    <message>
        <source>Show an agenda</source>
        <translation>Agenda anzeigen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Tasks with a day</source>
        <translation>Aufgaben mit Datum</translation>
    </message>
    <message>
        <source>There is more than can be shown</source>
        <translation>Es gibt mehr, als angezeigt werden kann</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Took place, or done</source>
        <translation>Stattgefunden oder erledigt</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Angezeigte Einträge</translation>
    </message>
    <message>
        <source>What the calendar shows…</source>
        <translation>Angezeigte Einträge auswählen…</translation>
    </message>
    <message>
        <source>Whose calendar</source>
        <translation>Angezeigter Kalender</translation>
    </message>
    <message>
        <source>Whose calendar…</source>
        <translation>Kalender auswählen…</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>ganztägig</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>one has changed</source>
        <translation>einer geändert</translation>
    </message>
    <message>
        <source>one was left out</source>
        <translation>einer ausgelassen</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>{day}: {count} entries</source>
        <translation>{day}: {count} Einträge</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{what} cancelled</source>
        <translation>{what} abgesagt</translation>
    </message>
    <message>
        <source>{what} deleted</source>
        <translation>{what} gelöscht</translation>
    </message>
    <message>
        <source>{what} done</source>
        <translation>{what} erledigt</translation>
    </message>
    <message>
        <source>{what} moved</source>
        <translation>{what} verschoben</translation>
    </message>
    <message>
        <source>{what} planned again</source>
        <translation>{what} wieder geplant</translation>
    </message>
    <message>
        <source>{what} took place</source>
        <translation>{what} hat stattgefunden</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Show as chart</source>
        <translation>Als Diagramm anzeigen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Show {chart} as chart</source>
        <translation>{chart} als Diagramm anzeigen</translation>
    </message>
    <message>
        <source>Show {chart} as table</source>
        <translation>{chart} als Tabelle anzeigen</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{view}, changed</source>
        <translation>{view}, geändert</translation>
    </message>
</context>
<context>
    <name>Client</name>
    <message>
        <source>Something went wrong. A report was saved on this computer: {name}</source>
        <translation>Etwas ist schiefgegangen. Ein Bericht wurde auf diesem Computer gespeichert: {name}</translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message>
        <source>{title}, {count} cards</source>
        <translation>{title}, {count} Karten</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Alt+↑ and Alt+↓ move a column</source>
        <translation>Alt+↑ und Alt+↓ verschieben eine Spalte</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns that stay</source>
        <translation>Fixierte Spalten</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Feld suchen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Show the usual columns</source>
        <translation>Übliche Spalten anzeigen</translation>
    </message>
    <message>
        <source>Stay while scrolling</source>
        <translation>Beim Scrollen fixieren</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Do what?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Follow this link</source>
        <translation>Diesem Link folgen</translation>
    </message>
    <message>
        <source>Go where?</source>
        <translation>Wohin möchten Sie?</translation>
    </message>
    <message>
        <source>Id, the end of it, or a link</source>
        <translation>ID, deren Ende oder ein Link</translation>
    </message>
    <message>
        <source>Name, e-mail or phone</source>
        <translation>Name, E-Mail oder Telefon</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Search or run…</source>
        <translation>Suchen oder ausführen…</translation>
    </message>
    <message>
        <source>a record by its id</source>
        <translation>ein Datensatz nach ID</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>places</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Crash reports</source>
        <translation>Absturzberichte</translation>
    </message>
    <message>
        <source>Export unsent work…</source>
        <translation>Nicht gesendete Arbeit exportieren…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>For somebody who helps you. It holds times and counts, nothing of what your records say.</source>
        <translation>Für jemanden, der Ihnen hilft. Enthält Zeiten und Zahlen, nichts vom Inhalt Ihrer Datensätze.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Save support file…</source>
        <translation>Supportdatei speichern…</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll anzeigen</translation>
    </message>
    <message>
        <source>Show the reports</source>
        <translation>Berichte anzeigen</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Supportdatei</translation>
    </message>
    <message>
        <source>Sync log</source>
        <translation>Synchronisierungsprotokoll</translation>
    </message>
    <message>
        <source>Unsent work</source>
        <translation>Nicht gesendete Arbeit</translation>
    </message>
    <message>
        <source>What was sent and received, when, and what became of each change.</source>
        <translation>Was wann gesendet und empfangen wurde und was aus jeder Änderung wurde.</translation>
    </message>
    <message>
        <source>Where in the program something went wrong. None is sent by itself.</source>
        <translation>Wo im Programm ein Fehler auftrat. Nichts davon wird von selbst gesendet.</translation>
    </message>
    <message>
        <source>Writes what this computer has not sent yet to a file.</source>
        <translation>Schreibt in eine Datei, was dieser Computer noch nicht gesendet hat.</translation>
    </message>
    <message>
        <source>Your records are kept encrypted in {folder}.</source>
        <translation>Ihre Datensätze liegen verschlüsselt in {folder}.</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Pick a day</source>
        <translation>Datum auswählen</translation>
    </message>
    <message>
        <source>Type a day such as {example}, fri, +2w or next month.</source>
        <translation>Geben Sie ein Datum ein, z. B. {example}, Fr, +2 Wochen oder nächsten Monat.</translation>
    </message>
</context>
<context>
    <name>DayPrompt</name>
    <message>
        <source>No day</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>No day is called so. Try fri, +2w or next month.</source>
        <translation>Dieses Datum ist nicht bekannt. Versuchen Sie Fr, +2 Wochen oder nächsten Monat.</translation>
    </message>
    <message>
        <source>fri 14:00, +2w, next month…</source>
        <translation>Fr 14:00, +2 Wochen, nächsten Monat…</translation>
    </message>
</context>
<context>
    <name>Declarations</name>
    <message>
        <source>1,001–5,000</source>
        <translation>1.001–5.000</translation>
    </message>
    <message>
        <source>11–50</source>
        <translation>11–50</translation>
    </message>
    <message>
        <source>1–10</source>
        <translation>1–10</translation>
    </message>
    <message>
        <source>251–1,000</source>
        <translation>251–1.000</translation>
    </message>
    <message>
        <source>51–250</source>
        <translation>51–250</translation>
    </message>
    <message>
        <source>A PNG, JPEG or SVG file of at most 70 kB, as base64</source>
        <translation>Eine PNG-, JPEG- oder SVG-Datei mit höchstens 70 kB, als Base64</translation>
    </message>
    <message>
        <source>A call, meeting, e-mail or note about a contact, a company or a deal.</source>
        <translation>Anruf, Termin, E-Mail oder Notiz zu einem Kontakt, einem Unternehmen oder einem Deal.</translation>
    </message>
    <message>
        <source>A contact's role in a company besides the main one.</source>
        <translation>Die Rolle eines Kontakts in einem weiteren Unternehmen neben dem Hauptunternehmen.</translation>
    </message>
    <message>
        <source>A currency that this organisation deals in, by its ISO 4217 code.</source>
        <translation>Eine Währung, mit der diese Organisation arbeitet, nach ihrem ISO-4217-Code.</translation>
    </message>
    <message>
        <source>A document that is drawn up again and again: a rent, a subscription.</source>
        <translation>Ein Beleg, der regelmäßig erstellt wird: eine Miete, ein Abonnement.</translation>
    </message>
    <message>
        <source>A field that the tenant has defined for one of its record types.</source>
        <translation>Ein Feld, das die Organisation für eine ihrer Datensatzarten angelegt hat.</translation>
    </message>
    <message>
        <source>A field, with - before it for descending</source>
        <translation>Ein Feld, absteigend mit vorangestelltem -</translation>
    </message>
    <message>
        <source>A file attached to a contact, a company, a deal, an activity or a document.</source>
        <translation>Eine Datei, die an einem Kontakt, einer Firma, einem Deal, einer Aktivität oder einem Beleg hängt.</translation>
    </message>
    <message>
        <source>A journal entry, as a draft or posted for good.</source>
        <translation>Eine Buchung, als Entwurf oder festgeschrieben.</translation>
    </message>
    <message>
        <source>A journal gathers entries of one kind and gives them their numbers.</source>
        <translation>Ein Journal fasst Buchungen einer Art zusammen und gibt ihnen ihre Nummern.</translation>
    </message>
    <message>
        <source>A letter to somebody outside, with the documents that go with it.</source>
        <translation>Eine Nachricht nach außen mit den zugehörigen Belegen.</translation>
    </message>
    <message>
        <source>A month of the books: while it is open, entries of its days are posted.</source>
        <translation>Ein Buchungsmonat: Solange er offen ist, wird auf seine Tage gebucht.</translation>
    </message>
    <message>
        <source>A person or a company that has shown interest, before anybody knows whether there is a sale in it.</source>
        <translation>Eine Person oder ein Unternehmen mit Interesse, bevor feststeht, ob daraus ein Verkauf werden kann.</translation>
    </message>
    <message>
        <source>A person the tenant does business with, known by name or at least by e-mail.</source>
        <translation>Eine Person, mit der die Organisation in Geschäftsbeziehung steht, bekannt mit Namen oder mindestens mit E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>A person who works for the tenant.</source>
        <translation>Eine Person, die für die Organisation arbeitet.</translation>
    </message>
    <message>
        <source>A possible sale to a company or a person.</source>
        <translation>Ein möglicher Verkauf an ein Unternehmen oder eine Person.</translation>
    </message>
    <message>
        <source>A project, department or place that lines are counted for besides their account.</source>
        <translation>Ein Projekt, eine Abteilung oder ein Ort, für den Zeilen zusätzlich zu ihrem Konto erfasst werden.</translation>
    </message>
    <message>
        <source>A quote, an invoice, a credit note, a bill or a vendor credit.</source>
        <translation>Ein Angebot, eine Rechnung, eine Gutschrift, eine Eingangsrechnung oder eine Lieferantengutschrift.</translation>
    </message>
    <message>
        <source>A reminder that a customer got: what was open on that day, and on which level.</source>
        <translation>Eine Mahnung an einen Kunden: was an diesem Tag offen war und auf welcher Stufe.</translation>
    </message>
    <message>
        <source>A sequence of stages that deals go through.</source>
        <translation>Eine Abfolge von Phasen, die Deals durchlaufen.</translation>
    </message>
    <message>
        <source>A statement of account goes along</source>
        <translation>Ein Kontoauszug geht mit</translation>
    </message>
    <message>
        <source>A tax with its rates over time, the accounts it is posted to, and the boxes of the return it counts for.</source>
        <translation>Eine Steuer mit ihren Sätzen im Zeitverlauf, den Konten, auf die sie gebucht wird, und den Kennzahlen der Steuererklärung, für die sie zählt.</translation>
    </message>
    <message>
        <source>A way of looking at a list that people come back to.</source>
        <translation>Eine Darstellung einer Liste, zu der man immer wieder zurückkehrt.</translation>
    </message>
    <message>
        <source>A word people mark records with.</source>
        <translation>Ein Wort, mit dem Datensätze gekennzeichnet werden.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Accept quotes</source>
        <translation>Angebote annehmen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Account for credit notes</source>
        <translation>Konto für Gutschriften</translation>
    </message>
    <message>
        <source>Account in the books</source>
        <translation>Sachkonto</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>Account of the tax</source>
        <translation>Steuerkonto</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Accounts of verbs</source>
        <translation>Konten für automatische Buchungen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>Zugehörigkeiten</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle Buchungen</translation>
    </message>
    <message>
        <source>Allocate payments</source>
        <translation>Zahlungen zuordnen</translation>
    </message>
    <message>
        <source>Allowed next stages</source>
        <translation>Erlaubte nächste Phasen</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Among rules that ask for equally much</source>
        <translation>Unter Regeln, die gleich viel verlangen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Amount as it was paid</source>
        <translation>Betrag, wie er gezahlt wurde</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>An account at a bank: our own, or one that a vendor is paid to.</source>
        <translation>Ein Konto bei einer Bank: ein eigenes oder eines, auf das ein Lieferant bezahlt wird.</translation>
    </message>
    <message>
        <source>An organisation the tenant does business with.</source>
        <translation>Eine Organisation, mit der eine Geschäftsbeziehung besteht.</translation>
    </message>
    <message>
        <source>Analytic account</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Analytic accounts</source>
        <translation>Kostenstellen</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>Jahresumsatz</translation>
    </message>
    <message>
        <source>Any other country</source>
        <translation>Jedes andere Land</translation>
    </message>
    <message>
        <source>Approval of bills</source>
        <translation>Freigabe von Eingangsrechnungen</translation>
    </message>
    <message>
        <source>Approval only above</source>
        <translation>Freigabe erst über</translation>
    </message>
    <message>
        <source>Approve bills</source>
        <translation>Eingangsrechnungen freigeben</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Approved at</source>
        <translation>Genehmigt am</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>As a list to confirm; nothing is written or sent by itself</source>
        <translation>Als Liste zum Bestätigen; nichts wird von selbst geschrieben oder gesendet</translation>
    </message>
    <message>
        <source>As they were when it was written</source>
        <translation>Stand bei der Ausstellung</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Bad debt</source>
        <translation>Forderungsausfall</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Salden</translation>
    </message>
    <message>
        <source>Balances of the accounts of tax</source>
        <translation>Salden der Steuerkonten</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bankkonto</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Bankkonten</translation>
    </message>
    <message>
        <source>Bank and cash</source>
        <translation>Bank und Kasse</translation>
    </message>
    <message>
        <source>Bank line</source>
        <translation>Bankumsatz</translation>
    </message>
    <message>
        <source>Bank lines</source>
        <translation>Bankumsätze</translation>
    </message>
    <message>
        <source>Bank rule</source>
        <translation>Bankregel</translation>
    </message>
    <message>
        <source>Bank rules</source>
        <translation>Bankregeln</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Kontoauszug</translation>
    </message>
    <message>
        <source>Bank statements</source>
        <translation>Kontoauszüge</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>Basiswährung</translation>
    </message>
    <message>
        <source>Base currency for one</source>
        <translation>Basiswährung je Einheit</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Zahlungslauf</translation>
    </message>
    <message>
        <source>Became company</source>
        <translation>Daraus entstandenes Unternehmen</translation>
    </message>
    <message>
        <source>Being checked for viruses</source>
        <translation>Wird auf Viren geprüft</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Belongs to the contact</source>
        <translation>Gehört zum Kontakt</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Eingangsrechnung</translation>
    </message>
    <message>
        <source>Bills up to this amount need none; empty for all</source>
        <translation>Rechnungen bis zu diesem Betrag brauchen keine; leer für alle</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Boxes of the counter tax</source>
        <translation>Kennzahlen der Gegensteuer</translation>
    </message>
    <message>
        <source>Boxes of the net amount</source>
        <translation>Kennzahlen des Nettobetrags</translation>
    </message>
    <message>
        <source>Boxes of the tax</source>
        <translation>Kennzahlen der Steuer</translation>
    </message>
    <message>
        <source>Boxes of the tax return</source>
        <translation>Kennzahlen der Steuererklärung</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Speicherbereich</translation>
    </message>
    <message>
        <source>Buyer has a VAT number</source>
        <translation>Käufer hat USt-IdNr.</translation>
    </message>
    <message>
        <source>Buyer in</source>
        <translation>Käufer in</translation>
    </message>
    <message>
        <source>Buyer in group</source>
        <translation>Käufer in Ländergruppe</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>By somebody else than who enters or posts</source>
        <translation>Durch jemand anderen als wer erfasst oder bucht</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Cash difference</source>
        <translation>Kassendifferenz</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>Rundung bei Barzahlung</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>Charge for late payment</source>
        <translation>Mahngebühr</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>Kontenplan</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahlwerte</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Close dunning runs</source>
        <translation>Mahnläufe abschließen</translation>
    </message>
    <message>
        <source>Close fiscal years</source>
        <translation>Geschäftsjahre abschließen</translation>
    </message>
    <message>
        <source>Close periods</source>
        <translation>Perioden abschließen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Endsaldo</translation>
    </message>
    <message>
        <source>Closing entry</source>
        <translation>Abschlussbuchung</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code of the reason</source>
        <translation>Code des Grundes</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns of its CSV files</source>
        <translation>Spalten seiner CSV-Dateien</translation>
    </message>
    <message>
        <source>Commas between several</source>
        <translation>Mehrere mit Komma trennen</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Company that stays</source>
        <translation>Unternehmen, das bleibt</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Mitbewerber</translation>
    </message>
    <message>
        <source>Complete tasks</source>
        <translation>Aufgaben erledigen</translation>
    </message>
    <message>
        <source>Confirm bank accounts</source>
        <translation>Bankkonten bestätigen</translation>
    </message>
    <message>
        <source>Confirm dunning runs</source>
        <translation>Mahnläufe bestätigen</translation>
    </message>
    <message>
        <source>Confirmed at</source>
        <translation>Bestätigt am</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bestätigt von</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contact that stays</source>
        <translation>Kontakt, der bleibt</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>Fortsetzung von</translation>
    </message>
    <message>
        <source>Convert leads</source>
        <translation>Leads umwandeln</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Umgewandelt</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopie an</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Korrektur von</translation>
    </message>
    <message>
        <source>Cost of sales</source>
        <translation>Wareneinsatz</translation>
    </message>
    <message>
        <source>Counter account</source>
        <translation>Gegenkonto</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Haben</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>Kreditkarte</translation>
    </message>
    <message>
        <source>Credit documents</source>
        <translation>Belege gutschreiben</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Währungen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Currency it was paid in</source>
        <translation>Währung der Zahlung</translation>
    </message>
    <message>
        <source>Currency of the credit</source>
        <translation>Währung im Haben</translation>
    </message>
    <message>
        <source>Currency of the debit</source>
        <translation>Währung im Soll</translation>
    </message>
    <message>
        <source>Current asset</source>
        <translation>Umlaufvermögen</translation>
    </message>
    <message>
        <source>Current liability</source>
        <translation>Kurzfristige Verbindlichkeit</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day of month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days after the due day</source>
        <translation>Tage nach Fälligkeit</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>Kulanztage</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Nachkommastellen</translation>
    </message>
    <message>
        <source>Decline quotes</source>
        <translation>Angebote ablehnen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>Abschreibungen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Digest of the file</source>
        <translation>Prüfsumme der Datei</translation>
    </message>
    <message>
        <source>Digests of the files</source>
        <translation>Prüfsummen der Dateien</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nicht kontaktieren</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Documents so far</source>
        <translation>Bisherige Belege</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Erledigt von</translation>
    </message>
    <message>
        <source>Down payment</source>
        <translation>Anzahlung</translation>
    </message>
    <message>
        <source>Down payment settled</source>
        <translation>Verrechnete Anzahlung</translation>
    </message>
    <message>
        <source>Down payments made</source>
        <translation>Geleistete Anzahlungen</translation>
    </message>
    <message>
        <source>Down payments received</source>
        <translation>Erhaltene Anzahlungen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Draw up recurring documents</source>
        <translation>Wiederkehrende Belege erstellen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Dunning fees and interest</source>
        <translation>Mahngebühren und Verzugszinsen</translation>
    </message>
    <message>
        <source>Dunning letter</source>
        <translation>Mahnung</translation>
    </message>
    <message>
        <source>Dunning letters</source>
        <translation>Mahnungen</translation>
    </message>
    <message>
        <source>Dunning level</source>
        <translation>Mahnstufe</translation>
    </message>
    <message>
        <source>Dunning levels</source>
        <translation>Mahnstufen</translation>
    </message>
    <message>
        <source>Dunning run</source>
        <translation>Mahnlauf</translation>
    </message>
    <message>
        <source>Dunning runs</source>
        <translation>Mahnläufe</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>E-mail domain</source>
        <translation>E-Mail-Domain</translation>
    </message>
    <message>
        <source>Early payment discount</source>
        <translation>Skonto</translation>
    </message>
    <message>
        <source>Early payment discount given</source>
        <translation>Gewährtes Skonto</translation>
    </message>
    <message>
        <source>Early payment discount taken</source>
        <translation>Erhaltenes Skonto</translation>
    </message>
    <message>
        <source>Elsewhere in the European Union</source>
        <translation>Übrige Europäische Union</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Mitarbeiterzahl</translation>
    </message>
    <message>
        <source>Empty for all of it</source>
        <translation>Leer für den vollen Betrag</translation>
    </message>
    <message>
        <source>Empty for all that follow</source>
        <translation>Leer für alle folgenden</translation>
    </message>
    <message>
        <source>Empty for always</source>
        <translation>Leer für immer</translation>
    </message>
    <message>
        <source>Empty for anywhere</source>
        <translation>Leer für überall</translation>
    </message>
    <message>
        <source>Empty for both</source>
        <translation>Leer für beides</translation>
    </message>
    <message>
        <source>Empty for no tax</source>
        <translation>Leer für keine Steuer</translation>
    </message>
    <message>
        <source>Empty for none</source>
        <translation>Leer für keine</translation>
    </message>
    <message>
        <source>Empty for our own</source>
        <translation>Leer für eigene</translation>
    </message>
    <message>
        <source>Empty means any stage of the pipeline</source>
        <translation>Leer bedeutet jede Phase der Pipeline</translation>
    </message>
    <message>
        <source>Empty: as the books say</source>
        <translation>Leer: wie in den Büchern</translation>
    </message>
    <message>
        <source>Empty: as the books say, 0 for none</source>
        <translation>Leer: wie in den Büchern, 0 für keine</translation>
    </message>
    <message>
        <source>Empty: as the group says</source>
        <translation>Leer: nach der Ländergruppe</translation>
    </message>
    <message>
        <source>End of month</source>
        <translation>Monatsende</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Erfasst von</translation>
    </message>
    <message>
        <source>Entries with tax</source>
        <translation>Buchungen mit Steuer</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Entry of the charge</source>
        <translation>Buchung der Mahngebühr</translation>
    </message>
    <message>
        <source>Entry with the credit</source>
        <translation>Buchung im Haben</translation>
    </message>
    <message>
        <source>Entry with the debit</source>
        <translation>Buchung im Soll</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Estimated value</source>
        <translation>Geschätzter Wert</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Vierteljährlich</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Alle zwei Wochen</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Every working day</source>
        <translation>Werktäglich</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Jährlich</translation>
    </message>
    <message>
        <source>Everyone sees it</source>
        <translation>Für alle sichtbar</translation>
    </message>
    <message>
        <source>Exchange difference</source>
        <translation>Kursdifferenz</translation>
    </message>
    <message>
        <source>Exchange gain</source>
        <translation>Kursgewinn</translation>
    </message>
    <message>
        <source>Exchange loss</source>
        <translation>Kursverlust</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Execution day</source>
        <translation>Ausführungsdatum</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Steuerfrei</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Abschlussdatum</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Expense account</source>
        <translation>Aufwandskonto</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausfuhr</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Fee and interest are posted</source>
        <translation>Gebühr und Zinsen werden gebucht</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>File tax returns</source>
        <translation>Steueranmeldungen abgeben</translation>
    </message>
    <message>
        <source>Filed at</source>
        <translation>Abgegeben am</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>First month of the fiscal year</source>
        <translation>Erster Monat des Geschäftsjahres</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>First on</source>
        <translation>Erstmals am</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Geschäftsjahr</translation>
    </message>
    <message>
        <source>Fiscal years</source>
        <translation>Geschäftsjahre</translation>
    </message>
    <message>
        <source>Fixed asset</source>
        <translation>Anlagevermögen</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Gefolgt von</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>Foreign amount</source>
        <translation>Fremdwährungsbetrag</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Former customer</source>
        <translation>Ehemaliger Kunde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From stage</source>
        <translation>Aus Phase</translation>
    </message>
    <message>
        <source>From what was coded by hand</source>
        <translation>Aus manueller Kontierung</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Ware</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Half to even</source>
        <translation>Zur geraden Ziffer</translation>
    </message>
    <message>
        <source>Half up</source>
        <translation>Kaufmännisch</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>Vorheriger Hash</translation>
    </message>
    <message>
        <source>Hash of the last</source>
        <translation>Letzter Hash</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Hold letters back</source>
        <translation>Briefe zurückhalten</translation>
    </message>
    <message>
        <source>How lines of a bank statement that look alike are coded.</source>
        <translation>Wie gleichartige Bankumsätze kontiert werden.</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Ids in other programs</source>
        <translation>Ids in anderen Programmen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import bank statements</source>
        <translation>Kontoauszüge importieren</translation>
    </message>
    <message>
        <source>In stage since</source>
        <translation>In Phase seit</translation>
    </message>
    <message>
        <source>In the form that makes a new record</source>
        <translation>Im Formular, mit dem ein neuer Datensatz angelegt wird</translation>
    </message>
    <message>
        <source>In the stage before since</source>
        <translation>In der vorigen Phase seit</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Erlöse</translation>
    </message>
    <message>
        <source>Income account</source>
        <translation>Erlöskonto</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Infected</source>
        <translation>Infiziert</translation>
    </message>
    <message>
        <source>Install charts of accounts</source>
        <translation>Kontenpläne einrichten</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>Ersetzte Steuer</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Zinsen</translation>
    </message>
    <message>
        <source>Interest a year</source>
        <translation>Zinssatz pro Jahr</translation>
    </message>
    <message>
        <source>Into what it was before that was taken back</source>
        <translation>In den Datensatz, der vor der Rücknahme daraus entstanden war</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Issue quotes</source>
        <translation>Angebote ausstellen</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Journal of general entries</source>
        <translation>Journal für allgemeine Buchungen</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Journale</translation>
    </message>
    <message>
        <source>Keep companies apart</source>
        <translation>Unternehmen getrennt halten</translation>
    </message>
    <message>
        <source>Keep contacts apart</source>
        <translation>Kontakte getrennt halten</translation>
    </message>
    <message>
        <source>Keeps open items</source>
        <translation>Führt offene Posten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key of the statement</source>
        <translation>Schlüssel des Kontoauszugs</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of movement</source>
        <translation>Umsatzart</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>Sprache der Belege</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Letzte Nummer</translation>
    </message>
    <message>
        <source>Last on</source>
        <translation>Letztmals am</translation>
    </message>
    <message>
        <source>Last statement</source>
        <translation>Letzter Kontoauszug</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>Gelernt</translation>
    </message>
    <message>
        <source>Lease series of numbers</source>
        <translation>Nummernkreis reservieren</translation>
    </message>
    <message>
        <source>Leave bank lines out</source>
        <translation>Bankzeilen auslassen</translation>
    </message>
    <message>
        <source>Leave out of mailings and calls</source>
        <translation>Von Mailings und Anrufen ausnehmen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Firmenname</translation>
    </message>
    <message>
        <source>Less than nothing for a credit</source>
        <translation>Weniger als null bei einer Gutschrift</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Letter template</source>
        <translation>Briefvorlage</translation>
    </message>
    <message>
        <source>Letter templates</source>
        <translation>Briefvorlagen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Letters before</source>
        <translation>Frühere Mahnungen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Line of the credit</source>
        <translation>Zeile im Haben</translation>
    </message>
    <message>
        <source>Line of the debit</source>
        <translation>Zeile im Soll</translation>
    </message>
    <message>
        <source>Line of the reports</source>
        <translation>Berichtsposition</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Lock the books</source>
        <translation>Buchhaltung sperren</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Langer Text</translation>
    </message>
    <message>
        <source>Long-term liability</source>
        <translation>Langfristige Verbindlichkeit</translation>
    </message>
    <message>
        <source>Look on paper</source>
        <translation>Briefpapier</translation>
    </message>
    <message>
        <source>Looks on paper</source>
        <translation>Briefpapiere</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and _</source>
        <translation>Kleinbuchstaben, Ziffern und _</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Made so far</source>
        <translation>Bisher erstellt</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Make a company</source>
        <translation>Unternehmen anlegen</translation>
    </message>
    <message>
        <source>Make a contact</source>
        <translation>Kontakt anlegen</translation>
    </message>
    <message>
        <source>Make invoices of quotes</source>
        <translation>Aus Angeboten Rechnungen machen</translation>
    </message>
    <message>
        <source>Mark letters as not sent</source>
        <translation>Briefe als nicht gesendet kennzeichnen</translation>
    </message>
    <message>
        <source>Mark letters as sent</source>
        <translation>Briefe als gesendet kennzeichnen</translation>
    </message>
    <message>
        <source>Match lines</source>
        <translation>Zeilen zuordnen</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Ausgleich</translation>
    </message>
    <message>
        <source>Matchings</source>
        <translation>Ausgleiche</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Merge companies</source>
        <translation>Unternehmen zusammenführen</translation>
    </message>
    <message>
        <source>Merge contacts</source>
        <translation>Kontakte zusammenführen</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Zusammengeführt mit</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Nachrichten-ID</translation>
    </message>
    <message>
        <source>Missing feature</source>
        <translation>Fehlende Funktion</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Money that came in or went out, and what it pays.</source>
        <translation>Geld, das ein- oder ausgegangen ist, und was damit bezahlt wird.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Move deals</source>
        <translation>Deals verschieben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Name und Adresse</translation>
    </message>
    <message>
        <source>Name contains</source>
        <translation>Name enthält</translation>
    </message>
    <message>
        <source>Name of the deal</source>
        <translation>Name des Deals</translation>
    </message>
    <message>
        <source>Name, address, logo, colour and the small print of documents.</source>
        <translation>Name, Adresse, Logo, Farbe und Kleingedrucktes der Belege.</translation>
    </message>
    <message>
        <source>Needs a customer or vendor</source>
        <translation>Braucht Kunde oder Lieferant</translation>
    </message>
    <message>
        <source>Negative: withheld</source>
        <translation>Negativ: einbehalten</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Nettobetrag</translation>
    </message>
    <message>
        <source>Net in base currency</source>
        <translation>Netto in Basiswährung</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New deals start here</source>
        <translation>Neue Deals beginnen hier</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>Nächste Nummer</translation>
    </message>
    <message>
        <source>Next on</source>
        <translation>Nächstes Mal am</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Kein Budget</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>Kein Bedarf</translation>
    </message>
    <message>
        <source>None, only on this machine</source>
        <translation>Keine, nur auf diesem Computer</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not a customer for us</source>
        <translation>Kein Kunde für uns</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht identisch</translation>
    </message>
    <message>
        <source>Not the same as</source>
        <translation>Nicht identisch mit</translation>
    </message>
    <message>
        <source>Not to be dunned</source>
        <translation>Mahnsperre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on documents</source>
        <translation>Hinweis auf Belegen</translation>
    </message>
    <message>
        <source>Note problems of recurring documents</source>
        <translation>Hindernisse wiederkehrender Belege vermerken</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing is posted to it; others are part of it</source>
        <translation>Wird nicht bebucht; fasst andere Konten zusammen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number changed at</source>
        <translation>Nummer geändert am</translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation>Nummer im Nummernkreis</translation>
    </message>
    <message>
        <source>Number in the statement</source>
        <translation>Nummer im Kontoauszug</translation>
    </message>
    <message>
        <source>Number of the first line</source>
        <translation>Nummer der ersten Zeile</translation>
    </message>
    <message>
        <source>Number series</source>
        <translation>Nummernkreis</translation>
    </message>
    <message>
        <source>Number with decimals</source>
        <translation>Dezimalzahl</translation>
    </message>
    <message>
        <source>Number written by</source>
        <translation>Nummer geschrieben von</translation>
    </message>
    <message>
        <source>Numbers begin with</source>
        <translation>Nummern beginnen mit</translation>
    </message>
    <message>
        <source>Numbers that a document has</source>
        <translation>Nummern, die ein Dokument trägt</translation>
    </message>
    <message>
        <source>Numbers that were skipped, or that a lost device can no longer give.</source>
        <translation>Nummern, die übersprungen wurden oder die ein verlorenes Gerät nicht mehr vergeben kann.</translation>
    </message>
    <message>
        <source>Of a down payment, by what</source>
        <translation>Bei einer Anzahlung: wodurch</translation>
    </message>
    <message>
        <source>Of both prices; empty for the base currency</source>
        <translation>Für beide Preise; leer für die Basiswährung</translation>
    </message>
    <message>
        <source>Of our own</source>
        <translation>Bei eigenen Konten</translation>
    </message>
    <message>
        <source>Of the credit</source>
        <translation>Betrag im Haben</translation>
    </message>
    <message>
        <source>Of the debit</source>
        <translation>Betrag im Soll</translation>
    </message>
    <message>
        <source>Of the other payments, where the bank has booked several as one sum</source>
        <translation>Der übrigen Zahlungen, wo die Bank mehrere in einer Summe gebucht hat</translation>
    </message>
    <message>
        <source>Off the balance sheet</source>
        <translation>Außerhalb der Bilanz</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>On top of other taxes</source>
        <translation>Auf andere Steuern aufgeschlagen</translation>
    </message>
    <message>
        <source>Once a year</source>
        <translation>Einmal im Jahr</translation>
    </message>
    <message>
        <source>One account of the chart.</source>
        <translation>Ein Konto des Kontenplans.</translation>
    </message>
    <message>
        <source>One movement on a bank account, and the entry that explains it.</source>
        <translation>Ein Umsatz auf einem Bankkonto und die zugehörige Buchung.</translation>
    </message>
    <message>
        <source>One step of a deal from stage to stage; the first one comes from nowhere.</source>
        <translation>Ein Wechsel eines Deals von Phase zu Phase; der erste hat keine Ausgangsphase.</translation>
    </message>
    <message>
        <source>One step of a pipeline.</source>
        <translation>Ein Abschnitt einer Pipeline.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open fiscal years</source>
        <translation>Geschäftsjahre eröffnen</translation>
    </message>
    <message>
        <source>Open fiscal years again</source>
        <translation>Geschäftsjahre wieder öffnen</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Offene Posten</translation>
    </message>
    <message>
        <source>Open periods again</source>
        <translation>Perioden wieder öffnen</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Anfangssaldo</translation>
    </message>
    <message>
        <source>Opening balances</source>
        <translation>Eröffnungssalden</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>Weitere Buchungen</translation>
    </message>
    <message>
        <source>Other entry</source>
        <translation>Andere Buchung</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>Sonstige Erträge</translation>
    </message>
    <message>
        <source>Other line</source>
        <translation>Andere Zeile</translation>
    </message>
    <message>
        <source>Otherwise it waits as a draft</source>
        <translation>Bleibt sonst als Entwurf stehen</translation>
    </message>
    <message>
        <source>Otherwise they only stand in the letter. In the base currency alone</source>
        <translation>Sonst stehen sie nur im Schreiben. Nur in der Basiswährung</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Outbound</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Outside the European Union</source>
        <translation>Außerhalb der Europäischen Union</translation>
    </message>
    <message>
        <source>Outside the scope of tax</source>
        <translation>Nicht steuerbar</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Gezahlt</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Gezahlt an</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Muttergesellschaft</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>Verbindlichkeit</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Payment batch</source>
        <translation>Zahlungslauf</translation>
    </message>
    <message>
        <source>Payment batches</source>
        <translation>Zahlungsläufe</translation>
    </message>
    <message>
        <source>Payment term</source>
        <translation>Zahlungsbedingung</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Payments that go to the bank in one file, released by somebody who has not approved the bills.</source>
        <translation>Zahlungen, die in einer Datei an die Bank gehen, freigegeben von jemandem, der die Eingangsrechnungen nicht genehmigt hat.</translation>
    </message>
    <message>
        <source>Per document and rate</source>
        <translation>Je Beleg und Steuersatz</translation>
    </message>
    <message>
        <source>Per line</source>
        <translation>Je Zeile</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Perhaps sent</source>
        <translation>Vielleicht gesendet</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Perioden</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>Stelle in der Kette</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Points at</source>
        <translation>Verweist auf</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Post documents</source>
        <translation>Belege buchen</translation>
    </message>
    <message>
        <source>Post journal entries</source>
        <translation>Buchungen festschreiben</translation>
    </message>
    <message>
        <source>Post payment batches</source>
        <translation>Zahlungsläufe buchen</translation>
    </message>
    <message>
        <source>Post payments</source>
        <translation>Zahlungen buchen</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Posted at</source>
        <translation>Gebucht am</translation>
    </message>
    <message>
        <source>Posted at once</source>
        <translation>Sofort buchen</translation>
    </message>
    <message>
        <source>Posted by</source>
        <translation>Gebucht von</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>Aktive Rechnungsabgrenzung</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Prices include tax</source>
        <translation>Preise enthalten Steuer</translation>
    </message>
    <message>
        <source>Printed on documents</source>
        <translation>Wird auf Belege gedruckt</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Proposals before</source>
        <translation>Frühere Vorschläge</translation>
    </message>
    <message>
        <source>Propose dunning every day</source>
        <translation>Jeden Tag Mahnungen vorschlagen</translation>
    </message>
    <message>
        <source>Propose dunning letters</source>
        <translation>Mahnungen vorschlagen</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Purchase price</source>
        <translation>Einkaufspreis</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Verwendungszweck</translation>
    </message>
    <message>
        <source>Purpose contains</source>
        <translation>Verwendungszweck enthält</translation>
    </message>
    <message>
        <source>Put together by</source>
        <translation>Zusammengestellt von</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Quotes begin with</source>
        <translation>Angebote beginnen mit</translation>
    </message>
    <message>
        <source>Ranges of voided numbers</source>
        <translation>Bereiche ungültiger Nummern</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Steuersätze</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason lost</source>
        <translation>Verlustgrund</translation>
    </message>
    <message>
        <source>Reason unqualified</source>
        <translation>Grund der Ablehnung</translation>
    </message>
    <message>
        <source>Reason without tax</source>
        <translation>Grund ohne Steuer</translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>Forderung</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Reconcile bank lines</source>
        <translation>Bankzeilen abstimmen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Recoverable</source>
        <translation>Abziehbar</translation>
    </message>
    <message>
        <source>Recurring document</source>
        <translation>Wiederkehrender Beleg</translation>
    </message>
    <message>
        <source>Recurring documents</source>
        <translation>Wiederkehrende Belege</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registereintrag</translation>
    </message>
    <message>
        <source>Release payment batches</source>
        <translation>Zahlungsläufe freigeben</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Released at</source>
        <translation>Freigegeben am</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Remind at</source>
        <translation>Erinnern um</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Result of the year</source>
        <translation>Jahresergebnis</translation>
    </message>
    <message>
        <source>Retained earnings</source>
        <translation>Gewinnvortrag</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Revaluation</source>
        <translation>Neubewertung</translation>
    </message>
    <message>
        <source>Revalue foreign balances</source>
        <translation>Fremdwährungssalden bewerten</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>Reverse-Charge</translation>
    </message>
    <message>
        <source>Reverse charge: where the other half goes</source>
        <translation>Reverse-Charge: wohin die andere Hälfte gebucht wird</translation>
    </message>
    <message>
        <source>Reverse journal entries</source>
        <translation>Buchungen stornieren</translation>
    </message>
    <message>
        <source>Reverse payments</source>
        <translation>Zahlungen stornieren</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Reversed by</source>
        <translation>Storniert durch</translation>
    </message>
    <message>
        <source>Reverses</source>
        <translation>Storno von</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Rounding of the total</source>
        <translation>Rundung der Summe</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of a small picture of it</source>
        <translation>SHA-256 eines kleinen Vorschaubilds</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Seller in</source>
        <translation>Verkäufer in</translation>
    </message>
    <message>
        <source>Seller in group</source>
        <translation>Verkäufer in Ländergruppe</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Später senden</translation>
    </message>
    <message>
        <source>Send letters again</source>
        <translation>Briefe erneut senden</translation>
    </message>
    <message>
        <source>Send test letters</source>
        <translation>Probebriefe senden</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Sender's name</source>
        <translation>Name des Absenders</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>Sent at once</source>
        <translation>Wird sofort gesendet</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Nummernkreis</translation>
    </message>
    <message>
        <source>Series of numbers</source>
        <translation>Nummernkreise</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienstleistung</translation>
    </message>
    <message>
        <source>Settings of all books</source>
        <translation>Einstellungen aller Buchhaltungen</translation>
    </message>
    <message>
        <source>Settings of the books</source>
        <translation>Einstellungen der Buchhaltung</translation>
    </message>
    <message>
        <source>Settle down payments</source>
        <translation>Anzahlungen verrechnen</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Verrechnet</translation>
    </message>
    <message>
        <source>Settled in base currency</source>
        <translation>In Basiswährung verrechnet</translation>
    </message>
    <message>
        <source>Settled, net</source>
        <translation>Verrechnet, netto</translation>
    </message>
    <message>
        <source>Settles</source>
        <translation>Verrechnet</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Shown nowhere any more; the values stay</source>
        <translation>Wird nirgends mehr angezeigt; die Werte bleiben erhalten</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Small print</source>
        <translation>Kleingedrucktes</translation>
    </message>
    <message>
        <source>So much of a debit and of a credit that belong together: an invoice and its payment.</source>
        <translation>So viel von Soll und Haben, wie zusammengehört: eine Rechnung und ihre Zahlung.</translation>
    </message>
    <message>
        <source>Something that is sold or bought: goods or a service, with its price, accounts and taxes.</source>
        <translation>Etwas, das verkauft oder gekauft wird: Ware oder Dienstleistung, mit Preis, Konten und Steuern.</translation>
    </message>
    <message>
        <source>Something to do for a contact, a company or a deal.</source>
        <translation>Etwas, das für einen Kontakt, ein Unternehmen oder einen Deal zu tun ist.</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Stage change</source>
        <translation>Phasenwechsel</translation>
    </message>
    <message>
        <source>Stage change that is taken back</source>
        <translation>Phasenwechsel, der zurückgenommen wird</translation>
    </message>
    <message>
        <source>Stage changes</source>
        <translation>Phasenwechsel</translation>
    </message>
    <message>
        <source>Stage of the deal</source>
        <translation>Phase des Deals</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Standard or reduced rate</source>
        <translation>Regelsatz oder ermäßigter Satz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Kontoauszug</translation>
    </message>
    <message>
        <source>Statement from</source>
        <translation>Auszug von</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Kontoauszug</translation>
    </message>
    <message>
        <source>Statement until</source>
        <translation>Auszug bis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Subject and text of the letters of a kind in a language, in the place of the words that come with the product.</source>
        <translation>Betreff und Text der Briefe einer Art in einer Sprache, an Stelle der mitgelieferten Worte.</translation>
    </message>
    <message>
        <source>Such as #2f5fd0</source>
        <translation>Z. B. #2f5fd0</translation>
    </message>
    <message>
        <source>Such as 0.05; empty for none</source>
        <translation>Z. B. 0,05; leer für keine</translation>
    </message>
    <message>
        <source>Such as ECB</source>
        <translation>Z. B. EZB</translation>
    </message>
    <message>
        <source>Such as HRB 1234, Amtsgericht Bonn</source>
        <translation>Z. B. HRB 1234, Amtsgericht Bonn</translation>
    </message>
    <message>
        <source>Supplied on</source>
        <translation>Leistungsdatum</translation>
    </message>
    <message>
        <source>Supplied until</source>
        <translation>Leistung bis</translation>
    </message>
    <message>
        <source>Supply within the European Union</source>
        <translation>Innergemeinschaftliche Lieferung</translation>
    </message>
    <message>
        <source>Suspense</source>
        <translation>Klärungskonto</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Take bank statements back</source>
        <translation>Kontoauszüge zurücknehmen</translation>
    </message>
    <message>
        <source>Take letters out of the outbox</source>
        <translation>Briefe aus dem Postausgang nehmen</translation>
    </message>
    <message>
        <source>Take merged companies apart</source>
        <translation>Zusammengeführte Unternehmen trennen</translation>
    </message>
    <message>
        <source>Take merged contacts apart</source>
        <translation>Zusammengeführte Kontakte trennen</translation>
    </message>
    <message>
        <source>Take the conversion of leads back</source>
        <translation>Umwandlung von Leads zurücknehmen</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Angewandte Steuer</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Tax due when paid: where it waits</source>
        <translation>Ist-Versteuerung: wo die Steuer bis dahin steht</translation>
    </message>
    <message>
        <source>Tax is due</source>
        <translation>Steuer entsteht</translation>
    </message>
    <message>
        <source>Tax is rounded</source>
        <translation>Steuer runden</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Tax released</source>
        <translation>Freigegebene Steuer</translation>
    </message>
    <message>
        <source>Tax return</source>
        <translation>Steuererklärung</translation>
    </message>
    <message>
        <source>Tax returns</source>
        <translation>Steuererklärungen</translation>
    </message>
    <message>
        <source>Tax returns are due</source>
        <translation>Steuererklärungen fällig</translation>
    </message>
    <message>
        <source>Tax rule</source>
        <translation>Steuerregel</translation>
    </message>
    <message>
        <source>Tax rules</source>
        <translation>Steuerregeln</translation>
    </message>
    <message>
        <source>Tax settlement</source>
        <translation>Steuerverrechnung</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Taxes on purchases</source>
        <translation>Steuern im Einkauf</translation>
    </message>
    <message>
        <source>Taxes on sales</source>
        <translation>Steuern im Verkauf</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The base currency, the rules of rounding and tax, and the accounts that verbs post to by themselves.</source>
        <translation>Die Basiswährung, die Regeln für Rundung und Steuer und die Konten für automatische Buchungen.</translation>
    </message>
    <message>
        <source>The device whose numbers these are</source>
        <translation>Das Gerät, zu dem diese Nummern gehören</translation>
    </message>
    <message>
        <source>The document that is repeated</source>
        <translation>Der Beleg, der wiederholt wird</translation>
    </message>
    <message>
        <source>The end of the block; empty for no end</source>
        <translation>Ende des Blocks; leer für kein Ende</translation>
    </message>
    <message>
        <source>The language to write in, such as en or pt-BR</source>
        <translation>Die Sprache, in der geschrieben wird, z. B. en oder pt-BR</translation>
    </message>
    <message>
        <source>The last day that is locked; empty for none</source>
        <translation>Der letzte gesperrte Tag; leer für keinen</translation>
    </message>
    <message>
        <source>The letters that were due on a day; they are written when somebody confirms them.</source>
        <translation>Die Mahnungen, die an einem Tag fällig waren; sie werden geschrieben, wenn jemand sie bestätigt.</translation>
    </message>
    <message>
        <source>The numbers of one journal that the server or one device may give, and the next of them.</source>
        <translation>Die Nummern eines Journals, die der Server oder ein Gerät vergibt, und die nächste davon.</translation>
    </message>
    <message>
        <source>The only one whose entries it numbers</source>
        <translation>Das einzige, dessen Buchungen sie nummeriert</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>Der andere Datensatz</translation>
    </message>
    <message>
        <source>The part after the @</source>
        <translation>Der Teil nach dem @</translation>
    </message>
    <message>
        <source>The program and the id there, such as hubspot:1234</source>
        <translation>Das Programm und die Id dort, etwa hubspot:1234</translation>
    </message>
    <message>
        <source>The same country</source>
        <translation>Dasselbe Land</translation>
    </message>
    <message>
        <source>The server that takes letters, and in whose name they are sent. The password never leaves the server.</source>
        <translation>Der Server, der Nachrichten annimmt, und in wessen Namen sie gesendet werden. Das Passwort verlässt den Server nie.</translation>
    </message>
    <message>
        <source>Their number or order</source>
        <translation>Beleg- oder Bestellnummer der Gegenseite</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Vorschaubild</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>To stage</source>
        <translation>In Phase</translation>
    </message>
    <message>
        <source>To the customer's address, as soon as it is posted</source>
        <translation>An die Adresse des Kunden, sobald es gebucht ist</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Transfers under way</source>
        <translation>Geldtransit</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Turned up after all</source>
        <translation>Doch noch aufgetaucht</translation>
    </message>
    <message>
        <source>Twelve months for which the result is drawn up.</source>
        <translation>Zwölf Monate, für die das Ergebnis ermittelt wird.</translation>
    </message>
    <message>
        <source>Two letters, such as DE</source>
        <translation>Zwei Buchstaben, z. B. DE</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>US letter</source>
        <translation>US-Letter</translation>
    </message>
    <message>
        <source>Undo matches</source>
        <translation>Zuordnungen aufheben</translation>
    </message>
    <message>
        <source>Undo reconciliations</source>
        <translation>Abstimmungen rückgängig machen</translation>
    </message>
    <message>
        <source>Undone at</source>
        <translation>Rückgängig gemacht am</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unqualified</source>
        <translation>Nicht qualifiziert</translation>
    </message>
    <message>
        <source>Unrealised exchange gain</source>
        <translation>Nicht realisierter Kursgewinn</translation>
    </message>
    <message>
        <source>Unrealised exchange loss</source>
        <translation>Nicht realisierter Kursverlust</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Until it is paid</source>
        <translation>Bis zur Zahlung</translation>
    </message>
    <message>
        <source>Until when a document is paid, in how many parts, and what paying early is worth.</source>
        <translation>Bis wann ein Beleg bezahlt wird, in wie vielen Raten, und was frühe Zahlung bringt.</translation>
    </message>
    <message>
        <source>Until when the discount is granted, though it is not printed</source>
        <translation>So lange wird der Skonto noch gewährt, auch wenn es nicht gedruckt wird</translation>
    </message>
    <message>
        <source>Until which day nothing is posted any more: for all entries, for those with tax, or for ever.</source>
        <translation>Bis zu welchem Tag nichts mehr gebucht wird: für alle Buchungen, für solche mit Steuer oder endgültig.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Angewendet</translation>
    </message>
    <message>
        <source>Used from</source>
        <translation>Verwendet ab</translation>
    </message>
    <message>
        <source>Used until</source>
        <translation>Verwendet bis</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Usual account</source>
        <translation>Standardkonto</translation>
    </message>
    <message>
        <source>Usual tax</source>
        <translation>Standardsteuer</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>VAT or tax number</source>
        <translation>USt-IdNr. oder Steuernummer</translation>
    </message>
    <message>
        <source>VATEX, such as VATEX-EU-AE</source>
        <translation>VATEX, z. B. VATEX-EU-AE</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Value day</source>
        <translation>Wertstellung</translation>
    </message>
    <message>
        <source>Vendor credit</source>
        <translation>Lieferantengutschrift</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Void documents</source>
        <translation>Belege ungültig machen</translation>
    </message>
    <message>
        <source>Void series of numbers</source>
        <translation>Nummernkreis ungültig machen</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Voided numbers</source>
        <translation>Ungültige Nummern</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>What a bank says happened on an account: from an opening balance to a closing one.</source>
        <translation>Was laut Bank auf einem Konto geschah: von einem Anfangssaldo bis zu einem Endsaldo.</translation>
    </message>
    <message>
        <source>What converting made</source>
        <translation>Was bei der Umwandlung entstanden ist</translation>
    </message>
    <message>
        <source>What else it is</source>
        <translation>Was sie sonst ist</translation>
    </message>
    <message>
        <source>What every number begins with</source>
        <translation>Womit jede Nummer beginnt</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Fällige Posten</translation>
    </message>
    <message>
        <source>What is posted to it is matched, as with customers</source>
        <translation>Buchungen darauf werden ausgeglichen, wie bei Kunden</translation>
    </message>
    <message>
        <source>What it pays</source>
        <translation>Bezahlte Posten</translation>
    </message>
    <message>
        <source>What merging moved</source>
        <translation>Was beim Zusammenführen verschoben wurde</translation>
    </message>
    <message>
        <source>What one unit of a currency was worth in the base currency on a day, and who says so.</source>
        <translation>Was eine Einheit einer Währung an einem Tag in der Basiswährung wert war, und wer das sagt.</translation>
    </message>
    <message>
        <source>What was approved</source>
        <translation>Was freigegeben wurde</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Gesendeter Inhalt</translation>
    </message>
    <message>
        <source>What was told the tax office for some days, box by box.</source>
        <translation>Was dem Finanzamt für einen Zeitraum gemeldet wurde, Kennzahl für Kennzahl.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>When a reminder is written, in which words and for which fee.</source>
        <translation>Wann gemahnt wird, mit welchem Text und zu welcher Gebühr.</translation>
    </message>
    <message>
        <source>When invoiced</source>
        <translation>Bei Rechnung (Soll)</translation>
    </message>
    <message>
        <source>When is then midnight UTC of its first day</source>
        <translation>Der Zeitpunkt ist dann Mitternacht UTC des ersten Tages</translation>
    </message>
    <message>
        <source>When paid</source>
        <translation>Bei Zahlung (Ist)</translation>
    </message>
    <message>
        <source>Where it differs</source>
        <translation>Falls abweichend</translation>
    </message>
    <message>
        <source>Where it differs from the type's</source>
        <translation>Falls abweichend vom Typ</translation>
    </message>
    <message>
        <source>Where it is kept in one alone</source>
        <translation>Wenn es nur in einer geführt wird</translation>
    </message>
    <message>
        <source>Where it was moved to: letters between those of its neighbours</source>
        <translation>Wohin verschoben wurde: Buchstaben zwischen denen der Nachbarn</translation>
    </message>
    <message>
        <source>Where the account holds only one</source>
        <translation>Wenn das Konto nur eine führt</translation>
    </message>
    <message>
        <source>Where there is no IBAN</source>
        <translation>Wenn es keine IBAN gibt</translation>
    </message>
    <message>
        <source>Which rate of tax counts</source>
        <translation>Bestimmt den Steuersatz</translation>
    </message>
    <message>
        <source>Which tax takes the place of another for customers of some countries.</source>
        <translation>Welche Steuer für Kunden bestimmter Länder an die Stelle einer anderen tritt.</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Whose writing nobody else has confirmed yet</source>
        <translation>Wessen Angaben noch niemand anderes bestätigt hat</translation>
    </message>
    <message>
        <source>Why it was opened again</source>
        <translation>Warum wieder geöffnet wurde</translation>
    </message>
    <message>
        <source>Widths, what stays, groups, second order</source>
        <translation>Breiten, fixierte Spalten, Gruppen, zweite Sortierung</translation>
    </message>
    <message>
        <source>With its country, such as DE123456789</source>
        <translation>Mit dem Land, etwa DE123456789</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>Innerhalb (Tage)</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Words at the beginning</source>
        <translation>Text am Anfang</translation>
    </message>
    <message>
        <source>Words at the end</source>
        <translation>Text am Ende</translation>
    </message>
    <message>
        <source>Words on documents</source>
        <translation>Text auf Belegen</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Write dunning letters</source>
        <translation>Mahnungen schreiben</translation>
    </message>
    <message>
        <source>Write off open items</source>
        <translation>Offene Posten ausbuchen</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Ausgebucht</translation>
    </message>
    <message>
        <source>Wrong details</source>
        <translation>Falsche Angaben</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder Nein</translation>
    </message>
    <message>
        <source>Zero rate</source>
        <translation>Nullsatz</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>kilogram</source>
        <translation>Kilogramm</translation>
    </message>
    <message>
        <source>litre</source>
        <translation>Liter</translation>
    </message>
    <message>
        <source>metre</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>over 5,000</source>
        <translation>über 5.000</translation>
    </message>
    <message>
        <source>pdf, plain, ubl</source>
        <translation>pdf, plain, ubl</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>{number}, {total}, {due}, {day}, {name} and {sender} are filled in</source>
        <translation>{number}, {total}, {due}, {day}, {name} und {sender} werden eingesetzt</translation>
    </message>
    <message>
        <source>{year} stands for the fiscal year, as in INV-{year}-</source>
        <translation>{year} steht für das Geschäftsjahr, wie in RE-{year}-</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>A down payment, or not</source>
        <translation>Anzahlung oder nicht</translation>
    </message>
    <message>
        <source>A page of this PDF is damaged.</source>
        <translation>Eine Seite dieses PDFs ist beschädigt.</translation>
    </message>
    <message>
        <source>A virus was found in this file. Nobody can open it.</source>
        <translation>In dieser Datei wurde ein Virus gefunden. Niemand kann sie öffnen.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Add a line of text</source>
        <translation>Textzeile hinzufügen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Approve the bill</source>
        <translation>Eingangsrechnung freigeben</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Bills (*.pdf *.xml *.png *.jpg *.jpeg *.webp)</source>
        <translation>Rechnungen (*.pdf *.xml *.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Choose the vendor’s file</source>
        <translation>Die Datei des Lieferanten wählen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the document</source>
        <translation>Beleg kopieren</translation>
    </message>
    <message>
        <source>Correct it by a credit note</source>
        <translation>Durch eine Gutschrift berichtigen</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschreiben</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Down payment taken off</source>
        <translation>Anzahlung abgezogen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Drop the vendor’s file here: a PDF, a picture or an e-invoice.</source>
        <translation>Ziehen Sie die Datei des Lieferanten hierher: ein PDF, ein Bild oder eine E-Rechnung.</translation>
    </message>
    <message>
        <source>Due on {day}</source>
        <translation>Fällig am {day}</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>File of the vendor</source>
        <translation>Datei des Lieferanten</translation>
    </message>
    <message>
        <source>Give the document up</source>
        <translation>Beleg verwerfen</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Is being fetched…</source>
        <translation>Wird geholt …</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ausstellen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Make an invoice</source>
        <translation>Rechnung erstellen</translation>
    </message>
    <message>
        <source>Make an invoice of the quote</source>
        <translation>Aus dem Angebot eine Rechnung machen</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <translation>Zeile nach unten</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <translation>Zeile nach oben</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>New product {name}</source>
        <translation>Neues Produkt {name}</translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation>Neu: {record}</translation>
    </message>
    <message>
        <source>New: {kind}</source>
        <translation>Neu: {kind}</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Nächste Datei</translation>
    </message>
    <message>
        <source>No {record} of that name: choose one or create it.</source>
        <translation>Kein Eintrag ({record}) dieses Namens: wählen Sie einen oder legen Sie ihn an.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Only PDF files, pictures and e-invoices are shown here.</source>
        <translation>Hier werden nur PDF-Dateien, Bilder und E-Rechnungen gezeigt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open: {open}. The rest of {rest} is the discount for paying early.</source>
        <translation>Offen: {open}. Der Rest von {rest} ist das Skonto.</translation>
    </message>
    <message>
        <source>Open: {open}. This pays all of it.</source>
        <translation>Offen: {open}. Damit ist alles bezahlt.</translation>
    </message>
    <message>
        <source>Open: {open}. What is written off is a loss, and the tax in it is taken back.</source>
        <translation>Offen: {open}. Was ausgebucht wird, ist ein Verlust, und die Steuer darin wird zurückgenommen.</translation>
    </message>
    <message>
        <source>Open: {open}. {rest} more than that stay on the account, to be used later.</source>
        <translation>Offen: {open}. {rest} mehr bleiben als Guthaben auf dem Konto.</translation>
    </message>
    <message>
        <source>Open: {open}. {rest} of it stay open.</source>
        <translation>Offen: {open}. Davon bleiben {rest} offen.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>Teilweise bezahlt</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Bezahlen</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Payment posted</source>
        <translation>Zahlung gebucht</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Post the document</source>
        <translation>Beleg buchen</translation>
    </message>
    <message>
        <source>Post the payment</source>
        <translation>Zahlung buchen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Vorläufig</translation>
    </message>
    <message>
        <source>Receive a payment</source>
        <translation>Zahlung empfangen</translation>
    </message>
    <message>
        <source>Receive or make the payment</source>
        <translation>Zahlung empfangen oder leisten</translation>
    </message>
    <message>
        <source>Repeat the document…</source>
        <translation>Den Beleg wiederholen …</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>Scroll the paper back</source>
        <translation>Im Papier zurückblättern</translation>
    </message>
    <message>
        <source>Scroll the paper on</source>
        <translation>Im Papier weiterblättern</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send the document</source>
        <translation>Beleg senden</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Verrechnen</translation>
    </message>
    <message>
        <source>Settle a down payment…</source>
        <translation>Anzahlung verrechnen…</translation>
    </message>
    <message>
        <source>Show the paper beside the form</source>
        <translation>Das Papier neben dem Formular zeigen</translation>
    </message>
    <message>
        <source>Take the line away</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>The file says {amount} in total. Check the lines and their taxes.</source>
        <translation>Laut Datei sind es zusammen {amount}. Prüfen Sie die Zeilen und ihre Steuern.</translation>
    </message>
    <message>
        <source>The first {count} pages are shown.</source>
        <translation>Die ersten {count} Seiten werden gezeigt.</translation>
    </message>
    <message>
        <source>The items come to {rest} more than is paid.</source>
        <translation>Die Posten ergeben {rest} mehr, als bezahlt wird.</translation>
    </message>
    <message>
        <source>The items make up the payment.</source>
        <translation>Die Posten ergeben die Zahlung.</translation>
    </message>
    <message>
        <source>The quote is accepted</source>
        <translation>Das Angebot ist angenommen</translation>
    </message>
    <message>
        <source>The quote is declined</source>
        <translation>Das Angebot ist abgelehnt</translation>
    </message>
    <message>
        <source>There is no file of the vendor here.</source>
        <translation>Hier ist keine Datei des Lieferanten.</translation>
    </message>
    <message>
        <source>There is such a document of this vendor already: {reference}.</source>
        <translation>Von diesem Lieferanten gibt es einen solchen Beleg schon: {reference}.</translation>
    </message>
    <message>
        <source>This PDF cannot be shown: it is damaged, or a password protects it.</source>
        <translation>Dieses PDF kann nicht gezeigt werden: Es ist beschädigt oder durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MiB.</source>
        <translation>Diese Datei ist größer als {limit} MiB.</translation>
    </message>
    <message>
        <source>This file is not on this computer yet.</source>
        <translation>Diese Datei ist noch nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>This picture is damaged.</source>
        <translation>Dieses Bild ist beschädigt.</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Zu bezahlen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Until {day}, {amount} are enough.</source>
        <translation>Bis {day} genügen {amount}.</translation>
    </message>
    <message>
        <source>What you had typed is here again.</source>
        <translation>Was Sie geschrieben hatten, ist wieder da.</translation>
    </message>
    <message>
        <source>Which down payment is settled?</source>
        <translation>Welche Anzahlung wird verrechnet?</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Ausbuchen</translation>
    </message>
    <message>
        <source>Write off what is open…</source>
        <translation>Offenes ausbuchen…</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Ausgebucht</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopieren</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>post</source>
        <translation>buchen</translation>
    </message>
    <message>
        <source>save</source>
        <translation>speichern</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>{amount} of it are open.</source>
        <translation>Davon sind {amount} offen.</translation>
    </message>
    <message>
        <source>{amount} of it are the discount for paying early.</source>
        <translation>{amount} davon sind Skonto.</translation>
    </message>
    <message>
        <source>{document} accepted</source>
        <translation>{document} angenommen</translation>
    </message>
    <message>
        <source>{document} approved</source>
        <translation>{document} freigegeben</translation>
    </message>
    <message>
        <source>{document} declined</source>
        <translation>{document} abgelehnt</translation>
    </message>
    <message>
        <source>{document} given up</source>
        <translation>{document} verworfen</translation>
    </message>
    <message>
        <source>{document} issued</source>
        <translation>{document} ausgestellt</translation>
    </message>
    <message>
        <source>{document} posted</source>
        <translation>{document} gebucht</translation>
    </message>
    <message>
        <source>{document} saved</source>
        <translation>{document} gespeichert</translation>
    </message>
    <message>
        <source>{kind} for a down payment</source>
        <translation>{kind} über eine Anzahlung</translation>
    </message>
    <message>
        <source>{name} ({number} of {count})</source>
        <translation>{name} ({number} von {count})</translation>
    </message>
    <message>
        <source>{name} kept with the bill</source>
        <translation>{name} bei der Rechnung abgelegt</translation>
    </message>
    <message>
        <source>{percent} % on {amount}</source>
        <translation>{percent} % auf {amount}</translation>
    </message>
    <message>
        <source>{rest} are left over and stay on the account, to be used later.</source>
        <translation>{rest} bleiben übrig und stehen auf dem Konto zur späteren Verwendung.</translation>
    </message>
    <message>
        <source>{tax} on {amount}</source>
        <translation>{tax} auf {amount}</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Changes of the field {title}</source>
        <translation>Änderungen am Feld {title}</translation>
    </message>
    <message>
        <source>Changes of {title}</source>
        <translation>Änderungen an {title}</translation>
    </message>
    <message>
        <source>Conversion of {title}</source>
        <translation>Umwandlung von {title}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard {name}</source>
        <translation>{name} verwerfen</translation>
    </message>
    <message>
        <source>Meanwhile it was changed to {value}.</source>
        <translation>Der Wert wurde inzwischen geändert: {value}.</translation>
    </message>
    <message>
        <source>Merge of {title} and others</source>
        <translation>Zusammenführung von {title} mit anderen</translation>
    </message>
    <message>
        <source>New entry of the calendar: {title}</source>
        <translation>Neuer Eintrag im Kalender: {title}</translation>
    </message>
    <message>
        <source>New {record}: {title}</source>
        <translation>Neu ({record}): {title}</translation>
    </message>
    <message>
        <source>Next step for {title}</source>
        <translation>Nächster Schritt für {title}</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Note about {title}</source>
        <translation>Notiz zu {title}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show what is not stored yet…</source>
        <translation>Noch nicht Gespeichertes anzeigen…</translation>
    </message>
    <message>
        <source>Show what was not stored</source>
        <translation>Nicht Gespeichertes anzeigen</translation>
    </message>
    <message>
        <source>Something you typed was not stored.</source>
        <translation>Eine Ihrer Eingaben wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Store {name}</source>
        <translation>{name} speichern</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Buchungsbeleg</translation>
    </message>
    <message>
        <source>What you have typed is not on the disk yet</source>
        <translation>Was Sie getippt haben, ist noch nicht auf der Festplatte</translation>
    </message>
    <message>
        <source>You typed: {words}</source>
        <translation>Ihre Eingabe: {words}</translation>
    </message>
    <message>
        <source>{count} things you typed were not stored.</source>
        <translation>{count} Ihrer Eingaben wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>{field} of {title}</source>
        <translation>{field} von {title}</translation>
    </message>
    <message>
        <source>{name}: not stored yet</source>
        <translation>{name}: noch nicht gespeichert</translation>
    </message>
    <message>
        <source>{title}, to be sent again</source>
        <translation>{title}, erneut zu senden</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1 Gruppe</translation>
    </message>
    <message>
        <source>1 group merged</source>
        <translation>1 Gruppe zusammengeführt</translation>
    </message>
    <message>
        <source>1–5 choose · ↑ ↓ move · Enter merges</source>
        <translation>1–5 wählen · ↑ ↓ bewegen · Enter führt zusammen</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Changed: {when}</source>
        <translation>Geändert: {when}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Abgleich läuft</translation>
    </message>
    <message>
        <source>Comparing… {part} %</source>
        <translation>Abgleich läuft… {part} %</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Getrennt halten</translation>
    </message>
    <message>
        <source>Kept apart; you are not asked again</source>
        <translation>Getrennt gehalten; Sie werden nicht mehr gefragt</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Looks like {record}</source>
        <translation>Ähnelt {record}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge all certain</source>
        <translation>Alle sicheren zusammenführen</translation>
    </message>
    <message>
        <source>Merge all certain duplicates</source>
        <translation>Alle sicheren Dubletten zusammenführen</translation>
    </message>
    <message>
        <source>Merge of all certain duplicates</source>
        <translation>Alle sicheren Dubletten zusammenführen</translation>
    </message>
    <message>
        <source>Merge of {count} {records}</source>
        <translation>{count} {records} zusammenführen</translation>
    </message>
    <message>
        <source>Merge these records</source>
        <translation>Diese Datensätze zusammenführen</translation>
    </message>
    <message>
        <source>Merge {count} {records}</source>
        <translation>{count} {records} zusammenführen</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Merged before</source>
        <translation>Früher zusammengeführt</translation>
    </message>
    <message>
        <source>Merged into {title}</source>
        <translation>Zusammengeführt mit {title}</translation>
    </message>
    <message>
        <source>Names, e-mail addresses and phone numbers are compared on this computer.</source>
        <translation>Namen, E-Mail-Adressen und Telefonnummern werden auf diesem Computer verglichen.</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Nächste Gruppe</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Keine Dubletten</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht identisch</translation>
    </message>
    <message>
        <source>Nothing looks as if it were here twice. New records are compared as they come.</source>
        <translation>Nichts scheint doppelt vorhanden zu sein. Neue Datensätze werden beim Eintreffen verglichen.</translation>
    </message>
    <message>
        <source>Nothing was merged yet</source>
        <translation>Noch nichts zusammengeführt</translation>
    </message>
    <message>
        <source>One of these was deleted or merged in the meantime. Nothing was merged.</source>
        <translation>Ein Datensatz wurde inzwischen gelöscht oder zusammengeführt. Es wurde nichts zusammengeführt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the first of them</source>
        <translation>Ersten davon öffnen</translation>
    </message>
    <message>
        <source>Open {record}</source>
        <translation>{record} öffnen</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Vorherige Gruppe</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Records that look alike</source>
        <translation>Ähnliche Datensätze</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Take apart what was merged</source>
        <translation>Zusammengeführte Datensätze trennen</translation>
    </message>
    <message>
        <source>Take apart what was merged…</source>
        <translation>Zusammengeführte Datensätze trennen…</translation>
    </message>
    <message>
        <source>The same in all: {fields}.</source>
        <translation>Überall gleich: {fields}.</translation>
    </message>
    <message>
        <source>These are not the same</source>
        <translation>Diese sind nicht identisch</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use {record}</source>
        <translation>{record} verwenden</translation>
    </message>
    <message>
        <source>What was missing of {record}</source>
        <translation>{record} ergänzen</translation>
    </message>
    <message>
        <source>What was moved, and has not changed since, goes back.</source>
        <translation>Was verschoben und seitdem nicht geändert wurde, wird zurückgestellt.</translation>
    </message>
    <message>
        <source>What you merge can be taken apart here, also much later.</source>
        <translation>Was Sie zusammenführen, können Sie hier auch viel später wieder trennen.</translation>
    </message>
    <message>
        <source>merged into {title}</source>
        <translation>zusammengeführt mit {title}</translation>
    </message>
    <message>
        <source>merged {when}</source>
        <translation>zusammengeführt: {when}</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>gleiches Unternehmen</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>gleiche E-Mail-Adresse</translation>
    </message>
    <message>
        <source>same e-mail domain</source>
        <translation>gleiche E-Mail-Domain</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>gleiche Telefonnummer</translation>
    </message>
    <message>
        <source>same town</source>
        <translation>gleicher Ort</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>ähnlicher Name</translation>
    </message>
    <message>
        <source>{count} groups</source>
        <translation>{count} Gruppen</translation>
    </message>
    <message>
        <source>{count} groups merged</source>
        <translation>{count} Gruppen zusammengeführt</translation>
    </message>
    <message>
        <source>{field} {value}</source>
        <translation>{field} {value}</translation>
    </message>
    <message>
        <source>{field}, merged</source>
        <translation>{field}, zusammengeführt</translation>
    </message>
    <message>
        <source>{groups}, {certain} certain</source>
        <translation>{groups}, davon {certain} sicher</translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>{record} was completed</source>
        <translation>{record} ergänzt</translation>
    </message>
    <message>
        <source>{sureness} · {count} {records}</source>
        <translation>{sureness} · {count} {records}</translation>
    </message>
    <message>
        <source>{title} is a record of its own again</source>
        <translation>{title} ist wieder ein eigener Datensatz</translation>
    </message>
</context>
<context>
    <name>EditRecord</name>
    <message>
        <source>Edit {record}</source>
        <translation>{record} bearbeiten</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>{record} edited</source>
        <translation>{record} bearbeitet</translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Add lines…</source>
        <translation>Zeilen hinzufügen …</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Wählen Sie etwas aus der Liste.</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Zeile {line}: {problem}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No {record} of that name: choose one or create it.</source>
        <translation>{record}: nichts mit diesem Namen. Wählen Sie einen Eintrag oder legen Sie ihn an.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Search {records}</source>
        <translation>{records} durchsuchen</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>There is none of that name.</source>
        <translation>Diesen Namen gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>All {count} that are shown</source>
        <translation>Alle {count} angezeigten</translation>
    </message>
    <message>
        <source>CSV text</source>
        <translation>CSV-Text</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen…</translation>
    </message>
    <message>
        <source>Every field</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export of {file}</source>
        <translation>Export von {file}</translation>
    </message>
    <message>
        <source>Export stopped. No file was written.</source>
        <translation>Export angehalten. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Export {records}</source>
        <translation>{records} exportieren</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Readable for Excel (with a byte order mark)</source>
        <translation>Für Excel lesbar (mit Byte-Reihenfolge-Markierung)</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>The columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>The {count} that are marked</source>
        <translation>Die {count} ausgewählten</translation>
    </message>
    <message>
        <source>vCard address cards</source>
        <translation>vCard-Adresskarten</translation>
    </message>
    <message>
        <source>{count} records written to {file}</source>
        <translation>{count} Datensätze nach {file} geschrieben</translation>
    </message>
    <message>
        <source>{count} texts were longer than Excel allows and end early; CSV holds them whole.</source>
        <translation>{count} Texte waren länger, als Excel erlaubt, und sind gekürzt; CSV enthält sie vollständig.</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>'{name}' does not say what a column is.</source>
        <translation>„{name}“ sagt nicht, was eine Spalte ist.</translation>
    </message>
    <message>
        <source>'{text}' is too far away.</source>
        <translation>„{text}“ liegt zu weit entfernt.</translation>
    </message>
    <message>
        <source>'{text}' names no time.</source>
        <translation>„{text}“ ist keine Zeitangabe.</translation>
    </message>
    <message>
        <source>'{text}', in the payment to {name}, has {count} characters; at most {limit} are allowed. Shorten it.</source>
        <translation>'{text}' in der Zahlung an {name} hat {count} Zeichen; höchstens {limit} sind erlaubt. Kürzen Sie es.</translation>
    </message>
    <message>
        <source>'{value}' cannot be the identification of a payment: no slash at an end, nor two together.</source>
        <translation>'{value}' kann keine Zahlung kennzeichnen: kein Schrägstrich an einem Ende, keine zwei nebeneinander.</translation>
    </message>
    <message>
        <source>'{value}' does not belong in an MT940 statement. Export the file again.</source>
        <translation>'{value}' gehört nicht in einen MT940-Auszug. Exportieren Sie die Datei neu.</translation>
    </message>
    <message>
        <source>'{value}' does not say whether money came in or went out.</source>
        <translation>'{value}' sagt nicht, ob Geld ein- oder ausging.</translation>
    </message>
    <message>
        <source>'{value}' has more than {limit} decimals</source>
        <translation>„{value}“ hat mehr als {limit} Nachkommastellen</translation>
    </message>
    <message>
        <source>'{value}' has no year. Write it, or a line such as 'Y 2026' before.</source>
        <translation>'{value}' hat kein Jahr. Schreiben Sie es dazu, oder davor eine Zeile wie 'Y 2026'.</translation>
    </message>
    <message>
        <source>'{value}' is a thousand or a one with decimals: add a line such as 'commodity 1,000.00 EUR' to the top of the file.</source>
        <translation>'{value}' ist tausend oder eins mit Nachkommastellen: Setzen Sie an den Anfang der Datei eine Zeile wie 'commodity 1,000.00 EUR'.</translation>
    </message>
    <message>
        <source>'{value}' is larger than any number that can be kept</source>
        <translation>„{value}“ ist größer als jede Zahl, die gespeichert werden kann</translation>
    </message>
    <message>
        <source>'{value}' is neither yes nor no</source>
        <translation>„{value}“ ist weder Ja noch Nein</translation>
    </message>
    <message>
        <source>'{value}' is no amount.</source>
        <translation>'{value}' ist kein Betrag.</translation>
    </message>
    <message>
        <source>'{value}' is no category of tax</source>
        <translation>'{value}' ist keine Steuerkategorie</translation>
    </message>
    <message>
        <source>'{value}' is no currency</source>
        <translation>'{value}' ist keine Währung</translation>
    </message>
    <message>
        <source>'{value}' is no e-mail address.</source>
        <translation>„{value}“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>'{value}' is no line that a ledger begins.</source>
        <translation>Mit '{value}' beginnt keine Zeile eines Hauptbuchs.</translation>
    </message>
    <message>
        <source>'{value}' is no line that can be taken over.</source>
        <translation>'{value}' ist keine Zeile, die übernommen werden kann.</translation>
    </message>
    <message>
        <source>'{value}' is no part of a QIF file that is known.</source>
        <translation>'{value}' ist kein bekannter Teil einer QIF-Datei.</translation>
    </message>
    <message>
        <source>'{value}' is no type of account that is known.</source>
        <translation>'{value}' ist keine bekannte Kontoart.</translation>
    </message>
    <message>
        <source>'{value}' is no type of invoice that is known here</source>
        <translation>'{value}' ist keine hier bekannte Rechnungsart</translation>
    </message>
    <message>
        <source>'{value}' is none of {choices}</source>
        <translation>„{value}“ ist nichts von: {choices}</translation>
    </message>
    <message>
        <source>'{value}' is not a country; write its two letters, such as DE</source>
        <translation>„{value}“ ist kein Land; schreiben Sie den Namen oder die zwei Buchstaben, etwa DE</translation>
    </message>
    <message>
        <source>'{value}' is not a currency such as EUR.</source>
        <translation>'{value}' ist keine Währung wie EUR.</translation>
    </message>
    <message>
        <source>'{value}' is not a currency.</source>
        <translation>'{value}' ist keine Währung.</translation>
    </message>
    <message>
        <source>'{value}' is not a day such as 2026-11-20</source>
        <translation>„{value}“ ist kein Tag wie 2026-11-20</translation>
    </message>
    <message>
        <source>'{value}' is not a language; write its code, such as en or pt-BR</source>
        <translation>„{value}“ ist keine Sprache; schreiben Sie den Namen oder den Code, etwa en oder pt-BR</translation>
    </message>
    <message>
        <source>'{value}' is not a number such as 1234.50</source>
        <translation>„{value}“ ist keine Zahl wie 1234.50</translation>
    </message>
    <message>
        <source>'{value}' is not a time of the day</source>
        <translation>„{value}“ ist keine Uhrzeit</translation>
    </message>
    <message>
        <source>'{value}' is not a year.</source>
        <translation>'{value}' ist kein Jahr.</translation>
    </message>
    <message>
        <source>'{value}' is not understood behind an amount.</source>
        <translation>'{value}' wird hinter einem Betrag nicht verstanden.</translation>
    </message>
    <message>
        <source>'{value}' is not understood here.</source>
        <translation>'{value}' wird hier nicht verstanden.</translation>
    </message>
    <message>
        <source>'{value}' is too large</source>
        <translation>„{value}“ ist zu groß</translation>
    </message>
    <message>
        <source>'{value}', in the payment to {name}, cannot be written in Latin letters: write it differently.</source>
        <translation>'{value}' in der Zahlung an {name} lässt sich nicht in lateinischen Buchstaben schreiben: Schreiben Sie es anders.</translation>
    </message>
    <message>
        <source>'{value}', the account of {name}, is no IBAN: compare it with the invoice.</source>
        <translation>'{value}', das Konto von {name}, ist keine IBAN: Vergleichen Sie sie mit der Rechnung.</translation>
    </message>
    <message>
        <source>'{value}', the bank of {name}, is no BIC: correct it, or leave it empty.</source>
        <translation>'{value}', die Bank von {name}, ist keine BIC: Berichtigen Sie sie, oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>'{value}', the reference for {name}, is no creditor reference (RF…): correct it, or write it as text.</source>
        <translation>'{value}', die Referenz für {name}, ist keine Gläubigerreferenz (RF…): Berichtigen Sie sie, oder schreiben Sie sie als Text.</translation>
    </message>
    <message>
        <source>A SEPA file pays in EUR, not in {currency}.</source>
        <translation>Eine SEPA-Datei zahlt in EUR, nicht in {currency}.</translation>
    </message>
    <message>
        <source>A VAT number begins with the two letters of its country ({rule})</source>
        <translation>Eine USt-IdNr. beginnt mit den zwei Buchstaben ihres Landes ({rule})</translation>
    </message>
    <message>
        <source>A VAT number begins with the two letters of its country, such as DE123456789.</source>
        <translation>Eine USt-IdNr. beginnt mit den zwei Buchstaben ihres Landes, etwa DE123456789.</translation>
    </message>
    <message>
        <source>A bank account is named, but not how to pay ({rule})</source>
        <translation>Ein Bankkonto ist genannt, aber nicht die Zahlungsart ({rule})</translation>
    </message>
    <message>
        <source>A choice needs at least one choice.</source>
        <translation>Eine Auswahl braucht mindestens eine Möglichkeit.</translation>
    </message>
    <message>
        <source>A chunk of {records} lacks the columns every record has.</source>
        <translation>Einem Teil der Daten ({records}) fehlen Spalten, die jeder Datensatz hat.</translation>
    </message>
    <message>
        <source>A company cannot be its own parent.</source>
        <translation>Ein Unternehmen kann sich nicht selbst übergeordnet sein.</translation>
    </message>
    <message>
        <source>A contact needs a name, an e-mail address or a phone number.</source>
        <translation>Ein Kontakt braucht einen Namen, eine E-Mail-Adresse oder eine Telefonnummer.</translation>
    </message>
    <message>
        <source>A deal in {stage} cannot go straight to {other}.</source>
        <translation>Ein Deal in „{stage}“ kann nicht direkt nach „{other}“ wechseln.</translation>
    </message>
    <message>
        <source>A deal needs a stage.</source>
        <translation>Ein Deal braucht eine Phase.</translation>
    </message>
    <message>
        <source>A debit that is open can only be matched with a credit that is open.</source>
        <translation>Ein offenes Soll kann nur mit einem offenen Haben ausgeglichen werden.</translation>
    </message>
    <message>
        <source>A discount or a charge cannot be negative ({rule})</source>
        <translation>Ein Nachlass oder Zuschlag kann nicht negativ sein ({rule})</translation>
    </message>
    <message>
        <source>A discount or a charge needs a reason ({rule})</source>
        <translation>Ein Nachlass oder Zuschlag braucht einen Grund ({rule})</translation>
    </message>
    <message>
        <source>A document of this letter has no number yet.</source>
        <translation>Ein Beleg dieses Briefs hat noch keine Nummer.</translation>
    </message>
    <message>
        <source>A document of this letter no longer exists.</source>
        <translation>Einen Beleg dieses Briefs gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A file may have {limit} MiB at most.</source>
        <translation>Eine Datei darf höchstens {limit} MiB haben.</translation>
    </message>
    <message>
        <source>A file on this computer cannot be read ({problem}).</source>
        <translation>Eine Datei auf diesem Computer kann nicht gelesen werden ({problem}).</translation>
    </message>
    <message>
        <source>A file on this computer is damaged. It is fetched again from the server.</source>
        <translation>Eine Datei auf diesem Computer ist beschädigt. Sie wird erneut vom Server geholt.</translation>
    </message>
    <message>
        <source>A fiscal year begins on the first of a month.</source>
        <translation>Ein Geschäftsjahr beginnt am Ersten eines Monats.</translation>
    </message>
    <message>
        <source>A hard lock needs a day.</source>
        <translation>Eine endgültige Sperre braucht einen Tag.</translation>
    </message>
    <message>
        <source>A key begins with a lower-case letter and has only letters, digits and _.</source>
        <translation>Ein Schlüssel beginnt mit einem Kleinbuchstaben und enthält nur Buchstaben, Ziffern und _.</translation>
    </message>
    <message>
        <source>A lead is converted by its own action, which also makes its contact.</source>
        <translation>Ein Lead wird über „Umwandeln“ umgewandelt; dabei entsteht auch sein Kontakt.</translation>
    </message>
    <message>
        <source>A lead needs a name, a company, an e-mail address or a phone number.</source>
        <translation>Ein Lead braucht einen Namen, ein Unternehmen, eine E-Mail-Adresse oder eine Telefonnummer.</translation>
    </message>
    <message>
        <source>A lease has 0 to {limit} hours; 0 means that it never ends.</source>
        <translation>Eine Nutzungsfrist hat 0 bis {limit} Stunden; 0 bedeutet, dass sie nie endet.</translation>
    </message>
    <message>
        <source>A letter takes a PDF with the e-invoice inside, or a plain one.</source>
        <translation>Ein Brief nimmt ein PDF mit der E-Rechnung darin mit oder ein einfaches.</translation>
    </message>
    <message>
        <source>A line has no text ({rule})</source>
        <translation>Eine Zeile hat keinen Text ({rule})</translation>
    </message>
    <message>
        <source>A line settles a down payment without saying which, or how much.</source>
        <translation>Eine Zeile verrechnet eine Anzahlung, ohne zu sagen, welche oder wie viel.</translation>
    </message>
    <message>
        <source>A line takes off another amount than it settles.</source>
        <translation>Eine Zeile zieht einen anderen Betrag ab, als sie verrechnet.</translation>
    </message>
    <message>
        <source>A list is not grouped by {field}.</source>
        <translation>Nach „{field}“ kann eine Liste nicht gruppiert werden.</translation>
    </message>
    <message>
        <source>A mutation and its record need an id each (a canonical UUID).</source>
        <translation>Eine Änderung und ihr Datensatz brauchen je eine Kennung (eine UUID).</translation>
    </message>
    <message>
        <source>A newer version of the program has written these records. Install it again.</source>
        <translation>Eine neuere Version des Programms hat diese Datensätze geschrieben. Installieren Sie sie wieder.</translation>
    </message>
    <message>
        <source>A password has at most {limit} characters.</source>
        <translation>Ein Passwort hat höchstens {limit} Zeichen.</translation>
    </message>
    <message>
        <source>A password needs at least {limit} characters.</source>
        <translation>Ein Passwort braucht mindestens {limit} Zeichen.</translation>
    </message>
    <message>
        <source>A payment needs an amount.</source>
        <translation>Eine Zahlung braucht einen Betrag.</translation>
    </message>
    <message>
        <source>A payment needs the name of who pays and the name of who is paid.</source>
        <translation>Eine Zahlung braucht den Namen dessen, der zahlt, und dessen, der bezahlt wird.</translation>
    </message>
    <message>
        <source>A posted document is not voided. Credit it instead.</source>
        <translation>Ein gebuchter Beleg wird nicht ungültig gemacht. Schreiben Sie ihn gut.</translation>
    </message>
    <message>
        <source>A quotation mark in the row of line {line} is never closed: close it, or double it where it belongs to the text.</source>
        <translation>Ein Anführungszeichen in der Zeile {line} wird nie geschlossen: Schließen Sie es, oder verdoppeln Sie es, wo es zum Text gehört.</translation>
    </message>
    <message>
        <source>A quote is not posted. Make an invoice of it.</source>
        <translation>Ein Angebot wird nicht gebucht. Machen Sie eine Rechnung daraus.</translation>
    </message>
    <message>
        <source>A rate of a later day cannot value this one.</source>
        <translation>Ein Kurs eines späteren Tages kann diesen nicht bewerten.</translation>
    </message>
    <message>
        <source>A rate of tax is never negative ({rule})</source>
        <translation>Ein Steuersatz ist nie negativ ({rule})</translation>
    </message>
    <message>
        <source>A record of the books that this needs no longer exists.</source>
        <translation>Ein Datensatz der Bücher, der hierfür nötig ist, besteht nicht mehr.</translation>
    </message>
    <message>
        <source>A replica's key has {limit} bytes.</source>
        <translation>Der Schlüssel der Datensätze auf diesem Computer hat {limit} Bytes.</translation>
    </message>
    <message>
        <source>A return corrects one of the same form and the same days.</source>
        <translation>Eine Berichtigung gilt demselben Formular und denselben Tagen.</translation>
    </message>
    <message>
        <source>A return of these days is filed already. Correct that one.</source>
        <translation>Für diese Tage ist schon eine Steuererklärung abgegeben. Berichtigen Sie diese.</translation>
    </message>
    <message>
        <source>A series is leased to a device by its id.</source>
        <translation>Ein Nummernkreis wird einem Gerät über dessen Kennung zugeteilt.</translation>
    </message>
    <message>
        <source>A sheet of {file} reaches over {columns} columns and {rows} rows. Delete the empty columns and rows, or copy the table into a new workbook.</source>
        <translation>Ein Blatt von {file} reicht über {columns} Spalten und {rows} Zeilen. Löschen Sie die leeren Spalten und Zeilen, oder kopieren Sie die Tabelle in eine neue Arbeitsmappe.</translation>
    </message>
    <message>
        <source>A statement needs its first and its last day.</source>
        <translation>Ein Kontoauszug braucht seinen ersten und seinen letzten Tag.</translation>
    </message>
    <message>
        <source>A supply to another EU country needs its country ({rule})</source>
        <translation>Eine innergemeinschaftliche Lieferung braucht ihr Zielland ({rule})</translation>
    </message>
    <message>
        <source>A supply to another EU country needs its day or period ({rule})</source>
        <translation>Eine innergemeinschaftliche Lieferung braucht ihren Tag oder Zeitraum ({rule})</translation>
    </message>
    <message>
        <source>A tax has changed since {name}. Credit that, and charge all on the final document.</source>
        <translation>Seit {name} hat sich eine Steuer geändert. Schreiben Sie das gut und berechnen Sie alles im Schlussbeleg.</translation>
    </message>
    <message>
        <source>A tax of this document does not exist.</source>
        <translation>Eine Steuer dieses Belegs gibt es nicht.</translation>
    </message>
    <message>
        <source>A tax of this document has changed since it was posted, so its sums would be others.</source>
        <translation>Eine Steuer dieses Belegs wurde seit der Buchung geändert, die Summen wären andere.</translation>
    </message>
    <message>
        <source>A tax of this document no longer exists.</source>
        <translation>Eine Steuer dieses Belegs gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A unit price cannot be negative; make the quantity negative instead ({rule})</source>
        <translation>Ein Einzelpreis kann nicht negativ sein; machen Sie stattdessen die Menge negativ ({rule})</translation>
    </message>
    <message>
        <source>A value cannot be understood: install a newer version of the program.</source>
        <translation>Ein Wert ist nicht verständlich: Installieren Sie eine neuere Version des Programms.</translation>
    </message>
    <message>
        <source>A web page answers instead of the server. If your network asks for a sign-in, do that in a web browser and try again; else check the server's address.</source>
        <translation>Statt des Servers antwortet eine Webseite. Wenn Ihr Netzwerk eine Anmeldung verlangt, melden Sie sich in einem Webbrowser an und versuchen Sie es erneut; prüfen Sie sonst die Adresse des Servers.</translation>
    </message>
    <message>
        <source>A {kind} cannot '{name}'.</source>
        <translation>Für „{kind}“ gibt es keine Aktion „{name}“.</translation>
    </message>
    <message>
        <source>A {record} has no custom field '{name}'.</source>
        <translation>„{record}“ hat kein eigenes Feld „{name}“.</translation>
    </message>
    <message>
        <source>A {record} has no field '{name}' to import. It has: {fields}.</source>
        <translation>„{record}“ hat kein Feld „{name}“, das importiert werden kann. Es gibt: {fields}.</translation>
    </message>
    <message>
        <source>A {record} has no field '{name}'.</source>
        <translation>„{record}“ hat kein Feld „{name}“.</translation>
    </message>
    <message>
        <source>Access was taken away.</source>
        <translation>Der Zugriff wurde entzogen.</translation>
    </message>
    <message>
        <source>All of this document is credited already.</source>
        <translation>Dieser Beleg ist schon ganz gutgeschrieben.</translation>
    </message>
    <message>
        <source>An address has at most three lines beside its town ({rule})</source>
        <translation>Eine Anschrift hat höchstens drei Zeilen neben dem Ort ({rule})</translation>
    </message>
    <message>
        <source>An affiliation cannot end before it begins.</source>
        <translation>Eine Zugehörigkeit kann nicht enden, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>An amount needs a currency.</source>
        <translation>Ein Betrag braucht eine Währung.</translation>
    </message>
    <message>
        <source>An amount of money needs its currency.</source>
        <translation>Ein Geldbetrag braucht seine Währung.</translation>
    </message>
    <message>
        <source>An annual revenue needs a currency.</source>
        <translation>Ein Jahresumsatz braucht eine Währung.</translation>
    </message>
    <message>
        <source>An e-invoice has no currency with more than two decimals ({rule})</source>
        <translation>Eine E-Rechnung kennt keine Währung mit mehr als zwei Nachkommastellen ({rule})</translation>
    </message>
    <message>
        <source>An e-invoice needs a line ({rule})</source>
        <translation>Eine E-Rechnung braucht eine Zeile ({rule})</translation>
    </message>
    <message>
        <source>An e-invoice needs the sum of each tax, also where it is 0 % ({rule})</source>
        <translation>Eine E-Rechnung braucht die Summe jeder Steuer, auch bei 0 % ({rule})</translation>
    </message>
    <message>
        <source>An earlier invoice is named without its number ({rule})</source>
        <translation>Eine frühere Rechnung ist ohne ihre Nummer genannt ({rule})</translation>
    </message>
    <message>
        <source>An entry needs two lines or more.</source>
        <translation>Eine Buchung braucht mindestens zwei Zeilen.</translation>
    </message>
    <message>
        <source>An entry of a document, or one that reverses another, is not written by hand.</source>
        <translation>Die Buchung eines Belegs und die Stornobuchung werden nicht von Hand geschrieben.</translation>
    </message>
    <message>
        <source>An estimated value needs a currency.</source>
        <translation>Ein geschätzter Wert braucht eine Währung.</translation>
    </message>
    <message>
        <source>An exchange has at most {limit} bytes.</source>
        <translation>Ein Austausch hat höchstens {limit} Bytes.</translation>
    </message>
    <message>
        <source>An item stands twice in what is paid.</source>
        <translation>Ein Posten steht zweimal unter dem, was bezahlt wird.</translation>
    </message>
    <message>
        <source>An organisation needs at least one administrator. Appoint another one first.</source>
        <translation>Eine Organisation braucht mindestens einen Administrator. Ernennen Sie zuerst einen anderen.</translation>
    </message>
    <message>
        <source>Another program holds the records on this computer.</source>
        <translation>Ein anderes Programm hält die Datensätze auf diesem Computer fest.</translation>
    </message>
    <message>
        <source>Another statement continues this one. Take that one back first.</source>
        <translation>Ein anderer Auszug setzt diesen fort. Nehmen Sie zuerst jenen zurück.</translation>
    </message>
    <message>
        <source>Another {record} already has this {field}.</source>
        <translation>Bei „{record}“ ist „{field}“ mit diesem Wert bereits vergeben.</translation>
    </message>
    <message>
        <source>At these rates nothing differs from the books, so there is nothing to post.</source>
        <translation>Zu diesen Kursen weicht nichts von den Büchern ab; es ist nichts zu buchen.</translation>
    </message>
    <message>
        <source>Changes after {after} do not follow those through {through}.</source>
        <translation>Die Änderungen nach {after} schließen nicht an die bis {through} an.</translation>
    </message>
    <message>
        <source>Changes after {after} do not follow what is stored.</source>
        <translation>Die Änderungen nach {after} schließen nicht an das Gespeicherte an.</translation>
    </message>
    <message>
        <source>Choose a journal.</source>
        <translation>Wählen Sie ein Journal.</translation>
    </message>
    <message>
        <source>Choose an account for line {line}.</source>
        <translation>Wählen Sie ein Konto für Zeile {line}.</translation>
    </message>
    <message>
        <source>Choose an account for the tax {name}.</source>
        <translation>Wählen Sie ein Konto für die Steuer {name}.</translation>
    </message>
    <message>
        <source>Choose an account for {field} in the settings of the ledger.</source>
        <translation>Wählen Sie in den Einstellungen der Buchhaltung ein Konto für {field}.</translation>
    </message>
    <message>
        <source>Choose the account of dunning fees and interest in the settings of the books.</source>
        <translation>Wählen Sie in den Einstellungen der Bücher das Konto für Mahngebühren und Zinsen.</translation>
    </message>
    <message>
        <source>Choose the company or the contact that this document is for.</source>
        <translation>Wählen Sie die Firma oder den Kontakt, für den dieser Beleg ist.</translation>
    </message>
    <message>
        <source>Choose the exchange rate of this document.</source>
        <translation>Wählen Sie den Wechselkurs dieses Belegs.</translation>
    </message>
    <message>
        <source>Choose the journal of general entries in the settings of the books.</source>
        <translation>Wählen Sie in den Einstellungen der Bücher das Journal für allgemeine Buchungen.</translation>
    </message>
    <message>
        <source>Choose the journal of the bank account first.</source>
        <translation>Wählen Sie zuerst das Journal des Bankkontos.</translation>
    </message>
    <message>
        <source>Choose the usual account of the journal {name}.</source>
        <translation>Wählen Sie das übliche Konto des Journals {name}.</translation>
    </message>
    <message>
        <source>Choose what the lead becomes: a contact, a company or both.</source>
        <translation>Wählen Sie, was aus dem Lead wird: ein Kontakt, ein Unternehmen oder beides.</translation>
    </message>
    <message>
        <source>Choose whose statement of account it is.</source>
        <translation>Wählen Sie, wessen Kontoauszug es ist.</translation>
    </message>
    <message>
        <source>Close the fiscal year {name} first.</source>
        <translation>Schließen Sie zuerst das Geschäftsjahr {name} ab.</translation>
    </message>
    <message>
        <source>Correct it by another return.</source>
        <translation>Berichtigen Sie sie durch eine weitere Erklärung.</translation>
    </message>
    <message>
        <source>Counterfoil is already open with this account. Use that window, or close it.</source>
        <translation>Counterfoil ist mit diesem Konto bereits geöffnet. Verwenden Sie jenes Fenster, oder schließen Sie es.</translation>
    </message>
    <message>
        <source>Counterfoil was updated since this import began, and cannot go on with it. Take back what is written, or leave it, and import the file again.</source>
        <translation>Counterfoil wurde seit dem Beginn dieses Imports aktualisiert und kann ihn nicht fortsetzen. Nehmen Sie das Geschriebene zurück oder lassen Sie es so, und importieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Credit it instead.</source>
        <translation>Schreiben Sie ihn gut.</translation>
    </message>
    <message>
        <source>E-mail address or password is wrong.</source>
        <translation>E-Mail-Adresse oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Entries of the bank account explain a line by themselves.</source>
        <translation>Buchungen auf dem Bankkonto erklären eine Zeile für sich allein.</translation>
    </message>
    <message>
        <source>Every frame of this protocol is binary.</source>
        <translation>Jeder Rahmen dieses Protokolls ist binär.</translation>
    </message>
    <message>
        <source>Everyone uses this. Only its owner, or who may share such things, can change it.</source>
        <translation>Das nutzen alle. Nur wem es gehört oder wer so etwas freigeben darf, kann es ändern.</translation>
    </message>
    <message>
        <source>Excel holds {limit} records in a sheet. Narrow the list, or choose CSV.</source>
        <translation>Excel fasst {limit} Datensätze in einem Blatt. Schränken Sie die Liste ein, oder wählen Sie CSV.</translation>
    </message>
    <message>
        <source>Foreign balances have changed since they were looked at. Look at them again.</source>
        <translation>Die Fremdwährungsbestände haben sich seit dem Ansehen geändert. Sehen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>Give the document a date.</source>
        <translation>Geben Sie dem Beleg ein Datum.</translation>
    </message>
    <message>
        <source>Go on at byte {offset}.</source>
        <translation>Fahren Sie bei Byte {offset} fort.</translation>
    </message>
    <message>
        <source>Google Sheets cannot be reached. Are you online? You can also download it as CSV.</source>
        <translation>Google Tabellen ist nicht erreichbar. Sind Sie online? Sie können die Tabelle auch als CSV herunterladen.</translation>
    </message>
    <message>
        <source>Google Sheets cannot hand the table out just now (answer {status}). Try again later.</source>
        <translation>Google Tabellen kann die Tabelle gerade nicht ausgeben (Antwort {status}). Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Instead of the server, something sends this computer on to {to}. If your network asks for a sign-in, do that in a web browser and try again. If your server has moved, sign in at its new address.</source>
        <translation>Statt des Servers leitet etwas diesen Computer weiter an {to}. Wenn Ihr Netzwerk eine Anmeldung verlangt, melden Sie sich in einem Webbrowser an und versuchen Sie es erneut. Wenn Ihr Server umgezogen ist, melden Sie sich unter seiner neuen Adresse an.</translation>
    </message>
    <message>
        <source>It cannot be told whether {account} is an asset, a liability, equity, income or an expense. Add a line 'account' with its name and, two spaces behind it, '; type: A' (or L, E, R, X).</source>
        <translation>Es ist nicht zu erkennen, ob {account} Vermögen, Schuld, Eigenkapital, Ertrag oder Aufwand ist. Fügen Sie eine Zeile 'account' mit seinem Namen und, zwei Leerzeichen dahinter, '; type: A' (oder L, E, R, X) ein.</translation>
    </message>
    <message>
        <source>It must say until when it is to be paid ({rule})</source>
        <translation>Es muss dastehen, bis wann zu zahlen ist ({rule})</translation>
    </message>
    <message>
        <source>Line {line} does not say its foreign currency.</source>
        <translation>Zeile {line} nennt ihre Fremdwährung nicht.</translation>
    </message>
    <message>
        <source>Line {line} has a debit and a credit. Leave one of them.</source>
        <translation>Zeile {line} hat Soll und Haben. Lassen Sie nur eines davon stehen.</translation>
    </message>
    <message>
        <source>Line {line} is longer than {limit} characters.</source>
        <translation>Zeile {line} ist länger als {limit} Zeichen.</translation>
    </message>
    <message>
        <source>Line {line} is no line of a calendar: '{text}'.</source>
        <translation>Zeile {line} ist keine Zeile eines Kalenders: „{text}“.</translation>
    </message>
    <message>
        <source>Line {line} names a company and a contact. Leave one of them.</source>
        <translation>Zeile {line} nennt ein Unternehmen und einen Kontakt. Lassen Sie nur eines davon stehen.</translation>
    </message>
    <message>
        <source>Line {line} needs a debit or a credit.</source>
        <translation>Zeile {line} braucht Soll oder Haben.</translation>
    </message>
    <message>
        <source>Line {line} of {field}: {why}</source>
        <translation>Zeile {line} von {field}: {why}</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {reason}</source>
        <translation>Zeile {line}, Spalte {column}: {reason}</translation>
    </message>
    <message>
        <source>Line {line}: entries lie too deep in each other.</source>
        <translation>Zeile {line}: Einträge liegen zu tief ineinander.</translation>
    </message>
    <message>
        <source>Line {line}: less than nothing or more than was sold.</source>
        <translation>Zeile {line}: weniger als nichts oder mehr, als verkauft wurde.</translation>
    </message>
    <message>
        <source>Line {line}: the account no longer exists.</source>
        <translation>Zeile {line}: Das Konto gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Line {line}: {code} holds only {currency}.</source>
        <translation>Zeile {line}: Konto {code} wird nur in {currency} geführt.</translation>
    </message>
    <message>
        <source>Line {line}: {code} is a heading.</source>
        <translation>Zeile {line}: Konto {code} ist eine Überschrift.</translation>
    </message>
    <message>
        <source>Line {line}: {code} is not in use that day.</source>
        <translation>Zeile {line}: Konto {code} ist an diesem Tag nicht in Gebrauch.</translation>
    </message>
    <message>
        <source>Line {line}: {code} needs a company or a contact.</source>
        <translation>Zeile {line}: Konto {code} braucht ein Unternehmen oder einen Kontakt.</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Zeile {line}: {reason}</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” ends, but was not begun.</source>
        <translation>Zeile {line}: „{name}“ endet, wurde aber nicht begonnen.</translation>
    </message>
    <message>
        <source>Lines of this entry are matched with others. Undo the matches first.</source>
        <translation>Zeilen dieser Buchung sind mit anderen ausgeglichen. Heben Sie zuerst die Ausgleiche auf.</translation>
    </message>
    <message>
        <source>Lines of this statement that are explained or left out: {count}. Open them again first.</source>
        <translation>Zeilen dieses Auszugs, die erklärt oder ausgelassen sind: {count}. Öffnen Sie sie zuerst wieder.</translation>
    </message>
    <message>
        <source>More of {name} is credited than is left of it.</source>
        <translation>Von {name} wird mehr gutgeschrieben, als davon übrig ist.</translation>
    </message>
    <message>
        <source>More of {name} is settled than is left of it.</source>
        <translation>Von {name} wird mehr verrechnet, als davon übrig ist.</translation>
    </message>
    <message>
        <source>More than {limit} characters. The file is damaged or no bank file: export it again.</source>
        <translation>Mehr als {limit} Zeichen. Die Datei ist beschädigt oder keine Bankdatei: Exportieren Sie sie neu.</translation>
    </message>
    <message>
        <source>More than {limit} elements lie in each other. This is no bank file.</source>
        <translation>Mehr als {limit} Elemente liegen ineinander. Das ist keine Bankdatei.</translation>
    </message>
    <message>
        <source>No books are kept here yet.</source>
        <translation>Hier werden noch keine Bücher geführt.</translation>
    </message>
    <message>
        <source>No column could be matched with a field. The file has: {columns}.</source>
        <translation>Keine Spalte konnte einem Feld zugeordnet werden. Die Datei hat: {columns}.</translation>
    </message>
    <message>
        <source>No e-invoice is attached to this PDF</source>
        <translation>An diesem PDF hängt keine E-Rechnung</translation>
    </message>
    <message>
        <source>No font on this computer can draw a part of this document: {problem}</source>
        <translation>Keine Schrift auf diesem Computer kann einen Teil dieses Dokuments zeichnen: {problem}</translation>
    </message>
    <message>
        <source>No mail server is set yet.</source>
        <translation>Es ist noch kein Mailserver eingestellt.</translation>
    </message>
    <message>
        <source>No more than {limit} records can be kept apart from one.</source>
        <translation>Von einem Datensatz können höchstens {limit} andere getrennt gehalten werden.</translation>
    </message>
    <message>
        <source>No row has the headers of such an export: {value}.</source>
        <translation>Keine Zeile hat die Überschriften eines solchen Exports: {value}.</translation>
    </message>
    <message>
        <source>Nobody has signed up as '{email}'.</source>
        <translation>Niemand hat sich als „{email}“ registriert.</translation>
    </message>
    <message>
        <source>Not all of {names} of a {kind} are known.</source>
        <translation>Von „{kind}“ sind nicht alle Angaben bekannt: {names}.</translation>
    </message>
    <message>
        <source>Nothing is known to fill in for '{name}'. There are: {placeholders}.</source>
        <translation>Für „{name}“ ist nichts einzusetzen. Es gibt: {placeholders}.</translation>
    </message>
    <message>
        <source>Nothing is open in {currency} of one of the two. Write that rest off.</source>
        <translation>Bei einem der beiden ist in {currency} nichts mehr offen. Buchen Sie diesen Rest aus.</translation>
    </message>
    <message>
        <source>Of {name}, {amount} {currency} are credited already; this would be more than it charged.</source>
        <translation>Von {name} sind schon {amount} {currency} gutgeschrieben; das wäre mehr als berechnet wurde.</translation>
    </message>
    <message>
        <source>One of these changes was made before.</source>
        <translation>Eine dieser Änderungen wurde bereits gemacht.</translation>
    </message>
    <message>
        <source>Only a draft of a batch is released.</source>
        <translation>Nur der Entwurf eines Zahlungslaufs wird freigegeben.</translation>
    </message>
    <message>
        <source>Only a letter that waits can be held back.</source>
        <translation>Nur ein wartender Brief kann zurückgehalten werden.</translation>
    </message>
    <message>
        <source>Only a posted down payment is settled.</source>
        <translation>Nur eine gebuchte Anzahlung wird verrechnet.</translation>
    </message>
    <message>
        <source>Only a posted entry explains a bank line.</source>
        <translation>Nur eine festgeschriebene Buchung erklärt eine Bankzeile.</translation>
    </message>
    <message>
        <source>Only a posted entry is reversed; a draft can be deleted.</source>
        <translation>Nur eine festgeschriebene Buchung wird storniert; ein Entwurf kann gelöscht werden.</translation>
    </message>
    <message>
        <source>Only a posted payment is reversed; a draft can be deleted.</source>
        <translation>Nur eine gebuchte Zahlung wird storniert; ein Entwurf kann gelöscht werden.</translation>
    </message>
    <message>
        <source>Only a released batch is posted.</source>
        <translation>Nur ein freigegebener Zahlungslauf wird gebucht.</translation>
    </message>
    <message>
        <source>Only an invoice or a credit note can be an e-invoice ({rule})</source>
        <translation>Nur eine Rechnung oder Rechnungskorrektur kann eine E-Rechnung sein ({rule})</translation>
    </message>
    <message>
        <source>Only balances of accounts of tax are moved.</source>
        <translation>Nur Salden von Steuerkonten werden umgebucht.</translation>
    </message>
    <message>
        <source>Only bills and vendor credits are approved.</source>
        <translation>Nur Eingangsrechnungen und Lieferantengutschriften werden freigegeben.</translation>
    </message>
    <message>
        <source>Only lines of posted entries can be matched.</source>
        <translation>Nur Zeilen gebuchter Buchungen lassen sich zuordnen.</translation>
    </message>
    <message>
        <source>Only lines of the same account and the same party can be matched.</source>
        <translation>Nur Zeilen desselben Kontos und desselben Partners können ausgeglichen werden.</translation>
    </message>
    <message>
        <source>Only posted invoices and bills are credited.</source>
        <translation>Nur gebuchte Rechnungen werden gutgeschrieben.</translation>
    </message>
    <message>
        <source>Only quotes, invoices and credit notes are sent by themselves.</source>
        <translation>Nur Angebote, Rechnungen und Gutschriften werden von selbst gesendet.</translation>
    </message>
    <message>
        <source>Only what is open in a foreign currency is valued.</source>
        <translation>Bewertet wird nur, was in fremder Währung offen ist.</translation>
    </message>
    <message>
        <source>Only what is owed to us is dunned.</source>
        <translation>Angemahnt wird nur, was uns geschuldet wird.</translation>
    </message>
    <message>
        <source>Only {amount} can be matched.</source>
        <translation>Nur {amount} kann ausgeglichen werden.</translation>
    </message>
    <message>
        <source>Only {amount} is open.</source>
        <translation>Nur {amount} ist offen.</translation>
    </message>
    <message>
        <source>Only {amount} of the down payment is left.</source>
        <translation>Von der Anzahlung sind nur noch {amount} übrig.</translation>
    </message>
    <message>
        <source>Organisations are created by whoever runs this server. Ask them for an account.</source>
        <translation>Organisationen legt an, wer diesen Server betreibt. Bitten Sie dort um ein Konto.</translation>
    </message>
    <message>
        <source>Payment files are written as {names}, not as '{value}'.</source>
        <translation>Zahlungsdateien werden als {names} geschrieben, nicht als '{value}'.</translation>
    </message>
    <message>
        <source>Payment {line} does not say to which account it goes.</source>
        <translation>Zahlung {line} nennt kein Konto, auf das sie geht.</translation>
    </message>
    <message>
        <source>Payment {line} names a record that is no longer there.</source>
        <translation>Zahlung {line} nennt einen Datensatz, den es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>Payment {line}: its words are longer than the {limit} letters that a bank carries.</source>
        <translation>Zahlung {line}: Der Text ist länger als die {limit} Zeichen, die eine Bank überträgt.</translation>
    </message>
    <message>
        <source>Payment {line}: nobody has approved the bill.</source>
        <translation>Zahlung {line}: Niemand hat die Rechnung freigegeben.</translation>
    </message>
    <message>
        <source>Payment {line}: the bill is not posted yet.</source>
        <translation>Zahlung {line}: die Eingangsrechnung ist noch nicht gebucht.</translation>
    </message>
    <message>
        <source>Payment {line}: the credits come to as much as the bills they are set off against.</source>
        <translation>Zahlung {line}: Die Gutschriften erreichen die Rechnungen, mit denen sie verrechnet werden.</translation>
    </message>
    <message>
        <source>Payment {line}: the discount could be taken until {day}.</source>
        <translation>Zahlung {line}: Der Skonto konnte bis {day} gezogen werden.</translation>
    </message>
    <message>
        <source>Payment {line}: the number of {name} is new. Somebody else must confirm it first.</source>
        <translation>Zahlung {line}: die Nummer von {name} ist neu. Jemand anderes muss sie erst bestätigen.</translation>
    </message>
    <message>
        <source>Payment {line}: what we owe is paid, and what is owed to us is set off against it.</source>
        <translation>Zahlung {line}: Bezahlt wird, was wir schulden; was uns geschuldet wird, wird damit verrechnet.</translation>
    </message>
    <message>
        <source>Payment {line}: you have approved the bill. Somebody else must release it.</source>
        <translation>Zahlung {line}: Sie haben die Eingangsrechnung genehmigt. Jemand anderes muss sie freigeben.</translation>
    </message>
    <message>
        <source>Payment {line}: you have put this batch together, and nobody else has approved the bill. Somebody else must release it.</source>
        <translation>Zahlung {line}: Sie haben diesen Zahlungslauf zusammengestellt, und niemand sonst hat die Eingangsrechnung genehmigt. Jemand anderes muss ihn freigeben.</translation>
    </message>
    <message>
        <source>Payment {line}: {name} is not an account of who is paid.</source>
        <translation>Zahlung {line}: {name} ist kein Konto des Empfängers.</translation>
    </message>
    <message>
        <source>Peppol asks for a reference of the buyer or an order ({rule})</source>
        <translation>Peppol verlangt eine Referenz des Käufers oder eine Bestellung ({rule})</translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation>Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Please sign in again: {reason}</source>
        <translation>Bitte melden Sie sich erneut an: {reason}</translation>
    </message>
    <message>
        <source>Release and post the batch before you write its file.</source>
        <translation>Geben Sie den Zahlungslauf frei und buchen Sie ihn, bevor Sie seine Datei schreiben.</translation>
    </message>
    <message>
        <source>Reverse it instead.</source>
        <translation>Stornieren Sie ihn stattdessen.</translation>
    </message>
    <message>
        <source>Reverse its payments instead.</source>
        <translation>Stornieren Sie stattdessen die Zahlungen darin.</translation>
    </message>
    <message>
        <source>Say how long the file is: `Content-Length`, or `Content-Range: bytes first-last/size`.</source>
        <translation>Geben Sie an, wie lang die Datei ist: `Content-Length` oder `Content-Range: bytes first-last/size`.</translation>
    </message>
    <message>
        <source>Say to whom the test letter goes.</source>
        <translation>Geben Sie an, an wen der Probebrief geht.</translation>
    </message>
    <message>
        <source>Say what kind of record the field points at.</source>
        <translation>Sagen Sie, auf welche Art von Datensatz das Feld verweist.</translation>
    </message>
    <message>
        <source>Several organisations are called '{name}': {ids}. Name one by its id.</source>
        <translation>Mehrere Organisationen heißen „{name}“: {ids}. Nennen Sie eine mit ihrer Kennung.</translation>
    </message>
    <message>
        <source>Somebody has decided on this already.</source>
        <translation>Darüber hat bereits jemand entschieden.</translation>
    </message>
    <message>
        <source>Somebody has signed up with this e-mail address. Sign in instead.</source>
        <translation>Mit dieser E-Mail-Adresse hat sich bereits jemand registriert. Melden Sie sich stattdessen an.</translation>
    </message>
    <message>
        <source>Something can only be given up in the currency of the item.</source>
        <translation>Nachlassen lässt sich nur in der Währung des Postens.</translation>
    </message>
    <message>
        <source>Something on the way closes websockets at once.</source>
        <translation>Etwas auf dem Weg zum Server schließt Websockets sofort.</translation>
    </message>
    <message>
        <source>Something on the way gives out other parts of files than were asked for.</source>
        <translation>Etwas auf dem Weg zum Server liefert andere Teile von Dateien als angefordert.</translation>
    </message>
    <message>
        <source>Something on the way to the server blocks websockets (HTTP {status}).</source>
        <translation>Etwas auf dem Weg zum Server blockiert Websockets (HTTP {status}).</translation>
    </message>
    <message>
        <source>Something on the way to the server blocks websockets ({problem}).</source>
        <translation>Etwas auf dem Weg zum Server blockiert Websockets ({problem}).</translation>
    </message>
    <message>
        <source>That is too much to paste at once. Save it as a file and import that.</source>
        <translation>Das ist zu viel, um es auf einmal einzufügen. Speichern Sie es als Datei und importieren Sie diese.</translation>
    </message>
    <message>
        <source>That stage no longer exists.</source>
        <translation>Diese Phase gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The VAT number of the buyer is needed ({rule})</source>
        <translation>Die USt-IdNr. des Käufers wird gebraucht ({rule})</translation>
    </message>
    <message>
        <source>The VAT number of the seller is needed ({rule})</source>
        <translation>Die USt-IdNr. des Verkäufers wird gebraucht ({rule})</translation>
    </message>
    <message>
        <source>The VAT number or the register number of the buyer is needed ({rule})</source>
        <translation>Die USt-IdNr. oder Registernummer des Käufers wird gebraucht ({rule})</translation>
    </message>
    <message>
        <source>The VAT number or the tax number of the seller is needed ({rule})</source>
        <translation>Die USt-IdNr. oder Steuernummer des Verkäufers wird gebraucht ({rule})</translation>
    </message>
    <message>
        <source>The access token has expired. Refresh it.</source>
        <translation>Das Zugriffstoken ist abgelaufen. Erneuern Sie es.</translation>
    </message>
    <message>
        <source>The access token is not one of this server's. Sign in again.</source>
        <translation>Das Zugriffstoken stammt nicht von diesem Server. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The account {account} begins with none of {words}.</source>
        <translation>Das Konto {account} beginnt mit keinem von {words}.</translation>
    </message>
    <message>
        <source>The account {account} has no number of at most {limit} digits.</source>
        <translation>Das Konto {account} hat keine Nummer von höchstens {limit} Ziffern.</translation>
    </message>
    <message>
        <source>The accounts of a batch have 4 to 8 digits.</source>
        <translation>Die Konten eines Stapels haben 4 bis 8 Ziffern.</translation>
    </message>
    <message>
        <source>The adviser's number has 4 to 7 digits, the client's 1 to 5.</source>
        <translation>Die Beraternummer hat 4 bis 7 Ziffern, die Mandantennummer 1 bis 5.</translation>
    </message>
    <message>
        <source>The amount of an item must be more than nothing.</source>
        <translation>Der Betrag eines Postens muss größer als null sein.</translation>
    </message>
    <message>
        <source>The amount to match must be more than nothing.</source>
        <translation>Der auszugleichende Betrag muss größer als null sein.</translation>
    </message>
    <message>
        <source>The amounts of this document are too large.</source>
        <translation>Die Beträge dieses Belegs sind zu groß.</translation>
    </message>
    <message>
        <source>The amounts of this entry are too large.</source>
        <translation>Die Beträge dieser Buchung sind zu groß.</translation>
    </message>
    <message>
        <source>The balance does not follow from the row before and the amount: rows are missing or were changed. Export the file again, or import it without its column of balances.</source>
        <translation>Der Saldo folgt nicht aus der Zeile davor und dem Betrag: Zeilen fehlen oder wurden geändert. Exportieren Sie die Datei neu, oder importieren Sie sie ohne ihre Saldospalte.</translation>
    </message>
    <message>
        <source>The bank account that this batch pays from is no longer there.</source>
        <translation>Das Bankkonto, von dem dieser Zahlungslauf zahlt, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The body is longer than its range says.</source>
        <translation>Der Inhalt ist länger, als sein Bereich angibt.</translation>
    </message>
    <message>
        <source>The books are locked for ever until {day}.</source>
        <translation>Die Buchhaltung ist bis {day} endgültig gesperrt.</translation>
    </message>
    <message>
        <source>The books are locked for ever until {day}; this cannot be taken back.</source>
        <translation>Die Buchhaltung ist bis {day} endgültig gesperrt; das kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>The books are locked until {day}. Choose a later one.</source>
        <translation>Die Buchhaltung ist bis {day} gesperrt. Wählen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>The books do not allow this ({problem}). Nothing was changed.</source>
        <translation>Die Buchhaltung lässt das nicht zu ({problem}). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The books have entries, so their settings and their currency stay.</source>
        <translation>In den Büchern ist gebucht, deshalb bleiben ihre Einstellungen und ihre Währung.</translation>
    </message>
    <message>
        <source>The books need a journal, an account of opening balances and one of what is owed. Choose them in the settings of the books.</source>
        <translation>Die Bücher brauchen ein Journal, ein Konto für Eröffnungssalden und eines für Forderungen oder Verbindlichkeiten. Wählen Sie sie in den Einstellungen der Bücher.</translation>
    </message>
    <message>
        <source>The buyer has no name ({rule})</source>
        <translation>Der Käufer hat keinen Namen ({rule})</translation>
    </message>
    <message>
        <source>The bytes that came are not those of the digest. Upload the file again.</source>
        <translation>Die angekommenen Daten passen nicht zur Prüfsumme. Laden Sie die Datei erneut hoch.</translation>
    </message>
    <message>
        <source>The calendar holds more than {limit} meetings. Import it in parts.</source>
        <translation>Der Kalender enthält mehr als {limit} Termine. Importieren Sie ihn in Teilen.</translation>
    </message>
    <message>
        <source>The calendar holds more than {limit} repeating meetings. Import it in parts.</source>
        <translation>Der Kalender enthält mehr als {limit} Terminserien. Importieren Sie ihn in Teilen.</translation>
    </message>
    <message>
        <source>The calendar holds no meeting and no task.</source>
        <translation>Der Kalender enthält keinen Termin und keine Aufgabe.</translation>
    </message>
    <message>
        <source>The chunk does not hold what the manifest says.</source>
        <translation>Dieser Teil enthält nicht, was angekündigt war.</translation>
    </message>
    <message>
        <source>The chunk holds records that are not in its range.</source>
        <translation>Dieser Teil enthält Datensätze außerhalb seines Bereichs.</translation>
    </message>
    <message>
        <source>The chunk is not part of the load that runs.</source>
        <translation>Dieser Teil gehört nicht zum laufenden Ladevorgang.</translation>
    </message>
    <message>
        <source>The colour is not written as #1f3a5f</source>
        <translation>Die Farbe ist nicht wie #1f3a5f geschrieben</translation>
    </message>
    <message>
        <source>The columns cannot be told by themselves: say which one has the day, and which one the amount.</source>
        <translation>Die Spalten lassen sich nicht von selbst erkennen: Sagen Sie, welche den Tag und welche den Betrag enthält.</translation>
    </message>
    <message>
        <source>The columns {column} and {other} are both mapped to {field}. Leave one of them out.</source>
        <translation>Die Spalten {column} und {other} sind beide „{field}“ zugeordnet. Lassen Sie eine davon weg.</translation>
    </message>
    <message>
        <source>The connection was closed: {why}.</source>
        <translation>Die Verbindung wurde geschlossen: {why}.</translation>
    </message>
    <message>
        <source>The country of the buyer is missing or unknown ({rule})</source>
        <translation>Das Land des Käufers fehlt oder ist unbekannt ({rule})</translation>
    </message>
    <message>
        <source>The country of the delivery is missing or unknown ({rule})</source>
        <translation>Das Land der Lieferung fehlt oder ist unbekannt ({rule})</translation>
    </message>
    <message>
        <source>The country of the seller is missing or unknown ({rule})</source>
        <translation>Das Land des Verkäufers fehlt oder ist unbekannt ({rule})</translation>
    </message>
    <message>
        <source>The currency is not known ({rule})</source>
        <translation>Die Währung ist nicht bekannt ({rule})</translation>
    </message>
    <message>
        <source>The customer of this recurring document has no e-mail address.</source>
        <translation>Der Kunde dieses wiederkehrenden Belegs hat keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The days of a batch lie in one business year, the first before the last.</source>
        <translation>Die Tage eines Stapels liegen in einem Wirtschaftsjahr, der erste vor dem letzten.</translation>
    </message>
    <message>
        <source>The days of this file may begin with the day or with the month: say which when you import it.</source>
        <translation>Die Tage in dieser Datei können mit dem Tag oder mit dem Monat beginnen: Sagen Sie beim Import, womit.</translation>
    </message>
    <message>
        <source>The debits and the credits of this entry are not equal.</source>
        <translation>Soll und Haben dieser Buchung sind nicht gleich.</translation>
    </message>
    <message>
        <source>The digest must be 64 hexadecimal digits.</source>
        <translation>Die Prüfsumme muss aus 64 hexadezimalen Ziffern bestehen.</translation>
    </message>
    <message>
        <source>The discount could be taken until {day}. Leave the rest open or write it off.</source>
        <translation>Der Skonto galt bis {day}. Lassen Sie den Rest offen oder schreiben Sie ihn ab.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room; what you attached before is safe.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz; was Sie zuvor angehängt haben, ist sicher.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room; what you typed before is safe.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz; was Sie zuvor eingegeben haben, ist sicher.</translation>
    </message>
    <message>
        <source>The disk refused to read or write the records on this computer ({problem}).</source>
        <translation>Der Datenträger konnte die Datensätze auf diesem Computer nicht lesen oder schreiben ({problem}).</translation>
    </message>
    <message>
        <source>The document could not be finished: its metadata was not found</source>
        <translation>Das Dokument konnte nicht fertiggestellt werden: seine Metadaten wurden nicht gefunden</translation>
    </message>
    <message>
        <source>The document could not be posted: {reason}</source>
        <translation>Der Beleg konnte nicht gebucht werden: {reason}</translation>
    </message>
    <message>
        <source>The document has no line {line}.</source>
        <translation>Der Beleg hat keine Zeile {line}.</translation>
    </message>
    <message>
        <source>The document says {told} where its parts make {found} ({name}, rule {rule})</source>
        <translation>Das Dokument nennt {told}, seine Teile ergeben {found} ({name}, Regel {rule})</translation>
    </message>
    <message>
        <source>The document would be due before its date.</source>
        <translation>Der Beleg wäre vor seinem Datum fällig.</translation>
    </message>
    <message>
        <source>The down payment is somebody else's, or in another currency.</source>
        <translation>Die Anzahlung ist von jemand anderem oder in anderer Währung.</translation>
    </message>
    <message>
        <source>The due day lies too far after {day}.</source>
        <translation>Die Fälligkeit liegt zu weit nach dem {day}.</translation>
    </message>
    <message>
        <source>The dunning letter is not issued yet.</source>
        <translation>Die Mahnung ist noch nicht ausgestellt.</translation>
    </message>
    <message>
        <source>The dunning levels must be numbered from 1, each once.</source>
        <translation>Die Mahnstufen müssen von 1 an nummeriert sein, jede einmal.</translation>
    </message>
    <message>
        <source>The e-invoice breaks the official rule {rule}: {text}</source>
        <translation>Die E-Rechnung verletzt die amtliche Regel {rule}: {text}</translation>
    </message>
    <message>
        <source>The electronic address of the buyer is needed ({rule})</source>
        <translation>Die elektronische Adresse des Käufers wird gebraucht ({rule})</translation>
    </message>
    <message>
        <source>The electronic address of the seller is needed ({rule})</source>
        <translation>Die elektronische Adresse des Verkäufers wird gebraucht ({rule})</translation>
    </message>
    <message>
        <source>The entry {number} of {day} does not balance.</source>
        <translation>Die Buchung {number} vom {day} geht nicht auf.</translation>
    </message>
    <message>
        <source>The entry {number} of {day} is too large.</source>
        <translation>Die Buchung {number} vom {day} ist zu groß.</translation>
    </message>
    <message>
        <source>The entry {number} of {day} lies outside of the batch.</source>
        <translation>Die Buchung {number} vom {day} liegt außerhalb des Stapels.</translation>
    </message>
    <message>
        <source>The entry {number} of {day} lies outside of the period.</source>
        <translation>Die Buchung {number} vom {day} liegt außerhalb des Zeitraums.</translation>
    </message>
    <message>
        <source>The entry {number} of {day} names {value}, which is not in the master files.</source>
        <translation>Die Buchung {number} vom {day} nennt {value}, das nicht in den Stammdaten steht.</translation>
    </message>
    <message>
        <source>The error file {file} cannot be written: {problem}. Nothing was imported.</source>
        <translation>Die Fehlerdatei {file} kann nicht geschrieben werden: {problem}. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>The exchange is over.</source>
        <translation>Der Austausch ist beendet.</translation>
    </message>
    <message>
        <source>The figures of this return are not those of the books. Reckon them again.</source>
        <translation>Die Zahlen dieser Steuererklärung sind nicht die der Bücher. Rechnen Sie sie neu.</translation>
    </message>
    <message>
        <source>The file brings definitions of its own (DOCTYPE), which no bank does and attackers do. Do not import it; ask who sent it.</source>
        <translation>Die Datei bringt eigene Definitionen mit (DOCTYPE); das tut keine Bank, aber ein Angreifer. Importieren Sie sie nicht; fragen Sie, wer sie geschickt hat.</translation>
    </message>
    <message>
        <source>The file cannot be read or written on this computer ({problem}).</source>
        <translation>Die Datei kann auf diesem Computer nicht gelesen oder geschrieben werden ({problem}).</translation>
    </message>
    <message>
        <source>The file cannot be stored right now. Try again later.</source>
        <translation>Die Datei kann gerade nicht gespeichert werden. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The file does not begin with BEGIN:VCALENDAR.</source>
        <translation>Die Datei beginnt nicht mit BEGIN:VCALENDAR.</translation>
    </message>
    <message>
        <source>The file ends inside of {name}: it was cut off.</source>
        <translation>Die Datei endet innerhalb von {name}: Sie wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The file has a header but no rows below it.</source>
        <translation>Die Datei hat eine Kopfzeile, aber keine Zeilen darunter.</translation>
    </message>
    <message>
        <source>The file has more than {limit} elements. Export a shorter period.</source>
        <translation>Die Datei hat mehr als {limit} Elemente. Exportieren Sie einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>The file has more than {limit} lines. Export a shorter period.</source>
        <translation>Die Datei hat mehr als {limit} Zeilen. Exportieren Sie einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>The file has more than {limit} rows.</source>
        <translation>Die Datei hat mehr als {limit} Zeilen.</translation>
    </message>
    <message>
        <source>The file has more than {limit} rows. Split it into several files.</source>
        <translation>Die Datei hat mehr als {limit} Zeilen. Teilen Sie sie in mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>The file has no column '{column}'.</source>
        <translation>Die Datei hat keine Spalte '{column}'.</translation>
    </message>
    <message>
        <source>The file has no column '{column}'. It has: {columns}.</source>
        <translation>Die Datei hat keine Spalte „{column}“. Sie hat: {columns}.</translation>
    </message>
    <message>
        <source>The file has not been uploaded yet.</source>
        <translation>Die Datei wurde noch nicht hochgeladen.</translation>
    </message>
    <message>
        <source>The file has to be fetched from its beginning.</source>
        <translation>Die Datei muss von Anfang an geholt werden.</translation>
    </message>
    <message>
        <source>The file has {count} MB; a bank file may have at most {limit} MB. Export a shorter period.</source>
        <translation>Die Datei hat {count} MB; eine Bankdatei darf höchstens {limit} MB haben. Exportieren Sie einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>The file has {count} columns; one import takes at most {limit}.</source>
        <translation>Die Datei hat {count} Spalten; ein Import nimmt höchstens {limit}.</translation>
    </message>
    <message>
        <source>The file has {size} bytes.</source>
        <translation>Die Datei hat {size} Bytes.</translation>
    </message>
    <message>
        <source>The file holds more than {limit} entries.</source>
        <translation>Die Datei enthält mehr als {limit} Einträge.</translation>
    </message>
    <message>
        <source>The file holds no statement of a bank account or credit card.</source>
        <translation>Die Datei enthält keinen Auszug eines Bankkontos oder einer Kreditkarte.</translation>
    </message>
    <message>
        <source>The file holds no statement, but an answer of the bank: {problem}</source>
        <translation>Die Datei enthält keinen Auszug, sondern eine Antwort der Bank: {problem}</translation>
    </message>
    <message>
        <source>The file holds no vCard.</source>
        <translation>Die Datei enthält keine vCard.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged ({problem}): export it again.</source>
        <translation>Die Datei ist abgeschnitten oder beschädigt ({problem}): Exportieren Sie sie neu.</translation>
    </message>
    <message>
        <source>The file is cut off: export it again.</source>
        <translation>Die Datei ist abgeschnitten: Exportieren Sie sie neu.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB.</source>
        <translation>Die Datei ist größer als {limit} MB.</translation>
    </message>
    <message>
        <source>The file is missing on the server.</source>
        <translation>Die Datei fehlt auf dem Server.</translation>
    </message>
    <message>
        <source>The file is shorter than it ought to be.</source>
        <translation>Die Datei ist kürzer, als sie sein sollte.</translation>
    </message>
    <message>
        <source>The fiscal year {name} is closed.</source>
        <translation>Das Geschäftsjahr {name} ist abgeschlossen.</translation>
    </message>
    <message>
        <source>The foreign balances of this day are valued already.</source>
        <translation>Die Fremdwährungssalden dieses Tages sind schon bewertet.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was written.</source>
        <translation>Der Import wurde angehalten. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The import was stopped. What was written already was taken back.</source>
        <translation>Der Import wurde angehalten. Was schon geschrieben war, wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>The items come to more than the payment.</source>
        <translation>Die Posten ergeben mehr als die Zahlung.</translation>
    </message>
    <message>
        <source>The items of this account are valued one by one.</source>
        <translation>Die Posten dieses Kontos werden einzeln bewertet.</translation>
    </message>
    <message>
        <source>The journal no longer exists.</source>
        <translation>Das Journal gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The key of these records is gone from this computer. Sign in again to load them anew; the old file stays.</source>
        <translation>Der Schlüssel zu diesen Datensätzen ist auf diesem Computer nicht mehr vorhanden. Melden Sie sich erneut an, um sie neu zu laden; die alte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>The key on this computer does not open its records. Sign in again.</source>
        <translation>Der Schlüssel auf diesem Computer öffnet die Datensätze nicht. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer. Sign in to this computer as usual, and try again.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht. Melden Sie sich wie gewohnt an diesem Computer an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Try again, and give its password when this computer asks for it.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt. Versuchen Sie es erneut und geben Sie sein Passwort ein, wenn dieser Computer danach fragt.</translation>
    </message>
    <message>
        <source>The keyring with the key of the records on this computer does not answer. Sign in to this computer as usual and open Counterfoil there. To begin without those records, move {folder} away.</source>
        <translation>Der Schlüsselbund mit dem Schlüssel der Datensätze auf diesem Computer antwortet nicht. Melden Sie sich wie gewohnt an diesem Computer an und öffnen Sie Counterfoil dort. Um ohne diese Datensätze zu beginnen, verschieben Sie {folder}.</translation>
    </message>
    <message>
        <source>The kind of the electronic address is unknown ({rule})</source>
        <translation>Die Art der elektronischen Adresse ist unbekannt ({rule})</translation>
    </message>
    <message>
        <source>The last statement ends on {day} with {closing}, and this one begins with {opening}: {missing} {currency} lie between them. Import the statement in between first.</source>
        <translation>Der letzte Kontoauszug endet am {day} mit {closing}, und dieser beginnt mit {opening}: Dazwischen liegen {missing} {currency}. Importieren Sie zuerst den Auszug dazwischen.</translation>
    </message>
    <message>
        <source>The ledger has more than {limit} MB. Split it by year.</source>
        <translation>Das Hauptbuch hat mehr als {limit} MB. Teilen Sie es nach Jahren.</translation>
    </message>
    <message>
        <source>The ledger includes more than can be read, or itself.</source>
        <translation>Das Hauptbuch bindet mehr ein, als gelesen werden kann, oder sich selbst.</translation>
    </message>
    <message>
        <source>The ledger writes both {value} and {currency}: write one of them.</source>
        <translation>Das Hauptbuch schreibt sowohl {value} als auch {currency}: Schreiben Sie nur eines davon.</translation>
    </message>
    <message>
        <source>The letter has no recipient.</source>
        <translation>Der Brief hat keinen Empfänger.</translation>
    </message>
    <message>
        <source>The list of sign-ins in {file} is damaged. Move the file away and sign in again.</source>
        <translation>Die Liste der Anmeldungen in {file} ist beschädigt. Verschieben Sie die Datei und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The load is not complete.</source>
        <translation>Der Ladevorgang ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>The logo cannot be drawn: {problem}. Choose a PNG, JPEG or SVG file</source>
        <translation>Das Logo kann nicht gezeichnet werden: {problem}. Wählen Sie eine PNG-, JPEG- oder SVG-Datei</translation>
    </message>
    <message>
        <source>The logo has more than 16 million points</source>
        <translation>Das Logo hat mehr als 16 Millionen Punkte</translation>
    </message>
    <message>
        <source>The logo is larger than 2 MiB</source>
        <translation>Das Logo ist größer als 2 MiB</translation>
    </message>
    <message>
        <source>The logo is no PNG, JPEG or SVG picture</source>
        <translation>Das Logo ist kein PNG-, JPEG- oder SVG-Bild</translation>
    </message>
    <message>
        <source>The mail server did not answer in the end, so nobody knows whether the letter went out.</source>
        <translation>Der Mailserver hat am Ende nicht geantwortet; ob der Brief hinausging, weiß niemand.</translation>
    </message>
    <message>
        <source>The mail server {host} cannot be reached: {problem}</source>
        <translation>Der Mailserver {host} ist nicht erreichbar: {problem}</translation>
    </message>
    <message>
        <source>The mail server {host} does not take this user and password: {problem}</source>
        <translation>Der Mailserver {host} nimmt diesen Benutzer und dieses Passwort nicht an: {problem}</translation>
    </message>
    <message>
        <source>The mail server {host} is not to be trusted: {problem}</source>
        <translation>Dem Mailserver {host} ist nicht zu trauen: {problem}</translation>
    </message>
    <message>
        <source>The mail server {host} lets nobody sign in here.</source>
        <translation>Beim Mailserver {host} kann sich hier niemand anmelden.</translation>
    </message>
    <message>
        <source>The mail server {host} offers no encryption.</source>
        <translation>Der Mailserver {host} bietet keine Verschlüsselung.</translation>
    </message>
    <message>
        <source>The mail server {host} says: {problem}</source>
        <translation>Der Mailserver {host} sagt: {problem}</translation>
    </message>
    <message>
        <source>The name and address have to be texts by their names.</source>
        <translation>Name und Anschrift müssen Texte unter ihren Namen sein.</translation>
    </message>
    <message>
        <source>The number {number} was not this computer's to give.</source>
        <translation>Die Nummer {number} durfte dieser Computer nicht vergeben.</translation>
    </message>
    <message>
        <source>The opening balance {opening} and the lines make {amount}, but the closing balance is {closing}: {missing} {currency} are missing.</source>
        <translation>Anfangssaldo {opening} und Zeilen ergeben {amount}, der Endsaldo ist aber {closing}: Es fehlen {missing} {currency}.</translation>
    </message>
    <message>
        <source>The opening balance {opening} and the lines make {amount}, but the closing balance is {closing}: {missing} {currency} are missing. The file is not whole: export it again.</source>
        <translation>Anfangssaldo {opening} und Umsätze ergeben {amount}, der Endsaldo ist aber {closing}: Es fehlen {missing} {currency}. Die Datei ist nicht vollständig: Exportieren Sie sie neu.</translation>
    </message>
    <message>
        <source>The opening balances do not come to zero.</source>
        <translation>Die Anfangssalden ergeben nicht null.</translation>
    </message>
    <message>
        <source>The organisation's records could not be written ({reason}).</source>
        <translation>Die Datensätze der Organisation konnten nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>The organisation's room for files is full: {count} of {limit} bytes are free, the file has {size}. Delete files that are not needed, or ask whoever runs this server for more.</source>
        <translation>Der Platz der Organisation für Dateien ist voll: {count} von {limit} Bytes sind frei, die Datei hat {size}. Löschen Sie nicht benötigte Dateien, oder bitten Sie den Betreiber dieses Servers um mehr.</translation>
    </message>
    <message>
        <source>The organisation's room for files is full: {count} of {limit} bytes are free, the file has {size}. Uploads that are not complete take {waiting}, each until a week after it stopped. Delete files that are not needed, or ask whoever runs this server for more.</source>
        <translation>Der Platz der Organisation für Dateien ist voll: {count} von {limit} Bytes sind frei, die Datei hat {size}. Unvollständige Uploads belegen {waiting}, jeder bis eine Woche nach seinem Abbruch. Löschen Sie nicht benötigte Dateien, oder bitten Sie den Betreiber dieses Servers um mehr.</translation>
    </message>
    <message>
        <source>The parts make {amount}, the whole is {closing}. Mend it in the program it comes from.</source>
        <translation>Die Teile ergeben {amount}, das Ganze ist {closing}. Berichtigen Sie es in dem Programm, aus dem es kommt.</translation>
    </message>
    <message>
        <source>The password must not be the e-mail address.</source>
        <translation>Das Passwort darf nicht die E-Mail-Adresse sein.</translation>
    </message>
    <message>
        <source>The password of the mail server can no longer be read. Enter it again.</source>
        <translation>Das Kennwort des Mailservers ist nicht mehr lesbar. Geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>The payment to {name} has both a text and a reference: leave one out.</source>
        <translation>Die Zahlung an {name} hat sowohl einen Text als auch eine Referenz: Lassen Sie eines weg.</translation>
    </message>
    <message>
        <source>The payment to {name} is of {amount} EUR; it must be more than nothing and at most {limit}.</source>
        <translation>Die Zahlung an {name} lautet auf {amount} EUR; sie muss mehr als nichts und höchstens {limit} betragen.</translation>
    </message>
    <message>
        <source>The period ends before it begins ({rule})</source>
        <translation>Der Zeitraum endet, bevor er beginnt ({rule})</translation>
    </message>
    <message>
        <source>The period {month} is closed. Choose a day in an open one.</source>
        <translation>Die Periode {month} ist abgeschlossen. Wählen Sie einen Tag in einer offenen.</translation>
    </message>
    <message>
        <source>The range in `Content-Range` does not fit its size.</source>
        <translation>Der Bereich in `Content-Range` passt nicht zu seiner Größe.</translation>
    </message>
    <message>
        <source>The record would belong to itself, by way of others in this file.</source>
        <translation>Der Datensatz würde über andere in dieser Datei zu sich selbst gehören.</translation>
    </message>
    <message>
        <source>The records are busy right now. Nothing was changed; try again in a moment.</source>
        <translation>Die Datensätze sind gerade in Benutzung. Es wurde nichts geändert; versuchen Sie es gleich erneut.</translation>
    </message>
    <message>
        <source>The records cannot be read right now. Try again in a moment.</source>
        <translation>Die Datensätze können gerade nicht gelesen werden. Versuchen Sie es gleich erneut.</translation>
    </message>
    <message>
        <source>The records on this computer are damaged. Close Counterfoil and open it again.</source>
        <translation>Die Datensätze auf diesem Computer sind beschädigt. Schließen Sie Counterfoil und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>The records on this computer are damaged. Close Counterfoil and open it again: what was not sent yet is saved first, then everything is loaded anew.</source>
        <translation>Die Datensätze auf diesem Computer sind beschädigt. Schließen Sie Counterfoil und öffnen Sie es wieder: Zuerst wird gesichert, was noch nicht gesendet wurde, dann wird alles neu geladen.</translation>
    </message>
    <message>
        <source>The refresh token is not one of this server's. Sign in again.</source>
        <translation>Das Erneuerungstoken stammt nicht von diesem Server. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The return needs its days and its figures.</source>
        <translation>Die Anmeldung braucht ihre Tage und ihre Zahlen.</translation>
    </message>
    <message>
        <source>The return that this one corrects is not filed.</source>
        <translation>Die Steuererklärung, die berichtigt werden soll, ist nicht abgegeben.</translation>
    </message>
    <message>
        <source>The row has {count} more cells than the header: put quotation marks around text that contains the separator.</source>
        <translation>Die Zeile hat {count} Zellen mehr als die Kopfzeile: Setzen Sie Text, der das Trennzeichen enthält, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The same tax has two sums ({rule})</source>
        <translation>Dieselbe Steuer hat zwei Summen ({rule})</translation>
    </message>
    <message>
        <source>The saved view cannot be understood.</source>
        <translation>Die gespeicherte Ansicht ist nicht verständlich.</translation>
    </message>
    <message>
        <source>The seller has no name ({rule})</source>
        <translation>Der Verkäufer hat keinen Namen ({rule})</translation>
    </message>
    <message>
        <source>The seller needs a VAT number, a register number or an identifier ({rule})</source>
        <translation>Der Verkäufer braucht eine USt-IdNr., eine Registernummer oder eine Kennung ({rule})</translation>
    </message>
    <message>
        <source>The server cannot be reached: something on the way answers {status}.</source>
        <translation>Der Server ist nicht erreichbar: Etwas auf dem Weg antwortet {status}.</translation>
    </message>
    <message>
        <source>The server cannot be reached: {why}.</source>
        <translation>Der Server ist nicht erreichbar: {why}.</translation>
    </message>
    <message>
        <source>The server could not store this change ({problem}). Nothing was changed.</source>
        <translation>Der Server konnte diese Änderung nicht speichern ({problem}). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The server does not say where the file stands.</source>
        <translation>Der Server sagt nicht, wie weit die Datei ist.</translation>
    </message>
    <message>
        <source>The server gives the numbers of this series. Begin a new one.</source>
        <translation>Die Nummern dieser Reihe vergibt der Server. Beginnen Sie eine neue.</translation>
    </message>
    <message>
        <source>The server has fallen silent.</source>
        <translation>Der Server ist verstummt.</translation>
    </message>
    <message>
        <source>The server has met a defect of its own with this change. Nothing was changed.</source>
        <translation>Der Server ist bei dieser Änderung auf einen eigenen Fehler gestoßen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The server has met a defect of its own. What had no verdict yet may be sent again.</source>
        <translation>Der Server ist auf einen eigenen Fehler gestoßen. Was noch keine Antwort hat, darf erneut gesendet werden.</translation>
    </message>
    <message>
        <source>The server is restarting. Try again in a moment.</source>
        <translation>Der Server startet neu. Versuchen Sie es gleich erneut.</translation>
    </message>
    <message>
        <source>The server is too old for this program: its records have version {told}, this program still understands {oldest} to {newest}. Have the server updated; what you change meanwhile stays on this computer.</source>
        <translation>Der Server ist zu alt für dieses Programm: Seine Datensätze haben Version {told}, dieses Programm versteht noch {oldest} bis {newest}. Lassen Sie den Server aktualisieren; was Sie inzwischen ändern, bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>The server was stopped while it sent this letter, so nobody knows whether it went out.</source>
        <translation>Der Server wurde angehalten, während er diesen Brief sendete; ob er hinausging, weiß niemand.</translation>
    </message>
    <message>
        <source>The server's address must look like https://crm.example.org.</source>
        <translation>Die Adresse des Servers muss so aussehen: https://crm.example.org.</translation>
    </message>
    <message>
        <source>The server's records change faster than they can be loaded.</source>
        <translation>Die Datensätze des Servers ändern sich schneller, als sie geladen werden können.</translation>
    </message>
    <message>
        <source>The server's records have version {newest}; it does not understand version {told}.</source>
        <translation>Die Datensätze des Servers haben Version {newest}; er versteht Version {told} nicht.</translation>
    </message>
    <message>
        <source>The shares of the instalments must sum to 100 %.</source>
        <translation>Die Anteile der Raten müssen zusammen 100 % ergeben.</translation>
    </message>
    <message>
        <source>The sheet has {count} columns; one import takes at most {limit}.</source>
        <translation>Das Blatt hat {count} Spalten; ein Import nimmt höchstens {limit}.</translation>
    </message>
    <message>
        <source>The sheet {sheet} is empty.</source>
        <translation>Das Blatt {sheet} ist leer.</translation>
    </message>
    <message>
        <source>The sheet {sheet} of {name} cannot be read: {problem}.</source>
        <translation>Das Blatt {sheet} von {name} kann nicht gelesen werden: {problem}.</translation>
    </message>
    <message>
        <source>The snapshot in {folder} is damaged: its manifest cannot be read. Move the folder away to do without it.</source>
        <translation>Die Momentaufnahme in {folder} ist beschädigt: Ihr Verzeichnis ist nicht lesbar. Verschieben Sie den Ordner, um ohne sie auszukommen.</translation>
    </message>
    <message>
        <source>The snapshot in {folder} is damaged: the file {digest} is missing or was changed. Put it back from a copy, or move the whole folder away to do without it.</source>
        <translation>Die Momentaufnahme in {folder} ist beschädigt: Die Datei {digest} fehlt oder wurde verändert. Stellen Sie sie aus einer Kopie wieder her, oder verschieben Sie den ganzen Ordner, um ohne sie auszukommen.</translation>
    </message>
    <message>
        <source>The standard category of tax is never 0 %; choose the zero rate or exempt ({rule})</source>
        <translation>Die Normalkategorie der Steuer ist nie 0 %; wählen Sie Nullsatz oder steuerfrei ({rule})</translation>
    </message>
    <message>
        <source>The state is one of {states}.</source>
        <translation>Der Zustand ist eines von: {states}.</translation>
    </message>
    <message>
        <source>The statement has no {element}: the file is cut off. Export it again.</source>
        <translation>Der Auszug hat kein {element}: Die Datei ist abgeschnitten. Exportieren Sie sie neu.</translation>
    </message>
    <message>
        <source>The statement is in {currency}, the account in {held}.</source>
        <translation>Der Kontoauszug lautet auf {currency}, das Konto auf {held}.</translation>
    </message>
    <message>
        <source>The storage for files does not answer right now. Try again later.</source>
        <translation>Der Dateispeicher antwortet gerade nicht. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The supply ends before it begins.</source>
        <translation>Die Leistung endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>The support file could not be written: {problem}. Choose another folder.</source>
        <translation>Die Supportdatei konnte nicht geschrieben werden: {problem}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The table has more than {limit} MB. Split it into several.</source>
        <translation>Die Tabelle hat mehr als {limit} MB. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>The tax has no rate on {day}.</source>
        <translation>Die Steuer hat am {day} keinen Satz.</translation>
    </message>
    <message>
        <source>The tax in the currency of the tax office is missing ({rule})</source>
        <translation>Die Steuer in der Währung des Finanzamts fehlt ({rule})</translation>
    </message>
    <message>
        <source>The tax is further from its rate than rounding explains ({rule})</source>
        <translation>Die Steuer weicht weiter von ihrem Satz ab, als Rundung erklärt ({rule})</translation>
    </message>
    <message>
        <source>The tax of category {category} is missing from the sums of tax ({rule})</source>
        <translation>Die Steuer der Kategorie {category} fehlt in den Steuersummen ({rule})</translation>
    </message>
    <message>
        <source>The tax of these days has changed since it was looked at. Look at it again.</source>
        <translation>Die Steuer dieser Tage hat sich seit dem Ansehen geändert. Sehen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>The template of this recurring document no longer exists.</source>
        <translation>Die Vorlage dieses wiederkehrenden Belegs gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The thumbnail must be named by 64 hexadecimal digits.</source>
        <translation>Das Vorschaubild muss mit 64 hexadezimalen Ziffern benannt sein.</translation>
    </message>
    <message>
        <source>The unit of a line is no code of UN/ECE Recommendation 20 ({rule})</source>
        <translation>Die Einheit einer Zeile ist kein Code der UN/ECE-Empfehlung 20 ({rule})</translation>
    </message>
    <message>
        <source>The virus scanner does not answer; the file is taken as soon as it does.</source>
        <translation>Der Virenscanner antwortet nicht; die Datei wird angenommen, sobald er es tut.</translation>
    </message>
    <message>
        <source>The virus scanner found {finding} in this file. It was put aside and nobody can open it.</source>
        <translation>Der Virenscanner hat in dieser Datei {finding} gefunden. Sie wurde beiseitegelegt, und niemand kann sie öffnen.</translation>
    </message>
    <message>
        <source>The way to pay is no code of UNTDID 4461 ({rule})</source>
        <translation>Die Zahlungsart ist kein Code aus UNTDID 4461 ({rule})</translation>
    </message>
    <message>
        <source>The {record} to merge into was deleted. Restore it first.</source>
        <translation>Das Ziel der Zusammenführung ({record}) wurde gelöscht. Stellen Sie es zuerst wieder her.</translation>
    </message>
    <message>
        <source>There are characters that no text has. The file is damaged or no bank file: export it again.</source>
        <translation>Es gibt Zeichen, die kein Text hat. Die Datei ist beschädigt oder keine Bankdatei: Exportieren Sie sie neu.</translation>
    </message>
    <message>
        <source>There are no books yet. Set them up first.</source>
        <translation>Es gibt noch keine Bücher. Richten Sie sie zuerst ein.</translation>
    </message>
    <message>
        <source>There are no records of this account on this computer.</source>
        <translation>Auf diesem Computer gibt es keine Datensätze dieses Kontos.</translation>
    </message>
    <message>
        <source>There are no records on this computer yet.</source>
        <translation>Auf diesem Computer gibt es noch keine Datensätze.</translation>
    </message>
    <message>
        <source>There are no rows below the names of the columns.</source>
        <translation>Unter den Spaltennamen stehen keine Zeilen.</translation>
    </message>
    <message>
        <source>There are no two values that could both be kept.</source>
        <translation>Es gibt keine zwei Werte, die beide behalten werden könnten.</translation>
    </message>
    <message>
        <source>There are too many connections already. Close some, or wait a moment.</source>
        <translation>Es gibt bereits zu viele Verbindungen. Schließen Sie einige, oder warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>There are too many elements in each other or in all: this is no bank file.</source>
        <translation>Es sind zu viele Elemente ineinander oder insgesamt: Das ist keine Bankdatei.</translation>
    </message>
    <message>
        <source>There are too many lines for one statement. Choose fewer days.</source>
        <translation>Für einen Kontoauszug sind es zu viele Zeilen. Wählen Sie weniger Tage.</translation>
    </message>
    <message>
        <source>There is already a {record} with this id.</source>
        <translation>Mit dieser Kennung gibt es bereits etwas: {record}.</translation>
    </message>
    <message>
        <source>There is an invoice of this quote already.</source>
        <translation>Zu diesem Angebot gibt es schon eine Rechnung.</translation>
    </message>
    <message>
        <source>There is no '{name}'.</source>
        <translation>„{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no amount in this row.</source>
        <translation>In dieser Zeile steht kein Betrag.</translation>
    </message>
    <message>
        <source>There is no custom field '{key}'.</source>
        <translation>Es gibt kein eigenes Feld „{key}“.</translation>
    </message>
    <message>
        <source>There is no encoding called '{encoding}'.</source>
        <translation>Es gibt keine Zeichenkodierung „{encoding}“.</translation>
    </message>
    <message>
        <source>There is no fiscal year for {day}. Open it first.</source>
        <translation>Für {day} gibt es kein Geschäftsjahr. Eröffnen Sie es zuerst.</translation>
    </message>
    <message>
        <source>There is no format {name}. There are pdf, plain and ubl.</source>
        <translation>Es gibt kein Format {name}. Es gibt pdf, plain und ubl.</translation>
    </message>
    <message>
        <source>There is no opening balance (:60F:) before it: export the file again.</source>
        <translation>Davor steht kein Anfangssaldo (:60F:): Exportieren Sie die Datei neu.</translation>
    </message>
    <message>
        <source>There is no organisation '{name}'.</source>
        <translation>Es gibt keine Organisation „{name}“.</translation>
    </message>
    <message>
        <source>There is no payment to write: choose at least one.</source>
        <translation>Es gibt keine Zahlung zu schreiben: Wählen Sie mindestens eine.</translation>
    </message>
    <message>
        <source>There is no rate of {currency} on {day}.</source>
        <translation>Für {currency} gibt es am {day} keinen Kurs.</translation>
    </message>
    <message>
        <source>There is no record type '{name}'.</source>
        <translation>Es gibt keine Art von Datensatz namens „{name}“.</translation>
    </message>
    <message>
        <source>There is no role '{role}'. Built in are {roles}.</source>
        <translation>Es gibt keine Rolle „{role}“. Vorhanden sind {roles}.</translation>
    </message>
    <message>
        <source>There is no room for {file}. Nothing was written; make some room and try again.</source>
        <translation>Für {file} ist kein Platz. Es wurde nichts geschrieben; schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no such chunk any more. Fetch the manifest again and go on from there.</source>
        <translation>Diesen Teil gibt es nicht mehr. Holen Sie die Übersicht erneut und fahren Sie dort fort.</translation>
    </message>
    <message>
        <source>There is no such discarded work in quarantine.</source>
        <translation>In der Quarantäne gibt es keine solche verworfene Arbeit.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such piece of work in quarantine.</source>
        <translation>In der Quarantäne gibt es keine solche Arbeit.</translation>
    </message>
    <message>
        <source>There is no such table any more, or the link is not complete.</source>
        <translation>Diese Tabelle gibt es nicht mehr, oder der Link ist unvollständig.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Es gibt keinen Text zum Einfügen.</translation>
    </message>
    <message>
        <source>There is no {record} '{name}'.</source>
        <translation>„{name}“ wurde nicht gefunden ({record}).</translation>
    </message>
    <message>
        <source>There is nothing to approve: the bill has no lines.</source>
        <translation>Es gibt nichts freizugeben: Die Eingangsrechnung hat keine Zeilen.</translation>
    </message>
    <message>
        <source>There is only one record of {records}, and its id is {id}.</source>
        <translation>Es gibt nur einen Datensatz ({records}), und seine Kennung ist {id}.</translation>
    </message>
    <message>
        <source>There is something to send.</source>
        <translation>Es gibt etwas zu senden.</translation>
    </message>
    <message>
        <source>These are investments, not the movements of a bank account.</source>
        <translation>Das sind Geldanlagen, keine Umsätze eines Bankkontos.</translation>
    </message>
    <message>
        <source>These are more than {limit} cells. Save them as a file and import that.</source>
        <translation>Das sind mehr als {limit} Zellen. Speichern Sie sie als Datei und importieren Sie diese.</translation>
    </message>
    <message>
        <source>These are {count} rows, too many for pages. Take fewer days, or a workbook.</source>
        <translation>Das sind {count} Zeilen, zu viele für Seiten. Nehmen Sie weniger Tage oder eine Arbeitsmappe.</translation>
    </message>
    <message>
        <source>These books are kept in {currency}.</source>
        <translation>Diese Bücher werden in {currency} geführt.</translation>
    </message>
    <message>
        <source>These books have a chart of accounts already.</source>
        <translation>Diese Bücher haben schon einen Kontenplan.</translation>
    </message>
    <message>
        <source>This PDF cannot be read: {problem}</source>
        <translation>Dieses PDF kann nicht gelesen werden: {problem}</translation>
    </message>
    <message>
        <source>This PDF is larger than {limit} bytes</source>
        <translation>Dieses PDF ist größer als {limit} Bytes</translation>
    </message>
    <message>
        <source>This XML file has a document type (DOCTYPE), which no e-invoice may have</source>
        <translation>Diese XML-Datei hat einen Dokumenttyp (DOCTYPE), den keine E-Rechnung haben darf</translation>
    </message>
    <message>
        <source>This XML file has too many elements, or they lie too deep within each other</source>
        <translation>Diese XML-Datei hat zu viele Elemente, oder sie liegen zu tief ineinander</translation>
    </message>
    <message>
        <source>This XML file is larger than {limit} bytes</source>
        <translation>Diese XML-Datei ist größer als {limit} Bytes</translation>
    </message>
    <message>
        <source>This XML is neither a Cross Industry Invoice nor a UBL invoice or credit note</source>
        <translation>Dieses XML ist weder eine Cross Industry Invoice noch eine Rechnung oder Gutschrift in UBL</translation>
    </message>
    <message>
        <source>This access token belongs to someone else. Open a connection of its own for it.</source>
        <translation>Dieses Zugriffstoken gehört jemand anderem. Öffnen Sie dafür eine eigene Verbindung.</translation>
    </message>
    <message>
        <source>This account belongs to somebody else. Statements are imported for our own.</source>
        <translation>Dieses Konto gehört jemand anderem. Kontoauszüge werden für eigene Konten importiert.</translation>
    </message>
    <message>
        <source>This account has entries without a customer or vendor, so it cannot hold what they owe.</source>
        <translation>Auf diesem Konto ist ohne Kunden oder Lieferanten gebucht, deshalb kann es nicht deren Forderungen oder Schulden führen.</translation>
    </message>
    <message>
        <source>This account keeps no open items.</source>
        <translation>Dieses Konto führt keine offenen Posten.</translation>
    </message>
    <message>
        <source>This address answers, but not as a Counterfoil server does.</source>
        <translation>Diese Adresse antwortet, aber nicht wie ein Counterfoil-Server.</translation>
    </message>
    <message>
        <source>This bank account is confirmed already.</source>
        <translation>Dieses Bankkonto ist schon bestätigt.</translation>
    </message>
    <message>
        <source>This bank line is explained already.</source>
        <translation>Diese Bankzeile ist bereits erklärt.</translation>
    </message>
    <message>
        <source>This bank line is in a foreign currency. Say its exchange rate.</source>
        <translation>Diese Bankzeile ist in Fremdwährung. Geben Sie den Wechselkurs an.</translation>
    </message>
    <message>
        <source>This bank line is open.</source>
        <translation>Diese Bankzeile ist offen.</translation>
    </message>
    <message>
        <source>This bill needs approval before it is posted.</source>
        <translation>Diese Eingangsrechnung braucht eine Freigabe, bevor sie gebucht wird.</translation>
    </message>
    <message>
        <source>This category of tax has no amount of tax ({rule})</source>
        <translation>Diese Steuerkategorie hat keinen Steuerbetrag ({rule})</translation>
    </message>
    <message>
        <source>This category of tax is always 0 % ({rule})</source>
        <translation>Diese Steuerkategorie hat immer 0 % ({rule})</translation>
    </message>
    <message>
        <source>This change cannot be taken back into the inbox any more.</source>
        <translation>Diese Änderung kann nicht mehr in den Eingang zurückgeholt werden.</translation>
    </message>
    <message>
        <source>This change needs no decision any more.</source>
        <translation>Diese Änderung braucht keine Entscheidung mehr.</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep secrets in.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, in dem Geheimnisse aufbewahrt werden können.</translation>
    </message>
    <message>
        <source>This computer has no numbers of its own left in this series.</source>
        <translation>Dieser Computer hat in diesem Nummernkreis keine eigenen Nummern mehr.</translation>
    </message>
    <message>
        <source>This customer does not exist.</source>
        <translation>Diesen Kunden gibt es nicht.</translation>
    </message>
    <message>
        <source>This device has handed over more than anybody can look at.</source>
        <translation>Dieses Gerät hat mehr übergeben, als jemand durchsehen kann.</translation>
    </message>
    <message>
        <source>This device was revoked. Ask an administrator, or sign in from another one.</source>
        <translation>Dieses Gerät wurde gesperrt. Fragen Sie einen Administrator, oder melden Sie sich auf einem anderen an.</translation>
    </message>
    <message>
        <source>This document comes to nothing, so there is nothing to post.</source>
        <translation>Dieser Beleg ergibt nichts, also gibt es nichts zu buchen.</translation>
    </message>
    <message>
        <source>This document does not exist.</source>
        <translation>Diesen Beleg gibt es nicht.</translation>
    </message>
    <message>
        <source>This document has been taken back already.</source>
        <translation>Dieser Beleg wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>This document is not a quote.</source>
        <translation>Dieser Beleg ist kein Angebot.</translation>
    </message>
    <message>
        <source>This document is posted already.</source>
        <translation>Dieser Beleg ist schon gebucht.</translation>
    </message>
    <message>
        <source>This document is void.</source>
        <translation>Dieser Beleg ist ungültig.</translation>
    </message>
    <message>
        <source>This document settles that down payment already.</source>
        <translation>Dieser Beleg verrechnet diese Anzahlung schon.</translation>
    </message>
    <message>
        <source>This dunning run is done already.</source>
        <translation>Dieser Mahnlauf ist schon erledigt.</translation>
    </message>
    <message>
        <source>This entry explains a bank line. Undo the reconciliation of the line first.</source>
        <translation>Diese Buchung erklärt eine Bankzeile. Nehmen Sie zuerst deren Zuordnung zurück.</translation>
    </message>
    <message>
        <source>This entry explains another bank line.</source>
        <translation>Diese Buchung erklärt eine andere Bankzeile.</translation>
    </message>
    <message>
        <source>This entry has been reversed already.</source>
        <translation>Diese Buchung wurde bereits storniert.</translation>
    </message>
    <message>
        <source>This entry is posted already.</source>
        <translation>Diese Buchung ist bereits festgeschrieben.</translation>
    </message>
    <message>
        <source>This entry takes another back. It explains no bank line.</source>
        <translation>Diese Buchung nimmt eine andere zurück. Sie erklärt keine Bankzeile.</translation>
    </message>
    <message>
        <source>This file belongs to a posted document and is kept with it.</source>
        <translation>Diese Datei gehört zu einem gebuchten Beleg und bleibt bei ihm.</translation>
    </message>
    <message>
        <source>This file is larger than it ought to be.</source>
        <translation>Diese Datei ist größer, als sie sein dürfte.</translation>
    </message>
    <message>
        <source>This file is not on this computer.</source>
        <translation>Diese Datei ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>This file is of the account {number}, not of {own}.</source>
        <translation>Diese Datei gehört zum Konto {number}, nicht zu {own}.</translation>
    </message>
    <message>
        <source>This fiscal year is closed already.</source>
        <translation>Dieses Geschäftsjahr ist schon abgeschlossen.</translation>
    </message>
    <message>
        <source>This fiscal year is open already.</source>
        <translation>Dieses Geschäftsjahr ist schon offen.</translation>
    </message>
    <message>
        <source>This is no XML: {problem}</source>
        <translation>Das ist kein XML: {problem}</translation>
    </message>
    <message>
        <source>This is no account statement: it begins with {element}. Export CAMT.053, CAMT.052 or CAMT.054.</source>
        <translation>Das ist kein Kontoauszug: Die Datei beginnt mit {element}. Exportieren Sie CAMT.053, CAMT.052 oder CAMT.054.</translation>
    </message>
    <message>
        <source>This is no calendar file: it has no VCALENDAR.</source>
        <translation>Das ist keine Kalenderdatei: VCALENDAR fehlt.</translation>
    </message>
    <message>
        <source>This is no link to a Google Sheets table. It begins with https://docs.google.com/spreadsheets/</source>
        <translation>Das ist kein Link zu einer Google-Tabelle. Er beginnt mit https://docs.google.com/spreadsheets/</translation>
    </message>
    <message>
        <source>This is no receipt that this server gave to this device.</source>
        <translation>Das ist keine Quittung, die dieser Server diesem Gerät gegeben hat.</translation>
    </message>
    <message>
        <source>This is {why}. Open it in the program it comes from, save it as CSV, and import that.</source>
        <translation>Das ist {why}. Öffnen Sie die Datei in dem Programm, aus dem sie stammt, speichern Sie sie als CSV und importieren Sie diese.</translation>
    </message>
    <message>
        <source>This item is in {currency}, the bank line in {held}. Say how much of the line pays it.</source>
        <translation>Dieser Posten ist in {currency}, die Bankbuchung in {held}. Sagen Sie, wie viel davon ihn bezahlt.</translation>
    </message>
    <message>
        <source>This journal has entries, so it stays what it is.</source>
        <translation>In diesem Journal ist gebucht, deshalb bleibt es, was es ist.</translation>
    </message>
    <message>
        <source>This lead was converted already.</source>
        <translation>Dieser Lead wurde bereits umgewandelt.</translation>
    </message>
    <message>
        <source>This lead was not converted before.</source>
        <translation>Dieser Lead wurde noch nie umgewandelt.</translation>
    </message>
    <message>
        <source>This lead was not converted.</source>
        <translation>Dieser Lead wurde nicht umgewandelt.</translation>
    </message>
    <message>
        <source>This letter is being sent and cannot be changed any more.</source>
        <translation>Dieser Brief wird gerade gesendet und kann nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>This letter is not being sent.</source>
        <translation>Dieser Brief wird gerade nicht gesendet.</translation>
    </message>
    <message>
        <source>This letter is not waiting to be sent now.</source>
        <translation>Dieser Brief wartet jetzt nicht auf das Senden.</translation>
    </message>
    <message>
        <source>This letter is on its way already.</source>
        <translation>Dieser Brief ist schon unterwegs.</translation>
    </message>
    <message>
        <source>This link leads to no table. Copy the link of the sheet from the address bar, or by “Share”.</source>
        <translation>Dieser Link führt zu keiner Tabelle. Kopieren Sie den Link der Tabelle aus der Adresszeile oder über „Freigeben“.</translation>
    </message>
    <message>
        <source>This match closes an entry that another made. Undo that one instead.</source>
        <translation>Diese Zuordnung schließt eine Buchung, die eine andere gemacht hat. Heben Sie stattdessen jene auf.</translation>
    </message>
    <message>
        <source>This match is undone already.</source>
        <translation>Diese Zuordnung ist schon aufgehoben.</translation>
    </message>
    <message>
        <source>This needs an access token: `Authorization: Bearer …`.</source>
        <translation>Dafür ist ein Zugriffstoken nötig: `Authorization: Bearer …`.</translation>
    </message>
    <message>
        <source>This organisation is suspended. Ask whoever runs this server.</source>
        <translation>Diese Organisation ist gesperrt. Fragen Sie den Betreiber dieses Servers.</translation>
    </message>
    <message>
        <source>This passphrase is not right.</source>
        <translation>Diese Passphrase ist nicht richtig.</translation>
    </message>
    <message>
        <source>This password is among the first that anybody would try. Choose another one.</source>
        <translation>Dieses Passwort gehört zu den ersten, die jeder ausprobieren würde. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This payment is posted already.</source>
        <translation>Diese Zahlung ist schon gebucht.</translation>
    </message>
    <message>
        <source>This period is closed already.</source>
        <translation>Diese Periode ist bereits abgeschlossen.</translation>
    </message>
    <message>
        <source>This period is open already.</source>
        <translation>Diese Periode ist bereits offen.</translation>
    </message>
    <message>
        <source>This person belongs to the organisation already.</source>
        <translation>Diese Person gehört bereits zur Organisation.</translation>
    </message>
    <message>
        <source>This person does not belong to the organisation.</source>
        <translation>Diese Person gehört nicht zur Organisation.</translation>
    </message>
    <message>
        <source>This person has no such device.</source>
        <translation>Diese Person hat kein solches Gerät.</translation>
    </message>
    <message>
        <source>This program is too old for the server: its records have version {told}, the server still understands {oldest} to {newest}. Install a newer version; what was not sent yet stays on this computer.</source>
        <translation>Dieses Programm ist zu alt für den Server: Seine Datensätze haben Version {told}, der Server versteht noch {oldest} bis {newest}. Installieren Sie eine neuere Version; was noch nicht gesendet wurde, bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>This refresh token was used before, so this sign-in has ended. Sign in again.</source>
        <translation>Dieses Erneuerungstoken wurde bereits benutzt, deshalb ist diese Anmeldung beendet. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>This replica was opened for reading only.</source>
        <translation>Diese Kopie wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>This series belongs to another device or is voided. Begin a new one.</source>
        <translation>Dieser Nummernkreis gehört zu einem anderen Gerät oder ist ungültig. Beginnen Sie einen neuen.</translation>
    </message>
    <message>
        <source>This series does not say which journal it numbers. Begin a new one.</source>
        <translation>Dieser Nummernkreis sagt nicht, welches Journal er nummeriert. Beginnen Sie einen neuen.</translation>
    </message>
    <message>
        <source>This series has given numbers. Begin a new one instead.</source>
        <translation>Dieser Nummernkreis hat schon Nummern vergeben. Beginnen Sie stattdessen einen neuen.</translation>
    </message>
    <message>
        <source>This series numbers another journal.</source>
        <translation>Dieser Nummernkreis gehört zu einem anderen Journal.</translation>
    </message>
    <message>
        <source>This server speaks sync protocol {oldest} to {newest}, the client only up to {told}. Install a newer version of the client.</source>
        <translation>Dieser Server spricht das Abgleichprotokoll {oldest} bis {newest}, das Programm nur bis {told}. Installieren Sie eine neuere Version des Programms.</translation>
    </message>
    <message>
        <source>This server speaks the websocket subprotocol {name}.</source>
        <translation>Dieser Server spricht das Websocket-Unterprotokoll {name}.</translation>
    </message>
    <message>
        <source>This sign-in has ended, and the time to hand over what was not sent is over.</source>
        <translation>Diese Anmeldung ist beendet, und die Frist für die Übergabe des nicht Gesendeten ist vorbei.</translation>
    </message>
    <message>
        <source>This sign-in has ended. Sign in again.</source>
        <translation>Diese Anmeldung ist beendet. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>This statement is not of this bank account.</source>
        <translation>Dieser Auszug gehört nicht zu diesem Bankkonto.</translation>
    </message>
    <message>
        <source>This statement is taken back already.</source>
        <translation>Dieser Auszug ist schon zurückgenommen.</translation>
    </message>
    <message>
        <source>This table is private. Share it with everybody who has the link (“Share”, “General access”), or download it as CSV and import that.</source>
        <translation>Diese Tabelle ist privat. Geben Sie sie für alle frei, die den Link haben („Freigeben“, „Allgemeiner Zugriff“), oder laden Sie sie als CSV herunter und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>This tax return is filed already.</source>
        <translation>Diese Steueranmeldung ist schon abgegeben.</translation>
    </message>
    <message>
        <source>This waits for a new {record} that was refused. Settle that first.</source>
        <translation>Dies wartet auf einen neuen Datensatz ({record}), der abgelehnt wurde. Klären Sie das zuerst.</translation>
    </message>
    <message>
        <source>This waits for a record that is still on another computer.</source>
        <translation>Dies wartet auf einen Datensatz, der noch auf einem anderen Computer ist.</translation>
    </message>
    <message>
        <source>This was accepted before the server was restored from a backup, and cannot be done again: {reason}</source>
        <translation>Dies wurde angenommen, bevor der Server aus einer Sicherung wiederhergestellt wurde, und kann nicht noch einmal getan werden: {reason}</translation>
    </message>
    <message>
        <source>This was written by a program whose records have version {told}; this server understands {oldest} to {newest}. Update the server, or discard it.</source>
        <translation>Dies stammt von einem Programm, dessen Datensätze Version {told} haben; dieser Server versteht {oldest} bis {newest}. Aktualisieren Sie den Server, oder verwerfen Sie es.</translation>
    </message>
    <message>
        <source>This {record} does not exist.</source>
        <translation>Diesen Datensatz gibt es nicht ({record}).</translation>
    </message>
    <message>
        <source>This {record} has changed since version {version}.</source>
        <translation>Dieser Datensatz ({record}) wurde seit Version {version} geändert.</translation>
    </message>
    <message>
        <source>This {record} is final and cannot be deleted. {reason}</source>
        <translation>Dieser Datensatz ({record}) ist festgeschrieben und kann nicht gelöscht werden. {reason}</translation>
    </message>
    <message>
        <source>This {record} is final, so {field} cannot be changed. {reason}</source>
        <translation>Dieser Datensatz ({record}) ist festgeschrieben, deshalb kann „{field}“ nicht geändert werden. {reason}</translation>
    </message>
    <message>
        <source>This {record} was deleted in the meantime by {who}. Restore it to change it.</source>
        <translation>Dieser Datensatz ({record}) wurde inzwischen von {who} gelöscht. Stellen Sie ihn wieder her, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>This {record} was deleted in the meantime. Restore it to change it.</source>
        <translation>Dieser Datensatz ({record}) wurde inzwischen gelöscht. Stellen Sie ihn wieder her, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>This {record} was not merged into another.</source>
        <translation>Dieser Datensatz ({record}) wurde nicht mit einem anderen zusammengeführt.</translation>
    </message>
    <message>
        <source>To be paid by transfer, a bank account is needed ({rule})</source>
        <translation>Für eine Überweisung wird ein Bankkonto gebraucht ({rule})</translation>
    </message>
    <message>
        <source>Too many attempts to sign in. Try again in {count} minutes.</source>
        <translation>Zu viele Anmeldeversuche. Versuchen Sie es in {count} Minuten erneut.</translation>
    </message>
    <message>
        <source>Too many attempts to sign in. Try again in {count} seconds.</source>
        <translation>Zu viele Anmeldeversuche. Versuchen Sie es in {count} Sekunden erneut.</translation>
    </message>
    <message>
        <source>Two lines have the same key.</source>
        <translation>Zwei Zeilen haben denselben Schlüssel.</translation>
    </message>
    <message>
        <source>Undo it instead.</source>
        <translation>Heben Sie sie stattdessen auf.</translation>
    </message>
    <message>
        <source>What an item of the same currency is paid with is its amount.</source>
        <translation>Ein Posten derselben Währung wird mit seinem Betrag bezahlt.</translation>
    </message>
    <message>
        <source>What is given up is worth nothing in the base currency.</source>
        <translation>Was nachgelassen wird, ist in der Hauswährung nichts wert.</translation>
    </message>
    <message>
        <source>What is given up of an item cannot be more than what is settled of it.</source>
        <translation>Von einem Posten kann nicht mehr nachgelassen werden, als von ihm beglichen wird.</translation>
    </message>
    <message>
        <source>What is not subject to VAT bears no VAT number ({rule})</source>
        <translation>Was nicht steuerbar ist, trägt keine USt-IdNr. ({rule})</translation>
    </message>
    <message>
        <source>What is not subject to VAT stands on an invoice of its own ({rule})</source>
        <translation>Was nicht steuerbar ist, steht auf einer eigenen Rechnung ({rule})</translation>
    </message>
    <message>
        <source>What is provisional has no number yet and cannot be sent ({rule})</source>
        <translation>Was vorläufig ist, hat noch keine Nummer und kann nicht gesendet werden ({rule})</translation>
    </message>
    <message>
        <source>What is provisional has no number yet and cannot be sent.</source>
        <translation>Was vorläufig ist, hat noch keine Nummer und kann nicht gesendet werden.</translation>
    </message>
    <message>
        <source>What separates the columns must be one character.</source>
        <translation>Was die Spalten trennt, muss ein einzelnes Zeichen sein.</translation>
    </message>
    <message>
        <source>What settles a down payment is taken back as a whole.</source>
        <translation>Was eine Anzahlung verrechnet, wird nur im Ganzen zurückgenommen.</translation>
    </message>
    <message>
        <source>What this document corrects has been taken back already.</source>
        <translation>Was dieser Beleg berichtigt, wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>What this document corrects is not posted.</source>
        <translation>Was dieser Beleg berichtigt, ist nicht gebucht.</translation>
    </message>
    <message>
        <source>What this document corrects is of another kind, party or currency.</source>
        <translation>Was dieser Beleg berichtigt, ist von anderer Art, jemand anderem oder in anderer Währung.</translation>
    </message>
    <message>
        <source>Why there is no tax must be said ({rule})</source>
        <translation>Es muss gesagt werden, warum keine Steuer anfällt ({rule})</translation>
    </message>
    <message>
        <source>Without encryption letters go only to a mail server on this machine.</source>
        <translation>Ohne Verschlüsselung gehen Briefe nur an einen Mailserver auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Write another letter instead.</source>
        <translation>Schreiben Sie stattdessen einen weiteren Brief.</translation>
    </message>
    <message>
        <source>XRechnung asks for postcode and town of the buyer ({rule})</source>
        <translation>XRechnung verlangt Postleitzahl und Ort des Käufers ({rule})</translation>
    </message>
    <message>
        <source>XRechnung asks for postcode and town of the delivery ({rule})</source>
        <translation>XRechnung verlangt Postleitzahl und Ort der Lieferung ({rule})</translation>
    </message>
    <message>
        <source>XRechnung asks for postcode and town of the seller ({rule})</source>
        <translation>XRechnung verlangt Postleitzahl und Ort des Verkäufers ({rule})</translation>
    </message>
    <message>
        <source>XRechnung asks for the buyer’s reference, the Leitweg-ID ({rule})</source>
        <translation>XRechnung verlangt die Käuferreferenz, die Leitweg-ID ({rule})</translation>
    </message>
    <message>
        <source>XRechnung asks for the seller’s contact with telephone and e-mail ({rule})</source>
        <translation>XRechnung verlangt den Ansprechpartner des Verkäufers mit Telefon und E-Mail ({rule})</translation>
    </message>
    <message>
        <source>XRechnung asks how to pay ({rule})</source>
        <translation>XRechnung verlangt die Zahlungsart ({rule})</translation>
    </message>
    <message>
        <source>You approved this bill yourself, so somebody else posts it.</source>
        <translation>Sie haben diese Eingangsrechnung selbst freigegeben, also bucht sie jemand anderes.</translation>
    </message>
    <message>
        <source>You do not belong to any organisation. Ask an administrator to add you.</source>
        <translation>Sie gehören zu keiner Organisation. Bitten Sie einen Administrator, Sie aufzunehmen.</translation>
    </message>
    <message>
        <source>You do not belong to this organisation.</source>
        <translation>Sie gehören nicht zu dieser Organisation.</translation>
    </message>
    <message>
        <source>You have entered this bill yourself. Somebody else must approve it.</source>
        <translation>Sie haben diese Rechnung selbst erfasst. Jemand anderes muss sie freigeben.</translation>
    </message>
    <message>
        <source>You have written this number yourself. Somebody else must confirm it.</source>
        <translation>Sie haben diese Nummer selbst geschrieben. Jemand anderes muss sie bestätigen.</translation>
    </message>
    <message>
        <source>You no longer belong to this organisation.</source>
        <translation>Sie gehören nicht mehr zu dieser Organisation.</translation>
    </message>
    <message>
        <source>Your role does not allow you to attach files.</source>
        <translation>Ihre Rolle erlaubt es Ihnen nicht, Dateien anzuhängen.</translation>
    </message>
    <message>
        <source>Your role does not allow you to change {field}.</source>
        <translation>Ihre Rolle erlaubt es Ihnen nicht, „{field}“ zu ändern.</translation>
    </message>
    <message>
        <source>Your role does not allow you to create {records} for somebody else.</source>
        <translation>Ihre Rolle erlaubt es Ihnen nicht, {records} für andere anzulegen.</translation>
    </message>
    <message>
        <source>Your role does not allow you to create {records}.</source>
        <translation>Ihre Rolle erlaubt es Ihnen nicht, {records} anzulegen.</translation>
    </message>
    <message>
        <source>Your role does not allow you to decide on quarantined work.</source>
        <translation>Ihre Rolle erlaubt es Ihnen nicht, über Arbeit in der Quarantäne zu entscheiden.</translation>
    </message>
    <message>
        <source>Your role does not allow you to delete {records} that are not your own.</source>
        <translation>Ihre Rolle erlaubt es Ihnen nicht, {records} zu löschen, die nicht Ihnen zugeordnet sind.</translation>
    </message>
    <message>
        <source>Your role does not allow you to delete {records}.</source>
        <translation>Ihre Rolle erlaubt es Ihnen nicht, {records} zu löschen.</translation>
    </message>
    <message>
        <source>Your role does not allow you to edit {records} that are not your own.</source>
        <translation>Ihre Rolle erlaubt es Ihnen nicht, {records} zu bearbeiten, die nicht Ihnen zugeordnet sind.</translation>
    </message>
    <message>
        <source>Your role does not allow you to edit {records}.</source>
        <translation>Ihre Rolle erlaubt es Ihnen nicht, {records} zu bearbeiten.</translation>
    </message>
    <message>
        <source>Your role does not allow you to see quarantined work.</source>
        <translation>Ihre Rolle erlaubt es Ihnen nicht, Arbeit in der Quarantäne zu sehen.</translation>
    </message>
    <message>
        <source>Your role does not allow you to see the books.</source>
        <translation>Ihre Rolle erlaubt es nicht, die Bücher zu sehen.</translation>
    </message>
    <message>
        <source>Your role does not allow you to view attachments.</source>
        <translation>Ihre Rolle erlaubt es Ihnen nicht, Anhänge zu sehen.</translation>
    </message>
    <message>
        <source>Your role does not allow you to view {records}.</source>
        <translation>Ihre Rolle erlaubt es Ihnen nicht, {records} zu sehen.</translation>
    </message>
    <message>
        <source>Your role does not allow you to {verb}.</source>
        <translation>Ihre Rolle erlaubt diese Aktion nicht: {verb}.</translation>
    </message>
    <message>
        <source>`Content-Range` is `bytes first-last/size`.</source>
        <translation>`Content-Range` ist `bytes first-last/size`.</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ein PDF</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>eine komprimierte Datei</translation>
    </message>
    <message>
        <source>a line has more than {limit} bytes.</source>
        <translation>Eine Zeile hat mehr als {limit} Bytes.</translation>
    </message>
    <message>
        <source>a lot is sold at another price than its cost: write the amount of every posting.</source>
        <translation>Ein Posten wird zu einem anderen Preis als seinem Einstand verkauft: Schreiben Sie zu jeder Buchung den Betrag.</translation>
    </message>
    <message>
        <source>a number cannot be reckoned.</source>
        <translation>Eine Zahl lässt sich nicht ausrechnen.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a posting has a day of its own, {day}. Make two transactions of it.</source>
        <translation>Eine Buchung hat einen eigenen Tag, {day}. Machen Sie zwei Vorgänge daraus.</translation>
    </message>
    <message>
        <source>a posting names no account.</source>
        <translation>Eine Buchung nennt kein Konto.</translation>
    </message>
    <message>
        <source>a posting with a cost or a price needs its amount.</source>
        <translation>Eine Buchung mit Einstand oder Preis braucht ihren Betrag.</translation>
    </message>
    <message>
        <source>a price stands behind no amount.</source>
        <translation>Ein Preis steht hinter keinem Betrag.</translation>
    </message>
    <message>
        <source>a transaction has a payee and a text, and no third.</source>
        <translation>Ein Vorgang hat einen Empfänger und einen Text, und nichts Drittes.</translation>
    </message>
    <message>
        <source>a transaction has more than {limit} postings.</source>
        <translation>Ein Vorgang hat mehr als {limit} Buchungen.</translation>
    </message>
    <message>
        <source>an Excel or other zipped file</source>
        <translation>eine Excel-Datei oder eine andere gepackte Datei</translation>
    </message>
    <message>
        <source>an amount is larger than any that can be kept.</source>
        <translation>Ein Betrag ist größer als jeder, der gespeichert werden kann.</translation>
    </message>
    <message>
        <source>an indented line belongs to no transaction.</source>
        <translation>Eine eingerückte Zeile gehört zu keinem Vorgang.</translation>
    </message>
    <message>
        <source>an old Excel workbook</source>
        <translation>eine alte Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>it does not answer in time</source>
        <translation>er antwortet nicht rechtzeitig</translation>
    </message>
    <message>
        <source>it does not balance: {amount} {currency} are left over.</source>
        <translation>Es geht nicht auf: {amount} {currency} bleiben übrig.</translation>
    </message>
    <message>
        <source>it is not clear which lots of {currency} leave {account}. Write their cost and day.</source>
        <translation>Es ist nicht klar, welche Posten {currency} das Konto {account} verlassen. Schreiben Sie Einstand und Tag dazu.</translation>
    </message>
    <message>
        <source>its certificate is not trusted by this computer ({problem}). If your company checks connections, its certificate has to be installed in this system</source>
        <translation>seinem Zertifikat vertraut dieser Computer nicht ({problem}). Wenn Ihr Unternehmen Verbindungen prüft, muss dessen Zertifikat in diesem System installiert sein</translation>
    </message>
    <message>
        <source>its name is not known here. Check the address, and whether this computer is connected</source>
        <translation>sein Name ist hier nicht bekannt. Prüfen Sie die Adresse und ob dieser Computer verbunden ist</translation>
    </message>
    <message>
        <source>merging lots at their average cost is not taken over.</source>
        <translation>Das Zusammenlegen von Posten zum Durchschnitt wird nicht übernommen.</translation>
    </message>
    <message>
        <source>no secure connection came about. Perhaps the address should begin with http, or a proxy is in the way</source>
        <translation>es kam keine sichere Verbindung zustande. Vielleicht sollte die Adresse mit http beginnen, oder ein Proxy ist im Weg</translation>
    </message>
    <message>
        <source>nothing answers at its address</source>
        <translation>unter seiner Adresse antwortet nichts</translation>
    </message>
    <message>
        <source>nothing in it is worth any money.</source>
        <translation>Nichts darin hat einen Geldwert.</translation>
    </message>
    <message>
        <source>periodic transactions are a budget or a forecast, not books. Remove them, or write them out.</source>
        <translation>Wiederkehrende Vorgänge sind Planung, keine Bücher. Entfernen Sie sie oder schreiben Sie sie aus.</translation>
    </message>
    <message>
        <source>rules for automatic postings are not taken over. Write their postings out ('hledger print --auto').</source>
        <translation>Regeln für automatische Buchungen werden nicht übernommen. Schreiben Sie deren Buchungen aus ('hledger print --auto').</translation>
    </message>
    <message>
        <source>something is missing at the end of the line.</source>
        <translation>Am Ende der Zeile fehlt etwas.</translation>
    </message>
    <message>
        <source>the account {account} is opened twice.</source>
        <translation>Das Konto {account} wird zweimal eröffnet.</translation>
    </message>
    <message>
        <source>the cell is empty.</source>
        <translation>Die Zelle ist leer.</translation>
    </message>
    <message>
        <source>the connection was broken off</source>
        <translation>die Verbindung wurde abgebrochen</translation>
    </message>
    <message>
        <source>the file '{file}' is included and cannot be read.</source>
        <translation>Die Datei '{file}' ist eingebunden und kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>the file '{file}' is included. Give it as well, or put it in here.</source>
        <translation>Die Datei '{file}' ist eingebunden. Geben Sie sie mit, oder fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>the number is longer than 20 signs.</source>
        <translation>die Nummer hat mehr als 20 Zeichen.</translation>
    </message>
    <message>
        <source>the number {number} is {name} here. Change one of them.</source>
        <translation>die Nummer {number} ist hier {name}. Ändern Sie eine von beiden.</translation>
    </message>
    <message>
        <source>the number {number} stands there twice.</source>
        <translation>Die Nummer {number} steht zweimal da.</translation>
    </message>
    <message>
        <source>the proxy of this network does not let it through ({problem})</source>
        <translation>der Proxy dieses Netzwerks lässt die Verbindung nicht durch ({problem})</translation>
    </message>
    <message>
        <source>the row names nobody who owes or is owed.</source>
        <translation>Die Zeile nennt niemanden, der schuldet oder dem geschuldet wird.</translation>
    </message>
    <message>
        <source>the transaction does not balance: {amount} are left over.</source>
        <translation>Der Vorgang geht nicht auf: {amount} bleiben übrig.</translation>
    </message>
    <message>
        <source>there is no rate of {currency} to {base} on {day} or before. Add one to the ledger's prices.</source>
        <translation>Es gibt keinen Kurs von {currency} zu {base} am {day} oder davor. Fügen Sie den Preisen des Hauptbuchs einen hinzu.</translation>
    </message>
    <message>
        <source>there is no rate of {currency}. Store one first.</source>
        <translation>für {currency} gibt es keinen Kurs. Legen Sie zuerst einen an.</translation>
    </message>
    <message>
        <source>this computer has no way to it; it may not be connected</source>
        <translation>dieser Computer hat keinen Weg zu ihm; vielleicht ist er nicht verbunden</translation>
    </message>
    <message>
        <source>this is no text file.</source>
        <translation>Das ist keine Textdatei.</translation>
    </message>
    <message>
        <source>this is not UTF-8. Save the file as UTF-8.</source>
        <translation>Das ist kein UTF-8. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>this posting needs an amount; only one may lack it.</source>
        <translation>Diese Buchung braucht einen Betrag; nur einer darf er fehlen.</translation>
    </message>
    <message>
        <source>units that come in need their cost.</source>
        <translation>Zugehende Stücke brauchen ihren Einstand.</translation>
    </message>
    <message>
        <source>{above} stands below {below} already, so it cannot be its {field}.</source>
        <translation>{above} steht bereits unter {below} und kann deshalb hier nicht eingesetzt werden: {field}.</translation>
    </message>
    <message>
        <source>{account} is said to hold {amount} {currency}, and holds {value}.</source>
        <translation>{account} soll {amount} {currency} enthalten und enthält {value}.</translation>
    </message>
    <message>
        <source>{amount} {currency} has more decimals than that currency has. Round it in the other program.</source>
        <translation>{amount} {currency} hat mehr Nachkommastellen als die Währung. Runden Sie den Betrag im anderen Programm.</translation>
    </message>
    <message>
        <source>{code} has entries without a customer or vendor.</source>
        <translation>Auf Konto {code} ist ohne Kunden oder Lieferanten gebucht.</translation>
    </message>
    <message>
        <source>{code} has entries, so it cannot become a heading.</source>
        <translation>Auf Konto {code} ist gebucht, deshalb kann es keine Überschrift werden.</translation>
    </message>
    <message>
        <source>{code} has entries, so it keeps its currency.</source>
        <translation>Auf Konto {code} ist gebucht, deshalb behält es seine Währung.</translation>
    </message>
    <message>
        <source>{code} has entries, which would move to another part of the reports. Move its balance instead.</source>
        <translation>Auf Konto {code} ist gebucht; die Buchungen kämen an eine andere Stelle der Berichte. Buchen Sie stattdessen den Saldo um.</translation>
    </message>
    <message>
        <source>{code} has entries: end its use instead.</source>
        <translation>Auf Konto {code} ist gebucht: Beenden Sie stattdessen seine Nutzung.</translation>
    </message>
    <message>
        <source>{count} records are called '{name}'.</source>
        <translation>{count} Datensätze heißen „{name}“.</translation>
    </message>
    <message>
        <source>{count} {records} have '{name}'; which one is meant?</source>
        <translation>„{name}“ steht bei {count} {records}; was ist gemeint?</translation>
    </message>
    <message>
        <source>{element} is missing. The file is not as banks write it: export it again.</source>
        <translation>{element} fehlt. Die Datei ist nicht so, wie Banken sie schreiben: Exportieren Sie sie neu.</translation>
    </message>
    <message>
        <source>{explained} of {amount} {currency} are explained; {missing} are left.</source>
        <translation>{explained} von {amount} {currency} sind erklärt; {missing} bleiben übrig.</translation>
    </message>
    <message>
        <source>{fields}: changed by {who} in the meantime.</source>
        <translation>{fields}: inzwischen von {who} geändert.</translation>
    </message>
    <message>
        <source>{field} can hold only one of the two.</source>
        <translation>„{field}“ kann nur eines von beiden enthalten.</translation>
    </message>
    <message>
        <source>{field} changes only through its own action.</source>
        <translation>„{field}“ ändert sich nur über die eigene Aktion.</translation>
    </message>
    <message>
        <source>{field} contains a character that cannot be stored.</source>
        <translation>„{field}“ enthält ein Zeichen, das nicht gespeichert werden kann.</translation>
    </message>
    <message>
        <source>{field} contains a number that is too large.</source>
        <translation>„{field}“ enthält eine zu große Zahl.</translation>
    </message>
    <message>
        <source>{field} contains text that cannot be stored.</source>
        <translation>„{field}“ enthält Text, der nicht gespeichert werden kann.</translation>
    </message>
    <message>
        <source>{field} has a key that is not a short text.</source>
        <translation>„{field}“ hat einen Schlüssel, der kein kurzer Text ist.</translation>
    </message>
    <message>
        <source>{field} has a member that is longer than {limit} characters or cannot be stored.</source>
        <translation>„{field}“ hat einen Eintrag, der länger als {limit} Zeichen ist oder nicht gespeichert werden kann.</translation>
    </message>
    <message>
        <source>{field} has letters that could not be read; write them anew.</source>
        <translation>„{field}“ hat Buchstaben, die nicht gelesen werden konnten; schreiben Sie sie neu.</translation>
    </message>
    <message>
        <source>{field} has more decimals than its currency.</source>
        <translation>„{field}“ hat mehr Nachkommastellen als die Währung.</translation>
    </message>
    <message>
        <source>{field} has more than {limit} lines.</source>
        <translation>„{field}“ hat mehr als {limit} Zeilen.</translation>
    </message>
    <message>
        <source>{field} has more than {limit} members.</source>
        <translation>„{field}“ hat mehr als {limit} Einträge.</translation>
    </message>
    <message>
        <source>{field} is between two values.</source>
        <translation>„{field}“ liegt zwischen zwei Werten.</translation>
    </message>
    <message>
        <source>{field} is compared with a day such as 2026-11-20.</source>
        <translation>„{field}“ wird mit einem Tag wie 2026-11-20 verglichen.</translation>
    </message>
    <message>
        <source>{field} is compared with a list of values.</source>
        <translation>„{field}“ wird mit einer Liste von Werten verglichen.</translation>
    </message>
    <message>
        <source>{field} is compared with a number that is too large.</source>
        <translation>„{field}“ wird mit einer zu großen Zahl verglichen.</translation>
    </message>
    <message>
        <source>{field} is compared with at most {limit} characters.</source>
        <translation>„{field}“ wird mit höchstens {limit} Zeichen verglichen.</translation>
    </message>
    <message>
        <source>{field} is compared with one value.</source>
        <translation>„{field}“ wird mit einem einzigen Wert verglichen.</translation>
    </message>
    <message>
        <source>{field} is in {other}, but the row's currency is {currency}.</source>
        <translation>„{field}“ ist in {other}, aber die Währung der Zeile ist {currency}.</translation>
    </message>
    <message>
        <source>{field} is longer than {limit} characters.</source>
        <translation>„{field}“ ist länger als {limit} Zeichen.</translation>
    </message>
    <message>
        <source>{field} is nested too deeply.</source>
        <translation>„{field}“ ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>{field} is not compared in this way.</source>
        <translation>„{field}“ lässt sich so nicht vergleichen.</translation>
    </message>
    <message>
        <source>{field} is not searched by its text.</source>
        <translation>„{field}“ wird nicht nach seinem Text durchsucht.</translation>
    </message>
    <message>
        <source>{field} is required.</source>
        <translation>„{field}“ muss ausgefüllt sein.</translation>
    </message>
    <message>
        <source>{field} is set by the product and cannot be changed.</source>
        <translation>„{field}“ wird vom Programm gesetzt und kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>{field} may hold only texts, whole numbers, true, false and null.</source>
        <translation>„{field}“ darf nur Texte, ganze Zahlen, true, false und null enthalten.</translation>
    </message>
    <message>
        <source>{field} must be a currency code such as EUR.</source>
        <translation>„{field}“ muss ein Währungscode wie EUR sein.</translation>
    </message>
    <message>
        <source>{field} must be a day such as 2026-11-20.</source>
        <translation>„{field}“ muss ein Tag wie 2026-11-20 sein.</translation>
    </message>
    <message>
        <source>{field} must be a language code such as en or pt-BR.</source>
        <translation>„{field}“ muss ein Sprachcode wie en oder pt-BR sein.</translation>
    </message>
    <message>
        <source>{field} must be a list of lines.</source>
        <translation>„{field}“ muss eine Liste von Zeilen sein.</translation>
    </message>
    <message>
        <source>{field} must be a list of record ids.</source>
        <translation>„{field}“ muss eine Liste von Kennungen sein.</translation>
    </message>
    <message>
        <source>{field} must be a list of texts.</source>
        <translation>„{field}“ muss eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>{field} must be a two-letter country code such as DE.</source>
        <translation>„{field}“ muss ein Ländercode aus zwei Buchstaben wie DE sein.</translation>
    </message>
    <message>
        <source>{field} must be a web address that starts with https://.</source>
        <translation>„{field}“ muss eine Webadresse sein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>{field} must be a whole number.</source>
        <translation>„{field}“ muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>{field} must be an e-mail address such as name@example.org.</source>
        <translation>„{field}“ muss eine E-Mail-Adresse wie name@example.org sein.</translation>
    </message>
    <message>
        <source>{field} must be between {low} and {high}.</source>
        <translation>„{field}“ muss zwischen {low} und {high} liegen.</translation>
    </message>
    <message>
        <source>{field} must be one of {options}.</source>
        <translation>„{field}“ muss eines von diesen sein: {options}.</translation>
    </message>
    <message>
        <source>{field} must be text, as in '{example}'.</source>
        <translation>„{field}“ muss Text sein, wie in „{example}“.</translation>
    </message>
    <message>
        <source>{field} must be text.</source>
        <translation>„{field}“ muss Text sein.</translation>
    </message>
    <message>
        <source>{field} must be the id of a record.</source>
        <translation>„{field}“ muss die Kennung eines Datensatzes sein.</translation>
    </message>
    <message>
        <source>{field} must be true or false.</source>
        <translation>„{field}“ muss wahr oder falsch sein.</translation>
    </message>
    <message>
        <source>{field} needs a currency: map a column to it, or choose one for the import.</source>
        <translation>„{field}“ braucht eine Währung: Ordnen Sie ihr eine Spalte zu, oder wählen Sie eine für den Import.</translation>
    </message>
    <message>
        <source>{field} points at a record that does not exist.</source>
        <translation>„{field}“ verweist auf einen Datensatz, den es nicht gibt.</translation>
    </message>
    <message>
        <source>{field} would be no day of the calendar.</source>
        <translation>„{field}“ wäre kein Tag des Kalenders.</translation>
    </message>
    <message>
        <source>{field}: there is no {record} called '{name}'.</source>
        <translation>{field}: „{name}“ wurde nicht gefunden ({record}).</translation>
    </message>
    <message>
        <source>{field}: there is no {record} called '{name}'. There are: {names}.</source>
        <translation>{field}: „{name}“ wurde nicht gefunden ({record}). Es gibt: {names}.</translation>
    </message>
    <message>
        <source>{field}: {count} {records} are called '{name}'.</source>
        <translation>{field}: „{name}“ gibt es mehrfach ({count} {records}).</translation>
    </message>
    <message>
        <source>{field}: {name} was deleted in the meantime.</source>
        <translation>{field}: {name} wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>{field}: {name} was merged into {other}.</source>
        <translation>{field}: {name} wurde mit {other} zusammengeführt.</translation>
    </message>
    <message>
        <source>{field}: {why}.</source>
        <translation>{field}: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be read as an Excel workbook: {problem}.</source>
        <translation>{file} kann nicht als Excel-Arbeitsmappe gelesen werden: {problem}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {problem}.</source>
        <translation>{file} kann nicht gelesen werden: {problem}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {problem}.</source>
        <translation>{file} kann nicht geschrieben werden: {problem}.</translation>
    </message>
    <message>
        <source>{file} has {count} MB; one import takes at most {limit} MB. Split it into several files.</source>
        <translation>{file} hat {count} MB; ein Import nimmt höchstens {limit} MB. Teilen Sie die Datei auf.</translation>
    </message>
    <message>
        <source>{file} is damaged or no Excel workbook: {problem}.</source>
        <translation>{file} ist beschädigt oder keine Excel-Arbeitsmappe: {problem}.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB.</source>
        <translation>{file} ist größer als {limit} MB.</translation>
    </message>
    <message>
        <source>{file} is locked with a password. Save it without one, and import that.</source>
        <translation>{file} ist mit einem Passwort geschützt. Speichern Sie die Datei ohne Passwort und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{file} unfolds to more than {limit} times its size, which no real table does. It was not opened.</source>
        <translation>{file} entpackt sich auf mehr als das {limit}-Fache der Größe, was keine echte Tabelle tut. Die Datei wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}</source>
        <translation>{file}, Zeile {line}: {reason}</translation>
    </message>
    <message>
        <source>{folder} cannot be written to on this computer ({problem}).</source>
        <translation>In {folder} kann auf diesem Computer nicht geschrieben werden ({problem}).</translation>
    </message>
    <message>
        <source>{journal} is no journal for this kind of document.</source>
        <translation>{journal} ist kein Journal für diese Art von Beleg.</translation>
    </message>
    <message>
        <source>{month} belongs to a fiscal year already.</source>
        <translation>{month} gehört bereits zu einem Geschäftsjahr.</translation>
    </message>
    <message>
        <source>{name} charged {charged} {currency} net at {percent} % tax; {amount} of it are credited already. This would be more.</source>
        <translation>{name} hat {charged} {currency} netto zu {percent} % Steuer berechnet; {amount} davon sind schon gutgeschrieben. Das wäre mehr.</translation>
    </message>
    <message>
        <source>{name} charged {charged} {currency} without tax; {amount} of it are credited already. This would be more.</source>
        <translation>{name} hat {charged} {currency} ohne Steuer berechnet; {amount} davon sind schon gutgeschrieben. Das wäre mehr.</translation>
    </message>
    <message>
        <source>{name} has no rate on {day}.</source>
        <translation>{name} hat am {day} keinen Satz.</translation>
    </message>
    <message>
        <source>{name} has no sheet '{sheet}'. It has: {names}.</source>
        <translation>{name} hat kein Blatt „{sheet}“. Vorhanden sind: {names}.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is opened again as a whole or not at all.</source>
        <translation>{name} wird ganz oder gar nicht wieder geöffnet.</translation>
    </message>
    <message>
        <source>{name} is settled already.</source>
        <translation>{name} ist schon verrechnet.</translation>
    </message>
    <message>
        <source>{name} was merged into {other}; the change was made there.</source>
        <translation>{name} wurde mit {other} zusammengeführt; dort wurde die Änderung gemacht.</translation>
    </message>
    <message>
        <source>{number} is not how VAT numbers of {country} are written.</source>
        <translation>{number} ist keine USt-IdNr., wie man sie in {country} schreibt.</translation>
    </message>
    <message>
        <source>{reason} Other than CSV, a bank file may be OFX, CAMT, MT940 or QIF.</source>
        <translation>{reason} Außer CSV kann eine Bankdatei OFX, CAMT, MT940 oder QIF sein.</translation>
    </message>
    <message>
        <source>{records} are changed by the product itself, not by hand.</source>
        <translation>{records} werden vom Programm selbst geändert, nicht von Hand.</translation>
    </message>
    <message>
        <source>{records} are made by the product itself and cannot be imported.</source>
        <translation>{records} werden vom Programm selbst erzeugt und können nicht importiert werden.</translation>
    </message>
    <message>
        <source>{verb} takes no argument '{name}'.</source>
        <translation>{verb} kennt keine Angabe „{name}“.</translation>
    </message>
    <message>
        <source>{where}: '{value}' is no day</source>
        <translation>{where}: '{value}' ist kein Tag</translation>
    </message>
    <message>
        <source>{where}: {reason}</source>
        <translation>{where}: {reason}</translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>Enter edits it</source>
        <translation>Enter bearbeitet</translation>
    </message>
    <message>
        <source>Enter opens it</source>
        <translation>Enter öffnet</translation>
    </message>
    <message>
        <source>Enter opens it, F2 edits it</source>
        <translation>Enter öffnet, F2 bearbeitet</translation>
    </message>
    <message>
        <source>Not confirmed by the server yet</source>
        <translation>Noch nicht vom Server bestätigt</translation>
    </message>
    <message>
        <source>Open {address}</source>
        <translation>{address} öffnen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>A choice needs at least one choice.</source>
        <translation>Ein Auswahlfeld braucht mindestens einen Auswahlwert.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a field…</source>
        <translation>Feld hinzufügen…</translation>
    </message>
    <message>
        <source>An amount of money needs its currency.</source>
        <translation>Ein Geldbetrag braucht seine Währung.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Reaktivieren</translation>
    </message>
    <message>
        <source>Bring back {name}</source>
        <translation>{name} reaktivieren</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} bearbeiten</translation>
    </message>
    <message>
        <source>Field of {records}</source>
        <translation>Feld für {records}</translation>
    </message>
    <message>
        <source>Field {name}</source>
        <translation>Feld {name}</translation>
    </message>
    <message>
        <source>Fields that your organisation adds. Everybody sees them: in records, lists, filters and imports.</source>
        <translation>Felder, die Ihre Organisation ergänzt. Alle sehen sie: in Datensätzen, Listen, Filtern und Importen.</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>{name} nach unten</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>{name} nach oben</translation>
    </message>
    <message>
        <source>New field of {records}</source>
        <translation>Neues Feld für {records}</translation>
    </message>
    <message>
        <source>No fields of your own yet.</source>
        <translation>Noch keine eigenen Felder.</translation>
    </message>
    <message>
        <source>Order of fields</source>
        <translation>Reihenfolge der Felder</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Retire {name}</source>
        <translation>{name} deaktivieren</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Say what kind of record the field points at.</source>
        <translation>Sagen Sie, auf welche Art von Datensatz das Feld verweist.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>{kind}, asked for</source>
        <translation>{kind}, wird abgefragt</translation>
    </message>
    <message>
        <source>{name} brought back</source>
        <translation>{name} reaktiviert</translation>
    </message>
    <message>
        <source>{name} retired</source>
        <translation>{name} deaktiviert</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Add a condition to this group</source>
        <translation>Bedingung zu dieser Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Alle davon</translation>
    </message>
    <message>
        <source>And…</source>
        <translation>Und…</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Eine davon</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Change a condition</source>
        <translation>Bedingung ändern</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Enter changes it, Del removes it</source>
        <translation>Enter ändert, Entf entfernt</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by…</source>
        <translation>Filtern nach…</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Zeitraum suchen</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Wert suchen</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>Nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>Or…</source>
        <translation>Oder…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove all conditions</source>
        <translation>Alle Bedingungen entfernen</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Als Ansicht speichern…</translation>
    </message>
    <message>
        <source>Save as my own view…</source>
        <translation>Als eigene Ansicht speichern…</translation>
    </message>
    <message>
        <source>Show the view again as it was saved</source>
        <translation>Ansicht wieder wie gespeichert anzeigen</translation>
    </message>
    <message>
        <source>Whether all conditions have to hold, or any</source>
        <translation>Ob alle Bedingungen gelten müssen oder eine genügt</translation>
    </message>
    <message>
        <source>Words, with commas between them</source>
        <translation>Wörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>before today</source>
        <translation>vor heute</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>has all of</source>
        <translation>enthält alle von</translation>
    </message>
    <message>
        <source>has any of</source>
        <translation>enthält eines von</translation>
    </message>
    <message>
        <source>has none of</source>
        <translation>enthält keines von</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>ist nach</translation>
    </message>
    <message>
        <source>is any of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>ist vor</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>ist kleiner als</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>ist zwischen</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is me</source>
        <translation>bin ich</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ist keines von</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>ist nicht leer</translation>
    </message>
    <message>
        <source>is not yes</source>
        <translation>ist nicht Ja</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>ist am</translation>
    </message>
    <message>
        <source>is yes</source>
        <translation>ist Ja</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>letzter Monat</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>letztes Quartal</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>letzte Woche</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>letztes Jahr</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>nächster Monat</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>nächstes Quartal</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>nächste Woche</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>nächstes Jahr</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>the last {count} days</source>
        <translation>die letzten {count} Tage</translation>
    </message>
    <message>
        <source>the next {count} days</source>
        <translation>die nächsten {count} Tage</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>dieser Monat</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>dieses Quartal</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{field} (no longer there)</source>
        <translation>{field} (nicht mehr vorhanden)</translation>
    </message>
    <message>
        <source>{field} not: {value}</source>
        <translation>{field} nicht: {value}</translation>
    </message>
    <message>
        <source>{field} {comparison}</source>
        <translation>{field} {comparison}</translation>
    </message>
    <message>
        <source>{field} {comparison} {value}</source>
        <translation>{field} {comparison} {value}</translation>
    </message>
    <message>
        <source>{field}: me</source>
        <translation>{field}: ich</translation>
    </message>
    <message>
        <source>{field}: no</source>
        <translation>{field}: nein</translation>
    </message>
    <message>
        <source>{field}: yes</source>
        <translation>{field}: ja</translation>
    </message>
    <message>
        <source>{field}: {first} to {last}</source>
        <translation>{field}: {first} bis {last}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
</context>
<context>
    <name>FirstLoad</name>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>Getting your records</source>
        <translation>Ihre Datensätze werden geladen</translation>
    </message>
    <message>
        <source>They come as soon as the server can be reached.</source>
        <translation>Sie kommen, sobald der Server erreichbar ist.</translation>
    </message>
    <message>
        <source>{percent} % are here. You may close the window at any time: it goes on from there.</source>
        <translation>{percent} % sind da. Sie können das Fenster jederzeit schließen: Es geht danach dort weiter.</translation>
    </message>
    <message>
        <source>{percent} % are here. {reason} This is tried again by itself.</source>
        <translation>{percent} % sind da. {reason} Es wird von selbst erneut versucht.</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation><numerusform>%n Tag</numerusform><numerusform>%n Tage</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n deals</source>
        <translation><numerusform>%n Deal</numerusform><numerusform>%n Deals</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation><numerusform>%n Stunde</numerusform><numerusform>%n Stunden</numerusform></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 deal</source>
        <translation>1 Deal</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>50 % or more</source>
        <translation>50 % oder mehr</translation>
    </message>
    <message>
        <source>75 % or more</source>
        <translation>75 % oder mehr</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Alle offenen</translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>Alle Pipelines</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>As soon as deals are won, you see here how fast, and by whom.</source>
        <translation>Sobald Deals gewonnen sind, sehen Sie hier, wie schnell und von wem.</translation>
    </message>
    <message>
        <source>Average value won</source>
        <translation>Durchschnittlich gewonnen</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>Best Case</translation>
    </message>
    <message>
        <source>By month of expected close</source>
        <translation>Nach Abschlussmonat</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Nach Zuständigen</translation>
    </message>
    <message>
        <source>Choose the period</source>
        <translation>Zeitraum auswählen</translation>
    </message>
    <message>
        <source>Choose the pipeline of the reports</source>
        <translation>Pipeline der Berichte auswählen</translation>
    </message>
    <message>
        <source>Choose whose deals are reckoned</source>
        <translation>Auswählen, wessen Deals zählen</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Copy the charts as a picture</source>
        <translation>Diagramme als Bild kopieren</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Deals that left</source>
        <translation>Phase verlassen</translation>
    </message>
    <message>
        <source>Deals won</source>
        <translation>Gewonnene Deals</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Forecast and reports</source>
        <translation>Prognose und Berichte</translation>
    </message>
    <message>
        <source>From stage to stage</source>
        <translation>Von Phase zu Phase</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Trichter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Quote weiter</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Hälfte</translation>
    </message>
    <message>
        <source>Half of the deals</source>
        <translation>Hälfte der Deals</translation>
    </message>
    <message>
        <source>How long deals stay</source>
        <translation>Verweildauer der Deals</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Less likely</source>
        <translation>Weniger wahrscheinlich</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>Länger als üblich</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Lost here</source>
        <translation>Hier verloren</translation>
    </message>
    <message>
        <source>Lost in {stage}</source>
        <translation>Verloren in {stage}</translation>
    </message>
    <message>
        <source>Lost: {reason}</source>
        <translation>Verloren: {reason}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Move deals on, and you see here how long they stay in each stage.</source>
        <translation>Verschieben Sie Deals, und Sie sehen hier, wie lange sie in jeder Phase bleiben.</translation>
    </message>
    <message>
        <source>Next report</source>
        <translation>Nächster Bericht</translation>
    </message>
    <message>
        <source>Nine of ten</source>
        <translation>Neun von zehn</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>No deals: {words}</source>
        <translation>Keine Deals: {words}</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Nothing to reckon with yet</source>
        <translation>Noch nichts zu berechnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Offene Deals</translation>
    </message>
    <message>
        <source>Open deals with an amount and a day of expected close make the forecast.</source>
        <translation>Offene Deals mit Betrag und Abschlussdatum ergeben die Prognose.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>Zuständig: {name}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Period: {name}</source>
        <translation>Zeitraum: {name}</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Bild kopiert</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Pipeline: {name}</source>
        <translation>Pipeline: {name}</translation>
    </message>
    <message>
        <source>Print or export</source>
        <translation>Drucken oder exportieren</translation>
    </message>
    <message>
        <source>Print this report, or save it as PDF…</source>
        <translation>Diesen Bericht drucken oder als PDF speichern…</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Reached {stage}</source>
        <translation>{stage} erreicht</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Report before</source>
        <translation>Vorheriger Bericht</translation>
    </message>
    <message>
        <source>Sales velocity</source>
        <translation>Vertriebsgeschwindigkeit</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <source>Save the figures as CSV…</source>
        <translation>Zahlen als CSV speichern…</translation>
    </message>
    <message>
        <source>Save the figures for Excel…</source>
        <translation>Zahlen für Excel speichern…</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Show charts as tables, or tables as charts</source>
        <translation>Diagramme als Tabellen oder Tabellen als Diagramme anzeigen</translation>
    </message>
    <message>
        <source>Show {report}</source>
        <translation>{report} anzeigen</translation>
    </message>
    <message>
        <source>Slowest stage</source>
        <translation>Langsamste Phase</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Speed and people</source>
        <translation>Tempo und Personen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Noch hier</translation>
    </message>
    <message>
        <source>Still in {stage}</source>
        <translation>Noch in {stage}</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>The funnel shows how far the deals come that began in the period.</source>
        <translation>Der Trichter zeigt, wie weit die im Zeitraum begonnenen Deals kommen.</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Die letzten 12 Monate</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>Die letzten 90 Tage</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Jetzt dort</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Time in stage</source>
        <translation>Zeit in der Phase</translation>
    </message>
    <message>
        <source>Time to win</source>
        <translation>Dauer bis Gewinn</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Zu lange</translation>
    </message>
    <message>
        <source>Too long in its stage</source>
        <translation>Zu lange in der Phase</translation>
    </message>
    <message>
        <source>Too long in {stage}</source>
        <translation>Zu lange in {stage}</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Gewichtet</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Weitergekommen</translation>
    </message>
    <message>
        <source>Went on from {stage}</source>
        <translation>Weitergekommen aus {stage}</translation>
    </message>
    <message>
        <source>When a deal is lost you are asked why. The reasons add up here.</source>
        <translation>Wenn ein Deal verloren geht, werden Sie nach dem Grund gefragt. Hier werden die Gründe zusammengezählt.</translation>
    </message>
    <message>
        <source>Where won deals came from</source>
        <translation>Herkunft gewonnener Deals</translation>
    </message>
    <message>
        <source>Why deals were lost</source>
        <translation>Gründe für verlorene Deals</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Abschlussquote</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Won and lost</source>
        <translation>Gewonnen und verloren</translation>
    </message>
    <message>
        <source>Won by {name}</source>
        <translation>Gewonnen von {name}</translation>
    </message>
    <message>
        <source>Won in {month}</source>
        <translation>Gewonnen im {month}</translation>
    </message>
    <message>
        <source>Won month by month</source>
        <translation>Gewonnen nach Monat</translation>
    </message>
    <message>
        <source>Won this month</source>
        <translation>Diesen Monat gewonnen</translation>
    </message>
    <message>
        <source>Won: {reason}</source>
        <translation>Gewonnen: {reason}</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>deals that began in the period</source>
        <translation>im Zeitraum begonnene Deals</translation>
    </message>
    <message>
        <source>half of the deals take longer than {time}</source>
        <translation>die Hälfte der Deals braucht länger als {time}</translation>
    </message>
    <message>
        <source>of {deals}</source>
        <translation>von {deals}</translation>
    </message>
    <message>
        <source>on average</source>
        <translation>im Durchschnitt</translation>
    </message>
    <message>
        <source>period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>stays that ended in the period</source>
        <translation>im Zeitraum beendete Aufenthalte</translation>
    </message>
    <message>
        <source>walk a chart</source>
        <translation>im Diagramm bewegen</translation>
    </message>
    <message>
        <source>won and likely</source>
        <translation>gewonnen und wahrscheinlich</translation>
    </message>
    <message>
        <source>won and possible</source>
        <translation>gewonnen und möglich</translation>
    </message>
    <message>
        <source>won in the period, and the win rate</source>
        <translation>im Zeitraum gewonnen, mit Abschlussquote</translation>
    </message>
    <message>
        <source>{currency}, not weighted</source>
        <translation>{currency}, nicht gewichtet</translation>
    </message>
    <message>
        <source>{currency}, weighted</source>
        <translation>{currency}, gewichtet</translation>
    </message>
    <message>
        <source>{currency}: {amount} weighted</source>
        <translation>{currency}: {amount} gewichtet</translation>
    </message>
    <message>
        <source>{currency}: {amount} won</source>
        <translation>{currency}: {amount} gewonnen</translation>
    </message>
    <message>
        <source>{deals} now</source>
        <translation>jetzt {deals}</translation>
    </message>
    <message>
        <source>{month}: {amount} won, {deals}</source>
        <translation>{month}: {amount} gewonnen, {deals}</translation>
    </message>
    <message>
        <source>{name}: {amount} weighted, {deals}</source>
        <translation>{name}: {amount} gewichtet, {deals}</translation>
    </message>
    <message>
        <source>{name}: {amount} won, {share} of what was decided</source>
        <translation>{name}: {amount} gewonnen, {share} der entschiedenen Deals</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} too long</source>
        <translation>{number} zu lange</translation>
    </message>
    <message>
        <source>{reason}: {deals}, {share}</source>
        <translation>{reason}: {deals}, {share}</translation>
    </message>
    <message>
        <source>{share} go on</source>
        <translation>{share} weiter</translation>
    </message>
    <message>
        <source>{stage}: half of the deals stay up to {time}</source>
        <translation>{stage}: Die Hälfte der Deals bleibt bis zu {time}</translation>
    </message>
    <message>
        <source>{stage}: nine of ten deals stay up to {time}</source>
        <translation>{stage}: Neun von zehn Deals bleiben bis zu {time}</translation>
    </message>
    <message>
        <source>{won} won, {lost} lost</source>
        <translation>{won} gewonnen, {lost} verloren</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message numerus="yes">
        <source>%n more fields</source>
        <translation><numerusform>%n weiteres Feld</numerusform><numerusform>%n weitere Felder</numerusform></translation>
    </message>
    <message>
        <source>1 more field</source>
        <translation>1 weiteres Feld</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Weniger Felder</translation>
    </message>
    <message>
        <source>{field} of {title}</source>
        <translation>{field} von {title}</translation>
    </message>
    <message>
        <source>{section}, folded away</source>
        <translation>{section}, zugeklappt</translation>
    </message>
    <message>
        <source>{section}, unfolded</source>
        <translation>{section}, aufgeklappt</translation>
    </message>
</context>
<context>
    <name>Given</name>
    <message>
        <source>Closed Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Closed Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Verhandlung</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>Nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>Without {field}</source>
        <translation>{field}: keine Angabe</translation>
    </message>
    <message>
        <source>{field}: yes</source>
        <translation>{field}: ja</translation>
    </message>
</context>
<context>
    <name>HandedOver</name>
    <message numerus="yes">
        <source>%n changes wait for a decision</source>
        <translation><numerusform>%n Änderung wartet auf eine Entscheidung</numerusform><numerusform>%n Änderungen warten auf eine Entscheidung</numerusform></translation>
    </message>
    <message>
        <source>1 change waits for a decision</source>
        <translation>1 Änderung wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>Changes that were handed over</source>
        <translation>Übergebene Änderungen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard what was wanted</source>
        <translation>Gewünschte Änderung verwerfen</translation>
    </message>
    <message>
        <source>Discarded: {deed}</source>
        <translation>Verworfen: {deed}</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Umsetzen</translation>
    </message>
    <message>
        <source>Do it over what others did</source>
        <translation>Über die Änderungen anderer hinweg umsetzen</translation>
    </message>
    <message>
        <source>Do what was wanted</source>
        <translation>Gewünschte Änderung umsetzen</translation>
    </message>
    <message>
        <source>Do what was wanted, whatever others did since</source>
        <translation>Gewünschte Änderung umsetzen, was andere seitdem auch getan haben</translation>
    </message>
    <message>
        <source>Done for {person}: {deed}</source>
        <translation>Für {person} umgesetzt: {deed}</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>Next piece of work</source>
        <translation>Nächste Übergabe</translation>
    </message>
    <message>
        <source>Not done: {reason}</source>
        <translation>Nicht umgesetzt: {reason}</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Nichts wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <source>Open the record of the work</source>
        <translation>Datensatz der Übergabe öffnen</translation>
    </message>
    <message>
        <source>Previous piece of work</source>
        <translation>Vorherige Übergabe</translation>
    </message>
    <message>
        <source>The server has the list</source>
        <translation>Die Liste liegt auf dem Server</translation>
    </message>
    <message>
        <source>Tried before: {outcome}</source>
        <translation>Schon versucht: {outcome}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>When somebody loses access to records, what they had changed and not sent comes here, and you decide what becomes of it. Nothing of it is ever deleted.</source>
        <translation>Verliert jemand den Zugriff auf Datensätze, kommen die noch nicht gesendeten Änderungen hierher, und Sie entscheiden, was daraus wird. Nichts davon wird je gelöscht.</translation>
    </message>
    <message>
        <source>handed over {when}</source>
        <translation>übergeben: {when}</translation>
    </message>
    <message>
        <source>{fields} of {record}</source>
        <translation>{fields} von {record}</translation>
    </message>
    <message>
        <source>{person} lost access before this was sent. If you do it, it is your change, and the history says so.</source>
        <translation>{person} hat den Zugriff verloren, bevor dies gesendet wurde. Wenn Sie es umsetzen, ist es Ihre Änderung, und der Verlauf vermerkt das.</translation>
    </message>
</context>
<context>
    <name>HeadButton</name>
    <message>
        <source>Switch organisation, sign out</source>
        <translation>Organisation wechseln, abmelden</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n bank lines are not explained yet</source>
        <translation><numerusform>%n Bankzeile ist noch nicht erklärt</numerusform><numerusform>%n Bankzeilen sind noch nicht erklärt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n bills are due within a week</source>
        <translation><numerusform>%n Rechnung ist binnen einer Woche zu zahlen</numerusform><numerusform>%n Rechnungen sind binnen einer Woche zu zahlen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n bills wait for approval</source>
        <translation><numerusform>%n Eingangsrechnung wartet auf Freigabe</numerusform><numerusform>%n Eingangsrechnungen warten auf Freigabe</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes need you</source>
        <translation><numerusform>%n Änderung wartet auf Sie</numerusform><numerusform>%n Änderungen warten auf Sie</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait to be sent</source>
        <translation><numerusform>%n Änderung wartet auf das Senden</numerusform><numerusform>%n Änderungen warten auf das Senden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n invoices are overdue</source>
        <translation><numerusform>%n Rechnung ist überfällig</numerusform><numerusform>%n Rechnungen sind überfällig</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n letters could not be sent</source>
        <translation><numerusform>%n Brief konnte nicht gesendet werden</numerusform><numerusform>%n Briefe konnten nicht gesendet werden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n reminders are proposed</source>
        <translation><numerusform>%n Mahnung ist vorgeschlagen</numerusform><numerusform>%n Mahnungen sind vorgeschlagen</numerusform></translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a quick link…</source>
        <translation>Schnellzugriff hinzufügen…</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Arrange this page</source>
        <translation>Diese Seite anordnen</translation>
    </message>
    <message>
        <source>Arrange this page…</source>
        <translation>Diese Seite anordnen…</translation>
    </message>
    <message>
        <source>Arrange {card}</source>
        <translation>{card} anordnen</translation>
    </message>
    <message>
        <source>As in the beginning</source>
        <translation>Standard wiederherstellen</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Books that need you</source>
        <translation>Bücher, die Sie brauchen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Deals that need you</source>
        <translation>Deals mit Handlungsbedarf</translation>
    </message>
    <message>
        <source>Every deal of yours has its next step, and none is late.</source>
        <translation>Alle Ihre Deals haben einen nächsten Schritt, und keiner ist überfällig.</translation>
    </message>
    <message>
        <source>Everything is sent, and nothing needs a choice of yours.</source>
        <translation>Alles ist gesendet, und nichts erfordert Ihre Entscheidung.</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Keep among the quick links, or take away</source>
        <translation>In den Schnellzugriff aufnehmen oder daraus entfernen</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Nothing is overdue, and nothing waits to be paid, explained or closed.</source>
        <translation>Nichts ist überfällig, und nichts wartet darauf, bezahlt, erklärt oder abgeschlossen zu werden.</translation>
    </message>
    <message>
        <source>Nothing is planned for today. G M leads to your tasks, G K to the calendar.</source>
        <translation>Für heute ist nichts geplant. G M führt zu Ihren Aufgaben, G K zum Kalender.</translation>
    </message>
    <message>
        <source>One bank line is not explained yet</source>
        <translation>Eine Bankzeile ist noch nicht erklärt</translation>
    </message>
    <message>
        <source>One bill is due within a week</source>
        <translation>Eine Rechnung ist binnen einer Woche zu zahlen</translation>
    </message>
    <message>
        <source>One bill waits for approval</source>
        <translation>Eine Eingangsrechnung wartet auf Freigabe</translation>
    </message>
    <message>
        <source>One change needs you</source>
        <translation>Eine Änderung wartet auf Sie</translation>
    </message>
    <message>
        <source>One change waits to be sent</source>
        <translation>Eine Änderung wartet auf das Senden</translation>
    </message>
    <message>
        <source>One invoice is overdue</source>
        <translation>Eine Rechnung ist überfällig</translation>
    </message>
    <message>
        <source>One letter could not be sent</source>
        <translation>Ein Brief konnte nicht gesendet werden</translation>
    </message>
    <message>
        <source>One reminder is proposed</source>
        <translation>Eine Mahnung ist vorgeschlagen</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Previous line</source>
        <translation>Vorherige Zeile</translation>
    </message>
    <message>
        <source>Put places and records here that you often go to: press “Add”, or P on a record above.</source>
        <translation>Legen Sie hier ab, was Sie oft öffnen: Drücken Sie „Hinzufügen“ oder auf einem Datensatz oben P.</translation>
    </message>
    <message>
        <source>Quick links</source>
        <translation>Schnellzugriff</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Aufgabe erledigt</translation>
    </message>
    <message>
        <source>The records you open stand here, so that one key leads back to them.</source>
        <translation>Hier stehen die Datensätze, die Sie zuletzt geöffnet haben; eine Taste führt zu ihnen zurück.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>closes today</source>
        <translation>Abschluss heute</translation>
    </message>
    <message>
        <source>no next step</source>
        <translation>kein nächster Schritt</translation>
    </message>
    <message>
        <source>should have closed {day}</source>
        <translation>Abschluss war erwartet: {day}</translation>
    </message>
    <message>
        <source>{days} days in its stage</source>
        <translation>{days} Tage in der Phase</translation>
    </message>
    <message>
        <source>{month} can be closed</source>
        <translation>{month} kann abgeschlossen werden</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>1 row with a problem</source>
        <translation>1 Zeile mit einem Problem</translation>
    </message>
    <message>
        <source>3 April</source>
        <translation>3. April</translation>
    </message>
    <message>
        <source>3/4/2026 is</source>
        <translation>3/4/2026 ist</translation>
    </message>
    <message>
        <source>4 March</source>
        <translation>4. März</translation>
    </message>
    <message>
        <source>A currency has three letters, such as EUR.</source>
        <translation>Eine Währung hat drei Buchstaben, z. B. EUR.</translation>
    </message>
    <message>
        <source>Add a second one</source>
        <translation>Zusätzlich anlegen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Bereits vorhanden</translation>
    </message>
    <message>
        <source>Amounts without a currency are</source>
        <translation>Beträge ohne Währung sind</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Are a problem</source>
        <translation>Als Problem melden</translation>
    </message>
    <message>
        <source>Are left out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Are me</source>
        <translation>Durch mich ersetzen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Checking {done} of {total} rows…</source>
        <translation>{done} von {total} Zeilen werden geprüft…</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Datei für den Import auswählen</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here: a CSV export of HubSpot, Salesforce, Pipedrive, Outlook or Google Contacts, an Excel workbook, or vCards. You see what will happen before anything is written.</source>
        <translation>Wählen Sie eine Datei oder legen Sie sie hier ab: einen CSV-Export aus HubSpot, Salesforce, Pipedrive, Outlook oder Google Kontakte, eine Excel-Arbeitsmappe oder vCards. Sie sehen, was passieren wird, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Colleagues who are not here</source>
        <translation>Unbekannte Teammitglieder</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns of the file and their fields</source>
        <translation>Spalten der Datei und ihre Felder</translation>
    </message>
    <message>
        <source>Currency of amounts without one</source>
        <translation>Währung für Beträge ohne Angabe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Frühere Importe</translation>
    </message>
    <message>
        <source>Earlier imports…</source>
        <translation>Frühere Importe…</translation>
    </message>
    <message>
        <source>Fetching the table…</source>
        <translation>Tabelle wird abgerufen…</translation>
    </message>
    <message>
        <source>Field for {column}</source>
        <translation>Feld für {column}</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Ergänzen</translation>
    </message>
    <message>
        <source>Fill what is empty</source>
        <translation>Leere Felder ergänzen</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Im Hintergrund fortsetzen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import of {file}</source>
        <translation>{file} importieren</translation>
    </message>
    <message>
        <source>Import {records}</source>
        <translation>{records} importieren</translation>
    </message>
    <message>
        <source>Import {what}</source>
        <translation>{what} importieren</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import läuft…</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Link of a Google Sheets table</source>
        <translation>Link zu einer Google-Tabelle</translation>
    </message>
    <message>
        <source>Mend the saved rows in any spreadsheet and import that file as it is.</source>
        <translation>Korrigieren Sie die gespeicherten Zeilen in einer Tabellenkalkulation und importieren Sie die Datei einfach erneut.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Noch nichts importiert</translation>
    </message>
    <message>
        <source>Or paste the link of a Google Sheets table</source>
        <translation>Oder den Link zu einer Google-Tabelle einfügen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} wird gelesen…</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Same id in the other program</source>
        <translation>Gleiche Id im anderen Programm</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Gleicher Name</translation>
    </message>
    <message>
        <source>Same name and company</source>
        <translation>Gleicher Name und gleiches Unternehmen</translation>
    </message>
    <message>
        <source>Same number and name</source>
        <translation>Gleiche Nummer und gleicher Name</translation>
    </message>
    <message>
        <source>Same {field}</source>
        <translation>Gleicher Wert: {field}</translation>
    </message>
    <message>
        <source>Save rows with problems</source>
        <translation>Zeilen mit Problemen speichern</translation>
    </message>
    <message>
        <source>Save rows with problems…</source>
        <translation>Zeilen mit Problemen speichern…</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Tabellenblatt</translation>
    </message>
    <message>
        <source>Show more columns</source>
        <translation>Weitere Spalten anzeigen</translation>
    </message>
    <message>
        <source>Show more of {count} columns</source>
        <translation>Weitere von {count} Spalten anzeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Tables and address books (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.vcf *.vcard)</source>
        <translation>Tabellen und Adressbücher (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Undone: {when} · {count} taken back</source>
        <translation>Rückgängig gemacht: {when} · {count} zurückgenommen</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Update it</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What other rows show</source>
        <translation>Aus anderen Zeilen ableiten</translation>
    </message>
    <message>
        <source>What somebody has changed, or come to use since, is left as it is and named here.</source>
        <translation>Was inzwischen geändert wurde oder verwendet wird, bleibt unverändert und wird hier genannt.</translation>
    </message>
    <message>
        <source>What you import on this computer is listed here, and can be undone as a whole, also much later.</source>
        <translation>Was Sie auf diesem Computer importieren, steht hier und lässt sich als Ganzes rückgängig machen, auch viel später.</translation>
    </message>
    <message>
        <source>Writing {done} of {total} changes…</source>
        <translation>{done} von {total} Änderungen werden geschrieben…</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>and {count} more: save the rows with problems to see each with its reason</source>
        <translation>und {count} weitere: Speichern Sie die Zeilen mit Problemen, um für jede den Grund zu sehen</translation>
    </message>
    <message>
        <source>looks like an export of {program}</source>
        <translation>sieht aus wie ein Export aus {program}</translation>
    </message>
    <message>
        <source>{count} already here</source>
        <translation>{count} bereits vorhanden</translation>
    </message>
    <message>
        <source>{count} as they were</source>
        <translation>{count} wie zuvor</translation>
    </message>
    <message>
        <source>{count} could not be written, since something was changed meanwhile. {record}: {reason}</source>
        <translation>{count} konnten nicht geschrieben werden, weil inzwischen etwas geändert wurde. {record}: {reason}</translation>
    </message>
    <message>
        <source>{count} left as they are, since changed or used</source>
        <translation>{count} unverändert gelassen, da inzwischen geändert oder verwendet</translation>
    </message>
    <message>
        <source>{count} made along</source>
        <translation>{count} mit angelegt</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} Zeilen</translation>
    </message>
    <message>
        <source>{count} rows with problems</source>
        <translation>{count} Zeilen mit Problemen</translation>
    </message>
    <message>
        <source>{count} updated</source>
        <translation>{count} aktualisiert</translation>
    </message>
    <message>
        <source>{field} where there is none</source>
        <translation>{field}, wo die Angabe fehlt</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>{file} kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>{label} is finished.</source>
        <translation>{label} ist fertig.</translation>
    </message>
    <message>
        <source>{record}: named by {records}</source>
        <translation>{record}: verwendet durch {records}</translation>
    </message>
    <message>
        <source>{what} imported</source>
        <translation>{what} importiert</translation>
    </message>
    <message>
        <source>{what} made along</source>
        <translation>{what} mit angelegt</translation>
    </message>
    <message>
        <source>{what} new</source>
        <translation>{what} neu</translation>
    </message>
    <message>
        <source>{when} by {person}</source>
        <translation>{when} von {person}</translation>
    </message>
    <message>
        <source>{when} · undone</source>
        <translation>{when} · rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message numerus="yes">
        <source>%n changes need you</source>
        <translation><numerusform>%n Änderung wartet auf Sie</numerusform><numerusform>%n Änderungen warten auf Sie</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more changes wait for this one</source>
        <translation><numerusform>%n weitere Änderung wartet auf diese</numerusform><numerusform>%n weitere Änderungen warten auf diese</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more wait</source>
        <translation><numerusform>%n weitere wartet</numerusform><numerusform>%n weitere warten</numerusform></translation>
    </message>
    <message>
        <source>1 change needs you</source>
        <translation>1 Änderung wartet auf Sie</translation>
    </message>
    <message>
        <source>1 more change waits for this one</source>
        <translation>1 weitere Änderung wartet auf diese</translation>
    </message>
    <message>
        <source>1 more waits</source>
        <translation>1 weitere wartet</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Change day</source>
        <translation>Tag ändern</translation>
    </message>
    <message>
        <source>Change day…</source>
        <translation>Tag ändern …</translation>
    </message>
    <message>
        <source>Change of a {record}</source>
        <translation>Änderung ({record})</translation>
    </message>
    <message>
        <source>Change the day, and send again…</source>
        <translation>Tag ändern und erneut senden …</translation>
    </message>
    <message>
        <source>Changes that need you</source>
        <translation>Änderungen, die auf Sie warten</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Deletion of a {record}</source>
        <translation>Löschung ({record})</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard the change</source>
        <translation>Änderung verwerfen</translation>
    </message>
    <message>
        <source>Discarded: {deed}</source>
        <translation>Verworfen: {deed}</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Bearbeiten und erneut senden</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine Version behalten</translation>
    </message>
    <message>
        <source>Keep mine, or send again</source>
        <translation>Meine Version behalten oder erneut senden</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Andere Version behalten</translation>
    </message>
    <message>
        <source>Keep theirs, or use theirs</source>
        <translation>Andere Version behalten oder übernehmen</translation>
    </message>
    <message>
        <source>Kept both: {deed}</source>
        <translation>Beide behalten: {deed}</translation>
    </message>
    <message>
        <source>Kept theirs: {deed}</source>
        <translation>Andere Version behalten: {deed}</translation>
    </message>
    <message>
        <source>Kept yours: {deed}</source>
        <translation>Ihre Version behalten: {deed}</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine Version</translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation>Neu: {record}</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Now: {value}</source>
        <translation>Jetzt: {value}</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <source>Open the record of the change</source>
        <translation>Datensatz der Änderung öffnen</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorherige Änderung</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Restore and send again</source>
        <translation>Wiederherstellen und erneut senden</translation>
    </message>
    <message>
        <source>Restored, and sent again: {deed}</source>
        <translation>Wiederhergestellt und erneut gesendet: {deed}</translation>
    </message>
    <message>
        <source>Restoring of a {record}</source>
        <translation>Wiederherstellung ({record})</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Send again as it was</source>
        <translation>Unverändert erneut senden</translation>
    </message>
    <message>
        <source>Sent again: {deed}</source>
        <translation>Erneut gesendet: {deed}</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>The server did not accept this change.</source>
        <translation>Der Server hat diese Änderung nicht angenommen.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere Version</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>Andere Version übernehmen</translation>
    </message>
    <message>
        <source>Used theirs: {deed}</source>
        <translation>Andere Version übernommen: {deed}</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>What you changed was merged into {title}, which has something else for {fields}.</source>
        <translation>Der von Ihnen geänderte Datensatz wurde mit {title} zusammengeführt; dort steht etwas anderes bei: {fields}.</translation>
    </message>
    <message>
        <source>When somebody changes the same thing as you, or the server cannot take a change, it comes here and you decide. Everything else is sent by itself, and nothing you typed is ever lost.</source>
        <translation>Wenn jemand dasselbe ändert wie Sie oder der Server eine Änderung nicht annehmen kann, kommt sie hierher, und Sie entscheiden. Alles andere wird von selbst gesendet, und keine Ihrer Eingaben geht je verloren.</translation>
    </message>
    <message>
        <source>Which one should stay?</source>
        <translation>Welche Version soll bleiben?</translation>
    </message>
    <message>
        <source>You: {when}</source>
        <translation>Sie: {when}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>{who} changed {fields} before your change arrived.</source>
        <translation>{who} hat vor dem Eintreffen Ihrer Änderung geändert: {fields}.</translation>
    </message>
    <message>
        <source>{who}: {when}</source>
        <translation>{who}: {when}</translation>
    </message>
    <message>
        <source>“{field}”</source>
        <translation>„{field}“</translation>
    </message>
</context>
<context>
    <name>InstantEditor</name>
    <message>
        <source>Type a day and a time such as {example} or fri 14:00.</source>
        <translation>Geben Sie Datum und Uhrzeit ein, z. B. {example} oder Fr 14:00.</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>All keys as they were</source>
        <translation>Alle Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
    <message>
        <source>Single letters as shortcuts</source>
        <translation>Einzelne Buchstaben als Kürzel</translation>
    </message>
    <message>
        <source>They never act while you type. Without them, everything is in menus and in the command palette.</source>
        <translation>Während Sie schreiben, wirken sie nie. Ohne sie ist alles über Menüs und die Befehlspalette erreichbar.</translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message numerus="yes">
        <source>%n activities, tasks and files come along.</source>
        <translation><numerusform>%n Aktivität, Aufgabe oder Datei wird mitgenommen.</numerusform><numerusform>%n Aktivitäten, Aufgaben und Dateien werden mitgenommen.</numerusform></translation>
    </message>
    <message>
        <source>A deal needs a name.</source>
        <translation>Ein Deal braucht einen Namen.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Conversion of {lead}</source>
        <translation>{lead} umwandeln</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Umwandeln</translation>
    </message>
    <message>
        <source>Convert {lead}</source>
        <translation>{lead} umwandeln</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Make a deal as well</source>
        <translation>Auch einen Deal anlegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the deal</source>
        <translation>Name des Deals</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>Neu: {name}</translation>
    </message>
    <message>
        <source>One activity, task or file comes along.</source>
        <translation>Eine Aktivität, Aufgabe oder Datei wird mitgenommen.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Take conversion back</source>
        <translation>Umwandlung zurücknehmen</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>gleiche E-Mail-Adresse</translation>
    </message>
    <message>
        <source>same e-mail domain</source>
        <translation>gleiche E-Mail-Domain</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>{lead} converted</source>
        <translation>{lead} umgewandelt</translation>
    </message>
    <message>
        <source>{lead} is a lead again</source>
        <translation>{lead} ist wieder ein Lead</translation>
    </message>
    <message>
        <source>{record} – {why}</source>
        <translation>{record} – {why}</translation>
    </message>
</context>
<context>
    <name>LedgerReports</name>
    <message>
        <source>A statement shows what somebody was invoiced, has paid, and owes.</source>
        <translation>Ein Kontoauszug zeigt, was jemandem berechnet wurde, was bezahlt ist und was offen ist.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Analytic account</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>As now</source>
        <translation>Wie jetzt</translation>
    </message>
    <message>
        <source>Back to what this is part of</source>
        <translation>Zurück zu dem, wovon das ein Teil ist</translation>
    </message>
    <message>
        <source>Choose a customer or vendor…</source>
        <translation>Kunde oder Lieferant wählen …</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Tage wählen …</translation>
    </message>
    <message>
        <source>Choose the days of the report…</source>
        <translation>Tage des Berichts wählen …</translation>
    </message>
    <message>
        <source>Choose the period of the report</source>
        <translation>Zeitraum des Berichts wählen</translation>
    </message>
    <message>
        <source>Choose what is compared</source>
        <translation>Vergleich wählen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Comparison: {what}</source>
        <translation>Vergleich: {what}</translation>
    </message>
    <message>
        <source>Customer or vendor</source>
        <translation>Kunde oder Lieferant</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>End of last fiscal year</source>
        <translation>Ende des letzten Geschäftsjahres</translation>
    </message>
    <message>
        <source>End of last month</source>
        <translation>Ende des letzten Monats</translation>
    </message>
    <message>
        <source>End of last quarter</source>
        <translation>Ende des letzten Quartals</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Everything again</source>
        <translation>Wieder alles</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last fiscal year</source>
        <translation>Letztes Geschäftsjahr</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Monat für Monat</translation>
    </message>
    <message>
        <source>Narrow the report</source>
        <translation>Bericht eingrenzen</translation>
    </message>
    <message>
        <source>Narrowed to: {what}</source>
        <translation>Eingegrenzt auf: {what}</translation>
    </message>
    <message>
        <source>No books yet</source>
        <translation>Noch keine Bücher</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Kein Vergleich</translation>
    </message>
    <message>
        <source>Nothing was posted</source>
        <translation>Nichts gebucht</translation>
    </message>
    <message>
        <source>Only a customer or vendor…</source>
        <translation>Nur ein Kunde oder Lieferant …</translation>
    </message>
    <message>
        <source>Only an analytic account…</source>
        <translation>Nur eine Kostenstelle …</translation>
    </message>
    <message>
        <source>Open the document of the line</source>
        <translation>Beleg der Zeile öffnen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Period: {days}</source>
        <translation>Zeitraum: {days}</translation>
    </message>
    <message>
        <source>Print or export</source>
        <translation>Drucken oder exportieren</translation>
    </message>
    <message>
        <source>Print this report…</source>
        <translation>Diesen Bericht drucken …</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Reports of the books</source>
        <translation>Berichte der Buchhaltung</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Save for Excel…</source>
        <translation>Für Excel speichern …</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <source>Send a statement of account…</source>
        <translation>Einen Kontoauszug senden …</translation>
    </message>
    <message>
        <source>Set up the books first: choose a country and a chart of accounts.</source>
        <translation>Richten Sie zuerst die Bücher ein: Land und Kontenplan wählen.</translation>
    </message>
    <message>
        <source>Show the accounts of each line</source>
        <translation>Konten jeder Zeile zeigen</translation>
    </message>
    <message>
        <source>Show the ledger of an account…</source>
        <translation>Kontoblatt eines Kontos zeigen …</translation>
    </message>
    <message>
        <source>Show {report}</source>
        <translation>{report} zeigen</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>Der Zeitraum danach</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Der Zeitraum davor</translation>
    </message>
    <message>
        <source>The same day</source>
        <translation>Derselbe Tag</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Das Jahr davor</translation>
    </message>
    <message>
        <source>There is nothing in these days.</source>
        <translation>In diesen Tagen gibt es nichts.</translation>
    </message>
    <message>
        <source>This entry was not made from a document.</source>
        <translation>Diese Buchung stammt aus keinem Beleg.</translation>
    </message>
    <message>
        <source>This fiscal year</source>
        <translation>Dieses Geschäftsjahr</translation>
    </message>
    <message>
        <source>This line is reckoned from others; nothing was posted to it.</source>
        <translation>Diese Zeile ist aus anderen berechnet; auf sie wurde nichts gebucht.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Whose statement?</source>
        <translation>Wessen Kontoauszug?</translation>
    </message>
    <message>
        <source>earlier, later</source>
        <translation>früher, später</translation>
    </message>
    <message>
        <source>narrow</source>
        <translation>eingrenzen</translation>
    </message>
    <message>
        <source>period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>what it is made of</source>
        <translation>woraus es besteht</translation>
    </message>
    <message>
        <source>{what} {days}</source>
        <translation>{what} {days}</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>A sample invoice</source>
        <translation>Eine Musterrechnung</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Wie mitgeliefert</translation>
    </message>
    <message>
        <source>Attached: {files}</source>
        <translation>Angehängt: {files}</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Ein Logo wählen</translation>
    </message>
    <message>
        <source>Choose all letters, or none</source>
        <translation>Alle Schreiben wählen oder keines</translation>
    </message>
    <message>
        <source>Choose the letter, or leave it out</source>
        <translation>Das Schreiben wählen oder weglassen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Tage über</translation>
    </message>
    <message>
        <source>Draw up what is due</source>
        <translation>Fälliges erstellen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Dunning</source>
        <translation>Mahnen</translation>
    </message>
    <message>
        <source>Dunning levels</source>
        <translation>Mahnstufen</translation>
    </message>
    <message>
        <source>Edit the dunning levels</source>
        <translation>Die Mahnstufen bearbeiten</translation>
    </message>
    <message>
        <source>Edit the look on paper</source>
        <translation>Das Aussehen auf Papier bearbeiten</translation>
    </message>
    <message>
        <source>Edit the mail server</source>
        <translation>Den Mailserver bearbeiten</translation>
    </message>
    <message>
        <source>Edit the words of letters</source>
        <translation>Die Texte der Briefe bearbeiten</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Empty: stays as it is</source>
        <translation>Leer: bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Go to dunning</source>
        <translation>Zum Mahnen</translation>
    </message>
    <message>
        <source>Go to recurring documents</source>
        <translation>Zu wiederkehrenden Belegen</translation>
    </message>
    <message>
        <source>Goes to the sender's own address. What became of it stands in the outbox.</source>
        <translation>Geht an die Adresse des Absenders. Was daraus wurde, steht im Postausgang.</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Zurückhalten</translation>
    </message>
    <message>
        <source>If you can read this, letters are sent.</source>
        <translation>Wenn Sie das lesen können, werden Briefe gesendet.</translation>
    </message>
    <message>
        <source>In the outbox: {sent}. To print: {kept}.</source>
        <translation>Im Ausgang: {sent}. Zu drucken: {kept}.</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Zinsen</translation>
    </message>
    <message>
        <source>It has no number yet. The letter waits until it has one, and then goes by itself.</source>
        <translation>Es hat noch keine Nummer. Der Brief wartet auf sie und geht dann von selbst.</translation>
    </message>
    <message>
        <source>It is drawn up by itself when its day comes.</source>
        <translation>Er wird von selbst erstellt, wenn sein Tag kommt.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Letter {subject}</source>
        <translation>Brief {subject}</translation>
    </message>
    <message>
        <source>Letter: {kind}</source>
        <translation>Brief: {kind}</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Look on paper</source>
        <translation>Aussehen auf Papier</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Make a dunning level first: after how many days, in which words, for which fee.</source>
        <translation>Legen Sie zuerst eine Mahnstufe an: nach wie vielen Tagen, mit welchen Worten, gegen welche Gebühr.</translation>
    </message>
    <message>
        <source>Name, address, colour and small print of quotes, invoices and reminders.</source>
        <translation>Name, Anschrift, Farbe und Kleingedrucktes von Angeboten, Rechnungen und Mahnungen.</translation>
    </message>
    <message>
        <source>No dunning level yet</source>
        <translation>Noch keine Mahnstufe</translation>
    </message>
    <message>
        <source>Nobody to remind today</source>
        <translation>Heute ist niemand zu mahnen</translation>
    </message>
    <message>
        <source>Not before {when}</source>
        <translation>Nicht vor {when}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Oak table</source>
        <translation>Eichentisch</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Nur dieses</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Den Kunden öffnen</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Den Brief öffnen</translation>
    </message>
    <message>
        <source>PDF with the e-invoice inside</source>
        <translation>PDF mit der E-Rechnung darin</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG. Large pictures are made smaller.</source>
        <translation>PNG, JPEG oder SVG. Große Bilder werden verkleinert.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Plain PDF, and UBL as a file of its own</source>
        <translation>Einfaches PDF, dazu UBL als eigene Datei</translation>
    </message>
    <message>
        <source>Plain PDF, without an e-invoice</source>
        <translation>Einfaches PDF, ohne E-Rechnung</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Das Logo entfernen</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Sample customer</source>
        <translation>Musterkunde</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Save the letters to print</source>
        <translation>Die Schreiben zum Drucken speichern</translation>
    </message>
    <message>
        <source>Save the letters to print…</source>
        <translation>Die Schreiben zum Drucken speichern …</translation>
    </message>
    <message>
        <source>Saved: {files}</source>
        <translation>Gespeichert: {files}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send a statement of account…</source>
        <translation>Einen Kontoauszug senden …</translation>
    </message>
    <message>
        <source>Send a test letter</source>
        <translation>Probebrief senden</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Senden …</translation>
    </message>
    <message>
        <source>Set up dunning levels</source>
        <translation>Mahnstufen einrichten</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Subject and text by kind and language, filled in with number, total and due day.</source>
        <translation>Betreff und Text nach Art und Sprache, mit Nummer, Summe und Fälligkeit ausgefüllt.</translation>
    </message>
    <message>
        <source>Takes your letters. The password stays on the server; nobody can read it.</source>
        <translation>Nimmt Ihre Briefe entgegen. Das Kennwort bleibt auf dem Server; niemand kann es lesen.</translation>
    </message>
    <message>
        <source>Test letter</source>
        <translation>Probebrief</translation>
    </message>
    <message>
        <source>The letter before</source>
        <translation>Das Schreiben davor</translation>
    </message>
    <message>
        <source>The letter is in the outbox.</source>
        <translation>Der Brief liegt im Ausgang.</translation>
    </message>
    <message>
        <source>The levels are not right</source>
        <translation>Die Stufen stimmen nicht</translation>
    </message>
    <message>
        <source>The next letter</source>
        <translation>Das nächste Schreiben</translation>
    </message>
    <message>
        <source>The same, and UBL as a file of its own</source>
        <translation>Ebenso, dazu UBL als eigene Datei</translation>
    </message>
    <message>
        <source>The test letter is in the outbox.</source>
        <translation>Der Probebrief liegt im Postausgang.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Was fällig ist</translation>
    </message>
    <message>
        <source>When a reminder is written, in which words, for which fee.</source>
        <translation>Wann gemahnt wird, mit welchen Worten, gegen welche Gebühr.</translation>
    </message>
    <message>
        <source>Whoever is late shows up here.</source>
        <translation>Wer zu spät ist, steht hier.</translation>
    </message>
    <message>
        <source>Words of letters</source>
        <translation>Texte der Briefe</translation>
    </message>
    <message>
        <source>Write only this letter</source>
        <translation>Nur dieses Schreiben</translation>
    </message>
    <message>
        <source>Write the chosen letters</source>
        <translation>Die gewählten Schreiben erstellen</translation>
    </message>
    <message>
        <source>Write {count} dunning letters</source>
        <translation>{count} Mahnungen erstellen</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>write</source>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>{chosen} of {all} chosen</source>
        <translation>{chosen} von {all} gewählt</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>The record of this link is not on this computer yet. Try again when everything is loaded.</source>
        <translation>Der Datensatz dieses Links ist noch nicht auf diesem Computer. Versuchen Sie es erneut, wenn alles geladen ist.</translation>
    </message>
    <message>
        <source>The record of this link is not on this computer: it is gone for good, or you may not see it.</source>
        <translation>Der Datensatz dieses Links ist nicht auf diesem Computer: Er wurde endgültig gelöscht, oder Sie dürfen ihn nicht sehen.</translation>
    </message>
    <message>
        <source>This is not a link that Counterfoil understands.</source>
        <translation>Diesen Link versteht Counterfoil nicht.</translation>
    </message>
    <message>
        <source>This link belongs to an organisation that you are not signed in to on this computer.</source>
        <translation>Dieser Link gehört zu einer Organisation, bei der Sie auf diesem Computer nicht angemeldet sind.</translation>
    </message>
    <message>
        <source>This link leads to a kind of record that this version of Counterfoil does not know.</source>
        <translation>Dieser Link führt zu einer Datensatzart, die diese Version von Counterfoil nicht kennt.</translation>
    </message>
    <message>
        <source>This link leads to a place that you do not have.</source>
        <translation>Dieser Link führt zu einem Bereich, den Sie nicht haben.</translation>
    </message>
    <message>
        <source>{title} was deleted.</source>
        <translation>{title} wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message numerus="yes">
        <source>%n chosen records</source>
        <translation><numerusform>%n ausgewählter Datensatz</numerusform><numerusform>%n ausgewählte Datensätze</numerusform></translation>
    </message>
    <message>
        <source>1 chosen record</source>
        <translation>1 ausgewählter Datensatz</translation>
    </message>
    <message>
        <source>Add a {one}</source>
        <translation>{one} hinzufügen</translation>
    </message>
    <message>
        <source>All views</source>
        <translation>Alle Ansichten</translation>
    </message>
    <message>
        <source>As in all lists</source>
        <translation>Wie in allen Listen</translation>
    </message>
    <message>
        <source>Assign {many}…</source>
        <translation>{many} zuweisen…</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Choose the columns of these {many}</source>
        <translation>Spalten auswählen: {many}</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Complete {many}</source>
        <translation>{many} erledigen</translation>
    </message>
    <message>
        <source>Copy {many}</source>
        <translation>{many} kopieren</translation>
    </message>
    <message>
        <source>Delete {many}</source>
        <translation>{many} löschen</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Edit fields of {many}…</source>
        <translation>Felder bearbeiten: {many}…</translation>
    </message>
    <message>
        <source>Edit in the list</source>
        <translation>In der Liste bearbeiten</translation>
    </message>
    <message>
        <source>Edit the {one}</source>
        <translation>{one} bearbeiten</translation>
    </message>
    <message>
        <source>Export {many}…</source>
        <translation>{many} exportieren…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter {many}</source>
        <translation>{many} filtern</translation>
    </message>
    <message>
        <source>Find in these {many}</source>
        <translation>In der Liste suchen: {many}</translation>
    </message>
    <message>
        <source>Fold all groups of {many}</source>
        <translation>Gruppen einklappen: {many}</translation>
    </message>
    <message>
        <source>Group by…</source>
        <translation>Gruppieren nach…</translation>
    </message>
    <message>
        <source>Group these {many}</source>
        <translation>{many} gruppieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Mark all {many}</source>
        <translation>Alle auswählen: {many}</translation>
    </message>
    <message>
        <source>Mark the {one}</source>
        <translation>{one} auswählen</translation>
    </message>
    <message>
        <source>Merge {many}…</source>
        <translation>{many} zusammenführen…</translation>
    </message>
    <message>
        <source>Move {many} to a stage…</source>
        <translation>{many} in andere Phase verschieben…</translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation>Neu: {record}</translation>
    </message>
    <message>
        <source>Next {one}</source>
        <translation>Nächster Datensatz: {one}</translation>
    </message>
    <message>
        <source>No {records} found</source>
        <translation>Keine {records} gefunden</translation>
    </message>
    <message>
        <source>No {records} yet</source>
        <translation>Noch keine {records}</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Nothing here fits what you look for. Every word counts, or the beginning of it.</source>
        <translation>Hier passt nichts zu Ihrer Suche. Jedes Wort zählt, auch schon sein Anfang.</translation>
    </message>
    <message>
        <source>Open the {one}</source>
        <translation>{one} öffnen</translation>
    </message>
    <message>
        <source>Paste into {many}…</source>
        <translation>In {many} einfügen…</translation>
    </message>
    <message>
        <source>Press C to add the first one, or import a file.</source>
        <translation>Drücken Sie C, um den ersten Datensatz anzulegen, oder importieren Sie eine Datei.</translation>
    </message>
    <message>
        <source>Previous {one}</source>
        <translation>Vorheriger Datensatz: {one}</translation>
    </message>
    <message>
        <source>Rename the {one}</source>
        <translation>{one} umbenennen</translation>
    </message>
    <message>
        <source>Restore {many}</source>
        <translation>{many} wiederherstellen</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Search these {many}</source>
        <translation>{many} durchsuchen</translation>
    </message>
    <message>
        <source>Search {records}</source>
        <translation>{records} durchsuchen</translation>
    </message>
    <message>
        <source>Show all {records}</source>
        <translation>Alle {records} anzeigen</translation>
    </message>
    <message>
        <source>Show deleted {many}</source>
        <translation>Gelöschte {many} anzeigen</translation>
    </message>
    <message>
        <source>Show the {records} as a board</source>
        <translation>{records} als Board anzeigen</translation>
    </message>
    <message>
        <source>Sort by {field}</source>
        <translation>Sortieren: {field}</translation>
    </message>
    <message>
        <source>Sort {many}, compact rows</source>
        <translation>{many} sortieren, kompakte Zeilen</translation>
    </message>
    <message>
        <source>Tag {many}…</source>
        <translation>Schlagwörter zuweisen: {many}…</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Dann nach</translation>
    </message>
    <message>
        <source>Unfold all groups of {many}</source>
        <translation>Gruppen ausklappen: {many}</translation>
    </message>
    <message>
        <source>Unmark all {many}</source>
        <translation>Auswahl aufheben: {many}</translation>
    </message>
    <message>
        <source>bin trash restore</source>
        <translation>Papierkorb Mülleimer wiederherstellen</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Etikett Label Tag</translation>
    </message>
    <message>
        <source>save CSV Excel vCard file</source>
        <translation>speichern sichern CSV Excel vCard Datei</translation>
    </message>
</context>
<context>
    <name>ListFoot</name>
    <message>
        <source>{count} marked</source>
        <translation>{count} ausgewählt</translation>
    </message>
    <message>
        <source>{count} {records}</source>
        <translation>{count} {records}</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Counterfoil is still at work.</source>
        <translation>Counterfoil arbeitet noch.</translation>
    </message>
    <message>
        <source>Finish, then quit</source>
        <translation>Fertigstellen, dann beenden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Redoing is not finished: {label}, {done} of {total}.</source>
        <translation>Das Wiederholen ist nicht fertig: {label}, {done} von {total}.</translation>
    </message>
    <message>
        <source>Redoing: {label}</source>
        <translation>Wird wiederholt: {label}</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Undoing is not finished: {label}, {done} of {total}.</source>
        <translation>Das Rückgängigmachen ist nicht fertig: {label}, {done} von {total}.</translation>
    </message>
    <message>
        <source>Undoing: {label}</source>
        <translation>Wird rückgängig gemacht: {label}</translation>
    </message>
    <message>
        <source>{label} is finished.</source>
        <translation>{label} ist fertig.</translation>
    </message>
    <message>
        <source>{label} is not finished: {done} of {total} changes are written.</source>
        <translation>{label} ist nicht fertig: {done} von {total} Änderungen sind geschrieben.</translation>
    </message>
    <message>
        <source>{label}. If you quit now, it is lost.</source>
        <translation>{label}. Wenn Sie jetzt beenden, geht es verloren.</translation>
    </message>
    <message>
        <source>{label}: {done} of {total}. If you quit now, the rest is left as it is.</source>
        <translation>{label}: {done} von {total}. Wenn Sie jetzt beenden, bleibt der Rest, wie er ist.</translation>
    </message>
    <message>
        <source>{label}: {done} of {total}. If you quit now, you can go on with it at the next start.</source>
        <translation>{label}: {done} von {total}. Wenn Sie jetzt beenden, können Sie es beim nächsten Start fortsetzen.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>As the system</source>
        <translation>Wie System</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>Everything is shown in this size from the next start.</source>
        <translation>Ab dem nächsten Start wird alles in dieser Größe angezeigt.</translation>
    </message>
    <message>
        <source>Everything larger or smaller. Also with {larger}, {smaller}, and {usual} for 100 %.</source>
        <translation>Alles größer oder kleiner. Auch mit {larger}, {smaller} und {usual} für 100 %.</translation>
    </message>
    <message>
        <source>How much room the rows of all lists have, unless a list has its own.</source>
        <translation>Wie viel Platz die Zeilen aller Listen haben, wenn eine Liste nichts Eigenes hat.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>More contrast follows your system’s accessibility settings.</source>
        <translation>Höherer Kontrast folgt den Bedienungshilfen Ihres Systems.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Of menus, buttons and messages; from the next start. What your records say stays as it is.</source>
        <translation>Für Menüs, Schaltflächen und Meldungen; ab dem nächsten Start. Der Inhalt Ihrer Datensätze bleibt unverändert.</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Getting your records…</source>
        <translation>Ihre Datensätze werden geladen…</translation>
    </message>
    <message>
        <source>Switch to {name}</source>
        <translation>Zu {name} wechseln</translation>
    </message>
    <message>
        <source>The first time this takes a moment.</source>
        <translation>Beim ersten Mal dauert das einen Moment.</translation>
    </message>
</context>
<context>
    <name>Modules</name>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
</context>
<context>
    <name>NamePopover</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>Current page</source>
        <translation>Aktuelle Seite</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>1 day late</source>
        <translation>1 Tag überfällig</translation>
    </message>
    <message>
        <source>Add a next step</source>
        <translation>Nächsten Schritt hinzufügen</translation>
    </message>
    <message>
        <source>At most {count} characters.</source>
        <translation>Höchstens {count} Zeichen.</translation>
    </message>
    <message>
        <source>Mark as done: {task}</source>
        <translation>Als erledigt markieren: {task}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Next step for {title}</source>
        <translation>Nächster Schritt für {title}</translation>
    </message>
    <message>
        <source>Next step?</source>
        <translation>Nächster Schritt?</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Geben Sie an, was zu tun ist.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Alle {count} anzeigen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>until…</source>
        <translation>bis…</translation>
    </message>
    <message>
        <source>{count} days late</source>
        <translation>{count} Tage überfällig</translation>
    </message>
    <message>
        <source>{task} done</source>
        <translation>{task} erledigt</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>People to name</source>
        <translation>Personen zum Erwähnen</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open this page in your browser?</source>
        <translation>Diese Seite im Browser öffnen?</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The server's books are not those this computer has seen: posted entries were altered or removed, or the server was put back to an earlier day. Have your administrator check the books.</source>
        <translation>Die Bücher auf dem Server sind nicht die, die dieser Computer gesehen hat: Gebuchtes wurde geändert oder entfernt, oder der Server wurde auf einen früheren Tag zurückgesetzt. Lassen Sie die Bücher von Ihrem Administrator prüfen.</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>A change of yours needs you</source>
        <translation>Eine Ihrer Änderungen wartet auf Sie</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Mir zugewiesen</translation>
    </message>
    <message>
        <source>Begins at {time}</source>
        <translation>Beginnt um {time}</translation>
    </message>
    <message>
        <source>Changes that need me</source>
        <translation>Wartende Änderungen</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Beim Schließen</translation>
    </message>
    <message>
        <source>In Counterfoil</source>
        <translation>In Counterfoil</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark all notifications as read</source>
        <translation>Alle Mitteilungen als gelesen markieren</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>My deals</source>
        <translation>Meine Deals</translation>
    </message>
    <message>
        <source>Next notification</source>
        <translation>Nächste Mitteilung</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Nothing is said on the desktop between these hours. The same hour twice means never.</source>
        <translation>Zwischen diesen Uhrzeiten erscheint nichts auf dem Desktop. Zweimal dieselbe Uhrzeit bedeutet nie.</translation>
    </message>
    <message>
        <source>Nothing to tell you</source>
        <translation>Keine Mitteilungen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Of your tasks, and of meetings before they begin.</source>
        <translation>Für Ihre Aufgaben und vor Beginn von Terminen.</translation>
    </message>
    <message>
        <source>On the desktop</source>
        <translation>Auf dem Desktop</translation>
    </message>
    <message>
        <source>Open what it is about</source>
        <translation>Zugehörigen Datensatz öffnen</translation>
    </message>
    <message>
        <source>Previous notification</source>
        <translation>Vorherige Mitteilung</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Remind me in ten minutes</source>
        <translation>In zehn Minuten erinnern</translation>
    </message>
    <message>
        <source>Reminder of {title}</source>
        <translation>Erinnerung an {title}</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Reminders are here, and what others do with your records: what they assign to you, move, or name you in.</source>
        <translation>Hier stehen Erinnerungen und was andere mit Ihren Datensätzen tun: was sie Ihnen zuweisen, was sie verschieben und wo sie Sie erwähnen.</translation>
    </message>
    <message>
        <source>See the inbox</source>
        <translation>Eingang ansehen</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Taken off the list: {title}</source>
        <translation>Von der Liste genommen: {title}</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>What closing the last window does. In the tray, Counterfoil goes on to sync and to tell you.</source>
        <translation>Was beim Schließen des letzten Fensters geschieht. Im Infobereich synchronisiert und benachrichtigt Counterfoil weiter.</translation>
    </message>
    <message>
        <source>When one was refused, or somebody was in the way.</source>
        <translation>Wenn eine abgelehnt wurde oder mit der Änderung einer anderen Person kollidiert.</translation>
    </message>
    <message>
        <source>When somebody makes you the owner of a record.</source>
        <translation>Wenn jemand Ihnen die Zuständigkeit für einen Datensatz überträgt.</translation>
    </message>
    <message>
        <source>When somebody moves a deal of yours to another stage.</source>
        <translation>Wenn jemand einen Ihrer Deals in eine andere Phase verschiebt.</translation>
    </message>
    <message>
        <source>When somebody names you in a note.</source>
        <translation>Wenn jemand Sie in einer Notiz erwähnt.</translation>
    </message>
    <message>
        <source>You were mentioned {count} times</source>
        <translation>Sie wurden {count} Mal erwähnt</translation>
    </message>
    <message>
        <source>You will be reminded in ten minutes</source>
        <translation>Sie werden in zehn Minuten erinnert</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>von {who}</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>while you were away</source>
        <translation>während Sie weg waren</translation>
    </message>
    <message>
        <source>{count} changes of yours need you</source>
        <translation>{count} Ihrer Änderungen warten auf Sie</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} neu</translation>
    </message>
    <message>
        <source>{count} of your deals were moved</source>
        <translation>{count} Ihrer Deals wurden verschoben</translation>
    </message>
    <message>
        <source>{count} reminders</source>
        <translation>{count} Erinnerungen</translation>
    </message>
    <message>
        <source>{count} {records} were assigned to you</source>
        <translation>{count} {records} wurden Ihnen zugewiesen</translation>
    </message>
    <message>
        <source>{who} assigned this to you</source>
        <translation>{who} hat Ihnen dies zugewiesen</translation>
    </message>
    <message>
        <source>{who} mentioned you</source>
        <translation>{who} hat Sie erwähnt</translation>
    </message>
    <message>
        <source>{who} moved your deal to {stage}</source>
        <translation>{who} hat Ihren Deal verschoben: {stage}</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>At most {count} decimals.</source>
        <translation>Höchstens {count} Nachkommastellen.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Diese Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>Type a number such as {example}.</source>
        <translation>Geben Sie eine Zahl ein, z. B. {example}.</translation>
    </message>
</context>
<context>
    <name>OtherPrograms</name>
    <message numerus="yes">
        <source>%n are here already</source>
        <translation><numerusform>%n ist schon da</numerusform><numerusform>%n sind schon da</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n are new</source>
        <translation><numerusform>%n ist neu</numerusform><numerusform>%n sind neu</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken</source>
        <translation><numerusform>%n kann nicht übernommen werden</numerusform><numerusform>%n können nicht übernommen werden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n taken over</source>
        <translation><numerusform>%n übernommen</numerusform><numerusform>%n übernommen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n wait for their number</source>
        <translation><numerusform>%n wartet auf seine Nummer</numerusform><numerusform>%n warten auf ihre Nummer</numerusform></translation>
    </message>
    <message>
        <source>1 cannot be taken</source>
        <translation>1 kann nicht übernommen werden</translation>
    </message>
    <message>
        <source>1 is here already</source>
        <translation>1 ist schon da</translation>
    </message>
    <message>
        <source>1 is new</source>
        <translation>1 ist neu</translation>
    </message>
    <message>
        <source>1 taken over</source>
        <translation>1 übernommen</translation>
    </message>
    <message>
        <source>1 waits for its number</source>
        <translation>1 wartet auf seine Nummer</translation>
    </message>
    <message>
        <source>A whole ledger of hledger, ledger or beancount; accounts, contacts and open items of QuickBooks or Xero.</source>
        <translation>Eine ganze Buchhaltung aus hledger, ledger oder beancount; Konten, Kontakte und offene Posten aus QuickBooks oder Xero.</translation>
    </message>
    <message>
        <source>Accounts of QuickBooks or Xero</source>
        <translation>Konten aus QuickBooks oder Xero</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Choose the day of taking over.</source>
        <translation>Wählen Sie den Tag der Übernahme.</translation>
    </message>
    <message>
        <source>Customers of QuickBooks or Xero</source>
        <translation>Kunden aus QuickBooks oder Xero</translation>
    </message>
    <message>
        <source>DATEV batch</source>
        <translation>DATEV-Buchungsstapel</translation>
    </message>
    <message>
        <source>Day of taking over</source>
        <translation>Tag der Übernahme</translation>
    </message>
    <message>
        <source>Export the books</source>
        <translation>Bücher exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import books</source>
        <translation>Bücher importieren</translation>
    </message>
    <message>
        <source>Import of {name}</source>
        <translation>Import von {name}</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Journal of hledger or ledger</source>
        <translation>Journal von hledger oder ledger</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>Line {line}, {column}</source>
        <translation>Zeile {line}, {column}</translation>
    </message>
    <message>
        <source>Number of the adviser</source>
        <translation>Beraternummer</translation>
    </message>
    <message>
        <source>Open bills of QuickBooks or Xero</source>
        <translation>Offene Eingangsrechnungen aus QuickBooks oder Xero</translation>
    </message>
    <message>
        <source>Open invoices of QuickBooks or Xero</source>
        <translation>Offene Rechnungen aus QuickBooks oder Xero</translation>
    </message>
    <message>
        <source>Posted entries for hledger, ledger, beancount, DATEV or an auditor. No network is needed.</source>
        <translation>Gebuchtes für hledger, ledger, beancount, DATEV oder die Prüfung. Ein Netz ist nicht nötig.</translation>
    </message>
    <message>
        <source>SAF-T file</source>
        <translation>SAF-T-Datei</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n entries</source>
        <translation><numerusform>%n Buchung gespeichert</numerusform><numerusform>%n Buchungen gespeichert</numerusform></translation>
    </message>
    <message>
        <source>Saved 1 entry</source>
        <translation>1 Buchung gespeichert</translation>
    </message>
    <message>
        <source>Take over books</source>
        <translation>Bücher übernehmen</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>This is too long for one device. Send it to the server's import instead.</source>
        <translation>Das ist zu viel für ein Gerät. Schicken Sie es an den Import des Servers.</translation>
    </message>
    <message>
        <source>Vendors of QuickBooks or Xero</source>
        <translation>Lieferanten aus QuickBooks oder Xero</translation>
    </message>
    <message>
        <source>What cannot be taken</source>
        <translation>Was nicht übernommen werden kann</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Write books out</source>
        <translation>Bücher ausgeben</translation>
    </message>
    <message>
        <source>Your number there</source>
        <translation>Ihre Mandantennummer</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>beancount file</source>
        <translation>beancount-Datei</translation>
    </message>
    <message>
        <source>books</source>
        <translation>buecher</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation>{field} fehlt.</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>{where}: {reason}</source>
        <translation>{where}: {reason}</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>A virus was found in this file. Nobody can open it.</source>
        <translation>In dieser Datei wurde ein Virus gefunden. Sie lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>A virus was found in {files}. Nobody can open it.</source>
        <translation>In {files} wurde ein Virus gefunden. Öffnen ist nicht möglich.</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Dateien anhängen…</translation>
    </message>
    <message>
        <source>Attach what was copied</source>
        <translation>Kopiertes anhängen</translation>
    </message>
    <message>
        <source>Attaching of {name}</source>
        <translation>{name} anhängen</translation>
    </message>
    <message>
        <source>Being checked for viruses</source>
        <translation>Wird auf Viren geprüft</translation>
    </message>
    <message>
        <source>Changed by someone else, too</source>
        <translation>Auch von einer anderen Person geändert</translation>
    </message>
    <message>
        <source>Choose files to attach</source>
        <translation>Anzuhängende Dateien auswählen</translation>
    </message>
    <message>
        <source>Delete this {record}</source>
        <translation>{record} löschen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Deletion of {title}</source>
        <translation>{title} löschen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Edit how {name} belongs here</source>
        <translation>Zugehörigkeit von {name} bearbeiten</translation>
    </message>
    <message>
        <source>Edit this {record}</source>
        <translation>{record} bearbeiten</translation>
    </message>
    <message>
        <source>Image {when}</source>
        <translation>Bild {when}</translation>
    </message>
    <message>
        <source>Is being fetched…</source>
        <translation>Wird abgerufen…</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine Version behalten</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Andere Version behalten</translation>
    </message>
    <message>
        <source>Let go to attach</source>
        <translation>Zum Anhängen loslassen</translation>
    </message>
    <message>
        <source>Log {activity}</source>
        <translation>Neu: {activity}</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>Mark as open</source>
        <translation>Als offen markieren</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine Version</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation>Neu: {record}</translation>
    </message>
    <message>
        <source>New {record} here</source>
        <translation>Hier neu: {record}</translation>
    </message>
    <message>
        <source>Not everything this needs is on this computer. You see the result once the server has answered.</source>
        <translation>Nicht alles, was dafür nötig ist, liegt auf diesem Computer. Das Ergebnis sehen Sie, sobald der Server geantwortet hat.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note about {title}</source>
        <translation>Notiz zu {title}</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>{title} öffnen</translation>
    </message>
    <message>
        <source>Picture of the file</source>
        <translation>Vorschau der Datei</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Rename this {record}</source>
        <translation>{record} umbenennen</translation>
    </message>
    <message>
        <source>Restore this {record}</source>
        <translation>{record} wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring of {title}</source>
        <translation>{title} wiederherstellen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Alle {count} anzeigen</translation>
    </message>
    <message>
        <source>Show relationships</source>
        <translation>Beziehungen anzeigen</translation>
    </message>
    <message>
        <source>Still on the computer where it was attached</source>
        <translation>Noch auf dem Computer, auf dem die Datei angehängt wurde</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>Das Bild kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere Version</translation>
    </message>
    <message>
        <source>This change was refused</source>
        <translation>Diese Änderung wurde abgelehnt</translation>
    </message>
    <message>
        <source>Waits for the server</source>
        <translation>Wartet auf den Server</translation>
    </message>
    <message>
        <source>Will be sent later</source>
        <translation>Wird später gesendet</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Notiz schreiben…</translation>
    </message>
    <message>
        <source>Write a note…  ({key})</source>
        <translation>Notiz schreiben…  ({key})</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} Dateien</translation>
    </message>
    <message>
        <source>{name} attached</source>
        <translation>{name} angehängt</translation>
    </message>
    <message>
        <source>{percent} % on the way</source>
        <translation>{percent} % übertragen</translation>
    </message>
    <message>
        <source>{title} deleted</source>
        <translation>{title} gelöscht</translation>
    </message>
    <message>
        <source>{title} done</source>
        <translation>{title} erledigt</translation>
    </message>
    <message>
        <source>{title} open again</source>
        <translation>{title} wieder offen</translation>
    </message>
    <message>
        <source>{title} restored</source>
        <translation>{title} wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Open as a page</source>
        <translation>Als Seite öffnen</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>Gehört zu</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>As new {records}…</source>
        <translation>Als neue {records}…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>Paste onto {what}</source>
        <translation>{what} durch Einfügen ändern</translation>
    </message>
    <message>
        <source>Pasting into {what}</source>
        <translation>Einfügen: {what}</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {problem}</source>
        <translation>Zeile {row}, {column}: {problem}</translation>
    </message>
    <message>
        <source>Row {row}: {problem}</source>
        <translation>Zeile {row}: {problem}</translation>
    </message>
    <message>
        <source>These cells are left out; their values stay as they are.</source>
        <translation>Diese Zellen werden ausgelassen; ihre Werte bleiben unverändert.</translation>
    </message>
    <message>
        <source>Your role does not allow you to change these records or to add new ones.</source>
        <translation>Ihre Rolle erlaubt nicht, diese Datensätze zu ändern oder neue hinzuzufügen.</translation>
    </message>
    <message>
        <source>{count} more cells cannot be read.</source>
        <translation>{count} weitere Zellen können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{count} rows below the end of the list are left out.</source>
        <translation>{count} Zeilen über das Ende der Liste hinaus werden ausgelassen.</translation>
    </message>
    <message>
        <source>{count} values in {what} will change.</source>
        <translation>{count} Werte werden geändert: {what}.</translation>
    </message>
    <message>
        <source>{what} changed</source>
        <translation>{what} geändert</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message numerus="yes">
        <source>%n accounts confirmed</source>
        <translation><numerusform>%n Konto bestätigt</numerusform><numerusform>%n Konten bestätigt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n batches</source>
        <translation><numerusform>%n Zahlungslauf</numerusform><numerusform>%n Zahlungsläufe</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n bills put into a batch</source>
        <translation><numerusform>%n Rechnung in einen Zahlungslauf gestellt</numerusform><numerusform>%n Rechnungen in einen Zahlungslauf gestellt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n bills to pay</source>
        <translation><numerusform>%n Rechnung zu zahlen</numerusform><numerusform>%n Rechnungen zu zahlen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation><numerusform>%n Posten</numerusform><numerusform>%n Posten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n matches taken back</source>
        <translation><numerusform>%n Zuordnung zurückgenommen</numerusform><numerusform>%n Zuordnungen zurückgenommen</numerusform></translation>
    </message>
    <message>
        <source>1 account confirmed</source>
        <translation>1 Konto bestätigt</translation>
    </message>
    <message>
        <source>1 batch</source>
        <translation>1 Zahlungslauf</translation>
    </message>
    <message>
        <source>1 bill put into a batch</source>
        <translation>1 Rechnung in einen Zahlungslauf gestellt</translation>
    </message>
    <message>
        <source>1 bill to pay</source>
        <translation>1 Rechnung zu zahlen</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Posten</translation>
    </message>
    <message>
        <source>1 match taken back</source>
        <translation>1 Zuordnung zurückgenommen</translation>
    </message>
    <message>
        <source>All of it is used.</source>
        <translation>Alles davon ist verwendet.</translation>
    </message>
    <message>
        <source>All payments</source>
        <translation>Alle Zahlungen</translation>
    </message>
    <message>
        <source>Amount for {name}</source>
        <translation>Betrag für {name}</translation>
    </message>
    <message>
        <source>Banks carry out payments today or later.</source>
        <translation>Banken führen Zahlungen heute oder später aus.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Zahlungslauf</translation>
    </message>
    <message>
        <source>Batch given up</source>
        <translation>Zahlungslauf verworfen</translation>
    </message>
    <message>
        <source>Batch released and posted</source>
        <translation>Zahlungslauf freigegeben und gebucht</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Zahlungsläufe</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Changed account: confirm it</source>
        <translation>Konto geändert: bestätigen</translation>
    </message>
    <message>
        <source>Choose the day of execution</source>
        <translation>Ausführungstag wählen</translation>
    </message>
    <message>
        <source>Choose which account is paid from</source>
        <translation>Zahlungskonto wählen</translation>
    </message>
    <message>
        <source>Confirm the changed account</source>
        <translation>Das geänderte Konto bestätigen</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Strg Eingabe</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Skonto</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Execution day</source>
        <translation>Ausführungstag</translation>
    </message>
    <message>
        <source>File for the bank…</source>
        <translation>Datei für die Bank …</translation>
    </message>
    <message>
        <source>Give the batch up</source>
        <translation>Den Zahlungslauf verwerfen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go to all payments</source>
        <translation>Zu allen Zahlungen</translation>
    </message>
    <message>
        <source>In a batch</source>
        <translation>In einem Zahlungslauf</translation>
    </message>
    <message>
        <source>In a batch: confirm the account</source>
        <translation>In einem Zahlungslauf: Konto bestätigen</translation>
    </message>
    <message>
        <source>Make a batch</source>
        <translation>Zahlungslauf erstellen</translation>
    </message>
    <message>
        <source>Make a batch of what is marked</source>
        <translation>Aus dem Markierten einen Zahlungslauf erstellen</translation>
    </message>
    <message>
        <source>Mark bills to pay and make a batch of them. Somebody else releases it, and its file goes to the bank.</source>
        <translation>Markieren Sie Rechnungen und erstellen Sie daraus einen Zahlungslauf. Jemand anderes gibt ihn frei, und seine Datei geht an die Bank.</translation>
    </message>
    <message>
        <source>Mark the bill</source>
        <translation>Die Rechnung markieren</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Matched in part</source>
        <translation>Teilweise zugeordnet</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>No bank account of the vendor</source>
        <translation>Kein Bankkonto des Lieferanten</translation>
    </message>
    <message>
        <source>No batches yet</source>
        <translation>Noch keine Zahlungsläufe</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Nicht freigegeben</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Noch nicht verwendet</translation>
    </message>
    <message>
        <source>Nothing is to be paid</source>
        <translation>Nichts ist zu zahlen</translation>
    </message>
    <message>
        <source>Nothing of this payment is open.</source>
        <translation>Von dieser Zahlung ist nichts offen.</translation>
    </message>
    <message>
        <source>Nothing that it could pay is open.</source>
        <translation>Es ist nichts offen, was sie bezahlen könnte.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open the bill or the batch</source>
        <translation>Die Rechnung oder den Zahlungslauf öffnen</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Bezahlt von</translation>
    </message>
    <message>
        <source>Pay bills</source>
        <translation>Rechnungen zahlen</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>Zahlen bis</translation>
    </message>
    <message>
        <source>Payment taken back</source>
        <translation>Zahlung zurückgenommen</translation>
    </message>
    <message>
        <source>Payment used</source>
        <translation>Zahlung verwendet</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Payments of {day}</source>
        <translation>Zahlungen vom {day}</translation>
    </message>
    <message>
        <source>Posted bills that are open appear here.</source>
        <translation>Gebuchte Rechnungen, die offen sind, stehen hier.</translation>
    </message>
    <message>
        <source>Previous line</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Receive or make a payment…</source>
        <translation>Zahlung erhalten oder leisten …</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Release and post the batch</source>
        <translation>Den Zahlungslauf freigeben und buchen</translation>
    </message>
    <message>
        <source>Save the file for the bank</source>
        <translation>Die Datei für die Bank speichern</translation>
    </message>
    <message>
        <source>Save the file for the bank…</source>
        <translation>Die Datei für die Bank speichern …</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <source>Say first which bank account is paid from: one of ours with a journal.</source>
        <translation>Legen Sie zuerst fest, von welchem Bankkonto gezahlt wird: eines von uns mit einem Journal.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Show all payments</source>
        <translation>Alle Zahlungen zeigen</translation>
    </message>
    <message>
        <source>Show the bills, or the batches</source>
        <translation>Die Rechnungen oder die Zahlungsläufe zeigen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Take its matches back</source>
        <translation>Ihre Zuordnungen zurücknehmen</translation>
    </message>
    <message>
        <source>Take the payment back</source>
        <translation>Die Zahlung zurücknehmen</translation>
    </message>
    <message>
        <source>That is more than is open of it.</source>
        <translation>Das ist mehr, als davon offen ist.</translation>
    </message>
    <message>
        <source>The items come to {amount} more than is left of the payment.</source>
        <translation>Die Posten ergeben {amount} mehr, als von der Zahlung übrig ist.</translation>
    </message>
    <message>
        <source>The oldest {n} are shown.</source>
        <translation>Die ältesten {n} werden gezeigt.</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Use the payment</source>
        <translation>Die Zahlung verwenden</translation>
    </message>
    <message>
        <source>Use what is open of it…</source>
        <translation>Was von ihr offen ist, verwenden …</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>What does it pay?</source>
        <translation>Was zahlt sie?</translation>
    </message>
    <message>
        <source>Who pays, or is paid?</source>
        <translation>Wer zahlt oder wird bezahlt?</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>Ohne Nummer</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>Zahlungsläufe</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>fällig {day}</translation>
    </message>
    <message>
        <source>is owed {amount}</source>
        <translation>bekommt {amount}</translation>
    </message>
    <message>
        <source>make a batch</source>
        <translation>Zahlungslauf erstellen</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>markieren</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>owes us {amount}</source>
        <translation>schuldet uns {amount}</translation>
    </message>
    <message>
        <source>release</source>
        <translation>freigeben</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>{amount} marked</source>
        <translation>{amount} markiert</translation>
    </message>
    <message>
        <source>{amount} open</source>
        <translation>{amount} offen</translation>
    </message>
    <message>
        <source>{amount} stay open, to be used later.</source>
        <translation>{amount} bleiben offen zur späteren Verwendung.</translation>
    </message>
    <message>
        <source>{name}: the marked credits are not less than the marked bills. Mark more bills, or no credit.</source>
        <translation>{name}: Die markierten Gutschriften sind nicht kleiner als die markierten Rechnungen. Markieren Sie mehr Rechnungen oder keine Gutschrift.</translation>
    </message>
</context>
<context>
    <name>Pipelines</name>
    <message numerus="yes">
        <source>%n deals</source>
        <translation><numerusform>%n Deal</numerusform><numerusform>%n Deals</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n open deals are in it.</source>
        <translation><numerusform>%n offener Deal ist darin.</numerusform><numerusform>%n offene Deals sind darin.</numerusform></translation>
    </message>
    <message>
        <source>1 deal</source>
        <translation>1 Deal</translation>
    </message>
    <message>
        <source>A row is where a deal is, a column where it may go.</source>
        <translation>Die Zeile zeigt, wo ein Deal ist, die Spalte, wohin er darf.</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Phase hinzufügen</translation>
    </message>
    <message>
        <source>Allowed moves</source>
        <translation>Erlaubte Wechsel</translation>
    </message>
    <message>
        <source>Allowed moves from {stage}</source>
        <translation>Erlaubte Wechsel aus {stage}</translation>
    </message>
    <message>
        <source>Change of the stage {stage}</source>
        <translation>Phase {stage} ändern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>From {source} to {target}</source>
        <translation>Von {source} nach {target}</translation>
    </message>
    <message>
        <source>Move them and retire</source>
        <translation>Verschieben und deaktivieren</translation>
    </message>
    <message>
        <source>Move {stage} down</source>
        <translation>{stage} nach unten</translation>
    </message>
    <message>
        <source>Move {stage} up</source>
        <translation>{stage} nach oben</translation>
    </message>
    <message>
        <source>Name of the pipeline</source>
        <translation>Name der Pipeline</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>Name der Phase</translation>
    </message>
    <message>
        <source>Name of {pipeline}</source>
        <translation>Name von {pipeline}</translation>
    </message>
    <message>
        <source>New deals start here</source>
        <translation>Neue Deals beginnen hier</translation>
    </message>
    <message>
        <source>New deals start in {pipeline}</source>
        <translation>Neue Deals beginnen in {pipeline}</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>Neue Pipeline</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Neue Phase</translation>
    </message>
    <message>
        <source>One open deal is in it.</source>
        <translation>Ein offener Deal ist darin.</translation>
    </message>
    <message>
        <source>Order of the stages of {pipeline}</source>
        <translation>Reihenfolge der Phasen von {pipeline}</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Pipelines and stages</source>
        <translation>Pipelines und Phasen</translation>
    </message>
    <message>
        <source>Probability in percent</source>
        <translation>Wahrscheinlichkeit in Prozent</translation>
    </message>
    <message>
        <source>Retire this pipeline</source>
        <translation>Diese Pipeline deaktivieren</translation>
    </message>
    <message>
        <source>Retire {stage}</source>
        <translation>{stage} deaktivieren</translation>
    </message>
    <message>
        <source>Retire {what}</source>
        <translation>{what} deaktivieren</translation>
    </message>
    <message>
        <source>Retirement of {what}</source>
        <translation>{what} deaktivieren</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>There is no other stage that its deals could go to.</source>
        <translation>Es gibt keine andere Phase, in die ihre Deals wechseln könnten.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Where do they go? One undo takes all of it back.</source>
        <translation>Wohin sollen sie? Ein einziges Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>Zielphase</translation>
    </message>
    <message>
        <source>{pipeline} (default)</source>
        <translation>{pipeline} (Standard)</translation>
    </message>
    <message>
        <source>{pipeline}: {stage}</source>
        <translation>{pipeline}: {stage}</translation>
    </message>
    <message>
        <source>{what}: stored</source>
        <translation>{what}: gespeichert</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Go home</source>
        <translation>Zur Startseite</translation>
    </message>
    <message>
        <source>Go to my tasks</source>
        <translation>Zu meinen Aufgaben</translation>
    </message>
    <message>
        <source>Go to the calendar</source>
        <translation>Zum Kalender</translation>
    </message>
    <message>
        <source>Go to the duplicates</source>
        <translation>Zu den Dubletten</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Zum Eingang</translation>
    </message>
    <message>
        <source>Go to the notifications</source>
        <translation>Zu den Mitteilungen</translation>
    </message>
    <message>
        <source>Go to what was handed over</source>
        <translation>Zu den Übergaben</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Meine Aufgaben</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>assign</source>
        <translation>zuweisen</translation>
    </message>
    <message>
        <source>carry</source>
        <translation>aufnehmen</translation>
    </message>
    <message>
        <source>day, week, month, agenda</source>
        <translation>Tag, Woche, Monat, Agenda</translation>
    </message>
    <message>
        <source>discard</source>
        <translation>verwerfen</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>umsetzen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>zusammenführen</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>meine</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>nicht identisch</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>blättern</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>aufschieben</translation>
    </message>
    <message>
        <source>quick link</source>
        <translation>Schnellzugriff</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>{records} as a board</source>
        <translation>{records} als Board</translation>
    </message>
    <message>
        <source>{records} as a list</source>
        <translation>{records} als Liste</translation>
    </message>
</context>
<context>
    <name>Press</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>{action}?</source>
        <translation>{action}?</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It could not be written. {reason}</source>
        <translation>Schreiben nicht möglich. {reason}</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Seite {page} von {count}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Print {what}</source>
        <translation>{what} drucken</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <source>Turn the paper</source>
        <translation>Papier drehen</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>1 record</source>
        <translation>1 Datensatz</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Seite {page} von {count}</translation>
    </message>
    <message>
        <source>Print this list, or save it as PDF…</source>
        <translation>Diese Liste drucken oder als PDF speichern…</translation>
    </message>
    <message>
        <source>Print this record, or save it as PDF…</source>
        <translation>Diesen Datensatz drucken oder als PDF speichern…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>This record is gone.</source>
        <translation>Dieser Datensatz ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>search: {words}</source>
        <translation>Suche: {words}</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>{count} Datensätze</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Create and add another</source>
        <translation>Anlegen und weitere hinzufügen</translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation>Neu: {record}</translation>
    </message>
    <message>
        <source>New {record} given up</source>
        <translation>Verworfen: {record}</translation>
    </message>
    <message>
        <source>New {record} {title}</source>
        <translation>Neu: {record} {title}</translation>
    </message>
    <message>
        <source>{record} created</source>
        <translation>Angelegt: {record}</translation>
    </message>
</context>
<context>
    <name>RecordHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Open as a page</source>
        <translation>Als Seite öffnen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
</context>
<context>
    <name>RecordWindow</name>
    <message>
        <source>Close the record</source>
        <translation>Datensatz schließen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>ReferenceEditor</name>
    <message>
        <source>Choose one from the list.</source>
        <translation>Wählen Sie einen Eintrag aus der Liste.</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>Create {record} “{name}”</source>
        <translation>{record} „{name}“ anlegen</translation>
    </message>
</context>
<context>
    <name>ReferencesEditor</name>
    <message>
        <source>Choose one from the list.</source>
        <translation>Wählen Sie einen Eintrag aus der Liste.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
</context>
<context>
    <name>Relations</name>
    <message>
        <source>It is tied to nothing yet.</source>
        <translation>Noch keine Verknüpfungen.</translation>
    </message>
    <message>
        <source>Map of relationships</source>
        <translation>Beziehungskarte</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Relationships of {title}</source>
        <translation>Beziehungen von {title}</translation>
    </message>
    <message>
        <source>Stands below it</source>
        <translation>Untergeordnet</translation>
    </message>
    <message>
        <source>What it stands below</source>
        <translation>Übergeordnet</translation>
    </message>
    <message>
        <source>{count} more: {records}</source>
        <translation>{count} weitere: {records}</translation>
    </message>
    <message>
        <source>{tie}: {title}</source>
        <translation>{tie}: {title}</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Counterfoil closed unexpectedly. What you typed is kept; a report is on this computer.</source>
        <translation>Counterfoil wurde unerwartet beendet. Ihre Eingaben sind erhalten; ein Bericht liegt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Absturzberichte</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>It could not be saved. {reason}</source>
        <translation>Speichern nicht möglich. {reason}</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Save to send</source>
        <translation>Zum Versenden speichern</translation>
    </message>
    <message>
        <source>Save to send…</source>
        <translation>Zum Versenden speichern…</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>They say where in the program it happened, nothing of your records. None is sent by itself.</source>
        <translation>Sie zeigen, wo im Programm etwas passiert ist, nichts aus Ihren Datensätzen. Nichts davon wird von selbst gesendet.</translation>
    </message>
</context>
<context>
    <name>RescueNotice</name>
    <message>
        <source>The records on this computer were damaged and are being loaded again.</source>
        <translation>Die Datensätze auf diesem Computer waren beschädigt und werden neu geladen.</translation>
    </message>
    <message>
        <source>The records on this computer were damaged and have been loaded again.</source>
        <translation>Die Datensätze auf diesem Computer waren beschädigt und wurden neu geladen.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>SendingAgain</name>
    <message>
        <source>Other day of {title}</source>
        <translation>Anderer Tag von {title}</translation>
    </message>
    <message>
        <source>Restore and send again</source>
        <translation>Wiederherstellen und erneut senden</translation>
    </message>
    <message>
        <source>Restoring of {title}</source>
        <translation>{title} wiederherstellen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>SequenceChip</name>
    <message>
        <source>{keys}…</source>
        <translation>{keys}…</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Andere Programme</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>As it was: {action}</source>
        <translation>Zurücksetzen: {action}</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Von Ihnen geändert</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>No shortcut is called so.</source>
        <translation>Kein Tastenkürzel heißt so.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Press the new key for {action}</source>
        <translation>Neue Taste für {action} drücken</translation>
    </message>
    <message>
        <source>Press the new key, or two one after the other</source>
        <translation>Neue Taste drücken oder zwei nacheinander</translation>
    </message>
    <message>
        <source>Press to change it</source>
        <translation>Zum Ändern drücken</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>{action}: no key. Press to add.</source>
        <translation>{action}: keine Taste. Zum Hinzufügen drücken.</translation>
    </message>
    <message>
        <source>{action}: {key}. Press to change it.</source>
        <translation>{action}: {key}. Zum Ändern drücken.</translation>
    </message>
    <message>
        <source>{key} is “{other}” now.</source>
        <translation>{key} ist derzeit „{other}“.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Search or run…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>%n attached files have not been sent.</source>
        <translation><numerusform>%n angehängte Datei wurde nicht gesendet.</numerusform><numerusform>%n angehängte Dateien wurden nicht gesendet.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes have not been sent.</source>
        <translation><numerusform>%n Änderung wurde nicht gesendet.</numerusform><numerusform>%n Änderungen wurden nicht gesendet.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes in your inbox wait for you.</source>
        <translation><numerusform>%n Änderung in Ihrem Eingang wartet auf Sie.</numerusform><numerusform>%n Änderungen in Ihrem Eingang warten auf Sie.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes you had not sent could not be handed over.</source>
        <translation><numerusform>%n nicht gesendete Änderung konnte nicht übergeben werden.</numerusform><numerusform>%n nicht gesendete Änderungen konnten nicht übergeben werden.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes you had not sent were handed to your administrator.</source>
        <translation><numerusform>%n nicht gesendete Änderung wurde Ihrer Administration übergeben.</numerusform><numerusform>%n nicht gesendete Änderungen wurden Ihrer Administration übergeben.</numerusform></translation>
    </message>
    <message>
        <source>1 attached file has not been sent.</source>
        <translation>1 angehängte Datei wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>1 change has not been sent.</source>
        <translation>1 Änderung wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>1 change in your inbox waits for you.</source>
        <translation>1 Änderung in Ihrem Eingang wartet auf Sie.</translation>
    </message>
    <message>
        <source>1 change you had not sent could not be handed over.</source>
        <translation>1 nicht gesendete Änderung konnte nicht übergeben werden.</translation>
    </message>
    <message>
        <source>1 change you had not sent was handed to your administrator.</source>
        <translation>1 nicht gesendete Änderung wurde Ihrer Administration übergeben.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Passphrase wählen</translation>
    </message>
    <message>
        <source>Choose an organisation</source>
        <translation>Organisation auswählen</translation>
    </message>
    <message>
        <source>Connect to go on</source>
        <translation>Verbinden, um fortzufahren</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Export unsent work…</source>
        <translation>Nicht gesendete Arbeit exportieren…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>It protects the records on this computer.</source>
        <translation>Sie schützt die Datensätze auf diesem Computer.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Please sign in.</source>
        <translation>Bitte melden Sie sich an.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in to Counterfoil</source>
        <translation>Bei Counterfoil anmelden</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out and remove the records from this computer?</source>
        <translation>Abmelden und die Datensätze von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Signing out loses that for good.</source>
        <translation>Beim Abmelden geht das endgültig verloren.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>The clock of this computer was set back, so nobody can tell how long it has been away. Set it right, and connect to the server.</source>
        <translation>Die Uhr dieses Computers wurde zurückgestellt, daher lässt sich nicht feststellen, wie lange er nicht verbunden war. Stellen Sie die Uhr richtig, und verbinden Sie sich mit dem Server.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>The server cannot be reached from here now.</source>
        <translation>Der Server ist von hier aus gerade nicht erreichbar.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden Eingaben stimmen nicht überein.</translation>
    </message>
    <message>
        <source>This computer has no keyring. A passphrase protects your records on it instead; you will be asked for it each time Counterfoil starts. Nobody can recover it.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund. Stattdessen schützt eine Passphrase Ihre Datensätze; sie wird bei jedem Start von Counterfoil abgefragt. Niemand kann sie wiederherstellen.</translation>
    </message>
    <message>
        <source>Too short: it needs at least {count} characters.</source>
        <translation>Zu kurz: mindestens {count} Zeichen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Which server? Its address looks like https://crm.example.org.</source>
        <translation>Welcher Server? Die Adresse sieht so aus: https://crm.example.org.</translation>
    </message>
    <message>
        <source>Work offline in {organization}</source>
        <translation>Offline arbeiten in {organization}</translation>
    </message>
    <message>
        <source>Your e-mail address is missing.</source>
        <translation>Ihre E-Mail-Adresse fehlt.</translation>
    </message>
    <message>
        <source>Your passphrase, please</source>
        <translation>Ihre Passphrase, bitte</translation>
    </message>
    <message>
        <source>Your password is missing.</source>
        <translation>Ihr Passwort fehlt.</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Sign in — Counterfoil</source>
        <translation>Anmelden – Counterfoil</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>auswählen</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message>
        <source>+{count}</source>
        <translation>+{count}</translation>
    </message>
    <message>
        <source>{number} M</source>
        <translation>{number} Mio.</translation>
    </message>
    <message>
        <source>{number} bn</source>
        <translation>{number} Mrd.</translation>
    </message>
    <message>
        <source>{number} k</source>
        <translation>{number} Tsd.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message numerus="yes">
        <source>%n attached files are still to be sent</source>
        <translation><numerusform>%n angehängte Datei ist noch zu senden</numerusform><numerusform>%n angehängte Dateien sind noch zu senden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation><numerusform>%n Änderung</numerusform><numerusform>%n Änderungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes are kept and will be sent then.</source>
        <translation><numerusform>%n Änderung bleibt erhalten und wird dann gesendet.</numerusform><numerusform>%n Änderungen bleiben erhalten und werden dann gesendet.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes of yours could not be read.</source>
        <translation><numerusform>%n Ihrer Änderungen konnte nicht gelesen werden.</numerusform><numerusform>%n Ihrer Änderungen konnten nicht gelesen werden.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes received</source>
        <translation><numerusform>%n Änderung empfangen</numerusform><numerusform>%n Änderungen empfangen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes refused</source>
        <translation><numerusform>%n Änderung abgelehnt</numerusform><numerusform>%n Änderungen abgelehnt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes sent</source>
        <translation><numerusform>%n Änderung gesendet</numerusform><numerusform>%n Änderungen gesendet</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes to records you can no longer see were handed to your administrator.</source>
        <translation><numerusform>%n Änderung an Datensätzen, die Sie nicht mehr sehen können, wurde Ihrer Administration übergeben.</numerusform><numerusform>%n Änderungen an Datensätzen, die Sie nicht mehr sehen können, wurden Ihrer Administration übergeben.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes waiting</source>
        <translation><numerusform>%n Änderung wartet</numerusform><numerusform>%n Änderungen warten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation><numerusform>%n Konflikt</numerusform><numerusform>%n Konflikte</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation><numerusform>vor %n Std.</numerusform><numerusform>vor %n Std.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation><numerusform>vor %n Min.</numerusform><numerusform>vor %n Min.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation><numerusform>%n Datensatz</numerusform><numerusform>%n Datensätze</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation><numerusform>%n Versuch</numerusform><numerusform>%n Versuche</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n unsent changes were saved</source>
        <translation><numerusform>%n nicht gesendete Änderung gespeichert</numerusform><numerusform>%n nicht gesendete Änderungen gespeichert</numerusform></translation>
    </message>
    <message>
        <source>1 attached file is still to be sent</source>
        <translation>1 angehängte Datei ist noch zu senden</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>1 change is kept and will be sent then.</source>
        <translation>1 Änderung bleibt erhalten und wird dann gesendet.</translation>
    </message>
    <message>
        <source>1 change of yours could not be read.</source>
        <translation>1 Ihrer Änderungen konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>1 change received</source>
        <translation>1 Änderung empfangen</translation>
    </message>
    <message>
        <source>1 change refused</source>
        <translation>1 Änderung abgelehnt</translation>
    </message>
    <message>
        <source>1 change sent</source>
        <translation>1 Änderung gesendet</translation>
    </message>
    <message>
        <source>1 change to a record you can no longer see was handed to your administrator.</source>
        <translation>1 Änderung an einem Datensatz, den Sie nicht mehr sehen können, wurde Ihrer Administration übergeben.</translation>
    </message>
    <message>
        <source>1 change waiting</source>
        <translation>1 Änderung wartet</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 Konflikt</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 Datensatz</translation>
    </message>
    <message>
        <source>1 try</source>
        <translation>1 Versuch</translation>
    </message>
    <message>
        <source>1 unsent change was saved</source>
        <translation>1 nicht gesendete Änderung gespeichert</translation>
    </message>
    <message>
        <source>Access was taken away</source>
        <translation>Der Zugriff wurde entzogen</translation>
    </message>
    <message>
        <source>Change of a {record}</source>
        <translation>Änderung ({record})</translation>
    </message>
    <message>
        <source>Changed by someone else, too</source>
        <translation>Auch von einer anderen Person geändert</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Changes were saved out of a damaged copy</source>
        <translation>Änderungen wurden aus einer beschädigten Kopie gerettet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Connect within %n hours to keep working here</source>
        <translation><numerusform>Verbinden Sie sich innerhalb von %n Stunde, um hier weiterzuarbeiten</numerusform><numerusform>Verbinden Sie sich innerhalb von %n Stunden, um hier weiterzuarbeiten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Connect within %n minutes to keep working here</source>
        <translation><numerusform>Verbinden Sie sich innerhalb von %n Minute, um hier weiterzuarbeiten</numerusform><numerusform>Verbinden Sie sich innerhalb von %n Minuten, um hier weiterzuarbeiten</numerusform></translation>
    </message>
    <message>
        <source>Connect within 1 hour to keep working here</source>
        <translation>Verbinden Sie sich innerhalb von 1 Stunde, um hier weiterzuarbeiten</translation>
    </message>
    <message>
        <source>Connect within 1 minute to keep working here</source>
        <translation>Verbinden Sie sich innerhalb von 1 Minute, um hier weiterzuarbeiten</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>Counterfoil was closed</source>
        <translation>Counterfoil wurde geschlossen</translation>
    </message>
    <message>
        <source>Damaged records were mended</source>
        <translation>Beschädigte Datensätze wurden repariert</translation>
    </message>
    <message>
        <source>Deletion of a {record}</source>
        <translation>Löschung ({record})</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Everything on this computer has been sent.</source>
        <translation>Alles auf diesem Computer wurde gesendet.</translation>
    </message>
    <message>
        <source>Export unsent work</source>
        <translation>Nicht gesendete Arbeit exportieren</translation>
    </message>
    <message>
        <source>Filter by record</source>
        <translation>Nach Datensatz filtern</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine Version behalten</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Andere Version behalten</translation>
    </message>
    <message>
        <source>Loading waits: {reason}</source>
        <translation>Laden wartet: {reason}</translation>
    </message>
    <message>
        <source>Loading {percent} %</source>
        <translation>{percent} % geladen</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Protokoll…</translation>
    </message>
    <message>
        <source>Made {time}</source>
        <translation>Erstellt {time}</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation>Neu: {record}</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Hier ist noch nichts.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline, synced {when}</source>
        <translation>Offline, synchronisiert {when}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Records have to be loaded</source>
        <translation>Datensätze müssen geladen werden</translation>
    </message>
    <message>
        <source>Records that you may not see any more were removed</source>
        <translation>Datensätze, die Sie nicht mehr sehen dürfen, wurden entfernt</translation>
    </message>
    <message>
        <source>Records were loaded</source>
        <translation>Datensätze wurden geladen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Restoring of a {record}</source>
        <translation>Wiederherstellung ({record})</translation>
    </message>
    <message>
        <source>Save support file</source>
        <translation>Supportdatei speichern</translation>
    </message>
    <message>
        <source>Save support file…</source>
        <translation>Supportdatei speichern…</translation>
    </message>
    <message>
        <source>Saved {name}. It holds times and counts, nothing of what your records say.</source>
        <translation>{name} gespeichert. Enthält Zeiten und Zahlen, nichts vom Inhalt Ihrer Datensätze.</translation>
    </message>
    <message>
        <source>Search and sorting were made anew, because they had missed records</source>
        <translation>Suche und Sortierung wurden neu aufgebaut, weil Datensätze darin fehlten</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sent, merged with what others changed</source>
        <translation>Gesendet, mit Änderungen anderer zusammengeführt</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Sign in again to sync</source>
        <translation>Zum Synchronisieren erneut anmelden</translation>
    </message>
    <message>
        <source>Sync has stopped</source>
        <translation>Synchronisierung angehalten</translation>
    </message>
    <message>
        <source>Sync log</source>
        <translation>Synchronisierungsprotokoll</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchronisieren</translation>
    </message>
    <message>
        <source>Synced {when}</source>
        <translation>Synchronisiert {when}</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>Synchronisation stopped</source>
        <translation>Synchronisierung angehalten</translation>
    </message>
    <message>
        <source>The connection ended</source>
        <translation>Die Verbindung wurde beendet</translation>
    </message>
    <message>
        <source>The copy on this computer got a new key</source>
        <translation>Die Kopie auf diesem Computer hat einen neuen Schlüssel</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>Waiting to be sent, shown once it is answered</source>
        <translation>Wartet auf das Senden, wird nach der Antwort angezeigt</translation>
    </message>
    <message>
        <source>Waits for a change that was refused</source>
        <translation>Wartet auf eine abgelehnte Änderung</translation>
    </message>
    <message numerus="yes">
        <source>Your %n unsent changes are safe.</source>
        <translation><numerusform>%n nicht gesendete Änderung ist sicher.</numerusform><numerusform>%n nicht gesendete Änderungen sind sicher.</numerusform></translation>
    </message>
    <message>
        <source>Your changes to records that you may not see any more were handed to your administrator</source>
        <translation>Ihre Änderungen an Datensätzen, die Sie nicht mehr sehen dürfen, wurden Ihrer Administration übergeben</translation>
    </message>
    <message numerus="yes">
        <source>Your organisation shows records only on computers that were connected in the last %n hours.</source>
        <translation><numerusform>Ihre Organisation zeigt Datensätze nur auf Computern, die in der letzten Stunde verbunden waren.</numerusform><numerusform>Ihre Organisation zeigt Datensätze nur auf Computern, die in den letzten %n Stunden verbunden waren.</numerusform></translation>
    </message>
    <message>
        <source>Your organisation shows records only on computers that were connected in the last hour.</source>
        <translation>Ihre Organisation zeigt Datensätze nur auf Computern, die in der letzten Stunde verbunden waren.</translation>
    </message>
    <message>
        <source>Your unsent change is safe.</source>
        <translation>Ihre nicht gesendete Änderung ist sicher.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>und %n weitere</numerusform><numerusform>und %n weitere</numerusform></translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>und 1 weitere</translation>
    </message>
    <message>
        <source>answered {time}</source>
        <translation>beantwortet {time}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>in step {time}</source>
        <translation>abgeglichen {time}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>sent {time}</source>
        <translation>gesendet {time}</translation>
    </message>
    <message>
        <source>settled {time}</source>
        <translation>abgeschlossen {time}</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the network or the server went away</source>
        <translation>das Netzwerk oder der Server ist ausgefallen</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>the server is busy</source>
        <translation>der Server ist ausgelastet</translation>
    </message>
    <message>
        <source>the server was restored</source>
        <translation>der Server wurde wiederhergestellt</translation>
    </message>
    <message>
        <source>there were none yet</source>
        <translation>es waren noch keine vorhanden</translation>
    </message>
    <message>
        <source>this computer was away for long</source>
        <translation>dieser Computer war lange nicht verbunden</translation>
    </message>
    <message>
        <source>too much has changed</source>
        <translation>zu vieles hat sich geändert</translation>
    </message>
    <message>
        <source>you have to sign in again</source>
        <translation>Sie müssen sich erneut anmelden</translation>
    </message>
    <message>
        <source>you may see other records than before</source>
        <translation>Sie dürfen andere Datensätze sehen als zuvor</translation>
    </message>
    <message>
        <source>{counts} to {json} and {csv}</source>
        <translation>{counts}: {json} und {csv}</translation>
    </message>
    <message>
        <source>{field} – mine: {mine}, theirs: {theirs}</source>
        <translation>{field} – meine Version: {mine}, andere Version: {theirs}</translation>
    </message>
    <message>
        <source>{tries} until {time}</source>
        <translation>{tries} bis {time}</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}: {why}</translation>
    </message>
</context>
<context>
    <name>SyncStatus</name>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisierung</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Remove {tag}</source>
        <translation>{tag} entfernen</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>A day, !high, #record, @colleague and “every week” are understood.</source>
        <translation>Verstanden werden ein Datum, !high, #Datensatz, @Teammitglied und „jede Woche“.</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Call Ana fri 14:00 !high #deal name</source>
        <translation>Ana anrufen Fr 14:00 !high #Deal-Name</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Teammitglied</translation>
    </message>
    <message>
        <source>Delete the task</source>
        <translation>Aufgabe löschen</translation>
    </message>
    <message>
        <source>Deletion of {task}</source>
        <translation>{task} löschen</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Heute erledigt</translation>
    </message>
    <message>
        <source>Edit the task</source>
        <translation>Aufgabe bearbeiten</translation>
    </message>
    <message>
        <source>Everybody's</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Give the task to…</source>
        <translation>Aufgabe zuweisen…</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>In zwei Wochen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>More or less urgent</source>
        <translation>Mehr oder weniger dringend</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Meine Aufgaben</translation>
    </message>
    <message>
        <source>My tasks, or everybody's</source>
        <translation>Meine Aufgaben oder alle</translation>
    </message>
    <message>
        <source>Names that fit</source>
        <translation>Passende Namen</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>New task {task}</source>
        <translation>Neue Aufgabe {task}</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Nächste Aufgabe</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Open the task</source>
        <translation>Aufgabe öffnen</translation>
    </message>
    <message>
        <source>Open what the task is about</source>
        <translation>Zugehörigen Datensatz öffnen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Previous task</source>
        <translation>Vorherige Aufgabe</translation>
    </message>
    <message>
        <source>Priority of {task}</source>
        <translation>Priorität ändern: {task}</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Aufschieben bis</translation>
    </message>
    <message>
        <source>Put the task off until…</source>
        <translation>Aufgabe aufschieben bis…</translation>
    </message>
    <message>
        <source>Someday</source>
        <translation>Irgendwann</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Task done, or open again</source>
        <translation>Aufgabe erledigen oder wieder öffnen</translation>
    </message>
    <message>
        <source>Task one part down</source>
        <translation>Aufgabe einen Abschnitt nach unten</translation>
    </message>
    <message>
        <source>Task one part up</source>
        <translation>Aufgabe einen Abschnitt nach oben</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Tasks of a colleague…</source>
        <translation>Aufgaben eines Teammitglieds…</translation>
    </message>
    <message>
        <source>There are more than are shown here: use the list of all tasks.</source>
        <translation>Hier werden nicht alle angezeigt: Nutzen Sie die Liste aller Aufgaben.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Understood: {what}. Press to leave it in the words.</source>
        <translation>Verstanden: {what}. Drücken, um es als Text zu belassen.</translation>
    </message>
    <message>
        <source>Write what is to be done in the line above, with its day: “Call Ana fri 14:00”. X marks it as done.</source>
        <translation>Schreiben Sie oben, was zu tun ist, mit Datum: „Ana anrufen Fr 14:00“. X markiert die Aufgabe als erledigt.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} offen</translation>
    </message>
    <message>
        <source>{task} deleted</source>
        <translation>{task} gelöscht</translation>
    </message>
    <message>
        <source>{task} done</source>
        <translation>{task} erledigt</translation>
    </message>
    <message>
        <source>{task} open again</source>
        <translation>{task} wieder offen</translation>
    </message>
    <message>
        <source>{task}: assigned to {name}</source>
        <translation>{task}: zugewiesen an {name}</translation>
    </message>
    <message>
        <source>{task}: {day}</source>
        <translation>{task}: {day}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Discarded by you</source>
        <translation>Von Ihnen verworfen</translation>
    </message>
    <message>
        <source>Done: {task}</source>
        <translation>Erledigt: {task}</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Earlier changes are on the server. Try again when you are online.</source>
        <translation>Frühere Änderungen liegen auf dem Server. Versuchen Sie es erneut, wenn Sie online sind.</translation>
    </message>
    <message>
        <source>Earlier…</source>
        <translation>Früher…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Search in the activity</source>
        <translation>Aktivität durchsuchen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>That is everything.</source>
        <translation>Das ist alles.</translation>
    </message>
    <message>
        <source>Theirs kept by you</source>
        <translation>Andere Version von Ihnen behalten</translation>
    </message>
    <message>
        <source>What is shown of the activity</source>
        <translation>Angezeigte Aktivität</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>noch nicht bestätigt</translation>
    </message>
    <message>
        <source>on another of your devices</source>
        <translation>auf einem anderen Ihrer Geräte</translation>
    </message>
    <message>
        <source>{fields} changed</source>
        <translation>{fields} geändert</translation>
    </message>
    <message>
        <source>{named} and {count} more</source>
        <translation>{named} und {count} weitere</translation>
    </message>
    <message>
        <source>{record} created</source>
        <translation>Angelegt: {record}</translation>
    </message>
    <message>
        <source>{record} deleted</source>
        <translation>Gelöscht: {record}</translation>
    </message>
    <message>
        <source>{record} restored</source>
        <translation>Wiederhergestellt: {record}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{message} ({undo}: {key})</source>
        <translation>{message} ({undo}: {key})</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Not undone, since changed: {kept}</source>
        <translation>Nicht rückgängig gemacht, da seitdem geändert: {kept}</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Redone: {label}</source>
        <translation>Wiederholt: {label}</translation>
    </message>
    <message>
        <source>There was nothing left to take back.</source>
        <translation>Es gab nichts mehr zurückzunehmen.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation>Rückgängig gemacht: {label}</translation>
    </message>
    <message>
        <source>{done} – left alone, since changed: {kept}</source>
        <translation>{done} – unverändert gelassen, da seitdem geändert: {kept}</translation>
    </message>
    <message>
        <source>{field} of {record}</source>
        <translation>{field} von {record}</translation>
    </message>
    <message>
        <source>{named} and {count} more</source>
        <translation>{named} und {count} weitere</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Counterfoil {version} is there. {notes}</source>
        <translation>Counterfoil {version} ist verfügbar. {notes}</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Herunterladen…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation>Diese Version überspringen</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation><numerusform>%n Zeile</numerusform><numerusform>%n Zeilen</numerusform></translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>Nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Heute {time}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Gestern {time}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Glocke</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Eingangsrechnungen</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Gutschriften</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Ansicht löschen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Deletion of {view}</source>
        <translation>{view} löschen</translation>
    </message>
    <message>
        <source>Everyone sees {view} now</source>
        <translation>{view} ist jetzt für alle sichtbar</translation>
    </message>
    <message>
        <source>Find a view</source>
        <translation>Ansicht suchen</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Flamme</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flagge</translation>
    </message>
    <message>
        <source>Group by…</source>
        <translation>Gruppieren nach…</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Herz</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Move the view to the back</source>
        <translation>Ansicht nach hinten verschieben</translation>
    </message>
    <message>
        <source>Move the view to the front</source>
        <translation>Ansicht nach vorn verschieben</translation>
    </message>
    <message>
        <source>Move to the back</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Move to the front</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Name of the new view</source>
        <translation>Name der neuen Ansicht</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Nicht synchronisiert</translation>
    </message>
    <message>
        <source>Only you see {view} now</source>
        <translation>{view} ist jetzt nur für Sie sichtbar</translation>
    </message>
    <message>
        <source>Order of views</source>
        <translation>Reihenfolge der Ansichten</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Rename the view…</source>
        <translation>Ansicht umbenennen…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the view</source>
        <translation>Ansicht zurücksetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>Als neue Ansicht speichern…</translation>
    </message>
    <message>
        <source>Save as my own view…</source>
        <translation>Als eigene Ansicht speichern…</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Share the view, or keep it to oneself</source>
        <translation>Ansicht teilen oder für sich behalten</translation>
    </message>
    <message>
        <source>Share with everyone</source>
        <translation>Mit allen teilen</translation>
    </message>
    <message>
        <source>Show it to me alone</source>
        <translation>Nur für mich anzeigen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Freizugeben</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>View {view}</source>
        <translation>Ansicht {view}</translation>
    </message>
    <message>
        <source>View: {view}</source>
        <translation>Ansicht: {view}</translation>
    </message>
    <message>
        <source>{view} deleted</source>
        <translation>{view} gelöscht</translation>
    </message>
    <message>
        <source>{view} names what is no longer there: {fields}. It is left out.</source>
        <translation>{view} verwendet nicht mehr Vorhandenes: {fields}. Es wird ausgelassen.</translation>
    </message>
    <message>
        <source>{view} saved</source>
        <translation>{view} gespeichert</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>Next record of the list</source>
        <translation>Nächster Datensatz der Liste</translation>
    </message>
    <message>
        <source>Previous record of the list</source>
        <translation>Vorheriger Datensatz der Liste</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Close the record</source>
        <translation>Datensatz schließen</translation>
    </message>
    <message>
        <source>Compact rows in all lists</source>
        <translation>Kompakte Zeilen in allen Listen</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Earlier imports…</source>
        <translation>Frühere Importe…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Everything is shown at {percent} % from the next start.</source>
        <translation>Ab dem nächsten Start wird alles mit {percent} % angezeigt.</translation>
    </message>
    <message>
        <source>Export unsent work…</source>
        <translation>Nicht gesendete Arbeit exportieren…</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go to {records}</source>
        <translation>Gehe zu: {records}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Import {records}…</source>
        <translation>{records} importieren…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>New record here</source>
        <translation>Neuer Datensatz hier</translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation>Neu: {record}</translation>
    </message>
    <message>
        <source>Normal rows in all lists</source>
        <translation>Normale Zeilen in allen Listen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Roomy rows in all lists</source>
        <translation>Großzügige Zeilen in allen Listen</translation>
    </message>
    <message>
        <source>Save support file…</source>
        <translation>Supportdatei speichern…</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings: {page}</source>
        <translation>Einstellungen: {page}</translation>
    </message>
    <message>
        <source>Show sync log</source>
        <translation>Synchronisierungsprotokoll anzeigen</translation>
    </message>
    <message>
        <source>Show sync status</source>
        <translation>Synchronisierungsstatus anzeigen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Sign in to another organisation…</source>
        <translation>Bei anderer Organisation anmelden…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Abmelden…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>Switch single-letter shortcuts off</source>
        <translation>Kürzel mit einzelnen Buchstaben ausschalten</translation>
    </message>
    <message>
        <source>Switch single-letter shortcuts on</source>
        <translation>Kürzel mit einzelnen Buchstaben einschalten</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Design des Systems</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Normale Größe</translation>
    </message>
    <message>
        <source>density</source>
        <translation>Zeilenabstand Dichte</translation>
    </message>
    <message>
        <source>preferences options configure</source>
        <translation>Einstellungen Optionen konfigurieren Präferenzen</translation>
    </message>
    <message>
        <source>zoom size scale font</source>
        <translation>Zoom Größe Skalierung Schrift</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Counterfoil goes on</source>
        <translation>Counterfoil läuft weiter</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Link kopiert</translation>
    </message>
    <message>
        <source>Open Counterfoil</source>
        <translation>Counterfoil öffnen</translation>
    </message>
    <message>
        <source>Open another window</source>
        <translation>Weiteres Fenster öffnen</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>In einem Fenster öffnen</translation>
    </message>
    <message>
        <source>Open or quit it by its icon in the tray.</source>
        <translation>Öffnen oder beenden Sie es über das Symbol im Infobereich.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Show crash reports</source>
        <translation>Absturzberichte anzeigen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>{count} for you</source>
        <translation>{count} für Sie</translation>
    </message>
    <message>
        <source>{count} links copied</source>
        <translation>{count} Links kopiert</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Your role has changed. What you may not see any more was taken off this computer.</source>
        <translation>Ihre Rolle hat sich geändert. Was Sie nicht mehr sehen dürfen, wurde von diesem Computer entfernt.</translation>
    </message>
</context>
</TS>
