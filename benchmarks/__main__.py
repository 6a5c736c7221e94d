"""`python -m benchmarks`: measure, and write the results. See `make bench`."""

import argparse
import hashlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from setup import browser
from setup.steps import Failed

from . import partner, report
from .build_speed import measure_builds
from .builds import Build, built_folder, built_site, in_page, served_builds
from .conditions import CONDITIONS
from .encoded import ROOT
from .journeys import JOURNEYS
from .parts import measure

KEPT = ROOT / "build" / "bench"
RESULTS = Path(__file__).with_name("RESULTS.md")
PARTS = (*CONDITIONS, "builds", report.PARTNER)
QUICK_ROUNDS = 3


def main(words: list[str]) -> int:
    """Measure what is asked for. The answer is the exit status."""
    asked = arguments(words)
    try:
        browser.path()
        tell("building the site, and compressing what is new")
        site = built_site()
        served = served_builds(site)
        builds: dict[str, Build] = {**served, **({"d": built_folder(KEPT)} if "free" in asked.parts else {})}
        pages = {
            journey.calculator: in_page(site[f"{journey.page}index.html"].decode(), journey.calculator)
            for journey in JOURNEYS
        }
        bodies = {f"/{name}": len(file.body) for name, file in served["c"].items()}
        kept = KEPT / ("quick" if asked.quick else "full") / fingerprint(site)
        kept.mkdir(parents=True, exist_ok=True)
        for name in asked.parts:
            rounds = QUICK_ROUNDS if asked.quick else report.ENOUGH
            found = measured(name, builds, rounds, quick=asked.quick) | {"in_page": pages, "bodies": bodies}
            (kept / f"{name}.json").write_text(json.dumps(found), "utf-8")
            write(kept, quick=asked.quick)
    except Failed as failed:
        print(f"bench: {failed}", file=sys.stderr)
        return 1
    return 0


def arguments(words: list[str]) -> argparse.Namespace:
    """The words of the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="three runs with the network free")
    parser.add_argument("parts", nargs="*", metavar="PART", type=part, help=f"of {', '.join(PARTS)}; without one, all")
    asked = parser.parse_args(words)
    asked.parts = asked.parts or (["free"] if asked.quick else list(PARTS))
    return asked


def part(name: str) -> str:
    """A part that there is."""
    if name not in PARTS:
        raise argparse.ArgumentTypeError(f"there is no part {name!r}; known are {', '.join(PARTS)}")
    return name


def measured(name: str, builds: Mapping[str, Build], rounds: int, *, quick: bool) -> dict[str, Any]:
    """One part, with when and where."""
    began, load = time.monotonic(), os.getloadavg()[0]
    found: dict[str, Any]
    if name == "builds":
        found = {"grown": [asdict(grown) for grown in measure_builds(quick=quick, tell=tell)]}
    elif name == report.PARTNER:
        site = builds["c"]
        assert not isinstance(site, Path)
        found = partner.measure(site, rounds, tell)
    else:
        found = measure(CONDITIONS[name], builds, rounds, tell)
    minutes = (time.monotonic() - began) / 60
    about = {"rounds": rounds, "date": report.today(), "load": load, "minutes": minutes, "chromium": version()}
    return about | found


def write(kept: Path, *, quick: bool) -> None:
    """Write the results of all parts that were measured on this very site. Only all of them, in full, count.

    The page of a partner is compared with nothing else: measured in full, its section takes the place of the one before.
    """
    parts = {name: json.loads(file.read_text("utf-8")) for name in PARTS if (file := kept / f"{name}.json").exists()}
    counts = not quick and set(parts) == set(PARTS)
    path = RESULTS if counts else KEPT / "RESULTS.md"
    path.write_text(report.results(parts, "make bench QUICK=1" if quick else "make bench"), "utf-8")
    tell(f"written: {path.relative_to(ROOT)}" + ("" if counts else " (a trial)"))
    if report.PARTNER in parts and not quick and not counts:
        RESULTS.write_text(report.with_partner(RESULTS.read_text("utf-8"), parts[report.PARTNER]), "utf-8")
        tell(f"written: the page of a partner, in {RESULTS.relative_to(ROOT)}")


def fingerprint(site: Mapping[str, bytes]) -> str:
    """Names this very site, so that results of different ones are never put together."""
    digest = hashlib.sha256()
    for name, content in sorted(site.items()):
        digest.update(name.encode() + hashlib.sha256(content).digest())
    return digest.hexdigest()[:12]


def version() -> str:
    """The browser."""
    return subprocess.run([browser.path(), "--version"], capture_output=True, text=True, check=True).stdout.strip()


def tell(line: str) -> None:
    """Say how far it is."""
    print(f"bench: {line}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
