"""Books as files of other programs: taken in with a look before anything is written, and written out."""
