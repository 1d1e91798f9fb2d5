"""The window's words in other languages: `.ts` as translators edit them, `.qm` as the program reads them."""
