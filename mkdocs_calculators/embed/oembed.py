"""What a content system asks for when somebody pastes the address of an embed: its oEmbed description (oembed.com).

WordPress shows what an unknown provider describes in a frame with `sandbox="allow-scripts"`, and takes away what it does
not know. It follows public addresses only, so a site without one has no descriptions.
"""

import json
import re
from collections.abc import Mapping
from html import unescape

from . import frame

FILE = "oembed.json"
"""Stands beside each embed page."""
WIDTH, HEIGHT = 680, 640
"""Pixels, which oEmbed asks for. A frame without our loader does not grow, so this holds a question and its buttons."""
A_DAY = 86_400
TITLE = re.compile(r"<title>([^<]+)</title>")


def link(page: str, site_url: str, *, released: bool) -> str:
    """What a page names its description by; nothing where there is none.

    A released page knows no host, so it says where its description is from there: not every content system follows that.

    >>> link("embed/fees/", "https://guide.example/", released=False), link("embed/fees/2017.1/", "", released=True)
    ('https://guide.example/embed/fees/oembed.json', 'oembed.json')
    """
    if released:
        return FILE
    return f"{site_url}{page}{FILE}" if site_url else ""


def descriptions(site: Mapping[str, bytes], *, site_url: str, site_name: str) -> dict[str, bytes]:
    """The description of each embed page among these files, by its address. `site_url` is public, or there are none."""
    found = {}
    for name, content in site.items():
        page = name.removesuffix("index.html")
        title = TITLE.search(content.decode()) if page != name and site_url else None
        if title:
            found[f"{page}{FILE}"] = description(page, unescape(title[1]), site_url=site_url, site_name=site_name)
    return found


def description(page: str, title: str, *, site_url: str, site_name: str) -> bytes:
    """The description of the embed page at this address from the top of the site."""
    said = {
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": site_name,
        "provider_url": site_url,
        "cache_age": A_DAY,
        "width": WIDTH,
        "height": HEIGHT,
        "html": frame.code(f"{site_url}{page}", title, width=WIDTH, height=HEIGHT),
    }
    return json.dumps(said, ensure_ascii=False, indent=1).encode()
