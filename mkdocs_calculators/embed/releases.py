"""Releases: the embeds of a version as they were on its day, kept in git so that their addresses hold for ever.

`embeds/2017.1.zip` holds the pages of the version and the files that they are made of, at their addresses in the site.
`embeds/2017.1.sha256` names the SHA-256 of the zip and of each file in it, in the form of `sha256sum`: after `make site`,

    sha256sum -c embeds/2017.1.sha256

checks both what was committed and what the site serves. Pyodide's own files are not in it: they come from npm with each
build. A page refuses other ones than it was released with, so the build looks first whether they are the same.
"""

import base64
import gzip
import hashlib
import io
import json
import re
import zipfile
from collections.abc import Iterator, Mapping
from html import unescape
from pathlib import Path
from typing import Any

from ..runtime import FIRST_DAY, megabytes, short_hash
from .pages import FOLDER as EMBEDS
from .pages import NEWEST, embedded, pyodide, site_of

FOLDER = Path("embeds")
SITE = "site"
"""The folder of the site that `make site` builds, as the lists name it."""
FORM = re.compile(r"([1-9]\d{3})\.([1-9]\d{0,2})")
"""The year of the rules, and a number."""
LARGEST = 2_000_000
"""Bytes of a zip: it stays in git for ever."""
LINE = re.compile(r"([0-9a-f]{64})  ([\w./-]+)")
RUNTIME = re.compile(r'data-runtime="([^"]*)"')
HANDED_OVER = re.compile(rb'="([\w+/=]+)";\s*$')
"""What the script of a carried part ends in."""
TAKE_BACK = "A release never changes: take it back with `git checkout HEAD -- embeds`."


class ReleaseFault(Exception):
    """A release cannot be made, or is not what it was. The message says which, where, and what to do."""


def versions(root: Path) -> list[str]:
    """Every released version, the oldest first. Raises ReleaseFault for what is no release in the folder."""
    found = sorted(path.name for path in (root / FOLDER).glob("*"))
    stems = {name.removesuffix(".zip").removesuffix(".sha256") for name in found}
    wrong = [name for name in found if not re.fullmatch(rf"{FORM.pattern}\.(zip|sha256)", name)]
    if wrong:
        raise ReleaseFault(f"{FOLDER}/{wrong[0]} is no release: there are only zips like 2017.1.zip, and their lists.")
    for version in sorted(stems):
        for path in (packed_file(version), list_file(version)):
            if path.name not in found:
                raise ReleaseFault(f"{path} is missing, and belongs to version {version}. {TAKE_BACK}")
    return sorted(stems, key=order)


def packed_file(version: str) -> Path:
    """The zip of a version, from the top of the project."""
    return FOLDER / f"{version}.zip"


def list_file(version: str) -> Path:
    """The list of its hashes."""
    return FOLDER / f"{version}.sha256"


def order(version: str) -> tuple[int, int]:
    """What versions are sorted by.

    >>> sorted(["2017.10", "2024.1", "2017.9"], key=order)
    ['2017.9', '2017.10', '2024.1']
    """
    found = FORM.fullmatch(version)
    if not found:
        raise ReleaseFault(f"{version!r} is no version: write the year of the rules and a number, like 2017.1.")
    return int(found[1]), int(found[2])


def newest(root: Path) -> bytes:
    """The script that says which version is the newest; before the first release, that there is none."""
    return f'window.policyNewest="{(versions(root) or [""])[-1]}";\n'.encode()


# Making one


def make(root: Path, version: str) -> list[Path]:
    """Release the embeds as they are, under this version. Returns what was written, from the top of the project.

    Raises ReleaseFault where the calculators call themselves otherwise: what they print must name this release.
    """
    from calculators.shared.sources import VERSION

    if version != VERSION:
        raise ReleaseFault(
            f"The calculators call themselves {VERSION}, not {version}: write {version} into "
            "calculators/shared/sources.py and pyproject.toml first."
        )
    return write(root, version, embedded(root, site_of(root), version))


def write(root: Path, version: str, files: Mapping[str, bytes]) -> list[Path]:
    """Write the zip of a version and its list. `files` are its pages and what they are made of, by their addresses.

    Raises ReleaseFault where the version is released already or comes before one that is, and where a file is none of
    a release, or all of them are too large.
    """
    later = [other for other in versions(root) if order(other) >= order(version)]
    if later:
        raise ReleaseFault(f"{later[-1]} is released: give this one a later version. A release never changes.")
    faults = list(strangers(version, files))
    if faults:
        raise ReleaseFault(f"{version} is not released: {faults[0]}")
    made = packed(files)
    if len(made) > LARGEST:
        size, most = megabytes(len(made)), megabytes(LARGEST)
        raise ReleaseFault(f"{version} is not released: its zip has {size} MB, and may have {most}. Make it smaller.")
    (root / FOLDER).mkdir(exist_ok=True)
    (root / packed_file(version)).write_bytes(made)
    (root / list_file(version)).write_text(listed(version, made, files), "utf-8")
    return [packed_file(version), list_file(version)]


def packed(files: Mapping[str, bytes]) -> bytes:
    """The files as one zip. The same files give the same bytes: in the order of their names, and without times."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(files):
            info = zipfile.ZipInfo(name, FIRST_DAY)
            info.compress_type, info.create_system, info.external_attr = zipfile.ZIP_DEFLATED, 3, 0o644 << 16
            archive.writestr(info, files[name])
    return made.getvalue()


def listed(version: str, made: bytes, files: Mapping[str, bytes]) -> str:
    """The list: a line for the zip, and one for each file where the site has it."""
    lines = {packed_file(version).as_posix(): made} | {f"{SITE}/{name}": files[name] for name in sorted(files)}
    return "".join(f"{sha256(content)}  {name}\n" for name, content in lines.items())


def strangers(version: str, files: Mapping[str, bytes]) -> Iterator[str]:
    """What does not belong into a release: it could take the place of a page of the site."""
    page = re.compile(rf"{EMBEDS}/(?:[a-z]{{2}}/)?[a-z_]+/{re.escape(version)}/index\.html")
    part = re.compile(rf"{EMBEDS}/files/[\w-]+-([0-9a-f]{{8}})\.(?:css|js|svg)")
    for name, content in files.items():
        named = part.fullmatch(name)
        if not named and not page.fullmatch(name):
            yield f"{name} is no page of {version} and no file in embed/files/ with a hash in its name."
        elif named and named[1] != short_hash(content):
            yield f"{name} has not the content that it is named by."


def sha256(content: bytes) -> str:
    """In hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


# Reading them


def served(root: Path) -> dict[str, bytes]:
    """All that the site holds for its releases, by address: their files, the Pyodide of each, and which is the newest.

    Raises ReleaseFault at the first byte that is not as it was released, and where a release would not work, and
    WrongRuntime where a Pyodide that one needs is not installed.
    """
    files = released(root)
    needed = {name: content for version in pyodides(files) for name, content in pyodide(root, version).items()}
    faults = lacking(files, needed)
    if faults:
        raise ReleaseFault(faults[0])
    return files | needed | {f"{EMBEDS}/{NEWEST}": newest(root)}


def released(root: Path) -> dict[str, bytes]:
    """The files of all releases, by their addresses in the site. Raises ReleaseFault at the first byte that is wrong."""
    return {name: content for version in versions(root) for name, content in unpacked(root, version).items()}


def unpacked(root: Path, version: str) -> dict[str, bytes]:
    """The files of one release. The zip is opened only after its hash was found to be right."""
    sums = read_list(root, version)
    path = packed_file(version)
    made = (root / path).read_bytes()
    if sums.pop(path.as_posix(), "") != sha256(made):
        raise ReleaseFault(f"{path} has other bytes than {list_file(version)} says. {TAKE_BACK}")
    try:
        files = list(members(made))
    except zipfile.BadZipFile as fault:
        raise ReleaseFault(f"{path} is no zip: {fault}. {TAKE_BACK}") from None
    faults = differing(files, sums) or list(strangers(version, dict(files)))
    if faults:
        raise ReleaseFault(f"{path} is not what {list_file(version)} says: {faults[0]} {TAKE_BACK}")
    return dict(files)


def read_list(root: Path, version: str) -> dict[str, str]:
    """The hash of each file, by its name in the list of a version."""
    path = list_file(version)
    sums: dict[str, str] = {}
    for number, line in enumerate((root / path).read_text("utf-8").splitlines(), 1):
        found = LINE.fullmatch(line)
        if not found or found[2] in sums:
            raise ReleaseFault(f"{path}, line {number}, is no hash and name, or names a file again. {TAKE_BACK}")
        sums[found[2]] = found[1]
    return sums


def translations(root: Path, version: str) -> list[str]:
    """The languages that a version has beside English, by its list."""
    page = re.compile(rf"{SITE}/{EMBEDS}/([a-z]{{2}})/[a-z_]+/{re.escape(version)}/index\.html")
    return sorted({found[1] for name in read_list(root, version) if (found := page.fullmatch(name))})


def members(made: bytes) -> Iterator[tuple[str, bytes]]:
    """Each file in a zip. A zip may hold a name twice."""
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        for info in archive.infolist():
            yield info.filename, archive.read(info)


def differing(files: list[tuple[str, bytes]], sums: Mapping[str, str]) -> list[str]:
    """In what files and list differ, in a sentence each."""
    names = [f"{SITE}/{name}" for name, _ in files]
    return [
        *(f"{name} is missing." for name in sums if name not in names),
        *(f"{name} is not in the list." for name in names if name not in sums),
        *(f"{name} is there twice." for name in names if names.count(name) > 1),
        *(
            f"{SITE}/{name} has other bytes."
            for name, content in files
            if sums.get(f"{SITE}/{name}", "") != sha256(content)
        ),
    ]


# Pyodide, which no release holds


def pyodides(files: Mapping[str, bytes]) -> list[str]:
    """The versions of Pyodide that released pages load."""
    scripts = {part["script"] for _, parts in carried_parts(files) for part in parts.values()}
    return sorted({found[1] for script in scripts if (found := re.match(r"pyodide-([\d.]+)/", script))})


def lacking(files: Mapping[str, bytes], needed: Mapping[str, bytes]) -> list[str]:
    """What released pages could not use: a part of Python that is not there, or not the one they were made for."""
    every, sums, faults = {**files, **needed}, dict[str, str](), []
    for page, parts in carried_parts(files):
        for part in parts.values():
            address = f"{EMBEDS}/{part['script']}"
            if address in every and address not in sums:
                sums[address] = sha256(handed_over(every[address]))
            if sums.get(address) != part["sha256"]:
                faults.append(
                    f"{page} would not run: {address} is not the one that it was released with. "
                    "Look at what has changed in mkdocs_calculators/carried.py, and in the version of Pyodide."
                )
    return faults


def carried_parts(files: Mapping[str, bytes]) -> Iterator[tuple[str, dict[str, Any]]]:
    """What each page says of the parts of its Python: see `carried.py`. Addresses are from the folder of all embeds."""
    for name, content in files.items():
        found = RUNTIME.search(content.decode()) if name.endswith(".html") else None
        if found:
            yield name, json.loads(unescape(found[1]))["carried"]


def handed_over(script: bytes) -> bytes:
    """The content of a part, which its script hands over packed."""
    found = HANDED_OVER.search(script)
    return gzip.decompress(base64.b64decode(found[1])) if found else b""
