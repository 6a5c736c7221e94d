"""The parts as a bill of materials for programs: CycloneDX 1.6, as JSON. The same parts give the same bytes."""

import json
import uuid
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from .components import Component, components

FILE = "sbom.cdx.json"
"""Where it is in the site."""
SCHEMA = "http://cyclonedx.org/schema/bom-1.6.schema.json"
OURS, DATA = "application", "data"


def bill(root: Path) -> bytes:
    """The bill of materials. Its number is made of its content, and it has no date: so it is no other each time."""
    own, *others = components(root)
    said = {
        "metadata": {"component": entry(own, OURS)},
        "components": [entry(other, DATA if other.name == "cldr" else "library") for other in others],
        "dependencies": dependencies([own, *others]),
    }
    number = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(said, sort_keys=True))
    head = {"$schema": SCHEMA, "bomFormat": "CycloneDX", "specVersion": "1.6", "serialNumber": f"urn:uuid:{number}"}
    return (json.dumps({**head, "version": 1, **said}, ensure_ascii=False, indent=1) + "\n").encode()


def entry(component: Component, kind: str) -> dict[str, Any]:
    """What the bill says of a part. What is not known is left out."""
    single = " " not in component.licence
    said: dict[str, Any] = {"type": kind, "bom-ref": component.name, "name": component.name}
    said |= {"version": component.version} if component.version else {}
    said["description"] = component.use
    said |= {"hashes": [{"alg": "SHA-512", "content": component.sha512}]} if component.sha512 else {}
    said["licenses"] = [{"license": {"id": component.licence}} if single else {"expression": component.licence}]
    said |= {"purl": component.purl} if component.purl else {}
    said |= {"externalReferences": [{"type": "website", "url": component.home}]} if component.home else {}
    return said


def dependencies(every: Iterable[Component]) -> list[dict[str, Any]]:
    """Which part brings which; our own brings all that no other does."""
    found = list(every)
    own = found[0].name
    brought: dict[str, list[str]] = {component.name: [] for component in found}
    for component in found[1:]:
        brought[component.inside or own].append(component.name)
    return [{"ref": name, "dependsOn": names} for name, names in brought.items()]
