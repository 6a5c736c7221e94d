"""What partners load from us by themselves, at addresses that never change: the loader, the contract, and a test of it."""

from pathlib import Path

from .. import scripts

LOADER = "embed.js"
"""The element `<policy-calculator>` for the pages of others, and what it says to the frame."""
CONFORMANCE = "conformance.js"
"""A test of the contract that runs in the page of a partner."""
CONTRACT = Path(__file__).with_name("contract.schema.json")
"""The messages between the two, as a JSON Schema."""
LOADED_BY_PARTNERS = (LOADER, CONFORMANCE)
"""Our scripts that no page of ours loads."""


def for_partners(root: Path) -> dict[str, bytes]:
    """What partners load: address -> content, the address from the top of the site."""
    return {
        LOADER: scripts.served(LOADER, root),
        f"embed/{CONFORMANCE}": scripts.served(CONFORMANCE, root),
        f"embed/{CONTRACT.name}": CONTRACT.read_bytes(),
    }
