"""What the standard says of HTML: `html-validate` with its preset "standard", of which no rule is off."""

import json
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from mkdocs_calculators.runtime import node

ROOT = Path(__file__).parent.parent
BROKEN = ROOT / "tests" / "broken" / "markup"
VALIDATOR = ROOT / "node_modules" / "html-validate" / "bin" / "html-validate.mjs"
RULES = ROOT / ".htmlvalidate.json"

AROUND = """<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A step of a calculator</title></head>
<body><main><h1>A page</h1><h2>A chapter</h2><h3>A section</h3>
{step}
</main></body>
</html>
"""
"""A page around what stands in one."""


def faults(pages: Iterable[Path]) -> list[str]:
    """What is wrong with these files and folders of pages, each with its file, line and rule."""
    ran = subprocess.run(
        [node(ROOT), VALIDATOR, "--config", RULES, "--formatter", "json", *pages],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    # 0: no fault; 1: faults.
    assert ran.returncode in {0, 1}, ran.stderr
    found: list[dict[str, Any]] = json.loads(ran.stdout)
    return [
        f"{page['filePath']}:{fault['line']}: {fault['ruleId']}: {fault['message']}"
        for page in found
        for fault in page["messages"]
    ]


def faults_of(texts: Mapping[str, str], folder: Path) -> list[str]:
    """The same of pages that are no files yet, by their names. They are written into the folder."""
    for name, text in texts.items():
        (folder / f"{name}.html").write_text(text, "utf-8")
    return faults([folder])
