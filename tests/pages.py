"""Built pages as tests read them: their ids, their links and their words."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urldefrag, urljoin


@dataclass
class BuiltPage(HTMLParser):
    """One page of the built site."""

    address: str
    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    downloads: list[str] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    __hash__ = None  # type: ignore[assignment]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep what the tests ask for."""
        values = {name: value or "" for name, value in attrs}
        if "id" in values:
            self.ids.append(values["id"])
        if tag == "a" and "href" in values:
            (self.downloads if "download" in values else self.links).append(values["href"])
        self.sources += [values[name] for name in ("src", "srcset", "data", "poster") if values.get(name)]
        if tag == "link" and "href" in values and values.get("rel") != "canonical":
            self.sources.append(values["href"])

    def handle_data(self, data: str) -> None:
        """Keep the words."""
        self.text.append(data)


def read(site: Path) -> dict[str, BuiltPage]:
    """Every page of a site by its address from the top ("chapter-3/").

    Single files are for saving, and embeds for the pages of others: see `embeds`.
    """
    return in_files(
        site, set(site.rglob("*.html")) - set(site.glob("single/*.html")) - set(site.glob("embed/**/*.html"))
    )


def embeds(site: Path) -> dict[str, BuiltPage]:
    """Every page that partners show in a frame, by its address ("embed/fees/")."""
    return in_files(site, set(site.glob("embed/**/*.html")))


def in_files(site: Path, files: Iterable[Path]) -> dict[str, BuiltPage]:
    """The pages in these files of a site, in the order of their addresses."""
    found = {}
    for path in sorted(files):
        address = path.relative_to(site).as_posix().removesuffix("index.html")
        found[address] = page = BuiltPage(address)
        page.feed(path.read_text("utf-8"))
    assert found, f"no page was built in {site}"
    return found


def dead_links(pages: dict[str, BuiltPage]) -> list[str]:
    """Links inside the site that land nowhere: on no page, or on no id of it."""
    dead = []
    for page in pages.values():
        if page.address == "404.html":
            continue  # its addresses are absolute, because it is shown at any depth
        for link in page.links:
            if "://" in link or link.startswith(("mailto:", "/")):
                continue
            address, anchor = urldefrag(urljoin(f"http://site/{page.address}", link).removeprefix("http://site/"))
            address = address.partition("?")[0]
            if address not in pages:
                dead.append(f"{page.address}: {link} leads to no page")
            elif anchor and anchor not in pages[address].ids:
                dead.append(f"{page.address}: {link} lands on no id")
    return dead
