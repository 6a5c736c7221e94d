"""A small server for the built site. It writes down what is asked of it, and it can misbehave."""

import contextlib
import fnmatch
import mimetypes
import re
import socket
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import unquote, urlsplit

from mkdocs_calculators import policy

LONGEST_HOLD = 60
"""Seconds. What is held back is let go in the end, so that no test waits for ever."""


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


@dataclass
class Server:
    """Serves `folder`. Paths are patterns as in a shell, without the first slash: `runtime/*.zip`."""

    folder: Path
    port: int = field(default_factory=free_port)
    asked: list[str] = field(default_factory=list)
    """Every request, as "GET /chapter-3/?q=1"."""
    missing: set[str] = field(default_factory=set)
    """What is answered with 404."""
    failing: set[str] = field(default_factory=set)
    """What is answered with 500, and a page of the host."""
    mistyped: set[str] = field(default_factory=set)
    """What is said to be a text."""
    old: set[str] = field(default_factory=set)
    """What is as another version had it; see `of_another_version`."""
    cut: set[str] = field(default_factory=set)
    """What breaks off in the middle, as a line does that goes dead."""
    garbled: set[str] = field(default_factory=set)
    """What arrives complete, but with the wrong bytes: the first half, twice."""
    altered: set[str] = field(default_factory=set)
    """What arrives with one other letter in a message of Python: all would run, but it is not what was built."""
    held: dict[str, threading.Event] = field(default_factory=dict)
    """What waits until its event is set."""
    headers: dict[str, str] = field(default_factory=dict)
    """Sent with every answer, in the place of the policy's own."""
    http: ThreadingHTTPServer | None = None

    @property
    def address(self) -> str:
        """The top of the site."""
        return f"http://127.0.0.1:{self.port}/"

    def hold(self, pattern: str) -> threading.Event:
        """Hold back what is asked for; set the event to let it go."""
        return self.held.setdefault(pattern, threading.Event())

    def mend(self) -> None:
        """From now on all is well."""
        for event in self.held.values():
            event.set()
        self.held.clear()
        for faults in (self.missing, self.failing, self.mistyped, self.old, self.cut, self.garbled, self.altered):
            faults.clear()
        self.headers.clear()
        self.switch_on()

    def switch_on(self) -> None:
        """Listen, if it does not already."""
        if self.http:
            return
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                server.answer(self)

            do_HEAD = do_POST = do_GET  # noqa: N815  # the library's names

            def log_message(self, *_: object) -> None:
                """The log is `asked`."""

        self.http = ThreadingHTTPServer(("127.0.0.1", self.port), Handler)
        self.http.daemon_threads = True
        threading.Thread(target=self.http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def switch_off(self) -> None:
        """Refuse every connection."""
        if self.http:
            self.http.shutdown()
            self.http.server_close()
            self.http = None

    def __enter__(self) -> Self:
        self.switch_on()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.mend()
        self.switch_off()

    def answer(self, request: BaseHTTPRequestHandler) -> None:
        """Answer one request, as well or as badly as was asked for."""
        self.asked.append(f"{request.command} {request.path}")
        path = unquote(urlsplit(request.path).path).lstrip("/")
        for pattern, event in list(self.held.items()):
            if fnmatch.fnmatch(path, pattern):
                event.wait(LONGEST_HOLD)
        status, file = self.find(path)
        content = file.read_bytes() if file.exists() else b""
        if matches(path, self.garbled):
            content = content[: len(content) // 2] * 2
        if matches(path, self.altered):
            content = altered(content)
        if matches(path, self.old):
            content = of_another_version(file, content)
        if matches(path, self.failing):
            status, content, file = 500, b"<h1>Internal Server Error</h1>", Path("500.html")
        request.send_response(status)
        request.send_header("Content-Type", "text/plain" if matches(path, self.mistyped) else media_type(file))
        request.send_header("Content-Length", str(len(content)))
        for name, value in (without_cache(policy.headers(path)) | self.headers).items():
            request.send_header(name, value)
        request.end_headers()
        if request.command == "HEAD":
            return
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):  # the reader has gone
            request.wfile.write(content[: len(content) // 2] if matches(path, self.cut) else content)

    def find(self, path: str) -> tuple[int, Path]:
        """The file at a path, or the page that says that there is none."""
        file = self.folder / path
        if file.is_dir():
            file /= "index.html"
        if file.is_file() and not matches(path, self.missing):
            return 200, file
        return 404, self.folder / "404.html"


def matches(path: str, patterns: set[str]) -> bool:
    return any(fnmatch.fnmatch(path, pattern) for pattern in patterns)


def altered(content: bytes) -> bytes:
    """The same with one other letter, in the name of an error of Python."""
    at = content.rindex(b"Error")
    return content[:at] + b"e" + content[at + 1 :]


def of_another_version(file: Path, content: bytes) -> bytes:
    """A page that names files which are gone, a script that knows nothing of what is asked of it, other data."""
    if file.suffix == ".html":
        return re.sub(rb"-[0-9a-f]{8}\.(js|css|zip)", rb"-00000000.\1", content)
    return {".js": b'"use strict";\n', ".css": b"", ".json": b"{}", ".xml": b"<urlset/>"}.get(
        file.suffix, content[:-1] + bytes([content[-1] ^ 1])
    )


def media_type(file: Path) -> str:
    if file.suffix in {".html", ""}:
        return "text/html; charset=utf-8"
    return {".wasm": "application/wasm", ".js": "text/javascript"}.get(
        file.suffix, mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    )


def without_cache(headers: dict[str, str]) -> dict[str, str]:
    """Headers that say nothing of caching, so that each journey shows all that it asks for."""
    return {name: value for name, value in headers.items() if name != "Cache-Control"}
