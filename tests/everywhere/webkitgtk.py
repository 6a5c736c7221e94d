"""WebKitGTK, by its own WebDriver, on a screen that nobody sees."""

import json
import os
import subprocess
import time
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.request import ProxyHandler, Request, build_opener

from setup import engines
from tests.browser.server import free_port

from .engine import PATIENCE, Driven, PageError

# Its driver tells nothing of what a page complains of: that is heard from the first script on that a page is asked to run.
RUN = """
if (!window.heard) {
  const heard = (window.heard = []);
  for (const kind of ["error", "warn"]) {
    const say = console[kind].bind(console);
    console[kind] = (...words) => { heard.push(words.join(" ")); say(...words); };
  }
  addEventListener("error", (event) => heard.push(event.message || `${event.target.outerHTML} does not load`), true);
  addEventListener("unhandledrejection", ({ reason }) => heard.push(String(reason)));
  addEventListener("securitypolicyviolation", (event) => heard.push(`${event.effectiveDirective}: ${event.blockedURI}`));
}
const done = arguments[1];
(async () => JSON.stringify(await (FUNCTION)(...JSON.parse(arguments[0])) ?? null))().then(
  (value) => done({ value }),
  (error) => done({ error: String(error) }),
);
"""


class WebKitGTK(Driven):
    """WebKitGTK's small browser with one page."""

    name = engines.WEBKITGTK.name

    def start(self) -> None:
        here = {"DISPLAY": self.screen(), "HOME": str(self.home()), "GDK_BACKEND": "x11", "NO_AT_BRIDGE": "1"}
        port = free_port()
        self.run(["WebKitWebDriver", f"--port={port}"], env=os.environ | here)
        self.driver = f"http://127.0.0.1:{port}"
        self.wait_for_driver()
        asked = {"proxy": self.network(), "timeouts": {"script": PATIENCE * 1000}}
        session = self.command("POST", "/session", capabilities={"alwaysMatch": asked})
        self.driver += f"/session/{session['sessionId']}"
        self.to_end.callback(self.command, "DELETE", "")
        self.command("POST", "/window/rect", x=0, y=0, width=1280, height=900)

    def screen(self) -> str:
        """A screen of its own, that nobody sees."""
        size = ["-screen", "0", "1400x1000x24"]
        xvfb = self.run(
            ["Xvfb", "-displayfd", "1", *size, "-nolisten", "tcp"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        assert xvfb.stdout
        number = xvfb.stdout.readline().decode().strip()
        assert number, f"{self.name}: Xvfb does not start"
        return f":{number}"

    def network(self) -> dict[str, object]:
        """Every kind of request goes to the door."""
        door = f"127.0.0.1:{self.door}"
        beside = ["127.0.0.1"] if self.local else []
        return {"proxyType": "manual", "httpProxy": door, "sslProxy": door, "noProxy": beside}

    def wait_for_driver(self) -> None:
        """Wait until it takes commands."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                self.command("GET", "/status")
            except URLError:
                time.sleep(0.05)
            else:
                return
        raise AssertionError(f"{self.name}: its driver does not start")

    def command(self, method: str, path: str, **parameters: object) -> Any:
        """Send a command of WebDriver, and wait for its answer. Raises `PageError` where it is refused."""
        body = json.dumps(parameters).encode() if method == "POST" else None
        request = Request(self.driver + path, body, {"Content-Type": "application/json"}, method=method)
        try:
            with build_opener(ProxyHandler({})).open(request, timeout=2 * PATIENCE) as answered:
                return json.load(answered)["value"]
        except HTTPError as refused:
            with refused:
                raise PageError(f"{self.name}: {path}: {json.load(refused)['value']['message']}") from None

    def open(self, address: str) -> None:
        self.command("POST", "/url", url=address)
        self.evaluate("() => 0")

    def enter(self, number: int = 0) -> None:
        self.command("POST", "/frame", id=number)
        self.evaluate("() => 0")

    def evaluate(self, function: str, *arguments: object) -> Any:
        script = RUN.replace("FUNCTION", function)
        answered = self.command("POST", "/execute/async", script=script, args=[json.dumps(arguments)])
        if "error" in answered:
            raise PageError(f"{self.name}: {answered['error']}")
        return json.loads(answered["value"])

    def act(self, actions: dict[str, Any]) -> None:
        self.command("POST", "/actions", actions=[actions])

    def to_pdf(self) -> None:
        """Its driver knows no command for it."""

    def complaints(self) -> list[str]:
        """What the last page complained of, from when it was there."""
        return list(self.evaluate("() => window.heard"))
