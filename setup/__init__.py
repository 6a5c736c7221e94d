"""The set-up: fetches what the targets of the Makefile need, each thing once, each pinned with its hash.

It runs before anything is installed, so it uses only the standard library of Python 3.11.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - this is the one place that an older Python reaches
    sys.exit("setup: this is Python %d.%d. Install Python 3.11 or newer." % sys.version_info[:2])  # noqa: UP031
