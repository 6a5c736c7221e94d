"""The fence ```` ```batch ````: many cases at once. Its script is loaded where it stands, and nowhere else."""

from pathlib import Path
from typing import Any

from markdown import Markdown

from .fence import SURROUNDINGS, Surroundings, calculator_names, stand_alone, with_scripts

SCRIPT = "javascripts/policy-batch.js"


def batch(source: str, language: str, css_class: str, options: Any, md: Markdown, **_: Any) -> str:  # noqa: ARG001
    """The formatter for superfences. The fence is empty: every calculator can be chosen."""
    from calculators.kit.batch_element import TAG, batch_element
    from calculators.kit.loading import load

    stand_alone(md, TAG)
    around = SURROUNDINGS.get() or Surroundings()
    made = batch_element(map(load, calculator_names()), around.runtime, around.language, level=2)
    return with_scripts(made, around, SCRIPT)


def files_list(_: Any) -> str:
    """The list of examples and schemas, in Markdown: a line for each calculator."""
    from calculators.kit.language import english
    from calculators.kit.loading import load

    from . import examples, schema

    lines = []
    for name in calculator_names():
        title = english().say(load(name).sentence("title"))
        links = (
            f"[{Path(address).name}]({address}){{ download }}"
            for address in (examples.address(name), schema.address(name))
        )
        lines.append(f"- {title}<br>{' · '.join(links)}")
    return "\n".join(lines)
