"""Elements of HTML as strings. Text is escaped; there is no other way in."""

from collections.abc import Iterable

VOID = {"input", "br"}


def escape(text: str, *, quote: bool = True) -> str:
    """Text as HTML shows it. Like `html.escape`, whose module would bring 100 KB of entities into the browser.

    >>> escape("<b> & 'x'"), escape("'x'", quote=False)
    ('&lt;b&gt; &amp; &#x27;x&#x27;', "'x'")
    """
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace('"', "&quot;").replace("'", "&#x27;") if quote else text


class Html(str):
    """A string that is HTML already."""

    __slots__ = ()


def el(tag: str, /, *children: str, **attributes: str | bool | None) -> Html:
    """An element. Children are escaped unless they are Html; an attribute that is False or None is left out.

    >>> el("p", "a < b", class_="hint")
    '<p class="hint">a &lt; b</p>'
    """
    written = "".join(
        f" {name.strip('_').replace('_', '-')}" + ("" if value is True else f'="{escape(str(value))}"')
        for name, value in attributes.items()
        if value is not False and value is not None
    )
    if tag in VOID:
        return Html(f"<{tag}{written}>")
    return Html(f"<{tag}{written}>{join(*children)}</{tag}>")


def join(*children: str) -> Html:
    """Children side by side."""
    return Html("".join(child if isinstance(child, Html) else escape(child, quote=False) for child in children))


def separated(by: str, parts: Iterable[str]) -> Html:
    """Parts after each other, with `by` between them."""
    return Html(join(by).join(join(part) for part in parts))
