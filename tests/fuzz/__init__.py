"""Bad input, much of it: what visitors, links, partners, files and translators send is grown from what is right.

`python -m tests.fuzz` runs the targets, one after another, and ends with a table; see `make fuzz`. Each target is one
property with what is under test as a parameter, so that a test can give it something that is wrong.
"""
