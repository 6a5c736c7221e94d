"""Imports another calculator."""
from .fees import rule
from .kit import Answers
