"""What a reader does on the pages, with the verbs that every engine knows."""

from collections.abc import Mapping

from tests.browser.journeys import Journey

from .engine import Engine
from .shut import Doorkeeper, asked

ASKED = """name => document.activeElement?.closest(`policy-calculator[name="${name}"]`)
  && document.activeElement.id.replace(`${name}-`, "").replace(/-ask$/, "")"""
FIRST = """name => document.querySelector(`policy-calculator[name="${name}"] .question-ask`).id
  .replace(`${name}-`, "").replace(/-ask$/, "")"""
MARK = """name => {
  document.querySelector(`policy-calculator[name="${name}"] form`).dataset.old = "yes";
}"""
ANOTHER_STEP = """name => {
  const form = document.querySelector(`policy-calculator[name="${name}"] form`);
  return form && !form.dataset.old && form.contains(document.activeElement);
}"""
SHORT = """name => Boolean(document.querySelector(`policy-calculator[name="${name}"] .outcome-full [value="full"]`))"""
IN_SIGHT = """() => {
  const { top, bottom } = document.getElementById(location.hash.slice(1)).getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}"""
RESULTS = """() => [...document.querySelectorAll(".md-search-result__item a.md-search-result__link")]
  .map(link => link.getAttribute("href"))"""


def calculator(name: str, part: str) -> str:
    """The selector of a part of a calculator."""
    return f'policy-calculator[name="{name}"] {part}'


def take(engine: Engine, journey: Journey, door: Doorkeeper) -> str:
    """Answer a calculator on the open page, print, and follow a citation: the words of the place that is cited.

    The page has then asked nothing of the network and complained of nothing.
    """
    says = answer_all(engine, journey.calculator, journey.answers)
    assert says == journey.says, f"{engine.name}: {says}"
    print_outcome(engine, journey.calculator)
    cited = follow_citation(engine, journey.calculator)
    told = [f"asked for {line}" for line in asked(engine, door)] + engine.complaints()
    assert not told, f"{engine.name}: {told}"
    return cited


def answer_all(engine: Engine, name: str, answers: Mapping[str, str]) -> str:
    """Answer what a calculator asks until there is an outcome: its sentence."""
    left = dict(answers)
    engine.see(calculator(name, ".calculator-continue"))
    question = engine.evaluate(FIRST, name)
    while question != "outcome":
        assert question in left, f"{engine.name}: {name} asks {question}, which this journey does not answer"
        fill_in(engine, name, question, left.pop(question))
        go_on(engine, name)
        question = engine.evaluate(ASKED, name)
    assert not left, f"{engine.name}: {name} never asked {', '.join(left)}"
    return engine.text(calculator(name, ".outcome-says"))


def fill_in(engine: Engine, name: str, question: str, value: str) -> None:
    """Answer a question as its kind asks: an option, a country, a date (2017-03-27) or a text."""
    field = calculator(name, f'.calculator-step [name="{question}"]')
    kind = engine.evaluate("selector => document.querySelector(selector)?.type ?? 'date'", field)
    if kind == "radio":
        option = engine.evaluate("selector => document.querySelector(selector).id", f'{field}[value="{value}"]')
        choose(engine, calculator(name, f'label[for="{option}"]'), option)
    elif kind == "select-one":
        engine.pick(field, value)
    elif kind == "date":
        for part, digits in zip(("year", "month", "day"), value.split("-"), strict=True):
            engine.fill(calculator(name, f'.calculator-step [name="{question}-{part}"]'), digits)
    else:
        engine.fill(field, value)


def choose(engine: Engine, label: str, option: str) -> None:
    """Click an option until it is chosen: a page that has just opened may still move under the pointer."""
    for _ in range(5):
        engine.click(label)
        if engine.evaluate("option => document.getElementById(option).checked", option):
            return
    raise AssertionError(f"{engine.name}: {option} is clicked and not chosen")


def go_on(engine: Engine, name: str) -> None:
    """Press Continue, and wait until another step stands in the place of this one."""
    engine.evaluate(MARK, name)
    engine.click(calculator(name, ".calculator-continue"))
    engine.wait(ANOTHER_STEP, name, until="another step:")


def search(engine: Engine, words: str, target: str) -> None:
    """Find something, and follow the result that leads to `target`."""
    engine.click("label.md-search__icon, .md-search__input")
    engine.wait("() => document.activeElement?.matches('.md-search__input')", until="focus in the search:")
    engine.type(words)
    engine.wait(f"target => ({RESULTS})().some(address => address.includes(target))", target, until="a result:")
    engine.click(f'.md-search-result__link[href*="{target}"]')
    engine.wait("target => location.href.includes(target)", target, until="the page of the result:")


def follow_citation(engine: Engine, name: str) -> str:
    """Follow the first place in the source that an outcome names: the words that stand there."""
    link = calculator(name, ".outcome a.cite")
    engine.see(link)
    target = engine.evaluate("link => document.querySelector(link).href", link)
    engine.click(link)
    engine.wait("target => location.href === target", target, until="the place that is cited:")
    engine.wait(IN_SIGHT, until="in sight, what is cited:")
    return str(engine.evaluate("() => document.getElementById(location.hash.slice(1)).innerText.trim()"))


def print_outcome(engine: Engine, name: str) -> None:
    """Press Print and see that the browser is asked to; where its driver can, print.

    An outcome that came without Python has first to be asked for in full, and Python comes.
    """
    if engine.evaluate(SHORT, name):
        engine.click(calculator(name, '.outcome-full [value="full"]'))
    engine.evaluate("() => { window.printed = 0; window.print = () => { window.printed += 1; }; }")
    engine.click(calculator(name, '[data-do="print"]'))
    assert engine.evaluate("() => window.printed") == 1
    on_paper = engine.to_pdf()
    assert on_paper is None or on_paper.startswith(b"%PDF")
