"""What must hold of every single file. Each check returns the faults that it finds."""

import json
import re
from base64 import b64encode
from collections import Counter
from dataclasses import dataclass, field
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

BROKEN = Path(__file__).parent / "broken" / "single"
MOST = 8_000_000
"""Bytes of one file."""

LOADS = {("script", "src"), ("img", "src"), ("iframe", "src"), ("source", "src"), ("object", "data"), ("embed", "src")}
"""What a browser fetches by itself. A link fetches too, but for one that only leads somewhere."""
LEADS_OUT = ("https://", "mailto:", "data:")
IN_GRAPH = re.compile(r'href=\\"~@([^~]*)~#([\w-]+)')
NOTHING_ELSE = (
    "default-src 'none'",
    "style-src",
    "script-src",
    "img-src data:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
)


@dataclass
class Read(HTMLParser):
    """A file as a browser sees it."""

    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    fetched: list[str] = field(default_factory=list)
    inline: list[tuple[str, str]] = field(default_factory=list)
    """Each script and sheet: what it is, and its text. Blocks of data are none."""
    attributes: list[str] = field(default_factory=list)
    """Attributes that are script or style themselves."""
    policies: list[str] = field(default_factory=list)
    hosts: list[str] = field(default_factory=list)
    """What each calculator knows of the page."""
    _in: str = ""

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what the element loads, where it leads, and what it runs."""
        values = {name: value or "" for name, value in attrs}
        self.ids += [values["id"]] if "id" in values else []
        self.links += [values["href"]] if tag in {"a", "area"} and "href" in values else []
        self.hosts += [values["data-host"]] if "data-host" in values else []
        self.fetched += [value for name, value in values.items() if (tag, name) in LOADS or name == "srcset"]
        self.fetched += [values["href"]] if tag in {"link", "base"} and "href" in values else []
        self.attributes += [f"{tag} {name}" for name in values if name == "style" or name.startswith("on")]
        if tag == "meta" and values.get("http-equiv") == "Content-Security-Policy":
            self.policies.append(values["content"])
        runs = tag == "style" or (tag == "script" and values.get("type", "") in {"", "module", "text/javascript"})
        self._in = tag if runs and "src" not in values else ""
        if self._in:
            self.inline.append((tag, ""))

    def handle_data(self, data: str) -> None:
        """Note the text of scripts and sheets."""
        if self._in:
            tag, before = self.inline[-1]
            self.inline[-1] = tag, before + data

    def handle_endtag(self, tag: str) -> None:
        """Scripts and sheets hold no other element."""
        self._in = ""


def read(html: str) -> Read:
    """What stands in a file."""
    found = Read()
    found.feed(html)
    found.close()
    return found


def loads_from_outside(file: Read) -> list[str]:
    """Addresses that a browser would fetch by itself."""
    in_sheets = [
        address for kind, text in file.inline if kind == "style" for address in re.findall(r"url\(\"?(.{9})", text)
    ]
    found = [address for address in [*file.fetched, *in_sheets] if not address.startswith("data:")]
    found += ["@import" for kind, text in file.inline if kind == "style" and "@import" in text]
    return [f"loads {address}" for address in found]


def breaks_its_policy(file: Read) -> list[str]:
    """What the policy of the file would stop, and what it allows that nothing needs."""
    if len(file.policies) != 1:
        return [f"has {len(file.policies)} policies"]
    policy = file.policies[0]
    faults = [f"the policy lacks {part}" for part in NOTHING_ELSE if part not in policy]
    wanted = {f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'": kind for kind, text in file.inline}
    allowed = re.findall(r"'sha256-[^']+'", policy)
    faults += [f"the policy does not allow a {kind}" for hash_, kind in wanted.items() if hash_ not in allowed]
    faults += [f"the policy allows {hash_}, which is not here" for hash_ in allowed if hash_ not in wanted]
    faults += [f"the policy says {word}" for word in ("unsafe-inline", "'unsafe-eval'", "http", "*") if word in policy]
    return faults + [f"the policy stops the attribute: {each}" for each in file.attributes]


def leads_nowhere(file: Read) -> list[str]:
    """Links whose end is not in the file, those in the graphs included."""
    inside = [link for link in file.links if not link.startswith(LEADS_OUT)]
    faults = [f"leads to {link}" for link in inside if not link.startswith("#") or link[1:] not in file.ids]
    places = {key for host in file.hosts for key in json.loads(host)["places"]}
    for key, id_ in sorted({found for _, text in file.inline for found in IN_GRAPH.findall(text)}):
        if key not in places or id_ not in file.ids:
            faults.append(f"a graph leads to #{id_} of {key}")
    return list(dict.fromkeys(faults))


def shares_ids(file: Read) -> list[str]:
    """Ids that stand twice."""
    return [f"has #{id_} {times} times" for id_, times in Counter(file.ids).items() if times > 1]


def too_large(html: str) -> list[str]:
    """More bytes than a mail can be expected to carry."""
    size = len(html.encode())
    return [f"has {size:,} bytes, {size - MOST:,} too many"] if size > MOST else []


def faults(html: str) -> list[str]:
    """Every fault of a file."""
    file = read(html)
    return [
        *loads_from_outside(file),
        *breaks_its_policy(file),
        *leads_nowhere(file),
        *shares_ids(file),
        *too_large(html),
    ]
