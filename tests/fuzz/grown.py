"""Texts that are grown from right ones: cut, doubled, swapped, and with what is odd in Unicode, HTML and spreadsheets."""

import html
import quopri
from collections.abc import Callable, Sequence
from urllib.parse import quote, unquote

from hypothesis import strategies as st

HOSTILE = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "' onfocus='alert(1)' autofocus='",
    "</textarea></title><b>",
    "javascript:alert(1)",
    "<!--",
    "]]>",
    "&lt;b&gt;",
    "{{ fees.partner }}",
    "{total.__class__}",
    "${alert(1)}",
    "~#~",
    "~words~",
    "=1+1",
    "+SUM(A1)",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1)",
    "\t=1",
    "＝1+1",
    "BEGIN:VEVENT\r\nEND:VEVENT",
    "../../etc/passwd",
    "$&",
    "$1",
)
"""Texts that mean something to what they may end up in."""

ODD = (
    *HOSTILE,
    *("\0", "\x01", "\x1a", "\x7f", "\x85", "\u2028", "\u2029", "\ufeff", "\u200b", "\u00ad", "\u00a0", "\u3000"),
    *(
        "\r",
        "\n",
        "\r\n",
        "\t",
        "\v",
        "\f",
        " ",
        "\u202e",
        "\u200f",
        "\u2066",
        "\u0301",
        "e\u0301",
        "\ufb01",
        "ß",
        "İ",
        "ſ",
        "K",
    ),
    *(
        "\ud800",
        "\udfff",
        "\ud83d\ude00",
        "😀",
        "𝟚",
        "２",
        "٣",
        "१",
        "¼",
        "²",
        "Ⅷ",
        "−5",
        "1e9",
        "1.5",
        "0x10",
        "-0",
        "NaN",
    ),
    *(
        "9" * 20,
        "9" * 400,
        "0" * 50 + "1",
        "1.551",
        "1,551.60",
        "1.551,60",
        "€",
        "EUR",
        "unknown",
        "yes",
        "true",
        "null",
    ),
    *(
        "constructor",
        "__proto__",
        "toString",
        "hasOwnProperty",
        "__class__",
        "__main__",
        "kit",
        "asking",
        "change",
        "show",
    ),
    *(
        "&",
        "=",
        "#",
        "?",
        "%",
        "+",
        ";",
        "%00",
        "%ff",
        "%C0%AF",
        "%26",
        "&amp;",
        "&#x27;",
        "\\",
        '"',
        "'",
        "`",
        "{",
        "}",
        "[",
        "x" * 300,
    ),
)
"""What texts are grown with."""


def _cut(text: str, at: int, odd: str) -> str:
    return text[:at]


def _drop(text: str, at: int, odd: str) -> str:
    return text[:at] + text[at + 1 + len(odd) % 7 :]


def _double(text: str, at: int, odd: str) -> str:
    return text[:at] + text[at : at + 1 + len(odd)] + text[at:]


def _swap(text: str, at: int, odd: str) -> str:
    return text[:at] + text[at + 1 : at + 2] + text[at : at + 1] + text[at + 2 :]


def _put(text: str, at: int, odd: str) -> str:
    return text[:at] + odd + text[at:]


def _put_over(text: str, at: int, odd: str) -> str:
    return text[:at] + odd + text[at + 1 :]


def _turn(text: str, at: int, odd: str) -> str:
    return text[at:] + text[:at]


PLAIN: tuple[Callable[[str, int, str], str], ...] = (_cut, _drop, _double, _swap, _put, _put, _put, _put_over, _turn)
"""What happens to a text anywhere."""

IN_THE_MAIL: tuple[Callable[[str, int, str], str], ...] = (
    lambda text, at, odd: quote(text, errors="replace"),
    lambda text, at, odd: text[:at] + quote(text[at:], safe="", errors="replace"),
    lambda text, at, odd: unquote(text),
    lambda text, at, odd: html.escape(text),
    lambda text, at, odd: quopri.encodestring(text.encode("utf-8", "replace")).decode(),
    lambda text, at, odd: text.replace("=", "=3D"),
    lambda text, at, odd: text[:at] + "=\n" + text[at:],
    lambda text, at, odd: text + ".,;:!?)>]'\""[at % 11],
    lambda text, at, odd: f"<{text}>",
    lambda text, at, odd: text.upper() if at % 2 else text.lower(),
    lambda text, at, odd: text.replace("&", ";"),
    lambda text, at, odd: text.replace("?", "??"),
    lambda text, at, odd: text + "&utm_source=mail&fbclid=x",
    lambda text, at, odd: text.encode("utf-8", "replace").decode("latin-1"),
    lambda text, at, odd: "".join(letter + "\u00ad" * (n == at) for n, letter in enumerate(text)),
)
"""What browsers, mail and messengers do to an address."""


def grown(
    valid: Sequence[str], how: Sequence[Callable[[str, int, str], str]] = PLAIN, most: int = 4
) -> st.SearchStrategy[str]:
    """One of the valid texts, changed a few times. Now and then it stays as it is."""
    change = st.tuples(st.sampled_from(list(how)), st.integers(0, 10_000), st.sampled_from(ODD))
    return st.builds(changed, st.sampled_from(list(valid)), st.lists(change, max_size=most))


def changed(text: str, changes: Sequence[tuple[Callable[[str, int, str], str], int, str]]) -> str:
    """The text after these changes. The place counts in ten-thousandths of its length."""
    for change, where, odd in changes:
        text = change(text, where * len(text) // 10_000, odd)
    return text


ODD_TEXTS = st.one_of(st.sampled_from(ODD), st.text(st.characters(codec=None), max_size=30))
"""Texts that nobody meant."""
