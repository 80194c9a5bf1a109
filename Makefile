# Two commands do everything on a bare Debian 12 with Swift 6.2 or later: `make run` and `make test`.
# `make install` and `make deb` put the program where everybody finds it.

SWIFT ?= swift
# Imports of targets that Package.swift does not list are errors: the table of targets is a rule, not a wish.
IMPORTS = --explicit-target-dependency-import-check error
RELEASE = .build-release
# Nothing to load and to bind but the program itself: a quarter of a start.
LINK = --static-swift-stdlib -Xswiftc -static-executable -Xswiftc -use-ld=lld -Xlinker -ltinfo
PROGRAM = $(RELEASE)/release/pathways
PREFIX ?= /usr/local
DESTDIR ?=

.PHONY: run test test-sanitize build release format lint check bench kills fuzz install uninstall deb deps clean

# Starts the prompt; with input on a pipe, answers it and ends.
run: release
	@$(PROGRAM)

# Runs every test.
test: deps
	@$(SWIFT) test $(IMPORTS)

# The tests under the address sanitizer and then the thread sanitizer, each built by itself. The second is built with
# the optimizer and takes half an hour on two cores.
test-sanitize: deps
	@ASAN_OPTIONS=detect_leaks=0 PATHWAYS_TEST_PATIENCE=1200 $(SWIFT) test --sanitize address --scratch-path .build-address $(IMPORTS)
	@TSAN_OPTIONS="halt_on_error=1 suppressions=$(CURDIR)/.ci/thread-sanitizer" PATHWAYS_TEST_PATIENCE=1200 \
		$(SWIFT) test --sanitize thread --scratch-path .build-thread -Xswiftc -O -Xcc -O2 $(IMPORTS)

# A debug build.
build: deps
	@$(SWIFT) build $(IMPORTS)

# The program as people run it; what the build says goes to standard error, so that a pipe gets only answers.
release: deps
	@$(SWIFT) build -c release --product pathways --scratch-path $(RELEASE) $(LINK) $(IMPORTS) >&2

# Checks the corpus and the intents.
check: release
	@$(PROGRAM) corpus check
	@$(PROGRAM) intents check

format:
	@$(SWIFT) format -i -r -p Package.swift Sources Tests

lint:
	@$(SWIFT) format lint --strict -r -p Package.swift Sources Tests

# One table of every measurement, each beside a peer in the same run where there is one; beside the committed table, if there is one.
# With BENCH: make bench BENCH=--quick, make bench BENCH="--output Benchmarks/RESULTS.md".
RESULTS = $(wildcard Benchmarks/RESULTS.md)
bench: release
	@$(SWIFT) build -c release --product records-bench --scratch-path $(RELEASE) $(LINK) $(IMPORTS) >&2
	@Benchmarks/table $(PROGRAM) --peers $(RELEASE)/peers --records-bench $(RELEASE)/release/records-bench \
	  --records $(RELEASE)/records $(if $(RESULTS),--against $(RESULTS)) $(BENCH)

# A thousand conversations killed with SIGKILL: nothing that was shown may be missing from the store.
kills: release
	@Benchmarks/kills $(PROGRAM) 1000

# Mutated lines, files and command lines for five minutes: no crash, no hang, no control character; findings are kept.
# A million lines: make fuzz FUZZ="--only lines --inputs 1000000".
fuzz: release
	@Benchmarks/fuzz $(PROGRAM) $(FUZZ)

# The program, its corpus with the catalogue made from it, manual and completions; `make -o release install` builds nothing.
install: release
	@DESTDIR='$(DESTDIR)' PREFIX='$(PREFIX)' Packaging/install $(PROGRAM)

# Removes what `make install` put there, and nothing else.
uninstall:
	@DESTDIR='$(DESTDIR)' PREFIX='$(PREFIX)' Packaging/uninstall

# A Debian package in dist/.
deb: release
	@Packaging/deb $(PROGRAM) dist

# The system packages: readline and SQLite with their headers.
deps:
	@command -v $(SWIFT) >/dev/null || { \
	  echo "make: no Swift found. Install Swift 6.2 or later (https://www.swift.org/install/linux/) and run make again." >&2; exit 1; }
	@missing=; \
	[ -e /usr/include/readline/readline.h ] || missing="$$missing libreadline-dev"; \
	[ -e /usr/include/sqlite3.h ] || missing="$$missing libsqlite3-dev"; \
	[ -z "$$missing" ] && exit 0; \
	if [ "$$(id -u)" = 0 ]; then as=; elif command -v sudo >/dev/null; then as=sudo; else as=none; fi; \
	if [ "$$as" = none ] || ! command -v apt-get >/dev/null; then \
	  echo "make: these system packages are missing and cannot be installed from here:$$missing" >&2; \
	  echo "make: install them (on Debian, as root: apt-get install$$missing) and run make again." >&2; exit 1; fi; \
	echo "make: installing$$missing" >&2; \
	{ $$as apt-get update -qq && $$as env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing; } >&2 || { \
	  echo "make: could not install$$missing; install them yourself and run make again." >&2; exit 1; }

clean:
	@rm -rf .build .build-address .build-thread $(RELEASE) dist
