"""What changes about the figures and the questions that a calculator declares, in words."""

from typing import Any


def figure_changes(name: str, before: dict[str, Any] | None, now: dict[str, Any] | None) -> list[str]:
    """What changes about a figure, in words."""
    title = f"{(now or before or {})['title']} (`{name}`)"
    if before is None or now is None:
        side = now or before or {}
        values = "; ".join(f"{value} from {since}" for since, value in side["values"].items())
        return [f"{title}: {'new' if now else 'removed'}: {values} ({side['place']})"]
    lines = []
    for since in sorted(before["values"].keys() | now["values"].keys()):
        old, new = before["values"].get(since), now["values"].get(since)
        if old != new:
            lines.append(f"{title}: from {since} **{new or 'no value'}**, was {old or 'no value'}")
    told = {
        "title": "called",
        "unit": "counted in",
        "until": "known until",
        "checked": "last compared with its source on",
        "place": "its source is",
    }
    lines += [
        f"{title}: {words} {now[each]}, was {before[each]}" for each, words in told.items() if before[each] != now[each]
    ]
    return lines


def question_changes(name: str, before: dict[str, Any] | None, now: dict[str, Any] | None) -> list[str]:
    """What changes about a question, but for its words."""
    asked = f"“{(now or before or {})['ask']}” (`{name}`)"
    if before is None or now is None:
        side = now or before or {}
        options = " / ".join(option["words"] for option in side["options"])
        return [f"{asked} is {'new' if now else 'not asked any more'}{f': {options}' if options else ''}"]
    lines = []
    old, new = ({option["value"]: option["words"] for option in side["options"]} for side in (before, now))
    lines += [f"{asked} has a new answer: *{new[value]}* (`{value}`)" for value in new if value not in old]
    lines += [f"{asked} has no answer *{old[value]}* (`{value}`) any more" for value in old if value not in new]
    if before["range"] != now["range"]:
        lines.append(f"{asked} takes {' to '.join(now['range'])}, took {' to '.join(before['range'])}")
    told = {"default": "“I don't know” stands for", "mark": "its answer is marked as", "place": "it is explained in"}
    for each, words in told.items():
        if before[each] != now[each] and not (each == "mark" and not before[each]):  # older kits have no marks
            lines.append(f"{asked}: {words} {now[each] or 'nothing'}, was {before[each] or 'nothing'}")
    if sorted(old) == sorted(new) and list(old) != list(new):
        lines.append(f"{asked} offers its answers in another order")
    return lines
