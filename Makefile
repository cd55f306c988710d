.PHONY: help run test bench lint format requirements build clean

help: ## this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

run: ## install what is missing, build, fill an empty database with the demonstration, serve on http://127.0.0.1:8080
	@scripts/setup run
	swift build -c release --product maillage
	@scripts/run

test: ## everything: lint, Swift tests on SQLite and on PostgreSQL, browser tests
	@scripts/setup test
	@scripts/test

bench: ## measure, and write docs/performance.md
	@scripts/setup bench
	swift build -c release --product maillage
	@bench/run

lint: ## format, imports, sizes, requirement rows
	@scripts/lint

format: ## put the Swift sources in the house's format
	swift format -i -p -r Sources Tests Package.swift

requirements: ## which tests prove which row
	@scripts/requirements

build: ## a debug build, tests included
	@scripts/setup build
	swift build --build-tests

clean: ## remove build products, the local database and the test environment
	rm -rf .build .venv var
