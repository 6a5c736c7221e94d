"""Pages as the lists see them."""

from pathlib import Path

import yaml

from mkdocs_calculators.outline import Pages, nav_order, read

ROOT = Path(__file__).parent.parent
LISTS = Path(__file__).parent / "broken" / "lists"


class _Loader(yaml.SafeLoader):
    """Reads `mkdocs.yml` without what its own tags mean."""


_Loader.add_multi_constructor("", lambda *_: None)


def all_pages() -> Pages:
    """Every page of the site, in the order of the contents."""
    config = yaml.load((ROOT / "mkdocs.yml").read_text("utf-8"), _Loader)
    docs = {path.name: path.read_text("utf-8") for path in sorted((ROOT / "docs").glob("*.md"))}
    return {name: read(name, docs[name]) for name in nav_order(config["nav"]) if name in docs}


def pages_of(**texts: str) -> Pages:
    """Pages of these texts: `pages_of(page="# Page {#page}")`. "_" in a name stands for "-"."""
    files = {f"{name.replace('_', '-')}.md": text for name, text in texts.items()}
    return {file: read(file, text) for file, text in files.items()}
