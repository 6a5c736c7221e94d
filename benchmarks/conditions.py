"""What a reader may have: a line and a processor."""

from dataclasses import dataclass

from .server import Line


@dataclass(frozen=True)
class Condition:
    """One line and one processor."""

    name: str
    title: str
    calculators: tuple[str, ...]
    """The calculators of the journeys that are made: fewer where each takes long."""
    bits_per_second: float | None = None
    delay: float = 0
    """Seconds for each request."""
    times_slower: int = 1
    """How much slower every process of the browser runs."""
    lanes: int = 1
    """How many browsers wait for Python at once, each behind a line of its own. Where the line is what one waits for,
    this changes little and saves much. First answers are always measured alone."""

    @property
    def network(self) -> bool:
        """Whether it is a network as such, with the processor as it is."""
        return self.times_slower == 1

    @property
    def free(self) -> bool:
        """Whether neither line nor processor is slowed."""
        return self.network and self.bits_per_second is None

    def line(self) -> Line:
        """A line of its own, for one run."""
        return Line(self.bits_per_second, self.delay)


FIRST = ("entry_visa", "public_funds")
CONDITIONS = {
    condition.name: condition
    for condition in (
        Condition("free", "Network free", (*FIRST, "fees", "submission_deadline")),
        Condition("1600k", "1.6 Mbit/s, 150 ms", (*FIRST, "fees"), 1_600_000, 0.150, lanes=3),
        Condition("400k", "400 kbit/s, 400 ms", (*FIRST, "fees"), 400_000, 0.400, lanes=6),
        Condition("processor", "Processor 4 times slower, network free", ("entry_visa", "fees"), times_slower=4),
    )
}
