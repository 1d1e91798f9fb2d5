"""Files of banks: statements read (CSV, OFX, CAMT, MT940, QIF), payments written (SEPA). Bytes in, plain data out."""
