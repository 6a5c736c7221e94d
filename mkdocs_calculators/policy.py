"""What a browser may do with our pages: the one source of the policy, for hosts and for pages without a host."""

POLICY = {
    "default-src": "'self'",
    "script-src": "'self' 'wasm-unsafe-eval'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "worker-src": "'self' blob:",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'none'",
}
"""All but who may frame us. Python is WebAssembly, icons in our styles are `data:`, offline Python is a `blob:` worker."""

OURSELVES, EVERYBODY = "'self'", "*"
"""Who may show a page in a frame of theirs: the site alone, or, below `/embed/`, everybody."""


def policy(framed_by: str = OURSELVES) -> str:
    """The value of `Content-Security-Policy`, as a host sends it."""
    return written(POLICY | {"frame-ancestors": framed_by})


def on_disk() -> str:
    """The policy of a page in a folder. Nothing is ever asked of a network, and what runs comes from the folder.

    Not every browser counts the files beside a page as `'self'`, so they are named by their scheme too.
    """
    beside = {
        name: f"{sources} file:" for name, sources in POLICY.items() if name in {"script-src", "style-src", "img-src"}
    }
    nothing = {"default-src": "'none'", "connect-src": "'none'"}
    return written(POLICY | beside | nothing | {"worker-src": "blob:"})


def in_page() -> str:
    """The policy for a `<meta http-equiv="Content-Security-Policy">`, where browsers do not read who may frame a page."""
    return written(POLICY)


def written(directives: dict[str, str]) -> str:
    """Directives in the form of the header.

    >>> written({"default-src": "'self'", "object-src": "'none'"})
    "default-src 'self'; object-src 'none'"
    """
    return "; ".join(f"{name} {sources}" for name, sources in directives.items())
