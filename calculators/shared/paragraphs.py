"""Places of the report that more than one calculator rests on."""

from .sources import REPORT

TABLE_1 = REPORT.at("2.2.1", item="table 1")
BEFORE_ENTRY = REPORT.at("3.2", notes=(33,), legal="Section 29(2) of the Aliens Act")
TABLE_2 = REPORT.at("3.2", item="table 2")
LATE = REPORT.at("3.3.3", part="asylum", notes=(80, 81))
IDENTITY_ASYLUM = REPORT.at("3.3.7", notes=(99,))
NO_DOCUMENT = REPORT.at("3.3.7", notes=(100,), legal="Article C1/4.4.6 of the Aliens Act Implementation Guidelines")
STATEMENT = REPORT.at("3.3.7", notes=(102,), legal="Article 3.22a of the Aliens Decree")
BOX_5 = REPORT.at("4.1", item="box 5")
FEES = REPORT.at("4.3.1", part="fees")
COMPLETENESS = REPORT.at("4.3.1", part="completeness")
SUSPENSION = REPORT.at("4.5", notes=(133,))
REPORT_IN_TIME = REPORT.at("6.1.1", notes=(142,))
LETTER_OF_DUO = REPORT.at("annex-2", part="duo")
INTERESTS_OF_THE_STATE = REPORT.at("annex-5", part="state")
