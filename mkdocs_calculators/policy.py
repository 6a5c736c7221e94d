"""What a browser may do with our pages: the one source of the policy, for hosts and for pages without a host."""

from .hashed import immutable

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

EMBED = POLICY | {
    "default-src": "'none'",
    "worker-src": "blob:",
    "require-trusted-types-for": "'script'",
    "trusted-types": "default",
}
"""That of a page which others show in a frame. It fetches nothing, and carries its Python."""

SANDBOX = "allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals"
"""What an embed may do in a browser: all but to have the origin of the site, and with it anything to keep. A host sends
it, so it also holds in a frame that a partner wrote without it. No page can say it of itself."""

IN_EACH_ANSWER = {
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
FOR_EVER, ASK_EACH_TIME = "public, max-age=31536000, immutable", "no-cache"
"""How long a browser keeps a file: a year, or until it hears at the next visit that there is another one."""


TO_SAVE = ("single/", {"Content-Disposition": "attachment"})
"""Below this address a browser saves what it gets, whatever a link says: opened online, the policy would stop these files."""


def headers(address: str) -> dict[str, str]:
    """What a host sends with what stands at an address of the site, written without its first slash.

    >>> headers("chapter-3/")["Cache-Control"], headers("embed/fees/")["Content-Security-Policy"][:18]
    ('no-cache', "default-src 'none'")
    """
    allowed = embed() if address.startswith("embed/") else policy()
    cache = FOR_EVER if immutable(address) else ASK_EACH_TIME
    below, saved = TO_SAVE
    to_save = saved if address.startswith(below) else {}
    return {"Content-Security-Policy": allowed, **IN_EACH_ANSWER, "Cache-Control": cache, **to_save}


def policy() -> str:
    """The value of `Content-Security-Policy`, as a host sends it: nobody else may show our pages in a frame."""
    return written(POLICY | {"frame-ancestors": "'self'"})


def embed() -> str:
    """That of what others show in a frame, below `/embed/`, as a host sends it."""
    return written(EMBED | {"frame-ancestors": "*", "sandbox": SANDBOX})


def in_embed() -> str:
    """The same as the page itself holds it, for where no host sends it. The last two directives no page can give itself."""
    return written(EMBED)


def on_disk() -> str:
    """The policy of a page in a folder. Nothing is ever asked of a network, and what runs comes from the folder.

    Not every browser counts the files beside a page as `'self'`, so they are named by their scheme too.
    """
    beside = {
        name: f"{sources} file:" for name, sources in POLICY.items() if name in {"script-src", "style-src", "img-src"}
    }
    nothing = {"default-src": "'none'", "connect-src": "'none'"}
    return written(POLICY | beside | nothing | {"worker-src": "blob:"})


def unframed() -> str:
    """The policy without a word on who may frame a page, for where that is said in another way."""
    return written(POLICY)


def written(directives: dict[str, str]) -> str:
    """Directives in the form of the header.

    >>> written({"default-src": "'self'", "object-src": "'none'"})
    "default-src 'self'; object-src 'none'"
    """
    return "; ".join(f"{name} {sources}" for name, sources in directives.items())
