"""The page “What a visit costs”: bytes and requests of a visit, and of a million visitors a month, from the built site.

Sizes are those with gzip, as most servers send, and with the heads of the answers. How many of a hundred visitors do what
is an assumption, and stands here once. The page is written before the site is built, so its numbers are filled in last.
"""

import gzip
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from .faults import Fault
from .hashed import immutable
from .policy import headers
from .search import INDEX

PAGE = Path("scale", "index.html")
CHAPTER, INSTANT, NEEDS_PYTHON = "chapter-4", "entry_visa", "fees"
"""Where the visit begins, a calculator there that answers at once, and one that needs Python."""
BY_SCRIPT = "sitemap.xml"
"""What the theme's script asks for by itself, with the first page."""
STATUS_LINE = len("HTTP/1.1 200 OK\r\n\r\n")

VISITORS = 1_000_000
FIRST, FURTHER, AT_ONCE, WITH_PYTHON, AGAIN = 100, 200, 40, 30, 25
"""Of a hundred visitors: first pages, further chapters, answers at once, answers that load Python, later visits."""
CENTS = (1, 10)
"""For a gigabyte: an example to reckon with, and nobody's price."""

NAMED = re.compile(r'<(?:script|img)[^>]* src="([^"]+)"|<link(?=[^>]* rel="(?:stylesheet|icon)")[^>]* href="([^"]+)"')
RUNTIME = r'<policy-calculator name="{name}"[^>]* data-runtime="([^"]*)"'
ONLY_ONLINE = """
!!! note "Only on the website"

    This is the downloaded copy, which loads nothing from a server.
    The numbers stand on the website that your copy came from.
"""

VISIT = """
<div class="table" id="scale-visit-list" markdown>

**What a visitor loads**

| What the visitor does | Requests | Bytes |
| --- | --- | --- |
| Opens a first page, here chapter 4 | {scale-first-requests} | {scale-first-size} |
| Reads on: each further chapter | {scale-further-requests} | {scale-further-size} |
| Gets an answer at once, from the first calculator | {scale-instant-requests} | {scale-instant-size} |
| Gets an answer that needs Python, for the first time | {scale-python-requests} | {scale-python-size} |
| Opens the first page again on another day | {scale-again-requests} | {scale-again-size} |

</div>
"""
MONTH = """
<div class="table" id="scale-month-list" markdown>

**A million visitors in a month**

| What they do | How often, of 100 visitors | Gigabytes |
| --- | --- | --- |
| Open a first page | {scale-first-often} | {scale-first-total} |
| Read a further chapter | {scale-further-often} | {scale-further-total} |
| Get an answer at once | {scale-instant-often} | {scale-instant-total} |
| Get an answer that needs Python | {scale-python-often} | {scale-python-total} |
| Come back on another day | {scale-again-often} | {scale-again-total} |
| All of it | | {scale-all-total} |

</div>

An example: at {scale-cheap} cent for a gigabyte that is €{scale-least} a month, and at {scale-dear} cents €{scale-most}.
"""
HITS = """
<div class="table" id="scale-hits-list" markdown>

**What the network answers by itself**

| Of all that is sent | Requests | Bytes |
| --- | --- | --- |
| Files that never change: the network has them | {scale-kept-requests}% | {scale-kept-bytes}% |
| Files that are asked about each time: pages | {scale-asked-requests}% | {scale-asked-bytes}% |

</div>

So the server sees {scale-origin-requests} requests in a month, which is {scale-origin-second} in a second.
If it says each time that nothing has changed, it sends {scale-origin-total} GB.
"""


class NotMeasured(Fault):
    """The site is not as the page expects it. The message says what to do."""


@dataclass(frozen=True)
class Sent:
    """What a server sends for one step of a visit: bytes and whether each file is kept for ever."""

    files: Mapping[str, int]
    """The bytes of each answer, by the address of its file."""
    often: int
    """Of a hundred visitors."""

    @property
    def size(self) -> int:
        """Bytes of all answers."""
        return sum(self.files.values())

    @property
    def month(self) -> int:
        """Bytes of a month."""
        return self.size * self.often * VISITORS // 100

    def month_of(self, *, kept: bool) -> tuple[int, int]:
        """Requests and bytes of a month, for files that never change or for the others."""
        sizes = [size for name, size in self.files.items() if immutable(name) == kept]
        return len(sizes) * self.often * VISITORS // 100, sum(sizes) * self.often * VISITORS // 100


@dataclass(frozen=True)
class Measured:
    """What a built site sends."""

    site: Path

    @cached_property
    def steps(self) -> dict[str, Sent]:
        """Each step of a visit."""
        first, runtime = first_visit(self.site, CHAPTER), self.runtime(NEEDS_PYTHON)
        others = [path.parent.name for path in sorted(self.site.glob("chapter-*/index.html"))]
        further = {f"{name}/index.html": self.sent(f"{name}/index.html") for name in others if name != CHAPTER}
        instant = [runtime["walk"], self.runtime(INSTANT)["graph"]]
        python = [runtime["python"], runtime["worker"], runtime["archive"], *self.below(runtime["pyodide"])]
        return {
            "first": Sent({name: self.sent(name) for name in first}, FIRST),
            "further": Sent({CHAPTER: sum(further.values()) // max(len(further), 1)}, FURTHER),
            "instant": Sent({name: self.sent(name) for name in instant}, AT_ONCE),
            "python": Sent({name: self.sent(name) for name in python}, WITH_PYTHON),
            "again": Sent({name: head(name) for name in first if not immutable(name)}, AGAIN),
        }

    def sent(self, name: str) -> int:
        """Bytes of an answer: the file with gzip, and its head."""
        content = (self.site / name).read_bytes()
        return min(len(content), len(gzip.compress(content, 6))) + head(name)

    def runtime(self, name: str) -> Any:
        """What the page says of the scripts of a calculator. Raises NotMeasured where that is not on the page."""
        page = (self.site / CHAPTER / "index.html").read_text("utf-8")
        found = re.search(RUNTIME.format(name=name), page)
        if not found:
            raise NotMeasured(
                f"docs/{CHAPTER}.md holds no calculator {name}, with which docs/scale.md reckons: "
                "name another one in mkdocs_calculators/scale.py."
            )
        return json.loads(unescape(found[1]))

    def below(self, folder: str) -> list[str]:
        """The files in a folder of the site."""
        return [
            path.relative_to(self.site).as_posix() for path in sorted((self.site / folder).iterdir()) if path.is_file()
        ]


def head(name: str) -> int:
    """Bytes of the head of an answer, as our configurations send it, written out."""
    sent = headers(name) | {"Content-Type": "text/html", "Content-Encoding": "gzip", "ETag": '"0123456789abcdef"'}
    return STATUS_LINE + sum(len(f"{key}: {value}\r\n") for key, value in sent.items())


def first_visit(site: Path, page: str) -> list[str]:
    """The files that a browser loads with a page when nobody touches it."""
    own = f"{page}/index.html"
    found = NAMED.findall((site / own).read_text("utf-8"))
    addresses = [urljoin(f"/{page}/", script or link).lstrip("/") for script, link in found]
    return list(dict.fromkeys([own, *addresses, BY_SCRIPT]))


def numbers(steps: Mapping[str, Sent]) -> dict[str, str]:
    """What stands in the place of each mark."""
    said: dict[str, str] = {}
    for name, step in steps.items():
        said |= {f"{name}-requests": str(len(step.files)), f"{name}-size": size(step.size)}
        said |= {f"{name}-often": str(step.often), f"{name}-total": gigabytes(step.month)}
    total = sum(step.month for step in steps.values())
    cheap, dear = CENTS
    said |= {"all-total": gigabytes(total), "cheap": str(cheap), "dear": str(dear)}
    said |= {"least": euros(total, cheap), "most": euros(total, dear)}
    return said | of_network(steps.values())


def of_network(steps: Iterable[Sent]) -> dict[str, str]:
    """What a content delivery network answers by itself, and what it asks the server."""
    every = list(steps)
    kept, asked = (summed([step.month_of(kept=each) for step in every]) for each in (True, False))
    requests, sent = kept[0] + asked[0], kept[1] + asked[1]
    shares = {
        "kept-requests": 100 * kept[0] // requests,
        "kept-bytes": 100 * kept[1] // sent,
        "asked-requests": 100 - 100 * kept[0] // requests,
        "asked-bytes": 100 - 100 * kept[1] // sent,
    }
    origin = {
        "origin-requests": f"{asked[0]:,}",
        "origin-second": f"{asked[0] / (30 * 86_400):.1f}",
        "origin-total": gigabytes(asked[0] * head("")),
    }
    return {name: str(share) for name, share in shares.items()} | origin


def summed(pairs: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """
    >>> summed([(1, 10), (2, 20)])
    (3, 30)
    """
    return sum(first for first, _ in pairs), sum(second for _, second in pairs)


def size(count: int) -> str:
    """Bytes in words.

    >>> size(1_340), size(104_400), size(3_638_000)
    ('1.3 KB', '104 KB', '3.6 MB')
    """
    if count >= 1_000_000:
        return f"{count / 1_000_000:.1f} MB"
    return f"{count / 1000:.1f} KB" if count < 10_000 else f"{count / 1000:.0f} KB"


def gigabytes(count: int) -> str:
    """
    >>> gigabytes(1_234_567_890_123), gigabytes(1_250_000_000)
    ('1,235', '1.2')
    """
    return f"{count / 1e9:,.0f}" if count >= 1e10 else f"{count / 1e9:.1f}"


def euros(count: int, cents: int) -> str:
    """
    >>> euros(1_000_000_000_000, 5)
    '50'
    """
    return f"{count / 1e9 * cents / 100:,.0f}"


def lists(*, offline: bool) -> dict[str, str]:
    """The parts of the page that hold numbers, by their names."""
    if offline:
        return {"scale-visit": ONLY_ONLINE, "scale-month": "", "scale-hits": ""}
    return {"scale-visit": VISIT, "scale-month": MONTH, "scale-hits": HITS}


def fill_in(site: Path) -> None:
    """Write the numbers onto the page and into the index of the search, where the site has the page.

    Raises NotMeasured where they cannot be found out.
    """
    if not (site / PAGE).exists():
        return
    said = numbers(Measured(site).steps)
    for path in (site / PAGE, site / INDEX):
        filled = re.sub(r"\{scale-([\w-]+)\}", lambda mark: said[mark[1]], path.read_text("utf-8"))
        path.write_text(filled, "utf-8")
