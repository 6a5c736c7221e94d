"""Firefox ESR, by WebDriver BiDi, which it speaks without any driver in between."""

import base64
import json
import os
import re
import subprocess
import time
from pathlib import Path
from typing import Any

from websockets.sync.client import connect

from setup import engines

from .engine import KEYS, PATIENCE, Engine, PageError

LISTENS = re.compile(r"WebDriver BiDi listening on (ws://\S+)")

SETTINGS: dict[str, object] = {
    # Under a driver, Firefox sets what is "recommended" for tests, and with it loosens what a page may read on file://.
    "remote.prefs.recommended": False,
    "browser.aboutwelcome.enabled": False,
    "termsofuse.bypassNotification": True,
}
"""As it comes, but for the greetings of a first run."""


class Firefox(Engine):
    """A Firefox with one page and a profile of its own."""

    name = engines.FIREFOX.name
    own_hosts = ("mozilla", "firefox")

    def start(self) -> None:
        home = self.home()
        lines = (
            f"user_pref({json.dumps(key)}, {json.dumps(to)});\n" for key, to in (SETTINGS | self.network()).items()
        )
        (home / "user.js").write_text("".join(lines))
        said = home / "said"
        process = self.run(
            ["firefox-esr", "--headless", "--no-remote", "--profile", home, "--remote-debugging-port=0"],
            env=os.environ | {"HOME": str(home), "MOZ_CRASHREPORTER_DISABLE": "1"},
            stdout=subprocess.DEVNULL,
            stderr=self.to_end.enter_context(said.open("wb")),
        )
        address = f"{listens(process, said)}/session"
        self.line = self.to_end.enter_context(connect(address, max_size=None, proxy=None, close_timeout=1))
        self.sent = 0
        self.command("session.new", capabilities={})
        self.command("session.subscribe", events=["log.entryAdded"])
        self.page: str = self.command("browsingContext.getTree")["contexts"][0]["context"]
        self.frame = self.page
        self.resize(1280, 900)

    def network(self) -> dict[str, object]:
        """Every kind of request goes to the door."""
        return {
            "network.proxy.type": 1,
            "network.proxy.http": "127.0.0.1",
            "network.proxy.http_port": self.door,
            "network.proxy.ssl": "127.0.0.1",
            "network.proxy.ssl_port": self.door,
            "network.proxy.failover_direct": False,
            "network.proxy.allow_hijacking_localhost": not self.local,
            "network.proxy.no_proxies_on": "127.0.0.1" if self.local else "",
        }

    def command(self, method: str, **parameters: object) -> Any:
        """Send a command of WebDriver BiDi, and wait for its answer. Raises `PageError` where it is refused."""
        self.sent += 1
        self.line.send(json.dumps({"id": self.sent, "method": method, "params": parameters}))
        while True:
            told = json.loads(self.line.recv(PATIENCE))
            if told["type"] == "event":
                self.overhear(told["params"])
            elif told["id"] == self.sent:
                break
        if told["type"] == "error":
            raise PageError(f"{self.name}: {method}: {told['message']}")
        return told["result"]

    def overhear(self, entry: dict[str, Any]) -> None:
        """Note what the page complains of."""
        if entry["level"] in {"error", "warn"}:
            self.heard.append(str(entry["text"]))

    def open(self, address: str) -> None:
        self.command("browsingContext.navigate", context=self.page, url=address, wait="complete")
        self.frame = self.page

    def resize(self, width: int, height: int) -> None:
        self.command("browsingContext.setViewport", context=self.page, viewport={"width": width, "height": height})

    def enter(self, number: int = 0) -> None:
        frames = self.command("browsingContext.getTree", root=self.page)["contexts"][0]["children"]
        self.frame = frames[number]["context"]

    def go_out(self) -> None:
        self.frame = self.page

    def evaluate(self, function: str, *arguments: object) -> Any:
        answered = self.command(
            "script.callFunction",
            functionDeclaration=f"async given => JSON.stringify(await ({function})(...JSON.parse(given)) ?? null)",
            arguments=[{"type": "string", "value": json.dumps(arguments)}],
            target={"context": self.frame},
            awaitPromise=True,
        )
        if answered["type"] == "exception":
            raise PageError(f"{self.name}: {answered['exceptionDetails']['text']}")
        return json.loads(answered["result"]["value"])

    def click_at(self, x: float, y: float) -> None:
        move = {"type": "pointerMove", "x": round(x), "y": round(y)}
        down, up = ({"type": kind, "button": 0} for kind in ("pointerDown", "pointerUp"))
        self.act({"type": "pointer", "id": "mouse", "actions": [move, down, up]})

    def type(self, text: str) -> None:
        keys = [{"type": kind, "value": sign} for sign in text for kind in ("keyDown", "keyUp")]
        self.act({"type": "key", "id": "keyboard", "actions": keys})

    def press(self, key: str) -> None:
        self.type(KEYS[key])

    def act(self, actions: dict[str, Any]) -> None:
        """Use the mouse or the keyboard."""
        self.command("input.performActions", context=self.frame, actions=[actions])

    def to_pdf(self) -> bytes:
        return base64.b64decode(self.command("browsingContext.print", context=self.page, background=True)["data"])


def listens(process: subprocess.Popen[bytes], said: Path) -> str:
    """Where a Firefox takes commands, which it says when it has started."""
    end = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < end:
        if found := LISTENS.search(said.read_text("utf-8", "replace")):
            return found[1]
        time.sleep(0.05)
    raise AssertionError(f"{Firefox.name} does not start: {said.read_text('utf-8', 'replace')}")
