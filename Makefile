# The two commands of the README are `make site` and `make test`; `make check` is all that has to hold.
.PHONY: site test check format clean

site:
	@scripts/site

test:
	@scripts/test

check:
	@scripts/check

format:
	swift format --in-place --recursive Package.swift Sources Tests Plugins Benchmarks Fuzzing

clean:
	rm -rf .build .venv public
