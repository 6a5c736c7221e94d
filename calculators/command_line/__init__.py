"""The calculators on the command line. The only place in `calculators` that reads files, and nothing else imports it."""
