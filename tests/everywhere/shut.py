"""The network, shut: whatever a browser asks of it comes to a doorkeeper, who refuses it and writes it down."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from socketserver import BaseRequestHandler, ThreadingTCPServer

from .engine import Engine


class Doorkeeper(ThreadingTCPServer):
    """A proxy that lets nothing through."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Refusal)
        self.refused: list[str] = []
        """What was asked for, as "GET http://example.org/ HTTP/1.1"."""

    @property
    def port(self) -> int:
        """Where it stands."""
        return int(self.server_address[1])


class Refusal(BaseRequestHandler):
    """The answer to every connection on which something is said."""

    server: Doorkeeper

    def handle(self) -> None:
        said: bytes = self.request.recv(65_536)
        if said:
            self.server.refused.append(first_line(said))
            self.request.sendall(b"HTTP/1.1 502 The network is shut\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")


def first_line(said: bytes) -> str:
    r"""What a request asks for. WebKitGTK wants an encrypted line to the proxy itself for an encrypted page.

    >>> first_line(b"CONNECT example.org:443 HTTP/1.1\r\nHost: example.org\r\n\r\n")
    'CONNECT example.org:443 HTTP/1.1'
    >>> first_line(b"\x16\x03\x01 and so on")
    'something encrypted'
    """
    return "something encrypted" if said.startswith(b"\x16\x03") else said.partition(b"\r\n")[0].decode("latin-1")


def asked(engine: Engine, door: Doorkeeper) -> list[str]:
    """What the pages asked for, without what the browser asks for itself."""
    return [line for line in door.refused if not any(host in line for host in engine.own_hosts)]


@contextmanager
def shut() -> Iterator[Doorkeeper]:
    """A doorkeeper at work."""
    with Doorkeeper() as keeper:
        threading.Thread(target=keeper.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        yield keeper
        keeper.shutdown()
