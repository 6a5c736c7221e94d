# `make help` lists the targets. Each first sets up what it needs, which is quick when it is there.
# It needs a POSIX shell, GNU make, git, and Python 3.11 or newer with venv.

# The first of these that is new enough, or the one that is given: make serve PYTHON=/path/to/python
PYTHONS = python3 python3.14 python3.13 python3.12 python3.11 /usr/bin/python3 python
PYTHON ?= $(or $(shell for python in $(PYTHONS); do \
	"$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo "$$python"; break; }; \
	done),$(error There is no Python 3.11 or newer: install one, or name one with PYTHON=/path/to/python))
SETUP = @$(PYTHON) -m setup
RUN = .venv/bin/python -m
TSC = "$$(cat .tools/node)" node_modules/typescript/bin/tsc

ADDRESS ?= 127.0.0.1:8000
export NO_MKDOCS_2_WARNING = 1

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help serve site offline single release pdf test test-all mutate fuzz bench check format languages lock audit exit-door clean distclean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

serve: ## Serve the site on http://127.0.0.1:8000, and again after each change
	$(SETUP) site
	$(RUN) mkdocs serve --livereload -a $(ADDRESS)

site: ## Build the site into site/, with its downloads; SITE_URL=https://… is its public address
	$(SETUP) site
	$(RUN) mkdocs_calculators offline
	$(RUN) mkdocs_calculators single
	$(RUN) mkdocs build --strict
	$(RUN) mkdocs_calculators hosting site

offline: ## Build the folder that opens by double-click, and the zip of it, into build/offline/
	$(SETUP) site
	$(RUN) mkdocs_calculators offline

pdf: ## Print the whole site into build/guide.pdf; SITE_URL=https://… is the address on paper
	$(SETUP) tests
	$(RUN) mkdocs_calculators pdf

single: ## Write each calculator and the guide as one HTML file into build/single/; NAME=fees for one
	$(SETUP) site
	$(RUN) mkdocs_calculators single $(NAME)

release: ## Pack the embeds of a version into embeds/, where it stays for ever: VERSION=2017.1
	$(SETUP) site
	$(RUN) mkdocs_calculators release $(VERSION)

test: ## Run the tests, the browser ones included
	$(SETUP) tests
	$(RUN) pytest

test-all: ## Run the full product of the tests; each has a line
	$(SETUP) tests
	$(RUN) pytest -v -m ""

mutate: ## Change the rules one place at a time: do the sentences notice? CALCULATOR=fees for one
	$(SETUP) python
	nice -n 19 $(RUN) tests.mutation $(CALCULATOR)

fuzz: ## Try bad input, 100,000 of each kind; TARGET=links for one, CASES=1000 for fewer, SEED=1 to repeat a run
	$(SETUP) fuzz
	nice -n 19 $(RUN) tests.fuzz $(TARGET) $(if $(CASES),--cases $(CASES)) $(if $(SEED),--seed $(SEED))

bench: ## Measure in a browser, and write benchmarks/RESULTS.md; QUICK=1 for a trial, NETWORKS="free 400k" for parts
	$(SETUP) tests
	$(RUN) benchmarks $(if $(QUICK),--quick) $(NETWORKS)

check: ## Look at style, format and types
	$(SETUP) site
	$(RUN) ruff check
	$(RUN) ruff format --check
	$(RUN) mypy
	$(RUN) mypy --python-version 3.11 setup
	$(TSC) -p tsconfig.json
	$(TSC) -p tsconfig.worker.json

format: ## Mend what `make check` can mend by itself
	$(SETUP) python
	$(RUN) ruff check --fix
	$(RUN) ruff format

languages: ## Collect the sentences for translators
	$(SETUP) python
	$(RUN) mkdocs_calculators languages

lock: ## Write the lock files anew after a change of a version
	$(SETUP) lock

audit: ## Ask whether a pinned package has a known vulnerability; fails where one cannot be looked up
	$(SETUP) audit

exit-door: ## Try to build the same tree with Zensical, and say what works and what does not
	$(SETUP) site
	$(SETUP) zensical
	$(RUN) tests.exit_door

clean: ## Remove what was built
	rm -rf build site site.unfinished .hypothesis .mypy_cache .pytest_cache .ruff_cache

distclean: clean ## Remove what was built and what was set up
	rm -rf .tools .venv node_modules
