<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Counterfoil keeps your own true copy of your organisation’s records, and reconciles it.</source>
        <translation>Counterfoil mantiene su propia copia fiel de los registros de su organización y la concilia.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Funciona con</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>unreleased</source>
        <translation>sin publicar</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Can be undone</source>
        <translation>Se puede deshacer</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>No se puede deshacer</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Awaited</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message numerus="yes">
        <source>%n lines can be read</source>
        <translation><numerusform>%n líneas se pueden leer</numerusform><numerusform>%n líneas se pueden leer</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n lines explained</source>
        <translation><numerusform>%n línea explicada</numerusform><numerusform>%n líneas explicadas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n lines left out</source>
        <translation><numerusform>%n línea omitida</numerusform><numerusform>%n líneas omitidas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n lines to explain</source>
        <translation><numerusform>%n línea por explicar</numerusform><numerusform>%n líneas por explicar</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation><numerusform>%n líneas nuevas</numerusform><numerusform>%n líneas nuevas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n new lines, balances checked</source>
        <translation><numerusform>%n líneas nuevas, saldos comprobados</numerusform><numerusform>%n líneas nuevas, saldos comprobados</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation><numerusform>%n pago</numerusform><numerusform>%n pagos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n statements taken back</source>
        <translation><numerusform>%n extractos retirados</numerusform><numerusform>%n extractos retirados</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation><numerusform>%n ya estaban aquí</numerusform><numerusform>%n ya estaban aquí</numerusform></translation>
    </message>
    <message>
        <source>1 line can be read</source>
        <translation>1 línea se puede leer</translation>
    </message>
    <message>
        <source>1 line explained</source>
        <translation>1 línea explicada</translation>
    </message>
    <message>
        <source>1 line left out</source>
        <translation>1 línea omitida</translation>
    </message>
    <message>
        <source>1 line to explain</source>
        <translation>1 línea por explicar</translation>
    </message>
    <message>
        <source>1 new line</source>
        <translation>1 línea nueva</translation>
    </message>
    <message>
        <source>1 new line, balances checked</source>
        <translation>1 línea nueva, saldos comprobados</translation>
    </message>
    <message>
        <source>1 payment</source>
        <translation>1 pago</translation>
    </message>
    <message>
        <source>1 statement taken back</source>
        <translation>1 extracto retirado</translation>
    </message>
    <message>
        <source>1 was here already</source>
        <translation>1 ya estaba aquí</translation>
    </message>
    <message>
        <source>Accept all that is sure</source>
        <translation>Aceptar todo lo seguro</translation>
    </message>
    <message>
        <source>Accept what is proposed</source>
        <translation>Aceptar lo propuesto</translation>
    </message>
    <message>
        <source>Account of the bank charge</source>
        <translation>Cuenta de la comisión bancaria</translation>
    </message>
    <message>
        <source>Account of the other side</source>
        <translation>Cuenta de la otra parte</translation>
    </message>
    <message>
        <source>Account or open item</source>
        <translation>Cuenta o partida abierta</translation>
    </message>
    <message>
        <source>Account or open item of part {n}</source>
        <translation>Cuenta o partida abierta de la parte {n}</translation>
    </message>
    <message>
        <source>Always code lines like this…</source>
        <translation>Contabilizar siempre así estas líneas…</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Amount of part {n}</source>
        <translation>Importe de la parte {n}</translation>
    </message>
    <message>
        <source>Amount paid out</source>
        <translation>Importe de salida</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>Importe recibido</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Otra parte</translation>
    </message>
    <message>
        <source>Balance after the line</source>
        <translation>Saldo tras la línea</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>Books: {books}</source>
        <translation>Libros: {books}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Choose a bank statement</source>
        <translation>Elegir un extracto bancario</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Code %n lines to</source>
        <translation><numerusform>Imputar %n línea a</numerusform><numerusform>Imputar %n líneas a</numerusform></translation>
    </message>
    <message>
        <source>Code 1 line to</source>
        <translation>Imputar 1 línea a</translation>
    </message>
    <message>
        <source>Code to an account…</source>
        <translation>Imputar a una cuenta…</translation>
    </message>
    <message>
        <source>Columns of {file}</source>
        <translation>Columnas de {file}</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Day first, 20/11</source>
        <translation>Primero el día, 20/11</translation>
    </message>
    <message>
        <source>Day of booking</source>
        <translation>Fecha contable</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimales</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Drop a file of your bank here: CAMT, MT940, OFX, QIF or CSV. Its lines are matched with what is open, and importing a file again does no harm.</source>
        <translation>Suelte aquí un archivo de su banco: CAMT, MT940, OFX, QIF o CSV. Sus líneas se concilian con lo que está abierto, e importar un archivo otra vez no causa daño.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Every line is explained</source>
        <translation>Todas las líneas están explicadas</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Files of banks (*.xml *.sta *.mt940 *.940 *.ofx *.qfx *.qif *.csv *.txt);;All files (*)</source>
        <translation>Archivos de bancos (*.xml *.sta *.mt940 *.940 *.ofx *.qfx *.qif *.csv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Find the open item…</source>
        <translation>Buscar la partida abierta…</translation>
    </message>
    <message numerus="yes">
        <source>Fits %n lines that are open</source>
        <translation><numerusform>Se ajusta a %n líneas abiertas</numerusform><numerusform>Se ajusta a %n líneas abiertas</numerusform></translation>
    </message>
    <message>
        <source>Fits 1 line that is open</source>
        <translation>Se ajusta a 1 línea abierta</translation>
    </message>
    <message>
        <source>Go to the bank</source>
        <translation>Ir al banco</translation>
    </message>
    <message>
        <source>How much of it is settled?</source>
        <translation>¿Cuánto queda saldado?</translation>
    </message>
    <message>
        <source>How much of the item is settled by part {n}</source>
        <translation>Cuánto de la partida salda la parte {n}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a statement…</source>
        <translation>Importar un extracto…</translation>
    </message>
    <message>
        <source>Import of {file}</source>
        <translation>Importación de {file}</translation>
    </message>
    <message>
        <source>It is a bank charge…</source>
        <translation>Es una comisión bancaria…</translation>
    </message>
    <message>
        <source>It is a rounding difference</source>
        <translation>Es una diferencia de redondeo</translation>
    </message>
    <message>
        <source>It is the discount for paying early</source>
        <translation>Es el descuento por pronto pago</translation>
    </message>
    <message>
        <source>It is written off</source>
        <translation>Se da por perdido</translation>
    </message>
    <message>
        <source>It stays open</source>
        <translation>Queda pendiente</translation>
    </message>
    <message>
        <source>Leave the line out</source>
        <translation>Omitir la línea</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Line with the names</source>
        <translation>Línea con los nombres</translation>
    </message>
    <message>
        <source>Mark all lines, or none</source>
        <translation>Marcar todas las líneas o ninguna</translation>
    </message>
    <message>
        <source>Mark the line</source>
        <translation>Marcar la línea</translation>
    </message>
    <message>
        <source>Money that goes out is written without a minus</source>
        <translation>Las salidas se escriben sin signo menos</translation>
    </message>
    <message>
        <source>Month first, 11/20</source>
        <translation>Primero el mes, 11/20</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Regla nueva…</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Línea siguiente</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>Sin nombres</translation>
    </message>
    <message>
        <source>Only {first} to {last}</source>
        <translation>Solo del {first} al {last}</translation>
    </message>
    <message>
        <source>Open bank lines</source>
        <translation>Líneas bancarias abiertas</translation>
    </message>
    <message>
        <source>Order of days</source>
        <translation>Orden de la fecha</translation>
    </message>
    <message>
        <source>Order of the rules</source>
        <translation>Orden de las reglas</translation>
    </message>
    <message>
        <source>Previous line</source>
        <translation>Línea anterior</translation>
    </message>
    <message>
        <source>Probably</source>
        <translation>Probablemente</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Reference of the bank</source>
        <translation>Referencia del banco</translation>
    </message>
    <message>
        <source>Rule deleted</source>
        <translation>Regla eliminada</translation>
    </message>
    <message>
        <source>Rule for bank lines</source>
        <translation>Regla para líneas bancarias</translation>
    </message>
    <message>
        <source>Rule saved</source>
        <translation>Regla guardada</translation>
    </message>
    <message>
        <source>Rule {name}</source>
        <translation>Regla {name}</translation>
    </message>
    <message>
        <source>Rules for bank lines</source>
        <translation>Reglas para líneas bancarias</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Reglas…</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Guardar la regla</translation>
    </message>
    <message>
        <source>Say to which account the lines go.</source>
        <translation>Indique a qué cuenta van las líneas.</translation>
    </message>
    <message>
        <source>Say what the lines have in common: a name, a purpose, an IBAN or a sum.</source>
        <translation>Indique qué tienen en común las líneas: un nombre, un concepto, un IBAN o un importe.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Saldado</translation>
    </message>
    <message>
        <source>Split the line…</source>
        <translation>Dividir la línea…</translation>
    </message>
    <message>
        <source>Split {amount}</source>
        <translation>Dividir {amount}</translation>
    </message>
    <message>
        <source>Statement of {day}: {statement} · Books: {books}</source>
        <translation>Extracto del {day}: {statement} · Libros: {books}</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Extractos</translation>
    </message>
    <message>
        <source>Statements taken back</source>
        <translation>Extractos retirados</translation>
    </message>
    <message>
        <source>Statements…</source>
        <translation>Extractos…</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Deshacer lo último</translation>
    </message>
    <message>
        <source>Take this one back</source>
        <translation>Retirar este</translation>
    </message>
    <message>
        <source>The first lines as they will be read</source>
        <translation>Las primeras líneas tal como se leerán</translation>
    </message>
    <message>
        <source>The parts make up the line</source>
        <translation>Las partes suman la línea</translation>
    </message>
    <message>
        <source>This item is paid by money that moves the other way.</source>
        <translation>Esta partida se paga con dinero en el otro sentido.</translation>
    </message>
    <message>
        <source>To explain: {amount}</source>
        <translation>Por explicar: {amount}</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Value day</source>
        <translation>Fecha valor</translation>
    </message>
    <message>
        <source>What becomes of the rest?</source>
        <translation>¿Qué pasa con el resto?</translation>
    </message>
    <message>
        <source>What that is worth more or less in the books is an exchange difference.</source>
        <translation>Lo que eso valga de más o de menos en los libros es una diferencia de cambio.</translation>
    </message>
    <message>
        <source>Which open item is paid?</source>
        <translation>¿Qué partida abierta se paga?</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>Sin número</translation>
    </message>
    <message>
        <source>Word for in or out</source>
        <translation>Palabra de entrada o salida</translation>
    </message>
    <message>
        <source>a part of it</source>
        <translation>una parte</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>aceptar</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>importe</translation>
    </message>
    <message>
        <source>amount less discount</source>
        <translation>importe menos descuento</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>una partida</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>y %n más</numerusform><numerusform>y %n más</numerusform></translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>y 1 más</translation>
    </message>
    <message>
        <source>another currency</source>
        <translation>otra moneda</translation>
    </message>
    <message>
        <source>code</source>
        <translation>imputar</translation>
    </message>
    <message>
        <source>digits of the number</source>
        <translation>cifras del número</translation>
    </message>
    <message>
        <source>exchange difference {amount}</source>
        <translation>diferencia de cambio {amount}</translation>
    </message>
    <message>
        <source>from {opening} to {closing}</source>
        <translation>de {opening} a {closing}</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>marcar</translation>
    </message>
    <message>
        <source>more than is open</source>
        <translation>más de lo abierto</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>near the day's rate</source>
        <translation>cerca del tipo del día</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>sin uso</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>payments of a batch</source>
        <translation>pagos de un lote</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>several fit</source>
        <translation>varias encajan</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>atajos</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nombre parecido</translation>
    </message>
    <message>
        <source>split</source>
        <translation>dividir</translation>
    </message>
    <message>
        <source>sum of several</source>
        <translation>suma de varias</translation>
    </message>
    <message>
        <source>their account</source>
        <translation>su cuenta</translation>
    </message>
    <message numerus="yes">
        <source>used %n times</source>
        <translation><numerusform>usada %n veces</numerusform><numerusform>usada %n veces</numerusform></translation>
    </message>
    <message>
        <source>used once</source>
        <translation>usada una vez</translation>
    </message>
    <message>
        <source>{amount} in the books</source>
        <translation>{amount} en los libros</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>quedan {amount}</translation>
    </message>
    <message>
        <source>{amount} of it are open.</source>
        <translation>{amount} de ello están abiertos.</translation>
    </message>
    <message>
        <source>{amount} of {open} is paid, {rest} is left.</source>
        <translation>Se han pagado {amount} de {open}; quedan {rest}.</translation>
    </message>
    <message>
        <source>{amount} pay {number}, of which {open} are open.</source>
        <translation>{amount} pagan {number}, del que quedan abiertos {open}.</translation>
    </message>
    <message>
        <source>{done} of {count} explained</source>
        <translation>{done} de {count} explicadas</translation>
    </message>
    <message>
        <source>{file} was not imported</source>
        <translation>{file} no se importó</translation>
    </message>
    <message>
        <source>{first} to {last} ×</source>
        <translation>{first} al {last} ×</translation>
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
        <translation><numerusform>%n día aquí</numerusform><numerusform>%n días aquí</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation><numerusform>%n día de retraso</numerusform><numerusform>%n días de retraso</numerusform></translation>
    </message>
    <message>
        <source>1 day here</source>
        <translation>1 día aquí</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 día de retraso</translation>
    </message>
    <message>
        <source>A deal is a possible sale. Drag it from stage to stage until it is won; M moves it by keyboard.</source>
        <translation>Una oportunidad es una posible venta. Arrástrela de etapa en etapa hasta ganarla; M la mueve con el teclado.</translation>
    </message>
    <message>
        <source>A lead is somebody who has shown interest. Move it on as you learn more; in the column Converted it becomes a contact, a company and a deal.</source>
        <translation>Un cliente potencial es alguien que ha mostrado interés. Hágalo avanzar cuando sepa más; en la columna Convertido pasa a ser un contacto, una empresa y una oportunidad.</translation>
    </message>
    <message>
        <source>A pipeline says through which stages a deal goes. It arrives with the next synchronisation.</source>
        <translation>Un pipeline indica por qué etapas pasa una oportunidad. Llegará con la próxima sincronización.</translation>
    </message>
    <message>
        <source>Add a deal to this stage</source>
        <translation>Añadir una oportunidad a esta etapa</translation>
    </message>
    <message>
        <source>Add a lead here</source>
        <translation>Añadir aquí un cliente potencial</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Otro motivo…</translation>
    </message>
    <message>
        <source>Anything that needs attention</source>
        <translation>Todo lo que requiere atención</translation>
    </message>
    <message>
        <source>At least {amount}</source>
        <translation>Al menos {amount}</translation>
    </message>
    <message>
        <source>Choose another pipeline</source>
        <translation>Elegir otro pipeline</translation>
    </message>
    <message>
        <source>Choose which deals are shown</source>
        <translation>Elegir qué oportunidades se muestran</translation>
    </message>
    <message>
        <source>Choose which leads are shown</source>
        <translation>Elegir qué clientes potenciales se muestran</translation>
    </message>
    <message>
        <source>Closes today</source>
        <translation>Se cierra hoy</translation>
    </message>
    <message>
        <source>Closes {day}</source>
        <translation>Cierre: {day}</translation>
    </message>
    <message>
        <source>Converted {day}</source>
        <translation>Convertido: {day}</translation>
    </message>
    <message>
        <source>Deals board</source>
        <translation>Tablero de oportunidades</translation>
    </message>
    <message>
        <source>Delete the deal</source>
        <translation>Eliminar la oportunidad</translation>
    </message>
    <message>
        <source>Delete the lead</source>
        <translation>Eliminar el cliente potencial</translation>
    </message>
    <message>
        <source>Deletion of {what}</source>
        <translation>Eliminación de {what}</translation>
    </message>
    <message>
        <source>Edit the deal</source>
        <translation>Editar la oportunidad</translation>
    </message>
    <message>
        <source>Edit the lead</source>
        <translation>Editar el cliente potencial</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Cierre previsto</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter: {words}</source>
        <translation>Filtro: {words}</translation>
    </message>
    <message>
        <source>Find on the board</source>
        <translation>Buscar en el tablero</translation>
    </message>
    <message>
        <source>Follow up on {deal}</source>
        <translation>Hacer seguimiento de {deal}</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Follow-up planned for {deal}</source>
        <translation>Seguimiento planificado para {deal}</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>En un mes</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>En una semana</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>En tres meses</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más adelante</translation>
    </message>
    <message>
        <source>Lead above</source>
        <translation>Cliente potencial de arriba</translation>
    </message>
    <message>
        <source>Leads board</source>
        <translation>Tablero de clientes potenciales</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Lost {day}</source>
        <translation>Perdida: {day}</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Marcar como perdida</translation>
    </message>
    <message>
        <source>Mark as unqualified</source>
        <translation>Marcar como no cualificado</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Move of {record} to {stage}</source>
        <translation>Paso de {record} a {stage}</translation>
    </message>
    <message>
        <source>Move the deal to…</source>
        <translation>Mover la oportunidad a…</translation>
    </message>
    <message>
        <source>Move the lead to…</source>
        <translation>Mover el cliente potencial a…</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Nueva oportunidad</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Nuevo cliente potencial</translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation>Crear {record}</translation>
    </message>
    <message>
        <source>Next deal of the stage</source>
        <translation>Oportunidad siguiente de la etapa</translation>
    </message>
    <message>
        <source>Next lead below</source>
        <translation>Cliente potencial de abajo</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>El mes que viene</translation>
    </message>
    <message>
        <source>No deals found</source>
        <translation>No se encontraron oportunidades</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>Todavía no hay oportunidades</translation>
    </message>
    <message>
        <source>No follow-up</source>
        <translation>Sin seguimiento</translation>
    </message>
    <message>
        <source>No leads found</source>
        <translation>No se encontraron clientes potenciales</translation>
    </message>
    <message>
        <source>No leads yet</source>
        <translation>Todavía no hay clientes potenciales</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Sin próximo paso</translation>
    </message>
    <message>
        <source>No pipeline on this computer yet</source>
        <translation>Todavía no hay ningún pipeline en este equipo</translation>
    </message>
    <message>
        <source>Nothing here fits what you look for.</source>
        <translation>Nada coincide con la búsqueda.</translation>
    </message>
    <message>
        <source>Only my deals, or all</source>
        <translation>Solo mis oportunidades o todas</translation>
    </message>
    <message>
        <source>Only my leads, or all</source>
        <translation>Solo mis clientes potenciales o todos</translation>
    </message>
    <message>
        <source>Open deals are worth {sums}</source>
        <translation>Las oportunidades abiertas suman {sums}</translation>
    </message>
    <message>
        <source>Open leads may be worth {sums}</source>
        <translation>Los clientes potenciales abiertos pueden sumar {sums}</translation>
    </message>
    <message>
        <source>Open the deal</source>
        <translation>Abrir la oportunidad</translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>Abrir el cliente potencial</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasadas</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation>Atrasada desde: {day}</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Picked up. Arrows move it, Space puts it down, Escape puts it back.</source>
        <translation>Tarjeta levantada. Las flechas la mueven, Espacio la suelta y Escape la devuelve a su sitio.</translation>
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
        <translation>Pipelines y etapas…</translation>
    </message>
    <message>
        <source>Press a digit to choose, Enter to go on.</source>
        <translation>Pulse una cifra para elegir e Intro para continuar.</translation>
    </message>
    <message>
        <source>Previous deal of the stage</source>
        <translation>Oportunidad anterior de la etapa</translation>
    </message>
    <message>
        <source>Put back.</source>
        <translation>Devuelta a su sitio.</translation>
    </message>
    <message>
        <source>Rename the deal</source>
        <translation>Cambiar el nombre de la oportunidad</translation>
    </message>
    <message>
        <source>Rename the lead</source>
        <translation>Cambiar el nombre del cliente potencial</translation>
    </message>
    <message>
        <source>Search the deals on the board</source>
        <translation>Buscar las oportunidades del tablero</translation>
    </message>
    <message>
        <source>Search the leads on the board</source>
        <translation>Buscar los clientes potenciales del tablero</translation>
    </message>
    <message>
        <source>Search {records}</source>
        <translation>Buscar {records}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all deals</source>
        <translation>Mostrar todas las oportunidades</translation>
    </message>
    <message>
        <source>Show all leads</source>
        <translation>Mostrar todos los clientes potenciales</translation>
    </message>
    <message>
        <source>Show all {count} as a list</source>
        <translation>Mostrar las {count} en lista</translation>
    </message>
    <message>
        <source>Show the deals as a list</source>
        <translation>Mostrar las oportunidades en lista</translation>
    </message>
    <message>
        <source>Show the leads as a list</source>
        <translation>Mostrar los clientes potenciales en lista</translation>
    </message>
    <message>
        <source>Show the whole column as a list</source>
        <translation>Mostrar toda la columna como lista</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <source>Too long in its stage</source>
        <translation>Demasiado tiempo en la etapa</translation>
    </message>
    <message>
        <source>Unqualified {day}</source>
        <translation>No cualificado: {day}</translation>
    </message>
    <message>
        <source>Why does {lead} come to nothing?</source>
        <translation>¿Por qué no sale adelante {lead}?</translation>
    </message>
    <message>
        <source>Why was {deal} lost?</source>
        <translation>¿Por qué se perdió {deal}?</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganada</translation>
    </message>
    <message>
        <source>Won {day}</source>
        <translation>Ganada: {day}</translation>
    </message>
    <message>
        <source>{column}, position {index}</source>
        <translation>{column}, posición {index}</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>Abiertas: {count}</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
    <message>
        <source>{deal} is won. Plan a follow-up?</source>
        <translation>{deal}: oportunidad ganada. ¿Planificar un seguimiento?</translation>
    </message>
    <message>
        <source>{record} moved to {stage}</source>
        <translation>{record} pasó a {stage}</translation>
    </message>
    <message>
        <source>{what} deleted</source>
        <translation>Se eliminó {what}</translation>
    </message>
</context>
<context>
    <name>Books</name>
    <message numerus="yes">
        <source>%n more lines</source>
        <translation><numerusform>%n línea más</numerusform><numerusform>%n líneas más</numerusform></translation>
    </message>
    <message>
        <source>1 more line</source>
        <translation>1 línea más</translation>
    </message>
    <message>
        <source>A correction</source>
        <translation>Una rectificación</translation>
    </message>
    <message>
        <source>A second entry takes back every line of this one. Both stay in the books.</source>
        <translation>Un segundo asiento revierte cada línea de este. Ambos permanecen en los libros.</translation>
    </message>
    <message>
        <source>A voucher needs two lines or more.</source>
        <translation>Un comprobante necesita al menos dos líneas.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Accounts that are posted to by themselves</source>
        <translation>Cuentas en las que se contabiliza automáticamente</translation>
    </message>
    <message>
        <source>Accounts, taxes and journals come with the chart and are yours to change. Opening balances can wait.</source>
        <translation>Las cuentas, los impuestos y los diarios vienen con el plan contable y puede cambiarlos. Los saldos iniciales pueden esperar.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Analytic account</source>
        <translation>Cuenta analítica</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <source>Bank lines to reconcile: {count}</source>
        <translation>Líneas de banco por conciliar: {count}</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>Moneda base</translation>
    </message>
    <message>
        <source>Before you close</source>
        <translation>Antes de cerrar</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Casilla</translation>
    </message>
    <message>
        <source>Boxes of the return</source>
        <translation>Casillas de la declaración</translation>
    </message>
    <message>
        <source>Boxes of the tax return</source>
        <translation>Casillas de la declaración</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>Plan de cuentas</translation>
    </message>
    <message>
        <source>Choose a chart of accounts, a currency and the first fiscal year. It takes a minute.</source>
        <translation>Elija un plan de cuentas, una moneda y el primer ejercicio. Se tarda un minuto.</translation>
    </message>
    <message>
        <source>Choose a journal, and type what every number begins with and how many there are.</source>
        <translation>Elija un diario y escriba con qué empieza cada número y cuántos son.</translation>
    </message>
    <message>
        <source>Choose the account for what the tax office is owed in the settings of the books.</source>
        <translation>Elija en los ajustes de los libros la cuenta de lo que se debe a Hacienda.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the fiscal year {year}</source>
        <translation>Cerrar el ejercicio {year}</translation>
    </message>
    <message>
        <source>Close the fiscal year…</source>
        <translation>Cerrar el ejercicio…</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>Cerrar el mes</translation>
    </message>
    <message>
        <source>Close the year</source>
        <translation>Cerrar el ejercicio</translation>
    </message>
    <message>
        <source>Close the year…</source>
        <translation>Cerrar el ejercicio…</translation>
    </message>
    <message>
        <source>Close {month}</source>
        <translation>Cerrar {month}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Contra</source>
        <translation>Traspaso</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Haber</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Customer or vendor</source>
        <translation>Cliente o proveedor</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Debe</translation>
    </message>
    <message>
        <source>Debit {debit} · credit {credit}</source>
        <translation>Debe {debit} · haber {credit}</translation>
    </message>
    <message>
        <source>Debits and credits are not equal yet.</source>
        <translation>El debe y el haber aún no son iguales.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Documents that are still drafts</source>
        <translation>Documentos aún en borrador</translation>
    </message>
    <message>
        <source>Documents that are still drafts: {count}</source>
        <translation>Documentos aún en borrador: {count}</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Hecho: {what}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Draft entry</source>
        <translation>Asiento en borrador</translation>
    </message>
    <message>
        <source>Draft {text}</source>
        <translation>Borrador {text}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation>Editar la cuenta</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>End of {account}</source>
        <translation>Fin de {account}</translation>
    </message>
    <message>
        <source>End the account, or use it again</source>
        <translation>Dar de baja la cuenta o volver a usarla</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Entries that are still drafts</source>
        <translation>Asientos aún en borrador</translation>
    </message>
    <message>
        <source>Entries that are still drafts: {count}</source>
        <translation>Asientos aún en borrador: {count}</translation>
    </message>
    <message>
        <source>Every bank line is reconciled</source>
        <translation>Todas las líneas de banco están conciliadas</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>File a correction</source>
        <translation>Presentar una rectificación</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Presentado</translation>
    </message>
    <message>
        <source>Filed tax returns</source>
        <translation>Declaraciones presentadas</translation>
    </message>
    <message>
        <source>Filed tax returns…</source>
        <translation>Declaraciones presentadas…</translation>
    </message>
    <message>
        <source>Filed {at}</source>
        <translation>Presentada {at}</translation>
    </message>
    <message>
        <source>Filter by number or name</source>
        <translation>Filtrar por número o nombre</translation>
    </message>
    <message>
        <source>Filter the accounts</source>
        <translation>Filtrar las cuentas</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Primer año</translation>
    </message>
    <message>
        <source>Fiscal year begins in</source>
        <translation>El ejercicio empieza en</translation>
    </message>
    <message>
        <source>Fiscal year {year}</source>
        <translation>Ejercicio {year}</translation>
    </message>
    <message>
        <source>Foreign amount</source>
        <translation>Importe en divisa</translation>
    </message>
    <message>
        <source>Foreign balances</source>
        <translation>Saldos en divisas</translation>
    </message>
    <message>
        <source>Foreign balances are revalued</source>
        <translation>Los saldos en divisas están revaluados</translation>
    </message>
    <message>
        <source>Foreign balances to revalue: {count}</source>
        <translation>Saldos en divisas por revaluar: {count}</translation>
    </message>
    <message>
        <source>From the tax office: {amount}</source>
        <translation>De Hacienda: {amount}</translation>
    </message>
    <message>
        <source>Gain: {amount}</source>
        <translation>Ganancia: {amount}</translation>
    </message>
    <message>
        <source>Go to closing</source>
        <translation>Ir al cierre</translation>
    </message>
    <message>
        <source>Go to the chart of accounts</source>
        <translation>Ir al plan de cuentas</translation>
    </message>
    <message>
        <source>Go to {records}</source>
        <translation>Ir a: {records}</translation>
    </message>
    <message>
        <source>How many numbers</source>
        <translation>Cuántos números</translation>
    </message>
    <message>
        <source>I know that nobody can ever open this again</source>
        <translation>Sé que nadie podrá volver a abrirlo jamás</translation>
    </message>
    <message>
        <source>In suspense: {amount}</source>
        <translation>En cuenta transitoria: {amount}</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>En los libros</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Guardar como borrador</translation>
    </message>
    <message>
        <source>Kept as a draft: {text}</source>
        <translation>Guardado como borrador: {text}</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Último conocido</translation>
    </message>
    <message>
        <source>Like the last one</source>
        <translation>Como el último</translation>
    </message>
    <message>
        <source>Line {line} has no account.</source>
        <translation>La línea {line} no tiene cuenta.</translation>
    </message>
    <message>
        <source>Line {line} has no amount.</source>
        <translation>La línea {line} no tiene importe.</translation>
    </message>
    <message>
        <source>Line {line} needs an account.</source>
        <translation>La línea {line} necesita una cuenta.</translation>
    </message>
    <message>
        <source>Line {line}: {account} needs a customer or vendor.</source>
        <translation>Línea {line}: {account} necesita un cliente o proveedor.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock for ever</source>
        <translation>Bloquear para siempre</translation>
    </message>
    <message>
        <source>Lock the books</source>
        <translation>Bloquear los libros</translation>
    </message>
    <message>
        <source>Lock the books…</source>
        <translation>Bloquear los libros…</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation>Bloquear…</translation>
    </message>
    <message>
        <source>Loss, carried on to {account}</source>
        <translation>Pérdida, llevada a {account}</translation>
    </message>
    <message>
        <source>Loss: {amount}</source>
        <translation>Pérdida: {amount}</translation>
    </message>
    <message>
        <source>Make a journal of the kind opening or general first.</source>
        <translation>Cree primero un diario de apertura o general.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Months that are still open: {count}</source>
        <translation>Meses aún abiertos: {count}</translation>
    </message>
    <message>
        <source>More of the line</source>
        <translation>Más de la línea</translation>
    </message>
    <message>
        <source>More of the line…</source>
        <translation>Más de la línea…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Cuenta nueva</translation>
    </message>
    <message>
        <source>New account {code}</source>
        <translation>Cuenta nueva {code}</translation>
    </message>
    <message>
        <source>New account “{text}”…</source>
        <translation>Cuenta nueva «{text}»…</translation>
    </message>
    <message>
        <source>No document is a draft</source>
        <translation>Ningún documento es un borrador</translation>
    </message>
    <message>
        <source>No entry is a draft</source>
        <translation>Ningún asiento es un borrador</translation>
    </message>
    <message>
        <source>No rate is known yet</source>
        <translation>Aún no se conoce ningún tipo</translation>
    </message>
    <message>
        <source>No tax return was filed yet.</source>
        <translation>Aún no se ha presentado ninguna declaración.</translation>
    </message>
    <message>
        <source>Nothing has been posted in this journal yet.</source>
        <translation>Aún no se ha contabilizado nada en este diario.</translation>
    </message>
    <message>
        <source>Nothing is locked.</source>
        <translation>Nada está bloqueado.</translation>
    </message>
    <message>
        <source>Nothing is open in another currency on that day.</source>
        <translation>Ese día no hay nada abierto en otra divisa.</translation>
    </message>
    <message>
        <source>Nothing is posted in a closed year any more. Reports carry its result on.</source>
        <translation>En un ejercicio cerrado ya no se contabiliza nada. Los informes arrastran su resultado.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number of the invoice, or a text</source>
        <translation>Número de factura o texto</translation>
    </message>
    <message>
        <source>Number or text</source>
        <translation>Número o texto</translation>
    </message>
    <message>
        <source>Numbers are reserved for this computer</source>
        <translation>Hay números reservados para este equipo</translation>
    </message>
    <message>
        <source>Numbers for this computer</source>
        <translation>Números de este equipo</translation>
    </message>
    <message>
        <source>Numbers for this computer…</source>
        <translation>Números de este equipo…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Open the books</source>
        <translation>Abrir los libros</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Abrir el documento</translation>
    </message>
    <message>
        <source>Open the fiscal year again…</source>
        <translation>Reabrir el ejercicio…</translation>
    </message>
    <message>
        <source>Open the fiscal year from {day}</source>
        <translation>Abrir el ejercicio desde el {day}</translation>
    </message>
    <message>
        <source>Open the fiscal year {year} again</source>
        <translation>Reabrir el ejercicio {year}</translation>
    </message>
    <message>
        <source>Open the month again</source>
        <translation>Reabrir el mes</translation>
    </message>
    <message>
        <source>Open the next fiscal year</source>
        <translation>Abrir el ejercicio siguiente</translation>
    </message>
    <message>
        <source>Open the next year</source>
        <translation>Abrir el año siguiente</translation>
    </message>
    <message>
        <source>Open the year again…</source>
        <translation>Reabrir el ejercicio…</translation>
    </message>
    <message>
        <source>Open your books</source>
        <translation>Abrir sus libros</translation>
    </message>
    <message>
        <source>Open your books…</source>
        <translation>Abrir sus libros…</translation>
    </message>
    <message>
        <source>Open {month} again</source>
        <translation>Reabrir {month}</translation>
    </message>
    <message>
        <source>Opening balances</source>
        <translation>Saldos de apertura</translation>
    </message>
    <message>
        <source>Opening balances are posted</source>
        <translation>Los saldos de apertura están contabilizados</translation>
    </message>
    <message>
        <source>Opening balances…</source>
        <translation>Saldos de apertura…</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Pending entry</source>
        <translation>Asiento pendiente</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>Lugar en la cadena</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Contabilizar</translation>
    </message>
    <message>
        <source>Post the voucher</source>
        <translation>Contabilizar el comprobante</translation>
    </message>
    <message>
        <source>Post {text}</source>
        <translation>Contabilizar {text}</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Contabilizado</translation>
    </message>
    <message>
        <source>Posted by</source>
        <translation>Contabilizado por</translation>
    </message>
    <message>
        <source>Posted: {text}</source>
        <translation>Contabilizado: {text}</translation>
    </message>
    <message>
        <source>Profit, carried on to {account}</source>
        <translation>Beneficio, llevado a {account}</translation>
    </message>
    <message>
        <source>Provisional: the server gives the number</source>
        <translation>Provisional: el servidor asigna el número</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Compra</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>Rate of {currency}</source>
        <translation>Tipo de {currency}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Cobro</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Quitar la línea</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Rest to opening balances</source>
        <translation>El resto a la cuenta de apertura</translation>
    </message>
    <message>
        <source>Result of the year</source>
        <translation>Resultado del ejercicio</translation>
    </message>
    <message>
        <source>Revalue foreign balances on {day}</source>
        <translation>Revaluar las divisas a {day}</translation>
    </message>
    <message>
        <source>Revalue foreign balances…</source>
        <translation>Revaluar las divisas…</translation>
    </message>
    <message>
        <source>Revalue…</source>
        <translation>Revaluar…</translation>
    </message>
    <message>
        <source>Reversal of {entry}</source>
        <translation>Reversión de {entry}</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Reverse {entry}</source>
        <translation>Revertir {entry}</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Revertido</translation>
    </message>
    <message>
        <source>Reversed by {entry}</source>
        <translation>Revertido por {entry}</translation>
    </message>
    <message>
        <source>Reverses {entry}</source>
        <translation>Revierte {entry}</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>Revertir…</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Say why, so that everybody understands it later.</source>
        <translation>Diga por qué, para que todos lo entiendan después.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Settings of the books</source>
        <translation>Ajustes de los libros</translation>
    </message>
    <message>
        <source>Settings of the books…</source>
        <translation>Ajustes de los libros…</translation>
    </message>
    <message>
        <source>Show the ledger of the account</source>
        <translation>Mostrar el mayor de la cuenta</translation>
    </message>
    <message>
        <source>Somebody who may change the settings of the books has to open them.</source>
        <translation>Los tiene que abrir alguien que pueda cambiar los ajustes de la contabilidad.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Source of the rate of {currency}</source>
        <translation>Fuente del tipo de {currency}</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>Aún por hacer</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Suspense is empty</source>
        <translation>La cuenta transitoria está vacía</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Tax return</source>
        <translation>Declaración de impuestos</translation>
    </message>
    <message>
        <source>Tax return…</source>
        <translation>Declaración de impuestos…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The account of this line has no usual tax.</source>
        <translation>La cuenta de esta línea no tiene impuesto habitual.</translation>
    </message>
    <message>
        <source>The books say what was filed.</source>
        <translation>Los libros dicen lo que se presentó.</translation>
    </message>
    <message>
        <source>The chart of accounts of these books has no tax return.</source>
        <translation>El plan contable de estos libros no tiene declaración de impuestos.</translation>
    </message>
    <message>
        <source>The fiscal year {year} is closed</source>
        <translation>El ejercicio {year} está cerrado</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>El mes siguiente</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>El mes anterior</translation>
    </message>
    <message>
        <source>The tax return is filed</source>
        <translation>La declaración de impuestos está presentada</translation>
    </message>
    <message>
        <source>The tax return is not filed</source>
        <translation>La declaración de impuestos no está presentada</translation>
    </message>
    <message>
        <source>There is no journal for this. Add one under the chart of accounts.</source>
        <translation>No hay diario para esto. Añada uno en el plan de cuentas.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>No existe esa cuenta.</translation>
    </message>
    <message>
        <source>There is nobody of that name.</source>
        <translation>No hay nadie con ese nombre.</translation>
    </message>
    <message>
        <source>There is none of that name.</source>
        <translation>No hay ninguna con ese nombre.</translation>
    </message>
    <message>
        <source>There is nothing any more.</source>
        <translation>Ya no hay nada.</translation>
    </message>
    <message>
        <source>This box is reckoned from others.</source>
        <translation>Esta casilla se calcula a partir de otras.</translation>
    </message>
    <message>
        <source>This entry has too many lines to be typed.</source>
        <translation>Este asiento tiene demasiadas líneas para teclearlo.</translation>
    </message>
    <message>
        <source>This entry is no longer here.</source>
        <translation>Este asiento ya no está aquí.</translation>
    </message>
    <message>
        <source>This is not balanced: {missing}. The key = fills it in.</source>
        <translation>No está cuadrado: {missing}. La tecla = lo completa.</translation>
    </message>
    <message>
        <source>Tick that you know it is for ever.</source>
        <translation>Marque que sabe que es para siempre.</translation>
    </message>
    <message>
        <source>To the tax office</source>
        <translation>A la agencia tributaria</translation>
    </message>
    <message>
        <source>To the tax office: {amount}</source>
        <translation>A Hacienda: {amount}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Type a currency by its three letters, such as EUR.</source>
        <translation>Escriba una moneda con sus tres letras, como EUR.</translation>
    </message>
    <message>
        <source>Type a reason.</source>
        <translation>Escriba un motivo.</translation>
    </message>
    <message>
        <source>Type at least two lines.</source>
        <translation>Escriba al menos dos líneas.</translation>
    </message>
    <message>
        <source>Type the day</source>
        <translation>Escribir el día</translation>
    </message>
    <message>
        <source>Type the rate of the currency.</source>
        <translation>Escriba el tipo de cambio de la moneda.</translation>
    </message>
    <message>
        <source>Type the rate of {currency}.</source>
        <translation>Escriba el tipo de {currency}.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>VAT or tax number</source>
        <translation>NIF o número fiscal</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Comprobantes</translation>
    </message>
    <message>
        <source>Walk what was written last</source>
        <translation>Recorrer lo último escrito</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>What every number begins with</source>
        <translation>Con qué empieza cada número</translation>
    </message>
    <message>
        <source>What is locked</source>
        <translation>Qué se bloquea</translation>
    </message>
    <message>
        <source>What is open in other currencies is valued at that day's rate. The next day takes it back.</source>
        <translation>Lo abierto en otras divisas se valora al tipo de ese día. El día siguiente lo revierte.</translation>
    </message>
    <message>
        <source>What is posted on this computer gets its number at once, also without a connection, and can be printed. If the computer is lost, an administrator voids the rest.</source>
        <translation>Lo que se contabiliza en este equipo recibe su número enseguida, también sin conexión, y se puede imprimir. Si el equipo se pierde, un administrador anula el resto.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
    <message>
        <source>What the accounts stood at before this day, and what customers and vendors still owed, one by one.</source>
        <translation>Los saldos de las cuentas antes de ese día y lo pendiente de clientes y proveedores, uno por uno.</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Write vouchers</source>
        <translation>Escribir comprobantes</translation>
    </message>
    <message>
        <source>Written last</source>
        <translation>Último escrito</translation>
    </message>
    <message>
        <source>Your books are not open yet</source>
        <translation>Sus libros aún no están abiertos</translation>
    </message>
    <message>
        <source>Your books are open.</source>
        <translation>Sus libros están abiertos.</translation>
    </message>
    <message>
        <source>an entry without a number yet</source>
        <translation>un asiento aún sin número</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>cuadrado</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>de baja</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtrar</translation>
    </message>
    <message>
        <source>kinds</source>
        <translation>tipos</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>mayor</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>bloquear</translation>
    </message>
    <message>
        <source>missing on the credit side: {amount}</source>
        <translation>falta en el haber: {amount}</translation>
    </message>
    <message>
        <source>missing on the debit side: {amount}</source>
        <translation>falta en el debe: {amount}</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>post</source>
        <translation>contabilizar</translation>
    </message>
    <message>
        <source>retained earnings</source>
        <translation>resultados acumulados</translation>
    </message>
    <message>
        <source>revalue</source>
        <translation>revaluar</translation>
    </message>
    <message>
        <source>rounded by {amount}</source>
        <translation>redondeado en {amount}</translation>
    </message>
    <message>
        <source>several with commas between</source>
        <translation>varias separadas por comas</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>atajos</translation>
    </message>
    <message>
        <source>tax return</source>
        <translation>declaración de impuestos</translation>
    </message>
    <message>
        <source>this entry</source>
        <translation>este asiento</translation>
    </message>
    <message>
        <source>what is missing</source>
        <translation>lo que falta</translation>
    </message>
    <message>
        <source>what is to be done</source>
        <translation>lo que falta por hacer</translation>
    </message>
    <message>
        <source>{account} in use again</source>
        <translation>{account} en uso de nuevo</translation>
    </message>
    <message>
        <source>{account}: {balance}</source>
        <translation>{account}: {balance}</translation>
    </message>
    <message>
        <source>{amount} credit</source>
        <translation>{amount} haber</translation>
    </message>
    <message>
        <source>{amount} debit</source>
        <translation>{amount} debe</translation>
    </message>
    <message>
        <source>{amount} missing in credit</source>
        <translation>faltan {amount} en el haber</translation>
    </message>
    <message>
        <source>{amount} missing in debit</source>
        <translation>faltan {amount} en el debe</translation>
    </message>
    <message>
        <source>{box}: {label}</source>
        <translation>{box}: {label}</translation>
    </message>
    <message>
        <source>{currency} in {base}</source>
        <translation>{currency} en {base}</translation>
    </message>
    <message>
        <source>{day} · {journal}</source>
        <translation>{day} · {journal}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{kind}: until {day}</source>
        <translation>{kind}: hasta el {day}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>{one} · {other}</source>
        <translation>{one} · {other}</translation>
    </message>
    <message>
        <source>{place} in its series</source>
        <translation>{place} en su serie</translation>
    </message>
    <message>
        <source>{state} · {amount}</source>
        <translation>{state} · {amount}</translation>
    </message>
    <message>
        <source>{words} · % takes out {tax}</source>
        <translation>{words} · % separa {tax}</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>1 value will change</source>
        <translation>Cambiará 1 valor</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Another field</source>
        <translation>Otro campo</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Assign {what} to</source>
        <translation>Asignar {what} a</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change of {what}</source>
        <translation>Modificación de {what}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>Completion of {what}</source>
        <translation>Finalización de {what}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Deletion of {what}</source>
        <translation>Eliminación de {what}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit {what}</source>
        <translation>Editar {what}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Leave this field as it is</source>
        <translation>Dejar este campo como está</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move by</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Move of {what}</source>
        <translation>Traslado de {what}</translation>
    </message>
    <message>
        <source>Move {what} to</source>
        <translation>Mover {what} a</translation>
    </message>
    <message>
        <source>New tag “{name}”</source>
        <translation>Nueva etiqueta «{name}»</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nada que cambiar</translation>
    </message>
    <message>
        <source>Now different: {values}</source>
        <translation>Ahora distintos: {values}</translation>
    </message>
    <message>
        <source>Now: {value}</source>
        <translation>Ahora: {value}</translation>
    </message>
    <message>
        <source>On {count} of {total}</source>
        <translation>En {count} de {total}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Remove it from all</source>
        <translation>Quitarla de todos</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restoring of {what}</source>
        <translation>Restauración de {what}</translation>
    </message>
    <message>
        <source>Say the new value, or choose “Clear”.</source>
        <translation>Indique el valor nuevo o elija «Vaciar».</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Establecer en</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <source>Tag {what}</source>
        <translation>Etiquetar {what}</translation>
    </message>
    <message>
        <source>Unmark all</source>
        <translation>Desmarcar todo</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>stopped after {done} of {total}</source>
        <translation>detenido tras {done} de {total}</translation>
    </message>
    <message>
        <source>{count} cannot be changed so</source>
        <translation>no se pueden cambiar así: {count}</translation>
    </message>
    <message>
        <source>{count} left out, which you may not edit</source>
        <translation>Omitidos, sin permiso para editarlos: {count}</translation>
    </message>
    <message>
        <source>{count} left out: {reason}</source>
        <translation>Omitidos: {count} ({reason})</translation>
    </message>
    <message>
        <source>{count} marked</source>
        <translation>Marcados: {count}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>{count} values will change</source>
        <translation>Cambiarán {count} valores</translation>
    </message>
    <message>
        <source>{count} {records}</source>
        <translation>{count} {records}</translation>
    </message>
    <message>
        <source>{done} of {total}…</source>
        <translation>{done} de {total}…</translation>
    </message>
    <message>
        <source>{field} copied</source>
        <translation>Copiado: {field}</translation>
    </message>
    <message>
        <source>{field} of {record}</source>
        <translation>{field} de {record}</translation>
    </message>
    <message>
        <source>{field} of {record}: {value}</source>
        <translation>{field} de {record}: {value}</translation>
    </message>
    <message>
        <source>{field} of {what}</source>
        <translation>{field} de {what}</translation>
    </message>
    <message>
        <source>{record} marked</source>
        <translation>Marcado: {record}</translation>
    </message>
    <message>
        <source>{record} not marked any more</source>
        <translation>Sin marcar: {record}</translation>
    </message>
    <message>
        <source>{value} ({count})</source>
        <translation>{value} ({count})</translation>
    </message>
    <message>
        <source>{what} changed</source>
        <translation>Modificado: {what}</translation>
    </message>
    <message>
        <source>{what} completed</source>
        <translation>Completado: {what}</translation>
    </message>
    <message>
        <source>{what} copied</source>
        <translation>Copiado: {what}</translation>
    </message>
    <message>
        <source>{what} deleted</source>
        <translation>Eliminado: {what}</translation>
    </message>
    <message>
        <source>{what} moved</source>
        <translation>Movido: {what}</translation>
    </message>
    <message>
        <source>{what} restored</source>
        <translation>Restaurado: {what}</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%n entries exported to {file}</source>
        <translation><numerusform>%n entrada exportada a {file}</numerusform><numerusform>%n entradas exportadas a {file}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n entries imported</source>
        <translation><numerusform>%n entrada importada</numerusform><numerusform>%n entradas importadas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n have changed</source>
        <translation><numerusform>%n ha cambiado</numerusform><numerusform>%n han cambiado</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n were left out</source>
        <translation><numerusform>%n se ha omitido</numerusform><numerusform>%n se han omitido</numerusform></translation>
    </message>
    <message>
        <source>15 minutes earlier</source>
        <translation>15 minutos antes</translation>
    </message>
    <message>
        <source>15 minutes later</source>
        <translation>15 minutos después</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Un día antes</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Un día después</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add to the calendar</source>
        <translation>Añadir al calendario</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendarios (*.ics)</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Calendarios (*.ics);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Cancelar la reunión</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Compañero</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Delete the entry</source>
        <translation>Eliminar la entrada</translation>
    </message>
    <message>
        <source>Deletion of {what}</source>
        <translation>Eliminación de {what}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Edit the entry</source>
        <translation>Editar la entrada</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Everybody's</source>
        <translation>De todos</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Cierre previsto</translation>
    </message>
    <message>
        <source>Expected closes of deals</source>
        <translation>Cierres previstos de oportunidades</translation>
    </message>
    <message>
        <source>Export as a calendar file</source>
        <translation>Exportar como archivo de calendario</translation>
    </message>
    <message>
        <source>Export the entry as a calendar file…</source>
        <translation>Exportar la entrada como archivo de calendario…</translation>
    </message>
    <message>
        <source>Export what is shown as a calendar file…</source>
        <translation>Exportar lo que se muestra como archivo de calendario…</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Exportar lo que se muestra…</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Go to a day…</source>
        <translation>Ir a un día…</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Ir a hoy</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>Importar un calendario</translation>
    </message>
    <message>
        <source>Import a calendar file…</source>
        <translation>Importar un archivo de calendario…</translation>
    </message>
    <message>
        <source>Import of {file}</source>
        <translation>Importación de {file}</translation>
    </message>
    <message>
        <source>Length of {what}</source>
        <translation>Duración de {what}</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Alargar</translation>
    </message>
    <message>
        <source>Lunch with Ana 13:00 #deal name</source>
        <translation>Comida con Ana 13:00 #nombre de la oportunidad</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Meetings and calls</source>
        <translation>Reuniones y llamadas</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mío</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>Move to a day…</source>
        <translation>Mover a un día…</translation>
    </message>
    <message>
        <source>My calendar, or everybody's</source>
        <translation>Mi calendario o el de todos</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nueva entrada</translation>
    </message>
    <message>
        <source>New entry given up</source>
        <translation>Nueva entrada descartada</translation>
    </message>
    <message>
        <source>New entry in the calendar</source>
        <translation>Nueva entrada en el calendario</translation>
    </message>
    <message>
        <source>New {what}</source>
        <translation>Crear {what}</translation>
    </message>
    <message>
        <source>Next entry</source>
        <translation>Entrada siguiente</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Next page of the calendar</source>
        <translation>Página siguiente del calendario</translation>
    </message>
    <message>
        <source>Nothing new: everything in the file is here already</source>
        <translation>Nada nuevo: todo lo que contiene el archivo ya está aquí</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nada planificado</translation>
    </message>
    <message>
        <source>One entry exported to {file}</source>
        <translation>Una entrada exportada a {file}</translation>
    </message>
    <message>
        <source>One entry imported</source>
        <translation>Una entrada importada</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Abrir la entrada</translation>
    </message>
    <message>
        <source>Planned again</source>
        <translation>Planificar de nuevo</translation>
    </message>
    <message>
        <source>Previous entry</source>
        <translation>Entrada anterior</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Previous page of the calendar</source>
        <translation>Página anterior del calendario</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Acortar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show a day</source>
        <translation>Mostrar un día</translation>
    </message>
    <message>
        <source>Show a month</source>
        <translation>Mostrar un mes</translation>
    </message>
    <message>
        <source>Show a week</source>
        <translation>Mostrar una semana</translation>
    </message>
    <message>
        <source>Show an agenda</source>
        <translation>Mostrar la agenda</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Tasks with a day</source>
        <translation>Tareas con fecha</translation>
    </message>
    <message>
        <source>There is more than can be shown</source>
        <translation>Hay más de lo que se puede mostrar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Took place, or done</source>
        <translation>Celebrada o completada</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>What the calendar shows…</source>
        <translation>Qué muestra el calendario…</translation>
    </message>
    <message>
        <source>Whose calendar</source>
        <translation>De quién es el calendario</translation>
    </message>
    <message>
        <source>Whose calendar…</source>
        <translation>De quién es el calendario…</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>todo el día</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>done</source>
        <translation>completada</translation>
    </message>
    <message>
        <source>one has changed</source>
        <translation>una ha cambiado</translation>
    </message>
    <message>
        <source>one was left out</source>
        <translation>una se ha omitido</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>{day}: {count} entries</source>
        <translation>{day}: {count} entradas</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>No se puede escribir {file}: {reason}.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{what} cancelled</source>
        <translation>Se canceló {what}</translation>
    </message>
    <message>
        <source>{what} deleted</source>
        <translation>Se eliminó {what}</translation>
    </message>
    <message>
        <source>{what} done</source>
        <translation>Se completó {what}</translation>
    </message>
    <message>
        <source>{what} moved</source>
        <translation>Se movió {what}</translation>
    </message>
    <message>
        <source>{what} planned again</source>
        <translation>Se planificó de nuevo {what}</translation>
    </message>
    <message>
        <source>{what} took place</source>
        <translation>Se celebró {what}</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Show as chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Show {chart} as chart</source>
        <translation>Mostrar {chart} como gráfico</translation>
    </message>
    <message>
        <source>Show {chart} as table</source>
        <translation>Mostrar {chart} como tabla</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{view}, changed</source>
        <translation>{view}, modificada</translation>
    </message>
</context>
<context>
    <name>Client</name>
    <message>
        <source>Something went wrong. A report was saved on this computer: {name}</source>
        <translation>Algo salió mal. Se guardó un informe en este equipo: {name}</translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message>
        <source>{title}, {count} cards</source>
        <translation>{title}, {count} tarjetas</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Alt+↑ and Alt+↓ move a column</source>
        <translation>Alt+↑ y Alt+↓ mueven una columna</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns that stay</source>
        <translation>Columnas fijas</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Buscar un campo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Show the usual columns</source>
        <translation>Mostrar las columnas habituales</translation>
    </message>
    <message>
        <source>Stay while scrolling</source>
        <translation>Fijas al desplazarse</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincr.</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation>Modificado por</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Do what?</source>
        <translation>¿Qué hacer?</translation>
    </message>
    <message>
        <source>Follow this link</source>
        <translation>Seguir este enlace</translation>
    </message>
    <message>
        <source>Go where?</source>
        <translation>¿Adónde ir?</translation>
    </message>
    <message>
        <source>Id, the end of it, or a link</source>
        <translation>ID, su final o un enlace</translation>
    </message>
    <message>
        <source>Name, e-mail or phone</source>
        <translation>Nombre, correo o teléfono</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>No se encontró nada con ese nombre.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Search or run…</source>
        <translation>Buscar o ejecutar…</translation>
    </message>
    <message>
        <source>a record by its id</source>
        <translation>un registro por su ID</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>acciones</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>places</source>
        <translation>lugares</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Crash reports</source>
        <translation>Informes de fallos</translation>
    </message>
    <message>
        <source>Export unsent work…</source>
        <translation>Exportar el trabajo no enviado…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>For somebody who helps you. It holds times and counts, nothing of what your records say.</source>
        <translation>Para quien le preste ayuda. Contiene horas y recuentos, nada del contenido de sus registros.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Save support file…</source>
        <translation>Guardar archivo de soporte…</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostrar el historial</translation>
    </message>
    <message>
        <source>Show the reports</source>
        <translation>Mostrar los informes</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Archivo de soporte</translation>
    </message>
    <message>
        <source>Sync log</source>
        <translation>Historial de sincronización</translation>
    </message>
    <message>
        <source>Unsent work</source>
        <translation>Trabajo no enviado</translation>
    </message>
    <message>
        <source>What was sent and received, when, and what became of each change.</source>
        <translation>Qué se envió y recibió, cuándo y qué ocurrió con cada cambio.</translation>
    </message>
    <message>
        <source>Where in the program something went wrong. None is sent by itself.</source>
        <translation>En qué parte del programa falló algo. Ninguno se envía solo.</translation>
    </message>
    <message>
        <source>Writes what this computer has not sent yet to a file.</source>
        <translation>Guarda en un archivo lo que este equipo aún no ha enviado.</translation>
    </message>
    <message>
        <source>Your records are kept encrypted in {folder}.</source>
        <translation>Sus registros se guardan cifrados en {folder}.</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Pick a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <source>Type a day such as {example}, fri, +2w or next month.</source>
        <translation>Escriba un día, por ejemplo {example}, vie, +2s o próximo mes.</translation>
    </message>
</context>
<context>
    <name>DayPrompt</name>
    <message>
        <source>No day</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>No day is called so. Try fri, +2w or next month.</source>
        <translation>No se reconoce ese día. Pruebe vie, +2s o próximo mes.</translation>
    </message>
    <message>
        <source>fri 14:00, +2w, next month…</source>
        <translation>vie 14:00, +2s, próximo mes…</translation>
    </message>
</context>
<context>
    <name>Declarations</name>
    <message>
        <source>1,001–5,000</source>
        <translation>1001–5000</translation>
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
        <translation>251–1000</translation>
    </message>
    <message>
        <source>51–250</source>
        <translation>51–250</translation>
    </message>
    <message>
        <source>A PNG, JPEG or SVG file of at most 70 kB, as base64</source>
        <translation>Archivo PNG, JPEG o SVG de 70 kB como máximo, en base64</translation>
    </message>
    <message>
        <source>A call, meeting, e-mail or note about a contact, a company or a deal.</source>
        <translation>Llamada, reunión, correo electrónico o nota sobre un contacto, una empresa o una oportunidad.</translation>
    </message>
    <message>
        <source>A contact's role in a company besides the main one.</source>
        <translation>Rol de un contacto en otra empresa, además de la principal.</translation>
    </message>
    <message>
        <source>A currency that this organisation deals in, by its ISO 4217 code.</source>
        <translation>Moneda con la que trabaja la organización, por su código ISO 4217.</translation>
    </message>
    <message>
        <source>A document that is drawn up again and again: a rent, a subscription.</source>
        <translation>Documento que se emite periódicamente: un alquiler, una suscripción.</translation>
    </message>
    <message>
        <source>A field that the tenant has defined for one of its record types.</source>
        <translation>Campo que la organización ha definido para uno de sus tipos de registro.</translation>
    </message>
    <message>
        <source>A field, with - before it for descending</source>
        <translation>Un campo, precedido de - para orden descendente</translation>
    </message>
    <message>
        <source>A file attached to a contact, a company, a deal, an activity or a document.</source>
        <translation>Un archivo adjunto a un contacto, una empresa, un negocio, una actividad o un documento.</translation>
    </message>
    <message>
        <source>A journal entry, as a draft or posted for good.</source>
        <translation>Asiento del diario, en borrador o contabilizado definitivamente.</translation>
    </message>
    <message>
        <source>A journal gathers entries of one kind and gives them their numbers.</source>
        <translation>Un diario reúne asientos de un mismo tipo y les asigna su número.</translation>
    </message>
    <message>
        <source>A letter to somebody outside, with the documents that go with it.</source>
        <translation>Mensaje a alguien externo, con los documentos que lo acompañan.</translation>
    </message>
    <message>
        <source>A month of the books: while it is open, entries of its days are posted.</source>
        <translation>Mes contable: mientras está abierto, se contabilizan asientos de sus días.</translation>
    </message>
    <message>
        <source>A person or a company that has shown interest, before anybody knows whether there is a sale in it.</source>
        <translation>Persona o empresa que ha mostrado interés, antes de saber si habrá una venta.</translation>
    </message>
    <message>
        <source>A person the tenant does business with, known by name or at least by e-mail.</source>
        <translation>Persona con la que la organización hace negocios, conocida por su nombre o al menos por su correo electrónico.</translation>
    </message>
    <message>
        <source>A person who works for the tenant.</source>
        <translation>Persona que trabaja en la organización.</translation>
    </message>
    <message>
        <source>A possible sale to a company or a person.</source>
        <translation>Posible venta a una empresa o a una persona.</translation>
    </message>
    <message>
        <source>A project, department or place that lines are counted for besides their account.</source>
        <translation>Proyecto, departamento o lugar al que se imputan las líneas además de a su cuenta.</translation>
    </message>
    <message>
        <source>A quote, an invoice, a credit note, a bill or a vendor credit.</source>
        <translation>Presupuesto, factura, nota de crédito, factura de proveedor o nota de crédito de proveedor.</translation>
    </message>
    <message>
        <source>A reminder that a customer got: what was open on that day, and on which level.</source>
        <translation>Reclamación enviada a un cliente: lo que estaba pendiente ese día y en qué nivel.</translation>
    </message>
    <message>
        <source>A sequence of stages that deals go through.</source>
        <translation>Secuencia de etapas por las que pasan las oportunidades.</translation>
    </message>
    <message>
        <source>A statement of account goes along</source>
        <translation>Va con un extracto de cuenta</translation>
    </message>
    <message>
        <source>A tax with its rates over time, the accounts it is posted to, and the boxes of the return it counts for.</source>
        <translation>Impuesto con sus tipos a lo largo del tiempo, las cuentas en las que se contabiliza y las casillas de la declaración a las que se imputa.</translation>
    </message>
    <message>
        <source>A way of looking at a list that people come back to.</source>
        <translation>Forma de ver una lista que se usa a menudo.</translation>
    </message>
    <message>
        <source>A word people mark records with.</source>
        <translation>Palabra con la que se marcan registros.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Accept quotes</source>
        <translation>Aceptar presupuestos</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Account for credit notes</source>
        <translation>Cuenta para notas de crédito</translation>
    </message>
    <message>
        <source>Account in the books</source>
        <translation>Cuenta contable</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Número de cuenta</translation>
    </message>
    <message>
        <source>Account of the tax</source>
        <translation>Cuenta del impuesto</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Accounts of verbs</source>
        <translation>Cuentas automáticas</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Publicidad</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Vinculación</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>Vinculaciones</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Todos los asientos</translation>
    </message>
    <message>
        <source>Allocate payments</source>
        <translation>Asignar pagos</translation>
    </message>
    <message>
        <source>Allowed next stages</source>
        <translation>Etapas siguientes permitidas</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Among rules that ask for equally much</source>
        <translation>Entre reglas que exigen lo mismo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Amount as it was paid</source>
        <translation>Importe tal como se pagó</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>An account at a bank: our own, or one that a vendor is paid to.</source>
        <translation>Cuenta en un banco: propia o en la que se paga a un proveedor.</translation>
    </message>
    <message>
        <source>An organisation the tenant does business with.</source>
        <translation>Empresa con la que la organización hace negocios.</translation>
    </message>
    <message>
        <source>Analytic account</source>
        <translation>Cuenta analítica</translation>
    </message>
    <message>
        <source>Analytic accounts</source>
        <translation>Cuentas analíticas</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>Facturación anual</translation>
    </message>
    <message>
        <source>Any other country</source>
        <translation>Cualquier otro país</translation>
    </message>
    <message>
        <source>Approval of bills</source>
        <translation>Aprobación de facturas recibidas</translation>
    </message>
    <message>
        <source>Approval only above</source>
        <translation>Aprobación solo por encima de</translation>
    </message>
    <message>
        <source>Approve bills</source>
        <translation>Aprobar facturas recibidas</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Approved at</source>
        <translation>Aprobado el</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>As a list to confirm; nothing is written or sent by itself</source>
        <translation>Como lista por confirmar; nada se escribe ni se envía por sí solo</translation>
    </message>
    <message>
        <source>As they were when it was written</source>
        <translation>Tal como eran al redactarlo</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Solicitar al crear</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Como mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Adjunto</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Asistentes</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Bad debt</source>
        <translation>Créditos incobrables</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Saldos</translation>
    </message>
    <message>
        <source>Balances of the accounts of tax</source>
        <translation>Saldos de las cuentas de impuestos</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Cuenta bancaria</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Cuentas bancarias</translation>
    </message>
    <message>
        <source>Bank and cash</source>
        <translation>Bancos y caja</translation>
    </message>
    <message>
        <source>Bank line</source>
        <translation>Movimiento bancario</translation>
    </message>
    <message>
        <source>Bank lines</source>
        <translation>Movimientos bancarios</translation>
    </message>
    <message>
        <source>Bank rule</source>
        <translation>Regla bancaria</translation>
    </message>
    <message>
        <source>Bank rules</source>
        <translation>Reglas bancarias</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Extracto bancario</translation>
    </message>
    <message>
        <source>Bank statements</source>
        <translation>Extractos bancarios</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>Moneda base</translation>
    </message>
    <message>
        <source>Base currency for one</source>
        <translation>Moneda base por unidad</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Remesa</translation>
    </message>
    <message>
        <source>Became company</source>
        <translation>Empresa resultante</translation>
    </message>
    <message>
        <source>Being checked for viruses</source>
        <translation>En análisis antivirus</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Belongs to the contact</source>
        <translation>Pertenece al contacto</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Factura de proveedor</translation>
    </message>
    <message>
        <source>Bills up to this amount need none; empty for all</source>
        <translation>Hasta este importe las facturas no la necesitan; vacío para todas</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Casilla</translation>
    </message>
    <message>
        <source>Boxes of the counter tax</source>
        <translation>Casillas de la contrapartida</translation>
    </message>
    <message>
        <source>Boxes of the net amount</source>
        <translation>Casillas de la base imponible</translation>
    </message>
    <message>
        <source>Boxes of the tax</source>
        <translation>Casillas del impuesto</translation>
    </message>
    <message>
        <source>Boxes of the tax return</source>
        <translation>Casillas de la declaración</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Buyer has a VAT number</source>
        <translation>El comprador tiene número de IVA</translation>
    </message>
    <message>
        <source>Buyer in</source>
        <translation>Comprador en</translation>
    </message>
    <message>
        <source>Buyer in group</source>
        <translation>Grupo del comprador</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>By somebody else than who enters or posts</source>
        <translation>Por alguien distinto de quien registra o contabiliza</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Cash difference</source>
        <translation>Diferencia de caja</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>Redondeo en efectivo</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Modificado por</translation>
    </message>
    <message>
        <source>Charge for late payment</source>
        <translation>Recargo por mora</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>Plan contable</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Lista de opciones</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Close dunning runs</source>
        <translation>Cerrar propuestas de reclamación</translation>
    </message>
    <message>
        <source>Close fiscal years</source>
        <translation>Cerrar ejercicios</translation>
    </message>
    <message>
        <source>Close periods</source>
        <translation>Cerrar periodos</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fecha de cierre</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Cerrado el</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Saldo final</translation>
    </message>
    <message>
        <source>Closing entry</source>
        <translation>Asiento de cierre</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Code of the reason</source>
        <translation>Código del motivo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns of its CSV files</source>
        <translation>Columnas de sus archivos CSV</translation>
    </message>
    <message>
        <source>Commas between several</source>
        <translation>Separados por comas si son varios</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Company that stays</source>
        <translation>Empresa que se conserva</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Competidor</translation>
    </message>
    <message>
        <source>Complete tasks</source>
        <translation>Completar tareas</translation>
    </message>
    <message>
        <source>Confirm bank accounts</source>
        <translation>Confirmar cuentas bancarias</translation>
    </message>
    <message>
        <source>Confirm dunning runs</source>
        <translation>Confirmar propuestas de reclamación</translation>
    </message>
    <message>
        <source>Confirmed at</source>
        <translation>Confirmado el</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmado por</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Contact that stays</source>
        <translation>Contacto que se conserva</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>Continúa</translation>
    </message>
    <message>
        <source>Convert leads</source>
        <translation>Convertir clientes potenciales</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Convertido</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copia a</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Rectifica</translation>
    </message>
    <message>
        <source>Cost of sales</source>
        <translation>Coste de ventas</translation>
    </message>
    <message>
        <source>Counter account</source>
        <translation>Cuenta de contrapartida</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Haber</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>Tarjeta de crédito</translation>
    </message>
    <message>
        <source>Credit documents</source>
        <translation>Abonar documentos</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Nota de crédito</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Monedas</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Currency it was paid in</source>
        <translation>Moneda del pago</translation>
    </message>
    <message>
        <source>Currency of the credit</source>
        <translation>Divisa del haber</translation>
    </message>
    <message>
        <source>Currency of the debit</source>
        <translation>Divisa del debe</translation>
    </message>
    <message>
        <source>Current asset</source>
        <translation>Activo corriente</translation>
    </message>
    <message>
        <source>Current liability</source>
        <translation>Pasivo corriente</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Campo personalizado</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Campos personalizados</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Day of month</source>
        <translation>Día del mes</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Days after the due day</source>
        <translation>Días tras el vencimiento</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>Días de gracia</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Oportunidad</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Debe</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimales</translation>
    </message>
    <message>
        <source>Decline quotes</source>
        <translation>Rechazar presupuestos</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>Amortización</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Digest of the file</source>
        <translation>Resumen criptográfico del archivo</translation>
    </message>
    <message>
        <source>Digests of the files</source>
        <translation>Resúmenes criptográficos de los archivos</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Documents so far</source>
        <translation>Documentos hasta ahora</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Completada por</translation>
    </message>
    <message>
        <source>Down payment</source>
        <translation>Anticipo</translation>
    </message>
    <message>
        <source>Down payment settled</source>
        <translation>Anticipo aplicado</translation>
    </message>
    <message>
        <source>Down payments made</source>
        <translation>Anticipos entregados</translation>
    </message>
    <message>
        <source>Down payments received</source>
        <translation>Anticipos recibidos</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Draw up recurring documents</source>
        <translation>Emitir documentos periódicos</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Dunning fees and interest</source>
        <translation>Recargos e intereses de reclamación</translation>
    </message>
    <message>
        <source>Dunning letter</source>
        <translation>Carta de reclamación</translation>
    </message>
    <message>
        <source>Dunning letters</source>
        <translation>Cartas de reclamación</translation>
    </message>
    <message>
        <source>Dunning level</source>
        <translation>Nivel de reclamación</translation>
    </message>
    <message>
        <source>Dunning levels</source>
        <translation>Niveles de reclamación</translation>
    </message>
    <message>
        <source>Dunning run</source>
        <translation>Ronda de reclamación</translation>
    </message>
    <message>
        <source>Dunning runs</source>
        <translation>Rondas de reclamación</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>E-mail domain</source>
        <translation>Dominio de correo</translation>
    </message>
    <message>
        <source>Early payment discount</source>
        <translation>Descuento por pronto pago</translation>
    </message>
    <message>
        <source>Early payment discount given</source>
        <translation>Descuento por pronto pago concedido</translation>
    </message>
    <message>
        <source>Early payment discount taken</source>
        <translation>Descuento por pronto pago obtenido</translation>
    </message>
    <message>
        <source>Elsewhere in the European Union</source>
        <translation>Otro país de la Unión Europea</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Empleados</translation>
    </message>
    <message>
        <source>Empty for all of it</source>
        <translation>Vacío: todo</translation>
    </message>
    <message>
        <source>Empty for all that follow</source>
        <translation>Vacío para todos los siguientes</translation>
    </message>
    <message>
        <source>Empty for always</source>
        <translation>Vacío: siempre</translation>
    </message>
    <message>
        <source>Empty for anywhere</source>
        <translation>Vacío: cualquier lugar</translation>
    </message>
    <message>
        <source>Empty for both</source>
        <translation>Vacío: ambos</translation>
    </message>
    <message>
        <source>Empty for no tax</source>
        <translation>Vacío: sin impuesto</translation>
    </message>
    <message>
        <source>Empty for none</source>
        <translation>Vacío para ninguna</translation>
    </message>
    <message>
        <source>Empty for our own</source>
        <translation>Vacío: cuenta propia</translation>
    </message>
    <message>
        <source>Empty means any stage of the pipeline</source>
        <translation>Vacío: cualquier etapa del pipeline</translation>
    </message>
    <message>
        <source>Empty: as the books say</source>
        <translation>Vacío: según los libros</translation>
    </message>
    <message>
        <source>Empty: as the books say, 0 for none</source>
        <translation>Vacío: según los libros, 0 para ninguno</translation>
    </message>
    <message>
        <source>Empty: as the group says</source>
        <translation>Vacío: según el grupo</translation>
    </message>
    <message>
        <source>End of month</source>
        <translation>Fin de mes</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Registrado por</translation>
    </message>
    <message>
        <source>Entries with tax</source>
        <translation>Asientos con impuestos</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Entry of the charge</source>
        <translation>Asiento del recargo</translation>
    </message>
    <message>
        <source>Entry with the credit</source>
        <translation>Asiento del haber</translation>
    </message>
    <message>
        <source>Entry with the debit</source>
        <translation>Asiento del debe</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Patrimonio neto</translation>
    </message>
    <message>
        <source>Estimated value</source>
        <translation>Valor estimado</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Cada trimestre</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Cada dos semanas</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Every working day</source>
        <translation>Cada día laborable</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Cada año</translation>
    </message>
    <message>
        <source>Everyone sees it</source>
        <translation>Visible para todos</translation>
    </message>
    <message>
        <source>Exchange difference</source>
        <translation>Diferencia de cambio</translation>
    </message>
    <message>
        <source>Exchange gain</source>
        <translation>Ganancia por diferencias de cambio</translation>
    </message>
    <message>
        <source>Exchange loss</source>
        <translation>Pérdida por diferencias de cambio</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Tipos de cambio</translation>
    </message>
    <message>
        <source>Execution day</source>
        <translation>Fecha de ejecución</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Exento</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Cierre previsto</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Expense account</source>
        <translation>Cuenta de gastos</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Conciliado</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Recargo</translation>
    </message>
    <message>
        <source>Fee and interest are posted</source>
        <translation>Recargo e intereses se contabilizan</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>File tax returns</source>
        <translation>Presentar declaraciones fiscales</translation>
    </message>
    <message>
        <source>Filed at</source>
        <translation>Presentada el</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzas</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>First month of the fiscal year</source>
        <translation>Primer mes del ejercicio</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First on</source>
        <translation>Primero el</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Fiscal years</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Fixed asset</source>
        <translation>Activo fijo</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Tarea siguiente</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Definitivo</translation>
    </message>
    <message>
        <source>Foreign amount</source>
        <translation>Importe en divisa</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Former customer</source>
        <translation>Antiguo cliente</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From stage</source>
        <translation>Etapa de origen</translation>
    </message>
    <message>
        <source>From what was coded by hand</source>
        <translation>A partir de lo imputado a mano</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Bienes</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Half to even</source>
        <translation>Mitad al par</translation>
    </message>
    <message>
        <source>Half up</source>
        <translation>Mitad hacia arriba</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>Hash anterior</translation>
    </message>
    <message>
        <source>Hash of the last</source>
        <translation>Hash del último</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Cuenta de agrupación</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Hold letters back</source>
        <translation>Retener cartas</translation>
    </message>
    <message>
        <source>How lines of a bank statement that look alike are coded.</source>
        <translation>Cómo se imputan los movimientos parecidos de un extracto bancario.</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icono</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Ids in other programs</source>
        <translation>Identificadores en otros programas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Import bank statements</source>
        <translation>Importar extractos bancarios</translation>
    </message>
    <message>
        <source>In stage since</source>
        <translation>En la etapa desde</translation>
    </message>
    <message>
        <source>In the form that makes a new record</source>
        <translation>En el formulario de creación de registros</translation>
    </message>
    <message>
        <source>In the stage before since</source>
        <translation>En la etapa anterior desde</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Income account</source>
        <translation>Cuenta de ingresos</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Infected</source>
        <translation>Infectado</translation>
    </message>
    <message>
        <source>Install charts of accounts</source>
        <translation>Instalar planes contables</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>En lugar de</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Interest a year</source>
        <translation>Interés anual</translation>
    </message>
    <message>
        <source>Into what it was before that was taken back</source>
        <translation>En los mismos registros que antes de revertir la conversión</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Issue quotes</source>
        <translation>Emitir presupuestos</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Emitida el</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Journal of general entries</source>
        <translation>Diario de operaciones generales</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Diarios</translation>
    </message>
    <message>
        <source>Keep companies apart</source>
        <translation>Mantener empresas separadas</translation>
    </message>
    <message>
        <source>Keep contacts apart</source>
        <translation>Mantener contactos separados</translation>
    </message>
    <message>
        <source>Keeps open items</source>
        <translation>Lleva partidas abiertas</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Key of the statement</source>
        <translation>Clave del extracto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of movement</source>
        <translation>Tipo de movimiento</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nombre visible</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>Idioma de los documentos</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Último número</translation>
    </message>
    <message>
        <source>Last on</source>
        <translation>Último el</translation>
    </message>
    <message>
        <source>Last statement</source>
        <translation>Último extracto</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Cliente potencial</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Clientes potenciales</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>Aprendida</translation>
    </message>
    <message>
        <source>Lease series of numbers</source>
        <translation>Reservar series de números</translation>
    </message>
    <message>
        <source>Leave bank lines out</source>
        <translation>Omitir líneas bancarias</translation>
    </message>
    <message>
        <source>Leave out of mailings and calls</source>
        <translation>Excluir de envíos y llamadas</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Razón social</translation>
    </message>
    <message>
        <source>Less than nothing for a credit</source>
        <translation>Negativo para un abono</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Letter template</source>
        <translation>Plantilla de carta</translation>
    </message>
    <message>
        <source>Letter templates</source>
        <translation>Plantillas de cartas</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Letters before</source>
        <translation>Reclamaciones anteriores</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Line of the credit</source>
        <translation>Línea del haber</translation>
    </message>
    <message>
        <source>Line of the debit</source>
        <translation>Línea del debe</translation>
    </message>
    <message>
        <source>Line of the reports</source>
        <translation>Línea de los informes</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Lock the books</source>
        <translation>Bloquear la contabilidad</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texto largo</translation>
    </message>
    <message>
        <source>Long-term liability</source>
        <translation>Pasivo a largo plazo</translation>
    </message>
    <message>
        <source>Look on paper</source>
        <translation>Aspecto en papel</translation>
    </message>
    <message>
        <source>Looks on paper</source>
        <translation>Aspectos en papel</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and _</source>
        <translation>Letras minúsculas, cifras y _</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>Made so far</source>
        <translation>Creados hasta ahora</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <translation>Servidores de correo</translation>
    </message>
    <message>
        <source>Make a company</source>
        <translation>Crear una empresa</translation>
    </message>
    <message>
        <source>Make a contact</source>
        <translation>Crear un contacto</translation>
    </message>
    <message>
        <source>Make invoices of quotes</source>
        <translation>Convertir presupuestos en facturas</translation>
    </message>
    <message>
        <source>Mark letters as not sent</source>
        <translation>Marcar cartas como no enviadas</translation>
    </message>
    <message>
        <source>Mark letters as sent</source>
        <translation>Marcar cartas como enviadas</translation>
    </message>
    <message>
        <source>Match lines</source>
        <translation>Conciliar líneas</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Conciliación</translation>
    </message>
    <message>
        <source>Matchings</source>
        <translation>Conciliaciones</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Merge companies</source>
        <translation>Fusionar empresas</translation>
    </message>
    <message>
        <source>Merge contacts</source>
        <translation>Fusionar contactos</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Fusionado en</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>ID del mensaje</translation>
    </message>
    <message>
        <source>Missing feature</source>
        <translation>Falta una función</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Money that came in or went out, and what it pays.</source>
        <translation>Dinero que entró o salió, y lo que paga.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Move deals</source>
        <translation>Mover oportunidades</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Nombre y dirección</translation>
    </message>
    <message>
        <source>Name contains</source>
        <translation>El nombre contiene</translation>
    </message>
    <message>
        <source>Name of the deal</source>
        <translation>Nombre de la oportunidad</translation>
    </message>
    <message>
        <source>Name, address, logo, colour and the small print of documents.</source>
        <translation>Nombre, dirección, logotipo, color y letra pequeña de los documentos.</translation>
    </message>
    <message>
        <source>Needs a customer or vendor</source>
        <translation>Requiere un cliente o proveedor</translation>
    </message>
    <message>
        <source>Negative: withheld</source>
        <translation>Negativo: retención</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Base imponible</translation>
    </message>
    <message>
        <source>Net in base currency</source>
        <translation>Neto en moneda base</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New deals start here</source>
        <translation>Las oportunidades nuevas empiezan aquí</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>Número siguiente</translation>
    </message>
    <message>
        <source>Next on</source>
        <translation>Próximo el</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Sin presupuesto</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>Sin necesidad</translation>
    </message>
    <message>
        <source>None, only on this machine</source>
        <translation>Ninguna, solo en este equipo</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not a customer for us</source>
        <translation>No es un cliente para nosotros</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No son el mismo</translation>
    </message>
    <message>
        <source>Not the same as</source>
        <translation>Distinto de</translation>
    </message>
    <message>
        <source>Not to be dunned</source>
        <translation>No reclamar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on documents</source>
        <translation>Nota en los documentos</translation>
    </message>
    <message>
        <source>Note problems of recurring documents</source>
        <translation>Anotar problemas de documentos recurrentes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing is posted to it; others are part of it</source>
        <translation>No se contabiliza en ella; agrupa otras cuentas</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number changed at</source>
        <translation>Número modificado el</translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation>Número en la serie</translation>
    </message>
    <message>
        <source>Number in the statement</source>
        <translation>Número en el extracto</translation>
    </message>
    <message>
        <source>Number of the first line</source>
        <translation>Número de la primera línea</translation>
    </message>
    <message>
        <source>Number series</source>
        <translation>Serie de números</translation>
    </message>
    <message>
        <source>Number with decimals</source>
        <translation>Número con decimales</translation>
    </message>
    <message>
        <source>Number written by</source>
        <translation>Número escrito por</translation>
    </message>
    <message>
        <source>Numbers begin with</source>
        <translation>Los números empiezan por</translation>
    </message>
    <message>
        <source>Numbers that a document has</source>
        <translation>Números que figuran en un documento</translation>
    </message>
    <message>
        <source>Numbers that were skipped, or that a lost device can no longer give.</source>
        <translation>Números que se saltaron o que un dispositivo perdido ya no puede asignar.</translation>
    </message>
    <message>
        <source>Of a down payment, by what</source>
        <translation>De un anticipo: con qué</translation>
    </message>
    <message>
        <source>Of both prices; empty for the base currency</source>
        <translation>De ambos precios; vacío: moneda base</translation>
    </message>
    <message>
        <source>Of our own</source>
        <translation>Si la cuenta es propia</translation>
    </message>
    <message>
        <source>Of the credit</source>
        <translation>Importe del haber</translation>
    </message>
    <message>
        <source>Of the debit</source>
        <translation>Importe del debe</translation>
    </message>
    <message>
        <source>Of the other payments, where the bank has booked several as one sum</source>
        <translation>De los demás pagos, cuando el banco ha contabilizado varios en una suma</translation>
    </message>
    <message>
        <source>Off the balance sheet</source>
        <translation>Fuera de balance</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>En el servidor</translation>
    </message>
    <message>
        <source>On top of other taxes</source>
        <translation>Sobre otros impuestos</translation>
    </message>
    <message>
        <source>Once a year</source>
        <translation>Una vez al año</translation>
    </message>
    <message>
        <source>One account of the chart.</source>
        <translation>Una cuenta del plan contable.</translation>
    </message>
    <message>
        <source>One movement on a bank account, and the entry that explains it.</source>
        <translation>Movimiento de una cuenta bancaria y el asiento que lo explica.</translation>
    </message>
    <message>
        <source>One step of a deal from stage to stage; the first one comes from nowhere.</source>
        <translation>Paso de una oportunidad de una etapa a otra; el primero no tiene etapa de origen.</translation>
    </message>
    <message>
        <source>One step of a pipeline.</source>
        <translation>Paso de un pipeline.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Open fiscal years</source>
        <translation>Abrir ejercicios</translation>
    </message>
    <message>
        <source>Open fiscal years again</source>
        <translation>Reabrir ejercicios</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Partidas abiertas</translation>
    </message>
    <message>
        <source>Open periods again</source>
        <translation>Reabrir periodos</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Saldo inicial</translation>
    </message>
    <message>
        <source>Opening balances</source>
        <translation>Saldos de apertura</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Ordinario</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>Otros asientos</translation>
    </message>
    <message>
        <source>Other entry</source>
        <translation>Otro asiento</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>Otros ingresos</translation>
    </message>
    <message>
        <source>Other line</source>
        <translation>Otra línea</translation>
    </message>
    <message>
        <source>Otherwise it waits as a draft</source>
        <translation>Si no, queda como borrador</translation>
    </message>
    <message>
        <source>Otherwise they only stand in the letter. In the base currency alone</source>
        <translation>Si no, solo figuran en la carta. Solo en la moneda base</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Prospección</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>Outside the European Union</source>
        <translation>Fuera de la Unión Europea</translation>
    </message>
    <message>
        <source>Outside the scope of tax</source>
        <translation>No sujeto</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Pagar a</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Empresa matriz</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Payment batch</source>
        <translation>Remesa de pagos</translation>
    </message>
    <message>
        <source>Payment batches</source>
        <translation>Remesas de pagos</translation>
    </message>
    <message>
        <source>Payment term</source>
        <translation>Condición de pago</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Condiciones de pago</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Payments that go to the bank in one file, released by somebody who has not approved the bills.</source>
        <translation>Pagos que van al banco en un solo archivo, autorizados por alguien que no ha aprobado las facturas.</translation>
    </message>
    <message>
        <source>Per document and rate</source>
        <translation>Por documento y tipo</translation>
    </message>
    <message>
        <source>Per line</source>
        <translation>Por línea</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Perhaps sent</source>
        <translation>Quizá enviada</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Periodos</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
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
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>Posición en la cadena</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificada</translation>
    </message>
    <message>
        <source>Points at</source>
        <translation>Apunta a</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Post documents</source>
        <translation>Contabilizar documentos</translation>
    </message>
    <message>
        <source>Post journal entries</source>
        <translation>Contabilizar asientos</translation>
    </message>
    <message>
        <source>Post payment batches</source>
        <translation>Contabilizar remesas de pagos</translation>
    </message>
    <message>
        <source>Post payments</source>
        <translation>Contabilizar pagos</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Contabilizado</translation>
    </message>
    <message>
        <source>Posted at</source>
        <translation>Contabilizado el</translation>
    </message>
    <message>
        <source>Posted at once</source>
        <translation>Contabilizar de inmediato</translation>
    </message>
    <message>
        <source>Posted by</source>
        <translation>Contabilizado por</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>Gastos anticipados</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Prices include tax</source>
        <translation>Precios con impuestos incluidos</translation>
    </message>
    <message>
        <source>Printed on documents</source>
        <translation>Se imprime en los documentos</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Proposals before</source>
        <translation>Propuestas anteriores</translation>
    </message>
    <message>
        <source>Propose dunning every day</source>
        <translation>Proponer reclamaciones cada día</translation>
    </message>
    <message>
        <source>Propose dunning letters</source>
        <translation>Proponer cartas de reclamación</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Purchase price</source>
        <translation>Precio de compra</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Compras</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Purpose contains</source>
        <translation>El concepto contiene</translation>
    </message>
    <message>
        <source>Put together by</source>
        <translation>Reunido por</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Cualificado</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Quotes begin with</source>
        <translation>Los presupuestos empiezan por</translation>
    </message>
    <message>
        <source>Ranges of voided numbers</source>
        <translation>Rangos de números anulados</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Tipos impositivos</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason lost</source>
        <translation>Motivo de pérdida</translation>
    </message>
    <message>
        <source>Reason unqualified</source>
        <translation>Motivo de no cualificación</translation>
    </message>
    <message>
        <source>Reason without tax</source>
        <translation>Motivo sin impuesto</translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>Por cobrar</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Reconcile bank lines</source>
        <translation>Conciliar líneas bancarias</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Recoverable</source>
        <translation>Deducible</translation>
    </message>
    <message>
        <source>Recurring document</source>
        <translation>Documento periódico</translation>
    </message>
    <message>
        <source>Recurring documents</source>
        <translation>Documentos periódicos</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registro mercantil</translation>
    </message>
    <message>
        <source>Release payment batches</source>
        <translation>Liberar remesas de pagos</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Autorizada</translation>
    </message>
    <message>
        <source>Released at</source>
        <translation>Autorizada el</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>Autorizada por</translation>
    </message>
    <message>
        <source>Remind at</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Result of the year</source>
        <translation>Resultado del ejercicio</translation>
    </message>
    <message>
        <source>Retained earnings</source>
        <translation>Resultados acumulados</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Revaluation</source>
        <translation>Revaluación</translation>
    </message>
    <message>
        <source>Revalue foreign balances</source>
        <translation>Revaluar saldos en moneda extranjera</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>Inversión del sujeto pasivo</translation>
    </message>
    <message>
        <source>Reverse charge: where the other half goes</source>
        <translation>Inversión del sujeto pasivo: adónde va la otra mitad</translation>
    </message>
    <message>
        <source>Reverse journal entries</source>
        <translation>Revertir asientos</translation>
    </message>
    <message>
        <source>Reverse payments</source>
        <translation>Revertir pagos</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Revertido</translation>
    </message>
    <message>
        <source>Reversed by</source>
        <translation>Revertido por</translation>
    </message>
    <message>
        <source>Reverses</source>
        <translation>Revierte</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Redondeo</translation>
    </message>
    <message>
        <source>Rounding of the total</source>
        <translation>Redondeo del total</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of a small picture of it</source>
        <translation>SHA-256 de una miniatura</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vista guardada</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Seller in</source>
        <translation>Vendedor en</translation>
    </message>
    <message>
        <source>Seller in group</source>
        <translation>Grupo del vendedor</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Enviar más tarde</translation>
    </message>
    <message>
        <source>Send letters again</source>
        <translation>Reenviar cartas</translation>
    </message>
    <message>
        <source>Send test letters</source>
        <translation>Enviar cartas de prueba</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Sender's name</source>
        <translation>Nombre del remitente</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Enviado el</translation>
    </message>
    <message>
        <source>Sent at once</source>
        <translation>Se envía enseguida</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Series of numbers</source>
        <translation>Series de números</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Settings of all books</source>
        <translation>Ajustes de todas las contabilidades</translation>
    </message>
    <message>
        <source>Settings of the books</source>
        <translation>Ajustes de la contabilidad</translation>
    </message>
    <message>
        <source>Settle down payments</source>
        <translation>Liquidar anticipos</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Liquidado</translation>
    </message>
    <message>
        <source>Settled in base currency</source>
        <translation>Liquidado en moneda base</translation>
    </message>
    <message>
        <source>Settled, net</source>
        <translation>Liquidado, neto</translation>
    </message>
    <message>
        <source>Settles</source>
        <translation>Liquida</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartida</translation>
    </message>
    <message>
        <source>Shown nowhere any more; the values stay</source>
        <translation>Ya no se muestra; los valores se conservan</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Small print</source>
        <translation>Letra pequeña</translation>
    </message>
    <message>
        <source>So much of a debit and of a credit that belong together: an invoice and its payment.</source>
        <translation>La parte de un debe y de un haber que se corresponden: una factura y su pago.</translation>
    </message>
    <message>
        <source>Something that is sold or bought: goods or a service, with its price, accounts and taxes.</source>
        <translation>Lo que se vende o se compra: bienes o un servicio, con su precio, sus cuentas y sus impuestos.</translation>
    </message>
    <message>
        <source>Something to do for a contact, a company or a deal.</source>
        <translation>Algo que hacer para un contacto, una empresa o una oportunidad.</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Stage change</source>
        <translation>Cambio de etapa</translation>
    </message>
    <message>
        <source>Stage change that is taken back</source>
        <translation>Cambio de etapa que se revierte</translation>
    </message>
    <message>
        <source>Stage changes</source>
        <translation>Cambios de etapa</translation>
    </message>
    <message>
        <source>Stage of the deal</source>
        <translation>Etapa de la oportunidad</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Standard or reduced rate</source>
        <translation>Tipo general o reducido</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Provincia o región</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Extracto</translation>
    </message>
    <message>
        <source>Statement from</source>
        <translation>Extracto desde</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Extracto de cuenta</translation>
    </message>
    <message>
        <source>Statement until</source>
        <translation>Extracto hasta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Subject and text of the letters of a kind in a language, in the place of the words that come with the product.</source>
        <translation>Asunto y texto de las cartas de un tipo en un idioma, en lugar de los que trae el producto.</translation>
    </message>
    <message>
        <source>Such as #2f5fd0</source>
        <translation>Por ejemplo #2f5fd0</translation>
    </message>
    <message>
        <source>Such as 0.05; empty for none</source>
        <translation>Por ejemplo 0.05; vacío: ninguno</translation>
    </message>
    <message>
        <source>Such as ECB</source>
        <translation>Por ejemplo BCE</translation>
    </message>
    <message>
        <source>Such as HRB 1234, Amtsgericht Bonn</source>
        <translation>Por ejemplo HRB 1234, Amtsgericht Bonn</translation>
    </message>
    <message>
        <source>Supplied on</source>
        <translation>Fecha de operación</translation>
    </message>
    <message>
        <source>Supplied until</source>
        <translation>Operación hasta</translation>
    </message>
    <message>
        <source>Supply within the European Union</source>
        <translation>Entrega intracomunitaria</translation>
    </message>
    <message>
        <source>Suspense</source>
        <translation>Partidas pendientes de aplicación</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Take bank statements back</source>
        <translation>Retirar extractos bancarios</translation>
    </message>
    <message>
        <source>Take letters out of the outbox</source>
        <translation>Sacar cartas de la bandeja de salida</translation>
    </message>
    <message>
        <source>Take merged companies apart</source>
        <translation>Separar empresas fusionadas</translation>
    </message>
    <message>
        <source>Take merged contacts apart</source>
        <translation>Separar contactos fusionados</translation>
    </message>
    <message>
        <source>Take the conversion of leads back</source>
        <translation>Revertir la conversión de clientes potenciales</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Aplica</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Tax due when paid: where it waits</source>
        <translation>Impuesto exigible al pago: dónde espera</translation>
    </message>
    <message>
        <source>Tax is due</source>
        <translation>Devengo del impuesto</translation>
    </message>
    <message>
        <source>Tax is rounded</source>
        <translation>Redondeo del impuesto</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número fiscal</translation>
    </message>
    <message>
        <source>Tax released</source>
        <translation>Impuesto liberado</translation>
    </message>
    <message>
        <source>Tax return</source>
        <translation>Declaración de impuestos</translation>
    </message>
    <message>
        <source>Tax returns</source>
        <translation>Declaraciones de impuestos</translation>
    </message>
    <message>
        <source>Tax returns are due</source>
        <translation>Declaraciones de impuestos</translation>
    </message>
    <message>
        <source>Tax rule</source>
        <translation>Regla de impuestos</translation>
    </message>
    <message>
        <source>Tax rules</source>
        <translation>Reglas de impuestos</translation>
    </message>
    <message>
        <source>Tax settlement</source>
        <translation>Liquidación de impuestos</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Taxes on purchases</source>
        <translation>Impuestos de compras</translation>
    </message>
    <message>
        <source>Taxes on sales</source>
        <translation>Impuestos de ventas</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The base currency, the rules of rounding and tax, and the accounts that verbs post to by themselves.</source>
        <translation>La moneda base, las reglas de redondeo e impuestos y las cuentas en las que las acciones contabilizan automáticamente.</translation>
    </message>
    <message>
        <source>The device whose numbers these are</source>
        <translation>Dispositivo al que pertenecen estos números</translation>
    </message>
    <message>
        <source>The document that is repeated</source>
        <translation>Documento que se repite</translation>
    </message>
    <message>
        <source>The end of the block; empty for no end</source>
        <translation>Fin del bloque; vacío si no tiene fin</translation>
    </message>
    <message>
        <source>The language to write in, such as en or pt-BR</source>
        <translation>Idioma en el que se le escribe, por ejemplo en o pt-BR</translation>
    </message>
    <message>
        <source>The last day that is locked; empty for none</source>
        <translation>Último día bloqueado; vacío: ninguno</translation>
    </message>
    <message>
        <source>The letters that were due on a day; they are written when somebody confirms them.</source>
        <translation>Las reclamaciones que tocaban un día; se escriben cuando alguien las confirma.</translation>
    </message>
    <message>
        <source>The numbers of one journal that the server or one device may give, and the next of them.</source>
        <translation>Los números de un diario que da el servidor o un dispositivo, y el siguiente.</translation>
    </message>
    <message>
        <source>The only one whose entries it numbers</source>
        <translation>El único cuyos asientos numera</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>El otro</translation>
    </message>
    <message>
        <source>The part after the @</source>
        <translation>La parte después de la @</translation>
    </message>
    <message>
        <source>The program and the id there, such as hubspot:1234</source>
        <translation>El programa y el identificador allí, como hubspot:1234</translation>
    </message>
    <message>
        <source>The same country</source>
        <translation>El mismo país</translation>
    </message>
    <message>
        <source>The server that takes letters, and in whose name they are sent. The password never leaves the server.</source>
        <translation>Servidor que recibe los mensajes y en nombre de quién se envían. La contraseña nunca sale del servidor.</translation>
    </message>
    <message>
        <source>Their number or order</source>
        <translation>Su número o pedido</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Miniatura</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>To stage</source>
        <translation>Etapa de destino</translation>
    </message>
    <message>
        <source>To the customer's address, as soon as it is posted</source>
        <translation>A la dirección del cliente, en cuanto se contabiliza</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Transfers under way</source>
        <translation>Transferencias en curso</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Turned up after all</source>
        <translation>Aparecidos después</translation>
    </message>
    <message>
        <source>Twelve months for which the result is drawn up.</source>
        <translation>Doce meses para los que se determina el resultado.</translation>
    </message>
    <message>
        <source>Two letters, such as DE</source>
        <translation>Dos letras, por ejemplo DE</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>US letter</source>
        <translation>Carta (EE. UU.)</translation>
    </message>
    <message>
        <source>Undo matches</source>
        <translation>Deshacer conciliaciones</translation>
    </message>
    <message>
        <source>Undo reconciliations</source>
        <translation>Deshacer conciliaciones</translation>
    </message>
    <message>
        <source>Undone at</source>
        <translation>Deshecha el</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Unqualified</source>
        <translation>No cualificado</translation>
    </message>
    <message>
        <source>Unrealised exchange gain</source>
        <translation>Ganancia de cambio no realizada</translation>
    </message>
    <message>
        <source>Unrealised exchange loss</source>
        <translation>Pérdida de cambio no realizada</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Until it is paid</source>
        <translation>Cuenta hasta el pago</translation>
    </message>
    <message>
        <source>Until when a document is paid, in how many parts, and what paying early is worth.</source>
        <translation>Hasta cuándo se paga un documento, en cuántos plazos y qué descuento tiene el pronto pago.</translation>
    </message>
    <message>
        <source>Until when the discount is granted, though it is not printed</source>
        <translation>Hasta cuándo se concede el descuento, aunque no se imprime</translation>
    </message>
    <message>
        <source>Until which day nothing is posted any more: for all entries, for those with tax, or for ever.</source>
        <translation>Hasta qué día ya no se contabiliza nada: para todos los asientos, para los que llevan impuestos o definitivamente.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usos</translation>
    </message>
    <message>
        <source>Used from</source>
        <translation>En uso desde</translation>
    </message>
    <message>
        <source>Used until</source>
        <translation>En uso hasta</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Usual account</source>
        <translation>Cuenta habitual</translation>
    </message>
    <message>
        <source>Usual tax</source>
        <translation>Impuesto habitual</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Número de IVA</translation>
    </message>
    <message>
        <source>VAT or tax number</source>
        <translation>Número de IVA o fiscal</translation>
    </message>
    <message>
        <source>VATEX, such as VATEX-EU-AE</source>
        <translation>VATEX, por ejemplo VATEX-EU-AE</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Value day</source>
        <translation>Fecha valor</translation>
    </message>
    <message>
        <source>Vendor credit</source>
        <translation>Nota de crédito de proveedor</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Void documents</source>
        <translation>Anular documentos</translation>
    </message>
    <message>
        <source>Void series of numbers</source>
        <translation>Anular series de números</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Voided numbers</source>
        <translation>Números anulados</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>What a bank says happened on an account: from an opening balance to a closing one.</source>
        <translation>Lo que un banco comunica sobre una cuenta: de un saldo inicial a uno final.</translation>
    </message>
    <message>
        <source>What converting made</source>
        <translation>Creado en la conversión</translation>
    </message>
    <message>
        <source>What else it is</source>
        <translation>Qué más es</translation>
    </message>
    <message>
        <source>What every number begins with</source>
        <translation>Con lo que empieza cada número</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Lo que vence</translation>
    </message>
    <message>
        <source>What is posted to it is matched, as with customers</source>
        <translation>Lo contabilizado en ella se concilia, como con los clientes</translation>
    </message>
    <message>
        <source>What it pays</source>
        <translation>Lo que paga</translation>
    </message>
    <message>
        <source>What merging moved</source>
        <translation>Movido en la fusión</translation>
    </message>
    <message>
        <source>What one unit of a currency was worth in the base currency on a day, and who says so.</source>
        <translation>Lo que valía una unidad de una moneda en la moneda base un día, y según qué fuente.</translation>
    </message>
    <message>
        <source>What was approved</source>
        <translation>Lo que se aprobó</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Lo enviado</translation>
    </message>
    <message>
        <source>What was told the tax office for some days, box by box.</source>
        <translation>Lo declarado a la administración tributaria para un periodo, casilla por casilla.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>When a reminder is written, in which words and for which fee.</source>
        <translation>Cuándo se envía una reclamación, con qué texto y con qué recargo.</translation>
    </message>
    <message>
        <source>When invoiced</source>
        <translation>Al facturar</translation>
    </message>
    <message>
        <source>When is then midnight UTC of its first day</source>
        <translation>La fecha es entonces la medianoche UTC del primer día</translation>
    </message>
    <message>
        <source>When paid</source>
        <translation>Al pagar</translation>
    </message>
    <message>
        <source>Where it differs</source>
        <translation>Si es distinta</translation>
    </message>
    <message>
        <source>Where it differs from the type's</source>
        <translation>Si difiere de la del tipo</translation>
    </message>
    <message>
        <source>Where it is kept in one alone</source>
        <translation>Si se lleva en una sola</translation>
    </message>
    <message>
        <source>Where it was moved to: letters between those of its neighbours</source>
        <translation>Adónde se movió: letras entre las de sus vecinos</translation>
    </message>
    <message>
        <source>Where the account holds only one</source>
        <translation>Si la cuenta solo admite una</translation>
    </message>
    <message>
        <source>Where there is no IBAN</source>
        <translation>Si no hay IBAN</translation>
    </message>
    <message>
        <source>Which rate of tax counts</source>
        <translation>Determina el tipo impositivo aplicable</translation>
    </message>
    <message>
        <source>Which tax takes the place of another for customers of some countries.</source>
        <translation>Qué impuesto sustituye a otro para clientes de ciertos países.</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Número entero</translation>
    </message>
    <message>
        <source>Whose writing nobody else has confirmed yet</source>
        <translation>Lo escrito por quién nadie más ha confirmado todavía</translation>
    </message>
    <message>
        <source>Why it was opened again</source>
        <translation>Por qué se reabrió</translation>
    </message>
    <message>
        <source>Widths, what stays, groups, second order</source>
        <translation>Anchuras, columnas fijas, grupos, segundo orden</translation>
    </message>
    <message>
        <source>With its country, such as DE123456789</source>
        <translation>Con su país, como DE123456789</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>Plazo en días</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganada</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Words at the beginning</source>
        <translation>Texto inicial</translation>
    </message>
    <message>
        <source>Words at the end</source>
        <translation>Texto final</translation>
    </message>
    <message>
        <source>Words on documents</source>
        <translation>Texto en los documentos</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Write dunning letters</source>
        <translation>Escribir reclamaciones de pago</translation>
    </message>
    <message>
        <source>Write off open items</source>
        <translation>Cancelar partidas abiertas</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Dado de baja</translation>
    </message>
    <message>
        <source>Wrong details</source>
        <translation>Datos incorrectos</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>Zero rate</source>
        <translation>Tipo cero</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>kilogram</source>
        <translation>kilogramo</translation>
    </message>
    <message>
        <source>litre</source>
        <translation>litro</translation>
    </message>
    <message>
        <source>metre</source>
        <translation>metro</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>over 5,000</source>
        <translation>más de 5000</translation>
    </message>
    <message>
        <source>pdf, plain, ubl</source>
        <translation>pdf, plain, ubl</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>{number}, {total}, {due}, {day}, {name} and {sender} are filled in</source>
        <translation>{number}, {total}, {due}, {day}, {name} y {sender} se rellenan</translation>
    </message>
    <message>
        <source>{year} stands for the fiscal year, as in INV-{year}-</source>
        <translation>{year} representa el ejercicio, como en INV-{year}-</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>A down payment, or not</source>
        <translation>Un anticipo, o no</translation>
    </message>
    <message>
        <source>A page of this PDF is damaged.</source>
        <translation>Una página de este PDF está dañada.</translation>
    </message>
    <message>
        <source>A virus was found in this file. Nobody can open it.</source>
        <translation>Se encontró un virus en este archivo. Nadie puede abrirlo.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Añadir una línea</translation>
    </message>
    <message>
        <source>Add a line of text</source>
        <translation>Añadir una línea de texto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Approve the bill</source>
        <translation>Aprobar la factura del proveedor</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Bills (*.pdf *.xml *.png *.jpg *.jpeg *.webp)</source>
        <translation>Facturas (*.pdf *.xml *.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose the vendor’s file</source>
        <translation>Elegir el archivo del proveedor</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the document</source>
        <translation>Copiar el documento</translation>
    </message>
    <message>
        <source>Correct it by a credit note</source>
        <translation>Corregir con una nota de crédito</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Abonar</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Nota de crédito</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Down payment taken off</source>
        <translation>Anticipo descontado</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Drop the vendor’s file here: a PDF, a picture or an e-invoice.</source>
        <translation>Suelte aquí el archivo del proveedor: un PDF, una imagen o una factura electrónica.</translation>
    </message>
    <message>
        <source>Due on {day}</source>
        <translation>Vence el {day}</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>File of the vendor</source>
        <translation>Archivo del proveedor</translation>
    </message>
    <message>
        <source>Give the document up</source>
        <translation>Anular el documento</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Is being fetched…</source>
        <translation>Se está trayendo…</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Emitir</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Make an invoice</source>
        <translation>Crear una factura</translation>
    </message>
    <message>
        <source>Make an invoice of the quote</source>
        <translation>Convertir el presupuesto en factura</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <translation>Bajar la línea</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <translation>Subir la línea</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>New product {name}</source>
        <translation>Nuevo producto {name}</translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation>Nuevo documento: {record}</translation>
    </message>
    <message>
        <source>New: {kind}</source>
        <translation>Nuevo: {kind}</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Archivo siguiente</translation>
    </message>
    <message>
        <source>No {record} of that name: choose one or create it.</source>
        <translation>Ningún elemento ({record}) con ese nombre: elija uno o créelo.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Only PDF files, pictures and e-invoices are shown here.</source>
        <translation>Aquí solo se muestran archivos PDF, imágenes y facturas electrónicas.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Open: {open}. The rest of {rest} is the discount for paying early.</source>
        <translation>Pendiente: {open}. El resto de {rest} es el descuento por pronto pago.</translation>
    </message>
    <message>
        <source>Open: {open}. This pays all of it.</source>
        <translation>Pendiente: {open}. Con esto se paga todo.</translation>
    </message>
    <message>
        <source>Open: {open}. What is written off is a loss, and the tax in it is taken back.</source>
        <translation>Abierto: {open}. Lo que se da de baja es una pérdida, y su impuesto se recupera.</translation>
    </message>
    <message>
        <source>Open: {open}. {rest} more than that stay on the account, to be used later.</source>
        <translation>Pendiente: {open}. {rest} de más quedan en la cuenta para usarse después.</translation>
    </message>
    <message>
        <source>Open: {open}. {rest} of it stay open.</source>
        <translation>Pendiente: {open}. Quedan {rest} por pagar.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Página {number}</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>Pagado en parte</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pagar</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Payment posted</source>
        <translation>Pago contabilizado</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Contabilizar</translation>
    </message>
    <message>
        <source>Post the document</source>
        <translation>Contabilizar el documento</translation>
    </message>
    <message>
        <source>Post the payment</source>
        <translation>Contabilizar el pago</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Receive a payment</source>
        <translation>Cobrar un pago</translation>
    </message>
    <message>
        <source>Receive or make the payment</source>
        <translation>Cobrar o efectuar el pago</translation>
    </message>
    <message>
        <source>Repeat the document…</source>
        <translation>Repetir el documento…</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Redondeo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Guardar el documento</translation>
    </message>
    <message>
        <source>Scroll the paper back</source>
        <translation>Retroceder en el papel</translation>
    </message>
    <message>
        <source>Scroll the paper on</source>
        <translation>Avanzar en el papel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send the document</source>
        <translation>Enviar el documento</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Descontar</translation>
    </message>
    <message>
        <source>Settle a down payment…</source>
        <translation>Descontar un anticipo…</translation>
    </message>
    <message>
        <source>Show the paper beside the form</source>
        <translation>Mostrar el papel junto al formulario</translation>
    </message>
    <message>
        <source>Take the line away</source>
        <translation>Quitar la línea</translation>
    </message>
    <message>
        <source>The file says {amount} in total. Check the lines and their taxes.</source>
        <translation>El archivo indica {amount} en total. Revise las líneas y sus impuestos.</translation>
    </message>
    <message>
        <source>The first {count} pages are shown.</source>
        <translation>Se muestran las primeras {count} páginas.</translation>
    </message>
    <message>
        <source>The items come to {rest} more than is paid.</source>
        <translation>Las partidas superan en {rest} lo que se paga.</translation>
    </message>
    <message>
        <source>The items make up the payment.</source>
        <translation>Las partidas suman el pago.</translation>
    </message>
    <message>
        <source>The quote is accepted</source>
        <translation>El presupuesto está aceptado</translation>
    </message>
    <message>
        <source>The quote is declined</source>
        <translation>El presupuesto está rechazado</translation>
    </message>
    <message>
        <source>There is no file of the vendor here.</source>
        <translation>Aquí no hay ningún archivo del proveedor.</translation>
    </message>
    <message>
        <source>There is such a document of this vendor already: {reference}.</source>
        <translation>Ya existe un documento así de este proveedor: {reference}.</translation>
    </message>
    <message>
        <source>This PDF cannot be shown: it is damaged, or a password protects it.</source>
        <translation>Este PDF no se puede mostrar: está dañado o protegido con contraseña.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>No se puede leer este archivo.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MiB.</source>
        <translation>Este archivo supera {limit} MiB.</translation>
    </message>
    <message>
        <source>This file is not on this computer yet.</source>
        <translation>Este archivo aún no está en este equipo.</translation>
    </message>
    <message>
        <source>This picture is damaged.</source>
        <translation>Esta imagen está dañada.</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Until {day}, {amount} are enough.</source>
        <translation>Hasta el {day} bastan {amount}.</translation>
    </message>
    <message>
        <source>What you had typed is here again.</source>
        <translation>Lo que había escrito está aquí de nuevo.</translation>
    </message>
    <message>
        <source>Which down payment is settled?</source>
        <translation>¿Qué anticipo se descuenta?</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Dar de baja</translation>
    </message>
    <message>
        <source>Write off what is open…</source>
        <translation>Dar de baja lo abierto…</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Dado de baja</translation>
    </message>
    <message>
        <source>back</source>
        <translation>atrás</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copiar</translation>
    </message>
    <message>
        <source>line</source>
        <translation>línea</translation>
    </message>
    <message>
        <source>post</source>
        <translation>contabilizar</translation>
    </message>
    <message>
        <source>save</source>
        <translation>guardar</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>atajos</translation>
    </message>
    <message>
        <source>{amount} of it are open.</source>
        <translation>De ello, {amount} están abiertos.</translation>
    </message>
    <message>
        <source>{amount} of it are the discount for paying early.</source>
        <translation>De ello, {amount} son el descuento por pronto pago.</translation>
    </message>
    <message>
        <source>{document} accepted</source>
        <translation>{document}: aceptado</translation>
    </message>
    <message>
        <source>{document} approved</source>
        <translation>{document}: aprobado</translation>
    </message>
    <message>
        <source>{document} declined</source>
        <translation>{document}: rechazado</translation>
    </message>
    <message>
        <source>{document} given up</source>
        <translation>{document}: anulado</translation>
    </message>
    <message>
        <source>{document} issued</source>
        <translation>{document}: emitido</translation>
    </message>
    <message>
        <source>{document} posted</source>
        <translation>{document}: contabilizado</translation>
    </message>
    <message>
        <source>{document} saved</source>
        <translation>{document}: guardado</translation>
    </message>
    <message>
        <source>{kind} for a down payment</source>
        <translation>{kind} de un anticipo</translation>
    </message>
    <message>
        <source>{name} ({number} of {count})</source>
        <translation>{name} ({number} de {count})</translation>
    </message>
    <message>
        <source>{name} kept with the bill</source>
        <translation>{name} guardado con la factura</translation>
    </message>
    <message>
        <source>{percent} % on {amount}</source>
        <translation>{percent} % sobre {amount}</translation>
    </message>
    <message>
        <source>{rest} are left over and stay on the account, to be used later.</source>
        <translation>Sobran {rest} y quedan en la cuenta para usarse después.</translation>
    </message>
    <message>
        <source>{tax} on {amount}</source>
        <translation>{tax} sobre {amount}</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Changes of the field {title}</source>
        <translation>Cambios del campo {title}</translation>
    </message>
    <message>
        <source>Changes of {title}</source>
        <translation>Cambios de {title}</translation>
    </message>
    <message>
        <source>Conversion of {title}</source>
        <translation>Conversión de {title}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard {name}</source>
        <translation>Descartar {name}</translation>
    </message>
    <message>
        <source>Meanwhile it was changed to {value}.</source>
        <translation>Entretanto se cambió a {value}.</translation>
    </message>
    <message>
        <source>Merge of {title} and others</source>
        <translation>Fusión de {title} con otros</translation>
    </message>
    <message>
        <source>New entry of the calendar: {title}</source>
        <translation>Nueva entrada del calendario: {title}</translation>
    </message>
    <message>
        <source>New {record}: {title}</source>
        <translation>Crear {record}: {title}</translation>
    </message>
    <message>
        <source>Next step for {title}</source>
        <translation>Próximo paso para {title}</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Note about {title}</source>
        <translation>Nota sobre {title}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show what is not stored yet…</source>
        <translation>Mostrar lo que no se ha guardado…</translation>
    </message>
    <message>
        <source>Show what was not stored</source>
        <translation>Mostrar lo que no se guardó</translation>
    </message>
    <message>
        <source>Something you typed was not stored.</source>
        <translation>Algo que escribió no se guardó.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Store {name}</source>
        <translation>Guardar {name}</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Comprobante</translation>
    </message>
    <message>
        <source>What you have typed is not on the disk yet</source>
        <translation>Lo que ha escrito todavía no está en el disco</translation>
    </message>
    <message>
        <source>You typed: {words}</source>
        <translation>Usted escribió: {words}</translation>
    </message>
    <message>
        <source>{count} things you typed were not stored.</source>
        <translation>{count} textos que escribió no se guardaron.</translation>
    </message>
    <message>
        <source>{field} of {title}</source>
        <translation>{field} de {title}</translation>
    </message>
    <message>
        <source>{name}: not stored yet</source>
        <translation>{name}: sin guardar</translation>
    </message>
    <message>
        <source>{title}, to be sent again</source>
        <translation>{title}, para enviar de nuevo</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1 grupo</translation>
    </message>
    <message>
        <source>1 group merged</source>
        <translation>1 grupo fusionado</translation>
    </message>
    <message>
        <source>1–5 choose · ↑ ↓ move · Enter merges</source>
        <translation>1–5 elegir · ↑ ↓ desplazarse · Intro fusiona</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Changed: {when}</source>
        <translation>Modificado: {when}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Comparing… {part} %</source>
        <translation>Comparando… {part} %</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Mantener separados</translation>
    </message>
    <message>
        <source>Kept apart; you are not asked again</source>
        <translation>Se mantienen separados; no se volverá a preguntar</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Looks like {record}</source>
        <translation>Se parece a {record}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Merge all certain</source>
        <translation>Fusionar los seguros</translation>
    </message>
    <message>
        <source>Merge all certain duplicates</source>
        <translation>Fusionar todos los duplicados seguros</translation>
    </message>
    <message>
        <source>Merge of all certain duplicates</source>
        <translation>Fusión de todos los duplicados seguros</translation>
    </message>
    <message>
        <source>Merge of {count} {records}</source>
        <translation>Fusión de {count} {records}</translation>
    </message>
    <message>
        <source>Merge these records</source>
        <translation>Fusionar estos registros</translation>
    </message>
    <message>
        <source>Merge {count} {records}</source>
        <translation>Fusionar {count} {records}</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionado</translation>
    </message>
    <message>
        <source>Merged before</source>
        <translation>Fusiones anteriores</translation>
    </message>
    <message>
        <source>Merged into {title}</source>
        <translation>Fusionado en {title}</translation>
    </message>
    <message>
        <source>Names, e-mail addresses and phone numbers are compared on this computer.</source>
        <translation>Los nombres, correos electrónicos y teléfonos se comparan en este equipo.</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Grupo siguiente</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Sin duplicados</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No son el mismo</translation>
    </message>
    <message>
        <source>Nothing looks as if it were here twice. New records are compared as they come.</source>
        <translation>Nada parece estar repetido. Los registros nuevos se comparan según llegan.</translation>
    </message>
    <message>
        <source>Nothing was merged yet</source>
        <translation>Todavía no se ha fusionado nada</translation>
    </message>
    <message>
        <source>One of these was deleted or merged in the meantime. Nothing was merged.</source>
        <translation>Uno de ellos se eliminó o fusionó entretanto. No se ha fusionado nada.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the first of them</source>
        <translation>Abrir el primero</translation>
    </message>
    <message>
        <source>Open {record}</source>
        <translation>Abrir {record}</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Grupo anterior</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Records that look alike</source>
        <translation>Registros parecidos</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Se conserva</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Take apart what was merged</source>
        <translation>Separar lo fusionado</translation>
    </message>
    <message>
        <source>Take apart what was merged…</source>
        <translation>Separar lo fusionado…</translation>
    </message>
    <message>
        <source>The same in all: {fields}.</source>
        <translation>Igual en todos: {fields}.</translation>
    </message>
    <message>
        <source>These are not the same</source>
        <translation>No son el mismo</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar este</translation>
    </message>
    <message>
        <source>Use {record}</source>
        <translation>Usar {record}</translation>
    </message>
    <message>
        <source>What was missing of {record}</source>
        <translation>Datos que faltaban en {record}</translation>
    </message>
    <message>
        <source>What was moved, and has not changed since, goes back.</source>
        <translation>Lo que se movió y no ha cambiado desde entonces vuelve a su sitio.</translation>
    </message>
    <message>
        <source>What you merge can be taken apart here, also much later.</source>
        <translation>Lo que fusione puede separarse aquí, incluso mucho después.</translation>
    </message>
    <message>
        <source>merged into {title}</source>
        <translation>fusionado en {title}</translation>
    </message>
    <message>
        <source>merged {when}</source>
        <translation>fusión: {when}</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>misma empresa</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>mismo correo</translation>
    </message>
    <message>
        <source>same e-mail domain</source>
        <translation>mismo dominio de correo</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>mismo teléfono</translation>
    </message>
    <message>
        <source>same town</source>
        <translation>misma localidad</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nombre parecido</translation>
    </message>
    <message>
        <source>{count} groups</source>
        <translation>{count} grupos</translation>
    </message>
    <message>
        <source>{count} groups merged</source>
        <translation>{count} grupos fusionados</translation>
    </message>
    <message>
        <source>{field} {value}</source>
        <translation>{field} {value}</translation>
    </message>
    <message>
        <source>{field}, merged</source>
        <translation>{field}, resultado</translation>
    </message>
    <message>
        <source>{groups}, {certain} certain</source>
        <translation>{groups}, seguros: {certain}</translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>{record} was completed</source>
        <translation>Se completó {record}</translation>
    </message>
    <message>
        <source>{sureness} · {count} {records}</source>
        <translation>{sureness} · {count} {records}</translation>
    </message>
    <message>
        <source>{title} is a record of its own again</source>
        <translation>{title} vuelve a ser un registro independiente</translation>
    </message>
</context>
<context>
    <name>EditRecord</name>
    <message>
        <source>Edit {record}</source>
        <translation>Editar {record}</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>{record} edited</source>
        <translation>Cambios guardados: {record}</translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message>
        <source>Add a line</source>
        <translation>Añadir una línea</translation>
    </message>
    <message>
        <source>Add lines…</source>
        <translation>Añadir líneas…</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Elija uno de la lista.</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Línea {line}: {problem}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No {record} of that name: choose one or create it.</source>
        <translation>No hay nada con ese nombre ({record}): elija de la lista o créelo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Search {records}</source>
        <translation>Buscar {records}</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>There is none of that name.</source>
        <translation>Ese nombre no existe aquí.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
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
        <translation>Todo lo que se muestra ({count})</translation>
    </message>
    <message>
        <source>CSV text</source>
        <translation>Texto CSV</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Every field</source>
        <translation>Todos los campos</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export of {file}</source>
        <translation>Exportación de {file}</translation>
    </message>
    <message>
        <source>Export stopped. No file was written.</source>
        <translation>Exportación detenida. No se ha escrito ningún archivo.</translation>
    </message>
    <message>
        <source>Export {records}</source>
        <translation>Exportar {records}</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Readable for Excel (with a byte order mark)</source>
        <translation>Legible para Excel (con marca de orden de bytes)</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>The columns of the list</source>
        <translation>Las columnas de la lista</translation>
    </message>
    <message>
        <source>The {count} that are marked</source>
        <translation>Lo marcado ({count})</translation>
    </message>
    <message>
        <source>vCard address cards</source>
        <translation>Tarjetas vCard</translation>
    </message>
    <message>
        <source>{count} records written to {file}</source>
        <translation>Registros escritos en {file}: {count}</translation>
    </message>
    <message>
        <source>{count} texts were longer than Excel allows and end early; CSV holds them whole.</source>
        <translation>{count} textos superaban el límite de Excel y quedaron recortados; CSV los contiene completos.</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>'{name}' does not say what a column is.</source>
        <translation>«{name}» no dice qué es una columna.</translation>
    </message>
    <message>
        <source>'{text}' is too far away.</source>
        <translation>«{text}» está demasiado lejos.</translation>
    </message>
    <message>
        <source>'{text}' names no time.</source>
        <translation>«{text}» no indica ningún momento.</translation>
    </message>
    <message>
        <source>'{text}', in the payment to {name}, has {count} characters; at most {limit} are allowed. Shorten it.</source>
        <translation>'{text}', en el pago a {name}, tiene {count} caracteres; se admiten {limit} como máximo. Acórtelo.</translation>
    </message>
    <message>
        <source>'{value}' cannot be the identification of a payment: no slash at an end, nor two together.</source>
        <translation>'{value}' no puede identificar un pago: sin barra en los extremos ni dos seguidas.</translation>
    </message>
    <message>
        <source>'{value}' does not belong in an MT940 statement. Export the file again.</source>
        <translation>'{value}' no pertenece a un extracto MT940. Exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>'{value}' does not say whether money came in or went out.</source>
        <translation>'{value}' no dice si el dinero entró o salió.</translation>
    </message>
    <message>
        <source>'{value}' has more than {limit} decimals</source>
        <translation>«{value}» tiene más de {limit} decimales</translation>
    </message>
    <message>
        <source>'{value}' has no year. Write it, or a line such as 'Y 2026' before.</source>
        <translation>'{value}' no tiene año. Escríbalo, o antes una línea como 'Y 2026'.</translation>
    </message>
    <message>
        <source>'{value}' is a thousand or a one with decimals: add a line such as 'commodity 1,000.00 EUR' to the top of the file.</source>
        <translation>'{value}' es mil o uno con decimales: añada al principio del archivo una línea como 'commodity 1,000.00 EUR'.</translation>
    </message>
    <message>
        <source>'{value}' is larger than any number that can be kept</source>
        <translation>«{value}» es mayor que cualquier número que se pueda guardar</translation>
    </message>
    <message>
        <source>'{value}' is neither yes nor no</source>
        <translation>«{value}» no es ni sí ni no</translation>
    </message>
    <message>
        <source>'{value}' is no amount.</source>
        <translation>'{value}' no es un importe.</translation>
    </message>
    <message>
        <source>'{value}' is no category of tax</source>
        <translation>«{value}» no es una categoría de impuesto</translation>
    </message>
    <message>
        <source>'{value}' is no currency</source>
        <translation>«{value}» no es una moneda</translation>
    </message>
    <message>
        <source>'{value}' is no e-mail address.</source>
        <translation>«{value}» no es una dirección de correo.</translation>
    </message>
    <message>
        <source>'{value}' is no line that a ledger begins.</source>
        <translation>Ninguna línea de un libro mayor empieza por '{value}'.</translation>
    </message>
    <message>
        <source>'{value}' is no line that can be taken over.</source>
        <translation>'{value}' no es una línea que se pueda tomar.</translation>
    </message>
    <message>
        <source>'{value}' is no part of a QIF file that is known.</source>
        <translation>'{value}' no es una parte conocida de un archivo QIF.</translation>
    </message>
    <message>
        <source>'{value}' is no type of account that is known.</source>
        <translation>'{value}' no es un tipo de cuenta conocido.</translation>
    </message>
    <message>
        <source>'{value}' is no type of invoice that is known here</source>
        <translation>«{value}» no es un tipo de factura conocido aquí</translation>
    </message>
    <message>
        <source>'{value}' is none of {choices}</source>
        <translation>«{value}» no es ninguna de estas opciones: {choices}</translation>
    </message>
    <message>
        <source>'{value}' is not a country; write its two letters, such as DE</source>
        <translation>«{value}» no es un país; escriba su nombre o sus dos letras, como DE</translation>
    </message>
    <message>
        <source>'{value}' is not a currency such as EUR.</source>
        <translation>'{value}' no es una moneda como EUR.</translation>
    </message>
    <message>
        <source>'{value}' is not a currency.</source>
        <translation>'{value}' no es una moneda.</translation>
    </message>
    <message>
        <source>'{value}' is not a day such as 2026-11-20</source>
        <translation>«{value}» no es un día como 2026-11-20</translation>
    </message>
    <message>
        <source>'{value}' is not a language; write its code, such as en or pt-BR</source>
        <translation>«{value}» no es un idioma; escriba su nombre o su código, como en o pt-BR</translation>
    </message>
    <message>
        <source>'{value}' is not a number such as 1234.50</source>
        <translation>«{value}» no es un número como 1234.50</translation>
    </message>
    <message>
        <source>'{value}' is not a time of the day</source>
        <translation>«{value}» no es una hora</translation>
    </message>
    <message>
        <source>'{value}' is not a year.</source>
        <translation>'{value}' no es un año.</translation>
    </message>
    <message>
        <source>'{value}' is not understood behind an amount.</source>
        <translation>'{value}' no se entiende detrás de un importe.</translation>
    </message>
    <message>
        <source>'{value}' is not understood here.</source>
        <translation>'{value}' no se entiende aquí.</translation>
    </message>
    <message>
        <source>'{value}' is too large</source>
        <translation>«{value}» es demasiado grande</translation>
    </message>
    <message>
        <source>'{value}', in the payment to {name}, cannot be written in Latin letters: write it differently.</source>
        <translation>'{value}', en el pago a {name}, no se puede escribir en letras latinas: escríbalo de otro modo.</translation>
    </message>
    <message>
        <source>'{value}', the account of {name}, is no IBAN: compare it with the invoice.</source>
        <translation>'{value}', la cuenta de {name}, no es un IBAN: compárela con la factura.</translation>
    </message>
    <message>
        <source>'{value}', the bank of {name}, is no BIC: correct it, or leave it empty.</source>
        <translation>'{value}', el banco de {name}, no es un BIC: corríjalo o déjelo vacío.</translation>
    </message>
    <message>
        <source>'{value}', the reference for {name}, is no creditor reference (RF…): correct it, or write it as text.</source>
        <translation>'{value}', la referencia para {name}, no es una referencia de acreedor (RF…): corríjala o escríbala como texto.</translation>
    </message>
    <message>
        <source>A SEPA file pays in EUR, not in {currency}.</source>
        <translation>Un fichero SEPA paga en EUR, no en {currency}.</translation>
    </message>
    <message>
        <source>A VAT number begins with the two letters of its country ({rule})</source>
        <translation>Un NIF-IVA empieza por las dos letras de su país ({rule})</translation>
    </message>
    <message>
        <source>A VAT number begins with the two letters of its country, such as DE123456789.</source>
        <translation>Un número de IVA comienza con las dos letras de su país, como DE123456789.</translation>
    </message>
    <message>
        <source>A bank account is named, but not how to pay ({rule})</source>
        <translation>Se indica una cuenta bancaria, pero no la forma de pago ({rule})</translation>
    </message>
    <message>
        <source>A choice needs at least one choice.</source>
        <translation>Una lista de opciones necesita al menos una opción.</translation>
    </message>
    <message>
        <source>A chunk of {records} lacks the columns every record has.</source>
        <translation>A una parte de los datos ({records}) le faltan columnas que tiene todo registro.</translation>
    </message>
    <message>
        <source>A company cannot be its own parent.</source>
        <translation>Una empresa no puede ser su propia matriz.</translation>
    </message>
    <message>
        <source>A contact needs a name, an e-mail address or a phone number.</source>
        <translation>Un contacto necesita un nombre, una dirección de correo o un número de teléfono.</translation>
    </message>
    <message>
        <source>A deal in {stage} cannot go straight to {other}.</source>
        <translation>Una oportunidad en «{stage}» no puede pasar directamente a «{other}».</translation>
    </message>
    <message>
        <source>A deal needs a stage.</source>
        <translation>Una oportunidad necesita una etapa.</translation>
    </message>
    <message>
        <source>A debit that is open can only be matched with a credit that is open.</source>
        <translation>Un debe abierto solo puede casarse con un haber abierto.</translation>
    </message>
    <message>
        <source>A discount or a charge cannot be negative ({rule})</source>
        <translation>Un descuento o recargo no puede ser negativo ({rule})</translation>
    </message>
    <message>
        <source>A discount or a charge needs a reason ({rule})</source>
        <translation>Un descuento o recargo necesita un motivo ({rule})</translation>
    </message>
    <message>
        <source>A document of this letter has no number yet.</source>
        <translation>Un documento de esta carta aún no tiene número.</translation>
    </message>
    <message>
        <source>A document of this letter no longer exists.</source>
        <translation>Un documento de esta carta ya no existe.</translation>
    </message>
    <message>
        <source>A file may have {limit} MiB at most.</source>
        <translation>Un archivo puede tener {limit} MiB como máximo.</translation>
    </message>
    <message>
        <source>A file on this computer cannot be read ({problem}).</source>
        <translation>No se puede leer un archivo de este equipo ({problem}).</translation>
    </message>
    <message>
        <source>A file on this computer is damaged. It is fetched again from the server.</source>
        <translation>Un archivo de este equipo está dañado. Se vuelve a obtener del servidor.</translation>
    </message>
    <message>
        <source>A fiscal year begins on the first of a month.</source>
        <translation>Un ejercicio empieza el primer día de un mes.</translation>
    </message>
    <message>
        <source>A hard lock needs a day.</source>
        <translation>Un bloqueo definitivo necesita una fecha.</translation>
    </message>
    <message>
        <source>A key begins with a lower-case letter and has only letters, digits and _.</source>
        <translation>Una clave empieza por una letra minúscula y solo contiene letras, cifras y _.</translation>
    </message>
    <message>
        <source>A lead is converted by its own action, which also makes its contact.</source>
        <translation>Un cliente potencial se convierte con su propia acción, que crea también su contacto.</translation>
    </message>
    <message>
        <source>A lead needs a name, a company, an e-mail address or a phone number.</source>
        <translation>Un cliente potencial necesita un nombre, una empresa, una dirección de correo o un número de teléfono.</translation>
    </message>
    <message>
        <source>A lease has 0 to {limit} hours; 0 means that it never ends.</source>
        <translation>Un plazo de uso tiene de 0 a {limit} horas; 0 significa que no termina nunca.</translation>
    </message>
    <message>
        <source>A letter takes a PDF with the e-invoice inside, or a plain one.</source>
        <translation>Una carta lleva un PDF con la factura electrónica dentro, o uno simple.</translation>
    </message>
    <message>
        <source>A line has no text ({rule})</source>
        <translation>Una línea no tiene texto ({rule})</translation>
    </message>
    <message>
        <source>A line settles a down payment without saying which, or how much.</source>
        <translation>Una línea liquida un anticipo sin decir cuál ni cuánto.</translation>
    </message>
    <message>
        <source>A line takes off another amount than it settles.</source>
        <translation>Una línea descuenta un importe distinto del que liquida.</translation>
    </message>
    <message>
        <source>A list is not grouped by {field}.</source>
        <translation>Una lista no se puede agrupar por «{field}».</translation>
    </message>
    <message>
        <source>A mutation and its record need an id each (a canonical UUID).</source>
        <translation>Un cambio y su registro necesitan un identificador cada uno (un UUID).</translation>
    </message>
    <message>
        <source>A newer version of the program has written these records. Install it again.</source>
        <translation>Una versión más reciente del programa escribió estos registros. Vuelva a instalarla.</translation>
    </message>
    <message>
        <source>A password has at most {limit} characters.</source>
        <translation>Una contraseña tiene {limit} caracteres como máximo.</translation>
    </message>
    <message>
        <source>A password needs at least {limit} characters.</source>
        <translation>Una contraseña necesita al menos {limit} caracteres.</translation>
    </message>
    <message>
        <source>A payment needs an amount.</source>
        <translation>Un pago necesita un importe.</translation>
    </message>
    <message>
        <source>A payment needs the name of who pays and the name of who is paid.</source>
        <translation>Un pago necesita el nombre de quien paga y el de quien cobra.</translation>
    </message>
    <message>
        <source>A posted document is not voided. Credit it instead.</source>
        <translation>Un documento contabilizado no se anula. Abónelo.</translation>
    </message>
    <message>
        <source>A quotation mark in the row of line {line} is never closed: close it, or double it where it belongs to the text.</source>
        <translation>Unas comillas en la fila de la línea {line} no se cierran: ciérrelas, o duplíquelas si pertenecen al texto.</translation>
    </message>
    <message>
        <source>A quote is not posted. Make an invoice of it.</source>
        <translation>Un presupuesto no se contabiliza. Conviértalo en factura.</translation>
    </message>
    <message>
        <source>A rate of a later day cannot value this one.</source>
        <translation>Un tipo de un día posterior no puede valorar este.</translation>
    </message>
    <message>
        <source>A rate of tax is never negative ({rule})</source>
        <translation>Un tipo impositivo nunca es negativo ({rule})</translation>
    </message>
    <message>
        <source>A record of the books that this needs no longer exists.</source>
        <translation>Ya no existe un registro de la contabilidad necesario para esto.</translation>
    </message>
    <message>
        <source>A replica's key has {limit} bytes.</source>
        <translation>La clave de los registros de este equipo tiene {limit} bytes.</translation>
    </message>
    <message>
        <source>A return corrects one of the same form and the same days.</source>
        <translation>Una declaración rectifica otra del mismo formulario y los mismos días.</translation>
    </message>
    <message>
        <source>A return of these days is filed already. Correct that one.</source>
        <translation>Ya se presentó una declaración de estos días. Rectifique esa.</translation>
    </message>
    <message>
        <source>A series is leased to a device by its id.</source>
        <translation>Una serie se asigna a un dispositivo por su identificador.</translation>
    </message>
    <message>
        <source>A sheet of {file} reaches over {columns} columns and {rows} rows. Delete the empty columns and rows, or copy the table into a new workbook.</source>
        <translation>Una hoja de {file} ocupa {columns} columnas y {rows} filas. Elimine las columnas y filas vacías, o copie la tabla en un libro nuevo.</translation>
    </message>
    <message>
        <source>A statement needs its first and its last day.</source>
        <translation>Un extracto necesita su primer y su último día.</translation>
    </message>
    <message>
        <source>A supply to another EU country needs its country ({rule})</source>
        <translation>Una entrega intracomunitaria debe indicar su país ({rule})</translation>
    </message>
    <message>
        <source>A supply to another EU country needs its day or period ({rule})</source>
        <translation>Una entrega intracomunitaria debe indicar su fecha o periodo ({rule})</translation>
    </message>
    <message>
        <source>A tax has changed since {name}. Credit that, and charge all on the final document.</source>
        <translation>Un impuesto ha cambiado desde {name}. Abónelo y cobre todo en el documento final.</translation>
    </message>
    <message>
        <source>A tax of this document does not exist.</source>
        <translation>Un impuesto de este documento no existe.</translation>
    </message>
    <message>
        <source>A tax of this document has changed since it was posted, so its sums would be others.</source>
        <translation>Un impuesto de este documento ha cambiado desde su contabilización, sus totales serían otros.</translation>
    </message>
    <message>
        <source>A tax of this document no longer exists.</source>
        <translation>Un impuesto de este documento ya no existe.</translation>
    </message>
    <message>
        <source>A unit price cannot be negative; make the quantity negative instead ({rule})</source>
        <translation>Un precio unitario no puede ser negativo; ponga negativa la cantidad ({rule})</translation>
    </message>
    <message>
        <source>A value cannot be understood: install a newer version of the program.</source>
        <translation>No se entiende un valor: instale una versión más reciente del programa.</translation>
    </message>
    <message>
        <source>A web page answers instead of the server. If your network asks for a sign-in, do that in a web browser and try again; else check the server's address.</source>
        <translation>En lugar del servidor responde una página web. Si su red pide iniciar sesión, hágalo en un navegador e inténtelo de nuevo; si no, compruebe la dirección del servidor.</translation>
    </message>
    <message>
        <source>A {kind} cannot '{name}'.</source>
        <translation>«{kind}» no tiene ninguna acción «{name}».</translation>
    </message>
    <message>
        <source>A {record} has no custom field '{name}'.</source>
        <translation>«{record}» no tiene ningún campo personalizado «{name}».</translation>
    </message>
    <message>
        <source>A {record} has no field '{name}' to import. It has: {fields}.</source>
        <translation>«{record}» no tiene ningún campo «{name}» que importar. Hay: {fields}.</translation>
    </message>
    <message>
        <source>A {record} has no field '{name}'.</source>
        <translation>«{record}» no tiene ningún campo «{name}».</translation>
    </message>
    <message>
        <source>Access was taken away.</source>
        <translation>Se ha retirado el acceso.</translation>
    </message>
    <message>
        <source>All of this document is credited already.</source>
        <translation>Este documento ya está abonado por completo.</translation>
    </message>
    <message>
        <source>An address has at most three lines beside its town ({rule})</source>
        <translation>Una dirección tiene como máximo tres líneas además de la población ({rule})</translation>
    </message>
    <message>
        <source>An affiliation cannot end before it begins.</source>
        <translation>Una vinculación no puede terminar antes de empezar.</translation>
    </message>
    <message>
        <source>An amount needs a currency.</source>
        <translation>Un importe necesita una moneda.</translation>
    </message>
    <message>
        <source>An amount of money needs its currency.</source>
        <translation>Un importe necesita su moneda.</translation>
    </message>
    <message>
        <source>An annual revenue needs a currency.</source>
        <translation>Una facturación anual necesita una moneda.</translation>
    </message>
    <message>
        <source>An e-invoice has no currency with more than two decimals ({rule})</source>
        <translation>Una factura electrónica no admite monedas con más de dos decimales ({rule})</translation>
    </message>
    <message>
        <source>An e-invoice needs a line ({rule})</source>
        <translation>Una factura electrónica necesita una línea ({rule})</translation>
    </message>
    <message>
        <source>An e-invoice needs the sum of each tax, also where it is 0 % ({rule})</source>
        <translation>Una factura electrónica necesita la suma de cada impuesto, también del 0 % ({rule})</translation>
    </message>
    <message>
        <source>An earlier invoice is named without its number ({rule})</source>
        <translation>Se cita una factura anterior sin su número ({rule})</translation>
    </message>
    <message>
        <source>An entry needs two lines or more.</source>
        <translation>Un asiento necesita dos líneas o más.</translation>
    </message>
    <message>
        <source>An entry of a document, or one that reverses another, is not written by hand.</source>
        <translation>El asiento de un documento, o el que anula otro, no se escribe a mano.</translation>
    </message>
    <message>
        <source>An estimated value needs a currency.</source>
        <translation>Un valor estimado necesita una moneda.</translation>
    </message>
    <message>
        <source>An exchange has at most {limit} bytes.</source>
        <translation>Un intercambio tiene {limit} bytes como máximo.</translation>
    </message>
    <message>
        <source>An item stands twice in what is paid.</source>
        <translation>Una partida figura dos veces en lo que se paga.</translation>
    </message>
    <message>
        <source>An organisation needs at least one administrator. Appoint another one first.</source>
        <translation>Una organización necesita al menos un administrador. Nombre primero a otro.</translation>
    </message>
    <message>
        <source>Another program holds the records on this computer.</source>
        <translation>Otro programa retiene los registros de este equipo.</translation>
    </message>
    <message>
        <source>Another statement continues this one. Take that one back first.</source>
        <translation>Otro extracto continúa este. Retire primero aquel.</translation>
    </message>
    <message>
        <source>Another {record} already has this {field}.</source>
        <translation>Este valor ya está en uso en «{record}»: {field}.</translation>
    </message>
    <message>
        <source>At these rates nothing differs from the books, so there is nothing to post.</source>
        <translation>A estos tipos nada difiere de los libros: no hay nada que contabilizar.</translation>
    </message>
    <message>
        <source>Changes after {after} do not follow those through {through}.</source>
        <translation>Los cambios después de {after} no siguen a los que llegan hasta {through}.</translation>
    </message>
    <message>
        <source>Changes after {after} do not follow what is stored.</source>
        <translation>Los cambios después de {after} no siguen a lo guardado.</translation>
    </message>
    <message>
        <source>Choose a journal.</source>
        <translation>Elija un diario.</translation>
    </message>
    <message>
        <source>Choose an account for line {line}.</source>
        <translation>Elija una cuenta para la línea {line}.</translation>
    </message>
    <message>
        <source>Choose an account for the tax {name}.</source>
        <translation>Elija una cuenta para el impuesto {name}.</translation>
    </message>
    <message>
        <source>Choose an account for {field} in the settings of the ledger.</source>
        <translation>Elija una cuenta para {field} en los ajustes de la contabilidad.</translation>
    </message>
    <message>
        <source>Choose the account of dunning fees and interest in the settings of the books.</source>
        <translation>Elija la cuenta de recargos e intereses en los ajustes de los libros.</translation>
    </message>
    <message>
        <source>Choose the company or the contact that this document is for.</source>
        <translation>Elija la empresa o el contacto al que se destina este documento.</translation>
    </message>
    <message>
        <source>Choose the exchange rate of this document.</source>
        <translation>Elija el tipo de cambio de este documento.</translation>
    </message>
    <message>
        <source>Choose the journal of general entries in the settings of the books.</source>
        <translation>Elija el diario de operaciones generales en los ajustes de la contabilidad.</translation>
    </message>
    <message>
        <source>Choose the journal of the bank account first.</source>
        <translation>Elija primero el diario de la cuenta bancaria.</translation>
    </message>
    <message>
        <source>Choose the usual account of the journal {name}.</source>
        <translation>Elija la cuenta habitual del diario {name}.</translation>
    </message>
    <message>
        <source>Choose what the lead becomes: a contact, a company or both.</source>
        <translation>Elija en qué se convierte el cliente potencial: un contacto, una empresa o ambos.</translation>
    </message>
    <message>
        <source>Choose whose statement of account it is.</source>
        <translation>Elija de quién es el extracto de cuenta.</translation>
    </message>
    <message>
        <source>Close the fiscal year {name} first.</source>
        <translation>Cierre primero el ejercicio {name}.</translation>
    </message>
    <message>
        <source>Correct it by another return.</source>
        <translation>Corríjala con otra declaración.</translation>
    </message>
    <message>
        <source>Counterfoil is already open with this account. Use that window, or close it.</source>
        <translation>Counterfoil ya está abierto con esta cuenta. Use esa ventana o ciérrela.</translation>
    </message>
    <message>
        <source>Counterfoil was updated since this import began, and cannot go on with it. Take back what is written, or leave it, and import the file again.</source>
        <translation>Counterfoil se actualizó desde que empezó esta importación y no puede continuarla. Deshaga lo escrito o déjelo así, e importe el archivo otra vez.</translation>
    </message>
    <message>
        <source>Credit it instead.</source>
        <translation>Abónelo.</translation>
    </message>
    <message>
        <source>E-mail address or password is wrong.</source>
        <translation>La dirección de correo o la contraseña no es correcta.</translation>
    </message>
    <message>
        <source>Entries of the bank account explain a line by themselves.</source>
        <translation>Los asientos de la cuenta bancaria explican una línea por sí solos.</translation>
    </message>
    <message>
        <source>Every frame of this protocol is binary.</source>
        <translation>Cada trama de este protocolo es binaria.</translation>
    </message>
    <message>
        <source>Everyone uses this. Only its owner, or who may share such things, can change it.</source>
        <translation>Lo usan todos. Solo puede cambiarlo su propietario o quien pueda compartir este tipo de cosas.</translation>
    </message>
    <message>
        <source>Excel holds {limit} records in a sheet. Narrow the list, or choose CSV.</source>
        <translation>Excel admite {limit} registros por hoja. Reduzca la lista o elija CSV.</translation>
    </message>
    <message>
        <source>Foreign balances have changed since they were looked at. Look at them again.</source>
        <translation>Los saldos en divisas han cambiado desde que se miraron. Mírelos de nuevo.</translation>
    </message>
    <message>
        <source>Give the document a date.</source>
        <translation>Dé una fecha al documento.</translation>
    </message>
    <message>
        <source>Go on at byte {offset}.</source>
        <translation>Continúe en el byte {offset}.</translation>
    </message>
    <message>
        <source>Google Sheets cannot be reached. Are you online? You can also download it as CSV.</source>
        <translation>No se puede acceder a Google Sheets. ¿Tiene conexión? También puede descargar la tabla como CSV.</translation>
    </message>
    <message>
        <source>Google Sheets cannot hand the table out just now (answer {status}). Try again later.</source>
        <translation>Google Sheets no puede entregar la tabla ahora mismo (respuesta {status}). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Instead of the server, something sends this computer on to {to}. If your network asks for a sign-in, do that in a web browser and try again. If your server has moved, sign in at its new address.</source>
        <translation>En lugar del servidor, algo envía este equipo a {to}. Si su red pide iniciar sesión, hágalo en un navegador e inténtelo de nuevo. Si su servidor se ha trasladado, inicie sesión en su nueva dirección.</translation>
    </message>
    <message>
        <source>It cannot be told whether {account} is an asset, a liability, equity, income or an expense. Add a line 'account' with its name and, two spaces behind it, '; type: A' (or L, E, R, X).</source>
        <translation>No se sabe si {account} es activo, pasivo, patrimonio, ingreso o gasto. Añada una línea 'account' con su nombre y, dos espacios después, '; type: A' (o L, E, R, X).</translation>
    </message>
    <message>
        <source>It must say until when it is to be paid ({rule})</source>
        <translation>Debe decir hasta cuándo hay que pagar ({rule})</translation>
    </message>
    <message>
        <source>Line {line} does not say its foreign currency.</source>
        <translation>La línea {line} no indica su divisa.</translation>
    </message>
    <message>
        <source>Line {line} has a debit and a credit. Leave one of them.</source>
        <translation>La línea {line} tiene debe y haber. Deje solo uno de los dos.</translation>
    </message>
    <message>
        <source>Line {line} is longer than {limit} characters.</source>
        <translation>La línea {line} supera los {limit} caracteres.</translation>
    </message>
    <message>
        <source>Line {line} is no line of a calendar: '{text}'.</source>
        <translation>La línea {line} no es una línea de calendario: «{text}».</translation>
    </message>
    <message>
        <source>Line {line} names a company and a contact. Leave one of them.</source>
        <translation>La línea {line} indica una empresa y un contacto. Deje solo uno de los dos.</translation>
    </message>
    <message>
        <source>Line {line} needs a debit or a credit.</source>
        <translation>La línea {line} necesita un debe o un haber.</translation>
    </message>
    <message>
        <source>Line {line} of {field}: {why}</source>
        <translation>Línea {line} de {field}: {why}</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {reason}</source>
        <translation>Línea {line}, columna {column}: {reason}</translation>
    </message>
    <message>
        <source>Line {line}: entries lie too deep in each other.</source>
        <translation>Línea {line}: hay entradas anidadas a demasiada profundidad.</translation>
    </message>
    <message>
        <source>Line {line}: less than nothing or more than was sold.</source>
        <translation>Línea {line}: menos que nada o más de lo vendido.</translation>
    </message>
    <message>
        <source>Line {line}: the account no longer exists.</source>
        <translation>Línea {line}: la cuenta ya no existe.</translation>
    </message>
    <message>
        <source>Line {line}: {code} holds only {currency}.</source>
        <translation>Línea {line}: la cuenta {code} solo admite {currency}.</translation>
    </message>
    <message>
        <source>Line {line}: {code} is a heading.</source>
        <translation>Línea {line}: {code} es una cuenta de agrupación.</translation>
    </message>
    <message>
        <source>Line {line}: {code} is not in use that day.</source>
        <translation>Línea {line}: la cuenta {code} no está en uso ese día.</translation>
    </message>
    <message>
        <source>Line {line}: {code} needs a company or a contact.</source>
        <translation>Línea {line}: la cuenta {code} necesita una empresa o un contacto.</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Línea {line}: {reason}</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” ends, but was not begun.</source>
        <translation>Línea {line}: «{name}» termina sin haber empezado.</translation>
    </message>
    <message>
        <source>Lines of this entry are matched with others. Undo the matches first.</source>
        <translation>Hay líneas de este asiento conciliadas con otras. Deshaga primero las conciliaciones.</translation>
    </message>
    <message>
        <source>Lines of this statement that are explained or left out: {count}. Open them again first.</source>
        <translation>Líneas de este extracto ya explicadas u omitidas: {count}. Vuelva a abrirlas primero.</translation>
    </message>
    <message>
        <source>More of {name} is credited than is left of it.</source>
        <translation>Se abona más de {name} de lo que queda.</translation>
    </message>
    <message>
        <source>More of {name} is settled than is left of it.</source>
        <translation>Se liquida más de {name} de lo que queda.</translation>
    </message>
    <message>
        <source>More than {limit} characters. The file is damaged or no bank file: export it again.</source>
        <translation>Más de {limit} caracteres. El archivo está dañado o no es de un banco: expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>More than {limit} elements lie in each other. This is no bank file.</source>
        <translation>Hay más de {limit} elementos uno dentro de otro. No es un archivo de un banco.</translation>
    </message>
    <message>
        <source>No books are kept here yet.</source>
        <translation>Aquí aún no se llevan libros.</translation>
    </message>
    <message>
        <source>No column could be matched with a field. The file has: {columns}.</source>
        <translation>Ninguna columna se pudo asociar a un campo. El archivo tiene: {columns}.</translation>
    </message>
    <message>
        <source>No e-invoice is attached to this PDF</source>
        <translation>Este PDF no lleva adjunta ninguna factura electrónica</translation>
    </message>
    <message>
        <source>No font on this computer can draw a part of this document: {problem}</source>
        <translation>Ninguna fuente de este ordenador puede dibujar una parte de este documento: {problem}</translation>
    </message>
    <message>
        <source>No mail server is set yet.</source>
        <translation>Aún no hay servidor de correo configurado.</translation>
    </message>
    <message>
        <source>No more than {limit} records can be kept apart from one.</source>
        <translation>De un registro se pueden mantener aparte {limit} como máximo.</translation>
    </message>
    <message>
        <source>No row has the headers of such an export: {value}.</source>
        <translation>Ninguna fila tiene los encabezados de tal exportación: {value}.</translation>
    </message>
    <message>
        <source>Nobody has signed up as '{email}'.</source>
        <translation>Nadie se ha registrado como «{email}».</translation>
    </message>
    <message>
        <source>Not all of {names} of a {kind} are known.</source>
        <translation>De «{kind}» no se conoce todo: {names}.</translation>
    </message>
    <message>
        <source>Nothing is known to fill in for '{name}'. There are: {placeholders}.</source>
        <translation>No hay nada que rellenar para «{name}». Hay: {placeholders}.</translation>
    </message>
    <message>
        <source>Nothing is open in {currency} of one of the two. Write that rest off.</source>
        <translation>En uno de los dos no queda nada abierto en {currency}. Dé de baja ese resto.</translation>
    </message>
    <message>
        <source>Of {name}, {amount} {currency} are credited already; this would be more than it charged.</source>
        <translation>De {name} ya se han abonado {amount} {currency}; esto sería más de lo facturado.</translation>
    </message>
    <message>
        <source>One of these changes was made before.</source>
        <translation>Uno de estos cambios ya se había hecho.</translation>
    </message>
    <message>
        <source>Only a draft of a batch is released.</source>
        <translation>Solo se libera el borrador de una remesa.</translation>
    </message>
    <message>
        <source>Only a letter that waits can be held back.</source>
        <translation>Solo se puede retener una carta en espera.</translation>
    </message>
    <message>
        <source>Only a posted down payment is settled.</source>
        <translation>Solo se liquida un anticipo contabilizado.</translation>
    </message>
    <message>
        <source>Only a posted entry explains a bank line.</source>
        <translation>Solo un asiento contabilizado explica una línea del banco.</translation>
    </message>
    <message>
        <source>Only a posted entry is reversed; a draft can be deleted.</source>
        <translation>Solo se revierte un asiento contabilizado; un borrador se puede eliminar.</translation>
    </message>
    <message>
        <source>Only a posted payment is reversed; a draft can be deleted.</source>
        <translation>Solo se revierte un pago contabilizado; un borrador se puede eliminar.</translation>
    </message>
    <message>
        <source>Only a released batch is posted.</source>
        <translation>Solo se contabiliza una remesa liberada.</translation>
    </message>
    <message>
        <source>Only an invoice or a credit note can be an e-invoice ({rule})</source>
        <translation>Solo una factura o una rectificativa puede ser factura electrónica ({rule})</translation>
    </message>
    <message>
        <source>Only balances of accounts of tax are moved.</source>
        <translation>Solo se trasladan saldos de cuentas de impuestos.</translation>
    </message>
    <message>
        <source>Only bills and vendor credits are approved.</source>
        <translation>Solo se aprueban facturas y abonos de proveedores.</translation>
    </message>
    <message>
        <source>Only lines of posted entries can be matched.</source>
        <translation>Solo se pueden conciliar líneas de asientos contabilizados.</translation>
    </message>
    <message>
        <source>Only lines of the same account and the same party can be matched.</source>
        <translation>Solo pueden casarse líneas de la misma cuenta y del mismo tercero.</translation>
    </message>
    <message>
        <source>Only posted invoices and bills are credited.</source>
        <translation>Solo se abonan facturas contabilizadas.</translation>
    </message>
    <message>
        <source>Only quotes, invoices and credit notes are sent by themselves.</source>
        <translation>Solo los presupuestos, facturas y rectificativas se envían solos.</translation>
    </message>
    <message>
        <source>Only what is open in a foreign currency is valued.</source>
        <translation>Solo se valora lo que está abierto en divisa.</translation>
    </message>
    <message>
        <source>Only what is owed to us is dunned.</source>
        <translation>Solo se reclama lo que se nos debe.</translation>
    </message>
    <message>
        <source>Only {amount} can be matched.</source>
        <translation>Solo se puede casar {amount}.</translation>
    </message>
    <message>
        <source>Only {amount} is open.</source>
        <translation>Solo {amount} está abierto.</translation>
    </message>
    <message>
        <source>Only {amount} of the down payment is left.</source>
        <translation>Solo quedan {amount} del anticipo.</translation>
    </message>
    <message>
        <source>Organisations are created by whoever runs this server. Ask them for an account.</source>
        <translation>Las organizaciones las crea quien gestiona este servidor. Pídale una cuenta.</translation>
    </message>
    <message>
        <source>Payment files are written as {names}, not as '{value}'.</source>
        <translation>Los archivos de pago se escriben como {names}, no como '{value}'.</translation>
    </message>
    <message>
        <source>Payment {line} does not say to which account it goes.</source>
        <translation>El pago {line} no dice a qué cuenta va.</translation>
    </message>
    <message>
        <source>Payment {line} names a record that is no longer there.</source>
        <translation>El pago {line} nombra un registro que ya no existe.</translation>
    </message>
    <message>
        <source>Payment {line}: its words are longer than the {limit} letters that a bank carries.</source>
        <translation>Pago {line}: su texto supera los {limit} caracteres que transmite un banco.</translation>
    </message>
    <message>
        <source>Payment {line}: nobody has approved the bill.</source>
        <translation>Pago {line}: nadie ha aprobado la factura.</translation>
    </message>
    <message>
        <source>Payment {line}: the bill is not posted yet.</source>
        <translation>Pago {line}: la factura aún no está contabilizada.</translation>
    </message>
    <message>
        <source>Payment {line}: the credits come to as much as the bills they are set off against.</source>
        <translation>Pago {line}: los abonos alcanzan el importe de las facturas con las que se compensan.</translation>
    </message>
    <message>
        <source>Payment {line}: the discount could be taken until {day}.</source>
        <translation>Pago {line}: el descuento se podía aplicar hasta el {day}.</translation>
    </message>
    <message>
        <source>Payment {line}: the number of {name} is new. Somebody else must confirm it first.</source>
        <translation>Pago {line}: el número de {name} es nuevo. Otra persona debe confirmarlo primero.</translation>
    </message>
    <message>
        <source>Payment {line}: what we owe is paid, and what is owed to us is set off against it.</source>
        <translation>Pago {line}: se paga lo que debemos, y lo que se nos debe se compensa con ello.</translation>
    </message>
    <message>
        <source>Payment {line}: you have approved the bill. Somebody else must release it.</source>
        <translation>Pago {line}: usted aprobó la factura. Otra persona debe liberarla.</translation>
    </message>
    <message>
        <source>Payment {line}: you have put this batch together, and nobody else has approved the bill. Somebody else must release it.</source>
        <translation>Pago {line}: usted preparó esta remesa y nadie más aprobó la factura. Otra persona debe liberarla.</translation>
    </message>
    <message>
        <source>Payment {line}: {name} is not an account of who is paid.</source>
        <translation>Pago {line}: {name} no es una cuenta del beneficiario.</translation>
    </message>
    <message>
        <source>Peppol asks for a reference of the buyer or an order ({rule})</source>
        <translation>Peppol pide una referencia del comprador o un pedido ({rule})</translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Please sign in again: {reason}</source>
        <translation>Inicie sesión de nuevo: {reason}</translation>
    </message>
    <message>
        <source>Release and post the batch before you write its file.</source>
        <translation>Libere y contabilice la remesa antes de escribir su archivo.</translation>
    </message>
    <message>
        <source>Reverse it instead.</source>
        <translation>Reviértalo en su lugar.</translation>
    </message>
    <message>
        <source>Reverse its payments instead.</source>
        <translation>Revierta sus pagos en su lugar.</translation>
    </message>
    <message>
        <source>Say how long the file is: `Content-Length`, or `Content-Range: bytes first-last/size`.</source>
        <translation>Indique la longitud del archivo: `Content-Length` o `Content-Range: bytes first-last/size`.</translation>
    </message>
    <message>
        <source>Say to whom the test letter goes.</source>
        <translation>Indique a quién va la carta de prueba.</translation>
    </message>
    <message>
        <source>Say what kind of record the field points at.</source>
        <translation>Diga a qué tipo de registro apunta el campo.</translation>
    </message>
    <message>
        <source>Several organisations are called '{name}': {ids}. Name one by its id.</source>
        <translation>Varias organizaciones se llaman «{name}»: {ids}. Indique una por su identificador.</translation>
    </message>
    <message>
        <source>Somebody has decided on this already.</source>
        <translation>Alguien ya ha decidido sobre esto.</translation>
    </message>
    <message>
        <source>Somebody has signed up with this e-mail address. Sign in instead.</source>
        <translation>Alguien se ha registrado ya con esta dirección de correo. Inicie sesión.</translation>
    </message>
    <message>
        <source>Something can only be given up in the currency of the item.</source>
        <translation>Solo se puede renunciar a un importe en la moneda de la partida.</translation>
    </message>
    <message>
        <source>Something on the way closes websockets at once.</source>
        <translation>Algo en la red cierra los websockets de inmediato.</translation>
    </message>
    <message>
        <source>Something on the way gives out other parts of files than were asked for.</source>
        <translation>Algo en la red entrega partes de archivos distintas de las solicitadas.</translation>
    </message>
    <message>
        <source>Something on the way to the server blocks websockets (HTTP {status}).</source>
        <translation>Algo en la red bloquea los websockets (HTTP {status}).</translation>
    </message>
    <message>
        <source>Something on the way to the server blocks websockets ({problem}).</source>
        <translation>Algo en la red bloquea los websockets ({problem}).</translation>
    </message>
    <message>
        <source>That is too much to paste at once. Save it as a file and import that.</source>
        <translation>Es demasiado para pegarlo de una vez. Guárdelo como archivo e impórtelo.</translation>
    </message>
    <message>
        <source>That stage no longer exists.</source>
        <translation>Esa etapa ya no existe.</translation>
    </message>
    <message>
        <source>The VAT number of the buyer is needed ({rule})</source>
        <translation>Se necesita el NIF-IVA del comprador ({rule})</translation>
    </message>
    <message>
        <source>The VAT number of the seller is needed ({rule})</source>
        <translation>Se necesita el NIF-IVA del vendedor ({rule})</translation>
    </message>
    <message>
        <source>The VAT number or the register number of the buyer is needed ({rule})</source>
        <translation>Se necesita el NIF-IVA o el número de registro del comprador ({rule})</translation>
    </message>
    <message>
        <source>The VAT number or the tax number of the seller is needed ({rule})</source>
        <translation>Se necesita el NIF-IVA o el número fiscal del vendedor ({rule})</translation>
    </message>
    <message>
        <source>The access token has expired. Refresh it.</source>
        <translation>El token de acceso ha caducado. Renuévelo.</translation>
    </message>
    <message>
        <source>The access token is not one of this server's. Sign in again.</source>
        <translation>El token de acceso no es de este servidor. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The account {account} begins with none of {words}.</source>
        <translation>La cuenta {account} no empieza por ninguno de {words}.</translation>
    </message>
    <message>
        <source>The account {account} has no number of at most {limit} digits.</source>
        <translation>La cuenta {account} no tiene un número de {limit} cifras como máximo.</translation>
    </message>
    <message>
        <source>The accounts of a batch have 4 to 8 digits.</source>
        <translation>Las cuentas de un lote tienen de 4 a 8 cifras.</translation>
    </message>
    <message>
        <source>The adviser's number has 4 to 7 digits, the client's 1 to 5.</source>
        <translation>El número del asesor tiene de 4 a 7 cifras, el del cliente de 1 a 5.</translation>
    </message>
    <message>
        <source>The amount of an item must be more than nothing.</source>
        <translation>El importe de una partida debe ser mayor que cero.</translation>
    </message>
    <message>
        <source>The amount to match must be more than nothing.</source>
        <translation>El importe que se casa debe ser mayor que cero.</translation>
    </message>
    <message>
        <source>The amounts of this document are too large.</source>
        <translation>Los importes de este documento son demasiado grandes.</translation>
    </message>
    <message>
        <source>The amounts of this entry are too large.</source>
        <translation>Los importes de este asiento son demasiado grandes.</translation>
    </message>
    <message>
        <source>The balance does not follow from the row before and the amount: rows are missing or were changed. Export the file again, or import it without its column of balances.</source>
        <translation>El saldo no resulta de la fila anterior y del importe: faltan filas o se cambiaron. Exporte de nuevo el archivo, o impórtelo sin su columna de saldos.</translation>
    </message>
    <message>
        <source>The bank account that this batch pays from is no longer there.</source>
        <translation>La cuenta bancaria desde la que paga esta remesa ya no existe.</translation>
    </message>
    <message>
        <source>The body is longer than its range says.</source>
        <translation>El contenido es más largo de lo que dice su rango.</translation>
    </message>
    <message>
        <source>The books are locked for ever until {day}.</source>
        <translation>La contabilidad está bloqueada definitivamente hasta el {day}.</translation>
    </message>
    <message>
        <source>The books are locked for ever until {day}; this cannot be taken back.</source>
        <translation>La contabilidad está bloqueada definitivamente hasta el {day}; esto no se puede revertir.</translation>
    </message>
    <message>
        <source>The books are locked until {day}. Choose a later one.</source>
        <translation>La contabilidad está bloqueada hasta el {day}. Elija una fecha posterior.</translation>
    </message>
    <message>
        <source>The books do not allow this ({problem}). Nothing was changed.</source>
        <translation>La contabilidad no lo permite ({problem}). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The books have entries, so their settings and their currency stay.</source>
        <translation>Los libros tienen asientos, así que sus ajustes y su moneda se quedan.</translation>
    </message>
    <message>
        <source>The books need a journal, an account of opening balances and one of what is owed. Choose them in the settings of the books.</source>
        <translation>Los libros necesitan un diario, una cuenta de saldos de apertura y una de lo adeudado. Elíjalos en los ajustes de los libros.</translation>
    </message>
    <message>
        <source>The buyer has no name ({rule})</source>
        <translation>El comprador no tiene nombre ({rule})</translation>
    </message>
    <message>
        <source>The bytes that came are not those of the digest. Upload the file again.</source>
        <translation>Los datos recibidos no coinciden con la huella. Vuelva a subir el archivo.</translation>
    </message>
    <message>
        <source>The calendar holds more than {limit} meetings. Import it in parts.</source>
        <translation>El calendario tiene más de {limit} reuniones. Impórtelo por partes.</translation>
    </message>
    <message>
        <source>The calendar holds more than {limit} repeating meetings. Import it in parts.</source>
        <translation>El calendario tiene más de {limit} reuniones periódicas. Impórtelo por partes.</translation>
    </message>
    <message>
        <source>The calendar holds no meeting and no task.</source>
        <translation>El calendario no contiene ninguna reunión ni tarea.</translation>
    </message>
    <message>
        <source>The chunk does not hold what the manifest says.</source>
        <translation>Este fragmento no contiene lo que se anunció.</translation>
    </message>
    <message>
        <source>The chunk holds records that are not in its range.</source>
        <translation>Este fragmento contiene registros fuera de su rango.</translation>
    </message>
    <message>
        <source>The chunk is not part of the load that runs.</source>
        <translation>Este fragmento no pertenece a la carga en curso.</translation>
    </message>
    <message>
        <source>The colour is not written as #1f3a5f</source>
        <translation>El color no está escrito como #1f3a5f</translation>
    </message>
    <message>
        <source>The columns cannot be told by themselves: say which one has the day, and which one the amount.</source>
        <translation>Las columnas no se reconocen por sí solas: diga cuál tiene el día y cuál el importe.</translation>
    </message>
    <message>
        <source>The columns {column} and {other} are both mapped to {field}. Leave one of them out.</source>
        <translation>Las columnas {column} y {other} están asociadas las dos a «{field}». Deje una fuera.</translation>
    </message>
    <message>
        <source>The connection was closed: {why}.</source>
        <translation>La conexión se ha cerrado: {why}.</translation>
    </message>
    <message>
        <source>The country of the buyer is missing or unknown ({rule})</source>
        <translation>El país del comprador falta o es desconocido ({rule})</translation>
    </message>
    <message>
        <source>The country of the delivery is missing or unknown ({rule})</source>
        <translation>El país de la entrega falta o es desconocido ({rule})</translation>
    </message>
    <message>
        <source>The country of the seller is missing or unknown ({rule})</source>
        <translation>El país del vendedor falta o es desconocido ({rule})</translation>
    </message>
    <message>
        <source>The currency is not known ({rule})</source>
        <translation>La moneda no es conocida ({rule})</translation>
    </message>
    <message>
        <source>The customer of this recurring document has no e-mail address.</source>
        <translation>El cliente de este documento recurrente no tiene dirección de correo.</translation>
    </message>
    <message>
        <source>The days of a batch lie in one business year, the first before the last.</source>
        <translation>Los días de un lote están en un mismo ejercicio, el primero antes del último.</translation>
    </message>
    <message>
        <source>The days of this file may begin with the day or with the month: say which when you import it.</source>
        <translation>Las fechas de este archivo pueden empezar por el día o por el mes: indíquelo al importarlo.</translation>
    </message>
    <message>
        <source>The debits and the credits of this entry are not equal.</source>
        <translation>El debe y el haber de este asiento no son iguales.</translation>
    </message>
    <message>
        <source>The digest must be 64 hexadecimal digits.</source>
        <translation>La huella debe tener 64 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>The discount could be taken until {day}. Leave the rest open or write it off.</source>
        <translation>El descuento podía tomarse hasta el {day}. Deje el resto abierto o cancélelo.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room; what you attached before is safe.</source>
        <translation>El disco está lleno. Libere espacio; lo que adjuntó antes está a salvo.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room; what you typed before is safe.</source>
        <translation>El disco está lleno. Libere espacio; lo que escribió antes está a salvo.</translation>
    </message>
    <message>
        <source>The disk refused to read or write the records on this computer ({problem}).</source>
        <translation>El disco no ha podido leer o escribir los registros de este equipo ({problem}).</translation>
    </message>
    <message>
        <source>The document could not be finished: its metadata was not found</source>
        <translation>No se pudo terminar el documento: no se encontraron sus metadatos</translation>
    </message>
    <message>
        <source>The document could not be posted: {reason}</source>
        <translation>No se pudo contabilizar el documento: {reason}</translation>
    </message>
    <message>
        <source>The document has no line {line}.</source>
        <translation>El documento no tiene línea {line}.</translation>
    </message>
    <message>
        <source>The document says {told} where its parts make {found} ({name}, rule {rule})</source>
        <translation>El documento dice {told}, pero sus partes suman {found} ({name}, regla {rule})</translation>
    </message>
    <message>
        <source>The document would be due before its date.</source>
        <translation>El documento vencería antes de su fecha.</translation>
    </message>
    <message>
        <source>The down payment is somebody else's, or in another currency.</source>
        <translation>El anticipo es de otro o está en otra moneda.</translation>
    </message>
    <message>
        <source>The due day lies too far after {day}.</source>
        <translation>El vencimiento queda demasiado lejos del {day}.</translation>
    </message>
    <message>
        <source>The dunning letter is not issued yet.</source>
        <translation>El requerimiento aún no se ha emitido.</translation>
    </message>
    <message>
        <source>The dunning levels must be numbered from 1, each once.</source>
        <translation>Los niveles de reclamación deben numerarse desde 1, cada uno una vez.</translation>
    </message>
    <message>
        <source>The e-invoice breaks the official rule {rule}: {text}</source>
        <translation>La factura electrónica infringe la regla oficial {rule}: {text}</translation>
    </message>
    <message>
        <source>The electronic address of the buyer is needed ({rule})</source>
        <translation>Se necesita la dirección electrónica del comprador ({rule})</translation>
    </message>
    <message>
        <source>The electronic address of the seller is needed ({rule})</source>
        <translation>Se necesita la dirección electrónica del vendedor ({rule})</translation>
    </message>
    <message>
        <source>The entry {number} of {day} does not balance.</source>
        <translation>El asiento {number} del {day} no cuadra.</translation>
    </message>
    <message>
        <source>The entry {number} of {day} is too large.</source>
        <translation>El asiento {number} del {day} es demasiado grande.</translation>
    </message>
    <message>
        <source>The entry {number} of {day} lies outside of the batch.</source>
        <translation>El asiento {number} del {day} queda fuera del lote.</translation>
    </message>
    <message>
        <source>The entry {number} of {day} lies outside of the period.</source>
        <translation>El asiento {number} del {day} queda fuera del período.</translation>
    </message>
    <message>
        <source>The entry {number} of {day} names {value}, which is not in the master files.</source>
        <translation>El asiento {number} del {day} nombra {value}, que no está en los datos maestros.</translation>
    </message>
    <message>
        <source>The error file {file} cannot be written: {problem}. Nothing was imported.</source>
        <translation>No se puede escribir el archivo de errores {file}: {problem}. No se ha importado nada.</translation>
    </message>
    <message>
        <source>The exchange is over.</source>
        <translation>El intercambio ha terminado.</translation>
    </message>
    <message>
        <source>The figures of this return are not those of the books. Reckon them again.</source>
        <translation>Las cifras de esta declaración no son las de los libros. Calcúlelas de nuevo.</translation>
    </message>
    <message>
        <source>The file brings definitions of its own (DOCTYPE), which no bank does and attackers do. Do not import it; ask who sent it.</source>
        <translation>El archivo trae definiciones propias (DOCTYPE), cosa que ningún banco hace y los atacantes sí. No lo importe; pregunte a quien lo envió.</translation>
    </message>
    <message>
        <source>The file cannot be read or written on this computer ({problem}).</source>
        <translation>No se puede leer o escribir el archivo en este equipo ({problem}).</translation>
    </message>
    <message>
        <source>The file cannot be stored right now. Try again later.</source>
        <translation>El archivo no se puede guardar ahora mismo. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The file does not begin with BEGIN:VCALENDAR.</source>
        <translation>El archivo no empieza por BEGIN:VCALENDAR.</translation>
    </message>
    <message>
        <source>The file ends inside of {name}: it was cut off.</source>
        <translation>El archivo termina dentro de {name}: está cortado.</translation>
    </message>
    <message>
        <source>The file has a header but no rows below it.</source>
        <translation>El archivo tiene encabezado, pero ninguna fila debajo.</translation>
    </message>
    <message>
        <source>The file has more than {limit} elements. Export a shorter period.</source>
        <translation>El archivo tiene más de {limit} elementos. Exporte un período más corto.</translation>
    </message>
    <message>
        <source>The file has more than {limit} lines. Export a shorter period.</source>
        <translation>El archivo tiene más de {limit} líneas. Exporte un período más corto.</translation>
    </message>
    <message>
        <source>The file has more than {limit} rows.</source>
        <translation>El archivo tiene más de {limit} filas.</translation>
    </message>
    <message>
        <source>The file has more than {limit} rows. Split it into several files.</source>
        <translation>El archivo tiene más de {limit} filas. Divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>The file has no column '{column}'.</source>
        <translation>El archivo no tiene ninguna columna '{column}'.</translation>
    </message>
    <message>
        <source>The file has no column '{column}'. It has: {columns}.</source>
        <translation>El archivo no tiene ninguna columna «{column}». Tiene: {columns}.</translation>
    </message>
    <message>
        <source>The file has not been uploaded yet.</source>
        <translation>El archivo aún no se ha subido.</translation>
    </message>
    <message>
        <source>The file has to be fetched from its beginning.</source>
        <translation>El archivo debe obtenerse desde el principio.</translation>
    </message>
    <message>
        <source>The file has {count} MB; a bank file may have at most {limit} MB. Export a shorter period.</source>
        <translation>El archivo tiene {count} MB; un archivo de banco puede tener {limit} MB como máximo. Exporte un período más corto.</translation>
    </message>
    <message>
        <source>The file has {count} columns; one import takes at most {limit}.</source>
        <translation>El archivo tiene {count} columnas; una importación admite {limit} como máximo.</translation>
    </message>
    <message>
        <source>The file has {size} bytes.</source>
        <translation>El archivo tiene {size} bytes.</translation>
    </message>
    <message>
        <source>The file holds more than {limit} entries.</source>
        <translation>El archivo contiene más de {limit} entradas.</translation>
    </message>
    <message>
        <source>The file holds no statement of a bank account or credit card.</source>
        <translation>El archivo no contiene ningún extracto de una cuenta bancaria o tarjeta de crédito.</translation>
    </message>
    <message>
        <source>The file holds no statement, but an answer of the bank: {problem}</source>
        <translation>El archivo no contiene un extracto, sino una respuesta del banco: {problem}</translation>
    </message>
    <message>
        <source>The file holds no vCard.</source>
        <translation>El archivo no contiene ninguna vCard.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged ({problem}): export it again.</source>
        <translation>El archivo está cortado o dañado ({problem}): expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is cut off: export it again.</source>
        <translation>El archivo está cortado: expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB.</source>
        <translation>El archivo supera los {limit} MB.</translation>
    </message>
    <message>
        <source>The file is missing on the server.</source>
        <translation>El archivo falta en el servidor.</translation>
    </message>
    <message>
        <source>The file is shorter than it ought to be.</source>
        <translation>El archivo es más corto de lo que debería.</translation>
    </message>
    <message>
        <source>The fiscal year {name} is closed.</source>
        <translation>El ejercicio {name} está cerrado.</translation>
    </message>
    <message>
        <source>The foreign balances of this day are valued already.</source>
        <translation>Los saldos en moneda extranjera de este día ya están valorados.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was written.</source>
        <translation>La importación se detuvo. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>The import was stopped. What was written already was taken back.</source>
        <translation>La importación se detuvo. Lo que ya estaba escrito se deshizo.</translation>
    </message>
    <message>
        <source>The items come to more than the payment.</source>
        <translation>Las partidas suman más que el pago.</translation>
    </message>
    <message>
        <source>The items of this account are valued one by one.</source>
        <translation>Las partidas de esta cuenta se valoran una a una.</translation>
    </message>
    <message>
        <source>The journal no longer exists.</source>
        <translation>El diario ya no existe.</translation>
    </message>
    <message>
        <source>The key of these records is gone from this computer. Sign in again to load them anew; the old file stays.</source>
        <translation>La clave de estos registros ya no está en este equipo. Inicie sesión de nuevo para cargarlos otra vez; el archivo antiguo se conserva.</translation>
    </message>
    <message>
        <source>The key on this computer does not open its records. Sign in again.</source>
        <translation>La clave de este equipo no abre sus registros. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer. Sign in to this computer as usual, and try again.</source>
        <translation>El llavero de este equipo no responde. Inicie sesión en este equipo como de costumbre y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Try again, and give its password when this computer asks for it.</source>
        <translation>El llavero de este equipo está bloqueado. Vuelva a intentarlo e introduzca su contraseña cuando este equipo la pida.</translation>
    </message>
    <message>
        <source>The keyring with the key of the records on this computer does not answer. Sign in to this computer as usual and open Counterfoil there. To begin without those records, move {folder} away.</source>
        <translation>El llavero con la clave de los registros de este equipo no responde. Inicie sesión en este equipo como siempre y abra allí Counterfoil. Para empezar sin esos registros, aparte {folder}.</translation>
    </message>
    <message>
        <source>The kind of the electronic address is unknown ({rule})</source>
        <translation>El tipo de dirección electrónica es desconocido ({rule})</translation>
    </message>
    <message>
        <source>The last statement ends on {day} with {closing}, and this one begins with {opening}: {missing} {currency} lie between them. Import the statement in between first.</source>
        <translation>El último extracto termina el {day} con {closing} y este empieza con {opening}: entre ambos hay {missing} {currency}. Importe primero el extracto intermedio.</translation>
    </message>
    <message>
        <source>The ledger has more than {limit} MB. Split it by year.</source>
        <translation>El libro mayor tiene más de {limit} MB. Divídalo por años.</translation>
    </message>
    <message>
        <source>The ledger includes more than can be read, or itself.</source>
        <translation>El libro mayor incluye más de lo que se puede leer, o a sí mismo.</translation>
    </message>
    <message>
        <source>The ledger writes both {value} and {currency}: write one of them.</source>
        <translation>El libro mayor escribe tanto {value} como {currency}: escriba solo uno.</translation>
    </message>
    <message>
        <source>The letter has no recipient.</source>
        <translation>La carta no tiene destinatario.</translation>
    </message>
    <message>
        <source>The list of sign-ins in {file} is damaged. Move the file away and sign in again.</source>
        <translation>La lista de inicios de sesión en {file} está dañada. Aparte el archivo e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The load is not complete.</source>
        <translation>La carga no se ha completado.</translation>
    </message>
    <message>
        <source>The logo cannot be drawn: {problem}. Choose a PNG, JPEG or SVG file</source>
        <translation>El logotipo no se puede dibujar: {problem}. Elija un archivo PNG, JPEG o SVG</translation>
    </message>
    <message>
        <source>The logo has more than 16 million points</source>
        <translation>El logotipo tiene más de 16 millones de puntos</translation>
    </message>
    <message>
        <source>The logo is larger than 2 MiB</source>
        <translation>El logotipo ocupa más de 2 MiB</translation>
    </message>
    <message>
        <source>The logo is no PNG, JPEG or SVG picture</source>
        <translation>El logotipo no es una imagen PNG, JPEG o SVG</translation>
    </message>
    <message>
        <source>The mail server did not answer in the end, so nobody knows whether the letter went out.</source>
        <translation>El servidor de correo no respondió al final, así que nadie sabe si la carta salió.</translation>
    </message>
    <message>
        <source>The mail server {host} cannot be reached: {problem}</source>
        <translation>No se puede alcanzar el servidor de correo {host}: {problem}</translation>
    </message>
    <message>
        <source>The mail server {host} does not take this user and password: {problem}</source>
        <translation>El servidor de correo {host} no acepta este usuario y contraseña: {problem}</translation>
    </message>
    <message>
        <source>The mail server {host} is not to be trusted: {problem}</source>
        <translation>El servidor de correo {host} no es de confianza: {problem}</translation>
    </message>
    <message>
        <source>The mail server {host} lets nobody sign in here.</source>
        <translation>El servidor de correo {host} no deja iniciar sesión aquí.</translation>
    </message>
    <message>
        <source>The mail server {host} offers no encryption.</source>
        <translation>El servidor de correo {host} no ofrece cifrado.</translation>
    </message>
    <message>
        <source>The mail server {host} says: {problem}</source>
        <translation>El servidor de correo {host} dice: {problem}</translation>
    </message>
    <message>
        <source>The name and address have to be texts by their names.</source>
        <translation>El nombre y la dirección deben ser textos con sus nombres.</translation>
    </message>
    <message>
        <source>The number {number} was not this computer's to give.</source>
        <translation>Este equipo no podía dar el número {number}.</translation>
    </message>
    <message>
        <source>The opening balance {opening} and the lines make {amount}, but the closing balance is {closing}: {missing} {currency} are missing.</source>
        <translation>El saldo inicial {opening} y las líneas suman {amount}, pero el saldo final es {closing}: faltan {missing} {currency}.</translation>
    </message>
    <message>
        <source>The opening balance {opening} and the lines make {amount}, but the closing balance is {closing}: {missing} {currency} are missing. The file is not whole: export it again.</source>
        <translation>El saldo inicial {opening} y las líneas suman {amount}, pero el saldo final es {closing}: faltan {missing} {currency}. El archivo no está completo: expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The opening balances do not come to zero.</source>
        <translation>Los saldos iniciales no suman cero.</translation>
    </message>
    <message>
        <source>The organisation's records could not be written ({reason}).</source>
        <translation>No se han podido escribir los registros de la organización ({reason}).</translation>
    </message>
    <message>
        <source>The organisation's room for files is full: {count} of {limit} bytes are free, the file has {size}. Delete files that are not needed, or ask whoever runs this server for more.</source>
        <translation>El espacio de la organización para archivos está lleno: quedan libres {count} de {limit} bytes y el archivo tiene {size}. Elimine archivos innecesarios o pida más a quien gestiona este servidor.</translation>
    </message>
    <message>
        <source>The organisation's room for files is full: {count} of {limit} bytes are free, the file has {size}. Uploads that are not complete take {waiting}, each until a week after it stopped. Delete files that are not needed, or ask whoever runs this server for more.</source>
        <translation>El espacio de la organización para archivos está lleno: quedan libres {count} de {limit} bytes y el archivo tiene {size}. Las subidas incompletas ocupan {waiting}, cada una hasta una semana después de detenerse. Elimine archivos innecesarios o pida más a quien gestiona este servidor.</translation>
    </message>
    <message>
        <source>The parts make {amount}, the whole is {closing}. Mend it in the program it comes from.</source>
        <translation>Las partes suman {amount}, el total es {closing}. Corríjalo en el programa de origen.</translation>
    </message>
    <message>
        <source>The password must not be the e-mail address.</source>
        <translation>La contraseña no puede ser la dirección de correo.</translation>
    </message>
    <message>
        <source>The password of the mail server can no longer be read. Enter it again.</source>
        <translation>La contraseña del servidor de correo ya no se puede leer. Introdúzcala de nuevo.</translation>
    </message>
    <message>
        <source>The payment to {name} has both a text and a reference: leave one out.</source>
        <translation>El pago a {name} tiene texto y referencia a la vez: quite uno de los dos.</translation>
    </message>
    <message>
        <source>The payment to {name} is of {amount} EUR; it must be more than nothing and at most {limit}.</source>
        <translation>El pago a {name} es de {amount} EUR; debe ser mayor que cero y de {limit} como máximo.</translation>
    </message>
    <message>
        <source>The period ends before it begins ({rule})</source>
        <translation>El periodo termina antes de empezar ({rule})</translation>
    </message>
    <message>
        <source>The period {month} is closed. Choose a day in an open one.</source>
        <translation>El periodo {month} está cerrado. Elija una fecha de un periodo abierto.</translation>
    </message>
    <message>
        <source>The range in `Content-Range` does not fit its size.</source>
        <translation>El rango de `Content-Range` no corresponde a su tamaño.</translation>
    </message>
    <message>
        <source>The record would belong to itself, by way of others in this file.</source>
        <translation>El registro dependería de sí mismo a través de otros de este archivo.</translation>
    </message>
    <message>
        <source>The records are busy right now. Nothing was changed; try again in a moment.</source>
        <translation>Los registros están ocupados. No se ha cambiado nada; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The records cannot be read right now. Try again in a moment.</source>
        <translation>No se pueden leer los registros ahora mismo. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The records on this computer are damaged. Close Counterfoil and open it again.</source>
        <translation>Los registros de este equipo están dañados. Cierre Counterfoil y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The records on this computer are damaged. Close Counterfoil and open it again: what was not sent yet is saved first, then everything is loaded anew.</source>
        <translation>Los registros de este equipo están dañados. Cierre Counterfoil y ábralo de nuevo: primero se guarda lo que aún no se ha enviado y después se vuelve a cargar todo.</translation>
    </message>
    <message>
        <source>The refresh token is not one of this server's. Sign in again.</source>
        <translation>El token de renovación no es de este servidor. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The return needs its days and its figures.</source>
        <translation>La declaración necesita sus días y sus cifras.</translation>
    </message>
    <message>
        <source>The return that this one corrects is not filed.</source>
        <translation>La declaración que se rectifica no está presentada.</translation>
    </message>
    <message>
        <source>The row has {count} more cells than the header: put quotation marks around text that contains the separator.</source>
        <translation>La fila tiene {count} celdas más que el encabezado: ponga entre comillas el texto que contenga el separador.</translation>
    </message>
    <message>
        <source>The same tax has two sums ({rule})</source>
        <translation>El mismo impuesto tiene dos sumas ({rule})</translation>
    </message>
    <message>
        <source>The saved view cannot be understood.</source>
        <translation>No se entiende la vista guardada.</translation>
    </message>
    <message>
        <source>The seller has no name ({rule})</source>
        <translation>El vendedor no tiene nombre ({rule})</translation>
    </message>
    <message>
        <source>The seller needs a VAT number, a register number or an identifier ({rule})</source>
        <translation>El vendedor necesita un NIF-IVA, un número de registro o un identificador ({rule})</translation>
    </message>
    <message>
        <source>The server cannot be reached: something on the way answers {status}.</source>
        <translation>No se puede acceder al servidor: algo en la red responde {status}.</translation>
    </message>
    <message>
        <source>The server cannot be reached: {why}.</source>
        <translation>No se puede acceder al servidor: {why}.</translation>
    </message>
    <message>
        <source>The server could not store this change ({problem}). Nothing was changed.</source>
        <translation>El servidor no ha podido guardar este cambio ({problem}). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The server does not say where the file stands.</source>
        <translation>El servidor no indica en qué punto está el archivo.</translation>
    </message>
    <message>
        <source>The server gives the numbers of this series. Begin a new one.</source>
        <translation>El servidor asigna los números de esta serie. Empiece una nueva.</translation>
    </message>
    <message>
        <source>The server has fallen silent.</source>
        <translation>El servidor ha dejado de responder.</translation>
    </message>
    <message>
        <source>The server has met a defect of its own with this change. Nothing was changed.</source>
        <translation>El servidor ha tenido un error propio con este cambio. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The server has met a defect of its own. What had no verdict yet may be sent again.</source>
        <translation>El servidor ha tenido un error propio. Lo que quedó sin respuesta se puede enviar de nuevo.</translation>
    </message>
    <message>
        <source>The server is restarting. Try again in a moment.</source>
        <translation>El servidor se está reiniciando. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The server is too old for this program: its records have version {told}, this program still understands {oldest} to {newest}. Have the server updated; what you change meanwhile stays on this computer.</source>
        <translation>El servidor es demasiado antiguo para este programa: sus registros tienen la versión {told}; este programa aún entiende de {oldest} a {newest}. Haga que actualicen el servidor; lo que cambie entretanto se queda en este equipo.</translation>
    </message>
    <message>
        <source>The server was stopped while it sent this letter, so nobody knows whether it went out.</source>
        <translation>El servidor se detuvo mientras enviaba esta carta, así que nadie sabe si salió.</translation>
    </message>
    <message>
        <source>The server's address must look like https://crm.example.org.</source>
        <translation>La dirección del servidor debe ser como https://crm.example.org.</translation>
    </message>
    <message>
        <source>The server's records change faster than they can be loaded.</source>
        <translation>Los registros del servidor cambian más rápido de lo que se pueden cargar.</translation>
    </message>
    <message>
        <source>The server's records have version {newest}; it does not understand version {told}.</source>
        <translation>Los registros del servidor tienen la versión {newest}; no entiende la versión {told}.</translation>
    </message>
    <message>
        <source>The shares of the instalments must sum to 100 %.</source>
        <translation>Las partes de los plazos deben sumar 100 %.</translation>
    </message>
    <message>
        <source>The sheet has {count} columns; one import takes at most {limit}.</source>
        <translation>La hoja tiene {count} columnas; una importación admite {limit} como máximo.</translation>
    </message>
    <message>
        <source>The sheet {sheet} is empty.</source>
        <translation>La hoja {sheet} está vacía.</translation>
    </message>
    <message>
        <source>The sheet {sheet} of {name} cannot be read: {problem}.</source>
        <translation>No se puede leer la hoja {sheet} de {name}: {problem}.</translation>
    </message>
    <message>
        <source>The snapshot in {folder} is damaged: its manifest cannot be read. Move the folder away to do without it.</source>
        <translation>La instantánea en {folder} está dañada: no se puede leer su índice. Aparte la carpeta para prescindir de ella.</translation>
    </message>
    <message>
        <source>The snapshot in {folder} is damaged: the file {digest} is missing or was changed. Put it back from a copy, or move the whole folder away to do without it.</source>
        <translation>La instantánea en {folder} está dañada: falta el archivo {digest} o se ha modificado. Repóngalo de una copia, o aparte toda la carpeta para prescindir de ella.</translation>
    </message>
    <message>
        <source>The standard category of tax is never 0 %; choose the zero rate or exempt ({rule})</source>
        <translation>La categoría normal de impuesto nunca es del 0 %; elija tipo cero o exento ({rule})</translation>
    </message>
    <message>
        <source>The state is one of {states}.</source>
        <translation>El estado es uno de: {states}.</translation>
    </message>
    <message>
        <source>The statement has no {element}: the file is cut off. Export it again.</source>
        <translation>El extracto no tiene {element}: el archivo está cortado. Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The statement is in {currency}, the account in {held}.</source>
        <translation>El extracto está en {currency} y la cuenta en {held}.</translation>
    </message>
    <message>
        <source>The storage for files does not answer right now. Try again later.</source>
        <translation>El almacén de archivos no responde ahora mismo. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The supply ends before it begins.</source>
        <translation>La operación termina antes de empezar.</translation>
    </message>
    <message>
        <source>The support file could not be written: {problem}. Choose another folder.</source>
        <translation>No se ha podido escribir el archivo de asistencia: {problem}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The table has more than {limit} MB. Split it into several.</source>
        <translation>La tabla supera los {limit} MB. Divídala.</translation>
    </message>
    <message>
        <source>The tax has no rate on {day}.</source>
        <translation>El impuesto no tiene tipo el {day}.</translation>
    </message>
    <message>
        <source>The tax in the currency of the tax office is missing ({rule})</source>
        <translation>Falta el impuesto en la moneda de la hacienda ({rule})</translation>
    </message>
    <message>
        <source>The tax is further from its rate than rounding explains ({rule})</source>
        <translation>El impuesto se aparta de su tipo más de lo que explica el redondeo ({rule})</translation>
    </message>
    <message>
        <source>The tax of category {category} is missing from the sums of tax ({rule})</source>
        <translation>Falta el impuesto de la categoría {category} en el desglose de impuestos ({rule})</translation>
    </message>
    <message>
        <source>The tax of these days has changed since it was looked at. Look at it again.</source>
        <translation>El impuesto de estos días ha cambiado desde que se miró. Mírelo de nuevo.</translation>
    </message>
    <message>
        <source>The template of this recurring document no longer exists.</source>
        <translation>La plantilla de este documento periódico ya no existe.</translation>
    </message>
    <message>
        <source>The thumbnail must be named by 64 hexadecimal digits.</source>
        <translation>La miniatura debe nombrarse con 64 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>The unit of a line is no code of UN/ECE Recommendation 20 ({rule})</source>
        <translation>La unidad de una línea no es un código de la recomendación 20 de UN/ECE ({rule})</translation>
    </message>
    <message>
        <source>The virus scanner does not answer; the file is taken as soon as it does.</source>
        <translation>El antivirus no responde; el archivo se aceptará en cuanto lo haga.</translation>
    </message>
    <message>
        <source>The virus scanner found {finding} in this file. It was put aside and nobody can open it.</source>
        <translation>El antivirus ha encontrado {finding} en este archivo. Se ha apartado y nadie puede abrirlo.</translation>
    </message>
    <message>
        <source>The way to pay is no code of UNTDID 4461 ({rule})</source>
        <translation>La forma de pago no es un código de UNTDID 4461 ({rule})</translation>
    </message>
    <message>
        <source>The {record} to merge into was deleted. Restore it first.</source>
        <translation>El registro de destino de la fusión ({record}) se eliminó. Restáurelo primero.</translation>
    </message>
    <message>
        <source>There are characters that no text has. The file is damaged or no bank file: export it again.</source>
        <translation>Hay caracteres que ningún texto tiene. El archivo está dañado o no es de un banco: expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>There are no books yet. Set them up first.</source>
        <translation>Aún no hay contabilidad. Configúrela primero.</translation>
    </message>
    <message>
        <source>There are no records of this account on this computer.</source>
        <translation>No hay registros de esta cuenta en este equipo.</translation>
    </message>
    <message>
        <source>There are no records on this computer yet.</source>
        <translation>Aún no hay registros en este equipo.</translation>
    </message>
    <message>
        <source>There are no rows below the names of the columns.</source>
        <translation>No hay filas debajo de los nombres de las columnas.</translation>
    </message>
    <message>
        <source>There are no two values that could both be kept.</source>
        <translation>No hay dos valores que se puedan conservar a la vez.</translation>
    </message>
    <message>
        <source>There are too many connections already. Close some, or wait a moment.</source>
        <translation>Ya hay demasiadas conexiones. Cierre algunas o espere un momento.</translation>
    </message>
    <message>
        <source>There are too many elements in each other or in all: this is no bank file.</source>
        <translation>Hay demasiados elementos anidados o en total: no es un archivo de un banco.</translation>
    </message>
    <message>
        <source>There are too many lines for one statement. Choose fewer days.</source>
        <translation>Hay demasiadas líneas para un extracto. Elija menos días.</translation>
    </message>
    <message>
        <source>There is already a {record} with this id.</source>
        <translation>Ya existe un registro con este identificador ({record}).</translation>
    </message>
    <message>
        <source>There is an invoice of this quote already.</source>
        <translation>Ya hay una factura de este presupuesto.</translation>
    </message>
    <message>
        <source>There is no '{name}'.</source>
        <translation>No existe «{name}».</translation>
    </message>
    <message>
        <source>There is no amount in this row.</source>
        <translation>No hay importe en esta fila.</translation>
    </message>
    <message>
        <source>There is no custom field '{key}'.</source>
        <translation>No hay ningún campo personalizado «{key}».</translation>
    </message>
    <message>
        <source>There is no encoding called '{encoding}'.</source>
        <translation>No hay ninguna codificación «{encoding}».</translation>
    </message>
    <message>
        <source>There is no fiscal year for {day}. Open it first.</source>
        <translation>No hay ejercicio para el {day}. Ábralo primero.</translation>
    </message>
    <message>
        <source>There is no format {name}. There are pdf, plain and ubl.</source>
        <translation>No existe el formato {name}. Existen pdf, plain y ubl.</translation>
    </message>
    <message>
        <source>There is no opening balance (:60F:) before it: export the file again.</source>
        <translation>No hay un saldo inicial (:60F:) antes: exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>There is no organisation '{name}'.</source>
        <translation>No hay ninguna organización «{name}».</translation>
    </message>
    <message>
        <source>There is no payment to write: choose at least one.</source>
        <translation>No hay ningún pago que escribir: elija al menos uno.</translation>
    </message>
    <message>
        <source>There is no rate of {currency} on {day}.</source>
        <translation>No hay tipo de cambio de {currency} el {day}.</translation>
    </message>
    <message>
        <source>There is no record type '{name}'.</source>
        <translation>No hay ningún tipo de registro «{name}».</translation>
    </message>
    <message>
        <source>There is no role '{role}'. Built in are {roles}.</source>
        <translation>No hay ningún rol «{role}». Existen: {roles}.</translation>
    </message>
    <message>
        <source>There is no room for {file}. Nothing was written; make some room and try again.</source>
        <translation>No hay sitio para {file}. No se ha escrito nada; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no such chunk any more. Fetch the manifest again and go on from there.</source>
        <translation>Ese fragmento ya no existe. Obtenga de nuevo el índice y continúe desde ahí.</translation>
    </message>
    <message>
        <source>There is no such discarded work in quarantine.</source>
        <translation>No hay tal trabajo descartado en cuarentena.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ese archivo no existe.</translation>
    </message>
    <message>
        <source>There is no such piece of work in quarantine.</source>
        <translation>No hay tal trabajo en cuarentena.</translation>
    </message>
    <message>
        <source>There is no such table any more, or the link is not complete.</source>
        <translation>Esa tabla ya no existe o el enlace está incompleto.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>No hay texto que pegar.</translation>
    </message>
    <message>
        <source>There is no {record} '{name}'.</source>
        <translation>No se encuentra «{name}» ({record}).</translation>
    </message>
    <message>
        <source>There is nothing to approve: the bill has no lines.</source>
        <translation>No hay nada que aprobar: la factura no tiene líneas.</translation>
    </message>
    <message>
        <source>There is only one record of {records}, and its id is {id}.</source>
        <translation>Solo hay un registro de este tipo ({records}) y su identificador es {id}.</translation>
    </message>
    <message>
        <source>There is something to send.</source>
        <translation>Hay algo que enviar.</translation>
    </message>
    <message>
        <source>These are investments, not the movements of a bank account.</source>
        <translation>Son inversiones, no los movimientos de una cuenta bancaria.</translation>
    </message>
    <message>
        <source>These are more than {limit} cells. Save them as a file and import that.</source>
        <translation>Son más de {limit} celdas. Guárdelas como archivo e impórtelo.</translation>
    </message>
    <message>
        <source>These are {count} rows, too many for pages. Take fewer days, or a workbook.</source>
        <translation>Son {count} filas, demasiadas para páginas. Elija menos días o un libro de cálculo.</translation>
    </message>
    <message>
        <source>These books are kept in {currency}.</source>
        <translation>Estos libros se llevan en {currency}.</translation>
    </message>
    <message>
        <source>These books have a chart of accounts already.</source>
        <translation>Estos libros ya tienen un plan contable.</translation>
    </message>
    <message>
        <source>This PDF cannot be read: {problem}</source>
        <translation>Este PDF no se puede leer: {problem}</translation>
    </message>
    <message>
        <source>This PDF is larger than {limit} bytes</source>
        <translation>Este PDF ocupa más de {limit} bytes</translation>
    </message>
    <message>
        <source>This XML file has a document type (DOCTYPE), which no e-invoice may have</source>
        <translation>Este archivo XML tiene un tipo de documento (DOCTYPE), que ninguna factura electrónica puede tener</translation>
    </message>
    <message>
        <source>This XML file has too many elements, or they lie too deep within each other</source>
        <translation>Este archivo XML tiene demasiados elementos o están anidados demasiado hondo</translation>
    </message>
    <message>
        <source>This XML file is larger than {limit} bytes</source>
        <translation>Este archivo XML ocupa más de {limit} bytes</translation>
    </message>
    <message>
        <source>This XML is neither a Cross Industry Invoice nor a UBL invoice or credit note</source>
        <translation>Este XML no es una Cross Industry Invoice ni una factura o abono UBL</translation>
    </message>
    <message>
        <source>This access token belongs to someone else. Open a connection of its own for it.</source>
        <translation>Este token de acceso es de otra persona. Abra una conexión propia para él.</translation>
    </message>
    <message>
        <source>This account belongs to somebody else. Statements are imported for our own.</source>
        <translation>Esta cuenta es de otra persona. Los extractos se importan para las cuentas propias.</translation>
    </message>
    <message>
        <source>This account has entries without a customer or vendor, so it cannot hold what they owe.</source>
        <translation>Esta cuenta tiene asientos sin cliente ni proveedor, así que no puede llevar lo que deben.</translation>
    </message>
    <message>
        <source>This account keeps no open items.</source>
        <translation>Esta cuenta no lleva partidas abiertas.</translation>
    </message>
    <message>
        <source>This address answers, but not as a Counterfoil server does.</source>
        <translation>Esta dirección responde, pero no como un servidor de Counterfoil.</translation>
    </message>
    <message>
        <source>This bank account is confirmed already.</source>
        <translation>Esta cuenta bancaria ya está confirmada.</translation>
    </message>
    <message>
        <source>This bank line is explained already.</source>
        <translation>Esta línea bancaria ya está explicada.</translation>
    </message>
    <message>
        <source>This bank line is in a foreign currency. Say its exchange rate.</source>
        <translation>Esta línea bancaria está en moneda extranjera. Indique el tipo de cambio.</translation>
    </message>
    <message>
        <source>This bank line is open.</source>
        <translation>Esta línea bancaria está abierta.</translation>
    </message>
    <message>
        <source>This bill needs approval before it is posted.</source>
        <translation>Esta factura debe aprobarse antes de contabilizarse.</translation>
    </message>
    <message>
        <source>This category of tax has no amount of tax ({rule})</source>
        <translation>Esta categoría de impuesto no tiene cuota ({rule})</translation>
    </message>
    <message>
        <source>This category of tax is always 0 % ({rule})</source>
        <translation>Esta categoría de impuesto es siempre del 0 % ({rule})</translation>
    </message>
    <message>
        <source>This change cannot be taken back into the inbox any more.</source>
        <translation>Este cambio ya no se puede devolver a la bandeja de entrada.</translation>
    </message>
    <message>
        <source>This change needs no decision any more.</source>
        <translation>Este cambio ya no necesita ninguna decisión.</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep secrets in.</source>
        <translation>Este equipo no tiene un llavero donde guardar secretos.</translation>
    </message>
    <message>
        <source>This computer has no numbers of its own left in this series.</source>
        <translation>A este equipo no le quedan números propios en esta serie.</translation>
    </message>
    <message>
        <source>This customer does not exist.</source>
        <translation>Este cliente no existe.</translation>
    </message>
    <message>
        <source>This device has handed over more than anybody can look at.</source>
        <translation>Este dispositivo ha entregado más de lo que nadie puede revisar.</translation>
    </message>
    <message>
        <source>This device was revoked. Ask an administrator, or sign in from another one.</source>
        <translation>Este dispositivo se ha revocado. Pregunte a un administrador o inicie sesión desde otro.</translation>
    </message>
    <message>
        <source>This document comes to nothing, so there is nothing to post.</source>
        <translation>Este documento no suma nada, así que no hay nada que contabilizar.</translation>
    </message>
    <message>
        <source>This document does not exist.</source>
        <translation>Este documento no existe.</translation>
    </message>
    <message>
        <source>This document has been taken back already.</source>
        <translation>Este documento ya se ha retirado.</translation>
    </message>
    <message>
        <source>This document is not a quote.</source>
        <translation>Este documento no es un presupuesto.</translation>
    </message>
    <message>
        <source>This document is posted already.</source>
        <translation>Este documento ya está contabilizado.</translation>
    </message>
    <message>
        <source>This document is void.</source>
        <translation>Este documento está anulado.</translation>
    </message>
    <message>
        <source>This document settles that down payment already.</source>
        <translation>Este documento ya liquida ese anticipo.</translation>
    </message>
    <message>
        <source>This dunning run is done already.</source>
        <translation>Esta ronda de reclamación ya está hecha.</translation>
    </message>
    <message>
        <source>This entry explains a bank line. Undo the reconciliation of the line first.</source>
        <translation>Este asiento explica una línea del banco. Deshaga primero la conciliación de la línea.</translation>
    </message>
    <message>
        <source>This entry explains another bank line.</source>
        <translation>Este asiento explica otra línea bancaria.</translation>
    </message>
    <message>
        <source>This entry has been reversed already.</source>
        <translation>Este asiento ya se ha revertido.</translation>
    </message>
    <message>
        <source>This entry is posted already.</source>
        <translation>Este asiento ya está contabilizado.</translation>
    </message>
    <message>
        <source>This entry takes another back. It explains no bank line.</source>
        <translation>Este asiento revierte otro. No explica ninguna línea del banco.</translation>
    </message>
    <message>
        <source>This file belongs to a posted document and is kept with it.</source>
        <translation>Este archivo pertenece a un documento contabilizado y se conserva con él.</translation>
    </message>
    <message>
        <source>This file is larger than it ought to be.</source>
        <translation>Este archivo es más grande de lo que debería.</translation>
    </message>
    <message>
        <source>This file is not on this computer.</source>
        <translation>Este archivo no está en este equipo.</translation>
    </message>
    <message>
        <source>This file is of the account {number}, not of {own}.</source>
        <translation>Este archivo es de la cuenta {number}, no de {own}.</translation>
    </message>
    <message>
        <source>This fiscal year is closed already.</source>
        <translation>Este ejercicio ya está cerrado.</translation>
    </message>
    <message>
        <source>This fiscal year is open already.</source>
        <translation>Este ejercicio ya está abierto.</translation>
    </message>
    <message>
        <source>This is no XML: {problem}</source>
        <translation>Esto no es XML: {problem}</translation>
    </message>
    <message>
        <source>This is no account statement: it begins with {element}. Export CAMT.053, CAMT.052 or CAMT.054.</source>
        <translation>No es un extracto de cuenta: empieza por {element}. Exporte CAMT.053, CAMT.052 o CAMT.054.</translation>
    </message>
    <message>
        <source>This is no calendar file: it has no VCALENDAR.</source>
        <translation>No es un archivo de calendario: falta VCALENDAR.</translation>
    </message>
    <message>
        <source>This is no link to a Google Sheets table. It begins with https://docs.google.com/spreadsheets/</source>
        <translation>No es un enlace a una tabla de Google Sheets. Empieza por https://docs.google.com/spreadsheets/</translation>
    </message>
    <message>
        <source>This is no receipt that this server gave to this device.</source>
        <translation>Este no es un recibo que este servidor haya dado a este dispositivo.</translation>
    </message>
    <message>
        <source>This is {why}. Open it in the program it comes from, save it as CSV, and import that.</source>
        <translation>Esto es {why}. Ábralo en el programa del que procede, guárdelo como CSV e importe ese archivo.</translation>
    </message>
    <message>
        <source>This item is in {currency}, the bank line in {held}. Say how much of the line pays it.</source>
        <translation>Esta partida está en {currency} y la línea bancaria en {held}. Indique cuánto de la línea la paga.</translation>
    </message>
    <message>
        <source>This journal has entries, so it stays what it is.</source>
        <translation>Este diario tiene asientos, así que sigue siendo lo que es.</translation>
    </message>
    <message>
        <source>This lead was converted already.</source>
        <translation>Este cliente potencial ya se ha convertido.</translation>
    </message>
    <message>
        <source>This lead was not converted before.</source>
        <translation>Este cliente potencial no se había convertido antes.</translation>
    </message>
    <message>
        <source>This lead was not converted.</source>
        <translation>Este cliente potencial no se ha convertido.</translation>
    </message>
    <message>
        <source>This letter is being sent and cannot be changed any more.</source>
        <translation>Esta carta se está enviando y ya no puede cambiarse.</translation>
    </message>
    <message>
        <source>This letter is not being sent.</source>
        <translation>Esta carta no se está enviando.</translation>
    </message>
    <message>
        <source>This letter is not waiting to be sent now.</source>
        <translation>Esta carta no espera ser enviada ahora.</translation>
    </message>
    <message>
        <source>This letter is on its way already.</source>
        <translation>Esta carta ya está en camino.</translation>
    </message>
    <message>
        <source>This link leads to no table. Copy the link of the sheet from the address bar, or by “Share”.</source>
        <translation>Este enlace no lleva a ninguna tabla. Copie el enlace de la hoja desde la barra de direcciones o con «Compartir».</translation>
    </message>
    <message>
        <source>This match closes an entry that another made. Undo that one instead.</source>
        <translation>Esta conciliación cierra un asiento que hizo otra. Deshaga esa en su lugar.</translation>
    </message>
    <message>
        <source>This match is undone already.</source>
        <translation>Esta conciliación ya está deshecha.</translation>
    </message>
    <message>
        <source>This needs an access token: `Authorization: Bearer …`.</source>
        <translation>Hace falta un token de acceso: `Authorization: Bearer …`.</translation>
    </message>
    <message>
        <source>This organisation is suspended. Ask whoever runs this server.</source>
        <translation>Esta organización está suspendida. Pregunte a quien gestiona este servidor.</translation>
    </message>
    <message>
        <source>This passphrase is not right.</source>
        <translation>Esta frase de contraseña no es correcta.</translation>
    </message>
    <message>
        <source>This password is among the first that anybody would try. Choose another one.</source>
        <translation>Esta contraseña es de las primeras que cualquiera probaría. Elija otra.</translation>
    </message>
    <message>
        <source>This payment is posted already.</source>
        <translation>Este pago ya está contabilizado.</translation>
    </message>
    <message>
        <source>This period is closed already.</source>
        <translation>Este periodo ya está cerrado.</translation>
    </message>
    <message>
        <source>This period is open already.</source>
        <translation>Este periodo ya está abierto.</translation>
    </message>
    <message>
        <source>This person belongs to the organisation already.</source>
        <translation>Esta persona ya pertenece a la organización.</translation>
    </message>
    <message>
        <source>This person does not belong to the organisation.</source>
        <translation>Esta persona no pertenece a la organización.</translation>
    </message>
    <message>
        <source>This person has no such device.</source>
        <translation>Esta persona no tiene ese dispositivo.</translation>
    </message>
    <message>
        <source>This program is too old for the server: its records have version {told}, the server still understands {oldest} to {newest}. Install a newer version; what was not sent yet stays on this computer.</source>
        <translation>Este programa es demasiado antiguo para el servidor: sus registros tienen la versión {told}; el servidor aún entiende de {oldest} a {newest}. Instale una versión más reciente; lo que aún no se ha enviado se queda en este equipo.</translation>
    </message>
    <message>
        <source>This refresh token was used before, so this sign-in has ended. Sign in again.</source>
        <translation>Este token de renovación ya se había usado, por lo que esta sesión ha terminado. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>This replica was opened for reading only.</source>
        <translation>Esta copia se abrió solo para lectura.</translation>
    </message>
    <message>
        <source>This series belongs to another device or is voided. Begin a new one.</source>
        <translation>Esta serie pertenece a otro dispositivo o está anulada. Empiece una nueva.</translation>
    </message>
    <message>
        <source>This series does not say which journal it numbers. Begin a new one.</source>
        <translation>Esta serie no dice qué diario numera. Comience una nueva.</translation>
    </message>
    <message>
        <source>This series has given numbers. Begin a new one instead.</source>
        <translation>Esta serie ya ha dado números. Comience una nueva en su lugar.</translation>
    </message>
    <message>
        <source>This series numbers another journal.</source>
        <translation>Esta serie numera otro diario.</translation>
    </message>
    <message>
        <source>This server speaks sync protocol {oldest} to {newest}, the client only up to {told}. Install a newer version of the client.</source>
        <translation>Este servidor habla el protocolo de sincronización de {oldest} a {newest}; el programa, solo hasta {told}. Instale una versión más reciente del programa.</translation>
    </message>
    <message>
        <source>This server speaks the websocket subprotocol {name}.</source>
        <translation>Este servidor habla el subprotocolo websocket {name}.</translation>
    </message>
    <message>
        <source>This sign-in has ended, and the time to hand over what was not sent is over.</source>
        <translation>Esta sesión ha terminado, y el plazo para entregar lo no enviado ha pasado.</translation>
    </message>
    <message>
        <source>This sign-in has ended. Sign in again.</source>
        <translation>Esta sesión ha terminado. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>This statement is not of this bank account.</source>
        <translation>Este extracto no es de esta cuenta bancaria.</translation>
    </message>
    <message>
        <source>This statement is taken back already.</source>
        <translation>Este extracto ya está retirado.</translation>
    </message>
    <message>
        <source>This table is private. Share it with everybody who has the link (“Share”, “General access”), or download it as CSV and import that.</source>
        <translation>Esta tabla es privada. Compártala con cualquiera que tenga el enlace («Compartir», «Acceso general») o descárguela como CSV e impórtela.</translation>
    </message>
    <message>
        <source>This tax return is filed already.</source>
        <translation>Esta declaración ya está presentada.</translation>
    </message>
    <message>
        <source>This waits for a new {record} that was refused. Settle that first.</source>
        <translation>Esto espera a un registro nuevo ({record}) que se rechazó. Resuelva eso primero.</translation>
    </message>
    <message>
        <source>This waits for a record that is still on another computer.</source>
        <translation>Esto espera a un registro que aún está en otro equipo.</translation>
    </message>
    <message>
        <source>This was accepted before the server was restored from a backup, and cannot be done again: {reason}</source>
        <translation>Esto se aceptó antes de restaurar el servidor desde una copia de seguridad y no se puede hacer de nuevo: {reason}</translation>
    </message>
    <message>
        <source>This was written by a program whose records have version {told}; this server understands {oldest} to {newest}. Update the server, or discard it.</source>
        <translation>Esto procede de un programa cuyos registros tienen la versión {told}; este servidor entiende de {oldest} a {newest}. Actualice el servidor o descarte el trabajo.</translation>
    </message>
    <message>
        <source>This {record} does not exist.</source>
        <translation>Este registro no existe ({record}).</translation>
    </message>
    <message>
        <source>This {record} has changed since version {version}.</source>
        <translation>Este registro ({record}) ha cambiado desde la versión {version}.</translation>
    </message>
    <message>
        <source>This {record} is final and cannot be deleted. {reason}</source>
        <translation>Este registro ({record}) es definitivo y no se puede eliminar. {reason}</translation>
    </message>
    <message>
        <source>This {record} is final, so {field} cannot be changed. {reason}</source>
        <translation>Este registro ({record}) es definitivo, así que «{field}» no se puede cambiar. {reason}</translation>
    </message>
    <message>
        <source>This {record} was deleted in the meantime by {who}. Restore it to change it.</source>
        <translation>{who} ha eliminado entretanto este registro ({record}). Restáurelo para cambiarlo.</translation>
    </message>
    <message>
        <source>This {record} was deleted in the meantime. Restore it to change it.</source>
        <translation>Este registro ({record}) se ha eliminado entretanto. Restáurelo para cambiarlo.</translation>
    </message>
    <message>
        <source>This {record} was not merged into another.</source>
        <translation>Este registro ({record}) no se ha fusionado con otro.</translation>
    </message>
    <message>
        <source>To be paid by transfer, a bank account is needed ({rule})</source>
        <translation>Para pagar por transferencia se necesita una cuenta bancaria ({rule})</translation>
    </message>
    <message>
        <source>Too many attempts to sign in. Try again in {count} minutes.</source>
        <translation>Demasiados intentos de iniciar sesión. Inténtelo de nuevo en {count} minutos.</translation>
    </message>
    <message>
        <source>Too many attempts to sign in. Try again in {count} seconds.</source>
        <translation>Demasiados intentos de iniciar sesión. Inténtelo de nuevo en {count} segundos.</translation>
    </message>
    <message>
        <source>Two lines have the same key.</source>
        <translation>Dos líneas tienen la misma clave.</translation>
    </message>
    <message>
        <source>Undo it instead.</source>
        <translation>Deshágalo en su lugar.</translation>
    </message>
    <message>
        <source>What an item of the same currency is paid with is its amount.</source>
        <translation>Una partida de la misma moneda se paga con su importe.</translation>
    </message>
    <message>
        <source>What is given up is worth nothing in the base currency.</source>
        <translation>Lo que se renuncia no vale nada en la moneda base.</translation>
    </message>
    <message>
        <source>What is given up of an item cannot be more than what is settled of it.</source>
        <translation>No se puede renunciar a más de lo que se liquida de la partida.</translation>
    </message>
    <message>
        <source>What is not subject to VAT bears no VAT number ({rule})</source>
        <translation>Lo no sujeto a IVA no lleva NIF-IVA ({rule})</translation>
    </message>
    <message>
        <source>What is not subject to VAT stands on an invoice of its own ({rule})</source>
        <translation>Lo no sujeto a IVA va en una factura propia ({rule})</translation>
    </message>
    <message>
        <source>What is provisional has no number yet and cannot be sent ({rule})</source>
        <translation>Lo provisional aún no tiene número y no se puede enviar ({rule})</translation>
    </message>
    <message>
        <source>What is provisional has no number yet and cannot be sent.</source>
        <translation>Lo provisional aún no tiene número y no se puede enviar.</translation>
    </message>
    <message>
        <source>What separates the columns must be one character.</source>
        <translation>Lo que separa las columnas debe ser un solo carácter.</translation>
    </message>
    <message>
        <source>What settles a down payment is taken back as a whole.</source>
        <translation>Lo que liquida un anticipo se revierte por completo.</translation>
    </message>
    <message>
        <source>What this document corrects has been taken back already.</source>
        <translation>Lo que corrige este documento ya se ha retirado.</translation>
    </message>
    <message>
        <source>What this document corrects is not posted.</source>
        <translation>Lo que corrige este documento no está contabilizado.</translation>
    </message>
    <message>
        <source>What this document corrects is of another kind, party or currency.</source>
        <translation>Lo que corrige este documento es de otro tipo, otro tercero u otra moneda.</translation>
    </message>
    <message>
        <source>Why there is no tax must be said ({rule})</source>
        <translation>Hay que decir por qué no hay impuesto ({rule})</translation>
    </message>
    <message>
        <source>Without encryption letters go only to a mail server on this machine.</source>
        <translation>Sin cifrado, las cartas solo van a un servidor de correo en esta máquina.</translation>
    </message>
    <message>
        <source>Write another letter instead.</source>
        <translation>Escriba otra carta en su lugar.</translation>
    </message>
    <message>
        <source>XRechnung asks for postcode and town of the buyer ({rule})</source>
        <translation>XRechnung pide código postal y población del comprador ({rule})</translation>
    </message>
    <message>
        <source>XRechnung asks for postcode and town of the delivery ({rule})</source>
        <translation>XRechnung pide código postal y población de la entrega ({rule})</translation>
    </message>
    <message>
        <source>XRechnung asks for postcode and town of the seller ({rule})</source>
        <translation>XRechnung pide código postal y población del vendedor ({rule})</translation>
    </message>
    <message>
        <source>XRechnung asks for the buyer’s reference, the Leitweg-ID ({rule})</source>
        <translation>XRechnung pide la referencia del comprador, la Leitweg-ID ({rule})</translation>
    </message>
    <message>
        <source>XRechnung asks for the seller’s contact with telephone and e-mail ({rule})</source>
        <translation>XRechnung pide el contacto del vendedor con teléfono y correo ({rule})</translation>
    </message>
    <message>
        <source>XRechnung asks how to pay ({rule})</source>
        <translation>XRechnung pide la forma de pago ({rule})</translation>
    </message>
    <message>
        <source>You approved this bill yourself, so somebody else posts it.</source>
        <translation>Usted mismo aprobó esta factura, así que la contabiliza otra persona.</translation>
    </message>
    <message>
        <source>You do not belong to any organisation. Ask an administrator to add you.</source>
        <translation>No pertenece a ninguna organización. Pida a un administrador que le añada.</translation>
    </message>
    <message>
        <source>You do not belong to this organisation.</source>
        <translation>No pertenece a esta organización.</translation>
    </message>
    <message>
        <source>You have entered this bill yourself. Somebody else must approve it.</source>
        <translation>Usted mismo ha registrado esta factura. Otra persona debe aprobarla.</translation>
    </message>
    <message>
        <source>You have written this number yourself. Somebody else must confirm it.</source>
        <translation>Usted mismo escribió este número. Otra persona debe confirmarlo.</translation>
    </message>
    <message>
        <source>You no longer belong to this organisation.</source>
        <translation>Ya no pertenece a esta organización.</translation>
    </message>
    <message>
        <source>Your role does not allow you to attach files.</source>
        <translation>Su rol no le permite adjuntar archivos.</translation>
    </message>
    <message>
        <source>Your role does not allow you to change {field}.</source>
        <translation>Su rol no le permite cambiar «{field}».</translation>
    </message>
    <message>
        <source>Your role does not allow you to create {records} for somebody else.</source>
        <translation>Su rol no le permite crear {records} para otra persona.</translation>
    </message>
    <message>
        <source>Your role does not allow you to create {records}.</source>
        <translation>Su rol no le permite crear {records}.</translation>
    </message>
    <message>
        <source>Your role does not allow you to decide on quarantined work.</source>
        <translation>Su rol no le permite decidir sobre el trabajo en cuarentena.</translation>
    </message>
    <message>
        <source>Your role does not allow you to delete {records} that are not your own.</source>
        <translation>Su rol no le permite eliminar {records} que no sean suyos.</translation>
    </message>
    <message>
        <source>Your role does not allow you to delete {records}.</source>
        <translation>Su rol no le permite eliminar {records}.</translation>
    </message>
    <message>
        <source>Your role does not allow you to edit {records} that are not your own.</source>
        <translation>Su rol no le permite editar {records} que no sean suyos.</translation>
    </message>
    <message>
        <source>Your role does not allow you to edit {records}.</source>
        <translation>Su rol no le permite editar {records}.</translation>
    </message>
    <message>
        <source>Your role does not allow you to see quarantined work.</source>
        <translation>Su rol no le permite ver el trabajo en cuarentena.</translation>
    </message>
    <message>
        <source>Your role does not allow you to see the books.</source>
        <translation>Su función no le permite ver los libros.</translation>
    </message>
    <message>
        <source>Your role does not allow you to view attachments.</source>
        <translation>Su rol no le permite ver archivos adjuntos.</translation>
    </message>
    <message>
        <source>Your role does not allow you to view {records}.</source>
        <translation>Su rol no le permite ver {records}.</translation>
    </message>
    <message>
        <source>Your role does not allow you to {verb}.</source>
        <translation>Su rol no permite esta acción: {verb}.</translation>
    </message>
    <message>
        <source>`Content-Range` is `bytes first-last/size`.</source>
        <translation>`Content-Range` es `bytes first-last/size`.</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>a line has more than {limit} bytes.</source>
        <translation>una línea tiene más de {limit} bytes.</translation>
    </message>
    <message>
        <source>a lot is sold at another price than its cost: write the amount of every posting.</source>
        <translation>un lote se vende a un precio distinto de su coste: escriba el importe de cada apunte.</translation>
    </message>
    <message>
        <source>a number cannot be reckoned.</source>
        <translation>un número no se puede calcular.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a posting has a day of its own, {day}. Make two transactions of it.</source>
        <translation>un apunte tiene un día propio, {day}. Haga dos operaciones.</translation>
    </message>
    <message>
        <source>a posting names no account.</source>
        <translation>un apunte no nombra ninguna cuenta.</translation>
    </message>
    <message>
        <source>a posting with a cost or a price needs its amount.</source>
        <translation>un apunte con coste o precio necesita su importe.</translation>
    </message>
    <message>
        <source>a price stands behind no amount.</source>
        <translation>un precio no sigue a ningún importe.</translation>
    </message>
    <message>
        <source>a transaction has a payee and a text, and no third.</source>
        <translation>una operación tiene un beneficiario y un texto, y nada más.</translation>
    </message>
    <message>
        <source>a transaction has more than {limit} postings.</source>
        <translation>una operación tiene más de {limit} apuntes.</translation>
    </message>
    <message>
        <source>an Excel or other zipped file</source>
        <translation>un archivo de Excel u otro archivo comprimido</translation>
    </message>
    <message>
        <source>an amount is larger than any that can be kept.</source>
        <translation>un importe es mayor que cualquiera que se pueda guardar.</translation>
    </message>
    <message>
        <source>an indented line belongs to no transaction.</source>
        <translation>una línea sangrada no pertenece a ninguna operación.</translation>
    </message>
    <message>
        <source>an old Excel workbook</source>
        <translation>un libro antiguo de Excel</translation>
    </message>
    <message>
        <source>it does not answer in time</source>
        <translation>no responde a tiempo</translation>
    </message>
    <message>
        <source>it does not balance: {amount} {currency} are left over.</source>
        <translation>no cuadra: sobran {amount} {currency}.</translation>
    </message>
    <message>
        <source>it is not clear which lots of {currency} leave {account}. Write their cost and day.</source>
        <translation>no está claro qué lotes de {currency} salen de {account}. Escriba su coste y su día.</translation>
    </message>
    <message>
        <source>its certificate is not trusted by this computer ({problem}). If your company checks connections, its certificate has to be installed in this system</source>
        <translation>este equipo no confía en su certificado ({problem}). Si su empresa revisa las conexiones, su certificado debe estar instalado en este sistema</translation>
    </message>
    <message>
        <source>its name is not known here. Check the address, and whether this computer is connected</source>
        <translation>aquí no se conoce su nombre. Compruebe la dirección y que este equipo esté conectado</translation>
    </message>
    <message>
        <source>merging lots at their average cost is not taken over.</source>
        <translation>la unión de lotes a su coste medio no se toma.</translation>
    </message>
    <message>
        <source>no secure connection came about. Perhaps the address should begin with http, or a proxy is in the way</source>
        <translation>no se ha podido establecer una conexión segura. Quizá la dirección deba empezar por http, o haya un proxy de por medio</translation>
    </message>
    <message>
        <source>nothing answers at its address</source>
        <translation>nada responde en su dirección</translation>
    </message>
    <message>
        <source>nothing in it is worth any money.</source>
        <translation>nada en ella vale dinero.</translation>
    </message>
    <message>
        <source>periodic transactions are a budget or a forecast, not books. Remove them, or write them out.</source>
        <translation>las operaciones periódicas son un presupuesto o una previsión, no libros. Quítelas o escríbalas por entero.</translation>
    </message>
    <message>
        <source>rules for automatic postings are not taken over. Write their postings out ('hledger print --auto').</source>
        <translation>las reglas de apuntes automáticos no se toman. Escriba sus apuntes por entero ('hledger print --auto').</translation>
    </message>
    <message>
        <source>something is missing at the end of the line.</source>
        <translation>falta algo al final de la línea.</translation>
    </message>
    <message>
        <source>the account {account} is opened twice.</source>
        <translation>la cuenta {account} se abre dos veces.</translation>
    </message>
    <message>
        <source>the cell is empty.</source>
        <translation>la celda está vacía.</translation>
    </message>
    <message>
        <source>the connection was broken off</source>
        <translation>la conexión se ha interrumpido</translation>
    </message>
    <message>
        <source>the file '{file}' is included and cannot be read.</source>
        <translation>el archivo '{file}' está incluido y no se puede leer.</translation>
    </message>
    <message>
        <source>the file '{file}' is included. Give it as well, or put it in here.</source>
        <translation>el archivo '{file}' está incluido. Délo también, o póngalo aquí.</translation>
    </message>
    <message>
        <source>the number is longer than 20 signs.</source>
        <translation>el número tiene más de 20 caracteres.</translation>
    </message>
    <message>
        <source>the number {number} is {name} here. Change one of them.</source>
        <translation>el número {number} es aquí {name}. Cambie uno de los dos.</translation>
    </message>
    <message>
        <source>the number {number} stands there twice.</source>
        <translation>el número {number} aparece dos veces.</translation>
    </message>
    <message>
        <source>the proxy of this network does not let it through ({problem})</source>
        <translation>el proxy de esta red no deja pasar la conexión ({problem})</translation>
    </message>
    <message>
        <source>the row names nobody who owes or is owed.</source>
        <translation>la fila no nombra a nadie que deba o a quien se deba.</translation>
    </message>
    <message>
        <source>the transaction does not balance: {amount} are left over.</source>
        <translation>la operación no cuadra: sobran {amount}.</translation>
    </message>
    <message>
        <source>there is no rate of {currency} to {base} on {day} or before. Add one to the ledger's prices.</source>
        <translation>no hay cambio de {currency} a {base} el {day} ni antes. Añada uno a los precios del libro mayor.</translation>
    </message>
    <message>
        <source>there is no rate of {currency}. Store one first.</source>
        <translation>no hay tipo de cambio de {currency}. Guarde uno primero.</translation>
    </message>
    <message>
        <source>this computer has no way to it; it may not be connected</source>
        <translation>este equipo no tiene camino hasta él; puede que no esté conectado</translation>
    </message>
    <message>
        <source>this is no text file.</source>
        <translation>esto no es un archivo de texto.</translation>
    </message>
    <message>
        <source>this is not UTF-8. Save the file as UTF-8.</source>
        <translation>esto no es UTF-8. Guarde el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>this posting needs an amount; only one may lack it.</source>
        <translation>este apunte necesita un importe; solo a uno le puede faltar.</translation>
    </message>
    <message>
        <source>units that come in need their cost.</source>
        <translation>las unidades que entran necesitan su coste.</translation>
    </message>
    <message>
        <source>{above} stands below {below} already, so it cannot be its {field}.</source>
        <translation>{above} ya está por debajo de {below}, así que no se puede elegir aquí: {field}.</translation>
    </message>
    <message>
        <source>{account} is said to hold {amount} {currency}, and holds {value}.</source>
        <translation>{account} debería tener {amount} {currency}, y tiene {value}.</translation>
    </message>
    <message>
        <source>{amount} {currency} has more decimals than that currency has. Round it in the other program.</source>
        <translation>{amount} {currency} tiene más decimales que la moneda. Redondéelo en el otro programa.</translation>
    </message>
    <message>
        <source>{code} has entries without a customer or vendor.</source>
        <translation>La cuenta {code} tiene asientos sin cliente ni proveedor.</translation>
    </message>
    <message>
        <source>{code} has entries, so it cannot become a heading.</source>
        <translation>La cuenta {code} tiene asientos, así que no puede ser un título.</translation>
    </message>
    <message>
        <source>{code} has entries, so it keeps its currency.</source>
        <translation>La cuenta {code} tiene asientos, así que conserva su moneda.</translation>
    </message>
    <message>
        <source>{code} has entries, which would move to another part of the reports. Move its balance instead.</source>
        <translation>La cuenta {code} tiene asientos que pasarían a otra parte de los informes. Traspase su saldo en su lugar.</translation>
    </message>
    <message>
        <source>{code} has entries: end its use instead.</source>
        <translation>La cuenta {code} tiene asientos: ponga fin a su uso en su lugar.</translation>
    </message>
    <message>
        <source>{count} records are called '{name}'.</source>
        <translation>{count} registros se llaman «{name}».</translation>
    </message>
    <message>
        <source>{count} {records} have '{name}'; which one is meant?</source>
        <translation>«{name}» aparece varias veces ({records}: {count}); ¿cuál se quiere decir?</translation>
    </message>
    <message>
        <source>{element} is missing. The file is not as banks write it: export it again.</source>
        <translation>Falta {element}. El archivo no es como los escriben los bancos: expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{explained} of {amount} {currency} are explained; {missing} are left.</source>
        <translation>Se han explicado {explained} de {amount} {currency}; quedan {missing}.</translation>
    </message>
    <message>
        <source>{fields}: changed by {who} in the meantime.</source>
        <translation>{fields}: cambiado entretanto por {who}.</translation>
    </message>
    <message>
        <source>{field} can hold only one of the two.</source>
        <translation>«{field}» solo puede contener uno de los dos.</translation>
    </message>
    <message>
        <source>{field} changes only through its own action.</source>
        <translation>«{field}» solo cambia con su propia acción.</translation>
    </message>
    <message>
        <source>{field} contains a character that cannot be stored.</source>
        <translation>«{field}» contiene un carácter que no se puede guardar.</translation>
    </message>
    <message>
        <source>{field} contains a number that is too large.</source>
        <translation>«{field}» contiene un número demasiado grande.</translation>
    </message>
    <message>
        <source>{field} contains text that cannot be stored.</source>
        <translation>«{field}» contiene texto que no se puede guardar.</translation>
    </message>
    <message>
        <source>{field} has a key that is not a short text.</source>
        <translation>«{field}» tiene una clave que no es un texto corto.</translation>
    </message>
    <message>
        <source>{field} has a member that is longer than {limit} characters or cannot be stored.</source>
        <translation>«{field}» tiene un elemento que supera los {limit} caracteres o que no se puede guardar.</translation>
    </message>
    <message>
        <source>{field} has letters that could not be read; write them anew.</source>
        <translation>«{field}» tiene letras que no se pudieron leer; escríbalas de nuevo.</translation>
    </message>
    <message>
        <source>{field} has more decimals than its currency.</source>
        <translation>«{field}» tiene más decimales que su moneda.</translation>
    </message>
    <message>
        <source>{field} has more than {limit} lines.</source>
        <translation>«{field}» tiene más de {limit} líneas.</translation>
    </message>
    <message>
        <source>{field} has more than {limit} members.</source>
        <translation>«{field}» tiene más de {limit} elementos.</translation>
    </message>
    <message>
        <source>{field} is between two values.</source>
        <translation>«{field}» está entre dos valores.</translation>
    </message>
    <message>
        <source>{field} is compared with a day such as 2026-11-20.</source>
        <translation>«{field}» se compara con un día como 2026-11-20.</translation>
    </message>
    <message>
        <source>{field} is compared with a list of values.</source>
        <translation>«{field}» se compara con una lista de valores.</translation>
    </message>
    <message>
        <source>{field} is compared with a number that is too large.</source>
        <translation>«{field}» se compara con un número demasiado grande.</translation>
    </message>
    <message>
        <source>{field} is compared with at most {limit} characters.</source>
        <translation>«{field}» se compara con {limit} caracteres como máximo.</translation>
    </message>
    <message>
        <source>{field} is compared with one value.</source>
        <translation>«{field}» se compara con un solo valor.</translation>
    </message>
    <message>
        <source>{field} is in {other}, but the row's currency is {currency}.</source>
        <translation>«{field}» está en {other}, pero la moneda de la fila es {currency}.</translation>
    </message>
    <message>
        <source>{field} is longer than {limit} characters.</source>
        <translation>«{field}» supera los {limit} caracteres.</translation>
    </message>
    <message>
        <source>{field} is nested too deeply.</source>
        <translation>«{field}» está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>{field} is not compared in this way.</source>
        <translation>«{field}» no se compara de esta forma.</translation>
    </message>
    <message>
        <source>{field} is not searched by its text.</source>
        <translation>«{field}» no se busca por su texto.</translation>
    </message>
    <message>
        <source>{field} is required.</source>
        <translation>«{field}» es obligatorio.</translation>
    </message>
    <message>
        <source>{field} is set by the product and cannot be changed.</source>
        <translation>«{field}» lo establece el programa y no se puede cambiar.</translation>
    </message>
    <message>
        <source>{field} may hold only texts, whole numbers, true, false and null.</source>
        <translation>«{field}» solo puede contener textos, números enteros, true, false y null.</translation>
    </message>
    <message>
        <source>{field} must be a currency code such as EUR.</source>
        <translation>«{field}» debe ser un código de moneda como EUR.</translation>
    </message>
    <message>
        <source>{field} must be a day such as 2026-11-20.</source>
        <translation>«{field}» debe ser un día como 2026-11-20.</translation>
    </message>
    <message>
        <source>{field} must be a language code such as en or pt-BR.</source>
        <translation>«{field}» debe ser un código de idioma como en o pt-BR.</translation>
    </message>
    <message>
        <source>{field} must be a list of lines.</source>
        <translation>«{field}» debe ser una lista de líneas.</translation>
    </message>
    <message>
        <source>{field} must be a list of record ids.</source>
        <translation>«{field}» debe ser una lista de identificadores de registros.</translation>
    </message>
    <message>
        <source>{field} must be a list of texts.</source>
        <translation>«{field}» debe ser una lista de textos.</translation>
    </message>
    <message>
        <source>{field} must be a two-letter country code such as DE.</source>
        <translation>«{field}» debe ser un código de país de dos letras como DE.</translation>
    </message>
    <message>
        <source>{field} must be a web address that starts with https://.</source>
        <translation>«{field}» debe ser una dirección web que empiece por https://.</translation>
    </message>
    <message>
        <source>{field} must be a whole number.</source>
        <translation>«{field}» debe ser un número entero.</translation>
    </message>
    <message>
        <source>{field} must be an e-mail address such as name@example.org.</source>
        <translation>«{field}» debe ser una dirección de correo como name@example.org.</translation>
    </message>
    <message>
        <source>{field} must be between {low} and {high}.</source>
        <translation>«{field}» debe estar entre {low} y {high}.</translation>
    </message>
    <message>
        <source>{field} must be one of {options}.</source>
        <translation>«{field}» debe ser uno de: {options}.</translation>
    </message>
    <message>
        <source>{field} must be text, as in '{example}'.</source>
        <translation>«{field}» debe ser texto, como «{example}».</translation>
    </message>
    <message>
        <source>{field} must be text.</source>
        <translation>«{field}» debe ser texto.</translation>
    </message>
    <message>
        <source>{field} must be the id of a record.</source>
        <translation>«{field}» debe ser el identificador de un registro.</translation>
    </message>
    <message>
        <source>{field} must be true or false.</source>
        <translation>«{field}» debe ser verdadero o falso.</translation>
    </message>
    <message>
        <source>{field} needs a currency: map a column to it, or choose one for the import.</source>
        <translation>«{field}» necesita una moneda: asóciele una columna o elija una para la importación.</translation>
    </message>
    <message>
        <source>{field} points at a record that does not exist.</source>
        <translation>«{field}» apunta a un registro que no existe.</translation>
    </message>
    <message>
        <source>{field} would be no day of the calendar.</source>
        <translation>«{field}» no sería un día del calendario.</translation>
    </message>
    <message>
        <source>{field}: there is no {record} called '{name}'.</source>
        <translation>{field}: no se encuentra «{name}» ({record}).</translation>
    </message>
    <message>
        <source>{field}: there is no {record} called '{name}'. There are: {names}.</source>
        <translation>{field}: no se encuentra «{name}» ({record}). Hay: {names}.</translation>
    </message>
    <message>
        <source>{field}: {count} {records} are called '{name}'.</source>
        <translation>{field}: «{name}» existe varias veces ({records}: {count}).</translation>
    </message>
    <message>
        <source>{field}: {name} was deleted in the meantime.</source>
        <translation>{field}: {name} se ha eliminado entretanto.</translation>
    </message>
    <message>
        <source>{field}: {name} was merged into {other}.</source>
        <translation>{field}: {name} se ha fusionado con {other}.</translation>
    </message>
    <message>
        <source>{field}: {why}.</source>
        <translation>{field}: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be read as an Excel workbook: {problem}.</source>
        <translation>No se puede leer {file} como libro de Excel: {problem}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {problem}.</source>
        <translation>No se puede leer {file}: {problem}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {problem}.</source>
        <translation>No se puede escribir {file}: {problem}.</translation>
    </message>
    <message>
        <source>{file} has {count} MB; one import takes at most {limit} MB. Split it into several files.</source>
        <translation>{file} tiene {count} MB; una importación admite {limit} MB como máximo. Divida el archivo.</translation>
    </message>
    <message>
        <source>{file} is damaged or no Excel workbook: {problem}.</source>
        <translation>{file} está dañado o no es un libro de Excel: {problem}.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB.</source>
        <translation>{file} supera los {limit} MB.</translation>
    </message>
    <message>
        <source>{file} is locked with a password. Save it without one, and import that.</source>
        <translation>{file} está protegido con contraseña. Guárdelo sin ella e impórtelo.</translation>
    </message>
    <message>
        <source>{file} unfolds to more than {limit} times its size, which no real table does. It was not opened.</source>
        <translation>{file} se descomprime a más de {limit} veces su tamaño, lo que no hace ninguna tabla real. No se ha abierto.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}</source>
        <translation>{file}, línea {line}: {reason}</translation>
    </message>
    <message>
        <source>{folder} cannot be written to on this computer ({problem}).</source>
        <translation>No se puede escribir en {folder} en este equipo ({problem}).</translation>
    </message>
    <message>
        <source>{journal} is no journal for this kind of document.</source>
        <translation>{journal} no es un diario para esta clase de documento.</translation>
    </message>
    <message>
        <source>{month} belongs to a fiscal year already.</source>
        <translation>{month} ya pertenece a un ejercicio.</translation>
    </message>
    <message>
        <source>{name} charged {charged} {currency} net at {percent} % tax; {amount} of it are credited already. This would be more.</source>
        <translation>{name} cobró {charged} {currency} netos al {percent} % de impuesto; {amount} de ello ya están abonados. Esto sería más.</translation>
    </message>
    <message>
        <source>{name} charged {charged} {currency} without tax; {amount} of it are credited already. This would be more.</source>
        <translation>{name} cobró {charged} {currency} sin impuesto; {amount} de ello ya están abonados. Esto sería más.</translation>
    </message>
    <message>
        <source>{name} has no rate on {day}.</source>
        <translation>{name} no tiene tipo el {day}.</translation>
    </message>
    <message>
        <source>{name} has no sheet '{sheet}'. It has: {names}.</source>
        <translation>{name} no tiene ninguna hoja «{sheet}». Tiene: {names}.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <source>{name} is opened again as a whole or not at all.</source>
        <translation>{name} se reabre por completo o no se reabre.</translation>
    </message>
    <message>
        <source>{name} is settled already.</source>
        <translation>{name} ya está liquidado.</translation>
    </message>
    <message>
        <source>{name} was merged into {other}; the change was made there.</source>
        <translation>{name} se ha fusionado con {other}; el cambio se ha hecho allí.</translation>
    </message>
    <message>
        <source>{number} is not how VAT numbers of {country} are written.</source>
        <translation>{number} no tiene la forma de un número de IVA de {country}.</translation>
    </message>
    <message>
        <source>{reason} Other than CSV, a bank file may be OFX, CAMT, MT940 or QIF.</source>
        <translation>{reason} Además de CSV, un archivo de banco puede ser OFX, CAMT, MT940 o QIF.</translation>
    </message>
    <message>
        <source>{records} are changed by the product itself, not by hand.</source>
        <translation>{records}: los cambia el propio programa, no se cambian a mano.</translation>
    </message>
    <message>
        <source>{records} are made by the product itself and cannot be imported.</source>
        <translation>{records}: los crea el propio programa y no se pueden importar.</translation>
    </message>
    <message>
        <source>{verb} takes no argument '{name}'.</source>
        <translation>{verb} no admite ningún argumento «{name}».</translation>
    </message>
    <message>
        <source>{where}: '{value}' is no day</source>
        <translation>{where}: «{value}» no es un día</translation>
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
        <translation>Intro lo edita</translation>
    </message>
    <message>
        <source>Enter opens it</source>
        <translation>Intro lo abre</translation>
    </message>
    <message>
        <source>Enter opens it, F2 edits it</source>
        <translation>Intro lo abre, F2 lo edita</translation>
    </message>
    <message>
        <source>Not confirmed by the server yet</source>
        <translation>Aún sin confirmar por el servidor</translation>
    </message>
    <message>
        <source>Open {address}</source>
        <translation>Abrir {address}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>A choice needs at least one choice.</source>
        <translation>Una lista de opciones necesita al menos una opción.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a field…</source>
        <translation>Añadir un campo…</translation>
    </message>
    <message>
        <source>An amount of money needs its currency.</source>
        <translation>Un importe necesita su moneda.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring back {name}</source>
        <translation>Recuperar {name}</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Editar {name}</translation>
    </message>
    <message>
        <source>Field of {records}</source>
        <translation>Campo de {records}</translation>
    </message>
    <message>
        <source>Field {name}</source>
        <translation>Campo {name}</translation>
    </message>
    <message>
        <source>Fields that your organisation adds. Everybody sees them: in records, lists, filters and imports.</source>
        <translation>Campos que añade su organización. Todos los ven: en registros, listas, filtros e importaciones.</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>Bajar {name}</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>Subir {name}</translation>
    </message>
    <message>
        <source>New field of {records}</source>
        <translation>Nuevo campo de {records}</translation>
    </message>
    <message>
        <source>No fields of your own yet.</source>
        <translation>Todavía no hay campos propios.</translation>
    </message>
    <message>
        <source>Order of fields</source>
        <translation>Orden de los campos</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Retire {name}</source>
        <translation>Retirar {name}</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirados</translation>
    </message>
    <message>
        <source>Say what kind of record the field points at.</source>
        <translation>Diga a qué tipo de registro apunta el campo.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>{kind}, asked for</source>
        <translation>{kind}, se solicita al crear</translation>
    </message>
    <message>
        <source>{name} brought back</source>
        <translation>Se recuperó {name}</translation>
    </message>
    <message>
        <source>{name} retired</source>
        <translation>Se retiró {name}</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Add a condition</source>
        <translation>Añadir una condición</translation>
    </message>
    <message>
        <source>Add a condition to this group</source>
        <translation>Añadir una condición a este grupo</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Todas estas</translation>
    </message>
    <message>
        <source>And…</source>
        <translation>Y…</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Cualquiera de estas</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Cualquier valor</translation>
    </message>
    <message>
        <source>Change a condition</source>
        <translation>Cambiar una condición</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Enter changes it, Del removes it</source>
        <translation>Intro la cambia, Supr la quita</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter by…</source>
        <translation>Filtrar por…</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Buscar un momento</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Buscar un valor</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>No está en este equipo</translation>
    </message>
    <message>
        <source>Or…</source>
        <translation>O…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove all conditions</source>
        <translation>Quitar todas las condiciones</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Quitar esta condición</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Guardar como vista…</translation>
    </message>
    <message>
        <source>Save as my own view…</source>
        <translation>Guardar como vista propia…</translation>
    </message>
    <message>
        <source>Show the view again as it was saved</source>
        <translation>Volver a mostrar la vista tal como se guardó</translation>
    </message>
    <message>
        <source>Whether all conditions have to hold, or any</source>
        <translation>Si deben cumplirse todas las condiciones o alguna</translation>
    </message>
    <message>
        <source>Words, with commas between them</source>
        <translation>Palabras separadas por comas</translation>
    </message>
    <message>
        <source>before today</source>
        <translation>antes de hoy</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>has all of</source>
        <translation>tiene todos de</translation>
    </message>
    <message>
        <source>has any of</source>
        <translation>tiene alguno de</translation>
    </message>
    <message>
        <source>has none of</source>
        <translation>no tiene ninguno de</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>es posterior a</translation>
    </message>
    <message>
        <source>is any of</source>
        <translation>es alguno de</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>es como mínimo</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>es como máximo</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>es anterior a</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>es inferior a</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>está entre</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is me</source>
        <translation>soy yo</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>no es ninguno de</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>no está vacío</translation>
    </message>
    <message>
        <source>is not yes</source>
        <translation>no es sí</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>es el</translation>
    </message>
    <message>
        <source>is yes</source>
        <translation>es sí</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>el mes pasado</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>el trimestre pasado</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>la semana pasada</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>el año pasado</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>el próximo mes</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>el próximo trimestre</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>la próxima semana</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>el próximo año</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>empieza por</translation>
    </message>
    <message>
        <source>the last {count} days</source>
        <translation>los últimos {count} días</translation>
    </message>
    <message>
        <source>the next {count} days</source>
        <translation>los próximos {count} días</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>este mes</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>este trimestre</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>esta semana</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>este año</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{field} (no longer there)</source>
        <translation>{field} (ya no existe)</translation>
    </message>
    <message>
        <source>{field} not: {value}</source>
        <translation>{field}, no: {value}</translation>
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
        <translation>{field}: yo</translation>
    </message>
    <message>
        <source>{field}: no</source>
        <translation>{field}: no</translation>
    </message>
    <message>
        <source>{field}: yes</source>
        <translation>{field}: sí</translation>
    </message>
    <message>
        <source>{field}: {first} to {last}</source>
        <translation>{field}: {first} – {last}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
    </message>
</context>
<context>
    <name>FirstLoad</name>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Getting your records</source>
        <translation>Obteniendo los registros</translation>
    </message>
    <message>
        <source>They come as soon as the server can be reached.</source>
        <translation>Llegarán en cuanto se pueda acceder al servidor.</translation>
    </message>
    <message>
        <source>{percent} % are here. You may close the window at any time: it goes on from there.</source>
        <translation>Ha llegado el {percent} %. Puede cerrar la ventana en cualquier momento: continuará desde ahí.</translation>
    </message>
    <message>
        <source>{percent} % are here. {reason} This is tried again by itself.</source>
        <translation>Ha llegado el {percent} %. {reason} Se reintentará automáticamente.</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation><numerusform>%n día</numerusform><numerusform>%n días</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n deals</source>
        <translation><numerusform>%n oportunidad</numerusform><numerusform>%n oportunidades</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation><numerusform>%n hora</numerusform><numerusform>%n horas</numerusform></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>1 deal</source>
        <translation>1 oportunidad</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>50 % or more</source>
        <translation>50 % o más</translation>
    </message>
    <message>
        <source>75 % or more</source>
        <translation>75 % o más</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Todas abiertas</translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>Todos los pipelines</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>As soon as deals are won, you see here how fast, and by whom.</source>
        <translation>En cuanto se ganen oportunidades, verá aquí con qué rapidez y por quién.</translation>
    </message>
    <message>
        <source>Average value won</source>
        <translation>Valor medio ganado</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Iniciadas</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>Mejor caso</translation>
    </message>
    <message>
        <source>By month of expected close</source>
        <translation>Por mes de cierre previsto</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Por propietario</translation>
    </message>
    <message>
        <source>Choose the period</source>
        <translation>Elegir el periodo</translation>
    </message>
    <message>
        <source>Choose the pipeline of the reports</source>
        <translation>Elegir el pipeline de los informes</translation>
    </message>
    <message>
        <source>Choose whose deals are reckoned</source>
        <translation>Elegir de quién son las oportunidades calculadas</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Copy the charts as a picture</source>
        <translation>Copiar los gráficos como imagen</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>Deals that left</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Deals won</source>
        <translation>Oportunidades ganadas</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Forecast and reports</source>
        <translation>Previsión e informes</translation>
    </message>
    <message>
        <source>From stage to stage</source>
        <translation>De etapa en etapa</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Embudo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Avanzan</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>La mitad</translation>
    </message>
    <message>
        <source>Half of the deals</source>
        <translation>La mitad de las oportunidades</translation>
    </message>
    <message>
        <source>How long deals stay</source>
        <translation>Permanencia de las oportunidades</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más adelante</translation>
    </message>
    <message>
        <source>Less likely</source>
        <translation>Menos probable</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>Más tiempo de lo habitual</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Lost here</source>
        <translation>Perdidas aquí</translation>
    </message>
    <message>
        <source>Lost in {stage}</source>
        <translation>Perdidas en {stage}</translation>
    </message>
    <message>
        <source>Lost: {reason}</source>
        <translation>Perdidas: {reason}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Move deals on, and you see here how long they stay in each stage.</source>
        <translation>Haga avanzar las oportunidades y verá aquí cuánto tiempo permanecen en cada etapa.</translation>
    </message>
    <message>
        <source>Next report</source>
        <translation>Informe siguiente</translation>
    </message>
    <message>
        <source>Nine of ten</source>
        <translation>Nueve de cada diez</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>No deals: {words}</source>
        <translation>Sin oportunidades: {words}</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Nothing to reckon with yet</source>
        <translation>Todavía no hay datos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Oportunidades abiertas</translation>
    </message>
    <message>
        <source>Open deals with an amount and a day of expected close make the forecast.</source>
        <translation>La previsión se basa en las oportunidades abiertas con importe y fecha de cierre prevista.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasadas</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>Propietario: {name}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Period: {name}</source>
        <translation>Periodo: {name}</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Imagen copiada</translation>
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
        <translation>Imprimir o exportar</translation>
    </message>
    <message>
        <source>Print this report, or save it as PDF…</source>
        <translation>Imprimir este informe o guardarlo como PDF…</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzadas</translation>
    </message>
    <message>
        <source>Reached {stage}</source>
        <translation>Llegaron a {stage}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Report before</source>
        <translation>Informe anterior</translation>
    </message>
    <message>
        <source>Sales velocity</source>
        <translation>Velocidad de ventas</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Guardar las cifras</translation>
    </message>
    <message>
        <source>Save the figures as CSV…</source>
        <translation>Guardar las cifras como CSV…</translation>
    </message>
    <message>
        <source>Save the figures for Excel…</source>
        <translation>Guardar las cifras para Excel…</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>Se guardó {name}</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Show charts as tables, or tables as charts</source>
        <translation>Mostrar los gráficos como tablas o las tablas como gráficos</translation>
    </message>
    <message>
        <source>Show {report}</source>
        <translation>Mostrar {report}</translation>
    </message>
    <message>
        <source>Slowest stage</source>
        <translation>Etapa más lenta</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Speed and people</source>
        <translation>Velocidad y personas</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Siguen aquí</translation>
    </message>
    <message>
        <source>Still in {stage}</source>
        <translation>Siguen en {stage}</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Siguen abiertas</translation>
    </message>
    <message>
        <source>The funnel shows how far the deals come that began in the period.</source>
        <translation>El embudo muestra hasta dónde llegan las oportunidades iniciadas en el periodo.</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Ahora ahí</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Time in stage</source>
        <translation>Tiempo en la etapa</translation>
    </message>
    <message>
        <source>Time to win</source>
        <translation>Tiempo hasta ganar</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Demasiado tiempo</translation>
    </message>
    <message>
        <source>Too long in its stage</source>
        <translation>Demasiado tiempo en la etapa</translation>
    </message>
    <message>
        <source>Too long in {stage}</source>
        <translation>Demasiado tiempo en {stage}</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Ponderado</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Avanzaron</translation>
    </message>
    <message>
        <source>Went on from {stage}</source>
        <translation>Avanzaron desde {stage}</translation>
    </message>
    <message>
        <source>When a deal is lost you are asked why. The reasons add up here.</source>
        <translation>Cuando se pierde una oportunidad, se pregunta por qué. Aquí se suman los motivos.</translation>
    </message>
    <message>
        <source>Where won deals came from</source>
        <translation>De dónde venían las oportunidades ganadas</translation>
    </message>
    <message>
        <source>Why deals were lost</source>
        <translation>Por qué se perdieron oportunidades</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Tasa de éxito</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganadas</translation>
    </message>
    <message>
        <source>Won and lost</source>
        <translation>Ganadas y perdidas</translation>
    </message>
    <message>
        <source>Won by {name}</source>
        <translation>Ganadas por {name}</translation>
    </message>
    <message>
        <source>Won in {month}</source>
        <translation>Ganadas en {month}</translation>
    </message>
    <message>
        <source>Won month by month</source>
        <translation>Ganadas mes a mes</translation>
    </message>
    <message>
        <source>Won this month</source>
        <translation>Ganado este mes</translation>
    </message>
    <message>
        <source>Won: {reason}</source>
        <translation>Ganadas: {reason}</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>flechas</translation>
    </message>
    <message>
        <source>deals that began in the period</source>
        <translation>oportunidades iniciadas en el periodo</translation>
    </message>
    <message>
        <source>half of the deals take longer than {time}</source>
        <translation>la mitad de las oportunidades tarda más de {time}</translation>
    </message>
    <message>
        <source>of {deals}</source>
        <translation>de {deals}</translation>
    </message>
    <message>
        <source>on average</source>
        <translation>de media</translation>
    </message>
    <message>
        <source>period</source>
        <translation>periodo</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>informes</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>atajos</translation>
    </message>
    <message>
        <source>stays that ended in the period</source>
        <translation>permanencias terminadas en el periodo</translation>
    </message>
    <message>
        <source>walk a chart</source>
        <translation>recorrer un gráfico</translation>
    </message>
    <message>
        <source>won and likely</source>
        <translation>ganado y probable</translation>
    </message>
    <message>
        <source>won and possible</source>
        <translation>ganado y posible</translation>
    </message>
    <message>
        <source>won in the period, and the win rate</source>
        <translation>ganado en el periodo y tasa de éxito</translation>
    </message>
    <message>
        <source>{currency}, not weighted</source>
        <translation>{currency}, sin ponderar</translation>
    </message>
    <message>
        <source>{currency}, weighted</source>
        <translation>{currency}, ponderado</translation>
    </message>
    <message>
        <source>{currency}: {amount} weighted</source>
        <translation>{currency}: {amount} ponderado</translation>
    </message>
    <message>
        <source>{currency}: {amount} won</source>
        <translation>{currency}: {amount} ganado</translation>
    </message>
    <message>
        <source>{deals} now</source>
        <translation>{deals} ahora</translation>
    </message>
    <message>
        <source>{month}: {amount} won, {deals}</source>
        <translation>{month}: {amount} ganado, {deals}</translation>
    </message>
    <message>
        <source>{name}: {amount} weighted, {deals}</source>
        <translation>{name}: {amount} ponderado, {deals}</translation>
    </message>
    <message>
        <source>{name}: {amount} won, {share} of what was decided</source>
        <translation>{name}: {amount} ganado, {share} de lo decidido</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} too long</source>
        <translation>{number} con demasiado tiempo</translation>
    </message>
    <message>
        <source>{reason}: {deals}, {share}</source>
        <translation>{reason}: {deals}, {share}</translation>
    </message>
    <message>
        <source>{share} go on</source>
        <translation>{share} avanza</translation>
    </message>
    <message>
        <source>{stage}: half of the deals stay up to {time}</source>
        <translation>{stage}: la mitad de las oportunidades permanece hasta {time}</translation>
    </message>
    <message>
        <source>{stage}: nine of ten deals stay up to {time}</source>
        <translation>{stage}: nueve de cada diez oportunidades permanecen hasta {time}</translation>
    </message>
    <message>
        <source>{won} won, {lost} lost</source>
        <translation>ganadas: {won}, perdidas: {lost}</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message numerus="yes">
        <source>%n more fields</source>
        <translation><numerusform>%n campo más</numerusform><numerusform>%n campos más</numerusform></translation>
    </message>
    <message>
        <source>1 more field</source>
        <translation>1 campo más</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Menos campos</translation>
    </message>
    <message>
        <source>{field} of {title}</source>
        <translation>{field} de {title}</translation>
    </message>
    <message>
        <source>{section}, folded away</source>
        <translation>{section}, plegada</translation>
    </message>
    <message>
        <source>{section}, unfolded</source>
        <translation>{section}, desplegada</translation>
    </message>
</context>
<context>
    <name>Given</name>
    <message>
        <source>Closed Lost</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Closed Won</source>
        <translation>Ganada</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Cliente potencial</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Negociación</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Cualificada</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>No está en este equipo</translation>
    </message>
    <message>
        <source>Without {field}</source>
        <translation>Sin valor: {field}</translation>
    </message>
    <message>
        <source>{field}: yes</source>
        <translation>{field}: sí</translation>
    </message>
</context>
<context>
    <name>HandedOver</name>
    <message numerus="yes">
        <source>%n changes wait for a decision</source>
        <translation><numerusform>%n cambio espera una decisión</numerusform><numerusform>%n cambios esperan una decisión</numerusform></translation>
    </message>
    <message>
        <source>1 change waits for a decision</source>
        <translation>1 cambio espera una decisión</translation>
    </message>
    <message>
        <source>Changes that were handed over</source>
        <translation>Cambios traspasados</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard what was wanted</source>
        <translation>Descartar lo solicitado</translation>
    </message>
    <message>
        <source>Discarded: {deed}</source>
        <translation>Descartado: {deed}</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Do it over what others did</source>
        <translation>Aplicar sobre lo que hicieron otros</translation>
    </message>
    <message>
        <source>Do what was wanted</source>
        <translation>Aplicar lo solicitado</translation>
    </message>
    <message>
        <source>Do what was wanted, whatever others did since</source>
        <translation>Aplicar lo solicitado aunque otros hayan hecho cambios después</translation>
    </message>
    <message>
        <source>Done for {person}: {deed}</source>
        <translation>Aplicado por cuenta de {person}: {deed}</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Traspasos</translation>
    </message>
    <message>
        <source>Next piece of work</source>
        <translation>Traspaso siguiente</translation>
    </message>
    <message>
        <source>Not done: {reason}</source>
        <translation>No aplicado: {reason}</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Nada espera una decisión</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Open the record of the work</source>
        <translation>Abrir el registro del traspaso</translation>
    </message>
    <message>
        <source>Previous piece of work</source>
        <translation>Traspaso anterior</translation>
    </message>
    <message>
        <source>The server has the list</source>
        <translation>La lista está en el servidor</translation>
    </message>
    <message>
        <source>Tried before: {outcome}</source>
        <translation>Intento anterior: {outcome}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>When somebody loses access to records, what they had changed and not sent comes here, and you decide what becomes of it. Nothing of it is ever deleted.</source>
        <translation>Cuando alguien pierde el acceso a unos registros, lo que había modificado y no enviado llega aquí y usted decide qué hacer con ello. Nada de esto se elimina nunca.</translation>
    </message>
    <message>
        <source>handed over {when}</source>
        <translation>traspaso: {when}</translation>
    </message>
    <message>
        <source>{fields} of {record}</source>
        <translation>{fields} de {record}</translation>
    </message>
    <message>
        <source>{person} lost access before this was sent. If you do it, it is your change, and the history says so.</source>
        <translation>{person} perdió el acceso antes de enviarlo. Si lo aplica, será un cambio suyo y así constará en el historial.</translation>
    </message>
</context>
<context>
    <name>HeadButton</name>
    <message>
        <source>Switch organisation, sign out</source>
        <translation>Cambiar de organización, cerrar sesión</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n bank lines are not explained yet</source>
        <translation><numerusform>%n línea bancaria aún no está explicada</numerusform><numerusform>%n líneas bancarias aún no están explicadas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n bills are due within a week</source>
        <translation><numerusform>%n factura vence en una semana</numerusform><numerusform>%n facturas vencen en una semana</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n bills wait for approval</source>
        <translation><numerusform>%n factura de proveedor espera aprobación</numerusform><numerusform>%n facturas de proveedores esperan aprobación</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes need you</source>
        <translation><numerusform>%n cambio requiere su atención</numerusform><numerusform>%n cambios requieren su atención</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait to be sent</source>
        <translation><numerusform>%n cambio está pendiente de envío</numerusform><numerusform>%n cambios están pendientes de envío</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n invoices are overdue</source>
        <translation><numerusform>%n factura está vencida</numerusform><numerusform>%n facturas están vencidas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n letters could not be sent</source>
        <translation><numerusform>%n carta no se pudo enviar</numerusform><numerusform>%n cartas no se pudieron enviar</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n reminders are proposed</source>
        <translation><numerusform>%n reclamación está propuesta</numerusform><numerusform>%n reclamaciones están propuestas</numerusform></translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a quick link…</source>
        <translation>Añadir un enlace rápido…</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Organizar</translation>
    </message>
    <message>
        <source>Arrange this page</source>
        <translation>Organizar esta página</translation>
    </message>
    <message>
        <source>Arrange this page…</source>
        <translation>Organizar esta página…</translation>
    </message>
    <message>
        <source>Arrange {card}</source>
        <translation>Organizar {card}</translation>
    </message>
    <message>
        <source>As in the beginning</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Books that need you</source>
        <translation>Libros que le necesitan</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Deals that need you</source>
        <translation>Oportunidades que requieren su atención</translation>
    </message>
    <message>
        <source>Every deal of yours has its next step, and none is late.</source>
        <translation>Todas sus oportunidades tienen próximo paso y ninguna va con retraso.</translation>
    </message>
    <message>
        <source>Everything is sent, and nothing needs a choice of yours.</source>
        <translation>Todo está enviado y no queda nada por decidir.</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Buenas noches</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Keep among the quick links, or take away</source>
        <translation>Añadir a los enlaces rápidos o quitar</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Línea siguiente</translation>
    </message>
    <message>
        <source>Nothing is overdue, and nothing waits to be paid, explained or closed.</source>
        <translation>Nada está vencido, y nada espera ser pagado, explicado o cerrado.</translation>
    </message>
    <message>
        <source>Nothing is planned for today. G M leads to your tasks, G K to the calendar.</source>
        <translation>No hay nada planificado para hoy. G M lleva a sus tareas; G K, al calendario.</translation>
    </message>
    <message>
        <source>One bank line is not explained yet</source>
        <translation>Una línea bancaria aún no está explicada</translation>
    </message>
    <message>
        <source>One bill is due within a week</source>
        <translation>Una factura vence en una semana</translation>
    </message>
    <message>
        <source>One bill waits for approval</source>
        <translation>Una factura de proveedor espera aprobación</translation>
    </message>
    <message>
        <source>One change needs you</source>
        <translation>Un cambio requiere su atención</translation>
    </message>
    <message>
        <source>One change waits to be sent</source>
        <translation>Un cambio está pendiente de envío</translation>
    </message>
    <message>
        <source>One invoice is overdue</source>
        <translation>Una factura está vencida</translation>
    </message>
    <message>
        <source>One letter could not be sent</source>
        <translation>Una carta no se pudo enviar</translation>
    </message>
    <message>
        <source>One reminder is proposed</source>
        <translation>Una reclamación está propuesta</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Abiertos recientemente</translation>
    </message>
    <message>
        <source>Previous line</source>
        <translation>Línea anterior</translation>
    </message>
    <message>
        <source>Put places and records here that you often go to: press “Add”, or P on a record above.</source>
        <translation>Ponga aquí los lugares y registros que visita a menudo: pulse «Añadir», o P sobre un registro de arriba.</translation>
    </message>
    <message>
        <source>Quick links</source>
        <translation>Enlaces rápidos</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Tarea completada</translation>
    </message>
    <message>
        <source>The records you open stand here, so that one key leads back to them.</source>
        <translation>Los registros que abra aparecerán aquí, para volver a ellos con una tecla.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>closes today</source>
        <translation>se cierra hoy</translation>
    </message>
    <message>
        <source>no next step</source>
        <translation>sin próximo paso</translation>
    </message>
    <message>
        <source>should have closed {day}</source>
        <translation>cierre previsto: {day}</translation>
    </message>
    <message>
        <source>{days} days in its stage</source>
        <translation>{days} días en la etapa</translation>
    </message>
    <message>
        <source>{month} can be closed</source>
        <translation>{month} se puede cerrar</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>1 row with a problem</source>
        <translation>1 fila con problemas</translation>
    </message>
    <message>
        <source>3 April</source>
        <translation>3 de abril</translation>
    </message>
    <message>
        <source>3/4/2026 is</source>
        <translation>3/4/2026 es</translation>
    </message>
    <message>
        <source>4 March</source>
        <translation>4 de marzo</translation>
    </message>
    <message>
        <source>A currency has three letters, such as EUR.</source>
        <translation>Una moneda tiene tres letras, por ejemplo EUR.</translation>
    </message>
    <message>
        <source>Add a second one</source>
        <translation>Añadir otro</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Ya existe</translation>
    </message>
    <message>
        <source>Amounts without a currency are</source>
        <translation>Los importes sin moneda están en</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Are a problem</source>
        <translation>Son un problema</translation>
    </message>
    <message>
        <source>Are left out</source>
        <translation>Se omiten</translation>
    </message>
    <message>
        <source>Are me</source>
        <translation>Soy yo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Checking {done} of {total} rows…</source>
        <translation>Comprobando {done} de {total} filas…</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Elegir un archivo para importar</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here: a CSV export of HubSpot, Salesforce, Pipedrive, Outlook or Google Contacts, an Excel workbook, or vCards. You see what will happen before anything is written.</source>
        <translation>Elija un archivo o suéltelo aquí: una exportación CSV de HubSpot, Salesforce, Pipedrive, Outlook o Contactos de Google, un libro de Excel o tarjetas vCard. Verá lo que ocurrirá antes de que se escriba nada.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Colleagues who are not here</source>
        <translation>Los compañeros que no están aquí</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns of the file and their fields</source>
        <translation>Columnas del archivo y sus campos</translation>
    </message>
    <message>
        <source>Currency of amounts without one</source>
        <translation>Moneda de los importes sin ella</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Importaciones anteriores</translation>
    </message>
    <message>
        <source>Earlier imports…</source>
        <translation>Importaciones anteriores…</translation>
    </message>
    <message>
        <source>Fetching the table…</source>
        <translation>Obteniendo la tabla…</translation>
    </message>
    <message>
        <source>Field for {column}</source>
        <translation>Campo para {column}</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Fill what is empty</source>
        <translation>Rellenar lo vacío</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Continuar en segundo plano</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import of {file}</source>
        <translation>Importación de {file}</translation>
    </message>
    <message>
        <source>Import {records}</source>
        <translation>Importar {records}</translation>
    </message>
    <message>
        <source>Import {what}</source>
        <translation>Importar {what}</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Link of a Google Sheets table</source>
        <translation>Enlace de una tabla de Hojas de cálculo de Google</translation>
    </message>
    <message>
        <source>Mend the saved rows in any spreadsheet and import that file as it is.</source>
        <translation>Corrija las filas guardadas en cualquier hoja de cálculo e importe ese archivo tal cual.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Todavía no se ha importado nada</translation>
    </message>
    <message>
        <source>Or paste the link of a Google Sheets table</source>
        <translation>O pegue el enlace de una tabla de Hojas de cálculo de Google</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Leyendo {file}…</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Same id in the other program</source>
        <translation>Mismo identificador en el otro programa</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Mismo nombre</translation>
    </message>
    <message>
        <source>Same name and company</source>
        <translation>Mismo nombre y empresa</translation>
    </message>
    <message>
        <source>Same number and name</source>
        <translation>Mismo número y nombre</translation>
    </message>
    <message>
        <source>Same {field}</source>
        <translation>Coincide: {field}</translation>
    </message>
    <message>
        <source>Save rows with problems</source>
        <translation>Guardar filas con problemas</translation>
    </message>
    <message>
        <source>Save rows with problems…</source>
        <translation>Guardar filas con problemas…</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Show more columns</source>
        <translation>Mostrar más columnas</translation>
    </message>
    <message>
        <source>Show more of {count} columns</source>
        <translation>Mostrar más de {count} columnas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Tables and address books (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.vcf *.vcard)</source>
        <translation>Tablas y libretas de direcciones (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Undone: {when} · {count} taken back</source>
        <translation>Deshecha: {when} · Revertidos: {count}</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Update it</source>
        <translation>Actualizarlo</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>What other rows show</source>
        <translation>Según otras filas</translation>
    </message>
    <message>
        <source>What somebody has changed, or come to use since, is left as it is and named here.</source>
        <translation>Lo que alguien haya modificado o empezado a usar desde entonces se deja como está y se indica aquí.</translation>
    </message>
    <message>
        <source>What you import on this computer is listed here, and can be undone as a whole, also much later.</source>
        <translation>Lo que importe en este equipo aparecerá aquí y podrá deshacerse por completo, incluso mucho después.</translation>
    </message>
    <message>
        <source>Writing {done} of {total} changes…</source>
        <translation>Escribiendo {done} de {total} cambios…</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>and {count} more: save the rows with problems to see each with its reason</source>
        <translation>y {count} más: guarde las filas con problemas para ver el motivo de cada una</translation>
    </message>
    <message>
        <source>looks like an export of {program}</source>
        <translation>parece una exportación de {program}</translation>
    </message>
    <message>
        <source>{count} already here</source>
        <translation>Ya existentes: {count}</translation>
    </message>
    <message>
        <source>{count} as they were</source>
        <translation>Sin cambios: {count}</translation>
    </message>
    <message>
        <source>{count} could not be written, since something was changed meanwhile. {record}: {reason}</source>
        <translation>{count} no se pudieron escribir porque algo cambió entretanto. {record}: {reason}</translation>
    </message>
    <message>
        <source>{count} left as they are, since changed or used</source>
        <translation>Sin tocar por cambios o uso posteriores: {count}</translation>
    </message>
    <message>
        <source>{count} made along</source>
        <translation>Creados además: {count}</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} filas</translation>
    </message>
    <message>
        <source>{count} rows with problems</source>
        <translation>{count} filas con problemas</translation>
    </message>
    <message>
        <source>{count} updated</source>
        <translation>Actualizados: {count}</translation>
    </message>
    <message>
        <source>{field} where there is none</source>
        <translation>{field} si no hay valor</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>No se puede escribir {file}: {why}.</translation>
    </message>
    <message>
        <source>{label} is finished.</source>
        <translation>{label}: terminado.</translation>
    </message>
    <message>
        <source>{record}: named by {records}</source>
        <translation>{record}: en uso en {records}</translation>
    </message>
    <message>
        <source>{what} imported</source>
        <translation>Importación de {what} completada</translation>
    </message>
    <message>
        <source>{what} made along</source>
        <translation>Creado además: {what}</translation>
    </message>
    <message>
        <source>{what} new</source>
        <translation>Nuevo: {what}</translation>
    </message>
    <message>
        <source>{when} by {person}</source>
        <translation>{when}, {person}</translation>
    </message>
    <message>
        <source>{when} · undone</source>
        <translation>{when} · deshecha</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message numerus="yes">
        <source>%n changes need you</source>
        <translation><numerusform>%n cambio requiere su atención</numerusform><numerusform>%n cambios requieren su atención</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more changes wait for this one</source>
        <translation><numerusform>%n cambio más espera a este</numerusform><numerusform>%n cambios más esperan a este</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more wait</source>
        <translation><numerusform>%n más espera</numerusform><numerusform>%n más esperan</numerusform></translation>
    </message>
    <message>
        <source>1 change needs you</source>
        <translation>1 cambio requiere su atención</translation>
    </message>
    <message>
        <source>1 more change waits for this one</source>
        <translation>1 cambio más espera a este</translation>
    </message>
    <message>
        <source>1 more waits</source>
        <translation>1 más espera</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Change day</source>
        <translation>Cambiar el día</translation>
    </message>
    <message>
        <source>Change day…</source>
        <translation>Cambiar el día…</translation>
    </message>
    <message>
        <source>Change of a {record}</source>
        <translation>Modificación de {record}</translation>
    </message>
    <message>
        <source>Change the day, and send again…</source>
        <translation>Cambiar el día y enviar de nuevo…</translation>
    </message>
    <message>
        <source>Changes that need you</source>
        <translation>Cambios que requieren su atención</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Deletion of a {record}</source>
        <translation>Eliminación de {record}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard the change</source>
        <translation>Descartar el cambio</translation>
    </message>
    <message>
        <source>Discarded: {deed}</source>
        <translation>Descartado: {deed}</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Editar y reenviar</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambas</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>Keep mine, or send again</source>
        <translation>Conservar la mía o reenviar</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Conservar la otra</translation>
    </message>
    <message>
        <source>Keep theirs, or use theirs</source>
        <translation>Conservar o usar la otra</translation>
    </message>
    <message>
        <source>Kept both: {deed}</source>
        <translation>Conservadas ambas versiones: {deed}</translation>
    </message>
    <message>
        <source>Kept theirs: {deed}</source>
        <translation>Conservada la otra versión: {deed}</translation>
    </message>
    <message>
        <source>Kept yours: {deed}</source>
        <translation>Conservada su versión: {deed}</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mi versión</translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation>Creación de {record}</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nada requiere su atención</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Now: {value}</source>
        <translation>Ahora: {value}</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Open the record of the change</source>
        <translation>Abrir el registro del cambio</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Restore and send again</source>
        <translation>Restaurar y reenviar</translation>
    </message>
    <message>
        <source>Restored, and sent again: {deed}</source>
        <translation>Restaurado y reenviado: {deed}</translation>
    </message>
    <message>
        <source>Restoring of a {record}</source>
        <translation>Restauración de {record}</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Send again as it was</source>
        <translation>Reenviar tal cual</translation>
    </message>
    <message>
        <source>Sent again: {deed}</source>
        <translation>Reenviado: {deed}</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>The server did not accept this change.</source>
        <translation>El servidor no aceptó este cambio.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Otra versión</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>Usar la otra</translation>
    </message>
    <message>
        <source>Used theirs: {deed}</source>
        <translation>Usada la otra versión: {deed}</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>What you changed was merged into {title}, which has something else for {fields}.</source>
        <translation>Lo que usted modificó se fusionó en {title}, que tiene otro valor en {fields}.</translation>
    </message>
    <message>
        <source>When somebody changes the same thing as you, or the server cannot take a change, it comes here and you decide. Everything else is sent by itself, and nothing you typed is ever lost.</source>
        <translation>Cuando alguien modifica lo mismo que usted o el servidor no puede aceptar un cambio, llega aquí y usted decide. Todo lo demás se envía solo y nada de lo que escriba se pierde.</translation>
    </message>
    <message>
        <source>Which one should stay?</source>
        <translation>¿Cuál debe conservarse?</translation>
    </message>
    <message>
        <source>You: {when}</source>
        <translation>Usted: {when}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>{who} changed {fields} before your change arrived.</source>
        <translation>{who} modificó {fields} antes de que llegara su cambio.</translation>
    </message>
    <message>
        <source>{who}: {when}</source>
        <translation>{who}: {when}</translation>
    </message>
    <message>
        <source>“{field}”</source>
        <translation>«{field}»</translation>
    </message>
</context>
<context>
    <name>InstantEditor</name>
    <message>
        <source>Type a day and a time such as {example} or fri 14:00.</source>
        <translation>Escriba un día y una hora, por ejemplo {example} o vie 14:00.</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>All keys as they were</source>
        <translation>Restablecer todas las teclas</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Buscar acciones y teclas</translation>
    </message>
    <message>
        <source>Single letters as shortcuts</source>
        <translation>Atajos de una letra</translation>
    </message>
    <message>
        <source>They never act while you type. Without them, everything is in menus and in the command palette.</source>
        <translation>Nunca actúan mientras escribe. Sin ellos, todo está en los menús y en la paleta de comandos.</translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message numerus="yes">
        <source>%n activities, tasks and files come along.</source>
        <translation><numerusform>Se incluye %n actividad, tarea o archivo.</numerusform><numerusform>Se incluyen %n actividades, tareas y archivos.</numerusform></translation>
    </message>
    <message>
        <source>A deal needs a name.</source>
        <translation>Una oportunidad necesita un nombre.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Conversion of {lead}</source>
        <translation>Conversión de {lead}</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <source>Convert {lead}</source>
        <translation>Convertir {lead}</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Oportunidad</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Cliente potencial</translation>
    </message>
    <message>
        <source>Make a deal as well</source>
        <translation>Crear también una oportunidad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the deal</source>
        <translation>Nombre de la oportunidad</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>Nuevo: {name}</translation>
    </message>
    <message>
        <source>One activity, task or file comes along.</source>
        <translation>Se incluye una actividad, tarea o archivo.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Take conversion back</source>
        <translation>Revertir la conversión</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>mismo correo</translation>
    </message>
    <message>
        <source>same e-mail domain</source>
        <translation>mismo dominio de correo</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>{lead} converted</source>
        <translation>Se convirtió {lead}</translation>
    </message>
    <message>
        <source>{lead} is a lead again</source>
        <translation>{lead} vuelve a ser un cliente potencial</translation>
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
        <translation>Un extracto muestra lo que se ha facturado a alguien, lo que ha pagado y lo que debe.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Analytic account</source>
        <translation>Cuenta analítica</translation>
    </message>
    <message>
        <source>As now</source>
        <translation>Como ahora</translation>
    </message>
    <message>
        <source>Back to what this is part of</source>
        <translation>Volver al conjunto</translation>
    </message>
    <message>
        <source>Choose a customer or vendor…</source>
        <translation>Elegir un cliente o proveedor…</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Elegir días…</translation>
    </message>
    <message>
        <source>Choose the days of the report…</source>
        <translation>Elegir los días del informe…</translation>
    </message>
    <message>
        <source>Choose the period of the report</source>
        <translation>Elegir el período del informe</translation>
    </message>
    <message>
        <source>Choose what is compared</source>
        <translation>Elegir la comparación</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Comparison: {what}</source>
        <translation>Comparación: {what}</translation>
    </message>
    <message>
        <source>Customer or vendor</source>
        <translation>Cliente o proveedor</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>End of last fiscal year</source>
        <translation>Fin del último ejercicio</translation>
    </message>
    <message>
        <source>End of last month</source>
        <translation>Fin del mes pasado</translation>
    </message>
    <message>
        <source>End of last quarter</source>
        <translation>Fin del trimestre pasado</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Everything again</source>
        <translation>Todo de nuevo</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last fiscal year</source>
        <translation>Ejercicio anterior</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Trimestre pasado</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Mes a mes</translation>
    </message>
    <message>
        <source>Narrow the report</source>
        <translation>Acotar el informe</translation>
    </message>
    <message>
        <source>Narrowed to: {what}</source>
        <translation>Acotado a: {what}</translation>
    </message>
    <message>
        <source>No books yet</source>
        <translation>Aún no hay contabilidad</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Sin comparación</translation>
    </message>
    <message>
        <source>Nothing was posted</source>
        <translation>No se contabilizó nada</translation>
    </message>
    <message>
        <source>Only a customer or vendor…</source>
        <translation>Solo un cliente o proveedor…</translation>
    </message>
    <message>
        <source>Only an analytic account…</source>
        <translation>Solo una cuenta analítica…</translation>
    </message>
    <message>
        <source>Open the document of the line</source>
        <translation>Abrir el documento de la línea</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Period: {days}</source>
        <translation>Período: {days}</translation>
    </message>
    <message>
        <source>Print or export</source>
        <translation>Imprimir o exportar</translation>
    </message>
    <message>
        <source>Print this report…</source>
        <translation>Imprimir este informe…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Reports of the books</source>
        <translation>Informes contables</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save for Excel…</source>
        <translation>Guardar para Excel…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} guardado</translation>
    </message>
    <message>
        <source>Send a statement of account…</source>
        <translation>Enviar un extracto de cuenta…</translation>
    </message>
    <message>
        <source>Set up the books first: choose a country and a chart of accounts.</source>
        <translation>Abra primero la contabilidad: elija un país y un plan contable.</translation>
    </message>
    <message>
        <source>Show the accounts of each line</source>
        <translation>Mostrar las cuentas de cada línea</translation>
    </message>
    <message>
        <source>Show the ledger of an account…</source>
        <translation>Mostrar el mayor de una cuenta…</translation>
    </message>
    <message>
        <source>Show {report}</source>
        <translation>Mostrar {report}</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>El período siguiente</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>El período anterior</translation>
    </message>
    <message>
        <source>The same day</source>
        <translation>El mismo día</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>El año anterior</translation>
    </message>
    <message>
        <source>There is nothing in these days.</source>
        <translation>No hay nada en estos días.</translation>
    </message>
    <message>
        <source>This entry was not made from a document.</source>
        <translation>Este asiento no procede de un documento.</translation>
    </message>
    <message>
        <source>This fiscal year</source>
        <translation>Este ejercicio</translation>
    </message>
    <message>
        <source>This line is reckoned from others; nothing was posted to it.</source>
        <translation>Esta línea se calcula a partir de otras; no se ha contabilizado nada en ella.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Whose statement?</source>
        <translation>¿De quién es el extracto?</translation>
    </message>
    <message>
        <source>earlier, later</source>
        <translation>antes, después</translation>
    </message>
    <message>
        <source>narrow</source>
        <translation>acotar</translation>
    </message>
    <message>
        <source>period</source>
        <translation>período</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>informes</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>atajos</translation>
    </message>
    <message>
        <source>what it is made of</source>
        <translation>de qué se compone</translation>
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
        <translation>Una factura de muestra</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Asesoría</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Como venían</translation>
    </message>
    <message>
        <source>Attached: {files}</source>
        <translation>Adjunto: {files}</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>Choose all letters, or none</source>
        <translation>Elegir todas las cartas o ninguna</translation>
    </message>
    <message>
        <source>Choose the letter, or leave it out</source>
        <translation>Elegir la carta o dejarla fuera</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Días de retraso</translation>
    </message>
    <message>
        <source>Draw up what is due</source>
        <translation>Emitir lo que toca</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Dunning</source>
        <translation>Reclamaciones</translation>
    </message>
    <message>
        <source>Dunning levels</source>
        <translation>Niveles de reclamación</translation>
    </message>
    <message>
        <source>Edit the dunning levels</source>
        <translation>Editar los niveles de reclamación</translation>
    </message>
    <message>
        <source>Edit the look on paper</source>
        <translation>Editar el aspecto en papel</translation>
    </message>
    <message>
        <source>Edit the mail server</source>
        <translation>Editar el servidor de correo</translation>
    </message>
    <message>
        <source>Edit the words of letters</source>
        <translation>Editar los textos de las cartas</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Empty: stays as it is</source>
        <translation>Vacío: queda como está</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Recargo</translation>
    </message>
    <message>
        <source>Go to dunning</source>
        <translation>Ir a reclamaciones</translation>
    </message>
    <message>
        <source>Go to recurring documents</source>
        <translation>Ir a documentos recurrentes</translation>
    </message>
    <message>
        <source>Goes to the sender's own address. What became of it stands in the outbox.</source>
        <translation>Va a la dirección del remitente. El resultado está en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>If you can read this, letters are sent.</source>
        <translation>Si puede leer esto, las cartas se envían.</translation>
    </message>
    <message>
        <source>In the outbox: {sent}. To print: {kept}.</source>
        <translation>En la bandeja de salida: {sent}. Por imprimir: {kept}.</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>It has no number yet. The letter waits until it has one, and then goes by itself.</source>
        <translation>Aún no tiene número. La carta lo espera y luego sale sola.</translation>
    </message>
    <message>
        <source>It is drawn up by itself when its day comes.</source>
        <translation>Se emite solo cuando llega su día.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Letter {subject}</source>
        <translation>Carta {subject}</translation>
    </message>
    <message>
        <source>Letter: {kind}</source>
        <translation>Carta: {kind}</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Look on paper</source>
        <translation>Aspecto en papel</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Make a dunning level first: after how many days, in which words, for which fee.</source>
        <translation>Cree primero un nivel de reclamación: tras cuántos días, con qué palabras, con qué recargo.</translation>
    </message>
    <message>
        <source>Name, address, colour and small print of quotes, invoices and reminders.</source>
        <translation>Nombre, dirección, color y letra pequeña de presupuestos, facturas y recordatorios.</translation>
    </message>
    <message>
        <source>No dunning level yet</source>
        <translation>Aún no hay nivel de reclamación</translation>
    </message>
    <message>
        <source>Nobody to remind today</source>
        <translation>Hoy no hay a quién reclamar</translation>
    </message>
    <message>
        <source>Not before {when}</source>
        <translation>No antes de {when}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Oak table</source>
        <translation>Mesa de roble</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Solo esta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Abrir el cliente</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Abrir la carta</translation>
    </message>
    <message>
        <source>PDF with the e-invoice inside</source>
        <translation>PDF con la factura electrónica dentro</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG. Large pictures are made smaller.</source>
        <translation>PNG, JPEG o SVG. Las imágenes grandes se reducen.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Plain PDF, and UBL as a file of its own</source>
        <translation>PDF simple, y UBL en un archivo aparte</translation>
    </message>
    <message>
        <source>Plain PDF, without an e-invoice</source>
        <translation>PDF simple, sin factura electrónica</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Quitar el logotipo</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Sample customer</source>
        <translation>Cliente de muestra</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save the letters to print</source>
        <translation>Guardar las cartas para imprimir</translation>
    </message>
    <message>
        <source>Save the letters to print…</source>
        <translation>Guardar las cartas para imprimir…</translation>
    </message>
    <message>
        <source>Saved: {files}</source>
        <translation>Guardado: {files}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send a statement of account…</source>
        <translation>Enviar un extracto de cuenta…</translation>
    </message>
    <message>
        <source>Send a test letter</source>
        <translation>Enviar una carta de prueba</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Enviar…</translation>
    </message>
    <message>
        <source>Set up dunning levels</source>
        <translation>Configurar niveles de reclamación</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Subject and text by kind and language, filled in with number, total and due day.</source>
        <translation>Asunto y texto por tipo e idioma, con número, total y vencimiento.</translation>
    </message>
    <message>
        <source>Takes your letters. The password stays on the server; nobody can read it.</source>
        <translation>Recibe sus cartas. La contraseña queda en el servidor; nadie puede leerla.</translation>
    </message>
    <message>
        <source>Test letter</source>
        <translation>Carta de prueba</translation>
    </message>
    <message>
        <source>The letter before</source>
        <translation>La carta anterior</translation>
    </message>
    <message>
        <source>The letter is in the outbox.</source>
        <translation>La carta está en la bandeja de salida.</translation>
    </message>
    <message>
        <source>The levels are not right</source>
        <translation>Los niveles no son correctos</translation>
    </message>
    <message>
        <source>The next letter</source>
        <translation>La carta siguiente</translation>
    </message>
    <message>
        <source>The same, and UBL as a file of its own</source>
        <translation>Lo mismo, y UBL en un archivo aparte</translation>
    </message>
    <message>
        <source>The test letter is in the outbox.</source>
        <translation>La carta de prueba está en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Lo que vence</translation>
    </message>
    <message>
        <source>When a reminder is written, in which words, for which fee.</source>
        <translation>Cuándo se reclama, con qué palabras, con qué recargo.</translation>
    </message>
    <message>
        <source>Whoever is late shows up here.</source>
        <translation>Quien se retrasa aparece aquí.</translation>
    </message>
    <message>
        <source>Words of letters</source>
        <translation>Textos de las cartas</translation>
    </message>
    <message>
        <source>Write only this letter</source>
        <translation>Escribir solo esta carta</translation>
    </message>
    <message>
        <source>Write the chosen letters</source>
        <translation>Escribir las cartas elegidas</translation>
    </message>
    <message>
        <source>Write {count} dunning letters</source>
        <translation>Escribir {count} cartas de reclamación</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>atajos</translation>
    </message>
    <message>
        <source>write</source>
        <translation>escribir</translation>
    </message>
    <message>
        <source>{chosen} of {all} chosen</source>
        <translation>{chosen} de {all} elegidas</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>The record of this link is not on this computer yet. Try again when everything is loaded.</source>
        <translation>El registro de este enlace aún no está en este equipo. Inténtelo de nuevo cuando se haya cargado todo.</translation>
    </message>
    <message>
        <source>The record of this link is not on this computer: it is gone for good, or you may not see it.</source>
        <translation>El registro de este enlace no está en este equipo: ya no existe o usted no puede verlo.</translation>
    </message>
    <message>
        <source>This is not a link that Counterfoil understands.</source>
        <translation>Counterfoil no entiende este enlace.</translation>
    </message>
    <message>
        <source>This link belongs to an organisation that you are not signed in to on this computer.</source>
        <translation>Este enlace pertenece a una organización en la que no ha iniciado sesión en este equipo.</translation>
    </message>
    <message>
        <source>This link leads to a kind of record that this version of Counterfoil does not know.</source>
        <translation>Este enlace lleva a un tipo de registro que esta versión de Counterfoil no conoce.</translation>
    </message>
    <message>
        <source>This link leads to a place that you do not have.</source>
        <translation>Este enlace lleva a un lugar al que no tiene acceso.</translation>
    </message>
    <message>
        <source>{title} was deleted.</source>
        <translation>Se eliminó {title}.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message numerus="yes">
        <source>%n chosen records</source>
        <translation><numerusform>%n registro elegido</numerusform><numerusform>%n registros elegidos</numerusform></translation>
    </message>
    <message>
        <source>1 chosen record</source>
        <translation>1 registro elegido</translation>
    </message>
    <message>
        <source>Add a {one}</source>
        <translation>Añadir {one}</translation>
    </message>
    <message>
        <source>All views</source>
        <translation>Todas las vistas</translation>
    </message>
    <message>
        <source>As in all lists</source>
        <translation>Como en todas las listas</translation>
    </message>
    <message>
        <source>Assign {many}…</source>
        <translation>Asignar {many}…</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Choose the columns of these {many}</source>
        <translation>Elegir las columnas de {many}</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>Complete {many}</source>
        <translation>Completar {many}</translation>
    </message>
    <message>
        <source>Copy {many}</source>
        <translation>Copiar {many}</translation>
    </message>
    <message>
        <source>Delete {many}</source>
        <translation>Eliminar {many}</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descendente</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Visualización</translation>
    </message>
    <message>
        <source>Edit fields of {many}…</source>
        <translation>Editar campos de {many}…</translation>
    </message>
    <message>
        <source>Edit in the list</source>
        <translation>Editar en la lista</translation>
    </message>
    <message>
        <source>Edit the {one}</source>
        <translation>Editar {one}</translation>
    </message>
    <message>
        <source>Export {many}…</source>
        <translation>Exportar {many}…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter {many}</source>
        <translation>Filtrar {many}</translation>
    </message>
    <message>
        <source>Find in these {many}</source>
        <translation>Buscar en {many}</translation>
    </message>
    <message>
        <source>Fold all groups of {many}</source>
        <translation>Contraer todos los grupos de {many}</translation>
    </message>
    <message>
        <source>Group by…</source>
        <translation>Agrupar por…</translation>
    </message>
    <message>
        <source>Group these {many}</source>
        <translation>Agrupar {many}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Mark all {many}</source>
        <translation>Marcar todo: {many}</translation>
    </message>
    <message>
        <source>Mark the {one}</source>
        <translation>Marcar {one}</translation>
    </message>
    <message>
        <source>Merge {many}…</source>
        <translation>Fusionar {many}…</translation>
    </message>
    <message>
        <source>Move {many} to a stage…</source>
        <translation>Mover {many} a una etapa…</translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation>Crear {record}</translation>
    </message>
    <message>
        <source>Next {one}</source>
        <translation>Siguiente: {one}</translation>
    </message>
    <message>
        <source>No {records} found</source>
        <translation>No se encontraron {records}</translation>
    </message>
    <message>
        <source>No {records} yet</source>
        <translation>Todavía no hay {records}</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normales</translation>
    </message>
    <message>
        <source>Nothing here fits what you look for. Every word counts, or the beginning of it.</source>
        <translation>Nada coincide con la búsqueda. Cuenta cada palabra o su comienzo.</translation>
    </message>
    <message>
        <source>Open the {one}</source>
        <translation>Abrir {one}</translation>
    </message>
    <message>
        <source>Paste into {many}…</source>
        <translation>Pegar en {many}…</translation>
    </message>
    <message>
        <source>Press C to add the first one, or import a file.</source>
        <translation>Pulse C para añadir el primer registro o importe un archivo.</translation>
    </message>
    <message>
        <source>Previous {one}</source>
        <translation>Anterior: {one}</translation>
    </message>
    <message>
        <source>Rename the {one}</source>
        <translation>Cambiar el nombre: {one}</translation>
    </message>
    <message>
        <source>Restore {many}</source>
        <translation>Restaurar {many}</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Amplias</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Search these {many}</source>
        <translation>Buscar {many}</translation>
    </message>
    <message>
        <source>Search {records}</source>
        <translation>Buscar {records}</translation>
    </message>
    <message>
        <source>Show all {records}</source>
        <translation>Mostrar todo: {records}</translation>
    </message>
    <message>
        <source>Show deleted {many}</source>
        <translation>Mostrar lo eliminado: {many}</translation>
    </message>
    <message>
        <source>Show the {records} as a board</source>
        <translation>Mostrar {records} en tablero</translation>
    </message>
    <message>
        <source>Sort by {field}</source>
        <translation>Ordenar por {field}</translation>
    </message>
    <message>
        <source>Sort {many}, compact rows</source>
        <translation>Ordenar y compactar {many}</translation>
    </message>
    <message>
        <source>Tag {many}…</source>
        <translation>Etiquetar {many}…</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Después por</translation>
    </message>
    <message>
        <source>Unfold all groups of {many}</source>
        <translation>Expandir todos los grupos de {many}</translation>
    </message>
    <message>
        <source>Unmark all {many}</source>
        <translation>Desmarcar todo: {many}</translation>
    </message>
    <message>
        <source>bin trash restore</source>
        <translation>papelera basura restaurar</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>save CSV Excel vCard file</source>
        <translation>guardar CSV Excel vCard archivo</translation>
    </message>
</context>
<context>
    <name>ListFoot</name>
    <message>
        <source>{count} marked</source>
        <translation>Marcados: {count}</translation>
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
        <translation>Counterfoil aún está trabajando.</translation>
    </message>
    <message>
        <source>Finish, then quit</source>
        <translation>Terminar y luego salir</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Salir ahora</translation>
    </message>
    <message>
        <source>Redoing is not finished: {label}, {done} of {total}.</source>
        <translation>Rehacer no ha terminado: {label}, {done} de {total}.</translation>
    </message>
    <message>
        <source>Redoing: {label}</source>
        <translation>Rehaciendo: {label}</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undoing is not finished: {label}, {done} of {total}.</source>
        <translation>Deshacer no ha terminado: {label}, {done} de {total}.</translation>
    </message>
    <message>
        <source>Undoing: {label}</source>
        <translation>Deshaciendo: {label}</translation>
    </message>
    <message>
        <source>{label} is finished.</source>
        <translation>{label}: terminado.</translation>
    </message>
    <message>
        <source>{label} is not finished: {done} of {total} changes are written.</source>
        <translation>{label} no ha terminado: {done} de {total} cambios están escritos.</translation>
    </message>
    <message>
        <source>{label}. If you quit now, it is lost.</source>
        <translation>{label}. Si sale ahora, se perderá.</translation>
    </message>
    <message>
        <source>{label}: {done} of {total}. If you quit now, the rest is left as it is.</source>
        <translation>{label}: {done} de {total}. Si sale ahora, el resto queda como está.</translation>
    </message>
    <message>
        <source>{label}: {done} of {total}. If you quit now, you can go on with it at the next start.</source>
        <translation>{label}: {done} de {total}. Si sale ahora, podrá continuar en el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Everything is shown in this size from the next start.</source>
        <translation>Todo se mostrará en este tamaño a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Everything larger or smaller. Also with {larger}, {smaller}, and {usual} for 100 %.</source>
        <translation>Todo más grande o más pequeño. También con {larger}, {smaller} y {usual} para el 100 %.</translation>
    </message>
    <message>
        <source>How much room the rows of all lists have, unless a list has its own.</source>
        <translation>Cuánto espacio tienen las filas de todas las listas, salvo que una lista tenga el suyo.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>More contrast follows your system’s accessibility settings.</source>
        <translation>El contraste alto sigue los ajustes de accesibilidad del sistema.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Of menus, buttons and messages; from the next start. What your records say stays as it is.</source>
        <translation>De menús, botones y mensajes, a partir del próximo inicio. El contenido de sus registros queda como está.</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Amplia</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Getting your records…</source>
        <translation>Obteniendo los registros…</translation>
    </message>
    <message>
        <source>Switch to {name}</source>
        <translation>Cambiar a {name}</translation>
    </message>
    <message>
        <source>The first time this takes a moment.</source>
        <translation>La primera vez tarda un momento.</translation>
    </message>
</context>
<context>
    <name>Modules</name>
    <message>
        <source>Books</source>
        <translation>Contabilidad</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
</context>
<context>
    <name>NamePopover</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>Current page</source>
        <translation>Página actual</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>1 day late</source>
        <translation>1 día de retraso</translation>
    </message>
    <message>
        <source>Add a next step</source>
        <translation>Añadir un próximo paso</translation>
    </message>
    <message>
        <source>At most {count} characters.</source>
        <translation>Como máximo {count} caracteres.</translation>
    </message>
    <message>
        <source>Mark as done: {task}</source>
        <translation>Marcar como completada: {task}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Next step for {title}</source>
        <translation>Próximo paso para {title}</translation>
    </message>
    <message>
        <source>Next step?</source>
        <translation>¿Próximo paso?</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Indique qué hay que hacer.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Mostrar todo ({count})</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>until…</source>
        <translation>hasta…</translation>
    </message>
    <message>
        <source>{count} days late</source>
        <translation>{count} días de retraso</translation>
    </message>
    <message>
        <source>{task} done</source>
        <translation>Tarea completada: {task}</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>People to name</source>
        <translation>Personas para mencionar</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open this page in your browser?</source>
        <translation>¿Abrir esta página en el navegador?</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The server's books are not those this computer has seen: posted entries were altered or removed, or the server was put back to an earlier day. Have your administrator check the books.</source>
        <translation>Los libros del servidor no son los que este equipo ha visto: se modificaron o eliminaron asientos contabilizados, o el servidor se restauró a un día anterior. Pida a su administrador que compruebe los libros.</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>A change of yours needs you</source>
        <translation>Un cambio suyo requiere su atención</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Asignado a mí</translation>
    </message>
    <message>
        <source>Begins at {time}</source>
        <translation>Empieza a las {time}</translation>
    </message>
    <message>
        <source>Changes that need me</source>
        <translation>Cambios que requieren mi atención</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Al cerrar</translation>
    </message>
    <message>
        <source>In Counterfoil</source>
        <translation>En Counterfoil</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <source>Mark all notifications as read</source>
        <translation>Marcar todas las notificaciones como leídas</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>My deals</source>
        <translation>Mis oportunidades</translation>
    </message>
    <message>
        <source>Next notification</source>
        <translation>Notificación siguiente</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Nothing is said on the desktop between these hours. The same hour twice means never.</source>
        <translation>Entre estas horas no se avisa en el escritorio. Dos horas iguales significan nunca.</translation>
    </message>
    <message>
        <source>Nothing to tell you</source>
        <translation>Sin novedades</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Of your tasks, and of meetings before they begin.</source>
        <translation>De sus tareas y de las reuniones antes de que empiecen.</translation>
    </message>
    <message>
        <source>On the desktop</source>
        <translation>En el escritorio</translation>
    </message>
    <message>
        <source>Open what it is about</source>
        <translation>Abrir el registro correspondiente</translation>
    </message>
    <message>
        <source>Previous notification</source>
        <translation>Notificación anterior</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Remind me in ten minutes</source>
        <translation>Recordármelo en diez minutos</translation>
    </message>
    <message>
        <source>Reminder of {title}</source>
        <translation>Recordatorio de {title}</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Reminders are here, and what others do with your records: what they assign to you, move, or name you in.</source>
        <translation>Aquí verá los recordatorios y lo que otros hacen con sus registros: si le asignan alguno, lo mueven o le mencionan.</translation>
    </message>
    <message>
        <source>See the inbox</source>
        <translation>Ver la bandeja de entrada</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Seguir en la bandeja del sistema</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Taken off the list: {title}</source>
        <translation>Quitado de la lista: {title}</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>What closing the last window does. In the tray, Counterfoil goes on to sync and to tell you.</source>
        <translation>Qué ocurre al cerrar la última ventana. En la bandeja del sistema, Counterfoil sigue sincronizando y avisando.</translation>
    </message>
    <message>
        <source>When one was refused, or somebody was in the way.</source>
        <translation>Cuando uno se rechaza o entra en conflicto con el de otra persona.</translation>
    </message>
    <message>
        <source>When somebody makes you the owner of a record.</source>
        <translation>Cuando alguien le hace propietario de un registro.</translation>
    </message>
    <message>
        <source>When somebody moves a deal of yours to another stage.</source>
        <translation>Cuando alguien mueve una oportunidad suya a otra etapa.</translation>
    </message>
    <message>
        <source>When somebody names you in a note.</source>
        <translation>Cuando alguien le menciona en una nota.</translation>
    </message>
    <message>
        <source>You were mentioned {count} times</source>
        <translation>Le mencionaron {count} veces</translation>
    </message>
    <message>
        <source>You will be reminded in ten minutes</source>
        <translation>Se le recordará en diez minutos</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>por {who}</translation>
    </message>
    <message>
        <source>records</source>
        <translation>registros</translation>
    </message>
    <message>
        <source>while you were away</source>
        <translation>durante su ausencia</translation>
    </message>
    <message>
        <source>{count} changes of yours need you</source>
        <translation>{count} cambios suyos requieren su atención</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} sin leer</translation>
    </message>
    <message>
        <source>{count} of your deals were moved</source>
        <translation>Se movieron {count} oportunidades suyas</translation>
    </message>
    <message>
        <source>{count} reminders</source>
        <translation>{count} recordatorios</translation>
    </message>
    <message>
        <source>{count} {records} were assigned to you</source>
        <translation>Se le asignaron {count} {records}</translation>
    </message>
    <message>
        <source>{who} assigned this to you</source>
        <translation>{who} se lo asignó</translation>
    </message>
    <message>
        <source>{who} mentioned you</source>
        <translation>{who} le mencionó</translation>
    </message>
    <message>
        <source>{who} moved your deal to {stage}</source>
        <translation>{who} movió su oportunidad a {stage}</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>At most {count} decimals.</source>
        <translation>Como máximo {count} decimales.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Este número es demasiado grande.</translation>
    </message>
    <message>
        <source>Type a number such as {example}.</source>
        <translation>Escriba un número, por ejemplo {example}.</translation>
    </message>
</context>
<context>
    <name>OtherPrograms</name>
    <message numerus="yes">
        <source>%n are here already</source>
        <translation><numerusform>%n ya está aquí</numerusform><numerusform>%n ya están aquí</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n are new</source>
        <translation><numerusform>%n es nuevo</numerusform><numerusform>%n son nuevos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken</source>
        <translation><numerusform>%n no se puede tomar</numerusform><numerusform>%n no se pueden tomar</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n taken over</source>
        <translation><numerusform>%n tomado</numerusform><numerusform>%n tomados</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n wait for their number</source>
        <translation><numerusform>%n espera su número</numerusform><numerusform>%n esperan su número</numerusform></translation>
    </message>
    <message>
        <source>1 cannot be taken</source>
        <translation>1 no se puede tomar</translation>
    </message>
    <message>
        <source>1 is here already</source>
        <translation>1 ya está aquí</translation>
    </message>
    <message>
        <source>1 is new</source>
        <translation>1 es nuevo</translation>
    </message>
    <message>
        <source>1 taken over</source>
        <translation>1 tomado</translation>
    </message>
    <message>
        <source>1 waits for its number</source>
        <translation>1 espera su número</translation>
    </message>
    <message>
        <source>A whole ledger of hledger, ledger or beancount; accounts, contacts and open items of QuickBooks or Xero.</source>
        <translation>Una contabilidad entera de hledger, ledger o beancount; cuentas, contactos y partidas abiertas de QuickBooks o Xero.</translation>
    </message>
    <message>
        <source>Accounts of QuickBooks or Xero</source>
        <translation>Cuentas de QuickBooks o Xero</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose the day of taking over.</source>
        <translation>Elija el día de la toma.</translation>
    </message>
    <message>
        <source>Customers of QuickBooks or Xero</source>
        <translation>Clientes de QuickBooks o Xero</translation>
    </message>
    <message>
        <source>DATEV batch</source>
        <translation>Lote DATEV</translation>
    </message>
    <message>
        <source>Day of taking over</source>
        <translation>Día de la toma</translation>
    </message>
    <message>
        <source>Export the books</source>
        <translation>Exportar los libros</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import books</source>
        <translation>Importar libros</translation>
    </message>
    <message>
        <source>Import of {name}</source>
        <translation>Importación de {name}</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Journal of hledger or ledger</source>
        <translation>Diario de hledger o ledger</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Línea {line}</translation>
    </message>
    <message>
        <source>Line {line}, {column}</source>
        <translation>Línea {line}, {column}</translation>
    </message>
    <message>
        <source>Number of the adviser</source>
        <translation>Número del asesor</translation>
    </message>
    <message>
        <source>Open bills of QuickBooks or Xero</source>
        <translation>Facturas de compra abiertas de QuickBooks o Xero</translation>
    </message>
    <message>
        <source>Open invoices of QuickBooks or Xero</source>
        <translation>Facturas abiertas de QuickBooks o Xero</translation>
    </message>
    <message>
        <source>Posted entries for hledger, ledger, beancount, DATEV or an auditor. No network is needed.</source>
        <translation>Asientos contabilizados para hledger, ledger, beancount, DATEV o un auditor. No hace falta red.</translation>
    </message>
    <message>
        <source>SAF-T file</source>
        <translation>Archivo SAF-T</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n entries</source>
        <translation><numerusform>%n asiento guardado</numerusform><numerusform>%n asientos guardados</numerusform></translation>
    </message>
    <message>
        <source>Saved 1 entry</source>
        <translation>1 asiento guardado</translation>
    </message>
    <message>
        <source>Take over books</source>
        <translation>Tomar libros de otro programa</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>This is too long for one device. Send it to the server's import instead.</source>
        <translation>Es demasiado para un dispositivo. Envíelo a la importación del servidor.</translation>
    </message>
    <message>
        <source>Vendors of QuickBooks or Xero</source>
        <translation>Proveedores de QuickBooks o Xero</translation>
    </message>
    <message>
        <source>What cannot be taken</source>
        <translation>Lo que no se puede tomar</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Lo nuevo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Write books out</source>
        <translation>Sacar los libros</translation>
    </message>
    <message>
        <source>Your number there</source>
        <translation>Su número allí</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>beancount file</source>
        <translation>Archivo beancount</translation>
    </message>
    <message>
        <source>books</source>
        <translation>libros</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation>Falta: {field}.</translation>
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
        <translation>Se encontró un virus en este archivo. Nadie puede abrirlo.</translation>
    </message>
    <message>
        <source>A virus was found in {files}. Nobody can open it.</source>
        <translation>Se encontró un virus en {files}. Nadie puede abrirlo.</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Adjuntar archivos…</translation>
    </message>
    <message>
        <source>Attach what was copied</source>
        <translation>Adjuntar lo copiado</translation>
    </message>
    <message>
        <source>Attaching of {name}</source>
        <translation>Adjuntar {name}</translation>
    </message>
    <message>
        <source>Being checked for viruses</source>
        <translation>En análisis antivirus</translation>
    </message>
    <message>
        <source>Changed by someone else, too</source>
        <translation>También modificado por otra persona</translation>
    </message>
    <message>
        <source>Choose files to attach</source>
        <translation>Elegir archivos para adjuntar</translation>
    </message>
    <message>
        <source>Delete this {record}</source>
        <translation>Eliminar {record}</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Deletion of {title}</source>
        <translation>Eliminación de {title}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Edit how {name} belongs here</source>
        <translation>Editar la vinculación de {name}</translation>
    </message>
    <message>
        <source>Edit this {record}</source>
        <translation>Editar {record}</translation>
    </message>
    <message>
        <source>Image {when}</source>
        <translation>Imagen {when}</translation>
    </message>
    <message>
        <source>Is being fetched…</source>
        <translation>Descargando…</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Conservar la otra</translation>
    </message>
    <message>
        <source>Let go to attach</source>
        <translation>Suelte para adjuntar</translation>
    </message>
    <message>
        <source>Log {activity}</source>
        <translation>+ {activity}</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como hecho</translation>
    </message>
    <message>
        <source>Mark as open</source>
        <translation>Marcar como pendiente</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mi versión</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation>Crear {record}</translation>
    </message>
    <message>
        <source>New {record} here</source>
        <translation>Crear {record} aquí</translation>
    </message>
    <message>
        <source>Not everything this needs is on this computer. You see the result once the server has answered.</source>
        <translation>Parte de lo necesario no está en este equipo. El resultado se verá cuando responda el servidor.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note about {title}</source>
        <translation>Nota sobre {title}</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>En el servidor</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Abrir {title}</translation>
    </message>
    <message>
        <source>Picture of the file</source>
        <translation>Imagen del archivo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Rename this {record}</source>
        <translation>Cambiar el nombre: {record}</translation>
    </message>
    <message>
        <source>Restore this {record}</source>
        <translation>Restaurar {record}</translation>
    </message>
    <message>
        <source>Restoring of {title}</source>
        <translation>Restauración de {title}</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>Se guardó {name}</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Mostrar todo ({count})</translation>
    </message>
    <message>
        <source>Show relationships</source>
        <translation>Mostrar relaciones</translation>
    </message>
    <message>
        <source>Still on the computer where it was attached</source>
        <translation>Aún en el equipo donde se adjuntó</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>No se puede leer la imagen.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Otra versión</translation>
    </message>
    <message>
        <source>This change was refused</source>
        <translation>Este cambio se rechazó</translation>
    </message>
    <message>
        <source>Waits for the server</source>
        <translation>En espera del servidor</translation>
    </message>
    <message>
        <source>Will be sent later</source>
        <translation>Se enviará más tarde</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Escriba una nota…</translation>
    </message>
    <message>
        <source>Write a note…  ({key})</source>
        <translation>Escriba una nota…  ({key})</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} archivos</translation>
    </message>
    <message>
        <source>{name} attached</source>
        <translation>Se adjuntó {name}</translation>
    </message>
    <message>
        <source>{percent} % on the way</source>
        <translation>{percent} % transferido</translation>
    </message>
    <message>
        <source>{title} deleted</source>
        <translation>Se eliminó {title}</translation>
    </message>
    <message>
        <source>{title} done</source>
        <translation>Tarea completada: {title}</translation>
    </message>
    <message>
        <source>{title} open again</source>
        <translation>Tarea pendiente de nuevo: {title}</translation>
    </message>
    <message>
        <source>{title} restored</source>
        <translation>Se restauró {title}</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Open as a page</source>
        <translation>Abrir como página</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>A qué pertenece</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>As new {records}…</source>
        <translation>Crear {records}…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Columna {number}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>No cambiaría nada.</translation>
    </message>
    <message>
        <source>Paste onto {what}</source>
        <translation>Pegar sobre {what}</translation>
    </message>
    <message>
        <source>Pasting into {what}</source>
        <translation>Pegado en {what}</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {problem}</source>
        <translation>Fila {row}, {column}: {problem}</translation>
    </message>
    <message>
        <source>Row {row}: {problem}</source>
        <translation>Fila {row}: {problem}</translation>
    </message>
    <message>
        <source>These cells are left out; their values stay as they are.</source>
        <translation>Estas celdas se omiten; sus valores quedan como están.</translation>
    </message>
    <message>
        <source>Your role does not allow you to change these records or to add new ones.</source>
        <translation>Su rol no permite modificar estos registros ni añadir otros.</translation>
    </message>
    <message>
        <source>{count} more cells cannot be read.</source>
        <translation>No se pueden leer {count} celdas más.</translation>
    </message>
    <message>
        <source>{count} rows below the end of the list are left out.</source>
        <translation>Se omiten {count} filas que quedan tras el final de la lista.</translation>
    </message>
    <message>
        <source>{count} values in {what} will change.</source>
        <translation>Cambiarán {count} valores en {what}.</translation>
    </message>
    <message>
        <source>{what} changed</source>
        <translation>Modificado: {what}</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message numerus="yes">
        <source>%n accounts confirmed</source>
        <translation><numerusform>%n cuenta confirmada</numerusform><numerusform>%n cuentas confirmadas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n batches</source>
        <translation><numerusform>%n remesa</numerusform><numerusform>%n remesas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n bills put into a batch</source>
        <translation><numerusform>%n factura incluida en una remesa</numerusform><numerusform>%n facturas incluidas en una remesa</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n bills to pay</source>
        <translation><numerusform>%n factura por pagar</numerusform><numerusform>%n facturas por pagar</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation><numerusform>%n partida</numerusform><numerusform>%n partidas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n matches taken back</source>
        <translation><numerusform>%n conciliación deshecha</numerusform><numerusform>%n conciliaciones deshechas</numerusform></translation>
    </message>
    <message>
        <source>1 account confirmed</source>
        <translation>1 cuenta confirmada</translation>
    </message>
    <message>
        <source>1 batch</source>
        <translation>1 remesa</translation>
    </message>
    <message>
        <source>1 bill put into a batch</source>
        <translation>1 factura incluida en una remesa</translation>
    </message>
    <message>
        <source>1 bill to pay</source>
        <translation>1 factura por pagar</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 partida</translation>
    </message>
    <message>
        <source>1 match taken back</source>
        <translation>1 conciliación deshecha</translation>
    </message>
    <message>
        <source>All of it is used.</source>
        <translation>Se usa todo.</translation>
    </message>
    <message>
        <source>All payments</source>
        <translation>Todos los pagos</translation>
    </message>
    <message>
        <source>Amount for {name}</source>
        <translation>Importe para {name}</translation>
    </message>
    <message>
        <source>Banks carry out payments today or later.</source>
        <translation>Los bancos ejecutan los pagos hoy o más tarde.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Remesa</translation>
    </message>
    <message>
        <source>Batch given up</source>
        <translation>Remesa descartada</translation>
    </message>
    <message>
        <source>Batch released and posted</source>
        <translation>Remesa liberada y contabilizada</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Remesas</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Changed account: confirm it</source>
        <translation>Cuenta cambiada: confírmela</translation>
    </message>
    <message>
        <source>Choose the day of execution</source>
        <translation>Elegir el día de ejecución</translation>
    </message>
    <message>
        <source>Choose which account is paid from</source>
        <translation>Elegir la cuenta de pago</translation>
    </message>
    <message>
        <source>Confirm the changed account</source>
        <translation>Confirmar la cuenta cambiada</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Intro</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Execution day</source>
        <translation>Día de ejecución</translation>
    </message>
    <message>
        <source>File for the bank…</source>
        <translation>Archivo para el banco…</translation>
    </message>
    <message>
        <source>Give the batch up</source>
        <translation>Descartar la remesa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go to all payments</source>
        <translation>Ir a todos los pagos</translation>
    </message>
    <message>
        <source>In a batch</source>
        <translation>En una remesa</translation>
    </message>
    <message>
        <source>In a batch: confirm the account</source>
        <translation>En una remesa: confirme la cuenta</translation>
    </message>
    <message>
        <source>Make a batch</source>
        <translation>Crear una remesa</translation>
    </message>
    <message>
        <source>Make a batch of what is marked</source>
        <translation>Crear una remesa con lo marcado</translation>
    </message>
    <message>
        <source>Mark bills to pay and make a batch of them. Somebody else releases it, and its file goes to the bank.</source>
        <translation>Marque facturas y cree una remesa con ellas. Otra persona la libera y su archivo va al banco.</translation>
    </message>
    <message>
        <source>Mark the bill</source>
        <translation>Marcar la factura</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Conciliado</translation>
    </message>
    <message>
        <source>Matched in part</source>
        <translation>Conciliado en parte</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Línea siguiente</translation>
    </message>
    <message>
        <source>No bank account of the vendor</source>
        <translation>Sin cuenta bancaria del proveedor</translation>
    </message>
    <message>
        <source>No batches yet</source>
        <translation>Aún no hay remesas</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>No aprobada</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Aún sin usar</translation>
    </message>
    <message>
        <source>Nothing is to be paid</source>
        <translation>No hay nada que pagar</translation>
    </message>
    <message>
        <source>Nothing of this payment is open.</source>
        <translation>No queda nada abierto de este pago.</translation>
    </message>
    <message>
        <source>Nothing that it could pay is open.</source>
        <translation>No hay nada abierto que pueda pagar.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Open the bill or the batch</source>
        <translation>Abrir la factura o la remesa</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Pagado desde</translation>
    </message>
    <message>
        <source>Pay bills</source>
        <translation>Pagar facturas</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>Pagar hasta</translation>
    </message>
    <message>
        <source>Payment taken back</source>
        <translation>Pago deshecho</translation>
    </message>
    <message>
        <source>Payment used</source>
        <translation>Pago usado</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Payments of {day}</source>
        <translation>Pagos del {day}</translation>
    </message>
    <message>
        <source>Posted bills that are open appear here.</source>
        <translation>Aquí aparecen las facturas contabilizadas que están abiertas.</translation>
    </message>
    <message>
        <source>Previous line</source>
        <translation>Línea anterior</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Receive or make a payment…</source>
        <translation>Recibir o hacer un pago…</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Release and post the batch</source>
        <translation>Liberar y contabilizar la remesa</translation>
    </message>
    <message>
        <source>Save the file for the bank</source>
        <translation>Guardar el archivo para el banco</translation>
    </message>
    <message>
        <source>Save the file for the bank…</source>
        <translation>Guardar el archivo para el banco…</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} guardado</translation>
    </message>
    <message>
        <source>Say first which bank account is paid from: one of ours with a journal.</source>
        <translation>Indique primero desde qué cuenta bancaria se paga: una nuestra con diario.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Show all payments</source>
        <translation>Mostrar todos los pagos</translation>
    </message>
    <message>
        <source>Show the bills, or the batches</source>
        <translation>Mostrar las facturas o las remesas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Take its matches back</source>
        <translation>Deshacer sus conciliaciones</translation>
    </message>
    <message>
        <source>Take the payment back</source>
        <translation>Deshacer el pago</translation>
    </message>
    <message>
        <source>That is more than is open of it.</source>
        <translation>Es más de lo que queda abierto.</translation>
    </message>
    <message>
        <source>The items come to {amount} more than is left of the payment.</source>
        <translation>Las partidas superan en {amount} lo que queda del pago.</translation>
    </message>
    <message>
        <source>The oldest {n} are shown.</source>
        <translation>Se muestran las {n} más antiguas.</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Use the payment</source>
        <translation>Usar el pago</translation>
    </message>
    <message>
        <source>Use what is open of it…</source>
        <translation>Usar lo que queda abierto…</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>What does it pay?</source>
        <translation>¿Qué paga?</translation>
    </message>
    <message>
        <source>Who pays, or is paid?</source>
        <translation>¿Quién paga o cobra?</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>Sin número</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>remesas</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>vence {day}</translation>
    </message>
    <message>
        <source>is owed {amount}</source>
        <translation>se le debe {amount}</translation>
    </message>
    <message>
        <source>make a batch</source>
        <translation>crear una remesa</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>marcar</translation>
    </message>
    <message>
        <source>move</source>
        <translation>moverse</translation>
    </message>
    <message>
        <source>owes us {amount}</source>
        <translation>nos debe {amount}</translation>
    </message>
    <message>
        <source>release</source>
        <translation>liberar</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>atajos</translation>
    </message>
    <message>
        <source>{amount} marked</source>
        <translation>{amount} marcados</translation>
    </message>
    <message>
        <source>{amount} open</source>
        <translation>{amount} abiertos</translation>
    </message>
    <message>
        <source>{amount} stay open, to be used later.</source>
        <translation>{amount} quedan abiertos para usarse después.</translation>
    </message>
    <message>
        <source>{name}: the marked credits are not less than the marked bills. Mark more bills, or no credit.</source>
        <translation>{name}: los abonos marcados no son menores que las facturas marcadas. Marque más facturas o ningún abono.</translation>
    </message>
</context>
<context>
    <name>Pipelines</name>
    <message numerus="yes">
        <source>%n deals</source>
        <translation><numerusform>%n oportunidad</numerusform><numerusform>%n oportunidades</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n open deals are in it.</source>
        <translation><numerusform>Contiene %n oportunidad abierta.</numerusform><numerusform>Contiene %n oportunidades abiertas.</numerusform></translation>
    </message>
    <message>
        <source>1 deal</source>
        <translation>1 oportunidad</translation>
    </message>
    <message>
        <source>A row is where a deal is, a column where it may go.</source>
        <translation>La fila indica dónde está una oportunidad; la columna, adónde puede ir.</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Añadir una etapa</translation>
    </message>
    <message>
        <source>Allowed moves</source>
        <translation>Movimientos permitidos</translation>
    </message>
    <message>
        <source>Allowed moves from {stage}</source>
        <translation>Movimientos permitidos desde {stage}</translation>
    </message>
    <message>
        <source>Change of the stage {stage}</source>
        <translation>Modificación de la etapa {stage}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>From {source} to {target}</source>
        <translation>De {source} a {target}</translation>
    </message>
    <message>
        <source>Move them and retire</source>
        <translation>Moverlas y retirar</translation>
    </message>
    <message>
        <source>Move {stage} down</source>
        <translation>Bajar {stage}</translation>
    </message>
    <message>
        <source>Move {stage} up</source>
        <translation>Subir {stage}</translation>
    </message>
    <message>
        <source>Name of the pipeline</source>
        <translation>Nombre del pipeline</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>Nombre de la etapa</translation>
    </message>
    <message>
        <source>Name of {pipeline}</source>
        <translation>Nombre de {pipeline}</translation>
    </message>
    <message>
        <source>New deals start here</source>
        <translation>Las oportunidades nuevas empiezan aquí</translation>
    </message>
    <message>
        <source>New deals start in {pipeline}</source>
        <translation>Las oportunidades nuevas empiezan en {pipeline}</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>Nuevo pipeline</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Nueva etapa</translation>
    </message>
    <message>
        <source>One open deal is in it.</source>
        <translation>Contiene una oportunidad abierta.</translation>
    </message>
    <message>
        <source>Order of the stages of {pipeline}</source>
        <translation>Orden de las etapas de {pipeline}</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Pipelines and stages</source>
        <translation>Pipelines y etapas</translation>
    </message>
    <message>
        <source>Probability in percent</source>
        <translation>Probabilidad en porcentaje</translation>
    </message>
    <message>
        <source>Retire this pipeline</source>
        <translation>Retirar este pipeline</translation>
    </message>
    <message>
        <source>Retire {stage}</source>
        <translation>Retirar {stage}</translation>
    </message>
    <message>
        <source>Retire {what}</source>
        <translation>Retirar {what}</translation>
    </message>
    <message>
        <source>Retirement of {what}</source>
        <translation>Retirada de {what}</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>There is no other stage that its deals could go to.</source>
        <translation>No hay otra etapa a la que puedan pasar sus oportunidades.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Where do they go? One undo takes all of it back.</source>
        <translation>¿Adónde pasan? Puede deshacerse todo de una vez.</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>Adónde pasan</translation>
    </message>
    <message>
        <source>{pipeline} (default)</source>
        <translation>{pipeline} (predeterminado)</translation>
    </message>
    <message>
        <source>{pipeline}: {stage}</source>
        <translation>{pipeline}: {stage}</translation>
    </message>
    <message>
        <source>{what}: stored</source>
        <translation>{what}: guardado</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Go home</source>
        <translation>Ir al inicio</translation>
    </message>
    <message>
        <source>Go to my tasks</source>
        <translation>Ir a mis tareas</translation>
    </message>
    <message>
        <source>Go to the calendar</source>
        <translation>Ir al calendario</translation>
    </message>
    <message>
        <source>Go to the duplicates</source>
        <translation>Ir a los duplicados</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Ir a la bandeja de entrada</translation>
    </message>
    <message>
        <source>Go to the notifications</source>
        <translation>Ir a las notificaciones</translation>
    </message>
    <message>
        <source>Go to what was handed over</source>
        <translation>Ir a los traspasos</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Traspasos</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Mis tareas</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>assign</source>
        <translation>asignar</translation>
    </message>
    <message>
        <source>carry</source>
        <translation>arrastrar</translation>
    </message>
    <message>
        <source>day, week, month, agenda</source>
        <translation>día, semana, mes, agenda</translation>
    </message>
    <message>
        <source>discard</source>
        <translation>descartar</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>aplicar</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>fusionar</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>la mía</translation>
    </message>
    <message>
        <source>move</source>
        <translation>desplazarse</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>distintos</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>páginas</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>posponer</translation>
    </message>
    <message>
        <source>quick link</source>
        <translation>enlace rápido</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>quitar</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>atajos</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>la otra</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>{records} as a board</source>
        <translation>{records} en tablero</translation>
    </message>
    <message>
        <source>{records} as a list</source>
        <translation>{records} en lista</translation>
    </message>
</context>
<context>
    <name>Press</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Hacerlo</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>{action}?</source>
        <translation>¿{action}?</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It could not be written. {reason}</source>
        <translation>No se pudo escribir. {reason}</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Página {page} de {count}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Print {what}</source>
        <translation>Imprimir {what}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>Se guardó {name}</translation>
    </message>
    <message>
        <source>Turn the paper</source>
        <translation>Girar el papel</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>1 record</source>
        <translation>1 registro</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Página {page} de {count}</translation>
    </message>
    <message>
        <source>Print this list, or save it as PDF…</source>
        <translation>Imprimir esta lista o guardarla como PDF…</translation>
    </message>
    <message>
        <source>Print this record, or save it as PDF…</source>
        <translation>Imprimir este registro o guardarlo como PDF…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>This record is gone.</source>
        <translation>Este registro ya no existe.</translation>
    </message>
    <message>
        <source>search: {words}</source>
        <translation>búsqueda: {words}</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>{count} registros</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Create and add another</source>
        <translation>Crear y añadir otro</translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation>Crear {record}</translation>
    </message>
    <message>
        <source>New {record} given up</source>
        <translation>Creación descartada: {record}</translation>
    </message>
    <message>
        <source>New {record} {title}</source>
        <translation>Creación de {record} {title}</translation>
    </message>
    <message>
        <source>{record} created</source>
        <translation>{record}: creación completada</translation>
    </message>
</context>
<context>
    <name>RecordHeader</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Open as a page</source>
        <translation>Abrir como página</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>RecordWindow</name>
    <message>
        <source>Close the record</source>
        <translation>Cerrar el registro</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
</context>
<context>
    <name>ReferenceEditor</name>
    <message>
        <source>Choose one from the list.</source>
        <translation>Elija uno de la lista.</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>Create {record} “{name}”</source>
        <translation>Crear «{name}» ({record})</translation>
    </message>
</context>
<context>
    <name>ReferencesEditor</name>
    <message>
        <source>Choose one from the list.</source>
        <translation>Elija uno de la lista.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
</context>
<context>
    <name>Relations</name>
    <message>
        <source>It is tied to nothing yet.</source>
        <translation>Todavía no está relacionado con nada.</translation>
    </message>
    <message>
        <source>Map of relationships</source>
        <translation>Mapa de relaciones</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Relationships of {title}</source>
        <translation>Relaciones de {title}</translation>
    </message>
    <message>
        <source>Stands below it</source>
        <translation>Depende de este registro</translation>
    </message>
    <message>
        <source>What it stands below</source>
        <translation>De qué depende</translation>
    </message>
    <message>
        <source>{count} more: {records}</source>
        <translation>{count} más: {records}</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Counterfoil closed unexpectedly. What you typed is kept; a report is on this computer.</source>
        <translation>Counterfoil se cerró inesperadamente. Lo que escribió se conserva; hay un informe en este equipo.</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Informes de fallos</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>It could not be saved. {reason}</source>
        <translation>No se pudo guardar. {reason}</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Save to send</source>
        <translation>Guardar para enviar</translation>
    </message>
    <message>
        <source>Save to send…</source>
        <translation>Guardar para enviar…</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>Se guardó {name}</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>No hay ninguno.</translation>
    </message>
    <message>
        <source>They say where in the program it happened, nothing of your records. None is sent by itself.</source>
        <translation>Indican en qué parte del programa ocurrió, nada de sus registros. Ninguno se envía solo.</translation>
    </message>
</context>
<context>
    <name>RescueNotice</name>
    <message>
        <source>The records on this computer were damaged and are being loaded again.</source>
        <translation>Los registros de este equipo estaban dañados y se están cargando de nuevo.</translation>
    </message>
    <message>
        <source>The records on this computer were damaged and have been loaded again.</source>
        <translation>Los registros de este equipo estaban dañados y se han cargado de nuevo.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>SendingAgain</name>
    <message>
        <source>Other day of {title}</source>
        <translation>Otro día de {title}</translation>
    </message>
    <message>
        <source>Restore and send again</source>
        <translation>Restaurar y reenviar</translation>
    </message>
    <message>
        <source>Restoring of {title}</source>
        <translation>Restauración de {title}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
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
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Otros programas</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>As it was: {action}</source>
        <translation>Restablecer: {action}</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Cambiado por usted</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>No shortcut is called so.</source>
        <translation>No se encontró ningún atajo con ese nombre.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Press the new key for {action}</source>
        <translation>Pulse la nueva tecla para {action}</translation>
    </message>
    <message>
        <source>Press the new key, or two one after the other</source>
        <translation>Pulse la nueva tecla, o dos seguidas</translation>
    </message>
    <message>
        <source>Press to change it</source>
        <translation>Pulse para cambiarlo</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Usarlo aquí</translation>
    </message>
    <message>
        <source>{action}: no key. Press to add.</source>
        <translation>{action}: sin tecla. Pulse para añadirla.</translation>
    </message>
    <message>
        <source>{action}: {key}. Press to change it.</source>
        <translation>{action}: {key}. Pulse para cambiarla.</translation>
    </message>
    <message>
        <source>{key} is “{other}” now.</source>
        <translation>{key} es ahora «{other}».</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Buscar atajos</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Search or run…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>%n attached files have not been sent.</source>
        <translation><numerusform>No se ha enviado %n archivo adjunto.</numerusform><numerusform>No se han enviado %n archivos adjuntos.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes have not been sent.</source>
        <translation><numerusform>No se ha enviado %n cambio.</numerusform><numerusform>No se han enviado %n cambios.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes in your inbox wait for you.</source>
        <translation><numerusform>%n cambio espera en su bandeja de entrada.</numerusform><numerusform>%n cambios esperan en su bandeja de entrada.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes you had not sent could not be handed over.</source>
        <translation><numerusform>No se pudo traspasar %n cambio que no había enviado.</numerusform><numerusform>No se pudieron traspasar %n cambios que no había enviado.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes you had not sent were handed to your administrator.</source>
        <translation><numerusform>%n cambio que no había enviado se traspasó a su administrador.</numerusform><numerusform>%n cambios que no había enviado se traspasaron a su administrador.</numerusform></translation>
    </message>
    <message>
        <source>1 attached file has not been sent.</source>
        <translation>No se ha enviado 1 archivo adjunto.</translation>
    </message>
    <message>
        <source>1 change has not been sent.</source>
        <translation>No se ha enviado 1 cambio.</translation>
    </message>
    <message>
        <source>1 change in your inbox waits for you.</source>
        <translation>1 cambio espera en su bandeja de entrada.</translation>
    </message>
    <message>
        <source>1 change you had not sent could not be handed over.</source>
        <translation>No se pudo traspasar 1 cambio que no había enviado.</translation>
    </message>
    <message>
        <source>1 change you had not sent was handed to your administrator.</source>
        <translation>1 cambio que no había enviado se traspasó a su administrador.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elegir una frase de contraseña</translation>
    </message>
    <message>
        <source>Choose an organisation</source>
        <translation>Elegir una organización</translation>
    </message>
    <message>
        <source>Connect to go on</source>
        <translation>Conéctese para continuar</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Export unsent work…</source>
        <translation>Exportar el trabajo no enviado…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>It protects the records on this computer.</source>
        <translation>Protege los registros de este equipo.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Please sign in.</source>
        <translation>Inicie sesión.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in to Counterfoil</source>
        <translation>Iniciar sesión en Counterfoil</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out and remove the records from this computer?</source>
        <translation>¿Cerrar sesión y quitar los registros de este equipo?</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Signing out loses that for good.</source>
        <translation>Si cierra sesión, se perderá definitivamente.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>No cerrar sesión</translation>
    </message>
    <message>
        <source>The clock of this computer was set back, so nobody can tell how long it has been away. Set it right, and connect to the server.</source>
        <translation>El reloj de este equipo se atrasó y no se puede saber cuánto tiempo ha estado sin conexión. Póngalo en hora y conéctese al servidor.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Repítala</translation>
    </message>
    <message>
        <source>The server cannot be reached from here now.</source>
        <translation>No se puede acceder al servidor en este momento.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>This computer has no keyring. A passphrase protects your records on it instead; you will be asked for it each time Counterfoil starts. Nobody can recover it.</source>
        <translation>Este equipo no tiene un almacén de claves. En su lugar, una frase de contraseña protege los registros; se le pedirá cada vez que se inicie Counterfoil. Nadie puede recuperarla.</translation>
    </message>
    <message>
        <source>Too short: it needs at least {count} characters.</source>
        <translation>Demasiado corta: debe tener al menos {count} caracteres.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Which server? Its address looks like https://crm.example.org.</source>
        <translation>¿Qué servidor? La dirección tiene la forma https://crm.example.org.</translation>
    </message>
    <message>
        <source>Work offline in {organization}</source>
        <translation>Trabajar sin conexión en {organization}</translation>
    </message>
    <message>
        <source>Your e-mail address is missing.</source>
        <translation>Falta el correo.</translation>
    </message>
    <message>
        <source>Your passphrase, please</source>
        <translation>Introduzca su frase de contraseña</translation>
    </message>
    <message>
        <source>Your password is missing.</source>
        <translation>Falta la contraseña.</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Sign in — Counterfoil</source>
        <translation>Iniciar sesión — Counterfoil</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>marcar</translation>
    </message>
    <message>
        <source>move</source>
        <translation>desplazarse</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>atajos</translation>
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
        <translation>{number} M</translation>
    </message>
    <message>
        <source>{number} bn</source>
        <translation>{number} mil M</translation>
    </message>
    <message>
        <source>{number} k</source>
        <translation>{number} mil</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message numerus="yes">
        <source>%n attached files are still to be sent</source>
        <translation><numerusform>%n archivo adjunto está pendiente de envío</numerusform><numerusform>%n archivos adjuntos están pendientes de envío</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation><numerusform>%n cambio</numerusform><numerusform>%n cambios</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes are kept and will be sent then.</source>
        <translation><numerusform>%n cambio se conserva y se enviará entonces.</numerusform><numerusform>%n cambios se conservan y se enviarán entonces.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes of yours could not be read.</source>
        <translation><numerusform>No se pudo leer %n cambio suyo.</numerusform><numerusform>No se pudieron leer %n cambios suyos.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes received</source>
        <translation><numerusform>%n cambio recibido</numerusform><numerusform>%n cambios recibidos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes refused</source>
        <translation><numerusform>%n cambio rechazado</numerusform><numerusform>%n cambios rechazados</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes sent</source>
        <translation><numerusform>%n cambio enviado</numerusform><numerusform>%n cambios enviados</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes to records you can no longer see were handed to your administrator.</source>
        <translation><numerusform>%n cambio en registros que ya no puede ver se traspasó a su administrador.</numerusform><numerusform>%n cambios en registros que ya no puede ver se traspasaron a su administrador.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes waiting</source>
        <translation><numerusform>%n cambio en espera</numerusform><numerusform>%n cambios en espera</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation><numerusform>%n conflicto</numerusform><numerusform>%n conflictos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation><numerusform>hace %n h</numerusform><numerusform>hace %n h</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation><numerusform>hace %n min</numerusform><numerusform>hace %n min</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation><numerusform>%n registro</numerusform><numerusform>%n registros</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation><numerusform>%n intento</numerusform><numerusform>%n intentos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n unsent changes were saved</source>
        <translation><numerusform>Se guardó %n cambio no enviado</numerusform><numerusform>Se guardaron %n cambios no enviados</numerusform></translation>
    </message>
    <message>
        <source>1 attached file is still to be sent</source>
        <translation>1 archivo adjunto está pendiente de envío</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message>
        <source>1 change is kept and will be sent then.</source>
        <translation>1 cambio se conserva y se enviará entonces.</translation>
    </message>
    <message>
        <source>1 change of yours could not be read.</source>
        <translation>No se pudo leer 1 cambio suyo.</translation>
    </message>
    <message>
        <source>1 change received</source>
        <translation>1 cambio recibido</translation>
    </message>
    <message>
        <source>1 change refused</source>
        <translation>1 cambio rechazado</translation>
    </message>
    <message>
        <source>1 change sent</source>
        <translation>1 cambio enviado</translation>
    </message>
    <message>
        <source>1 change to a record you can no longer see was handed to your administrator.</source>
        <translation>1 cambio en un registro que ya no puede ver se traspasó a su administrador.</translation>
    </message>
    <message>
        <source>1 change waiting</source>
        <translation>1 cambio en espera</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 conflicto</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 registro</translation>
    </message>
    <message>
        <source>1 try</source>
        <translation>1 intento</translation>
    </message>
    <message>
        <source>1 unsent change was saved</source>
        <translation>Se guardó 1 cambio no enviado</translation>
    </message>
    <message>
        <source>Access was taken away</source>
        <translation>Se retiró el acceso</translation>
    </message>
    <message>
        <source>Change of a {record}</source>
        <translation>Modificación de {record}</translation>
    </message>
    <message>
        <source>Changed by someone else, too</source>
        <translation>También modificado por otra persona</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Changes were saved out of a damaged copy</source>
        <translation>Se rescataron cambios de una copia dañada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Connect within %n hours to keep working here</source>
        <translation><numerusform>Conéctese en un plazo de %n hora para seguir trabajando aquí</numerusform><numerusform>Conéctese en un plazo de %n horas para seguir trabajando aquí</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Connect within %n minutes to keep working here</source>
        <translation><numerusform>Conéctese en un plazo de %n minuto para seguir trabajando aquí</numerusform><numerusform>Conéctese en un plazo de %n minutos para seguir trabajando aquí</numerusform></translation>
    </message>
    <message>
        <source>Connect within 1 hour to keep working here</source>
        <translation>Conéctese en un plazo de 1 hora para seguir trabajando aquí</translation>
    </message>
    <message>
        <source>Connect within 1 minute to keep working here</source>
        <translation>Conéctese en un plazo de 1 minuto para seguir trabajando aquí</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Counterfoil was closed</source>
        <translation>Counterfoil se cerró</translation>
    </message>
    <message>
        <source>Damaged records were mended</source>
        <translation>Se repararon registros dañados</translation>
    </message>
    <message>
        <source>Deletion of a {record}</source>
        <translation>Eliminación de {record}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Everything on this computer has been sent.</source>
        <translation>Todo lo de este equipo está enviado.</translation>
    </message>
    <message>
        <source>Export unsent work</source>
        <translation>Exportar el trabajo no enviado</translation>
    </message>
    <message>
        <source>Filter by record</source>
        <translation>Filtrar por registro</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Conservar la otra</translation>
    </message>
    <message>
        <source>Loading waits: {reason}</source>
        <translation>Carga en espera: {reason}</translation>
    </message>
    <message>
        <source>Loading {percent} %</source>
        <translation>Cargando {percent} %</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Made {time}</source>
        <translation>Realizado {time}</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation>Creación de {record}</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Todavía no hay nada aquí.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Offline, synced {when}</source>
        <translation>Sin conexión, sincronizado {when}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Records have to be loaded</source>
        <translation>Hay que cargar los registros</translation>
    </message>
    <message>
        <source>Records that you may not see any more were removed</source>
        <translation>Se quitaron los registros que ya no puede ver</translation>
    </message>
    <message>
        <source>Records were loaded</source>
        <translation>Se cargaron los registros</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Restoring of a {record}</source>
        <translation>Restauración de {record}</translation>
    </message>
    <message>
        <source>Save support file</source>
        <translation>Guardar archivo de soporte</translation>
    </message>
    <message>
        <source>Save support file…</source>
        <translation>Guardar archivo de soporte…</translation>
    </message>
    <message>
        <source>Saved {name}. It holds times and counts, nothing of what your records say.</source>
        <translation>Se guardó {name}. Contiene horas y recuentos, nada del contenido de sus registros.</translation>
    </message>
    <message>
        <source>Search and sorting were made anew, because they had missed records</source>
        <translation>La búsqueda y la ordenación se rehicieron porque les faltaban registros</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Sent, merged with what others changed</source>
        <translation>Enviado y combinado con los cambios de otros</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in again to sync</source>
        <translation>Vuelva a iniciar sesión para sincronizar</translation>
    </message>
    <message>
        <source>Sync has stopped</source>
        <translation>La sincronización se ha detenido</translation>
    </message>
    <message>
        <source>Sync log</source>
        <translation>Historial de sincronización</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Synced {when}</source>
        <translation>Sincronizado {when}</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Synchronisation stopped</source>
        <translation>Sincronización detenida</translation>
    </message>
    <message>
        <source>The connection ended</source>
        <translation>Se perdió la conexión</translation>
    </message>
    <message>
        <source>The copy on this computer got a new key</source>
        <translation>La copia de este equipo recibió una clave nueva</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Pendiente de envío</translation>
    </message>
    <message>
        <source>Waiting to be sent, shown once it is answered</source>
        <translation>Pendiente de envío; se mostrará cuando responda el servidor</translation>
    </message>
    <message>
        <source>Waits for a change that was refused</source>
        <translation>Espera a un cambio que se rechazó</translation>
    </message>
    <message numerus="yes">
        <source>Your %n unsent changes are safe.</source>
        <translation><numerusform>Su cambio no enviado está a salvo.</numerusform><numerusform>Sus %n cambios no enviados están a salvo.</numerusform></translation>
    </message>
    <message>
        <source>Your changes to records that you may not see any more were handed to your administrator</source>
        <translation>Sus cambios en registros que ya no puede ver se traspasaron a su administrador</translation>
    </message>
    <message numerus="yes">
        <source>Your organisation shows records only on computers that were connected in the last %n hours.</source>
        <translation><numerusform>Su organización solo muestra registros en equipos que se hayan conectado en la última hora.</numerusform><numerusform>Su organización solo muestra registros en equipos que se hayan conectado en las últimas %n horas.</numerusform></translation>
    </message>
    <message>
        <source>Your organisation shows records only on computers that were connected in the last hour.</source>
        <translation>Su organización solo muestra registros en equipos que se hayan conectado en la última hora.</translation>
    </message>
    <message>
        <source>Your unsent change is safe.</source>
        <translation>Su cambio no enviado está a salvo.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>y %n más</numerusform><numerusform>y %n más</numerusform></translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>y 1 más</translation>
    </message>
    <message>
        <source>answered {time}</source>
        <translation>respondido {time}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>in step {time}</source>
        <translation>al día {time}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>sent {time}</source>
        <translation>enviado {time}</translation>
    </message>
    <message>
        <source>settled {time}</source>
        <translation>resuelto {time}</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the network or the server went away</source>
        <translation>la red o el servidor dejaron de responder</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>no se puede acceder al servidor</translation>
    </message>
    <message>
        <source>the server is busy</source>
        <translation>el servidor está ocupado</translation>
    </message>
    <message>
        <source>the server was restored</source>
        <translation>el servidor se restauró</translation>
    </message>
    <message>
        <source>there were none yet</source>
        <translation>todavía no había ninguno</translation>
    </message>
    <message>
        <source>this computer was away for long</source>
        <translation>este equipo estuvo mucho tiempo sin conexión</translation>
    </message>
    <message>
        <source>too much has changed</source>
        <translation>ha cambiado demasiado</translation>
    </message>
    <message>
        <source>you have to sign in again</source>
        <translation>tiene que volver a iniciar sesión</translation>
    </message>
    <message>
        <source>you may see other records than before</source>
        <translation>puede ver otros registros que antes</translation>
    </message>
    <message>
        <source>{counts} to {json} and {csv}</source>
        <translation>{counts} en {json} y {csv}</translation>
    </message>
    <message>
        <source>{field} – mine: {mine}, theirs: {theirs}</source>
        <translation>{field} – mi versión: {mine}; otra versión: {theirs}</translation>
    </message>
    <message>
        <source>{tries} until {time}</source>
        <translation>{tries} hasta {time}</translation>
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
        <translation>Sincronización</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Remove {tag}</source>
        <translation>Quitar {tag}</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>A day, !high, #record, @colleague and “every week” are understood.</source>
        <translation>Se entienden un día, !high, #registro, @compañero y «cada semana».</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Añadir una tarea</translation>
    </message>
    <message>
        <source>Call Ana fri 14:00 !high #deal name</source>
        <translation>Llamar a Ana vie 14:00 !high #nombre de la oportunidad</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Compañero</translation>
    </message>
    <message>
        <source>Delete the task</source>
        <translation>Eliminar la tarea</translation>
    </message>
    <message>
        <source>Deletion of {task}</source>
        <translation>Eliminación de {task}</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Completadas hoy</translation>
    </message>
    <message>
        <source>Edit the task</source>
        <translation>Editar la tarea</translation>
    </message>
    <message>
        <source>Everybody's</source>
        <translation>De todos</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Viernes</translation>
    </message>
    <message>
        <source>Give the task to…</source>
        <translation>Asignar la tarea a…</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>En dos semanas</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más adelante</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>More or less urgent</source>
        <translation>Más o menos urgente</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Mis tareas</translation>
    </message>
    <message>
        <source>My tasks, or everybody's</source>
        <translation>Mis tareas o las de todos</translation>
    </message>
    <message>
        <source>Names that fit</source>
        <translation>Nombres que encajan</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nueva tarea</translation>
    </message>
    <message>
        <source>New task {task}</source>
        <translation>Nueva tarea {task}</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>El mes que viene</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Tarea siguiente</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La semana que viene</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>Open the task</source>
        <translation>Abrir la tarea</translation>
    </message>
    <message>
        <source>Open what the task is about</source>
        <translation>Abrir el registro de la tarea</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasadas</translation>
    </message>
    <message>
        <source>Previous task</source>
        <translation>Tarea anterior</translation>
    </message>
    <message>
        <source>Priority of {task}</source>
        <translation>Prioridad de {task}</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Posponer hasta</translation>
    </message>
    <message>
        <source>Put the task off until…</source>
        <translation>Posponer la tarea hasta…</translation>
    </message>
    <message>
        <source>Someday</source>
        <translation>Algún día</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Task done, or open again</source>
        <translation>Tarea completada o pendiente de nuevo</translation>
    </message>
    <message>
        <source>Task one part down</source>
        <translation>Bajar la tarea una sección</translation>
    </message>
    <message>
        <source>Task one part up</source>
        <translation>Subir la tarea una sección</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Tasks of a colleague…</source>
        <translation>Tareas de un compañero…</translation>
    </message>
    <message>
        <source>There are more than are shown here: use the list of all tasks.</source>
        <translation>Hay más de las que se muestran aquí: use la lista de todas las tareas.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Understood: {what}. Press to leave it in the words.</source>
        <translation>Interpretado: {what}. Pulse para dejarlo en el texto.</translation>
    </message>
    <message>
        <source>Write what is to be done in the line above, with its day: “Call Ana fri 14:00”. X marks it as done.</source>
        <translation>Escriba en la línea de arriba qué hay que hacer y cuándo: «Llamar a Ana vie 14:00». X marca la tarea como completada.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>done</source>
        <translation>completada</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>Pendientes: {count}</translation>
    </message>
    <message>
        <source>{task} deleted</source>
        <translation>Tarea eliminada: {task}</translation>
    </message>
    <message>
        <source>{task} done</source>
        <translation>Tarea completada: {task}</translation>
    </message>
    <message>
        <source>{task} open again</source>
        <translation>Tarea pendiente de nuevo: {task}</translation>
    </message>
    <message>
        <source>{task}: assigned to {name}</source>
        <translation>{task}: asignada a {name}</translation>
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
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Discarded by you</source>
        <translation>Descartado por usted</translation>
    </message>
    <message>
        <source>Done: {task}</source>
        <translation>Completada: {task}</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>Earlier changes are on the server. Try again when you are online.</source>
        <translation>Los cambios anteriores están en el servidor. Inténtelo de nuevo cuando tenga conexión.</translation>
    </message>
    <message>
        <source>Earlier…</source>
        <translation>Anteriores…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Search in the activity</source>
        <translation>Buscar en la actividad</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>That is everything.</source>
        <translation>Eso es todo.</translation>
    </message>
    <message>
        <source>Theirs kept by you</source>
        <translation>Usted conservó la otra versión</translation>
    </message>
    <message>
        <source>What is shown of the activity</source>
        <translation>Qué se muestra de la actividad</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>aún sin confirmar</translation>
    </message>
    <message>
        <source>on another of your devices</source>
        <translation>en otro de sus dispositivos</translation>
    </message>
    <message>
        <source>{fields} changed</source>
        <translation>Modificado: {fields}</translation>
    </message>
    <message>
        <source>{named} and {count} more</source>
        <translation>{named} y {count} más</translation>
    </message>
    <message>
        <source>{record} created</source>
        <translation>{record}: creación</translation>
    </message>
    <message>
        <source>{record} deleted</source>
        <translation>{record}: eliminación</translation>
    </message>
    <message>
        <source>{record} restored</source>
        <translation>{record}: restauración</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
        <translation>No se deshizo por cambios posteriores: {kept}</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Rehecho</translation>
    </message>
    <message>
        <source>Redone: {label}</source>
        <translation>Rehecho: {label}</translation>
    </message>
    <message>
        <source>There was nothing left to take back.</source>
        <translation>No quedaba nada por deshacer.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation>Deshecho: {label}</translation>
    </message>
    <message>
        <source>{done} – left alone, since changed: {kept}</source>
        <translation>{done} – sin tocar por cambios posteriores: {kept}</translation>
    </message>
    <message>
        <source>{field} of {record}</source>
        <translation>{field} de {record}</translation>
    </message>
    <message>
        <source>{named} and {count} more</source>
        <translation>{named} y {count} más</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Counterfoil {version} is there. {notes}</source>
        <translation>Counterfoil {version} está disponible. {notes}</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Descargar…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation>Omitir esta versión</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation><numerusform>%n línea</numerusform><numerusform>%n líneas</numerusform></translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 línea</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>No está en este equipo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Hoy {time}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Ayer {time}</translation>
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
        <translation>Todo</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Campana</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Facturas de proveedores</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Notas de crédito</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Eliminar la vista</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Lo eliminado</translation>
    </message>
    <message>
        <source>Deletion of {view}</source>
        <translation>Eliminación de {view}</translation>
    </message>
    <message>
        <source>Everyone sees {view} now</source>
        <translation>Todos ven ahora {view}</translation>
    </message>
    <message>
        <source>Find a view</source>
        <translation>Buscar una vista</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Fuego</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Bandera</translation>
    </message>
    <message>
        <source>Group by…</source>
        <translation>Agrupar por…</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Corazón</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icono</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>Move the view to the back</source>
        <translation>Mover la vista hacia atrás</translation>
    </message>
    <message>
        <source>Move the view to the front</source>
        <translation>Mover la vista hacia delante</translation>
    </message>
    <message>
        <source>Move to the back</source>
        <translation>Mover hacia atrás</translation>
    </message>
    <message>
        <source>Move to the front</source>
        <translation>Mover hacia delante</translation>
    </message>
    <message>
        <source>Name of the new view</source>
        <translation>Nombre de la vista nueva</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Sin sincronizar</translation>
    </message>
    <message>
        <source>Only you see {view} now</source>
        <translation>Ahora solo usted ve {view}</translation>
    </message>
    <message>
        <source>Order of views</source>
        <translation>Orden de las vistas</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Presupuestos</translation>
    </message>
    <message>
        <source>Rename the view…</source>
        <translation>Cambiar el nombre de la vista…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset the view</source>
        <translation>Restablecer la vista</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>Guardar como vista nueva…</translation>
    </message>
    <message>
        <source>Save as my own view…</source>
        <translation>Guardar como vista propia…</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Guardar la vista</translation>
    </message>
    <message>
        <source>Share the view, or keep it to oneself</source>
        <translation>Compartir la vista o dejarla solo para mí</translation>
    </message>
    <message>
        <source>Share with everyone</source>
        <translation>Compartir con todos</translation>
    </message>
    <message>
        <source>Show it to me alone</source>
        <translation>Mostrar solo a mí</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Por aprobar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>View {view}</source>
        <translation>Vista {view}</translation>
    </message>
    <message>
        <source>View: {view}</source>
        <translation>Vista: {view}</translation>
    </message>
    <message>
        <source>{view} deleted</source>
        <translation>Se eliminó {view}</translation>
    </message>
    <message>
        <source>{view} names what is no longer there: {fields}. It is left out.</source>
        <translation>{view} usa campos que ya no existen: {fields}. Se omiten.</translation>
    </message>
    <message>
        <source>{view} saved</source>
        <translation>Se guardó {view}</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>Next record of the list</source>
        <translation>Registro siguiente de la lista</translation>
    </message>
    <message>
        <source>Previous record of the list</source>
        <translation>Registro anterior de la lista</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Close the record</source>
        <translation>Cerrar el registro</translation>
    </message>
    <message>
        <source>Compact rows in all lists</source>
        <translation>Filas compactas en todas las listas</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Earlier imports…</source>
        <translation>Importaciones anteriores…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Everything is shown at {percent} % from the next start.</source>
        <translation>Todo se mostrará al {percent} % a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Export unsent work…</source>
        <translation>Exportar el trabajo no enviado…</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Go to {records}</source>
        <translation>Ir a {records}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Import {records}…</source>
        <translation>Importar {records}…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>New record here</source>
        <translation>Crear registro aquí</translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation>Crear {record}</translation>
    </message>
    <message>
        <source>Normal rows in all lists</source>
        <translation>Filas normales en todas las listas</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Roomy rows in all lists</source>
        <translation>Filas amplias en todas las listas</translation>
    </message>
    <message>
        <source>Save support file…</source>
        <translation>Guardar archivo de soporte…</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings: {page}</source>
        <translation>Ajustes: {page}</translation>
    </message>
    <message>
        <source>Show sync log</source>
        <translation>Mostrar historial de sincronización</translation>
    </message>
    <message>
        <source>Show sync status</source>
        <translation>Mostrar estado de sincronización</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in to another organisation…</source>
        <translation>Iniciar sesión en otra organización…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Cerrar sesión…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Alternar entre claro y oscuro</translation>
    </message>
    <message>
        <source>Switch single-letter shortcuts off</source>
        <translation>Desactivar los atajos de una letra</translation>
    </message>
    <message>
        <source>Switch single-letter shortcuts on</source>
        <translation>Activar los atajos de una letra</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Tema del sistema</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Tamaño normal</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densidad</translation>
    </message>
    <message>
        <source>preferences options configure</source>
        <translation>preferencias opciones configurar</translation>
    </message>
    <message>
        <source>zoom size scale font</source>
        <translation>zoom tamaño escala fuente letra</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Counterfoil goes on</source>
        <translation>Counterfoil sigue en marcha</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Enlace copiado</translation>
    </message>
    <message>
        <source>Open Counterfoil</source>
        <translation>Abrir Counterfoil</translation>
    </message>
    <message>
        <source>Open another window</source>
        <translation>Abrir otra ventana</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Abrir en una ventana</translation>
    </message>
    <message>
        <source>Open or quit it by its icon in the tray.</source>
        <translation>Puede abrirlo o salir desde su icono en la bandeja del sistema.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Show crash reports</source>
        <translation>Mostrar informes de fallos</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>{count} for you</source>
        <translation>{count} para usted</translation>
    </message>
    <message>
        <source>{count} links copied</source>
        <translation>{count} enlaces copiados</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Your role has changed. What you may not see any more was taken off this computer.</source>
        <translation>Su rol ha cambiado. Lo que ya no puede ver se ha quitado de este equipo.</translation>
    </message>
</context>
</TS>
