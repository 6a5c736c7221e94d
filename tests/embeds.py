"""What must hold of each embed: what it weighs, where its links lead, and what its policy allows."""

from html.parser import HTMLParser
from urllib.parse import urljoin

from benchmarks.encoded import brotli_size
from mkdocs_calculators import policy

FIRST_VIEW = 40_000
"""Bytes with brotli 11 for all that a frame asks for before anyone touches it. No Python is among them."""
LOADED = ("stylesheet", "icon")


class Page(HTMLParser):
    """An embed as a browser reads it."""

    def __init__(self, address: str, html: str) -> None:
        """`address` is from the top of the site, as `embed/fees/`."""
        super().__init__()
        self.address = address
        self.loads: list[str] = []
        """What it loads at once, from the top of the site."""
        self.scripts: list[str] = []
        self.links: list[tuple[str, str]] = []
        """Each link with its target."""
        self.base: dict[str, str] = {}
        self.policy = ""
        self.lang = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep what the checks ask for."""
        values = {name: value or "" for name, value in attrs}
        if tag == "html":
            self.lang = values.get("lang", "")
        if tag == "base":
            self.base = values
        if tag == "meta" and values.get("http-equiv") == "Content-Security-Policy":
            self.policy = values["content"]
        if tag == "a" and "href" in values:
            self.links.append((values["href"], values.get("target", self.base.get("target", ""))))
        if tag == "script" and "src" in values:
            self.scripts.append(self.here(values["src"]))
        if values.get("src") or (tag == "link" and values.get("rel") in LOADED):
            self.loads.append(self.here(values.get("src") or values["href"]))

    def here(self, address: str) -> str:
        """An address in the page, from the top of the site."""
        return urljoin(f"https://x/{self.address}", address).removeprefix("https://x/")


def faults(address: str, files: dict[str, bytes], language: str = "en") -> list[str]:
    """What is wrong with the embed in this language at this address, among the files of the site that embeds have."""
    html = files[f"{address}index.html"].decode()
    page = Page(address, html)
    found = []
    if page.policy != policy.in_embed():
        found.append(f"its policy is {page.policy!r}")
    if page.lang != language:
        found.append("it does not say its language")
    if page.base != {"target": "_blank"}:
        found.append(f"its base is {page.base}")
    if not page.scripts or "/trusted-" not in page.scripts[0]:
        found.append("the script that guards all others is not the first")
    found += [
        f"{href} opens {target or 'here'}" for href, target in page.links if (target == "_self") != href.startswith("#")
    ]
    found += [f"{each} is not below /embed/files/" for each in page.loads if not each.startswith("embed/files/")]
    found += [f"{each} is not there" for each in page.loads if each not in files]
    weight = sum(brotli_size(files[each]) for each in {*page.loads, f"{address}index.html"} & files.keys())
    if weight > FIRST_VIEW:
        found.append(f"its first view is {weight:,} bytes, {weight - FIRST_VIEW:,} too many")
    return [f"{address}: {each}" for each in found]
