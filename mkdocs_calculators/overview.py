"""The list of all calculators, in the order of the pages they stand on."""

from .figure_list import said
from .outline import Pages


def markdown(pages: Pages) -> str:
    """Each page with calculators as a heading, and each of its calculators as a link with what it does."""
    from calculators.kit.loading import load

    parts, seen = [], set[str]()
    for page in pages.values():
        names = [name for name in page.calculators if name not in seen and load(name).walked]
        seen.update(names)
        if names:
            parts.append(f"## {page.title} {{#on-{page.file.removesuffix('.md')}}}\n")
            parts += [_line(page.file, name) for name in names]
            parts.append("")
    return "\n".join(parts)


def _line(file: str, name: str) -> str:
    from calculators.kit.loading import load

    calculator = load(name)
    title, about = said(calculator.sentence("title")), said(calculator.sentence("about"))
    return f"- **[{title}]({file}#{name}-title)**\n  {about}"
