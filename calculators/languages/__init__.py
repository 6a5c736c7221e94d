"""One table for each language, compiled by the build. Do not edit: run `make languages`."""
