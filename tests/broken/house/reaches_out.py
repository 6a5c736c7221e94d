from pathlib import Path

from rich.console import Console

from .command_line.printed import outcome

HERE = Path()
TEXT = open("cases.csv").read()
SHOWN = [Console, outcome]
