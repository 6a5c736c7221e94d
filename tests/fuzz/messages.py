"""Messages between a partner's page and an embed: right ones, changed, and what only looks like one."""

import re
from copy import deepcopy
from functools import cache, partial
from typing import Any

from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from tests.everywhere.partner import contract
from tests.test_contract import MESSAGES, message

from .asking import Asking
from .grown import ODD_TEXTS
from .target import Target

type Asked = tuple[str, Any, bool, bool]
"""To the page or to the frame; the message; whether it has the right version and channel; whether the frame is ready."""

ODDITIES: list[Any] = [
    {"$undefined": 1}, {"$number": "NaN"}, {"$number": "-Infinity"}, {"$bigint": 1}, {"$date": 1}, {"$map": 1},
    {"$bytes": 3}, {"$error": 1}, {"$circle": 1}, {"$deep": 50}, {"$deep": 20_000},
]  # fmt: skip
"""What a message can hold and JSON cannot."""
NUMBERS = st.sampled_from(
    [0, -0.0, 1, -1, 620, 620.5, 99_999, 100_000, 1e308, 5e-324, 2**53, True, "620", "1e4", " 7 ", "0x10", ""]
)
TEXTS = st.one_of(ODD_TEXTS, st.sampled_from(["x" * 8999, "x" * 9000, "light", "dark", "auto", "#005ea5", "#00A", "rgb(1,2,3)",
                                              "#005ea5;}*{display:none", "en", "nl", "-120.5px 0px -33px", "1e9px"]))  # fmt: skip
VALUES = st.recursive(
    st.one_of(TEXTS, NUMBERS, st.none(), st.sampled_from(ODDITIES)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(TEXTS, inner, max_size=3)),
    max_leaves=4,
)
KEYS = st.sampled_from(
    "type title lang height focus detail theme accent share policy channel name version answers outcome kind sentences __proto__ constructor".split()
)


def inputs() -> st.SearchStrategy[Asked]:
    """A message of each kind with other values, or any value at all."""
    kinds = st.sampled_from(sorted(MESSAGES))
    put = st.tuples(st.sampled_from(["", "", "", "detail", "outcome"]), KEYS, VALUES)
    grown = st.builds(changed, kinds, st.lists(put, max_size=3), st.lists(KEYS, max_size=1))
    message_ = st.one_of(grown, grown, grown, grown, VALUES)
    return st.tuples(
        st.sampled_from(["page", "page", "frame"]), message_, st.sampled_from([True, True, True, False]), st.booleans()
    )


def changed(kind: str, puts: list[tuple[str, str, Any]], drops: list[str]) -> Any:
    """A message with other values, in itself or in the result in it, and without some."""
    made = deepcopy(message(kind))
    for where, key, value in puts:
        inside = made.get("detail", made) if where else made
        inside = inside.get("outcome", inside) if where == "outcome" and isinstance(inside, dict) else inside
        (inside if isinstance(inside, dict) else made)[key] = deepcopy(value)
    return {key: value for key, value in made.items() if key not in drops}


def check(asked: Asked, pages: Asking) -> str:
    """What fits the contract is heard. What does not changes nothing that a reader trusts.

    What has no end or no text, as an object whose `toString` is a text, ends in an error, before anything is handed over.
    """
    to, said, head, ready = asked
    found = pages.ask({"to": to, "message": said, "head": head, "ready": ready, "origin": "https://partner.example"})
    if found["threw"] and (to == "frame" or fits(said, found["channel"]) or found["fired"]):
        return f"the {to} throws {found['threw']}"
    return of_the_page(said, head, ready, found) if to == "page" else of_the_frame(said, head, found)


FRAME = "98,76,54,32"
"""The channel of the frame."""
LOADED = {
    "inert",
    "loading",
    "referrerPolicy",
    "sandbox",
    "name",
    "src",
    "title",
    "lang",
    "ontransitionend",
    "scrolled",
}


def of_the_page(said: Any, head: bool, ready: bool, found: Any) -> str:
    """What the partner's page shows and tells."""
    if set(found["own"]) - LOADED:
        return f"the frame has {found['own']}"
    if found["height"] is not None and not 0 <= float(found["height"].removesuffix("px")) < 100_000:
        return f"the frame is {found['height']} high"
    if not head and (found["fired"] or (not ready and not found["inert"])):
        return "a message of another channel is heard"
    for event in found["fired"]:
        if event["type"] not in ("ready", "started", "completed", "result") or not is_text(event["detail"] or ""):
            return f"an event {event}"
    if head and fits(said, found["channel"]) and said["type"] != "options" and (ready or said["type"] == "ready"):
        return unheard(said, ready, found)
    return ""


def unheard(said: Any, ready: bool, found: Any) -> str:
    """What should have come of a message of the contract."""
    if "height" in said and float(found["height"].removesuffix("px")) != said["height"]:
        return "a height is not heard"
    if said["type"] == "ready" and not ready and (found["title"], found["lang"]) != (said["title"], said["lang"]):
        return "the title or its language is not heard"
    if "focus" in said and not found["scrolled"]:
        return "the place that the visitor has come to is not heard"
    wanted = [] if said["type"] == "height" else [{"type": said["type"], "detail": said.get("detail")}]
    return "" if found["fired"] == wanted else f"the page hears {found['fired']}"


def is_text(value: Any) -> bool:
    """Whether nothing but texts is in it. An object of the browser that holds nothing, as a Date, counts as nothing."""
    if isinstance(value, dict | list):
        return all(map(is_text, value.values() if isinstance(value, dict) else value))
    return value is None or (isinstance(value, str) and len(value) < 9_000)


STYLED = re.compile(r"@media screen \{ :root:root \{(?:\s*--site-[a-z-]+: #[\da-f]{6};)+ \} \}", re.IGNORECASE)


def of_the_frame(said: Any, head: bool, found: Any) -> str:
    """How the embed looks, and what it says."""
    if found["dataset"].keys() - {"theme"} or found["dataset"].get("theme", "dark") not in ("light", "dark"):
        return f"the root has {found['dataset']}"
    if found["sheet"] and not STYLED.fullmatch(found["sheet"]):
        return f"a style gets in: {found['sheet']}"
    if not head and (found["dataset"] or found["sheet"]):
        return "a message of another channel is heard"
    if any(not fits(each["message"], FRAME) for each in found["told"]):
        return f"it says {found['told']}"
    if head and isinstance(said, dict) and fits(said, FRAME) and said["type"] == "options":
        return "" if found["dataset"].get("theme") == said.get("theme") else "the theme is not heard"
    return ""


@cache
def _contract() -> Draft202012Validator:
    return Draft202012Validator(contract())


def fits(said: Any, channel: str) -> bool:
    """Whether a message, with its version and channel, is one of the contract."""
    whole = said | {"policy": 1, "channel": channel} if isinstance(said, dict) else said
    return not odd(whole) and bool(_contract().is_valid(whole))


def odd(value: Any) -> bool:
    """Whether a value is one that JSON cannot hold."""
    if isinstance(value, dict):
        return any(str(key).startswith("$") for key in value) or any(map(odd, value.values()))
    return any(map(odd, value)) if isinstance(value, list) else False


def target(*loader: str) -> Target:
    """Messages, heard by the scripts of the site, or by the loader in another folder."""
    pages = Asking("fuzz_messages.mjs", *loader)
    return Target("messages", inputs(), partial(check, pages=pages), (), pages.reached, pages.close)
