"""The screens of sales that are made by hand: the board of deals."""
