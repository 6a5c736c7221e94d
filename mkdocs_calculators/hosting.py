"""What a built site needs on a host: compressed files, and the headers for hosts that read a file `_headers`.

`hosting/` has the same headers for nginx and Caddy, written by hand; the tests hold all three against `policy.py`.
"""

from collections.abc import Iterable
from pathlib import Path

from . import compressed
from .hashed import immutable
from .policy import FOR_EVER, IN_EACH_ANSWER, TO_SAVE, embed, unframed

FILE = "_headers"


def write(site: Path, root: Path) -> list[Path]:
    """Write what a host needs into the built site, and return what was written. `root` is the project."""
    files = (path for path in sorted(site.rglob("*")) if path.is_file() and path.suffix not in {".br", ".gz"})
    names = [path.relative_to(site).as_posix() for path in files]
    file = site / FILE
    file.write_text(headers_file(names), "utf-8")
    return [file, *compressed.compress(site, root)]


def headers_file(names: Iterable[str]) -> str:
    """The rules for a site of these files.

    Some hosts join the values of all rules that fit, with a comma. So no two rules may disagree: a browser keeps to both
    policies, and to the stricter way of caching. Who may frame a page is `X-Frame-Options` here, which browsers pass over
    where a policy says it too: below `/embed/`, where the second policy lets everybody.
    """
    everywhere = {"Content-Security-Policy": unframed(), "X-Frame-Options": "SAMEORIGIN", **IN_EACH_ANSWER}
    rules = {"/*": everywhere, "/embed/*": {"Content-Security-Policy": embed()}}
    below, saved = TO_SAVE
    rules[f"/{below}*"] = saved
    rules |= {pattern: {"Cache-Control": FOR_EVER} for pattern in for_ever(names)}
    return "\n".join(f"{pattern}\n{written(headers)}" for pattern, headers in rules.items())


def for_ever(names: Iterable[str]) -> list[str]:
    """Patterns for all that never changes: folders in which nothing else is, and single files.

    >>> for_ever(["index.html", "runtime/pyodide-0.29.5/pyodide.js", "assets/a.css", "assets/b-0123abcd.js"])
    ['/runtime/*', '/assets/b-0123abcd.js']
    """
    every = list(names)
    changing = [name for name in every if not immutable(name)]
    found: dict[str, None] = {}
    for name in every:
        if immutable(name):
            folders = [parent.as_posix() for parent in Path(name).parents][-2::-1]
            whole = [folder for folder in folders if not any(each.startswith(f"{folder}/") for each in changing)]
            found[f"/{whole[0]}/*" if whole else f"/{name}"] = None
    return sorted(found, key=lambda pattern: not pattern.endswith("*"))


def written(headers: dict[str, str]) -> str:
    """Headers in the form of the file, a line for each."""
    return "".join(f"  {name}: {value}\n" for name, value in headers.items())
