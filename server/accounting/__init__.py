"""What only a server does with the books: prove that they are whole, and let them leave for other programs."""
