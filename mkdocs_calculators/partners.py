"""The page for partners: the code that puts a calculator into somebody else's page, for each calculator.

The page and its guides write the address of the site as `WRITTEN`. The build puts the public one in its place, where it
knows one. The builder (`embed-builder.js`) takes the code from the page and only adds options, so it stands once.
"""

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from . import own_pages
from .fence import names
from .outline import Pages, calculator_homes
from .policy import SANDBOX
from .single.file import public

WRITTEN = "https://this-site.example/"
"""How the page writes the address of the site."""

HEIGHT = 640
"""Pixels of a frame that cannot grow: enough for most questions; an outcome scrolls inside."""

WITH_SCRIPT = """\
<script src="{site}embed.js" async referrerpolicy="no-referrer"></script>
<policy-calculator name="{name}"><a href="{site}embed/{name}/">{title}</a></policy-calculator>
"""
WITHOUT_SCRIPT = """\
<iframe src="{site}embed/{name}/" title="{title}" width="100%" height="{height}" frameborder="0" sandbox="{sandbox}"\
 referrerpolicy="no-referrer" loading="lazy"></iframe>
"""
IN_THE_FOLDER = """
!!! note "Only on the website"

    This is the downloaded copy, and nobody can put it into a page.
    Open this page on the website that your copy came from.
"""
NO_ADDRESS = f"""
!!! note "Put the address of this site into the code"

    This copy of the site does not know its own public address.
    Where the code says `{WRITTEN}`, write the address of this site.
"""

CONTRACT = """
The [JSON Schema of all messages](embed/contract.schema.json){ download } says which fields they have.
A [test that you can run](embed/conformance.js){ download } in your own page tells whether our frames keep to it.
"""


def titles(pages: Pages, code: str = own_pages.SOURCE) -> dict[str, str]:
    """What can be put into a page, by its name, in a language: in the order of the pages on which it stands.

    A name that no calculator has is left to the fence, which says on which page it stands.
    """
    from calculators.kit.language import language
    from calculators.kit.loading import load

    known = names()
    words = language(code)
    return {name: words.say(load(name).sentence("title")) for name in calculator_homes(pages) if name in known}


def codes(name: str, title: str) -> tuple[str, str]:
    """The code with our script, and that of a plain frame.

    >>> print(codes("fees", "What does it cost?")[0], end="")
    <script src="https://this-site.example/embed.js" async referrerpolicy="no-referrer"></script>
    <policy-calculator name="fees"><a href="https://this-site.example/embed/fees/">What does it cost?</a></policy-calculator>
    """
    on: Mapping[str, object] = {
        "site": WRITTEN, "name": name, "title": escape(title), "height": HEIGHT, "sandbox": SANDBOX
    }  # fmt: skip
    return WITH_SCRIPT.format_map(on), WITHOUT_SCRIPT.format_map(on)


def for_template(pages: Pages, versions: Mapping[str, Sequence[str]], site_url: str | None) -> dict[str, Any]:
    """What the builder is told. `versions` are the released ones, which can be chosen, each with its translations."""
    return {
        "written": WRITTEN,
        "public": public(site_url),
        "titles": titles(pages),
        "translated": {code: titles(pages, code) for code in own_pages.translations()},
        "languages": own_pages.languages(),
        "versions": versions,
    }


def lists(pages: Pages, site_url: str | None, *, offline: bool) -> dict[str, str]:
    """The parts of the page that the build makes, by their names."""
    if offline:
        return {"code-for-partners": "", "address-for-partners": IN_THE_FOLDER, "contract-for-partners": ""}
    return {
        "contract-for-partners": CONTRACT,
        "code-for-partners": "\n".join(_code(name, title) for name, title in titles(pages).items()),
        "address-for-partners": "" if public(site_url) else NO_ADDRESS,
    }


def _code(name: str, title: str) -> str:
    with_script, without_script = codes(name, title)
    return (
        f'<details class="code-to-copy" id="code-{name}" data-search-exclude markdown>\n'
        f"<summary>{escape(title)}</summary>\n\n"
        f"With our script:\n\n```text\n{with_script}```\n\n"
        f"As a plain frame:\n\n```text\n{without_script}```\n\n</details>\n"
    )


def with_address(markdown: str, site_url: str | None) -> str:
    """A page with the public address of the site, where that is known.

    >>> with_address("`https://this-site.example/embed.js`", "https://guide.example/")
    '`https://guide.example/embed.js`'
    >>> with_address("`https://this-site.example/embed.js`", "http://127.0.0.1:8000/")
    '`https://this-site.example/embed.js`'
    """
    address = public(site_url)
    return markdown.replace(WRITTEN, f"{address.rstrip('/')}/") if address else markdown
