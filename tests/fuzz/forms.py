"""Forms: the answers of each calculator and of the guide, as a browser sends them and as nobody should."""

import atexit
import random
import tempfile
from functools import cache, partial
from itertools import islice
from pathlib import Path
from urllib.parse import parse_qsl, urlencode

from hypothesis import strategies as st

from calculators.kit.browser import respond
from calculators.kit.loading import load
from mkdocs_calculators.fence import calculator_names, guide_names
from tests.engines import readers, write_graphs

from .answered import Respond, fault_in_answer, graph_differs, host
from .asking import Asking
from .grown import ODD_TEXTS, PLAIN, grown
from .target import Target

MODULES = tuple(f"calculators.kit.{name}" for name in "browser html replay questions texts elements".split())
READERS = 100
"""Valid forms of each calculator."""


def names() -> list[str]:
    """All calculators and guides."""
    return [*calculator_names(), *guide_names()]


@cache
def valid(name: str) -> list[str]:
    """Forms as readers send them."""
    return list(islice(readers(name, random.Random(name)), READERS))


@cache
def graphs() -> Path:
    """A folder with the graph of each calculator."""
    folder = tempfile.TemporaryDirectory()
    atexit.register(folder.cleanup)
    write_graphs(Path(folder.name), calculator_names())
    return Path(folder.name)


def inputs() -> st.SearchStrategy[tuple[str, str]]:
    """A calculator and a form of it: changed as a text, or in one of its fields."""
    return st.sampled_from(names()).flatmap(_of)


@cache  # so that Hypothesis looks at each strategy once
def _of(name: str) -> st.SearchStrategy[tuple[str, str]]:
    return st.tuples(st.just(name), st.one_of(fields(name), grown(valid(name), PLAIN)))


def fields(name: str) -> st.SearchStrategy[str]:
    """A valid form in which some fields hold something odd, or which holds odd fields."""
    known = [field for question in load(name).you.questions().values() for field in question.fields()]
    field = st.sampled_from([*known, "asking", "change", "show", known[0].upper(), f"{known[0]}-day"])
    value = st.one_of(ODD_TEXTS, grown(NUMBERS), st.sampled_from(known))
    return st.builds(put, st.sampled_from(valid(name)), st.lists(st.tuples(field, value), min_size=1, max_size=3))


NUMBERS = [
    "0",
    "18",
    "21",
    "1551",
    "1551.60",
    "1.551,60",
    "1 551,60",
    "€ 900",
    "27",
    "3",
    "march",
    "2017",
    "2017-03-27",
    "TR",
]


def put(form: str, more: list[tuple[str, str]]) -> str:
    """The form with these fields, and asking for the first of them as a form does whose question is on the screen."""
    return urlencode(dict(parse_qsl(form, keep_blank_values=True)) | dict(more), errors="replace")


def check(asked: tuple[str, str], page: Asking, ask: Respond = respond) -> str:
    """A form is answered, and by the graph as by Python."""
    name, form = asked
    found = page.ask({"name": name, "host": host(name), "form": form})
    return fault_in_answer(name, form, ask) or graph_differs(name, found, ask)


def target(ask: Respond = respond) -> Target:
    """Forms, answered by `ask`."""
    page = Asking("fuzz_links.mjs", str(graphs()))
    return Target("forms", inputs(), partial(check, page=page, ask=ask), MODULES, page.reached, page.close)
