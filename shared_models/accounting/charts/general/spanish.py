"""The general chart in Spanish: every name of it by what it names."""

NAMES = """
chart | General (similar a las NIIF)
form | Declaración del IVA
group 10 | Tesorería
group 12 | Deudores
group 13 | Existencias
group 14 | Otros activos corrientes
group 15 | Gastos anticipados
group 16 | IVA soportado
group 17 | Inmovilizado material
group 18 | Inmovilizado intangible
group 19 | Activos financieros a largo plazo
group 20 | Acreedores
group 21 | Otros pasivos corrientes
group 22 | IVA repercutido
group 23 | Pasivos a largo plazo
group 30 | Patrimonio neto
group 40 | Ingresos por ventas
group 45 | Otros ingresos
group 50 | Coste de las ventas
group 60 | Personal
group 61 | Locales
group 62 | Oficina
group 63 | Gastos comerciales
group 64 | Viajes y vehículos
group 65 | Administración
group 68 | Amortizaciones
group 70 | Gastos financieros
group 80 | Impuestos sobre beneficios
1000 | Caja
1010 | Caja chica
1100 | Cuenta bancaria
1110 | Segunda cuenta bancaria
1120 | Cuenta de ahorro
1150 | Cobros con tarjeta en camino
1190 | Traspasos entre cuentas propias
1200 | Clientes
1210 | Deudores, partes vinculadas
1220 | Trabajos realizados pendientes de facturar
1290 | Deterioro de créditos de dudoso cobro
1300 | Mercaderías
1310 | Materias primas y suministros
1320 | Productos en curso
1330 | Productos terminados
1390 | Deterioro de existencias
1400 | Anticipos a proveedores
1410 | Anticipos al personal
1420 | Fianzas entregadas
1430 | Otros deudores
1440 | Impuesto sobre beneficios a devolver
1450 | Inversiones a corto plazo
1490 | Partidas pendientes de aplicación
1500 | Gastos pagados por anticipado
1510 | Alquileres pagados por anticipado
1520 | Seguros pagados por anticipado
1600 | IVA soportado
1610 | IVA soportado por inversión del sujeto pasivo
1620 | IVA de importación pagado en aduana
1690 | IVA soportado aún no deducible
1700 | Terrenos
1710 | Edificios
1711 | Amortización acumulada de edificios
1720 | Instalaciones y maquinaria
1721 | Amortización acumulada de instalaciones y maquinaria
1730 | Vehículos
1731 | Amortización acumulada de vehículos
1740 | Mobiliario
1741 | Amortización acumulada de mobiliario
1750 | Equipos informáticos y de oficina
1751 | Amortización acumulada de equipos informáticos
1760 | Mejoras en locales alquilados
1761 | Amortización acumulada de mejoras en locales
1770 | Activos arrendados
1771 | Amortización acumulada de activos arrendados
1780 | Inmovilizado en curso y anticipos
1800 | Fondo de comercio
1810 | Programas informáticos
1811 | Amortización acumulada de programas informáticos
1820 | Patentes, marcas y licencias
1821 | Amortización acumulada de patentes y licencias
1830 | Desarrollo
1831 | Amortización acumulada de desarrollo
1900 | Participaciones en otras empresas
1910 | Préstamos concedidos a largo plazo
1920 | Activos por impuestos diferidos
1930 | Fianzas a largo plazo
2000 | Proveedores
2010 | Acreedores, partes vinculadas
2020 | Compras recibidas pendientes de facturar
2050 | Tarjeta de crédito
2100 | Anticipos de clientes
2110 | Ingresos anticipados
2120 | Gastos devengados pendientes de pago
2130 | Remuneraciones pendientes de pago
2140 | Retenciones y seguridad social a pagar
2150 | Aportaciones a pensiones a pagar
2160 | Impuesto sobre beneficios a pagar
2170 | Dividendos a pagar
2180 | Préstamos a corto plazo
2185 | Parte a corto plazo de préstamos a largo plazo
2190 | Provisiones a corto plazo
2195 | Vales regalo pendientes
2199 | Otros acreedores
2200 | IVA repercutido
2210 | IVA repercutido por inversión del sujeto pasivo
2250 | Hacienda, liquidación del IVA
2290 | IVA repercutido aún no devengado
2300 | Préstamos bancarios
2310 | Préstamos de los socios
2320 | Pasivos por arrendamiento
2330 | Provisiones a largo plazo
2340 | Obligaciones por pensiones
2350 | Pasivos por impuestos diferidos
3000 | Capital social
3010 | Prima de emisión
3020 | Reserva legal
3030 | Otras reservas
3040 | Reserva de revalorización
3050 | Aportaciones de los propietarios
3060 | Retiradas de los propietarios
3080 | Dividendos acordados
3100 | Resultados de ejercicios anteriores
3200 | Resultado del ejercicio
3900 | Saldos de apertura
4000 | Ventas de mercaderías
4010 | Prestaciones de servicios
4020 | Ventas de mercaderías, tipo reducido
4030 | Ventas de bienes al extranjero
4040 | Ventas de servicios al extranjero
4050 | Ventas exentas
4060 | Suscripciones
4100 | Portes cobrados a clientes
4200 | Descuentos por pronto pago concedidos
4210 | Devoluciones y rappels
4500 | Ingresos por alquileres
4510 | Subvenciones
4520 | Beneficios en la venta de inmovilizado
4530 | Créditos incobrables recuperados
4580 | Recargos e intereses de demora cobrados
4590 | Otros ingresos
4600 | Diferencias positivas de cambio, realizadas
4610 | Diferencias positivas de cambio, no realizadas
4700 | Intereses cobrados
4710 | Dividendos cobrados
5000 | Coste de los bienes vendidos
5010 | Compras de mercaderías
5020 | Consumo de materias primas y suministros
5030 | Subcontratistas
5040 | Mano de obra directa
5050 | Portes de compras
5060 | Derechos de aduana
5070 | Variación de existencias
5080 | Depreciación de existencias
5090 | Envases y embalajes
5100 | Descuentos por pronto pago obtenidos
6000 | Sueldos y salarios
6010 | Seguridad social a cargo de la empresa
6020 | Aportaciones a pensiones
6030 | Gratificaciones
6040 | Formación
6050 | Selección de personal
6060 | Otros gastos de personal
6100 | Alquiler
6110 | Electricidad, calefacción y agua
6120 | Reparaciones y mantenimiento
6130 | Limpieza
6140 | Seguros
6150 | Impuesto sobre bienes inmuebles
6200 | Material de oficina
6210 | Correo y mensajería
6220 | Teléfono e internet
6230 | Suscripciones de programas
6240 | Alojamiento y nube
6250 | Pequeño equipo
6260 | Libros y revistas
6300 | Publicidad
6310 | Ferias y eventos
6320 | Sitio web
6330 | Atenciones a clientes
6340 | Comisiones de venta
6350 | Comisiones de medios de pago
6360 | Portes de ventas
6400 | Viajes
6410 | Alojamiento y comidas
6420 | Combustible
6430 | Reparación y seguro de vehículos
6440 | Arrendamiento de vehículos
6500 | Asesoría jurídica
6510 | Contabilidad y auditoría
6520 | Consultoría
6530 | Cuotas de asociaciones
6540 | Licencias y permisos
6550 | Gastos bancarios
6560 | Créditos incobrables
6570 | Variación del deterioro de créditos
6580 | Donaciones
6590 | Multas y sanciones
6600 | Investigación
6690 | Otros gastos
6700 | Diferencias negativas de cambio, realizadas
6710 | Diferencias negativas de cambio, no realizadas
6720 | Diferencias de redondeo
6730 | Diferencias de caja
6740 | Pérdidas en la venta de inmovilizado
6800 | Amortización de edificios
6810 | Amortización de instalaciones y maquinaria
6820 | Amortización de vehículos
6830 | Amortización de mobiliario y equipos
6840 | Amortización de activos arrendados
6850 | Amortización del inmovilizado intangible
6860 | Deterioro de valor
7000 | Intereses de préstamos
7010 | Intereses de arrendamientos
7020 | Gastos de formalización de préstamos
8000 | Impuesto sobre beneficios del ejercicio
8010 | Impuesto diferido
8020 | Impuesto sobre beneficios de ejercicios anteriores
sheet a | Activo
sheet a.n | Activo no corriente
sheet a.n.ppe | Inmovilizado material
sheet a.n.intangible | Inmovilizado intangible
sheet a.n.financial | Activos financieros a largo plazo
sheet a.c | Activo corriente
sheet a.c.inventories | Existencias
sheet a.c.receivables | Deudores comerciales
sheet a.c.tax | Impuestos a recuperar
sheet a.c.other | Otros activos corrientes
sheet a.c.prepaid | Gastos anticipados
sheet a.c.cash | Tesorería
sheet l | Patrimonio neto y pasivo
sheet l.e | Patrimonio neto
sheet l.e.capital | Capital y reservas
sheet l.e.retained | Resultados de ejercicios anteriores
sheet l.e.result | Resultado del ejercicio
sheet l.e.opening | Saldos de apertura por cancelar
sheet l.n | Pasivo no corriente
sheet l.c | Pasivo corriente
sheet l.c.payables | Acreedores comerciales
sheet l.c.cards | Tarjetas de crédito
sheet l.c.tax | Impuestos a pagar
sheet l.c.other | Otros pasivos corrientes
profit revenue | Ingresos por ventas
profit cost_of_sales | Coste de las ventas
profit gross | Resultado bruto
profit other_income | Otros ingresos
profit staff | Gastos de personal
profit other_costs | Otros gastos de explotación
profit depreciation | Amortizaciones
profit operating | Resultado de explotación
profit finance_income | Ingresos financieros
profit finance_costs | Gastos financieros
profit before_tax | Resultado antes de impuestos
profit income_tax | Impuesto sobre beneficios
profit result | Resultado del ejercicio
tax vat20 | IVA 20 %
tax vat10 | IVA 10 %
tax vat0 | IVA 0 %
tax vat_exempt | Exento
tax vat_export | Exportación de bienes
tax vat_abroad | Servicios a empresas extranjeras
tax pvat20 | IVA soportado 20 %
tax pvat10 | IVA soportado 10 %
tax pvat0 | IVA soportado 0 %
tax prc20 | Inversión del sujeto pasivo 20 %
tax pimport | Importación, IVA pagado en aduana
note vat_exempt | Exento de IVA.
note vat_export | Exportación exenta de IVA.
note vat_abroad | Inversión del sujeto pasivo.
rule export_goods | Bienes a clientes extranjeros
rule service_abroad | Servicios a empresas extranjeras
rule import_goods | Bienes de proveedores extranjeros
rule service_from_abroad | Servicios de proveedores extranjeros
journal SAL | Ventas
journal PUR | Compras
journal BNK | Banco
journal CSH | Caja
journal GEN | General
journal OPN | Apertura
box 1 | Ventas sujetas, base
box 2 | Cuota de las ventas
box 3 | Ventas al cero por ciento y exportaciones
box 4 | Ventas exentas
box 5 | Servicios sujetos en el país del cliente
box 6 | Compras con inversión del sujeto pasivo, base
box 7 | Cuota de esas compras
box 8 | Cuota devengada
box 9 | Compras sujetas, base
box 10 | Cuota soportada
box 11 | A ingresar
"""
