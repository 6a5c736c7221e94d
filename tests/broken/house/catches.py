"""Hides a crash."""


def rule(you, law):
    try:
        return you.age
    except Exception:
        return None
