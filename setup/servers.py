"""nginx and Caddy: the servers on which the tests try the configurations in `hosting/`. No service is installed."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from . import apt
from .steps import TOOLS

MACHINE, UNPACKED = Path("/"), TOOLS / "servers"
"""Where a server may be. The second is where the set-up puts it."""


@dataclass(frozen=True)
class Server:
    """What starts a server, what it needs, and the packages of Debian that hold them."""

    name: str
    program: str
    packages: tuple[str, ...]
    modules: tuple[str, ...] = ()

    @property
    def top(self) -> Path | None:
        """The folder below which all of it is: the machine's own, or the one into which the set-up unpacked it."""
        files = (self.program, *self.modules)
        return next((top for top in (MACHINE, UNPACKED) if all((top / file).exists() for file in files)), None)

    @property
    def here(self) -> bool:
        """Whether the machine has it."""
        return self.top is not None

    @property
    def to_do(self) -> str:
        """How a reader gets it."""
        return f"On Debian: `apt-get install {' '.join(self.packages)}`."


NGINX = Server(
    "nginx",
    "usr/sbin/nginx",
    ("nginx", "libnginx-mod-http-brotli-static"),
    ("usr/lib/nginx/modules/ngx_http_brotli_static_module.so",),
)
CADDY = Server("Caddy", "usr/bin/caddy", ("caddy",))
SERVERS = (NGINX, CADDY)


def prepare() -> None:
    """Unpack the servers that are missing. One that cannot be had stops nothing: the run of the tests names it too."""
    apt.get_for_the_tests(SERVERS, partial(apt.unpack, into=UNPACKED))
