"""Pages of partners: made of the code that our page for partners gives, and served from another address."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import FrameLocator, Request

from .journeys import Journey
from .reader import Reader
from .server import Server

PAGE = "partners/"

THEME = """
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 19px/1.7 Georgia, serif; background: #fff8e7; color: #30210d }
a { color: #7a3b00 }
label, fieldset, button { display: none !important }
* { letter-spacing: 0.04em }
"""
"""A look of the partner's own. Some of it would make a calculator useless, if it came through."""

WITHOUT_CARE = {
    "Content-Security-Policy": "",
    "Permissions-Policy": "",
    "Referrer-Policy": "unsafe-url",
}
"""What a partner sends who has no policy, and tells everybody everything."""

BELOW = """id => {
  const found = [];
  let next = document.getElementById(id);
  while ((next = next.nextElementSibling) && !/^H[1-6]$/.test(next.tagName)) {
    for (const code of next.querySelectorAll("pre code")) found.push(code.textContent);
  }
  return found;
}"""
"""The code below a heading of our page."""


@contextmanager
def partner(folder: Path, **pages: str) -> Iterator[Server]:
    """The site of a partner, with these pages: `index` is its home page. Its headers forbid nothing."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, html in pages.items():
        (folder / f"{name}.html").write_text(html, "utf-8")
    with Server(folder) as server:
        server.headers |= WITHOUT_CARE
        yield server


def page(*parts: str, head: str = "") -> str:
    """A page in the partner's own look, with something to come to by Tab before and after what it is made of."""
    body = "\n".join(parts)
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Refugee council</title>{head}\n'
        '<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">'
        f"<style>{THEME}</style></head><body><main><h1>Your family</h1>\n"
        f'<p><a id="before" href="#before">Our opening hours</a></p>\n{body}\n'
        '<p><a id="after" href="#after">Write to us</a></p></main></body></html>'
    )


def code(reader: Reader, name: str) -> tuple[str, str]:
    """Both codes of a calculator, as a partner reads them on our page: with our script, and as a plain frame."""
    with_script, frame = reader.see(f"#code-{name} pre code").all_text_contents()
    return with_script, frame


def below(reader: Reader, heading: str) -> list[str]:
    """The code that stands below a heading of our page, by its id."""
    found: list[str] = reader.page.evaluate(BELOW, heading)
    return found


def framed(reader: Reader, name: str) -> FrameLocator:
    """The frame of a calculator on a partner's page: that of our script, or a plain one."""
    return reader.page.frame_locator(f'iframe[src*="/embed/{name}/"]')


def answer_all(reader: Reader, journey: Journey) -> str:
    """Answer a calculator in its frame, by keys: the sentence of the outcome."""
    frame, name = framed(reader, journey.calculator), journey.calculator
    for question, value in journey.answers.items():
        frame.locator(f"#{name}-{question}-ask").wait_for()
        fill_in(frame, question, value)
        frame.locator(".calculator-continue").press("Enter")
    says = frame.locator(f"#{name}-outcome")
    says.wait_for()
    return says.inner_text()


def fill_in(frame: FrameLocator, question: str, value: str) -> None:
    """Answer a question as its kind asks: an option, a country, a date (2017-03-27) or a text."""
    field = frame.locator(f'.calculator-step [name="{question}"]:not([type="hidden"])')
    option = frame.locator(f'.calculator-step [type="radio"][name="{question}"][value="{value}"]')
    if option.count():
        option.press("Space")
    elif not field.count():
        for part, digits in zip(("year", "month", "day"), value.split("-"), strict=True):
            frame.locator(f'.calculator-step [name="{question}-{part}"]').fill(digits)
    elif field.evaluate("field => field.tagName") == "SELECT":
        field.select_option(value)
    else:
        field.fill(value)


def requests_of(reader: Reader) -> list[Request]:
    """Every request from now on."""
    made: list[Request] = []

    def note(request: Request) -> None:
        made.append(request)

    reader.context.on("request", note)
    return made


def told_of_the_partner(requests: Iterable[Request], address: str) -> list[str]:
    """Requests to anybody else that name the partner's page, which stands at this address, in any way."""
    host = address.rstrip("/")
    return [
        f"{request.url} is told {name}: {value}"
        for request in requests
        if not request.url.startswith((address, "data:", "blob:"))
        for name, value in {**request.all_headers(), "address": request.url}.items()
        if host in value
    ]
