"""The names of acts, as pages write them: the list of legal references groups by these.

An act that is not here is found too where an article or a section "of the …" names it.
"""

ACTS: dict[str, tuple[str, ...]] = {
    "Aliens Act": ("Aliens Act 2000",),
    "Aliens Decree": ("Aliens Decree 2000",),
    "Aliens Regulations": ("Aliens Regulations 2000",),
    "Aliens Act Implementation Guidelines": (
        "Aliens Act Implementation Guidelines 2000",
        "Implementation Guidelines",
    ),
    "Netherlands Nationality Act": (),
    "Modern Migration Policy Act": (),
    "Civic Integration Act": (),
    "Civic Integration Decree": (),
    "Higher Education and Research Act": (),
    "Secondary Education Act": (),
    "Primary Education Act": (),
    "Student Finance Act": (),
    "School Costs Allowance Decree": (),
    "European Convention on Human Rights (ECHR)": ("European Convention on Human Rights", "ECHR"),
    "UN Convention on the Rights of the Child (UNCRC)": (
        "Convention on the Rights of the Child",
        "UN Convention on the Rights of the Child",
        "International Convention on the Rights of the Child",
        "UNCRC",
    ),
    "Family Reunification Directive (2003/86/EC)": (
        "Family Reunification Directive",
        "European Family Reunification Directive",
        "Directive 2003/86/EC",
        "Directive No. 2003/86/EC",
    ),
    "Qualification Directive (2011/95/EU)": (
        "Qualification Directive 2011/95/EU",
        "Qualification Directive",
        "Directive 2011/95/EU",
    ),
    "Researchers Directive (2005/71/EC)": ("Directive 2005/71/EC", "European Directive 2005/71/EC"),
    "Treaty on the Functioning of the European Union": (),
    "Schengen Borders Code": (),
    "Geneva Convention on Refugees": ("Geneva Convention",),
    "Hague Adoption Convention": (),
}
"""Each act by its name in the list, with the other names that mean it."""
