"""Does something after together(…), which the walk would not see."""


def rule(you, law):
    found = together(you, law, [], found=None)
    return found
