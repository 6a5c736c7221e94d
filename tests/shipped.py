"""What must hold of the parts that the site is made of. Each check returns the faults that it finds."""

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from mkdocs_calculators.shipped import Component, parts_of

BROKEN = Path(__file__).parent / "broken" / "shipped"
SHORTEST = 400
"""Characters. No licence in full is shorter."""
BUNDLED = re.compile(r".*node_modules/((?:@[^/]+/)?[^/]+)/")
ICON = re.compile(r'<svg[^>]* viewBox="0 0 24 24"[^>]*>(.*?)</svg>', re.DOTALL)
"""How the theme draws an icon. Our own drawings have other sizes."""


def addresses(site: Path) -> Iterator[str]:
    """Each file of a built site, by its address."""
    return (path.relative_to(site).as_posix() for path in sorted(site.rglob("*")) if path.is_file())


def strangers(site: Path, every: Sequence[Component]) -> list[str]:
    """Files that no part accounts for."""
    return [f"{address} belongs to no part" for address in addresses(site) if not parts_of(address, every)]


def unused(sites: Sequence[Path], every: Sequence[Component]) -> list[str]:
    """Parts that are in no file."""
    found = {part.name for site in sites for address in addresses(site) for part in parts_of(address, every)}
    return [f"{component.name} is in no file" for component in every if component.name not in found]


def bundled(site: Path, every: Sequence[Component]) -> list[str]:
    """Packages that a bundle holds, as its map says, and that are no part."""
    names = {component.name for component in every}
    found = []
    for path in sorted(site.rglob("*.map")):
        packages = {
            package[1]
            for source in json.loads(path.read_text("utf-8"))["sources"]
            if (package := BUNDLED.match(source))
        }
        found += [f"{path.name} holds {package}, which is no part" for package in sorted(packages - names)]
    return found


def drawn(site: Path, folders: Sequence[Path]) -> list[str]:
    """Icons in pages that stand in none of these folders."""
    known = [path.read_text("utf-8") for folder in folders for path in folder.rglob("*.svg")]
    inside = {match[1] for text in known if (match := re.search(r"<svg[^>]*>(.*)</svg>", text, re.DOTALL))}
    found: dict[str, str] = {}
    for page in sorted(site.rglob("*.html")):
        for icon in ICON.findall(page.read_text("utf-8")):
            found.setdefault(icon, page.relative_to(site).as_posix())
    return [f"{page} draws {icon!r}, which is in no set" for icon, page in found.items() if icon not in inside]


def without_licence(every: Sequence[Component]) -> list[str]:
    """Parts whose licence is not there in full."""
    return [
        f"{component.name} has no licence text"
        for component in every
        if not component.texts
        or not all(path.is_file() for path in component.texts)
        or len(component.text) < SHORTEST
        or not component.licence
    ]
