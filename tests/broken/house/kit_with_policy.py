"""A kit that knows a policy."""
from ..shared.figures import Fees

text = "The sponsor must pay."
