"""What screens derive from the declarations: columns, texts, tones, editors, forms. A new record needs no line here."""
