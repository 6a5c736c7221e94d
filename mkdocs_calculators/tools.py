"""The tools that judge the site, with the versions that `package.json` pins: for the accessibility statement."""

import json
from pathlib import Path


def markdown(root: Path) -> str:
    """Which versions test this site, as one sentence."""
    versions = json.loads((root / "package.json").read_text("utf-8")).get("devDependencies", {})
    named = [f"{name} {versions[name]}" for name in ("axe-core", "html-validate") if name in versions]
    return f"The tools of this version are {' and '.join(named)}." if named else ""
