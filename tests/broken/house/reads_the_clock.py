"""Asks what day it is."""
from datetime import date

today = date.today()
