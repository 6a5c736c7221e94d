"""What remains when a condition is not met, or when the IND refuses (chapter 3 and section 2.1.1)."""

from ..kit import Sentences

say = Sentences(__name__)

# "If a condition is not met, the IND looks at that condition on its own."
DEROGATE = say("derogate", "If a condition is not met, the IND looks at it on its own, and at your circumstances.")
# "On a regular application, the IND then asks whether a refusal would breach Article 8 ECHR."
TESTED_BY_ITSELF = say(
    "tested-by-itself",
    "If the IND says no to a regular application, it also looks at Article 8 ECHR by itself.",
)
# "When the IND refuses asylum family reunification, it does not test the refusal against Article 8 ECHR."
# "If this is too late, or if the conditions are not met, two ways remain."
IF_ASYLUM_REFUSED = say(
    "if-asylum-refused",
    "If the IND says no on the asylum route, it does not look at Article 8 ECHR by itself. "
    "You then need a new application. It can be one based on Article 8 ECHR. "
    "It can be a regular one only if that route is open to this family member.",
)
# "A beneficiary of international protection must apply within {{ submission.deadline }} for asylum family reunification."
ASK_IN_TIME = say(
    "ask-in-time",
    "Ask the IND or a lawyer at once: the asylum route has a last day to apply. The calculator in section 3.3.3 tells it.",
)
ASK_A_LAWYER = say("ask-a-lawyer", "Ask a lawyer or the Dutch Council for Refugees before you apply.")
