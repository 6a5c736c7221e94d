"""`python -m calculators`: see calculators/command_line."""

import sys

from calculators.command_line.commands import main

if __name__ == "__main__":
    sys.exit(main())
