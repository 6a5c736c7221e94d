"""`make bench`: how fast the calculators answer, measured in a real Chromium beside two other builds of the same page."""
