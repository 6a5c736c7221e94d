"""What several tests need: the built site, once for all of them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--write-paths` writes the path snapshots anew, for a change that is meant."""
    parser.addoption("--write-paths", action="store_true", help="write tests/paths/*.txt anew; then read their diff")


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as `make site` builds it, in a folder of its own."""
    folder = tmp_path_factory.mktemp("site")
    build(ROOT, folder)
    return folder


def build(root: Path, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Build the site at `root` into `folder`; fail with what the build printed. `environment` sets, say, `SITE_URL`."""
    ran = subprocess.run(  # with --quiet, MkDocs would not count its warnings
        [sys.executable, "-m", "mkdocs", "build", "--strict", "-d", str(folder)],
        cwd=root,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"} | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if ran.returncode:
        pytest.fail(f"the site does not build:\n{ran.stdout}{ran.stderr}")
    return ran
