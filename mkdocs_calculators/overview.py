"""The list of all calculators, in the order of the pages they stand on."""

from .figure_list import said
from .outline import Pages, calculator_anchor, calculator_homes
from .own_pages import SOURCE, Own, languages, translations


def markdown(pages: Pages) -> str:
    """Each page with calculators as a heading, and each of its calculators as a link with what it does."""
    from calculators.kit.loading import load

    homes = calculator_homes(pages)
    parts = []
    for page in pages.values():
        names = [name for name, home in homes.items() if home == page.file and load(name).walked]
        if names:
            parts.append(f"## {page.title} {{#on-{page.file.removesuffix('.md')}}}\n")
            parts += [_line(page.file, name) for name in names]
            parts.append("")
    return "\n".join(parts)


def _line(file: str, name: str) -> str:
    from calculators.kit.loading import load

    calculator = load(name)
    title, about = said(calculator.sentence("title")), said(calculator.sentence("about"))
    pages = [f"[On a page of its own]({Own(SOURCE, name).file})"]
    pages += [
        f"[{languages()[code]}]({Own(code, name).file}){{ hreflang={code} lang={code} }}" for code in translations()
    ]
    return f"- **[{title}]({file}#{calculator_anchor(name)})**\n  {about}\n  {' · '.join(pages)}"
