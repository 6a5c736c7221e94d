"""What a content system asks for when somebody pastes the address of an embed: its oEmbed description (oembed.com).

WordPress shows what an unknown provider describes in a frame with `sandbox="allow-scripts"`, and takes all but a few
attributes away. It follows public addresses only, so a site without one has no descriptions.
"""

import json
from html import escape

FILE = "oembed.json"
"""Stands beside each embed page."""
WIDTH, HEIGHT = 680, 640
"""Pixels, which oEmbed asks for. A frame without our loader does not grow, so this holds a question and its buttons."""
A_DAY = 86_400


def address(page: str) -> str:
    """Where the description of an embed page is.

    >>> address("embed/fees/"), address("embed/fees/2017.1/")
    ('embed/fees/oembed.json', 'embed/fees/2017.1/oembed.json')
    """
    return f"{page}{FILE}"


def description(page: str, title: str, *, site_url: str, site_name: str) -> bytes:
    """The description of the embed page at this address from the top of the site. `site_url` is the site's public one."""
    said = {
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": site_name,
        "provider_url": site_url,
        "cache_age": A_DAY,
        "width": WIDTH,
        "height": HEIGHT,
        "html": frame(f"{site_url}{page}", title),
    }
    return json.dumps(said, ensure_ascii=False, indent=1).encode()


def frame(page: str, title: str) -> str:
    """The frame, with its size in attributes, and nothing in it: WordPress knows no other."""
    return (
        f'<iframe src="{escape(page)}" title="{escape(title)}" width="{WIDTH}" height="{HEIGHT}" frameborder="0" '
        'sandbox="allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals" '
        'loading="lazy" referrerpolicy="no-referrer"></iframe>'
    )
