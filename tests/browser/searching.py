"""The search box as a reader uses it."""

from pathlib import Path
from urllib.parse import urlsplit

from .reader import Reader

FIRST = 3
"""How many results a reader looks at. A result is a page, with the sections of it that fit best."""

SHOWN = """() => [...document.querySelectorAll(".md-search-result__item")].map(item =>
  [...item.querySelectorAll("a.md-search-result__link")]
    .filter(link => !link.closest("details:not([open])"))
    .map(link => link.href))"""


STATUS = ".md-search-result__meta"
"""Where Material says how many results there are, and ours that the search loads or did not load."""
INDEX, WORKER = "search/search_index.json", "assets/javascripts/workers/search.*.js"
SCRIPT = "javascripts/search-on-demand-*.js"


def loaded(reader: Reader) -> list[str]:
    """What was asked for only to search, in order: "worker" or "index" for each request."""
    paths = [urlsplit(line.partition(" ")[2]).path for line in reader.requests]
    kinds = {"/assets/javascripts/workers/search.": "worker", f"/{INDEX}": "index"}
    return [kind for path in paths for part, kind in kinds.items() if part in path]


def wait_for_words(reader: Reader, words: str) -> None:
    """Wait until the search says that it is `loading`, or has `failed`. The words stand in the page."""
    said = reader.see(f"script[data-{words}]").get_attribute(f"data-{words}")
    assert said
    reader.see(STATUS).get_by_text(said, exact=True).wait_for()
    assert reader.see(STATUS).get_attribute("role") == "status", "a screen reader is not told"


def wait_until_ready(reader: Reader) -> None:
    """Wait until the search asks for words, in Material's own."""
    reader.see(STATUS).get_by_text("Type to start searching", exact=True).wait_for()


def close(reader: Reader) -> None:
    """Close the search, and wait until it is. Material notices a change of focus a moment later."""
    reader.press("Escape")
    reader.see("#__search:not(:checked)").wait_for(state="attached")
    reader.page.evaluate("() => new Promise(done => setTimeout(done, 20))")


def finds(reader: Reader, target: str) -> None:
    """Wait until a result leads to `target`, from the top of the site."""
    reader.see(f'.md-search-result__link[href*="{target}"]').first.wait_for()


def queries(path: Path) -> list[tuple[str, str]]:
    """What is searched for, and where it must lead."""
    rows = [line for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    return [(query, target) for query, _, target in (row.partition(" | ") for row in rows)]


def results(reader: Reader, query: str) -> list[list[str]]:
    """Search for something: the results in their order, each as the addresses that it shows, from the top of the site."""
    if not reader.is_at(".md-search__input"):
        reader.press("/")
        reader.see(".md-search__input:focus").wait_for()
    paste(reader, "qqqq")  # a word that is on no page, so that the last results go
    reader.see(".md-search-result__item").first.wait_for(state="detached")
    paste(reader, query)
    reader.see(".md-search-result__item").first.wait_for()
    found: list[list[str]] = reader.page.evaluate(SHOWN)
    top = urlsplit(reader.address).path
    return [[link.partition("?")[0].removeprefix(reader.address).removeprefix(top) for link in item] for item in found]


def paste(reader: Reader, text: str) -> None:
    """Put a text into the search box at once: each letter that is typed would show results of its own."""
    reader.press("Control+A")
    reader.page.keyboard.insert_text(text)
    reader.press("End")


def missed(reader: Reader, path: Path) -> list[str]:
    """Queries that do not show their target, or a part of it, in the first results."""
    faults = []
    for query, target in queries(path):
        shown = [link for item in results(reader, query)[:FIRST] for link in item]
        if not any(link == target or link.startswith(f"{target}-") for link in shown):
            faults.append(f"“{query}” shows {', '.join(shown) or 'nothing'}, and not {target}")
    return faults
