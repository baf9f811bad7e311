# The only list of commands; the workflows and .ci/run call these same targets.
# Everything runs inside .venv, which is made when it is first needed.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
MAKEFLAGS += --no-print-directory

VENV := .venv
BIN := $(VENV)/bin
export PYTHONPATH := $(CURDIR)/src
export PYTHONUTF8 := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

# The first Python that is new enough; `make PYTHON=/path/to/python3 …` chooses another.
PYTHON ?= $(firstword $(foreach name,python3 python3.14 python3.13 python3.12 python3.11,\
  $(shell $(name) -c 'import sys; sys.version_info >= (3, 11) and print("$(name)")' 2>/dev/null)))

# The day on which the sample town is read and built. `make TODAY= …` means the real day.
TODAY ?= 2026-11-22
ON_THE_DAY := $(if $(TODAY),--today $(TODAY))
OUTPUT ?= output
PORT ?= 8000
DEMO ?= demo-bridge.tmp
CONTENT ?= content
FORMAT ?= text
FIELDS := docs/developers/reference/yaml-fields.md
CODE := src tests
# The browser for the browser tests, found by any of its names.
export CHROMIUM ?= $(firstword $(foreach name,chromium chromium-browser google-chrome,$(shell command -v $(name) 2>/dev/null)))
# Each process begins with its own half, so that what a file of tests shares is seldom made twice.
PYTEST_FLAGS ?= -n 2 --dist worksteal

.PHONY: help ready site publish serve demo-bridge leaflet issue-forms issue pull draft preview freshness check fix test lint format schema bench weights screenshots lock clean chromium readers nginx

# Debian's packages, where one may install them: as root, or with sudo in continuous integration.
# $(call install,packages,what for in English,and in Swedish)
define install
if command -v apt-get >/dev/null && { [ "$$(id -u)" = 0 ] || { [ -n "$${CI:-}" ] && sudo -n true 2>/dev/null; }; }; then \
  sudo=$$([ "$$(id -u)" = 0 ] || echo "sudo -n"); \
  $$sudo apt-get update -qq && $$sudo apt-get install -qq --yes --no-install-recommends $(1) >/dev/null; \
else \
  echo "$(2); on Debian: sudo apt-get install $(1)"; \
  echo "$(3) Installera det först."; exit 1; \
fi
endef

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

ready: $(VENV)/.runtime ## Install what the program needs, and nothing else

site: $(VENV)/.runtime ## Build the sample town into output/
	@$(BIN)/python -m torg build --content $(CONTENT) --output $(OUTPUT) $(ON_THE_DAY)
	@echo "Open $(OUTPUT)/index.html in a browser, or run: make serve"

publish: $(VENV)/.runtime ## Build for a web server, with packed files; ADDRESS= is where it will lie
	@$(BIN)/python -m torg build --compress --content $(CONTENT) --output $(OUTPUT) $(if $(ADDRESS),--address $(ADDRESS)) $(ON_THE_DAY)

serve: site ## Build, then show the site at http://localhost:8000
	@$(BIN)/python -m http.server $(PORT) --bind 127.0.0.1 --directory $(OUTPUT)

demo-bridge: PORT = 8040
demo-bridge: $(VENV)/.runtime ## Try the form, the worker and the review on this machine, in $(DEMO)/; PORT= is where
	@$(BIN)/python -m torg bridge demo $(DEMO) --port $(PORT) --content $(CONTENT) --running $(BIN)/torg
	@$(BIN)/python -m torg bridge work --settings $(DEMO)/bridge.toml
	@$(BIN)/python -m torg bridge work --loop --every 2 --settings $(DEMO)/bridge.toml & worker=$$!; \
	trap "kill $$worker" EXIT; \
	$(BIN)/python -m torg bridge serve --port $(PORT) --settings $(DEMO)/bridge.toml

leaflet: $(VENV)/.runtime ## Make the leaflets into blad/; LEAFLET= names some, FORMATS= chooses formats
	@$(BIN)/python -m torg leaflet $(LEAFLET) $(foreach format,$(FORMATS),--format $(format)) --content $(CONTENT) $(ON_THE_DAY)

issue-forms: $(VENV)/.runtime ## Write GitHub's issue forms anew
	@$(BIN)/python -m torg bridge issue-forms --content $(CONTENT) $(ON_THE_DAY)

issue: $(VENV)/.runtime ## In a workflow: make a proposal of an issue, or answer what to mend
	@$(BIN)/python -m torg bridge issue "$$GITHUB_EVENT_PATH" --send --content $(CONTENT) $(ON_THE_DAY)

pull: $(VENV)/.runtime ## In a workflow: tell what the rules say of a pull request
	@$(BIN)/python -m torg bridge pull "$$GITHUB_EVENT_PATH" --send --content $(CONTENT) $(ON_THE_DAY)

draft: $(VENV)/.runtime ## Build into output/ a draft to show, that says so; CONTENT= is what is proposed
	@$(BIN)/python -m torg build --preview --content $(CONTENT) --output $(OUTPUT) $(ON_THE_DAY)

preview: $(VENV)/.runtime ## In a workflow: show a pull request's draft on an address of its own
	@$(BIN)/python -m torg bridge preview "$$GITHUB_EVENT_PATH" --content $(CONTENT) $(ON_THE_DAY)

freshness: $(VENV)/.runtime ## In a workflow: keep an issue about what nobody has checked for long
	@$(BIN)/python -m torg bridge freshness --send --content $(CONTENT) $(ON_THE_DAY)

check: $(VENV)/.runtime ## Check the content
	@$(BIN)/python -m torg check --content $(CONTENT) --format $(FORMAT) $(ON_THE_DAY)

fix: $(VENV)/.runtime ## Mend in the content what is safe to mend
	@$(BIN)/python -m torg check --fix --content $(CONTENT) $(ON_THE_DAY)

test: lint chromium readers nginx ## Everything that must hold: lint, content, schemas, tests
	$(BIN)/python -m torg check $(ON_THE_DAY)
	$(BIN)/python -m torg schema --check --fields $(FIELDS)
	$(BIN)/python -m torg bridge issue-forms --check $(ON_THE_DAY)
	$(BIN)/python -m pytest $(PYTEST_FLAGS)

lint: $(VENV)/.dev ## Style, types and the import order
	$(BIN)/ruff check --no-cache $(CODE)
	$(BIN)/ruff format --no-cache --check $(CODE)
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

format: $(VENV)/.dev ## Write the code in the house style
	$(BIN)/ruff check --fix-only $(CODE)
	$(BIN)/ruff format $(CODE)

schema: $(VENV)/.runtime ## Write the JSON Schemas and the list of YAML fields anew
	$(BIN)/python -m torg schema --fields $(FIELDS)

bench: $(VENV)/.dev ## Measure reading, validating and building
	@shopt -s nullglob; for file in tests/bench/bench_*.py; do $(BIN)/python "$$file"; done

weights: $(VENV)/.dev ## Print what the pages of each template weigh, in the sample town and in a large one
	@$(BIN)/python tests/weighing.py

screenshots: $(VENV)/.dev chromium ## Make the pictures in docs/img/ anew, on the sample town's day
	@if ! { command -v pngquant && fc-list ':lang=ar' family | grep -q Noto; } >/dev/null 2>&1; then \
	  $(call install,pngquant fontconfig fonts-noto-core,The pictures need pngquant and Noto's letters,Bilderna behöver pngquant och Notos bokstäver.); \
	fi
	@$(BIN)/python tests/looking/screenshots.py docs/img
	@$(BIN)/python tests/looking/paper_pictures.py docs/img
	@$(BIN)/python tests/looking/form_pictures.py docs/img

COMPILE := uv pip compile pyproject.toml --generate-hashes --no-emit-index-url --no-emit-find-links \
  --no-annotate --no-header --universal --python-version 3.11 --quiet

lock: $(VENV)/.dev ## Resolve the dependencies anew into requirements*.txt
	$(BIN)/$(COMPILE) --group dev -o requirements-dev.txt
	$(BIN)/$(COMPILE) --constraints requirements-dev.txt -o requirements.txt

clean: ## Remove everything that can be made again
	rm -rf $(VENV) $(OUTPUT) blad $(NODE_MODULES) build dist .cache .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find $(CODE) -type d -name __pycache__ -prune -exec rm -rf {} +

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed, and none was found. / Python 3.11 eller nyare behövs."; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); echo "Python lacks its venv module; on Debian: apt-get install python3-venv"; exit 1; }

$(VENV)/.runtime: requirements.txt | $(BIN)/python
	@$(BIN)/python -m pip install --quiet --require-hashes -r requirements.txt
	@$(BIN)/python -c 'import sys, sysconfig; open(sysconfig.get_path("purelib") + "/torg-src.pth", "w").write(sys.argv[1])' "$(CURDIR)/src"
	@printf '#!%s\nimport sys\n\nfrom torg.cli.main import main\n\nsys.exit(main())\n' "$(CURDIR)/$(BIN)/python" > $(BIN)/torg
	@chmod +x $(BIN)/torg
	@touch $@

$(VENV)/.dev: requirements-dev.txt pyproject.toml $(VENV)/.runtime
	@$(BIN)/python -m pip install --quiet --require-hashes -r requirements-dev.txt
	@$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e .
	@touch $@

chromium:
	@if [ -z "$(CHROMIUM)" ]; then \
	  $(call install,chromium,The browser tests need Chromium,Webbläsartesten behöver Chromium.); \
	fi

# The web server that the hosting sample is tried on.
nginx:
	@if ! PATH="$$PATH:/usr/sbin" command -v nginx >/dev/null; then \
	  $(call install,nginx,The hosting tests need nginx,Webbservertesten behöver nginx.); \
	fi

# What reads the site's files in the tests. Calendars: ical.js and libical; icalendar is in the virtual environment.
# Pages: the Nu HTML checker, which is a Java program.
READERS := tests/readers
NODE_MODULES := $(READERS)/icaljs/node_modules $(READERS)/nu/node_modules

readers: $(VENV)/.dev $(NODE_MODULES:%=%/.done) build/readers/libical
	@if ! command -v java >/dev/null; then \
	  $(call install,default-jre-headless,The HTML checker needs Java,HTML-granskaren behöver Java.); \
	fi

$(READERS)/%/node_modules/.done: $(READERS)/%/package-lock.json
	@if ! command -v npm >/dev/null; then \
	  $(call install,nodejs npm,The tests of feeds and pages need Node.js and npm,Testen av kalendrar och sidor behöver Node.js och npm.); \
	fi
	@npm ci --ignore-scripts --silent --prefix $(READERS)/$*
	@touch $@

build/readers/libical: $(READERS)/libical/read.c
	@if ! echo '#include <libical/ical.h>' | $(CC) -E - >/dev/null 2>&1; then \
	  $(call install,gcc libc6-dev libical-dev,The feed tests need a C compiler and libical,Kalendertesten behöver en C-kompilator och libical.); \
	fi
	@mkdir -p $(@D)
	@$(CC) -std=c11 -O2 -Wall -Wextra -Wpedantic -Werror -o $@ $< -lical
