# Two commands for a fresh machine that has Python with venv, make and git: make demo, make test.
# The Python that is used: make test PYTHON=python3.12
PYTHON ?= python3
VENV ?= .venv
CI_PACKAGES = adb aapt smali apksigner android-framework-res dexdump chromium fonts-noto-cjk
ifeq ($(OS),Windows_NT)
BIN = $(VENV)/Scripts
else
BIN = $(VENV)/bin
endif
.PHONY: help demo test quick lint types trial bench messages golden samples demo-case test-all packages clean

help:
	@echo "make demo       install and audit the case that ships with the package"
	@echo "make test       install what the tests need and run them all"
	@echo "make quick      the tests to run while working (under a minute)"
	@echo "make test-all   make test on each of Python 3.10 to 3.13 that is found"
	@echo "make trial      the long trials"
	@echo "make bench      measure speed on real apps (downloads them)"
	@echo "make messages   bring the translations' sources up to date"
	@echo "make golden     write the golden files anew"
	@echo "make samples    build the sample apps anew from smali"
	@echo "make demo-case  collect the demo's case folder anew from the simulated phone"

$(VENV)/installed: setup.cfg pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	@touch $@

demo:
	$(PYTHON) -m venv .venv-demo
	.venv-demo/$(notdir $(BIN))/python -m pip install --quiet --disable-pip-version-check .
	.venv-demo/$(notdir $(BIN))/auditor demo --output auditor-demo-report.html

# Debian packages where it is root and apt is there; else the sentence that says what to install.
packages:
	@missing=""; for package in $(CI_PACKAGES); do \
	  dpkg -s $$package >/dev/null 2>&1 || missing="$$missing $$package"; done; \
	if [ -z "$$missing" ]; then :; \
	elif [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing; \
	else echo "Some tests will be skipped. To run them all install:$$missing"; fi

lint: $(VENV)/installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports --no-logo 2>/dev/null || $(BIN)/lint-imports

types: $(VENV)/installed
	$(BIN)/mypy

test: packages $(VENV)/installed
	$(MAKE) lint types
	$(BIN)/python -m pytest -n auto --dist loadfile --cov --cov-report=term --durations=10 -m "not trial"

quick: $(VENV)/installed
	$(BIN)/ruff check .
	$(BIN)/python -m pytest -n auto -q -m "not trial and not slow and not phone and not browser and not smali and not dexdump and not packaging"

test-all:
	@missing=""; for version in 3.10 3.11 3.12 3.13; do \
	  python=$$(command -v python$$version || ls -d $${PYENV_ROOT:-$$HOME/.pyenv}/versions/$$version.*/bin/python 2>/dev/null | tail -n 1); \
	  if [ -n "$$python" ] && "$$python" --version >/dev/null 2>&1; then \
	    echo "== Python $$version: $$python"; $(MAKE) test PYTHON="$$python" VENV=.venv-$$version || exit 1; \
	  else missing="$$missing $$version"; fi; done; \
	if [ -n "$$missing" ]; then echo "Not found, so not tested:$$missing"; fi

trial: packages $(VENV)/installed
	$(BIN)/python -m pytest -m trial --timeout=3600

bench: packages $(VENV)/installed
	$(BIN)/python -m benchmarks.fetch
	$(BIN)/python -m benchmarks.counts benchmarks/apks/*.apk
	$(BIN)/python -m benchmarks.speed benchmarks/apks/*.apk
	$(BIN)/python -m benchmarks.curve benchmarks/apks/*.apk

messages: $(VENV)/installed
	@mkdir -p build
	$(BIN)/pybabel -q extract -F babel.cfg --no-location --sort-output --width=110 --project=contact-permission-auditor -o build/auditor.pot .
	$(BIN)/pybabel -q update -D auditor -i build/auditor.pot -d auditor/locale --no-fuzzy-matching --ignore-obsolete --ignore-pot-creation-date --width=110

golden: $(VENV)/installed
	UPDATE_GOLDEN=1 $(BIN)/python -m pytest -q tests/test_report_html.py

samples: packages $(VENV)/installed
	$(BIN)/python -m tests.apps.build

demo-case: packages $(VENV)/installed
	$(BIN)/python -m tests.build_demo_case

clean:
	rm -rf build dist *.egg-info .venv-demo auditor-demo-report.html
