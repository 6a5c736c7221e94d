"""`make mutate`: change the rules one place at a time, and see that a sentence of the calculator fails each time."""
