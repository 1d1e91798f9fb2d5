"""Which records can be looked at as a board, and the id of the place that shows it."""

BOARDS = {"deal": "board", "lead": "lead_board"}
