# The two commands of the README are `make site` and `make test`; `make check` is all that has to hold.
# `make install` puts the program into $(PREFIX)/bin, `make dist` into an archive.
.PHONY: site test check install dist format clean

PREFIX ?= /usr/local

site:
	@scripts/site

test:
	@scripts/test

check:
	@scripts/check

install:
	@scripts/install "$(PREFIX)"

dist:
	@scripts/install --pack

format:
	swift format --in-place --recursive Package.swift Sources Tests Plugins Benchmarks Fuzzing

clean:
	rm -rf .build .venv public
