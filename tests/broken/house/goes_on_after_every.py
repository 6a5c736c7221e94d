"""Does something after every(…), which the walk would not see."""


def rule(you, law):
    found = every(you, law, [], met=None, not_met=None)
    return found
