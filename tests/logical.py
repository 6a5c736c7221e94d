"""Sides by reading direction: a sheet says “start” and “end”, so that one sheet serves both directions of writing.

What names a side of the screen is a fault, unless it is its own mirror image: a shadow at both ends of a table.
"""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

NO_RULES = re.compile(r"/\*.*?\*/|url\([^)]*\)|\"[^\"]*\"|'[^']*'", re.DOTALL)
"""Comments, addresses and texts. An icon is drawn in letters that look like much."""
DECLARATION = re.compile(r"(?<=[{;])\s*([a-z-]+)\s*:\s*([^;{}]+?)\s*(?=[;}])")
PAGE_BOX = re.compile(r"@(?:top|bottom|left|right)-(?:left|right|top|bottom|middle)\b(?:-corner)?")

SIDES = r"(?:top|right|bottom|left)"
PHYSICAL = re.compile(
    rf"{SIDES}|(?:margin|padding|border|scroll-margin|scroll-padding)-{SIDES}(?:-(?:width|style|color))?"
    r"|border-(?:top|bottom)-(?:left|right)-radius|(?:min-|max-)?(?:width|height)"
)
"""Properties that have a logical twin. `overflow-x` has none in Chromium and WebKit."""
FOUR_SIDES = {"margin", "padding", "inset", "border-width", "border-style", "border-color",
              "scroll-margin", "scroll-padding"}  # fmt: skip
SIDE = re.compile(r"\b(left|right)\b")
MOVES_ASIDE = re.compile(r"\btranslate(?:X|3d)?\(\s*(?!0\b)")

SCRIPT_SIDE = re.compile(
    r"\.style\.(?:left|right|(?:margin|padding|border|scrollMargin|scrollPadding)(?:Left|Right)\w*)\s*="
    r"|(?<![\w-])(?:(?:margin|padding|border)-)?(?:left|right)\s*:\s*[-\d]"
    r"|(?:float|text-align)\s*:\s*(?:left|right)"
)
"""A side that a script gives an element, by its style or as text."""


def faults(path: Path) -> list[str]:
    """What a sheet says of sides of the screen, with the line."""
    text = NO_RULES.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), path.read_text("utf-8"))
    found = [(box.start(), f"{box[0]} is a side of the paper") for box in PAGE_BOX.finditer(text)]
    for declaration in DECLARATION.finditer(text):
        name, value = declaration[1], " ".join(declaration[2].split())
        found += [(declaration.start(1), f"{name}: {value}: {fault}") for fault in of_declaration(name, value)]
    return [f"{path.name}:{text.count('\n', 0, at) + 1}: {fault}" for at, fault in sorted(found)]


def of_declaration(name: str, value: str) -> Iterator[str]:
    """The faults of one declaration.

    >>> list(of_declaration("margin", "0 1em 0 2em"))
    ['the left is not as the right']
    >>> list(of_declaration("margin", "0 1em")), list(of_declaration("text-align", "start"))
    ([], [])
    >>> list(of_declaration("background", "linear-gradient(to right, red, blue)"))
    ['it names a side, and is not its own mirror image']
    """
    if PHYSICAL.fullmatch(name):
        yield "the property names a side or a direction of the screen"
    values = top_level(value.removesuffix("!important"), " ")
    if name in FOUR_SIDES and len(values) == 4 and values[1] != values[3]:
        yield "the left is not as the right"
    if name == "border-radius" and not mirrored_corners(values):
        yield "the corners on the left are not as those on the right"
    if SIDE.search(value) and not own_mirror_image(value):
        yield "it names a side, and is not its own mirror image"
    if name in {"transform", "translate"} and (
        MOVES_ASIDE.search(value) or (name == "translate" and values[0] not in {"0", "none"})
    ):
        yield "it moves to one side"


def mirrored_corners(values: list[str]) -> bool:
    """Whether a `border-radius` rounds left as right: top left, top right, bottom right, bottom left."""
    if len(values) == 1 or "/" in values:
        return len(values) == 1
    first, second, *rest = values
    third = rest[0] if rest else first
    fourth = rest[1] if len(rest) > 1 else second
    return first == second and third == fourth


def own_mirror_image(value: str) -> bool:
    """Whether the layers of a value stay the same where left is right. “left” alone never does."""
    swapped = SIDE.sub(lambda side: "right" if side[1] == "left" else "left", value)
    return Counter(top_level(swapped, ",")) == Counter(top_level(value, ","))


def top_level(value: str, mark: str) -> list[str]:
    """The parts of a value between marks that stand in no brackets."""
    parts, depth = [""], 0
    for letter in value:
        depth += (letter == "(") - (letter == ")")
        if letter == mark and not depth:
            parts.append("")
        else:
            parts[-1] += letter
    return [part.strip() for part in parts if part.strip()]


def script_faults(path: Path) -> list[str]:
    """Sides that a script names in the style of an element."""
    lines = path.read_text("utf-8").splitlines()
    return [
        f"{path.name}:{number}: {found[0]}"
        for number, line in enumerate(lines, 1)
        for found in SCRIPT_SIDE.finditer(line)
    ]
