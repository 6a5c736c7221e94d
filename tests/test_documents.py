"""Which papers prove who the family is, row by row of annex IV (and sections 3.3.2 to 3.3.7 and 4.4.1)."""

from typing import Any

import pytest

from calculators.documents import Figures, You, calculator, rule
from calculators.kit import UNKNOWN, Dated, Kind, Outcome, Term
from calculators.kit.explore import explore
from calculators.kit.html import Host, step
from calculators.kit.questions import Unanswered
from calculators.kit.replay import replay
from calculators.kit.table import table
from calculators.shared.figures import Documents, Omissions
from calculators.shared.questions import PARTNERS, Relation, Route
from calculators.shared.sources import MAY_2017
from tests.outcomes import cited, conflicts, figure_places, followed, keys, legal, places, question_place, text, ways

LAW = Figures(MAY_2017.day)
ROUTES = list(Route)
BIOLOGICAL = ["annex-4-biological"]
SPONSOR = ["s3-3-7 102"]
INCOME = ["s3-3-2-regular 75 76 77"]

FORM = "The application form, completed."
SPONSORS_PASSPORT = "A copy of the sponsor’s passport or identity card."
MEMBERS_PASSPORT = "A copy of the family member’s passport or identity card."
SPONSORS_PERMIT = "A copy of the sponsor’s asylum residence permit."
STATEMENT = "The sponsor’s statement: to act as sponsor, and to meet the obligations of a sponsor."
DECLARATION = "The declaration of relationship. In it you both declare that you will live together."
PROOF_OF_PASS = "Proof that the family member passed the civic integration examination abroad."
EXTRACT = "A copy of an extract from the civil register. It must show who belongs to the family."
CONSENT = "The “Declaration of consent of the parent remaining behind”, signed by that parent."
FOREIGN_ORDER = "The foreign adoption order, legalised, from the authorities in the country of origin."
RELATIONSHIP = [
    "The declaration of relationship, completed and signed.",
    "The partner questionnaire, completed and signed.",
    "A copy of the sponsor’s unmarried status declaration.",
    "A copy of the partner’s unmarried status declaration.",
]
IDENTITY = {"documents.identity": [FORM, SPONSORS_PASSPORT, MEMBERS_PASSPORT]}
IDENTITY_ASYLUM = {"documents.identity-asylum": [FORM, SPONSORS_PASSPORT, SPONSORS_PERMIT, MEMBERS_PASSPORT]}
SPONSOR_SAYS = {"documents.sponsor": [STATEMENT]}
INCOME_PAPERS = {
    "documents.income": [
        (
            "With an employment contract of one year or more: the contract, an Employer’s Declaration, "
            "and the payslips of the past three months."
        ),
        (
            "With a shorter contract: the same papers for the past year, "
            "and papers that show that the income stays available for six months."
        ),
        "With other income: the papers that the application form lists.",
    ]
}
LIVING_TOGETHER = {"documents.living-together": [DECLARATION]}
EXAMINATION = {"documents.examination": [PROOF_OF_PASS]}
REGULAR_CHILD = {**INCOME_PAPERS, **LIVING_TOGETHER, **SPONSOR_SAYS}
ARTICLE_8: dict[str, list[str]] = {"documents.article-8": []}
NOT_NATIONAL: dict[str, list[str]] = {"documents.not-national": []}
RELATIVES = {
    "documents.relatives": [
        "A copy of papers that show how sponsor and family member are related by law, such as a birth certificate.",
        "Papers about your family life. They must show in what way the sponsor is a full part of it.",
    ]
}


def figure(value: Any) -> Dated[Any]:
    """A figure of a law that only this test knows."""
    return Dated("A figure", Documents.medical_certificate.place, {"2017-01-01": value}, until="2017-12-31", unit="")


class OtherFigures(Figures):
    """Several figures of 2017 are equal or near. Here all differ, so that it shows which one a rule reads."""

    adult, non_impediment_age = figure(17), figure(11)
    medical_certificate, available, payslips, available_ahead = (
        figure(Term(days=days)) for days in (4, 5, 6, 7)
    )  # fmt: skip
    regular, asylum, objection = (figure(Term(days=days)) for days in (8, 9, 10))


def papers(route: Route, relation: Relation, **given: Any) -> Outcome:
    """The list for one family member."""
    return rule(You(route=route, relation=relation, **given), LAW)


def lists(outcome: Outcome) -> dict[str, list[str]]:
    """The papers of each group, by the key of the group."""
    return {part.says.key: [text(item.says) for item in part.checklist] for part in outcome.reasons}


def group(outcome: Outcome, key: str) -> Outcome:
    """One group of papers."""
    return next(part for part in outcome.reasons if part.says.key == f"documents.{key}")


def child(route: Route, relation: Relation = Relation.CHILD, age: int = 10, **given: Any) -> Outcome:
    """The list for a child whose parents are both here or both come, as long as nothing else is given."""
    known: dict[str, Any] = {
        "other_parent": False,
        "foreign_adoption": False,
        "foreign_order": False,
        "authority_consent": False,
        "partners_own": True,
    }
    return papers(route, relation, member_age=age, **known | given)


# What every case has.


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("relation", PARTNERS)
def test_every_list_is_an_answer_that_can_be_ticked(route: Route, relation: Relation) -> None:
    outcome = papers(route, relation)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.ANSWER, "documents.list", ["annex-4", "s4-4"])
    assert text(outcome) == "Gather these papers, and tick what you have."
    assert all(item.places for part in outcome.reasons for item in part.checklist)


def test_on_the_regular_route_the_base_is_identity_income_examination_and_declarations() -> None:
    found = lists(papers(Route.REGULAR, Relation.SPOUSE))
    del found["documents.spouse"]
    assert found == {**IDENTITY, **INCOME_PAPERS, **EXAMINATION, **LIVING_TOGETHER, **SPONSOR_SAYS}


def test_on_the_asylum_route_the_base_is_identity_with_the_permit_and_the_statement() -> None:
    found = lists(papers(Route.ASYLUM, Relation.SPOUSE))
    del found["documents.spouse-asylum"]
    assert found == {**IDENTITY_ASYLUM, **SPONSOR_SAYS}


def test_for_article_8_the_papers_on_income_and_examination_are_left_open() -> None:
    outcome = papers(Route.ARTICLE_8, Relation.SPOUSE)
    found = lists(outcome)
    del found["documents.spouse"]
    assert found == {**IDENTITY, **SPONSOR_SAYS, **ARTICLE_8}
    left_open = group(outcome, "article-8")
    assert (left_open.kind, places(left_open)) == (Kind.NOT_SAID, ["s3-3-2-regular", "s3-3-4-regular"])
    assert cited(left_open.open) == {"documents.no-column": ["annex-4", "s2-2-1"]}
    assert "We take that of the regular route" in text(left_open.open[0].says)
    assert keys(left_open.then) == ["documents.family-life"]


def test_the_groups_stand_in_the_order_in_which_one_would_gather() -> None:
    assert list(lists(papers(Route.REGULAR, Relation.SPOUSE))) == [
        "documents.identity",
        "documents.spouse",
        "documents.income",
        "documents.examination",
        "documents.living-together",
        "documents.sponsor",
    ]


def test_each_group_and_each_paper_leads_to_its_place() -> None:
    outcome = papers(Route.REGULAR, Relation.SPOUSE)
    assert cited(outcome.reasons) == {
        "documents.identity": ["s4-4-1"],
        "documents.spouse": ["annex-4-spouse"],
        "documents.income": INCOME,
        "documents.examination": ["s3-3-4-regular 86"],
        "documents.living-together": ["s3-3-5-regular"],
        "documents.sponsor": SPONSOR,
    }
    items = [item for part in outcome.reasons for item in part.checklist]
    assert cited(items) == {
        "documents.form": ["s4-3-1-fees"],
        "documents.sponsors-passport": ["s4-4-1"],
        "documents.members-passport": ["s4-4-1"],
        "documents.marriage": ["annex-4-spouse"],
        "documents.long-contract": INCOME,
        "documents.short-contract": INCOME,
        "documents.other-income": INCOME,
        "documents.proof-of-pass": ["s3-3-4-regular 86"],
        "documents.declaration": ["s3-3-5-regular"],
        "documents.statement": SPONSOR,
    }
    assert legal(outcome) == {"s3-3-7 102": "Article 3.22a of the Aliens Decree"}


def test_what_the_report_leaves_open_stands_at_its_group() -> None:
    outcome = papers(Route.REGULAR, Relation.SPOUSE)
    assert cited(outcome.open) == {"documents.translation": ["annex-4"]}
    assert "translated and legalised" in text(outcome.open[0].says)
    assert cited(group(outcome, "income").open) == {"documents.other-income-list": INCOME}
    assert cited(group(outcome, "sponsor").open) == {"documents.which-route": SPONSOR}
    assert keys(group(outcome, "examination").then) == ["documents.see-examination"]


def test_the_declaration_of_relationship_is_listed_although_annex_4_lists_it_for_unmarried_partners_only() -> None:
    found = group(papers(Route.REGULAR, Relation.SPOUSE), "living-together")
    assert conflicts(found) == {
        "documents.declaration-followed": {
            "documents.declaration-all": ["s3-3-5-regular"],
            "documents.declaration-unmarried": ["annex-4-unmarried"],
        }
    }
    assert followed(found.conflicts[0]).startswith("We list it for every regular application.")


def test_on_the_asylum_route_another_identity_document_may_do() -> None:
    found = group(papers(Route.ASYLUM, Relation.SPOUSE), "identity-asylum")
    assert places(found) == ["s4-4-1"]
    assert conflicts(found) == {
        "documents.identity-followed": {
            "documents.identity-copy": ["s4-4-1"],
            "documents.identity-other": ["s3-3-7 99"],
        }
    }
    assert followed(found.conflicts[0]).startswith("We list the passport or identity card.")
    assert group(papers(Route.REGULAR, Relation.SPOUSE), "identity").conflicts == ()


@pytest.mark.parametrize(
    ("route", "missing"),
    [
        (Route.REGULAR, ["documents.missing-regular"]),
        (Route.ASYLUM, ["documents.missing-asylum"]),
        (Route.ARTICLE_8, ["documents.missing-article-8"]),
    ],
)
def test_each_list_says_what_to_do_when_a_paper_is_missing(route: Route, missing: list[str]) -> None:
    then = papers(route, Relation.SPOUSE).then
    assert keys(then) == ["documents.check-form", "documents.no-passport", "documents.cannot-get", *missing]


def test_the_time_to_send_missing_papers_is_that_of_the_route() -> None:
    assert "you then have two weeks" in text(papers(Route.REGULAR, Relation.SPOUSE).then[3])
    assert "you then have four weeks" in text(papers(Route.ASYLUM, Relation.SPOUSE).then[3])


def test_only_on_the_asylum_route_a_sponsor_without_passport_is_told_that_the_report_is_silent() -> None:
    found = group(papers(Route.ASYLUM, Relation.SPOUSE), "identity-asylum")
    assert cited(found.open) == {"documents.sponsor-without-passport": ["s4-4-1"]}
    assert "put nobody in danger" in text(found.open[0].says)
    assert group(papers(Route.REGULAR, Relation.SPOUSE), "identity").open == ()


def test_by_article_8_the_time_to_send_missing_papers_is_read_as_that_of_the_regular_route() -> None:
    outcome = papers(Route.ARTICLE_8, Relation.SPOUSE)
    assert "We read this application as a regular one: you then have two weeks" in text(outcome.then[3])
    assert cited(outcome.open)["deadline.article-8-as-regular"] == ["s4-3-1-completeness"]
    for route in (Route.REGULAR, Route.ASYLUM):
        assert "deadline.article-8-as-regular" not in keys(papers(route, Relation.SPOUSE).open)


# Partners.


@pytest.mark.parametrize("route", [Route.REGULAR, Route.ARTICLE_8])
@pytest.mark.parametrize(
    ("relation", "key", "listed", "place"),
    [
        (Relation.SPOUSE, "spouse", ["A copy of the marriage certificate."], ["annex-4-spouse"]),
        (Relation.REGISTERED, "registered", ["A copy of the deed of registered partnership."], ["annex-4-registered"]),
        (Relation.TRADITIONAL, "traditional", RELATIONSHIP, ["annex-4-traditional", "annex-4-unmarried"]),
        (Relation.UNMARRIED, "unmarried", RELATIONSHIP, ["annex-4-unmarried"]),
    ],
)
def test_the_regular_column_for_partners(
    route: Route, relation: Relation, key: str, listed: list[str], place: list[str]
) -> None:
    found = group(papers(route, relation), key)
    assert (found.kind, places(found)) == (Kind.ANSWER, place)
    assert [text(item.says) for item in found.checklist] == listed
    assert {item_place for item in found.checklist for item_place in places(item)} == {place[-1]}


@pytest.mark.parametrize(
    ("relation", "key", "listed", "place"),
    [
        (
            Relation.SPOUSE,
            "spouse-asylum",
            [
                "A copy of the marriage certificate, issued by the authorities of the country of origin.",
                (
                    "A copy of an extract from the civil register in the country of origin. "
                    "It must show who belongs to the family."
                ),
            ],
            ["annex-4-spouse"],
        ),
        (
            Relation.REGISTERED,
            "registered-asylum",
            [
                "A copy of the deed of registered partnership, issued by the authorities of the country of origin.",
                EXTRACT,
            ],
            ["annex-4-registered"],
        ),
        (
            Relation.TRADITIONAL,
            "traditional-asylum",
            ["A copy of the religious or traditional marriage certificate.", EXTRACT],
            ["annex-4-traditional"],
        ),
        (
            Relation.UNMARRIED,
            "unmarried-asylum",
            [
                (
                    "Papers that show two things: you are partners, and you lived together in the country of origin. "
                    "Examples are financial papers, or the agreement by which you bought or rented a house."
                )
            ],
            ["annex-4-unmarried"],
        ),
    ],
)
def test_the_asylum_column_for_partners(relation: Relation, key: str, listed: list[str], place: list[str]) -> None:
    found = group(papers(Route.ASYLUM, relation), key)
    assert (found.kind, places(found)) == (Kind.ANSWER, place)
    assert [text(item.says) for item in found.checklist] == listed
    assert [places(item) for item in found.checklist] == [place] * len(listed)


@pytest.mark.parametrize(("route", "key"), [(Route.REGULAR, "traditional"), (Route.ASYLUM, "traditional-asylum")])
def test_the_two_routes_treat_a_traditional_marriage_in_two_ways(route: Route, key: str) -> None:
    found = group(papers(route, Relation.TRADITIONAL), key)
    assert conflicts(found) == {
        "documents.traditional-followed": {
            "documents.traditional-unmarried": ["annex-4-traditional"],
            "documents.traditional-certificate": ["annex-4-traditional"],
        }
    }


def test_on_the_asylum_route_it_is_open_whether_a_religious_certificate_is_enough() -> None:
    found = group(papers(Route.ASYLUM, Relation.TRADITIONAL), "traditional-asylum")
    assert cited(found.open) == {
        "documents.not-recognised": ["annex-4-traditional", "s4-4-3"],
        "documents.which-certificate": ["annex-4-traditional"],
    }
    assert group(papers(Route.REGULAR, Relation.TRADITIONAL), "traditional").open == ()


@pytest.mark.parametrize(
    ("relation", "apart"),
    [
        (Relation.SPOUSE, True),
        (Relation.REGISTERED, True),
        (Relation.TRADITIONAL, False),
        (Relation.UNMARRIED, False),
    ],
)
def test_the_declaration_of_relationship_is_listed_once(relation: Relation, apart: bool) -> None:
    found = lists(papers(Route.REGULAR, relation))
    assert ("documents.living-together" in found) is apart
    assert sum("declaration of relationship" in item for items in found.values() for item in items) == 1


# Children.


def test_a_child_on_the_regular_route() -> None:
    assert lists(child(Route.REGULAR)) == {
        **IDENTITY,
        "documents.biological": [
            "A copy of the child’s birth certificate.",
            "Papers that show that the sponsor has legal custody of the child.",
        ],
        "documents.no-other-parent": [],
        "documents.too-young": [],
        **REGULAR_CHILD,
    }


def test_a_child_needs_no_proof_of_the_examination() -> None:
    assert not EXAMINATION.keys() & lists(child(Route.REGULAR)).keys()


def test_a_child_by_article_8_has_the_regular_column_without_the_general_conditions() -> None:
    assert lists(child(Route.ARTICLE_8)).keys() == {
        "documents.identity",
        "documents.biological",
        "documents.no-other-parent",
        "documents.too-young",
        "documents.sponsor",
        "documents.article-8",
    }


def test_a_child_on_the_asylum_route() -> None:
    outcome = child(Route.ASYLUM)
    assert lists(outcome) == {
        **IDENTITY_ASYLUM,
        "documents.biological-asylum": [
            (
                "A copy of the child’s birth certificate, or copies of other papers that show that it is the sponsor’s child. "
                "Examples are a family record book and an extract from the civil register."
            )
        ],
        "documents.no-other-parent": [],
        **SPONSOR_SAYS,
    }
    assert cited(outcome.reasons)["documents.biological-asylum"] == BIOLOGICAL


@pytest.mark.parametrize("route", ROUTES)
def test_without_another_parent_who_stays_behind_nothing_is_listed_of_that_parent(route: Route) -> None:
    found = group(child(route), "no-other-parent")
    assert (found.kind, places(found)) == (Kind.NOT_NEEDED, BIOLOGICAL)


@pytest.mark.parametrize("route", [Route.REGULAR, Route.ARTICLE_8])
def test_on_the_regular_route_the_parent_who_stays_behind_signs_when_he_or_she_has_custody(route: Route) -> None:
    found = group(child(route, other_parent=True, other_parent_custody=True), "parent-stays")
    assert (found.kind, places(found)) == (Kind.ANSWER, BIOLOGICAL)
    assert [text(item.says) for item in found.checklist] == [
        CONSENT,
        "A copy of that parent’s proof of identity, such as a passport.",
    ]
    assert cited(found.checklist) == {"documents.consent": BIOLOGICAL, "documents.parents-identity": BIOLOGICAL}
    assert cited(found.open) == {"documents.country-of-origin": BIOLOGICAL}


def test_on_the_regular_route_a_parent_without_custody_signs_nothing() -> None:
    found = group(child(Route.REGULAR, other_parent=True, other_parent_custody=False), "no-custody")
    assert (found.kind, places(found)) == (Kind.NOT_NEEDED, BIOLOGICAL)


def test_on_the_asylum_route_a_parent_abroad_signs_and_custody_is_not_asked() -> None:
    found = group(child(Route.ASYLUM, other_parent=True), "parent-abroad")
    assert (found.kind, places(found)) == (Kind.ANSWER, BIOLOGICAL)
    assert [text(item.says) for item in found.checklist] == [
        CONSENT,
        "A copy of that parent’s proof of identity, such as a passport, “signed by the parent remaining behind” (so printed).",
        (
            "Copies of papers that show that it is that parent’s child, issued by the authorities of the country of origin. "
            "Examples are a birth certificate and an extract from the civil register."
        ),
        "If that parent cannot sign: the same Declaration of consent, “completed” (so printed).",
    ]
    assert {place for item in found.checklist for place in places(item)} == set(BIOLOGICAL)
    assert cited(found.open) == {
        "documents.signed-identity": BIOLOGICAL,
        "documents.circle": BIOLOGICAL,
        "documents.custody-not-asked": BIOLOGICAL,
    }


@pytest.mark.parametrize(("age", "asked"), [(0, False), (14, False), (15, True), (17, True)])
@pytest.mark.parametrize("relation", [Relation.CHILD, Relation.PARTNERS_CHILD])
def test_from_15_a_child_signs_the_certificate_of_non_impediment(relation: Relation, age: int, asked: bool) -> None:
    outcome = child(Route.REGULAR, relation, age)
    if asked:
        found = group(outcome, "old-enough")
        assert (found.kind, places(found)) == (Kind.ANSWER, BIOLOGICAL)
        assert text(found) == "A paper for a child of 15 or older."
        assert [text(item.says) for item in found.checklist] == [
            "The “Certificate of Non-Impediment”, completed in full and signed by the child."
        ]
        assert cited(found.open) == {"documents.odd-certificate": BIOLOGICAL, "documents.age-day": BIOLOGICAL}
        assert "outside the report" in text(found.open[0].says)
        return
    found = group(outcome, "too-young")
    assert (found.kind, places(found)) == (Kind.NOT_NEEDED, BIOLOGICAL)
    assert text(found) == "The “Certificate of Non-Impediment” is for children of 15 and older."
    assert cited(found.open) == {"documents.age-day": BIOLOGICAL}


@pytest.mark.parametrize("relation", [Relation.ADOPTED_CHILD, Relation.FOSTER_CHILD])
def test_the_certificate_is_listed_for_biological_children_only(relation: Relation) -> None:
    assert "documents.old-enough" not in lists(child(Route.REGULAR, relation, 17))


def test_on_the_asylum_route_no_certificate_of_non_impediment_is_listed() -> None:
    assert "documents.old-enough" not in lists(child(Route.ASYLUM, age=17))


def test_on_the_regular_route_a_child_of_the_partner_has_the_row_of_biological_children_and_that_is_our_reading() -> (
    None
):
    outcome = child(Route.REGULAR, Relation.PARTNERS_CHILD)
    assert lists(outcome) == lists(child(Route.REGULAR))
    found = group(outcome, "biological")
    assert cited(found.open) == {"documents.no-row-partners-child": [*BIOLOGICAL, "s3-2-2-regular"]}
    assert "We take the row of biological children." in text(found.open[0].says)
    assert group(child(Route.REGULAR), "biological").open == ()


FOSTER_ASYLUM = {
    "documents.foster-asylum": [
        (
            "Copies of papers that show how sponsor and child are related by law, "
            "such as a birth certificate and an extract from the civil register."
        ),
        "The “Family relationship questionnaire”, completed in full.",
    ]
}
CHILD_OF_PARTNER = {
    "documents.child-of-partner": [
        "A copy of the child’s birth certificate, issued by the authorities of the country of origin."
    ]
}
PARENTS_DIED = {
    "documents.parents-died": [
        "Copies of the death certificates of the child’s biological parents.",
        "A copy of papers “which show the sponsor” (so printed).",
    ]
}


def test_on_the_asylum_route_a_child_of_the_partner_stands_under_foster_children_and_nobody_asks_whose_it_is() -> None:
    outcome = papers(Route.ASYLUM, Relation.PARTNERS_CHILD, member_age=10, other_parent=False)
    assert lists(outcome) == {
        **IDENTITY_ASYLUM,
        **FOSTER_ASYLUM,
        **CHILD_OF_PARTNER,
        "documents.no-other-parent": [],
        **SPONSOR_SAYS,
    }


@pytest.mark.parametrize("relation", [Relation.FOSTER_CHILD, Relation.ADOPTED_CHILD])
@pytest.mark.parametrize(("partners_own", "listed"), [(True, CHILD_OF_PARTNER), (False, PARENTS_DIED)])
def test_on_the_asylum_route_it_matters_whether_a_foster_child_is_the_partners(
    relation: Relation, partners_own: bool, listed: dict[str, list[str]]
) -> None:
    outcome = child(Route.ASYLUM, relation, partners_own=partners_own)
    assert lists(outcome) == {
        **IDENTITY_ASYLUM,
        **FOSTER_ASYLUM,
        **listed,
        "documents.no-other-parent": [],
        **SPONSOR_SAYS,
    }
    assert {place for part in outcome.reasons[1:3] for place in places(part)} == {"annex-4-foster"}
    assert {place for part in outcome.reasons[1:3] for item in part.checklist for place in places(item)} == {
        "annex-4-foster"
    }


def test_on_the_asylum_route_the_other_parent_of_a_foster_child_signs_as_for_a_biological_child() -> None:
    outcome = child(Route.ASYLUM, Relation.FOSTER_CHILD, other_parent=True)
    assert group(outcome, "parent-abroad") == group(child(Route.ASYLUM, other_parent=True), "parent-abroad")


def test_a_sentence_that_is_not_finished_is_shown_as_it_is_printed_and_as_open() -> None:
    found = group(child(Route.ASYLUM, Relation.FOSTER_CHILD, partners_own=False), "parents-died")
    assert cited(found.open) == {
        "documents.unfinished": ["annex-4-foster"],
        "documents.parent-alive": ["annex-4-foster"],
    }


def test_on_the_asylum_route_the_papers_of_an_adopted_child_are_doubtful() -> None:
    found = group(child(Route.ASYLUM, Relation.ADOPTED_CHILD), "foster-asylum")
    assert cited(found.open) == {"documents.adopted-as-foster": ["annex-4-adoptive"]}
    assert "We read it so: the papers of foster children." in text(found.open[0].says)
    for relation in (Relation.FOSTER_CHILD, Relation.PARTNERS_CHILD):
        assert group(child(Route.ASYLUM, relation), "foster-asylum").open == ()


@pytest.mark.parametrize("route", [Route.REGULAR, Route.ARTICLE_8])
@pytest.mark.parametrize(
    ("given", "key", "listed"),
    [
        (
            {"foreign_order": False},
            "adopted",
            ["The adoption order that shows that the child was adopted in the Netherlands."],
        ),
        ({"foreign_order": True, "intercountry": False}, "adopted-abroad", [FOREIGN_ORDER]),
        (
            {"foreign_order": True, "intercountry": True, "convention": True},
            "adopted-convention",
            [FOREIGN_ORDER, "A compliance statement under Article 23 of the Hague Adoption Convention."],
        ),
        (
            {"foreign_order": True, "intercountry": True, "convention": False},
            "adopted-outside",
            [FOREIGN_ORDER, "A ruling by a Dutch court that shows that the foreign adoption order is recognised."],
        ),
    ],
)
def test_which_order_an_adopted_child_needs(route: Route, given: dict[str, bool], key: str, listed: list[str]) -> None:
    found = group(child(route, Relation.ADOPTED_CHILD, **given), key)
    assert (found.kind, places(found)) == (Kind.ANSWER, ["annex-4-adoptive"])
    assert [text(item.says) for item in found.checklist] == listed
    assert {place for item in found.checklist for place in places(item)} == {"annex-4-adoptive"}


def test_an_adopted_child_on_the_regular_route_has_the_general_papers_too() -> None:
    found = lists(child(Route.REGULAR, Relation.ADOPTED_CHILD))
    del found["documents.adopted"]
    assert found == {**IDENTITY, **REGULAR_CHILD}


def test_for_a_child_who_comes_to_be_adopted_the_annex_lists_nothing() -> None:
    found = group(child(Route.REGULAR, Relation.ADOPTED_CHILD, foreign_adoption=True), "no-adoption-yet")
    assert (found.kind, places(found)) == (Kind.NOT_SAID, ["annex-4-adoptive", "s3-2-2-regular 40 41"])
    assert found.checklist == ()


FOSTER = [
    (
        "Papers that show that the parents or legal representatives consent to the child’s stay with the sponsor "
        "in the Netherlands."
    ),
    (
        "Papers that show how sponsor and foster child are related by law, "
        "such as a copy of an extract from the civil register."
    ),
    (
        "A written explanation by the child’s family in the country of origin. "
        "It must show that they cannot take care of the child, or cannot do it well."
    ),
    (
        "A declaration of the authorities in the country of origin that the sponsor has custody of the child, "
        "such as a guardianship certificate."
    ),
    "A medical certificate on the child’s health, not older than six months.",
]


def test_a_foster_child_on_the_regular_route() -> None:
    outcome = child(Route.REGULAR, Relation.FOSTER_CHILD)
    found = group(outcome, "foster")
    assert lists(outcome) == {**IDENTITY, "documents.foster": FOSTER, "documents.no-authorities": [], **REGULAR_CHILD}
    assert (found.kind, places(found)) == (Kind.ANSWER, ["annex-4-foster"])
    assert {place for item in found.checklist for place in places(item)} == {"annex-4-foster"}
    assert cited(found.open) == {"documents.medical-day": ["annex-4-foster"]}
    assert (group(outcome, "no-authorities").kind, places(group(outcome, "no-authorities"))) == (
        Kind.NOT_NEEDED,
        ["annex-4-foster"],
    )


def test_the_authorities_consent_to_a_foster_child_where_the_law_of_the_country_of_origin_asks_for_it() -> None:
    found = group(child(Route.REGULAR, Relation.FOSTER_CHILD, authority_consent=True), "authorities")
    assert (found.kind, places(found)) == (Kind.ANSWER, ["annex-4-foster"])
    assert [text(item.says) for item in found.checklist] == [
        (
            "A declaration of the authorities in the country of origin: "
            "they consent to the child’s stay with the sponsor’s family."
        )
    ]
    assert places(found.checklist[0]) == ["annex-4-foster"]


# Parents, adult children and others.


@pytest.mark.parametrize(
    "relation", [Relation.CHILD, Relation.PARTNERS_CHILD, Relation.ADOPTED_CHILD, Relation.FOSTER_CHILD]
)
def test_from_18_a_child_stands_among_the_other_family_members(relation: Relation) -> None:
    assert "documents.relatives" not in lists(child(Route.ASYLUM, relation, 17))
    assert lists(child(Route.ASYLUM, relation, 18)) == {**IDENTITY_ASYLUM, **RELATIVES, **SPONSOR_SAYS}
    found = group(child(Route.ASYLUM, relation, 18), "relatives")
    assert cited(found.open) == {"documents.adult-children-share": ["annex-4-other"]}


def test_an_adult_child_on_the_regular_route_is_a_case_under_article_8() -> None:
    outcome = child(Route.REGULAR, age=18)
    assert lists(outcome) == {**NOT_NATIONAL, **IDENTITY, **RELATIVES, **SPONSOR_SAYS, **ARTICLE_8}
    assert group(outcome, "relatives").open == ()


@pytest.mark.parametrize("relation", [Relation.SIBLING, Relation.OTHER])
def test_other_family_members_have_the_same_papers_on_each_route(relation: Relation) -> None:
    rest = {**RELATIVES, **SPONSOR_SAYS}
    assert lists(papers(Route.REGULAR, relation)) == {**NOT_NATIONAL, **IDENTITY, **rest, **ARTICLE_8}
    assert lists(papers(Route.ASYLUM, relation)) == {**NOT_NATIONAL, **IDENTITY_ASYLUM, **rest}
    assert lists(papers(Route.ARTICLE_8, relation)) == {**IDENTITY, **rest, **ARTICLE_8}


@pytest.mark.parametrize("route", ROUTES)
def test_siblings_have_no_row_of_their_own(route: Route) -> None:
    found = group(papers(route, Relation.SIBLING), "relatives")
    assert (found.kind, places(found)) == (Kind.ANSWER, ["annex-4-other"])
    assert [places(item) for item in found.checklist] == [["annex-4-other"]] * 2
    assert cited(found.open) == {"documents.no-row-siblings": ["annex-4-other"]}
    assert group(papers(route, Relation.OTHER), "relatives").open == ()


def test_who_cannot_come_under_national_policy_is_told_so_before_the_list() -> None:
    found = papers(Route.REGULAR, Relation.OTHER).reasons[0]
    assert (found.kind, found.says.key) == (Kind.NOT_MET, "documents.not-national")
    assert places(found) == ["table-2", "annex-4-parents", "annex-4-other"]
    assert keys(found.then) == ["documents.article-8-possible"]


@pytest.mark.parametrize("age", [0, 17])
def test_the_parents_of_a_minor_sponsor(age: int) -> None:
    asylum = papers(Route.ASYLUM, Relation.PARENT, sponsor_age=age)
    assert lists(asylum) == {
        **IDENTITY_ASYLUM,
        "documents.parents-asylum": [
            "A copy of the sponsor’s birth certificate, or an extract from the civil register.",
            "A copy of papers that show who in the Netherlands has custody of the sponsor.",
        ],
        **SPONSOR_SAYS,
    }
    regular = papers(Route.REGULAR, Relation.PARENT, sponsor_age=age)
    listed = {"documents.parents": ["Papers that show that the family member is the sponsor’s parent."]}
    assert lists(regular) == {**NOT_NATIONAL, **IDENTITY, **listed, **SPONSOR_SAYS, **ARTICLE_8}
    article_8 = papers(Route.ARTICLE_8, Relation.PARENT, sponsor_age=age)
    assert lists(article_8) == {**IDENTITY, **listed, **SPONSOR_SAYS, **ARTICLE_8}
    for part in (group(asylum, "parents-asylum"), group(regular, "parents")):
        assert (part.kind, places(part)) == (Kind.ANSWER, ["annex-4-parents"])
        assert {place for item in part.checklist for place in places(item)} == {"annex-4-parents"}


@pytest.mark.parametrize("age", [18, 40])
def test_the_parents_of_an_adult_sponsor_stand_among_the_other_family_members(age: int) -> None:
    given = {"sponsor_age": age}
    rest = {**RELATIVES, **SPONSOR_SAYS}
    assert lists(papers(Route.ASYLUM, Relation.PARENT, **given)) == {**NOT_NATIONAL, **IDENTITY_ASYLUM, **rest}
    assert lists(papers(Route.REGULAR, Relation.PARENT, **given)) == {**NOT_NATIONAL, **IDENTITY, **rest, **ARTICLE_8}
    assert group(papers(Route.ASYLUM, Relation.PARENT, **given), "relatives").open == ()


# Figures, questions, and what a reader sees.


def test_each_figure_is_read_for_what_it_is() -> None:
    law = OtherFigures(MAY_2017.day)
    known: dict[str, Any] = {"other_parent": False, "authority_consent": False}

    def found(route: Route, relation: Relation, **given: Any) -> Outcome:
        return rule(You(route=route, relation=relation, **known, **given), law)

    assert "documents.relatives" in lists(found(Route.REGULAR, Relation.CHILD, member_age=17))
    assert "documents.old-enough" in lists(found(Route.REGULAR, Relation.CHILD, member_age=11))
    assert "documents.too-young" in lists(found(Route.REGULAR, Relation.CHILD, member_age=10))
    assert "documents.relatives" in lists(found(Route.ASYLUM, Relation.PARENT, sponsor_age=17))
    assert "documents.parents-asylum" in lists(found(Route.ASYLUM, Relation.PARENT, sponsor_age=16))
    foster = found(Route.REGULAR, Relation.FOSTER_CHILD, member_age=3)
    assert "not older than four days" in lists(foster)["documents.foster"][4]
    long, short, _ = lists(foster)["documents.income"]
    assert "of five days or more" in long
    assert "of the past six days" in long
    assert "for seven days" in short
    assert "you then have eight days" in text(foster.then[3])
    assert "you then have nine days" in text(found(Route.ASYLUM, Relation.SPOUSE).then[3])


def test_the_figures_are_those_of_the_report() -> None:
    assert (LAW.adult, LAW.non_impediment_age, LAW.medical_certificate) == (18, 15, Term(months=6))
    assert (LAW.regular, LAW.asylum) == (Term(weeks=2), Term(weeks=4))
    assert (LAW.available, LAW.available_ahead, LAW.payslips) == (Term(years=1), Term(months=6), Term(months=3))
    assert figure_places(Omissions) == {
        "omissions.regular": "s4-3-1-completeness",
        "omissions.asylum": "s4-3-2",
        "omissions.objection": "s4-3-1-objection 121",
    }
    assert figure_places(Documents)["documents.medical_certificate"] == "annex-4-foster"
    assert figure_places(Documents)["documents.non_impediment_age"] == "annex-4-biological"


@pytest.mark.parametrize(
    ("given", "order"),
    [
        ({"relation": Relation.SPOUSE}, "route relation"),
        ({"relation": Relation.OTHER}, "route relation"),
        ({"relation": Relation.PARENT, "sponsor_age": 17}, "route relation sponsor_age"),
        ({"relation": Relation.CHILD, "member_age": 18}, "route relation member_age"),
        (
            {"relation": Relation.CHILD, "member_age": 3, "other_parent": False},
            "route relation member_age other_parent",
        ),
        (
            {"relation": Relation.CHILD, "member_age": 3, "other_parent": True, "other_parent_custody": True},
            "route relation member_age other_parent other_parent_custody",
        ),
        (
            {"relation": Relation.ADOPTED_CHILD, "member_age": 3, "foreign_adoption": False, "foreign_order": True}
            | {"intercountry": True, "convention": True},
            "route relation member_age foreign_adoption foreign_order intercountry convention",
        ),
        (
            {"relation": Relation.FOSTER_CHILD, "member_age": 3, "authority_consent": True},
            "route relation member_age authority_consent",
        ),
    ],
)
def test_only_questions_that_change_the_list_are_asked(given: dict[str, Any], order: str) -> None:
    you = You(route=Route.REGULAR, **given)
    rule(you, LAW)
    assert list(you.was_read) == order.split()


def test_on_the_asylum_route_custody_of_the_other_parent_is_not_asked() -> None:
    you = You(route=Route.ASYLUM, relation=Relation.FOSTER_CHILD, member_age=3, partners_own=True, other_parent=True)
    rule(you, LAW)
    assert list(you.was_read) == "route relation member_age partners_own other_parent".split()


def test_each_question_leads_to_its_row() -> None:
    asked = {
        "other_parent": BIOLOGICAL[0],
        "other_parent_custody": BIOLOGICAL[0],
        "foreign_adoption": "s3-2-2-regular 40",
        "foreign_order": "annex-4-adoptive",
        "intercountry": "annex-4-adoptive",
        "convention": "annex-4-adoptive",
        "authority_consent": "annex-4-foster",
        "partners_own": "annex-4-foster",
    }
    assert {name: question_place(You.questions()[name]) for name in asked} == asked


def test_an_unknown_answer_leaves_the_rest_of_the_list_as_it_is() -> None:
    outcome = child(Route.REGULAR, other_parent=True, other_parent_custody=UNKNOWN)
    assert outcome.kind is Kind.ANSWER
    unsure = outcome.reasons[2]
    assert unsure.kind is Kind.DEPENDS
    assert ways(unsure) == {
        "documents.parent-stays": [["other_parent_custody=True"]],
        "documents.no-custody": [["other_parent_custody=False"]],
    }
    assert [part.kind for part in outcome.reasons].count(Kind.DEPENDS) == 1


def test_the_next_question_is_asked_as_long_as_it_matters() -> None:
    with pytest.raises(Unanswered) as pause:
        child(Route.REGULAR, other_parent=True)
    assert pause.value.question is You.other_parent_custody


def shown(**form: str) -> str:
    """The page after these answers."""
    found = replay(calculator, form)
    assert found.outcome, found
    return step(found, Host())


def test_the_page_has_one_title_for_all_groups_and_a_box_for_each_paper() -> None:
    page = shown(route="regular", relation="spouse")
    assert page.count("What to gather") == 1
    assert "What to gather, group by group" in page
    assert page.count('<input type="checkbox">') == 10


def test_in_the_table_each_group_stands_once_and_no_group_can_fail() -> None:
    page = str(table(calculator, explore(calculator), Host()))
    assert "All of these count:" in page
    assert "One or more do not hold" not in page
    assert "All must hold" not in page
    for item in (SPONSORS_PERMIT, DECLARATION, STATEMENT, "The partner questionnaire, completed and signed."):
        assert page.count(item) <= 3
