"""nginx and Caddy with the configurations of `hosting/`, each on a port of its own and with a folder of a test."""

import getpass
import http.client
import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from setup.servers import CADDY, NGINX, Server
from tests import not_tested

ROOT = Path(__file__).parent.parent
HOSTING = ROOT / "hosting"
NAME = "guide.example"
"""What the configurations call the site."""
LONGEST = 20
"""Seconds until a server listens."""

AROUND_NGINX = """
user {user};
load_module {module};
daemon off;
pid nginx.pid;
error_log error.log;
events {{}}
http {{
    client_body_temp_path temporary;
    fastcgi_temp_path temporary;
    proxy_temp_path temporary;
    scgi_temp_path temporary;
    uwsgi_temp_path temporary;
    include site.conf;
}}
"""
"""What Debian's own nginx.conf does around ours, as the user who runs the tests."""

AROUND_CADDY = "{\n\tadmin off\n\tauto_https off\n}\n"


@dataclass(frozen=True)
class Answer:
    """What a host sent."""

    status: int
    headers: dict[str, str]
    """By their names in small letters."""
    body: bytes


@dataclass(frozen=True)
class Host:
    """A server that runs."""

    port: int

    def ask(self, address: str, encodings: str = "") -> Answer:
        """What it sends for an address of the site, without its first slash."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=LONGEST)
        try:
            connection.request("GET", f"/{address}", headers={"Host": NAME, "Accept-Encoding": encodings or "identity"})
            sent = connection.getresponse()
            return Answer(sent.status, {name.lower(): value for name, value in sent.getheaders()}, sent.read())
        finally:
            connection.close()


def put(text: str, *changes: tuple[str, str]) -> str:
    """A configuration with what a reader must change in it. Each stands there once."""
    for old, new in changes:
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in the configuration"
        text = text.replace(old, new)
    return text


@contextmanager
def nginx(site: Path, folder: Path, port: int) -> Iterator[Host]:
    """nginx with our configuration, on a site. `folder` is empty and for it alone."""
    top = found(NGINX)
    shipped = (HOSTING / "nginx.conf").read_text("utf-8")
    ours = put(shipped, ("listen 80;", f"listen 127.0.0.1:{port};"), ("root /srv/guide;", f"root {site};"))
    (folder / "site.conf").write_text(ours, "utf-8")
    (folder / "nginx.conf").write_text(
        AROUND_NGINX.format(module=top / NGINX.modules[0], user=getpass.getuser()), "utf-8"
    )
    command: list[str | Path] = [top / NGINX.program, "-e", "error.log", "-p", folder, "-c", "nginx.conf"]
    with running(command, folder, port) as host:
        yield host


@contextmanager
def caddy(site: Path, folder: Path, port: int) -> Iterator[Host]:
    """Caddy with our configuration, on a site. `folder` is empty and for it alone."""
    top = found(CADDY)
    shipped = (HOSTING / "Caddyfile").read_text("utf-8")
    ours = put(
        shipped, ("\nguide.example {", f"\nhttp://{NAME}:{port} {{\n\tbind 127.0.0.1"), ("/srv/guide", str(site))
    )
    (folder / "Caddyfile").write_text(AROUND_CADDY + ours, "utf-8")
    with running([top / CADDY.program, "run", "--config", "Caddyfile"], folder, port) as host:
        yield host


def found(server: Server) -> Path:
    """Where a server is. Without it the test is left out, and the run says so."""
    return server.top or not_tested.skip(server.name, f"it is not here. {server.to_do}")


@contextmanager
def running(command: list[str | Path], folder: Path, port: int) -> Iterator[Host]:
    """A server, until the end of the block."""
    log = folder / "output.log"
    with log.open("w") as output:
        environment = os.environ | {"XDG_CONFIG_HOME": str(folder), "XDG_DATA_HOME": str(folder)}
        process = subprocess.Popen(command, cwd=folder, env=environment, stdout=output, stderr=subprocess.STDOUT)
    try:
        wait_for(process, port, log)
        yield Host(port)
    finally:
        process.terminate()
        process.wait(LONGEST)


def wait_for(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    """Wait until a server answers, or tell what it said."""
    end = time.monotonic() + LONGEST
    while process.poll() is None and time.monotonic() < end:
        try:
            Host(port).ask("")
        except OSError:
            time.sleep(0.05)
        else:
            return
    logs = [path.read_text("utf-8", "replace") for path in (log, log.with_name("error.log")) if path.exists()]
    raise AssertionError(f"{process.args!r} does not answer on port {port}:\n{'\n'.join(logs)}")
