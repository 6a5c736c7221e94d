"""Links: the part of an address behind the #, as browsers, mail and people change it."""

from functools import cache, partial

from hypothesis import strategies as st

from calculators.kit.browser import respond

from .answered import Respond, fault_in_answer, graph_differs, host
from .asking import Asking
from .forms import MODULES, graphs, names, valid
from .grown import IN_THE_MAIL, PLAIN, grown
from .target import Target

SEVERAL = (*PLAIN, *IN_THE_MAIL)


def inputs() -> st.SearchStrategy[tuple[str, str]]:
    """A calculator, and the fragment of the address of its page."""
    return st.sampled_from(names()).flatmap(_of)


@cache
def _of(name: str) -> st.SearchStrategy[tuple[str, str]]:
    return st.tuples(st.just(name), grown(sorted(valid_links(name)), SEVERAL))


def check(asked: tuple[str, str], page: Asking, ask: Respond = respond) -> str:
    """What the page reads in a fragment is answered, and by the graph as by Python. What it does not read is an anchor."""
    name, fragment = asked
    found = page.ask({"name": name, "host": host(name), "fragment": fragment})
    if found["form"] is None:
        return "an honest link is not read" if fragment in valid_links(name) else ""
    return fault_in_answer(name, found["form"], ask) or graph_differs(name, found, ask)


@cache
def valid_links(name: str) -> set[str]:
    """Links as they should be."""
    return {f"{name}?{form}" for form in valid(name) if form}


def target(ask: Respond = respond) -> Target:
    """Links, answered by `ask`."""
    page = Asking("fuzz_links.mjs", str(graphs()))
    return Target("links", inputs(), partial(check, page=page, ask=ask), MODULES, page.reached, page.close)
