"""Where the report contradicts itself, for calculators that meet the same contradiction."""

from ..kit import Cited, Conflict, Sentences
from .paragraphs import BEFORE_ENTRY, TABLE_2
from .sources import REPORT

say = Sentences("contradictions")

CUT_OFF = Conflict(
    (
        Cited(
            say("cut-off-permit", "Section 2.2.3 draws the line at the sponsor’s residence permit."),
            (REPORT.at("2.2.3"),),
        ),
        Cited(
            say("cut-off-entry", "Section 2.2.1, section 3.2 and note 20 draw it at the sponsor’s entry."),
            (REPORT.at("2.2.1"), BEFORE_ENTRY, REPORT.at("2.2.3", notes=(20,))),
        ),
    ),
    say("cut-off-followed", "We follow the entry for the asylum route: these places are about that route."),
)
WHICH_PARENTS = Conflict(
    (
        Cited(
            say("parents-text", "The text of 3.2 lets parents of adult children come on the asylum route."),
            (REPORT.at("3.2"),),
        ),
        Cited(
            say(
                "parents-table", "Table 2 says yes for parents of minor children and no for parents of adult children."
            ),
            (TABLE_2,),
        ),
    ),
    say("parents-followed", "We follow Table 2: sections 3.2.4 and 3.2.5 say the same."),
)
COPIED = Conflict(
    (
        Cited(
            say("copied-printed", "The asylum paragraph of 3.2.5 says “regular family reunification”."),
            (REPORT.at("3.2.5", part="asylum"),),
        ),
        Cited(say("copied-meant", "Table 2 says no for the asylum route."), (TABLE_2,)),
    ),
    say("copied-followed", "We read the paragraph as speaking of the asylum route: the sentence was copied."),
)
SIBLINGS = Conflict(
    (
        Cited(
            say("siblings-box", "Box 3 says that since 2016 adult siblings of a minor with asylum can come."),
            (REPORT.at("3.2.3", item="box 3"),),
        ),
        Cited(
            say("siblings-table", "Table 2 and 3.2.6 say that siblings cannot come under national policy."),
            (TABLE_2, REPORT.at("3.2.6")),
        ),
    ),
    say("siblings-followed", "We follow Table 2 and 3.2.6: they state the rules, box 3 tells the history."),
)
