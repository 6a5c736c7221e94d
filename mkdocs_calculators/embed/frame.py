"""The plain frame around an embed, as others put it into their pages: for oEmbed, and for partners who copy code."""

from html import escape

from .. import policy


def code(page: str, title: str, *, width: int | str, height: int) -> str:
    """The frame of the embed at the address `page`. `width` and `height` are pixels, or `width` is a share such as "100%".

    Its size stands in attributes and nothing in it: WordPress knows no other.
    """
    return (
        f'<iframe src="{escape(page)}" title="{escape(title)}" width="{width}" height="{height}" frameborder="0" '
        f'sandbox="{policy.SANDBOX}" loading="lazy" referrerpolicy="no-referrer"></iframe>'
    )
