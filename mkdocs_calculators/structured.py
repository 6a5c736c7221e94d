"""What a page says of itself to machines: schema.org data as JSON-LD, which is data and no script."""

import json
import re
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from .fence import page_key


def of_page(page: Page, config: MkDocsConfig, language: str = "en") -> str:
    """The JSON-LD of a page that MkDocs renders, in this language."""
    source = source_of(page_key(page.file.src_uri))
    return data(
        title=str(page.meta.get("title") or page.title),
        description=str(page.meta.get("description") or config.site_description),
        address=page.canonical_url or "",
        home=config.site_url or "",
        site=config.site_name,
        source=source,
        checked=source.checked.isoformat() if source else "",
        language=language,
    )


def data(
    *,
    title: str,
    description: str,
    address: str,
    home: str,
    site: str,
    source: Any,
    checked: str,
    language: str = "en",
) -> str:
    """The JSON-LD of a page, safe to stand inside of `<script type="application/ld+json">`.

    `source` is the `Source` that the page retells, or None; `checked` is the day it was last compared with it.
    Addresses are public ones.
    """
    website = {"@type": "WebSite", "@id": f"{home}#site", "name": site, "url": home, "inLanguage": "en"}
    page: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": ["WebPage", "Article"] if source else "WebPage",
        "@id": f"{address}#page",
        "url": address,
        "name": title,
        "headline": title,
        "description": description,
        "inLanguage": language,
        "isAccessibleForFree": True,
        "isPartOf": website,
    }
    if source:
        page["isBasedOn"] = {"@type": "CreativeWork", "name": source.title, "datePublished": iso(source.published)}
        page["temporalCoverage"] = iso(source.published)
        page["lastReviewed"] = checked
    return json.dumps(page, ensure_ascii=False, indent=1).replace("<", "\\u003c")


MONTHS = "January February March April May June July August September October November December".split()


def iso(published: str) -> str:
    """A month or a day as machines write it.

    >>> iso("May 2017"), iso("25 September 2024")
    ('2017-05', '2024-09-25')
    """
    found = re.fullmatch(r"(?:(\d+) )?(\w+) (\d{4})", published)
    if not found or found[2] not in MONTHS:
        raise ValueError(f"{published!r} is no month and no day: write “May 2017” or “25 September 2024”")
    day, month, year = found.groups()
    return f"{year}-{MONTHS.index(month) + 1:02}" + (f"-{int(day):02}" if day else "")


def source_of(key: str) -> Any:
    """The source that a page retells, by its key; None for pages of our own."""
    from calculators.shared.sources import ARTICLE, REPORT

    sources = (REPORT, ARTICLE)
    named = next((source for source in sources if key in source.names), None)
    return named or (REPORT if key.isdigit() else None)
