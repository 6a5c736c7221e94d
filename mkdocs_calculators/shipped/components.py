"""The parts that the site is made of: what each is for, who made it, under which licence, and in which files it is.

Versions come from what is installed: npm's packages, Python's packages, and what Pyodide says of itself. A part that
stands inside of another has no version where no file tells it. Its licence text is its own where the package brings one,
and else a copy in `texts/`.
"""

import base64
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from ..faults import WrongRuntime
from ..runtime import lock_info, pyodide_version

TEXTS = Path(__file__).with_name("texts")
ICON_SET = Path("templates", ".icons", "material")
"""Of the theme: Material Design Icons."""

HASH = "[0-9a-f]{8}"
PAGE = r"(?!embed/|single/)(?:[\w-]+/)*[\w-]+\.html"
EMBED = r"embed/(?:[\w.-]+/)+index\.html"
SINGLE = r"single/(?:\w+/)*\w+\.html"
ENGINE = rf"runtime/pyodide-[\d.]+/[\w.]+|(?:embed/pyodide-[\d.]+|runtime)/(?:engine|pyodide)(?:-{HASH})?\.js|{SINGLE}"
ARCHIVE = rf"runtime/calculators-{HASH}\.zip|(?:runtime|embed/files)/archive-{HASH}\.js|{SINGLE}"
SEARCH = rf"assets/javascripts/workers/search\.{HASH}\.min\.js(?:\.map)?|search/search\.js"
OUR_FILES = (
    PAGE,
    EMBED,
    SINGLE,
    ARCHIVE,
    rf"(?:images|javascripts|stylesheets)/[\w-]+-{HASH}\.(?:css|js|png|svg)",
    rf"runtime/(?:graph-[\w-]+|policy-\w+|worker)-{HASH}\.js",
    rf"embed/files/[\w-]+-{HASH}\.(?:css|js|svg)|embed/(?:conformance|newest)\.js|embed/contract\.schema\.json",
    r"embed/(?:[\w.-]+/)+oembed\.json|embed\.js",
    r"data/[\w-]+\.csv|examples/[\w-]+\.csv|schemas/\w+\.json|search/search(?:_index\.json|\.js)",
    rf"keep-worker\.js|kept(?:-{HASH})?\.json|site\.webmanifest|sbom\.cdx\.json|feed\.xml|sitemap\.xml|_headers",
    r"download/[\w-]+\.zip",
)
"""Patterns of what we wrote or made."""


@dataclass(frozen=True)
class Component:
    """A part of what readers get."""

    name: str
    version: str
    """Empty where no file tells it."""
    licence: str
    """As SPDX names it, or an expression of such names."""
    texts: tuple[Path, ...]
    """Where its licence is written in full."""
    use: str
    """What it does here, in a sentence for readers."""
    home: str
    """The address of those who make it."""
    files: str
    """A pattern for the addresses of the files that it is in, from the top of the site."""
    inside: str = ""
    """The part that brings it, if it is not one that we chose."""
    purl: str = ""
    sha512: str = ""
    """Of the package, in hexadecimal digits, where its lock names it."""

    @property
    def text(self) -> str:
        """Its licence in full."""
        return "\n\n".join(path.read_text("utf-8").strip() for path in self.texts)


def components(root: Path) -> list[Component]:
    """Every part, our own first. Raises WrongRuntime where a package is not installed."""
    return [ours(root), *pyodide_with_parts(root), *theme_with_parts(), *workbox(root), countries()]


def parts_of(address: str, every: Iterable[Component]) -> list[Component]:
    """The parts that a file of the site holds, by its address. Compressed copies are the same file."""
    plain = re.sub(r"\.(?:br|gz)$", "", address)
    return [component for component in every if re.fullmatch(component.files, plain)]


def ours(root: Path) -> Component:
    """What this project wrote itself."""
    from calculators.shared.sources import VERSION

    use = "The text of the guide, the calculators and what shows them."
    name = "family-reunification-guide"
    return Component(name, VERSION, "MIT", (root / "LICENSE",), use, "", "|".join(OUR_FILES))


def pyodide_with_parts(root: Path) -> list[Component]:
    """Pyodide, and what its one engine file holds. npm's package does not list that: we name what its bytes show."""
    info, version = lock_info(root), pyodide_version(root)
    compiler = info["platform"].removeprefix("emscripten_").replace("_", ".")
    top = Component(
        "pyodide", version, "MPL-2.0", own_text("pyodide"), "Python in the browser.", "https://pyodide.org", ENGINE,
        purl=f"pkg:npm/pyodide@{version}", sha512=npm_sha512(root, "pyodide"),
    )  # fmt: skip
    python = part(top, "cpython", "Python-2.0", "Python itself, and the parts of its library that are used.",
                  "https://www.python.org", version=info["python"], files=f"{ENGINE}|{ARCHIVE}")  # fmt: skip
    return [
        top,
        python,
        part(top, "emscripten", "MIT", "Lets the engine run in a browser.", "https://emscripten.org", version=compiler),
        part(top, "musl", "MIT", "The C library of the engine.", "https://musl.libc.org"),
        part(top, "llvm-runtime", "Apache-2.0 WITH LLVM-exception", "Arithmetic of the engine.", "https://llvm.org"),
        part(top, "libffi", "MIT", "Lets Python call C.", "https://sourceware.org/libffi/"),
        part(top, "zlib", "Zlib", "Packs and unpacks.", "https://zlib.net", version="1.3.1"),
        part(top, "bzip2", "bzip2-1.0.6", "Packs and unpacks.", "https://sourceware.org/bzip2/"),
        part(top, "stackframe", "MIT", "Reads where a script failed.", "https://www.stacktracejs.com"),
        part(top, "error-stack-parser", "MIT", "Reads where a script failed.", "https://www.stacktracejs.com"),
        part(python, "expat", "MIT", "Reads XML.", "https://libexpat.github.io"),
        part(python, "libmpdec", "BSD-2-Clause", "Exact arithmetic.", "https://www.bytereef.org/mpdecimal/"),
        part(python, "hacl-star", "MIT", "Works out hashes.", "https://hacl-star.github.io"),
        part(python, "blake2", "CC0-1.0", "Works out hashes.", "https://www.blake2.net"),
    ]


def theme_with_parts() -> list[Component]:
    """Material for MkDocs, what its scripts and sheets hold, and the icons that it draws into pages."""
    version, package = installed("mkdocs-material")
    licence = licence_of("mkdocs-material")
    scripts, sheets = r"assets/javascripts/bundle\.[\w.]+", r"assets/stylesheets/(?:main|palette)\.[\w.]+"
    files = rf"{PAGE}|{scripts}|{sheets}|{SEARCH}|assets/images/favicon\.png"
    top = Component(
        "mkdocs-material", version, "MIT", licence, "The look of the pages, the menus and the search.",
        "https://squidfunk.github.io/mkdocs-material/", files, purl=f"pkg:pypi/mkdocs-material@{version}",
    )  # fmt: skip
    icons = (package / ICON_SET / "LICENSE", TEXTS / "material-design-icons-apache.txt")
    return [
        top,
        part(top, "rxjs", "Apache-2.0", "Answers to what a reader does.", "https://rxjs.dev", files=scripts),
        part(top, "tslib", "0BSD", "Helps scripts that were TypeScript.", "https://github.com/microsoft/tslib",
             files=f"{scripts}|{SEARCH}"),
        part(top, "clipboard", "MIT", "Copies to the clipboard.", "https://clipboardjs.com", files=scripts),
        part(top, "escape-html", "MIT", "Keeps text from becoming markup.", "https://github.com/component/escape-html",
             files=f"{scripts}|{SEARCH}"),
        part(top, "focus-visible", "W3C-20150513", "Shows where the keyboard is.",
             "https://github.com/WICG/focus-visible", files=scripts),
        part(top, "lunr", "MIT", "Finds words.", "https://lunrjs.com", files=SEARCH),
        part(top, "material-design-color", "MIT", "The names of colours.",
             "https://github.com/mrmlnc/material-design-color", files=sheets),
        part(top, "material-design-icons", "Apache-2.0", "The small drawings on buttons.",
             "https://pictogrammers.com", files=f"{PAGE}|{sheets}|{scripts}", texts=icons),
    ]  # fmt: skip


def workbox(root: Path) -> list[Component]:
    """What answers from a reader's device, for those who keep the site there."""
    use, home = "Answers from your device, if you keep the site there.", "https://developer.chrome.com/docs/workbox"
    found = []
    for name in ("workbox-core", "workbox-routing", "workbox-strategies"):
        package = root / "node_modules" / name
        version, texts = npm_version(package), (package / "LICENSE",)
        files, purl = r"runtime/workbox-[0-9a-f]{8}\.js", f"pkg:npm/{name}@{version}"
        sha512 = npm_sha512(root, name)
        found.append(Component(name, version, "MIT", texts, use, home, files, purl=purl, sha512=sha512))
    return found


def countries() -> Component:
    """The names of countries and months, which Babel has from the CLDR of Unicode."""
    _, babel = installed("babel")
    texts = (babel / "locale-data" / "LICENSE.unicode",)
    use, home = "The names of countries and months.", "https://cldr.unicode.org"
    return Component("cldr", "", "Unicode-3.0", texts, use, home, f"{PAGE}|{EMBED}|{ARCHIVE}")


def part(
    whole: Component,
    name: str,
    licence: str,
    use: str,
    home: str,
    *,
    version: str = "",
    files: str = "",
    texts: tuple[Path, ...] = (),
) -> Component:
    """A part that another brings, in the same files where no others are named."""
    return Component(name, version, licence, texts or own_text(name), use, home, files or whole.files, whole.name)


def own_text(name: str) -> tuple[Path, ...]:
    """Our copy of a licence, where no package brings it."""
    return (TEXTS / f"{name}.txt",)


def installed(distribution: str) -> tuple[str, Path]:
    """The version of a Python package, and the folder of its module."""
    found = metadata.distribution(distribution)
    module = distribution.removeprefix("mkdocs-")
    return found.version, Path(str(found.locate_file(module)))


def licence_of(distribution: str) -> tuple[Path, ...]:
    """The licence that a Python package brings. Raises WrongRuntime where it brings none."""
    found = metadata.distribution(distribution)
    named = (path for path in found.files or () if path.parts[0].endswith(".dist-info") and path.name == "LICENSE")
    paths = tuple(Path(str(found.locate_file(path))) for path in named)
    if not paths:
        raise WrongRuntime(f"{distribution} brings no file LICENSE: say in mkdocs_calculators/shipped where it is.")
    return paths


def npm_version(package: Path) -> str:
    """The version of an installed npm package. Raises WrongRuntime where it is not there."""
    manifest = package / "package.json"
    if not manifest.exists():
        raise WrongRuntime(f"node_modules lacks {package.name}, which package.json names: run `make site`.")
    version: str = json.loads(manifest.read_text("utf-8"))["version"]
    return version


def npm_sha512(root: Path, name: str) -> str:
    """The hash of an npm package, as `package-lock.json` has it."""
    lock: Mapping[str, Mapping[str, str]] = json.loads((root / "package-lock.json").read_text("utf-8"))["packages"]
    return base64.b64decode(lock[f"node_modules/{name}"]["integrity"].removeprefix("sha512-")).hex()
