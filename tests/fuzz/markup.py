"""HTML as our renderer writes it: plain tags, quoted attributes, and every other sign of HTML as an entity.

What is written so strictly is read alike by every parser. So a text that escapes shows: as a tag, an attribute or a sign
that our renderer does not write.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from html import unescape

TAG = re.compile(r"<(/?)([a-z][a-z0-9-]*)((?: [a-z][a-z0-9-]*(?:=\"[^\"<>]*\")?)*)>")
ATTRIBUTE = re.compile(r" ([a-z][a-z0-9-]*)(?:=\"([^\"]*)\")?")
ENTITY = re.compile(r"&(?!(?:amp|lt|gt|quot|#x27);)")
VOID = {"input", "br"}

TAGS = set(
    "a button caption dd details div dl dt em fieldset form h3 input label legend li ol option p select span strong summary table tbody td th thead tr ul".split()
)
ATTRIBUTES = set(
    "aria-describedby aria-invalid aria-label aria-labelledby aria-level autocomplete checked class data-do data-step disabled download for "
    "href id inputmode lang name novalidate role scope selected size tabindex type value".split()
)
HREF = re.compile(r"(?:data:(?:text/calendar|application/json);charset=utf-8;base64,[A-Za-z0-9+/=]*|[#./][^:]*|[^:]*)")


@dataclass
class Read:
    """What was read: the first fault, the texts, and the attributes of each element."""

    fault: str = ""
    texts: list[str] = field(default_factory=list)
    elements: list[tuple[str, Mapping[str, str]]] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All that a reader sees."""
        return "".join(self.texts)

    def values(self, tag: str, attribute: str) -> list[str]:
        """This attribute of each such element."""
        return [values[attribute] for name, values in self.elements if name == tag and attribute in values]

    def of_class(self, word: str) -> bool:
        """Whether there is an element of this class."""
        return any(word in values.get("class", "").split() for _, values in self.elements)


def strictly(html: str) -> Read:
    """Read HTML of our renderer. The fault names what it would never write."""
    found, open_, at = Read(), list[str](), 0
    for tag in TAG.finditer(html):
        _text(found, html[at : tag.start()])
        at = tag.end()
        closes, name, attributes = tag.groups()
        if name not in TAGS:
            found.fault = found.fault or f"there is an element <{name}>"
        if closes:
            if not open_ or open_.pop() != name:
                found.fault = found.fault or f"</{name}> closes nothing"
            continue
        values = _attributes(attributes)
        strange = values.keys() - ATTRIBUTES
        if strange or not HREF.fullmatch(values.get("href", "")):
            found.fault = found.fault or f"there is an attribute in {tag.group()}"
        found.elements.append((name, values))
        if name not in VOID:
            open_.append(name)
    _text(found, html[at:])
    if open_:
        found.fault = found.fault or f"<{open_[-1]}> is never closed"
    return found


@lru_cache(maxsize=10_000)
def _attributes(written: str) -> Mapping[str, str]:
    return {name: unescape(value) if "&" in value else value for name, value in ATTRIBUTE.findall(written)}


def _text(found: Read, text: str) -> None:
    if "<" in text or ">" in text or ("&" in text and ENTITY.search(text)):
        found.fault = found.fault or f"a sign of HTML stands in a text: {text[:100]!r}"
    found.texts.append(unescape(text) if "&" in text else text)
