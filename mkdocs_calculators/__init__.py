"""The build: puts calculators into the site. A thin MkDocs plugin over plain functions.

`calculators` is imported inside of functions only: while the site is served, each build loads it anew.
"""
