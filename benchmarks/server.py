"""A server behind a slow line. The line is the server's and not the browser's, because the browser's own does not
reach workers: all that a page, its workers and its frames ask for shares it.
"""

import asyncio
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self
from urllib.parse import unquote, urlsplit

from .encoded import Encoded

CHUNK = 1_400
"""Bytes: about what one packet holds. Connections take turns after each."""
HALF_AN_HOUR = "max-age=1800"


@dataclass(frozen=True)
class Sent:
    """A part of an answer that has left: when (milliseconds since 1970), for what, how many bytes."""

    time: float
    path: str
    bytes: int


@dataclass
class Line:
    """What is between the server and the browser: one bucket for all connections, and a delay for each request."""

    bits_per_second: float | None = None
    """Nothing means as fast as the machine."""
    delay: float = 0
    """Seconds from a request to the first byte of its answer. A new connection waits for as long once more."""
    free_at: float = 0
    sent: list[Sent] = field(default_factory=list)

    async def carry(self, data: bytes, path: str, writer: asyncio.StreamWriter) -> None:
        """Send, as fast as the line allows. What has been sent is written down, heads of answers included."""
        step = CHUNK if self.bits_per_second else len(data)
        for start in range(0, len(data), step):
            some = data[start : start + step]
            await self.wait_for_turn(len(some))
            self.sent.append(Sent(time.time() * 1000, path, len(some)))
            writer.write(some)
            await writer.drain()

    async def wait_for_turn(self, size: int) -> None:
        """Wait until these bytes have passed. Whoever asks first, passes first."""
        if not self.bits_per_second:
            return
        self.free_at = max(self.free_at, time.monotonic()) + size * 8 / self.bits_per_second
        await asyncio.sleep(self.free_at - time.monotonic())

    def bytes_until(self, moment: float) -> int:
        """All bytes that had been sent at a moment, in milliseconds since 1970."""
        return sum(part.bytes for part in self.sent if part.time <= moment)

    def paths_until(self, moment: float) -> dict[str, int]:
        """The same, for each path by itself."""
        found: dict[str, int] = {}
        for part in self.sent:
            if part.time <= moment:
                found[part.path] = found.get(part.path, 0) + part.bytes
        return found


@dataclass
class Server:
    """Serves files to this machine only, by HTTP/1.1 with connections that stay open."""

    files: Mapping[str, Encoded]
    line: Line = field(default_factory=Line)
    port: int = 0
    missing: list[str] = field(default_factory=list)
    """What was asked for in vain."""

    @property
    def address(self) -> str:
        """The top of the site."""
        return f"http://127.0.0.1:{self.port}/"

    def __enter__(self) -> Self:
        self.loop = asyncio.new_event_loop()
        started = threading.Event()
        self.thread = threading.Thread(target=self.run, args=(started,), daemon=True)
        self.thread.start()
        started.wait()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()

    def run(self, started: threading.Event) -> None:
        """Listen until the loop is stopped."""
        asyncio.set_event_loop(self.loop)
        server = self.loop.run_until_complete(asyncio.start_server(self.talk, "127.0.0.1", 0))
        self.port = server.sockets[0].getsockname()[1]
        started.set()
        self.loop.run_forever()
        server.close()
        open_ = asyncio.all_tasks(self.loop)
        for task in open_:
            task.cancel()
        self.loop.run_until_complete(asyncio.gather(*open_, return_exceptions=True))
        self.loop.close()

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one request after the other on one connection."""
        wait = 2 * self.line.delay
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                await asyncio.sleep(wait)
                wait = self.line.delay
                await self.answer(head.decode("latin-1"), writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass  # the browser has gone
        finally:
            writer.close()

    async def answer(self, head: str, writer: asyncio.StreamWriter) -> None:
        """Answer one request."""
        path = urlsplit(head.split(" ", 2)[1]).path
        name = unquote(path).lstrip("/")
        found = self.files.get(f"{name}index.html" if name.endswith("/") or not name else name)
        if not found:
            self.missing.append(path)
            await self.line.carry(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", path, writer)
            return
        if "Content-Encoding" in found.headers and not accepts_brotli(head):
            raise RuntimeError(f"{path}: this browser does not accept brotli, so the sizes would not be comparable.")
        lines = {**found.headers, "Content-Length": str(len(found.body)), "Cache-Control": HALF_AN_HOUR}
        top = "".join(f"{key}: {value}\r\n" for key, value in lines.items())
        await self.line.carry(f"HTTP/1.1 200 OK\r\n{top}\r\n".encode() + found.body, path, writer)


def accepts_brotli(head: str) -> bool:
    """Whether a request names brotli.

    >>> accepts_brotli("GET / HTTP/1.1\\r\\nAccept-Encoding: gzip, br\\r\\n\\r\\n")
    True
    """
    fields = (line.partition(":") for line in head.lower().splitlines())
    return any(name == "accept-encoding" and "br" in value for name, _, value in fields)
