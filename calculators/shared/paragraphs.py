"""Places of the report that more than one calculator rests on."""

from .sources import REPORT

BEFORE_ENTRY = REPORT.at("3.2", notes=(33,), legal="Section 29(2) of the Aliens Act")
TABLE_2 = REPORT.at("3.2", item="table 2")
