"""The address of the site: whether others can reach it."""

from urllib.parse import urlsplit


def public(address: str | None) -> str:
    """The address of the site, where others can reach it; or else nothing.

    >>> public("https://guide.example/"), public("http://127.0.0.1:8000/"), public("http://localhost/")
    ('https://guide.example/', '', '')
    """
    host = urlsplit(address or "").hostname or ""
    return address if address and "." in host and not host.startswith("127.") else ""
