"""The house rules as checks. Each returns the faults of one file, so that a broken example can prove it."""

import ast
import re
import sys
from pathlib import Path

from mkdocs_calculators.figures import filled_in

PURE = {"collections.abc", "dataclasses", "decimal", "datetime", "enum", "fractions", "math", "typing"}
"""What a rule may take from the standard library: nothing that reads a clock, a file or the network."""

NOTHING_AFTER = ("every", "together")
"""What a rule returns at once: the walk sees nothing that comes after it."""

POLICY_WORDS = re.compile(
    r"\b(IND|MVV|asylum|sponsor|Netherlands|Dutch|family|reunification|ECHR|permit)\b", re.IGNORECASE
)


def imports(path: Path) -> list[str]:
    """The modules that a file imports, as they are written: ".kit", "decimal"."""
    found = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            found.append("." * node.level + (node.module or ""))
    return found


def calculator_faults(path: Path) -> list[str]:
    """A calculator imports the kit, what is shared, and what is pure; it reads no clock and catches nothing."""
    text = path.read_text("utf-8")
    faults = [f"{path.name} imports {name}" for name in imports(path) if not allowed(name)]
    faults += [f"{path.name} reads the clock" for _ in re.findall(r"\.(?:today|now|utcnow)\(", text)]
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Try):
            faults.append(f"{path.name}:{node.lineno} catches an exception: a crash is never an answer")
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("range", "float"):
            faults.append(
                f"{path.name}:{node.lineno} calls {node.func.id}(): the walk cannot see it, or it is not exact"
            )
    return faults + [
        f"{path.name}:{line} does not return every(…) or together(…) at once" for line in every_not_returned(text)
    ]


def guide_faults(path: Path) -> list[str]:
    """A guide may import calculators; in all else it is held to the same."""
    faults = calculator_faults(path)
    return [fault for fault in faults if not re.fullmatch(rf"{path.name} imports \.\.(\w+)?", fault)]


def allowed(name: str) -> bool:
    """Whether a calculator may import a module of this name."""
    return (
        name in PURE
        or re.fullmatch(
            r"\.{1,2}(kit|shared)(\.\w+)?|\.(sources|figures|questions|deadline|paragraphs|contradictions)", name
        )
        is not None
    )


def every_not_returned(text: str) -> list[int]:
    """Lines on which `every(…)` or `together(…)` is called and something comes after it, which the walk would not see."""
    tree = ast.parse(text)
    returned = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Return)}
    calls = [
        node for node in ast.walk(tree) if isinstance(node, ast.Call) and getattr(node.func, "id", "") in NOTHING_AFTER
    ]
    return [call.lineno for call in calls if id(call) not in returned]


def kit_faults(path: Path) -> list[str]:
    """The kit imports only itself and the standard library, and knows no policy word."""
    faults = [
        f"{path.name} imports {name}"
        for name in imports(path)
        if name.startswith((".shared", "..", "mkdocs", "calculators"))
    ]
    words = POLICY_WORDS.findall(path.read_text("utf-8"))
    return faults + [f"{path.name} knows the word {word!r}" for word in dict.fromkeys(words)]


FILES = {"fileinput", "glob", "os", "pathlib", "shutil", "socket", "subprocess", "tempfile", "urllib.request"}
"""Modules that reach files, other programs or the network."""


def outward_faults(path: Path) -> list[str]:
    """What only the command line may do: open files, import what is not the standard library, or use the command line."""
    faults = [f"{path.name} imports {name}" for name in imports(path) if outward(name)]
    opened = [
        node
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "open"
    ]
    return faults + [f"{path.name}:{node.lineno} opens a file" for node in opened]


def outward(name: str) -> bool:
    """Whether a module of this name reaches out of the calculators."""
    if name.startswith("."):
        return "command_line" in name
    first = name.split(".", maxsplit=1)[0]
    return name in FILES or first in FILES or first not in sys.stdlib_module_names


QUOTE = re.compile(r'^ *# "(.+)"$', re.MULTILINE)


def quotes(path: Path) -> list[str]:
    """The sentences of our chapters that a rule quotes above the lines that carry them out."""
    return [filled_in(quote) for quote in QUOTE.findall(path.read_text("utf-8"))]


def unquotable(path: Path, text: str) -> list[str]:
    """Quotes that no chapter holds (any more)."""
    return [f"{path.name} quotes what no page says: {quote}" for quote in quotes(path) if words(quote) not in text]


def words(markdown: str) -> str:
    """A text without the marks of Markdown, for comparing."""
    text = re.sub(r"\[\^\d+\]", "", filled_in(markdown))
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
    return re.sub(r"\s+", " ", re.sub(r"[*_`#>|]", "", text))
