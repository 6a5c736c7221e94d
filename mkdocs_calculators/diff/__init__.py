"""`python -m mkdocs_calculators diff`: what changes for readers between two revisions, or two days, in words.

`export` runs inside of one revision and knows its kit; `revisions` starts it. `outcomes`, `families` and `compare` know
nothing but what it exported, and `report` writes that down.
"""
