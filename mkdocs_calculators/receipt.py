"""The fence ```` ```receipt ````: a saved file is opened again. Its script is loaded where it stands, and nowhere else."""

from typing import Any

from markdown import Markdown

from .fence import SURROUNDINGS, Surroundings, stand_alone, with_scripts

SCRIPT = "javascripts/policy-receipt.js"


def receipt(source: str, language: str, css_class: str, options: Any, md: Markdown, **_: Any) -> str:  # noqa: ARG001
    """The formatter for superfences. The fence is empty: a file says of which calculator it is."""
    from calculators.kit.reopen import TAG, receipt_element

    stand_alone(md, TAG)
    around = SURROUNDINGS.get() or Surroundings()
    on = {"language": around.language, "prefix": "receipt", "calculators": dict(around.calculators), "level": 3}
    made = receipt_element(on, around.runtime)
    return with_scripts(made, around, SCRIPT)
