"""The JSON Schema of each calculator: its questions, and the outcome as `--json` prints it (draft 2020-12)."""

import json
from typing import Any

from .fence import calculator_names, guide_names

DRAFT = "https://json-schema.org/draft/2020-12/schema"
FOLDER = "schemas"

type Schema = dict[str, Any]

TEXT: Schema = {"type": "string"}
SENTENCE: Schema = {"type": "string", "minLength": 1}
KEY: Schema = {"type": "string", "pattern": r"^[a-z][a-z0-9_]*(\.[a-z0-9][\w-]*)+$"}
DAY: Schema = {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"}


def files(home: str) -> dict[str, str]:
    """The schema of each calculator and guide, by its address in the site. `home` is the public address of the site."""
    return {address(name): as_text(schema(name, home)) for name in (*calculator_names(), *guide_names())}


def address(name: str) -> str:
    """Where a schema is in the site."""
    return f"{FOLDER}/{name}.json"


def as_text(found: Schema) -> str:
    """A schema as a file."""
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def schema(name: str, home: str) -> Schema:
    """What `python -m calculators NAME --json` prints. The answers alone are `#/$defs/answers`."""
    from calculators.kit.loading import load

    calculator = load(name)
    return {
        "$schema": DRAFT,
        "$id": f"{home}{address(name)}",
        "title": calculator.title,
        "description": calculator.about,
        **exactly({
            "calculator": {"const": name},
            "title": {"const": calculator.title},
            "edition": ref("edition"),
            "answers": ref("answers"),
            **part(),
            "notice": {"type": ["string", "null"], "description": "A warning, where a day lies after these rules."},
            "figures": list_of("figure"),
        }),
        "$defs": definitions(calculator),
    }  # fmt: skip


def exactly(properties: Schema) -> Schema:
    """An object with all of these properties and no other."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def ref(name: str) -> Schema:
    """What a definition says."""
    return {"$ref": f"#/$defs/{name}"}


def list_of(name: str, least: int = 0) -> Schema:
    """A list of what a definition says."""
    return {"type": "array", "items": ref(name)} | ({"minItems": least} if least else {})


def part() -> Schema:
    """The properties of an outcome, of a reason, and of the outcome of a branch."""
    from calculators.kit.outcome import Kind

    return {
        "kind": {"enum": [kind.value for kind in Kind]},
        "sentence": SENTENCE,
        "key": KEY,
        "places": list_of("place", 1),
        "reasons": list_of("part"),
        "open": list_of("cited"),
        "conflicts": list_of("conflict"),
        "then": list_of("said"),
        "calendar": list_of("day_to_keep"),
        "checklist": list_of("cited"),
        "branches": list_of("branch"),
        "sections": list_of("section"),
    }


def definitions(calculator: Any) -> Schema:
    """The parts that a schema is made of."""
    said: Schema = {"sentence": SENTENCE, "key": KEY}
    cited = {**said, "places": list_of("place", 1)}
    return {
        "answers": {
            "type": "object",
            "description": "The answers that count, by the names of their questions.",
            "properties": {name: question(each) for name, each in calculator.you.questions().items()},
            "additionalProperties": False,
        },
        "part": exactly(part()),
        "said": exactly(said),
        "cited": exactly(cited),
        "day_to_keep": exactly({**cited, "day": DAY}),
        "conflict": exactly({"statements": list_of("cited", 2), "followed": ref("said")}),
        "branch": exactly({"ways": {"type": "array", "minItems": 1, "items": list_of("literal", 1)}, "outcome": ref("part")}),
        "literal": literal(calculator),
        "section": exactly({
            "title": ref("said"), "outcomes": list_of("part"), "open": list_of("cited"), "conflicts": list_of("conflict"),
            "then": list_of("said"), "steps": list_of("cited"), "checklist": list_of("cited"), "calendar": list_of("day_to_keep"),
        }),
        "place": place(),
        "edition": edition(calculator.edition),
        "figure": figure(calculator),
    }  # fmt: skip


def question(asked: Any) -> Schema:
    """What answers a question: its words, and the texts or numbers that are possible."""
    from calculators.kit.language import english

    words: Schema = {"title": english().say(asked.ask)}
    hints = [english().say(asked.hint)] if asked.hint else []
    return words | values(asked, hints) | ({"description": "\n".join(hints)} if hints else {})


def values(asked: Any, hints: list[str]) -> Schema:
    """The answers that are possible. What a choice means is added to `hints`."""
    from calculators.kit.language import english
    from calculators.kit.questions import Country, Day, Money, Whole
    from calculators.kit.texts import choices

    match asked:
        case Whole():
            return {"type": "integer", "minimum": asked.least, "maximum": asked.most}
        case Money():
            hints.append(f"An amount in euros, at most {asked.most}.")
            return {"type": "string", "pattern": r"^\d+(\.\d{1,2})?$"}
        case Day():
            hints.append(f"A day from {asked.first} to {asked.last}.")
            return DAY
        case Country():
            hints.append("The two letters of a country by ISO 3166-1, or one of two other answers.")
            return {"type": "string", "enum": list(asked.domain())}
        case _:
            hints += [f"{text}: {english().say(shown)}" for text, _, shown, _ in asked.options()]
            return {"type": "string", "enum": choices(asked)}


def literal(calculator: Any) -> Schema:
    """A question and the answers to it that lead somewhere."""
    answers = {"type": "array", "minItems": 1, "items": {"type": ["string", "integer"]}}
    return exactly({"question": {"enum": list(calculator.you.questions())}, "answers": answers})


def place() -> Schema:
    """A paragraph of a source."""
    texts = dict.fromkeys(("source", "published", "name", "section", "part", "item"), TEXT)
    notes = {"type": "array", "items": {"type": "integer", "minimum": 1}}
    anchor = {"type": "string", "minLength": 1, "description": "The id of the place on its page."}
    return exactly({**texts, "notes": notes, "legal": TEXT, "page": TEXT, "anchor": anchor})


def edition(rules: Any) -> Schema:
    """The state of the rules, which is always this one."""
    fixed = {"name": rules.name, "day": rules.day.isoformat(), "last": rules.last.isoformat(), "version": rules.version}
    return exactly({**{name: {"const": value} for name, value in fixed.items()}, "no_rights": SENTENCE})


def figure(calculator: Any) -> Schema:
    """A figure that was used, with its time and its source."""
    known = sorted(calculator.figures)
    value = {
        "type": ["integer", "string", "array"],
        "items": TEXT,
        "description": "Amounts as texts, periods by ISO 8601.",
    }
    return exactly({
        "name": {"enum": known} if known else KEY, "sentence": SENTENCE, "key": KEY, "value": value, "shown": SENTENCE,
        "unit": TEXT, "since": DAY, "until": DAY, "checked": DAY, "place": ref("place"),
    })  # fmt: skip
