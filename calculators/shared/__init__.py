"""Sources, figures, questions and conditions that more than one calculator uses."""
