# Afterword. `make run` uses it, `make test` and `make check` prove it, `make setup` is for developers.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := run
MAKEFLAGS += --no-builtin-rules

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
UV := $(BIN)/uv pip compile --quiet --universal --generate-hashes --python-version 3.11 \
	--no-emit-index-url --custom-compile-command "make pins"
STRICT ?=
ARGS ?=
# Half of what tests with processes and browsers do is waiting: more of them than cores.
JOBS ?= $(shell $(PYTHON) -c 'import os; print(len(os.sched_getaffinity(0)) * 3 // 2)')
# A machine with the developers' packages has the operator's too.
INSTALLED := $(if $(wildcard $(VENV)/.dev),$(VENV)/.dev,$(VENV)/.run)

export PIP_NO_INPUT := 1
unexport PYTHONPATH PYTHONHOME VIRTUAL_ENV DJANGO_SETTINGS_MODULE

.PHONY: run setup assets test test-sqlite test-postgresql check bench weights pins clean

run: $(INSTALLED) assets
	@exec $(BIN)/python manage.py launch

setup: $(VENV)/.dev assets

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Afterword needs Python 3.11 or newer: make PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null \
		|| { echo "Python's venv is missing. On Debian: apt install python3-venv" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.run: requirements/prod.txt | $(BIN)/python
	$(PIP) install --quiet --require-hashes --only-binary :all: -r requirements/prod.txt
	@touch $@

$(VENV)/.dev: requirements/dev.txt | $(BIN)/python
	$(PIP) install --quiet --require-hashes --prefer-binary -r requirements/dev.txt
	@touch $@

assets: $(INSTALLED)
	@$(BIN)/python manage.py assets

# Everything on SQLite, then what touches a database on a real PostgreSQL. STRICT=1 fails when a test was skipped.
test: test-sqlite test-postgresql

test-sqlite: $(VENV)/.dev assets
	@echo "SQLite"
	STRICT=$(STRICT) $(BIN)/pytest -n $(JOBS) --dist worksteal $(ARGS)

test-postgresql: $(VENV)/.dev assets
	@echo "PostgreSQL"
	STRICT=$(STRICT) $(BIN)/python -m tests.postgresql $(BIN)/pytest -n $(JOBS) --dist worksteal $(ARGS)

check: $(VENV)/.dev assets
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	git ls-files -z 'templates/*.html' | xargs -0 $(BIN)/djade --check --target-version 5.2
	$(BIN)/lint-imports --no-logo
	$(BIN)/bandit -q -c pyproject.toml -r accounts config followups tracker manage.py
	$(BIN)/python manage.py makemigrations --check --dry-run
	SITE_URL=https://afterword.example.org $(BIN)/python manage.py check --deploy --fail-level WARNING

bench: $(VENV)/.dev assets
	$(BIN)/python -m bench $(ARGS)

# What reads mails, fitted anew from the committed signals and our own mails (docs/reading.md).
weights: $(VENV)/.dev
	$(BIN)/python -m reading_lab fit

pins: $(VENV)/.dev
	for name in base prod dev assets; do $(UV) $(ARGS) -o requirements/$$name.txt requirements/$$name.in; done

clean:
	rm -rf $(VENV) var/static var/vendor .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
