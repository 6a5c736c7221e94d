"""The page of a partner, on a host of its own, and what it sees of the calculators in it."""

import json
from dataclasses import dataclass
from typing import Any

from jsonschema import Draft202012Validator

from mkdocs_calculators.embed.loading import CONTRACT
from tests.browser.server import Server

from .engine import Engine

MODERN = "<!doctype html>"
PAGE = """{doctype}<html lang="nl"><meta charset="utf-8"><title>A partner</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1">
<script src="partner.js"></script><script src="{loader}" async></script>
<p><button id="before">Before</button></p>{body}<p><button id="after">After</button></p></html>"""

# What the page notes: messages, events, and each change of the height of a frame.
WATCH = """
window.told = [];
window.fired = [];
window.heights = [];
addEventListener("message", ({ data }) => told.push(data));
const watched = new WeakSet();
function watch(root) {
  for (const element of root.querySelectorAll("policy-calculator")) {
    if (watched.has(element)) continue;
    watched.add(element);
    for (const type of ["ready", "started", "completed", "result"])
      element.addEventListener(type, ({ detail }) => fired.push({ id: element.id, type, detail }));
  }
}
new MutationObserver(() => watch(document)).observe(document, { childList: true, subtree: true });
const before = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (how) {
  const root = before.call(this, how);
  let last = "";
  new MutationObserver(() => {
    const { height = "" } = root.querySelector("iframe")?.style ?? {};
    if (height !== last) heights.push(height);
    last = height;
  }).observe(root, { attributes: true, subtree: true, childList: true });
  return root;
};
"""
FRAMES = "[...document.querySelectorAll('policy-calculator')].map((each) => each.shadowRoot?.querySelector('iframe'))"
READY = f"""(number) => {{ const all = {FRAMES}; return all.length === number && all.every((frame) => frame && !frame.inert); }}"""


@dataclass
class Partner:
    """A partner's page in a browser. `site` is where the calculators come from."""

    engine: Engine
    host: Server
    site: Server

    def open(
        self, body: str, *, policy: str = "", doctype: str = MODERN, script: str = "", at: str = "index.html"
    ) -> None:
        """Open a page with this in it. `policy` is added to one that allows no more than our documentation asks for."""
        page = PAGE.format(doctype=doctype, loader=f"{self.site.address}embed.js", body=body)
        (self.host.folder / at).write_text(page, "utf-8")
        (self.host.folder / "partner.js").write_text(WATCH + script, "utf-8")
        strict = f"default-src 'none'; img-src data:; script-src 'self' {self.site.address}; frame-src 'self' {self.site.address}"
        self.host.headers["Content-Security-Policy"] = policy or f"{strict}; require-trusted-types-for 'script'"
        self.engine.open(self.host.address + ("" if at == "index.html" else at))

    def ready(self, number: int = 1) -> None:
        """Wait until each of this many calculators has taken the place of its link."""
        self.engine.wait(READY, number, until="ready:")

    def messages(self) -> list[dict[str, Any]]:
        """What the page was told so far."""
        return list(self.engine.evaluate("() => told"))

    def types(self) -> list[str]:
        """The types of the messages so far."""
        return [message["type"] for message in self.messages()]

    def events(self) -> list[str]:
        """The events so far."""
        return list(self.engine.evaluate("() => fired.map(({ type }) => type)"))

    def page(self, function: str, *arguments: object) -> Any:
        """Ask the page, from inside of a frame as well."""
        self.engine.go_out()
        return self.engine.evaluate(function, *arguments)


def element(name: str, *, id_: str = "", **attributes: str) -> str:
    """The tag as a partner writes it."""
    given = {"id": id_, "name": name, **attributes}
    written = " ".join(f'{key}="{value}"' for key, value in given.items() if value or key == "share")
    return f'<policy-calculator {written}><a href="nowhere/{name}/">A link to {name}</a></policy-calculator>'


def contract() -> Any:
    """The contract, a JSON Schema."""
    return json.loads(CONTRACT.read_text("utf-8"))


def misfits(message: Any) -> list[str]:
    """Why a message is not one of the contract."""
    schema = contract()
    kind = message.get("type") if isinstance(message, dict) else None
    within = {**schema, "oneOf": [{"$ref": f"#/$defs/{kind}"}]} if kind in schema["$defs"] else schema
    return [f"{error.json_path}: {error.message}" for error in Draft202012Validator(within).iter_errors(message)]
